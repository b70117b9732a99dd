"""`FieldVisitor`: each part of a value is visited with its field and its JSON pointer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from chainpay.catalog import Field, Operation, operations, samples
from chainpay.catalog.walk import FieldVisitor, decode_text, replace_encrypted, split_structures

TEXT = Field("text", "string", True)
COUNT = Field("count", "integer", False)
SECRET = Field("secret", "string", False, encrypted="rsa", key="platform")
OBJECT = Field("object", "object", False, children=(TEXT, SECRET))
ARRAY = Field("array", "array of object", False, children=(COUNT, SECRET))
IN_JSON = Field("in_json", "string", False, encoded="json", children=(TEXT, COUNT))
LIST_IN_JSON = Field(
    "list_in_json", "string", False, encoded="json", content="array", children=(ARRAY,)
)
IN_QUERY = Field("in_query", "string", False, encoded="url", children=(TEXT, COUNT))
ALL = (TEXT, COUNT, SECRET, OBJECT, ARRAY, IN_JSON, LIST_IN_JSON, IN_QUERY)
WHOLE: dict[str, object] = {
    "text": "x",
    "count": 1,
    "secret": "s",
    "object": {"text": "y", "secret": "t"},
    "array": [{"count": 2}, {"count": 3, "secret": "u"}],
    "in_json": json.dumps({"text": "z", "count": 4}),
    "list_in_json": json.dumps([{"count": 5}]),
    "in_query": "text=q&count=6",
}


class Recorder(FieldVisitor):
    """Records every value without parts, and everything that is wrong, by pointer."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}
        self.encrypted: dict[str, object] = {}
        self.problems: dict[str, object] = {}

    def visit_value(self, field: Field, value: object, pointer: str) -> object:
        self.values[pointer] = value
        return super().visit_value(field, value, pointer)

    def visit_encrypted(self, field: Field, value: object, pointer: str) -> object:
        self.encrypted[pointer] = value
        return super().visit_encrypted(field, value, pointer)

    def visit_missing(self, field: Field, value: object, pointer: str) -> None:
        super().visit_missing(field, value, pointer)
        self.problems[pointer] = field.name

    def visit_mistyped(self, kind: str, value: object, pointer: str) -> object:
        self.problems[pointer] = kind
        return super().visit_mistyped(kind, value, pointer)

    def visit_unreadable(self, field: Field, pointer: str) -> object:
        self.problems[pointer] = field.encoded
        return super().visit_unreadable(field, pointer)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def test_every_part_is_visited_by_its_pointer(recorder: Recorder) -> None:
    """Members, items of arrays, and what texts hold."""
    assert recorder.visit_object(ALL, WHOLE, "/json") == {
        **WHOLE,
        "in_json": {"text": "z", "count": 4},
        "list_in_json": [{"count": 5}],
        "in_query": {"text": "q", "count": "6"},
    }
    secrets = {"/json/secret": "s", "/json/object/secret": "t", "/json/array/1/secret": "u"}
    assert recorder.encrypted == secrets
    assert recorder.values == {
        **secrets,
        "/json/text": "x",
        "/json/count": 1,
        "/json/object/text": "y",
        "/json/array/0/count": 2,
        "/json/array/1/count": 3,
        "/json/in_json/text": "z",
        "/json/in_json/count": 4,
        "/json/list_in_json/0/count": 5,
        "/json/in_query/text": "q",
        "/json/in_query/count": "6",
    }
    assert recorder.problems == {}


def test_unknown_members_are_not_visited(recorder: Recorder) -> None:
    """The result is a copy without them."""
    value = {"text": "x", "unknown": 1}
    assert recorder.visit_object(ALL, value, "") == {"text": "x"}
    assert value == {"text": "x", "unknown": 1}


def test_problems_have_pointers(recorder: Recorder) -> None:
    """Missing members, other types, and texts that are not JSON."""
    value = {"object": [], "array": {}, "in_json": "{", "list_in_json": "{}", "in_query": ""}
    assert recorder.visit_object(ALL, value, "") == {
        "object": [],
        "array": {},
        "in_json": None,
        "list_in_json": {},
        "in_query": {},
    }
    assert recorder.problems == {
        "/text": "text",
        "/object": "object",
        "/array": "array",
        "/in_json": "json",
        "/list_in_json": "array",
        "/in_query/text": "text",
    }
    assert recorder.visit_object(ALL, "x", "/json") == "x"
    assert recorder.problems["/json"] == "object"


def test_alternative_structures(recorder: Recorder) -> None:
    """By default an object has the first."""
    first = Field("scene", "object", True, children=(TEXT,))
    second = Field("scene", "object", True, group=2, children=(COUNT,))
    assert split_structures([second, first]) == [[first], [second]]
    assert split_structures([first]) == [[first]]
    assert split_structures([]) == [[]]
    value = {"scene": {"text": "x", "count": 1}}
    assert recorder.visit_object([first, second], value, "") == {"scene": {"text": "x"}}


