"""``chainpay bulk``: the plan, the question, the run, the journal's commands."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import resource
import shlex
import signal
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from chainpay.__main__ import main
from chainpay.bulk import JournalLost, Result, State, engine, job
from chainpay.bulk.cluster import executors, run
from chainpay.bulk.journal.shared import open_journal
from chainpay.cli.bulk import progress
from chainpay.cli.bulk.arguments import Made
from chainpay.cli.bulk.journals import explain_errors, print_status, resume_command
from chainpay.cli.output import Output
from chainpay.errors import Outcome, outcome
from chainpay.gateway.serving.server import Served
from tests.bulk.shop import JOB, PATH, REFUND, refunds, seed_lines
from tests.support.terminal import Person

from ..conftest import Recording
from .conftest import Profile

pytestmark = pytest.mark.usefixtures("plain")

CAPTURED = pytest.CaptureFixture[str]
OPTIONS = [
    *("--operation", REFUND, "--rows", "refunds.csv", "--rate", "5000"),
    *("--map", "out_refund_no=退款单号", "--map", "out_trade_no=订单号"),
    *("--map", "amount.refund=fen(金额)"),
    *("--set", "amount.total=100", "--set", "amount.currency=CNY", "--set", "reason=演出取消"),
]


def write_rows(count: int, more: Iterable[str] = (), padding: str = "") -> None:
    lines = ["退款单号,订单号,金额" + (",备注" if padding else "")]
    end = f",{padding}" if padding else ""
    lines += [f"REFUND-{n:06},ORDER-{n:06},0.60{end}" for n in range(count)]
    Path("refunds.csv").write_text("\n".join([*lines, *more]), "utf-8")


class Shop:
    """A merchant whose calls are watched.

    Attributes:
        gateway: The platform.
        served: The requests that reached it.
        act: Called after each request, in the server's thread, before the next one is read.
    """

    def __init__(self, gateway: Recording) -> None:
        self.gateway = gateway
        self.served: list[Served] = []
        self.act: Callable[[], object] = int

    def note(self, served: Served) -> None:
        self.served.append(served)
        self.act()

    def bodies(self) -> list[dict[str, Any]]:
        """Return the bodies of the requests."""
        return [
            json.loads(self.gateway.request(each.id)["request"]["body"]) for each in self.served
        ]


@pytest.fixture
def shop(merchant: Recording, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Shop]:
    """A merchant with 40 paid orders, in a folder with a job of 4 refunds."""
    monkeypatch.setattr(engine, "PAUSES", (0.001,) * 3)
    monkeypatch.chdir(tmp_path)
    merchant.seed(seed_lines(40))
    write_rows(4)
    Path("refunds.toml").write_text(JOB, "utf-8")
    shop = Shop(merchant)
    with merchant.serve(on_request=shop.note) as server:
        monkeypatch.setenv("CHAINPAY_BASE_URI", server.base_uri)
        yield shop


def refunded(shop: Shop) -> Counter[str]:
    return Counter(record["number"] for record in shop.gateway.records("refund", limit=1000))


ALL = {f"REFUND-{n:06}": 1 for n in range(4)}

# The plan


def test_a_dry_run_prints_the_plan(shop: Shop, capsys: CAPTURED) -> None:
    """And sends nothing, and makes no journal."""
    assert main(["bulk", "run", "refunds.toml", "--dry-run"]) == 0
    done = capsys.readouterr()
    assert done.out.splitlines() == [
        f"POST {PATH[1:]}",
        "rows      4",
        "total     2.40 yuan",
        "amounts   the column 金额, in yuan",
        "first     row 2  REFUND-000000  0.60 yuan",
        "last      row 5  REFUND-000003  0.60 yuan",
        "journal   refunds.journal",
        f"merchant  {shop.gateway.mchid}",
        "pace      5000 calls a second at most",
    ]
    assert done.err == "a dry run: nothing was sent\n"
    assert main(["bulk", "run", "refunds.toml", "--dry-run", "--json"]) == 0
    plan = json.loads(capsys.readouterr().out)
    assert (plan["rows"], plan["total"], plan["errors"], plan["findings"]) == (4, 240, 0, [])
    assert plan["first"] == {"row": 2, "number": "REFUND-000000", "amount": 60}
    assert (shop.served, Path("refunds.journal").exists()) == ([], False)


def test_what_is_wrong_is_printed(shop: Shop, capsys: CAPTURED) -> None:
    """By row, number and field; as JSON all of it, on the page the first 20."""
    write_rows(2, [f"REFUND-{n % 2:06},ORDER-{n:06},1.005" for n in range(30)])
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 2
    done = capsys.readouterr()
    assert "30 rows have errors, 0 have warnings alone\nrow 4 " in done.out
    assert done.out.count("is no amount in yuan") == 20
    assert "and 10 more; " in done.out
    assert done.err == "chainpay: the job has errors: nothing was sent\n"
    assert main(["bulk", "run", "refunds.toml", "--json", "--yes"]) == 2
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert len(findings) == 30
    assert (findings[0]["line"], findings[0]["field"]) == (4, "金额")
    assert shop.served == []


def test_a_warning_is_no_error(shop: Shop, capsys: CAPTURED) -> None:
    """The page says so, and the job may run."""
    words = ["bulk", "run", "refunds.toml", "--set", "no_such_field=1", "--dry-run"]
    assert main(words) == 0
    printed = capsys.readouterr().out
    assert "0 rows have errors, 4 have warnings alone" in printed
    assert printed.count("warning: ") == 4


GOOD = "退款单号,订单号,金额\n"
BAD = {
    "a number twice": (
        f"{GOOD}R1,O1,0.60\nR1,O2,0.60\n",
        r"row 3 +R1 +out_refund_no +row 2 has this number",
    ),
    "an empty number": (f"{GOOD},O1,0.60\n", r"row 2 +out_refund_no +the number is missing"),
    "no amount": (f"{GOOD}R1,O1,1.005\n", r"row 2 +R1 +金额 +'1.005' is no amount in yuan"),
    "a float": (f"{GOOD}R1,O1,1e2\n", r"row 2 +R1 +金额 +'1e2' is no amount in yuan"),
    "a wrong encoding": (GOOD.encode() + b"R1,\xff\xff,1\n", r"no text in .* see line 2"),
    "a column too many": (f"{GOOD}R1,O1,0.60,x\n", r"row 2 +x +has 4 columns, and the first"),
    "a column too few": (f"{GOOD}R1,O1\n", r"row 2 +has 2 columns, and the first"),
    "no column": ("退款单号,金额\nR1,1\n", r"has no column '订单号', which out_trade_no"),
    "an open quote": (f'{GOOD}"R1,O1,1\n', r"can't be read behind line"),
    "nothing": ("", "the first line of .* has no name"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_refused(shop: Shop, case: str, capsys: CAPTURED) -> None:
    """Each names row and column, and nothing is sent."""
    content, words = BAD[case]
    data = content.encode() if isinstance(content, str) else content
    Path("refunds.csv").write_bytes(data)
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 2
    done = capsys.readouterr()
    assert re.search(words, done.out + done.err), done
    assert "nothing was sent" in done.err
    assert (shop.served, Path("refunds.journal").exists()) == ([], False)


def test_a_journal_of_something_else_is_refused(shop: Shop, capsys: CAPTURED) -> None:
    """Of no SQLite, of a newer chainpay, of other rows, of another operation."""
    journal = Path("refunds.journal")
    run = ["bulk", "run", "refunds.toml", "--yes"]
    journal.write_text("退款" * 100, "utf-8")
    assert main(run) == 2
    assert "is no SQLite database" in capsys.readouterr().err
    journal.unlink()
    assert main(run) == 0
    write_rows(5)
    assert main(run) == 2
    assert "is the journal of other rows, or of another mapping" in capsys.readouterr().err
    other = [*OPTIONS, "--journal", "refunds.journal", "--operation"]
    del other[:2]
    assert main(["bulk", "run", *other, "v3.ecommerce.refunds.apply.post", "--yes"]) == 2
    assert "is the journal of another operation" in capsys.readouterr().err
    connection = sqlite3.connect(journal)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    for words in (run, ["bulk", "status", str(journal)], ["bulk", "resume", str(journal)]):
        assert main(words) == 2
        assert "has version 99, and this chainpay knows up" in capsys.readouterr().err
    assert refunded(shop) == ALL


def test_no_rows(shop: Shop, capsys: CAPTURED) -> None:
    """The plan has no first row; the run has nothing to do."""
    write_rows(0)
    assert main(["bulk", "run", "refunds.toml", "--dry-run", "--json"]) == 0
    plan = json.loads(capsys.readouterr().out)
    assert (plan["rows"], plan["total"], plan["first"]) == (0, None, None)
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 0
    assert "the table has no rows: nothing was sent" in capsys.readouterr().err
    write_rows(1)  # and no journal says that the job has none
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 0
    assert len(refunded(shop)) == 1


# The question


def test_a_person_is_asked(shop: Shop, person: Person) -> None:
    """The plan stands above the question; y sends it."""
    person.answer("y\n")
    assert main(["bulk", "run", "refunds.toml"]) == 0
    shown = person.read()
    assert f"POST {PATH[1:]}\n  rows      4\n  total     2.40 yuan\n" in shown
    assert f"Send it as merchant {shop.gateway.mchid}, for real? [y/N]" in shown
    assert refunded(shop) == ALL


def test_without_yes_nothing_is_sent(shop: Shop, person: Person, capsys: CAPTURED) -> None:
    """No; Ctrl-C; and nobody who could be asked."""
    person.answer("n\n")
    assert main(["bulk", "run", "refunds.toml"]) == 2
    what = f"POST {PATH[1:]}, 4 rows, 2.40 yuan"
    assert f"you answered no to {what}: nothing was sent" in person.read()
    person.interrupt()
    assert main(["bulk", "run", "refunds.toml"]) == 130
    assert f"you stopped {what}: nothing was sent" in person.read()
    assert (shop.served, Path("refunds.journal").exists()) == ([], False)


def test_nobody_can_be_asked(shop: Shop, capsys: CAPTURED) -> None:
    assert main(["bulk", "run", "refunds.toml", "--json"]) == 2
    done = capsys.readouterr()
    assert "may move money, and there is no terminal to ask at: nothing was sent" in done.err
    assert json.loads(done.out)["outcome"] == "not sent"
    assert shop.served == []


def test_a_query_needs_no_answer(shop: Shop, capsys: CAPTURED) -> None:
    """A job of queries changes nothing; its rows have no amounts."""
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 0
    query = "GET v3/refund/domestic/refunds/{out_refund_no}"
    words = ["--operation", query, "--map", "out_refund_no=退款单号", "--journal", "q.journal"]
    capsys.readouterr()
    assert main(["bulk", "run", "--rows", "refunds.csv", *words]) == 0
    done = capsys.readouterr()
    assert "yuan" not in done.out + done.err
    assert done.out.splitlines()[:2] == ["done      4", "all rows  4"]


# The run


def test_from_the_table_to_the_report(shop: Shop, capsys: CAPTURED) -> None:
    """A refused row is sent again, once its cause is mended; by the commands that are printed."""
    write_rows(4, ["REFUND-000040,ORDER-000040,0.60"])
    assert main(["bulk", "run", "refunds.toml", "--yes", "--report", "report.csv"]) == 1
    done = capsys.readouterr()
    lines = done.out.splitlines()
    assert lines[:4] == [
        "done                   4  2.40 yuan",
        "refused                1  0.60 yuan",
        "  RESOURCE_NOT_EXISTS  1  0.60 yuan",
        "all rows               5  3.00 yuan",
    ]
    assert re.fullmatch(r"5 calls in [\d.]+ s, [\d.]+ a second", lines[4])
    assert "5 rows in report.csv\n" in done.err
    with open("report.csv", encoding="utf-8-sig", newline="") as file:
        states = [(row["row"], row["state"]) for row in csv.DictReader(file)]
    assert states == [*((f"{n}", "done") for n in range(2, 6)), ("6", "refused")]
    retry = shlex.split(done.err.partition("mended: chainpay ")[2])
    assert main([*retry[:-1], "NONE"]) == 1
    printed = capsys.readouterr().err
    assert printed == "no row was refused with NONE; there are: RESOURCE_NOT_EXISTS\n"
    assert main(retry) == 0
    resume = shlex.split(capsys.readouterr().err.partition("numbers: chainpay ")[2])
    assert resume == ["bulk", "resume", "refunds.journal"]
    assert main(["bulk", "status", "refunds.journal"]) == 1
    assert "to do     1  0.60 yuan" in capsys.readouterr().out
    assert main(["bulk", "report", "refunds.journal"]) == 0
    printed = list(csv.reader(io.StringIO(capsys.readouterr().out)))
    assert (len(printed), printed[5][3]) == (6, "todo")
    shop.gateway.seed(seed_lines(41))
    assert main([*resume, "--yes", "--json", "--rate", "100"]) == 0
    done = capsys.readouterr()
    summary = json.loads(done.out)
    assert summary["is_complete"]
    assert summary["states"]["done"] == {"rows": 5, "total": 300}
    assert (summary["codes"], summary["sent"]) == ({}, 1)
    assert done.err.startswith("refunds.journal goes on; so far:\nto do     1  0.60 yuan\n")
    assert main(["bulk", "retry", "refunds.journal", "--code", "X"]) == 1
    assert capsys.readouterr().err == "no row was refused with X\n"
    assert main(["bulk", "status", "refunds.journal", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["journal"] == "refunds.journal"
    assert main(["bulk", "report", "refunds.journal", "-o", "again.csv"]) == 0
    assert Path("again.csv").read_text("utf-8-sig").count("done") == 5
    assert len(refunded(shop)) == 5


def test_options_alone_make_a_job(shop: Shop, capsys: CAPTURED) -> None:
    """A constant has the type that the catalog says; the journal stands beside the table."""
    more = ["--set", 'goods_detail:=[{"merchant_goods_id": "1", "unit_price": 60,'
            ' "refund_amount": 60, "refund_quantity": 1}]']  # fmt: skip
    assert main(["bulk", "run", *OPTIONS, *more, "--yes"]) == 0
    assert refunded(shop) == ALL
    body = shop.bodies()[0]
    assert (body["amount"]["total"], body["reason"]) == (100, "演出取消")
    assert body["goods_detail"][0]["unit_price"] == 60
    capsys.readouterr()
    os.rename("refunds.csv", "moved.csv")
    assert main(["bulk", "resume", "refunds.journal", "--yes"]) == 2
    assert "there is no file" in capsys.readouterr().err


def test_resume_has_the_profile(shop: Shop, profile: Profile, capsys: CAPTURED) -> None:
    """The journal knows its name. Another merchant's keys are refused before the question."""
    others = profile.file.read_text().replace("[shop]", "[other]")
    others = others.replace(shop.gateway.mchid, "1900000009")
    profile.write_text(f"{profile.file.read_text()}\n{others}")
    shop.gateway.faults.add("500-after")
    assert main(["bulk", "run", "refunds.toml", "--profile", "shop", "--yes"]) == 3
    shop.gateway.faults.clear()
    sent = len(shop.served)
    capsys.readouterr()
    resume = ["bulk", "resume", "refunds.journal"]
    assert main([*resume, "--profile", "other"]) == 2
    printed = capsys.readouterr().err
    assert f"a job of merchant {shop.gateway.mchid}, and these are the keys of 1900" in printed
    assert len(shop.served) == sent
    assert main([*resume, "--yes"]) == 0
    assert capsys.readouterr().err.startswith("refunds.journal goes on with profile shop; so far:")
    assert refunded(shop) == ALL


