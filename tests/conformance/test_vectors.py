"""wechatpay-php's vectors: each agrees, or stands under one rule of the table of differences.

Left for later: v2 (XML), and uploads.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from operator import itemgetter
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.crypto import rsa
from tests.conformance import php
from tests.conformance.differences import RULES, check, rule_of
from tests.support.cases import each

MERCHANT = "keys/merchant.pkcs8.key"
PLATFORM = "keys/platform.crt"
REFUSED = (chainpay.UsageError, TypeError, AttributeError)
LATER = {"v2-wrong-mchid", "v2-no-mchid"}
UPLOADS = {
    "upload-chinese-name",
    "upload-empty-file",
    "upload-image",
    "upload-no-extension",
    "upload-own-meta",
    "upload-video",
}


def v3_cases(name: str) -> list[dict[str, Any]]:
    return [
        case
        for case in php.cases(name)
        if case.get("protocol") != "v2"
        and case["expect"].get("protocol") != "v2"
        and case["id"] not in LATER | UPLOADS
    ]


def each_case(name: str) -> Any:
    return each("case", v3_cases(name), itemgetter("id"))


@cache
def private_key(name: str) -> Any:
    return rsa.load_private_key(php.key(name))


class Recorder(httpx.MockTransport):
    """Keeps the request that it gets."""

    def __init__(self, status: int = 204, headers: Any = (), body: bytes = b"") -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            self.request = request
            self.authorization = request.headers["Authorization"]
            return httpx.Response(
                status, headers=[(name, value) for name, value in headers], content=body
            )

        self.request: httpx.Request | None = None
        super().__init__(answer)


def a_client(transport: httpx.BaseTransport, **others: Any) -> chainpay.Client:
    arguments: dict[str, Any] = {
        "mchid": "1230000109",
        "serial": "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
        "private_key": private_key(MERCHANT),
        "certs": {"PUB_KEY_ID_0114232134912410000000000000": php.key("keys/platform2.spki.pem")},
        "transport": transport,
    }
    return chainpay.Client(**{**arguments, **others})


def test_every_vector_is_there() -> None:
    """No vector is lost on the way, and none is skipped."""
    assert len(v3_cases("uri.json")) == 335 - len(
        [case for case in php.cases("uri.json") if case["expect"].get("protocol") == "v2"]
    ) - len(LATER)
    assert len(v3_cases("signing.json")) == 65 - 20 - len(UPLOADS)
    assert len(v3_cases("verifying.json")) == 112 - 24


def test_each_rule_names_vectors_that_exist() -> None:
    """A rule speaks of vectors, and no two speak of the same."""
    known = {
        case["id"] for name in ("uri", "signing", "verifying") for case in v3_cases(f"{name}.json")
    }
    named = Counter(identity for rule in RULES for identity in rule.vectors)
    assert not named.keys() - known
    assert not [identity for identity, times in named.items() if times > 1]
    assert all(rule.vectors for rule in RULES)


def variables_of(case: dict[str, Any], options: dict[str, Any]) -> dict[str, Any]:
    # The template cases pass all 27 variables each; unknown ones are a matter of their own.
    if len(options) < 20:
        return options
    names = set(re.findall(r"[\w-]+", "".join(re.findall(r"\{[^}]*", case["expect"]["pathname"]))))
    return {name: value for name, value in options.items() if name in names}


@each_case("uri.json")
def test_uri(case: dict[str, Any]) -> None:
    """A chain, spelled in any way, becomes PHP's request target."""
    transport = Recorder()
    options = variables_of(case, php.value(case["options"]))
    outcome: Any
    try:
        node: Any = a_client(transport, **case.get("config", {}))
        for kind, argument in case["steps"]:
            if kind == "attr":
                node = getattr(node, argument)
            else:
                node = node[argument] if kind == "item" else node.chain(argument)
        getattr(node, case["method"])(options, verifier=chainpay.UNSIGNED)
    except REFUSED as error:
        outcome = error
        assert transport.request is None, "refused, but sent"
    else:
        assert transport.request is not None
        outcome = transport.request.url.raw_path.decode()
    if "error" in case["expect"] and isinstance(outcome, (chainpay.UsageError, TypeError)):
        assert rule_of(case["id"], RULES) is None
        return
    check(case["id"], case["expect"].get("target", "an error"), outcome, RULES)


