"""Guzzle's handler stack: its known uses, which chainpay has in another way.

* The certificate downloader, as wechatpay-php's ``CertificateDownloader`` has it: what decrypts the
  platform's certificates is put after ``verifier``. Here ``apiv3_key=`` does all of it.
* A copy of the stack without ``verifier``, for a call whose answer has no signature.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ...people.language import Text
from ..nodes import children, walk
from ..reasons.library import FETCHED, FETCHED_TWICE, RECORDED, UNSIGNED
from ..syntax import (
    ArrayLiteral,
    Assign,
    Call,
    Closure,
    Expr,
    ExpressionStatement,
    Function,
    Literal,
    MethodCall,
    Name,
    Node,
    Property,
    Special,
    StaticCall,
    Variable,
)


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said where a statement is left out: a TODO if a person must decide."""

    text: Text
    is_todo: bool = False


@dataclass(slots=True)
class Stacks:
    """What a file does with handler stacks.

    Attributes:
        omitted: Statements that are left out, by their identity → what is said there, if anything.
        keys: Makings of clients, by their identity → the APIv3 key of their downloader.
        unsigned: Values of the option ``handler``, by their identity, that verify nothing.
    """

    omitted: dict[int, Remark | None] = field(default_factory=dict)
    keys: dict[int, Expr] = field(default_factory=dict)
    unsigned: set[int] = field(default_factory=set)


def find_stacks(bodies: Sequence[list[Node]], functions: dict[str, Function]) -> Stacks:
    """Return the known uses of handler stacks.

    Args:
        bodies: The body of the file, and those of its functions.
        functions: The functions and methods of the file, by their names in lower case.
    """
    stacks = Stacks()
    for body in bodies:
        nodes = list(inside(body))
        for assign in nodes:
            if isinstance(assign, ExpressionStatement) and _stack_of(assign) is not None:
                _read_stack(assign, nodes, functions, stacks)
    return stacks


def inside(body: list[Node]) -> Iterator[Node]:
    """Yield the nodes of a body, but not those of functions in it."""
    for node in body:
        yield node
        if not isinstance(node, (Function, Closure)):
            yield from inside(children(node))


def _stack_of(statement: ExpressionStatement) -> tuple[str, bool, str] | None:
    """Return the variable that gets a stack, whether it is a copy, and the client's variable."""
    assign = statement.value
    if not isinstance(assign, Assign) or not isinstance(assign.target, Variable):
        return None
    value: Expr = assign.value
    is_copy = isinstance(value, Special) and value.word == "clone"
    if isinstance(value, Special) and is_copy:
        value = value.values[0]
    if not isinstance(value, MethodCall) or value.name != "getConfig":
        return None
    base: Expr = value
    while isinstance(base, MethodCall):
        base = base.base
    return assign.target.name, is_copy, base.name if isinstance(base, Variable) else ""


def _read_stack(
    assign: ExpressionStatement,
    nodes: list[Node],
    functions: dict[str, Function],
    stacks: Stacks,
) -> None:
    stack = _stack_of(assign)
    assert stack is not None
    name, is_copy, client = stack
    changes = [node for node in nodes if _changed_by(node) == name]
    uses = [node for node in nodes if isinstance(node, Variable) and node.name == name]
    if is_copy and [_change(each) for each in changes] == [("remove", "verifier")]:
        handlers = [id(each) for each in _handlers(nodes) if each.name == name]
        if len(handlers) == len(uses) - 2:  # where it is set, and where it is changed
            stacks.unsigned.update(handlers)
            stacks.omitted |= {id(assign): Remark(UNSIGNED), id(changes[0]): None}
        return
    if len(changes) != len(uses) - 1:
        return
    fetched = Remark(FETCHED_TWICE, is_todo=True) if _calls_certificates(nodes) else Remark(FETCHED)
    _read_downloader((assign, fetched), changes, _making_of(client, nodes), functions, stacks)


def _calls_certificates(nodes: list[Node]) -> bool:
    """Return whether a body calls what the downloader calls."""
    return any(
        (isinstance(node, Literal) and str(node.value).strip("/") == "v3/certificates")
        or (isinstance(node, Property) and node.name == "certificates")
        for node in nodes
    )


