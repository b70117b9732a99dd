"""Orders and refunds (下单, 退款): one state machine for APIv2 and APIv3.

    ─ place ─▶ NOTPAY ─ pay ─▶ SUCCESS ─ refund ─▶ REFUND ⟲ refund
                  └─ close, 7 days ─▶ CLOSED ⟲ close

A merchant's number names one order. The same request again gets the same order, with a new prepay
ID. A request with the same number and other parameters is refused. After its ``time_expire`` an
order can't be paid; it is closed after 7 days. A refund is PROCESSING, and succeeds some seconds
later, or at once if there is no such delay; `Transactions.settle` gives one another state. The sum
of the refunds is never above the paid amount.

Nothing waits for these moments. What has happened meanwhile is made up for when an order is read.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012525167,
https://pay.weixin.qq.com/doc/v3/merchant/4012587971
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from ..errors import RequestRefusal
from ..handler import Fields
from ..store.base import Entry
from ..store.table import Table, UnitOfWork
from .schedule import Plan, Schedule
from .times import parse_time

RefundState = Literal["SUCCESS", "CLOSED", "ABNORMAL"]
REFUND_STATES: tuple[str, ...] = get_args(RefundState)
_MINUTE, _DAY = 60, 24 * 3600  # seconds
_UNPAID_LIFETIME = 7 * _DAY
_REFUND_PERIOD = 365 * _DAY
_MAX_REFUNDS = 50
_UNFIT = "您的请求参数与订单信息不一致"
REENTRY_MESSAGE = "请求重入时，参数与首次请求时不一致"
_DEFAULT_OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"  # the payer of an order that names no user


def _random_digits(prefix: str, count: int) -> str:
    return prefix + "".join(str(byte % 10) for byte in os.urandom(count - len(prefix)))


def _new_prepay_id() -> str:
    return "wx" + os.urandom(17).hex()


def fingerprint(*parts: object) -> str:
    """Return what tells a request from others: the same for the same values."""
    text = json.dumps(parts, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(slots=True)
class Refund:
    """One refund.

    Attributes:
        out_refund_no: The merchant's number (商户退款单号).
        amount: In 分.
        request: The `fingerprint` of the first request.
        time: When the refund was made, in seconds since 1970.
        currency: The currency of the amount.
        notify_url: Where its callback is sent; empty if nowhere.
        is_v2: Whether it was requested by APIv2.
        state: ``SUCCESS``, ``PROCESSING``, ``CLOSED`` or ``ABNORMAL``.
        settled_at: When it left PROCESSING, or will succeed, in seconds since 1970; 0 if it waits
            for `Transactions.settle`.
        refund_id: The platform's number (微信支付退款单号).
    """

    out_refund_no: str
    amount: int
    request: str
    time: float
    currency: str = "CNY"
    notify_url: str = ""
    is_v2: bool = False
    state: str = "PROCESSING"
    settled_at: float = 0
    refund_id: str = field(default_factory=lambda: _random_digits("503", 29))


@dataclass(slots=True)
class Transaction:
    """One order.

    Attributes:
        mchid: The merchant's number.
        trade_type: ``JSAPI``, ``NATIVE``, ``APP`` or ``MWEB``.
        facts: The fields of the order, under their names in APIv3.
        request: The `fingerprint` of the first request.
        is_v2: Whether it was placed by APIv2.
        state: ``NOTPAY``, ``SUCCESS``, ``REFUND`` or ``CLOSED``.
        placed_at: When the order was placed, in seconds since 1970.
        paid_at: When the user paid, in seconds since 1970; 0 before.
        openid: The user who pays.
        refunds: The refunds, in the order in which they were made.
        transaction_id: The platform's number (微信支付订单号). Answers have it after the payment.
        prepay_id: The ID with which the user's payment starts (预支付交易会话标识).
    """

    mchid: str
    trade_type: str
    facts: Fields
    request: str
    is_v2: bool = False
    state: str = "NOTPAY"
    placed_at: float = 0
    paid_at: float = 0
    openid: str = _DEFAULT_OPENID
    refunds: list[Refund] = field(default_factory=list)
    transaction_id: str = field(default_factory=lambda: _random_digits("42", 28))
    prepay_id: str = field(default_factory=_new_prepay_id)

    @property
    def out_trade_no(self) -> str:
        """The merchant's number (商户订单号)."""
        return str(self.facts["out_trade_no"])

    @property
    def total(self) -> int:
        """The amount, in 分."""
        return int(self.facts["amount"]["total"])

    @property
    def currency(self) -> str:
        """The currency of the amount."""
        return str(self.facts["amount"].get("currency", "CNY"))

    @property
    def is_paid(self) -> bool:
        """Whether the user has paid. It stays true after refunds."""
        return self.state in ("SUCCESS", "REFUND")

    @property
    def refunded(self) -> int:
        """The sum of the refunds that are not closed, in 分."""
        return sum(refund.amount for refund in self.refunds if refund.state != "CLOSED")

    @property
    def expires_at(self) -> float:
        """When the order can't be paid any more, in seconds since 1970."""
        time = parse_time(str(self.facts.get("time_expire", "")))
        if time is None:
            return self.placed_at + _UNPAID_LIFETIME
        return max(time, self.placed_at + _MINUTE)


