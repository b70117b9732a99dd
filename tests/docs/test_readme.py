"""README stays true: its commands are those of CI, its merchant works, its picture is the shell."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from tests.support.pages import README, ROOT, read_blocks
from tools import recording


def test_the_commands_are_what_ci_runs() -> None:
    """The test command is in .ci/run word for word; both make an environment of their own."""
    demo, tests = (block.text.strip() for block in read_blocks(README, "sh"))
    assert demo.endswith(" && chainpay demo")
    assert tests in (ROOT / ".ci" / "run").read_text().splitlines()
    assert all(command.startswith("python3 -m venv .venv && ") for command in (demo, tests))


def test_the_real_merchant_can_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keys: tuple[RSAPrivateKey, ...]
) -> None:
    """With key files of the names that WeChat Pay gives them."""
    merchant, _, platform = keys
    (tmp_path / "apiclient_key.pem").write_bytes(
        merchant.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    (tmp_path / "pub_key.pem").write_bytes(
        platform.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHAINPAY_APIV3_KEY", "0" * 32)
    (example,) = read_blocks(README, 'python title="shop.py"')
    names: dict[str, object] = {}
    exec(example.text, names)
    client = names["client"]
    assert isinstance(client, chainpay.Client)
    assert client.mchid == "1900000001"


def test_the_pictures_are_what_the_shell_shows(tmp_path: Path) -> None:
    """Recorded again, they have the same texts. ``python -m tools.recording`` writes new ones."""
    subprocess.run([sys.executable, "-m", "tools.recording", str(tmp_path)], check=True, cwd=ROOT)
    for name in recording.PICTURES.values():
        text = recording.read_text((recording.FOLDER / name).read_text("utf-8"))
        assert recording.read_text((tmp_path / name).read_text("utf-8")) == text
        assert all("".join(line.split()) in text for line in recording.LINES)
