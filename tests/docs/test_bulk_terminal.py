"""docs/bulk-terminal.md: its jobs run from the table to the report, and print what stands there."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import click
import pytest

from chainpay.__main__ import main
from chainpay.cli.commands import commands
from chainpay.cli.help.texts import EXIT_CODES
from tests.conftest import Recording
from tests.support.pages import DOCS, Block, find_chinese, matches, read_blocks, read_table
from tests.support.terminal import live_environment

PAGE = DOCS / "bulk-terminal.md"


@pytest.fixture
def shop(
    platform: Recording, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Recording]:
    """A merchant with two paid orders, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    paid = {"description": "演出票", "amount": {"total": 100}, "trade_state": "SUCCESS"}
    orders = ({"order": {"out_trade_no": f"ORDER-000{n}", **paid}} for n in (1, 2))
    platform.seed("\n".join(map(json.dumps, orders)))
    with platform.serve() as server:
        for name, value in live_environment(platform, server.base_uri, tmp_path).items():
            monkeypatch.setenv(name, value)
        yield platform


@pytest.mark.parametrize("page", [PAGE, find_chinese(PAGE)], ids=["en", "zh"])
def test_the_jobs_of_the_page(
    shop: Recording,
    page: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each file is written, each command is run, and prints what stands below it."""
    monkeypatch.setenv("CHAINPAY_LANG", "en" if page == PAGE else "zh")
    for block, below in pairwise([*read_blocks(page), Block("", "", 0)]):
        _, _, title = block.info.partition("title=")
        if title:
            Path(title.strip('"')).write_text(block.text, "utf-8")
        if block.info != "sh":
            continue
        codes = []
        for line in block.text.replace("\\\n", " ").splitlines():
            name, *arguments = shlex.split(line)
            assert name == "chainpay"
            codes.append(main(arguments))
        done = capsys.readouterr()
        texts = (f"{done.err}\n{done.out}", f"{done.out}\n{done.err}")
        if below.info == "text":
            assert any(matches(below.text, text) for text in texts), texts[0]
        assert {*codes} <= {0, 1}
    assert len(shop.records("refund", limit=10)) == 2
    assert len(shop.records("transfer", limit=10)) == 2


def test_the_tables_name_all() -> None:
    """The commands, the options of ``run`` and the exit codes."""
    bulk = commands.commands["bulk"]
    assert isinstance(bulk, click.Group)
    named = [row[0].split()[2] for row in read_table(PAGE, "Bulk jobs at the terminal")]
    assert named == list(bulk.commands)
    options = {each.opts[-1] for each in bulk.commands["run"].params} - {"job"}
    shown = {row[0].strip("`").split()[0] for row in read_table(PAGE, "Options of run")}
    text = PAGE.read_text("utf-8")
    assert options - shown == {
        *("--operation", "--rows", "--map", "--set", "--sandbox", "--profile", "--color")
    }
    assert [each for each in options if each not in text and each != "--color"] == []
    codes = [row[0] for row in read_table(PAGE, "Exit codes")]
    assert codes == [str(code) for code in EXIT_CODES["bulk run"]]
