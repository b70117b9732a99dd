"""Bad days of a connection: how the call ends, what the server saw, and that nothing is left."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import ExitStack

import httpx
import pytest

from chainpay import Client, Outcome, Retry, outcome
from tests.support.raw import Exchange, RawServer, raw_server
from tests.support.worlds import WORLDS, Case, World

PATH = "v3/pay"
TARGET = "/v3/pay"

HEAD = b"HTTP/1.1 200 OK\r\n"
#: The same answer, its body ended in each way.
ANSWERS = {
    "length": HEAD + b"Content-Length: 5\r\n\r\nhello",
    "chunked": HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
    "until close": HEAD + b"\r\nhello",
}
FINE = ANSWERS["length"]


@pytest.fixture(params=[*WORLDS, pytest.param("uvloop", marks=pytest.mark.extras)])
def runtime(request: pytest.FixtureRequest) -> Iterator[World]:
    with ExitStack() as stack:
        yield World(request.param, stack)


@pytest.fixture(params=["http", "https"])
def raw(request: pytest.FixtureRequest, tls: ssl.SSLContext) -> Iterator[RawServer]:
    with raw_server(tls if request.param == "https" else None) as server:
        yield server


@pytest.fixture
def client(connect: Case, raw: RawServer, trusting: ssl.SSLContext) -> Client:
    """A client with one connection to that server, which repeats what may be repeated."""
    client: Client = connect(
        raw.base_uri,
        verify=trusting,
        retry=Retry(pause=0.001, longest=0.002),
        limits=httpx.Limits(max_connections=1),
        timeout=httpx.Timeout(20, pool=10),
    )
    return client


def is_encrypted(raw: RawServer) -> bool:
    return raw.base_uri.startswith("https")


def post(runtime: World, client: Client, **options: object) -> httpx.Response:
    response: httpx.Response = runtime.call(client, PATH, "post", json={}, **options)
    return response


def fails(runtime: World, client: Client, **options: object) -> BaseException:
    """Return the error of a POST, which is sent once: what has become of it is unknown."""
    error = runtime.start(client, PATH, "post", json={}, **options).exception(20)
    assert isinstance(error, httpx.RequestError)
    assert outcome(error) is Outcome.UNKNOWN
    assert "it may have been sent; query it before you repeat it" in str(error)
    return error


# Answers that are cut


@pytest.mark.parametrize("how", ANSWERS)
@pytest.mark.parametrize("end", ["end", "cut", "reset"])
def test_an_answer_ends_at_every_byte(
    runtime: World, raw: RawServer, client: Client, how: str, end: str
) -> None:
    """It is an error wherever that is, unless only the end of the connection ends the body."""
    answer = ANSWERS[how]
    body_begins = answer.index(b"\r\n\r\n") + 4
    ends_well = end == "end" or (end == "cut" and not is_encrypted(raw))
    kind = httpx.RemoteProtocolError if ends_well else httpx.ReadError

    def cut(exchange: Exchange) -> None:
        exchange.send(answer[:position])
        getattr(exchange, end)()

    raw.answer = cut
    for position in range(len(answer)):
        if how == "until close" and ends_well and position >= body_begins:
            assert post(runtime, client).content == answer[body_begins:position]
        else:
            assert type(fails(runtime, client)) is kind, position
    assert len(raw.seen) == raw.taken == len(answer)
    assert raw.keeps(0)


@pytest.mark.parametrize("how", ANSWERS)
def test_an_answer_stops_at_every_byte(
    runtime: World, raw: RawServer, connect: Case, trusting: ssl.SSLContext, how: str
) -> None:
    """The rest never comes: it is waited for as long as the timeout says."""
    answer = ANSWERS[how]

    def stop(exchange: Exchange) -> None:
        exchange.send(answer[: int(exchange.target.rpartition("/")[2])])
        exchange.be_silent()

    raw.answer = stop
    client = connect(raw.base_uri, verify=trusting, timeout=httpx.Timeout(20, read=0.3))
    waiting = [
        runtime.start(client, f"{PATH}/{position}", "post", json={})
        for position in range(len(answer))
    ]
    for each in waiting:
        error = each.exception(20)
        assert type(error) is httpx.ReadTimeout
        assert outcome(error) is Outcome.UNKNOWN
    assert len(raw.seen) == raw.taken == len(answer)
    assert raw.keeps(0)
