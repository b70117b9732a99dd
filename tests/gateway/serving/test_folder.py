"""The folder of a served gateway: what it holds, and what it refuses."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

from chainpay import Client, UsageError
from chainpay.crypto import pem
from chainpay.gateway import Gateway
from chainpay.gateway.seeding.own_values import OwnValues, parse_own_values
from chainpay.gateway.serving import folder as module
from chainpay.gateway.serving.folder import Folder, find_address
from chainpay.gateway.serving.merchant_files import FILES
from chainpay.gateway.state.identity import Identity
from tests.support import keys as pems


@pytest.fixture(autouse=True)
def made(monkeypatch: pytest.MonkeyPatch, keys: tuple[Any, ...]) -> None:
    """Keys that are made already."""
    ready = cycle(keys)
    monkeypatch.setattr(module, "new_key", lambda: next(ready))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def folder(path: Path) -> Iterator[Folder]:
    folder = Folder(path)
    yield folder
    folder.close()


def test_its_files_fit_together(folder: Folder, path: Path) -> None:
    """Serials below 2^159, a certificate of the key, and WeChat Pay's password of the .p12."""
    certificate = x509.load_pem_x509_certificate((path / "apiclient_cert.pem").read_bytes())
    numbers = json.loads((path / "merchant.json").read_text())
    assert certificate.serial_number < 2**159
    assert numbers["serial"] == pem.serial(certificate) == folder.identity.serial
    assert certificate.public_key() == folder.identity.merchant_key.public_key()
    bag = pkcs12.load_pkcs12((path / "apiclient_cert.p12").read_bytes(), b"1900000001")
    assert bag.cert is not None
    assert bag.cert.certificate == certificate
    assert (numbers["mchid"], numbers["appid"]) == ("1900000001", "wxd678efh567hg6787")
    assert numbers["public_key_id"].startswith("PUB_KEY_ID_")
    assert len((path / "apiv3_key").read_text()) == len((path / "secret").read_text()) == 32
    assert (path / ".gitignore").read_text().endswith("\n*\n")


def test_a_client_of_its_files(folder: Folder, path: Path) -> None:
    """The gateway trusts it, and it trusts the gateway."""
    gateway = Gateway(identity=folder.identity, store=folder.store)
    with gateway.serve() as server:
        folder.write_address(server.base_uri, "t0ken", gateway.certificate)
        assert find_address(path) == (server.base_uri, "t0ken")
        assert b"BEGIN CERTIFICATE" in (path / "platform_cert.pem").read_bytes()
        client = Client(
            mchid=folder.identity.mchid,
            serial=folder.identity.serial,
            private_key=path / "apiclient_key.pem",
            certs={folder.identity.public_key_id: path / "pub_key.pem"},
            apiv3_key=(path / "apiv3_key").read_text(),
            base_uri=server.base_uri,
        )
        with client:
            answer = client.v3.certificates.get().json()
            assert len(answer["data"]) == 1
    assert f"CHAINPAY_BASE_URI={server.base_uri}" in (path / "env").read_text()
    assert f"$env:CHAINPAY_BASE_URI = '{server.base_uri}'" in (path / "env.ps1").read_text("utf-8")


def test_the_next_start(path: Path) -> None:
    """The same keys, a rotated certificate too, and what was registered."""
    serials, secrets = [], []
    for start in range(2):
        folder = Folder(path)
        gateway = Gateway(identity=folder.identity, store=folder.store)
        if start == 0:
            gateway.rotate()
            key = folder.identity.public_key.public_key()
            gateway.register("1900000002", "5F", key)
            gateway.register_brand("4001", "5F", key)
        serials.append((gateway.serial, gateway.public_key_id, gateway.certificate_serial))
        secrets.append((gateway.merchant_secrets(), gateway.merchant_secrets("1900000002")))
        assert len(gateway.credentials()["certs"]) == 3
        folder.close()
    assert serials[0] == serials[1]
    assert secrets[0] == secrets[1]
    assert secrets[0][0] != secrets[0][1]


