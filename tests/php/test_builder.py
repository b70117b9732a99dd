"""`chainpay.php.builder` as a team that ports its code uses it: PHP's spelling of a client."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

import chainpay
from chainpay import UNSIGNED, UsageError
from chainpay.gateway import Gateway
from chainpay.php.builder import Builder, BuilderChainable, MediaUtil
from tests.support.recording import Recording

ECHO = "v3/security/echo"


def test_a_call_reads_as_in_php(instance: BuilderChainable) -> None:
    """One dict of options; synchronous, and a promise that is waited for."""
    options = {"json": {"echo_message": "x"}}
    assert instance.chain(ECHO).post(options).status_code == 200
    assert instance.v3.security.echo.postAsync(options).wait().status_code == 200
    assert instance[ECHO].post(options).json() == {"echo_message": "x"}


def test_the_private_key_may_be_a_file(config: dict[str, Any], tmp_path: Path) -> None:
    """``file://`` as PHP wants it, and a null key of the configuration is ignored."""
    path = tmp_path / "apiclient_key.pem"
    path.write_bytes(
        config["privateKey"].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    instance = Builder.factory({**config, "privateKey": f"file://{path}", "secret": None})
    assert instance.mchid == config["mchid"]


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [
        ("privatekey", "'privateKey'"),
        ("private_key", "'privateKey'"),
        ("handler", "MockHandler"),
        ("http_errors", "chainpay.APIError"),
        ("xyzzy", "mchid"),
    ],
)
def test_an_unknown_key_names_what_is_meant(
    name: str, suggestion: str, config: dict[str, Any]
) -> None:
    """Nothing of a configuration is silently ignored."""
    with pytest.raises(TypeError, match=f"takes no '{name}'") as refusal:
        Builder.factory({**config, name: 1})
    assert suggestion in str(refusal.value)


def test_no_retry_means_none(config: dict[str, Any]) -> None:
    """A team with retries of its own, or with a queue of mock answers, gets one request for one."""
    requested: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requested.append(request)
        return httpx.Response(503)

    transport = httpx.MockTransport(answer)
    instance = Builder.factory({**config, "transport": transport, "retry": None})
    with pytest.raises(chainpay.APIError):
        instance.chain("v3/pay/transactions/id/{id}").get({"id": "1", "query": {"mchid": "1"}})
    assert len(requested) == 1


def test_the_configuration_is_a_dict() -> None:
    """And what is missing in it is named as for any client."""
    with pytest.raises(TypeError, match="takes one dict, not list"):
        Builder.factory([])  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=r"'mchid', 'serial', 'privateKey' missing.*APIv2 alone"):
        Builder.factory({})
    with pytest.raises(UsageError, match=r"^'mchid' missing.*\(商户平台\)$"):
        Builder.factory({"secret": "x"})
    with pytest.raises(UsageError, match=r"^'serial', 'privateKey' missing.*APIv2 alone"):
        Builder.factory({"mchid": "1900000001"})
    with pytest.raises(UsageError, match=r"^'serial' missing: [^;]*; 'privateKey' is the[^;]*$"):
        Builder.factory({"mchid": "1", "privateKey": "any", "signer": None, "certs": {"a": None}})
    with pytest.raises(UsageError, match=r"^mchid= missing: [^;]*$"):
        chainpay.Client(secret="x")


class Vault:
    """An own signer, and an own verifier, that record their calls."""

    def __init__(self, gateway: Gateway) -> None:
        credentials = gateway.credentials()
        self.mchid, self.serial = credentials["mchid"], credentials["serial"]
        self._signer = chainpay.Signer(self.mchid, self.serial, credentials["private_key"])
        self.calls: list[str] = []

    def sign(self, message: bytes) -> str:
        self.calls.append("sign")
        return self._signer.sign(message)

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        self.calls.append("verify")


def test_get_driver_sends_by_method_and_path(instance: BuilderChainable) -> None:
    """Also what has no verb's name."""
    driver = instance.getDriver()
    options = {"json": {"echo_message": "x"}}
    assert driver.request("POST", ECHO, options).status_code == 200
    assert driver.requestAsync("POST", ECHO, options).wait().status_code == 200
    assert driver.select("v3").request("post", ECHO, options).status_code == 200
    assert "BuilderChainable" not in repr(driver) or "mchid" in repr(driver)


