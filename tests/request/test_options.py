"""`request.options`: a call's options, by design 4; nothing wrong is sent, nothing is ignored."""

from __future__ import annotations

import json
import random
import re
import warnings
from collections import OrderedDict, UserDict
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

import chainpay
from chainpay import UsageError
from chainpay.gateway import Gateway
from tests.support.keys import full_text
from tests.support.names import NAMES
from tests.support.recording import Recording


@pytest.fixture
def sent(client: chainpay.Client, platform: Recording) -> Callable[..., httpx.Request]:
    """Send a call to a path that the platform doesn't know, and return the request that came."""

    def send(*options: Any, **named: Any) -> httpx.Request:
        # Anything but the signature's refusal: what was signed is what came.
        with pytest.raises(chainpay.APIError, match="404 RESOURCE_NOT_EXISTS"):
            client.v3.unknown.post(*options, **named)
        return platform.requests[-1]

    return send


@pytest.fixture(params=["post", "post_async"])
def refused(
    request: pytest.FixtureRequest, client: chainpay.Client, platform: Recording
) -> Callable[..., str]:
    """Make a call that is refused at once, sync and async, and return what the error says."""

    def call(*options: Any, error: type[Exception] = UsageError, path: str = "v3/x") -> str:
        with pytest.raises(error) as refusal:
            getattr(client[path], request.param)(*options)
        assert platform.requests == [], "refused, but sent"
        return str(refusal.value)

    return call


# One dict, keywords, or both


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (({"json": {"a": 1}, "query": {"b": 2}, "id": "3"},), {}),
        ((), {"json": {"a": 1}, "query": {"b": 2}, "id": "3"}),
        (({"json": {"a": 1}},), {"query": {"b": 2}, "id": "3"}),
        (({"id": "3"},), {"json": {"a": 1}, "query": {"b": 2}}),
        ((UserDict(json={"a": 1}, query={"b": 2}),), {"id": "3"}),
        ((None,), {"json": {"a": 1}, "query": {"b": 2}, "id": "3"}),
    ],
)
def test_one_dict_and_keywords_are_the_same(
    options: tuple[Any, ...],
    named: dict[str, Any],
    client: chainpay.Client,
    platform: Recording,
) -> None:
    """PHP's one dict, keywords, and both together make the same request."""
    with pytest.raises(chainpay.APIError):
        client.v3._id_.post(*options, **named)
    (request,) = platform.requests
    assert (request.url.raw_path, request.content) == (b"/v3/3?b=2", b'{"a":1}')


@pytest.mark.parametrize("key", ["json", "out_order_no"])
@pytest.mark.parametrize("verb", ["post", "post_async"])
def test_the_same_key_twice_is_refused(
    verb: str, key: str, client: chainpay.Client, platform: Recording
) -> None:
    """A key of the dict and of a keyword is a TypeError, even with the same value."""
    with pytest.raises(TypeError, match=f"{key!r} is given twice"):
        getattr(client.v3._out_order_no_, verb)({key: "1"}, **{key: "1"})
    assert platform.requests == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (([("json", 1)],), "list"),
        (("x",), "str"),
        ((5,), "int"),
        (({1: 2},), "named by str, not by 1"),
        (({b"json": 2},), "named by str"),
        (({}, {}), "positional"),
    ],
)
def test_options_are_one_dict_of_names(
    options: tuple[Any, ...], words: str, refused: Callable[..., str]
) -> None:
    """Anything but one mapping of str is a TypeError."""
    assert words in refused(*options, error=TypeError)


@pytest.mark.parametrize("name", NAMES)
def test_none_counts_as_absent(name: str, sent: Callable[..., httpx.Request]) -> None:
    """An option that is None changes nothing of the request."""
    plain, with_none = sent(), sent({name: None})
    assert with_none.url == plain.url
    assert with_none.content == plain.content == b""
    assert with_none.headers == plain.headers
    assert with_none.extensions["timeout"] == plain.extensions["timeout"]


# Unknown names


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("params", "use query="),
        ("form_params", "use body="),
        ("data", "use body="),
        ("content", "use body="),
        ("handler", "use verifier="),
        ("auth", "use signer="),
        ("jsn", "use json="),
        ("JSON", "use json="),
        ("timeot", "use timeout="),
        ("header", "use headers="),
        ("verify", r"use Client(verify="),
        ("proxy", r"use Client(proxy="),
        ("cert", r"use security=True, and Client(merchant="),
        ("cookies", "use headers="),
        ("http_errors", "APIError"),
        ("allow_redirects", "never followed"),
        ("out_ordr_no", "use out_order_no="),
    ],
)
@pytest.mark.parametrize("value", ["x", None])
def test_an_unknown_option_names_what_was_meant(
    name: str, hint: str, value: Any, refused: Callable[..., str]
) -> None:
    """What is neither an option nor a variable is a TypeError with the nearest or the successor."""
    message = refused({name: value, "out_order_no": "1"}, error=TypeError, path="v3/{out_order_no}")
    assert message.startswith(repr(name))
    assert hint in message


