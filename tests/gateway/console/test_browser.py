"""The console in a real Chromium: clicks, the live list, hostile values, small screens."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, NamedTuple

import httpx
import pytest

import chainpay
from chainpay.crypto import rsa
from chainpay.gateway import Gateway
from tests.support.console import place
from tests.support.loopback import eventually
from tests.support.orders import NATIVE
from tests.support.shop import Shop

playwright = pytest.importorskip("playwright.sync_api")
expect = playwright.expect

pytestmark = pytest.mark.browser
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
PAGES = ("/-/", "/-/requests/1", "/-/orders", "/-/callbacks", "/-/faults", "/-/keys", "/-/clock")
ORDER = "/-/orders/one?kind=order&number=ORDER-0001"
#: Opens what is folded, and returns how wide the page is.
_OPEN_ALL = """() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    return document.documentElement.scrollWidth;
}"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        arguments = ["--no-sandbox", "--no-proxy-server", "--disable-dev-shm-usage"]
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


def away(function: Callable[..., Any], *values: Any, **options: Any) -> Any:
    """Call what must not block an event loop: the browser's driver has one in this thread."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function, *values, **options).result()


class Desk(NamedTuple):
    """A gateway with its console, a shop, and a page of a browser.

    Attributes:
        url: The address of the gateway.
        gateway: The gateway.
        client: The shop's client.
        shop: The shop's notify_url.
        page: The page.
    """

    url: str
    gateway: Gateway
    client: chainpay.Client
    shop: Shop
    page: Any


@contextmanager
def sitting(browser: Any, keys: Any, **context: Any) -> Iterator[Desk]:
    """Sit down at a desk with a browser."""
    gateway = Gateway(keys=keys)
    with gateway.serve(console=True, delivers=True) as server:
        arguments = {**gateway.credentials(), "transport": None, "base_uri": server.base_uri}
        options = {"base_url": server.base_uri, "locale": "en-US", **context}
        with chainpay.Client(**arguments) as client, Shop(client.callbacks.receive) as shop:
            shop.receives = True
            window = browser.new_context(**options)
            window.set_default_timeout(20_000)
            page = window.new_page()
            try:
                yield Desk(server.base_uri, gateway, client, shop, page)
            finally:
                window.close()


@pytest.fixture
def desk(browser: Any, keys: Any) -> Iterator[Desk]:
    with sitting(browser, keys) as desk:
        away(place, desk.client, "ORDER-0001", notify_url=desk.shop.url, amount={"total": 100})
        yield desk


def count_moves(desk: Desk) -> list[str]:
    record = desk.gateway.record("ORDER-0001", kind="order")
    return [moved["name"] for moved in record["history"]]


def test_an_order_from_the_payment_to_the_refund(desk: Desk) -> None:
    """A click pays, and the shop has the callback; after its refund, a click sends that again."""
    page = desk.page
    page.goto("/-/orders")
    page.get_by_role("link", name="ORDER-0001").click()
    page.get_by_role("link", name="Open the cashier").click()
    expect(page.locator("svg.qr")).to_be_visible()
    page.get_by_role("button", name="Pay", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("Pay: ORDER-0001 is now SUCCESS.")
    assert eventually(lambda: len(desk.shop.seen) == 1)
    assert desk.shop.seen[0][0].event_type == "TRANSACTION.SUCCESS"

    amount = {"refund": 30, "total": 100, "currency": "CNY"}
    numbers = {"out_trade_no": "ORDER-0001", "out_refund_no": "REFUND-0001"}
    away(
        desk.client.v3.refund.domestic.refunds.post,
        json={**numbers, "amount": amount, "notify_url": desk.shop.url},
    )
    assert eventually(lambda: desk.gateway.events("REFUND-0001")[0]["state"] == "RECEIVED")
    page.goto("/-/callbacks?number=REFUND-0001")
    expect(page.get_by_text("received")).to_be_visible()
    page.get_by_role("button", name="Resend REFUND.SUCCESS").click()
    expect(page.get_by_role("status")).to_contain_text("is being sent once more")
    assert eventually(lambda: len(desk.shop.seen) == 3)
    assert desk.shop.seen[2][0].event_type == "REFUND.SUCCESS"


def test_the_live_list(desk: Desk) -> None:
    """A request is there as it comes; not while the list is paused, but afterwards."""
    page = desk.page
    page.goto("/-/")
    rows = page.locator("#rows tr")
    expect(page.get_by_text("Live")).to_be_visible()
    expect(rows).to_have_count(1)
    away(place, desk.client, "ORDER-0002")
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text("ORDER-0002")
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_text("Paused")).to_be_visible()
    away(place, desk.client, "ORDER-0003")
    page.get_by_role("button", name="Resume").click()
    expect(rows).to_have_count(3)
    expect(rows.first).to_contain_text("ORDER-0003")
    rows.first.click()
    expect(page).to_have_url(f"{desk.url}-/requests/3")


def test_a_wrong_signature_is_explained(desk: Desk, keys: Any) -> None:
    """The line that differs is marked, on both sides."""
    moment = str(int(time.time()))
    body, signed = '{"mchid": "1"}', '{"mchid":"1"}'
    message = f"POST\n/{NATIVE}\n{moment}\nN1\n{signed}\n".encode()
    claim = f'mchid="{desk.gateway.mchid}",serial_no="{desk.gateway.serial}",nonce_str="N1"'
    claim += f',timestamp="{moment}",signature="{rsa.sign(message, keys[0])}"'
    head = {"Authorization": f"WECHATPAY2-SHA256-RSA2048 {claim}", "Accept": "*/*"}
    head |= {"Content-Type": "application/json", "User-Agent": "shop"}
    url = f"{desk.url}{NATIVE}"
    assert httpx.post(url, content=body, headers=head, trust_env=False).status_code == 401
    page = desk.page
    page.goto("/-/")
    page.get_by_role("link", name=NATIVE).first.click()
    expect(page.get_by_text("serialised anew after signing: signed without spaces")).to_be_visible()
    line = page.locator("tr.first")
    expect(line).to_have_count(1)
    expect(line.locator("mark")).to_have_text(['"1"}↵', ' "1"}↵'])


def test_hostile_values_stay_text(desk: Desk) -> None:
    """No script of a field runs, and nothing of it is loaded."""
    hostile = "<img src=//evil.example onerror=alert(1)><script>alert(2)</script>\u202e"
    away(place, desk.client, "ORDER-0002", description=hostile[:100], attach=hostile[:100])
    url = f"{desk.url}v3/x?out_trade_no=%3Cscript%3Ealert(3)%3C/script%3E"
    httpx.get(url, headers={"X-Y": hostile[:60]}, trust_env=False)
    desk.gateway.trigger(
        "COMPLAINT.CREATE", {"complaint_id": hostile}, url=f"http://127.0.0.1:9/{hostile[:40]}"
    )
    dialogs, loaded = [], []
    page = desk.page
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: loaded.append(request.url))
    paths = [*PAGES, "/-/requests/2", "/-/requests/3", "/-/?path=%22%3E%3Cscript%3Ealert(4)"]
    for path in [*paths, "/-/orders/one?kind=order&number=ORDER-0002"]:
        page.goto(path)
        assert page.locator("main img, main script").count() == 0, path
    expect(page.get_by_text("<script>alert(2)").first).to_be_visible()
    page.get_by_role("link", name="Open the cashier").click()
    expect(page.get_by_text("<img src=")).to_be_visible()
    assert dialogs == []
    assert [each for each in loaded if not each.startswith(desk.url)] == []


def test_a_double_click(desk: Desk) -> None:
    """It pays once, and says so."""
    desk.page.goto(ORDER)
    desk.page.get_by_role("button", name="Pay", exact=False).first.dblclick()
    expect(desk.page.get_by_role("status")).to_have_text("Pay: ORDER-0001 is now SUCCESS.")
    assert count_moves(desk) == ["create", "pay"]


def test_a_stale_page(desk: Desk) -> None:
    """What was done meanwhile is shown, and isn't done again."""
    desk.page.goto(ORDER)
    desk.gateway.pay("ORDER-0001")
    desk.page.get_by_role("button", name="Expire").click()
    expect(desk.page.get_by_text("meanwhile it is SUCCESS")).to_be_visible()
    desk.page.get_by_role("link", name="See what is so now").click()
    expect(desk.page.get_by_text("SUCCESS").first).to_be_visible()
    assert count_moves(desk) == ["create", "pay"]


@pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_small_screen(browser: Any, keys: Any, locale: str, scheme: str) -> None:
    """At 400 px nothing is wider than the screen, however long a value is."""
    screen = {"width": 400, "height": 800}
    with sitting(browser, keys, viewport=screen, locale=locale, color_scheme=scheme) as desk:
        away(place, desk.client, "ORDER-0001", attach="x" * 120, notify_url=desk.shop.url)
        away(place, desk.client, "O" * 32, goods_tag="y" * 32)
        desk.gateway.add_fault(f"500 path={'v3/' + 'z' * 200}*")
        desk.gateway.trigger("COMPLAINT.CREATE", url=f"http://127.0.0.1:9/{'u' * 300}")
        desk.page.goto(ORDER)
        cashier = desk.page.locator(".cashier-link a").get_attribute("href")
        desk.gateway.pay("O" * 32)
        complaint = desk.gateway.complain("O" * 32)  # its moves have the longest names
        address = f"/-/orders/one?kind=complaint&number={complaint}"
        for path in (*PAGES, ORDER, address, cashier, "/-/nothing", "/-/login", "/-/?number=none"):
            desk.page.goto(path)
            width = desk.page.evaluate(_OPEN_ALL)
            assert width <= screen["width"], path
        desk.page.goto("/-/")
        number = desk.page.locator("td.numbers span").last  # that of the first request
        assert number.bounding_box()["width"] > len("ORDER-0001") * 5