def test_resume_has_the_sandbox(shop: Shop, capsys: CAPTURED) -> None:
    """Nothing of a rehearsal reaches the platform; and it is none of the job's runs."""
    assert main(["bulk", "run", "refunds.toml", "--sandbox"]) == 1
    journal = "refunds.sandbox.journal"
    assert main(["bulk", "retry", journal, "--code", "RESOURCE_NOT_EXISTS"]) == 0
    capsys.readouterr()
    assert main(["bulk", "resume", journal]) == 1
    assert f"{journal} goes on in the sandbox; so far:\n" in capsys.readouterr().err
    assert shop.served == []
    assert not Path("refunds.journal").exists()


def test_a_rehearsal_in_a_database(shop: Shop) -> None:
    """It has another schema, unless the command line says which."""
    url = "postgresql://shop@db.example.com/pay#refunds"
    Path("refunds.toml").write_text(f'journal = "{url}"\n{JOB}', "utf-8")
    made = Made.of("refunds.toml", True, "", {})
    assert made.arguments()["journal"] == f"{url}_sandbox"
    made = Made.of("refunds.toml", True, "", {"journal": url})
    assert made.arguments()["journal"] == url


def test_a_job_that_has_ended(shop: Shop, capsys: CAPTURED) -> None:
    """Nobody is asked about nothing."""
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 0
    sent = len(shop.served)
    assert main(["bulk", "run", "refunds.toml"]) == 0
    assert "every row has ended: nothing is left to send" in capsys.readouterr().err
    assert len(shop.served) == sent


