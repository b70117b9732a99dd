"""The emulated platform (WeChat Pay as seen from outside), in this process, as an httpx transport.

It verifies each request as the real one does, keeps orders, and signs every answer but files, with
its certificate or its public key as the request's ``Wechatpay-Serial`` asks. It is made of the
client's own signer and verifier seen from the other side, so it does not prove those right.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable
from functools import partial
from threading import Lock
from typing import Any

import httpx
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ..catalog import operations
from ..crypto import rsa
from ..errors import UsageError
from .authentication import Authentication, Signed
from .checks import answered
from .identity import Identity, new_key
from .merchants import Call, File, Handler, Merchant
from .parameters import parameters
from .payafter import Order, PayAfter
from .refusal import Refusal, bad_parameter
from .routes import Route, Routes
from .uploads import is_upload, read_form, store

__all__ = ["Gateway", "Order"]

_MOST_BODY = 1024 * 1024  # bytes
_MOST_UPLOAD = 6 * _MOST_BODY
_MCHID = "1900000001"


class Gateway(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An emulated platform with one merchant; give it to a client as ``transport=``.

    Safe for threads and tasks. `credentials` are the arguments of a client that it trusts. Checked
    are signatures, required fields, types, enumerations, sealed values, digests of files, amounts
    and the moves of an order; lengths and alphabets are not.

    Args:
        clock: Returns the time in seconds since 1970.
        keys: The private keys of the merchant, of the platform's certificate and of its public
            key; by default they are made on the spot.
        certificates: Whether the platform has certificates for this merchant; if not, it has its
            public key alone, as for all merchants that are new.

    Attributes:
        mchid: The merchant's number.
        serial: The serial of the merchant's certificate.
        public_key_id: The ``PUB_KEY_ID_…`` of the platform's public key.

    Source: https://pay.weixin.qq.com/doc/global/v3/zh/4012354982
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.time,
        keys: tuple[RSAPrivateKey, RSAPrivateKey, RSAPrivateKey] | None = None,
        certificates: bool = True,
    ) -> None:
        self._clock = clock
        self._merchant_key, certified, public = keys or (new_key(), new_key(), new_key())
        self._identity = Identity(clock, public, certified if certificates else None)
        self.mchid = _MCHID
        self.serial = os.urandom(20).hex().upper()
        self.public_key_id = self._identity.public_key_id
        self._lock = Lock()
        self._merchants: dict[str, Merchant] = {}
        self._authentication = Authentication(clock, self._merchants)
        self.register(self.mchid, self.serial, self._merchant_key.public_key())
        self._pay_after = PayAfter()
        handlers: dict[tuple[str, str], Handler] = {
            ("GET", "v3/certificates"): self._identity.listed,
            ("POST", "v3/security/echo"): _echo,
            **{(known.method, known.path): store for known in operations() if is_upload(known)},
            **self._pay_after.operations,
        }
        self._routes = Routes(operations(), handlers)

    @property
    def certificate_serial(self) -> str:
        """The serial of the platform's newest certificate; empty if it has none."""
        return self._identity.current if self._identity.certificates else ""

    def credentials(self) -> dict[str, Any]:
        """Return the arguments of a `Client` that this platform trusts, and that trusts it."""
        return {
            "mchid": self.mchid,
            "serial": self.serial,
            "private_key": self._merchant_key,
            "certs": {
                **self._identity.certificates,
                self.public_key_id: self._identity.keys[self.public_key_id].public_key(),
            },
            "apiv3_key": self._merchants[self.mchid].apiv3_key,
            "transport": self,
            "clock": self._clock,
        }

    def merchant_secrets(self, mchid: str = _MCHID) -> dict[str, str]:
        """Return the ``apiv3_key`` and the ``secret`` (of APIv2) that a merchant has here.

        Raises:
            UsageError: There is no such merchant.
        """
        merchant = self._merchant(mchid)
        return {"apiv3_key": merchant.apiv3_key, "secret": merchant.secret}

    def _merchant(self, mchid: str) -> Merchant:
        merchant = self._merchants.get(mchid)
        if merchant is None:
            raise UsageError(f"the merchant {mchid!r} is not registered here")
        return merchant

    def register(self, mchid: str, serial: str, public_key: rsa.PublicKey) -> None:
        """Let a merchant in, or another key of theirs.

        Args:
            mchid: The merchant's number.
            serial: The serial of the key's certificate.
            public_key: The public key or certificate, in any form that a client's certs= takes.

        Raises:
            UsageError: The key can't be used.
        """
        key = rsa.load_public_key(public_key)
        with self._lock:
            self._merchants.setdefault(mchid, Merchant(mchid)).keys[serial] = key

    # What the platform does

    def rotate(self) -> str:
        """List a new platform certificate, which signs from now on for whoever names none.

        The old one stays listed, and signs for who names it, until `retire`.

        Returns:
            The serial of the new one.

        Raises:
            UsageError: The platform has no certificates.
        """
        key = new_key()
        with self._lock:
            return self._identity.rotate(key)

    def retire(self, serial: str) -> None:
        """Drop a platform certificate that `rotate` has replaced.

        Raises:
            UsageError: It is not listed, or is the newest.
        """
        with self._lock:
            self._identity.retire(serial)

    # What the user and time do

    def confirm(self, out_order_no: str, mchid: str = _MCHID) -> None:
        """The user confirms a pay-after order: CREATED → USER_ACCEPTED.

        Raises:
            UsageError: There is no such order, or it is in another state.
        """
        self._do(self._pay_after.confirm, mchid, out_order_no)

    def expire(self, out_order_no: str, mchid: str = _MCHID) -> None:
        """30 days pass over an unconfirmed pay-after order: CREATED → EXPIRED.

        Raises:
            UsageError: There is no such order, or it is in another state.
        """
        self._do(self._pay_after.expire, mchid, out_order_no)

    def pay(self, out_order_no: str, mchid: str = _MCHID) -> None:
        """The user pays a finished pay-after order: FINISHED → USER_PAID.

        Raises:
            UsageError: There is no such order, or it is in another state.
        """
        self._do(self._pay_after.pay, mchid, out_order_no, self._clock())

    def _do(self, move: Callable[..., None], mchid: str, number: str, *more: Any) -> None:
        try:
            with self._lock:
                move(mchid, number, *more)
        except Refusal as refusal:
            said = f"{refusal.body['code']}, {refusal.body['message']}"
            raise UsageError(f"the order {number!r} can't do that: {said}") from None

    def __repr__(self) -> str:
        return f"<Gateway mchid={self.mchid!r} serial={self.serial!r}>"

    # The transport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of the sync world."""
        return self._handle(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of the async world."""
        return self._handle(request, await request.aread())

    def _handle(self, request: httpx.Request, body: bytes) -> httpx.Response:
        target = request.url.raw_path.decode("ascii")
        headers = request.headers.items()
        return self.answer(request.method, target, headers, body, request.url.scheme)

    def answer(
        self,
        method: str,
        target: str,
        headers: Iterable[tuple[str, str]],
        body: bytes,
        scheme: str = "https",
    ) -> httpx.Response:
        """Answer one request, by whatever server it came.

        Args:
            method: Its method.
            target: Path and query exactly as sent.
            headers: Its headers.
            body: Its body.
            scheme: How it came, for the addresses that an answer holds.

        Returns:
            The signed answer: the operation's, or an error in the platform's words. A file is not
            signed.
        """
        given = {name.lower(): value for name, value in headers}
        number = 0
        try:
            value = self._serve(method, target, given, body, scheme)
            status = 204 if value is None else 200
        except Refusal as refusal:
            status, value, number = refusal.status, refusal.body, refusal.number
        more = {"Request-ID": f"{os.urandom(16).hex().upper()}-{number}"}
        if isinstance(value, File):
            content = value.content
            more["Content-Type"] = value.content_type
        else:
            content = b"" if value is None else _json(value)
            more.update(self._identity.headers(content, given.get("wechatpay-serial", "")))
        if isinstance(value, dict):
            more["Content-Type"] = "application/json; charset=utf-8"
        return httpx.Response(status, headers=more, content=content)

    def _serve(
        self, method: str, target: str, headers: dict[str, str], body: bytes, scheme: str
    ) -> dict[str, Any] | File | None:
        if not (method + target).isascii():
            raise Refusal(400, "PARAM_ERROR", "请求行应为ASCII")
        path, _, query = target.partition("?")
        route = self._routes.find(method, path)
        upload = isinstance(route, Route) and is_upload(route.operation)
        most = _MOST_UPLOAD if upload else _MOST_BODY
        if len(body) > most:
            raise Refusal(413, "REQUEST_ENTITY_TOO_LARGE", f"请求体超过{most}字节")
        if not headers.get("accept") or not headers.get("user-agent"):
            raise Refusal(400, "PARAM_ERROR", "Http头缺少Accept或User-Agent")
        form = read_form(headers.get("content-type", ""), body) if upload else None
        signed = self._signed(method, target, headers, body if form is None else form)
        keys = self._identity.keys
        serial = headers.get("wechatpay-serial", next(reversed(keys)))
        if serial not in keys:
            raise bad_parameter(
                "header", "/Wechatpay-Serial", serial, "平台证书序列号Wechatpay-Serial错误"
            )
        if isinstance(route, Refusal):
            raise route
        unseal = partial(rsa.decrypt, key=keys[serial])
        given = parameters(route.operation, query, headers, body if form is None else form, unseal)
        base = f"{scheme}://{headers.get('host', '')}"
        call = Call(signed.merchant, base, self._clock())
        with self._lock:
            answer = route.handler(call, {**given, **route.variables})
        if isinstance(answer, dict):
            return answered(route.operation.returns, answer, partial(rsa.encrypt, key=signed.key))
        return answer

    def _signed(
        self, method: str, target: str, headers: dict[str, str], content: bytes | dict[str, bytes]
    ) -> Signed:
        body = content.get("meta", b"") if isinstance(content, dict) else content
        with self._lock:
            return self._authentication.merchant(
                headers.get("authorization", ""), method, target, body
            )


def _echo(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    return given


def _json(value: dict[str, Any]) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode(errors="replace")
