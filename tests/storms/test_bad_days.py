"""Bad days of the network and of the platform: how each ends, and that nothing is left of it."""

from __future__ import annotations

import asyncio
import http.client
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import Client, Outcome, Promise, Retry, outcome
from chainpay.events import Event, Failed, Sent, Switched
from chainpay.gateway import Gateway
from chainpay.gateway.serving.server import Served, Server
from tests.storms.bad_days import (
    ORDERS,
    PATIENCE,
    PLACED,
    QUICK,
    RESET,
    SAME,
    WORLDS,
    AtOnce,
    a_deadline,
    an_order,
    arguments,
    descriptors,
    meanwhile,
    on_a_port,
    placing,
    querying,
    uses_all,
)
from tests.support.doors import Door, through_asyncio, through_trio, through_wait
from tests.support.loopback import empties, eventually, no_descriptors

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

CERTIFICATES = "v3/certificates"


@pytest.fixture(autouse=True)
def nothing_hangs_or_is_left() -> Iterator[None]:
    """Every wait has an end, and every descriptor is closed."""
    before = descriptors()
    with a_deadline():
        yield
    assert eventually(lambda: descriptors() <= before)


@pytest.fixture
def at(gateway: Gateway) -> Iterator[Server]:
    """A server of the gateway's, on a port of its own."""
    server = on_a_port(gateway)
    yield server
    server.kill()


@pytest.fixture(params=WORLDS)
def at_once(request: pytest.FixtureRequest) -> AtOnce:
    """Each way to send several calls."""
    return request.param  # type: ignore[no-any-return]


def told(error: BaseException) -> str:
    return "\n".join([str(error), *getattr(error, "__notes__", ())])


# The gateway is killed and restarted in mid-call


def test_killed_in_mid_call(at_once: AtOnce, gateway: Gateway, at: Server) -> None:
    """What was sent is unknown; what waited for a connection was not sent; then all is well."""
    late = gateway.faults.add("delay", seconds=PATIENCE, times=6)

    def kill() -> None:
        assert eventually(lambda: late.struck == 6)
        at.kill()

    limits = httpx.Limits(max_connections=6)
    with Client(**arguments(gateway, at, limits=limits, retry=None)) as client:
        with meanwhile(kill):
            ended = at_once(client, lambda: [placing(client, number) for number in range(9)])
        reasons = [one.reason for one in ended]
        sent = [one for one in reasons if outcome(one) is Outcome.UNKNOWN]
        unsent = [one for one in reasons if outcome(one) is Outcome.NOT_SENT]
        assert {type(one) for one in sent} <= RESET
        assert {type(one) for one in unsent} == {httpx.ConnectError}
        assert (len(sent), len(unsent)) == (6, 3)
        for error in sent:
            assert f"({PLACED} to 127.0.0.1:" in told(error)
            assert "it may have been sent; query it before you repeat it" in told(error)
        for error in unsent:
            assert "nothing was sent" in told(error)
        assert len(gateway.happened()) == 0
        with gateway.serve(at.port) as again:
            (answer,) = at_once(client, lambda: [placing(client, "0")])
            assert answer.value.status_code == 200
            assert gateway.happened("0") == {PLACED: 1}
            assert uses_all(client, at_once, gateway, again, 6)
            assert empties(again)


def test_restarted_in_mid_call(at_once: AtOnce, gateway: Gateway, at: Server) -> None:
    """What may be sent again is, until it is answered; and each happens once."""
    patient = Retry(attempts=1000, pause=0.02, longest=0.05)
    again: list[Server] = []
    with Client(**arguments(gateway, at, retry=patient)) as client:
        client.chain(ORDERS).post(json=an_order("old"))
        late = gateway.faults.add("delay", seconds=PATIENCE, times=6)

        def restart() -> None:
            assert eventually(lambda: late.struck == 6)
            at.kill()
            again.append(gateway.serve(at.port).__enter__())

        with meanwhile(restart):
            ended = at_once(
                client,
                lambda: [
                    *(placing(client, number, **SAME) for number in range(3)),
                    *(querying(client, "old") for _ in range(3)),
                ],
            )
        assert [one.reason for one in ended] == [None] * 6
        assert {one.value.json()["out_order_no"] for one in ended} == {"0", "1", "2", "old"}
        for number in ("0", "1", "2", "old"):
            assert gateway.happened(number) == {PLACED: 1}
            assert not gateway.happened(number).repeated
    assert empties(again[0])
    again[0].kill()


# DNS is gone


