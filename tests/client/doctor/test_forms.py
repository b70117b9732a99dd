"""The forms that keys, certificates and secrets come in, and the places where they are missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from chainpay.client.doctor.check import Check
from chainpay.client.doctor.doctor import STEPS
from chainpay.gateway import Gateway
from tests.support.doctor import Shop
from tests.support.keys import certificate, private_pem, public_pem

SERIAL = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"


@pytest.fixture
def shop(keys: Any, tmp_path: Path) -> Shop:
    return Shop(Gateway(keys=keys), tmp_path)


def check_of(shop: Shop, name: str) -> Check:
    report = shop.examine(offline=True)
    return next(check for check in report.checks if check.id == name)


def _der(shop: Shop) -> bytes:
    return shop.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


SOUND: dict[str, Callable[[Shop], object]] = {
    "a loaded key": lambda shop: shop.key,
    "DER": _der,
    "a path of DER": lambda shop: shop.write("key.der", _der(shop)),
    "PKCS#1": lambda shop: private_pem(shop.key, PrivateFormat.TraditionalOpenSSL),
    "a file address": lambda shop: f"file://{shop.path('apiclient_key.pem')}",
    "a path in quotes": lambda shop: f"'{shop.path('apiclient_key.pem')}'",
}


@pytest.mark.parametrize("name", SOUND)
def test_forms_of_a_private_key(shop: Shop, name: str) -> None:
    """All that a client takes are sound, without a remark."""
    shop.values["private_key"] = SOUND[name](shop)
    check = check_of(shop, "private-key.form")
    assert check.state == "ok", check
    assert ";" not in str(check.result)


def _request(shop: Shop) -> bytes:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, shop.mchid)])
    made = x509.CertificateSigningRequestBuilder().subject_name(name).sign(shop.key, SHA256())
    return made.public_bytes(Encoding.PEM)


WRONG: dict[str, tuple[Callable[[Shop], object], str]] = {
    "a certificate request": (_request, "key-is-request"),
    "a folder": (lambda shop: str(shop.folder), "file-missing"),
    "a home of nobody": (lambda shop: "~nobody-here/key.pem", "file-missing"),
    "a number": (lambda shop: 1900000001, "key-damaged"),
    "half of the base64": (
        lambda shop: "".join(private_pem(shop.key).decode().splitlines()[1:9]),
        "key-damaged",
    ),
    "characters of a terminal": (lambda shop: "key\x1b.pem", "key-damaged"),
    "a loaded public key": (lambda shop: shop.key.public_key(), "key-is-public"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_no_private_key(shop: Shop, name: str) -> None:
    """Each by its own name."""
    make, cause = WRONG[name]
    shop.values["private_key"] = make(shop)
    assert check_of(shop, "private-key.form").cause == cause


def test_a_file_that_may_not_be_read(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whose owner is another user."""

    def refuse(*arguments: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert check_of(shop, "private-key.form").cause == "file-unreadable"


def test_a_path_that_may_be_a_key_is_not_shown(shop: Shop) -> None:
    """Whoever mixes up the arguments has put a key there."""
    shop.values["private_key"] = shop.values["apiv3_key"]
    check = check_of(shop, "private-key.form")
    assert check.cause == "file-missing"
    assert shop.values["apiv3_key"] not in str(check.to_json())


def test_loaded_keys_of_merchant(shop: Shop) -> None:
    """As a program has them that keeps its keys elsewhere."""
    shop.values["merchant"] = {"cert": shop.certify(), "key": shop.key}
    assert check_of(shop, "merchant-certificate.form").state == "ok"
    shop.values["merchant"]["key"] = public_pem(shop.key)
    assert check_of(shop, "merchant-certificate.form").cause == "key-is-public"
    shop.values["merchant"]["cert"] = (
        private_pem(shop.key) + Path(shop.path("apiclient_cert.pem")).read_bytes()
    )
    shop.values["merchant"]["key"] = shop.key
    assert check_of(shop, "merchant-certificate.form").state == "ok"
    shop.values["merchant"]["cert"] = shop.key
    assert check_of(shop, "merchant-certificate.form").cause == "key-is-private"


def test_a_loaded_platform_certificate(shop: Shop) -> None:
    """It stands under its serial."""
    loaded = x509.load_pem_x509_certificate(shop.gateway.certificate)
    shop.values["certs"] = {shop.gateway.certificate_serial.lower(): loaded}
    assert check_of(shop, "platform-keys.form").state == "ok"


def test_a_platform_certificate_that_ends_soon(shop: Shop, stranger: Any) -> None:
    """Without an APIv3 key nothing replaces it in time."""
    soon = certificate(stranger, int(SERIAL, 16), timedelta(days=9))
    shop.values["certs"] = {SERIAL: soon}
    assert check_of(shop, "platform-keys.expiry").state == "ok"
    del shop.values["apiv3_key"]
    assert check_of(shop, "platform-keys.expiry").cause == "platform-certificate-expires-soon"


def test_secrets_that_are_no_texts(shop: Shop) -> None:
    """A number, as TOML and YAML read it; bytes are fine; so is a path that can't exist."""
    shop.values["secret"] = 12345678901234567890123456789012
    assert check_of(shop, "secret.form").cause == "secret-form"
    shop.values["secret"] = b"0123456789abcdef0123456789abcdef"
    assert check_of(shop, "secret.form").state == "ok"
    shop.values["secret"] = b"\xff"
    assert check_of(shop, "secret.form").cause == "secret-length"


def test_what_no_check_knows_is_told_by_the_client(shop: Shop) -> None:
    """In the words of the error that making the client would raise."""
    shop.values["async_transport"] = 5
    report = shop.examine(offline=True)
    assert report.cause is not None
    assert (report.cause.id, report.cause.cause) == ("configuration.client", "client-refused")
    assert "async_transport" in str(report.cause.result)


def test_every_check_says_what_it_tests() -> None:
    """In both languages."""
    assert [step.id for step in STEPS if step.id != "caller" and not all(step.tested)] == []


@pytest.mark.parametrize(("name", "is_shown"), [("pub_key", True), ("k3Y" * 12, False)])
def test_the_name_of_a_platform_key(shop: Shop, name: str, is_shown: bool) -> None:
    """A key may stand there by mistake."""
    shop.values["certs"] = {name: shop.path("pub_key.pem")}
    check = check_of(shop, "platform-keys.form")
    assert check.cause == "public-key-without-id"
    assert (name in str(check.result)) is is_shown
