"""The gateway behind a socket: HTTP/1.1 on loopback, in a thread of its own.

    with gateway.serve() as server:
        client = Client(..., base_uri=server.base_uri)

Connections are kept alive; a second request before the first is answered is not taken. A request
has limits in size and in time; whatever a client sends, the server goes on. Faults are real here:
resets, closed sockets, half bodies. A client that is gone takes nothing back: what it has asked for
is carried out.
"""

from __future__ import annotations

import asyncio
import logging
import math
import socket
import ssl
import struct
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any, NamedTuple

import h11
import httpx

from .fault_injection import EARLY, Request
from .faults import Strike

if TYPE_CHECKING:
    from . import Gateway

__all__ = ["Served", "Server"]

_log = logging.getLogger("chainpay")
_MOST_HEAD = 64 * 1024  # bytes
_MOST_BODY = 8 * 1024 * 1024
_BACKLOG = 4096
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER: closed without a farewell
_BODILESS = (204, 304)


class Served(NamedTuple):
    """A request that a server has dealt with.

    Attributes:
        method: Its method.
        target: Path and query as sent.
        status: The status of its answer; None if there was none.
        faults: The kinds of the rules that struck it.
    """

    method: str
    target: str
    status: int | None
    faults: tuple[str, ...]


class Server:
    """A server, run by ``with``; made by `Gateway.serve`.

    Args:
        gateway: Answers.
        port: Its port; 0 is one that is free.
        ssl_context: With it, ``https``.
        on_request: Is called after each request; what it raises is logged, and harms nobody.
        patience: How many seconds a client may take over a request, or stay idle.

    Attributes:
        gateway: As given.
        port: The port that it has.
        scheme: ``http`` or ``https``.
        patience: As given.
        connections: How many connections it has taken in all.
    """

    def __init__(
        self,
        gateway: Gateway,
        port: int,
        ssl_context: ssl.SSLContext | None,
        on_request: Callable[[Served], None] | None,
        patience: float,
    ) -> None:
        self.gateway = gateway
        self.port = port
        self.connections = 0
        self.scheme = "https" if ssl_context else "http"
        self.patience = patience
        self._ssl = ssl_context
        self._on_request = on_request
        self._open: set[_Connection] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def base_uri(self) -> str:
        """Its address, as a client takes it."""
        return f"{self.scheme}://127.0.0.1:{self.port}/"

    @property
    def open(self) -> int:
        """How many connections are open now."""
        return len(self._open)

    @property
    def asks_for_certificates(self) -> bool:
        """Whether a client can show the merchant's certificate."""
        return self._ssl is not None and self._ssl.verify_mode is not ssl.CERT_NONE

    def __enter__(self) -> Server:
        """Start it.

        Raises:
            OSError: The port is taken.
        """
        listener = socket.create_server(("127.0.0.1", self.port), backlog=_BACKLOG)
        self.port = listener.getsockname()[1]
        self._loop = loop = asyncio.new_event_loop()
        loop.set_exception_handler(_told)
        self._ended: asyncio.Future[bool] = loop.create_future()
        self._thread = Thread(target=self._run, args=(loop, listener), name="gateway", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        """End it: its port is free, and its connections are closed."""
        self._stop(reset=False)

    def kill(self) -> None:
        """End it at once: every connection is reset, and what was going on is not carried out.

        Another server of the same gateway may be started on its port; nothing is forgotten.
        """
        self._stop(reset=True)

    def _stop(self, reset: bool) -> None:
        loop, self._loop = self._loop, None
        if loop is not None:
            loop.call_soon_threadsafe(self._ended.set_result, reset)
            self._thread.join()

    def _run(self, loop: asyncio.AbstractEventLoop, listener: socket.socket) -> None:
        try:
            loop.run_until_complete(self._serve(loop, listener))
        finally:
            loop.close()

    async def _serve(self, loop: asyncio.AbstractEventLoop, listener: socket.socket) -> None:
        server = await loop.create_server(
            lambda: _Connection(self, loop), sock=listener, ssl=self._ssl, backlog=_BACKLOG
        )
        while not self._ended.done():
            await asyncio.wait([self._ended], timeout=min(1, self.patience / 4))
            for connection in [one for one in self._open if one.deadline < loop.time()]:
                connection.drop(reset=False)
        with suppress(NotImplementedError):  # Windows has none
            loop.remove_reader(listener)
        for _ in range(2):  # who was taken in this very moment becomes a connection: asyncio
            await asyncio.sleep(0)  # forgets the sockets of those whose server is closed
        server.close()
        for connection in list(self._open):
            connection.drop(self._ended.result())
        others = asyncio.all_tasks() - {asyncio.current_task()}  # handshakes of TLS too
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        while self._open:
            await asyncio.sleep(0)

    # For its connections

    def opened(self, connection: _Connection) -> None:
        """Count a connection."""
        self.connections += 1
        self._open.add(connection)

    def closed(self, connection: _Connection) -> None:
        """Forget a connection."""
        self._open.discard(connection)

    def tell(self, request: Request, status: int | None, faults: tuple[str, ...]) -> None:
        """Tell of a request."""
        if self._on_request is not None:
            try:
                self._on_request(Served(request.method, request.target, status, faults))
            except Exception:  # no client must be answered otherwise because of who watches it
                _log.exception("on_request= failed")


class _Connection(asyncio.Protocol):
    """One connection: a request, its answer, the next request.

    Attributes:
        deadline: When it is closed, in the loop's time.
    """

    def __init__(self, server: Server, loop: asyncio.AbstractEventLoop) -> None:
        self._server = server
        self._loop = loop
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=_MOST_HEAD)
        self._request = Request("", "", [], b"", "", False)
        self._strike: Strike | None = None
        self._body = bytearray()
        self._is_deaf = False  # nothing that comes now will be answered
        self._has_missed = False  # something came then
        self._task: asyncio.Task[None] | None = None  # held, or it may be collected

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._is_certified = not self._server.asks_for_certificates or bool(
            transport.get_extra_info("peercert")
        )
        self.deadline = self._loop.time() + self._server.patience
        self._server.opened(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.closed(self)

    def drop(self, reset: bool) -> None:
        """Close the connection at once."""
        if reset and not self._transport.is_closing():
            connection = self._transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._transport.abort()

    # What comes

    def data_received(self, data: bytes) -> None:
        if self._is_deaf:
            self._has_missed = True
            return
        try:
            self._http.receive_data(data)
            while not self._is_deaf and (event := self._http.next_event()) is not h11.NEED_DATA:
                self._take(event)
            if not self._is_deaf and self._http.they_are_waiting_for_100_continue:
                self._write(self._http.send(h11.InformationalResponse(status_code=100, headers=[])))
        except h11.RemoteProtocolError as error:
            self._refuse(error.error_status_hint)

    def _take(self, event: Any) -> None:
        if isinstance(event, h11.Request):
            self._begin(event)
        elif isinstance(event, h11.Data):
            self._body += event.data
            if len(self._body) > _MOST_BODY:
                self._refuse(413)
        elif self._strike is None:
            request = self._request._replace(body=bytes(self._body))
            self._respond(request, self._server.gateway.answer(*request))
        else:
            self._fail(self._strike, self._request._replace(body=bytes(self._body)))

    def _begin(self, head: h11.Request) -> None:
        method, target = head.method.decode("ascii"), head.target.decode("ascii")
        headers = [(name.decode("ascii"), value.decode("latin-1")) for name, value in head.headers]
        scheme = self._server.scheme
        self._request = Request(method, target, headers, b"", scheme, self._is_certified)
        self._body.clear()
        self.deadline = self._loop.time() + self._server.patience
        self._strike = strike = self._server.gateway.faults.strike(method, target)
        if strike and strike.rule and strike.rule.kind in EARLY and not strike.rule.after:
            self._fail(strike, self._request)

    # What goes

    def _fail(self, strike: Strike, request: Request) -> None:
        self._is_deaf, self.deadline = True, math.inf
        self._task = self._loop.create_task(self._struck(strike, request))
        self._task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Drop the connection if what was struck has failed, as asyncio does without a fault."""
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self.drop(reset=False)
            self._loop.call_exception_handler({"message": "a request failed", "exception": error})

    async def _struck(self, strike: Strike, request: Request) -> None:
        await asyncio.sleep(strike.before)
        response, how = self._server.gateway.end(strike, request)
        await asyncio.sleep(strike.late)
        if response is not None and not how:
            self._respond(request, response)
            return
        self._server.tell(request, None, strike.names)
        if response is not None:
            whole = self._written(request.method, response)
            head = len(whole) - len(response.content)
            self._write(whole[: (head + len(whole)) // 2 if response.content else head // 2])
            self._transport.close()
        elif how == "reset":
            self.drop(reset=True)

    def _respond(self, request: Request, response: httpx.Response) -> None:
        self._write(self._written(request.method, response))
        names = self._strike.names if self._strike else ()
        self._server.tell(request, response.status_code, names)
        pipelined, _ = self._http.trailing_data
        if self._http.our_state is not h11.DONE or pipelined or self._has_missed:
            self._is_deaf = True
            self._transport.close()
            return
        self._http.start_next_cycle()
        self._is_deaf = False
        self.deadline = self._loop.time() + self._server.patience

    def _refuse(self, status: int) -> None:
        """Answer what is no request, or too large, and close once the client has read that."""
        self._is_deaf = True
        self._write(self._written("", httpx.Response(status, headers={"Connection": "close"})))
        if self._transport.can_write_eof():
            self._transport.write_eof()
        else:
            self._transport.close()

    def _written(self, method: str, response: httpx.Response) -> bytes:
        headers = list(response.headers.raw)
        if not response.content and response.status_code not in _BODILESS:
            headers.append((b"Content-Length", b"0"))
        reason = response.reason_phrase.encode("ascii")
        head = h11.Response(status_code=response.status_code, headers=headers, reason=reason)
        body = b"" if method == "HEAD" else response.content
        events = (head, h11.Data(data=body), h11.EndOfMessage())
        return b"".join(self._http.send(event) or b"" for event in events)

    def _write(self, data: bytes | None) -> None:
        if data and not self._transport.is_closing():
            self._transport.write(data)


def _told(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Keep quiet about the network's failures; all others are a mistake of ours."""
    if not isinstance(context.get("exception"), OSError):
        loop.default_exception_handler(context)
