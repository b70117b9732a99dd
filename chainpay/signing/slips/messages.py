"""Other messages that may have been signed in place of the right one."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from itertools import combinations, permutations
from typing import NamedTuple
from urllib.parse import quote, unquote

from ...people.language import Text
from ..v3 import join_lines
from .bodies import other_bodies, query_as_body
from .verdict import Slip, make_slip

_MAX_TRIED = 16 * 1024  # bytes of a message for which many slips are tried
_MAX_PAIRED = 4 * 1024  # bytes of a message for which two slips at once are tried
_MAX_ORDERED = 5  # parameters of a query whose orders are tried
_CLOCK_SLIP = 60  # seconds between the timestamp of the header and that of the message
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_HOST = "https://api.mch.weixin.qq.com"
_METHOD_LINE, _URL_LINE, _BODY_LINE = 0, 1, 4

_BREAKS = "line-breaks"
_NO_END = make_slip(_BREAKS, r"the \n at the end is missing", r"末尾缺少 \n")
_TWO_ENDS = make_slip(_BREAKS, r"there is one \n too many at the end", r"末尾多了一个 \n")
_CRLF = make_slip(_BREAKS, r"the lines end in \r\n, and not in \n", r"行尾是 \r\n，而不是 \n")
_ESCAPED = make_slip(_BREAKS, r"\n was signed as two characters", r"\n 被当作两个字符签名")
_NO_BREAKS = make_slip(_BREAKS, "there are no line breaks", "没有换行符")
_NO_LAST_LINE = make_slip(
    _BREAKS,
    r"the empty line of the body is missing, and the \n before it",
    "缺少空报文主体对应的那一行",
)
_DIGEST = make_slip(
    "digest-signed",
    "the digest of the message was signed in its place",
    "签的是签名串的摘要",
)
_HEX_DIGEST = make_slip(
    "digest-signed",
    "the digest of the message, in hex, was signed in its place",
    "签的是签名串的十六进制摘要",
)
_THREE_LINES = make_slip(
    "three-lines-signed",
    "the answer's three lines were signed, and not five",
    "用了应答的三行签名串，应使用请求的五行签名串",
)
_SWAPPED = make_slip(
    "lines-in-another-order",
    "the nonce stands before the timestamp",
    "随机串写在了时间戳之前",
)
_WHOLE_FORM = make_slip(
    "upload-form-signed",
    "the whole form was signed, and not its meta alone",
    "签了整个表单，而应只签 meta",
)
_NO_BODY = make_slip("body-left-out", "the body was left out", "漏掉了请求报文主体")
_TIMESTAMP = make_slip(
    "other-timestamp-signed",
    "the timestamp isn't that of the header",
    "时间戳与请求头中的不一致",
)
_SMALL = make_slip(
    "method-in-small-letters", "the method is in small letters", "签名串中的请求方法是小写"
)
_OTHER_METHOD = Text(
    "the method is {}, and {} was sent", "签名串中的请求方法是 {}，实际发送的是 {}"
)
_WITH_HOST = make_slip("url-with-host", "the URL has its host", "URL 带了域名")
_HOST_ALONE = make_slip(
    "url-with-host", "the URL has its host, and no query", "URL 带了域名，且没有查询参数"
)
_NO_QUERY = make_slip("url-without-query", "the query is missing", "缺少查询参数")
_DECODED = make_slip("url-decoded", "the URL is decoded", "URL 已被解码")
_TWICE = make_slip("url-encoded-twice", "the URL is encoded twice", "URL 被编码了两次")
_NO_SLASH = make_slip(
    "url-without-slash",
    "the slash at the beginning of the URL is missing",
    "URL 开头缺少斜杠",
)
_SLASH = make_slip("url-ends-otherwise", "the URL ends in a slash", "URL 末尾多了斜杠")
_MARK = make_slip("url-ends-otherwise", "the URL ends in ?", "URL 末尾多了 ?")
_NO_VERSION = Text("the {} at the beginning of the URL is missing", "URL 开头缺少 {}")
_OTHER_ORDER = make_slip("url-query-order", "the query has another order", "查询参数的顺序不同")


class SignedRequest(NamedTuple):
    """A request and what its Authorization claims.

    Attributes:
        method: The method, as sent.
        target: Path and query, as sent.
        timestamp: The timestamp.
        nonce: The random text.
        body: The part of the body that is signed.
        whole_body: The whole body.
        base_uri: Scheme and host, without a slash at the end.
    """

    method: str
    target: str
    timestamp: str
    nonce: str
    body: bytes
    whole_body: bytes
    base_uri: str

    @property
    def message(self) -> bytes:
        """What must be signed."""
        return join_lines(*self.lines)

    @property
    def lines(self) -> list[bytes]:
        """The five lines of the message, without their line breaks."""
        texts = (self.method, self.target, self.timestamp, self.nonce)
        return [*map(_utf8, texts), self.body]


class OtherMessage(NamedTuple):
    """A message that may have been signed in place of the right one, and by which slips."""

    message: bytes
    slips: tuple[Slip, ...]


class _Value(NamedTuple):
    """Another value of a line: the slip, which line, the value."""

    slip: Slip
    line: int
    value: bytes


def other_messages(request: SignedRequest) -> Iterator[OtherMessage]:
    """Yield other messages that may have been signed: by one slip, and then by two at once."""
    lines, message = request.lines, request.message
    yield from _other_ends(lines)
    hashed = hashlib.sha256(message)
    yield OtherMessage(hashed.digest(), (_DIGEST,))
    yield OtherMessage(hashed.hexdigest().encode(), (_HEX_DIGEST,))
    yield OtherMessage(join_lines(*lines[2:]), (_THREE_LINES,))
    swapped = [*lines[:2], lines[3], lines[2], lines[4]]
    yield OtherMessage(join_lines(*swapped), (_SWAPPED,))
    is_short = len(message) <= _MAX_TRIED
    values = []
    for each in _other_values(request) if is_short else _other_parts(request):
        values.append(each)
        changed = _replace(lines, each)
        yield OtherMessage(join_lines(*changed), (each.slip,))
        for more in _other_ends(changed) if is_short else ():
            yield OtherMessage(more.message, (each.slip, *more.slips))
    for second in _near(request.timestamp) if is_short else ():
        changed = [*lines[:2], _utf8(second), *lines[3:]]
        yield OtherMessage(join_lines(*changed), (_TIMESTAMP,))
    if len(message) <= _MAX_PAIRED:
        yield from _pair(lines, values)


def _pair(lines: list[bytes], values: list[_Value]) -> Iterator[OtherMessage]:
    """Yield the messages in which two lines have other values; the later line's slip is first."""
    for first, second in combinations(values, 2):
        if first.line != second.line:
            changed = _replace(_replace(lines, first), second)
            yield OtherMessage(join_lines(*changed), (second.slip, first.slip))


