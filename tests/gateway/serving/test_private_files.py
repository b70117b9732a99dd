"""What a gateway trusts of a folder: whose it is, who can write to it, and what lies there."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from chainpay import UsageError
from chainpay.gateway.serving import folder as module
from chainpay.gateway.serving.folder import Folder, find_address
from chainpay.gateway.serving.merchant_files import FILES

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs the modes of POSIX")
URL = "http://127.0.0.1:1/"


@pytest.fixture(autouse=True)
def made(monkeypatch: pytest.MonkeyPatch, keys: tuple[Any, ...]) -> None:
    """Keys that are made already; and no sudo."""
    ready = cycle(keys)
    monkeypatch.setattr(module, "new_key", lambda: next(ready))
    monkeypatch.delenv("SUDO_UID", raising=False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A folder in which a gateway with TLS and another merchant has run, and still seems to."""
    path = tmp_path / "state"
    folder = Folder(path)
    folder.serve_tls("127.0.0.1")
    folder.write_merchant(replace(folder.identity, mchid="1900000002"), URL, b"")
    folder.close()
    (path / "server.json").write_text(json.dumps({"url": URL, "token": "t0ken"}))
    (path / "server.json").chmod(0o600)
    return path


@pytest.fixture
def real(tmp_path: Path) -> Path:
    """A folder with the keys of a real merchant."""
    path = tmp_path / "realkeys"
    path.mkdir()
    for name in FILES:
        (path / name).write_text("real")
    return path


def is_untouched(real: Path) -> bool:
    return {each.name: each.read_text() for each in real.iterdir()} == dict.fromkeys(FILES, "real")


def refuse(path: Path, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        Folder(path)


# Symlinks


def replace_merchants(path: Path, real: Path) -> None:
    (path / "merchants").rename(path / "others")
    (path / "merchants").symlink_to(real.parent)


def replace_merchant(path: Path, real: Path) -> None:
    (path / "merchants" / "1900000077").symlink_to(real)


def replace_file_of_merchant(path: Path, real: Path) -> None:
    (path / "merchants" / "1900000002" / "secret").unlink()
    (path / "merchants" / "1900000002" / "secret").symlink_to(real / "secret")


def replace_key(path: Path, real: Path) -> None:
    (path / "apiclient_key.pem").unlink()
    (path / "apiclient_key.pem").symlink_to(real / "apiclient_key.pem")


def replace_state(path: Path, real: Path) -> None:
    (path / "gateway.sqlite3").unlink()
    (path / "gateway.sqlite3").symlink_to(real / "secret")


LINKS = [
    replace_merchants,
    replace_merchant,
    replace_file_of_merchant,
    replace_key,
    replace_state,
]


@pytest.mark.parametrize("link", LINKS)
def test_symlinks(path: Path, real: Path, link: Callable[[Path, Path], None]) -> None:
    """They are refused; --fresh removes them, and not what they lead to."""
    link(path, real)
    refuse(path, "is no (file|folder): a gateway follows no symlinks .* Nothing was changed")
    Folder(path, fresh=True).close()
    assert is_untouched(real)
    Folder(path).close()


def test_symlinks_while_it_runs(path: Path, real: Path) -> None:
    """What a seed adds is not written through one."""
    folder = Folder(path)
    for number in ("1900000077", "1900000002"):
        (replace_merchant if number.endswith("77") else replace_file_of_merchant)(path, real)
        with pytest.raises(UsageError, match="follows no symlinks"):
            folder.write_merchant(replace(folder.identity, mchid=number), URL, b"")
    folder.close()
    assert is_untouched(real)


def test_a_folder_that_the_user_links(path: Path, tmp_path: Path) -> None:
    """Who names the folder may name a symlink."""
    (tmp_path / "link").symlink_to(path)
    Folder(tmp_path / "link").close()


# Files that are none


def loop(path: Path) -> None:
    path.symlink_to(path)


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, loop])
@pytest.mark.parametrize(
    "name",
    [
        ".gitignore",
        "apiclient_key.pem",
        "ca.pem",
        "ca.private.pem",
        "ca.p12",
        "server.private.pem",
        "gateway.sqlite3-journal",
    ],
)
def test_what_is_no_file(path: Path, name: str, make: Callable[[Path], None]) -> None:
    """It is refused by its name, and not waited for."""
    (path / name).unlink(missing_ok=True)
    make(path / name)
    refuse(path, rf"{name} is no file: ")


