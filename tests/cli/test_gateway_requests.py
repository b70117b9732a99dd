"""``chainpay gateway requests``, ``request``, ``faults`` and ``happened``: of a running gateway."""

from __future__ import annotations

import itertools
import json
import re
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.__main__ import main
from chainpay.cli import output
from chainpay.cli.gateway import requests as requests_module
from chainpay.gateway import Gateway
from chainpay.gateway.core import core_of
from chainpay.gateway.serving.server import Server
from tests.openapi.test_v3_transfers import BILL
from tests.support.orders import NATIVE, order

CAPTURED = pytest.CaptureFixture[str]


@pytest.fixture
def server(keys: Any) -> Iterator[Server]:
    with Gateway(keys=keys).serve() as server:
        yield server


@pytest.fixture
def shop(server: Server) -> Iterator[chainpay.Client]:
    known = {**server.gateway.credentials(), "transport": None, "base_uri": server.base_uri}
    with chainpay.Client(**known, retry=None) as client:
        yield client


@pytest.fixture
def run(server: Server, capsys: CAPTURED) -> Callable[..., str]:
    """Run a command for that gateway; return what it prints."""

    def command(*words: str, code: int = 0) -> str:
        assert main(["gateway", "--url", server.base_uri, *words]) == code
        printed = capsys.readouterr()
        return printed.out if code == 0 else printed.err

    return command


def place(shop: chainpay.Client, number: str, total: int = 1) -> None:
    shop.chain(NATIVE).post(json={**order(number), "amount": {"total": total}})


def refuse(shop: chainpay.Client, number: str = "ORDER-0002") -> None:
    with pytest.raises(chainpay.APIError):
        place(shop, number, total=0)


def test_for_a_program(shop: chainpay.Client, run: Callable[..., str]) -> None:
    """A line of JSON for each; those of a number, or the refused ones alone."""
    place(shop, "ORDER-0001")
    refuse(shop)
    one, two = map(json.loads, run("requests").splitlines())
    assert (one["id"], one["status"], two["code"]) == (1, 200, "PARAM_ERROR")
    assert json.loads(run("requests", "--refused")) == two
    assert json.loads(run("requests", "--number", "ORDER-0001")) == one
    assert json.loads(run("requests", "--limit", "1")) == two
    assert json.loads(run("request", "2"))["answer"]["size"] > 0
    assert "there is no request 7" in run("request", "7", code=2)
    assert "not a valid integer" in run("requests", "--limit", "x", code=2)


