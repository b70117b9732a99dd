"""What the tests of bad days share: deadlines, calls at once in each world, and what is left."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import trio

from chainpay import Client, Promise, Retry
from chainpay.gateway import Gateway
from chainpay.gateway.serving.server import Served, Server
from tests.support.loopback import eventually

ORDERS = "v3/payscore/payafter-orders"
PLACED = f"POST {ORDERS}"
QUICK = Retry(pause=0.001, longest=0.01)
SAME = {"retry": "same-number"}
PATIENCE = 60  # seconds, after which something is taken to hang
_PORTS = range(20_000, 32_000)  # none that the system gives to a connection while nobody listens

#: What a reset is, whether it is met as the request is written, or as the answer is read.
RESET = {httpx.ReadError, httpx.RemoteProtocolError}

#: Calls some verbs at once: returns a `Settled` for each.
AtOnce = Callable[[Client, Callable[[], list[Promise[Any]]]], list[Any]]


@contextmanager
def a_deadline() -> Iterator[None]:
    """Whatever hangs in the main thread ends with an error."""

    def end(*_: object) -> None:
        raise AssertionError("it hangs")

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(3 * PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def arguments(gateway: Gateway, server: Server, **more: Any) -> dict[str, Any]:
    """Return the arguments of a client that reaches the gateway over sockets."""
    return {
        **gateway.credentials(),
        "transport": None,
        "base_uri": server.base_uri,
        "timeout": PATIENCE,
        **more,
    }


def an_order(number: object) -> dict[str, str]:
    return {"appid": "wx1", "out_order_no": str(number), "service_id": "500001"}


def placing(client: Client, number: object, **options: Any) -> Promise[Any]:
    promise: Promise[Any] = client.chain(ORDERS).post_async(json=an_order(number), **options)
    return promise


def querying(client: Client, number: object, **options: Any) -> Promise[Any]:
    query = {"out_order_no": str(number)}
    promise: Promise[Any] = client.chain(ORDERS).get_async(query=query, **options)
    return promise


def in_threads(client: Client, make: Callable[[], list[Promise[Any]]]) -> list[Any]:
    promises = make()
    settled: list[Any] = Promise.settle(promises, limit=len(promises)).wait()
    return settled


async def _settled(make: Callable[[], list[Promise[Any]]]) -> list[Any]:
    promises = make()
    settled: list[Any] = await Promise.settle(promises, limit=len(promises))
    return settled


def in_asyncio(client: Client, make: Callable[[], list[Promise[Any]]]) -> list[Any]:
    return asyncio.run(_settled(make))


def in_trio(client: Client, make: Callable[[], list[Promise[Any]]]) -> list[Any]:
    return trio.run(_settled, make)


#: How a coroutine function is run.
LOOPS: dict[str, Callable[[Callable[[], Awaitable[Any]]], Any]] = {
    "asyncio": lambda main: asyncio.run(main()),  # type: ignore[arg-type]
    "trio": trio.run,
}
WORLDS: tuple[AtOnce, ...] = (in_threads, in_asyncio, in_trio)


def on_a_port(gateway: Gateway, on_request: Callable[[Served], None] | None = None) -> Server:
    """Return a server that runs, on a port that nobody is given while it is away."""
    for port in random.SystemRandom().sample(_PORTS, 100):
        with suppress(OSError):  # it is taken
            return gateway.serve(port, on_request=on_request).__enter__()
    raise RuntimeError("no port is free")


@contextmanager
def meanwhile(action: Callable[[], Any]) -> Iterator[None]:
    """Do something in another thread; what it raises is raised."""
    failed: list[BaseException] = []

    def do() -> None:
        try:
            action()
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=do, daemon=True)
    thread.start()
    yield
    thread.join(PATIENCE)
    assert not thread.is_alive()
    for error in failed:
        raise error


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def uses_all(client: Client, at_once: AtOnce, gateway: Gateway, server: Server, most: int) -> bool:
    """Whether so many calls are still in flight at once: no permit is lost. It ends the server."""
    gateway.faults.clear()
    silent = gateway.faults.add("silence", path=ORDERS, method="POST")
    arrived: list[bool] = []

    def end() -> None:
        arrived.append(eventually(lambda: silent.struck == most))
        server.kill()

    with meanwhile(end):
        ended = at_once(client, lambda: [placing(client, f"U{one}") for one in range(most)])
    assert {type(one.reason) for one in ended} <= RESET
    return arrived == [True]
