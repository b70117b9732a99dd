"""A call's options, read once and checked: what is left is what will be sent.

Guzzle's names, as in PHP's examples: one dict, keyword arguments, or both. None stands for an
option that isn't given. Every key that is no option must be a variable of the path; nothing is
silently ignored. Whatever is wrong is thrown at the call, before anything is sent.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from ipaddress import ip_address
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from . import segments
from .errors import UsageError
from .formatter import encode
from .signing import SignerLike, VerifierLike, check_signer, check_verifier

__all__ = ["METHODS", "Base", "Call", "check_timeout", "parse_base", "read"]

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

_OPTIONS = ("json", "query", "headers", "body", "timeout", "base_uri", "signer", "verifier")
_INSTEAD = {
    "params": "query=",
    "form_params": "body= with an own Content-Type",
    "data": "body=",
    "content": "body=",
    "handler": "signer= or verifier=",
    "auth": "signer=",
    "http_errors": "try … except chainpay.APIError",
    "allow_redirects": "nothing: redirects are never followed",
    "verify": "Client(verify=…)",
    "proxy": "Client(proxy=…)",
    "xml": "json= (v2 is not in this version)",
    "files": "body= (uploads are not in this version)",
    "sink": "the answer's content (downloads to a file are not in this version)",
    "security": "nothing (v2 is not in this version)",
    "nonceless": "nothing (v2 is not in this version)",
    "fragment": "nothing: a fragment is never sent",
    "cert": "Client(verify=…)",
    "cookies": "headers=",
}
_NO_PATH = "a verb needs a path: client.v3.….get(), or client.chain('v3/…').get()"
_MOST_URL = 65_536  # characters: httpx refuses longer ones
_MOST_DEPTH = 50

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"([!-~]([\t -~]*[!-~])?)?")
_OWN_HEADERS = {
    "authorization": "it is signed; for another signature give signer=",
    "content-length": "it is counted from the body",
    "transfer-encoding": "it is chosen by the body",
}
_NETLOC = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?")
_ADDRESS = re.compile(r"[0-9.]+|\[.*\]")
_LOOPBACK = re.compile(r"localhost|127(\.[0-9]{1,3}){3}|\[::1\]", re.IGNORECASE)
_QUERY_SAFE = "-._~!$&'()*+,;=:@/?%"

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True, repr=False)  # a body is nobody's business
class Call:
    """One request, checked and encoded, but neither signed nor sent.

    Attributes:
        method: In capitals.
        url: The whole address, encoded.
        path: The path as sent, without the prefix of a base address; for people.
        fixed: Whether the address has neither variables nor a query: the next call's is the same.
        headers: All but what the transport adds and the Authorization.
        body: The bytes to send; empty for none.
        timeout: Seconds, or an `httpx.Timeout`, or None for the client's.
        signer: This call's own, or None.
        verifier: This call's own, or None.
    """

    method: str
    url: str
    path: str
    fixed: bool
    headers: tuple[tuple[str, str], ...]
    body: bytes
    timeout: Any
    signer: SignerLike | None
    verifier: VerifierLike | None

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    __repr__ = __str__


class Base(NamedTuple):
    """Where paths start: an origin, and a path prefix that is sent and signed."""

    origin: str
    prefix: str


def parse_base(uri: str) -> Base:
    """Read a base address, with or without a trailing slash.

    Raises:
        UsageError: It is not https (http is for loopback), or has more than host, port and path.
    """
    if not isinstance(uri, str):
        raise UsageError(f"base_uri is a str, not {type(uri).__name__}")
    return _parse_base(uri)


@lru_cache(maxsize=64)
def _parse_base(uri: str) -> Base:
    shown = repr(uri.rpartition("@")[2])  # what stands before is a password
    try:
        parts = urlsplit(uri)
        netloc = _NETLOC.fullmatch(parts.netloc) if parts.port != 0 else None
        if netloc and _ADDRESS.fullmatch(netloc[1]):
            ip_address(netloc[1].strip("[]"))
    except ValueError:
        raise UsageError(f"base_uri {shown} is no address") from None
    if not netloc or "?" in uri or "#" in uri or not uri.isprintable():
        raise UsageError(f"base_uri {shown} is not of the form https://host[:port]/[path/]")
    if parts.scheme != "https" and not (parts.scheme == "http" and _LOOPBACK.fullmatch(netloc[1])):
        raise UsageError(f"base_uri {shown} must start with https:// (http is for loopback only)")
    prefix = segments.fill(segments.literal(parts.path.rstrip("/")), {})
    return Base(f"{parts.scheme}://{parts.netloc}", "/" + prefix if prefix else "")


def read(
    method: str,
    path: str,
    given: Mapping[str, Any] | None,
    named: dict[str, Any],
    base: Base,
    defaults: Mapping[str, str],
) -> Call:
    """Check a call, and encode what will be sent.

    Args:
        method: One of `METHODS`, in any case.
        path: The path, which may hold variables.
        given: Options and the variables' values in one mapping, as in PHP.
        named: The same as keywords.
        base: The client's base address.
        defaults: The headers that are sent unless the options have them.

    Raises:
        TypeError: An option is unknown, or given twice.
        UsageError: Anything else is wrong; the message names it.
    """
    if not isinstance(method, str) or method.upper() not in METHODS:
        raise UsageError(f"{method!r} is none of {', '.join(METHODS)}")
    if not path:
        raise UsageError(_NO_PATH)
    merged = _merge(given, named)
    names = segments.variables(path)
    _refuse_unknown(merged, names, path)
    options = {name: merged[name] for name in _OPTIONS if merged.get(name) is not None}
    filled = segments.fill(path, {name: merged[name] for name in names if name in merged})
    if not filled:
        raise UsageError(_NO_PATH)
    if filled.partition("/")[0].lower() == "v2":
        raise UsageError(f"{path!r} is of the v2 (XML) API, which this version does not speak yet")
    if "base_uri" in options:
        base = parse_base(options["base_uri"])
    body, content_type = _body(options)
    query = _query(options["query"]) if "query" in options else ""
    url = f"{base.origin}{base.prefix}/{filled}" + (f"?{query}" if query else "")
    if len(url) > _MOST_URL:
        raise UsageError(f"{path!r} is sent as {len(url)} characters, more than {_MOST_URL}")
    return Call(
        method=method.upper(),
        url=url,
        path=filled,
        fixed=not names and not query,
        headers=_headers(options.get("headers", {}), content_type, defaults),
        body=body,
        timeout=check_timeout(options.get("timeout")),
        signer=check_signer(options.get("signer")),
        verifier=check_verifier(options.get("verifier")),
    )


def _merge(given: Mapping[str, Any] | None, named: dict[str, Any]) -> dict[str, Any]:
    """Join PHP's one dict and the keyword arguments."""
    if given is None:
        return named
    if not isinstance(given, Mapping):
        raise TypeError(
            f"a verb takes one dict of options, or keywords such as json=…, not"
            f" {type(given).__name__}"
        )
    for key in given:
        if not isinstance(key, str):
            raise TypeError(f"options are named by str, not by {key!r}")
        if key in named:
            raise TypeError(f"{key!r} is given twice: in the dict and as a keyword")
    return {**given, **named}


