"""PHP's `bc` functions."""

from __future__ import annotations

import random

_random = random.Random(18)
_NUMBERS: list[object] = [
    *("0", "1", "-1", "0.58", "-0.001", "1.005", "100", "19.99", "-19.99", "", ".", ".5", "5."),
    *("-.5", "+3", "00012.50", "1e3", " 1", "abc", "0.0000", "-0", "2", "1\n"),
    *("123456789012345678901234567890.123456", 10, -3, 0.1, True, None),
]


def _pairs() -> list[list[object]]:
    return [
        *([one, two, _random.choice([0, 1, 2, 4, 10])] for one in _NUMBERS for two in _NUMBERS),
        *(["1.239", "2.1"], ["1", "2", -1], ["1", "0", 2], ["-7", "3"], ["1", "3", 2147483648]),
    ]


CASES: dict[str, list[list[object]]] = {
    **{name: _pairs() for name in ("bcadd", "bcsub", "bcmul", "bcdiv", "bcmod", "bccomp")},
    "bcpow": [
        [one, power, _random.choice([0, 2, 5, 20])]
        for one in _NUMBERS
        for power in ("0", "1", "2", "3", "10", "-1", "-2", "-3", "1.5", "2.0", "x")
    ],
    "bcsqrt": [[one, scale] for one in _NUMBERS for scale in (0, 2, 5, 30, -1)],
}
