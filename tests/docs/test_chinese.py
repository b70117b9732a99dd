"""README.zh-CN.md and docs/zh say what the English pages say: each has the same page, headings,
tables, code and links. Only comments of code, and what is printed in Chinese, differ.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.docs.test_pages import MAX_LINES, PAGES
from tests.support import pages
from tests.support.pages import CHINESE, DOCS, README_IN_CHINESE, ROOT, Block, Example
from tests.test_texts import GLOSSARY

_BLOCKS = re.MULTILINE | re.DOTALL
TWINS = [(page, pages.find_chinese(page)) for page in PAGES]

#: What begins a comment of code, in any language, or a docstring.
_COMMENT = re.compile(r"(?:^|(?<=\s))(?:(?:#|//) |\"{3})")
_HAN = "[\u4e00-\u9fff]"
_IN_CHINESE = "CHAINPAY_LANG=zh "
#: The pages that show what is printed in Chinese, beside those of the doctor.
_CONVERTED = ("porting-by-machine.md", "porting-example.md")
_PRINTED = (
    *("bulk-terminal.md", "gateway.md", "gateway-console.md"),
    *("prompt.md", "terminal.md", "terminal-calls.md"),
)
_LINK = re.compile(r"\]\([^()\s]*\)")
_SPAN = re.compile(r"`[^`\n]+`")
#: Names of the platform's own pages and products, which are spelled as they are there.
_NAMES = ("AppID 账号管理",)


def name(page: Path) -> str:
    """Return the name of a page for people."""
    return str(page.relative_to(ROOT))


def read_plain(page: Path) -> str:
    """Return the text of a page for people: without code, targets of links and front matter."""
    text = pages.read_prose(page).removeprefix("---\n").partition("\n---\n")[2]
    return _LINK.sub("]", text if page != README_IN_CHINESE else pages.read_prose(page))


def test_each_page_is_there() -> None:
    """And no other."""
    assert [chinese for _, chinese in TWINS] == pages.list_chinese_pages()


def test_the_headings_are_the_same() -> None:
    """As many, of the same levels; those of causes have the same words, as they are anchors."""
    wrong = []
    for english, chinese in TWINS:
        ours, theirs = pages.list_headings(english), pages.list_headings(chinese)
        if [level for level, _ in ours] != [level for level, _ in theirs]:
            wrong.append(name(chinese))
        if english.parent not in (DOCS, ROOT):
            causes = [title for level, title in ours if level == 3]
            if causes != [title for level, title in theirs if level == 3]:
                wrong.append(name(chinese))
    assert wrong == []


def test_the_pages_have_the_common_form() -> None:
    """Front matter, one title, and not too many lines."""
    form = re.compile(r"---\ntitle: \S[^\n]*\ndescription: \S[^\n]*\n---\n\n# \S")
    wrong = []
    for english, chinese in TWINS:
        text = chinese.read_text("utf-8")
        if chinese != README_IN_CHINESE and not form.match(text):
            wrong.append(f"{name(chinese)}: front matter")
        if len(text.splitlines()) > MAX_LINES.get(english.name, MAX_LINES[""]):
            wrong.append(f"{name(chinese)}: too long")
        if not re.search(_HAN, "".join(title for _, title in pages.list_headings(chinese))):
            wrong.append(f"{name(chinese)}: not Chinese")
    assert wrong == []


def list_rows(page: Path) -> list[tuple[int, list[str]]]:
    """Return the rows of all tables: how many cells, and the code in the first one."""
    lines = [line for line in pages.read_prose(page).splitlines() if line.startswith("|")]
    cells = [re.split(r"(?<!\\)\|", line)[1:-1] for line in lines]
    return [(len(row), _SPAN.findall(row[0])) for row in cells]


def test_a_chinese_sentence_stays_on_its_line() -> None:
    """A browser shows the end of a line as a space, which Chinese doesn't have."""
    broken = re.compile(r"^(?![|#>`*\s-]|\d+\.).*[\u3000-\uffef]\n(?=[^|#>`*\s-])", re.MULTILINE)
    wrong = []
    for _, chinese in TWINS:
        text = re.sub(r"\A---\n.*?^---|^```.*?^```", "", chinese.read_text("utf-8"), flags=_BLOCKS)
        wrong += [f"{name(chinese)}: {line}" for line in broken.findall(text)]
    assert wrong == []


def test_the_tables_have_the_same_rows() -> None:
    """The same names, numbers and commands in the first column."""
    wrong = []
    for english, chinese in TWINS:
        ours, theirs = list_rows(english), list_rows(chinese)
        if len(ours) != len(theirs):
            wrong.append(f"{name(chinese)}: {len(theirs)} rows in place of {len(ours)}")
        wrong += [
            f"{name(chinese)}: {theirs_} in place of {ours_}"
            for ours_, theirs_ in zip(ours, theirs, strict=False)
            if ours_[0] != theirs_[0] or set(ours_[1]) - set(theirs_[1])
        ]
    assert wrong == []


