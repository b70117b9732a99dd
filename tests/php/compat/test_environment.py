"""The process: its environment, settings, headers and messages."""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from chainpay.php import compat
from chainpay.php.compat import environment
from chainpay.php.compat.times.zones import set_default_zone


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(environment, "_state", dict(environment._state))
    monkeypatch.setattr(environment, "_SETTINGS", dict(environment._SETTINGS))
    yield
    set_default_zone(None)


def test_the_environment_is_read_and_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCH_ID", "1900000001")
    monkeypatch.delenv("MCH_KEY", raising=False)
    assert [compat.getenv("MCH_ID"), compat.getenv("MCH_KEY")] == ["1900000001", False]
    assert compat.getenv()["MCH_ID"] == "1900000001"
    assert compat.putenv("MCH_ID=a=b") is True
    assert os.environ["MCH_ID"] == "a=b"
    assert compat.putenv("MCH_ID") is True
    assert compat.getenv("MCH_ID") is False
    with pytest.raises(ValueError, match="must have a valid syntax"):
        compat.putenv("=x")


def test_settings_are_kept_and_the_zone_has_an_effect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)
    assert [compat.ini_get("memory_limit"), compat.ini_get("no.setting")] == ["-1", False]
    assert compat.ini_set("memory_limit", "1G") == "-1"
    assert compat.ini_get("memory_limit") == "1G"
    assert compat.ini_set("no.setting", 1) is False
    assert compat.ini_set("date.timezone", "Asia/Shanghai") == "UTC"
    assert compat.date("H e", 0) == "08 Asia/Shanghai"
    assert compat.ini_set("date.timezone", "Nowhere") is False
    assert compat.ini_get("date.timezone") == "Asia/Shanghai"


def test_levels_and_limits_are_kept() -> None:
    before = compat.error_reporting()
    assert compat.error_reporting(0) == before
    assert compat.error_reporting() == 0
    assert compat.set_time_limit(0) is True
    assert [compat.ignore_user_abort(True), compat.ignore_user_abort()] == [0, 1]


def test_a_message_goes_to_standard_error_or_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert compat.error_log("paid") is True
    assert re.fullmatch(r"\[\d\d-\w{3}-\d{4} \d\d:\d\d:\d\d \S+\] paid\n", capsys.readouterr().err)
    assert compat.error_log("paid", 4) is True
    assert capsys.readouterr().err == "paid\n"
    file = tmp_path / "pay.log"
    assert compat.error_log("付\n", 3, str(file)) is True
    assert compat.error_log("x", 3, str(file)) is True
    assert file.read_text("utf-8") == "付\nx"
    assert compat.error_log("x", 3, "/nowhere/x") is False


def test_of_headers_the_status_is_kept() -> None:
    assert compat.http_response_code() is False
    assert compat.http_response_code(404) is True
    assert compat.http_response_code(500) == 404
    compat.header("Content-Type: application/json")
    assert compat.http_response_code() == 500
    compat.header("HTTP/1.1 202 Accepted")
    assert compat.http_response_code() == 202
    compat.header("Location: /", True, 302)
    assert compat.http_response_code() == 302
    assert compat.headers_sent() is False


def test_headers_of_a_request_are_those_of_cgi(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("HTTP_")]:
        monkeypatch.delenv(name)
    assert compat.php_sapi_name() == "cli"
    assert compat.getallheaders() == {}
    monkeypatch.setenv("GATEWAY_INTERFACE", "CGI/1.1")
    monkeypatch.setenv("CONTENT_TYPE", "application/json")
    monkeypatch.setenv("HTTP_WECHATPAY_SERIAL", "AB12")
    assert compat.php_sapi_name() == "cgi-fcgi"
    headers = {"Content-Type": "application/json", "Wechatpay-Serial": "AB12"}
    assert compat.getallheaders() == headers


def test_the_machine() -> None:
    assert compat.php_uname("s") in compat.php_uname()
    assert compat.gethostname() == socket.gethostname()
    assert compat.getmypid() == os.getpid()
    assert [compat.phpversion(), compat.phpversion("curl")] == ["8.2.0", False]
    assert compat.memory_get_peak_usage() == compat.memory_get_usage(True) == 2 * 1024 * 1024
