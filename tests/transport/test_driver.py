"""The driver over real sockets: connections per loop, threads, forks, closing; and transports."""

from __future__ import annotations

import asyncio
import gc
import os
import ssl
import threading
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx
import pytest
import trio

import chainpay
from chainpay import Client, Promise, UsageError
from chainpay.client.core import core_of
from chainpay.gateway import Gateway
from chainpay.transport.connections.tls import make_context
from tests.support.doors import Door, through_asyncio, through_trio, through_wait
from tests.support.loopback import Serving, empties, serving

ORDERS = "v3/payscore/payafter-orders"


@pytest.fixture
def served(gateway: Gateway) -> Iterator[Serving]:
    """The emulated platform behind a real server."""
    with serving(gateway) as server:
        yield server


@pytest.fixture
def over_http(gateway: Gateway, served: Serving) -> Iterator[Client]:
    """A client that reaches it by real connections."""
    arguments = {**gateway.credentials(), "transport": None, "base_uri": served.base_uri}
    with Client(**arguments) as client:
        yield client


def an_order(number: str) -> dict[str, str]:
    return {"appid": "wx1", "out_order_no": number, "service_id": "500001"}


def test_a_real_connection(door: Door, over_http: Client) -> None:
    """Created and queried over HTTP, through every door."""
    door(over_http.chain(ORDERS), "post", json=an_order("1"))
    answer = door(over_http.chain(ORDERS), "get", query={"out_order_no": "1"})
    assert answer.json()["state"] == "CREATED"


# Event loops


async def three_calls(client: Client) -> None:
    for number in range(3):
        await client.chain(ORDERS).post_async(json=an_order(str(number)))


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_connections_live_as_long_as_their_loop(
    run: Any, over_http: Client, served: Serving
) -> None:
    """Calls of one loop share a connection without `async with`; the next loop has its own."""
    for rounds in (1, 2, 3):
        if run is trio.run:
            trio.run(three_calls, over_http)
        else:
            asyncio.run(three_calls(over_http))
        assert served.connections == rounds
    gc.collect()  # a connection that is left open would warn here


def test_worlds_beside_each_other(over_http: Client) -> None:
    """Sync, asyncio and trio calls of one client, at once, in threads."""

    def calls(runtime: Any) -> None:
        for _ in range(5):
            runtime(over_http.chain(ORDERS), "post", json=an_order("1"))

    with ThreadPoolExecutor(6) as pool:
        worlds = [through_wait, through_asyncio, through_trio] * 2
        assert list(pool.map(calls, worlds)) == [None] * 6


def test_one_channel_for_all_threads(over_http: Client) -> None:
    """Who comes second gets that of the first."""
    network = core_of(over_http).driver.network
    assert network.open_sync_channel() is network.open_sync_channel()


def test_a_loop_that_was_left_open_is_forgotten(over_http: Client) -> None:
    """The connections of a loop that is closed, or gone, are dropped at the next use."""
    loop = asyncio.new_event_loop()
    loop.run_until_complete(three_calls(over_http))
    trio.run(three_calls, over_http)
    clients = core_of(over_http).driver.network._async_channels
    assert len(clients) == 2
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    asyncio.run(three_calls(over_http))
    assert len(clients) == 1


def test_many_tasks(over_http: Client) -> None:
    """Hundred calls at once on one loop, each with its own answer."""

    async def main() -> list[str]:
        numbers = [str(number) for number in range(100)]
        answers = await Promise.all(
            [over_http.chain(ORDERS).post_async(json=an_order(number)) for number in numbers],
            limit=20,
        )
        assert [answer.json()["out_order_no"] for answer in answers] == numbers
        return [answer.json()["order_id"] for answer in answers]

    assert len(set(asyncio.run(main()))) == 100


def test_many_threads(over_http: Client) -> None:
    """Twenty threads share the sync client."""

    def create(number: int) -> Any:
        return over_http.chain(ORDERS).post(json=an_order(str(number))).json()["out_order_no"]

    with ThreadPoolExecutor(20) as pool:
        assert list(pool.map(create, range(100))) == [str(number) for number in range(100)]


