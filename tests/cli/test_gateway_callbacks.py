"""``chainpay gateway events`` and ``resend``, and what a running gateway prints of callbacks."""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay.__main__ import main
from chainpay.cli import output
from chainpay.cli.gateway import serve as serve_module
from chainpay.cli.gateway.callbacks import format_attempt, format_callback
from chainpay.gateway import Gateway, connect
from chainpay.gateway.serving.server import Server
from chainpay.gateway.state.callbacks import PAUSES
from tests.cli.test_serve import from_folder, serving
from tests.gateway.serving.test_delivery import Shop, receive
from tests.support.clock import Clock
from tests.support.loopback import eventually
from tests.support.orders import NATIVE, order

CAPTURED = pytest.CaptureFixture[str]
Answer = Callable[[BaseHTTPRequestHandler], None]


def answer(status: int, text: str) -> Answer:
    def write(to: BaseHTTPRequestHandler) -> None:
        to.send_response(status)
        to.end_headers()
        to.wfile.write(text.encode())

    return write


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime.fromisoformat("2026-03-01T12:00:00+08:00").timestamp())


@pytest.fixture
def server(keys: Any, clock: Clock) -> Iterator[Server]:
    with Gateway(keys=keys, clock=clock).serve(delivers=True) as server:
        yield server


@pytest.fixture
def gateway(server: Server) -> Any:
    return server.gateway


@pytest.fixture
def shop(gateway: Gateway) -> Iterator[Shop]:
    with chainpay.Client(**gateway.credentials()) as client:
        shop = Shop(client)
        yield shop
        shop.server.shutdown()
        shop.server.server_close()


@pytest.fixture
def run(
    server: Server, capsys: CAPTURED, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., list[str]]:
    """Run a command for that gateway; return the lines that it prints."""
    monkeypatch.setattr(output, "wants_colour", lambda: False)

    def command(*words: str, code: int = 0) -> list[str]:
        assert main(["gateway", "--url", server.base_uri, *words]) == code
        printed = capsys.readouterr()
        return (printed.out if code == 0 else printed.err).splitlines()

    return command


def send(gateway: Gateway, url: str, number: str) -> str:
    """Send a callback about a number, wait for the attempt, and return the callback's id."""
    id_ = gateway.trigger("TRANSACTION.SUCCESS", {"out_trade_no": number}, url)
    assert eventually(lambda: count_attempts(gateway, id_) == 1)
    return id_


def has_attempts(gateway: Any, count: int) -> bool:
    return len(gateway.events()[0]["attempts"]) == count


def count_attempts(gateway: Gateway, id_: str) -> int:
    return len(next(each["attempts"] for each in gateway.events() if each["id"] == id_))


# events


def test_for_a_program(gateway: Gateway, shop: Shop, run: Any, clock: Clock) -> None:
    """A line of JSON for each, with all that is known of it."""
    one, two = (send(gateway, shop.url, number) for number in ("ORDER-0001", "ORDER-0002"))
    shop.answer = receive
    gateway.resend(two)
    assert eventually(lambda: gateway.events()[1]["state"] == "RECEIVED")
    printed = list(map(json.loads, run("events")))
    assert printed == gateway.events()
    assert [each["id"] for each in printed] == [one, two]
    assert [each["at"] for each in printed] == [clock.now] * 2
    assert [each["due_at"] for each in printed] == [clock.now + 15, None]
    assert [each["url"] for each in printed[1]["attempts"]] == [shop.url] * 2


