"""Seeds: what a line adds, that all lines are applied or none, and what a mistake is answered."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import cycle
from typing import Any

import pytest

import chainpay
from chainpay import APIError, Client, UsageError
from chainpay.gateway import Gateway, connect
from chainpay.gateway.seeding import merchants as merchants_module
from chainpay.gateway.store.memory import MemoryStore
from tests.support import keys as pems
from tests.support.clock import Clock

NOW = 1_795_000_000.0  # 2026-11-18T14:26:40+08:00
SHOP, PARTNER, SUB = "1900000002", "1900000100", "1900000109"


@pytest.fixture(autouse=True)
def made(monkeypatch: pytest.MonkeyPatch, keys: Any) -> None:
    """Keys that are made already."""
    ready = cycle(keys)
    monkeypatch.setattr(merchants_module, "new_key", lambda: next(ready))


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def gateway(keys: Any, store: MemoryStore) -> Gateway:
    return Gateway(keys=keys, clock=Clock(NOW), store=store)


@pytest.fixture
def client(gateway: Gateway) -> Iterator[Client]:
    with Client(**gateway.credentials()) as client:
        yield client


def line(kind: str, **fields: object) -> str:
    return json.dumps({kind: fields}, ensure_ascii=False)


def order(number: str = "ORDER-0001", **more: object) -> str:
    fields = {"out_trade_no": number, "description": "一本书", "amount": {"total": 100}}
    return line("order", **{**fields, **more})


def refund(number: str = "REFUND-0001", **more: object) -> str:
    amount = {"refund": 30, "total": 100, "currency": "CNY"}
    fields = {"out_trade_no": "ORDER-0001", "out_refund_no": number, "amount": amount}
    return line("refund", **{**fields, **more})


def pay_after(number: str = "AFTER-0001", **more: object) -> str:
    fees = [{"fee_name": "租金", "fee_amount": 100}]
    fields = {"out_order_no": number, "service_id": "500001", "fees": fees}
    return line("payafter_order", **{**fields, **more})


def merchant(**more: object) -> str:
    return line("merchant", **{"mchid": SHOP, "appid": "wx2", "name": "二号店", **more})


def partner(**more: object) -> str:
    subs = [{"mchid": SUB, "appid": "wx109"}, {"mchid": "1900000110"}]
    return line("partner", **{"mchid": PARTNER, "sub_merchants": subs, **more})


def query(client: Client, number: str = "ORDER-0001") -> dict[str, Any]:
    answer = client.v3.pay.transactions.outTradeNo[number].get(query={"mchid": client.mchid})
    fields: dict[str, Any] = answer.json()
    return fields


def test_a_file_of_a_shop(gateway: Gateway, client: Client) -> None:
    """Comments and blank lines are no lines. Nothing is called back, for it is past."""
    lines = [
        "# what the shop has sold",
        order("ORDER-0002", notify_url="http://127.0.0.1:8000/notify"),
        "",
        order(
            trade_state="SUCCESS",
            trade_type="JSAPI",
            payer={"openid": "o1"},
            notify_url="https://pay.example.com/notify",
            transaction_id="4200000001",
            success_time="2026-11-10T10:00:00+08:00",
        ),
        refund(create_time="2026-11-11T10:00:00+08:00", refund_id="5030000001"),
        refund("REFUND-0002", status="ABNORMAL"),
        "  # the last",
    ]
    text = "\r\n".join(lines)
    assert gateway.seed(text) == {"added": 4, "unchanged": 0}
    assert gateway.events() == []
    assert query(client, "ORDER-0002")["trade_state"] == "NOTPAY"
    paid = query(client)
    assert (paid["trade_state"], paid["trade_type"]) == ("REFUND", "JSAPI")
    assert paid["transaction_id"] == "4200000001"
    assert paid["success_time"] == "2026-11-10T10:00:00+08:00"
    assert paid["payer"] == {"openid": "o1"}
    refunds = client.v3.refund.domestic.refunds
    first, second = refunds["REFUND-0001"].get().json(), refunds["REFUND-0002"].get().json()
    assert (first["refund_id"], first["status"]) == ("5030000001", "SUCCESS")
    assert first["create_time"] == "2026-11-11T10:00:00+08:00"
    assert second["status"] == "ABNORMAL"
    gateway.pay("ORDER-0002")
    assert [each["numbers"] for each in gateway.events()] == [["ORDER-0002"]]


def test_the_same_file_again(gateway: Gateway, client: Client) -> None:
    """It changes nothing, though things have moved on meanwhile."""
    lines = [
        merchant(),
        partner(),
        order(),
        order("ORDER-0002", trade_state="CLOSED"),
        order("ORDER-0003", trade_state="SUCCESS", success_time="2026-11-10T10:00:00+08:00"),
        refund(out_trade_no="ORDER-0003", status="PROCESSING"),
        refund("REFUND-0002", out_trade_no="ORDER-0003", create_time="2026-11-18T14:26:40+08:00"),
        pay_after(),
    ]
    text = "\n".join([*lines[:6], *lines[7:]])
    assert gateway.seed(text) == {"added": 7, "unchanged": 0}
    gateway.clock(60)
    gateway.pay("ORDER-0001")
    gateway.refund("REFUND-0001", "CLOSED")
    gateway.confirm("AFTER-0001")
    before = query(client), query(client, "ORDER-0002")
    assert gateway.seed(text) == {"added": 0, "unchanged": 7}
    assert (query(client), query(client, "ORDER-0002")) == before
    assert gateway.seed("\n".join([*lines[2:4], order("ORDER-0004")])) == {
        "added": 1,
        "unchanged": 2,
    }
    with pytest.raises(UsageError, match=r"line 1: /refund: .*write create_time"):
        gateway.seed(lines[6].replace("14:26:40", "14:26:39"))


@pytest.mark.parametrize(
    ("state", "answered"),
    [
        (None, "CREATED"),
        ("CREATED", "CREATED"),
        ("USER_ACCEPTED", "USER_ACCEPTED"),
        ("FINISHED", "FINISHED"),
        ("USER_PAID", "USER_PAID"),
        ("REVOKED", "REVOKED"),
        ("EXPIRED", "EXPIRED"),
    ],
)
def test_pay_after_orders(
    gateway: Gateway, client: Client, state: str | None, answered: str
) -> None:
    """They come to each state."""
    text = pay_after(state=state)
    assert gateway.seed(text) == {"added": 1, "unchanged": 0}
    number = {"out_order_no": "AFTER-0001"}
    answer = client.v3.payscore.payafterOrders.get(query=number).json()
    assert answer["state"] == answered
    assert gateway.seed(text) == {"added": 0, "unchanged": 1}


def test_pay_after_orders_of_which_nothing_is_due(gateway: Gateway) -> None:
    """They have ended once they are complete. One needs no confirmation."""
    gateway.seed(pay_after(fees=[], state="USER_PAID"))
    gateway.seed(pay_after("AFTER-0002", need_user_confirm=False))
    with pytest.raises(UsageError, match="state can't be FINISHED: nothing is due without fees"):
        gateway.seed(pay_after("AFTER-0003", fees=[], state="FINISHED"))
    with pytest.raises(UsageError, match="differs: what is there already is USER_ACCEPTED"):
        gateway.seed(pay_after("AFTER-0002", need_user_confirm=False, state="FINISHED"))


def test_a_merchant(gateway: Gateway, client: Client, store: MemoryStore) -> None:
    """A shop can be it, also after the next start; its orders are its own."""
    gateway.seed("\n".join([merchant(), order(mchid=SHOP, trade_state="SUCCESS")]))
    with Client(**gateway.credentials(SHOP)) as shop:
        assert query(shop)["appid"] == "wx2"
        with pytest.raises(APIError, match="APPID_MCHID_NOT_MATCH"):
            shop.v3.pay.transactions.native.post(
                json={
                    "appid": "wx3",
                    "mchid": SHOP,
                    "description": "x",
                    "out_trade_no": "ORDER-0002",
                    "notify_url": "https://pay.example.com/notify",
                    "amount": {"total": 1},
                }
            )
    with pytest.raises(APIError, match="ORDER_NOT_EXIST"):
        query(client)
    assert gateway.seed(order(), mchid=SHOP) == {"added": 0, "unchanged": 1}
    again = Gateway(store=store, clock=Clock(NOW))
    with Client(**again.credentials(SHOP)) as shop:
        assert query(shop)["trade_state"] == "SUCCESS"
    assert again.seed(merchant()) == {"added": 0, "unchanged": 1}


def test_what_a_merchant_has_is_added_to(gateway: Gateway) -> None:
    """Appids and sub-merchants grow; the gateway's own merchant may be a partner."""
    gateway.seed(merchant(name=None, appid=None))
    assert gateway.seed(merchant(appid=["wx2", "wx3"])) == {"added": 1, "unchanged": 0}
    assert gateway.seed(merchant(appid="wx3")) == {"added": 0, "unchanged": 1}
    assert gateway.seed(order(mchid=SHOP, appid="wx3"))["added"] == 1
    own = gateway.merchant_secrets()
    text = partner(mchid=gateway.mchid, appid="wx1", **own)
    assert gateway.seed(text) == {"added": 1, "unchanged": 0}
    assert gateway.seed(text) == {"added": 0, "unchanged": 1}
    assert gateway.merchant_secrets() == own


