"""``chainpay certificates``, run as a program is: arguments, environment, folder, exit status."""

from __future__ import annotations

import argparse
import io
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from chainpay import __main__ as command
from chainpay.cli import certificates as downloader
from tests.conftest import Recording


@pytest.fixture
def environment(
    platform: Recording, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, Any]:
    """What the program finds: key file and variables; and what a test gives it beside these."""
    given = platform.credentials()
    path = tmp_path / "apiclient_key.pem"
    path.write_bytes(
        given["private_key"].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    monkeypatch.setenv("CHAINPAY_MCHID", given["mchid"])
    monkeypatch.setenv("CHAINPAY_SERIAL", given["serial"])
    monkeypatch.setenv("CHAINPAY_PRIVATE_KEY", str(path))
    monkeypatch.setenv("CHAINPAY_APIV3_KEY", given["apiv3_key"])
    return {"transport": platform}


def run(*arguments: str, **others: Any) -> tuple[int, str]:
    parser = argparse.ArgumentParser()
    downloader.add_arguments(parser)
    out = io.StringIO()
    return downloader.run(parser.parse_args([*arguments]), out, **others), out.getvalue()


def test_certificates_are_written(
    environment: dict[str, Any], platform: Recording, tmp_path: Path
) -> None:
    """Verified, under their own serials, and told in a few lines."""
    folder = tmp_path / "certs"
    status, said = run("--out", str(folder), **environment)
    assert status == 0
    (file,) = folder.iterdir()
    assert file.name == f"wechatpay_{platform.certificate_serial}.pem"
    assert x509.load_pem_x509_certificate(file.read_bytes())
    assert platform.certificate_serial in said
    assert str(file) in said


def test_arguments_win_over_the_environment(
    environment: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Another merchant's number is refused by the platform, in its words; nothing is written."""
    status, said = run("--out", str(tmp_path / "x"), "--mchid", "1", **environment)
    assert (status, said) == (1, "")
    assert "SIGN_ERROR" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


def test_a_public_key_merchant_is_told(
    environment: dict[str, Any], keys: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """There are none to download; what there is instead is said."""
    platform = Recording(keys=keys, certificates=False)
    platform.register("1900000001", environment["transport"].serial, keys[0].public_key())
    assert run("--out", str(tmp_path / "x"), transport=platform)[0] == 1
    assert "PUB_KEY_ID_" in capsys.readouterr().err


def test_failures_are_told_with_their_notes(
    environment: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing variable, a lost connection, a folder that can't be."""

    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too slow")

    assert run("--out", str(tmp_path / "x"), transport=httpx.MockTransport(lost))[0] == 1
    assert "it may have been sent" in capsys.readouterr().err
    (tmp_path / "file").write_text("")
    assert run("--out", str(tmp_path / "file"), **environment)[0] == 1
    assert "certs_dir= is the file" in capsys.readouterr().err
    assert run("--out", str(tmp_path / "file" / "x"), **environment)[0] == 1


def test_the_key_is_asked_for_at_a_terminal(
    environment: dict[str, Any],
    platform: Recording,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """And only there; it is never an argument."""
    key = platform.credentials()["apiv3_key"]
    monkeypatch.delenv("CHAINPAY_APIV3_KEY")
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert run("--out", str(tmp_path / "x"), **environment)[0] == 1
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt: key)
    assert run("--out", str(tmp_path / "x"), **environment)[0] == 0
    assert key not in "".join(capsys.readouterr())


def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is one of the program's; without an environment it says what is missing."""
    for name in ("MCHID", "SERIAL", "PRIVATE_KEY", "APIV3_KEY"):
        monkeypatch.delenv(f"CHAINPAY_{name}", raising=False)
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert command.main(["certificates", "--out", str(tmp_path)]) == 1
    assert "CHAINPAY_APIV3_KEY" in capsys.readouterr().err
    monkeypatch.setenv("CHAINPAY_APIV3_KEY", "0" * 32)
    assert command.main(["certificates", "--out", str(tmp_path)]) == 1
    assert "CHAINPAY_MCHID" in capsys.readouterr().err
