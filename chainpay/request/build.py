"""Builds the httpx request of a call: encrypts values, and signs messages of APIv2.

The request is built when it is sent. So values are encrypted with the platform key that is in use
at that moment, and that ``Wechatpay-Serial`` names; and a file is read no earlier. Most calls need
neither: the body's bytes are those of the call, and the address has been parsed before.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from functools import lru_cache
from urllib.parse import quote

import httpx

from ..crypto import rsa
from ..encoding.secret import Secret
from ..encoding.sensitive import SensitiveValues, replace_placeholders
from ..encoding.values import to_query
from ..encoding.xml import to_xml
from ..errors import UsageError
from ..signing.keys import PlatformKeys
from ..signing.v2 import sign_fields
from .call import Call
from .fields import V2Fields
from .media import Encrypt, Media

SIGNED_BODY = "chainpay.signed_body"
"""The extension of a request whose signature covers other bytes than its body: an upload."""

WITH_CERTIFICATE = "chainpay.with_certificate"
"""The extension of a request that is sent with the merchant's certificate for TLS.

It holds the certificate; or True if the user's own transport or SSL context has it.
"""

TIMEOUT = httpx.Timeout(connect=5, read=30, write=30, pool=10)
"""Seconds, unless the client or a call has another timeout."""

_SERIAL = "Wechatpay-Serial"

#: Parsing an address costs as much as all the rest of building a request. So the addresses that
#: many calls share are parsed once.
_parse_url = lru_cache(maxsize=256)(httpx.URL)


class RequestBuilder:
    """Builds requests.

    Args:
        keys: The platform's keys, with which values are encrypted.
        secret: The key of APIv2; None if there is none, and no call needs it.
        nonce: Returns a new text for one use.
        certificate: The merchant's certificate for TLS; None if there is none.

    Attributes:
        keys: As above.
    """

    def __init__(
        self,
        keys: PlatformKeys,
        secret: Secret | None,
        nonce: Callable[[], str],
        certificate: object = None,
    ) -> None:
        self.keys = keys
        self._secret = secret or Secret("")
        self._nonce = nonce
        self._certificate = certificate

    def build(self, call: Call, timeouts: Mapping[str, float | None]) -> httpx.Request:
        """Return the request of a call. A request of APIv3 is not signed yet.

        Args:
            call: The call.
            timeouts: The seconds of each phase, unless the call has its own timeout.

        Raises:
            UsageError: There is no key to encrypt a value with; nothing was sent.
            UsageError: A file to upload can't be read; nothing was sent.
        """
        headers = dict(call.headers)
        serial = _find_serial(headers)
        if not serial:
            serial = self.keys.current or ""
            if serial and call.v2 is None and call.names_key:
                headers[_SERIAL] = serial
        timeout = call.policy.timeout
        extensions: dict[str, object] = {
            "timeout": timeouts if timeout is None else to_timeouts(timeout)
        }
        if call.v2 is not None and call.v2.security:
            extensions[WITH_CERTIFICATE] = self._certificate or True
        url, body = call.url, call.body

        def encrypt(text: str | bytes) -> str:
            return self.encryptor(serial)(text)

        if call.media is not None:
            return self._upload(call, call.media, headers, extensions, encrypt)
        if call.v2 is not None:
            url, body = self._sign(call, call.v2, encrypt)
            if body:
                headers.setdefault("Content-Type", "text/xml; charset=utf-8")
        elif call.sensitive:
            url = replace_placeholders(
                url, call.sensitive, lambda text: quote(encrypt(text), safe="")
            )
            body = replace_placeholders(body.decode(), call.sensitive, encrypt).encode()
        parsed = (_parse_url if call.has_constant_url else httpx.URL)(url)
        return _make_request(call.method, parsed, headers, body, extensions)

    def _sign(self, call: Call, fields: V2Fields, encrypt: Encrypt) -> tuple[str, bytes]:
        """Return the address and the body of a message of APIv2."""
        signed = self._sign_fields(fields, _encrypt_fields(fields, encrypt))
        if call.method != "GET":
            return call.url, to_xml(signed).encode()
        address, hash_, fragment = call.url.partition("#")
        return f"{address}?{to_query(signed, SensitiveValues())}{hash_}{fragment}", b""

    def _sign_fields(self, fields: V2Fields, values: Mapping[str, str]) -> dict[str, str]:
        nonce = None if fields.nonceless else self._nonce
        return sign_fields(values, fields.sign_type, self._secret, nonce)

    def _upload(
        self,
        call: Call,
        media: Media,
        headers: dict[str, str],
        extensions: dict[str, object],
        encrypt: Encrypt,
    ) -> httpx.Request:
        media = media.for_operation(call.path)
        if call.v2 is None:
            upload = media.prepare(encrypt)
            extensions[SIGNED_BODY] = upload.signed
        else:
            size, digest = media.read("MD5")
            fields = {**_encrypt_fields(call.v2, encrypt), "media_hash": digest}
            upload = media.prepare_form(self._sign_fields(call.v2, fields), size)
        for name in [name for name in headers if name.lower() == "content-type"]:
            del headers[name]  # the caller's own has no boundary
        headers["Content-Type"] = upload.content_type
        headers["Content-Length"] = str(upload.length)
        url = httpx.URL(call.url)
        headers["Host"] = url.netloc.decode("ascii")  # httpx adds none to a request with stream=
        return httpx.Request(
            call.method, url, headers=headers, stream=upload.stream, extensions=extensions
        )

    def encryptor(self, serial: str) -> Encrypt:
        """Return a function that encrypts with the platform key of a serial.

        Raises:
            UsageError: There is no such key.
        """
        key = self.keys.get(serial)
        if key is None:
            raise UsageError(
                f"there is no platform key {serial or 'yet'} to encrypt with: see the client's"
                " certs=, or its fetch_certificates(); nothing was sent"
            )
        return lambda text: rsa.encrypt(text, key)


def _make_request(
    method: str, url: httpx.URL, headers: dict[str, str], body: bytes, extensions: dict[str, object]
) -> httpx.Request:
    """Return ``httpx.Request(content=body)``, made faster."""
    length = len(body) if body or method in ("POST", "PUT", "PATCH") else None
    lines = _make_headers(tuple(headers.items()), url.netloc, length)
    stream = _BytesBody(body)
    request = httpx.Request(method, url, headers=lines, stream=stream, extensions=extensions)
    request.headers.encoding = "utf-8"  # else httpx looks at all headers to find one
    request.read()
    return request


#: Many calls have the same headers, which httpx copies faster than it makes them.
@lru_cache(maxsize=256)
def _make_headers(
    lines: tuple[tuple[str, str], ...], host: bytes, length: int | None
) -> httpx.Headers:
    """Return headers with a ``Host`` and the length of the body; nobody may change them."""
    headers = httpx.Headers(lines)
    ends = [] if length is None else [("Content-Length", str(length))]
    starts = [] if "Host" in headers else [("Host", host.decode("ascii"))]
    return httpx.Headers([*starts, *lines, *ends])


class _BytesBody(httpx.ByteStream):
    """A body in one piece.

    On an event loop, httpx's own is an asynchronous generator. If the connection fails, such a
    generator is dropped half-way, and trio warns of that.
    """

    def __init__(self, body: bytes) -> None:
        super().__init__(body)
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _SinglePiece(self._body)


class _SinglePiece(AsyncIterator[bytes]):
    """Yields one piece."""

    def __init__(self, piece: bytes) -> None:
        self._pieces = [piece]

    async def __anext__(self) -> bytes:
        if not self._pieces:
            raise StopAsyncIteration
        return self._pieces.pop()


def _find_serial(headers: dict[str, str]) -> str | None:
    return next((headers[name] for name in headers if name.lower() == _SERIAL.lower()), None)


def _encrypt_fields(fields: V2Fields, encrypt: Encrypt) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else encrypt(value.plaintext)
        for name, value in fields.values.items()
    }


def to_timeouts(timeout: httpx.Timeout | float) -> dict[str, float | None]:
    """Return the seconds of each phase: connect, read, write and pool."""
    return (timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)).as_dict()
