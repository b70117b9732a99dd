"""Whatever is wrong with an input: no error ends the doctor, and no secret is shown."""

from __future__ import annotations

import json
import os
import re
import socket
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.client.doctor.check import Report
from chainpay.client.doctor.doctor import examine_values
from chainpay.client.doctor.offline import merchant
from chainpay.client.doctor.online import network
from chainpay.client.doctor.reading.exchange import show
from chainpay.concurrency.runtime import SYNC, run_sync
from chainpay.errors import UsageError
from chainpay.gateway import Gateway
from tests.support.doctor import Shop
from tests.support.refused_requests import (
    as_curl,
    as_http,
    facts_of,
    report_on,
    send,
    sign_anew,
)
from tests.support.tunnel import tunnel

KEY = "ymK4ilkZ7hGd0pQ2wVtR9sXbN5cJ8eLf"


@pytest.fixture
def shop(keys: Any, tmp_path: Path) -> Shop:
    return Shop(Gateway(keys=keys), tmp_path)


def states(report: Report) -> dict[str, str]:
    return {check.id: check.state for check in report.checks}


def texts(report: Report) -> str:
    """Return all that a report shows, in both languages."""
    parts = [part for each in report.checks for part in (*each.result, *each.advice)]
    return "\n".join([repr(report), str(report), report._repr_html_(), *parts])


