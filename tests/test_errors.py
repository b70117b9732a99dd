"""Errors answer "did it happen?": by type, with what is needed to decide, and without secrets."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import re
import traceback
from collections.abc import Callable
from itertools import product
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import APIError, Client, UsageError, errors
from chainpay.encoding.text import escape_json
from chainpay.gateway import Gateway, IncomingRequest
from tests.support.cases import each
from tests.support.doors import Door
from tests.support.loopback import answering, serving

ORDERS = "v3/payscore/payafter-orders"


def test_the_tree() -> None:
    """Each is caught by its family; a UsageError is a ValueError too."""
    families = {
        APIError: errors.ChainpayError,
        chainpay.Undecided: APIError,
        chainpay.VerificationError: errors.ChainpayError,
        chainpay.MissingHeader: chainpay.VerificationError,
        chainpay.MalformedHeader: chainpay.VerificationError,
        chainpay.ClockSkew: chainpay.VerificationError,
        chainpay.UnknownSerial: chainpay.VerificationError,
        chainpay.BadSignature: chainpay.VerificationError,
        chainpay.DecryptionError: errors.ChainpayError,
        chainpay.XMLError: errors.ChainpayError,
        chainpay.Cancelled: errors.ChainpayError,
        UsageError: ValueError,
        chainpay.CheckError: UsageError,
        chainpay.CatalogError: errors.ChainpayError,
        chainpay.StillPending: errors.ChainpayError,
    }
    for error, family in families.items():
        assert issubclass(error, family)
        assert issubclass(error, errors.ChainpayError)
        assert f"{error.__name__}" in (errors.__doc__ or "")
    assert set(errors.__all__) <= set(chainpay.__all__)


# What the platform refuses


@pytest.fixture
def refusing(gateway: Gateway, pauses: list[float]) -> Callable[..., Client]:
    """Makes a client whose platform refuses everything in the given way; it repeats at once."""

    def make(status: int, **answer: Any) -> Client:
        transport = httpx.MockTransport(lambda request: httpx.Response(status, **answer))
        return Client(**{**gateway.credentials(), "transport": transport})

    return make


def test_an_api_error_has_the_platforms_words(door: Door, client: Client) -> None:
    """Status, code, message, detail, Request-ID, and whether its signature held."""
    with pytest.raises(APIError) as caught:
        door(client.chain(ORDERS), "post", json={"appid": "wx1", "service_id": 5})
    error = caught.value
    assert (error.status, error.code, error.verified) == (400, "PARAM_ERROR", True)
    assert (error.method, error.path) == ("POST", f"/{ORDERS}")
    assert error.detail["field"] == "/out_order_no"
    assert error.request_id == error.response.headers["Request-ID"]
    assert error.diagnosis is not None
    assert "service_id' must be a text, not an integer" in error.diagnosis
    for part in ("POST", f"/{ORDERS}", "400", "PARAM_ERROR", error.message, error.request_id):
        assert str(part) in str(error)
    assert str(error).count("/body/out_order_no") == 1
    assert "[/out_order_no]" not in str(error)
    assert error.diagnosis in str(error)


def test_a_detail_is_shown_that_the_message_lacks(door: Door, refusing: Any) -> None:
    """The field, and what is wrong with it."""
    detail = {"field": "/amount", "issue": "too small", "value": 0}
    for given, shown in (
        ({"detail": detail}, "PARAM_ERROR: 参数错误 [/amount: too small] "),
        ({"detail": {"issue": "too small"}}, "PARAM_ERROR: 参数错误 [too small] "),
        ({"detail": {"issue": 5, "field": ""}}, "PARAM_ERROR: 参数错误 "),
    ):
        answer = {"code": "PARAM_ERROR", "message": "参数错误", **given}
        with pytest.raises(APIError) as caught:
            door(refusing(400, json=answer, headers={"Request-ID": "1"}).chain(ORDERS), "post")
        assert f"{shown}(Request-ID 1)" in str(caught.value)


BODIES = [
    b"",
    b"<html>502 Bad Gateway</html>",
    b"\xff\xfe",
    b"[]",
    b"null",
    b"5",
    b'"code"',
    b'{"code": 5, "message": ["x"], "detail": "text"}',
    b'{"code": null, "detail": {"field": {"a": 1}, "detail": {"sign_information": []}}}',
    b"[" * 100_000,
]


@each("body, status", list(product(BODIES, [400, 401, 404, 429, 500, 502])))
def test_an_error_of_any_form_is_an_api_error(
    door: Door, refusing: Any, status: int, body: bytes
) -> None:
    """HTML from a proxy, or nothing at all: never a crash in the error path."""
    with pytest.raises(APIError) as caught:
        door(refusing(status, content=body).chain(ORDERS), "post", query={"a": "1"})
    error = caught.value
    assert (error.status, error.code, error.message) == (status, "", "")
    assert (error.path, error.request_id, error.verified) == (f"/{ORDERS}", None, False)
    assert "the answer is not the platform's" in str(error)
    assert ("may have been carried out: query it, or" in str(error)) is (status in (429, 500, 502))


def test_a_long_refusal_is_repeated_in_part(door: Door, refusing: Any) -> None:
    """A long text of somebody else's fills no log; the attributes have all of it."""
    told = dict.fromkeys(("code", "message"), "长" * 100_000)
    with pytest.raises(APIError) as caught:
        door(refusing(400, json={**told, "detail": {"field": "/" * 1000}}).chain(ORDERS), "get")
    assert len(str(caught.value)) < 3000
    assert len(caught.value.message) == 100_000


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"mchid": "1900000009"}, "The platform checked the same message"),
        ({"private_key": "stranger"}, "The platform checked the same message"),
    ],
)
def test_a_sign_error_says_why(
    door: Door, gateway: Gateway, stranger: Any, change: Any, told: str
) -> None:
    """The platform's sign message is compared with ours, line by line."""
    arguments = {**gateway.credentials(), **change}
    if change.get("private_key"):
        arguments["private_key"] = stranger
    with pytest.raises(APIError) as caught:
        door(Client(**arguments).chain(ORDERS), "post", json={"a": "名"})
    error = caught.value
    assert (error.status, error.code) == (401, "SIGN_ERROR")
    assert (error.diagnosis or "").startswith(told)
    assert (error.diagnosis or "") in str(error)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"target": f"/{ORDERS}"}, "URL"),
        ({"method": "PUT"}, "method"),
        ({"body": b'{"a": "changed"}'}, "body"),
    ],
)
def test_a_sign_error_names_the_line_that_differs(gateway: Gateway, change: Any, told: str) -> None:
    """A proxy that changes what was signed is found out by the line it changed."""

    class Proxy(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            sent = {
                "method": request.method,
                "target": request.url.raw_path.decode(),
                "headers": request.headers.items(),
                "body": request.content,
            }
            return gateway.answer(IncomingRequest.from_pairs(**{**sent, **change}))

    client = Client(**{**gateway.credentials(), "transport": Proxy()})
    with pytest.raises(APIError) as caught:
        client.chain(ORDERS).post(json={"a": "秘" * 100}, query={"a": 1})
    assert (caught.value.diagnosis or "").startswith(f"The {told} line differs: the platform")
    if told == "body":
        assert "秘" not in str(caught.value)


# What the network does, over real sockets


CUT = b"HTTP/1.1 500 Oh\r\nContent-Length: 50\r\n\r\n{"
NETWORK: list[tuple[str, bytes, type[Exception]]] = [
    ("cut", CUT, httpx.RemoteProtocolError),
    ("nothing", b"", httpx.RemoteProtocolError),
    ("no http", b"SSH-2.0-OpenSSH\r\n", httpx.RemoteProtocolError),
    ("half a head", b"HTTP/1.1 200 OK\r\nContent-Le", httpx.RemoteProtocolError),
    ("unsigned", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", chainpay.MissingHeader),
    (
        "too short a length",
        b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\n<html>",
        APIError,
    ),
    ("a cut error", b"HTTP/1.1 500 X\r\nContent-Length: 9\r\n\r\n{", httpx.RemoteProtocolError),
    (
        "a html error",
        b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n<html>",
        APIError,
    ),
]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("v3/pay/transaction/native", "has no path.*; the nearest: v3/pay/transactions/native, "),
        ("v3/applyment4sub/applyment", "it has 'v3/applyment4sub/applyment/'."),
        ("v3/pay", "below it are acquiring-bank, instal, partner, transactions[.]"),
        (
            "v2/pay/unifiedorders",
            "no path 'v2/pay/unifiedorders'; the nearest: v2/pay/unifiedorder",
        ),
    ],
)
def test_an_unknown_path_names_the_nearest(path: str, said: str, door: Door, refusing: Any) -> None:
    """A 404 of a path that the catalog doesn't know says which are meant."""
    client = refusing(404)
    xml = {"xml": {"mch_id": client.mchid}} if path.startswith("v2") else {}
    with pytest.raises(APIError, match=said) as refused:
        door(client[path], "post", **xml)
    assert refused.value.diagnosis in str(refused.value)


