"""`signing.signer`: the values that sign and verify."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from chainpay import (
    UNSIGNED,
    BadSignature,
    Signer,
    UnknownSerial,
    UsageError,
    Verifier,
)

NOW = 1_700_000_000


def test_a_signer_names_the_merchant_and_signs(keys: Any) -> None:
    """A signer is a merchant, a serial and a key; its signature is RSA over SHA-256."""
    signer = Signer("1900000001", "5F5B", keys[0])
    assert (signer.mchid, signer.serial) == ("1900000001", "5F5B")
    signature = b64decode(signer.sign(b"message"), validate=True)
    keys[0].public_key().verify(signature, b"message", PKCS1v15(), SHA256())


def test_a_signer_needs_a_private_key(keys: Any) -> None:
    """What `load_private_key` refuses, no signer is made of."""
    with pytest.raises(UsageError, match="private key"):
        Signer("1900000001", "5F5B", keys[0].public_key())


def test_neither_repr_shows_a_key(keys: Any) -> None:
    """Signer and verifier show names and serials alone."""
    assert repr(Signer("19", "5F5B", keys[0])) == "Signer(mchid='19', serial='5F5B')"
    assert repr(Verifier({"5F5B": keys[1].public_key()})) == "Verifier(['5F5B'])"


def test_the_serial_chooses_the_key(keys: Any) -> None:
    """A signature verifies under the serial of its key, and under no other."""
    verifier = Verifier({"A1": keys[1].public_key(), "B2": keys[2].public_key()})
    signature = Signer("platform", "A1", keys[1]).sign(b"message")
    verifier.verify("A1", b"message", signature)
    with pytest.raises(BadSignature, match="does not match") as refusal:
        verifier.verify("B2", b"message", signature)
    assert refusal.value.probe is False


@pytest.mark.parametrize(("known", "listed"), [((), "none"), (("A1", "B2"), "A1, B2")])
@pytest.mark.parametrize("serial", ["C3", "a1", ""])
def test_an_unknown_serial_is_named(
    serial: str, known: tuple[str, ...], listed: str, keys: Any
) -> None:
    """No key of that serial, to the letter: the error has it, and names those that are known."""
    verifier = Verifier({name: keys[1].public_key() for name in known})
    with pytest.raises(UnknownSerial, match=rf"{serial!r} \(known: {listed}\)") as refusal:
        verifier.verify(serial, b"message", "")
    assert refusal.value.serial == serial


def test_a_probe_is_told_from_a_forgery(keys: Any) -> None:
    """WeChat Pay's test traffic is refused like any bad signature, but says that it is a probe."""
    verifier = Verifier({"A1": keys[1].public_key()})
    signature = Signer("platform", "A1", keys[1]).sign(b"message")
    probe = "WECHATPAY/SIGNTEST/" + signature[19:]
    with pytest.raises(BadSignature, match="tests, wrong on purpose") as refusal:
        verifier.verify("A1", b"message", probe)
    assert refusal.value.probe is True
    with pytest.raises(BadSignature) as refusal:
        verifier.verify("A1", b"message", probe.lower())
    assert refusal.value.probe is False


def test_unsigned_verifies_nothing() -> None:
    """It is a word for a call, not a verifier: asked to verify, it refuses."""
    assert repr(UNSIGNED) == "chainpay.UNSIGNED"
    with pytest.raises(BadSignature):
        UNSIGNED.verify("serial", b"message", "signature")
