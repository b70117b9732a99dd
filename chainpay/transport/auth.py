"""The middleware that signs a request, sends it, and verifies its answer.

* Both APIs share one way: sign, send, judge the head of the answer, read the body, verify. A signer
  or verifier may be remote, so these are coroutines; a sync call runs them without an event loop.
* The signature covers the bytes that leave: ``request.url.raw_path`` and ``request.content``.
* An answer of APIv3 with a status of 400 or above raises `APIError` first. Every other answer is
  verified, also an empty one, but for the few that WeChat Pay never signs.
* A status below 200 or from 300 on isn't signed: no answer of the API has one, but for a redirect.
  The text of a verified answer is UTF-8, whatever charset its headers name: they aren't signed.
* An answer of APIv2 may be a bill or a page, where it may be unsigned. If it is XML, or should have
  been, it must say SUCCESS.
* The event hooks run after the signing and before the verification.
* Neither an answer nor an error carries the Authorization.
"""

from __future__ import annotations

import hashlib
import inspect
import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

import httpx

from ..concurrency.runtime import SYNC, Runtime, run_sync
from ..encoding.secret import Secret
from ..encoding.text import json_object
from ..errors import (
    APIError,
    BadSignature,
    CatalogError,
    MissingHeader,
    Undecided,
    UnknownSerial,
    UsageError,
    VerificationError,
    path_without_query,
)
from ..request.build import SIGNED_BODY
from ..signing import v2, v3
from ..signing.diagnosis import diagnose_sign_error
from ..signing.signer import UNSIGNED, SignerLike, Verifier, VerifierLike
from ..signing.v3 import AnswerSignature, new_nonce
from .instrumentation import TRACE, Trace
from .responses import CODINGS, MAX_REFUSAL, Response

if TYPE_CHECKING:
    from .connections.channel import Channel

SIGNED_MESSAGE = "chainpay.signed_message"
"""The extension of a request whose signature was refused: the message that was signed."""


class SigningAuth(ABC):
    """Signs a request, sends it, and verifies its answer. The two APIs fill in how."""

    _needs_loop = False  # whether a signer or verifier has to be awaited

    @property
    @abstractmethod
    def _serial(self) -> str:
        """The serial of the certificate whose key signs; empty if there is none."""

    @abstractmethod
    async def _sign(self, request: httpx.Request) -> bytes:
        """Sign a request, and return the message that was signed."""

    @abstractmethod
    async def _verify(self, response: Response, signed: bytes, runtime: Runtime) -> None:
        """Return if the answer can be trusted and says success; else raise.

        Its body is read here, unless nothing that is signed depends on it.
        """

    async def exchange(
        self, request: httpx.Request, channel: Channel, runtime: Runtime, stream: bool
    ) -> Response:
        """Sign a request, send it, and return its verified answer.

        Args:
            request: The request.
            channel: What it is sent through.
            runtime: Where it waits.
            stream: Whether a body is left unread if nothing that is signed depends on it.

        Raises:
            UsageError: The signer or verifier is async, and the call isn't; nothing was sent.
            APIError: The platform refused.
            VerificationError: The answer can't be trusted, or is too large.
            httpx.RequestError: The network failed.
        """
        if runtime is SYNC and self._needs_loop:
            raise _async_refusal()
        signed = await self._sign(request)
        response = await self._send(request, channel)
        try:
            for hook in channel.response_hooks:
                await hook(response)
            response._take_arrived()  # until now, the user's hooks had to read it
            trace: Trace = request.extensions[TRACE]
            trace.on_answered(response)
            _refuse_coding(response)
            await self._verify(response, signed, runtime)
            if stream:
                response._max_size = math.inf  # a file may be large
            elif response.is_closed:
                response.read()  # it has arrived; its size may be unchecked
            else:
                await runtime.read(response)
        except VerificationError as error:
            error.response = response
            await runtime.close(response)
            raise
        except BaseException:
            await runtime.close(response)
            raise
        return response

    async def _send(self, request: httpx.Request, channel: Channel) -> Response:
        trace: Trace = request.extensions[TRACE]
        began = monotonic()
        try:
            trace.on_signed(self._serial)
            trace.on_sending(request)
            for hook in channel.request_hooks:
                await hook(request)
            response = await channel.send(request)
        except httpx.RequestError as error:
            error.request = request
            raise
        finally:
            # Neither an answer nor an error may carry what somebody could send again.
            with suppress(KeyError):  # APIv2 has none
                del request.headers["Authorization"]
        response._start_clock(began)
        is_refusal = response.status_code >= 400
        response._max_size = (
            min(channel.max_answer, MAX_REFUSAL) if is_refusal else channel.max_answer
        )
        return response


