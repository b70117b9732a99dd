"""PHP's arrays: elements, functions, sorting."""

from __future__ import annotations

import random
from types import SimpleNamespace

from ..callbacks import CALLBACKS

c = CALLBACKS
inf = float("inf")

LIST = [3, 1, 2]
DICT = {"b": 2, "a": 1, "c": 3}
GAPS = {1: "a", 5: "b", 9: "c"}
MIXED = {"x": 1, 0: "zero", "y": None, 7: [1, 2], "z": "1"}
DEEP = {"a": {"b": {"c": 1, "d": [1, 2]}}, "e": [1, {"f": 2}]}
ARRAYS: list[object] = [[], [1], LIST, DICT, GAPS, MIXED, DEEP, ["1", 1, 1.0, True, None, "a", ""]]
ROWS = [
    {"id": 3, "name": "李", "fee": "1.5"},
    {"id": 1, "name": "王", "fee": 2},
    {"id": 2, "fee": None},
    SimpleNamespace(id=7, name="obj"),
]
KEYS: list[object] = [
    0,
    1,
    -1,
    "0",
    "1",
    "a",
    "01",
    1.7,
    True,
    False,
    None,
    "",
    "-5",
    "9223372036854775808",
]

CASES: dict[str, list[list[object]]] = {
    "item": [
        [a, key]
        for a in (LIST, DICT, {"": 1, "01": 2, -5: 3}, "abc", "中文", None, 5, [])
        for key in KEYS
    ]
    + [
        [DICT, "zz", "default"],
        [MIXED, "y", 9],
        ["abc", -2],
        ["abc", "x"],
        ["abc", 5, "d"],
        [LIST, []],
    ],
    "has": [[MIXED, key] for key in ["x", "y", "q", 0, 7, "7"]]
    + [
        [DEEP, "a", "b"],
        [DEEP, "a", "x"],
        [DEEP, "e", 1],
        ["abc", 1],
        ["abc", 3],
        [None, 1],
        [DEEP, "a", "b"],
    ],
    "put": [[a, key, "new"] for a in ([], LIST, DICT, GAPS, None, False) for key in KEYS]
    + [[[1, 2], 2, "x"], [[1, 2], 3, "x"], [5, 0, 1], [LIST, [], 1]],
    "push": [[a, 1] for a in ([], LIST, DICT, GAPS, {"a": 1}, {3: 1, "x": 2}, None, 5)],
    "remove": [
        [a, key]
        for a in (LIST, DICT, GAPS, [1], {0: 1, "x": 2}, None)
        for key in (0, 1, 2, "a", "x", 9)
    ],
    "remove_then_push": [
        [a, key, "new"]
        for a in (LIST, GAPS, [1], DICT, {3: 1, "x": 2})
        for key in (0, 2, 9, "x", 3)
    ],
    "count": [[a] for a in ARRAYS] + [[DEEP, 1], [5], ["abc"], [None], [SimpleNamespace()]],
    "sizeof": [[LIST]],
    "array_keys": [[a] for a in ARRAYS]
    + [[["1", 1, True, "a"], 1], [["1", 1, True], 1, True], ["x"]],
    "array_values": [[a] for a in ARRAYS] + [[None]],
    "array_key_exists": [[key, a] for key in KEYS for a in (LIST, MIXED, {"": 1})] + [[[], LIST]],
    "key_exists": [["a", DICT]],
    "array_key_first": [[a] for a in ARRAYS],
    "array_key_last": [[a] for a in ARRAYS],
    "array_is_list": [[a] for a in ARRAYS] + [[{1: 1}], [{0: 1, 1: 2}]],
    "in_array": [
        [needle, a, strict]
        for needle in (1, "1", "a", 0, None, "", 1.0, [1])
        for a in ARRAYS
        for strict in (False, True)
    ],
    "array_search": [[needle, a] for needle in (1, "1", "zero", None, True, "abc") for a in ARRAYS]
    + [[2, DICT, True]],
    "reset": [[a] for a in ARRAYS],
    "current": [[a] for a in ARRAYS],
    "key": [[a] for a in ARRAYS],
    "end": [[a] for a in ARRAYS],
    "array_sum": [
        [a]
        for a in (
            [],
            LIST,
            DICT,
            [1.5, "2.5", "3abc", True, None],
            ["x", 1],
            [[1], 2],
            [2**63 - 1, 1],
            ["0.1", "0.2"],
        )
    ],
    "array_product": [
        [a] for a in ([], LIST, [1.5, "2"], ["x", 2], [[1], 2], [2**62, 4], [None, 1])
    ],
    "array_count_values": [[["a", "b", "a", 1, "1", 1.5, None, "01"]], [[]]],
    "array_rand": [[[5]], [{"only": 1}], [[1, 2, 3], 3], [[], 1], [[1], 2], [[1], 0]],
    "array_fill": [
        [0, 3, "x"],
        [5, 3, 0],
        [-3, 4, None],
        [0, 0, 1],
        [0, -1, 1],
        [1, 1, []],
        [-1, 1, 2],
    ],
    "array_fill_keys": [[["a", 5, "6", 1.5, True, None], 0], [[], 1]],
    "array_combine": [
        [["a", "b"], [1, 2]],
        [[1, 0], ["x", "y"]],
        [["a"], []],
        [[], []],
        [["a", "a"], [1, 2]],
        [[1.5, True], [1, 2]],
        [GAPS, LIST],
    ],
    "array_flip": [[["a", "b", 1]], [DICT], [["a", 1.5, None, "1"]], [[]]],
    "range": [
        [1, 5],
        [5, 1],
        [0, 10, 5],
        [0, 10, 3],
        [10, 0, 3],
        [10, 0, -3],
        [1, 1],
        [1, 2, 5],
        [0, 1, 0.25],
        [0, 1, 0.3],
        [0, 1, 0.4],
        [0, 0.3, 0.1],
        [0, 1, 0.1],
        [1, 0, 0.3],
        [0.1, 0.7, 0.1],
        [5, 1.5],
        [1.5, 4],
        ["a", "e"],
        ["e", "a", 2],
        ["1", "3"],
        ["a", 5],
        ["", "c"],
        [1, 3, 0],
        ["A", "c"],
        [0.1, 0.5, 0.1],
        ["1.5", "3"],
        [3, 1, 1.0],
        [True, 3],
        ["aa", "cc"],
        [0, "x"],
        [5.0, 5.0],
        ["a", "a", 3],
        ["a", "c", 9],
        [1, 3, "1"],
    ],
    "array_merge": [
        [],
        [LIST],
        [LIST, DICT],
        [DICT, {"a": 9, "d": 4}],
        [GAPS, GAPS],
        [[], []],
        [{5: 1}, {"x": 1}],
        [LIST, None],
        [MIXED, LIST],
    ],
    "array_merge_recursive": [
        [DEEP, DEEP],
        [{"a": 1}, {"a": 2}],
        [{"a": [1]}, {"a": "x"}],
        [{"a": None}, {"a": 1}],
        [LIST, LIST],
        [{"a": {"b": 1}}, {"a": {"b": 2, "c": 3}}],
        [],
        [{"a": 1}, {"a": None}],
        [{5: "x"}, {5: "y"}],
    ],
    "array_replace": [[LIST, {1: "b"}, {3: "d"}], [DICT, {"a": 9}], [LIST], [GAPS, LIST]],
    "array_replace_recursive": [
        [DEEP, {"a": {"b": {"c": 2}}}],
        [DEEP, {"a": 5}],
        [{"a": 5}, DEEP],
        [LIST, [9]],
    ],
    "array_pad": [
        [LIST, 5, 0],
        [LIST, -5, 0],
        [LIST, 2, 0],
        [DICT, 4, "x"],
        [GAPS, -4, 0],
        [[], 2, []],
    ],
    "array_slice": [
        [a, offset, length, keep]
        for a in (LIST, DICT, GAPS, MIXED)
        for offset in (0, 1, -1, -9, 9)
        for length in (None, 1, -1, 0)
        for keep in (False, True)
    ],
    "array_splice": [
        [a, offset, length, new]
        for a in (LIST, DICT, GAPS)
        for offset in (0, 1, -1, 9)
        for length in (None, 1, -1, 0)
        for new in ([], ["x", "y"], "z", {"k": "v"})
    ]
    + [[LIST, 1]],
    "array_shift": [[a] for a in ARRAYS],
    "array_pop": [[a] for a in ARRAYS],
    "array_unshift": [[LIST, 9], [DICT, 9, 8], [GAPS, 0], [[], 1]],
    "array_chunk": [
        [LIST, 2],
        [DICT, 2, True],
        [DICT, 2],
        [GAPS, 2, True],
        [[], 2],
        [LIST, 0],
        [LIST, 9],
    ],
    "array_reverse": [[a, keep] for a in (LIST, DICT, GAPS, MIXED, []) for keep in (False, True)],
    "array_change_key_case": [[{"aB": 1, "É": 2, 5: 3, "AB": 4}], [{"aB": 1}, 1], [LIST]],
    "array_column": [
        [ROWS, "name"],
        [ROWS, "name", "id"],
        [ROWS, None, "id"],
        [ROWS, "fee", "name"],
        [ROWS, "zz"],
        [[[1, 2], [3, 4]], 1],
        [[[1, 2], [3, 4]], 1, 0],
        [[5, "x"], "a"],
        [[], "a"],
    ],
    "array_map": [[c["double"], a] for a in (LIST, DICT, GAPS, [])]
    + [
        [c["pair"], LIST, [4, 5]],
        [None, LIST, DICT],
        [None, DICT],
        [c["upper"], {"a": "b"}],
        [c["pair"], DICT, DICT],
        [None, [1]],
        ["strtoupper", ["a", "b"]],
        [c["double"], None],
    ],
    "array_filter": [[a] for a in ARRAYS]
    + [
        [LIST, c["is_even"]],
        [DICT, c["is_even"]],
        [MIXED, c["is_named"], 2],
        [MIXED, c["both"], 1],
        [["a", "", "0", 0, None, "b"]],
        [[1, 2, 4], c["is_even"], 0],
    ],
    "array_reduce": [
        [LIST, c["sum"]],
        [LIST, c["sum"], 10],
        [[], c["sum"]],
        [[], c["sum"], 1],
        [DICT, c["sum"], 0],
    ],
    "array_walk": [[DICT, c["show"]], [LIST, c["show_more"], "!"], [[], c["show"]]],
    "array_unique": [
        [["a", "b", "a", "A"]],
        [[1, "1", 1.0, True]],
        [{"x": 1, "y": 1, "z": 2}],
        [[4, "4", "4a", 3]],
        [[]],
        [["10", "1e1", 10], 0],
        [["1", "01", "1.0", "2"], 1],
        [[None, "", 0, "0", False]],
        [[0.1, "0.1"]],
        [[[1], [1]], 0],
    ],
    "array_diff": [
        [LIST, [1]],
        [DICT, [1, "2"]],
        [LIST, [], [3]],
        [["a", "b"], ["A"]],
        [[1, "1", 1.5, None, ""], ["1", ""]],
        [GAPS, ["b"]],
        [[], [1]],
        [LIST],
    ],
    "array_diff_key": [
        [DICT, {"a": 0}],
        [LIST, {1: 0}],
        [GAPS, {5: 1}],
        [DICT, {"a": 0}, {"b": 0}],
    ],
    "array_diff_assoc": [[DICT, {"a": 1, "b": 9}], [LIST, [3, 2]], [{"a": "1"}, {"a": 1}]],
    "array_intersect": [[LIST, [1, "2"]], [DICT, [1], [1, 2]], [GAPS, ["c"]], [[], [1]]],
    "array_intersect_key": [
        [DICT, {"a": 0, "c": 0}],
        [LIST, {0: 0, 1: 0}],
        [MIXED, {7: 1, "x": 1}],
        [DICT, {"a": 0}, {"b": 0}],
    ],
    "array_intersect_assoc": [[DICT, {"a": "1", "b": 9}], [LIST, [3, 2]]],
    "array_udiff": [[[1, 5, 3], [3], c["cmp"]], [["a", "bb"], ["zz"], c["cmp_length"]]],
    "array_uintersect": [[[1, 5, 3], [3, 1], c["cmp"]], [["a", "bb"], ["zz"], c["cmp_length"]]],
}

