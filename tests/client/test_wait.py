"""`Client.wait`: an order is queried until it is paid, closed or refunded; nobody really waits."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import trio

import chainpay
from chainpay import Client, UsageError
from chainpay.client.wait import Waited
from chainpay.events import Event, Pending
from chainpay.gateway import Gateway
from tests.support.orders import NATIVE, order

APPID = "wxd678efh567hg6787"
Way = Callable[..., Waited]

#: What happens meanwhile is done by sync calls, on the event loop too.
pytestmark = pytest.mark.filterwarnings("ignore:.*blocks the running event loop:RuntimeWarning")


def sync(client: Client, **options: Any) -> Waited:
    return client.wait(**options)


def by_promise(client: Client, **options: Any) -> Waited:
    return client.wait_async(**options).wait()


def on_asyncio(client: Client, **options: Any) -> Waited:
    async def main() -> Waited:
        return await client.wait_async(**options)

    return asyncio.run(main())


def on_trio(client: Client, **options: Any) -> Waited:
    async def main() -> Waited:
        return await client.wait_async(**options)

    return trio.run(main)


@pytest.fixture(params=[sync, by_promise, on_asyncio, on_trio])
def way(request: pytest.FixtureRequest) -> Way:
    """Each way to wait."""
    return request.param  # type: ignore[no-any-return]


class Hook:
    """Does something after some queries, and keeps the events."""

    def __init__(self) -> None:
        self.actions: dict[int, Callable[[], object]] = {}
        self.pending: list[Pending] = []

    def __call__(self, event: Event) -> None:
        if isinstance(event, Pending):
            self.pending.append(event)
            self.actions.get(event.queries, bool)()


@pytest.fixture
def hook() -> Hook:
    return Hook()


@pytest.fixture
def clock(pauses: list[float]) -> Callable[[], float]:
    """The time at which it would be if the pauses took their time."""
    return lambda: time.time() + sum(pauses)


@pytest.fixture
def client(platform: Gateway, hook: Hook, clock: Callable[[], float]) -> Client:
    """A client whose pauses take no time."""
    return Client(**platform.credentials() | {"clock": clock}, on_event=hook, retry=None)


@pytest.fixture
def placed(client: Client) -> str:
    """The number of an order that nobody has paid."""
    client.chain(NATIVE).post(json=order("ORDER-0001"))
    return "ORDER-0001"


def test_until_it_is_paid(
    client: Client, platform: Gateway, hook: Hook, placed: str, way: Way, pauses: list[float]
) -> None:
    """Each pause is half as long again as the one before."""
    hook.actions[4] = lambda: platform.pay(placed)
    waited = way(client, out_trade_no=placed, deadline=60)
    assert waited.state == "SUCCESS"
    assert waited.fields["out_trade_no"] == placed
    assert waited.response.status_code == 200
    assert pauses == [1, 1.5, 2.25, 3.375]
    assert [(event.state, event.queries) for event in hook.pending] == [
        ("NOTPAY", number) for number in (1, 2, 3, 4)
    ]
    assert [event.pause for event in hook.pending] == pauses
    again = way(client, transaction_id=waited.fields["transaction_id"])
    assert again.fields["out_trade_no"] == placed
    assert len(pauses) == 4


def test_until_it_is_closed_or_refunded(
    client: Client, platform: Gateway, hook: Hook, placed: str, way: Way
) -> None:
    """These states are final too; and of a refund, its own."""
    own = {"mchid": client.mchid}
    close = client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}/close")
    hook.actions[2] = lambda: close.post(out_trade_no=placed, json=own)
    assert way(client, out_trade_no=placed).state == "CLOSED"
    client.chain(NATIVE).post(json=order("ORDER-0002"))
    platform.pay("ORDER-0002")
    refund: dict[str, Any] = {"out_trade_no": "ORDER-0002", "out_refund_no": "REFUND-0001"}
    amount = {"refund": 1, "total": 1, "currency": "CNY"}
    refunds = client.chain("v3/refund/domestic/refunds")
    hook.actions = {2: lambda: refunds.post(json={**refund, "amount": amount})}
    waited = way(client, out_refund_no="REFUND-0001")
    assert waited.state == "SUCCESS"
    assert waited.fields["out_refund_no"] == "REFUND-0001"
    assert way(client, out_trade_no="ORDER-0002").state == "REFUND"


def test_an_order_that_comes_to_be_while_one_waits(
    client: Client, platform: Gateway, hook: Hook, way: Way
) -> None:
    """The call that places it may still be on its way."""
    hook.actions[1] = lambda: client.chain(NATIVE).post(json=order("ORDER-0001"))
    hook.actions[2] = lambda: platform.pay("ORDER-0001")
    assert way(client, out_trade_no="ORDER-0001").state == "SUCCESS"
    told = [(event.state, event.reason) for event in hook.pending]
    assert told == [("", "ORDER_NOT_EXIST"), ("NOTPAY", "")]


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("reset", "ReadError"),
        ("502", "APIError"),
        ("429", "FREQUENCY_LIMITED"),
        ("500", "SYSTEM_ERROR"),
        ("cut", "RemoteProtocolError"),
        ("signtest", "BadSignature"),
    ],
)
def test_what_passes_is_waited_for(
    client: Client,
    platform: Gateway,
    hook: Hook,
    placed: str,
    way: Way,
    kind: str,
    reason: str,
    pauses: list[float],
) -> None:
    """A network that fails, a platform that is busy, a signature that is wrong on purpose."""
    platform.pay(placed)
    platform.faults.add(kind, times=3)
    assert way(client, out_trade_no=placed).state == "SUCCESS"
    assert len(pauses) == 3
    assert {event.reason for event in hook.pending} == {reason}


def test_what_does_not_pass_is_raised(
    client: Client, platform: Gateway, placed: str, stranger: Any, way: Way, pauses: list[float]
) -> None:
    """An answer that can't be trusted, and a query that is refused."""
    platform.faults.add("stripped", times=1)
    with pytest.raises(chainpay.MissingHeader):
        way(client, out_trade_no=placed)
    with pytest.raises(chainpay.APIError) as refused:
        way(Client(**platform.credentials() | {"private_key": stranger}), out_trade_no=placed)
    assert refused.value.code == "SIGN_ERROR"
    assert pauses == []


