"""Callbacks (回调通知): the notifications that the platform sends, verified and decrypted.

* The checks come in this order: headers, clock, serial, signature. After them the body is parsed,
  and decrypted with the APIv3 key. The body must be the bytes that were received: a body that was
  parsed and written again is different.
* Several merchants may share one address. The merchant whose keys verify and decrypt a callback
  receives it. Keys are fetched again only if no merchant knows the serial.
* In APIv2 the body is XML, and has a ``sign``. The notice of a refund has none: its ``req_info`` is
  decrypted with the key of APIv2, and all other fields can't be trusted. A few events of APIv2 are
  signed, and encrypted with the APIv3 key as well.
"""

from __future__ import annotations

import inspect
import logging
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias, cast

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..concurrency.promise import Promise
from ..concurrency.runtime import ASYNC, SYNC, Runtime, run_sync
from ..crypto import aes_ecb, aes_gcm
from ..crypto import hash as hashes
from ..encoding.text import json_object, parse_json
from ..encoding.xml import from_xml
from ..errors import (
    BadSignature,
    ChainpayError,
    DecryptionError,
    UnknownSerial,
    UsageError,
    VerificationError,
    XMLError,
)
from ..request.fields import MCHID_NAMES
from ..signing.diagnosis import explain
from ..signing.refresh import fetch_for_serial
from ..signing.signer import VerifierLike
from ..signing.v2 import is_signed
from ..signing.v3 import SignatureHeaders, verify_signature
from .callback_response import FAIL, SUCCESS, CallbackResponse, response_v2, response_v3

_log = logging.getLogger("chainpay")

_MAX_BYTES = 1024 * 1024
_MAX_XML_BYTES = 64 * 1024  # less, because XML is parsed before it is verified
_ALGORITHM = "AEAD_AES_256_GCM"
_RESOURCE_FIELDS = ("algorithm", "ciphertext", "nonce", "associated_data")
_WRONG_BODY = (
    "the body of a callback is the bytes as they were received, not {}: request.body in Django,"
    " request.get_data() in Flask, await request.body() in FastAPI and Starlette; the signature"
    " does not match text, or a dict that is written again"
)

Refresh: TypeAlias = Callable[[str], Promise[Exception | None] | None]


class _HasItems(Protocol):
    def items(self) -> Iterable[tuple[object, object]]: ...


Headers: TypeAlias = _HasItems | Iterable[tuple[object, object]]
"""A request's headers as a framework has them: a mapping, or pairs of name and value."""


