"""The attempts of a call: which are made, with what, when, and what their failure says."""

from __future__ import annotations

import asyncio
import pickle
import time
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import httpx
import pytest

import chainpay
from chainpay import Client, Outcome, Retry, Sensitive, outcome
from chainpay.gateway import Gateway
from tests.support.doors import Door, through_sync
from tests.support.recording import Recording

ORDERS = "v3/payscore/payafter-orders"
ECHO = "v3/security/echo"
QUICK = Retry(pause=0.001, longest=0.01)
SAME = {"retry": "same-number"}
ENDS = (httpx.TransportError, chainpay.ChainpayError)

#: What befalls the first request: a fault, and with which error it ends if nothing follows.
NETWORK = {
    "reset": httpx.ReadError,
    "reset-after": httpx.ReadError,
    "cut": httpx.RemoteProtocolError,
    "silence": httpx.ReadTimeout,
}
BUSY = ("429", "500", "502", "503", "429-after", "500-after", "502-after", "503-after")


@pytest.fixture
def patient(platform: Recording) -> Iterator[Client]:
    """A client that tries three times, with hardly a pause, and no longer than it must."""
    with Client(**platform.credentials(), retry=QUICK, timeout=0.05) as client:
        yield client


def an_order(number: str = "1") -> dict[str, str]:
    return {"appid": "wx1", "out_order_no": number, "service_id": "500001"}


def placed(gateway: Gateway, number: str = "1") -> int:
    return gateway.happened(number)[f"POST {ORDERS}"]


def query(door: Door, client: Client, **options: Any) -> httpx.Response:
    return door(client.chain(ORDERS), "get", query={"out_order_no": "1"}, **options)


# Which call is sent again


@pytest.mark.parametrize("fault", [*NETWORK, *BUSY, "refuse", "signtest"])
def test_a_query_is_sent_again(
    fault: str, door: Door, patient: Client, platform: Recording
) -> None:
    """It changes nothing: whatever befell the first one, the second one tells."""
    through_sync(patient.chain(ORDERS), "post", json=an_order())
    platform.requests.clear()
    platform.faults.add(fault, times=1)
    assert query(door, patient).json()["out_order_no"] == "1"
    assert len(platform.requests) == 2


@pytest.mark.parametrize("fault", [*NETWORK, *BUSY, "signtest"])
def test_what_may_have_happened_is_not_sent_again(
    fault: str, door: Door, patient: Client, platform: Recording
) -> None:
    """Not by itself: the error says that the outcome is unknown."""
    platform.faults.add(fault, times=1)
    with pytest.raises(NETWORK.get(fault, chainpay.ChainpayError)) as caught:
        door(patient.chain(ORDERS), "post", json=an_order())
    assert outcome(caught.value) is Outcome.UNKNOWN
    assert len(platform.requests) == 1
    assert placed(platform) == int(fault in ("cut", "signtest") or fault.endswith("-after"))


@pytest.mark.parametrize("fault", [*NETWORK, *BUSY])
def test_a_number_of_ones_own_lets_it_be_sent_again(
    fault: str, door: Door, patient: Client, platform: Recording
) -> None:
    """The platform answers the same request the same way, and carries it out once."""
    platform.faults.add(fault, times=1)
    assert door(patient.chain(ORDERS), "post", json=an_order(), **SAME).status_code == 200
    assert len(platform.requests) == 2
    assert placed(platform) == 1


def test_what_has_not_left_is_sent_again(door: Door, patient: Client, platform: Recording) -> None:
    """A connection that isn't taken has carried nothing."""
    platform.faults.add("refuse", times=2)
    assert door(patient.chain(ORDERS), "post", json=an_order()).status_code == 200
    assert (len(platform.requests), placed(platform)) == (3, 1)


def test_three_times_and_no_more(door: Door, patient: Client, platform: Recording) -> None:
    """Then the error is raised, and says that nothing was sent."""
    platform.faults.add("refuse")
    with pytest.raises(httpx.ConnectError) as caught:
        door(patient.chain(ORDERS), "post", json=an_order())
    assert outcome(caught.value) is Outcome.NOT_SENT
    place = f"(POST {ORDERS} to api.mch.weixin.qq.com:443, attempt 3): nothing was sent"
    assert str(caught.value).endswith(place)
    assert len(platform.requests) == 3


