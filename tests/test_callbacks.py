"""Callbacks: verified, opened, answered; for one merchant and for several, in both worlds."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from email.message import Message
from typing import Any

import django.conf
import httpx
import pytest
import trio
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from django.http import HttpRequest
from django.test import RequestFactory
from starlette.datastructures import Headers as StarletteHeaders
from werkzeug.datastructures import EnvironHeaders
from werkzeug.datastructures import Headers as WerkzeugHeaders

import chainpay
from chainpay import (
    BadSignature,
    ClockSkew,
    DecryptionError,
    MalformedHeader,
    MissingHeader,
    Promise,
    UnknownSerial,
    UsageError,
    VerificationError,
    formatter,
    transformer,
)
from chainpay.callbacks import Callback, Callbacks, Merchant
from chainpay.crypto import aes_ecb, aes_gcm
from chainpay.crypto import hash as hashes
from chainpay.crypto.hash import HMAC_SHA256, MD5
from tests.conftest import Recording

NOW = 1_800_000_000
APIV3_KEY = "0123456789abcdef0123456789ABCDEF"
SECRET = "an APIv2 key of thirty-two chars"
CERTIFICATE = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
PUBLIC_KEY_ID = "PUB_KEY_ID_0119000000012026010100000000000001"
PAID = {"out_trade_no": "1217752501201407033233368018", "trade_state": "SUCCESS", "备注": "张三"}

#: Receives a callback in one world: `receive(callbacks, headers, body)`.
Receive = Callable[[Any, Any, Any], Callback]


def receive_sync(callbacks: Callbacks, headers: Any, body: Any) -> Callback:
    return callbacks.receive(headers, body)


def receive_asyncio(callbacks: Callbacks, headers: Any, body: Any) -> Callback:
    return asyncio.run(callbacks.receive_async(headers, body))


def receive_trio(callbacks: Callbacks, headers: Any, body: Any) -> Callback:
    return trio.run(callbacks.receive_async, headers, body)


@pytest.fixture(params=[receive_sync, receive_asyncio, receive_trio])
def receive(request: pytest.FixtureRequest) -> Receive:
    """Each world that a callback may be received in; the test is run through all three."""
    return request.param  # type: ignore[no-any-return]


def a_client(keys: Any, mchid: str = "1900000001", **others: Any) -> chainpay.Client:
    arguments: dict[str, Any] = {
        "mchid": mchid,
        "serial": "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
        "private_key": keys[0],
        "certs": {CERTIFICATE: keys[1].public_key(), PUBLIC_KEY_ID: keys[2].public_key()},
        "apiv3_key": APIV3_KEY,
        "secret": SECRET,
        "clock": lambda: NOW,
        # None of these tests sends anything, but for those that say so.
        "transport": httpx.MockTransport(lambda request: httpx.Response(503)),
    }
    return chainpay.Client(**{**arguments, **others})


@pytest.fixture
def client(keys: Any) -> chainpay.Client:
    return a_client(keys)


def signed(
    body: bytes,
    key: RSAPrivateKey,
    serial: str = CERTIFICATE,
    timestamp: int | str = NOW,
    signature: str | None = None,
) -> dict[str, str]:
    """Return the headers that the platform sends with a body."""
    signer = chainpay.Signer("0", serial, key)
    message = formatter.message(str(timestamp), "a nonce", body)
    return {
        "Content-Type": "application/json",
        "Wechatpay-Timestamp": str(timestamp),
        "Wechatpay-Nonce": "a nonce",
        "Wechatpay-Serial": serial,
        "Wechatpay-Signature": signature or signer.sign(message),
    }


def sealed(content: Any, key: str = APIV3_KEY, associated: str | None = "transaction") -> Any:
    """Return a resource as the platform seals it; bytes stay as they are."""
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    resource = {
        "original_type": "transaction",
        "algorithm": "AEAD_AES_256_GCM",
        "ciphertext": aes_gcm.encrypt(text, key, "0123456789ab", associated or ""),
        "associated_data": associated,
        "nonce": "0123456789ab",
    }
    return {name: value for name, value in resource.items() if value is not None}


def body_of(resource: Any, **others: Any) -> bytes:
    """Return the body of a callback of APIv3."""
    told = {
        "id": "EV-2018022511223320873",
        "create_time": "2015-05-20T13:29:35+08:00",
        "resource_type": "encrypt-resource",
        "event_type": "TRANSACTION.SUCCESS",
        "summary": "支付成功",
        "resource": resource,
        **others,
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


BODY = body_of(sealed(PAID))


def xml_of(sign_type: str = MD5, secret: str = SECRET, **fields: Any) -> bytes:
    """Return the body of a signed callback of APIv2."""
    told = {"return_code": "SUCCESS", "mch_id": "1900000001", "out_trade_no": "A-1", **fields}
    told = {name: value for name, value in told.items() if value is not None}
    sign = hashes.sign(sign_type, formatter.sorted_fields(told), secret)
    return transformer.to_xml({**told, "sign": sign}).encode()


# What is received


@pytest.mark.parametrize(("serial", "which"), [(CERTIFICATE, 1), (PUBLIC_KEY_ID, 2)])
def test_a_callback_is_verified_and_opened(
    client: chainpay.Client, keys: Any, receive: Receive, serial: str, which: int
) -> None:
    """By whichever of the platform's keys its serial names; and that is counted."""
    callback = receive(client.callbacks, signed(BODY, keys[which], serial), BODY)
    assert callback.resource == PAID
    assert callback.id == "EV-2018022511223320873"
    assert callback.event_type == "TRANSACTION.SUCCESS"
    assert callback.mchid == "1900000001"
    assert callback.serial == serial
    assert callback.raw == json.loads(BODY)
    assert client.platform_keys.counts == {serial: 1}


