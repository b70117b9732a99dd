"""The texts that name somebody: what can only mean one thing is taken, all else is refused."""

from __future__ import annotations

from typing import Any

import pytest

import chainpay
from tests.support.keys import certificate
from tests.support.recording import Recording

SERIAL = "0DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C"
COLONS = ":".join(SERIAL[at : at + 2] for at in range(0, 40, 2))


@pytest.fixture
def arguments(platform: Recording) -> dict[str, Any]:
    return {**platform.credentials(), "serial": SERIAL}


@pytest.mark.parametrize(
    "serial",
    [
        SERIAL,
        SERIAL.lower(),
        f"0x{SERIAL}",
        f"serial={SERIAL}",
        f"0X{SERIAL.lower()}",
        COLONS,
        COLONS.lower(),
        f" {SERIAL}\n",
        f'"{SERIAL}"',
        f"'{SERIAL}'",
        " ".join(SERIAL[at : at + 4] for at in range(0, 40, 4)),
    ],
)
def test_a_serial_is_written_as_the_platform_does(serial: str, arguments: dict[str, Any]) -> None:
    """Whatever the tool that printed it."""
    assert chainpay.Client(**{**arguments, "serial": serial}).serial == SERIAL


@pytest.mark.parametrize(
    ("serial", "words"),
    [
        (SERIAL[:-1], "has 39 hex digits and needs 40"),
        (SERIAL[1:], "has 39 hex digits.*write zeros before it"),
        (SERIAL + "A", r"has 41 hex digits and needs 40 \(商户API证书序列号\)\. See"),
        (str(int("5" + SERIAL[1:], 16)), f"decimal number; in hex.* it is 5{SERIAL[1:]}"),
        (str(int(SERIAL, 16)), f"it is {SERIAL}"),
        ("PUB_KEY_ID_0114232134912410000000000000", "belongs into certs="),
        ("pub_key_id_0114232134912410000000000000", "belongs into certs="),
        ("apiclient_cert.pem", "must be 40 hex digits"),
        ("", "must be 40 hex digits.*, and is empty"),
        (5, ", not int"),
        (b"5", ", not bytes"),
    ],
)
def test_what_can_be_no_serial(serial: Any, words: str, arguments: dict[str, Any]) -> None:
    """The error says how it differs."""
    with pytest.raises(chainpay.UsageError, match=words):
        chainpay.Client(**{**arguments, "serial": serial})


@pytest.mark.parametrize("mchid", [1900000001, "1900000001", " 1900000001 ", '"1900000001"'])
def test_a_merchants_number_may_be_an_int(mchid: Any, arguments: dict[str, Any]) -> None:
    """And stand in quotes."""
    assert chainpay.Client(**{**arguments, "mchid": mchid}).mchid == "1900000001"


@pytest.mark.parametrize(
    ("mchid", "words"),
    [
        ("wx8888888888888888", "mchid= is an appid, which belongs into the body of each call"),
        ("WX8888888888888888", "mchid= is an appid"),
        ("wxpay_shop", "must be digits only, such as '1900000001'"),
        ("merchant", "must be digits only, such as '1900000001'"),
        (-5, "must be digits only"),
        (1.5, ", not float"),
        (True, ", not bool"),
        ("１９００", "must be digits only"),
        ("1" * 19, "must be digits only"),
    ],
)
def test_what_can_be_no_merchant(mchid: Any, words: str, arguments: dict[str, Any]) -> None:
    """An appid is called one."""
    with pytest.raises(chainpay.UsageError, match=words):
        chainpay.Client(**{**arguments, "mchid": mchid})


ID = "PUB_KEY_ID_0114232134912410000000000000"


@pytest.mark.parametrize("name", [ID, ID.lower(), f" {ID} ", ID.replace("PUB", "Pub")])
def test_the_id_of_a_public_key(name: str, arguments: dict[str, Any], keys: Any) -> None:
    """In small letters, too."""
    client = chainpay.Client(**{**arguments, "certs": {name: keys[2].public_key()}})
    assert list(client.platform_keys) == [ID] == [client.platform_keys.current]


@pytest.mark.parametrize(
    "name", [ID.removeprefix("PUB_KEY_ID_"), "0114232134", "wechatpay", "AB", SERIAL[:-1]]
)
def test_a_public_key_needs_its_id(name: str, arguments: dict[str, Any], keys: Any) -> None:
    """Under another name no answer would find it."""
    with pytest.raises(chainpay.UsageError, match="the id of a public key is PUB_KEY_ID_"):
        chainpay.Client(**{**arguments, "certs": {name: keys[2].public_key()}})


def test_the_key_in_a_certificate_may_stand_alone(arguments: dict[str, Any], keys: Any) -> None:
    """Under the certificate's serial."""
    serial = "1" + SERIAL[1:]
    client = chainpay.Client(**{**arguments, "certs": {serial.lower(): keys[1].public_key()}})
    assert list(client.platform_keys) == [serial]
    certs = {serial.lower(): certificate(keys[1], int(serial, 16))}
    assert list(chainpay.Client(**{**arguments, "certs": certs}).platform_keys) == [serial]


@pytest.mark.parametrize(
    ("base_uri", "words"),
    [
        ("https://api.mch.weixin.qq.com/v3/", "ends in v3.*write 'https://api.mch.weixin.qq.com/'"),
        ("https://api.mch.weixin.qq.com/v3", "ends in v3.*write 'https://api.mch.weixin.qq.com/'"),
        ("https://api.mch.weixin.qq.com/v2/", "ends in v2"),
        ("https://api.mch.weixin.qq.com/V3", "ends in V3"),
        ("https://proxy.example/wechat/v3/", "write 'https://proxy.example/wechat/'"),
    ],
)
def test_a_base_that_ends_in_v3(base_uri: str, words: str, arguments: dict[str, Any]) -> None:
    """The paths have it, so it would be sent twice; for one call as well."""
    with pytest.raises(chainpay.UsageError, match=words):
        chainpay.Client(**arguments, base_uri=base_uri)
    with pytest.raises(chainpay.UsageError, match=words):
        chainpay.Client(**arguments).chain("v3/x").get(base_uri=base_uri)
