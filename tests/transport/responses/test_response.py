"""An answer has a limit before it is trusted, and what httpx tells of one stays."""

from __future__ import annotations

import asyncio
import gzip
import pickle
import re
import zlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache
from itertools import repeat
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import Client, Gateway, MissingHeader, Outcome, VerificationError
from tests.support.doors import Door
from tests.support.loopback import origin

PATH = "v3/payscore/payafter-orders"
MB = 1024 * 1024


class Platform(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers with what a function makes of the request."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        self._answer = answer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request)


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, which tells how many were read."""

    def __init__(self, pieces: Any) -> None:
        self._pieces = pieces
        self.read = 0
        self.is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.read += 1
            yield piece

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.is_closed = True

    async def aclose(self) -> None:
        self.close()


def of(
    gateway: Gateway, answer: Callable[[httpx.Request], httpx.Response], **options: Any
) -> Client:
    return Client(**{**gateway.credentials(), "transport": Platform(answer)}, retry=None, **options)


def signed(gateway: Gateway, change: Callable[[bytes], bytes], **headers: str) -> Any:
    """Return what answers as the platform does, with its body changed on the way."""

    def answer(request: httpx.Request) -> httpx.Response:
        true = gateway.handle_request(request)
        fields = [field for field in true.headers.raw if field[0].lower() != b"content-length"]
        fields += [
            (name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()
        ]
        return httpx.Response(
            true.status_code, headers=fields, stream=Pieces(_halves(change(true.read())))
        )

    return answer


def _halves(body: bytes) -> list[bytes]:
    return [body[:3], body[3:]]


def order(number: str = "1") -> dict[str, Any]:
    return {"appid": "wx1", "out_order_no": number, "service_id": "500001", "attach": "x" * 3000}


def refused(door: Door, client: Client, error: type[Exception], match: str) -> Any:
    with pytest.raises(error, match=match) as caught:
        door(client.chain(PATH), "post", json=order())
    assert chainpay.outcome(caught.value) is Outcome.UNKNOWN
    return caught.value


def test_the_head_is_judged_first(door: Door, gateway: Gateway) -> None:
    """Of an unsigned answer no byte is read, however much there is."""
    body = Pieces(repeat(b"x"))
    client = of(gateway, lambda request: httpx.Response(200, stream=body))
    refused(door, client, MissingHeader, "Wechatpay-Timestamp")
    assert (body.read, body.is_closed) == (0, True)


@pytest.mark.parametrize("change", ["clock", "serial"])
def test_the_clock_and_the_serial_are_judged_first(
    door: Door, gateway: Gateway, change: str
) -> None:
    """So are they, unless the key may be fetched."""
    body = Pieces(repeat(b"x"))

    def answer(request: httpx.Request) -> httpx.Response:
        headers = gateway.handle_request(request).headers
        if change == "clock":
            headers["Wechatpay-Timestamp"] = "1"
        else:
            headers["Wechatpay-Serial"] = "PUB_KEY_ID_0000000000000000000000000000000000"
        del headers["Content-Length"]
        return httpx.Response(200, headers=headers, stream=body)

    kind = chainpay.ClockSkew if change == "clock" else chainpay.UnknownSerial
    refused(door, of(gateway, answer), kind, "was sent")
    assert (body.read, body.is_closed) == (0, True)


@pytest.mark.parametrize("packed", [False, True])
def test_a_large_answer(door: Door, gateway: Gateway, packed: bool) -> None:
    """No more of it is read than the client allows; 32 MB by default."""
    headers = {"Content_Encoding": "gzip"} if packed else {}
    change = gzip.compress if packed else bytes
    client = of(gateway, signed(gateway, change, **headers), max_answer=100)
    refused(door, client, VerificationError, "more than 100 bytes, so no more of it was read")
    client = of(gateway, signed(gateway, change, **headers), max_answer=6000)
    answer = door(client.chain(PATH), "post", json=order("2"))
    assert answer.json()["out_order_no"] == "2"
    assert b"".join(answer.iter_bytes(1000)) == answer.content


@cache
def bomb() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(MB)) for _ in range(100)) + packer.flush()


def test_a_bomb(door: Door, gateway: Gateway) -> None:
    """What unpacks to much more than its size is refused, after little of it."""
    client = of(
        gateway, signed(gateway, lambda _: bomb(), Content_Encoding="gzip"), max_answer=1 << 40
    )
    refused(door, client, VerificationError, "unpacks to more than 1,000 times its size")


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "deflate", "x-none"])
def test_another_coding(door: Door, gateway: Gateway, coding: str) -> None:
    """Only gzip is asked for, and once."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.headers["Accept-Encoding"])
        return httpx.Response(200, headers={"Content-Encoding": coding}, stream=Pieces([b"x"]))

    refused(door, of(gateway, answer), VerificationError, "chainpay asks for gzip alone")
    assert asked == ["gzip"]


def test_a_large_refusal(door: Door, gateway: Gateway) -> None:
    """1 MB of it is read."""
    body = Pieces(repeat(bytes(64 * 1024)))
    client = of(gateway, lambda request: httpx.Response(502, stream=body))
    refused(door, client, VerificationError, "more than 1,048,576 bytes")
    assert (body.read, body.is_closed) == (17, True)


def hooks_of(
    door: Door, sync: Callable[[httpx.Response], Any], asynchronous: Callable[..., Any]
) -> Any:
    """Return the event hooks with one for answers."""
    is_sync = door.__name__ in ("through_sync", "through_wait")
    return {"response": [sync if is_sync else asynchronous]}


@pytest.mark.parametrize("method", ["read", "iter_bytes", "iter_raw"])
def test_a_hook_reads_no_more(door: Door, gateway: Gateway, method: str) -> None:
    """The limit holds for whoever reads, and however."""
    body = Pieces(repeat(bytes(64 * 1024)))

    async def read(response: httpx.Response) -> None:
        reading = getattr(response, f"a{method}")()
        if method == "read":
            await reading
        else:
            [piece async for piece in reading]

    hooks = hooks_of(door, lambda response: [*getattr(response, method)()], read)
    client = of(gateway, lambda request: httpx.Response(200, stream=body), event_hooks=hooks)
    refused(door, client, VerificationError, "more than 33,554,432 bytes")
    assert body.is_closed


def test_a_hook_that_does_not_read(door: Door, gateway: Gateway) -> None:
    """The body can't be looked at before it was read, also if it has come with the head."""

    async def look(response: httpx.Response) -> None:
        assert response.text

    hooks = hooks_of(door, lambda response: response.text, look)
    arguments = {**gateway.credentials(), "retry": None, "event_hooks": hooks}
    with pytest.raises(httpx.ResponseNotRead):
        door(Client(**arguments).chain(PATH), "post", json=order())


def test_a_hook_that_takes_the_body(door: Door, gateway: Gateway) -> None:
    """It gets the bytes as they arrive; then nothing is left to verify, and the error says so."""
    taken: list[bytes] = []

    async def take(response: httpx.Response) -> None:
        taken.extend([piece async for piece in response.aiter_raw(chunk_size=10)])

    hooks = hooks_of(door, lambda response: taken.extend(response.iter_raw(chunk_size=10)), take)
    packed = signed(gateway, gzip.compress, Content_Encoding="gzip")
    with pytest.raises(httpx.StreamConsumed) as failure:
        door(of(gateway, packed, event_hooks=hooks).chain(PATH), "post", json=order())
    assert chainpay.outcome(failure.value) is Outcome.UNKNOWN
    assert b'"out_order_no":"1"' in gzip.decompress(b"".join(taken))
    assert {len(piece) for piece in taken[:-1]} == {10}


def test_a_hook_that_closes_the_answer(door: Door, gateway: Gateway) -> None:
    """Its body can't be read any more."""

    async def close(response: httpx.Response) -> None:
        await response.aclose()

    hooks = hooks_of(door, httpx.Response.close, close)
    client = of(gateway, signed(gateway, bytes), event_hooks=hooks)
    with pytest.raises(httpx.StreamClosed):
        door(client.chain(PATH), "post", json=order())


class Awaited(httpx.AsyncByteStream):
    """A body for event loops only, as connections have it."""

    async def __aiter__(self) -> Any:
        yield b"{}"


def test_a_hook_of_the_other_kind(gateway: Gateway) -> None:
    """A plain hook can't read the answer of an awaited call; the error says how it can."""
    client = of(
        gateway,
        lambda request: httpx.Response(200, stream=Awaited()),
        async_transport=Platform(lambda request: httpx.Response(200, stream=Awaited())),
        event_hooks={"response": [httpx.Response.read]},
    )
    with pytest.raises(
        RuntimeError, match=r"await its aread\(\), or write the event hook as async"
    ):
        asyncio.run(awaited(client))


def test_gzip_in_single_bytes(gateway: Gateway) -> None:
    """Most of them unpack to nothing."""

    def answer(request: httpx.Request) -> httpx.Response:
        true = gateway.handle_request(request)
        fields = [field for field in true.headers.raw if field[0].lower() != b"content-length"]
        packed = gzip.compress(true.read())
        return httpx.Response(
            true.status_code,
            headers=[*fields, (b"Content-Encoding", b"gzip")],
            stream=Iterated([packed[start : start + 1] for start in range(len(packed))]),
        )

    client = of(gateway, answer, async_transport=Platform(answer))
    assert asyncio.run(awaited(client)).json()["out_order_no"] == "1"


class Iterated(httpx.AsyncByteStream):
    """A body whose iterator is another object, which can't be closed."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> Any:
        return Pulled(self._pieces)


class Pulled:
    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> Pulled:
        return self

    async def __anext__(self) -> bytes:
        if not self._pieces:
            raise StopAsyncIteration
        return self._pieces.pop(0)


async def awaited(client: Client) -> Any:
    return await client.chain(PATH).post_async(json=order())


async def read_later(response: httpx.Response) -> None:
    await response.aread()


def test_a_transport_of_the_other_kind(gateway: Gateway) -> None:
    """A transport's answer must fit the call."""

    class OnlySync(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b"{}"

    client = of(
        gateway,
        lambda request: httpx.Response(200, stream=OnlySync()),
        async_transport=Platform(lambda request: httpx.Response(200, stream=OnlySync())),
        event_hooks={"response": [read_later]},
    )
    with pytest.raises(RuntimeError, match=r"belongs to a sync call: call its read\(\)"):
        asyncio.run(awaited(client))


def test_a_file_may_be_large(gateway: Gateway, tmp_path: Any) -> None:
    """A download has no limit, but for what unpacks to a thousand times its size."""
    bill = [b"x" * 1000] * 100
    client = of(gateway, lambda request: httpx.Response(200, stream=Pieces(bill)), max_answer=10)
    client.download("v3/billdownload/file", tmp_path / "bill")
    assert (tmp_path / "bill").stat().st_size == 100_000
    bomb = gzip.compress(bytes(20 * MB))
    headers = {"Content-Encoding": "gzip"}
    client = of(
        gateway, lambda request: httpx.Response(200, headers=headers, stream=Pieces([bomb]))
    )
    with pytest.raises(VerificationError, match="1,000 times its size"):
        client.download("v3/billdownload/file", tmp_path / "bomb")
    assert not (tmp_path / "bomb").exists()


def test_what_a_transport_has_read(door: Door, gateway: Gateway) -> None:
    """A transport of the user may have read and unpacked the body."""

    def answer(request: httpx.Request) -> httpx.Response:
        packed = signed(gateway, gzip.compress, Content_Encoding="gzip")(request)
        packed.read()
        return packed  # type: ignore[no-any-return]

    response = door(of(gateway, answer).chain(PATH), "post", json=order())
    assert response.json()["out_order_no"] == "1"
    assert "Content-Encoding" not in response.headers


def test_what_httpx_tells(door: Door, gateway: Gateway) -> None:
    """Of its own connections the client tells the same as httpx does."""
    with origin() as server:
        arguments = {**gateway.credentials(), "transport": None, "base_uri": server.base_uri}
        with Client(**arguments) as client:
            answer = door(client.chain("v3/plain"), "get", verifier=chainpay.UNSIGNED)
    assert (answer.http_version, answer.reason_phrase) == ("HTTP/1.1", "OK")
    assert answer.request.url.path == "/v3/plain"
    assert timedelta() < answer.elapsed < timedelta(seconds=20)
    assert (answer.is_closed, answer.is_stream_consumed, answer.history) == (True, True, [])
    assert answer.read() == answer.content
    copy = pickle.loads(pickle.dumps(answer))
    assert (copy.content, copy.status_code, copy.elapsed) == (answer.content, 200, answer.elapsed)


# Made by hand

_PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "GZIP": gzip.compress,
    "deflate": zlib.compress,
    "gzip, gzip": lambda data: gzip.compress(gzip.compress(data)),
    "identity": bytes,
    "another": bytes,
}


@pytest.mark.parametrize("coding", _PACKERS)
def test_a_body_made_by_hand_is_unpacked(coding: str) -> None:
    """As httpx does, whatever its coding: at once, as a stream, and on an event loop."""
    headers, packed = {"Content-Encoding": coding}, _PACKERS[coding](b'{"a": 1}')
    answer = chainpay.Response(200, headers=headers, content=packed)
    assert answer.json() == pickle.loads(pickle.dumps(answer)).json() == {"a": 1}
    stream = chainpay.Response(200, headers=headers, content=iter([packed[:5], packed[5:]]))
    assert stream.read() == b'{"a": 1}'
    raw = chainpay.Response(200, headers=headers, content=iter([packed[:5], packed[5:]]))
    assert b"".join(raw.iter_raw()) == packed

    async def read() -> bytes:
        return await chainpay.Response(
            200, headers=headers, stream=httpx.ByteStream(packed)
        ).aread()

    assert asyncio.run(read()) == b'{"a": 1}'


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_body_made_by_hand_that_is_not_packed(coding: str) -> None:
    """It has no request that the error could name."""
    headers = {"Content-Encoding": coding}
    with pytest.raises(httpx.DecodingError):
        chainpay.Response(200, headers=headers, content=b"plain")

    async def read() -> None:
        await chainpay.Response(200, headers=headers, stream=httpx.ByteStream(b"plain")).aread()

    with pytest.raises(httpx.DecodingError):
        asyncio.run(read())


def test_a_field_of_a_stream_says_to_read_it() -> None:
    """Nothing of its body is here yet."""
    stream: Any = chainpay.Response(200, content=iter([b'{"code_url": "x"}']))
    with pytest.raises(TypeError, match=r"call response\.read\(\).*json\(\)\['code_url'\]"):
        stream["code_url"]


def answer(body: str) -> Any:
    """Return an answer of APIv3 or APIv2 that somebody looks at."""
    with chainpay.sandbox() as client:
        response: Any = client.v3.certificates.get()
    response._body = body.encode()
    return response


@pytest.mark.parametrize(
    ("body", "name", "expected"),
    [
        ('{"code_url": "1"}', "code_url", "response.json()['code_url']"),
        ('{"code_url": "1"}', "codeUrl", "response.json()['code_url']"),
        ('{"codeUrl": "1"}', "codeUrl", "response.json()['codeUrl']"),
        ("[1]", "codeUrl", "response.json()['codeUrl']"),
        ("<xml/>", "code_url", "chainpay.from_xml(response.content)['code_url']"),
    ],
)
def test_a_field_of_an_answer_says_how_to_read_it(body: str, name: str, expected: str) -> None:
    """As an index and as an attribute; PHP's spelling is put right."""
    response = answer(body)
    with pytest.raises(TypeError, match=re.escape(f"write {expected}")):
        response[name]
    with pytest.raises(AttributeError, match=re.escape(f"no {name!r}: use {expected}")):
        getattr(response, name)


def test_a_name_of_other_libraries() -> None:
    """PHP's answers have getters; a private name has no hint, and so has an empty answer."""
    response = answer("{}")
    for name, hint in (("getBody", ".text"), ("getStatusCode", ".status_code")):
        with pytest.raises(AttributeError, match=f"no {name!r}: use {hint}"):
            getattr(response, name)
    with pytest.raises(AttributeError, match=r"no '_mime'$"):
        print(response._mime)
    with pytest.raises(AttributeError, match=r"no 'code_url'$"):
        print(answer("").code_url)


def test_json_of_xml_says_what_reads_it() -> None:
    """APIv2 answers with XML; another text is only no JSON."""
    with pytest.raises(ValueError, match="Expecting value") as xml:
        answer("<xml/>").json()
    assert "write chainpay.from_xml(response.content)" in xml.value.__notes__[0]
    with pytest.raises(ValueError, match="Expecting value") as other:
        answer("OK").json()
    assert not hasattr(other.value, "__notes__")
