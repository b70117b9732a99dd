"""Going through arrays and other things, and copying them."""

from __future__ import annotations

import itertools
from types import MappingProxyType, SimpleNamespace

import pytest

from chainpay.php import compat
from chainpay.php.compat.standard import pointers


def test_foreach_goes_through_everything() -> None:
    assert [*compat.items(["a", "b"])] == [(0, "a"), (1, "b")]
    assert [*compat.items({"x": 1})] == [("x", 1)]
    assert [*compat.items(MappingProxyType({"x": 1}))] == [("x", 1)]
    assert [*compat.items(SimpleNamespace(x=1, _y=2))] == [("x", 1)]
    assert [*compat.keys({"x": 1, "y": 2})] == ["x", "y"]
    assert [*compat.values(["a"])] == ["a"]
    for nothing in (None, 5, "abc", b"abc"):
        assert [*compat.items(nothing)] == []


def test_a_generator_is_not_exhausted_before_the_loop() -> None:
    endless = compat.values(itertools.count(5))
    assert [*itertools.islice(endless, 3)] == [5, 6, 7]
    assert compat.iterator_to_array(iter("ab")) == ["a", "b"]
    assert compat.iterator_to_array(iter("ab"), False) == ["a", "b"]
    with pytest.raises(TypeError, match=r"must be of type Traversable\|array, int given"):
        compat.iterator_to_array(5)


def test_a_loop_may_change_its_array() -> None:
    numbers = [1, 2, 3]
    for key, value in compat.items(numbers):
        numbers = compat.put(numbers, key + 10, value * 2)
    assert numbers == {0: 1, 1: 2, 2: 3, 10: 2, 11: 4, 12: 6}


def test_pointers_of_arrays_that_are_gone_are_dropped() -> None:
    kept = [1, 2, 3]
    assert compat.next(kept) == 2
    for number in range(2500):
        assert compat.next([number, number + 1]) == number + 1
    assert len(pointers._pointers) <= pointers._MANY
    assert compat.pointed(kept) == 2


def test_an_object_is_true_also_one_that_counts_none() -> None:
    assert bool(compat.ArrayObject([])) is True
    assert len(compat.SplQueue()) == 0


def test_a_copy_shares_objects_alone() -> None:
    shared = SimpleNamespace(n=1)
    array = {"list": [1, [2]], "object": shared}
    copy = compat.copied(array)
    array["list"][1].append(3)
    shared.n = 2
    assert copy == {"list": [1, [2]], "object": shared}
    assert compat.copied("text") == "text"


@pytest.mark.parametrize("array", [["a", "b"], {"x": 1, 1: "b"}])
def test_a_copy_goes_on_where_the_array_would(array: list[object] | dict[object, object]) -> None:
    shorter = compat.remove(array, 1)
    assert 2 in dict(compat.items(compat.push(compat.copied(shorter), "c")))


def test_what_was_removed_leaves_its_key_free() -> None:
    array = compat.remove(compat.remove([1, 2, 3], 2), 1)
    array = compat.put(array, 1, "one")
    assert array == [1, "one"]
    assert compat.push(array, "four") == {0: 1, 1: "one", 3: "four"}
    named = compat.put(compat.remove([1], 0), "name", "x")
    assert compat.push(named, 2) == {"name": "x", 1: 2}


def test_objects_with_elements_are_changed_themselves() -> None:
    class Attributes(dict[str, int]):
        pass

    class Model:
        def __init__(self) -> None:
            self.attributes = Attributes(a=1)

        def __getitem__(self, key: str) -> int:
            return self.attributes[key]

        def __setitem__(self, key: str, value: int) -> None:
            self.attributes[key] = value

        def __delitem__(self, key: str) -> None:
            del self.attributes[key]

    model = Model()
    assert compat.item(model, "a") == 1
    assert compat.item(model, "b", "none") == "none"
    assert not compat.has(model, "b")
    assert compat.empty(model, "b")
    assert not compat.empty(model, "a")
    assert compat.put(model, "b", 2) is model
    assert compat.remove(model, "a") is model
    assert model.attributes == {"b": 2}
    with pytest.raises(TypeError):
        compat.item(SimpleNamespace(), "a")


def test_walking_by_reference_changes_the_values() -> None:
    prices = {"a": "1.5", "b": "2"}
    cents = compat.array_walk(prices, lambda price, key: price * 2, by_reference=True)
    assert cents == {"a": "1.51.5", "b": "22"}
    assert prices == {"a": "1.5", "b": "2"}
    assert compat.array_push([1], 2, 3) == [1, 2, 3]
    assert compat.array_rand([1, 2, 3], 2) in ([0, 1], [0, 2], [1, 2])
    assert sorted(compat.shuffle({"a": 1, "b": 2})) == [1, 2]


def test_chance_keeps_to_its_limits() -> None:
    assert {compat.mt_rand(1, 3) for _ in range(200)} == {1, 2, 3}
    assert {compat.rand(3, 1) for _ in range(200)} == {1, 2, 3}
    assert {compat.random_int(-1, 1) for _ in range(200)} == {-1, 0, 1}
    assert 0 <= compat.lcg_value() < 1
    assert len({compat.uniqid("", True) for _ in range(50)}) == 50
    assert len(compat.uniqid("no")) == 15
    assert len(compat.uniqid("", True)) == 23


def test_what_is_empty() -> None:
    rows = {"a": {"b": "0", "c": 5}, "text": "xyz"}
    assert compat.empty(rows, "a", "b")
    assert not compat.empty(rows, "a", "c")
    assert compat.empty(rows, "none", "b")
    assert not compat.empty(rows, "text", 1)
    assert compat.empty(rows, "text", "1st"), "of a text, only a number finds a byte"
    assert compat.empty(None, "a")


def test_pointers_of_arrays_that_are_gone() -> None:
    """They are dropped; those of arrays that somebody has stay."""
    kept = [1, 2, 3]
    assert compat.next(kept) == 2
    for _ in range(3000):
        assert compat.next([1, 2]) == 2
    assert compat.pointed(kept) == 2
    with pytest.raises(TypeError, match=r"next\(\): Argument #1"):
        compat.next(None)


def test_walking_through_all_arrays() -> None:
    """The callback gets what is no array, with its key and the argument."""
    prices = {"a": "1", "b": ["2", {"c": "3"}], "d": []}
    seen: list[object] = []
    assert compat.array_walk_recursive(prices, lambda *each: seen.append(each), "!") is prices
    assert seen == [("1", "a", "!"), ("2", 0, "!"), ("3", "c", "!")]
    doubled = compat.array_walk_recursive(prices, lambda price: price * 2, by_reference=True)
    assert doubled == {"a": "11", "b": ["22", {"c": "33"}], "d": []}
    assert prices["b"] == ["2", {"c": "3"}]


def test_a_piece_whose_end_is_no_int_is_empty() -> None:
    """PHP's sum of the offset and the length overflows."""
    assert compat.array_splice([1, 2, 3], 0, compat.PHP_INT_MAX) == ([1, 2, 3], [])
    assert compat.array_splice([1, 2, 3], 1, compat.PHP_INT_MAX) == ([], [1, 2, 3])
