"""What `details.jsonl` and `corrections.jsonl` tell is told by the catalog, field by field."""

from __future__ import annotations

import json
import string
from importlib.resources import files
from typing import Any

import pytest

from chainpay import catalog
from chainpay.catalog import Operation
from chainpay.catalog.model import ROLES, Condition
from tests.support.cases import OPERATIONS, each

#: The attributes of a field that have the names of their facts.
SAME = ("min_length", "max_length", "max_bytes", "min_items", "max_items", "pattern", "format")


def read(name: str) -> list[dict[str, Any]]:
    text = files(catalog).joinpath("data", name).read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


def operation_of(record: dict[str, Any]) -> Operation:
    return catalog.operation(record["method"], record["path"])


#: The facts that a correction replaces.
REPLACED = {
    (fact["method"], fact["path"], fact["pointer"], fact["fact"])
    for fact in read("corrections.jsonl")
}


#: What `details.jsonl` says of each field that may be required.
REQUIRED = {
    (record["method"], record["path"], pointer): fact["required"]
    for record in read("details.jsonl")
    for pointer, fact in record.get("fields", {}).items()
    if "required" in fact
}


#: Where it is itself corrected.
CHANGED = {
    (*place, "required")
    for fact in read("corrections.jsonl")
    if fact["fact"] == "required"
    and (place := (fact["method"], fact["path"], fact["pointer"])) in REQUIRED
    and fact["is"] != REQUIRED[place]
}


def test_roles_identities_limits_and_errors() -> None:
    """As the record of each operation says."""
    for record in read("details.jsonl"):
        known = operation_of(record)
        assert list(known.roles) == record["roles"]
        assert set(known.roles) <= ROLES.keys()
        identity = record.get("identity", {})
        assert {role: list(fields) for role, fields in known.identities} == identity
        limits = [(one["calls"], one["per"], one.get("of", "")) for one in record.get("limits", [])]
        assert known.limits == tuple(limits)
        errors = [(one["code"], one["status"]) for one in record.get("errors", [])]
        assert known.errors == tuple(errors)


def test_the_facts_of_each_field() -> None:
    """All 7,352 of them."""
    count = 0
    for record in read("details.jsonl"):
        known = operation_of(record)
        for pointer, fact in record.get("fields", {}).items():
            count += 1
            field = known.field_at(pointer)
            for name in SAME:
                if (record["method"], record["path"], pointer, name) not in REPLACED:
                    assert getattr(field, name) == fact.get(name, getattr(field, name))
            if (record["method"], record["path"], pointer, "min") not in REPLACED:
                assert field.minimum == fact.get("min")
            assert field.maximum == fact.get("max")
            if (record["method"], record["path"], pointer, "required") in CHANGED:
                continue
            always = fact["required"] == "always" and field.name != "Wechatpay-Serial"
            assert field.required == (always and "doubt" not in fact)
            assert field.is_doubtful == (fact["required"] == "always" and "doubt" in fact)
            assert list(field.roles) == fact.get("roles", [])
            assert field.is_guess == (fact.get("format_by") == "example")
            if field.name != "Wechatpay-Serial":
                assert (field.condition is None) == ("condition" not in fact)
    assert count == 7_352


def test_a_charset_is_a_set_of_characters() -> None:
    """What stands behind digits and letters is no range."""
    refund = catalog.operation("POST", "v3/refund/domestic/refunds")
    charset = set(refund.field_at("/json/out_refund_no").charset)
    assert len(charset) == 10 + 2 * 26 + len("*-@_|")
    assert not charset & set("+,./:;<=>?")


@each("fact", read("corrections.jsonl"), lambda fact: f"{fact['path']} {fact['pointer']}")
def test_a_correction_holds(fact: dict[str, Any]) -> None:
    """Of a request and of an answer."""
    known = operation_of(fact)
    location, *names = fact["pointer"].split("/")[1:]
    fields = known.returns if location == "returns" else known.fields_in(location)
    if fact["fact"] == "field" and fact["is"] is False:
        for name in names[:-1]:
            (fields,) = (one.children for one in fields if one.name == name)
        assert names[-1] not in {one.name for one in fields}
        return
    for name in names:
        (field,) = {one for one in fields if one.name == name}
        fields = field.children
    if fact["fact"] == "required" and location != "returns":
        needs = field.roles or field.condition or field.is_doubtful
        assert {"always": field.required, "role": field.roles, "condition": field.condition}.get(
            fact["is"], not (field.required or needs)
        )
    elif fact["fact"] == "enum":
        assert list(field.enum) == (fact["is"] or [])
    elif fact["fact"] == "field":
        assert field.type == fact["is"]
    elif fact["fact"] == "min":
        assert field.minimum == fact["is"]
    elif fact["fact"] == "charset":
        letters = string.digits + string.ascii_letters
        assert field.charset == fact["is"].replace("0-9A-Za-z", letters)
    else:
        assert getattr(field, fact["fact"]) == fact["is"]


def test_conditions() -> None:
    """Each form of a condition."""
    refund = catalog.operation("POST", "v3/refund/domestic/refunds")
    numbers = ("/json/transaction_id", "/json/out_trade_no")
    assert refund.field_at("/json/out_trade_no").condition == Condition("any_of", numbers)
    bill = catalog.operation("POST", "v3/fund-app/mch-transfer/transfer-bills")
    amount = Condition("if", ("/json/transfer_amount",), (), 200000)
    assert bill.field_at("/json/user_name").condition == amount
    receiver = catalog.operation("POST", "v3/profitsharing/receivers/add")
    own = Condition("if", ("/json/relation_type",), ("CUSTOM",))
    assert receiver.field_at("/json/custom_relation").condition == own
    complaint = "v3/merchant-service/complaints-v2/{complaint_id}/response"
    answer = catalog.operation("POST", complaint)
    assert answer.field_at("/json/jump_url_text").condition == Condition(
        "with", ("/json/jump_url",)
    )
    kinds = {
        field.condition.kind for known in OPERATIONS for field in known.params if field.condition
    }
    assert kinds == {"any_of", "one_of", "with", "if", "encrypted", ""}


def test_a_field_that_is_not_there() -> None:
    """Its pointer is a KeyError."""
    with pytest.raises(KeyError, match="/json/zzz"):
        catalog.operation("POST", "v3/refund/domestic/refunds").field_at("/json/zzz")
