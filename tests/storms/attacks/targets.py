"""Hostile paths, variables, queries, headers, base addresses: a request goes where it is spelled.

Each call is refused before anything is sent; or exactly one request is sent, to the host of the
base address, whose path and query say, once they are decoded by hand, what was spelled; and its
signature, which is verified by hand, is of these very bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Any, NamedTuple
from urllib.parse import unquote, unquote_to_bytes

import httpx
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

import chainpay
from chainpay.gateway.state.keys import new_key
from tests.support import by_hand

__all__ = ["attack"]

_MCHID, _HOST = "1900000109", "api.mch.weixin.qq.com"
_PIECES = (
    *(
        "a",
        "Z9",
        "..",
        ".",
        "/",
        "//",
        "\\",
        "%2f",
        "%2e%2e",
        "%",
        "%zz",
        "%00",
        "?",
        "#",
        "&",
        "=",
    ),
    *(
        ";",
        "@",
        ":",
        "//evil.example/",
        "http://evil.example/",
        "@evil.example",
        "{x}",
        "{+x}",
        "}",
    ),
    *(
        "\r\n",
        "\n",
        "\0",
        "\t",
        " ",
        "\x7f",
        "\x9b",
        "\u2028",
        "\u202e",
        "\ufeff",
        "中",
        "🎉",
        "\ud800",
    ),
    *(
        "ß",
        "İ",
        "\u2100",
        "\uff0f",
        "\uff0e",
        "+",
        "~",
        "'",
        '"',
        "<",
        ">",
        "[",
        "]",
        "|",
        "^",
        "`",
    ),
    *("HTTP/1.1", "Host: evil.example", "v3", "hk", "global", "A" * 3000),
)
_TARGET = re.compile(rb"/[!-~]*")


def _text(random: Random) -> str:
    """Return a hostile text."""
    return "".join(random.choices(_PIECES, k=random.choice((1, 1, 2, 3, 5))))


class _Spelled(NamedTuple):
    """A call, and what its target must say.

    Attributes:
        path: The path of the call.
        options: Its options.
        segments: The decoded segments of the target's path.
        pairs: The decoded pairs of its query; None if a ready query is sent as it is.
        base_uri: The base address of the client.
    """

    path: str
    options: dict[str, Any]
    segments: list[str]
    pairs: list[tuple[str, str]] | None
    base_uri: str = f"https://{_HOST}/"


def _variable(random: Random) -> _Spelled:
    value = _text(random)
    return _Spelled("v3/pay/{x}/close", {"x": value}, ["v3", "pay", value, "close"], [])


def _reserved(random: Random) -> _Spelled:
    """A variable that is a ready path: it may begin with a slash, as any path may."""
    value = _text(random)
    path = value.removeprefix("/")
    return _Spelled("v3/pay/{+x}", {"x": value}, _decoded(f"v3/pay/{path}"), [])


def _literal(random: Random) -> _Spelled:
    text = _text(random).lower()  # capitals may be re-spelled
    return _Spelled(f"v3/x/{text}", {}, _decoded(f"v3/x/{text}"), [])


def _query(random: Random) -> _Spelled:
    pairs = {_text(random): _text(random) for _ in range(random.choice((1, 2)))}
    return _Spelled("v3/x", {"query": pairs}, ["v3", "x"], list(pairs.items()))


def _ready_query(random: Random) -> _Spelled:
    return _Spelled("v3/x", {"query": _text(random)}, ["v3", "x"], None)


def _header(random: Random) -> _Spelled:
    headers = {random.choice(("X-A", _text(random), "authorization")): _text(random)}
    return _Spelled("v3/x", {"headers": headers}, ["v3", "x"], [])


def _base(random: Random) -> _Spelled:
    prefix = random.choice(("gateway", _text(random)))
    base = f"https://{_HOST}/{prefix}/"
    bare = prefix.strip("/")
    return _Spelled("v3/x", {}, [*(_decoded(bare) if bare else []), "v3", "x"], [], base)


_KINDS = (_variable, _reserved, _literal, _query, _ready_query, _header, _base)


def _decoded(path: str) -> list[str]:
    """Return the decoded segments of a path that is taken as it stands."""
    return [unquote(part, errors="surrogateescape") for part in path.split("/")]


class _Sent(NamedTuple):
    """A request as it was sent: afterwards it loses its ``Authorization``."""

    url: httpx.URL
    host: str
    authorization: str
    body: bytes


class _Wire(httpx.BaseTransport):
    """Keeps what is sent."""

    def __init__(self) -> None:
        self.requests: list[_Sent] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        host, authorization = request.headers["Host"], request.headers["Authorization"]
        sent = _Sent(request.url, host, authorization, request.read())
        self.requests.append(sent)
        return httpx.Response(404, json={"code": "X", "message": "y"})


def attack(random: Random) -> Iterator[str | None]:
    """Yield what is wrong with each hostile call: None, as it should be."""
    key, platform = new_key(), new_key().public_key()
    wire = _Wire()
    known: dict[str, Any] = {
        "mchid": _MCHID,
        "serial": "AB" * 20,
        "private_key": key,
        "certs": {"PUB_KEY_ID_01": platform},
        "retry": None,
        "transport": wire,
    }
    usual = chainpay.Client(**known)
    while True:
        spelled = random.choice(_KINDS)(random)
        wire.requests.clear()
        fault, error = "", None
        try:
            is_usual = spelled.base_uri.endswith(f"{_HOST}/")
            client = usual if is_usual else chainpay.Client(**known, base_uri=spelled.base_uri)
            client.chain(spelled.path).post(json={}, **spelled.options)
        except (chainpay.UsageError, TypeError) as refused:
            error = refused
        except chainpay.APIError:
            pass
        except Exception as unexpected:
            fault = f"raised {type(unexpected).__name__}: {unexpected}"
        if not fault:
            fault = next(_faults(spelled, wire.requests, error, key.public_key()), "")
        yield f"{fault[:600]}: {spelled}"[:1200] if fault else None


def _faults(
    spelled: _Spelled, requests: list[_Sent], error: Exception | None, key: RSAPublicKey
) -> Iterator[str]:
    """Yield what is wrong with a call."""
    if error is not None and requests:
        yield "refused, and yet sent"
    if error is None and len(requests) != 1:
        yield f"sent {len(requests)} times"
    for request in requests:
        target = request.url.raw_path
        if not _TARGET.fullmatch(target):
            yield f"no target of HTTP: {target!r}"
        place = request.url.scheme, request.url.host, request.host
        if place != ("https", _HOST, _HOST):
            yield f"another host: {place}"
        text = target.decode("latin-1")
        if not by_hand.signs_request(key, request.authorization, "POST", text, request.body):
            yield f"another target is signed than {target!r}"
        path, _, query = text.partition("?")
        if _decoded(path[1:]) != spelled.segments:
            yield f"another path: {path!r}"
        if any(unquote_to_bytes(part) in (b".", b"..") for part in path.split("/")):
            yield f"a path that climbs: {path!r}"
        pairs = [tuple(map(unquote, pair.split("=", 1))) for pair in query.split("&") if pair]
        if spelled.pairs is not None and pairs != spelled.pairs:
            yield f"another query: {query!r}"
