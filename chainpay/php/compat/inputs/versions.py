"""PHP's order of versions: ``1.10.0-beta2`` stands between ``1.9`` and ``1.10``."""

from __future__ import annotations

import re

from ..standard.values import Value, as_text

__all__ = ["version_compare"]

#: What words of a version stand for, in PHP's order of looking; ``#`` is a number.
_FORMS = (
    *(("dev", 0), ("alpha", 1), ("a", 1), ("beta", 2), ("b", 2), ("RC", 3), ("rc", 3)),
    *(("#", 4), ("pl", 5), ("p", 5)),
)
_OPERATORS = {
    **dict.fromkeys(("<", "lt"), (-1,)),
    **dict.fromkeys(("<=", "le"), (-1, 0)),
    **dict.fromkeys((">", "gt"), (1,)),
    **dict.fromkeys((">=", "ge"), (1, 0)),
    **dict.fromkeys(("==", "eq"), (0,)),
    **dict.fromkeys(("!=", "<>", "ne"), (-1, 1)),
}


def version_compare(version1: Value, version2: Value, operator: Value = None) -> int | bool | None:
    """PHP's `version_compare`: -1, 0 or 1, or whether an operator holds.

    Raises:
        ValueError: It is no operator.
    """
    order = _compare(as_text(version1), as_text(version2))
    if operator is None:
        return order
    if as_text(operator) not in _OPERATORS:
        reason = "must be a valid comparison operator"
        raise ValueError(f"version_compare(): Argument #3 ($operator) {reason}")
    return order in _OPERATORS[as_text(operator)]


def _compare(left: str, right: str) -> int:
    if not left or not right:
        return bool(left) - bool(right)
    lefts, rights = _parts(left), _parts(right)
    while lefts and rights and lefts[0] and rights[0]:
        if order := _compare_parts(lefts.pop(0), rights.pop(0)):
            return order
    return _compare_rest(lefts) if lefts else -_compare_rest(rights)


def _compare_rest(parts: list[str]) -> int:
    """Return how a version that goes on so stands to one that ends: a number is more."""
    if not parts:
        return 0
    return 1 if _is_number(parts[0]) else _compare(".".join(parts), "#N#")


def _parts(version: str) -> list[str]:
    """Return the parts of a version: points stand also between digits and other characters."""
    if version[0] == "#":
        return version.split(".")
    made = before = version[0]
    for each in version[1:]:
        changes = before != "." and each != "." and before.isdigit() != each.isdigit()
        is_mark = each in "-_+"
        if is_mark or (changes and before not in "-_+") or not _is_word(each):
            made += "" if made[-1] == "." else "."
        if not is_mark and ((changes and before not in "-_+") or _is_word(each)):
            made += each
        before = each
    return made.split(".")


def _is_word(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _compare_parts(left: str, right: str) -> int:
    if _is_number(left) and _is_number(right):
        one, other = int(_digits(left)), int(_digits(right))
    else:
        one, other = _form(left), _form(right)
    return (one > other) - (one < other)


def _digits(part: str) -> str:
    return re.match("[0-9]+", part)[0]  # type: ignore[index]


def _is_number(part: str) -> bool:
    return part[:1].isdigit()


def _form(part: str) -> int:
    part = "#" if _is_number(part) else part
    return next((order for word, order in _FORMS if part.startswith(word)), -1)
