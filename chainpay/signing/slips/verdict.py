"""What is wrong with a signature, as far as it can be found out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ...people.language import Text, join_texts


class Slip(NamedTuple):
    """A usual slip.

    Attributes:
        cause: Its name, such as ``url-with-host``. It never changes.
        words: What it is, in a phrase.
    """

    cause: str
    words: Text


def make_slip(cause: str, english: str, chinese: str) -> Slip:
    """Return a slip, with its words in both languages."""
    return Slip(cause, Text(english, chinese))


class Verdict(NamedTuple):
    """What is wrong with a signature.

    Attributes:
        cause: The name of the slip; empty if the signature holds.
        words: What is wrong, in a phrase.
        signed: What was signed in place of the right message, if that is known; of APIv2 without
            the key.
    """

    cause: str
    words: Text
    signed: bytes = b""


def holds(signed: bytes) -> Verdict:
    """Return that a signature holds: nothing is wrong."""
    return Verdict("", Text("", ""), signed)


def describe(text: Text, slips: Iterable[Slip]) -> Text:
    """Return a text with the words of slips in its place."""
    return text.fill(join_texts((slip.words for slip in slips), "; ", "；"))
