"""Checks of requests that all families of payscore make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...errors import bad_parameter
from ..record import Record

_MAX_AMOUNT = 2**53  # of more no JSON number is exact


def check_same(record: Record, fields: Mapping[str, object], location: str) -> None:
    """Refuse an appid or a service_id that isn't that of the record.

    Args:
        record: The record that a request names.
        fields: The fields of the request.
        location: Where the request has them: ``body`` or ``query``.

    Raises:
        RequestRefusal: One of them is another.
    """
    for name in ("appid", "service_id"):
        if name in fields and fields[name] != record.fields[name]:
            raise bad_parameter(location, f"/{name}", fields[name], "与创建订单时不一致")


def read_amount(values: Mapping[str, Any], pointer: str = "", name: str = "amount") -> int:
    """Return an amount that an object has, in 分; 0 if it has none.

    Raises:
        RequestRefusal: It is negative or no integer.
    """
    amount = values.get(name, 0)
    if not 0 <= amount <= _MAX_AMOUNT or amount != int(amount):
        raise bad_parameter("body", f"{pointer}/{name}", amount, "应为不小于0的整数，单位为分")
    return int(amount)


def add_up(fields: Mapping[str, Any]) -> int:
    """Return the sum of a request's ``post_payments`` less its ``post_discounts``, in 分.

    Raises:
        RequestRefusal: An amount is no amount, or two discounts have the same name.
    """
    discounts = fields.get("post_discounts", [])
    names = [discount.get("name") for discount in discounts]
    if len(set(names)) < len(names):
        raise bad_parameter("body", "/post_discounts", None, "优惠名称不能重复")
    payments = _add_amounts(fields.get("post_payments", []), "/post_payments")
    return payments - _add_amounts(discounts, "/post_discounts")


def read_total(fields: Mapping[str, Any]) -> int:
    """Return the ``total_amount`` of a request, in 分; by default the sum.

    Raises:
        RequestRefusal: It is not the sum of what the request lists, or the sum is negative.
    """
    if "post_payments" not in fields and "post_discounts" not in fields:
        return read_amount(fields, name="total_amount")
    due = add_up(fields)
    total = fields.get("total_amount", due)
    if total != due or due < 0:
        issue = f"应等于付费项目减优惠的总和{due}"
        raise bad_parameter("body", "/total_amount", total, issue, "最终总金额计算非法")
    return due


def _add_amounts(items: list[Mapping[str, Any]], pointer: str) -> int:
    return sum(read_amount(item, f"{pointer}/{index}") for index, item in enumerate(items))
