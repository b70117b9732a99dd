"""An answer as people read it: its status, whether it was verified, and its body.

A server's text can't change the terminal: control characters are written as ``?``.
"""

from __future__ import annotations

import json

import httpx

from ..encoding.text import parse_json
from ..errors import printable
from ..transport.auth import VERIFIED

_SAMPLE = "Chainpay-Sample"  # the emulated platform marks its samples
_TEXT_TYPES = ("json", "xml", "text/", "csv")


def is_verified(response: httpx.Response) -> bool:
    """Return whether the signature of an answer was verified.

    A call also returns answers without that: WeChat Pay never signs files and some answers of
    APIv2, and ``verifier=chainpay.UNSIGNED`` accepts an answer without a signature.
    """
    return VERIFIED in response.extensions


def format_status(response: httpx.Response) -> str:
    """Return one line: the status, whether the answer was verified or a sample, its Request-ID."""
    # Not the answer's own reason phrase: it may hold any text.
    phrase = httpx.codes.get_reason_phrase(response.status_code)
    words = [f"{response.status_code} {phrase}".strip()]
    words.append("verified" if is_verified(response) else "not signed")
    if _SAMPLE in response.headers:
        words.append("sample (样例)")
    if "Request-ID" in response.headers:
        words.append(f"Request-ID {response.headers['Request-ID']}")
    return printable("  ".join(words))


def format_body(response: httpx.Response, colour: bool = False) -> str:
    """Return the body of an answer for a terminal: JSON indented, other text unchanged.

    Args:
        response: The answer.
        colour: Whether JSON is coloured by ANSI escapes, if ``rich`` is installed.
    """
    if not response.content:
        return "(no body)"
    try:
        value = parse_json(response.content)
        text = printable(json.dumps(value, ensure_ascii=False, indent=2))
    except (ValueError, RecursionError):  # json.dumps() nests less deeply than parse_json()
        kind = response.headers.get("Content-Type", "")
        if any(word in kind for word in _TEXT_TYPES):
            return printable(response.text)
        return printable(f"({len(response.content)} bytes of {kind or 'an unknown kind'})")
    return _highlight_json(text) if colour else text


def _highlight_json(text: str) -> str:
    """Return JSON coloured by ANSI escapes; unchanged if ``rich`` is not installed."""
    try:
        from rich.console import Console
        from rich.highlighter import JSONHighlighter
        from rich.text import Text
    except ImportError:
        return text
    highlighted = Text(text)
    JSONHighlighter().highlight(highlighted)
    console = Console(force_terminal=True, color_system="standard", no_color=False)
    with console.capture() as captured:
        console.print(highlighted, soft_wrap=True, end="")
    return captured.get()