def own_values(own_key: Any, **texts: str) -> OwnValues:
    certificate = pems.certificate(own_key)
    return parse_own_values(
        {
            "mchid": "1900000007",
            "appid": "wx7",
            "key": pems.private_pem(own_key).decode(),
            "cert": certificate.public_bytes(Encoding.PEM).decode(),
            "apiv3_key": "0123456789abcdef0123456789abcdef",
            "secret": "fedcba9876543210fedcba9876543210",
            "public_key_id": "PUB_KEY_ID_01",
            "platform_key": pems.private_pem(own_key).decode(),
            **texts,
        },
        lambda name: name,
    )


def test_own_values(path: Path, stranger: Any) -> None:
    """They are those of a new folder. The same again changes nothing."""
    own = own_values(stranger)
    for _ in range(2):
        folder = Folder(path, own=own)
        identity = folder.identity
        folder.close()
        assert (identity.mchid, identity.appid) == ("1900000007", "wx7")
        assert identity.merchant_key.public_key() == stranger.public_key()
        assert identity.public_key.public_key() == stranger.public_key()
        assert own.cert is not None
        assert int(identity.serial, 16) == own.cert.serial_number
        assert (identity.apiv3_key, identity.secret) == (own.apiv3_key, own.secret)
        assert identity.public_key_id == "PUB_KEY_ID_01"
    assert (path / "pub_key.pem").read_bytes() == pems.public_pem(stranger)
    bag = pkcs12.load_pkcs12((path / "apiclient_cert.p12").read_bytes(), b"1900000007")
    assert bag.cert is not None
    assert bag.cert.certificate == own.cert
    assert own.secret not in repr(own)


def test_a_certificate_is_made_for_an_own_key(path: Path, stranger: Any) -> None:
    own = OwnValues(key=stranger)
    folder = Folder(path, own=own)
    folder.close()
    certificate = x509.load_pem_x509_certificate((path / "apiclient_cert.pem").read_bytes())
    assert certificate.public_key() == stranger.public_key()
    assert pem.serial(certificate) == folder.identity.serial


def test_other_values_than_the_folder_has(path: Path, stranger: Any, keys: Any) -> None:
    """They are refused, nothing is changed, and no secret is shown; --fresh takes them."""
    Folder(path, own=own_values(stranger)).close()
    before = {each.name: each.read_bytes() for each in path.glob("[!g]*")}
    others = {
        "mchid": "1900000008",
        "appid": "wx8",
        "apiv3_key": "another_key_0123456789abcdef0123",
        "secret": "anotherkey0123456789abcdef012345",
        "public_key_id": "PUB_KEY_ID_02",
        "platform_key": pems.private_pem(keys[0]).decode(),
    }
    for name, value in others.items():
        with pytest.raises(UsageError, match=r"has another one.*--fresh") as refused:
            Folder(path, own=parse_own_values({name: value}, lambda name: name))
        assert str(refused.value).startswith(f"--{name.replace('_', '-')}: ")
        assert "9876543210" not in str(refused.value)
    with pytest.raises(UsageError, match=r"--mchid: .* has another one, 1900000007. Nothing"):
        Folder(path, own=OwnValues(mchid="1900000008"))
    with pytest.raises(UsageError, match="--key: "):
        Folder(path, own=OwnValues(key=keys[0]))
    with pytest.raises(UsageError, match="--cert: "):
        Folder(path, own=own_values(stranger))
    assert {each.name: each.read_bytes() for each in path.glob("[!g]*")} == before
    folder = Folder(path, fresh=True, own=OwnValues(mchid="1900000008"))
    folder.close()
    assert folder.identity.mchid == "1900000008"


