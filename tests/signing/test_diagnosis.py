"""`signing.diagnosis`: what a SIGN_ERROR says about the cause."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.gateway import Gateway
from chainpay.signing.diagnosis import diagnose_sign_error

NOW = 1_700_000_000


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


def test_each_shape_of_the_detail_is_read() -> None:
    """The issue stands beside the other members or in a detail of its own, or all is wrapped."""
    flat = detail("PUT\n")
    real = {name: value for name, value in flat.items() if name != "issue"}
    real["detail"] = {"issue": flat["issue"]}
    for shape in (flat, real, {"detail": flat}, {"detail": real}):
        assert "method line" in (diagnose_sign_error(SIGNED, shape) or "")


def test_an_issue_that_is_another_is_no_wrong_key() -> None:
    """Where the signature isn't the reason, no key is blamed, in whatever shape that comes."""
    flat = {**detail(), "issue": "expired"}
    real = {**detail(), "detail": {"issue": "expired"}}
    del real["issue"]
    for shape in (flat, real, {"detail": flat}):
        assert diagnose_sign_error(SIGNED, shape) is None


def test_a_detail_that_contains_itself_ends() -> None:
    """Nesting is followed a few levels only, and nothing of it is repeated."""
    endless: dict[str, Any] = {}
    endless["detail"] = endless
    assert diagnose_sign_error(SIGNED, endless) is None
    nested: Any = []
    for _ in range(50_000):
        nested = [nested]
    assert "unknown number" in (diagnose_sign_error(SIGNED, detail(length=nested)) or "")


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
