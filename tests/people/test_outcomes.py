"""What errors that leave an outcome open say to readers of Chinese: the last line of each."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
import re
from collections.abc import Callable
from contextlib import suppress

import httpx
import pytest

import chainpay
from chainpay import Client, Promise
from chainpay.gateway import Gateway
from tests.support.refused_requests import BODY

EXECUTED = "请求已经发送，可能已经执行：重试前先查询。"
QUERIED = "请求已经发送，但只是查询，不改变任何数据。"
NOT_PAID = "不要据此发货或记账。"


@pytest.fixture(autouse=True)
def _chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAINPAY_LANG", "zh")


def answering(gateway: Gateway, change: Callable[[httpx.Response], object]) -> Client:
    """Return a client whose answers are changed on their way."""

    class Changing(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            response = gateway.handle_request(request)
            response.read()
            change(response)
            return response

    return Client(**{**gateway.credentials(), "transport": Changing(), "retry": None})


def sign_as(**headers: str) -> Callable[[httpx.Response], object]:
    return lambda response: response.headers.update(
        {f"Wechatpay-{name}": value for name, value in headers.items()}
    )


CHANGES = {
    "no headers": (
        lambda response: response.headers.pop("Wechatpay-Signature"),
        chainpay.MissingHeader,
        "Wechatpay-* 头",
    ),
    "odd": (sign_as(Timestamp="x"), chainpay.MalformedHeader, "格式不对"),
    "old": (sign_as(Timestamp="1500000000"), chainpay.ClockSkew, "校准本机时钟"),
    "unknown": (sign_as(Serial="PUB_KEY_ID_9"), chainpay.UnknownSerial, "请检查 certs="),
    "wrong": (sign_as(Nonce="x"), chainpay.BadSignature, "验签失败"),
    "a test": (sign_as(Signature="WECHATPAY/SIGNTEST/x"), chainpay.BadSignature, "签名探测"),
}


@pytest.mark.parametrize(("change", "kind", "words"), CHANGES.values(), ids=list(CHANGES))
def test_an_answer_that_cant_be_trusted(
    gateway: Gateway,
    change: Callable[[httpx.Response], object],
    kind: type[chainpay.VerificationError],
    words: str,
) -> None:
    """The cause, and whether it may have been carried out; a query changes nothing."""
    with answering(gateway, change) as client:
        with pytest.raises(kind) as caught:
            client.v3.pay.transactions.native.post(json={**BODY, "mchid": gateway.mchid})
        with pytest.raises(kind) as queried:
            client.v3.certificates.get()
    error = caught.value
    assert str(error) == f"{str(error).splitlines()[0]}\n{error.advice}"
    assert words in error.advice
    assert error.advice.endswith(EXECUTED)
    assert queried.value.advice.endswith(QUERIED)
    assert str(pickle.loads(pickle.dumps(error))) == str(copy.copy(error)) == str(error)


def test_readers_of_english_get_no_second_line(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message itself says it."""
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    client = answering(gateway, sign_as(Nonce="x"))
    with client, pytest.raises(chainpay.BadSignature) as caught:
        client.v3.pay.transactions.native.post(json={**BODY, "mchid": gateway.mchid})
    assert "query it before you repeat it" in str(caught.value)
    assert caught.value.advice == ""
    assert "\n" not in str(caught.value)


