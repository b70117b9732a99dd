"""The help of ``chainpay gateway`` and of its commands; and what a wrong command line prints."""

from __future__ import annotations

import re
import shlex

import click
import pytest

from chainpay.__main__ import main
from chainpay.cli.commands import commands
from chainpay.cli.gateway.help import EXAMPLES, describe
from chainpay.gateway.serving.control import ACTS

CAPTURED = pytest.CaptureFixture[str]
LINES = [
    *("clock", "pay", "confirm", "expire", "refund", "seed", "reset", "events", "trigger"),
    *("resend", "happened", "requests", "request", "faults", "faults add", "faults clear"),
]


def help_of(capsys: CAPTURED, *words: str) -> str:
    assert main(["gateway", *words, "--help"]) == 0
    return capsys.readouterr().out


def find_command(words: list[str]) -> tuple[click.Command, list[str]]:
    """Return the command of some words, and the words behind it."""
    command: click.Command = commands.commands["gateway"]
    while isinstance(command, click.Group) and words:
        found = command.get_command(click.Context(command), words[0])
        assert found is not None, words
        command, words = found, words[1:]
    return command, words


def test_the_options_are_in_groups(capsys: CAPTURED) -> None:
    """Each option once, with a text; those without a group are none of the gateway's."""
    printed = help_of(capsys)
    options, others = printed.split("Other options:\n")
    titles = re.findall(r"^(\w.*):$", options, re.M)
    assert titles[0] == "Address"
    assert "Options" not in titles
    command = commands.commands["gateway"]
    for each in command.get_params(click.Context(command))[:-1]:
        assert isinstance(each, click.Option)
        assert each.help
        assert each.help.endswith((".", "…"))
        rows = re.findall(rf"^  {each.opts[0]}\b", printed, re.M)
        assert len(rows) == 1, each
    assert re.findall(r"--\w+", others.split("Commands:")[0]) == ["--color", "--no", "--help"]
    for term in ("商户号", "商户API私钥", "APIv3密钥", "APIv2密钥", "微信支付公钥ID", "平台证书"):
        assert term in "".join(options.split())


@pytest.mark.parametrize("words", LINES)
def test_the_help_of_a_command(capsys: CAPTURED, words: str) -> None:
    """It has nothing of Python in it; each argument and option has a text; there is an example."""
    printed, (act, _) = help_of(capsys, *words.split()), find_command(words.split())
    for python in ("Args:", "Returns:", "Raises:", "`", "UsageError", "chainpay.", "()", "None"):
        assert python not in printed
    params = act.get_params(click.Context(act))
    assert all(each.help for each in params if isinstance(each, click.Option))
    assert f"\n  chainpay gateway {words}" in printed
    for argument in re.findall(r"\b[A-Z]{2,}\b", printed.partition("\n")[0].split("OPTIONS]")[1]):
        if argument not in ("COMMAND", "ARGS"):
            assert re.search(rf"^Arguments:\n  {argument}  \S", printed, re.M)


def test_each_act_has_an_example() -> None:
    """Click can parse it."""
    assert set(EXAMPLES) == set(ACTS)
    for line in EXAMPLES.values():
        command, words = find_command(shlex.split(line)[2:])
        command.make_context(line, words)


def test_choices_are_listed(capsys: CAPTURED) -> None:
    """Another value is refused with these."""
    assert "--status [SUCCESS|CLOSED|ABNORMAL]" in help_of(capsys, "refund")
    assert "--api [v2|v3]" in help_of(capsys, "trigger")
    assert main(["gateway", "trigger", "TRANSACTION.SUCCESS", "--api", "v1"]) == 2
    printed = capsys.readouterr().err
    assert "Invalid value for '--api': 'v1' is not one of 'v2', 'v3'" in printed
    assert "see chainpay gateway trigger --help" in printed


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("pay", ["Missing argument 'NUMBER'.", "see chainpay gateway pay --help"]),
        ("faults add", ["Missing argument 'FAULT'.", "see chainpay gateway faults add --help"]),
        ("fly", ["No such command 'fly'.", "see chainpay gateway --help"]),
        ("pay X --fly", ["No such option '--fly'.", "see chainpay gateway pay --help"]),
        (
            "pay X --state t",
            [
                "--state stands before pay: chainpay gateway --state … pay",
                "see chainpay gateway pay --help",
            ],
        ),
        (
            "refund X --url=http://127.0.0.1:1/",
            [
                "--url stands before refund: chainpay gateway --url … refund",
                "see chainpay gateway refund --help",
            ],
        ),
        (
            "faults clear --token t",
            [
                "--token stands before faults clear: chainpay gateway --token … faults clear",
                "see chainpay gateway faults clear --help",
            ],
        ),
    ],
)
def test_a_wrong_command_line(capsys: CAPTURED, words: str, lines: list[str]) -> None:
    """The error names the help of the command that is wrong."""
    assert main(["gateway", *words.split()]) == 2
    printed = capsys.readouterr().err.removeprefix("chainpay: ")
    assert [line.strip() for line in printed.splitlines()] == lines


def test_a_docstring_for_a_terminal() -> None:
    """An entry may have several lines; one section may be missing, or all."""
    text = "Do it.\n\nUse ``x`` or `y`.\n\nArgs:\n    one: Some\n        words.\n    two: More."
    expected = ("Do it.\n\nUse x or y.", {"one": "Some words.", "two": "More."})
    assert describe(text) == expected
    assert describe(f"{text}\n\nRaises:\n    UsageError: Never.") == expected
    assert describe("Do it.\n\nReturns:\n    one: It.") == ("Do it.", {})
    assert describe("Do it.") == ("Do it.", {})
