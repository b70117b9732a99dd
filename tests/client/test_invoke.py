"""`client.invoke`: what a front end needs to show a payment, signed as the platform checks it."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import trio
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

import chainpay
from chainpay import Signer, UsageError
from chainpay.client.invoke import Invoke
from chainpay.concurrency.runtime import run_sync
from chainpay.crypto import hash as hashes
from chainpay.crypto import rsa
from tests.support.cases import each
from tests.support.keys import full_text
from tests.support.recording import Recording

PREPAY_ID = "wx201410272009395522657a690389285100"
APPID = "wxd678efh567hg6787"
MCHID = "1900000001"
TIMESTAMP, NONCE = "1554208460", "593BEC0C930BF1AFEB40B4A08C8FB242"
#: Made for this run.
SECRET = os.urandom(16).hex().encode()

#: Makes the parameters through one door: `door("jsapi", prepay_id, appid)`.
Door = Callable[..., dict[str, str]]


def fixed(signer: Any, **other: Any) -> Invoke[Any]:
    """Return what signs, at a fixed moment."""
    arguments = {"clock": lambda: 1554208460.9, "nonce": lambda: NONCE, "secret": SECRET, **other}
    return Invoke(signer, **arguments)


@pytest.fixture
def signer(keys: Any) -> Signer:
    """The merchant."""
    return Signer(MCHID, "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", keys[0])


@pytest.fixture
def public_key(signer: Signer) -> RSAPublicKey:
    """What the platform has of the merchant."""
    return signer.public_key


class Remote:
    """A signer that is a service."""

    def __init__(self, inner: Signer) -> None:
        self.inner = inner
        self.mchid, self.serial = inner.mchid, inner.serial

    async def sign(self, message: bytes) -> str:
        return self.inner.sign(message)


async def awaited(invoke: Invoke[Any], name: str, *arguments: Any, **named: Any) -> dict[str, str]:
    made = getattr(invoke, name)(*arguments, **named)
    assert inspect.isawaitable(made)
    return await made  # type: ignore[no-any-return]


@pytest.fixture(params=["at once", "asyncio", "trio", "asyncio, an async signer"])
def door(request: pytest.FixtureRequest, signer: Signer) -> Door:
    """Sync, asyncio and trio, and both kinds of signers."""

    def make(name: str, *arguments: Any, **named: Any) -> dict[str, str]:
        if request.param == "at once":
            return getattr(fixed(signer), name)(*arguments, **named)  # type: ignore[no-any-return]
        by: Any = Remote(signer) if "signer" in request.param else signer
        invoke = fixed(by, run=lambda work: work)
        if request.param == "trio":

            async def main() -> dict[str, str]:
                return await awaited(invoke, name, *arguments, **named)

            return trio.run(main)
        return asyncio.run(awaited(invoke, name, *arguments, **named))

    return make


def lines(*values: str) -> bytes:
    """Return the text that is signed, as the protocol spells it."""
    return "".join(f"{value}\n" for value in values).encode()


# APIv3


@pytest.mark.parametrize("prepay_id", [PREPAY_ID, f"prepay_id={PREPAY_ID}"])
def test_a_web_page_gets_six_parameters(
    prepay_id: str, door: Door, public_key: RSAPublicKey
) -> None:
    """Text all of them; signed are app, timestamp, nonce and package, each with its line break."""
    made = door("jsapi", prepay_id, APPID)
    package = f"prepay_id={PREPAY_ID}"
    signature = made.pop("paySign")
    assert made == {
        "appId": APPID,
        "timeStamp": TIMESTAMP,
        "nonceStr": NONCE,
        "package": package,
        "signType": "RSA",
    }
    rsa.verify(lines(APPID, TIMESTAMP, NONCE, package), signature, public_key)


def test_a_mini_program_gets_the_same_without_the_app(door: Door) -> None:
    """It knows its own ``appId``, which is signed all the same."""
    page = door("jsapi", PREPAY_ID, APPID)
    assert {"appId": APPID, **door("mini_program", PREPAY_ID, APPID)} == page
    assert "appId" not in door("mini_program", PREPAY_ID, APPID)
    assert door("mini_program", PREPAY_ID, "wx2")["paySign"] != page["paySign"]


@pytest.mark.parametrize("partnerid", [None, "1900000109"])
@pytest.mark.parametrize("prepay_id", [PREPAY_ID, f"prepay_id={PREPAY_ID}"])
def test_an_app_gets_seven_parameters(
    prepay_id: str, partnerid: str | None, door: Door, public_key: RSAPublicKey
) -> None:
    """In small letters; signed is the bare prepay_id, and the partner is not."""
    made = door("app", prepay_id, APPID, partnerid)
    rsa.verify(lines(APPID, TIMESTAMP, NONCE, PREPAY_ID), made.pop("sign"), public_key)
    assert made == {
        "appid": APPID,
        "partnerid": partnerid or MCHID,
        "prepayid": PREPAY_ID,
        "package": "Sign=WXPay",
        "noncestr": NONCE,
        "timestamp": TIMESTAMP,
    }


def test_each_invocation_has_its_own_nonce_and_time(client: chainpay.Client) -> None:
    """Nothing is signed twice; and all of it is JSON's text, a str each."""
    made = [client.invoke.jsapi(PREPAY_ID, APPID) for _ in range(20)]
    assert len({one["nonceStr"] for one in made}) == 20
    assert len({one["paySign"] for one in made}) == 20
    assert {type(value) for value in json.loads(json.dumps(made[0])).values()} == {str}
    assert all(len(one["nonceStr"]) == 32 and one["timeStamp"].isdecimal() for one in made)


