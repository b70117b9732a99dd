"""An answer as people read it: its status, whether it was verified, and its body.

It is loaded when somebody looks at an answer. Looking reads no stream, and loads no catalog.

* A server's text can't change the terminal: control characters are written as ``?``.
* Nothing of the request is shown but what the answer repeats: no Authorization, no key.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import suppress
from html import escape
from typing import NamedTuple

import httpx

from ...encoding.language import find_language
from ...encoding.sensitive import is_encrypted
from ...encoding.text import parse_json
from ...encoding.xml import from_xml
from ...errors import printable, shorten

_SAMPLE = "Chainpay-Sample"  # the emulated platform marks its samples
_TEXT_TYPES = ("json", "xml", "text/", "csv")
_MAX_LINES = 60
_MAX_NODES = 500  # of a tree in HTML
_MAX_CIPHERTEXT = 24  # characters of an encrypted value, which say nothing
_MAX_DEPTH = 100  # json.dumps() nests less deeply than parse_json()
_OPEN_LEVELS = 2


class _Words(NamedTuple):
    """The words around an answer, in one language."""

    verified: str = "verified by {}"
    key_v2: str = "the key of APIv2"
    unsigned: str = "not signed"
    unverified: str = "not verified"
    sample: str = "sample (样例) of the emulated gateway"
    empty: str = "(no body)"
    unread: str = "(a stream that nobody has read yet)"
    file: str = "({:,} bytes of {})"
    unknown: str = "an unknown kind"
    more: str = "… {:,} more lines"
    more_values: str = "… {:,} more"
    encrypted: str = "encrypted: client.decrypt(_) opens it"


_WORDS = {
    "en": _Words(),
    "zh": _Words(
        verified="已验签 {}",
        key_v2="APIv2密钥",
        unsigned="没有签名",
        unverified="没有验签",
        sample="模拟网关的样例",
        empty="(没有报文主体)",
        unread="(流，还没有读取)",
        file="({:,} 字节，{})",
        unknown="类型未知",
        more="… 还有 {:,} 行",
        more_values="… 还有 {:,} 个",
        encrypted="已加密: client.decrypt(_) 解密",
    ),
}


def _words() -> _Words:
    return _WORDS[find_language()]


def format_status(response: httpx.Response, verified: bool) -> str:
    """Return one line: the status, which key verified it, if it is a sample, its Request-ID.

    Args:
        response: The answer, or that of a refusal.
        verified: Whether its signature held.
    """
    # Not the answer's own reason phrase: it may hold any text.
    phrase = httpx.codes.get_reason_phrase(response.status_code)
    words, parts = _words(), [f"{response.status_code} {phrase}".strip()]
    if verified:
        parts.append(words.verified.format(response.headers.get("Wechatpay-Serial", words.key_v2)))
    else:
        has_signature = "Wechatpay-Signature" in response.headers
        parts.append(words.unverified if has_signature else words.unsigned)
    if _SAMPLE in response.headers:
        parts.append(words.sample)
    if "Request-ID" in response.headers:
        parts.append(f"Request-ID {shorten(response.headers['Request-ID'])}")
    return printable("  ".join(parts))


def format_body(response: httpx.Response, colour: bool = False) -> str:
    """Return the body for a terminal: JSON and the fields of APIv2 indented, other text unchanged.

    Args:
        response: The answer.
        colour: Whether JSON is coloured by ANSI escapes, if ``rich`` is installed.
    """
    body = _read_body(response)
    if not isinstance(body, _Fields):
        return body
    text = _to_json(body.value)
    return _highlight_json(text) if colour else text


def format_response(response: httpx.Response, verified: bool, colour: bool = False) -> str:
    """Return an answer for a prompt: its status, and its body, of which what is long is cut."""
    words, body, notes = _words(), _read_body(response), []
    if isinstance(body, _Fields):
        lines = _to_json(_shorten(body.value)).split("\n")
        if any(map(_is_encrypted, _walk(body.value))):
            notes.append(words.encrypted)
    else:
        lines = [shorten(line) for line in body.splitlines()]
    more = len(lines) - _MAX_LINES
    text = "\n".join(lines[:_MAX_LINES])
    if colour and isinstance(body, _Fields):
        text = _highlight_json(text)
    notes = [words.more.format(more), *notes] if more > 0 else notes
    return "\n".join([f"<Response {format_status(response, verified)}>", text, *notes])


def format_html(response: httpx.Response, verified: bool) -> str:
    """Return an answer as a fragment of HTML: a tree to fold, in the colours around it."""
    words, body = _words(), _read_body(response)
    if isinstance(body, _Fields):
        shown = "".join(_Tree(words).write(body.value))
    else:
        lines = body.splitlines()
        more = [words.more.format(len(lines) - _MAX_LINES)] * (len(lines) > _MAX_LINES)
        text = "\n".join([*map(shorten, lines[:_MAX_LINES]), *more])
        shown = f'<pre style="white-space:pre-wrap">{escape(text)}</pre>'
    status = escape(format_status(response, verified))
    return f'<div style="font-family:monospace"><b>{status}</b>{shown}</div>'


class _Fields(NamedTuple):
    """The parsed JSON of a body, or the fields of APIv2."""

    value: object


def _read_body(response: httpx.Response) -> _Fields | str:
    """Return a body parsed; of one without fields, its text or what it is, in printable words."""
    words = _words()
    try:
        content = response.content
    except httpx.ResponseNotRead:
        return words.unread
    if not content:
        return words.empty
    with suppress(ValueError, RecursionError):
        value = (content[:4] == b"<xml" and from_xml(content)) or parse_json(content)
        if _depth(value) <= _MAX_DEPTH:
            return _Fields(value)
    kind = response.headers.get("Content-Type", "")
    if any(word in kind for word in _TEXT_TYPES):
        return printable(response.text)
    return printable(words.file.format(len(content), shorten(kind) or words.unknown))


def _to_json(value: object) -> str:
    return printable(json.dumps(value, ensure_ascii=False, indent=2))


def _children(value: object) -> Collection[object]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


def _depth(value: object) -> int:
    return 1 + max(map(_depth, _children(value)), default=0)


def _walk(value: object) -> Iterator[object]:
    yield value
    for child in _children(value):
        yield from _walk(child)


def _is_encrypted(value: object) -> bool:
    """Return whether `Client.decrypt` opens a value: by its form, as it does."""
    if isinstance(value, dict):
        return {"ciphertext", "nonce"} <= value.keys()
    return is_encrypted(value)


def _shorten(value: object) -> object:
    """Return parsed JSON in which what is long is cut."""
    if isinstance(value, dict):
        shown = {shorten(name): _shorten(item) for name, item in value.items()}
        if _is_encrypted(value) and isinstance(value["ciphertext"], str):
            shown["ciphertext"] = _cut(value["ciphertext"])
        return shown
    if isinstance(value, list):
        return [_shorten(item) for item in value]
    if not isinstance(value, str):
        return value
    return _cut(value) if is_encrypted(value) else shorten(value)


def _cut(ciphertext: str) -> str:
    return f"{ciphertext[:_MAX_CIPHERTEXT]}…"


class _Tree:
    """Parsed JSON as lists to fold. What is deeper than two levels is folded at first."""

    def __init__(self, words: _Words) -> None:
        self._words = words
        self._left = _MAX_NODES

    def write(self, value: object, level: int = 0) -> Iterator[str]:
        """Yield a value as HTML, in pieces."""
        self._left -= 1
        if not (value and isinstance(value, dict | list)):
            note = f" <i>{escape(self._words.encrypted)}</i>" if is_encrypted(value) else ""
            yield f"<span>{escape(_to_json(_shorten(value)))}</span>{note}"
            return
        count = f"{{{len(value)}}}" if isinstance(value, dict) else f"[{len(value)}]"
        note = f" {self._words.encrypted}" if _is_encrypted(value) else ""
        opened = " open" if level < _OPEN_LEVELS else ""
        yield f'<details{opened}><summary style="opacity:.6">{count}{escape(note)}</summary>'
        yield '<ul style="list-style:none;margin:0;padding-left:1.5em">'
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for number, (name, item) in enumerate(items):
            if self._left <= 0:
                more = self._words.more_values.format(len(value) - number)
                yield f"<li><i>{escape(more)}</i></li>"
                break
            yield f'<li><span style="opacity:.75">{escape(printable(shorten(str(name))))}:</span> '
            yield from self.write(item, level + 1)
            yield "</li>"
        yield "</ul></details>"


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
