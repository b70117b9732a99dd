"""``chainpay certificates``, run as a program is: arguments, environment, folder, exit status."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Protocol

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from chainpay.__main__ import main
from chainpay.cli import certificates as downloader
from tests.support.recording import Recording


@pytest.fixture
def environment(
    platform: Recording, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, Any]:
    """What the program finds: key file and variables; and what a test gives it beside these."""
    credentials = platform.credentials()
    path = tmp_path / "apiclient_key.pem"
    path.write_bytes(
        credentials["private_key"].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    monkeypatch.setenv("CHAINPAY_MCHID", credentials["mchid"])
    monkeypatch.setenv("CHAINPAY_SERIAL", credentials["serial"])
    monkeypatch.setenv("CHAINPAY_PRIVATE_KEY", str(path))
    monkeypatch.setenv("CHAINPAY_APIV3_KEY", credentials["apiv3_key"])
    return {"transport": platform}


class Run(Protocol):
    """Runs the command with further arguments of the client: exit status, output, errors."""

    def __call__(self, *arguments: str, **options: Any) -> tuple[int, str, str]: ...


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """As a program is run, but for the client's transport."""
    download = downloader.download

    def command(*arguments: str, **options: Any) -> tuple[int, str, str]:
        monkeypatch.setattr(downloader, "download", partial(download, **options))
        return main(["certificates", *arguments]), *capsys.readouterr()

    return command


def test_certificates_are_written(
    environment: dict[str, Any], platform: Recording, tmp_path: Path, run: Run
) -> None:
    """Verified, under their own serials, and told in a few lines."""
    folder = tmp_path / "certs"
    status, printed, _ = run("--out", str(folder), **environment)
    assert status == 0
    (file,) = folder.iterdir()
    assert file.name == f"wechatpay_{platform.certificate_serial}.pem"
    assert x509.load_pem_x509_certificate(file.read_bytes())
    assert platform.certificate_serial in printed
    assert str(file) in printed


def test_what_is_printed_in_chinese(
    environment: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """Where each is, and how long it is valid; not at an output, where nobody could find them."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    folder = tmp_path / "certs"
    _, printed, _ = run("--out", str(folder), **environment)
    serial, valid, saved = printed.splitlines()
    assert valid.startswith("  有效期  20")
    assert saved == f"  保存为  {folder}/wechatpay_{serial}.pem"
    assert run("--out", "-", **environment)[0] == 2


def test_arguments_win_over_the_environment(
    environment: dict[str, Any], tmp_path: Path, run: Run
) -> None:
    """Another merchant's number is refused by the platform, in its words; nothing is written."""
    status, printed, errors = run("--out", str(tmp_path / "x"), "--mchid", "1", **environment)
    assert (status, printed) == (1, "")
    assert "SIGN_ERROR" in errors
    assert not (tmp_path / "x").exists()


def test_a_platform_key_that_is_known_verifies_the_answer(
    environment: dict[str, Any],
    platform: Recording,
    keys: Any,
    stranger: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    run: Run,
) -> None:
    """With another key under its number, the answer is not trusted."""
    number = next(name for name in platform.credentials()["certs"] if name.startswith("PUB"))
    for private, expected in ((keys[2], 0), (stranger, 3)):
        key = private.public_key()
        path = tmp_path / "platform.pem"
        path.write_bytes(key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
        monkeypatch.setenv("CHAINPAY_PLATFORM_KEYS", f"{number}={path}")
        assert run("--out", str(tmp_path / "out"), **environment)[0] == expected


def test_a_public_key_merchant_has_no_certificates(
    environment: dict[str, Any], keys: Any, tmp_path: Path, run: Run
) -> None:
    """There are none to download; what there is instead is said."""
    platform = Recording(keys=keys, certificates=False)
    platform.register("1900000001", environment["transport"].serial, keys[0].public_key())
    status, _, errors = run("--out", str(tmp_path / "x"), transport=platform)
    assert status == 1
    assert "PUB_KEY_ID_" in errors


def test_failures_are_printed_with_their_notes(
    environment: dict[str, Any], tmp_path: Path, run: Run
) -> None:
    """A missing variable, a lost connection, a folder that can't be."""

    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too slow")

    status, _, errors = run("--out", str(tmp_path / "x"), transport=httpx.MockTransport(lost))
    assert status == 4  # a query changes nothing
    assert "it may have been sent" in errors
    (tmp_path / "file").write_text("")
    status, _, errors = run("--out", str(tmp_path / "file"), **environment)
    assert status == 2
    assert "file' is a file: name a folder" in errors
    assert run("--out", str(tmp_path / "file" / "x"), **environment)[0] == 3


def test_a_terminal_requests_the_key(
    environment: dict[str, Any],
    platform: Recording,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    run: Run,
) -> None:
    """And only there; it is never an argument."""
    key = platform.credentials()["apiv3_key"]
    monkeypatch.delenv("CHAINPAY_APIV3_KEY")
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert run("--out", str(tmp_path / "x"), **environment)[0] == 2
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt: key)
    status, *printed = run("--out", str(tmp_path / "x"), **environment)
    assert status == 0
    assert key not in "".join(printed)


def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is one of the program's; without an environment it says what is missing."""
    for name in ("MCHID", "SERIAL", "PRIVATE_KEY", "APIV3_KEY"):
        monkeypatch.delenv(f"CHAINPAY_{name}", raising=False)
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert main(["certificates", "--out", str(tmp_path)]) == 2
    assert "CHAINPAY_APIV3_KEY" in capsys.readouterr().err
    monkeypatch.setenv("CHAINPAY_APIV3_KEY", "0" * 32)
    assert main(["certificates", "--out", str(tmp_path)]) == 2
    assert "CHAINPAY_MCHID" in capsys.readouterr().err
