"""Rows of every form, what they become, and what is wrong with them."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import chainpay
from chainpay.bulk import Plan, State
from tests.bulk.shop import REFUND, Shop, refunds, states

HEAD = "退款单号,订单号,金额,原因"
MAPPING = {
    "out_refund_no": "退款单号",
    "out_trade_no": "订单号",
    "amount.refund": "fen(金额)",
    "reason": "原因",
}
CONSTANTS = {"amount.total": 100, "amount.currency": "CNY"}
ROW = 'REFUND-{0:06},ORDER-{0:06},0.60,"取消, 退""票"""'


def write(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path.write_bytes("\r\n".join(lines).encode(encoding))
    return path


def plan(shop: Shop, rows: Any, **more: Any) -> Plan:
    return shop.job(rows, **{"mapping": MAPPING, "constants": CONSTANTS, **more}).plan()


def findings(plan: Plan) -> list[tuple[int, str, str]]:
    return [(each.line, each.field, each.reason) for each in plan.findings]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_csv_as_spreadsheets_write_it(shop: Shop, encoding: str) -> None:
    """With a BOM or without, in each usual encoding, with quotes and empty lines."""
    file = write(
        shop.folder / "rows.csv", HEAD, ROW.format(0), "", ROW.format(1), "", encoding=encoding
    )
    job = shop.job(file, mapping=MAPPING, constants=CONSTANTS)
    assert (job.plan().rows, job.plan().total, job.plan().errors) == (2, 120, 0)
    assert states(job) == {State.DONE: 2}
    request = json.loads(shop.gateway.requests[-1].content)
    assert request["reason"] == '取消, 退"票"'
    assert request["amount"] == {"refund": 60, "total": 100, "currency": "CNY"}


def test_columns_with_the_names_of_the_fields(shop: Shop) -> None:
    """Without a mapping; an empty cell is absent, and an amount becomes an integer."""
    file = write(
        shop.folder / "rows.csv",
        "out_refund_no,out_trade_no,reason,amount.refund,amount.total,amount.currency",
        "REFUND-000000,ORDER-000000,,60,100,CNY",
    )
    assert states(shop.job(file)) == {State.DONE: 1}
    assert json.loads(shop.gateway.requests[-1].content) == refunds(1)[0]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_json_lines(shop: Shop, mark: str) -> None:
    """Each line has an object, nested or with dots; what is none is a finding."""
    lines = [mark + json.dumps(refunds(1)[0]), "", "[1]", '{"out_refund_no": ', "{}"]
    file = write(shop.folder / "rows.jsonl", *lines)
    found = shop.job(file).plan()
    assert (found.rows, found.errors) == (4, 3)
    assert findings(found) == [
        (3, "", "is no object in JSON"),
        (4, "", "is no object in JSON"),
        (5, "out_refund_no", "the number is missing, or empty"),
    ]


def test_faults_of_csv_name_line_and_column(shop: Shop) -> None:
    """Reading goes on, so that all faults are known at once."""
    file = write(
        shop.folder / "rows.csv",
        HEAD,
        ROW.format(0),
        "REFUND-000001,ORDER-000001,0.60,a,b",
        "REFUND-000002,ORDER-000002",
        "REFUND-000003,ORDER-000003,1.005,",
        '"REFUND-000004","ORDER-000004",0.60,"two\nlines"',
        "REFUND-000000,ORDER-000005,0.60,",
        ",ORDER-000006,0.60,",
        "REFUND-000007,ORDER-000007,¥1,",
    )
    found = plan(shop, file)
    reasons = {line: (field, reason) for line, field, reason in findings(found)}
    assert reasons.keys() == {3, 4, 5, 8, 9, 10}
    assert reasons[3] == ("b", "has 5 columns, and the first line names 4")
    assert reasons[4] == ("", "has 2 columns, and the first line names 4")
    assert reasons[5][0] == "金额"
    assert "is no amount in yuan" in reasons[5][1]
    assert reasons[8] == ("out_refund_no", "row 2 has this number already")
    assert reasons[9] == ("out_refund_no", "the number is missing, or empty")
    assert reasons[10][0] == "金额"
    assert "row 5, REFUND-000003, 金额" in str(found)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["a,,c"], "column 2 .* has no name"),
        ([""], "the first line .* has no name"),
        (["a,b,a"], "two columns 'a'"),
        (["x,y", "1,2"], "has no column '退款单号', which out_refund_no is made of; it has x, y"),
        (['"a'], "can't be read at line 1"),
    ],
)
def test_a_head_that_is_wrong(shop: Shop, lines: list[str], words: str) -> None:
    """It is an error before any row is read."""
    with pytest.raises(chainpay.UsageError, match=words):
        plan(shop, write(shop.folder / "rows.csv", *lines))


