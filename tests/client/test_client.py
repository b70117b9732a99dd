"""`chainpay.client.client`: its arguments, its repr and properties, and its end."""

from __future__ import annotations

import asyncio
import copy
import pickle
import pprint
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
import trio

import chainpay
from chainpay import Client, UsageError
from chainpay.crypto import rsa
from chainpay.gateway import Gateway
from tests.support.keys import certificate, full_text, private_pem, public_pem, secrets_of
from tests.support.recording import Recording

SERIAL = "0DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C"
OTHER = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
PUBLIC = "PUB_KEY_ID_0114232134912410000000000000"
PUBLIC_2 = "PUB_KEY_ID_0119999999999999000000000000"
APIV3_KEY = "0123456789abcdefABCDEF9876543210"


@pytest.fixture
def arguments(keys: Any) -> dict[str, Any]:
    """What a client needs at least."""
    return {
        "mchid": "1900000001",
        "serial": SERIAL,
        "private_key": keys[0],
        "certs": {PUBLIC: keys[2].public_key()},
    }


# What it is made of


def test_a_client_names_its_merchant(arguments: dict[str, Any]) -> None:
    """The merchant's number and serial, and the platform's keys, are there to read."""
    client = Client(**arguments)
    assert (client.mchid, client.serial) == ("1900000001", SERIAL)
    assert dict(client.platform_keys) == arguments["certs"]
    assert client.gateway is None


@pytest.mark.parametrize("missing", ["mchid", "serial", "private_key", "certs"])
def test_what_is_missing_is_named(missing: str, arguments: dict[str, Any]) -> None:
    """Each of the four is needed: the error names the one that is missing, and no other."""
    del arguments[missing]
    with pytest.raises(UsageError, match=f"^{missing}= missing: ") as refusal:
        Client(**arguments)
    assert [name for name in arguments if f"{name}=" in str(refusal.value)] == []


def test_all_that_is_missing_is_named_at_once() -> None:
    """Without any of the merchant's three, one error names them, and the sandbox."""
    with pytest.raises(
        UsageError, match=r"mchid=, serial=, private_key= missing.*chainpay\.sandbox\(\)"
    ):
        Client()


@pytest.mark.parametrize("certs", [{}, None])
def test_no_platform_key_is_refused(certs: Any, arguments: dict[str, Any]) -> None:
    """Without a key of the platform no answer could be trusted: it is said which ones there are."""
    arguments["certs"] = certs
    with pytest.raises(UsageError, match=r"certs= missing.*PUB_KEY_ID_.*pub_key\.pem"):
        Client(**arguments)


@pytest.mark.parametrize("name", ["mchid", "serial"])
@pytest.mark.parametrize("value", ["", " ", '1"2', "1,2", "1\n2", "商户", 19.0, True, b"1"])
def test_the_merchants_names_are_plain(name: str, value: Any, arguments: dict[str, Any]) -> None:
    """What would break the Authorization is refused, and so is what is no text."""
    arguments[name] = value
    with pytest.raises(UsageError, match=f"^{name}= must be (digits only|40 hex digits)"):
        Client(**arguments)


@pytest.mark.parametrize("name", ["mchid", "serial"])
def test_a_key_in_the_wrong_place_is_not_repeated(
    name: str, arguments: dict[str, Any], keys: Any
) -> None:
    """Who mixes the arguments up gets an error without the key."""
    arguments[name] = private_pem(keys[0]).decode()
    with pytest.raises(UsageError) as refusal:
        Client(**arguments)
    assert [secret for secret in secrets_of(keys[0]) if secret in full_text(refusal.value)] == []


def test_a_key_among_the_serials_is_not_repeated(arguments: dict[str, Any], keys: Any) -> None:
    """Nor is one that was given as the name of a platform key."""
    arguments["certs"] = {private_pem(keys[0]).decode(): PUBLIC}
    with pytest.raises(UsageError) as refusal:
        Client(**arguments)
    assert [secret for secret in secrets_of(keys[0]) if secret in full_text(refusal.value)] == []


@pytest.mark.parametrize("key", ["0123456789abcdef0123456789abcdef", "Zz" * 15])
def test_an_apiv3_key_among_the_serials_is_not_repeated(
    key: str, arguments: dict[str, Any], keys: Any
) -> None:
    """Whole or nearly so, whatever stands under it."""
    for source in (private_pem(keys[0]), arguments["certs"][PUBLIC]):
        arguments["certs"] = {key: source}
        with pytest.raises(UsageError, match="one of its names is neither") as refusal:
            Client(**arguments)
        assert key.upper() not in full_text(refusal.value).upper()


@pytest.mark.parametrize("serial", ["", "A B", 'A"B', "序列号", 5, None])
def test_platform_keys_are_filed_under_serials(serial: Any, arguments: dict[str, Any]) -> None:
    """A name that is no serial can't stand in a header, and no answer will have it."""
    arguments["certs"] = {serial: arguments["certs"][PUBLIC]}
    with pytest.raises(UsageError, match="certs="):
        Client(**arguments)


