"""A request as a curl command, of bash, of cmd.exe or of PowerShell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ....people.language import Text
from .exchange import Answer, Exchange
from .log import find_answer
from .plain import encode
from .shells import split_command

_COMMAND = re.compile(r"(?<![\w./-])curl(?:\.exe)?\s+(?=-|[\"'^$“‘\\`]|https?:|[\w-]+\.\w)", re.I)
#: A command that begins a line, but for a prompt: no command goes on behind it.
_NEXT = re.compile(rf"\n[ \t]*(?:[$>#%] )?{_COMMAND.pattern}", re.IGNORECASE)
_MAX_COMMANDS, _MAX_LENGTH, _MAX_WHOLE = 100, 512 * 1024, 2 * 1024 * 1024
_SHORT = {
    "X": "request", "H": "header", "d": "data", "F": "form", "A": "user-agent", "e": "referer",
    "u": "user", "b": "cookie", "o": "output", "x": "proxy", "m": "max-time", "E": "cert",
    "w": "write-out", "K": "config", "T": "upload-file", "c": "cookie-jar", "D": "dump-header",
    "G": "get", "I": "head",
}  # fmt: skip
#: Options with a value that say nothing about what is signed.
_SKIPPED = frozenset(
    [
        "referer",
        "user",
        "cookie",
        "output",
        "proxy",
        "max-time",
        "cert",
        "write-out",
        "config",
        "upload-file",
        "cookie-jar",
        "dump-header",
        "connect-timeout",
        "retry",
        "retry-delay",
        "cacert",
        "key",
        "cert-type",
        "key-type",
        "resolve",
        "proxy-user",
        "limit-rate",
        "interface",
        "ciphers",
        "tls-max",
        "capath",
        "max-redirs",
        "noproxy",
    ]
)
_DATA = frozenset(("data", "data-raw", "data-binary", "data-ascii", "json"))
_FROM_FILE = Text(
    "the command takes the body from a file, which isn't part of it",
    "命令从文件读取报文主体，而文件不在命令中",
)
_FROM_FORM = Text(
    "curl writes the form when it sends it: its bytes aren't known",
    "表单由 curl 在发送时生成，其字节内容未知",
)


def read_curl(text: str) -> Iterator[Exchange]:
    """Yield the request of each curl command in a text."""
    for command in reversed([*_split_commands(text)]):
        exchange = _Command(split_command(command)).read()
        if exchange.url:
            yield replace(exchange, answer=_find_answer(command))


def _find_answer(command: str) -> Answer | None:
    """Return the answer behind a command: it begins a line."""
    answer, start = find_answer(command)
    begins_line = not command[command.rfind("\n", 0, start) + 1 : start].strip()
    return answer if begins_line and start < len(command) else None


def _split_commands(text: str) -> Iterator[str]:
    """Yield the commands, and what stands behind each: at most 2 MB; the last one first."""
    rest = _MAX_WHOLE
    for match in [*_COMMAND.finditer(text)][: -_MAX_COMMANDS - 1 : -1]:
        start = match.start()
        following = _NEXT.search(text, match.end(), start + _MAX_LENGTH)
        command = text[start : following.start() if following else start + _MAX_LENGTH]
        rest -= len(command)
        if rest < 0:
            return
        yield command


class _Option(NamedTuple):
    name: str  # empty for the URL
    value: str


def _read_options(words: list[str]) -> Iterator[_Option]:
    """Yield the options of a command, with their long names."""
    rest = iter(words[1:])
    for word in rest:
        if word.startswith("--"):
            name, equals, value = word[2:].partition("=")
            takes = name in _SKIPPED | _DATA | {"request", "header", "url", "user-agent", "form"}
            takes = takes or name in ("data-urlencode", "form-string")
            yield _Option(name, value if equals or not takes else next(rest, ""))
        elif word.startswith("-") and len(word) > 1:
            yield from _read_short(word, rest)
        else:
            yield _Option("", word)


def _read_short(word: str, rest: Iterator[str]) -> Iterator[_Option]:
    for place, letter in enumerate(word[1:], 2):
        name = _SHORT.get(letter, letter)
        if letter in _SHORT and letter not in "GI":
            yield _Option(name, word[place:].removeprefix("=") or next(rest, ""))
            return
        yield _Option(name, "")


class _Command:
    """A curl command, and the request that it sends."""

    def __init__(self, words: list[str]) -> None:
        self.method = self.url = ""
        self.headers: dict[str, tuple[str, str]] = {}
        self.removed: set[str] = set()
        self.data: list[str] = []
        self.meta: bytes | None = None
        self.doubts: list[Text] = []
        self.flags: set[str] = set()
        for option in _read_options(words):
            self._take(option)

    def _take(self, option: _Option) -> None:
        name, value = option
        if name in ("", "url"):
            self.url = self.url or value
        elif name == "request":
            self.method = value
        elif name == "header":
            self._take_header(value)
        elif name == "user-agent":
            self._take_header(f"User-Agent: {value}")
        elif name in _DATA or name == "data-urlencode":
            self._take_data(name, value)
        elif name in ("form", "form-string"):
            self.doubts.append(_FROM_FORM)
            self.flags.add("form")
            part, _, content = value.partition("=")
            if part == "meta":
                self.meta = encode(re.sub(r";type=[\w/.+-]+$", "", content))
        else:
            self.flags.add(name)

    def _take_header(self, line: str) -> None:
        name, colon, value = line.partition(":")
        name = name.strip()
        if colon and value.strip():
            self.headers[name.lower()] = name, value.strip()
        elif colon:
            self.removed.add(name.lower())

    def _take_data(self, name: str, value: str) -> None:
        if value.startswith("@") and name != "data-raw":
            self.doubts.append(_FROM_FILE)
        elif name == "json":
            for header in ("Content-Type", "Accept"):
                self.headers.setdefault(header.lower(), (header, "application/json"))
        self.data.append(value)

    def read(self) -> Exchange:
        """Return the request."""
        self._add_defaults()
        url, body = self.url, "&".join(self.data)
        if "get" in self.flags:
            url, body = f"{url}{'&' if '?' in url else '?'}{body}", ""
        if re.match(r"[\w.-]+/", url):  # curl adds the scheme
            url = f"http://{url}"
        method = "HEAD" if "head" in self.flags else "POST" if self.data or self.meta else "GET"
        is_known = not self.doubts
        return Exchange(
            "curl",
            self.method or ("GET" if "get" in self.flags else method),
            url,
            tuple(self.headers.values()),
            encode(body) if is_known else None,
            self.meta,
            has_all_headers=True,
            doubts=tuple(dict.fromkeys(self.doubts)),
        )

    def _add_defaults(self) -> None:
        """Add the headers that curl adds."""
        defaults = {"Accept": "*/*", "User-Agent": "curl"}
        if self.data and "get" not in self.flags:
            defaults["Content-Type"] = "application/x-www-form-urlencoded"
        if "form" in self.flags:
            defaults["Content-Type"] = "multipart/form-data; boundary=-"
        for name, value in defaults.items():
            if name.lower() not in self.removed:
                self.headers.setdefault(name.lower(), (name, value))
