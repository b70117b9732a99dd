"""The orders and refunds of a seed: the handlers of the operations make them.

A line has the fields of the request that makes the thing, and of the answer that shows it: its
state, its time, its number on the platform. What is there already stays as it is: it has moved on
since. It must have been made with the same fields, and have come through the line's state.
"""

from __future__ import annotations

from ...errors import UsageError
from ..errors import RequestRefusal, describe_refusal
from ..families.payments.order import STATES, Order
from ..families.payments.refund import Refund
from ..families.payments.refunds import REFUND_STATES
from ..families.record import Record, fingerprint
from ..handler import Fields, RequestContext
from ..operations.bindings import check_bindings
from ..state.merchants import Merchant
from ..state.state import GatewayState
from .lines import Line

_PAYMENTS = {"JSAPI": "jsapi", "NATIVE": "native", "APP": "app", "MWEB": "h5"}
_REFUNDS, _PAY_AFTER = "v3/refund/domestic/refunds", "v3/payscore/payafter-orders"
_ORDER_STATES = ("NOTPAY", "SUCCESS", "CLOSED")
#: By a state of a line: the states that the order may have come to.
_LATER = {
    "NOTPAY": tuple(STATES),
    "SUCCESS": ("SUCCESS", "REFUND"),
    "CLOSED": ("CLOSED",),
}
_PAY_AFTER_LATER = {
    "CREATED": ("CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"),
    "USER_ACCEPTED": ("USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED"),
    "FINISHED": ("FINISHED", "USER_PAID"),
    "USER_PAID": ("USER_PAID",),
    "REVOKED": ("REVOKED",),
    "EXPIRED": ("EXPIRED",),
}
_CONTRADICTION = "is there already, with other fields"


