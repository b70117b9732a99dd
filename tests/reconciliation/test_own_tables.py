"""The shop's own table: values that are exact, in error, or a class of their own."""

from __future__ import annotations

import pickle
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import chainpay
from chainpay import UsageError
from chainpay.reconciliation import Report, TableProblem

from .planted import FIRST
from .test_bad_bills import NUMBERS, bill_of, compare, orders_of


def kinds(report: Report) -> list[tuple[str, str]]:
    with report:
        return [(each.kind, each.number) for each in report.differences()]


def own(folder: Path, *rows: str, head: str = "number,amount", **options: object) -> Report:
    return compare(folder, bill_of(folder), orders=orders_of(folder, *rows, head=head), **options)


@pytest.mark.parametrize(
    "amounts",
    ["1 2 3", "1.0 2.0 3.0", "1.00 2.00 3.000"],
)
def test_amounts_in_yuan(tmp_path: Path, amounts: str) -> None:
    """Texts of yuan are exact, however many noughts they have."""
    rows = [f"{number},{amount}" for number, amount in zip(NUMBERS, amounts.split(), strict=True)]
    columns = {"number": "number", "amount": "amount:yuan"}
    assert kinds(own(tmp_path, *rows, columns=columns)) == []


TIMES = (
    f"{FIRST} 23:59:59",
    f"{FIRST}T23:59:59+08:00",
    f"{FIRST}T15:59:59Z",
    f"{FIRST}T15:59:59.123+0000",
    f"{FIRST:%Y/%m/%d} 0:00",
    f"{FIRST:%Y%m%d}235959",
    "1795795199",
    "1795795199000",
    f"{FIRST}",
)


