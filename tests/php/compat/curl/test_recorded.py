"""Each recorded use of `curl_` sends what PHP sent, and returns what PHP returned."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chainpay.php import compat

from .record import RECORDED
from .server import Server, serving

LINES = RECORDED.read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def _option(name: str, value: Any) -> Any:
    if name == "POSTFIELDS" and isinstance(value, list | dict):
        parts = value if isinstance(value, dict) else dict(enumerate(value))
        return {
            name: compat.CURLFile(*part[1:]) if isinstance(part, list) else part
            for name, part in parts.items()
        }
    return value


def _send(address: str, options: dict[str, Any]) -> compat.CurlHandle:
    handle = compat.curl_init(address)
    compat.curl_setopt(handle, compat.CURLOPT_RETURNTRANSFER, True)
    for name, value in options.items():
        option = getattr(compat, f"CURLOPT_{name.rstrip('2')}")
        compat.curl_setopt(handle, option, _option(name, value))
    return handle


def _without_times(message: str) -> str:
    return re.sub(r"\d+ m(illi)?s(econds)?", "0 ms", message)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[:60])
def test_a_recorded_use(
    line: str, server: Server, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("a file", "utf-8")
    server.requests.clear()
    line = line.replace("BASE", server.base).replace("FILE", str(file))
    line = line.replace("NAME", file.name)
    path, options, result, printed, number, message, info, method, requests = json.loads(line)
    handle = _send(server.base + path, options)
    body = compat.curl_exec(handle)
    shown = compat.bin2hex(body) if isinstance(body, str) else body
    if any("multipart" in str(one) for one in requests):
        del info["size_upload"]  # the boundaries have two lengths
    known = {name: compat.curl_getinfo(handle).get(name) for name in info}
    assert [shown, capsysbinary.readouterr().out.hex()] == [result, printed]
    assert compat.curl_errno(handle) == number
    assert _without_times(compat.curl_error(handle)) == _without_times(message)
    assert known == info
    assert compat.curl_getinfo(handle, compat.CURLINFO_EFFECTIVE_METHOD) == method
    assert json.loads(json.dumps(server.requests)) == requests
