"""docs/porting-by-machine.md and docs/porting-example.md: what they show is what the command does.

``python -m tests.docs.test_porting_by_machine`` writes the Python and the report anew.
"""

from __future__ import annotations

import builtins
import contextlib
import io
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from chainpay.__main__ import main
from chainpay.gateway import Gateway
from chainpay.php import Formatter, Rsa, compat
from chainpay.port import conversion
from tests.support.loopback import serving
from tests.support.pages import CHINESE, DOCS, find_chinese, read_blocks, read_table

pytestmark = pytest.mark.extras  # tree-sitter, ruff

EXAMPLE = DOCS / "porting-example.md"
PAGE = DOCS / "porting-by-machine.md"
_PYTHON = 'python title="wechat_pay.py"'
#: The blocks that the command prints: their page, the block that it reads, how it is called.
PRINTED: list[tuple[str, Path, str, list[str]]] = [
    (_PYTHON, EXAMPLE, "WechatPayService.php", []),
    ("text", EXAMPLE, "WechatPayService.php", ["--report"]),
    ('python title="native.py"', PAGE, "native.php", []),
]
PRINTED += [(info, find_chinese(page), *rest) for info, page, *rest in PRINTED]
CONFIG = {"appid": "wxd678efh567hg6787", "notify_url": "https://shop.example.com/notify"}


def block(info: str, page: Path) -> str:
    """Return the one block of a page with this info string."""
    (only,) = read_blocks(page, info)
    return only.text


def language_of(page: Path) -> str:
    """Return the language of a page."""
    return "zh" if page.parent == CHINESE else "en"


def convert(page: Path, name: str, *words: str) -> str:
    """Return what the command prints for the PHP of a page, in a folder of its own."""
    printed = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path(name).write_text(block(f'php title="{name}"', page), "utf-8")
        with contextlib.redirect_stdout(printed):
            assert main(["port", name, *words]) in (0, 1)
    return printed.getvalue()


