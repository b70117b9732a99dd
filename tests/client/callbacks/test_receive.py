"""`client.callbacks`: a callback is verified, then decrypted; anything else is refused."""

from __future__ import annotations

import asyncio
import base64
import copy
import gzip
import html
import json
import logging
import os
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from email.message import Message
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest
import trio

import chainpay
from chainpay import (
    BadSignature,
    Callbacks,
    ChainpayError,
    ClockSkew,
    DecryptionError,
    MalformedHeader,
    MissingHeader,
    Promise,
    Signer,
    UnknownSerial,
    UsageError,
    VerificationError,
    Verifier,
)
from chainpay.client.callbacks import Callback, CallbackMerchant
from chainpay.concurrency.runtime import Runtime
from chainpay.crypto import aes_ecb, aes_gcm
from chainpay.crypto import hash as hashes
from chainpay.encoding.xml import from_xml, to_xml
from chainpay.signing.v2 import join_sorted_fields
from chainpay.signing.v3 import join_lines, new_nonce
from tests.support.keys import full_text
from tests.support.recording import Recording

NOW = 1_800_000_000
SERIAL = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
OTHER_SERIAL = "PUB_KEY_ID_0119000000012026010100000000000001"
#: Made for this run.
APIV3_KEY, OTHER_APIV3_KEY = os.urandom(16).hex(), os.urandom(16).hex()
SECRET, OTHER_SECRET = os.urandom(16).hex().encode(), os.urandom(16).hex().encode()

ORDER = {"out_trade_no": "20261124", "trade_state": "SUCCESS", "payer": {"openid": "张三"}}

Receive = Callable[..., Callback]


def by_thread(callbacks: Callbacks, headers: Any, body: Any) -> Callback:
    return callbacks.receive(headers, body)


def by_asyncio(callbacks: Callbacks, headers: Any, body: Any) -> Callback:
    return asyncio.run(callbacks.receive_async(headers, body))


def by_trio(callbacks: Callbacks, headers: Any, body: Any) -> Callback:
    return trio.run(callbacks.receive_async, headers, body)


@pytest.fixture(params=[by_thread, by_asyncio, by_trio])
def receive(request: pytest.FixtureRequest) -> Receive:
    """Each way to receive: `receive(callbacks, headers, body)`."""
    return request.param  # type: ignore[no-any-return]


def verifier(**known: Any) -> Verifier:
    """Return a verifier of private keys, by serial."""
    return Verifier({serial: key.public_key() for serial, key in known.items()})


@pytest.fixture
def merchant(keys: Any) -> CallbackMerchant:
    """A merchant who knows the platform's certificate."""
    return CallbackMerchant(
        "1900000001",
        verifier(**{SERIAL: keys[1]}),
        aes_gcm.load_key(APIV3_KEY),
        SECRET,
        clock=lambda: NOW,
    )


@pytest.fixture
def callbacks(merchant: CallbackMerchant) -> Callbacks:
    """What receives for that merchant."""
    return Callbacks(merchant)


def changed(merchant: CallbackMerchant, **fields: Any) -> CallbackMerchant:
    """Return another merchant, like this one but for some fields."""
    known = {name: getattr(merchant, name) for name in CallbackMerchant.__dataclass_fields__}
    return CallbackMerchant(**{**known, **fields})


@pytest.fixture
def signer(keys: Any) -> Signer:
    """The platform, with its certificate."""
    return Signer("platform", SERIAL, keys[1])


def signed(signer: Signer, body: bytes, now: int = NOW) -> dict[str, str]:
    """Return the headers of a callback."""
    timestamp, nonce = str(now), new_nonce()
    return {
        "Content-Type": "application/json",
        "Wechatpay-Timestamp": timestamp,
        "Wechatpay-Nonce": nonce,
        "Wechatpay-Serial": signer.serial,
        "Wechatpay-Signature": signer.sign(join_lines(timestamp, nonce, body)),
    }


def encrypted_body(text: bytes | str | None = None, key: str = APIV3_KEY, **other: Any) -> bytes:
    """Return the body of a callback whose resource is encrypted."""
    nonce, associated = new_nonce(12), other.get("associated_data", "transaction")
    ciphertext = aes_gcm.encrypt(
        json.dumps(ORDER) if text is None else text, key, nonce, associated or ""
    )
    resource = {
        "algorithm": "AEAD_AES_256_GCM",
        "original_type": "transaction",
        "associated_data": associated,
        "nonce": nonce,
        "ciphertext": ciphertext,
        **other,
    }
    return body_of({name: value for name, value in resource.items() if value is not None})


def body_of(resource: Any) -> bytes:
    outside = {"id": "EV-1", "event_type": "TRANSACTION.SUCCESS", "summary": "支付成功"}
    return json.dumps({**outside, "resource": resource}, ensure_ascii=False).encode()


# What is received


@pytest.mark.parametrize("named", ["certificate_serial", "public_key_id"])
def test_the_platforms_callback_is_received_in_each_runtime(
    named: str, receive: Receive, platform: Recording, client: chainpay.Client
) -> None:
    """Verified by the certificate or the public key, decrypted, and for the client's merchant."""
    serial = getattr(platform, named)
    headers, body = platform.callback("REFUND.SUCCESS", ORDER, serial=serial)
    callback = receive(client.callbacks, headers, body)
    assert callback.event_type == "REFUND.SUCCESS"
    assert callback.resource == ORDER
    assert callback.raw == json.loads(body)
    assert (callback.id, callback.mchid) == (callback.raw["id"], client.mchid)
    assert callback.serial == serial


def test_the_repr_of_a_callback_shows_no_content(callbacks: Callbacks, signer: Signer) -> None:
    """Its repr has numbers only, and it is copied, pickled and compared as a value."""
    body = encrypted_body()
    callback = callbacks.receive(signed(signer, body), body)
    assert "20261124" not in repr(callback)
    assert "支付成功" not in repr(callback)
    assert repr(callback) == (
        "Callback(id='EV-1', event_type='TRANSACTION.SUCCESS', mchid='1900000001',"
        f" serial='{SERIAL}', original_type='transaction')"
    )
    assert pickle.loads(pickle.dumps(callback)) == callback == copy.copy(callback)
    with pytest.raises(AttributeError):
        callback.mchid = "1"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("more", "original_type"),
    [
        ({}, "transaction"),
        ({"original_type": "profitsharing"}, "profitsharing"),
        ({"original_type": None}, ""),
        ({"original_type": 7}, ""),
    ],
)
def test_the_original_type_tells_a_payment_from_a_share(
    more: dict[str, Any], original_type: str, callbacks: Callbacks, signer: Signer
) -> None:
    """Both come as TRANSACTION.SUCCESS."""
    body = encrypted_body(**more)
    callback = callbacks.receive(signed(signer, body), body)
    assert (callback.original_type, callback.api) == (original_type, "v3")


@pytest.mark.parametrize("associated", ["", None, "数据"])
def test_associated_data_may_be_empty_or_absent(
    associated: str | None, callbacks: Callbacks, signer: Signer
) -> None:
    """And is authenticated where it is there."""
    body = encrypted_body(associated_data=associated)
    assert callbacks.receive(signed(signer, body), body).resource == ORDER


@pytest.mark.parametrize("content", [b"{}", b"[1]", b"null", '"张三"'.encode(), b"12"])
def test_any_encrypted_json_is_the_resource(
    content: bytes, callbacks: Callbacks, signer: Signer
) -> None:
    """Mostly an object; whatever it is."""
    body = encrypted_body(content)
    assert callbacks.receive(signed(signer, body), body).resource == json.loads(content)


@pytest.mark.parametrize("more", [b"", b',"resource":null'])
def test_a_callback_may_have_no_resource(
    more: bytes, merchant: CallbackMerchant, signer: Signer
) -> None:
    """Its resource is None then, and no APIv3 key is needed."""
    body = b'{"id":"EV-1","event_type":"X.Y"' + more + b"}"
    callback = Callbacks(changed(merchant, apiv3_key=None)).receive(signed(signer, body), body)
    assert callback == Callback("EV-1", "X.Y", "1900000001", None, json.loads(body), SERIAL)


@pytest.mark.parametrize(
    "body", [b"{}", b'{"id":null,"event_type":"X.Y"}', b'{"id":"1"}', b'{"data":[]}']
)
def test_a_signed_answer_is_no_callback(body: bytes, callbacks: Callbacks, signer: Signer) -> None:
    """It is signed by the same key; what has no id and event_type was never pushed."""
    with pytest.raises(VerificationError, match="is no callback"):
        callbacks.receive(signed(signer, body), body)


def test_a_line_break_in_the_nonce(callbacks: Callbacks, signer: Signer) -> None:
    """It would move what is signed from the body to the header."""
    body = b'{"id":"1","event_type":"X.Y"}'
    headers = {**signed(signer, body), "Wechatpay-Nonce": "n\n[1]"}
    with pytest.raises(MalformedHeader, match="line break"):
        callbacks.receive(headers, body)


# Bodies


@pytest.mark.parametrize(
    "body",
    ["{}", {}, bytearray(b"{}"), memoryview(b"{}"), None],
    ids=lambda body: type(body).__name__,
)
def test_a_body_that_is_not_bytes_is_a_type_error(body: Any, receive: Receive, client: Any) -> None:
    """It says where the framework keeps the bytes, before it looks at any header."""
    with pytest.raises(TypeError, match=r"not (str|dict|byte|mem|None).*request\.get_data\(\)"):
        receive(client.callbacks, {}, body)


