"""Functions: their bodies, what they return, and the variables that outlive a call."""

from __future__ import annotations

import ast
from collections.abc import Callable

from ... import python
from ...context import Context
from ...facts import FunctionFacts, Scope, join_into
from ...kinds import NULL, UNKNOWN, Kind, join
from ...python import Py
from ...reasons.language import CANNOT_RETURN, FILE_RETURNS, RETURNS_REFERENCE, SHARED_STATIC
from ...syntax import (
    ArrayLiteral,
    Expr,
    Function,
    Global,
    Return,
    Special,
    Statement,
    Static,
    Variable,
)
from ...translators import statement
from ...usage import Outs, is_only_returned
from ..flow.conditions import leaves
from ..flow.matches import return_match
from ..places.arrays import empty_dict
from ..places.copies import stored
from .parameters import Parameters
from .types import annotation, coerce


class FunctionBody:
    """The body of a function or closure.

    Args:
        statements: Its statements.
        parameters: Its parameters, which are translated already.
        here: The translation, in the scope of the function.
        begin: Returns what a constructor does before its body.
    """

    def __init__(
        self,
        statements: list[Statement],
        parameters: Parameters,
        here: Context,
        begin: Callable[[], list[ast.stmt]] | None = None,
    ) -> None:
        self._statements, self._parameters, self._here = statements, parameters, here
        self._begin = begin

    def translate(self) -> list[ast.stmt]:
        """Return the body: copies of changed parameters, what may be unset, and its statements."""
        here = self._here
        loops, here.loops = here.loops, []
        caught, here.caught = here.caught, []
        try:
            head = self._parameters.prepare()
            head += self._begin() if self._begin is not None else []
            kinds = dict(here.scope.kinds)
            body = here.state(self._statements)
            if not body or not leaves(body):
                body += self._end()
            missing = [name for name in here.scope.missing if name not in kinds]
            names = sorted(here.variable(name) for name in missing)
            unset = [python.assign(ast.Name(name), ast.Constant(None)) for name in names]
            declared: list[ast.stmt] = []
            if here.scope.globals:
                declared = [ast.Global(sorted(here.scope.globals))]
            return [*declared, *head, *unset, *body] or [ast.Pass()]
        finally:
            here.loops, here.caught = loops, caught

    def _end(self) -> list[ast.stmt]:
        """Return what a function does that ends without a return."""
        here = self._here
        facts = here.scope.function
        assert facts is not None
        if not here.scope.usage.yields:
            facts.returns = join(facts.returns, NULL)
        outs = here.scope.outs
        if outs is None:
            return []
        return [ast.Return(_with_outs(ast.Constant(None) if outs.gives else None, outs, here))]


def _with_outs(value: ast.expr | None, outs: Outs, here: Context) -> ast.expr:
    """Return what a function returns, and its parameters by reference."""
    facts = here.scope.function
    assert facts is not None
    parts = [] if value is None else [value]
    for at in outs.positions:
        name = here.scope.out_names[at] if at < len(here.scope.out_names) else ""
        if name:
            join_into(facts.outs, name, here.kind_of(name))
            parts.append(here.place(Variable(0, name)))
        else:
            parts.append(ast.Constant(None))
    return parts[0] if len(parts) == 1 else ast.Tuple(parts)


@statement(Return)
def _return(node: Return, here: Context) -> None:
    """Translate ``return``; at the end of a file it is the file's value."""
    facts = here.scope.function
    if facts is None and here.value_name and node.value is not None:
        value = here.express(node.value)
        here.value_kind = value.kind
        here.body.append(python.assign(ast.Name(here.value_name), value.node))
        return
    if facts is None:
        _end_file(node, here)
        return
    outs = here.scope.outs
    if node.value is None:
        facts.returns = join(facts.returns, NULL) if not here.scope.usage.yields else facts.returns
        none = ast.Constant(None) if outs is not None and outs.gives else None
        here.body.append(ast.Return(None if outs is None else _with_outs(none, outs, here)))
        return
    if return_match(node, here):
        return
    if isinstance(node.value, Special) and node.value.word in ("throw", "exit"):
        here.state_alone(node.value)
        return
    value = coerce(stored(node.value, node, here), facts.type, here)
    if not here.scope.usage.yields:
        facts.returns = join(facts.returns, value.kind)
        facts.returns_fresh = facts.returns_fresh and (value.fresh or _is_own(node.value, here))
    whole = value.node if outs is None else _with_outs(value.node, outs, here)
    here.body.append(ast.Return(whole))


def _is_own(node: Expr, here: Context) -> bool:
    """Return whether a variable's array is the function's own, and nothing else has it."""
    scope = here.scope
    if not isinstance(node, Variable) or node.name in scope.references:
        return False
    declared = scope.function.declaration if scope.function is not None else None
    if declared is None or node.name in scope.shared or node.name in scope.captured:
        return False
    if any(each.name == node.name for each in declared.parameters):
        return False
    wholes = [value for place, value in scope.usage.wholes if place == node.name]
    is_fresh = all(isinstance(each, ArrayLiteral) for each in wholes)
    return is_fresh and is_only_returned(declared.body or [], node.name)


def _end_file(node: Return, here: Context) -> None:
    """A return outside of a function ends a program, or only the file that is included."""
    if here.neighbours is not None and here.neighbours.is_included:
        here.todo(node.at, "return", FILE_RETURNS)
        return
    if node.value is not None:
        here.body.append(ast.Expr(here.express(node.value).node))
    here.use("sys")
    here.body.append(ast.Expr(python.call("sys.exit")))


