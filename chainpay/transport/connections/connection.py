"""One connection: opens a stream, by a proxy and with TLS if need be, and speaks HTTP/1.1 on it.

* The place of a connection in the pool exists before it is open, and after it was closed.
* The head of a request and the first piece of its body leave in one write.
* `has_begun` tells whether a byte of a request can have left. The request to a proxy for a tunnel
  doesn't count.
* An error holds no byte of a request: the Authorization is among them.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from typing import NamedTuple

import httpx

from ..deadline import DEADLINE, PASSED, Deadline
from ..exceptions import Phase, network_error
from .backends.base import PIECE, Backend, Stream
from .http11 import HTTP11, Head, request_head
from .proxies import connect_request, headers_for

_HTTP_PORT = 80

Timeouts = Mapping[str, float | None]


class Place(NamedTuple):
    """What a connection is made for; another request to the same place can use it.

    Attributes:
        scheme: ``http`` or ``https``.
        host: The host's name, or its address.
        port: Its port.
        proxy: The proxy in between, or None.
        certificate: The merchant's certificate that TLS shows, or None.
    """

    scheme: str
    host: str
    port: int
    proxy: httpx.Proxy | None
    certificate: object


class Connection:
    """A connection of the pool, or the permission to open one.

    Args:
        place: What it is made for.
        backend: Where it is made.

    Attributes:
        place: As above.
        is_open: Whether this side has opened it, and not closed it.
        has_begun: Whether a byte of the request can have left.
        idle_since: When it became idle.
    """

    __slots__ = (
        "_backend",
        "_has_left",  # whether the whole request has left
        "_http",
        "_stream",
        "has_begun",
        "idle_since",
        "is_open",
        "place",
    )

    _stream: Stream
    _http: HTTP11

    def __init__(self, place: Place, backend: Backend) -> None:
        self.place = place
        self.is_open = self.has_begun = self._has_left = False
        self.idle_since = 0.0
        self._backend = backend

    @property
    def is_usable(self) -> bool:
        """Whether the idle connection is open at both ends, and nothing has arrived on it."""
        return self.is_open and self._stream.is_quiet

    @property
    def can_be_reused(self) -> bool:
        """Whether another request may follow the answer that has arrived."""
        return self.is_open and self._has_left and self._http.can_be_reused

    async def open(self, context: ssl.SSLContext | None, timeouts: Timeouts) -> None:
        """Connect, through the proxy, and with TLS if there is a context for it.

        Raises:
            httpx.ConnectError: There is no connection; nothing was sent.
            httpx.ConnectTimeout: It took too long; nothing was sent.
            httpx.ProxyError: The proxy has refused; nothing was sent.
        """
        place = self.place
        address = place.host, place.port
        if place.proxy is not None:
            address = place.proxy.url.host, place.proxy.url.port or _HTTP_PORT
        self.has_begun = False
        try:
            self._stream = await self._backend.connect(*address, timeouts["connect"])
            self._http = HTTP11()
            self.is_open = True
            if context is not None:
                if place.proxy is not None:
                    await self._open_tunnel(place.proxy, timeouts)
                await self._stream.start_tls(context, place.host, timeouts["connect"])
        except OSError as error:
            raise network_error(error, Phase.CONNECT) from error

    async def _open_tunnel(self, proxy: httpx.Proxy, timeouts: Timeouts) -> None:
        http, stream, seconds = HTTP11(), self._stream, timeouts["connect"]
        http.start()
        try:
            await stream.write(connect_request(proxy, self.place.host, self.place.port), seconds)
        except BaseException as error:
            _forget_frames(error)
            raise
        try:
            while http.head is None:
                http.receive(await stream.read(timeouts["connect"]))
        except httpx.RemoteProtocolError as error:
            raise httpx.ProxyError(f"of the proxy: {error}") from None
        finally:
            http.close()
        if http.head.status // 100 != 2 or http.take_body():
            reason = http.head.reason.decode("ascii", "replace")
            raise httpx.ProxyError(f"the proxy answered {http.head.status} {reason}".rstrip())

    async def send(self, request: httpx.Request, timeouts: Timeouts) -> Head:
        """Send a request on the open connection, and return the head of its answer.

        Raises:
            httpx.NetworkError: The connection failed.
            httpx.TimeoutException: A phase took too long.
            httpx.RemoteProtocolError: The answer is none, or was cut.
            httpx.LocalProtocolError: The request can't be sent; nothing was.
        """
        http = self._http
        http.start()
        self.has_begun = self._has_left = False
        try:
            await self._write(request, timeouts)
            self._has_left = True
        except (httpx.WriteError, httpx.WriteTimeout) as failure:
            # The host may have answered before it has read all, and read or keep no more.
            if isinstance(failure, httpx.WriteTimeout) and self._stream.is_quiet:
                raise
            try:
                while http.head is None:
                    await self._receive(timeouts)
            except httpx.TransportError:
                raise failure from failure.__cause__
        while http.head is None:
            await self._receive(timeouts)
        return http.head

    async def _write(self, request: httpx.Request, timeouts: Timeouts) -> None:
        deadline: Deadline | None = request.extensions.get(DEADLINE)
        if deadline is not None and deadline.has_passed:  # to look up a name may take long
            raise httpx.ConnectTimeout(PASSED)
        data = self._make_head(request)
        try:
            if isinstance(request.stream, httpx.ByteStream):
                data += request.content
            else:
                async for piece in self._backend.iterate(request.stream):
                    await self._write_bytes(data + piece, timeouts)
                    data = b""
            if data:
                await self._write_bytes(data, timeouts)
        finally:
            del data

    def _make_head(self, request: httpx.Request) -> bytes:
        target, fields = request.url.raw_path, request.headers.raw
        if self.place.scheme == "http" and self.place.proxy is not None:  # it passes the call on
            target = str(request.url).encode("ascii")
            fields = [*headers_for(self.place.proxy), *fields]
        try:
            return request_head(request.method, target, fields)
        finally:
            del fields

    async def _write_bytes(self, data: bytes, timeouts: Timeouts) -> None:
        self.has_begun = True
        try:
            for start in range(0, len(data), PIECE):  # each has the whole timeout
                await self._stream.write(data[start : start + PIECE], timeouts["write"])
        except BaseException as error:  # cancelled and interrupted too
            _forget_frames(error)
            if isinstance(error, OSError):
                raise network_error(error, Phase.WRITE) from error
            raise
        finally:
            del data

    async def _receive(self, timeouts: Timeouts) -> None:
        try:
            data = await self._stream.read(timeouts["read"])
        except OSError as error:
            raise network_error(error, Phase.READ) from error
        self._http.receive(data)

    @property
    def has_answered(self) -> bool:
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

    def abort(self) -> None:
        """End the connection, which a thread is using, or whose event loop was closed."""
        if self.is_open:
            self._stream.abort()


def _forget_frames(error: BaseException) -> None:
    """Forget where an error of a stream came from: those frames hold what was written."""
    error.__traceback__ = error.__cause__ = error.__context__ = None
