"""Keys and passwords: no traceback with locals shows one, whatever fails; a half-made object can
be shown."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import inspect
import os
import pickle
import pkgutil
import traceback
from base64 import b64encode
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

import chainpay
from chainpay.client.config.config import ClientOptions
from chainpay.client.config.credentials import MerchantKeys, NewKeys
from chainpay.encoding.secret import Secret
from chainpay.php import Builder
from tests.support.keys import certificate_pem, frames_of, private_pem
from tests.support.recording import Recording

pytestmark = pytest.mark.usefixtures("all_frames")

APIV3_KEY = "apiv3-key-0123456789-abcdefghijk"
SECRET = "apiv2-secret-0123456789-abcdefgh"
PASSPHRASE = "the-passphrase-of-the-p12"


@pytest.fixture
def arguments(platform: Recording) -> dict[str, Any]:
    """The arguments of a client, its keys as texts."""
    credentials = platform.credentials()
    return {
        **credentials,
        "private_key": private_pem(credentials["private_key"]).decode(),
        "apiv3_key": APIV3_KEY,
        "secret": SECRET,
        "merchant": {
            "cert": certificate_pem(credentials["private_key"]).decode(),
            "key": private_pem(credentials["private_key"]).decode(),
        },
    }


def assert_hidden(error: BaseException, arguments: dict[str, Any]) -> None:
    text = frames_of(error)
    body = arguments["private_key"].splitlines()
    for secret in (APIV3_KEY, SECRET, PASSPHRASE, *body[1:-1]):
        assert secret not in text
        assert b64encode(secret.encode()).decode()[:-4] not in text


def assert_refused(work: Callable[[], object], arguments: dict[str, Any]) -> None:
    with pytest.raises((chainpay.UsageError, TypeError)) as refusal:
        work()
    assert_hidden(refusal.value, arguments)


#: What makes a constructor fail, beside keys that are right.
FAILING: dict[str, Callable[[dict[str, Any]], Any]] = {
    "mchid": lambda all: {"mchid": "wx8888888888888888"},
    "no mchid": lambda all: {"mchid": None},
    "serial": lambda all: {"serial": "AB"},
    "no serial": lambda all: {"serial": None},
    "a cut key": lambda all: {"private_key": all["private_key"][:900]},
    "a key without its head": lambda all: {"private_key": all["private_key"][30:]},
    "half a base64": lambda all: {"private_key": all["private_key"].splitlines()[1]},
    "a key in bytes": lambda all: {"private_key": all["private_key"].encode()[:900]},
    "a key that isn't Unicode": lambda all: {
        "private_key": all["private_key"].replace("M", "\udcff")
    },
    "a list": lambda all: {"private_key": [all["private_key"]]},
    "a short apiv3_key": lambda all: {"apiv3_key": APIV3_KEY + "x"},
    "an apiv3_key that isn't Unicode": lambda all: {"apiv3_key": APIV3_KEY + "\udcff"},
    "a secret that isn't Unicode": lambda all: {"secret": SECRET + "\udcff"},
    "an empty secret": lambda all: {"secret": ""},
    "no certs": lambda all: {"certs": None, "apiv3_key": None},
    "odd certs": lambda all: {"certs": [1]},
    "the merchant's key as cert": lambda all: {"certs": {"PUB_KEY_ID_1": all["private_key"]}},
    "merchant without a key": lambda all: {"merchant": {"cert": all["merchant"]["cert"]}},
    "merchant without a cert": lambda all: {"merchant": {"key": all["private_key"]}},
    "merchant with Guzzle's list": lambda all: {
        "merchant": {"cert": all["merchant"]["cert"], "key": [all["private_key"], PASSPHRASE]}
    },
    "merchant with a cut key": lambda all: {
        "merchant": {**all["merchant"], "key": all["private_key"][:900]}
    },
    "merchant, a wrong passphrase": lambda all: {
        "merchant": {"p12": b"no p12", "passphrase": PASSPHRASE}
    },
    "merchant, no file": lambda all: {
        "merchant": {"p12": "/no/such.p12", "passphrase": PASSPHRASE}
    },
    "base_uri": lambda all: {"base_uri": "http://example.com"},
    "check": lambda all: {"check": "maybe"},
    "timeout": lambda all: {"timeout": -1},
    "deadline": lambda all: {"deadline": "soon"},
    "retry": lambda all: {"retry": 3},
    "backup_uri": lambda all: {"backup_uri": "https://x/y"},
    "on_event": lambda all: {"on_event": 1},
    "proxy": lambda all: {"transport": None, "proxy": "no proxy"},
    "a proxy beside transport": lambda all: {"proxy": f"http://u:{SECRET}@x"},
    "a proxy of another scheme": lambda all: {"transport": None, "proxy": f"htp://u:{SECRET}@x"},
    "a proxy without a host": lambda all: {"transport": None, "proxy": f"http://u:{SECRET}@"},
    "a proxy with an odd port": lambda all: {"transport": None, "proxy": f"http://u:{SECRET}@x:y"},
    "a proxy, and another fault": lambda all: {
        **{"transport": None, "async_transport": None},
        **{"proxy": f"http://u:{SECRET}@x", "limits": 5},
    },
    "a proxy in a list": lambda all: {"transport": None, "proxy": [f"http://u:{SECRET}@x"]},
    "event_hooks": lambda all: {"event_hooks": [print]},
    "limits": lambda all: {"transport": None, "limits": 5},
    "clock": lambda all: {"clock": 1},
    "signer": lambda all: {"signer": 1},
    "an unknown name": lambda all: {"privateKey": all["private_key"], "apiV3Key": APIV3_KEY},
    "certs_dir": lambda all: {"certs_dir": 5},
}


@pytest.mark.parametrize("change", FAILING.values(), ids=FAILING)
def test_a_constructor_that_fails_shows_no_key(change: Any, arguments: dict[str, Any]) -> None:
    """Neither in the error, nor in the locals of any frame of the package."""
    arguments_before = arguments
    with pytest.raises((chainpay.UsageError, TypeError)) as refusal:
        chainpay.Client(**{**arguments, **change(arguments)})
    assert_hidden(refusal.value, arguments_before)


#: Forms that a key may have by mistake.
FORMS: dict[str, Callable[[str], Any]] = {
    "a text": str,
    "bytes": str.encode,
    "a bytearray": lambda key: bytearray(key.encode()),
    "a memoryview": lambda key: memoryview(bytearray(key.encode())),
    "a set": lambda key: {key},
    "a frozenset": lambda key: frozenset((key,)),
    "a tuple": lambda key: (key,),
    "a list of a dict": lambda key: [{"key": key}],
    "a dict": lambda key: {"key": {"key": key}},
    "a deque": lambda key: deque([key]),
    "a path": Path,
    "an object of a dataclass": dataclasses.make_dataclass("Key", ["value"]),
}


@pytest.mark.parametrize("name", list(inspect.signature(chainpay.Client).parameters))
def test_a_key_of_any_form_in_any_argument_is_not_shown(name: str, platform: Recording) -> None:
    """Whichever arguments are mixed up, by whichever way a client is made."""
    credentials = platform.credentials()
    client = chainpay.Client(**credentials)
    for form in FORMS.values():
        mixed = {**credentials, "transport": None, "async_transport": None, name: form(APIV3_KEY)}
        assert APIV3_KEY not in all_frames(client, mixed, name)


def all_frames(client: chainpay.Client, mixed: dict[str, Any], name: str) -> str:
    """Return the frames of all ways to pass arguments to a client."""
    keys = {each: mixed[each] for each in MerchantKeys.__annotations__ if each in mixed}
    new = {name: mixed[name]} if name in NewKeys.__annotations__ else {}
    shown = ""
    options = {name: mixed[name]} if name in ClientOptions.__annotations__ else {}
    for work in (
        lambda: chainpay.Client(**mixed),
        lambda: chainpay.Client.from_env(**mixed),
        lambda: Builder.factory({**mixed, "privateKey": mixed["private_key"]}),
        lambda: client.for_merchant(**keys),
        lambda: client.replace_keys(**new),
        lambda: client.with_options(**options),
    ):
        try:
            work()
        except Exception as error:
            shown += frames_of(error)
    return shown


def test_an_unforeseen_error_shows_no_key_either(
    platform: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its frames stay, for somebody must find the reason; the arguments for keys are hidden."""
    monkeypatch.setattr(os.path, "isfile", lambda path: {}[path])
    arguments = {**platform.credentials(), "certs_dir": "x"}
    for name in ("private_key", "apiv3_key", "secret", "merchant", "certs", "proxy"):
        for form in FORMS.values():
            with pytest.raises((KeyError, chainpay.UsageError)) as failure:
                chainpay.Client(**{**arguments, name: form(SECRET)})
            assert SECRET not in frames_of(failure.value)


