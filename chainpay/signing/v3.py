"""APIv3 as one `httpx.Auth`: sign the request, then verify the answer, in both worlds.

* Signed is what leaves: ``request.url.raw_path`` and ``request.content``.
* 4xx and 5xx raise `APIError` first. Everything else is verified, over the raw decoded bytes, empty
  ones too; the few answers that WeChat Pay never signs are listed here, and only here.
* httpx's event hooks run after signing and before verification.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import re
from collections.abc import Callable
from typing import Any

import httpx

from ..concurrency.runtime import maybe_await, run_sync
from ..errors import (
    APIError,
    BadSignature,
    MissingHeader,
    UnknownSerial,
    UsageError,
    VerificationError,
    path_without_query,
)
from ..transport.auth import SIGNED_BODY, SigningAuth
from .message import authorization_header, join_lines, new_nonce
from .signer import (
    TOKEN,
    UNSIGNED,
    VERIFIED,
    SignatureHeaders,
    SignerLike,
    VerifierLike,
    call_verifier,
    diagnose_sign_error,
)

__all__ = ["V3Auth", "answers_with_file", "statement_digest"]

#: Answers that carry no signature, by target path; only those to a GET.
_NEVER_SIGNED = re.compile(
    r"/v3/(billdownload/file|transferdownload/(elecvoucherfile|signfile)"
    r"|new-tax-control-fapiao/download|(global/)?merchant-service/images/(?!upload$)[^/]+)",
    re.IGNORECASE,
)
#: Answers whose signature is over a digest of the body, in a header of its own.
_SIGNED_BY_DIGEST = re.compile(r"/(hk/v3|v3/global)/statements", re.IGNORECASE)
_DIGEST_HEADER = "Wechatpay-Statement-Sha1"

_SIGNATURE = re.compile(r"[A-Za-z0-9+/=]+")


class V3Auth(SigningAuth):
    """Signs requests and verifies their answers; also for a bare `httpx.Client(auth=…)`.

    Args:
        signer: Our key.
        verifier: Their keys; or `UNSIGNED`.
        clock: Returns the time in seconds since 1970.
        nonce: Returns a new text for one use.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    def __init__(
        self,
        signer: SignerLike,
        verifier: VerifierLike,
        clock: Callable[[], float],
        nonce: Callable[[], str] = new_nonce,
        streaming: bool = False,
    ) -> None:
        self._signer = signer
        self._verifier = verifier
        self._clock = clock
        self._nonce = nonce
        self._streaming = streaming

    def replace(
        self,
        signer: SignerLike | None,
        verifier: VerifierLike | None,
        streaming: bool = False,
    ) -> V3Auth:
        """Return this, or one with a call's own signer or verifier in place of these.

        With `streaming`, an answer that is signed by its digest is not read: whoever reads it holds
        it against the digest.
        """
        if signer is None and verifier is None and not streaming:
            return self
        return V3Auth(
            self._signer if signer is None else signer,
            self._verifier if verifier is None else verifier,
            self._clock,
            self._nonce,
            streaming,
        )

    def sign(self, request: httpx.Request) -> None:
        """Sign a request that will not be sent here: set its Authorization.

        Raises:
            UsageError: The signer is async, or does not return base64 text.
        """
        _refuse_coroutines(self._signer.sign)
        run_sync(self._sign(request))

    @property
    def _serial(self) -> str:
        return self._signer.serial

    def _refuse_async(self) -> None:
        _refuse_coroutines(self._signer.sign, self._verifier.verify)

    async def _sign(self, request: httpx.Request) -> bytes:
        try:
            timestamp = str(int(self._clock()))
        except (TypeError, ValueError, OverflowError):
            raise UsageError("clock() must return seconds since 1970; nothing was sent") from None
        nonce = self._nonce()
        if not isinstance(nonce, str) or not TOKEN.fullmatch(nonce):
            raise UsageError("nonce() must return letters and digits; nothing was sent")
        body = request.extensions.get(SIGNED_BODY)
        message = join_lines(
            request.method,
            request.url.raw_path,
            timestamp,
            nonce,
            request.content if body is None else body,
        )
        signature = await maybe_await(self._signer.sign(message))
        if not isinstance(signature, str) or not _SIGNATURE.fullmatch(signature):
            raise UsageError("the signer's sign() must return base64 text; nothing was sent")
        request.headers["Authorization"] = authorization_header(
            self._signer.mchid, self._signer.serial, timestamp, nonce, signature
        )
        return message

    async def judge_again(self, error: UnknownSerial | APIError) -> httpx.Response:
        """Return an answer whose serial was unknown, if it is known by now.

        Args:
            error: What it was refused with; or the platform's own refusal, which had such a serial.

        Raises:
            VerificationError: The answer can't be trusted.
            APIError: It is the platform's refusal.
        """
        response = error.response
        assert response is not None
        if isinstance(error, APIError):
            verified = await self._reason_to_doubt(response) is None
            raise APIError(
                response,
                code=error.code,
                message=error.message,
                detail=error.detail,
                verified=verified and bool(error.code),
                diagnosis=error.diagnosis,
            ) from None
        await self._verify(response)
        return response

    async def _judge(self, request: httpx.Request, response: httpx.Response, signed: bytes) -> None:
        """Raise what is wrong with the answer, if anything is."""
        response.extensions.pop(VERIFIED, None)  # nobody but us says so
        if response.status_code >= 400:
            reason = await self._reason_to_doubt(response)
            refusal = _refusal(response, signed, reason is None)
            if isinstance(reason, UnknownSerial):  # whoever can learn the key asks again
                raise refusal from reason
            raise refusal
        if response.request is not request:
            raise VerificationError("it is the answer to another request: follow no redirects")
        if not self._takes_unsigned(request):
            await self._verify(response)

    def _takes_unsigned(self, request: httpx.Request) -> bool:
        return self._verifier is UNSIGNED or (
            request.method == "GET"
            and _NEVER_SIGNED.fullmatch(path_without_query(request)) is not None
        )

    async def _reason_to_doubt(self, response: httpx.Response) -> VerificationError | None:
        if self._verifier is UNSIGNED:
            return VerificationError("it carries no signature")
        try:
            await self._verify(response)
        except VerificationError as reason:
            return reason
        return None

    async def _verify(self, response: httpx.Response) -> None:
        try:
            headers = SignatureHeaders.parse(response.headers.raw, self._clock())
            body = _signed_body(response, self._streaming)
            message = join_lines(headers.timestamp, headers.nonce, body)
            await call_verifier(self._verifier, headers, message)
            response.extensions[VERIFIED] = True
        except VerificationError as error:
            error.response = response
            raise

    def _may_stream(self, request: httpx.Request, response: httpx.Response) -> bool:
        return response.status_code < 400 and (
            self._takes_unsigned(request) or (self._streaming and _digest_of(response) is not None)
        )