def test_a_body_has_at_most_a_megabyte(callbacks: Callbacks, signer: Signer) -> None:
    """One byte more is refused before it is hashed."""
    start = b'{"event_type":"X.Y","id":"'
    largest = start + b"x" * (1024 * 1024 - len(start) - 2) + b'"}'
    assert len(largest) == 1024 * 1024
    assert callbacks.receive(signed(signer, largest), largest).resource is None
    with pytest.raises(VerificationError, match="1048577 bytes"):
        callbacks.receive({}, largest + b" ")


# Headers

Pairs = list[tuple[str, str]]


def django_headers(headers: Mapping[str, str]) -> Any:
    from django.conf import settings
    from django.http import HttpHeaders

    if not settings.configured:
        settings.configure()
    return HttpHeaders(as_environ(headers))


def flask_headers(headers: Mapping[str, str]) -> Any:
    from werkzeug.datastructures import EnvironHeaders

    return EnvironHeaders(as_environ(headers))


def werkzeug_headers(headers: Any) -> Any:
    from werkzeug.datastructures import Headers

    return Headers(headers)


def starlette_headers(headers: Mapping[str, str] | Pairs) -> Any:
    from starlette.datastructures import Headers

    return Headers(raw=as_bytes(headers)) if isinstance(headers, list) else Headers(headers)


#: The forms of headers that need a framework.
FRAMEWORKS = {"Django headers", "Flask", "Werkzeug", "Starlette"}


def params(forms: Mapping[str, Callable[..., Any]]) -> list[Any]:
    """Return the parameters of a test that takes each of these forms."""
    return [
        pytest.param(form, id=name, marks=[pytest.mark.extras] if name in FRAMEWORKS else [])
        for name, form in forms.items()
    ]


def as_environ(headers: Mapping[str, str]) -> dict[str, Any]:
    """Return a WSGI environment: Django's ``request.META``."""
    environ = {f"HTTP_{name.upper().replace('-', '_')}": text for name, text in headers.items()}
    return {"REQUEST_METHOD": "POST", "wsgi.version": (1, 0), "wsgi.input": object(), **environ}


def as_message(headers: Iterable[tuple[str, str]]) -> Message:
    """Return the headers as `http.server` has them."""
    message = Message()
    for name, text in headers:
        message[name] = text
    return message


FORMS: dict[str, Callable[[dict[str, str]], Any]] = {
    "dict": dict,
    "lower case": lambda headers: {name.lower(): text for name, text in headers.items()},
    "upper case": lambda headers: {name.upper(): text for name, text in headers.items()},
    "bytes": lambda headers: {name.encode(): text.encode() for name, text in headers.items()},
    "pairs": lambda headers: list(headers.items()),
    "a generator of pairs": lambda headers: iter(headers.items()),
    "ASGI": lambda headers: as_bytes(list(headers.items())),
    "WSGI, Django META": as_environ,
    "Django headers": django_headers,
    "Flask": flask_headers,
    "Werkzeug": werkzeug_headers,
    "Starlette": starlette_headers,
    "httpx": httpx.Headers,
    "http.server": lambda headers: as_message(headers.items()),
}


@pytest.mark.parametrize("form", params(FORMS))
def test_headers_are_taken_as_each_framework_has_them(
    form: Callable[[dict[str, str]], Any], callbacks: Callbacks, signer: Signer
) -> None:
    """In any case, as text or bytes."""
    body = encrypted_body()
    headers = signed(signer, body)
    assert callbacks.receive(form(headers), body).resource == ORDER
    assert callbacks.explain(form(headers), body) == "1900000001: The signature is valid."


def as_bytes(pairs: Pairs) -> list[tuple[bytes, bytes]]:
    """Return headers as ASGI has them."""
    return [(name.lower().encode(), text.encode()) for name, text in pairs]


#: What shows a header that comes twice.
REPEATING: dict[str, Callable[[Pairs], Any]] = {
    "pairs": list,
    "other case": lambda pairs: (
        {name.lower(): text for name, text in pairs[:-1]} | dict(pairs[-1:])
    ),
    "ASGI": as_bytes,
    "Werkzeug": werkzeug_headers,
    "Starlette": starlette_headers,
    "httpx": httpx.Headers,
    "http.server": as_message,
}


@pytest.mark.parametrize("repeated", params(REPEATING))
def test_a_repeated_header_is_seen(
    repeated: Callable[[Pairs], Any], callbacks: Callbacks, signer: Signer
) -> None:
    """Twice the same is nothing; with another value nobody knows which one is meant."""
    body = encrypted_body()
    headers = signed(signer, body)
    again = repeated([*headers.items(), ("Wechatpay-Serial", SERIAL)])
    assert callbacks.receive(again, body).resource == ORDER
    with pytest.raises(MalformedHeader, match="Wechatpay-Serial is repeated"):
        callbacks.receive(repeated([*headers.items(), ("Wechatpay-Serial", "FF")]), body)


NEEDED = ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"]


@pytest.mark.parametrize("name", NEEDED)
def test_each_signature_header_is_needed(name: str, callbacks: Callbacks, signer: Signer) -> None:
    """The one that is missing is named."""
    body = encrypted_body()
    headers = signed(signer, body)
    del headers[name]
    with pytest.raises(MissingHeader, match=name):
        callbacks.receive(headers, body)


@pytest.mark.parametrize("name", NEEDED)
def test_a_signature_header_is_ascii(name: str, callbacks: Callbacks, signer: Signer) -> None:
    """Whatever a server makes of other bytes: a lone surrogate here."""
    body = encrypted_body()
    headers = signed(signer, body)
    headers[name] += "\udcff"
    with pytest.raises(MalformedHeader, match="not ASCII"):
        callbacks.receive(headers, body)


@pytest.mark.parametrize(
    ("skew", "passes"), [(300, True), (-300, True), (301, False), (-301, False)]
)
def test_the_clock_may_be_off_by_300_seconds(
    skew: int, passes: bool, receive: Receive, callbacks: Callbacks, signer: Signer
) -> None:
    """Either way; an older callback may be one that somebody kept."""
    body = encrypted_body()
    headers = signed(signer, body, NOW + skew)
    if passes:
        assert receive(callbacks, headers, body).resource == ORDER
    else:
        with pytest.raises(ClockSkew, match="301 seconds"):
            receive(callbacks, headers, body)


# Signatures


def test_refusals_come_in_order(callbacks: Callbacks, signer: Signer, stranger: Any) -> None:
    """Headers, clock, serial, signature, and only then what is in the body."""
    body = body_of({"algorithm": "ROT13"})
    right = signed(signer, body)
    wrong = signed(Signer("x", OTHER_SERIAL, stranger), body, NOW + 999)
    steps: list[tuple[str, type[ChainpayError]]] = [
        ("Wechatpay-Nonce", MissingHeader),
        ("Wechatpay-Timestamp", ClockSkew),
        ("Wechatpay-Serial", UnknownSerial),
        ("Wechatpay-Signature", BadSignature),
    ]
    headers = {name: text for name, text in wrong.items() if name != "Wechatpay-Nonce"}
    for name, refusal in steps:
        with pytest.raises(refusal) as caught:
            callbacks.receive(headers, body)
        assert type(caught.value) is refusal
        headers[name] = right[name]
    with pytest.raises(DecryptionError):
        callbacks.receive(headers, body)


def test_each_byte_of_the_body_is_signed(callbacks: Callbacks, signer: Signer) -> None:
    """Whatever is changed, added or cut off: nothing of it is parsed."""
    body = encrypted_body()
    headers = signed(signer, body)
    others = [body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :] for at in range(len(body))]
    for other in [*others, body + b"\n", body[:-1], b"", b"x"]:
        with pytest.raises(BadSignature):
            callbacks.receive(headers, other)


@pytest.mark.parametrize("name", ["Wechatpay-Timestamp", "Wechatpay-Nonce"])
def test_timestamp_and_nonce_are_signed(name: str, callbacks: Callbacks, signer: Signer) -> None:
    """So that neither can be made new."""
    body = encrypted_body()
    headers = signed(signer, body)
    headers[name] = signed(signer, body, NOW + 1)[name]
    with pytest.raises(BadSignature):
        callbacks.receive(headers, body)


def test_the_key_of_the_serial_decides(callbacks: Callbacks, signer: Signer, stranger: Any) -> None:
    """A stranger's signature under the platform's serial is none."""
    body = encrypted_body()
    with pytest.raises(BadSignature):
        callbacks.receive(signed(Signer("x", SERIAL, stranger), body), body)


@pytest.mark.parametrize(
    ("signature", "probe"),
    [("WECHATPAY/SIGNTEST/AAAA", True), ("", False), ("!", False), ("AAAA", False)],
)
def test_the_platforms_own_tests_are_marked(
    signature: str, probe: bool, receive: Receive, callbacks: Callbacks, signer: Signer
) -> None:
    """SIGNTEST is refused as any other wrong signature, and `probe` says what it was."""
    body = encrypted_body()
    headers = {**signed(signer, body), "Wechatpay-Signature": signature}
    with pytest.raises(BadSignature) as refusal:
        receive(callbacks, headers, body)
    assert refusal.value.probe is probe
    assert callbacks.fail(refusal.value).status == 401


