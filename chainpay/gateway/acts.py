"""The acts of a gateway: what the user, the platform and time do, each by one name.

They are asked for in Python, in the terminal (`chainpay gateway pay …`) and over HTTP. Each public
method of `Acts` is one of them: see `chainpay.gateway.serving.control`.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from typing import Any, Literal, overload

from .. import catalog
from ..encoding.secret import hides_locals
from ..encoding.shown import public_names
from ..errors import UsageError, shorten
from .core import Core, core_of
from .families.complaints.complaint import PROBLEMS, ProblemType
from .families.payments.refunds import REFUND_STATES, RefundState
from .fault_rules import FaultRule, add_fault, describe_fault, kept_faults
from .operations.sample_callbacks import sample_content
from .seeding.merchants import make_keys
from .seeding.sample import add_seed
from .seeding.seeder import apply_seed
from .state.operation_log import Happened, find_numbers
from .state.requests import KeptRequest, RequestFilter
from .state.times import format_rfc3339, parse_duration

_WHOLE = ("request", "answer", "sign_check")  # what `requests` leaves out of a request

_log = logging.getLogger("chainpay")
_MAX_LIMIT = 1_000_000
_LAST_SECOND = 221_845_392_000  # of the year 8999, since 1970


class Acts:
    """What the user, the platform and time do.

    Of a number that several merchants have, that of the gateway's own is meant.

    Args:
        core: What they share.
    """

    def __init__(self, core: Core) -> None:
        object.__setattr__(self, "_core", core)
        self.mchid = core.mchid
        self.faults = core.faults

    def __dir__(self) -> list[str]:
        return public_names(super().__dir__())

    def clock(self, seconds: float | str) -> str:
        """Let time pass: put the clock of the gateway forward.

        Nobody waits. For example, a minute must pass between two refunds (退款) of an order.
        Callbacks (回调通知) and refunds that are due meanwhile follow. A kept gateway stays ahead:
        time never goes back. Clients with its ``credentials``, which are in the same process, have
        the same clock. If there are none, signatures keep the time of the machine.

        Args:
            seconds: How many seconds pass; or a text such as ``+25h``, ``+30m`` or ``+7d``.

        Returns:
            The time now: ``2026-12-02T10:34:56+08:00``.

        Raises:
            UsageError: It is no such text, or the number is negative.
        """
        core = core_of(self)
        passed = parse_duration(seconds)
        if core.clock() + passed > _LAST_SECOND:
            raise UsageError("the clock doesn't go beyond the year 9000; nothing has changed")
        with core.acting("clock"):
            ahead = core.state.clock_offset.add(passed)
        core.clock.put_ahead(ahead)
        core.state.callbacks.jumped_to = now = core.clock()
        return format_rfc3339(now)

    def pay(self, number: str, mchid: str | None = None, kind: str | None = None) -> str:
        """The user pays an order.

        An order of APIv3 or APIv2 moves from NOTPAY to SUCCESS. What else waits for a payment is
        paid in the same way, such as a pay-after order (先享后付订单).

        Args:
            number: The merchant's number, such as ``out_trade_no``, or the platform's.
            mchid: The merchant (商户号); by default, the merchant that has this number.
            kind: The kind, if the number is that of several things: see `kinds`.

        Returns:
            The state now.

        Raises:
            UsageError: There is no such thing, its state does not allow it, or it has expired.
        """
        return self.move(number, "pay", mchid, kind)

    def confirm(self, number: str, mchid: str | None = None, kind: str | None = None) -> str:
        """The user confirms: a transfer (商家转账), a service order, a contract (签约).

        Args:
            number: The merchant's number, such as ``out_bill_no``, or the platform's.
            mchid: The merchant (商户号); by default, the merchant that has this number.
            kind: The kind, if the number is that of several things: see `kinds`.

        Returns:
            The state now.

        Raises:
            UsageError: There is no such thing, or its state does not allow it.
        """
        return self.move(number, "confirm", mchid, kind)

    def fail(self, number: str, mchid: str | None = None, kind: str | None = None) -> str:
        """The platform or a bank can't do it: a transfer, a deduction, a payment fails.

        Args:
            number: The merchant's number, such as ``out_bill_no``, or the platform's.
            mchid: The merchant (商户号); by default, the merchant that has this number.
            kind: The kind, if the number is that of several things: see `kinds`.

        Returns:
            The state now.

        Raises:
            UsageError: There is no such thing, or its state does not allow it.
        """
        return self.move(number, "fail", mchid, kind)

    def cancel(self, number: str, mchid: str | None = None, kind: str | None = None) -> str:
        """The user ends it: closes a permission, or terminates a contract (解约).

        Args:
            number: The merchant's number, such as ``out_contract_code``, or the platform's.
            mchid: The merchant (商户号); by default, the merchant that has this number.
            kind: The kind, if the number is that of several things: see `kinds`.

        Returns:
            The state now.

        Raises:
            UsageError: There is no such thing, or its state does not allow it.
        """
        return self.move(number, "cancel", mchid, kind)

    def expire(self, number: str, mchid: str | None = None, kind: str | None = None) -> str:
        """Its time is over, now: an unpaid order is closed, a transfer that waits is given up.

        Args:
            number: The merchant's number, such as ``out_trade_no``, or the platform's.
            mchid: The merchant (商户号); by default, the merchant that has this number.
            kind: The kind, if the number is that of several things: see `kinds`.

        Returns:
            The state now.

        Raises:
            UsageError: There is no such thing, or its state does not allow it.
        """
        return self.move(number, "expire", mchid, kind)

    def complain(
        self,
        number: str,
        content: str = "没有收到商品",
        type: ProblemType = "REFUND",
        mchid: str | None = None,
    ) -> str:
        """The user complains (消费者投诉) about a paid order.

        Args:
            number: The merchant's number of the order, or the platform's.
            content: What the user writes (投诉详情).
            type: What the user wants: ``REFUND``, ``SERVICE_NOT_WORK`` or ``OTHERS``.
            mchid: The merchant (商户号); by default, the merchant that has this number.

        Returns:
            The number of the complaint: ``complaint_id``. `move` lets the user go on.

        Raises:
            UsageError: There is no such order or type, the order is not paid, or there is an open
                complaint about it.
        """
        core = core_of(self)
        if type not in PROBLEMS:
            raise UsageError(
                f"the type of a complaint is one of {', '.join(PROBLEMS)}, not"
                f" {shorten(repr(type))}"
            )
        with core.acting("complain", number):
            owner = core.find_owner(number, mchid, "order")
            return core.state.families.complaints.open(owner, number, content, type).number

    def use(self, number: str, order: str | None = None, mchid: str | None = None) -> str:
        """The user uses a coupon (代金券).

        Args:
            number: The ``coupon_id``, or the ``out_request_no`` by which it was sent.
            order: The paid order for which it is used; by default an order of another shop.
            mchid: The merchant (商户号); by default, the merchant that has this number.

        Returns:
            The state now.

        Raises:
            UsageError: There is no such coupon or order, a state or the time does not allow it, or
                the order's amount is too small.
        """
        core = core_of(self)
        with core.acting("use", number):
            coupons = core.state.families.coupons
            return coupons.use(core.find_owner(number, mchid, coupons.kind), number, order)

    def move(
        self,
        number: str,
        move: str,
        mchid: str | None = None,
        kind: str | None = None,
        was: str | None = None,
    ) -> str:
        """The user or the platform makes any move of a thing: `record` lists those allowed now.

        Args:
            number: The merchant's number, or the platform's.
            move: The name of the move: see `kinds`.
            mchid: The merchant (商户号); by default, the merchant that has this number.
            kind: The kind, if the number is that of several things: see `kinds`.
            was: The state that you have seen: if it is another one by now, nothing is done.

        Returns:
            The state now.

        Raises:
            UsageError: There is no such thing or move, or its state does not allow it.
        """
        core = core_of(self)
        with core.acting(move, number):
            return core.state.families.act(move, core.owners(mchid), number, kind, was)

    def refund(self, number: str, status: RefundState = "SUCCESS", mchid: str | None = None) -> str:
        """The platform settles a refund (退款), now. By itself it succeeds after its delay.

        Args:
            number: The merchant's number of the refund: ``out_refund_no`` (商户退款单号).
            status: ``SUCCESS``, the default; ``ABNORMAL`` if the user's bank sends the money back;
                or ``CLOSED`` if the merchant's money did not suffice for 7 days.
            mchid: The merchant (商户号); by default, the merchant that has this number.

        Returns:
            The state now.

        Raises:
            UsageError: There is no such refund or status, or the refund is closed.
        """
        core = core_of(self)
        if status not in REFUND_STATES:
            raise UsageError(
                f"the status of a refund is one of {', '.join(REFUND_STATES)}, not"
                f" {shorten(repr(status))}"
            )
        with core.acting("refund", number):
            refunds = core.state.families.refunds
            owner = core.find_owner(number, mchid, refunds.kind)
            return refunds.settle(refunds.find(owner, number), status)

    @hides_locals
    def seed(
        self, lines: str | None = None, mchid: str | None = None, source: str = "the seed"
    ) -> dict[str, Any]:
        """Add merchants, orders and refunds of a file; or the order of the catalog's samples.

        Each line of the file is a thing in JSON: {"order": {"out_trade_no": "ORDER-0001", …}}.
        What is there already stays as it is. No callbacks are sent for what is added. Without a
        file, a paid order and a refund of it are added, with the numbers of the catalog's samples.

        Args:
            lines: The lines of the file.
            mchid: The merchant of what names none; by default the gateway's own.
            source: The name of the file, for errors.

        Returns:
            How many lines have ``added`` something, and of how many all was there: ``unchanged``.
            Without a file, ``out_trade_no``, ``transaction_id``, ``out_refund_no``, ``refund_id``.

        Raises:
            UsageError: A line is wrong, or something with its number is there with other fields, or
                there is no such merchant; nothing was changed.
        """
        core, state = core_of(self), core_of(self).state
        if lines is None:
            core.find_merchant(mchid)
            with core.acting("seed", mchid=mchid) as owner, state.families.quiet():
                return add_seed(state.families, owner, core.clock())
        keys = make_keys(lines, source, state.merchants, self.mchid)
        with core.acting("seed", mchid=mchid) as owner:
            now = core.clock()
            done = apply_seed(lines, source, state, core.identity, now, owner, keys)
        _export(core, done.merchants)
        return {"added": done.added, "unchanged": done.unchanged}

    def reset(self) -> None:
        """Forget all orders, refunds, bills, counts, callbacks and requests.

        Merchants, keys, used nonces and faults stay.
        """
        core = core_of(self)
        with core.acting("reset"):
            core.state.forget()

    def events(
        self, number: str | None = None, limit: int = 100, id: str | None = None
    ) -> list[dict[str, Any]]:
        """List the callbacks (回调通知) that the platform owes or has sent, the newest last.

        Args:
            number: The merchant's number that they are about; by default all.
            limit: How many of the newest at most; by default 100.
            id: Only the one with this ID, or with the beginning of it that no other has.

        Returns:
            For each its ``id``, ``at`` (when it was made, in seconds since 1970, by the gateway's
            clock), ``event``, ``numbers``, ``url``, ``state`` (``WAITING``, ``RECEIVED`` or
            ``FAILED``), its ``attempts``, and ``due_at`` (when the next one is; None if there is
            none).

        Raises:
            UsageError: The limit is less than 1, or there is no callback with that ID.
        """
        core = core_of(self)
        with core.acting("events", number or ""):
            callbacks, limit = core.state.callbacks, _check_limit(limit)
            known = callbacks.find(number, limit) if id is None else [callbacks.find_id(id)]
        return [each.describe() for each in known]

    def trigger(
        self,
        event: str,
        content: dict[str, Any] | None = None,
        url: str | None = None,
        mchid: str | None = None,
        api: Literal["v2", "v3"] | None = None,
    ) -> str:
        """Send a callback (回调通知) of any kind, as a sample.

        Args:
            event: The event type, such as ``COMPLAINT.CREATE``. For one of APIv2 without a type,
                the name of its page, such as ``refund-processed``.
            content: Values that replace those of the sample, at any depth.
            url: Where the callback is sent; by default where all callbacks are forwarded.
            mchid: The merchant (商户号); by default the gateway's own.
            api: The API of the event; by default v3, or v2 if v3 has no such event.

        Returns:
            The number of the callback: see `events`.

        Raises:
            UsageError: There is no such event, API or merchant, or there is no address.
        """
        core = core_of(self)
        if api not in (None, "v2", "v3"):
            raise UsageError(f"the api of an event is v2 or v3, not {shorten(repr(api))}")
        known, merchant = catalog.event(event, api or ""), core.find_merchant(mchid)
        target = url or core.forward_to
        if not target:
            raise UsageError("trigger needs a url, or a gateway that forwards all callbacks")
        made = sample_content(known, merchant.mchid, content or {}, core.clock())
        with core.acting("trigger", event):
            callback = core.state.callbacks.add(
                merchant.mchid,
                target,
                known.name,
                made,
                sorted(set(find_numbers(made))),
                known.api == "v2",
            )
        return callback.id

    def resend(self, id: str | None = None, number: str | None = None) -> None:
        """Send a callback (回调通知) once more, now.

        Args:
            id: The ID of the callback, or the beginning of it that no other has: see `events`.
            number: The merchant's number that it is about, in place of the ID. If there are several
                callbacks about it, the newest is sent.

        Raises:
            UsageError: There is no such callback, or several numbers begin so; nothing is sent.
        """
        core = core_of(self)
        if (id is None) == (number is None):
            raise UsageError("resend takes the id of a callback, or a number (number=, --number)")
        with core.acting("resend"):
            known = core.state.callbacks
            known.resend(known.newest(number) if number is not None else known.find_id(id or ""))

    # What has happened

    @overload
    def happened(self, number: str, mchid: str | None = None) -> Happened: ...

    @overload
    def happened(self, number: None = None, mchid: str | None = None) -> Mapping[str, Happened]: ...

    def happened(
        self, number: str | None = None, mchid: str | None = None
    ) -> Happened | Mapping[str, Happened]:
        """List what was carried out under a number of the merchant, such as an out_trade_no.

        Queries and refused requests are not counted. A request is counted under every number that
        it names: a refund under its own number and under the order's.

        Args:
            number: The number; by default all numbers.
            mchid: The merchant (商户号); by default the gateway's own.

        Returns:
            ``{"POST v3/pay/transactions/native": 1}``: how often it was carried out. ``.repeated``
            counts the repeated requests that got the earlier answer and changed nothing. For all
            numbers, a mapping of number to these counts.

        Raises:
            UsageError: There is no such merchant.
        """
        core = core_of(self)
        mchid = core.find_merchant(mchid).mchid
        if number is None:
            return core.state.happened_by_number(mchid)
        return core.state.happened(mchid, number)

    def kinds(self) -> dict[str, dict[str, Any]]:
        """List the kinds of what has states: orders, refunds, transfers and so on.

        Returns:
            For each kind its name in English (``en``) and Chinese (``zh``), its ``states`` with
            what they mean, and its ``moves``: the names of what the user and the platform do.
        """
        return {
            kind: {
                "en": family.titles[0],
                "zh": family.titles[1],
                "states": dict(family.states),
                "moves": family.act_names,
            }
            for kind, family in core_of(self).state.families.by_kind.items()
        }

    def records(
        self,
        kind: str | None = None,
        state: str | None = None,
        limit: int = 100,
        mchid: str | None = None,
    ) -> list[dict[str, Any]]:
        """List what a merchant has: orders, refunds, transfers and so on, the newest first.

        Args:
            kind: Only those of this kind: see `kinds`.
            state: Only those in this state.
            limit: How many at most; by default 100.
            mchid: The merchant (商户号); by default the gateway's own.

        Returns:
            For each its ``kind``, ``number`` (the merchant's), ``id`` (the platform's), ``mchid``,
            ``state``, the ``reason`` for it (such as a ``fail_reason``; empty if there is none),
            ``at`` (when it was made, in seconds since 1970, by the gateway's clock), ``amount`` (in
            分; None if it has none) and ``notify_url``.

        Raises:
            UsageError: There is no such kind or state, or the limit is less than 1.
        """
        core = core_of(self)
        with core.acting("records", mchid=mchid) as owner:
            families = core.state.families
            return families.list_newest(owner, kind, state, _check_limit(limit))

    def record(
        self, number: str, mchid: str | None = None, kind: str | None = None
    ) -> dict[str, Any]:
        """Show one thing whole: an order, a refund, a transfer and so on.

        Args:
            number: The merchant's number, or the platform's.
            mchid: The merchant (商户号); by default, the merchant that has this number.
            kind: The kind, if the number is that of several things: see `kinds`.

        Returns:
            What `records` returns, and its ``fields``, its ``history`` (``at``, the ``name`` of the
            move, its ``title`` in Chinese, the ``state`` and ``by`` whom: ``merchant``, ``user`` or
            ``platform``), the ``moves`` that the user and the platform can make now (``name``,
            ``title``, ``by`` and the state ``to`` which it leads now), and what is ``related``
            (``kind`` and ``number``).

        Raises:
            UsageError: There is no such thing, or several have the number.
        """
        core = core_of(self)
        with core.acting("record", number):
            return core.state.families.describe(core.owners(mchid), number, kind)

    def requests(
        self,
        number: str | None = None,
        refused: bool = False,
        after: int | None = None,
        limit: int = 20,
        path: str | None = None,
        status: int | None = None,
        mchid: str | None = None,
        before: int | None = None,
    ) -> list[dict[str, Any]]:
        """List the newest requests, the newest last; the last 1,000 are kept.

        Args:
            number: Only those that name this number of the merchant.
            refused: Only those that were refused.
            after: Only those after the request with this number, the oldest first.
            limit: How many at most; by default 20.
            path: Only those whose path or query holds this text; * stands for anything.
            status: Only those with this status; 4 for 400 to 499, 0 for those without an answer.
            mchid: Only those of this merchant (商户号); by default those of all.
            before: Only those before the request with this number.

        Returns:
            For each its ``id``, ``at`` (when it came, in seconds since 1970, by the gateway's
            clock), ``seconds`` (how long it took), ``method``, ``target``, ``status``, the ``code``
            and the ``message`` of a refusal and what is ``wrong`` (``wrong_zh``: the verdict on a
            wrong signature in Chinese), its ``faults``, its ``mchid`` and the merchant's
            ``numbers`` that it names, and ``is_sample``: whether the values of the answer are
            samples. `request` returns all of it.

        Raises:
            UsageError: The limit is less than 1.
        """
        core = core_of(self)
        filters = RequestFilter(number, refused, path, status, mchid)
        with core.acting("requests"):
            known = core.state.requests.find(filters, after, before, _check_limit(limit))
        names = [each.name for each in fields(KeptRequest) if each.name not in _WHOLE]
        return [{name: getattr(each, name) for name in names} for each in known]

    def request(self, id: int) -> dict[str, Any]:
        """Show a request whole, with its answer.

        Signatures and secrets are hidden. Of a head or a body, at most 16 KB are kept.

        Args:
            id: The number of the request: see `requests`.

        Returns:
            What `requests` returns, and ``request`` and ``answer``: each with ``headers``,
            ``body``, the body's ``size`` in bytes, and ``is_cut``: whether something is left out.
            ``answer`` is None if there was none. ``sign_check`` is None unless the signature is
            wrong: it has the ``message`` that was checked, without the key of APIv2, its ``size``
            and ``is_cut``, a ``verdict`` (in Chinese ``verdict_zh``), and what was ``signed``,
            which is empty if no usual slip fits.

        Raises:
            UsageError: There is no such request, or it isn't kept any more.
        """
        core = core_of(self)
        with core.acting("request", str(id)):
            return asdict(core.state.requests.get(id))

    # What goes wrong

    def list_faults(self) -> list[dict[str, Any]]:
        """List the rules for what goes wrong.

        Returns:
            For each the ``fault``, such as ``reset-after nth=2``, its ``id``, how many requests it
            ``matched`` and ``struck``, and ``is_kept``: whether a gateway with a folder has it
            after a restart too.
        """
        return [describe_fault(rule) for rule in self.faults]

    def add_fault(self, fault: str) -> int:
        """Let something go wrong, from now on and after a restart.

        A kill of the gateway may lose the counts of its last second.

        Args:
            fault: The rule, ``KIND KEY=VALUE …``: such as ``reset-after path=v3/pay/* nth=2``.

        Returns:
            The number of the rule: see `list_faults`.

        Raises:
            UsageError: There is no such kind, or a value is wrong. No rule was added.
        """
        rule = add_fault(self.faults, fault)
        rule.is_kept = True
        try:
            _keep_faults(core_of(self), "add_fault", kept_faults(self.faults))
        except UsageError:
            self.faults.clear(rule.id)
            raise
        return rule.id

    def clear_faults(self, id: int | None = None) -> None:
        """Remove the rules for what goes wrong, or one of them.

        Args:
            id: The number of the rule; by default all are removed.

        Raises:
            UsageError: There is no rule with that number.
        """
        others = [each for each in kept_faults(self.faults) if id not in (None, each.id)]
        _keep_faults(core_of(self), "clear_faults", others)
        self.faults.clear(id)


def _check_limit(limit: int) -> int:
    if not 1 <= limit <= _MAX_LIMIT:
        shown = shorten(str(limit))
        raise UsageError(f"the limit is a number from 1 to {_MAX_LIMIT:,}, not {shown}")
    return limit


def _export(core: Core, mchids: Iterable[str]) -> None:
    if core.export is None:
        return  # to load a key takes 30 milliseconds
    for mchid in mchids:
        if mchid != core.mchid:
            try:
                core.export(core.find_identity(mchid))
            except UsageError as error:  # the merchant is there all the same
                _log.warning("%s", error)


def _keep_faults(core: Core, act: str, rules: Iterable[FaultRule]) -> None:
    with core.acting(act):
        core.state.fault_rules.keep(rules)