@pytest.mark.parametrize("certs", ["pub_key.pem", "key", Path("key.pem"), ["key"], [("A", "b")], 5])
def test_platform_keys_are_a_mapping(certs: Any, arguments: dict[str, Any]) -> None:
    """For a path or a list the error says what certs= takes."""
    arguments["certs"] = certs
    with pytest.raises(UsageError, match="certs="):
        Client(**arguments)


@pytest.mark.parametrize(
    ("own", "filed"),
    [
        (SERIAL, SERIAL),
        (SERIAL, SERIAL.lower()),
        (SERIAL.lower(), SERIAL),
        (SERIAL, SERIAL.lstrip("0")),
    ],
)
def test_the_merchants_own_serial_is_no_platform_key(
    own: str, filed: str, arguments: dict[str, Any], keys: Any
) -> None:
    """The error names the merchant's own certificate among the platform's, a common mistake."""
    arguments["serial"] = own
    arguments["certs"] = {filed: certificate(keys[0], int(SERIAL, 16))}
    with pytest.raises(UsageError, match=r"merchant's own serial.*not apiclient_cert\.pem"):
        Client(**arguments)


@pytest.mark.parametrize("names", [("mchid",), ("serial", "private_key")])
def test_a_signer_brings_its_own(
    names: tuple[str, ...], arguments: dict[str, Any], keys: Any
) -> None:
    """A signer beside what it replaces is a contradiction: both sides are named."""
    certs = arguments.pop("certs")
    signer = chainpay.Signer(**arguments)
    twice = {name: arguments[name] for name in names}
    with pytest.raises(UsageError, match=f"signer=.*{' and '.join(names)}"):
        Client(signer=signer, certs=certs, **twice)
    assert Client(signer=signer, certs=certs).mchid == "1900000001"


class Partial:
    """A signer of which something is missing."""

    def __init__(self, missing: str) -> None:
        self.mchid, self.serial = "1900000001", SERIAL
        self.sign: Any = lambda message: ""
        delattr(self, missing)


@pytest.mark.parametrize("missing", ["mchid", "serial", "sign"])
def test_a_signer_has_the_shape_of_one(missing: str, arguments: dict[str, Any]) -> None:
    """What can't sign is refused when the client is made, by the name of what it lacks."""
    with pytest.raises(UsageError, match=rf"signer=.*\b{missing}\b|^{missing}\b"):
        Client(signer=Partial(missing), certs=arguments["certs"])


@pytest.mark.parametrize("verifier", [5, object(), False, ""])
def test_a_verifier_has_the_shape_of_one(verifier: Any, arguments: dict[str, Any]) -> None:
    """What can't verify is refused when the client is made, not at the first answer."""
    with pytest.raises(UsageError, match="verifier="):
        Client(**arguments, verifier=verifier)


def test_a_verifier_replaces_the_platform_keys(gateway: Gateway) -> None:
    """With a verifier of one's own no ``certs`` are needed, and it decides."""
    arguments = gateway.credentials()
    verifier = chainpay.Verifier(
        {serial: rsa.load_public_key(key) for serial, key in arguments.pop("certs").items()}
    )
    with Client(**arguments, verifier=verifier) as client:
        assert client.platform_keys.current is None
        with pytest.raises(chainpay.APIError) as refusal:
            client.v3.x.get()
        assert refusal.value.verified is True


def test_a_whole_client_trusts_no_unsigned_answers(arguments: dict[str, Any]) -> None:
    """`UNSIGNED` is for single calls: as a client's verifier it is refused."""
    with pytest.raises(UsageError, match=r"chainpay\.UNSIGNED is for single calls"):
        Client(**arguments, verifier=chainpay.UNSIGNED)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"apiv3_key": "short"}, "5 bytes.*32"),
        ({"apiv3_key": "密" * 32}, "96 bytes.*32"),
        ({"apiv3_key": b""}, "is empty.*32 bytes"),
        ({"apiv3_key": 5}, "APIv3 key"),
        ({"secret": ""}, r"secret= is empty.*APIv2"),
        ({"secret": 5}, "secret= takes str or bytes"),
        ({"base_uri": "http://h.example/"}, "https://"),
        ({"base_uri": None}, "base_uri"),
        ({"timeout": 0}, "timeout="),
        ({"timeout": "5"}, "timeout="),
        ({"private_key": "/no/such/key.pem"}, "private_key= is neither.*No such file"),
        ({"transport": httpx.HTTPTransport, "proxy": "http://p.example"}, "transport="),
        ({"transport": httpx.HTTPTransport, "verify": False}, "transport="),
        ({"event_hooks": {"answer": []}}, "'answer'"),
    ],
)
def test_what_cannot_be_right_is_refused(
    wrong: dict[str, Any], words: str, arguments: dict[str, Any]
) -> None:
    """A mistake shows when the client is made, before the first payment."""
    if "transport" in wrong:
        wrong = {**wrong, "transport": wrong["transport"]()}
    with pytest.raises(UsageError, match=words):
        Client(**{**arguments, **wrong})


