"""docs/gateway.md: what the gateway's terminal shows is what it prints, in both languages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import httpx
import pytest

import chainpay
from chainpay.gateway import connect
from tests.support.pages import DOCS, find_chinese, matches, read_blocks
from tests.support.terminal import Terminal

PAGES = [DOCS / "gateway.md", DOCS / "gateway-console.md"]
PROGRAM = "from chainpay.__main__ import main; main(['gateway', '--port', '0'])"
#: What differs from one start to the next: times, ports, numbers of requests.
_CHANGING = re.compile(r"\d\d:\d\d:\d\d|(?<=127\.0\.0\.1:)\d+|(?<=#)\d+")
PATH = "v3/pay/transactions/native"


class Shop(BaseHTTPRequestHandler):
    """A shop that can't verify callbacks."""

    def do_POST(self) -> None:
        answer = '{"code":"FAIL","message":"验签失败"}'.encode()
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(500)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def notify_url() -> Iterator[str]:
    """Serve the shop, and return its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Shop) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/notify"
        server.shutdown()


def use(folder: Path, base_uri: str, notify_url: str) -> None:
    """Place an order and pay it; send a request whose signature leaves the body out."""
    merchant = json.loads((folder / "merchant.json").read_text())
    client = chainpay.Client(
        mchid=merchant["mchid"],
        serial=merchant["serial"],
        private_key=str(folder / "apiclient_key.pem"),
        certs={merchant["public_key_id"]: str(folder / "pub_key.pem")},
        base_uri=base_uri,
    )
    body = {"appid": "wxd678efh567hg6787", "mchid": client.mchid, "out_trade_no": "ORDER-0002"}
    body |= {"description": "一本书", "notify_url": notify_url, "amount": {"total": 100}}
    with client:
        client.request("POST", PATH, json=body)
        request = client.build_request("POST", PATH)
        headers = {key: text for key, text in request.headers.items() if key != "content-length"}
        httpx.post(str(request.url), headers=headers, content=json.dumps(body))
    connect(base_uri).pay("ORDER-0002")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_terminal_shows_what_stands_on_the_pages(
    language: str, tmp_path: Path, notify_url: str
) -> None:
    """Its start, a request, one whose signature is wrong, and a callback that is refused."""
    environ = {"CHAINPAY_LANG": language, "NO_COLOR": "1"}
    with closing(Terminal(PROGRAM, environ, tmp_path, columns=300)) as terminal:
        shown = terminal.wait_for("set +a")
        address = re.search(r"http://127\.0\.0\.1:\d+/", shown)
        assert address
        use(tmp_path / ".chainpay", address[0], notify_url)
        shown += terminal.wait_for("ORDER-0002 → ", "15 s" if language == "en" else "15 秒后")
        shown += terminal.wait_for("\n")
    printed = [_CHANGING.sub("0", line.strip()) for line in shown.splitlines()]
    pages = PAGES if language == "en" else [find_chinese(page) for page in PAGES]
    lines = [
        line
        for page in pages
        for block in read_blocks(page, "text")
        for line in block.text.splitlines()
    ]
    missing = [
        line for line in lines if not any(matches(_CHANGING.sub("0", line), one) for one in printed)
    ]
    assert len(lines) == 7
    assert missing == [], shown