@pytest.mark.parametrize(("info", "page", "name", "words"), PRINTED)
def test_a_block_is_what_the_command_prints(
    info: str, page: Path, name: str, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Word for word, in the language of the page."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("CHAINPAY_LANG", language_of(page))
    assert convert(page, name, *words) == block(info, page)


TRAPS = {
    "`'0.58' * 100`": ("echo '0.58' * 100;", "58"),
    "`1.0` as fen": ("echo json_encode(['total' => round(0.58 * 100)]);", '{"total":58}'),
    "`[]` as JSON": ("$a = []; echo json_encode(['a' => $a]);", '{"a":[]}'),
    "`$a += ['x' => 1]`": ("$a = ['x' => 0]; $a += ['x' => 1, 'y' => 2]; echo implode($a);", "02"),
    "`$b = $a; $b[] = 1`": ("$a = []; $b = $a; $b[] = 1; echo count($a), count($b);", "01"),
    "`array_filter([0, 1])`": ("echo json_encode(array_filter([0, 1]));", '{"1":1}'),
    "`'1' == 1`, `'0'`": (
        "$a = '1'; $b = '0'; var_dump($a == 1, !$b);",
        "bool(true)\nbool(true)\n",
    ),
    "`-7 % 3`, `round(2.5)`, `(int) '60abc'`": ("echo -7 % 3, round(2.5), (int) '60abc';", "-1360"),
    "`static::`, `self::`": (
        """class A {
    static function name() { return 'A'; }
    static function both() { return self::name() . static::name(); }
}
class B extends A { static function name() { return 'B'; } }
echo B::both();""",
        "AB",
    ),
}


def test_the_traps() -> None:
    """Each row of the table has a program, which prints what PHP 8.2 printed."""
    rows = [row[0] for row in read_table(PAGE, "Traps")]
    assert rows == [*TRAPS, "a path with capitals, `…/A1`"]
    for php, expected in TRAPS.values():
        printed = io.StringIO()
        text = conversion.convert(f"<?php\n{php}\n".encode()).text
        with contextlib.redirect_stdout(printed):
            exec(compile(text, "<trap>", "exec", dont_inherit=True), {"__name__": "trap"})
        assert printed.getvalue() == expected, text
    text = conversion.convert(b'$instance->chain("v3/certificates/A$no")->get();').text
    assert "# NOTE(capitals): " in text


# The service runs


class PaymentError(compat.Throwable):
    """The shop's own exception."""


@pytest.fixture
def shop(gateway: Gateway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The service of the page, in a shop whose platform is a gateway."""
    known = gateway.credentials()
    key, public = tmp_path / "key.pem", tmp_path / "public.pem"
    key.write_bytes(
        known["private_key"].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    public.write_bytes(
        known["certs"][gateway.public_key_id].public_bytes(
            Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
        )
    )
    logged: list[Any] = []
    parts = {
        "App.Exceptions": {"PaymentException": PaymentError},
        "App.Models": {"Order": SimpleNamespace},
        "Illuminate.Support.Facades": {
            "Log": SimpleNamespace(error=lambda *words: logged.append(words))
        },
    }
    for name, items in parts.items():
        for at in range(1, name.count(".") + 2):
            above = ".".join(name.split(".")[:at])
            monkeypatch.setitem(sys.modules, above, sys.modules.get(above) or ModuleType(above))
        for item, value in items.items():
            monkeypatch.setattr(sys.modules[name], item, value, raising=False)
    with serving(gateway) as server:
        config = {
            **CONFIG,
            "mchid": known["mchid"],
            "serial": known["serial"],
            "apiv3_key": known["apiv3_key"],
            "private_key": str(key),
            "public_key": str(public),
            "public_key_id": gateway.public_key_id,
            "base_uri": server.base_uri,
        }
        monkeypatch.setattr(builtins, "config", lambda name: config, raising=False)
        names: dict[str, Any] = {"__name__": "wechat_pay"}
        exec(compile(block(_PYTHON, EXAMPLE), "wechat_pay.py", "exec", dont_inherit=True), names)
        service = names["WechatPayService"]()
        with service.client:
            yield SimpleNamespace(pay=service, logged=logged)


def make_order(**more: Any) -> SimpleNamespace:
    lines = [{"name": "茶杯", "count": 2}, {"name": "书", "count": 1}]
    order = {"no": "ORDER-0001", "price": "19.99", "lines": lines, "attach": None}
    return SimpleNamespace(**{**order, "expires_at": None, "refunds": [], **more})


def test_an_order_is_paid_and_refunded(shop: Any, gateway: Gateway) -> None:
    """By the Python of the page, against the gateway."""
    order = make_order(attach={"店": 1})
    params = shop.pay.order(order, "o8vCAuBrLGi5FqjZLQPS6dzrG3Lk")
    message = Formatter.joinedByLineFeed(*[*params.values()][:4])
    assert params["signType"] == "RSA"
    assert len(params["paySign"]) == 344
    assert Rsa.verify(message, params["paySign"], _merchant(gateway))
    assert shop.pay.paidAt(order) is None
    gateway.pay("ORDER-0001")
    assert re.match(r"\d{4}-\d\d-\d\dT", shop.pay.paidAt(order))
    assert shop.pay.refund(order, "0.58", "七天无理由") == "SUCCESS"
    refund = shop.pay.client.chain("v3/refund/domestic/refunds/ORDER-0001R1").get().json()
    assert (refund["amount"]["refund"], refund["amount"]["total"]) == (58, 1999)
    with pytest.raises(PaymentError, match="多次退款应间隔1分钟"):
        shop.pay.refund(make_order(refunds=[1]), "1")
    assert shop.logged[0][1]["path"] == "v3/refund/domestic/refunds"


def _merchant(gateway: Gateway) -> Any:
    return gateway.credentials()["private_key"].public_key()


def test_a_callback(shop: Any, gateway: Gateway) -> None:
    """It is opened; a changed or an old one is refused."""
    order = make_order()
    shop.pay.order(order, "o8vCAuBrLGi5FqjZLQPS6dzrG3Lk")
    gateway.pay("ORDER-0001")
    number = {"out_trade_no": "ORDER-0001"}
    headers, body = gateway.callback("TRANSACTION.SUCCESS", number, serial=gateway.public_key_id)
    text = body.decode()
    opened = shop.pay.notified({**headers}, text)
    assert opened["out_trade_no"] == "ORDER-0001"
    with pytest.raises(PaymentError, match="验签失败"):
        shop.pay.notified({**headers}, text.replace("TRANSACTION", "transaction"))
    old = {**headers, "Wechatpay-Timestamp": "1500000000"}
    with pytest.raises(PaymentError, match="回调已过期"):
        shop.pay.notified(old, text)


def rewrite() -> None:
    """Write what the command prints into the pages."""
    os.environ["COLUMNS"] = "100"
    for info, page, name, words in PRINTED:
        os.environ["CHAINPAY_LANG"] = language_of(page)
        text = page.read_text("utf-8")
        old = f"```{info}\n{block(info, page)}```"
        assert old in text
        page.write_text(text.replace(old, f"```{info}\n{convert(page, name, *words)}```"), "utf-8")


if __name__ == "__main__":
    rewrite()