@pytest.mark.parametrize("verb", ["post", "post_async"])
@pytest.mark.parametrize(
    ("path", "options", "hint"),
    [
        ("v3/pay/transactions/native", {"data": {"a": 1}}, "use json={…}, which takes the dict"),
        ("v3/pay/transactions/native", {"form_params": {}}, "use json={…}, which takes the dict"),
        ("v3/pay/transactions/native", {"form": "a=1"}, "use body= for a ready text, or json={…}"),
        ("v2/pay/unifiedorder", {"data": {"a": 1}}, "use xml={…}, which takes the dict"),
        ("v3/pay/transactions/native", {"mchid": "1"}, "use json={'mchid': …}"),
        ("v3/pay/transactions/native", {"notifyurl": "1"}, "use json={'notify_url': …}"),
        ("v2/pay/unifiedorder", {"total_fee": 1}, "use xml={'total_fee': …}"),
        ("v3/merchant/media/upload", {"file": "x"}, "use body=chainpay.Media(…)"),
        ("v3/merchant/media/upload", {"filename": "x"}, "use body=chainpay.Media(…)"),
    ],
)
def test_a_field_names_the_option_in_which_it_stands(
    path: str, options: Any, hint: str, verb: str, client: chainpay.Client
) -> None:
    """A field of the operation, or a body as other libraries pass it."""
    with pytest.raises(TypeError) as refusal:
        getattr(client[path], verb)(**options)
    assert str(refusal.value).endswith(hint) or hint in str(refusal.value)


@pytest.mark.parametrize("name", ["bill_date", "billdate"])
def test_a_field_of_the_query_names_it(
    name: str, client: chainpay.Client, tmp_path: Path, platform: Recording
) -> None:
    """Also in a download."""
    with pytest.raises(TypeError, match=r"use query=\{'bill_date': …\}"):
        client.v3.bill.tradebill.get(**{name: "2026-11-25"})
    with pytest.raises(TypeError, match=r"use query=\{'bill_date': …\}"):
        client.download("v3/bill/tradebill", tmp_path / "bill", **{name: "2026-11-25"})
    assert platform.requests == []


def test_a_body_that_is_a_file_or_a_dict(client: chainpay.Client, tmp_path: Path) -> None:
    """The error shows what takes it."""
    (tmp_path / "a.png").write_bytes(b"x")
    chain = client.v3.merchant.media.upload
    with (
        (tmp_path / "a.png").open("rb") as file,
        pytest.raises(UsageError, match=r"pass body=chainpay.Media\(file\)"),
    ):
        chain.post(body=file)
    with pytest.raises(UsageError, match=r"pass body=chainpay.Media\(path\)"):
        chain.post(body=tmp_path / "a.png")
    with pytest.raises(UsageError, match=r"pass it as json=\{…\}"):
        chain.post(body={"a": 1})


def test_an_option_like_no_other_names_them_all(refused: Callable[..., str]) -> None:
    """With nothing near, all options and the variables of this path are named."""
    message = refused({"xyzzy": 1}, error=TypeError, path="v3/{b}/{a}")
    assert f"one of a, b, {', '.join(NAMES)}" in message


@pytest.mark.parametrize("name", ["params", "content", "xyzzy"])
def test_a_variable_may_have_any_name_but_an_options(
    name: str, client: chainpay.Client, platform: Recording
) -> None:
    """A variable of the path is no unknown option, even where that name has a successor."""
    with pytest.raises(chainpay.APIError):
        client["v3/{" + name + "}"].get({name: "value"})
    assert platform.requests[-1].url.path == "/v3/value"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("filled", [True, False])
def test_a_variable_of_an_options_name_is_refused(
    name: str, filled: bool, refused: Callable[..., str]
) -> None:
    """It would be both: the error says to write the value into the path."""
    message = refused({name: "x"} if filled else {}, path="v3/{" + name + "}")
    assert f"{{{name}}}" in message
    assert "into the path" in message


# json


@pytest.mark.parametrize(
    ("value", "body"),
    [
        ({"a": 1, "b": [True, None, 1.5]}, b'{"a":1,"b":[true,null,1.5]}'),
        ({"b": 1, "a": 2}, b'{"b":1,"a":2}'),
        ({"name": "张三 😀/"}, '{"name":"张三 😀/"}'.encode()),
        ({}, b"{}"),
        ([], b"[]"),
        ((1, 2), b"[1,2]"),
        (OrderedDict(a=1), b'{"a":1}'),
        ("text", b'"text"'),
        ("", b'""'),
        (0, b"0"),
        (False, b"false"),
    ],
)
def test_json_is_compact_utf_8(value: Any, body: bytes, sent: Callable[..., httpx.Request]) -> None:
    """What ``json=`` holds is sent in the order given, without spaces and without escapes."""
    request = sent(json=value)
    assert request.content == body
    assert request.headers["Content-Type"] == "application/json"


def nested(depth: int, innermost: Any = 1) -> Any:
    for _ in range(depth):
        innermost = [innermost]
    return innermost


