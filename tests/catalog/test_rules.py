"""The rules for values: what is certain is refused by `check="error"` and by the gateway alike."""

from __future__ import annotations

from typing import Any

import pytest

import chainpay
from chainpay import catalog
from chainpay.catalog import Field, samples
from chainpay.catalog.model import Condition
from chainpay.catalog.rules.faults import convert_text, find_faults
from chainpay.catalog.rules.requirements import describe_condition
from chainpay.gateway import Gateway
from tests.support.cases import OPERATIONS

NATIVE = "v3/pay/transactions/native"
REFUND = "v3/refund/domestic/refunds"
BIRD = "\U0001f426"


def faults(field: Field, value: Any) -> list[tuple[str, Any, bool]]:
    return [tuple(fault) for fault in find_faults(field, value)]


def text(**more: Any) -> Field:
    return Field("text", "string", True, **more)


@pytest.mark.parametrize(
    ("field", "right", "wrong", "fault"),
    [
        (text(enum=("A", "B")), "A", "C", ("enum", ("A", "B"), True)),
        (text(const="A"), "A", "B", ("enum", ("A",), True)),
        (text(min_length=3), "三个字", "ab", ("short", 3, True)),
        (text(max_length=3), "三个字", "abcd", ("long", 3, True)),
        (text(max_length=9, max_bytes=6), "三个", "三个字", ("bytes", 6, True)),
        (Field("n", "integer", True, minimum=1), 1, 0, ("small", 1, True)),
        (Field("n", "integer", True, maximum=9), 9, 10, ("large", 9, True)),
        (text(pattern="^[0-9]{2}$"), "12", "12\n", ("pattern", "^[0-9]{2}$", True)),
        (text(charset="AB-"), "A-B", "A_B", ("charset", "AB-", True)),
        (text(format="yyyy-MM-dd"), "2026-11-25", "2026-13-25", ("format", "yyyy-MM-dd", True)),
        (text(format="yyyyMMdd"), "20261125", "2026-11-25", ("format", "yyyyMMdd", True)),
        (
            text(format="yyyyMMddHHmmss"),
            "20261125132935",
            "20261125",
            ("format", "yyyyMMddHHmmss", True),
        ),
        (
            text(format="rfc3339"),
            "2026-11-25T13:29:35.5Z",
            "2026-11-25T25:29:35Z",
            ("format", "rfc3339", True),
        ),
        (
            text(format="yyyyMMdd", is_guess=True),
            "2026-11-25T13:29:35+08:00",
            "25",
            ("format", "yyyyMMdd", False),
        ),
        (text(), "2026-11-25 13:29:35", "2026-11-25T13:29:35", ("offset", None, True)),
        (text(format="url"), "http://x/", "x", ("url", "", True)),
        (text(format="url"), "wechat://x", "http://[", ("url", "", True)),
        (text(format="url-https"), "https://x/", "http://x/", ("http", None, False)),
    ],
)
def test_a_rule(field: Field, right: Any, wrong: Any, fault: tuple[str, Any, bool]) -> None:
    """A value keeps it, another one breaks it."""
    assert faults(field, right) == []
    assert faults(field, wrong) == [fault]


def test_values_of_another_type_have_no_length() -> None:
    """A rule of texts leaves numbers alone, a rule of numbers leaves texts alone."""
    field = Field(
        "any",
        "string",
        True,
        max_length=1,
        pattern="x",
        format="url",
        minimum=5,
    )
    assert faults(field, True) == [("small", 5, True)]
    assert faults(Field("notify_url", "string", True), 5) == []
    assert faults(Field("n", "integer", True, minimum=5), "x") == []


def test_what_the_client_adds_has_no_rule() -> None:
    """A sign may be longer than the documents say."""
    assert faults(Field("sign", "string", True, max_length=32), "0" * 64) == []


def test_an_encrypted_text_has_no_length() -> None:
    """The documented one may be that of the ciphertext."""
    assert faults(text(max_length=5, encrypted="rsa"), "123456") == []


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("https://example.com/n", None),
        ("https://user@example.com:8443/n", None),
        ("http://example.com/n", ("http", None, False)),
        ("http://127.0.0.1:8000/n", ("local", None, False)),
        ("http://localhost/n", ("local", None, False)),
        ("https://192.168.1.2/n", ("local", None, False)),
        ("https://172.20.1.2/n", ("local", None, False)),
        ("https://example.com/n?a=1", ("query", None, True)),
        ("https://example.com/n#a", ("query", None, True)),
    ],
)
def test_an_address_to_call_back(address: str, fault: tuple[str, Any, bool] | None) -> None:
    """http and this computer are a warning."""
    assert faults(Field("notify_url", "string", True), address) == ([fault] if fault else [])


