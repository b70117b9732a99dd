"""``--select amount.total``: one field of an answer's body, as text for a script.

Dots lead into objects and lists, as they do in ``-j``: ``goods.0.name``; ``*`` is each item of a
list: ``data.*.id``. A text is printed as it is, every other value as JSON. For more there is jq.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...encoding.text import nearest_word, parse_json
from ...encoding.xml import from_xml
from ...errors import UsageError, shorten

_STEP = re.compile(r"[^.\s\[\]]+|\[(\d+|\*)\]")
_EACH = "*"
_MAX_DIGITS = 20  # int() refuses thousands


class Selection(NamedTuple):
    """The path of a field.

    Attributes:
        text: The path as it is typed.
        steps: The names of fields, the indices of items, ``*``.
    """

    text: str
    steps: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> Selection:
        """Return the path that is typed.

        Raises:
            UsageError: It is none.
        """
        bare = text.removeprefix(".")  # as jq writes it
        steps, end = [], 0
        while match := _STEP.match(bare, end):
            steps.append(match[1] or match[0])
            end = match.end() + bare.startswith(".", match.end())
        if not steps or end < len(bare) or bare.endswith("."):
            raise UsageError(
                f"--select takes a path such as amount.total, goods.0.name or data.*.id, not"
                f" {shorten(repr(text))}"
            )
        return cls(text, tuple(steps))

    def find(self, content: bytes) -> list[object]:
        """Return the values of the field in a body of JSON or XML.

        Raises:
            LookupError: The body has no such field; its text names what is there.
        """
        values: list[object] = [_parse(content)]
        for index, step in enumerate(self.steps):
            place = ".".join(self.steps[:index])
            values = [below for value in values for below in _enter(value, step, place)]
        return values


def _parse(content: bytes) -> object:
    try:
        return from_xml(content) if content.lstrip().startswith(b"<") else parse_json(content)
    except ValueError:
        raise LookupError("its body is neither JSON nor XML, so --select finds nothing") from None


def _enter(value: object, step: str, place: str) -> list[object]:
    where, shown = f"its {shorten(place)}" if place else "its body", shorten(step)
    if isinstance(value, list):
        if step == _EACH:
            return list(value)
        if step.isdecimal() and len(step) < _MAX_DIGITS and int(step) < len(value):
            return [value[int(step)]]
        raise LookupError(f"{where} is a list of {len(value)}, in which there is no {shown!r}")
    if not isinstance(value, dict):
        raise LookupError(f"{where} is no object or list, so it has no {shown!r}")
    if step not in value:
        near = nearest_word(step, value, 0.6)
        known = f"did you mean {near!r}?" if near else f"it has {', '.join(value) or 'nothing'}"
        raise LookupError(f"{where} has no {shown!r}: {shorten(known)}")
    return [value[step]]
