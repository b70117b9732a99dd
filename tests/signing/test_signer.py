"""`chainpay.signing.signer`: the values that sign and verify, and what a SIGN_ERROR tells."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256

import chainpay
from chainpay import (
    UNSIGNED,
    BadSignature,
    ClockSkew,
    MalformedHeader,
    MissingHeader,
    Signer,
    UnknownSerial,
    UsageError,
    Verifier,
)
from chainpay.gateway import Gateway
from chainpay.signing.diagnosis import diagnose_sign_error
from chainpay.signing.headers import SignatureHeaders

NOW = 1_700_000_000


# Signer and Verifier


def test_a_signer_names_the_merchant_and_signs(keys: Any) -> None:
    """A signer is a merchant, a serial and a key; its signature is RSA over SHA-256."""
    signer = Signer("1900000001", "5F5B", keys[0])
    assert (signer.mchid, signer.serial) == ("1900000001", "5F5B")
    signature = b64decode(signer.sign(b"message"), validate=True)
    keys[0].public_key().verify(signature, b"message", PKCS1v15(), SHA256())


def test_a_signer_needs_a_private_key(keys: Any) -> None:
    """What `load_private_key` refuses, no signer is made of."""
    with pytest.raises(UsageError, match="private key"):
        Signer("1900000001", "5F5B", keys[0].public_key())


def test_neither_repr_shows_a_key(keys: Any) -> None:
    """Signer and verifier show names and serials alone."""
    assert repr(Signer("19", "5F5B", keys[0])) == "Signer(mchid='19', serial='5F5B')"
    assert repr(Verifier({"5F5B": keys[1].public_key()})) == "Verifier(['5F5B'])"


def test_the_serial_chooses_the_key(keys: Any) -> None:
    """A signature verifies under the serial of its key, and under no other."""
    verifier = Verifier({"A1": keys[1].public_key(), "B2": keys[2].public_key()})
    signature = Signer("platform", "A1", keys[1]).sign(b"message")
    verifier.verify("A1", b"message", signature)
    with pytest.raises(BadSignature, match="does not match") as refusal:
        verifier.verify("B2", b"message", signature)
    assert refusal.value.probe is False


@pytest.mark.parametrize(("known", "listed"), [((), "none"), (("A1", "B2"), "A1, B2")])
@pytest.mark.parametrize("serial", ["C3", "a1", ""])
def test_an_unknown_serial_is_named(
    serial: str, known: tuple[str, ...], listed: str, keys: Any
) -> None:
    """No key of that serial, to the letter: the error has it, and names those that are known."""
    verifier = Verifier({name: keys[1].public_key() for name in known})
    with pytest.raises(UnknownSerial, match=rf"{serial!r} \(known: {listed}\)") as refusal:
        verifier.verify(serial, b"message", "")
    assert refusal.value.serial == serial


def test_a_probe_is_told_from_a_forgery(keys: Any) -> None:
    """WeChat Pay's test traffic is refused like any bad signature, but says that it is a probe."""
    verifier = Verifier({"A1": keys[1].public_key()})
    signature = Signer("platform", "A1", keys[1]).sign(b"message")
    probe = "WECHATPAY/SIGNTEST/" + signature[19:]
    with pytest.raises(BadSignature, match="tests, wrong on purpose") as refusal:
        verifier.verify("A1", b"message", probe)
    assert refusal.value.probe is True
    with pytest.raises(BadSignature) as refusal:
        verifier.verify("A1", b"message", probe.lower())
    assert refusal.value.probe is False


def test_unsigned_verifies_nothing() -> None:
    """It is a word for a call, not a verifier: asked to verify, it refuses."""
    assert repr(UNSIGNED) == "chainpay.UNSIGNED"
    with pytest.raises(BadSignature):
        UNSIGNED.verify("serial", b"message", "signature")


# The four headers


