"""The platform's certificates (平台证书): listed, rotated, retired, or none; and the echo."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay.crypto import aes_gcm, pem, rsa
from chainpay.gateway import Gateway
from tests.support.doors import Door

ORDERS = "v3/payscore/payafter-orders"
ECHO = "v3/security/echo"


def listed(gateway: Gateway, node: Any, door: Door = getattr) -> dict[str, x509.Certificate]:
    """Return the certificates that are listed, opened, and checked against what is said of them."""
    key = gateway.merchant_secrets()["apiv3_key"]
    certificates = {}
    for item in door(node, "get").json()["data"]:
        encrypted = item["encrypt_certificate"]
        assert encrypted["algorithm"] == "AEAD_AES_256_GCM"
        assert encrypted["associated_data"] == "certificate"
        text = aes_gcm.decrypt(encrypted["ciphertext"], key, encrypted["nonce"], "certificate")
        certificate = x509.load_pem_x509_certificate(text)
        assert pem.serial(certificate) == item["serial_no"]
        for name, moment in (
            ("effective_time", certificate.not_valid_before_utc),
            ("expire_time", certificate.not_valid_after_utc),
        ):
            assert datetime.fromisoformat(item[name]) == moment
            assert item[name].endswith("+08:00")
        certificates[item["serial_no"]] = certificate
    return certificates


def call(node: Any, method: str) -> httpx.Response:
    """Send a call that only looks."""
    return getattr(node, method)()  # type: ignore[no-any-return]


def signer_of(client: chainpay.Client, serial: str | None = None) -> str:
    """Return the serial that signs an answer; by default to a request that names none."""
    headers = {"Wechatpay-Serial": serial} if serial else {}
    with pytest.raises(chainpay.APIError) as caught:
        client.request("GET", ORDERS, query={"out_order_no": "1"}, headers=headers)
    assert caught.value.verified
    return str(caught.value.response.headers["Wechatpay-Serial"])


@pytest.fixture
def trusting(gateway: Gateway) -> Iterator[Callable[[], chainpay.Client]]:
    """Make clients that trust all that the platform has by then."""
    made: list[chainpay.Client] = []

    def make(**changes: Any) -> chainpay.Client:
        made.append(chainpay.Client(**{**gateway.credentials(), **changes}))
        return made[-1]

    yield make
    for client in made:
        client.close()


def test_the_certificate_is_listed(gateway: Gateway, client: chainpay.Client, door: Door) -> None:
    """The list holds the certificate that the platform signs with, sealed for this merchant."""
    (serial,) = listed(gateway, client.v3.certificates, door)
    assert serial == gateway.certificate_serial


@pytest.mark.parametrize(("algorithm", "count"), [("RSA", 1), ("ALL", 1), ("SM2", 0)])
def test_an_algorithm_may_be_requested(client: chainpay.Client, algorithm: str, count: int) -> None:
    """All certificates are of RSA."""
    data = client.v3.certificates.get(query={"algorithm_type": algorithm}).json()["data"]
    assert len(data) == count


def test_a_rotation_signs_with_the_new_one_and_keeps_the_old(
    gateway: Gateway, trusting: Callable[..., chainpay.Client]
) -> None:
    """The new one is listed behind the old one, expires later, and signs for whoever names none."""
    old = gateway.certificate_serial
    new = gateway.rotate()
    newest = gateway.rotate()
    assert gateway.certificate_serial == newest
    certificates = listed(gateway, trusting().v3.certificates, call)
    assert list(certificates) == [old, new, newest]
    expiries = [certificate.not_valid_after_utc for certificate in certificates.values()]
    assert expiries == sorted(set(expiries))
    assert set(gateway.credentials()["certs"]) == {old, new, newest, gateway.public_key_id}
    client = trusting()
    assert signer_of(client, "A1B2C3") == newest
    for serial in (old, new, newest, gateway.public_key_id):
        assert signer_of(client, serial) == serial


def test_a_client_of_the_old_certificate_goes_on(
    gateway: Gateway, keys: Any, trusting: Callable[..., chainpay.Client]
) -> None:
    """Who names the old certificate is answered with it, and may seal with it."""
    old = gateway.certificate_serial
    certificate = gateway.credentials()["certs"][old]
    client = trusting(certs={old: certificate})
    gateway.rotate()
    order = {"appid": "wx1", "service_id": "1", "out_order_no": "1", "name": client.encrypt("张三")}
    assert client.request("POST", ORDERS, json=order).headers["Wechatpay-Serial"] == old


def test_a_retired_certificate_is_gone(
    gateway: Gateway, trusting: Callable[..., chainpay.Client]
) -> None:
    """It is no longer listed, does not sign, and nothing can be encrypted with it."""
    old = gateway.certificate_serial
    client = trusting()
    with pytest.raises(chainpay.UsageError):
        gateway.retire(old)  # nothing has replaced it yet
    new = gateway.rotate()
    gateway.retire(old)
    for serial in (old, new, gateway.public_key_id):
        with pytest.raises(chainpay.UsageError):
            gateway.retire(serial)
    assert list(listed(gateway, client.v3.certificates, call)) == [new]
    assert signer_of(client, old) == new
    order = {"appid": "wx1", "service_id": "1", "out_order_no": "1", "name": client.encrypt("张三")}
    with pytest.raises(chainpay.APIError) as caught:
        trusting().request("POST", ORDERS, json=order, headers={"Wechatpay-Serial": old})
    assert caught.value.detail["field"] == "/Wechatpay-Serial"


def test_a_public_key_merchant_has_no_certificates(keys: Any, door: Door) -> None:
    """The platform says so in its words, and signs with the public key alone."""
    gateway = Gateway(keys=keys, certificates=False)
    assert gateway.certificate_serial == ""
    assert list(gateway.credentials()["certs"]) == [gateway.public_key_id]
    with chainpay.Client(**gateway.credentials()) as client:
        with pytest.raises(chainpay.APIError) as caught:
            door(client.v3.certificates, "get")
        error = caught.value
        assert (error.status, error.code) == (404, "RESOURCE_NOT_EXISTS")
        assert error.message.startswith("无可用的平台证书，请在商户平台-API安全申请")
        assert error.message.endswith("https://pay.weixin.qq.com/doc/v3/merchant/4012153196")
        assert error.verified
        assert signer_of(client, "A1B2C3") == gateway.public_key_id
    with pytest.raises(chainpay.UsageError):
        gateway.rotate()


def test_expired_or_misfiled_nothing_warns(gateway: Gateway) -> None:
    """What the platform hands out is good as it is, after rotations too."""
    gateway.rotate()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        chainpay.Client(**gateway.credentials()).close()


# Secrets


def test_secrets_are_made_on_the_spot(gateway: Gateway, stranger: RSAPrivateKey, keys: Any) -> None:
    """Each merchant of each platform has its own, of 32 letters and digits."""
    gateway.register("1900000002", "0A" * 20, stranger.public_key())
    secrets = [
        *gateway.merchant_secrets().values(),
        *gateway.merchant_secrets("1900000002").values(),
        *Gateway(keys=keys).merchant_secrets().values(),
    ]
    assert len(set(secrets)) == 6
    assert all(len(secret) == 32 and secret.isalnum() and secret.isascii() for secret in secrets)
    assert not any(secret in repr(gateway) + repr(vars(gateway)) for secret in secrets)
    with pytest.raises(chainpay.UsageError):
        gateway.merchant_secrets("1900000009")


# The echo


@pytest.mark.parametrize("named", ["certificate_serial", "public_key_id"])
@pytest.mark.parametrize("text", ["你好", "", "a" * 214])
def test_an_echo_comes_back_encrypted_for_the_merchant(
    gateway: Gateway, client: chainpay.Client, keys: Any, door: Door, named: str, text: str
) -> None:
    """What is sealed with any key of the platform comes back sealed with the merchant's."""
    serial = getattr(gateway, named)
    message = {"echo_message": "问", "encrypted_echo_message": client.encrypt(text, serial)}
    headers = {"Wechatpay-Serial": serial}
    answer = door(client.chain(ECHO), "post", json=message, headers=headers)
    assert answer.headers["Wechatpay-Serial"] == serial
    assert answer.json()["echo_message"] == "问"
    assert rsa.decrypt(answer.json()["encrypted_echo_message"], keys[0]) == text.encode()


