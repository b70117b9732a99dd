"""The platform's keys as they are fetched: when, how often, by whom, and what failures change."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
import trio

import chainpay
from chainpay import Promise, Sensitive
from chainpay.gateway import IncomingRequest
from chainpay.gateway.core import core_of
from tests.support.clock import Clock
from tests.support.doors import Door
from tests.support.recording import Recording

ECHO = "v3/security/echo"
LIST = "/v3/certificates"


class Platform(Recording):
    """An emulated platform that may fail to list its certificates, or wait before it does."""

    fault: httpx.Response | Exception | None = None
    gate: threading.Event | None = None

    def answer(self, request: IncomingRequest, sign: Any = None) -> httpx.Response:
        if request.target == LIST:
            if self.gate is not None:
                self.gate.wait(10)
            if isinstance(self.fault, Exception):
                raise self.fault
            if self.fault is not None:
                return self.fault
        return super().answer(request, sign)

    @property
    def fetches(self) -> int:
        """How often the certificates were asked for."""
        return [request.url.path for request in self.requests].count(LIST)


@pytest.fixture
def clock() -> Clock:
    return Clock(1_800_000_000.0)


@pytest.fixture
def listing(keys: Any, clock: Clock) -> Platform:
    return Platform(keys=keys, clock=clock)


@pytest.fixture
def make(listing: Platform) -> Callable[..., chainpay.Client]:
    """Make a client that has an APIv3 key, and no keys of the platform unless they are given."""

    def made(**others: Any) -> chainpay.Client:
        return chainpay.Client(**{**listing.credentials(), "certs": None, **others})

    return made


def echo(door: Door, client: chainpay.Client, text: str = "x", **options: Any) -> Any:
    return door(client.chain(ECHO), "post", json={"echo_message": text}, **options)


# First of all


def test_the_first_call_fetches_the_certificates(
    door: Door, make: Callable[..., chainpay.Client], listing: Platform
) -> None:
    """Without any, they come first, are verified with themselves, and name the call's serial."""
    client = make()
    assert list(client.platform_keys) == []
    for text in ("one", "two"):
        assert echo(door, client, text).json()["echo_message"] == text
    assert listing.fetches == 1
    assert list(client.platform_keys) == [listing.certificate_serial]
    assert listing.requests[1].headers["Wechatpay-Serial"] == listing.certificate_serial
    assert client.platform_keys.counts == {listing.certificate_serial: 2}


def test_what_is_sealed_waits_for_the_certificate(
    door: Door, make: Callable[..., chainpay.Client], listing: Platform
) -> None:
    """A sensitive value is sealed with a key that was not there when the call was written."""
    client = make()
    call = {"echo_message": "x", "encrypted_echo_message": Sensitive("张三")}
    answer = door(client.chain(ECHO), "post", json=call)
    assert client.decrypt(answer)["encrypted_echo_message"] == "张三"


def test_many_first_calls_share_one_fetch(
    make: Callable[..., chainpay.Client], listing: Platform
) -> None:
    """Threads and tasks that start together wait for the same answer."""
    client = make()
    with ThreadPoolExecutor(8) as pool:
        answers = list(
            pool.map(lambda text: client.chain(ECHO).post(json={"echo_message": text}), "abcdefgh")
        )
    assert [answer.json()["echo_message"] for answer in answers] == list("abcdefgh")
    assert listing.fetches == 1

    async def main() -> Any:
        other = make()
        calls = [other.chain(ECHO).post_async(json={"echo_message": text}) for text in "abcdefgh"]
        return await Promise.all(calls)

    assert [answer.json()["echo_message"] for answer in asyncio.run(main())] == list("abcdefgh")
    assert listing.fetches == 2


@pytest.mark.usefixtures("pauses")
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (httpx.Response(500, json={"code": "SYSTEM_ERROR"}), chainpay.APIError),
        (httpx.ConnectError("no network"), httpx.ConnectError),
        (httpx.Response(200, json={"data": []}), chainpay.MissingHeader),
    ],
)
def test_nothing_is_sent_if_there_are_no_keys(
    fault: Any, error: type[Exception], make: Callable[..., chainpay.Client], listing: Platform
) -> None:
    """The failure is the fetch's own, with a note; the next call tries again."""
    client = make()
    listing.fault = fault
    if isinstance(fault, httpx.Response):
        fault.request = httpx.Request("GET", "https://x/")
    with pytest.raises(error) as refusal:
        client.chain(ECHO).post(json={"echo_message": "x"})
    assert "the call was not sent" in " ".join(refusal.value.__notes__)
    assert {request.url.path for request in listing.requests} == {LIST}
    listing.fault = None
    assert client.chain(ECHO).post(json={"echo_message": "x"}).status_code == 200


