"""One connection: opens a stream, by a proxy and with TLS if need be, and speaks HTTP/1.1 on it.

* A `Connection` is a slot of the pool: its stream may be opened, closed, and opened again.
* The head of a request and the first piece of its body leave in one write.
* `has_begun` tells whether a byte of a request can have left. The request to a proxy for a tunnel
  doesn't count.
* If sending fails, the local variables of the traceback are cleared: they hold the Authorization,
  or the password of a proxy.
"""

from __future__ import annotations

import math
import ssl
import sys
from collections.abc import AsyncIterator, Mapping
from traceback import clear_frames
from typing import Any, NamedTuple

import httpx

from ...errors import printable
from ..deadline import DEADLINE, PASSED, Deadline
from ..exceptions import Phase, network_error
from .backends.base import READ_SIZE, Backend, Stream
from .http11 import HTTP11, Head, request_head
from .proxies import connect_request, headers_for

_HTTP_PORT = 80
_PROXY_REMEDIES = {
    403: "; ask its administrator to allow CONNECT to this host and port",
    407: "; write http://user:password@host:port in proxy=, or in HTTPS_PROXY",
}

Timeouts = Mapping[str, float | None]


class Route(NamedTuple):
    """Where a connection leads to, and how; another request with the same route can use it.

    Attributes:
        scheme: ``http`` or ``https``.
        host: The host's name, or its address.
        port: The port.
        proxy: The proxy in between, or None.
        certificate: The merchant's certificate that TLS shows, or None.
    """

    scheme: str
    host: str
    port: int
    proxy: httpx.Proxy | None
    certificate: object


