"""A callback's headers, in whatever shape a framework or a cloud function has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol, TypeAlias, cast

from ...errors import MalformedHeader

_WANTED = (
    "the headers of a callback are a mapping, or pairs of name and value, {}: pass request.headers"
    " (Flask, Django, FastAPI, Starlette), environ (WSGI), scope['headers'] (ASGI), or the event's"
    " ['headers'] (a cloud function)"
)
_SIGNED = b"wechatpay-"
#: The keys of an ASGI scope, and of the events of cloud functions, below which the headers are.
_WRAPPERS = ("headers", "multiValueHeaders")


class _HasItems(Protocol):
    def items(self) -> Iterable[tuple[object, object]]: ...


Headers: TypeAlias = _HasItems | Iterable[tuple[object, object]]
"""A request's headers as a framework has them: a mapping, or pairs of name and value.

A value is text or bytes, or a list of these.
"""


def read_pairs(headers: Headers) -> Iterator[tuple[bytes, bytes]]:
    """Yield all headers as pairs of bytes.

    Args:
        headers: The headers. Of a value that is a list, each item is yielded.

    Raises:
        TypeError: They have another shape. The message says what to pass.
        MalformedHeader: A signature header is neither text nor bytes.
    """
    for item in _iterate(headers):
        if not (isinstance(item, (tuple, list)) and len(item) == 2):
            raise TypeError(_WANTED.format(f"not a list of {type(item).__name__}"))
        name, values = item
        if not isinstance(name, (str, bytes)):
            continue
        raw_name = _normalize_name(name)
        for value in values if isinstance(values, (list, tuple, set, frozenset)) else (values,):
            raw_value = _to_bytes(value)
            if raw_value is not None:
                yield raw_name, raw_value
            elif raw_name.lower().startswith(_SIGNED):
                text = raw_name.decode("latin-1")
                raise MalformedHeader(
                    f"{text} is neither text nor bytes, but {type(value).__name__}: pass the text"
                    " that came, or a list of it"
                )


def _iterate(headers: object) -> Iterable[object]:
    for key in _WRAPPERS:
        inner = headers.get(key) if isinstance(headers, Mapping) else None
        is_list = isinstance(inner, (list, tuple)) and not all(isinstance(x, str) for x in inner)
        if isinstance(inner, Mapping) or is_list:
            raise TypeError(_WANTED.format(f"not what holds them: they are below [{key!r}]"))
    if not isinstance(headers, Mapping) and hasattr(headers, "headers"):
        raise TypeError(_WANTED.format(f"not a {type(headers).__name__}: pass its .headers"))
    raw = getattr(headers, "raw", None)  # of Starlette and httpx: repeated headers too
    if isinstance(raw, list):
        return raw
    items = getattr(headers, "items", None)
    if callable(items):
        return cast("Iterable[object]", items())
    if isinstance(headers, (str, bytes)) or not isinstance(headers, Iterable):
        raise TypeError(_WANTED.format(f"not {type(headers).__name__}"))
    return headers


def _normalize_name(name: str | bytes) -> bytes:
    """Return a header's name as it was sent, though WSGI and CGI spell it ``HTTP_X_Y``."""
    raw = name.encode("utf-8", "surrogatepass") if isinstance(name, str) else name
    return raw.removeprefix(b"HTTP_").removeprefix(b"http_").replace(b"_", b"-")


def _to_bytes(value: object) -> bytes | None:
    """Return a header's value; None if it is something that no header has."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return str(value).encode() if is_number else None  # JSON that was made of a timestamp