@pytest.mark.parametrize(
    "address",
    ["example.com/n", "ftp://example.com/", "/n", "https://", "x", "http://[::1/n", "n n"],
)
def test_no_address_to_call_back(address: str) -> None:
    """The platform's own expression is what it fails."""
    ((kind, limit, is_certain),) = faults(Field("notify_url", "string", True), address)
    assert (kind, is_certain) == ("url", True)
    assert limit.startswith("^https?://")


def test_a_hostile_address_takes_no_time() -> None:
    """The time grows with the length: this one took hours by the platform's own expression."""
    for address in ("http://" + "a" * 1_000_000 + "/[", "http://" + "a@" * 500_000 + "["):
        assert [fault.kind for fault in find_faults(Field("notify_url", "string", True), address)]


@pytest.mark.parametrize("end", ["\n", "\r\n", " "])
def test_a_line_break_at_the_end_is_no_part_of_a_text(end: str) -> None:
    """Neither of an address nor of a number."""
    assert faults(Field("notify_url", "string", True), f"https://example.com/n{end}")
    assert faults(text(pattern="^[0-9]+$"), f"12{end}")
    assert faults(text(charset="12"), f"12{end}")


def test_a_form_that_is_a_guess_yields_to_a_pattern() -> None:
    """As of payscore, whose times may be OnAccept."""
    field = text(pattern="^(OnAccept|[0-9]+)$", format="yyyyMMdd", is_guess=True)
    assert faults(field, "OnAccept") == []


def test_words_where_json_may_be_left_out_are_a_warning(clients: Any) -> None:
    """Old shops of APIv2 write them; what looks like JSON must be JSON."""
    plain, strict = clients
    order = samples.sample_call(catalog.operation("POST", "v2/pay/unifiedorder"))["xml"]
    call = {"xml": {**order, "detail": "Ipad mini 16G 白色"}}
    with pytest.warns(chainpay.CheckWarning, match="/xml/detail"):
        strict.request("POST", "v2/pay/unifiedorder", **call)
    call["xml"]["detail"] = '{"cost_price": 1'
    for client, error in ((plain, chainpay.APIError), (strict, chainpay.CheckError)):
        with pytest.raises(error):
            client.request("POST", "v2/pay/unifiedorder", **call)


SCENE = '{"h5_info": {"type": "Wap", "wap_url": "https://pay.qq.com", "wap_name": "腾讯充值"}}'


@pytest.mark.parametrize(
    "more",
    [
        {"trade_type": "MWEB", "scene_info": SCENE},
        {"trade_type": "JSAPI", "sub_mch_id": "1900000109", "sub_openid": "o1"},
        {"detail": '{"cost_price": 1}'},
    ],
)
def test_orders_of_apiv2_as_shops_write_them(clients: Any, more: dict[str, Any]) -> None:
    """Both pass them."""
    path = "v2/pay/unifiedorder"
    order = samples.sample_call(catalog.operation("POST", path))["xml"]
    for number, client in enumerate(clients):
        fields = {**order, "out_trade_no": f"ORDER-000{number}", **more}
        assert client.request("POST", path, xml=fields).status_code == 200


@pytest.mark.parametrize("more", [{"trade_type": "jsapi"}, {"total_fee": 0}])
def test_orders_of_apiv2_that_are_wrong(clients: Any, more: dict[str, Any]) -> None:
    """Both refuse them."""
    plain, strict = clients
    path = "v2/pay/unifiedorder"
    order = samples.sample_call(catalog.operation("POST", path))["xml"] | more
    (name,) = more
    for client, error in ((plain, chainpay.APIError), (strict, chainpay.CheckError)):
        with pytest.raises(error, match=f"/xml/{name}"):
            client.request("POST", path, xml=order)


def test_the_merchants_certificate_is_missed(clients: Any) -> None:
    """Before anything is sent, if the call does not say `security=True`."""
    _, strict = clients
    fields = samples.sample_call(catalog.operation("POST", "v2/secapi/pay/refund"))["xml"]
    with pytest.raises(chainpay.CheckError, match="'/security': is missing"):
        strict.v2.secapi.pay.refund.post(xml=fields)


