"""A shop's notify_url, over a real socket."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol


class Shop:
    """Receives callbacks.

    Args:
        receive: Verifies and decrypts a callback, by its headers and its body.

    Attributes:
        seen: The callbacks, each with the moment of its arrival.
        receives: Whether it answers that it has them.
        url: Its address.
    """

    def __init__(self, receive: Callable[[dict[str, str], bytes], object]) -> None:
        self.seen: list[tuple[Any, float]] = []
        self.receives = False
        shop = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                at = time.monotonic()
                body = self.rfile.read(int(self.headers["Content-Length"]))
                event = receive(dict(self.headers), body)
                shop.seen.append((event, at))
                self.send_response(204 if shop.receives else 500)
                self.end_headers()

            def log_message(self, *arguments: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/notify"

    def __enter__(self) -> Shop:
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class _HasEvents(Protocol):
    def events(self) -> list[dict[str, Any]]: ...


def wait_for_callbacks(gateway: _HasEvents) -> list[str]:
    """Wait until all callbacks of a gateway are received; return their events."""
    while any(each["state"] == "WAITING" for each in gateway.events()):
        time.sleep(0.02)
    callbacks = gateway.events()
    assert [each["state"] for each in callbacks] == ["RECEIVED"] * len(callbacks)
    return [each["event"] for each in callbacks]
