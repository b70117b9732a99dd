"""The lines of a seed: each is a JSON object with one member, such as ``{"order": {…}}``.

Blank lines, and lines that begin with ``#``, are ignored. Errors name the field as a JSON pointer:
``/order/amount/total``.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import NoReturn

from ...catalog import operation
from ...encoding.text import nearest_word, parse_json
from ...errors import UsageError, shorten
from ...request.check import compare_body
from ..api.validation import check_parameters
from ..handler import Fields
from ..state.times import parse_time


def split_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a seed that hold something, each with its number."""
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line


class Line:
    """A line of a seed. Fields are taken from it one by one.

    Args:
        text: The line.
        kinds: What a line may hold.

    Attributes:
        kind: What it holds, such as ``order``.

    Raises:
        UsageError: It is no JSON, or holds nothing of these.
    """

    def __init__(self, text: str, kinds: Collection[str]) -> None:
        try:
            value = parse_json(text, strict=True)
        except json.JSONDecodeError as error:
            raise UsageError(f"no JSON: {error.msg}, at character {error.colno}") from None
        except ValueError as error:
            raise UsageError(f"no JSON: {error}") from None
        if not isinstance(value, dict) or len(value) != 1:
            raise UsageError(f'a line is {{"KIND": {{…}}}}, and KIND is one of {_join(kinds)}')
        ((self.kind, fields),) = value.items()
        if self.kind not in kinds:
            raise UsageError(
                f"there is no {shorten(repr(self.kind))}, but {_join(kinds)}"
                f"{_suggest(self.kind, kinds)}"
            )
        if not isinstance(fields, dict):
            self.refuse("", "must be an object: {…}")
        self._fields: Fields = fields

    def refuse(self, field: str, words: str) -> NoReturn:
        """Refuse a field.

        Args:
            field: The field; with slashes, if it is inside of another one. Empty for all.
            words: What is wrong.

        Raises:
            UsageError: Always.
        """
        raise UsageError(f"{self.pointer(field)} {words}")

    def pointer(self, field: str) -> str:
        """Return the JSON pointer of a field."""
        return shorten(f"/{self.kind}/{field}".rstrip("/"))

    def has(self, field: str) -> bool:
        """Return whether the line has a field that was not taken."""
        return field in self._fields

    def take(self, field: str, default: str = "") -> str:
        """Take a text.

        Raises:
            UsageError: It is no text, or is empty.
        """
        value = self._fields.pop(field, None)
        if value is None:
            return default
        if not isinstance(value, str) or not value.strip():
            self.refuse(field, "must be a text, and not empty")
        return value.strip()

    def take_one_of(self, field: str, allowed: Collection[str], default: str) -> str:
        """Take a text that is one of several.

        Raises:
            UsageError: It is none of them.
        """
        value = self.take(field, default)
        if value not in allowed:
            self.refuse(field, f"must be one of {_join(allowed)}")
        return value

    def take_time(self, field: str, now: float) -> float | None:
        """Take a time that has passed, in seconds since 1970; None if there is none.

        Raises:
            UsageError: It is no time, or is in the future.
        """
        text = self.take(field)
        time = parse_time(text) if "T" in text else None
        if text and time is None:
            self.refuse(field, "must be a time, such as 2026-11-25T13:29:35+08:00")
        if time is not None and time > now:
            self.refuse(field, "must not be in the future")
        return time

    def take_list(self, field: str) -> list[object]:
        """Take a list; one value is a list of it, and no value is an empty one."""
        value = self._fields.pop(field, None)
        return value if isinstance(value, list) else [] if value is None else [value]

    def refuse_others(self, known: Collection[str]) -> None:
        """Refuse the fields that were not taken.

        Raises:
            UsageError: There are some.
        """
        for field in self._fields:
            self.refuse(field, f"is unknown; known are {_join(known)}{_suggest(field, known)}")

    def take_body(self, path: str, defaults: Fields) -> Fields:
        """Take all other fields as the body of a request, and check them by the gateway's rules.

        Args:
            path: The path of the operation, whose method is POST.
            defaults: The values of fields that the line doesn't have.

        Raises:
            UsageError: The gateway refuses them, or a field is unknown.
        """
        posted, body = operation("POST", path), {**defaults, **self._fields}
        # An unknown field is the misspelled one, and so the cause of a missing one.
        findings = sorted(compare_body(posted, body), key=lambda each: each.kind != "unknown")
        for finding in findings:
            if finding.severity == "error" or finding.kind == "unknown":
                self.refuse(finding.pointer.removeprefix("/json").lstrip("/"), finding.message)
        return check_parameters(posted, body, "json")


def _join(words: Collection[str]) -> str:
    return ", ".join(words)


def _suggest(word: str, known: Collection[str]) -> str:
    near = nearest_word(word, known)
    return f"; the nearest is {near}" if near else ""
