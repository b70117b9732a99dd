"""Who may use the console, and what changes something: hosts, origins, sessions, forms."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chainpay import UsageError
from chainpay.gateway import Gateway
from tests.support.clock import Clock
from tests.support.console import Visitor, visiting

pytestmark = pytest.mark.extras

TOKEN = "0123456789abcdef"
PAGES = ("/-/", "/-/orders", "/-/callbacks", "/-/faults", "/-/keys", "/-/clock", "/-/requests/1")


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def visitor(gateway: Gateway) -> Iterator[Visitor]:
    with visiting(gateway) as visitor:
        yield visitor


def test_what_each_answer_forbids(visitor: Visitor) -> None:
    """Nothing is loaded from elsewhere, no other page holds it, nobody keeps it."""
    for path in (*PAGES, "/-/nothing", "/-/login"):
        visitor.open(path)
        head = visitor.page.headers
        assert "default-src 'none'" in head["Content-Security-Policy"]
        assert "script-src 'self'" in head["Content-Security-Policy"]
        assert head["X-Frame-Options"] == "DENY"
        assert head["Referrer-Policy"] == "same-origin"
        assert head["Cache-Control"] == "no-store"
        assert " style=" not in visitor.page.text
        assert "http:" not in visitor.page.text.partition("</head>")[0]
    for name in ("console.css", "console.js", "icon.svg"):
        answer = visitor.http.get(f"/-/static/{name}")
        assert answer.status_code == 200
        assert "http:" not in answer.text.replace("http://www.w3.org/2000/svg", "")
    assert visitor.http.get("/-/static/../app.py").status_code == 404
    assert "There is no such page" in visitor.open("/-/nothing")


def test_another_host_and_another_site(gateway: Gateway, visitor: Visitor) -> None:
    """A name that leads here is refused (DNS rebinding), and so is the form of another site."""
    answer = visitor.http.get("/-/", headers={"Host": "shop.example.com"})
    assert answer.status_code == 403
    assert "answers at localhost only" in answer.text
    visitor.open("/-/clock")
    before = gateway.credentials()["clock"]()
    fields = {**visitor.form("/-/clock"), "duration": "+1h"}
    for head in (
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ):
        assert "another site can't change anything" in visitor.send("/-/clock", fields, **head)
    assert "older than this run" in visitor.send("/-/clock", {"duration": "+1h", "form": "x.y"})
    assert visitor.page.status_code == 403
    assert gateway.credentials()["clock"]() < before + 1000
    visitor.open("/-/clock")
    origin = str(visitor.http.base_url).rstrip("/")
    text = visitor.send(
        "/-/clock",
        {**visitor.form("/-/clock"), "duration": "+1h"},
        Origin=origin,
        Sec_Fetch_Site="same-origin",
    )
    assert "put forward by +1h" in text
    assert gateway.credentials()["clock"]() > before + 3000


def test_a_host_that_is_none(gateway: Gateway, visitor: Visitor) -> None:
    """A Host with the path of another page doesn't open this one."""
    for host in ("127.0.0.1/-/static/x?", "127.0.0.1/-/login?", "u@127.0.0.1", "127.0.0.1:x", ""):
        answer = visitor.http.get("/-/keys", headers={"Host": host})
        assert answer.status_code == 400, host
        assert "no name or address" in answer.text
        assert answer.headers["Cache-Control"] == "no-store"
    for host in ("127.0.0.1", "localhost:80", "[::1]:8080"):
        assert visitor.http.get("/-/keys", headers={"Host": host}).status_code == 200


def test_a_mistake_of_ours(keys: Any, caplog: pytest.LogCaptureFixture) -> None:
    """It is logged once, and the page says that the change may be there or not."""

    class Broken(Gateway):
        def list_faults(self) -> list[dict[str, Any]]:
            raise KeyError("a mistake")

    with visiting(Broken(keys=keys)) as visitor:
        text = visitor.open("/-/faults")
        assert visitor.page.status_code == 500
        assert visitor.page.headers["Cache-Control"] == "no-store"
        assert "may be done or not" in text
        assert "Faults" in visitor.open("/-/clock")
    (record,) = caplog.records
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], KeyError)


def test_reading_changes_nothing(gateway: Gateway, visitor: Visitor) -> None:
    """No GET does what a form does."""
    gateway.add_fault("500 path=v3/bill/*")
    visitor.open("/-/clock")
    fields = {**visitor.form("/-/clock"), "id": "1", "duration": "+1h"}
    for path in ("/-/faults/clear", "/-/faults/add", "/-/callbacks/resend", "/-/orders/move"):
        assert visitor.http.get(path, params=fields).status_code == 405
    visitor.http.get("/-/clock", params=fields)
    assert len(gateway.list_faults()) == 1
    assert "takes no such request" in visitor.open("/-/logout")


def test_a_double_click(gateway: Gateway, visitor: Visitor) -> None:
    """The same form twice does one thing, and both times the page says what was done."""
    visitor.open("/-/faults")
    fields = {**visitor.form("/-/faults/add"), "kind": "500", "path": "v3/bill/*"}
    for _ in range(3):
        assert "Switched on: 500 'path=v3/bill/*'" in visitor.send("/-/faults/add", fields)
    assert len(gateway.list_faults()) == 1
    visitor.open("/-/faults")
    assert "Switched on" not in visitor.text
    fields = {**visitor.form("/-/faults/add"), "kind": "500", "path": "v3/bill/*"}
    visitor.send("/-/faults/add", fields)
    assert len(gateway.list_faults()) == 2


