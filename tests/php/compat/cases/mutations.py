"""The other modules' calls, changed at random: texts cut and filled, numbers moved, arrays mixed."""

from __future__ import annotations

import random

from . import arrays, numbers, operators, output, strings

_chance = random.Random(2018)
_MARKS = "aZ0 9.-+[]&=%#:/?<>\"'\\{},@中\n;x1"
#: What depends on chance or on the process; what takes names or flags, of which most are none; what
#: PHP 8.2 does wrong with what was no call before.
_NOT = [
    "matrix",
    "array_rand",
    "rand",
    "mt_rand",
    "random_int",
    "json_decode_error",
    "json_encode_error",
    "is_callable",
    "range",
    "str_repeat",
    "array_multisort",
    "array_product",
    "mb_convert_encoding",
    "iconv",
    "mb_detect_encoding",
    "mb_check_encoding",
    "mb_internal_encoding",
    "mb_strlen",
    "mb_str_split",
    "htmlentities",
    "html_entity_decode",
    "strip_tags",
    "intval",
    "count",
    "array_filter",
    "array_column",
    "base_convert",
    "parse_url",
    "var_dump",
    "sprintf",
]


def _changed(value: object) -> object:
    if isinstance(value, str):
        return _changed_text(value)
    if isinstance(value, list | dict):
        return _changed_array(value)
    if isinstance(value, float):
        return value * _chance.choice([1, 1.1, 10, 0.1, -1, 3])
    if isinstance(value, int) and not isinstance(value, bool):
        return min(max(value + _chance.randrange(-2, 3), -(2**63)), 2**63 - 1)
    return value


def _changed_text(value: str) -> str:
    kind, place = _chance.random(), _chance.randrange(len(value) + 1)
    if kind < 0.4:
        return value[:place] + value[place + 1 :]
    return value[:place] + (_chance.choice(_MARKS) if kind < 0.8 else "") + value[place:]


def _changed_array(value: list[object] | dict[object, object]) -> object:
    if isinstance(value, list):
        mixes = _chance.random() < 0.4
        return _chance.sample(value, len(value)) if mixes else [*map(_changed, value)]
    pairs = [(key, _changed(one)) for key, one in value.items()]
    mixed = dict(_chance.sample(pairs, len(pairs)))
    return [*mixed.values()] if [*mixed] == [*range(len(mixed))] else mixed


_POOL = [
    (name, arguments)
    for module in (operators, arrays, numbers, strings, output)
    for name, all_ in module.CASES.items()
    if name not in _NOT
    for arguments in all_
    if len(str(arguments)) < 200
]
CASES: dict[str, list[list[object]]] = {}
for _name, _arguments in _chance.sample(_POOL, 2500):
    CASES.setdefault(_name, []).append([*map(_changed, _arguments)])
