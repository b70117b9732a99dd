"""HTTP/1.1 as values: what is an answer, what is refused, and whether another may follow."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

import h11
import httpx
import pytest

from chainpay.transport.connections.http11 import HTTP11, request_head

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


class Answer(NamedTuple):
    """What became of the bytes of a connection."""

    status: int
    body: bytes
    can_be_reused: bool


def receive(*pieces: bytes, closed: bool = False) -> Answer | str:
    """Return the answer of these pieces, or why it is refused."""
    http, body = HTTP11(), b""
    http.start()
    try:
        for piece in pieces:
            http.receive(piece)
            body += b"".join(http.take_body())
        reusable = http.can_be_reused
        if closed or not http.is_complete:
            http.receive(b"")
        body += b"".join(http.take_body())
    except httpx.RemoteProtocolError as error:
        return str(error)
    assert http.is_complete
    assert http.head is not None
    http.close()
    assert not http.can_be_reused
    return Answer(http.head.status, body, reusable)


WHOLE = {
    "a length": (OK + b"Content-Length: 2\r\n\r\nab", b"ab", True),
    "no body": (OK + b"Content-Length: 0\r\n\r\n", b"", True),
    "204": (b"HTTP/1.1 204 No Content\r\n\r\n", b"", True),
    "304": (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", b"", True),
    "chunks": (CHUNKED + b"2\r\nab\r\n1\r\nc\r\n0\r\n\r\n", b"abc", True),
    "chunks, as others spell it": (
        CHUNKED.replace(b"chunked", b"Chunked") + b"0\r\n\r\n",
        b"",
        True,
    ),
    "an extension": (CHUNKED + b"2;" + b"a" * 1000 + b"\r\nab\r\n0\r\n\r\n", b"ab", True),
    "a trailer": (CHUNKED + b"2\r\nab\r\n0\r\nX: y\r\nStatus: 500\r\n\r\n", b"ab", True),
    "to its end": (OK + b"\r\nabc", b"abc", False),
    "the connection ends": (OK + b"Connection: close\r\nContent-Length: 1\r\n\r\na", b"a", False),
    "1.0": (b"HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na", b"a", False),
    "1.0, kept": (
        b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\na",
        b"a",
        True,
    ),
    "five 1xx": (CONTINUE * 5 + OK + b"Content-Length: 0\r\n\r\n", b"", True),
    "an upgrade that is offered": (
        OK + b"Upgrade: h2c\r\nConnection: upgrade\r\nContent-Length: 1\r\n\r\na",
        b"a",
        True,
    ),
    "empty lines in front": (b"\r\n\r\n" + OK + b"Content-Length: 0\r\n\r\n", b"", True),
    "a byte behind it": (OK + b"Content-Length: 2\r\n\r\nabX", b"ab", False),
    "an empty line behind it": (OK + b"Content-Length: 2\r\n\r\nab\r\n", b"ab", False),
    "another behind it": ((OK + b"Content-Length: 1\r\n\r\na") * 2, b"a", False),
    "one behind its chunks": (CHUNKED + b"0\r\n\r\n" + OK, b"", False),
    "a body behind a 204": (b"HTTP/1.1 204 x\r\nContent-Length: 3\r\n\r\nabc", b"", False),
}

REFUSED = {
    "no HTTP": b"SSH-2.0-OpenSSH_9\r\n",
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "2.0": b"HTTP/2.0 200 OK\r\n\r\n",
    "0.9": b"HTTP/0.9 200 OK\r\n\r\n",
    "RTSP": b"RTSP/1.0 200 OK\r\n\r\n",
    "six 1xx": CONTINUE * 6 + OK + b"Content-Length: 0\r\n\r\n",
    "099": b"HTTP/1.1 099 x\r\n\r\n",
    "101": b"HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n",
    "101 without more": b"HTTP/1.1 101 Switching\r\n\r\n",
    "a large head": OK + b"A: " + b"x" * 66_000 + b"\r\n\r\n",
    "a head without an end": OK + b"A: b\r\n" * 20_000,
    "101 fields": OK + b"A: b\r\n" * 101 + b"\r\n",
    "two lengths": OK + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\nab",
    "a list of lengths": OK + b"Content-Length: 2, 2\r\n\r\nab",
    "no length": OK + b"Content-Length: \r\n\r\n",
    "a length with a sign": OK + b"Content-Length: +2\r\n\r\nab",
    "chunks and a length": CHUNKED[:-2] + b"Content-Length: 2\r\n\r\n2\r\nab\r\n0\r\n\r\n",
    "another coding": OK + b"Transfer-Encoding: gzip\r\n\r\nab",
    "two codings": OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "chunked twice": CHUNKED[:-2] + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a chunk of 2^63": CHUNKED + b"8000000000000000\r\nab",
    "a chunk of 2^60 and more": CHUNKED + b"1000000000000001\r\nab",
    "a chunk below nothing": CHUNKED + b"-1\r\nab",
    "a long extension": CHUNKED + b"2;" + b"a" * 1030 + b"\r\nab\r\n0\r\n\r\n",
    "a long trailer": CHUNKED + b"0\r\n" + b"A: b\r\n" * 12_000 + b"\r\n",
    "bare line feeds": OK.replace(b"\r", b"") + b"Content-Length: 0\n\n",
    "a folded field": OK + b"A: b\r\n c\r\nContent-Length: 0\r\n\r\n",
    "a space behind a name": OK + b"A : b\r\n\r\n",
    "a NUL": OK + b"A: b\0c\r\n\r\n",
    "nothing": b"",
    "half a head": OK + b"Content-Le",
    "half a body": OK + b"Content-Length: 3\r\n\r\nab",
    "half a chunk": CHUNKED + b"5\r\nab",
    "no last chunk": CHUNKED + b"2\r\nab\r\n",
}


@pytest.mark.parametrize(("data", "body", "reusable"), WHOLE.values(), ids=WHOLE)
def test_an_answer(data: bytes, body: bytes, reusable: bool) -> None:
    """However it is cut, byte by byte or in two, it is the same."""
    status = 304 if b" 304 " in data else 204 if b" 204 " in data else 200
    expected = Answer(status, body, reusable)
    assert receive(data) == expected
    assert receive(*(data[at : at + 1] for at in range(len(data)))) == expected
    for at in range(1, min(len(data), 200)):
        assert receive(data[:at], data[at:]) == expected


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED)
def test_no_answer(data: bytes) -> None:
    """It is refused, or was cut; also byte by byte, with the same words."""
    refusal = receive(data, closed=True)
    assert isinstance(refusal, str)
    assert receive(*(data[at : at + 1] for at in range(len(data))), closed=True) == refusal


def test_many_small_chunks() -> None:
    """They are parsed in time that grows with their number, and not with its square."""
    data = CHUNKED + b"1\r\na\r\n" * 100_000 + b"0\r\n\r\n"
    assert receive(data) == Answer(200, b"a" * 100_000, True)


def test_one_after_another() -> None:
    """A connection serves many answers; nothing of one is in the next."""
    http = HTTP11()
    for number in range(3):
        http.start()
        http.receive(b"HTTP/1.1 20%d OK\r\nX: %d\r\nContent-Length: 1\r\n\r\n" % (number, number))
        http.receive(b"%d" % number)
        assert http.head is not None
        assert http.head.status == 200 + number
        assert http.head.fields[0] == (b"X", b"%d" % number)
        assert (http.head.reason, http.head.version) == (b"OK", b"HTTP/1.1")
        assert http.take_body() == [b"%d" % number]
        assert http.can_be_reused
    http.receive(b"x")  # nobody has asked
    assert not http.can_be_reused


@pytest.mark.parametrize(
    "field", [(b"X", b"a\r\nY: b"), (b"X", b"a\nb"), (b"X", b"\0"), (b"X Y", b"a"), (b"X\r\n", b"")]
)
def test_a_field_that_cannot_be_sent(field: tuple[bytes, bytes]) -> None:
    """No line can be slipped in, and no name is none."""
    with pytest.raises(httpx.LocalProtocolError, match="characters that can't be sent"):
        request_head("GET", b"/", [(b"Host", b"a"), field])
    assert request_head("GET", b"/", [(b"Host", b"a")]) == b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"


def by_h11(data: bytes) -> tuple[int, bytes] | None:
    """Return what h11 makes of an answer; None if it refuses it."""
    client, body, status = h11.Connection(h11.CLIENT), b"", 0
    client.send(h11.Request(method="GET", target="/", headers=[("Host", "a")]))
    client.send(h11.EndOfMessage())
    try:
        client.receive_data(data)
        client.receive_data(b"")
        while True:
            event = client.next_event()
            if isinstance(event, h11.Response):
                status = event.status_code
            elif isinstance(event, h11.Data):
                body += bytes(event.data)
            elif isinstance(event, h11.EndOfMessage):
                return status, body
            elif event is h11.NEED_DATA or isinstance(event, h11.ConnectionClosed):
                return None
    except h11.RemoteProtocolError:
        return None


def test_ten_thousand_random_streams() -> None:
    """No crash and no hang; what both take, h11 reads in the same way."""
    random = Random(14)
    seeds = [data for data, _, _ in WHOLE.values() if len(data) < 500]
    both = 0
    for _ in range(10_000):
        data = bytearray(random.choice(seeds))
        for _ in range(random.choice((0, 1, 1, 2, 5))):
            at = random.randrange(len(data) + 1)
            data[at : at + random.randrange(3)] = random.randbytes(random.randrange(3))
        ours, theirs = receive(bytes(data), closed=True), by_h11(bytes(data))
        if isinstance(ours, Answer) and theirs is not None:
            both += 1
            assert (ours.status, ours.body) == theirs, bytes(data)
    assert both > 1000
