"""The pool over real sockets, in threads, on asyncio and on trio: who has which connection."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import signal
import socket
import ssl
import threading
import time
import warnings
import weakref
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

import chainpay
from chainpay import UNSIGNED, Client, UsageError
from chainpay.concurrency.runtime import run_sync
from chainpay.gateway import Gateway
from chainpay.transport.connections.backends.sync import SyncBackend
from chainpay.transport.connections.connection import Route
from chainpay.transport.connections.network import find_backend
from chainpay.transport.connections.pool import Pool, PoolState, Waiter
from chainpay.transport.connections.proxies import Proxies
from tests.support.keys import as_file, private_pem
from tests.support.loopback import Origin, eventually, no_descriptors, origin
from tests.support.pki import Pki, a_client, as_pem
from tests.support.worlds import Case, World

UVLOOP = pytest.param("uvloop", marks=pytest.mark.extras)


def limited(most: int, kept: int | None = None, expiry: float | None = None) -> httpx.Limits:
    return httpx.Limits(
        max_connections=most, max_keepalive_connections=kept, keepalive_expiry=expiry
    )


# Who has which connection


def test_last_in_first_out(runtime: World, server: Origin, connect: Case) -> None:
    """A call takes the connection that was given back last, and calls at once have their own."""
    client = connect()
    assert len({runtime.port(client) for _ in range(3)}) == 1
    held = [runtime.start(client, "v3/held") for _ in range(3)]
    assert server.has_seen(6)
    last = runtime.port(client)
    server.release.set()
    ports = {each.result(20).text for each in held}
    assert len(ports) == 3
    assert last not in ports
    assert server.taken == 4
    assert runtime.port(client) in {last, *ports}
    assert server.taken == 4


def test_the_cap(runtime: World, server: Origin, connect: Case) -> None:
    """However many calls are made at once, there are no more connections than allowed."""
    client = connect(limits=limited(2))
    held = [runtime.start(client, "v3/held") for _ in range(10)]
    assert server.has_seen(2)
    server.release.set()
    assert len({each.result(20).text for each in held}) == 2
    assert (server.taken, server.most, len(server.seen)) == (2, 2, 10)


def test_waiting_ends(runtime: World, server: Origin, connect: Case) -> None:
    """Who waits for too long is told how many there are, and that nothing was sent."""
    client = connect(limits=limited(1))
    held = runtime.start(client, "v3/held")
    assert server.has_seen(1)
    with pytest.raises(httpx.PoolTimeout, match="all 1 connections were in use for 0") as told:
        runtime.call(client, "v3/plain", timeout=httpx.Timeout(20, pool=0.05))
    assert "limits=httpx.Limits" in str(told.value)
    assert "nothing was sent" in str(told.value)
    server.release.set()
    assert runtime.port(client) == held.result(20).text
    assert len(server.seen) == 2


def test_waiting_without_end(runtime: World, server: Origin, connect: Case) -> None:
    """A call without timeouts waits for as long as it takes."""
    client = connect(limits=limited(1), timeout=httpx.Timeout(None))
    held = [runtime.start(client, "v3/held") for _ in range(3)]
    assert server.has_seen(1)
    server.release.set()
    assert len({each.result(20).text for each in held}) == 1


def test_another_key_makes_room(runtime: World, server: Origin, connect: Case) -> None:
    """An idle connection to elsewhere is closed rather than that anybody waits for it."""
    with origin() as other:
        client = connect(limits=limited(1))
        for _ in range(2):
            runtime.port(client)
            runtime.call(client, "v3/plain", base_uri=other.base_uri)
        assert (server.taken, other.taken) == (2, 2)
        assert server.keeps(0)
        held = runtime.start(client, "v3/held")
        assert server.has_seen(3)
        waiting = runtime.start(client, "v3/plain", base_uri=other.base_uri)
        server.release.set()
        held.result(20)
        waiting.result(20)
        assert server.keeps(0)
        assert other.keeps(1)


def all_at_once(runtime: World, server: Origin, client: Client, count: int) -> None:
    """Have so many calls under way together, and then answered."""
    held = [runtime.start(client, "v3/held") for _ in range(count)]
    assert server.has_seen(count)
    server.release.set()
    for each in held:
        each.result(20)


def test_no_more_than_so_many_are_kept(runtime: World, server: Origin, connect: Case) -> None:
    """What comes back beyond that is closed."""
    client = connect(limits=limited(5, kept=2))
    all_at_once(runtime, server, client, 5)
    assert server.keeps(2)
    none = connect(limits=limited(5, kept=0))
    runtime.port(none)
    assert server.keeps(2)


def test_idle_connections_expire(runtime: World, server: Origin, connect: Case) -> None:
    """At the next use, those that have been idle for too long are closed."""
    client = connect(limits=limited(5, expiry=0.2))
    all_at_once(runtime, server, client, 3)
    time.sleep(0.3)
    runtime.port(client)
    assert server.taken == 4
    assert server.keeps(1)


@pytest.mark.parametrize("end", ["last", "cut"])
def test_what_the_other_end_closed(runtime: World, server: Origin, connect: Case, end: str) -> None:
    """It is not used again: the next call has a new connection."""
    client = connect()
    if end == "last":
        runtime.port(client, "v3/last")
    else:
        with pytest.raises(httpx.RemoteProtocolError):
            runtime.port(client, "v3/cut")
    assert server.keeps(0)
    for _ in range(2):
        runtime.port(client)
    assert server.taken == 2


# Closing


def test_close_while_busy(runtime: World, server: Origin, connect: Case) -> None:
    """Idle ones are closed at once, busy ones when they come back; who waits is refused."""
    client = connect(limits=limited(2))
    held = [runtime.start(client, "v3/held") for _ in range(2)]
    assert server.has_seen(2)
    waiting = runtime.start(client, "v3/plain")
    time.sleep(0.05)
    runtime.end(client)
    with pytest.raises(UsageError, match="this client is closed; nothing was sent"):
        waiting.result(20)
    assert server.open == 2
    server.release.set()
    for each in held:
        assert each.result(20).status_code == 200
    assert server.keeps(0)
    with pytest.raises(UsageError, match="this client is closed; nothing was sent"):
        runtime.call(client, "v3/plain")


def test_a_pool_that_is_closed(runtime: World, server: Origin) -> None:
    """It refuses whoever still has it."""
    direct = Direct(runtime)
    direct.close()
    with pytest.raises(UsageError, match="this client is closed; nothing was sent"):
        direct.open(server.base_uri)
    assert server.taken == 0


# Streams


class Direct:
    """A pool of one connection, without a client: its answers aren't read.

    Attributes:
        timeouts: Seconds for each phase.
    """

    def __init__(self, runtime: World) -> None:
        self._runtime = runtime
        self.timeouts = {"connect": 5.0, "write": 5.0, "read": 5.0, "pool": 5.0}

        def context(certificate: object) -> ssl.SSLContext:
            return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

        def make(is_async: bool) -> Pool:
            return Pool(find_backend(is_async), context, limited(1), Proxies(None))

        async def make_async() -> Pool:
            return make(is_async=True)

        self._pool: Pool = runtime.do(lambda: make(is_async=False), make_async)

    def open(self, url: str, method: str = "GET", content: Any = None) -> httpx.Response:
        """Send a request, and return its answer."""
        request = httpx.Request(
            method, url, content=content, extensions={"timeout": dict(self.timeouts)}
        )

        async def send() -> httpx.Response:
            return await self._pool.send(request, self._pool.find_route(request))

        return self._runtime.do(lambda: run_sync(send()), send)  # type: ignore[no-any-return]

    def close(self) -> None:
        async def close() -> None:
            self._pool.close()

        self._runtime.do(self._pool.close, close)


def test_an_answer_has_its_connection_until_it_is_read(runtime: World, server: Origin) -> None:
    """Closing it after that, and twice, gives nothing back a second time."""
    direct = Direct(runtime)
    answer = direct.open(server.base_uri + "late")
    direct.timeouts["pool"] = 0.05
    with pytest.raises(httpx.PoolTimeout):
        direct.open(server.base_uri)
    server.release.set()
    runtime.end(answer, "read")
    runtime.end(answer)
    second = direct.open(server.base_uri + "half")
    runtime.end(answer.stream)
    with pytest.raises(httpx.PoolTimeout):
        direct.open(server.base_uri)
    assert server.taken == 1
    runtime.end(second)
    direct.close()
    assert server.keeps(0)


def test_an_answer_that_is_closed_unread(runtime: World, server: Origin) -> None:
    """Its connection is closed, for the rest of it would come first; the permit is free."""
    direct = Direct(runtime)
    for _ in range(2):
        answer = direct.open(server.base_uri + "half")
        runtime.end(answer)
    assert server.taken == 2
    assert server.keeps(0)


def test_an_answer_that_is_dropped(runtime: World, server: Origin) -> None:
    """Collected without being closed, it does not keep its permit for ever."""
    direct = Direct(runtime)
    direct.timeouts["pool"] = 0.3
    for _ in range(3):
        answer = weakref.ref(direct.open(server.base_uri + "half"))
        assert eventually(partial(is_collected, answer))
    held: Any = direct.open(server.base_uri + "half")
    direct.timeouts["pool"] = 1.5
    with ThreadPoolExecutor(1) as executor:
        waiting = executor.submit(direct.open, server.base_uri)
        answer, held = weakref.ref(held), None
        assert eventually(partial(is_collected, answer))
        last = waiting.result(20)
    runtime.end(last, "read")
    direct.close()
    assert server.keeps(0)


def is_collected(answer: weakref.ref[Any]) -> bool:
    gc.collect()
    return answer() is None


def test_an_answer_that_is_cut(runtime: World, server: Origin) -> None:
    """An error in mid-answer closes the connection, and frees the permit."""
    direct = Direct(runtime)
    direct.timeouts["read"] = 0.5
    for _ in range(2):
        answer = direct.open(server.base_uri + "half")
        with pytest.raises(httpx.ReadTimeout):
            runtime.end(answer, "read")
        runtime.end(answer)
    assert server.keeps(0)


# Cancellation


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("seed", [1, 2])
def test_a_thousand_are_cancelled(
    loop: World,
    connect: Case,
    tls: ssl.SSLContext,
    trusting: ssl.SSLContext,
    scheme: str,
    seed: int,
) -> None:
    """At random moments; no socket and no permit is lost, and nothing hangs."""
    by_chance = random.Random(seed)
    with origin(tls if scheme == "https" else None) as server:
        client = connect(server.base_uri, limits=limited(20), verify=trusting)

        async def one(after: float, path: str) -> None:
            with anyio.move_on_after(after):
                await client.chain(path).get_async(verifier=UNSIGNED)

        async def all_() -> None:
            async with anyio.create_task_group() as group:
                for _ in range(1000):
                    path = by_chance.choice(["v3/plain", "v3/plain", "v3/last", "v3/half"])
                    group.start_soon(one, by_chance.uniform(0, 0.4), path)

        async def drained() -> list[str]:
            ports: list[str] = []

            async def call() -> None:
                ports.append((await client.chain("v3/plain").get_async(verifier=UNSIGNED)).text)

            async with anyio.create_task_group() as group:
                for _ in range(20):
                    group.start_soon(call)
            return ports

        loop.do(dict, all_)
        server.release.set()
        # All permits are there, and whatever is open is one of them.
        assert len(loop.do(dict, drained)) == 20
        assert eventually(lambda: server.open <= 20)
        loop.end(client)
        assert server.keeps(0)
        gc.collect()


@pytest.mark.parametrize("twice", [False, True])
def test_native_cancellation(
    connect: Case, tls: ssl.SSLContext, trusting: ssl.SSLContext, twice: bool
) -> None:
    """asyncio's own way to cancel, which no scope shields from, also in the middle of closing."""
    by_chance = random.Random(3)
    with origin(tls) as server, ExitStack() as stack:
        runtime = World("asyncio", stack)
        client = connect(server.base_uri, limits=limited(5), verify=trusting)

        async def main() -> None:
            async def call(path: str) -> None:
                await client.chain(path).get_async(verifier=UNSIGNED)

            tasks = [
                asyncio.ensure_future(call(by_chance.choice(["v3/plain", "v3/half", "v3/last"])))
                for _ in range(300)
            ]
            for task in by_chance.sample(tasks, len(tasks)):
                await asyncio.sleep(by_chance.choice([0, 0, 0.002]))
                task.cancel()
                if twice:
                    await asyncio.sleep(0)
                    task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.gather(*(call("v3/plain") for _ in range(20)))

        runtime.do(dict, main)
        runtime.end(client)
        assert server.keeps(0)
    gc.collect()


