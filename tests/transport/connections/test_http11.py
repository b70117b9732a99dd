"""HTTP/1.1 as values: what is an answer, what is refused, and whether another may follow."""

from __future__ import annotations

from itertools import pairwise
from random import Random
from typing import NamedTuple

import h11
import httpx
import pytest

from chainpay.transport.connections.http11 import HTTP11, Head, request_head

Fields = list[tuple[bytes, bytes]]

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


class Answer(NamedTuple):
    """What became of the bytes of a connection."""

    status: int
    body: bytes
    can_be_reused: bool


def exchange(*pieces: bytes) -> tuple[HTTP11, bytes, bool]:
    """Return what has received these pieces and then the end, the body, and whether it was kept."""
    http, body = HTTP11(), b""
    http.start()
    try:
        for piece in pieces:
            http.receive(piece)
            body += b"".join(http.take_body())
        reusable = http.can_be_reused
        http.receive(b"")
    except httpx.RemoteProtocolError:
        assert not http.can_be_reused
        raise
    assert http.is_complete
    assert http.take_body() == []
    assert not http.can_be_reused  # the connection has ended
    return http, body, reusable


def receive(*pieces: bytes) -> Answer | str:
    """Return the answer of these pieces, or why it is refused."""
    try:
        http, body, reusable = exchange(*pieces)
    except httpx.RemoteProtocolError as error:
        return str(error)
    assert http.head is not None
    return Answer(http.head.status, body, reusable)


def bytewise(data: bytes) -> list[bytes]:
    return [data[at : at + 1] for at in range(len(data))]


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
    "spaces around values": (
        OK + b"Content-Length: \t 2 \t\r\nConnection:keep-alive\r\n\r\nab",
        b"ab",
        True,
    ),
    "a hundred fields": (OK + b"A: b\r\n" * 99 + b"Content-Length: 0\r\n\r\n", b"", True),
    "a large head": (OK + b"A: " + b"x" * 65_000 + b"\r\nContent-Length: 0\r\n\r\n", b"", True),
    "no reason": (b"HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", b"", True),
    "a chunk of many digits": (CHUNKED + b"0000000002\r\nab\r\n000\r\n\r\n", b"ab", True),
    "a coding in the trailer": (
        CHUNKED + b"0\r\nTransfer-Encoding: gzip\r\n\r\n",
        b"",
        False,
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
    "000": b"HTTP/1.1 000 x\r\nContent-Length: 0\r\n\r\n",
    "four digits": b"HTTP/1.1 2000 x\r\n\r\n",
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
    "no coding": OK + b"Transfer-Encoding: identity\r\n\r\nab",
    "a length of 2^64": OK + b"Content-Length: 18446744073709551616\r\n\r\nab",
    "a length in hex": OK + b"Content-Length: 0x2\r\n\r\nab",
    "chunked twice": CHUNKED[:-2] + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a chunk of 2^63": CHUNKED + b"8000000000000000\r\nab",
    "a chunk of 2^60 and more": CHUNKED + b"1000000000000001\r\nab",
    "a chunk below nothing": CHUNKED + b"-1\r\nab",
    "a chunk in hex": CHUNKED + b"0x2\r\nab\r\n0\r\n\r\n",
    "a chunk with underscores": CHUNKED + b"0_2\r\nab\r\n0\r\n\r\n",
    "a byte too much in a chunk": CHUNKED + b"2\r\nabX\r\n0\r\n\r\n",
    "a line feed behind a chunk": CHUNKED + b"2\r\nab\n0\r\n\r\n",
    "a line feed behind a size": CHUNKED + b"2\nab\r\n0\r\n\r\n",
    "a length in the trailer": CHUNKED + b"0\r\nContent-Length: 2\r\n\r\n",
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
    assert receive(*bytewise(data)) == expected
    for at in range(1, min(len(data), 200)):
        assert receive(data[:at], data[at:]) == expected


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED)
def test_no_answer(data: bytes) -> None:
    """It is refused, or was cut; also byte by byte, with the same words."""
    refusal = receive(data)
    assert isinstance(refusal, str)
    assert receive(*bytewise(data)) == refusal
    for at in range(1, min(len(data), 200)):
        assert receive(data[:at], data[at:]) == refusal


