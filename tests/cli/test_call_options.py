"""What ``call`` prints and keeps: --verbose, -o, --select, --retry, --deadline; Ctrl-C."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import httpx
import pytest

from chainpay import events
from chainpay.__main__ import main
from chainpay.cli.calls.selection import Selection
from chainpay.cli.calls.trace import describe
from chainpay.errors import Outcome, UsageError
from chainpay.events import CallEvent, Event, Pending
from chainpay.gateway import Gateway

from ..conftest import Recording
from ..support.terminal import Person, terminal

pytestmark = pytest.mark.usefixtures("plain")

CAPTURED = pytest.CaptureFixture[str]
QUERY = ["call", "--sandbox", "GET", "v3/refund/domestic/refunds/20261125002"]
ORDER = [
    *(
        "call",
        "v3.pay.transactions.native.post",
        "-j",
        "amount.total=1",
        "-j",
        "description=一本书",
    ),
    *("-j", "appid=wxd678efh567hg6787", "-j", "mchid=1900000001", "-j", "out_trade_no=ORDER-0001"),
    *("-j", "notify_url=https://example.com/notify"),
]
V2 = [
    *("call", "--sandbox", "v2.pay.orderquery.post", "-x", "out_trade_no=20261125001"),
    *("-x", "appid=wxd678efh567hg6787", "-x", "mch_id=1900000001"),
]


# --verbose


def test_verbose_prints_all_but_the_signature(capsys: CAPTURED) -> None:
    """The request and the message as they were sent, each step with its time, the answer."""
    assert main([*QUERY, "-v"]) == 0
    done = capsys.readouterr()
    assert json.loads(done.out)["status"] == "SUCCESS"
    lines = done.err.splitlines()
    assert any(line.startswith("> GET https://api.mch.weixin.qq.com/v3/refund") for line in lines)
    assert 'signature="..."' in done.err
    message = lines[lines.index("signed, with the line breaks as \\n:") + 1 :][:5]
    assert message[:2] == ["  GET\\n", "  /v3/refund/domestic/refunds/20261125002\\n"]
    assert message[2].strip().removesuffix("\\n") in next(x for x in lines if "timestamp=" in x)
    steps = [line.split("  ")[1].split(" ")[0] for line in lines if line.startswith("* ")]
    assert steps == ["signed", "sent", "answered", "verified", "ended"]
    assert "< 200" in lines
    assert any(line.lower().startswith("< wechatpay-serial: ") for line in lines)


def test_verbose_hides_the_sign_of_apiv2(capsys: CAPTURED) -> None:
    """And the key."""
    assert main([*V2, "-v"]) == 0
    printed = capsys.readouterr().err
    assert "<sign>...</sign>" in printed
    assert "&key=(APIv2密钥)" in printed


def test_verbose_prints_a_refusal_and_each_attempt(
    monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """Of a call that is repeated, each attempt; of an upload, its size."""
    answers = iter([502, 503])
    handle = Gateway.handle_request

    def stumble(self: Gateway, request: httpx.Request) -> httpx.Response:
        status = next(answers, None)
        return httpx.Response(status, request=request) if status else handle(self, request)

    monkeypatch.setattr(Gateway, "handle_request", stumble)
    assert main([*QUERY, "-v"]) == 0
    printed = capsys.readouterr().err
    assert "< 502" in printed
    assert "attempt 2: signed" in printed
    assert printed.count("> GET ") == 3


def test_verbose_prints_no_byte_of_an_upload(tmp_path: Path, capsys: CAPTURED) -> None:
    """Only how many there are."""
    photo = tmp_path / "photo.png"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    assert main(["call", "--sandbox", "v3/merchant/media/upload", "--file", str(photo), "-v"]) == 0
    assert "bytes, a form with the file)" in capsys.readouterr().err


def test_verbose_speaks_chinese(
    merchant: Recording, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """What happens, what came of it, and which attempt it is."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    merchant.faults.add("502", times=1)
    missing = ["call", "GET", "v3/refund/domestic/refunds/NOBODY", "-v"]
    assert main(missing) == 1
    lines = [line.partition(" s  ")[2] for line in capsys.readouterr().err.splitlines()]
    starts = ("被拒绝 状态码=502", "将重发 间隔秒数=0.", "第 2 次尝试：已签名 序列号=")
    for start in (*starts, "第 2 次尝试：已交付发送 主机=127.0.0.1"):
        assert any(line.startswith(start) for line in lines), start
    assert any(line.startswith("第 2 次尝试：结束 错误=APIError 结果=被拒绝 秒") for line in lines)


