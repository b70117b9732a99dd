"""Names as Python has them: those of PHP that mean something else there get another form."""

from __future__ import annotations

import ast
import builtins
import keyword
import re
import sys
from collections.abc import Iterator
from unicodedata import normalize

from ...php.compat.properties import spell

#: What nodes may have instead of a name: the marks of comments, and octal numbers.
_NO_NAME = re.compile(r"\x00\w\d*\x00|0o[0-7]+")
#: What the output has in a module: those that it imports, and others.
_OUTPUTS = (
    *("php", "os", "sys", "time", "json", "chainpay", "httpx", "math", "enum", "types"),
    *("atexit", "importlib", "traceback", "pathlib", "typing"),
    *("Enum", "HERE", "Path", "SimpleNamespace", "TYPE_CHECKING", "auto", "import_module"),
    "nonmember",
)
_TAKEN = frozenset(("self", "cls", *_OUTPUTS, *dir(builtins)))
#: Modules that no file of a shop may hide, and that are none of its namespaces.
_MODULES = frozenset(
    (
        *sys.stdlib_module_names,
        *("chainpay", "httpx", "httpcore", "anyio", "h11", "httptools", "sniffio", "idna"),
        *("certifi", "cryptography", "cffi", "inflection", "click", "rich", "pygments", "uvicorn"),
        *("pip", "setuptools", "wheel", "pytest", "conftest", "sitecustomize", "usercustomize"),
        "__init__",
    )
)

#: Returns the name of a member, a parameter or a constant of a class.
escape = spell


class NoIdentifier(Exception):
    """A name of PHP that Python can't have.

    Args:
        name: The name.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def check_names(module: ast.Module) -> None:
    """Make sure that all names of a program are names: none is code, and none means another one.

    Python reads two names as the same that look alike to it (NFKC); PHP compares their bytes.

    Raises:
        NoIdentifier: One is not.
    """
    for node in ast.walk(module):
        for name in _names_of(node):
            if not (name.isidentifier() and normalize("NFKC", name) == name):
                raise NoIdentifier(name)
    _check_definitions(module)


def _check_definitions(module: ast.Module) -> None:
    """Make sure that no class or function takes the place of another, or of what the output uses.

    Raises:
        NoIdentifier: One does.
    """
    imported = {
        alias.asname or alias.name
        for node in module.body
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef) and (node.name in imported or _is_used(node.name)):
            raise NoIdentifier(node.name)
        if isinstance(node, (ast.Module, ast.ClassDef)):
            _check_different(node.body)


def _is_used(name: str) -> bool:
    """Return whether the output may use what is called so, without an import."""
    return name in ("HERE", "__file__") or (is_taken(name) and name.islower())


def _check_different(body: list[ast.stmt]) -> None:
    defined: set[str] = set()
    for node in body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            if node.name in defined:
                raise NoIdentifier(node.name)
            defined.add(node.name)


def _names_of(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Name):
        yield from () if _NO_NAME.fullmatch(node.id) else (node.id,)
        return
    for field, value in () if isinstance(node, ast.Constant) else ast.iter_fields(node):
        for each in value if isinstance(value, list) else (value,):
            if isinstance(each, str):
                is_dotted = field == "module" or isinstance(node, ast.alias)
                yield from each.split(".") if is_dotted else (each,)


def to_snake(text: str) -> str:
    """Return a name in Python's way: ``tradeNo`` is ``trade_no``."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", text).lower()
    return snake if snake.strip("_") else text


def is_taken(text: str) -> bool:
    """Return whether a name is a word of Python, one of its functions, or a module."""
    return keyword.iskeyword(text) or text in _TAKEN


def own_name(text: str) -> str:
    """Return a name that nothing of Python's has."""
    return f"{text}_" if is_taken(text) else spell(text)


def module_part(text: str) -> str:
    """Return a part of the name of a module that hides none of Python's."""
    return f"{text}_" if keyword.iskeyword(text) or text in _MODULES else text


def module_name(namespace: str) -> str:
    """Return the module of a namespace."""
    return ".".join(map(module_part, namespace.split("\\")))
