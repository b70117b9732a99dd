"""A paid order and its refund, with the numbers that the catalog's sample calls name.

The order and the refund are made with the parameters of the sample calls. So the sample calls that
query them succeed, in both APIs, and the sample call that refunds gets the existing refund.
"""

from __future__ import annotations

from ...catalog import Field, operation, samples
from ...errors import UsageError
from ..errors import RequestRefusal
from ..handler import Fields
from ..state.transactions import Refund, Transaction, Transactions, fingerprint

_TRADE_TYPE = "JSAPI"
_REFUNDS = "v3/refund/domestic/refunds"


def add_seed(transactions: Transactions, mchid: str, now: float) -> dict[str, str]:
    """Add a paid order and a refund of it, unless they exist.

    Args:
        transactions: The orders and refunds of the gateway.
        mchid: The merchant.
        now: The platform's time, in seconds since 1970.

    Returns:
        The numbers of the order and of the refund, by the names of their fields.

    Raises:
        UsageError: There is another order with that number.
    """
    requested = _sample_body("POST", _REFUNDS)
    try:
        order, refund = transactions.find_refund(
            mchid, {"out_refund_no": requested["out_refund_no"]}
        )
    except RequestRefusal:
        order, refund = _add(transactions, mchid, now)
    return {
        "out_trade_no": order.out_trade_no,
        "transaction_id": order.transaction_id,
        "out_refund_no": refund.out_refund_no,
        "refund_id": refund.refund_id,
    }


def sample_order(mchid: str, refund_state: str, now: float) -> tuple[Transaction, Refund]:
    """Return a paid order and a settled refund of it. No gateway knows them.

    Args:
        mchid: The merchant.
        refund_state: The state of the refund.
        now: The platform's time, in seconds since 1970.
    """
    order, refund, _ = _make(mchid, now)
    order.state, order.placed_at, order.paid_at = "REFUND", now, now
    refund.state, refund.settled_at = refund_state, now
    order.refunds.append(refund)
    return order, refund


def _add(transactions: Transactions, mchid: str, now: float) -> tuple[Transaction, Refund]:
    order, refund, total = _make(mchid, now)
    try:
        order = transactions.place(order)
        transactions.pay(order, now)
        refund = transactions.refund(order, refund, total)
        transactions.settle(mchid, refund.out_refund_no, "SUCCESS")
        return order, refund
    except RequestRefusal as refusal:
        raise UsageError(f"the order {order.out_trade_no!r} exists already: {refusal}") from None


def _make(mchid: str, now: float) -> tuple[Transaction, Refund, int]:
    """Return the order and the refund of the sample calls, and the total that the refund names."""
    placed = _sample_body("POST", "v3/pay/transactions/jsapi")
    requested = _sample_body("POST", _REFUNDS)
    order = Transaction(mchid, _TRADE_TYPE, placed, fingerprint("v3", _TRADE_TYPE, placed))
    order.transaction_id = _sample_number("transaction_id")
    amount = requested["amount"]
    refund = Refund(requested["out_refund_no"], amount["refund"], fingerprint("v3", requested), now)
    refund.refund_id = _sample_number("refund_id")
    return order, refund, amount["total"]


def _sample_number(name: str) -> str:
    """Return a number of the sample calls."""
    return str(samples.sample_value(Field(name, "string", True)))


def _sample_body(method: str, path: str) -> Fields:
    body: Fields = samples.sample_call(operation(method, path))["json"]
    return body