@dataclass(frozen=True)
class CallbackMerchant:
    """The keys with which one merchant receives callbacks.

    Attributes:
        mchid: The merchant's number.
        verifier: Verifies with the platform's keys.
        apiv3_key: Decrypts callbacks of APIv3; None if there is none.
        secret: The key of APIv2; None if there is none.
        refresh: Called with an unknown serial. Returns the promise of fetching the keys, whose
            value is the error or None; returns None if the keys may not be fetched now.
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
    """A callback, verified and decrypted.

    The platform may send the same callback twice, even at the same time. Look at its business
    number, and do not do the same work again.

    Attributes:
        id: The notification's own number; mostly empty in APIv2.
        event_type: Such as ``TRANSACTION.SUCCESS``; mostly empty in APIv2.
        mchid: The merchant that received the callback; the first, if several could.
        resource: The decrypted content: parsed JSON in APIv3. In APIv2 the fields, whose
            ``result_code`` may be FAIL, or the content that is encrypted in them. None if the
            callback has no encrypted content.
        raw: The whole body, parsed. In a refund of APIv2 it is not verified.
        serial: The serial of the key that verified the callback; empty in APIv2.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """

    id: str
    event_type: str
    mchid: str
    resource: Any = field(repr=False)
    raw: dict[str, Any] = field(repr=False)
    serial: str = ""

    def ok(self, extra: Mapping[str, object] | None = None) -> CallbackResponse:
        """Return the answer that the callback was received.

        Args:
            extra: Further fields of the answer, which a few events need.
        """
        if self.serial:
            return response_v3(200, SUCCESS, "成功", extra or {})
        return response_v2(SUCCESS, "OK", extra or {})

    def fail(self, message: str) -> CallbackResponse:
        """Return the answer that the platform shall send the callback again later.

        Args:
            message: The reason, which is sent to the platform.
        """
        if self.serial:
            return response_v3(500, FAIL, message, {})
        return response_v2(FAIL, message, {})


class Callbacks:
    """Receives callbacks for one merchant, or for several.

    Args:
        receivers: Clients, or `CallbackMerchant`s; or iterables of these.

    Attributes:
        merchants: The merchants, in order.

    Raises:
        UsageError: There is no receiver, or one is something else.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """

    __slots__ = ("merchants",)

    def __init__(self, *receivers: object) -> None:
        self.merchants: tuple[CallbackMerchant, ...] = tuple(_collect_merchants(receivers))
        if not self.merchants:
            raise UsageError("Callbacks() takes clients: Callbacks([client, other])")

    def __repr__(self) -> str:
        return f"Callbacks({[merchant.mchid for merchant in self.merchants]})"

    def receive(self, headers: Headers, body: bytes) -> Callback:
        """Return a callback, verified and decrypted.

        Args:
            headers: The request's headers as the framework has them: a mapping, the environment of
                Django or WSGI, or the pairs of ASGI.
            body: The body as it was received, at most 1 MB.

        Raises:
            TypeError: The body isn't bytes.
            MissingHeader: A signature header is absent.
            MalformedHeader: A signature header is malformed, or repeated with another value.
            ClockSkew: The callback was signed more than 300 seconds before or after the local time.
            UnknownSerial: No merchant has the key. A note says why it could not be fetched.
            BadSignature: The callback is not from the platform, or was changed. ``.probe`` is True
                if it is one of WeChat Pay's own tests.
            VerificationError: The body is too large, or it is signed but is no callback; in APIv2,
                it is for no merchant here, or its ``return_code`` is not SUCCESS; or a verifier of
                yours failed.
            DecryptionError: The callback can't be decrypted: the key is another, or missing.
            UsageError: A verifier is async.
        """
        return run_sync(self._receive(headers, body, SYNC), "a verifier")

    async def receive_async(self, headers: Headers, body: bytes) -> Callback:
        """Return a callback, on an event loop. Args and raises are those of `receive`."""
        return await self._receive(headers, body, ASYNC)

    async def _receive(self, headers: Headers, body: bytes, runtime: Runtime) -> Callback:
        if not isinstance(body, bytes):
            raise TypeError(_WRONG_BODY.format(type(body).__name__))
        if len(body) > _MAX_BYTES:
            raise VerificationError(f"a body of {len(body)} bytes is too large for a callback")
        if _is_v2(body):
            if len(body) > _MAX_XML_BYTES:
                raise VerificationError(
                    f"a body of {len(body)} bytes of XML is too large for a callback"
                )
            return self._receive_v2(body)
        signature = SignatureHeaders.parse(_read_pairs(headers), self.merchants[0].clock())
        merchants = await self._find_verifying(signature, body, runtime)
        return _decrypt_callback(merchants, signature.serial, body)

    async def _find_verifying(
        self, headers: SignatureHeaders, body: bytes, runtime: Runtime
    ) -> list[CallbackMerchant]:
        """Return the merchants whose keys verify a callback."""
        verifying, errors = await self._verify(headers, body, runtime)
        if not verifying and all(isinstance(error, UnknownSerial) for error in errors):
            notes = [
                await _fetch_keys(merchant, headers.serial, runtime) for merchant in self.merchants
            ]
            verifying, errors = await self._verify(headers, body, runtime)
            for note in filter(None, notes if errors else ()):
                errors[0].add_note(note)
        if verifying:
            return verifying
        known = (error for error in errors if not isinstance(error, UnknownSerial))
        raise next(known, errors[0])

    async def _verify(
        self, headers: SignatureHeaders, body: bytes, runtime: Runtime
    ) -> tuple[list[CallbackMerchant], list[VerificationError]]:
        """Return the merchants whose keys verify a callback, and the errors of the others."""
        verifying, errors = [], []
        for merchant in self.merchants:
            try:
                await _verify(merchant.verifier, headers, body, runtime)
            except VerificationError as error:
                errors.append(error)
            else:
                verifying.append(merchant)
        return verifying, errors

    def _receive_v2(self, body: bytes) -> Callback:
        no_merchant = VerificationError(
            "no client with a secret= (APIv2密钥) has the merchant of this callback"
        )
        if all(merchant.secret is None for merchant in self.merchants):
            raise no_merchant
        try:
            raw = from_xml(body)
        except XMLError as error:
            raise VerificationError(f"the callback is no XML of APIv2: {error}") from None
        mchids = [raw.get(name) for name in MCHID_NAMES]
        errors: list[Exception] = []
        for merchant in self.merchants:
            if merchant.mchid in mchids and merchant.secret is not None:
                try:
                    return _read_v2(merchant, merchant.secret, raw)
                except (BadSignature, DecryptionError) as error:
                    errors.append(error)
        raise next(iter(errors), no_merchant)

    def fail(self, reason: Exception | str, status: int | None = None) -> CallbackResponse:
        """Return the answer to a callback that was not received, so that it is sent again.

        Args:
            reason: The exception, which is logged and not sent; or a message, which is sent.
            status: By default 401 for a `VerificationError`, 500 for anything else.
        """
        if isinstance(reason, str):
            return response_v3(status or 500, FAIL, reason, {})
        is_unverified = isinstance(reason, VerificationError)
        _log.log(
            logging.INFO if is_unverified else logging.WARNING,
            "a callback was not received: %s: %s",
            type(reason).__name__,
            reason if isinstance(reason, ChainpayError) else "see its traceback",
        )
        if is_unverified:
            return response_v3(status or 401, FAIL, "验签失败", {})
        return response_v3(status or 500, FAIL, "处理失败", {})

    def explain(self, headers: Headers, body: object) -> str:
        """Return why the signature of a callback does not hold, as far as that can be found out.

        Args:
            headers: As for `receive`. An old timestamp is reported, and the rest is still checked.
            body: What was used as the body: bytes, text, or parsed JSON. The text does not repeat
                it.

        Raises:
            UsageError: A verifier is async.
        """
        raw = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
        if isinstance(raw, bytes) and len(raw) > _MAX_XML_BYTES:
            return f"A body of {len(raw)} bytes is too large to look for changes."
        if isinstance(raw, bytes) and _is_v2(raw):
            return self._explain_v2(raw)
        pairs = list(_read_pairs(headers))
        return "\n".join(
            f"{merchant.mchid}: {explain(merchant.verifier, pairs, body, merchant.clock())}"
            for merchant in self.merchants
        )

    def _explain_v2(self, body: bytes) -> str:
        try:
            self._receive_v2(body)
        except (VerificationError, DecryptionError) as error:
            return f"It is a callback of APIv2, which signs its fields, and is refused: {error}."
        return "It is a callback of APIv2, which signs its fields, and is accepted unchanged."


def _collect_merchants(receivers: Iterable[object]) -> Iterator[CallbackMerchant]:
    for receiver in receivers:
        callbacks = getattr(receiver, "callbacks", None)
        if isinstance(receiver, CallbackMerchant):
            yield receiver
        elif isinstance(callbacks, Callbacks):
            yield from callbacks.merchants
        elif isinstance(receiver, Iterable) and not isinstance(receiver, (str, bytes)):
            yield from _collect_merchants(receiver)
        else:
            raise UsageError(f"Callbacks() takes clients, not {type(receiver).__name__}")


async def _verify(
    verifier: VerifierLike, headers: SignatureHeaders, body: bytes, runtime: Runtime
) -> None:
    if runtime is SYNC and inspect.iscoroutinefunction(verifier.verify):
        raise UsageError("a verifier here is async: await receive_async()")
    await verify_signature(verifier, headers, body)


async def _fetch_keys(merchant: CallbackMerchant, serial: str, runtime: Runtime) -> str | None:
    """Fetch the keys again if that is allowed. Return a note if it failed."""
    failure = await fetch_for_serial(merchant.refresh, serial, runtime)
    if failure is None:
        return None
    return f"the keys of {merchant.mchid} could not be fetched again: {type(failure).__name__}"


def _is_v2(body: bytes) -> bool:
    return body.lstrip().startswith(b"<")


def _decrypt_callback(merchants: list[CallbackMerchant], serial: str, body: bytes) -> Callback:
    """Return a callback of APIv3, decrypted with the first key that fits."""
    raw = json_object(body)
    if not raw:
        raise VerificationError(
            "it is signed, but is no callback: its body is no JSON object, or an empty one"
        )
    number, event_type = raw.get("id"), raw.get("event_type")
    if not (isinstance(number, str) and number and isinstance(event_type, str) and event_type):
        raise VerificationError("it is signed, but is no callback: it has no id and event_type")
    errors = []
    for merchant in merchants:
        try:
            resource = _decrypt_resource(merchant.apiv3_key, raw.get("resource"))
        except DecryptionError as error:
            errors.append(error)
        else:
            return Callback(number, event_type, merchant.mchid, resource, raw, serial)
    raise errors[0]


def _decrypt_resource(key: AESGCM | None, resource: object) -> object:
    if resource is None:
        return None
    if key is None:
        raise DecryptionError("the client has no apiv3_key= (APIv3密钥) to decrypt callbacks with")
    if not isinstance(resource, dict) or resource.get("algorithm") != _ALGORITHM:
        raise DecryptionError(f"the callback is not encrypted with {_ALGORITHM}")
    text = aes_gcm.decrypt(
        resource.get("ciphertext") or "",
        key,
        resource.get("nonce") or "",
        resource.get("associated_data") or "",
    )
    try:
        # No document says whether an event of APIv2 holds JSON or XML.
        return from_xml(text) if text.startswith(b"<") else parse_json(text)
    except ValueError:
        pass
    # Raised outside of `except`: the error above holds the plaintext.
    raise DecryptionError("the callback was decrypted, but holds no JSON")


def _read_v2(merchant: CallbackMerchant, secret: bytes, raw: dict[str, Any]) -> Callback:
    resource: object = raw
    if "req_info" in raw:
        resource = _decrypt_refund(raw["req_info"], secret)
    elif not is_signed(raw, secret):
        raise BadSignature("the sign of the callback is missing, or does not match")
    elif "event_ciphertext" in raw:
        fields = {name: raw.get(f"event_{name}") for name in _RESOURCE_FIELDS}
        resource = _decrypt_resource(merchant.apiv3_key, fields)
    # A request of the merchant is signed with the same key, and has no return_code.
    if raw.get("return_code", SUCCESS if "event_ciphertext" in raw else "") != SUCCESS:
        raise VerificationError("the return_code of the callback is not SUCCESS: it has no content")
    number, event_type = (str(raw.get(name) or "") for name in ("event_id", "event_type"))
    return Callback(number, event_type, merchant.mchid, resource, raw)


def _decrypt_refund(ciphertext: object, secret: bytes) -> dict[str, str]:
    key = hashes.md5(secret)
    text = aes_ecb.decrypt(ciphertext if isinstance(ciphertext, str) else "", key)
    try:
        return from_xml(text)
    except XMLError:
        pass
    # Raised outside of `except`: the error above holds the plaintext. One in 256 wrong keys gives
    # some text, so it need not be XML.
    raise DecryptionError(
        "the callback's req_info was decrypted, but is no XML: is the secret= another merchant's?"
    )


def _read_pairs(headers: Headers) -> Iterator[tuple[bytes, bytes]]:
    """Yield all headers as pairs of bytes, however a framework has them."""
    raw = getattr(headers, "raw", None)  # of Starlette and httpx: repeated headers too
    pairs: Iterable[tuple[object, object]]
    if isinstance(raw, list):
        pairs = raw
    else:
        items = getattr(headers, "items", None)
        pairs = cast("Iterable[tuple[object, object]]", headers) if items is None else items()
    for name, value in pairs:
        if isinstance(name, (str, bytes)) and isinstance(value, (str, bytes)):
            raw_name = _to_bytes(name)
            if raw_name.startswith(b"HTTP_"):  # the environment of Django and WSGI
                raw_name = raw_name.removeprefix(b"HTTP_").replace(b"_", b"-")
            yield raw_name, _to_bytes(value)


def _to_bytes(text: str | bytes) -> bytes:
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
