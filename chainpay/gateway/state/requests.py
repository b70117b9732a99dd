"""The newest requests, with their answers: what a person sees who looks for a mistake of a shop.

`note` keeps a request in memory, which costs little. `keep` writes what was noted: a server does it
each second, or under load so seldom that it takes a fiftieth of the time. If the process is killed,
what isn't written is lost; nobody was told of it.

Secrets aren't kept: signatures of requests, the key of APIv2, tokens, passwords in addresses.
Encrypted fields stay encrypted. Of a long head or body only the beginning is kept.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from itertools import count
from typing import Any, NamedTuple
from urllib.parse import unquote

import httpx

from ...catalog import index
from ...encoding.secret import hide_passwords
from ...encoding.text import json_object
from ...encoding.xml import from_xml
from ...errors import UsageError, XMLError, shorten
from ...people.language import Text
from ...request.fields import MCHID_NAMES
from ..errors import SIGN_MISMATCH, WRONG_SIGN
from ..handler import SAMPLE
from ..request import IncomingRequest
from ..store.table import Table, UnitOfWork
from .operation_log import find_numbers

MAX_KEPT = 1000
"""How many requests are kept; the oldest go."""

_MAX_SIZE = 16 * 1024  # characters of a head, bytes of a body
_PER_CLASS = 100  # 404 is one of 4
_ALL = "all"
_HIDDEN = "..."
_FAILURE = b"FAIL"
_SECRET_HEADERS = ("chainpay-token", "cookie", "proxy-authorization")
_SIGNATURE = re.compile(r'(signature\s*=\s*"?)[^",]*', re.IGNORECASE)
_MERCHANT = re.compile(r'(?:mchid|brand_id)="([^"]*)"')
#: The value of `sign` or `key` in XML, in a query or form, and in a part of an upload; the token of
#: a download in its address.
_SECRET = re.compile(
    r"(<(?:sign|key)\s*>\s*(?:<!\[CDATA\[)?)[^<\]]*"
    r"|((?:^|[?&;\n])(?:sign|key|token)=)[^&\s\"'<]*"
    r'|(name="(?:sign|key)"\s+)[^\r\n]*',
    re.IGNORECASE,
)
#: A field in JSON, in XML, in a query, and in a part of an upload. A body may be malformed, or cut.
_FIELD = re.compile(
    r'"(\w+)"\s*:\s*"?([^",}\]\s]+)'
    r"|<(\w+)>(?:<!\[CDATA\[)?([^<\]]+)"
    r"|(?:^|[?&])(\w+)=([^&\s\"'<]+)"
    r'|name="(\w+)"\s+([^\r\n]+)'
)
_TOKEN = re.compile(r"([?&]token=)[^&\s\"'<]*", re.IGNORECASE)
_IN_QUERY = 5  # the group of a name in a query


@dataclass(slots=True)
class KeptRequest:
    """A request, and how it ended.

    Attributes:
        id: Its number. Later requests have greater ones.
        at: When it had come, in seconds since 1970, by the platform's clock.
        seconds: How long it took until its answer was written.
        method: The method.
        target: Path and query; signatures are hidden.
        status: The status of the answer; None if there was none.
        code: The error code of a refusal; empty if it was not refused.
        message: The message of a refusal.
        wrong: What is wrong, if the refusal names a field: the field, its place, its value. Of a
            wrong signature, the `SignCheck.verdict`.
        wrong_zh: The verdict in Chinese; empty of all else.
        faults: The names of the faults that struck it.
        mchid: The merchant that it names; empty if it names none.
        numbers: The merchant's own numbers that it names.
        request: Its ``headers`` and ``body``, the body's ``size`` in bytes, and ``is_cut``: whether
            only the beginning of head or body is kept.
        answer: The same of the answer; None if there was none.
        sign_check: If the signature is wrong, the ``message`` that the gateway has checked, its
            ``size`` in bytes, ``is_cut``, the ``verdict`` (in Chinese ``verdict_zh``), and what was
            ``signed``: see `SignCheck`.
        is_sample: Whether the values of the answer are samples.
    """

    id: int
    at: float
    seconds: float
    method: str
    target: str
    status: int | None
    code: str
    message: str
    wrong: str
    faults: list[str]
    mchid: str
    numbers: list[str]
    request: dict[str, Any]
    answer: dict[str, Any] | None
    sign_check: dict[str, Any] | None = None
    is_sample: bool = False
    wrong_zh: str = ""

    @property
    def is_refused(self) -> bool:
        """Whether the platform has refused it, or a fault."""
        return bool(self.code) or (self.status or 0) >= httpx.codes.BAD_REQUEST


class RequestFilter(NamedTuple):
    """Which requests are looked for; by default all.

    Attributes:
        number: Those that name this number of the merchant.
        refused: Those that were refused.
        path: Those whose path and query hold this text, in which ``*`` stands for anything.
        status: Those with this status; from 1 to 5, with a status that begins so; 0 without one.
        mchid: Those of this merchant.
    """

    number: str | None = None
    refused: bool = False
    path: str | None = None
    status: int | None = None
    mchid: str | None = None

    def matches(self, request: KeptRequest) -> bool:
        """Return whether a request is one of them."""
        status = request.status or 0
        return (
            (self.number is None or self.number in request.numbers)
            and (request.is_refused or not self.refused)
            and (self.path is None or fnmatchcase(request.target, f"*{_literal(self.path)}*"))
            and (self.status is None or self.status in (status, status // _PER_CLASS))
            and (self.mchid is None or self.mchid == request.mchid)
        )


def _literal(pattern: str) -> str:
    """Return a pattern of `fnmatch` in which ``*`` alone stands for other characters."""
    return re.sub(r"[\[?]", r"[\g<0>]", pattern)


class Refusal(NamedTuple):
    """Why a request was refused; all is empty if it was not."""

    code: str = ""
    message: str = ""
    wrong: str = ""
    wrong_zh: str = ""


_NOT_REFUSED = Refusal()


class SignCheck(NamedTuple):
    """What the gateway has checked of a request whose signature is wrong.

    Attributes:
        message: What should have been signed; of APIv2 without the key.
        verdict: What is wrong with the signature, in a phrase.
        signed: What was signed in its place, if a usual slip fits; of APIv2 without the key.
    """

    message: bytes
    verdict: Text
    signed: bytes = b""


class NotedRequest(NamedTuple):
    """A request that isn't written yet. Its bodies are cut already."""

    id: int
    at: float
    seconds: float
    request: IncomingRequest
    body: tuple[bytes, int]
    answer: httpx.Headers | None
    answer_body: tuple[bytes, int]
    status: int | None
    refusal: Refusal
    faults: tuple[str, ...]
    sign_check: SignCheck | None
    sign_size: int

    @property
    def is_sample(self) -> bool:
        """Whether the values of the answer are samples."""
        return self.answer is not None and SAMPLE in self.answer