def test_select_is_where_signing_is_replaced(instance: BuilderChainable, gateway: Gateway) -> None:
    """An own signer and verifier for what it returns; a call's options still win."""
    vault = Vault(gateway)
    selected = instance.getDriver().select("v3", signer=vault, verifier=vault)
    selected.request("POST", ECHO, {"json": {"echo_message": "x"}})
    assert vault.calls == ["sign", "verify"]
    selected.request("POST", ECHO, {"json": {"echo_message": "x"}, "verifier": UNSIGNED})
    assert vault.calls == ["sign", "verify", "sign"]
    instance.getDriver().request("POST", ECHO, {"json": {"echo_message": "x"}})
    assert len(vault.calls) == 3


def test_there_is_no_handler_stack(instance: BuilderChainable) -> None:
    """Who reaches for it is told what to do instead."""
    with pytest.raises(UsageError, match=r"verifier=chainpay.UNSIGNED.*event_hooks="):
        instance.getDriver().select("v3").getConfig("handler")


def test_an_upload_reads_as_in_php(instance: BuilderChainable, tmp_path: Path) -> None:
    """A path, or a name and its stream; the headers may carry the content type."""
    path = tmp_path / "logo.png"
    path.write_bytes(b"\x89PNG")
    with path.open("rb") as stream:
        for media in (MediaUtil(path), MediaUtil("x/logo.png", stream), MediaUtil("a.png", b"1")):
            answer = instance.chain("v3/merchant/media/upload").post(
                {
                    "body": media.getStream(),
                    "headers": {"content-type": media.getContentType()},
                }
            )
            assert answer.json()["media_id"]


def test_an_own_meta(platform: Recording, config: dict[str, Any]) -> None:
    """It is sent and signed untouched; null brings the usual one back."""
    media = MediaUtil("a.csv", b"1,2\n")
    usual = media.getMeta()
    assert '"filename":"a.csv"' in usual
    own = '{"filename": "a.csv",  "sha256": "00"}'
    assert media.setMeta(own) == len(own)
    assert media.getMeta() == own

    def answer(request: httpx.Request) -> httpx.Response:
        assert own.encode() in request.read()
        return httpx.Response(500)

    instance = Builder.factory({**config, "transport": httpx.MockTransport(answer)})
    with pytest.raises(chainpay.APIError):
        instance.chain("v3/x").post({"body": media.getStream()})
    assert media.setMeta() == 0
    assert media.getMeta() == usual


def test_select_v2_writes_its_paths_as_php_does(
    platform: Recording, config: dict[str, Any]
) -> None:
    """Without ``v2/`` in front, which does no harm either."""
    secret = platform.credentials()["secret"]
    instance = Builder.factory({**config, "secret": secret})
    xml = {"appid": "wx1", "mch_id": instance.mchid, "out_trade_no": "1"}
    for uri in ("pay/orderquery", "/pay/orderquery", "v2/pay/orderquery"):
        with pytest.raises(chainpay.APIError, match="ORDERNOTEXIST"):
            instance.getDriver().select("v2").request("POST", uri, {"xml": xml})
    assert {request.url.path for request in platform.requests} == {"/pay/orderquery"}
    with pytest.raises(UsageError, match="takes 'v3' or 'v2'"):
        instance.getDriver().select("JSON_BASED")


def test_an_own_signer_needs_no_key(config: dict[str, Any], gateway: Gateway) -> None:
    """It has the number and the serial."""
    kept = {name: config[name] for name in ("certs", "transport")}
    instance = Builder.factory({**kept, "signer": Vault(gateway)})
    assert instance.mchid == config["mchid"]


