"""Callbacks (回调通知): what the platform pushes, verified first, then opened.

* Refusals come in the order headers, clock, serial, signature; only then is anything parsed, and at
  last opened with the APIv3 key. The body is bytes as they came: parsed and written again it is
  another one.
* Several merchants may share one address: the one whose keys verify and open it receives it. Keys
  are fetched anew only if nobody knows the serial.
* Of APIv2, the body is XML and carries its ``sign``. A refund notice carries none: its ``req_info``
  opens with the APIv2 key, and nothing outside of that is to be trusted. A few events are signed,
  and sealed with the APIv3 key as well.
"""

from __future__ import annotations

import inspect
import json
import logging
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..concurrency.promise import Promise
from ..concurrency.runtime import ASYNC, SYNC, Runtime, run_sync
from ..crypto import aes_ecb, aes_gcm
from ..crypto import hash as hashes
from ..encoding.xml import XMLError, from_xml
from ..errors import (
    BadSignature,
    ChainpayError,
    DecryptionError,
    UnknownSerial,
    UsageError,
    VerificationError,
)
from ..request.fields import MCHID_NAMES
from ..signing.diagnosis import explain
from ..signing.headers import SignatureHeaders
from ..signing.message import join_lines
from ..signing.refresh import learn_serial
from ..signing.signer import VerifierLike, call_verifier
from ..signing.v2 import is_signed
from .callback_response import FAIL, SUCCESS, CallbackResponse, response_v2, response_v3

__all__ = ["Callback", "CallbackMerchant", "CallbackResponse", "Callbacks"]

_log = logging.getLogger("chainpay")

_MOST = 1024 * 1024  # bytes
_MOST_XML = 64 * 1024  # bytes, which are parsed before anything is verified
_ALGORITHM = "AEAD_AES_256_GCM"
_SEALED = ("algorithm", "ciphertext", "nonce", "associated_data")
_RAW = (
    "the body of a callback is the bytes as they came, not {}: request.body in Django,"
    " request.get_data() in Flask, await request.body() in FastAPI and Starlette; text or a dict,"
    " written again, is signed by nobody"
)
Refresh = Callable[[str], Promise[Exception | None] | None]


@dataclass(frozen=True)
class CallbackMerchant:
    """What is needed to receive callbacks: of one client.

    Attributes:
        mchid: The merchant's number.
        verifier: Holds the platform's keys.
        apiv3_key: Opens what APIv3 seals; None if there is none.
        secret: The key of APIv2; None if there is none.
        refresh: Given an unknown serial, returns the promise of fetching the keys anew, whose value
            is what went wrong or None; no promise if they may not be fetched now.
        clock: Returns the time in seconds since 1970.
    """

    mchid: str
    verifier: VerifierLike = field(repr=False)
    apiv3_key: AESGCM | None = field(default=None, repr=False)
    secret: bytes | None = field(default=None, repr=False)
    refresh: Refresh = field(default=lambda serial: None, repr=False)
    clock: Callable[[], float] = field(default=time.time, repr=False)


@dataclass(frozen=True, slots=True)
class Callback:
    """A callback that is verified and opened.

    The platform may send one twice, and at once: what has been done for its business number must
    not be done again.

    Attributes:
        id: The notification's own number; empty of most in APIv2.
        event_type: Such as ``TRANSACTION.SUCCESS``; empty of most in APIv2.
        mchid: The merchant who received it; of several who could, the first.
        resource: What it tells, opened: of APIv3 parsed JSON, of APIv2 its fields, whose
            ``result_code`` may be FAIL, or what is sealed in them; None if it holds nothing sealed.
        raw: The whole body, parsed. Of a refund of APIv2 nothing vouches for it.
        serial: The serial that verified it; empty of APIv2.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """

    id: str
    event_type: str
    mchid: str
    resource: Any = field(repr=False)
    raw: dict[str, Any] = field(repr=False)
    serial: str = ""

    def ok(self, extra: Mapping[str, Any] | None = None) -> CallbackResponse:
        """Return the answer that it is received, with what few events want beside that."""
        if self.serial:
            return response_v3(200, SUCCESS, "成功", extra or {})
        return response_v2(SUCCESS, "OK", extra or {})

    def fail(self, message: str) -> CallbackResponse:
        """Return the answer that it shall be sent again later; the message is told."""
        return (
            response_v3(500, FAIL, message, {}) if self.serial else response_v2(FAIL, message, {})
        )


