"""Signing and verifying, through every door; custom signers and verifiers; what is never signed."""

from __future__ import annotations

import asyncio
import base64
import copy
import gzip
import hashlib
import json
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256

import chainpay
from chainpay import UNSIGNED, Client, UsageError
from chainpay.client.core import core_of
from chainpay.concurrency.runtime import ASYNC, SYNC, Runtime, run_sync
from chainpay.gateway import Gateway
from chainpay.signing.signer import Signer
from tests.support.doors import Door, through_asyncio, through_sync, through_trio, through_wait

NOW = 1_700_000_000
SERIAL = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
PATH = "v3/pay/transactions/id/1"


class Platform(httpx.MockTransport):
    """Signs whatever it is told to answer, and then lets the test tamper with it."""

    def __init__(
        self,
        key: RSAPrivateKey,
        status: int = 200,
        body: bytes = b'{"a":1}',
        *,
        signed: bytes | None = None,
        tamper: Callable[[dict[str, str]], object] = lambda headers: None,
        stream: httpx.SyncByteStream | None = None,
    ) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            message = b"%d\nnonce\n%s\n" % (NOW, body if signed is None else signed)
            signature = key.sign(message, PKCS1v15(), SHA256())
            headers = {
                "Wechatpay-Timestamp": str(NOW),
                "Wechatpay-Nonce": "nonce",
                "Wechatpay-Serial": SERIAL,
                "Wechatpay-Signature": base64.b64encode(signature).decode(),
                "Request-ID": "08-0",
            }
            tamper(headers)
            if stream is not None:
                return httpx.Response(status, headers=headers, stream=stream)
            return httpx.Response(status, headers=headers, content=body)

        self.requests: list[httpx.Request] = []
        super().__init__(answer)


@pytest.fixture
def merchant(keys: Any) -> Callable[..., Client]:
    """Makes a client whose platform is a `Platform`."""

    def make(transport: httpx.MockTransport, **others: Any) -> Client:
        arguments: dict[str, Any] = {
            "mchid": "1900000001",
            "serial": "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
            "private_key": keys[0],
            "certs": {SERIAL: keys[1].public_key()},
            "transport": transport,
            "clock": lambda: NOW,
        }
        if "signer" in others:
            for name in ("mchid", "serial", "private_key"):
                del arguments[name]
        return Client(**{**arguments, **others})

    return make


Merchant = Callable[..., Client]


# Answers


@pytest.mark.parametrize("status", [200, 201, 206])
def test_a_signed_answer_is_accepted(
    door: Door, merchant: Merchant, keys: Any, status: int
) -> None:
    """Whatever its status under 300, and its body comes as it is."""
    client = merchant(Platform(keys[1], status, b'{"m":"\xe6\x88\x90 "}\n'))
    answer = door(client.chain(PATH), "get")
    assert (answer.status_code, answer.content) == (status, b'{"m":"\xe6\x88\x90 "}\n')


@pytest.mark.parametrize("status", [200, 204])
@pytest.mark.parametrize("signed", [True, False])
def test_an_empty_answer_is_verified_too(
    door: Door, merchant: Merchant, keys: Any, status: int, signed: bool
) -> None:
    """A 204 has no body, but a signature; without it, it is a forgery."""
    tamper = (lambda headers: None) if signed else dict.clear
    client = merchant(Platform(keys[1], status, b"", tamper=tamper))
    if signed:
        assert door(client.chain(PATH), "delete").status_code == status
    else:
        with pytest.raises(chainpay.MissingHeader):
            door(client.chain(PATH), "delete")


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308, 399])
@pytest.mark.parametrize("signed", [True, False])
def test_a_redirect_is_never_followed_and_no_answer(
    door: Door, merchant: Merchant, keys: Any, status: int, signed: bool
) -> None:
    """The signature is for one target of one host, and does not cover the status."""
    platform = Platform(
        keys[1],
        status,
        b"",
        tamper=(
            (lambda headers: headers.update(Location="https://evil.example/"))
            if signed
            else dict.clear
        ),
    )
    with pytest.raises(chainpay.VerificationError) as caught:
        door(merchant(platform).chain(PATH), "get")
    assert len(platform.requests) == 1
    assert isinstance(caught.value, chainpay.MissingHeader) is not signed
    assert ("this status" in str(caught.value)) is signed


