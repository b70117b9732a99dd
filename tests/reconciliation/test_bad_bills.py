"""Bills that aren't whole, aren't there, or have rows of another form."""

from __future__ import annotations

import gzip
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

import chainpay
from chainpay import UsageError
from chainpay.reconciliation import BillProblem, Report

from .planted import FIRST, HEAD, SUMMARY, BillWriter
from .test_gateway_day import ROWS, shop, write

__all__ = ["shop"]

NUMBERS = ("A0000001", "A0000002", "A0000003")


def bill_of(folder: Path, change: Callable[[str], str] = str) -> Path:
    """Write a bill of three orders, of 1.00, 2.00 and 3.00 yuan."""
    bill = BillWriter(folder / f"bill-{FIRST:%Y%m%d}.csv")
    for nth, number in enumerate(NUMBERS, 1):
        bill.add(f"{FIRST} 08:00:00", "1900000001", number, nth * 100, nth * 600, "SUCCESS")
    bill.close()
    text = change(bill.path.read_text("utf-8"))
    bill.path.write_text(text.replace("\n", "\r\n"), "utf-8", newline="")
    return bill.path


def orders_of(folder: Path, *rows: str, head: str = "number,amount") -> Path:
    path = folder / "orders.csv"
    rows = rows or tuple(f"{number},{nth}00" for nth, number in enumerate(NUMBERS, 1))
    path.write_text("\n".join([head, *rows, ""]), "utf-8")
    return path


def compare(folder: Path, bill: Path, **options: object) -> Report:
    orders = options.pop("orders", None) or orders_of(folder)
    return chainpay.reconcile(FIRST, orders=orders, bills=[bill], **options)  # type: ignore[arg-type]


def is_equal(folder: Path, bill: Path) -> bool:
    with compare(folder, bill) as report:
        return report.is_equal


@pytest.mark.parametrize(
    "form",
    [
        lambda text: text.encode("utf-8"),
        lambda text: text.removeprefix("\ufeff").encode("gbk"),
        lambda text: gzip.compress(text.encode("utf-8")),
        lambda text: gzip.compress(text.removeprefix("\ufeff").encode("gbk")),
        lambda text: text.replace("\r\n", "\n").encode(),
        lambda text: text.rstrip("\r\n").encode(),
        lambda text: text.replace("\r\n", "\r\n\r\n").encode(),
        lambda text: text.replace("一本书", "一本\n书").encode(),
        lambda text: text.replace("一本书", "一本,书").encode(),
        lambda text: text.replace('书, "好"', "书").replace("`", "").replace("xy", "x`y").encode(),
    ],
    ids=[
        "utf-8",
        "gbk",
        "gzip",
        "gbk-gzip",
        "lf",
        "no-end",
        "blank",
        "line-break",
        "comma",
        "no-backtick",
    ],
)
def test_a_bill_of_any_form(tmp_path: Path, form: Callable[[str], bytes]) -> None:
    """Encodings, gzip, line ends, line breaks within values, missing backticks."""
    bill = bill_of(tmp_path)
    bill.write_bytes(form(bill.read_bytes().decode("utf-8")))
    assert is_equal(tmp_path, bill)


def test_an_old_bill(tmp_path: Path) -> None:
    """Bills of APIv2 from years ago have other names for the amount."""

    def age(text: str) -> str:
        lines = [line.split(",`") for line in text.splitlines()[1:4]]
        head = HEAD.split(",")[:24]
        head[head.index("应结订单金额")] = "总金额"
        rows = [",`".join(line[:24]) for line in lines]
        old = "总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额"
        return "\n".join([",".join(head), *rows, old, "`3,`6.00,`0.00,`0.00,`0.03600", ""])

    assert is_equal(tmp_path, bill_of(tmp_path, age))


