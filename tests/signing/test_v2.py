"""APIv2: fields signed with a shared secret, their answers verified, through every door."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
import trio

import chainpay
from chainpay import APIError, BadSignature, UsageError, VerificationError, from_xml
from chainpay.crypto import hash as hashes
from chainpay.crypto import rsa
from chainpay.encoding.sensitive import SensitiveValues
from chainpay.encoding.values import to_query
from chainpay.signing.v2 import is_signed, join_sorted_fields
from tests.support.doors import Door

SECRET = "192006250b4c09247ec02edce69f6a2d"
#: The example of the official documentation, and its two signatures.
FIELDS = {
    "appid": "wxd930ea5d5a258f4f",
    "mch_id": "10000100",
    "device_info": "1000",
    "body": "test",
}
NONCE = "ibuaiVcKdpRxkhJA"
MD5 = "9A0A8659F005D6984697E2CA0A9CF3B7"
HMAC = "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"


class Recorder(httpx.MockTransport):
    """Keeps the requests that it gets, and answers all of them alike."""

    def __init__(self, body: str | bytes = b"", status: int = 200, **headers: str) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return httpx.Response(status, content=body, headers=headers)

        self.requests: list[httpx.Request] = []
        super().__init__(answer)


def signed(fields: dict[str, Any], hmac_: bool = False, secret: str = SECRET) -> str:
    """Return fields with their ``sign``, as the platform writes them."""
    text = "&".join(f"{name}={fields[name]}" for name in sorted(fields) if fields[name])
    text += f"&key={secret}"
    digest = hashlib.md5(text.encode())
    if hmac_:
        digest = hmac.new(secret.encode(), text.encode(), "sha256")
    return written({**fields, "sign": digest.hexdigest().upper()})


def written(fields: dict[str, Any]) -> str:
    inner = "\n".join(f"<{name}><![CDATA[{value}]]></{name}>" for name, value in fields.items())
    return f"<xml>{inner}\n</xml>"


SUCCESS = {"return_code": "SUCCESS", "result_code": "SUCCESS", "prepay_id": "wx2026", "attach": ""}
UNIFIED = "v2/pay/unifiedorder"
TRANSFERS = "v2/mmpaymkttransfers/promotion/transfers"


Clients = Callable[..., chainpay.Client]


@pytest.fixture
def merchant(keys: Any) -> Clients:
    """Makes clients of the documentation's merchant, by a transport."""

    def make(transport: httpx.BaseTransport, **others: Any) -> chainpay.Client:
        given: dict[str, Any] = {
            "mchid": "10000100",
            "serial": "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
            "private_key": keys[0],
            "certs": {"PUB_KEY_ID_0": keys[2].public_key()},
            "secret": SECRET,
            "nonce": lambda: NONCE,
            "transport": transport,
        }
        return chainpay.Client(**{**given, **others})

    return make


# What is sent


@pytest.mark.parametrize(
    ("more", "sign"),
    [({}, MD5), ({"sign_type": "MD5"}, None), ({"sign_type": "HMAC-SHA256"}, None)],
)
def test_a_message_is_signed(
    more: dict[str, str], sign: str | None, door: Door, merchant: Clients
) -> None:
    """With the nonce, and the sign at the end, as in the documentation's example."""
    recorder = Recorder(signed(SUCCESS))
    answer = door(merchant(recorder).v2.pay.unifiedorder, "post", xml={**FIELDS, **more})
    assert answer.status_code == 200
    (request,) = recorder.requests
    assert str(request.url) == "https://api.mch.weixin.qq.com/pay/unifiedorder"
    assert request.method == "POST"
    sent = {**FIELDS, **more, "nonce_str": NONCE}
    expected = signed(sent, more.get("sign_type") == "HMAC-SHA256")
    assert request.content.decode() == re.sub(r"<!\[CDATA\[|\]\]>|\n", "", expected)
    assert sign is None or f"<sign>{sign}</sign></xml>".encode() in request.content
    assert request.headers["Content-Type"] == "text/xml; charset=utf-8"
    assert request.headers["Accept"] == "text/xml, text/plain, application/x-gzip"
    assert request.headers["User-Agent"].startswith("chainpay/")
    assert not {"Authorization", "Wechatpay-Serial"} & set(request.headers)