@pytest.mark.parametrize("content", [PAID, [1, 2], "text", 7, None, {}], ids=repr)
@pytest.mark.parametrize("associated", ["transaction", "", None])
def test_any_json_is_a_resource(
    client: chainpay.Client, keys: Any, content: Any, associated: str | None
) -> None:
    """Its associated data may be empty, or absent."""
    body = body_of(sealed(content, associated=associated))
    assert client.callbacks.receive(signed(body, keys[1]), body).resource == content


@pytest.mark.parametrize("body", [body_of(None), b"{}"])
def test_nothing_sealed(keys: Any, body: bytes) -> None:
    """A body without a resource needs no APIv3 key; what it lacks is empty."""
    client = a_client(keys, apiv3_key=None)
    callback = client.callbacks.receive(signed(body, keys[1]), body)
    assert callback.resource is None
    assert (callback.id, callback.event_type) in {
        ("", ""),
        ("EV-2018022511223320873",) * 0
        or (
            "EV-2018022511223320873",
            "TRANSACTION.SUCCESS",
        ),
    }


def test_nothing_opened_shows(client: chainpay.Client, keys: Any) -> None:
    """No repr holds a key, or what was told."""
    callback = client.callbacks.receive(signed(BODY, keys[1]), BODY)
    shown = repr((callback, client.callbacks, client.callbacks.merchants))
    for secret in (APIV3_KEY, SECRET, PAID["out_trade_no"], "张三", "ciphertext"):
        assert secret not in shown
    assert "TRANSACTION.SUCCESS" in shown
    assert "Merchant('1900000001')" in shown


# Headers, in every form


def as_django(headers: dict[str, str]) -> HttpRequest:
    if not django.conf.settings.configured:
        django.conf.settings.configure(DEFAULT_CHARSET="utf-8")
    return RequestFactory().post("/", BODY, content_type="application/json", headers=headers)


def as_environ(headers: dict[str, str]) -> dict[str, Any]:
    names = {name: f"HTTP_{name.upper().replace('-', '_')}" for name in headers}
    special = {"wsgi.input": object(), "wsgi.version": (1, 0), "REQUEST_METHOD": "POST"}
    return {**special, **{names[name]: value for name, value in headers.items()}}


def as_message(headers: dict[str, str]) -> Message:
    message = Message()
    for name, value in headers.items():
        message[name] = value
    return message