def test_what_is_remembered_has_a_bound() -> None:
    """What the last 1,000 forms have done."""
    from chainpay.gateway.console.forms import Done, Forms

    forms = Forms()
    for number in range(1001):
        forms.note(str(number), Done("/-/", "done_clock"))
    assert forms.done("0") is None
    assert forms.done("1") == forms.done("1000") == Done("/-/", "done_clock")


# With a token


@pytest.fixture
def guarded(gateway: Gateway) -> Iterator[Visitor]:
    with visiting(gateway, token=TOKEN, host="0.0.0.0") as visitor:
        yield visitor


def test_the_way_in(gateway: Gateway, guarded: Visitor) -> None:
    """The console asks once for the token; the way leads back to the page; logging out ends it."""
    assert "so it has a token" in guarded.open("/-/callbacks?number=ORDER-0001")
    assert guarded.page.url.path == "/-/login"
    assert TOKEN not in guarded.page.text
    text = guarded.click("/-/login", token="another")
    assert guarded.page.status_code == 401
    assert "This is another token" in text
    fields = {**guarded.form("/-/login"), "token": f" {TOKEN} "}
    answer = guarded.http.post("/-/login", data=fields)
    assert answer.headers["Location"] == "/-/callbacks?number=ORDER-0001"
    cookie = answer.headers["Set-Cookie"]
    for part in ("HttpOnly", "SameSite=strict", "Path=/-/"):
        assert part in cookie
    assert "Secure" not in cookie
    assert "There is no callback" in guarded.open("/-/callbacks")
    assert "Nothing was done" in guarded.send("/-/logout", {"form": "x.y"})
    guarded.open("/-/callbacks")
    assert "so it has a token" in guarded.click("/-/logout")
    assert "so it has a token" in guarded.open("/-/callbacks")


def test_without_a_session(gateway: Gateway, guarded: Visitor) -> None:
    """Every page leads to the form, every change is refused; the header of programs passes."""
    for path in (*PAGES, "/-/live", "/-/nothing"):
        guarded.open(path)
        assert guarded.page.url.path == "/-/login", path
    assert "Your session has ended" in guarded.send("/-/clock", {"duration": "+1h"})
    assert guarded.page.status_code == 401
    assert guarded.http.get("/-/static/console.css").status_code == 200
    for page in ("static/x", "login", "cashier/x"):
        answer = guarded.http.get("/-/keys", headers={"Host": f"127.0.0.1/-/{page}?"})
        assert answer.status_code == 400
        assert gateway.mchid not in answer.text
    answer = guarded.http.get("/-/", headers={"Chainpay-Token": TOKEN})
    assert answer.status_code == 200
    guarded.http.cookies.set("chainpay-console", "guessed", path="/-/")
    guarded.open("/-/")
    assert guarded.page.url.path == "/-/login"


def test_a_form_of_another_session(gateway: Gateway, guarded: Visitor) -> None:
    """The value of a page is no use to who has another session."""
    guarded.open("/-/")
    guarded.click("/-/login", token=TOKEN)
    guarded.open("/-/clock")
    fields = {**guarded.form("/-/clock"), "duration": "+1h"}
    guarded.http.cookies.clear()
    guarded.open("/-/")
    guarded.click("/-/login", token=TOKEN)
    assert "of another session" in guarded.send("/-/clock", fields)


def test_where_the_way_in_leads(gateway: Gateway, guarded: Visitor) -> None:
    """Only to the console."""
    for back in ("https://evil.example/", "//evil.example/", "/-/\\evil", "/v3/x", "/-/\r\nX: y"):
        guarded.http.cookies.clear()
        guarded.open("/-/login", back=back)
        fields = {**guarded.form("/-/login"), "token": TOKEN}
        answer = guarded.http.post("/-/login", data={**fields, "back": back})
        assert answer.headers["Location"] == "/-/"
        assert guarded.form("/-/login")["back"] == "/-/"


def test_sessions_end() -> None:
    """After twelve hours; and the oldest when there are more than a hundred."""
    from chainpay.gateway.console.guard import Sessions

    clock = Clock(0.0)
    sessions = Sessions(clock)
    first, *others = (sessions.begin() for _ in range(101))
    assert not sessions.is_open(first)
    assert all(map(sessions.is_open, others))
    sessions.end(others[0])
    sessions.end("unknown")
    assert not sessions.is_open(others[0])
    clock.now = 12 * 3600
    assert not any(map(sessions.is_open, others))


# Without it


def test_without_the_extra(tmp_path: Path) -> None:
    """Everything but the console is there, and its address says how to install it."""
    program = """
import sys
for name in ("starlette", "jinja2", "segno"):
    sys.modules[name] = None
import httpx
from chainpay.gateway import Gateway
with Gateway().serve(console=True) as server:
    answer = httpx.get(server.base_uri + "-/", trust_env=False)
    print(answer.status_code, answer.text)
    print(httpx.post(server.base_uri + "-/api/events", json={}, trust_env=False).json())
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.startswith("501 ")
    assert re.search(r"pip install .*\[gateway\]'", done.stdout)
    assert done.stdout.endswith("[]\n")


def test_a_mistake_in_the_console_is_no_missing_extra(tmp_path: Path) -> None:
    """Another module that is missing is an error."""
    program = """
import sys
sys.modules["chainpay.gateway.console.faults_pages"] = None
from chainpay.gateway import Gateway
try:
    Gateway().serve(console=True)
except ImportError as error:
    print(error.name)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "chainpay.gateway.console.faults_pages\n"


def test_one_application(gateway: Gateway) -> None:
    """Below /-/ is one application."""

    async def app(scope: Any, receive: Any, send: Any) -> None: ...

    with pytest.raises(UsageError, match="not both"):
        gateway.serve(app=app, console=True)
