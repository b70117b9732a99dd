"""`signing.keys`: which platform key is chosen, and what is said of those that can't be right."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding

import chainpay
from chainpay import UsageError
from chainpay.signing.keys import PlatformKeys
from tests.conformance import php
from tests.support.keys import (
    certificate,
    certificate_pem,
    full_text,
    private_pem,
    public_pem,
    secrets_of,
)

SERIAL = "0DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C"
OTHER = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
PUBLIC = "PUB_KEY_ID_0114232134912410000000000000"
PUBLIC_2 = "PUB_KEY_ID_0119999999999999000000000000"


def filed(key: Any, serial: str, **others: Any) -> Any:
    """Return a certificate that has the serial under which it is filed."""
    return certificate(key, int(serial, 16), **others)


def test_the_keys_are_a_mapping_by_serial(keys: Any) -> None:
    """Certificates and public keys stand side by side, each under its own name."""
    certs = {SERIAL: filed(keys[1], SERIAL), PUBLIC: public_pem(keys[2])}
    platform = PlatformKeys(certs)
    assert dict(platform) == {SERIAL: keys[1].public_key(), PUBLIC: keys[2].public_key()}
    assert len(platform) == 2
    assert "nobody" not in platform
    assert repr(platform) == f"PlatformKeys({[SERIAL, PUBLIC]})"


FORMS: dict[str, Callable[[Any, Path], Any]] = {
    "certificate object": lambda key, _: filed(key, SERIAL),
    "certificate bytes": lambda key, _: filed(key, SERIAL).public_bytes(Encoding.PEM),
    "certificate text": lambda key, _: filed(key, SERIAL).public_bytes(Encoding.PEM).decode(),
    "certificate path": lambda key, folder: _saved(filed(key, SERIAL), folder),
    "certificate str path": lambda key, folder: str(_saved(filed(key, SERIAL), folder)),
    "key object": lambda key, _: key.public_key(),
    "key bytes": lambda key, _: public_pem(key),
}


def _saved(made: Any, folder: Path) -> Path:
    path = folder / "platform.pem"
    path.write_bytes(made.public_bytes(Encoding.PEM))
    return path


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_key_is_given_in_any_form(
    form: Callable[[Any, Path], Any], keys: Any, tmp_path: Path
) -> None:
    """What stands under a serial may be an object, PEM, or a path to it."""
    assert PlatformKeys({SERIAL: form(keys[1], tmp_path)})[SERIAL] == keys[1].public_key()


@pytest.mark.parametrize(
    ("certs", "current"),
    [
        ({}, None),
        ({SERIAL: 100}, SERIAL),
        ({SERIAL: 100, OTHER: 200}, OTHER),
        ({SERIAL: 200, OTHER: 100}, SERIAL),
        ({SERIAL: None, OTHER: 1}, OTHER),
        ({SERIAL: None, OTHER: None}, SERIAL),
        ({PUBLIC: None, SERIAL: 100}, PUBLIC),
        ({SERIAL: 100, PUBLIC: None}, PUBLIC),
        ({PUBLIC: None, SERIAL: 100, PUBLIC_2: None}, PUBLIC_2),
    ],
)
def test_the_key_in_use_is_the_last_public_one_else_the_freshest(
    certs: dict[str, int | None], current: str | None, keys: Any
) -> None:
    """``Wechatpay-Serial`` names the last ``PUB_KEY_ID_…``, else the certificate that ends last."""
    platform = PlatformKeys(
        {
            serial: keys[1].public_key()
            if days is None
            else filed(keys[1], serial, expires=timedelta(days=days))
            for serial, days in certs.items()
        }
    )
    assert platform.current == current


REFUSED: dict[str, tuple[Callable[[Any], Any], str]] = {
    "private key": (private_pem, "is a private key"),
    "private key object": (lambda key: key, "is a private key"),
    "truncated": (lambda key: certificate_pem(key)[:400], "complete"),
    "no PEM": (lambda _: b"x", "no PEM"),
    "missing file": (lambda _: "/no/such/file.pem", "No such file"),
    "None": (lambda _: None, "NoneType"),
}


@pytest.mark.parametrize(("made", "words"), REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize("serial", [SERIAL, PUBLIC])
def test_an_entry_that_cannot_be_used_is_named(
    serial: str, made: Callable[[Any], Any], words: str, stranger: RSAPrivateKey
) -> None:
    """The error names the serial of the entry and what is wrong with it, but not the key."""
    with pytest.raises(UsageError, match=words) as refusal:
        PlatformKeys({serial: made(stranger)})
    assert repr(serial) in str(refusal.value)
    assert [secret for secret in secrets_of(stranger) if secret in full_text(refusal.value)] == []


@pytest.mark.parametrize("made", [certificate, certificate_pem])
def test_a_public_key_id_is_no_certificate(made: Callable[[Any], Any], keys: Any) -> None:
    """A certificate under a ``PUB_KEY_ID_…`` is refused, and the right file is named."""
    with pytest.raises(UsageError, match=rf"{PUBLIC}.*is a certificate.*pub_key\.pem"):
        PlatformKeys({PUBLIC: made(keys[1])})


# Warnings


def warned(certs: Any, keys: Any) -> list[Any]:
    """Make a client of these keys, and return its warnings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        chainpay.Client(mchid="1900000001", serial=OTHER, private_key=keys[0], certs=certs)
    return caught