def test_own_keys(gateway: Gateway, stranger: Any, keys: Any) -> None:
    """They are those of the merchant from then on; others are refused."""
    certificate = pems.certificate(stranger)
    own = {
        "key": pems.private_pem(stranger).decode(),
        "cert": certificate.public_bytes(pems.Encoding.PEM).decode(),
        "apiv3_key": "0123456789abcdef0123456789abcdef",
        "secret": "fedcba9876543210fedcba9876543210",
    }
    text = merchant(**own)
    assert gateway.seed(text) == {"added": 1, "unchanged": 0}
    assert gateway.seed(text) == {"added": 0, "unchanged": 1}
    credentials = gateway.credentials(SHOP)
    assert credentials["private_key"].public_key() == stranger.public_key()
    assert int(credentials["serial"], 16) == certificate.serial_number
    assert (credentials["apiv3_key"], credentials["secret"]) == (own["apiv3_key"], own["secret"])
    with Client(**credentials) as shop:
        assert shop.v3.certificates.get().status_code == 200
    others = {
        "key": pems.private_pem(keys[0]).decode(),
        "apiv3_key": "another_key_0123456789abcdef0123",
        "secret": "anotherkey0123456789abcdef012345",
    }
    for name, value in others.items():
        with pytest.raises(UsageError, match=f"/merchant/{name} is another one") as refused:
            gateway.seed(merchant(**{name: value}))
        assert value not in str(refused.value)
    another = pems.certificate_pem(stranger).decode()
    with pytest.raises(UsageError, match="/merchant/cert is another one"):
        gateway.seed(merchant(key=own["key"], cert=another))
    with pytest.raises(UsageError, match="/merchant/name is another one"):
        gateway.seed(merchant(name="三号店"))


