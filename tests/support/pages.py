"""README.md and the pages of docs: their blocks, tables and links, and a runner for their examples.

The ``python`` blocks of a page run one after another in one namespace. The result of a statement
stands as a comment behind it or right below it, where ``…`` stands for anything. A statement
that raises on purpose has the error below it, ``# UsageError: …``. A statement without a result may
have any comment. Blocks with another info string, such as ``python title="app.py"``, are not run.

Run as a program, ``python pages.py PAGE…`` runs the examples of each page against the chainpay that
is installed.
"""

from __future__ import annotations

import ast
import builtins
import codeop
import contextlib
import io
import os
import re
import socket
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
DOCS = ROOT / "docs"
INDEX = DOCS / "index.md"
CHINESE = DOCS / "zh"
README_IN_CHINESE = ROOT / "README.zh-CN.md"

_FENCE = re.compile(r"^```([^\n`]*)\n(.*?)^```[ ]*$", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(([^()\s]+)\)")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|\$[#*?@]")  # and what a shell replaces, such as $#
_HEADING = re.compile(r"^(#+) +(.+?) *$", re.MULTILINE)
_CHECKER = re.compile(r"(mypy|pyright) says: (.+)")


def list_pages() -> list[Path]:
    """Return README.md, docs/*.md and docs/doctor/*.md."""
    return [README, *sorted(DOCS.glob("*.md")), *sorted(DOCS.glob("doctor/*.md"))]


def list_chinese_pages() -> list[Path]:
    """Return README.zh-CN.md, docs/zh/*.md and docs/zh/doctor/*.md."""
    return [README_IN_CHINESE, *sorted(CHINESE.glob("*.md")), *sorted(CHINESE.glob("doctor/*.md"))]


def find_chinese(page: Path) -> Path:
    """Return the Chinese page of an English one."""
    return README_IN_CHINESE if page == README else CHINESE / page.relative_to(DOCS)


@dataclass(frozen=True)
class Block:
    """A block of code.

    Attributes:
        info: What stands behind the backticks, such as ``python`` or ``python title="app.py"``.
        text: The code.
        line: The number of its first line in the page, from 1.
    """

    info: str
    text: str
    line: int


def read_blocks(page: Path, info: str | None = None) -> list[Block]:
    """Return the blocks of a page, all or those with an info string."""
    text = page.read_text("utf-8")
    blocks = [
        Block(match[1].strip(), match[2], text.count("\n", 0, match.start(2)) + 1)
        for match in _FENCE.finditer(text)
    ]
    return [block for block in blocks if info in (None, block.info)]


def find_shell_faults(block: Block) -> list[str]:
    """Return the lines of a shell block that can't be pasted into zsh, as it is on macOS.

    There ``#`` begins no comment at a prompt, and a pattern that matches no file is an error. A
    ``pytest`` without a file would run the tests of the checkout that lies beside the shop.
    """
    return [
        line
        for line in block.text.splitlines()
        if re.search(r"#|[*?\[]", _QUOTED.sub("", line)) or re.fullmatch(r"pytest( -.*)?", line)
    ]


def read_table(page: Path, heading: str) -> list[list[str]]:
    """Return the rows of the first table below a heading, without its head."""
    section = page.read_text("utf-8").partition(f"# {heading}\n")[2].partition("\n|")[2]
    rows = section.partition("\n\n")[0].splitlines()
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in rows[2:]]


def read_prose(page: Path) -> str:
    """Return the text of a page without its blocks of code."""
    return _FENCE.sub("", page.read_text("utf-8"))


def list_anchors(page: Path) -> set[str]:
    """Return the anchors that GitHub gives to the headings of a page."""
    anchors: set[str] = set()
    for _, title in _HEADING.findall(read_prose(page)):
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title).lower()
        slug = re.sub(r"[^\w\- ]", "", text).replace(" ", "-")
        count = 0
        while (anchor := f"{slug}-{count}" if count else slug) in anchors:
            count += 1
        anchors.add(anchor)
    return anchors


