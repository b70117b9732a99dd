"""The names and the values of a client's arguments, as newcomers write them."""

from __future__ import annotations

import inspect
import ssl
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography import x509

import chainpay
from chainpay.client.core import core_of
from chainpay.php import Builder
from tests.support.keys import certificate, private_pem
from tests.support.pki import as_pem, certified
from tests.support.recording import Recording


@pytest.fixture
def arguments(platform: Recording) -> dict[str, Any]:
    return platform.credentials()


#: What other libraries call it → what the error says to write.
NAMES = {
    # PHP
    "privateKey": "private_key=",
    "platformCerts": "certs=, such as {'PUB_KEY_ID_…': 'pub_key.pem'}",
    "http_errors": "4xx and 5xx are chainpay.APIError",
    "handler": "transport= (for a MockHandler",
    "curl": "there is no curl: use timeout, proxy, verify and merchant",
    "debug": "on_event=",
    "cookies": "keeps no cookies",
    "auth": "signer=",
    "query": "query= belongs to each call",
    "progress": "client.download(path, to=…, progress=…)",
    "on_headers": "event_hooks=",
    "connect_timeout": "httpx.Timeout(30, connect=5)",
    "ssl_key": "merchant=, such as {'cert': 'apiclient_cert.pem'",
    # Java
    "merchantId": "mchid=",
    "merchantSerialNumber": "serial=",
    "privateKeyFromPath": "private_key=",
    "apiV3Key": "apiv3_key=",
    "wechatpayPublicKeyId": "certs=",
    # Node, Go, Python, .NET
    "mch_id": "mchid=",
    "mchId": "mchid=",
    "merchant_id": "mchid=",
    "serial_no": "serial=",
    "cert_serial_no": "serial=",
    "publicKey": "certs=",
    "key": "secret=",
    "api_key": "secret=",
    "api_v3_key": "apiv3_key=",
    "apiclient_key": "private_key=",
    "appid": "appid belongs into the json= of each call",
    "appId": "appid belongs into the json= of each call",
    "notify_url": "notify_url belongs into the json= of each order",
    "sub_mchid": "sub_mchid belongs into the json=",
    "sandbox": "chainpay.sandbox()",
    "baseUrl": "base_uri=",
    "endpoint": "base_uri=",
    "proxies": "proxy=",
    "logger": "on_event=",
    # slips
    "privte_key": "private_key=",
    "serail": "serial=",
    "mchd": "mchid=",
    "certificates": "certs=",
    "timeouts": "timeout=",
    "xyzzy": "use one of ",
}


@pytest.mark.parametrize(("name", "words"), NAMES.items())
def test_an_unknown_argument_names_what_is_meant(
    name: str, words: str, arguments: dict[str, Any]
) -> None:
    """Whatever the library that it comes from."""
    with pytest.raises(TypeError) as refusal:
        chainpay.Client(**arguments, **{name: "x"})
    assert f"Client() takes no {name}=: " in str(refusal.value)
    assert words in str(refusal.value)


@pytest.mark.parametrize(("name", "words"), NAMES.items())
def test_an_unknown_key_of_the_factory_names_what_is_meant(
    name: str, words: str, arguments: dict[str, Any]
) -> None:
    """In PHP's spelling."""
    config = {**arguments, "privateKey": arguments["private_key"], name: "x"}
    if name == "privateKey":
        return
    del config["private_key"]
    words = words.replace("private_key=", "'privateKey'")
    for each in inspect.signature(chainpay.Client).parameters:
        words = words.replace(f"use {each}=", f"use '{each}'")
    with pytest.raises(TypeError) as refusal:
        Builder.factory(config)
    message = str(refusal.value)
    assert message.startswith(f"Builder.factory() takes no {name!r}: ")
    assert words.partition("=")[0].strip("'") in message


def test_arguments_have_names(arguments: dict[str, Any]) -> None:
    """The error shows how they are written."""
    with pytest.raises(TypeError, match=r"by name: Client\(mchid=…, serial=…\)"):
        chainpay.Client("1900000001", **arguments)  # type: ignore[misc]


def test_the_signature_is_shown_as_it_is() -> None:
    """To `help()` and to editors."""
    parameters = inspect.signature(chainpay.Client).parameters
    assert list(parameters)[:4] == ["mchid", "brand_id", "serial", "private_key"]
    assert {each.kind for each in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}


def test_a_subclass_may_have_other_arguments(arguments: dict[str, Any]) -> None:
    """Its own constructor is not looked at."""

    class Shop(chainpay.Client):
        def __init__(self, config: dict[str, Any]) -> None:
            super().__init__(**config)

    assert Shop(arguments).mchid == arguments["mchid"]
    assert type(Shop(arguments).with_options(timeout=3)) is Shop