@pytest.mark.parametrize("key", ["0123456789abcdef\udcff", "\udcff" + APIV3_KEY, APIV3_KEY * 2])
def test_a_wrong_apiv3_key_is_not_repeated(key: str, arguments: dict[str, Any]) -> None:
    """A key of another length or of no Unicode is a UsageError, which doesn't tell it."""
    with pytest.raises(UsageError) as refusal:
        Client(**arguments, apiv3_key=key)
    assert APIV3_KEY[:16] not in full_text(refusal.value)


@pytest.mark.parametrize("key", [APIV3_KEY, APIV3_KEY.encode(), "密钥密钥密钥密钥密钥ab"])
def test_an_apiv3_key_has_32_bytes(key: Any, arguments: dict[str, Any]) -> None:
    """Text is counted in bytes of UTF-8."""
    assert Client(**arguments, apiv3_key=key).mchid == "1900000001"


@pytest.mark.parametrize("name", ["mchId", "privateKey", "key", "app_id"])
def test_an_unknown_argument_is_refused(name: str, arguments: dict[str, Any]) -> None:
    """Nothing that is given to a client is ignored."""
    with pytest.raises(TypeError, match=name):
        Client(**{**arguments, name: "x"})


class SyncOnly(httpx.BaseTransport):
    """A transport for sync calls only, or for asynchronous calls only."""

    def __init__(self, platform: Gateway) -> None:
        self.handle_request = platform.handle_request  # type: ignore[method-assign]


def test_sync_and_async_calls_have_their_transports(keys: Any) -> None:
    """``async_transport`` serves asynchronous calls, ``transport`` the others, though it could."""
    one, other = Recording(keys=keys), Recording(keys=keys)
    other.register(one.mchid, one.serial, keys[0].public_key())
    with Client(**one.credentials(), async_transport=other) as client:
        with pytest.raises(chainpay.APIError):
            client.v3.sync.get()
        with pytest.raises(chainpay.APIError):
            asyncio.run(_awaited(client.v3.other.get_async))
    assert [request.url.path for request in one.requests] == ["/v3/sync"]
    # Its refusal is signed with a key that has to be fetched.
    paths = [request.url.path for request in other.requests]
    assert paths == ["/v3/other", "/v3/certificates"]


async def _awaited(verb: Any) -> httpx.Response:
    return await verb()  # type: ignore[no-any-return]


def test_a_sync_transport_does_not_serve_async_calls_nor_the_reverse(platform: Recording) -> None:
    """Nothing is sent past a transport that was passed: the error asks for the other transport."""
    arguments = {**platform.credentials(), "transport": SyncOnly(platform)}
    with (
        Client(**arguments) as client,
        pytest.raises(UsageError, match=r"async_transport=.*nothing was sent"),
    ):
        asyncio.run(_awaited(client.v3.x.get_async))
    assert platform.requests == []


@pytest.mark.parametrize(
    ("timeout", "read", "connect"), [(None, 30, 5), (7, 7, 7), (httpx.Timeout(8, connect=2), 8, 2)]
)
def test_the_timeout_is_that_of_every_call(
    timeout: Any, read: int, connect: int, arguments: dict[str, Any]
) -> None:
    """The client's timeout stands in each request that brings none of its own."""
    client = Client(**arguments, timeout=timeout)
    timeout = client.build_request("GET", "v3/x").extensions["timeout"]
    assert (timeout["read"], timeout["connect"]) == (read, connect)
    timeout = client.build_request("GET", "v3/x", timeout=1).extensions["timeout"]
    assert set(timeout.values()) == {1}


# The environment


@pytest.fixture
def environ(keys: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, str]:
    """An environment of all that is needed, which each test may change."""
    monkeypatch.chdir(tmp_path)
    for name, content in (("key", private_pem(keys[0])), ("pub", public_pem(keys[2]))):
        tmp_path.joinpath(f"{name}.pem").write_bytes(content)
    variables = {
        "CHAINPAY_MCHID": "1900000001",
        "CHAINPAY_SERIAL": SERIAL,
        "CHAINPAY_PRIVATE_KEY": str(tmp_path / "key.pem"),
        "CHAINPAY_PLATFORM_KEYS": f"{PUBLIC}={tmp_path / 'pub.pem'}",
    }
    optional = ["BASE_URI", "APIV3_KEY", "SECRET", "CERTS_DIR"]
    for name in [*variables, *(f"CHAINPAY_{each}" for each in optional)]:
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