def test_the_first_calls_of_many_threads_make_one_client(gateway: Gateway, served: Serving) -> None:
    """However many start at once, there is one pool of connections."""
    arguments = {**gateway.credentials(), "transport": None, "base_uri": served.base_uri}
    client = Client(**arguments)
    together = threading.Barrier(8)
    made: list[Any] = []

    def call() -> None:
        together.wait()
        client.chain(ORDERS).post(json=an_order("1"))
        made.append(core_of(client).driver.network.sync_channel)

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 8
    assert len(set(map(id, made))) == 1
    client.close()


# Forks


@pytest.mark.parametrize("used_in", ["sync", "asyncio"])
def test_a_fork_has_connections_of_its_own(
    over_http: Client, served: Serving, used_in: str
) -> None:
    """A child never speaks on its parent's connection, and both go on."""
    chain = over_http.chain(ORDERS)
    loop = asyncio.new_event_loop()

    def call() -> str:
        if used_in == "sync":
            answer = chain.post(json=an_order("1"))
        else:

            async def main() -> httpx.Response:
                return await chain.post_async(json=an_order("1"))

            answer = loop.run_until_complete(main())
        return str(answer.json()["order_id"])

    order_id = call()
    read, write = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forking beside threads
        pid = os.fork()
    if not pid:
        outcome = b"failed"
        try:
            outcome = through_wait(chain, "post", json=an_order("1")).json()["order_id"].encode()
        finally:
            os.write(write, outcome)
            os._exit(0)
    os.waitpid(pid, 0)
    assert os.read(read, 100).decode() == order_id
    assert call() == order_id
    assert served.connections == 2
    os.close(read)
    os.close(write)
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


# Promises of verbs


def test_a_call_that_was_never_sent_is_named(client: Client) -> None:
    """The warning says which."""
    promise: Any = client.v3.payscore.payafterOrders.get_async()
    assert repr(promise) == f"<Promise of GET {ORDERS}: not sent yet>"
    with pytest.warns(RuntimeWarning, match=f"GET {ORDERS} was never sent"):
        promise = None
    assert promise is None


# Closing


def test_a_closed_client_sends_nothing(door: Door, client: Client, gateway: Gateway) -> None:
    """A UsageError, however it is called, and for a promise made before too."""
    promise = client.chain(ORDERS).get_async(query={"out_order_no": "1"})
    client.close()
    client.close()
    with pytest.raises(UsageError, match="this client is closed; nothing was sent"):
        door(client.chain(ORDERS), "get")
    with pytest.raises(UsageError, match="this client is closed; nothing was sent"):
        promise.wait()
    with pytest.raises(UsageError, match="this client is closed"):
        client.chain(ORDERS).get_async()


def test_async_with_closes_what_the_loop_opened(over_http: Client, served: Serving) -> None:
    """aclose() closes the async connections and the sync ones."""

    async def main() -> None:
        with pytest.warns(RuntimeWarning, match="blocks the running event loop"):
            over_http.chain(ORDERS).post(json=an_order("1"))
        async with over_http as client:
            promise = client.chain(ORDERS).post_async(json=an_order("2"))
            await client.chain(ORDERS).post_async(json=an_order("1"))
        assert served.connections == 2
        assert empties(served)
        with pytest.raises(UsageError, match="this client is closed"):
            await promise

    asyncio.run(main())


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_nothing_is_left_open(run: Any, gateway: Gateway, served: Serving) -> None:
    """Under asyncio and trio, `async with` leaves nothing for the collector to warn of."""
    arguments = {**gateway.credentials(), "transport": None, "base_uri": served.base_uri}

    async def main() -> None:
        async with Client(**arguments) as client:
            await three_calls(client)
        del client
        gc.collect()

    if run is trio.run:
        trio.run(main)
    else:
        asyncio.run(main())
    gc.collect()


def test_aclose_of_an_unused_client(gateway: Gateway) -> None:
    """Nothing to close is no error."""

    async def main() -> None:
        async with Client(**gateway.credentials()):
            pass

    asyncio.run(main())
    trio.run(main)


# Transports


