"""The tables in docs/ name what the code has."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from urllib.parse import urlsplit

import chainpay
from chainpay import errors, events
from chainpay.client.config import environment as config
from chainpay.encoding.quirks import HOSTS
from chainpay.request.base_uri import backup_origin, parse_base_uri
from tests.support.pages import DOCS, list_pages, read_blocks, read_prose, read_table


def names_in(rows: list[list[str]], column: int = 0) -> set[str]:
    """Return what stands in backticks in a column."""
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row[column])}


def test_the_table_of_errors_names_them_all() -> None:
    """Every public error of chainpay has its condition, and an outcome."""
    rows = read_table(DOCS / "errors.md", "Every error")
    families = {"ChainpayError", "Outcome", "outcome"}
    assert set(errors.__all__) - families - names_in(rows, 1) == set()
    known = (*chainpay.Outcome.__members__, "–")
    assert [row for row in rows if not any(name in row[2] for name in known)] == []


def test_the_table_of_outcomes_names_them_all() -> None:
    """Each has what to do."""
    rows = read_table(DOCS / "errors.md", "Did it happen?")
    assert [row[0].strip("`") for row in rows] == list(chainpay.Outcome.__members__)


def test_the_table_of_events_names_them_all() -> None:
    """All but the two bases."""
    assert names_in(read_table(DOCS / "errors.md", "Watching")) == {*events.__all__} - {
        "Event",
        "CallEvent",
    }


def test_the_retries_are_the_defaults() -> None:
    """The page spells them out."""
    spelled = re.search(r"retry=chainpay\.(Retry\(.*?\))", read_prose(DOCS / "errors.md"))
    assert spelled
    assert eval(spelled[1], {"Retry": chainpay.Retry}) == chainpay.Retry()


def test_the_table_of_a_callback_has_its_attributes() -> None:
    """All of them, in any order."""
    assert names_in(read_table(DOCS / "callbacks.md", "Receive")) == {
        field.name for field in fields(chainpay.Callback)
    }


def test_the_table_of_the_environment_has_all_variables() -> None:
    """Those that `Client.from_env` reads."""
    assert names_in(read_table(DOCS / "deployment.md", "Environment")) == {*config.VARIABLES}


def test_the_table_of_the_firewall_has_all_hosts() -> None:
    """The usual hosts, their backups, and those of single operations."""
    usual = ["https://api.mch.weixin.qq.com", "https://api.wechatpay.cn"]
    backups = [backup_origin(None, parse_base_uri(origin)) or "" for origin in usual]
    expected = {urlsplit(uri).netloc for uri in (*usual, *backups, *HOSTS.values())}
    assert names_in(read_table(DOCS / "deployment.md", "Firewall")) == expected


def test_the_files_that_are_shown_are_python() -> None:
    """Also those that need real keys or a framework."""
    blocks = [block for page in list_pages() for block in read_blocks(page)]
    files = [block for block in blocks if block.info.startswith("python title=")]
    assert len(files) > 5
    for block in files:
        compile(block.text, block.info, "exec")


def test_the_long_paths_are_counted() -> None:
    """How many strings an editor offers, of those that the types know."""
    stub = (Path(chainpay.__file__).parent / "openapi/paths/__init__.pyi").read_text("utf-8")
    paths = set(re.findall(r'Literal\["(v[23]/[^"]*)"\]', stub))
    short = [path for path in paths if len(path) <= 50]  # pyright's limit
    assert f"the {len(paths)} paths" in read_prose(DOCS / "editors.md")
    assert f"{len(short)} are" in read_prose(DOCS / "editors.md")
    assert f"({len(short)} of {len(paths)};" in read_prose(DOCS / "types-and-editors.md")
