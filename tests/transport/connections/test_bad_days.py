"""Bad days of a connection: how the call ends, what the server saw, and that nothing is left."""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from typing import Any

import anyio
import httpx
import pytest

import chainpay
from chainpay import UNSIGNED, Client, Outcome, Retry, outcome
from chainpay.transport.connections.connection import Connection
from tests.support.loopback import eventually
from tests.support.raw import Exchange, RawServer, raw_server
from tests.support.worlds import LOOPS, Case, World

PATH = "v3/pay"
TARGET = "/v3/pay"

HEAD = b"HTTP/1.1 200 OK\r\n"
#: The same answer, its body ended in each way.
ANSWERS = {
    "length": HEAD + b"Content-Length: 5\r\n\r\nhello",
    "chunked": HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
    "until close": HEAD + b"\r\nhello",
}
FINE = ANSWERS["length"]


@pytest.fixture(params=["threads", *LOOPS])
def runtime(request: pytest.FixtureRequest) -> Iterator[World]:
    with ExitStack() as stack:
        yield World(request.param, stack)


@pytest.fixture(params=["http", "https"])
def raw(request: pytest.FixtureRequest, tls: ssl.SSLContext) -> Iterator[RawServer]:
    with raw_server(tls if request.param == "https" else None) as server:
        yield server


@pytest.fixture
def client(connect: Case, raw: RawServer, trusting: ssl.SSLContext) -> Client:
    """A client with one connection to that server, which repeats what may be repeated."""
    client: Client = connect(
        raw.base_uri,
        verify=trusting,
        retry=Retry(pause=0.001, longest=0.002),
        limits=httpx.Limits(max_connections=1),
        timeout=httpx.Timeout(20, pool=10),
    )
    return client


def is_encrypted(raw: RawServer) -> bool:
    return raw.base_uri.startswith("https")


def post(runtime: World, client: Client, **options: object) -> httpx.Response:
    response: httpx.Response = runtime.call(client, PATH, "post", json={}, **options)
    return response


def fails(runtime: World, client: Client, **options: object) -> BaseException:
    """Return the error of a POST, which is sent once: what has become of it is unknown."""
    error = runtime.start(client, PATH, "post", json={}, **options).exception(20)
    assert isinstance(error, httpx.RequestError)
    assert outcome(error) is Outcome.UNKNOWN
    assert "it may have been sent; query it before you repeat it" in str(error)
    return error


# Answers that are cut


@pytest.mark.slow
@pytest.mark.parametrize("how", ANSWERS)
@pytest.mark.parametrize("end", ["end", "cut", "reset"])
def test_an_answer_ends_at_every_byte(
    runtime: World, raw: RawServer, client: Client, how: str, end: str
) -> None:
    """It is an error wherever that is, unless only the end of the connection ends the body."""
    answer = ANSWERS[how]
    body_begins = answer.index(b"\r\n\r\n") + 4
    ends_well = end == "end" or (end == "cut" and not is_encrypted(raw))
    kind = httpx.RemoteProtocolError if ends_well else httpx.ReadError

    def cut(exchange: Exchange) -> None:
        exchange.send(answer[:position])
        getattr(exchange, end)()

    raw.answer = cut
    for position in range(len(answer)):
        if how == "until close" and ends_well and position >= body_begins:
            assert post(runtime, client).content == answer[body_begins:position]
        else:
            assert type(fails(runtime, client)) is kind, position
    assert len(raw.seen) == raw.taken == len(answer)
    assert raw.keeps(0)


@pytest.mark.slow
@pytest.mark.parametrize("how", ANSWERS)
def test_an_answer_stops_at_every_byte(
    runtime: World, raw: RawServer, connect: Case, trusting: ssl.SSLContext, how: str
) -> None:
    """The rest never comes: it is waited for as long as the timeout says."""
    answer = ANSWERS[how]

    def stop(exchange: Exchange) -> None:
        exchange.send(answer[: int(exchange.target.rpartition("/")[2])])
        exchange.be_silent()

    raw.answer = stop
    client = connect(raw.base_uri, verify=trusting, timeout=httpx.Timeout(20, read=0.3))
    waiting = [
        runtime.start(client, f"{PATH}/{position}", "post", json={})
        for position in range(len(answer))
    ]
    for each in waiting:
        error = each.exception(20)
        assert type(error) is httpx.ReadTimeout
        assert outcome(error) is Outcome.UNKNOWN
    assert len(raw.seen) == raw.taken == len(answer)
    assert raw.keeps(0)