def test_a_merchant_whose_public_key_was_registered(gateway: Gateway, stranger: Any) -> None:
    """A seed adds a key of which the private half is here."""
    gateway.register(SHOP, "5F", stranger.public_key())
    secrets = gateway.merchant_secrets(SHOP)
    with pytest.raises(UsageError, match="the private key of the merchant '1900000002' is not"):
        gateway.credentials(SHOP)
    gateway.seed(merchant())
    assert gateway.merchant_secrets(SHOP) == secrets
    with Client(**gateway.credentials(SHOP)) as shop:
        assert shop.v3.certificates.get().status_code == 200
    with pytest.raises(UsageError, match="'1900000003' is not registered here"):
        gateway.credentials("1900000003")


def partner_order(**fields: object) -> dict[str, Any]:
    return {
        "sp_appid": "wx100",
        "sp_mchid": PARTNER,
        "sub_mchid": SUB,
        "description": "x",
        "out_trade_no": "ORDER-0001",
        "notify_url": "https://pay.example.com/notify",
        "amount": {"total": 1},
        **fields,
    }


def test_a_partner(gateway: Gateway) -> None:
    """Its own sub-merchants are accepted, and their appids; no others."""
    gateway.seed(partner(appid="wx100"))
    with Client(**gateway.credentials(PARTNER)) as client:
        place = client.v3.pay.partner.transactions.native.post
        others = {"sub_mchid": "1900000110", "sub_appid": "wx"}
        for index, fields in enumerate(({}, {"sub_appid": "wx109"}, others)):
            order = partner_order(**fields, out_trade_no=f"ORDER-{index:04}")
            assert place(json=order).status_code == 200
        for number, code in (("1900000108", 268443701), (PARTNER, 268443705)):
            with pytest.raises(APIError, match=f"403 NO_AUTH: .*-{code}"):
                place(json=partner_order(sub_mchid=number))
        with pytest.raises(APIError, match="APPID_MCHID_NOT_MATCH: sub_appid"):
            place(json=partner_order(sub_appid="wx100"))
        with pytest.raises(APIError, match="APPID_MCHID_NOT_MATCH"):
            place(json=partner_order(sp_appid="wx1"))
        v2 = {"appid": "wx100", "mch_id": PARTNER, "sub_mch_id": "1900000108"}
        with pytest.raises(APIError, match="NO_AUTH"):
            client.v2.pay.orderquery.post(xml={**v2, "out_trade_no": "ORDER-0001"})