def test_the_parts_of_a_head() -> None:
    """They are what arrived, without the spaces around values; a trailer is no part of it."""
    head = b"\r\nHTTP/1.0 404 Not  \xff Found\r\nX-a:  b c\t\r\nx-A:\r\nY: \xe4\xb8\xad\r\n"
    data = head + b"Transfer-Encoding: chunked\r\n\r\n0\r\nZ: trailer\r\n\r\n"
    fields = [(b"X-a", b"b c"), (b"x-A", b""), (b"Y", b"\xe4\xb8\xad")]
    for pieces in ([data], bytewise(data)):
        assert exchange(*pieces)[0].head == Head(
            404,
            b"Not  \xff Found",
            [*fields, (b"Transfer-Encoding", b"chunked")],
            b"HTTP/1.0",
        )


def test_a_body_comes_in_pieces() -> None:
    """As it arrives: it isn't kept until its end."""
    http = HTTP11()
    http.start()
    http.receive(OK + b"Content-Length: 4\r\n\r\na")
    assert (http.take_body(), http.take_body()) == ([b"a"], [])
    http.receive(b"bc")
    assert (http.take_body(), http.is_complete) == ([b"bc"], False)
    http.receive(b"d")
    assert (http.take_body(), http.is_complete) == ([b"d"], True)


def test_the_last_of_a_connection() -> None:
    """A connection may be given up before its answer has ended, which is read all the same."""
    http = HTTP11()
    http.start()
    http.receive(OK + b"Content-Length: 2\r\n\r\na")
    http.is_last = True
    http.receive(b"b")
    assert http.take_body() == [b"a", b"b"]
    assert http.is_complete
    assert not http.can_be_reused


def test_bytes_that_nobody_has_asked_for() -> None:
    """The connection serves no request, whether they come before the first one or later."""
    http = HTTP11()
    assert http.can_be_reused
    http.receive(OK)
    assert not http.can_be_reused
    http.start()
    http.receive(OK + b"Content-Length: 0\r\n\r\n")
    assert http.is_complete
    assert not http.can_be_reused


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
    http.close()
    assert not http.can_be_reused


def test_the_head_of_a_request() -> None:
    """It is written as it is: names, order and values."""
    fields = [(b"Host", b"a"), (b"x-B", b""), (b"X-b", b"c \t\xff")]
    head = request_head("POST", b"/v3/a?b=%E4", fields)
    assert head == b"POST /v3/a?b=%E4 HTTP/1.1\r\nHost: a\r\nx-B: \r\nX-b: c \t\xff\r\n\r\n"
    assert request_head("GET", b"/", []) == b"GET / HTTP/1.1\r\n\r\n"


@pytest.mark.parametrize(
    "field",
    [
        (b"X", b"a\r\nY: b"),
        (b"X", b"a\r\n\r\nGET / HTTP/1.1"),
        (b"X", b"a\nb"),
        (b"X", b"a\rb"),
        (b"X", b"\0"),
        (b"X Y", b"a"),
        (b"X:", b"a"),
        (b"X\r\n", b""),
        (b"", b"a"),
        ("键".encode(), b"a"),
    ],
)
def test_a_field_that_cannot_be_sent(field: tuple[bytes, bytes]) -> None:
    """No line can be slipped in, and no name is none; the error doesn't repeat it."""
    with pytest.raises(httpx.LocalProtocolError) as refused:
        request_head("GET", b"/", [(b"Host", b"a"), field])
    assert str(refused.value) == (
        "the method or a header of the request has characters that can't be sent"
    )
    with pytest.raises(httpx.LocalProtocolError):
        request_head("GET", b"/ HTTP/1.1\r\nX: y", [])


