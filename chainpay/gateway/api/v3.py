"""The platform's side of APIv3: authentication, routing, parameters, and the handler.

The checks run in the platform's order: request line, size, two mandatory headers, signature,
platform key, path, parameters. Then the handler runs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from ...crypto import rsa
from ..errors import RequestRefusal, bad_parameter
from ..handler import Fields, Handler, RequestContext
from ..operations.registry import carry_out
from ..operations.uploads import is_upload, parse_form
from ..request import IncomingRequest
from ..state.keys import PlatformKeyring
from ..state.state import GatewayState
from .authentication import authorize
from .parameters import read_parameters
from .responses import Reply
from .router import Route, Router
from .validation import encrypt_answer

_MAX_BODY = 1024 * 1024  # bytes
_MAX_UPLOAD = 6 * _MAX_BODY


class ApiV3:
    """Answers requests of APIv3.

    Args:
        clock: Returns the time in seconds since 1970.
        keyring: The platform's keys.
        state: The state of the gateway.
        handlers: The handlers of the operations with a real behaviour, by method and path.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        keyring: PlatformKeyring,
        state: GatewayState,
        handlers: Mapping[tuple[str, str], Handler],
    ) -> None:
        self._clock = clock
        self._keyring = keyring
        self._state = state
        self._router = Router(handlers)

    def answer(self, request: IncomingRequest) -> Reply:
        """Answer a request.

        Raises:
            RequestRefusal: The request is refused.
        """
        if not (request.method + request.target).isascii():
            raise RequestRefusal(400, "PARAM_ERROR", "请求行应为ASCII")
        route = self._router.find(request.method, request.path)
        has_form = isinstance(route, Route) and is_upload(route.operation)
        _check_size_and_headers(request, _MAX_UPLOAD if has_form else _MAX_BODY)
        content: bytes | dict[str, bytes] = request.body
        signed_body = request.body
        if has_form:
            content = parse_form(request.content_type, request.body)
            signed_body = content.get("meta", b"")
        with self._state:
            merchant, key = authorize(request, signed_body, self._state, int(self._clock()))
        decrypt = self._find_decrypt(request)
        if isinstance(route, RequestRefusal):
            raise route
        parameters = read_parameters(route, request, content, decrypt)
        if route.has_behavior:
            _check_mchid(request.method, parameters, merchant.mchid)
        context = RequestContext(merchant, request.base_uri, self._clock())
        answer = carry_out(self._state, route.operation, route.handler, context, parameters)
        if isinstance(answer, dict):
            encrypt = partial(rsa.encrypt, key=key)
            answer = encrypt_answer(route.operation.returns, answer, encrypt)
        return Reply(answer, route.operation.status)

    def _find_decrypt(self, request: IncomingRequest) -> Callable[[str], bytes]:
        """Return what decrypts encrypted fields: with the key that the request names."""
        keys = self._keyring.keys
        serial = request.headers.get("wechatpay-serial", next(reversed(keys)))
        if serial not in keys:
            raise bad_parameter(
                "header", "/Wechatpay-Serial", serial, "平台证书序列号Wechatpay-Serial错误"
            )
        return partial(rsa.decrypt, key=keys[serial])


def _check_mchid(method: str, parameters: Fields, mchid: str) -> None:
    """Refuse the number of another merchant. Operations with samples accept any number."""
    if parameters.get("mchid", mchid) != mchid:
        location = "query" if method == "GET" else "body"
        raise bad_parameter(location, "/mchid", parameters["mchid"], "与签名的商户号不一致")


def _check_size_and_headers(request: IncomingRequest, max_body: int) -> None:
    if len(request.body) > max_body:
        raise RequestRefusal(413, "REQUEST_ENTITY_TOO_LARGE", f"请求体超过{max_body}字节")
    if not request.headers.get("accept") or not request.headers.get("user-agent"):
        raise RequestRefusal(400, "PARAM_ERROR", "Http头缺少Accept或User-Agent")
