"""Faults: each kind does what it says, in this process and over a socket, and when a rule says so.

Whether the request was carried out is asked of the platform itself: ``gateway.happened``.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle
from typing import Any, NamedTuple

import anyio
import anyio.lowlevel
import httpx
import pytest
from cryptography import x509

import chainpay
from chainpay import APIError, BadSignature, ClockSkew, MissingHeader, UnknownSerial, UsageError
from chainpay.crypto import pem
from chainpay.gateway import Gateway
from chainpay.gateway import gateway as gateway_module
from chainpay.gateway.faults import EITHER, KINDS
from tests.support.doors import Door
from tests.support.loopback import eventually
from tests.support.orders import LEFT_BEHIND, NATIVE, PLACED, RESET, order

BRIEF = 0.05  # seconds


@pytest.fixture(autouse=True)
def made(monkeypatch: pytest.MonkeyPatch, keys: tuple[Any, ...]) -> None:
    """The keys of faults are made already."""
    ready = cycle(keys[1:])  # the first is the merchant's
    monkeypatch.setattr(gateway_module, "new_key", lambda: next(ready))


@pytest.fixture(params=["in process", "over a socket"])
def reached(request: pytest.FixtureRequest, gateway: Gateway) -> Iterator[chainpay.Client]:
    """A client of the platform, in this process, and over a socket."""
    if request.param == "in process":
        with chainpay.Client(**gateway.credentials(), retry=None) as client:
            yield client
    else:
        with gateway.serve() as server:
            there = {"transport": None, "base_uri": server.base_uri, "retry": None}
            with chainpay.Client(**{**gateway.credentials(), **there}) as client:
                yield client


def place(door: Door, client: chainpay.Client, number: str = "ORDER-0001", **options: Any) -> Any:
    return door(client.chain(NATIVE), "post", json=order(number), **options)


# What each does


class Case(NamedTuple):
    """A fault, how the call ends, and how often the order is placed."""

    kind: str
    ends: type[Exception] | tuple[type[Exception], ...] | int
    placed: int
    options: dict[str, Any] = {}  # noqa: RUF012


CASES = [
    Case("delay", 200, 1, {"seconds": 0.01}),
    Case("delay-after", 200, 1, {"seconds": 0.01}),
    Case("refuse", RESET, 0),
    Case("reset", RESET, 0),
    Case("reset-after", httpx.ReadError, 1),
    Case("silence", httpx.ReadTimeout, 0),
    Case("silence-after", httpx.ReadTimeout, 1),
    Case("202", chainpay.Undecided, 0),
    Case("202-after", chainpay.Undecided, 1),
    Case("429", APIError, 0),
    Case("429-after", APIError, 1),
    Case("500", APIError, 0),
    Case("500-after", APIError, 1),
    Case("502", APIError, 0),
    Case("502-after", APIError, 1),
    Case("503", APIError, 0),
    Case("503-after", APIError, 1),
    Case("cut", httpx.RemoteProtocolError, 1),
    Case("signtest", BadSignature, 1),
    Case("expired-key", UnknownSerial, 1),
    Case("rotated-key", 200, 1),
    Case("unknown-key", UnknownSerial, 1),
    Case("clock", ClockSkew, 1),
    Case("clock", 200, 1, {"seconds": -200}),
    Case("stripped", MissingHeader, 1),
]


def test_the_cases_are_all_kinds() -> None:
    """No kind is without a test, before and after."""
    whole = {*KINDS, *(f"{kind}-after" for kind in EITHER)}
    assert {case.kind for case in CASES} == whole


@LEFT_BEHIND
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.kind)
def test_a_fault_does_what_it_says(
    door: Door, gateway: Gateway, reached: chainpay.Client, case: Case
) -> None:
    """The call ends so, the order is placed or it isn't; and without the fault all is well."""
    timeout = BRIEF if "silence" in case.kind else 10
    rule = gateway.faults.add(case.kind, path="v3/pay/*", times=1, **case.options)
    if isinstance(case.ends, int):
        assert place(door, reached, timeout=timeout).status_code == case.ends
    else:
        with pytest.raises(case.ends):
            place(door, reached, timeout=timeout)
    # Who has waited no longer may be ahead of the server.
    assert eventually(
        lambda: rule.struck and gateway.happened("ORDER-0001") == (PLACED if case.placed else {})
    )
    assert (rule.matched, rule.struck) == (1, 1)
    assert place(door, reached).status_code == 200
    happened = gateway.happened("ORDER-0001")
    assert happened == PLACED
    assert happened.repeated == ({f"POST {NATIVE}": 1} if case.placed else {})