def test_each_event_has_its_words() -> None:
    """Also one that few calls emit; what is None or empty is left out."""
    kinds = {CallEvent, Event, Pending}
    values: dict[str, Any] = {"outcome": Outcome.UNKNOWN, "seconds": 0.5, "serials": ("A", "B")}
    printed = []
    for name in sorted(events.__all__):
        kind = getattr(events, name)
        if kind not in kinds:
            known = {each.name: values.get(each.name, "x") for each in fields(kind)}
            printed.append(describe(kind(**known)))
            printed.append(describe(kind(**dict.fromkeys(known))))
    assert "refreshed serials=A,B" in printed
    assert "ended error=x outcome=unknown seconds=0.500" in printed
    assert "ended" in printed


# -o


def test_the_body_goes_into_a_file(tmp_path: Path, capsys: CAPTURED) -> None:
    """Unchanged, in place of the file that was there; nothing else is left in the folder."""
    file = tmp_path / "refund.json"
    file.write_text("old")
    assert main([*QUERY, "-o", str(file)]) == 0
    done = capsys.readouterr()
    assert json.loads(file.read_bytes())["status"] == "SUCCESS"
    assert (done.out, f"bytes in {file}" in done.err) == ("", True)
    assert os.listdir(tmp_path) == ["refund.json"]


def test_a_dash_is_the_standard_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, terminal: Callable[..., None], capsys: CAPTURED
) -> None:
    """As everywhere: the body goes there unchanged, also at a terminal."""
    monkeypatch.chdir(tmp_path)
    terminal()
    assert main([*QUERY, "-o", "-"]) == 0
    printed = capsys.readouterr().out
    assert main([*QUERY, "--raw"]) == 0
    body = json.loads(printed)
    raw = json.loads(capsys.readouterr().out)
    assert (set(body), body["status"], os.listdir()) == (set(raw), "SUCCESS", [])
    assert main([*QUERY, "-o", "-", "--json"]) == 2
    assert "--json and --out exclude each other" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        ([*QUERY, "-o", ""], "'-o' / '--out'"),
        ([*QUERY, "--select", ""], "'--select'"),
        ([*QUERY, "--profile="], "'--profile'"),
        (["download", "v3/bill/tradebill", "-o", ""], "'-o' / '--out'"),
        (["skeleton", "v3/bill/tradebill", "--role", ""], "'--role'"),
        (["wait", "", "--sandbox"], "'NUMBER'"),
        (["certificates", "-o", "", "-m", "1900000001"], "'-o' / '--out'"),
        (["gateway", "--token", ""], "'--token'"),
    ],
)
def test_an_empty_text_is_no_text(arguments: list[str], option: str, capsys: CAPTURED) -> None:
    """It is not as if it were left out: a script's variable was not set."""
    assert main(arguments) == 2
    printed = capsys.readouterr().err
    assert f"Invalid value for {option}: it is empty: is a variable of the shell not" in printed


def test_the_name_of_a_file_does_not_change_the_terminal(tmp_path: Path, capsys: CAPTURED) -> None:
    """Its escapes are shown as question marks; the file has its name."""
    assert main([*QUERY, "-o", str(tmp_path / "b\x1b[31m")]) == 0
    assert "b?[31m" in capsys.readouterr().err
    assert os.listdir(tmp_path) == ["b\x1b[31m"]


def test_a_refusal_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """A script doesn't take an error for the answer."""
    file = tmp_path / "refund.json"
    file.write_text("old")
    wrong = [*QUERY[:-1], "v3/refund/domestic/refunds/NOBODY"]
    assert main([*wrong, "-o", str(file)]) == 1
    assert (file.read_text(), os.listdir(tmp_path)) == ("old", ["refund.json"])


