"""The catalog: the facts as they are shipped, and what a program gets to see of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import FrozenInstanceError
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from chainpay import catalog
from chainpay.catalog import Field, Operation, operations

FACTS: list[dict[str, Any]] = [
    json.loads(line)
    for line in files(catalog).joinpath("operations.jsonl").read_text("utf-8").splitlines()
]
TYPES = {"string", "integer", "number", "boolean", "object"}
LOCATIONS = {"json", "xml", "multipart", "query", "path", "headers"}

every_operation = pytest.mark.parametrize(
    "operation", operations(), ids=lambda known: f"{known.method} {known.path}"
)


def fields(*known: Field) -> Iterator[Field]:
    """Yield fields, and all that is within them."""
    for field in known:
        yield field
        yield from fields(*field.children)


def as_fact(field: Field) -> dict[str, Any]:
    """Return a field as the data would write it, in full."""
    return {
        "name": field.name,
        "type": field.type,
        "required": field.required,
        "in": field.location,
        "enum": list(field.enum),
        "encrypted": field.encrypted,
        "encoded": field.encoded,
        "children": [as_fact(child) for child in field.children],
    }


def in_full(fact: dict[str, Any], location: str = "") -> dict[str, Any]:
    """Return a fact of the data with what it leaves out, and without what a `Field` leaves out."""
    location = fact.get("in", location)
    return {
        "name": fact["name"],
        "type": fact["type"],
        "required": fact["required"],
        "in": location,
        "enum": fact.get("enum", []),
        "encrypted": fact.get("encrypted", ""),
        "encoded": fact.get("encoded", ""),
        "children": [in_full(child, location) for child in fact.get("children", [])],
    }


def test_the_pay_after_operations_are_known() -> None:
    """The facts of all five pay-after operations are shipped, each once."""
    orders = "v3/payscore/payafter-orders"
    assert sorted((known.method, known.path) for known in operations() if orders in known.path) == [
        ("GET", orders),
        ("POST", orders),
        ("POST", f"{orders}/{{out_order_no}}/cancel"),
        ("POST", f"{orders}/{{out_order_no}}/complete"),
        ("POST", f"{orders}/{{out_order_no}}/sync"),
    ]


def test_the_facts_are_read_once() -> None:
    """Asking again costs nothing: it is the same tuple."""
    assert operations() is operations()


def test_nothing_of_the_facts_is_lost() -> None:
    """An operation says what its line of the data says; children are where their parent is."""
    assert len(operations()) == len(FACTS)
    for known, fact in zip(operations(), FACTS, strict=True):
        assert known.method == fact["method"]
        assert "/" + known.path == fact["path"]
        assert (known.title, known.doc) == (fact["title"], fact["doc"])
        assert list(map(as_fact, known.params)) == list(map(in_full, fact["params"]))
        assert list(map(as_fact, known.returns)) == list(map(in_full, fact["returns"]))


@every_operation
def test_an_operation_is_one_of_the_api(operation: Operation) -> None:
    """Method and path are spelled as in the list of all operations, without a leading slash."""
    listed = Path(__file__).parent.joinpath("openapi", "operations.txt").read_text("utf-8")
    assert f"{operation.method} {operation.path}" in listed.splitlines()


@every_operation
def test_an_operation_names_its_document(operation: Operation) -> None:
    """Whoever reads an operation finds its official name, and the official document."""
    assert operation.title
    assert operation.doc.startswith("https://pay.weixin.qq.com/")


@every_operation
def test_types_and_places_are_of_the_known_ones(operation: Operation) -> None:
    """A field's type is JSON's or an array of one, and a parameter's place is one of six."""
    for field in fields(*operation.params, *operation.returns):
        assert field.type.removeprefix("array of ") in TYPES
        assert not field.children or field.encoded or field.type in ("object", "array of object")
        assert field.encoded in ("", "json")
    assert {field.location for field in fields(*operation.params)} <= LOCATIONS
    assert {field.location for field in fields(*operation.returns)} <= {""}


@every_operation
def test_the_variables_of_a_path_are_its_path_parameters(operation: Operation) -> None:
    """Each variable of a path has a required parameter, and the other way round."""
    in_path = [field for field in operation.params if field.location == "path"]
    assert [field.name for field in in_path] == re.findall(r"\{(\w+)\}", operation.path)
    assert all(field.required for field in in_path)


def test_sealed_fields_are_marked() -> None:
    """What is personal is sealed with RSA, and nothing else is but the test of sealing."""
    sealed = {
        (known.method, known.path, field.name, field.encrypted)
        for known in operations()
        for field in fields(*known.params, *known.returns)
        if field.encrypted
    }
    personal = {
        "v3/payscore/payafter-orders": ("name", "phone", "userid", "address"),
        "v3/marketing/shopping-receipt/shoppingreceipts": ("consultation_phone_number",),
        "v3/security/echo": ("encrypted_echo_message",),
        **{
            f"v3/pay/transactions/{name}": ("name", "number")
            for name in ("app", "h5", "jsapi", "native")
        },
    }
    assert sealed == {
        ("POST", path, name, "rsa") for path, names in personal.items() for name in names
    }


def test_enumerations_are_kept_in_order() -> None:
    """The values that a field may have are a tuple, as the document lists them."""
    path = "v3/payscore/payafter-orders"
    (query,) = [known for known in operations() if (known.method, known.path) == ("GET", path)]
    enums = {field.name: field.enum for field in query.returns if field.enum}
    assert enums == {
        "state": ("CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"),
        "finish_type": (1, 2),
        "pay_type": ("MchChannelPayType",),
    }


@pytest.mark.parametrize(
    ("record", "name"), [(operations()[0], "path"), (operations()[0].params[0], "required")]
)
def test_facts_do_not_change(record: Any, name: str) -> None:
    """What all callers share, none can change; it may be a key."""
    with pytest.raises(FrozenInstanceError):
        setattr(record, name, "")
    assert record in {record}


def test_provenance_is_shipped() -> None:
    """The data goes with the note that says where it comes from."""
    provenance = files(catalog).joinpath("PROVENANCE.md").read_text("utf-8")
    assert "operations.jsonl" in provenance
    assert re.search(r"\b[0-9a-f]{40}\b", provenance), "of which commit"
