"""docs/gateway-in-a-container.md: its commands run, without Docker, and its files are there."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from chainpay.__main__ import main
from tests.cli import test_serve
from tests.cli.test_serve import serving
from tests.support.pages import DOCS, read_blocks

PAGE = DOCS / "gateway-in-a-container.md"
TEXT = PAGE.read_text("utf-8")

made = test_serve.made


def read_list(pattern: str) -> list[str]:
    """Return the list in JSON that stands behind a word of the page."""
    match = re.search(rf"{pattern}(\[.*\])$", TEXT, re.MULTILINE)
    assert match is not None
    words: list[str] = json.loads(match[1])
    return words


def test_the_container_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It serves, is healthy, obeys the commands of the page, and has all files that shops use."""
    program, command, *options = read_list("ENTRYPOINT ")
    assert (program, command) == ("chainpay", "gateway")
    options[options.index("443")] = "0"  # only root may listen at 443
    more = [word.replace("${GATEWAY_TOKEN:?}", "t0ken") for word in read_list("command: ")]

    def use() -> None:
        assert main(read_list("HEALTHCHECK .* CMD ")[1:]) == 0
        commands = re.findall(r"^docker compose exec gateway chainpay (.*)$", TEXT, re.MULTILINE)
        assert len(commands) == 3
        assert [main(shlex.split(each)) for each in commands] == [2, 0, 0]  # there is no order
        files = {*re.findall(r"/state/([\w.]+)", TEXT)}
        assert files == {"ca.pem", "ca.p12", "apiclient_key.pem", "pub_key.pem"}
        assert all((tmp_path / ".chainpay" / name).exists() for name in files)

    assert serving(monkeypatch, use, *options, *more) == 0


def test_the_other_command_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    """That of a gateway outside: its options exist."""
    (line,) = [
        line
        for block in read_blocks(PAGE, "sh")
        for line in block.text.splitlines()
        if line.startswith("chainpay gateway")
    ]
    assert main([*shlex.split(line)[1:], "--help"]) == 0
    assert "--forward-to" in capsys.readouterr().out
