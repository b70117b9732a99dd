"""An answer as people read it: its status, whether it was verified, and its body.

What comes from outside can't change the terminal: control characters are written as ``?``.
"""

from __future__ import annotations

import json

import httpx

from ..errors import printable
from ..transport.auth import VERIFIED

__all__ = ["format_body", "format_status", "highlight_json", "is_verified"]

_TEXTS = ("json", "xml", "text/", "csv")


def is_verified(response: httpx.Response) -> bool:
    """Return whether an answer carried a signature that held.

    Of those that a call returns, the others are those that WeChat Pay never signs (files, and some
    of APIv2), and those whose call said ``verifier=chainpay.UNSIGNED``.
    """
    return VERIFIED in response.extensions


def format_status(response: httpx.Response) -> str:
    """Return one line: the status, whether the answer was verified, its Request-ID."""
    # Not the words that came with it, which could say anything.
    phrase = httpx.codes.get_reason_phrase(response.status_code)
    said = [f"{response.status_code} {phrase}".strip()]
    said.append("verified" if is_verified(response) else "not signed")
    if "Request-ID" in response.headers:
        said.append(f"Request-ID {response.headers['Request-ID']}")
    return printable("  ".join(said))


def format_body(response: httpx.Response, colour: bool = False) -> str:
    """Return the body of an answer for a terminal: JSON indented, other text as it is.

    Args:
        response: The answer.
        colour: Whether JSON is coloured by ANSI escapes, as far as ``rich`` is there.
    """
    if not response.content:
        return "(no body)"
    try:
        value = json.loads(response.content)
        text = printable(json.dumps(value, ensure_ascii=False, indent=2))
    except (ValueError, RecursionError):
        kind = response.headers.get("Content-Type", "")
        if any(word in kind for word in _TEXTS):
            return printable(response.text)
        return printable(f"({len(response.content)} bytes of {kind or 'an unknown kind'})")
    return highlight_json(text) if colour else text


def highlight_json(text: str) -> str:
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