def signed_by(client: Client, key: Any) -> bool:
    """Tell whether this private key is the client's: PKCS#1 v1.5 signatures are all alike."""
    request = client.build_request("GET", "v3/x")
    header = request.headers["Authorization"]
    fields = dict(part.split("=", 1) for part in header.partition(" ")[2].split(","))
    message = "\n".join(
        ["GET", "/v3/x", fields["timestamp"].strip('"'), fields["nonce_str"].strip('"'), "", ""]
    )
    return rsa.sign(message.encode(), key) == fields["signature"].strip('"')


def test_a_client_of_the_environment(environ: dict[str, str], keys: Any) -> None:
    """Four variables make a client, with keys read from paths."""
    client = Client.from_env()
    assert (client.mchid, client.serial) == ("1900000001", SERIAL)
    assert dict(client.platform_keys) == {PUBLIC: keys[2].public_key()}
    assert "base_uri='https://api.mch.weixin.qq.com/'" in repr(client)
    assert signed_by(client, keys[0])
    assert not signed_by(client, keys[1])


@pytest.mark.parametrize(
    "write",
    [
        lambda text: text,
        lambda text: text.replace("\n", r"\n"),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: f"\n  {text}  \n",
    ],
    ids=["PEM", r"\n", "CRLF", "spaces"],
)
def test_the_environment_may_hold_the_key_itself(
    write: Callable[[str], str],
    environ: dict[str, str],
    keys: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The private key may be PEM, with line breaks or with ``\\n`` in their place."""
    monkeypatch.setenv("CHAINPAY_PRIVATE_KEY", write(private_pem(keys[1]).decode()))
    assert signed_by(Client.from_env(), keys[1])


def test_the_environment_may_hold_several_platform_keys(
    environ: dict[str, str], keys: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """``id=path`` pairs are separated by commas, with spaces or without."""
    path = tmp_path / "other=1.pem"
    path.write_bytes(public_pem(keys[1]))
    both = f" {PUBLIC} = {tmp_path / 'pub.pem'} , {PUBLIC_2}={path} ,"
    monkeypatch.setenv("CHAINPAY_PLATFORM_KEYS", both)
    client = Client.from_env()
    assert dict(client.platform_keys) == {
        PUBLIC: keys[2].public_key(),
        PUBLIC_2: keys[1].public_key(),
    }


@pytest.mark.parametrize(
    "value",
    [
        "pub.pem",
        "=pub.pem",
        PUBLIC,
        f"{PUBLIC}=",
        ",",
        f"{PUBLIC}=a.pem,,{PUBLIC_2}=b.pem",
        f"{PUBLIC}=a.pem,{PUBLIC}=b.pem",
    ],
)
def test_malformed_platform_keys_are_refused(
    value: str, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What isn't ``id=path``, or gives an id twice, is refused by the variable's name."""
    monkeypatch.setenv("CHAINPAY_PLATFORM_KEYS", value)
    with pytest.raises(UsageError, match="CHAINPAY_PLATFORM_KEYS takes id=path"):
        Client.from_env()


@pytest.mark.parametrize("blank", [None, "", "  "])
@pytest.mark.parametrize(
    "missing",
    [
        ("CHAINPAY_MCHID",),
        ("CHAINPAY_SERIAL", "CHAINPAY_PLATFORM_KEYS"),
        ("CHAINPAY_MCHID", "CHAINPAY_SERIAL", "CHAINPAY_PRIVATE_KEY", "CHAINPAY_PLATFORM_KEYS"),
    ],
)
def test_all_missing_variables_are_named_at_once(
    missing: tuple[str, ...],
    blank: str | None,
    environ: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Unset or empty, what is missing stands in one error, and nothing else."""
    for name in missing:
        monkeypatch.delenv(name)
        if blank is not None:
            monkeypatch.setenv(name, blank)
    with pytest.raises(UsageError) as refusal:
        Client.from_env()
    assert tuple(name for name in environ if name in str(refusal.value)) == missing


def test_arguments_win_over_the_environment(
    environ: dict[str, str], keys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An override replaces its variable, which may then be missing or wrong."""
    monkeypatch.delenv("CHAINPAY_MCHID")
    monkeypatch.setenv("CHAINPAY_PLATFORM_KEYS", "wrong")
    client = Client.from_env(mchid="1900000002", certs={OTHER: keys[1].public_key()})
    assert (client.mchid, client.serial) == ("1900000002", SERIAL)
    assert list(client.platform_keys) == [OTHER]


def test_seams_win_over_the_environment(environ: dict[str, str], keys: Any) -> None:
    """A signer replaces the three variables that it brings, a verifier the platform's keys."""
    signer = chainpay.Signer("1900000002", OTHER, keys[1])
    verifier = chainpay.Verifier({PUBLIC: keys[2].public_key()})
    client = Client.from_env(signer=signer, verifier=verifier)
    assert (client.mchid, client.serial) == ("1900000002", OTHER)
    assert list(client.platform_keys) == []


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("CHAINPAY_BASE_URI", "http://h.example/", "base_uri"),
        ("CHAINPAY_APIV3_KEY", "short", "5 bytes.*32"),
        ("CHAINPAY_PRIVATE_KEY", "/no/such/key.pem", "No such file"),
        ("CHAINPAY_PRIVATE_KEY", "-----BEGIN PRIVATE KEY-----", "complete"),
        ("CHAINPAY_PLATFORM_KEYS", f"{PUBLIC}=/no/such/key.pem", "No such file"),
        ("CHAINPAY_PLATFORM_KEYS", f"{SERIAL}=pub.pem", "PLATFORM_KEYS.*merchant's own serial"),
    ],
)
def test_a_wrong_variable_is_refused(
    name: str, value: str, words: str, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is read from the environment is checked like any argument."""
    monkeypatch.setenv(name, value)
    with pytest.raises(UsageError, match=words):
        Client.from_env()


def test_the_optional_variables_are_read(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A base address and an APIv3 key are taken if they are set."""
    monkeypatch.setenv("CHAINPAY_BASE_URI", " https://apihk.mch.weixin.qq.com/hk/\n")
    monkeypatch.setenv("CHAINPAY_APIV3_KEY", APIV3_KEY)
    client = Client.from_env()
    request = client.build_request("GET", "v3/x")
    assert str(request.url) == "https://apihk.mch.weixin.qq.com/hk/v3/x"


# Its repr and properties


def test_the_repr_is_for_people(arguments: dict[str, Any]) -> None:
    """It names the merchant, the serial, where paths start and which platform keys there are."""
    client = Client(**arguments, base_uri="https://h.example:8443/hk")
    assert repr(client) == (
        f"Client(mchid='1900000001', serial='{SERIAL}',"
        f" base_uri='https://h.example:8443/hk/', platform_keys=['{PUBLIC}'])"
    )


def all_parts(thing: object, depth: int = 0) -> Iterator[object]:
    """Yield an object, and those that its attributes hold, as a debugger unfolds it."""
    yield thing
    if depth < 4:
        slots = [name for kind in type(thing).__mro__ for name in vars(kind).get("__slots__", ())]
        names = [*slots, *getattr(thing, "__dict__", ())]
        for part in (getattr(thing, name, None) for name in names):
            if not isinstance(part, (str, bytes, int, float, type(None))):
                yield from all_parts(part, depth + 1)


def test_nothing_of_a_client_shows_a_secret(arguments: dict[str, Any], keys: Any) -> None:
    """No repr of a client or of anything within shows the private key or the APIv3 key."""
    arguments["private_key"] = private_pem(keys[0]).decode()
    client = Client(**arguments, apiv3_key=APIV3_KEY, proxy="http://user:opensesame@p.example")
    numbers = keys[0].private_numbers()
    secrets = [
        *secrets_of(keys[0]),
        *(str(number) for number in (numbers.d, numbers.p, numbers.q)),
        *(f"{number:x}" for number in (numbers.d, numbers.p, numbers.q)),
        APIV3_KEY,
        "opensesame",
    ]
    shown = [f"{part!r} {part} {pprint.pformat(part)}" for part in all_parts(client)]
    shown.append(pprint.pformat(vars(client)))
    assert len(shown) > 10
    assert [secret for secret in secrets if any(secret in text for text in shown)] == []


@pytest.mark.parametrize("save", [pickle.dumps, lambda client: pickle.dumps([client])])
def test_a_client_is_not_pickled(
    save: Callable[[Any], Any], arguments: dict[str, Any], keys: Any
) -> None:
    """Keys and connections stay where they are: a TypeError, which repeats no key."""
    with pytest.raises(TypeError) as refusal:
        save(Client(**arguments, apiv3_key=APIV3_KEY))
    hidden = [*secrets_of(keys[0]), APIV3_KEY]
    assert [secret for secret in hidden if secret in full_text(refusal.value)] == []


# Calls by method and path


def test_build_request_signs_and_sends_nothing(client: Client, platform: Recording) -> None:
    """What it returns is what would be sent, and the platform takes it, once, from anybody."""
    request = client.build_request("post", "/v3/x/{id}", {"json": {"a": 1}}, id=7, query={"b": 2})
    assert platform.requests == []
    assert isinstance(request, httpx.Request)
    assert (request.method, request.url.raw_path) == ("POST", b"/v3/x/7?b=2")
    assert request.content == b'{"a":1}'
    with httpx.Client(transport=platform) as stranger:
        assert stranger.send(request).json()["code"] == "RESOURCE_NOT_EXISTS"
        assert stranger.send(request).json()["code"] == "SIGN_ERROR"  # the nonce is used up


def test_each_request_is_signed_anew(client: Client) -> None:
    """Two requests of one call have a nonce each."""
    one, other = (client.build_request("GET", "v3/x") for _ in range(2))
    assert one.headers["Authorization"] != other.headers["Authorization"]


def test_the_clock_and_the_nonce_are_the_clients(gateway: Gateway) -> None:
    """``clock`` and ``nonce`` stand in the Authorization: seconds, and text for one use."""
    arguments = {**gateway.credentials(), "clock": lambda: 1554208460.9, "nonce": lambda: "593BEC"}
    request = Client(**arguments).build_request("GET", "v3/x")
    assert 'timestamp="1554208460",nonce_str="593BEC"' in request.headers["Authorization"]


def test_request_is_what_a_verb_does(client: Client, platform: Recording) -> None:
    """By method and path, with options in a dict, in keywords or both."""
    with pytest.raises(chainpay.APIError):
        client.request("Patch", "v3/x/{id}", {"json": [1]}, id=7)
    with pytest.raises(chainpay.APIError):
        client.request_async("PATCH", "/v3/x/{id}", {"id": 7}, json=[1]).wait()
    with pytest.raises(chainpay.APIError):
        client.v3.x._id_.patch(id=7, json=[1])
    sent = {(one.method, one.url.raw_path, one.content) for one in platform.requests}
    assert sent == {("PATCH", b"/v3/x/7", b"[1]")}
    assert len(platform.requests) == 3


@pytest.mark.parametrize("send", [Client.request, Client.request_async, Client.build_request])
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("HEAD", "v3/x"), "'HEAD' is none of GET, POST"),
        (("", "v3/x"), "'' is none of"),
        ((" GET", "v3/x"), "' GET' is none of"),
        ((None, "v3/x"), "None is none of"),
        (("GET", ""), "needs a path"),
        (("GET", "https://evil.example/v3/x"), "names a host"),
        (("GET", "v3/x?a=1"), "query="),
        (("GET", "v3/{id}"), "id="),
    ],
)
def test_a_wrong_call_is_refused_at_once(
    send: Callable[..., Any],
    arguments: tuple[Any, ...],
    words: str,
    client: Client,
    platform: Recording,
) -> None:
    """An unknown method or a wrong path is raised at the call, sync and async."""
    with pytest.raises(UsageError, match=words):
        send(client, *arguments)
    assert platform.requests == []