@pytest.mark.parametrize(
    ("name", "message"),
    [(".", "is a folder"), ("none/x.json", "the folder '{}/none' of -o does not exist")],
)
def test_a_file_that_cannot_be_is_found_out_before(
    name: str, message: str, tmp_path: Path, capsys: CAPTURED
) -> None:
    """Nothing was sent."""
    assert main([*QUERY, "-o", str(tmp_path / name)]) == 2
    printed = capsys.readouterr().err
    assert message.format(tmp_path) in printed
    assert "nothing was sent" in printed


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_the_right_to_write(tmp_path: Path, capsys: CAPTURED) -> None:
    """Nothing was sent."""
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    assert main([*QUERY, "-o", str(tmp_path / "x")]) == 2
    assert "can't be written" in capsys.readouterr().err


def test_a_name_that_is_too_long(tmp_path: Path, capsys: CAPTURED) -> None:
    """Nothing was sent."""
    assert main([*QUERY, "-o", str(tmp_path / ("x" * 250))]) == 2
    printed = capsys.readouterr().err
    assert "can't be written" in printed
    assert "nothing was sent" in printed


@pytest.mark.parametrize("device", ["/dev/full", "/dev/null"])
def test_a_device_stays(device: str, capsys: CAPTURED) -> None:
    """A full disk is no traceback: the call was sent, and that is said."""
    assert main([*QUERY, "-o", device]) == (3 if device == "/dev/full" else 0)
    printed = capsys.readouterr().err
    assert ("was sent and answered with 200, but the answer" in printed) == ("full" in device)
    assert stat.S_ISCHR(os.stat(device).st_mode)


# --select


@pytest.mark.parametrize(
    ("path", "printed"),
    [
        ("status", "SUCCESS\n"),
        (".amount.total", "1\n"),
        ("amount", '{"total": 1,'),
    ],
)
def test_a_field_of_the_answer(path: str, printed: str, capsys: CAPTURED) -> None:
    """A text as it is, the rest as JSON; nothing else is on the standard output."""
    assert main([*QUERY, "--select", path]) == 0
    assert capsys.readouterr().out.startswith(printed)


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("a.b", [1]),
        ("list.0.id", ["x"]),
        ("list[1].id", ["y"]),
        ("list.*.id", ["x", "y"]),
        ("list[*].id", ["x", "y"]),
        ("list.*", [{"id": "x"}, {"id": "y"}]),
        ("empty.*.id", []),
        ("no", [None]),
        ("字段", [True]),
    ],
)
def test_a_path_leads_into_objects_and_lists(path: str, values: list[object]) -> None:
    """As in -j; * is each item."""
    content = {"a": {"b": 1}, "list": [{"id": "x"}, {"id": "y"}], "empty": [], "no": None}
    body = json.dumps({**content, "字段": True}).encode()
    assert Selection.parse(path).find(body) == values


@pytest.mark.parametrize("path", ["", ".", "a.", "a..b", "a b", "[", "a[x]", "[]"])
def test_what_is_no_path(path: str) -> None:
    """It is refused before anything is sent."""
    with pytest.raises(UsageError, match="--select takes a path such as"):
        Selection.parse(path)


def test_a_wrong_path_sends_nothing(capsys: CAPTURED) -> None:
    """And so do two ways to print."""
    assert main([*QUERY, "--select", "a..b"]) == 2
    assert "nothing was sent" in capsys.readouterr().err
    assert main([*QUERY, "--select", "a", "--json"]) == 2
    assert "--json and --select exclude each other" in capsys.readouterr().err


