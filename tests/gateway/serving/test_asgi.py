"""An ASGI application below `/-/`: whole answers, streams, clients that go, mistakes."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from chainpay.gateway import Gateway
from tests.support.loopback import eventually

starlette = pytest.importorskip("starlette.applications")
from starlette.requests import Request  # noqa: E402
from starlette.responses import JSONResponse, Response, StreamingResponse  # noqa: E402
from starlette.routing import Route  # noqa: E402


@contextmanager
def serving(gateway: Gateway, app: Any, **options: Any) -> Iterator[httpx.Client]:
    with (
        gateway.serve(app=app, **options) as server,
        httpx.Client(base_url=server.base_uri, trust_env=False, timeout=10) as client,
    ):
        yield client


def of(answer: Callable[[Request], Any], methods: Any = ("GET",)) -> Any:
    return starlette.Starlette(routes=[Route("/-/{rest:path}", answer, methods=[*methods])])


async def echo(request: Request) -> Response:
    return JSONResponse(
        {
            "method": request.method,
            "query": dict(request.query_params),
            "path": request.path_params["rest"],
            "header": request.headers["x-header"],
            "body": (await request.body()).decode(),
        },
        headers={"X-Answer": "1"},
    )


def test_a_request_and_its_answer(gateway: Gateway) -> None:
    """They arrive whole; the connection is kept, for the platform's API too."""
    with gateway.serve(app=of(echo, ["GET", "POST", "DELETE"])) as server:
        with httpx.Client(base_url=server.base_uri, trust_env=False) as client:
            headers = {"X-Header": "café".encode("latin-1")}
            url = "/-/a%20b/%E4%B8%AD?x=1&y=%2F"
            for method, body in (("POST", "正文"), ("GET", ""), ("DELETE", "")):
                answer = client.request(method, url, headers=headers, content=body.encode())
                assert answer.json() == {
                    "method": method,
                    "query": {"x": "1", "y": "/"},
                    "path": "a b/中",
                    "header": "café",
                    "body": body,
                }
                assert answer.headers["X-Answer"] == "1"
            head = client.head(url, headers=headers)
            assert (head.status_code, head.content) == (200, b"")
            assert int(head.headers["Content-Length"]) > 0
            assert client.put(url).status_code == 405
            assert client.post("/-/api/events", json={}).json() == []
            assert client.get("/v3/certificates").status_code == 401
        assert server.connections == 1


def test_not_for_others(gateway: Gateway) -> None:
    """Strangers are refused, and calls of the API are the platform's."""
    with serving(gateway, of(echo)) as client:
        assert client.get("/-/", headers={"Host": "shop.example.com"}).status_code == 403
        assert client.get("/-/", headers={"Origin": "http://evil.example"}).status_code == 403
        signed = client.get("/-/", headers={"Authorization": "WECHATPAY2-SHA256-RSA2048 x"})
        assert "Wechatpay-Signature" in signed.headers or signed.json()["code"]
        assert client.get("/other").json()["code"]
    with serving(gateway, of(echo), token="0f" * 8) as client:
        assert client.get("/-/", headers={"X-Header": "1"}).status_code == 401
        shown = {"X-Header": "1", "Chainpay-Token": "0f" * 8}
        assert client.get("/-/", headers=shown).status_code == 200


def test_a_stream(gateway: Gateway) -> None:
    """Each piece arrives when it was sent."""
    goes_on = threading.Event()

    async def count(request: Request) -> Response:
        async def pieces() -> AsyncIterator[bytes]:
            yield b"one\n"
            while not goes_on.is_set():
                await asyncio.sleep(0.001)
            yield b"two\n"

        return StreamingResponse(pieces(), media_type="text/event-stream")

    with serving(gateway, of(count)) as client:
        for _ in range(2):
            with client.stream("GET", "/-/") as answer:
                lines = answer.iter_lines()
                assert next(lines) == "one"
                assert client.post("/-/api/events", json={}).status_code == 200
                goes_on.set()
                assert list(lines) == ["two"]
            goes_on.clear()


def test_a_slow_reader(gateway: Gateway) -> None:
    """What the client hasn't read yet isn't heaped up."""
    sent = 0

    async def flood(request: Request) -> Response:
        async def pieces() -> AsyncIterator[bytes]:
            nonlocal sent
            for _ in range(1000):
                sent += 1
                yield bytes(100_000)

        return StreamingResponse(pieces())

    with serving(gateway, of(flood)) as client, client.stream("GET", "/-/") as answer:
        counts = []
        assert eventually(
            lambda: counts.append(sent) or (counts[-1] > 5 and counts[-20:] == [sent] * 20)
        )
        assert sent < 900
        assert sum(len(piece) for piece in answer.iter_bytes()) == 100_000_000


@pytest.mark.parametrize("reads", [True, False])
def test_a_client_that_goes(gateway: Gateway, reads: bool) -> None:
    """The application ends, whether it sends or waits."""
    ends: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "http.response.start", "status": 200})
        await send({"type": "http.response.body", "body": b"x", "more_body": True})
        if reads:
            ends.append((await receive())["type"])
            return
        try:
            while True:
                await send({"type": "http.response.body", "body": b"x" * 9999, "more_body": True})
        except OSError as error:
            ends.append(str(error))
            raise

    with serving(gateway, app) as client:
        with client.stream("GET", "/-/") as answer:
            assert next(answer.iter_raw())[:1] == b"x"
        assert eventually(lambda: ends)
        assert ends == ["http.disconnect" if reads else "the client has gone"]
        assert client.get("/v3/certificates").status_code == 401


async def fails_at_once(scope: Any, receive: Any, send: Any) -> None:
    raise ValueError("a mistake")


async def says_nothing(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200})


async def fails_later(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200})
    await send({"type": "http.response.body", "body": b"x", "more_body": True})
    raise ValueError("a mistake")


@pytest.mark.parametrize("app", [fails_at_once, says_nothing, fails_later])
def test_an_application_that_fails(
    gateway: Gateway, app: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """It is logged, the client sees that the answer isn't whole, and the server goes on."""
    with serving(gateway, app) as client:
        for _ in range(2):
            if app is fails_later:
                with pytest.raises(httpx.RemoteProtocolError):
                    client.get("/-/")
            else:
                assert client.get("/-/").status_code == 500
        assert client.get("/v3/certificates").status_code == 401
    assert "the application below /-/ has failed" in caplog.text
