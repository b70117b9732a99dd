"""What answers say of a stock of coupons (代金券批次) and of a coupon; and what a stock must be.

Source: https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/query-stock.html
"""

from __future__ import annotations

from typing import Any

from ...errors import bad_parameter
from ...handler import Fields
from ...state.times import DAY, format_rfc3339, parse_time
from ..record import Record, Refusal

_FIXED = "/coupon_use_rule/fixed_normal_coupon"
_MAX_CHINESE = 9  # characters of a name
_TOO_OLD = Refusal(400, "INVALID_REQUEST", "批次开始时间不能早于当前时间，且应在365天内")
_TOO_LONG = Refusal(400, "INVALID_REQUEST", "批次结束时间应晚于开始时间，最长90天")
_LIMITS = ("max_coupons", "max_amount", "max_coupons_per_user", "max_amount_by_day")
_NOT_OWN = Refusal(400, "INVALID_REQUEST", "归属商户号belong_merchant应为调用接口的商户号")


def cut_page(known: list[Any], fields: Fields) -> Fields:
    """Return one page of a list: ``offset`` is the number of the page, from 0."""
    offset, limit = int(fields.get("offset", 0)), int(fields.get("limit", 20))
    page = known[offset * limit :][:limit]
    return {"total_count": len(known), "offset": offset, "limit": limit, "data": page}


def stock_fields(stock: Record) -> Fields:
    """Return the fields of a stock, for an answer."""
    fields = stock.fields
    started, stopped = stock.time_of("start"), stock.time_of("expire", "give_last")
    names = ("stock_name", "available_begin_time", "available_end_time", "stock_use_rule")
    return {
        **stock.pick(*names, "no_cash", "stock_type"),
        "stock_id": stock.id,
        "stock_creator_mchid": stock.mchid,
        "status": stock.state,
        "description": find_description(stock),
        "create_time": format_rfc3339(stock.at),
        **({"start_time": format_rfc3339(started)} if started else {}),
        **({"stop_time": format_rfc3339(stopped)} if stopped else {}),
        "singleitem": bool(fields["coupon_use_rule"].get("available_items")),
        "distributed_coupons": stock.more["count"],
    }


def find_time(stock: Record, name: str) -> float:
    """Return when a stock begins (``begin``) or ends (``end``), in seconds since 1970."""
    return parse_time(stock.fields[f"available_{name}_time"]) or 0


def find_description(stock: Record) -> str:
    """Return the words by which users know a coupon (使用说明)."""
    return str(stock.fields.get("pattern_info", {}).get("description", ""))


def check_stock(mchid: str, fields: Fields, now: float) -> None:
    """Refuse a stock whose time, numbers or name are wrong, or that is another merchant's."""
    begin, end = (parse_time(fields[f"available_{name}_time"]) or 0 for name in ("begin", "end"))
    if not int(now) <= begin <= now + 365 * DAY:
        raise _TOO_OLD.make()
    if not begin < end <= begin + 90 * DAY:
        raise _TOO_LONG.make()
    if fields["belong_merchant"] != mchid:
        raise _NOT_OWN.make()
    name, rule = fields["stock_name"], fields["stock_use_rule"]
    if sum(not character.isascii() for character in name) > _MAX_CHINESE:
        raise bad_parameter("body", "/stock_name", name, f"最多{_MAX_CHINESE}个汉字")
    for limit in _LIMITS:
        if rule.get(limit, 1) < 1:
            raise bad_parameter("body", f"/stock_use_rule/{limit}", rule[limit], "应大于0")
    fixed = fields["coupon_use_rule"].get("fixed_normal_coupon")
    if fixed:
        amount, minimum = fixed["coupon_amount"], fixed.get("transaction_minimum")
        check_worth(amount, minimum, f"{_FIXED}/coupon_amount", f"{_FIXED}/transaction_minimum")
        if rule["max_amount"] != rule["max_coupons"] * amount:
            place = "/stock_use_rule/max_amount"
            raise bad_parameter("body", place, rule["max_amount"], "应等于面额乘发放总上限")


def check_worth(amount: int, minimum: int | None, amount_name: str, minimum_name: str) -> None:
    """Refuse a coupon that is worth nothing, or as much as what must be paid to use it.

    Args:
        amount: The worth, in 分.
        minimum: The amount from which the coupon can be used, in 分; None if there is none.
        amount_name: The pointer of the worth in the request.
        minimum_name: The pointer of the minimum.
    """
    if amount < 1:
        raise bad_parameter("body", amount_name, amount, "应大于0")
    if minimum is not None and minimum <= amount:
        raise bad_parameter("body", minimum_name, minimum, "应大于面额")


def coupon_fields(coupon: Record, stock: Record) -> Fields:
    """Return the fields of a coupon, for an answer."""
    more, use = coupon.more, coupon.more.get("use")
    begin, end = format_rfc3339(more["begin"]), format_rfc3339(more["end"])
    amounts = {"coupon_amount": more["amount"], "transaction_minimum": more["minimum"]}
    return {
        "stock_creator_mchid": stock.mchid,
        "stock_id": stock.id,
        "coupon_id": coupon.id,
        "coupon_name": stock.fields["stock_name"],
        "status": coupon.state,
        "description": find_description(stock),
        "create_time": format_rfc3339(coupon.at),
        "coupon_type": "NORMAL",
        "singleitem": bool(stock.fields["coupon_use_rule"].get("available_items")),
        "available_begin_time": begin,
        "available_end_time": end,
        "normal_coupon_information": amounts,
        **({"consume_information": _consume_fields(use)} if use else {}),
    }


def _consume_fields(use: Fields) -> Fields:
    return {
        "consume_time": format_rfc3339(use["at"]),
        "consume_mchid": use["consume_mchid"],
        "transaction_id": use["transaction_id"],
    }