def test_the_factory_names_phps_keys(arguments: dict[str, Any]) -> None:
    """What is missing has PHP's name."""
    with pytest.raises(chainpay.UsageError, match="'privateKey' missing"):
        Builder.factory({"mchid": "1900000001", "serial": arguments["serial"], "secret": None})
    with pytest.raises(chainpay.UsageError, match="'privateKey' missing"):
        Builder.factory({"mchid": "1900000001", "serial": arguments["serial"]})
    alone = Builder.factory({"mchid": "1900000001", "secret": "x" * 32})
    assert alone.mchid == "1900000001"


# Values


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            {"timeout": 1e12},
            "timeout= takes seconds above 0.*at most 2073600 .24 days., not 1000000",
        ),
        ({"deadline": 1e12}, "deadline= takes.*at most 2073600"),
        ({"deadline": 10**400}, "deadline= takes.*at most"),
        ({"timeout": httpx.Timeout(5, read=1e12)}, "httpx.Timeout with read=.*at most 2073600"),
        ({"timeout": httpx.Timeout(5, pool=-1)}, "httpx.Timeout with pool=.*not -1"),
        ({"timeout": httpx.Timeout(5, pool=float("nan"))}, "httpx.Timeout with pool=.*not nan"),
        ({"event_hooks": [print]}, "event_hooks= takes {'request': .function."),
        ({"event_hooks": print}, "event_hooks= takes"),
        ({"certs_dir": 5}, "certs_dir= takes the path of a folder, as a str"),
        ({"merchant": {"key": ["a.pem", "x"], "cert": "b.pem"}}, "merchant= has a list as 'key'"),
        ({"merchant": {"cert": "b.pem"}}, "this has only 'cert'"),
        ({"merchant": {"key": "b.pem"}}, "this has only 'key'"),
        ({"merchant": {}}, "apiclient_cert.p12"),
        ({"merchant": ""}, "merchant= is empty; merchant= takes {'cert'"),
        (
            {"private_key": ""},
            "^private_key= is empty: pass PEM text or the path of apiclient_key.pem",
        ),
        ({"private_key": b"\n"}, "^private_key= is empty: pass PEM text"),
        (
            {"certs": {"PUB_KEY_ID_1": ""}},
            "'PUB_KEY_ID_1' of certs= is empty.* path of pub_key.pem",
        ),
        (
            {"private_key": "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----"},
            r"-----END, and is it a private key \(apiclient_key\.pem\)\?$",
        ),
        ({"merchant": "~/none.p12"}, "can't be opened .No such file or directory.: '~/none.p12'"),
    ],
)
def test_a_value_that_can_not_be(change: Any, words: str, arguments: dict[str, Any]) -> None:
    """At construction, with what to do."""
    with pytest.raises(chainpay.UsageError, match=words):
        chainpay.Client(**{**arguments, **change})


def test_a_certificate_that_is_empty(arguments: dict[str, Any]) -> None:
    """Its own file is named, not that of the key."""
    merchant = {"key": arguments["private_key"], "cert": ""}
    with pytest.raises(chainpay.UsageError, match=r"is empty: .* the path of apiclient_cert\.pem$"):
        chainpay.Client(**{**arguments, "merchant": merchant})


@pytest.mark.parametrize("option", ["timeout", "deadline"])
def test_a_call_has_the_same_limit(option: str, client: chainpay.Client) -> None:
    """Nothing is signed or sent."""
    with pytest.raises(chainpay.UsageError, match=f"{option}= takes.*at most 2073600"):
        client.chain("v3/x").post(json={}, **{option: 1e12})
    with pytest.raises(chainpay.UsageError, match=f"{option}= takes") as refusal:
        client.chain("v3/x").post(json={}, **{option: "a-key-that-is-secret"})
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize("name", ["pause", "longest"])
def test_a_pause_has_a_limit_too(name: str) -> None:
    """A pause that no clock can wait is refused when it is written."""
    with pytest.raises(chainpay.UsageError, match=f"{name}=.*at most 2073600"):
        chainpay.Retry(**{name: 1e12})
    with pytest.raises(chainpay.UsageError, match=f"{name}="):
        chainpay.Retry(**{name: None})  # type: ignore[arg-type]


