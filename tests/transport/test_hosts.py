"""Two hosts: when the other one is used, when it is tried again, and what a client shows of it."""

from __future__ import annotations

import os
import threading
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import Client, Outcome, Retry, UsageError, outcome
from chainpay.events import Event, Switched
from chainpay.gateway import Gateway
from chainpay.transport.exceptions import UntrustedCertificate
from chainpay.transport.hosts import Hosts
from tests.support.clock import Clock
from tests.support.doors import Door
from tests.support.recording import Recording

ORDERS = "v3/payscore/payafter-orders"
ORDER = {"appid": "wx1", "out_order_no": "1", "service_id": "500001"}
PRIMARY, BACKUP = "https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"


@pytest.fixture
def clock() -> Clock:
    return Clock(1000.0)


@pytest.fixture
def hosts(clock: Clock) -> Hosts:
    return Hosts("p", "b", clock)


class Roads(Recording):
    """A platform to whose hosts roads lead, that may be broken."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.broken: dict[str, Exception] = {}
        self.asked: list[str] = []

    def _travel(self, request: httpx.Request) -> None:
        self.asked.append(request.url.host)
        assert request.headers["Host"] == request.url.netloc.decode()
        if request.url.host in self.broken:
            raise self.broken[request.url.host]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._travel(request)
        return super().handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._travel(request)
        return await super().handle_async_request(request)


@pytest.fixture
def roads(keys: Any) -> Roads:
    return Roads(keys=keys)


@pytest.fixture
def events() -> list[Event]:
    return []


@pytest.fixture
def client(roads: Roads, events: list[Event]) -> Client:
    quick = Retry(pause=0.001, longest=0.01)
    return Client(**roads.credentials(), retry=quick, on_event=events.append)


def switches(events: list[Event]) -> list[tuple[str, str]]:
    return [(one.before, one.after) for one in events if isinstance(one, Switched)]


# Calls


@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ConnectTimeout])
def test_what_has_not_left_goes_to_the_backup(
    error: type[Exception], door: Door, client: Client, roads: Roads, events: list[Event]
) -> None:
    """The very call, without a pause, and all that follow."""
    roads.broken["api.mch.weixin.qq.com"] = error("no road")
    for _ in range(2):
        assert door(client.chain(ORDERS), "post", json=ORDER).status_code == 200
    assert roads.asked == ["api.mch.weixin.qq.com", *["api2.mch.weixin.qq.com"] * 2]
    assert switches(events) == [(PRIMARY, BACKUP)]
    assert client.hosts.current == BACKUP
    assert client.hosts.failures == {PRIMARY: 1, BACKUP: 0}
    assert repr(client.hosts) == (f"<Hosts {PRIMARY}: failed 1, {BACKUP} (current): failed 0>")


def test_what_may_have_left_does_not(door: Door, client: Client, roads: Roads) -> None:
    """It ends as it would; after three in a row, the next one goes to the backup."""
    roads.broken["api.mch.weixin.qq.com"] = httpx.ReadError("cut")
    for _ in range(3):
        assert client.hosts.current == PRIMARY
        with pytest.raises(httpx.ReadError) as caught:
            door(client.chain(ORDERS), "post", json=ORDER)
        assert outcome(caught.value) is Outcome.UNKNOWN
    assert door(client.chain(ORDERS), "post", json=ORDER).status_code == 200
    assert roads.asked == [*["api.mch.weixin.qq.com"] * 3, "api2.mch.weixin.qq.com"]


def test_one_broken_connection_is_no_broken_host(door: Door, client: Client, roads: Roads) -> None:
    """It may have been an old one, or the answer slow: an answer in between ends the count."""
    for _ in range(5):
        roads.broken["api.mch.weixin.qq.com"] = httpx.ReadTimeout("late")
        for _ in range(2):
            with pytest.raises(httpx.ReadTimeout):
                door(client.chain(ORDERS), "post", json=ORDER)
        roads.broken.clear()
        door(client.chain(ORDERS), "post", json=ORDER)
    assert client.hosts.current == PRIMARY


def test_a_road_that_swallows_everything(door: Door, client: Client, roads: Roads) -> None:
    """A deadline that is shorter than the timeout of connecting does not hide it."""
    roads.broken["api.mch.weixin.qq.com"] = httpx.ConnectTimeout("late")
    with pytest.raises(httpx.ConnectTimeout):
        door(client.chain(ORDERS), "post", json=ORDER, deadline=0.000_01)
    roads.asked.clear()
    try:
        door(client.chain(ORDERS), "post", json=ORDER, deadline=5)
    finally:
        assert roads.asked == ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com"]


def test_both_roads_are_broken(door: Door, client: Client, roads: Roads) -> None:
    """Nothing was sent, and both were tried."""
    for host in ("api.mch.weixin.qq.com", "api2.mch.weixin.qq.com"):
        roads.broken[host] = httpx.ConnectError("no road")
    with pytest.raises(httpx.ConnectError) as caught:
        door(client.chain(ORDERS), "post", json=ORDER)
    assert outcome(caught.value) is Outcome.NOT_SENT
    assert [host[:4] for host in roads.asked] == ["api.", "api2", "api."]


@pytest.mark.parametrize("fault", ["429", "500", "502", "503", "signtest", "stripped"])
def test_an_answer_changes_nothing(
    fault: str, door: Door, client: Client, roads: Roads, events: list[Event]
) -> None:
    """Whatever it says: only the network's failures do."""
    roads.faults.add(fault)
    with pytest.raises(chainpay.ChainpayError):
        door(client.chain(ORDERS), "get", query={"out_order_no": "1"})
    assert switches(events) == []
    assert client.hosts.current == PRIMARY


