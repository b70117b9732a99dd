"""A job as a file, its report, and its second try."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import chainpay
from chainpay.bulk import State, calls, load
from tests.bulk.shop import JOB, Shop, refunds, seed_lines


def write(shop: Shop, text: str = JOB) -> Path:
    lines = ["退款单号,订单号,金额"]
    lines += [f"REFUND-{n:06},ORDER-{n:06},0.{n:02}" for n in range(38, 44)]
    (shop.folder / "refunds.csv").write_text("\n".join(lines), "utf-8-sig")
    file = shop.folder / "refunds.toml"
    file.write_text(text, "utf-8")
    return file


def test_from_the_file_to_the_report(shop: Shop) -> None:
    """What was refused is sent again by the next run, after its cause was mended."""
    arguments = load(write(shop))
    assert arguments["journal"] == str(shop.folder / "refunds.journal")
    job = shop.client.bulk(**arguments)
    assert str(job.plan().total) == "243"
    assert job.run().codes == {"RESOURCE_NOT_EXISTS": (4, 40 + 41 + 42 + 43)}
    report = shop.folder / "report.csv"
    assert job.report(report) == 6
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["row"], row["number"], row["amount"], row["state"]) for row in rows[1:3]] == [
        ("3", "REFUND-000039", "0.39", "done"),
        ("4", "REFUND-000040", "0.40", "refused"),
    ]
    assert rows[2]["code"] == "RESOURCE_NOT_EXISTS"
    assert rows[2]["message"]
    assert rows[2]["request_id"]
    shop.gateway.seed(seed_lines(44))
    assert (job.retry("NOT_ENOUGH"), job.retry("RESOURCE_NOT_EXISTS")) == (0, 4)
    assert job.summary.states[State.TODO].rows == 4
    summary = shop.client.bulk(**arguments).run()
    assert summary.states[State.DONE] == (6, 243)
    assert len(shop.refunded()) == 6


def test_a_job_of_several_workers(shop: Shop) -> None:
    """The journal may be in a database, and the file may say who works."""
    text = JOB.replace(
        "[mapping]",
        """journal = "postgresql://db/pay#refunds"
executor = "processes:2"
partitions = 4

[mapping]""",
    )
    arguments = load(write(shop, text))
    assert arguments["journal"] == "postgresql://db/pay#refunds"
    assert (arguments["executor"], arguments["partitions"]) == ("processes:2", 4)


def test_amounts_are_empty_where_there_are_none(shop: Shop) -> None:
    shop.job(refunds(1)).run()
    query = "GET v3/refund/domestic/refunds/{out_refund_no}"
    job = shop.job([{"out_refund_no": "REFUND-000000"}], query, journal=shop.folder / "query")
    job.run()
    job.report(shop.folder / "report.csv")
    line = (shop.folder / "report.csv").read_text("utf-8-sig").splitlines()[1]
    assert line.startswith("1,REFUND-000000,,done,,,")


def test_a_job_that_has_not_begun(shop: Shop) -> None:
    job = shop.job(refunds(1))
    for act in (lambda: job.report("x.csv"), lambda: job.retry("X"), lambda: job.summary):
        with pytest.raises(chainpay.UsageError, match="there is no journal"):
            act()
    job.stop()  # nothing runs


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("operation = ", "is no TOML in UTF-8"),
        ('operation = "x"', "lacks rows"),
        ('rows = "x"', "lacks operation"),
        ("rowz = 1", "has 'rowz', which a job doesn't know; the nearest is rows"),
        ("qqqq = 1", "which a job doesn't know; it takes operation, rows,"),
        ("rows = 1", "rows in .* takes a text"),
        ("in_flight = 1.5", "in_flight in .* takes a whole number"),
        ("rate = true", "rate in .* takes a number"),
        ('mapping = "x"', "mapping in .* takes a table"),
    ],
)
def test_files_that_are_wrong(shop: Shop, text: str, words: str) -> None:
    with pytest.raises(chainpay.UsageError, match=words):
        load(write(shop, text))


def test_no_file() -> None:
    with pytest.raises(chainpay.UsageError, match=r"there is no file 'nowhere\.toml'"):
        load("nowhere.toml")


def test_no_text_of_the_report_is_a_formula(shop: Shop) -> None:
    """Nor is a number changed, which a program finds again: what it is made of calls nothing."""
    numbers = ["=1+1", "-1", "@A_2", "+X*3", "-2+cmd|' /C calc'!A0", "R-1", "＝1+1", " =2"]
    rows = [{"name": number} for number in numbers]
    job = shop.job(rows, "GET v3/no/such/path/{name}")  # the catalog has no rule for its numbers
    job.run()
    job.report(shop.folder / "report.csv")
    with (shop.folder / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        written = [row["number"] for row in csv.DictReader(file)]
    assert written[:5] == ["'=1+1", "-1", "@A_2", "+X*3", "'-2+cmd|' /C calc'!A0"]
    assert written[5:] == ["R-1", "'＝1+1", "' =2"]


def test_a_resumed_job_reads_the_digest_alone(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was checked once isn't checked again; rows that can't be read are other rows."""
    rows = [*refunds(3), {**refunds(4)[3], "no_such_field": 1}]
    assert shop.job(rows).plan().warnings == 1
    shop.job(rows).run()
    assert shop.job(rows).has_begun
    monkeypatch.setattr(calls, "compare", None)  # what checks a row
    assert shop.job(rows).run().sent == 0
    with pytest.raises(chainpay.UsageError, match="is the journal of other rows"):
        shop.job([*rows, {"out_trade_no": "x"}]).run()