# Opening


NOT_DECRYPTABLE: dict[str, tuple[Callable[[], bytes], str]] = {
    "another key": (lambda: encrypted_body(key=OTHER_APIV3_KEY), "can't be decrypted"),
    "another nonce": (lambda: encrypted_body(nonce="0" * 12), "can't be decrypted"),
    "no nonce": (lambda: encrypted_body(nonce=None), "can't be decrypted"),
    "a nonce of numbers": (lambda: encrypted_body(nonce=[1]), "can't be decrypted"),
    "other associated data": (
        lambda: encrypted_body().replace(b'"associated_data": "t', b'"associated_data": "T'),
        "can't be decrypted",
    ),
    "associated data of numbers": (
        lambda: encrypted_body().replace(
            b'"associated_data": "transaction"', b'"associated_data": 1'
        ),
        "can't be decrypted",
    ),
    "no ciphertext": (lambda: encrypted_body(ciphertext=None), "can't be decrypted"),
    "a short ciphertext": (lambda: encrypted_body(ciphertext="AAAA"), "can't be decrypted"),
    "a ciphertext of numbers": (lambda: encrypted_body(ciphertext=12), "can't be decrypted"),
    "another algorithm": (lambda: encrypted_body(algorithm="AEAD_SM4_GCM"), "AEAD_AES_256_GCM"),
    "no algorithm": (lambda: encrypted_body(algorithm=None), "AEAD_AES_256_GCM"),
    "no object": (lambda: body_of([]), "AEAD_AES_256_GCM"),
    "no JSON inside": (lambda: encrypted_body("6222021234567890 is no JSON"), "no JSON"),
    "no UTF-8 inside": (lambda: encrypted_body(b"\xff6222021234567890"), "no JSON"),
    "too deep": (lambda: encrypted_body("[" * 100_000), "no JSON"),
}


@pytest.mark.parametrize(("body", "words"), NOT_DECRYPTABLE.values(), ids=NOT_DECRYPTABLE)
def test_a_callback_that_cannot_be_decrypted_is_no_forgery(
    body: Callable[[], bytes], words: str, receive: Receive, callbacks: Callbacks, signer: Signer
) -> None:
    """The platform sent it: a DecryptionError, which repeats nothing of the content."""
    content = body()
    with pytest.raises(DecryptionError, match=words) as refusal:
        receive(callbacks, signed(signer, content), content)
    assert "622202" not in full_text(refusal.value)
    assert APIV3_KEY not in full_text(refusal.value)
    assert callbacks.fail(refusal.value).status == 500


def test_without_an_apiv3_key_nothing_is_decrypted(
    merchant: CallbackMerchant, signer: Signer
) -> None:
    """And the error names what is missing."""
    body = encrypted_body()
    with pytest.raises(DecryptionError, match=r"no apiv3_key= \(APIv3密钥\)"):
        Callbacks(changed(merchant, apiv3_key=None)).receive(signed(signer, body), body)


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b'"x"', b"{", b"\xff\xfe", b"[" * 100_000],
    ids=["empty", "list", "str", "cut", "no UTF-8", "deep"],
)
def test_what_is_signed_and_no_callback_is_refused(
    body: bytes, callbacks: Callbacks, signer: Signer
) -> None:
    """Whatever signed it, there is nothing to receive."""
    with pytest.raises(VerificationError, match="no JSON object"):
        callbacks.receive(signed(signer, body), body)


# Several merchants on one address


def test_the_first_merchant_that_verifies_and_decrypts_receives(
    receive: Receive, merchant: CallbackMerchant, signer: Signer, keys: Any
) -> None:
    """Not the one with other platform keys, nor those with another APIv3 key, or none."""
    third_key = os.urandom(16).hex()
    callbacks = Callbacks(
        changed(
            merchant,
            mchid="1",
            verifier=verifier(**{OTHER_SERIAL: keys[2]}),
            apiv3_key=aes_gcm.load_key(OTHER_APIV3_KEY),
        ),
        changed(merchant, mchid="2", apiv3_key=None),
        changed(merchant, mchid="3", apiv3_key=aes_gcm.load_key(OTHER_APIV3_KEY)),
        changed(merchant, mchid="4", apiv3_key=aes_gcm.load_key(third_key)),
        merchant,
    )
    for key, mchid in ((APIV3_KEY, "1900000001"), (OTHER_APIV3_KEY, "3"), (third_key, "4")):
        body = encrypted_body(key=key)
        assert receive(callbacks, signed(signer, body), body).mchid == mchid
    body = encrypted_body()
    with pytest.raises(DecryptionError):  # the first one's key is of another merchant
        receive(callbacks, signed(Signer("x", OTHER_SERIAL, keys[2]), body), body)


@pytest.mark.parametrize("name", ["mchid", "sp_mchid", "combine_mchid", "mch_id", "sub_mchid"])
def test_of_several_that_decrypt_the_named_one_receives(
    name: str, merchant: CallbackMerchant, signer: Signer
) -> None:
    """Merchants may have one APIv3 key. If the resource names nobody, it is the first."""
    callbacks = Callbacks([changed(merchant, mchid=number) for number in ("1", "2", "3")])
    for named, receiver in (("1", "1"), ("2", "2"), ("3", "3"), (2, "1")):
        body = encrypted_body(json.dumps({name: named}))
        assert callbacks.receive(signed(signer, body), body).mchid == receiver
    body = encrypted_body(json.dumps({"sub_mchid": "3", "sp_mchid": "2"}))
    assert callbacks.receive(signed(signer, body), body).mchid == "2"
    body = encrypted_body("[]")
    assert callbacks.receive(signed(signer, body), body).mchid == "1"


@pytest.mark.parametrize("event", ["TRANSACTION.SUCCESS", "REFUND.SUCCESS", "MCHTRANSFER.BILL.X"])
@pytest.mark.parametrize("name", ["mchid", "sp_mchid", "combine_mchid", "mch_id"])
def test_money_of_another_merchant_is_refused(
    name: str,
    event: str,
    receive: Receive,
    merchant: CallbackMerchant,
    signer: Signer,
) -> None:
    """A shop and its test have one APIv3 key: what is paid to one is not booked for the other."""
    resource = {name: "1900000002", "sub_mchid": "1900000109", "out_trade_no": "1"}
    body = encrypted_body(json.dumps(resource)).replace(b"TRANSACTION.SUCCESS", event.encode())
    other = changed(merchant, mchid="1900000002")
    for callbacks in (Callbacks(merchant), Callbacks(merchant, changed(merchant, mchid="3"))):
        with pytest.raises(VerificationError, match="for the merchant '1900000002'"):
            receive(callbacks, signed(signer, body), body)
        assert "for the merchant '1900000002'" in callbacks.explain(signed(signer, body), body)
    assert receive(Callbacks(merchant, other), signed(signer, body), body).mchid == "1900000002"
    nobody = Callbacks(changed(merchant, mchid=""))  # without a number, there is none to compare
    assert receive(nobody, signed(signer, body), body).resource == resource


@pytest.mark.parametrize(
    ("event", "resource", "more"),
    [
        ("TRANSACTION.SUCCESS", {"sub_mchid": "1900000109"}, {}),
        ("TRANSACTION.SUCCESS", {"sp_mchid": "1900000001", "sub_mchid": "1900000109"}, {}),
        ("TRANSACTION.SUCCESS", {"sp_mchid": "1900000108", "sub_mchid": "1900000001"}, {}),
        ("TRANSACTION.SUCCESS", {"mchid": "2"}, {"original_type": "profitsharing"}),
        ("MALL_TRANSACTION.SUCCESS", {"mchid": "2"}, {}),
        ("VIOLATION.PUNISH", {"sub_mchid": "2"}, {}),
    ],
)
def test_who_receives_is_not_always_named(
    event: str,
    resource: dict[str, str],
    more: dict[str, str],
    callbacks: Callbacks,
    signer: Signer,
) -> None:
    """A provider gets events that name a sub-merchant alone; a 分账 is sent to who shares, too."""
    body = encrypted_body(json.dumps(resource), **more)
    body = body.replace(b"TRANSACTION.SUCCESS", event.encode())
    assert callbacks.receive(signed(signer, body), body).mchid == "1900000001"


@pytest.mark.parametrize("more", [b"", b',"resource":null'])
def test_money_without_a_resource_is_refused(
    more: bytes, callbacks: Callbacks, signer: Signer
) -> None:
    """The APIv3 key has not decrypted anything, so nothing shows that it is for this merchant."""
    body = b'{"id":"EV-1","event_type":"TRANSACTION.SUCCESS"' + more + b"}"
    with pytest.raises(VerificationError, match="has no resource"):
        callbacks.receive(signed(signer, body), body)