# APIv2


SIGN_TYPES = pytest.mark.parametrize("sign_type", [hashes.MD5, hashes.HMAC_SHA256])


@SIGN_TYPES
def test_a_web_page_of_apiv2_signs_its_sorted_fields(sign_type: str, door: Door) -> None:
    """With the APIv2 key; how they are signed is a field of them."""
    made = door("jsapi_v2", PREPAY_ID, APPID, sign_type)
    text = (
        f"appId={APPID}&nonceStr={NONCE}&package=prepay_id={PREPAY_ID}&signType={sign_type}"
        f"&timeStamp={TIMESTAMP}"
    )
    assert made.pop("paySign") == hashes.sign(sign_type, text, SECRET)
    assert made == {
        "appId": APPID,
        "timeStamp": TIMESTAMP,
        "nonceStr": NONCE,
        "package": f"prepay_id={PREPAY_ID}",
        "signType": sign_type,
    }


@SIGN_TYPES
def test_an_app_of_apiv2_signs_its_sorted_fields(sign_type: str, door: Door) -> None:
    """The parameters do not name the sign type: it is that of the order."""
    made = door("app_v2", PREPAY_ID, APPID, sign_type=sign_type)
    text = (
        f"appid={APPID}&noncestr={NONCE}&package=Sign=WXPay&partnerid={MCHID}"
        f"&prepayid={PREPAY_ID}&timestamp={TIMESTAMP}"
    )
    assert made.pop("sign") == hashes.sign(sign_type, text, SECRET)
    assert set(made) == {"appid", "partnerid", "prepayid", "package", "noncestr", "timestamp"}
    assert door("app_v2", PREPAY_ID, APPID, "1900000109")["partnerid"] == "1900000109"


def test_md5_is_the_default_of_apiv2(door: Door) -> None:
    """As it is an order's."""
    assert door("jsapi_v2", PREPAY_ID, APPID)["signType"] == "MD5"
    assert len(door("app_v2", PREPAY_ID, APPID)["sign"]) == 32


@pytest.mark.parametrize("name", ["jsapi_v2", "app_v2"])
def test_apiv2_needs_its_key_and_a_sign_type_that_there_is(name: str, signer: Signer) -> None:
    """Nothing is signed with an empty key, or in a way that the platform doesn't know."""
    with pytest.raises(UsageError, match=r"no secret= \(APIv2密钥\)"):
        getattr(fixed(signer, secret=None), name)(PREPAY_ID, APPID)
    with pytest.raises(UsageError, match=r"sign_type.* MD5 and HMAC") as refusal:
        getattr(fixed(signer), name)(PREPAY_ID, APPID, sign_type="RSA")
    assert SECRET.decode() not in full_text(refusal.value)


# What is refused

EVERY = pytest.mark.parametrize("name", ["jsapi", "mini_program", "app", "jsapi_v2", "app_v2"])
WRONG: list[Any] = ["", None, 7, b"wx1", "wx1\n", "wx\r1", "wx\x001", "wx 1", "wx\u20281", "\ud800"]


@EVERY
@each("wrong", [*WRONG, "prepay_id="], ascii)
def test_a_prepay_id_is_one_word(wrong: Any, name: str, door: Door) -> None:
    """What can't be one is refused before anything is signed: a line more is another message."""
    with pytest.raises(UsageError, match="prepay_id takes a str"):
        door(name, wrong, APPID)


@EVERY
@each("wrong", WRONG, ascii)
def test_an_appid_is_one_word(wrong: Any, name: str, signer: Signer) -> None:
    """As is the prepay_id."""
    with pytest.raises(UsageError, match="appid takes a str"):
        getattr(fixed(signer), name)(PREPAY_ID, wrong)


@pytest.mark.parametrize("name", ["app", "app_v2"])
@pytest.mark.parametrize("wrong", [one for one in WRONG if one is not None], ids=ascii)
def test_a_partnerid_is_one_word(wrong: Any, name: str, signer: Signer) -> None:
    """An empty one is not the client's own."""
    with pytest.raises(UsageError, match="partnerid takes a str"):
        getattr(fixed(signer), name)(PREPAY_ID, APPID, wrong)


