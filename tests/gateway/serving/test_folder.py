"""The folder of a served gateway: what it holds, and what it refuses."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

from chainpay import Client, UsageError
from chainpay.crypto import pem
from chainpay.gateway import Gateway
from chainpay.gateway.serving import folder as module
from chainpay.gateway.serving.folder import Folder, find_address


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


def test_own_numbers(path: Path) -> None:
    """They are those of a new folder; a folder that has some keeps them."""
    for mchid in ("1900000007", "1900000008"):
        folder = Folder(path, mchid=mchid, appid="wx7")
        assert (folder.identity.mchid, folder.appid) == ("1900000007", "wx7")
        folder.close()


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


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (no_json, "merchant.json is no JSON object of texts"),
        (numbers_as_numbers, "merchant.json is no JSON object of texts"),
        (another_certificate, "isn't the certificate of apiclient_key.pem"),
        (no_key, "apiclient_key.pem"),
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
