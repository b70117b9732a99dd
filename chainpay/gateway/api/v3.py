"""The platform's side of APIv3: authentication, routing, parameters, and the handler.

The checks run in the platform's order: request line, size, two mandatory headers, signature,
platform key, path, parameters. Then the handler runs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

from ...catalog import Operation
from ...catalog.rules.inspector import Problem
from ...crypto import rsa
from ..errors import RequestRefusal, bad_parameter
from ..handler import Fields, Handler, RequestContext
from ..operations.registry import carry_out
from ..operations.uploads import Form, is_upload, parse_form
from ..request import IncomingRequest
from ..state.keys import PlatformKeyring
from ..state.state import GatewayState
from ..state.times import Clock
from .address_notes import AddressNotes
from .authentication import authorize, is_brand
from .parameters import read_parameters
from .responses import Reply
from .router import Route, Router, SampleHandler
from .validation import encrypt_answer

_MAX_BODY = 1024 * 1024  # bytes
_MAX_UPLOAD = 6 * _MAX_BODY
_SERIAL = re.compile("[0-9A-F]{1,40}")  # of a certificate


class ApiV3:
    """Answers requests of APIv3.

    Args:
        clock: The platform's clock.
        keyring: The platform's keys.
        state: The state of the gateway.
        handlers: The handlers of the operations with a real behaviour, by method and path.
        answer_sample: Answers all other operations.
        notes: Writes notes about addresses that the real platform may refuse.
    """

    def __init__(
        self,
        clock: Clock,
        keyring: PlatformKeyring,
        state: GatewayState,
        handlers: Mapping[tuple[str, str], Handler],
        answer_sample: SampleHandler,
        notes: AddressNotes,
    ) -> None:
        self._clock = clock
        self._keyring = keyring
        self._state = state
        self._notes = notes
        self._router = Router(handlers, answer_sample)

    def answer(self, request: IncomingRequest) -> Reply:
        """Answer a request.

        Raises:
            RequestRefusal: The request is refused.
        """
        if not (request.method + request.target).isascii():
            raise RequestRefusal(400, "PARAM_ERROR", "请求行应为ASCII")
        route = self._router.find(request.method, request.path)
        upload = _find_upload(route)
        _check_size_and_headers(request, _MAX_UPLOAD if upload else _MAX_BODY)
        content: bytes | Form = request.body
        signed_body = request.body
        if upload:
            content = parse_form(upload, request.content_type, request.body)
            signed_body = content.get("meta", b"")
        with self._state:
            now = int(self._clock.for_signatures())
            merchant, key = authorize(request, signed_body, self._state, now)
        self._check_serial(request.platform_serial)
        if isinstance(route, RequestRefusal):
            if is_brand(request.path):  # the catalog has no operation of brands
                return Reply({}, 200)
            raise route
        decrypt = partial(self._decrypt, request.platform_serial)
        doubts: list[Problem] = []
        parameters = read_parameters(route, request, content, decrypt, doubts)
        if route.has_behavior:
            _check_mchid(request.method, parameters, merchant.mchid)
        context = RequestContext(merchant, request.base_uri, self._clock(), key)
        answer = carry_out(self._state, route.operation, route.handler, context, parameters)
        self._notes.write_new(doubts)
        if route.operation.media == "none":
            answer = None
        if isinstance(answer, dict):
            encrypt = partial(rsa.encrypt, key=key)
            answer = encrypt_answer(route.operation.returns, answer, encrypt)
        is_sample = not route.has_behavior and answer is not None
        return Reply(answer, route.operation.status, is_sample=is_sample)

    def _check_serial(self, serial: str) -> None:
        """Refuse an unknown public key, and what is no serial: no key can sign the answer.

        An unknown certificate is accepted, as another one may have replaced it, which then signs.
        """
        if serial and not _SERIAL.fullmatch(serial) and serial not in self._keyring.keys:
            raise _bad_serial("平台证书序列号Wechatpay-Serial错误", serial)

    def _decrypt(self, serial: str, ciphertext: str) -> bytes:
        """Decrypt a field with the key that the request names.

        Raises:
            RequestRefusal: The request names no key, or an unknown one.
            DecryptionError: The field is not encrypted with that key.
        """
        if not serial:
            raise _bad_serial("HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)")
        key = self._keyring.keys.get(serial)
        if key is None:
            raise _bad_serial("平台证书序列号Wechatpay-Serial错误", serial)
        return rsa.decrypt(ciphertext, key)


def _find_upload(route: Route | RequestRefusal) -> Operation | None:
    """Return the operation of a route, if it takes a file."""
    if isinstance(route, Route) and is_upload(route.operation):
        return route.operation
    return None


def _bad_serial(message: str, serial: str | None = None) -> RequestRefusal:
    detail = {
        "field": "/Wechatpay-Serial",
        "value": serial,
        "issue": message,
        "location": "header",
    }
    return RequestRefusal(400, "PARAM_ERROR", message, detail)


def _check_mchid(method: str, parameters: Fields, mchid: str) -> None:
    """Refuse the number of another merchant. Operations with samples accept any number."""
    for name in ("mchid", "sp_mchid", "combine_mchid"):
        if parameters.get(name, mchid) != mchid:
            location = "query" if method == "GET" else "body"
            raise bad_parameter(location, f"/{name}", parameters[name], "与签名的商户号不一致")


def _check_size_and_headers(request: IncomingRequest, max_body: int) -> None:
    if len(request.body) > max_body:
        raise RequestRefusal(413, "REQUEST_ENTITY_TOO_LARGE", f"报文主体超过{max_body}字节")
    if not request.headers.get("accept") or not request.headers.get("user-agent"):
        raise RequestRefusal(400, "PARAM_ERROR", "Http头缺少Accept或User-Agent")
