"""One explanation: what a word of a remark means."""

from __future__ import annotations

from typing import NamedTuple

from ...people.language import Text


class Explanation(NamedTuple):
    """What a code means.

    Attributes:
        title: What it is about, in a line.
        text: What happened, and what to do.
        php: PHP that leads to it; empty if it is about the whole file.
        python: What to write in Python; empty if the text says it.
        better: What to write in PHP, before it is converted again; empty for nothing.
        command: What to run; empty for nothing.
    """

    title: Text
    text: Text
    php: str = ""
    python: str = ""
    better: str = ""
    command: str = ""
