"""Answers of a client of `Builder.factory` with the names of PSR-7, and its options."""

from __future__ import annotations

import io
import json
import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import UsageError
from chainpay.gateway import Gateway
from chainpay.php import (
    Builder,
    BuilderChainable,
    InvalidArgumentException,
    RequestInterface,
    Response,
    ResponseInterface,
    compat,
)
from chainpay.php.answers import Body
from tests.php.conftest import Answering

ECHO = "v3/security/echo"
OPTIONS = {"json": {"echo_message": "x"}}


def test_an_answer_has_both_kinds_of_names(instance: BuilderChainable) -> None:
    """PHP's and chainpay's, for calls, promises and the driver."""
    for answer in (
        instance.chain(ECHO).post(OPTIONS),
        instance.chain(ECHO).postAsync(OPTIONS).wait(),
        instance.getDriver().request("POST", ECHO, OPTIONS),
        instance.getDriver().requestAsync("POST", ECHO, OPTIONS).wait(),
        instance.with_options(deadline=9).chain(ECHO).post(OPTIONS),
    ):
        assert isinstance(answer, Response | ResponseInterface)
        assert isinstance(answer, chainpay.Response)
        assert answer.getStatusCode() == answer.status_code == 200
        assert answer.getReasonPhrase() == "OK"
        assert answer.getProtocolVersion() == "1.1"
        assert json.loads(answer.getBody()) == answer.json() == {"echo_message": "x"}
        assert answer.verified


def test_headers(answering: Answering) -> None:
    """Whatever the case of a name; a repeated one is a list, or one line."""
    fields = [("X-Two", "a"), ("x-two", "b"), ("Request-ID", "1")]
    answer: Any = answering(lambda request: httpx.Response(200, headers=fields)).chain("v3/x").get()
    assert answer.getHeader("X-TWO") == ["a", "b"]
    assert answer.getHeaderLine("x-two") == "a, b"
    assert (answer.getHeader("X-None"), answer.getHeaderLine("X-None")) == ([], "")
    assert (answer.hasHeader("request-id"), answer.hasHeader("X-None")) == (True, False)
    headers = answer.getHeaders()
    assert (headers["X-Two"], headers["Request-ID"]) == (["a", "b"], ["1"])
    assert "x-two" not in headers


def test_a_body_is_read_once() -> None:
    """As text it is always the whole one; what `getContents` returns is then read."""
    body = Body('{"a":"啊"}'.encode())
    assert body.getContents() == '{"a":"啊"}'
    assert body.getContents() == ""
    assert str(body) == body == '{"a":"啊"}'
    body.rewind()
    assert not body.eof()
    assert f"{body:>12}" == '   {"a":"啊"}'
    assert body.eof()
    assert body.getContents() == ""


def test_a_body_is_read_in_pieces() -> None:
    """By bytes, as PHP counts."""
    body = Body("a啊b".encode())
    pieces = []
    while not body.eof():
        pieces.append(body.read(2))
    assert "".join(pieces).encode("utf-8", "surrogateescape") == "a啊b".encode()
    assert body.getSize() == 5
    body.seek(4)
    assert body.read(9) == "b"
    body.close()


def test_a_body_that_is_no_text() -> None:
    """Its bytes are kept, also by pickle; an empty body is an object, and so it is true."""
    body = Body(b"\x1f\x8b\xff")
    assert str(body).encode("utf-8", "surrogateescape") == b"\x1f\x8b\xff"
    again = pickle.loads(pickle.dumps(body))
    assert (again, again.getSize()) == (body, 3)
    assert Body(b"")
    assert str(Body(b"")) == ""


def test_phps_functions_take_a_body(instance: BuilderChainable) -> None:
    """As PHP does, which casts it to a text."""
    answer: Any = instance.chain(ECHO).post({"json": {"echo_message": "啊"}})
    body = answer.getBody()
    assert compat.json_decode(body, True) == {"echo_message": "啊"}
    assert compat.json_decode(body).echo_message == "啊"
    assert (compat.strlen(body), compat.trim(body)) == (body.getSize(), str(body))