def test_cancelled_in_the_handshake(loop: World, connect: Case, trusting: ssl.SSLContext) -> None:
    """The socket is closed, though the connection was not open yet."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"https://127.0.0.1:{silent.getsockname()[1]}/"
        client = connect(address, verify=trusting, limits=limited(1))

        async def give_up() -> None:
            with anyio.move_on_after(0.1):
                await client.chain("v3/plain").get_async(verifier=UNSIGNED)

        for _ in range(2):
            loop.do(dict, give_up)
            taken, _ = silent.accept()
            with taken:
                taken.settimeout(5)
                while taken.recv(65536):
                    pass  # until it is closed


def test_cancelled_while_waiting(loop: World, server: Origin, connect: Case) -> None:
    """Who is cancelled leaves the queue, and the next one is served."""
    client = connect(limits=limited(1))
    held = loop.start(client, "v3/held")
    assert server.has_seen(1)
    waiting = [loop.start(client, "v3/plain") for _ in range(3)]
    time.sleep(0.05)
    waiting[0].cancel()
    waiting[1].cancel()
    time.sleep(0.05)
    server.release.set()
    assert waiting[2].result(20).text == held.result(20).text
    assert len(server.seen) == 2


def test_interrupted_while_waiting(server: Origin, connect: Case) -> None:
    """A Ctrl-C in a thread that waits leaves the queue."""
    client = connect(limits=limited(1))
    with ExitStack() as stack:
        runtime = World("threads", stack)
        held = runtime.start(client, "v3/held")
        assert server.has_seen(1)
        timer = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT))
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            client.chain("v3/plain").get(verifier=UNSIGNED)
        server.release.set()
        assert runtime.port(client) == held.result(20).text


# Failures


def test_nobody_listens(runtime: World, connect: Case) -> None:
    """Refused is refused, any number of times."""
    client = connect("http://127.0.0.1:1/", limits=limited(1))
    for _ in range(3):
        with pytest.raises(httpx.ConnectError):
            runtime.port(client)


def test_no_file_descriptor_is_left(runtime: World, server: Origin, connect: Case) -> None:
    """It is said so, nothing was sent, and afterwards all is well."""
    client = connect(limits=limited(1))
    runtime.port(client, "v3/last")
    with no_descriptors():
        failed = runtime.start(client, "v3/plain")
        error = failed.exception(20)
    assert isinstance(error, httpx.ConnectError)
    assert "no file descriptor is left to connect with, so nothing was sent" in str(error)
    assert runtime.port(client)


def test_tls_that_is_refused(
    runtime: World, connect: Case, tls: ssl.SSLContext, trusting: ssl.SSLContext, pki: Pki
) -> None:
    """In TLS 1.3, a server refuses a client without certificate after the handshake: ReadError."""
    tls.load_verify_locations(cadata=as_pem(pki.authority).decode())
    tls.verify_mode = ssl.CERT_REQUIRED
    with origin(tls) as server:
        client = connect(server.base_uri, verify=trusting, limits=limited(1))
        for _ in range(2):
            with pytest.raises((httpx.ReadError, httpx.WriteError)):
                runtime.port(client)
        assert server.keeps(0)


def test_tls_that_breaks(
    runtime: World, connect: Case, tls: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    """Under asyncio it comes as a bare ssl.SSLError; it is a ReadError everywhere."""
    with origin(tls) as server:
        client = connect(server.base_uri, verify=trusting, limits=limited(1))
        for _ in range(2):
            with pytest.raises(httpx.ReadError, match="SSL") as told:
                runtime.port(client, "v3/garbled")
            assert "may have been sent" in str(told.value)


def test_a_body_that_fails(runtime: World, server: Origin) -> None:
    """What the caller's own body raises is not the network's, and reaches the caller."""
    direct = Direct(runtime)

    def body() -> Iterator[bytes]:
        yield b"x"
        raise OSError("the disk is gone")

    async def body_async() -> AsyncIterator[bytes]:
        for part in body():
            yield part

    for _ in range(2):
        with pytest.raises(OSError, match="the disk is gone") as caught:
            direct.open(server.base_uri, "POST", (body_async if runtime.is_async else body)())
        assert chainpay.outcome(caught.value) is chainpay.Outcome.UNKNOWN
    assert server.keeps(0)


@pytest.mark.parametrize("runtime", ["threads", "asyncio", UVLOOP], indirect=True)
def test_an_answer_before_a_reset(runtime: World) -> None:
    """A host answers and resets while the next piece is made: the write fails, the answer is read.

    The loop has stood still meanwhile, and asyncio drops what it has not read yet.
    """
    has_reset = threading.Event()
    message = b"x" * 20_000

    def serve(listener: socket.socket) -> None:
        connected, _ = listener.accept()
        connected.recv(10)  # and leaves some
        connected.sendall(b"HTTP/1.1 413 x\r\nContent-Length: 20000\r\n\r\n" + message)
        connected.close()
        has_reset.set()

    def body() -> Iterator[bytes]:
        yield b"x" * 1000
        assert has_reset.wait(10)
        yield b"x"

    async def body_async() -> AsyncIterator[bytes]:
        for part in body():
            yield part

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        direct = Direct(runtime)
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        answer = direct.open(url, "POST", (body_async if runtime.is_async else body)())
        thread.join()
        assert answer.status_code == 413
        assert runtime.do(answer.read, answer.aread) == message
        direct.close()


def test_a_server_that_is_not_trusted(runtime: World, connect: Case, tls: ssl.SSLContext) -> None:
    """Nothing is sent to it."""
    with origin(tls) as server:
        client = connect(server.base_uri, limits=limited(1))
        for _ in range(2):
            with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
                runtime.port(client)
        assert server.seen == []


def test_a_handshake_that_takes_too_long(runtime: World, connect: Case) -> None:
    """It is a ConnectTimeout, and the permit is free again."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        client = connect(f"https://127.0.0.1:{silent.getsockname()[1]}/", limits=limited(1))
        for _ in range(2):
            with pytest.raises(httpx.ConnectTimeout):
                runtime.call(client, "v3/plain", timeout=0.1)


