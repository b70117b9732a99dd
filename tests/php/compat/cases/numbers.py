"""PHP's functions of numbers."""

from __future__ import annotations

import random

inf, nan = float("inf"), float("nan")
BIG = 2**63 - 1
NUMBERS: list[object] = [
    0,
    1,
    -1,
    7,
    -7,
    2.5,
    -2.5,
    0.5,
    -0.5,
    0.4999,
    1.005,
    -1.005,
    1e15,
    -1e20,
    BIG,
    -BIG - 1,
    inf,
    -inf,
    nan,
    -0.0,
    "5",
    "5.5",
    " 7",
    "7 ",
    "1e3",
    "abc",
    "12abc",
    "",
    None,
    True,
    False,
    [],
    1e-10,
    123456789.987654321,
]
WHOLE: list[object] = [0, 1, -1, 10, 255, 4095, -255, BIG, -BIG - 1, "12", "ff", 3.7, None]
MONEY = [
    0.58,
    19.9,
    1.1,
    4.35,
    1.005,
    2.675,
    1.255,
    0.285,
    1.45,
    5.055,
    1.955,
    8.325,
    1234567.891,
    0.615,
    10.235,
    5.015,
    0.1 + 0.2,
    4.35 * 100,
    0.58 * 100,
    19.99 * 100,
    64.1 * 100,
    1.15 * 100,
    2.5,
    3.5,
    -1.5,
    99999.995,
]
_chance = random.Random(8)
RANDOM = [
    _chance.choice([-1, 1]) * _chance.randrange(10**9) / 10 ** _chance.randrange(9)
    for _ in range(150)
]
RANDOM += [_chance.uniform(-1, 1) * 10 ** _chance.randrange(-8, 17) for _ in range(150)]

CASES: dict[str, list[list[object]]] = {
    **{
        name: [[number] for number in NUMBERS]
        for name in (
            "abs",
            "ceil",
            "floor",
            "round",
            "sqrt",
            "exp",
            "is_nan",
            "is_finite",
            "is_infinite",
            "log",
            "log10",
            "number_format",
        )
    },
    "intdiv": [[a, b] for a in (7, -7, 0, BIG, -BIG - 1, "9", 5.0) for b in (2, -2, 0, -1, "3")]
    + [["x", 1]],
    "fmod": [[a, b] for a in (7, -7, 5.5, inf, 0, "9.5") for b in (3, -3, 0, inf, 0.1, "2")],
    "pow": [[a, b] for a in (2, -2, 0, 2.5, "3", 10) for b in (0, 3, -1, 0.5, 64, "2")]
    + [
        [-8, 1 / 3],
        [0.0, -3],
        [-0.0, -3],
        [10.0, 400],
        [-10.0, 401],
        [3, 41],
        [7, 23],
        [-3, 41],
        [5, 28],
        [1e200, 2],
    ],
    "max": [
        [1, 2, 3],
        [[3, 9, 2]],
        ["abc", 0],
        [0, "abc"],
        [10, "10"],
        ["10", 10],
        ["10", 9.5],
        [[]],
        [1],
        [[1, 2], [1, 3]],
        [None, False],
        [1, True],
        [True, 1],
        [{"a": 5, "b": 7}],
        ["a", "b"],
        [1, [0]],
        [nan, 1],
        [1, nan],
        [[nan, 1]],
        [[1, nan]],
        [[{"a": 1}, {"b": 1}]],
        [{"a": 1}, {"b": 1}],
        [[10, "10"]],
        [["10", 10.0, "1e1"]],
        ["x"],
        [1.0, 1],
        [1, 1.0],
    ],
    "min": [
        [1, 2, 3],
        [[3, 9, 2]],
        ["abc", 0],
        [0, "abc"],
        [10, "10"],
        ["10", 10],
        ["10", 9.5],
        [[]],
        [1],
        [[1, 2], [1, 3]],
        [None, False],
        [1, True],
        [True, 1],
        [{"a": 5, "b": 7}],
        ["a", "b"],
        [1, [0]],
        [nan, 1],
        [1, nan],
        [[nan, 1]],
        [[1, nan]],
        [[{"a": 1}, {"b": 1}]],
        [{"a": 1}, {"b": 1}],
        [[10, "10"]],
        [["10", 10.0, "1e1"]],
        [1.0, 1],
        [1, 1.0],
    ],
    "rand": [[5, 5]],
    "mt_rand": [[5, 5], [5, 1]],
    "random_int": [[5, 5], [5, 1]],
    "pi": [[]],
    **{
        name: [
            [value]
            for value in (
                "0",
                "1010",
                "ff",
                "FF",
                "0xff",
                "12 34",
                "",
                "777",
                "zz",
                "ffffffffffffffff",
                "7fffffffffffffff",
                255,
                None,
                "1" * 70,
                "8",
            )
        ]
        for name in ("hexdec", "bindec", "octdec")
    },
    **{name: [[value] for value in WHOLE] for name in ("dechex", "decbin", "decoct")},
    "base_convert": [
        ["ff", 16, 2],
        ["255", 10, 16],
        ["zz", 36, 10],
        ["1.5", 10, 2],
        ["", 10, 2],
        ["11", 1, 2],
        ["11", 2, 37],
        ["ffffffffffffffff", 16, 10],
        ["-15", 10, 16],
        ["ffffffffffffffffffffff", 16, 36],
    ],
}
CASES["log"] += [
    [8, 2],
    [100, 10],
    [8, 1],
    [8, 0],
    [8, -1],
    [0, 2],
    [2.5, 3],
    [8, 0.5],
    [0, 0.5],
    [-1, 2],
    [9, "3"],
]
CASES["round"] += [[number, places] for number in MONEY for places in (0, 1, 2, 3, -1)]
CASES["round"] += [
    [number, places] for number in RANDOM for places in (0, 2, _chance.randrange(-4, 12))
]
CASES["round"] += [
    [number, 0, mode]
    for number in (2.5, 3.5, -2.5, 2.4, 2.6, 1.5, -1.51, 1e14 + 0.5)
    for mode in (1, 2, 3, 4)
]
CASES["round"] += [
    [1234567, -3],
    [1250, -2],
    [-1250, -2],
    [5, -1],
    [5.055, 2, 3],
    [1.955, 2, 2],
    [1e300, 2],
    [1.5, 400],
    [1e-300, 299],
    [123.456, -400],
    [1.23456789e-25, 30],
    [12345.678, "2"],
    [5e-324, 3],
    [1e22, -22],
    [1e22, -23],
    [1.5e25, -24],
]
CASES["number_format"] += [
    [number, places]
    for number in [*MONEY, -1234.567, 0.5, -0.4, -0.001, 1e15, 123456789012345678]
    for places in (0, 2, 5)
]
CASES["number_format"] += [[number, 2] for number in RANDOM]
CASES["number_format"] += [
    [1234.5, 2, ".", ""],
    [1234.5, 2, ",", "."],
    [1234567.891, 2, "", ""],
    [-1234.5, 0, "", " "],
    [0.5],
    [1234.5, 2, "点", "分"],
    [1234.5, -2],
    ["1234.5", 2],
    ["abc", 2],
    [1234, 2, None, None],
    [-0.01],
    [1e100, 2],
    [1234.5678, 25],
]
