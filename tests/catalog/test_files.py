"""The catalog's data in packed programs: they send what the source sends, or nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipapp
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay import CatalogError, catalog
from chainpay.catalog import event_index, files, index
from tests.support.packed import APP, CONSOLE, EXPECTED, PACKAGE, run


@pytest.fixture
def data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The folder of the data: a copy that may be damaged."""
    folder = tmp_path / "data"
    shutil.copytree(Path(catalog.__file__).parent / "data", folder)
    caches = [index.entries, index._tree, index.load, files._read_packed]
    caches += [event_index.event_entries]
    with monkeypatch.context() as patch:
        patch.setattr(files, "_folder", lambda: folder)
        for cached in caches:
            cached.cache_clear()
        yield folder
    for cached in caches:
        cached.cache_clear()


def test_without_its_data_no_other_path_is_sent(client: Any, platform: Any, data: Path) -> None:
    """Capitals can't be re-spelled, nor a field encrypted, nor a call checked: all are refused."""
    shutil.rmtree(data)
    echo = {"encrypted_echo_message": "b"}
    calls = [
        lambda: client.chain("v3/payscore/payafterOrders").post(json={}),
        lambda: client["v3/merchantService"],
        lambda: client.request("GET", "v3/merchantService/complaintsV2"),
        lambda: client.request_async("GET", "v3/merchantService/complaintsV2"),
        lambda: client.v3.security.echo.post(encrypt=True, json=echo),
        lambda: client.v3.certificates.get(check="error"),
        chainpay.sandbox,
        lambda: catalog.operation("GET", "v3/certificates"),
        lambda: catalog.find("退款"),
    ]
    for call in calls:
        with pytest.raises(CatalogError, match=r"s\.tsv.*--collect-all chainpay") as caught:
            call()
        assert chainpay.outcome(caught.value) is chainpay.Outcome.NOT_SENT
    assert platform.requests == []
    assert catalog.diagnose("GET", "/v3/nowhere") is None  # a refusal stays the platform's


def cut(data: bytes) -> bytes:
    return data[:5000]


@pytest.mark.parametrize(
    ("name", "damage", "words"),
    [
        ("operations.tsv", cut, "it is cut"),
        ("operations.tsv", lambda _: b"", "it is cut"),
        ("operations.tsv", lambda data: data.decode().encode("gbk"), "utf-8"),
        ("operations.jsonl", cut, "isn't the file that its index describes"),
        ("operations.jsonl", lambda data: data.replace(b"\n", b"\r\n"), "isn't the file"),
    ],
)
def test_damaged_data_are_no_other_data(data: Path, name: str, damage: Any, words: str) -> None:
    """Cut by a copy, or with the line ends of Windows: an error that names the file."""
    file = data / name
    file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(CatalogError, match=f"{name}.*{words}"):
        catalog.operation("POST", "v3/payscore/payafter-orders")


def test_a_lost_file_of_lines(data: Path) -> None:
    """The index alone is there."""
    (data / "operations.jsonl").unlink()
    with pytest.raises(CatalogError, match=r"operations\.jsonl.*No such file"):
        catalog.operation("POST", "v3/payscore/payafter-orders")


def test_the_hooks_are_where_they_are_said_to_be() -> None:
    """PyInstaller looks for `hook-chainpay.py` there."""
    (folder,) = files.pyinstaller_hooks()
    assert (Path(folder) / "hook-chainpay.py").is_file()


def test_a_zip_file_is_read_as_a_folder_is(data: Path) -> None:
    """Its lines too."""
    archive = shutil.make_archive(str(data), "zip", data)
    expected = catalog.operation("POST", "v3/payscore/payafter-orders")
    index.load.cache_clear()
    shutil.rmtree(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "_folder", lambda: zipfile.Path(archive))
        assert catalog.operation("POST", "v3/payscore/payafter-orders") == expected
        with pytest.raises(CatalogError, match=r"none\.jsonl"):
            files.read_line("none.jsonl", 0, 1)


def test_where_modules_have_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """The importer knows where the data are."""
    monkeypatch.setattr(files.__spec__, "origin", None)
    assert files._folder.__wrapped__().joinpath("operations.tsv").is_file()


# Packed programs


def pack_zip(folder: Path, **options: Any) -> Path:
    """Write a zipapp of the app and of chainpay; what chainpay needs is installed elsewhere."""
    source = folder / "source"
    shutil.copytree(PACKAGE, source / "chainpay", ignore=shutil.ignore_patterns("__pycache__"))
    (source / "__main__.py").write_text(APP, "utf-8")
    archive = folder / "app.pyz"
    zipapp.create_archive(source, archive, **options)
    return archive


def test_the_source_sends_what_is_expected(tmp_path: Path) -> None:
    """All others are held to the same."""
    (tmp_path / "app.py").write_text(APP, "utf-8")
    assert run(tmp_path / "app.py", path=PACKAGE.parent) == EXPECTED


@pytest.mark.long
@pytest.mark.parametrize("compressed", [True, False])
@pytest.mark.parametrize("optimized", [True, False])
def test_a_zipapp_sends_what_the_source_sends(
    tmp_path: Path, compressed: bool, optimized: bool
) -> None:
    """Also without docstrings and assertions."""
    archive = pack_zip(tmp_path, compressed=compressed)
    flags = ["-OO"] if optimized else []
    assert run(archive, *flags) == EXPECTED


@pytest.mark.slow
def test_a_wheel_on_the_path_is_as_good(tmp_path: Path) -> None:
    """A zip file is a place to import from."""
    archive = pack_zip(tmp_path)
    (tmp_path / "app.py").write_text(APP, "utf-8")
    assert run(tmp_path / "app.py", path=archive) == EXPECTED


@pytest.mark.slow
def test_a_folder_that_nobody_may_write(tmp_path: Path) -> None:
    """Nothing is written beside the modules."""
    shutil.copytree(PACKAGE, tmp_path / "chainpay", ignore=shutil.ignore_patterns("__pycache__"))
    for path in [tmp_path / "chainpay", *(tmp_path / "chainpay").rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    app = tmp_path / "app.py"
    app.write_text(APP, "utf-8")
    before = sorted((tmp_path / "chainpay").rglob("*"))
    try:
        assert run(app, "-B", path=tmp_path) == EXPECTED
        assert sorted((tmp_path / "chainpay").rglob("*")) == before
    finally:
        for path in [tmp_path / "chainpay", *(tmp_path / "chainpay").rglob("*")]:
            path.chmod(0o755)


@pytest.mark.long
@pytest.mark.extras
@pytest.mark.parametrize("kind", ["--onedir", "--onefile"])
def test_pyinstaller_packs_what_the_source_sends(tmp_path: Path, kind: str) -> None:
    """By the hook alone, with the console. The program runs without Python, in another folder."""
    (tmp_path / "app.py").write_text(APP + CONSOLE, "utf-8")
    hooks = f"--additional-hooks-dir={files.pyinstaller_hooks()[0]}"
    command = [sys.executable, "-m", "PyInstaller", "-y", "--log-level=ERROR", kind, hooks]
    command.append(f"--paths={PACKAGE.parent}")  # an editable installation is found by no packer
    # Two that run at the same time must not share a cache.
    environ = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(tmp_path / "cache")}
    subprocess.run([*command, "app.py"], check=True, cwd=tmp_path, timeout=250, env=environ)
    program = tmp_path / "dist" / ("app/app" if kind == "--onedir" else "app")
    done = subprocess.run([program], check=False, capture_output=True, text=True, cwd="/")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [*EXPECTED, "200", "200"]