def test_a_signature_that_never_matches_is_perhaps_a_wrong_key(
    merchant: CallbackMerchant, signer: Signer, caplog: pytest.LogCaptureFixture
) -> None:
    """It says so until one has been verified; WeChat Pay's own tests say nothing of the key."""
    callbacks = Callbacks(merchant)
    body = encrypted_body()
    headers = signed(signer, body)
    notes = []
    for _ in range(2):
        with pytest.raises(BadSignature) as refusal:
            callbacks.receive(headers, body + b" ")
        notes += refusal.value.__notes__
        callbacks.receive(headers, body)
    assert f"has not yet verified any callback with the key '{SERIAL}'" in notes[0]
    assert "certs=" in notes[0]
    assert notes[1].endswith("the body was changed: use client.callbacks.explain(headers, body).")
    with caplog.at_level(logging.INFO, logger="chainpay"):
        callbacks.fail(refusal.value)
    assert notes[1] in caplog.text
    probe = {**headers, "Wechatpay-Signature": "WECHATPAY/SIGNTEST/AAAA"}
    with pytest.raises(BadSignature) as refusal:
        Callbacks(merchant).receive(probe, body)
    assert not hasattr(refusal.value, "__notes__")


def test_a_wrong_key_of_one_merchant_is_no_obstacle_to_another(
    merchant: CallbackMerchant, signer: Signer, stranger: Any
) -> None:
    """Who filed another key under the serial does not receive; the others do."""
    mistaken = changed(merchant, mchid="1", verifier=verifier(**{SERIAL: stranger}))
    body = encrypted_body()
    assert Callbacks(mistaken, merchant).receive(signed(signer, body), body).mchid == "1900000001"
    with pytest.raises(BadSignature):
        Callbacks(mistaken).receive(signed(signer, body), body)


class AnySerial(Verifier):
    """A verifier of one key that looks at no serial."""

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        super().verify(*self._keys, message, signature)


class Down:
    """A verifier that is a service, and fails."""

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        raise ConnectionError


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize("others", [AnySerial, Down])
def test_a_verifier_that_knows_no_serials_hinders_no_fetch(
    others: Any,
    is_first: bool,
    receive: Receive,
    merchant: CallbackMerchant,
    signer: Signer,
    keys: Any,
) -> None:
    """Its refusal doesn't say that the callback is forged: it may be another merchant's."""
    fetched = Keys({SERIAL: keys[1].public_key()})
    own = AnySerial({"": keys[2].public_key()}) if others is AnySerial else Down()
    any_serial = changed(merchant, mchid="1", verifier=own)
    fetching = changed(
        merchant, mchid="2", verifier=Verifier(fetched.known), refresh=fetched.refresh
    )
    callbacks = Callbacks([any_serial, fetching] if is_first else [fetching, any_serial])
    body = encrypted_body()
    assert receive(callbacks, signed(signer, body), body).mchid == "2"
    assert fetched.sent == 1


def test_what_is_still_unknown_after_the_fetch_is_no_wrong_key(
    receive: Receive, merchant: CallbackMerchant, signer: Signer, keys: Any
) -> None:
    """The error says why the keys were not fetched; WeChat Pay's own tests fetch nothing."""
    failing = Keys({}, httpx.ConnectError("x"))
    callbacks = Callbacks(
        changed(merchant, mchid="1", verifier=AnySerial({"": keys[2].public_key()})),
        changed(merchant, mchid="2", verifier=Verifier({}), refresh=failing.refresh),
    )
    body = encrypted_body()
    with pytest.raises(UnknownSerial) as refusal:
        receive(callbacks, signed(signer, body), body)
    assert refusal.value.__notes__ == ["the keys of 2 could not be fetched again: ConnectError"]
    probe = {**signed(signer, body), "Wechatpay-Signature": "WECHATPAY/SIGNTEST/AAAA"}
    with pytest.raises(BadSignature) as forged:
        receive(callbacks, probe, body)
    assert (forged.value.probe, failing.sent) == (True, 1)


def test_who_knows_the_serial_decides_how_it_is_refused(
    merchant: CallbackMerchant, signer: Signer, keys: Any
) -> None:
    """A forged signature is a BadSignature, though others don't know the serial at all."""
    learnt: list[str] = []
    other = changed(merchant, verifier=verifier(**{OTHER_SERIAL: keys[2]}), refresh=learnt.append)
    body = encrypted_body()
    with pytest.raises(BadSignature):
        Callbacks(other, merchant).receive(signed(signer, body), body + b" ")
    assert learnt == []


def test_two_clients_share_one_address(keys: Any, receive: Receive) -> None:
    """Each callback of each platform is received by its own client."""
    platforms = [Recording(keys=keys), Recording(keys=(keys[0], keys[2], keys[1]))]
    clients = [chainpay.Client(**platform.credentials()) for platform in platforms]
    callbacks = chainpay.Callbacks(clients)
    for number, platform in enumerate(platforms):
        headers, body = platform.callback("TRANSACTION.SUCCESS", {"number": number})
        assert receive(callbacks, headers, body).resource == {"number": number}
    for client in clients:
        client.close()


# Unknown serials


class Keys:
    """A merchant's keys of the platform, which can be fetched anew."""

    def __init__(self, new: Mapping[str, Any], failure: Exception | None = None) -> None:
        self.known: dict[str, Any] = {}
        self.new, self.failure = new, failure
        self.requested: list[str] = []
        self.sent = 0

    def refresh(self, serial: str) -> Promise[Exception | None]:
        self.requested.append(serial)
        return Promise(self)

    async def __call__(self, runtime: Runtime) -> Exception | None:
        await runtime.sleep(0)
        self.sent += 1
        self.known.update(self.new)
        return self.failure


def test_an_unknown_serial_has_the_keys_fetched_once(
    receive: Receive, merchant: CallbackMerchant, signer: Signer, keys: Any
) -> None:
    """Each merchant that may fetches its keys; then the callback is verified and received."""
    nothing, fetched = Keys({}), Keys({SERIAL: keys[1].public_key()})
    callbacks = Callbacks(
        changed(merchant, mchid="1", verifier=Verifier(nothing.known), refresh=nothing.refresh),
        changed(merchant, mchid="2", verifier=Verifier({})),
        changed(merchant, mchid="3", verifier=Verifier(fetched.known), refresh=fetched.refresh),
    )
    body = encrypted_body()
    for _ in range(2):  # the second time it is known
        assert receive(callbacks, signed(signer, body), body).mchid == "3"
    assert (nothing.requested, nothing.sent, fetched.requested, fetched.sent) == (
        [SERIAL],
        1,
        [SERIAL],
        1,
    )


def test_a_fetch_that_fails_leaves_the_refusal_what_it_is(
    receive: Receive, merchant: CallbackMerchant, signer: Signer
) -> None:
    """An UnknownSerial, with a note of what kind of failure it was, and nothing more."""
    fetching = Keys({}, httpx.ConnectError("https://user:password@proxy"))
    callbacks = Callbacks(
        changed(merchant, verifier=Verifier(fetching.known), refresh=fetching.refresh)
    )
    body = encrypted_body()
    with pytest.raises(UnknownSerial, match=SERIAL) as refusal:
        receive(callbacks, signed(signer, body), body)
    assert refusal.value.serial == SERIAL
    assert refusal.value.__notes__ == [
        "the keys of 1900000001 could not be fetched again: ConnectError"
    ]
    assert "password" not in full_text(refusal.value)


def test_a_fetch_may_fail_for_one_and_serve_another(
    merchant: CallbackMerchant, signer: Signer, keys: Any
) -> None:
    """One merchant's network is no obstacle to the other."""
    failing, fetched = Keys({}, httpx.ConnectError("x")), Keys({SERIAL: keys[1].public_key()})
    callbacks = Callbacks(
        changed(merchant, mchid=str(number), verifier=Verifier(one.known), refresh=one.refresh)
        for number, one in enumerate([failing, fetched])
    )
    body = encrypted_body()
    assert callbacks.receive(signed(signer, body), body).mchid == "1"


class Meeting(Keys):
    """Keys whose fetch ends when all the others have begun."""

    def __init__(self, barrier: threading.Barrier) -> None:
        super().__init__({}, httpx.ConnectError("x"))
        self.barrier = barrier

    async def __call__(self, runtime: Runtime) -> Exception | None:
        await runtime.run(self.barrier.wait, 60)
        return await super().__call__(runtime)


def test_the_keys_of_all_merchants_are_fetched_at_once(
    receive: Receive, merchant: CallbackMerchant, signer: Signer
) -> None:
    """A forged callback takes the time of one fetch, and not of twenty."""
    barrier = threading.Barrier(20)
    fetching = [Meeting(barrier) for _ in range(20)]
    callbacks = Callbacks(
        changed(merchant, verifier=Verifier(one.known), refresh=one.refresh) for one in fetching
    )
    body = encrypted_body()
    with pytest.raises(UnknownSerial) as refusal:
        receive(callbacks, signed(signer, body), body)
    assert len(refusal.value.__notes__) == 20
    assert [one.sent for one in fetching] == [1] * 20


def test_several_merchants_that_can_fetch_no_keys(
    receive: Receive, merchant: CallbackMerchant, signer: Signer
) -> None:
    """Nothing is begun for them."""
    callbacks = Callbacks(changed(merchant, verifier=Verifier({})) for _ in range(2))
    body = encrypted_body()
    with pytest.raises(UnknownSerial) as refusal:
        receive(callbacks, signed(signer, body), body)
    assert not hasattr(refusal.value, "__notes__")


