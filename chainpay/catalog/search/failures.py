"""The error codes that words describe: 签名错误, "why is my signature wrong", 余额不足.

The words may be those of the platform's message, such as 订单已支付: what a code means says so.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache

from ...encoding.text import letters_of
from ..error_codes import ErrorCode, errors, match_code
from .terms import parse_tokens, shares

_FAILED = frozenset({"fail", "error", "no_auth", "not_enough", "not_exist", "too_often"})
_SAME = frozenset({"fail", "error"})  # people say either
_MIN_SHARE = 0.5  # of the text; the codes say too little of others
_MAX_COUNT = 3
_MIN_MESSAGE = 4  # characters; in less, a message is a word such as 处理中


@cache
def _tokens() -> dict[str, frozenset[str]]:
    """Return the tokens of each code that names a failure, and of what it is one."""
    codes = dict.fromkeys(each.code for each in errors())
    tokens = {code: _widen(parse_tokens(code.replace("_", " "))) for code in codes}
    return {code: own for code, own in tokens.items() if own & _FAILED and own - _SAME}


@cache
def _messages() -> dict[str, list[str]]:
    """Return the codes by each part of a Chinese sentence that says what they mean."""
    result: dict[str, list[str]] = {}
    for each in errors():
        for part in map(_plain, re.split("[，；。]", each.meaning_zh)):
            if len(part) >= _MIN_MESSAGE:
                result.setdefault(part, []).append(each.code)
    return result


def _plain(message: str) -> str:
    return letters_of(message).replace("和", "与")


def find_by_words(text: str) -> tuple[ErrorCode, ...]:
    """Return the records of the codes that a text describes.

    A code is found if the text speaks of a failure, and says all that the code says, and little
    else; or if the text is a message of that code.
    """
    codes = dict.fromkeys([*_describing(parse_tokens(text)), *_messages().get(_plain(text), ())])
    records = [record for code in [*codes][:_MAX_COUNT] for record in match_code(code)]
    return tuple(dict.fromkeys(records))


def _describing(tokens: Set[str]) -> list[str]:
    """Return the codes whose tokens are all among these, those that say the most first."""
    wanted = _widen(tokens)
    if not wanted & _FAILED:
        return []
    weights = {code: _weigh(own) for code, own in _tokens().items() if own <= wanted}
    codes = [code for code, weight in weights.items() if weight >= _weigh(wanted) * _MIN_SHARE]
    return sorted(codes, key=weights.__getitem__, reverse=True)


def _widen(tokens: Set[str]) -> frozenset[str]:
    """Return tokens without what any failure is, and any question."""
    return frozenset(tokens | _SAME if tokens & _SAME else tokens) - {"abnormal", "query"}


def _weigh(tokens: Set[str]) -> float:
    return sum(shares().get(token, 1) for token in tokens - {"error"})
