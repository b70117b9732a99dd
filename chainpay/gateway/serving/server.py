"""The gateway behind a socket: HTTP/1.1 on loopback, in a thread of its own.

    with gateway.serve() as server:
        client = Client(..., base_uri=server.base_uri)

Connections are kept alive. There is no pipelining: a second request before the first answer is not
read. A request has limits in size and in time. Nothing that a client sends stops the server. Faults
are real here: resets, closed sockets, half bodies. If a client goes away, its request is still
carried out.
"""

from __future__ import annotations

import asyncio
import logging
import math
import socket
import ssl
import struct
from collections.abc import Callable, Collection, Coroutine, Mapping
from contextlib import suppress
from dataclasses import replace
from threading import Thread
from typing import Any, NamedTuple, Protocol

import h11
import httpx

from ..fault_injection import UNANSWERED, FaultResult
from ..faults import ActiveFaults, Faults, Rule
from ..request import IncomingRequest
from ..state.requests import NotedRequest
from . import control, tls
from .asgi import App, Exchange

_log = logging.getLogger("chainpay")
_MAX_HEAD = 64 * 1024  # bytes
_MAX_BODY = 8 * 1024 * 1024
_BACKLOG = 4096
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER: the close sends a RST
_WITHOUT_BODY = (204, 304)
_KEEPING = 1 / 50  # the part of the time that may go into writing down the requests
_LONG = ("/-/api/seed",)  # what takes longer than others should wait: it makes keys
_UNREAD = IncomingRequest("", "", {})


class GatewayLike(Protocol):
    """What a server needs of a `Gateway`."""

    faults: Faults

    def answer(self, request: IncomingRequest) -> httpx.Response:
        """Answer a request that no fault strikes."""

    def answer_with_fault(self, request: IncomingRequest, rule: Rule | None) -> FaultResult:
        """Answer a request that a fault strikes."""

    def note(
        self,
        request: IncomingRequest,
        response: httpx.Response | None,
        faults: tuple[str, ...],
        seconds: float,
        why: str = "",
    ) -> NotedRequest:
        """Keep a request for who looks for a mistake."""

    def keep_notes(self) -> bool:
        """Write some of what was noted; return whether there is more."""


class Served(NamedTuple):
    """A request that the server has answered, or left unanswered because of a fault.

    Attributes:
        method: The method.
        target: Path and query as sent.
        status: The status of the answer; None if there was none.
        faults: The names of the fault rules that struck the request.
        id: Its number: see `Gateway.requests`.
        code: The error code of a refusal; empty if it was not refused.
        message: The message of a refusal.
        wrong: What is wrong, if the refusal names a field, or the signature is wrong.
        at: When it came, in seconds since 1970, by the gateway's clock.
        is_sample: Whether the values of the answer are samples.
        wrong_zh: The verdict on a wrong signature in Chinese.
    """

    method: str
    target: str
    status: int | None
    faults: tuple[str, ...]
    id: int
    code: str
    message: str
    wrong: str
    at: float
    is_sample: bool = False
    wrong_zh: str = ""


