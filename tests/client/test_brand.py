"""Brands (品牌): another scheme, another identity, and the platform's public key alone."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.signing.v3 import BRAND_SCHEME, SCHEME
from tests.support.doors import Door
from tests.support.keys import certificate
from tests.support.recording import Recording

PATH = "brand/marketing/product-coupon/product-coupons"
SERIAL = "3493DE0D9BB4EB98A8C65EAA7E8EE887EC24B71A"


@pytest.fixture
def arguments(platform: Recording, stranger: RSAPrivateKey) -> dict[str, Any]:
    """The arguments of a brand's client."""
    platform.register_brand("10001", SERIAL, stranger.public_key())
    credentials = platform.credentials()
    return {
        "brand_id": "10001",
        "serial": SERIAL,
        "private_key": stranger,
        "certs": {platform.public_key_id: credentials["certs"][platform.public_key_id]},
        "transport": platform,
    }


def test_a_brand_signs_with_its_scheme(
    door: Door, arguments: dict[str, Any], platform: Recording
) -> None:
    """The platform takes it, and its answer is verified with the public key."""
    client = chainpay.Client(**arguments)
    authorizations = []
    answer = platform.handle_request

    def note(request: httpx.Request) -> None:
        authorizations.append(request.headers["Authorization"])
        assert request.headers["Wechatpay-Serial"] == platform.public_key_id

    client = chainpay.Client(**arguments, event_hooks={"request": [note]})
    assert door(client.chain(PATH), "post", json={"out_request_no": "1"}).status_code == 200
    assert answer is not None
    (authorization,) = authorizations
    assert authorization.startswith(f'{BRAND_SCHEME} brand_id="10001",serial_no="{SERIAL}",')
    assert "mchid" not in authorization
    assert client.platform_keys.counts == {platform.public_key_id: 1}
    assert (client.brand_id, client.mchid) == ("10001", "")
    assert "brand_id='10001'" in repr(client)


def test_the_number_may_be_an_int(arguments: dict[str, Any]) -> None:
    """As a merchant's."""
    assert chainpay.Client(**{**arguments, "brand_id": 10001}).brand_id == "10001"
    assert chainpay.sandbox().brand_id is None


def test_each_path_has_its_scheme(
    door: Door, arguments: dict[str, Any], platform: Recording
) -> None:
    """The platform refuses the other one."""
    brand = chainpay.Client(**arguments)
    merchant = chainpay.Client(**platform.credentials())
    for client, path, expected in (
        (brand, "v3/certificates", SCHEME),
        (merchant, PATH, BRAND_SCHEME),
    ):
        with pytest.raises(chainpay.APIError) as refusal:
            door(client.chain(path), "get")
        assert refusal.value.status == 401
        assert f"认证类型不正确，应为{expected}" in refusal.value.message


def test_the_platform_wants_to_know_the_public_key(
    door: Door, arguments: dict[str, Any], platform: Recording
) -> None:
    """A brand has no certificates, so it must name the key."""
    client = chainpay.Client(**arguments)
    with pytest.raises(chainpay.APIError, match="Wechatpay-Serial") as refusal:
        door(client.chain(PATH), "get", headers={"Wechatpay-Serial": platform.certificate_serial})
    assert refusal.value.status == 400


def test_an_unknown_brand_is_refused(
    door: Door, arguments: dict[str, Any], platform: Recording
) -> None:
    """A merchant's number is no brand's."""
    client = chainpay.Client(**{**arguments, "brand_id": platform.mchid})
    with pytest.raises(chainpay.APIError, match="证书序列号有误"):
        door(client.chain(PATH), "get")


def test_a_forged_answer_is_refused(arguments: dict[str, Any], keys: Any) -> None:
    """An answer is verified as any other."""
    forged = {next(iter(arguments["certs"])): keys[1].public_key()}
    client = chainpay.Client(**{**arguments, "certs": forged})
    with pytest.raises(chainpay.VerificationError):
        client.chain(PATH).get()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"mchid": "1900000001"}, "pass brand_id= or mchid=, not both"),
        ({"brand_id": "wx8888888888888888"}, "brand_id= must be digits only"),
        ({"brand_id": True}, "brand_id= must be digits only.*, not bool"),
        ({"serial": None}, "serial= missing"),
        ({"private_key": None, "serial": None, "secret": "x" * 32}, "serial=, private_key="),
        ({"certs": None}, "certs= missing"),
        ({"certs": None, "apiv3_key": "0" * 32}, "certs= missing"),
    ],
)
def test_what_a_brand_needs(change: dict[str, Any], words: str, arguments: dict[str, Any]) -> None:
    """A key can't be fetched: a brand's list of certificates does not exist."""
    with pytest.raises(chainpay.UsageError, match=words):
        chainpay.Client(**{**arguments, **change})


def test_a_certificate_verifies_no_brand(arguments: dict[str, Any], keys: Any) -> None:
    """The error names the public key."""
    arguments["certs"] = {
        SERIAL.replace("3", "4"): certificate(keys[1], int(SERIAL.replace("3", "4"), 16))
    }
    with pytest.raises(chainpay.UsageError, match="a brand's answers are verified with the"):
        chainpay.Client(**arguments)


def test_another_signer_for_a_brand(arguments: dict[str, Any], stranger: RSAPrivateKey) -> None:
    """A KMS has `brand_id` in place of `mchid`."""

    class Vault:
        brand_id = "10001"
        serial = SERIAL

        def sign(self, message: bytes) -> str:
            return chainpay.Signer("", SERIAL, stranger).sign(message)

    for name in ("brand_id", "serial", "private_key"):
        del arguments[name]
    client = chainpay.Client(**arguments, signer=Vault())
    assert client.chain(PATH).get().status_code == 200
    assert (client.brand_id, client.mchid) == ("10001", "")


def test_new_keys_of_a_brand(arguments: dict[str, Any], platform: Recording, keys: Any) -> None:
    """They are replaced like a merchant's."""
    client = chainpay.Client(**arguments)
    serial = SERIAL.replace("3", "5")
    platform.register_brand("10001", serial, keys[0].public_key())
    client.replace_keys(serial=serial, private_key=keys[0])
    assert client.chain(PATH).get().status_code == 200
    assert (client.brand_id, client.serial) == ("10001", serial)
