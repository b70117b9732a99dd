"""`chainpay.signing.certificates`: lists that hold something else, and the folder's files."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import warnings
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
from tests.support.rights import share

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
    share(place, mode)
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
    share(tmp_path if what == "folder" else written[gateway.certificate_serial], 0o775)
    with pytest.warns(UserWarning, match="certs_dir= is not used beside .*: chmod go-w"):
        client = chainpay.Client(**credentials)
    assert list(client.platform_keys) == [gateway.public_key_id]
    with pytest.raises(chainpay.UsageError, match="certs= takes a dict"):
        chainpay.Client(**{**credentials, "certs": [1]})


posix = pytest.mark.skipif(os.name != "posix", reason="Windows has other owners and modes")
MINE, STRANGER = 1000, 1001


@pytest.fixture
def owners(monkeypatch: pytest.MonkeyPatch) -> dict[Path, int]:
    """Place → its owner, which is else root; the program runs as the user `MINE`."""
    known: dict[Path, int] = {}
    lstat = Path.lstat

    def owned(path: Path) -> os.stat_result:
        status = list(lstat(path))
        status[stat.ST_UID] = known.get(path, 0)
        return os.stat_result(status)

    monkeypatch.setattr(Path, "lstat", owned)
    monkeypatch.setattr(os, "geteuid", lambda: MINE)
    return known


@posix
@pytest.mark.parametrize("what", ["file", "folder", "above"])
@pytest.mark.parametrize("mode", [0o755, 0o1777])
def test_what_a_stranger_owns_is_warned_of(
    mode: int, what: str, owners: dict[Path, int], gateway: Gateway, tmp_path: Path
) -> None:
    """Its owner may change it, whatever its rights are now."""
    folder = tmp_path / "above" / "certs"
    (file,) = write_folder(folder, {gateway.certificate_serial: certificate_of(gateway)}).values()
    place = {"file": file, "folder": folder, "above": folder.parent}[what]
    folder.chmod(mode)
    for user in (MINE, 0):
        owners[place] = user
        with warnings.catch_warnings(action="error"):
            assert list(read_folder(folder)) == [gateway.certificate_serial]
    owners[place] = STRANGER
    message = rf"the user 1001, whose it is\) may write '{place}', .*: chown -h 1000 {place}"
    with pytest.warns(UserWarning, match=message):
        assert list(read_folder(folder)) == [gateway.certificate_serial]
    with pytest.warns(UserWarning, match="certs_dir= is not used beside"):
        assert read_folder(folder, has_public_key=True) == {}


@posix
@pytest.mark.parametrize(("mode", "is_safe"), [(0o775, True), (0o777, False)])
def test_the_group_of_root_may_write(
    mode: int,
    is_safe: bool,
    owners: dict[Path, int],
    gateway: Gateway,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As in OpenShift, whose folders are root's, and whose users are random; all others may not."""
    write_folder(tmp_path, {gateway.certificate_serial: certificate_of(gateway)})
    tmp_path.chmod(mode)
    lstat = Path.lstat

    def of_root(path: Path) -> os.stat_result:
        status = list(lstat(path))
        status[stat.ST_GID] = 0
        return os.stat_result(status)

    monkeypatch.setattr(Path, "lstat", of_root)
    with warnings.catch_warnings(record=True, action="always") as caught:
        assert list(read_folder(tmp_path)) == [gateway.certificate_serial]
    assert (caught == []) == is_safe