def test_the_documentations_other_signature() -> None:
    """HMAC-SHA256 of the same fields: its ``sign_type`` isn't among them there."""
    fields = {**FIELDS, "nonce_str": NONCE}
    assert is_signed({**fields, "sign": HMAC}, SECRET.encode())
    assert is_signed({**fields, "sign": MD5}, SECRET.encode())
    assert not is_signed({**fields, "sign": MD5, "body": "tesf"}, SECRET.encode())


def test_a_get_is_signed_in_its_query(door: Door, merchant: Clients) -> None:
    """In the order of the fields, without body and Content-Type."""
    recorder = Recorder(status=302, Location="https://payapp.weixin.qq.com/x")
    answer = door(
        merchant(recorder)["v2/papay/entrustweb"],
        "get",
        query={"mch_id": "10000100", "z": "张 三&=+%~", "a": 1, "e": ""},
        nonceless=True,
        fragment="wechat_redirect",
    )
    assert answer.headers["Location"] == "https://payapp.weixin.qq.com/x"
    text = f"a=1&mch_id=10000100&z=张 三&=+%~&key={SECRET}"
    (request,) = recorder.requests
    assert str(request.url) == (
        "https://api.mch.weixin.qq.com/papay/entrustweb?mch_id=10000100"
        "&z=%E5%BC%A0%20%E4%B8%89%26%3D%2B%25~&a=1&e="
        f"&sign={hashlib.md5(text.encode()).hexdigest().upper()}#wechat_redirect"
    )
    assert request.content == b""
    assert "Content-Type" not in request.headers


def test_to_query_encodes_names_too() -> None:
    """Whatever is in them."""
    assert to_query({"a b": "c&d", "e": ""}, SensitiveValues()) == "a%20b=c%26d&e="
    assert to_query([], SensitiveValues()) == ""  # PHP's empty array


def test_a_nonce_may_be_the_callers(merchant: Clients) -> None:
    """It is sent as it is; without one, each request has its own."""
    recorder = Recorder(signed(SUCCESS))
    client = merchant(recorder, nonce=iter("abc").__next__)
    client[UNIFIED].post(xml={**FIELDS, "nonce_str": "mine"})
    client[UNIFIED].post(xml={**FIELDS, "nonce_str": ""})
    promise = client[UNIFIED].post_async(xml=FIELDS)
    client[UNIFIED].post(xml=FIELDS)
    promise.wait()
    nonces = [from_xml(request.content).get("nonce_str") for request in recorder.requests]
    assert nonces == ["mine", "", "a", "b"]


@pytest.mark.parametrize("nonce", ["", "a b", "a&b=c", "<", "é", 5, None, b"x"])
def test_an_odd_nonce_is_not_sent(nonce: Any, door: Door, merchant: Clients) -> None:
    """It must be letters and digits."""
    recorder = Recorder()
    with pytest.raises(UsageError, match="letters and digits; nothing was sent"):
        door(merchant(recorder, nonce=lambda: nonce)[UNIFIED], "post", xml=FIELDS)
    assert recorder.requests == []


def test_a_sensitive_value_is_sealed_and_then_signed(
    door: Door, merchant: Clients, keys: Any
) -> None:
    """The signature is over what is sent; the caller's dict stays as it is."""
    recorder = Recorder(written({"return_code": "SUCCESS"}))
    client = merchant(recorder)
    name = chainpay.Sensitive("张三")
    door(client[TRANSFERS], "post", xml={**FIELDS, "true_name": name})
    sent: dict[str, str] = from_xml(recorder.requests[0].content)
    assert rsa.decrypt(sent["true_name"], keys[2]).decode() == "张三"
    assert is_signed(sent, SECRET.encode())