def test_the_content_of_a_text() -> None:
    """A query may be encoded as a whole; strict JSON has no NaN."""
    query = {"text": "a b", "count": "1", "empty": ""}
    assert decode_text(IN_QUERY, urlencode(query)) == query
    assert decode_text(IN_QUERY, quote(urlencode(query))) == query
    assert decode_text(IN_QUERY, "no name") == {"": "no name"}
    assert decode_text(IN_JSON, "NaN") != decode_text(IN_JSON, "1")
    for text, strict in (("NaN", True), ("1e999", True), ("{", False), ("[" * 100_000, False)):
        with pytest.raises(ValueError):  # noqa: PT011 - its message is of the json module
            decode_text(IN_JSON, text, strict=strict)


def test_encrypted_fields_are_replaced() -> None:
    """And nothing else: unknown members, other fields and the order stay."""
    value = {"unknown": 1, **WHOLE, "secret": None}
    before = json.dumps(value)
    result = replace_encrypted(ALL, value, "", lambda field, old, pointer: (old, pointer))
    assert result == {
        **value,
        "secret": (None, "/secret"),
        "object": {"text": "y", "secret": ("t", "/object/secret")},
        "array": [{"count": 2}, {"count": 3, "secret": ("u", "/array/1/secret")}],
    }
    assert list(result) == list(value)
    assert json.dumps(value) == before


def test_what_can_not_be_searched_for_encrypted_fields() -> None:
    """It stays, or is replaced; one object may stand for an array of them."""
    encoded = Field("encoded", "string", False, encoded="json", children=(SECRET,))
    value = {"object": "x", "array": {"secret": "s"}, "encoded": "{}", "in_json": "{}"}
    result = replace_encrypted((*ALL, encoded), value, "", lambda *_: "replaced")
    assert result == {**value, "array": {"secret": "replaced"}}
    result = replace_encrypted(
        (*ALL, encoded), value, "", lambda *_: "replaced", lambda old, pointer: (old, pointer)
    )
    assert result == {
        **value,
        "object": ("x", "/object"),
        "array": {"secret": "replaced"},
        "encoded": ("{}", "/encoded"),
    }
    assert replace_encrypted((TEXT,), "x", "", lambda *_: "replaced") == "x"


def test_samples_keep_known_values() -> None:
    """At any depth, if they have the type of their field; a text with JSON takes its content."""
    amount = Field("amount", "integer", False)
    state = Field("state", "string", False, enum=("A", "B"))
    texts = Field("texts", "array of string", False)
    fields = (TEXT, amount, state, texts, OBJECT, ARRAY, IN_JSON, IN_QUERY)
    plain = samples.sample_object(fields, str, True)
    known: dict[str, Any] = {
        "text": "known",
        "amount": True,
        "state": "C",
        "texts": ["one", 2, "three"],
        "object": {"text": "known", "secret": 5},
        "array": [1, {"count": 7}],
        "in_json": {"text": "known"},
        "in_query": "text=known",
        "unknown": 1,
    }
    assert samples.sample_object(fields, str, True, known) == {
        **plain,
        "text": "known",
        "texts": ["one", "three"],
        "object": {"text": "known", "secret": "secret"},
        "array": [{"count": 7, "secret": "secret"}],
        "in_json": '{"text": "known", "count": 1}',
        "in_query": "text=known",
    }
    wrong: dict[str, object] = {name: [] for name in known}
    assert samples.sample_object(fields, str, True, wrong) == plain


# The whole catalog


def pointers(fields: Sequence[Field], pointer: str = "") -> Iterator[str]:
    """Yield the pointers of all values without parts in a full sample."""
    for field in split_structures(fields)[0]:
        yield from pointers_in(field, f"{pointer}/{field.name}")


def pointers_in(field: Field, pointer: str) -> Iterator[str]:
    place = f"{pointer}/0" if field.is_array else pointer
    if field.content == "array":
        (array,) = field.children
        yield from pointers_in(array, place)
    elif field.item == "object" or field.encoded:
        yield from pointers(field.children, place)
    else:
        yield place


def full_samples(operation: Operation) -> Iterator[tuple[tuple[Field, ...], Mapping[str, object]]]:
    for location in ("path", "query", "headers", "json", "xml", "multipart"):
        fields = operation.fields_in(location)
        yield fields, samples.sample_object(fields, str, True)
    yield operation.returns, samples.sample_object(operation.returns, str, True)


def test_every_field_of_every_operation_is_visited() -> None:
    """Requests and answers; nothing in a full sample is missing, mistyped or unreadable."""
    count = 0
    for operation in operations():
        for fields, values in full_samples(operation):
            recorder = Recorder()
            recorder.visit_object(fields, values, "")
            expected = list(pointers(fields))
            assert list(recorder.values) == expected
            assert recorder.problems == {}
            count += len(expected)
    assert count > 20_000


def test_no_name_needs_an_escape_in_a_pointer() -> None:
    """So a pointer is the names, joined."""

    def names(fields: Sequence[Field]) -> Iterator[str]:
        for field in fields:
            yield field.name
            yield from names(field.children)

    for operation in operations():
        everything = "".join(names((*operation.params, *operation.returns)))
        assert not {"~", "/"} & {*everything}
