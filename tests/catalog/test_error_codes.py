"""Error codes: what each means, which one an answer has, how a person may spell it."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import chainpay
from chainpay import UsageError, catalog
from chainpay.catalog.error_codes import begins_with_query, errors, find_error, match_errors
from chainpay.catalog.error_codes.messages import translate
from tests.support.cases import OPERATIONS

ROOT = Path(chainpay.__file__).parent
REFUND = catalog.operation("POST", "v3/refund/domestic/refunds")
QUERY_REFUND = catalog.operation("GET", "v3/refund/domestic/refunds/{out_refund_no}")
RED_PACKET = catalog.operation("POST", "v2/mmpaymkttransfers/sendredpack")
TRANSFER = catalog.operation("POST", "v2/mmpaymkttransfers/promotion/transfers")
COMPLAINT = catalog.operation("GET", "v3/merchant-service/complaints-v2/{complaint_id}")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAINPAY_LANG", "en")


# The data


@pytest.mark.parametrize("file", ["errors.jsonl", "error_corrections.jsonl"])
def test_each_record_is_complete_and_its_operations_are_in_the_catalog(file: str) -> None:
    """Both languages, a source, an outcome; and each record is there once."""
    operations = {f"{each.method} /{each.path}" for each in catalog.operations()}
    lines = (ROOT / "catalog" / "data" / file).read_text("utf-8").splitlines()
    seen = set()
    for record in map(json.loads, lines):
        texts = [
            record[f"{kind}_{language}"]
            for kind in ("meaning", "advice")
            for language in ("en", "zh")
        ]
        assert all(texts), record
        assert all(text.isascii() for text in ("API" + record["api"], record["code"]))
        assert all(text[-1] in ".。" for text in texts), record
        assert record["api"] in ("v2", "v3")
        assert record["outcome"] in ("refused", "unknown")
        assert record["source"], record
        assert {*(record["operations"] or ())} <= operations, record
        seen.add((record["api"], record["code"], record["status"], str(record["operations"])))
    assert len(seen) == len(lines) > 20


ANOTHER_NUMBER = "(?<!不要)换单号|重新下单|重新创建"
ANOTHER_NUMBER_EN = "(?<!not use )(another|a new) number"


def test_no_advice_undoes_or_repeats_a_payment_without_a_condition() -> None:
    """Whoever reverses a paid order, or pays it again by another number, has lost money."""
    undone = [each for each in errors() if "撤销。" in each.advice_zh]
    assert {each.code for each in undone} == {"USERPAYING", "BANKERROR"}
    assert all("仍" in each.advice_zh and "If " in each.advice_en for each in undone)
    again = [each for each in errors() if each.proposes_number]
    assert again == [each for each in errors() if re.search(ANOTHER_NUMBER, each.advice_zh)]
    assert again == [each for each in errors() if re.search(ANOTHER_NUMBER_EN, each.advice_en)]
    assert len(again) > 10
    assert {each.outcome for each in again} == {"refused"}
    taken = [each for each in again if each.code == "OUT_TRADE_NO_USED"]
    assert len(taken) == 2
    assert all(begins_with_query(each) for each in taken)


def test_another_number_is_advised_where_the_platform_says_so_alone() -> None:
    """An advice for an order must not lead to a second refund: whatever has no own gets another."""
    codes = {(each.api, each.status or 400, each.code) for each in errors()}
    wrong = []
    for known in (None, *OPERATIONS):
        name = f"{known.method} {known.path}" if known else ""
        for api, status, code in codes:
            record = find_error(api, status, code, known)
            if record is None or (record.proposes_number and name not in record.operations):
                wrong.append((name, code))
    assert len(codes) > 100
    assert wrong == []


@pytest.mark.parametrize(
    ("lang", "first", "later"),
    [("en", "Query", "uery the"), ("zh", "先查|查询|立即查单|每 5 秒", "先查|查单")],
)
def test_the_query_comes_first_or_is_no_part_of_the_advice(
    lang: str, first: str, later: str
) -> None:
    """What is said of the outcome says to query, unless the advice does: never both."""
    for each in errors():
        text = getattr(each, f"advice_{lang}")
        assert bool(re.match(first, text)) is begins_with_query(each) or each.outcome == "unknown"
        assert begins_with_query(each) or each.outcome == "unknown" or not re.search(later, text)


def test_every_code_that_an_operation_names_is_known() -> None:
    """Those of the official pages of the operations."""
    unknown = [
        (operation.path, each.code)
        for operation in catalog.operations()
        for each in operation.errors
        if find_error(operation.api, each.status, each.code, operation) is None
    ]
    assert unknown == []


def refusals_of_the_gateway() -> Iterator[tuple[str, int, str]]:
    """Yield API, status and code of each refusal in the source of the gateway."""
    names = ("status", "code", "message", "detail_or_number", "number_or_v2", "v2")
    for file in (ROOT / "gateway").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if not is_call or node.func.id not in ("RequestRefusal", "Refusal"):
                continue
            values = dict(zip(names, node.args, strict=False))
            values |= {each.arg: each.value for each in node.keywords}
            texts = {name: getattr(value, "value", None) for name, value in values.items()}
            status, code = texts.get("status"), texts.get("code")
            if isinstance(status, int) and isinstance(code, str):
                yield "v3", status, code
                v2 = texts.get("v2") or texts.get("number_or_v2")
                yield "v2", 200, v2 if isinstance(v2, str) else code


def test_every_code_that_the_gateway_sends_is_known() -> None:
    """Whatever the operation; and what its faults send."""
    codes = {*refusals_of_the_gateway(), ("v2", 200, "FAIL")}
    codes |= {("v3", 429, "FREQUENCY_LIMITED"), ("v3", 500, "SYSTEM_ERROR")}
    codes |= {("v3", 503, "SERVICE_UNAVAILABLE")}
    assert len(codes) > 60
    assert [each for each in sorted(codes) if find_error(*each) is None] == []


def messages_of_the_gateway() -> Iterator[str]:
    """Yield each message in the source of the gateway that comes with INVALID_REQUEST alone."""
    for file in (ROOT / "gateway").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            values = node.args if isinstance(node, ast.Call) else []
            codes = [getattr(value, "value", None) for value in values]
            if "INVALID_REQUEST" not in codes[:-1]:
                continue
            message = values[codes.index("INVALID_REQUEST") + 1]
            if isinstance(message, ast.Constant):
                yield message.value
            elif isinstance(message, ast.JoinedStr):
                parts = [part for part in message.values if isinstance(part, ast.Constant)]
                yield "9".join(str(part.value) for part in parts)


def test_every_message_of_the_gateway_about_a_rule_has_an_english_text() -> None:
    """The code says no more than that a rule was broken."""
    messages = [re.sub(r"{\w+}", "9", message) for message in messages_of_the_gateway()]
    assert len(messages) > 40
    assert [each for each in messages if not translate(each)] == []


def test_a_message_in_english_has_what_changes() -> None:
    """A state, a number; a message that isn't known has none."""
    assert translate("退款单状态PROCESSING不允许此操作。") == (
        "The state of the refund, PROCESSING, does not allow this."
    )
    assert translate("子单数量应为2到50，实际为1") == (
        "There must be 2 to 50 sub-orders; here are 1."
    )
    assert translate("今天天气不错") == ""