def _refuse_coding(response: Response) -> None:
    """Raise if the body is coded in another way than was asked for."""
    if response._coding not in CODINGS:
        raise VerificationError(
            "chainpay asks for gzip alone, and its Content-Encoding is another: a proxy may have"
            " changed it"
        )


class V3Auth(SigningAuth):
    """APIv3: signs with our key, verifies with theirs.

    Args:
        signer: Our key.
        verifier: Their keys; or `UNSIGNED`.
        clock: Returns the time in seconds since 1970.
        nonce: Returns a new text for one use.
        may_fetch: Returns whether the platform may have a key for an unknown serial.
        streaming: Whether the caller reads an answer that is signed by its digest, and compares it
            with the digest.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    def __init__(
        self,
        signer: SignerLike,
        verifier: VerifierLike,
        clock: Callable[[], float],
        nonce: Callable[[], str] = new_nonce,
        may_fetch: Callable[[str], bool] = lambda serial: False,
        streaming: bool = False,
    ) -> None:
        self._signer = signer
        self._verifier = verifier
        self._signs_async = inspect.iscoroutinefunction(signer.sign)
        self._needs_loop = self._signs_async or inspect.iscoroutinefunction(verifier.verify)
        self._clock = clock
        self._nonce = nonce
        self._may_fetch = may_fetch
        self._streaming = streaming

    def replace(
        self,
        signer: SignerLike | None,
        verifier: VerifierLike | None,
        streaming: bool = False,
    ) -> V3Auth:
        """Return the auth of one call, with its own signer or verifier; None keeps this one's."""
        if signer is None and verifier is None and not streaming:
            return self
        return V3Auth(
            self._signer if signer is None else signer,
            self._verifier if verifier is None else verifier,
            self._clock,
            self._nonce,
            self._may_fetch,
            streaming,
        )

    def sign(self, request: httpx.Request) -> None:
        """Set the Authorization of a request that is not sent here.

        Raises:
            UsageError: The signer is async, or does not return base64 text.
        """
        if self._signs_async:
            raise _async_refusal()
        run_sync(self._sign(request), "the signer")

    @property
    def _serial(self) -> str:
        return self._signer.serial

    @property
    def mchid(self) -> str:
        """The number of the merchant who signs."""
        return self._signer.mchid

    def _refuse_unknown(self, serial: str) -> None:
        """Raise if no key is known for a serial, and none can be fetched."""
        verifier = self._verifier
        if isinstance(verifier, Verifier) and not (
            verifier.knows(serial) or self._may_fetch(serial)
        ):
            verifier.refuse(serial)

    async def _sign(self, request: httpx.Request) -> bytes:
        body = request.extensions.get(SIGNED_BODY)
        signed = await v3.sign_request(
            self._signer,
            request.method,
            request.url.raw_path,
            request.content if body is None else body,
            self._clock,
            self._nonce,
        )
        request.headers["Authorization"] = signed.authorization
        return signed.message

    async def verify_refusal(self, error: APIError, runtime: Runtime) -> None:
        """Verify the signature of a refusal once more, and mark the error if it holds."""
        response = error.response
        if (
            error.code
            and isinstance(response, Response)
            and await self._find_doubt(response, runtime) is None
        ):
            error.mark_verified()

    async def _verify(self, response: Response, signed: bytes, runtime: Runtime) -> None:
        if response.status_code < 400:
            if self._verifier is not UNSIGNED:
                await self.verify_signature(response, runtime)
            return
        await runtime.read(response)
        doubt = await self._find_doubt(response, runtime)
        refusal = _refusal_of_v3(response, signed, doubt is None)
        if isinstance(doubt, UnknownSerial):  # the driver fetches the key and verifies again
            raise refusal from doubt
        raise refusal

    async def _find_doubt(self, response: Response, runtime: Runtime) -> VerificationError | None:
        """Return why an answer can't be trusted; None if its signature holds."""
        if self._verifier is UNSIGNED:
            return VerificationError("it carries no signature")
        try:
            await self.verify_signature(response, runtime)
        except VerificationError as reason:
            return reason
        return None

    async def verify_signature(self, response: Response, runtime: Runtime) -> None:
        """Verify the signature of an answer, unless its operation never signs.

        What its head shows is judged before the body is read.

        Raises:
            VerificationError: The answer can't be trusted.
        """
        kind = _answer_signature(response.request)
        if kind is AnswerSignature.NONE and response.status_code < 400:  # a refusal may be signed
            return
        try:
            headers = v3.SignatureHeaders.parse(response._fields, self._clock())
            self._refuse_unknown(headers.serial)
            sha1 = _sha1(response) if kind is AnswerSignature.DIGEST else None
            is_file = self._streaming and response.status_code < 400
            if sha1 is None or not is_file:
                await runtime.read(response)
            body = response.content if sha1 is None else v3.digest_body(sha1)
            if sha1 is not None and not is_file:
                _compare_digest(response, sha1)
            await v3.verify_signature(self._verifier, headers, body)
            _refuse_status(response, "")
        except VerificationError as error:
            error.response = response
            raise
        _mark_verified(response)


