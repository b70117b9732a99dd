"""A platform that keeps what is sent, for converted snippets."""

from __future__ import annotations

import hashlib
import io
import json
import time
from collections.abc import Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import parse_qsl

import httpx
from cryptography.hazmat.primitives.asymmetric import rsa

import chainpay
from chainpay.catalog import Operation
from chainpay.crypto.rsa import decrypt
from chainpay.errors import DecryptionError
from chainpay.php import Builder, BuilderChainable, Formatter, Hash, Transformer
from tests.port.snippets import Code, Sealed, Snippet

_SEALED_SIZE = 344  # of a text that is encrypted with 2,048 bits, in base64
_ADDED = ("sign", "nonce_str")  # by the client


class Credulous:
    """Verifies nothing."""

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        """Believe everything."""


def sign_answer(answer: httpx.Response) -> httpx.Response:
    """Return an answer that seems to be signed."""
    signed = {"Timestamp": str(int(time.time())), "Nonce": "n", "Serial": "s", "Signature": "AAAA"}
    answer.headers.update({f"Wechatpay-{name}": value for name, value in signed.items()})
    return answer


def sign_message(fields: Mapping[str, str], kind: str = Hash.ALGO_MD5) -> bytes:
    """Return a message of APIv2, signed."""
    text = Formatter.queryStringLike(Formatter.ksort(fields))
    sign = Hash.sign(kind, text, platform_credentials()["secret"])
    return Transformer.toXml({**fields, "sign": sign}).encode()


@cache
def platform_key() -> rsa.RSAPrivateKey:
    """Return the key of the platform, for which fields are encrypted."""
    return rsa.generate_private_key(65537, 2048)


@cache
def platform_credentials() -> dict[str, Any]:
    """Return the keys of a merchant of the emulated platform."""
    return dict(chainpay.sandbox().gateway.credentials())


@dataclass
class Platform:
    """Answers the calls of an operation as it documents, and keeps them."""

    operation: Operation

    def __post_init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def client(self) -> BuilderChainable:
        """Return a client whose calls come here; it believes every signature."""
        credentials = platform_credentials()
        return Builder.factory(
            {
                "mchid": credentials["mchid"],
                "serial": credentials["serial"],
                "privateKey": credentials["private_key"],
                "certs": credentials["certs"],
                "secret": credentials["secret"],
                "transport": httpx.MockTransport(self._answer),
                "verifier": Credulous(),
                "retry": None,
            }
        )

    def _answer(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        content = self._content(request)
        headers = {"Wechatpay-Statement-Sha1": hashlib.sha1(content).hexdigest()}
        return sign_answer(httpx.Response(self.operation.status, content=content, headers=headers))

    def _content(self, request: httpx.Request) -> bytes:
        if self.operation.media == "none":
            return b""
        if self.operation.media == "json":
            return b'{"ok":"1"}'
        if self.operation.media != "xml":
            return b"a file"
        kind = _fields(request).get("sign_type", Hash.ALGO_MD5)
        return sign_message({"return_code": "SUCCESS", "result_code": "SUCCESS"}, kind)

    def fault(self, snippet: Snippet) -> str:
        """Return how the only request differs from a snippet's; empty if it doesn't."""
        if len(self.requests) != 1:
            return f"{len(self.requests)} requests"
        request = self.requests[0]
        path, _, query = request.url.raw_path.decode().partition("?")
        if (request.method, path) != (snippet.method, snippet.path):
            return f"{request.method} {path}"
        sent = _without_added(dict(parse_qsl(query, keep_blank_values=True)), self.operation)
        if _opened(sent) != _without_added(snippet.query, self.operation):
            return f"query {sent}"
        body, expected = _body(request, self.operation), _as_php(snippet.body)
        if isinstance(body, dict) and "sign_type" not in expected:
            body.pop("sign_type", None)  # the client adds what the operation requires
        if body != expected:
            return f"body {body}"
        return next(
            (
                f"header {name}"
                for name, value in snippet.headers.items()
                if not isinstance(value, Code) and request.headers.get(name) != value
            ),
            "",
        )


def _without_added(fields: Mapping[str, Any], operation: Operation) -> dict[str, Any]:
    is_v2 = operation.api == "v2"
    return {name: value for name, value in fields.items() if not (is_v2 and name in _ADDED)}


def _fields(request: httpx.Request) -> dict[str, Any]:
    return Transformer.toArray(request.content) if request.content.startswith(b"<") else {}


def _body(request: httpx.Request, operation: Operation) -> Any:
    if not request.content or b"filename=" in request.content:
        return None
    if operation.api == "v2":
        return _opened(_without_added(_fields(request), operation))
    return _opened(json.loads(request.content))


def _opened(value: Any) -> Any:
    """Return what was sent, with encrypted texts in plain."""
    if isinstance(value, dict):
        return {name: _opened(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_opened(each) for each in value]
    if isinstance(value, str) and len(value) == _SEALED_SIZE:
        try:
            return decrypt(value, platform_key()).decode()
        except DecryptionError:
            return value
    return value


def _as_php(value: Any) -> Any:
    """Return a value as PHP sends it: an empty array is a list."""
    if isinstance(value, dict):
        known = {name: _as_php(each) for name, each in value.items() if name not in _ADDED}
        return known or []
    if isinstance(value, list):
        return [_as_php(each) for each in value]
    return str(value) if isinstance(value, Sealed) else value


def run(text: str, client: object) -> str:
    """Run a converted snippet, and return what it prints."""
    scope = {
        "instance": client,
        "platform_public_key_instance": platform_key().public_key(),
        "platform_serial": "PUB_KEY_ID_0119000000012026112500000000000001",
    }
    code = compile(text, "snippet", "exec")
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(code, scope)
    return printed.getvalue()
