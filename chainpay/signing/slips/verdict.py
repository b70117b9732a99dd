"""What is wrong with a signature, as far as it can be found out."""

from __future__ import annotations

from typing import NamedTuple


class Slip(NamedTuple):
    """A usual slip.

    Attributes:
        cause: Its name, such as ``url-with-host``. It never changes.
        words: What it is, in a phrase; `wording` has it in Chinese.
    """

    cause: str
    words: str


class Verdict(NamedTuple):
    """What is wrong with a signature.

    Attributes:
        cause: The name of the slip; empty if the signature holds.
        words: What is wrong, in a phrase; `wording` has it in Chinese.
        signed: What was signed in place of the right message, if that is known; of APIv2 without
            the key.
    """

    cause: str
    words: str
    signed: bytes = b""