# Sealing


def order(**others: Any) -> dict[str, Any]:
    return {"appid": "wx8888", "service_id": "5000", "out_order_no": "1", **others}


@pytest.mark.parametrize("public_key", [True, False], ids=["public key", "certificate"])
def test_the_platform_decrypts_an_encrypted_field(public_key: bool, platform: Recording) -> None:
    """`encrypt` uses the key that Wechatpay-Serial names, of either kind."""
    arguments = platform.credentials()
    if not public_key:
        del arguments["certs"][platform.public_key_id]
    serial = platform.public_key_id if public_key else platform.certificate_serial
    with Client(**arguments) as client:
        encrypted = client.encrypt("张三")
        client.v3.payscore.payafterOrders.post(json=order(name=encrypted))
        assert platform.requests[-1].headers["Wechatpay-Serial"] == serial
        # Opened, it is the same order: the platform compares what was inside.
        client.v3.payscore.payafterOrders.post(json=order(name=client.encrypt("张三")))
        with pytest.raises(chainpay.APIError, match="INVALID_REQUEST"):
            client.v3.payscore.payafterOrders.post(json=order(name=client.encrypt("李四")))


def test_a_field_encrypted_with_another_key_is_refused(client: Client, platform: Recording) -> None:
    """The platform decrypts with the key that the header names, and with no other."""
    body = order(name=client.encrypt("张三"))
    serial = {"Wechatpay-Serial": platform.certificate_serial}
    with pytest.raises(chainpay.APIError, match="/name"):
        client.v3.payscore.payafterOrders.post(json=body, headers=serial)


