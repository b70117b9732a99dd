"""An answer as people read it."""

from __future__ import annotations

import sys
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.gateway import Gateway
from chainpay.transport.instrumentation import VERIFIED
from chainpay.transport.responses.display import format_body, format_status, is_verified


def answer(**more: Any) -> httpx.Response:
    return httpx.Response(200, **more)


def test_the_status_names_verified_answers(client: chainpay.Client) -> None:
    """Of both APIs; an answer that is taken unsigned is never called verified."""
    echo = client.v3.security.echo
    verified = echo.post(json={"echo_message": "x"})
    request_id = verified.headers["Request-ID"]
    assert format_status(verified) == f"200 OK  verified  Request-ID {request_id}"
    unsigned = echo.post(json={"echo_message": "x"}, verifier=chainpay.UNSIGNED)
    assert not is_verified(unsigned)
    assert format_status(unsigned).startswith("200 OK  not signed  Request-ID ")
    order = {"mch_id": client.mchid, "appid": "wx1", "out_trade_no": "ORDER-0001", "body": "b"}
    more = {"total_fee": 1, "spbill_create_ip": "127.0.0.1", "trade_type": "NATIVE"}
    more |= {"notify_url": "https://example.com/notify", "product_id": "1"}
    assert is_verified(client.v2.pay.unifiedorder.post(xml=order | more))
    moved = answer(headers={"Request-ID": "08AB\x1b"})
    assert format_status(moved) == "200 OK  not signed  Request-ID 08AB?"
    assert format_status(answer()) == "200 OK  not signed"
    sampled = client.v3.capital.capitallhh.areas.provinces.get()
    assert format_status(sampled).startswith("200 OK  verified  sample (样例)  Request-ID ")


@pytest.mark.parametrize("path", ["v3/certificates", "v2/pay/downloadbill"])
def test_only_a_signature_makes_it_verified(path: str, gateway: Gateway) -> None:
    """Neither the server's own words, nor what a transport adds to its answer."""
    spoofed = {"reason_phrase": b"OK  verified", VERIFIED: True}
    transport = httpx.MockTransport(
        lambda _: httpx.Response(
            200, extensions=spoofed, content=b"<xml><return_code>SUCCESS</return_code></xml>"
        )
    )
    with chainpay.Client(**{**gateway.credentials(), "transport": transport}) as client:
        xml = {"xml": {"mch_id": client.mchid}} if path.startswith("v2") else {}
        method = "POST" if xml else "GET"
        response = client.request(method, path, xml, verifier=chainpay.UNSIGNED)
        assert format_status(response) == "200 OK  not signed"


def test_a_refusal_changes_no_terminal(gateway: Gateway) -> None:
    """Its words are the server's, and whoever is in between."""
    evil = {"code": "X\x1b[31m", "message": "\x1b]0;title\x07\x9b\u202e"}
    transport = httpx.MockTransport(lambda _: httpx.Response(400, json=evil))
    with chainpay.Client(**{**gateway.credentials(), "transport": transport}) as client:
        with pytest.raises(chainpay.APIError) as refused:
            client.v3.certificates.get()
        assert "X?[31m: ?]0;title???" in str(refused.value)
        assert refused.value.code == evil["code"]


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({}, "(no body)"),
        ({"json": {"name": "张三\x1b"}}, '{\n  "name": "张三\\u001b"\n}'),
        (
            {"content": b"<xml>\x1b</xml>", "headers": {"Content-Type": "text/xml"}},
            "<xml>?</xml>",
        ),
        (
            {"content": b"%PDF", "headers": {"Content-Type": "application/pdf"}},
            "(4 bytes of application/pdf)",
        ),
        ({"json": {"x": "\x9b\x7f\u202e"}}, '{\n  "x": "???"\n}'),
        ({"content": b"\xff"}, "(1 bytes of an unknown kind)"),
        ({"content": b"[" * 9, "headers": {"Content-Type": "application/json"}}, "[" * 9),
    ],
)
def test_a_body_is_text_for_a_terminal(more: dict[str, Any], text: str) -> None:
    """JSON is indented, other text is as it is; nothing of it can change the terminal."""
    assert format_body(answer(**more)) == text


def test_json_is_coloured_if_rich_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the environment says: whoever asks for colours has looked. No line is broken."""
    monkeypatch.setenv("NO_COLOR", "1")
    response = answer(json={"description": "一" * 200})
    coloured = format_body(response, colour=True)
    assert "\x1b[" in coloured
    assert coloured.count("\n") == 2
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert format_body(response, colour=True) == format_body(response)
