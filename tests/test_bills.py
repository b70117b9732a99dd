"""`chainpay.bills`: trade and fund flow bills, amounts to the fen, and incomplete files."""

from __future__ import annotations

import decimal
import gzip
import io
import pickle
import tracemalloc
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from chainpay import UsageError, bills
from chainpay.bills import BillError


def line(*values: str) -> str:
    return ",".join(f"`{value}" for value in values) + "\n"


TRADE = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,"
    "付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,"
    "退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\n"
    + line(
        *("2026-11-22 08:00:01", "wx1", "1900000001", "0", "", "4200000000000000000001", "A1"),
        *("o1", "JSAPI", "SUCCESS", "CFT", "CNY", "9.90", "0.10", "0", "0", "0.00", "0.00", "", ""),
        *('茶, "乌龙", 大杯', "x`y", "0.05940", "0.60%", "10.00", "0.00", ""),
    )
    + line(
        *("2026-11-22 09:00:00", "wx1", "1900000001", "0", "", "4200000000000000000002", "A1"),
        *("o1", "JSAPI", "REFUND", "CFT", "CNY", "0.00", "0.00", "5030000000000000000001", "R1"),
        *("9.90", "0.00", "ORIGINAL", "SUCCESS", " 茶 ", "", "-0.05940", "0.60%", "0.00", "9.90"),
        "优惠费率",
    )
    + "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,"
    + "申请退款总金额\n"
    + line("2", "9.90", "9.90", "0.00", "0.00000", "10.00", "9.90")
)
FUND = (
    "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),"
    "资金变更提交申请人,备注,业务凭证号\n"
    + line(
        *("2026-11-22 08:00:01", "50000001", "60000001", "交易", "交易", "收入", "9.90", "100.10"),
        *("system", "结算总金额9.96元;含手续费0.06元", "A1"),
    )
    + "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n"
    + line("1", "1", "9.90", "0", "0.00")
)
EMPTY = FUND.splitlines()[0] + "\n资金流水总笔数,收入金额\n`0,`0.00\n"


def read(content: Any) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    with bills.open(content) as bill:
        return list(bill), bill.summary


def test_a_trade_bill() -> None:
    """Names stay, amounts are fen, fees parts of a fen, counts int; commas and quotes are text."""
    (paid, refunded), summary = read(TRADE.encode())
    assert paid == {
        **dict.fromkeys(("设备号", "退款类型", "退款状态", "费率备注"), ""),
        **dict.fromkeys(("特约商户号", "微信退款单号", "商户退款单号"), "0"),
        **dict.fromkeys(("退款金额", "充值券退款金额", "申请退款金额"), 0),
        "交易时间": "2026-11-22 08:00:01",
        "公众账号ID": "wx1",
        "商户号": "1900000001",
        "微信订单号": "4200000000000000000001",
        "商户订单号": "A1",
        "用户标识": "o1",
        "交易类型": "JSAPI",
        "交易状态": "SUCCESS",
        "付款银行": "CFT",
        "货币种类": "CNY",
        "应结订单金额": 990,
        "代金券金额": 10,
        "商品名称": '茶, "乌龙", 大杯',
        "商户数据包": "x`y",
        "手续费": Decimal("5.94"),
        "费率": "0.60%",
        "订单金额": 1000,
    }
    assert refunded["手续费"] == Decimal("-5.94")
    assert refunded["申请退款金额"] == 990
    assert refunded["商品名称"] == " 茶 "
    assert summary == {
        "总交易单数": 2,
        "应结订单总金额": 990,
        "退款总金额": 990,
        "充值券退款总金额": 0,
        "手续费总金额": Decimal(0),
        "订单总金额": 1000,
        "申请退款总金额": 990,
    }
    assert {type(value) for row in (paid, refunded) for value in row.values()} == {
        str,
        int,
        Decimal,
    }


def test_a_fund_flow_bill() -> None:
    """The unit is in the names of its amounts."""
    (row,), summary = read(FUND.encode())
    assert (row["收支金额(元)"], row["账户结余(元)"]) == (990, 10010)
    assert row["备注"] == "结算总金额9.96元;含手续费0.06元"
    assert summary == {
        "资金流水总笔数": 1,
        "收入笔数": 1,
        "收入金额": 990,
        "支出笔数": 0,
        "支出金额": 0,
    }


def as_path(content: bytes, folder: Path) -> Path:
    path = folder / "bill.csv"
    path.write_bytes(content)
    return path


def behind_others(content: bytes) -> io.BytesIO:
    file = io.BytesIO(b"HEAD" + content)
    file.seek(4)
    return file