def test_after_the_deadline(
    client: Client, platform: Gateway, placed: str, way: Way, pauses: list[float]
) -> None:
    """The error has the last state; the last query comes when the time is over."""
    with pytest.raises(chainpay.StillPending) as caught:
        way(client, out_trade_no=placed, deadline=10, longest=4)
    assert sum(pauses) == pytest.approx(10, abs=0.5)
    assert max(pauses) <= 4
    error = caught.value
    assert error.state == "NOTPAY"
    assert error.response is not None
    assert error.response.json()["trade_state"] == "NOTPAY"
    assert str(error).startswith("ORDER-0001 is still NOTPAY after 10 s and 6 queries. It can")
    assert error.__cause__ is None


def test_after_the_deadline_of_a_number_that_nobody_knows(client: Client, way: Way) -> None:
    """The platform's answer is the cause."""
    with pytest.raises(
        chainpay.StillPending, match="does not know this number for this merchant"
    ) as caught:
        way(client, out_trade_no="ORDER-0009", deadline=3)
    assert (caught.value.state, caught.value.response) == ("", None)
    assert isinstance(caught.value.__cause__, chainpay.APIError)


def test_after_the_deadline_without_a_network(
    client: Client, platform: Gateway, placed: str, way: Way
) -> None:
    """The last state is what was answered before."""
    platform.faults.add("reset", nth=range(2, 99))
    with pytest.raises(
        chainpay.StillPending, match=r"still NOTPAY.*ReadError. Check the network"
    ) as caught:
        way(client, out_trade_no=placed, deadline=3)
    assert isinstance(caught.value.__cause__, httpx.TransportError)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (
            "500",
            "The state of ORDER-0001 is unknown after 0.05 s and 1 query. The last query was"
            " answered with 500 SYSTEM_ERROR: wait again.",
        ),
        ("502", "The last query was answered with 502: wait again."),
        ("signtest", "The last answer was a test of WeChat Pay (签名探测流量): wait again."),
        ("reset", "The last query had no answer: ReadError. Check the network, and wait again."),
    ],
)
def test_the_last_query_is_named(
    kind: str, words: str, client: Client, platform: Gateway, placed: str, way: Way
) -> None:
    """An answer is no failure of the network."""
    platform.faults.add(kind)
    with pytest.raises(chainpay.StillPending) as caught:
        way(client.with_options(retry=None), out_trade_no=placed, deadline=0.05)
    assert str(caught.value).endswith(words)