@pytest.mark.parametrize("piece", [b"1\r\nx\r\n", b""])
def test_an_answer_that_never_ends(
    runtime: World, raw: RawServer, client: Client, piece: bytes
) -> None:
    """The deadline of the call ends it, also if the next bytes are always there."""

    def drip(exchange: Exchange) -> None:
        exchange.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        while piece:
            exchange.send(piece * 10_000)
        exchange.be_silent()

    raw.answer = drip
    error = fails(runtime, client, deadline=0.5)
    assert type(error) is httpx.ReadTimeout
    assert "the deadline of the call has passed" in str(error)
    assert raw.keeps(0)


# Answers that come in another way than usual


def test_an_answer_in_single_bytes(runtime: World, raw: RawServer, client: Client) -> None:
    """Its head and its body are put together."""

    def drip(exchange: Exchange, answer: bytes, is_last: bool) -> None:
        exchange.send(*(answer[start : start + 1] for start in range(len(answer))))
        if is_last:
            exchange.end()

    for how, answer in ANSWERS.items():
        raw.answer = partial(drip, answer=answer, is_last=how == "until close")
        assert post(runtime, client).content == b"hello"


@pytest.mark.parametrize("how", ["length", "chunked"])
def test_an_answer_in_two_pieces(runtime: World, raw: RawServer, client: Client, how: str) -> None:
    """Wherever the second one begins, both are one answer, and the connection stays."""
    answer = ANSWERS[how]
    for position in range(1, len(answer)):
        pieces = answer[:position], answer[position:]
        raw.answer = lambda exchange, pieces=pieces: exchange.send(*pieces)
        assert post(runtime, client).content == b"hello"
    assert raw.taken == 1


def test_information_in_front(runtime: World, raw: RawServer, client: Client) -> None:
    """Five answers of 1xx are skipped, in one piece or in several; a sixth is an error."""
    information = b"HTTP/1.1 103 Early Hints\r\nContent-Length: 3\r\nLink: </x>\r\n\r\n"
    for pieces in ([5 * information + FINE], [information] * 5 + [FINE]):
        raw.answer = lambda exchange, pieces=pieces: exchange.send(*pieces)
        answer = post(runtime, client)
        assert answer.content == b"hello"
        assert "Link" not in answer.headers
    assert raw.taken == 1
    raw.answer = lambda exchange: exchange.send(6 * information + FINE)
    assert type(fails(runtime, client)) is httpx.RemoteProtocolError
    assert raw.keeps(0)


@pytest.mark.parametrize(
    "answer",
    [
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n8000000000000000\r\nhello",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\nhello",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n-1\r\nhello",
        HEAD + b"Content-Length: 18446744073709551616\r\n\r\nhello",
        HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        HEAD + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n",
        HEAD + b"X: " + b"x" * 65536 + b"\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"HTTP/1.1 104 X\r\nContent-Length: 2\r\n\r\nab",
    ],
)
def test_an_answer_that_is_none(
    runtime: World, raw: RawServer, client: Client, answer: bytes
) -> None:
    """It is refused at once, though the server keeps the connection open."""
    raw.answer = lambda exchange: exchange.send(answer)
    for _ in range(2):
        assert type(fails(runtime, client)) is httpx.RemoteProtocolError
    assert raw.taken == 2
    assert raw.keeps(0)


