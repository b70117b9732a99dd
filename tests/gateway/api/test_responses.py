"""How the gateway answers: signed, and in the platform's words when it refuses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.gateway import Gateway
from chainpay.signing.v3 import SCHEME
from tests.support.clock import Clock
from tests.support.doors import Door
from tests.support.gateway_requests import (
    LOOK,
    NOW,
    ORDER,
    ORDERS,
    OURS,
    TARGET,
    as_body,
    error,
    refusal,
    replay,
    send_signed,
    sign,
    words,
)


@pytest.mark.parametrize("requested", [None, "certificate", "public key", "A0B1", "nobody's"])
@pytest.mark.parametrize("status", [200, 401, 404, 413])
def test_answers_are_signed_with_the_key_that_is_named(
    gateway: Gateway, client: chainpay.Client, requested: str | None, status: int
) -> None:
    """Wechatpay-Serial chooses who signs, of errors too; by default it is the certificate."""
    client.request("POST", ORDERS, json=ORDER)
    certificate, public = gateway.certificate_serial, gateway.public_key_id
    serial = {None: None, "certificate": certificate, "public key": public}.get(
        requested, requested
    )
    target = "/v3/nowhere" if status == 404 else LOOK
    body = b" " * 2_000_000 if status == 413 else b""
    headers: dict[str, str | None] = {"Wechatpay-Serial": serial}
    if status == 401:
        headers["Authorization"] = None
    answer = send_signed(gateway, "GET", target, body, headers)
    assert answer.headers["Wechatpay-Serial"] == (
        public if requested == "public key" else certificate
    )
    assert words(gateway, answer)
    assert answer.headers["Wechatpay-Signature-Type"] == SCHEME
    if requested == "nobody's" and status in (200, 404):
        fields = answer.json()
        assert (answer.status_code, fields["code"]) == (400, "PARAM_ERROR")
        assert (fields["detail"]["field"], fields["detail"]["location"]) == (
            "/Wechatpay-Serial",
            "header",
        )
        assert "平台证书序列号Wechatpay-Serial错误" in fields["message"]
    else:
        assert answer.status_code == status


def test_answers_are_signed_by_the_platforms_clock(timed: Gateway, clock: Clock) -> None:
    """An answer has the second in which it was given, and a nonce of its own."""
    clock.now = NOW + 0.9
    answers = [send_signed(timed, "GET", LOOK) for _ in range(2)]
    assert {answer.headers["Wechatpay-Timestamp"] for answer in answers} == {str(NOW)}
    for name in ("Wechatpay-Nonce", "Request-ID"):
        assert len({answer.headers[name] for answer in answers}) == 2


REFUSED = [
    ("get", "v3/nowhere", {}, 404, "RESOURCE_NOT_EXISTS"),
    ("get", "v3", {}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", f"hk/{ORDERS}", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", f"{ORDERS}/1/nowhere", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", f"{ORDERS}/1/2/cancel", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", f"{ORDERS}//cancel", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", f"{ORDERS}/", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("post", "v3/payscore/payafterXorders", {"json": ORDER}, 404, "RESOURCE_NOT_EXISTS"),
    ("put", ORDERS, {"json": ORDER}, 405, "METHOD_NOT_ALLOWED"),
    ("patch", ORDERS, {"json": ORDER}, 405, "METHOD_NOT_ALLOWED"),
    ("delete", ORDERS, {}, 405, "METHOD_NOT_ALLOWED"),
    ("get", f"{ORDERS}/1/cancel", {}, 405, "METHOD_NOT_ALLOWED"),
    ("post", ORDERS, {"body": b" " * 2_000_000}, 413, "REQUEST_ENTITY_TOO_LARGE"),
    ("post", ORDERS, {}, 400, "PARAM_ERROR"),
    ("post", ORDERS, {"body": "{"}, 400, "PARAM_ERROR"),
    ("post", ORDERS, {"json": []}, 400, "PARAM_ERROR"),
    ("post", f"{ORDERS}/1/cancel", {"json": {**OURS, "reason": "1"}}, 404, "ORDER_NOT_EXIST"),
    ("get", ORDERS, {"query": {"out_order_no": "1"}}, 404, "ORDER_NOT_EXIST"),
]


@pytest.mark.parametrize(("verb", "path", "options", "status", "code"), REFUSED)
def test_the_platform_refuses_in_its_own_words(
    client: chainpay.Client,
    door: Door,
    verb: str,
    path: str,
    options: dict[str, Any],
    status: int,
    code: str,
) -> None:
    """Whatever is refused, the answer is signed JSON with code, message and Request-ID."""
    refused = refusal(door, client.chain(path), verb, **options)
    assert (refused.status, refused.code) == (status, code)
    assert refused.message
    assert refused.response.headers["Content-Type"].startswith("application/json")


@pytest.mark.parametrize("name", ["Accept", "User-Agent"])
@pytest.mark.parametrize("value", [None, ""])
def test_accept_and_user_agent_are_mandatory(
    gateway: Gateway, name: str, value: str | None
) -> None:
    """A request without an Accept or a User-Agent is refused, as by the platform."""
    answer = send_signed(gateway, "GET", LOOK, headers={name: value})
    assert error(gateway, answer) == (400, "PARAM_ERROR")
    assert answer.json()["message"] == "Http头缺少Accept或User-Agent"


@pytest.mark.parametrize("content_type", [None, "", "text/plain", "multipart/form-data"])
def test_a_body_is_sent_as_json(gateway: Gateway, content_type: str | None) -> None:
    """A body is JSON by its Content-Type too."""
    answer = send_signed(gateway, body=as_body(ORDER), headers={"Content-Type": content_type})
    assert error(gateway, answer) == (400, "PARAM_ERROR")
    detail = answer.json()["detail"]
    assert (detail["field"], detail["location"]) == ("/Content-Type", "header")


def test_header_names_are_read_in_any_case(gateway: Gateway) -> None:
    """Servers hand over header names in capitals or not; it makes no difference."""
    body = as_body(ORDER)
    sent = {name.upper(): value for name, value in sign(gateway, body=body).items()}
    assert replay(gateway, "POST", TARGET, sent, body).status_code == 200


def test_a_body_in_pieces_is_read_whole(gateway: Gateway) -> None:
    """In both worlds the platform reads a body that comes as a stream."""
    body = as_body(ORDER)

    def pieces() -> Iterator[bytes]:
        yield body[:10]
        yield body[10:]

    async def pieces_async() -> AsyncIterator[bytes]:
        for piece in pieces():
            yield piece

    async def post() -> httpx.Response:
        async with httpx.AsyncClient(transport=gateway) as bare:
            signed = sign(gateway, body=body)
            return await bare.post(f"https://any{TARGET}", content=pieces_async(), headers=signed)

    with httpx.Client(transport=gateway) as bare:
        signed = sign(gateway, body=body)
        answer = bare.post(f"https://any{TARGET}", content=pieces(), headers=signed)
    assert words(gateway, answer)["out_order_no"] == ORDER["out_order_no"]
    assert words(gateway, asyncio.run(post())) == answer.json()