def test_a_list_that_another_key_seals_is_refused(
    make: Callable[..., chainpay.Client], listing: Platform
) -> None:
    """With a wrong APIv3 key nothing opens, and nothing is trusted."""
    client = make(apiv3_key="0" * 32)
    with pytest.raises(chainpay.VerificationError, match="APIv3 key"):
        client.chain(ECHO).post(json={"echo_message": "x"})
    assert list(client.platform_keys) == []


def test_a_merchant_with_a_public_key_downloads_nothing(
    door: Door, keys: Any, clock: Clock
) -> None:
    """No certificates exist; nothing is asked for, however old the key is."""
    platform = Platform(keys=keys, clock=clock, certificates=False)
    client = chainpay.Client(**platform.credentials())
    echo(door, client)
    clock.now += 48 * 3600
    echo(door, client)
    assert platform.fetches == 0
    with chainpay.Client(**{**platform.credentials(), "certs": None}) as other:
        with pytest.raises(chainpay.APIError) as refusal:
            other.chain(ECHO).post(json={"echo_message": "x"})
        assert refusal.value.status == 404


# After twelve hours


def test_old_certificates_are_fetched_anew(
    door: Door, make: Callable[..., chainpay.Client], listing: Platform, clock: Clock
) -> None:
    """The first call after twelve hours brings the new one, and names it from then on."""
    client = make()
    echo(door, client)
    new = listing.rotate()
    clock.now += 12 * 3600 - 1
    echo(door, client)
    assert listing.fetches == 1
    clock.now += 1
    assert echo(door, client).headers["Wechatpay-Serial"] == new
    assert listing.fetches == 2
    echo(door, client)
    assert listing.fetches == 2
    assert client.platform_keys.current == new


def test_given_certificates_grow_old_too(
    make: Callable[..., chainpay.Client], listing: Platform, clock: Clock
) -> None:
    """They count from the moment at which the client was made."""
    client = make(certs=listing.credentials()["certs"])
    clock.now += 12 * 3600
    client.chain(ECHO).post(json={"echo_message": "x"})
    assert listing.fetches == 1


