"""The emulated platform (WeChat Pay as seen from outside), in this process, as an httpx transport.

It verifies each request as the real one does, keeps orders, and signs every answer, with its
certificate or its public key as the request's ``Wechatpay-Serial`` asks. It is made of the client's
own signer and verifier seen from the other side, so it does not prove those right.
"""

from __future__ import annotations

import json
import math
import os
import re
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Lock
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256

from .. import formatter
from ..catalog import Operation, operations
from ..crypto import pem, rsa
from ..errors import UsageError
from ..keys import PUBLIC_KEY_PREFIX
from ..signing import Signer
from .authentication import Authentication
from .checks import check
from .payafter import Order, PayAfter
from .refusal import Refusal, bad_parameter

__all__ = ["Gateway", "Order"]

_MOST_BODY = 1024 * 1024  # bytes
_MCHID = "1900000001"


class Gateway(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An emulated platform with one merchant; give it to a client as ``transport=``.

    Safe for threads and tasks. `credentials` are the arguments of a client that it trusts. Checked
    are signatures, required fields, types, enumerations, sealed values and the moves of an order;
    lengths and alphabets are not.

    Args:
        clock: Returns the time in seconds since 1970.
        keys: The private keys of the merchant, of the platform's certificate and of its public
            key; by default they are made on the spot.

    Attributes:
        mchid: The merchant's number.
        serial: The serial of the merchant's certificate.
        certificate_serial: The serial of the platform's certificate.
        public_key_id: The ``PUB_KEY_ID_…`` of the platform's public key.

    Source: https://pay.weixin.qq.com/doc/global/v3/zh/4012354982
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.time,
        keys: tuple[RSAPrivateKey, RSAPrivateKey, RSAPrivateKey] | None = None,
    ) -> None:
        self._clock = clock
        self._merchant_key, certified, public = keys or (_new_key(), _new_key(), _new_key())
        self._certificate = _certificate(certified)
        self.mchid = _MCHID
        self.serial = os.urandom(20).hex().upper()
        self.certificate_serial = pem.serial(self._certificate)
        self.public_key_id = PUBLIC_KEY_PREFIX + "0119000000012026" + os.urandom(8).hex().upper()
        self._keys = {self.certificate_serial: certified, self.public_key_id: public}
        self._signers = {
            serial: Signer("platform", serial, key) for serial, key in self._keys.items()
        }
        self._lock = Lock()
        self._authentication = Authentication(clock)
        self.register(self.mchid, self.serial, self._merchant_key.public_key())
        self._pay_after = PayAfter()
        self._routes = [
            (_pattern(known.path), known, self._pay_after.operations[known.method, known.path])
            for known in operations()
        ]

    def credentials(self) -> dict[str, Any]:
        """Return the arguments of a `Client` that this platform trusts, and that trusts it."""
        return {
            "mchid": self.mchid,
            "serial": self.serial,
            "private_key": self._merchant_key,
            "certs": {
                self.certificate_serial: self._certificate,
                self.public_key_id: self._keys[self.public_key_id].public_key(),
            },
            "transport": self,
            "clock": self._clock,
        }

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
            self._authentication.register(mchid, serial, key)

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
        return self.answer(request.method, target, request.headers.items(), body)

    def answer(
        self, method: str, target: str, headers: Iterable[tuple[str, str]], body: bytes
    ) -> httpx.Response:
        """Answer one request, by whatever server it came.

        Args:
            method: Its method.
            target: Path and query exactly as sent.
            headers: Its headers.
            body: Its body.

        Returns:
            The signed answer: the operation's, or an error in the platform's words.
        """
        given = {name.lower(): value for name, value in headers}
        serial = given.get("wechatpay-serial", self.certificate_serial)
        number = 0
        try:
            status, value = 200, self._serve(method, target, given, body)
        except Refusal as refusal:
            status, value, number = refusal.status, refusal.body, refusal.number
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        content = text.encode(errors="replace")
        signer = self._signers.get(serial, self._signers[self.certificate_serial])
        timestamp, nonce = str(int(self._clock())), formatter.nonce()
        return httpx.Response(
            status,
            headers={
                "Content-Type": "application/json; charset=utf-8",
                "Request-ID": f"{os.urandom(16).hex().upper()}-{number}",
                "Wechatpay-Timestamp": timestamp,
                "Wechatpay-Nonce": nonce,
                "Wechatpay-Serial": signer.serial,
                "Wechatpay-Signature": signer.sign(formatter.message(timestamp, nonce, content)),
            },
            content=content,
        )

    def _serve(
        self, method: str, target: str, headers: dict[str, str], body: bytes
    ) -> dict[str, Any]:
        if not (method + target).isascii():
            raise Refusal(400, "PARAM_ERROR", "请求行应为ASCII")
        if len(body) > _MOST_BODY:
            raise Refusal(413, "REQUEST_ENTITY_TOO_LARGE", f"请求体超过{_MOST_BODY}字节")
        if not headers.get("accept") or not headers.get("user-agent"):
            raise Refusal(400, "PARAM_ERROR", "Http头缺少Accept或User-Agent")
        with self._lock:
            mchid = self._authentication.merchant(
                headers.get("authorization", ""), method, target, body
            )
        serial = headers.get("wechatpay-serial", self.certificate_serial)
        if serial not in self._keys:
            raise bad_parameter(
                "header", "/Wechatpay-Serial", serial, "平台证书序列号Wechatpay-Serial错误"
            )
        path, _, query = target.partition("?")
        operation, handler, variables = self._route(method, path)
        given = _parameters(operation, query, headers, body, self._keys[serial])
        with self._lock:
            answer = handler(mchid, {**given, **variables})
        return {
            field.name: answer[field.name] for field in operation.returns if field.name in answer
        }

    def _route(self, method: str, path: str) -> tuple[Operation, Any, dict[str, str]]:
        found = [
            (known, handler, match)
            for pattern, known, handler in self._routes
            if (match := pattern.fullmatch(path))
        ]
        for known, handler, match in found:
            if known.method == method:
                return (
                    known,
                    handler,
                    {name: unquote(value) for name, value in match.groupdict().items()},
                )
        if found:
            raise Refusal(405, "METHOD_NOT_ALLOWED", f"{path} 不支持 {method}")
        raise Refusal(404, "RESOURCE_NOT_EXISTS", f"{path} 不存在，或尚未被模拟")


