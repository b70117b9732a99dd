"""Callbacks (回调通知): what the platform pushes, verified first, then opened.

* Refusals come in the order headers, clock, serial, signature; only then is anything parsed, and at
  last opened with the APIv3 key. The body is bytes as they came: parsed and written again it is
  another one.
* Several merchants may share one address: the one whose keys verify and open it receives it.
* Of APIv2, the body is XML and carries its ``sign``. A refund notice carries none: its ``req_info``
  opens with the APIv2 key, and nothing outside of that is to be trusted.
* What is told may be a failure: look at ``trade_state``, or at ``result_code`` of APIv2.
"""

from __future__ import annotations

import inspect
import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from . import transformer
from .crypto import aes_ecb, aes_gcm
from .crypto import hash as hashes
from .errors import BadSignature, DecryptionError, UnknownSerial, UsageError, VerificationError
from .explaining import ask, explain
from .fields import MCHID_NAMES
from .promise import Promise
from .signing import SignatureHeaders, VerifierLike
from .transformer import XMLError
from .v2 import is_signed
from .worlds import LOOP, THREAD, World, at_once

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
    told = {"code": code, "message": message, **(extra or {})}
    content = json.dumps(told, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Answer(status, {"Content-Type": "application/json; charset=utf-8"}, content.encode())


def _answer_v2(code: str, message: str, extra: Mapping[str, Any] | None = None) -> Answer:
    content = transformer.to_xml({"return_code": code, "return_msg": message, **(extra or {})})
    return Answer(200, {"Content-Type": "text/xml; charset=utf-8"}, content.encode())


@dataclass(frozen=True, slots=True)
class Callback:
    """A callback that is verified and opened.

    The platform may send one twice, and at once: what has been done for its business number must
    not be done again.

    Attributes:
        id: The notification's own number; mostly empty of APIv2.
        event_type: Such as ``TRANSACTION.SUCCESS``; mostly empty of APIv2.
        mchid: The merchant who received it.
        resource: What it tells, opened. Of APIv3 parsed JSON, or None if nothing is sealed; of
            APIv2 its fields, or what is sealed in them.
        raw: The whole body, parsed. Of a refund of APIv2 nobody has signed this: trust `resource`.
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
        """Return the answer that it is received.

        Args:
            extra: What few events want beside that, such as ``PARKING_FEE.QUERY_TRANS_INFO``.
        """
        if self._is_v2:
            return _answer_v2("SUCCESS", "OK", extra)
        return _answer(200, "SUCCESS", "成功", extra)

    def fail(self, message: str) -> Answer:
        """Return the answer that it shall be sent again later.

        Args:
            message: Why, for the platform: nothing secret.
        """
        return _answer_v2("FAIL", message) if self._is_v2 else _answer(500, "FAIL", message)


class Callbacks:
    """Receives callbacks for one merchant, or for several.

    Args:
        receivers: Clients, or `Merchant`s; or an iterable of these.

    Attributes:
        merchants: What is needed of each.

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
            UsageError: A verifier is async: await `receive_async`.
            MissingHeader: A signature header is absent.
            MalformedHeader: One is repeated with another value, or not what it should be.
            ClockSkew: It was signed more than 300 seconds before or after the local clock.
            UnknownSerial: No merchant here has the key; of APIv2, it is of none of them.
            BadSignature: It is not of the platform, or was changed.
            VerificationError: It is signed, but no callback; or a verifier of yours failed.
            DecryptionError: It does not open: the APIv3 key (of APIv2, the secret) is another, or
                missing.
        """
        self._refuse_async()
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
        pairs = list(_pairs(headers))
        for merchant in self.merchants:  # the same is read, and held against each one's clock
            read = SignatureHeaders.read(pairs, merchant.clock())
        return _opened(await self._verified(read, body, world), read.serial, body)

    async def _verified(self, read: SignatureHeaders, body: bytes, world: World) -> list[Merchant]:
        """Return the merchants whose keys verify it."""
        unknown: list[UnknownSerial] = []
        trusting = [one for one in self.merchants if await _trusts(one, read, body, unknown)]
        if not trusting:
            for merchant in self.merchants:
                await _learn(merchant, read.serial, unknown[0], world)
            trusting = [one for one in self.merchants if await _trusts(one, read, body, unknown)]
        if not trusting:
            raise unknown[0]
        return trusting

    def _refuse_async(self) -> None:
        if any(inspect.iscoroutinefunction(one.verifier.verify) for one in self.merchants):
            raise UsageError("a verifier here is async: await receive_async(headers, body)")

    def _receive_v2(self, body: bytes) -> Callback:
        try:
            raw = transformer.from_xml(body)
        except XMLError as error:
            raise VerificationError(f"the callback is no XML of APIv2: {error}") from None
        named = [raw.get(name) for name in MCHID_NAMES]
        receivers = [one for one in self.merchants if one.mchid in named]
        if not receivers:
            raise UnknownSerial("the callback of APIv2 names no merchant here")
        return _first(receivers, lambda merchant: _received_v2(merchant, raw))

    def fail(self, reason: Exception | str) -> Answer:
        """Return the answer to a request that was not received, which tells nothing of the reason.

        Args:
            reason: What was raised: of a `VerificationError` the status is 401, of anything else
                500. Or a message for the platform, with 500.
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

        Returns:
            Some sentences for a developer; of several merchants a line for each.

        Raises:
            UsageError: A verifier is async.
        """
        self._refuse_async()
        pairs = list(_pairs(headers))
        several = len(self.merchants) > 1
        return "\n".join(
            (f"{one.mchid}: " if several else "") + explain(one.verifier, pairs, body, one.clock())
            for one in self.merchants
        )


def _merchants(receivers: Iterable[Any]) -> Iterator[Merchant]:
    for receiver in receivers:
        if isinstance(receiver, Merchant):
            yield receiver
        elif isinstance(getattr(receiver, "callbacks", None), Callbacks):
            yield from receiver.callbacks.merchants
        elif isinstance(receiver, Iterable) and not isinstance(receiver, str):
            yield from _merchants(receiver)
        else:
            raise UsageError(f"Callbacks() takes clients, not {type(receiver).__name__}")


async def _trusts(
    merchant: Merchant, read: SignatureHeaders, body: bytes, unknown: list[UnknownSerial]
) -> bool:
    """Return whether a merchant's keys verify it; if they don't know the serial, note that."""
    try:
        await ask(merchant.verifier, read, body)
    except UnknownSerial as error:
        unknown.append(error)
        return False
    return True


async def _learn(merchant: Merchant, serial: str, error: UnknownSerial, world: World) -> None:
    """Fetch the keys anew if that is allowed; a failure is noted."""
    promise = merchant.refresh(serial)
    failure = await world.settle(promise) if promise is not None else None
    if failure is not None:
        error.add_note(f"the platform's keys could not be fetched anew: {type(failure).__name__}")


def _opened(trusting: list[Merchant], serial: str, body: bytes) -> Callback:
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict):
        raise VerificationError("it is signed, but its body is no JSON object")
    identity, event_type = str(raw.get("id") or ""), str(raw.get("event_type") or "")
    return _first(
        trusting,
        lambda merchant: Callback(
            identity,
            event_type,
            merchant.mchid,
            _resource(merchant, raw.get("resource")),
            raw,
            serial,
        ),
    )


def _first(merchants: list[Merchant], opened: Callable[[Merchant], Callback]) -> Callback:
    """Return the callback of the first merchant who can open it, or raise the first failure."""
    failures: list[BadSignature | DecryptionError] = []
    for merchant in merchants:
        try:
            return opened(merchant)
        except (BadSignature, DecryptionError) as failure:
            failures.append(failure)
    raise failures[0]


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
        # Of APIv2 it isn't told whether this is JSON; all else there is XML.
        return transformer.from_xml(text) if text.startswith(b"<") else json.loads(text)
    except (ValueError, RecursionError):
        pass
    # Raised out here, for the error above holds what was opened.
    raise DecryptionError("the callback opens, but holds no JSON")


def _received_v2(merchant: Merchant, raw: dict[str, Any]) -> Callback:
    if merchant.secret is None:
        raise DecryptionError("the client has no secret= (APIv2密钥), which verifies this callback")
    if "req_info" in raw:
        return Callback("", "", merchant.mchid, _refund(raw["req_info"], merchant.secret), raw)
    if not is_signed(raw, merchant.secret):
        raise BadSignature("the sign of the callback is missing, or does not match")
    resource = raw
    if "event_ciphertext" in raw:
        names = ("algorithm", "ciphertext", "nonce", "associated_data")
        resource = _resource(merchant, {name: raw.get(f"event_{name}") for name in names})
    identity, event_type = raw.get("event_id", ""), raw.get("event_type", "")
    return Callback(identity, event_type, merchant.mchid, resource, raw)


def _refund(sealed: Any, secret: bytes) -> dict[str, Any]:
    text = aes_ecb.decrypt(sealed if isinstance(sealed, str) else "", hashes.md5(secret))
    try:
        return transformer.from_xml(text)
    except XMLError:
        pass
    raise DecryptionError("the callback's req_info opens, but holds no XML")


def _pairs(headers: Any) -> Iterator[tuple[bytes, bytes]]:
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
