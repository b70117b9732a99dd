"""Requests that no client would make, handed to the gateway, and how it answers them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, NoReturn

import httpx
import pytest

import chainpay
from chainpay.catalog import Operation, operation, samples
from chainpay.encoding.upload_format import upload_format
from chainpay.gateway import Gateway, IncomingRequest
from chainpay.signing.keys import PlatformKeys
from chainpay.signing.v3 import SignatureHeaders, authorization_header, join_lines, new_nonce
from tests.support.cases import OPERATIONS

ORDERS = "v3/payscore/payafter-orders"
TARGET = "/" + ORDERS
OURS = {"appid": "wxd678efh567hg6787", "service_id": "500001"}
ORDER = {**OURS, "out_order_no": "1234323JKHDFE1243252"}
LOOK = f"{TARGET}?out_order_no={ORDER['out_order_no']}"
CANCEL = f"{TARGET}/{ORDER['out_order_no']}/cancel"
OTHER = {"mchid": "1900000002", "serial": "0123456789" * 4}
#: Asked once: a gateway makes three keys, which takes a fifth of a second.
_BEHAVING = chainpay.sandbox().gateway.behaving
#: The operations that behave, whose fields are tried out here one by one. All others are answered
#: by one rule: ``test_whole_catalog.py``.
BEHAVING = [operation(*known) for known in sorted(_BEHAVING)]
UPLOADS = [known for known in OPERATIONS if known.fields_in("multipart")]
REQUEST_ID = re.compile(r"[0-9A-F]{32}-[0-9]+")
NOW = 1554208460
#: The parameters of an authorization.
PARAMETERS = ("mchid", "serial_no", "timestamp", "nonce_str", "signature")


def behaves(operation: Operation) -> bool:
    """Return True if the gateway has a real state for an operation, and no sample."""
    return (operation.method, operation.path) in _BEHAVING


def a_client(gateway: Gateway, **changes: Any) -> chainpay.Client:
    """Return a client of a platform, some of its arguments changed."""
    return chainpay.Client(**{**gateway.credentials(), **changes})


def sign(
    gateway: Gateway,
    method: str = "POST",
    target: str = TARGET,
    body: bytes = b"",
    *,
    timestamp: str | None = None,
    nonce: str | None = None,
) -> dict[str, str]:
    """Return the headers of a request as the merchant would sign it, however odd it is."""
    known = gateway.credentials()
    signer = chainpay.Signer(known["mchid"], known["serial"], known["private_key"])
    timestamp = str(int(known["clock"]())) if timestamp is None else timestamp
    nonce = new_nonce() if nonce is None else nonce
    lines = (method, target, timestamp, nonce)
    # What has no UTF-8 nobody can sign; such a request has some signature.
    message = join_lines(*(line.encode("utf-8", "surrogatepass") for line in lines), body)
    return {
        "Accept": "application/json",
        "User-Agent": "tests",
        "Content-Type": "application/json",
        "Wechatpay-Serial": gateway.public_key_id,
        "Authorization": authorization_header(
            signer.mchid, signer.serial, timestamp, nonce, signer.sign(message)
        ),
    }


def send_signed(
    gateway: Gateway,
    method: str = "POST",
    target: str = TARGET,
    body: bytes = b"",
    headers: dict[str, str | None] | None = None,
    **signed: str,
) -> httpx.Response:
    """Hand the platform a request that is signed as it is; then headers are set, or dropped."""
    sent = {**sign(gateway, method, target, body, **signed), **(headers or {})}
    return replay(gateway, method, target, sent, body)


def replay(
    gateway: Gateway, method: str, target: str, headers: dict[str, Any], body: bytes
) -> httpx.Response:
    """Hand the platform a request; a header that is None is left out."""
    sent = [(name, value) for name, value in headers.items() if value is not None]
    return gateway.answer(IncomingRequest.from_pairs(method, target, sent, body))


def deliver(gateway: Gateway, request: httpx.Request, **changes: Any) -> httpx.Response:
    """Hand the platform a request that a client has built, some of its parts altered."""
    parts: dict[str, Any] = {
        "method": request.method,
        "target": request.url.raw_path.decode(),
        "headers": request.headers.items(),
        "body": request.content,
    }
    return gateway.answer(IncomingRequest.from_pairs(**{**parts, **changes}))


def name_of(upload: Operation) -> str:
    """Return the name of a file that an operation takes."""
    endings = upload_format(upload.path).endings
    return f"1.{endings[0] if endings else 'txt'}"


def no_json(text: str) -> NoReturn:
    raise AssertionError(f"{text} is no JSON")


def words(gateway: Gateway, answer: httpx.Response) -> Any:
    """Return what an answer says, once it has proved to be the platform's."""
    known = gateway.credentials()
    signed = SignatureHeaders.parse(answer.headers.raw, known["clock"]())
    message = join_lines(signed.timestamp, signed.nonce, answer.content)
    chainpay.Verifier(PlatformKeys(known["certs"])).verify(signed.serial, message, signed.signature)
    assert REQUEST_ID.fullmatch(answer.headers["Request-ID"])
    assert answer.headers["Content-Type"].startswith("application/json")
    return json.loads(answer.content.decode("utf-8"), parse_constant=no_json)


def error(gateway: Gateway, answer: httpx.Response) -> tuple[int, str]:
    """Return status and code of a refusal in the platform's words."""
    fields = words(gateway, answer)
    assert answer.status_code >= 400
    assert fields["message"]
    return answer.status_code, fields["code"]


def refusal(call: Callable[..., Any], *arguments: Any, **named: Any) -> chainpay.APIError:
    """Return how the platform refuses a call, in an answer that it signed."""
    with pytest.raises(chainpay.APIError) as caught:
        call(*arguments, **named)
    assert caught.value.verified
    assert REQUEST_ID.fullmatch(str(caught.value.request_id))
    return caught.value


def as_body(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def call_sample(client: chainpay.Client, method: str, path: str, **changes: Any) -> httpx.Response:
    """Send the catalog's sample call, some of its options changed."""
    options = samples.sample_call(operation(method, path), chainpay.Sensitive)
    return client.request(method, path, {**options, **changes})
