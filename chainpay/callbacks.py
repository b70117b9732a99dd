"""Callbacks (回调通知): what the platform pushes, verified first, then opened.

* Refusals come in the order headers, clock, serial, signature; only then is anything parsed, and at
  last opened with the APIv3 key. The body is bytes as they came: parsed and written again it is
  another one.
* Several merchants may share one address: the one whose keys verify and open it receives it.
* Of APIv2, the body is XML and carries its ``sign``. A refund notice carries none: its ``req_info``
  opens with the APIv2 key, and nothing outside of that is to be trusted.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from . import formatter, transformer
from .crypto import aes_ecb, aes_gcm
from .crypto import hash as hashes
from .errors import BadSignature, DecryptionError, UnknownSerial, UsageError, VerificationError
from .explaining import explain
from .fields import MCHID_NAMES
from .promise import Promise
from .signing import SignatureHeaders, VerifierLike
from .transformer import XMLError
from .v2 import is_signed
from .worlds import LOOP, THREAD, World, at_once, resolved

__all__ = ["Answer", "Callback", "Callbacks", "Merchant"]

_MOST = 1024 * 1024  # bytes
_ALGORITHM = "AEAD_AES_256_GCM"
_RAW = (
    "the body of a callback is the bytes as they came, not {}: request.body in Django,"
    " request.get_data() in Flask, await request.body() in FastAPI and Starlette; text or a dict,"
    " written again, is signed by nobody"
)


@dataclass(frozen=True, repr=False)
class Merchant:
    """What is needed to receive callbacks: of one client.

    Attributes:
        mchid: The merchant's number.
        verifier: Holds the platform's keys.
        apiv3_key: Opens what APIv3 seals; None if there is none.
        secret: The key of APIv2; None if there is none.
        refresh: Given an unknown serial, returns the promise of fetching the keys anew, or None.
        clock: Returns the time in seconds since 1970.
    """

    mchid: str
    verifier: VerifierLike
    apiv3_key: AESGCM | None = None
    secret: bytes | None = None
    refresh: Callable[[str], Promise[Exception | None] | None] = lambda serial: None
    clock: Callable[[], float] = time.time

    def __repr__(self) -> str:
        return f"Merchant({self.mchid!r})"


class Answer(NamedTuple):
    """What to answer to the platform, within five seconds.

    Attributes:
        status: The HTTP status: 200 says that it need not be sent again.
        headers: The ``Content-Type``.
        body: Bytes.
    """

    status: int
    headers: dict[str, str]
    body: bytes


def _answer(status: int, code: str, message: str, extra: Mapping[str, Any] | None = None) -> Answer:
    content = json.dumps({"code": code, "message": message, **(extra or {})}, ensure_ascii=False)
    return Answer(status, {"Content-Type": "application/json; charset=utf-8"}, content.encode())


def _answer_v2(code: str, message: str) -> Answer:
    content = transformer.to_xml({"return_code": code, "return_msg": message})
    return Answer(200, {"Content-Type": "text/xml; charset=utf-8"}, content.encode())


@dataclass(frozen=True, slots=True)
class Callback:
    """A callback that is verified and opened.

    The platform may send one twice, and at once: what has been done for its business number must
    not be done again.

    Attributes:
        id: The notification's own number; empty of APIv2.
        event_type: Such as ``TRANSACTION.SUCCESS``; empty of APIv2.
        mchid: The merchant who received it.
        resource: What it tells, opened: of APIv3 parsed JSON, of APIv2 its fields (of a refund
            those of ``req_info``); None if it holds nothing sealed.
        raw: The whole body, parsed.
        serial: The serial that verified it; empty of APIv2.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """

    id: str
    event_type: str
    mchid: str
    resource: Any = field(repr=False)
    raw: dict[str, Any] = field(repr=False)
    serial: str = ""

    @property
    def _is_v2(self) -> bool:
        return not self.serial

    def ok(self, extra: Mapping[str, Any] | None = None) -> Answer:
        """Return the answer that it is received, with what few events want beside that."""
        return (
            _answer_v2("SUCCESS", "OK") if self._is_v2 else _answer(200, "SUCCESS", "成功", extra)
        )

    def fail(self, message: str) -> Answer:
        """Return the answer that it shall be sent again later."""
        return _answer_v2("FAIL", message) if self._is_v2 else _answer(500, "FAIL", message)


class Callbacks:
    """Receives callbacks for one merchant, or for several.

    Args:
        receivers: Clients, or `Merchant`s; or a list of these.

    Attributes:
        merchants: Them.

    Raises:
        UsageError: There is none, or one is something else.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """

    __slots__ = ("merchants",)

    def __init__(self, *receivers: Any) -> None:
        self.merchants: tuple[Merchant, ...] = tuple(_merchants(receivers))
        if not self.merchants:
            raise UsageError("Callbacks() takes clients: Callbacks([client, other])")

    def __repr__(self) -> str:
        return f"Callbacks({[merchant.mchid for merchant in self.merchants]})"

    def receive(self, headers: Any, body: bytes) -> Callback:
        """Return a callback, verified and opened.

        Args:
            headers: Those of the request, as the framework has them: a mapping, Django's or WSGI's
                environment, ASGI's pairs.
            body: The body as it came.

        Raises:
            TypeError: The body isn't bytes.
            MissingHeader: A signature header is absent.
            MalformedHeader: One is repeated with another value, or not what it should be.
            ClockSkew: It was signed more than 300 seconds before or after the local clock.
            UnknownSerial: No merchant here has the key.
            BadSignature: It is not of the platform, or was changed.
            VerificationError: It is signed, but no callback; or a verifier of yours failed.
            DecryptionError: It does not open: the APIv3 key is another, or missing.
        """
        return at_once(self._receive(headers, body, THREAD))

    async def receive_async(self, headers: Any, body: bytes) -> Callback:
        """Return a callback, on an event loop. Args and raises are those of `receive`."""
        return await self._receive(headers, body, LOOP)

    async def _receive(self, headers: Any, body: bytes, world: World) -> Callback:
        if not isinstance(body, bytes):
            raise TypeError(_RAW.format(type(body).__name__))
        if len(body) > _MOST:
            raise VerificationError(f"a callback of {len(body)} bytes is none of the platform's")
        if body.lstrip().startswith(b"<"):
            return self._receive_v2(body)
        pairs = list(raw_pairs(headers))
        trusting, serial = await self._verified(pairs, body, world)
        return _opened(trusting, serial, body)

    async def _verified(
        self, pairs: list[tuple[bytes, bytes]], body: bytes, world: World
    ) -> tuple[list[Merchant], str]:
        """Return the merchants whose keys verify it, and the serial."""
        unknown: UnknownSerial | None = None
        for again in (False, True):
            trusting = []
            for merchant in self.merchants:
                read = SignatureHeaders.read(pairs, merchant.clock())
                try:
                    if again and not await _has_learnt(merchant, read.serial, world):
                        continue
                    await _verify(merchant, read, body)
                except UnknownSerial as error:
                    unknown = unknown or error
                else:
                    trusting.append(merchant)
            if trusting:
                return trusting, read.serial
        assert unknown is not None
        raise unknown

    def _receive_v2(self, body: bytes) -> Callback:
        try:
            raw = transformer.from_xml(body)
        except XMLError as error:
            raise VerificationError(f"the callback is no XML of APIv2: {error}") from None
        named = {raw.get(name) for name in MCHID_NAMES}
        for merchant in self.merchants:
            if merchant.mchid in named and merchant.secret is not None:
                return _received_v2(merchant, merchant.secret, raw)
        raise UnknownSerial("the callback of APIv2 is of no merchant here who has a secret=")

    def fail(self, reason: Exception | str) -> Answer:
        """Return the answer to a request that was not received, which tells nothing of the reason.

        Args:
            reason: What was raised: of a `VerificationError` or `TypeError` the status is 401, of
                anything else 500. Or a message, with 500.
        """
        if isinstance(reason, str):
            return _answer(500, "FAIL", reason)
        untrusted = isinstance(reason, VerificationError)
        return _answer(401 if untrusted else 500, "FAIL", "验签失败" if untrusted else "处理失败")

    def explain(self, headers: Any, body: Any) -> str:
        """Say why the signature of a callback does not hold, as far as can be told.

        Args:
            headers: As for `receive`.
            body: What was taken for the body: bytes, text, or parsed JSON. It is not repeated.
        """
        pairs = list(raw_pairs(headers))
        return " ".join(
            explain(merchant.verifier, pairs, body, merchant.clock()) for merchant in self.merchants
        )


def _merchants(receivers: Iterable[Any]) -> Iterator[Merchant]:
    for receiver in receivers:
        if isinstance(receiver, Merchant):
            yield receiver
        elif isinstance(receiver, (list, tuple)):
            yield from _merchants(receiver)
        elif isinstance(getattr(receiver, "callbacks", None), Callbacks):
            yield from receiver.callbacks.merchants
        else:
            raise UsageError(f"Callbacks() takes clients, not {type(receiver).__name__}")


async def _has_learnt(merchant: Merchant, serial: str, world: World) -> bool:
    """Fetch the keys anew if that is allowed, and return whether they were."""
    promise = merchant.refresh(serial)
    if promise is None:
        return False
    return await world.settle(promise) is None


async def _verify(merchant: Merchant, read: SignatureHeaders, body: bytes) -> None:
    message = formatter.message(read.timestamp, read.nonce, body)
    verdict = await resolved(merchant.verifier.verify(read.serial, message, read.signature))
    if verdict is not None:
        raise VerificationError(f"the verifier returned {verdict!r}, but must return None or raise")


def _opened(trusting: list[Merchant], serial: str, body: bytes) -> Callback:
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict):
        raise VerificationError("it is signed, but its body is no JSON object")
    failure: DecryptionError | None = None
    for merchant in trusting:
        try:
            resource = _resource(merchant, raw.get("resource"))
        except DecryptionError as error:
            failure = failure or error
        else:
            identity, event_type = str(raw.get("id") or ""), str(raw.get("event_type") or "")
            return Callback(identity, event_type, merchant.mchid, resource, raw, serial)
    assert failure is not None
    raise failure


def _resource(merchant: Merchant, sealed: Any) -> Any:
    if sealed is None:
        return None
    if merchant.apiv3_key is None:
        raise DecryptionError("the client has no apiv3_key= (APIv3密钥), with which callbacks open")
    if not isinstance(sealed, dict) or sealed.get("algorithm") != _ALGORITHM:
        raise DecryptionError(f"the callback is not sealed with {_ALGORITHM}")
    text = aes_gcm.decrypt(
        sealed.get("ciphertext") or "",
        merchant.apiv3_key,
        sealed.get("nonce") or "",
        sealed.get("associated_data") or "",
    )
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    # Raised out here, for the error above holds what was opened.
    raise DecryptionError("the callback opens, but holds no JSON")


def _received_v2(merchant: Merchant, secret: bytes, raw: dict[str, Any]) -> Callback:
    sealed = raw.get("req_info")
    if sealed is None:
        if not is_signed(raw, secret):
            raise BadSignature("the sign of the callback is missing, or does not match")
        return Callback("", "", merchant.mchid, raw, raw)
    text = aes_ecb.decrypt(sealed if isinstance(sealed, str) else "", hashes.md5(secret))
    try:
        return Callback("", "", merchant.mchid, transformer.from_xml(text), raw)
    except XMLError:
        pass
    raise DecryptionError("the callback's req_info opens, but holds no XML")


def raw_pairs(headers: Any) -> Iterator[tuple[bytes, bytes]]:
    """Yield all headers as raw pairs, however a framework has them."""
    raw = getattr(headers, "raw", None)  # Starlette's and httpx's: repeated ones, too
    items = (
        raw if isinstance(raw, list) else headers.items() if hasattr(headers, "items") else headers
    )
    for name, value in items:
        if isinstance(name, (str, bytes)) and isinstance(value, (str, bytes)):
            raw_name = _bytes(name)
            if raw_name.startswith(b"HTTP_"):  # Django's META, WSGI
                raw_name = raw_name.removeprefix(b"HTTP_").replace(b"_", b"-")
            yield raw_name, _bytes(value)


def _bytes(text: str | bytes) -> bytes:
    return text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text
