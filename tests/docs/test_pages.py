"""README.md and the pages of docs stay true: form, links and examples, which run and have types."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import pages
from tests.support.pages import INDEX, README, ROOT, read_blocks

PAGES = pages.list_pages()
#: How long a page may be, by its name.
MAX_LINES = {
    "": 250,
    "README.md": 150,
    "porting-example.md": 390,  # one program twice, before and after
    "reference.md": 270,  # a line for each name
}

each_page = pytest.mark.parametrize(
    "page", PAGES, ids=[str(page.relative_to(ROOT)) for page in PAGES]
)
each_document = pytest.mark.parametrize(
    "page", [page for page in PAGES if page != README], ids=lambda page: str(page.name)
)


@each_document
def test_a_page_has_front_matter_and_one_title(page: Path) -> None:
    """The title and the description of a site builder, then the heading."""
    assert re.match(
        r"---\ntitle: \S[^\n]*\ndescription: \S[^\n]*\n---\n\n?# \S", page.read_text("utf-8")
    )
    assert len(re.findall(r"^# ", pages.read_prose(page), re.MULTILINE)) == 1


@each_page
def test_a_page_is_short(page: Path) -> None:
    """Longer ones are two pages."""
    lines = len(page.read_text("utf-8").splitlines())
    assert lines <= MAX_LINES.get(page.name, MAX_LINES[""])


@each_page
def test_the_links_of_a_page_lead_somewhere(page: Path) -> None:
    """Every relative link names a file of the checkout, and a heading of it."""
    assert pages.find_broken_links(page) == []


@each_page
def test_the_blocks_of_a_page_have_the_common_form(page: Path) -> None:
    """Each names its language; nothing has to be cut off before it is pasted."""
    for block in read_blocks(page):
        assert block.info, f"line {block.line}"
        if not block.info.startswith("text"):
            assert not re.search(r"^(>>>|\.\.\.|\$) ", block.text, re.MULTILINE), block.text


@each_page
def test_the_shell_blocks_of_a_page_can_be_pasted(page: Path) -> None:
    """Into bash, and into zsh: comments stand in the text."""
    for block in read_blocks(page):
        if block.info.startswith("sh"):
            assert pages.find_shell_faults(block) == [], f"line {block.line}"


def test_the_index_names_every_page_once() -> None:
    """So that none is forgotten."""
    links = [link.partition("#")[0] for link in pages.list_links(INDEX)]
    names = [page.name for page in sorted(pages.DOCS.glob("*.md")) if page != INDEX]
    assert sorted(link for link in links if link in names) == names


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if read_blocks(page, "python")],
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_the_examples_of_a_page_run(page: Path) -> None:
    """From the top of the page, in a fresh interpreter; each result is the one in its comment."""
    report = pages.run_in_fresh_interpreter(page, ROOT)
    assert not report, report


@each_page
def test_the_examples_of_a_page_can_be_pasted(page: Path) -> None:
    """Into the plain interpreter, which reads line by line."""
    assert pages.find_paste_faults(page) == []


#: What a checker says of the examples, by page and line.
Errors = dict[str, dict[int, list[str]]]


def write_modules(folder: Path) -> dict[str, str]:
    """Write the examples of each page into a module; return the pages by the modules' names."""
    names = {}
    for page in PAGES:
        lines = [""] * len(page.read_text("utf-8").splitlines())
        for block in read_blocks(page, "python"):
            code = block.text.splitlines()
            lines[block.line - 1 : block.line - 1 + len(code)] = code
        module = folder / f"page_{page.stem.replace('-', '_').lower()}.py"
        module.write_text("\n".join(lines) + "\n", "utf-8")
        names[module.name] = page.name
    return names


