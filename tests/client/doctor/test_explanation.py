"""What the documentation says of a cause, wherever it is read: a terminal, a pipe, a notebook."""

from __future__ import annotations

import importlib.resources
import shutil
from pathlib import Path

import pytest

from chainpay.catalog.pages import Table
from chainpay.client.doctor import explanation
from chainpay.client.doctor.check import Check, Report
from chainpay.client.doctor.explanation import ALL, explain, to_page
from chainpay.client.doctor.pages import PAGES
from chainpay.errors import UsageError
from chainpay.people.language import Text
from tests.support.pages import DOCS

each_language = pytest.mark.parametrize("language", ["en", "zh"])


@each_language
@pytest.mark.parametrize("page", PAGES)
def test_each_cause_is_explained(page: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its own section alone, then by the page; no mark and no dead link is left."""
    monkeypatch.setenv("CHAINPAY_LANG", language)
    folder = DOCS / "zh/doctor" if language == "zh" else DOCS / "doctor"
    written = (folder / f"{page}.md").read_text("utf-8")
    for cause in PAGES[page]:
        markdown = explain(cause)
        title, section, *rest = markdown.split("\n\n")
        assert title.startswith(f"# {cause}: ")
        assert f"\n# {title.partition(': ')[2]}\n" in written
        assert f"### {cause}\n\n{section[:20]}" in written
        assert len(rest) > 5
        assert "\n##" not in markdown
        assert ".md)" not in markdown
        shown = to_page(markdown)
        text = shown.text(100)
        assert text.startswith(title[2:])
        assert not [mark for mark in ("**", "](", "<http", "```", "|--", "\n\n\n") if mark in text]
        assert "<a " not in shown.html()


def test_how_markdown_is_shown() -> None:
    """Each kind of block that the pages have."""
    page = to_page(
        "# It: a title\n\nTwo lines\nof `a**b**` **here**.\n\n**Why**: one, see <https://a.cn/b>.\n\n"
        "**怎么看**：\n\n```sh\nmake\n\nall\n```\n\n| | b |\n|---|---|\n| `x` | y |\n\n"
        "1. one\n2. two"
    )
    assert page.text(60) == (
        "It: a title\n\nTwo lines of `ab` here.\n\nWhy\none, see https://a.cn/b\n\n"
        "怎么看\n\n    make\n\n    all\n\n     b\n`x`  y\n\n1. one\n2. two"
    )


@each_language
def test_all_causes(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row for each, in the order of the pages."""
    monkeypatch.setenv("CHAINPAY_LANG", language)
    (table,) = to_page(explain(ALL)).blocks
    assert isinstance(table, Table)
    head, *rows = table.rows
    assert head == (("原因", "问题") if language == "zh" else ("cause", "what is wrong"))
    assert [row[0] for row in rows] == [cause for causes in PAGES.values() for cause in causes]
    assert all(row[1] for row in rows)


def test_where_the_pages_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside the module, as a wheel has them; else in the checkout; else that is said."""
    monkeypatch.setattr(importlib.resources, "files", lambda package: tmp_path)
    expected = explain("key-is-public")
    monkeypatch.setattr(explanation, "__file__", str(tmp_path / "a/b/c/d.py"))
    with pytest.raises(UsageError, match=r"docs/doctor/key-files.md can't be read: .+ pip"):
        explain("key-is-public")
    key = Text("private key", "私钥")
    report = Report((Check("private-key.form", "failed", key, key, key, "key-is-public"),))
    assert "private key" in report._repr_html_()  # the report itself is there without them
    assert "<details>" not in report._repr_html_()
    shutil.copytree(DOCS / "doctor", tmp_path / "docs/doctor")
    assert explain("key-is-public") == expected
