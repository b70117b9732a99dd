"""Requests as JSON has them: the event of a cloud function, the context of a log's line."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from ....people.language import Text
from .exchange import Answer, Exchange, Pairs, find_header
from .moment import find_times
from .objects import find_objects

_MAX_DEPTH = 8
_HEADERS = ("headers", "multiValueHeaders", "header", "requestHeaders", "request_headers")
_URLS = ("url", "uri", "requestUrl", "request_url", "endpoint", "path", "rawPath", "target")
_METHODS = ("method", "httpMethod", "requestMethod", "verb")
_BODIES = ("body", "rawBody", "raw_body", "content", "data", "payload", "requestBody", "json")
_ANSWERS = ("response", "answer", "result")
#: Headers that an HTTP library adds: where one is, all are.
_ADDED = ("Host", "Content-Length")
_TELLING = re.compile(r"authorization|wechatpay-", re.IGNORECASE)
_PARSED = Text(
    "the body was kept as parsed JSON: the bytes that were sent aren't known",
    "报文主体只留下了解析后的 JSON，实际发送的字节未知",
)


def read_events(text: str) -> Iterator[Exchange]:
    """Yield the requests in the JSON objects of a text."""
    if _TELLING.search(text):
        for each in find_objects(text):
            line = text[text.rfind("\n", 0, each.start) + 1 : each.end]
            for exchange in _walk(each.value, {}, 0):
                yield replace(exchange, **find_times(line, 0))


def _walk(value: object, outer: Mapping[str, Any], depth: int) -> Iterator[Exchange]:
    """Yield the requests in a value, however deep.

    Args:
        value: The value.
        outer: The object around it: Guzzle's options stand beside the URL.
        depth: How deep it is.
    """
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, Mapping):
        exchange = _read(value, outer)
        if exchange is not None:
            yield exchange
            return
        for inner in value.values():
            yield from _walk(inner, value, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _walk(inner, outer, depth + 1)


def _first(value: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    return next((value[name] for name in names if value.get(name) not in (None, "")), None)


def _read(value: Mapping[str, Any], outer: Mapping[str, Any]) -> Exchange | None:
    """Return the request that an object is; None if it is none."""
    headers = _read_headers(_first(value, _HEADERS))
    if not any(_TELLING.match(name) for name, _ in headers):
        return None
    body, is_rewritten = _read_body(value)
    url, method = (_first(value, names) for names in (_URLS, _METHODS))
    if url is None and "/v3/" in str(_first(outer, _URLS)):
        url, method = _first(outer, _URLS), method or _first(outer, _METHODS)
    return Exchange(
        "event",
        method if isinstance(method, str) else "",
        _add_query(url, value) if isinstance(url, str) else "",
        headers,
        body,
        answer=_read_answer(_first({**outer, **value}, _ANSWERS)),
        has_all_headers=any(find_header(headers, name) for name in _ADDED),
        is_rewritten=is_rewritten,
        doubts=(_PARSED,) if is_rewritten else (),
    )


def _add_query(url: str, value: Mapping[str, Any]) -> str:
    query = value.get("rawQueryString") or value.get("queryString")
    return f"{url}?{query}" if isinstance(query, str) and query and "?" not in url else url


def _read_headers(headers: object) -> Pairs:
    """Return headers of a mapping, whose values may be lists, or of a list of pairs."""
    pairs: list[tuple[str, str]] = []
    if isinstance(headers, str):
        lines = (line.partition(":") for line in headers.splitlines())
        return tuple((name.strip(), value.strip()) for name, colon, value in lines if colon)
    if isinstance(headers, Mapping):
        items = list(headers.items())
    elif isinstance(headers, list):
        pairs_of = (each for each in headers if isinstance(each, list) and len(each) == 2)
        items = [(name, value) for name, value in pairs_of]
        items += [
            (each.get("name") or each.get("key"), each.get("value"))
            for each in headers
            if isinstance(each, Mapping)
        ]
        lines = (each.partition(":") for each in headers if isinstance(each, str))
        items += [(name, value) for name, colon, value in lines if colon]
    else:
        return ()
    for name, values in items:
        for each in values if isinstance(values, list) else [values]:
            if isinstance(each, str | int):
                pairs.append((str(name).strip(), str(each).strip()))
    return tuple(pairs)


def _read_body(value: Mapping[str, Any]) -> tuple[bytes | None, bool]:
    """Return the body, and whether it was kept as a parsed value."""
    body = _first(value, _BODIES)
    if body is None:
        is_named = any(name in value for name in _BODIES)
        return (b"" if is_named else None), False
    if isinstance(body, str):
        raw = body.encode("utf-8", "surrogatepass")
        if value.get("isBase64Encoded") is True:
            with suppress(ValueError):
                return b64decode(raw, validate=True), False
        return raw, False
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass"), True


def _read_answer(value: object) -> Answer | None:
    if isinstance(value, str):
        return Answer(body=value.encode("utf-8", "surrogatepass"))
    if not isinstance(value, Mapping):
        return None
    status = _first(value, ("status", "statusCode", "status_code", "code"))
    body = _first(value, ("body", "content", "data", "text"))
    if "code" in value and "message" in value:
        body, status = value, 0
    if not isinstance(body, str):
        body = json.dumps(body, ensure_ascii=False) if body else ""
    headers = _read_headers(_first(value, ("headers",)))
    is_status = isinstance(status, int) and not isinstance(status, bool)
    return Answer(status if is_status else 0, headers, body.encode("utf-8", "surrogatepass"))
