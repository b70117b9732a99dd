"""The recipes of docs/callback-handlers.md, word for word: in real frameworks, and as stores."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.client.callbacks.stores import make_store
from chainpay.gateway import Gateway
from tests.support.callbacks import call_asgi, call_wsgi, make_environ, through_wsgi
from tests.support.pages import DOCS, read_blocks

#: The file of a recipe → the recipe.
RECIPES = {
    match[1]: block.text
    for block in read_blocks(DOCS / "callback-handlers.md")
    if (match := re.match(r'python title="(\w+)\.py"', block.info))
}

Post = Callable[[str, dict[str, str], bytes], tuple[int, bytes]]


def run(recipe: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": recipe}
    exec(compile(RECIPES[recipe], recipe, "exec", dont_inherit=True), names)
    return names


@pytest.fixture
def handled(client: chainpay.Client, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the functions in `shop.py` have handled."""
    numbers: list[str] = []

    @client.callbacks.on("TRANSACTION.SUCCESS")
    def paid(callback: chainpay.Callback) -> None:
        numbers.append(callback.resource["out_trade_no"])

    @client.callbacks.on("REFUND.SUCCESS")
    async def refunded(callback: chainpay.Callback) -> None:
        await asyncio.sleep(0)
        numbers.append(callback.resource["out_refund_no"])

    shop = ModuleType("shop")
    shop.client = client  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "shop", shop)
    return numbers


