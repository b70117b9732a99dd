"""What to do about an error: said behind the words of the platform or of the network."""

from __future__ import annotations

import asyncio
import logging
import pickle
import sys
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import trio

import chainpay
from chainpay import APIError, Client, Outcome, outcome
from chainpay.gateway import Gateway
from tests.support.doors import Door
from tests.support.recording import Recording

NATIVE = "v3/pay/transactions/native"
QUERY = "v3/pay/transactions/id/4200000000000000000000000000"
REFUND = "v2/secapi/pay/refund"


def order(client: Client, **others: Any) -> dict[str, Any]:
    return {
        "appid": "wxd678efh567hg6787",
        "mchid": client.mchid,
        "description": "book",
        "out_trade_no": "ORDER-0001",
        "notify_url": "https://pay.example.com/notify",
        "amount": {"total": 100},
        **others,
    }


@pytest.fixture
def answered(platform: Recording) -> Callable[..., Client]:
    """Makes a client whose calls are all answered in one way."""

    def make(status: int, **response: Any) -> Client:
        transport = httpx.MockTransport(lambda request: httpx.Response(status, **response))
        return Client(**{**platform.credentials(), "transport": transport, "retry": None})

    return make


# Wrong parameters


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (
            {"json": {"amount": {"total": "1"}}},
            "'/json/amount/total' must be an integer, not a text",
        ),
        ({"json": {"amount": {"total": 0.01}}}, "(CNY: 分)"),
        ({"json": {"amount": {"total": "0.01"}}}, "(CNY: 分)"),
        ({"json": {"amount": 1}}, "'/json/amount' must be an object"),
        ({"json": {"out_trade_no": 5}}, "'/json/out_trade_no' must be a text"),
        ({"json": {"description": None}}, "'/json/description' is null"),
    ],
)
def test_a_wrong_kind_of_value(options: Any, words: str, door: Door, client: Client) -> None:
    """A line in words follows the platform's."""
    body = order(client, **options["json"])
    with pytest.raises(APIError) as caught:
        door(client.chain(NATIVE), "post", json=body)
    assert caught.value.status == 400
    assert words in str(caught.value)
    assert outcome(caught.value) is Outcome.REFUSED