def _load(refunds: list[dict[str, Any]], **fields: Any) -> Transaction:
    return Transaction(refunds=[Refund(**each) for each in refunds], **fields)


def _entries(order: Transaction) -> Iterator[Entry]:
    yield "placed", ""
    yield "transaction_id", order.transaction_id
    for refund in order.refunds:
        yield "out_refund_no", refund.out_refund_no
        yield "refund_id", refund.refund_id


class Transactions:
    """The orders and refunds of all merchants.

    Args:
        work: What the current request reads and changes.
        clock: Returns the time in seconds since 1970.
        schedule: When refunds succeed.

    Attributes:
        orders: The orders, with their refunds, as they are kept: see `get`.
        refund_delay: The seconds for which a refund is PROCESSING.
        announce: Called with an order that was paid; or with it and a refund that was settled.
    """

    def __init__(self, work: UnitOfWork, clock: Callable[[], float], schedule: Schedule) -> None:
        self._clock = clock
        self._schedule = schedule
        self.refund_delay = 0.0
        self.announce: Callable[[Transaction, Refund | None], None] = lambda order, refund: None
        self.orders = Table(
            work, "order", _load, lambda order: (order.mchid, order.out_trade_no), _entries
        )

    @contextmanager
    def unannounced(self) -> Iterator[None]:
        """Announce nothing of what is paid and settled meanwhile: it is past."""
        announce, self.announce = self.announce, lambda order, refund: None
        try:
            yield
        finally:
            self.announce = announce

    def orders_of(self, mchid: str) -> Iterator[Transaction]:
        """Yield the orders of a merchant, in the order in which they were placed."""
        return map(self._make_up, self.orders.find(mchid, "placed", ""))

    def get(self, mchid: str, out_trade_no: str) -> Transaction | None:
        """Return an order as it is now; None if there is none."""
        order = self.orders.get(mchid, out_trade_no)
        return order and self._make_up(order)

    def _make_up(self, order: Transaction) -> Transaction:
        """Make up for what has happened to an order since it was last read."""
        now = self._clock()
        if order.state == "NOTPAY" and now >= max(
            order.placed_at + _UNPAID_LIFETIME, order.expires_at
        ):
            order.state = "CLOSED"
        for refund in order.refunds:
            if refund.state == "PROCESSING" and 0 < refund.settled_at <= now:
                self._settle(order, refund, "SUCCESS", refund.settled_at)
        return order

    def place(self, order: Transaction) -> Transaction:
        """Place an order.

        Returns:
            The order, or the order that an earlier request with the same parameters has placed,
            with a new prepay ID.

        Raises:
            RequestRefusal: Another order has that number, or the earlier order is paid or closed,
                or has expired.
        """
        known = self.get(order.mchid, order.out_trade_no)
        if known is None:
            order.placed_at = self._clock()
            self.orders.add(order)
            return order
        if known.trade_type != order.trade_type:
            raise RequestRefusal(403, "OUT_TRADE_NO_USED", "商户订单号重复")
        if known.request != order.request:
            raise RequestRefusal(
                400, "INVALID_REQUEST", REENTRY_MESSAGE, number=268498688, v2="OUT_TRADE_NO_USED"
            )
        self._refuse_unless_payable(known)
        known.prepay_id = _new_prepay_id()
        return known

    def find(self, mchid: str, fields: Mapping[str, object]) -> Transaction:
        """Return the order that ``transaction_id`` or ``out_trade_no`` names, or both.

        Raises:
            RequestRefusal: Neither is there, or there is no such order.
        """
        transaction_id, number = fields.get("transaction_id"), fields.get("out_trade_no")
        order = (
            next(self.orders.find(mchid, "transaction_id", str(transaction_id)), None)
            if transaction_id
            else self.orders.get(mchid, str(number))
        )
        if order is None or number not in (None, order.out_trade_no):
            raise RequestRefusal(
                404, "ORDER_NOT_EXIST", "订单不存在", number=268512771, v2="ORDERNOTEXIST"
            )
        return self._make_up(order)

    def close(self, order: Transaction) -> None:
        """Close an order that is not paid. Closing it again changes nothing.

        Raises:
            RequestRefusal: The order is paid.
        """
        self._refuse_if_paid(order)
        order.state = "CLOSED"

    def pay(self, order: Transaction, now: float) -> None:
        """The user pays.

        Raises:
            RequestRefusal: The order is paid or closed, or has expired.
        """
        self._refuse_unless_payable(order)
        order.state, order.paid_at = "SUCCESS", now
        order.openid = order.facts.get("payer", {}).get("openid", order.openid)
        self.announce(order, None)

    def pay_number(self, mchid: str, out_trade_no: str, now: float) -> None:
        """The user pays the order with a number.

        Raises:
            RequestRefusal: There is no such order, or it is paid or closed.
        """
        self.pay(self.find(mchid, {"out_trade_no": out_trade_no}), now)

    def find_paid(self, mchid: str, fields: Mapping[str, object]) -> Transaction:
        """Return the order that a refund names.

        Raises:
            RequestRefusal: There is no such order, it is not paid, or the numbers are of two
                orders.
        """
        names = [name for name in ("transaction_id", "out_trade_no") if fields.get(name)]
        numbers = [{name: fields[name]} for name in names]
        try:
            orders = [self.find(mchid, number) for number in numbers]
        except RequestRefusal as refusal:
            raise RequestRefusal(
                404, "RESOURCE_NOT_EXISTS", "订单不存在或未支付", v2=refusal.v2
            ) from None
        if orders[0] is not orders[-1]:
            raise RequestRefusal(400, "INVALID_REQUEST", _UNFIT)
        if not orders[0].is_paid:
            raise RequestRefusal(
                404, "RESOURCE_NOT_EXISTS", "订单不存在或未支付", v2="TRADE_STATE_ERROR"
            )
        return orders[0]

    def refund(self, order: Transaction, refund: Refund, total: int) -> Refund:
        """Refund a part of a paid order, or all.

        Args:
            order: The order.
            refund: The refund.
            total: The order's amount, as the request has it.

        Returns:
            The refund, or the refund that an earlier request with the same parameters has made.

        Raises:
            RequestRefusal: Another refund has that number, an amount is wrong, the last refund of
                the order was less than a minute ago, or there are 50; or the order was paid more
                than a year ago.
        """
        known = self.get_refund(order.mchid, out_refund_no=refund.out_refund_no)
        if known is not None:
            if known.request != refund.request:
                raise RequestRefusal(
                    400,
                    "INVALID_REQUEST",
                    REENTRY_MESSAGE,
                    number=268498688,
                    v2="REFUND_FEE_MISMATCH",
                )
            return known
        if (total, refund.currency) != (order.total, order.currency):
            raise RequestRefusal(400, "INVALID_REQUEST", _UNFIT)
        if order.refunded + refund.amount > order.total:
            raise RequestRefusal(400, "INVALID_REQUEST", "累计退款金额大于订单金额")
        _check_limits(order, refund)
        order.refunds.append(refund)
        order.state = "REFUND"
        self.process(order, refund)
        if not self.refund_delay:
            self._settle(order, refund, "SUCCESS", refund.time)
        return refund

    def process(self, order: Transaction, refund: Refund) -> None:
        """Let a refund be PROCESSING, and succeed after `refund_delay` if there is one."""
        refund.state, refund.settled_at = "PROCESSING", 0
        if self.refund_delay:
            refund.settled_at = self._clock() + self.refund_delay
            self._schedule.add(Plan(refund.settled_at, order.mchid, refund.out_refund_no))

    def settle(self, mchid: str, out_refund_no: str, state: str) -> None:
        """Decide what becomes of a refund. One that is in that state stays as it is.

        Args:
            mchid: The merchant.
            out_refund_no: The refund.
            state: ``SUCCESS``, ``CLOSED`` or ``ABNORMAL``.

        Raises:
            RequestRefusal: There is no such refund, or it is closed.
        """
        order, refund = self.find_refund(mchid, {"out_refund_no": out_refund_no})
        if refund.state == "CLOSED":
            raise RequestRefusal(400, "INVALID_REQUEST", "退款单已关闭")
        if refund.state != state:
            self._settle(order, refund, state, self._clock())

    def settle_due(self, limit: int | None = None) -> None:
        """Let the refunds succeed whose moment has come; `limit` of them at most, if it is there.

        A request that reads one of them does the same. This is for callbacks that nobody asks for.
        """
        for plan in self._schedule.due(self._clock(), limit):
            try:
                self.find_refund(plan.mchid, {"out_refund_no": plan.number})
            except RequestRefusal:  # there is no such refund: it must not stand in the way
                self._schedule.remove(plan.mchid, plan.number)

    def _settle(self, order: Transaction, refund: Refund, state: str, at: float) -> None:
        if refund.settled_at:
            self._schedule.remove(order.mchid, refund.out_refund_no)
        refund.state, refund.settled_at = state, at
        self.announce(order, refund)

    def find_refund(self, mchid: str, fields: Mapping[str, object]) -> tuple[Transaction, Refund]:
        """Return the refund that ``out_refund_no`` or ``refund_id`` names, and its order.

        Raises:
            RequestRefusal: There is no such refund.
        """
        names = [name for name in ("out_refund_no", "refund_id") if fields.get(name) is not None]
        for order in self.orders.find(mchid, names[0], str(fields[names[0]])):
            for refund in self._make_up(order).refunds:
                if all(getattr(refund, name) == fields[name] for name in names):
                    return order, refund
        raise RequestRefusal(404, "RESOURCE_NOT_EXISTS", "退款单不存在", v2="REFUNDNOTEXIST")

    def get_refund(self, mchid: str, **number: str) -> Refund | None:
        """Return the refund that a number names, as `find_refund` does; None if there is none."""
        with suppress(RequestRefusal):
            return self.find_refund(mchid, number)[1]
        return None

    def _refuse_unless_payable(self, order: Transaction) -> None:
        if order.state == "CLOSED" or (
            order.state == "NOTPAY" and self._clock() >= order.expires_at
        ):
            raise RequestRefusal(
                400, "ORDER_CLOSED", "订单已关闭或已过期", number=268447914, v2="ORDERCLOSED"
            )
        self._refuse_if_paid(order)

    @staticmethod
    def _refuse_if_paid(order: Transaction) -> None:
        if order.is_paid:
            raise RequestRefusal(
                400, "ORDER_PAID", "该订单已支付", number=268449538, v2="ORDERPAID"
            )


def _check_limits(order: Transaction, refund: Refund) -> None:
    """Refuse a refund that comes too early, too late or too often.

    Raises:
        RequestRefusal: It does.
    """
    if refund.time > order.paid_at + _REFUND_PERIOD:
        raise RequestRefusal(400, "TRADE_OVERDUE", "订单已经超过退款期限")
    if len(order.refunds) >= _MAX_REFUNDS:
        raise RequestRefusal(400, "INVALID_REQUEST", f"部分退款次数不能超过{_MAX_REFUNDS}次")
    if order.refunds and refund.time < order.refunds[-1].time + _MINUTE:
        raise RequestRefusal(400, "INVALID_REQUEST", "同一订单的多次退款应间隔1分钟")