def test_a_wrong_encoding(shop: Shop) -> None:
    """A file that is no text is refused with its line; and one that isn't what was said."""
    file = shop.folder / "rows.csv"
    file.write_bytes(HEAD.encode() + b"\r\nREFUND,\xff\xff\xff,1,\r\n")
    with pytest.raises(chainpay.UsageError, match="no text in UTF-8 or GB18030: see line 2"):
        plan(shop, file)
    write(file, HEAD, ROW.format(0), encoding="gbk")
    with pytest.raises(chainpay.UsageError, match="can't be read at line 1"):
        plan(shop, file, encoding="utf-8")
    with pytest.raises(chainpay.UsageError, match="no encoding 'latin-99'"):
        plan(shop, file, encoding="latin-99")


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (7, "rows are a list of dicts, a function"),
        ("nowhere.csv", "there is no file 'nowhere.csv'"),
        (lambda: 7, "must return them, and returned int"),
        (lambda: {}, "must return them, and returned dict"),
        ([{}, 7], "row 2 of the list is no dict, but int"),
    ],
)
def test_what_are_no_rows(shop: Shop, rows: Any, words: str) -> None:
    with pytest.raises(chainpay.UsageError, match=words):
        plan(shop, rows, mapping=None, constants=None)


def test_an_unknown_kind_of_file(shop: Shop) -> None:
    with pytest.raises(chainpay.UsageError, match="is none of a list of dicts"):
        plan(shop, write(shop.folder / "rows.xlsx", "x"))


def test_values_of_python(shop: Shop) -> None:
    """A Decimal is an exact amount, a float isn't; a bool is no number."""
    rows = [{"退款单号": 1234567, "订单号": "ORDER-000000", "金额": Decimal("0.6"), "原因": None}]
    found = plan(shop, rows)
    assert found.total == 60
    assert found.first is not None
    assert found.first.number == "1234567"
    rows[0]["金额"] = 0.6
    assert findings(plan(shop, rows)) == [(1, "金额", "float is no exact amount in yuan")]
    rows[0] |= {"金额": 1, "退款单号": True}
    assert findings(plan(shop, rows)) == [(1, "out_refund_no", "the number is no text")]


TRANSFER = "v3.fundApp.mchTransfer.transferBills.post"
PAY = {
    "out_bill_no": "number",
    "openid": "openid",
    "transfer_amount": "fen(yuan)",
    "user_name": "sensitive(name)",
}
REWARD = {
    "appid": "wxd678efh567hg6787",
    "transfer_scene_id": "1000",
    "transfer_remark": "奖励",
    "transfer_scene_report_infos": [
        {"info_type": "活动名称", "info_content": "注册有礼"},
        {"info_type": "奖励说明", "info_content": "现金"},
    ],
}


def rewards(count: int) -> list[dict[str, Any]]:
    return [
        {"number": f"BILL{n:06}", "openid": f"o-MYE42l80oelYMDE34nYD456X{n:04}",
         "yuan": "2000.00", "name": "张三"}
        for n in range(count)
    ]  # fmt: skip


def test_rewards_with_encrypted_names(shop: Shop) -> None:
    """A sensitive column is encrypted on the way; journal and digest hold no plaintext."""
    job = shop.job(rewards(3), TRANSFER, mapping=PAY, constants=REWARD)
    assert job.rate == 5000
    assert (job.plan().errors, job.plan().total) == (0, 600_000)
    assert states(job) == {State.DONE: 3}
    kept = b"".join(path.read_bytes() for path in shop.folder.iterdir())
    assert "张三".encode() not in kept
    sent = [json.loads(request.content) for request in shop.gateway.requests]
    assert all(len(each["user_name"]) == 344 for each in sent)
    renamed = [{**row, "name": "李四"} for row in rewards(3)]
    with pytest.raises(chainpay.UsageError, match="other rows, or of another mapping"):
        shop.job(renamed, TRANSFER, mapping=PAY, constants=REWARD).run()