def _refuse_unknown(options: Mapping[str, Any], names: frozenset[str], path: str) -> None:
    for name in options:
        if name in _OPTIONS or name in names:
            continue
        instead = _INSTEAD.get(name)
        if not instead:
            near = get_close_matches(name.lower(), [*_OPTIONS, *names], n=1, cutoff=0.7)
            all_ = ", ".join((*sorted(names), *_OPTIONS))
            instead = f"{near[0]}=" if near else f"json={{…}} for a body, or one of {all_}"
        raise TypeError(f"{name!r} is neither an option nor a variable of {path!r}; use {instead}")
    clash = names.intersection(_OPTIONS)
    if clash:
        raise UsageError(
            f"the variable {{{min(clash)}}} of {path!r} has the name of an option; write its value"
            " into the path"
        )


def _body(given: Mapping[str, Any]) -> tuple[bytes, str]:
    if "json" in given:
        if "body" in given:
            raise UsageError("both json= and body= are given; a request has one body")
        return _json(given["json"]), "application/json"
    body = given.get("body", b"")
    if not isinstance(body, (str, bytes)):
        raise UsageError(f"body= takes str or bytes, not {type(body).__name__} (see json=)")
    body = encode(body, "body=")
    return body, "application/json; charset=utf-8" if body else ""