def test_the_nearest_role_is_named(clients: Any) -> None:
    """By what it lacks: that of an institution, whose call lacks the least."""
    _, strict = clients
    path = "v3/global/transactions/jsapi"
    body = samples.sample_call(catalog.operation("POST", path), role="institution")["json"]
    del body["sp_appid"]
    with pytest.raises(chainpay.CheckError) as caught:
        strict.chain(path).post(json=body)
    assert [finding.pointer for finding in caught.value.findings] == ["/json/sp_appid"]


def test_a_listed_value_may_be_longer_than_documented() -> None:
    """Documents contradict themselves there."""
    field = text(enum=("DEDUCT_PROACTIVE_ONLY",), max_length=16)
    assert faults(field, "DEDUCT_PROACTIVE_ONLY") == []


@pytest.mark.parametrize(
    ("type_", "value", "converted"),
    [
        ("integer", "12", 12),
        ("integer", 12, 12),
        ("integer", "1.5", "1.5"),
        ("number", "1.5", 1.5),
        ("number", "-3", -3),
        ("boolean", "true", True),
        ("boolean", "False", False),
        ("boolean", 1, True),
        ("boolean", "yes", "yes"),
        ("string", 12, "12"),
        ("string", True, "true"),
        ("string", [1], [1]),
    ],
)
def test_a_text_in_the_type_of_its_field(type_: str, value: Any, converted: Any) -> None:
    """As a query and APIv2 send them."""
    result = convert_text(Field("x", type_, True), value)
    assert (result, type(result)) == (converted, type(converted))


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Condition("any_of", ("/json/a", "/json/b")), "a or b is required"),
        (Condition("one_of", ("/json/a", "/json/b")), "exactly one of a or b is required"),
        (Condition("with", ("/json/a",)), "required with a"),
        (Condition("if", ("/json/a",), ("X", "Y")), "required if a is X or Y"),
        (Condition("if", ("/json/a",), (), 5), "required if a is 5 or more"),
        (Condition("encrypted"), "required with an encrypted field"),
        (Condition(""), "required under a condition"),
    ],
)
def test_a_condition_in_words(condition: Condition, words: str) -> None:
    """For pages and findings."""
    assert describe_condition(condition).en == words


# Check and gateway say the same


def order(**changes: Any) -> dict[str, Any]:
    return {
        "appid": "wx1",
        "mchid": samples.MCHID,
        "description": "x",
        "out_trade_no": "ORDER-0001",
        "notify_url": "https://example.com/n",
        "amount": {"total": 100},
        **changes,
    }


def refund(**changes: Any) -> dict[str, Any]:
    amount = {"total": 100, "refund": 1, "currency": "CNY"}
    return {"out_trade_no": "ORDER-0001", "out_refund_no": "R1", "amount": amount, **changes}


def receiver(**changes: Any) -> dict[str, Any]:
    return {
        "appid": "wx1",
        "type": "PERSONAL_OPENID",
        "account": "o1",
        "relation_type": "USER",
        **changes,
    }


def batch(amount: int) -> dict[str, Any]:
    detail = {
        "out_detail_no": "D1",
        "transfer_amount": amount,
        "transfer_remark": "x",
        "openid": "o1",
    }
    total = {"total_amount": amount, "total_num": 1, "transfer_detail_list": [detail]}
    return {"appid": "wx1", "out_batch_no": "B1", "batch_name": "x", "batch_remark": "x", **total}