def list_numbers(page: Path) -> set[str]:
    """Return the numbers of two digits and more that stand in the prose."""
    return set(re.findall(r"\d[\d,.]*\d", _LINK.sub("]", pages.read_prose(page))))


def test_the_numbers_are_the_same() -> None:
    """Counts, limits and codes. The pages of causes say a little more in Chinese."""
    wrong = []
    for english, chinese in TWINS:
        ours, theirs = list_numbers(english), list_numbers(chinese)
        others = ours - theirs if chinese.parent.name == "doctor" else ours ^ theirs
        wrong += [f"{name(chinese)}: {number}" for number in others]
    assert wrong == []


# Code


def is_printed(page: Path, blocks: list[Block]) -> Iterator[bool]:
    """Yield for each block whether it is what is printed in Chinese, which other tests compare."""
    is_tested = page.name in _PRINTED or page.parent.name == "doctor"
    for before, block in pairwise([Block("", "", 0), *blocks]):
        is_answer = "chainpay " in before.text or "1900000001> " in block.text
        is_answer |= "TRANSACTION.SUCCESS" in block.text  # of the gateway, some time later
        is_converted = page.name in _CONVERTED and block.info.startswith(("text", "python "))
        yield is_converted or (is_tested and block.info == "text" and is_answer)


def differ(english: str, chinese: str) -> bool:
    """Return whether two lines of code differ in more than a comment or a docstring in Chinese."""
    if english == chinese.replace(_IN_CHINESE, ""):
        return False
    (ours, *_), (theirs, *comment) = _COMMENT.split(english, 1), _COMMENT.split(chinese, 1)
    return ours != theirs or not comment or not re.search(_HAN, comment[0])


def test_the_code_is_the_same() -> None:
    """But for comments, docstrings, and what is printed in Chinese."""
    wrong = []
    for english, chinese in TWINS:
        ours, theirs = pages.read_blocks(english), pages.read_blocks(chinese)
        if [block.info for block in ours] != [block.info for block in theirs]:
            wrong.append(f"{name(chinese)}: other blocks")
            continue
        for our, their, skip in zip(ours, theirs, is_printed(chinese, theirs), strict=True):
            lines = our.text.splitlines(), their.text.splitlines()
            if not skip and (len(lines[0]) != len(lines[1]) or any(map(differ, *lines))):
                wrong.append(f"{name(chinese)}:{their.line}")
    assert wrong == []


def has_a_result(example: Example) -> bool:
    """Return whether a statement may print something: a comment there is its result."""
    return not isinstance(example.node, ast.Assign | ast.AnnAssign | ast.Import | ast.ImportFrom)


def list_results(page: Path) -> list[tuple[str, str]]:
    """Return the comments that stand for results."""
    blocks = pages.read_blocks(page, "python")
    examples = [each for block in blocks for each in pages.read_examples(block)]
    return [(each.beside, each.below) for each in examples if has_a_result(each)]


@pytest.mark.slow
@pytest.mark.parametrize(
    "page", [twin for page, twin in TWINS if list_results(page) != list_results(twin)], ids=name
)
def test_results_in_chinese_are_true(page: Path) -> None:
    """The examples of a page run once more if it has other results than the English one."""
    report = pages.run_in_fresh_interpreter(page, ROOT, language="zh")
    assert not report, report


def test_the_other_results_are_the_english_ones() -> None:
    """So few pages run twice."""
    others = [page for page, twin in TWINS if list_results(page) != list_results(twin)]
    assert 0 < len(others) < 10


# Links and words


def list_targets(page: Path, root: Path) -> list[str]:
    """Return the pages that a page leads to, without the language."""
    links = {link.partition("#")[0] for link in pages.list_links(page) if ":" not in link}
    found = [(page.parent / link).resolve() for link in links if link]
    return sorted(str(each.relative_to(root)) for each in found if each.is_relative_to(root))


def test_the_links_lead_to_the_chinese_pages() -> None:
    """To a heading that is there; and to all pages to which the English page leads."""
    wrong = []
    for english, chinese in TWINS:
        wrong += [f"{name(chinese)}: {link}" for link in pages.find_broken_links(chinese)]
        ours = {each for each in list_targets(english, DOCS) if each.endswith(".md")}
        lost = {each for each in ours if not each.startswith("zh/")}
        lost -= {*list_targets(chinese, CHINESE)}
        wrong += [f"{name(chinese)}: no link to {each}" for each in lost]
    assert wrong == []


def test_each_thing_has_one_name() -> None:
    """That of the texts in the code, and the punctuation of Chinese."""
    beside = f"{_HAN}[A-Za-z0-9`]|[A-Za-z0-9(:,;`]{_HAN}"
    wrong = []
    for _, chinese in TWINS:
        text = read_plain(chinese)
        for each in _NAMES:
            text = text.replace(each, "")
        said = re.sub("“[^”]*”", "“”", text)  # what the platform says, it spells itself
        plain = _SPAN.sub("``", said)
        wrong += [
            (name(chinese), line)
            for words in (*GLOSSARY, beside)
            for line in plain.splitlines()
            if re.search(words, line)
        ]
    assert wrong == []
