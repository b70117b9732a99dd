"""The Authorization can't be reached from an answer or an error, nor from the client, after a call.

Whoever has it could send the request once more. So everything is walked that a debugger or an error
tracker could show, at the place where the call has ended, and later. The signer notes what it has
signed, in a list that the walk doesn't enter.
"""

from __future__ import annotations

import asyncio
import signal
import ssl
import threading
import time
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import anyio
import httpx
import pytest

import chainpay
from chainpay import UNSIGNED, BadSignature, Client, Retry, VerificationError
from chainpay.client.files.downloads import Download
from chainpay.signing.signer import Signer
from tests.support import by_hand, raw, worlds
from tests.support.keys import as_file, private_pem
from tests.support.loopback import eventually
from tests.support.pki import MCHID, Pki, as_pem, new_pki
from tests.support.raw import Exchange, RawServer, raw_server
from tests.support.reachable import Walk
from tests.support.tunnel import HANG_UP, SILENCE, tunnel
from tests.support.worlds import LOOPS, World

pytestmark = pytest.mark.usefixtures("all_frames")

PATH = "v3/pay/transactions/native"
FILE = "v3/billdownload/file"
SERIAL = "PUB_KEY_ID_0119000000012026112700000000000001"
LARGE = 16 * 1024 * 1024  # bytes that no connection takes if nobody reads

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"
OWN = (__file__, raw.__file__, worlds.__file__)

#: All signatures of a test, and the passwords.
SIGNED: list[str] = []
PASSWORDS: list[str] = []


class NotingSigner(Signer):
    """Signs, and notes the signature where no object leads to."""

    def sign(self, message: bytes) -> str:
        signature = super().sign(message)
        SIGNED.append(signature)
        return signature


class Call(NamedTuple):
    """A call: the name of a method of the client, or of a verb of its chain, and its arguments."""

    name: str = "post"
    arguments: dict[str, Any] = {"json": {}}  # noqa: RUF012

    def begin(self, client: Client, suffix: str) -> Any:
        if self.name == "download":
            options = dict(self.arguments)
            return getattr(client, self.name + suffix)(FILE, options.pop("to"), **options)
        return getattr(client.chain(PATH), self.name + suffix)(**self.arguments)


class Ended(NamedTuple):
    """How a call has ended: its answer or error, and what could be reached there and then."""

    end: Any
    leaks: list[str]


def leaks(*roots: object) -> list[str]:
    assert SIGNED
    return Walk([*SIGNED, *PASSWORDS], own=OWN).find(*roots)


def end_in_thread(client: Client, call: Call) -> Ended:
    try:
        end = call.begin(client, "")
    except BaseException as error:
        end = error
    return Ended(end, leaks(end, client))


async def end_on_loop(client: Client, call: Call) -> Ended:
    promise = call.begin(client, "_async")
    try:
        end = await promise
    except Exception as error:
        end = error
    return Ended(end, leaks(end, promise, client))


def end_of(runtime: World, client: Client, call: Call) -> Any:
    """Return the answer or error of a call, from which no signature can be reached."""
    ended: Ended = runtime.do(end_in_thread, end_on_loop, client, call)
    assert ended.leaks == []
    assert leaks(ended.end, client) == []
    return ended.end


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    yield
    SIGNED.clear()
    PASSWORDS.clear()


@pytest.fixture(params=["threads", *LOOPS])
def runtime(request: pytest.FixtureRequest) -> Iterator[World]:
    with ExitStack() as stack:
        yield World(request.param, stack)


@pytest.fixture(scope="module")
def pki(keys: Any) -> Pki:
    return new_pki(keys)