class Callbacks:
    """Receives callbacks for one merchant, or for several.

    Args:
        receivers: Clients, or `CallbackMerchant`s; or iterables of these.

    Attributes:
        merchants: Them.

    Raises:
        UsageError: There is none, or one is something else.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """

    __slots__ = ("merchants",)

    def __init__(self, *receivers: Any) -> None:
        self.merchants: tuple[CallbackMerchant, ...] = tuple(_merchants(receivers))
        if not self.merchants:
            raise UsageError("Callbacks() takes clients: Callbacks([client, other])")

    def __repr__(self) -> str:
        return f"Callbacks({[merchant.mchid for merchant in self.merchants]})"

    def receive(self, headers: Any, body: bytes) -> Callback:
        """Return a callback, verified and opened.

        Args:
            headers: Those of the request, as the framework has them: a mapping, Django's or WSGI's
                environment, ASGI's pairs.
            body: The body as it came, at most 1 MB.

        Raises:
            TypeError: The body isn't bytes.
            MissingHeader: A signature header is absent.
            MalformedHeader: One is repeated with another value, or not what it should be.
            ClockSkew: It was signed more than 300 seconds before or after the local clock.
            UnknownSerial: No merchant here has the key; a note says if it could not be fetched.
            BadSignature: It is not of the platform, or was changed; ``.probe`` tells WeChat Pay's
                own tests.
            VerificationError: It is too large; it is signed, but no callback; of APIv2, it is of no
                merchant here or its ``return_code`` is not SUCCESS; or a verifier of yours failed.
            DecryptionError: It does not open: the key is another, or missing.
            UsageError: A verifier is async.
        """
        return run_sync(self._receive(headers, body, SYNC))

    async def receive_async(self, headers: Any, body: bytes) -> Callback:
        """Return a callback, on an event loop. Args and raises are those of `receive`."""
        return await self._receive(headers, body, ASYNC)

    async def _receive(self, headers: Any, body: bytes, runtime: Runtime) -> Callback:
        if not isinstance(body, bytes):
            raise TypeError(_RAW.format(type(body).__name__))
        if len(body) > _MOST:
            raise VerificationError(f"a callback of {len(body)} bytes is none of the platform's")
        if _is_v2(body):
            if len(body) > _MOST_XML:
                raise VerificationError(f"a callback of {len(body)} bytes of XML is none")
            return self._receive_v2(body)
        read = SignatureHeaders.parse(_pairs(headers), self.merchants[0].clock())
        trusting = await self._trusting(read, body, runtime)
        return _opened(trusting, read.serial, body)

    async def _trusting(
        self, read: SignatureHeaders, body: bytes, runtime: Runtime
    ) -> list[CallbackMerchant]:
        """Return the merchants whose keys verify it."""
        trusting, refusals = await self._ask(read, body, runtime)
        if not trusting and all(isinstance(one, UnknownSerial) for one in refusals):
            notes = [await _learn(merchant, read.serial, runtime) for merchant in self.merchants]
            trusting, refusals = await self._ask(read, body, runtime)
            for note in filter(None, notes if refusals else ()):
                refusals[0].add_note(note)
        if trusting:
            return trusting
        raise next((one for one in refusals if not isinstance(one, UnknownSerial)), refusals[0])

    async def _ask(
        self, read: SignatureHeaders, body: bytes, runtime: Runtime
    ) -> tuple[list[CallbackMerchant], list[VerificationError]]:
        """Return the merchants whose keys verify it, and why the others refuse it."""
        trusting, refusals = [], []
        for merchant in self.merchants:
            try:
                await _verify(merchant.verifier, read, body, runtime)
            except VerificationError as refusal:
                refusals.append(refusal)
            else:
                trusting.append(merchant)
        return trusting, refusals

    def _receive_v2(self, body: bytes) -> Callback:
        nobody = VerificationError("the callback of APIv2 is of no merchant here with a secret=")
        if all(merchant.secret is None for merchant in self.merchants):
            raise nobody
        try:
            raw = from_xml(body)
        except XMLError as error:
            raise VerificationError(f"the callback is no XML of APIv2: {error}") from None
        named = [raw.get(name) for name in MCHID_NAMES]
        refusals: list[Exception] = []
        for merchant in self.merchants:
            if merchant.mchid in named and merchant.secret is not None:
                try:
                    return _received_v2(merchant, merchant.secret, raw)
                except (BadSignature, DecryptionError) as refusal:
                    refusals.append(refusal)
        raise next(iter(refusals), nobody)

    def fail(self, reason: Exception | str, status: int | None = None) -> CallbackResponse:
        """Return the answer to a request that was not received, so that it comes again.

        Args:
            reason: What was raised, of which nothing is told; or a message, which is.
            status: By default 401 for a `VerificationError`, 500 for anything else.
        """
        if isinstance(reason, str):
            return response_v3(status or 500, FAIL, reason, {})
        untrusted = isinstance(reason, VerificationError)
        _log.log(
            logging.INFO if untrusted else logging.WARNING,
            "a callback was not received: %s: %s",
            type(reason).__name__,
            reason if isinstance(reason, ChainpayError) else "see its traceback",
        )
        if untrusted:
            return response_v3(status or 401, FAIL, "验签失败", {})
        return response_v3(status or 500, FAIL, "处理失败", {})

    def explain(self, headers: Any, body: Any) -> str:
        """Say why the signature of a callback does not hold, as far as can be told.

        Args:
            headers: As for `receive`. An old timestamp is told, and no obstacle.
            body: What was taken for the body: bytes, text, or parsed JSON. It is not repeated.

        Raises:
            UsageError: A verifier is async.
        """
        given = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
        if isinstance(given, bytes) and len(given) > _MOST_XML:
            return f"A body of {len(given)} bytes is too large to be tried in many ways."
        if _is_v2(given):
            return self._explain_v2(given)
        pairs = list(_pairs(headers))
        return "\n".join(
            f"{one.mchid}: {explain(one.verifier, pairs, body, one.clock())}"
            for one in self.merchants
        )

    def _explain_v2(self, body: bytes) -> str:
        try:
            self._receive_v2(body)
        except (VerificationError, DecryptionError) as error:
            return f"It is a callback of APIv2, which signs its fields, and is refused: {error}."
        return "It is a callback of APIv2, which signs its fields, and is received as it is."


