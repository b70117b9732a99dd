"""`Callbacks` made of keys: what only receives has no private key."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Mapping
from typing import Any

import pytest

import chainpay
from chainpay import (
    BadSignature,
    Callbacks,
    ClockSkew,
    DecryptionError,
    SandboxClient,
    UnknownSerial,
    UsageError,
    VerificationError,
    Verifier,
)

ORDER = {
    "out_trade_no": "ORDER-0001",
    "description": "一本书",
    "notify_url": "https://example.com/notify",
    "amount": {"total": 100},
}


@pytest.fixture
def shop() -> SandboxClient:
    """A client of an emulated platform, with a paid order."""
    client = chainpay.sandbox()
    appid = "wxd678efh567hg6787"
    client.v3.pay.transactions.native.post(json={**ORDER, "appid": appid, "mchid": client.mchid})
    client.gateway.pay("ORDER-0001")
    return client


@pytest.fixture
def v3(shop: SandboxClient) -> dict[str, Any]:
    """What the merchant needs to receive callbacks of APIv3."""
    return {"certs": shop.platform_keys, "apiv3_key": shop.gateway.merchant_secrets()["apiv3_key"]}


@pytest.fixture
def v2(shop: SandboxClient) -> dict[str, Any]:
    """What the merchant needs to receive callbacks of APIv2."""
    return {"mchid": shop.mchid, "secret": shop.gateway.merchant_secrets()["secret"]}


def test_a_callback_is_received_without_a_private_key(
    shop: SandboxClient, v3: dict[str, Any]
) -> None:
    """In both ways; and what is wrong with it is the error that a client would raise."""
    callbacks = Callbacks(**v3)
    headers, body = shop.gateway.notification("ORDER-0001")
    for callback in (
        callbacks.receive(headers, body),
        asyncio.run(callbacks.receive_async(headers, body)),
    ):
        assert callback.resource["out_trade_no"] == "ORDER-0001"
        assert (callback.mchid, callback.identity) == ("", "the merchant")
    with pytest.raises(BadSignature):
        callbacks.receive(headers, body + b" ")
    with pytest.raises(ClockSkew):
        callbacks.receive({**headers, "Wechatpay-Timestamp": "1"}, body)
    with pytest.raises(VerificationError, match="APIv2"):
        callbacks.receive({}, shop.gateway.notification_v2("ORDER-0001")[1])
    with pytest.raises(DecryptionError):
        Callbacks(**{**v3, "apiv3_key": "0" * 32}).receive(headers, body)


def test_its_apps_answer(shop: SandboxClient, v3: dict[str, Any]) -> None:
    """As those of a client: a handler is called once, and a forged callback is refused."""
    callbacks, calls = Callbacks(**v3), []
    callbacks.on("TRANSACTION.SUCCESS")(calls.append)
    headers, body = shop.gateway.notification("ORDER-0001")

    async def respond(body: bytes) -> int:
        return (await callbacks.asgi().respond(headers, body)).status

    assert asyncio.run(respond(body)) == callbacks.wsgi().respond(headers, body).status == 200
    assert asyncio.run(respond(body + b" ")) == 401
    assert len(calls) == 1


def test_callbacks_of_apiv2_need_the_number_and_the_secret(
    shop: SandboxClient, v3: dict[str, Any], v2: dict[str, Any]
) -> None:
    """Alone, or beside the keys of APIv3."""
    notices = (
        shop.gateway.notification("ORDER-0001"),
        shop.gateway.notification_v2("ORDER-0001"),
    )
    both = Callbacks(**v3, **v2)
    for headers, body in notices:
        assert both.receive(headers, body).resource["out_trade_no"] == "ORDER-0001"
        assert both.receive(headers, body).mchid == shop.mchid
    alone = Callbacks(**v2)
    assert alone.receive({}, notices[1][1]).resource["out_trade_no"] == "ORDER-0001"
    with pytest.raises(UnknownSerial):
        alone.receive(*notices[0])


def test_one_key_verifies_whatever_serial_is_named(shop: SandboxClient, v3: dict[str, Any]) -> None:
    """A key alone has no serial; only that key verifies."""
    headers, body = shop.gateway.notification("ORDER-0001")
    key = shop.platform_keys[headers["Wechatpay-Serial"]]
    callbacks = Callbacks(certs=key, apiv3_key=v3["apiv3_key"])
    for serial in (headers["Wechatpay-Serial"], "PUB_KEY_ID_7"):
        named = {**headers, "Wechatpay-Serial": serial}
        assert callbacks.receive(named, body).resource["out_trade_no"] == "ORDER-0001"
        with pytest.raises(BadSignature):
            callbacks.receive(named, body + b" ")
    other = next(iter(chainpay.sandbox().platform_keys.values()))
    with pytest.raises(BadSignature):
        Callbacks(certs=other, apiv3_key=v3["apiv3_key"]).receive(headers, body)


@pytest.mark.parametrize("serial", ["", " ", "v2", "PUB_KEY_ID_7"])
@pytest.mark.parametrize("by", ["one key", "verifier"])
def test_a_callback_under_another_serial_is_the_same(
    by: str, serial: str, shop: SandboxClient, v3: dict[str, Any]
) -> None:
    """The serial isn't signed: who has seen a callback has it handled no second time."""
    headers, body = shop.gateway.notification("ORDER-0001")
    key = shop.platform_keys[headers["Wechatpay-Serial"]]
    receiver = Callbacks(certs=key, apiv3_key=v3["apiv3_key"])
    if by == "verifier":

        class AnySerial(Verifier):
            def verify(self, serial: str, message: bytes, signature: str) -> None:
                super().verify("", message, signature)

        receiver = Callbacks(verifier=AnySerial({"": key}), apiv3_key=v3["apiv3_key"])
    calls: list[Any] = []
    receiver.on("TRANSACTION.SUCCESS")(calls.append)
    receiver.on()(calls.append)
    app = receiver.wsgi()
    assert app.respond(headers, body).status == 200
    again = app.respond({**headers, "Wechatpay-Serial": serial}, body)
    assert again.status == (200 if serial.strip() else 401)
    assert again.headers["Content-Type"].startswith("application/json")
    assert [each.api for each in calls] == ["v3"]


