"""An order and a refund to look at, for people: those that the catalog's sample calls speak of.

They are placed as these calls would place them. So the sample calls that query either of them find
it, in both APIs, and the one that refunds is answered with the refund there is.
"""

from __future__ import annotations

from typing import Any

from ...catalog import Field, operation, samples
from ...errors import UsageError
from ..errors import Refusal
from .transactions import Refund, Transaction, Transactions

__all__ = ["seed"]

_TRADE_TYPE = "JSAPI"


def seed(transactions: Transactions, mchid: str, now: float) -> dict[str, str]:
    """Put in a paid order, and a refund of it, unless they are there.

    Args:
        transactions: Where to.
        mchid: The merchant.
        now: The time, in seconds since 1970.

    Returns:
        Their numbers, by the names that calls have for them.

    Raises:
        UsageError: An order of that number is there, and can't be it.
    """
    placed = _body("POST", "v3/pay/transactions/jsapi")
    asked = _body("POST", "v3/refund/domestic/refunds")
    try:
        order, refund = transactions.find_refund(mchid, {"out_refund_no": asked["out_refund_no"]})
    except Refusal:
        order, refund = _put_in(transactions, mchid, now, placed, asked)
    return {
        "out_trade_no": order.out_trade_no,
        "transaction_id": order.transaction_id,
        "out_refund_no": refund.out_refund_no,
        "refund_id": refund.refund_id,
    }


def _put_in(
    transactions: Transactions, mchid: str, now: float, placed: Any, asked: Any
) -> tuple[Transaction, Refund]:
    order = Transaction(mchid, _TRADE_TYPE, placed, ("v3", _TRADE_TYPE, placed))
    order.transaction_id = _number("transaction_id")
    amount = asked["amount"]
    refund = Refund(asked["out_refund_no"], amount["refund"], ("v3", asked), now)
    refund.refund_id = _number("refund_id")
    try:
        order = transactions.place(order)
        transactions.pay(order, now)
        return order, transactions.refund(order, refund, amount["total"])
    except Refusal as refusal:
        said = f"{refusal.body['code']}, {refusal.body['message']}"
        raise UsageError(f"the order {order.out_trade_no!r} is there already: {said}") from None


def _number(name: str) -> str:
    """Return what a sample call has for a number."""
    return str(samples.sample_value(Field(name, "string", True)))


def _body(method: str, path: str) -> dict[str, Any]:
    body: dict[str, Any] = samples.sample_call(operation(method, path))["json"]
    return body
