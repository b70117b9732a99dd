"""The users of a service, as the fields of orders, of permissions and of requests name them."""

from __future__ import annotations

from ...handler import Fields
from ..payments.order import DEFAULT_OPENID


def name_user(fields: Fields) -> str:
    """Return what names the user of a service at a merchant; empty if no user is known."""
    openid = fields.get("openid") or fields.get("sub_openid")
    return f"{fields['service_id']} {fields.get('sub_mchid', '')} {openid}" if openid else ""


def note_user(fields: Fields) -> None:
    """Note who the user is, now that there is one: on the gateway it is always the same."""
    if not name_user(fields):
        fields["openid"] = DEFAULT_OPENID