def test_a_404_of_a_known_path_is_what_it_is(door: Door, client: Client, refusing: Any) -> None:
    """There is no such order: the path is right, and nothing is said of it."""
    for who in (client, refusing(404)):
        with pytest.raises(APIError) as refused:
            door(who.v3.pay.transactions.id["42"], "get", query={"mchid": who.mchid})
        assert refused.value.status == 404
        assert refused.value.diagnosis is None


@pytest.mark.parametrize(
    ("raw", "expected"), [pytest.param(raw, error, id=name) for name, raw, error in NETWORK]
)
def test_broken_answers(
    door: Door, gateway: Gateway, raw: bytes, expected: type[Exception]
) -> None:
    """Cut, garbled or foreign answers: httpx's error or an APIError, without the Authorization."""
    with answering(raw) as base_uri:
        client = Client(**{**gateway.credentials(), "transport": None, "base_uri": base_uri})
        with pytest.raises(expected) as caught:
            door(client.chain(ORDERS), "post", json={})
        client.close()
    request = getattr(caught.value, "request", None) or caught.value.response.request  # type: ignore[attr-defined]
    assert "Authorization" not in request.headers


# httpx leaves its generators to the collector when decoding fails, and trio says so.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
def test_a_wrong_content_coding(door: Door, gateway: Gateway) -> None:
    """What is not gzip though it says so is httpx's error."""
    raw = b"HTTP/1.1 500 Oh\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"
    test_broken_answers(door, gateway, raw, httpx.DecodingError)


