"""What ``--help`` says, in both languages; and what a plain install says of what is missing."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

import click
import pytest

import chainpay
from chainpay.__main__ import main
from chainpay.cli import COMMANDS
from chainpay.cli.commands import commands
from chainpay.cli.gateway.texts import CHINESE, name_fault
from chainpay.cli.help.command import Command
from chainpay.cli.help.page import HelpPage
from chainpay.cli.help.texts import EXAMPLES, EXIT_CODES, TEXTS, WORDS
from chainpay.cli.output import Output
from chainpay.gateway import gateway as gateway_module
from chainpay.gateway.faults import KINDS
from chainpay.gateway.serving.control import ACTS
from chainpay.gateway.state.keys import new_key
from chainpay.people import install
from chainpay.people.terminal import columns

pytestmark = pytest.mark.usefixtures("plain")

CAPTURED = pytest.CaptureFixture[str]
ROOT = Path(chainpay.__file__).parents[1]


def walk(command: click.Command, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the words of each command below a command, and of itself."""
    yield words
    if isinstance(command, click.Group):
        for name in command.list_commands(click.Context(command)):
            below = command.get_command(click.Context(command), name)
            assert below is not None
            yield from walk(below, (*words, name))


LINES = [*walk(commands)]


def find_command(words: tuple[str, ...]) -> Command:
    command: click.Command = commands
    for word in words:
        assert isinstance(command, click.Group)
        found = command.get_command(click.Context(command), word)
        assert found is not None
        command = found
    assert isinstance(command, Command)
    return command


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= each <= "\u9fff" for each in text)


def test_the_commands_are_listed_in_one_order() -> None:
    """With click and without."""
    assert list(commands.commands) == list(COMMANDS)
    assert len(LINES) > 35


