"""Waiting for an order: queries with growing pauses until it is paid, closed or refunded."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypedDict

import httpx

from ..concurrency.runtime import Runtime
from ..encoding.text import json_object
from ..encoding.xml import from_xml
from ..errors import (
    UNKNOWN_NUMBER,
    APIError,
    BadSignature,
    StillPending,
    UsageError,
    VerificationError,
    shorten,
)
from ..people.language import Text, find_language, join_texts
from ..request.call import ClientSettings
from ..request.options import check_seconds, read_call
from ..transport.driver import Driver
from ..transport.instrumentation import LOG
from ..transport.responses import Response

_FINAL = {"SUCCESS", "REFUND", "CLOSED", "REVOKED", "PAYERROR"}
_PAID = {"SUCCESS", "REFUND"}
_FINAL_REFUND = {"SUCCESS", "CLOSED", "ABNORMAL", "REFUNDCLOSE", "CHANGE"}
#: The platform is busy, or has a fault that passes.
_BUSY = {"SYSTEM_ERROR", "SYSTEMERROR", "FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED"}
_GROWTH = 1.5
_MIN_SECONDS = 0.1  # a shorter pause is not worth another query
_QUERY_SECONDS = 30  # one query that hangs must not take all the time

_STILL = Text("{0} is still {1} after {2} s and {3}.", "{0} 等待 {2} 秒、{3}后仍为 {1}。")
_UNKNOWN = Text(
    "The state of {0} is unknown after {2} s and {3}.", "{0} 等待 {2} 秒、{3}后，状态未知。"
)
_THINGS = {"order": Text("order", "下单"), "refund": Text("refund", "退款")}
_NO_SUCH_NUMBER = Text(
    "The platform does not know this number for this merchant. Check the number, and whether the"
    " call that created the {} succeeded.",
    "平台没有该商户的这个单号：请核对单号，并确认{}请求是否成功。",
)
_REFUSED = Text(
    "The last query was answered with {}: wait again.", "最后一次查询的应答是 {}：请再次等待。"
)
_SIGNATURE_TEST = Text(
    "The last answer was a test of WeChat Pay (签名探测流量): wait again.",
    "最后一次应答是微信支付的签名探测：请再次等待。",
)
_NO_ANSWER = Text(
    "The last query had no answer: {}. Check the network, and wait again.",
    "最后一次查询没有应答（{}）：请检查网络，再次等待。",
)
_REFUND_CAN_CHANGE = Text("It can still change: wait again.", "状态仍可能变化：请再次等待。")
_ORDER_CAN_CHANGE = Text(
    "It can still change: wait again, or close the order if nobody will pay it.",
    "用户仍可能付款：请再次等待；确定不再付款时，请关闭订单。",
)


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
    response: Response


class WaitArguments(TypedDict):
    """The arguments of `Client.wait`."""

    out_trade_no: str | None
    transaction_id: str | None
    out_refund_no: str | None
    sub_mchid: str | None
    appid: str | None
    deadline: float
    pause: float
    longest: float


class _Query(NamedTuple):
    """How an order is queried.

    Attributes:
        settings: The client's settings.
        method: In capitals.
        path: The operation's path.
        options: The options of the call.
        number: The number, for people.
        named: What the answer names, if the state is final: field → value.
        state: The field of the answer that has the state.
        final: The final states.
    """

    settings: ClientSettings
    method: str
    path: str
    options: Mapping[str, object]
    number: str
    named: Mapping[str, str]
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

    def fields(self, response: Response) -> Mapping[str, Any]:
        """Return the fields of an answer."""
        is_v2 = self.path.startswith("v2/")
        return from_xml(response.content) if is_v2 else json_object(response.content)

    def refuse_other(self, fields: Mapping[str, Any], response: Response) -> None:
        """Refuse the answer to another query: its signature holds, but somebody has replayed it.

        Raises:
            VerificationError: It names another number or merchant.
        """
        state = fields.get(self.state)
        for name, value in self.named.items():
            # The platform's own number comes with the payment.
            is_due = state in (self.final if name != "transaction_id" else _PAID)
            if fields.get(name) != value and (is_due or name in fields):
                error = VerificationError(
                    f"the answer is about another order: its {name} isn't that of the query for"
                    f" {shorten(self.number)!r}, of which nothing is known; somebody between you"
                    " and the platform may have replayed the answer to another query"
                )
                error.response, error.changes_nothing = response, True
                raise error


def _read_query(settings: ClientSettings, arguments: WaitArguments) -> _Query:
    """Return how the order is queried that the arguments name.

    Raises:
        UsageError: They name none, or this client can't query it; nothing was sent.
    """
    numbers = {
        "out_trade_no": arguments["out_trade_no"],
        "transaction_id": arguments["transaction_id"],
        "out_refund_no": arguments["out_refund_no"],
    }
    passed = [(name, number) for name, number in numbers.items() if number is not None]
    if len(passed) != 1 or not isinstance(passed[0][1], str) or not passed[0][1]:
        raise UsageError(
            f"wait() takes one number, as a str: one of {', '.join(numbers)}; nothing was sent"
        )
    ((name, number),) = passed
    if not settings.mchid:
        raise UsageError(
            "a brand has no orders and refunds: call wait() of the merchant's client, which"
            " client.for_merchant(mchid=…, …) returns; nothing was sent"
        )
    sub_mchid, appid = arguments["sub_mchid"], arguments["appid"]
    if appid is not None:
        return _query_v2(settings, name, number, sub_mchid, appid)
    if settings.keys.current.lacks:
        raise UsageError(
            "this client has only the key of APIv2: wait() needs the appid= of the order too;"
            " nothing was sent"
        )
    return _query_v3(settings, name, number, sub_mchid)


def _query_v3(settings: ClientSettings, name: str, number: str, sub_mchid: str | None) -> _Query:
    mchid = settings.mchid
    own = {"mchid": mchid} if sub_mchid is None else {"sp_mchid": mchid, "sub_mchid": sub_mchid}
    named = {name: number, **own}
    if name == "out_refund_no":
        path, final = "v3/refund/domestic/refunds/{out_refund_no}", _FINAL_REFUND
        own, named = {} if sub_mchid is None else {"sub_mchid": sub_mchid}, {name: number}
    else:
        role = "" if sub_mchid is None else "partner/"
        place = {"out_trade_no": "out-trade-no", "transaction_id": "id"}[name]
        path, final = f"v3/pay/{role}transactions/{place}/{{{name}}}", _FINAL
    options = {name: number, **({"query": own} if own else {})}
    state = "status" if name == "out_refund_no" else "trade_state"
    return _Query(settings, "GET", path, options, number, named, state, final)


def _query_v2(
    settings: ClientSettings, name: str, number: str, sub_mchid: str | None, appid: str
) -> _Query:
    fields = {"appid": appid, "mch_id": settings.mchid, name: number}
    if sub_mchid is not None:
        fields["sub_mch_id"] = sub_mchid
    if name == "out_refund_no":
        path, state, final = "v2/pay/refundquery", "refund_status_0", _FINAL_REFUND
        name = "out_refund_no_0"
    else:
        path, state, final = "v2/pay/orderquery", "trade_state", _FINAL
    named = {name: number, "mch_id": settings.mchid}
    return _Query(settings, "POST", path, {"xml": fields}, number, named, state, final)


class WaitTask:
    """A wait that has not begun: the source of its promise. It queries until the state is final.

    Args:
        driver: Sends the queries.
        settings: The client's settings.
        clock: Returns seconds, to measure how long the wait takes.
        arguments: The arguments of `Client.wait`.

    Raises:
        UsageError: An argument is wrong; nothing was sent.
    """

    def __init__(
        self,
        driver: Driver,
        settings: ClientSettings,
        clock: Callable[[], float],
        arguments: WaitArguments,
    ) -> None:
        self._driver = driver
        self._clock = clock
        self._query = _read_query(settings, arguments)
        self._query.call(_QUERY_SECONDS)  # a mistake shows at once
        self._deadline = check_seconds(arguments["deadline"], "wait(deadline=)")
        self._longest = check_seconds(arguments["longest"], "wait(longest=)")
        pause = check_seconds(arguments["pause"], "wait(pause=)")
        self._pause = float(min(pause, self._longest))
        self._began = 0.0

    def __str__(self) -> str:
        return f"{self._query.method} {self._query.path}"

    async def __call__(self, runtime: Runtime) -> Waited:
        self._began = self._clock()
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
            self._emit(state, reason, queries, min(pause, left))
            await runtime.sleep(min(pause, left))
            pause = min(pause * _GROWTH, self._longest)

    async def _send_query(self, runtime: Runtime) -> Waited:
        seconds = min(_QUERY_SECONDS, max(self._seconds_left(), 1))
        response = await self._driver.exchange(self._query.call(seconds), runtime)
        fields = self._query.fields(response)
        self._query.refuse_other(fields, response)
        state = fields.get(self._query.state)
        return Waited(state if isinstance(state, str) else "", fields, response)

    def _seconds_left(self) -> float:
        return self._deadline - (self._clock() - self._began)

    def _emit(self, state: str, reason: Exception | None, queries: int, pause: float) -> None:
        emitter = self._driver.emitter
        if emitter.hook is not None or LOG.isEnabledFor(logging.INFO):
            emitter.emit(
                "Pending",
                number=self._query.number,
                state=state,
                reason="" if reason is None else _name(reason),
                queries=queries,
                pause=pause,
            )

    def _still_pending(
        self, state: str, last: Waited | None, reason: Exception | None, queries: int
    ) -> StillPending:
        count = Text(f"{queries} {'query' if queries == 1 else 'queries'}", f"查询 {queries} 次")
        begin = _STILL if state else _UNKNOWN
        begin = begin.fill(shorten(self._query.number), state, f"{self._deadline:g}", count)
        text = join_texts((begin, self._explain(reason)), " ", "")
        error = StillPending(text.en, state, None if last is None else last.response)
        if find_language() == "zh":
            error.advice = text.zh
        return error

    def _explain(self, reason: Exception | None) -> Text:
        """Return why the state isn't final, and what to do."""
        if isinstance(reason, APIError) and reason.code in UNKNOWN_NUMBER:
            return _NO_SUCH_NUMBER.fill(_THINGS[self._query.thing])
        if isinstance(reason, APIError):
            return _REFUSED.fill(f"{reason.status} {reason.code}".rstrip())
        if isinstance(reason, BadSignature):
            return _SIGNATURE_TEST
        if reason is not None:
            return _NO_ANSWER.fill(type(reason).__name__)
        return _REFUND_CAN_CHANGE if self._query.thing == "refund" else _ORDER_CAN_CHANGE


def _name(error: Exception) -> str:
    """Return the code of a refusal, or the type of an error without one."""
    return (isinstance(error, APIError) and error.code) or type(error).__name__


def _passes(error: Exception) -> bool:
    """Return whether the next query may have another answer."""
    if isinstance(error, BadSignature):
        return error.probe
    if isinstance(error, APIError):
        return error.code in UNKNOWN_NUMBER | _BUSY or error.status == 429 or error.status >= 500
    return True