def _compare_digest(response: httpx.Response, sha1: str) -> None:
    if hashlib.sha1(response.content).hexdigest() != sha1.lower():
        raise BadSignature(f"the body does not have the SHA-1 of {v3.DIGEST_HEADER}")


def _mark_verified(response: Response) -> None:
    response.verified = True
    response.encoding = "utf-8"


def _refuse_status(response: httpx.Response, prefix: str) -> None:
    """Raise if no answer of the API has this status. It isn't signed: it may have been changed.

    Args:
        response: The answer.
        prefix: ``v2`` for APIv2, whose paths are sent without it.

    Raises:
        VerificationError: The status is an information or a redirect, and the operation has none.
    """
    if response.status_code // 100 not in (1, 3):
        return
    from ..catalog.index import find_operation  # the catalog is loaded when it is needed

    request = response.request
    try:
        operation = find_operation(request.method, f"{prefix}{path_without_query(request)}")
    except CatalogError:  # the call was sent
        operation = None
    if operation is None or operation.media != "redirect":
        raise VerificationError("no answer of the API has this status, which isn't signed")


def _answer_signature(request: httpx.Request) -> AnswerSignature:
    return v3.answer_signature(request.method, request.url.raw_path)


def statement_sha1(response: httpx.Response) -> str | None:
    """Return the SHA-1 over which a statement is signed; None of any other answer.

    Raises:
        MissingHeader: It is a statement without that header.
    """
    is_statement = _answer_signature(response.request) is AnswerSignature.DIGEST
    return _sha1(response) if is_statement else None


def _sha1(response: httpx.Response) -> str | None:
    digest: str | None = response.headers.get(v3.DIGEST_HEADER)
    if digest is None and response.status_code == 200:
        raise MissingHeader(f"{v3.DIGEST_HEADER} missing: the signature of a statement covers it")
    return digest


def _async_refusal() -> UsageError:
    return UsageError(
        "the signer or verifier of this call is async: await get_async(), post_async() … and"
        " don't wait(); nothing was sent"
    )


def undecided(response: Response) -> Undecided:
    """Return the error of a 202, whose body may have been left unread."""
    try:
        body = json_object(response.content)
    except httpx.ResponseNotRead:
        body = {}
    code, message = _read_refusal(body)
    return Undecided(
        response,
        code=code,
        message=message,
        detail=body.get("detail"),
        verified=response.verified,
    )


