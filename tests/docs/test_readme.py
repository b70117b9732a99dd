"""README stays true: its examples run, its commands are CI's, its tables say what the code does."""

from __future__ import annotations

import doctest
import re
from code import InteractiveConsole
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives import serialization

import chainpay
from chainpay.__main__ import main
from chainpay.cli import prompt as shell
from chainpay.cli import response
from tests.support.readme import BLOCKS, README, ROOT, run_sessions


def test_examples_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of the REPL sessions, as one, print what they say."""
    monkeypatch.setenv("COLUMNS", "80")
    count, report = run_sessions()
    assert not report, report
    assert count > 20


def test_examples_can_be_typed(capsys: pytest.CaptureFixture[str]) -> None:
    """Line by line into a REPL, without the prompts, they fail only where they say so."""
    console = InteractiveConsole()
    for line in README.splitlines():
        if line.startswith((">>>", "...")):
            console.push(line[4:])
    said = capsys.readouterr()
    assert said.err.count("Traceback") == README.count("Traceback (most recent call last)")
    assert "SyntaxError" not in said.err
    assert "USER_ACCEPTED" in said.out


def test_the_recording_is_what_the_shell_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Typed again, each line of the recorded session shows what stands below it."""
    monkeypatch.setenv("COLUMNS", "100")
    (recording,) = [text for language, text in BLOCKS if language == "text"]
    head, *steps = re.split(r"In \[\d\]: ", recording)
    with chainpay.sandbox() as client:
        names = shell.namespace(client)
        shown = shell.banner(client, client.gateway.seed())
        agree = doctest.OutputChecker().check_output
        assert agree(head.partition("\n")[2].strip() + "\n", f"{shown}\n", doctest.ELLIPSIS)
        for step in steps:
            typed, _, wanted = step.partition("\n")
            value = eval(typed, names)
            got = repr(value)
            if isinstance(value, httpx.Response):
                got = f"{response.format_status(value)}\n{response.format_body(value, False)}"
            wanted = wanted.partition("\n")[2].strip()
            assert agree(f"{wanted}\n", f"{got}\n", doctest.ELLIPSIS), got
    assert len(steps) == 3


def test_the_commands_at_a_terminal_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Those of the table that need neither keys nor the network do what they say."""
    for row in table("Finding your way"):
        command = re.fullmatch(r"`chainpay (.*)`", row[0])
        if command and ("--sandbox" in command[1] or command[1].startswith(("find", "show"))):
            assert main(command[1].split()) == 0, capsys.readouterr().err
    said = capsys.readouterr().out
    assert '"status":"SUCCESS"' in said
    assert "申请退款" in said


def test_the_real_merchant_example_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keys: tuple[serialization.PrivateFormat, ...]
) -> None:
    """With key files of the names that WeChat Pay gives them."""
    merchant, _, platform = keys
    (tmp_path / "apiclient_key.pem").write_bytes(
        merchant.private_bytes(  # type: ignore[attr-defined]
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    (tmp_path / "pub_key.pem").write_bytes(
        platform.public_key().public_bytes(  # type: ignore[attr-defined]
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
    )
    monkeypatch.chdir(tmp_path)
    examples = [text for _, text in BLOCKS if text.startswith("merchant = ")]
    assert len(examples) == 1
    names = {"chainpay": chainpay}
    exec(examples[0], names)
    client = names["merchant"]
    assert isinstance(client, chainpay.Client)
    assert client.mchid == "1900000001"


def test_the_commands_are_what_ci_runs() -> None:
    """The test command stands in .ci/run word for word; both set up an environment of their own."""
    commands = [text.strip() for language, text in BLOCKS if language == "sh"]
    assert len(commands) == 2
    assert commands[1] in (ROOT / ".ci" / "run").read_text().splitlines()
    assert all(command.startswith("python3 -m venv .venv && ") for command in commands)
    assert commands[0].endswith("chainpay demo")


def table(heading: str) -> list[list[str]]:
    """Return the rows of the first table below a heading."""
    section = README.partition(f"# {heading}\n")[2].partition("\n|")[2]
    rows = section.partition("\n\n")[0].splitlines()
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in rows[2:]]