def test_no_more_keys_are_fetched_when_the_time_is_over(
    merchant: CallbackMerchant, signer: Signer, keys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor when the callback is verified, or is known to be forged."""
    now = iter(range(1000))
    monkeypatch.setattr(time, "monotonic", lambda: next(now) * 0.4)
    fetching = [Keys({}) for _ in range(200)]
    body = encrypted_body()
    headers = signed(signer, body)
    callbacks = Callbacks(
        changed(merchant, verifier=Verifier(one.known), refresh=one.refresh) for one in fetching
    )
    with pytest.raises(UnknownSerial):
        callbacks.receive(headers, body)
    assert sum(one.sent for one in fetching) == 3 * 32
    for new, refusal in ((keys[1], None), (keys[2], BadSignature)):
        fetching = [Keys({SERIAL: new.public_key()}), *(Keys({}) for _ in range(99))]
        callbacks = Callbacks(
            changed(merchant, verifier=Verifier(one.known), refresh=one.refresh) for one in fetching
        )
        if refusal is None:
            assert callbacks.receive(headers, body).resource == ORDER
        else:
            with pytest.raises(refusal):
                callbacks.receive(headers, body)
        assert sum(one.sent for one in fetching) == 32


def test_keys_that_somebody_else_has_fetched_meanwhile_are_used(
    merchant: CallbackMerchant, signer: Signer, keys: Any
) -> None:
    """Though there is nothing left to fetch: no promise."""
    known: dict[str, Any] = {}

    def refresh(serial: str) -> None:
        known[serial] = keys[1].public_key()

    body = encrypted_body()
    callbacks = Callbacks(changed(merchant, verifier=Verifier(known), refresh=refresh))
    assert callbacks.receive(signed(signer, body), body).resource == ORDER


def test_after_the_fetch_a_forged_signature_is_one(
    merchant: CallbackMerchant, signer: Signer, keys: Any
) -> None:
    """The new keys decide; the failure of a fetch that was none too late is not noted."""
    fetched = Keys({SERIAL: keys[2].public_key()})
    callbacks = Callbacks(
        changed(merchant, verifier=Verifier(fetched.known), refresh=fetched.refresh)
    )
    body = encrypted_body()
    with pytest.raises(BadSignature) as refusal:
        callbacks.receive(signed(signer, body), body)
    (note,) = refusal.value.__notes__
    assert "has not yet verified any callback with the key" in note


def test_a_client_fetches_the_certificates_by_itself(platform: Recording, receive: Receive) -> None:
    """A new platform certificate is fetched by the first callback that names it."""
    with chainpay.Client(**platform.credentials()) as client:
        platform.rotate()
        headers, body = platform.callback("TRANSACTION.SUCCESS", ORDER)
        assert receive(client.callbacks, headers, body).resource == ORDER
        assert [request.url.path for request in platform.requests] == ["/v3/certificates"]
        with pytest.raises(UnknownSerial):
            receive(client.callbacks, {**headers, "Wechatpay-Serial": "FF"}, body)
        assert len(platform.requests) == 1  # at most once a minute, whatever is named


# Verifiers of the caller's own


class Remote:
    """A verifier that is a service."""

    def __init__(self, inner: Verifier) -> None:
        self.inner = inner

    async def verify(self, serial: str, message: bytes, signature: str) -> None:
        self.inner.verify(serial, message, signature)


def test_an_async_verifier_works_in_async_calls_only(
    merchant: CallbackMerchant, signer: Signer
) -> None:
    """In a plain thread it is refused with the way out, before any coroutine is made."""
    callbacks = Callbacks(changed(merchant, verifier=Remote(merchant.verifier)))  # type: ignore[arg-type]
    body = encrypted_body()
    headers = signed(signer, body)
    assert by_asyncio(callbacks, headers, body).resource == ORDER
    with pytest.raises(BadSignature):
        by_asyncio(callbacks, headers, body + b" ")
    for refused in (callbacks.receive, callbacks.explain):
        with pytest.raises(UsageError, match="async"):
            refused(headers, body)


class Odd:
    """A verifier that calls a function of the test."""

    def __init__(self, does: Callable[[], Any]) -> None:
        self._does = does

    def verify(self, serial: str, message: bytes, signature: str) -> Any:
        return self._does()


def fails() -> None:
    raise ConnectionError("no route to the vault")


@pytest.mark.parametrize(
    ("does", "words"),
    [(lambda: True, "returned True"), (lambda: False, "returned False"), (fails, "ConnectionErr")],
)
def test_only_a_verifier_that_returns_none_is_trusted(
    does: Callable[[], Any],
    words: str,
    receive: Receive,
    merchant: CallbackMerchant,
    signer: Signer,
) -> None:
    """Whatever else it does, the callback is not verified, and another merchant may still be."""
    odd = changed(merchant, mchid="1", verifier=Odd(does))
    body = encrypted_body()
    with pytest.raises(VerificationError, match=words):
        receive(Callbacks(odd), signed(signer, body), body)
    assert receive(Callbacks(odd, merchant), signed(signer, body), body).mchid == "1900000001"


def test_what_a_verifier_fails_with_is_the_cause(
    merchant: CallbackMerchant, signer: Signer
) -> None:
    """So that a service that is down can be distinguished from a forgery."""
    body = encrypted_body()
    with pytest.raises(VerificationError) as refusal:
        Callbacks(changed(merchant, verifier=Odd(fails))).receive(signed(signer, body), body)
    assert isinstance(refusal.value.__cause__, ConnectionError)


def test_an_awaitable_in_a_sync_call_is_no_verdict(
    merchant: CallbackMerchant, signer: Signer
) -> None:
    """A plain function that returns an awaitable is not known beforehand, and not trusted."""

    class Later:
        def __await__(self) -> Any:
            yield

    body = encrypted_body()
    with pytest.raises(VerificationError, match="TypeError"):
        Callbacks(changed(merchant, verifier=Odd(Later))).receive(signed(signer, body), body)


# Answers


def test_answers_of_apiv3(callbacks: Callbacks, signer: Signer) -> None:
    """200 with SUCCESS, 500 with FAIL: JSON, and for few events more than that."""
    body = encrypted_body()
    callback = callbacks.receive(signed(signer, body), body)
    status, headers, content = callback.ok()
    assert (status, headers) == (200, {"Content-Type": "application/json; charset=utf-8"})
    assert content == '{"code": "SUCCESS", "message": "成功"}'.encode()
    more = json.loads(callback.ok({"retention_type": "COUPON"}).body)
    assert more == {"code": "SUCCESS", "message": "成功", "retention_type": "COUPON"}
    failed = callback.fail("数据库忙\ud800")
    assert failed.status == 500
    assert json.loads(failed.body) == {"code": "FAIL", "message": "数据库忙?"}


@pytest.mark.parametrize(
    ("reason", "status", "message"),
    [
        (BadSignature("the signature of 张三"), 401, "验签失败"),
        (VerificationError("x"), 401, "验签失败"),
        (DecryptionError("x"), 500, "处理失败"),
        (KeyError("password"), 500, "处理失败"),
        ("稍后再试", 500, "稍后再试"),
    ],
)
def test_what_was_not_received_is_answered_without_its_reason(
    reason: Exception | str, status: int, message: str, callbacks: Callbacks
) -> None:
    """401 for what can't be trusted, 500 for anything else; the error's words stay here."""
    answer = callbacks.fail(reason)
    assert answer.status == status
    assert json.loads(answer.body) == {"code": "FAIL", "message": message}
    assert [*callbacks.fail(reason, 503)] == [503, answer.headers, answer.body]
    assert repr(answer) == f"<CallbackResponse {status}>"


# APIv2


def xml_of(secret: bytes | None = SECRET, sign_type: str = hashes.MD5, **other: Any) -> bytes:
    """Return the payment notice of APIv2, signed if there is a secret."""
    fields = {
        "return_code": "SUCCESS",
        "result_code": "SUCCESS",
        "mch_id": "1900000001",
        "attach": "a & b",
        "out_trade_no": "20261124",
        "coupon_id": "",
        **other,
    }
    fields = {name: value for name, value in fields.items() if value is not None}
    if secret is not None:
        text = join_sorted_fields(fields)
        fields["sign"] = hashes.sign(sign_type, text, secret)
    return to_xml(fields).encode()


def refund_of(content: bytes | str | None = None, secret: bytes = SECRET, **other: Any) -> bytes:
    """Return the refund notice of APIv2: encrypted, and not signed."""
    text = b"<root><refund_status>SUCCESS</refund_status></root>" if content is None else content
    ciphertext = aes_ecb.encrypt(text, hashes.md5(secret))
    return xml_of(None, **{"req_info": ciphertext, **other})


@pytest.mark.parametrize("sign_type", [hashes.MD5, hashes.HMAC_SHA256])
@pytest.mark.parametrize("before", ["", '<?xml version="1.0" encoding="UTF-8"?>\n'])
def test_a_signed_callback_of_apiv2_is_received(
    before: str, sign_type: str, receive: Receive, callbacks: Callbacks
) -> None:
    """By the length of its sign; it needs no headers, and its resource are its fields."""
    callback = receive(callbacks, {}, before.encode() + xml_of(sign_type=sign_type))
    assert (callback.id, callback.event_type, callback.serial) == ("", "", "")
    assert callback.mchid == "1900000001"
    assert callback.resource["attach"] == "a & b"
    assert callback.resource == callback.raw
    assert "a & b" not in repr(callback)


@pytest.mark.parametrize("name", ["mch_id", "mchid", "combine_mch_id"])
def test_the_merchant_is_the_one_that_the_body_names(
    name: str, callbacks: Callbacks, merchant: CallbackMerchant
) -> None:
    """By each name of the number; of two merchants with one number, by the secret that signed."""
    numbers = {"mch_id": "sub", name: "1900000001"}
    assert callbacks.receive({}, xml_of(**numbers)).mchid == "1900000001"
    others = [changed(merchant, mchid="9"), changed(merchant, secret=OTHER_SECRET)]
    both = Callbacks(others, merchant)
    assert both.receive({}, xml_of(mch_id="9")).mchid == "9"
    assert both.receive({}, xml_of(OTHER_SECRET)).mchid == "1900000001"
    assert both.receive({}, refund_of()).resource == {"refund_status": "SUCCESS"}


def test_each_field_of_apiv2_is_signed(receive: Receive, callbacks: Callbacks) -> None:
    """Changed, added, or cut off, or the sign missing or odd: a BadSignature."""
    body = xml_of()
    sign = from_xml(body)["sign"]
    others = [
        body.replace(b"20261124", b"20261125"),
        body.replace(b"<coupon_id></coupon_id>", b"<coupon_id>1</coupon_id>"),
        body.replace(b"</xml>", b"<more>1</more></xml>"),
        body.replace(b"<out_trade_no>20261124</out_trade_no>", b""),
        body.replace(sign.encode(), sign.lower().encode()),
        body.replace(sign.encode(), b"0" * 32),
        body.replace(sign.encode(), b"0" * 64),
        body.replace(sign.encode(), b"0"),
        body.replace(sign.encode(), b""),
        xml_of(None),
        xml_of(OTHER_SECRET),
    ]
    assert callbacks.receive({}, body)
    for other in others:
        assert other != body
        with pytest.raises(BadSignature, match="missing, or does not match") as refusal:
            receive(callbacks, {}, other)
        assert sign not in full_text(refusal.value)
        assert callbacks.fail(refusal.value).status == 401


@pytest.mark.parametrize(
    "hidden", ["<coupon_id><x>1</x></coupon_id>", "<coupon_id></coupon_id><coupon_id>1</coupon_id>"]
)
def test_only_flat_fields_are_signed(hidden: str, callbacks: Callbacks) -> None:
    """What is nested or repeated in the place of an empty, unsigned value is not let in."""
    body = xml_of().replace(b"<coupon_id></coupon_id>", hidden.encode())
    assert body != xml_of()
    with pytest.raises(BadSignature):
        callbacks.receive({}, body)


def test_a_refund_is_what_its_req_info_holds(receive: Receive, callbacks: Callbacks) -> None:
    """It has no sign; its resource is what the APIv2 key decrypts, and no other field."""
    callback = receive(callbacks, {}, refund_of(refund_status="FORGED"))
    assert callback.resource == {"refund_status": "SUCCESS"}
    assert callback.raw["refund_status"] == "FORGED"


def test_beside_a_req_info_nothing_is_verified(receive: Receive, callbacks: Callbacks) -> None:
    """Its number and its type would be whatever the sender likes; nor is its sign looked at."""
    names = {"event_type": "TRANSACTION.SUCCESS", "event_id": "x", "original_type": "transaction"}
    for forged in (names, {**names, "sign": "0" * 32, "event_ciphertext": "x"}):
        callback = receive(callbacks, {}, refund_of(**forged))
        assert (callback.id, callback.event_type, callback.original_type) == ("", "", "")
        assert callback.api == "v2"


@pytest.mark.parametrize(
    "body",
    [
        refund_of(secret=OTHER_SECRET),
        refund_of("6222021234567890 is no XML"),
        refund_of(req_info=""),
        refund_of(req_info="!"),
        refund_of(req_info="AAAA"),
        refund_of(req_info={"x": "y"}),
    ],
    ids=["another key", "no XML", "empty", "no base64", "cut", "nested"],
)
def test_a_refund_that_does_not_open(body: bytes, callbacks: Callbacks) -> None:
    """It is a DecryptionError, which repeats nothing."""
    with pytest.raises(DecryptionError) as refusal:
        callbacks.receive({}, body)
    assert "622202" not in full_text(refusal.value)
    assert SECRET.decode() not in full_text(refusal.value)


def event_of(text: str, **other: Any) -> bytes:
    """Return an event of APIv2: signed with the secret, and encrypted with the APIv3 key."""
    resource = json.loads(encrypted_body(text))["resource"]
    fields = {f"event_{name}": value for name, value in resource.items()}
    named = {"event_id": "EV-1", "event_type": "CHECK.SUCCESS", "return_code": None}
    return xml_of(sign_type=hashes.HMAC_SHA256, **{**fields, **named, **other})


@pytest.mark.parametrize("text", ['{"state":"PAID"}', "<xml><state>PAID</state></xml>"])
def test_an_encrypted_event_of_apiv2(
    text: str, receive: Receive, callbacks: Callbacks, merchant: CallbackMerchant
) -> None:
    """It is verified like the others, then decrypted; only this one has a number and a type."""
    body = event_of(text)
    callback = receive(callbacks, {}, body)
    assert callback.resource == {"state": "PAID"}
    assert (callback.id, callback.event_type, callback.serial) == ("EV-1", "CHECK.SUCCESS", "")
    assert callback.ok().headers["Content-Type"].startswith("text/xml")
    with pytest.raises(BadSignature):
        receive(callbacks, {}, body.replace(b"CHECK.SUCCESS", b"CHECK.FAIL"))
    for other in ({"event_nonce": "0" * 12}, {"event_nonce": None}, {"event_algorithm": None}):
        with pytest.raises(DecryptionError):
            receive(callbacks, {}, event_of(text, **other))
    with pytest.raises(DecryptionError, match="no apiv3_key="):
        receive(Callbacks(changed(merchant, apiv3_key=None)), {}, body)


@pytest.mark.parametrize("body", [xml_of(return_code="FAIL"), refund_of(return_code="FAIL")])
def test_a_return_code_that_is_not_success_is_refused(body: bytes, callbacks: Callbacks) -> None:
    """A result_code is the event's own matter, a return_code is not: our own requests have none."""
    with pytest.raises(VerificationError, match="return_code"):
        callbacks.receive({}, body)
    assert callbacks.receive({}, xml_of(result_code="FAIL")).resource["result_code"] == "FAIL"
    with pytest.raises(VerificationError, match="return_code"):
        callbacks.receive({}, xml_of(return_code=None))


def test_xml_is_small_and_for_who_has_a_secret(
    callbacks: Callbacks, merchant: CallbackMerchant
) -> None:
    """It is parsed before anything is verified."""
    with pytest.raises(VerificationError, match="bytes of XML"):
        callbacks.receive({}, b"<xml>" + b"<a/>" * 20_000 + b"</xml>")
    with pytest.raises(VerificationError, match="no client with a secret="):
        Callbacks(changed(merchant, secret=None)).receive({}, b"<xml>" + b"<" * 1000)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"<", "no XML of APIv2"),
        (b"<xml></xml>", "no client with a secret="),
        (xml_of(mch_id="2"), "no client with a secret="),
        (xml_of(mch_id={"x": "1900000001"}, secret=None), "no client with a secret="),
        (b'<!DOCTYPE xml [<!ENTITY x "1">]><xml><mch_id>&x;</mch_id></xml>', "DTD"),
    ],
    ids=["cut", "empty", "another merchant", "nested number", "DTD"],
)
def test_what_is_no_callback_of_apiv2_is_refused(
    body: bytes, words: str, receive: Receive, callbacks: Callbacks
) -> None:
    """As what can't be trusted."""
    with pytest.raises(VerificationError, match=words):
        receive(callbacks, {}, body)