SORTED: list[object] = [
    [],
    [1],
    LIST,
    DICT,
    GAPS,
    ["10", "9", "1e1", "2"],
    ["b", "a", "C", "A"],
    [1.5, "1.5", 1],
    ["img12", "img10", "IMG2", "img1"],
    [True, False, True],
    ["中", "文", "a"],
    [[2], [1], [1, 2]],
    {"x": "b", "y": "a", "z": "b"},
    [None, "", "a"],
    ["01", "1", "001", "1.0"],
    ["a 1", "a  1", "a1", "1.5", "1.05"],
    {10: 1, 9: 2, 1: 3, "02": 4},
    {"b": 1, "B": 2, "a10": 3, "a9": 4},
    [1.0, 1, "1", True],
]
FLAGS = (0, 1, 2, 6, 10, 14)
for name in ("sort", "rsort", "asort", "arsort", "ksort", "krsort"):
    CASES[name] = [
        [a, flags]
        for a in SORTED
        for flags in FLAGS
        if flags == 0
        or not any(isinstance(one, list) for one in (a.values() if isinstance(a, dict) else a))
    ]
    CASES[name].append(["x"])
for name in ("usort", "uasort", "uksort"):
    CASES[name] = [
        [a, c[by]]
        for a in (LIST, DICT, GAPS, ["ccc", "a", "bb", "dd"], [0.5, 0.2, 0.9, 0.1], [])
        for by in ("cmp", "cmp_back", "greater", "cmp_length")
    ] + [[[0.5, 0.2, 1.9, 0.1, 1.2], c["minus"]], [[True, False], c["cmp"]]]
