"""The site: a reference of all operations, pages in two languages, nothing from elsewhere."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

import chainpay
from chainpay import catalog
from chainpay.php import Builder
from tools.site import __main__ as command
from tools.site.operations import write_calls, write_reference
from tools.site.outside import find_outside
from tools.site.stage import stage

REFUND = "v3/refund/domestic/refunds"
QUERY = "v3/pay/transactions/out-trade-no/{out_trade_no}"


# The reference


@pytest.mark.slow
def test_every_operation_and_event_is_in_the_reference(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once, with calls that can be pasted; the index leads to each page."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    pages = write_reference()
    text = "".join(pages.values())
    operations = [*catalog.operations()]
    found = re.findall(r"^`([A-Z]+) /(\S+)`", text, re.MULTILINE)
    assert sorted(found) == sorted((each.method, each.path) for each in operations)
    assert "1147" in pages["index.md"]
    links = re.findall(r"\]\(([^)/]+\.md)\)", pages["index.md"])
    assert sorted(["index.md", *links]) == sorted(pages)
    events = re.findall(r"^### (\S+)", text, re.MULTILINE)
    names = [each.name.replace("_", "\\_") for each in catalog.events()]
    assert sorted(events) == sorted(names)
    for code in re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        ast.parse(code)


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "en",
            [
                "# Refunds\n",
                "## Refund an order · 申请退款\n",
                "`out_refund_no` \\* | string | your refund number · 商户退款单号 · ",
                "\n&emsp;`refund` \\* | integer | ",
                "## Error codes\n",
                "### REFUND.SUCCESS 退款成功通知\n",
            ],
        ),
        ("zh", ["# 退款\n", "## 申请退款\n", "`out_refund_no` \\* | string | 商户退款单号 · "]),
    ],
)
def test_a_page_is_in_its_language(
    monkeypatch: pytest.MonkeyPatch, language: str, parts: list[str]
) -> None:
    """Titles, labels, conditions and errors; the official title is on both."""
    monkeypatch.setenv("CHAINPAY_LANG", language)
    monkeypatch.setattr(catalog, "operations", few)
    page = write_reference()["refunds.md"]
    assert [part for part in parts if part not in page] == []


def few() -> list[catalog.Operation]:
    calls = [
        ("POST", "v2/cgi-bin/mch/customs/customdeclareorder"),
        ("POST", "v2/pay/closeorder"),
        ("POST", REFUND),
        ("POST", "v3/pay/partner/transactions/app"),
        ("POST", "v3/pay/transactions/app"),
    ]
    return [catalog.operation(method, path) for method, path in calls]


def test_the_usual_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a page APIv3, and there a merchant's own; in a search of the site, usual products."""
    monkeypatch.setattr(catalog, "operations", few)
    pages = write_reference()
    paths = re.findall("^`POST /([^`]+)", pages["payments.md"], re.MULTILINE)
    merchant, partner = "v3/pay/transactions/app", "v3/pay/partner/transactions/app"
    assert paths == [merchant, partner, "v2/pay/closeorder"]
    boosts = [float(pages[name].split()[3]) for name in ("payments.md", "customs.md")]
    assert boosts == [2.0, 0.95]


def test_the_calls_of_a_page_are_all_the_same_call() -> None:
    """In attributes, as a string, and with PHP's names; the platform gets it three times."""
    client = chainpay.sandbox()
    merchant = client.gateway.credentials()
    instance = Builder.factory(
        {
            "mchid": merchant["mchid"],
            "serial": merchant["serial"],
            "privateKey": merchant["private_key"],
            "certs": merchant["certs"],
            "transport": client.gateway,
        }
    )
    order = catalog.operation("POST", "v3/pay/transactions/native")
    code = write_calls(order)
    assert code.splitlines()[-3:] == [
        "client.v3.pay.transactions.native.post(json=json)",
        "client['v3/pay/transactions/native'].post(json=json)",
        "instance.chain('v3/pay/transactions/native').post({'json': json})",
    ]
    namespace = {"client": client, "instance": instance, "chainpay": chainpay}
    exec(code, namespace)
    exec(write_calls(catalog.operation("GET", QUERY)), namespace)
    sent = [(each["method"], each["target"].split("?")[0]) for each in client.gateway.requests()]
    assert len(sent) == 6
    assert len({*sent}) == 2