def _parameters(
    operation: Operation, query: str, headers: dict[str, str], body: bytes, key: RSAPrivateKey
) -> dict[str, Any]:
    sent: dict[str, Any] = {
        "query": _once(parse_qsl(query, keep_blank_values=True)),
        "headers": {
            field.name: headers.get(field.name.lower())
            for field in operation.params
            if field.location == "headers"
        },
    }
    if any(field.location == "json" for field in operation.params):
        content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
        if content_type != "application/json":
            raise bad_parameter("header", "/Content-Type", content_type, "应为application/json")
        try:
            sent["json"] = json.loads(body.decode(), parse_constant=_finite, parse_float=_finite)
        except (ValueError, RecursionError):
            raise Refusal(400, "PARAM_ERROR", "请求体不是合法的JSON") from None
    unseal = partial(rsa.decrypt, key=key)
    given: dict[str, Any] = {}
    for location, values in sent.items():
        checked = check(operation.params, values, location, unseal)
        if location != "headers":
            given.update(checked)
    return given


def _once(pairs: list[tuple[str, str]]) -> dict[str, str]:
    values: dict[str, str] = {}
    for name, value in pairs:
        if name in values:
            raise bad_parameter("query", f"/{name}", value, "重复")
        values[name] = value
    return values


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is no number of JSON")
    return number


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", path)
    return re.compile(
        "/"
        + "".join(
            f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part)
            for index, part in enumerate(parts)
        )
    )


def _new_key() -> RSAPrivateKey:
    return generate_private_key(public_exponent=65537, key_size=2048)


def _certificate(key: RSAPrivateKey) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "chainpay emulated platform")])
    today = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=5 * 365))
        .sign(key, SHA256())
    )