def _read_downloader(
    place: tuple[ExpressionStatement, Remark],
    changes: list[Node],
    making: StaticCall | None,
    functions: dict[str, Function],
    stacks: Stacks,
) -> None:
    injectors = [each for each in changes if _change(each) == ("after", "verifier")]
    recorders = [each for each in changes if _change(each) == ("before", "verifier")]
    if making is None or len(injectors) != 1 or len(injectors) + len(recorders) != len(changes):
        return
    key = _key_of(_middleware(injectors[0]), functions)
    if key is None:
        return
    stacks.keys[id(making)] = key
    stacks.omitted |= {id(place[0]): place[1], id(injectors[0]): None}
    stacks.omitted |= {id(each): Remark(RECORDED, is_todo=True) for each in recorders}


def _changed_by(node: Node) -> str:
    """Return the variable whose method a statement calls; empty for another statement."""
    call = node.value if isinstance(node, ExpressionStatement) else None
    base = call.base if isinstance(call, MethodCall) else None
    return base.name if isinstance(base, Variable) else ""


def _change(node: Node) -> tuple[str, object]:
    """Return the method that a statement calls, and its first argument."""
    assert isinstance(node, ExpressionStatement)
    call = node.value
    assert isinstance(call, MethodCall)
    first = call.arguments.items[0].value if call.arguments.items else None
    return str(call.name), first.value if isinstance(first, Literal) else None


def _handlers(nodes: list[Node]) -> Iterator[Variable]:
    """Yield the variables that are the option ``handler`` of a call."""
    for node in nodes:
        if isinstance(node, ArrayLiteral):
            for item in node.items:
                is_handler = isinstance(item.key, Literal) and item.key.value == "handler"
                if is_handler and isinstance(item.value, Variable):
                    yield item.value


def _making_of(client: str, nodes: list[Node]) -> StaticCall | None:
    """Return ``Builder::factory([… 'certs' => &$certs])`` of a variable."""
    for node in nodes:
        is_it = isinstance(node, Assign) and isinstance(node.target, Variable)
        if is_it and node.target.name == client and isinstance(node.value, StaticCall):  # type: ignore[attr-defined]
            making = node.value  # type: ignore[attr-defined]
            return making if making.name == "factory" else None
    return None


def _middleware(node: Node) -> Expr | None:
    """Return the function of ``Middleware::mapResponse(function)``."""
    assert isinstance(node, ExpressionStatement)
    call = node.value
    assert isinstance(call, MethodCall)
    items = call.arguments.items
    made = items[1].value if len(items) > 1 else None
    if isinstance(made, StaticCall) and made.name == "mapResponse" and made.arguments.items:
        return made.arguments.items[0].value
    return None


def _key_of(middleware: Expr | None, functions: dict[str, Function]) -> Expr | None:
    """Return the APIv3 key with which a middleware decrypts certificates."""
    if isinstance(middleware, Closure):
        return _decrypting_key(list(middleware.body))
    name = getattr(middleware, "name", None)
    if isinstance(middleware, Call) and isinstance(middleware.function, Name):
        name = middleware.function.text
    function = functions.get(str(name).lower())
    if function is None or function.body is None:
        return None
    key = _decrypting_key(list(function.body))
    names = [parameter.name for parameter in function.parameters]
    if not isinstance(key, Variable) or key.name not in names:
        return None
    items = middleware.arguments.items  # type: ignore[union-attr]
    at = names.index(key.name)
    return items[at].value if at < len(items) else None


def _decrypting_key(body: list[Node]) -> Expr | None:
    for node in walk(*body):
        if (
            isinstance(node, StaticCall)
            and node.name == "decrypt"
            and len(node.arguments.items) > 1
        ):
            return node.arguments.items[1].value
    return None


def functions_in(nodes: Sequence[Node]) -> dict[str, Function]:
    """Return the functions and methods of a file, by their names in lower case."""
    return {node.name.lower(): node for node in nodes if isinstance(node, Function)}
