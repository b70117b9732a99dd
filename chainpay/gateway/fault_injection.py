"""How a fault changes the answer of a request.

`apply_fault` decides whether the request is carried out and what is answered. Two callers use it:
the transport in this process (`answer_in_process`), which raises the error that httpx would raise,
and the server, which does the same to a socket. If a client stops waiting, its request is carried
out all the same.
"""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import NamedTuple

import httpx

from .api.responses import Reply, build_response
from .faults import EITHER, ActiveFaults, Rule
from .state.keys import PlatformKeyring, Sign

UNANSWERED = ("refuse", "reset", "silence")
"""The kinds that leave the request unanswered, and not carried out, unless ``-after``."""

_ERRORS = {
    "202": Reply(None, 202),
    "429": Reply({"code": "FREQUENCY_LIMITED", "message": "频率超限"}, 429, 268447840),
    "500": Reply({"code": "SYSTEM_ERROR", "message": "系统错误"}, 500, 268435456),
    "503": Reply({"code": "SERVICE_UNAVAILABLE", "message": "服务不可用"}, 503, 268435456),
}
_PROBE = "WECHATPAY/SIGNTEST/"
_PROXY_PAGE = (
    b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body>\r\n</html>\r\n"
)


class FaultResult(NamedTuple):
    """How a request with a fault ends.

    Attributes:
        response: The answer; None if there is none.
        failure: ``reset`` or ``silence`` if there is no answer; ``cut`` if only a part of the
            answer is sent; else empty.
    """

    response: httpx.Response | None
    failure: str = ""


def apply_fault(
    rule: Rule | None,
    keyring: PlatformKeyring,
    serial: str,
    answer: Callable[[Sign | None], httpx.Response],
) -> FaultResult:
    """Carry out a request if the fault allows it, and return how the request ends.

    Args:
        rule: The fault; None for a delay only.
        keyring: The platform's keys.
        serial: The key that the request names.
        answer: Carries the request out. Its argument signs the answer; with None the platform
            signs.
    """
    if rule is None:
        return FaultResult(answer(None))
    if rule.kind not in (*EITHER, *UNANSWERED):
        return _spoil(rule, answer(_forge_sign(rule, keyring)))
    if rule.after:
        answer(None)
    if rule.kind in UNANSWERED:
        return FaultResult(None, "silence" if rule.kind == "silence" else "reset")
    if rule.kind == "502":
        headers = {"Content-Type": "text/html"}
        return FaultResult(httpx.Response(502, headers=headers, content=_PROXY_PAGE))
    response = build_response(_ERRORS[rule.kind], keyring.sign, serial)
    if rule.seconds is not None:
        response.headers["Retry-After"] = str(math.ceil(rule.seconds))
    return FaultResult(response)


def _spoil(rule: Rule, response: httpx.Response) -> FaultResult:
    if rule.kind == "stripped":
        for name in [name for name in response.headers if name.startswith("wechatpay-")]:
            del response.headers[name]
    return FaultResult(response, "cut" if rule.kind == "cut" else "")


def _forge_sign(rule: Rule, keyring: PlatformKeyring) -> Sign:
    """Return what signs the answer in place of the platform."""
    if rule.kind == "rotated-key" and rule.forged_key:
        keyring.add(rule.forged_key)

    def sign(content: bytes, serial: str) -> dict[str, str]:
        headers = keyring.sign(
            content, serial, forged=rule.forged_key, clock_offset=rule.seconds or 0
        )
        if rule.kind == "signtest":
            headers["Wechatpay-Signature"] = _PROBE + headers["Wechatpay-Signature"]
        return headers

    return sign


# In this process


async def answer_in_process(
    faults: ActiveFaults,
    request: httpx.Request,
    answer: Callable[[], FaultResult],
    sleep: Callable[[float], Awaitable[object]],
) -> httpx.Response:
    """Answer a request in this process, as over a network.

    Args:
        faults: The faults of the request.
        request: The request. Its read timeout is kept.
        answer: Returns how the request ends.
        sleep: Waits for some seconds.

    Raises:
        httpx.ConnectError: The connection is refused.
        httpx.ReadError: The connection is reset.
        httpx.ReadTimeout: The answer comes later than the request's timeout, or never.
    """
    if faults.rule is not None and faults.rule.kind == "refuse":
        raise httpx.ConnectError("a fault: the connection is refused", request=request)
    timeout = request.extensions.get("timeout", {}).get("read")
    timeout = math.inf if timeout is None else timeout
    delay = min(faults.delay_before, timeout)
    try:
        await _wait(delay, sleep)
    finally:  # the request is carried out, even if the caller is cancelled
        response, failure = answer()
    delay_after = math.inf if failure == "silence" else faults.delay_after
    await _wait(min(delay_after, timeout - delay), sleep)
    if failure == "silence" or faults.delay_before + delay_after > timeout:
        raise httpx.ReadTimeout("a fault: there is no answer, or a late one", request=request)
    if response is None:
        raise httpx.ReadError("a fault: the connection is reset", request=request)
    return _cut(response, request) if failure == "cut" else response


async def _wait(seconds: float, sleep: Callable[[float], Awaitable[object]]) -> None:
    """Wait. Without a timeout the wait would never end, so it is left out."""
    if 0 < seconds < math.inf:
        await sleep(seconds)


def _cut(response: httpx.Response, request: httpx.Request) -> httpx.Response:
    half = _HalfBody(response.content, request)
    if not response.content:
        raise half.error
    return httpx.Response(response.status_code, headers=response.headers, stream=half)


class _HalfBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The first half of a body, then an error."""

    def __init__(self, content: bytes, request: httpx.Request) -> None:
        self._content = content[: len(content) // 2]
        self.error = httpx.RemoteProtocolError("a fault: the answer is cut", request=request)

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        raise self.error