def test_a_context_that_cannot_be_loaded(
    runtime: World, connect: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is a UsageError, and the place in the pool is free again."""
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    client = connect("https://127.0.0.1:1/", limits=limited(1))
    for _ in range(2):
        with pytest.raises(UsageError, match=r"SSL_CERT_FILE .*: No such file"):
            runtime.port(client)


# Certificates


def test_the_certificate_has_connections_of_its_own(
    runtime: World, pki: Pki, tls: ssl.SSLContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One client, one pool: what is shown the merchant's certificate is not used without it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(as_file(as_pem(pki.authority), tmp_path, "ca.pem")))
    merchant = {"cert": as_pem(pki.merchant), "key": private_pem(pki.key)}
    with origin(tls) as server, a_client(pki, server.base_uri, merchant=merchant) as client:
        secure: dict[str, Any] = {"query": {"mch_id": client.mchid}, "security": True}
        plain = {runtime.port(client) for _ in range(2)}
        shown = {runtime.call(client, "v2/plain", **secure).text for _ in range(2)}
        assert len(plain | shown) == server.taken == 2
        runtime.end(client)
        assert server.keeps(0)


# Forks


def test_a_fork_in_mid_call(connect: Case, tls: ssl.SSLContext, trusting: ssl.SSLContext) -> None:
    """With TLS and a call under way: the child's own connection harms neither of the parent's."""
    with origin(tls) as server, ExitStack() as stack:
        client = connect(server.base_uri, verify=trusting)
        runtime = World("threads", stack)
        idle, held = runtime.port(client), runtime.start(client, "v3/held")
        assert server.has_seen(2)
        before = idle, runtime.port(client)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of forking beside threads
            pid = os.fork()
        if not pid:
            status = 1
            try:
                status = int(client.chain("v3/plain").get(verifier=UNSIGNED).text in before)
            finally:
                os._exit(status)
        assert os.waitpid(pid, 0)[1] == 0
        server.release.set()
        assert held.result(20).text in before
        assert runtime.port(client) in before
        assert server.taken == 3


# Options


@pytest.mark.parametrize(
    "limits",
    [
        5,
        httpx.Limits(max_connections=0),
        httpx.Limits(max_connections="5"),  # type: ignore[arg-type]
        httpx.Limits(max_keepalive_connections=-1),
        httpx.Limits(keepalive_expiry=float("nan")),
    ],
)
def test_limits_that_are_none(connect: Case, limits: Any) -> None:
    """They are refused when the client is made."""
    with pytest.raises(UsageError, match=r"limits= (takes|has)"):
        connect(limits=limits)


# The books


class Permit:
    """What the state knows of a connection."""

    idle_since = 0.0
    can_be_reused = True

    def __init__(self, route: Route) -> None:
        self.route = route


ROUTE = Route("https", "localhost", 443, None, None)


def states() -> Any:
    """Return the state of a pool of one connection, that connection, and three who wait for it."""
    state = PoolState(limited(1), Permit)  # type: ignore[arg-type]
    first = state.acquire(ROUTE, SyncBackend.make_gate)
    assert isinstance(first, Permit)
    return state, first, [state.acquire(ROUTE, SyncBackend.make_gate) for _ in range(3)]


def is_open(waiter: Any) -> bool:
    try:
        run_sync(waiter.gate.wait(0))
    except TimeoutError:
        return False
    return True


def test_first_come_first_served() -> None:
    """Who waits is served in order of arrival, and nobody overtakes."""
    state, first, waiters = states()
    state.release(first)
    assert list(map(is_open, waiters)) == [True, False, False]
    assert isinstance(state.acquire(ROUTE, SyncBackend.make_gate), Waiter)
    assert state.leave_queue(waiters[1]) is None
    first.can_be_reused = False
    state.release(first)
    assert is_open(waiters[2])
    assert state.closing == [first]
    state.release(first)  # it has been released before
    assert state.closing == [first]
    assert waiters[2].connection not in (first, None)


def test_a_connection_of_the_last_moment() -> None:
    """Who gives up as he gets a connection releases it, used or not."""
    state, connection, waiters = states()
    state.release(connection)
    state.release(state.leave_queue(waiters[0]))
    assert waiters[1].connection is connection
    assert state.leave_queue(waiters[1]) is connection
    assert state.closing == []


# What is left over


def genuine(gateway: Gateway, number: str) -> bytes:
    """An answer of the platform's, as bytes."""
    us = Client(**gateway.credentials())
    answer = us.v3.payscore.payafterOrders.post(
        json={"appid": "wx1", "out_order_no": number, "service_id": "500001"}
    )
    fields = b"".join(b"%s: %s\r\n" % field for field in answer.headers.raw)
    return b"HTTP/1.1 200 OK\r\n" + fields + b"\r\n" + answer.content


REFUSAL = (
    b"HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: 38\r\n\r\n"
    b'{"code":"PARAM_ERROR","message":"no!"}'
)


@pytest.mark.parametrize("extra", ["refusal", "answer", "bytes"])
def test_an_answer_that_nobody_asked_for(runtime: World, gateway: Gateway, extra: str) -> None:
    """What comes behind an answer is not the answer to the next request."""
    more = {"refusal": REFUSAL, "answer": genuine(gateway, "other"), "bytes": b"x"}[extra]
    first, second = genuine(gateway, "1"), genuine(gateway, "2")
    with answering_each(first + more, second, *[second] * 3) as base:
        arguments = {**gateway.credentials(), "transport": None, "base_uri": base}
        with Client(**arguments, retry=None) as client:
            for number in ("1", "2"):
                answer = runtime.call(client, "v3/payscore/payafter-orders", timeout=10)
                assert answer.json()["out_order_no"] == number


@contextmanager
def answering_each(*answers: bytes) -> Iterator[str]:
    """Answer each request with the next bytes, on however many connections, and keep these open."""
    left = list(answers)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve(connection: socket.socket) -> None:
        with connection:
            while connection.recv(65536):
                connection.sendall(left.pop(0))

    def accept() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=serve, args=listener.accept()[:1], daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


# Deadlines


def test_a_file_may_take_longer(gateway: Gateway, tmp_path: Path) -> None:
    """The deadline is for the call that asks for it."""
    listener = socket.create_server(("127.0.0.1", 0))

    def drip() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")
            for _ in range(5):
                time.sleep(0.1)
                connection.sendall(b"x")

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    base = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    arguments = {**gateway.credentials(), "transport": None, "base_uri": base}
    with Client(**arguments) as client:
        client.download("v3/billdownload/file", tmp_path / "bill", deadline=0.3)
    assert (tmp_path / "bill").read_bytes() == b"xxxxx"
    thread.join(10)
    listener.close()


def test_a_name_that_is_looked_up_for_long(
    connect: Case, server: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread can't stop that, but nothing leaves after the deadline."""
    look_up = socket.getaddrinfo

    def slow(*arguments: Any, **options: Any) -> Any:
        time.sleep(0.2)
        return look_up(*arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    client = connect()
    with pytest.raises(httpx.ConnectTimeout, match="the deadline of the call") as caught:
        client.chain("v3/plain").get(verifier=chainpay.UNSIGNED, deadline=0.1)
    assert chainpay.outcome(caught.value) is chainpay.Outcome.NOT_SENT
    assert server.seen == []


@pytest.mark.parametrize("where", ["head", "body"])
def test_an_answer_that_drips_in(runtime: World, gateway: Gateway, where: str) -> None:
    """Each byte comes in time, but the answer doesn't: the deadline ends it."""
    start = b"HTTP/1.1 200 OK\r\n"
    if where == "body":
        start += b"Content-Length: 1000\r\n\r\n"
    stop = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def drip() -> None:
        connection, _ = listener.accept()
        with connection, suppress(OSError):
            connection.recv(65536)
            connection.sendall(start)
            while not stop.wait(0.02):
                connection.sendall(b"x")

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    base = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    arguments = {**gateway.credentials(), "transport": None, "base_uri": base}
    with Client(**arguments) as client:
        with pytest.raises(
            httpx.ReadTimeout, match="the deadline of the call has passed"
        ) as caught:
            runtime.call(client, "v3/plain", timeout=20, deadline=0.5)
        assert chainpay.outcome(caught.value) is chainpay.Outcome.UNKNOWN
    stop.set()
    thread.join(10)
    listener.close()


def test_a_deadline_ends_no_other_call(runtime: World, connect: Case, server: Origin) -> None:
    """A connection that has been given back has no deadline any more."""
    client = connect()
    runtime.call(client, "v3/plain", deadline=0.5)
    time.sleep(0.6)
    runtime.port(client)
    assert server.taken == 1