def test_a_refund_that_is_pending(client: Client, platform: Gateway, placed: str, way: Way) -> None:
    """Nobody closes a refund."""
    platform.pay(placed)
    refund = {"out_trade_no": placed, "out_refund_no": "REFUND-0001"}
    amount = {"refund": 1, "total": 1, "currency": "CNY"}
    answer = client.v3.refund.domestic.refunds.post(json={**refund, "amount": amount})
    platform.refund("REFUND-0001", "ABNORMAL")
    card = {"bank_type": "CMB_DEBIT", "bank_account": "6225", "real_name": "张三"}
    client.chain("v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund").post(
        refund_id=answer.json()["refund_id"],
        json={"out_refund_no": "REFUND-0001", "type": "USER_BANK_CARD", **card},
        encrypt=True,
    )
    with pytest.raises(
        chainpay.StillPending,
        match=r"REFUND-0001 is still PROCESSING after 0.05 s and 1 query. It can still change:"
        r" wait again.$",
    ):
        way(client, out_refund_no="REFUND-0001", deadline=0.05)


def test_by_apiv2(client: Client, platform: Gateway, hook: Hook, way: Way) -> None:
    """Its queries need the appid. Its refunds have states of their own."""
    own = {"appid": APPID, "mch_id": client.mchid}
    placed = {**own, "body": "一本书", "out_trade_no": "ORDER-0001", "total_fee": 1}
    placed |= {"trade_type": "NATIVE", "spbill_create_ip": "127.0.0.1"}
    placed |= {"notify_url": "https://pay.example.com/notify"}
    hook.actions[2] = lambda: client.v2.pay.unifiedorder.post(xml=placed)
    hook.actions[4] = lambda: platform.pay("ORDER-0001")
    waited = way(client, out_trade_no="ORDER-0001", appid=APPID)
    assert (waited.state, waited.fields["total_fee"]) == ("SUCCESS", "1")
    assert [event.state for event in hook.pending] == ["", "", "NOTPAY", "NOTPAY"]
    refund = {"out_trade_no": "ORDER-0001", "out_refund_no": "REFUND-0001"}
    refund["amount"] = {"refund": 1, "total": 1, "currency": "CNY"}
    hook.actions = {1: lambda: client.v3.refund.domestic.refunds.post(json=refund)}
    waited = way(client, out_refund_no="REFUND-0001", appid=APPID)
    assert (waited.state, waited.fields["out_refund_no_0"]) == ("SUCCESS", "REFUND-0001")


def test_a_client_of_apiv2_alone(platform: Gateway, clock: Callable[[], float]) -> None:
    """Its orders are queried by APIv2; without the appid it says what is missing."""
    known = platform.credentials()
    own = {name: known[name] for name in ("mchid", "secret", "transport")}
    client = Client(**own, clock=clock)
    with pytest.raises(UsageError, match=r"needs the appid= of the order too; nothing was sent"):
        client.wait(out_trade_no="ORDER-0001")
    with pytest.raises(chainpay.StillPending, match="does not know this number for this merchant"):
        client.wait(out_trade_no="ORDER-0001", appid=APPID, deadline=1)


@pytest.mark.parametrize(
    ("options", "target"),
    [
        (
            {"out_trade_no": "A/1"},
            "/v3/pay/transactions/out-trade-no/A%2F1?mchid=1900000001",
        ),
        (
            {"out_trade_no": "A1", "sub_mchid": "19"},
            "/v3/pay/partner/transactions/out-trade-no/A1?sp_mchid=1900000001&sub_mchid=19",
        ),
        (
            {"transaction_id": "42", "sub_mchid": "19"},
            "/v3/pay/partner/transactions/id/42?sp_mchid=1900000001&sub_mchid=19",
        ),
        ({"transaction_id": "42"}, "/v3/pay/transactions/id/42?mchid=1900000001"),
        ({"out_refund_no": "R1"}, "/v3/refund/domestic/refunds/R1"),
        (
            {"out_refund_no": "R1", "sub_mchid": "19"},
            "/v3/refund/domestic/refunds/R1?sub_mchid=19",
        ),
        ({"out_refund_no": "R1", "appid": APPID, "sub_mchid": "19"}, "/pay/refundquery"),
    ],
)
def test_the_operation_follows_from_the_arguments(
    platform: Any, clock: Callable[[], float], options: dict[str, str], target: str
) -> None:
    """A service provider's orders have other paths."""
    changed = {"mchid": "1900000001", "clock": clock}
    client = Client(**platform.credentials() | changed, retry=None)
    with pytest.raises(chainpay.ChainpayError):
        client.wait(**options, deadline=1)
    assert platform.requests[0].url.raw_path.decode() == target
    if "appid" in options:
        assert b"<sub_mch_id>19<" in platform.requests[0].content


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"out_trade_no": "A1", "transaction_id": "1"},
        {"out_trade_no": "A1", "out_refund_no": "R1"},
        {"out_trade_no": ""},
        {"out_trade_no": 5},
        *(
            {"out_trade_no": "A1", name: wrong}
            for name in ("deadline", "pause", "longest")
            for wrong in (0, -1, True, None, "9", float("nan"), float("inf"), 1e10)
        ),
        {"out_trade_no": "A1\r\n", "sub_mchid": object()},
    ],
)
def test_wrong_arguments_are_refused_at_once(
    client: Client, platform: Any, options: dict[str, Any]
) -> None:
    """Also where a promise is returned."""
    for wait in (client.wait, client.wait_async):
        with pytest.raises((UsageError, TypeError)) as caught:
            wait(**options)
        assert "nothing was sent" in "".join(
            [str(caught.value), *getattr(caught.value, "__notes__", ())]
        )
    assert platform.requests == []


