"""What users of httpx see is the same through own connections and through any transport.

The platform behind each road answers the same. What only its own road shows is tested elsewhere:
``limits`` in `connections/test_pool`, ``verify`` in `connections/test_tls`.
"""

from __future__ import annotations

import gzip
import pickle
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

import chainpay
from chainpay import UNSIGNED, Client, Gateway
from tests.support.raw import Exchange, RawServer, raw_server
from tests.support.worlds import WORLDS, World

PATH = "v3/pay/transactions/native"
FILE = "v3/billdownload/file"


class Answer(NamedTuple):
    """What the platform answers, without a signature."""

    status: int = 200
    fields: tuple[tuple[str, str], ...] = ()
    body: bytes = b'{"a":1}'

    @property
    def all_fields(self) -> list[tuple[str, str]]:
        return [*self.fields, ("Content-Length", str(len(self.body)))]

    def as_bytes(self) -> bytes:
        reason = {200: "OK", 302: "Found", 404: "Not Found"}[self.status]
        lines = [f"HTTP/1.1 {self.status} {reason}", *(": ".join(each) for each in self.all_fields)]
        return "\r\n".join([*lines, "", ""]).encode() + self.body

    def as_response(self, **content: Any) -> httpx.Response:
        return httpx.Response(self.status, headers=self.all_fields, **content)


PACKED = Answer(fields=(("Content-Encoding", "gzip"),), body=gzip.compress(b'{"a":1}'))


class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces of one byte."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        for number in range(len(self._body)):
            yield self._body[number : number + 1]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def mock(answer: Answer) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: answer.as_response(content=answer.body))


def streaming(answer: Answer) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: answer.as_response(stream=Stream(answer.body)))


class Reading(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Reads and unpacks an answer itself."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._answer.as_response(stream=Stream(self._answer.body))
        response.read()
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = self._answer.as_response(stream=Stream(self._answer.body))
        await response.aread()
        return response


def wsgi(answer: Answer) -> httpx.WSGITransport:
    def app(environ: Any, start_response: Callable[..., object]) -> list[bytes]:
        start_response(f"{answer.status} X", answer.all_fields)
        return [answer.body]

    return httpx.WSGITransport(app)


def asgi(answer: Answer) -> httpx.ASGITransport:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        fields = [(name.lower().encode(), value.encode()) for name, value in answer.all_fields]
        await send({"type": "http.response.start", "status": answer.status, "headers": fields})
        await send({"type": "http.response.body", "body": answer.body})

    return httpx.ASGITransport(app)


#: By name: the arguments of a client; those of sockets reach a server.
ROADS: dict[str, Callable[[Answer], dict[str, Any]]] = {
    "own connections": lambda _: {"transport": None},
    "HTTPTransport": lambda _: {
        "transport": httpx.HTTPTransport(),
        "async_transport": httpx.AsyncHTTPTransport,
    },
    "MockTransport": lambda answer: {"transport": mock(answer)},
    "a stream": lambda answer: {"transport": streaming(answer)},
    "what has been read": lambda answer: {"transport": Reading(answer)},
    "WSGITransport": lambda answer: {"transport": wsgi(answer)},
    "ASGITransport": lambda answer: {"transport": None, "async_transport": asgi(answer)},
}
WAYS = [
    f"{road} in {world}"
    for road in ROADS
    for world in WORLDS
    if road != ("ASGITransport" if world == "threads" else "WSGITransport")
]


class Way:
    """A road, and where calls are sent from."""

    def __init__(self, name: str, server: RawServer, gateway: Gateway, stack: ExitStack) -> None:
        self.road, _, world = name.partition(" in ")
        self.world = World(world, stack)
        self._server = server
        self._gateway = gateway
        self._stack = stack

    def client(self, answer: Answer, **options: Any) -> Client:
        """Return a client that is answered so."""
        self._server.answer = lambda exchange: exchange.send(answer.as_bytes())
        arguments = {
            **self._gateway.credentials(),
            "base_uri": self._server.base_uri,
            "retry": None,
            **ROADS[self.road](answer),
        }
        return self._stack.enter_context(Client(**{**arguments, **options}))

    def end(self, client: Client, **options: Any) -> Any:
        """Return the answer or error of a call."""
        future = self.world.start(client, PATH, "post", json={"b": 2}, **options)
        return future.exception(20) or future.result()


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, gateway: Gateway) -> Iterator[Way]:
    with raw_server() as server, ExitStack() as stack:
        yield Way(request.param, server, gateway, stack)


@pytest.mark.parametrize("answer", [Answer(), PACKED], ids=["plain", "packed"])
def test_an_answer(way: Way, answer: Answer) -> None:
    """All of its attributes; a packed one is unpacked."""
    got = way.end(way.client(answer))
    assert (got.content, got.text, got.json(), got.read()) == (
        b'{"a":1}',
        '{"a":1}',
        {"a": 1},
        got.content,
    )
    assert [*got.iter_bytes(4)] == [b'{"a"', b":1}"]
    assert [*got.iter_text(4)] == ['{"a"', ":1}"]
    assert [*got.iter_lines()] == ['{"a":1}']
    assert (got.status_code, got.http_version, got.reason_phrase) == (200, "HTTP/1.1", "OK")
    assert (got.is_success, got.is_error, got.has_redirect_location) == (True, False, False)
    assert (got.is_closed, got.is_stream_consumed, got.history) == (True, True, [])
    assert timedelta() <= got.elapsed < timedelta(seconds=20)
    assert isinstance(got.extensions, dict)
    assert got.raise_for_status() is got
    assert (got.request.method, got.request.url.path) == ("POST", f"/{PATH}")
    assert got.request.read() == b'{"b":2}'
    assert "Authorization" not in got.request.headers


