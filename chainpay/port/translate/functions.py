"""Functions: parameters, bodies, returns, and what is learned of them."""

from __future__ import annotations

import ast

from .. import python
from ..context import Context, FunctionFacts, Scope, join_into, statement
from ..kinds import (
    ANSWER,
    BOOL,
    CALLABLE,
    CLIENT,
    ERROR,
    FLOAT,
    NULL,
    SMALL,
    STR,
    UNKNOWN,
    Kind,
    join,
    object_of,
)
from ..python import Py
from ..syntax import Function, Global, Parameter, Return, Statement, Static, Type
from ..usage import find_usage
from .arrays import copied, stored
from .operators import cast

_SCALARS = {
    "int": SMALL,
    "integer": SMALL,
    "float": FLOAT,
    "double": FLOAT,
    "string": STR,
    "bool": BOOL,
    "boolean": BOOL,
    "array": Kind("array"),
    "callable": CALLABLE,
    "closure": CALLABLE,
    "null": NULL,
    "void": NULL,
    "false": BOOL,
    "true": BOOL,
}
_LIBRARY = {
    "builderchainable": CLIENT,
    "responseinterface": ANSWER,
    "throwable": ERROR,
    "exception": ERROR,
}
_CASTS = {"int": "int", "float": "float", "string": "string", "bool": "bool"}


def type_kind(declared: Type | None, here: Context) -> Kind | None:
    """Return the kind that a declared type promises; None if it promises nothing useful."""
    if declared is None:
        return None
    kind: Kind | None = None
    for name in declared.names:
        kind = join(kind, _one_type(name, here))
    return kind


def _one_type(name: str, here: Context) -> Kind:
    if (scalar := _SCALARS.get(name.lower())) is not None:
        return scalar
    short = here.resolve(name).rpartition("\\")[2]
    if short.lower() in ("self", "static"):
        return object_of(here.scope.in_class)
    if (library := _LIBRARY.get(short.lower())) is not None:
        return library
    if (exception := here.library.error_kind(name)) is not None:
        return exception
    facts = here.class_facts(short)
    if facts is None:
        return UNKNOWN
    word = "enum" if facts.declaration.word == "enum" else "object"
    return Kind(word, owner=facts.declaration.name)


def annotation(declared: Type | None, here: Context) -> ast.expr | None:
    """Return a type as an annotation."""
    if declared is None:
        return None
    words = [_annotate(name, here) for name in declared.names]
    if any(word is None for word in words):
        return None
    texts = sorted(dict.fromkeys(w for w in words if w), key=lambda word: word == "None")
    return ast.Name(" | ".join(texts))


_ANNOTATIONS = {
    **{"int": "int", "float": "float", "string": "str", "bool": "bool", "null": "None"},
    **{"array": "list | dict", "void": "None", "false": "bool", "true": "bool"},
}


def _annotate(name: str, here: Context) -> str | None:
    known = _ANNOTATIONS.get(name.lower())
    if known is not None:
        return known
    short = here.resolve(name).rpartition("\\")[2]
    facts = here.class_facts(short)
    if facts is not None:
        here.imports.add(("__future__", "annotations", ""))  # it may stand below
        return ast.unparse(here.library.class_name(name))
    return None


def parameters(
    declared: list[Parameter], here: Context, hints: list[Kind] | None = None
) -> ast.arguments:
    """Return the parameters of a function, and note what they are."""
    made = ast.arguments([], [], None, [], [], None, [])
    needs_default = False
    for index, parameter in enumerate(declared):
        kind = _parameter_kind(parameter, index, hints or [], here)
        name = here.variable(parameter.name)
        argument = ast.arg(name, annotation(parameter.type, here))
        if parameter.variadic:
            made.vararg = argument
            here.learn(parameter.name, Kind("list", kind if kind != UNKNOWN else None))
            here.scope.variadic = parameter.name
            continue
        here.learn(parameter.name, kind)
        made.args.append(argument)
        if parameter.default is not None:
            made.defaults.append(_default(parameter, here))
            needs_default = True
        elif needs_default:  # PHP allows a required one after an optional one
            made.defaults.append(ast.Constant(None))
    return made


def _default(parameter: Parameter, here: Context) -> ast.expr:
    assert parameter.default is not None
    return here.express(parameter.default).node


def _parameter_kind(parameter: Parameter, index: int, hints: list[Kind], here: Context) -> Kind:
    declared = type_kind(parameter.type, here)
    facts = here.scope.function
    passed = hints[index] if index < len(hints) else None
    if passed is None and facts is not None and index < len(facts.arguments):
        passed = facts.arguments[index]
    default = None
    if parameter.default is not None:
        with here.trying():
            default = here.express(parameter.default).kind
    if declared is not None and declared.name not in ("unknown", "array"):
        kind = declared
        return join(kind, NULL) if default == NULL else kind
    if not _is_closed(here) or passed is None:
        return declared or UNKNOWN
    passed = join(passed, default) if default is not None else passed
    return declared if declared is not None and not passed.is_array else passed


def _is_closed(here: Context) -> bool:
    """Return whether all calls of a function are known: in a program, of a private method."""
    facts = here.scope.function
    if facts is None or facts.declaration is None or here.is_program:
        return True
    return "private" in facts.declaration.modifiers


