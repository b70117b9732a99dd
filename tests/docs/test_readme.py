"""README stays true: its examples run, its commands are CI's, its tables say what the code does."""

from __future__ import annotations

import doctest
import re
from code import InteractiveConsole
from importlib import import_module
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives import serialization

import chainpay
from chainpay.__main__ import main
from chainpay.cli import prompt as shell
from chainpay.cli import response
from tests.conformance.differences import RULES
from tests.conformance.differences_crypto import CRYPTO_RULES
from tests.conformance.differences_upload import UPLOAD_RULES
from tests.conformance.differences_v2 import V2_RULES
from tests.conformance.differences_xml import XML_RULES
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


def test_the_table_of_differences_is_the_one_of_the_tests() -> None:
    """Rule by rule, in the same words."""
    rules = (*RULES, *V2_RULES, *UPLOAD_RULES, *CRYPTO_RULES, *XML_RULES)
    assert table("Differences from PHP") == [[rule.name, rule.php, rule.ours] for rule in rules]


def resolve(dotted: str) -> object:
    """Return what a dotted name names, modules and classes along the way."""
    parts = dotted.split(".")
    for at in range(len(parts), 0, -1):
        try:
            found: object = import_module(".".join(parts[:at]))
        except ModuleNotFoundError:
            continue
        for name in parts[at:]:
            found = getattr(found, name)
        return found
    raise AssertionError(f"{dotted} is nowhere")


def test_the_names_of_php_exist() -> None:
    """Each `Class::method` of the table is one of `chainpay.php`; each dotted name resolves."""
    rows = table("Coming from PHP")
    named = [found for row in rows for found in re.findall(r"`([A-Z]\w+)::(\w+)", row[0])]
    assert len(named) > 30
    for kind, method in named:
        if kind == "Utils":
            continue
        theirs = getattr(import_module("chainpay.php"), kind)
        assert callable(getattr(theirs, "from_" if method == "from" else method))
    dotted_name = re.compile(r"`((?:chainpay|httpx)(?:\.\w+)+)`")
    ours = [found for row in rows for found in dotted_name.findall(row[1])]
    assert len(ours) > 40
    for dotted in ours:
        resolve(dotted)


def test_every_public_name_of_php_is_in_the_table() -> None:
    """What `chainpay.php` offers is told."""
    told = " ".join(" ".join(row) for row in table("Coming from PHP"))
    php = import_module("chainpay.php")
    assert [name for name in php.__all__ if name not in told] == []