@pytest.mark.parametrize("api", ["v3", "v2"])
def test_a_number_with_other_content(
    api: str, door: Door, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The advice is about the number, and not about an uncertain finding."""
    body = order(client, notify_url="http://localhost/notify")
    door(client.chain(NATIVE), "post", json=body)
    fields = {"appid": body["appid"], "mch_id": client.mchid, "body": "another"}
    fields |= {"out_trade_no": body["out_trade_no"], "total_fee": "1"}
    fields |= {"trade_type": "NATIVE", "spbill_create_ip": "127.0.0.1"}
    fields |= {"notify_url": "http://localhost/notify"}
    paths, options = {"v3": NATIVE, "v2": "v2/pay/unifiedorder"}, {"v2": {"xml": fields}}
    options["v3"] = {"json": {**body, "description": "another"}}
    with pytest.raises(APIError) as caught:
        door(client.chain(paths[api]), "post", **options[api])
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    assert caught.value.diagnosis is None
    assert "The number is already used by" in caught.value.advice
    assert "the first parameters again, or use another number." in caught.value.advice


def test_an_uncertain_finding_is_no_advice(door: Door, client: Client) -> None:
    """The platform takes such an address: the refusal has another reason."""
    body = order(client, notify_url="http://localhost/notify", out_trade_no="x")
    with pytest.raises(APIError) as caught:
        door(client.chain(NATIVE), "post", json=body)
    assert "notify_url" not in str(caught.value.diagnosis)
    assert "'/json/out_trade_no' has 1 character, fewer than 6" in str(caught.value.diagnosis)


def test_an_amount_that_is_no_int_is_called_one(door: Door, client: Client) -> None:
    """Whatever else is wrong with it."""
    for total in ("1", 0.01, "0.01"):
        with pytest.raises(APIError, match="分"):
            door(client.chain(NATIVE), "post", json=order(client, amount={"total": total}))


def test_fields_of_apiv2_are_elsewhere_in_apiv3(door: Door, client: Client) -> None:
    """They explain what is missing, so they come first."""
    body = order(client, openid="o", total_fee=1)
    del body["amount"]
    with pytest.raises(APIError) as caught:
        door(client.chain("v3/pay/transactions/jsapi"), "post", json=body)
    text = str(caught.value)
    assert "'/json/openid' is unknown to the catalog; write payer.openid." in text
    assert "'/json/total_fee' is unknown to the catalog; write amount.total." in text
    assert text.index("write amount.total") < text.index("'/json/amount' is missing")


REFUND_FIELDS: dict[str, Any] = {
    "appid": "wxd678efh567hg6787",
    "out_trade_no": "A-1",
    "out_refund_no": "R-1",
    "total_fee": 1,
    "refund_fee": 1,
}


def test_a_call_without_the_certificate_that_it_needs(door: Door, client: Client) -> None:
    """Nothing was carried out, and what to pass is named."""
    xml = {**REFUND_FIELDS, "mch_id": client.mchid}
    with pytest.raises(APIError, match="证书错误") as caught:
        door(client.chain(REFUND), "post", xml=xml)
    text = str(caught.value)
    assert "pass security=True, and Client(merchant={'cert':" in text
    assert text.endswith("It was not carried out.")
    assert outcome(caught.value) is Outcome.REFUSED


def test_a_certificate_that_is_not_accepted(door: Door, answered: Any) -> None:
    """The call had one; an operation that nobody knows may need one as well."""
    failed = "<xml><return_code>FAIL</return_code><return_msg>证书已过期</return_msg></xml>"
    of_redpack = (
        "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code>"
        "<err_code>CA_ERROR</err_code><err_code_des>证书出错</err_code_des></xml>"
    )
    for path, answer, options, words in (
        (REFUND, failed, {"security": True}, "expired or was replaced"),
        ("v2/x/y", failed, {}, "pass security=True"),
        ("v2/mmpaymkttransfers/sendredpack", of_redpack, {}, "pass security=True"),
    ):
        client = answered(200, content=answer)
        with pytest.raises(APIError, match=words) as caught:
            door(client.chain(path), "post", xml={"mch_id": client.mchid}, **options)
        assert outcome(caught.value) is Outcome.REFUSED


def test_fields_that_stand_in_the_query(door: Door, client: Client) -> None:
    """They belong into the body."""
    with pytest.raises(APIError, match=r"as json=, not query=\."):
        door(client.chain(NATIVE), "post", query={"appid": "wx1", "mchid": client.mchid})


@pytest.mark.parametrize("path", [QUERY, "v3/pay/transactions/out-trade-no/ORDER-0001"])
def test_the_merchants_number_that_a_query_lacks(path: str, door: Door, client: Client) -> None:
    """The line to add; nothing is filled in silently."""
    with pytest.raises(APIError) as caught:
        door(client.chain(path), "get")
    assert "is missing" in str(caught.value)
    assert f"add query={{'mchid': '{client.mchid}'}}." in str(caught.value)


def test_a_field_that_stands_for_a_missing_one(door: Door, client: Client) -> None:
    """It comes first, and what is left out is counted."""
    body = {"mchid": client.mchid, "outTradeNo": "1", "amount": {"totl": 1}, "descripton": "x"}
    with pytest.raises(APIError) as caught:
        door(client.chain(NATIVE), "post", json=body)
    message = str(caught.value)
    assert "'/json/outTradeNo' is unknown to the catalog; write out_trade_no." in message
    assert "'/json/out_trade_no' is missing" not in message
    assert "you passed 'totl'" in message
    assert "you passed 'descripton'" in message
    assert "more: check='error' shows all." in message


def test_a_doubt_is_no_advice_about_a_state(door: Door, answered: Any) -> None:
    """INVALID_REQUEST is mostly about the order, and an unknown field may be new."""
    for code, expected in (("INVALID_REQUEST", False), ("PARAM_ERROR", True)):
        client = answered(400, json={"code": code, "message": "x"})
        with pytest.raises(APIError) as caught:
            door(client.chain(NATIVE), "post", json=order(client, novelty=1))
        assert ("unknown to the catalog" in str(caught.value)) is expected


@pytest.mark.parametrize("certificates", [True, False])
def test_an_id_of_another_merchant(door: Door, certificates: bool, keys: Any) -> None:
    """The right key under a wrong id: the header is refused, and nothing was carried out."""
    gateway = Gateway(certificates=certificates, keys=tuple(keys[:3]))
    credentials = gateway.credentials()
    key = credentials["certs"][gateway.public_key_id]
    with Client(**{**credentials, "certs": {"PUB_KEY_ID_0116": key}, "retry": None}) as client:
        with pytest.raises(APIError) as caught:
            door(client.chain(NATIVE), "post", json={})
        with pytest.raises(APIError, match="The id 'PUB_KEY_ID_0116' in certs= "):
            door(client.chain(QUERY), "get", query={"mchid": client.mchid})
    message = str(caught.value)
    assert "in certs= (or CHAINPAY_PLATFORM_KEYS) is not this merchant's" in message
    assert f"This answer names {gateway.certificate_serial or gateway.public_key_id!r}" in message
    assert "' is missing" not in message
    assert "may have been carried out" not in message
    assert outcome(caught.value) is Outcome.REFUSED


@pytest.mark.parametrize("signed_by", ["nobody", "a stranger", "the known key"])
def test_a_serial_that_was_replaced(signed_by: str, door: Door, answered: Any) -> None:
    """An answer whose signature is wrong decides nothing; else it is taken like other refusals."""
    known = answered(400).platform_keys.current
    serials = {"a stranger": "PUB_KEY_ID_0117", "the known key": known}
    signature = {"Wechatpay-Signature": "AAAA", "Wechatpay-Serial": serials.get(signed_by, "")}
    client = answered(
        400,
        json={"code": "PARAM_ERROR", "message": "平台证书序列号Wechatpay-Serial错误"},
        headers={} if signed_by == "nobody" else signature,
    )
    with pytest.raises(APIError) as caught:
        door(client.chain(NATIVE), "post", json={})
    is_refused = signed_by != "the known key"
    assert outcome(caught.value) is (Outcome.REFUSED if is_refused else Outcome.UNKNOWN)
    assert (f"{known!r} in certs= " in str(caught.value)) is is_refused


def test_apiv2_is_compared_too(door: Door, client: Client) -> None:
    """Its amounts are texts, and in fen."""
    fields = {"appid": "wx1", "mch_id": client.mchid, "total_fee": "0.01", "body": "x"}
    with pytest.raises(APIError, match=r"'/xml/total_fee' is a fraction"):
        door(client.chain("v2/pay/unifiedorder"), "post", xml=fields)


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        (NATIVE, 400, "ORDER_CLOSED"),
        (NATIVE, 403, "PARAM_ERROR"),
        (NATIVE, 500, "SYSTEM_ERROR"),
        ("v3/x/y", 400, "PARAM_ERROR"),
    ],
)
def test_no_advice_about_anything_else(
    path: str, status: int, code: str, door: Door, answered: Any
) -> None:
    """Another reason is the platform's own; an unknown operation can't be compared."""
    with pytest.raises(APIError) as caught:
        door(answered(status, json={"code": code, "message": "x"}).chain(path), "post", json={})
    assert caught.value.diagnosis is None


def test_a_call_that_fits_gets_no_advice(answered: Any, client: Client) -> None:
    """And an upload is compared by its meta."""
    refusing = answered(400, json={"code": "PARAM_ERROR", "message": "x"})
    with pytest.raises(APIError) as caught:
        refusing.chain(NATIVE).post(json=order(client))
    assert caught.value.diagnosis is None
    with pytest.raises(APIError) as caught:
        refusing.v3.marketing.favor.media.imageUpload.post(body=chainpay.Media(b"x", "a.png"))
    assert caught.value.diagnosis is None


def test_advice_that_fails_hides_no_error(
    answered: Any, monkeypatch: pytest.MonkeyPatch, client: Client
) -> None:
    """Whatever happens in it."""
    monkeypatch.setattr(chainpay.catalog.index, "find_operation", lambda *_: 1 / 0)
    with pytest.raises(APIError, match="PARAM_ERROR") as caught:
        answered(400, json={"code": "PARAM_ERROR", "message": "x"}).chain(NATIVE).post(json={})
    assert caught.value.diagnosis is None


def test_an_operation_without_a_body_gets_no_advice_about_one(door: Door, answered: Any) -> None:
    """Its query may be wrong in another way."""
    known = next(
        each
        for each in chainpay.catalog.operations("v3")
        if each.method == "POST" and not each.fields_in("json") and not each.fields_in("multipart")
    )
    values = {field.name: "1" for field in known.fields_in("path")}
    client = answered(400, json={"code": "PARAM_ERROR", "message": "x"})
    with pytest.raises(APIError) as caught:
        door(client.chain(known.path), "post", query={"a": "1"}, **values)
    assert "as json=" not in str(caught.value)


@pytest.mark.parametrize(("status", "error"), [(202, "Undecided"), (302, "VerificationError")])
def test_a_catalog_that_cannot_be_read_hides_no_answer(
    status: int, error: str, door: Door, platform: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The call was sent: it must not look as if nothing was."""

    def fail(*_: object) -> None:
        raise chainpay.CatalogError("no data")

    def change(request: httpx.Request) -> httpx.Response:
        answer = platform.handle_request(request)
        return httpx.Response(status, headers=answer.headers, content=answer.read())

    monkeypatch.setattr("chainpay.catalog.index.find_operation", fail)
    arguments = {**platform.credentials(), "transport": httpx.MockTransport(change), "retry": None}
    with Client(**arguments) as client, pytest.raises(chainpay.ChainpayError) as caught:
        door(client.chain("v3/security/echo"), "post", json={"echo_message": "x"})
    assert type(caught.value).__name__ == error
    assert outcome(caught.value) is Outcome.UNKNOWN


# Encrypted fields


def transfer(name: Any) -> dict[str, Any]:
    detail = {"out_detail_no": "DETAIL0001", "transfer_amount": 30, "transfer_remark": "x"}
    detail |= {"openid": "o-MYE42l80oelYMDE34nYD456Xoy", "user_name": name}
    body = {"appid": "wxd678efh567hg6787", "out_batch_no": "BATCH0001", "batch_name": "x"}
    body |= {"batch_remark": "x", "total_amount": 30, "total_num": 1, "transfer_scene_id": "1000"}
    return {**body, "transfer_detail_list": [detail]}


def test_plaintext_where_a_ciphertext_is_due(door: Door, client: Client) -> None:
    """Its place, and both ways to encrypt it."""
    with pytest.raises(APIError) as caught:
        door(client.chain("v3/transfer/batches"), "post", json=transfer("张三"))
    place = "'/json/transfer_detail_list/0/user_name'"
    for words in (place, "chainpay.Sensitive(", "encrypt=True"):
        assert words in str(caught.value)
    assert "张三" not in str(caught.value)


@pytest.mark.parametrize("message", ["平台私钥解密失败", "请确认待处理的消息是否为加密后的密文"])
@pytest.mark.parametrize("detail", [{"field": "/user_name"}, None, "text"])
def test_a_value_that_was_encrypted_with_another_key(
    message: str, detail: Any, door: Door, answered: Any
) -> None:
    """Nothing in the call looks wrong, but the platform can't read it."""
    told = {"code": "PARAM_ERROR", "message": message, "detail": detail}
    body = transfer(chainpay.Sensitive("张三"))
    with pytest.raises(APIError) as caught:
        door(answered(400, json=told).chain("v3/transfer/batches"), "post", json=body)
    assert "another key than Wechatpay-Serial names" in str(caught.value)
    assert ("at '/user_name'" in str(caught.value)) is isinstance(detail, dict)


# Pages of the host

PAGES = {
    "400 No required SSL certificate was sent": "Client(merchant=…), and security=True",
    "400 The SSL certificate error": "was not accepted",
    "400 The plain HTTP request was sent to HTTPS port": "see base_uri=",
    "400 Request Header Or Cookie Too Large": "see headers=",
    "414 Request-URI Too Large": "longer than the host takes",
    "413 Request Entity Too Large": "larger than the host takes",
}


@pytest.mark.parametrize(("title", "words"), PAGES.items())
def test_a_page_by_which_the_host_refuses(
    title: str, words: str, door: Door, answered: Any
) -> None:
    """The platform never got the call; the message says what to do."""
    page = f"<html>\r\n<head><title>{title}</title></head>\r\n<body>...</body>\r\n</html>"
    client = answered(int(title[:3]), html=page)
    for path, options in (
        (REFUND, {"xml": {"appid": "wx1", "mch_id": client.mchid}}),
        (NATIVE, {"json": {}}),
    ):
        with pytest.raises(APIError) as caught:
            door(client.chain(path), "post", **options)
        error = caught.value
        assert repr(title) in str(error)
        assert words in str(error)
        assert "nothing was carried out" in str(error)
        assert outcome(error) is outcome(pickle.loads(pickle.dumps(error))) is Outcome.REFUSED


@pytest.mark.parametrize(
    ("status", "page", "title"),
    [
        (502, "<html><head><title>502 Bad\n Gateway</title></head></html>", "502 Bad Gateway"),
        (403, "<HTML><TITLE lang='x'>A &amp; B</TITLE>", "A & B"),
        (400, "<html><body><h1>Web <b>Firewall</b></h1>", "Web Firewall"),
        (404, "<!DOCTYPE html><p>x", "without a title"),
        (500, "<title>\x1b[2J\u202e张</title>", "张"),
    ],
)
def test_the_title_of_any_page(
    status: int, page: str, title: str, door: Door, answered: Any
) -> None:
    """It tells who answered; the outcome is unknown, as of everything that isn't the platform's."""
    with pytest.raises(APIError) as caught:
        door(answered(status, html=page).chain("v3/new/x"), "post", json={})
    assert title in str(caught.value)
    assert "\x1b" not in str(caught.value)
    assert outcome(caught.value) is Outcome.UNKNOWN


# Reads of APIv2


@pytest.mark.parametrize(
    ("path", "more"),
    [
        ("pay/orderquery", {"out_trade_no": "none"}),
        ("pay/refundquery", {"out_trade_no": "none"}),
        ("pay/downloadbill", {"bill_date": "20261127", "bill_type": "ALL"}),
    ],
)
def test_a_query_of_apiv2_that_is_refused(path: str, more: Any, door: Door, client: Client) -> None:
    """It changes nothing: it is a plain no, and nobody is sent round in circles."""
    fields = {"appid": "wx1", "mch_id": client.mchid, **more}
    with pytest.raises(APIError) as caught:
        door(client.chain(f"v2/{path}"), "post", xml=fields)
    assert "carried out" not in str(caught.value)
    assert outcome(caught.value) is outcome(pickle.loads(pickle.dumps(caught.value)))
    assert outcome(caught.value) is Outcome.REFUSED


@pytest.mark.parametrize("path", ["mmpaymkttransfers/gethbinfo", "papay/querycontract"])
@pytest.mark.parametrize(
    ("status", "content", "known"),
    [
        (200, b"<xml><return_code>FAIL</return_code></xml>", Outcome.REFUSED),
        (400, b"<xml><return_code>FAIL</return_code></xml>", Outcome.REFUSED),
        (502, b"", Outcome.UNKNOWN),
        (429, b"", Outcome.UNKNOWN),
    ],
)
def test_any_refusal_of_a_query_of_apiv2(
    path: str, status: int, content: bytes, known: Outcome, door: Door, answered: Any
) -> None:
    """A busy platform has not said no; still nothing can have been carried out."""
    client = answered(status, content=content)
    with pytest.raises(APIError) as caught:
        door(client.chain(f"v2/{path}"), "post", xml={"mch_id": client.mchid})
    assert outcome(caught.value) is known
    assert "carried out" not in str(caught.value)


def test_an_answer_to_a_query_of_apiv2_that_cannot_be_trusted(door: Door, answered: Any) -> None:
    """It was sent, and that is all."""
    client = answered(200, content=b"<xml><return_code>SUCCESS</return_code></xml>")
    with pytest.raises(chainpay.BadSignature) as caught:
        door(client.chain("v2/pay/orderquery"), "post", xml={"mch_id": client.mchid})
    assert str(caught.value).endswith("The request was sent.")


def test_a_query_of_apiv2_is_sent_again(door: Door, platform: Recording) -> None:
    """As a GET is."""
    platform.faults.add("502")
    fields = {"appid": "wx1", "mch_id": platform.mchid, "out_trade_no": "none"}
    quick = chainpay.Retry(pause=0.001)
    with Client(**{**platform.credentials(), "retry": quick}) as client:
        for path, times in (("pay/orderquery", 3), ("pay/closeorder", 1)):
            platform.requests.clear()
            with pytest.raises(APIError):
                door(client.chain(f"v2/{path}"), "post", xml=fields)
            assert len(platform.requests) == times


# Keys


@pytest.mark.parametrize("is_public_key", [True, False])
def test_a_key_that_has_verified_nothing_may_be_the_wrong_one(
    is_public_key: bool, door: Door, keys: Any, stranger: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where to get the right one; once an answer was verified, the answer is to blame."""
    gateway = Gateway(keys=keys, certificates=False)
    arguments = gateway.credentials()
    (serial,) = arguments["certs"]
    words = "Download 微信支付公钥 again"
    if not is_public_key:
        monkeypatch.setattr("chainpay.transport.advice.PUBLIC_KEY_PREFIX", "another")
        words = "then the right one is downloaded"
    with Client(**{**arguments, "certs": {serial: stranger.public_key()}}) as client:
        with pytest.raises(chainpay.BadSignature) as caught:
            door(client.v3.security.echo, "post", json={"echo_message": "x"})
        assert f"the key under {serial!r} may be wrong" in str(caught.value)
        assert words in str(caught.value)
        assert words in str(pickle.loads(pickle.dumps(caught.value)))
        with pytest.raises(APIError, match="may be wrong"):
            door(client.chain(NATIVE), "post", json={})
        client.platform_keys.count(serial)
        with pytest.raises(chainpay.BadSignature) as caught:
            door(client.v3.security.echo, "post", json={"echo_message": "x"})
        assert "may be wrong" not in str(caught.value)


# The network


def test_a_network_error_names_the_place(
    door: Door, platform: Recording, caplog: pytest.LogCaptureFixture
) -> None:
    """Call, host, port, attempt and outcome; the last one is logged as a warning."""
    platform.faults.add("refuse")
    quick = {**platform.credentials(), "retry": chainpay.Retry(attempts=2, pause=0.001)}
    with Client(**quick) as client, caplog.at_level(logging.WARNING, "chainpay"):
        with pytest.raises(httpx.ConnectError) as caught:
            door(client.chain(NATIVE), "post", json={})
        with pytest.raises(httpx.ConnectError) as again:
            door(client.chain(NATIVE), "post", json={})
    text = str(caught.value)
    assert text == str(again.value)
    assert text.endswith(
        f"(POST {NATIVE} to api2.mch.weixin.qq.com:443, attempt 2): nothing was sent"
    )
    failed = [line.getMessage() for line in caplog.records if " failed: " in line.getMessage()]
    assert len(failed) == 2
    assert failed[0].endswith(f"POST {NATIVE} failed: ConnectError: {text}")


def test_an_error_that_several_calls_share(door: Door, answered: Any, platform: Recording) -> None:
    """Its message doesn't grow."""
    shared = httpx.ReadError("")

    def fail(request: httpx.Request) -> httpx.Response:
        raise shared

    arguments = {**platform.credentials(), "transport": httpx.MockTransport(fail), "retry": None}
    with Client(**arguments) as client:
        for path in (NATIVE, "v3/x"):
            with pytest.raises(httpx.ReadError) as caught:
                door(client.chain(path), "post", json={})
            assert str(caught.value).startswith(f"ReadError (POST {path} to api.mch")


# Event loops


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_a_sync_call_on_an_event_loop_warns_once(run: Any, platform: Recording) -> None:
    """By the name of the asynchronous verb; each client once, by whatever call."""
    clients = [Client(**platform.credentials()) for _ in range(3)]

    async def main() -> None:
        for client, call in zip(
            clients,
            (
                lambda client: client.v3.certificates.get(),
                lambda client: client.v3.certificates.get_async().wait(),
                lambda client: client.request("GET", "v3/certificates"),
            ),
            strict=True,
        ):
            with pytest.warns(RuntimeWarning, match=r"await get_async\(…\)") as caught:
                call(client)
            assert caught[0].filename == __file__
            call(client)
            await client.v3.certificates.get_async()

    run(main) if run is trio.run else run(main())
    assert len(platform.requests) == 9


def test_a_notebook_and_a_thread_may_wait(
    platform: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cell is expected to wait, and another thread blocks no event loop.

    A program that runs notebooks elsewhere has loaded ipykernel too; it is none.
    """
    thread = Client(**platform.credentials())
    notebook = Client(**platform.credentials())
    runner = Client(**platform.credentials())

    async def main() -> None:
        await asyncio.to_thread(thread.v3.certificates.get)
        monkeypatch.setitem(sys.modules, "ipykernel", threading)
        with pytest.warns(RuntimeWarning, match="blocks the running event loop"):
            runner.v3.certificates.get()
        monkeypatch.setitem(sys.modules, "ipykernel.kernelapp", threading)
        notebook.v3.certificates.get()

    asyncio.run(main())
    assert len(platform.requests) == 3