def list_links(page: Path) -> list[str]:
    """Return the targets of the links and pictures of a page, outside of code."""
    return _LINK.findall(re.sub(r"`[^`\n]*`", "`", read_prose(page)))


def find_broken_links(page: Path) -> list[str]:
    """Return the relative links of a page whose file or anchor does not exist."""
    broken = []
    for link in list_links(page):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        if not target.is_relative_to(ROOT) or not target.exists():
            broken.append(f"{link}: no such file")
        elif anchor and anchor not in list_anchors(target):
            broken.append(f"{link}: no such heading")
    return broken


@dataclass(frozen=True)
class Example:
    """A statement at the top level of a block, and the comments that may be its result.

    Attributes:
        node: The statement.
        first: The number of its first line in the page.
        last: The number of its last line in the page.
        beside: The comment behind the statement, or "".
        below: The lines of comment right below it; an empty line may stand between an indented
            block and them.
        checkers: The type checkers and what they report, by comments above the statement such as
            ``# pyright says: …``.
    """

    node: ast.stmt
    first: int
    last: int
    beside: str
    below: str
    checkers: tuple[tuple[str, str], ...]

    @property
    def error(self) -> str:
        """The name of the exception that the comment names, or ""."""
        for comment in (self.below, self.beside):
            name = re.match(r"(?:\w+\.)*([A-Z]\w+):", comment)
            if name and _is_error(name[1]):
                return name[1]
        return ""


def _is_error(name: str) -> bool:
    """Return whether an exception of Python, chainpay or httpx has that name."""
    import httpx

    from chainpay import bills, errors, php

    modules = (builtins, errors, bills, httpx, php)
    kinds = (module.__dict__.get(name) for module in modules)
    return any(isinstance(kind, type) and issubclass(kind, BaseException) for kind in kinds)


def _strip_comment(line: str) -> str | None:
    """Return the text of a line that is a comment only, or None."""
    return line[1:].removeprefix(" ").rstrip() if line.startswith("#") else None


def _comments(lines: list[str], start: int) -> list[str]:
    """Return the lines of comment from an index on."""
    comments = []
    for line in lines[start:]:
        comment = _strip_comment(line)
        if comment is None:
            break
        comments.append(comment)
    return comments


def read_examples(block: Block) -> Iterator[Example]:
    """Yield the statements of a block of Python."""
    lines = block.text.splitlines()
    tree = ast.parse(block.text)
    above = 0
    for node in tree.body:
        end = node.end_lineno or node.lineno
        # An AST counts columns in bytes.
        rest = lines[end - 1].encode()[node.end_col_offset :].decode().strip()
        below = _comments(lines, end)
        indented = hasattr(node, "body")
        if not below and indented and end < len(lines) and not lines[end].strip():
            below = _comments(lines, end + 1)
        decorators = getattr(node, "decorator_list", [])
        first = min([node.lineno, *(each.lineno for each in decorators)])
        checkers = tuple(
            (match[1], match[2])
            for line in lines[above : first - 1]
            if (match := _CHECKER.fullmatch(_strip_comment(line) or ""))
        )
        above = end
        yield Example(
            node,
            block.line + first - 1,
            block.line + end - 1,
            (_strip_comment(rest) or "").strip(),
            "\n".join(line for line in below if not _CHECKER.fullmatch(line)),
            checkers,
        )


def matches(expected: str, text: str) -> bool:
    """Return whether a text is what a comment has, where ``…`` stands for anything.

    All white space is alike, so a long result may be wrapped.
    """
    parts = " ".join(expected.split()).split("…")
    pattern = ".*".join(re.escape(part) for part in parts)
    return re.fullmatch(pattern, " ".join(text.split()), re.DOTALL) is not None