@pytest.fixture
def nameless(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Names resolve once it is set; addresses always."""
    back = threading.Event()
    look_up = socket.getaddrinfo

    def gone(host: Any, *more: Any, **options: Any) -> Any:
        if host in ("localhost", b"localhost") and not back.is_set():
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return look_up(host, *more, **options)

    monkeypatch.setattr(socket, "getaddrinfo", gone)
    return back


def test_no_name_resolves(
    door: Door, gateway: Gateway, at: Server, nameless: threading.Event
) -> None:
    """It is tried as often as may be, and nothing was sent; a name that is back is used at once."""
    events: list[Event] = []
    by_name = {"base_uri": f"http://localhost:{at.port}/", "retry": QUICK}
    limits = httpx.Limits(max_connections=1)
    with Client(
        **arguments(gateway, at, **by_name, limits=limits, on_event=events.append)
    ) as client:
        with pytest.raises(httpx.ConnectError, match="name resolution") as caught:
            door(client.chain(ORDERS), "post", json=an_order("1"))
        assert outcome(caught.value) is Outcome.NOT_SENT
        assert f"({PLACED} to localhost:" in told(caught.value)
        assert "attempt 3): nothing was sent" in told(caught.value)
        assert Counter(map(type, events))[Sent] == 3
        assert (at.connections, len(gateway.happened())) == (0, 0)
        nameless.set()
        assert door(client.chain(ORDERS), "post", json=an_order("1")).status_code == 200
    assert gateway.happened("1") == {PLACED: 1}
    assert empties(at)


@pytest.mark.usefixtures("nameless")
def test_the_backup_resolves(door: Door, gateway: Gateway, at: Server) -> None:
    """The call goes there by itself, and so do those that follow."""
    events: list[Event] = []
    primary = f"http://localhost:{at.port}"
    hosts = {"base_uri": f"{primary}/", "backup_uri": at.base_uri, "retry": QUICK}
    with Client(**arguments(gateway, at, **hosts, on_event=events.append)) as client:
        for number in ("1", "2"):
            door(client.chain(ORDERS), "post", json=an_order(number))
            assert gateway.happened(number) == {PLACED: 1}
        assert client.hosts.current == at.base_uri.rstrip("/")
        assert client.hosts.failures[primary] == 1
    assert [one.before for one in events if isinstance(one, Switched)] == [primary]
    assert Counter(map(type, events))[Sent] == 3
    assert empties(at)


# A proxy strips the signature's headers


class _Stripping(BaseHTTPRequestHandler):
    """A forwarding proxy that takes what begins with ``Wechatpay-`` from every answer."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        url = httpx.URL(self.path)
        connection = http.client.HTTPConnection(url.host, url.port, timeout=PATIENCE)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        target = url.raw_path.decode("ascii")
        connection.request(self.command, target, body, dict(self.headers.items()))
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        self.send_response_only(answer.status)
        for name, value in answer.getheaders():
            if not name.lower().startswith("wechatpay-"):
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST

    def log_message(self, *arguments: object) -> None:
        """Quiet."""


@pytest.fixture
def stripping() -> Iterator[str]:
    """The address of that proxy."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Stripping) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join(PATIENCE)


def test_a_proxy_takes_the_headers(
    door: Door, gateway: Gateway, at: Server, stripping: str
) -> None:
    """The error says what is missing, who may have it, and that the order may exist."""
    limits = httpx.Limits(max_connections=1)
    with Client(**arguments(gateway, at, proxy=stripping, limits=limits)) as client:
        for number in ("1", "2"):  # the second one has the connection of the first
            with pytest.raises(chainpay.MissingHeader) as caught:
                door(client.chain(ORDERS), "post", json=an_order(number))
            assert outcome(caught.value) is Outcome.UNKNOWN
            words = str(caught.value)
            assert "Wechatpay-Timestamp, Wechatpay-Nonce, Wechatpay-Serial, Wechatpay-S" in words
            assert "some proxies strip such headers" in words
            assert "may have been carried out: query it before you repeat it" in words
            assert gateway.happened(number) == {PLACED: 1}
    with Client(**arguments(gateway, at)) as direct:
        answer = door(direct.chain(ORDERS), "get", query={"out_order_no": "1"})
        assert answer.status_code == 200
    assert empties(at)


# A clock is ten minutes off


@pytest.mark.parametrize(("off", "words"), [(600, "fast"), (-600, "slow")])
def test_our_clock_is_off(off: int, words: str, door: Door, gateway: Gateway, at: Server) -> None:
    """The platform refuses what was signed then; the error says by how much it is off."""
    client = Client(**arguments(gateway, at, clock=lambda: time.time() + off))
    with client, pytest.raises(chainpay.APIError, match="401 SIGN_ERROR") as caught:
        door(client.chain(ORDERS), "post", json=an_order("1"))
    by = rf"the local clock is (59\d|60\d) seconds {words}, so set it"
    assert caught.match(f"Going by the answer's Date, {by}")
    # Its signature is as old as the clock has it, so nothing vouches for it.
    assert outcome(caught.value) is Outcome.UNKNOWN
    assert not caught.value.verified
    assert not gateway.happened("1")
    assert empties(at)


@pytest.mark.parametrize(("off", "words"), [(600, "fast"), (-600, "slow")])
def test_our_clock_is_set_in_mid_call(
    off: int, words: str, door: Door, gateway: Gateway, at: Server
) -> None:
    """The answer can't be trusted, and the order exists; once the clock is right, all is well."""
    off_by = {Sent: off, Failed: 0}
    wrong = [0]

    def clock() -> float:
        return time.time() + wrong[-1]

    def listen(event: Event) -> None:
        if len(wrong) < 3 and type(event) in off_by:
            wrong.append(off_by[type(event)])

    given = {"limits": httpx.Limits(max_connections=1), "clock": clock, "on_event": listen}
    with Client(**arguments(gateway, at, **given)) as client:
        with pytest.raises(chainpay.ClockSkew) as caught:
            door(client.chain(ORDERS), "post", json=an_order("1"))
        side = "before" if off > 0 else "after"
        by = r"(59\d|60\d) seconds"
        assert caught.match(f"it was signed {by} {side} the local clock, and at most 300 are")
        assert caught.match(f"the answer's Date agrees with it: the local clock is {by} {words}")
        assert caught.match("may have been carried out: query it before you repeat it")
        assert outcome(caught.value) is Outcome.UNKNOWN
        assert door(client.chain(ORDERS), "post", json=an_order("1")).status_code == 200
        assert gateway.happened("1") == {PLACED: 1}
        assert gateway.happened("1").repeated == {PLACED: 1}


@pytest.mark.parametrize("off", [600, -600])
def test_their_clock_is_off(off: int, door: Door, gateway: Gateway, at: Server) -> None:
    """Ours agrees with the Date: it is not ours that is to be set."""
    gateway.faults.add("clock", seconds=off, times=1)
    limits = httpx.Limits(max_connections=1)
    with Client(**arguments(gateway, at, limits=limits)) as client:
        with pytest.raises(chainpay.ClockSkew) as caught:
            door(client.chain(ORDERS), "post", json=an_order("1"))
        assert caught.match(r"(59\d|60\d) seconds (before|after) the local clock")
        assert caught.match("the answer's Date agrees with the local clock: it is an old answer")
        assert outcome(caught.value) is Outcome.UNKNOWN
        assert door(client.chain(ORDERS), "post", json=an_order("1")).status_code == 200
    assert gateway.happened("1") == {PLACED: 1}
    assert empties(at)


# A key is rotated while 200 calls are in flight


@contextmanager
def rotating(
    keys: Any, first: int, seconds: float
) -> Iterator[tuple[Gateway, Server, Counter[str]]]:
    """A gateway that signs with a new certificate from the nth order on; and what it was asked."""
    gateway, asked = Gateway(keys=keys), Counter[str]()

    def count(served: Served) -> None:
        asked[f"{served.method} {served.target[1:]}"] += 1

    gateway.faults.add("delay", path=ORDERS, seconds=seconds)
    gateway.faults.add("rotated-key", path=ORDERS, nth=range(first, 100_000))
    with gateway.serve(on_request=count) as server:
        yield gateway, server, asked


def with_certificates(gateway: Gateway, server: Server, **more: Any) -> dict[str, Any]:
    given = arguments(gateway, server, **more)
    certs = {name: key for name, key in given["certs"].items() if name != gateway.public_key_id}
    return {**given, "certs": certs}


def test_a_key_is_rotated(at_once: AtOnce, keys: Any) -> None:
    """Each answer is verified, by one fetch of the keys for all, and no call is sent twice."""
    calls = 200 if at_once is not WORLDS[0] else 50
    limits = httpx.Limits(max_connections=calls)
    with rotating(keys, calls // 2, 0.5) as (gateway, server, asked):
        with Client(**with_certificates(gateway, server, limits=limits)) as client:
            ended = at_once(client, lambda: [placing(client, one) for one in range(calls)])
            assert [one.reason for one in ended] == [None] * calls
            counts = sorted(client.platform_keys.counts.values())
        assert empties(server)
    assert asked == {PLACED: calls, f"GET {CERTIFICATES}": 1}
    assert counts == [calls // 2 - 1, calls // 2 + 1]
    for number in range(calls):
        assert gateway.happened(str(number)) == {PLACED: 1}
        assert not gateway.happened(str(number)).repeated


def test_a_refusal_is_signed_with_the_new_key(door: Door, keys: Any) -> None:
    """It is a refusal for certain once the key is known."""
    with rotating(keys, 1, 0) as (gateway, server, asked):
        client = Client(**with_certificates(gateway, server))
        with client, pytest.raises(chainpay.APIError, match="400 PARAM_ERROR") as caught:
            door(client.chain(ORDERS), "post", json={"appid": "wx1"})
    assert caught.value.verified
    assert caught.value.__cause__ is None
    assert outcome(caught.value) is Outcome.REFUSED
    assert asked == {PLACED: 1, f"GET {CERTIFICATES}": 1}


def test_a_refusal_is_signed_by_nobody(door: Door, gateway: Gateway, at: Server) -> None:
    """A key that is listed nowhere verifies nothing, and it stays the refusal that it is."""
    gateway.faults.add("unknown-key", path=ORDERS)
    with Client(**with_certificates(gateway, at)) as client:
        for _ in range(2):
            with pytest.raises(chainpay.APIError, match="400 PARAM_ERROR") as caught:
                door(client.chain(ORDERS), "post", json={"appid": "wx1"})
            assert not caught.value.verified
            assert outcome(caught.value) is Outcome.UNKNOWN


def test_the_one_who_fetches_the_new_key_is_cancelled(keys: Any) -> None:
    """The next of those who wait for it fetches: nobody's answer is lost with him."""
    with rotating(keys, 1, 0) as (gateway, server, asked):
        slow = gateway.faults.add("delay", path=CERTIFICATES, seconds=PATIENCE, times=1)
        with Client(**with_certificates(gateway, server)) as client:

            async def main() -> list[Any]:
                async def place(number: int) -> Any:
                    return await placing(client, number)

                first = asyncio.create_task(place(0))
                while not slow.struck:
                    await asyncio.sleep(0.001)
                others = [asyncio.create_task(place(number)) for number in range(1, 6)]
                while asked[PLACED] < 6:
                    await asyncio.sleep(0.001)
                first.cancel()
                return await asyncio.gather(first, *others, return_exceptions=True)

            first, *others = asyncio.run(main())
    assert isinstance(first, asyncio.CancelledError)
    assert outcome(first) is Outcome.UNKNOWN
    assert [one.status_code for one in others] == [200] * 5
    assert asked == {PLACED: 6, f"GET {CERTIFICATES}": 1}


# File descriptors are exhausted


@pytest.mark.parametrize("door", [through_wait, through_asyncio, through_trio])
def test_no_descriptor_is_left(door: Door, gateway: Gateway, at: Server) -> None:
    """The error says so, and that nothing was sent; afterwards the very same client works."""
    limits = httpx.Limits(max_connections=1, max_keepalive_connections=0)
    with Client(**arguments(gateway, at, limits=limits, retry=QUICK)) as client:
        became: Any = door(Exhausted(client.chain(ORDERS)), "post", json=an_order("1"))
        assert list(client.hosts.failures.values()) == [0]  # it is no fault of the host
    answer, error, after = became
    assert [answer.status_code, after.status_code] == [200, 200]
    assert isinstance(error, httpx.ConnectError)
    assert "no file descriptor is left to connect with, so nothing was sent" in str(error)
    assert "ulimit -n" in str(error)
    assert outcome(error) is Outcome.NOT_SENT
    assert told(error).endswith("attempt 1): nothing was sent")  # and it wasn't tried again
    assert gateway.happened("1") == {PLACED: 1}
    assert gateway.happened("1").repeated == {PLACED: 1}
    assert empties(at)


class Exhausted:
    """Posts three times in the same world, and has no file descriptor for the second."""

    def __init__(self, chain: Any) -> None:
        self._chain = chain

    def post_async(self, **options: Any) -> Promise[Any]:
        """Return the promise of what became of each, in any world."""

        def fail(_: Any) -> Any:
            exhausted = no_descriptors()
            exhausted.__enter__()

            def ended(one: Any) -> Any:
                exhausted.__exit__(None, None, None)
                return one

            return self._chain.post_async(**options).then(ended, ended)

        kept: list[Any] = []

        def keep(one: Any) -> Any:
            kept.append(one)
            return one

        first = self._chain.post_async(**options).then(keep)
        again = first.then(fail).then(keep).then(lambda _: self._chain.post_async(**options))
        promise: Promise[Any] = again.then(lambda last: [*kept, last])
        return promise

    postAsync: Callable[..., Promise[Any]] = post_async