def test_old_keys_stay_if_no_new_ones_come(
    door: Door,
    make: Callable[..., chainpay.Client],
    listing: Platform,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The call goes on with what there is; it is logged, and tried again a minute later."""
    client = make(retry=None, backup_uri=False)
    echo(door, client)
    clock.now += 13 * 3600
    listing.fault = httpx.ConnectError("no network")
    with caplog.at_level(logging.WARNING, logger="chainpay"):
        for _ in range(3):
            assert echo(door, client).status_code == 200
    assert listing.fetches == 2
    # The failure of the fetch, and what follows from it.
    assert [record.getMessage().count("ConnectError") for record in caplog.records] == [1, 1]
    clock.now += 60
    listing.fault = None
    echo(door, client)
    assert listing.fetches == 3


def test_others_do_not_wait_for_new_keys(
    make: Callable[..., chainpay.Client], listing: Platform, clock: Clock
) -> None:
    """While one call fetches, the others go on with the old keys."""
    client = make()
    client.chain(ECHO).post(json={"echo_message": "x"})
    clock.now += 13 * 3600
    listing.gate = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.chain(ECHO).post, {"json": {"echo_message": "first"}})
        while listing.fetches < 2:
            pass
        assert client.chain(ECHO).post(json={"echo_message": "other"}).status_code == 200
        assert not first.done()
        listing.gate.set()
        assert first.result().json()["echo_message"] == "first"
    assert listing.fetches == 2


def test_certificates_that_came_later_grow_old_too(
    door: Door, listing: Platform, clock: Clock
) -> None:
    """A client that began with a public key alone renews what it has fetched since."""
    certs = {name: key for name, key in listing.credentials()["certs"].items() if "PUB" in name}
    client = chainpay.Client(**{**listing.credentials(), "certs": certs})
    echo(door, client)
    assert listing.fetches == 0
    client.fetch_certificates()
    for hours, fetches in ((11, 1), (1, 2), (12, 3)):
        clock.now += hours * 3600
        echo(door, client)
        assert listing.fetches == fetches


# An unknown serial


def test_an_unknown_serial_brings_its_certificate(
    door: Door, make: Callable[..., chainpay.Client], listing: Platform
) -> None:
    """The very answer that named it is verified once more; the call is sent once."""
    client = make()
    echo(door, client)
    old = listing.certificate_serial
    new = listing.rotate()
    listing.retire(old)
    sent = len(listing.requests)
    answer = echo(door, client, "after", headers={"Wechatpay-Serial": new})
    assert answer.json()["echo_message"] == "after"
    assert [request.url.path for request in listing.requests[sent:]] == [f"/{ECHO}", LIST]
    assert new in client.platform_keys


class Altered(Platform):
    """A platform whose refusals are altered on the way."""

    is_altered = False

    def answer(self, request: IncomingRequest, sign: Any = None) -> httpx.Response:
        answer = super().answer(request, sign)
        if self.is_altered and answer.status_code == 404:
            answer.headers["Wechatpay-Nonce"] = "another"
        return answer


@pytest.mark.parametrize("is_altered", [False, True])
def test_a_refusal_of_an_unknown_serial_is_verified_once_more(
    door: Door, keys: Any, clock: Clock, is_altered: bool
) -> None:
    """It is the platform's refusal all the same; whether its signature holds is known then."""
    platform = Altered(keys=keys, clock=clock)
    arguments = {**platform.credentials(), "certs": None}
    client = chainpay.Client(**arguments)
    echo(door, client)
    old = platform.certificate_serial
    new = platform.rotate()
    platform.retire(old)
    platform.is_altered = is_altered
    unknown = client.chain("v3/pay/transactions/out-trade-no/ORDER-0001")
    with pytest.raises(chainpay.APIError) as refusal:
        door(unknown, "get", query={"mchid": client.mchid}, headers={"Wechatpay-Serial": new})
    assert refusal.value.status == 404
    assert refusal.value.verified is not is_altered
    assert new in client.platform_keys


def test_whoever_learns_later_asks_for_nothing(
    make: Callable[..., chainpay.Client], listing: Platform
) -> None:
    """Two answers of an unknown serial at once bring one fetch, and both are verified."""
    client = make(
        certs={listing.public_key_id: listing.credentials()["certs"][listing.public_key_id]}
    )
    together = threading.Barrier(2)
    handle = listing.handle_request

    def both(request: httpx.Request) -> httpx.Response:
        answer = handle(request)
        if request.url.path != LIST:
            together.wait(10)
        return answer

    listing.handle_request = both  # type: ignore[method-assign]
    named = {"Wechatpay-Serial": listing.certificate_serial}
    call = {"json": {"echo_message": "x"}, "headers": named}
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(client.chain(ECHO).post, [call, call]))
    assert [answer.status_code for answer in answers] == [200, 200]
    assert listing.fetches == 1


def test_a_fetch_under_way_at_a_fork_is_the_parents(
    make: Callable[..., chainpay.Client], listing: Platform
) -> None:
    """The child does not wait for what only its parent will see."""
    client = make()
    listing.gate = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.chain(ECHO).post, {"json": {"echo_message": "first"}})
        while not listing.fetches:
            pass
        child = os.fork()
        if not child:
            listing.gate = None
            answer = client.chain(ECHO).post(json={"echo_message": "child"})
            os._exit(answer.status_code != 200)
        assert os.waitpid(child, 0)[1] == 0
        listing.gate.set()
        assert first.result().status_code == 200


class Foreign(Platform):
    """A platform whose answers are signed by nobody who is known."""

    def answer(self, request: IncomingRequest, sign: Any = None) -> httpx.Response:
        answer = super().answer(request, sign)
        if request.target != LIST:
            self.named = getattr(self, "named", 0) + 1
            answer.headers["Wechatpay-Serial"] = f"F{self.named:039}"
        return answer


