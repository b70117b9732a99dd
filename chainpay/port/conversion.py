"""The conversion of one file: passes over its nodes, and the head of the output."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from . import (
    python,
    translate,  # noqa: F401  (registers what translates each node)
)
from .context import Context, Facts, FunctionFacts, Neighbours, Options, Scope, Todo
from .parser import parse
from .python import render
from .syntax import (
    Call,
    ClassDeclaration,
    ConstantDeclaration,
    File,
    Function,
    Name,
    Namespace,
    Node,
    Nothing,
    Return,
    Statement,
    Use,
)
from .translate.classes import learn_class
from .translate.library import Library
from .translate.native import NativeLibrary
from .usage import children, find_usage

_MAX_PASSES = 4


@dataclass(frozen=True, slots=True)
class Converted:
    """A converted file.

    Args:
        text: The Python.
        todos: The places where a person must decide.
        notes: What is different, without a need to decide.
    """

    text: str
    todos: list[Todo]
    notes: list[Todo]


def convert(data: bytes, path: str = "<stdin>", options: Options | None = None) -> Converted:
    """Return a PHP file as Python.

    Args:
        data: The bytes of the file.
        path: Its path, for messages.
        options: How it is converted.

    Raises:
        Refusal: It can't be converted.
        ImportError: The extra ``port`` is not installed.
    """
    conversion = Conversion(parse(data, path), options or Options())
    while conversion.learn():
        pass
    return conversion.finish()


class Conversion:
    """The conversion of one file: passes over its nodes, until nothing new is learned of it.

    Args:
        file: The nodes.
        options: How it is converted.
        neighbours: What it sees of the other files of its folder; None if it stands alone.

    Attributes:
        facts: What is known of the file.
        here: The translation of the last pass.
    """

    def __init__(self, file: File, options: Options, neighbours: Neighbours | None = None) -> None:
        self.file, self._options, self._neighbours = file, options, neighbours
        self.facts = Facts()
        self.here = Context(file.path, self.facts, options)
        self._body: list[ast.stmt] = []
        self._passes = 0

    def learn(self) -> bool:
        """Translate the file once more, and return whether another pass may learn more.

        Raises:
            Refusal: It can't be converted.
        """
        before = _state_of(self.facts)
        self.here = _prepare(self.file, self.facts, self._options, self._neighbours)
        self._body = self.here.state(self.file.statements)
        self._passes += 1
        is_new = self._passes == 1 or _state_of(self.facts) != before
        return is_new and self._passes < _MAX_PASSES

    def finish(self) -> Converted:
        """Return the Python of the last pass."""
        here = self.here
        body = [*_unset(here), *self._body]
        if self._neighbours is not None:
            body = self._neighbours.place_imports(body, here)
        text = render([*_head(here), *body], here.comments)
        return Converted(text, here.todos, here.notes)


def _prepare(file: File, facts: Facts, options: Options, neighbours: Neighbours | None) -> Context:
    here = Context(file.path, facts, options)
    here.neighbours = neighbours
    here.library = (Library if options.keep_names else NativeLibrary)(here)
    here.strict, here.is_snippet = file.strict, file.is_snippet
    here.scope = Scope(find_usage(list(file.statements)))
    for each in file.statements:
        if isinstance(each, Namespace):
            here.namespace = each.name
        elif isinstance(each, Use):
            table = here.uses if each.word == "class" else here.uses_functions
            table[each.alias.lower()] = each.name
    here.is_program = neighbours is None and any(
        not isinstance(each, _DECLARATIONS) for each in file.statements
    )
    here.value_name = _name_value(file)
    _share_changes(facts)
    called = _called(file.statements)
    here.taken = set(called)
    for each in _declared(file.statements):
        here.taken.add(each.name)
        if isinstance(each, Function) and each.name.lower() not in facts.functions:
            facts.functions[each.name.lower()] = FunctionFacts(each)
        elif isinstance(each, ClassDeclaration) and each.name.lower() not in facts.classes:
            learn_class(each, each.name, here)
    if neighbours is not None:
        names = [each.text for each in _walk(file.statements) if isinstance(each, Name)]
        here.taken |= {name.rpartition("\\")[2] for name in names}
    here.taken |= {*_aliases(file.statements), *_MODULES}
    return here


def _share_changes(facts: Facts) -> None:
    """What a class changes of its properties, its parents and traits change for its objects."""
    for each in facts.classes.values():
        family, waiting = [each], [*each.relatives]
        while waiting:
            relative = facts.classes.get(waiting.pop())
            if relative is not None and all(relative is not known for known in family):
                family.append(relative)
                waiting += relative.relatives
        names = {name for member in family for name in member.changed}
        keyed = {name for member in family for name in member.keyed}
        for member in family if len(family) > 1 else ():
            member.keyed |= keyed
            for name in names:
                depth = max(known.changed.get(name, 0) for known in family)
                member.changed[name] = max(member.changed.get(name, 0), depth)


def _name_value(file: File) -> str:
    """Return a name for what a file returns at its end, such as ``CONFIG``; empty for nothing."""
    statements = [each for each in file.statements if not isinstance(each, Nothing)]
    returns = [each for each in statements if isinstance(each, Return)]
    if len(returns) != 1 or statements[-1] is not returns[0] or returns[0].value is None:
        return ""
    stem = re.sub(r"\W", "_", re.split(r"[/\\]", file.path)[-1].partition(".")[0]).strip("_")
    name = python.to_snake(stem).upper() or "CONFIG"
    return f"_{name}" if name[0].isdigit() else name


_DECLARATIONS = (Namespace, Use, Function, ClassDeclaration, ConstantDeclaration, Nothing)
_MODULES = {"php", "os", "sys", "time", "json", "chainpay", "httpx", "math", "enum", "types"}


def _aliases(statements: list[Statement]) -> list[str]:
    return [each.alias for each in statements if isinstance(each, Use)]


def _declared(statements: list[Statement]) -> list[Function | ClassDeclaration]:
    return [
        each
        for each in _walk(statements)
        if isinstance(each, (Function, ClassDeclaration))
        and each.name
        and _is_top(each, statements)
    ]


def _is_top(each: object, statements: list[Statement]) -> bool:
    if isinstance(each, ClassDeclaration):
        return True
    methods = [
        member
        for node in _walk(statements)
        if isinstance(node, ClassDeclaration)
        for member in node.members
    ]
    return all(each is not member for member in methods)


def _walk(nodes: list[Statement]) -> list[Node]:
    found: list[Node] = []
    waiting: list[Node] = list(nodes)
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting += children(node)
    return found[::-1]


def _called(statements: list[Statement]) -> set[str]:
    nodes = _walk(statements)
    return {
        node.function.text.rpartition("\\")[2]
        for node in nodes
        if isinstance(node, Call) and isinstance(node.function, Name)
    }


def _state_of(facts: Facts) -> str:
    functions = {
        name: (f.returns, f.returns_fresh, f.arguments, f.statics)
        for name, f in facts.functions.items()
    }
    classes = {
        name: (
            c.properties,
            {m: (f.returns, f.returns_fresh, f.arguments) for m, f in c.methods.items()},
        )
        for name, c in facts.classes.items()
    }
    return repr((functions, classes))


def _unset(here: Context) -> list[ast.stmt]:
    names = sorted(here.variable(name) for name in here.scope.missing)
    return [python.assign(ast.Name(name), ast.Constant(None)) for name in names]


def _head(here: Context) -> list[ast.stmt]:
    """Return the imports: Python's own, then what is installed, then the shop's."""
    standard = {"os", "sys", "time", "math", "enum", "types", "json", "traceback"}
    standard |= {"importlib", "pathlib", "typing"}
    depth = here.neighbours.depth if here.neighbours is not None else 0
    if depth:
        here.imports |= {("sys", "", ""), ("pathlib", "Path", "")}
    head: list[ast.stmt] = []
    if ("__future__", "annotations", "") in here.imports:
        head += [ast.ImportFrom("__future__", [ast.alias("annotations")], 0), here.comments.blank()]
        here.imports.discard(("__future__", "annotations", ""))
    groups: tuple[dict[str, set[tuple[str, str]]], ...] = ({}, {}, {})
    for module, item, alias in here.imports:
        first = module.partition(".")[0]
        index = 0 if first in standard else 1 if first in ("chainpay", "httpx") else 2
        groups[index].setdefault(module, set()).add((item, alias))
    for number, group in enumerate(groups):
        if number == 2 and depth:
            head += [*_find_folder(depth), here.comments.blank()]
        plain = sorted(m for m, items in group.items() if ("", "") in items)
        head += [ast.Import([ast.alias(module)]) for module in plain]
        for module in sorted(group):
            items = sorted(item for item in group[module] if item[0])
            if items:
                names = [ast.alias(item, alias or None) for item, alias in items]
                head.append(ast.ImportFrom(module, names, 0))
        if group:
            head.append(here.comments.blank())
    if here.typed:
        head += [ast.If(ast.Name("TYPE_CHECKING"), here.typed, []), here.comments.blank()]
    if here.needs_folder:
        path = python.call("os.path.abspath", ast.Name("__file__"))
        head.append(python.assign(ast.Name("HERE"), python.call("os.path.dirname", path)))
        head.append(here.comments.blank())
    return head


def _find_folder(depth: int) -> list[ast.stmt]:
    """Return what lets a program import the modules of its folder, as PHP's autoloader does."""
    file = python.method(python.call("Path", ast.Name("__file__")), "resolve")
    folder = python.subscript(ast.Attribute(file, "parents"), ast.Constant(depth))
    return [
        ast.Expr(python.call("sys.path.insert", ast.Constant(0), python.call("str", folder))),
    ]
