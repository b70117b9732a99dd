"""docs/terminal*.md: their commands print what stands below them."""

from __future__ import annotations

import re
import shlex
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from chainpay.__main__ import main
from chainpay.cli import COMMANDS, profiles
from chainpay.cli.help.texts import EXIT_CODES
from tests.support.pages import DOCS, Block, find_chinese, matches, read_blocks, read_table

PAGE = DOCS / "terminal.md"
CALLS = DOCS / "terminal-calls.md"


def list_commands(*pages: Path) -> list[tuple[str, str]]:
    """Return the commands that need no keys and end by themselves, each with its output."""
    blocks = [*(block for page in pages for block in read_blocks(page)), Block("", "", 0)]
    return [
        (command.text.strip(), printed.text)
        for command, printed in pairwise(blocks)
        if (command.info, printed.info) == ("sh", "text") and "chainpay gateway" not in command.text
    ]


@pytest.mark.parametrize(
    ("language", "command", "printed"),
    [
        *(("en", *each) for each in list_commands(PAGE, CALLS)),
        *(("zh", *each) for each in list_commands(find_chinese(PAGE), find_chinese(CALLS))),
    ],
)
def test_a_command_prints_what_stands_below_it(
    language: str,
    command: str,
    printed: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In the language of the page. The standard error is before or behind the rest."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("CHAINPAY_LANG", language)
    name, *arguments = shlex.split(command)
    assert name == "chainpay"
    code = main(arguments)
    done = capsys.readouterr()
    texts = (f"{done.err}\n{done.out}", f"{done.out}\n{done.err}")
    assert any(matches(printed, text) for text in texts), texts[0]
    assert code == (2 if printed.startswith("chainpay: ") else 0)


def test_there_are_enough_commands() -> None:
    """The page shows most of them."""
    assert len(list_commands(PAGE, CALLS)) >= 7


def test_the_tables_name_all() -> None:
    """Every command, and every exit code."""
    commands = [row[0].strip("`").removeprefix("chainpay ") for row in read_table(PAGE, "Terminal")]
    assert sorted(commands) == sorted(COMMANDS)
    codes = [row[0] for row in read_table(CALLS, "Exit codes")]
    assert codes == [str(code) for code in EXIT_CODES["call"]]


def test_the_entries_of_a_profile_are_all_there() -> None:
    """In the table; and the example is one that is read."""
    page = DOCS / "terminal-merchants.md"
    named = " ".join(row[0] for row in read_table(page, "Profiles"))
    assert set(re.findall(r"`(\w+)`", named)) == set(profiles.NAMES)
    (example,) = read_blocks(page, "toml")
    for values in tomllib.loads(example.text).values():
        assert values.keys() <= set(profiles.NAMES)