def test_seconds_that_nothing_can_wait(client: Client, platform: Any) -> None:
    """The error names the argument; before, the pause overflowed when the query was sent."""
    options = {"deadline": 1e11, "pause": 1e10, "longest": 1e10}
    with pytest.raises(UsageError, match=r"wait\(deadline=\) takes seconds above 0.*24 days"):
        client.wait(out_trade_no="A1", **options)
    assert platform.requests == []


@pytest.mark.parametrize(
    "options",
    [
        {"out_trade_no": "A1"},
        {"transaction_id": "42"},
        {"out_refund_no": "R1"},
        {"out_trade_no": "A1", "sub_mchid": "19"},
        {"out_trade_no": "A1", "appid": APPID},
    ],
)
def test_a_brand_has_no_orders(
    platform: Any, stranger: Any, keys: Any, options: dict[str, str]
) -> None:
    """The platform would refuse its signature; the error names the client that has them."""
    brand = Client(
        brand_id="10001",
        serial="3493DE0D9BB4EB98A8C65EAA7E8EE887EC24B71A",
        private_key=stranger,
        certs={platform.public_key_id: keys[2].public_key()},
        transport=platform,
    )
    for wait in (brand.wait, brand.wait_async):
        with pytest.raises(UsageError, match=r"client\.for_merchant.*nothing was sent"):
            wait(**options)
    assert platform.requests == []