IN_PROCESS = [
    ("refuse", httpx.ConnectError),
    ("reset", httpx.ReadError),
    ("reset-after", httpx.ReadError),
    ("silence", httpx.ReadTimeout),
    ("cut", httpx.RemoteProtocolError),
]


@pytest.mark.parametrize(("kind", "error"), IN_PROCESS)
def test_in_process_an_error_has_its_exact_type(
    door: Door, gateway: Gateway, client: chainpay.Client, kind: str, error: type[Exception]
) -> None:
    """As httpx has it over a network, with the request; a refused connection: nothing arrived."""
    gateway.faults.add(kind)
    with pytest.raises(error) as caught:
        place(door, client, timeout=BRIEF)
    assert type(caught.value) is error
    assert caught.value.request.method == "POST"  # type: ignore[attr-defined]
    assert Gateway.refuses_before_sending


def test_an_answer_without_a_body_is_cut_in_its_head(
    door: Door, gateway: Gateway, reached: chainpay.Client
) -> None:
    """Nothing of it arrives as an answer."""
    place(door, reached)
    gateway.faults.add("cut")
    with pytest.raises(httpx.RemoteProtocolError):
        door(
            reached.chain("v3/pay/transactions/out-trade-no/ORDER-0001/close"),
            "post",
            json={"mchid": gateway.mchid},
        )
    closed = "POST v3/pay/transactions/out-trade-no/{out_trade_no}/close"
    assert gateway.happened("ORDER-0001")[closed] == 1


def refused(door: Door, client: chainpay.Client) -> APIError:
    with pytest.raises(APIError) as caught:
        place(door, client)
    return caught.value


@pytest.mark.parametrize(
    ("kind", "status", "code", "verified"),
    [
        ("429", 429, "FREQUENCY_LIMITED", True),
        ("500", 500, "SYSTEM_ERROR", True),
        ("502", 502, None, False),
        ("503", 503, "SERVICE_UNAVAILABLE", True),
    ],
)
def test_an_error_is_in_the_platforms_words(
    door: Door,
    gateway: Gateway,
    reached: chainpay.Client,
    kind: str,
    status: int,
    code: str | None,
    verified: bool,
) -> None:
    """Signed with the key that was asked for, but for a proxy's page."""
    gateway.faults.add(kind)
    error = refused(door, reached)
    assert (error.status, error.code or None, error.verified) == (status, code, verified)
    assert "Retry-After" not in error.response.headers
    assert ("<html>" in error.response.text) == (kind == "502")


@pytest.mark.parametrize("kind", ["429", "503"])
def test_an_answer_has_a_retry_after(
    door: Door, gateway: Gateway, reached: chainpay.Client, kind: str
) -> None:
    """Retry-After has whole seconds."""
    gateway.faults.add(kind, seconds=1.2)
    assert refused(door, reached).response.headers["Retry-After"] == "2"


def test_accepted_says_nothing_and_is_signed(
    door: Door, gateway: Gateway, reached: chainpay.Client
) -> None:
    """The client verifies it, as any 2xx, and then says that nothing was carried out."""
    gateway.faults.add("202")
    with pytest.raises(chainpay.Undecided) as caught:
        place(door, reached)
    answer = caught.value.response
    assert caught.value.verified
    assert (answer.status_code, answer.content) == (202, b"")
    assert answer.headers["Wechatpay-Serial"] == gateway.public_key_id


