"""Which functions write nothing and throw nothing, so that they may run a little earlier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..nodes import children, walk
from ..syntax import (
    Call,
    ClassDeclaration,
    Closure,
    Echo,
    Function,
    Html,
    Index,
    Match,
    MethodCall,
    Name,
    New,
    Node,
    Property,
    Special,
    StaticCall,
)

_LOUD = ("throw", "exit", "print", "include", "yield", "yield_from", "clone")
_WRITING = (
    *("print_r", "var_dump", "var_export", "printf", "vprintf", "call_user_func"),
    *("call_user_func_array", "array_map", "array_walk", "usort", "array_filter"),
    "array_walk_recursive",
    *("array_reduce", "preg_replace_callback", "iterator_to_array", "intdiv", "constant"),
    *("array_combine", "array_fill", "array_chunk", "range", "bcdiv", "bcmod"),
)
#: Methods of errors and of answers, which only read.
_READING = (
    *("getmessage", "getcode", "getfile", "getline", "getprevious", "gettraceasstring"),
    *("getstatuscode", "getreasonphrase", "getheaderline", "getheader", "hasheader"),
    *("getbody", "hasresponse", "getresponse"),
)


@dataclass(slots=True)
class Quiet:
    """The functions and methods of a file that are quiet.

    Args:
        functions: Those functions, by their names in small letters; empty for all of PHP's.
        loud: The functions of the file that are not.
        methods: The methods that are.
        loud_methods: The methods that are not.
    """

    functions: set[str] = field(default_factory=set)
    loud: set[str] = field(default_factory=set)
    methods: set[str] = field(default_factory=set)
    loud_methods: set[str] = field(default_factory=set)

    def is_quiet(self, node: Node) -> bool:
        """Return whether a node writes nothing and throws nothing."""
        return all(self._is_quiet(each) for each in walk(node))

    def _is_quiet(self, node: Node) -> bool:  # noqa: PLR0911 (one a kind)
        match node:
            case Echo() | Html() | ClassDeclaration() | Function() | New() | Closure():
                return False
            case Special(word=word):
                return word not in _LOUD
            case Match(arms=arms):
                return any(not arm.conditions for arm in arms)
            case Call(function=Name(text=text)):
                name = text.rpartition("\\")[2].lower()
                return name in self.functions or (name not in self.loud and _is_php(name))
            case Call():
                return False
            case Property():
                return "__get" not in self.loud_methods
            case Index():
                return "offsetget" not in self.loud_methods
            case MethodCall(name=name) | StaticCall(name=name):
                return isinstance(name, str) and self._is_quiet_method(name.lower())
        return True

    def _is_quiet_method(self, name: str) -> bool:
        is_own = name in self.methods or name in self.loud_methods
        return name in self.methods if is_own else name in _READING


def _is_php(name: str) -> bool:
    from chainpay.php import compat

    return name in compat.__all__ and name not in _WRITING


def find_quiet(statements: Sequence[Node]) -> Quiet:
    """Return the functions and methods of a file that are quiet."""
    methods: dict[str, list[Function]] = {}
    functions: dict[str, list[Function]] = {}
    for statement in statements:
        _collect(statement, functions, methods)
    quiet = Quiet(set(functions), set(), set(methods))
    while True:
        loud = {n for n in quiet.functions if not _are_quiet(functions[n], quiet)}
        loud_methods = {n for n in quiet.methods if not _are_quiet(methods[n], quiet)}
        if not loud and not loud_methods:
            return quiet
        quiet.functions -= loud
        quiet.loud |= loud
        quiet.methods -= loud_methods
        quiet.loud_methods |= loud_methods


def _collect(
    node: Node, functions: dict[str, list[Function]], methods: dict[str, list[Function]]
) -> None:
    if isinstance(node, ClassDeclaration):
        for member in node.members:
            if isinstance(member, Function):
                methods.setdefault(member.name.lower(), []).append(member)
    elif isinstance(node, Function):
        functions.setdefault(node.name.lower(), []).append(node)
    for child in children(node):
        if not (isinstance(node, ClassDeclaration) and isinstance(child, Function)):
            _collect(child, functions, methods)


def _are_quiet(functions: list[Function], quiet: Quiet) -> bool:
    return all(quiet.is_quiet(part) for each in functions for part in each.body or [])