def test_progress_is_quiet_for_a_program(
    platform: Gateway, clock: Callable[[], float], caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever watches turns the log on; a line names the state and the pause."""
    client = Client(**platform.credentials() | {"clock": clock}, retry=None)
    for level in (logging.WARNING, logging.INFO):
        caplog.set_level(level, "chainpay")
        with pytest.raises(chainpay.StillPending):
            client.wait(out_trade_no="ORDER-0001", deadline=2)
        lines = [line for line in caplog.messages if line.startswith("pending")]
        assert len(lines) == (2 if level == logging.INFO else 0)
    assert (
        lines[0]
        == "pending number='ORDER-0001' state='' reason='ORDER_NOT_EXIST' queries=1 pause=1.000"
    )


def test_a_wait_can_be_cancelled(client: Client, placed: str) -> None:
    """As any promise: before it is sent, and by its task."""
    query = "GET v3/pay/transactions/out-trade-no/{out_trade_no}"
    promise = client.wait_async(out_trade_no=placed)
    assert str(promise) == f"<Promise of {query}: not sent yet>"
    promise.cancel()
    with pytest.raises(chainpay.Cancelled):
        promise.wait()


def test_a_number_needs_its_name(client: Client) -> None:
    """A number alone may be any of three."""
    for wait in (client.wait, client.wait_async):
        with pytest.raises(TypeError, match="pass out_trade_no=") as refusal:
            wait("ORDER-0001")  # type: ignore[arg-type]
        assert chainpay.outcome(refusal.value) is chainpay.Outcome.NOT_SENT


# Answers that are replayed


def place_and_refund(client: Client, platform: Gateway) -> None:
    """Make two orders: nobody has paid the first; the second is paid, and refunded in part."""
    for number in ("ORDER-0001", "ORDER-0002"):
        client.chain(NATIVE).post(json=order(number))
    platform.pay("ORDER-0002")
    amount = {"refund": 1, "total": 1, "currency": "CNY"}
    refund = {"out_trade_no": "ORDER-0002", "out_refund_no": "REFUND-0002", "amount": amount}
    client.v3.refund.domestic.refunds.post(json=refund)


def replaying(platform: Gateway, answer: httpx.Response, **others: Any) -> Client:
    """Return a client that gets one recorded answer, whatever it queries."""

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=answer.headers, content=answer.content)

    arguments = {**platform.credentials(), "async_transport": None, **others}
    return Client(**{**arguments, "transport": httpx.MockTransport(handle)})


@pytest.mark.parametrize(
    ("recorded", "query", "culprit"),
    [
        ({"out_trade_no": "ORDER-0002"}, {"out_trade_no": "ORDER-0001"}, "out_trade_no"),
        ({"out_trade_no": "ORDER-0002"}, {"transaction_id": "42"}, "transaction_id"),
        ({"out_refund_no": "REFUND-0002"}, {"out_refund_no": "REFUND-0001"}, "out_refund_no"),
        ({"out_trade_no": "ORDER-0001"}, {"out_trade_no": "ORDER-0002"}, "out_trade_no"),
        (
            {"out_trade_no": "ORDER-0002"},
            {"out_trade_no": "ORDER-0002", "sub_mchid": "19"},
            "sp_mchid",
        ),
        (
            {"out_trade_no": "ORDER-0002", "appid": APPID},
            {"out_trade_no": "ORDER-0001", "appid": APPID},
            "out_trade_no",
        ),
        (
            {"out_refund_no": "REFUND-0002", "appid": APPID},
            {"out_refund_no": "REFUND-0001", "appid": APPID},
            "out_refund_no_0",
        ),
    ],
)
def test_the_answer_about_another_order_is_refused(
    platform: Gateway, way: Way, recorded: Any, query: Any, culprit: str
) -> None:
    """Its signature holds; the order that was queried may be unpaid."""
    client = Client(**platform.credentials())
    place_and_refund(client, platform)
    response = record(client, **recorded)
    with pytest.raises(chainpay.VerificationError, match="is about another order") as refusal:
        way(replaying(platform, response), **query)
    assert f"its {culprit} isn't that of the query" in str(refusal.value)
    assert refusal.value.response is not None
    assert chainpay.outcome(refusal.value) == "unknown"


def record(client: Client, **query: str) -> httpx.Response:
    """Return the answer to one query, in whichever state."""
    try:
        response = client.wait(**query, deadline=0.01).response  # type: ignore[arg-type]
    except chainpay.StillPending as pending:
        response = pending.response  # type: ignore[assignment]
    return response


def test_the_order_of_another_merchant_is_refused(platform: Gateway) -> None:
    """The platform signs for all merchants with one key, and their numbers may be the same."""
    client = Client(**platform.credentials())
    place_and_refund(client, platform)
    response = client.wait(out_trade_no="ORDER-0002").response
    assert replaying(platform, response).wait(out_trade_no="ORDER-0002").state == "REFUND"
    other = replaying(platform, response, mchid="1900000999")
    with pytest.raises(chainpay.VerificationError, match="its mchid isn't that of the query"):
        other.wait(out_trade_no="ORDER-0002")


class Trusting:
    """A verifier that takes every answer."""

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        pass


@pytest.mark.parametrize(("state", "is_taken"), [("CLOSED", True), ("SUCCESS", False)])
def test_only_a_paid_order_has_a_number_of_the_platform(
    platform: Gateway, state: str, is_taken: bool
) -> None:
    """That number comes with the payment; without it a paid one may be any order."""
    client = Client(**platform.credentials())
    client.chain(NATIVE).post(json=order("ORDER-0001"))
    response = record(client, out_trade_no="ORDER-0001")
    response = httpx.Response(
        200, headers=response.headers, json={"mchid": client.mchid, "trade_state": state}
    )
    response.headers["Wechatpay-Timestamp"] = f"{time.time():.0f}"
    replay = replaying(platform, response, verifier=Trusting())
    if is_taken:
        assert replay.wait(transaction_id="42").state == state
    else:
        with pytest.raises(chainpay.VerificationError, match="its transaction_id isn't that"):
            replay.wait(transaction_id="42")
