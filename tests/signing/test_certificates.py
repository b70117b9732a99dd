"""`chainpay.signing.certificates`: lists that hold something else, and the folder's files."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import chainpay
from chainpay.crypto import aes_gcm
from chainpay.gateway import Gateway
from chainpay.signing.certificates import (
    CertificateListVerifier,
    decrypt_list,
    read_folder,
    write_folder,
)
from tests.support.keys import public_pem

KEY = aes_gcm.load_key("0123456789abcdef0123456789ABCDEF")


def a_list(*contents: bytes) -> bytes:
    sealed = [
        {"nonce": "0123456789ab", "ciphertext": aes_gcm.encrypt(each, KEY, "0123456789ab")}
        for each in contents
    ]
    return json.dumps({"data": [{"encrypt_certificate": each} for each in sealed]}).encode()


def certificate_of(gateway: Gateway) -> x509.Certificate:
    (certificate,) = [
        each
        for each in gateway.credentials()["certs"].values()
        if isinstance(each, x509.Certificate)
    ]
    return certificate


def test_a_list_opens(gateway: Gateway) -> None:
    """Under each certificate's own serial."""
    certificate = certificate_of(gateway)
    opened = decrypt_list(a_list(certificate.public_bytes(Encoding.PEM)), KEY)
    assert opened == {gateway.certificate_serial: certificate}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b'{"data": 5}',
        b'{"data": [5]}',
        b'{"data": [{"encrypt_certificate": null}]}',
        b'{"data": [{"encrypt_certificate": {"nonce": "x"}}]}',
        b"[" * 100_000,
        b"\xff",
    ],
)
def test_what_is_no_list_is_refused(body: bytes) -> None:
    """Whatever it is, it is a DecryptionError that repeats nothing of it."""
    with pytest.raises(chainpay.DecryptionError, match="no list of encrypted certificates"):
        decrypt_list(body, KEY)


def test_what_is_no_certificate_is_refused(keys: tuple[RSAPrivateKey, ...]) -> None:
    """It opens, and holds something else."""
    public = keys[1].public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    for content in (b"hello", public, b"-----BEGIN CERTIFICATE-----\nAAAA\n"):
        with pytest.raises(chainpay.DecryptionError, match="holds something else"):
            decrypt_list(a_list(content), KEY)


def test_a_list_that_another_signs_brings_nothing(
    gateway: Gateway, stranger: RSAPrivateKey
) -> None:
    """It opens, but its signature is of nobody in it: not one of its certificates is taken."""
    body = a_list(certificate_of(gateway).public_bytes(Encoding.PEM))
    message = b"1\nnonce\n" + body + b"\n"
    verifier = CertificateListVerifier({}, KEY)
    signer = chainpay.Signer("platform", gateway.certificate_serial, stranger)
    with pytest.raises(chainpay.BadSignature):
        verifier.verify(gateway.certificate_serial, message, signer.sign(message))
    with pytest.raises(chainpay.UnknownSerial):
        verifier.verify("A" * 40, message, signer.sign(message))
    assert verifier.certificates == {}


def test_the_folder_is_read_by_its_names(gateway: Gateway, tmp_path: Path) -> None:
    """What has another name is another's."""
    (tmp_path / "apiclient_cert.pem").write_text("mine")
    certificate = certificate_of(gateway)
    written = write_folder(tmp_path, {gateway.certificate_serial: certificate})
    assert read_folder(tmp_path) == {gateway.certificate_serial: certificate}
    assert read_folder(tmp_path / "not there") == {}
    assert x509.load_pem_x509_certificate(written[gateway.certificate_serial].read_bytes()) == (
        certificate
    )


