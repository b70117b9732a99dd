"""What mkdocs reads: the pages of a language with the reference beside them, and the navigation."""

from __future__ import annotations

import posixpath
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from chainpay.people.language import Language, Text

ROOT = Path(__file__).parents[2]
_HERE = Path(__file__).parent
_START = Text("Start", "开始")
_CAUSES = Text("What the doctor finds", "诊断出的原因")
_OPERATIONS = Text("Operations", "接口")
_CHINESE = {"start.md": "README.zh-CN.md"}  # the Chinese page that isn't in docs/zh
_LINK = re.compile(r"(?<=\]\()(?!https?:|#)([^()\s]+)(?=\))")
_ENTRY = re.compile(r"\[([^\]]+)\]\(([\w/-]+\.md)\)")

Navigation: TypeAlias = list[tuple[str, "str | Navigation"]]


def stage(docs: Path, folder: Path, language: Language, reference: Mapping[str, str]) -> None:
    """Gather the pages of a language, and write mkdocs' configuration for them.

    Args:
        docs: The folder ``docs``; its folder ``zh`` has the Chinese pages.
        folder: Where the pages go, into its folder ``docs``. It is not there yet.
        language: Of the pages.
        reference: The generated pages, by their file names.
    """
    pages = folder / "docs"
    shutil.copytree(docs, pages, ignore=shutil.ignore_patterns("zh", "*.md"))
    for key, source in _find_pages(docs, language).items():
        (pages / key).parent.mkdir(exist_ok=True)
        text = _Links(docs.parent, source, key, language).correct(source.read_text("utf-8"))
        (pages / key).write_text(text, "utf-8")
    (pages / "operations").mkdir()
    for name, text in reference.items():
        (pages / "operations" / name).write_text(text, "utf-8")
    shutil.copy(_HERE / "site.css", pages)
    shutil.copytree(_HERE / "theme", folder / "theme")
    (folder / "mkdocs.yml").write_text(_configure(pages, language), "utf-8")


def _find_pages(docs: Path, language: Language) -> dict[str, Path]:
    """Return the files of all pages of a language, by their places in its site."""
    chinese: dict[str, Path] = {}
    pages: dict[str, Path] = {}
    for file in (*docs.parent.glob("*.md"), *sorted(docs.rglob("*.md"))):
        of, key = _place_of(file.relative_to(docs.parent).as_posix())
        (chinese if of == "zh" else pages)[key] = file
    return pages | chinese if language == "zh" else pages


def _place_of(path: str) -> tuple[str, str]:
    """Return the language of a file of the repository, and its place in a site.

    README is the page ``start.md``: as README.md it would be a folder's index.
    """
    if path.startswith("docs/zh/"):
        return "zh", path.removeprefix("docs/zh/")
    if path == _CHINESE["start.md"]:
        return "zh", "start.md"
    if path == "README.md":
        return "en", "start.md"
    return "en", path.removeprefix("docs/") if path.startswith("docs/") else path.lower()


class _Links:
    """The links of a page, which stands elsewhere in the site than in the repository."""

    def __init__(self, root: Path, source: Path, key: str, language: Language) -> None:
        self._root = root
        self._path = source.relative_to(root).as_posix()
        self._key = key
        self._language = language

    def correct(self, text: str) -> str:
        return _LINK.sub(self._correct, text)

    def _correct(self, match: re.Match[str]) -> str:
        path, sign, anchor = match[1].partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(self._path), path))
        of, key = _place_of(target)
        if of == "zh" and self._language == "en":
            return self._other_site(key, "zh/")
        if self._language == "zh" and of == "en":
            if key == self._key:
                return self._other_site(key, "../")
            if self._is_translated(key):
                sign = anchor = ""  # the headings there are Chinese
        return posixpath.relpath(key, posixpath.dirname(self._key) or ".") + sign + anchor

    def _other_site(self, key: str, site: str) -> str:
        """Return the address of a page of the other language, as a browser reads it."""
        here = self._key.removesuffix("index.md").removesuffix(".md")
        ups = "../" * len(list(filter(None, here.split("/"))))
        page = key.removesuffix("index.md")
        return f"{ups}{site}{page.removesuffix('.md')}{'/' if page.endswith('.md') else ''}"

    def _is_translated(self, key: str) -> bool:
        return (self._root / _CHINESE.get(key, f"docs/zh/{key}")).exists()


def _configure(pages: Path, language: Language) -> str:
    """Return mkdocs' configuration of a language."""
    chinese = language == "zh"
    names = (each.zh if chinese else each.en for each in (_START, _CAUSES, _OPERATIONS))
    start, causes, operations = names
    guide: Navigation = [(start, [("", "index.md"), ("README", "start.md"), ("", "changelog.md")])]
    guide += _sections((pages / "index.md").read_text("utf-8"))
    cause_pages = sorted(file.relative_to(pages).as_posix() for file in pages.glob("doctor/*.md"))
    guide.append((causes, [("", path) for path in cause_pages]))
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