def test_what_is_read_of_an_answer_stays_read(instance: BuilderChainable) -> None:
    """Each `getBody()` is the same stream."""
    answer: Any = instance.chain(ECHO).post(OPTIONS)
    assert answer.getBody().getContents() == '{"echo_message":"x"}'
    assert answer.getBody().getContents() == ""
    assert str(answer.getBody()) == '{"echo_message":"x"}'


def test_an_answer_is_pickled(instance: BuilderChainable) -> None:
    """With its names."""
    answer = pickle.loads(pickle.dumps(instance.chain(ECHO).post(OPTIONS)))
    assert answer.getStatusCode() == 200
    assert json.loads(answer.getBody()) == {"echo_message": "x"}


def test_an_empty_answer(answering: Answering) -> None:
    """A 204 has an empty body."""
    answer: Any = answering(lambda request: httpx.Response(204)).chain("v3/x").post({})
    assert (answer.getStatusCode(), str(answer.getBody())) == (204, "")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("getBody", r"use \.text, or \.content for bytes, or \.json\(\)$"),
        ("getStatusCode", r"use \.status_code$"),
        ("getHeaderLine", r"use \.headers\.get"),
        ("xyzzy", "$"),
    ],
)
def test_a_native_answer_says_what_to_write(name: str, words: str, client: chainpay.Client) -> None:
    """Its repr, its pickle and its dir are as before."""
    answer = client.v3.security.echo.post(json={"echo_message": "x"})
    with pytest.raises(AttributeError, match=f"an answer has no '{name}'.*{words}"):
        getattr(answer, name)
    assert name not in dir(answer)
    assert pickle.loads(pickle.dumps(answer)).json() == {"echo_message": "x"}


def test_options_that_change_nothing(instance: BuilderChainable, config: dict[str, Any]) -> None:
    """What Guzzle's options ask for is what chainpay does anyway."""
    needless = {"debug": False, "http_errors": True, "allow_redirects": False, "stream": True}
    for options in (
        {**OPTIONS, **needless},
        {**OPTIONS, "debug": None, "verify": True, "sink": None},
        {**OPTIONS, "timeout": 0},
    ):
        assert instance.chain(ECHO).post(options).status_code == 200
        made = Builder.factory({**config, **needless, "timeout": 0})
        assert made.chain(ECHO).post(options).status_code == 200


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ({"debug": True}, "on_event="),
        ({"http_errors": False}, r"chainpay\.APIError"),
        ({"allow_redirects": True}, "never followed"),
        ({"verify": False}, r"Client\(verify="),
    ],
)
def test_options_that_change_something(
    option: dict[str, Any], words: str, instance: BuilderChainable
) -> None:
    """They are refused, as everything that chainpay doesn't do."""
    with pytest.raises(TypeError, match=words):
        instance.chain(ECHO).post({**OPTIONS, **option})


def test_a_variable_with_the_name_of_an_option(answering: Answering) -> None:
    """The path decides what a name means."""
    instance = answering(lambda request: httpx.Response(200, text=request.url.path))
    answer: Any = instance.chain("v3/{stream}").get({"stream": "1"})
    assert answer.getBody() == "/v3/1"


def test_an_empty_array_of_options(answering: Answering) -> None:
    """PHP's ``[]`` is no option, too."""
    instance = answering(lambda request: httpx.Response(200))
    assert instance.chain("v3/x").post([]).status_code == 200  # type: ignore[arg-type]
    assert instance.chain("v3/x").get({"query": []}).request.url.query == b""
    assert instance.chain("v3/x").get().status_code == 200
    with pytest.raises(TypeError, match="one dict of options"):
        instance.chain("v3/x").post([1])  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["str", "Path", "file"])
