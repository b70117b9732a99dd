"""The text of a log without what a terminal or a logger has put into it.

Bytes that are no UTF-8 stay in the text as surrogates, so that a body can be had back unchanged.
"""

from __future__ import annotations

import ast
import re
from contextlib import suppress

#: Colours and the like; also where ESC has been written out.
_ANSI = re.compile(
    r"(?:\x1b|\^\[|␛|\\(?:u001b|x1b|e|033))"
    r"(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]{0,500}+(?:\x07|\x1b\\))",
    re.IGNORECASE,
)
#: What Python's http.client prints with its debuglevel.
_SENT = re.compile(
    r"""[^\n]*?\bsend: (b(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"))\s*$""", re.MULTILINE
)
_REPLY = re.compile(r"""^(?>.*?\breply: (['"])(?=HTTP/))(.*?)(?:\\r\\n)?\1\r?$""", re.MULTILINE)
_REPLY_HEADER = re.compile(r"^header: ", re.MULTILINE)
#: What Apache HttpClient prints of each line, and of each line's end.
_WIRE = re.compile(r'^(?>.*?(>>|<<) ")(.*)"\r?$', re.MULTILINE)
_WIRE_END = re.compile(r"\[\\r\]\[\\n\]$|\[\\n\]$")
_WIRE_BYTE = re.compile(r"\[0x([0-9a-f]{1,2})\]")
#: nginx writes other characters than ASCII, and quotes, so.
_NGINX_BYTES = re.compile(r"(?:\\x[0-9A-F]{2})+")


def decode(data: bytes) -> str:
    """Return the text of a file: UTF-16 and UTF-8, with a byte order mark or without."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")


def encode(text: str) -> bytes:
    """Return the bytes that a part of a text was read from."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # JSON and shells may name half of a pair
        return text.encode("utf-8", "surrogatepass")


def clean(text: str) -> str:
    """Return a log's text without colours, and with HTTP as it was sent."""
    text = _ANSI.sub("", text)
    if "send: b" in text:
        text = _read_http_client(text)
    if len(_WIRE.findall(text)) > 1:
        text = _read_wire(text)
    return text


def unescape_nginx(text: str) -> str:
    """Return a value of nginx's access log as it was."""
    return _NGINX_BYTES.sub(_read_bytes, text)


def _read_bytes(match: re.Match[str]) -> str:
    return bytes.fromhex(match[0].replace("\\x", "")).decode("utf-8", "surrogateescape")


def _read_http_client(text: str) -> str:
    """Return what was sent, in one piece, and the answer."""
    parts, was_sent = [], False
    for line in text.splitlines(keepends=True):
        sent = _SENT.match(line.rstrip("\r\n"))
        parts.append(_read_literal(sent[1]) if sent else f"{chr(10) * was_sent}{line}")
        was_sent = sent is not None
    return _REPLY_HEADER.sub("", _REPLY.sub(r"\n\2", "".join(parts)))


def _read_literal(literal: str) -> str:
    with suppress(ValueError, SyntaxError):
        value = ast.literal_eval(literal)
        return str(value.decode("utf-8", "surrogateescape"))
    return literal


def _read_wire(text: str) -> str:
    """Return the lines of requests and answers, as Apache HttpClient has sent them."""
    parts, last = [], ""
    for match in _WIRE.finditer(text):
        direction, line = match.groups()
        if last and direction != last:
            parts.append("\n")
        last = direction
        ended = _WIRE_END.sub("\n", line)
        octets = _WIRE_BYTE.sub(lambda byte: chr(int(byte[1], 16)), ended)
        if octets != ended:  # each byte of UTF-8 was one character
            octets = octets.encode("latin-1", "replace").decode("utf-8", "surrogateescape")
        parts.append(octets)
    return "".join(parts)