def test_an_upload_is_a_signed_form(door: Door, merchant: Clients) -> None:
    """The fields, with the file's MD5 among them, and the file."""
    recorder = Recorder(signed({**SUCCESS, "media_id": "m"}))
    media = chainpay.Media(b"content", "a.png")
    xml = {"mch_id": "10000100", "sign_type": "HMAC-SHA256"}
    upload = merchant(recorder).v2.secapi.mch.uploadmedia
    door(upload, "post", xml=xml, body=media, nonceless=True)
    (request,) = recorder.requests
    boundary = request.headers["Content-Type"].partition("boundary=")[2]
    *parts, file, end = request.content.decode().split(f"--{boundary}")
    fields = dict(re.findall(r'name="(\w+)"\r\n\r\n(.*)\r\n', "".join(parts)))
    assert fields["media_hash"] == hashlib.md5(b"content").hexdigest()
    assert list(fields) == ["mch_id", "sign_type", "media_hash", "sign"]
    assert is_signed(fields, SECRET.encode())
    assert 'name="media"; filename="a.png"' in file
    assert file.endswith("\r\n\r\ncontent\r\n")
    assert end == "--\r\n"


def test_a_request_is_signed_without_sending(merchant: Clients) -> None:
    """`build_request` speaks APIv2 too."""
    request = merchant(Recorder()).build_request("POST", UNIFIED, xml=FIELDS)
    assert f"<sign>{MD5}</sign>".encode() in request.content


# Answers


@pytest.mark.parametrize("hmac_", [False, True])
@pytest.mark.parametrize("sign_type", ["MD5", "HMAC-SHA256"])
def test_a_signed_answer_is_accepted(
    hmac_: bool, sign_type: str, door: Door, merchant: Clients
) -> None:
    """By either kind of signature, whatever the request had; empty fields don't count."""
    body = signed(SUCCESS, hmac_)
    xml = {**FIELDS, "sign_type": sign_type}
    answer = door(merchant(Recorder(body))[UNIFIED], "post", xml=xml)
    assert answer.text == body


def test_a_redirect_is_never_followed(door: Door, merchant: Clients) -> None:
    """Of an operation that signs, it can't be trusted."""
    recorder = Recorder(status=307, Location="https://elsewhere.example/")
    with pytest.raises(BadSignature, match="a redirect, never followed"):
        door(merchant(recorder)[UNIFIED], "post", xml=FIELDS)
    assert len(recorder.requests) == 1


