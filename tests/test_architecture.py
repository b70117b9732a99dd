"""The house: which room imports which, how large anything may be, what users may import.

CONTRIBUTING.md says the same in words.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tokenize
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.support.public import PUBLIC, find_public_faults

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "chainpay"
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")

#: A room imports only what stands before it.
ROOMS = [
    "_version",
    "errors",
    "encoding",
    "people",
    "events",
    "concurrency",
    "bills",
    "crypto",
    "catalog",
    "signing",
    "request",
    "transport",
    "chain",
    "bulk",
    "client",
    "reconciliation",
    "gateway",
    "__init__",
    "php",
    "port",
    "testing",
    "cli",
    "__main__",
]
#: Files that may be longer. A client, or a gateway, has one method for each thing that users do
#: with it, and each has a docstring; cut in two, no half would be a noun.
LONGER = {
    "chainpay.client.client": 800,
    "chainpay.errors": 660,
    "chainpay.gateway.acts": 680,
}
#: The only imports of a room that stands behind.
EXCEPTIONS = {("__init__", "cli")}  # `%load_ext chainpay`, late


@cache
def trees() -> dict[Path, ast.Module]:
    """Return all files of the house."""
    return {file: ast.parse(file.read_text("utf-8")) for file in sorted(HOUSE.rglob("*.py"))}


def room_of(module: str) -> str:
    """Return the room of a module by its absolute name."""
    return module.split(".")[1] if "." in module else "__init__"


def name_of(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(file: Path, tree: ast.AST | None = None) -> Iterator[str]:
    """Yield the absolute name of each module that a file imports, wherever in it."""
    package = name_of(file) if file.stem == "__init__" else name_of(file).rpartition(".")[0]
    for node in ast.walk(tree or trees()[file]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            base = ".".join([*(above if node.level else []), *filter(None, [node.module])])
            for alias in node.names:
                inside = ROOT.joinpath(*base.split("."), alias.name)
                is_module = inside.is_dir() or inside.with_suffix(".py").exists()
                yield f"{base}.{alias.name}" if is_module else base


def imports_at_run_time(file: Path) -> Iterator[str]:
    """Yield as `imports_of`, without what is for type checkers alone."""

    class Stripped(ast.NodeTransformer):
        def visit_If(self, node: ast.If) -> ast.AST | None:
            return None if ast.unparse(node.test).endswith("TYPE_CHECKING") else node

    yield from imports_of(file, Stripped().visit(ast.parse(file.read_text("utf-8"))))


def test_a_room_imports_only_what_stands_before_it() -> None:
    """Late imports and those for type checkers count too; `openapi` holds stubs alone."""
    wrong = []
    for file in trees():
        mine = room_of(name_of(file))
        for module in imports_of(file):
            other = room_of(module) if module.partition(".")[0] == "chainpay" else mine
            if other in (mine, "openapi") or (mine, other) in EXCEPTIONS:
                continue
            if ROOMS.index(other) > ROOMS.index(mine):
                wrong.append(f"{name_of(file)} imports {module}")
    assert wrong == []


def test_no_files_import_each_other() -> None:
    """There is no circle of files, whatever its length."""
    below = {name_of(file): {*imports_of(file)} for file in trees()}
    below["chainpay"].discard("chainpay.cli.prompt.ipython")  # the exception above
    while below:
        names = {name for name, others in below.items() if others & below.keys()}
        if names == below.keys():
            break
        below = {name: below[name] for name in names}
    assert sorted(below) == []


def test_signing_and_what_stands_before_it_know_no_http() -> None:
    """What a room before `request` does is a function of values, or of files."""
    http = {"httpx", "httpcore", "h11", "socket", "ssl", "http.client"}
    wrong = [
        name_of(file)
        for file in trees()
        if ROOMS.index(room_of(name_of(file))) < ROOMS.index("request")
        and http & {*imports_at_run_time(file)}
    ]
    assert wrong == []


def test_importing_chainpay_is_light() -> None:
    """A fresh interpreter loads no catalog, gateway, command line, events or event loop."""
    code = "import sys, chainpay; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT
    )
    loaded = {*done.stdout.split()}
    assert "chainpay.client.client" in loaded
    heavy = {"asyncio", "trio", "anyio", "IPython"}
    heavy |= {f"chainpay.{room}" for room in ("catalog", "gateway", "cli", "events", "php", "port")}
    assert loaded & heavy == set()


# Sizes


def test_the_budgets() -> None:
    """A file is one noun, a function is seen at a glance, a room can be known."""
    too_large = []
    rooms: dict[Path, list[int]] = defaultdict(list)
    for file, tree in trees().items():
        lines = len(file.read_text("utf-8").splitlines())
        rooms[file.parent].append(lines)
        if lines > LONGER.get(name_of(file), 600):
            too_large.append(f"{name_of(file)}: {lines} lines")
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                size = length_without_docstring(node)
                if size > 40:
                    too_large.append(f"{name_of(file)}.{node.name}: {size} lines")
    for file in (HOUSE / "gateway" / "families").glob("*/*.py"):  # each a table and what it needs
        if len(file.read_text("utf-8").splitlines()) > 200:
            too_large.append(f"{name_of(file)}: a family's file of over 200 lines")
    for room, sizes in rooms.items():
        if len(sizes) > 14 + 1 or sum(sizes) > 2500:  # and its __init__
            too_large.append(f"{room.name}: {len(sizes)} files, {sum(sizes)} lines")
    assert too_large == []
    at_the_top = {path.name for path in HOUSE.iterdir()} - {"__pycache__"}
    assert len(at_the_top) <= 25


def length_without_docstring(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    assert node.end_lineno is not None
    lines = node.end_lineno - node.lineno + 1
    first = node.body[0]
    if ast.get_docstring(node) is not None:
        assert first.end_lineno is not None
        lines -= first.end_lineno - first.lineno + 1
    return lines


def test_any_is_rare() -> None:
    """At most 18 in 1,000 lines of what is written by hand."""
    lines = sum(len(file.read_text("utf-8").splitlines()) for file in trees())
    uses = sum(
        isinstance(node, ast.Name) and node.id == "Any"
        for tree in trees().values()
        for node in ast.walk(tree)
    )
    assert uses / lines * 1000 <= 18


# Names


def test_what_users_may_import() -> None:
    """The list, and nothing else: no other module has an `__all__`.

    `chainpay.php.compat` has PHP's names, which PHP lists.
    """
    assert {
        name_of(file)
        for file, tree in trees().items()
        if any("__all__" in names_set_by(node) for node in tree.body)
        and not name_of(file).startswith("chainpay.php.compat")
    } == PUBLIC.keys()
    assert find_public_faults() == []
    assert sum(len(names.split()) for names in PUBLIC.values()) <= 250


def names_set_by(node: ast.stmt) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else []
    return {target.id for target in targets if isinstance(target, ast.Name)}


def test_plain_words() -> None:
    """No identifier has a word of the private dialect; CONTRIBUTING.md lists what to write."""
    table = re.findall(r"^\| `(\w+)` \| (.+?) \|$", CONTRIBUTING, re.MULTILINE)
    banned = {word for word, _ in table}
    assert len(banned) > 10
    wrong = defaultdict(set)
    for file in [*trees(), *(ROOT / "tools").rglob("*.py")]:
        with file.open("rb") as source:
            tokens = [token.string for token in tokenize.tokenize(source.readline)]
        for before, dot, name in zip(["", "", *tokens], ["", *tokens], tokens, strict=False):
            is_ours = dot != "." or before in ("self", "cls")  # and no `file.tell()`
            if is_ours and name.isidentifier() and banned & {*name.lower().split("_")}:
                wrong[str(file.relative_to(ROOT))].add(name)
    assert dict(wrong) == {}