def test_wrong_on_purpose_is_recognised(
    door: Door, gateway: Gateway, client: chainpay.Client
) -> None:
    """It is the platform's own test."""
    gateway.faults.add("signtest")
    with pytest.raises(BadSignature) as caught:
        place(door, client)
    assert caught.value.probe
    assert "the keys are not in doubt" in str(caught.value)
    assert "may be wrong" not in str(caught.value)


def test_a_refusal_that_is_wrong_on_purpose_casts_no_doubt_on_keys(
    door: Door, gateway: Gateway, client: chainpay.Client
) -> None:
    """The answer proves nothing, but the keys may stay as they are."""
    gateway.faults.add("signtest")
    with pytest.raises(chainpay.APIError, match="the keys are not in doubt") as caught:
        door(client.chain(NATIVE), "post", json={})
    assert not caught.value.verified
    assert "The answer's signature can't be verified." in str(caught.value)
    assert "certs=" not in str(caught.value)


def test_a_rotated_key_is_listed_once_it_signs(
    door: Door, gateway: Gateway, client: chainpay.Client
) -> None:
    """Who asks for the certificates learns it; all struck answers are signed by it."""
    rule = gateway.faults.add("rotated-key", path=NATIVE)
    serial = pem.serial(certificate(rule))
    old = gateway.certificate_serial
    assert old != serial
    for number in ("ORDER-0001", "ORDER-0002"):
        assert place(door, client, number).headers["Wechatpay-Serial"] == serial
    assert gateway.certificate_serial == serial
    assert list(gateway.credentials()["certs"]) == [old, serial, gateway.public_key_id]


def certificate(rule: Any) -> x509.Certificate:
    assert rule.certificate is not None
    return rule.certificate  # type: ignore[no-any-return]


def test_who_trusts_an_expired_certificate_was_warned(
    door: Door, gateway: Gateway, client: chainpay.Client
) -> None:
    """The rule has it; it is no longer listed, and its signature is true."""
    rule = gateway.faults.add("expired-key")
    serial = pem.serial(certificate(rule))
    arguments = gateway.credentials()
    assert serial not in arguments["certs"]
    trusted = {**arguments["certs"], serial: certificate(rule)}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        trusting = chainpay.Client(**{**arguments, "certs": trusted})
    assert "expired on" in str(caught[0].message)
    with trusting:
        assert place(door, trusting).headers["Wechatpay-Serial"] == serial
    assert gateway.faults.add("reset").certificate is None


def test_a_platform_without_certificates_has_none_to_rotate(keys: Any) -> None:
    """The rule is refused as it is added."""
    gateway = Gateway(keys=keys, certificates=False)
    with pytest.raises(UsageError, match="has none to rotate"):
        gateway.faults.add("rotated-key")
    assert len(gateway.faults) == 0


# Waiting


WAITS: list[tuple[list[tuple[str, float | None]], float | None, list[float], bool, int]] = [
    ([("delay", 2)], 30, [2], True, 1),
    ([("delay-after", 2)], 30, [2], True, 1),
    ([("delay", 2), ("delay", 3), ("delay-after", 4)], 30, [5, 4], True, 1),
    ([("delay", 30)], 30, [30], True, 1),
    ([("delay", 31)], 30, [30], False, 1),
    ([("delay", 20), ("delay-after", 20)], 30, [20, 10], False, 1),
    ([("delay", 2), ("silence", None)], 30, [2, 28], False, 0),
    ([("silence-after", None)], 30, [30], False, 1),
    ([("delay", 2)], None, [2], True, 1),
    ([("silence", None)], None, [], False, 0),
]