def headers(**others: str | bytes | None) -> list[tuple[bytes, bytes]]:
    """Return the four headers of an answer, some of them replaced, or left out by a None."""
    given: dict[str, str | bytes | None] = {
        "timestamp": str(NOW),
        "nonce": "n",
        "serial": "A1",
        "signature": "c2ln",
        **others,
    }
    return [
        (
            f"Wechatpay-{name.title()}".encode(),
            value if isinstance(value, bytes) else value.encode(),
        )
        for name, value in given.items()
        if value is not None
    ]


@pytest.mark.parametrize("spell", [bytes, bytes.lower, bytes.upper])
def test_the_four_headers_are_read(spell: Callable[[bytes], bytes]) -> None:
    """Their names are found in any case and order, among others; repeated alike they are one."""
    raw = [(spell(name), value) for name, value in headers()]
    read = SignatureHeaders.parse([(b"Date", b"x"), *reversed(raw), raw[0], (b"Date", b"y")], NOW)
    assert read == SignatureHeaders(str(NOW), "n", "A1", "c2ln")


@pytest.mark.parametrize("skew", [-300, -299, 0, 299, 300])
@pytest.mark.parametrize("fraction", [0.0, 0.999])
def test_300_seconds_either_way_pass(skew: int, fraction: float) -> None:
    """The clock window is 300 seconds, itself included, whatever the fraction of the second."""
    raw = headers(timestamp=str(NOW + skew))
    assert SignatureHeaders.parse(raw, NOW + fraction).timestamp == str(NOW + skew)


@pytest.mark.parametrize(
    ("timestamp", "words"),
    [
        (NOW + 301, "301 seconds after"),
        (NOW - 301, "301 seconds before"),
        (NOW * 1000, "seconds after"),
        (0, "seconds before"),
    ],
)
def test_more_than_300_seconds_are_refused(timestamp: int, words: str) -> None:
    """Too early or too late, or in milliseconds: the error says by how much, and on which side."""
    with pytest.raises(ClockSkew, match=words):
        SignatureHeaders.parse(headers(timestamp=str(timestamp)), NOW)


@pytest.mark.parametrize("name", ["timestamp", "nonce", "serial", "signature"])
def test_an_absent_header_is_named(name: str) -> None:
    """One header is missing: the error names it, and no other."""
    with pytest.raises(MissingHeader) as refusal:
        SignatureHeaders.parse(headers(**{name: None}), NOW)
    told = str(refusal.value)
    assert [other for other, _ in headers() if other.decode() in told] == [
        f"Wechatpay-{name.title()}".encode()
    ]


def test_all_absent_headers_are_named() -> None:
    """An answer without any signature is told so at once."""
    with pytest.raises(MissingHeader) as refusal:
        SignatureHeaders.parse([(b"Date", b"x")], NOW)
    assert [name for name, _ in headers() if name.decode() not in str(refusal.value)] == []


@pytest.mark.parametrize("name", ["timestamp", "nonce", "serial", "signature"])
def test_a_repeated_header_is_refused(name: str) -> None:
    """Two values for one header: nobody can know which was meant."""
    raw = [*headers(), (f"wechatpay-{name}".encode(), b"another")]
    with pytest.raises(MalformedHeader, match=f"Wechatpay-{name.title()} is repeated"):
        SignatureHeaders.parse(raw, NOW)


@pytest.mark.parametrize("name", ["timestamp", "nonce", "serial", "signature"])
def test_a_header_is_ascii(name: str) -> None:
    """Bytes above 127 are malformed, and never guessed at."""
    with pytest.raises(MalformedHeader, match="ASCII"):
        SignatureHeaders.parse(headers(**{name: b"1\xff"}), NOW)


