"""Answers that no server of an API sends, over real sockets: none hangs, and none is trusted."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest
import trio

import chainpay
from chainpay import Client, Gateway
from tests.support.doors import Door
from tests.support.loopback import answering
from tests.transport.connections.test_http11 import mutate

PATH = "v3/payscore/payafter-orders"
ORDER = {"appid": "wx1", "out_order_no": "1", "service_id": "500001"}


class Signer:
    """Signs nothing, so that thousands of calls are fast; the answers are signed truly."""

    mchid, serial = "1900000001", "AB" * 20

    def sign(self, message: bytes) -> str:
        return "AAAA"


def in_threads(client: Client, count: int) -> Iterator[httpx.Response | BaseException]:
    for _ in range(count):
        try:
            yield client.chain(PATH).post(json=ORDER, signer=Signer())
        except Exception as error:
            yield error


def on(run: Callable[..., Any]) -> Callable[..., list[httpx.Response | BaseException]]:
    async def post_all(client: Client, count: int) -> list[httpx.Response | BaseException]:
        ends: list[httpx.Response | BaseException] = []
        for _ in range(count):
            try:
                ends.append(await client.chain(PATH).post_async(json=ORDER, signer=Signer()))
            except Exception as error:
                ends.append(error)
        await client.aclose()
        return ends

    return lambda client, count: run(post_all, client, count)


def run_asyncio(function: Callable[..., Any], *arguments: Any) -> Any:
    return asyncio.run(function(*arguments))


@pytest.fixture
def frozen() -> Iterator[None]:
    """What other tests have left is not looked at by each collection of garbage."""
    gc.freeze()
    yield
    gc.unfreeze()  # that of `pytest_collection_finish` too, so it is done again
    gc.collect()
    gc.freeze()


@pytest.mark.usefixtures("frozen")
@pytest.mark.timeout(600)
@pytest.mark.parametrize("count", [700, pytest.param(10_000, marks=pytest.mark.long)])
@pytest.mark.parametrize(
    "send", [in_threads, on(run_asyncio), on(trio.run)], ids=["threads", "asyncio", "trio"]
)
def test_random_answers(gateway: Gateway, send: Callable[..., Any], count: int) -> None:
    """Each ends the call with an error; or with the true body, if only the rest was changed."""
    credentials = gateway.credentials()
    with Client(**credentials) as client:
        true = client.chain(PATH).post(json=ORDER)
    fields = b"".join(b"%b: %b\r\n" % field for field in true.headers.raw)
    chunked = fields.replace(
        b"Content-Length: %d" % len(true.content), b"Transfer-Encoding: chunked"
    )
    assert chunked != fields
    seeds = [
        b"HTTP/1.1 200 OK\r\n%b\r\n%b" % (fields, true.content),
        b"HTTP/1.1 200 OK\r\n%b\r\n%x\r\n%b\r\n0\r\n\r\n"
        % (chunked, len(true.content), true.content),
        b'HTTP/1.1 404 Not Found\r\nContent-Length: 22\r\n\r\n{"code":"A","message":1}',
    ]
    random = Random(count)
    answers = [mutate(random, random.choice(seeds)) for _ in range(count)]
    with answering(*answers) as base_uri:
        arguments = {**credentials, "transport": None, "base_uri": base_uri, "retry": None}
        with Client(**arguments, timeout=20) as client:
            ends = list(send(client, count))
    errors = [end for end in ends if isinstance(end, BaseException)]
    for error in errors:
        assert isinstance(error, (chainpay.ChainpayError, httpx.RequestError)), error
        assert not isinstance(error, httpx.TimeoutException)
        assert chainpay.outcome(error) in (chainpay.Outcome.UNKNOWN, chainpay.Outcome.REFUSED)
    for end in ends:
        if isinstance(end, httpx.Response):
            assert end.content == true.content
    assert count / 2 < len(errors) < count


@contextmanager
def refusing(answer: bytes) -> Iterator[str]:
    """Answer the first bytes of each connection, and reset it; give the base address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    connected, _ = listener.accept()
                    connected.recv(1000)
                    connected.sendall(answer)
                    connected.close()  # with bytes that nobody has read

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


@pytest.mark.parametrize("size", [20_000, 150_000])
def test_an_early_answer(gateway: Gateway, door: Door, tmp_path: Path, size: int) -> None:
    """A server answers and closes before it has read a file: the answer is read.

    Of a large one, what has not left the server is lost.
    """
    image = tmp_path / "image.jpg"
    image.write_bytes(bytes(30_000_000))
    message = b"x" * size
    body = b'{"code":"TOO_LARGE","message":"%b"}' % message
    answer = b"HTTP/1.1 413 x\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
    kind = (chainpay.APIError, *([] if size < 60_000 else [httpx.RequestError]))
    with refusing(answer) as base_uri:
        arguments = {**gateway.credentials(), "transport": None, "base_uri": base_uri}
        with Client(**arguments, retry=None) as client, pytest.raises(kind) as refused:
            door(client.v3.merchant.media.upload, "post", body=chainpay.Media(image))
    if isinstance(refused.value, chainpay.APIError):
        assert refused.value.code == "TOO_LARGE"
        assert refused.value.message == message.decode()
    else:
        assert chainpay.outcome(refused.value) is chainpay.Outcome.UNKNOWN