def test_without_a_secret_apiv2_is_not_received(merchant: CallbackMerchant) -> None:
    """There is nothing to hold its sign against."""
    with pytest.raises(VerificationError, match="secret="):
        Callbacks(changed(merchant, secret=None)).receive({}, xml_of())


def test_answers_of_apiv2(callbacks: Callbacks) -> None:
    """XML, and always 200: the return_code says whether it is sent again."""
    callback = callbacks.receive({}, xml_of())
    status, headers, content = callback.ok()
    assert (status, headers) == (200, {"Content-Type": "text/xml; charset=utf-8"})
    assert from_xml(content) == {"return_code": "SUCCESS", "return_msg": "OK"}
    assert from_xml(callback.ok({"x": 1}).body)["x"] == "1"
    failed = callback.fail("<忙>")
    assert failed.status == 200
    assert from_xml(failed.body) == {"return_code": "FAIL", "return_msg": "<忙>"}


def test_the_emulated_platforms_callbacks_are_received(
    receive: Receive, platform: Recording, client: chainpay.Client
) -> None:
    """Of a payment and a refund, in both APIs."""
    order = {
        "mchid": client.mchid,
        "out_trade_no": "ORDER-0001",
        "appid": "wx1",
        "description": "x",
    }
    client.v3.pay.transactions.native.post(
        json={**order, "notify_url": "https://example.com/", "amount": {"total": 100}}
    )
    platform.pay("ORDER-0001")
    amount = {"refund": 40, "total": 100, "currency": "CNY"}
    refund = {"out_trade_no": "ORDER-0001", "out_refund_no": "R1", "amount": amount}
    client.v3.refund.domestic.refunds.post(json=refund)
    for refunds in ((), ("R1",)):
        for notification in (platform.notification, platform.notification_v2):
            callback = receive(client.callbacks, *notification("ORDER-0001", *refunds))
            assert callback.resource["out_trade_no"] == "ORDER-0001"
            assert ("out_refund_no" in callback.resource) is bool(refunds)


