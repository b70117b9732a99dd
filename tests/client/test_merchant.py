"""`Client(merchant=…)`: what is no certificate of the merchant, and no key of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from chainpay import UsageError
from tests.support.keys import as_file, full_text, private_pem, public_pem, secrets_of
from tests.support.pki import MCHID, Pki, a_client, as_p12, as_pem, new_pki


@pytest.fixture(scope="module")
def pki(keys: Any) -> Pki:
    return new_pki(keys)


def of_another_pair(pki: Pki) -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"x", pki.key, None, [pki.server], BestAvailableEncryption(MCHID.encode())
    )


def without_a_key(pki: Pki) -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"x", None, pki.merchant, None, BestAvailableEncryption(MCHID.encode())
    )


REFUSED: dict[str, tuple[Callable[[Pki, Path], Any], str]] = {
    "wrong passphrase": (
        lambda pki, folder: as_file(as_p12(pki, "another"), folder, "cert.p12"),
        r"PKCS#12 of merchant= can't be opened \(wrong passphrase",
    ),
    "wrong passphrase, said": (
        lambda pki, _: {"p12": as_p12(pki), "passphrase": "a wrong one"},
        "wrong passphrase",
    ),
    "no PKCS#12": (lambda pki, _: {"p12": private_pem(pki.key)}, "or no PKCS#12"),
    "no such file": (lambda _, folder: folder / "none.p12", "No such file"),
    "PEM as a path": (lambda pki, _: private_pem(pki.key).decode(), "can't be opened"),
    "a number as a path": (lambda *_: {"p12": 5}, "can't be opened"),
    "a number as a passphrase": (
        lambda pki, _: {"p12": as_p12(pki), "passphrase": 5},
        "passphrase of merchant= takes str or bytes",
    ),
    "a key without its certificate": (lambda pki, _: {"p12": of_another_pair(pki)}, "lacks"),
    "a certificate without its key": (lambda pki, _: {"p12": without_a_key(pki)}, "lacks"),
    "the key of another certificate": (
        lambda pki, _: {"cert": as_pem(pki.server), "key": private_pem(pki.key)},
        "does not belong to its certificate",
    ),
    "a certificate as the key": (
        lambda pki, _: {"cert": as_pem(pki.merchant), "key": as_pem(pki.merchant)},
        "the key of merchant= is public",
    ),
    "a key as the certificate": (
        lambda pki, _: {"cert": public_pem(pki.key), "key": private_pem(pki.key)},
        "the certificate of merchant= is no certificate",
    ),
    "no key": (lambda pki, _: {"cert": as_pem(pki.merchant)}, "merchant= takes"),
    "more than a pair": (
        lambda pki, _: {"cert": as_pem(pki.merchant), "key": private_pem(pki.key), "x": 1},
        "merchant= takes",
    ),
    "more than a PKCS#12": (lambda pki, _: {"p12": as_p12(pki), "key": "x"}, "merchant= takes"),
    "nothing": (lambda *_: {}, "merchant= takes"),
    "bytes": (lambda pki, _: as_p12(pki), "merchant= takes"),
    "a pair of files": (lambda *_: ("cert.pem", "key.pem"), "merchant= takes"),
}


@pytest.mark.parametrize(("made", "words"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_certificate_and_key_is_refused(
    made: Callable[[Pki, Path], Any], words: str, pki: Pki, tmp_path: Path
) -> None:
    """When the client is made, and nothing of a key or a passphrase is told."""
    with pytest.raises(UsageError, match=words) as refusal:
        a_client(pki, "https://127.0.0.1/", merchant=made(pki, tmp_path))
    heard = full_text(refusal.value)
    assert [secret for secret in [*secrets_of(pki.key), "a wrong one"] if secret in heard] == []
