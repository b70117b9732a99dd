"""An answer as people read it."""

from __future__ import annotations

import sys
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import telling


def answer(**more: Any) -> httpx.Response:
    return httpx.Response(200, **more)


def test_it_says_what_was_verified(client: chainpay.Client) -> None:
    """Of both APIs; an answer that is taken unsigned is never called verified."""
    echo = client.v3.security.echo
    verified = echo.post(json={"echo_message": "x"})
    request_id = verified.headers["Request-ID"]
    assert telling.status(verified) == f"200 OK  verified  Request-ID {request_id}"
    unsigned = echo.post(json={"echo_message": "x"}, verifier=chainpay.UNSIGNED)
    assert not telling.is_verified(unsigned)
    assert telling.status(unsigned).startswith("200 OK  not signed  Request-ID ")
    order = {"mch_id": client.mchid, "appid": "wx1", "out_trade_no": "A-1", "body": "b"}
    more = {"total_fee": 1, "spbill_create_ip": "127.0.0.1", "trade_type": "NATIVE"}
    more |= {"notify_url": "https://example.com/notify", "product_id": "1"}
    assert telling.is_verified(client.v2.pay.unifiedorder.post(xml=order | more))
    moved = answer(headers={"Request-ID": "08AB\x1b"})
    assert telling.status(moved) == "200 OK  not signed  Request-ID 08AB?"
    assert telling.status(answer()) == "200 OK  not signed"


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
        ({"content": b"\xff"}, "(1 bytes of an unknown kind)"),
        ({"content": b"[" * 9, "headers": {"Content-Type": "application/json"}}, "[" * 9),
    ],
)
def test_a_body_is_text_for_a_terminal(more: dict[str, Any], text: str) -> None:
    """JSON is indented, other text is as it is; nothing of it can change the terminal."""
    assert telling.body(answer(**more)) == text


def test_json_is_coloured_if_rich_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the environment says: whoever asks for colours has looked. No line is broken."""
    monkeypatch.setenv("NO_COLOR", "1")
    told = answer(json={"description": "一" * 200})
    coloured = telling.body(told, colour=True)
    assert "\x1b[" in coloured
    assert coloured.count("\n") == 2
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert telling.body(told, colour=True) == telling.body(told)
