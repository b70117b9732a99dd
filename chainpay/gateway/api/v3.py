"""The platform's side of APIv3: who is asking, for what, and whether it is well said.

In the server's order: the request line, the size, two headers that are mandatory, the signature,
the platform key that is named, the path, the parameters; then the operation's handler is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import Any

from ...crypto import rsa
from ..errors import Refusal, bad_parameter
from ..operations.uploads import is_upload, read_form
from ..state.keys import Identity
from ..state.ledger import Ledger
from ..state.merchants import Call
from .authentication import Authentication, Signed
from .parameters import parameters
from .responses import Reply
from .router import Route, Routes
from .validation import encrypt_answer

__all__ = ["ApiV3"]

_MOST_BODY = 1024 * 1024  # bytes
_MOST_UPLOAD = 6 * _MOST_BODY


class ApiV3:
    """Answers APIv3.

    Args:
        clock: Returns the time in seconds since 1970.
        identity: The platform's keys.
        authentication: Who may ask.
        routes: Who answers.
        lock: Is held while nonces are looked at.
        ledger: Carries out, and counts.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        identity: Identity,
        authentication: Authentication,
        routes: Routes,
        lock: Lock,
        ledger: Ledger,
    ) -> None:
        self._clock = clock
        self._identity = identity
        self._authentication = authentication
        self._routes = routes
        self._lock = lock
        self._ledger = ledger

    def answer(
        self, method: str, target: str, headers: dict[str, str], body: bytes, scheme: str
    ) -> Reply:
        """Answer a request: by fields, by a file, or by nothing.

        Args:
            method: Its method.
            target: Path and query exactly as sent.
            headers: Its headers, their names in small letters.
            body: Its body.
            scheme: How it came.

        Raises:
            Refusal: It is not answered.
        """
        if not (method + target).isascii():
            raise Refusal(400, "PARAM_ERROR", "请求行应为ASCII")
        path, _, query = target.partition("?")
        route = self._routes.find(method, path)
        form = isinstance(route, Route) and is_upload(route.operation)
        _check_size_and_headers(body, _MOST_UPLOAD if form else _MOST_BODY, headers)
        content = read_form(headers.get("content-type", ""), body) if form else body
        signed = self._signed(method, target, headers, content)
        keys = self._identity.keys
        serial = headers.get("wechatpay-serial", next(reversed(keys)))
        if serial not in keys:
            raise bad_parameter(
                "header", "/Wechatpay-Serial", serial, "平台证书序列号Wechatpay-Serial错误"
            )
        if isinstance(route, Refusal):
            raise route
        unseal = partial(rsa.decrypt, key=keys[serial])
        given = parameters(route.operation, route.variables, query, headers, content, unseal)
        if route.behaves:
            _check_mchid(method, given, signed.merchant.mchid)
        call = Call(signed.merchant, f"{scheme}://{headers.get('host', '')}", self._clock())
        answer = self._ledger.carry_out(route.operation, route.handler, call, given)
        if isinstance(answer, dict):
            seal = partial(rsa.encrypt, key=signed.key)
            answer = encrypt_answer(route.operation.returns, answer, seal)
        return Reply(answer, route.operation.status)

    def _signed(
        self, method: str, target: str, headers: dict[str, str], content: bytes | dict[str, bytes]
    ) -> Signed:
        body = content.get("meta", b"") if isinstance(content, dict) else content
        with self._lock:
            return self._authentication.merchant(
                headers.get("authorization", ""), method, target, body
            )


def _check_mchid(method: str, given: dict[str, Any], mchid: str) -> None:
    """Refuse another merchant's number; of operations without a behaviour, it may be anybody's."""
    if given.get("mchid", mchid) != mchid:
        place = "query" if method == "GET" else "body"
        raise bad_parameter(place, "/mchid", given["mchid"], "与签名的商户号不一致")


def _check_size_and_headers(body: bytes, most: int, headers: dict[str, str]) -> None:
    if len(body) > most:
        raise Refusal(413, "REQUEST_ENTITY_TOO_LARGE", f"请求体超过{most}字节")
    if not headers.get("accept") or not headers.get("user-agent"):
        raise Refusal(400, "PARAM_ERROR", "Http头缺少Accept或User-Agent")
