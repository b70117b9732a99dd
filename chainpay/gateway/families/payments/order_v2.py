"""What requests, answers and callbacks of APIv2 say of an order.

A partner (服务商) names the sub-merchant (特约商户) by ``sub_mch_id``. The order has the fields of
APIv3 then: it can be queried in both APIs.
"""

from __future__ import annotations

from ...handler import Fields, pick, rename
from ...state.times import format_compact
from .order import Order

#: The fields that have the same name in APIv3.
_SAME = ("out_trade_no", "attach", "notify_url", "goods_tag", "time_expire")


def order_facts(mchid: str, fields: Fields) -> Fields:
    """Return the fields of an order under their names in APIv3.

    Args:
        mchid: The merchant who places it.
        fields: The fields of the request.
    """
    names = {"openid": "openid"}
    owner = {"appid": fields["appid"]}
    if "sub_mch_id" in fields:
        names = {"openid": "sp_openid", "sub_openid": "sub_openid"}
        owner = {"sp_appid": fields["appid"], "sp_mchid": mchid, "sub_mchid": fields["sub_mch_id"]}
        owner |= pick(fields, "sub_appid")
    return {
        **owner,
        **pick(fields, *_SAME),
        "description": fields["body"],
        "amount": {"total": fields["total_fee"], "currency": fields.get("fee_type", "CNY")},
        "payer": rename(fields, names),
        "settle_info": {"profit_sharing": fields.get("profit_sharing") == "Y"},
    }


def sub_fields(order: Order) -> Fields:
    """Return the fields that name the sub-merchant of a partner's order."""
    return rename(order.fields, {"sub_mchid": "sub_mch_id", "sub_appid": "sub_appid"})


def payment_fields_v2(order: Order) -> Fields:
    """Return the fields of a paid order in APIv2, for a query and for a callback."""
    return {
        **sub_fields(order),
        "openid": order.openid,
        "is_subscribe": "N",
        "trade_type": order.trade_type,
        "bank_type": "OTHERS",
        "total_fee": order.total,
        "fee_type": order.currency,
        "cash_fee": order.total,
        "transaction_id": order.id,
        "out_trade_no": order.number,
        "attach": order.fields.get("attach", ""),
        "time_end": format_compact(order.paid_at),
    }


def payment_content_v2(order: Order) -> Fields:
    """Return the fields of a callback of APIv2 for a payment, before they are signed."""
    return {
        "return_code": "SUCCESS",
        "result_code": "SUCCESS",
        "appid": order.appid,
        "mch_id": order.mchid,
        **payment_fields_v2(order),
        **order.pick("contract_id"),
    }
