"""What receives callbacks: for one merchant, or for several on one address.

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
from collections.abc import Iterable, Iterator
from copy import copy
from functools import partial

from ...concurrency.runtime import ASYNC, SYNC, Runtime, run_sync
from ...encoding.shown import shows_half_made
from ...errors import (
    BadSignature,
    ChainpayError,
    DecryptionError,
    UnknownSerial,
    UsageError,
    VerificationError,
)
from ...signing.refresh import fetch_for_serial
from ...signing.signer import VerifierLike
from ...signing.v3 import SignatureHeaders, verify_signature
from .callback import Callback, CallbackMerchant, MerchantSource
from .explain import as_bytes, explain, undo_changes
from .headers import Headers, read_pairs
from .response import FAIL, CallbackResponse, response_v3
from .v2 import MAX_XML_BYTES, is_v2, receive_v2
from .v3 import decrypt_callback

_log = logging.getLogger("chainpay")

MAX_BYTES = 1024 * 1024
"""The size of the largest body that is received."""

_WRONG_BODY = (
    "the body of a callback is the bytes as they were received, not {}: request.body in Django,"
    " request.get_data() in Flask, await request.body() in FastAPI and Starlette; the signature"
    " does not match text, or a dict that is written again"
)


class Callbacks:
    """Receives callbacks for one merchant, or for several.

    Args:
        receivers: Clients, or `CallbackMerchant`s; or iterables of these.

    Raises:
        UsageError: There is no receiver, or one is something else.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """

    __slots__ = ("_sources", "_verified_serials")

    def __init__(self, *receivers: object) -> None:
        self._sources: tuple[MerchantSource, ...] = tuple(_collect_sources(receivers))
        if not self._sources:
            raise UsageError("Callbacks() takes clients: Callbacks([client, other])")
        self._verified_serials: set[str] = set()

    @property
    def merchants(self) -> tuple[CallbackMerchant, ...]:
        """The merchants, in order, with the keys that they have now."""
        return tuple(source.current() for source in self._sources)

    @shows_half_made
    def __repr__(self) -> str:
        return f"Callbacks({[merchant.mchid for merchant in self.merchants]})"

    def receive(self, headers: Headers, body: bytes) -> Callback:
        """Return a callback, verified and decrypted.

        Args:
            headers: The request's headers as the framework has them: a mapping, the environment of
                Django or WSGI, or the pairs of ASGI. A value may be a list, as in the
                ``multiValueHeaders`` of cloud functions.
            body: The body as it was received, at most 1 MB.

        Raises:
            TypeError: The body isn't bytes, or the headers have another shape.
            MissingHeader: A signature header is absent.
            MalformedHeader: A signature header is malformed, or repeated with another value.
            ClockSkew: The callback was signed more than 300 seconds before or after the local time.
            UnknownSerial: No merchant has the key. A note says why it could not be fetched.
            BadSignature: The callback is not from the platform, or was changed. ``.probe`` is True
                if it is one of WeChat Pay's own tests. A note says what else may be wrong.
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
        if len(body) > MAX_BYTES:
            raise VerificationError(f"a body of {len(body)} bytes is too large for a callback")
        if is_v2(body):
            return receive_v2(self.merchants, body)
        signature = SignatureHeaders.parse(read_pairs(headers), self.merchants[0].clock())
        merchants = await self._find_verifying(signature, body, runtime)
        return decrypt_callback(merchants, signature.serial, body)

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
            self._verified_serials.add(headers.serial)
            return verifying
        known = (error for error in errors if not isinstance(error, UnknownSerial))
        error = next(known, errors[0])
        if isinstance(error, BadSignature) and not error.probe:
            error.add_note(self._suspect(headers.serial))
        raise error

    def _suspect(self, serial: str) -> str:
        """Return what may be wrong if a signature does not match."""
        look = "client.callbacks.explain(headers, body) looks for what changed the body"
        if serial in self._verified_serials:
            return look
        return (
            f"no callback under {serial!r} has been verified since the start. If none ever is, the"
            " key that certs= has under this number is not this merchant's: download it again"
            f" (商户平台 > 账户中心 > API安全). If others are, {look}"
        )

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
            "; ".join([str(reason), *getattr(reason, "__notes__", ())])
            if isinstance(reason, ChainpayError)
            else "see its traceback",
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
        raw = as_bytes(body)[0]
        if len(raw) > MAX_XML_BYTES:
            return f"A body of {len(raw)} bytes is too large to look for changes."
        if is_v2(raw):
            return self._explain_v2(raw)
        for change, original in undo_changes(raw):
            if is_v2(original):
                return f"{change}. {self._explain_v2(original)}"
        pairs = list(read_pairs(headers))
        return "\n".join(
            f"{merchant.mchid}: {explain(merchant.verifier, pairs, body, merchant.clock())}"
            for merchant in self.merchants
        )

    def _explain_v2(self, body: bytes) -> str:
        try:
            receive_v2(self.merchants, body)
        except (VerificationError, DecryptionError) as error:
            return f"It is a callback of APIv2, which signs its fields, and is refused: {error}."
        return "It is a callback of APIv2, which signs its fields, and is accepted unchanged."


def _collect_sources(receivers: Iterable[object]) -> Iterator[MerchantSource]:
    for receiver in receivers:
        callbacks = getattr(receiver, "callbacks", None)
        if isinstance(receiver, MerchantSource):
            yield receiver
        elif isinstance(receiver, CallbackMerchant):
            yield MerchantSource(partial(copy, receiver))
        elif isinstance(callbacks, Callbacks):
            yield from callbacks._sources
        elif isinstance(receiver, Iterable) and not isinstance(receiver, (str, bytes)):
            yield from _collect_sources(receiver)
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