@pytest.mark.parametrize(
    "error",
    [httpx.PoolTimeout, httpx.LocalProtocolError, httpx.ProxyError, UntrustedCertificate],
)
def test_what_is_our_own_matter(
    error: type[Exception], door: Door, client: Client, roads: Roads
) -> None:
    """No connection was free, the proxy says no: the host is not to blame."""
    roads.broken["api.mch.weixin.qq.com"] = error("no")
    with pytest.raises(error):
        door(client.chain(ORDERS), "post", json=ORDER)
    assert client.hosts.current == PRIMARY


def test_a_refusal_proves_that_the_road_is_there(door: Door, client: Client, roads: Roads) -> None:
    """Failures are counted from the last answer on."""
    roads.broken["api.mch.weixin.qq.com"] = httpx.ConnectError("no road")
    roads.broken["api2.mch.weixin.qq.com"] = httpx.ConnectError("no road")
    with pytest.raises(httpx.ConnectError):
        door(client.chain(ORDERS), "post", json=ORDER)
    assert client.hosts.failures == {PRIMARY: 2, BACKUP: 1}
    roads.broken.clear()
    with pytest.raises(chainpay.APIError):
        door(client.chain(ORDERS), "post", json={})
    assert client.hosts.failures == {PRIMARY: 2, BACKUP: 0}


def test_the_primary_comes_back(client: Client, roads: Roads, events: list[Event]) -> None:
    """One call in a hundred tries it: a query, which may be sent again if that fails."""
    chain = client.chain(ORDERS)
    roads.broken["api.mch.weixin.qq.com"] = httpx.ConnectError("no road")
    chain.post(json=ORDER)
    roads.asked.clear()
    for _ in range(150):
        chain.post(json=ORDER)
    assert set(roads.asked) == {"api2.mch.weixin.qq.com"}
    for _ in range(200):
        chain.get(query={"out_order_no": "1"})
    assert roads.asked.count("api.mch.weixin.qq.com") <= 4
    assert client.hosts.current == BACKUP
    roads.broken.clear()
    for _ in range(100):
        chain.get(query={"out_order_no": "1"})
    assert client.hosts.current == PRIMARY
    assert switches(events) == [(PRIMARY, BACKUP), (BACKUP, PRIMARY)]
    roads.asked.clear()
    chain.post(json=ORDER)
    assert roads.asked == ["api.mch.weixin.qq.com"]


def test_an_upload_and_a_query_go_there_whole(door: Door, client: Client, roads: Roads) -> None:
    """Path, query, prefix and body are the same: the gateway verifies what was signed."""
    roads.broken["api.mch.weixin.qq.com"] = httpx.ConnectError("no road")
    picture = chainpay.Media(b"\x89PNG" * 1000, "a.png")
    answer = door(client.chain("v3/merchant/media/upload"), "post", body=picture)
    assert answer.request.url.host == "api2.mch.weixin.qq.com"
    assert answer.json()["media_id"]


@pytest.mark.parametrize(
    ("path", "options"),
    [
        ("v3/certificates", {"base_uri": "https://apihk.mch.weixin.qq.com/"}),
        ("v3/refunds", {}),  # it has a host of its own
    ],
)
def test_other_hosts_have_no_backup(
    path: str, options: Any, door: Door, client: Client, roads: Roads
) -> None:
    """Only the client's own host has."""
    for host in ("apihk.mch.weixin.qq.com", "api.mch.weixin.qq.com"):
        roads.broken[host] = httpx.ReadError("no road")
    arguments = {**roads.credentials(), "base_uri": "https://api.wechatpay.cn"}
    with Client(**arguments, retry=None) as other, pytest.raises(httpx.ReadError):
        door(other.chain(path), "get", **options)
    assert other.hosts.current == "https://api.wechatpay.cn"
    assert other.hosts.failures["https://api.wechatpay.cn"] == 0


def test_a_call_that_names_its_host_goes_there(door: Door, client: Client, roads: Roads) -> None:
    """Whatever is known of it."""
    roads.broken["api.mch.weixin.qq.com"] = httpx.ConnectError("no road")
    door(client.chain(ORDERS), "post", json=ORDER)
    with pytest.raises(httpx.ConnectError):
        door(client.chain(ORDERS), "post", json=ORDER, base_uri=PRIMARY)
    assert roads.asked[2:] == ["api.mch.weixin.qq.com"] * 3