@pytest.mark.parametrize(("rules", "timeout", "waited", "answered", "placed"), WAITS)
def test_who_waits_no_longer_takes_nothing_back(
    door: Door,
    gateway: Gateway,
    client: chainpay.Client,
    pauses: list[float],
    rules: list[tuple[str, float | None]],
    timeout: float | None,
    waited: list[float],
    answered: bool,
    placed: int,
) -> None:
    """Delays add up; the read timeout ends them, and what was asked for is carried out all the
    same. Who would wait for ever is spared it."""
    for kind, seconds in rules:
        gateway.faults.add(kind, seconds=seconds)
    options = httpx.Timeout(timeout)
    if answered:
        place(door, client, timeout=options)
    else:
        with pytest.raises(httpx.ReadTimeout):
            place(door, client, timeout=options)
    assert pauses == waited
    assert sum(gateway.happened("ORDER-0001").values()) == placed


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_who_is_cancelled_takes_nothing_back(
    gateway: Gateway, client: chainpay.Client, backend: str
) -> None:
    """It has left; that nobody waits for it is not known there."""
    rule = gateway.faults.add("delay", seconds=60)

    async def post() -> None:
        await client.chain(NATIVE).post_async(json=order("ORDER-0001"))

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(post)
            while not rule.struck:
                await anyio.lowlevel.checkpoint()
            assert gateway.happened("ORDER-0001") == {}
            tasks.cancel_scope.cancel()

    anyio.run(main, backend=backend)
    assert gateway.happened("ORDER-0001") == PLACED


# Which requests


def struck(gateway: Gateway, *requests: tuple[str, str]) -> list[tuple[str, ...]]:
    """Return the kinds that strike each request."""
    strikes = [gateway.faults.strike(*request) for request in requests]
    return [strike.names if strike else () for strike in strikes]


GET, POST = ("GET", "/v3/certificates?x=/v3/pay/"), ("POST", f"/{NATIVE}")
CONDITIONS: list[tuple[dict[str, Any], list[int]]] = [
    ({}, [0, 1, 2, 3, 4, 5]),
    ({"path": NATIVE}, [1, 3, 5]),
    ({"path": "v3/pay/*"}, [1, 3, 5]),
    ({"path": "*/NATIVE"}, []),
    ({"path": "v3/cert?ficates"}, [0, 2, 4]),
    ({"method": "post"}, [1, 3, 5]),
    ({"nth": 2}, [1]),
    ({"nth": 2, "method": "POST"}, [3]),
    ({"nth": range(2, 5)}, [1, 2, 3]),
    ({"nth": range(10**30, 4, -1)}, [4, 5]),
    ({"nth": {1, 6, 9}}, [0, 5]),
    ({"nth": [3]}, [2]),
    ({"times": 2}, [0, 1]),
    ({"times": 1, "nth": range(3, 9)}, [2]),
    ({"probability": 0}, []),
    ({"probability": 1}, [0, 1, 2, 3, 4, 5]),
]


@pytest.mark.parametrize(("conditions", "expected"), CONDITIONS)
def test_a_rule_strikes_what_it_names(
    gateway: Gateway, conditions: dict[str, Any], expected: list[int]
) -> None:
    """By path, method, turn and number, all together."""
    rule = gateway.faults.add("reset", **conditions)
    requests = [GET, POST] * 3
    assert [at for at, names in enumerate(struck(gateway, *requests)) if names] == expected
    assert rule.struck == len(expected)


def test_the_first_rule_that_strikes_is_the_one(gateway: Gateway) -> None:
    """One that didn't get its turn is not used up; delays add to any other."""
    faults = gateway.faults
    first = faults.add("reset-after", times=1)
    delays = [faults.add("delay", seconds=1), faults.add("delay-after", seconds=2, nth=2)]
    second = faults.add("cut", times=1)
    assert struck(gateway, *[GET] * 3) == [
        ("reset-after", "delay"),
        ("delay", "delay-after", "cut"),
        ("delay",),
    ]
    assert [rule.struck for rule in (first, *delays, second)] == [1, 3, 1, 1]
    assert list(faults) == [first, *delays, second]
    assert repr(faults).startswith("<Faults reset-after struck 1, delay struck 3, delay-after")
    assert "kind='cut'" in repr(second)
    faults.clear()
    assert (len(faults), struck(gateway, GET)) == (0, [()])