# What Callbacks is made of


def test_callbacks_are_made_of_clients_and_merchants(
    client: chainpay.Client, merchant: CallbackMerchant
) -> None:
    """One, several, in lists or whatever iterates; and nothing else, nor nothing."""
    (own,) = client.callbacks.merchants
    for receivers in ([client, merchant], [[client, merchant]], [iter((client,)), (merchant,)]):
        assert [one.mchid for one in Callbacks(*receivers).merchants] == [own.mchid, "1900000001"]
    assert repr(Callbacks(merchant)) == "Callbacks(['1900000001'])"
    for wrong in ("1900000001", b"x", None, 7, client.v3, [[], "x"]):
        with pytest.raises(UsageError, match="takes clients, not"):
            Callbacks(wrong)
    for nobody in ((), ([],)):
        with pytest.raises(UsageError, match=r"Callbacks\(\[client, other\]\)"):
            Callbacks(*nobody)


def test_a_merchant_shows_no_key(merchant: CallbackMerchant) -> None:
    """Its repr is its number; by default it has no keys, fetches none, and has the real time."""
    assert repr(merchant) == "CallbackMerchant(mchid='1900000001')"
    plain = CallbackMerchant("1", merchant.verifier)
    assert (plain.apiv3_key, plain.secret, plain.refresh("x")) == (None, None, None)
    assert abs(plain.clock() - NOW) > 1


# Why a signature does not hold

TRUE = '{"summary":"支付成功","url":"https://example.com/","list":[1,2]}'
_PARSED = json.loads(TRUE)


def dumped(**how: Any) -> bytes:
    return json.dumps(_PARSED, **how).encode()


COMPACT = {"separators": (",", ":")}
#: What arrived, what was sent, and what `explain` says.
CHANGES: dict[str, tuple[bytes, bytes, str]] = {
    "spaces": (dumped(ensure_ascii=False), TRUE.encode(), "came compact"),
    "escapes": (dumped(**COMPACT), TRUE.encode(), "came compact"),
    "spaces and escapes": (dumped(), TRUE.encode(), "came compact"),
    "no escapes": (TRUE.encode(), dumped(**COMPACT), r"compact with \u escapes"),
    "no spaces": (TRUE.encode(), dumped(ensure_ascii=False), "came with spaces"),
    "neither": (TRUE.encode(), dumped(), r"spaces and \u escapes"),
    "slashes escaped": (TRUE.replace("/", r"\/").encode(), TRUE.encode(), "slashes were escaped"),
    "PHP": (dumped(**COMPACT).replace(b"/", rb"\/"), TRUE.encode(), "by PHP's json_encode"),
    "PHP in lines": (dumped(indent=4).replace(b"/", rb"\/"), TRUE.encode(), "PHP's json_encode"),
    "PHP in lines, without escapes": (
        dumped(indent=4, ensure_ascii=False).replace(b"/", rb"\/"),
        TRUE.encode(),
        "written again by PHP's json_encode",
    ),
    "slashes unescaped": (TRUE.encode(), TRUE.replace("/", r"\/").encode(), "slashes came escaped"),
    "line break added": (b"x\n", b"x", "white space was added"),
    "CRLF added": (b"x\r\n", b"x", "white space was added"),
    "line break cut off": (b"x", b"x\n", "line break at its end was cut off"),
    "CRLF cut off": (b"x", b"x\r\n", "was cut off, and its CRLF became line feeds"),
    "LF to CRLF": (b"{\r\n}\r\n", b"{\n}\n", "line feeds became CRLF"),
    "CRLF to LF": (b"{\n}\n", b"{\r\n}\r\n", "CRLF became line feeds"),
    "BOM added": (b"\xef\xbb\xbfx", b"x", "byte order mark was put in front"),
    "BOM cut off": (b"x", b"\xef\xbb\xbfx", "byte order mark in front was cut off"),
    "Latin-1": (TRUE.encode().decode("latin-1").encode(), TRUE.encode(), "as Latin-1"),
    "cp1252": ("支".encode().decode("cp1252").encode(), "支".encode(), "as cp1252"),
    "base64": (base64.b64encode(TRUE.encode()), TRUE.encode(), "decode it first"),
    "base64 in lines": (base64.encodebytes(TRUE.encode()), TRUE.encode(), "decode it first"),
    "base64 of URLs": (
        base64.urlsafe_b64encode(TRUE.encode()).rstrip(b"="),
        TRUE.encode(),
        "isBase64Encoded",
    ),
    "str of bytes": (str(TRUE.encode()).encode(), TRUE.encode(), "str() or repr() makes of the"),
    "repr of text": (repr(TRUE).encode(), TRUE.encode(), "str() or repr() makes of the body"),
    "str of a dict": (
        str(_PARSED).encode(),
        TRUE.encode(),
        "str() or repr() makes of the body, not the body, and it was parsed, and came compact",
    ),
    "a JSON string": (json.dumps(TRUE).encode(), TRUE.encode(), "as a JSON string, in quotes"),
    "a JSON string twice": (
        json.dumps(json.dumps(TRUE)).encode(),
        TRUE.encode(),
        "in quotes, and it came as a JSON string",
    ),
    "a form's value": (
        quote_plus(dumped(ensure_ascii=False)).encode(),
        dumped(ensure_ascii=False),
        "it was URL-encoded as a form",
    ),
    "a URL's value": (quote(TRUE).encode(), TRUE.encode(), "it was URL-encoded"),
    "a form's name": (TRUE.encode() + b"=", TRUE.encode(), "puts '=' behind it"),
    "a form's encoded name": (quote_plus(TRUE).encode() + b"=", TRUE.encode(), "URL-encoded"),
    "HTML": (html.escape(TRUE).encode(), TRUE.encode(), "HTML characters were escaped"),
    "hexadecimal": (TRUE.encode().hex().encode(), TRUE.encode(), "hexadecimal"),
    "UTF-16": (TRUE.encode("utf-16"), TRUE.encode(), "encoded as UTF-16"),
    "GBK": (TRUE.encode("gbk"), TRUE.encode(), "encoded as GBK"),
    "read as GBK": ("你好".encode().decode("gbk").encode(), "你好".encode(), "decoded as GBK"),
    "encoded as Latin-1": ("é".encode("latin-1"), "é".encode(), "encoded as Latin-1"),
    "encoded twice": (
        TRUE.encode().decode("latin-1").encode(),
        TRUE.encode(),
        "decoded as Latin-1",
    ),
    "gzip": (gzip.compress(TRUE.encode()), TRUE.encode(), "gzip: unpack it first"),
    "gzip in base64": (
        base64.b64encode(gzip.compress(TRUE.encode())),
        TRUE.encode(),
        "decode it first (isBase64Encoded of a cloud function's event), and it is compressed",
    ),
    "NUL bytes": (b"x\0\0", b"x", "NUL bytes"),
    "two": (
        TRUE.replace("/", r"\/").encode().decode("latin-1").encode() + b"\n",
        TRUE.replace("/", r"\/").encode(),
        "white space was added around it, and it was decoded as Latin-1",
    ),
    "two more": (
        dumped(),
        TRUE.replace("/", r"\/").encode(),
        "it was parsed, and came compact, and its slashes came escaped",
    ),
}


@pytest.mark.parametrize(("arrived", "sent", "words"), CHANGES.values(), ids=CHANGES)
def test_explain_names_what_changed_the_body(
    arrived: bytes, sent: bytes, words: str, callbacks: Callbacks, signer: Signer
) -> None:
    """Each usual change is found, and nothing of the body or of the signature is repeated."""
    headers = signed(signer, sent)
    with pytest.raises(BadSignature):
        callbacks.receive(headers, arrived)
    text = callbacks.explain(headers, arrived)
    assert text.startswith("1900000001: The signature matches another form of this body: ")
    assert words in text
    for secret in ("支付", "example", headers["Wechatpay-Signature"], headers["Wechatpay-Nonce"]):
        assert secret not in text


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (TRUE, "is valid for its bytes, but it was passed as text"),
        (_PARSED, "is valid for its bytes, but you passed parsed JSON; written again"),
        (bytearray(TRUE.encode()), "signature is valid."),
        (TRUE.encode().decode("latin-1"), "it was passed as text, and it was decoded as Latin-1"),
        (f"{TRUE}\n", "it was passed as text, and white space was added"),
    ],
    ids=["text", "dict", "bytearray", "mojibake", "text with a line break"],
)
def test_explain_names_a_body_that_is_no_bytes(
    body: Any, words: str, callbacks: Callbacks, signer: Signer
) -> None:
    """Text and parsed JSON are named too, because they are the usual reason."""
    assert words in callbacks.explain(signed(signer, TRUE.encode()), body)


def test_a_parsed_body_is_tried_as_it_may_have_come(callbacks: Callbacks, signer: Signer) -> None:
    """With spaces, and whatever else was in it."""
    headers = signed(signer, dumped(ensure_ascii=False))
    explained = callbacks.explain(headers, _PARSED)
    assert "you passed parsed JSON; written again, it has other spaces" in explained
    assert explained.endswith("Pass the raw bytes of the request.")
    assert "No usual change" in callbacks.explain(headers, {"x": object()})


