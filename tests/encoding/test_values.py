"""`encoding.values.to_fields`: flat and typed fields. JSON and queries are in `test_options`."""

from __future__ import annotations

from enum import IntEnum
from types import MappingProxyType
from typing import Any

import pytest

from chainpay import Sensitive, UsageError
from chainpay.encoding.values import to_fields


class Limit(IntEnum):
    MAX = 7


def test_fields_are_text() -> None:
    """Numbers are written, None drops its key, and the order stays."""
    values = {"b": "x", "a": 1, "n": None, "e": "", "z": 0, "m": -1, "big": 10**30, "i": Limit.MAX}
    fields = to_fields(MappingProxyType(values))
    assert list(fields.items()) == [
        ("b", "x"),
        ("a", "1"),
        ("e", ""),
        ("z", "0"),
        ("m", "-1"),
        ("big", "1" + "0" * 30),
        ("i", "7"),
    ]
    assert to_fields({}) == {}


def test_sensitive_values_stay() -> None:
    """They are encrypted when the message is sent."""
    name = Sensitive("<张三>")
    assert to_fields({"name": name}) == {"name": name}


REFUSED: dict[str, tuple[Any, str]] = {
    "text": ("a=1", "xml= takes a dict, not str"),
    "a list": ([("a", "1")], "xml= takes a dict, not list"),
    "None": (None, "xml= takes a dict, not NoneType"),
    "a float": ({"a": 1.0}, "xml= at 'a' takes str or int, not float"),
    "a bool": ({"a": False}, "xml= at 'a' takes str or int, not bool"),
    "bytes": ({"a": b"x"}, "xml= at 'a' takes str or int, not bytes"),
    "a nested dict": ({"a": {"b": "1"}}, "not dict: fields of APIv2 are flat; .* mostly as JSON"),
    "a nested list": ({"a": ["1"]}, "not list: fields of APIv2 are flat"),
    "a long number": ({"a": 10**5000}, "xml= at 'a' has too many digits"),
    "a control character": ({"a": "6222\x00"}, "'a' holds a character"),
    "a lone surrogate": ({"a": "6222\ud800"}, "'a' holds a character"),
    "a name that is none": ({"a b": "6222"}, "'a b' can't be the name"),
    "a name that is none, encrypted": ({"a b": Sensitive("6222")}, "'a b' can't be the name"),
    "a number as a name": ({1: "6222"}, "can't be the name"),
}


@pytest.mark.parametrize(("value", "words"), REFUSED.values(), ids=REFUSED)
def test_all_else_is_refused(value: Any, words: str) -> None:
    """By its name and type, without its value."""
    with pytest.raises(UsageError, match=words) as caught:
        to_fields(value)
    assert "6222" not in str(caught.value)
