"""What mkdocs reads: the pages of a language with the reference beside them, and the navigation."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from chainpay.people.language import Language, Text

ROOT = Path(__file__).parents[2]
_HERE = Path(__file__).parent
_START = Text("Start", "开始")
_OPERATIONS = Text("Operations", "接口")
#: The files of the repository's root that are pages too, and those that replace them in Chinese.
_ROOT_PAGES = {"README.md": "README.zh-CN.md", "CONTRIBUTING.md": "", "CHANGELOG.md": ""}
_LINK = re.compile(r"(?<=\]\()(?!https?:|#)([^()\s]+)(?=\))")
_ENTRY = re.compile(r"\[([^\]]+)\]\(([\w/-]+\.md)\)")

Navigation: TypeAlias = list[tuple[str, "str | Navigation"]]


def stage(docs: Path, folder: Path, language: Language, reference: Mapping[str, str]) -> None:
    """Gather the pages of a language, and write mkdocs' configuration for them.

    Args:
        docs: The folder ``docs``; its folder ``zh`` has the Chinese pages.
        folder: Where the pages go, into its folder ``docs``. What is there goes.
        language: Of the pages.
        reference: The generated pages, by their file names.
    """
    shutil.rmtree(folder, ignore_errors=True)
    pages = folder / "docs"
    shutil.copytree(docs, pages, ignore=shutil.ignore_patterns("zh"))
    if language == "zh" and (docs / "zh").is_dir():
        shutil.copytree(docs / "zh", pages, dirs_exist_ok=True)
        for page in (docs / "zh").rglob("*.md"):
            _lower_links(pages / page.relative_to(docs / "zh"), pages)
    for name, chinese in _ROOT_PAGES.items():
        translated = docs.parent / chinese
        is_there = language == "zh" and chinese and translated.exists()
        text = (translated if is_there else docs.parent / name).read_text("utf-8")
        (pages / _page_name(name)).write_text(_LINK.sub(_from_root, text), "utf-8")
    (pages / "operations").mkdir()
    for name, text in reference.items():
        (pages / "operations" / name).write_text(text, "utf-8")
    shutil.copy(_HERE / "site.css", pages)
    (folder / "mkdocs.yml").write_text(_configure(pages, language), "utf-8")


def _page_name(name: str) -> str:
    """Return the name of a page for a file of the root: README.md would be a folder's index."""
    return "start.md" if name.startswith("README") else name.lower()


def _from_root(match: re.Match[str]) -> str:
    """Return a link of a page that stood at the root."""
    path, sign, anchor = match[1].partition("#")
    known = {*_ROOT_PAGES, *_ROOT_PAGES.values()}
    path = _page_name(path) if path in known else path.removeprefix("docs/").removeprefix("zh/")
    return path + sign + anchor


def _lower_links(page: Path, folder: Path) -> None:
    """Correct the links of a page that stood one folder deeper: they left ``zh`` or ``docs``."""
    depth = len(page.relative_to(folder).parts) - 1

    def lower(match: re.Match[str]) -> str:
        ups = match[1].count("../")
        rest = match[1].replace("../", "")
        if ups <= depth:
            return match[1]
        return "../" * depth + _from_root(re.match("(.*)", rest) or match)

    page.write_text(_LINK.sub(lower, page.read_text("utf-8")), "utf-8")


def _configure(pages: Path, language: Language) -> str:
    """Return mkdocs' configuration of a language."""
    chinese = language == "zh"
    start, operations = (each.zh if chinese else each.en for each in (_START, _OPERATIONS))
    guide: Navigation = [(start, [("", "index.md"), ("README", "start.md"), ("", "changelog.md")])]
    guide += _sections((pages / "index.md").read_text("utf-8"))
    guide.append((operations, _reference(pages)))
    lines = "\n".join(_as_yaml(guide, 1))
    return f"INHERIT: {_HERE / language}.yml\nnav:\n{lines}\nnot_in_nav: |\n  contributing.md\n"


def _sections(index: str) -> Iterator[tuple[str, Navigation]]:
    """Yield the headings of the index with the pages that are listed below each."""
    for part in re.split(r"^## ", index, flags=re.MULTILINE)[1:]:
        entries: Navigation = [(title, path) for title, path in _ENTRY.findall(part)]
        yield part.partition("\n")[0].strip(), entries


def _reference(pages: Path) -> Navigation:
    entries = _ENTRY.findall((pages / "operations/index.md").read_text("utf-8"))
    products: Navigation = [(title, f"operations/{path}") for title, path in entries]
    return [("", "operations/index.md"), *products]


def _as_yaml(navigation: Navigation, depth: int) -> Iterator[str]:
    for title, below in navigation:
        name = f'"{title}": ' if title else ""
        yield f"{'  ' * depth}- {name}{below if isinstance(below, str) else ''}"
        if not isinstance(below, str):
            yield from _as_yaml(below, depth + 2)