@pytest.mark.parametrize(
    ("method", "path", "line"),
    [
        ("GET", "v3/bill/tradebill", "client.download('v3/bill/tradebill', 'file.csv', "),
        ("POST", "v3/merchant/media/upload", "body = chainpay.Media('photo.jpg')"),
        (
            "POST",
            "v2/secapi/pay/refund",
            "client.v2.secapi.pay.refund.post(xml=xml, security=True)",
        ),
    ],
)
def test_files_and_flags_are_in_the_calls(method: str, path: str, line: str) -> None:
    """As on the page of the operation."""
    lines = write_calls(catalog.operation(method, path)).splitlines()
    assert [each for each in lines if each.startswith(line)] != []


# The pages


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two pages and the files of the root; one page is translated, and so is README."""
    files = {
        "README.md": "# c\n[中文](README.zh-CN.md) [Calls](docs/calls.md) [Log](CHANGELOG.md)",
        "README.zh-CN.md": "# 说明\n[English](README.md) [调用](docs/zh/calls.md#额-度)",
        "CONTRIBUTING.md": "# Contributing",
        "CHANGELOG.md": "# Changes",
        "docs/index.md": "# Index\n\n## Client\n\n[Calls](calls.md) [Clock](doctor/clock.md)",
        "docs/calls.md": "# Calls\n\n## Fen\n\n[clock](doctor/clock.md)",
        "docs/doctor/clock.md": "# Clock\n\n[calls](../calls.md#fen) [start](../../README.md#c)",
        "docs/zh/index.md": "# 目录\n\n## 客户端\n\n[调用](calls.md) [时钟](../doctor/clock.md)",
        "docs/zh/calls.md": "# 调用\n\n## 额 度\n\n[Calls](../calls.md) [R](../../README.md#c)",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    pages = {"index.md": "# All\n\n[Few](few.md)", "few.md": "# Few\n\na | b\n--- | ---\n1 | 2"}
    monkeypatch.setattr(command, "write_reference", lambda: pages)
    return tmp_path / "docs"


def test_the_command_says_where_the_site_is() -> None:
    command_line = [sys.executable, "-m", "tools.site", "--help"]
    printed = subprocess.run(command_line, capture_output=True, text=True, check=True).stdout
    assert "build/site" in " ".join(printed.split())


@pytest.mark.slow
@pytest.mark.extras
def test_the_site_is_built_in_both_languages(docs: Path, tmp_path: Path) -> None:
    """A page without a translation is English; each language has its own interface and search."""
    out = tmp_path / "site"
    assert command.build(docs, out) == []
    pages = {"index.html", "start/index.html", "calls/index.html", "operations/few/index.html"}
    for folder, language in ((out, "en"), (out / "zh", "zh")):
        assert [name for name in pages if not (folder / name).exists()] == []
        assert f'<html lang="{language}"' in (folder / "index.html").read_text("utf-8")
        search = (folder / "search/search_index.json").read_text("utf-8")
        assert f'"lang":["{language}"]' in search
    assert "<h1" in (out / "zh/doctor/clock/index.html").read_text("utf-8")
    assert "目录" in (out / "zh/index.html").read_text("utf-8")
    assert "额" in (out / "zh/calls/index.html").read_text("utf-8")
    assert '"zh/" hreflang="zh"' in (out / "index.html").read_text("utf-8")
    assert '"../../" hreflang="en"' in (out / "zh/calls/index.html").read_text("utf-8")
    assert command.build(docs, out) == []  # a site replaces a site
    assert [path.name for path in tmp_path.glob("site*")] == ["site"]


@pytest.mark.slow
@pytest.mark.extras
@pytest.mark.browser
def test_a_reader_finds_chinese_and_changes_the_language(docs: Path, tmp_path: Path) -> None:
    """A word is read to its last character; the other language has the page that was read."""
    index = "# 转\n\n## 客户端\n\n[转账](calls.md) [时钟](../doctor/clock.md)"
    (docs / "zh/index.md").write_text(index, "utf-8")
    (docs / "zh/calls.md").write_text("# 转账\n\n## 额 度", "utf-8")
    assert command.build(docs, tmp_path / "site") == []
    with serve(tmp_path / "site") as address, open_page(f"{address}/calls/") as page:
        page.get_by_role("link", name="中文").dispatch_event("click")
        page.wait_for_url(f"{address}/zh/calls/")
        page.locator(".md-search__input").press_sequentially("转账")
        page.locator(".md-search__input").press("Shift")  # as at the end of an input method
        found = page.locator(".md-search-result__item h1")
        found.first.wait_for()
        assert found.first.inner_text().replace("\u200b", "") == "转账"


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    handler = partial(SimpleHTTPRequestHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@contextmanager
def open_page(address: str) -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api")
    arguments = ["--no-sandbox", "--no-proxy-server", "--disable-dev-shm-usage"]
    chromium = shutil.which("chromium") or "/usr/bin/chromium"
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=arguments)
        page = browser.new_page()
        page.goto(address)
        yield page
        browser.close()


@pytest.mark.parametrize("name", ["docs", "docs/calls.md", "."])
def test_a_folder_of_other_files_stays(docs: Path, name: str) -> None:
    """Such as the sources themselves."""
    before = sorted(docs.rglob("*"))
    (fault,) = command.build(docs, docs.parent / name)
    assert fault.startswith(f"{docs.parent / name} holds other files than a site: ")
    assert sorted(docs.rglob("*")) == before


def test_a_build_that_says_nothing_has_failed(
    docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As one that the system has ended."""
    monkeypatch.setattr(command, "ROOT", docs.parent)
    monkeypatch.setattr(command.sys, "executable", "false")
    assert command.main(["--out", str(tmp_path / "site")]) == 1
    assert capsys.readouterr().out == "mkdocs: exit code 1\n"
    assert not (tmp_path / "site").exists()