def _execute(example: Example, names: dict[str, object]) -> list[str]:
    """Execute a statement as the plain interpreter does.

    Returns:
        The texts that count as its result: what it printed. If it raised, there are several: with
        the short and with the full name of the error, with its notes and without.
    """
    code = compile(ast.Interactive([example.node]), "<page>", "single")
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(code, names)
    except Exception as error:
        short = type(error).__name__
        notes = "\n".join(["", *getattr(error, "__notes__", ())])
        return [
            f"{printed.getvalue()}\n{name}: {error}{more}"
            for name in (short, f"{type(error).__module__}.{short}")
            for more in (notes, "")
        ]
    return [printed.getvalue()]


def run_example(example: Example, names: dict[str, object]) -> str:
    """Run one statement.

    Returns:
        What is wrong, or "".
    """
    results = _execute(example, names)
    raised = len(results) > 1
    if raised and not example.error:
        return f"raised {results[0].strip()}"
    if example.error and not raised:
        return f"did not raise {example.error}; printed {results[0].strip()!r}"
    expected = [comment for comment in (example.beside, example.below) if comment]
    if not results[0].strip() or not expected:
        return ""
    if any(matches(comment, result) for comment in expected for result in results):
        return ""
    return f"expected: {expected[-1]}\n  got: {results[0].strip()}"


def run_page(page: Path) -> tuple[int, list[str]]:
    """Run the examples of a page one after another, in one namespace.

    Returns:
        How many statements ran, and what is wrong with them.
    """
    names: dict[str, object] = {"__name__": "__main__", "__builtins__": builtins}
    faults = []
    count = 0
    for block in read_blocks(page, "python"):
        for example in read_examples(block):
            count += 1
            if fault := run_example(example, names):
                faults.append(f"{page.relative_to(ROOT)}:{example.first}: {fault}")
    return count, faults


def find_paste_faults(page: Path) -> list[str]:
    """Return the lines of a page's examples that the plain interpreter does not take."""
    faults = []
    for block in read_blocks(page, "python"):
        buffer: list[str] = []
        compiler = codeop.CommandCompiler()
        for number, line in enumerate([*block.text.splitlines(), ""], block.line):
            buffer.append(line)
            try:
                code = compiler("\n".join(buffer), "<page>", "single")
            except (SyntaxError, ValueError, OverflowError) as error:
                faults.append(f"{page.relative_to(ROOT)}:{number}: {error}")
                buffer.clear()
            else:
                if code is not None:
                    buffer.clear()
        if buffer:
            faults.append(f"{page.relative_to(ROOT)}:{block.line}: the block does not end")
    return faults


def list_headings(page: Path) -> list[tuple[int, str]]:
    """Return the headings of a page: the level of each, and its title."""
    return [(len(marks), title) for marks, title in _HEADING.findall(read_prose(page))]


def run_in_fresh_interpreter(page: Path, *path: Path, language: str = "en") -> str:
    """Run the examples of a page in an interpreter and a folder of their own.

    Args:
        page: The page.
        path: Folders to import from, before what is installed.
        language: That of the person who reads the results.

    Returns:
        What is wrong, or "".
    """
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, str(Path(__file__).resolve()), str(page)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=folder,
            env={
                **{name: text for name, text in os.environ.items() if "CHAINPAY" not in name},
                "CHAINPAY_LANG": language,
                "PYTHONPATH": os.pathsep.join(map(str, path)),
                "PYTHONIOENCODING": "utf-8",
                "COLUMNS": "80",
                "NO_COLOR": "1",
            },
            check=False,
        )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def _only_loopback() -> None:
    """Let no example reach a network."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: tuple[str, int]) -> None:
        if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"an example connects to {address}")
        connect(self, address)

    socket.socket.connect = refuse  # type: ignore[assignment, method-assign]


def main() -> None:
    """Run the pages that the command line names."""
    _only_loopback()
    faults = []
    for name in sys.argv[1:]:
        page = Path(name).resolve()
        try:
            count, wrong = run_page(page)
        except SyntaxError:
            wrong = [traceback.format_exc()]
        else:
            print(f"{page.relative_to(ROOT)}: {count} statements")
        faults += wrong
    if faults:
        sys.exit("\n".join(faults))


if __name__ == "__main__":
    main()