def test_explain_tries_to_decrypt(
    signer: Signer, merchant: CallbackMerchant, callbacks: Callbacks
) -> None:
    """A valid signature, and the APIv3 key of another merchant."""
    body = encrypted_body()
    assert callbacks.explain(signed(signer, body), body).endswith("The signature is valid.")
    other = Callbacks(changed(merchant, apiv3_key=aes_gcm.load_key(OTHER_APIV3_KEY)))
    explained = other.explain(signed(signer, body), body)
    assert "The signature is valid. But the value can't be decrypted" in explained
    assert explained.endswith(": see apiv3_key=.")


def test_explain_when_no_change_fits(callbacks: Callbacks, signer: Signer, stranger: Any) -> None:
    """A key of somebody else, other headers, a cut body; nothing of the body is repeated."""
    body = encrypted_body()
    no_base64 = {**signed(signer, body), "Wechatpay-Signature": "*"}
    for headers, arrived, whose in (
        (signed(Signer("x", SERIAL, stranger), body), body, "Another key has signed it: the key"),
        (signed(signer, b"another"), body, "It was signed with the key"),
        (signed(signer, body), body[:-1], "It was signed with the key"),
        (signed(signer, body), b"\xff" + body, "It was signed with the key"),
        (no_base64, body, "Perhaps the key"),
    ):
        text = callbacks.explain(headers, arrived)
        assert "No usual change of the body explains it" in text
        assert f"{whose} for '{SERIAL}'" in text
        assert "EV-1" not in text


def test_explain_names_reasons_outside_of_the_body(callbacks: Callbacks, signer: Signer) -> None:
    """Missing headers, an unknown serial, the platform's own tests."""
    body = encrypted_body()
    headers = signed(signer, body)
    assert "refused before any signature is checked" in callbacks.explain({}, body)
    unknown = {**headers, "Wechatpay-Serial": "FF"}
    assert "'FF'" in callbacks.explain(unknown, body)
    assert "add the public key to certs=" in callbacks.explain(unknown, body)
    probe = {**headers, "Wechatpay-Signature": "WECHATPAY/SIGNTEST/x"}
    assert "No body matches" in callbacks.explain(probe, body)
    assert "answer 401" in callbacks.explain(probe, body).lower()


def test_an_old_callback_is_explained_all_the_same(callbacks: Callbacks, signer: Signer) -> None:
    """Who looks into it has kept it for more than five minutes."""
    headers = signed(signer, TRUE.encode(), NOW - 86400)
    text = callbacks.explain(headers, TRUE.encode() + b"\n")
    assert "refused for its time: it was signed 86400 seconds before" in text
    assert "white space was added around it" in text


@pytest.mark.parametrize(
    ("does", "words"),
    [
        (lambda: True, "the verifier returned True"),
        (lambda: False, "the verifier returned False"),
        (fails, "the verifier failed with ConnectionError"),
    ],
)
def test_only_a_verifier_that_returns_none_lets_it_hold(
    does: Callable[[], Any], words: str, merchant: CallbackMerchant, signer: Signer
) -> None:
    """Whatever else it does, nothing is verified; and its own words are not repeated."""
    body = encrypted_body()
    text = Callbacks(changed(merchant, verifier=Odd(does))).explain(signed(signer, body), body)
    assert f"No usual change of the body explains it ({words}" in text
    assert "vault" not in text


def test_each_merchant_is_explained(merchant: CallbackMerchant, signer: Signer) -> None:
    """A line for each."""
    body = encrypted_body()
    both = Callbacks(merchant, changed(merchant, mchid="2", verifier=Verifier({})))
    first, second = both.explain(signed(signer, body), body).splitlines()
    assert first == "1900000001: The signature is valid."
    assert second.startswith("2: no platform key has the serial")


@pytest.mark.parametrize("convert", [bytes, bytes.decode])
def test_apiv2_is_explained_by_its_refusal(
    convert: Callable[[bytes], Any], callbacks: Callbacks
) -> None:
    """It has no such headers; as text or bytes it is one and the same XML."""
    assert "is accepted unchanged" in callbacks.explain({}, convert(xml_of()))
    assert "the sign of the callback is missing" in callbacks.explain({}, convert(xml_of(None)))
    refund = refund_of(secret=OTHER_SECRET)
    # One wrong key in 256 yields text that looks padded.
    reasons = ("can't be decrypted", "was decrypted, but is no XML")
    assert any(reason in callbacks.explain({}, convert(refund)) for reason in reasons)


def test_apiv2_in_base64_is_explained(callbacks: Callbacks) -> None:
    """What was done to it is named, and then whether it is accepted."""
    text = callbacks.explain({}, base64.b64encode(xml_of()))
    assert "decode it first" in text
    assert "is accepted unchanged" in text


# A promise of what is received


def test_receiving_is_awaited_where_it_is_wanted(callbacks: Callbacks, signer: Signer) -> None:
    """Nothing is done before it is awaited."""
    body = encrypted_body()
    pending: Awaitable[Callback] = callbacks.receive_async(signed(signer, body), body)

    async def main() -> Callback:
        return await pending

    assert asyncio.run(main()).resource == ORDER


def test_what_was_not_received_is_logged(
    callbacks: Callbacks, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What may be anybody's is one warning a minute for each reason; a probe is none."""
    now = [1000.0]
    monkeypatch.setattr(callbacks._refusals, "_clock", lambda: now[0])
    with caplog.at_level(logging.INFO, logger="chainpay"):
        for _ in range(3):
            callbacks.fail(BadSignature("the signature does not match"))
        callbacks.fail(ClockSkew("old"))
        callbacks.fail(BadSignature("wrong on purpose", probe=True))
        callbacks.fail(DecryptionError("it does not open"))
        callbacks.fail(KeyError("secret of the shop"))
        callbacks.fail("not today")
        now[0] += 60
        for _ in range(2):
            callbacks.fail(BadSignature("the signature does not match"))
        now[0] += 60
        callbacks.fail(BadSignature("the signature does not match"))
        now[0] += 60
        callbacks.fail(BadSignature("the signature does not match"))
    levels = [record.levelname for record in caplog.records]
    messages = [record.getMessage() for record in caplog.records]
    warning, info = "WARNING", "INFO"
    assert levels == [
        *(warning, info, info, warning, info, warning, warning, warning, info, warning, warning)
    ]
    assert "DecryptionError: it does not open" in messages[5]
    assert "secret of the shop" not in messages[6]
    assert "not received (and 2 more since the last warning): BadSignature" in messages[7]
    assert "(and 1 more since" in messages[9]
    assert "since the last warning" not in messages[10]


UNCONFIGURED = """
import logging, chainpay
{configure}
client = chainpay.sandbox()

@client.callbacks.on("TRANSACTION.SUCCESS")
def handle(callback):
    raise KeyError("a mistake of the shop")

respond = client.callbacks.wsgi().respond
for event in ("TRANSACTION.SUCCESS", "REFUND.SUCCESS"):
    respond(*client.gateway.callback(event, {{}}))
headers, body = client.gateway.callback("REFUND.SUCCESS", {{}})
respond(headers, body + b" ")
"""


@pytest.mark.parametrize("configure", ["", "logging.basicConfig()"])
def test_a_callback_that_fails_is_not_silent(configure: str) -> None:
    """Without any configuration of the log, and once each."""
    program = UNCONFIGURED.format(configure=configure)
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    errors = ran.stderr.decode()
    assert errors.count("a handler of TRANSACTION.SUCCESS") == 1
    assert errors.count("KeyError: 'a mistake of the shop'") == 1
    assert errors.count("has no handler") == 1
    assert errors.count("not received: BadSignature") == 1


@pytest.mark.parametrize("apiv3_key", ["x" * 32, None])
def test_why_a_certificate_is_unknown(
    apiv3_key: str | None, gateway: chainpay.Gateway, receive: Receive
) -> None:
    """The client has the public key alone, and a wrong APIv3 key, or none."""
    credentials = gateway.credentials()
    keys = {gateway.public_key_id: credentials["certs"][gateway.public_key_id]}
    client = chainpay.Client(**{**credentials, "certs": keys, "apiv3_key": apiv3_key})
    headers, body = gateway.callback("REFUND.SUCCESS", {})
    reason = "another APIv3 key, so check apiv3_key=" if apiv3_key else "has no apiv3_key="
    for _ in range(2):  # the second time, keys aren't fetched again
        with pytest.raises(UnknownSerial) as refusal:
            receive(client.callbacks, headers, body)
        (note,) = refusal.value.__notes__
        assert reason in note
        assert reason in client.callbacks.explain(headers, body)
    stranger = {"PUB_KEY_ID_0116": keys[gateway.public_key_id]}
    with chainpay.Client(**{**credentials, "certs": stranger}) as client:
        headers, body = gateway.callback("REFUND.SUCCESS", {}, serial=gateway.public_key_id)
        with pytest.raises(UnknownSerial) as refusal:
            receive(client.callbacks, headers, body)
        assert f"{gateway.public_key_id!r} is the id of a public key" in refusal.value.__notes__[0]
        assert "add it to certs=" in client.callbacks.explain(headers, body)


def test_a_large_body_is_not_tried(callbacks: Callbacks) -> None:
    """Each change of it would take its time."""
    assert "too large" in callbacks.explain({}, b"[" + b"1," * 100_000)
