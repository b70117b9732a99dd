"""The conversion of one file: passes over its nodes, and the head of the output."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, fields, replace
from operator import attrgetter

from . import (
    python,
    translate,  # noqa: F401  (registers what translates each node)
)
from .context import Context, Neighbours
from .facts import ApiCall, Facts, FunctionFacts, Scope, Todo
from .head import write_head
from .kinds import UNKNOWN, Kind
from .library.names import KeptLibrary
from .library.native import NativeLibrary
from .nodes import walk
from .options import Options
from .parser import parse
from .python import render
from .python.identifiers import NoIdentifier
from .reasons.sources import DEEPER_THAN_PYTHON, NO_IDENTIFIER
from .receiving.blocks import receive_callbacks
from .syntax import (
    Arguments,
    Call,
    ClassConstant,
    ClassDeclaration,
    Constant,
    ConstantDeclaration,
    File,
    Function,
    Item,
    Literal,
    MethodCall,
    Name,
    Namespace,
    Node,
    Nothing,
    Return,
    Special,
    Statement,
    Use,
)
from .translate.definitions.learning import connect_classes, learn_class, learn_outside
from .translate.definitions.ordering import state_file
from .undefined import NamesNote, Undefined
from .usage import find_file_usage, find_passed, find_quiet, write_aliases

_PASSES_BEFORE_FORGETTING = 4
_MAX_PASSES = 12


@dataclass(frozen=True, slots=True)
class Converted:
    """A converted file.

    Args:
        text: The Python.
        todos: The places where a person must decide.
        notes: What is different, without a need to decide.
        calls: The calls of WeChat Pay, in the order of the file.
        names: The names that no converted file defines.
    """

    text: str
    todos: list[Todo]
    notes: list[Todo]
    calls: list[ApiCall]
    names: list[Undefined]


def read(data: bytes, path: str, options: Options) -> File:
    """Return the nodes of a PHP file, in which names of elements are written as these.

    Blocks that receive callbacks are one call, unless PHP's names stay.

    Raises:
        Refusal: It can't be converted.
        ImportError: The extra ``port`` is not installed.
    """
    file = parse(data, path)
    if not options.keep_names:
        receive_callbacks(file)
    write_aliases(file.statements)
    return file


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
    options = options or Options()
    conversion = Conversion(read(data, path, options), options)
    while conversion.learn():
        pass
    return conversion.finish()


class Survey:
    """What the bodies of a file do, or those of all files of a folder.

    Args:
        statements: Their statements.

    Attributes:
        usage: What they do with properties, references and globals.
    """

    def __init__(self, statements: list[Statement]) -> None:
        self.usage = find_file_usage(statements)
        self._quiet, self._passed = find_quiet(statements), find_passed(statements)
        self._needs_generators = _needs_generators(statements)
        self._names_classes = _names_classes(statements)
        self._asks_for_words = bool(_called([*walk(*statements)]) & _OF_WORDS)
        self._sets_zone = any(map(_sets_zone, walk(*statements)))

    def write_to(self, facts: Facts) -> None:
        """Note it among what is known of a file."""
        facts.references, facts.quiet = self.usage.references, self._quiet
        facts.changed, facts.keyed = self.usage.changed, self.usage.keyed
        facts.pointed, facts.points = self.usage.pointed, self.usage.points
        facts.assigned, facts.passed_classes = self.usage.assigned, self._passed
        facts.needs_generators, facts.names_classes = self._needs_generators, self._names_classes
        facts.asks_for_words, facts.sets_zone = self._asks_for_words, self._sets_zone


class Conversion:
    """The conversion of one file: passes over its nodes, until nothing new is learned of it.

    Args:
        file: The nodes.
        options: How it is converted.
        neighbours: What it sees of the other files of its folder; None if it stands alone.
        survey: What the bodies of all files do; by default those of the file.

    Attributes:
        survey: The same.
        facts: What is known of the file.
        here: The translation of the last pass.
    """

    def __init__(
        self,
        file: File,
        options: Options,
        neighbours: Neighbours | None = None,
        survey: Survey | None = None,
    ) -> None:
        self.file, self._options, self._neighbours = file, options, neighbours
        self.facts = Facts()
        self.survey = survey or Survey(file.statements)
        is_alone = survey is None
        usage = self.survey.usage if is_alone else find_file_usage(file.statements)
        self.facts.globals = usage.globals
        self.here = Context(file.path, self.facts, options)
        self._body: list[ast.stmt] = []
        self._passes = 0
        self._is_looked_at = False

    def declare(self) -> None:
        """Learn of the declarations of the file, as far as those of the others are known."""
        classes = self.facts.classes
        self.facts.classes = {key: each for key, each in classes.items() if each.module}
        self.facts.functions.clear()
        self._begin_pass()

    def learn(self) -> bool:
        """Translate the file once more, and return whether another pass may learn more.

        Raises:
            Refusal: It can't be converted.
        """
        before = _known(self.facts)
        self.survey.write_to(self.facts)
        self._begin_pass()
        self.facts.name_errors()
        self._body = state_file(self.file.statements, self.here)
        self.facts.pass_count = self._passes = self._passes + 1
        after = _known(self.facts)
        if self._passes >= _PASSES_BEFORE_FORGETTING:
            kinds = {place for place, each in after.items() if not isinstance(each, bool)}
            _forget(self.facts, {place for place in kinds if after[place] != before.get(place)})
        return (self._passes == 1 or after != before) and self._passes < _MAX_PASSES

    def _begin_pass(self) -> None:
        """Begin a pass; what the file does with the library is the same in each."""
        looked = self.here.library.survey if self._is_looked_at else None
        self.here = _prepare(self.file, self.facts, self._options, self._neighbours)
        if looked is None:
            self.here.library.look_at(self.file.statements)
            self._is_looked_at = True
        else:
            self.here.library.survey = looked

    def finish(self) -> Converted:
        """Return the Python of the last pass."""
        here = self.here
        body = [*_unset(here), *self._body]
        if self._neighbours is not None:
            body = self._neighbours.place_imports(body, here)
        try:
            opening = [*here.opening, *([here.comments.blank()] if here.opening else [])]
            undefined = NamesNote(here)
            text = render([*opening, *write_head(here, body), *body], here.comments, undefined)
        except NoIdentifier as error:
            at = _line_of(error.name, self.file)
            raise here.refuse(at, "identifier", NO_IDENTIFIER.format(error.name)) from None
        except SyntaxError as error:
            if "too many" not in error.msg:  # a fault of the converter
                raise
            reason = DEEPER_THAN_PYTHON.format(error.msg)
            raise here.refuse(0, "depth", reason) from None
        calls = sorted((call for _, call in here.calls.values()), key=attrgetter("line"))
        return Converted(text, here.todos, here.notes, calls, undefined.names)


def _prepare(file: File, facts: Facts, options: Options, neighbours: Neighbours | None) -> Context:
    here = Context(file.path, facts, options)
    here.neighbours = neighbours
    here.library = (KeptLibrary if options.keep_names else NativeLibrary)(here)
    here.strict, here.is_snippet = file.strict, file.is_snippet
    here.scope = here.top = Scope(here.usage_of(file.statements))
    here.scope.usage.shared |= facts.globals
    for name in sorted(here.scope.usage.shared):
        here.scope.shared[name] = here.scope.key_of(name)
    for each in file.statements:
        if isinstance(each, Namespace):
            here.namespace = each.name
        elif isinstance(each, Use):
            table = here.uses if each.word == "class" else here.uses_functions
            table[each.alias.lower()] = each.name
    here.is_program = any(not isinstance(each, _DECLARATIONS) for each in file.statements)
    here.is_whole = here.is_program and neighbours is None and not here.namespace
    here.value_name = _name_value(file)
    connect_classes(facts)
    nodes = [*walk(*file.statements)]
    here.taken = _called(nodes)
    facts.calls = {each.lower() for each in here.taken}
    facts.defined = _defined(nodes)
    for each in _declared(nodes):
        here.taken.add(each.name)
        if isinstance(each, Function) and each.name.lower() not in facts.functions:
            made = facts.functions[each.name.lower()] = FunctionFacts(each)
            made.is_conditional = all(each is not one for one in file.statements)
        elif isinstance(each, ClassDeclaration) and each.name.lower() not in facts.classes:
            learn_class(each, each.name, here)
    learn_outside(here)
    texts = {str(node.value).lower() for node in nodes if isinstance(node, Literal)}
    for name in facts.functions.keys() & texts:  # maybe it is called by that text
        facts.functions[name].is_open = True
    if neighbours is not None:
        names = [each.text for each in nodes if isinstance(each, Name)]
        here.taken |= {name.rpartition("\\")[2] for name in names}
    here.taken |= {*_aliases(file.statements)}
    return here


#: Methods of PHP's generators that Python's don't have.
_GENERATED = ("current", "key", "next", "valid", "rewind", "getreturn", "send", "throw")
_ASKING = (
    *("get_class", "get_called_class", "get_parent_class", "get_debug_type"),
    *("class_parents", "class_implements", "class_uses", "var_dump", "print_r", "var_export"),
)
#: Functions for which a class is neither an interface nor a trait.
_OF_WORDS = {
    "class_exists",
    "class_uses",
    "get_parent_class",
    "interface_exists",
    "trait_exists",
}


def _needs_generators(statements: list[Statement]) -> bool:
    """Return whether generators need PHP's keys or methods."""
    for node in walk(*statements):
        if isinstance(node, Special) and (node.word == "yield_from" or node.key is not None):
            return True
        if isinstance(node, MethodCall) and str(node.name).lower() in _GENERATED:
            return True
    return False


