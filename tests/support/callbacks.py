"""Callbacks for the tests of what handles them: posted to an application over its own protocol."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import httpx
import trio

Headers = Mapping[str, str]


class Answered(NamedTuple):
    """What an application has answered."""

    status: int
    headers: dict[str, str]
    body: bytes


Post = Callable[..., Answered]
"""`post(options, headers, body)`: makes an application with these options, and posts to it."""


def call_wsgi(app: Any, environ: dict[str, Any]) -> Answered:
    """Call a WSGI application as a server does."""
    started: list[Any] = []
    chunks = app(environ, lambda status, headers: started.append((status, headers)))
    ((status, headers),) = started
    return Answered(int(status.split()[0]), dict(headers), b"".join(chunks))


def make_environ(headers: Headers, body: bytes, method: str = "POST") -> dict[str, Any]:
    """Return what a WSGI server makes of a request."""
    named = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    return {
        **named,
        "REQUEST_METHOD": method,
        "PATH_INFO": "/notify",
        "CONTENT_TYPE": named.pop("HTTP_CONTENT_TYPE", ""),
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": io.StringIO(),
    }


async def call_asgi(
    app: Any, headers: Headers, body: bytes, method: str = "POST", path: str = "/notify"
) -> Answered:
    """Call an ASGI application as a server does."""
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://shop") as browser:
        answer = await browser.request(method, path, headers=headers, content=body)
    return Answered(answer.status_code, dict(answer.headers), answer.content)


def through_wsgi(callbacks: Any, **options: Any) -> Callable[[Headers, bytes], Answered]:
    """Return what posts to the callbacks' WSGI application."""
    app = callbacks.wsgi(**options)
    return lambda headers, body: call_wsgi(app, make_environ(headers, body))


def through_asyncio(callbacks: Any, **options: Any) -> Callable[[Headers, bytes], Answered]:
    """Return what posts to the callbacks' ASGI application, on asyncio."""
    app = callbacks.asgi(**options)
    return lambda headers, body: asyncio.run(call_asgi(app, headers, body))


def through_trio(callbacks: Any, **options: Any) -> Callable[[Headers, bytes], Answered]:
    """Return what posts to the callbacks' ASGI application, on trio."""
    app = callbacks.asgi(**options)
    return lambda headers, body: trio.run(call_asgi, app, headers, body)