class FunctionBody:
    """The body of a function or closure.

    Args:
        statements: Its statements.
        here: The translation, in the scope of the function.
    """

    def __init__(self, statements: list[Statement], here: Context) -> None:
        self._statements, self._here = statements, here

    def translate(self) -> list[ast.stmt]:
        """Return the body: copies of changed parameters, what may be unset, and its statements."""
        here = self._here
        loops, here.loops = here.loops, []
        try:
            head = self._copy_parameters()
            kinds = dict(here.scope.kinds)
            body = here.state(self._statements)
            missing = [name for name in here.scope.missing if name not in kinds]
            names = sorted(here.variable(name) for name in missing)
            unset = [python.assign(ast.Name(name), ast.Constant(None)) for name in names]
            return self._document(head, unset, body) or [ast.Pass()]
        finally:
            here.loops = loops

    def _document(
        self, head: list[ast.stmt], unset: list[ast.stmt], body: list[ast.stmt]
    ) -> list[ast.stmt]:
        return [*head, *unset, *body]

    def _copy_parameters(self) -> list[ast.stmt]:
        """PHP passes arrays by value: what changes a parameter changes a copy."""
        here, scope = self._here, self._here.scope
        made: list[ast.stmt] = []
        for name in list(scope.kinds):
            depth = scope.usage.changes(name)
            kind = scope.kinds[name]
            is_captured = name in scope.captured
            is_empty_default = kind.name in ("object", "namespace", "error", "client")
            if not depth or is_empty_default or name in scope.by_reference:
                continue
            if is_captured and scope.function is not None and name in scope.shared:
                continue
            variable = here.variable(name)
            value = copied(Py(ast.Name(variable), kind), depth, here)
            made.append(python.assign(ast.Name(variable), value.node))
            if scope.variadic == name:
                made[-1] = python.assign(
                    ast.Name(variable), python.call("list", ast.Name(variable))
                )
        return made


@statement(Return)
def _return(node: Return, here: Context) -> None:
    facts = here.scope.function
    if facts is None and here.value_name and node.value is not None:
        value = here.express(node.value)
        here.value_kind = value.kind
        here.body.append(python.assign(ast.Name(here.value_name), value.node))
        return
    if facts is None:
        here.todo(node.at, "return", "a return outside of a function ends the file here")
        return
    if node.value is None:
        facts.returns = join(facts.returns, NULL)
        here.body.append(ast.Return(None))
        return
    from .control import return_match

    if return_match(node, here):
        return
    value = stored(node.value, node, here)
    declared = facts.declaration.returns if facts.declaration is not None else None
    value = coerce(value, declared, here)
    facts.returns = join(facts.returns, value.kind)
    facts.returns_fresh = facts.returns_fresh and value.fresh
    here.body.append(ast.Return(value.node))


def coerce(value: Py, declared: Type | None, here: Context) -> Py:
    """Return a value as a declared type takes it: PHP turns scalars into each other."""
    if declared is None or here.strict:
        if declared is not None and declared.names == ["float"] and value.kind.name == "int":
            return cast("float", value, here)
        return value
    names = [name.lower() for name in declared.names if name.lower() != "null"]
    if len(names) != 1 or names[0] not in _CASTS:
        return value
    wanted = names[0]
    kind = value.kind
    same = {"string": "str", "int": "int", "float": "float", "bool": "bool"}[wanted]
    if kind.name in (same, "null"):
        return value
    takes_null = "null" in [name.lower() for name in declared.names]
    if takes_null and (kind.name == "unknown" or kind.nullable):
        return value
    return cast(_CASTS[wanted], value, here)


@statement(Global)
def _global(node: Global, here: Context) -> None:
    names = [here.variable(name) for name in node.names]
    here.body.append(ast.Global(names))
    for name in node.names:
        here.learn(name, UNKNOWN)


@statement(Static)
def _static(node: Static, here: Context) -> None:
    """``static $n = 0``: an attribute of the function keeps it."""
    facts = here.scope.function
    assert facts is not None
    holder = here.function_reference()
    variable = f"_{here.variable(node.name).strip('_')}"
    value = python.NONE if node.value is None else here.express(node.value)
    here.statics.append((holder, variable, value.node))
    here.scope.references[node.name] = ast.Attribute(holder, variable)
    join_into(facts.statics, node.name, value.kind)
    here.learn(node.name, facts.statics[node.name])


@statement(Function)
def _function(node: Function, here: Context) -> None:
    facts = here.facts.functions[node.name.lower()]
    here.body += define(node, facts, here)


def define(node: Function, facts: FunctionFacts, here: Context) -> list[ast.stmt]:
    """Return the definition of a function of the file."""
    body = node.body or []
    scope = Scope(find_usage(list(body)), facts)
    outer, here.scope = here.scope, scope
    scope.by_reference = {each.name for each in node.parameters if each.by_reference}
    statics, here.statics = here.statics, []
    try:
        for each in node.parameters:
            if each.by_reference and scope.usage.is_set(each.name):
                reason = f"${each.name} is passed by reference: return it, and assign it"
                here.todo(node.at, "reference", reason)
        arguments = parameters(node.parameters, here)
        statements = FunctionBody(body, here).translate()
        name = here.function_name(node.name)
        returns = annotation(node.returns, here)
        made: ast.stmt = ast.FunctionDef(name, arguments, statements, [], returns, lineno=0)
        after = [
            python.assign(ast.Attribute(holder, variable), value)
            for holder, variable, value in here.statics
        ]
        return [made, *after]
    finally:
        here.scope, here.statics = outer, statics
