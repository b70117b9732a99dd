"""PHP's functions of arrays.

They return new arrays. PHP's inner pointer is not kept: `current` and `key` are those of the start.
"""

from __future__ import annotations

import builtins
import itertools
import math
import random
from collections.abc import Callable, Iterable

from .elements import (
    Pair,
    cut,
    going_on,
    items,
    keyed,
    listed,
    next_key,
    numbered,
    pairs_of,
)
from .operators import add, identical, loose_equals, multiply
from .pointers import follow
from .values import (
    Array,
    Value,
    as_bool,
    as_int,
    callback_of,
    from_bytes,
    get_debug_type,
    is_array,
    is_int,
    is_object,
    is_string,
    key_of,
    number_in,
    text,
    to_array,
    to_bytes,
    to_float,
    to_int,
    truthy,
)

# fmt: off
__all__ = [
    "ARRAY_FILTER_USE_BOTH", "ARRAY_FILTER_USE_KEY", "CASE_LOWER", "CASE_UPPER", "COUNT_NORMAL",
    "COUNT_RECURSIVE", "array_change_key_case", "array_chunk", "array_column", "array_combine",
    "array_count_values", "array_diff", "array_diff_assoc", "array_diff_key", "array_fill",
    "array_fill_keys", "array_filter", "array_flip", "array_intersect", "array_intersect_assoc",
    "array_intersect_key", "array_is_list", "array_key_exists", "array_key_first",
    "array_key_last", "array_keys", "array_map", "array_merge", "array_merge_recursive",
    "array_pad", "array_pop", "array_product", "array_push", "array_rand", "array_reduce",
    "array_replace", "array_replace_recursive", "array_reverse", "array_search", "array_shift",
    "array_slice", "array_splice", "array_sum", "array_unique",
    "array_unshift", "array_values", "array_walk",
    "array_walk_recursive", "count", "current", "end", "in_array",
    "iterator_to_array", "key", "key_exists", "range", "reset", "sizeof",
]
# fmt: on

COUNT_NORMAL, COUNT_RECURSIVE = 0, 1
CASE_LOWER, CASE_UPPER = 0, 1
ARRAY_FILTER_USE_BOTH, ARRAY_FILTER_USE_KEY = 1, 2

_OF_STRING = 2  # SORT_STRING


def _array(pairs: Iterable[Pair]) -> Array:
    return listed(dict(pairs))


def _values(array: Value) -> list[Value]:
    return [value for _, value in pairs_of(array)]


# Looking into an array


def count(value: Value, mode: int = COUNT_NORMAL) -> int:
    """PHP's `count`."""
    if is_string(value) or not hasattr(value, "__len__"):
        raise TypeError(f"must be of type Countable|array, {get_debug_type(value)} given")
    if mode not in (COUNT_NORMAL, COUNT_RECURSIVE):
        raise ValueError("count(): Argument #2 ($mode) must be COUNT_NORMAL or COUNT_RECURSIVE")
    if mode == COUNT_NORMAL or not is_array(value):
        return len(value)
    return sum(1 + (count(one, mode) if is_array(one) else 0) for one in _values(value))


sizeof = count


def array_keys(array: Value, *filter_: Value) -> Array:
    """PHP's `array_keys`, also ``array_keys($array, $value, $strict)``."""
    if not filter_:
        return [key for key, _ in pairs_of(array)]
    needle, equals = filter_[0], _equality(*filter_[1:])
    return [key for key, value in pairs_of(array) if equals(value, needle)]


def _equality(strict: Value = False) -> Callable[[Value, Value], bool]:
    return identical if as_bool(strict) else loose_equals


def array_values(array: Value) -> Array:
    """PHP's `array_values`."""
    return _values(array)


def array_key_exists(key: Value, array: Value) -> bool:
    """PHP's `array_key_exists`."""
    return key_of(key) in dict(pairs_of(array))


key_exists = array_key_exists