def test_encrypt_needs_a_key_and_a_short_text(client: Client, gateway: Gateway) -> None:
    """A text of more than 214 bytes, and a client without platform keys, are UsageErrors."""
    assert len(client.encrypt(b"x" * 214)) == 344
    with pytest.raises(UsageError, match="215 bytes"):
        client.encrypt("x" * 215)
    arguments = gateway.credentials()
    arguments.pop("certs")
    with (
        Client(**arguments, verifier=chainpay.Verifier({})) as keyless,
        pytest.raises(UsageError, match=r"no platform key.*certs="),
    ):
        keyless.encrypt("x")


# The end


def refused_after_the_end(client: Client) -> None:
    for send in (client.v3.x.get, client.v3.x.get_async):
        with pytest.raises(UsageError, match="closed; nothing was sent"):
            send()


def test_a_with_block_closes(platform: Recording) -> None:
    """After the block every call is refused, and nothing reaches the platform."""
    with Client(**platform.credentials()) as client:
        with pytest.raises(chainpay.APIError):
            client.v3.x.get()
        promise = client.v3.x.get_async()
    refused_after_the_end(client)
    with pytest.raises(UsageError, match="closed"):
        promise.wait()
    assert len(platform.requests) == 1


@pytest.mark.parametrize("run", [asyncio.run, lambda main: trio.run(lambda: main)])
def test_an_async_with_block_closes(run: Callable[[Any], None], platform: Recording) -> None:
    """The same under asyncio and under trio."""

    async def main() -> None:
        async with Client(**platform.credentials()) as client:
            with pytest.raises(chainpay.APIError):
                await client.v3.x.get_async()
            promise = client.v3.x.get_async()
        refused_after_the_end(client)
        with pytest.raises(UsageError, match="closed"):
            await promise

    run(main())
    assert len(platform.requests) == 1


