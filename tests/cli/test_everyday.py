"""``open``, ``skeleton`` and ``wait``."""

from __future__ import annotations

import json
import re
import shlex
import time
import webbrowser
from collections.abc import Callable
from pathlib import Path

import pytest

import chainpay
from chainpay import catalog
from chainpay.__main__ import main
from chainpay.catalog.samples import sample_call
from chainpay.cli import browser
from chainpay.cli.calls.skeleton import make_skeleton
from chainpay.cli.sandbox import open_sandbox
from chainpay.client import wait
from tests.support.cases import OPERATIONS

from ..conftest import Recording

pytestmark = pytest.mark.usefixtures("plain")

CAPTURED = pytest.CaptureFixture[str]
BANK = "v2/mmpaysptrans/pay_bank"
NATIVE = "v3/pay/transactions/native"
ORDER = {"description": "书", "amount": {"total": 100}}

# open


@pytest.mark.parametrize("words", [[NATIVE], ["v3.pay.transactions.native.post"]])
def test_the_official_page_is_printed(words: list[str], capsys: CAPTURED) -> None:
    """Where there is no browser, that is all."""
    assert main(["open", *words]) == 0
    done = capsys.readouterr()
    assert done.out == f"{catalog.operation('POST', NATIVE).doc}\n"
    assert done.err == "no browser was opened\n"


def test_the_official_page_of_an_error_code_is_printed(capsys: CAPTURED) -> None:
    """And nobody else's."""
    assert main(["open", "SIGN_ERROR"]) == 0
    printed = capsys.readouterr().out
    assert all(line.startswith("https://pay.weixin.qq.com/") for line in printed.splitlines())
    assert printed


def test_the_official_page_is_opened(
    monkeypatch: pytest.MonkeyPatch, terminal: Callable[..., None], capsys: CAPTURED
) -> None:
    """At a terminal with a screen; a browser that can't start is none."""
    pages: list[str] = []
    terminal()
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(webbrowser, "open", lambda page: not pages.append(page))
    assert main(["open", "TRANSACTION.SUCCESS"]) == 0
    assert pages == [catalog.event("TRANSACTION.SUCCESS").doc]
    assert "no browser" not in capsys.readouterr().err

    def fail(page: str) -> bool:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "open", fail)
    assert main(["open", NATIVE]) == 0
    assert "no browser was opened" in capsys.readouterr().err
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(browser.sys, "platform", "linux")
    assert main(["open", NATIVE]) == 0
    assert "no browser was opened" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("TRANSACTION.NONE", "the catalog has no event"),
        ("v3/pay/transactions", "is no operation, but stands above some"),
        ("v3/none", "the catalog has no path 'v3/none'"),
    ],
)
def test_what_has_no_page(words: str, message: str, capsys: CAPTURED) -> None:
    """It is 1, and there is no address."""
    assert main(["open", words]) == 1
    done = capsys.readouterr()
    assert done.out == ""
    assert message in done.err