@posix
def test_with_sudo_the_callers_files_are_ones_own(
    owners: dict[Path, int],
    gateway: Gateway,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever may call sudo is root if he likes."""
    write_folder(tmp_path, {gateway.certificate_serial: certificate_of(gateway)})
    owners[tmp_path] = STRANGER
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("SUDO_UID", str(STRANGER))
    with warnings.catch_warnings(action="error"):
        assert list(read_folder(tmp_path, has_public_key=True)) == [gateway.certificate_serial]


@posix
@pytest.mark.parametrize("is_absolute", [True, False])
@pytest.mark.parametrize("of", ["file", "folder"])
def test_a_link_into_what_others_may_change_is_warned_of(
    of: str, is_absolute: bool, gateway: Gateway, tmp_path: Path
) -> None:
    """As the place itself that it leads to, and each folder above that one."""
    shared, own = tmp_path / "shared", tmp_path / "own"
    folder = shared / "inner"
    (file,) = write_folder(folder, {gateway.certificate_serial: certificate_of(gateway)}).values()
    shared.chmod(0o777)
    if of == "file":
        own.mkdir(0o755)
        target = file if is_absolute else Path("..", "shared", "inner", file.name)
        own.joinpath(file.name).symlink_to(target)
    else:
        own.symlink_to(folder if is_absolute else "shared/inner")
    with pytest.warns(UserWarning, match=rf"may write '{shared}', .*: chmod go-w {shared}$") as all:
        assert read_folder(own, has_public_key=True) == {}
    assert len(all) == 1
    shared.chmod(0o1777)  # as /tmp has it: nobody moves what is another's
    with warnings.catch_warnings(action="error"):
        assert list(read_folder(own, has_public_key=True)) == [gateway.certificate_serial]


@posix
@pytest.mark.parametrize("user", [MINE, 0])
def test_a_kubernetes_secret_is_used(
    user: int,
    owners: dict[Path, int],
    gateway: Gateway,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its files are root's links through ``..data``, in a folder of mode 1777, for any user."""
    monkeypatch.setattr(os, "geteuid", lambda: user)
    folder = tmp_path / "secret"
    version = folder / "..2026_11_30_10_00_00.123456789"
    (file,) = write_folder(version, {gateway.certificate_serial: certificate_of(gateway)}).values()
    folder.chmod(0o1777)
    folder.joinpath("..data").symlink_to(version.name)
    link = folder / file.name
    link.symlink_to(f"..data/{file.name}")
    with warnings.catch_warnings(action="error"):
        assert list(read_folder(folder, has_public_key=True)) == [gateway.certificate_serial]
    for place in (link, folder / "..data", version, version / file.name):
        owners[place] = STRANGER
        with pytest.warns(UserWarning, match="certs_dir= is not used beside"):
            assert read_folder(folder, has_public_key=True) == {}
        del owners[place]


@posix
def test_what_cannot_be_read_is_left_out(gateway: Gateway, tmp_path: Path) -> None:
    """Links to nothing and in circles, and pipes: with a warning that names each."""
    write_folder(tmp_path, {gateway.certificate_serial: certificate_of(gateway)})
    tmp_path.joinpath("wechatpay_A1.pem").symlink_to("nothing")
    tmp_path.joinpath("wechatpay_A2.pem").symlink_to("wechatpay_A2.pem")
    tmp_path.joinpath("wechatpay_A3.pem").symlink_to("/")
    os.mkfifo(tmp_path / "wechatpay_A4.pem", 0o600)
    with pytest.warns(UserWarning, match="no file that can be reached") as caught:
        assert list(read_folder(tmp_path)) == [gateway.certificate_serial]
    named = [str(each.message).partition(" ")[0] for each in caught]
    assert named == [f"'wechatpay_A{number}.pem'" for number in (1, 2, 3, 4)]


@posix
def test_a_warning_can_be_pasted(tmp_path: Path) -> None:
    """A file's name runs nothing, and changes nothing on a terminal."""
    name = "wechatpay_$(id);\x1b[2J\n.pem"
    (tmp_path / name).write_text("no key")
    (tmp_path / name).chmod(0o666)
    with pytest.warns(UserWarning, match=r"wechatpay_\$\(id\)") as caught:
        assert read_folder(tmp_path) == {}
    shared, unread = (str(each.message) for each in caught)
    assert (shared + unread).isprintable()
    command = shared.rpartition(": ")[2]
    subprocess.run(["bash", "-c", command], check=True)
    assert (tmp_path / name).stat().st_mode & 0o777 == 0o644


def test_windows_has_other_rights(
    gateway: Gateway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its modes and owners say nothing of who may write."""
    write_folder(tmp_path, {gateway.certificate_serial: certificate_of(gateway)})
    tmp_path.chmod(0o777)
    folder = str(tmp_path)
    monkeypatch.setattr("chainpay.signing.writers.HAS_OWNERS", False)
    with warnings.catch_warnings(action="error"):
        assert list(read_folder(folder)) == [gateway.certificate_serial]


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