def test_half_a_file_is_never_seen(
    gateway: Gateway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It gets its name when it is whole; if it can't, nothing stays."""

    def refuse(*paths: Any) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(OSError, match="full"):
        write_folder(tmp_path, {gateway.certificate_serial: certificate_of(gateway)})
    assert list(tmp_path.iterdir()) == []


# What is trusted from a folder


def test_only_certificates_under_their_own_serials_are_trusted(
    gateway: Gateway, tmp_path: Path, keys: Any
) -> None:
    """A public key, another name and what is no key are left out, with a warning."""
    certificate = certificate_of(gateway)
    text = certificate.public_bytes(Encoding.PEM)
    own = gateway.certificate_serial
    others = {
        "wechatpay_PUB_KEY_ID_0114232134912410000000000000.pem": public_pem(keys[1]),
        f"wechatpay_{'AB' * 20}.pem": text,
        f"wechatpay_{'CD' * 20}.pem": public_pem(keys[1]),
        f"wechatpay_{'EF' * 20}.pem": b"no key",
        "wechatpay_.pem": text,
    }
    for name, content in {f"wechatpay_{own}.pem": text, **others}.items():
        tmp_path.joinpath(name).write_bytes(content)
    tmp_path.joinpath("wechatpay_folder.pem").mkdir()
    with pytest.warns(UserWarning, match="certs_dir=") as caught:
        client = chainpay.Client(**{**gateway.credentials(), "certs": None, "certs_dir": tmp_path})
    assert list(client.platform_keys) == [own] == [client.platform_keys.current]
    messages = " ".join(str(warning.message) for warning in caught)
    assert all(name in messages for name in [*others, "wechatpay_folder.pem"])
    assert f"its name must be wechatpay_{own}.pem" in messages
    assert {warning.filename for warning in caught} == {__file__}


@pytest.mark.parametrize("mode", [0o777, 0o775, 0o757, 0o720])
@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_others_may_write_is_warned_of(
    what: str, mode: int, gateway: Gateway, tmp_path: Path
) -> None:
    """Whoever can write there makes a certificate trusted."""
    written = write_folder(tmp_path, {gateway.certificate_serial: certificate_of(gateway)})
    place = tmp_path if what == "folder" else written[gateway.certificate_serial]
    place.chmod(mode)
    with pytest.warns(UserWarning, match=f"may write '{place}', .*: chmod go-w {place}"):
        assert list(read_folder(tmp_path)) == [gateway.certificate_serial]
    place.chmod(0o755)
    assert list(read_folder(tmp_path)) == [gateway.certificate_serial]


@pytest.mark.parametrize("what", ["folder", "file"])
@pytest.mark.parametrize("has_apiv3_key", [True, False])
def test_beside_a_public_key_a_shared_folder_is_not_used(
    what: str, has_apiv3_key: bool, gateway: Gateway, tmp_path: Path
) -> None:
    """The public key is enough, and nobody of the group can add another one."""
    written = write_folder(tmp_path, {gateway.certificate_serial: certificate_of(gateway)})
    credentials = {**gateway.credentials(), "certs_dir": tmp_path}
    pinned = {gateway.public_key_id: credentials["certs"][gateway.public_key_id]}
    credentials |= {"certs": pinned} if has_apiv3_key else {"certs": pinned, "apiv3_key": None}
    assert gateway.certificate_serial in chainpay.Client(**credentials).platform_keys
    (tmp_path if what == "folder" else written[gateway.certificate_serial]).chmod(0o775)
    with pytest.warns(UserWarning, match="certs_dir= is not used beside .*: chmod go-w"):
        client = chainpay.Client(**credentials)
    assert list(client.platform_keys) == [gateway.public_key_id]
    with pytest.raises(chainpay.UsageError, match="certs= takes a dict"):
        chainpay.Client(**{**credentials, "certs": [1]})


def test_what_is_written_is_for_oneself(gateway: Gateway, tmp_path: Path) -> None:
    """Whatever the umask is: folders have 0755 at most, and files 0644."""
    before = os.umask(0)
    try:
        folder = tmp_path / "made" / "of two"
        written = write_folder(folder, {gateway.certificate_serial: certificate_of(gateway)})
    finally:
        os.umask(before)
    modes = [path.stat().st_mode & 0o777 for path in (folder.parent, folder, *written.values())]
    assert modes == [0o755, 0o755, 0o644]