def test_json_may_be_big_and_nested(sent: Callable[..., httpx.Request]) -> None:
    """A body of half a megabyte, and one of many levels, are sent whole."""
    big = {"orders": [{"id": number, "note": "备注" * 10} for number in range(7000)]}
    assert json.loads(sent(json=big).content) == big
    assert json.loads(sent(json=nested(200)).content) == nested(200)


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (float("nan"), ""),
        ({"a": [1, float("inf")]}, "/a/1"),
        ({"a": {"b": -float("inf")}}, "/a/b"),
        (object(), ""),
        ({"when": date(2026, 1, 1)}, "/when"),
        ([0, {"amount": Decimal("1.5")}], "/1/amount"),
        ({"a": {"b": {1, 2}}}, "/a/b"),
        ({"a": b"x"}, "/a"),
        ({"a": (0, UserDict())}, "/a/1"),
        ({"name": "\ud800"}, "/name"),
        ({"n": 10**5000}, "/n"),
        ({"a/b": {"~c": object()}}, "/a~1b/~0c"),
        ({"a": {(1, 2): 3}}, "/a/(1, 2)"),
        ({"a": [{"\ud800": 3}]}, "/a/0/\ud800"),
        ({"a": {float("nan"): 3}}, "/a/nan"),
    ],
)
def test_json_that_cannot_be_sent_names_the_place(
    value: Any, place: str, refused: Callable[..., str]
) -> None:
    """The culprit's JSON pointer stands in the error; none, if the value itself is it."""
    message = refused({"json": value})
    assert message.startswith("json= can't be sent: ")
    assert message.partition("(at ")[2] == (f"{place!r})" if place else "")


class Weary(dict[str, Any]):
    """A dict that may be walked a thousand times, and no more."""

    walks = 0

    def items(self) -> Any:
        Weary.walks += 1
        assert Weary.walks < 1000, "a value that holds itself is walked over and over"
        return super().items()

    def __repr__(self) -> str:
        return "<a dict that holds itself>"


def circular_dict() -> dict[str, Any]:
    value: dict[str, Any] = {}
    value["a"] = value
    return value


def circular_list() -> list[Any]:
    value: list[Any] = []
    value.append(value)
    return value


def circular_twice() -> Weary:
    value = Weary()
    value.update(a=value, b=value)
    return value


def circular_ring() -> Weary:
    ring = [Weary() for _ in range(60)]
    for value, following in zip(ring, [*ring[1:], ring[0]], strict=True):
        value.update(a=following, b=following)
    return ring[0]


@pytest.mark.parametrize("made", [circular_dict, circular_list, circular_twice, circular_ring])
def test_json_that_holds_itself_is_refused(
    made: Callable[[], Any], refused: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A circle is an error, found without walking it over and over."""
    monkeypatch.setattr(Weary, "walks", 0)
    assert "Circular" in refused({"json": made()})


@pytest.mark.parametrize("innermost", [1, object()])
def test_json_that_is_too_deep_is_refused(innermost: Any, refused: Callable[..., str]) -> None:
    """More levels than Python's stack takes are an error, not a crash."""
    assert "json= can't be sent" in refused({"json": nested(100_000, innermost)})


def test_an_error_does_not_carry_the_body(
    client: chainpay.Client, refused: Callable[..., str]
) -> None:
    """What can't be sent may be secret: the error names the place, not what is there."""
    card = "6222" * 4
    for options in ({"json": {"card": f"{card}\ud800"}}, {"body": f"{card}\ud800"}):
        assert card not in refused(options)
        with pytest.raises(UsageError) as refusal:
            client.v3.x.post(options)
        assert card not in full_text(refusal.value)


# body


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("a=1", b"a=1"),
        ("张三\n", "张三\n".encode()),
        (b"\xff\x00", b"\xff\x00"),
        ('{"a": 1}', b'{"a": 1}'),
    ],
)
def test_a_body_is_sent_untouched(
    body: str | bytes, content: bytes, sent: Callable[..., httpx.Request]
) -> None:
    """``body=`` is sent as it is; its Content-Type is JSON's unless the caller's says otherwise."""
    request = sent(body=body)
    assert request.content == content
    assert request.headers["Content-Type"] == "application/json; charset=utf-8"
    typed = sent(body=body, headers={"content-type": "text/plain"})
    assert typed.headers.get_list("Content-Type") == ["text/plain"]


@pytest.mark.parametrize("body", ["", b"", None])
def test_without_a_body_there_is_no_content_type(
    body: Any, sent: Callable[..., httpx.Request]
) -> None:
    """An empty body is none: no Content-Type says of what."""
    request = sent(body=body)
    assert request.content == b""
    assert "Content-Type" not in request.headers


@pytest.mark.parametrize(
    "body", [{"a": 1}, ["a"], 5, True, bytearray(b"x"), memoryview(b"x"), iter([b"x"])]
)
def test_a_body_is_str_or_bytes(body: Any, refused: Callable[..., str]) -> None:
    """Anything else is refused by its type, and pointed to ``json=``."""
    message = refused({"body": body})
    assert type(body).__name__ in message
    assert "json=" in message