FORMS: dict[str, Callable[[dict[str, str]], Any]] = {
    "a dict": dict,
    "a dict in lower case": lambda headers: {k.lower(): v for k, v in headers.items()},
    "a dict in capitals": lambda headers: {k.upper(): v for k, v in headers.items()},
    "pairs of str": lambda headers: list(headers.items()),
    "pairs, as they come": lambda headers: iter(headers.items()),
    "ASGI": lambda headers: [(k.lower().encode(), v.encode()) for k, v in headers.items()],
    "WSGI": as_environ,
    "Django's META": lambda headers: as_django(headers).META,
    "Django's headers": lambda headers: as_django(headers).headers,
    "Werkzeug": WerkzeugHeaders,
    "Flask": lambda headers: EnvironHeaders(as_environ(headers)),
    "Starlette, FastAPI": StarletteHeaders,
    "httpx": httpx.Headers,
    "http.server": as_message,
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_headers_are_what_the_framework_has(
    client: chainpay.Client, keys: Any, receive: Receive, form: Callable[[dict[str, str]], Any]
) -> None:
    """They are found wherever they are; and where one is not, that is told."""
    headers = signed(BODY, keys[1])
    assert receive(client.callbacks, form(headers), BODY).resource == PAID
    del headers["Wechatpay-Nonce"]
    with pytest.raises(MissingHeader, match="Wechatpay-Nonce missing"):
        receive(client.callbacks, form(headers), BODY)


REPEATING: dict[str, Callable[[list[tuple[str, str]]], Any]] = {
    "pairs": list,
    "ASGI": lambda pairs: [(k.encode(), v.encode()) for k, v in pairs],
    "Starlette": lambda pairs: StarletteHeaders(raw=[(k.encode(), v.encode()) for k, v in pairs]),
    "Werkzeug": WerkzeugHeaders,
    "httpx": httpx.Headers,
    "http.server": lambda pairs: as_message({}) if not pairs else _message(pairs),
}


def _message(pairs: list[tuple[str, str]]) -> Message:
    message = Message()
    for name, value in pairs:
        message[name] = value
    return message


@pytest.mark.parametrize("form", REPEATING.values(), ids=REPEATING)
def test_a_repeated_header_is_seen(
    client: chainpay.Client, keys: Any, form: Callable[[list[tuple[str, str]]], Any]
) -> None:
    """With the same value it does no harm, with another it is refused."""
    pairs = list(signed(BODY, keys[1]).items())
    assert client.callbacks.receive(form([*pairs, *pairs]), BODY).resource == PAID
    with pytest.raises(MalformedHeader, match="Wechatpay-Serial is repeated"):
        client.callbacks.receive(form([*pairs, ("Wechatpay-Serial", PUBLIC_KEY_ID)]), BODY)


# What is refused, and in which order


@pytest.mark.parametrize(
    "body", [BODY.decode(), json.loads(BODY), None, bytearray(BODY)], ids=lambda body: type(body)
)
def test_the_body_is_bytes(client: chainpay.Client, keys: Any, receive: Receive, body: Any) -> None:
    """Text or a dict is not what was signed; the error says where the bytes are."""
    with pytest.raises(TypeError, match=r"not \w+: request\.body in Django.*get_data.*await") as it:
        receive(client.callbacks, signed(BODY, keys[1]), body)
    assert "ciphertext" not in str(it.value)


def test_refusals_come_in_order(client: chainpay.Client, keys: Any, receive: Receive) -> None:
    """All is wrong at first, and one thing after the other is put right."""
    wrong = b"no JSON"
    headers = signed(wrong, keys[0], "ABCDEF", "x")
    nonce = headers.pop("Wechatpay-Nonce")
    for error, correction in (
        (MissingHeader, {"Wechatpay-Nonce": nonce}),
        (MalformedHeader, {"Wechatpay-Timestamp": str(NOW - 301)}),
        (ClockSkew, {"Wechatpay-Timestamp": str(NOW - 300)}),
        (UnknownSerial, {"Wechatpay-Serial": CERTIFICATE}),
        (BadSignature, signed(wrong, keys[1])),
    ):
        with pytest.raises(error):
            receive(client.callbacks, headers, wrong)
        headers.update(correction)
    with pytest.raises(VerificationError, match="signed, but its body is no JSON object"):
        receive(client.callbacks, headers, wrong)
    body = body_of(sealed(PAID, "f" * 32))
    with pytest.raises(DecryptionError):
        receive(client.callbacks, signed(body, keys[1]), body)


@pytest.mark.parametrize("offset", [-300, 300])
def test_five_minutes_pass(client: chainpay.Client, keys: Any, offset: int) -> None:
    """The window is of 300 seconds to either side, its ends included."""
    headers = signed(BODY, keys[1], timestamp=NOW + offset)
    assert client.callbacks.receive(headers, BODY).resource == PAID
    further = signed(BODY, keys[1], timestamp=NOW + offset + (offset > 0) - (offset < 0))
    with pytest.raises(ClockSkew):
        client.callbacks.receive(further, BODY)


def test_a_changed_body_is_refused(client: chainpay.Client, keys: Any, receive: Receive) -> None:
    """One byte more, or another order of the same."""
    headers = signed(BODY, keys[1])
    spaced = json.dumps(json.loads(BODY), ensure_ascii=False).encode()
    for body in (BODY + b"\n", BODY.replace(b"SUCCESS", b"success"), spaced, b""):
        with pytest.raises(BadSignature) as caught:
            receive(client.callbacks, headers, body)
        assert not caught.value.probe


def test_the_platforms_own_tests_are_refused(
    client: chainpay.Client, keys: Any, receive: Receive
) -> None:
    """As any wrong signature; but whoever wants to know can."""
    headers = signed(BODY, keys[1], signature="WECHATPAY/SIGNTEST/abc")
    with pytest.raises(BadSignature) as caught:
        receive(client.callbacks, headers, BODY)
    assert caught.value.probe
    assert client.callbacks.fail(caught.value).status == 401


@pytest.mark.parametrize("body", [b"", b"[]", b"\xff", b"7", b"[" * 100_000, b"null"])
def test_signed_but_no_callback(client: chainpay.Client, keys: Any, body: bytes) -> None:
    """The platform sends JSON objects."""
    with pytest.raises(VerificationError, match="no JSON object"):
        client.callbacks.receive(signed(body, keys[1]), body)


def test_a_callback_has_at_most_a_megabyte(client: chainpay.Client, keys: Any) -> None:
    """Larger ones are not even read."""
    for size, error in ((1_048_576, "no JSON object"), (1_048_577, "1048577 bytes")):
        body = b" " * size
        with pytest.raises(VerificationError, match=error):
            client.callbacks.receive(signed(body, keys[1]), body)


UNSEALABLE: dict[str, Any] = {
    "another key": sealed(PAID, "f" * 32),
    "another algorithm": {**sealed(PAID), "algorithm": "AEAD_SM4_GCM"},
    "no algorithm": {},
    "no dict": "text",
    "a list": [sealed(PAID)],
    "another nonce": {**sealed(PAID), "nonce": "0123456789ac"},
    "a nonce of the wrong length": {**sealed(PAID), "nonce": "1"},
    "a nonce that is no text": {**sealed(PAID), "nonce": [1]},
    "another associated data": {**sealed(PAID), "associated_data": "refund"},
    "an associated data that is no text": {**sealed(PAID), "associated_data": 7},
    "no ciphertext": {**sealed(PAID), "ciphertext": None},
    "a ciphertext that is no text": {**sealed(PAID), "ciphertext": 7},
    "a ciphertext that is no base64": {**sealed(PAID), "ciphertext": "张三"},
    "cut": {**sealed(PAID), "ciphertext": sealed(PAID)["ciphertext"][:-24]},
    "no JSON inside": sealed(b"secret {"),
    "no UTF-8 inside": sealed(b"secret \xff"),
    "too deep inside": sealed(b"[" * 100_000),
    "no XML inside": sealed(b"<secret"),
}


@pytest.mark.parametrize("resource", UNSEALABLE.values(), ids=UNSEALABLE)
def test_what_does_not_open(
    client: chainpay.Client, keys: Any, receive: Receive, resource: Any
) -> None:
    """It is the platform's, and is told as such; nothing of what was opened shows."""
    body = body_of(resource)
    with pytest.raises(DecryptionError) as caught:
        receive(client.callbacks, signed(body, keys[1]), body)
    error = caught.value
    assert "secret" not in str(error)
    assert error.__suppress_context__ or error.__context__ is None
    assert client.callbacks.fail(error).status == 500


def test_no_key_to_open_it_with(keys: Any) -> None:
    """The error says which is missing."""
    client = a_client(keys, apiv3_key=None)
    with pytest.raises(DecryptionError, match=r"no apiv3_key= \(APIv3密钥\)"):
        client.callbacks.receive(signed(BODY, keys[1]), BODY)


# Verifiers of one's own


class Remote:
    """A verifier that asks the real one somewhere else."""

    def __init__(self, keys: Any, answer: Any = None) -> None:
        self._real = chainpay.Verifier({CERTIFICATE: keys[1].public_key()})
        self._answer = answer

    async def verify(self, serial: str, message: bytes, signature: str) -> Any:
        import anyio

        await anyio.sleep(0)
        self._real.verify(serial, message, signature)
        return self._answer


def test_an_async_verifier(keys: Any) -> None:
    """It is awaited where somebody awaits, and refused where nobody can."""
    callbacks = a_client(keys, certs=None, verifier=Remote(keys)).callbacks
    headers = signed(BODY, keys[1])
    for receive in (receive_asyncio, receive_trio):
        assert receive(callbacks, headers, BODY).resource == PAID
        with pytest.raises(BadSignature):
            receive(callbacks, headers, BODY + b" ")
    with pytest.raises(UsageError, match="await receive_async"):
        callbacks.receive(headers, BODY)


def test_only_none_is_trust(keys: Any) -> None:
    """Whatever else a verifier returns, the callback is not verified."""
    for answer in (True, False, "ok"):
        callbacks = a_client(keys, certs=None, verifier=Remote(keys, answer)).callbacks
        with pytest.raises(VerificationError, match=f"returned {answer!r}"):
            receive_asyncio(callbacks, signed(BODY, keys[1]), BODY)


def test_a_verifier_that_fails(keys: Any, receive: Receive) -> None:
    """It has not verified anything, for a reason that is kept."""

    class Broken:
        def verify(self, serial: str, message: bytes, signature: str) -> None:
            raise ConnectionError("the vault is away")

    callbacks = a_client(keys, certs=None, verifier=Broken()).callbacks
    with pytest.raises(VerificationError, match="failed with ConnectionError") as caught:
        receive(callbacks, signed(BODY, keys[1]), BODY)
    assert isinstance(caught.value.__cause__, ConnectionError)
    assert "vault" not in callbacks.fail(caught.value).body.decode()


# Several merchants on one address


def test_the_one_whose_key_opens_it_receives(keys: Any, receive: Receive) -> None:
    """All trust the same platform; the APIv3 key tells them apart."""
    clients = [
        a_client(keys, "1900000002", apiv3_key=None),
        a_client(keys, "1900000003", apiv3_key="f" * 32),
        a_client(keys, "1900000004"),
        a_client(keys, "1900000005"),
    ]
    assert receive(Callbacks(clients), signed(BODY, keys[1]), BODY).mchid == "1900000004"
    with pytest.raises(DecryptionError, match="no apiv3_key="):
        receive(Callbacks(*clients[:2]), signed(BODY, keys[1]), BODY)


def test_the_one_who_knows_the_serial_receives(
    keys: Any, stranger: RSAPrivateKey, receive: Receive
) -> None:
    """Each has a public key of the platform's of their own, and maybe the same APIv3 key."""
    first = a_client(keys, "1900000002", certs={"PUB_KEY_ID_1": keys[1].public_key()})
    second = a_client(keys, "1900000003", certs={"PUB_KEY_ID_2": stranger.public_key()})
    callbacks = Callbacks([first, second])
    assert receive(callbacks, signed(BODY, stranger, "PUB_KEY_ID_2"), BODY).mchid == "1900000003"
    assert receive(callbacks, signed(BODY, keys[1], "PUB_KEY_ID_1"), BODY).mchid == "1900000002"
    with pytest.raises(BadSignature):
        receive(callbacks, signed(BODY, keys[1], "PUB_KEY_ID_2"), BODY)
    with pytest.raises(UnknownSerial) as caught:
        receive(callbacks, signed(BODY, stranger, "PUB_KEY_ID_3"), BODY)
    assert caught.value.serial == "PUB_KEY_ID_3"


def test_whom_it_takes(keys: Any) -> None:
    """Clients, what they bring, or any iterable of these; and nothing else."""
    first, second = a_client(keys, "1900000002"), a_client(keys, "1900000003")
    known = ["1900000002", "1900000003"]
    for given in (
        (first, second),
        ([first, second],),
        ({"a": first, "b": second}.values(),),
        (iter([first]), second),
        (first.callbacks.merchants, second),
    ):
        callbacks = chainpay.Callbacks(*given)
        assert [merchant.mchid for merchant in callbacks.merchants] == known
        assert repr(callbacks) == f"Callbacks({known})"
    for wrong in ((), ([],), (None,), ("1900000002",), (first.v3,), ([first, 7],)):
        with pytest.raises(UsageError, match="takes clients"):
            chainpay.Callbacks(*wrong)


def test_each_has_a_clock(keys: Any) -> None:
    """A callback is held against all of them."""
    late = a_client(keys, "1900000002", clock=lambda: NOW + 301)
    with pytest.raises(ClockSkew):
        Callbacks(a_client(keys), late).receive(signed(BODY, keys[1]), BODY)


# An unknown serial


class Fetching:
    """The source of a refresh: adds a key, or fails."""

    def __init__(
        self, keys: dict[str, Any], new: dict[str, Any], failure: Exception | None
    ) -> None:
        self._keys = keys
        self._new = new
        self._failure = failure
        self.times = 0

    def send(self) -> Exception | None:
        self.times += 1
        self._keys.update(self._new)
        return self._failure

    async def send_async(self) -> Exception | None:
        return self.send()


def refreshing(
    mchid: str, new: dict[str, Any], failure: Exception | None = None, apiv3_key: str = APIV3_KEY
) -> tuple[Merchant, Fetching]:
    """Return a merchant without keys, who may fetch some, and what counts that."""
    keys: dict[str, Any] = {}
    source = Fetching(keys, new, failure)
    merchant = Merchant(
        mchid,
        chainpay.Verifier(keys),
        aes_gcm.load_key(apiv3_key),
        refresh=lambda serial: Promise(source) if serial == CERTIFICATE else None,
        clock=lambda: NOW,
    )
    return merchant, source


def test_an_unknown_serial_is_learnt_once(keys: Any, receive: Receive) -> None:
    """By whoever may; then it is verified once more, and those after it at once."""
    deaf = Merchant("1900000002", chainpay.Verifier({}), clock=lambda: NOW)
    learning, source = refreshing("1900000003", {CERTIFICATE: keys[1].public_key()})
    callbacks = Callbacks(deaf, learning)
    for _ in range(2):
        assert receive(callbacks, signed(BODY, keys[1]), BODY).mchid == "1900000003"
    assert source.times == 1
    with pytest.raises(UnknownSerial):
        receive(callbacks, signed(BODY, keys[1], "ABCDEF"), BODY)
    assert source.times == 1


def test_what_is_learnt_may_be_another(keys: Any, receive: Receive) -> None:
    """Then the serial stays unknown; and a signature of its own is verified after learning."""
    callbacks = Callbacks(refreshing("1900000003", {"ABCDEF": keys[1].public_key()})[0])
    with pytest.raises(UnknownSerial) as caught:
        receive(callbacks, signed(BODY, keys[1]), BODY)
    assert not hasattr(caught.value, "__notes__")
    callbacks = Callbacks(refreshing("1900000003", {CERTIFICATE: keys[2].public_key()})[0])
    with pytest.raises(BadSignature):
        receive(callbacks, signed(BODY, keys[1]), BODY)


def test_a_failed_fetch_is_noted(keys: Any, receive: Receive) -> None:
    """It doesn't hide that the serial is unknown, nor keep another merchant from learning it."""
    failing, _ = refreshing("1900000002", {}, httpx.ConnectError("10.0.0.7 is away"))
    with pytest.raises(UnknownSerial) as caught:
        receive(Callbacks(failing), signed(BODY, keys[1]), BODY)
    (note,) = caught.value.__notes__
    assert note == "the platform's keys could not be fetched anew: ConnectError"
    learning, _ = refreshing("1900000003", {CERTIFICATE: keys[1].public_key()})
    callbacks = Callbacks(failing, learning)
    assert receive(callbacks, signed(BODY, keys[1]), BODY).mchid == "1900000003"


def test_a_client_fetches_its_certificates(platform: Recording, receive: Receive) -> None:
    """One that has no keys yet gets them by the first callback, over its own connection."""
    client = chainpay.Client(**{**platform.credentials(), "certs": None})
    headers, body = platform.callback("TRANSACTION.SUCCESS", PAID)
    assert receive(client.callbacks, headers, body).resource == PAID
    assert [request.url.path for request in platform.requests] == ["/v3/certificates"]


# APIv2


@pytest.mark.parametrize("sign_type", [MD5, HMAC_SHA256])
@pytest.mark.parametrize("name", ["mch_id", "mchid", "combine_mch_id"])
def test_a_callback_of_v2(keys: Any, receive: Receive, sign_type: str, name: str) -> None:
    """Signed with the merchant's secret, by either algorithm; no header is looked at."""
    merchants = Callbacks(
        a_client(keys, "1900000002"), a_client(keys, secret="x"), a_client(keys), a_client(keys)
    )
    body = xml_of(sign_type, **{"mch_id": None, name: "1900000001", "attach": "张三 & 李四"})
    callback = receive(merchants, {}, b"\n" + body)
    assert callback.mchid == "1900000001"
    assert callback.resource == callback.raw == transformer.from_xml(body)
    assert callback.resource["attach"] == "张三 & 李四"
    assert (callback.id, callback.event_type, callback.serial) == ("", "", "")


def test_a_failure_told_by_v2_is_received(client: chainpay.Client) -> None:
    """It is signed, and for whoever reads it to see: refused, it would only come again."""
    body = xml_of(return_code="SUCCESS", result_code="FAIL", err_code="SYSTEMERROR")
    assert client.callbacks.receive({}, body).resource["result_code"] == "FAIL"


@pytest.mark.parametrize(
    "body",
    [
        xml_of().replace(b"A-1", b"A-2"),
        xml_of(secret="another"),
        b"<xml><mch_id>1900000001</mch_id></xml>",
        b"<xml><mch_id>1900000001</mch_id><sign/></xml>",
        xml_of().replace(b"</xml>", b"<sign>ABC</sign></xml>"),
        xml_of().replace(b"</xml>", b"<a><b>1</b></a></xml>"),
        xml_of().replace(b"</xml>", b"<out_trade_no>A-2</out_trade_no></xml>"),
    ],
)
def test_v2_with_another_sign(client: chainpay.Client, receive: Receive, body: bytes) -> None:
    """Changed, without one, or with fields that nobody can sign."""
    with pytest.raises(BadSignature, match="missing, or does not match"):
        receive(client.callbacks, {}, body)


def test_v2_of_nobody(keys: Any, receive: Receive) -> None:
    """No merchant here, or two at once, or no XML, or no secret to verify it with."""
    callbacks = a_client(keys).callbacks
    twice = xml_of().replace(b"</xml>", b"<mch_id>1900000002</mch_id></xml>")
    for body in (xml_of(mch_id="1900000002"), xml_of(mch_id=None), twice, b"<xml/>"):
        with pytest.raises(UnknownSerial, match="names no merchant here"):
            receive(callbacks, {}, body)
    for body in (b"<xml>", b"<!DOCTYPE x [<!ENTITY y 'z'>]><xml>&y;</xml>"):
        with pytest.raises(VerificationError, match="no XML of APIv2"):
            receive(callbacks, {}, body)
    with pytest.raises(DecryptionError, match=r"no secret= \(APIv2密钥\)"):
        receive(a_client(keys, secret=None).callbacks, {}, xml_of())


def refund(text: str | bytes, secret: str = SECRET, **others: Any) -> bytes:
    """Return the notice of a refund, of which nothing is signed."""
    told = {"return_code": "SUCCESS", "mch_id": "1900000001", **others}
    info = aes_ecb.encrypt(text, hashes.md5(secret))
    return transformer.to_xml({**told, "req_info": info}).encode()


def test_a_refund_of_v2(keys: Any, receive: Receive) -> None:
    """Opened with the secret; what stands outside of the seal is not what is told."""
    callbacks = Callbacks(a_client(keys, secret="x"), a_client(keys))
    body = refund("<root><refund_status>SUCCESS</refund_status></root>", refund_status="FORGED")
    callback = receive(callbacks, {}, body)
    assert callback.resource == {"refund_status": "SUCCESS"}
    assert callback.raw["refund_status"] == "FORGED"


@pytest.mark.parametrize(
    "body",
    [
        refund("<root/>", "another"),
        refund("secret, but no XML"),
        xml_of(req_info="no base64"),
        xml_of(req_info=""),
        xml_of().replace(b"</xml>", b"<req_info><a>1</a></req_info></xml>"),
    ],
)
def test_a_refund_that_does_not_open(
    client: chainpay.Client, receive: Receive, body: bytes
) -> None:
    """Even one that is signed: a refund is what is sealed."""
    with pytest.raises(DecryptionError) as caught:
        receive(client.callbacks, {}, body)
    assert "secret" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def event_of(text: bytes, **others: Any) -> bytes:
    """Return a callback of APIv2 that is signed with the secret, and sealed with the APIv3 key."""
    resource = sealed(text, associated="payscore")
    fields = {f"event_{name}": value for name, value in resource.items()}
    del fields["event_original_type"]
    named = {"event_id": "EV-1", "event_type": "CHECK.SUCCESS"}
    return xml_of(HMAC_SHA256, algorithm=HMAC_SHA256, **{**fields, **named, **others})


@pytest.mark.parametrize("text", [b'{"state":"PAID"}', b"<xml><state>PAID</state></xml>"])
def test_a_sealed_event_of_v2(keys: Any, client: chainpay.Client, text: bytes) -> None:
    """Signed as the others, and sealed as in APIv3; with a name and an id."""
    callback = client.callbacks.receive({}, event_of(text))
    assert (callback.id, callback.event_type) == ("EV-1", "CHECK.SUCCESS")
    assert callback.resource == {"state": "PAID"}
    with pytest.raises(BadSignature):
        client.callbacks.receive({}, event_of(text).replace(b"EV-1", b"EV-2"))
    with pytest.raises(DecryptionError):
        client.callbacks.receive({}, event_of(text, event_nonce="0123456789ac"))
    with pytest.raises(DecryptionError, match="no apiv3_key="):
        a_client(keys, apiv3_key=None).callbacks.receive({}, event_of(text))


# Answers


def test_it_is_answered(client: chainpay.Client, keys: Any) -> None:
    """As APIv3 wants it: JSON, 200 or 500; with what few events want beside that."""
    callback = client.callbacks.receive(signed(BODY, keys[1]), BODY)
    status, headers, body = callback.ok()
    assert (status, headers) == (200, {"Content-Type": "application/json; charset=utf-8"})
    assert body == '{"code":"SUCCESS","message":"成功"}'.encode()
    more = {"parking_state": "ENTERED", "total_amount": 100}
    assert json.loads(callback.ok(more).body) == {"code": "SUCCESS", "message": "成功", **more}
    status, headers, body = callback.fail("稍后再发")
    assert (status, headers["Content-Type"]) == (500, "application/json; charset=utf-8")
    assert body == '{"code":"FAIL","message":"稍后再发"}'.encode()
    with pytest.raises(ValueError, match="not JSON compliant"):
        callback.ok({"amount": float("nan")})


def test_v2_is_answered(client: chainpay.Client) -> None:
    """As APIv2 wants it: XML, always 200."""
    callback = client.callbacks.receive({}, xml_of())
    status, headers, body = callback.ok()
    assert (status, headers) == (200, {"Content-Type": "text/xml; charset=utf-8"})
    assert body == b"<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>"
    assert transformer.from_xml(callback.ok({"more": "<1>"}).body)["more"] == "<1>"
    status, _, body = callback.fail("库存 < 1")
    told = {"return_code": "FAIL", "return_msg": "库存 < 1"}
    assert (status, transformer.from_xml(body)) == (200, told)


@pytest.mark.parametrize(
    ("reason", "status", "message"),
    [
        (BadSignature("secret"), 401, "验签失败"),
        (MissingHeader("secret"), 401, "验签失败"),
        (DecryptionError("secret"), 500, "处理失败"),
        (TypeError("secret"), 500, "处理失败"),
        (RuntimeError("secret"), 500, "处理失败"),
        ("稍后再发", 500, "稍后再发"),
    ],
)
def test_what_was_not_received_is_answered(
    client: chainpay.Client, reason: Any, status: int, message: str
) -> None:
    """Whoever sent it learns nothing of why."""
    answer = client.callbacks.fail(reason)
    assert answer.status == status
    assert json.loads(answer.body) == {"code": "FAIL", "message": message}