def test_an_expired_certificate_is_warned_of_and_works(keys: Any) -> None:
    """The warning names serial and day, and points at the line that made the client."""
    expired = filed(keys[1], SERIAL, expires=timedelta(days=-2))
    (warning,) = warned({SERIAL: expired}, keys)
    day = f"{expired.not_valid_after_utc:%Y-%m-%d}"
    assert warning.category is UserWarning
    assert f"{SERIAL} expired on {day}" in str(warning.message)
    assert warning.filename == __file__


def test_a_misfiled_certificate_is_warned_of(keys: Any) -> None:
    """The warning names both serials, and points at the line that made the client."""
    (warning,) = warned({SERIAL: filed(keys[1], "ABCDEF")}, keys)
    assert warning.category is UserWarning
    assert repr(SERIAL) in str(warning.message)
    assert "has the serial ABCDEF" in str(warning.message)
    assert warning.filename == __file__


@pytest.mark.parametrize(
    "serial",
    [
        SERIAL.lower(),
        SERIAL.lstrip("0"),
        "00" + SERIAL,
        "0x" + SERIAL,
        "0x" + SERIAL.lower().lstrip("0"),
        ":".join(SERIAL[at : at + 2] for at in range(0, 40, 2)),
        f" {SERIAL} ",
    ],
)
def test_a_serial_is_filed_as_answers_spell_it(serial: str, keys: Any) -> None:
    """Small letters, ``0x``, colons and lost zeros can only mean one serial."""
    certs = {serial: filed(keys[1], SERIAL)}
    client = chainpay.Client(mchid="1900000001", serial=OTHER, private_key=keys[0], certs=certs)
    assert list(client.platform_keys) == [SERIAL]


def test_the_warnings_of_from_env_point_at_the_caller(
    keys: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Made from the environment, the warning points at the caller's line all the same."""
    path = _saved(filed(keys[1], "ABCDEF"), tmp_path)
    monkeypatch.setenv("CHAINPAY_MCHID", "1900000001")
    monkeypatch.setenv("CHAINPAY_SERIAL", OTHER)
    monkeypatch.setenv("CHAINPAY_PLATFORM_KEYS", f"{SERIAL}={path}")
    with pytest.warns(UserWarning, match="has the serial ABCDEF") as caught:
        chainpay.Client.from_env(private_key=keys[0])
    assert caught[0].filename == __file__


def test_a_good_certificate_is_not_warned_of(keys: Any) -> None:
    """A certificate under its own serial, in date, is nothing to talk about."""
    assert warned({SERIAL: filed(keys[1], SERIAL)}, keys) == []


@pytest.mark.parametrize(
    ("name", "serial"),
    [
        ("serial-1", "01"),
        ("serial-255", "FF"),
        ("serial-256", "0100"),
        ("serial-7f", "7F"),
        ("serial-80", "80"),
    ],
)
def test_short_serials_are_filed_as_whole_bytes(name: str, serial: str) -> None:
    """The published certificates of short serials are found under whole bytes of hex."""
    path = php.VECTORS / "keys" / f"{name}.crt"
    assert list(PlatformKeys({serial: path})) == [serial]