def test_an_index_of_thousands_of_digits() -> None:
    """No list is that long, and the message is short."""
    with pytest.raises(LookupError, match="there is no '999") as caught:
        Selection.parse(f"data.{'9' * 5_000}").find(b'{"data": [1]}')
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("amount.totl", "its amount has no 'totl': did you mean 'total'?"),
        ("nothing_like_it", "its body has no 'nothing_like_it': it has refund_id, "),
        ("status.x", "its status is no object or list, so it has no 'x'"),
    ],
)
def test_a_field_that_is_not_there(path: str, message: str, capsys: CAPTURED) -> None:
    """It is 5, which is no refusal; the body isn't lost: it is on the standard error."""
    assert main([*QUERY, "--select", path]) == 5
    done = capsys.readouterr()
    assert done.out == ""
    assert message in done.err
    assert "the call has succeeded" in done.err
    assert '"refund_id"' in done.err


def test_items_that_are_not_there() -> None:
    """A list says how long it is; a body may be no JSON."""
    with pytest.raises(LookupError, match="its a is a list of 2, in which there is no '2'"):
        Selection.parse("a.2").find(b'{"a": [1, 2]}')
    with pytest.raises(LookupError, match="neither JSON nor XML"):
        Selection.parse("a").find(b"a,b\n1,2")
    with pytest.raises(LookupError, match="it has nothing"):
        Selection.parse("a").find(b"{}")


def test_a_field_of_apiv2(capsys: CAPTURED) -> None:
    """XML is entered in the same way."""
    assert main([*V2, "--select", "trade_state"]) == 0
    assert capsys.readouterr().out == "REFUND\n"


def test_a_selected_text_cannot_change_a_terminal(
    monkeypatch: pytest.MonkeyPatch, terminal: Callable[..., None], capsys: CAPTURED
) -> None:
    """At a terminal, control characters are ?."""
    terminal()
    monkeypatch.setattr(Selection, "find", lambda self, content: ["a\x1b[31mb", {"c": 1}])
    assert main([*QUERY, "--select", "status", "--no-color"]) == 0
    assert capsys.readouterr().out == 'a?[31mb\n{"c": 1}\n'


# --retry, --deadline


def test_a_call_is_repeated_if_its_number_is_ones_own(merchant: Recording) -> None:
    """With --retry; by default a POST is not."""
    merchant.add_fault("reset times=1")
    assert main([*ORDER, "--yes"]) == 3
    merchant.add_fault("reset times=1")
    assert main([*ORDER, "--yes", "--retry"]) == 0


def test_a_query_is_never_repeated_without_retry(monkeypatch: pytest.MonkeyPatch) -> None:
    """With --no-retry."""
    seen = []

    def refuse(self: Gateway, request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(502, request=request)

    monkeypatch.setattr(Gateway, "handle_request", refuse)
    assert main([*QUERY, "--no-retry"]) == 1
    assert len(seen) == 1


def test_a_deadline_is_one_of_the_call(capsys: CAPTURED) -> None:
    """A wrong one sends nothing."""
    assert main([*QUERY, "--deadline", "5"]) == 0
    assert main([*QUERY, "--deadline", "-1"]) == 2
    assert "deadline" in capsys.readouterr().err


# Ctrl-C


def test_ctrl_c_at_the_question_sends_nothing(merchant: Recording, person: Person) -> None:
    """And says so; the exit code is that of an interrupt."""
    person.interrupt()
    assert main(ORDER) == 130
    shown = person.read()
    assert shown.endswith("nothing was sent\n")
    assert "interrupted" not in shown
    assert merchant.requests == []


def test_the_end_of_the_input_at_the_question_is_no(merchant: Recording, person: Person) -> None:
    """Ctrl-D."""
    person.answer("\x04")
    assert main(ORDER) == 2
    assert "nothing was sent" in person.read()
    assert merchant.requests == []


def test_what_was_typed_before_the_question_is_no_answer(
    merchant: Recording, tmp_path: Path
) -> None:
    """Two lines are pasted: the second one is discarded."""
    program = (
        "import sys; print('ready'); sys.stdin.readline(); from chainpay.__main__ import main;"
    )
    variables = {name: text for name, text in os.environ.items() if "CHAINPAY" in name}
    with terminal(f"{program} main({ORDER})", variables, tmp_path) as shown:
        shown.wait_for("ready")
        shown.type("first\ryes", "[y/N] ")
        assert "you answered no" in shown.type("n", "nothing was sent")
    assert merchant.requests == []
