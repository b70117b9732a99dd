"""The platform's Chinese messages in English, of those that say more than their code does.

``messages.jsonl`` has them; ``{}`` stands for what changes, such as a number or a state.
"""

from __future__ import annotations

import re
from functools import cache

from ...encoding.text import parse_json
from ..files import read_lines


@cache
def _translations() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return what each message is recognized by, and its English."""
    records = map(parse_json, read_lines("messages.jsonl"))
    return tuple(
        (re.compile(re.escape(record["zh"]).replace(r"\{\}", r"(.{0,64}?)")), record["en"])
        for record in records
    )


def translate(message: str) -> str:
    """Return a message of the platform in English; empty if it is none of those that are known.

    Args:
        message: As it came.
    """
    text = message.strip().removesuffix("。")
    matches = ((pattern.fullmatch(text), english) for pattern, english in _translations())
    return next((english.format(*match.groups()) for match, english in matches if match), "")
