"""The acts of a gateway: what the user, the platform and time do, each by one name.

They are asked for in Python, in the terminal (`chainpay gateway pay …`) and over HTTP. Each public
method of `Acts` is one of them: see `chainpay.gateway.serving.control`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .. import catalog
from ..errors import UsageError
from .errors import RequestRefusal, describe_refusal
from .operations.announcements import sample_content
from .state.merchants import Merchant
from .state.operation_log import find_numbers
from .state.seed import add_seed
from .state.state import GatewayState
from .state.times import Clock, parse_duration
from .state.transactions import REFUND_STATES


class Acts:
    """What the user, the platform and time do.

    Args:
        state: The state that they change.
        clock: The platform's clock.
        mchid: The merchant whom they are for by default.
    """

    def __init__(self, state: GatewayState, clock: Clock, mchid: str) -> None:
        self.mchid = mchid
        self._state = state
        self._clock = clock
        with state:
            clock.put_ahead(state.clock_offset.get())
        self._forward_to: str | None = None

    def clock(self, seconds: float | str) -> None:
        """Let time pass: put the clock of the gateway forward.

        Clients with its `credentials` have the same clock; if there are none, signatures keep the
        time of the machine. Nobody waits. For example, a minute must pass between two refunds of an
        order. Callbacks and refunds that are due meanwhile follow. A kept gateway stays ahead: time
        never goes back.

        Args:
            seconds: How many seconds pass; or a text such as ``+25h``, ``+30m`` or ``+7d``.

        Raises:
            UsageError: It is no such text, or the number is negative.
        """
        passed = parse_duration(seconds)
        with self._acting("clock"):
            ahead = self._state.clock_offset.add(passed)
        self._clock.put_ahead(ahead)

    def pay(self, number: str, mchid: str | None = None) -> None:
        """The user pays an order.

        An order of APIv3 or APIv2 moves from NOTPAY to SUCCESS, a pay-after order (先享后付订单)
        from FINISHED to USER_PAID.

        Args:
            number: The merchant's number: ``out_trade_no`` or ``out_order_no``.
            mchid: The merchant; by default the gateway's own.

        Raises:
            UsageError: There is no such order, it is in another state, or it has expired.
        """
        with self._acting("pay", number, mchid) as owner:
            state, now = self._state, self._clock()
            if state.transactions.orders.get(owner, number) is None and (
                state.pay_after.orders.get(owner, number) is not None
            ):
                state.pay_after.pay(owner, number, now)
            else:
                state.transactions.pay_number(owner, number, now)

    def confirm(self, number: str, mchid: str | None = None) -> None:
        """The user confirms a pay-after order: CREATED → USER_ACCEPTED.

        Args:
            number: Its ``out_order_no``.
            mchid: The merchant; by default the gateway's own.

        Raises:
            UsageError: There is no such order, or it is in another state.
        """
        with self._acting("confirm", number, mchid) as owner:
            self._state.pay_after.confirm(owner, number)

    def expire(self, number: str, mchid: str | None = None) -> None:
        """30 days pass, and a pay-after order is not confirmed: CREATED → EXPIRED.

        Args:
            number: Its ``out_order_no``.
            mchid: The merchant; by default the gateway's own.

        Raises:
            UsageError: There is no such order, or it is in another state.
        """
        with self._acting("expire", number, mchid) as owner:
            self._state.pay_after.expire(owner, number)

    def refund(self, number: str, status: str = "SUCCESS", mchid: str | None = None) -> None:
        """The platform settles a refund, now. Without this call it succeeds after its delay.

        Args:
            number: Its ``out_refund_no`` (商户退款单号).
            status: ``ABNORMAL`` if the user's bank sends the money back, ``CLOSED`` if the
                merchant's money did not suffice for 7 days, or ``SUCCESS``.
            mchid: The merchant; by default the gateway's own.

        Raises:
            UsageError: There is no such refund or status, or the refund is closed.
        """
        if status not in REFUND_STATES:
            raise UsageError(f"refund() takes one of {', '.join(REFUND_STATES)} as the status")
        with self._acting("refund", number, mchid) as owner:
            self._state.transactions.settle(owner, number, status)

    def seed(self, mchid: str | None = None) -> dict[str, str]:
        """Add a paid order and a refund of it, with the numbers of the catalog's samples.

        The sample calls of `chainpay.catalog` that query them then succeed. A second `seed` changes
        nothing.

        Args:
            mchid: The merchant.

        Returns:
            ``out_trade_no``, ``transaction_id``, ``out_refund_no`` and ``refund_id``.

        Raises:
            UsageError: There is another order with that number.
        """
        with self._acting("seed", mchid=mchid) as owner:
            return add_seed(self._state.transactions, owner, self._clock())

    def reset(self) -> None:
        """Forget all orders, refunds, bills and counts. Merchants, keys and used nonces stay."""
        with self._acting("reset"):
            self._state.forget()

    def events(self, number: str | None = None) -> list[dict[str, Any]]:
        """Return the callbacks that the platform owes or has sent.

        Args:
            number: The merchant's number that they are about; by default all.

        Returns:
            For each its ``id``, ``event``, ``numbers``, ``url``, ``state`` (``WAITING``,
            ``RECEIVED`` or ``FAILED``), and its ``attempts``.
        """
        with self._acting("events", number or ""):
            self._state.transactions.settle_due()
            known = self._state.callbacks.find(number)
        names = ("id", "event", "numbers", "url", "state", "attempts")
        return [{name: getattr(each, name) for name in names} for each in known]

    def trigger(
        self,
        event: str,
        content: dict[str, Any] | None = None,
        url: str | None = None,
        mchid: str | None = None,
        api: str = "",
    ) -> str:
        """Send a callback of any kind, as a sample.

        Args:
            event: Its event type, such as ``COMPLAINT.CREATE``: see `chainpay.catalog.events`.
            content: Values that replace those of the sample, at any depth.
            url: Where it is sent; by default where all callbacks are forwarded.
            mchid: The merchant; by default the gateway's own.
            api: ``v2`` or ``v3``; by default v3, or v2 if v3 has no such event.

        Returns:
            The number of the callback: see `events`.

        Raises:
            UsageError: There is no such event or merchant, or there is no address.
        """
        known, merchant = catalog.event(event, api), self._find_merchant(mchid)
        target = url or self._forward_to
        if not target:
            raise UsageError("trigger() needs url, or a gateway that forwards all callbacks")
        made = sample_content(known, merchant.mchid, content or {})
        with self._acting("trigger", event):
            callback = self._state.callbacks.add(
                merchant.mchid,
                target,
                known.name,
                made,
                sorted(set(find_numbers(made))),
                known.api == "v2",
            )
        return callback.id

    def resend(self, id: str) -> None:
        """Send a callback once more, now.

        Args:
            id: Its number: see `events`.

        Raises:
            UsageError: There is no such callback.
        """
        with self._acting("resend", id):
            self._state.callbacks.resend(id)

    @contextmanager
    def _acting(self, act: str, number: str = "", mchid: str | None = None) -> Iterator[str]:
        """Hold the state while the user or the platform does something; give the merchant.

        Raises:
            UsageError: It is refused; nothing has changed.
        """
        try:
            with self._state:
                yield mchid or self.mchid
        except RequestRefusal as refusal:
            argument = repr(number) if number else ""
            raise UsageError(f"{act}({argument}): {describe_refusal(refusal)}") from None

    def _find_merchant(self, mchid: str | None) -> Merchant:
        mchid = mchid or self.mchid
        with self._state:
            merchant = self._state.merchants.get(mchid)
        if merchant is None:
            raise UsageError(f"the merchant {mchid!r} is not registered here")
        return merchant