@pytest.mark.parametrize(
    "spell",
    [
        lambda content: content,
        gzip.compress,
        lambda content: b"\xef\xbb\xbf" + content,
        lambda content: content.replace(b"\n", b"\r\n"),
        lambda content: gzip.compress(b"\xef\xbb\xbf" + content + b"\r\n\r\n"),
        lambda content: content.removesuffix(b"\n"),
        lambda content: content.replace(b"\n", b"\n\n"),
        lambda content: content.decode().encode("gbk"),
        lambda content: gzip.compress(content.decode().encode("gb18030")),
    ],
)
@pytest.mark.parametrize(
    "place",
    [
        lambda content, _: content,
        as_path,
        lambda content, folder: str(as_path(content, folder)),
        lambda content, _: io.BytesIO(content),
        lambda content, _: behind_others(content),
    ],
)
def test_wherever_it_is_and_however_it_is_packed(
    spell: Callable[[bytes], bytes], place: Callable[[bytes, Path], Any], tmp_path: Path
) -> None:
    """A path, bytes or a file; gzipped, with a byte order mark, or with line ends of Windows."""
    assert read(place(spell(TRADE.encode()), tmp_path)) == read(TRADE.encode())


def test_a_file_of_others_stays_open(tmp_path: Path) -> None:
    """What was opened here is closed, and nothing else."""
    file = io.BytesIO(TRADE.encode())
    read(file)
    assert not file.closed
    path = as_path(gzip.compress(TRADE.encode()), tmp_path)
    with bills.open(path) as bill:
        next(iter(bill))
    with pytest.raises(ValueError, match="closed"):
        list(bill)


def test_a_bill_is_read_as_one_goes() -> None:
    """Every iteration goes on; the summary is there once the rows are read."""
    bill = bills.open(TRADE.encode())
    assert bill.columns[:2] == ("交易时间", "公众账号ID")
    assert repr(bill) == "Bill(columns=27)"
    for row in bill:
        assert row["交易状态"] == "SUCCESS"
        break
    with pytest.raises(UsageError, match="read all rows first"):
        _ = bill.summary
    assert [row["交易状态"] for row in bill] == ["REFUND"]
    assert bill.summary["总交易单数"] == 2
    assert list(bill) == []
    bill.close()


def test_a_day_without_trade() -> None:
    """Names and a summary alone are a bill."""
    assert read(EMPTY.encode()) == ([], {"资金流水总笔数": 0, "收入金额": 0})


def test_a_large_bill_takes_no_memory(tmp_path: Path) -> None:
    """Ten thousand rows of 5 MB are read in less than half of one."""
    head, row, *end = FUND.splitlines(keepends=True)
    path = tmp_path / "large.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write(head)
        for _ in range(100):
            file.write(row.replace("system", "x" * 300) * 100)
        file.writelines(end)
    tracemalloc.start()
    with bills.open(path) as bill:
        total = sum(row["收支金额(元)"] for row in bill)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert total == 10_000 * 990
    assert peak < 500_000


# Amounts


def amounts(text: str, column: str = "订单金额") -> Any:
    content = f"a,{column}\n`x,`{text}\n{EMPTY.partition(chr(10))[2]}"
    (row,), _ = read(content.encode())
    return row[column]


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("0", 0),
        ("0.0", 0),
        ("0.00", 0),
        ("0.01", 1),
        ("0.1", 10),
        ("1", 100),
        ("-0.01", -1),
        ("-3.00", -300),
        ("0.29", 29),
        ("1.10000", 110),
        ("90071992547409.93", 9007199254740993),
    ],
)
@pytest.mark.parametrize(
    "column", ["订单金额", "收入金额(元)", "金额（元）", "账户结余(元)", "余额"]
)
def test_amounts_are_fen_exactly(text: str, fen: int, column: str) -> None:
    """As text is cut, not as floats are rounded."""
    assert amounts(text, column) == fen
    assert type(amounts(text, column)) is int


@pytest.mark.parametrize("column", ["手续费", "手续费(元)", "手续费总金额", "退款手续费"])
def test_fees_are_parts_of_a_fen(column: str) -> None:
    """Their five decimals are kept, whatever the precision of the user's decimals is."""
    with decimal.localcontext(decimal.Context(prec=3)):
        fee = amounts("-12345.67891", column)
    assert fee == Decimal("-1234567.891")
    assert amounts("7", column) == 700


@pytest.mark.parametrize(
    "text",
    [
        *("x", "1,000", "1e2", "0.015", ".5", "1.", "+1", " 1", "1 ", "NaN", "--1", "١", "`1"),
        *("1" * 16, "0.12345678901"),
    ],
)
@pytest.mark.parametrize("column", ["订单金额", "手续费"])
def test_what_is_no_money_is_refused(text: str, column: str) -> None:
    """Line and column are named, and the line is repeated."""
    if (text, column) == ("0.015", "手续费"):
        assert amounts(text, column) == Decimal("1.5")
        return
    with pytest.raises(BillError) as caught:
        amounts(text, column)
    reason = f"line 2 of the bill: the value of {column!r} can't be read"
    assert str(caught.value) == f"{reason}: {caught.value.text!r}"
    assert caught.value.text == f"`x,`{text}"


