"""wechatpay-php's vectors of uploads: each agrees, but for what the rules of its name say."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.crypto import rsa
from chainpay.request.build import SIGNED_BODY
from tests.conformance import php
from tests.conformance.differences_upload import UPLOAD_RULES
from tests.support.doors import Door

CASES = [case for case in php.cases("signing.json") if case["id"].startswith("upload-")]
KEY = rsa.load_private_key(php.key("keys/merchant.pkcs8.key"))
BOUNDARY = b"{BOUNDARY}"


class Recorder(httpx.MockTransport):
    """Keeps what is sent, with the boundary replaced as in the vectors."""

    def __init__(self) -> None:
        super().__init__(self.answer)
        self.sent: dict[str, Any] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self.answer(request)

    def answer(self, request: httpx.Request) -> httpx.Response:
        boundary = request.headers["Content-Type"].partition("boundary=")[2]
        length = request.headers.get("Content-Length")
        authorization = request.headers["Authorization"]
        self.sent = {
            "http_method": request.method,
            "target": request.url.raw_path.decode(),
            "content_type": request.headers["Content-Type"].replace(boundary, BOUNDARY.decode()),
            "signed_body": request.extensions[SIGNED_BODY],
            "wire_body": request.content.replace(boundary.encode(), BOUNDARY),
            "content_length": length and int(length) == len(request.content),
            "transfer_encoding": request.headers.get("Transfer-Encoding"),
            "authorization": authorization,
            "signature": authorization.partition('signature="')[2].removesuffix('"'),
        }
        return httpx.Response(204)


def raw(recorded: Any) -> Any:
    """Return a recorded text as bytes."""
    value = php.value(recorded)
    return value.encode() if isinstance(value, str) else value


def media_of(case: dict[str, Any]) -> chainpay.Media:
    media = case["options"]["body"]["$media"]
    return chainpay.Media(raw(media["content"]), media["filename"], media.get("meta"))


def send(case: dict[str, Any], door: Door, **options: Any) -> dict[str, Any]:
    """Return what is sent for a case, in the words of the vectors."""
    transport = Recorder()
    client = chainpay.Client(
        mchid=case["mchid"],
        serial=case["serial"],
        private_key=KEY,
        certs={"PUB_KEY_ID_0": php.key("keys/platform2.spki.pem")},
        clock=lambda: int(case["timestamp"]),
        nonce=lambda: case["nonce"],
        transport=transport,
    )
    node = client.chain(case["path"])
    door(node, case["method"], body=media_of(case), verifier=chainpay.UNSIGNED, **options)
    sent = transport.sent
    lines = (sent["http_method"], sent["target"], case["timestamp"], case["nonce"])
    sent["message"] = b"\n".join((*(line.encode() for line in lines), sent["signed_body"], b""))
    rsa.verify(sent["message"], sent["signature"], KEY.public_key())
    return sent


def test_every_vector_is_there() -> None:
    """No vector is skipped, and each rule speaks of some of them."""
    known = {case["id"] for case in CASES}
    assert len(known) == len(CASES) == 6
    assert all(rule.vectors and rule.vectors <= known for rule in UPLOAD_RULES)


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in CASES])
def test_upload(case: dict[str, Any], door: Door) -> None:
    """What is signed and sent is PHP's, byte for byte, but for the fields that its rules name."""
    rules = [rule for rule in UPLOAD_RULES if case["id"] in rule.vectors]
    options = {}
    for rule in rules:
        if case["id"] in rule.refused:
            with pytest.raises(rule.error):
                send(case, door)
            options = {"check": False}
    if case["id"] == "upload-empty-file":  # nothing sends it
        return
    sent = send(case, door, **options)
    expected = {name: case["expect"][name] for name in sent}
    for name in ("signed_body", "wire_body", "message"):
        expected[name] = raw(expected[name])
    differing = {name for name in sent if sent[name] != expected[name]}
    assert differing == frozenset().union(*(rule.fields for rule in rules))
    assert sent["content_length"] is True
    assert sent["transfer_encoding"] is None
    assert json.loads(sent["signed_body"]) == json.loads(expected["signed_body"])
    # The rest of the form, whatever the spelling of its meta.
    ours, theirs = (
        side["wire_body"].replace(side["signed_body"], b"{META}") for side in (sent, expected)
    )
    assert ours == theirs
