"""The users of a service: what names one in the indexes of orders and of permissions."""

from __future__ import annotations

from ...handler import Fields


def name_user(fields: Fields) -> str:
    """Return what names the user of a service at a merchant; empty if no user is known.

    Args:
        fields: The fields of an order, of a permission, or of a request about one.
    """
    openid = fields.get("openid") or fields.get("sub_openid")
    return f"{fields['service_id']} {fields.get('sub_mchid', '')} {openid}" if openid else ""