def test_partners_of_whom_nothing_is_known(client: Client) -> None:
    """Any sub-merchant is theirs."""
    fields = {"sp_mchid": client.mchid, "sub_mchid": "1900000108"}
    answer = client.v3.pay.partner.transactions.native.post(json=partner_order(**fields))
    assert answer.status_code == 200


def test_combined_orders_of_a_partner(gateway: Gateway) -> None:
    """The sub-merchant of each part is checked."""
    gateway.seed(partner())
    part = {
        "mchid": PARTNER,
        "sub_mchid": "1900000108",
        "attach": "x",
        "description": "x",
        "amount": {"total_amount": 1, "currency": "CNY"},
        "out_trade_no": "ORDER-0001",
    }
    parts = [{**part, "sub_mchid": SUB}, {**part, "out_trade_no": "ORDER-0002"}]
    body = {
        "combine_appid": "wx100",
        "combine_mchid": PARTNER,
        "combine_out_trade_no": "ORDER-0000",
        "notify_url": "https://pay.example.com/notify",
        "sub_orders": parts,
    }
    with Client(**gateway.credentials(PARTNER)) as client:
        with pytest.raises(APIError, match="受理关系不存在"):
            client.v3.combineTransactions.native.post(json=body)
        body["sub_orders"] = [{**each, "sub_mchid": SUB} for each in parts]
        assert client.v3.combineTransactions.native.post(json=body).status_code == 200


