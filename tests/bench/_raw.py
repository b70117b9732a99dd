"""The signed call by hand once more, below any HTTP client: as little as it can cost in Python.

It does what this call needs, and with care: keys are loaded and the head's constant part is written
once, head and body leave in one write, no call waits longer than `PATIENCE`, the answer's status,
length, clock, serial and signature are checked, and a connection is kept. It can do nothing else.
"""

from __future__ import annotations

import asyncio
import socket
from typing import Any
from urllib.parse import urlsplit

from _by_hand import Merchant
from _loopback import Platform
from _orders import PATH

__all__ = ["RawProtocol", "RawSocket"]

PATIENCE = 10  # seconds


class _Raw:
    """What both have in common: the bytes of a request, and the judgement of an answer's."""

    def __init__(self, known: Platform) -> None:
        self._merchant = Merchant(known)
        address = urlsplit(known.origin)
        self._address = address.hostname, address.port
        self._head = (
            f"POST /{PATH} HTTP/1.1\r\nHost: {address.netloc}\r\nUser-Agent: by-hand\r\n"
            "Accept: application/json\r\nContent-Type: application/json\r\n"
            f"Wechatpay-Serial: {known.public_key_id}\r\n"
        )

    def _request(self, body: dict[str, Any]) -> bytes:
        content = self._merchant.content(body)
        authorization = self._merchant.authorization(content)
        head = (
            f"{self._head}Authorization: {authorization}\r\nContent-Length: {len(content)}\r\n\r\n"
        )
        return head.encode("ascii") + content


class _Answer:
    """An answer while it arrives."""

    __slots__ = ("_end", "_received", "headers")

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self._received = b""
        self._end = 0

    @property
    def content(self) -> bytes:
        return self._received[self._end :]

    def is_complete(self, data: bytes) -> bool:
        """Take another piece; return whether it was the last one."""
        if not data:
            raise ConnectionError("the answer was cut")
        self._received += data
        if not self._end:
            head, end, _ = self._received.partition(b"\r\n\r\n")
            if not end:
                return False
            self._end = len(head) + 4
            self._read_head(head)
        return len(self._received) >= self._end + int(self.headers["content-length"])

    def _read_head(self, head: bytes) -> None:
        first, *lines = head.decode("latin-1").split("\r\n")
        if not first.startswith("HTTP/1.1 200 "):
            raise ValueError(first)
        for line in lines:
            name, _, value = line.partition(":")
            self.headers[name.lower()] = value.strip()


class RawSocket(_Raw):
    """On a blocking socket."""

    def __init__(self, known: Platform) -> None:
        super().__init__(known)
        self._socket = socket.create_connection(self._address, PATIENCE)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def call(self, body: dict[str, Any]) -> bytes:
        self._socket.sendall(self._request(body))
        answer = _Answer()
        while not answer.is_complete(self._socket.recv(65536)):
            pass
        content = answer.content
        self._merchant.verify(answer.headers, content)
        return content

    def close(self) -> None:
        self._socket.close()


class RawProtocol(_Raw):
    """On an `asyncio.Protocol`; a call takes a connection that no other one uses."""

    def __init__(self, known: Platform) -> None:
        super().__init__(known)
        self._idle: list[_Connection] = []

    async def call(self, body: dict[str, Any]) -> bytes:
        loop = asyncio.get_running_loop()
        connection = self._idle.pop() if self._idle else None
        async with asyncio.timeout(PATIENCE):
            if connection is None:
                _, connection = await loop.create_connection(_Connection, *self._address)
            answer = await connection.exchange(self._request(body), loop.create_future())
        self._idle.append(connection)
        content = answer.content
        self._merchant.verify(answer.headers, content)
        return content

    def close(self) -> None:
        for connection in self._idle:
            connection.close()


class _Connection(asyncio.Protocol):
    _answer: _Answer
    _transport: asyncio.Transport
    _waiting: asyncio.Future[_Answer]

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def exchange(self, request: bytes, waiting: asyncio.Future[_Answer]) -> asyncio.Future[_Answer]:
        self._answer, self._waiting = _Answer(), waiting
        self._transport.write(request)
        return waiting

    def data_received(self, data: bytes) -> None:
        try:
            if self._answer.is_complete(data):
                self._waiting.set_result(self._answer)
        except ValueError as error:
            self._waiting.set_exception(error)

    def connection_lost(self, error: Exception | None) -> None:
        if hasattr(self, "_waiting") and not self._waiting.done():
            self._waiting.set_exception(error or ConnectionError("the answer was cut"))

    def close(self) -> None:
        self._transport.close()
