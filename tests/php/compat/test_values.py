"""Values that only Python has: bytes, iterables, objects with classes, callables."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from chainpay.php import compat


class Money:
    """As a ported class with `__toString`."""

    def __init__(self, fen: int) -> None:
        self.fen = fen
        self._secret = "x"

    def __str__(self) -> str:
        return f"{self.fen / 100:.2f}"

    def half(self, value: int) -> int:
        return value // 2


class Plain:
    pass


def test_bytes_are_strings() -> None:
    assert compat.text(b"\xe4\xb8\xad") == "中"
    assert compat.text(b"\xff") == "\udcff"
    assert compat.strlen(b"\xff\x00") == 2
    assert compat.truthy(b"") is compat.truthy(b"0") is False
    assert compat.to_int(b"12a") == 12
    assert compat.item([5, 6], b"1") == 6
    assert compat.identical(b"a", "a")
    assert not compat.is_iterable(b"a")
    assert compat.implode(b"-", [b"a", "b"]) == "a-b"


def test_bytes_that_together_are_utf8_become_text() -> None:
    half, other = compat.substr("中", 0, 1), compat.substr("中", 1)
    assert compat.concat(half, other) == compat.implode("", [half, other]) == "中"


def test_an_object_with_a_text_is_that_text() -> None:
    assert compat.text(Money(150)) == "1.50"
    assert compat.strlen(Money(150)) == 4
    assert compat.loose_equals(Money(150), "1.50")
    assert compat.less("1", Money(150))
    with pytest.raises(TypeError, match="class Plain could not be converted"):
        compat.text(Plain())
    with pytest.raises(TypeError, match="must be of type string, Plain given"):
        compat.strlen(Plain())


def test_objects_are_the_same_or_alike() -> None:
    one, other = Money(5), Money(5)
    assert compat.identical(one, one)
    assert not compat.identical(one, other)
    assert compat.loose_equals(one, other)
    assert not compat.loose_equals(one, Money(6))
    assert not compat.loose_equals(one, SimpleNamespace(fen=5))
    assert compat.loose_equals(one.half, one.half)
    assert not compat.loose_equals(one.half, other.half)
    assert compat.identical(one.half, one.half)


def test_an_object_becomes_an_array_of_what_is_public() -> None:
    assert compat.to_array(Money(5)) == {"fen": 5}
    assert compat.to_object({"a": 1, 5: 2}) == SimpleNamespace(a=1, **{"5": 2})
    assert compat.get_debug_type(Money(5)) == "Money"
    assert compat.gettype(Money(5)) == "object"


def test_a_callback_is_a_function_a_name_or_a_method() -> None:
    assert compat.callback(len) is len
    assert compat.callback("\\strtoupper")("a") == "A"
    assert compat.callback([Money(1), "half"])(10) == 5
    assert compat.is_callable([Money(1), "half"])
    for value in ("os.system", "callback_of", [Money(1), "double"], 5, None):
        assert not compat.is_callable(value)


def test_a_callback_ignores_what_it_does_not_take() -> None:
    assert compat.array_map(lambda: "?", [1, 2]) == ["?", "?"]
    assert compat.array_filter({"a": 1, "b": 0}, lambda value: value, 1) == {"a": 1}
    assert compat.array_map(lambda *all_: all_, [1], [2]) == [(1, 2)]
    assert compat.array_map(max, [1, 5], [3, 4]) == [3, 5]  # which shows no signature


def test_what_is_no_function() -> None:
    for value in ("no_such_function", [compat, "no_such_function"], 5):
        with pytest.raises(TypeError, match="Value not callable"):
            compat.array_map(value, [1])


def test_the_last_int_that_is_followed_by_a_text() -> None:
    """PHP compares its digits with the whole rest of the text, and takes it for a float."""
    assert repr(compat.add("-9223372036854775808", 0)) == "-9223372036854775808"
    assert repr(compat.add("-9223372036854775808 ", 0)) == "-9.223372036854776e+18"
    assert repr(compat.add("-9223372036854775807 ", 0)) == "-9223372036854775807"


@pytest.mark.parametrize(
    "call",
    [
        lambda: compat.in_array(1, [1], []),
        lambda: compat.strstr("a", "b", []),
        lambda: compat.print_r(1, SimpleNamespace()),
        lambda: compat.json_decode("1", [1]),
    ],
)
def test_an_array_is_no_bool(call: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match="must be of type bool"):
        call()