@pytest.mark.parametrize("charset", ["utf-7", "gbk", "utf-16", "rot13", "zlib", "idna", "x"])
@pytest.mark.parametrize("reads_early", [True, False])
def test_the_text_of_a_verified_answer_is_utf_8(
    door: Door, merchant: Merchant, keys: Any, charset: str, reads_early: bool
) -> None:
    """The charset that the headers name is not signed: it changes nothing."""
    body = '{"attach":"+ACI-,+ACI-trade_state+ACI-:+ACI-SUCCESS","name":"张三"}'
    platform = Platform(
        keys[1],
        200,
        body.encode(),
        tamper=lambda headers: headers.update(
            {"Content-Type": f"application/json; charset={charset}"}
        ),
    )
    hooks = [_read_text] if reads_early else []
    answer = door(merchant(platform, event_hooks={"response": hooks}).chain(PATH), "get")
    assert answer.text == body


def _read_text(response: httpx.Response) -> None:
    try:
        response.read()
        response.text  # noqa: B018
    except Exception:
        pass


def test_a_compressed_answer_is_verified_decoded(door: Door, merchant: Merchant, keys: Any) -> None:
    """The signature is over the body, not over its transport coding."""
    compressed = gzip.compress(b'{"a":1}')
    client = merchant(
        Platform(
            keys[1],
            body=compressed,
            signed=b'{"a":1}',
            tamper=lambda headers: headers.update({"Content-Encoding": "gzip"}),
        )
    )
    assert door(client.chain(PATH), "get").json() == {"a": 1}


CONDITIONS: list[tuple[str, type[chainpay.VerificationError], Callable[..., object]]] = [
    ("no nonce", chainpay.MissingHeader, lambda headers: headers.pop("Wechatpay-Nonce")),
    (
        "not digits",
        chainpay.MalformedHeader,
        lambda headers: headers.update({"Wechatpay-Timestamp": "now"}),
    ),
    (
        "301 s old",
        chainpay.ClockSkew,
        lambda headers: headers.update({"Wechatpay-Timestamp": str(NOW - 301)}),
    ),
    (
        "301 s ahead",
        chainpay.ClockSkew,
        lambda headers: headers.update({"Wechatpay-Timestamp": str(NOW + 301)}),
    ),
    (
        "unknown serial",
        chainpay.UnknownSerial,
        lambda headers: headers.update({"Wechatpay-Serial": "ABC"}),
    ),
    (
        "another nonce",
        chainpay.BadSignature,
        lambda headers: headers.update({"Wechatpay-Nonce": "other"}),
    ),
    (
        "not base64",
        chainpay.BadSignature,
        lambda headers: headers.update({"Wechatpay-Signature": "!"}),
    ),
]


@pytest.mark.parametrize(("error", "tamper"), [pytest.param(*c[1:], id=c[0]) for c in CONDITIONS])
def test_a_tampered_answer_is_refused(
    door: Door, merchant: Merchant, keys: Any, error: Any, tamper: Any
) -> None:
    """By its own error, with the answer attached, and without the Authorization."""
    client = merchant(Platform(keys[1], tamper=tamper))
    with pytest.raises(error) as caught:
        door(client.chain(PATH), "post", json={})
    assert type(caught.value) is error
    assert caught.value.response.content == b'{"a":1}'
    assert caught.value.request_id == "08-0"
    assert "Authorization" not in caught.value.response.request.headers
    assert "was sent and may have been carried out" in str(caught.value)