@pytest.mark.usefixtures("pauses")
def test_nobody_there(door: Door, gateway: Gateway) -> None:
    """A refused connection is httpx's ConnectError."""
    with answering() as base_uri:
        pass
    client = Client(**{**gateway.credentials(), "transport": None, "base_uri": base_uri})
    with pytest.raises(httpx.ConnectError) as caught:
        door(client.chain(ORDERS), "get")
    assert "Authorization" not in caught.value.request.headers
    client.close()


# Pickle, copy, secrets


def every_error(client: Client, refusing: Any) -> list[BaseException]:
    raised: list[BaseException] = [
        chainpay.MissingHeader("a"),
        chainpay.MalformedHeader("a"),
        chainpay.ClockSkew("a"),
        chainpay.UnknownSerial("a", "5157"),
        chainpay.BadSignature("a", probe=True),
        chainpay.DecryptionError("a"),
        chainpay.XMLError("a"),
        chainpay.Cancelled("a"),
        UsageError("a"),
        chainpay.CatalogError("a"),
        chainpay.StillPending("a", "NOTPAY"),
    ]
    for call in (
        lambda: client.chain(ORDERS).get(query={"out_order_no": "x"}),
        lambda: client.v3.x.get(jsn={}),
        lambda: client.chain("v3/{x}").get(),
        lambda: refusing(200, content=b"{}").chain(ORDERS).get(),
        lambda: refusing(502, content=b"<html>").chain(ORDERS).get(),
    ):
        with pytest.raises((errors.ChainpayError, TypeError)) as caught:
            call()
        raised.append(caught.value)
    return raised