def test_a_log_has_one_line(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    """It stays English, but for a callback's reason."""
    with answering(gateway, sign_as(Nonce="x")) as client, caplog.at_level(logging.DEBUG):
        with pytest.raises(chainpay.BadSignature):
            client.v3.certificates.get()
        with pytest.raises(chainpay.MissingHeader) as caught:
            client.callbacks.receive({}, b"{}")
        client.callbacks.fail(caught.value)
    assert all("\n" not in record.getMessage() for record in caplog.records)
    assert f"; {caught.value.advice}" in caplog.records[-1].getMessage()


def test_a_network_that_fails(gateway: Gateway) -> None:
    """The errors of httpx have it as a note."""

    def fail(response: httpx.Response) -> None:
        raise httpx.ReadError("reset")

    with answering(gateway, fail) as client:
        with pytest.raises(httpx.ReadError) as caught:
            client.v3.pay.transactions.native.post(json={**BODY, "mchid": gateway.mchid})
        with pytest.raises(httpx.ReadError) as queried:
            client.v3.certificates.get()
    assert caught.value.__notes__ == ["可能已经发送：重试前先查询，重试时使用同一单号"]
    assert queried.value.__notes__ == ["可能已经发送，但只是查询，不改变任何数据"]


def notice(gateway: Gateway, **changed: str) -> tuple[dict[str, str], bytes]:
    headers, body = gateway.callback("TRANSACTION.SUCCESS", {"mchid": gateway.mchid})
    return {**headers, **{f"Wechatpay-{name}": value for name, value in changed.items()}}, body


def test_a_callback_that_cant_be_trusted(gateway: Gateway) -> None:
    """It is no reason to deliver; the note says where to look."""
    client = Client(**gateway.credentials())
    headers, body = notice(gateway)
    receive = client.callbacks.receive
    with pytest.raises(chainpay.BadSignature) as first:
        receive(headers, body + b" ")
    receive(headers, body)
    with pytest.raises(chainpay.BadSignature) as later:
        receive(headers, body + b" ")
    with pytest.raises(chainpay.UnknownSerial) as unknown:
        receive(*notice(gateway, Serial="PUB_KEY_ID_9"))
    other = Client(**gateway.credentials() | {"apiv3_key": "0" * 32}).callbacks
    with pytest.raises(chainpay.DecryptionError) as encrypted:
        other.receive(headers, body)
    for caught in (first, later, unknown, encrypted):
        assert str(caught.value).endswith(f"。{NOT_PAID}")
    assert "还没有用" in first.value.__notes__[0]
    assert "报文主体有改动" in later.value.__notes__[0]
    assert "微信支付公钥 ID" in unknown.value.__notes__[0]


def test_what_explain_says(gateway: Gateway) -> None:
    """No sentence of it is English."""
    client = Client(**gateway.credentials())
    headers, body = notice(gateway)
    explain = client.callbacks.explain
    bad_key = Client(**gateway.credentials() | {"apiv3_key": "0" * 32}).callbacks
    credentials = gateway.credentials()
    del credentials["apiv3_key"]
    without = Client(**credentials).callbacks
    shop = Client(**gateway.credentials() | {"secret": gateway.merchant_secrets()["secret"]})
    shop.v3.pay.transactions.native.post(json={**BODY, "mchid": gateway.mchid})
    gateway.pay("ORDER-0001")
    _, v2 = gateway.notification_v2("ORDER-0001")
    texts = {
        "验签通过。": explain(headers, body),
        "首尾被加上了空白或换行": explain(headers, body + b"\n"),
        "传入的是解析后的 JSON": explain(headers, json.loads(body)),
        "验签之前，签名头就被拒绝": explain({}, body),
        "因时间被拒绝": explain(notice(gateway, Timestamp="1500000000")[0], body),
        "签名探测": explain(notice(gateway, Signature="WECHATPAY/SIGNTEST/x")[0], body),
        "请加入 certs=": explain(notice(gateway, Serial="PUB_KEY_ID_9")[0], body),
        "所以请求头属于另一个请求": explain(headers, b"{}"),
        "请检查 apiv3_key=": bad_key.explain(headers, body),
        "没有配置 APIv3 密钥": without.explain(notice(gateway, Serial="0" * 40)[0], body),
        "太大，无法查找改动": explain(headers, b"x" * 2_000_000),
        "原样可以通过验签": shop.callbacks.explain({}, v2),
        "被拒绝：验签失败": shop.callbacks.explain({}, v2.replace(b"ORDER", b"OTHER")),
    }
    for words, text in texts.items():
        assert words in text
        plain = re.sub(r"'[^']*'|\S*[=_/]\S*|[A-Z][\w-]*|client\S*", "", text)
        assert not re.search("[a-z]{3,} [a-z]{2,}", plain), text


def test_an_order_that_stays_open(gateway: Gateway) -> None:
    """What is known of it, and what to do."""
    client = Client(**gateway.credentials())
    with pytest.raises(chainpay.StillPending) as caught:
        client.wait(out_trade_no="ORDER-0009", deadline=0.05)
    assert caught.value.advice == (
        "ORDER-0009 等待 0.05 秒、查询 1 次后，状态未知。"
        "平台没有该商户的这个单号：请核对单号，并确认下单请求是否成功。"
    )


def test_a_sending_that_is_cancelled(gateway: Gateway) -> None:
    """It may have been sent; unless it was cancelled before."""
    sent: list[Promise[object]] = []

    async def send() -> None:
        promise = Promise(lambda runtime: asyncio.sleep(10))
        sent.append(promise)
        task = asyncio.ensure_future(promise)
        await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    asyncio.run(send())
    unsent = Client(**gateway.credentials()).v3.certificates.get_async()
    unsent.cancel()
    for promise, words in ((sent[0], "可能已经发送"), (unsent, "未发送任何请求")):
        with pytest.raises(chainpay.Cancelled) as caught:
            promise.wait()
        assert caught.value.advice.startswith(words)