@pytest.mark.parametrize("fault", ["stripped", "clock", "unknown-key"])
def test_what_cannot_be_trusted_is_not_asked_again(
    fault: str, door: Door, patient: Client, platform: Recording
) -> None:
    """But for WeChat Pay's own test traffic."""
    through_sync(patient.chain(ORDERS), "post", json=an_order())
    platform.requests.clear()
    platform.faults.add(fault)
    with pytest.raises(chainpay.VerificationError) as caught:
        query(door, patient)
    assert outcome(caught.value) is Outcome.UNKNOWN
    assert len([one for one in platform.requests if one.url.path.endswith("orders")]) == 1


def test_test_traffic_is_asked_again_once(door: Door, patient: Client, platform: Recording) -> None:
    """Two in a row are no test traffic."""
    through_sync(patient.chain(ORDERS), "post", json=an_order())
    platform.requests.clear()
    platform.faults.add("signtest")
    with pytest.raises(chainpay.BadSignature) as caught:
        query(door, patient)
    assert caught.value.probe
    assert len(platform.requests) == 2


@pytest.mark.parametrize("fault", ["refuse", "reset", "429", "signtest"])
def test_retries_are_turned_off(fault: str, door: Door, platform: Recording) -> None:
    """For the client, or for one call."""
    platform.faults.add(fault)
    with Client(**platform.credentials(), retry=None) as client:
        for options in ({}, SAME):
            with pytest.raises(ENDS):
                query(door, client, **options)
    with Client(**platform.credentials(), retry=QUICK) as client, pytest.raises(ENDS):
        query(door, client, retry=False)
    assert len(platform.requests) == 3


@pytest.mark.parametrize("error", [httpx.PoolTimeout, httpx.UnsupportedProtocol])
def test_what_would_fail_again(error: type[Exception], door: Door, gateway: Gateway) -> None:
    """Who has waited for a connection has waited; a protocol doesn't come to be."""
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        raise error("no")

    arguments = {**gateway.credentials(), "transport": httpx.MockTransport(answer)}
    with Client(**arguments, retry=QUICK) as client, pytest.raises(error):
        query(door, client)
    assert len(asked) == 1


def test_a_refusal_is_final(door: Door, patient: Client, platform: Recording) -> None:
    """The same question gets the same answer."""
    with pytest.raises(chainpay.APIError, match="ORDER_NOT_EXIST") as caught:
        query(door, patient)
    assert outcome(caught.value) is Outcome.REFUSED
    assert len(platform.requests) == 1


def test_a_500_alone_asks_for_nothing(door: Door, gateway: Gateway) -> None:
    """Only SYSTEM_ERROR, 429, 502, 503 and 504 do; the outcome of any other 5xx is unknown."""
    requested: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requested.append(request)
        return httpx.Response(500, text="broken")

    arguments = {**gateway.credentials(), "transport": httpx.MockTransport(answer)}
    with Client(**arguments, retry=QUICK) as client, pytest.raises(chainpay.APIError) as caught:
        query(door, client)
    assert outcome(caught.value) is Outcome.UNKNOWN
    assert len(requested) == 1


# With what