def _merchants(receivers: Iterable[Any]) -> Iterator[CallbackMerchant]:
    for receiver in receivers:
        if isinstance(receiver, CallbackMerchant):
            yield receiver
        elif isinstance(getattr(receiver, "callbacks", None), Callbacks):
            yield from receiver.callbacks.merchants
        elif isinstance(receiver, Iterable) and not isinstance(receiver, (str, bytes)):
            yield from _merchants(receiver)
        else:
            raise UsageError(f"Callbacks() takes clients, not {type(receiver).__name__}")


async def _verify(
    verifier: VerifierLike, read: SignatureHeaders, body: bytes, runtime: Runtime
) -> None:
    if runtime is SYNC and inspect.iscoroutinefunction(verifier.verify):
        raise UsageError("a verifier here is async: await receive_async()")
    await call_verifier(verifier, read, join_lines(read.timestamp, read.nonce, body))


async def _learn(merchant: CallbackMerchant, serial: str, runtime: Runtime) -> str | None:
    """Fetch the keys anew if that is allowed, and return a note if it failed."""
    failure = await learn_serial(merchant.refresh, serial, runtime)
    if failure is None:
        return None
    return f"the keys of {merchant.mchid} could not be fetched anew: {type(failure).__name__}"


def _is_v2(body: object) -> bool:
    return isinstance(body, bytes) and body.lstrip().startswith(b"<")


