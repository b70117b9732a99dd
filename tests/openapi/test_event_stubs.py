"""The stub of the events: one overload for each, and one for any other name."""

from __future__ import annotations

import ast
from typing import Any

from chainpay import catalog
from chainpay.catalog import Event
from tools.catalog.stub_events import write_event_stub


def event(event_type: str, api: str = "v3", **more: Any) -> Event:
    """Return an event."""
    record = {"event_type": event_type, "api": api, "title": "通知", "doc": "", "resource": []}
    return Event.load({**record, "request": [], **more})


def field(name: str, kind: str = "string", **more: Any) -> dict[str, Any]:
    return {"name": name, "type": kind, "required": True, **more}


def overloads(stub: str) -> list[dict[str, str]]:
    """Return the annotations of each overload, by the name of its parameter."""
    (on,) = [
        node
        for node in ast.parse(stub).body
        if isinstance(node, ast.ClassDef) and node.name == "On"
    ]
    return [
        {
            **{
                argument.arg: ast.unparse(argument.annotation)
                for argument in (*method.args.args, *method.args.kwonlyargs)
                if argument.annotation
            },
            "returns": ast.unparse(method.returns) if method.returns else "",
        }
        for method in on.body
        if isinstance(method, ast.FunctionDef)
    ]


def test_each_event_has_an_overload() -> None:
    """With its type; the last one takes any name."""
    rows = overloads(write_event_stub(catalog.events()))
    names = [row["event_type"].removeprefix("Literal['").removesuffix("']") for row in rows]
    known = [event.name for event in catalog.events()]
    assert set(names) == {*known, "str"}
    assert names[-1] == "str"
    assert rows[-1]["returns"] == "Decorator[Any]"
    more = sum(max(0, len(event.original_types) - 1) for event in catalog.events())
    assert len(rows) == len(known) + more + 1


def test_the_kinds_of_an_event() -> None:
    """The usual one is the default. Another one has the type of the event that is its own."""
    main = event("A.B", original_types=["a", "b", "c"], resource=[field("x")])
    other = event("C.D", event_types=["A.B"], original_types=["b"], resource=[field("y")])
    rows = overloads(write_event_stub([main, other]))
    assert [(row["original_type"], row["returns"]) for row in rows] == [
        ("Literal['b']", "Decorator[CD]"),
        ("Literal['c']", "Decorator[Any]"),
        ("Literal['a', '']", "Decorator[AB]"),
        ("str", "Decorator[CD]"),
        ("str", "Decorator[Any]"),
    ]


def test_events_of_apiv2_are_texts() -> None:
    """With the fields of the callback itself, unless some are encrypted; not its headers."""
    body = [field("total_fee", "integer", **{"in": "body"}), field("Date", **{"in": "headers"})]
    plain = event("", "v2", name="order-paid", request=body)
    encrypted = event("A.B", "v2", resource=[field("x")], request=body)
    empty = event("E.F")
    stub = write_event_stub([plain, encrypted, event("A.B", resource=[field("z")]), empty])
    assert "class V2OrderPaid(TypedDict):\n    total_fee: str\n" in stub
    assert "Date" not in stub
    rows = overloads(stub)
    assert [(row["api"], row["returns"]) for row in rows] == [
        ("Literal['v2'] | None", "Decorator[V2OrderPaid]"),
        ("Literal['v2']", "Decorator[V2EventAB]"),
        ("Literal['v3'] | None", "Decorator[AB]"),
        ("Literal['v3'] | None", "Decorator[Any]"),
        ("Literal['v2', 'v3'] | None", "Decorator[Any]"),
    ]


def test_a_field_of_several_forms_stands_once() -> None:
    """Its type says nothing of what is in it."""
    forms = [field("data", "object", children=[field(name)]) for name in "ab"]
    stub = write_event_stub([event("A.B", resource=forms)])
    assert stub.count("data: dict[str, Any]") == 1
    assert "from typing import Any, Literal, Protocol, TypedDict, overload\n" in stub