def array_key_first(array: Value) -> int | str | None:
    """PHP's `array_key_first`."""
    pairs = pairs_of(array)
    return pairs[0][0] if pairs else None


def array_key_last(array: Value) -> int | str | None:
    """PHP's `array_key_last`."""
    pairs = pairs_of(array)
    return pairs[-1][0] if pairs else None


key = array_key_first


def array_is_list(array: Value) -> bool:
    """PHP's `array_is_list`."""
    return isinstance(_array(pairs_of(array)), list)


def in_array(needle: Value, haystack: Value, strict: Value = False) -> bool:
    """PHP's `in_array`."""
    return array_search(needle, haystack, strict) is not False


def array_search(needle: Value, haystack: Value, strict: Value = False) -> Value:
    """PHP's `array_search`: the key, or False."""
    equals = _equality(strict)
    for key_, value in pairs_of(haystack):
        if equals(value, needle):
            return key_
    return False


def reset(array: Value) -> Value:
    """PHP's `reset`: the first value, False of an empty array."""
    values = _values(array)
    return values[0] if values else False


current = reset


def end(array: Value) -> Value:
    """PHP's `end`: the last value, False of an empty array."""
    values = _values(array)
    return values[-1] if values else False


def array_rand(array: Value, num: Value = 1) -> Value:
    """PHP's `array_rand`: a key, or a list of keys in their order."""
    keys, number = [key for key, _ in pairs_of(array)], as_int(num)
    if not keys:
        raise ValueError("array_rand(): Argument #1 ($array) cannot be empty")
    if not 1 <= number <= len(keys):
        raise ValueError("array_rand(): Argument #2 ($num) must be between 1 and the array's size")
    places = sorted(random.sample(builtins.range(len(keys)), number))
    return keys[places[0]] if number == 1 else [keys[place] for place in places]


def array_sum(array: Value) -> int | float:
    """PHP's `array_sum`."""
    return _folded(add, 0, array)


def array_product(array: Value) -> int | float:
    """PHP's `array_product`."""
    return _folded(multiply, 1, array)


def _folded(
    operator: Callable[[Value, Value], int | float], total: int | float, array: Value
) -> int | float:
    for value in _values(array):
        if is_string(value):
            number = number_in(text(value), whole=False)
            total = operator(total, 0 if number is None else number)
        elif not is_array(value) and not is_object(value):
            total = operator(total, value)
    return total


def array_count_values(array: Value) -> Array:
    """PHP's `array_count_values`."""
    counts: dict[int | str, int] = {}
    for value in _values(array):
        if is_int(value) or is_string(value):
            counts[key_of(value)] = counts.get(key_of(value), 0) + 1
    return listed(counts)


# Making an array


def array_fill(start_index: Value, count: Value, value: Value) -> Array:
    """PHP's `array_fill`."""
    start, number = as_int(start_index), as_int(count)
    if number < 0:
        raise ValueError("array_fill(): Argument #2 ($count) must be greater than or equal to 0")
    return _array((key, value) for key in builtins.range(start, start + number))


def array_fill_keys(keys: Value, value: Value) -> Array:
    """PHP's `array_fill_keys`."""
    return _array((_key_of_text(key), value) for key in _values(keys))


def _key_of_text(value: Value) -> int | str:
    return value if is_int(value) else key_of(text(value))


def array_combine(keys: Value, values: Value) -> Array:
    """PHP's `array_combine`."""
    names, contents = _values(keys), _values(values)
    if len(names) != len(contents):
        raise ValueError("array_combine(): both arguments must have the same number of elements")
    return _array(zip(map(_key_of_text, names), contents, strict=True))


def array_flip(array: Value) -> Array:
    """PHP's `array_flip`."""
    return _array(
        (key_of(value), key) for key, value in pairs_of(array) if is_int(value) or is_string(value)
    )