def recipe(platform: Recording, **changes: Any) -> dict[str, Any]:
    """The configuration of PHP's documents for APIv2 alone, with some changes."""
    credentials = platform.credentials()
    return {
        "mchid": credentials["mchid"],
        "serial": "nop",
        "privateKey": "any",
        "certs": {"any": None},
        "secret": credentials["secret"],
        "transport": platform,
        **changes,
    }


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"serial": None},
        {"privateKey": None},
        {"serial": "", "privateKey": ""},
        {"serial": "not used", "privateKey": "无"},
        {"certs": {}},
        {"certs": []},
        {"certs": None},
        {"certs": {"any": "any"}},
    ],
    ids=str,
)
def test_placeholders_make_a_client_of_v2_alone(
    changes: dict[str, Any], platform: Recording
) -> None:
    """PHP needs serial, key and certs of every client, and doesn't read them for APIv2."""
    instance = Builder.factory(recipe(platform, **changes))
    xml = {"appid": "wx1", "mch_id": instance.mchid, "out_trade_no": "1"}
    with pytest.raises(chainpay.APIError, match="ORDERNOTEXIST"):
        instance.chain("v2/pay/orderquery").post({"xml": xml})
    with pytest.raises(UsageError, match="needs serial=, private_key= and certs= too"):
        instance.chain(ECHO).post({"json": {"echo_message": "x"}})
    assert len(platform.requests) == 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"secret": None}, "serial= must be 40 hex digits"),
        ({"serial": "5157F09EFDC096DE15EBE81A47057A72"}, "serial= has 32 hex digits"),
        ({"serial": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"}, "neither PEM nor a readable file"),
        ({"privateKey": "key.pem"}, "serial= must be 40 hex digits"),
        ({"privateKey": "keys/mine"}, "serial= must be 40 hex digits"),
        ({"privateKey": "keys\\mine"}, "serial= must be 40 hex digits"),
        ({"privateKey": "a\0b"}, "serial= must be 40 hex digits"),
        ({"privateKey": 3}, "serial= must be 40 hex digits"),
        ({"privateKey": "a_file"}, "serial= must be 40 hex digits"),
        ({"privateKey": "-----BEGIN PRIVATE KEY-----"}, "serial= must be 40 hex digits"),
    ],
    ids=str,
)
def test_what_may_be_a_key_is_checked(
    changes: dict[str, Any],
    words: str,
    platform: Recording,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A key or serial that was copied wrongly is noticed when the client is made."""
    (tmp_path / "a_file").touch()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=words):
        Builder.factory(recipe(platform, **changes))


def test_no_certificate_yet(platform: Recording, config: dict[str, Any]) -> None:
    """PHP's way to a client that downloads its certificates; a real key beside None is kept."""
    credentials = platform.credentials()
    config = {**config, "clock": credentials["clock"]}
    ready = Builder.factory({**config, "certs": {**config["certs"], "any": None}})
    assert list(ready.platform_keys) == list(config["certs"])
    empty = Builder.factory(
        {**config, "certs": {"any": None}, "apiv3_key": credentials["apiv3_key"]}
    )
    assert not empty.platform_keys
    assert empty.chain(ECHO).post({"json": {"echo_message": "x"}}).status_code == 200
    with pytest.raises(UsageError, match=r"certs= missing: .*apiv3_key= to download"):
        Builder.factory({**config, "certs": {"any": None}})


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("HandlerStack", "event_hooks="),
        ("Middleware", "event_hooks="),
        ("MockHandler", r"httpx\.MockTransport"),
        ("CertificateDownloader", r"fetch_certificates\(\)"),
    ],
)
def test_an_import_names_the_replacement(name: str, words: str) -> None:
    """What ported code imports from Guzzle, it may look for here."""
    with pytest.raises(ImportError, match=f"chainpay.php has no '{name}': use .*{words}"):
        exec(f"from chainpay.php import {name}")


def test_any_other_name_of_the_module() -> None:
    """Python's own words, and its own error."""
    with pytest.raises(ImportError, match="cannot import name 'xyzzy'"):
        from chainpay.php import xyzzy  # type: ignore[attr-defined] # noqa: F401
    assert not hasattr(chainpay.php, "xyzzy")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("requestAsync", "use request_async$"),
        ("fetchCertificates", "use fetch_certificates$"),
        ("getMchid", "use mchid$"),
        ("getSerialNo", "use serial$"),
        ("getXyzzy", r"see dir\(client\)"),
        ("getURI", "a chain shows its path"),
        ("pay", r"client\.chain\('pay'\)"),
        ("payScore", r"client\.chain\('pay-score'\)"),
    ],
)
def test_a_method_that_a_client_lacks(
    name: str, words: str, instance: BuilderChainable, client: chainpay.Client
) -> None:
    """Its name here, and never a path of the letters of a method."""
    for one in (instance, client):
        with pytest.raises(AttributeError, match=f"a client has no '{name}': .*{words}"):
            getattr(one, name)


def test_what_the_driver_has(instance: BuilderChainable) -> None:
    """Only a client of `Builder` has a driver."""
    for name in ("getConfig", "select"):
        with pytest.raises(AttributeError, match=rf"use getDriver\(\)\.{name}"):
            getattr(instance, name)
        with pytest.raises(AttributeError, match="with_options"):
            getattr(chainpay.sandbox(), name)
    with pytest.raises(AttributeError, match=r"use request\(method, path, …\)"):
        chainpay.sandbox().getDriver  # noqa: B018