@pytest.mark.parametrize(
    "timestamp",
    [
        *(
            "",
            " ",
            f" {NOW}",
            f"{NOW} ",
            f"{NOW}.0",
            "1.7e9",
            f"+{NOW}",
            f"-{NOW}",
            "1_700_000_000",
        ),
        *("0x6553f100", "now", f"{NOW}\n", "1" * 19, "1" * 5000),
    ],
)
def test_a_timestamp_is_digits(timestamp: str) -> None:
    """Only digits are a time, and only as many as a time has."""
    with pytest.raises(MalformedHeader, match="Wechatpay-Timestamp"):
        SignatureHeaders.parse(headers(timestamp=timestamp), NOW)


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        pytest.param(headers(timestamp="0", nonce=None), MissingHeader, id="missing, skewed"),
        pytest.param(headers(timestamp="x", nonce=None), MissingHeader, id="missing, malformed"),
        pytest.param(headers(serial=b"\xff", nonce=None), MissingHeader, id="missing, not ASCII"),
        pytest.param(headers(timestamp="0", nonce=b"\xff"), MalformedHeader, id="ASCII, skewed"),
        pytest.param(
            [*headers(timestamp="0"), (b"Wechatpay-Nonce", b"m")],
            MalformedHeader,
            id="repeated, skewed",
        ),
        pytest.param(headers(timestamp="0", serial="?"), ClockSkew, id="skewed, unknown"),
    ],
)
def test_headers_are_refused_in_phps_order(
    raw: list[tuple[bytes, bytes]], refusal: type[Exception]
) -> None:
    """First what is missing, then what is malformed, then the clock; the serial comes later."""
    with pytest.raises(refusal):
        SignatureHeaders.parse(raw, NOW)


# What a SIGN_ERROR tells

SIGNED = b'POST\n/v3/pay?a=1\n1554208460\n593BEC0C\n{"appid":"wx"}\n'
LENGTH = len(SIGNED)


def detail(message: str | None = None, length: Any = LENGTH) -> dict[str, Any]:
    shown = SIGNED[:50].decode() + "\n" if message is None else message
    return {
        "location": "authorization",
        "field": "signature",
        "issue": "sign not match",
        "sign_information": {
            "method": "POST",
            "sign_message_length": length,
            "truncated_sign_message": shown,
        },
    }


@pytest.mark.parametrize(
    ("theirs", "words"),
    [
        ("PUT\n/v3/pay?a=1\n1554208460\n593BEC0C\n", "method line .*'PUT'.*'POST'"),
        ("POST\n/v3/pay\n1554208460\n593BEC0C\n", r"URL line .*'/v3/pay',.*'/v3/pay\?a=1'"),
        ("POST\n/v3/pay?a=1\n1554208461\n593BEC0C\n", "timestamp line .*8461.*8460"),
        ("POST\n/v3/pay?a=1\n1554208460\n593bec0c\n", "nonce line .*593bec0c.*593BEC0C"),
        ("PUT\n/v3/other\n1\n2\n", "method line"),
        ('POST\n/v3/pay?a=1\n1554208460\n593BEC0C\n{"mchid"\n', "body line .* changed the body"),
    ],
)
def test_the_first_line_that_differs_is_named(theirs: str, words: str) -> None:
    """The server's own message shows the first line of ours that it did not get."""
    assert re.search(words, diagnose_sign_error(SIGNED, detail(theirs)) or "")


def test_a_body_of_another_length_is_named() -> None:
    """The lines agree, but not the number of bytes: the body was changed on the way."""
    explained = diagnose_sign_error(SIGNED, detail(length=305)) or ""
    assert re.search(rf"body line .* 305 bytes, chainpay signed {len(SIGNED)};", explained)


@pytest.mark.parametrize("body", ["", "{", '{"appid"', '{"appid":"wx"}'])
@pytest.mark.parametrize("end", ["", "\n"])
def test_the_same_message_means_the_wrong_key(body: str, end: str) -> None:
    """What was checked is what was signed, however short it is cut: key and serial do not fit."""
    lines = SIGNED.decode().rpartition("{")[0]
    explained = diagnose_sign_error(SIGNED, detail(lines + body + end)) or ""
    assert "private key does not belong to the serial" in explained


def test_the_length_may_be_left_out() -> None:
    """Without it, the lines and the body's beginning are compared alone."""
    told = detail()
    del told["sign_information"]["sign_message_length"]
    assert "private key" in (diagnose_sign_error(SIGNED, told) or "")


