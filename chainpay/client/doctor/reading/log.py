"""A request in a log of any form, or in a text whose line breaks are lost: what can be made out.

The values are searched by their names. Nothing is certain of such a text, but a signature that
holds is one.
"""

from __future__ import annotations

import ast
import json
import re
from collections import deque
from collections.abc import Iterator
from contextlib import suppress

from ....encoding.text import json_object
from ....people.language import Text
from .exchange import Answer, Exchange, Pairs
from .moment import find_times
from .objects import find_objects
from .plain import encode, unescape_nginx

_MAX_BODY = 64 * 1024
_MAX_TRIES = 50  # values of a name that are empty
_NAMES = (
    "Authorization", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature",
    "Wechatpay-Signature-Type", "Wechatpay-Serial", "Content-Type", "Content-Length",
    "User-Agent", "Accept", "Host", "Date", "Request-ID",
)  # fmt: skip
_ANY_NAME = "|".join(name.replace("-", "[-_]") for name in _NAMES)
_HEADER = re.compile(
    rf"(?<![\w-])(?:HTTP_)?(?P<name>{_ANY_NAME})[\"'\]]*\s*(?:=>|:|=(?!>))\s*"
    r"(?:string\(\d+\)\s*|array\(\s*(?:0\s*=>\s*)?|\[\s*)?(?P<quote>\\?[\"']?)",
    re.IGNORECASE,
)
_AUTHORIZATION = re.compile(r"[\w-]+\s+(?:\w+\s*=\s*\\?[\"'][^\"']*[\"'][\s,]*)+")
_SIGNATURE = re.compile(r"Authorization|Wechatpay[-_]Signature\b", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")
_BARE_VALUE = re.compile(r"[^\r\n]{0,4096}")
_BARE_END = re.compile(rf"(?<!\s)\s++(?:(?:HTTP_)?(?:{_ANY_NAME})\s?[:=]|[{{<])", re.IGNORECASE)
_METHOD = r"(GET|POST|PUT|PATCH|DELETE|get|post|put|patch|delete)"
_LINES = [
    re.compile(pattern)
    for pattern in (
        rf"\b{_METHOD} (https?://[^\s\"'`<>]+|/[^\s\"'`<>]*)(?= HTTP/)",
        rf"`{_METHOD} (https?://[^\s`]+)`",
        rf"\b{_METHOD}[\"']?[ ,:]+[\"']?(https?://[^\s\"'`<>,]+)",
        rf"\b{_METHOD} (/v3/[^\s\"'`<>]*)",
    )
]
_URL = re.compile(r"https?:(?://|\\/\\/)[^\s\"'`<>,)]+")
_NAMED_METHOD = re.compile(
    rf"(?:method|方法)[\"'\]]*\s*(?:=>|:|=)\s*[\"']?{_METHOD}\b", re.IGNORECASE
)
_BODY = re.compile(
    r"(?<![\w-])(?:request[_ ]?)?"
    r"(?:body|data|payload|content|params|json|报文|参数|请求体|报文主体)"
    r"[\"'\]]*\s*(?:=>|:|：|=)\s*",
    re.IGNORECASE,
)
_LITERAL = re.compile(r"""b?'(?:[^'\\]|\\.)*'|b?"(?:[^"\\]|\\.)*\"""", re.DOTALL)
_XML = re.compile(r"<xml>(?:[^<]++|<(?!/?xml>))*+</xml>")
_STATUS = re.compile(
    r"HTTP/[\d.]+[\"' ]+(\d{3})(?!\d)|`(\d{3}) [\w ]+` response"
    r"|(?:status|code)[\"'=: _a-z]{1,10}(\d{3})\b"
)
_NO_VALUE = "-"  # nginx writes it
_EMPTY = re.compile(r"\bbody[\"']?[:=] ?[\"']-[\"']", re.IGNORECASE)
_BODY_NOT_LOGGED = Text(
    'the log has no body (body="-"): nginx knows $request_body only where it passes requests on'
    " by proxy_pass or fastcgi_pass, and has the whole body in memory (client_body_buffer_size)",
    '日志中没有报文主体（body="-"）：nginx 只有在使用 proxy_pass 或 fastcgi_pass、且报文主体'
    "全部在内存中（client_body_buffer_size）时，$request_body 才有值",
)
_CUT_ANSWER = re.compile(
    r'\{\s*+"code"\s*+:\s*+"([A-Z_]{1,64})"(?:\s*+,\s*+"message"\s*+:\s*+"([^"\\]{0,500}))?'
)
_STATUS_LINE = re.compile(r"\bHTTP/[\d.]+ \d{3}\b")


def read_log(text: str) -> Iterator[Exchange]:
    """Yield the request that a text is about, if there is one."""
    answer, start = find_answer(text)
    sent = text[:start]
    status = _STATUS_LINE.search(sent)
    if status and "authorization" in sent[: status.start()].lower():
        sent = sent[: status.start()]
    headers = _find_headers(sent) or _find_headers(text)
    method, url = _find_line(text)
    body = _find_body(sent)
    if body is None and r"\x22" in sent:
        body = _find_body(unescape_nginx(sent))
    if headers or url or is_notice(body):
        signatures = [each.start() for each in _SIGNATURE.finditer(text)]
        times = find_times(text, signatures[-1] if signatures else 0)
        is_empty = body is None and _EMPTY.search(sent)
        doubts = (_BODY_NOT_LOGGED,) if is_empty else ()
        yield Exchange("log", method, url, headers, body, answer=answer, doubts=doubts, **times)


def is_notice(body: bytes | None) -> bool:
    """Return whether a body is that of a callback of APIv3."""
    return bool({"event_type", "resource"} <= json_object(body or b"").keys())


def _find_headers(text: str) -> Pairs:
    """Return the signature headers and a few others; of a name that comes again, the last."""
    places: dict[str, deque[tuple[int, str]]] = {}
    for match in _HEADER.finditer(text):
        name = match["name"].replace("_", "-").title()
        places.setdefault(name, deque(maxlen=_MAX_TRIES)).append((match.end(), match["quote"]))
    headers = []
    for name, ends in places.items():
        values = (_read_value(text, *each, name == "Authorization") for each in reversed(ends))
        if value := next(filter(None, values), ""):
            headers.append((name, value))
    return tuple(headers)


def _read_value(text: str, place: int, quote: str, is_authorization: bool) -> str:
    if is_authorization:
        whole = _AUTHORIZATION.match(text, place)
        if whole:  # line breaks in it are the log's
            value = _BLANKS.sub(lambda blanks: "" if "\n" in blanks[0] else blanks[0], whole[0])
            return _unescape(value).rstrip(" ,\t")
    if quote:
        bare = quote[-1]
        end = re.compile(rf"(?<!\\){re.escape(quote)}" if quote == bare else re.escape(quote))
        first = end.search(text, place)
        return _unescape(text[place : first.start()]) if first else ""
    bare_value = _BARE_VALUE.match(text, place)
    assert bare_value is not None  # it may be empty
    return _BARE_END.split(bare_value[0], 1)[0].strip().rstrip("]")


def _unescape(text: str) -> str:
    return unescape_nginx(text).replace('\\"', '"').replace("\\/", "/")


def _find_line(text: str) -> tuple[str, str]:
    """Return the method and the URL of the last request in a text, each as far as it is there."""
    for pattern in _LINES:
        matches = pattern.findall(text)
        if matches:
            method, url = matches[-1]
            return method, url.replace("\\/", "/")
    urls = [url for url in _URL.findall(text) if "weixin.qq.com" in url or "wechatpay.cn" in url]
    methods = _NAMED_METHOD.findall(text)
    url = urls[-1].replace("\\/", "/").rstrip("。；;.\\") if urls else ""
    return (methods[-1] if methods else ""), url


def _find_body(text: str) -> bytes | None:
    """Return the last body in a text, with the bytes that it has there."""
    for match in reversed(list(_BODY.finditer(text))):
        body = _read_body(text, match.end())
        if body is not None:
            return body
    xml = _XML.findall(text)
    if xml:
        return encode(xml[-1])
    objects = (text[each.start : each.end] for each in find_objects(text))
    bodies = [raw for raw in objects if not _HEADER.search(raw)]
    return encode(bodies[-1]) if bodies else None


def _read_body(text: str, place: int) -> bytes | None:
    literal = _LITERAL.match(text, place)
    if literal and literal[0][1:-1] != _NO_VALUE:
        return _read_literal(literal[0])
    if text.startswith("<xml>", place):
        xml = _XML.match(text, place)
        return encode(xml[0]) if xml else None
    if text.startswith("{", place):
        first = next(find_objects(text[place : place + _MAX_BODY]), None)
        if first and not first.start:
            return encode(text[place : place + first.end])
        return encode(text[place:].partition("\n")[0].rstrip("\r"))  # the log has cut it
    return None


def _read_literal(literal: str) -> bytes | None:
    """Return what a quoted text holds, as JSON, nginx or Python writes it."""
    if r"\x22" in literal:
        return encode(unescape_nginx(literal[1:-1]))
    if literal.startswith('"'):
        with suppress(ValueError):
            return encode(json.loads(literal, strict=False))
    with suppress(ValueError, SyntaxError):
        value = ast.literal_eval(literal)
        return value if isinstance(value, bytes) else encode(value)
    return encode(literal[1:-1])


def find_answer(text: str) -> tuple[Answer | None, int]:
    """Return the answer, and where it begins; of JSON that the log has cut, what is left."""
    statuses = list(_STATUS.finditer(text))
    status = next((int(each) for each in statuses[-1].groups() if each), 0) if statuses else 0
    for value, start, end in find_objects(text):
        if isinstance(value.get("code"), str) and isinstance(value.get("message"), str):
            return Answer(status, _find_date(text), encode(text[start:end])), start
    if cut := _CUT_ANSWER.search(text):
        rest = json.dumps({"code": cut[1], "message": cut[2] or ""})
        return Answer(status, _find_date(text), encode(rest)), cut.start()
    xml = text.find("<return_code>")
    if xml >= 0 and "<return_msg>" in text:
        start = max(text.rfind("<xml>", 0, xml), 0)
        return Answer(status, (), encode(text[start:])), start
    return (Answer(status, _find_date(text)) if status else None), len(text)


def _find_date(text: str) -> Pairs:
    return tuple(pair for pair in _find_headers(text) if pair[0] in ("Date", "Request-Id"))
