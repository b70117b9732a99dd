"""A request that somebody has kept, and its answer, as far as they are known.

Its reprs show no header and no body: they hold signatures and what is private.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from ....catalog.index import entries
from ....errors import shorten
from ....people.language import Text, text_of
from ....signing.identity import PUBLIC_KEY_PREFIX

Pairs: TypeAlias = tuple[tuple[str, str], ...]

#: Letters and digits in a row that are no key and no part of a signature: a short word, a number,
#: an appid, a serial, of which zeros may be lost. A key has 32, a few of which may be lost, too.
_HARMLESS = re.compile(
    r"[0-9]{1,28}|[A-Z]?[a-z]{1,20}|[A-Z]{1,20}|[a-z0-9]{1,12}|[A-Z0-9]{1,12}"
    r"|[A-Za-z]{1,12}|[A-Za-z0-9]{1,7}|wx[0-9a-fA-F]{16}|[0-9A-F]{37,40}|[0-9a-f]{37,40}"
)
_RUN = re.compile("[A-Za-z0-9]+")
_MOBILE = re.compile("1[3-9][0-9]{9}")
_TITLE = re.compile("[A-Z][a-z]+")  # among other words: perhaps a name
_WORD = re.compile(r"[\w.{}-]{1,128}", re.ASCII)
_ID = re.compile(f"{PUBLIC_KEY_PREFIX}(?:[0-9]{{1,40}}|[0-9]{{16,24}}[0-9A-Z]{{1,16}})")
_PAIRS = re.compile("[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){18,19}")  # a serial, as openssl writes it
_IPV6 = re.compile(r"\[[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}\]")
#: What a record was read from, if its name isn't the same in both languages.
_FORMS = {
    "log": Text("log", "日志"),
    "event": Text("event", "事件"),
    "HTTP": Text("HTTP", "HTTP 原文"),
}
_PORT = re.compile("[0-9]{1,5}")
_LENGTH = re.compile("[0-9]{1,18}")
_URL = re.compile(r"(?:(https?)://)?([^/?#\s]*)([^#\s]*)", re.IGNORECASE)
_HOST = re.compile(r"(?:[\w-]+\.)*(?:mch\.weixin\.qq\.com|wechatpay\.cn)(?::\d+)?", re.IGNORECASE)


def find_header(headers: Iterable[tuple[str, str]], name: str) -> str | None:
    """Return the value of a header whose name may be in any case; None if there is none."""
    values = (value for key, value in headers if key.lower() == name.lower())
    return next(values, None)


def read_length(headers: Iterable[tuple[str, str]]) -> int | None:
    """Return the Content-Length; None if there is none, or it is no number of a body."""
    text = find_header(headers, "Content-Length") or ""
    return int(text) if _LENGTH.fullmatch(text) else None


def show(text: str) -> str:
    """Return a number, a serial, a host, a path or a word, to be shown; … for anything else.

    What was taken for one may be a part of the Authorization, of the body, a password, or a key. Of
    a path, each part is judged alone.
    """
    if text.startswith("/"):
        return shorten("/".join(part and _show_part(part) for part in text.split("/")))
    return _show_part(text)


def _show_part(text: str) -> str:
    host, colon, port = text.rpartition(":")
    is_host = "." in host or host == "localhost" or _IPV6.fullmatch(host)  # else it is a user
    name = host if colon and is_host and _PORT.fullmatch(port) else text
    is_known = text in _known_parts() or any(form.fullmatch(text) for form in (_ID, _PAIRS))
    return text if is_known or _IPV6.fullmatch(name) or _is_word(name) else "…"


@cache
def _known_parts() -> frozenset[str]:
    """Return the parts of the paths of all operations."""
    return frozenset(part for entry in entries() for part in entry.path.split("/") if part)


def _is_word(text: str) -> bool:
    runs = _RUN.findall(text)
    is_person = any(map(_MOBILE.fullmatch, runs)) or (
        len(runs) > 1 and any(map(_TITLE.fullmatch, runs))
    )
    is_harmless = _WORD.fullmatch(text) and all(map(_HARMLESS.fullmatch, runs))
    return bool(is_harmless and not is_person)


def is_wechat_host(host: str) -> bool:
    """Return whether a host, perhaps with its port, is one of WeChat Pay's."""
    return _HOST.fullmatch(host) is not None


@dataclass(frozen=True, repr=False)
class Answer:
    """The answer to a request.

    Attributes:
        status: The status; 0 if it isn't known.
        headers: The headers, as far as they are known.
        body: The body; empty if it isn't known.
    """

    status: int = 0
    headers: Pairs = ()
    body: bytes = b""


@dataclass(frozen=True, repr=False)
class Exchange:
    """A request, and its answer.

    Attributes:
        form: What it was read from: ``curl``, ``PowerShell``, ``HAR``, ``HTTP``, ``log`` …
        method: The method as it was written; empty if it isn't known.
        url: The URL, or the target alone; empty if it isn't known.
        headers: The headers.
        body: The body, or None if it isn't known.
        meta: The ``meta`` of an upload, if only the form's parts are known.
        sent_at: When it was sent, in seconds since 1970; None if that isn't known.
        local_time: The same of a clock whose zone isn't known, as if it were UTC's.
        answer: The answer; None if it isn't known.
        has_all_headers: Whether no header is missing.
        is_rewritten: Whether the body was kept as parsed JSON, and has other spaces now.
        doubts: What the record has lost.
    """

    form: str
    method: str = ""
    url: str = ""
    headers: Pairs = ()
    body: bytes | None = None
    meta: bytes | None = None
    sent_at: float | None = None
    local_time: float | None = None
    answer: Answer | None = None
    has_all_headers: bool = False
    is_rewritten: bool = False
    doubts: tuple[Text, ...] = ()

    @property
    def form_name(self) -> Text:
        """The form, for people."""
        return _FORMS.get(self.form, text_of(self.form))

    def header(self, name: str) -> str | None:
        """Return the value of a header; None if there is none."""
        return find_header(self.headers, name)

    @property
    def scheme(self) -> str:
        """``http`` or ``https``; empty if it isn't known."""
        return self._parts[0].lower()

    @property
    def host(self) -> str:
        """The host, perhaps with its port; empty if it isn't known."""
        return self._parts[1] or self.header("Host") or ""

    @property
    def target(self) -> str:
        """Path and query, as sent; empty if they aren't known."""
        scheme, _, target = self._parts
        if not scheme:
            return self.url.partition("#")[0]
        return target if target.startswith("/") else f"/{target}"

    @property
    def path(self) -> str:
        """The path, without the query."""
        return self.target.partition("?")[0]

    @property
    def _parts(self) -> tuple[str, str, str]:
        match = _URL.match(self.url)
        if match is None or not match[1]:
            return "", "", self.url
        return match[1], match[2], match[3]
