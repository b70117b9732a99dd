"""The sdist and the wheel: the same bytes whenever they are built, with what users need."""

from __future__ import annotations

import hashlib
import importlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]


def test_a_package_has_no_time_and_no_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What setuptools has packed is packed again: of one time, of nobody; an sdist is sorted."""

    def build_sdist(folder: str, settings: object) -> str:
        """Pack a folder, a program and a text as a checkout of just now would be."""
        with tarfile.open(Path(folder, "x.tar.gz"), "w:gz") as archive:
            for name, mode in (("x/run", 0o775), ("x/b.txt", 0o600), ("x", 0o700)):
                member = tarfile.TarInfo(name)
                member.mode, member.uname, member.uid = mode, "somebody", os.getuid() + 7
                member.mtime = int(time.time())
                member.type = tarfile.DIRTYPE if name == "x" else tarfile.REGTYPE
                member.size = 0 if name == "x" else 3
                archive.addfile(member, io.BytesIO(b"abc"))
        return "x.tar.gz"

    def build_wheel(folder: str, settings: object, metadata: object) -> str:
        """Pack two texts, the second one for one user alone."""
        with zipfile.ZipFile(Path(folder, "x.whl"), "w") as archive:
            for name, mode in (("x/b.py", 0o644), ("x/a.py", 0o600)):
                info = zipfile.ZipInfo(name, time.localtime()[:6])
                info.external_attr = mode << 16
                archive.writestr(info, "abc")
        return "x.whl"

    setuptools, build_meta = ModuleType("setuptools"), ModuleType("setuptools.build_meta")
    setuptools.build_meta = build_meta  # type: ignore[attr-defined]
    build_meta.build_sdist = build_sdist  # type: ignore[attr-defined]
    build_meta.build_wheel = build_wheel  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "setuptools", setuptools)
    monkeypatch.setitem(sys.modules, "setuptools.build_meta", build_meta)
    monkeypatch.delitem(sys.modules, "tools.backend", raising=False)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    backend = importlib.import_module("tools.backend")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert backend.build_sdist(str(tmp_path)) == "x.tar.gz"
    monkeypatch.delitem(sys.modules, "tools.backend")
    content = (tmp_path / "x.tar.gz").read_bytes()
    assert backend.normalize_sdist(content, 1_700_000_000) == content
    with tarfile.open(tmp_path / "x.tar.gz") as archive:
        members = archive.getmembers()
        texts = [file.read() for file in map(archive.extractfile, members) if file]
    assert texts == [b"abc", b"abc"]
    assert [(one.name, one.mode) for one in members] == [
        *(("x", 0o755), ("x/b.txt", 0o644), ("x/run", 0o755))
    ]
    assert {(one.mtime, one.uid, one.uname) for one in members} == {(1_700_000_000, 0, "")}
    assert backend.build_wheel(str(tmp_path)) == "x.whl"
    with zipfile.ZipFile(tmp_path / "x.whl") as wheel:
        infos = [(one.filename, one.date_time, one.external_attr) for one in wheel.infolist()]
        assert wheel.read("x/a.py") == b"abc"
    expected = ((2023, 11, 14, 22, 13, 20), 0o100644 << 16)
    assert infos == [("x/b.py", *expected), ("x/a.py", *expected)]


@pytest.mark.parametrize("is_editable", [False, True])
def test_the_pages_of_the_causes_are_packed(
    is_editable: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where a report leads to, in both languages; an editable install reads those of the docs."""

    class BuildPy:
        """The command of setuptools, as far as it is asked."""

        editable_mode, build_lib = is_editable, str(tmp_path)

        def run(self) -> None:
            (tmp_path / "chainpay").mkdir()

        def copy_tree(self, source: str, target: str) -> None:
            assert (tmp_path / "chainpay").is_dir()  # it comes after all others
            shutil.copytree(source, target)

    module = ModuleType("setuptools.command.build_py")
    module.build_py = BuildPy  # type: ignore[attr-defined]
    for name in ("setuptools", "setuptools.command"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.delitem(sys.modules, "tools.packaged_pages", raising=False)
    monkeypatch.chdir(ROOT)
    importlib.import_module("tools.packaged_pages").BuildPy().run()
    monkeypatch.delitem(sys.modules, "tools.packaged_pages")
    packed = {path.relative_to(tmp_path) for path in tmp_path.rglob("*.md")}
    pages = [*Path("docs/doctor").glob("*.md"), *Path("docs/zh/doctor").glob("*.md")]
    expected = {Path("chainpay/client/doctor", page) for page in pages}
    assert packed == (set() if is_editable else expected)


def copy_checkout(folder: Path) -> Path:
    """Copy what the packages are built of, and return the copy."""
    source = folder / "source"
    names = ["chainpay", "docs", "tests", "tools", "pytest_chainpay.py", "setup.cfg"]
    source.mkdir(parents=True)
    ignored = shutil.ignore_patterns("__pycache__")
    for name in [*names, "pyproject.toml", "MANIFEST.in", "CHANGELOG.md", "README.md", "LICENSE"]:
        place = ROOT / name
        if place.is_dir():
            shutil.copytree(place, source / name, ignore=ignored, copy_function=shutil.copy)
        else:
            shutil.copy(place, source / name)
    return source


def build(folder: Path) -> dict[str, bytes]:
    """Build both packages of a copy of the checkout, and return them by their endings."""
    source, target = copy_checkout(folder), folder / "target"
    command = [sys.executable, "-m", "build", "--outdir", str(target), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=250)
    return {path.suffix: path.read_bytes() for path in target.iterdir()}


@pytest.mark.long
@pytest.mark.extras
def test_both_packages_are_reproducible_and_hold_what_users_need(tmp_path: Path) -> None:
    """Built twice, with other times and permissions: the bytes are the same."""
    first = build(tmp_path / "first")
    before = os.umask(0o077)
    try:
        second = build(tmp_path / "second")
    finally:
        os.umask(before)
    digests = [
        {ending: hashlib.sha256(content).hexdigest() for ending, content in packages.items()}
        for packages in (first, second)
    ]
    assert digests[0] == digests[1]
    with zipfile.ZipFile(io.BytesIO(first[".whl"])) as wheel:
        names = wheel.namelist()
        (points,) = [name for name in names if name.endswith("entry_points.txt")]
        assert b"pyinstaller_hooks" in wheel.read(points)
        assert b"chainpay = pytest_chainpay" in wheel.read(points)
    packed = {name for name in names if ".dist-info/" not in name}
    expected = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "chainpay").rglob("*")
        if path.suffix not in (".pyc", "")
    }
    pages = [*ROOT.glob("docs/doctor/*.md"), *ROOT.glob("docs/zh/doctor/*.md")]
    expected |= {f"chainpay/client/doctor/{path.relative_to(ROOT)}" for path in pages}
    assert len(pages) > 30
    assert packed == {*expected, "pytest_chainpay.py"}
    assert not any("stub_calls" in name or name.endswith((".pem", ".key")) for name in names)
    with tarfile.open(fileobj=io.BytesIO(first[".gz"])) as sdist:
        assert {"chainpay", "docs", "tests", "tools"} <= {
            name.split("/")[1] for name in sdist.getnames() if "/" in name
        }


@pytest.mark.long
@pytest.mark.extras
def test_type_checkers_find_an_editable_install(tmp_path: Path) -> None:
    """``pip install -e`` writes a path, which pyright and mypy read for a file anywhere."""
    source = copy_checkout(tmp_path)
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True, timeout=100)
    python = str(tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python")
    install = [python, "-m", "pip", "install", "-q", "--no-deps", "-e", str(source)]
    subprocess.run(install, check=True, timeout=250)
    file = tmp_path / "shop" / "shop.py"
    file.parent.mkdir()
    file.write_text("import chainpay\nreveal_type(chainpay.sandbox())\n")
    environ = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    for command in (
        ["pyright", f"--pythonpath={python}"],
        ["mypy", f"--python-executable={python}", "--config-file=", "--cache-dir=cache"],
    ):
        said = subprocess.run(
            [sys.executable, "-m", *command, file.name],
            capture_output=True, text=True, cwd=file.parent, env=environ, check=False,
        )  # fmt: skip
        assert "SandboxClient" in said.stdout, said.stdout
