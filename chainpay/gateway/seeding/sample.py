"""A paid order and its refund, with the numbers that the catalog's sample calls name.

The order and the refund are made with the parameters of the sample calls. So the sample calls that
query them succeed, in both APIs, and the sample call that refunds gets the existing refund.
"""

from __future__ import annotations

from ...catalog import Field, operation, samples
from ...errors import UsageError
from ..errors import RequestRefusal
from ..families.payments.order import Order
from ..families.payments.refund import Refund
from ..families.record import Moved, fingerprint
from ..families.registry import AllFamilies
from ..handler import Fields

_TRADE_TYPE = "JSAPI"
_REFUNDS = "v3/refund/domestic/refunds"


def add_seed(families: AllFamilies, mchid: str, now: float) -> dict[str, str]:
    """Add a paid order and a refund of it, unless they exist.

    Args:
        families: The orders and refunds of the gateway.
        mchid: The merchant.
        now: The platform's time, in seconds since 1970.

    Returns:
        The numbers of the order and of the refund, by the names of their fields.

    Raises:
        UsageError: There is another order with that number.
    """
    requested = _sample_body("POST", _REFUNDS)
    refund = families.refunds.get(mchid, requested["out_refund_no"])
    if refund is None:
        refund = _add(families, mchid, now)
    order = families.refunds.order_of(refund)
    return {
        "out_trade_no": order.number,
        "transaction_id": order.id,
        "out_refund_no": refund.number,
        "refund_id": refund.id,
    }


def sample_order(mchid: str, refund_state: str, now: float) -> tuple[Order, Refund]:
    """Return a paid order and a settled refund of it. No gateway knows them.

    Args:
        mchid: The merchant.
        refund_state: The state of the refund.
        now: The platform's time, in seconds since 1970.
    """
    order, refund = _make(mchid, now)
    order.state, order.at = "REFUND", now
    order.history.append(Moved(now, "pay", "SUCCESS", "user"))
    refund.state = refund_state
    refund.history.append(Moved(now, "succeed", refund_state, "platform"))
    return order, refund


def _add(families: AllFamilies, mchid: str, now: float) -> Refund:
    order, refund = _make(mchid, now)
    try:
        order, _ = families.orders.place(order)
        families.orders.move(order, "pay", now)
        refund, _ = families.refunds.start(refund)
        families.refunds.settle(refund, "SUCCESS")
        return refund
    except RequestRefusal as refusal:
        raise UsageError(f"the order {order.number!r} exists already: {refusal}") from None


def _make(mchid: str, now: float) -> tuple[Order, Refund]:
    """Return the order and the refund of the sample calls."""
    placed = _sample_body("POST", "v3/pay/transactions/jsapi")
    requested = _sample_body("POST", _REFUNDS)
    order = Order.make(mchid, _TRADE_TYPE, placed, fingerprint("v3", _TRADE_TYPE, placed))
    order.id = _sample_number("transaction_id")
    refund = Refund.make(order, requested, now)
    refund.id = _sample_number("refund_id")
    return order, refund


def _sample_number(name: str) -> str:
    """Return a number of the sample calls."""
    return str(samples.sample_value(Field(name, "string", True)))


def _sample_body(method: str, path: str) -> Fields:
    body: Fields = samples.sample_call(operation(method, path))["json"]
    return body