def test_fresh_and_what_is_no_file(path: Path) -> None:
    """It is left; the error names it."""
    (path / "secret").unlink()
    (path / "secret").mkdir()
    with pytest.raises(UsageError, match=r"can't be used: .*secret: .*; choose another"):
        Folder(path, fresh=True)
    (path / "secret").rmdir()
    (path / "merchants" / "1900000003").write_text("no folder")
    with pytest.raises(UsageError, match="1900000003 is no folder"):
        Folder(path, fresh=True)


# Owners


def be(monkeypatch: pytest.MonkeyPatch, user: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)


def give(path: Path, user: int) -> None:
    """Give a folder to somebody; only root can."""
    if os.geteuid():
        pytest.skip("needs root")
    for each in (path, *path.rglob("*")):
        os.chown(each, user, -1)


def test_a_folder_of_another_user(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither its keys are taken nor its address; the error says what to do."""
    give(path, 4711)
    for user, more in ((4712, ""), (0, r"docker run --user 4711\), or ")):
        be(monkeypatch, user)
        advice = rf"If you trust it, .*{more}make it yours: chown -R {user} "
        refuse(path, rf"state belongs to another user \(4711\).*Nothing was changed. {advice}")
        with pytest.raises(UsageError, match="belongs to another user"):
            find_address(path)
    be(monkeypatch, 4711)
    Folder(path).close()


def test_a_file_of_another_user(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    give(path / "ca.pem", 4711)
    refuse(path, r"ca.pem belongs to another user \(4711\)")
    with pytest.raises(UsageError, match=r"ca\.pem belongs to another user"):
        find_address(path)


def test_sudo(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With it, root takes the folder of the user who calls."""
    give(path, 4711)
    monkeypatch.setenv("SUDO_UID", "4712")
    refuse(path, "belongs to another user")
    monkeypatch.setenv("SUDO_UID", "4711")
    Folder(path).close()


def test_what_sudo_has_made(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root is trusted, but this user can't use it: no other cause is named."""
    give(path, 0)
    be(monkeypatch, 4711)
    monkeypatch.setattr(os, "access", lambda *arguments: False)
    words = r"belongs to root.*started with sudo.*sudo chown -R \"\$USER\""
    refuse(path, words)
    with pytest.raises(UsageError, match=words):
        find_address(path)


def test_without_owners(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, modes mean nothing; symlinks are refused all the same."""
    monkeypatch.delattr(os, "geteuid")
    path.chmod(0o777)
    Folder(path).close()
    loop(path / "server.json")
    refuse(path, "server.json is no file")


# Modes


@pytest.mark.parametrize("mode", [0o777, 0o2775, 0o720])
def test_a_folder_that_others_can_write_to(path: Path, mode: int) -> None:
    """They may have written the keys; a volume of Kubernetes is such a folder."""
    path.chmod(mode)
    words = rf"can write to .*state \(mode {mode:o}\).*chmod -R go-w .*one inside of the volume"
    refuse(path, words)
    with pytest.raises(UsageError, match=words):
        find_address(path)
    path.chmod(0o700)
    (path / "secret").chmod(0o666)
    refuse(path, "secret")


def test_what_others_can_read(path: Path) -> None:
    """It is private from then on. Who only looks for the address changes nothing."""
    path.chmod(0o755)
    (path / "apiclient_key.pem").chmod(0o644)
    assert find_address(path) == (URL, "t0ken")
    assert path.stat().st_mode & 0o777 == 0o755
    Folder(path).close()
    assert path.stat().st_mode & 0o777 == 0o700
    assert (path / "apiclient_key.pem").stat().st_mode & 0o777 == 0o600


def test_an_empty_folder(tmp_path: Path) -> None:
    """It is taken, whatever its mode; a volume has one folder by itself."""
    path = tmp_path / "volume"
    path.mkdir()
    (path / "lost+found").mkdir()
    path.chmod(0o777)
    for _ in range(2):
        Folder(path).close()
    assert path.stat().st_mode & 0o777 == 0o700


def test_an_address_that_is_damaged(path: Path) -> None:
    for content in ("[" * 100_000, "[]", '{"url": 1, "token": null}', '{"url": "x", "token": 1}'):
        (path / "server.json").write_text(content)
        with pytest.raises(UsageError, match="no gateway runs on the folder"):
            find_address(path)
    with pytest.raises(UsageError, match="no gateway runs on the folder"):
        find_address(path / "nowhere")


def test_an_address_that_can_not_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That is another thing than no gateway."""

    def fail(file: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(file))

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(UsageError, match="can't be read: Permission denied"):
        find_address(path)
