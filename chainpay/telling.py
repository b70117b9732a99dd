"""An answer as people read it: its status, whether it was verified, and its body.

What comes from outside can't change the terminal: control characters are written as ``?``.
"""

from __future__ import annotations

import json
import re

import httpx

from .signing import VERIFIED

__all__ = ["body", "clean", "coloured", "is_verified", "status"]

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_TEXTS = ("json", "xml", "text/", "csv")


def clean(text: str) -> str:
    """Return a text without control characters, but for its line breaks and tabs."""
    return _CONTROL.sub("?", text)


def is_verified(response: httpx.Response) -> bool:
    """Return whether an answer carried a signature that held.

    Of those that a call returns, the others are those that WeChat Pay never signs (files, and some
    of APIv2), and those whose call said ``verifier=chainpay.UNSIGNED``.
    """
    return VERIFIED in response.extensions


def status(response: httpx.Response) -> str:
    """Return one line: the status, whether the answer was verified, its Request-ID."""
    said = [f"{response.status_code} {response.reason_phrase}".strip()]
    said.append("verified" if is_verified(response) else "not signed")
    if "Request-ID" in response.headers:
        said.append(f"Request-ID {response.headers['Request-ID']}")
    return clean("  ".join(said))


def body(response: httpx.Response, colour: bool = False) -> str:
    """Return the body of an answer for a terminal: JSON indented, other text as it is.

    Args:
        response: The answer.
        colour: Whether JSON is coloured by ANSI escapes, as far as ``rich`` is there.
    """
    if not response.content:
        return "(no body)"
    try:
        value = json.loads(response.content)
        text = json.dumps(value, ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        kind = response.headers.get("Content-Type", "")
        if any(word in kind for word in _TEXTS):
            return clean(response.text)
        return clean(f"({len(response.content)} bytes of {kind or 'an unknown kind'})")
    return coloured(text) if colour else text


def coloured(text: str) -> str:
    """Return JSON coloured by ANSI escapes; as it is without ``rich``."""
    try:
        from rich.console import Console
        from rich.highlighter import JSONHighlighter
        from rich.text import Text
    except ImportError:
        return text
    shown = Text(text)
    JSONHighlighter().highlight(shown)
    console = Console(force_terminal=True, color_system="standard", no_color=False)
    with console.capture() as captured:
        console.print(shown, soft_wrap=True, end="")
    return captured.get()
