"""A terminal, a merchant, and nothing of whoever runs the tests."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from chainpay.cli.profiles import config_file
from chainpay.gateway import gateway as gateway_module

from ..conftest import Recording
from ..support.loopback import serving
from ..support.terminal import Person

CAPTURED = pytest.CaptureFixture[str]


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch, keys: tuple[Any, ...], tmp_path: Path) -> None:
    """No merchant, profile, language and taste of whoever runs the tests; keys that are made."""
    made = cycle(keys)
    monkeypatch.setattr(gateway_module, "new_key", lambda: next(made))
    for name in list(os.environ):
        if name.startswith(("CHAINPAY_", "NO_COLOR", "_CHAINPAY")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture
def merchant(
    platform: Recording, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Recording]:
    """A merchant whose environment is set, for a platform on loopback."""
    credentials = platform.credentials()
    private, public = tmp_path / "apiclient_key.pem", tmp_path / "pub_key.pem"
    key = credentials["private_key"]
    private.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    public.write_bytes(
        credentials["certs"][platform.public_key_id].public_bytes(
            Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
        )
    )
    monkeypatch.setenv("CHAINPAY_MCHID", credentials["mchid"])
    monkeypatch.setenv("CHAINPAY_SERIAL", credentials["serial"])
    monkeypatch.setenv("CHAINPAY_PRIVATE_KEY", str(private))
    monkeypatch.setenv("CHAINPAY_PLATFORM_KEYS", f"{platform.public_key_id}={public}")
    monkeypatch.setenv("CHAINPAY_SECRET", credentials["secret"])
    with serving(platform) as server:
        monkeypatch.setenv("CHAINPAY_BASE_URI", server.base_uri)
        yield platform


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> Callable[[], None]:
    """Make the outputs a terminal, and the input too; a `person` types at another one."""

    def watch() -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO())
        for stream in (sys.stdin, sys.stdout, sys.stderr):
            monkeypatch.setattr(stream, "isatty", lambda: True, raising=False)

    return watch


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """Who answers questions at a terminal, in English."""
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    somebody = Person(monkeypatch)
    yield somebody
    somebody.leave()


class Profile:
    """A config.toml that is written again with each change."""

    def __init__(self, folder: Path, entries: dict[str, str]) -> None:
        self.folder = folder
        self.file = folder / "config.toml"
        self.entries = entries
        self.name = "shop"
        folder.mkdir(parents=True)

    def write(self, **changes: str | None) -> None:
        entries = {**self.entries, **changes}
        lines = [f"{name} = {value}" for name, value in entries.items() if value is not None]
        self.write_text("\n".join((f"[{self.name}]", *lines)))

    def write_text(self, text: str, mode: int = 0o600) -> None:
        self.file.write_text(text, "utf-8")
        self.file.chmod(mode)

    def key(self, name: str, content: str, mode: int = 0o600) -> str:
        """Write a file, and return its entry."""
        (self.folder / name).write_text(content)
        (self.folder / name).chmod(mode)
        return f'"{name}"'


@pytest.fixture
def profile(merchant: Recording, monkeypatch: pytest.MonkeyPatch) -> Profile:
    """The merchant of the environment as a profile; the environment has nothing of it left."""
    made = Profile(config_file().parent, {})
    files = {"apiclient_key.pem": os.environ["CHAINPAY_PRIVATE_KEY"]}
    serial, _, files["pub_key.pem"] = os.environ["CHAINPAY_PLATFORM_KEYS"].partition("=")
    for name, source in files.items():
        shutil.copy(source, made.folder / name)
        (made.folder / name).chmod(0o600)
    made.entries = {
        "mchid": f'"{os.environ["CHAINPAY_MCHID"]}"',
        "serial": f'"{os.environ["CHAINPAY_SERIAL"]}"',
        "private_key": '"apiclient_key.pem"',
        "base_uri": f'"{os.environ["CHAINPAY_BASE_URI"]}"',
        "platform_keys": f'{{"{serial}" = "pub_key.pem"}}',
    }
    for name in [name for name in os.environ if name.startswith("CHAINPAY_")]:
        monkeypatch.delenv(name)
    made.write()
    return made