@pytest.mark.parametrize("used", [True, False])
def test_closing_twice_does_no_harm(used: bool, platform: Recording) -> None:
    """close() and aclose(), of a used and of an unused client, in any order."""
    client = Client(**platform.credentials())
    if used:
        with pytest.raises(chainpay.APIError):
            client.v3.x.get()
    client.close()
    client.close()
    asyncio.run(client.aclose())
    refused_after_the_end(client)


def test_a_with_block_lets_errors_through(gateway: Gateway) -> None:
    """An error of the block is the block's, and the client is closed all the same."""
    client = Client(**gateway.credentials())
    with pytest.raises(ZeroDivisionError), client:
        raise ZeroDivisionError
    refused_after_the_end(client)


def test_the_merchants_own_key_is_no_platform_key(arguments: dict[str, Any], keys: Any) -> None:
    """Whatever it is filed under."""
    certs = {**arguments["certs"], PUBLIC_2: keys[0].public_key()}
    with pytest.raises(UsageError, match=f"the merchant's own key as '{PUBLIC_2}'"):
        Client(**{**arguments, "certs": certs})


def test_a_client_is_shared_not_copied(arguments: dict[str, Any]) -> None:
    """A copy of a configuration holds the same client."""
    client = Client(**arguments)
    assert copy.copy(client) is copy.deepcopy([client])[0] is client


@pytest.mark.parametrize("text", [5, None, ["a"]])
def test_a_text_is_encrypted(text: Any, client: Client) -> None:
    """Nothing else is; and with a key that the client has."""
    with pytest.raises(UsageError, match="the text to encrypt takes str or bytes"):
        client.encrypt(text)
    with pytest.raises(UsageError, match="no platform key ABC to encrypt with"):
        client.encrypt("a", "ABC")


def test_a_field_is_encrypted_with_the_key_that_the_call_names(
    client: Client, platform: Recording
) -> None:
    """`serial` and the header go together."""
    serial = platform.certificate_serial
    encrypted = {**order(), "name": client.encrypt("张三", serial)}
    answer = client.v3.payscore.payafterOrders.post(
        json=encrypted, headers={"Wechatpay-Serial": serial}
    )
    assert answer.headers["Wechatpay-Serial"] == serial
    with pytest.raises(chainpay.APIError, match="PARAM_ERROR"):
        client.v3.payscore.payafterOrders.post(json={**encrypted, "out_order_no": "2"})


def test_the_package_shows_what_it_has() -> None:
    """`dir(chainpay)` is what it exports, and nothing of its workings."""
    assert dir(chainpay) == sorted(chainpay.__all__)


@pytest.mark.parametrize(
    "show",
    [
        chainpay.sandbox,
        lambda: chainpay.sandbox().gateway,
        lambda: chainpay.gateway.connect("http://127.0.0.1:8420/"),
    ],
    ids=["a client", "a gateway", "a gateway elsewhere"],
)
def test_objects_offer_public_names_alone(show: Callable[[], object]) -> None:
    """Completion at a prompt shows what `dir` returns."""
    names = dir(show())
    assert "close" in names or "pay" in names
    assert [name for name in names if name.startswith("_") and not name.endswith("__")] == []


def test_the_sandbox_needs_nothing() -> None:
    """`chainpay.sandbox()` is a client with its own platform and keys, of no network."""
    with chainpay.sandbox() as client, chainpay.sandbox() as other:
        assert client.gateway.mchid == client.mchid
        assert client.gateway is not other.gateway
        assert repr(client).startswith(f"Client(sandbox, mchid={client.mchid!r}")
        assert repr(client.gateway).startswith(f"<Gateway mchid={client.mchid!r}")
        client.v3.payscore.payafterOrders.post(json=order())
        answer = client.v3.payscore.payafterOrders.get(
            query={"service_id": "5000", "appid": "wx8888", "out_order_no": "1"}
        )
        assert answer.json()["out_order_no"] == "1"


def test_the_sandbox_takes_a_clients_arguments() -> None:
    """What is given to it replaces what its platform would give."""
    with chainpay.sandbox(base_uri="https://h.example/hk/", timeout=3) as client:
        assert "https://h.example/hk/" in repr(client)
        request = client.build_request("GET", "v3/x")
        assert request.extensions["timeout"]["read"] == 3


