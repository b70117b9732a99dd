"""A call as the httpx request that is sent: sealed, and of APIv2 signed as well.

It is written when it is sent: so values are sealed with the key in use at that moment, the one
that ``Wechatpay-Serial`` names, and a file is read no earlier. For most calls nothing of that is
due: the body's bytes are those of the call, and the address has been parsed before.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote

import httpx

from ..crypto import rsa
from ..encoding.sensitive import SensitiveValues, replace_placeholders
from ..encoding.values import to_query
from ..encoding.xml import to_xml
from ..errors import UsageError
from ..signing.keys import PlatformKeys
from ..signing.v2 import sign_fields
from .fields import V2Fields
from .options import Call

__all__ = ["TIMEOUT", "RequestBuilder"]

SIGNED_BODY = "chainpay.signed_body"
"""The extension of a request whose signature covers other bytes than its body: an upload."""

WITH_CERTIFICATE = "chainpay.with_certificate"
"""The extension of a request that is sent with the merchant's certificate for TLS."""

TIMEOUT = httpx.Timeout(connect=5, read=30, write=30, pool=10)
"""Seconds, unless the client or a call says otherwise."""

_SERIAL = "Wechatpay-Serial"
Encrypt = Callable[[str | bytes], str]

#: Parsing an address costs as much as all else that makes a request; one that stays is kept.
_parsed = lru_cache(maxsize=256)(httpx.URL)


class RequestBuilder:
    """Writes requests.

    Args:
        keys: The platform's keys, which values are sealed with.
        secret: The key of APIv2; None if there is none, and no call needs it.
        nonce: Returns a new text for one use.
        timeout: An `httpx.Timeout`, or seconds for each of its four; a call may have its own.
    """

    def __init__(
        self,
        keys: PlatformKeys,
        secret: bytes | None,
        nonce: Callable[[], str],
        timeout: httpx.Timeout | float | None,
    ) -> None:
        self._keys = keys
        self._secret = secret or b""
        self._nonce = nonce
        self._timeout = _extension(TIMEOUT if timeout is None else timeout)

    def write(self, call: Call) -> httpx.Request:
        """Return the request; one of APIv3 is not signed yet.

        Raises:
            UsageError: There is no key to seal a value with; nothing was sent.
            UsageError: A file to upload can't be read; nothing was sent.
        """
        headers = dict(call.headers)
        current = self._keys.current or ""
        if current and call.v2 is None and call.names_key and not _named(headers):
            headers[_SERIAL] = current
        extensions: dict[str, Any] = {
            "timeout": self._timeout if call.timeout is None else _extension(call.timeout)
        }
        if call.v2 is not None and call.v2.security:
            extensions[WITH_CERTIFICATE] = True
        url, body = call.url, call.body
        serial = _named(headers) or current

        def seal(text: str | bytes) -> str:
            return self.sealer(serial)(text)

        if call.media is not None:
            return self._upload(call, headers, extensions, seal)
        if call.v2 is not None:
            url, body = self._sign(call, call.v2, seal)
            if body:
                headers.setdefault("Content-Type", "text/xml; charset=utf-8")
        elif call.sensitive:
            url = replace_placeholders(url, call.sensitive, lambda text: quote(seal(text), safe=""))
            body = replace_placeholders(body.decode(), call.sensitive, seal).encode()
        parsed = (_parsed if call.fixed else httpx.URL)(url)
        return _request(call.method, parsed, headers, body, extensions)

    def _sign(self, call: Call, fields: V2Fields, seal: Encrypt) -> tuple[str, bytes]:
        """Return the address and the body of a message of APIv2."""
        signed = self._sign_fields(fields, _sealed(fields, seal))
        if call.method != "GET":
            return call.url, to_xml(signed).encode()
        address, hash_, fragment = call.url.partition("#")
        return f"{address}?{to_query(signed, SensitiveValues())}{hash_}{fragment}", b""

    def _sign_fields(self, fields: V2Fields, values: Mapping[str, str]) -> dict[str, str]:
        nonce = None if fields.nonceless else self._nonce
        return sign_fields(values, fields.sign_type, self._secret, nonce)

    def _upload(
        self, call: Call, headers: dict[str, str], extensions: dict[str, Any], seal: Encrypt
    ) -> httpx.Request:
        media = call.media.for_operation(call.path)
        if call.v2 is None:
            upload = media.prepare(seal)
            extensions[SIGNED_BODY] = upload.signed
        else:
            fields = {**_sealed(call.v2, seal), "media_hash": media.digest("MD5")}
            upload = media.prepare_form(self._sign_fields(call.v2, fields))
        for name in [name for name in headers if name.lower() == "content-type"]:
            del headers[name]  # it can't know the boundary
        headers["Content-Type"] = upload.content_type
        headers["Content-Length"] = str(upload.length)
        url = httpx.URL(call.url)
        headers["Host"] = url.netloc.decode("ascii")  # httpx adds none to a request with stream=
        return httpx.Request(
            call.method, url, headers=headers, stream=upload.stream, extensions=extensions
        )

    def sealer(self, serial: str) -> Encrypt:
        """Return what seals with the platform key of a serial.

        Raises:
            UsageError: There is none.
        """
        key = self._keys.get(serial)
        if key is None:
            raise UsageError(
                f"there is no platform key {serial or 'yet'} to encrypt with: see the client's"
                " certs=, or its fetch_certificates(); nothing was sent"
            )
        return lambda text: rsa.encrypt(text, key)


def _request(
    method: str, url: httpx.URL, headers: dict[str, str], body: bytes, extensions: dict[str, Any]
) -> httpx.Request:
    """Return what ``httpx.Request(content=body)`` is, with its headers written but once."""
    lines = list(headers.items())
    if "host" not in map(str.lower, headers):
        lines.insert(0, ("Host", url.netloc.decode("ascii")))
    if body or method in ("POST", "PUT", "PATCH"):
        lines.append(("Content-Length", str(len(body))))
    stream = _Body(body)
    request = httpx.Request(method, url, headers=lines, stream=stream, extensions=extensions)
    request.read()
    return request


class _Body(httpx.ByteStream):
    """A body in one piece; httpx's own is an asynchronous generator on an event loop.

    Of such a one, dropped half-way because the connection fails, trio warns.
    """

    def __init__(self, body: bytes) -> None:
        super().__init__(body)
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Once(self._body)


class _Once(AsyncIterator[bytes]):
    """Gives one piece."""

    def __init__(self, piece: bytes) -> None:
        self._left = [piece]

    async def __anext__(self) -> bytes:
        if not self._left:
            raise StopAsyncIteration
        return self._left.pop()


def _named(headers: dict[str, str]) -> str | None:
    return next((headers[name] for name in headers if name.lower() == _SERIAL.lower()), None)


def _sealed(fields: V2Fields, seal: Encrypt) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else seal(value.plaintext)
        for name, value in fields.values.items()
    }


def _extension(timeout: httpx.Timeout | float) -> dict[str, float | None]:
    return (timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)).as_dict()
