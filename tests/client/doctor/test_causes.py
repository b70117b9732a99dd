"""The doctor names the cause of each misconfiguration first, and finds nothing in a sound one."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat

from chainpay.gateway import Gateway
from tests.support.doctor import Shop
from tests.support.keys import certificate, private_pem, public_pem, secrets_of

SERIAL = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"


class Case(NamedTuple):
    """A mistake.

    Attributes:
        name: What it is called.
        set_up: Makes it, with a stranger's key.
        id: The check that must fail first.
        cause: The cause that it must name.
        has_certificates: Whether the merchant has platform certificates.
    """

    name: str
    set_up: Callable[[Shop, RSAPrivateKey], object]
    id: str
    cause: str
    has_certificates: bool = True


def having(**values: Any) -> Callable[[Shop, RSAPrivateKey], None]:
    """Set values."""
    return lambda shop, stranger: shop.values.update(values)


def lacking(*names: str) -> Callable[[Shop, RSAPrivateKey], None]:
    """Remove values."""
    return lambda shop, stranger: [shop.values.pop(name) for name in names] and None


def with_key(make: Callable[[Shop, RSAPrivateKey], bytes]) -> Callable[[Shop, RSAPrivateKey], None]:
    """Put another content into ``apiclient_key.pem``."""
    return lambda shop, stranger: shop.write("apiclient_key.pem", make(shop, stranger)) and None


def with_platform_key(
    make: Callable[[Shop, RSAPrivateKey], bytes],
) -> Callable[[Shop, RSAPrivateKey], None]:
    """Put another content into ``pub_key.pem``."""
    return lambda shop, stranger: shop.write("pub_key.pem", make(shop, stranger)) and None


def _change(name: str, change: Callable[[Any], Any]) -> Callable[[Shop, RSAPrivateKey], None]:
    return lambda shop, stranger: shop.values.update({name: change(shop.values[name])})


def _short_key(shop: Shop, stranger: RSAPrivateKey) -> bytes:
    return private_pem(generate_private_key(public_exponent=65537, key_size=1024))


def _zip(shop: Shop, stranger: RSAPrivateKey) -> bytes:
    path = shop.folder / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(shop.path("apiclient_cert.pem"), "apiclient_cert.pem")
    return path.read_bytes()


def _of_stranger(shop: Shop, stranger: RSAPrivateKey) -> None:
    shop.write("apiclient_key.pem", private_pem(stranger))


def _of_stranger_alone(shop: Shop, stranger: RSAPrivateKey) -> None:
    _of_stranger(shop, stranger)
    Path(shop.path("apiclient_cert.pem")).unlink()


def _other_serial(shop: Shop, stranger: RSAPrivateKey) -> None:
    Path(shop.path("apiclient_cert.pem")).unlink()
    shop.values["serial"] = SERIAL


def _other_mchid(shop: Shop, stranger: RSAPrivateKey) -> None:
    Path(shop.path("apiclient_cert.pem")).unlink()
    shop.values["mchid"] = "1900000999"


def _expired(shop: Shop, stranger: RSAPrivateKey) -> None:
    shop.certify(days=-3)


def _not_yet(shop: Shop, stranger: RSAPrivateKey) -> None:
    shop.certify(began=3)


def _soon(shop: Shop, stranger: RSAPrivateKey) -> None:
    shop.certify(days=10)


def _p12(passphrase: str) -> Callable[[Shop, RSAPrivateKey], None]:
    def set_up(shop: Shop, stranger: RSAPrivateKey) -> None:
        path = shop.path("apiclient_cert.p12")
        shop.values["merchant"] = {"p12": path, "passphrase": passphrase}

    return set_up


def _other_pair(shop: Shop, stranger: RSAPrivateKey) -> None:
    shop.values["merchant"] = {
        "cert": shop.path("apiclient_cert.pem"),
        "key": str(shop.write("other_key.pem", private_pem(stranger))),
    }


def _under(name: str, path: str) -> Callable[[Shop, RSAPrivateKey], None]:
    return lambda shop, stranger: shop.values.update(certs={name: shop.path(path)})


def _expired_platform(shop: Shop, stranger: RSAPrivateKey) -> None:
    old = certificate(stranger, int(SERIAL, 16), -_DAYS)
    path = shop.write("old.pem", old.public_bytes(Encoding.PEM))
    shop.values["certs"] = {SERIAL: str(path)}
    del shop.values["apiv3_key"]


def _equal_keys(shop: Shop, stranger: RSAPrivateKey) -> None:
    shop.values["secret"] = shop.values["apiv3_key"]


def _readable(shop: Shop, stranger: RSAPrivateKey) -> None:
    Path(shop.path("apiclient_key.pem")).chmod(0o644)


def _slow(shop: Shop, stranger: RSAPrivateKey) -> None:
    clock = shop.values["clock"]
    shop.values["clock"] = lambda: clock() - 700


def _fault(text: str) -> Callable[[Shop, RSAPrivateKey], None]:
    def set_up(shop: Shop, stranger: RSAPrivateKey) -> None:
        shop.gateway.faults.add(text)

    return set_up


def _unknown_id(shop: Shop, stranger: RSAPrivateKey) -> None:
    path = shop.values["certs"].pop(shop.public_key_id)
    shop.values["certs"] = {"PUB_KEY_ID_0119000009992026000000000001": path}


def _mode(shop: Shop, stranger: RSAPrivateKey) -> None:
    shop.values["certs"] = None


_DAYS = timedelta(days=5)
_EC = ec.generate_private_key(ec.SECP256R1())
_OTHER_APIV3 = "another_apiv3_key_of_32_bytes_ok"

CASES = [
    Case(
        "nothing", lambda shop, _: shop.values.clear(), "configuration.complete", "argument-missing"
    ),
    Case("no serial", lacking("serial"), "configuration.complete", "argument-missing"),
    Case(
        "no platform key",
        lacking("certs", "apiv3_key"),
        "configuration.complete",
        "argument-missing",
    ),
    Case("appid of the docs", having(mchid="wxd678efh567hg6787"), "mchid.form", "mchid-is-appid"),
    Case("appid as mchid", having(mchid="wx8888888888888888"), "mchid.form", "mchid-is-appid"),
    Case("letters in mchid", having(mchid="19000000O1"), "mchid.form", "mchid-form"),
    Case(
        "decimal serial",
        _change("serial", lambda serial: f"{int('F' + serial[1:], 16)}"),
        "serial.form",
        "serial-decimal",
    ),
    Case(
        "cut serial", _change("serial", lambda serial: serial[:38]), "serial.form", "serial-length"
    ),
    Case(
        "public key's id as serial",
        having(serial="PUB_KEY_ID_0119000000012026"),
        "serial.form",
        "serial-is-public-key-id",
    ),
    Case(
        "serial with others",
        _change("serial", lambda serial: f"{serial[:-1]}Z"),
        "serial.form",
        "serial-form",
    ),
    Case(
        "key file missing",
        having(private_key="/nowhere/apiclient_key.pem"),
        "private-key.form",
        "file-missing",
    ),
    Case("empty key", having(private_key=" "), "private-key.form", "key-empty"),
    Case(
        "public key as private key",
        with_key(lambda shop, _: public_pem(shop.key)),
        "private-key.form",
        "key-is-public",
    ),
    Case(
        "certificate as private key",
        with_key(lambda shop, _: Path(shop.path("apiclient_cert.pem")).read_bytes()),
        "private-key.form",
        "key-is-certificate",
    ),
    Case(
        ".p12 as private key",
        with_key(lambda shop, _: Path(shop.path("apiclient_cert.p12")).read_bytes()),
        "private-key.form",
        "key-is-p12",
    ),
    Case("zip as private key", with_key(_zip), "private-key.form", "key-is-zip"),
    Case(
        "encrypted key",
        with_key(lambda shop, _: private_pem(shop.key, passphrase=b"secret")),
        "private-key.form",
        "key-encrypted",
    ),
    Case(
        "encrypted key of PKCS#1",
        with_key(
            lambda shop, _: private_pem(shop.key, PrivateFormat.TraditionalOpenSSL, b"secret")
        ),
        "private-key.form",
        "key-encrypted",
    ),
    Case(
        "cut key",
        with_key(lambda shop, _: private_pem(shop.key)[:900]),
        "private-key.form",
        "key-damaged",
    ),
    Case(
        "key of EC", with_key(lambda shop, _: private_pem(_EC)), "private-key.form", "key-not-rsa"
    ),
    Case("key of 1024 bits", with_key(_short_key), "private-key.form", "key-too-short"),
    Case(
        "the zip's text as key",
        with_key(lambda shop, _: "证书使用说明\n".encode()),
        "private-key.form",
        "key-is-text",
    ),
    Case(
        "key of another certificate",
        _of_stranger,
        "private-key.certificate",
        "private-key-of-other-certificate",
    ),
    Case(
        "serial of another certificate",
        having(serial=SERIAL),
        "serial.certificate",
        "serial-of-other-certificate",
    ),
    Case(
        "certificate of another merchant",
        having(mchid="1900000999"),
        "mchid.certificate",
        "certificate-of-other-merchant",
    ),
    Case("passphrase of .p12", _p12("wrong"), "merchant-certificate.form", "p12-not-opened"),
    Case(
        "no .p12",
        having(merchant="/nowhere/apiclient_cert.p12"),
        "merchant-certificate.form",
        "file-missing",
    ),
    Case(
        "merchant= of two pairs",
        _other_pair,
        "merchant-certificate.form",
        "merchant-key-of-other-certificate",
    ),
    Case(
        "private key as certificate",
        lambda shop, _: shop.write("apiclient_cert.pem", private_pem(shop.key)),
        "merchant-certificate.form",
        "key-is-private",
    ),
    Case(
        "certificate expired",
        _expired,
        "merchant-certificate.validity",
        "merchant-certificate-expired",
    ),
    Case(
        "certificate of tomorrow",
        _not_yet,
        "merchant-certificate.validity",
        "merchant-certificate-not-yet-valid",
    ),
    Case(
        "certificate ends soon",
        _soon,
        "merchant-certificate.expiry",
        "merchant-certificate-expires-soon",
    ),
    Case(
        "another merchant's key, no certificate",
        _of_stranger_alone,
        "merchant.signature",
        "private-key-of-other-serial",
    ),
    Case(
        "serial of nobody, no certificate",
        _other_serial,
        "merchant.signature",
        "serial-not-of-merchant",
    ),
    Case(
        "mchid of nobody, no certificate",
        _other_mchid,
        "merchant.signature",
        "serial-not-of-merchant",
    ),
    Case("clock", _slow, "clock.date", "clock-wrong"),
    Case(
        "platform keys as a text",
        having(certs="pub_key.pem"),
        "platform-keys.form",
        "platform-keys-form",
    ),
    Case(
        "platform key missing",
        _under("PUB_KEY_ID_1", "none.pem"),
        "platform-keys.form",
        "file-missing",
    ),
    Case(
        "private key as platform key",
        with_platform_key(lambda shop, _: private_pem(shop.key)),
        "platform-keys.form",
        "key-is-private",
    ),
    Case(
        "certificate under PUB_KEY_ID",
        with_platform_key(lambda shop, _: shop.gateway.certificate),
        "platform-keys.form",
        "certificate-under-public-key-id",
    ),
    Case(
        "public key without id",
        _under(SERIAL, "pub_key.pem"),
        "platform-keys.form",
        "public-key-without-id",
    ),
    Case(
        "cut id", _under("PUB_KEY_ID_", "pub_key.pem"), "platform-keys.form", "public-key-id-form"
    ),
    Case(
        "certificate under another serial",
        lambda shop, _: shop.values.update(certs={SERIAL: shop.gateway.certificate}),
        "platform-keys.form",
        "platform-certificate-serial",
    ),
    Case(
        "the merchant's own as platform key",
        with_platform_key(lambda shop, _: public_pem(shop.key)),
        "platform-keys.owner",
        "platform-key-is-merchants",
    ),
    Case(
        "platform's serial as serial",
        lambda shop, _: shop.values.update(
            serial=shop.gateway.certificate_serial,
            certs={shop.gateway.certificate_serial: shop.gateway.certificate},
        ),
        "platform-keys.owner",
        "serial-of-platform-certificate",
    ),
    Case(
        "another platform key under the id",
        with_platform_key(lambda _, stranger: public_pem(stranger)),
        "answer.signature",
        "platform-key-wrong",
        False,
    ),
    Case("id of another merchant", _unknown_id, "echo.fields", "platform-key-unknown", False),
    Case("certificates in public-key mode", _mode, "platform-keys.mode", "public-key-mode", False),
    Case(
        "platform certificate expired",
        _expired_platform,
        "platform-keys.validity",
        "platform-certificate-expired",
    ),
    Case("short APIv3 key", having(apiv3_key="a" * 31), "apiv3-key.form", "apiv3-key-length"),
    Case("hex APIv3 key", having(apiv3_key="ab" * 32), "apiv3-key.form", "apiv3-key-length"),
    Case("empty APIv3 key", having(apiv3_key="''"), "apiv3-key.form", "apiv3-key-empty"),
    Case(
        "blank in the APIv3 key",
        having(apiv3_key=f"{'a' * 15} {'b' * 16}"),
        "apiv3-key.form",
        "apiv3-key-characters",
    ),
    Case(
        "another APIv3 key",
        having(apiv3_key=_OTHER_APIV3),
        "apiv3-key.certificates",
        "apiv3-key-wrong",
    ),
    Case("short secret", having(secret="abc"), "secret.form", "secret-length"),
    Case("equal keys", _equal_keys, "secret.difference", "keys-are-equal"),
    Case(
        "base_uri with v3",
        having(base_uri="https://api.mch.weixin.qq.com/v3/"),
        "base-uri.form",
        "base-uri-form",
    ),
    Case(
        "base_uri of http",
        having(base_uri="http://api.mch.weixin.qq.com/"),
        "base-uri.form",
        "base-uri-form",
    ),
    Case(
        "the old sandbox",
        having(base_uri="https://api.mch.weixin.qq.com/sandboxnew/"),
        "base-uri.form",
        "base-uri-sandboxnew",
    ),
    Case("key file readable by others", _readable, "files.rights", "file-readable-by-others"),
    Case("headers stripped", _fault("stripped"), "answer.signature", "answer-unsigned"),
    Case("a page of a proxy", _fault("502"), "", ""),
    Case(
        "signed by an unlisted key",
        _fault("unknown-key"),
        "answer.signature",
        "platform-key-missing",
    ),
]


@pytest.fixture
def shop(request: pytest.FixtureRequest, keys: Any, tmp_path: Path) -> Shop:
    """A merchant, by default with certificates."""
    return Shop(Gateway(keys=keys, certificates=getattr(request, "param", True)), tmp_path)


@pytest.mark.parametrize(
    ("shop", "case"),
    [pytest.param(case.has_certificates, case, id=case.name) for case in CASES],
    indirect=["shop"],
)
def test_the_cause_is_named_first(shop: Shop, case: Case, stranger: RSAPrivateKey) -> None:
    """And nothing secret is shown."""
    case.set_up(shop, stranger)
    report = shop.examine()
    assert [check for check in report.checks if not (check.tested and all(check.tested))] == []
    first = report.cause
    assert (first.id, first.cause) if first else (case.id, case.cause) == ("", ""), repr(report)
    assert report.is_sound == (not case.id)
    text = repr(report) + report._repr_html_() + json.dumps(report.to_json())
    hidden = ["WECHATPAY2-SHA256", 'signature="', *secrets_of(shop.key), *secrets_of(stranger)]
    texts = [shop.values.get(name) for name in ("apiv3_key", "secret")]
    hidden += [each for each in texts if isinstance(each, str) and len(each) > 8]
    assert [each for each in hidden if each in text] == []


@pytest.mark.parametrize("uri", ["https://api.mch.weixin.qq.com/v3/", "http://127.0.0.1:8493/v3"])
def test_v3_in_base_uri(shop: Shop, uri: str) -> None:
    """The fault is v3, and not the address."""
    shop.values["base_uri"] = uri
    first = shop.examine().cause
    assert first is not None
    assert first.result.en.startswith("it ends in v3")


def test_nothing_is_wrong_with_certificates_alone(keys: Any, tmp_path: Path) -> None:
    """The merchant holds a platform certificate, and no public key."""
    gateway = Gateway(keys=keys)
    report = Shop(gateway, tmp_path, by_certificate=True).examine()
    assert report.is_sound, repr(report)
    signed = {check.id: str(check.result) for check in report.checks}["answer.signature"]
    assert gateway.certificate_serial in signed


@pytest.mark.parametrize("shop", [True, False], indirect=True)
def test_nothing_is_wrong_with_a_sound_configuration(shop: Shop) -> None:
    """In either mode, nor is anything left unknown that can be known."""
    report = shop.examine()
    assert report.is_sound
    assert report.cause is None
    assert str(report) == "Nothing is wrong in what was tested."