MISTAKES = [
    ('{"order"', "no JSON: Expecting ':' delimiter, at character 9"),
    ("[" * 10_000, "no JSON: it is nested too deeply"),
    ('{"order": {"amount": {"total": NaN}}}', "no JSON: NaN"),
    ("[]", 'a line is {"KIND": {…}}, and KIND is one of merchant, partner, order'),
    ('{"order": {}, "refund": {}}', 'a line is {"KIND": {…}}'),
    ('{"oder": {}}', "there is no 'oder', but merchant … ; the nearest is order"),
    ('{"x": {}}', "there is no 'x', but … payafter_order. Nothing"),
    ('{"order": 1}', "/order must be an object"),
    (order(amount={"total": 1.5}), "/order/amount/total is a fraction"),
    (order(amount=None), "/order/amount is null"),
    (order(descripton="x"), "/order/descripton is unknown to the catalog; the nearest is desc"),
    (order(total=1), "/order/total is unknown to the catalog; write amount.total"),
    (order(notify_url="x"), "/order/notify_url is no address"),
    (order(trade_state="PAID"), "/order/trade_state must be one of NOTPAY, SUCCESS, CLOSED"),
    (order(trade_state=1), "/order/trade_state must be a text, and not empty"),
    (order(trade_type="H5"), "/order/trade_type must be one of JSAPI, NATIVE, APP, MWEB"),
    (order(trade_type="JSAPI"), "/order/payer is missing"),
    (order(success_time="2026-11-10T10:00:00+08:00"), '/order/success_time needs "trade_state"'),
    (order(trade_state="SUCCESS", success_time="2026"), "/order/success_time must be a time, such"),
    (order(trade_state="SUCCESS", success_time="2026T"), "/order/success_time must be a time"),
    (
        order(trade_state="SUCCESS", success_time="2026-12-10T10:00:00+08:00"),
        "/order/success_time must not be in the future",
    ),
    (order(mchid="1900000003"), "/order/mchid is no merchant that is here"),
    (
        order("PAID-0001", description="x"),
        "/order/out_trade_no is there already, with other fields",
    ),
    (order("PAID-0001"), "/order/out_trade_no is there already, with other fields"),
    (
        order("PAID-0001", transaction_id="42", **{"attach": "x"}),
        "/order/out_trade_no is there already, with other fields",
    ),
    (
        order(
            "PAID-0001", attach="x", trade_state="SUCCESS", success_time="2026-11-10T10:00:01+08:00"
        ),
        "/order/success_time is another time than the order has",
    ),
    (
        order("PAID-0001", attach="x", trade_state="CLOSED"),
        "/order/trade_state differs: what is there already is REFUND",
    ),
    (order(transaction_id="4200000009"), "/order/transaction_id is that of another order"),
    (refund(), "/refund is of no paid order of the merchant 1900000001"),
    (refund(status="LOST"), "/refund/status must be one of SUCCESS, CLOSED, ABNORMAL, PROCESSING"),
    (
        refund("DONE-0001", out_trade_no="PAID-0001", reason="x"),
        "/refund/out_refund_no is there already",
    ),
    (
        refund("DONE-0001", out_trade_no="PAID-0001", refund_id="9"),
        "/refund/out_refund_no is there already, with other fields",
    ),
    (
        refund("DONE-0001", out_trade_no="PAID-0001", status="CLOSED"),
        "/refund/status differs: what is there already is SUCCESS",
    ),
    (
        refund("NEW-0001", out_trade_no="PAID-0001", refund_id="5030000009"),
        "/refund/refund_id is that of another refund",
    ),
    (
        refund("NEW-0001", out_trade_no="PAID-0001", create_time="2026-11-09T10:00:00+08:00"),
        "/refund/create_time is before the order was paid",
    ),
    (
        refund(out_trade_no="WHOLE-0001", amount={"refund": 101, "total": 100, "currency": "CNY"}),
        "/refund: … 累计退款金额大于订单金额",
    ),
    (pay_after("PAID-AFTER", attach="x"), "/payafter_order/out_order_no is there already"),
    (pay_after("PAID-AFTER", state="REVOKED"), "differs: what is there already is FINISHED"),
    (pay_after(state="x"), "/payafter_order/state must be one of CREATED, USER_ACCEPTED"),
    (line("merchant"), "/merchant/mchid is missing"),
    (merchant(mchid=1900000002), "/merchant/mchid must be a text"),
    (merchant(mchid="../../x"), "/merchant/mchid must be digits only"),
    (merchant(appid="../x"), "/merchant/appid is no appid"),
    (merchant(appid=[1]), "/merchant/appid must be a text, and not empty"),
    (merchant(apiv3_key="0123"), "/merchant/apiv3_key has 4 bytes; it must have 32"),
    (merchant(secret="0123"), "/merchant/secret has 4 characters; the key of APIv2"),
    (merchant(key="a.pem"), "/merchant/key is no PEM. The name of a file is read only by"),
    (merchant(sub_merchants=[]), "/merchant/sub_merchants is unknown; known are mchid, name"),
    (merchant(names="x"), "/merchant/names is unknown; … ; the nearest is name"),
    (partner(sub_merchants=[]), "/partner/sub_merchants is missing"),
    (partner(sub_merchants=["1900000109"]), "/partner/sub_merchants/0 must be {"),
    (partner(sub_merchants={"mchid": ""}), "/partner/sub_merchants/0/mchid must be a text"),
    (partner(sub_merchants={"mchid": PARTNER}), "sub_merchants/0/mchid is the partner"),
    (partner(sub_merchants={"mchid": SUB, "name": "x"}), "/partner/sub_merchants/0 must be {"),
    (partner(other=1), "/partner/other is unknown"),
]