@pytest.mark.parametrize("time", ["soon", None, float("nan"), object()])
def test_a_clock_that_tells_no_time(time: Any, arguments: dict[str, Any]) -> None:
    """The error names it: when the client is made, when it calls, and when it receives."""
    words = r"clock\(\) must return seconds since 1970"
    with pytest.raises(chainpay.UsageError, match=words):
        chainpay.Client(**{**arguments, "clock": lambda: time})
    now = [1.0]
    client = chainpay.Client(**{**arguments, "clock": lambda: now[0]})
    now[0] = time
    headers = dict.fromkeys(("Timestamp", "Nonce", "Serial", "Signature"), "1")
    with pytest.raises(chainpay.UsageError, match=words):
        client.callbacks.receive(
            {f"Wechatpay-{name}": value for name, value in headers.items()}, b"{}"
        )
    with pytest.raises(chainpay.UsageError, match=words):
        client.chain("v3/certificates").get()


# Keys


def test_keys_in_quotes(platform: Recording, arguments: dict[str, Any]) -> None:
    """Of both APIs: quotes and line breaks around a key are none of it."""
    client = chainpay.Client(
        **{
            **arguments,
            "apiv3_key": f'"{arguments["apiv3_key"]}"\n',
            "secret": f" '{arguments['secret']}'\n",
        }
    )
    note = platform.callback("TRANSACTION.SUCCESS", {"a": 1})
    assert client.callbacks.receive(*note).resource == {"a": 1}
    with pytest.raises(chainpay.APIError, match="ORDERNOTEXIST"):
        client.v2.pay.orderquery.post(
            xml={"appid": "wx1", "mch_id": client.mchid, "out_trade_no": "ORDER-0001"}
        )


