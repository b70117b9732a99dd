"""The command line: every command as it is typed, what it prints, and how it ends."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout, suppress
from pathlib import Path
from typing import Any

import certifi
import httpx
import pytest

import chainpay
from chainpay import catalog
from chainpay.__main__ import main
from chainpay.catalog import samples
from chainpay.cli import COMMANDS
from chainpay.cli.calls.curl import format_curl
from chainpay.cli.output import Output, exit_code
from chainpay.client.core import Core
from chainpay.errors import printable, record_outcome
from chainpay.gateway import Gateway
from chainpay.request.call import Call

from ..conftest import Recording
from ..support.loopback import answering
from ..support.terminal import Person

REFUND = "v3.refund.domestic.refunds._out_refund_no_.get"
NUMBER = "20261125001"
REFUNDED = "20261125002"
NATIVE = ("v3.pay.transactions.native.post", "-j", "amount.total=1", "-j", "description=一本书")
ORDER = (
    *NATIVE,
    *("-j", "appid=wxd678efh567hg6787", "-j", "mchid=1900000001", "-j", "out_trade_no=ORDER-0001"),
    *("-j", "notify_url=https://example.com/notify"),
)
CAPTURED = pytest.CaptureFixture[str]
ESCAPE = "\x1b["
HOST = "api.mch.weixin.qq.com"
NOBODY = "http://127.0.0.1:1/"


pytestmark = pytest.mark.usefixtures("plain")


def feed(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


# What there is


def test_help_lists_all_commands(capsys: CAPTURED) -> None:
    """With click, and what each is for; the exit codes are told where they matter."""
    assert main(["--help"]) == 0
    printed = capsys.readouterr().out
    assert [name for name in COMMANDS if not re.search(rf"^  {name} ", printed, re.MULTILINE)] == []
    assert main(["call", "-h"]) == 0
    printed = capsys.readouterr().out
    codes = re.findall(r"^  (\d+) ", printed.partition("Exit codes:")[2], re.MULTILINE)
    assert codes == ["0", "1", "2", "3", "4", "5", "130"]
    assert "--dry-run" in printed
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"chainpay {chainpay.__version__}\n"


def test_without_a_command_there_is_help(capsys: CAPTURED) -> None:
    """On the standard error, and nothing was done."""
    assert main([]) == 2
    printed = capsys.readouterr()
    assert "certificates" in printed.err
    assert printed.out == ""


def test_a_wrong_command_names_the_nearest(capsys: CAPTURED) -> None:
    """One message, and where there is help."""
    assert main(["fnd"]) == 2
    printed = capsys.readouterr().err
    assert "No such command 'fnd'" in printed
    assert "find" in printed
    assert "see chainpay --help" in printed
    assert main(["call", "v3", "--sandbx"]) == 2
    printed = capsys.readouterr().err
    assert "--sandbox" in printed
    assert "see chainpay call --help" in printed
    assert "nothing was sent" in printed


@pytest.mark.parametrize("package", ["click", "rich"])
def test_a_half_extra_is_none(
    package: str, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """Either package alone isn't enough."""
    monkeypatch.setitem(sys.modules, package, None)
    assert main(["show", "v3"]) == 2
    assert "show needs more packages" in capsys.readouterr().err


def test_demo_and_certificates_are_commands_like_others(capsys: CAPTURED) -> None:
    """Their own arguments, and an own help."""
    assert main(["certificates", "--help"]) == 0
    assert "--base-uri" in capsys.readouterr().out
    assert main(["certificates"]) == 2
    assert "--out" in capsys.readouterr().err
    assert main(["demo", "--help"]) == 0
    assert "three refusals" in capsys.readouterr().out
    assert main(["demo", "x"]) == 2
    assert "see chainpay demo --help" in capsys.readouterr().err


# find


