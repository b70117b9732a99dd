"""What a fault does to a request: whether it is carried out, how it ends, what is answered.

`ending` says it for whoever stands in front of the platform: the transport in this process, which
raises what httpx would (`exchange`), and the server, which does it to a socket. A client that waits
no longer takes nothing back: what it has asked for is carried out all the same.
"""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import NamedTuple

import httpx

from .api.responses import Reply, as_response
from .faults import EITHER, Rule, Strike
from .state.keys import Identity, Sign

__all__ = ["EARLY", "Ending", "Request", "ending", "exchange"]

EARLY = ("refuse", "reset", "silence")
"""The kinds of which nothing is answered, unless they are after."""

_ERRORS = {
    "202": Reply(None, 202),
    "429": Reply({"code": "FREQUENCY_LIMITED", "message": "频率超限"}, 429, 268447840),
    "500": Reply({"code": "SYSTEM_ERROR", "message": "系统错误"}, 500, 268435456),
    "503": Reply({"code": "SERVICE_UNAVAILABLE", "message": "服务不可用"}, 503, 268435456),
}
_PROBE = "WECHATPAY/SIGNTEST/"
_PAGE = b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body>\r\n</html>\r\n"


class Request(NamedTuple):
    """A request as it is asked of `Platform.answer`, argument by argument."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    scheme: str
    certified: bool


class Ending(NamedTuple):
    """How a request ends.

    Attributes:
        response: What is answered; None if nothing is.
        how: ``reset`` or ``silence`` if nothing is answered, ``cut`` if only a part is; else empty.
    """

    response: httpx.Response | None
    how: str = ""


def ending(
    strike: Strike,
    identity: Identity,
    serial: str,
    answer: Callable[[Sign | None], httpx.Response],
) -> Ending:
    """Let a request end as a rule says.

    Args:
        strike: What befalls it.
        identity: The platform's keys.
        serial: The one that the request names.
        answer: Carries it out; what it is given signs, if it isn't the platform itself.
    """
    rule = strike.rule
    if rule is None:
        return Ending(answer(None))
    if rule.kind not in (*EITHER, *EARLY):
        return _spoiled(rule, answer(_forged(rule, identity)))
    if rule.after:
        answer(None)
    if rule.kind in EARLY:
        return Ending(None, "silence" if rule.kind == "silence" else "reset")
    if rule.kind == "502":
        return Ending(httpx.Response(502, headers={"Content-Type": "text/html"}, content=_PAGE))
    response = as_response(_ERRORS[rule.kind], identity.headers, serial)
    if rule.seconds is not None:
        response.headers["Retry-After"] = str(math.ceil(rule.seconds))
    return Ending(response)


def _spoiled(rule: Rule, response: httpx.Response) -> Ending:
    if rule.kind == "stripped":
        for name in [name for name in response.headers if name.startswith("wechatpay-")]:
            del response.headers[name]
    return Ending(response, "cut" if rule.kind == "cut" else "")


def _forged(rule: Rule, identity: Identity) -> Sign:
    """Return what signs instead of the platform."""
    if rule.kind == "rotated-key" and rule.pen:
        identity.enlist(rule.pen)

    def sign(content: bytes, serial: str) -> dict[str, str]:
        headers = identity.headers(content, serial, pen=rule.pen, off=rule.seconds or 0)
        if rule.kind == "signtest":
            headers["Wechatpay-Signature"] = _PROBE + headers["Wechatpay-Signature"]
        return headers

    return sign


# In this process


async def exchange(
    strike: Strike,
    request: httpx.Request,
    end: Callable[[], Ending],
    sleep: Callable[[float], Awaitable[object]],
) -> httpx.Response:
    """Answer a request in this process, as over a network.

    Args:
        strike: What befalls it.
        request: The request; its timeout is kept.
        end: Lets it end.
        sleep: Waits, in the caller's world.

    Raises:
        httpx.ConnectError: The connection is refused.
        httpx.ReadError: It is reset.
        httpx.ReadTimeout: The answer comes later than the request's timeout, or never.
    """
    if strike.rule is not None and strike.rule.kind == "refuse":
        raise httpx.ConnectError("a fault: the connection is refused", request=request)
    patience = request.extensions.get("timeout", {}).get("read")
    patience = math.inf if patience is None else patience
    before = min(strike.before, patience)
    try:
        await _wait(before, sleep)
    finally:  # for one that is cancelled as well
        response, how = end()
    late = math.inf if how == "silence" else strike.late
    await _wait(min(late, patience - before), sleep)
    if how == "silence" or strike.before + late > patience:
        raise httpx.ReadTimeout("a fault: there is no answer, or a late one", request=request)
    if response is None:
        raise httpx.ReadError("a fault: the connection is reset", request=request)
    return _cut(response, request) if how == "cut" else response


async def _wait(seconds: float, sleep: Callable[[float], Awaitable[object]]) -> None:
    """Wait; who would wait for ever is spared it."""
    if 0 < seconds < math.inf:
        await sleep(seconds)


def _cut(response: httpx.Response, request: httpx.Request) -> httpx.Response:
    half = _Half(response.content, request)
    if not response.content:
        raise half.error
    return httpx.Response(response.status_code, headers=response.headers, stream=half)


class _Half(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The first half of a body."""

    def __init__(self, content: bytes, request: httpx.Request) -> None:
        self._content = content[: len(content) // 2]
        self.error = httpx.RemoteProtocolError("a fault: the answer is cut", request=request)

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        raise self.error
