"""Small rules for texts that the whole package shares: UTF-8, JSON, JSON pointers, HTTP dates."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from email.utils import parsedate_to_datetime
from typing import Any

from ..errors import CONTROL, UsageError
from .secret import Secret


def to_utf8(text: str | bytes | Secret, what: str) -> bytes:
    """Return a text as UTF-8.

    Args:
        text: The text, or what holds it; bytes are returned as they are.
        what: What the text is for. An error names it.

    Raises:
        UsageError: The text is of another type, or no valid Unicode (a lone surrogate).
    """
    if isinstance(text, Secret):
        text = text.reveal()
    if isinstance(text, bytes):
        return text
    if not isinstance(text, str):
        raise UsageError(f"{what} takes str or bytes, not {type(text).__name__}")
    try:
        return text.encode()
    except UnicodeEncodeError:
        pass
    # Raised outside of `except`, and without the text: it may be a secret.
    text = ""
    raise UsageError(f"{what} is not valid Unicode")


def unquote(text: bytes) -> bytes:
    """Return a text without the quotes and the white space around it.

    ``docker run --env-file`` and some configurations keep the quotes; an editor adds a line break.
    """
    bare = text.strip()
    while len(bare) > 1 and bare[:1] == bare[-1:] and bare[:1] in (b'"', b"'", b"`"):
        bare = bare[1:-1].strip()
    return bare


def parse_json(content: str | bytes, *, strict: bool = False) -> Any:
    """Return the value of a JSON text.

    Args:
        content: The text; bytes are UTF-8.
        strict: Whether ``NaN``, ``Infinity`` and numbers that no float can hold are refused.

    Raises:
        ValueError: The text is not JSON, not UTF-8, or nested too deeply. If the syntax is wrong,
            the error is a `json.JSONDecodeError`.
    """
    try:
        if not strict:
            return json.loads(content)
        text = content.decode() if isinstance(content, bytes) else content
        return json.loads(text, parse_constant=_finite, parse_float=_finite)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def escape_json(text: str) -> str:
    r"""Return a text of JSON with its control characters as ``\u`` escapes: the same value."""
    return re.sub(CONTROL, lambda match: json.dumps(match[0])[1:-1], text)


def json_object(content: str | bytes) -> dict[str, Any]:
    """Return the object that a JSON text holds; an empty dict if it holds no object."""
    try:
        value = parse_json(content)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is not a number of JSON")
    return number


def child_pointer(pointer: str, name: object) -> str:
    """Return the JSON pointer of a member, one step below another pointer.

    Source: https://www.rfc-editor.org/rfc/rfc6901
    """
    return f"{pointer}/{str(name).replace('~', '~0').replace('/', '~1')}"


def http_date(text: str) -> float | None:
    """Return the time of an HTTP date in seconds since 1970; None if the text is no HTTP date.

    A date without a time zone is no HTTP date.

    Source: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
    """
    try:
        date = parsedate_to_datetime(text)
        return date.timestamp() if date.tzinfo is not None else None
    except (ValueError, TypeError, OverflowError):
        return None


def letters_of(text: str) -> str:
    """Return the small letters, digits and Chinese characters of a text, without all else."""
    return re.sub(r"[\W_]+", "", text).lower()


def nearest_word(word: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """Return the known word that is most similar to a word; empty if none is similar enough."""
    from difflib import get_close_matches  # errors alone need it

    return next(iter(get_close_matches(word, list(known), n=1, cutoff=cutoff)), "")