def test_a_signer_that_fails_blames_no_host(door: Door, client: Client, roads: Roads) -> None:
    """Nothing had left."""

    class Vault:
        mchid, serial = roads.mchid, roads.serial

        def sign(self, message: bytes) -> str:
            raise httpx.ConnectError("no vault")

    with pytest.raises(httpx.ConnectError):
        door(client.chain(ORDERS), "post", json=ORDER, signer=Vault())
    assert client.hosts.failures == {PRIMARY: 0, BACKUP: 0}


# Which


@pytest.mark.parametrize(
    ("options", "backup"),
    [
        ({}, BACKUP),
        ({"backup_uri": False}, None),
        ({"backup_uri": "https://api2.wechatpay.cn/"}, "https://api2.wechatpay.cn"),
        ({"base_uri": "https://api.wechatpay.cn"}, "https://api2.wechatpay.cn"),
        ({"base_uri": "https://apihk.mch.weixin.qq.com/"}, None),
        ({"base_uri": "http://127.0.0.1:1"}, None),
        (
            {"base_uri": "http://127.0.0.1:1/x", "backup_uri": "http://127.0.0.1:2"},
            "http://127.0.0.1:2",
        ),
        ({"backup_uri": PRIMARY}, None),
    ],
)
def test_whose_backup_is_which(options: Any, backup: str | None, gateway: Gateway) -> None:
    """WeChat Pay's hosts have theirs; the others have one if they are given one."""
    client = Client(**gateway.credentials(), **options)
    assert client.hosts.backup == backup
    assert client.hosts.current == client.hosts.primary


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"backup_uri": True}, "backup_uri= takes an address, or False"),
        ({"backup_uri": 5}, "backup_uri= takes an address, or False"),
        ({"backup_uri": "http://example.com"}, "must start with https"),
        ({"backup_uri": "https://example.com/hk/"}, "base_uri= gives the path prefix"),
        (
            {"base_uri": "http://127.0.0.1:1", "backup_uri": BACKUP},
            "must not reach the real platform",
        ),
    ],
)
def test_what_can_be_no_backup(options: Any, text: str, gateway: Gateway) -> None:
    """Above all: what is meant for an emulated platform never reaches the real one."""
    with pytest.raises(UsageError, match=text):
        Client(**gateway.credentials(), **options)


# The memory


def test_without_a_backup_failures_are_counted(clock: Clock) -> None:
    """And nothing else."""
    hosts = Hosts("p", None, clock)
    assert hosts.note_failure("p", clock.now) is None
    assert (hosts.current, hosts.failures) == ("p", {"p": 1})
    assert hosts.note_answer("p", clock.now) is None
    assert hosts.failures == {"p": 0}


def test_an_old_failure_of_the_primary_is_forgiven(hosts: Hosts, clock: Clock) -> None:
    """After an hour on the backup; for those who never query, too."""
    assert hosts.note_failure("p", clock.now) == ("p", "b")
    clock.now += 3599
    assert hosts.return_if_due() is None
    assert hosts.choose(False) == "b"
    clock.now += 1
    assert hosts.return_if_due() == ("b", "p")
    assert hosts.choose(False) == "p"


def test_the_hours_return_is_told(client: Client, roads: Roads, events: list[Event]) -> None:
    """As any other switch."""
    clock = Clock(1000.0)
    client.hosts._clock = clock
    client.hosts.note_failure(PRIMARY, clock.now)
    clock.now += 3600
    client.chain(ORDERS).post(json=ORDER)
    assert switches(events) == [(BACKUP, PRIMARY)]
    assert roads.asked == ["api.mch.weixin.qq.com"]


def test_what_was_sent_before_a_switch_says_nothing(hosts: Hosts, clock: Clock) -> None:
    """Two hundred calls that fail at once switch once, and a late answer does not switch back."""
    early = clock.now
    clock.now += 1
    assert hosts.note_failure("p", early) == ("p", "b")
    assert hosts.note_failure("p", early) is None
    assert hosts.note_answer("p", early) is None
    assert hosts.current == "b"
    assert hosts.note_failure("b", early) is None
    clock.now += 1
    assert hosts.note_failure("b", clock.now) == ("b", "p")
    assert hosts.note_answer("b", clock.now) is None
    assert hosts.current == "p"


def test_at_most_one_in_a_hundred_is_a_probe(hosts: Hosts, clock: Clock) -> None:
    """Counted over all threads."""
    hosts.note_failure("p", clock.now)
    chosen: list[str] = []

    def choose() -> None:
        chosen.extend(hosts.choose(True) for _ in range(500))

    threads = [threading.Thread(target=choose) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert chosen.count("p") == 20


def test_a_lock_that_is_held_at_a_fork(hosts: Hosts) -> None:
    """The child has one of its own."""
    read, write = os.pipe()
    with hosts._lock:
        pid = os.fork()
        if not pid:
            try:
                hosts.note_failure("p", 0)
                os.write(write, hosts.current.encode())
            finally:
                os._exit(0)
    os.waitpid(pid, 0)
    assert os.read(read, 10) == b"b"
    os.close(read)
    os.close(write)
