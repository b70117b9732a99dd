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

from ...encoding.sensitive import is_encrypted
from ...encoding.text import parse_json
from ...encoding.xml import from_xml
from ...errors import printable, shorten
from ...people.language import Text

_SAMPLE = "Chainpay-Sample"  # the emulated platform marks its samples
_TEXT_TYPES = ("json", "xml", "text/", "csv")
_MAX_LINES = 60
_MAX_NODES = 500  # of a tree in HTML
_MAX_CIPHERTEXT = 24  # characters of an encrypted value, which say nothing
_MAX_DEPTH = 100  # json.dumps() nests less deeply than parse_json()
_OPEN_LEVELS = 2


_VERIFIED = Text("verified by {}", "已验签 {}")
_KEY_V2 = Text("the key of APIv2", "APIv2 密钥")
_UNSIGNED = Text("not signed", "没有签名")
_UNVERIFIED = Text("not verified", "没有验签")
_OF_GATEWAY = Text("sample (样例) of the emulated gateway", "本地模拟的样例")
_EMPTY = Text("(no body)", "（没有报文主体）")
_UNREAD = Text("(a stream that nobody has read yet)", "（流，还没有读取）")
_FILE = Text("({:,} bytes of {})", "（{:,} 字节，{}）")
_UNKNOWN_KIND = Text("an unknown kind", "类型未知")
_MORE_LINES = Text("… {:,} more lines", "… 还有 {:,} 行")
_MORE_VALUES = Text("… {:,} more", "… 还有 {:,} 个")
_ENCRYPTED = Text("encrypted: client.decrypt(_) opens it", "已加密：client.decrypt(_) 解密")


def format_status(response: httpx.Response, verified: bool) -> str:
    """Return one line: the status, which key verified it, if it is a sample, its Request-ID.

    Args:
        response: The answer, or that of a refusal.
        verified: Whether its signature held.
    """
    # Not the answer's own reason phrase: it may hold any text.
    phrase = httpx.codes.get_reason_phrase(response.status_code)
    parts = [f"{response.status_code} {phrase}".strip()]
    if verified:
        parts.append(_VERIFIED.format(response.headers.get("Wechatpay-Serial", _KEY_V2)))
    else:
        has_signature = "Wechatpay-Signature" in response.headers
        parts.append(str(_UNVERIFIED if has_signature else _UNSIGNED))
    if _SAMPLE in response.headers:
        parts.append(str(_OF_GATEWAY))
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
    body, notes = _read_body(response), []
    if isinstance(body, _Fields):
        lines = _to_json(_shorten(body.value)).split("\n")
        if any(map(_is_encrypted, _walk(body.value))):
            notes.append(str(_ENCRYPTED))
    else:
        lines = [shorten(line) for line in body.splitlines()]
    more = len(lines) - _MAX_LINES
    text = "\n".join(lines[:_MAX_LINES])
    if colour and isinstance(body, _Fields):
        text = _highlight_json(text)
    notes = [_MORE_LINES.format(more), *notes] if more > 0 else notes
    return "\n".join([f"<Response {format_status(response, verified)}>", text, *notes])


def format_html(response: httpx.Response, verified: bool) -> str:
    """Return an answer as a fragment of HTML: a tree to fold, in the colours around it."""
    body = _read_body(response)
    if isinstance(body, _Fields):
        shown = "".join(_Tree().write(body.value))
        if any(map(_is_encrypted, _walk(body.value))):  # it may be folded
            shown = f"<div><i>{escape(str(_ENCRYPTED))}</i></div>{shown}"
    else:
        lines = body.splitlines()
        more = [_MORE_LINES.format(len(lines) - _MAX_LINES)] * (len(lines) > _MAX_LINES)
        text = "\n".join([*map(shorten, lines[:_MAX_LINES]), *more])
        shown = f'<pre style="white-space:pre-wrap">{escape(text)}</pre>'
    status = escape(format_status(response, verified))
    return f'<div style="font-family:monospace"><b>{status}</b>{shown}</div>'


class _Fields(NamedTuple):
    """The parsed JSON of a body, or the fields of APIv2."""

    value: object


def _read_body(response: httpx.Response) -> _Fields | str:
    """Return a body parsed; of one without fields, its text or what it is, in printable words."""
    try:
        content = response.content
    except httpx.ResponseNotRead:
        return str(_UNREAD)
    if not content:
        return str(_EMPTY)
    with suppress(ValueError, RecursionError):
        value = (content[:4] == b"<xml" and from_xml(content)) or parse_json(content)
        if _depth(value) <= _MAX_DEPTH:
            return _Fields(value)
    kind = response.headers.get("Content-Type", "")
    if any(word in kind for word in _TEXT_TYPES):
        return printable(response.text)
    return printable(_FILE.format(len(content), shorten(kind) or _UNKNOWN_KIND))


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

    def __init__(self) -> None:
        self._left = _MAX_NODES

    def write(self, value: object, label: str = "", level: int = 0) -> Iterator[str]:
        """Yield a value as HTML, in pieces, behind its name. The name of what folds folds it."""
        self._left -= 1
        if not (value and isinstance(value, dict | list)):
            note = f" <i>{escape(str(_ENCRYPTED))}</i>" if is_encrypted(value) else ""
            yield f"{label}<span>{escape(_to_json(_shorten(value)))}</span>{note}"
            return
        count = f"{{{len(value)}}}" if isinstance(value, dict) else f"[{len(value)}]"
        note = f" {_ENCRYPTED}" if _is_encrypted(value) else ""
        opened = " open" if level < _OPEN_LEVELS else ""
        yield f"<details{opened}><summary>{label}"
        yield f'<span style="opacity:.75">{count}{escape(note)}</span></summary>'
        yield '<ul style="list-style:none;margin:0;padding-left:1.5em">'
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for number, (name, item) in enumerate(items):
            if self._left <= 0:
                more = _MORE_VALUES.format(len(value) - number)
                yield f"<li><i>{escape(more)}</i></li>"
                break
            shown = escape(printable(shorten(str(name))))
            yield "<li>"
            yield from self.write(item, f'<span style="opacity:.75">{shown}:</span> ', level + 1)
            yield "</li>"
        yield "</ul></details>"


def _highlight_json(text: str) -> str:
    """Return JSON coloured by ANSI escapes; unchanged if ``rich`` is not installed."""
    try:
        from rich import text as rich_text
        from rich.console import Console
        from rich.highlighter import JSONHighlighter
    except ImportError:
        return text
    highlighted = rich_text.Text(text)
    JSONHighlighter().highlight(highlighted)
    console = Console(force_terminal=True, color_system="standard", no_color=False)
    with console.capture() as captured:
        console.print(highlighted, soft_wrap=True, end="")
    return captured.get()