def test_a_name_that_cannot_be_encrypted(shop: Shop) -> None:
    rows = rewards(2)
    rows[0]["name"] = "长" * 100
    rows[1]["name"] = 7
    found = shop.job(rows, TRANSFER, mapping=PAY, constants=REWARD).plan()
    assert findings(found) == [
        (1, "name", "Sensitive() encrypts up to 214 bytes, not 300"),
        (2, "name", "int is no text to encrypt"),
    ]


def test_documented_rates(shop: Shop) -> None:
    """The platform's limit is the default; 50 a second where none is documented."""
    assert shop.job(rewards(1), TRANSFER, rate=None).rate == 100
    assert shop.job(refunds(1), rate=None).rate == 150
    assert shop.job(refunds(1), "POST v3/profitsharing/orders", rate=None).rate == 50


def test_a_function_in_place_of_a_mapping(shop: Shop) -> None:
    """It returns the options of a row's call."""

    def to_call(row: Any) -> dict[str, Any]:
        return {"json": {**refunds(1)[0], "out_refund_no": row["n"]}}

    assert states(shop.job([{"n": "R-1"}], mapping=to_call)) == {State.DONE: 1}
    with pytest.raises(chainpay.UsageError, match="has its own constants"):
        shop.job([], mapping=to_call, constants=CONSTANTS)
    found = shop.job([{}], mapping=lambda row: {"jsn": {"out_refund_no": "R"}}).plan()
    assert findings(found) == [(1, "out_refund_no", "the number is missing, or empty")]
    found = shop.job([{}], mapping=lambda row: {**to_call({"n": "R"}), "jsn": 1}).plan()
    assert "'jsn' is neither an option nor a variable" in findings(found)[0][2]


def test_variables_of_the_path(shop: Shop) -> None:
    """A job may query; its number is the only variable of the path."""
    shop.job(refunds(3)).run()
    rows = [{"out_refund_no": row["out_refund_no"]} for row in refunds(3)]
    job = shop.job(
        rows, "v3/refund/domestic/refunds/{out_refund_no} GET", journal=shop.folder / "q"
    )
    answers = {r.number: r.response.json()["amount"]["refund"] for r in job if r.response}
    assert answers == {f"REFUND-{n:06}": 60 for n in range(3)}


@pytest.mark.parametrize(
    ("operation", "words"),
    [
        ("v3/refund/domestic/refunds", "is no operation: write"),
        ("https://api.mch.weixin.qq.com/v3/refund/domestic/refunds POST", "is no operation"),
        ("POST v3/security/echo", "nothing is known of the number of POST v3/security/echo"),
        ("v3.refund.domestic.refund.post", "the nearest: v3/refund/domestic/refunds, .*sent"),
    ],
)
def test_what_is_no_operation_of_a_job(shop: Shop, operation: str, words: str) -> None:
    with pytest.raises(chainpay.UsageError, match=words):
        shop.job([], operation)


@pytest.mark.parametrize(
    ("mapping", "words"),
    [
        ({"out_refund_no": ""}, "is no name of a column"),
        ({"out_refund_no": 7}, "is no name of a column"),
        ({"amount": "a", "amount.refund": "b"}, "contradict each other"),
        ({"amount..refund": "a"}, "is not of the form"),
        ({"reason": "a"}, "reason is a column and a constant too: remove one of them; nothing"),
    ],
)
def test_mappings_that_are_wrong(shop: Shop, mapping: dict[str, Any], words: str) -> None:
    with pytest.raises(chainpay.UsageError, match=words):
        shop.job(refunds(1), REFUND, mapping=mapping, constants={"reason": "退票"})


def test_a_constant_that_a_row_has_too(shop: Shop) -> None:
    """Neither of them wins."""
    rows = [refunds(1)[0], {**refunds(2)[1], "reason": "x"}]
    made = plan(shop, rows, mapping=None, constants={"reason": "退票"})
    ((line, _, reason),) = findings(made)
    assert (line, made.rows, made.errors) == (2, 2, 1)
    assert reason.startswith("reason is a column and a constant too")