def range(start: Value, end: Value, step: Value = 1) -> Array:
    """PHP's `range`, of ints, floats, or bytes."""
    if is_string(start) and is_string(end) and len(start) and len(end):
        numbers = [number_in(text(one)) for one in (start, end)]
        if None in numbers and not isinstance(numbers[0], float):
            first, last = to_bytes(start)[0], to_bytes(end)[0]
            return [from_bytes(bytes([one])) for one in _steps(first, last, abs(to_int(step)))]
    low, high, by = (_range_number(one) for one in (start, end, step))
    if isinstance(low, int) and isinstance(high, int) and isinstance(by, int):
        return [*_steps(low, high, abs(by))]
    if low == high:
        return [float(low)]
    by = abs(float(by))
    if by == 0 or abs(high - low) < by:
        raise ValueError("range(): Argument #3 ($step) must not exceed the specified range")
    number = math.floor(abs(high - low) / by) + 1
    sign = 1 if high > low else -1
    return [float(low) + sign * index * by for index in builtins.range(number)]


def _range_number(value: Value) -> int | float:
    if is_string(value):
        return number_in(text(value), whole=True) or 0
    return value if isinstance(value, float) else to_int(value)


def _steps(first: int, last: int, step: int) -> Iterable[int]:
    if first == last:
        return [first]
    if step == 0 or step > abs(last - first):
        raise ValueError("range(): Argument #3 ($step) must not exceed the specified range")
    sign = 1 if last > first else -1
    return builtins.range(first, last + sign, sign * step)


def iterator_to_array(iterator: Value, preserve_keys: Value = True) -> Array:
    """PHP's `iterator_to_array`."""
    if not (is_array(iterator) or hasattr(iterator, "__iter__")) or is_string(iterator):
        raise TypeError(f"must be of type Traversable|array, {get_debug_type(iterator)} given")
    pairs = [*items(iterator)]
    return _array(pairs) if as_bool(preserve_keys) else [value for _, value in pairs]


# Joining and cutting


def array_merge(*arrays: Value) -> Array:
    """PHP's `array_merge`."""
    return numbered(pair for array in arrays for pair in pairs_of(array))


def array_merge_recursive(*arrays: Value) -> Array:
    """PHP's `array_merge_recursive`."""
    merged: dict[int | str, Value] = {}
    for array in arrays:
        for key, value in pairs_of(array):
            if isinstance(key, int):
                merged[next_key(merged)] = value
            elif key in merged:
                merged[key] = array_merge_recursive(_as_many(merged[key]), _as_many(value))
            else:
                merged[key] = value
    return listed(merged)


def _as_many(value: Value) -> Array:
    return [None] if value is None else to_array(value)


def array_replace(array: Value, *replacements: Value) -> Array:
    """PHP's `array_replace`."""
    return _array(pair for one in (array, *replacements) for pair in pairs_of(one))


def array_replace_recursive(array: Value, *replacements: Value) -> Array:
    """PHP's `array_replace_recursive`."""
    replaced = dict(pairs_of(array))
    for one in replacements:
        for key, value in pairs_of(one):
            if is_array(value) and is_array(replaced.get(key)):
                replaced[key] = array_replace_recursive(replaced[key], value)
            else:
                replaced[key] = value
    return listed(replaced)


def array_pad(array: Value, length: Value, value: Value) -> Array:
    """PHP's `array_pad`."""
    pairs, size = pairs_of(array), as_int(length)
    padding: list[Pair] = [(0, value)] * (abs(size) - len(pairs))
    if not padding:
        return _array(pairs)
    return numbered(padding + pairs if size < 0 else pairs + padding)


def array_slice(
    array: Value, offset: Value, length: Value = None, preserve_keys: Value = False
) -> Array:
    """PHP's `array_slice`."""
    pairs = pairs_of(array)
    pairs = pairs[slice(*cut(len(pairs), offset, length))]
    return _array(pairs) if as_bool(preserve_keys) else numbered(pairs)