RECEIVERS = "v3/profitsharing/receivers/add"
BATCHES = "v3/transfer/batches"
ABNORMAL = "v3/refund/domestic/refunds/5030000020261125002/apply-abnormal-refund"
REFUSED: list[tuple[str, dict[str, Any], str]] = [
    (NATIVE, order(out_trade_no="12345"), "/out_trade_no"),
    (NATIVE, order(out_trade_no="1" * 33), "/out_trade_no"),
    (NATIVE, order(out_trade_no="订单订单订单"), "/out_trade_no"),
    (NATIVE, order(out_trade_no="ORDER 0001"), "/out_trade_no"),
    (NATIVE, order(description="字" * 128), "/description"),
    (NATIVE, order(attach="a" * 129), "/attach"),
    (NATIVE, order(notify_url="https://example.com/n?a=1"), "/notify_url"),
    (NATIVE, order(notify_url="example.com/n"), "/notify_url"),
    (NATIVE, order(attach=None), "/attach"),
    (NATIVE, order(attach=BIRD), "/attach"),
    (NATIVE, order(zzz=[None]), "/zzz/0"),
    (NATIVE, order(amount={"total": 0.01}), "/amount/total"),
    (NATIVE, order(amount={"total": "1"}), "/amount/total"),
    (NATIVE, order(amount={"total": 2**63}), "/amount/total"),
    (NATIVE, order(time_expire="2026-12-27T10:10:10"), "/time_expire"),
    (NATIVE, order(appid=""), "/appid"),
    (REFUND, refund(out_refund_no="R 1"), "/out_refund_no"),
    (REFUND, refund(out_trade_no=""), "/transaction_id"),
    (REFUND, refund(reason="字" * 27), "/reason"),
    (RECEIVERS, receiver(appid=""), "/appid"),
    (RECEIVERS, receiver(type="MERCHANT_ID"), "/name"),
    (RECEIVERS, receiver(relation_type="CUSTOM"), "/custom_relation"),
    (BATCHES, batch(200_000), "/transfer_detail_list/0/user_name"),
    (BATCHES, {**batch(30), "out_batch_no": "B-1"}, "/out_batch_no"),
    (ABNORMAL, {"out_refund_no": "R1", "type": "USER_BANK_CARD"}, "/bank_type"),
    ("v3/combine-transactions/native", {"sub_orders": []}, "/combine_appid"),
]


@pytest.fixture
def clients(keys: Any) -> Any:
    """A client that checks nothing, and one that refuses what is certain."""
    known = {**Gateway(keys=keys).credentials(), "retry": None}
    with chainpay.Client(**known) as plain, chainpay.Client(**known, check="error") as strict:
        yield plain, strict


@pytest.mark.parametrize(("path", "body", "pointer"), REFUSED)
def test_both_refuse(clients: Any, path: str, body: dict[str, Any], pointer: str) -> None:
    """At the same pointer; the one before anything is sent, the other in the platform's words."""
    plain, strict = clients
    with pytest.raises(chainpay.CheckError) as caught:
        strict.build_request("POST", path, json=body)
    assert f"/json{pointer}" in [one.pointer for one in caught.value.findings]
    with pytest.raises(chainpay.APIError) as refused:
        plain.chain(path).post(json=body)
    assert (refused.value.status, refused.value.code) == (400, "PARAM_ERROR")
    assert refused.value.detail["field"] == pointer
    assert f"输入源“/body{pointer}”" in refused.value.message


PASSED: list[tuple[str, dict[str, Any]]] = [
    (NATIVE, order(out_trade_no="A_-|*9")),
    (NATIVE, order(description="字" * 127)),
    (BATCHES, batch(199_999)),
    (RECEIVERS, receiver(type="MERCHANT_ID", name="商户")),
    (RECEIVERS, receiver(relation_type="CUSTOM", custom_relation="朋友")),
]


@pytest.mark.parametrize(("path", "body"), PASSED)
def test_both_pass(clients: Any, path: str, body: dict[str, Any]) -> None:
    """Whatever is not certain."""
    plain, strict = clients
    for client in (plain, strict):
        assert client.chain(path).post(json=body, encrypt=True).status_code == 200


def test_exactly_one_of_two(clients: Any) -> None:
    """Two are too many, in a query as well."""
    plain, strict = clients
    query = {"service_id": "1", "appid": "wx1", "out_order_no": "1", "query_id": "1"}
    path = "v3/payscore/serviceorder"
    with pytest.raises(chainpay.CheckError, match="one too many: exactly one of"):
        strict.chain(path).get(query=query)
    with pytest.raises(chainpay.APIError, match="此字段与同类字段只能填一个"):
        plain.chain(path).get(query=query)


@pytest.mark.parametrize("field", ["items", "merchants"])
def test_the_number_of_items(clients: Any, field: str) -> None:
    """Of an array that has limits."""
    plain, strict = clients
    known, limited = next(
        (known, one)
        for known in OPERATIONS
        for one in known.fields_in("json")
        if (one.max_items if field == "items" else one.min_items) and known.api == "v3"
    )
    options = samples.sample_call(known, chainpay.Sensitive)
    item = samples.sample_value(limited, chainpay.Sensitive)[0]
    count = limited.max_items + 1 if field == "items" else limited.min_items - 1
    options["json"][limited.name] = [item] * count
    for client, error in ((plain, chainpay.APIError), (strict, chainpay.CheckError)):
        with pytest.raises(error, match=f"/{limited.name}"):
            client.request(known.method, known.path, **options)
