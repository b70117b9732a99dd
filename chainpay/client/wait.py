"""Waiting for an order: queries with growing pauses until it is paid, closed or refunded."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from time import monotonic
from typing import Any, NamedTuple

import httpx

from ..concurrency.promise import Promise
from ..concurrency.runtime import SYNC, Runtime, run_sync
from ..encoding.text import json_object
from ..encoding.xml import from_xml
from ..errors import APIError, BadSignature, StillPending, UsageError, note_nothing_sent
from ..request.call import ClientSettings, is_above_zero
from ..request.options import read_call
from ..transport.driver import Driver
from ..transport.instrumentation import LOG

_FINAL = {"SUCCESS", "REFUND", "CLOSED", "REVOKED", "PAYERROR"}
_FINAL_REFUND = {"SUCCESS", "CLOSED", "ABNORMAL", "REFUNDCLOSE", "CHANGE"}
#: The platform doesn't know the number, or doesn't know it yet.
_UNKNOWN = {
    *("ORDER_NOT_EXIST", "ORDERNOTEXIST", "REFUND_NOT_EXIST", "REFUNDNOTEXIST"),
    *("RESOURCE_NOT_EXISTS", "NOT_FOUND"),
}
#: The platform is busy, or has a fault that passes.
_BUSY = {"SYSTEM_ERROR", "SYSTEMERROR", "FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED"}
_GROWTH = 1.5
_MIN_SECONDS = 0.1  # a shorter pause is not worth another query
_QUERY_SECONDS = 30  # one query that hangs must not take all the time


class Waited(NamedTuple):
    """An order or a refund in its final state.

    Attributes:
        state: Of an order ``SUCCESS``, ``REFUND``, ``CLOSED``, ``REVOKED`` or ``PAYERROR``. Of a
            refund ``SUCCESS``, ``CLOSED`` or ``ABNORMAL``; in APIv2 ``SUCCESS``, ``REFUNDCLOSE`` or
            ``CHANGE``.
        fields: All fields of the answer.
        response: The verified answer.
    """

    state: str
    fields: Mapping[str, Any]
    response: httpx.Response


class Waits:
    """What a client waits for: a base class of `Client`."""

    _driver: Driver
    _settings: ClientSettings

    def wait(
        self,
        *,
        out_trade_no: str | None = None,
        transaction_id: str | None = None,
        out_refund_no: str | None = None,
        sub_mchid: str | None = None,
        appid: str | None = None,
        deadline: float = 300,
        pause: float = 1,
        longest: float = 15,
    ) -> Waited:
        """Query an order until it is paid, closed or refunded; or a refund until it is done.

            state = client.wait(out_trade_no="ORDER-0001", deadline=60).state

        An order that the platform doesn't know yet, a failure of the network and a busy platform
        are waited for too. Before each pause a `chainpay.events.Pending` is emitted.

        Args:
            out_trade_no: Your order number (商户订单号).
            transaction_id: In its place, the platform's number of the order (微信支付订单号).
            out_refund_no: In their place, your refund number (商户退款单号).
            sub_mchid: The sub-merchant (子商户号), if you are its service provider (服务商).
            appid: The order's appid: the order is queried by APIv2, which needs it.
            deadline: Seconds, after which `StillPending` is raised.
            pause: Seconds before the second query. Each later pause is 1.5 times as long.
            longest: Seconds of the longest pause.

        Raises:
            UsageError: Not exactly one number is passed, or the seconds are not above 0; nothing
                was sent.
            StillPending: The deadline has passed. The error has the last state and the last answer.
            APIError: The platform refused the query for a reason that doesn't pass.
            VerificationError: An answer can't be trusted.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791838
        """
        query = self._query_of(out_trade_no, transaction_id, out_refund_no, sub_mchid, appid)
        return run_sync(_Wait(self._driver, query, deadline, pause, longest)(SYNC))

    def wait_async(
        self,
        *,
        out_trade_no: str | None = None,
        transaction_id: str | None = None,
        out_refund_no: str | None = None,
        sub_mchid: str | None = None,
        appid: str | None = None,
        deadline: float = 300,
        pause: float = 1,
        longest: float = 15,
    ) -> Promise[Waited]:
        """Return the promise of `wait`, whose arguments and errors it has."""
        query = self._query_of(out_trade_no, transaction_id, out_refund_no, sub_mchid, appid)
        return Promise(_Wait(self._driver, query, deadline, pause, longest))

    def _query_of(
        self,
        out_trade_no: str | None,
        transaction_id: str | None,
        out_refund_no: str | None,
        sub_mchid: str | None,
        appid: str | None,
    ) -> _Query:
        numbers = {
            "out_trade_no": out_trade_no,
            "transaction_id": transaction_id,
            "out_refund_no": out_refund_no,
        }
        passed = [(name, number) for name, number in numbers.items() if number is not None]
        if len(passed) != 1 or not isinstance(passed[0][1], str) or not passed[0][1]:
            raise UsageError(
                f"wait() takes one number, as a str: one of {', '.join(numbers)}; nothing was sent"
            )
        name, number = passed[0]
        if appid is None and self._settings.keys.current.lacks:
            raise UsageError(
                "this client has only the key of APIv2: wait() needs the appid= of the order too;"
                " nothing was sent"
            )
        make = _query_v3 if appid is None else _query_v2
        query = make(self._settings, self._settings.mchid, name, number, sub_mchid, appid)
        try:
            query.call(_QUERY_SECONDS)
        except (UsageError, TypeError) as error:
            note_nothing_sent(error)
            raise
        return query


class _Query(NamedTuple):
    """How an order is queried.

    Attributes:
        settings: The client's settings.
        method: In capitals.
        path: The operation's path.
        options: The options of the call.
        number: The number, for people.
        state: The field of the answer that has the state.
        final: The final states.
    """

    settings: ClientSettings
    method: str
    path: str
    options: Mapping[str, object]
    number: str
    state: str
    final: set[str]

    def call(self, deadline: float) -> Any:
        """Return the call of one query."""
        options = {**self.options, "deadline": deadline}
        return read_call(self.method, self.path, options, {}, self.settings)

    @property
    def thing(self) -> str:
        """What is queried: ``order`` or ``refund``."""
        return "order" if self.final is _FINAL else "refund"

    def fields(self, response: httpx.Response) -> Mapping[str, Any]:
        """Return the fields of an answer."""
        is_v2 = self.path.startswith("v2/")
        return from_xml(response.content) if is_v2 else json_object(response.content)


def _query_v3(
    settings: ClientSettings,
    mchid: str,
    name: str,
    number: str,
    sub_mchid: str | None,
    appid: str | None,
) -> _Query:
    own = {"mchid": mchid} if sub_mchid is None else {"sp_mchid": mchid, "sub_mchid": sub_mchid}
    if name == "out_refund_no":
        path, final = "v3/refund/domestic/refunds/{out_refund_no}", _FINAL_REFUND
        own = {} if sub_mchid is None else {"sub_mchid": sub_mchid}
    else:
        role = "" if sub_mchid is None else "partner/"
        place = {"out_trade_no": "out-trade-no", "transaction_id": "id"}[name]
        path, final = f"v3/pay/{role}transactions/{place}/{{{name}}}", _FINAL
    options = {name: number, **({"query": own} if own else {})}
    state = "status" if name == "out_refund_no" else "trade_state"
    return _Query(settings, "GET", path, options, number, state, final)


def _query_v2(
    settings: ClientSettings,
    mchid: str,
    name: str,
    number: str,
    sub_mchid: str | None,
    appid: str | None,
) -> _Query:
    fields = {"appid": appid, "mch_id": mchid, name: number}
    if sub_mchid is not None:
        fields["sub_mch_id"] = sub_mchid
    if name == "out_refund_no":
        path, state, final = "v2/pay/refundquery", "refund_status_0", _FINAL_REFUND
    else:
        path, state, final = "v2/pay/orderquery", "trade_state", _FINAL
    return _Query(settings, "POST", path, {"xml": fields}, number, state, final)


class _Wait:
    """The source of a promise: queries until the state is final."""

    def __init__(
        self, driver: Driver, query: _Query, deadline: float, pause: float, longest: float
    ) -> None:
        for name, seconds in (("deadline", deadline), ("pause", pause), ("longest", longest)):
            if not is_above_zero(seconds):
                raise UsageError(f"wait({name}=) takes seconds above 0; nothing was sent")
        self._driver = driver
        self._query = query
        self._deadline = deadline
        self._pause = float(min(pause, longest))
        self._longest = longest
        self._began = 0.0
        self._paused = 0.0

    def __str__(self) -> str:
        return f"{self._query.method} {self._query.path}"

    async def __call__(self, runtime: Runtime) -> Waited:
        self._began = monotonic()
        state, last, reason, pause, queries = "", None, None, self._pause, 0
        while True:
            queries += 1
            try:
                last = await self._send_query(runtime)
                state, reason = last.state, None
            except (APIError, BadSignature, httpx.TransportError) as error:
                if not _passes(error):
                    raise
                reason = error
            if reason is None and state in self._query.final and last is not None:
                return last
            left = self._seconds_left()
            if left < _MIN_SECONDS:
                raise self._still_pending(state, last, reason, queries) from reason
            self._emit(state, queries, min(pause, left))
            await runtime.sleep(min(pause, left))
            self._paused += min(pause, left)
            pause = min(pause * _GROWTH, self._longest)

    async def _send_query(self, runtime: Runtime) -> Waited:
        seconds = min(_QUERY_SECONDS, max(self._seconds_left(), 1))
        response = await self._driver.exchange(self._query.call(seconds), runtime)
        fields = self._query.fields(response)
        state = fields.get(self._query.state)
        return Waited(state if isinstance(state, str) else "", fields, response)

    def _seconds_left(self) -> float:
        return self._deadline - max(monotonic() - self._began, self._paused)

    def _emit(self, state: str, queries: int, pause: float) -> None:
        emitter = self._driver.emitter
        if emitter.hook is not None or LOG.isEnabledFor(logging.INFO):
            number = self._query.number
            emitter.emit("Pending", number=number, state=state, queries=queries, pause=pause)

    def _still_pending(
        self, state: str, last: Waited | None, reason: Exception | None, queries: int
    ) -> StillPending:
        number, thing = self._query.number, self._query.thing
        words = f"{number} is still {state}" if state else f"The state of {number} is unknown"
        words += f" after {self._deadline:g} s and"
        words += f" {queries} {'query' if queries == 1 else 'queries'}. "
        if isinstance(reason, APIError) and reason.code in _UNKNOWN:
            words += "The platform does not know this number for this merchant. Check the number,"
            words += f" and whether the call that created the {thing} succeeded."
        elif isinstance(reason, APIError):
            words += f"The last query was answered with {reason.status} {reason.code}".rstrip()
            words += ": wait again."
        elif isinstance(reason, BadSignature):
            words += "The last answer was a test of WeChat Pay (签名探测流量): wait again."
        elif reason is not None:
            words += f"The last query had no answer: {type(reason).__name__}. Check the network,"
            words += " and wait again."
        elif thing == "refund":
            words += "It can still change: wait again."
        else:
            words += "It can still change: wait again, or close the order if nobody will pay it."
        return StillPending(words, state, None if last is None else last.response)


def _passes(error: Exception) -> bool:
    """Return whether the next query may have another answer."""
    if isinstance(error, BadSignature):
        return error.probe
    if isinstance(error, APIError):
        return error.code in _UNKNOWN | _BUSY or error.status == 429 or error.status >= 500
    return True