def _names_classes(statements: list[Statement]) -> bool:
    """Return whether something asks for the whole name of a class that only PHP knows."""
    for node in walk(*statements):
        match node:
            case ClassConstant(name="class", owner=owner):
                if not isinstance(owner, Name) or owner.text.lower() in ("static", "self"):
                    return True
            case Constant(name="__CLASS__"):
                return True
            case Call(function=Name(text=text)) if text.lower() in _ASKING:
                return True
    return False


def _sets_zone(node: Node) -> bool:
    """Return whether it sets the zone of dates."""
    match node:
        case Call(function=Name(text=text), arguments=Arguments(items=[first, *_])):
            name = text.lstrip("\\").lower()
            option = getattr(first.value, "value", "")
            is_setting = name in ("ini_set", "ini_alter") and option == "date.timezone"
            return name == "date_default_timezone_set" or is_setting
    return False


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


def _aliases(statements: list[Statement]) -> list[str]:
    return [each.alias for each in statements if isinstance(each, Use)]


def _defined(nodes: list[Node]) -> set[str]:
    """Return the constants that no class has."""
    classes = [node for node in nodes if isinstance(node, ClassDeclaration)]
    members = {id(member) for node in classes for member in node.members}
    names: set[str] = set()
    for node in nodes:
        match node:
            case ConstantDeclaration(name=name) if id(node) not in members:
                names.add(name)
            case Call(
                function=Name(text=text),
                arguments=Arguments(items=[Item(value=Literal(value=name)), *_]),
            ) if text.lower().removeprefix("\\") == "define":
                names.add(str(name))
    return names