def test_each_attempt_is_signed_anew_with_the_same_body(door: Door, platform: Recording) -> None:
    """The platform refuses a nonce that was used; what is sealed is sealed once."""
    seen: list[str] = []

    class Watching(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            seen.append(request.headers["Authorization"])
            return platform.handle_request(request)

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            seen.append(request.headers["Authorization"])
            return await platform.handle_async_request(request)

    platform.faults.add("reset-after", times=2)
    body = {"echo_message": "x", "encrypted_echo_message": Sensitive("y")}
    arguments = {**platform.credentials(), "transport": Watching()}
    with Client(**arguments, retry=QUICK) as client:
        answer = door(client.chain(ECHO), "post", json=body, **SAME)
    assert client.decrypt(answer)["encrypted_echo_message"] == "y"
    bodies = [request.content for request in platform.requests]
    assert len(bodies) == 3
    assert len(set(bodies)) == 1
    assert len(set(seen)) == 3
    assert all("Authorization" not in one.headers for one in platform.requests)


def test_a_file_is_sent_again_whole(door: Door, patient: Client, platform: Recording) -> None:
    """An upload's body is read anew."""
    platform.faults.add("503", times=1)
    picture = chainpay.Media(b"\x89PNG" * 1000, "a.png")
    door(patient.chain("v3/merchant/media/upload"), "post", body=picture, **SAME)
    first, second = (request.content for request in platform.requests)
    assert first == second


# What several attempts say together


def script(*answers: tuple[int, bytes] | Exception) -> tuple[httpx.MockTransport, list[Any]]:
    """A transport that gives one answer after another."""
    left = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        one = left.pop(0)
        if isinstance(one, Exception):
            raise one
        status, told = one
        return httpx.Response(status, content=told)

    return httpx.MockTransport(answer), left


REFUSAL = b'{"code":"PARAM_ERROR","message":"no"}'


@pytest.mark.parametrize(
    ("answers", "known"),
    [
        ([(400, REFUSAL)], Outcome.REFUSED),
        ([httpx.ReadTimeout("late"), (400, REFUSAL)], Outcome.UNKNOWN),
        ([(502, b"<html>"), (400, REFUSAL)], Outcome.UNKNOWN),
        ([(429, REFUSAL), (403, REFUSAL)], Outcome.UNKNOWN),
        # Says another transport, which may be wrong.
        ([httpx.ConnectError("no"), (400, REFUSAL)], Outcome.UNKNOWN),
    ],
)
def test_what_may_have_happened_once_stays_unknown(
    answers: list[Any], known: Outcome, door: Door, gateway: Gateway
) -> None:
    """A timeout and then a refusal: money may have moved by the first one."""
    transport, left = script(*answers)
    arguments = {**gateway.credentials(), "transport": transport, "retry": QUICK}
    with Client(**arguments) as client, pytest.raises(chainpay.APIError) as caught:
        door(client.chain(ORDERS), "post", json=an_order(), **SAME)
    assert left == []
    assert outcome(caught.value) is known
    notes = getattr(caught.value, "__notes__", [])
    assert len(notes) == len(answers) - 1
    assert all("an earlier attempt may have been carried out" in note for note in notes)


def test_a_refused_connection_and_a_refusal(
    door: Door, patient: Client, platform: Recording
) -> None:
    """What has not left says nothing."""
    platform.faults.add("refuse", times=1)
    with pytest.raises(chainpay.APIError) as caught:
        door(patient.chain(ORDERS), "post", json={"appid": "wx1"})
    assert outcome(caught.value) is Outcome.REFUSED
    assert len(platform.requests) == 2


# Pauses


def test_pauses_grow_at_random(door: Door, platform: Recording, pauses: list[float]) -> None:
    """Up to half a second, then up to twice as long, never more than the longest."""
    platform.faults.add("503")
    retry = Retry(attempts=6, pause=1, longest=5)
    with Client(**platform.credentials(), retry=retry) as client, pytest.raises(chainpay.APIError):
        query(door, client)
    assert len(pauses) == 5
    for pause, most in zip(pauses, (1, 2, 4, 5, 5), strict=True):
        assert most / 2 <= pause <= most


@pytest.mark.parametrize(("asked", "attempts"), [(2, 3), (5, 3), (6, 1)])
def test_who_asks_to_wait_is_waited_for(
    asked: int, attempts: int, door: Door, platform: Recording, pauses: list[float]
) -> None:
    """At least as long as Retry-After says; not at all if that is too long."""
    platform.faults.add("429", seconds=asked)
    retry = Retry(pause=0.1, longest=5)
    with Client(**platform.credentials(), retry=retry) as client, pytest.raises(chainpay.APIError):
        query(door, client)
    assert pauses == [asked] * (attempts - 1)


# 202: accepted, but not carried out


@pytest.mark.parametrize(
    ("method", "options", "times"), [("get", {}, 3), ("post", {}, 1), ("post", SAME, 3)]
)
def test_accepted_is_asked_again(
    method: str, options: Any, times: int, door: Door, patient: Client, platform: Recording
) -> None:
    """As often as may be; then it is an error: nothing was carried out, or nobody knows."""
    platform.faults.add("202")
    body = {"query": {"out_order_no": "1"}} if method == "get" else {"json": an_order()}
    with pytest.raises(chainpay.Undecided) as caught:
        door(patient.chain(ORDERS), method, **body, **options)
    error = caught.value
    assert len(platform.requests) == times
    assert outcome(error) is outcome(pickle.loads(pickle.dumps(error))) is Outcome.UNKNOWN
    assert (error.status, error.verified, error.response.status_code) == (202, True, 202)
    assert "has accepted it, but not carried it out yet: repeat it later" in str(error)
    assert ("with the same number, or query it" in str(error)) is (method == "post")


@pytest.mark.parametrize("path", ["v3/x/y", "v3/refund/domestic/refunds", "v3/certificates/"])
@pytest.mark.parametrize("body", [b"", b'{"code":"ACCEPTED","message":"wait"}', b"[", b"<html>"])
def test_accepted_by_a_path_that_is_not_known(
    path: str, body: bytes, door: Door, platform: Recording
) -> None:
    """It counts as well; what the answer says of itself is repeated."""
    transport = httpx.MockTransport(lambda request: httpx.Response(202, content=body))
    arguments = {**platform.credentials(), "transport": transport, "retry": None}
    with Client(**arguments) as client, pytest.raises(chainpay.Undecided) as caught:
        door(client.chain(path), "post", json={}, verifier=chainpay.UNSIGNED)
    assert outcome(caught.value) is Outcome.UNKNOWN
    assert caught.value.code == ("ACCEPTED" if b"ACCEPTED" in body else "")
    assert ("202 ACCEPTED: wait" in str(caught.value)) is (b"ACCEPTED" in body)


def test_accepted_and_then_carried_out(door: Door, patient: Client, platform: Recording) -> None:
    """The second answer is the one; a path that the catalog doesn't know is no other."""
    platform.faults.add("202", times=1)
    assert door(patient.chain(ORDERS), "post", json=an_order(), **SAME).status_code == 200
    transport, left = script((202, b""), (200, b""))
    arguments = {**platform.credentials(), "transport": transport, "retry": QUICK}
    with Client(**arguments) as client:
        door(client.chain("v3/x/y"), "get", verifier=chainpay.UNSIGNED)
    assert left == []


def test_accepted_and_then_refused(door: Door, patient: Client, platform: Recording) -> None:
    """It may have been carried out since."""
    platform.faults.add("202", times=1)
    with pytest.raises(chainpay.APIError) as caught:
        door(patient.chain(ORDERS), "post", json={"appid": "wx1"}, **SAME)
    assert outcome(caught.value) is Outcome.UNKNOWN


def test_what_is_always_answered_so(door: Door, patient: Client, platform: Recording) -> None:
    """Seven operations are documented to answer 202."""
    path = "v3/new-tax-control-fapiao/fapiao-applications"
    call = chainpay.catalog.samples.sample_call(chainpay.catalog.operation("POST", path), Sensitive)
    assert door(patient.chain(path), "post", **call, **SAME).status_code == 202
    assert len(platform.requests) == 1


# Deadlines


@pytest.mark.parametrize("own", [{"deadline": 0.5}, {}])
def test_a_deadline_ends_a_wait(own: Any, door: Door, platform: Recording) -> None:
    """The call's own, or the client's: it is shorter than the timeouts, and there is no retry."""
    platform.faults.add("silence")
    arguments = {**platform.credentials(), "retry": QUICK, "deadline": 60 if own else 0.5}
    with Client(**arguments) as client, pytest.raises(httpx.ReadTimeout) as caught:
        query(door, client, **own)
    assert outcome(caught.value) is Outcome.UNKNOWN
    assert "it changes nothing" in str(caught.value)
    assert len(platform.requests) == 1


def test_no_pause_outlasts_the_deadline(
    door: Door, platform: Recording, pauses: list[float]
) -> None:
    """The last error is raised at once."""
    platform.faults.add("503")
    arguments = {**platform.credentials(), "retry": Retry(pause=100, longest=100)}
    with Client(**arguments) as client, pytest.raises(chainpay.APIError):
        query(door, client, deadline=10)
    assert pauses == []


def test_timeouts_are_cut_by_the_deadline(door: Door, gateway: Gateway) -> None:
    """Each phase has what is left, and no more than its own."""
    seen: list[dict[str, float | None]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        timeouts = request.extensions["timeout"]
        seen.append(dict(timeouts))
        assert len(timeouts) == 4
        return httpx.Response(400, content=REFUSAL)

    arguments = {**gateway.credentials(), "transport": httpx.MockTransport(answer)}
    own = httpx.Timeout(5, read=None, write=1000)
    with Client(**arguments) as client, pytest.raises(chainpay.APIError):
        door(client.chain(ORDERS), "get", timeout=own, deadline=100)
    (timeouts,) = seen
    assert (timeouts["connect"], timeouts["pool"]) == (5, 5)
    for phase in ("read", "write"):
        assert 90 < (timeouts[phase] or 0) <= 100


class Deaf(httpx.AsyncBaseTransport):
    """It knows no timeouts."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(60)
        raise AssertionError


class Late(httpx.AsyncBaseTransport):
    """It has timeouts of its own."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        raise TimeoutError


@pytest.mark.parametrize(("transport", "error"), [(Deaf, httpx.ReadTimeout), (Late, TimeoutError)])
def test_a_deadline_for_any_transport(
    transport: Callable[[], Any], error: type[Exception], gateway: Gateway
) -> None:
    """On an event loop whatever takes too long is ended."""
    arguments = {**gateway.credentials(), "transport": None, "async_transport": transport}

    async def main() -> None:
        with Client(**arguments) as client, pytest.raises(error) as caught:
            await client.chain(ORDERS).post_async(json=an_order(), deadline=0.5)
        assert outcome(caught.value) is Outcome.UNKNOWN

    asyncio.run(main())
    anyio.run(main, backend="trio")


def test_waiting_for_a_connection_counts(gateway: Gateway) -> None:
    """Who finds none in time has sent nothing."""
    with gateway.serve() as server:
        gateway.faults.add("silence", nth=1)
        arguments = {**gateway.credentials(), "transport": None, "base_uri": server.base_uri}
        limits = httpx.Limits(max_connections=1)

        async def main() -> None:
            async with Client(**arguments, limits=limits) as client:
                first = asyncio.ensure_future(_await(client, "1", deadline=1))
                while not next(iter(gateway.faults)).struck:
                    await asyncio.sleep(0.01)
                with pytest.raises(httpx.PoolTimeout) as caught:
                    await _await(client, "2", deadline=0.1)
                assert outcome(caught.value) is Outcome.NOT_SENT
                with pytest.raises(httpx.ReadTimeout):
                    await first

        asyncio.run(main())
    assert placed(gateway, "2") == 0


async def _await(client: Client, number: str, **options: Any) -> httpx.Response:
    answer: httpx.Response = await client.chain(ORDERS).post_async(json=an_order(number), **options)
    return answer


# What goes wrong before anything leaves, and in between


class Vault(Exception):
    """The key is not there today."""


class Signer:
    mchid, serial = "1900000001", "ABC"

    def sign(self, message: bytes) -> str:
        raise Vault("no key today")


def test_a_signer_that_fails_has_sent_nothing(
    door: Door, patient: Client, platform: Recording
) -> None:
    """Whatever it raises; it is not asked again."""
    with pytest.raises(Vault) as caught:
        door(patient.chain(ORDERS), "post", json=an_order(), signer=Signer())
    assert outcome(caught.value) is Outcome.NOT_SENT
    assert caught.value.__notes__ == [f"POST {ORDERS}: nothing was sent"]
    assert platform.requests == []


def test_a_cancelled_call_says_how_far_it_was(gateway: Gateway) -> None:
    """Before it has left, nothing was sent; later, it may have been."""

    async def main() -> None:
        arguments = {**gateway.credentials(), "transport": None, "async_transport": Deaf}
        async with Client(**arguments) as client:
            task = asyncio.ensure_future(_await(client, "1"))
            await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as sent:
                await task
        assert outcome(sent.value) is Outcome.UNKNOWN

        class Slow(Signer):
            async def sign(self, message: bytes) -> str:  # type: ignore[override]
                await anyio.sleep(60)
                return ""

        async with Client(**gateway.credentials()) as client:
            task = asyncio.ensure_future(_await(client, "1", signer=Slow()))
            await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as unsent:
                await task
        assert outcome(unsent.value) is Outcome.NOT_SENT

    asyncio.run(main())


def test_closed_between_two_attempts(platform: Recording, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next one is not made; what the first one may have done stays."""
    client = Client(**platform.credentials(), retry=QUICK)
    monkeypatch.setattr(time, "sleep", lambda seconds: client.close())
    platform.faults.add("reset-after", times=1)
    with pytest.raises((chainpay.UsageError, RuntimeError)) as caught:
        client.chain(ORDERS).post(json=an_order(), retry="same-number")
    assert outcome(caught.value) is Outcome.UNKNOWN
    assert placed(platform) == 1


def test_no_time_left_to_send(door: Door, patient: Client, platform: Recording) -> None:
    """A signer that takes longer than the deadline: nothing leaves any more."""

    class Slow:
        mchid, serial = platform.mchid, platform.serial

        def sign(self, message: bytes) -> str:
            time.sleep(0.03)
            return "AAAA"

    with pytest.raises(httpx.ConnectTimeout, match="the deadline of the call has passed") as caught:
        door(patient.chain(ORDERS), "post", json=an_order(), signer=Slow(), deadline=0.02)
    assert outcome(caught.value) is Outcome.NOT_SENT
    assert "Authorization" not in str(vars(caught.value))
    assert platform.requests == []


# Event hooks of the user's, whose failures say nothing of the call


@pytest.mark.parametrize(
    "error",
    [
        httpx.ConnectError("no collector"),
        httpx.PoolTimeout("no collector"),
        chainpay.UsageError("no collector"),
        ValueError("no collector"),
    ],
    ids=repr,
)
@pytest.mark.parametrize("options", [{}, SAME])
def test_a_hook_that_fails_after_the_answer(
    error: Exception, options: Any, door: Door, platform: Recording
) -> None:
    """It was carried out, whatever the hook says; nothing is sent again, and no host is blamed."""

    def hook(response: httpx.Response) -> None:
        raise error

    arguments = {**platform.credentials(), "event_hooks": {"response": [hook]}, "retry": QUICK}
    with Client(**arguments) as client, pytest.raises(type(error)) as caught:
        door(client.chain(ORDERS), "post", json=an_order(), **options)
    assert outcome(caught.value) is Outcome.UNKNOWN
    assert len(platform.requests) == 1
    assert client.hosts.failures == dict.fromkeys(client.hosts.failures, 0)
    note = f"POST {ORDERS}: it was sent and answered, and then an event hook failed"
    assert note in caught.value.__notes__


def test_a_hook_that_fails_before_the_request(door: Door, platform: Recording) -> None:
    """Nothing was sent."""

    def hook(request: httpx.Request) -> None:
        raise httpx.ReadError("no collector")

    arguments = {**platform.credentials(), "event_hooks": {"request": [hook]}, "retry": QUICK}
    with Client(**arguments) as client, pytest.raises(httpx.ReadError) as caught:
        door(client.chain(ORDERS), "post", json=an_order())
    assert outcome(caught.value) is Outcome.NOT_SENT
    assert platform.requests == []
    assert client.hosts.current == client.hosts.primary


# What the platform says


@pytest.mark.parametrize(
    "asked", ["Mon, 01 Jan 99999999999999999999 00:00:00 GMT", "x" * 10_000, "1" * 400]
)
def test_an_odd_retry_after(asked: str, door: Door, gateway: Gateway) -> None:
    """It changes no error into another."""

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503, headers={"Retry-After": asked})

    arguments = {**gateway.credentials(), "transport": httpx.MockTransport(answer)}
    with Client(**arguments, retry=QUICK) as client, pytest.raises(chainpay.APIError):
        query(door, client)


def test_a_file_that_is_accepted_only(door: Door, platform: Recording, tmp_path: Any) -> None:
    """The answers that are asked for again are closed."""
    closed: list[int] = []

    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b"x"

        async def __aiter__(self) -> Any:
            yield b"x"

        def close(self) -> None:
            closed.append(1)

        async def aclose(self) -> None:
            closed.append(1)

    arguments = {
        **platform.credentials(),
        "transport": httpx.MockTransport(lambda request: httpx.Response(202, stream=Body())),
        "retry": QUICK,
    }
    with Client(**arguments) as client, pytest.raises(chainpay.Undecided):
        client.download("v3/billdownload/file", tmp_path / "x")
    assert len(closed) == 3


def test_the_callers_own_host_header_stays(door: Door, patient: Client, gateway: Gateway) -> None:
    """In every attempt."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["Host"])
        raise httpx.ReadError("no")

    arguments = {**gateway.credentials(), "transport": httpx.MockTransport(answer)}
    with Client(**arguments, retry=QUICK) as client, pytest.raises(httpx.ReadError):
        query(door, client, headers={"Host": "front.example"})
    assert seen == ["front.example"] * 3