def test_the_home_folder(
    arguments: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path may begin with ``~``: of a key, a certificate, a folder."""
    monkeypatch.setenv("HOME", str(tmp_path))
    key = arguments["private_key"]
    tmp_path.joinpath("key.pem").write_bytes(private_pem(key))
    chainpay.Client(**{**arguments, "private_key": "~/key.pem"})
    chainpay.Client(**{**arguments, "private_key": Path("~/key.pem")})
    chainpay.Client(**{**arguments, "private_key": "file://~/key.pem"})
    client = chainpay.Client(**{**arguments, "certs_dir": "~/certs"})
    client.fetch_certificates()
    assert len(list(tmp_path.joinpath("certs").iterdir())) == 1


@pytest.mark.parametrize(
    ("path", "is_shown"),
    [
        ("~/keys/wechat", True),
        ("/run/secrets/wechat_key", True),
        ("./key", False),
        ("C:\\keys\\wechat", True),
        ("keys/apiclient_key.pem", True),
        ("abcdefghijklmnopqrstuvwxyz012345", False),
        ("MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC/abc", False),
        ("/x8Zk3mPq2Lr7Tn5Vw1Yc4Bd6Fg9Hj0KsQeRtUiOpAaSsDdFfGg/HhJj", False),
    ],
)
def test_a_path_is_shown_and_a_key_is_not(
    path: str, is_shown: bool, arguments: dict[str, Any]
) -> None:
    """Of a text that is neither a key nor a file, only what must be a path is repeated."""
    with pytest.raises(chainpay.UsageError) as refusal:
        chainpay.Client(**{**arguments, "private_key": path})
    assert (repr(path) in str(refusal.value)) is is_shown


def test_a_broken_base64_is_told_from_a_path(arguments: dict[str, Any]) -> None:
    """Half of a key without its first line is no path."""
    bare = "".join(private_pem(arguments["private_key"]).decode().splitlines()[1:-1])
    for text in (bare[:1201], bare[:1200], bare[:-8] + "!!!!"):
        with pytest.raises(
            chainpay.UsageError, match=r"^private_key= (is no base64|holds no PEM|is neither PEM)"
        ):
            chainpay.Client(**{**arguments, "private_key": text})


# The environment


@pytest.fixture
def environ(
    arguments: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> pytest.MonkeyPatch:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    tmp_path.joinpath("key.pem").write_bytes(private_pem(arguments["private_key"]))
    for name in ("PLATFORM_KEYS", "BASE_URI", "SECRET", "CERTS_DIR"):
        monkeypatch.delenv(f"CHAINPAY_{name}", raising=False)
    monkeypatch.setenv("CHAINPAY_MCHID", "1900000001")
    monkeypatch.setenv("CHAINPAY_SERIAL", arguments["serial"])
    monkeypatch.setenv("CHAINPAY_PRIVATE_KEY", "~/key.pem")
    monkeypatch.setenv("CHAINPAY_APIV3_KEY", arguments["apiv3_key"])
    return monkeypatch


@pytest.mark.parametrize("quote", ["", '"', "'"])
def test_quotes_that_env_file_keeps(
    quote: str, environ: pytest.MonkeyPatch, arguments: dict[str, Any]
) -> None:
    """Around any variable."""
    pem = private_pem(arguments["private_key"]).decode().replace("\n", "\\n")
    values = {
        "MCHID": "1900000001",
        "SERIAL": arguments["serial"].lower(),
        "PRIVATE_KEY": pem,
        "APIV3_KEY": arguments["apiv3_key"],
        "SECRET": arguments["secret"],
        "BASE_URI": "https://example.com/",
    }
    for name, value in values.items():
        environ.setenv(f"CHAINPAY_{name}", f"{quote}{value}{quote}")
    client = chainpay.Client.from_env()
    assert (client.mchid, client.serial) == ("1900000001", arguments["serial"])
    assert "example.com" in repr(client)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("MCHID", "wx8888888888888888", "CHAINPAY_MCHID is an appid"),
        ("SERIAL", "AB", "CHAINPAY_SERIAL has 2 hex digits"),
        ("PRIVATE_KEY", "~/none.pem", "CHAINPAY_PRIVATE_KEY is neither.*'~/none.pem' .No such"),
        ("PRIVATE_KEY", "/run/none", "CHAINPAY_PRIVATE_KEY is neither.*'/run/none' .No such"),
        ("PRIVATE_KEY", "-----BEGIN X-----", "CHAINPAY_PRIVATE_KEY can't be read"),
        ("APIV3_KEY", "short", "CHAINPAY_APIV3_KEY has 5 bytes"),
        ("PLATFORM_KEYS", "PUB_KEY_ID_1=none.pem", "PUB_KEY_ID_1.*PLATFORM_KEYS.*'none.pem'"),
    ],
)
def test_an_error_names_the_variable(
    name: str, value: str, words: str, environ: pytest.MonkeyPatch
) -> None:
    """And the path, if it is one."""
    environ.setenv(f"CHAINPAY_{name}", value)
    with pytest.raises(chainpay.UsageError, match=words):
        chainpay.Client.from_env()


def test_apiv2_alone_in_the_environment(environ: pytest.MonkeyPatch) -> None:
    """Two variables are enough for it."""
    for name in ("SERIAL", "PRIVATE_KEY", "APIV3_KEY"):
        environ.delenv(f"CHAINPAY_{name}")
    with pytest.raises(chainpay.UsageError, match="lacks CHAINPAY_SERIAL, CHAINPAY_PRIVATE_KEY"):
        chainpay.Client.from_env()
    environ.setenv("CHAINPAY_SECRET", "x" * 32)
    assert chainpay.Client.from_env().mchid == "1900000001"


# TLS


def test_a_context_of_the_callers_stays_as_it_is(arguments: dict[str, Any]) -> None:
    """The certificate is loaded into a copy with the same settings."""
    key = arguments["private_key"]
    signs = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
    authority = certified(key, "authority", key, x509.BasicConstraints(True, None), signs)
    trusting = ssl.create_default_context(cadata=as_pem(authority).decode())
    trusting.minimum_version = ssl.TLSVersion.TLSv1_3
    own = {name: value for name, value in arguments.items() if name != "transport"}
    client = chainpay.Client(
        **own, verify=trusting, merchant={"cert": certificate(key), "key": key}
    )
    network = core_of(client).driver.network
    assert network._context(None) is trusting
    copy = network._context(core_of(client).credentials.certificate)
    assert copy is not trusting
    assert copy is network._context(core_of(client).credentials.certificate)
    assert copy.minimum_version is ssl.TLSVersion.TLSv1_3
    assert copy.get_ca_certs() == trusting.get_ca_certs()
    assert (copy.verify_mode, copy.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_a_context_that_can_not_be_copied(arguments: dict[str, Any]) -> None:
    """The error says how to load the certificate into it, when the client is made."""

    class Truststore(ssl.SSLContext):
        pass

    key = arguments["private_key"]
    own = {name: value for name, value in arguments.items() if name != "transport"}
    merchant = {"cert": certificate(key), "key": key}
    incomplete = ssl.create_default_context(cadata=as_pem(certificate(key)).decode())
    for context in (
        incomplete,  # it trusts a certificate that can't be read from it
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        Truststore(ssl.PROTOCOL_TLS_CLIENT),
    ):
        with pytest.raises(chainpay.UsageError, match=r"load_cert_chain\(…\)"):
            chainpay.Client(**own, verify=context, merchant=merchant)
        client = chainpay.Client(**own, verify=context)
        with pytest.raises(chainpay.UsageError, match=r"load_cert_chain\(…\)"):
            client.replace_keys(merchant=merchant)
    careless = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    careless.check_hostname, careless.verify_mode = False, ssl.CERT_NONE
    client = chainpay.Client(**own, verify=careless, merchant=merchant)
    assert (
        core_of(client).driver.network._context(core_of(client).credentials.certificate)
        is not careless
    )