class Server:
    """A server on loopback. `Gateway.serve` makes it, and ``with`` runs it.

    Args:
        gateway: Answers the requests.
        port: The port; 0 for a free one.
        ssl_context: With it, the server speaks ``https``.
        on_request: Is called after each request, except those for the control API. An exception in
            it is logged only.
        patience: How many seconds a client may take for a request, or stay idle.
        host: The address to listen at.
        token: What requests for the control API must hold; None if programs of this machine need
            none.
        job: What runs beside, on the server's event loop; it is cancelled at the end.
        app: An ASGI application that answers below ``/-/``, but not below ``/-/api``.

    Attributes:
        gateway: Answers the requests.
        port: The port. Before the start it may be 0.
        host: The address to listen at.
        token: What requests for the control API must hold; None if none is needed.
        scheme: ``http`` or ``https``.
        patience: How many seconds a client may take for a request, or stay idle.
        connections: How many connections were accepted so far.
    """

    def __init__(
        self,
        gateway: GatewayLike,
        port: int,
        ssl_context: ssl.SSLContext | None,
        on_request: Callable[[Served], None] | None,
        patience: float,
        host: str = "127.0.0.1",
        token: str | None = None,
        job: Callable[[], Coroutine[Any, Any, None]] | None = None,
        app: App | None = None,
    ) -> None:
        self.gateway = gateway
        self.port = port
        self.host = host
        self.token = token
        self._job = job
        self.app = app
        self._guards_app = True
        self.connections = 0
        self.scheme = "https" if ssl_context else "http"
        self.patience = patience
        self._ssl = ssl_context
        self._on_request = on_request
        self._open: set[_Connection] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def base_uri(self) -> str:
        """The address of the server, for the ``base_uri=`` of a client."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        return f"{self.scheme}://{f'[{host}]' if ':' in host else host}:{self.port}/"

    @property
    def open(self) -> int:
        """How many connections are open now."""
        return len(self._open)

    @property
    def requests_certificates(self) -> bool:
        """Whether clients can show the merchant's certificate."""
        return self._ssl is not None and self._ssl.verify_mode is not ssl.CERT_NONE

    def __enter__(self) -> Server:
        """Start the server.

        Raises:
            OSError: The port is in use.
        """
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        listener = socket.create_server((self.host, self.port), family=family, backlog=_BACKLOG)
        self.port = listener.getsockname()[1]
        self._loop = loop = asyncio.new_event_loop()
        loop.set_exception_handler(_report)
        self._stopped: asyncio.Future[bool] = loop.create_future()
        self._thread = Thread(target=self._run, args=(loop, listener), name="gateway", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        """Stop the server: close its connections and free its port."""
        self._stop(reset=False)

    def kill(self) -> None:
        """Stop the server at once: reset all connections. Requests at work are not carried out.

        The gateway keeps its state. A new server of the gateway can use the same port.
        """
        self._stop(reset=True)

    def _stop(self, reset: bool) -> None:
        loop, self._loop = self._loop, None
        if loop is not None:
            loop.call_soon_threadsafe(self._stopped.set_result, reset)
            self._thread.join()

    def _run(self, loop: asyncio.AbstractEventLoop, listener: socket.socket) -> None:
        try:
            loop.run_until_complete(self._serve(loop, listener))
        finally:
            loop.close()

    async def _serve(self, loop: asyncio.AbstractEventLoop, listener: socket.socket) -> None:
        server = await loop.create_server(
            lambda: _Connection(self, loop),
            sock=listener,
            ssl=self._ssl,
            ssl_handshake_timeout=self.patience if self._ssl else None,
            backlog=_BACKLOG,
        )
        job = None if self._job is None else loop.create_task(self._job())
        if job is not None:
            job.add_done_callback(_report_end)
        next_keeping = 0.0
        while not self._stopped.done():
            await asyncio.wait([self._stopped], timeout=min(1, self.patience / 4))
            if (began := loop.time()) >= next_keeping:
                while self._keep_notes():
                    await asyncio.sleep(0)
                next_keeping = began + (loop.time() - began) / _KEEPING
            for connection in [one for one in self._open if one.deadline < loop.time()]:
                connection.drop(reset=False)
        with suppress(NotImplementedError):  # on Windows
            loop.remove_reader(listener)
        # A socket that was accepted just now becomes a connection first: asyncio forgets the
        # sockets of a closed server.
        for _ in range(2):
            await asyncio.sleep(0)
        server.close()
        for connection in list(self._open):
            connection.drop(self._stopped.result())
        if job is not None:  # it cancels its own tasks, in their order
            await _cancel({job})
        await _cancel(asyncio.all_tasks() - {asyncio.current_task()})  # TLS handshakes too
        while self._open:
            await asyncio.sleep(0)
        for _ in range(2):  # connections to shops are closed
            await asyncio.sleep(0)
        while self._keep_notes():
            pass

    def _keep_notes(self) -> bool:
        try:
            return self.gateway.keep_notes()
        except Exception:  # the server goes on, whatever a request holds
            _log.exception("requests can't be kept")
            return False

    # For its connections

    def add(self, connection: _Connection) -> None:
        """Count and keep a new connection."""
        self.connections += 1
        self._open.add(connection)

    def discard(self, connection: _Connection) -> None:
        """Forget a closed connection."""
        self._open.discard(connection)

    def use_console(self, app: App) -> None:
        """Let an application answer below ``/-/`` that checks itself who may ask."""
        self.app, self._guards_app = app, False

    def refuse_stranger(self, request: IncomingRequest) -> httpx.Response | None:
        """Return the refusal of a request for a page that isn't answered; None if it is."""
        return control.refuse_stranger(request, self.token) if self._guards_app else None

    def answer_control(self, request: IncomingRequest) -> httpx.Response:
        """Answer a request for the control API."""
        return control.answer(self.gateway, request, self.token)

    def report(self, noted: NotedRequest) -> None:
        """Call on_request= for a request."""
        if self._on_request is not None:
            request = noted.request
            served = Served(
                request.method,
                request.target,
                noted.status,
                noted.faults,
                noted.id,
                at=noted.at,
                is_sample=noted.is_sample,
                **noted.refusal._asdict(),
            )
            try:
                self._on_request(served)
            except Exception:  # the answer must not depend on on_request=
                _log.exception("on_request= failed")


class _Connection(asyncio.Protocol):
    """One connection: a request, its answer, the next request.

    Attributes:
        deadline: When the connection is closed, in the loop's time.
    """

    def __init__(self, server: Server, loop: asyncio.AbstractEventLoop) -> None:
        self._server = server
        self._loop = loop
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=_MAX_HEAD)
        self._request = _UNREAD
        self._faults: ActiveFaults | None = None
        self._body = bytearray()
        self._ignores_data = False  # data that comes now is not answered
        self._has_ignored = False  # such data has come
        self._task: asyncio.Task[None] | None = None  # kept from the garbage collector
        self._exchange: Exchange | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        requested = self._server.requests_certificates
        self._certificate = tls.shown_certificate(transport) if requested else b""
        self._has_certificate = not requested or bool(self._certificate)
        self._began = self._loop.time()
        self.deadline = self._began + self._server.patience
        self._server.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.discard(self)
        if self._exchange is not None:
            self._exchange.lose()

    def pause_writing(self) -> None:
        if self._exchange is not None:
            self._exchange.pause()

    def resume_writing(self) -> None:
        if self._exchange is not None:
            self._exchange.resume()

    def drop(self, reset: bool) -> None:
        """Close the connection at once."""
        if reset and not self._transport.is_closing():
            connection = self._transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._transport.abort()

    # Requests

    def data_received(self, data: bytes) -> None:
        if self._ignores_data:
            self._has_ignored = True
            return
        try:
            self._http.receive_data(data)
            while (
                not self._ignores_data and (event := self._http.next_event()) is not h11.NEED_DATA
            ):
                self._handle(event)
            if not self._ignores_data and self._http.they_are_waiting_for_100_continue:
                self._write(self._http.send(h11.InformationalResponse(status_code=100, headers=[])))
        except h11.RemoteProtocolError as error:
            tls.warn_of_tls(data)
            self._refuse(error.error_status_hint, f"malformed HTTP: {error}")

    def _handle(self, event: h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]) -> None:
        if isinstance(event, h11.Request):
            self._begin(event)
        elif isinstance(event, h11.Data):
            self._body += event.data
            if len(self._body) > _MAX_BODY:
                self._refuse(413, f"the body has more than {_MAX_BODY} bytes")
        else:
            request = replace(self._request, body=bytes(self._body))
            if control.is_page(request) and self._server.app is not None:
                self._start_app(self._server.app, request)
            elif control.is_control(request):
                self._start_control(request)
            elif self._faults is None:
                self._respond(request, self._server.gateway.answer(request))
            else:
                self._start_fault(self._faults, request)

    def _begin(self, head: h11.Request) -> None:
        method, target = head.method.decode("ascii"), head.target.decode("ascii")
        headers = [(name.decode("ascii"), value.decode("latin-1")) for name, value in head.headers]
        self._request = IncomingRequest.from_pairs(
            method,
            target,
            headers,
            scheme=self._server.scheme,
            has_certificate=self._has_certificate,
            certificate=self._certificate,
        )
        self._body.clear()
        self._began = self._loop.time()
        self.deadline = self._began + self._server.patience
        is_control = control.is_control(self._request)
        faults = None if is_control else self._server.gateway.faults.strike(method, target)
        self._faults = faults
        if faults and faults.rule and faults.rule.kind in UNANSWERED and not faults.rule.after:
            self._start_fault(faults, self._request)

    # Answers

    def _start_fault(self, faults: ActiveFaults, request: IncomingRequest) -> None:
        self._start_task(self._answer_with_fault(faults, request))

    def _start_app(self, app: App, request: IncomingRequest) -> None:
        refusal = self._server.refuse_stranger(request)
        if refusal is not None:
            self._answer_unnoted(request, refusal)
            return
        self._exchange = Exchange(app, request, lambda event: self._write(self._http.send(event)))
        self._start_task(self._answer_by_app(self._exchange, request))

    def _start_task(self, answering: Coroutine[Any, Any, None]) -> None:
        self._ignores_data, self.deadline = True, math.inf
        self._task = self._loop.create_task(answering)
        self._task.add_done_callback(self._check_task)

    def _start_control(self, request: IncomingRequest) -> None:
        if request.path in _LONG:
            self._start_task(self._answer_in_thread(request))
        else:
            self._answer_unnoted(request, self._server.answer_control(request))

    async def _answer_in_thread(self, request: IncomingRequest) -> None:
        """Answer a request for the control API that takes long. Others are answered meanwhile."""
        response = await asyncio.to_thread(self._server.answer_control, request)
        self._answer_unnoted(request, response)

    async def _answer_by_app(self, exchange: Exchange, request: IncomingRequest) -> None:
        try:
            await exchange.run()
        except Exception:
            if not self._transport.is_closing():  # else the client has gone, as it may
                _log.exception("the application below /-/ has failed")
        finally:
            self._exchange = None
        if exchange.is_complete:
            self._end_request()
        elif exchange.status is None:
            self._answer_unnoted(request, httpx.Response(500))
        else:
            self.drop(reset=False)

    def _check_task(self, task: asyncio.Task[None]) -> None:
        """Close the connection if the task has failed. Without a fault, asyncio does the same."""
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self.drop(reset=False)
            self._loop.call_exception_handler({"message": "a request failed", "exception": error})

    async def _answer_with_fault(self, faults: ActiveFaults, request: IncomingRequest) -> None:
        await asyncio.sleep(faults.delay_before)
        response, failure = self._server.gateway.answer_with_fault(request, faults.rule)
        await asyncio.sleep(faults.delay_after)
        if response is not None and not failure:
            self._respond(request, response)
            return
        self._server.report(self._note(request, None))
        if response is not None:
            data = self._encode(request.method, response)
            head = len(data) - len(response.content)
            self._write(data[: (head + len(data)) // 2 if response.content else head // 2])
            self._transport.close()
        elif failure == "reset":
            self.drop(reset=True)

    def _note(
        self, request: IncomingRequest, response: httpx.Response | None, why: str = ""
    ) -> NotedRequest:
        names = self._faults.names if self._faults else ()
        seconds = self._loop.time() - self._began
        return self._server.gateway.note(request, response, names, seconds, why)

    def _respond(self, request: IncomingRequest, response: httpx.Response) -> None:
        noted = self._note(request, response)
        self._write(self._encode(request.method, response))
        self._server.report(noted)
        self._end_request()

    def _answer_unnoted(self, request: IncomingRequest, response: httpx.Response) -> None:
        self._write(self._encode(request.method, response))
        self._end_request()

    def _end_request(self) -> None:
        """Wait for the next request, or close the connection."""
        pipelined, _ = self._http.trailing_data
        if self._http.our_state is not h11.DONE or pipelined or self._has_ignored:
            self._ignores_data = True
            self._transport.close()
            return
        self._http.start_next_cycle()
        self._request, self._faults, self._ignores_data = _UNREAD, None, False
        self._began = self._loop.time()
        self.deadline = self._began + self._server.patience

    def _refuse(self, status: int, why: str) -> None:
        """Answer a malformed or too large request. Close once the client has read the answer."""
        self._ignores_data = True
        response = httpx.Response(status, headers={"Connection": "close"})
        noted = self._note(self._request, response, why)
        self._write(self._encode("", response))
        self._server.report(noted)
        if self._transport.can_write_eof():
            self._transport.write_eof()
        else:
            self._transport.close()

    def _encode(self, method: str, response: httpx.Response) -> bytes:
        headers = list(response.headers.raw)
        if not response.content and response.status_code not in _WITHOUT_BODY:
            headers.append((b"Content-Length", b"0"))
        reason = response.reason_phrase.encode("ascii")
        head = h11.Response(status_code=response.status_code, headers=headers, reason=reason)
        body = b"" if method == "HEAD" else response.content
        events = (head, h11.Data(data=body), h11.EndOfMessage())
        return b"".join(self._http.send(event) or b"" for event in events)

    def _write(self, data: bytes | None) -> None:
        if data and not self._transport.is_closing():
            self._transport.write(data)


async def _cancel(tasks: Collection[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _report_end(task: asyncio.Task[None]) -> None:
    """Report the error that has ended a task; the server goes on."""
    if not task.cancelled() and task.exception() is not None:
        _log.error("callbacks are not sent any more", exc_info=task.exception())


def _report(loop: asyncio.AbstractEventLoop, context: Mapping[str, object]) -> None:
    """Report an error of the loop. Errors of the network are not reported."""
    if not isinstance(context.get("exception"), OSError):
        loop.default_exception_handler(dict(context))