def test_an_amount_that_is_too_large(shop: Shop) -> None:
    """A journal adds them up: so it is an error of the row."""
    rows = refunds(2)
    rows[1]["amount"]["refund"] = 10**30
    found = findings(plan(shop, rows, mapping=None, constants=None))
    assert found == [
        (2, "amount.refund", "the amount is more than 10000000000.00 yuan: is it in fen?")
    ]


def test_csv_that_breaks_in_the_middle(shop: Shop) -> None:
    """The error names the last line that could be read."""
    file = write(shop.folder / "rows.csv", HEAD, ROW.format(0), 'REFUND-000001,"ORDER"x,1,')
    with pytest.raises(chainpay.UsageError, match=r"can't be read behind line 3"):
        plan(shop, file)
    file.write_bytes(
        HEAD.encode() + b"\r\n" + b"REFUND-000000,ORDER-000000,1,a\r\n" * 1500 + b"\xff"
    )
    with pytest.raises(chainpay.UsageError, match=r"is no utf-8 behind line \d{4}"):
        plan(shop, file, encoding="utf-8")


def test_columns_without_a_name_at_the_end(shop: Shop) -> None:
    """Spreadsheets write them for cells that were used once."""
    file = write(shop.folder / "rows.csv", f"{HEAD},,", f"{ROW.format(0)},,")
    assert plan(shop, file).rows == 1


def test_tab_separated(shop: Shop) -> None:
    file = write(shop.folder / "rows.tsv", HEAD.replace(",", "\t"), "R-1\tORDER-000000\t0.6\t")
    assert plan(shop, file).total == 60