def test_a_transport_for_one_world_is_none_for_the_other(gateway: Gateway) -> None:
    """Rather than reach the network past the user's transport, refuse."""

    class SyncOnly(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            return gateway.handle_request(request)

    class AsyncOnly(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return await gateway.handle_async_request(request)

    credentials = gateway.credentials()
    del credentials["transport"]
    one = Client(**credentials, transport=SyncOnly())
    one.chain(ORDERS).post(json=an_order("1"))
    with pytest.raises(UsageError, match="has a transport for the other kind of call only"):
        through_asyncio(one.chain(ORDERS), "post", json=an_order("1"))
    other = Client(**credentials, async_transport=AsyncOnly())
    through_asyncio(other.chain(ORDERS), "post", json=an_order("1"))
    with pytest.raises(UsageError, match="has a transport for the other kind of call only"):
        other.chain(ORDERS).post(json=an_order("1"))
    both = Client(**credentials, transport=SyncOnly(), async_transport=AsyncOnly())
    through_trio(both.chain(ORDERS), "post", json=an_order("1"))
    both.chain(ORDERS).post(json=an_order("1"))


@pytest.mark.parametrize(
    "option",
    [
        {"verify": "/nowhere/ca.pem"},
        {"proxy": "nope"},
        {"proxy": 5},
        {"proxy": "ftp://u:secret@h"},
        {"clock": 5},
        {"nonce": "n"},
        {"event_hooks": {"request": [5]}},
        {"event_hooks": {"request": print}},
        {"transport": httpx.HTTPTransport},
        {"async_transport": 5},
    ],
)
def test_what_could_not_be_used_later(gateway: Gateway, option: Any) -> None:
    """It is refused when the client is made, and a password is not repeated."""
    arguments = {**gateway.credentials(), "transport": None}
    with pytest.raises(UsageError, match=f"{next(iter(option))}= ") as caught:
        Client(**{**arguments, **option})
    assert "secret" not in str(caught.value)


@pytest.mark.usefixtures("pauses")
def test_a_network_error_says_whether_it_was_sent(gateway: Gateway) -> None:
    """The message names the call; of another transport than httpx's own, nothing is known."""
    arguments = {**gateway.credentials(), "transport": None, "base_uri": "http://127.0.0.1:1/"}

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("timed out")

    for transport, note in ((None, "nothing was sent"), (httpx.MockTransport(fail), "may have")):
        with (
            Client(**{**arguments, "transport": transport}) as client,
            pytest.raises(httpx.TransportError) as caught,
        ):
            client.chain(ORDERS).get()
        assert f"(GET {ORDERS} to 127.0.0.1:1, attempt 3): " in str(caught.value)
        assert note in str(caught.value)


def test_an_async_transport_for_each_loop(gateway: Gateway, served: Serving) -> None:
    """A function makes one for each event loop, which ends with it."""
    made: list[httpx.AsyncHTTPTransport] = []

    def make() -> httpx.AsyncHTTPTransport:
        made.append(httpx.AsyncHTTPTransport(retries=1))
        return made[-1]

    arguments = {**gateway.credentials(), "transport": None, "base_uri": served.base_uri}
    with Client(**{**arguments, "async_transport": make}) as client:
        for _ in range(3):
            asyncio.run(three_calls(client))
    assert (len(made), served.connections) == (3, 3)
    gc.collect()


def test_no_cookies_are_kept(door: Door, gateway: Gateway) -> None:
    """What a server sets is neither sent nor remembered."""
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("Cookie"))
        return httpx.Response(200, headers={"Set-Cookie": "a=b"})

    client = Client(**{**gateway.credentials(), "transport": httpx.MockTransport(answer)})
    for _ in range(2):
        door(client.chain(ORDERS), "get", verifier=chainpay.UNSIGNED)
    assert seen == [None, None]


@pytest.mark.parametrize(
    "option",
    [{"proxy": "http://u:secret@127.0.0.1:1"}, {"verify": False}, {"limits": httpx.Limits()}],
)
def test_options_of_the_network_beside_a_transport(gateway: Gateway, option: Any) -> None:
    """What would be ignored is refused."""
    with pytest.raises(
        UsageError, match="proxy=, limits= and verify= belong to the built-in transport"
    ):
        Client(**gateway.credentials(), **option)


def test_a_proxy_is_used(door: Door, gateway: Gateway, served: Serving) -> None:
    """http:// to loopback through a proxy: it gets the absolute form, and can't answer that."""
    arguments = {
        **gateway.credentials(),
        "transport": None,
        "base_uri": "http://localhost:1/",
        "proxy": served.base_uri,
    }
    with Client(**arguments) as client, pytest.raises(chainpay.APIError):
        door(client.chain(ORDERS), "get")
    assert served.connections == 1


@pytest.mark.usefixtures("pauses")
def test_the_tls_context_is_made_once(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both worlds share one; the user's own is taken as it is."""
    made: list[ssl.SSLContext] = []

    def count(verify: ssl.SSLContext | bool) -> ssl.SSLContext:
        made.append(make_context(verify))
        return made[-1]

    monkeypatch.setattr("chainpay.transport.connections.network.make_context", count)
    arguments = {**gateway.credentials(), "transport": None, "base_uri": "https://127.0.0.1:1/"}
    client = Client(**arguments)
    context = ssl.create_default_context()
    own = Client(**arguments, verify=context)
    for each in (client, own):
        for door in (through_wait, through_asyncio):
            with pytest.raises(httpx.ConnectError):
                door(each.chain(ORDERS), "get")
        each.close()
    assert len(made) == 2
    assert made[1] is context


def test_timeouts(door: Door, gateway: Gateway) -> None:
    """Sane by default; the client's and the call's own are given to the transport."""
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(500)

    arguments = {**gateway.credentials(), "transport": httpx.MockTransport(answer)}
    calls: list[tuple[dict[str, Any], dict[str, Any]]] = [
        ({}, {}),
        ({"timeout": 7}, {}),
        ({"timeout": 7}, {"timeout": 2.5}),
        ({}, {"timeout": httpx.Timeout(3, read=None)}),
    ]
    for own, option in calls:
        with pytest.raises(chainpay.APIError):
            door(Client(**arguments, **own).chain(ORDERS), "get", **option)
    assert seen == [
        {"connect": 5, "read": 30, "write": 30, "pool": 10},
        dict.fromkeys(("connect", "read", "write", "pool"), 7),
        dict.fromkeys(("connect", "read", "write", "pool"), 2.5),
        {"connect": 3, "read": None, "write": 3, "pool": 3},
    ]


def test_close_leaves_what_is_under_way(gateway: Gateway) -> None:
    """A call of an event loop that is on its way ends as it would; the next one is refused."""

    async def main() -> None:
        entered, release = asyncio.Event(), asyncio.Event()

        class Slow(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                entered.set()
                await release.wait()
                return await gateway.handle_async_request(request)

            async def aclose(self) -> None:
                closed.append(release.is_set())

        closed: list[bool] = []
        client = Client(**{**gateway.credentials(), "transport": None, "async_transport": Slow})
        task = asyncio.ensure_future(ordered(client))
        await entered.wait()
        client.close()
        await asyncio.sleep(0.01)
        release.set()
        assert (await task).status_code == 200
        assert closed == []
        with pytest.raises(UsageError, match="this client is closed"):
            await ordered(client)

    async def ordered(client: Client) -> Any:
        return await client.chain(ORDERS).post_async(json=an_order("1"))

    asyncio.run(main())


class Failing(httpx.AsyncBaseTransport):
    """The connection fails while the body is sent."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        async for piece in request.stream:
            raise httpx.WriteError(f"after {len(piece)} bytes")
        raise AssertionError


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_body_that_is_dropped_half_way(backend: str, gateway: Gateway) -> None:
    """Nothing of it is left for an event loop to warn of."""

    async def main() -> None:
        arguments = {**gateway.credentials(), "transport": None, "async_transport": Failing()}
        async with Client(**arguments) as client:
            with pytest.raises(httpx.WriteError, match=r"after \d+ bytes"):
                await client.chain(ORDERS).post_async(json=an_order("1"))

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        anyio.run(main, backend=backend)
        gc.collect()
    assert caught == []