def test_times(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A time with a zone is converted to China's; one without is China's, whatever TZ is."""
    monkeypatch.setenv("TZ", "America/New_York")
    rows = [f"{number},{nth}00,{FIRST}" for nth, number in enumerate(NUMBERS, 1)]
    rows += [f"T{nth},1,{time}" for nth, time in enumerate(TIMES)]
    with own(tmp_path, *rows, head="number,amount,time") as report:
        assert {each.day_here for each in report.differences()} == {FIRST}
        assert [each.count_here for each in report.totals] == [3 + len(TIMES)]


def test_a_day_late(tmp_path: Path) -> None:
    """Orders after midnight in China, which the bill has on the day before."""
    times = "2026-11-28T00:00:01+08:00", "2026-11-27T16:00:01Z", f"{FIRST} 08:00:00"
    rows = [f"{n},{n[-1]}00,{time}" for n, time in zip(NUMBERS, times, strict=True)]
    late = [("day", NUMBERS[0]), ("day", NUMBERS[1])]
    assert kinds(own(tmp_path, *rows, head="number,amount,time")) == late


@pytest.mark.parametrize(
    ("head", "row", "reason"),
    [
        ("number,amount", "A0000009,1.50", "row 4, column 'amount': '1.50' is no amount in fen"),
        ("number,amount", "A0000009,", "row 4, column 'amount': '' is no amount"),
        ("number,amount", "4.2E+27,1", "row 4, column 'number': '4.2E+27' is no number"),
        ("number,amount", ",1", "row 4, column 'number': '' is no number"),
        ("number,amount,time", "A0000009,1,yesterday", "row 4, column 'time': 'yesterday'"),
        ("number,amount,time", "A0000009,1,2026-02-30 00:00:00", "row 4, column 'time'"),
        ("number,amount,time", "A0000009,1,", "row 4, column 'time': '' is empty"),
        ("number,amount,state", "A0000009,1,ok", "row 4, column 'state': 'ok' is no state"),
        ("number,amount,state", "A0000009,1", "line 5 has 2 values, and the first line names 3"),
        ("number,amount", "A0000009,1,2", "line 5 has 3 values, and the first line names 2"),
        ("number,amount", '"A0000009,1', "its rows can't be read"),
        ("Amount,amount", "1,1", "first line must be the names"),
        ("order,amount", "A0000009,1", "which column has the number?"),
        ("number,number", "A0000009,1", "first line must be the names"),
        ("number", "A0000009", "first line must be the names"),
    ],
)
def test_a_value_that_is_none(tmp_path: Path, head: str, row: str, reason: str) -> None:
    """The error names the row and the column, and what is expected."""
    more = {"time": f"{FIRST} 08:00:00", "state": "SUCCESS"}
    values = [more[name] for name in head.split(",") if name in more]
    rows = [",".join([number, f"{nth}00", *values]) for nth, number in enumerate(NUMBERS, 1)]
    with pytest.raises(TableProblem) as caught:
        own(tmp_path, *rows, row, head=head)
    assert reason in str(caught.value)
    assert "Nothing was compared, and nothing was written to it" in str(caught.value)


@pytest.mark.parametrize(
    ("head", "row", "reason"),
    [
        ("number,amount", "A9,1.5", "第 4 行，列 'amount'：'1.5' 不是以分为单位的金额"),
        ("number,amount", "A9,1.5", "若以元为单位，请映射 amount=amount:yuan"),
        ("number,amount", "4.2E+27,1", "不是单号（电子表格"),
        ("number,amount,state", "A9,1,ok", "'ok' 不是平台的状态（SUCCESS"),
        ("number,amount,time", "A9,1,", "'' 为空，而该单已支付"),
        ("number,amount", "A9", "第 5 行有 1 个值，而首行有 2 列"),
        ("no,amount", "A9,1", "哪一列是 number？请用 columns= 指定（number=列名）"),
    ],
)
def test_a_value_that_is_none_in_chinese(
    tmp_path: Path, head: str, row: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So is the end, which says what was done; a copy by pickle says the same."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    more = {"time": f"{FIRST} 08:00:00", "state": "SUCCESS"}
    values = [more[name] for name in head.split(",") if name in more]
    rows = [",".join([number, f"{nth}00", *values]) for nth, number in enumerate(NUMBERS, 1)]
    with pytest.raises(TableProblem) as caught:
        own(tmp_path, *rows, row, head=head)
    assert reason in str(caught.value)
    assert str(caught.value).endswith("。未对账，也没有写入该表。")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_floats_of_yuan(tmp_path: Path) -> None:
    """A float that is no whole number of fen is an error; it isn't rounded."""
    columns = {"number": "number", "amount": "amount:yuan"}
    rows = [f"{NUMBERS[0]},{0.1 + 0.2!r}"]
    with pytest.raises(TableProblem, match=r"0\.30000000000000004' is no amount in yuan"):
        own(tmp_path, *rows, columns=columns)


def test_a_number_twice(tmp_path: Path) -> None:
    """It is a class of its own; the row whose amount is the bill's is not the duplicate."""
    rows = [f"{number},{nth}00" for nth, number in enumerate(NUMBERS, 1)]
    with own(tmp_path, f"{NUMBERS[0]},90", *rows) as report:
        (found,) = report.differences()
    assert (found.kind, found.number, found.amount_here) == ("duplicate_here", NUMBERS[0], 90)


def test_a_csv_of_a_spreadsheet(tmp_path: Path) -> None:
    """GBK, semicolons, quotes, and a backtick or a ' before the numbers."""
    path = tmp_path / "orders.csv"
    rows = [f"`{NUMBERS[0]};100", f"'{NUMBERS[1]};200", f'" {NUMBERS[2]}";"300 "']
    path.write_bytes("\r\n".join(["商户订单号;金额", *rows, ""]).encode("gbk"))
    columns = {"number": "商户订单号", "amount": "金额"}
    assert kinds(compare(tmp_path, bill_of(tmp_path), orders=path, columns=columns)) == []


@pytest.mark.parametrize(
    ("path", "other"),
    [
        ("orders[1].csv", "orders1.csv"),
        ("ord?rs*.csv", "orders.csv"),
        ("state=SUCCESS/orders.csv", ""),
        ("orders.csv.gz", ""),
    ],
)
def test_a_name_is_no_pattern(tmp_path: Path, path: str, other: str) -> None:
    """The file is read that has the name: none that a pattern matches, and none of its parts."""
    rows = orders_of(tmp_path, f"{NUMBERS[0]},100", f"{NUMBERS[1]},201", f"{NUMBERS[2]},300")
    (tmp_path / path).parent.mkdir(exist_ok=True)
    chosen = rows.rename(tmp_path / path)
    if other:
        orders_of(tmp_path).rename(tmp_path / other)
    assert kinds(compare(tmp_path, bill_of(tmp_path), orders=chosen)) == [("amount", NUMBERS[1])]


def test_a_system_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows lets few users make them: the file is copied."""

    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "symlink_to", refuse)
    assert kinds(own(tmp_path, f"{NUMBERS[0]},100")) == [
        ("missing_here", NUMBERS[1]),
        ("missing_here", NUMBERS[2]),
    ]


def test_a_value_is_never_taken_for_none(tmp_path: Path) -> None:
    """A number of a control character is a number, and its order a difference."""
    rows = [f"{number},{nth}00" for nth, number in enumerate(NUMBERS, 1)]
    assert kinds(own(tmp_path, *rows, "\x01,500")) == [("missing_there", "\x01")]


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"columns": {"nummer": "number"}}, "'nummer' can't be mapped"),
        ({"columns": {"number": "number:yuan", "amount": "amount"}}, "number has no unit"),
        ({"columns": {"number": "no"}}, "it has no column 'no'"),
        ({"states": {"ok": "GOOD"}}, "'GOOD'"),
        ({"bill": "tradebills"}, "'tradebills' is no bill"),
        ({"orders": "mysql://shop"}, "mysql:// is neither"),
        ({"orders": "sqlite:///shop.db"}, "which table"),
        ({"orders": "sqlite://shop.db?table=orders"}, "with three slashes"),
        ({"orders": "sqlite:shop.db?table=orders"}, "with three slashes"),
        ({"orders": "sqlite:///shop.db?query="}, "which table"),
        ({"orders": "sqlite:///shop.db?table=a&query=SELECT 1"}, "which table"),
        ({"orders": "postgresql://[shop?table="}, "which table"),
        ({"orders": "missing.csv"}, "missing.csv: it can't be read: No such file"),
        ({"bills": []}, "pass the client"),
        ({"client": chainpay.sandbox()}, "and not both"),
        ({"days": "2026-11-20"}, "no bill of 2026-11-20 was passed"),
        ({"bills": ["2026-11-01.csv", "2026-11-27.csv"]}, "2026-11-01.csv is of 2026-11-01"),
        ({"orders": None}, "which table is compared with the trade bill"),
        ({"days": "today"}, "a date is"),
        ({"days": "2026-11-30..2026-11-01"}, "no range"),
        ({"days": "2026-13-01"}, "a date is"),
        ({"bill": "fundflowbill", "refunds": "refunds.csv"}, "leave out refunds="),
    ],
)
def test_wrong_arguments(tmp_path: Path, options: dict[str, object], reason: str) -> None:
    """Nothing is compared."""
    known = {"days": FIRST, "orders": orders_of(tmp_path), "bills": [bill_of(tmp_path)]}
    with pytest.raises(UsageError) as caught:
        chainpay.reconcile(**{**known, **options})  # type: ignore[arg-type]
    assert reason in str(caught.value)


def test_columns_that_are_not_mapped(tmp_path: Path) -> None:
    """They are found by their usual names, but for those that are left out."""
    rows = [f"{number},{nth}00,CLOSED,1" for nth, number in enumerate(NUMBERS, 1)]
    columns = {"number": "no", "amount": "total"}
    head = "no,total,trade_state,fee"
    with own(tmp_path, *rows, head=head, columns=columns) as report:
        assert {each.kind for each in report.differences()} == {"state", "fee"}
    with own(tmp_path, *rows, head=head, columns={**columns, "state": "", "fee": ""}) as report:
        assert report.is_equal


def test_differences_that_explain_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the matching were wrong, its differences wouldn't add up: no report has them."""
    wrong = {"amount": ("amount_here <> amount_there", "0")}
    monkeypatch.setattr("chainpay.reconciliation.matching._DIFFERING", wrong)
    with pytest.raises(chainpay.ChainpayError, match="don't add up"):
        own(tmp_path, f"{NUMBERS[0]},101")


# SQLite


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A database whose amounts are floats of yuan."""
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE orders (no TEXT, total REAL, at INTEGER, note TEXT)")
        rows = [(number, float(nth), 1795795199, '"\n,') for nth, number in enumerate(NUMBERS, 1)]
        connection.executemany("INSERT INTO orders VALUES (?, ?, ?, ?)", rows)
    return path


COLUMNS = {"number": "no", "amount": "total:yuan", "time": "at"}


@pytest.mark.parametrize("what", ["table=orders", "query=SELECT * FROM orders WHERE total > 0"])
def test_sqlite(tmp_path: Path, shop: Path, what: str) -> None:
    """A table or a query; the database is only read."""
    before = shop.read_bytes()
    report = compare(
        tmp_path, bill_of(tmp_path), orders=f"sqlite:///{shop}?{what}", columns=COLUMNS
    )
    assert kinds(report) == []
    assert shop.read_bytes() == before


@pytest.mark.parametrize(
    "query",
    ["total + 100 AS sum", "total + (20 & 4) AS sum", "total + length('%20%25=') + 93 AS sum"],
    ids=["plus", "ampersand", "percent"],
)
def test_a_query_is_as_it_is_written(tmp_path: Path, shop: Path, query: str) -> None:
    """No character of it is one of a URL: `+`, `&` and `%20` mean themselves."""
    sums = {"total + (20 & 4) AS sum": 4}.get(query, 100)
    orders = f"sqlite:///{shop}?query=SELECT no, {query} FROM orders"
    columns = {"number": "no", "amount": "sum:yuan"}
    with compare(tmp_path, bill_of(tmp_path), orders=orders, columns=columns) as report:
        assert [total.sum_here for total in report.totals] == [600 + 300 * sums]


@pytest.mark.parametrize("query", ["DELETE FROM orders", "SELECT 1); DELETE FROM orders; --"])
def test_sqlite_that_is_written_to(tmp_path: Path, shop: Path, query: str) -> None:
    """A query that would write is refused."""
    orders = f"sqlite:///{shop}?query={query}"
    with pytest.raises(TableProblem):
        compare(tmp_path, bill_of(tmp_path), orders=orders, columns=COLUMNS)


def test_sqlite_that_is_locked(tmp_path: Path, shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever holds it keeps it."""
    monkeypatch.setattr("chainpay.reconciliation.own.sources._SECONDS", 0.01)
    with closing(sqlite3.connect(shop, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        with pytest.raises(TableProblem, match="database is locked"):
            compare(
                tmp_path,
                bill_of(tmp_path),
                orders=f"sqlite:///{shop}?table=orders",
                columns=COLUMNS,
            )


def test_a_password_is_never_shown(tmp_path: Path) -> None:
    """A server that isn't there is named without it."""
    pytest.importorskip("psycopg")
    orders = "postgresql://shop:secret@127.0.0.1:1/shop?table=orders&sslmode=disable"
    with pytest.raises(TableProblem) as caught:
        compare(tmp_path, bill_of(tmp_path), orders=orders)
    assert "secret" not in str(caught.value)
    assert "secret" not in repr(caught.value)
    assert "postgresql://shop:***@127.0.0.1:1/shop" in str(caught.value)


@pytest.mark.parametrize("package", ["duckdb", "psycopg"])
def test_a_package_that_is_missing(
    tmp_path: Path, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error has the command that installs it."""
    for module in ("database", "own.sources"):
        path = f"chainpay.reconciliation.{module}.find_spec"
        monkeypatch.setattr(path, lambda name: None if name == package else True)
    with pytest.raises(UsageError, match=r"more packages: pip install .*reconcile"):
        compare(tmp_path, bill_of(tmp_path), orders="postgresql://shop/shop?table=orders")