def test_an_echo_may_be_unencrypted(client: chainpay.Client) -> None:
    """What isn't sent isn't answered."""
    assert client.chain(ECHO).post(json={"echo_message": "1"}).json() == {"echo_message": "1"}


def test_an_echo_is_encrypted_for_the_key_that_signed(
    gateway: Gateway, stranger: RSAPrivateKey, trusting: Callable[..., chainpay.Client]
) -> None:
    """A merchant with several certificates gets it for the one he uses."""
    gateway.register(gateway.mchid, "0A0B0C0D" * 5, stranger.public_key())
    client = trusting(serial="0A0B0C0D" * 5, private_key=stranger)
    message = {"echo_message": "1", "encrypted_echo_message": client.encrypt("2")}
    encrypted = client.chain(ECHO).post(json=message).json()["encrypted_echo_message"]
    assert rsa.decrypt(encrypted, stranger) == b"2"


def test_an_encrypted_value_that_is_no_text_is_refused(client: chainpay.Client) -> None:
    """What opens, but is no UTF-8, can't be answered."""
    message = {"echo_message": "1", "encrypted_echo_message": client.encrypt(b"\xff" * 214)}
    with pytest.raises(chainpay.APIError) as caught:
        client.chain(ECHO).post(json=message)
    assert (caught.value.status, caught.value.code) == (400, "PARAM_ERROR")