def array_splice(
    array: Value, offset: Value, length: Value = None, replacement: Value = None
) -> tuple[Array, Array]:
    """PHP's `array_splice`: what was removed, and the array."""
    pairs = pairs_of(array)
    start, end_ = cut(len(pairs), offset, length)
    if length is not None and start + as_int(length) >= 2**63:  # PHP's int overflows
        end_ = start
    put: list[Pair] = [(0, one) for one in _values(to_array(replacement))]
    return numbered(pairs[start:end_]), numbered(pairs[:start] + put + pairs[end_:])


def array_shift(array: Value) -> tuple[Value, Array]:
    """PHP's `array_shift`: the first value, and the rest."""
    if isinstance(array, list) and array:
        return array[0], array[1:]
    pairs = pairs_of(array)
    return (pairs[0][1], numbered(pairs[1:])) if pairs else (None, array)


def array_pop(array: Value) -> tuple[Value, Array]:
    """PHP's `array_pop`: the last value, and the rest."""
    if type(array) is list and array:
        return array[-1], array[:-1]
    pairs = pairs_of(array)
    if not pairs:
        return None, array
    (last, value), next_ = pairs[-1], next_key(array)
    return value, going_on(_array(pairs[:-1]), next_ - 1 if last == next_ - 1 else next_)


def array_push(array: Value, *values: Value) -> Array:
    """PHP's `array_push`: the longer array."""
    pairs, next_ = pairs_of(array), next_key(array)
    longer = _array([*pairs, *enumerate(values, next_)])
    follow(array, longer)
    return longer


def array_unshift(array: Value, *values: Value) -> Array:
    """PHP's `array_unshift`: the longer array."""
    return numbered([*enumerate(values), *pairs_of(array)])


def array_chunk(array: Value, length: Value, preserve_keys: Value = False) -> Array:
    """PHP's `array_chunk`."""
    pairs, size = pairs_of(array), as_int(length)
    if size < 1:
        raise ValueError("array_chunk(): Argument #2 ($length) must be greater than 0")
    chunks = [pairs[start : start + size] for start in builtins.range(0, len(pairs), size)]
    return [_array(one) if as_bool(preserve_keys) else [v for _, v in one] for one in chunks]


def array_reverse(array: Value, preserve_keys: Value = False) -> Array:
    """PHP's `array_reverse`."""
    pairs = pairs_of(array)[::-1]
    return _array(pairs) if as_bool(preserve_keys) else numbered(pairs)


def array_change_key_case(array: Value, case: Value = CASE_LOWER) -> Array:
    """PHP's `array_change_key_case`."""
    change = bytes.lower if as_int(case) == CASE_LOWER else bytes.upper
    return _array(
        (from_bytes(change(to_bytes(key))) if isinstance(key, str) else key, value)
        for key, value in pairs_of(array)
    )


def array_column(array: Value, column_key: Value, index_key: Value = None) -> Array:
    """PHP's `array_column`, of arrays or objects."""
    column: dict[int | str, Value] = {}
    for row in _values(array):
        fields = keyed(to_array(row)) if is_array(row) or is_object(row) else {}
        if column_key is not None and key_of(column_key) not in fields:
            continue
        is_keyed = index_key is not None and key_of(index_key) in fields
        key = key_of(fields[key_of(index_key)]) if is_keyed else next_key(column)
        column[key] = row if column_key is None else fields[key_of(column_key)]
    return listed(column)


# With callbacks


def array_map(callback_: Value, array: Value, *arrays: Value) -> Array:
    """PHP's `array_map`."""
    function = None if callback_ is None else callback_of(callback_, 1 + len(arrays))
    if not arrays:
        pairs = pairs_of(array)
        return _array((key, function(value) if function else value) for key, value in pairs)
    rows = [[*row] for row in itertools.zip_longest(*map(_values, (array, *arrays)))]
    return [function(*row) for row in rows] if function else rows