@pytest.mark.parametrize(
    "duplicate",
    [
        copy.copy,
        copy.deepcopy,
        *(
            lambda error, protocol=protocol: pickle.loads(pickle.dumps(error, protocol))
            for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
        ),
    ],
)
def test_errors_survive_pickle_and_copy(client: Client, refusing: Any, duplicate: Any) -> None:
    """A queue of jobs may carry them: same type, same words, same fields."""
    for error in every_error(client, refusing):
        error.add_note("seen by a worker")
        notes = [*error.__notes__]
        again = duplicate(error)
        assert (type(again), str(again), again.args) == (type(error), str(error), error.args)
        assert vars(again).keys() == vars(error).keys()
        assert again.__notes__ == notes
        for name in ("status", "code", "detail", "request_id", "serial", "probe", "state"):
            assert getattr(again, name, None) == getattr(error, name, None)
        if getattr(error, "response", None) is not None:
            assert again.response.content == error.response.content


@pytest.mark.parametrize(
    ("name", "hints"),
    [
        ("getResponse", (".response", ".response", "it has no .response")),
        ("hasResponse", (".response with None", ".response with None", "it has no .response")),
        ("getRequest", (".response.request", ".response.request", "it has no .response")),
        ("getCode", (".status (of HTTP)", ".response.status_code", "it has no .response")),
        ("getMessage", ("str(error)", "str(error)", "str(error)")),
        ("getErrorMessage", (".message", "str(error)", "str(error)")),
        ("getErrorCode", (".code", "only a chainpay.APIError", "only a chainpay.APIError")),
        ("status_code", (".status", ".response.status_code", "it has no .response")),
    ],
)
def test_the_names_of_other_libraries(
    name: str, hints: tuple[str, ...], client: Client, refusing: Any
) -> None:
    """An attribute that an error lacks names what it has."""
    with pytest.raises(APIError) as refused:
        refusing(502, content=b"<html>").chain(ORDERS).get()
    kinds = (refused.value, chainpay.BadSignature("a"), UsageError("a"))
    for error, hint in zip(kinds, hints, strict=True):
        assert not hasattr(error, name)
        with pytest.raises(AttributeError, match=f"has no '{name}': .*{re.escape(hint)}"):
            getattr(error, name)
    with pytest.raises(AttributeError, match=r"^UsageError has no 'xyzzy'$"):
        UsageError("a").xyzzy  # type: ignore[attr-defined] # noqa: B018


def test_no_error_holds_a_secret(client: Client, refusing: Any) -> None:
    """No Authorization in any repr, str, note, traceback or pickle."""
    for error in every_error(client, refusing):
        shown = [
            repr(error),
            str(error),
            *traceback.format_exception(error),
            pickle.dumps(error).decode("latin-1"),
        ]
        assert not [text for text in shown if "signature=" in text or "RSA2048 mchid" in text]


def test_no_log_holds_a_secret(
    door: Door, gateway: Gateway, caplog: pytest.LogCaptureFixture
) -> None:
    """Not even httpx's and httpcore's, at their most talkative."""
    with serving(gateway) as server, caplog.at_level(logging.DEBUG):
        arguments = {**gateway.credentials(), "transport": None, "base_uri": server.base_uri}
        with Client(**arguments) as client, pytest.raises(APIError):
            door(client.chain(ORDERS), "post", json={"name": client.encrypt("张三")})
    assert any("POST" in record.getMessage() for record in caplog.records)
    told = "".join(record.getMessage() for record in caplog.records)
    assert not [secret for secret in ("RSA2048 mchid", 'signature="', "张三") if secret in told]


@pytest.mark.parametrize(
    "character", "\x9b\u202e\u200e\u200f\u061c\u200b\u2060\ufeff\ufff9\U000e0041"
)
def test_a_character_that_changes_a_terminal(character: str) -> None:
    """In a text it is a ``?``, in JSON an escape, which is the same value."""
    assert errors.printable(f"a{character}b") == "a?b"
    written = escape_json(json.dumps(f"a{character}b", ensure_ascii=False))
    assert written.isascii()
    assert json.loads(written) == f"a{character}b"