def test_what_is_asked_when_a_job_goes_on(shop: Shop, person: Person) -> None:
    """The table, how many rows are left, and how they are sent."""
    write_rows(4, ["REFUND-000040,ORDER-000040,0.60"])
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 1
    assert main(["bulk", "retry", "refunds.journal", "--code", "RESOURCE_NOT_EXISTS"]) == 0
    person.answer("n\n")
    assert main(["bulk", "resume", "refunds.journal"]) == 2
    shown = person.read()
    assert "table     refunds.csv\n" in shown
    assert "left      1 rows  0.60 yuan\n" in shown
    assert f"merchant  {shop.gateway.mchid}\n" in shown
    assert "pace      5000 calls a second at most\n" in shown


def test_a_final_state_is_not_sent_again(shop: Shop, capsys: CAPTURED) -> None:
    """The advice is about the other refusals, if there are any."""
    write_rows(2)
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 0
    shop.gateway.move("REFUND-000000", "abnormal")
    again = ["bulk", "run", "refunds.toml", "--journal", "again.journal", "--yes"]
    assert main(again) == 1
    printed = capsys.readouterr().err
    assert "has the rows with ABNORMAL in a final state: the same numbers are refused" in printed
    assert "bulk retry" not in printed


def test_an_option_takes_a_field_from_the_file(shop: Shop, capsys: CAPTURED) -> None:
    """A field is a column or a constant, and the option has the last word."""
    fields = ["--set", "amount.refund=20", "--map", "amount.total=总额"]
    write_rows(2)
    text = Path("refunds.csv").read_text("utf-8").splitlines()
    Path("refunds.csv").write_text(
        "\n".join(f"{line},{'总额' if not n else 100}" for n, line in enumerate(text))
    )
    assert main(["bulk", "run", "refunds.toml", *fields, "--yes"]) == 0
    amounts = [body["amount"] for body in shop.bodies()]
    assert amounts == [{"refund": 20, "total": 100, "currency": "CNY"}] * 2


