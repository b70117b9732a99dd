"""A request that somebody has kept, and its answer, as far as they are known.

Its reprs show no header and no body: they hold signatures and what is private.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from ....errors import shorten
from ....people.language import Text
from ....signing.identity import PUBLIC_KEY_PREFIX

Pairs: TypeAlias = tuple[tuple[str, str], ...]

_SHOWN = re.compile(r"(?!.*[^/_-]{65})[\w/.:%{}\[\]-]{1,256}", re.ASCII)
_KEY_LENGTH, _MIXED_LENGTH = 24, 16
_MAX_DIGITS = 28  # of a transaction's id
_SERIAL = re.compile("[0-9A-Fa-f]{37,48}")
_ID = re.compile(f"{PUBLIC_KEY_PREFIX}[0-9A-Z]+")
_LENGTH = re.compile("[0-9]{1,18}")
_RUN = re.compile("[A-Za-z0-9]{8,}")
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
    """Return a number, a serial, a host or a path of a record, to be shown; … for anything else.

    What was taken for one may be a part of the Authorization, of the body, or a key.
    """
    runs = [] if _ID.fullmatch(text) else _RUN.findall(text)
    is_shown = _SHOWN.fullmatch(text) and not any(map(_may_be_secret, runs))
    return shorten(text) if is_shown else "…"


def _may_be_secret(run: str) -> bool:
    """Return whether letters and digits in a row may be a key, or a part of a signature.

    A key has 32; a few may be lost, or stand beside it. A serial has 40 hex digits.
    """
    if run not in (run.lower(), run.upper()):
        return len(run) >= _MIXED_LENGTH or re.search("[0-9]", run) is not None
    is_serial = _SERIAL.fullmatch(run) if not run.isdigit() else len(run) <= _MAX_DIGITS
    return len(run) >= _KEY_LENGTH and not is_serial


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
    answer: Answer | None = None
    has_all_headers: bool = False
    is_rewritten: bool = False
    doubts: tuple[Text, ...] = ()

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