def answers_with_file(method: str, path: str) -> bool:
    """Return whether the answer to a call is a file itself.

    Args:
        method: In capitals.
        path: As it is sent, with its prefix.
    """
    return method == "GET" and bool(
        _NEVER_SIGNED.fullmatch(path) or _SIGNED_BY_DIGEST.fullmatch(path)
    )


def statement_digest(response: httpx.Response) -> tuple[str, str] | None:
    """Return the digest over which a streamed statement is signed, as (algorithm, hex)."""
    digest = _digest_of(response)
    return None if digest is None else ("SHA1", digest)


def _refuse_coroutines(*methods: Callable[..., Any]) -> None:
    if any(map(inspect.iscoroutinefunction, methods)):
        raise UsageError(
            "the signer or verifier of this call is async: await get_async(), post_async() … and"
            " don't wait(); nothing was sent"
        )


def _digest_of(response: httpx.Response) -> str | None:
    """Return the SHA-1 over which an answer is signed, of the operations that do so.

    Raises:
        MissingHeader: It is a statement without one.
    """
    request = response.request
    if request.method != "GET" or not _SIGNED_BY_DIGEST.fullmatch(path_without_query(request)):
        return None
    digest: str | None = response.headers.get(_DIGEST_HEADER)
    if digest is None and response.status_code == 200:
        raise MissingHeader(f"{_DIGEST_HEADER} missing, over which a statement is signed")
    return digest


def _signed_body(response: httpx.Response, streaming: bool) -> bytes:
    digest = _digest_of(response)
    if digest is None:
        return response.content
    if not streaming and hashlib.sha1(response.content).hexdigest() != digest.lower():
        raise BadSignature(f"the body does not have the SHA-1 of {_DIGEST_HEADER}")
    return json.dumps({"sha1": digest}, separators=(",", ":")).encode()


def _refusal(response: httpx.Response, signed: bytes, verified: bool) -> APIError:
    try:
        told = json.loads(response.content)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        told = {}
    code, message = (
        value if isinstance(value, str) else "" for value in (told.get("code"), told.get("message"))
    )
    detail = told.get("detail")
    diagnosis = None
    if response.status_code == 401 and code == "SIGN_ERROR":
        diagnosis = diagnose_sign_error(signed, detail, response.headers.get("Date", ""))
    elif response.status_code in (404, 405):
        from ..catalog import diagnose  # not loaded before it is asked for

        diagnosis = diagnose(response.request.method, path_without_query(response.request))
    return APIError(
        response,
        code=code,
        message=message,
        detail=detail,
        verified=verified and bool(code),  # a signed answer that refuses nothing proves nothing
        diagnosis=diagnosis,
    )