# Columns and rows of other forms

OLD_ROW = ("2014-11-10 16:33:45", "wx1", "1900000001", "A1", "0.01", "茶", "0")
OLD = "交易时间,公众账号ID,商户号,商户订单号,总金额,商品名称,手续费\n"
OLD_END = "总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额\n"
OLD_TOTAL = {
    "总交易单数": 1,
    "总交易额": 2,
    "总退款金额": 0,
    "总企业红包退款金额": 0,
    "手续费总金额": Decimal(0),
}


def test_the_summary_of_old_bills() -> None:
    """Its amounts have other names: they are fen too."""
    content = OLD + line(*OLD_ROW) + OLD_END + line("1", "0.02", "0.0", "0.0", "0")
    (row,), summary = read(content.encode())
    assert (row["总金额"], row["手续费"]) == (1, Decimal(0))
    assert summary == OLD_TOTAL


def test_values_without_backticks() -> None:
    """As the oldest bills have them, and as profit sharing bills had them in part."""
    rows = ",".join(OLD_ROW) + "\n" + "`" + ",".join(OLD_ROW) + "\n" + ",".join(OLD_ROW) + "\n"
    some, summary = read((OLD + rows + OLD_END + "1,0.02,0.0,0.0,0\n").encode())
    assert [row["总金额"] for row in some] == [1, 1, 1]
    assert [row["交易时间"] for row in some] == [OLD_ROW[0]] * 3
    assert summary == OLD_TOTAL


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [
        *((name, "0.58", 58) for name in ("总交易额", "总实收金额", "实收(元)", "实收（元）")),
        *((name, "0.58", 58) for name in ("消费金额", "缴费金额", "应收总额", "分账金额(元)")),
        *((name, "0.58", 58) for name in ("金额(CNY)", "账户结余（元）", "退款总额", "期末余额")),
        *((name, "-0.58", -58) for name in ("退款金额", "金额(元)")),
        *((name, "58", 58) for name in ("金额(分)", "实收（分）", "分账笔数", "总交易单数")),
        *((name, "17.0", 17) for name in ("收入笔数", "资金流水总笔数")),
        *((name, "0.05940", Decimal("5.94")) for name in ("总手续费金额", "技术服务费(元)")),
        *((name, "0.58", "0.58") for name in ("费率", "费率备注", "汇率", "手续费率", "商品名称")),
        *((name, "", None) for name in ("退款金额", "手续费", "退款笔数")),
        ("用户标识", "", ""),
    ],
)
def test_the_name_of_a_column_says_what_its_values_are(
    column: str, text: str, value: object
) -> None:
    """In every bill, also in one that nobody has seen yet."""
    assert amounts(text, column) == value
    assert type(amounts(text, column)) is type(value)


@pytest.mark.parametrize(
    "text", ["茶\n乌龙", "茶\n2号店", "茶\n\n,\n乌龙", "\n茶", "茶\r\n乌龙", '茶,"x`,y', "=1+1"]
)
@pytest.mark.parametrize("place", [5, 6])
def test_a_value_may_hold_line_breaks_commas_and_backticks(text: str, place: int) -> None:
    """In the midst of a row, or at its end; the rows after it are read."""
    names = OLD.strip().replace(",手续费", ",商户数据包")
    row = list(OLD_ROW)
    row[place] = text
    content = names + "\n" + line(*row) + line(*OLD_ROW) + OLD_END
    rows, summary = read((content + line("2", "0.02", "0", "0", "0")).encode())
    kept = "\n".join(filter(None, text.splitlines()))  # empty lines are left out
    assert rows[0][names.split(",")[place]].lstrip("\n") == kept
    assert [one["交易时间"] for one in rows] == [OLD_ROW[0]] * 2
    assert summary["总交易单数"] == 2


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (line(*OLD_ROW, "x"), "7 values expected, 8 found: '`2014"),
        (line(*OLD_ROW[1:]), "7 values expected, 6 found: the bill may be inc"),
        (line(*OLD_ROW).replace("0.01", "0,01"), "the value of '总金额' can't be read: '`2014"),
    ],
)
def test_a_row_that_does_not_fit_is_named_and_the_next_is_read(bad: str, words: str) -> None:
    """By its line and its text. The bill isn't cut: whoever goes on gets the other rows."""
    content = OLD + line(*OLD_ROW) + bad + line(*OLD_ROW) + OLD_END
    bill = bills.open((content + line("3", "0.02", "0", "0", "0")).encode())
    rows = []
    with pytest.raises(BillError) as caught:
        rows.extend(bill)
    assert words in str(caught.value)
    assert (caught.value.line, caught.value.text) == (3, bad.strip())
    assert len(list(bill)) == 1
    assert bill.summary["总交易单数"] == 3