def array_filter(array: Value, callback_: Value = None, mode: Value = 0) -> Array:
    """PHP's `array_filter`."""
    takes_both, takes_key = (mode == flag for flag in (ARRAY_FILTER_USE_BOTH, ARRAY_FILTER_USE_KEY))
    function = truthy if callback_ is None else callback_of(callback_, 1 + takes_both)

    def is_kept(key: int | str, value: Value) -> bool:
        arguments = [value, key] if takes_both else [key if takes_key else value]
        return truthy(function(*arguments))

    return _array(pair for pair in pairs_of(array) if is_kept(*pair))


def array_reduce(array: Value, callback_: Value, initial: Value = None) -> Value:
    """PHP's `array_reduce`."""
    function = callback_of(callback_, 2)
    for value in _values(array):
        initial = function(initial, value)
    return initial


def array_walk(array: Value, callback_: Value, *arg: Value, by_reference: bool = False) -> Array:
    """PHP's `array_walk`: the array; its new values are the results if they are `by_reference`."""
    function = callback_of(callback_, 2 + len(arg))
    results = [(key, function(value, key, *arg)) for key, value in pairs_of(array)]
    return _array(results) if by_reference else array


def array_walk_recursive(
    array: Value, callback_: Value, *arg: Value, by_reference: bool = False
) -> Array:
    """PHP's `array_walk_recursive`: as `array_walk`, of the items of all arrays inside."""
    function = callback_of(callback_, 2 + len(arg))

    def walk(value: Value, key: Value) -> Value:
        if not is_array(value):
            return function(value, key, *arg)
        results = [(key, walk(one, key)) for key, one in pairs_of(value)]
        return _array(results) if by_reference else value

    return walk(array, None)  # type: ignore[no-any-return]


# Differences


def array_unique(array: Value, flags: Value = _OF_STRING) -> Array:
    """PHP's `array_unique`: of equal values the first stays."""
    if to_int(flags) == _OF_STRING:
        first: dict[str, Pair] = {}
        for pair in pairs_of(array):
            first.setdefault(text(pair[1]), pair)
        return _array(first.values())
    as_number = to_int(flags) == 1  # SORT_NUMERIC
    kept: list[tuple[Value, Pair]] = []
    for pair in pairs_of(array):
        value = to_float(pair[1]) if as_number else pair[1]
        if not any(loose_equals(value, one) for one, _ in kept):
            kept.append((value, pair))
    return _array(pair for _, pair in kept)


def _without(array: Value, others: tuple[Value, ...], mark: Callable[[Pair], object]) -> Array:
    marks = {mark(pair) for other in others for pair in pairs_of(other)}
    return _array(pair for pair in pairs_of(array) if mark(pair) not in marks)


def _common(array: Value, others: tuple[Value, ...], mark: Callable[[Pair], object]) -> Array:
    marks = [{mark(pair) for pair in pairs_of(other)} for other in others]
    return _array(pair for pair in pairs_of(array) if all(mark(pair) in other for other in marks))


def _value_mark(pair: Pair) -> object:
    return text(pair[1])


def _key_mark(pair: Pair) -> object:
    return pair[0]


def _pair_mark(pair: Pair) -> object:
    return pair[0], text(pair[1])


def array_diff(array: Value, *arrays: Value) -> Array:
    """PHP's `array_diff`: values are compared as texts."""
    return _without(array, arrays, _value_mark)


def array_diff_key(array: Value, *arrays: Value) -> Array:
    """PHP's `array_diff_key`."""
    return _without(array, arrays, _key_mark)


def array_diff_assoc(array: Value, *arrays: Value) -> Array:
    """PHP's `array_diff_assoc`."""
    return _without(array, arrays, _pair_mark)


def array_intersect(array: Value, *arrays: Value) -> Array:
    """PHP's `array_intersect`: values are compared as texts."""
    return _common(array, arrays, _value_mark)


def array_intersect_key(array: Value, *arrays: Value) -> Array:
    """PHP's `array_intersect_key`."""
    return _common(array, arrays, _key_mark)


def array_intersect_assoc(array: Value, *arrays: Value) -> Array:
    """PHP's `array_intersect_assoc`."""
    return _common(array, arrays, _pair_mark)