def test_a_body_that_is_a_byte_too_long(runtime: World, raw: RawServer, client: Client) -> None:
    """The answer is what its head says; its connection is closed."""
    for answer in (FINE, ANSWERS["chunked"]):
        raw.answer = lambda exchange, answer=answer: exchange.send(answer + b"x")
        assert post(runtime, client).content == b"hello"
        assert raw.keeps(0)
    assert raw.taken == 2


@pytest.mark.parametrize("end", ["end", "cut", "close", "reset"])
def test_an_answer_and_the_end(runtime: World, raw: RawServer, client: Client, end: str) -> None:
    """What has arrived counts; the next call has another connection."""

    def answer(exchange: Exchange) -> None:
        exchange.send(FINE)
        getattr(exchange, end)()
        ended.append(exchange.number)

    raw.answer = answer
    ended: list[int] = []
    for number in range(1, 6):
        assert post(runtime, client).content == b"hello"
        assert eventually(lambda: len(ended) == raw.taken)
        assert len(raw.seen) == raw.taken == number


def test_a_body_that_nobody_reads_yet(
    runtime: World, raw: RawServer, connect: Case, trusting: ssl.SSLContext
) -> None:
    """It waits at the host while a hook takes its time; then all of it is read."""
    size = 4_000_000

    async def wait(response: httpx.Response) -> None:
        await anyio.sleep(0.2)

    raw.answer = lambda exchange: exchange.send(
        HEAD + b"Content-Length: %d\r\n\r\n" % size + bytes(size)
    )
    hook = wait if runtime.is_async else lambda response: time.sleep(0.2)
    client = connect(raw.base_uri, verify=trusting, event_hooks={"response": [hook]})
    for _ in range(2):
        assert len(post(runtime, client).content) == size
    assert raw.taken == 1


# Requests that are answered too early


@pytest.mark.slow
@pytest.mark.parametrize("then", ["read", "stop", "close"])
def test_an_answer_before_the_request_has_left(
    runtime: World, raw: RawServer, client: Client, then: str
) -> None:
    """It is taken, whether the server reads the rest, does nothing, or closes the connection.

    An event loop may lose what arrives just before RST, and trio's TLS after a write that was given
    up. Then nobody knows what has become of the call.
    """
    body = b'{"code":"TOO_LARGE","message":"no"}'
    refusal = b"HTTP/1.1 413 Too Large\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    may_be_lost = runtime.is_async and then == "close"
    may_be_lost |= runtime.name == "trio" and then == "stop" and is_encrypted(raw)

    def refuse(exchange: Exchange) -> None:
        exchange.send(refusal[:-9])
        if then == "stop":
            exchange.obey()
        with suppress(OSError):  # a client that has lost the answer may have closed the connection
            exchange.send(refusal[-9:])
        if then == "read":
            exchange.read_body()
        elif then == "close":
            exchange.close()
        else:
            exchange.obey()

    raw.answer, raw.reads_bodies = refuse, False
    upload: dict[str, Any] = {"body": bytes(10_000_000), "timeout": httpx.Timeout(20, write=0.6)}
    for number in range(1, 2 if then == "stop" else 3):
        waiting = runtime.start(client, PATH, "post", **upload)
        if then == "stop":  # in the midst of its answer, until the client has given up writing
            raw.command(lambda exchange: time.sleep(0.8))
        error = waiting.exception(20)
        if may_be_lost and isinstance(error, httpx.TransportError):
            assert outcome(error) is Outcome.UNKNOWN
        else:
            assert isinstance(error, chainpay.APIError)
            assert (error.status, error.code) == (413, "TOO_LARGE")
            assert outcome(error) is Outcome.REFUSED
        if then == "stop":
            raw.command(Exchange.be_silent)
        assert len(raw.seen) == number
    assert raw.taken == (2 if then == "close" else 1)
    assert raw.keeps(1 if then == "read" else 0)


# Connections that don't come about