class Connection:
    """A connection of the pool; it need not be open yet.

    Args:
        route: Where it leads to.
        backend: Where it is made.

    Attributes:
        route: As above.
        is_open: Whether this side has opened it, and not closed it.
        has_begun: Whether a byte of the request can have left; the pool clears it.
        idle_since: When it became idle.
    """

    __slots__ = (
        "_backend",
        "_http",
        "_is_sent",  # whether the whole request has left
        "_stream",
        "has_begun",
        "idle_since",
        "is_open",
        "route",
    )

    _stream: Stream
    _http: HTTP11

    def __init__(self, route: Route, backend: Backend) -> None:
        self.route = route
        self.is_open = self.has_begun = self._is_sent = False
        self.idle_since = 0.0
        self._backend = backend

    @property
    def is_usable(self) -> bool:
        """Whether the idle connection is open at both ends, and nothing has arrived on it."""
        return self.is_open and self._stream.is_quiet

    @property
    def can_be_reused(self) -> bool:
        """Whether another request may follow the answer that has arrived."""
        return self.is_open and self._is_sent and self._http.can_be_reused

    async def open(self, context: ssl.SSLContext | None, timeouts: Timeouts) -> None:
        """Connect, through the proxy, and with TLS if there is a context for it.

        Raises:
            httpx.ConnectError: There is no connection; nothing was sent.
            httpx.ConnectTimeout: It took too long; nothing was sent.
            httpx.ProxyError: The proxy has refused; nothing was sent.
        """
        route = self.route
        address = route.host, route.port
        if route.proxy is not None:
            address = route.proxy.url.host, route.proxy.url.port or _HTTP_PORT
        try:
            self._stream = await self._backend.connect(*address, timeouts["connect"])
            self._http = HTTP11()
            self.is_open = True
            if context is not None:
                if route.proxy is not None:
                    await self._open_tunnel(route.proxy, timeouts["connect"])
                context.set_alpn_protocols(["http/1.1"])
                await self._stream.start_tls(context, route.host, timeouts["connect"])
            elif not self._stream.is_quiet:  # with TLS, it may have sent what is for TLS
                raise httpx.ConnectError("the server sends, or closes, before there is a request")
        except OSError as error:
            raise network_error(error, Phase.CONNECT) from error

    async def _open_tunnel(self, proxy: httpx.Proxy, seconds: float | None) -> None:
        http, stream = HTTP11(), self._stream
        deadline = Deadline(math.inf if seconds is None else seconds)
        http.start()
        before = sys.exception()
        try:
            await stream.write(connect_request(proxy, self.route.host, self.route.port), seconds)
            while http.head is None:
                http.receive(await stream.read(None if seconds is None else deadline.seconds_left))
        except httpx.RemoteProtocolError as error:
            text = str(error).replace("the server", "the proxy").replace("the answer", "its answer")
            raise httpx.ProxyError(f"the proxy refused to connect: {text}") from None
        except BaseException as error:
            _forget_frames(error, before)
            raise
        finally:
            http.close()
        if http.head.status // 100 != 2 or http.take_body():
            reason = printable(http.head.reason.decode("ascii", "replace"))
            answer = f"the proxy answered {http.head.status} {reason}".rstrip()
            raise httpx.ProxyError(f"{answer}{_PROXY_REMEDIES.get(http.head.status, '')}")

    async def send(self, request: httpx.Request, timeouts: Timeouts) -> Head:
        """Send a request on the open connection, and return the head of its answer.

        Raises:
            httpx.NetworkError: The connection failed.
            httpx.TimeoutException: A phase took too long.
            httpx.RemoteProtocolError: The answer is no HTTP, or ends too early.
            httpx.LocalProtocolError: The request can't be sent; nothing was.
        """
        http = self._http
        http.start()
        self._is_sent = False
        before = sys.exception()
        try:
            await self._write(request, timeouts)
            self._is_sent = True
        except BaseException as failure:
            _forget_frames(failure, before)
            if not self._may_be_answered(failure):
                raise
            try:
                while http.head is None:
                    await self._receive(timeouts)
            except httpx.TransportError:
                raise failure from failure.__cause__
        while http.head is None:
            await self._receive(timeouts)
        return http.head

    def _may_be_answered(self, failure: BaseException) -> bool:
        """Return whether the host may have answered before it has read all, and reads no more."""
        if isinstance(failure, httpx.WriteTimeout):
            return not self._stream.is_quiet
        return isinstance(failure, httpx.WriteError)

    async def _write(self, request: httpx.Request, timeouts: Timeouts) -> None:
        deadline: Deadline | None = request.extensions.get(DEADLINE)
        if deadline is not None and deadline.has_passed:  # to look up a name may take long
            raise httpx.ConnectTimeout(PASSED)
        target, fields = request.url.raw_path, request.headers.raw
        proxy = self.route.proxy
        if proxy is not None and self.route.scheme == "http":  # it passes the call on
            target = str(request.url).encode("ascii")
            fields = [*headers_for(proxy), *fields]
        data = request_head(request.method, target, fields)
        if isinstance(request.stream, httpx.ByteStream):
            data += request.content
        else:
            body: Any = request.stream
            async for piece in aiter(body) if self._backend.is_async else _iterate(body):
                await self._write_bytes(data + piece, timeouts)
                data = b""
        if data:
            await self._write_bytes(data, timeouts)

    async def _write_bytes(self, data: bytes, timeouts: Timeouts) -> None:
        self.has_begun = True
        try:
            for start in range(0, len(data), READ_SIZE):  # each has the whole timeout
                await self._stream.write(data[start : start + READ_SIZE], timeouts["write"])
        except OSError as error:
            raise network_error(error, Phase.WRITE) from error

    async def _receive(self, timeouts: Timeouts) -> None:
        try:
            data = await self._stream.read(timeouts["read"])
        except OSError as error:
            raise network_error(error, Phase.READ) from error
        self._http.receive(data)

    @property
    def is_complete(self) -> bool:
        """Whether the whole answer has arrived."""
        return self._http.is_complete

    def take_body(self) -> bytes:
        """Return what has arrived of the answer's body, and forget it."""
        return b"".join(self._http.take_body())

    async def read(self, timeouts: Timeouts) -> bytes:
        """Return the next bytes of the answer's body; none at its end. The errors are `send`'s."""
        while not (data := self.take_body()) and not self._http.is_complete:
            await self._receive(timeouts)
        return data

    def close(self) -> None:
        """Close the connection if it is open; another one may be opened in its place."""
        if self.is_open:
            self.is_open = False
            self._stream.close()
            self._http.close()


def _forget_frames(error: BaseException | None, before: BaseException | None) -> None:
    """Clear the locals of the frames that an error has passed, and those of its causes.

    Args:
        error: The error.
        before: What the caller was handling meanwhile: it is none of our errors.
    """
    while error is not None and error is not before:
        clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


async def _iterate(body: httpx.SyncByteStream) -> AsyncIterator[bytes]:
    for piece in body:
        yield piece