def test_rotation_is_followed_beside_one_key(shop: SandboxClient, v3: dict[str, Any]) -> None:
    """A client fetches the platform's new certificate, though one key of others takes any."""
    other = chainpay.sandbox(mchid="1900000002")
    key = next(iter(other.platform_keys.values()))
    together = Callbacks(shop, mchid=other.mchid, certs=key, apiv3_key=v3["apiv3_key"])
    shop.gateway.rotate()
    headers, body = shop.gateway.notification("ORDER-0001")
    assert headers["Wechatpay-Serial"] not in shop.platform_keys
    assert together.receive(headers, body).mchid == shop.mchid


def test_an_unknown_serial_is_not_fetched(shop: SandboxClient, v3: dict[str, Any]) -> None:
    """Only a client can sign the request for it; the error says so."""
    headers, body = shop.gateway.notification("ORDER-0001")
    serial = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
    with pytest.raises(UnknownSerial) as raised:
        Callbacks(**v3).receive({**headers, "Wechatpay-Serial": serial}, body)
    assert raised.value.__notes__ == [
        "the keys of the merchant could not be fetched again: UsageError: a private key signs that,"
        " and only a Client has one: add the key to certs="
    ]


def test_a_verifier_stands_in_for_the_platform_keys(
    shop: SandboxClient, v3: dict[str, Any]
) -> None:
    """As in a client, but not beside them."""
    headers, body = shop.gateway.notification("ORDER-0001")
    own = {"verifier": Verifier(shop.platform_keys), "apiv3_key": v3["apiv3_key"]}
    assert Callbacks(**own).receive(headers, body).resource["out_trade_no"] == "ORDER-0001"
    with pytest.raises(UsageError, match="leave out one of the two"):
        Callbacks(**own, certs=v3["certs"])