def test_options_replace_what_the_file_says(shop: Shop) -> None:
    """And a mapping, or a constant, is added to."""
    write_rows(2)
    os.rename("refunds.csv", "others.csv")
    words = ["--rows", "others.csv", "--journal", "other.journal", "--set", "reason=退票"]
    assert main(["bulk", "run", "refunds.toml", *words, "--yes"]) == 0
    assert len(refunded(shop)) == 2
    assert [body["reason"] for body in shop.bodies()] == ["退票"] * 2
    assert Path("other.journal").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "--operation and --rows is missing: a job is a file"),
        (["--operation", REFUND], "--rows is missing: a job is a file"),
        (["refunds.csv"], "'refunds.csv' is a table: write --rows refunds.csv"),
        (["nowhere.toml"], "there is no file"),
        ([*OPTIONS, "--map", "x"], "--map takes FIELD=COLUMN, not 'x'"),
        ([*OPTIONS, "--set", "=x"], "--set takes FIELD=VALUE, not '=x'"),
        ([*OPTIONS, "--set", "reason=x"], "--set sets reason twice"),
        (["refunds.toml", "--set", "amount.total=x"], "amount.total takes an integer"),
        (["refunds.toml", "--rate", "0"], "--rate"),
        (
            ["--rows", "refunds.csv", "--operation", "v3.marketing.favor.stocks.post"],
            "your own number, such as --number ",
        ),
        (["refunds.toml", "--executor", "x"], "'x' is none of dask://host:8786 and processes:4;"),
        (["refunds.toml", "--dry-run", "--executor", "processes:0"], "'processes:0' is none of"),
        (["refunds.toml", "--partitions", "0"], "--partitions"),
        (["refunds.toml", "--partitions", "2"], "--partitions goes with --executor; nothing was"),
        (["refunds.toml", "--in-flight", "0"], "--in-flight"),
        (["refunds.toml", "--number", "x.y"], "the number is missing"),
    ],
)
def test_command_lines_that_are_wrong(
    shop: Shop, words: list[str], message: str, capsys: CAPTURED
) -> None:
    assert main(["bulk", "run", *words, "--yes"]) == 2
    done = capsys.readouterr()
    assert message in done.out + done.err
    assert shop.served == []