def test_no_redirect_is_followed_and_no_cookie_kept(way: Way) -> None:
    """What is signed goes to nobody else, and nothing is remembered."""
    sent: list[httpx.Request] = []
    fields = ("Location", "/elsewhere"), ("Set-Cookie", "a=b; Path=/")
    client = way.client(Answer(302, fields, b""), event_hooks={"request": [sent.append]})
    for count in (1, 2):
        got = way.end(client)
        assert (got.status_code, got.history, got.cookies["a"]) == (302, [], "b")
        assert got.has_redirect_location
        assert len(sent) == count
    assert not any("Cookie" in each.headers for each in sent)


@pytest.mark.parametrize("reads", [True, False])
def test_hooks(way: Way, reads: bool) -> None:
    """The request is signed before its hooks; the response isn't verified, and may be read."""
    steps: list[object] = []

    def on_request(request: httpx.Request) -> None:
        steps.append("Authorization" in request.headers)

    def on_response(response: httpx.Response) -> None:
        steps.append(response.read() if reads else response.status_code)

    async def on_async_response(response: httpx.Response) -> None:
        steps.append(await response.aread() if reads else response.status_code)

    hook = on_async_response if way.world.is_async else on_response
    hooks = {"request": [on_request, lambda _: steps.append("again")], "response": [hook]}
    seen = b'{"a":1}' if reads else 200
    client = way.client(PACKED, event_hooks=hooks)
    assert way.end(client).content == b'{"a":1}'
    assert steps == [True, "again", seen]
    assert isinstance(way.end(client, verifier=None), chainpay.MissingHeader)
    assert steps == [True, "again", seen] * 2


def test_timeouts(way: Way) -> None:
    """One for each phase, of the client or of the call."""
    sent: list[Any] = []

    def note(request: httpx.Request) -> None:
        sent.append(dict(request.extensions["timeout"]))

    timeout = httpx.Timeout(connect=1.5, read=12.5, write=13.5, pool=14.5)
    client = way.client(Answer(), timeout=timeout, event_hooks={"request": [note]})
    way.end(client)
    way.end(client, timeout=httpx.Timeout(5, read=None))
    assert sent == [
        {"connect": 1.5, "read": 12.5, "write": 13.5, "pool": 14.5},
        {"connect": 5, "read": None, "write": 5, "pool": 5},
    ]


@pytest.mark.parametrize("kind", ["an answer", "a refusal", "an untrusted answer"])
def test_pickle(way: Way, kind: str) -> None:
    """An answer or an error can go to another process, without the Authorization."""
    signatures: list[str] = []

    def note(request: httpx.Request) -> None:
        signatures.append(request.headers["Authorization"].partition('signature="')[2][:-1])

    answer = Answer(404 if kind == "a refusal" else 200, PACKED.fields, PACKED.body)
    options = {} if kind == "an answer" else {"verifier": None}
    end = way.end(way.client(answer, event_hooks={"request": [note]}), **options)
    data = pickle.dumps(end)
    assert signatures[0].encode() not in data
    copy = pickle.loads(data)
    assert type(copy) is type(end)
    assert (str(copy) == str(end)) or kind == "an answer"
    response = copy if kind == "an answer" else copy.response
    assert response.status_code == answer.status
    assert kind == "an untrusted answer" or response.json() == {"a": 1}


def test_a_file(way: Way, tmp_path: Path) -> None:
    """A stream of any road is written."""
    client, to = way.client(PACKED), tmp_path / "file"
    way.world.do(client.download, client.download_async, FILE, to)
    assert to.read_bytes() == b'{"a":1}'


@pytest.mark.parametrize("road", ["own connections", "HTTPTransport"])
@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("cut", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe"])
def test_the_request_of_an_error(gateway: Gateway, road: str, world: str, cut: bytes) -> None:
    """It is that of the call, wherever its answer was cut; a copy keeps the error's words."""

    def answer(exchange: Exchange) -> None:
        exchange.send(cut)
        exchange.end()

    with raw_server() as server, ExitStack() as stack:
        way = Way(f"{road} in {world}", server, gateway, stack)
        client = way.client(Answer())
        server.answer = answer
        error = way.end(client)
    assert isinstance(error, httpx.RemoteProtocolError)
    assert (error.request.method, error.request.read()) == ("POST", b'{"b":2}')
    assert "Authorization" not in error.request.headers
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (type(error), str(error))


def test_the_request_of_an_error_of_a_transport(gateway: Gateway) -> None:
    """Whatever request the transport has put there."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("cut", request=httpx.Request("GET", "http://other"))

    arguments = {**gateway.credentials(), "transport": httpx.MockTransport(fail), "retry": None}
    with Client(**arguments) as client, pytest.raises(httpx.ReadError) as caught:
        client.chain(PATH).post(json={"b": 2}, verifier=UNSIGNED)
    assert caught.value.request.url.path == f"/{PATH}"