def _json(value: Any) -> bytes:
    try:
        return _encode(value).encode()
    except (TypeError, ValueError, RecursionError) as error:
        reason = "not valid Unicode" if isinstance(error, UnicodeEncodeError) else str(error)
    # Raised out here, for the error above may hold the whole body.
    place = next(_unserialisable(value, "", (), set()), "")
    raise UsageError(f"json= can't be sent: {reason}" + (f" (at {place!r})" if place else ""))


def _unserialisable(
    value: Any, pointer: str, within: tuple[int, ...], seen: set[int]
) -> Iterator[str]:
    """Yield the JSON pointers of the values that JSON has no word for."""
    if not isinstance(value, (dict, list, tuple)):
        try:
            _encode(value).encode()
        except (TypeError, ValueError):
            yield pointer
    elif id(value) in within:  # it holds itself
        yield pointer
    elif id(value) not in seen and len(within) < _MOST_DEPTH:
        seen.add(id(value))
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            inner = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
            if isinstance(key, (tuple, frozenset)):  # no key of an object, though a list
                yield inner
            yield from _unserialisable(key, inner, (*within, id(value)), seen)
            yield from _unserialisable(item, inner, (*within, id(value)), seen)


def _query(value: Any) -> str:
    if isinstance(value, str):
        return segments.percent_encode(value, _QUERY_SAFE, "query=")
    if not isinstance(value, Mapping):
        raise UsageError(f"query= takes a dict or a ready str, not {type(value).__name__}")
    return "&".join(_pairs(value.items(), None))


def _pairs(items: Any, within: str | None) -> Iterator[str]:
    for key, value in items:
        if isinstance(key, bool) or not isinstance(key, (str, int)):
            raise UsageError(f"a key of query= is {key!r}; it takes str")
        text = segments.text_of(key, "a key of query=")
        name = text if within is None else f"{within}[{text}]"
        what = f"query= at {name!r}"
        if value is None:
            continue
        if isinstance(value, (Mapping, list, tuple)):
            if not value:
                raise UsageError(f"{what} is an empty {type(value).__name__}")
            if name.count("[") > _MOST_DEPTH:
                raise UsageError(f"query= is nested more than {_MOST_DEPTH} levels deep")
            inner = value.items() if isinstance(value, Mapping) else enumerate(value)
            yield from _pairs(inner, name)
        elif isinstance(value, (str, int)):
            text = str(value).lower() if isinstance(value, bool) else segments.text_of(value, what)
            yield "=".join(segments.percent_encode(part, "", what) for part in (name, text))
        else:
            raise UsageError(f"{what} takes str, int or bool, not {type(value).__name__}")


def _headers(
    given: Any, content_type: str, defaults: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    if not isinstance(given, Mapping):
        raise UsageError(f"headers= takes a dict, not {type(given).__name__}")
    headers: dict[str, tuple[str, str]] = {}
    for name, value in given.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise UsageError(f"headers= has {name!r}, which is no header's name")
        if name.lower() in _OWN_HEADERS:
            raise UsageError(f"headers= can't have {name}: {_OWN_HEADERS[name.lower()]}")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise UsageError(f"the header {name} takes a str, one line of ASCII")
        if name.lower() in headers:
            raise UsageError(f"headers= has {name} twice")
        headers[name.lower()] = name, value
    if content_type:
        headers.setdefault("content-type", ("Content-Type", content_type))
    for name, value in defaults.items():
        headers.setdefault(name.lower(), (name, value))
    return tuple(headers.values())


def check_timeout(value: Any) -> Any:
    """Return a timeout that httpx takes: seconds above 0, an `httpx.Timeout`, or None.

    Raises:
        UsageError: It is none of these.
    """
    if value is None or hasattr(value, "as_dict"):
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise UsageError(f"timeout= takes seconds above 0, or an httpx.Timeout, not {value!r}")
    return value