def test_a_link_into_a_translated_page_has_no_english_anchor(docs: Path, tmp_path: Path) -> None:
    """The headings there are Chinese, in README too."""
    stage(docs, tmp_path / "zh", "zh", {"index.md": "# All"})
    text = (tmp_path / "zh/docs/doctor/clock.md").read_text("utf-8")
    assert text.endswith("[calls](../calls.md) [start](../start.md)")


@pytest.mark.slow
@pytest.mark.extras
def test_a_link_that_leads_nowhere_fails_the_build(
    docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And so does an anchor; the command says which, and writes no site."""
    (docs / "calls.md").write_text("# Calls\n\n[a](nowhere.md) [b](index.md#nothing)", "utf-8")
    monkeypatch.setattr(command, "ROOT", docs.parent)
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    out = tmp_path / "site"
    assert command.main(["--out", str(out)]) == 1
    printed = capsys.readouterr().out
    assert "nowhere.md" in printed
    assert "#nothing" in printed
    assert not out.exists()


# What is loaded from elsewhere


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.html", '<script async src="https://cdn.example/a.js"></script>'),
        ("a.html", '<link rel="stylesheet" href="//cdn.example/a.css">'),
        ("a.html", "<img alt=x src=http://cdn.example/a.png>"),
        ("a.css", "@font-face { src: url(https://cdn.example/a.woff2) }"),
        ("a.css", '@import "https://cdn.example/a.css";'),
    ],
)
def test_what_is_loaded_from_elsewhere_is_found(tmp_path: Path, name: str, text: str) -> None:
    """Scripts, styles, images and fonts."""
    (tmp_path / name).write_text(text, "utf-8")
    (found,) = find_outside(tmp_path)
    assert found.startswith(f"{name}: ")
    assert "cdn.example/a." in found


def test_links_and_own_files_are_no_fault(tmp_path: Path) -> None:
    """A reader may follow a link; a canonical address is not loaded."""
    text = (
        '<a href="https://pay.weixin.qq.com/">x</a><script src="assets/a.js"></script>'
        '<link rel="canonical" href="https://example.com/"><img src="data:image/png;base64,AA">'
    )
    (tmp_path / "a.html").write_text(text, "utf-8")
    (tmp_path / "a.js").write_text("url(https://cdn.example/a)", "utf-8")
    assert [*find_outside(tmp_path)] == []
