"""A server that keeps the requests it got, and answers them by their path."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote

Request = list[Any]

_CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
#: 压缩, compressed once for all: versions of Python write the header in other ways.
_GZIP = bytes.fromhex("1f8b08000000000002037bdad7fd7ccf4a008628128806000000")
#: Paths → the bytes of an answer, after which the connection ends.
_RAW = {
    "/nothing": b"",
    "/short": b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
    "/weird": b"what is this\r\n\r\n",
    "/open": b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nto the end",
    "/chunks": _CHUNKED + b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
    "/half-chunks": _CHUNKED + b"3\r\nabc\r\n9\r\nde",
}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.requests.append(_readable(self.command, self.path, self.headers, body))
        self._answer(self.path.partition("?")[0])

    def _answer(self, path: str) -> None:
        if path in _RAW:
            self.wfile.write(_RAW[path])
            self.close_connection = True
        elif path == "/silence":
            self.server.is_over.wait(20)
            self.close_connection = True
        elif match := re.fullmatch(r"/redirect/(\d+)/(\d+)", path):
            code, count = int(match[1]), int(match[2])
            target = f"/redirect/{code}/{count - 1}" if count > 1 else "/plain?after=1"
            self._send(code, b"moved", Location=target)
        elif path == "/elsewhere":
            self._send(302, b"", Location="ftp://127.0.0.1/x")
        elif match := re.fullmatch(r"/status/(\d+)", path):
            self._send(int(match[1]), b"" if match[1] == "204" else b"no\xff\x00")
        elif path == "/gzip":
            self._send(200, _GZIP, **{"Content-Encoding": "gzip"})
        elif path == "/no-gzip":
            self._send(200, b"not gzip", **{"Content-Encoding": "gzip"})
        else:
            self._send(200, b"hello", **{"Content-Type": "text/plain; charset=utf-8", "X-Two": "1"})

    def _send(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Write nothing."""


class Server(ThreadingHTTPServer):
    """The server.

    Attributes:
        requests: What came: method, target, headers in order of their names, and body.
        is_over: Set at the end.
        base: Its address.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.requests: list[Request] = []
        self.is_over = threading.Event()
        self.base = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *arguments: object) -> None:
        """Clients that break off are what is tested."""


def _readable(method: str, target: str, headers: Any, body: bytes) -> Request:
    text = body.decode("utf-8", "backslashreplace")
    kind = headers.get("Content-Type") or ""
    boundary = kind.partition("boundary=")[2]
    names = sorted(
        f"{name}: {value.replace(boundary, '-') if boundary else value}"
        for name, value in headers.items()
        # The boundaries have two lengths; connections are httpx's own business.
        if name not in ("Host", "Connection") and (name != "Content-Length" or not boundary)
    )
    names = [name.replace(", br, zstd", "") for name in names]  # which PHP can have, and can lack
    if boundary:
        text = text.replace(boundary, "-")
    return [method, unquote(target, "latin-1"), names, text]


@contextmanager
def serving() -> Iterator[Server]:
    """Serve for as long as the block lasts."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.is_over.set()
        server.shutdown()
        server.server_close()
        thread.join(20)