@pytest.mark.parametrize("options", [{"json": {}, "body": "x"}, {"json": {}, "body": b""}])
def test_a_request_has_one_body(options: dict[str, Any], refused: Callable[..., str]) -> None:
    """``json`` and ``body`` together are refused: neither is lost in silence."""
    message = refused(options)
    assert "json=" in message
    assert "body=" in message


# headers


def test_headers_are_sent_beside_the_defaults(
    sent: Callable[..., httpx.Request], platform: Recording
) -> None:
    """Accept, User-Agent and Wechatpay-Serial are always sent, and the caller's beside them."""
    request = sent(headers={"X-Note": "a b", "Idempotency-Key": ""})
    assert request.headers["X-Note"] == "a b"
    assert request.headers["Idempotency-Key"] == ""
    assert request.headers["Accept"].startswith("application/json, ")
    agent = rf"chainpay/{chainpay.__version__} httpx/0\.\d+\.\d+ \(Python/\d+\.\d+\.\d+; \w+\)"
    assert re.fullmatch(agent, request.headers["User-Agent"])
    assert request.headers["Wechatpay-Serial"] == platform.public_key_id


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("accept", "text/plain"),
        ("ACCEPT", "text/plain"),
        ("user-agent", "mine"),
        ("User-Agent", "mine"),
        ("Content-Type", "application/json; v=2"),
        ("content-type", "text/json"),
    ],
)
def test_a_header_replaces_the_default_in_any_case(
    name: str, value: str, sent: Callable[..., httpx.Request]
) -> None:
    """The caller's header stands alone, however it is spelled."""
    assert sent(json={}, headers={name: value}).headers.get_list(name) == [value]


def test_the_callers_wechatpay_serial_is_obeyed(
    client: chainpay.Client, platform: Recording
) -> None:
    """The header chooses the platform's key: the answer is signed with the one that it names."""
    with pytest.raises(chainpay.APIError) as refusal:
        client.v3.x.get(headers={"wechatpay-serial": platform.certificate_serial})
    assert refusal.value.response.headers["Wechatpay-Serial"] == platform.certificate_serial
    assert refusal.value.verified is True


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Note": "a\r\nX-Other: b"},
        {"X-Note": "a\n"},
        {"X-Note": "a\rb"},
        {"X-Note": "a\0b"},
        {"X-Note": "a\x7f"},
        {"X-Note": " a"},
        {"X-Note": "a "},
        {"X-Note": "\t"},
        {"X-Note": "张三"},
        {"X-Note": "\ud800"},
        {"X-Note": b"a"},
        {"X-Note": 1},
        {"X-Note": None},
        {"X-Note": ["a", "b"]},
    ],
)
def test_a_header_is_one_line_of_ascii(headers: Any, refused: Callable[..., str]) -> None:
    """What HTTP can't carry, other text and other types are refused by the header's name."""
    assert "X-Note" in refused({"headers": headers})


@pytest.mark.parametrize("name", ["", "a b", "a:", "a\n", "名", "\ud800", b"a", 1, None])
def test_a_header_has_a_headers_name(name: Any, refused: Callable[..., str]) -> None:
    """What is no token is no header, and is shown as it was given."""
    assert repr(name) in refused({"headers": {name: "x"}})


@pytest.mark.parametrize("name", ["Authorization", "Content-Length", "Transfer-Encoding"])
@pytest.mark.parametrize("spell", [str, str.lower, str.upper])
def test_headers_that_chainpay_writes_are_refused(
    name: str, spell: Callable[[str], str], refused: Callable[..., str]
) -> None:
    """Nobody else's Authorization is sent, nor a length that isn't the body's."""
    value = "WECHATPAY2-SHA256-RSA2048 secret"
    message = refused({"headers": {spell(name): value}})
    assert spell(name) in message
    assert "secret" not in message


@pytest.mark.parametrize(("one", "other"), [("X-Note", "x-note"), ("x-note", "X-NOTE")])
def test_a_header_twice_in_other_case_is_refused(
    one: str, other: str, refused: Callable[..., str]
) -> None:
    """Two spellings of one name would be two headers; one of them is a mistake."""
    assert f"{other} twice" in refused({"headers": {one: "a", other: "a"}})


@pytest.mark.parametrize("headers", [[("a", "b")], "a: b", 5])
def test_headers_are_a_dict(headers: Any, refused: Callable[..., str]) -> None:
    """Other containers are refused by their type."""
    assert type(headers).__name__ in refused({"headers": headers})


# query


