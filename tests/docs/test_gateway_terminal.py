"""docs/gateway-terminal.md: its commands, pasted one after another, lead to the states it names."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from chainpay.__main__ import main
from chainpay.gateway import connect
from tests.cli import test_serve
from tests.cli.test_serve import environment, serving
from tests.support.pages import DOCS, read_blocks, read_table

PAGE = DOCS / "gateway-terminal.md"
_PRINT_WORDS = """
chainpay() { for word in "$@"; do printf '%s\\0' "$word"; done; printf '\\n\\0'; }
"""

made = test_serve.made


def read_commands() -> list[list[str]]:
    """Return the words of each `chainpay` that a shell runs, of all blocks but the first two."""
    start, environ, *blocks = [block for block in read_blocks(PAGE) if block.info[:2] == "sh"]
    assert start.text == "chainpay gateway --settle-delay 10m\n"
    assert environ.text == "set -a; . .chainpay/env; set +a\n"
    script = _PRINT_WORDS + "".join(block.text for block in blocks).replace(":8000/", ":1/")
    done = subprocess.run(["sh", "-euc", script], capture_output=True, check=True, text=True)
    return [line.split("\0")[:-1] for line in done.stdout.split("\n\0")[:-1]]


def test_the_commands_lead_to_the_states_in_the_tables(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each is carried out; the reason of a failure is the one beside the state."""
    found = []

    def use() -> None:
        known = environment(tmp_path / ".chainpay")
        for name, value in known.items():
            monkeypatch.setenv(name, value)
        for words in read_commands():
            assert main(words) == 0, (words, capsys.readouterr().err)
        gateway = connect(known["CHAINPAY_BASE_URI"])
        for section in ("An order and a refund", "Transfers", "Payscore", "Contracts"):
            for number, state, why in read_table(PAGE, section):
                record = gateway.record(number.strip("`"))
                found.append((number, record["reason"]))
                assert state == f"`{record['state']}`", number
                if named := re.match(r"`(\w+)`", why):
                    assert record["reason"] == named[1], number

    assert serving(monkeypatch, use, "--settle-delay", "10m", "--port", "0") == 0
    assert len(found) == 12
    assert len([reason for _, reason in found if reason]) == 5
