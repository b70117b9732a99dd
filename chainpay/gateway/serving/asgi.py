"""An ASGI application below `/-/`, on the connections of the gateway's server.

It answers whole or in pieces, for as long as it likes. If the client goes away, its next piece
raises `OSError`, and it receives ``http.disconnect``. Lifespan and WebSockets aren't there.

Source: https://asgi.readthedocs.io/en/latest/specs/www.html
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import unquote

import h11

from ..request import IncomingRequest

Message = MutableMapping[str, Any]
App = Callable[
    [
        MutableMapping[str, Any],
        Callable[[], Awaitable[Message]],
        Callable[[Message], Awaitable[None]],
    ],
    Awaitable[None],
]
"""An ASGI application."""


class Exchange:
    """One request to an application, and its answer.

    Args:
        app: The application.
        request: The request.
        write: Writes a part of the answer to the connection.

    Attributes:
        status: The status of the answer; None before its head was written.
        is_complete: Whether the whole answer was written.
    """

    def __init__(
        self, app: App, request: IncomingRequest, write: Callable[[h11.Event], None]
    ) -> None:
        self._app = app
        self._request = request
        self._write = write
        self._head: Message = {}
        self._is_received = False
        self._lost = asyncio.Event()
        self._may_write = asyncio.Event()
        self._may_write.set()
        self.status: int | None = None
        self.is_complete = False

    async def run(self) -> None:
        """Call the application.

        Raises:
            Exception: Whatever it raises.
            RuntimeError: It has ended before its answer was complete.
        """
        await self._app(self._scope(), self._receive, self._send)
        if not self.is_complete and not self._lost.is_set():
            raise RuntimeError("the application has not completed its answer")

    def lose(self) -> None:
        """Note that the client has gone."""
        self._lost.set()
        self._may_write.set()

    def pause(self) -> None:
        """Let the application wait: the client reads too slowly."""
        self._may_write.clear()

    def resume(self) -> None:
        """Let the application go on."""
        self._may_write.set()

    def _scope(self) -> Message:
        request = self._request
        return {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.4"},
            "http_version": "1.1",
            "method": request.method,
            "scheme": request.scheme,
            "path": unquote(request.path),
            "raw_path": request.path.encode("ascii"),
            "query_string": request.query.encode("ascii"),
            "root_path": "",
            "headers": [
                (name.encode("ascii"), value.encode("latin-1"))
                for name, value in request.headers.items()
            ],
        }

    async def _receive(self) -> Message:
        if not self._is_received:
            self._is_received = True
            return {"type": "http.request", "body": self._request.body, "more_body": False}
        await self._lost.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        await asyncio.sleep(0)  # an application that only sends must not stop the loop
        await self._may_write.wait()
        if self._lost.is_set():
            raise OSError("the client has gone")
        if message["type"] == "http.response.start":
            self._head = message
            return
        if self.status is None:
            self.status = status = int(self._head["status"])
            self._write(h11.Response(status_code=status, headers=[*self._head.get("headers", ())]))
        body = message.get("body", b"")
        if body and self._request.method != "HEAD":
            self._write(h11.Data(data=body))
        if not message.get("more_body", False):
            self._write(h11.EndOfMessage())
            self.is_complete = True