class Requests:
    """The newest requests.

    Args:
        work: What the current request reads and changes.
        clock: Returns the time in seconds since 1970.

    Attributes:
        check_sign: Returns what was checked of a request whose signature is wrong; None if that
            can't be found out. It runs without the lock.
    """

    def __init__(self, work: UnitOfWork, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.check_sign: Callable[[IncomingRequest], SignCheck | None] = lambda request: None
        self._requests = Table(
            work,
            "request",
            KeptRequest,
            lambda request: (_ALL, str(request.id)),
            lambda request: [("made", _entry(request.id))],
        )
        self._noted: deque[NotedRequest] = deque(maxlen=MAX_KEPT)
        newest = work.store.find(
            "request", _ALL, "made", "", _entry(None), limit=1, descending=True
        )
        self._newest = sum(int(each.address[2]) for each in newest)
        self._ids = count(self._newest + 1)

    def note(
        self,
        request: IncomingRequest,
        response: httpx.Response | None,
        faults: tuple[str, ...],
        seconds: float,
        why: str = "",
    ) -> NotedRequest:
        """Keep a request in memory, until `keep`. Any thread may call it, without the lock.

        Args:
            request: The request.
            response: The answer; None if there was none.
            faults: The names of the faults that struck the request.
            seconds: How long it took.
            why: Why it was refused, if the answer doesn't say it.
        """
        content = b""
        with suppress(httpx.ResponseNotRead):  # a stream, which a subclass answers
            content = b"" if response is None else response.content
        refusal = _NOT_REFUSED if response is None else _find_refusal(response, content, why)
        check = self.check_sign(request) if _is_wrong_sign(refusal) else None
        if check is not None:
            refusal = refusal._replace(wrong=check.verdict.en, wrong_zh=check.verdict.zh)
        self._newest = id_ = next(self._ids)
        noted = NotedRequest(
            id_,
            self._clock() - seconds,
            seconds,
            request if len(request.body) <= _MAX_SIZE else replace(request, body=b""),
            (request.body[:_MAX_SIZE], len(request.body)),
            None if response is None else response.headers,
            (content[:_MAX_SIZE], len(content)),
            None if response is None else response.status_code,
            refusal,
            faults,
            check
            and check._replace(message=check.message[:_MAX_SIZE], signed=check.signed[:_MAX_SIZE]),
            len(check.message) if check else 0,
        )
        self._noted.append(noted)
        return noted

    def keep(self, limit: int = MAX_KEPT) -> bool:
        """Write what was noted; the oldest requests go.

        Args:
            limit: How many at most.

        Returns:
            Whether more was noted than that.
        """
        noted: list[NotedRequest] = []
        while self._noted and len(noted) < limit:
            noted.append(self._noted.popleft())
        if noted:
            for old in self._requests.find(_ALL, "made", "", _entry(noted[-1].id - MAX_KEPT)):
                self._requests.remove(old)
        for each in noted:
            self._requests.add(_describe(each))
        return bool(self._noted)

    def find(
        self, filters: RequestFilter, after: int | None, before: int | None, limit: int
    ) -> list[KeptRequest]:
        """Return requests, the newest last.

        Args:
            filters: Which requests.
            after: Only those after the request with this number, the oldest first. If there is no
                such request yet, all: the gateway has started anew.
            before: Only those before the request with this number.
            limit: How many at most; without `after`, of the newest.
        """
        self.keep()
        if after is not None and after > self._newest:
            after = 0
        matches = (
            request
            for request in self._requests.find(
                _ALL,
                "made",
                _entry((after or 0) + 1),
                _entry(None if before is None else before - 1),
                limit=limit if filters == RequestFilter() else None,
                descending=after is None,
            )
            if filters.matches(request)
        )
        some = [request for request, _ in zip(matches, range(limit), strict=False)]
        return some if after is not None else some[::-1]

    def get(self, id_: int) -> KeptRequest:
        """Return a request.

        Raises:
            UsageError: It isn't kept, or not any more.
        """
        self.keep()
        request = self._requests.get(_ALL, str(id_))
        if request is None:
            raise UsageError(
                f"there is no request {id_}; the newest {MAX_KEPT:,} are kept: see `requests`"
            )
        return request

    def forget(self) -> None:
        """Forget what isn't written yet."""
        self._noted.clear()


def _entry(id_: int | None) -> str:
    """Return where a request stands in the order of all; without a number, behind the last."""
    return "~" if id_ is None else f"{max(id_, 0):015}"


# Why it was refused


def _is_wrong_sign(refusal: Refusal) -> bool:
    """Return whether a request was refused for its signature, and not for its head, say."""
    return refusal.message == WRONG_SIGN or (
        refusal.code == "SIGN_ERROR" and refusal.wrong.endswith(SIGN_MISMATCH)
    )


def _find_refusal(response: httpx.Response, content: bytes, why: str) -> Refusal:
    """Return what an answer says: an error of APIv3, a failure of APIv2, or nothing."""
    if response.status_code >= httpx.codes.BAD_REQUEST:
        fields = json_object(content)
        message = _text(fields.get("message", why)) or response.reason_phrase
        return Refusal(_text(fields.get("code", "")), message, _find_field(fields, message))
    if _FAILURE not in content or "xml" not in response.headers.get("content-type", ""):
        return _NOT_REFUSED
    try:
        fields = from_xml(content)
    except XMLError:  # a file that isn't an answer in XML
        return _NOT_REFUSED
    if fields.get("return_code") == "FAIL":
        return Refusal("FAIL", _text(fields.get("return_msg", "")))
    if fields.get("result_code") == "FAIL":
        return Refusal(_text(fields.get("err_code", "")), _text(fields.get("err_code_des", "")))
    return _NOT_REFUSED


def _find_field(fields: dict[str, Any], message: str) -> str:
    """Return what is wrong by the ``detail`` of an error: the field, its place, value and issue."""
    detail = fields.get("detail")
    if not isinstance(detail, dict):
        return ""
    inner = detail.get("detail")
    issue = _text(detail.get("issue") or (isinstance(inner, dict) and inner.get("issue")) or "")
    names = [_text(detail[name]) for name in ("location", "field") if detail.get(name)]
    where = " ".join(dict.fromkeys(names))
    value = detail.get("value")
    shown = "" if value in (None, "") else f" = {_text(value)}"
    return f"{where}{shown}{'' if issue in message else f': {issue}'}"


def _text(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return shorten(hide_passwords(text))


# What is kept


def _describe(noted: NotedRequest) -> KeptRequest:
    """Return a request as it is kept."""
    request = noted.request
    answer = noted.answer
    body = noted.body[0].decode("utf-8", "replace")
    fields = list(_find_fields(request, body))
    named = dict(reversed(fields))
    signed_by = _MERCHANT.search(request.headers.get("authorization", ""))
    mchid = next((named[name] for name in MCHID_NAMES if name in named), "")
    return KeptRequest(
        id=noted.id,
        at=round(noted.at, 3),
        seconds=round(noted.seconds, 6),
        method=request.method,
        target=hide_secrets(request.target[:_MAX_SIZE]),
        status=noted.status,
        code=noted.refusal.code,
        message=noted.refusal.message,
        wrong=noted.refusal.wrong,
        faults=list(noted.faults),
        mchid=shorten(signed_by[1] if signed_by else mchid),
        numbers=list(dict.fromkeys(_find_numbers(fields))),
        request=_message(request.headers.items(), hide_secrets(body), noted.body[1]),
        answer=None
        if answer is None
        else _message(
            [(name, _hide_token(value)) for name, value in answer.items()],
            _hide_token(noted.answer_body[0].decode("utf-8", "replace")),
            noted.answer_body[1],
        ),
        sign_check=noted.sign_check and _sign_check(noted.sign_check, noted.sign_size),
        is_sample=noted.is_sample,
        wrong_zh=noted.refusal.wrong_zh,
    )


def _sign_check(check: SignCheck, size: int) -> dict[str, Any]:
    message, signed = (
        hide_secrets(each.decode("utf-8", "replace")) for each in (check.message, check.signed)
    )
    is_cut = size > _MAX_SIZE
    return {
        "message": message,
        "size": size,
        "is_cut": is_cut,
        "verdict": check.verdict.en,
        "verdict_zh": check.verdict.zh,
        "signed": signed,
    }


def _message(headers: Iterable[tuple[str, str]], body: str, size: int) -> dict[str, Any]:
    kept: dict[str, str] = {}
    left, is_cut = _MAX_SIZE, size > _MAX_SIZE
    for name, value in headers:
        shown = _hide_header(name, value)
        is_cut = is_cut or len(name) + len(shown) > left
        if left <= len(name):
            break
        kept[name] = shown[: left - len(name)]
        left -= len(name) + len(kept[name])
    return {"headers": kept, "body": body, "size": size, "is_cut": is_cut}


def _hide_header(name: str, value: str) -> str:
    """Return the value of a header without what must stay secret."""
    if name in _SECRET_HEADERS:
        return _HIDDEN
    if name != "authorization":
        return value
    hidden, times = _SIGNATURE.subn(rf"\1{_HIDDEN}", value)
    return hidden if times else f"{value.partition(' ')[0]} {_HIDDEN}"


def _hide_token(text: str) -> str:
    """Return a text of an answer without the token of a download, and without passwords."""
    return _TOKEN.sub(rf"\1{_HIDDEN}", hide_passwords(text))


def hide_secrets(text: str) -> str:
    """Return a target or a body of a request without its secrets.

    These are tokens, the sign and key of APIv2, and passwords in addresses.
    """
    bare = hide_passwords(text)
    return _SECRET.sub(lambda match: f"{next(filter(None, match.groups()))}{_HIDDEN}", bare)


def _find_fields(request: IncomingRequest, body: str) -> Iterator[tuple[str, str]]:
    """Yield the fields of a request, by name: of its path, its query and its body."""
    for entry in index.match(request.path)[:1]:
        yield from index.variable_values(entry.path, request.path).items()
    for text in (f"?{request.query}", body):
        for match in _FIELD.finditer(text):
            name, value = filter(None, match.groups())
            yield name, unquote(value) if match[_IN_QUERY] else value


def _find_numbers(fields: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, value in fields:
        yield from map(shorten, find_numbers(value, name))