def read_pyright(folder: Path) -> Errors:
    """Return the errors of pyright in the examples of all pages."""
    names = write_modules(folder)
    settings = {"include": ["."], "extraPaths": [str(ROOT)], "typeCheckingMode": "basic"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", f"--pythonpath={sys.executable}"]
    done = subprocess.run([*command, "-p", str(folder)], capture_output=True, check=False)
    errors: Errors = defaultdict(lambda: defaultdict(list))
    for report in json.loads(done.stdout)["generalDiagnostics"]:
        if report["severity"] == "error":
            line = report["range"]["start"]["line"] + 1
            errors[names[Path(report["file"]).name]][line].append(report["message"])
    return errors


def read_mypy(folder: Path) -> Errors:
    """Return the errors of mypy in the examples of all pages."""
    names = write_modules(folder)
    options = ("--config-file=", f"--cache-dir={folder / 'cache'}", "--output=json")
    command = [sys.executable, "-m", "mypy", *options, *names]
    environ = {**os.environ, "MYPYPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, check=False, cwd=folder, env=environ)
    errors: Errors = defaultdict(lambda: defaultdict(list))
    for report in map(json.loads, done.stdout.splitlines()):
        if report["severity"] == "error":
            errors[names[report["file"]]][report["line"]].append(report["message"])
    return errors


@pytest.mark.extras
@pytest.mark.parametrize(("checker", "read"), [("pyright", read_pyright), ("mypy", read_mypy)])
def test_a_checker_finds_only_the_errors_that_are_shown(
    checker: str, read: Callable[[Path], Errors], tmp_path: Path
) -> None:
    """It may find one where a statement raises on purpose, or below `# pyright says: …`."""
    errors = read(tmp_path)
    assert errors
    faults = []
    for page in PAGES:
        wrong = errors[page.name]
        blocks = read_blocks(page, "python")
        for example in (each for block in blocks for each in pages.read_examples(block)):
            place = f"{page.name}:{example.first}"
            lines = range(example.first, example.last + 1)
            reports = [message for line in lines for message in wrong.pop(line, [])]
            expected = [text for name, text in example.checkers if name == checker]
            for text in expected:
                if not any(text in message for message in reports):
                    faults.append(f"{place}: {checker} does not say {text}")
            if not (expected or example.error):
                faults += [f"{place}: {message}" for message in reports]
        faults += [f"{page.name}:{line}: {messages}" for line, messages in wrong.items()]
    assert not faults, "\n".join(faults)


# The harness itself

Check = Callable[[str], list[str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Check:
    """Run a page with one block, and return what is wrong with it."""
    monkeypatch.setattr(pages, "ROOT", tmp_path)

    def run(code: str) -> list[str]:
        page = tmp_path / "page.md"
        page.write_text(f"# Page\n\n```python\n{code}\n```\n", "utf-8")
        return pages.run_page(page)[1]

    return run


@pytest.mark.parametrize(
    "code",
    [
        "1 + 1  # 2",
        "x = 1  # a remark",
        "None  # a remark",
        "'ab' * 2\n# 'a…'",
        "print('a\\nb')\n# a\n# b",
        "for i in range(2):\n    print(i)\n\n# 0\n# 1",
        "int('x')\n# ValueError: invalid …",
        "int('x')  # ValueError: …",
        "e = KeyError(1)\ne.add_note('a note')\nraise e\n# KeyError: 1\n# a note",
        "import httpx\nraise httpx.ReadTimeout('late')\n# ReadTimeout: late",
        "with open(__import__('os').devnull):\n    '商'\n\n# '商'",
        "1 + 1\n# pyright says: nothing\n2 + 2  # 4",
    ],
)
def test_a_right_result_passes(run: Check, code: str) -> None:
    """A value, what is printed, an error, an ellipsis; a remark where nothing is printed."""
    assert run(code) == []


@pytest.mark.parametrize(
    "code",
    [
        "1 + 1  # 3",
        "'ab'\n# 'b…'",
        "int('x')",
        "int('1')\n# ValueError: …",
        "int('x')\n# TypeError: …",
        "for i in range(2):\n    print(i)\n\n# 0",
        "x = 1\n# ValueError: x",
    ],
)
def test_a_wrong_result_is_found(run: Check, code: str) -> None:
    """Another value, an error that isn't announced, one that does not come."""
    assert len(run(code)) == 1


def test_what_can_not_be_pasted_is_found(run: Check, tmp_path: Path) -> None:
    """An indented block without an empty line behind it, or with one inside."""
    page = tmp_path / "page.md"
    run("for i in '':\n    print(i)\nprint(1)")
    assert len(pages.find_paste_faults(page)) == 1
    run("def f():\n    x = 1\n\n    return x")
    assert pages.find_paste_faults(page)
    run("def f():\n    return 1\n\nf()  # 1")
    assert pages.find_paste_faults(page) == []


def test_what_can_not_be_pasted_into_a_shell_is_found() -> None:
    """A comment, a pattern without quotes, all tests of a folder."""
    lines = [
        *("a # b", "# b", "pip install .[cli]", "ls *.md", "pytest", "pytest -q"),
        *("pip install '.[cli]'", 'a "#" $# "$(b)"', "pytest test_shop.py", ".venv/bin/pytest -q"),
    ]
    assert pages.find_shell_faults(pages.Block("sh", "\n".join(lines), 1)) == lines[:6]


def test_a_broken_link_is_found(run: Check, tmp_path: Path) -> None:
    """A file or a heading that isn't there; addresses of the web are not looked at."""
    page = tmp_path / "page.md"
    links = "[a](none.md) [b](#page) [c](page.md#none) [d](https://x.y/z) `[e](none.md)`"
    page.write_text(f"{links}\n\n# Page\n", "utf-8")
    assert pages.find_broken_links(page) == [
        "none.md: no such file",
        "page.md#none: no such heading",
    ]