def test_a_proxy_of_the_environment_is_not_shown(
    arguments: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the one that can't be used, nor those beside it."""
    monkeypatch.setenv("HTTPS_PROXY", f"htp://u:{SECRET}@x")
    monkeypatch.setenv("HTTP_PROXY", f"http://u:{SECRET}@x")
    client = chainpay.Client(**{**arguments, "transport": None, "async_transport": None})
    with pytest.raises(chainpay.UsageError, match="HTTPS_PROXY") as refusal:
        client.v3.certificates.get()
    assert_hidden(refusal.value, arguments)


@pytest.mark.parametrize("change", FAILING.values(), ids=FAILING)
def test_a_factory_that_fails_shows_no_key(change: Any, arguments: dict[str, Any]) -> None:
    """The same for PHP's configuration."""
    config = {**arguments, **change(arguments)}
    if "privateKey" not in config:
        config["privateKey"] = config.pop("private_key")
    with pytest.raises((chainpay.UsageError, TypeError)) as refusal:
        Builder.factory(config)
    assert_hidden(refusal.value, arguments)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CHAINPAY_PRIVATE_KEY", lambda all: all["private_key"][:900]),
        ("CHAINPAY_APIV3_KEY", lambda all: APIV3_KEY + "x"),
        ("CHAINPAY_MCHID", lambda all: "x"),
        ("CHAINPAY_PLATFORM_KEYS", lambda all: "PUB_KEY_ID_1"),
        ("CHAINPAY_BASE_URI", lambda all: "http://x"),
    ],
)
def test_the_environment_shows_no_key(
    name: str, value: Any, arguments: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor do the overrides."""
    monkeypatch.setenv("CHAINPAY_MCHID", "1900000001")
    monkeypatch.setenv("CHAINPAY_SERIAL", arguments["serial"])
    monkeypatch.setenv("CHAINPAY_PRIVATE_KEY", arguments["private_key"])
    monkeypatch.setenv("CHAINPAY_APIV3_KEY", APIV3_KEY)
    monkeypatch.setenv("CHAINPAY_SECRET", SECRET)
    monkeypatch.setenv(name, value(arguments))
    with pytest.raises(chainpay.UsageError) as refusal:
        chainpay.Client.from_env()
    assert_hidden(refusal.value, arguments)
    with pytest.raises(chainpay.UsageError) as refusal:
        chainpay.Client.from_env(secret=SECRET, apiv3_key=APIV3_KEY, base_uri="http://x")
    assert_hidden(refusal.value, arguments)


def test_new_keys_that_are_refused_are_not_shown(arguments: dict[str, Any]) -> None:
    """Of a running client, and of another merchant's."""
    client = chainpay.Client(**arguments)
    other = {name: arguments[name] for name in ("mchid", "serial", "private_key", "secret")}
    for work in (
        lambda: client.replace_keys(private_key=arguments["private_key"], secret=SECRET),
        lambda: client.replace_keys(apiv3_key=APIV3_KEY + "x"),
        lambda: client.for_merchant(**other, apiv3_key=APIV3_KEY + "x"),
        lambda: client.for_merchant(**other, apiv3Key=APIV3_KEY),
    ):
        with pytest.raises((chainpay.UsageError, TypeError)) as refusal:
            work()
        assert_hidden(refusal.value, arguments)


def test_a_callback_that_anybody_can_send_shows_no_key(arguments: dict[str, Any]) -> None:
    """Its error has no frame with the key of APIv2; the merchant's values don't show it either."""
    client = chainpay.Client(**arguments)
    for body in (b"<req_info>AAAA</req_info>", b"<req_info>" + b"A" * 43 + b"=</req_info>", b""):
        message = b"<xml><mch_id>" + client.mchid.encode() + b"</mch_id>" + body + b"</xml>"
        with pytest.raises(chainpay.ChainpayError) as refusal:
            client.callbacks.receive({}, message)
        assert_hidden(refusal.value, arguments)
    (merchant,) = client.callbacks.merchants
    without_locks: dict[str, Any] = {"refresh": bool, "verifier": chainpay.UNSIGNED, "clock": int}
    plain = dataclasses.replace(merchant, **without_locks, apiv3_key=None)
    values = dataclasses.asdict(plain)
    shown = f"{merchant!r} {vars(merchant)} {values}"
    assert SECRET not in shown
    assert APIV3_KEY not in shown


@pytest.mark.parametrize("name", list(inspect.signature(chainpay.Client).parameters))
def test_a_key_in_the_wrong_argument_is_not_repeated(name: str, arguments: dict[str, Any]) -> None:
    """Whatever the argument: the error says what it takes, and no more."""
    for key in (arguments["private_key"], APIV3_KEY, arguments["private_key"].splitlines()[3]):
        given = {**arguments, "transport": None, "merchant": None, name: key}
        if name in ("secret", "private_key") and key != APIV3_KEY:
            continue
        try:
            chainpay.Client(**given)
        except (chainpay.UsageError, TypeError) as error:
            message = f"{error} {error.__notes__ if hasattr(error, '__notes__') else ''}"
            assert key not in message
            assert key[:30] not in message


def test_a_secret_is_not_shown_copied_or_pickled() -> None:
    """A repr shows that there is one."""
    secret = Secret(SECRET)
    assert repr(secret) == "Secret(…)"
    assert secret
    assert not Secret("")
    assert copy.copy(secret) is copy.deepcopy(secret) is secret
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(secret)


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickle.dumps])
@pytest.mark.parametrize("name", ["gateway", "callbacks"])
def test_what_has_keys_is_not_copied(name: str, duplicate: Callable[[object], object]) -> None:
    """A pool of processes would pickle it."""
    with pytest.raises(TypeError, match=r"ha(s|ve) keys.* not copied or pickled"):
        duplicate(getattr(chainpay.sandbox(), name))