def test_the_clock_is_that_of_the_arguments(shop: SandboxClient, v3: dict[str, Any]) -> None:
    """For tests with a recorded callback."""
    headers, body = shop.gateway.notification("ORDER-0001")
    signed = int(headers["Wechatpay-Timestamp"])
    assert Callbacks(**v3, clock=lambda: signed + 300).receive(headers, body).serial
    with pytest.raises(ClockSkew):
        Callbacks(**v3, clock=lambda: signed + 301).receive(headers, body)


def test_a_brand_has_its_number(shop: SandboxClient, v3: dict[str, Any]) -> None:
    """In place of a merchant's."""
    key = next(iter(shop.platform_keys.values()))
    brand = Callbacks(brand_id=10001, certs={"PUB_KEY_ID_7": key}, apiv3_key=v3["apiv3_key"])
    assert repr(brand) == "Callbacks(['brand 10001'])"
    with pytest.raises(UsageError, match="not both"):
        Callbacks(brand_id=10001, mchid=shop.mchid, **v3)


def test_several_on_one_address_have_numbers(
    shop: SandboxClient, v3: dict[str, Any], v2: dict[str, Any]
) -> None:
    """Clients, other callbacks and keys stand side by side; handlers belong to their merchant."""
    other, calls = chainpay.sandbox(mchid="1900000002"), []
    received = Callbacks(**v3, **v2)
    received.on("TRANSACTION.SUCCESS")(calls.append)
    together = Callbacks(other, received)
    assert repr(together) == f"Callbacks(['1900000002', '{shop.mchid}'])"
    assert together.wsgi().respond(*shop.gateway.notification("ORDER-0001")).status == 200
    assert [each.mchid for each in calls] == [shop.mchid]
    assert repr(Callbacks(other, mchid=shop.mchid, **v3)) == repr(together)
    with pytest.raises(UsageError, match="pass its mchid="):
        Callbacks(other, **v3)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({}, "keys by name"),
        ({"mchid": "1900000001"}, "certs= missing"),
        ({"apiv3_key": "0" * 32}, "which only a Client can download"),
        ({"certs": {}, "apiv3_key": "0" * 32}, "certs= missing"),
        ({"certs": {"PUB_KEY_ID_7": "/no/such.pem"}}, "apiv3_key= missing"),
        ({"certs": {"PUB_KEY_ID_7": "/no/such.pem"}, "apiv3_key": "0" * 32}, "/no/such.pem"),
        ({"certs": "/no/such.pem", "apiv3_key": "0" * 32}, "/no/such.pem"),
        ({"certs": [], "apiv3_key": "0" * 32}, "no RSA public key: list"),
        ({"certs": {"abc": "x"}, "apiv3_key": "short"}, "apiv3_key="),
        ({"secret": "0" * 32}, "mchid= missing"),
        ({"secret": "", "mchid": "1900000001"}, "certs= missing"),
        ({"mchid": "wx", "secret": "0" * 32}, "mchid= must be digits"),
    ],
)
def test_missing_and_wrong_keys_are_refused(wrong: Mapping[str, Any], message: str) -> None:
    """When the object is made, not when the first callback comes."""
    with pytest.raises(UsageError, match=message):
        Callbacks(**wrong)


def test_the_private_key_has_no_place(v3: dict[str, Any]) -> None:
    """An unknown argument is explained, and no traceback shows a key."""
    with pytest.raises(TypeError, match="takes no private_key=") as raised:
        Callbacks(**v3, private_key="-----BEGIN")
    frames = traceback.TracebackException.from_exception(raised.value, capture_locals=True).stack
    assert len(frames) > 1  # the first is this test
    assert all(v3["apiv3_key"] not in str(frame.locals) for frame in frames[1:])
    assert v3["apiv3_key"] not in repr(Callbacks(**v3))