def test_a_serial_of_nobody_asks_once_a_minute(door: Door, keys: Any, clock: Clock) -> None:
    """However many serials arrive, the list is asked for once a minute."""
    platform = Foreign(keys=keys, clock=clock)
    client = chainpay.Client(**platform.credentials())
    for seconds, fetches in ((0, 1), (0, 1), (59, 1), (1, 2), (0, 2)):
        clock.now += seconds
        with pytest.raises(chainpay.UnknownSerial):
            echo(door, client)
        assert platform.fetches == fetches


@pytest.mark.usefixtures("pauses")
def test_a_fetch_that_fails_leaves_the_refusal(door: Door, keys: Any, clock: Clock) -> None:
    """The error stays that of the answer, with a note of why nothing could be learnt."""
    platform = Foreign(keys=keys, clock=clock)
    client = chainpay.Client(**platform.credentials())
    platform.fault = httpx.ReadTimeout("too slow")
    with pytest.raises(chainpay.UnknownSerial) as refusal:
        echo(door, client)
    assert "ReadTimeout" in " ".join(refusal.value.__notes__)
    assert refusal.value.response is not None


def test_who_can_not_fetch_does_not(door: Door, keys: Any, clock: Clock) -> None:
    """Without an APIv3 key, or with an own verifier, an unknown serial is refused at once."""
    platform = Foreign(keys=keys, clock=clock)
    without = {**platform.credentials(), "apiv3_key": None}
    for client in (chainpay.Client(**without), chainpay.Client(**platform.credentials())):
        own = chainpay.Verifier({}) if client.platform_keys is not None else None
        with pytest.raises(chainpay.UnknownSerial):
            echo(door, client, verifier=own)
    assert platform.fetches == 0


def test_who_drives_may_be_cancelled(
    make: Callable[..., chainpay.Client], listing: Platform
) -> None:
    """A task that fetches for all and is cancelled leaves the others to fetch themselves."""
    client = make()

    async def main() -> Any:
        entered = asyncio.Event()
        release = asyncio.Event()
        handle = listing.handle_async_request
        calls = 0

        async def slow(request: httpx.Request) -> httpx.Response:
            nonlocal calls
            if request.url.path == LIST:
                calls += 1
                if calls == 1:
                    entered.set()
                    await release.wait()
            return await handle(request)

        listing.handle_async_request = slow  # type: ignore[method-assign]

        async def call() -> Any:
            return await client.chain(ECHO).post_async(json={"echo_message": "x"})

        first = asyncio.create_task(call())
        await entered.wait()
        second = asyncio.create_task(call())
        await asyncio.sleep(0.01)
        first.cancel()
        await asyncio.wait([first])
        assert first.cancelled()
        return await second

    assert asyncio.run(main()).status_code == 200


# By hand, and on disk


@pytest.mark.parametrize(
    "fetched",
    [
        lambda client: client.fetch_certificates(),
        lambda client: asyncio.run(client.fetch_certificates_async()),
    ],
)
def test_certificates_are_fetched_by_hand(
    fetched: Any, make: Callable[..., chainpay.Client], listing: Platform, tmp_path: Path
) -> None:
    """They are returned, added, and written under their own serials; the next client has them."""
    folder = tmp_path / "made" / "of two"
    client = make(certs_dir=folder)
    certificates = fetched(client)
    assert list(certificates) == [listing.certificate_serial] == list(client.platform_keys)
    file = folder / f"wechatpay_{listing.certificate_serial}.pem"
    assert [path.name for path in folder.iterdir()] == [file.name]
    assert b"BEGIN CERTIFICATE" in file.read_bytes()
    later = make(certs_dir=folder, apiv3_key=None)
    assert list(later.platform_keys) == [listing.certificate_serial]
    later.chain(ECHO).post(json={"echo_message": "x"})
    assert listing.fetches == 1


def test_a_folder_that_can_not_be_written_stops_no_payment(
    make: Callable[..., chainpay.Client], listing: Platform, tmp_path: Path
) -> None:
    """The keys are there all the same; by hand, the failure shows."""
    blocked = tmp_path / "file"
    client = make(certs_dir=blocked / "folder")
    blocked.write_text("in the way")
    assert client.chain(ECHO).post(json={"echo_message": "x"}).status_code == 200
    with pytest.raises(OSError, match="file"):
        client.fetch_certificates()