def _opened(trusting: list[CallbackMerchant], serial: str, body: bytes) -> Callback:
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict):
        raise VerificationError("it is signed, but its body is no JSON object")
    if not all(isinstance(raw.get(name), str) and raw[name] for name in ("id", "event_type")):
        raise VerificationError("it is signed, but is no callback: it has no id and event_type")
    failures = []
    for merchant in trusting:
        try:
            resource = _resource(merchant.apiv3_key, raw.get("resource"))
        except DecryptionError as failure:
            failures.append(failure)
        else:
            number, event_type = raw["id"], raw["event_type"]
            return Callback(number, event_type, merchant.mchid, resource, raw, serial)
    raise failures[0]


def _resource(key: AESGCM | None, sealed: Any) -> Any:
    if sealed is None:
        return None
    if key is None:
        raise DecryptionError("the client has no apiv3_key= (APIv3密钥), with which callbacks open")
    if not isinstance(sealed, dict) or sealed.get("algorithm") != _ALGORITHM:
        raise DecryptionError(f"the callback is not sealed with {_ALGORITHM}")
    text = aes_gcm.decrypt(
        sealed.get("ciphertext") or "",
        key,
        sealed.get("nonce") or "",
        sealed.get("associated_data") or "",
    )
    try:
        # Which of both is in the events of APIv2 is written nowhere.
        return from_xml(text) if text.startswith(b"<") else json.loads(text)
    except (ValueError, RecursionError):
        pass
    # Raised out here, for the error above holds what was opened.
    raise DecryptionError("the callback opens, but holds no JSON")


def _received_v2(merchant: CallbackMerchant, secret: bytes, raw: dict[str, Any]) -> Callback:
    if "req_info" in raw:
        resource = _refund(raw["req_info"], secret)
    elif not is_signed(raw, secret):
        raise BadSignature("the sign of the callback is missing, or does not match")
    elif "event_ciphertext" in raw:
        sealed = {name: raw.get(f"event_{name}") for name in _SEALED}
        resource = _resource(merchant.apiv3_key, sealed)
    else:
        resource = raw
    # A request of ours is signed by the same key, and has none.
    if raw.get("return_code", SUCCESS if "event_ciphertext" in raw else "") != SUCCESS:
        raise VerificationError("the return_code of the callback is not SUCCESS: it tells nothing")
    number, event_type = (str(raw.get(name) or "") for name in ("event_id", "event_type"))
    return Callback(number, event_type, merchant.mchid, resource, raw)


def _refund(sealed: Any, secret: bytes) -> dict[str, Any]:
    text = aes_ecb.decrypt(sealed if isinstance(sealed, str) else "", hashes.md5(secret))
    try:
        return from_xml(text)
    except XMLError:
        pass
    # Raised out here, as above. One in 256 wrong keys opens to something.
    raise DecryptionError("the callback's req_info does not open to XML: is the secret= another's?")


def _pairs(headers: Any) -> Iterator[tuple[bytes, bytes]]:
    """Yield all headers as raw pairs, however a framework has them."""
    raw = getattr(headers, "raw", None)  # Starlette's and httpx's: repeated ones, too
    items = (
        raw if isinstance(raw, list) else headers.items() if hasattr(headers, "items") else headers
    )
    for name, value in items:
        if isinstance(name, (str, bytes)) and isinstance(value, (str, bytes)):  # or it is WSGI's
            raw_name = _bytes(name)
            if raw_name.startswith(b"HTTP_"):  # Django's META, WSGI
                raw_name = raw_name.removeprefix(b"HTTP_").replace(b"_", b"-")
            yield raw_name, _bytes(value)


def _bytes(text: str | bytes) -> bytes:
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
