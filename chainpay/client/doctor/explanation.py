"""What the documentation says of a cause: its section first, then the page around it.

The pages are in ``docs`` of a checkout, and in ``docs`` beside this module of an installed package.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from textwrap import indent
from typing import NamedTuple

from ...catalog.pages import Block, Code, Heading, Link, Page, Paragraph, Table
from ...errors import UsageError
from ...people.language import Text
from .pages import PAGE_OF, PAGES

ALL = "all"
"""The word in place of a cause that lists them."""

_COMMAND = "chainpay doctor --explain"
_MORE = Text("Details: ", "详情：")
_HEAD = Text("| cause | what is wrong |", "| 原因 | 问题 |")
_UNKNOWN = Text("{!r} is no cause. {}All of them: {}", "没有名为 {!r} 的原因。{}全部原因：{}")
_NEAR = Text("Did you mean {}? ", "是否指 {}？")
_MISSING = Text(
    "{} can't be read: {}. A chainpay that pip has installed has it",
    "无法读取 {}：{}。用 pip 安装的 chainpay 带有该文件",
)

_FOLDERS = Text("docs/doctor", "docs/zh/doctor")
_TITLE = re.compile(r"^# (.+)\n", re.MULTILINE)
_CAUSES = re.compile(r"^## .+\n", re.MULTILINE)
_CAUSE = re.compile(r"^### (.+)\n", re.MULTILINE)
#: A link to another page, which leads nowhere from here; its label stays.
_LINK = re.compile(r"\[([^\]]+)\]\((?!https?:)[^)]+\)")

_FENCE = re.compile(r"^```.*\n((?:.*\n)*?)```$", re.MULTILINE)
_LEAD = re.compile(r"\*\*([^*]+)\*\*[:：]\s*")
_ITEM = re.compile(r"\n(?=- |\d+\. )")
#: Emphasis, and an address; no stop follows it, so that it can be clicked.
_MARKUP = re.compile(r"\*\*(.+?)\*\*|<(https?:[^>]+)>[.。]?")


class Details(NamedTuple):
    """Where a report says more of a cause: the command that prints it; in HTML, the text itself."""

    cause: str

    def lines(self, width: int) -> Iterator[tuple[str, str]]:
        return Link(f"{_COMMAND} {self.cause}", str(_MORE)).lines(width)

    def html(self) -> str:
        try:
            text = to_page(explain(self.cause)).html()
        except UsageError:  # this copy of chainpay has no pages
            return ""
        return f"<details><summary>{_MORE}{self.cause}</summary>{text}</details>"


# Markdown


def explain(cause: str) -> str:
    """Return what the documentation says of a cause, as Markdown in the language of now.

    Args:
        cause: The cause, such as ``key-is-public``, or `ALL` for a table of them.

    Raises:
        UsageError: There is no such cause, or this copy of chainpay has no pages.
    """
    if cause == ALL:
        sections = [each for page in PAGES for each in _read(page)[2].items()]
        rows = [f"| {name} | {' '.join(text.split())} |" for name, text in sections]
        return "\n".join([str(_HEAD), "|---|---|", *rows])
    if cause not in PAGE_OF:
        near = "".join(_NEAR.format(each) for each in get_close_matches(cause, PAGE_OF, 1))
        raise UsageError(_UNKNOWN.format(cause, near, f"{_COMMAND} {ALL}"))
    title, rest, texts = _read(PAGE_OF[cause])
    return f"# {cause}: {title}\n\n{texts[cause]}\n\n{rest}"


def _read(page: str) -> tuple[str, str, dict[str, str]]:
    """Return the title of a page, its text, and what it says of each cause."""
    from importlib.resources import files  # it loads zipfile

    place = f"{_FOLDERS}/{page}.md"
    own = files(__package__)
    root = own if own.joinpath("docs").is_dir() else Path(__file__).parents[3]
    try:
        text = root.joinpath(place).read_text("utf-8")
    except OSError as error:
        raise UsageError(_MISSING.format(place, error.strerror)) from error
    _, title, text = _TITLE.split(_LINK.sub(r"\1", text), 1)
    text, causes = _CAUSES.split(text, 1)
    _, *parts = map(str.strip, _CAUSE.split(causes))
    return title, text.strip(), dict(zip(parts[::2], parts[1::2], strict=True))


# For a terminal and a notebook


def to_page(markdown: str) -> Page:
    """Return Markdown, as the pages of the causes have it, as a page."""
    blocks: list[Block] = []
    for at, part in enumerate(_FENCE.split(markdown)):
        if at % 2:
            blocks += [Code(indent(part.rstrip(), "    ")), Paragraph("")]
        else:
            for each in filter(None, part.strip().split("\n\n")):
                blocks += [*_to_blocks(each), Paragraph("")]
    return Page(*blocks[:-1])


def _to_blocks(text: str) -> Iterator[Block]:
    """Yield the blocks of a heading, a table, a list or a paragraph."""
    if text.startswith("|"):
        rows = (_clean(row).strip("|").split("|") for row in text.splitlines())
        head, _, *others = (tuple(map(str.strip, row)) for row in rows)
        yield Table((head, *others))
    elif text.startswith("# "):
        yield Heading(text[2:])
    else:
        if lead := _LEAD.match(text):
            yield Heading(lead[1])
            text = text[lead.end() :]
        for item in filter(None, _ITEM.split(text)):
            yield Paragraph(_clean(item).replace("\n", " "))


def _clean(text: str) -> str:
    """Return a text without its marks, but for those of code."""
    return _MARKUP.sub(lambda match: match[1] or match[2], text)