WRONG = [
    ("mchid", "wxd678efh567hg6787", "mchid is an appid"),
    ("appid", "wx 7", "appid is no appid, such as"),
    ("apiv3_key", "0123", "apiv3_key has 4 bytes; it must have 32"),
    ("apiv3_key", "密" * 11, "apiv3_key has 33 bytes; it must have 32"),
    ("secret", "0123", "secret has 4 characters; the key of APIv2"),
    ("secret", "!" * 32, "has 32 letters and digits"),
    ("public_key_id", "01", "public_key_id is no PUB_KEY_ID_…"),
    ("key", "nowhere.pem", "key is neither PEM nor a readable file 'nowhere.pem'"),
    ("platform_key", "nowhere.pem", "platform_key is neither PEM nor a readable file"),
    ("cert", "nowhere.pem", "cert is neither PEM nor a readable file"),
    ("key", "", "cert needs key, the private key of the certificate"),
]


@pytest.mark.parametrize(("name", "value", "message"), WRONG)
def test_values_that_are_wrong(stranger: Any, name: str, value: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        own_values(stranger, **{name: value})


def test_certificates_that_are_wrong(stranger: Any, keys: Any) -> None:
    """Of another key; and with a serial that no client takes."""
    with pytest.raises(UsageError, match="cert isn't the certificate of key"):
        own_values(stranger, key=pems.private_pem(keys[0]).decode())
    short = pems.certificate(stranger, 4711).public_bytes(Encoding.PEM).decode()
    with pytest.raises(UsageError, match="the serial of cert has 4 hex digits and needs 40"):
        own_values(stranger, cert=short)


def test_the_files_of_other_merchants(folder: Folder, path: Path, stranger: Any) -> None:
    """They are a merchant's as well; what a seed replaces is written anew, and nothing else."""
    first = replace(folder.identity, mchid="1900000002", serial="5F" * 20, certificate=None)
    there = path / "merchants" / "1900000002"

    def write(identity: Identity) -> dict[str, bytes]:
        folder.write_merchant(identity, "http://127.0.0.1:1/", b"")
        return {each.name: each.read_bytes() for each in there.iterdir()}

    files = write(first)
    assert files.keys() == {*FILES} - {"platform_cert.pem"}
    certificate = x509.load_pem_x509_certificate(files["apiclient_cert.pem"])
    assert pem.serial(certificate) == "5F" * 20
    assert json.loads(files["merchant.json"])["mchid"] == "1900000002"
    assert write(first) == files
    own = pems.certificate(stranger)
    second = replace(first, merchant_key=stranger, serial=pem.serial(own), certificate=own)
    changed = write(second)
    bag = pkcs12.load_pkcs12(changed["apiclient_cert.p12"], b"1900000002")
    assert bag.cert is not None
    assert bag.cert.certificate == own
    assert changed["apiclient_key.pem"] == pems.private_pem(stranger)
    third = replace(second, certificate=None, serial="6F" * 20)
    assert pem.serial(x509.load_pem_x509_certificate(write(third)["apiclient_cert.pem"])) == (
        "6F" * 20
    )
    (there.parent / "1900000003").write_text("no folder")
    with pytest.raises(UsageError, match=r"1900000003 is there, but the files in .* File ex"):
        folder.write_merchant(replace(first, mchid="1900000003"), "http://127.0.0.1:1/", b"")


def test_fresh_removes_other_merchants(path: Path) -> None:
    """But nothing that somebody else has put there."""
    folder = Folder(path)
    for number in ("1900000002", "1900000003"):
        folder.write_merchant(replace(folder.identity, mchid=number), "http://127.0.0.1:1/", b"")
    folder.close()
    note = path / "merchants" / "1900000003" / "notes.txt"
    note.write_text("mine")
    Folder(path, fresh=True).close()
    assert [*(path / "merchants").rglob("*")] == [note.parent, note]


def test_anew(path: Path) -> None:
    """Only what a gateway has made is removed."""
    Folder(path).close()
    (path / "notes.txt").write_text("mine")
    serial = json.loads((path / "merchant.json").read_text())["serial"]
    (path / "gateway.sqlite3").write_bytes(b"damaged" * 100)
    with pytest.raises(UsageError, match="--fresh"):
        Folder(path)
    folder = Folder(path, fresh=True)
    assert folder.identity.serial != serial
    with pytest.raises(UsageError, match="in use by another gateway"):
        Folder(path, fresh=True)
    with pytest.raises(UsageError, match="in use by another gateway"):
        Folder(path)
    folder.close()
    assert (path / "notes.txt").read_text() == "mine"


def no_json(path: Path) -> None:
    (path / "merchant.json").write_text("[]")


def numbers_as_numbers(path: Path) -> None:
    (path / "merchant.json").write_text('{"mchid": 1900000001}')


def another_certificate(path: Path) -> None:
    keys = Gateway().credentials()
    certificate = next(
        each for each in keys["certs"].values() if isinstance(each, x509.Certificate)
    )
    (path / "apiclient_cert.pem").write_bytes(certificate.public_bytes(Encoding.PEM))


def no_key(path: Path) -> None:
    (path / "apiclient_key.pem").write_text("-----BEGIN NOTHING-----")


def writing(name: str, content: bytes) -> Callable[[Path], None]:
    """Return what writes a file."""

    def write(path: Path) -> None:
        (path / name).write_bytes(content)

    return write


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (no_json, "merchant.json is no JSON object of texts"),
        (numbers_as_numbers, "merchant.json is no JSON object of texts"),
        (another_certificate, "isn't the certificate of apiclient_key.pem"),
        (no_key, "apiclient_key.pem"),
        (writing("merchant.json", b'{"mchid": "../../x"}'), "mchid in .*merchant.json must be"),
        (writing("merchant.json", b'{"mchid": "1;$(id)"}'), "mchid in .*merchant.json must be"),
        (writing("merchant.json", b'{"appid": "a b"}'), "appid in .*merchant.json is no appid"),
        (writing("apiv3_key", b"short"), "apiv3_key has 5 bytes; it must have 32"),
        (writing("apiv3_key", b""), "apiv3_key is empty, or no UTF-8: mend it, or remove it"),
        (writing("apiv3_key", b"\xff\xfe"), "apiv3_key is empty, or no UTF-8"),
        (writing("secret", b"\xff\xfe"), "secret is empty, or no UTF-8"),
        (writing("secret", b"!" * 32), "secret has 32 characters"),
    ],
)
def test_files_that_are_wrong(path: Path, spoil: Callable[[Path], None], message: str) -> None:
    """The error names the file; the folder can be used once it is mended."""
    Folder(path).close()
    spoil(path)
    for _ in range(2):
        with pytest.raises(UsageError, match=message):
            Folder(path)
    Folder(path, fresh=True).close()


