"""What a report repeats of a record: words that are known to be harmless, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from chainpay.catalog.index import entries
from chainpay.catalog.pages import Heading, Page, Paragraph, Table
from chainpay.client.doctor.reading.exchange import show
from chainpay.gateway import Gateway
from tests.support.doctor import Shop
from tests.support.refused_requests import as_curl, facts_of, report_on, send

KEY = "0123456789abcdef" * 2
SERIAL = "444F4864EA9B34415A21B2A6C4B5C4E6A1B2C3D4"

HARMLESS = [
    "POST",
    "1900000109",
    "4200001234202401011234567890",
    "wx8888888888888888",
    SERIAL,
    SERIAL.lower(),
    SERIAL[2:],
    ":".join(SERIAL[place : place + 2] for place in range(0, 40, 2)),
    "PUB_KEY_ID_0119000000012026000000009999",
    "PUB_KEY_ID_0119000000012026A1B2C3D4E5F60718",
    "api.mch.weixin.qq.com",
    "api.mch.weixin.qq.com:443",
    "localhost:8080",
    "127.0.0.1:8080",
    "[::1]:8080",
    "[fd00::1]",
    "TRANSACTION.SUCCESS",
    "SIGN_ERROR",
    "HMAC-SHA256",
    "/v3/pay/transactions/out-trade-no/20240101123456",
    "/",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_shown(text: str) -> None:
    """It names somebody or something, and is no key."""
    assert show(text) == text


def test_the_paths_of_all_operations_are_shown() -> None:
    """However long their words are."""
    paths = [f"/{entry.path}" for entry in entries()]
    assert [show(path) for path in paths] == paths


@pytest.mark.parametrize(
    "text",
    [
        KEY,
        KEY[1:],
        f"{KEY}0",
        f"key{KEY}",
        KEY.upper(),
        KEY[:24],
        "12345678901234567890123456789012",
        "abcdefghijklmnopqrstuvwxyzabcdef",
        "ymK4ilkZ7hGd0pQ2wVtR9sXbN5cJ8eLf",
        f"PUB_KEY_ID_{KEY.upper()}",
        f"{SERIAL[:20]}{SERIAL[20:].lower()}",
        "user:hunter2",
        "user:12345",
        "user:hunter2%40api.mch.weixin.qq.com",
        "user@api.mch.weixin.qq.com",
        "a+b=",
        "张三",
        "Wang-Xiaoming",
        "-Wang-Xiaoming-13800138000",
        "ang-xiaoming-13800138000",
        "13800138000",
        "",
    ],
)
def test_what_is_not_shown(text: str) -> None:
    """A key, also with a character lost or something before it; a password; a name."""
    assert show(text) == "…"


def test_a_part_of_a_path_that_is_not_shown() -> None:
    """The others are."""
    assert show(f"/v3/pay/transactions/id/{KEY}/close") == "/v3/pay/transactions/id/…/close"
    assert show(f"/key{KEY}") == "/…"


@pytest.mark.parametrize("place", ["mchid", "serial_no", "path", "header"])
@pytest.mark.parametrize("secret", [KEY[1:], f"{KEY}0", f"key{KEY}", "x" * 31])
def test_a_key_in_the_place_of_something_else(keys: Any, place: str, secret: str) -> None:
    """Of a request; whatever is said of it."""
    gateway = Gateway(keys=keys)
    changes: dict[str, Any] = {
        "path": {"target": f"/v3/pay/transactions/id/{secret}", "method": "GET"},
        "header": {"headers": {"Wechatpay-Serial": secret}},
    }.get(place, {place: secret})
    report = report_on(facts_of(gateway), as_curl(send(gateway, **changes)))
    assert secret.lower() not in f"{report!r}{report.to_json()}{report._repr_html_()}".lower()


@pytest.mark.parametrize("name", [KEY, KEY.upper(), KEY[1:], f"PUB_KEY_ID_{KEY.upper()}"])
def test_a_key_as_the_name_of_a_platform_key(keys: Any, tmp_path: Any, name: str) -> None:
    """One rule for all."""
    shop = Shop(Gateway(keys=keys), tmp_path)
    shop.values["certs"] = {name: shop.path("pub_key.pem")}
    shop.public_key_file()
    report = shop.examine(offline=True)
    assert name not in f"{report!r}{report.to_json()}"


def test_control_characters_in_a_page() -> None:
    """They are in no HTML either: neither an escape nor a change of direction."""
    text = "a\x1b[2J\u202eb"
    html = Page(Heading(text), Paragraph(text), Table(((text, text),))).html()
    assert "\x1b" not in html
    assert "\u202e" not in html
    assert html.count("a?[2J?b") == 4


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ("curl https://api.mch.weixin.qq.com/v3/x", "（curl）"),
        ("GET /v3/x HTTP/1.1\nHost: api.mch.weixin.qq.com\n\n", "（HTTP 原文）"),
        ('{"url": "/v3/x", "headers": {"Authorization": "WECHATPAY2"}, "body": "{}"}', "（事件）"),
        ("[2026-11-30 21:00:00] INFO: GET https://api.mch.weixin.qq.com/v3/x", "（日志）"),
    ],
)
def test_the_form_is_in_the_language_of_the_reader(
    record: str, words: str, gateway: Gateway
) -> None:
    """What a record was read from."""
    report = report_on(facts_of(gateway), record.encode())
    assert words in report.checks[0].result.zh
