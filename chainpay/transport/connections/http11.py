"""HTTP/1.1 as values: a request becomes bytes, and bytes become an answer. It knows no socket.

* One `HTTP11` serves one connection. `start` begins an exchange, `receive` takes what arrives until
  `is_complete`; then `can_be_reused` says whether another exchange may follow.
* httptools parses. It gets one unit at a time: a head, data of a known size, or a line between two
  chunks. So each has a limit, the version of a head can be looked at (httptools takes RTSP/1.0 for
  1.0), and every byte behind the answer is noticed (httptools skips line breaks there).
* What a signed API has no use for is refused: any version other than 1.0 and 1.1, a head over 64 KB
  or 100 fields, a trailer over 64 KB, any Transfer-Encoding other than ``chunked``, a chunk over
  2**60 bytes, an upgrade, more than five answers of 1xx. httptools refuses a length that is
  repeated, or stands beside ``chunked``.
* An answer of 1xx has no body, whatever its head says, and its ``Connection`` is ignored: the next
  head gets a new parser.
* The end of the connection ends a body only if the head names neither a length nor chunks. Else the
  answer was cut, and is refused.
* Bytes behind an answer don't change it. Its connection can't be used again.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

import httpx
from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

Fields = list[tuple[bytes, bytes]]

_MAX_HEAD = 64 * 1024  # bytes; of a trailer too
_MAX_FIELDS = 100
_MAX_LINE = 1024  # bytes: the size of a chunk, and its extensions
_MAX_CHUNK = 2**60
_MAX_INTERIM = 5  # answers of 1xx

_FRAMING = (b"content-length", b"transfer-encoding")
_FRAMING_SIZES = tuple(map(len, _FRAMING))
_NAMES = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]*")


class Head(NamedTuple):
    """The head of an answer.

    Attributes:
        status: The status code.
        reason: The text behind the status.
        fields: The names and values, as they arrived.
        version: ``HTTP/1.1`` or ``HTTP/1.0``.
    """

    status: int
    reason: bytes
    fields: Fields
    version: bytes


def request_head(method: str, target: bytes, fields: Fields) -> bytes:
    """Return the bytes of a request up to its body.

    Raises:
        httpx.LocalProtocolError: The method or a field has characters that can't be sent.
    """
    word = method.encode("ascii", "replace")
    lines = [b"%b %b HTTP/1.1" % (word, target), *map(b": ".join, fields)]
    head = b"\r\n".join([*lines, b"", b""])
    breaks, names = len(lines) + 1, [word, *(name for name, _ in fields)]
    if (
        not head.count(b"\r") == head.count(b"\n") == breaks
        or b"\0" in head
        or not (all(names) and _NAMES.fullmatch(b"".join(names)))
    ):
        raise httpx.LocalProtocolError(
            "the method or a header of the request has characters that can't be sent"
        )
    return head


class HTTP11:
    """The answers that arrive on one connection, one after the other.

    Attributes:
        head: The head of the answer; None before it has arrived.
        is_complete: Whether the whole answer has arrived.
        is_last: Whether no exchange may follow this one.
    """

    def __init__(self) -> None:
        self._parser = HttpResponseParser(self)
        self.head: Head | None = None
        self.is_complete = True
        self.is_last = False

    def start(self) -> None:
        """Begin an exchange: what arrives from now on answers its request."""
        self.head = None
        self.is_complete = self._is_ended = False
        self._body: list[bytes] = []
        self._interim = 0
        self._await_head()

    @property
    def can_be_reused(self) -> bool:
        """Whether the connection may serve another exchange."""
        return self.is_complete and not self.is_last

    def take_body(self) -> list[bytes]:
        """Return the pieces of the body that have arrived, and forget them."""
        pieces, self._body = self._body, []
        return pieces

    def receive(self, data: bytes) -> None:
        """Take the next bytes from the connection; none at its end.

        Raises:
            httpx.RemoteProtocolError: They are no answer, or the answer was cut.
        """
        if not data:
            self._receive_end()
        view = memoryview(data)
        while view and not self.is_complete:
            size = self._measure_unit(view)
            self._parse(view[:size])
            view = view[size:]
        if view:
            self.is_last = True

    def close(self) -> None:
        """Serve no further exchange."""
        self.is_last = True
        del self._parser  # it refers to this object

    def _await_head(self) -> None:
        self._status: int | None = None
        self._reason = b""
        self._fields: Fields = []
        self._framing: Fields = []
        self._data_left = 0.0
        self._await_unit(b"\r\n\r\n", _MAX_HEAD)

    def _await_unit(self, end: bytes, max_size: int) -> None:
        self._unit, self._unit_end, self._max_unit = bytearray(), end, max_size

    def _measure_unit(self, view: memoryview) -> int:
        """Return how many of the next bytes belong to the current unit."""
        if self._data_left:
            size = min(len(view), self._data_left)
            self._data_left -= size
            return int(size)
        unit, before, length = self._unit, len(self._unit), len(self._unit_end)
        unit += view[: self._max_unit + 1 - before]
        end = unit.find(self._unit_end, max(before - length + 1, 0))
        if end >= 0:
            del unit[end + length :]
        if len(unit) > self._max_unit:
            raise _refusal("its head has over 64 KB, or the line before a chunk over 1 KB")
        return len(unit) - before

    def _parse(self, data: memoryview) -> None:
        try:
            self._parser.feed_data(data)
        except HttpParserUpgrade:
            raise _refusal("it changes the protocol") from None
        except HttpParserError as error:
            raise _refusal(self._explain(error)) from None
        if self.head is None:
            if self._status is not None:
                self._take_head(self._status)
        elif self._max_unit == _MAX_LINE and self._unit.endswith(b"\n"):
            self._take_chunk_size()
        self.is_complete = self._is_ended

    def _explain(self, error: HttpParserError) -> str:
        """Return what is wrong with an answer; of its first bytes httptools says little."""
        start = self._unit.lstrip(b"\r\n")
        if self.head is None and not start.startswith(b"HTTP/"):
            return "it doesn't begin with HTTP/1.1: check the port, and whether it speaks TLS"
        if self.head is None and not start.startswith((b"HTTP/1.1", b"HTTP/1.0")):
            return "its version is neither 1.1 nor 1.0"
        return str(error)

    def _take_head(self, status: int) -> None:
        """Decide what follows the head that has been parsed."""
        version = bytes(self._unit.lstrip(b"\r\n")[:9])
        if version not in (b"HTTP/1.1 ", b"HTTP/1.0 "):
            raise _refusal("its version is neither 1.1 nor 1.0")
        if status < 200:
            self._interim += 1
            if status < 100 or self._interim > _MAX_INTERIM:
                raise _refusal("its status is below 100, or more than five answers of 1xx came")
            self._parser = HttpResponseParser(self)
            self._is_ended = self.is_last = False
            self._await_head()
            return
        if len(self._fields) > _MAX_FIELDS:
            raise _refusal(f"its head has over {_MAX_FIELDS} fields")
        self.head = Head(status, self._reason, self._fields, version.rstrip())
        framing = self._framing
        if not framing:
            self._data_left = math.inf
        elif len(framing) == 1 and framing[0][0] == b"content-length":
            self._data_left = _to_int(framing[0][1], 10)
        elif len(framing) == 1 and framing[0][1].rstrip(b" ").lower() == b"chunked":
            self._await_unit(b"\n", _MAX_LINE)
        else:
            raise _refusal("it has a Transfer-Encoding other than chunked")

    def _take_chunk_size(self) -> None:
        """Decide what follows the line before a chunk; the last one has no data, but a trailer."""
        size = _to_int(self._unit.partition(b";")[0], 16)
        if size > _MAX_CHUNK:
            raise _refusal("it announces a chunk of more than 2**60 bytes")
        if size:
            self._data_left = size + len(b"\r\n")
            self._await_unit(b"\n", _MAX_LINE)
        else:  # the trailer ends at an empty line, which may follow this line at once
            self._unit_end, self._max_unit = b"\r\n\r\n", _MAX_HEAD

    def _receive_end(self) -> None:
        self.is_last = True
        if self.is_complete:
            return
        if self.head is None:
            raise httpx.RemoteProtocolError("the server closed the connection without an answer")
        if self._data_left != math.inf:
            raise httpx.RemoteProtocolError(
                "the server closed the connection before its answer was complete"
            )
        self.is_complete = True

    # What httptools calls while it parses. An exception of these would come wrapped.

    def on_status(self, reason: bytes) -> None:
        """Take a part of the text behind the status."""
        self._reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a field of the head; one of the trailer is ignored."""
        if self.head is None:
            self._fields.append((name, value.rstrip(b" \t")))
            if len(name) in _FRAMING_SIZES and name.lower() in _FRAMING:
                self._framing.append((name.lower(), value))

    def on_headers_complete(self) -> None:
        """Note that the head has ended."""
        self._status = self._parser.get_status_code()

    def on_body(self, piece: bytes) -> None:
        """Take a piece of the body."""
        self._body.append(piece)

    def on_message_complete(self) -> None:
        """Note that the answer has ended; only here httptools knows whether another may follow."""
        self._is_ended = True
        if not self._parser.should_keep_alive():
            self.is_last = True


def _to_int(text: bytes | bytearray, base: int) -> int:
    try:
        return int(text, base)
    except ValueError:  # httptools takes thousands of zeros
        raise _refusal("it has a size that is no number") from None


def _refusal(reason: str) -> httpx.RemoteProtocolError:
    return httpx.RemoteProtocolError(f"the answer is no valid HTTP/1.1: {reason}")
