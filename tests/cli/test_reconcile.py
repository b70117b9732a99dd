"""``chainpay reconcile``: what it prints and writes, and its exit codes."""

from __future__ import annotations

import csv
import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from chainpay.__main__ import main
from tests.reconciliation.planted import FIRST
from tests.reconciliation.test_bad_bills import NUMBERS, bill_of, orders_of

CAPTURED = pytest.CaptureFixture[str]


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.chdir(tmp_path)
    bill = bill_of(tmp_path)
    return ["reconcile", "--date", f"{FIRST}", "--bill-file", bill.name, "--orders", "orders.csv"]


def test_nothing_differs(words: list[str], tmp_path: Path, capsys: CAPTURED) -> None:
    """The exit code is 0."""
    orders_of(tmp_path)
    assert main(words) == 0
    assert "Nothing differs." in capsys.readouterr().out


def test_differences(words: list[str], tmp_path: Path, capsys: CAPTURED) -> None:
    """The page, the CSV, the HTML; the exit code is 1."""
    rows = (f"{NUMBERS[0]},9.90,ok", f"{NUMBERS[1]},2.00,ok", "=1+1,5.00,ok", "OLD,1.00,no")
    orders_of(tmp_path, *rows, head="order_no,total,flag")
    words += ["--map", "number=order_no", "--map", "amount=total:yuan", "--map", "state=flag"]
    words += ["--state", "ok=SUCCESS", "--state", "no=CLOSED", "--csv", "d.csv", "--html", "d.html"]
    assert main(words) == 1
    printed = capsys.readouterr()
    for text in ("missing in your table  1", "effect -3.00 yuan", "another amount", "8.90"):
        assert text in printed.out
    assert "all 3 differences: d.csv" in printed.err
    written = (tmp_path / "d.csv").read_text("utf-8-sig").splitlines()
    found = [*csv.DictReader(written)]
    assert {(row["kind"], row["number"], row["effect"]) for row in found} == {
        ("amount", NUMBERS[0], "8.90"),
        ("missing_here", NUMBERS[2], "-3.00"),
        ("missing_there", "'=1+1", "5.00"),
    }
    page = (tmp_path / "d.html").read_text("utf-8")
    assert "<svg" in page
    assert "http" not in page


def test_json(words: list[str], tmp_path: Path, capsys: CAPTURED) -> None:
    """Totals and classes, without the differences."""
    orders_of(tmp_path, f"{NUMBERS[0]},100")
    assert main([*words, "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    (total,) = report["totals"]
    assert total["classes"] == {"missing_here": {"count": 2, "effect": -500}}
    assert (report["equal"], total["unexplained"]) == (False, 0)


def test_in_chinese(
    words: list[str], tmp_path: Path, capsys: CAPTURED, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Titles and classes."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    orders_of(tmp_path, f"{NUMBERS[0]},100", "A9,1")
    assert main([*words, "--html", "d.html"]) == 1
    printed = capsys.readouterr().out
    assert "账单有，本地无  2 条" in printed
    assert "本地有，账单无  1 条" in printed
    assert 'lang="zh-CN"' in (tmp_path / "d.html").read_text("utf-8")


def test_the_sandbox_and_its_queries(
    tmp_path: Path, capsys: CAPTURED, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bill that isn't made yet is refused: nothing is compared."""
    monkeypatch.chdir(tmp_path)
    orders_of(tmp_path)
    words = ["reconcile", "--sandbox", "--orders", "orders.csv", "--date", "2099-01-01"]
    assert main([*words, "--fix", "queries"]) == 2
    assert "comes at ten o'clock of the next day" in capsys.readouterr().err


def test_queries(tmp_path: Path, capsys: CAPTURED, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sandbox has orders of today: none of them is in the table."""
    monkeypatch.chdir(tmp_path)
    orders_of(tmp_path)
    today = datetime.now(timezone(timedelta(hours=8))).date()
    words = ["reconcile", "--sandbox", "--orders", "orders.csv", "--date", f"{today}"]
    assert main([*words, "--fix", "queries", "--rate", "1000", "--json", "--csv", "d.csv"]) == 1
    printed = capsys.readouterr()
    report = json.loads(printed.out)
    (total,) = report["totals"]
    assert report["right"] == {"there": sum(each["count"] for each in total["classes"].values())}
    assert "the platform was asked for" in printed.err


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        (["--fix", "queries"], "--bill-file takes no merchant: leave out --fix"),
        (["--into", "other"], "--bill-file takes no merchant: leave out --fix"),
        (["--rate", "5"], "--rate is of --fix queries"),
        (["--html", "missing/d.html"], "there is no folder 'missing'"),
        (["--map", "amount"], "'amount' is not NAME=VALUE"),
        (["--map", "amount=a", "--map", "amount=b"], "'amount' is there twice"),
        (["--map", "amount=missing"], "no column 'missing'"),
        (["--date", "tomorrow"], "twice"),
    ],
)
def test_a_wrong_command_line(
    words: list[str], tmp_path: Path, capsys: CAPTURED, more: list[str], reason: str
) -> None:
    orders_of(tmp_path)
    assert main([*words, *more]) == 2
    assert reason in capsys.readouterr().err


def test_a_bill_that_is_refused(
    tmp_path: Path, capsys: CAPTURED, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The platform's refusal is no difference: the exit code is 2, as of a file that is missing."""
    monkeypatch.chdir(tmp_path)
    orders_of(tmp_path)
    words = ["reconcile", "--orders", "orders.csv"]
    assert main([*words, "--sandbox", "--bill", "downloadfundflow", "--date", "2026-11-01"]) == 2
    assert main([*words, "--bill-file", "2026-11-01.csv"]) == 2
    assert "was sent and refused" in capsys.readouterr().err


def test_a_bill_that_is_not_whole(words: list[str], tmp_path: Path, capsys: CAPTURED) -> None:
    """The exit code is 2."""
    orders_of(tmp_path)
    bill_of(tmp_path, lambda text: text[: len(text) // 2])
    assert main(words) == 2
    assert "Nothing was compared" in capsys.readouterr().err