def test_a_job_that_was_begun_in_python(
    shop: Shop, client: Any, tmp_path: Path, capsys: CAPTURED
) -> None:
    """Its journal doesn't say what it is made of; and there may be none."""
    client.bulk(refunds(1), REFUND, journal=tmp_path / "job.journal").run()
    assert main(["bulk", "resume", "job.journal", "--yes"]) == 2
    assert "doesn't say what its job is made of" in capsys.readouterr().err
    for words in (["status"], ["resume"], ["retry", "--code", "X"], ["report"]):
        assert main(["bulk", words[0], "none.journal", *words[1:]]) == 2
        assert "there is no journal 'none.journal'" in capsys.readouterr().err


def test_it_speaks_chinese(shop: Shop, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> None:
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 0
    done = capsys.readouterr()
    assert "行数      4\n合计      2.40 元\n金额      “金额”列，单位为元\n" in done.err
    assert "第一行    第 2 行  REFUND-000000  0.60 元\n" in done.err
    assert "已受理  4  2.40 元\n" in done.out


# How far it is


def test_a_line_a_minute(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no terminal."""
    monkeypatch.setattr(progress, "SECONDS", 0.01)
    came = threading.Event()

    def note(self: Output, text: str, style: str = "") -> None:
        line = r"[1-3] of 4 rows · [1-3] done · [\d.]+/s · [\d.]+ yuan · 0:\d\d:\d\d left"
        if re.fullmatch(line, text):
            came.set()

    def wait() -> None:
        assert len(shop.served) != 3 or came.wait(10)

    shop.act = wait
    monkeypatch.setattr(Output, "print_note", note)
    assert main(["bulk", "run", "refunds.toml", "--in-flight", "1", "--yes"]) == 0
    assert came.is_set()


def test_a_bar_at_a_terminal(shop: Shop, terminal: Callable[[], None], capsys: CAPTURED) -> None:
    """With what is known at the end."""
    terminal()
    write_rows(2, ["REFUND-000040,ORDER-000040,0.60"])
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 1
    assert re.search(r"100%.*2 done · 1 refused · .+ 1\.20 yuan", capsys.readouterr().err)


@pytest.mark.parametrize(("width", "amount"), [(89, False), (90, True)])
def test_a_narrow_terminal(
    shop: Shop,
    terminal: Callable[[], None],
    width: int,
    amount: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: CAPTURED,
) -> None:
    """It has room for the figures alone; the amount stands below them at the end."""
    terminal()
    monkeypatch.setenv("COLUMNS", str(width))
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 0
    printed = capsys.readouterr().err
    assert "4 done" in printed
    assert ("━" in printed, "/s · 2.40 yuan" in printed) == (amount, amount)


def test_the_speed_is_measured_from_the_first_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """While workers start, no row ends; a rest of 90 rows takes 30 s at 3 rows a second."""
    now = [100.0]
    monkeypatch.setattr(progress, "monotonic", lambda: now[0])
    tally = progress.Tally({}, 100)
    for seconds in (10, 60):
        now[0] += seconds
        assert tally.line() == "  0 done · 0.0/s"
    for number in range(10):
        tally.add(Result(number, f"R{number}", State.DONE))
    now[0] += 10 / 3
    assert tally.line() == " 10 done · 3.0/s · 0:00:30 left"
    for _ in range(3):  # the last 30 seconds count
        now[0] += progress.MEASURED
        line = tally.line()
    assert line == " 10 done · 0.0/s"


def test_a_row_that_is_settled_later(shop: Shop) -> None:
    """Of several workers, one settles what another has left unknown: it counts once."""
    tally = progress.Tally({}, 2)
    for number, state in ((1, State.UNKNOWN), (2, State.UNKNOWN), (1, State.DONE)):
        tally.add(Result(number, f"R{number}", state, amount=60))
    assert tally.line().startswith("1 done · 1 unknown · ")
    assert "0.60 yuan" in tally.line()


# Several workers


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers are threads, which are there at once."""
    monkeypatch.setattr(run, "_POLL", 0.01)
    monkeypatch.setattr(
        executors, "ProcessPoolExecutor", lambda count, *_: ThreadPoolExecutor(count)
    )


@pytest.mark.usefixtures("threads")
def test_several_workers(shop: Shop, capsys: CAPTURED, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the plan to the report, as with one process; resume knows the workers too."""
    write_rows(4, ["REFUND-000040,ORDER-000040,0.60"])
    words = ["bulk", "run", "refunds.toml", "--executor", "processes:2", "--partitions", "3"]
    assert main([*words, "--dry-run"]) == 0
    assert capsys.readouterr().out.endswith("workers   processes:2\n")
    assert main([*words, "--yes", "--report", "report.csv"]) == 1
    done = capsys.readouterr()
    assert "5 calls in " in done.out
    assert "5 rows in report.csv\n" in done.err
    assert {path.name for path in Path("refunds.journal").glob("*.sqlite")} == {
        *("job.sqlite", "0001.sqlite", "0002.sqlite", "0003.sqlite")
    }
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 2
    assert "of several workers: pass --executor processes:1; nothing" in capsys.readouterr().err
    assert main(["bulk", "retry", "refunds.journal", "--code", "RESOURCE_NOT_EXISTS"]) == 0
    assert main(["bulk", "status", "refunds.journal"]) == 1
    assert "no process runs the job; to go on: chainpay bulk resume" in capsys.readouterr().err
    shop.gateway.seed(seed_lines(41))
    monkeypatch.setattr(job, "Plan", None)  # the rows were checked
    assert main(["bulk", "resume", "refunds.journal", "--yes", "--json"]) == 0
    done = capsys.readouterr()
    assert done.err.startswith("refunds.journal goes on; so far:\nto do     1  0.60 yuan\n")
    assert json.loads(done.out)["sent"] == 1
    assert main(["bulk", "report", "refunds.journal"]) == 0
    assert capsys.readouterr().out.count(",done,") == 5
    assert len(refunded(shop)) == 5


def test_workers_have_the_profile(
    shop: Shop, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its name, also if a variable has it: the keys it names are read where the worker is."""
    monkeypatch.setenv("CHAINPAY_PROFILE", "shop")
    forget = partial(os.environ.pop, "CHAINPAY_PROFILE", "")
    monkeypatch.setattr(
        executors,
        "ProcessPoolExecutor",
        lambda count, *_: ThreadPoolExecutor(count, initializer=forget),
    )
    assert main(["bulk", "run", "refunds.toml", "--executor", "processes:2", "--yes"]) == 0
    assert refunded(shop) == ALL


def test_workers_need_a_gateway_that_runs(shop: Shop, capsys: CAPTURED) -> None:
    """That of a process is in no other one."""
    words = ["bulk", "run", "refunds.toml", "--executor", "processes:2", "--sandbox", "--yes"]
    assert main(words) == 2
    assert "needs a gateway that runs in this folder" in capsys.readouterr().err


@pytest.mark.parametrize("workers", [[], ["--executor", "processes:2"]])
@pytest.mark.usefixtures("threads")
def test_status_says_whether_it_runs(shop: Shop, workers: list[str], capsys: CAPTURED) -> None:
    said: list[bool] = []

    def ask() -> None:
        if len(shop.served) == 1:
            with closing(open_journal("refunds.journal")) as journal:
                said.append(journal.is_running())
                print_status("refunds.journal", Output())

    shop.act = ask
    assert main(["bulk", "run", "refunds.toml", "--yes", *workers]) == 0
    assert "a process runs the job\n" in capsys.readouterr().err
    assert main(["bulk", "status", "refunds.journal", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["is_running"] is False
    assert said == [True]


@pytest.mark.extras
def test_a_database_that_is_not_there(shop: Shop, capsys: CAPTURED) -> None:
    """Nothing was sent; the URL is no path."""
    url = "postgresql://shop@127.0.0.1:1/postgres#refunds"
    words = ["bulk", "run", "refunds.toml", "--executor", "processes:2", "--journal", url]
    assert main([*words, "--dry-run"]) == 2
    assert f"the journal '{url}' can't be read or written" in capsys.readouterr().err
    for command in ("status", "resume"):
        assert main(["bulk", command, url]) == 2
        assert f"the journal '{url}' can't be read or written" in capsys.readouterr().err
    assert shop.served == []


def test_a_database_that_is_lost() -> None:
    """After calls were sent, the outcome isn't known; the command has the URL as it is."""
    url = "postgresql://shop@db.example.com/pay#refunds"
    with pytest.raises(JournalLost) as raised, explain_errors(url, lambda: 1):
        raise JournalLost("it can't be reached")
    assert outcome(raised.value) is not Outcome.NOT_SENT
    assert resume_command(url) == f"chainpay bulk resume '{url}'"


# What ends it early


def test_why_it_has_stopped_in_chinese(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """As JSON it is in English."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    write_rows(0, [f"REFUND-{n},NONE-{n},0.60" for n in range(9)])
    words = ["bulk", "run", "refunds.toml", "--yes", "--in-flight", "1", "--stop-after", "1"]
    assert main(words) == 1
    assert "被拒绝的行已有 1 行，已停止\n" in capsys.readouterr().out
    assert main([*words, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["stopped"] == "stopped after 1 refused rows"
    Path("refunds.journal-lock").unlink()
    Path("refunds.journal-lock").mkdir()
    assert main(words) == 2
    printed = capsys.readouterr().err
    assert "无法读写：unable to open database file；未发送任何请求" in printed


@pytest.mark.parametrize("times", [1, 2])
def test_ctrl_c(shop: Shop, times: int, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> None:
    """Once lets end what is in flight; twice doesn't; the next run goes on, and nothing is lost."""
    write_rows(40)
    program = threading.main_thread().ident or 0
    noted, ended = threading.Event(), threading.Event()
    print_note = Output.print_note

    def press() -> None:
        if len(shop.served) == 5:
            signal.pthread_kill(program, signal.SIGINT)
            assert noted.wait(10)
            if times == 2:
                signal.pthread_kill(program, signal.SIGINT)
                assert ended.wait(10)  # and until then nothing is answered

    def note(self: Output, text: str, style: str = "") -> None:
        print_note(self, text, style)
        if text.startswith("Ctrl-C"):
            noted.set()

    shop.act = press
    monkeypatch.setattr(Output, "print_note", note)
    assert main(["bulk", "run", "refunds.toml", "--in-flight", "2", "--yes"]) == 130
    ended.set()
    done = capsys.readouterr()
    assert "Ctrl-C: what is in flight ends first" in done.err
    assert "to go on: chainpay bulk resume refunds.journal" in done.err
    assert ("is in doubt; resume the job" if times == 2 else "the journal is whole") in done.out
    assert main(["bulk", "resume", "refunds.journal", "--yes"]) == 0
    assert refunded(shop) == {f"REFUND-{n:06}": 1 for n in range(40)}


def test_another_thread_has_no_ctrl_c(shop: Shop) -> None:
    """A program may run the command in any."""
    codes: list[int] = []
    command = ["bulk", "run", "refunds.toml", "--yes"]
    thread = threading.Thread(target=lambda: codes.append(main(command)))
    thread.start()
    thread.join()
    assert codes == [0]


def test_an_unknown_outcome(shop: Shop, capsys: CAPTURED) -> None:
    """It is 3: resume asks for the numbers."""
    shop.gateway.faults.add("500-after")
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 3
    assert "unknown   4  2.40 yuan" in capsys.readouterr().out
    shop.gateway.faults.clear()
    assert main(["bulk", "status", "refunds.journal"]) == 3
    assert main(["bulk", "resume", "refunds.journal", "--yes"]) == 0
    assert refunded(shop) == ALL


def test_no_network(shop: Shop, monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> None:
    """It is 4: nothing was carried out, and the rows are left to send."""
    monkeypatch.setenv("CHAINPAY_BASE_URI", "http://127.0.0.1:9/")
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 4
    assert "to do     4  2.40 yuan" in capsys.readouterr().out


def test_rows_that_change_under_way(shop: Shop, capsys: CAPTURED) -> None:
    """The job stops; what was sent before stands in the journal."""
    write_rows(12, padding="x" * 9000)
    place = Path("refunds.csv").read_bytes().index(b"ORDER-000008") + len("ORDER-000008,0.6")

    def change() -> None:
        with open("refunds.csv", "r+b") as file:
            file.seek(place)
            file.write(b"1")

    shop.act = change
    assert main(["bulk", "run", "refunds.toml", "--in-flight", "1", "--yes"]) == 3
    printed = capsys.readouterr().err
    assert "has changed since it was checked" in printed
    assert "the job has stopped, and its journal is whole" in printed
    assert 0 < len(refunded(shop)) < 12


@pytest.mark.parametrize("size", [0, 60])
def test_a_full_disk(shop: Shop, size: int, capsys: CAPTURED) -> None:
    """The job stops before it sends what it can't note; with room it goes on."""
    write_rows(40)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size * 1024, before[1]))
    try:
        code = main(["bulk", "run", "refunds.toml", "--yes", "--in-flight", "2"])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    printed = capsys.readouterr().err
    assert "the journal" in printed
    if size:
        assert code == 3
        assert "make room, and go on: chainpay bulk resume refunds.journal" in printed
        assert 0 < len(refunded(shop)) < 40
    else:
        assert code == 2
        assert "nothing was sent" in printed
        assert shop.served == []
    assert main(["bulk", "run", "refunds.toml", "--yes"]) == 0
    assert refunded(shop) == {f"REFUND-{n:06}": 1 for n in range(40)}