def test_a_long_line_is_repeated_in_part() -> None:
    """An error is read by people."""
    with pytest.raises(BillError) as caught:
        read(f"a,b\n`1,`2,`{'x' * 9999}\n{SUMMARY}".encode())
    assert len(str(caught.value)) < 300
    assert len(caught.value.text) > 9999


# What is no bill


def cut(after: int) -> bytes:
    """Return the first lines of a fund flow bill."""
    return "".join(FUND.splitlines(keepends=True)[:after]).encode()


SUMMARY = "总交易单数,订单总金额\n`1,`1.00\n"
NO_BILL: dict[str, tuple[bytes, int, str]] = {
    "empty": (b"", 1, "expected the column names; this is not a bill"),
    "blank": (b"\n\n", 3, "expected the column names; this is not a bill"),
    "a refusal of APIv2": (
        b"<xml><return_code>FAIL</return_code></xml>",
        1,
        "expected the column names; this is not a bill",
    ),
    "a refusal of APIv3": (
        b'{"code":"NO_STATEMENT_EXIST"}',
        1,
        "expected the column names; this is not a bill",
    ),
    "rows first": (b"`a,`b\n", 1, "expected the column names; this is not a bill"),
    "one name twice": (b"a,b,a\n", 1, "same name"),
    "cut behind the names": (cut(1), 2, "without a summary"),
    "cut behind a row": (cut(2), 3, "without a summary"),
    "cut in a row": (cut(2)[:-30], 2, "11 values"),
    "cut in the summary": (cut(3), 4, "5 values"),
    "a value too many": (f"a,b\n`1,`2,`3\n{SUMMARY}".encode(), 2, "2 values"),
    "two summaries": (f"a,b\n{SUMMARY}{SUMMARY}".encode(), 4, "goes on after its summary"),
    "a summary that can't be": (
        "a,b\n总交易单数,订单金额\n`x,`2\n".encode(),
        3,
        "'总交易单数' can't be read",
    ),
    "another encoding": ("名,称\n".encode("gbk"), 1, "neither UTF-8 nor GBK"),
    "UTF-16": (TRADE.encode("utf-16"), 1, "neither UTF-8 nor GBK"),
    "a broken character": (cut(2)[:-3].replace(b"system", b"\xff"), 2, "neither UTF-8 nor GBK"),
    "a row without end": (
        f"a,b\n`1,`2\n{('x' * 99_999 + chr(10)) * 12}".encode(),
        2,
        "the row has more than 1048576 bytes",
    ),
    "an endless line": (b"a,b\n" + b"x" * 2_000_000, 2, "1048576 bytes"),
    "a gzip that is cut": (gzip.compress(TRADE.encode())[:200], 1, "gzip"),
    "a gzip that is damaged": (gzip.compress(TRADE.encode(), 0)[:-8] + bytes(8), 6, "gzip"),
    "no gzip": (b"\x1f\x8b" + b"x" * 50, 1, "gzip"),
    "a damaged gzip": (gzip.compress(b"a")[:10] + b"\xff" * 20, 1, "gzip"),
}


@pytest.mark.parametrize(("content", "line", "words"), NO_BILL.values(), ids=NO_BILL)
def test_what_is_no_bill_is_refused(content: bytes, line: int, words: str, tmp_path: Path) -> None:
    """By the number of the line; no file is left open."""
    with pytest.raises(BillError, match=words) as caught:
        read(as_path(content, tmp_path))
    assert caught.value.line == line
    assert str(caught.value).startswith(f"line {line} of the bill: ")
    assert caught.value.__context__ is None
    assert isinstance(caught.value, ValueError)


def test_the_error_survives_pickle() -> None:
    """With its line and its reason."""
    error = pickle.loads(pickle.dumps(BillError(7, "it is cut", "`1\x9b")))
    assert (error.line, error.text) == (7, "`1\x9b")
    assert str(error) == "line 7 of the bill: it is cut: '`1?'"


def test_a_bomb_is_not_unpacked() -> None:
    """A gzip of one line without end is read no further than a line may be."""
    bomb = gzip.compress(b"a," + b"x" * 20_000_000)
    tracemalloc.start()
    with pytest.raises(BillError, match="1048576 bytes"):
        read(bomb)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5_000_000


@pytest.mark.parametrize("source", [None, 5, ["bill.csv"], io.StringIO(TRADE)])
def test_a_source_is_a_path_bytes_or_a_binary_file(source: Any) -> None:
    """Anything else is refused by its type."""
    with pytest.raises(UsageError, match=type(source).__name__):
        bills.open(source)


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    """It is Python's own error."""
    with pytest.raises(FileNotFoundError):
        bills.open(tmp_path / "none.csv")
