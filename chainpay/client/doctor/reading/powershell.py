"""A request as PowerShell's ``Invoke-WebRequest`` or ``Invoke-RestMethod`` has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from .exchange import Exchange, Pairs
from .plain import encode

_COMMAND = re.compile(r"\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\b", re.IGNORECASE)
_QUOTED = r"""'((?:[^']++|'')*+)'|"((?:[^"`]++|`.|"")*+)\""""
_VALUE = rf"(?:{_QUOTED}|([^\s'\"]+))"
_BREAK = re.compile(r"`[ \t]*\r?\n")
_ENTRY = re.compile(rf"(?:{_QUOTED}|(\b[\w-]++))\s*+=\s*+{_VALUE}", re.DOTALL)
_TABLE = re.compile(r"-Headers\s++@\{", re.IGNORECASE)
_TABLE_END = re.compile(r"\}(?=\s*+(?:-|`|$)|[ \t]*+\r?\n)")
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
#: The headers that PowerShell adds.
_DEFAULTS = (("User-Agent", "PowerShell"),)


def read_powershell(text: str) -> Iterator[Exchange]:
    """Yield the request of each such command in a text."""
    starts = [match.start() for match in _COMMAND.finditer(text)]
    for start, end in pairwise([*starts, len(text)]):
        yield _read_command(_BREAK.sub(" ", text[start:end]))


def _read_command(command: str) -> Exchange:
    table = _TABLE.search(command)
    end = table and _TABLE_END.search(command, table.end())
    headers: Pairs = ()
    if table and end:
        headers = tuple(
            (_unquote(match.groups()[:3]), _unquote(match.groups()[3:]))
            for match in _ENTRY.finditer(command, table.end(), end.start())
        )
        command = command[: table.start()] + command[end.end() :]
    if kind := _option(command, "ContentType"):
        headers += (("Content-Type", kind),)
    body = _option(command, "Body")
    is_bytes = re.search(r"-Body\s+\(\[System\.Text\.Encoding\]::UTF8\.GetBytes\(", command, re.I)
    if is_bytes:
        body = _first_value(command[is_bytes.end() :])
    url = _option(command, "Uri") or _find_url(command)
    method = _option(command, "Method") or "GET"
    content = encode(body) if body else b""
    return Exchange(
        "PowerShell", method.upper(), url, (*_DEFAULTS, *headers), content, has_all_headers=True
    )


def _find_url(command: str) -> str:
    match = re.search(r"https?://[^\s'\"`]+", command)
    return match[0] if match else ""


def _option(command: str, name: str) -> str:
    match = re.search(rf"-{name}\s+(?!\()", command, re.IGNORECASE)
    return _first_value(command[match.end() :]) if match else ""


def _first_value(text: str) -> str:
    match = re.match(_VALUE, text, re.DOTALL)
    return _unquote(match.groups()) if match else ""


def _unquote(groups: tuple[str | None, ...]) -> str:
    single, double, bare = groups
    if double is not None:
        text = re.sub("`(.)", lambda each: _LETTERS.get(each[1], each[1]), double, flags=re.DOTALL)
        return text.replace('""', '"')
    return single.replace("''", "'") if single is not None else bare or ""