@pytest.mark.parametrize("is_async", [False, True])
def test_an_answer_is_written_into_a_file(
    kind: str, is_async: bool, tmp_path: Path, answering: Answering
) -> None:
    """A path, or an open file; the answer has its body all the same."""
    path, file = tmp_path / "bill.csv", io.BytesIO()
    sink = {"str": str(path), "Path": path, "file": file}[kind]
    instance = answering(lambda request: httpx.Response(200, content=b"\xff\n"))
    chain = instance.chain("v3/billdownload/file")
    options = {"sink": sink, "query": {"token": "x"}}
    answer: Any = chain.getAsync(options).wait() if is_async else chain.get(options)
    assert (file.getvalue() if kind == "file" else path.read_bytes()) == b"\xff\n"
    assert answer.content == b"\xff\n"


def test_a_refusal_leaves_no_file(tmp_path: Path, answering: Answering) -> None:
    """PHP writes it into the file."""
    path = tmp_path / "bill.csv"
    instance = answering(lambda request: httpx.Response(400))
    with pytest.raises(chainpay.APIError):
        instance.chain("v3/x").get({"sink": str(path)})
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(
    ("sink", "words"), [("/no/such/folder/x", "folder '/no/such/folder'"), (3, "not int")]
)
def test_a_wrong_sink(sink: object, words: str, instance: BuilderChainable) -> None:
    """It is noticed before anything is sent."""
    with pytest.raises(InvalidArgumentException, match=words) as caught:
        instance.chain(ECHO).post({**OPTIONS, "sink": sink})
    assert chainpay.outcome(caught.value) is chainpay.Outcome.NOT_SENT


#: What a null of the configuration means: that the key isn't there.
NULLS = ["timeout", "deadline", "proxy", "backup_uri", "verify", "base_uri", "check", "on_event"]
NULLS += ["secret", "merchant", "apiv3_key", "certs_dir", "async_transport", "limits", "max_answer"]


@pytest.mark.parametrize("name", [*NULLS, "event_hooks", "signer", "verifier", "clock", "nonce"])
def test_a_null_of_the_configuration(name: str, config: dict[str, Any], gateway: Gateway) -> None:
    """The client is as if it weren't there; only a null of ``retry`` says something."""
    made: list[Any] = [Builder.factory(each) for each in (config, {**config, name: None})]
    assert repr(made[0]) == repr(made[1])
    settings: list[Any] = [each.getDriver()._client._core.config for each in made]
    first, second = (each.driver_settings for each in settings)
    assert first._replace(hosts=None, emitter=None) == second._replace(hosts=None, emitter=None)
    assert made[1].chain(ECHO).post(OPTIONS).status_code == 200


def test_a_download_and_an_order(config: dict[str, Any], gateway: Gateway) -> None:
    """chainpay's own methods work on such a client, whose answers and errors they read."""
    instance = Builder.factory(config)
    with pytest.raises(chainpay.StillPending):
        instance.wait(out_trade_no="no-such-order", deadline=0.01, pause=0.001)


def test_a_request_of_an_exception(answering: Answering) -> None:
    """With its headers, as they were sent."""
    instance = answering(lambda request: httpx.Response(400))
    with pytest.raises(chainpay.APIError) as caught:
        instance.chain("v3/x").get({"headers": {"X-Mine": "1"}})
    sent: Any = caught.value.getRequest()  # type: ignore[attr-defined]
    assert isinstance(sent, RequestInterface)
    assert sent.getHeaderLine("x-mine") == "1"
    assert sent.getProtocolVersion() == "1.1"
    assert caught.value.getRequest() is sent  # type: ignore[attr-defined]


def test_a_wrong_call_of_a_native_client(client: chainpay.Client) -> None:
    """It is a UsageError and nothing more."""
    with pytest.raises(UsageError) as caught:
        client.chain("v3/x").post(json={}, body="x")
    assert type(caught.value) is UsageError
