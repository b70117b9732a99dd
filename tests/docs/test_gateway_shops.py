"""docs/gateway-shops.md: the shop in Python runs from order to bill, by the page's commands."""

from __future__ import annotations

import re
import shlex
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest

from chainpay.__main__ import main
from chainpay.gateway import connect
from tests.cli import test_serve
from tests.cli.test_serve import environment, serving
from tests.support.pages import DOCS, read_blocks
from tests.support.shop import wait_for_callbacks

PAGE = DOCS / "gateway-shops.md"
_BEIJING = timezone(timedelta(hours=8))

made = test_serve.made


@contextmanager
def running(app: Any, listener: socket.socket) -> Iterator[None]:
    """Run an application of ASGI in a thread."""
    import uvicorn

    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield
    finally:
        server.should_exit = True
        thread.join()


@pytest.mark.extras
def test_the_shop_in_python_runs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It places an order, receives both callbacks, refunds, and reads the bill."""
    (code,) = (block.text for block in read_blocks(PAGE, 'python title="shop.py"'))
    (commands,) = (block.text for block in read_blocks(PAGE, 'sh title="you"'))
    day = datetime.now(_BEIJING).strftime("%Y-%m-%d")
    answers, events = [], []

    def use() -> None:
        for name, value in environment(tmp_path / ".chainpay").items():
            monkeypatch.setenv(name, value)
        listener = socket.create_server(("127.0.0.1", 0))
        port = f":{listener.getsockname()[1]}"
        names: dict[str, Any] = {"__name__": "shop"}
        exec(compile(code.replace(":8000", port), "shop.py", "exec", dont_inherit=True), names)
        gateway = connect(environment(tmp_path / ".chainpay")["CHAINPAY_BASE_URI"])
        with running(names["app"], listener):
            for line in commands.splitlines():
                words = shlex.split(re.sub(r"\$\(.*\)", day, line.replace(":8000", port)))
                if words[0] == "curl":
                    answer = httpx.request("POST" if "-X" in words else "GET", words[-1])
                    answers.append(answer.raise_for_status().json())
                elif words[0] == "chainpay":
                    assert main(words[1:]) == 0
                    events.append(wait_for_callbacks(gateway))
        names["client"].close()

    assert serving(monkeypatch, use, "--port", "0") == 0
    address, status, rows = answers
    assert (address[:8], status) == ("weixin:/", "PROCESSING")
    assert rows == [["ORDER-0001", "SUCCESS", 0], ["ORDER-0001", "REFUND", 30]]
    assert events[-1] == ["TRANSACTION.SUCCESS", "REFUND.SUCCESS"]
    printed = capsys.readouterr().out
    assert all(f"{event} ORDER-0001\n" in printed for event in events[-1])