# Variables that outlive a call


@statement(Global)
def _global(node: Global, here: Context) -> None:
    scope = here.scope
    if scope is here.top:
        return
    for name in node.names:
        here.scope = here.top
        variable = here.variable(name)
        if not here.top.usage.is_set(name) and name not in here.top.kinds:
            here.top.missing.add(name)
        here.scope = scope
        scope.names[name] = variable
        scope.globals.add(variable)
        here.learn_shared(name, f"::{name}")


@statement(Static)
def _static(node: Static, here: Context) -> None:
    """``static $n = 0``: an attribute of the function, or of the class, keeps it."""
    scope, facts = here.scope, here.scope.function
    if facts is None:  # of the program itself: set once, though a loop comes here again
        once = ast.Name(here.variable(node.name))
        value = python.NONE if node.value is None else here.express(node.value)
        is_new = python.compare(ast.Constant(once.id), ast.NotIn(), python.call("globals"))
        here.body.append(ast.If(is_new, [python.assign(once, value.node)], []))
        here.learn(node.name, UNKNOWN)
        return
    assert scope.holder is not None
    name = here.variable(node.name).strip("_")
    variable = (
        f"_{facts.declaration.name}_{name}" if facts.owner and facts.declaration else f"_{name}"
    )
    value = _initial(node, here)
    place = ast.Attribute(scope.holder, variable)
    if all(ast.unparse(known) != ast.unparse(place) for known, _ in here.statics):
        here.statics.append((place, value.node))
    if facts.owner and _is_shared_trait(facts.owner, here):
        here.todo(node.at, "static", SHARED_STATIC.format(node.name))
    scope.references[node.name] = place
    join_into(facts.statics, node.name, value.kind)
    here.learn(node.name, facts.statics[node.name])


def _initial(node: Static, here: Context) -> Py:
    value = python.NONE if node.value is None else here.express(node.value)
    is_empty = isinstance(value.node, ast.List) and not value.node.elts
    return empty_dict() if is_empty and node.name in here.scope.usage.keyed else value


def _is_shared_trait(owner: str, here: Context) -> bool:
    facts = here.facts.class_named(owner)
    if facts is None or facts.declaration.word != "trait":
        return False
    users = [k for k, each in here.facts.classes.items() if owner.lower() in each.relatives]
    return len(users) > 1


# Definitions


@statement(Function)
def _function(node: Function, here: Context) -> None:
    facts = here.facts.functions[node.name.lower()]
    if here.scope is not here.top:  # PHP's functions are global, wherever they stand
        name = python.own_name(node.name)
        here.scope.globals.add(name)
    here.body += define(node, facts, here)


def define(node: Function, facts: FunctionFacts, here: Context) -> list[ast.stmt]:
    """Return the definition of a function of the file."""
    name = python.own_name(node.name)
    scope = Scope(here.usage_of(node.body or []), facts, node)
    scope.holder = ast.Name(name)
    outer, here.scope = here.scope, scope
    statics, here.statics = here.statics, []
    try:
        made: ast.stmt = define_in_scope(node, name, here)
        after = [python.assign(place, value) for place, value in here.statics]
        return [made, *after]
    finally:
        here.scope, here.statics = outer, statics


def define_in_scope(
    node: Function,
    name: str,
    here: Context,
    begin: Callable[[], list[ast.stmt]] | None = None,
) -> ast.FunctionDef:
    """Return the definition of a function or method whose scope is entered."""
    scope, facts = here.scope, here.scope.function
    assert facts is not None
    facts.type = node.returns
    if node.returns_reference:
        here.todo(node.at, "reference", RETURNS_REFERENCE.format(node.name))
    take_references(node, here)
    for shared in sorted(scope.usage.shared):
        scope.shared.setdefault(shared, scope.key_of(shared))
    parameters = Parameters(node.parameters, here, None, facts.is_open)
    arguments = parameters.translate()
    if scope.usage.yields:
        facts.returns = Kind("generator")
    taken, held = set(here.taken), set(here.held)
    statements = FunctionBody(node.body or [], parameters, here, begin).translate()
    here.taken, here.held = taken, held  # its names are its own
    returns = (
        annotation(node.returns, here) if scope.outs is None and not scope.usage.yields else None
    )
    decorators = generator_decorator(here)
    return ast.FunctionDef(name, arguments, statements, decorators, returns, lineno=0)


def generator_decorator(here: Context) -> list[ast.expr]:
    """Return what gives a generator PHP's methods and keys, if the file needs them."""
    if not here.scope.usage.yields or not here.facts.needs_generators:
        return []
    here.use("chainpay.php", "compat", "php")
    return [python.name("php.generator")]


def take_references(node: Function, here: Context) -> None:
    """Note the parameters that are passed by reference: the function returns them."""
    scope = here.scope
    scope.by_reference = {each.name for each in node.parameters if each.by_reference}
    assert scope.function is not None
    tables = here.facts.references
    table = tables.methods if scope.function.owner else tables.functions
    outs = table.get(node.name.lower())
    if outs is None or not scope.by_reference:
        return
    is_odd = scope.usage.yields or node.name.lower() == "__construct"
    is_odd = is_odd or any(p.variadic and p.by_reference for p in node.parameters)
    if is_odd:
        names = ", ".join(f"${name}" for name in sorted(scope.by_reference))
        here.todo(node.at, "reference", CANNOT_RETURN.format(names))
        return
    scope.outs = outs
    scope.out_names = [each.name for each in node.parameters]