def test_a_folder_must_not_be_a_file(make: Callable[..., chainpay.Client], tmp_path: Path) -> None:
    """It is seen at construction."""
    (tmp_path / "x").write_text("")
    with pytest.raises(chainpay.UsageError, match=r"certs_dir= is the file"):
        make(certs_dir=tmp_path / "x")


def test_fetching_by_hand_needs_the_key(make: Callable[..., chainpay.Client], listing: Any) -> None:
    """Without an APIv3 key nothing is sent."""
    client = make(apiv3_key=None, certs=listing.credentials()["certs"])
    with pytest.raises(chainpay.UsageError, match="no apiv3_key="):
        client.fetch_certificates()
    assert listing.requests == []


def test_keys_of_both_kinds_are_counted(
    door: Door, make: Callable[..., chainpay.Client], listing: Platform
) -> None:
    """While a merchant is switched over, both verify, and it is seen how often."""
    client = make(certs=listing.credentials()["certs"])
    for serial in (listing.certificate_serial, listing.public_key_id, listing.public_key_id):
        echo(door, client, headers={"Wechatpay-Serial": serial})
    assert client.platform_keys.counts == {
        listing.certificate_serial: 1,
        listing.public_key_id: 2,
    }


# A callback


def forged(clock: Clock, serial: str = "F" * 40) -> dict[str, str]:
    """Return the headers of a callback that anybody can send."""
    return {
        "Wechatpay-Timestamp": str(int(clock.now)),
        "Wechatpay-Nonce": "x",
        "Wechatpay-Serial": serial,
        "Wechatpay-Signature": "QQ==",
    }


async def receive_async(client: chainpay.Client, headers: dict[str, str]) -> None:
    await client.callbacks.receive_async(headers, b"{}")


@pytest.fixture(
    params=[
        lambda client, headers: client.callbacks.receive(headers, b"{}"),
        lambda client, headers: asyncio.run(receive_async(client, headers)),
        lambda client, headers: trio.run(receive_async, client, headers),
    ]
)
def receive(request: pytest.FixtureRequest) -> Callable[[chainpay.Client, dict[str, str]], None]:
    """Receive a callback in each runtime."""
    return request.param  # type: ignore[no-any-return]


@pytest.mark.parametrize("arguments", [{}, {"deadline": 60, "timeout": 60}])
def test_a_forged_callback_starts_a_brief_fetch(
    receive: Any,
    arguments: Any,
    make: Callable[..., chainpay.Client],
    listing: Platform,
    clock: Clock,
) -> None:
    """One attempt of at most 3 seconds, whatever the client allows; then none for a minute."""
    pinned = {listing.public_key_id: listing.credentials()["certs"][listing.public_key_id]}
    client = make(certs=pinned, **arguments)
    listing.fault = httpx.ConnectError("no network")
    for _ in range(3):
        with pytest.raises(chainpay.UnknownSerial):
            receive(client, forged(clock))
    assert listing.fetches == 1
    timeouts = listing.requests[0].extensions["timeout"]
    assert all(timeouts[phase] <= 3 for phase in ("connect", "read", "write", "pool"))


def test_a_forged_callback_whose_fetch_fails_stops_the_next_one_briefly(
    receive: Any, make: Callable[..., chainpay.Client], listing: Platform, clock: Clock
) -> None:
    """For 5 s, and twice as long after each further failure; each refusal says until when."""
    pinned = {listing.public_key_id: listing.credentials()["certs"][listing.public_key_id]}
    client = make(certs=pinned)

    def refused() -> str:
        with pytest.raises(chainpay.UnknownSerial) as refusal:
            receive(client, forged(clock))
        return " ".join(refusal.value.__notes__)

    listing.fault = httpx.ConnectError("no network")
    for fetches, pause in enumerate((5, 10, 20, 40, 60, 60), 1):
        assert "could not be fetched again: ConnectError" in refused()
        clock.now += pause - 1
        assert "allowed in 1 s; the last one failed (ConnectError)" in refused()
        assert listing.fetches == fetches
        clock.now += 1
    listing.fault = None
    with pytest.raises(chainpay.BadSignature):  # it is known now
        client.callbacks.receive(forged(clock, listing.certificate_serial), b"{}")
    clock.now += 58
    assert "allowed in 2 s; the last one was 58 s ago" in refused()
    clock.now += 2
    listing.fault = httpx.ConnectError("no network")
    assert "ConnectError" in refused()
    clock.now += 5  # a fetch that succeeded makes the pause short again
    assert "fetched again: ConnectError" in refused()


