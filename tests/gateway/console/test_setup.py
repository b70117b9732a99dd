"""The console's pages around the work: keys with code, secrets on request, time, languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chainpay.gateway import Gateway
from chainpay.gateway.serving.folder import Folder
from tests.support.clock import Clock
from tests.support.console import Visitor, visiting

pytestmark = pytest.mark.extras


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def visitor(gateway: Gateway) -> Iterator[Visitor]:
    with visiting(gateway) as visitor:
        yield visitor


def test_keys_without_a_folder(gateway: Gateway, visitor: Visitor) -> None:
    """Numbers and public keys are there; secrets on request alone, and never in an address."""
    text = visitor.open("/-/keys")
    secrets = [*gateway.merchant_secrets().values(), "PRIVATE KEY"]
    for value in (gateway.mchid, gateway.serial, gateway.public_key_id, "BEGIN PUBLIC KEY"):
        assert value in text
    assert "keeps no folder" in text
    assert gateway.certificate.decode().strip() in text
    for secret in secrets:
        assert secret not in visitor.page.text
    assert "stands for one of yours" in text
    for language in ("Python", "PHP", "Java", "Go", "Node.js", "curl"):
        assert f"<summary>{language}</summary>" in visitor.page.text
    text = visitor.click("/-/keys")
    for secret in secrets:
        assert secret in text
    assert "Hide them" in text
    assert "of another session" in visitor.send("/-/keys", {"mchid": gateway.mchid})
    for secret in secrets:
        assert secret not in visitor.page.text


def test_the_doctor_examines_a_merchant(gateway: Gateway, visitor: Visitor) -> None:
    """The gateway's own is sound, unless something goes wrong on purpose."""
    visitor.open("/-/keys")
    text = visitor.click("/-/doctor")
    assert "Nothing is wrong" in text
    assert f"merchant {gateway.mchid}" in text
    assert "✓" in text
    assert "✗" not in text
    for secret in gateway.merchant_secrets().values():
        assert secret not in visitor.page.text
    gateway.faults.add("unknown-key")
    visitor.open("/-/keys")
    text = visitor.click("/-/doctor")
    assert "✗" in text
    assert "What to do" in text
    assert text.count("Download the platform's key") <= 1  # said once, however many checks failed
    assert "style=" not in visitor.page.text  # the console's policy allows its own sheet alone
    for secret in gateway.merchant_secrets().values():
        assert secret not in visitor.page.text


def test_the_doctor_speaks_the_language_of_the_page(gateway: Gateway, visitor: Visitor) -> None:
    """Whatever the environment of the gateway asks for."""
    visitor.http.cookies.set("chainpay-language", "zh")
    visitor.open("/-/keys")
    text = visitor.click("/-/doctor")
    assert "已检查的项目没有发现问题。" in text
    assert "项无法检查" in text
    assert "Nothing is wrong" not in text
    gateway.faults.add("unknown-key")
    visitor.open("/-/keys")
    assert "平台怎么说" in visitor.click("/-/doctor")  # what the documentation says of the cause


def test_keys_of_other_merchants(tmp_path: Path) -> None:
    """Each merchant has numbers, secrets and files of its own."""
    folder = Folder(tmp_path / "it's")
    gateway = Gateway(identity=folder.identity, store=folder.store, certificates=False)
    gateway.seed('{"merchant": {"mchid": "1900000002"}}')
    with visiting(gateway, console=folder.path) as visitor:
        text = visitor.open("/-/keys")
        assert "platform_cert.pem" not in text
        assert "it'\"'\"'s/env'" in text
        assert "it\\'s';" in text
        text = visitor.open("/-/keys", mchid="1900000002")
        assert f"{folder.path}/merchants/1900000002" in text
        secret = gateway.merchant_secrets("1900000002")["apiv3_key"]
        assert secret not in text
        assert secret in visitor.click("/-/keys", "Show the secrets")
        assert gateway.mchid in visitor.open("/-/keys", mchid="unknown")
        claim = f'mchid="1",serial_no="{gateway.serial}",nonce_str="1",timestamp="1",signature="x"'
        head = {"Authorization": f"WECHATPAY2-SHA256-RSA2048 {claim}", "Accept": "*/*"}
        visitor.http.get("/v3/certificates", headers=head)
        text = visitor.open("/-/requests/1")
        assert f"{folder.path}/merchants" not in text
        assert f"the keys of {folder.path}, so" in text
        assert "keeps no folder" not in text
    folder.close()


def test_time_passes(keys: Any) -> None:
    """By a button or by a text; what isn't a duration is refused."""
    clock = Clock(1_700_000_000.0)
    gateway = Gateway(keys=keys, clock=clock)
    with visiting(gateway) as visitor:
        assert "2023-11-15 06:13:20" in visitor.open("/-/clock")
        assert visitor.text.count("Beijing time") == 1
        assert "put forward by +25h" in visitor.click("/-/clock", duration="+25h")
        assert gateway.credentials()["clock"]() == 1_700_000_000 + 25 * 3600
        text = visitor.click("/-/clock", duration="<yesterday>")
        assert visitor.page.status_code == 400
        assert "Nothing was done" in text
        assert 'name="duration" value="&lt;yesterday&gt;"' in visitor.page.text
        assert "put forward by +1s" in visitor.click("/-/clock", "required", duration="+1s")
        gateway.trigger("COMPLAINT.CREATE", url="http://127.0.0.1:9/")
        visitor.open("/-/callbacks")
        moment = re.findall('<time datetime="([^"]*)"[^>]*>([^<]*)<', visitor.page.text)[0]
        assert moment == ("2023-11-16T07:13:21+08:00", "07:13:21")


def test_languages(visitor: Visitor) -> None:
    """The browser's language, until another one is chosen; back on the same page."""
    for header, word in (
        ("zh-CN,zh;q=0.9,en;q=0.8", "回调通知"),
        ("en;q=0.5, zh;q=0.9", "回调通知"),
        ("fr, en;q=x, zh;q=0.1", "回调通知"),
        ("en-GB", "Callbacks"),
        ("fr", "Callbacks"),
        ("", "Callbacks"),
    ):
        visitor.http.headers["Accept-Language"] = header
        assert word in visitor.open("/-/callbacks"), header
    visitor.open("/-/callbacks", number="单号")
    text = visitor.click("/-/language", language="zh")
    assert "回调通知" in text
    assert visitor.page.url.params["number"] == "单号"
    assert 'lang="zh-CN"' in visitor.page.text
    visitor.http.headers["Accept-Language"] = "en"
    assert "回调通知" in visitor.open("/-/callbacks")
    visitor.click("/-/language", language="xx")
    assert "回调通知" in visitor.text
    assert "Callbacks" in visitor.click("/-/language", language="en")
    visitor.send("/-/language", {"language": "en", "back": "https://evil.example/"})
    assert visitor.page.url.path == "/-/"


def test_a_login_that_nobody_needs(visitor: Visitor) -> None:
    """Without a token everybody on this machine may look."""
    visitor.open("/-/login")
    visitor.click("/-/login", token="")
    assert visitor.page.url.path == "/-/"