def test_an_explanation_may_lie_deeper() -> None:
    """Some answers wrap the detail in a detail."""
    assert diagnose_sign_error(SIGNED, {"detail": detail("PUT\n")}) == diagnose_sign_error(
        SIGNED, detail("PUT\n")
    )


def test_an_explanation_is_short() -> None:
    """However long a line is, and whatever is given as a length, what is told of it stays short."""
    signed = b"POST\n/v3/" + b"x" * 10_000 + b"\n1\n2\n\n"
    assert len(diagnose_sign_error(signed, detail("POST\n/v3/" + "y" * 10_000)) or "") < 600
    assert len(diagnose_sign_error(SIGNED, detail(length="9" * 10_000)) or "") < 300


NO_TEXT: list[Any] = [None, 5, [], {}]
MALFORMED: list[Any] = [
    *(None, True, 5, "x", [], {}),
    *({"detail": wrong} for wrong in (*NO_TEXT, "x")),
    *({"sign_information": wrong} for wrong in (*NO_TEXT, "x")),
    *({"sign_information": {"truncated_sign_message": wrong}} for wrong in NO_TEXT),
]


@pytest.mark.parametrize("told", MALFORMED)
def test_a_malformed_detail_explains_nothing(told: Any) -> None:
    """An answer without the server's message gives no explanation, and no error."""
    assert diagnose_sign_error(SIGNED, told) is None


@pytest.mark.parametrize("length", [None, "x", [], {}, -1, 1.5, True, 10**100])
@pytest.mark.parametrize("theirs", ["", "\n", "\n\n\n\n\n\n", "POST\n", "\ud800", "中文\n\0"])
def test_an_explanation_is_given_whatever_the_detail_holds(theirs: str, length: Any) -> None:
    """Of any message and any length something is told: a diagnosis never hides the refusal."""
    assert re.search("line differs", diagnose_sign_error(SIGNED, detail(theirs, length)) or "")


def test_a_body_that_is_no_text_is_compared() -> None:
    """The signed message may hold any bytes."""
    signed = b"POST\n/v3/pay?a=1\n1554208460\n593BEC0C\n\xff\xfe\n"
    assert "body line" in (diagnose_sign_error(signed, detail(length=len(signed))) or "")


class Meddler(httpx.BaseTransport):
    """What may stand between a client and the platform: it changes each request on its way."""

    def __init__(self, gateway: Gateway, **changes: Any) -> None:
        self._gateway = gateway
        self._changes = changes

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        headers = {**request.headers}
        del headers["content-length"]
        sent = {"url": request.url, "content": request.content, "method": request.method}
        changed = httpx.Request(headers=headers, **{**sent, **self._changes})
        return self._gateway.handle_request(changed)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"method": "PUT"}, "The method line differs: .*'PUT'.*'POST'"),
        ({"url": "https://x/v3/pay"}, r"The URL line differs: .*'/v3/pay'.*'/v3/pay\?a=1'"),
        ({"content": b'{"appid": "wx"}'}, "The body line differs: .*something on the way"),
        ({"content": b'{"AppId":"wx"}'}, "The body line differs: .*something on the way"),
        ({"content": b""}, "The body line differs: .*something on the way"),
    ],
)
def test_a_meddler_is_found_out(changes: dict[str, Any], words: str, gateway: Gateway) -> None:
    """What a proxy did to a request stands in the error of the call."""
    arguments = {**gateway.credentials(), "transport": Meddler(gateway, **changes)}
    with chainpay.Client(**arguments) as client:
        with pytest.raises(chainpay.APIError, match=words) as refusal:
            client.v3.pay.post(json={"appid": "wx"}, query={"a": 1})
        assert refusal.value.code == "SIGN_ERROR"


def test_a_wrong_key_is_found_out(gateway: Gateway, stranger: RSAPrivateKey) -> None:
    """A key that is not the serial's is named as the cause, not the message."""
    with (
        chainpay.Client(**{**gateway.credentials(), "private_key": stranger}) as client,
        pytest.raises(chainpay.APIError, match="private key does not belong to the serial"),
    ):
        client.v3.pay.post(json={"appid": "wx"}, query={"a": 1})
