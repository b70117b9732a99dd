"""Requests and answers as HTTP writes them, in a file of their own or inside of a log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .exchange import Answer, Exchange, Pairs, read_length
from .moment import Times, find_times
from .objects import find_objects
from .plain import encode

#: The first line of a request: of HTTP, of curl -v, of OkHttp, of Feign.
_REQUEST_LINE = re.compile(
    r"(?P<before>^|[\s\"'>|\]:])(?P<method>[A-Za-z]{3,7}) (?P<url>(?:https?://|/)[^\s\"'`]*)"
    r"(?: (?:HTTP/[\d.]+|http/[\d.]+|h2)| \(\d+-byte body\))(?P<rest>.*)",
)
_OKHTTP_LINE = re.compile(
    r"(?P<before>--+> )(?P<method>[A-Za-z]{3,7}) (?P<url>https?://[^\s\"'`]*)(?P<rest>.*)"
)
_METHODS = frozenset(("get", "post", "put", "patch", "delete", "head"))
_STATUS_LINE = re.compile(
    r"(?:^|[\s\"'<|\]:])(?:HTTP/[\d.]+|<--+|<--+ HTTP/[\d.]+|< HTTP/[\d.]+) (\d{3})(?!\d)"
)
_HEADER = re.compile(r"([!#$%&*+.^_|~0-9A-Za-z-]+) ?:[ \t]*(.*)")
_SEPARATOR = re.compile(r"(?:[<>]{6,}|-{6,}|={6,}|\*{6,}|--+> END .*|<--+ END .*)\s*")
_MAX_LINES, _MAX_REQUESTS, _MAX_PREFIX = 400, 1000, 200


class _Message(NamedTuple):
    """A head and a body, as lines without their ends."""

    headers: Pairs
    body: str | None


def read_http(text: str) -> Iterator[Exchange]:
    """Yield the requests that stand in a text with their line breaks."""
    lines = text.split("\n")
    starts = [
        (number, match)
        for number, line in enumerate(lines)
        if (match := _find_request_line(line)) is not None
    ][-_MAX_REQUESTS:]
    ends = [number for number, _ in starts[1:]] + [len(lines)]
    for (number, match), end in zip(starts, ends, strict=False):
        following = _strip_prefixes(lines, number, match, end)
        message = _read_message(following)
        if message.headers:
            body = None if message.body is None else encode(_cut(message.headers, message.body))
            yield Exchange(
                "HTTP",
                match["method"],
                match["url"],
                message.headers,
                body,
                answer=read_answer(following),
                has_all_headers=True,
                **_find_times(lines, number, match.start("method")),
            )


def _find_times(lines: list[str], number: int, place: int) -> Times:
    """Return the time before a request, in its line or in the one above it."""
    times = find_times(lines[number][:place], 0)
    return times or find_times(lines[number - 1] if number else "", 0)


def _find_request_line(line: str) -> re.Match[str] | None:
    if "HTTP/" not in line and "http/" not in line and "> " not in line and " h2" not in line:
        return None
    for pattern in (_REQUEST_LINE, _OKHTTP_LINE):
        match = pattern.search(line)
        if match and match["method"].lower() in _METHODS:
            return match
    return None


def _strip_prefixes(lines: list[str], number: int, match: re.Match[str], end: int) -> list[str]:
    """Return the lines behind a request's first one, without what a logger has put before each."""
    prefix = lines[number][: match.start("method")].removesuffix("--> ")
    is_prefix = bool(prefix.strip()) and len(prefix) <= _MAX_PREFIX
    escaped = re.sub(r"\d+", r"\\d+", re.escape(prefix)) if is_prefix else ""
    logger = re.compile(escaped.rstrip("\\ ") + " ?") if escaped else None
    stripped = []
    for line in lines[number + 1 : end]:
        begin = logger.match(line) if logger else None
        stripped.append(line[begin.end() :] if begin else line)
    return stripped


def _read_message(lines: list[str]) -> _Message:
    """Return the head and the body at the beginning of lines."""
    headers: list[tuple[str, str]] = []
    for place, line in enumerate(lines[:_MAX_LINES]):
        bare = line.rstrip("\r")
        if not bare.strip() or bare.strip() in (">", "<"):
            return _Message(tuple(headers), _read_body(lines[place + 1 :]))
        if _SEPARATOR.fullmatch(bare) or _STATUS_LINE.search(bare):
            return _Message(tuple(headers), None)
        match = _HEADER.fullmatch(bare)
        if match:
            headers.append((match[1], match[2].strip()))
        elif headers:  # the log has wrapped it
            headers[-1] = headers[-1][0], headers[-1][1] + bare.strip()
        else:
            break
    return _Message(tuple(headers), "" if headers else None)


def _read_body(lines: list[str]) -> str:
    body: list[str] = []
    for line in lines:
        bare = line.rstrip("\r")
        status = _STATUS_LINE.search(bare)
        if _SEPARATOR.fullmatch(bare) or status:
            if status and (first := next(find_objects(bare[: status.start()]), None)):
                body.append(bare[first.start : first.end])  # the log has put both in one line
            if body and not body[-1].strip():  # the line break before an answer
                body.pop()
            break
        body.append(line)
    return "\n".join(body)


def _cut(headers: Pairs, body: str) -> str:
    """Return a body without the line breaks that an editor or a log has put behind it."""
    length = read_length(headers)
    octets = encode(body)
    if length is not None:
        if len(octets) == length:
            return body
        if len(octets) > length and not octets[length:].strip():
            return octets[:length].decode("utf-8", "surrogateescape")
    return body.rstrip("\r\n")


def read_answer(lines: list[str]) -> Answer | None:
    """Return the first answer in lines, if there is one."""
    for place, line in enumerate(lines):
        status = _STATUS_LINE.search(line)
        if status:
            prefix = re.compile(r"\s*<[- ]? ?")
            following = [prefix.sub("", each, count=1) for each in lines[place + 1 :]]
            message = _read_message(following)
            body = message.body or ""
            return Answer(int(status[1]), message.headers, encode(body.strip()))
    return None
