"""The fields of an APIv2 message: what is checked before anything is signed or sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

import chainpay
from chainpay import Sensitive, UsageError, from_xml
from chainpay.encoding.sensitive import SensitiveValues
from chainpay.request.fields import read_fields

SECRET = "192006250b4c09247ec02edce69f6a2d"
Build = Callable[..., httpx.Request]


def never(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request} was sent")


@pytest.fixture
def build(keys: Any) -> Build:
    """Builds the request of a call of a merchant: `build("POST", path, xml={...})`."""
    client = chainpay.Client(
        mchid="10000100",
        serial="1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C",
        private_key=keys[0],
        certs={"PUB_KEY_ID_0": keys[2].public_key()},
        secret=SECRET,
        transport=httpx.MockTransport(never),
    )
    return client.build_request


@pytest.mark.parametrize("name", ["mch_id", "mchid", "combine_mch_id"])
@pytest.mark.parametrize("mchid", ["10000100", 10000100])
def test_the_merchants_number_is_among_them(name: str, mchid: str | int, build: Build) -> None:
    """By each of its names, as str or int."""
    request = build("POST", "v2/pay/x", xml={"a": 1, name: mchid})
    assert from_xml(request.content)[name] == "10000100"


OTHERS: dict[str, tuple[dict[str, Any], str]] = {
    "none": ({"a": "1"}, "xml= has no mch_id; the client's is '10000100'"),
    "nothing at all": ({}, "xml= has no mch_id"),
    "None": ({"mch_id": None}, "xml= has no mch_id"),
    "another's": ({"mch_id": "1"}, "xml= has another mch_id than the client's '10000100'"),
    "empty": ({"mch_id": ""}, "xml= has another mch_id"),
    "a Sensitive": ({"mchid": Sensitive("10000100")}, "xml= has another mchid"),
    "two": ({"combine_mch_id": "10000100", "mch_id": "1"}, "xml= has another mch_id"),
}


@pytest.mark.parametrize(("xml", "words"), OTHERS.values(), ids=OTHERS)
def test_it_is_the_clients(xml: dict[str, Any], words: str, build: Build) -> None:
    """Another merchant's message would be signed with this one's key."""
    with pytest.raises(UsageError, match=words):
        build("POST", "v2/pay/x", xml=xml)
    if not xml:
        with pytest.raises(UsageError, match=words):
            build("POST", "v2/pay/x")


@pytest.mark.parametrize(
    ("path", "fields", "digits", "sent"),
    [
        ("v2/pay/x", {}, 32, None),
        ("v2/pay/x", {"sign_type": None}, 32, None),
        ("v2/pay/x", {"sign_type": ""}, 32, ""),
        ("v2/pay/x", {"sign_type": "MD5"}, 32, "MD5"),
        ("v2/pay/x", {"sign_type": "HMAC-SHA256"}, 64, "HMAC-SHA256"),
        ("v2/pay/profitsharingquery", {}, 64, "HMAC-SHA256"),
        ("v2/pay/profitsharingquery", {"sign_type": ""}, 64, "HMAC-SHA256"),
        ("V2/pay/profitsharingquery", {"sign_type": "HMAC-SHA256"}, 64, "HMAC-SHA256"),
    ],
)
def test_the_sign_type(
    path: str, fields: dict[str, Any], digits: int, sent: str | None, build: Build
) -> None:
    """MD5 unless it says otherwise; some operations take HMAC-SHA256 only, and are told so."""
    request = build("POST", path, xml={"mch_id": "10000100", **fields})
    message = from_xml(request.content)
    assert len(message["sign"]) == digits
    assert message.get("sign_type") == sent


@pytest.mark.parametrize(
    ("path", "sign_type", "words"),
    [
        ("v2/pay/x", "RSA", "'pay/x' takes the sign_type MD5 or HMAC-SHA256"),
        ("v2/pay/x", "md5", "MD5 or HMAC-SHA256"),
        ("v2/pay/x", Sensitive("MD5"), "MD5 or HMAC-SHA256"),
        ("v2/pay/profitsharingquery", "MD5", "takes the sign_type HMAC-SHA256\n"),
    ],
)
def test_another_sign_type_is_refused(path: str, sign_type: Any, words: str, build: Build) -> None:
    """The platform would refuse it."""
    with pytest.raises(UsageError, match=words):
        build("POST", path, xml={"mch_id": "10000100", "sign_type": sign_type})


@pytest.mark.parametrize(
    ("options", "has_nonce"),
    [
        ({}, True),
        ({"nonceless": False}, True),
        ({"nonceless": None}, True),
        ({"nonceless": True}, False),
    ],
)
def test_nonceless(options: dict[str, Any], has_nonce: bool, build: Build) -> None:
    """Few operations have no nonce; they are told so by True, and by nothing else."""
    request = build("POST", "v2/pay/x", xml={"mch_id": "10000100"}, **options)
    assert ("nonce_str" in from_xml(request.content)) is has_nonce


@pytest.mark.parametrize("name", ["nonceless", "security"])
@pytest.mark.parametrize("value", [1, 0, "true", [], "False"])
def test_a_flag_is_a_bool(name: str, value: Any, build: Build) -> None:
    """Else a ``"false"`` would be true."""
    with pytest.raises(UsageError, match=f"{name}= takes a bool, not {type(value).__name__}"):
        build("POST", "v2/pay/x", {name: value}, xml={"mch_id": "10000100"})


# A GET


@pytest.mark.parametrize(
    ("options", "target"),
    [
        ({"query": {"mch_id": 10000100, "a": "x y"}}, "mch_id=10000100&a=x%20y"),
        ({"xml": {"mch_id": "10000100", "a": "x y"}}, "mch_id=10000100&a=x%20y"),
        (
            {"query": "mch_id=10000100&a=x+y&b&c=%E4%B8%AD"},
            "mch_id=10000100&a=x%20y&b=&c=%E4%B8%AD",
        ),
    ],
)
def test_a_get_has_its_fields_in_either(options: dict[str, Any], target: str, build: Build) -> None:
    """``query=`` as a dict or ready, or ``xml=`` as in PHP."""
    request = build("GET", "v2/papay/h5entrustweb", nonceless=True, **options)
    path, _, query = request.url.raw_path.decode().partition("?")
    assert path == "/papay/h5entrustweb"
    assert query.rpartition("&sign=")[0] == target


NO_FIELDS: dict[str, tuple[str, dict[str, Any], str]] = {
    "both": ("GET", {"query": {"a": "1"}, "xml": {"a": "1"}}, "fields in one of them"),
    "one twice": ("GET", {"query": "mch_id=10000100&a=1&a=2"}, "has a field twice"),
    "no UTF-8": ("GET", {"query": "mch_id=10000100&a=%FF"}, "'a' holds a character"),
    "no name": ("GET", {"query": "mch_id=10000100&=1"}, "'' can't be the name"),
    "a list": ("GET", {"query": ["mch_id"]}, "takes a dict, not list"),
    "nothing": ("GET", {}, "has no mch_id"),
    "a query of a POST": ("POST", {"query": {"a": "1"}}, "a POST of APIv2 has no query="),
    "a query of a DELETE": (
        "DELETE",
        {"query": "", "xml": {"mch_id": "10000100"}},
        "a DELETE of APIv2 has no query=",
    ),
    "text": ("POST", {"xml": "<xml/>"}, "xml= takes a dict, not str"),
}


@pytest.mark.parametrize(("method", "options", "words"), NO_FIELDS.values(), ids=NO_FIELDS)
def test_what_are_no_fields_is_refused(
    method: str, options: dict[str, Any], words: str, build: Build
) -> None:
    """Before anything is signed."""
    with pytest.raises(UsageError, match=words):
        build(method, "v2/pay/x", options)


def test_the_repr_of_fields_has_their_names_only() -> None:
    """They are printed without values; sensitive ones are noted for the encryption."""
    sensitive, name = SensitiveValues(), Sensitive("张三")
    options = {"xml": {"mch_id": "1", "name": name}, "security": True}
    fields = read_fields("POST", "mmpaymkttransfers/promotion/transfers", options, "1", sensitive)
    assert repr(fields) == "V2Fields(['mch_id', 'name'])"
    assert sensitive == [name]
    assert (fields.security, fields.unsigned, fields.nonceless) == (True, True, False)
    assert fields.sign_type == "MD5"