@pytest.mark.parametrize("method", ["GET /x HTTP/1.1", "GET\r\nX: y", "", "GËT"])
def test_a_method_that_cannot_be_sent(method: str) -> None:
    """A hook may have changed it: it is one word, of the letters that names have."""
    with pytest.raises(httpx.LocalProtocolError):
        request_head(method, b"/", [(b"Host", b"a")])


# Random streams


TOKENS = [
    *(b"\r\n", b"\n", b"\r", b"\r\n\r\n", b"\0", b"\x7f", b"\xff", b" ", b"\t", b";", b":", b","),
    *(b"3", b"-", b"+", b"0x", b"_", b"f" * 16, b"0\r\n\r\n", b"chunked", b"HTTP/1.0 "),
    *(b"Content-Length: 3\r\n", b"Transfer-Encoding: chunked\r\n", b"Transfer-Encoding: gzip\r\n"),
    *(b"Connection: close\r\n", b"Connection: keep-alive\r\n", b"Upgrade: h2c\r\n"),
    *(CONTINUE, b"HTTP/1.1 101 x\r\n\r\n", b"HTTP/1.1 204 x\r\n\r\n", OK),
]


def mutate(random: Random, data: bytes) -> bytes:
    """Return an answer with a few changes; now and then, bytes that are none."""
    if random.random() < 0.05:
        return random.randbytes(random.randrange(200))
    mutated = bytearray(data)
    for _ in range(random.choice((0, 1, 1, 2, 5))):
        at = random.randrange(len(mutated) + 1)
        token = random.choice(TOKENS) if random.random() < 0.7 else random.randbytes(2)
        mutated[at : at + random.randrange(4)] = token
    return bytes(mutated)


def comparable(fields: Fields) -> Fields:
    """Return fields without what h11 spells in its own way."""
    return [(name.lower(), value) for name, value in fields if name.lower() != b"transfer-encoding"]


def by_h11(data: bytes) -> tuple[Head, bytes, bool] | None:
    """Return what h11 makes of an answer, and whether it keeps the connection; None if nothing."""
    client, body, is_cut = h11.Connection(h11.CLIENT), b"", False
    client.send(h11.Request(method="GET", target="/", headers=[("Host", "a")]))
    client.send(h11.EndOfMessage())
    client.receive_data(data)
    try:
        while True:
            event = client.next_event()
            if event is h11.NEED_DATA:
                is_cut = True
                client.receive_data(b"")
            elif isinstance(event, h11.Response):
                fields = comparable(event.headers.raw_items())
                version = b"HTTP/" + bytes(event.http_version)
                head = Head(event.status_code, bytes(event.reason), fields, version)
            elif isinstance(event, h11.Data):
                body += bytes(event.data)
            elif isinstance(event, h11.EndOfMessage):
                is_kept = client.their_state is h11.DONE and not client.trailing_data[0]
                return head, body, is_kept and not is_cut
            elif isinstance(event, h11.ConnectionClosed):
                return None
    except h11.RemoteProtocolError:
        return None


def test_ten_thousand_random_streams() -> None:
    """No crash, no hang; however they are cut. What both take, h11 reads in the same way."""
    random = Random(14)
    seeds = [data for data, *_ in WHOLE.values()] + [*REFUSED.values()]
    seeds = [data for data in seeds if len(data) < 500]
    both = 0
    for _ in range(10_000):
        data = mutate(random, random.choice(seeds))
        ours = receive(data)
        cuts = sorted(random.choices(range(len(data) + 1), k=3))
        pieces = [data[start:end] for start, end in pairwise((0, *cuts, len(data)))]
        assert receive(*filter(None, pieces)) == ours, data
        theirs = by_h11(data)
        if isinstance(ours, Answer) and theirs is not None:
            both += 1
            head = exchange(data)[0].head
            assert head is not None
            assert head._replace(fields=comparable(head.fields)) == theirs[0], data
            assert ours.body == theirs[1], data
            # h11 keeps no connection of 1.0.
            assert ours.can_be_reused == theirs[2] or head.version == b"HTTP/1.0", data
    assert both > 1000