def test_for_a_person(
    gateway: Gateway, shop: Shop, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line for each; nothing of what the shop answers changes the terminal."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert run("events") == []
    shop.answer = answer(500, '{"code":\n  "FAIL\x1b[2J\u2028"}' + "x" * 500)
    one = send(gateway, shop.url, "ORDER-0001")
    shop.answer = receive
    two = send(gateway, shop.url, "ORDER-0002")
    first, second = run("events")
    kept = gateway.events()[0]["numbers"]
    begin = f"2026-03-01 12:00:00+08:00 {one[:8]} TRANSACTION.SUCCESS {' '.join(kept)} WAITING"
    assert first.startswith(f'{begin} 1 attempt: 500 {{"code": "FAIL?[2J "}}xxx')
    assert first.endswith("xxx… (next 2026-03-01 12:00:15+08:00)")
    assert len(first) < 400
    assert second.startswith(f"2026-03-01 12:00:00+08:00 {two[:8]} ")
    assert second.endswith(" RECEIVED 1 attempt: 204")


def test_what_was_not_sent_yet_and_what_has_failed(
    keys: Any, clock: Clock, capsys: CAPTURED, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One without attempts; one that isn't sent any more, in red."""
    monkeypatch.setattr(output, "wants_colour", lambda: True)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    gateway = Gateway(keys=keys, clock=clock)
    with gateway.serve() as server:
        gateway.trigger("COMPLAINT.CREATE", url="http://127.0.0.1:1/")
        assert main(["gateway", "--url", server.base_uri, "events"]) == 0
    line = capsys.readouterr().out
    assert line.endswith(" WAITING 0 attempts (next 2026-03-01 12:00:00+08:00)\n")
    assert "\x1b" not in line
    with gateway.serve(delivers=True) as server:
        gateway.clock("+25h")
        assert eventually(partial(has_attempts, gateway, 16))
        assert main(["gateway", "--url", server.base_uri, "events"]) == 0
    line = capsys.readouterr().out
    assert line.startswith("\x1b[31m")
    assert " FAILED 16 attempts: ConnectError" in line
    assert "(next" not in line


# resend


def test_resend_by_the_beginning_of_the_id(gateway: Gateway, shop: Shop, run: Any) -> None:
    """If it is one callback's alone."""
    ids = [send(gateway, shop.url, f"ORDER-{number:04}") for number in range(17)]
    id_ = ids[3]
    assert run("resend", id_[:8]) == []
    assert eventually(lambda: count_attempts(gateway, id_) == 2)
    assert [count_attempts(gateway, each) for each in ids if each != id_] == [1] * 16
    both = next(each for each in "0123456789abcdef" if sum(i.startswith(each) for i in ids) > 1)
    count = sum(each.startswith(both) for each in ids)
    (line,) = run("resend", both, code=2)
    assert f"{count} callbacks begin with '{both}'; `events` lists them" in line
    (line,) = run("resend", "x", code=2)
    assert "there is no callback that begins with 'x'; `events` lists them" in line
    (line,) = run("resend", "", code=2)
    assert "17 callbacks begin with ''" in line


def test_resend_by_number(gateway: Gateway, shop: Shop, run: Any) -> None:
    """The newest callback about it."""
    one, two, other = (
        send(gateway, shop.url, number) for number in ("ORDER-0001", "ORDER-0001", "ORDER-0002")
    )
    assert run("resend", "--number", "ORDER-0001") == []
    assert eventually(lambda: count_attempts(gateway, two) == 2)
    assert [count_attempts(gateway, each) for each in (one, other)] == [1, 1]
    (line,) = run("resend", "--number", "ORDER-0009", code=2)
    assert "there is no callback about 'ORDER-0009'" in line
    for words in ([], [one, "--number", "ORDER-0001"]):
        (line,) = run("resend", *words, code=2)
        assert "resend takes the id of a callback, or a number" in line


# The terminal of the gateway


def watch(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answers: list[Answer], *options: str
) -> None:
    """Serve; pay an order for which the shop answers so; wait for these attempts."""
    monkeypatch.chdir(tmp_path)

    def use() -> None:
        with from_folder(tmp_path / ".chainpay", monkeypatch) as client:
            shop = Shop(client)
            left = iter(answers)

            def reply(to: BaseHTTPRequestHandler) -> None:
                next(left)(to)

            shop.answer = reply
            place = {**order("ORDER-0001"), "notify_url": shop.url}
            client.chain(NATIVE).post(json=place)
            url = json.loads((tmp_path / ".chainpay" / "server.json").read_text())["url"]
            remote = connect(url)
            remote.pay("ORDER-0001")
            for count in range(1, len(answers) + 1):
                assert eventually(partial(has_attempts, remote, count))
                if count < len(answers):
                    remote.clock(PAUSES[count - 1])
            shop.server.shutdown()
            shop.server.server_close()

    assert serving(monkeypatch, use, "--no-color", *options) == 0


def test_each_attempt_is_a_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """With the shop's answer, and when the next attempt is; and never with control characters."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    failing = answer(500, '{"code":"FAIL","message":"验签失败"}\n\x1b]0;title\x07')
    watch(monkeypatch, tmp_path, [failing] * 16)
    lines = [each for each in capsys.readouterr().err.splitlines() if " callback " in each]
    parts = [
        re.fullmatch(
            r"(.+) callback TRANSACTION\.SUCCESS ORDER-0001 → http://.+?/notify (.+) \((.+)", each
        )
        for each in lines
    ]
    times, results, ends = zip(*(part.groups() for part in parts if part), strict=True)
    assert time.strptime(times[0], "%H:%M:%S+08:00")
    assert time.strptime(times[-1], "%Y-%m-%d %H:%M:%S+08:00")
    assert {*results} == {'500 {"code":"FAIL","message":"验签失败"} ?]0;title?'}
    # On a busy machine an attempt begins late, and less is left until the next.
    ends = [
        re.sub(r"(\d+) s", lambda each: f"{-(-int(each[1]) // 15) * 15} s", end) for end in ends
    ]
    assert ends == [
        *("again in 15 s)", "again in 15 s)", "again in 30 s)", "again in 3 min)"),
        *("again in 10 min)", "again in 20 min)", *["again in 30 min)"] * 3),
        *("again in 1 h)", *["again in 3 h)"] * 3, *["again in 6 h)"] * 2),
        "not sent again)",
    ]


def test_one_that_is_received(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """The first pause is shorter with --speed; what is received isn't sent again."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    watch(monkeypatch, tmp_path, [answer(400, ""), receive], "--speed", "60")
    one, two = (each for each in capsys.readouterr().err.splitlines() if " callback " in each)
    assert re.search(r"/notify 400 \(again in 0\.[0-9]+ s\)$", one)
    assert two.endswith("/notify 204")


def test_a_jump() -> None:
    """What fell due while the clock was put forward is sent at once."""
    attempt = {"at": 100.0, "url": "http://127.0.0.1:1/", "error": "ConnectError"}
    known = {"event": "A", "numbers": [], "state": "WAITING", "attempts": [attempt], "due_at": 99.0}
    line, _ = format_attempt(known)
    assert line.endswith("ConnectError (again at once)")


@pytest.mark.parametrize(
    ("left", "pause"),
    [(-1, "立即"), (0.25, "0.25 秒后"), (15, "15 秒后"), (180, "3 分钟后"), (5_400, "1.5 小时后")],
)
def test_an_attempt_in_chinese(left: float, pause: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Why it failed, and when the next one is."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    attempt = {"at": 100.0, "url": "http://127.0.0.1:1/", "error": "ConnectError: refused"}
    known = {"event": "A", "numbers": ["B"], "state": "WAITING", "attempts": [attempt]}
    line, _ = format_attempt({**known, "due_at": 100 + left})
    assert " 回调通知 A B → " in line
    assert line.endswith(f"（{pause}重发）")
    line, _ = format_attempt({**known, "state": "FAILED", "due_at": None})
    assert line.endswith("（不再重发）")
    line, _ = format_callback({**known, "id": "1", "at": 100.0, "due_at": 100.0})
    assert " 1 次发送：连接失败" in line


def test_nobody_watches(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED) -> None:
    """Only a terminal gets the lines."""
    watch(monkeypatch, tmp_path, [receive])
    assert " callback " not in capsys.readouterr().err


def test_lines_that_can_not_be_printed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The delivery goes on."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(serve_module, "format_attempt", lambda callback: callback["nothing"])
    watch(monkeypatch, tmp_path, [answer(500, ""), receive])
    assert [each.message for each in caplog.records].count("on_callback= failed") == 2