@EVERY
@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"clock": lambda: None}, "clock"),
        ({"clock": lambda: float("nan")}, "clock"),
        ({"clock": lambda: float("inf")}, "clock"),
        ({"nonce": lambda: None}, "nonce"),
        ({"nonce": lambda: ""}, "nonce"),
        ({"nonce": lambda: "a\nb"}, "nonce"),
    ],
)
def test_an_odd_clock_or_nonce_is_refused(
    other: dict[str, Any], words: str, name: str, signer: Signer
) -> None:
    """The same that a request refuses."""
    with pytest.raises(UsageError, match=rf"{words}\(\) must return"):
        getattr(fixed(signer, **other), name)(PREPAY_ID, APPID)


class Odd:
    """A signer that returns a value of the test."""

    mchid, serial = MCHID, "00"

    def __init__(self, returns: Any) -> None:
        self._returns = returns

    def sign(self, message: bytes) -> Any:
        return self._returns


@pytest.mark.parametrize("returns", [None, b"AAAA", "", "A\nA", "签"])
def test_a_signature_is_base64(returns: Any) -> None:
    """Whatever else a signer of one's own returns reaches no front end."""
    with pytest.raises(UsageError, match="base64"):
        fixed(Odd(returns)).jsapi(PREPAY_ID, APPID)


@pytest.mark.parametrize("name", ["jsapi", "mini_program", "app"])
def test_an_async_signer_is_for_those_who_await(name: str, signer: Signer) -> None:
    """At once it is refused with the way out; APIv2 needs no signer."""
    invoke = fixed(Remote(signer))
    with pytest.raises(UsageError, match=r"await client\.invoke_async"):
        getattr(invoke, name)(PREPAY_ID, APPID)
    assert invoke.app_v2(PREPAY_ID, APPID)["partnerid"] == MCHID


# Of a client


def test_a_client_invokes_with_its_own_keys(
    platform: Recording, client: chainpay.Client, public_key: RSAPublicKey
) -> None:
    """Those of its requests, sync and async."""
    made = client.invoke.app(PREPAY_ID, APPID)
    assert made["partnerid"] == client.mchid
    text = lines(APPID, made["timestamp"], made["noncestr"], PREPAY_ID)
    rsa.verify(text, made["sign"], public_key)
    for name in ("jsapi", "mini_program", "app", "jsapi_v2", "app_v2"):
        later = asyncio.run(awaited(client.invoke_async, name, PREPAY_ID, APPID))
        assert later.keys() == getattr(client.invoke, name)(PREPAY_ID, APPID).keys()
    assert platform.requests == []


def test_an_invoke_shows_no_key(signer: Signer) -> None:
    """Its repr names the merchant."""
    assert repr(fixed(signer, run=run_sync)) == f"Invoke(mchid='{MCHID}')"


def test_the_arguments_in_phps_order(client: chainpay.Client) -> None:
    """The error names the order of arguments."""
    with pytest.raises(UsageError, match="is an appid: prepay_id comes first"):
        client.invoke.jsapi("wx8888888888888888", "wx201410272009395522657a690389285100")


@EVERY
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((APPID, PREPAY_ID), "prepay_id comes first, then appid"),
        ((PREPAY_ID, PREPAY_ID), "appid is a prepay_id here"),
        ((PREPAY_ID, f"prepay_id={PREPAY_ID}"), "appid is a prepay_id here"),
        (({"prepay_id": PREPAY_ID}, APPID), r"pass response.json\(\)\['prepay_id'\]"),
        ((httpx.Response(200), APPID), r"pass response.json\(\)\['prepay_id'\]"),
    ],
)
def test_arguments_in_another_order_or_form(
    arguments: tuple[Any, Any], words: str, name: str, door: Door
) -> None:
    """The sample appid of the documents has letters that are no hex digits."""
    with pytest.raises(UsageError, match=words):
        door(name, *arguments)


def test_a_transfer(client: chainpay.Client) -> None:
    """What requestMerchantTransfer takes, which carries no signature; the awaited one alike."""
    expected = {"mchId": client.mchid, "appId": APPID, "package": "affffddafdfafddffda=="}
    assert client.invoke.transfer("affffddafdfafddffda==", APPID) == expected
    awaited = run_sync(client.invoke_async.transfer("affffddafdfafddffda==", APPID))
    assert awaited == expected
    provider = client.invoke.transfer("x", APPID, "19", sub_mchid="20", sub_appid="wx2")
    assert provider == {
        "mchId": "19",
        "subMchId": "20",
        "appId": APPID,
        "subAppId": "wx2",
        "package": "x",
    }


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("wx0123456789abcdef", "package"), "it comes first, then appid"),
        (("prepay_id=1", APPID), "the answer to the transfer"),
        (({"package_info": "x"}, APPID), r"pass response.json\(\)\['package_info'\]"),
        (("", APPID), "package_info"),
        ((None, APPID), "package_info"),
        (("x", ""), "appId"),
        (("x", APPID, "1 2"), "mchId"),
    ],
)
def test_a_transfer_with_wrong_arguments(
    arguments: tuple[Any, ...], words: str, client: chainpay.Client
) -> None:
    """The error names the argument."""
    with pytest.raises(UsageError, match=words):
        client.invoke.transfer(*arguments)