def test_an_operation_without_a_page(monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> None:
    """The message names it."""
    operation = catalog.operation("POST", NATIVE)
    monkeypatch.setattr(type(operation), "doc", "", raising=False)
    assert main(["open", NATIVE]) == 1
    assert "the catalog knows no official page of it" in capsys.readouterr().err


# skeleton


@pytest.mark.parametrize("role", ["", "merchant", "partner"])
def test_a_skeleton_passes_the_check(role: str, tmp_path: Path, capsys: CAPTURED) -> None:
    """Written to a file and sent by the command that is printed."""
    words = ["--role", role] if role else []
    assert main(["skeleton", "v3/refund/domestic/refunds", *words]) == 0
    done = capsys.readouterr()
    assert ("sub_mchid" in json.loads(done.out)) == (role == "partner")
    file = tmp_path / "body.json"
    file.write_text(done.out, "utf-8")
    command = shlex.split(done.err.partition("to send it: ")[2].replace("@FILE", f"@{file}"))
    assert main([*command[1:], "--sandbox", "--check", "--dry-run"]) == 0


@pytest.mark.parametrize(
    "path",
    [
        "v3/pay/transactions/native",
        "v3/pay/transactions/jsapi",
        "v3/combine-transactions/miniprogram",
        "v3/transfer/batches",
        "v3/refund/domestic/refunds",
        "v2/pay/unifiedorder",
    ],
)
def test_a_skeleton_can_be_sent_each_time(
    path: str, merchant: Recording, tmp_path: Path, capsys: CAPTURED
) -> None:
    """What it creates has numbers that nobody has used, what it names is there."""
    merchant.seed()
    file = tmp_path / "body.json"
    for _ in range(2):
        assert main(["skeleton", path]) == 0
        done = capsys.readouterr()
        file.write_text(done.out, "utf-8")
        command = shlex.split(done.err.partition("to send it: ")[2].replace("@FILE", f"@{file}"))
        assert main([*command[1:], "--yes"]) == 0, capsys.readouterr().err
        capsys.readouterr()


#: What a skeleton may be refused for: a record that isn't there, or is in another state.
STATES = {
    *("RESOURCE_NOT_EXISTS", "ORDER_NOT_EXIST", "ORDERNOTEXIST", "REFUNDNOTEXIST", "NOT_FOUND"),
    *("CONTRACT_NOT_EXIST", "NO_STATEMENT_EXIST", "20002", "USER_NOT_EXISTS"),
    *("ORDER_PAID", "ORDERPAID", "ORDER_DONE", "ORDER_CANCELED", "TRADE_ERROR"),
    *("NOT_SHARE_ORDER", "INVALID_ORDER_STATE", "ORDERREVERSED", "REVERSE_EXPIRE"),
}
STATE_MESSAGES = (
    "sub_mchid与下单时不一致|非分账订单不支持分账|授权单不存在或未生效|单号错误|"
    "订单不存在或未支付|仅退款异常的退款单|/token 无效"
)


@pytest.mark.slow
def test_the_sandbox_takes_each_skeleton_or_lacks_what_it_names() -> None:
    """Of all operations: no field is wrong, no time is past, no number was used before."""
    wrong = []
    with open_sandbox() as client:
        for operation in OPERATIONS:
            try:
                send_skeleton(client, operation)
            except chainpay.APIError as error:
                is_state = error.code in STATES or re.search(STATE_MESSAGES, error.message)
                wrong += [] if is_state else [f"{operation} {error.code} {error.message}"]
    assert wrong == []


def send_skeleton(client: chainpay.Client, operation: catalog.Operation) -> None:
    made = make_skeleton(operation)
    options = sample_call(operation, chainpay.Sensitive)
    place = next((each for each in ("json", "xml", "query") if each in options), "")
    if operation.fields_in("multipart") or operation.path == BANK:  # a file; the bank's own key
        return
    options |= {place: made.body} if place else {}
    options |= {"security": True} if "security" in operation.options else {}
    options |= {"encrypt": True} if "--encrypt" in made.command else {}
    client.request(operation.method, operation.path, **options)


def test_what_begins_is_not_over() -> None:
    """A stock of coupons may not have begun; nor is its minimum as low as its worth."""
    body = make_skeleton(catalog.operation("POST", "v3/marketing/favor/coupon-stocks")).body
    assert isinstance(body, dict)
    now = time.strftime("%Y-%m-%d")
    assert now < body["available_begin_time"] < body["available_end_time"]


def test_parts_have_numbers_of_their_own() -> None:
    """The orders of a combined payment, and what is paid with it."""
    body = make_skeleton(catalog.operation("POST", "v3/combine-transactions/jsapi")).body
    assert isinstance(body, dict)
    numbers = {body["combine_out_trade_no"], *(each["out_trade_no"] for each in body["sub_orders"])}
    assert len(numbers) == 3
    assert "20261125001" not in numbers


@pytest.mark.parametrize(
    ("words", "role", "message"),
    [
        ("v3/refund/domestic/refunds", "partnr", "did you mean 'partner'?"),
        ("v3/refund/domestic/refunds", "brand", "it serves merchant (直连商户), partner (服务商)"),
        ("v3/payscore/payafter-orders", "", "takes GET or POST: add one of them"),
    ],
)
def test_a_wrong_skeleton(words: str, role: str, message: str, capsys: CAPTURED) -> None:
    """A role that isn't served; a path without its method."""
    assert main(["skeleton", words, *(["--role", role] if role else [])]) == 2
    done = capsys.readouterr()
    assert done.out == ""
    assert message in done.err


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("v2.pay.orderquery.post", "chainpay call POST v2/pay/orderquery -x appid="),
        ("v3/pay/transactions/id/{transaction_id}", "-q mchid=1900000001 -p transaction_id=4200"),
        ("v3/merchant/media/upload", "chainpay call POST v3/merchant/media/upload --file FILE"),
        ("v3/marketing/favor/media/image-upload", "--file FILE"),
        ("POST v3/applyment4sub/applyment/", "--json-body @FILE --encrypt"),
    ],
)
def test_what_is_no_json(words: str, command: str, capsys: CAPTURED) -> None:
    """The command has fields of other places; a file; and encrypts what must be."""
    assert main(["skeleton", *words.split()]) == 0
    done = capsys.readouterr()
    assert isinstance(json.loads(done.out), dict)
    assert command in done.err


def test_each_operation_has_a_skeleton() -> None:
    """For each of its roles, and its command is one that can be typed."""
    for operation in OPERATIONS:
        for role in operation.roles or ("",):
            made = make_skeleton(operation, role)
            assert isinstance(made.body, dict)
            assert shlex.split(made.command)[:3] == ["chainpay", "call", operation.method]