@each_case("signing.json")
def test_signing(case: dict[str, Any]) -> None:
    """What is sent and signed is PHP's, byte for byte, but for the fields that a rule names."""
    transport = Recorder()
    expected = case["expect"]
    rule = rule_of(case["id"], RULES)
    try:
        client = a_client(
            transport,
            mchid=case["mchid"],
            serial=case["serial"],
            private_key=private_key(case["private_key"]),
            clock=lambda: int(case["timestamp"]),
            nonce=lambda: case["nonce"],
            **({"base_uri": case["base_uri"]} if "base_uri" in case else {}),
        )
        options = php.value(case["options"])
        getattr(client.chain(case["path"]), case["method"])(options, verifier=chainpay.UNSIGNED)
    except REFUSED as error:
        assert transport.request is None, "refused, but sent"
        if "error" not in expected:
            check(case["id"], "sent", error, RULES)
        return
    request = transport.request
    assert request is not None
    body = php.value(expected["body"])
    signature = transport.authorization.partition('signature="')[2].removesuffix('"')
    message = "\n".join(
        (
            request.method,
            request.url.raw_path.decode(),
            case["timestamp"],
            case["nonce"],
            request.content.decode("latin-1"),
            "",
        )
    ).encode("latin-1")
    sent = {
        "http_method": request.method,
        "target": request.url.raw_path.decode(),
        "content_type": request.headers.get("Content-Type"),
        "body": request.content,
        "message": message,
        "signature": signature,
        "authorization": transport.authorization,
    }
    wanted = {
        **{name: expected[name] for name in sent},
        "body": body.encode() if isinstance(body, str) else body,
        "message": php.value(expected["message"]),
    }
    if isinstance(wanted["message"], str):
        wanted["message"] = wanted["message"].encode()
    differing = {name for name in sent if sent[name] != wanted[name]}
    assert differing == (rule.fields if rule else set())
    rsa.verify(message, signature, private_key(case["private_key"]).public_key())
    if "body" in differing and case["id"] != "post-json-list-keys":
        assert json.loads(request.content) == json.loads(wanted["body"])


OUTCOMES = {
    "headers_incomplete": "MissingHeader",
    "timestamp_offset": "ClockSkew",
    "platform_serial": "UnknownSerial",
    "signature": "BadSignature",
    "http_4xx": "APIError",
    "http_5xx": "APIError",
}


@pytest.mark.usefixtures("pauses")
@each_case("verifying.json")
def test_verifying(case: dict[str, Any]) -> None:
    """An answer is accepted or refused as PHP does, for the same cause."""
    response = case["response"]
    body = php.value(response["body"])
    transport = Recorder(
        response["status"],
        response["headers"],
        body.encode() if isinstance(body, str) else body,
    )
    outcome: Any
    try:
        client = a_client(
            transport,
            certs={serial: name and php.key(name) for serial, name in case["certs"].items()},
            clock=lambda: case["now"],
            **({"base_uri": case["base_uri"]} if "base_uri" in case else {}),
        )
        options = php.value(case["options"]) or {}
        # Some of the paths take files, which these calls don't send.
        answer = getattr(client.chain(case["path"]), case["method"])(options, check=False)
    except REFUSED as error:
        outcome = error
        assert transport.request is None, "refused, but sent"
    except chainpay.ChainpayError as error:
        outcome = error
        answer = error.response  # type: ignore[attr-defined]
    else:
        outcome = "accepted"
        assert answer.status_code == case["expect"]["status"]
    if transport.request is not None:
        assert answer.content == (body.encode() if isinstance(body, str) else body)
    expected = case["expect"]
    check(case["id"], OUTCOMES.get(expected.get("refusal", ""), "accepted"), outcome, RULES)