@pytest.mark.parametrize("probability", [0.1, 0.5])
def test_a_seed_gives_the_same_faults_again(keys: Any, probability: float) -> None:
    """To the same requests in the same order, whatever other rules there are; another, others."""

    def drawn(**options: Any) -> list[int]:
        gateway = Gateway(keys=keys)
        gateway.faults.add("delay", seconds=0, times=3)
        rule = gateway.faults.add("reset", probability=probability, method="GET", **options)
        seen = []
        for request in [GET, POST, GET] * 200:
            before = rule.struck
            gateway.faults.strike(*request)
            seen.append(rule.struck - before)
        return seen

    assert drawn(seed=7) == drawn(seed=7) != drawn(seed=8)
    assert drawn() == drawn()
    assert 0.5 < sum(drawn(seed=7)) / (400 * probability) < 1.5


def test_threads_are_counted_once_each(gateway: Gateway) -> None:
    """However many ask at once, a rule strikes as often as it says."""
    rule = gateway.faults.add("reset", times=50, path="v3/cert*")
    with ThreadPoolExecutor(8) as threads:
        strikes = list(threads.map(lambda _: gateway.faults.strike(*GET), range(400)))
    assert (rule.matched, rule.struck) == (400, 50)
    assert sum(strike is not None for strike in strikes) == 50


BAD: list[tuple[str, Any, dict[str, Any]]] = [
    ("there is no fault 'rest'; did you mean 'reset'?", "rest", {}),
    ("did you mean 'reset-after'?", "reset_after", {}),
    ("did you mean 'reset-after'?", "Reset After", {}),
    ("did you mean '502-after'?", "502_after", {}),
    ("did you mean 'rotated-key'?", "rotated_key", {}),
    ("there is no fault 'x': there are delay, refuse", "x", {}),
    ("there is no fault 5: there are", 5, {}),
    ("cut has no -after", "cut-after", {}),
    ("refuse has no -after", "refuse", {"after": True}),
    ("after= takes True or False, not '0'", "reset", {"after": "0"}),
    ("after= takes True or False, not 0", "reset-after", {"after": 0}),
    ("after= takes True or False, not None", "cut", {"after": None}),
    ("without a leading slash, not '/v3'", "reset", {"path": "/v3"}),
    ("not ''", "reset", {"path": ""}),
    ("not 3", "reset", {"path": 3}),
    ("one of GET, POST, PUT, PATCH, DELETE, not 'HEAD'", "reset", {"method": "HEAD"}),
    ("nth= takes 1 or more", "reset", {"nth": 0}),
    ("nth= takes 1 or more", "reset", {"nth": True}),
    ("nth= takes 1 or more", "reset", {"nth": "12"}),
    ("nth= takes 1 or more", "reset", {"nth": range(0)}),
    ("nth= takes 1 or more", "reset", {"nth": range(4)}),
    ("nth= takes 1 or more", "reset", {"nth": range(3, -1, -1)}),
    ("nth= takes 1 or more", "reset", {"nth": {0, 1}}),
    ("nth= takes 1 or more", "reset", {"nth": b"12"}),
    ("nth= takes 1 or more", "reset", {"nth": 1.5}),
    ("times= takes 1 or more, not 0", "reset", {"times": 0}),
    ("from 0 to 1, not 2", "reset", {"probability": 2}),
    ("from 0 to 1, not True", "reset", {"probability": True}),
    ("from 0 to 1, not nan", "reset", {"probability": math.nan}),
    ("seed= takes a whole number, not None", "reset", {"seed": None}),
    ("a delay needs seconds=", "delay", {}),
    ("not -1", "delay", {"seconds": -1}),
    ("not '1'", "delay", {"seconds": "1"}),
    ("not inf", "clock", {"seconds": math.inf}),
    ("reset takes no seconds=; only delay, 429, 503, clock do", "reset", {"seconds": 1}),
]


@pytest.mark.parametrize(("message", "kind", "options"), BAD)
def test_a_rule_that_can_not_be_meant_is_refused(
    gateway: Gateway, message: str, kind: Any, options: dict[str, Any]
) -> None:
    """With what it should have been; nothing is added."""
    with pytest.raises(UsageError) as caught:
        gateway.faults.add(kind, **options)
    assert message in str(caught.value)
    assert len(gateway.faults) == 0