def test_for_a_person(
    shop: chainpay.Client, run: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line for each, and why it was refused; one as it was on the wire."""
    place(shop, "ORDER-0001")
    refuse(shop)
    monkeypatch.setattr(output, "wants_colour", lambda: False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    one, two = run("requests").splitlines()
    assert one[14:] == f" #1 POST /{NATIVE} 200"
    assert two[14:].startswith(f" #2 POST /{NATIVE} 400 PARAM_ERROR 输入源“/body/amount/total”")
    assert two.endswith(" (body /amount/total = 0)")
    whole = run("request", "2").splitlines()
    assert whole[0] == two
    assert whole[2] == f"POST /{NATIVE}"
    assert any(line.endswith('signature="..."') for line in whole)
    assert '"out_trade_no":"ORDER-0002"' in "".join(whole)
    assert "HTTP/1.1 400" in whole
    assert json.loads(whole[-1])["code"] == "PARAM_ERROR"


def test_records(
    shop: chainpay.Client, run: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line of JSON for each; for a person what it is, its state, and its amount."""
    place(shop, "ORDER-0001")
    shop.v3.payscore.payafterOrders.post(
        json={"appid": "wx1", "service_id": "1", "out_order_no": "A1", "need_user_confirm": True}
    )
    after, order = map(json.loads, run("records").splitlines())
    assert (order["number"], order["state"], after["kind"]) == (
        "ORDER-0001",
        "NOTPAY",
        "payafter_order",
    )
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    after, order = run("records").splitlines()
    assert order[14:] == " order ORDER-0001 NOTPAY 0.01 yuan"
    assert after[14:] == " payafter_order A1 CREATED"


def test_one_record(
    server: Server, shop: chainpay.Client, run: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line of JSON with all of it; for a person its history, and what can follow."""
    body = {"transfer_remark": "奖励\x1b[2J", "out_bill_no": "T1", "notify_url": "http://a.cn/b"}
    shop.chain("v3/fund-app/mch-transfer/transfer-bills").post(json={**BILL, **body})
    known = json.loads(run("record", "T1"))
    assert known == server.gateway.record("T1")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    first, *others = run("record", "T1").splitlines()
    assert first == run("records", "--kind", "transfer").strip()
    assert others[:4] == [
        f"  id {known['id']}",
        f"  mchid {shop.mchid}",
        "  notify_url http://a.cn/b",
        "history:",
    ]
    assert [re.sub(r"^  [\d:]{8}\+08:00 ", "  ", each) for each in others[4:9]] == [
        "  create (Create, merchant) → ACCEPTED",
        "  process (start processing, platform) → PROCESSING",
        "  lock (lock the money, platform) → WAIT_USER_CONFIRM",
        "moves now:",
        "  confirm (confirm the receipt, user) → SUCCESS",
    ]
    fields = "\n".join(others[others.index("fields:") + 1 :])
    assert json.loads(fields) == known["fields"]
    assert "\x1b" not in fields


def test_for_a_person_who_reads_chinese(
    server: Server,
    shop: chainpay.Client,
    run: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: CAPTURED,
) -> None:
    """What the gateway has found, the headings and the titles of moves."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    monkeypatch.setattr(output, "wants_colour", lambda: False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    place(shop, "ORDER-0001")
    refuse(shop)
    assert run("requests").splitlines()[-1].endswith("（报文主体字段 /amount/total = 0）")
    request = shop.build_request("POST", NATIVE, json={"a": "b"})
    head = {name: value for name, value in request.headers.items() if name != "content-length"}
    httpx.post(request.url, content=request.content + b" ", headers=head, trust_env=False)
    whole = run("request", "3").splitlines()
    assert "网关验签的签名串" in "".join(whole)
    assert any(line.startswith("结论：") and "right key" not in line for line in whole)
    assert run("records").splitlines()[0].endswith(" order ORDER-0001 NOTPAY 0.01 元")
    lines = run("record", "ORDER-0001").splitlines()
    assert {"历史：", "当前可执行的操作：", "字段："} < set(lines)
    assert any(line.endswith(" 创建（create，商户）→ NOTPAY") for line in lines)
    assert "  用户支付（pay，用户）→ SUCCESS" in lines
    assert run("pay", "ORDER-0001").strip()
    assert main(["gateway", "--url", server.base_uri, "confirm", "ORDER-0001"]) == 2
    assert "单据 ORDER-0001 没有操作 confirm。" in capsys.readouterr().err


def test_a_record_that_has_failed(
    shop: chainpay.Client, run: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason stands beside the state; there are no moves, and nothing is related."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    shop.chain("v3/fund-app/mch-transfer/transfer-bills").post(json={**BILL, "out_bill_no": "T1"})
    run("fail", "T1")
    first, *others = run("record", "T1").splitlines()
    assert first[14:] == " transfer T1 FAIL PAYEE_ACCOUNT_ABNORMAL 1.00 yuan"
    assert "moves now:" not in others
    assert not any("related" in each for each in others)


def test_what_is_related_to_a_record(
    shop: chainpay.Client, run: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What belongs to it, or what it belongs to."""
    place(shop, "ORDER-0001")
    run("pay", "ORDER-0001")
    amount = {"refund": 1, "total": 1, "currency": "CNY"}
    numbers = {"out_trade_no": "ORDER-0001", "out_refund_no": "R1"}
    shop.v3.refund.domestic.refunds.post(json={**numbers, "amount": amount})
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "\n  related: refund R1\n" in run("record", "ORDER-0001")
    assert "\n  related: order ORDER-0001\n" in run("record", "R1")


def test_acts_say_what_came_of_them(
    shop: chainpay.Client, run: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new state or the time; that it is done, to a person, if there is nothing else to say."""
    place(shop, "ORDER-0001")
    assert json.loads(run("pay", "ORDER-0001")) == "SUCCESS"
    assert run("reset") == ""
    place(shop, "ORDER-0001")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert run("pay", "ORDER-0001") == "SUCCESS\n"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:]{8}\+08:00\n", run("clock", "+25h"))
    assert run("reset") == "done\n"


def test_the_clock_of_the_gateway(
    server: Server, shop: chainpay.Client, run: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line has the date, unless that is today's in China."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    server.gateway.clock("+2d")
    place(shop, "ORDER-0001")
    line = run("requests").splitlines()[-1]
    kept = server.gateway.requests()[-1]
    there = datetime.fromtimestamp(kept["at"], timezone(timedelta(hours=8)))
    moment = there.isoformat(" ", "seconds")
    assert line == f"{moment} #{kept['id']} POST /{NATIVE} 200"


def test_colours_and_what_is_cut(
    server: Server, shop: chainpay.Client, run: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A refusal is red, a fault is yellow; no text of a shop reaches the terminal as it is."""
    monkeypatch.setattr(output, "wants_colour", lambda: True)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    refuse(shop)
    server.gateway.faults.add("reset-after")
    with pytest.raises(httpx.NetworkError):
        shop.chain(NATIVE).post(json={**order("ORDER-0001"), "attach": "\x1b[2J" * 9000})
    red, yellow = run("requests").splitlines()
    assert red.startswith("\x1b[31m")
    assert yellow.startswith("\x1b[33m")
    assert " - reset-after" in yellow
    whole = run("request", "2")
    assert "only the beginning is kept; the body has" in whole
    assert "\x1b[2J" not in whole


class Clock:
    """The command's clock: something happens at each of its pauses, and at the last Ctrl-C."""

    def __init__(self, *steps: Callable[[], object]) -> None:
        self._steps = iter(steps)

    def sleep(self, seconds: float) -> None:
        step = next(self._steps, None)
        if step is None:
            raise KeyboardInterrupt
        step()


def test_follow(
    server: Server,
    shop: chainpay.Client,
    run: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: CAPTURED,
) -> None:
    """Each request is printed once as it comes, also more than fit in one answer."""
    printed: list[list[int]] = []

    def look() -> None:
        lines = capsys.readouterr().out.splitlines()
        printed.append([json.loads(line)["id"] for line in lines])

    def steps() -> Iterator[Callable[[], object]]:
        yield look
        yield lambda: (refuse(shop), refuse(shop))
        yield look
        yield server.gateway.reset
        yield lambda: [refuse(shop) for _ in range(3)]
        yield look

    monkeypatch.setattr(requests_module, "_AT_ONCE", 2)
    monkeypatch.setattr(requests_module.time, "sleep", Clock(*steps()).sleep)
    for number in ("ORDER-0001", "ORDER-0002", "ORDER-0003"):
        place(shop, number)
    run("requests", "--follow", "--limit", "2")
    assert printed == [[2, 3], [4, 5], [6, 7, 8]]


def test_follow_a_fresh_start(
    server: Server,
    shop: chainpay.Client,
    run: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: CAPTURED,
) -> None:
    """What another store has is printed from its first request on, whatever its numbers are."""
    requests = core_of(server.gateway).state.requests

    def start_anew() -> None:
        server.gateway.reset()
        requests._newest, requests._ids = 0, itertools.count(1)
        for total in (0, 0, 1, 0):
            refuse(shop) if total == 0 else place(shop, "ORDER-0009")

    clock = Clock(int, start_anew, int, int)
    monkeypatch.setattr(requests_module.time, "sleep", clock.sleep)
    for number in ("ORDER-0001", "ORDER-0002"):
        place(shop, number)
    refuse(shop)
    printed = run("requests", "--follow", "--refused").splitlines()
    assert [json.loads(line)["id"] for line in printed] == [3, 1, 2, 4]


def test_a_wrong_signature(
    shop: chainpay.Client,
    run: Callable[..., str],
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A person sees the verdict in the line, and the whole message that was checked."""
    monkeypatch.setattr(output, "wants_colour", lambda: False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    for size in (1, 20_000):
        request = shop.build_request("POST", NATIVE, json={"a": "b" * size})
        head = {name: value for name, value in request.headers.items() if name != "content-length"}
        httpx.post(request.url, content=request.content + b" ", headers=head, trust_env=False)
    verdict = "the right key has signed another message: the white space around the body"
    one = run("requests").splitlines()[0]
    assert f"({verdict} was left out)" in one
    whole = run("request", "1").splitlines()
    start = whole.index("")
    place_of = next(i for i, line in enumerate(whole) if line.startswith("The gateway has checked"))
    assert start < place_of
    assert whole[place_of + 2 : place_of + 4] == ["POST", f"/{NATIVE}"]
    assert whole[place_of + 6] == '{"a":"b"} '
    assert f"Verdict: {verdict} was left out" in whole
    assert "… (only the beginning is kept)" in run("request", "2")


def test_follow_over_a_restart(
    tmp_path: Path, keys: Any, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """It waits for the next start, says so once, and finds the new address."""
    place_of = tmp_path / ".chainpay"
    place_of.mkdir()
    gateway = Gateway(keys=keys)
    servers: list[Server] = []

    def start() -> None:
        servers.append(gateway.serve().__enter__())
        known = {"url": servers[-1].base_uri, "token": None}
        (place_of / "server.json").write_text(json.dumps(known))

    def stop() -> None:
        (place_of / "server.json").unlink()
        servers[-1].__exit__()

    def send() -> None:
        known = {"transport": None, "base_uri": servers[-1].base_uri}
        with chainpay.Client(**{**gateway.credentials(), **known}) as client:
            place(client, "ORDER-0001")

    start()
    monkeypatch.setattr(
        requests_module.time, "sleep", Clock(send, stop, int, int, start, send, int).sleep
    )
    assert main(["gateway", "--state", str(place_of), "requests", "--follow"]) == 0
    stop()
    printed = capsys.readouterr()
    assert [json.loads(line)["id"] for line in printed.out.splitlines()] == [1, 2]
    assert printed.err.count("waiting for it") == 1
    assert main(["gateway", "--state", str(place_of), "requests", "--follow"]) == 2


def test_faults(shop: chainpay.Client, run: Callable[..., str]) -> None:
    """A group of commands; alone it lists them."""
    assert run("faults", "add", "500 times=1") == "1\n"
    assert run("faults", "add", "429 nth=9") == "2\n"
    with pytest.raises(chainpay.APIError, match="SYSTEM_ERROR"):
        place(shop, "ORDER-0001")
    listed = json.loads(run("faults"))
    assert [(rule["fault"], rule["struck"]) for rule in listed] == [
        ("500 times=1", 1),
        ("429 nth=9", 0),
    ]
    assert run("faults", "clear", "1") == ""
    assert [rule["id"] for rule in json.loads(run("faults"))] == [2]
    assert run("faults", "clear") == ""
    assert json.loads(run("faults")) == []
    assert "did you mean 'reset'" in run("faults", "add", "rest", code=2)


def test_happened(shop: chainpay.Client, run: Callable[..., str]) -> None:
    """Of one number, or of all."""
    place(shop, "ORDER-0001")
    assert json.loads(run("happened", "ORDER-0001")) == {f"POST {NATIVE}": 1}
    place(shop, "ORDER-0001")
    counts = {f"POST {NATIVE}": 1, "repeated": {f"POST {NATIVE}": 1}}
    assert json.loads(run("happened")) == {"ORDER-0001": counts}


def test_help(capsys: CAPTURED) -> None:
    """The group stands in for its acts."""
    assert main(["gateway", "--help"]) == 0
    printed = capsys.readouterr().out
    assert "  faults  " in printed
    assert "add_fault" not in printed