def cut_row(text: str) -> str:
    lines = text.splitlines()
    return "\n".join([*lines[:2], *lines[3:]])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda text: text[: len(text) // 2], "incomplete"),
        (lambda text: text[: text.index("总交易单数")], "without a summary"),
        (cut_row, "its summary says 3 (总交易单数), and it has 2 such rows"),
        (lambda text: text.replace("商户订单号", "商家单号"), "has a column 商户订单号"),
        (lambda text: text.replace("`1.00", "`1,00"), "line 2"),
        (lambda text: text.replace("`1.00", "`1.005"), "line 2"),
        (lambda text: "no bill", "this is not a bill"),
        (lambda text: text.replace("SUCCESS", "PAID"), "no known bill has 交易状态 'PAID'"),
    ],
    ids=["half", "no-summary", "row", "column", "amount", "fraction", "other", "state"],
)
def test_a_bill_that_is_not_whole(
    tmp_path: Path, change: Callable[[str], str], reason: str
) -> None:
    """It is refused, in words, and nothing is compared."""
    with pytest.raises(BillProblem) as caught:
        compare(tmp_path, bill_of(tmp_path, change))
    assert reason in str(caught.value)
    assert "Nothing was compared" in str(caught.value)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda text: text[: text.index("总交易单数")], "账单没有汇总行：它不完整"),
        (cut_row, "汇总行的总交易单数为 3，而实际有 2 行"),
        (lambda text: text.replace("商户订单号", "商家单号"), "交易账单应有列 商户订单号，而这份"),
        (lambda text: text.replace("`1.00", "`1.005"), "账单不完整，账单第 2 行：无法读取"),
        (lambda text: text.replace("SUCCESS", "PAID"), "已知的账单中没有 交易状态 'PAID'"),
        (lambda text: text.replace(f"{FIRST}", "2026-11-01"), "其中是 2026-11-01 的数据"),
    ],
    ids=["no-summary", "row", "column", "fraction", "state", "day"],
)
def test_a_bill_that_is_not_whole_in_chinese(
    tmp_path: Path, change: Callable[[str], str], reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is first, and what was done is last; a copy by pickle says the same."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    bill = bill_of(tmp_path, change)
    with pytest.raises(BillProblem) as caught:
        compare(tmp_path, bill)
    assert reason in str(caught.value)
    assert caught.value.bill == str(bill)
    assert str(caught.value).endswith("。未对账。")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_damaged_gzip(tmp_path: Path) -> None:
    bill = bill_of(tmp_path)
    bill.write_bytes(gzip.compress(bill.read_bytes())[:-20])
    with pytest.raises(BillProblem, match="gzip"):
        compare(tmp_path, bill)
    bill.write_bytes(bill.read_bytes()[:60] + b"?" + bill.read_bytes()[61:])
    with pytest.raises(BillProblem, match="gzip"):
        compare(tmp_path, bill)


def test_a_name_is_no_pattern(tmp_path: Path) -> None:
    """Of two downloads of a browser, the one is read that is named."""
    other = bill_of(tmp_path)
    second = other.rename(tmp_path / f"bill-{FIRST}[1].csv")
    bill_of(tmp_path, lambda text: text.replace("A0000003", "B0000003")).rename(
        tmp_path / f"bill-{FIRST}1.csv"
    )
    assert is_equal(tmp_path, second)


def test_sums_that_differ_from_the_summary(tmp_path: Path) -> None:
    """The rows are compared; the report says by how much the bill doesn't add up."""
    bill = bill_of(tmp_path, lambda text: text.replace("`6.00,`0.00\n", "`6.01,`0.00\n"))
    with compare(tmp_path, bill) as report:
        assert report.unequal == {str(bill): {"订单总金额": (601_000, 600_000)}}
        assert not report.is_equal
        page = repr(report)
    assert "its summary says 6.01000 yuan (订单总金额), its rows 6.00000" in page
    assert "no time: all its rows count as of these days." in page


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    """As `open` says it."""
    with pytest.raises(FileNotFoundError):
        compare(tmp_path, tmp_path / f"{FIRST}.csv")


def test_rows_that_are_not_text(tmp_path: Path) -> None:
    """A byte that is neither UTF-8 nor GBK is named with its line."""
    bill = bill_of(tmp_path)
    bill.write_bytes(bill.read_bytes().replace(b"A0000001", b"\xff0000001"))
    with pytest.raises(BillProblem, match="line 2 of the bill: the line is neither UTF-8 nor GBK"):
        compare(tmp_path, bill)
    text = bill_of(tmp_path).read_bytes().decode().removeprefix("\ufeff")
    bill.write_bytes(text.encode("gbk").replace("一本书".encode("gbk"), b"\xff\xff", 1))
    with pytest.raises(BillProblem, match="line 2 of the bill: the line is neither UTF-8 nor GBK"):
        compare(tmp_path, bill)


def test_a_bill_of_payments_alone(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """It has no columns of refunds (bill_type SUCCESS): payments alone are compared with it."""
    path = download(shop, tmp_path, "SUCCESS")
    orders = write(tmp_path / "orders.csv", "number,amount,time,state", *ROWS)
    refunds = write(tmp_path / "refunds.csv", "number,amount", ("REFUND-0001", 30))
    with chainpay.reconcile(FIRST, orders=orders, bills=[path]) as report:
        assert report.is_equal
    with pytest.raises(BillProblem, match="has a column 商户退款单号, and this one has none"):
        chainpay.reconcile(FIRST, orders=orders, refunds=refunds, bills=[path])


def test_a_bill_of_refunds_alone(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """It has no payments (bill_type REFUND): they don't count as missing there."""
    path = download(shop, tmp_path, "REFUND")
    rows = ("REFUND-0001", 30), ("REFUND-0002", 60)
    refunds = write(tmp_path / "refunds.csv", "number,amount", *rows)
    with chainpay.reconcile(FIRST, refunds=refunds, bills=[path]) as report:
        assert report.is_equal
    with pytest.raises(BillProblem, match="it has no payments, as its column 退款申请时间 says"):
        chainpay.reconcile(FIRST, orders=refunds, bills=[path])


def download(client: chainpay.SandboxClient, folder: Path, kind: str) -> Path:
    path = folder / f"{kind}-{FIRST}.csv"
    query = {"bill_date": str(FIRST), "bill_type": kind}
    client.download("v3/bill/tradebill", path, query=query)
    return path


def test_an_empty_bill(tmp_path: Path) -> None:
    """A bill without rows is whole: everything is missing there."""
    bill = tmp_path / f"{FIRST}.csv"
    bill.write_text(f"{HEAD}\n{SUMMARY}\n`0,`0.00,`0.00,`0.00,`0.00000,`0.00,`0.00\n", "utf-8")
    with compare(tmp_path, bill) as report:
        assert {each.kind for each in report.differences()} == {"missing_there"}


def test_a_bill_of_another_day(tmp_path: Path) -> None:
    """A name that is wrong: none of its rows is of that day."""
    bill = bill_of(tmp_path).rename(tmp_path / "bill-2026-11-28.csv")
    with pytest.raises(
        BillProblem, match="isn't the bill of 2026-11-28: its rows are of 2026-11-27"
    ):
        chainpay.reconcile("2026-11-28", orders=orders_of(tmp_path), bills=[bill])


@pytest.mark.parametrize("name", ["bill-20261127.csv", "bill-2026-11-27 (1).csv"])
def test_a_bill_that_is_there_twice(tmp_path: Path, name: str) -> None:
    """Each of its orders would be a duplicate."""
    bill = bill_of(tmp_path)
    second = tmp_path / name
    second.write_bytes(bill.read_bytes())
    with pytest.raises(UsageError, match="is the same bill as"):
        chainpay.reconcile(FIRST, orders=orders_of(tmp_path), bills=[bill, second])


def test_bills_of_the_same_size(tmp_path: Path) -> None:
    """Two merchants' bills of a day may have it."""
    bill = bill_of(tmp_path, lambda text: text.replace("A0000001", "B0000001"))
    second = bill.rename(tmp_path / "other-20261127.csv")
    with chainpay.reconcile(
        FIRST, orders=orders_of(tmp_path), bills=[bill_of(tmp_path), second]
    ) as report:
        assert [file.rows for file in report.files] == [3, 3]


def test_a_file_without_a_day(tmp_path: Path) -> None:
    """The name of the file has the day."""
    bill = bill_of(tmp_path).rename(tmp_path / "bill.csv")
    with pytest.raises(UsageError, match="which day"):
        compare(tmp_path, bill)
