"""The recipes of the pages in docs/, word for word, in the real frameworks."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.gateway import Gateway
from tests.support.pages import DOCS, read_blocks

pytestmark = pytest.mark.extras

#: The module that a recipe imports next after chainpay → the recipe.
RECIPES = {
    found[1]: block.text
    for page in ("callbacks.md", "errors.md")
    for block in read_blocks(DOCS / page)
    if (found := re.match(r"import chainpay\nfrom (\w+)", block.text))
    and block.info.startswith("python title=")
}

#: Sends a body and headers to the recipe, and returns the status and the body of its answer.
Post = Callable[[dict[str, str], bytes], tuple[int, bytes]]


class Shop:
    """What a recipe finds: a client, and what is done with a callback."""

    def __init__(self, gateway: Gateway) -> None:
        self.client = chainpay.Client(**gateway.credentials())
        self.handled: list[chainpay.client.callbacks.Callback] = []  # type: ignore[name-defined]
        self.failure: Exception | None = None

    def handle(self, callback: Any) -> None:
        if self.failure is not None:
            raise self.failure
        self.handled.append(callback)

    def run(self, framework: str) -> dict[str, Any]:
        names: dict[str, Any] = {
            "__name__": "recipe",
            "client": self.client,
            "handle": self.handle,
        }
        exec(compile(RECIPES[framework], framework, "exec", dont_inherit=True), names)
        return names


def in_fastapi(shop: Shop) -> Post:
    app = shop.run("fastapi")["app"]

    def post(headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        async def main() -> httpx.Response:
            transport = httpx.ASGITransport(app)
            async with httpx.AsyncClient(transport=transport, base_url="http://shop") as browser:
                return await browser.post("/notify", headers=headers, content=body)

        answer = asyncio.run(main())
        return answer.status_code, answer.content

    return post


def in_flask(shop: Shop) -> Post:
    app = shop.run("flask")["app"]
    app.testing = True  # what fails is raised here, too
    browser = app.test_client()

    def post(headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        answer = browser.post("/notify", headers=headers, data=body)
        return answer.status_code, answer.data

    return post


def in_django(shop: Shop) -> Post:
    from django.conf import settings
    from django.test import RequestFactory

    if not settings.configured:
        settings.configure(DEFAULT_CHARSET="utf-8")
    notify = shop.run("django")["notify"]

    def post(headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        kind = headers["Content-Type"]
        request = RequestFactory().post("/notify", body, content_type=kind, headers=headers)
        answer = notify(request)
        return answer.status_code, answer.content

    return post


@pytest.fixture
def shop(gateway: Gateway) -> Iterator[Shop]:
    shop = Shop(gateway)
    order = {
        "appid": "wxd678efh567hg6787",
        "mchid": gateway.mchid,
        "out_trade_no": "ORDER-0001",
        "description": "一本书",
        "notify_url": "https://example.com/notify",
        "amount": {"total": 100},
    }
    with shop.client:
        shop.client.v3.pay.transactions.native.post(json=order)
        gateway.pay("ORDER-0001")
        yield shop


@pytest.fixture(params=[in_fastapi, in_flask, in_django])
def post(request: pytest.FixtureRequest, shop: Shop) -> Post:
    return request.param(shop)  # type: ignore[no-any-return]


def test_there_are_four() -> None:
    """One for each framework, of a few lines, and one that follows calls."""
    assert set(RECIPES) == {"fastapi", "flask", "django", "opentelemetry"}
    assert all(len(recipe.splitlines()) <= 30 for recipe in RECIPES.values())


def test_a_callback_is_received(post: Post, shop: Shop, gateway: Gateway) -> None:
    """Its headers as the framework has them, its body as it came."""
    status, body = post(*gateway.notification("ORDER-0001"))
    assert (status, b"SUCCESS" in body) == (200, True)
    assert [each.resource["out_trade_no"] for each in shop.handled] == ["ORDER-0001"]


def test_a_callback_of_v2_is_received(post: Post, shop: Shop, gateway: Gateway) -> None:
    """By the same recipe, and answered in XML."""
    status, body = post(*gateway.notification_v2("ORDER-0001"))
    assert (status, chainpay.from_xml(body)["return_code"]) == (200, "SUCCESS")
    assert [each.resource["out_trade_no"] for each in shop.handled] == ["ORDER-0001"]


def test_a_tampered_callback_is_refused(post: Post, shop: Shop, gateway: Gateway) -> None:
    """With 401, and nothing of why."""
    headers, body = gateway.notification("ORDER-0001")
    status, said = post(headers, body.replace(b"TRANSACTION", b"TRANSACTIOM"))
    assert (status, b"signature" in said) == (401, False)
    assert shop.handled == []


def test_what_does_not_open_comes_again(post: Post, shop: Shop, keys: Any) -> None:
    """It is the platform's, but encrypted with another APIv3 key: 500, so that it is sent again."""
    other = Gateway(keys=keys)
    headers, body = other.callback("X.Y", {"a": 1})
    shop.client.platform_keys.add(
        {other.certificate_serial: other.credentials()["certs"][other.certificate_serial]}
    )
    assert post(headers, body)[0] == 500
    assert shop.handled == []


def test_what_can_not_be_handled_is_the_frameworks_matter(
    post: Post, shop: Shop, gateway: Gateway
) -> None:
    """It is raised where it is logged, and answered with a 500 there."""
    shop.failure = KeyError("a fault in the shop")
    with pytest.raises(KeyError, match="a fault in the shop"):
        post(*gateway.notification("ORDER-0001"))


def test_an_answer_is_no_response(shop: Shop) -> None:
    """A framework that is handed it as it is fails, instead of answering 200 to what is forged."""
    from fastapi import FastAPI

    app = FastAPI()
    app.post("/notify")(lambda: shop.client.callbacks.fail("no"))

    async def main() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://shop") as browser:
            return await browser.post("/notify")

    assert asyncio.run(main()).status_code == 500


# Tracing


def test_a_call_is_a_span_of_opentelemetry(gateway: Gateway) -> None:
    """One for each, with its steps, its status and its error; each is ended."""
    from opentelemetry import trace
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    settings = {**gateway.credentials(), "retry": chainpay.Retry(pause=0.001)}
    names: dict[str, Any] = {"settings": settings}
    exec(compile(RECIPES["opentelemetry"], "opentelemetry", "exec", dont_inherit=True), names)
    client = names["client"]
    gateway.faults.add("500", times=1)
    client.v3.security.echo.post(json={"echo_message": "x"}, retry="same-number")
    with pytest.raises(chainpay.APIError):
        client.v3.payscore.payafterOrders.get(query={"out_order_no": "1"})
    client.close()
    good, bad = exporter.get_finished_spans()
    assert good.name == "POST v3/security/echo"
    assert [event.name for event in good.events] == [
        *("signed", "sent", "answered", "refused", "retried"),
        *("signed", "sent", "answered", "verified", "ended"),
    ]
    assert dict(good.attributes or {}) == {
        "http.request.method": "POST",
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
    }
    assert good.status.is_ok
    assert (bad.attributes or {})["error.type"] == "APIError"
    assert bad.status.description == "refused"
    assert names["spans"] == {}