@pytest.mark.parametrize(
    ("query", "target"),
    [
        ({"a": 1, "b": "x y"}, "?a=1&b=x%20y"),
        ({"b": 1, "a": 2}, "?b=1&a=2"),
        ({"a": -5, "b": "", "c": "+"}, "?a=-5&b=&c=%2B"),
        ({"t": True, "f": False}, "?t=true&f=false"),
        ({"a": None, "b": 1, "c": None}, "?b=1"),
        ({"a": None}, ""),
        ({}, ""),
        ("", ""),
        ({"a": [1, 2]}, "?a%5B0%5D=1&a%5B1%5D=2"),
        ({"a": (1, 2)}, "?a%5B0%5D=1&a%5B1%5D=2"),
        ({"a": {"b": {"c": "d"}}}, "?a%5Bb%5D%5Bc%5D=d"),
        ({"a": [{"b": [True]}]}, "?a%5B0%5D%5Bb%5D%5B0%5D=true"),
        ({"a": [None, 1]}, "?a%5B1%5D=1"),
        ({"a": {"b": None}}, ""),
        ({1: 2}, "?1=2"),
        ({"名": "中&=#?/"}, "?%E5%90%8D=%E4%B8%AD%26%3D%23%3F%2F"),
        ({"a": "%41"}, "?a=%2541"),
        (UserDict(a=1), "?a=1"),
        ("a=1&b=%41", "?a=1&b=%41"),
        ("a=x y&b=中#c", "?a=x%20y&b=%E4%B8%AD%23c"),
        ("a=%zz", "?a=%25zz"),
        ("a=!$'()*+,;:@/?-._~", "?a=!$'()*+,;:@/?-._~"),
    ],
)
def test_a_query_is_sent_as_php_brackets_it(
    query: Any, target: str, sent: Callable[..., httpx.Request]
) -> None:
    """A dict is bracketed and encoded, a ready string only made legal; None drops its key."""
    assert sent(query=query).url.raw_path.decode() == "/v3/unknown" + target


def test_a_query_may_be_nested_50_levels(sent: Callable[..., httpx.Request]) -> None:
    """Depth alone is no mistake."""
    value: Any = 1
    for _ in range(50):
        value = {"k": value}
    assert sent(query=value).url.query == b"k" + b"%5Bk%5D" * 49 + b"=1"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({"a": []}, "'a' is an empty list"),
        ({"a": {"b": {}}}, "'a[b]' is an empty dict"),
        ({"a": ()}, "'a' is an empty tuple"),
        ({"a": 1.5}, "'a' takes str, int or bool, not float"),
        ({"a": {"b": [float("nan")]}}, "'a[b][0]' takes str, int or bool, not float"),
        ({"a": b"x"}, "bytes"),
        ({"a": {1, 2}}, "set"),
        ({"a": Decimal(1)}, "Decimal"),
        ({"a": object()}, "object"),
        ({"a": range(3)}, "range"),
        ({"a": "\ud800"}, "'a' is not valid Unicode"),
        ({"\ud800": "a"}, "is not valid Unicode"),
        ({"a": 10**5000}, "'a' has too many digits"),
        ({10**5000: 1}, "digits"),
        ({True: 1}, "True"),
        ({None: 1}, "None"),
        ({1.5: 1}, "1.5"),
        ({(1,): 1}, "(1,)"),
        ({"a": {b"b": 1}}, "b'b'"),
        ({"a": nested(60)}, "levels"),
        (circular_dict(), "levels"),
        ({"a": circular_list()}, "levels"),
        (circular_twice(), "levels"),
        ("\ud800", "query= is not valid Unicode"),
        (b"a=1", "bytes"),
        ([("a", 1)], "list"),
        (5, "int"),
        (True, "bool"),
    ],
)
def test_a_query_that_cannot_be_sent_is_refused(
    query: Any, words: str, refused: Callable[..., str]
) -> None:
    """Each error names the place in the query, and what it holds."""
    message = refused({"query": query})
    assert "query=" in message
    assert words in message


# timeout


@pytest.mark.parametrize(
    ("timeout", "seconds"),
    [
        (5, dict.fromkeys(("connect", "read", "write", "pool"), 5)),
        (0.5, dict.fromkeys(("connect", "read", "write", "pool"), 0.5)),
        (httpx.Timeout(3, read=60), {"connect": 3, "read": 60, "write": 3, "pool": 3}),
        (None, {"connect": 5, "read": 30, "write": 30, "pool": 10}),
    ],
)
def test_a_timeout_is_that_of_the_call(
    timeout: Any, seconds: dict[str, float], sent: Callable[..., httpx.Request]
) -> None:
    """Seconds for each of the four, or httpx's own object; else the client's."""
    assert sent(timeout=timeout).extensions["timeout"] == seconds


@pytest.mark.parametrize(
    "timeout", [0, -1, -0.5, float("nan"), float("inf"), True, False, "5", (1, 2), {"read": 1}]
)
def test_a_timeout_is_above_zero(timeout: Any, refused: Callable[..., str]) -> None:
    """What is no number of seconds is refused; only a number is shown, as a text may be a key."""
    message = refused({"timeout": timeout})
    assert "timeout=" in message
    is_number = isinstance(timeout, float) or type(timeout) is int
    assert (repr(timeout) in message) is is_number


# base_uri