def in_asgi(recipe: str) -> Post:
    app = run(recipe)["app"]

    def post(path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        answer = asyncio.run(call_asgi(app, headers, body, path=path))
        return answer.status, answer.body

    return post


def in_fastapi() -> Post:
    return in_asgi("fastapi_main")


def in_starlette() -> Post:
    return in_asgi("starlette_main")


def in_flask() -> Post:
    browser = run("flask_main")["app"].test_client()

    def post(path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        answer = browser.post(path, headers=headers, data=body)
        return answer.status_code, answer.data

    return post


def in_django() -> Post:
    from django.conf import settings
    from django.test import RequestFactory

    if not settings.configured:
        settings.configure(DEFAULT_CHARSET="utf-8")
    notify = run("django_views")["notify"]

    def post(path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        kind = headers["Content-Type"]
        request = RequestFactory().post(path, body, content_type=kind, headers=headers)
        answer = notify(request)
        return answer.status_code, answer.content

    return post


@pytest.mark.extras
@pytest.mark.parametrize("make", [in_fastapi, in_starlette, in_flask, in_django])
def test_an_application_is_mounted(
    make: Callable[[], Post], handled: list[str], gateway: Gateway
) -> None:
    """Each callback is handled once, sync or async; what is forged is refused."""
    post = make()
    resource = {"out_trade_no": "ORDER-0001", "trade_state": "SUCCESS"}
    headers, body = gateway.callback("TRANSACTION.SUCCESS", resource)
    for _ in range(2):
        assert post("/notify", headers, body)[0] == 200
    assert post("/notify", headers, body + b" ")[0] == 401
    refund = gateway.callback("REFUND.SUCCESS", {"out_refund_no": "REFUND-0001"})
    assert post("/notify", *refund)[0] == 200
    assert handled == ["ORDER-0001", "REFUND-0001"]


@pytest.mark.extras
def test_an_application_is_mounted_below_a_path(
    handled: list[str], client: chainpay.Client, gateway: Gateway
) -> None:
    """FastAPI leads from the path without a slash to that with one, which the platform ignores."""
    from fastapi import FastAPI

    app = FastAPI()
    app.mount("/notify", client.callbacks.asgi())
    callback = gateway.callback("TRANSACTION.SUCCESS", {"out_trade_no": "ORDER-0001"})
    for path, status in (("/notify", 307), ("/notify/", 200), ("/notify/wechat", 200)):
        assert asyncio.run(call_asgi(app, *callback, path=path)).status == status


@pytest.fixture
def uvicorn_server(client: chainpay.Client, handled: list[str]) -> Iterator[str]:
    """The address of the FastAPI recipe, served by uvicorn."""
    import uvicorn

    config = uvicorn.Config(run("fastapi_main")["app"], port=0, log_level="error", lifespan="on")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    (listener,) = server.servers
    port = listener.sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}/notify"
    server.should_exit = True
    thread.join()


@pytest.mark.extras
def test_a_server_gets_what_the_gateway_makes(
    uvicorn_server: str, handled: list[str], client: chainpay.Client, gateway: Gateway
) -> None:
    """Over a socket, as the platform posts it; several at once."""
    client.v3.pay.transactions.native.post(
        json={
            "mchid": client.mchid,
            "out_trade_no": "ORDER-0001",
            "appid": "wx1234567890abcdef",
            "description": "x",
            "notify_url": uvicorn_server,
            "amount": {"total": 100},
        }
    )
    gateway.pay("ORDER-0001")
    headers, body = gateway.notification("ORDER-0001")
    statuses = Counter()

    def post() -> None:
        answer = httpx.post(uvicorn_server, headers=headers, content=body, trust_env=False)
        statuses[answer.status_code] += 1

    threads = [threading.Thread(target=post) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    post()
    assert statuses.keys() <= {200, 500}  # 500: it was just being handled
    assert statuses[200] >= 1
    assert handled == ["ORDER-0001"]


# Stores


def make_table(folder: Path) -> Any:
    names = run("table_store")
    connect = lambda: sqlite3.connect(folder / "shop.db", timeout=60)  # noqa: E731
    connection = connect()
    connection.execute(names["TABLE"])
    connection.close()
    return names["TableStore"](connect)


def make_redis(folder: Path) -> Any:
    import fakeredis

    return run("redis_store")["RedisStore"](fakeredis.FakeRedis())


@pytest.fixture(
    params=[make_table, pytest.param(make_redis, marks=pytest.mark.extras)], ids=["table", "redis"]
)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """The store of each recipe."""
    return request.param(tmp_path)


def test_a_recipe_claims_once(store: Any) -> None:
    """What is claimed is nobody else's; what is done stays done."""
    assert make_store(store) is store
    until = time.time() + 60
    assert [store.claim("a", until), store.claim("a", until + 1)] == [True, False]
    store.release("a", until + 1)  # somebody else's
    assert store.claim("a", until) is False
    store.release("a", until)
    assert store.claim("a", until) is True
    store.done("a")
    store.release("a", until)
    assert store.claim("a", until) == "done"
    assert store.claim("b", until) is True


def test_the_claim_of_a_recipe_ends(store: Any) -> None:
    """Its worker has died."""
    assert store.claim("a", time.time() + 0.01) is True
    while store.claim("a", time.time() + 60) is False:
        time.sleep(0.01)
    assert store.claim("a", time.time() + 60) is False


def test_threads_share_the_store_of_a_recipe(store: Any) -> None:
    """Each callback is claimed by one of them."""
    claimed: list[str] = []

    def work() -> None:
        for number in range(10):
            if store.claim(str(number), time.time() + 60) is True:
                claimed.append(str(number))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(claimed) == Counter(map(str, range(10)))


def test_an_application_uses_the_store_of_a_recipe(
    store: Any, handled: list[str], client: chainpay.Client, gateway: Gateway
) -> None:
    """From each of its processes."""
    callback = gateway.callback("TRANSACTION.SUCCESS", {"out_trade_no": "ORDER-0001"})
    for _ in range(2):
        post = through_wsgi(client.callbacks, store=store)
        assert post(*callback).status == 200
    assert handled == ["ORDER-0001"]


def test_the_row_of_an_order_decides(tmp_path: Path) -> None:
    """Whoever changes it first books it."""
    (statement,) = re.findall(
        r"`(UPDATE orders SET [^`]+)`", (DOCS / "callback-handlers.md").read_text("utf-8")
    )
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE orders (number TEXT, paid INTEGER)")
    connection.execute("INSERT INTO orders VALUES ('ORDER-0001', 0)")
    assert [connection.execute(statement, ("ORDER-0001",)).rowcount for _ in range(2)] == [1, 0]
    connection.close()


@pytest.mark.extras
def test_a_page_of_flask_is_still_served(handled: list[str]) -> None:
    """Only the path of the callbacks leads to them."""
    app = run("flask_main")["app"]
    app.get("/")(lambda: "hello")
    assert app.test_client().get("/").text == "hello"
    environ = {**make_environ({}, b"x"), "PATH_INFO": "/notify", "SCRIPT_NAME": ""}
    assert call_wsgi(app.wsgi_app, environ).status == 401