def test_a_server_that_speaks_first(
    runtime: World, connect: Case, trusting: ssl.SSLContext
) -> None:
    """What is there before the request is no answer to it: nothing is sent."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = connect(f"http://127.0.0.1:{listener.getsockname()[1]}/", retry=None)
        heard: list[bytes] = []

        def serve() -> None:
            connected, _ = listener.accept()
            with connected, suppress(ConnectionResetError):
                connected.sendall(FINE)
                heard.append(connected.recv(1000))

        thread = threading.Thread(target=serve)
        thread.start()
        send = Connection.open

        async def open_slowly(self: Connection, *more: Any) -> None:
            self._backend = SlowBackend(self._backend)
            await send(self, *more)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Connection, "open", open_slowly)
            error = runtime.start(client, PATH, "post", json={}).exception(20)
        thread.join()
    assert isinstance(error, httpx.ConnectError)
    assert outcome(error) is Outcome.NOT_SENT
    assert not any(heard)


class SlowBackend:
    """Connects, and gives the server time to send something."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend
        self.is_async = backend.is_async

    async def connect(self, *address: Any) -> Any:
        stream = await self._backend.connect(*address)
        assert eventually(lambda: not stream.is_quiet)
        return stream


@pytest.mark.parametrize("live", [True, False])
def test_a_host_with_many_addresses(
    raw: RawServer, client: Client, live: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread tries one after the other; all of them together have the time of one."""
    runtime_address = ("127.0.0.1", int(raw.base_uri.rstrip("/").rpartition(":")[2]))
    raw.answer = lambda exchange: exchange.send(FINE)
    with ExitStack() as stack:
        silent = stack.enter_context(full_listener(stack))
        addresses = [silent] * 20 + ([runtime_address] if live else [])
        if live:  # they refuse at once
            addresses[:20] = [closed_port()] * 20
        monkeypatch.setattr(
            socket,
            "getaddrinfo",
            lambda *_, **__: [
                (socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in addresses
            ],
        )
        began = time.monotonic()
        call = client.chain(PATH).post
        options: dict[str, Any] = {"json": {}, "verifier": UNSIGNED}
        if live:
            assert call(**options).content == b"hello"
        else:
            with pytest.raises(httpx.ConnectTimeout) as late:
                call(**options, timeout=httpx.Timeout(20, connect=0.4), deadline=15)
            assert outcome(late.value) is Outcome.NOT_SENT
            assert time.monotonic() - began < 20 * 0.4


def closed_port() -> tuple[str, int]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address: tuple[str, int] = listener.getsockname()
    return address


@contextmanager
def full_listener(stack: ExitStack) -> Iterator[tuple[str, int]]:
    """Give the address of a server that takes no connection: a new one waits."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address: tuple[str, int] = listener.getsockname()
        for _ in range(3):
            filling = stack.enter_context(socket.socket())
            filling.setblocking(False)
            filling.connect_ex(address)
        time.sleep(0.1)
        yield address


@pytest.mark.parametrize("runtime", LOOPS, indirect=True)
@pytest.mark.parametrize("where", ["connecting", "in the handshake"])
def test_a_loop_that_stands_still(runtime: World, connect: Case, where: str) -> None:
    """All limits of a call pass in one turn of the loop: it ends by one of them, uncancelled."""
    with ExitStack() as stack:
        if where == "connecting":
            _, port = stack.enter_context(full_listener(stack))
        else:
            port = stack.enter_context(socket.create_server(("127.0.0.1", 0))).getsockname()[1]
        client = connect(f"https://127.0.0.1:{port}/", retry=None)
        ends = []

        async def call() -> None:
            try:
                await client.chain(PATH).get_async(verifier=UNSIGNED, deadline=0.2)
            except BaseException as error:
                ends.append(error)
                raise

        async def main() -> None:
            with suppress(httpx.TimeoutException):
                async with anyio.create_task_group() as group:
                    group.start_soon(call)
                    await anyio.sleep(0.1)
                    time.sleep(0.6)

        with suppress(BaseExceptionGroup):
            runtime.do(dict, main)
        assert [isinstance(end, httpx.TimeoutException) for end in ends] == [True]


def test_a_proxy_that_drips(runtime: World, connect: Case) -> None:
    """Its answer to CONNECT has the time of one connection, however often a byte comes."""

    def drip(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 OK\r\nX: ")
        while True:
            exchange.send(b"x")
            time.sleep(0.05)

    with raw_server() as proxy:
        proxy.answer = drip
        client = connect(
            "https://localhost:9/",
            proxy=proxy.base_uri,
            retry=None,
            timeout=httpx.Timeout(20, connect=0.5),
        )
        error = runtime.start(client, PATH, "post", json={}).exception(20)
        assert type(error) is httpx.ConnectTimeout
        assert outcome(error) is Outcome.NOT_SENT
        assert proxy.keeps(0)


# Event loops that end


def new_uvloop() -> asyncio.AbstractEventLoop:
    loop: asyncio.AbstractEventLoop = pytest.importorskip("uvloop").new_event_loop()
    return loop


@pytest.mark.parametrize(
    ("new_loop", "state"),
    [
        (asyncio.new_event_loop, "idle"),
        (asyncio.new_event_loop, "lost"),
        (asyncio.new_event_loop, "in use"),
        pytest.param(new_uvloop, "idle", marks=pytest.mark.extras),
        pytest.param(new_uvloop, "lost", marks=pytest.mark.extras),
        pytest.param(new_uvloop, "in use", marks=pytest.mark.extras),
    ],
)
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # of asyncio and uvloop
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_loop_that_was_closed(
    raw: RawServer, client: Client, new_loop: Callable[[], asyncio.AbstractEventLoop], state: str
) -> None:
    """Its connections are closed at the client's next use, though a request waits for one."""
    answers = {"lost": answer_and_obey, "in use": Exchange.be_silent}
    raw.answer = answers.get(state, lambda exchange: exchange.send(FINE))
    loop = new_loop()

    async def use() -> list[asyncio.Task[Any]]:
        call = client.chain(PATH).post_async
        if state != "in use":
            await call(json={}, verifier=UNSIGNED)
            return []
        tasks = [asyncio.ensure_future(call(json={}, verifier=UNSIGNED)) for _ in range(2)]
        await asyncio.to_thread(raw.has_seen, 1)
        return tasks  # the second one waits for the connection of the first

    loop.set_exception_handler(lambda *_: None)  # it would log what it leaves
    left = loop.run_until_complete(use())
    assert raw.keeps(1)
    if state == "lost":
        raw.command(Exchange.end)
    loop.close()
    client.close()
    assert raw.keeps(0)
    del left, loop, use
    gc.collect()  # what warns, warns here


# Connections that are kept


def answer_and_obey(exchange: Exchange) -> None:
    exchange.send(FINE)
    exchange.obey()


@pytest.mark.parametrize("stray", [b"x", FINE, b"HTTP/1.1 408 Request Timeout\r\n\r\n"])
def test_bytes_on_an_idle_connection(
    runtime: World, raw: RawServer, client: Client, stray: bytes
) -> None:
    """They answer nothing: the next call has another connection."""
    raw.answer = answer_and_obey
    for number in range(1, 4):
        assert post(runtime, client).content == b"hello"
        assert len(raw.seen) == raw.taken == number
        raw.command(lambda exchange: exchange.send(stray))


def test_another_answer_in_the_same_segment(runtime: World, raw: RawServer, client: Client) -> None:
    """It answers nothing, also if it came together with the first one."""
    raw.answer = lambda exchange: exchange.send_together(FINE, FINE)
    for number in range(1, 3):
        assert post(runtime, client).content == b"hello"
        assert raw.taken == number


@pytest.mark.parametrize("seconds", [None, 0.2])
def test_time_passes_between_calls(
    runtime: World, raw: RawServer, client: Client, seconds: float | None
) -> None:
    """A timeout is that of a call: none ends an idle connection, and none has no effect later."""
    raw.answer = lambda exchange: exchange.send(FINE)
    for _ in range(2):
        answer = post(runtime, client, timeout=httpx.Timeout(20, read=seconds, write=seconds))
        assert answer.content == b"hello"
        time.sleep(1.5 * (seconds or 0.03))
    assert post(runtime, client).content == b"hello"
    assert raw.taken == 1


def test_the_time_of_an_earlier_call(raw: RawServer, client: Client) -> None:
    """It passes while nobody waits: the connection is there for the next call."""
    raw.answer = lambda exchange: exchange.send(FINE)

    async def use() -> None:
        for seconds in (0.2, 20, 20):
            timeout = httpx.Timeout(20, read=seconds, write=seconds)
            answer = await client.chain(PATH).post_async(
                json={}, timeout=timeout, verifier=UNSIGNED
            )
            assert answer.content == b"hello"
            if seconds == 20:
                await asyncio.sleep(0.3)

    asyncio.run(use())
    assert raw.taken == 1


def test_ctrl_c_while_connecting(
    raw: RawServer, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The socket is closed; the next call connects."""

    class Interrupted(socket.socket):
        def connect(self, address: Any) -> None:
            raise KeyboardInterrupt

    raw.answer = lambda exchange: exchange.send(FINE)
    with monkeypatch.context() as patch:
        patch.setattr("socket.socket", Interrupted)
        with pytest.raises(KeyboardInterrupt) as interrupted:
            client.chain(PATH).post(json={}, verifier=UNSIGNED)
    assert outcome(interrupted.value) is Outcome.NOT_SENT
    assert client.chain(PATH).post(json={}, verifier=UNSIGNED).content == b"hello"


def test_a_system_without_poll(
    runtime: World, raw: RawServer, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows has select() alone: a connection is kept there too."""
    raw.answer = lambda exchange: exchange.send(FINE)
    assert post(runtime, client).content == b"hello"
    monkeypatch.delattr("select.poll")
    assert post(runtime, client).content == b"hello"
    assert raw.taken == 1


@pytest.mark.parametrize("end", ["end", "cut", "close", "reset"])
def test_the_server_ends_an_idle_connection(
    runtime: World, raw: RawServer, client: Client, end: str
) -> None:
    """It is noticed before anything is sent."""
    raw.answer = answer_and_obey
    for number in range(1, 4):
        assert post(runtime, client).content == b"hello"
        assert len(raw.seen) == raw.taken == number
        raw.command(getattr(Exchange, end))


@pytest.mark.parametrize("end", ["end", "cut", "close", "reset"])
def test_the_server_ends_a_connection_that_is_taken(
    runtime: World, raw: RawServer, client: Client, end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the moment between the look at it and the request: a GET is sent again, a POST never."""
    raw.answer = answer_and_obey
    send = Connection.send
    sent: list[str] = []

    async def end_and_send(self: Connection, request: httpx.Request, *more: Any) -> Any:
        if len(sent) in (1, 3):
            raw.command(getattr(Exchange, end))
        sent.append(request.method)
        return await send(self, request, *more)

    monkeypatch.setattr(Connection, "send", end_and_send)
    for _ in range(2):
        assert runtime.call(client, PATH).content == b"hello"
    error = fails(runtime, client)
    assert isinstance(error, httpx.NetworkError | httpx.RemoteProtocolError)
    assert sent == ["GET", "GET", "GET", "POST"]
    assert raw.seen == [f"GET {TARGET}"] * 2
    assert raw.taken == 2
    assert raw.keeps(0)


@pytest.mark.parametrize("end", ["end", "cut", "close", "reset"])
def test_the_server_ends_a_connection_in_place_of_an_answer(
    runtime: World, raw: RawServer, client: Client, end: str
) -> None:
    """It has the request: a GET is sent again, a POST never."""

    def answer(exchange: Exchange) -> None:
        if len(raw.seen) in (2, 4):
            getattr(exchange, end)()
        else:
            exchange.send(FINE)

    raw.answer = answer
    for _ in range(2):
        assert runtime.call(client, PATH).content == b"hello"
    fails(runtime, client)
    assert raw.seen == [f"GET {TARGET}"] * 3 + [f"POST {TARGET}"]
    assert raw.taken == 2
    assert raw.keeps(0)