def test_parquet(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is read in batches by pyarrow, where that is there."""
    file = write(shop.folder / "rows.parquet", "PAR1")

    class Table:
        def __init__(self, path: Path) -> None:
            assert path == file

        def __enter__(self) -> Table:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def iter_batches(self, batch_size: int) -> Iterator[Table]:
            yield self

        def to_pylist(self) -> list[dict[str, Any]]:
            return refunds(2)

    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(chainpay.UsageError, match="needs pyarrow: pip install pyarrow"):
        shop.job(file).plan()
    monkeypatch.setitem(
        sys.modules, "pyarrow", SimpleNamespace(parquet=SimpleNamespace(ParquetFile=Table))
    )
    assert shop.job(file).plan().total == 120


def test_a_mapping_that_raises(shop: Shop) -> None:
    """The row is named, and the others are checked too."""
    found = shop.job([{"n": 1}, {}, {}], mapping=lambda row: {"json": {"out_refund_no": row["n"]}})
    assert findings(found.plan())[-1] == (3, "", "the mapping raised KeyError: 'n'")


def test_a_value_that_is_sensitive_already(shop: Shop) -> None:
    rows = [{**rewards(1)[0], "name": chainpay.Sensitive("张三")}]
    assert shop.job(rows, TRANSFER, mapping=PAY, constants=REWARD).plan().errors == 0


def test_a_row_without_a_column(shop: Shop) -> None:
    """What a mapping needs and a row of a list lacks is absent: the catalog says if it must be."""
    rows = [{"退款单号": "R-1", "金额": 1}]
    assert plan(shop, rows).errors == 1
    rows = [{"refund_no": "R-1", "a": "x"}]
    assert [field for _, field, _ in findings(plan(shop, rows))] == ["out_refund_no"]


def test_lists_and_wrong_types_in_cells(shop: Shop) -> None:
    """An item of a list is absent if its cell is empty; then no other one may follow."""
    head = "out_refund_no,out_trade_no,amount.refund,amount.total,amount.currency"
    goods = ["merchant_goods_id", "unit_price", "refund_amount", "refund_quantity"]
    keys = [f"goods_detail.{n}.{name}" for n in (0, 1) for name in goods]
    start = "ORDER-000000,60,100,CNY"
    file = write(
        shop.folder / "rows.csv",
        ",".join([head, *keys]),
        f"R-1,{start},a,1,1,1,,,,",
        f"R-2,{start},,,,,b,1,1,1",
        f"R-3,{start},a,1,1,many,,,,",
    )
    found = shop.job(file).plan()
    assert [(line, field) for line, field, _ in findings(found)] == [
        (3, ""),
        (4, "goods_detail.0.refund_quantity"),
    ]
    assert "the list has no item 0 before it" in found.findings[0].reason
    assert found.findings[1].reason.startswith("takes an integer")


def test_warnings_let_the_job_run(shop: Shop) -> None:
    """What may be right all the same is shown, and sent; of many findings the first are kept."""
    rows = [{**row, "colour": "red"} for row in refunds(3)]
    job = shop.job(rows)
    assert (job.plan().errors, job.plan().warnings) == (0, 3)
    assert "warning: row 1, REFUND-000000, colour: is unknown to the catalog" in str(job.plan())
    assert states(job) == {State.DONE: 3}
    many = shop.job([{"n": n} for n in range(1100)]).plan()
    assert (many.errors, len(many.findings)) == (1100, 1000)
    assert str(many).endswith("  and 100 more")
    many.close()


def test_an_upload_is_no_row(shop: Shop) -> None:
    """A file can be read once; nothing of it is in the digest of a row."""

    def to_call(row: Any) -> dict[str, Any]:
        return {"body": chainpay.Media(b"1", "x.png"), "out_no": row["n"]}

    job = shop.job([{"n": "1"}], "POST v3/not/known/{out_no}", mapping=to_call, number="out_no")
    assert findings(job.plan()) == [(1, "body", "a job uploads no files")]


def test_rows_that_differ_all(shop: Shop) -> None:
    """Of a list, each row may have fields of its own."""
    rows = [{**row, f"field{n}": 1} for n, row in enumerate(refunds(120))]
    assert (shop.job(rows).plan().rows, shop.job(rows).plan().warnings) == (120, 120)


def test_an_operation_that_the_catalog_does_not_know(shop: Shop) -> None:
    """Its number must be named; its rows can't be compared with anything."""
    job = shop.job([{"out_no": "1"}], "POST v3/not/in/the/catalog", number="out_no")
    assert (job.plan().rows, job.plan().errors, job.plan().total) == (1, 0, None)


KEEP = ["package_info", "nothing.like.this"]


def test_fields_of_answers_are_kept(shop: Shop) -> None:
    """In results, in the journal of whoever goes on, and as columns of the report."""
    job = shop.job(rewards(2), TRANSFER, mapping=PAY, constants=REWARD, keep=KEEP)
    kept = {result.number: result.kept for result in job}
    assert all(fields["package_info"] for fields in kept.values())
    assert {fields["nothing.like.this"] for fields in kept.values()} == {""}
    job.report(shop.folder / "report.csv")
    with (shop.folder / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert {line["number"]: line["package_info"] for line in lines} == {
        number: fields["package_info"] for number, fields in kept.items()
    }


def test_what_is_kept_of_a_call_whose_answer_was_lost(shop: Shop) -> None:
    """The query has no package_info: the transfer waits, so the call is sent once more for it."""
    shop.gateway.faults.add("reset-after", method="POST", nth=1)
    job = shop.job(rewards(1), TRANSFER, mapping=PAY, constants=REWARD, keep=["package_info"])
    (result,) = job
    assert (result.state, bool(result.kept["package_info"])) == (State.DONE, True)
    assert len(shop.gateway.records("transfer")) == 1


@pytest.mark.parametrize("keep", ["package_info", [""], [1]])
def test_what_is_kept_is_a_list_of_names(shop: Shop, keep: Any) -> None:
    """A text would be taken for a list of letters."""
    with pytest.raises(chainpay.UsageError, match="keep= takes a list of names"):
        shop.job(refunds(1), keep=keep)


@pytest.mark.parametrize(("column", "unit"), [("fen(sum)", "in yuan"), ("sum", "in fen")])
def test_the_plan_says_the_unit_of_a_column(shop: Shop, column: str, unit: str) -> None:
    """Who has fen in the column sees it before a hundred times as much is sent."""
    plan = shop.job([{"sum": 60}], mapping={"amount.refund": column}).plan()
    assert f"amounts  the column sum, {unit}" in plan.page().text()