@pytest.mark.parametrize(
    ("base_uri", "address"),
    [
        ("https://api2.wechatpay.cn", "https://api2.wechatpay.cn/v3/unknown"),
        ("https://api2.wechatpay.cn/", "https://api2.wechatpay.cn/v3/unknown"),
        ("https://apihk.mch.weixin.qq.com/hk", "https://apihk.mch.weixin.qq.com/hk/v3/unknown"),
        ("https://apihk.mch.weixin.qq.com/hk/", "https://apihk.mch.weixin.qq.com/hk/v3/unknown"),
        ("https://h.example:8443/a/b/", "https://h.example:8443/a/b/v3/unknown"),
        ("https://h.example/a b/中/%41", "https://h.example/a%20b/%E4%B8%AD/%41/v3/unknown"),
        ("https://h.example/_a_/", "https://h.example/_a_/v3/unknown"),
        ("https://[2001:db8::1]:8443/a", "https://[2001:db8::1]:8443/a/v3/unknown"),
        ("http://localhost:8080", "http://localhost:8080/v3/unknown"),
        ("http://LOCALHOST:8080/x/", "http://localhost:8080/x/v3/unknown"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/v3/unknown"),
        ("http://127.8.8.8:8080", "http://127.8.8.8:8080/v3/unknown"),
        ("http://[::1]:8080/", "http://[::1]:8080/v3/unknown"),
    ],
)
def test_a_base_uri_keeps_its_prefix_and_signs_it(
    base_uri: str, address: str, client: chainpay.Client, sent: Callable[..., httpx.Request]
) -> None:
    """The path of a base is part of the target and signed, with or without its trailing slash."""
    assert sent(base_uri=base_uri).url == address
    assert str(client.build_request("GET", "/v3/unknown", base_uri=base_uri).url) == address


BAD_BASES = [
    "",
    "api.mch.weixin.qq.com",
    "//api.mch.weixin.qq.com/",
    "https://",
    "https:///v3",
    "//localhost/",
    "ftp://h.example/",
    "ftp://localhost/",
    "http://h.example/",
    "http://127.0.0.1.evil.example/",
    "http://localhost.evil.example/",
    "http://[2001:db8::1]/",
    "https://h.example?a=1",
    "https://h.example/?",
    "https://h.example/#",
    "https://h.example/a#b",
    "https://h.example:port/",
    "https://h.example:99999/",
    "https://h.example:0/",
    "https://[::1/",
    "https://[::::::1]/",
    "https://999.1.1.1/",
    "http://127.999.0.1/",
    "https://h .example/",
    "https://中.example/",
    "https://h.example\\@evil.example/",
    "https://h.example/../x/",
    "https://h.example/%2e%2E/x/",
    "https://h.example/{x}/",
    "https://h.example/a\nb/",
    "https://h.example/a\0b/",
]


@pytest.mark.parametrize("base_uri", BAD_BASES)
def test_a_base_uri_is_https_host_port_path(base_uri: str, refused: Callable[..., str]) -> None:
    """Anything else is refused at the call, plain http but to loopback too."""
    refused({"base_uri": base_uri})


@pytest.mark.parametrize("base_uri", BAD_BASES)
def test_a_client_refuses_the_same_base_uri(base_uri: str, platform: Recording) -> None:
    """What a call refuses as a base, no client is made with."""
    with pytest.raises(UsageError):
        chainpay.Client(**platform.credentials(), base_uri=base_uri)


@pytest.mark.parametrize(
    "base_uri", ["https://user:pass@h.example/", "https://user@h.example/", "http://pass@[::1"]
)
def test_a_base_uri_has_no_user_and_tells_no_password(
    base_uri: str, refused: Callable[..., str]
) -> None:
    """User information is refused, and does not appear in the error."""
    message = refused({"base_uri": base_uri})
    assert "pass" not in message.replace("base_uri", "")
    assert "user" not in message


@pytest.mark.parametrize(
    "base_uri", [b"https://h.example/", httpx.URL("https://h.example/"), 5, ["https://h.example/"]]
)
def test_a_base_uri_is_a_str(
    base_uri: Any, refused: Callable[..., str], client: chainpay.Client
) -> None:
    """Other types are refused by their name, whatever was read before."""
    client.build_request("GET", "v3/x", base_uri="https://h.example/")
    assert type(base_uri).__name__ in refused({"base_uri": base_uri})


# The rest


def test_a_call_shows_its_method_and_path_alone(client: chainpay.Client) -> None:
    """What is promised is shown as it is spelled, without what it carries."""
    promise = client.v3.x._id_.post_async(json={"card": "6222" * 4}, id="o7")
    assert repr(promise) == "<Promise of POST v3/x/o7: not sent yet>"
    with pytest.raises(chainpay.APIError):
        promise.wait()


@pytest.mark.parametrize(
    ("path", "options"),
    [
        pytest.param("v3/" + "x" * 70_000, {}, id="path"),
        pytest.param("v3/{x}", {"x": "中" * 10_000}, id="variable"),
        pytest.param("v3/x", {"query": "x" * 70_000}, id="query str"),
        pytest.param("v3/x", {"query": {"a": "中" * 10_000}}, id="query dict"),
    ],
)
def test_an_address_has_up_to_65536_characters(
    path: str, options: dict[str, Any], refused: Callable[..., str]
) -> None:
    """What httpx would refuse later is refused at the call, with its length."""
    assert "more than 65536" in refused(options, path=path)


def test_an_address_of_65536_characters_is_sent(
    client: chainpay.Client, platform: Recording
) -> None:
    """The longest address that httpx takes is sent."""
    rest = 65_536 - len("https://api.mch.weixin.qq.com/v3/")
    with pytest.raises(chainpay.APIError):
        client["v3/" + "x" * rest].get()
    assert len(str(platform.requests[-1].url)) == 65_536
    with pytest.raises(UsageError):
        client["v3/" + "x" * (rest + 1)].get()


@pytest.mark.parametrize("path", ["v2", "v2/", "/v2", "V2", "{v}"])
def test_v2_alone_is_no_path(path: str, refused: Callable[..., str]) -> None:
    """The first segment says which API it is; what is sent comes after it."""
    options = {"v": "v2"} if "{" in path else {}
    assert "a verb needs a path" in refused(options, path=path)


@pytest.mark.parametrize("path", ["v2/pay/unifiedorder", "/v2/pay", "V2/pay", "{v}/pay"])
@pytest.mark.parametrize("method", ["post", "post_async"])
def test_v2_needs_its_key_however_it_is_spelled(
    path: str, method: str, platform: Recording
) -> None:
    """A path whose first segment is v2 is of the XML API, which is signed with another key."""
    options = {"v": "v2"} if "{" in path else {}
    client = chainpay.Client(**{**platform.credentials(), "secret": None})
    with pytest.raises(UsageError, match=r"secret= \(APIv2密钥\)"):
        getattr(client[path], method)(options)
    assert platform.requests == []


@pytest.mark.parametrize("name", ["signer", "verifier"])
@pytest.mark.parametrize("value", [5, "x", object(), False, 0, ""])
def test_a_seam_has_the_shape_of_one(name: str, value: Any, refused: Callable[..., str]) -> None:
    """What can't sign or verify is refused at the call, and never quietly replaced."""
    assert f"{name}=" in refused({name: value}, error=(UsageError, TypeError))


def test_a_signer_of_a_call_replaces_the_clients(
    client: chainpay.Client, platform: Recording, stranger: Any
) -> None:
    """``signer=`` signs this call as another merchant; the client's own signs the next."""
    platform.register("1900000002", "B2", stranger.public_key())
    signer = chainpay.Signer("1900000002", "B2", stranger)
    request = client.build_request("GET", "v3/x", signer=signer)
    assert 'mchid="1900000002",serial_no="B2"' in request.headers["Authorization"]
    with pytest.raises(chainpay.APIError, match="404 RESOURCE_NOT_EXISTS"):
        client.v3.x.get(signer=signer)
    own = client.build_request("GET", "v3/x").headers["Authorization"]
    assert f'mchid="{platform.mchid}"' in own


# What is signed is what is sent


def random_text(dice: random.Random) -> str:
    alphabet = "abcXYZ019 -._~!$&'()*+,;:@/?#[]{}%\"\\\n\t\0\x7fé中😀\u2028\ufeff"
    return "".join(dice.choices(alphabet, k=dice.randrange(12)))


def random_json(dice: random.Random, depth: int = 0) -> Any:
    kind = dice.randrange(8 if depth < 4 else 6)
    if kind == 6:
        return [random_json(dice, depth + 1) for _ in range(dice.randrange(4))]
    if kind == 7:
        return {random_text(dice): random_json(dice, depth + 1) for _ in range(dice.randrange(4))}
    plain = [None, True, False, dice.randrange(-(2**70), 2**70), dice.uniform(-1e9, 1e9)]
    return [*plain, random_text(dice)][kind]


def random_query(dice: random.Random, depth: int = 0) -> Any:
    kind = dice.randrange(7 if depth < 3 else 4)
    if depth == 0 or kind == 6:
        return {
            random_text(dice): random_query(dice, depth + 1) for _ in range(dice.randrange(1, 4))
        }
    if kind > 3:
        return [random_query(dice, depth + 1) for _ in range(dice.randrange(1, 4))]
    return [None, dice.random() < 0.5, dice.randrange(-9, 10**20), random_text(dice)][kind]


@pytest.mark.parametrize("seed", range(100))
def test_what_is_signed_is_what_is_sent(seed: int, sent: Callable[..., httpx.Request]) -> None:
    """The platform takes the signature of any body and query, and gets what was given."""
    dice = random.Random(seed)
    body, query = random_json(dice), random_query(dice)
    request = sent(json=body, query=query)
    if body is not None:  # which is to say that no body is given
        assert json.loads(request.content) == body
    pairs = parse_qsl(request.url.query.decode(), keep_blank_values=True, strict_parsing=False)
    assert pairs == list(flattened(query))


def flattened(value: Any, name: str | None = None) -> Iterator[tuple[str, str]]:
    """Yield the pairs that a query is to be read as."""
    if isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from flattened(item, str(key) if name is None else f"{name}[{key}]")
    elif value is not None:
        yield str(name), str(value).lower() if isinstance(value, bool) else str(value)


# Of the one API, and of the other


@pytest.mark.parametrize(
    ("path", "options", "words"),
    [
        ("v3/x", {"xml": {}}, "xml= is no option of APIv3: its fields are json="),
        ("v3/x", {"security": True}, "security= is no option of APIv3: leave it out"),
        ("v3/x", {"nonceless": True}, "nonceless= is no option of APIv3: leave it out"),
        ("v2/x", {"json": {}}, "json= is no option of APIv2: its fields are xml="),
        ("v2/x", {"signer": 5}, "signer= is no option of APIv2: its messages are signed with"),
        ("v2/x", {"verifier": chainpay.Verifier({})}, "takes UNSIGNED only"),
        ("v2/x", {"body": "<xml/>"}, "pass the fields of APIv2 as xml="),
        ("v2/x", {"body": ["x"]}, "pass the fields of APIv2 as xml="),
        ("v3/x", {"fragment": 5}, "fragment= takes a str"),
        ("v3/x", {"json": {}, "body": chainpay.Media(b"x", "x")}, "both json= and body="),
        ("v3/x", {"body": ["x"]}, "takes str, bytes or a chainpay.Media"),
    ],
)
def test_an_option_of_the_other_api(
    path: str, options: dict[str, Any], words: str, refused: Callable[..., str]
) -> None:
    """Nothing is silently ignored; what there is instead is named."""
    assert words in refused(options, path=path)


def test_a_certificate_that_is_not_there(keys: Any) -> None:
    """security= needs one, unless a transport of the caller's own sends it."""
    arguments = {**Gateway(keys=keys).credentials(), "transport": None}
    with (
        chainpay.Client(**arguments) as client,
        pytest.raises(UsageError, match=r"Client\(merchant="),
    ):
        client.v2.secapi.pay.refund.post(xml={"mch_id": client.mchid}, security=True)


# What the platform would read in another way


@pytest.mark.parametrize(
    "value", ['{"a":1}', ' {"a": 1}', "[1]", b'{"a":1}', b"\n[1]", "{no JSON, and nearly so"]
)
def test_json_that_is_written_already(value: Any, refused: Callable[..., str]) -> None:
    """It would be sent as a text in quotes, which costs a refusal of the platform."""
    assert "pass the dict; or pass the text as body=" in refused({"json": value})


@pytest.mark.parametrize(
    ("value", "pointer"),
    [
        ({1: "a", "1": "b"}, "/1"),
        ({1: "a"}, "/1"),
        ({True: "a"}, "/True"),
        ({None: "a", "null": 1}, "/None"),
        ({1.5: "a"}, "/1.5"),
        ({"a": [{"b": {2: 1}}]}, "/a/0/b/2"),
        ([({"a": 1, 0: 2},)], "/0/0/0"),
        (OrderedDict({"a": {3: {}}}), "/a/3"),
    ],
)
def test_names_of_json_are_str(value: Any, pointer: str, refused: Callable[..., str]) -> None:
    """JSON would have the text of any other, and perhaps the same name twice."""
    message = refused({"json": value})
    assert "a name in it is no str" in message
    assert f"(at {pointer!r})" in message


@pytest.mark.parametrize(
    "query",
    [{1: "a", "1": "b"}, {"a": {"b": 1}, "a[b]": 2}, {"a": ["x"], "a[0]": "y"}],
)
def test_a_name_of_a_query_is_sent_once(query: Any, refused: Callable[..., str]) -> None:
    """Two keys may be written as the same name."""
    assert "twice" in refused({"query": query})


def test_an_amount_as_a_decimal(refused: Callable[..., str]) -> None:
    """The error says what an amount is."""
    message = refused({"json": {"amount": {"total": Decimal("0.01")}}})
    assert "an int, in fen (分)" in message
    assert "(at '/amount/total')" in message


@pytest.mark.parametrize("depth", [200, 300, 400, 600, 900, 20_000])
@pytest.mark.parametrize("wrap", [lambda item: {"a": item}, lambda item: [item]])
@pytest.mark.parametrize("options", [{}, {"check": "error"}, {"check": "warn"}, {"encrypt": True}])
def test_values_nested_too_deeply_are_no_crash(
    depth: int, wrap: Any, options: dict[str, Any], client: chainpay.Client
) -> None:
    """Whatever looks into a value either reaches its end, or the call is refused."""
    value: Any = "x"
    for _ in range(depth):
        value = wrap(value)
    for bodies in (
        {"json": value},
        {"query": {"a": value}},
        {"json": {"encrypted_echo_message": value}},
    ):
        with suppress(UsageError), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            client.build_request("POST", "v3/security/echo", {**bodies, **options})


def test_slashes_behind_v2(client: chainpay.Client, platform: Recording) -> None:
    """PHP drops one; more of them would name a host there."""
    for path in ("v2//pay/orderquery", "v2///pay/orderquery"):
        request = client.build_request("POST", path, xml={"mch_id": client.mchid})
        assert str(request.url) == "https://api.mch.weixin.qq.com/pay/orderquery"


@pytest.mark.parametrize("retry", [True, 3, "always"])
def test_a_call_says_of_retries_what_is_its_own(retry: Any, refused: Callable[..., str]) -> None:
    """How often and when belongs into the client; a secret in its place is not repeated."""
    text = refused({"retry": retry})
    assert "retry= of a call takes 'same-number'" in text
    assert "always" not in text
