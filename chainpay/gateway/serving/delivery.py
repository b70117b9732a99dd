"""The delivery of callbacks: each is sent to the merchant when it is due, until it is received.

A callback is received if the answer is 200 or 204, within 5 seconds; of APIv2, if its XML says
SUCCESS as well. No redirect is followed. A few kilobytes of an answer are read. A callback is noted
as sent after the answer came: if the gateway is killed between, it is sent once more.

Only a few callbacks are on their way to one host. So a shop that never answers holds up no other.
On this machine any certificate of a shop is accepted: developers sign their own.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791902
"""

from __future__ import annotations

import asyncio
import logging
import re
import socket
import ssl
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from ipaddress import ip_address
from math import inf
from typing import Any

import httpx

from ...errors import UsageError, printable
from ..errors import RequestRefusal
from ..outbox import MAX_ANSWER, Outbox, is_received
from ..state.callbacks import Callback
from .control import is_this_machine

_TOKEN = re.compile(r"[!-~]+")
_log = logging.getLogger("chainpay")
PATIENCE = 5
"""The seconds that a shop has for its answer."""

_GLANCE = 0.1  # seconds between two looks at what is due
_AT_ONCE = 40  # callbacks on their way
_SHARE = 5  # of them to one host
_PORTS = {"http": 80, "https": 443}
_MAX_PORT = 65535


async def deliver(
    outbox: Outbox,
    own_address: str,
    forward_to: str | None = None,
    on_callback: Callable[[dict[str, Any]], None] | None = None,
) -> None:
    """Deliver callbacks until the task is cancelled.

    Args:
        outbox: Has the callbacks.
        own_address: The address of the gateway; none is sent there.
        forward_to: Where all of them are sent; by default, each where its order says.
        on_callback: Is called after each attempt; see `Gateway.serve`.
    """
    share = _AT_ONCE if forward_to else _SHARE
    on_their_way: dict[str, str] = {}  # callbacks and their hosts
    has_ended = asyncio.Event()
    sender = Sender(outbox, own_address, forward_to, on_callback)
    async with sender, asyncio.TaskGroup() as group:

        async def send(callback: Callback) -> None:
            try:
                await sender.send(callback)
            finally:
                del on_their_way[callback.id]
                has_ended.set()

        while True:
            has_ended.clear()
            if len(on_their_way) < _AT_ONCE:
                hosts = Counter(on_their_way.values())
                busy = {host for host, count in hosts.items() if count >= share}
                due: list[Callback] = []
                with suppress(RequestRefusal):  # the state can't be read, which was logged
                    due = outbox.due(share, busy)
                for callback in due:
                    is_free = hosts[callback.host] < share and len(on_their_way) < _AT_ONCE
                    if is_free and callback.id not in on_their_way:
                        on_their_way[callback.id] = callback.host
                        hosts[callback.host] += 1
                        group.create_task(send(callback))
            with suppress(TimeoutError):
                async with asyncio.timeout(_GLANCE):
                    await has_ended.wait()