def _replace(lines: list[bytes], other: _Value) -> list[bytes]:
    return [*lines[: other.line], other.value, *lines[other.line + 1 :]]


def _near(timestamp: str) -> Iterator[str]:
    middle = int(timestamp)
    yield f"{middle}000"
    for seconds in range(1, _CLOCK_SLIP + 1):
        yield str(middle - seconds)
        yield str(middle + seconds)


def _other_ends(lines: list[bytes]) -> Iterator[OtherMessage]:
    """Yield the lines with other line breaks."""
    yield OtherMessage(b"\n".join(lines), (_NO_END,))
    yield OtherMessage(join_lines(*lines, b""), (_TWO_ENDS,))
    yield OtherMessage(b"\r\n".join([*lines, b""]), (_CRLF,))
    yield OtherMessage(rb"\n".join([*lines, b""]), (_ESCAPED,))
    yield OtherMessage(b"".join(lines), (_NO_BREAKS,))
    if not lines[-1]:
        yield OtherMessage(b"\n".join(lines[:-1]), (_NO_LAST_LINE,))


def _other_values(request: SignedRequest) -> Iterator[_Value]:
    """Yield other values of a line, each once; those of the lines in their order."""
    known = [{line} for line in request.lines]
    for read in (_other_methods, _other_urls, _other_parts, _other_contents):
        for each in read(request):
            if each.value not in known[each.line]:
                known[each.line].add(each.value)
                yield each


def _other_methods(request: SignedRequest) -> Iterator[_Value]:
    method = request.method
    yield _Value(_SMALL, _METHOD_LINE, _utf8(method.lower()))
    for other in _METHODS:
        slip = Slip("other-method-signed", _OTHER_METHOD.fill(other, method))
        yield _Value(slip, _METHOD_LINE, _utf8(other))


def _other_urls(request: SignedRequest) -> Iterator[_Value]:
    for slip, url in _spell_otherwise(request.target, request.base_uri):
        yield _Value(slip, _URL_LINE, _utf8(url))


def _spell_otherwise(target: str, base_uri: str) -> Iterator[tuple[Slip, str]]:
    path, _, query = target.partition("?")
    yield _NO_QUERY, path
    for base in (base_uri, _HOST):
        yield _WITH_HOST, f"{base}{target}"
        yield _HOST_ALONE, f"{base}{path}"
    yield _DECODED, unquote(target)
    yield _TWICE, quote(target, safe="/?&=", errors="replace")
    yield _NO_SLASH, target[1:]
    yield _SLASH, f"{path}/"
    yield _MARK, f"{target}?"
    for version in re.findall("^/v[0-9](?=/)", path):
        slip = Slip("url-without-version", _NO_VERSION.fill(version))
        yield slip, target.removeprefix(version)
    for other_query in _other_orders(query):
        yield _OTHER_ORDER, f"{path}?{other_query}"


def _other_orders(query: str) -> Iterator[str]:
    """Yield a query with its parameters in other orders."""
    parts = query.split("&")
    orders = permutations(parts) if len(parts) <= _MAX_ORDERED else [sorted(parts)]
    yield from ("&".join(order) for order in orders)


def _other_parts(request: SignedRequest) -> Iterator[_Value]:
    """Yield other parts of the body than the one that is signed."""
    if request.body != request.whole_body:
        yield _Value(_WHOLE_FORM, _BODY_LINE, request.whole_body)
    yield _Value(_NO_BODY, _BODY_LINE, b"")


def _other_contents(request: SignedRequest) -> Iterator[_Value]:
    """Yield other bodies: what was sent in another form, or a query in place of no body."""
    query = request.target.partition("?")[2]
    if query and not request.body:
        for slip, body in query_as_body(query):
            yield _Value(slip, _BODY_LINE, body)
    for slip, body in other_bodies(request.body):
        yield _Value(slip, _BODY_LINE, body)


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")