@pytest.fixture
def tls(pki: Pki, tmp_path: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    content = as_pem(pki.server) + private_pem(pki.server_key)
    context.load_cert_chain(as_file(content, tmp_path, "server.pem"))
    return context


@pytest.fixture(params=["http", "https"])
def server(request: pytest.FixtureRequest, tls: ssl.SSLContext) -> Iterator[RawServer]:
    with raw_server(tls if request.param == "https" else None) as server:
        yield server


@pytest.fixture
def connect(pki: Pki) -> Iterator[Callable[..., Client]]:
    """Makes clients with real keys."""
    trusting = ssl.create_default_context(cadata=as_pem(pki.authority).decode())
    with ExitStack() as stack:

        def make(base_uri: str, **options: Any) -> Client:
            arguments = {
                "signer": NotingSigner(MCHID, "5F5B", pki.key),
                "certs": {SERIAL: pki.server_key.public_key()},
                "base_uri": base_uri,
                "retry": None,
                "timeout": 20,
            }
            if "transport" not in options:
                arguments["verify"] = trusting
            return stack.enter_context(Client(**{**arguments, **options}))

        yield make


def signed(pki: Pki, status: int = 200, body: bytes = b"{}", of: bytes | None = None) -> bytes:
    """Return an answer of the platform; or one with the signature of another body."""
    now, nonce = str(int(time.time())).encode(), b"0123456789abcdef"
    signature = by_hand.sign_answer(pki.server_key, now, nonce, body if of is None else of)
    fields = {
        b"Content-Length": str(len(body)).encode(),
        b"Wechatpay-Timestamp": now,
        b"Wechatpay-Nonce": nonce,
        b"Wechatpay-Serial": SERIAL.encode(),
        b"Wechatpay-Signature": signature,
    }
    lines = [b"HTTP/1.1 %d X" % status, *(b"%b: %b" % field for field in fields.items())]
    return b"\r\n".join([*lines, b"", body])


PLANTS: dict[str, Callable[[Client, httpx.Response, str], object]] = {
    "the request": lambda _, answer, text: answer.request.headers.update({"Authorization": text}),
    "a header beside it": lambda _, answer, text: answer.request.headers.update({"X": text}),
    "an extension": lambda _, answer, text: answer.extensions.update({"x": text.encode()}),
    "an extension of the request": lambda _, answer, text: answer.request.extensions.update(
        {"x": [text]}
    ),
    "the client": lambda client, *_: vars(client).update(x={SIGNED[0]: 1}),
}


@pytest.mark.parametrize("place", PLANTS)
def test_the_walk_would_find_it(
    runtime: World, server: RawServer, connect: Any, pki: Pki, place: str
) -> None:
    """In an answer that has it; each hiding place of an object is tested in `test_reachable`."""
    server.answer = lambda exchange: exchange.send(signed(pki))
    client = connect(server.base_uri)
    answer = end_of(runtime, client, Call())
    PLANTS[place](client, answer, SIGNED[0])
    assert leaks(answer, client)


def test_the_walk_reaches_the_frames(runtime: World, server: RawServer, connect: Any) -> None:
    """Of the package, of the event loop, and the connection that has failed."""
    server.answer = Exchange.reset
    client = connect(server.base_uri)
    error = end_of(runtime, client, Call())
    frames = {
        frame.f_code.co_qualname: frame for frame, _ in traceback.walk_tb(error.__traceback__)
    }
    request = frames["SigningAuth._send"].f_locals["request"]
    stream = frames["Connection.send"].f_locals["self"]._stream
    for holder in (request.extensions, vars(stream)):
        assert leaks(error) == []
        holder["planted"] = SIGNED[0]
        assert leaks(error)
        del holder["planted"]


# What is answered


def refusal(pki: Pki, status: int) -> bytes:
    return signed(pki, status, b'{"code":"SIGN_ERROR","message":"no"}')


ANSWERS: dict[str, tuple[Callable[[Pki], bytes], Any]] = {
    "verified": (signed, httpx.Response),
    "of another body": (lambda pki: signed(pki, of=b"[]"), BadSignature),
    "unsigned": (lambda _: HEAD + b"hello", chainpay.MissingHeader),
    "of an unknown key": (
        lambda pki: signed(pki).replace(SERIAL.encode(), b"PUB_KEY_ID_2"),
        chainpay.UnknownSerial,
    ),
    "not found": (lambda pki: refusal(pki, 404), chainpay.APIError),
    "sign error": (lambda pki: refusal(pki, 401), chainpay.APIError),
    "accepted": (lambda pki: signed(pki, 202), chainpay.Undecided),
    "redirect": (lambda pki: signed(pki, 302), VerificationError),
    "other coding": (
        lambda pki: signed(pki).replace(b"Wechatpay-Nonce", b"Content-Encoding: br\r\nWechatpay-N"),
        VerificationError,
    ),
    "no gzip": (
        lambda pki: signed(pki).replace(b"\r\nWech", b"\r\nContent-Encoding: gzip\r\nWech", 1),
        httpx.DecodingError,
    ),
    "no HTTP": (lambda _: b"SSH-2.0-OpenSSH_9.7\r\n\r\n", httpx.RemoteProtocolError),
}


@pytest.mark.parametrize("kind", ANSWERS)
def test_an_answer(runtime: World, server: RawServer, connect: Any, pki: Pki, kind: str) -> None:
    """Trusted or not, a refusal or none."""
    answer, expected = ANSWERS[kind]
    server.answer = lambda exchange: exchange.send(answer(pki))
    end = end_of(runtime, connect(server.base_uri), Call())
    assert isinstance(end, expected)


CUTS = {"nothing": b"", "its head": HEAD[:20], "its body": HEAD + b"he"}


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("how", ["end", "cut", "reset", "be_silent"])
def test_an_answer_that_is_cut(
    runtime: World, server: RawServer, connect: Any, cut: str, how: str
) -> None:
    """Before it, in its head or in its body; the connection ends, or nothing more comes."""

    def answer(exchange: Exchange) -> None:
        exchange.send(CUTS[cut])
        getattr(exchange, how)()

    server.answer = answer
    read = 0.1 if how == "be_silent" else 20
    client = connect(server.base_uri, timeout=httpx.Timeout(20, read=read))
    end = end_of(runtime, client, Call(arguments={"json": {}, "verifier": UNSIGNED}))
    kinds = httpx.ReadTimeout if how == "be_silent" else httpx.RemoteProtocolError | httpx.ReadError
    assert isinstance(end, kinds)


def test_a_deadline(runtime: World, server: RawServer, connect: Any) -> None:
    """It passes while the answer is waited for."""
    end = end_of(runtime, connect(server.base_uri), Call(arguments={"json": {}, "deadline": 0.5}))
    assert isinstance(end, httpx.ReadTimeout)
    assert "the deadline of the call has passed" in str(end)


# While a request is written


def an_upload() -> Call:
    media = chainpay.Media(bytes(LARGE), "x.jpg")
    return Call(arguments={"body": media, "check": False})


UPLOADS: dict[str, Callable[[], Call]] = {
    "whole": lambda: Call(arguments={"json": {"x": "x" * LARGE}}),
    "in pieces": an_upload,
}
#: Signing so much takes long; in pieces, only the meta is signed.
WAYS = [pytest.param("whole", marks=pytest.mark.slow), "in pieces"]
WRITING: dict[str, tuple[dict[str, Any], Any]] = {
    "timeout": ({"timeout": httpx.Timeout(20, write=0.1, read=0.2)}, httpx.WriteTimeout),
    "deadline": ({"deadline": 0.5}, httpx.TimeoutException),
}


@pytest.mark.parametrize("upload", WAYS)
@pytest.mark.parametrize("how", WRITING)
def test_a_host_that_reads_nothing(
    runtime: World, server: RawServer, connect: Any, how: str, upload: str
) -> None:
    """What is left of the request stays in no frame and no buffer."""
    server.reads_bodies, server.answer = False, Exchange.obey
    options, expected = WRITING[how]
    end = end_of(runtime, connect(server.base_uri, **options), UPLOADS[upload]())
    server.command(Exchange.close)
    assert isinstance(end, expected)


@pytest.mark.parametrize("upload", WAYS)
@pytest.mark.parametrize("how", ["reset", "close"])
def test_a_host_that_breaks_off(
    runtime: World, server: RawServer, connect: Any, how: str, upload: str
) -> None:
    """It has read the head, and no more."""
    server.reads_bodies, server.answer = False, getattr(Exchange, how)
    end = end_of(runtime, connect(server.base_uri), UPLOADS[upload]())
    assert isinstance(end, httpx.NetworkError | httpx.RemoteProtocolError)


@pytest.mark.parametrize("upload", WAYS)
def test_a_host_that_answers_early(
    runtime: World, server: RawServer, connect: Any, pki: Pki, upload: str
) -> None:
    """It refuses before it has read all, and reads no more."""

    def answer(exchange: Exchange) -> None:
        exchange.send(refusal(pki, 413))
        exchange.obey()

    server.reads_bodies, server.answer = False, answer
    client = connect(server.base_uri, timeout=httpx.Timeout(20, write=0.1, read=5))
    end = end_of(runtime, client, UPLOADS[upload]())
    server.command(Exchange.close)
    # anyio closes TLS when a write is given up: then the answer is lost on trio.
    assert isinstance(end, chainpay.APIError | httpx.WriteTimeout)


def test_a_body_that_fails(runtime: World, server: RawServer, connect: Any) -> None:
    """The caller's own code raises while it is sent."""

    def fail(sent: int, total: int | None) -> None:
        raise LookupError("of the caller")

    server.reads_bodies, server.answer = False, Exchange.obey
    media = chainpay.Media(bytes(LARGE), "x.jpg", progress=fail)
    call = Call(arguments={"body": media, "check": False})
    end = end_of(runtime, connect(server.base_uri), call)
    server.command(Exchange.close)
    assert isinstance(end, LookupError)


def test_a_header_that_can_not_be_sent(runtime: World, server: RawServer, connect: Any) -> None:
    """An event hook has written it."""

    def spoil(request: httpx.Request) -> None:
        request.headers["X-Note"] = "a\r\nb"

    client = connect(server.base_uri, event_hooks={"request": [spoil]})
    assert isinstance(end_of(runtime, client, Call()), httpx.LocalProtocolError)


# Before a request is sent


def test_nobody_is_there(runtime: World, connect: Any) -> None:
    """The connection is refused."""
    end = end_of(runtime, connect("http://127.0.0.1:9/"), Call())
    assert isinstance(end, httpx.ConnectError)


@pytest.mark.parametrize("how", ["untrusted", "no TLS", "silent", "cut"])
def test_a_handshake_that_fails(
    runtime: World, tls: ssl.SSLContext, connect: Any, how: str
) -> None:
    """The certificate is refused, or the host speaks no TLS, or nothing."""
    timeout = httpx.Timeout(20, connect=0.2)
    answer = {"silent": SILENCE, "cut": HANG_UP}.get(how, b"SSH-2.0\r\n")
    with tunnel(9, answer) as other, raw_server(tls) as server:
        is_untrusted = how == "untrusted"
        base = server.base_uri if is_untrusted else other.address.replace("http", "https")
        options = {"verify": True} if is_untrusted else {}
        end = end_of(runtime, connect(base, timeout=timeout, **options), Call())
    assert isinstance(end, httpx.ConnectError | httpx.ConnectTimeout)


PASSWORD = "correct-horse-battery-staple"
TOKEN = b64encode(b"us:" + PASSWORD.encode()).decode()

PROXIES = {
    "refuses": b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
    "is none": b"SSH-2.0-OpenSSH_9.7\r\n\r\n",
    "is silent": SILENCE,
    "hangs up": HANG_UP,
    "is cut": b"HTTP/1.1 200",
    "opens no TLS": b"HTTP/1.1 200 OK\r\n\r\n",
}


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("how", PROXIES)
def test_a_proxy_that_fails(runtime: World, connect: Any, how: str, scheme: str) -> None:
    """Its password, which it needs, is in its configuration alone."""
    PASSWORDS.extend([PASSWORD, TOKEN])
    with tunnel(9, PROXIES[how]) as proxy:
        client = connect(
            f"{scheme}://127.0.0.1:9/",
            proxy=proxy.with_user(f"us:{PASSWORD}"),
            timeout=httpx.Timeout(20, connect=0.2, read=0.2),
        )
        end = end_of(runtime, client, Call())
        assert eventually(lambda: bool(proxy.heads))  # a busy proxy reads it late
        assert any(TOKEN in line for line in proxy.heads[0])
    assert isinstance(end, httpx.TransportError | VerificationError | chainpay.APIError)


def test_a_proxy_that_is_not_there(runtime: World, connect: Any) -> None:
    """Nothing of its password either."""
    PASSWORDS.extend([PASSWORD, TOKEN])
    client = connect("https://127.0.0.1:9/", proxy=f"http://us:{PASSWORD}@127.0.0.1:9")
    assert isinstance(end_of(runtime, client, Call()), httpx.ConnectError)


def test_no_connection_is_free(runtime: World, server: RawServer, connect: Any) -> None:
    """A call waits for the connection of another."""
    server.answer = Exchange.obey
    limits, timeout = httpx.Limits(max_connections=1), httpx.Timeout(20, pool=0.1)
    client = connect(server.base_uri, limits=limits, timeout=timeout)
    first = runtime.start(client, PATH, "post", json={})
    assert server.has_seen(1)
    ended: Ended = runtime.do(end_in_thread, end_on_loop, client, Call())
    server.command(lambda exchange: exchange.send(HEAD + b"hello"))
    assert first.result(20).status_code == 200
    assert leaks(ended.end, first, client) == []
    assert isinstance(ended.end, httpx.PoolTimeout)


# Calls that are given up


async def _cancel(
    client: Client, call: Call, count_seen: Callable[[], int], by_task: bool
) -> list[Ended]:
    """Cancel a call, which notes how it has ended."""
    ended: list[Ended] = []

    async def run() -> None:
        try:
            await call.begin(client, "_async")
        except BaseException as error:
            ended.append(Ended(error, leaks(error, client)))
            raise

    async def wait() -> None:
        while not count_seen():
            await anyio.sleep(0.001)
        await anyio.sleep(0.02)  # until it waits again

    if by_task:
        task = asyncio.ensure_future(run())
        await wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        ended.append(Ended(caught.value, leaks(caught.value, task, client)))
    else:
        async with anyio.create_task_group() as group:
            group.start_soon(run)
            await wait()
            group.cancel_scope.cancel()
    return ended


def cancelled(way: tuple[World, bool], client: Client, call: Call, server: RawServer) -> None:
    loop, by_task = way
    ended = loop.do(end_in_thread, _cancel, client, call, server.seen.__len__, by_task)
    assert ended
    for each in ended:
        assert each.leaks == []
        assert not isinstance(each.end, Exception)
        assert leaks(each.end, client) == []


@pytest.fixture(
    params=[
        *("asyncio: its task", "asyncio: a scope", "trio: a scope"),
        *(
            pytest.param(f"uvloop: {how}", marks=pytest.mark.extras)
            for how in ("its task", "a scope")
        ),
    ]
)
def way(request: pytest.FixtureRequest) -> Iterator[tuple[World, bool]]:
    """An event loop, and whether a call is cancelled by its task: trio has scopes alone."""
    name, _, how = request.param.partition(": ")
    with ExitStack() as stack:
        yield World(name, stack), how == "its task"


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("options", [{}, {"deadline": 10}])
def test_a_cancelled_call(
    way: tuple[World, bool], server: RawServer, connect: Any, cut: str, options: Any
) -> None:
    """It waits for the head, or the body."""

    def answer(exchange: Exchange) -> None:
        exchange.send(CUTS[cut])
        exchange.be_silent()

    server.answer = answer
    call = Call(arguments={"json": {}, "verifier": UNSIGNED, **options})
    cancelled(way, connect(server.base_uri), call, server)


@pytest.mark.parametrize("upload", WAYS)
def test_a_cancelled_upload(
    way: tuple[World, bool], server: RawServer, connect: Any, upload: str
) -> None:
    """It is being written."""
    server.reads_bodies, server.answer = False, Exchange.obey
    cancelled(way, connect(server.base_uri), UPLOADS[upload](), server)
    server.command(Exchange.close)


@pytest.mark.parametrize("what", ["the answer", *WAYS])
def test_an_interrupted_call(server: RawServer, connect: Any, what: str) -> None:
    """Ctrl-C in the main thread."""

    def interrupt(exchange: Exchange) -> None:
        time.sleep(0.1)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        exchange.obey()

    server.reads_bodies, server.answer = what == "the answer", interrupt
    client = connect(server.base_uri)
    ended = end_in_thread(client, UPLOADS[what]() if what in UPLOADS else Call())
    server.command(Exchange.close)
    assert isinstance(ended.end, KeyboardInterrupt)
    assert ended.leaks == []


# Several attempts, hooks, files, transports


def test_several_attempts(runtime: World, server: RawServer, connect: Any) -> None:
    """Each one is signed anew."""
    server.answer = Exchange.reset
    client = connect(server.base_uri, retry=Retry(3, pause=0.001, longest=0.002))
    call = Call(arguments={"json": {}, "retry": "same-number"})
    assert isinstance(end_of(runtime, client, call), httpx.ReadError)
    assert len(set(SIGNED)) == len(server.seen) > 1


@pytest.mark.parametrize("error", [LookupError, httpx.ReadError])
@pytest.mark.parametrize("when", ["request", "response"])
def test_a_hook_that_fails(
    runtime: World, server: RawServer, connect: Any, pki: Pki, when: str, error: Any
) -> None:
    """While it runs, a hook may see the Authorization."""
    seen: list[str | None] = []

    def fail(message: Any) -> None:
        seen.append(message.headers.get("Authorization") if when == "request" else None)
        raise error("of the hook")

    server.answer = lambda exchange: exchange.send(signed(pki))
    client = connect(server.base_uri, event_hooks={when: [fail]})
    end = end_of(runtime, client, Call())
    assert isinstance(end, error)
    assert (seen[0] is not None) == (when == "request")


FILES = {
    "whole": HEAD + b"hello",
    "cut": HEAD + b"he",
    "no body": HEAD,
    "refused": b"HTTP/1.1 404 X\r\nContent-Length: 2\r\n\r\n{}",
    "not gzip": HEAD.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n") + b"hello",
}


@pytest.mark.parametrize("how", FILES)
def test_a_file(runtime: World, server: RawServer, connect: Any, tmp_path: Path, how: str) -> None:
    """A stream, whole or not."""

    def answer(exchange: Exchange) -> None:
        exchange.send(FILES[how])
        exchange.end()

    server.answer = answer
    call = Call("download", {"to": tmp_path / "file"})
    end = end_of(runtime, connect(server.base_uri), call)
    assert isinstance(end, Download) == (how == "whole")


def test_a_file_of_another_digest(
    runtime: World, server: RawServer, connect: Any, tmp_path: Path
) -> None:
    """The error has the answer."""
    server.answer = lambda exchange: exchange.send(HEAD + b"hello")
    digest = ("SHA1", "79bb0f45fc4c42234a918000b2668d689e2bde04")
    call = Call("download", {"to": tmp_path / "file", "digest": digest})
    assert isinstance(end_of(runtime, connect(server.base_uri), call), VerificationError)


@pytest.mark.parametrize("how", ["answers", "fails"])
def test_a_transport_of_the_user(runtime: World, connect: Any, pki: Pki, how: str) -> None:
    """Its answers may refer to the request, as httpx's do."""
    head, _, body = signed(pki).partition(b"\r\n\r\n")
    fields = [tuple(line.split(b": ")) for line in head.splitlines()[1:]]
    seen: list[bool] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append("Authorization" in request.headers)
        if how == "fails":
            raise httpx.ReadError("of the transport", request=request)
        return httpx.Response(200, headers=fields, content=body, request=request)  # type: ignore[arg-type]

    client = connect("http://127.0.0.1:9/", transport=httpx.MockTransport(answer))
    end = end_of(runtime, client, Call())
    assert isinstance(end, httpx.Response if how == "answers" else httpx.ReadError)
    assert seen == [True]
