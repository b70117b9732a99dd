"""The error codes that words describe: 签名错误, "why is my signature wrong", 余额不足."""

from __future__ import annotations

from collections.abc import Set
from functools import cache

from ..error_codes import ErrorCode, errors, match_code
from .terms import parse_tokens, shares

_FAILED = frozenset({"fail", "error", "not_enough", "not_exist", "too_often"})
_SAME = frozenset({"fail", "error"})  # people say either
_MIN_SHARE = 0.5  # of the text; the codes say too little of others
_MAX_COUNT = 3


@cache
def _tokens() -> dict[str, frozenset[str]]:
    """Return the tokens of each code that names a failure, and of what it is one."""
    codes = dict.fromkeys(each.code for each in errors())
    tokens = {code: _widen(parse_tokens(code.replace("_", " "))) for code in codes}
    return {code: own for code, own in tokens.items() if own & _FAILED and own - _SAME}


def find_by_words(text: str) -> tuple[ErrorCode, ...]:
    """Return the records of the codes that a text describes, if it speaks of a failure.

    A code is found if the text says all that the code says, and little else.
    """
    wanted = _widen(parse_tokens(text))
    if not wanted & _FAILED:
        return ()  # so other searches read no data of errors
    weights = {code: _weigh(own) for code, own in _tokens().items() if own <= wanted}
    codes = [code for code, weight in weights.items() if weight >= _weigh(wanted) * _MIN_SHARE]
    codes.sort(key=weights.__getitem__, reverse=True)
    records = [record for code in codes[:_MAX_COUNT] for record in match_code(code)]
    return tuple(dict.fromkeys(records))


def _widen(tokens: Set[str]) -> frozenset[str]:
    """Return tokens without what any failure is, and any question."""
    return frozenset(tokens | _SAME if tokens & _SAME else tokens) - {"abnormal", "query"}


def _weigh(tokens: Set[str]) -> float:
    return sum(shares().get(token, 1) for token in tokens - {"error"})