# What may be left out


def test_an_apiv3_key_replaces_the_platforms_keys(arguments: dict[str, Any]) -> None:
    """They are downloaded when they are needed; nothing is sent before that."""
    del arguments["certs"]
    client = Client(**arguments, apiv3_key=APIV3_KEY)
    assert list(client.platform_keys) == []
    with pytest.raises(UsageError, match=r"no platform key .*certs="):
        client.encrypt("x")


def test_the_environment_may_leave_the_platforms_keys_out(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With an APIv3 key; the folder and the key of APIv2 are taken too."""
    monkeypatch.delenv("CHAINPAY_PLATFORM_KEYS")
    with pytest.raises(UsageError, match="lacks CHAINPAY_PLATFORM_KEYS"):
        Client.from_env()
    monkeypatch.setenv("CHAINPAY_APIV3_KEY", APIV3_KEY)
    monkeypatch.setenv("CHAINPAY_CERTS_DIR", str(tmp_path / "certs"))
    monkeypatch.setenv("CHAINPAY_SECRET", "k" * 32)
    client = Client.from_env()
    assert list(client.platform_keys) == []
    request = client.build_request("POST", "v2/pay/x", xml={"mch_id": "1900000001"})
    assert b"<sign>" in request.content


@pytest.mark.parametrize("encrypted", [5, None, b"x"])
def test_what_is_not_encrypted_is_refused(encrypted: Any, arguments: dict[str, Any]) -> None:
    """decrypt() says what it takes."""
    with pytest.raises(UsageError, match=r"decrypt\(\) takes"):
        Client(**arguments).decrypt(encrypted)


def test_an_own_signer_may_be_unable_to_open(arguments: dict[str, Any]) -> None:
    """The error says that it needs decrypt()."""
    signer = SimpleNamespace(mchid="1", serial="A", sign=lambda message: "")
    client = Client(signer=signer, certs=arguments["certs"])
    with pytest.raises(UsageError, match=r"no decrypt\(ciphertext\)"):
        client.decrypt("x")


LONG = "a" * 12_000


@pytest.mark.parametrize(
    "work",
    [
        lambda client: client.chain(f"v3/{LONG}/z").get(),
        lambda client: client.chain(f"v3/{LONG}/z").get_async().wait(),
        lambda client: client.chain(f"v3/{LONG}/{{x}}/z").get(),
        lambda client: client.chain(f"v3/{LONG}/{{{LONG} }}/z").get(),
        lambda client: client.chain(f"v3/{LONG}/{{/z").get(),
        lambda client: client.chain(f"v3/{LONG}/\0/z").get(),
        lambda client: client.chain(f"v3/{LONG}/{{x}}/z").get(x=None),
        lambda client: client.chain(f"v3/{LONG}/{{+x}}/z").get(x=".."),
        lambda client: client.chain(f"v3/{LONG}/{{+x}}/z").get(x=f"../{LONG}\0"),
        lambda client: client.chain(f"v3/{LONG}/z").get(**{LONG: 1}),
        lambda client: client.chain(f"v3/{LONG}/z").get({LONG: 1}, **{LONG: 1}),
        lambda client: client.chain(f"v3/{LONG}/{{json}}/z").get(json=1),
        lambda client: client.chain(f"v3/{LONG}/z").get(check="error", json={LONG: 1}),
        lambda client: client.chain("v3/pay/transactions/native").post(
            check="error", json={LONG: LONG}
        ),
        lambda client: client.chain("v3/pay/transactions/native").post(json={LONG: LONG}),
        lambda client: client.request(LONG, "v3/certificates"),
        lambda client: client.chain("v3/certificates").get({(LONG,): 1}),
        lambda client: client.chain(f"v2/{LONG}/z").post(xml={"mch_id": client.mchid, LONG: 1}),
        lambda client: client.wait(out_trade_no=LONG, deadline=0.01),
        lambda client: chainpay.catalog.operation("GET", f"v3/{LONG}/z"),
        lambda client: chainpay.catalog.operation("GET", "v3/{" + LONG + "}"),
    ],
)
@pytest.mark.filterwarnings("ignore::chainpay.CheckWarning")
def test_no_message_repeats_a_long_path_or_value(platform: Any, work: Any) -> None:
    """It has the beginning and the end; the attributes have all of it."""
    with pytest.raises((chainpay.ChainpayError, TypeError)) as failure:
        work(Client(**platform.credentials(), retry=None))
    message = f"{failure.value} {getattr(failure.value, '__notes__', '')}"
    assert len(message) < 3_000
    if isinstance(failure.value, chainpay.APIError) and "native" not in failure.value.path:
        assert LONG in failure.value.path
        assert f"{LONG[:100]}…{LONG[:100]}" in message
