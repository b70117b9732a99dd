"""``chainpay gateway``: what it prints and writes, whom it serves, and how it ends."""

from __future__ import annotations

import errno
import os
import re
import signal
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay.__main__ import main
from chainpay.gateway import gateway as gateway_module
from chainpay.gateway.faults import KINDS
from tests.support.orders import NATIVE, order

CAPTURED = pytest.CaptureFixture[str]
WRITTEN = {"apiclient_key.pem", "env", "pub_key.pem"}


@pytest.fixture(autouse=True)
def made(monkeypatch: pytest.MonkeyPatch, keys: tuple[Any, ...], tmp_path: Path) -> None:
    """Keys that are made already, and temporary folders that can be looked at."""
    ready = cycle(keys)
    monkeypatch.setattr(gateway_module, "new_key", lambda: next(ready))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def environment(folder: Path) -> dict[str, str]:
    """Return what a shell makes of the file."""
    command = ["sh", "-c", 'set -a; . "$0"; env', str(folder / "env")]
    done = subprocess.run(command, capture_output=True, check=True, text=True, env={})
    return dict(line.split("=", 1) for line in done.stdout.splitlines() if "CHAINPAY" in line)


def serving(monkeypatch: pytest.MonkeyPatch, use: Callable[[], None], *arguments: str) -> int:
    """Run the command; once it waits, use it, and press Ctrl-C."""

    class Ready(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            if threading.current_thread() is threading.main_thread() and timeout is None:
                use()
                signal.raise_signal(signal.SIGINT)
            return super().wait(timeout)

    from chainpay.cli import serve as serving

    monkeypatch.setattr(serving, "Event", Ready)
    return main(["gateway", *arguments])


def from_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> chainpay.Client:
    for name, value in environment(folder).items():
        monkeypatch.setenv(name, value)
    return chainpay.Client.from_env()


def test_it_serves_until_ctrl_c(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """A client of its environment is answered; faults strike; at last, what happened."""
    out = tmp_path / "a folder"

    def use() -> None:
        printed = capsys.readouterr().out
        assert re.search(r"at http://127\.0\.0\.1:[0-9]+/, until Ctrl-C", printed)
        assert f"set -a; . '{out}/env'; set +a" in printed
        with from_folder(out, monkeypatch) as client:
            for number in ("ORDER-0002", "ORDER-0001", "ORDER-0002"):
                client.chain(NATIVE).post(json=order(number))
            with pytest.raises(chainpay.APIError):
                client.chain(NATIVE).post(json=order("ORDER-0003"))
            client.v2.pay.orderquery.post(
                xml={"appid": "wx1", "mch_id": client.mchid, "out_trade_no": "ORDER-0001"}
            )

        assert {path.name for path in out.iterdir()} == WRITTEN
        assert {stat.S_IMODE(path.stat().st_mode) for path in out.iterdir()} == {0o600}

    fault = "500 path=v3/pay/* method=POST nth=4-5 times=1 probability=1 seed=3"
    assert serving(monkeypatch, use, "--fault", fault, "--out", str(out)) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "number      happened  repeated  operation",
        "ORDER-0001  1         0         POST v3/pay/transactions/native",
        "ORDER-0002  1         1         POST v3/pay/transactions/native",
    ]
    assert printed.err == ""
    assert list(out.iterdir()) == []
    assert stat.S_IMODE(out.stat().st_mode) == 0o700


def test_at_a_terminal_each_request_is_a_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """Time, method, path, status and fault; and the temporary folder goes."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    def use() -> None:
        (folder,) = tmp_path.iterdir()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        with from_folder(folder, monkeypatch) as client:
            for number in range(102):
                client.chain(NATIVE).post(json=order(f"ORDER-{number:04}"))
            with pytest.raises(chainpay.VerificationError):
                client.chain("v3/certificates").get()

    faults = ("--fault", "stripped method=GET", "--fault", "delay seconds=0 nth=1,3")
    assert serving(monkeypatch, use, *faults, "--no-color") == 0
    printed = capsys.readouterr()
    lines = [re.sub(r"^[0-9]{2}:[0-9]{2}:[0-9]{2} ", "", line) for line in printed.err.splitlines()]
    assert lines[:3] == [
        f"POST /{NATIVE} 200 delay",
        f"POST /{NATIVE} 200",
        f"POST /{NATIVE} 200 delay",
    ]
    assert lines[-1] == "GET /v3/certificates 200 stripped"
    assert printed.out.splitlines()[-1] == "and 2 numbers more"
    assert list(tmp_path.iterdir()) == []


BAD = [
    ("--fault 'rest': there is no fault 'rest'; did you mean 'reset'?", ["--fault", "rest"]),
    ("write it as KIND KEY=VALUE …, with the keys path, method, nth", ["--fault", "reset nth"]),
    ("write it as KIND KEY=VALUE …", ["--fault", "reset nth=x"]),
    ("write it as KIND KEY=VALUE …", ["--fault", "reset what=5"]),
    (
        "after the request was carried out, write KIND-after",
        ["--fault", "reset after=0"],
    ),
    ("write KIND-after", ["--fault", "reset after=true"]),
    ("nth= takes 1 or more", ["--fault", "reset nth=0-3"]),
    ("nth= takes 1 or more", ["--fault", "reset nth=5-2"]),
    ("write it as KIND KEY=VALUE …", ["--fault", "reset path='"]),
    ("there is no fault ''", ["--fault", ""]),
    ("probability= takes a number from 0 to 1", ["--fault", "reset probability=3"]),
    ("the gateway can't be served: ", ["--out", os.devnull]),
    ("the gateway can't be served: ", ["--port", "1", "--out", "/proc/nowhere"]),
    ("70000 is not in the range", ["--port", "70000"]),
]


@pytest.mark.parametrize(("message", "arguments"), BAD)
def test_what_can_not_be_served_is_an_error(
    capsys: CAPTURED, message: str, arguments: list[str]
) -> None:
    """In one message, before anything is served."""
    assert main(["gateway", *arguments]) == 2
    printed = capsys.readouterr()
    assert message in printed.err
    assert printed.out == ""


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_no_file_is_written_over(tmp_path: Path, capsys: CAPTURED, name: str) -> None:
    """It may be a real merchant's key, and is told, with what to do; no other is written."""
    there = tmp_path / name
    there.write_text("real")
    assert main(["gateway", "--out", str(tmp_path)]) == 2
    printed = " ".join(capsys.readouterr().err.split())
    assert f"{there} exists already" in printed
    assert "Choose another folder by --out; or remove the file, if a" in printed
    assert (list(tmp_path.iterdir()), there.read_text()) == ([there], "real")


def test_a_folder_serves_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What one run has written goes with it, and nothing else; what has gone before is no error."""
    (tmp_path / "mine").touch()

    def use() -> None:
        assert {path.name for path in tmp_path.iterdir()} == {*WRITTEN, "mine"}
        (tmp_path / "env").unlink()

    for _ in range(2):
        assert serving(monkeypatch, use, "--out", str(tmp_path)) == 0
        assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_who_can_not_write_all_leaves_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """A file that can't be made, after others that could: they go."""
    create = os.open
    made: list[str] = []

    def full(path: Any, flags: int, *more: Any, **options: Any) -> int:
        if os.path.basename(path) == "env":
            made.extend(path.name for path in tmp_path.iterdir())
            raise OSError(errno.ENOSPC, "No space left on device")
        return create(path, flags, *more, **options)

    monkeypatch.setattr(os, "open", full)
    assert main(["gateway", "--out", str(tmp_path)]) == 2
    assert "the gateway can't be served: [Errno 28] No space left" in capsys.readouterr().err
    assert sorted(made) == ["apiclient_key.pem", "pub_key.pem"]
    assert list(tmp_path.iterdir()) == []


def test_help_has_a_line_for_each_fault(capsys: CAPTURED) -> None:
    """And tells which can be after."""
    assert main(["gateway", "--help"]) == 0
    printed = capsys.readouterr().out
    assert [kind for kind in KINDS if not re.search(rf"^  {kind}[ \[]", printed, re.M)] == []
    assert "  reset[-after]  " in printed
    assert "  cut  " in printed


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_as_a_process_of_its_own(tmp_path: Path, number: signal.Signals) -> None:
    """It ends at Ctrl-C and at ``kill``, and takes its keys with it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "chainpay", "gateway"],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    with process:
        assert process.stdout is not None
        assert "an emulated platform at http://127.0.0.1:" in process.stdout.readline()
        assert process.stdout.readline().startswith("set -a; . ")
        assert len(list(tmp_path.iterdir())) == 1
        process.send_signal(number)
        assert process.stdout.read().splitlines() == ["number  happened  repeated  operation"]
        assert process.wait(timeout=20) == 0
    assert list(tmp_path.iterdir()) == []
