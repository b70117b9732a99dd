"""Files, folders and streams, for real."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from chainpay.php import compat


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_file_is_written_read_and_removed(here: Path) -> None:
    assert compat.file_put_contents("a.txt", "中\udcff") == 4
    assert compat.file_put_contents("a.txt", ["x", 1], compat.FILE_APPEND | compat.LOCK_EX) == 2
    assert (here / "a.txt").read_bytes() == b"\xe4\xb8\xad\xffx1"
    address = f"file://{here}/a.txt"
    assert compat.file_get_contents(address, offset=3, length=2) == "\udcffx"
    assert compat.file_put_contents("a.txt", "short", compat.LOCK_EX) == 5
    assert (here / "a.txt").read_bytes() == b"short"
    assert compat.file_put_contents("b.txt", {"k": "v", 5: None}) == 1
    stream = compat.fopen("a.txt", "r")
    assert compat.file_put_contents("c.txt", stream) == 5
    assert [compat.is_file("c.txt"), compat.filesize("c.txt")] == [True, 5]
    assert abs(compat.filemtime("c.txt") - compat.time()) < 60
    assert [compat.is_readable("c.txt"), compat.is_writable("c.txt")] == [True, True]
    assert compat.copy("c.txt", "d.txt") is True
    assert compat.rename("d.txt", "e.txt") is True
    assert compat.unlink("c.txt") is True
    assert sorted(path.name for path in here.iterdir()) == ["a.txt", "b.txt", "e.txt"]


def test_a_file_is_touched_and_its_rights_change(here: Path) -> None:
    assert compat.touch("a") is True
    assert compat.touch("a", 1_000_000_000) is True
    assert compat.filemtime("a") == 1_000_000_000
    assert compat.touch("a", 5, 6) is True
    assert [(here / "a").stat().st_mtime, (here / "a").stat().st_atime] == [5, 6]
    assert compat.chmod("a", 0o600) is True
    assert (here / "a").stat().st_mode & 0o777 == 0o600


def test_folders(here: Path) -> None:
    assert compat.mkdir("x/y/z") is False
    assert compat.mkdir("x/y/z", 0o755, True) is True
    assert compat.mkdir("x") is False
    assert compat.rmdir("x") is False
    for name in ("x/b.log", "x/a.txt", "x/中.txt"):
        compat.touch(name)
    assert compat.scandir("x") == [".", "..", "a.txt", "b.log", "y", "中.txt"]
    assert compat.scandir("x", compat.SCANDIR_SORT_DESCENDING)[0] == "中.txt"
    assert compat.glob("x/*") == ["x/a.txt", "x/b.log", "x/y", "x/中.txt"]
    assert compat.glob("x/*", compat.GLOB_ONLYDIR | compat.GLOB_MARK) == ["x/y/"]
    assert compat.glob("x/{b,a,c}.{txt,log}", compat.GLOB_BRACE) == ["x/b.log", "x/a.txt"]
    assert compat.glob("x/{b", compat.GLOB_BRACE) == []
    assert compat.chdir("x/y") is True
    assert compat.getcwd() == str(here / "x" / "y")
    assert compat.realpath("..") == str(here / "x")
    assert compat.realpath("") == str(here / "x" / "y")
    assert compat.rmdir("z") is True


def test_a_new_file_has_a_name_of_its_own(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = compat.tempnam(str(here), "pay"), compat.tempnam(str(here), "pay")
    assert one != two
    assert Path(one).parent == here
    assert Path(one).name.startswith("pay")
    elsewhere = compat.tempnam("/nowhere", "a/b")
    assert compat.dirname(elsewhere) == compat.sys_get_temp_dir()
    assert compat.basename(elsewhere).startswith("b")
    compat.unlink(elsewhere)
    monkeypatch.setattr("tempfile.mkstemp", _refuse)
    assert compat.tempnam(str(here), "pay") is False


def _refuse(*arguments: object, **options: object) -> None:
    raise PermissionError


def test_a_stream_is_read_and_written(here: Path) -> None:
    stream: Any = compat.fopen("a", "w+")
    assert compat.fwrite(stream, "one\ntwo\nthree", 11) == 11
    assert compat.fputs(stream, "!", -1) == 0
    assert compat.fflush(stream) is True
    assert compat.ftell(stream) == 11
    assert compat.rewind(stream) is True
    assert [compat.fgetc(stream), compat.fread(stream, 3)] == ["o", "ne\n"]
    assert [compat.fgets(stream), compat.feof(stream)] == ["two\n", False]
    assert [compat.fgets(stream), compat.feof(stream)] == ["thr", True]
    assert [compat.fgets(stream), compat.fgetc(stream)] == [False, False]
    assert compat.fseek(stream, -2, compat.SEEK_END) == 0
    assert compat.stream_get_contents(stream) == "hr"
    assert compat.stream_get_contents(stream, 3, 4) == "two"
    assert compat.fseek(stream, -1) == -1
    assert compat.ftruncate(stream, 3) is True
    assert compat.fclose(stream) is True
    assert (here / "a").read_text() == "one"


def test_the_modes(here: Path) -> None:
    assert compat.fopen("a", "r") is False
    for mode, text in (("c", "abc"), ("a", "d"), ("c", "X"), ("c+", "Y"), ("a+", "e")):
        stream = compat.fopen("a", mode)
        compat.fwrite(stream, text)
        compat.fclose(stream)
    assert compat.file_get_contents("a") == "Ybcde"
    assert compat.fopen("a", "x") is False
    assert compat.fread(compat.fopen("a", "c+"), 2) == "Yb"
    assert compat.fwrite(compat.fopen("a", "r"), "x") is False
    writes = compat.fopen("a", "a")
    assert [compat.fread(writes, 1), compat.fgets(writes)] == [False, False]
    assert compat.stream_get_contents(writes) is False
    assert compat.ftruncate(compat.fopen("a", "r"), 0) is False
    assert compat.fread(compat.fopen(".", "r"), 10) == ""


def test_a_lock_is_taken_and_refused(here: Path) -> None:
    one, two = compat.fopen("a", "w"), compat.fopen("a", "w")
    assert compat.flock(one, compat.LOCK_EX) is True
    assert compat.flock(two, compat.LOCK_EX | compat.LOCK_NB) is False
    assert compat.flock(one, compat.LOCK_UN) is True
    assert compat.flock(two, compat.LOCK_SH) is True
    assert compat.flock(compat.fopen("php://memory", "w"), compat.LOCK_EX) is False


def test_a_system_without_locks_needs_none(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    assert compat.flock(compat.fopen("a", "w"), compat.LOCK_EX) is True


def test_what_is_no_stream_is_an_error(here: Path) -> None:
    with pytest.raises(TypeError, match=r"fread\(\): .* must be of type resource, bool given"):
        compat.fread(compat.fopen("nowhere", "r"), 1)
    stream = compat.fopen("a", "w")
    compat.fclose(stream)
    with pytest.raises(TypeError, match="supplied resource is not a valid stream resource"):
        compat.fwrite(stream, "x")
    for function in (compat.fread, compat.fgets):
        with pytest.raises(ValueError, match="must be greater than 0"):
            function(compat.fopen("a", "r"), 0)


def test_a_disk_that_fails_is_false(here: Path) -> None:
    assert compat.file_put_contents("/dev/full", "x" * 100_000) is False
    assert compat.file_get_contents("/proc/self/mem") is False


def test_what_was_written_is_there_at_once(here: Path) -> None:
    stream = compat.fopen("a", "w")
    compat.fwrite(stream, "paid")
    assert compat.file_get_contents("a") == "paid"
    assert stream


def test_the_standard_streams_are_constants(capsysbinary: Any) -> None:
    compat.fwrite(compat.STDOUT, "out")
    compat.fwrite(compat.STDERR, "err")
    assert capsysbinary.readouterr() == (b"out", b"err")
    assert compat.STDERR is compat.STDERR
    with pytest.raises(AttributeError, match="has no attribute 'STDFOO'"):
        _ = compat.STDFOO


def test_the_streams_of_the_process() -> None:
    program = """
from chainpay.php import compat
compat.echo("a")
out = compat.fopen("php://output", "w")
compat.fwrite(out, compat.file_get_contents("php://input"))
compat.fclose(out)
compat.fwrite(compat.fopen("php://stderr", "w"), "problem")
compat.echo(compat.fopen("php://nowhere", "r") is False)
compat.echo(compat.readfile(compat.tempnam("", "x")))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], input=b"body\xff", capture_output=True, check=True
    )
    assert [done.stdout, done.stderr] == [b"abody\xff10", b"problem"]


def test_a_file_is_written_to_the_output(here: Path, capsysbinary: Any) -> None:
    compat.file_put_contents("a", "中\r\n")
    assert compat.readfile("a") == 5
    assert capsysbinary.readouterr().out == b"\xe4\xb8\xad\r\n"


def test_a_table_is_written_and_read(here: Path) -> None:
    stream = compat.fopen("a.csv", "w+")
    rows = [["序号", "名称"], ["1", 'a "b", c'], ["2", "two\nlines"]]
    assert [compat.fputcsv(stream, row) for row in rows] == [14, 15, 14]
    compat.rewind(stream)
    read = []
    while (row := compat.fgetcsv(stream)) is not False:
        read.append(row)
    assert read == rows
