"""Which API answers a request, and what a request is made of."""

from __future__ import annotations

from typing import Any

import pytest

import chainpay
from chainpay.catalog import index
from chainpay.gateway import Gateway, IncomingRequest
from tests.support.gateway_requests import (
    ORDER,
    ORDERS,
    TARGET,
)


@pytest.mark.parametrize(
    ("path", "content_type", "answer_type"),
    [
        ("/v3/certificates", "application/json", "application/json"),
        ("/v3/nowhere", "", "application/json"),
        ("/hk/v3/certificates", "application/json", "application/json"),
        ("/v3/certificates", "text/xml", "text/xml"),
        ("/pay/orderquery", "text/xml", "text/xml"),
        ("/pay/orderquery", "application/json", "text/xml"),
        ("/pay/nowhere", "application/XML; charset=utf-8", "text/xml"),
        ("/pay/nowhere", "application/json", "application/json"),
    ],
)
def test_the_api_follows_from_path_and_content_type(
    gateway: Gateway, path: str, content_type: str, answer_type: str
) -> None:
    """Paths of APIv2 and requests in XML are answered in XML, all others in JSON."""
    answer = gateway.answer(IncomingRequest("POST", path, {"content-type": content_type}))
    assert answer.headers["Content-Type"].partition(";")[0] == answer_type


def test_no_path_of_apiv2_starts_as_those_of_apiv3() -> None:
    """So the first segment of a request of APIv3 is enough."""
    first = {entry.path.split("/")[1] for entry in index.entries() if entry.path.startswith("v2/")}
    assert first
    assert first.isdisjoint({"v3", *index.PREFIXES})


def test_a_request_of_apiv3_is_looked_up_once(
    gateway: Gateway, client: chainpay.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The gateway does not search the paths of APIv2 for it."""
    request = client.build_request("POST", ORDERS, {"json": ORDER})
    match, paths = index.match, []

    def count(path: str, method: str | None = None) -> Any:
        paths.append(path)
        return match(path, method)

    monkeypatch.setattr(index, "match", count)
    assert gateway.handle_request(request).status_code == 200
    assert paths == [TARGET]


def test_a_request_names_its_parts() -> None:
    """Header names may be in any case; of two headers with one name the last one counts."""
    headers = [("HOST", "a"), ("Host", "127.0.0.1:80"), ("Wechatpay-Serial", "1A")]
    request = IncomingRequest.from_pairs("GET", "/v3/a?b=1?c", headers, scheme="http")
    assert (request.path, request.query) == ("/v3/a", "b=1?c")
    assert (request.base_uri, request.platform_serial) == ("http://127.0.0.1:80", "1A")
    assert (request.content_type, request.body) == ("", b"")