def test_a_check_that_fails_itself(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is unknown, with the kind of the error alone; all others are made."""

    def fail(*_: object) -> None:
        raise RuntimeError(KEY)

    monkeypatch.setattr(merchant, "fingerprint", fail)
    report = shop.examine(offline=True)
    assert states(report)["private-key.form"] == "unknown"
    assert states(report)["apiv3-key.form"] == "ok"
    assert "RuntimeError" in repr(report)
    assert KEY not in texts(report)


@pytest.mark.parametrize("names", [("secret",), ("apiv3_key", "secret")])
def test_a_key_in_the_place_of_its_file(shop: Shop, tmp_path: Path, names: tuple[str]) -> None:
    """A profile takes the file; neither the report nor an error shows the key."""
    shop.values |= dict.fromkeys(names, tmp_path / KEY)
    report = shop.examine(offline=True)
    assert report.cause is not None
    assert report.cause.cause == "file-missing"
    assert KEY not in texts(report)
    assert "secret.difference" not in states(report)
    assert "config.toml" in str(report.cause.advice)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_in_the_place_of_a_key(shop: Shop, tmp_path: Path) -> None:
    """Nobody waits for it."""
    os.mkfifo(tmp_path / "pipe")
    shop.values["secret"] = tmp_path / "pipe"
    assert shop.examine(offline=True).cause is not None


def test_a_p12_that_may_not_be_read(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its owner is another user."""
    del shop.values["private_key"]
    shop.values["merchant"] = shop.path("apiclient_cert.p12")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    causes = [each.cause for each in shop.examine(offline=True).failures]
    assert "file-unreadable" in causes


@pytest.mark.parametrize("name", ["/etc/{app}/a.p12", "/etc/{}/a.p12", f"/{'a' * 5000}.p12", "a\0"])
def test_paths_of_any_kind(shop: Shop, name: str) -> None:
    """Also a template that nobody has filled in, and what can be no path."""
    shop.values["merchant"] = name
    report = shop.examine(offline=True)
    (failed,) = report.failures
    assert failed.cause in ("file-missing", "p12-not-opened")


def test_a_file_whose_path_has_braces(shop: Shop, tmp_path: Path) -> None:
    """The path is shown as it is."""
    folder = tmp_path / "{app}"
    folder.mkdir()
    (folder / "k.pem").write_text("no key")
    shop.values["private_key"] = str(folder / "k.pem")
    cause = shop.examine(offline=True).cause
    assert cause is not None
    assert "{app}" in str(cause.result)


def test_a_client_without_a_certificate() -> None:
    """What was not configured is not tested, and not called unreadable."""
    with chainpay.sandbox() as client:
        report = client.doctor()
    assert [each for each in states(report) if "certificate" in each] == ["apiv3-key.certificates"]


def test_nothing_at_all() -> None:
    """One check says what is missing; few others are unknown."""
    report = run_sync(examine_values({}, SYNC))
    assert report.cause is not None
    assert report.cause.cause == "argument-missing"
    assert list(states(report).values()).count("unknown") <= 4
    assert "platform.answer" not in states(report)


@pytest.mark.parametrize(
    "arguments",
    [
        {"request": "curl x", "notify_url": "https://pay.example.com/"},
        {"callback": "x y", "probe": True},
        {"request": "curl x", "callback": "x y"},
        {"probe": True},
        {"probe": True, "offline": True, "notify_url": "https://pay.example.com/"},
    ],
)
def test_arguments_that_exclude_each_other(arguments: dict[str, Any]) -> None:
    """As on the command line: none is dropped without a word."""
    with chainpay.sandbox() as client, pytest.raises(UsageError):
        client.doctor(**arguments)


# Records


def test_a_request_from_the_future(keys: Any) -> None:
    """A clock is wrong: no age is negative."""
    gateway = Gateway(keys=keys)
    sent = send(gateway)
    for seconds in (200, 4000):
        facts = facts_of(gateway, clock=lambda late=seconds: time.time() - late)
        check = next(c for c in report_on(facts, as_curl(sent)).checks if "timestamp" in c.id)
        assert "in the future" in check.result.en
        assert "-" not in check.result.zh


def test_an_emoji_in_a_curl_of_a_browser(keys: Any) -> None:
    """It is two escapes for one character, and the signature holds."""
    gateway = Gateway(keys=keys)
    sent = send(gateway, body=json.dumps({"description": "😀"}, ensure_ascii=False).encode())
    escaped = as_curl(sent).replace("'{", "$'{").replace("😀", r"\ud83d\ude00")
    assert r"\ud83d" in escaped
    assert states(report_on(facts_of(gateway), escaped))["request.message"] == "ok"
    half = escaped.replace(r"\ude00", "")
    assert states(report_on(facts_of(gateway), half))["request.message"] != "ok"


@pytest.mark.parametrize("length", ["9" * 5000, "²", "-1"])
def test_a_length_that_is_none(keys: Any, length: str) -> None:
    """Of a request and of a callback."""
    gateway = Gateway(keys=keys)
    line = f"Content-Length: {length}".encode()
    record = re.sub(rb"Content-Length: \d+", line, as_http(send(gateway)), count=1)
    assert states(report_on(facts_of(gateway), record))["request.message"] == "ok"
    headers, body = gateway.callback("TRANSACTION.SUCCESS", {"out_trade_no": "1"})
    lines = [f"{name}: {value}" for name, value in headers.items()]
    text = "\r\n".join(["POST /n HTTP/1.1", *lines, f"Content-Length: {length}", "", ""])
    with chainpay.Client(**gateway.credentials()) as client:
        report = client.doctor(callback=text.encode() + body.replace(b"summary", b"Summary"))
    assert report.cause is not None
    assert report.cause.cause == "body-changed"


def test_a_har_whose_parts_are_none(keys: Any) -> None:
    """As a program has written it that knows the format by half."""
    request = {
        "method": "POST",
        "url": "https://api.mch.weixin.qq.com/v3/merchant/media/upload",
        "postData": {"mimeType": "multipart/form-data", "params": 5},
    }
    har = json.dumps({"log": {"entries": [{"request": request}]}})
    report = report_on(facts_of(Gateway(keys=keys)), har.encode())
    assert report.checks[0].id == "request.record"


def test_a_message_of_an_answer_is_not_repeated(keys: Any) -> None:
    """Only the words of the platform that were recognised."""
    gateway = Gateway(keys=keys)
    sent = send(gateway)
    message = f"商户证书已过期 apiv3Key={KEY}"
    sent.answer = httpx.Response(401, json={"code": "SIGN_ERROR", "message": message})
    report = report_on(facts_of(gateway), as_http(sent))
    assert report.cause is not None
    assert report.cause.cause == "merchant-certificate-expired"
    assert "证书已过期" in str(report.cause.result)
    assert KEY not in texts(report)


@pytest.mark.parametrize("host", ["user:hunter2%40api.mch.weixin.qq.com", "user:hunter2"])
def test_a_password_in_a_url(keys: Any, host: str) -> None:
    """It is not taken for a host."""
    url = f"https://{host}/x@api.mch.weixin.qq.com/v3/certificates"
    facts = facts_of(Gateway(keys=keys))
    assert "hunter2" not in texts(report_on(facts, f"curl -X GET '{url}' -H 'Accept: */*'"))


@pytest.mark.parametrize("run", ["0123456789abcdef" * 2, "0123456789abcdef" * 2 + "0", "a1" * 14])
def test_a_key_as_the_name_of_a_key(shop: Shop, run: str) -> None:
    """With a character lost or added, too."""
    shop.values["certs"] = {run: shop.path("pub_key.pem")}
    report = shop.examine(offline=True)
    assert report.cause is not None
    assert report.cause.cause == "public-key-without-id"
    assert run not in texts(report)


# The network


@pytest.mark.parametrize("url", ["https://pay.example.com:no/", "https://[", "x"])
def test_nothing_is_sent_to_what_is_no_address(shop: Shop, url: str) -> None:
    """Its form is the one thing to mend."""
    report = shop.examine(notify_url=url, probe=True)
    assert [check.cause for check in report.failures] == ["notify-url-form"]
    assert "notify-url.probe" not in states(report)


def test_a_password_in_notify_url(shop: Shop) -> None:
    """Refused, not shown, and nothing is sent there."""
    url = "https://user:hunter2@pay.example.com/notify"
    report = shop.examine(notify_url=url, probe=True)
    assert report.cause is not None
    assert report.cause.cause == "notify-url-form"
    assert "hunter2" not in texts(report)
    assert "notify-url.probe" not in states(report)


@pytest.mark.parametrize(
    "address", ["http://user:hun/ter2@127.0.0.1:1", "user:hunter2/x@127.0.0.1"]
)
def test_a_password_in_a_proxy(shop: Shop, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """The probe goes through the proxies of the environment, and names the one that is wrong."""
    monkeypatch.setenv("http_proxy", address)
    monkeypatch.setenv("no_proxy", "")
    report = shop.examine(notify_url="http://192.0.2.1/notify", probe=True)
    (check,) = [check for check in report.checks if check.id == "notify-url.probe"]
    assert check.cause == "proxy-form"
    for part in ("hunter2", "ter2", "hun/", "'hun'"):
        assert part not in texts(report)


def _drip(server: socket.socket) -> None:
    """Answer, one byte after the other, for as long as anybody reads."""
    connection, _ = server.accept()
    connection.recv(65536)
    try:
        connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
        while True:
            connection.sendall(b"x")
            time.sleep(0.01)
    except OSError:
        connection.close()


def test_a_shop_that_drips(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for the end of its headers."""
    import threading

    monkeypatch.setattr(network, "SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_drip, args=(server,), daemon=True).start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        report = shop.examine(notify_url=url, probe=True)
        waiting = [each for each in threading.enumerate() if each.name == network.THREAD]
        for thread in waiting:  # they end soon, though the shop goes on
            thread.join(10)
            assert not thread.is_alive()
    (check,) = [check for check in report.checks if check.id == "notify-url.probe"]
    assert check.cause == "notify-url-unreachable"
    assert "timed out" in str(check.result)


def test_a_proxy_that_drips(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor for the end of a proxy's."""
    import threading

    monkeypatch.setattr(network, "SECONDS", 0.2)
    del shop.values["transport"]
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_drip, args=(server,), daemon=True).start()
        shop.values["proxy"] = f"http://127.0.0.1:{server.getsockname()[1]}"
        shop.values["base_uri"] = "https://nowhere.invalid/"
        cause = shop.examine().cause
    assert cause is not None
    assert cause.cause == "connection-failed"


def test_a_proxy_that_writes_to_the_terminal(shop: Shop) -> None:
    """Its control characters reach neither a terminal nor a page."""
    answer = b"HTTP/1.1 407 \x1b]0;pwned\x07\x1b[2J\r\n\r\n"
    del shop.values["transport"]
    with tunnel(1, answer=answer) as proxy:
        shop.values |= {"proxy": proxy.address, "base_uri": "https://nowhere.invalid/"}
        report = shop.examine()
    assert report.cause is not None
    assert report.cause.cause == "proxy-refuses"
    assert "\x1b" not in texts(report)


def test_a_file_of_authorities_that_is_a_pipe(shop: Shop, tmp_path: Path) -> None:
    """Nobody waits for it, here or when the calls are made."""
    os.mkfifo(tmp_path / "ca")
    del shop.values["transport"]
    shop.values |= {"verify": str(tmp_path / "ca"), "base_uri": "https://127.0.0.1:1/"}
    cause = shop.examine().cause
    assert cause is not None
    assert cause.cause == "ca-file-unusable"


def test_a_file_that_is_no_key_by_its_size(shop: Shop, tmp_path: Path) -> None:
    """It isn't read."""
    with (tmp_path / "big.pem").open("wb") as file:
        file.truncate(1 << 40)
    shop.values["private_key"] = str(tmp_path / "big.pem")
    cause = shop.examine(offline=True).cause
    assert cause is not None
    assert cause.cause == "key-damaged"


def test_a_folder_that_may_not_be_entered(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the keys of another user."""

    def refuse(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_file", refuse)
    report = shop.examine(offline=True)
    assert report.cause is not None
    assert report.cause.cause == "file-unreadable"
    assert "itself failed" not in repr(report)


def test_a_key_that_is_too_long_for_a_path(shop: Shop) -> None:
    """Cut, and with no / in it: not shown."""
    shop.values["private_key"] = KEY * 12
    report = shop.examine(offline=True)
    assert report.cause is not None
    assert report.cause.cause == "file-missing"
    assert KEY not in texts(report)


def test_an_answer_that_nobody_has_signed(shop: Shop) -> None:
    """Whoever has answered: it shows nothing of the signature, and its code is cut."""
    code = "A" * 100_000 + "\x1b"
    answer = httpx.Response(404, json={"code": code, "message": "x"})
    shop.values["transport"] = httpx.MockTransport(lambda request: answer)
    report = shop.examine()
    assert states(report)["merchant.signature"] == "unknown"
    assert max(len(str(check.result)) for check in report.checks) < 1000


def test_an_entry_of_a_profile_that_does_not_exist(shop: Shop) -> None:
    """A slip of the pen, and what was meant."""
    names = {name: f"[shop] {name}" for name in (*shop.values, "base_uri")}
    shop.values["base_url"] = "https://api.mch.weixin.qq.com/"
    cause = shop.examine(offline=True, names=names).cause
    assert cause is not None
    assert "base_url" in str(cause.result)
    assert "base_uri" in str(cause.advice)


@pytest.mark.parametrize(
    "text",
    ["1" * 32, f"key{'0123456789abcdef' * 2}", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "aB3dE5gH/aB3dE5gH"],
)
def test_what_may_be_private_is_not_shown(text: str) -> None:
    """A key of digits alone, one with a word before it, an openid, a signature with slashes."""
    assert show(text) == "…"


@pytest.mark.parametrize(
    "text",
    ["1900000001", "4200000000202611300000000001", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"],
)
def test_what_is_shown(text: str) -> None:
    """A number, a transaction, a serial."""
    assert show(text) == text


def test_a_device_is_no_record(shop: Shop) -> None:
    """It may have no end."""
    with pytest.raises(UsageError, match="device"):
        shop.examine(request="/dev/zero")


def test_a_log_of_many_empty_headers(keys: Any) -> None:
    """Each name is tried a few times, and the last value counts."""
    gateway = Gateway(keys=keys)
    text = "date:" * 200_000 + "\n" + as_curl(send(gateway)).replace("curl", "c")
    assert report_on(facts_of(gateway), text.encode()).checks


def test_a_serial_as_openssl_prints_it(shop: Shop) -> None:
    """With its name, which a client takes off: nothing is wrong, and a remark says so."""
    shop.values["serial"] = f"serial={shop.serial}"
    report = shop.examine(offline=True)
    assert report.is_sound
    check = next(check for check in report.checks if check.id == "serial.form")
    assert str(check.result).startswith(f"{shop.serial}; it is written otherwise")


def test_the_refused_one_of_two_requests(keys: Any) -> None:
    """Also if a good one followed it."""
    gateway = Gateway(keys=keys)
    refused, good = send(gateway, sign=sign_anew), send(gateway)
    report = report_on(facts_of(gateway), as_http(refused) + b"\r\n\r\n" + as_http(good))
    assert report.cause is not None
    assert report.cause.cause == "body-serialised-anew"


def test_a_sound_request_that_was_refused(keys: Any) -> None:
    """Nothing of it is asked for again: the certificate is what is left."""
    gateway = Gateway(keys=keys)
    sent = send(gateway)
    sent.answer = httpx.Response(401, json={"code": "SIGN_ERROR", "message": "错误的签名"})
    cause = report_on(facts_of(gateway), as_http(sent)).cause
    assert cause is not None
    assert "holds here" in cause.result.en
    assert "newest certificate" in cause.advice.en