def test_a_key_of_another_kind_is_refused_without_it(arguments: dict[str, Any]) -> None:
    """Also if the key itself can be read."""
    key = ec.generate_private_key(ec.SECP256R1())
    text = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    arguments["private_key"] = text
    with pytest.raises(chainpay.UsageError) as refusal:
        chainpay.Client(**arguments)
    assert_hidden(refusal.value, arguments)


_EXTRA = ("jinja2", "markupsafe", "segno", "starlette")


def all_classes() -> list[type]:
    """Return all classes of the package that have a repr of their own."""
    classes = set()
    for module in pkgutil.walk_packages(chainpay.__path__, "chainpay."):
        if module.name.startswith(("chainpay.__main__", "chainpay.catalog.pyinstaller")):
            continue
        try:
            values = vars(importlib.import_module(module.name)).values()
        except ModuleNotFoundError as error:  # .ci/test has the extra "gateway"
            if error.name is None or error.name.partition(".")[0] not in _EXTRA:
                raise
            continue
        for value in values:
            shows_itself = isinstance(value, type) and "__repr__" in vars(value)
            # A dataclass has all its fields before its own code runs.
            if (
                shows_itself
                and not dataclasses.is_dataclass(value)
                and not issubclass(value, tuple)
            ):
                classes.add(value)
    classes = {each for each in classes if each.__module__.startswith("chainpay")}
    return sorted(classes, key=lambda each: each.__qualname__)


def test_a_half_made_object_can_be_shown() -> None:
    """A debugger shows `self` while its constructor fails."""
    wrong = []
    for kind in all_classes():
        if inspect.isabstract(kind):
            continue
        half = kind.__new__(kind)
        try:
            traceback.FrameSummary("x", 1, "y", locals={"self": half})
            repr(half)
        except Exception as error:
            wrong.append(f"{kind.__qualname__}: {error!r}")
    assert wrong == []