# wait


@pytest.fixture
def seeded(merchant: Recording) -> Recording:
    """A merchant with an order that was paid back, and the refund."""
    merchant.seed()
    return merchant


@pytest.mark.parametrize(
    ("words", "state"),
    [
        (["20261125001"], "REFUND"),
        (["--transaction", "4200000020261125001"], "REFUND"),
        (["--refund", "20261125002"], "SUCCESS"),
        (["20261125001", "--appid", "wxd678efh567hg6787"], "REFUND"),
    ],
)
def test_a_final_state_is_printed(
    words: list[str], state: str, seeded: Recording, capsys: CAPTURED
) -> None:
    """At once, with the answer."""
    assert main(["wait", *words]) == 0
    done = capsys.readouterr()
    assert done.err.splitlines()[0] == state
    assert state in done.out


def test_only_one_field_is_printed(seeded: Recording, capsys: CAPTURED) -> None:
    """For a script; a wrong one is 5."""
    assert main(["wait", "20261125001", "--select", "trade_state"]) == 0
    assert capsys.readouterr().out == "REFUND\n"
    assert main(["wait", "20261125001", "--select", "nothing"]) == 5


def test_a_sandbox_of_the_command_changes_by_nobody(plain: None, capsys: CAPTURED) -> None:
    """So nobody waits for the usual 300 seconds."""
    assert main(["wait", "--sandbox", "NOPE"]) == 3
    assert "The state of NOPE is unknown after 1 s" in capsys.readouterr().err
    assert main(["wait", "--sandbox", "SEED-UNPAID", "--deadline", "0.5"]) == 3
    assert "SEED-UNPAID is still NOTPAY after 0.5 s" in capsys.readouterr().err


def test_another_final_state_is_one(seeded: Recording, capsys: CAPTURED) -> None:
    """A closed order isn't paid."""
    closed = {**ORDER, "out_trade_no": "CLOSED-1", "trade_state": "CLOSED"}
    seeded.seed(json.dumps({"order": closed}))
    assert main(["wait", "CLOSED-1", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["body"]["trade_state"] == "CLOSED"


def test_what_is_still_pending_is_three(seeded: Recording, capsys: CAPTURED) -> None:
    """After the deadline; each query shows that somebody waits."""
    seeded.seed(json.dumps({"order": ORDER | {"out_trade_no": "OPEN-1"}}))
    assert main(["wait", "OPEN-1", "--deadline", "1.2"]) == 3
    printed = capsys.readouterr().err
    assert "NOTPAY: the next query in 1.0 s" in printed
    assert "OPEN-1 is still NOTPAY after 1.2 s" in printed
    assert main(["wait", "NONE", "--deadline", "1"]) == 3
    printed = capsys.readouterr().err
    assert "the platform doesn't know this number (ORDER_NOT_EXIST): the next query in" in printed


def test_a_query_that_fails_shows_the_last_state(seeded: Recording, capsys: CAPTURED) -> None:
    """And why nothing newer is known; in the language of people."""
    seeded.seed(json.dumps({"order": ORDER | {"out_trade_no": "OPEN-1"}}))
    seeded.faults.add("reset", nth=range(2, 9), path="v3/pay/*")
    assert main(["wait", "OPEN-1", "--deadline", "3"]) == 3
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "NOTPAY: the next query in 1.0 s"
    assert lines[1].startswith("NOTPAY, the last query failed (ReadError): the next query")


def test_a_dead_network_is_four(
    merchant: Recording, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """As for every GET: no query was answered. With --json, the state is empty."""
    monkeypatch.setenv("CHAINPAY_BASE_URI", "http://127.0.0.1:1/")
    assert main(["wait", "20261125001", "--deadline", "0.5", "--json"]) == 4
    done = json.loads(capsys.readouterr().out)
    assert (done["error"], done["state"], done["outcome"]) == ("StillPending", "", "unknown")


def test_an_answer_without_a_state(
    seeded: Recording, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """It is said too."""
    monkeypatch.setattr(wait, "json_object", lambda content: {})
    assert main(["wait", "20261125001", "--deadline", "0.5"]) == 3
    assert capsys.readouterr().err.startswith("no state yet: the next query")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "Missing argument 'NUMBER'"),
        (["X", "--refund", "--transaction"], "--refund and --transaction exclude"),
        (["X", "--deadline", "-1"], "deadline"),
        (["X", "--select", "a..b"], "--select takes a path"),
    ],
)
def test_a_wrong_wait_sends_nothing(
    words: list[str], message: str, seeded: Recording, capsys: CAPTURED
) -> None:
    """The message says what is wrong."""
    assert main(["wait", *words]) == 2
    printed = capsys.readouterr().err
    assert message in printed
    assert "nothing was sent" in printed
    assert seeded.requests == []