class SeedOrders:
    """Adds orders, refunds and pay-after orders.

    Args:
        state: The state of the gateway, which the caller holds.
        now: The platform's time, in seconds since 1970.
        mchid: The merchant of a line that names none.
        appid: The appid of a line that names none, unless its merchant has one.
    """

    def __init__(self, state: GatewayState, now: float, mchid: str, appid: str) -> None:
        self._state = state
        self._now = now
        self._mchid = mchid
        self._appid = appid
        self._families = state.families

    def add_order(self, line: Line) -> bool:
        """Add an order, and return whether there was none.

        Raises:
            UsageError: The line is wrong, or there is another order.
            RequestRefusal: The gateway refuses it.
        """
        merchant, orders = self._take_merchant(line), self._families.orders
        kind = line.take_one_of("trade_type", _PAYMENTS, "NATIVE")
        state = line.take_one_of("trade_state", _ORDER_STATES, "NOTPAY")
        paid_at = line.take_time("success_time", self._now)
        transaction_id = line.take("transaction_id")
        if paid_at is not None and state != "SUCCESS":
            line.refuse("success_time", 'needs "trade_state": "SUCCESS"')
        path = f"v3/pay/transactions/{_PAYMENTS[kind]}"
        body = self._take_body(line, merchant, path, mchid=merchant.mchid)
        number = body["out_trade_no"]
        known = orders.get(merchant.mchid, number)
        if known is not None:
            same = fingerprint("v3", kind, body) == known.request and kind == known.trade_type
            if not same or transaction_id not in ("", known.id):
                line.refuse("out_trade_no", _CONTRADICTION)
            if paid_at not in (None, known.paid_at):
                line.refuse("success_time", "is another time than the order has already")
            self._check_state(line, "trade_state", known.state, _LATER[state])
            return False
        self._families.v3["POST", path](self._context(merchant, self._now), body)
        order = orders.find(merchant.mchid, number)
        if transaction_id:
            self._set_id(line, order, transaction_id)
        if state == "SUCCESS":
            orders.move(order, "pay", self._now if paid_at is None else paid_at)
            order.at = order.history[0].at = min(order.at, order.paid_at)
        elif state == "CLOSED":
            orders.move(order, "close")
        return True

    def add_refund(self, line: Line) -> bool:
        """Add a refund, and return whether there was none.

        Raises:
            UsageError: The line is wrong, or there is another refund.
            RequestRefusal: The gateway refuses it.
        """
        merchant, refunds = self._take_merchant(line), self._families.refunds
        state = line.take_one_of("status", (*REFUND_STATES, "PROCESSING"), "SUCCESS")
        time = line.take_time("create_time", self._now)
        refund_id = line.take("refund_id")
        body = line.take_body(_REFUNDS, {})
        check_bindings(self._state.appids, merchant, body)
        known = refunds.get(merchant.mchid, body["out_refund_no"])
        if known is not None:
            same = body == known.fields and time in (None, known.at)
            if not same or refund_id not in ("", known.id):
                line.refuse("out_refund_no", _CONTRADICTION)
            if state == "CLOSED":
                self._check_state(line, "status", known.state, ("CLOSED",))
            return False
        if refund_id and next(refunds.select(merchant.mchid, "id", refund_id), None):
            line.refuse("refund_id", "is that of another refund")
        context = self._context(merchant, self._now if time is None else time)
        with self._families.hold():
            refund = self._refund(line, context, body)
        refund.id = refund_id or refund.id
        if state != "PROCESSING":
            refunds.settle(refund, state)
        return True

    def add_pay_after_order(self, line: Line) -> bool:
        """Add a pay-after order, and return whether there was none.

        Raises:
            UsageError: The line is wrong, or there is another order.
            RequestRefusal: The gateway refuses it.
        """
        merchant, orders = self._take_merchant(line), self._families.pay_after
        state = line.take_one_of("state", _PAY_AFTER_LATER, "CREATED")
        body = self._take_body(line, merchant, _PAY_AFTER)
        known = orders.get(merchant.mchid, body["out_order_no"])
        if known is not None:
            if known.fields != body:
                line.refuse("out_order_no", _CONTRADICTION)
            self._check_state(line, "state", known.state, _PAY_AFTER_LATER[state])
            return False
        context = self._context(merchant, self._now)
        orders.create(context, body)
        order = orders.find(merchant.mchid, body["out_order_no"])
        self._move(context, order, state)
        if order.state not in (_PAY_AFTER_LATER[state] if state == "CREATED" else (state,)):
            line.refuse("state", f"can't be {state}: nothing is due without fees")
        return True

    # What a line has

    def _take_merchant(self, line: Line) -> Merchant:
        mchid = line.take("mchid", self._mchid)
        merchant = self._state.merchants.get(mchid)
        if merchant is None:
            line.refuse("mchid", "is no merchant that is here; a line before this one can add it")
        return merchant

    def _take_body(self, line: Line, merchant: Merchant, path: str, **more: str) -> Fields:
        """Take the body of a request. An order that names no ``notify_url`` has no callbacks."""
        nowhere = "https://example.com/"
        appid = merchant.appids[0] if merchant.appids else self._appid
        defaults = {"appid": appid, **more, **({"notify_url": nowhere} if more else {})}
        has_url = line.has("notify_url")
        body = line.take_body(path, defaults)
        if not has_url:
            body.pop("notify_url", None)
        check_bindings(self._state.appids, merchant, body)
        return body

    @staticmethod
    def _context(merchant: Merchant, now: float) -> RequestContext:
        return RequestContext(merchant, "", now, merchant.newest_key)

    @staticmethod
    def _check_state(line: Line, field: str, state: str, allowed: tuple[str, ...]) -> None:
        if state not in allowed:
            line.refuse(field, f"differs: what is there already is {state}")

    # What comes after the request

    def _set_id(self, line: Line, order: Order, number: str) -> None:
        if next(self._families.orders.select(order.mchid, "id", number), None):
            line.refuse("transaction_id", "is that of another order")
        order.id = number

    def _refund(self, line: Line, context: RequestContext, body: Fields) -> Refund:
        refunds = self._families.refunds
        try:
            order = refunds.find_paid(context.mchid, body)
        except RequestRefusal as refusal:
            line.refuse("", f"is of no paid order of the merchant {context.mchid} ({refusal})")
        if context.now < order.paid_at:
            line.refuse("create_time", "is before the order was paid: see its success_time")
        try:
            self._families.pay.refund(context, body)
        except RequestRefusal as refusal:
            if not refunds.of_order(order):
                raise
            raise UsageError(
                f"{line.pointer('')}: {describe_refusal(refusal)}. The refunds of an order are in"
                " their order of time, a minute apart; write create_time"
            ) from None
        return refunds.find(context.mchid, body["out_refund_no"])

    def _move(self, context: RequestContext, order: Record, state: str) -> None:
        """Bring a new pay-after order to a state, as far as it can come there."""
        orders, named = self._families.pay_after, {"out_order_no": order.number}
        if state in ("REVOKED", "EXPIRED"):
            orders.move(order, "cancel" if state == "REVOKED" else "expire")
        elif state != "CREATED" and order.state == "CREATED":
            orders.move(order, "confirm")
        if state in ("FINISHED", "USER_PAID"):
            orders.complete(context, named)
        if state == "USER_PAID" and order.state == "FINISHED":
            orders.move(order, "pay")