def test_a_query_that_finds_nothing_first_doubts_the_number() -> None:
    """Before it says that the refund may be sent again."""
    record = find_error("v3", 404, "RESOURCE_NOT_EXISTS", QUERY_REFUND)
    assert record is not None
    assert record.advice.startswith("Check the number")
    assert record.advice_zh.startswith("先核对")


# The record of an answer


@pytest.mark.parametrize(
    ("api", "status", "code", "operation", "words"),
    [
        ("v3", 403, "NOT_ENOUGH", REFUND, "enough money for the refund"),
        ("v3", 403, "NOT_ENOUGH", None, "There is not enough money, or"),
        ("v3", 403, "NOT_ENOUGH", COMPLAINT, "There is not enough money, or"),
        ("v3", 404, "RESOURCE_NOT_EXISTS", REFUND, "or is not paid"),
        ("v3", 404, "RESOURCE_NOT_EXISTS", COMPLAINT, "What the call names does not exist"),
        ("v3", 429, "FREQUENCY_LIMITED", REFUND, "older than a month"),
        ("v3", 429, "FREQUENCY_LIMITED", COMPLAINT, "too many requests to this operation"),
        ("v3", 502, "SERVICE_UNAVAILABLE", None, "not available at the moment"),
        ("v3", 503, "SERVICE_UNAVAILABLE", None, "too much load"),
        ("v3", 504, "SERVICE_UNAVAILABLE", None, "not available at the moment"),
        ("v3", 400, "MCH_NOT_EXISTS", None, "no such merchant number"),
        ("v2", 200, "SEND_FAILED", RED_PACKET, "failed for good"),
        ("v2", 200, "SEND_FAILED", TRANSFER, "result of the payment is not known"),
        ("v2", 200, "CONTRACT_EXISTED", None, "The contract exists"),  # v3 alone has it
    ],
)
def test_the_record_of_an_answer(
    api: str, status: int, code: str, operation: catalog.Operation | None, words: str
) -> None:
    """The operation's own, then one for any operation; the status distinguishes."""
    record = find_error(api, status, code, operation)
    assert record is not None
    assert words in record.meaning


def test_the_api_distinguishes() -> None:
    """`NOAUTH` is a code of both."""
    v3, v2 = find_error("v3", 403, "NOAUTH"), find_error("v2", 200, "NOAUTH")
    assert v3 is not None
    assert v2 is not None
    assert (v3.api, v2.api) == ("v3", "v2")