def test_after_a_forged_callback_the_true_one_is_received(
    make: Callable[..., chainpay.Client], listing: Platform, clock: Clock
) -> None:
    """The platform has new keys, and the network comes back: its next callback is received."""
    client = make(retry=None)
    listing.fault = httpx.ConnectError("no network")
    with pytest.raises(chainpay.UnknownSerial):
        client.callbacks.receive(forged(clock), b"{}")
    listing.fault = None
    clock.now += 5
    headers, body = listing.callback("TRANSACTION.SUCCESS", {"out_trade_no": "ORDER-0001"})
    assert client.callbacks.receive(headers, body).resource["out_trade_no"] == "ORDER-0001"


def test_no_fetch_brings_a_public_key(
    receive: Any,
    door: Door,
    make: Callable[..., chainpay.Client],
    listing: Platform,
    clock: Clock,
) -> None:
    """Nobody can download one: neither a callback nor an answer that names one starts a fetch."""
    client = make(certs=listing.credentials()["certs"])
    with pytest.raises(chainpay.UnknownSerial):
        receive(client, forged(clock, "PUB_KEY_ID_1"))
    serial = listing.certificate_serial
    client = make(certs={serial: listing.credentials()["certs"][serial]})
    with pytest.raises(chainpay.UnknownSerial):
        echo(door, client, headers={"Wechatpay-Serial": listing.public_key_id})
    assert listing.fetches == 0


@pytest.mark.parametrize("succeeds", [True, False])
def test_a_callback_waits_briefly_for_the_fetch_of_a_call(
    succeeds: bool,
    receive: Any,
    make: Callable[..., chainpay.Client],
    listing: Platform,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is refused once 3 seconds have passed, or verified with the keys that came meanwhile."""
    listing.gate = threading.Event()
    pauses: list[float] = []

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        if succeeds and listing.gate is not None:
            listing.gate.set()
            first.result()

    async def pause_async(seconds: float) -> None:
        pause(seconds)

    client = make()
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.chain(ECHO).post, {"json": {"echo_message": "first"}})
        while listing.fetches < 1:
            pass
        monkeypatch.setattr(time, "sleep", pause)
        monkeypatch.setattr(anyio, "sleep", pause_async)
        if succeeds:
            with pytest.raises(chainpay.BadSignature):
                receive(client, forged(clock, listing.certificate_serial))
        else:
            with pytest.raises(chainpay.UnknownSerial) as refusal:
                receive(client, forged(clock))
            assert "TimeoutError" in " ".join(refusal.value.__notes__)
            assert sum(pauses) == pytest.approx(3)
            promise = client.callbacks.merchants[0].refresh("F" * 40)
            assert isinstance(promise, Promise)
            assert "the platform's certificates" in repr(promise)
            assert isinstance(promise.wait(), TimeoutError)
        listing.gate.set()
        assert first.result().status_code == 200
    assert listing.fetches == 1


def test_a_clock_that_is_set_back_stops_no_fetch(
    door: Door, make: Callable[..., chainpay.Client], listing: Platform, clock: Clock
) -> None:
    """The pause of a minute ends when the clock is set back behind its beginning."""
    client = make()
    echo(door, client)
    for _ in range(2):
        new = listing.rotate()
        listing.retire(next(iter(core_of(listing).keyring.certificates)))
        assert echo(door, client, headers={"Wechatpay-Serial": new}).status_code == 200
        clock.now -= 24 * 3600


def test_ages_are_counted_by_a_clock_that_is_never_set(
    listing: Platform, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The wall clock may jump; the twelve hours go on."""
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    clock.now = time.time()
    arguments = {**listing.credentials(), "certs": None}
    del arguments["clock"]
    client = chainpay.Client(**arguments)
    client.chain(ECHO).post(json={"echo_message": "x"})
    now[0] += 12 * 3600
    client.chain(ECHO).post(json={"echo_message": "x"})
    assert listing.fetches == 2