@pytest.mark.parametrize("words", LINES, ids=" ".join)
def test_each_text_is_in_both_languages(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED
) -> None:
    """The command, its arguments and its options; no English is left over in the Chinese page."""
    command = find_command(words)
    names = ["", *(each.name or "" for each in command.params)]
    english = [command.text(name) for name in names]
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    chinese = [command.text(name) for name in names]
    assert [name for name, text in zip(names, english, strict=True) if not text] == []
    assert [text for text in chinese if not is_chinese(text) and ".p12" not in text] == []
    assert main([*words, "--help"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith(f"用法：chainpay {' '.join(words)}".rstrip())
    assert not [line for line in ("Usage", "Options:", "Arguments:", "Show ") if line in printed]


@pytest.mark.parametrize("language", ["en", "zh_CN.UTF-8"])
@pytest.mark.parametrize("width", [60, 80, 200])
@pytest.mark.parametrize("words", LINES, ids=" ".join)
def test_the_help_fits_the_terminal(
    words: tuple[str, ...],
    width: int,
    language: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: CAPTURED,
) -> None:
    """A Chinese character has two columns. Only what is pasted is never broken."""
    monkeypatch.setenv("CHAINPAY_LANG", language)
    monkeypatch.setenv("COLUMNS", str(width))
    assert main([*words, "-h"]) == 0
    for line in capsys.readouterr().out.splitlines():
        pasted = line.strip().startswith(("chainpay ", "set -a", "eval "))
        assert pasted or columns(line) <= width, line


def test_the_table_has_nothing_too_much() -> None:
    """Each text is of a command that is there; each pair has two languages."""
    known = {"chainpay": commands, **{each.key: each for each in map(find_command, LINES[1:])}}
    names = {name: {each.name for each in each_.params} for name, each_ in known.items()}
    every = set().union(*names.values(), {"help", "version"})
    for key in TEXTS:
        command, _, part = key.rpartition(" ")
        assert key in known or command == "group" or part in names.get(command, every), key
    assert {*EXAMPLES, *EXIT_CODES} <= known.keys()
    for act in {key.partition(" ")[0] for key in CHINESE} - {""}:
        assert act in ACTS
    for text in (*TEXTS.values(), *WORDS.values()):
        assert text.en
        assert is_chinese(text.zh) or text.zh.endswith(".p12，用于 APIv2。")


def test_each_fault_is_named_in_both_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    """The Chinese names are those of the console."""
    assert [name_fault(kind) for kind in KINDS] == [*KINDS.values()]
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    assert [kind for kind in KINDS if not any(c >= "\u4e00" for c in name_fault(kind))] == []


def test_each_example_is_a_command_line() -> None:
    """Click parses it; what is left out stands as …"""
    for name, lines in EXAMPLES.items():
        for line in lines.splitlines():
            words = shlex.split(line.partition(" > ")[0].partition(" | ")[0])
            if words[0] != "chainpay" or words[1] == "gateway":
                continue
            assert words[1] in (name.partition(" ")[0], "call")
            size = 3 if words[1] == "bulk" else 2
            passed = [each for each in words[size:] if each != "…"]
            find_command(tuple(words[1:size])).make_context(line, passed, obj=Output())


def test_a_page_has_a_long_usage() -> None:
    """Its further lines are indented; a long option has its text below it."""
    rows = (("--an-option-that-is-longer-than-thirty", "Its text."), ("-o", ""))
    page = HelpPage("Usage: " + "chainpay word " * 9, "Text.", sections=(("Options:", rows),))
    lines = page.format(60).splitlines()
    assert lines[1].startswith("    word chainpay")
    assert lines[-3:] == ["  --an-option-that-is-longer-than-thirty", "      Its text.", "  -o"]


# Without the extra


def test_the_core_needs_no_extra(monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> None:
    """Without click there are the same pages; the demo runs, the others say what to install."""
    monkeypatch.setattr(gateway_module, "new_key", new_key)  # the demo's stranger has another
    pages = {}
    for words in ((), ("demo",)):
        assert main([*words, "--help"]) == 0
        pages[words] = capsys.readouterr().out
    monkeypatch.setitem(sys.modules, "click", None)
    command = install.install_command("cli")
    for words, page in pages.items():
        assert main([*words, "-h"]) == 0
        printed = capsys.readouterr().out.splitlines()
        kept = [line for line in page.splitlines() if line in printed]
        assert kept == page.splitlines()
        assert (f"  {command}" in printed) == (not words)
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"chainpay {chainpay.__version__}\n"
    for line in (["find", "退款"], ["certificates", "--out", "x"]):
        assert main(line) == 2
        assert f"{line[0]} needs more packages: {command}" in capsys.readouterr().err
    assert main([]) == 2
    assert "certificates" in capsys.readouterr().err
    assert main(["dmo"]) == 2
    assert "no such command 'dmo'; choose from find, show" in capsys.readouterr().err
    assert main(["demo", "x"]) == 2
    assert "demo takes no arguments" in capsys.readouterr().err
    assert main(["demo"]) == 0
    assert "15 of 15" in capsys.readouterr().out


class Installed:
    """An installation, as pip has recorded it."""

    def __init__(self, record: str | None) -> None:
        self.record = record

    def read_text(self, name: str) -> str | None:
        assert name == "direct_url.json"
        return self.record


@pytest.mark.parametrize(
    ("record", "command"),
    [
        (None, "pip install 'chainpay[cli]'"),
        (
            json.dumps({"url": "file:///tmp/chainpay-0.1.0-py3-none-any.whl", "archive_info": {}}),
            "pip install 'chainpay[cli] @ file:///tmp/chainpay-0.1.0-py3-none-any.whl'",
        ),
    ],
)
def test_what_is_missing_is_installed_from_where_chainpay_came(
    record: str | None, command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """An index, a file; or the checkout, wherever one stands."""
    expected = f"pip install -e '{ROOT}[cli]'"
    assert shlex.split(install.install_command("cli")) == shlex.split(expected)
    monkeypatch.setattr(install, "_CHECKOUT", tmp_path)
    monkeypatch.setattr(metadata, "distribution", lambda name: Installed(record))
    assert install.install_command("cli") == command

    def missing(name: str) -> Any:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "distribution", missing)
    assert install.install_command("cli") == "pip install 'chainpay[cli]'"