def test_each_bit_of_an_answer_counts(merchant: Merchant, keys: Any) -> None:
    """A single changed bit, of body or signature, is refused."""
    body = b'{"state":"USER_PAID"}'
    signed = Platform(keys[1], body=body)
    merchant(signed).chain(PATH).get()
    for place in range(len(body) * 8):
        changed = bytearray(body)
        changed[place // 8] ^= 1 << place % 8
        client = merchant(Platform(keys[1], body=bytes(changed), signed=body))
        with pytest.raises(chainpay.BadSignature):
            client.chain(PATH).get()


@pytest.mark.usefixtures("pauses")
def test_signtest_is_told_apart(door: Door, merchant: Merchant, keys: Any) -> None:
    """WeChat Pay's own test traffic is refused like any other, and marked."""

    def probe(headers: dict[str, str]) -> None:
        headers["Wechatpay-Signature"] = "WECHATPAY/SIGNTEST/" + headers["Wechatpay-Signature"]

    with pytest.raises(chainpay.BadSignature) as caught:
        door(merchant(Platform(keys[1], tamper=probe)).chain(PATH), "get")
    assert caught.value.probe
    with pytest.raises(chainpay.BadSignature) as caught:
        door(merchant(Platform(keys[1], signed=b"other")).chain(PATH), "get")
    assert not caught.value.probe


# Answers that are never signed


UNSIGNED_PATHS = [
    "v3/billdownload/file",
    "v3/transferdownload/elecvoucherfile",
    "v3/transferdownload/signfile",
    "v3/new-tax-control-fapiao/download",
    "v3/merchant-service/images/ChsyMDgwNTMy",
    "v3/global/merchant-service/images/ChsyMDgwNTMy",
]


@pytest.mark.parametrize("path", UNSIGNED_PATHS)
def test_downloads_are_signed_requests_only(
    door: Door, merchant: Merchant, keys: Any, path: str
) -> None:
    """Their answers carry no signature; their requests do. A POST to the same path isn't one."""
    platform = Platform(keys[1], tamper=dict.clear)
    client = merchant(platform)
    assert door(client.chain(path), "get", query={"token": "a"}).content == b'{"a":1}'
    with pytest.raises(chainpay.MissingHeader):
        door(client.chain(path), "post")
    with pytest.raises(chainpay.MissingHeader):
        door(client.chain(f"{path}/more"), "get")


@pytest.mark.parametrize("path", ["hk/v3/statements", "v3/global/statements"])
def test_a_statement_is_verified_by_its_digest(
    door: Door, merchant: Merchant, keys: Any, path: str
) -> None:
    """Signed is the digest, in a header; the body must have it. Other paths have no such thing."""
    body = b"`a,`b\r\n"
    digest = hashlib.sha1(body).hexdigest()

    def name_digest(headers: dict[str, str]) -> None:
        headers["Wechatpay-Statement-Sha1"] = digest

    signed = json.dumps({"sha1": digest}).replace(" ", "").encode()
    client = merchant(Platform(keys[1], body=body, signed=signed, tamper=name_digest))
    assert door(client.chain(path), "get").content == body
    with pytest.raises(chainpay.BadSignature):
        door(client.chain(path), "post")
    with pytest.raises(chainpay.BadSignature):
        door(client.chain("v3/other"), "get")
    forged = merchant(Platform(keys[1], body=b"`x,`y\r\n", signed=signed, tamper=name_digest))
    with pytest.raises(chainpay.BadSignature, match="does not have the SHA-1"):
        door(forged.chain(path), "get")


class Counted(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that tells how much of it was read."""

    def __init__(self) -> None:
        self.read = 0

    def __iter__(self) -> Any:
        for _ in range(3):
            self.read += 1
            yield b"x"

    async def __aiter__(self) -> Any:
        for _ in range(3):
            self.read += 1
            yield b"x"


@pytest.mark.parametrize(
    ("path", "status", "verifier", "read"),
    [
        ("v3/billdownload/file", 200, None, 0),
        (PATH, 200, UNSIGNED, 0),
        ("v3/billdownload/file", 404, None, 3),
    ],
)
def test_an_unsigned_answer_may_be_streamed(
    merchant: Merchant, keys: Any, path: str, status: int, verifier: Any, read: int
) -> None:
    """Verification needs the whole body; where there is none, a stream stays one."""

    async def exchange(runtime: Runtime) -> int:
        body = Counted()
        client = merchant(Platform(keys[1], status, stream=body, tamper=dict.clear))
        call = core_of(client).read_call("GET", path, None, {"verifier": verifier})
        await core_of(client).driver.exchange(call, runtime, stream=True)
        return body.read

    for run in (lambda: run_sync(exchange(SYNC)), lambda: asyncio.run(exchange(ASYNC))):
        if status < 400:
            assert run() == read
        else:
            with pytest.raises(chainpay.APIError) as caught:
                run()
            assert caught.value.response.content == b"xxx"


def test_a_redirect_is_not_followed(door: Door, merchant: Merchant, keys: Any) -> None:
    """Nor is it taken for the answer: only that of one operation is a redirect."""

    def elsewhere(headers: dict[str, str]) -> None:
        headers["Location"] = "https://evil.example/v3/billdownload/file"

    platform = Platform(keys[1], 302, tamper=elsewhere)
    with pytest.raises(chainpay.VerificationError, match="no answer of the API has this status"):
        door(merchant(platform).chain(PATH), "post", json={})
    assert len(platform.requests) == 1


def test_a_falsy_verifier_is_asked(door: Door, merchant: Merchant, keys: Any) -> None:
    """An empty store that verifies is a verifier, not an absent one."""

    class Store(dict[str, Any]):
        def verify(self, serial: str, message: bytes, signature: str) -> None:
            raise chainpay.UnknownSerial("nothing in store", serial)

    with pytest.raises(chainpay.UnknownSerial):
        door(merchant(Platform(keys[1])).chain(PATH), "get", verifier=Store())
    with pytest.raises(chainpay.UnknownSerial):
        door(merchant(Platform(keys[1]), verifier=Store()).chain(PATH), "get")


def test_unsigned_is_one_value() -> None:
    """Copied or pickled it is the very same, so that no copy verifies anything."""
    for duplicate in (copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))):
        assert duplicate(UNSIGNED) is UNSIGNED


def test_unsigned_for_one_call(door: Door, merchant: Merchant, keys: Any) -> None:
    """`verifier=UNSIGNED` takes one answer as it comes; a refusal stays one."""
    client = merchant(Platform(keys[1], tamper=dict.clear))
    assert door(client.chain(PATH), "get", verifier=UNSIGNED).json() == {"a": 1}
    with pytest.raises(chainpay.MissingHeader):
        door(client.chain(PATH), "get")
    refusing = merchant(Platform(keys[1], 404))
    with pytest.raises(chainpay.APIError) as caught:
        door(refusing.chain(PATH), "get", verifier=UNSIGNED)
    assert not caught.value.verified


# Custom signers and verifiers


class Service:
    """An internal signing service, as a team would write one; and a KMS that verifies."""

    mchid = "1900000002"
    serial = "2ABC"

    def __init__(self, key: RSAPrivateKey) -> None:
        self.key = key
        self.signed: list[bytes] = []
        self.verified: list[tuple[str, bytes, str]] = []

    def sign(self, message: bytes) -> str:
        self.signed.append(message)
        return Signer(self.mchid, self.serial, self.key).sign(message)

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        self.verified.append((serial, message, signature))
        chainpay.Verifier({SERIAL: self.key.public_key()}).verify(serial, message, signature)


class AsyncService(Service):
    """The same, remote."""

    async def sign(self, message: bytes) -> str:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().sign(message)

    async def verify(  # type: ignore[override]
        self, serial: str, message: bytes, signature: str
    ) -> None:
        await asyncio.sleep(0)
        super().verify(serial, message, signature)


def test_a_custom_signer_and_verifier(door: Door, merchant: Merchant, keys: Any) -> None:
    """They stand in for the key and the certs, for the client or for one call."""
    platform = Platform(keys[1])
    service = Service(keys[1])
    client = merchant(platform, signer=service, verifier=service, certs=None)
    assert (client.mchid, client.serial) == ("1900000002", "2ABC")
    door(client.chain(PATH), "get")
    assert service.signed[0].startswith(b"GET\n/v3/pay/transactions/id/1\n1700000000\n")
    assert service.verified[0][:2] == (SERIAL, b'1700000000\nnonce\n{"a":1}\n')
    plain = merchant(platform)
    door(plain.chain(PATH), "get", signer=service, verifier=service)
    door(plain.chain(PATH), "get", {"signer": service})
    assert (len(service.signed), len(service.verified)) == (3, 2)
    assert "Wechatpay-Serial" not in platform.requests[0].headers


def test_an_async_signer_serves_asyncio(merchant: Merchant, keys: Any) -> None:
    """`async def` is awaited; what it raises comes with the answer, as a sync one's does."""
    service = AsyncService(keys[1])
    client = merchant(Platform(keys[1]), signer=service, verifier=service, certs=None)
    assert through_asyncio(client.chain(PATH), "get").json() == {"a": 1}
    forged = merchant(Platform(keys[1], signed=b"x"), signer=service, verifier=service, certs=None)
    with pytest.raises(chainpay.BadSignature) as caught:
        through_asyncio(forged.chain(PATH), "get")
    assert caught.value.response is not None


@pytest.mark.parametrize("role", ["signer", "verifier"])
def test_an_async_one_is_refused_in_the_sync_world(
    merchant: Merchant, keys: Any, role: str
) -> None:
    """Before anything is sent."""
    platform = Platform(keys[1])
    client = merchant(platform, **{role: AsyncService(keys[1])})
    for door in (through_sync, through_wait):
        with pytest.raises(UsageError, match=r"is async: await get_async\(\).*nothing was sent"):
            door(client.chain(PATH), "get")
    if role == "verifier":  # which has no part in signing
        assert "Authorization" in client.build_request("GET", PATH).headers
    else:
        with pytest.raises(UsageError, match="is async"):
            client.build_request("GET", PATH)
    assert platform.requests == []


def test_an_awaitable_in_disguise(merchant: Merchant, keys: Any) -> None:
    """A plain function that returns a coroutine can't be known beforehand, but isn't trusted."""

    class Disguised(Service):
        def verify(self, serial: str, message: bytes, signature: str) -> Any:
            return AsyncService(self.key).verify(serial, message, signature)

    class Later:
        def __await__(self) -> Any:
            yield

    class AlsoDisguised(Service):
        def sign(self, message: bytes) -> Any:
            return Later()

    client = merchant(Platform(keys[1]), verifier=Disguised(keys[1]))
    with pytest.raises(chainpay.VerificationError, match="failed with TypeError") as caught:
        client.chain(PATH).get()
    assert "write it as `async def`" in str(caught.value.__cause__)
    assert through_trio(client.chain(PATH), "get", verifier=Service(keys[1])).status_code == 200
    with pytest.raises(TypeError, match="write it as `async def`"):
        client.chain(PATH).get(signer=AlsoDisguised(keys[1]))


@pytest.mark.parametrize("verdict", [False, True, 0, "ok"])
def test_only_the_absence_of_an_exception_is_trust(
    door: Door, merchant: Merchant, keys: Any, verdict: Any
) -> None:
    """A verifier that answers with a value is misunderstood, and not believed."""

    class Verdict(Service):
        def verify(self, serial: str, message: bytes, signature: str) -> Any:
            return verdict

    client = merchant(Platform(keys[1]), verifier=Verdict(keys[1]))
    with pytest.raises(chainpay.VerificationError, match="must return None or raise"):
        door(client.chain(PATH), "get")


@pytest.mark.parametrize("signature", [None, b"c2ln", "", 'a"b', "a\nb", "名"])
def test_a_signer_returns_base64(door: Door, merchant: Merchant, keys: Any, signature: Any) -> None:
    """Anything else is refused before it reaches a header."""

    class Wrong(Service):
        def sign(self, message: bytes) -> Any:
            return signature

    platform = Platform(keys[1])
    client = merchant(platform, signer=Wrong(keys[0]))
    with pytest.raises(UsageError, match="must return base64 text; nothing was sent"):
        door(client.chain(PATH), "get")
    assert platform.requests == []


@pytest.mark.parametrize(
    "source",
    [
        {"nonce": lambda: 'a"b'},
        {"nonce": lambda: "a\r\nX-Other: b"},
        {"nonce": lambda: ""},
        {"nonce": lambda: 5},
        {"clock": lambda: float("nan")},
        {"clock": lambda: float("inf")},
        {"clock": lambda: "now"},
        {"clock": lambda: None},
    ],
)
def test_an_odd_clock_or_nonce_is_refused(
    door: Door, merchant: Merchant, keys: Any, source: Any
) -> None:
    """Before it reaches a header."""
    platform = Platform(keys[1])
    with pytest.raises(UsageError, match=f"{next(iter(source))}.*nothing was sent"):
        door(merchant(platform, **source).chain(PATH), "get")
    assert platform.requests == []


def test_a_failing_verifier_does_not_hide_a_refusal(
    door: Door, merchant: Merchant, keys: Any
) -> None:
    """Of a 4xx, the refusal is told; of a 2xx, that the answer could not be verified."""

    class Broken(Service):
        def verify(self, serial: str, message: bytes, signature: str) -> None:
            raise OSError("the service is down")

    refusing = merchant(Platform(keys[1], 404, b'{"code":"X"}'), verifier=Broken(keys[1]))
    with pytest.raises(chainpay.APIError) as caught:
        door(refusing.chain(PATH), "get")
    assert (caught.value.code, caught.value.verified) == ("X", False)
    answering = merchant(Platform(keys[1]), verifier=Broken(keys[1]))
    with pytest.raises(
        chainpay.VerificationError, match="the verifier failed with OSError"
    ) as lost:
        door(answering.chain(PATH), "get")
    assert str(lost.value.__cause__) == "the service is down"
    assert lost.value.response is not None


# With the emulated platform


def test_each_sending_is_signed_anew(client: Client, gateway: Gateway) -> None:
    """Signed when sent, not when made: a promise may wait longer than a signature lives."""
    now = [NOW]
    clocked = Gateway(clock=lambda: now[0])
    with Client(**clocked.credentials()) as merchant:
        promise = merchant.chain("v3/payscore/payafter-orders").get_async(
            query={"out_order_no": "1"}
        )
        now[0] += 3600
        with pytest.raises(chainpay.APIError) as caught:
            promise.wait()
    assert caught.value.code == "ORDER_NOT_EXIST"


def test_hooks_run_after_signing_and_before_verification(
    door: Door, merchant: Merchant, keys: Any
) -> None:
    """A hook sees the Authorization, and an answer that is not yet trusted."""
    seen: list[str] = []

    def on_request(request: httpx.Request) -> None:
        seen.append(request.headers["Authorization"].partition(" ")[0])

    def on_response(response: httpx.Response) -> None:
        seen.append(response.headers["Wechatpay-Nonce"])

    hooks = {"request": [on_request], "response": [on_response]}
    client = merchant(Platform(keys[1], signed=b"other"), event_hooks=hooks)
    with pytest.raises(chainpay.BadSignature):
        door(client.chain(PATH), "get")
    assert seen == ["WECHATPAY2-SHA256-RSA2048", "nonce"]


def test_an_async_hook_is_for_await(merchant: Merchant, keys: Any) -> None:
    """Awaited in the async world, refused in the sync one before anything is sent."""
    seen: list[str] = []

    async def on_request(request: httpx.Request) -> None:
        await asyncio.sleep(0)
        seen.append(request.method)

    platform = Platform(keys[1])
    client = merchant(platform, event_hooks={"request": [on_request]})
    through_asyncio(client.chain(PATH), "get")
    assert (seen, len(platform.requests)) == (["GET"], 1)
    with pytest.raises(UsageError, match="an event hook is async"):
        client.chain(PATH).get()
    assert len(platform.requests) == 1
    with pytest.raises(UsageError, match="event_hooks= knows 'request' and 'response'"):
        merchant(platform, event_hooks={"requests": []})


def test_a_hook_may_return_anything_awaitable(merchant: Merchant, keys: Any) -> None:
    """Not only coroutines."""

    class Later:
        def __await__(self) -> Any:
            yield from asyncio.sleep(0).__await__()

    client = merchant(Platform(keys[1]), event_hooks={"request": [lambda request: Later()]})
    assert through_asyncio(client.chain(PATH), "get").status_code == 200
    with pytest.raises(TypeError, match="event hook returned an awaitable to a sync call"):
        client.chain(PATH).get()


def test_no_answer_carries_the_authorization(door: Door, client: Client) -> None:
    """What could be sent again within five minutes stays with the sender."""
    with pytest.raises(chainpay.APIError) as caught:
        door(client.v3.payscore.payafterOrders, "get", query={"out_order_no": "x"})
    assert "Authorization" not in caught.value.response.request.headers


def test_an_old_answer_whose_date_is_right(merchant: Merchant, keys: Any) -> None:
    """The signature is old, and the `Date` agrees with this clock: the clock is not blamed."""

    def put_date(headers: dict[str, str]) -> None:
        headers["Date"] = format_datetime(datetime.fromtimestamp(NOW + 400, UTC), usegmt=True)

    client = merchant(Platform(keys[1], tamper=put_date), clock=lambda: NOW + 400)
    with pytest.raises(chainpay.ClockSkew, match="it is an old answer, or the clock that signed"):
        client.chain(PATH).get()