@pytest.mark.parametrize("code", ["", "NO_SUCH_CODE", "sign_error", "签名错误"])
def test_an_unknown_code_is_no_error(code: str) -> None:
    """The platform spells its codes in one way."""
    assert find_error("v3", 400, code, REFUND) is None


def records_of(operation: catalog.Operation) -> list[catalog.ErrorCode]:
    name = f"{operation.method} {operation.path}"
    return [each for each in errors() if name in each.operations]


def test_no_record_of_another_operation_is_guessed() -> None:
    """What means different things elsewhere means nothing here."""
    assert find_error("v3", 403, "USER_ACCOUNT_ABNORMAL", COMPLAINT) not in records_of(REFUND)
    assert find_error("v3", 400, "RESOURCE_ALREADY_EXISTS", REFUND) not in records_of(COMPLAINT)
    signed = find_error("v3", 403, "CONTRACT_NOT_EXIST", REFUND)  # all records say the same
    assert signed is not None
    assert signed.operations


# What a person writes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("SIGN_ERROR", ["SIGN_ERROR", "SIGNERROR"]),
        ("sign_error", ["SIGN_ERROR", "SIGNERROR"]),
        ("signerror", ["SIGNERROR", "SIGN_ERROR"]),
        ("Sign Error", ["SIGN_ERROR", "SIGNERROR"]),
        ("sign-error", ["SIGN_ERROR", "SIGNERROR"]),
        ("SIGN_EROR", ["SIGN_ERROR", "SIGNERROR"]),
        (" out_trade_no_used ", ["OUT_TRADE_NO_USED"]),
        ("OUT_TRADE_NO_USE", ["OUT_TRADE_NO_USED"]),
        ("SYTEM_ERROR", ["SYSTEM_ERROR", "SYSTEMERROR"]),
        ("no bill exist", ["No Bill Exist"]),
        ("refund", []),
        ("签名错误", []),
        ("FAI", []),
        ("", []),
        ("_", []),
        ("X" * 10_000, []),
    ],
)
def test_a_code_as_people_write_it(text: str, codes: list[str]) -> None:
    """In any case, with other signs between the words, misspelt."""
    assert [*dict.fromkeys(each.code for each in match_errors(text))][: len(codes) or 1] == codes


def test_the_page_of_a_code() -> None:
    """All that the code can mean, with its operations and its source."""
    records = catalog.error("rate_limited")
    assert isinstance(records, catalog.ErrorCodes)
    assert str(records) == "<ErrorCodes RATE_LIMITED>"
    text = repr(records)
    assert "RATE_LIMITED  APIv3  HTTP 429" in text
    assert "too many applications" in text
    assert "Did it happen?  Whether it was carried out is not certain" in text
    assert "POST v3/applyment4sub/applyment/" in text
    assert "Source" in text
    assert "<td" in records._repr_html_()


def test_a_page_has_the_first_of_many_operations_and_an_address() -> None:
    """The address of the document is one to click."""
    (record,) = [each for each in catalog.error("ORDER_PAID") if each.code == "ORDER_PAID"]
    assert len(record.operations) == 12
    (record,) = [each for each in catalog.error("APPID_MCHID_NOT_MATCH") if each.api == "v3"]
    assert len(record.operations) == 15
    text = repr(record)
    assert text.count("v3/") == 12
    assert "+3 …" in text
    assert str(record) == "<ErrorCode v3 APPID_MCHID_NOT_MATCH 400>"
    records = catalog.error("ALREADY_EXISTS")
    assert "<p>  Source: <a href=" in records._repr_html_()
    assert "\n  Source: https://pay.weixin" in repr(records)
    assert "HTTP 4xx" in repr(catalog.error("USER_ERROR"))


def test_a_narrow_terminal_breaks_no_operation(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the code means stands below its label then, as the operations do."""
    monkeypatch.setenv("COLUMNS", "60")
    lines = repr(catalog.error("SIGN_ERROR")).splitlines()
    assert "        POST v2/mmpaymkttransfers/sendminiprogramhb" in lines
    assert "  What to do" in lines
    assert lines.count("") == len(catalog.error("SIGN_ERROR")) - 1
    assert "  It means        The signature, its timestamp or the" in lines


def test_the_page_in_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its labels too."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    text = repr(catalog.error("SYSTEM_ERROR"))
    assert all(words in text for words in ("含义", "系统异常，结果不明", "可能已执行"))
    assert "本次请求未执行" in repr(catalog.error("PARAM_ERROR"))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("NO_SUCH_THING_AT_ALL", "no error code 'NO_SUCH_THING_AT_ALL'$"),
        ("SIGN_EROR", "no error code 'SIGN_EROR'; the nearest: SIGN_ERROR, SIGNERROR"),
        ("", "no error code ''$"),
        ("签名", "no error code '签名'$"),
    ],
)
def test_the_page_of_an_unknown_code(code: str, words: str) -> None:
    """The message names the nearest codes."""
    with pytest.raises(UsageError, match=words):
        catalog.error(code)