def test_find_prints_a_table(capsys: CAPTURED) -> None:
    """One line each: method and path, title, product, audience, aligned."""
    assert main(["find", "申请退款", "--limit", "3"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert " ".join(lines[0].split()) == (
        "POST v3/refund/domestic/refunds Refund an order · 申请退款 · refunds · merchant, partner"
    )
    assert len({line.index(line.split(maxsplit=2)[2]) for line in lines}) == 1


def test_find_prints_json(capsys: CAPTURED) -> None:
    """One array; several words are one question."""
    assert main(["find", "退款", "查询", "--json", "--limit", "2"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert len(result) == 2
    assert set(result[0]) == {"method", "path", "title", "notices", "call", "product", "roles"}
    assert result[0]["call"].startswith("client.v")


def test_find_notes_that_there_is_more(capsys: CAPTURED) -> None:
    """Beside the data, and only if there is."""
    assert main(["find", "申请退款", "--limit", "1", "--json"]) == 0
    printed = capsys.readouterr()
    assert len(json.loads(printed.out)) == 1
    assert re.fullmatch(r"1 of \d+; more with --limit\n", printed.err)
    assert main(["find", "申请退款", "--limit", "1000"]) == 0
    assert capsys.readouterr().err == ""


def test_find_prints_events_and_error_codes(capsys: CAPTURED) -> None:
    """As rows of their own, and as JSON with keys of their own."""
    assert main(["find", "REFUND.SUCCESS"]) == 0
    assert capsys.readouterr().out == "REFUND.SUCCESS  退款成功通知\n"
    assert main(["find", "REFUND.SUCCESS", "--json"]) == 0
    event = {"event": "REFUND.SUCCESS", "api": "v3", "title": "退款成功通知"}
    assert json.loads(capsys.readouterr().out) == [event]
    assert main(["find", "SIGN_ERROR", "--json"]) == 0
    errors = json.loads(capsys.readouterr().out)
    assert {tuple(each) for each in errors} == {("error", "api", "meaning")}


def test_find_of_a_test_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """The command of the sandbox stands among the results."""
    assert main(["find", "test without money", "--json"]) == 0
    assert {"command": "chainpay shell --sandbox"} in json.loads(capsys.readouterr().out)


def test_show_of_a_method_and_no_path(capsys: pytest.CaptureFixture[str]) -> None:
    """The catalog says what is near."""
    assert main(["show", "GET", "v3/pay/transactions/nativ"]) != 0
    assert "v3/pay/transactions/native" in capsys.readouterr().err


def test_find_fits_a_narrow_terminal(
    monkeypatch: pytest.MonkeyPatch, terminal: Callable[[], None], capsys: CAPTURED
) -> None:
    """No path is broken, and what it is stands below it."""
    terminal()
    monkeypatch.setenv("COLUMNS", "60")
    assert main(["find", "退款", "--no-color"]) == 0
    lines = capsys.readouterr().out.splitlines()
    paths = [line for line in lines if not line.startswith(" ")]
    assert len(paths) == 20
    assert [line for line in paths if not re.fullmatch(r"[A-Z]+ v[23]/\S+", line)] == []


def test_find_names_what_it_lacks(capsys: CAPTURED) -> None:
    """Nothing is 1, no word is 2."""
    assert main(["find", "qwertzuiop"]) == 1
    assert "the catalog has nothing for 'qwertzuiop'" in capsys.readouterr().err
    assert main(["find"]) == 2
    assert "WORDS" in capsys.readouterr().err
    assert main(["find", "x", "--limit", "many"]) == 2
    assert "many" in capsys.readouterr().err


# show


@pytest.mark.parametrize(
    "spelling",
    [
        ["v3/refund/domestic/refunds"],
        ["/v3/refund/domestic/refunds"],
        ["v3.refund.domestic.refunds"],
        ["v3.refund.domestic.refunds.post"],
        ["POST", "v3/refund/domestic/refunds"],
        ["v3/refund/domestic/refunds", "post"],
        ["https://api.mch.weixin.qq.com/v3/refund/domestic/refunds"],
    ],
)
def test_show_takes_any_spelling(spelling: list[str], capsys: CAPTURED) -> None:
    """And shows the operation."""
    assert main(["show", *spelling]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("POST v3/refund/domestic/refunds  Refund an order · 申请退款")
    assert "out_refund_no" in printed


def test_show_knows_values_places_and_events(capsys: CAPTURED) -> None:
    """A filled path is its operation, a half one what is below it."""
    assert main(["show", "v3/refund/domestic/refunds/R-1"]) == 0
    assert "{out_refund_no}" in capsys.readouterr().out
    assert main(["show", "v3/refund"]) == 0
    assert "申请退款" in capsys.readouterr().out
    assert main(["show", "REFUND.SUCCESS"]) == 0
    assert "refund_status" in capsys.readouterr().out


def test_show_knows_error_codes(capsys: CAPTURED, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a page in the language of the people here, and as JSON."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    assert main(["show", "sign_error"]) == 0
    assert "核对签名串、私钥、序列号和时钟。" in capsys.readouterr().out
    assert main(["show", "SYSTEM_ERROR", "--json"]) == 0
    (first, *_) = json.loads(capsys.readouterr().out)
    assert (first["api"], first["status"], first["outcome"]) == ("v3", 500, "unknown")
    assert main(["show", "SIGN_EROR"]) == 1
    assert "the nearest: SIGN_ERROR" in capsys.readouterr().err


def test_show_prints_the_facts_as_json(capsys: CAPTURED) -> None:
    """Of operations an array, of an event an object, of a place what is below."""
    assert main(["show", "v3/payscore/payafter-orders", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [one["method"] for one in shown] == ["GET", "POST"]
    assert {"name": "appid", "required": True}.items() <= shown[1]["params"][0].items()
    assert main(["show", "REFUND.SUCCESS", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["cipher"] == "aes-gcm"
    assert main(["show", "v3/refund", "--json"]) == 0
    below = json.loads(capsys.readouterr().out)
    assert "v3/refund/domestic/refunds" in [one["path"] for one in below]


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("v3/pay/transactions/native/", "it has 'v3/pay/transactions/native'"),
        ("v3/pay/transactions/id/{transaction_id", "has no partner"),
        ("v3/payscore/payafterOrderz", "the nearest: v3/payscore/payafter-orders"),
        (
            "v3/pay/transactions/out-trade-no/1/clos",
            "the nearest: v3/pay/transactions/out",
        ),
        ("REFUND.SUCESS", "the nearest: REFUND.SUCCESS"),
        ("refund", "no path 'refund'; by words: POST v3/refund/domestic/refunds, POST v3/ecom"),
        ("qqqq", "the catalog has no path 'qqqq'\n"),
        ("v3/a v3/b", "is not one path"),
        ("退款", "to find operations by words: chainpay find 退款"),
        ("refund", "to find operations by words: chainpay find refund"),
        ("$a->v3->pay", "to find operations by words: chainpay find '$a->v3->pay'"),
    ],
)
def test_show_names_the_nearest(path: str, message: str, capsys: CAPTURED) -> None:
    """What isn't there is 1."""
    assert main(["show", path]) == 1
    assert message in capsys.readouterr().err


# call


def test_a_call_in_the_sandbox(capsys: CAPTURED) -> None:
    """The sandbox holds a paid order and a refund: what a newcomer queries is there."""
    assert main(["call", "--sandbox", REFUND, "-p", f"out_refund_no={REFUNDED}"]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out)["status"] == "SUCCESS"
    assert re.fullmatch(r"200 OK  verified by \S+  Request-ID \S+\n", printed.err)


@pytest.mark.parametrize(
    "target",
    [
        ["GET", f"v3/refund/domestic/refunds/{REFUNDED}"],
        [f"v3/refund/domestic/refunds/{REFUNDED}", "-X", "get"],
        ["v3/refund/domestic/refunds/{out_refund_no}", "-p", f"out_refund_no={REFUNDED}"],
    ],
)
def test_a_target_is_spelled_in_many_ways(target: list[str], capsys: CAPTURED) -> None:
    """All reach the same operation."""
    assert main(["call", "--sandbox", "--json", *target]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert (printed["status"], printed["verified"]) == (200, True)
    assert printed["body"]["out_refund_no"] == REFUNDED
    assert printed["request_id"]


def test_a_target_may_have_its_query(capsys: CAPTURED) -> None:
    gateway = chainpay.sandbox().gateway
    assert gateway is not None
    number = gateway.seed()["out_trade_no"]
    path = f"v3/pay/transactions/out-trade-no/{number}"
    assert main(["call", "--sandbox", f"{path}?mchid={gateway.mchid}"]) == 0
    assert json.loads(capsys.readouterr().out)["trade_state"] == "REFUND"


def test_a_real_call_is_signed_and_sent(merchant: Recording, capsys: CAPTURED) -> None:
    """By the environment; what is typed is sent by the types of the catalog."""
    assert main(["call", *ORDER, "--yes", "-H", "X-Test: 1: 2", "--timeout", "9"]) == 0
    assert json.loads(capsys.readouterr().out)["code_url"].startswith("weixin://")


def test_what_is_typed_is_what_arrives(monkeypatch: pytest.MonkeyPatch) -> None:
    """JSON by type, a query, headers, a timeout, values of the path, and what others add."""
    seen = recorded(monkeypatch)
    assert main(["call", *ORDER, "--sandbox", "-H", "X-Test: 1: 2", "--timeout", "9"]) == 0
    assert seen[-1] == (
        "POST",
        "v3/pay/transactions/native",
        {
            "json": {
                "amount": {"total": 1},
                "description": "一本书",
                "appid": "wxd678efh567hg6787",
                "mchid": "1900000001",
                "out_trade_no": "ORDER-0001",
                "notify_url": "https://example.com/notify",
            },
            "headers": {"X-Test": "1: 2"},
            "timeout": 9.0,
        },
    )
    query = ["-q", "mchid=1900000001", "-p", f"out_trade_no={NUMBER}"]
    assert (
        main(["call", "--sandbox", "v3.pay.transactions.outTradeNo._out_trade_no_.get", *query])
        == 0
    )
    assert seen[-1][2] == {"query": {"mchid": "1900000001"}, "out_trade_no": NUMBER}


def recorded(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Keep what clients are asked for."""
    seen: list[Any] = []
    read_call = Core.read_call

    def keep(self: Any, *arguments: Any) -> Call:
        seen.append(arguments[:3])
        return read_call(self, *arguments)

    monkeypatch.setattr(Core, "read_call", keep)
    return seen


def test_a_message_of_apiv2(capsys: CAPTURED) -> None:
    """Fields by -x, verified like all others; of a GET they are its query."""
    fields = ["-x", "mch_id=1900000001", "-x", "appid=wx1", "-x", f"out_trade_no={NUMBER}"]
    assert main(["call", "--sandbox", "v2.pay.orderquery.post", *fields]) == 0
    printed = capsys.readouterr()
    assert "<trade_state>REFUND</trade_state>" in printed.out
    assert "verified" in printed.err
    assert main(["call", "--sandbox", "--json", "v2/pay/orderquery", *fields]) == 0
    assert json.loads(capsys.readouterr().out)["body"].startswith("<xml>")


def test_a_body_comes_from_a_file_or_a_pipe(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """Whole, and -j adds to it; a byte order mark says nothing."""
    seen = recorded(monkeypatch)
    body = dict(
        samples.sample_call(catalog.operation("POST", "v3/pay/transactions/native"))["json"]
    )
    file = tmp_path / "order.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(body).encode())
    name = tmp_path / "name"
    name.write_text("一本书\n", "utf-8")
    more = ["-j", "out_trade_no=ORDER-0009", "-j", f"description=@{name}"]
    call = ["call", "--sandbox", "v3.pay.transactions.native.post"]
    assert main([*call, "--json-body", f"@{file}", *more]) == 0
    assert seen[-1][2]["json"] == {**body, "out_trade_no": "ORDER-0009", "description": "一本书"}
    feed(monkeypatch, json.dumps(body | {"out_trade_no": "ORDER-0008"}).encode())
    assert main([*call, "--json-body", "@-"]) == 0
    assert seen[-1][2]["json"]["out_trade_no"] == "ORDER-0008"
    assert main([*call, "--json-body", json.dumps(body | {"out_trade_no": "ORDER-0007"})]) == 0
    number = tmp_path / "number"
    number.write_text(f"{REFUNDED}\n")
    assert main(["call", "--sandbox", REFUND, "-p", f"out_refund_no=@{number}"]) == 0
    assert seen[-1][2] == {"out_refund_no": REFUNDED}


def test_a_file_is_uploaded(tmp_path: Path, capsys: CAPTURED) -> None:
    """With the fields of its meta."""
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8" * 9)
    upload = ["call", "--sandbox", "v3.merchant.media.upload.post"]
    assert main([*upload, "--file", str(photo)]) == 0
    assert "media_id" in json.loads(capsys.readouterr().out)
    assert main(upload) == 2
    assert "takes a file: --file photo.jpg" in capsys.readouterr().err
    assert main([*upload, "--file", str(photo), "-j", "filename=b.jpg", "--dry-run"]) == 0
    printed = capsys.readouterr().out
    assert "bytes, a form with the file" in printed
    assert '"filename":"b.jpg"' in printed
    assert main(["curl", *upload[1:], "--file", str(photo)]) == 2
    assert "an upload has no curl command" in capsys.readouterr().err
    v2 = ["v2.secapi.mch.uploadmedia.post", "-x", "mch_id=1900000001"]
    assert main(["call", "--sandbox", *v2, "--file", str(photo), "--dry-run"]) == 0
    assert "(the fields of the form)" in capsys.readouterr().out


def test_check_merchant_and_encrypt_reach_the_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """``--check``, ``--merchant`` and ``--encrypt`` are handed on, and only if they are given."""
    made: list[Any] = []
    sandbox = chainpay.sandbox

    def make(**options: Any) -> chainpay.Client:
        made.append(options)
        return sandbox()

    monkeypatch.setattr(chainpay, "sandbox", make)
    seen = recorded(monkeypatch)
    monkeypatch.setattr(Core, "send_call", lambda *_: chainpay.Response(200, json={}))
    assert main(["call", "--sandbox", *NATIVE]) == 0
    assert main(["call", "--sandbox", *NATIVE, "--check", "--encrypt", "--merchant", "a.p12"]) == 0
    assert made == [{}, {"check": "error", "merchant": "a.p12"}]
    assert "encrypt" not in seen[0][2]
    assert seen[1][2]["encrypt"] is True


def test_a_new_path_is_sent_with_uncatalogued(
    monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """The catalog may be old; then numbers are guessed, and a method must be said."""
    seen = recorded(monkeypatch)
    call = ["call", "--sandbox", "v3/brand/new/{id}", "-p", "id=1", "-j", "a=1", "-j", "b=x"]
    assert main(call) == 2
    assert "--uncatalogued sends the call" in capsys.readouterr().err
    assert main([*call, "--uncatalogued"]) == 2
    assert "add the method, -X GET or POST" in capsys.readouterr().err
    assert main([*call, "--uncatalogued", "-X", "POST", "-q", "c=1"]) == 1
    assert seen[-1][2] == {"json": {"a": 1, "b": "x"}, "query": {"c": "1"}, "id": "1"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["v3/pay/transactions"], "below it are app"),
        (["v3/pay/transactions/native/"], "it has 'v3/pay/transactions/native'"),
        ([*NATIVE, "-X", "GET"], "GET and POST can't be the method at once"),
        ([*NATIVE[:1], "-j", "amount=1"], "amount is an object"),
        ([*NATIVE, "-j", "amount.total=2"], "amount.total is given twice"),
        (["v3.pay.transactions.native.post", "-j", "amount.total=0.01"], "an integer, in fen"),
        ([*NATIVE, "-j", "a"], "-j takes key=value"),
        ([*NATIVE, "-H", "a"], "-H takes 'Name: value'"),
        ([*NATIVE, "-H", "a: 1", "-H", "a: 2"], "each name once"),
        (["v3.refund.domestic.refunds.R1.get", "--uncatalogued"], "attributes would change"),
        ([*NATIVE, "-p", "a=1"], "it has no variables"),
        ([*NATIVE, "--json-body", "{"], "--json-body, which takes JSON or @FILE, is not JSON"),
        (
            [*NATIVE, "--json-body", "@nowhere.json"],
            "the file 'nowhere.json' can't be read: No such",
        ),
        (
            [*NATIVE, "-q", "a=1", "-x", "b=2"],
            "its fields are -j; -x is for paths below v2\n",
        ),
        ([*NATIVE, "--timeout", "soon"], "soon"),
        ([*NATIVE, "--timeout", "0"], "--timeout takes seconds above 0"),
        ([REFUND], "needs -p out_refund_no=…"),
        ([REFUND, "-p", "refund=1"], "its variables are out_refund_no"),
        ([REFUND, "-p", "out_refund_no"], "-p takes name=value"),
        ([REFUND, "-p", "out_refund_no=1", "-p", "out_refund_no=2"], "-p sets out_refund_no twice"),
        (["v3/refund/domestic/refunds/1?a=1", "-q", "b=2"], "-q adds another; use only one"),
        (["v2.pay.orderquery.post", "-x", "appid=wx1"], "no mch_id"),
        (["a", "b"], "is not one path"),
        (["GTE", "v3/pay/transactions/native"], "'GTE' is none of GET, POST"),
        (
            [REFUND, "out_refund_no=1"],
            "out_refund_no=… needs an option before it: -p for a",
        ),
        ([*NATIVE, "amount.total:=1"], "amount.total=… needs an option before it"),
        ([*NATIVE, "--file", "a.png"], "takes no file: --file is for uploads"),
        (["v3.merchant.media.upload.post", "--file", "."], "--file '.' is a folder"),
        ([*NATIVE, "--json-body", "{}", "--json-body", "{}"], "'--json-body': it is given twice"),
        ([*NATIVE, "-X", "GET", "-X", "POST"], "it is given twice"),
        ([*NATIVE, "-j", f"a{'.0' * 4000}=1"], "the key a.0.0.0.0.0.0.0.0.0.… has 4001 steps"),
        (["v3.certificates.get(query={'a': 1})"], "has arguments of Python: write them with -j"),
        (["PATCH", "v3/marketing/busifavor/stocks//budget"], "has an empty part (//): is a var"),
        ([f"https://u:p@{HOST}/v3/certificates"], "has a user or a password"),
        ([f"https://{HOST}/v3%2Fcertificates"], "the catalog has no path 'v3%2Fcertificates'"),
        ([], "Missing argument 'PATH...'"),
    ],
)
def test_a_wrong_call_sends_nothing(
    arguments: list[str], message: str, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """It is 2, one message, and says that nothing was sent."""
    monkeypatch.setattr(Gateway, "answer", pytest.fail)
    monkeypatch.setattr(Gateway, "seed", lambda *_: {})
    assert main(["call", "--sandbox", *arguments]) == 2
    printed = capsys.readouterr()
    assert message in printed.err
    assert printed.err.count("nothing was sent") == 1
    assert printed.out == ""


def test_a_file_that_cannot_be_text_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """No UTF-8, a folder, the standard input twice."""
    (tmp_path / "latin").write_bytes(b"\xff")
    call = ["call", "--sandbox", *NATIVE]
    assert main([*call, "-j", f"a=@{tmp_path / 'latin'}"]) == 2
    assert "can't be read: it is not UTF-8" in capsys.readouterr().err
    assert main([*call, "-j", f"a=@{tmp_path}"]) == 2
    assert "can't be read: Is a directory" in capsys.readouterr().err
    feed(monkeypatch, b"x")
    assert main([*call, "-j", "a=@-", "-j", "b=@-"]) == 2
    assert "only one value may be @-" in capsys.readouterr().err


def test_without_a_merchant_it_names_what_is_missing(capsys: CAPTURED) -> None:
    """And what needs none."""
    assert main(["call", REFUND, "-p", "out_refund_no=1"]) == 2
    printed = capsys.readouterr().err
    assert "the environment lacks CHAINPAY_MCHID, CHAINPAY_SERIAL" in printed
    assert "--sandbox needs no configuration" in printed
    assert main(["shell"]) == 2
    printed = capsys.readouterr().err
    assert "the environment lacks CHAINPAY_MCHID" in printed
    assert "--sandbox needs no configuration" in printed


def test_an_address_keeps_its_host_and_its_escapes(capsys: CAPTURED) -> None:
    """``%2F`` is no slash, ``%25`` no percent sign; another host of WeChat Pay's is asked."""
    path = "v3/pay/transactions/out-trade-no/A%2Fclose%2541?mchid=1900000001"
    for host in (HOST, "api2.wechatpay.cn"):
        assert main(["call", "--sandbox", "--dry-run", "--json", f"https://{host}/{path}"]) == 0
        shown = json.loads(capsys.readouterr().out)
        assert (shown["method"], shown["url"]) == ("GET", f"https://{host}/{path}")
        assert f"GET\n/{path}\n" in shown["signed"]


def test_a_missing_certificate_names_its_option(merchant: Recording, capsys: CAPTURED) -> None:
    """APIv2 wants it for refunds; the catalog knows where."""
    fields = [f"-x{name}={value}" for name, value in (("mch_id", 1900000001), ("appid", "wx1"))]
    assert main(["call", "v2.secapi.pay.refund.post", *fields, "--yes"]) == 2
    printed = capsys.readouterr().err
    assert "pass --merchant apiclient_cert.p12, the 商户API证书" in printed


# Before money moves


def test_a_query_of_apiv2_needs_no_confirmation(merchant: Recording, capsys: CAPTURED) -> None:
    """Though it is a POST."""
    assert main(["call", "v2.pay.orderquery.post", *NO_SUCH]) == 1
    assert "ORDERNOTEXIST" in capsys.readouterr().err


def test_nothing_moves_unattended(merchant: Recording, capsys: CAPTURED) -> None:
    """Where nobody can be asked, --yes is needed; a query needs nothing."""
    assert main(["call", *ORDER]) == 2
    assert "--yes sends it without asking" in capsys.readouterr().err
    assert merchant.requests == []
    assert (
        main(["call", "v3/pay/transactions/out-trade-no/ORDER-0001", "-q", "mchid=1900000001"]) == 1
    )
    assert "ORDER_NOT_EXIST" in capsys.readouterr().err


@pytest.mark.parametrize(("typed", "status"), [("y\n", 0), ("YES\n", 0), ("\n", 2), ("\x04", 2)])
def test_a_person_must_confirm(
    typed: str,
    status: int,
    merchant: Recording,
    person: Person,
    capsys: CAPTURED,
) -> None:
    """With what would be sent, and as whom; only yes is yes."""
    person.answer(typed)
    assert main(["call", *ORDER, "--no-color"]) == status
    shown = person.read()
    assert "Send it as merchant 1900000001, for real? [y/N]" in shown
    assert "/v3/pay/transactions/native" in shown
    assert '"out_trade_no":"ORDER-0001"' in shown
    assert ("code_url" in capsys.readouterr().out) == (status == 0)
    assert ("you answered no" in shown) == (status == 2)


# Shown, not sent


def test_a_dry_run_shows_what_is_signed(
    merchant: Recording, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """The request and the five lines of the message; its signature is cut, and nothing is sent."""
    assert main(["call", *ORDER, "--dry-run"]) == 0
    printed = capsys.readouterr()
    assert re.match(r"POST http://127.0.0.1:\d+/v3/pay/transactions/native\n", printed.out)
    assert 'signature="..."' in printed.out
    shown = printed.out.split("\\n:\n", 1)[1].splitlines()
    assert [line[:2] + line[-2:] for line in shown] == ["  \\n"] * 5
    method, target, timestamp, nonce, body = (line[2:-2] for line in shown)
    assert (method, target) == ("POST", "/v3/pay/transactions/native")
    assert f'timestamp="{timestamp}",nonce_str="{nonce}"' in printed.out
    assert json.loads(body)["description"] == "一本书"
    assert "nothing was sent" in printed.err


def test_the_message_shown_is_the_one_signed(
    merchant: Recording, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """Held against what the signer got."""
    signed: list[bytes] = []
    sign = chainpay.Signer.sign

    def keep(self: chainpay.Signer, message: bytes) -> str:
        signed.append(message)
        return sign(self, message)

    monkeypatch.setattr(chainpay.Signer, "sign", keep)
    query = ["-q", "mchid=1900000001", "-q", "a=一 b"]
    call = ["call", "v3/pay/transactions/id/4200", "--uncatalogued", *query, "--dry-run", "--json"]
    assert main(call) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["signed"].encode() == signed[-1]
    assert shown["body"] == ""
    assert sign not in shown["headers"].values()


def test_a_dry_run_of_apiv2(capsys: CAPTURED) -> None:
    """The fields in the order in which they are signed; neither the key nor the sign is shown."""
    fields = ["-x", "mch_id=1900000001", "-x", "appid=wx1", "-x", "out_trade_no=ORDER-0001"]
    assert main(["call", "--sandbox", "v2.pay.orderquery.post", *fields, "--dry-run"]) == 0
    printed = capsys.readouterr().out
    assert "<sign>...</sign>" in printed
    assert re.search(
        r"  appid=wx1&mch_id=1900000001&nonce_str=\w+&out_trade_no=ORDER-0001&key=\(APIv2密钥\)$",
        printed,
    )
    contract = [
        f"-x{field}={value}"
        for field, value in samples.sample_call(catalog.operation("GET", "v2/papay/entrustweb"))[
            "query"
        ].items()
    ]
    assert main(["call", "--sandbox", "v2.papay.entrustweb.get", *contract, "--dry-run"]) == 0
    printed = capsys.readouterr().out
    assert "sign=..." in printed.splitlines()[0]
    assert "&key=(APIv2密钥)" in printed


def replayed(command: str, gateway: Gateway) -> httpx.Response:
    """Let a shell read a command, and do over httpx what curl would do."""
    printed = ["sh", "-c", f"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"]
    ran = subprocess.run(printed, capture_output=True, check=True)
    option, method, url, *words = ran.stdout.decode().split("\0")[:-1]
    assert option == "-X"
    headers, body = {}, b""
    for option, value in zip(words[::2], words[1::2], strict=True):
        if option == "-H":
            name, _, text = value.partition(": ")
            headers[name] = text
        else:
            assert option == "--data-raw"
            body = value.encode()
    headers = {name: text for name, text in headers.items() if not name.endswith(":")}
    with httpx.Client(transport=gateway) as client:
        return client.request(method, url, headers=headers, content=body)


def test_a_curl_command_is_taken_by_the_platform(merchant: Recording, capsys: CAPTURED) -> None:
    """As a shell reads it: quotes, spaces, Chinese, a query; once, and for 300 seconds."""
    tricky = ["-j", 'attach=it\'s $HOME `x` "y" \\ 一\nline']
    before = int(time.time())
    assert main(["curl", *ORDER, *tricky]) == 0
    command = capsys.readouterr().out
    assert merchant.requests == []
    answer = replayed(command, merchant)
    assert answer.status_code == 200, answer.text
    assert json.loads(merchant.requests[-1].content)["attach"] == tricky[1].partition("=")[2]
    assert replayed(command, merchant).status_code == 401  # the nonce is used
    first = command.splitlines()[0]
    until = re.fullmatch(r"# valid until (.*), 300 seconds after it was signed, for one use", first)
    assert until
    signed = time.mktime(time.strptime(until[1][:19], "%Y-%m-%d %H:%M:%S")) - 300
    assert before <= signed <= time.time()

    assert (
        main(["curl", "v3/pay/transactions/out-trade-no/ORDER-0001", "-q", "mchid=1900000001"]) == 0
    )
    answer = replayed(capsys.readouterr().out, merchant)
    assert answer.json()["trade_state"] == "NOTPAY"
    assert main(["curl", "POST", "v3/pay/transactions/out-trade-no/ORDER-0001/close"]) == 0
    command = capsys.readouterr().out
    assert "-H Content-Type: \\\n  --data-raw ''" in command
    assert replayed(command, merchant).status_code == 400  # signed, and without its mchid


def test_a_curl_command_trusts_the_file_of_the_environment(
    merchant: Recording, capsys: CAPTURED, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As the client of the environment does."""
    assert main(["curl", *ORDER]) == 0
    assert "--cacert" not in capsys.readouterr().out
    monkeypatch.setenv("CHAINPAY_CA_FILE", certifi.where())
    assert main(["curl", *ORDER]) == 0
    assert f"--cacert {certifi.where()}" in capsys.readouterr().out


def test_a_curl_command_of_apiv2(merchant: Recording, capsys: CAPTURED) -> None:
    """Signed by a key that knows no time; and one that needs a certificate says so."""
    main(["call", *ORDER, "--yes"])
    fields = ["-x", "mch_id=1900000001", "-x", "appid=wx1", "-x", "out_trade_no=ORDER-0001"]
    capsys.readouterr()
    assert main(["curl", "v2.pay.orderquery.post", *fields]) == 0
    command = capsys.readouterr().out
    assert "without a time" in command
    answer = replayed(command, merchant)
    assert "<trade_state>NOTPAY</trade_state>" in answer.text
    assert main(["curl", "--sandbox", "v2.secapi.pay.refund.post", *fields]) == 0
    command = capsys.readouterr().out
    assert "# add --cert apiclient_cert.pem --key apiclient_key.pem" in command
    assert "the sandbox's keys, which the real platform refuses" in command


# How it ends


def test_a_refusal_is_1(capsys: CAPTURED) -> None:
    """In the platform's words; with --json as JSON too."""
    assert main(["call", "--sandbox", *NATIVE]) == 1
    printed = capsys.readouterr()
    assert "refused with 400 PARAM_ERROR" in printed.err
    assert printed.out == ""
    assert main(["call", "--sandbox", *NATIVE, "--json"]) == 1
    refusal = json.loads(capsys.readouterr().out)
    assert (refusal["body"]["code"], refusal["outcome"]) == ("PARAM_ERROR", "refused")


@pytest.mark.parametrize("command", [["find", "qwertzuiop"], ["show", "v3/qwertzuiop"]])
def test_nothing_found_is_an_empty_list(command: list[str], capsys: CAPTURED) -> None:
    """For a program; the reason is for people."""
    assert main([*command, "--json"]) == 1
    printed = capsys.readouterr()
    assert (printed.out, "the catalog has" in printed.err) == ("[]\n", True)


@pytest.mark.parametrize(
    "words",
    [["--raw"], ["-j", "amount.total=x"], ["-X", "GET"], ["--file", "none"]],
)
def test_a_wrong_command_line_as_json(words: list[str], capsys: CAPTURED) -> None:
    """It was not sent; the words are those of the command line."""
    assert main(["call", "--sandbox", "POST", "v3/pay/transactions/native", "--json", *words]) == 2
    printed = capsys.readouterr()
    done = json.loads(printed.out)
    assert done["outcome"] == "not sent"
    assert done["message"] in printed.err


def test_an_answer_that_cannot_be_trusted_is_3(
    monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """Whatever it says."""

    def tamper(self: Gateway, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"status": "SUCCESS"})

    monkeypatch.setattr(Gateway, "handle_request", tamper)
    monkeypatch.setattr(Gateway, "seed", lambda *_: {})
    assert main(["call", "--sandbox", REFUND, "-p", "out_refund_no=1"]) == 3
    printed = capsys.readouterr()
    assert "can't be trusted" in printed.err
    assert printed.out == ""
    assert main(["call", "--sandbox", REFUND, "-p", "out_refund_no=1", "--json"]) == 3
    done = json.loads(capsys.readouterr().out)
    assert (done["error"], done["outcome"]) == ("MissingHeader", "unknown")
    assert "can't be trusted" in done["message"]


@pytest.mark.usefixtures("pauses")
@pytest.mark.parametrize(
    ("answer", "arguments", "status"),
    [
        (None, ORDER, 4),
        (None, ("v3/pay/transactions/id/1", "-q", "mchid=1"), 4),
        (b"", ORDER, 3),
        (b"", ("v3/pay/transactions/id/1", "-q", "mchid=1"), 4),
        (b"HTTP/1.1 502 Bad\r\nContent-Length: 0\r\n\r\n", ORDER, 3),
        (b"HTTP/1.1 502 Bad\r\nContent-Length: 0\r\n\r\n", ("v3/certificates",), 1),
    ],
)
def test_the_network_is_4_and_an_unknown_outcome_3(
    answer: bytes | None,
    arguments: tuple[str, ...],
    status: int,
    merchant: Recording,
    monkeypatch: pytest.MonkeyPatch,
    capsys: CAPTURED,
) -> None:
    """A refused connection has sent nothing; a cut one may have, if it was to change anything."""
    with answering(*([] if answer is None else [answer])) as base:
        monkeypatch.setenv("CHAINPAY_BASE_URI", base if answer is not None else NOBODY)
        assert main(["call", *arguments, "--yes"]) == status
    printed = capsys.readouterr().err
    assert printed.startswith("chainpay: ")
    assert ("nothing was sent" in printed) == (answer is None)
    assert "Traceback" not in printed


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["--json", '{"a": 1}'], "the body is no part of the path: write --json-body '{…}'"),
        (['{"a": 1}'], "the body is no part of the path: write --json-body '{…}'"),
        (["-j", '{"a": "b=c"}'], "pass JSON as it is by --json-body '{…}'"),
        (["--json-body", "order.json"], "a file with @ before its name: @order.json"),
        (["--json-body", "nothing.json"], "takes JSON or @FILE, is not JSON"),
        (["-d", '{"a": 1}'], "No such option '-d'. Did you mean '--json-body'?"),
        (["--max-time", "3"], "No such option '--max-time'. Did you mean '--deadline'?"),
        (["--jsn-body", "3"], "No such option '--jsn-body'. (Did you mean one of: '--json',"),
        (["-Z", "3"], "No such option '-Z'.\n"),
    ],
)
def test_words_of_other_programs(
    words: list[str],
    hint: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: CAPTURED,
) -> None:
    """The error names the option that is meant."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "order.json").write_text("{}")
    assert main(["call", "--sandbox", "v3.pay.transactions.native.post", *words]) == 2
    printed = capsys.readouterr().err
    assert hint in printed
    assert "nothing was sent" in printed


def test_an_option_of_curl_that_a_command_lacks(
    monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """Nothing is named that isn't there; in Chinese the names are named too."""
    assert main(["find", "-d", "x"]) == 2
    assert "mean" not in capsys.readouterr().err
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    for option, name in (
        ("--max-time", "--deadline"),
        ("--jsn-body", "--json, --json-body, --sandbox"),
    ):
        assert main(["call", "v3/certificates", option, "3"]) == 2
        assert f"没有选项 {option}。是否指 {name}？" in capsys.readouterr().err


def test_every_error_has_its_exit_code() -> None:
    """By what it means."""
    get = httpx.Request("GET", "https://x/")
    post = httpx.Request("POST", "https://x/")
    assert exit_code(chainpay.Cancelled("")) == 3
    assert exit_code(chainpay.DecryptionError("")) == 3
    assert exit_code(OSError("")) == 3
    unsent = TypeError("")
    record_outcome(unsent, chainpay.Outcome.NOT_SENT)
    assert exit_code(unsent) == 2
    assert exit_code(chainpay.VerificationError("nothing was sent")) == 3
    assert exit_code(httpx.ReadTimeout("")) == 3
    assert exit_code(httpx.ReadTimeout("", request=get)) == 4
    assert exit_code(httpx.ReadTimeout("", request=post)) == 3
    full = httpx.PoolTimeout("", request=post)
    assert exit_code(full) == 3  # nobody knows of what transport it is
    record_outcome(full, chainpay.Outcome.NOT_SENT)
    assert exit_code(full) == 4
    refused = chainpay.APIError(httpx.Response(429, request=post))
    assert exit_code(refused) == 3
    assert exit_code(chainpay.APIError(httpx.Response(429, request=get))) == 1


def test_an_interrupted_call_warns(monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> None:
    """Ctrl-C is 130, and no traceback; what may have been sent is told."""

    def interrupt(self: Gateway, request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    monkeypatch.setattr(Gateway, "seed", lambda *_: {})
    monkeypatch.setattr(Gateway, "handle_request", interrupt)
    assert main(["call", "--sandbox", *NATIVE]) == 130
    assert "it may have been sent" in capsys.readouterr().err
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    assert main(["call", "--sandbox", *NATIVE]) == 130
    assert "已中断：可能已经发送；重试前先查询" in capsys.readouterr().err
    assert main(["call", "--sandbox", REFUND, "-p", "out_refund_no=1"]) == 130
    assert capsys.readouterr().err == ""


def test_warnings_are_printed(monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> None:
    """In one line, without the place in some file."""
    sandbox = chainpay.sandbox

    def make() -> chainpay.Client:
        warnings.warn("the certificate has expired", UserWarning, stacklevel=2)
        return sandbox()

    monkeypatch.setattr(chainpay, "sandbox", make)
    assert main(["call", "--sandbox", REFUND, "-p", f"out_refund_no={REFUNDED}"]) == 0
    assert "chainpay: warning: the certificate has expired\n" in capsys.readouterr().err


def test_nothing_of_an_error_changes_the_terminal(capsys: CAPTURED) -> None:
    """Not even the name of a command."""
    Output().print_error(chainpay.ChainpayError("a\x1b[31mb"), "chainpay")
    assert capsys.readouterr().err == "chainpay: a?[31mb\n"
    assert Output().print_error(httpx.ReadError(""), "chainpay call") == 3
    assert capsys.readouterr().err == "chainpay: ReadError\n"


# Colours and terminals


def test_colours_are_for_terminals(
    monkeypatch: pytest.MonkeyPatch, terminal: Callable[[], None], capsys: CAPTURED
) -> None:
    """And for whoever asks for them; NO_COLOR, a dumb terminal and --no-color have none."""
    call = ["call", "--sandbox", REFUND, "-p", f"out_refund_no={REFUNDED}"]
    assert main(["find", "退款"]) == 0
    assert ESCAPE not in capsys.readouterr().out
    assert main(["find", "退款", "--color"]) == 0
    assert ESCAPE in capsys.readouterr().out
    assert main(["find", "退款", "--color", "--json"]) == 0
    assert ESCAPE not in capsys.readouterr().out
    terminal()
    for command in (["find", "退款"], ["show", "v3/refund"], call):
        assert main(command) == 0
        assert ESCAPE in capsys.readouterr().out
        assert main([*command, "--no-color"]) == 0
        printed = capsys.readouterr()
        assert ESCAPE not in printed.out + printed.err
    assert main(["find", "qwertzuiop"]) == 1
    assert ESCAPE in capsys.readouterr().err
    assert main([*call, "--dry-run"]) == 0
    assert ESCAPE in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    assert main(call) == 0
    printed = capsys.readouterr()
    assert ESCAPE not in printed.out + printed.err
    assert '\n  "status": "SUCCESS"' in printed.out
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert main(call) == 0
    assert ESCAPE not in capsys.readouterr().out


def test_a_body_is_raw_where_nobody_watches(terminal: Callable[[], None], capsys: CAPTURED) -> None:
    """And indented where somebody does, unless the bytes are asked for."""
    call = ["call", "--sandbox", REFUND, "-p", f"out_refund_no={REFUNDED}", "--no-color"]
    assert main(call) == 0
    raw = capsys.readouterr().out
    assert "\n" not in raw
    with redirect_stdout(io.StringIO()) as out:  # which takes text only
        assert main(call) == 0
    assert json.loads(out.getvalue()).keys() == json.loads(raw).keys()
    terminal()
    assert main(call) == 0
    shown = capsys.readouterr().out
    assert shown.startswith('{\n  "refund_id"')
    assert json.loads(shown).keys() == json.loads(raw).keys()
    assert main([*call, "--raw"]) == 0
    assert "\n" not in capsys.readouterr().out


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "chainpay", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


def test_notes_are_in_the_language_of_the_reader() -> None:
    """They are on the standard error; programs read the rest."""
    result = run("find", "退款", "zzzz", "--limit", "1", CHAINPAY_LANG="zh")
    assert result.stderr.decode() == "没有找到：zzzz\n前 1 条，共 41 条；更多请用 --limit\n"
    assert "zzzz" not in result.stdout.decode()
    result = run("find", "refund", "zzzz", "--json", "--limit", "1")
    assert result.stderr.decode().startswith("not found, and left out: zzzz\n")
    path = "v3/certificates"
    result = run("call", "--sandbox", "--dry-run", path, CHAINPAY_LANG="zh")
    assert result.stderr.decode() == "未发送；签名值已隐去\n"
    assert "签名串" in result.stdout.decode()
    result = run("skeleton", path, CHAINPAY_LANG="zh")
    assert result.stderr.decode() == f"发送它：chainpay call GET {path}\n"


MISTAKES = [
    (["call"], "缺少参数"),
    (["skeleton"], "缺少参数"),
    (["call", REFUND, "--selct", "x"], "没有选项 --selct。是否指"),
    (["call", REFUND, "--select"], "选项 --select 缺少值。"),
    (["download", REFUND], "缺少选项 -o / --out。"),
    (["cal"], "没有命令 cal。是否指 'call'？"),
    (["wait", "1", "2"], "多余的参数 2"),
    (["find", "--limit", "0", "x"], "--limit 的值无效："),
]


@pytest.mark.parametrize(("arguments", "expected"), MISTAKES)
def test_mistakes_are_in_the_language_of_the_reader(
    arguments: list[str], expected: str, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """Also what click finds; and that nothing was sent."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    assert main(arguments) == 2
    shown = capsys.readouterr().err
    assert expected in shown
    assert ("未发送任何请求" in shown) == (arguments[0] in ("call", "download", "wait"))
    assert "详见 chainpay" in shown


def test_mistakes_that_no_option_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """JSON for fields, a gateway that doesn't run, a file that isn't there or is there already."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    monkeypatch.chdir(tmp_path)
    for folder, suffix in (("shop", ".php"), ("out", ".py")):
        Path(folder).mkdir()
        for number in range(7):
            Path(folder, f"n{number}{suffix}").write_text("<?php $a = 1;")
    mistakes = {
        "整段 JSON 请用 --json-body": ["call", "--sandbox", NATIVE[0], "-j", '{"a": 1}'],
        "文件夹 .chainpay 没有正在运行的网关": ["gateway", "pay", "X"],
        "nope.php：没有这个文件或文件夹": ["port", "nope.php"],
        "n4.py 等，另有 2 个：文件已存在": ["port", "shop", "-o", "out"],
    }
    for words, arguments in mistakes.items():
        assert main(arguments) == 2
        assert words in capsys.readouterr().err


OUTCOMES = {
    "a connection that is lost": (
        httpx.ReadError("reset: it may have been sent; query it before you repeat it"),
        "可能已经发送：重试前先查询，重试时使用同一单号",
    ),
    "a query that is lost": (
        httpx.ReadError("reset: it may have been sent; it changes nothing"),
        "可能已经发送，但只是查询，不改变任何数据",
    ),
    "a platform that can't be reached": (
        httpx.ConnectError("refused: nothing was sent"),
        "未发送任何请求",
    ),
    "an answer that can't be trusted": (
        chainpay.VerificationError("The request was sent and may have been carried out: query it"),
        "内容不能信任。不要据此发货或记账。",
    ),
    "a promise that was cancelled": (
        chainpay.Cancelled("POST v3/x was answered, but a callback was interrupted"),
        "可能已经发送：重试前先查询，重试时使用同一单号",
    ),
    "an error that says it itself": (chainpay.ChainpayError("已否决 x：未发送任何请求"), ""),
}


@pytest.mark.parametrize(("error", "expected"), OUTCOMES.values(), ids=list(OUTCOMES))
def test_what_an_error_means_is_in_the_language_of_the_reader(
    error: Exception, expected: str, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """Beside its English text."""
    for language, sentences in (("en", []), ("zh", [expected] if expected else [])):
        monkeypatch.setenv("CHAINPAY_LANG", language)
        Output().print_error(error, "chainpay call")
        assert capsys.readouterr().err.splitlines() == [
            f"chainpay: {error}",
            *(f"  {each}" for each in sentences),
        ]


def test_an_advice_in_chinese_needs_no_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """It says the outcome."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    response = httpx.Response(500, request=httpx.Request("POST", "https://a.example/b"))
    error = chainpay.APIError(response, code="SYSTEM_ERROR")
    Output().print_error(error, "chainpay call")
    assert "可能已经执行：重试前先查询" in capsys.readouterr().err
    error.add_advice("系统异常")
    Output().print_error(error, "chainpay call")
    assert "可能已经执行" not in capsys.readouterr().err


def test_as_a_program() -> None:
    """In its own process; an output that knows no Chinese crashes nothing, and JSON is whole."""
    result = run("find", "退款", PYTHONIOENCODING="ascii")
    assert (result.returncode, result.stderr) == (0, b"20 of 41; more with --limit\n")
    row = rb"^POST v3/refund/domestic/refunds +Refund an order \? \?\?\?\? "
    assert re.search(row, result.stdout, re.MULTILINE)
    result = run("find", "退款", "--json", PYTHONIOENCODING="ascii")
    assert "申请退款" in {one["title"] for one in json.loads(result.stdout)}
    missing = run("find", "龘龘", PYTHONIOENCODING="ascii")
    assert (missing.returncode, missing.stdout) == (1, b"")
    assert b"the catalog has nothing for" in missing.stderr
    closed = subprocess.run(
        f"{sys.executable} -m chainpay find 商户 --limit 1000 | head -n 1",
        shell=True,
        capture_output=True,
        check=True,
    )
    assert closed.stderr == b""
    assert closed.stdout.count(b"\n") == 1


# "Did it happen?"


class Failing(io.FileIO):
    """A file to which nothing can be written."""

    def write(self, content: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Let an output be one that takes nothing, until the test is over."""
    files: list[io.TextIOWrapper] = []

    def fill(name: str) -> None:
        files.append(io.TextIOWrapper(io.BufferedWriter(Failing(os.devnull, "w"))))
        monkeypatch.setattr(sys, name, files[-1])

    yield fill
    for file in files:
        with suppress(OSError):
            file.close()


@pytest.mark.parametrize("more", [[], ["--json"], ["--raw"]])
def test_an_answer_that_cannot_be_written_is_3(
    more: list[str], full: Callable[[str], None], capsys: CAPTURED
) -> None:
    """The call was sent, and nothing says that it wasn't."""
    full("stdout")
    call = ["call", "--sandbox", REFUND, "-p", f"out_refund_no={REFUNDED}"]
    assert main([*call, *more]) == 3
    printed = capsys.readouterr().err
    assert "refunds/{out_refund_no} was sent and answered with 200, but the answer" in printed
    assert "No space left" in printed
    assert "nothing was sent" not in printed


def test_a_refusal_that_cannot_be_written_is_an_error(
    full: Callable[[str], None], capsys: CAPTURED
) -> None:
    """It is what it was; beside it stands why its JSON is missing."""
    full("stdout")
    assert main(["call", "--sandbox", *NATIVE, "--json"]) == 1
    printed = capsys.readouterr().err
    assert "was sent and refused with 400 PARAM_ERROR" in printed
    assert "its JSON can't be written: [Errno 28] No space left" in printed


def test_other_data_that_cannot_be_written_is_an_error(
    full: Callable[[str], None], capsys: CAPTURED
) -> None:
    """Also if it is noticed at the end only."""
    full("stdout")
    assert main(["find", "退款", "--limit", "1000"]) == 3
    assert "the output can't be written: [Errno 28]" in capsys.readouterr().err
    full("stdout")
    assert main(["completion", "bash"]) == 3
    assert "No space left" in capsys.readouterr().err


def test_an_error_that_cannot_be_printed_has_its_exit_code(full: Callable[[str], None]) -> None:
    """There is no other place to tell it."""
    full("stderr")
    assert main(["find", "qwertzuiop"]) == 1


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_a_reader_that_closed_is_no_refusal(
    more: list[str], monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """3, not 1: the call was sent. Where nothing was, it is a quiet 1."""
    call = ["call", "--sandbox", REFUND, "-p", f"out_refund_no={REFUNDED}", *more]
    for arguments, status in ((call, 3), ([*call, "--dry-run"], 1)):
        reading, writing = os.pipe()
        os.close(reading)
        with open(writing, "w", encoding="utf-8") as pipe:
            monkeypatch.setattr(sys, "stdout", pipe)
            assert main(arguments) == status
        printed = capsys.readouterr().err
        assert ("was sent and answered with 200" in printed) == (status == 3)


def test_a_closed_output_is_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """As /dev/null is: ``>&-`` is what somebody asked for."""
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["call", "--sandbox", REFUND, "-p", f"out_refund_no={REFUNDED}"]) == 0
    assert main(["find", "qwertzuiop"]) == 1
    assert sys.stdout is sys.stderr is None


@pytest.mark.parametrize("charset", ["rot13", "hex", "undefined", "gbk"])
def test_no_charset_breaks_json(
    charset: str, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """A body that is no JSON is UTF-8, whatever it claims."""

    def refuse(self: Gateway, request: httpx.Request) -> httpx.Response:
        kind = {"Content-Type": f"text/html; charset={charset}"}
        return httpx.Response(502, content="<p>坏\xff".encode() + b"\xff", headers=kind)

    monkeypatch.setattr(Gateway, "seed", lambda *_: {})
    monkeypatch.setattr(Gateway, "handle_request", refuse)
    assert main(["call", "--sandbox", *NATIVE, "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["body"] == "<p>坏\xff\ufffd"


def test_accepted_is_not_done(monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> None:
    """A 202 to a payment is 3: nothing has happened yet, or nobody knows."""
    seeded = Gateway.seed

    def seed(self: Gateway, *lines: str) -> dict[str, str]:
        self.faults.add("202", times=1)
        return seeded(self, *lines)

    monkeypatch.setattr(Gateway, "seed", seed)
    assert main(["call", "--sandbox", *NATIVE]) == 3
    assert "has accepted it, but not carried it out yet" in capsys.readouterr().err


TRANSFER = (
    *("POST", "v3/fund-app/mch-transfer/transfer-bills", "-j", "out_bill_no=T1"),
    *("-j", "transfer_scene_id=1000", "-j", "transfer_amount=30", "-j", "transfer_remark=x"),
    *("-j", "openid=o", "-j", "user_name=张三", "-j", "appid=wxd678efh567hg6787"),
)

CLOSE = ("POST", "v3/pay/transactions/out-trade-no/1/close", "-j", "mchid=1900000001")


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (TRANSFER, "pass --encrypt, which encrypts all such fields."),
        ((*TRANSFER, "--check"), "(敏感信息加密): pass --encrypt\n"),
        ((*CLOSE, "--encrypt"), "omit --encrypt; Python alone can"),
    ],
)
def test_a_value_to_encrypt(arguments: tuple[str, ...], advice: str, capsys: CAPTURED) -> None:
    """What marks it is an option here, and no Python."""
    assert main(["call", "--sandbox", *arguments]) in (1, 2)
    printed = capsys.readouterr().err
    assert advice in printed
    assert "chainpay.Sensitive(" not in printed
    assert "encrypt=" not in printed


NO_SUCH = ("-x", "appid=wx1", "-x", "mch_id=1900000001", "-x", "out_trade_no=none")


def test_fail_of_apiv2_is_unknown(capsys: CAPTURED) -> None:
    """Whatever its code: query it. But a query that finds nothing is a plain no."""
    assert main(["call", "--sandbox", "v2.pay.closeorder.post", "--yes", *NO_SUCH]) == 3
    assert "Whether it was carried out is not certain" in capsys.readouterr().err
    assert main(["call", "--sandbox", "v2.pay.orderquery.post", *NO_SUCH]) == 1
    assert "may have been carried out" not in capsys.readouterr().err


#: Each could change what a person reads: CSI, directions of writing, what is invisible.
ODD = "a\x9b31m\u202eb\u200e\u200f\u061c\u200b\ufeff\u2066c"


@pytest.mark.parametrize("is_terminal", [True, False])
def test_no_output_changes_a_terminal(
    is_terminal: bool,
    terminal: Callable[[], None],
    capsys: CAPTURED,
    tmp_path: Path,
) -> None:
    """Neither an answer, nor what a person reads before paying, nor JSON, nor a command."""
    if is_terminal:
        terminal()
    file = tmp_path / "value"
    file.write_text(ODD, "utf-8")
    echo = ["--sandbox", "v3.security.echo.post", "-j", f"echo_message=@{file}"]
    for command in (
        ["call", *echo, "--json"],
        ["call", *echo, "--dry-run", "--json"],
        *([["call", *echo], ["call", *echo, "--dry-run"]] if is_terminal else []),
        ["curl", *echo],
    ):
        assert main([*command, "--no-color"]) == 0
        printed = capsys.readouterr().out
        assert printable(printed) == printed
        if "--json" in command:
            assert ODD in json.dumps(json.loads(printed), ensure_ascii=False).replace("\\\\", "")
        if command[0] == "curl":
            assert subprocess.run(
                ["bash", "-c", f'curl() {{ printf %s "${{@: -1}}"; }}\n{printed}'],
                capture_output=True,
                check=True,
            ).stdout.decode() == json.dumps(
                {"echo_message": ODD}, ensure_ascii=False, separators=(",", ":")
            )


def test_a_command_with_a_body_that_curl_would_read_from_a_file() -> None:
    """The text after an @ is sent, and no file; an odd one may hold quotes and backslashes."""
    request = httpx.Request("POST", "https://x/v3/x", content="@/etc/passwd")
    assert "--data-raw @/etc/passwd" in format_curl(request)
    body = "it's \\ \u202e"
    written = format_curl(httpx.Request("POST", "https://x/v3/x", content=body))
    assert written.endswith("--data-raw $'it\\'s \\\\ \\xe2\\x80\\xae'")


def test_advice_is_spelled_for_the_command_line(capsys: CAPTURED) -> None:
    """Its options are those that can be typed; a mistyped field is named."""
    arguments = ["call", "--sandbox", "v3.pay.transactions.native.post", "-j", "amount.totl=1"]
    assert main(arguments) == 1
    message = capsys.readouterr().err
    assert "-j amount.total is missing" in message
    assert "; you passed 'totl'" in message
    assert "--check shows all" in message
    assert "json=" not in message
    assert main(["call", "--sandbox", "GET", "v3/pay/transactions/id/1"]) == 1
    assert "add -q mchid=1900000001." in capsys.readouterr().err


def test_a_locale_that_cannot_read_the_arguments() -> None:
    """The error says so, and what to set: with that, the command works."""
    command = [sys.executable, "-m", "chainpay", "find", "退款", "--limit", "1"]
    ascii_only = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(command, env=ascii_only, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert "set LC_ALL=C.UTF-8, or PYTHONUTF8=1; nothing was sent" in done.stderr
    done = subprocess.run(
        command, env={**ascii_only, "PYTHONUTF8": "1"}, capture_output=True, check=False, text=True
    )
    assert (done.returncode, "v3/refund/domestic/refunds" in done.stdout) == (0, True)


def test_an_argument_in_the_wrong_encoding(
    monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """It stays as it is where it may be a file's name, and is refused where the locale is wrong."""
    monkeypatch.setattr(sys, "getfilesystemencoding", lambda: "ascii")
    assert main(["find", "refund", "--limit", "1"]) == 0
    assert main(["find", "\udce9\udc80\udc80"]) == 2
    assert "the locale reads arguments as ascii, which these are not" in capsys.readouterr().err