def test_a_mark_that_is_none(path: Path) -> None:
    """No gateway has made the folder, then."""
    Folder(path).close()
    (path / ".gitignore").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match="holds files that no gateway has made"):
        Folder(path, fresh=True)


def test_quotes_of_powershell(tmp_path: Path) -> None:
    """It takes typographic quotes for the end of a text, too."""
    path = tmp_path / "it's ‘a’ ‚b‛ place"
    folder = Folder(path)
    folder.write_address("http://127.0.0.1:1/", None, b"")
    folder.close()
    text = (path / "env.ps1").read_text("utf-8-sig")
    assert "it''s ‘‘a’’ ‚‚b‛‛ place" in text


def test_a_full_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No half file is left."""

    def full(*arguments: Any) -> None:
        raise OSError(28, "No space left on device")

    Folder(path).close()
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        with pytest.raises(UsageError, match="No space left on device; choose another"):
            Folder(path)
    assert not [each for each in path.iterdir() if each.name.startswith(".new")]
    Folder(path).close()


def test_no_gateway_runs(path: Path, folder: Folder) -> None:
    with pytest.raises(UsageError, match="no gateway runs on the folder"):
        find_address(path)
    (path / "server.json").write_text("{}")
    with pytest.raises(UsageError, match="no gateway runs on the folder"):
        find_address(path)


def test_it_shows_no_secret(folder: Folder) -> None:
    """Neither does what it holds."""
    assert folder.identity.apiv3_key not in repr(folder.identity)
    assert folder.identity.secret not in repr(folder.identity)