def _declared(nodes: list[Node]) -> list[Function | ClassDeclaration]:
    """Return the classes and the functions that are no methods."""
    classes = [node for node in nodes if isinstance(node, ClassDeclaration)]
    methods = {id(member) for node in classes for member in node.members}
    return [
        each
        for each in nodes
        if isinstance(each, (Function, ClassDeclaration)) and each.name and id(each) not in methods
    ]


def _called(nodes: list[Node]) -> set[str]:
    return {
        node.function.text.rpartition("\\")[2]
        for node in nodes
        if isinstance(node, Call) and isinstance(node.function, Name)
    }


def _known(facts: Facts) -> dict[tuple[str, ...], Kind | bool | None]:
    """Return all that passes learn: kinds and flags, by what they are of."""
    known: dict[tuple[str, ...], Kind | bool | None] = {
        ("shared", key): kind for key, kind in facts.shared.items()
    }
    known["errors",] = facts.has_errors
    known["passes names",] = facts.calls_by_name
    tables = {("", name): each for name, each in facts.functions.items()}
    for owner, each_class in facts.classes.items():
        known["listed", owner] = each_class.is_listed
        known["named", owner] = each_class.is_named
        known |= {("property", owner, name): kind for name, kind in each_class.properties.items()}
        tables |= {(owner, name): each for name, each in each_class.methods.items()}
    for path, each in tables.items():
        known |= {
            ("returns", *path): each.returns,
            ("fresh", *path): each.returns_fresh,
            ("open", *path): each.is_open,
            ("names", *path): each.takes_names,
        }
        known |= {("argument", *path, str(i)): kind for i, kind in enumerate(each.arguments)}
        known |= {("static", *path, name): kind for name, kind in each.statics.items()}
        known |= {("out", *path, name): kind for name, kind in each.outs.items()}
    return known


def _forget(facts: Facts, places: set[tuple[str, ...]]) -> None:
    """Take kinds that still change after many passes for unknown, so that they come to an end."""
    unknown = replace(UNKNOWN, nullable=True)
    for what, *path in places:
        match what, path:
            case "shared", [key]:
                facts.shared[key] = unknown
            case "property", [owner, name]:
                facts.classes[owner].properties[name] = unknown
            case _:
                owner, name, *rest = path
                methods = facts.classes[owner].methods if owner else facts.functions
                each = methods[name]
                if what == "returns":
                    each.returns = unknown
                elif what == "argument":
                    each.arguments[int(rest[0])] = unknown
                else:
                    (each.statics if what == "static" else each.outs)[rest[0]] = unknown


def _line_of(name: str, file: File) -> int:
    """Return the first line with a name, perhaps in other capitals; 0 for none."""
    word = name.lower()

    def has_it(node: Node) -> bool:
        texts = (getattr(node, each.name) for each in fields(node))
        return any(isinstance(text, str) and word in text.lower() for text in texts)

    return next((node.at for node in walk(*file.statements) if has_it(node)), 0)


def _unset(here: Context) -> list[ast.stmt]:
    names = sorted(here.variable(name) for name in here.scope.missing)
    return [python.assign(ast.Name(name), ast.Constant(None)) for name in names]