for name in ("natsort", "natcasesort"):
    CASES[name] = [[a] for a in SORTED if a != [[2], [1], [1, 2]]]
CASES["array_multisort"] = [
    [[3, 1, 2]],
    [{"b": 3, "a": 1, 5: 2}],
    [[3, 1, 2], 3, ["c", "a", "b"]],
    [[1, 1, 0], [3, 2, 1]],
    [["10", 9, "1"], 4, 2],
    [[1, 2], [1]],
    [[1, 1, 2], 3, 0, ["b", "a", "c"], 4, 2],
    [[], []],
]
_chance = random.Random(18)
for _ in range(40):
    _numbers = [_chance.randrange(30) for _ in range(_chance.choice([5, 17, 40]))]
    CASES["sort"].append([_numbers])
    CASES["asort"].append([_numbers])
    CASES["usort"].append([[f"{n:x}" * (n % 4) for n in _numbers], c["cmp_length"]])

# Comparisons that contradict themselves: what is compared with what decides.
for _size in (*range(2, 20), 33, 100, 1500):
    for _ in range(6 if _size < 50 else 2):
        CASES["usort"].append([[_chance.randrange(1000) / 10 for _ in range(_size)], c["minus"]])
        CASES["usort"].append([[_chance.randrange(100) for _ in range(_size)], c["whim"]])
    if _size < 50:
        CASES["sort"].append(
            [
                [
                    _chance.choice([1, 9, 10, 100, "9a", "10", "1e1", "abc", "", None, "5x", 0])
                    for _ in range(_size)
                ]
            ]
        )

CASES["array_splice"] += [[LIST, 1, 0, ""]]
CASES["array_sum"] += [[["0.", "02"]]]
CASES["count"] += [[LIST, 2], [LIST, -1]]
CASES["range"] += [[1, 2.0, 5.0], [1, 1.5, 0.0]]
CASES["item"] += [["abc", "1>"]]
CASES["has"] += [["abc", "1>"], ["abc", [1]]]
CASES["array_change_key_case"] += [[{"aB": 1}, 3]]
