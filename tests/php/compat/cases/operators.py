"""PHP's operators over all pairs of values of every kind, and its casts of each."""

from __future__ import annotations

from types import SimpleNamespace

from ..callbacks import CALLBACKS

nan, inf = float("nan"), float("inf")
BIG = 2**63 - 1

#: One of every kind that PHP treats in its own way.
VALUES: list[object] = [
    None, True, False, 0, 1, -1, 2, 7, -7, 3, 64, 100, BIG, -BIG - 1, 2**62,
    0.0, -0.0, 0.1, 0.5, -1.5, 2.0, 1.9999, 58.0, 1e15, 1e25, 9.2233720368547758e18, inf, -inf, nan,
    "", "0", "0.0", "1", "-1", "10", "1e1", "010", " 1", "1 ", "+1", ".5", "0x1A", "1.5", "1.50",
    "0.58", "60abc", "abc", "ABC", "a", "中文", "\udcff\udc80", "9223372036854775807",
    "9223372036854775808", "9223372036854775809", "1e1000", "true", "null",
    [], [0], [1, 2], [1, "a"], {"a": 1}, {1: 1, 2: 2}, {"a": [1, {"b": None}]}, [2, 1],
    SimpleNamespace(), SimpleNamespace(a=1), SimpleNamespace(a="1", b=2),
]  # fmt: skip

OPERATORS = [
    "add",
    "subtract",
    "multiply",
    "divide",
    "modulo",
    "power",
    "bit_and",
    "bit_or",
    "bit_xor",
    "shift_left",
    "shift_right",
    "compare",
    "loose_equals",
    "less",
    "less_equal",
]
OF_ONE = [
    "negate",
    "bit_not",
    "increment",
    "decrement",
    "text",
    "to_int",
    "to_float",
    "truthy",
    "to_array",
    "to_object",
    "gettype",
    "get_debug_type",
    "is_array",
    "is_string",
    "is_int",
    "is_float",
    "is_bool",
    "is_null",
    "is_numeric",
    "is_object",
    "is_scalar",
    "is_iterable",
    "is_callable",
    "is_countable",
    "ctype_digit",
    "ctype_alpha",
    "ctype_alnum",
    "ctype_upper",
    "ctype_lower",
    "ctype_xdigit",
    "ctype_space",
    "ctype_punct",
    "intval",
    "floatval",
    "strval",
    "boolval",
]
TEXTS = ["Az", "zz", "Zz", "a9", "z9", "9z", "-", "a-9", "é", "-5", "5.5", "1e2", "Zz9", "0a", " "]

CASES: dict[str, list[list[object]]] = {
    "matrix": [[operator, VALUES] for operator in OPERATORS],
    "xor": [[one, other] for one in (None, True, "0", "a") for other in (0, 1, [], [0])],
    "concat": [
        [1, "a"], [1.5, None, True, False], [0.1 + 0.2, "x"], ["中", "文"], [], [SimpleNamespace()],
        [1e25, -0.0, inf, nan], ["\udce4\udcb8", "\udcad"], ["\udcff", "a"], [1e14, 1e15, 123456.7],
    ],
    **{name: [[value] for value in VALUES] for name in OF_ONE},
}  # fmt: skip
for _name in ("increment", "decrement", "is_numeric", "to_int", "to_float"):
    CASES[_name] = CASES[_name] + [[value] for value in TEXTS]
CASES["text"] = CASES["text"] + [
    [number]
    for number in (
        1e13, 1e14, 123456789012345.0, 0.0001, 0.00001, 1.5e-7, -1e-10, 100000.0, 1.23456789012345678,
        1e22, 99999999999999.9, 999999999999999.9, 0.1 + 0.7, 5e-324, 1.7976931348623157e308,
    )
]  # fmt: skip
CASES["intval"] = CASES["intval"] + [
    [text, base]
    for text in ("12", "0x1A", "0b11", "017", "0o17", "z", "-zz", " 42abc", "ffffffffffffffffff", "", "08")
    for base in (0, 2, 8, 10, 16, 36, 5)
] + [[42.9, 8], [None, 2], ["12", 16]]  # fmt: skip
CASES["is_callable"] = CASES["is_callable"] + [["strlen"], ["no_such_function"], [CALLBACKS["sum"]]]
CASES["get_debug_type"] = CASES["get_debug_type"] + [[CALLBACKS["sum"]]]
CASES["gettype"] = CASES["gettype"] + [[CALLBACKS["sum"]]]
CASES["to_array"] = CASES["to_array"] + [[SimpleNamespace(**{"0": "a", "1": "b"})]]
for _name in ("ctype_digit", "ctype_alpha", "ctype_punct", "ctype_space"):
    CASES[_name] = CASES[_name] + [[48], [-1], [300], [" \n"], ["!?"], ["a!"], ["é"], [65]]
CASES["intval"] += [["5", 1], ["5", -1], ["5", 37]]
CASES["to_float"] += [["-0x1A"], ["-0"]]
