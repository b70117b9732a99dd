"""The headers of a callback, in every shape in which somebody has them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import MalformedHeader
from tests.support.recording import Recording

Shape = Callable[[dict[str, str]], Any]


def event_of_a_function(headers: dict[str, str]) -> Any:
    """What AWS and Tencent hand to a function."""
    return json.loads(json.dumps({name: [value] for name, value in headers.items()}))


class Items:
    """What only has `items`, as the headers of some frameworks."""

    def __init__(self, headers: dict[str, str]) -> None:
        self._headers = headers

    def items(self) -> Any:
        return ((name, [value, value]) for name, value in self._headers.items())


SHAPES: dict[str, Shape] = {
    "lists of one": event_of_a_function,
    "tuples": lambda headers: {name: (value,) for name, value in headers.items()},
    "lists of the same": lambda headers: {name: [value, value] for name, value in headers.items()},
    "lists of bytes": lambda headers: {
        name.lower().encode(): [value.encode()] for name, value in headers.items()
    },
    "bytearrays": lambda headers: {
        name: bytearray(value.encode()) for name, value in headers.items()
    },
    "pairs with lists": lambda headers: [(name, [value]) for name, value in headers.items()],
    "pairs as lists": lambda headers: [[name, value] for name, value in headers.items()],
    "pairs of bytes": lambda headers: [
        (name.lower().encode(), value.encode()) for name, value in headers.items()
    ],
    "a tuple of pairs": lambda headers: tuple(headers.items()),
    "a numeric time": lambda headers: {
        **headers,
        "Wechatpay-Timestamp": int(headers["Wechatpay-Timestamp"]),
    },
    "items": Items,
    "environ": lambda headers: {
        "wsgi.version": (1, 0),
        "wsgi.errors": None,
        **{f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()},
    },
    "CGI in lower case": lambda headers: {
        f"http_{name.lower().replace('-', '_')}": value for name, value in headers.items()
    },
    "underscores": lambda headers: {
        name.lower().replace("-", "_"): value for name, value in headers.items()
    },
    "other values": lambda headers: {**headers, "X-Empty": None, "X-Map": {"a": 1}, 7: "x"},
    "a header called headers": lambda headers: {**headers, "headers": ["x"]},
    "httpx": lambda headers: httpx.Headers(list(headers.items())),
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_each_shape_is_taken(shape: Shape, platform: Recording, client: chainpay.Client) -> None:
    """What is in it decides, not how it is kept."""
    headers, body = platform.callback("X.Y", {"a": 1})
    assert client.callbacks.receive(shape(headers), body).resource == {"a": 1}
    assert "The signature is valid" in client.callbacks.explain(shape(headers), body)


class Request:
    """Any framework's request."""

    def __init__(self, headers: dict[str, str]) -> None:
        self.headers = headers


WRONG: dict[str, tuple[Shape, str]] = {
    "nothing": (lambda headers: None, "not NoneType"),
    "text": (str, "not str"),
    "a number": (lambda headers: 7, "not int"),
    "lines": (lambda headers: [f"{name}: {value}" for name, value in headers.items()], "of str"),
    "triples": (lambda headers: [(*pair, 1) for pair in headers.items()], "list of tuple"),
    "names": (set, "list of str"),
    "a request": (Request, "not a Request: pass its .headers"),
    "a scope": (
        lambda headers: {"type": "http", "headers": list(headers.items())},
        r"below \['headers'\]",
    ),
    "an event": (lambda headers: {"headers": headers, "body": ""}, r"below \['headers'\]"),
    "an old event": (
        lambda headers: {"multiValueHeaders": {name: [value] for name, value in headers.items()}},
        r"below \['multiValueHeaders'\]",
    ),
}


@pytest.mark.parametrize(("shape", "words"), WRONG.values(), ids=WRONG)
def test_any_other_shape_is_named(
    shape: Shape, words: str, platform: Recording, client: chainpay.Client
) -> None:
    """And the message says what to pass; no proxy is blamed."""
    headers, body = platform.callback("X.Y", {})
    for refuses in (client.callbacks.receive, client.callbacks.explain):
        with pytest.raises(TypeError, match=words) as refusal:
            refuses(shape(headers), body)
        assert "pass request.headers (Flask, Django, FastAPI" in str(refusal.value)


@pytest.mark.parametrize("value", [None, {"a": "b"}, [None], [["x"]], 1.5, True])
def test_a_signature_header_of_another_kind_is_named(
    value: Any, platform: Recording, client: chainpay.Client
) -> None:
    """It is there, so it isn't missing."""
    headers, body = platform.callback("X.Y", {})
    with pytest.raises(MalformedHeader, match="Wechatpay-Serial is neither text nor bytes"):
        client.callbacks.receive({**headers, "Wechatpay-Serial": value}, body)


def test_a_list_of_different_values_is_a_repeated_header(
    platform: Recording, client: chainpay.Client
) -> None:
    """Nobody knows which one is meant."""
    headers, body = platform.callback("X.Y", {})
    serials = [headers["Wechatpay-Serial"], "FF"]
    with pytest.raises(MalformedHeader, match="Wechatpay-Serial is repeated"):
        client.callbacks.receive({**headers, "Wechatpay-Serial": serials}, body)