def test_without_javascript(browser: Any, keys: Any) -> None:
    """All but the live list works."""
    with sitting(browser, keys, java_script_enabled=False) as desk:
        page = desk.page
        away(place, desk.client, "ORDER-0001", notify_url=desk.shop.url)
        page.goto("/-/")
        expect(page.get_by_role("link", name="Refresh")).to_be_visible()
        page.get_by_role("link", name=NATIVE).click()
        expect(page.get_by_role("button", name="Copy")).to_have_count(0)
        page.goto(ORDER)
        page.get_by_role("button", name="Pay").click()
        expect(page.get_by_role("status")).to_have_text("Pay: ORDER-0001 is now SUCCESS.")
        page.get_by_role("button", name="中文").click()
        expect(page.get_by_role("link", name="回调通知", exact=True)).to_be_visible()


def test_what_has_to_be_filled_in(desk: Desk) -> None:
    """A delay needs its seconds, and no other kind does; the browser sends nothing without them."""
    page = desk.page
    page.goto("/-/faults")
    button = page.get_by_role("button", name="Switch a fault on")
    seconds = page.get_by_role("textbox", name="Seconds")
    button.click()
    expect(seconds).to_be_focused()
    page.get_by_label("What goes wrong").select_option("reset")
    button.click()
    expect(page.get_by_role("status")).to_have_text("Switched on: reset")
    page.get_by_label("What goes wrong").select_option("delay")
    seconds.fill("x")
    button.click()
    expect(page.get_by_role("alert")).to_contain_text("seconds= takes a number")
    expect(page.get_by_role("alert")).to_be_focused()  # so it is in sight below many rules
    seconds.fill("0.1")
    button.click()
    expect(page.get_by_role("status")).to_have_text("Switched on: delay seconds=0.1")
    assert [rule.name for rule in desk.gateway.faults] == ["reset", "delay"]


def test_the_command_of_the_cashier(desk: Desk) -> None:
    """It is copied by a click."""
    page = desk.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(ORDER)
    page.get_by_role("link", name="Open the cashier").click()
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == "chainpay gateway --host 0.0.0.0 --token …"


def test_by_keyboard(desk: Desk) -> None:
    """The first key leads to the content; faults and code without a mouse."""
    page = desk.page
    page.goto("/-/faults")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("signtest")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Switch a fault on").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Switched on: signtest")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("/-/requests/1")
    page.get_by_role("button", name="Copy").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("set -a; . ")
    assert "curl -X" in copied
