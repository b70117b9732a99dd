"""OpenSSL: keys as files, lists and objects, what is refused, and reasons."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.asymmetric.ec import SECP256K1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from chainpay.php import compat
from tests.support.keys import private_pem, public_pem

from .extensions import KEYS

_PRIVATE = f"file://{KEYS}/merchant.pkcs8.key"
_CERTIFICATE = f"file://{KEYS}/merchant.crt"


@pytest.fixture(autouse=True)
def _no_reasons() -> None:
    while compat.openssl_error_string():
        pass


def test_a_key_is_loaded_once_and_used_as_an_object() -> None:
    key = compat.openssl_pkey_get_private(_PRIVATE)
    certificate = compat.openssl_x509_read(_CERTIFICATE)
    public = compat.openssl_pkey_get_public(certificate)
    signature = compat.openssl_sign("paid", key, "sha256WithRSAEncryption")
    for one in (public, certificate, _CERTIFICATE):
        assert compat.openssl_verify("paid", signature, one, compat.OPENSSL_ALGO_SHA256) == 1
    encrypted = compat.openssl_public_encrypt("秘密", public)
    assert compat.openssl_private_decrypt(encrypted, key) == "秘密"
    assert compat.openssl_pkey_get_details(public)["bits"] == 2048
    assert compat.openssl_x509_parse(certificate)["serialNumberHex"]
    assert compat.openssl_free_key(key) is None


def test_a_name_may_have_a_part_more_than_once(keys: Any) -> None:
    parts = [(NameOID.COMMON_NAME, "shop")]
    parts += [(NameOID.ORGANIZATIONAL_UNIT_NAME, unit) for unit in ("甲", "b", "c")]
    name = x509.Name([x509.NameAttribute(*part) for part in parts])
    builder = x509.CertificateBuilder(name, name, keys[0].public_key(), 5)
    builder = builder.not_valid_before(datetime(2024, 1, 1)).not_valid_after(datetime(2030, 1, 1))
    made = builder.sign(keys[0], hashes.SHA256()).public_bytes(Encoding.PEM).decode()
    parsed: Any = compat.openssl_x509_parse(made)
    assert parsed["subject"] == {"CN": "shop", "OU": ["甲", "b", "c"]}
    assert parsed["name"] == "/CN=shop/OU=\\xE7\\x94\\xB2/OU=b/OU=c"


def test_a_key_with_a_password_is_opened_by_it(keys: Any) -> None:
    plain = private_pem(keys[0]).decode()
    locked = private_pem(keys[0], passphrase=b"a password").decode()
    assert compat.openssl_pkey_get_private(locked, "wrong") is False
    assert compat.openssl_pkey_get_private(locked) is False
    assert compat.openssl_sign("x", [locked, "a password"]) == compat.openssl_sign("x", plain)
    # What needs none is loaded with any.
    assert compat.openssl_pkey_get_private(plain, "any") is not False


def test_reasons_are_read_from_the_oldest() -> None:
    assert compat.openssl_error_string() is False
    assert compat.openssl_pkey_get_private("no key") is False
    assert compat.openssl_x509_read("no certificate") is False
    assert compat.openssl_error_string() == "error:the private key can't be read"
    assert compat.openssl_error_string() == "error:the certificate can't be read"
    assert compat.openssl_error_string() is False


def test_what_is_no_key_is_false() -> None:
    broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
    assert compat.openssl_x509_parse(broken) is False
    assert compat.openssl_x509_parse("nothing") is False
    assert compat.openssl_pkey_get_public(broken) is False
    assert compat.openssl_pkey_get_public(_PRIVATE) is False
    other = ed25519.Ed25519PrivateKey.generate()
    assert compat.openssl_pkey_get_private(private_pem(other).decode()) is False
    assert compat.openssl_sign("x", "no key") is False
    assert compat.openssl_verify("x", "y", "no key") is False
    assert compat.openssl_public_encrypt("x", "no key") is False
    assert compat.openssl_private_decrypt("x", "no key") is False
    with pytest.raises(TypeError, match="must be of type OpenSSLAsymmetricKey, bool given"):
        compat.openssl_pkey_get_details(False)  # type: ignore[arg-type]


def test_a_text_that_is_too_long_is_false() -> None:
    assert compat.openssl_public_encrypt("x" * 300, _CERTIFICATE) is False
    assert "too many bytes" in str(compat.openssl_error_string())


def test_curves_sign_and_verify() -> None:
    key = generate_private_key(SECP256K1())
    signature = compat.openssl_sign("x", private_pem(key).decode(), "sha256")
    public = compat.openssl_pkey_get_public(public_pem(key).decode())
    assert compat.openssl_verify("x", signature, public, "sha256") == 1
    assert compat.openssl_verify("y", signature, public, "sha256") == 0
    private = compat.openssl_pkey_get_private(private_pem(key).decode())
    details = compat.openssl_pkey_get_details(private)
    assert details["ec"]["curve_name"] == "secp256k1"
    assert details["ec"].keys() >= {"x", "y", "d"}
    assert compat.openssl_pkey_get_details(public)["ec"].keys() == {
        "curve_name",
        "curve_oid",
        "x",
        "y",
    }


def test_what_is_not_here_is_refused() -> None:
    with pytest.raises(ValueError, match=r"openssl_encrypt\(\): the cipher 'des-cbc' is not here"):
        compat.openssl_encrypt("x", "des-cbc", "k")
    with pytest.raises(ValueError, match=r"openssl_sign\(\): 99 is not here"):
        compat.openssl_sign("x", _PRIVATE, 99)
    with pytest.raises(ValueError, match=r"openssl_public_encrypt\(\): padding 3 is not here"):
        compat.openssl_public_encrypt("x", _CERTIFICATE, 3)
    assert "aes-256-gcm" in compat.openssl_get_cipher_methods()
    assert "sha256" in compat.openssl_get_md_methods()
    assert compat.openssl_encrypt("x", "aes-256-gcm", "k", 0, "n" * 12, "", 17) == (False, None)
    assert compat.sodium_crypto_aead_aes256gcm_is_available() is True


def test_digests_and_hashes() -> None:
    assert compat.openssl_digest("x", "SHA256") == compat.hash("sha256", "x")
    assert compat.openssl_digest("x", "md5", True) == compat.md5("x", True)
    assert "sha256" in compat.hash_algos()
    assert "crc32b" not in compat.hash_hmac_algos()


def test_a_hash_of_a_file(tmp_path: object) -> None:
    path = f"{tmp_path}/a"
    compat.file_put_contents(path, "paid")
    assert compat.hash_file("sha256", path) == compat.hash("sha256", "paid")
    assert compat.md5_file(path) == compat.md5("paid")
    assert compat.sha1_file(path) == compat.sha1("paid")
    assert compat.hash_hmac_file("md5", path, "k") == compat.hash_hmac("md5", "paid", "k")
    context = compat.hash_init("crc32b")
    assert compat.hash_update_file(context, path) is True
    assert compat.hash_update_file(context, "/nowhere") is False
    assert compat.hash_final(context) == compat.hash("crc32b", "paid")


def test_random_bytes() -> None:
    assert compat.strlen(compat.random_bytes(16)) == 16
    assert compat.strlen(compat.openssl_random_pseudo_bytes(5)) == 5
    with pytest.raises(ValueError, match="must be greater than 0"):
        compat.random_bytes(0)


def test_the_scale_of_decimals() -> None:
    assert compat.bcscale() == 0
    try:
        assert compat.bcscale(2) == 0
        assert [compat.bcadd("1.005", "1"), compat.bcscale()] == ["2.00", 2]
    finally:
        compat.bcscale(0)
