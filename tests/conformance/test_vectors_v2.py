"""wechatpay-php's vectors of APIv2: each agrees, or stands under one rule of `differences_v2`."""

from __future__ import annotations

from collections import Counter
from operator import itemgetter
from typing import Any

import httpx

import chainpay
from chainpay.crypto import rsa
from tests.conformance import php
from tests.conformance.differences import check, rule_of
from tests.conformance.differences_v2 import V2_RULES
from tests.support.cases import each

KEY = rsa.load_private_key(php.key("keys/merchant.pkcs8.key"))
#: Cases of `uri.json` that fail in PHP, before a protocol is noted.
FAILING = {"v2-wrong-mchid", "v2-no-mchid"}


def v2_cases(name: str) -> list[dict[str, Any]]:
    return [
        case
        for case in php.cases(f"{name}.json")
        if "v2" in (case.get("protocol"), case["expect"].get("protocol")) or case["id"] in FAILING
    ]


def each_case(name: str) -> Any:
    return each("case", v2_cases(name), itemgetter("id"))


class Recorder(httpx.MockTransport):
    """Keeps the request that it gets."""

    def __init__(self, status: int = 200, headers: Any = (), body: bytes = b"") -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            self.request = request
            return httpx.Response(status, headers=headers, content=body)

        self.request: httpx.Request | None = None
        super().__init__(answer)


def a_client(transport: httpx.BaseTransport, **others: Any) -> chainpay.Client:
    arguments: dict[str, Any] = {
        "mchid": "1230000109",
        "serial": "1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
        "private_key": KEY,
        "certs": {"PUB_KEY_ID_0": php.key("keys/platform2.spki.pem")},
        "secret": "exposed_your_key_here_have_risks",
        "transport": transport,
    }
    return chainpay.Client(**{**arguments, **others})


def test_every_vector_is_there() -> None:
    """No vector is lost on the way, and none is skipped; each rule speaks of its own."""
    counts = [len(v2_cases(name)) for name in ("uri", "signing", "verifying")]
    assert counts == [16, 20, 24]
    known = {case["id"] for name in ("uri", "signing", "verifying") for case in v2_cases(name)}
    named = Counter(identity for rule in V2_RULES for identity in rule.vectors)
    assert not named.keys() - known
    assert set(named.values()) == {1}
    assert all(rule.vectors for rule in V2_RULES)


@each_case("uri")
def test_uri(case: dict[str, Any]) -> None:
    """A chain, spelled in any way, becomes PHP's request target."""
    transport = Recorder()
    outcome: Any
    try:
        node: Any = a_client(transport)
        for kind, argument in case["steps"]:
            if kind == "attr":
                node = getattr(node, argument)
            else:
                node = node[argument] if kind == "item" else node.chain(argument)
        options = php.value(case["options"])
        getattr(node, case["method"])(options, verifier=chainpay.UNSIGNED)
    except chainpay.UsageError as error:
        outcome = error
        assert transport.request is None, "refused, but sent"
    else:
        assert transport.request is not None
        outcome = transport.request.url.raw_path.decode()
    check(case["id"], case["expect"].get("target", "UsageError"), outcome, V2_RULES)


@each_case("signing")
def test_signing(case: dict[str, Any]) -> None:
    """What is sent is PHP's, byte for byte, but for what a rule names."""
    transport = Recorder()
    expected = case["expect"]
    try:
        client = a_client(
            transport, mchid=case["mchid"], secret=case["secret"], nonce=lambda: case["nonce"]
        )
        options = php.value(case["options"])
        getattr(client.chain(case["path"]), case["method"])(options, verifier=chainpay.UNSIGNED)
    except chainpay.UsageError as error:
        assert transport.request is None, "refused, but sent"
        check(case["id"], "UsageError" if "error" in expected else "sent", error, V2_RULES)
        return
    request = transport.request
    assert request is not None
    target = request.url.raw_path.decode()
    if "error" in expected:
        check(case["id"], "UsageError", target, V2_RULES)
        return
    sent = {
        "http_method": request.method,
        "target": target,
        "content_type": request.headers.get("Content-Type"),
        "body": request.content.decode(),
    }
    rule = rule_of(case["id"], V2_RULES)
    assert {name for name in sent if sent[name] != expected[name]} == (
        rule.fields if rule else set()
    )


#: PHP rejects with the bare answer, whatever the cause; here each has its error.
CAUSES = {
    "v2-return-fail": "APIError",
    "v2-return-fail-signed": "APIError",
    "v2-result-fail": "APIError",
    "v2-no-return-code": "VerificationError",
    "v2-return-lowercase": "VerificationError",
}
OUTCOMES = {"http_4xx": "APIError", "http_5xx": "APIError", None: "accepted"}


@each_case("verifying")
def test_verifying(case: dict[str, Any]) -> None:
    """An answer is accepted or refused as PHP does, for the same cause."""
    response = case["response"]
    body = response["body"].encode()
    transport = Recorder(response["status"], response["headers"], body)
    outcome: Any
    answer: Any
    try:
        client = a_client(transport, secret=case["secret"])
        answer = getattr(client.chain(case["path"]), case["method"])(php.value(case["options"]))
    except chainpay.UsageError as error:
        outcome = error
        assert transport.request is None, "refused, but sent"
    except (chainpay.APIError, chainpay.VerificationError) as error:
        outcome = error
        answer = error.response
    else:
        outcome = "accepted"
        assert answer.status_code == case["expect"]["status"]
    if transport.request is not None:
        assert answer.content == body
    refusal = case["expect"].get("refusal")
    if refusal == "v2_rejection":
        php_result = CAUSES.get(case["id"], "BadSignature")
    else:
        php_result = OUTCOMES[refusal]
    check(case["id"], php_result, outcome, V2_RULES)