class Sender:
    """Sends callbacks, and notes what comes of it. It is used by ``async with``.

    Args:
        outbox: Has the callbacks.
        own_address: The address of the gateway.
        forward_to: Where all of them are sent; by default, each where its order says.
        on_callback: Is called after each attempt; see `Gateway.serve`.
    """

    def __init__(
        self,
        outbox: Outbox,
        own_address: str,
        forward_to: str | None,
        on_callback: Callable[[dict[str, Any]], None] | None = None,
    ) -> None:
        self._outbox = outbox
        self._own_address = httpx.URL(own_address)
        self._forward_to = forward_to
        self._on_callback = on_callback
        self._clients: dict[bool, httpx.AsyncClient] = {}  # by whether they verify certificates

    async def __aenter__(self) -> Sender:
        return self

    async def __aexit__(self, *error: object) -> None:
        for client in self._clients.values():
            await client.aclose()

    async def send(self, callback: Callback) -> None:
        """Send a callback once, and note what came of it."""
        attempt: dict[str, Any] = {"url": self._forward_to or callback.url}
        began = time.monotonic()
        try:
            async with asyncio.timeout(PATIENCE):
                received = await self._attempt(callback, attempt)
        except TimeoutError:
            attempt["error"], received = f"no answer within {PATIENCE} seconds", False
        except Exception as error:  # whatever a shop or its address does, the others get theirs
            attempt["error"], received = _explain(error), False
        attempt["seconds"] = round(time.monotonic() - began, 3)
        try:
            self._report(self._outbox.note(callback, attempt, received))
        except UsageError:
            _log.info("the callback %s was forgotten meanwhile", callback.id)
        except RequestRefusal:  # the disk is full, which was logged: it is still due
            await asyncio.sleep(PATIENCE)

    def _report(self, callback: Callback) -> None:
        """Call on_callback= for an attempt that was noted."""
        if self._on_callback is not None:
            try:
                self._on_callback(callback.describe())
            except Exception:  # the delivery must not depend on on_callback=
                _log.exception("on_callback= failed")

    async def _attempt(self, callback: Callback, attempt: dict[str, Any]) -> bool:
        """Send a callback, write what is answered into `attempt`; return if it was received."""
        url = attempt["url"]
        client = self._choose_client(url)
        headers, body = self._outbox.write(callback)
        async with client.stream("POST", url, headers=headers, content=body) as response:
            attempt["status"] = response.status_code
            answer = await _read(response)
        attempt["answer"] = answer.decode("utf-8", "replace")
        return is_received(callback, response.status_code, answer)

    def _choose_client(self, url: str) -> httpx.AsyncClient:
        """Return the client for an address.

        Raises:
            UsageError: Nothing is sent there.
        """
        own = self._own_address
        check_address(url, own.host, own.port or _PORTS.get(own.scheme, 0))
        verifies = not is_here(httpx.URL(url).host)
        if verifies not in self._clients:
            limits = httpx.Limits(max_connections=_AT_ONCE, max_keepalive_connections=0)
            self._clients[verifies] = httpx.AsyncClient(
                limits=limits, trust_env=False, timeout=None, verify=verifies
            )
        return self._clients[verifies]


def is_here(host: str) -> bool:
    """Return whether a host is this machine, however its address is written."""
    try:
        address = ip_address(socket.inet_aton(host))  # also 127.1, 0 and 2130706433
    except OSError:
        if not host.isascii() or ":" not in host:
            return host == "localhost"
        address = ip_address(host)
        address = getattr(address, "ipv4_mapped", None) or address
    return address.is_loopback or address.is_unspecified


def check_place(
    host: str, port: int, token: str | None, speed: float, forward_to: str | None
) -> None:
    """Check where a gateway is to be served, and how callbacks are to be sent.

    Raises:
        UsageError: Other machines can reach the host, and there is no token; the token can't be in
            a header; the speed isn't above 0; or callbacks can't be sent to that address.
    """
    if token is not None and not _TOKEN.fullmatch(token):
        raise UsageError("a token is one or more visible ASCII characters, without blanks")
    if token is None and not is_this_machine(host):
        raise UsageError(f"other machines can reach {host!r}: the control API needs a token=")
    if not 0 < speed < inf:
        raise UsageError(f"speed= is a number above 0, and not {speed!r}")
    if forward_to is not None:
        check_address(forward_to, host, port)


def check_address(url: str, own_host: str, own_port: int) -> None:
    """Check that callbacks can be sent to an address.

    Args:
        url: The address.
        own_host: The host of the gateway.
        own_port: The port of the gateway; 0 if it isn't known yet.

    Raises:
        UsageError: It is no address of the web, it has a password, or it is the gateway's own.
    """
    try:
        parts = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise UsageError(f"the address is no URL: {error}") from None
    port = parts.port or _PORTS.get(parts.scheme, 0)
    if parts.scheme not in _PORTS or not parts.host or port > _MAX_PORT:
        raise UsageError("the address doesn't begin with http:// or https:// and a host")
    if parts.userinfo:
        raise UsageError("the address has a user name or a password: WeChat Pay logs in nowhere")
    if port == own_port and (is_here(parts.host) or parts.host == own_host):
        raise UsageError("the address is the gateway's own, and not a shop's")


async def _read(response: httpx.Response) -> bytes:
    answer = bytearray()
    async for piece in response.aiter_raw():
        answer += piece
        if len(answer) >= MAX_ANSWER:
            break
    return bytes(answer[:MAX_ANSWER])


def _explain(error: Exception) -> str:
    """Return why a callback was not sent, or not answered."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLCertVerificationError):
        cause = cause.__cause__ or cause.__context__
    if cause is not None:
        return printable(f"the certificate of the shop isn't trusted: {cause.verify_message}")
    name = "" if type(error) is UsageError else f"{type(error).__name__}: "
    return printable(f"{name}{error}")
