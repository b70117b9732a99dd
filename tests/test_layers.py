"""The house of design 2: who imports whom, what an import loads, and how large anything may be."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "chainpay"
FILES = sorted(HOUSE.rglob("*.py"))

#: The layers of the design. `errors` is below all; `chainpay/__init__.py` is above all.
LAYERS: tuple[frozenset[str], ...] = (
    frozenset({"outcomes", "forking", "hints"}),
    frozenset(
        {"segments", "formatter", "crypto", "worlds", "settling", "promise", "pages", "special"}
    ),
    frozenset({"transformer", "sensitive", "bills", "signing", "shapes", "catalog", "slots"}),
    frozenset({"events", "retry", "hosts", "announcing", "failures"}),
    frozenset(
        {
            "addresses",
            "answers",
            "encoding",
            "direct",
            "proxies",
            "keys",
            "certificates",
            "receiving",
            "sealing",
        }
    ),
    frozenset({"attempts"}),
    frozenset({"flow", "connecting"}),
    frozenset({"fields", "opening", "v3", "explaining", "invoke", "tls", "media", "pool"}),
    frozenset({"checking", "v2", "configuration", "connections", "refresh"}),
    frozenset({"options"}),
    frozenset({"callbacks", "writing", "chain"}),
    frozenset({"driver"}),
    frozenset({"downloads"}),
    frozenset({"root"}),
    frozenset({"client", "gateway"}),
    frozenset(
        {"builder", "demo", "downloader", "arguments", "references", "completing", "telling"}
    ),
    frozenset({"php", "shell", "ipython"}),
    frozenset({"cli"}),
    frozenset({"__main__"}),
)
LAYER = {"errors": -1} | {name: at for at, names in enumerate(LAYERS) for name in names}
#: Who imports from its own layer, and from whom: one way only.
BESIDE = {
    "promise": {"settling"},
    "settling": {"worlds"},
    "crypto": {"formatter"},
    "announcing": {"events"},
    "certificates": {"keys"},
    "catalog": {"shapes"},
}


def name_of(file: Path) -> str:
    """Return a file's module, as it is imported."""
    parts = file.relative_to(HOUSE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def part_of(module: str) -> str:
    """Return the name directly below the package: that is what stands in a row."""
    return module.partition(".")[2].partition(".")[0]


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def statements(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what is run: everything but what is only for type checkers."""
    for node in ast.iter_child_nodes(tree):
        if not is_for_types(node):
            yield node
            yield from statements(node)


def imports_of(file: Path) -> set[str]:
    """Return the absolute names of the modules that a file imports, wherever in it."""
    package = name_of(file) if file.stem == "__init__" else name_of(file).rpartition(".")[0]
    found = set()
    for node in statements(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")
            base = ".".join(above[: len(above) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, (base, node.module)))
            found |= {f"{module}.{alias.name}" for alias in node.names} | {module}
    return found


def parts_below(file: Path) -> set[str]:
    """Return which parts of chainpay a file imports; its own part is no other."""
    ours = {name for name in imports_of(file) if name.startswith("chainpay.")}
    return {part_of(name) for name in ours} & LAYER.keys() - {part_of(name_of(file))}


each_file = pytest.mark.parametrize("file", FILES, ids=name_of)
LAYERED = [file for file in FILES if part_of(name_of(file))]
#: Who knows HTTP; all others are pure functions of values, or of files.
HTTP = {
    "attempts",
    "failures",
    "flow",
    "connecting",
    "direct",
    "proxies",
    "pool",
    "v2",
    "v3",
    "media",
    "configuration",
    "connections",
    "writing",
    "driver",
    "downloads",
} | {
    "root",
    "client",
    "gateway",
    "demo",
    "downloader",
    "tls",
    "builder",
    "telling",
    "shell",
    "cli",
}
PURE = [file for file in LAYERED if part_of(name_of(file)) not in HTTP]


def test_the_parser_of_imports_sees_them() -> None:
    """The helper finds plain, relative and late imports, and leaves out those for types."""
    client = imports_of(HOUSE / "client.py")
    assert {"httpx", "chainpay.root.Root", "chainpay.driver", "chainpay"} <= client
    assert "ssl" not in client
    assert "chainpay.errors" in imports_of(HOUSE / "crypto" / "pem.py")
    assert "chainpay.gateway.refusal" in imports_of(HOUSE / "gateway" / "checks.py")
    assert "chainpay.gateway.Gateway" in imports_of(HOUSE / "__init__.py")


def test_every_module_has_its_place() -> None:
    """A new module is given its layer here before anything imports it."""
    assert {part_of(name_of(file)) for file in LAYERED} <= LAYER.keys()


@pytest.mark.parametrize("file", LAYERED, ids=name_of)
def test_a_module_imports_only_from_below(file: Path) -> None:
    """Every module imports lower layers only; inside of a package it is free."""
    mine = part_of(name_of(file))
    allowed = BESIDE.get(mine, set())
    assert {one for one in parts_below(file) - allowed if LAYER[one] >= LAYER[mine]} == set()


def test_neighbours_import_one_way() -> None:
    """What imports from its own layer has a reason in the list above, and no way back."""
    for mine, beside in BESIDE.items():
        for other in beside & {part_of(name_of(file)) for file in LAYERED}:
            assert LAYER[mine] == LAYER[other]
            mine_to_other, other_to_mine = (
                any(
                    there in parts_below(file) for file in LAYERED if part_of(name_of(file)) == here
                )
                for here, there in ((mine, other), (other, mine))
            )
            assert mine_to_other, f"{mine} no longer imports {other}"
            assert not other_to_mine, f"{other} imports {mine} back"


@pytest.mark.parametrize("file", PURE, ids=name_of)
def test_the_values_below_know_no_http(file: Path) -> None:
    """All but a few are pure functions of values: they never import what does I/O."""
    assert imports_of(file) & {"httpx", "httpcore", "socket", "ssl", "http.client"} == set()


def test_importing_chainpay_is_light() -> None:
    """A fresh interpreter that imports chainpay loads no catalog, gateway, CLI or event loop."""
    heavy = "chainpay.catalog chainpay.gateway chainpay.demo chainpay.cli chainpay.__main__"
    heavy += " chainpay.events chainpay.shell chainpay.references chainpay.completing IPython"
    command = [sys.executable, "-c", "import sys, chainpay; print(*sys.modules)"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=HOUSE.parent)
    loaded = set(done.stdout.split())
    assert "chainpay.client" in loaded
    assert loaded & {*heavy.split(), "asyncio", "trio", "anyio", "sniffio"} == set()


# Modules


@each_file
def test_a_module_says_what_it_is(file: Path) -> None:
    """Each has a docstring, and `__all__` whose names exist and start with no underscore."""
    module = importlib.import_module(name_of(file))
    assert module.__doc__
    names = module.__all__
    assert [name for name in names if not hasattr(module, name)] == []
    assert [name for name in names if name.startswith("_")] == []
    assert sorted(set(names)) == sorted(names)


def test_module_names_are_public() -> None:
    """No module hides behind a leading underscore."""
    private = [name for file in FILES if (name := file.stem).startswith("_")]
    assert set(private) <= {"__init__", "__main__"}
    assert [path.name for path in HOUSE.iterdir() if re.match("_(?!_)", path.name)] == []


# Sizes


@each_file
def test_no_file_is_over_400_lines(file: Path) -> None:
    """What does not fit is two things."""
    assert len(file.read_text("utf-8").splitlines()) <= 400


def length_without_docstring(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    assert function.end_lineno is not None
    lines = function.end_lineno - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is not None and first.end_lineno is not None:
        lines -= first.end_lineno - first.lineno + 1
    return lines


@each_file
def test_no_function_is_over_40_lines(file: Path) -> None:
    """Without its docstring, every function is seen at a glance."""
    tree = ast.parse(file.read_text("utf-8"))
    functions = [
        node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]
    long = {one.name: lines for one in functions if (lines := length_without_docstring(one)) > 40}
    assert long == {}
