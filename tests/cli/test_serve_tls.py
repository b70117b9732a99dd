"""``chainpay gateway --tls``: what it prints can be pasted, and its commands find and trust it."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from chainpay.__main__ import main
from chainpay.cli.gateway.trust import explain
from tests.cli import test_serve
from tests.cli.test_serve import environment, from_folder, serving
from tests.support.orders import NATIVE, order

CAPTURED = pytest.CaptureFixture[str]

made = test_serve.made


def rows(printed: str) -> list[tuple[str, str]]:
    """Return the program and the text of each line of the table."""
    return re.findall(r"^  (\S.*?)  +(.+)$", printed, re.MULTILINE)


def test_orders_and_acts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED) -> None:
    """A client of its environment, commands by the folder and by the address, at each start."""
    folder = tmp_path / ".chainpay"
    numbers = iter(["ORDER-0001", "ORDER-0002"])

    def use() -> None:
        number = next(numbers)
        with from_folder(folder, monkeypatch) as client:
            client.chain(NATIVE).post(json=order(number))
        url = environment(folder)["CHAINPAY_BASE_URI"]
        assert url.startswith("https://127.0.0.1:")
        assert main(["gateway", "pay", number]) == 0
        assert main(["gateway", "--url", url, "events"]) == 0
        monkeypatch.delenv("CHAINPAY_CA_FILE")
        capsys.readouterr()
        assert main(["gateway", "--url", url, "events"]) == 2
        assert "isn't trusted" in capsys.readouterr().err
        (folder / "ca.pem").rename(tmp_path / "ca.pem")
        assert main(["gateway", "events"]) == 2
        assert "can't be used: No such file" in " ".join(capsys.readouterr().err.split())
        (tmp_path / "ca.pem").rename(folder / "ca.pem")

    assert serving(monkeypatch, use, "--tls") == 0
    assert serving(monkeypatch, use, "--tls") == 0


def test_the_log_is_shown(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """What a client does wrong, while the gateway is served."""

    def use() -> None:
        url = environment(tmp_path / ".chainpay")["CHAINPAY_BASE_URI"]
        assert main(["gateway", "--url", url.replace("https", "http"), "events"]) == 2

    assert serving(monkeypatch, use, "--tls") == 0
    assert "it speaks http, and this port speaks https" in capsys.readouterr().err


def test_the_line_of_curl_can_be_pasted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """Both of its lines, together."""
    if shutil.which("curl") is None:
        pytest.skip("curl is not installed")

    def use() -> None:
        lines = rows(capsys.readouterr().out)
        arguments = [text for program, text in lines if program == "curl"]
        assert len(arguments) == 2
        url = "https://api.mch.weixin.qq.com/v3/certificates"
        done = subprocess.run(
            ["sh", "-c", " ".join(["curl -sS", *arguments, url])],
            capture_output=True,
            check=True,
            text=True,
        )
        assert "SIGN_ERROR" in done.stdout

    assert serving(monkeypatch, use, "--tls", "--state", str(tmp_path / "a folder")) == 0


@pytest.mark.parametrize(
    ("url", "there"),
    [
        ("https://127.0.0.1:8420/", "127.0.0.1:8420"),
        ("https://[::1]:8420/", "[::1]:8420"),
        ("https://127.0.0.1:443/", "127.0.0.1:443"),
    ],
)
def test_what_it_prints(url: str, there: str) -> None:
    """One line for each program; a port is forwarded only if it must be."""
    printed = explain(url, Path("/a folder"))
    lines: dict[str, Any] = {program: shlex.split(text) for program, text in rows(printed)}
    assert lines["curl"] == ["--connect-to", f"api.mch.weixin.qq.com:443:{there}"]
    assert lines["Python, Go"] == ["export", "SSL_CERT_FILE=/a folder/ca.pem"]
    assert lines["requests"] == ["export", "REQUESTS_CA_BUNDLE=/a folder/ca.pem"]
    assert lines["Node"] == ["export", "NODE_EXTRA_CA_CERTS=/a folder/ca.pem"]
    assert lines["PHP"][1::2] == ["-d", "-d"]
    assert lines["Java"] == ["java", "-Djavax.net.ssl.trustStore=/a folder/ca.p12"]
    assert ("--port 443" in printed) == (":443/" not in url)
    assert len(printed.splitlines()) == 10