def _read_refusal(body: Mapping[str, object]) -> tuple[str, str]:
    """Return the code and the message of a refusal of APIv3; empty texts if there are none."""
    code, message = body.get("code"), body.get("message")
    return code if isinstance(code, str) else "", message if isinstance(message, str) else ""


def _refusal_of_v3(response: httpx.Response, signed: bytes, verified: bool) -> APIError:
    body = json_object(response.content)
    code, message = _read_refusal(body)
    detail = body.get("detail")
    diagnosis = None
    if response.status_code == 401 and code == "SIGN_ERROR":
        response.request.extensions[SIGNED_MESSAGE] = signed
        diagnosis = diagnose_sign_error(signed, detail, response.headers.get("Date", ""))
    return APIError(
        response,
        code=code,
        message=message,
        detail=detail,
        verified=verified and bool(code),  # a signed answer without a code refuses nothing
        diagnosis=_diagnose_path(response, "") or diagnosis,
    )


def _diagnose_path(response: httpx.Response, prefix: str) -> str | None:
    """Return what the catalog says of a 404 or 405; None for any other status."""
    if response.status_code not in (404, 405):
        return None
    from ..catalog import diagnose  # the catalog is loaded when it is needed

    request = response.request
    return diagnose(request.method, f"{prefix}{path_without_query(request)}")


class V2Auth(SigningAuth):
    """APIv2: verifies the ``sign`` of an answer. The fields are signed as the request is built.

    Args:
        secret: The key of APIv2 (APIv2密钥).
        unsigned: Whether the answer carries no ``sign``.
        streaming: Whether the caller reads an answer that carries no ``sign``.
        not_xml: Whether the answer may be something else than XML.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """

    def __init__(
        self,
        secret: bytes | Secret,
        *,
        unsigned: bool = False,
        streaming: bool = False,
        not_xml: bool = False,
    ) -> None:
        self._secret = secret
        self._unsigned = unsigned
        self._streaming = streaming
        self._not_xml = not_xml

    _serial = ""  # a secret has none

    async def _sign(self, request: httpx.Request) -> bytes:
        return b""  # the fields were signed as the request was built

    async def _verify(self, response: Response, signed: bytes, runtime: Runtime) -> None:
        if self._streaming and self._unsigned and response.status_code < 400:
            return
        await runtime.read(response)
        fields = v2.read_answer(response.content)
        verified = v2.is_signed(fields, self._secret)
        if verified:
            _mark_verified(response)
        if response.status_code >= 400:
            fails = v2.FAIL in (fields.get("return_code"), fields.get("result_code"))
            raise _refusal_of_v2(response, fields, verified and fails)
        self._check_trust(response, fields, verified)
        if fields.get("result_code", v2.SUCCESS) != v2.SUCCESS:
            raise _refusal_of_v2(response, fields, verified)

    def _check_trust(
        self,
        response: httpx.Response,
        fields: Mapping[str, object],
        verified: bool,
    ) -> None:
        if fields.get("return_code") == v2.FAIL:
            raise _refusal_of_v2(response, fields, verified)
        if not (verified or self._unsigned):
            raise BadSignature(_describe_sign(fields))
        _refuse_status(response, "v2")
        # An answer that was cut can't be parsed, but begins like XML.
        is_xml = fields or b"<xml" in response.content[:100] or not self._not_xml
        if is_xml and fields.get("return_code") != v2.SUCCESS:
            raise VerificationError("its return_code is not SUCCESS")


def refusal_in_file(response: httpx.Response, content: bytes) -> APIError:
    """Return the error of an answer that should have been a file, and is XML of APIv2."""
    return _refusal_of_v2(response, v2.read_answer(content), verified=False)


def _describe_sign(fields: Mapping[str, object]) -> str:
    if not fields:
        return "the answer is no XML"
    return "the sign does not match" if fields.get("sign") else "the answer has no sign"


def _refusal_of_v2(
    response: httpx.Response, fields: Mapping[str, object], verified: bool
) -> APIError:
    code, message, diagnosis = v2.read_refusal(fields)
    return APIError(
        response,
        code=code,
        message=message,
        verified=verified,
        diagnosis=_diagnose_path(response, "v2") or diagnosis,
    )