@pytest.mark.parametrize(
    ("mistake", "message"), MISTAKES, ids=[str(index) for index, _ in enumerate(MISTAKES)]
)
def test_a_mistake_in_line_7(gateway: Gateway, client: Client, mistake: str, message: str) -> None:
    """The error names file, line and field. Nothing of the other lines has been done."""
    paid = {"trade_state": "SUCCESS", "success_time": "2026-11-10T10:00:00+08:00"}
    there = [
        order("PAID-0001", attach="x", transaction_id="4200000009", **paid),
        order("WHOLE-0001", **paid),
        refund("DONE-0001", out_trade_no="PAID-0001", refund_id="5030000009"),
        pay_after("PAID-AFTER", state="FINISHED"),
    ]
    gateway.seed("\n".join(there))
    before = query(client, "PAID-0001")
    lines = [merchant(), partner(), "", "# a comment", order("ORDER-0006"), order("ORDER-0007")]
    pattern = ".*".join(map(re.escape, message.split(" … ")))
    with pytest.raises(UsageError, match=rf"^shop\.jsonl, line 7: .*{pattern}") as refused:
        gateway.seed("\n".join([*lines, mistake, "{"]), source="shop.jsonl")
    assert str(refused.value).endswith(". Nothing was changed")
    assert query(client, "PAID-0001") == before
    for number in ("ORDER-0006", "ORDER-0007"):
        with pytest.raises(APIError, match="ORDER_NOT_EXIST"):
            query(client, number)
    for number in (SHOP, PARTNER):
        with pytest.raises(UsageError, match="not registered"):
            gateway.merchant_secrets(number)
    gateway.seed("\n".join(lines))


def test_without_a_file(gateway: Gateway) -> None:
    """The order of the samples is past too: nobody is called back."""
    gateway.seed()
    assert gateway.events() == []
    for lines in (None, "", order(mchid=gateway.mchid)):
        with pytest.raises(UsageError, match=r"the merchant '\.\./\.\./x' is not registered here"):
            gateway.seed(lines, mchid="../../x")
    assert gateway.seed(order())["added"] == 1
    assert gateway.seed("\n".join([merchant(), order()]), mchid=SHOP)["added"] == 2


def test_how_many_keys_are_made(
    gateway: Gateway, stranger: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One for each merchant without one, and not above 200 at once."""
    made = []

    def make() -> Any:
        made.append(stranger)
        return stranger

    monkeypatch.setattr(merchants_module, "new_key", make)
    others = "\n".join(merchant(mchid=str(number)) for number in range(2000, 2201))
    with pytest.raises(
        UsageError, match=r"^s has 201 merchants without a key, .* 200 keys at once"
    ):
        gateway.seed(others, source="s")
    assert made == []
    monkeypatch.setattr(merchants_module, "_MAX_KEYS", 2)  # 200 keys take long to load
    key = pems.private_pem(stranger).decode()
    own = [merchant(mchid=str(number), key=key) for number in range(1000, 1003)]
    lines = [
        merchant(),
        merchant(),
        partner(),
        merchant(mchid=gateway.mchid, name=None, appid=None),
    ]
    assert gateway.seed("\n".join([*own, *lines]))["added"] == 5
    assert len(made) == 2
    gateway.seed("\n".join([*own, *lines]))
    assert len(made) == 2
    with pytest.raises(UsageError, match=r"has 201 merchants without a key, .* 2 keys at once"):
        gateway.seed(others)
    assert len(made) == 2


def test_others_are_answered_while_keys_are_made(
    gateway: Gateway, stranger: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key is ready once another request was answered."""
    with gateway.serve() as server:
        credentials = {**gateway.credentials(), "transport": None, "base_uri": server.base_uri}
        answered = []

        def make() -> Any:
            with Client(**credentials) as client:
                answered.append(client.v3.certificates.get().status_code)
            return stranger

        monkeypatch.setattr(merchants_module, "new_key", make)
        remote = connect(server.base_uri)
        assert remote.seed(merchant()) == {"added": 1, "unchanged": 0}
        assert remote.seed(merchant()) == {"added": 0, "unchanged": 1}
        assert answered == [200]


def test_from_another_process(gateway: Gateway) -> None:
    """The act takes the lines."""
    with gateway.serve() as server:
        remote = connect(server.base_uri)
        assert remote.seed(order()) == {"added": 1, "unchanged": 0}
        with pytest.raises(UsageError, match="the seed, line 2: no JSON"):
            remote.seed(order("ORDER-0002") + "\n{")


def test_the_key_of_a_sandbox() -> None:
    """A merchant of a seed has a client in the same process."""
    with chainpay.sandbox() as client:
        client.gateway.seed(merchant())
        with Client(**client.gateway.credentials(SHOP)) as shop:
            assert shop.v3.certificates.get().status_code == 200