CHANGES: dict[str, Callable[[str], str]] = {
    "another bit": lambda one: chr(ord(one) ^ 1),
    "another case": lambda one: one.swapcase() if one.swapcase() != one else "~",
    "markup": lambda one: "<" if one != "<" else ">",
    "a reference": lambda one: "&" if one != "&" else ";",
    "gone": lambda _: "",
    "doubled": lambda one: one + one,
    "a space before it": lambda one: " " + one,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("hmac_", [False, True])
def test_each_character_of_an_answer_counts(
    change: Callable[[str], str], hmac_: bool, merchant: Clients
) -> None:
    """A changed one is refused, unless it is nothing that XML sees: its fields are the same."""
    body = signed(SUCCESS, hmac_)
    bodies: list[str] = []
    client = merchant(httpx.MockTransport(lambda _: httpx.Response(200, text=bodies[-1])))
    accepted = []
    for at, one in enumerate(body):
        bodies.append(body[:at] + change(one) + body[at + 1 :])
        try:
            client[UNIFIED].post(xml=FIELDS)
        except (APIError, VerificationError):
            continue
        accepted.append(one)
        assert from_xml(bodies[-1]) == from_xml(body), bodies[-1]
    assert set(accepted) <= set("\n<>")  # white space beside markup


REFUSED: dict[str, tuple[str | bytes, str]] = {
    "no sign": (written(SUCCESS), "the answer has no sign"),
    "an empty sign": (written({**SUCCESS, "sign": ""}), "the answer has no sign"),
    "of another key": (signed(SUCCESS, secret="x" * 32), "the sign does not match"),
    "with a longer sign": (signed(SUCCESS).replace("]]></sign", "0]]></sign"), "not match"),
    "with a field more": (signed(SUCCESS).replace("<xml>", "<xml><x>1</x>"), "not match"),
    "with a field twice": (
        signed(SUCCESS).replace("<xml>", "<xml><prepay_id>wx2026</prepay_id>"),
        "not match",
    ),
    "with a sign twice": (
        signed(SUCCESS).replace("<xml>", f"<xml><sign>{MD5}</sign>"),
        "not match",
    ),
    "with a nested field": (signed(SUCCESS).replace("<xml>", "<xml><x><y/></x>"), "not match"),
    "with a DTD": (f"<!DOCTYPE x>{signed(SUCCESS)}", "no XML"),
    "cut": (signed(SUCCESS)[:-20], "no XML"),
    "HTML": ("<!DOCTYPE html><html><body><br></body></html>", "no XML"),
    "JSON": ('{"return_code":"SUCCESS"}', "no XML"),
    "nothing": ("", "no XML"),
    "too much": (signed({**SUCCESS, "attach": "x" * 1_048_576}), "no XML"),
    "not UTF-8": (signed({**SUCCESS, "attach": "中"}).encode("gbk"), "no XML"),
}


@pytest.mark.parametrize(("body", "words"), REFUSED.values(), ids=REFUSED)
def test_an_answer_that_is_not_signed_is_refused(
    body: str | bytes, words: str, door: Door, merchant: Clients
) -> None:
    """As a BadSignature that says why, with the answer attached."""
    with pytest.raises(BadSignature, match=words) as caught:
        door(merchant(Recorder(body))[UNIFIED], "post", xml=FIELDS)
    assert caught.value.response is not None
    content = caught.value.response.content
    assert content == (body.encode() if isinstance(body, str) else body)
    assert "query it before you repeat it" in str(caught.value)


def test_a_sign_in_lower_case_is_none(merchant: Clients) -> None:
    """It is compared as the platform writes it."""
    body = signed(SUCCESS)
    sign = from_xml(body)["sign"]
    with pytest.raises(BadSignature, match="does not match"):
        merchant(Recorder(body.replace(sign, sign.lower())))[UNIFIED].post(xml=FIELDS)


@pytest.mark.parametrize("fields", [{"return_code": "success"}, {"result_code": "SUCCESS"}])
def test_a_signed_answer_says_success(
    fields: dict[str, str], door: Door, merchant: Clients
) -> None:
    """In that very word."""
    with pytest.raises(VerificationError, match="return_code is not SUCCESS") as caught:
        door(merchant(Recorder(signed(fields)))[UNIFIED], "post", xml=FIELDS)
    assert type(caught.value) is VerificationError


FAIL = {"return_code": "FAIL", "return_msg": "签名错误"}
PAID = {
    "return_code": "SUCCESS",
    "return_msg": "OK",
    "result_code": "FAIL",
    "err_code": "ORDERPAID",
    "err_code_des": "该订单已支付",
}
REFUSALS: dict[str, tuple[str, int, tuple[str, str, bool]]] = {
    "communication": (written(FAIL), 200, ("FAIL", "签名错误", False)),
    "signed communication": (signed(FAIL), 200, ("FAIL", "签名错误", True)),
    "business": (signed(PAID), 200, ("ORDERPAID", "该订单已支付", True)),
    "business by HMAC": (signed(PAID, True), 200, ("ORDERPAID", "该订单已支付", True)),
    "without a code": (
        signed({"return_code": "SUCCESS", "return_msg": "OK", "result_code": "FAIL"}),
        200,
        ("FAIL", "OK", True),
    ),
    "with a reason": (
        signed({"return_code": "SUCCESS", "result_code": "FAIL", "result_msg": "no plan"}),
        200,
        ("FAIL", "no plan", True),
    ),
    "of a bill": (
        written({"return_code": "FAIL", "return_msg": "No Bill Exist", "error_code": "20002"}),
        200,
        ("20002", "No Bill Exist", False),
    ),
    "nested": (
        "<xml><return_code>FAIL</return_code><return_msg><x>1</x></return_msg></xml>",
        200,
        ("FAIL", "", False),
    ),
    "404": ("", 404, ("", "", False)),
    "502": ("<html><br></html>", 502, ("", "", False)),
    "500 in XML": (written(FAIL), 500, ("FAIL", "签名错误", False)),
    "500 signed": (signed(FAIL), 500, ("FAIL", "签名错误", True)),
    "500 that says success": (signed(SUCCESS), 500, ("SUCCESS", "", False)),
}


@pytest.mark.parametrize(("body", "status", "told"), REFUSALS.values(), ids=REFUSALS)
@pytest.mark.parametrize("path", [UNIFIED, TRANSFERS])
def test_a_refusal_is_an_error(
    body: str, status: int, told: tuple[str, str, bool], path: str, door: Door, merchant: Clients
) -> None:
    """In the platform's words; also of operations whose answers carry no sign."""
    with pytest.raises(APIError) as caught:
        door(merchant(Recorder(body, status))[path], "post", xml=FIELDS)
    error = caught.value
    assert (error.code, error.message, error.verified) == told
    assert error.status == status
    assert error.response.text == body
    assert error.path == f"/{path.removeprefix('v2/')}"


def test_a_refusal_that_is_not_signed_proves_nothing(merchant: Clients) -> None:
    """A wrong sign on ``result_code`` FAIL is a BadSignature: the order may well be paid."""
    with pytest.raises(BadSignature):
        merchant(Recorder(written(PAID)))[UNIFIED].post(xml=FIELDS)


UNSIGNED = {
    "success": written({"return_code": "SUCCESS", "result_code": "SUCCESS"}),
    "with a sign": written({"return_code": "SUCCESS", "sign": MD5}),
    "CSV": "交易时间,公众账号ID\n`2026,`wx1",
    "CSV with a mark": "\ufeff交易时间,公众账号ID\n`2026,`wx1",
    "JSON": '{"retcode": 0, "access_token": "x"}',
    "a page": "<!DOCTYPE html><html><br></html>",
    "nothing": "",
}


@pytest.mark.parametrize("body", UNSIGNED.values(), ids=UNSIGNED)
def test_few_operations_answer_unsigned(body: str, door: Door, merchant: Clients) -> None:
    """Bills and pages are taken as they are; so is what a call wants no verification of."""
    client = merchant(Recorder(body))
    assert door(client["v2/pay/downloadbill"], "post", xml=FIELDS).text == body
    if body.startswith("<xml"):
        assert door(client[TRANSFERS], "post", xml=FIELDS).text == body
    else:  # where money leaves, only XML is a success
        with pytest.raises(VerificationError, match="return_code is not SUCCESS"):
            door(client[TRANSFERS], "post", xml=FIELDS)
    assert door(client[UNIFIED], "post", xml=FIELDS, verifier=chainpay.UNSIGNED).text == body


@pytest.mark.parametrize(
    "body",
    [
        written(FAIL)[:40],
        written({"return_code": "SUCCESS"})[:-1],
        "\ufeff\n <xml><return_code>FAIL",
        "<?xml version='1.0' encoding='UTF-8'?>\n<xml><return_code>FAIL",
        "<xml/>",
        written({"return_code": "NOTENOUGH"}),
        "<html><body>404</body></html>",
    ],
)
def test_unsigned_xml_says_success_all_the_same(body: str, door: Door, merchant: Clients) -> None:
    """What is cut may have been a refusal."""
    with pytest.raises(VerificationError, match="return_code is not SUCCESS"):
        door(merchant(Recorder(body))[TRANSFERS], "post", xml=FIELDS)


def test_a_refusal_with_characters_that_xml_has_not(merchant: Clients) -> None:
    """The platform passes on what users wrote; it is a refusal all the same."""
    body = written({"return_code": "FAIL", "return_msg": "\x08bad name"})
    with pytest.raises(APIError) as caught:
        merchant(Recorder(body))[TRANSFERS].post(xml=FIELDS)
    assert caught.value.message == "bad name"


# Downloads


async def awaited(client: chainpay.Client, *arguments: Any, **named: Any) -> Any:
    return await client.download_async(*arguments, **named)


DOWNLOADS: dict[str, Callable[..., Any]] = {
    "sync": chainpay.Client.download,
    "wait": lambda *given, **named: chainpay.Client.download_async(*given, **named).wait(),
    "asyncio": lambda *given, **named: asyncio.run(awaited(*given, **named)),
    "trio": lambda *given, **named: trio.run(partial(awaited, *given, **named)),
}


@pytest.mark.parametrize("download", DOWNLOADS.values(), ids=DOWNLOADS)
def test_a_bill_is_streamed(
    download: Callable[..., Any], tmp_path: Path, merchant: Clients
) -> None:
    """Of an operation that answers a file; its refusal is XML, and an error."""
    xml = {**FIELDS, "bill_date": "20261122"}
    bill = "交易时间,公众账号ID\n`2026,`wx1\n" * 5000
    target, none = tmp_path / "bill.csv", tmp_path / "none.csv"
    download(merchant(Recorder(bill)), "v2/pay/downloadbill", target, xml=xml)
    assert target.read_text("utf-8") == bill
    refusal = written({"return_code": "FAIL", "return_msg": "No Bill Exist", "error_code": "20002"})
    for status in (200, 403):
        client = merchant(Recorder(refusal, status))
        with pytest.raises(APIError) as caught:
            download(client, "v2/pay/downloadbill", none, xml=xml)
        assert (caught.value.code, caught.value.message) == ("20002", "No Bill Exist")
    assert not none.exists()


def test_nothing_tells_the_secret(merchant: Clients, caplog: pytest.LogCaptureFixture) -> None:
    """Neither the client, nor an error, nor the log."""
    caplog.set_level(0)
    client = merchant(Recorder(written(SUCCESS)))
    with pytest.raises(BadSignature) as caught:
        client[UNIFIED].post(xml=FIELDS)
    told = [repr(client), repr(vars(client)), str(caught.value), repr(caught.value), caplog.text]
    assert [text for text in told if SECRET in text] == []


def test_a_wrong_key_is_diagnosed(gateway: Any) -> None:
    """The platform says that the sign is wrong; the error says which key that is of."""
    client = chainpay.Client(**{**gateway.credentials(), "secret": "x" * 32})
    with pytest.raises(chainpay.APIError, match=r"secret= is not this merchant's key") as caught:
        client.v2.pay.orderquery.post(xml={"appid": "wx1", "mch_id": client.mchid})
    assert caught.value.diagnosis is not None


def test_a_failure_that_is_hidden_in_another_field(merchant: Clients) -> None:
    """What is signed isn't escaped: fields that are merged into one have the same sign."""
    genuine = {**SUCCESS, "nonce_str": "n", "result_code": "FAIL"}
    text = join_sorted_fields(genuine)
    merged = {name: value for name, value in genuine.items() if name != "result_code"}
    merged["nonce_str"] = "n&result_code=FAIL"
    between = text.partition("nonce_str=n&")[2].partition("result_code=FAIL")[0]
    if between:  # whatever is sorted in between goes along
        merged = {name: value for name, value in merged.items() if f"{name}=" not in between}
        merged["nonce_str"] = f"n&{between}result_code=FAIL"
    sign = hashes.sign("MD5", text, SECRET)
    assert join_sorted_fields(merged) == text
    with pytest.raises(BadSignature):
        merchant(Recorder(written({**merged, "sign": sign})))[UNIFIED].post(xml=FIELDS)


def test_an_address_for_a_browser_signs_nothing_else(merchant: Clients) -> None:
    """A user's text in it must not be more fields than one."""
    client = merchant(Recorder(""))
    name = "bob&out_trade_no=VICTIM&result_code=SUCCESS"
    with pytest.raises(UsageError, match="another field"):
        client.build_request(
            "GET", "v2/papay/entrustweb", query={**FIELDS, "contract_display_account": name}
        )
    back = "https://example.com/?a=1&b=2"
    request = client.build_request(
        "GET", "v2/papay/entrustweb", query={**FIELDS, "notify_url": back}
    )
    assert request.url.params["notify_url"] == back
