"""A HAR, as browsers and proxies export it. It is read piece by piece, however large it is."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import Any, BinaryIO

from ....encoding.text import parse_json
from ....people.language import Text
from .exchange import Answer, Exchange, Pairs
from .form import find_meta

_CHUNK = 256 * 1024
_MAX_ENTRY = 4 * 1024 * 1024
_ENTRY_DEPTH = 3  # braces: the file, its log, an entry
_STRING = re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)
#: All that stands before the next brace, or before a string that isn't whole.
_BETWEEN = re.compile(rb'(?:[^"{}]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
_QUOTE, _BRACE = b'"{'
_TELLING = re.compile(rb"weixin|wechatpay", re.IGNORECASE)
_HEAD = re.compile(rb'\s*\{\s*"log"\s*:')
_FORM = Text(
    "the HAR has the parts of the form, and not its bytes", "HAR 只记录了表单的各部分，没有原始字节"
)


def is_har(head: bytes) -> bool:
    """Return whether a file that begins so is a HAR."""
    return _HEAD.match(head) is not None


def read_har(file: BinaryIO) -> Iterator[Exchange]:
    """Yield the requests of a HAR, but for entries of over 4 MB."""
    for raw in _split_entries(file):
        if b'"request"' in raw and _TELLING.search(raw):
            with suppress(ValueError):
                entry = parse_json(raw)
                if isinstance(entry.get("request"), dict):
                    yield _read_entry(entry)


def _split_entries(file: BinaryIO) -> Iterator[bytes]:
    """Yield the objects of which a log consists, as JSON."""
    splitter, rest = _Splitter(), b""
    while chunk := file.read(_CHUNK):
        data = rest + chunk
        entries, end = splitter.feed(data)
        yield from entries
        rest = data[end:]


class _Splitter:
    """Finds where objects begin and end, in pieces of JSON."""

    def __init__(self) -> None:
        self._depth, self._is_string, self._entry = 0, False, bytearray()

    def feed(self, data: bytes) -> tuple[list[bytes], int]:
        """Take a piece; return the entries that end in it, and up to where it was read."""
        entries: list[bytes] = []
        place = start = 0  # what stands before start is in the entry, or in none
        while True:
            if self._is_string:
                place = _end_of(_STRING, data, place)
                if place == len(data) or data[place] != _QUOTE:  # it goes on in the next piece
                    break
                self._is_string, place = False, place + 1
            place = _end_of(_BETWEEN, data, place)
            if place == len(data):
                break
            mark, place = data[place], place + 1
            if mark == _QUOTE:
                self._is_string = True
            elif mark == _BRACE:
                self._depth += 1
                start = place - 1 if self._depth == _ENTRY_DEPTH else start
            else:
                if self._depth == _ENTRY_DEPTH:
                    self._add(data[start:place])
                    entries += [bytes(self._entry)] if len(self._entry) < _MAX_ENTRY else []
                    self._entry.clear()
                self._depth -= 1
        if self._depth >= _ENTRY_DEPTH:
            self._add(data[start:place])
        return entries, place

    def _add(self, data: bytes) -> None:
        """Add a part of an entry; of one that is too large, no more than tells so is kept."""
        self._entry += data[: _MAX_ENTRY - len(self._entry)]


def _end_of(pattern: re.Pattern[bytes], data: bytes, place: int) -> int:
    """Return where the match at a place ends; the patterns match nothing, too."""
    match = pattern.match(data, place)
    assert match is not None
    return match.end()


def _read_entry(entry: dict[str, Any]) -> Exchange:
    request = entry["request"]
    post = request.get("postData")
    post = post if isinstance(post, dict) else {}
    text = post.get("text")
    is_form = "multipart/" in str(post.get("mimeType"))
    body: bytes | None = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else b""
    if is_form or (text is None and post):
        body = None
    return Exchange(
        "HAR",
        str(request.get("method", "")),
        str(request.get("url", "")),
        _read_headers(request),
        body,
        _find_meta(post) if is_form else None,
        sent_at=_read_moment(entry.get("startedDateTime")),
        answer=_read_answer(entry.get("response")),
        has_all_headers=True,
        doubts=(_FORM,) if is_form else (),
    )


def _find_meta(post: dict[str, Any]) -> bytes | None:
    """Return the meta of an upload, from the parts of its form or from its text."""
    parts = post.get("params")
    for part in parts if isinstance(parts, list) else []:
        if isinstance(part, dict) and part.get("name") == "meta":
            return str(part.get("value", "")).encode("utf-8", "surrogatepass")
    return find_meta(str(post.get("text")).encode("utf-8", "surrogatepass"))


def _read_headers(message: dict[str, Any]) -> Pairs:
    headers = message.get("headers")
    return tuple(
        (str(each.get("name", "")), str(each.get("value", "")))
        for each in (headers if isinstance(headers, list) else [])
        if isinstance(each, dict) and not str(each.get("name", "")).startswith(":")
    )


def _read_answer(response: object) -> Answer | None:
    if not isinstance(response, dict) or not isinstance(response.get("status"), int):
        return None
    content = response.get("content")
    content = content if isinstance(content, dict) else {}
    body = str(content.get("text") or "").encode("utf-8", "surrogatepass")
    if content.get("encoding") == "base64":
        with suppress(ValueError):
            body = b64decode(body, validate=True)
    return Answer(response["status"], _read_headers(response), body)


def _read_moment(text: object) -> float | None:
    with suppress(ValueError, TypeError):
        moment = datetime.fromisoformat(text)  # type: ignore[arg-type]
        return moment.timestamp() if moment.tzinfo else None
    return None
