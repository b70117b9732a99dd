"""Parameters of functions, methods and closures: their kinds, defaults, and what PHP does first."""

from __future__ import annotations

import ast

from ... import python
from ...context import Context
from ...facts import FunctionFacts
from ...kinds import NULL, UNKNOWN, Kind, join
from ...nodes import walk
from ...python import Py
from ...reasons.language import OF_CALLS
from ...syntax import ArrayLiteral, New, Parameter
from ..places.copies import copied
from .types import annotation, coerce, type_kind


class Parameters:
    """The parameters of one function.

    Args:
        declared: The parameters.
        here: The translation, in the scope of the function.
        hints: The kinds of its arguments, as far as PHP's function that calls it says them.
        is_called_by_php: PHP or something foreign calls it: its types turn what comes.
    """

    def __init__(
        self,
        declared: list[Parameter],
        here: Context,
        hints: list[Kind] | None = None,
        is_called_by_php: bool = False,
    ) -> None:
        self._declared, self._here, self._hints = declared, here, hints or []
        self._is_called_by_php = is_called_by_php
        self._early: list[ast.stmt] = []
        self._late: list[ast.stmt] = []

    def translate(self) -> ast.arguments:
        """Return them, and note what they are."""
        here = self._here
        made = ast.arguments([], [], None, [], [], None, [])
        needs_default = False
        facts = here.scope.function
        assert facts is not None
        for index, parameter in enumerate(self._declared):
            kind = self._kind(parameter, index)
            name = here.variable(parameter.name)
            argument = ast.arg(name, annotation(parameter.type, here))
            facts.names[parameter.name] = name
            if parameter.variadic:
                made.vararg = argument
                item = kind if kind != UNKNOWN else None
                takes_names = facts is not None and self._takes_names(facts)
                here.learn(parameter.name, Kind("array" if takes_names else "list", item))
                here.scope.variadic = parameter.name
                if takes_names:
                    here.scope.more_names = here.new_name("names")
                    made.kwarg = ast.arg(here.scope.more_names)
                continue
            here.learn(parameter.name, kind)
            made.args.append(argument)
            if parameter.default is not None:
                made.defaults.append(self._default(parameter, name))
                needs_default = True
            elif needs_default:  # PHP allows a required one after an optional one
                made.defaults.append(ast.Constant(None))
        self._take_rest(made)
        return made

    def _takes_names(self, facts: FunctionFacts) -> bool:
        """Return whether ``...$rest`` may get arguments by name."""
        is_value = facts.is_open or facts.declaration is None
        return facts.takes_names or (is_value and self._here.facts.calls_by_name)

    def _take_rest(self, made: ast.arguments) -> None:
        """``func_get_args()`` asks for arguments that have no parameter, too."""
        here = self._here
        facts = here.scope.function
        declared = facts.declaration if facts is not None else None
        if declared is None or not here.facts.asks_for_arguments(declared):
            return
        if made.vararg is None:
            made.vararg = ast.arg(here.new_name("more"))
        here.scope.rest = made.vararg.arg
        if made.defaults:
            self._take_count(made)

    def _take_count(self, made: ast.arguments) -> None:
        """Note how many there are: PHP counts the arguments of the call, without defaults."""
        here = self._here
        omitted = here.use_php("OMITTED")
        names: list[ast.expr] = [ast.Name(each.arg) for each in made.args]
        here.scope.count = here.new_name("count")
        count = here.php("count_passed", *names, ast.Starred(ast.Name(here.scope.rest)))
        self._early = [python.assign(ast.Name(here.scope.count), count)]
        for name, default in zip(names[-len(made.defaults) :], made.defaults, strict=True):
            is_omitted = python.compare(name, ast.Is(), omitted)
            self._early.append(ast.If(is_omitted, [python.assign(name, default)], []))
        made.defaults = [omitted for _ in made.defaults]

    def _default(self, parameter: Parameter, name: str) -> ast.expr:
        """Return a default; an object is made anew by each call."""
        here = self._here
        assert parameter.default is not None
        outer, here.in_class_body = here.in_class_body, bool(here.scope.in_class)
        scope = here.scope
        try:
            value = coerce(here.express(parameter.default), parameter.type, here)
        finally:
            here.in_class_body = outer
        if not any(isinstance(each, New) for each in walk(parameter.default)):
            return value.node
        here.in_class_body = False
        made = here.express(parameter.default).node
        here.in_class_body = outer
        assign = python.assign(ast.Name(name), made)
        self._late.append(ast.If(python.is_none(ast.Name(name)), [assign], []))
        assert scope is here.scope
        return ast.Constant(None)

    def _kind(self, parameter: Parameter, index: int) -> Kind:
        here, hints = self._here, self._hints
        declared = type_kind(parameter.type, here)
        facts = here.scope.function
        passed = hints[index] if index < len(hints) else None
        if passed is None and facts is not None and index < len(facts.arguments):
            passed = None if facts.is_open else facts.arguments[index]
        default = None
        if parameter.default is not None:
            with here.trying():
                default = here.express(parameter.default).kind
        if index < len(hints) and declared is not None and declared.name == hints[index].name:
            return hints[index]
        if declared is not None and declared.name not in ("unknown", "array"):
            is_seen = declared.name == "int" and passed is not None and passed.name == "int"
            kind = join(passed, default) if is_seen and self._is_closed() else declared
            return join(kind, NULL) if default == NULL else kind
        if not self._is_closed() or passed is None:
            return declared or UNKNOWN
        self._tell_of_calls(passed)
        passed = join(passed, default) if default is not None else passed
        if parameter.by_reference and facts is not None and parameter.name in facts.outs:
            passed = join(passed, facts.outs[parameter.name])
        return declared if declared is not None and not passed.is_array else passed

    def _is_closed(self) -> bool:
        """Return whether all calls are known: in a program, of a private method."""
        facts = self._here.scope.function
        if facts is None or facts.declaration is None:
            return True
        if facts.is_open:
            return False
        return self._here.is_whole or "private" in facts.declaration.modifiers

    def _tell_of_calls(self, passed: Kind) -> None:
        """Say that what is known comes from the calls of the file, if others could call, too."""
        facts = self._here.scope.function
        declared = facts.declaration if facts is not None else None
        if declared is not None and "private" not in declared.modifiers and passed != UNKNOWN:
            self._here.note(declared.at, "calls", OF_CALLS, once=True)

    # What PHP does before the body

    def prepare(self) -> list[ast.stmt]:
        """Return what comes before the body: types that turn values, and copies of arrays."""
        return [*self._early, *self._late, *self._turn(), *self._copy()]

    @property
    def turns(self) -> list[Parameter]:
        """The parameters whose type may turn what comes into another value."""
        here = self._here
        if not self._is_called_by_php:
            return []
        turned = []
        for index, parameter in enumerate(self._declared):
            hint = self._hints[index] if index < len(self._hints) else UNKNOWN
            value = Py(ast.Name(here.variable(parameter.name)), hint)
            with here.trying():
                if coerce(value, parameter.type, here, True).node is not value.node:
                    turned.append(parameter)
        return turned

    def _turn(self) -> list[ast.stmt]:
        here = self._here
        made: list[ast.stmt] = []
        for parameter in self.turns:
            name = ast.Name(here.variable(parameter.name))
            if parameter.variadic:
                item = ast.Name(here.new_name("item"))
                turned = coerce(Py(item, UNKNOWN), parameter.type, here, True)
                whole = ast.ListComp(turned.node, [ast.comprehension(item, name, [], 0)])
                made.append(python.assign(name, whole))
                continue
            is_null = parameter.default is not None and _is_null(parameter)
            turned = coerce(Py(name, UNKNOWN), parameter.type, here, True)
            assign = python.assign(name, turned.node)
            made.append(ast.If(python.is_not_none(name), [assign], []) if is_null else assign)
        return made

    def _copy(self) -> list[ast.stmt]:
        """PHP passes arrays by value: what changes a parameter changes a copy."""
        here, scope = self._here, self._here.scope
        made: list[ast.stmt] = []
        for name in list(scope.kinds):
            depth = scope.usage.changes(name)
            kind = scope.kinds[name]
            if scope.variadic == name:
                variable = ast.Name(here.variable(name))
                whole = python.call("list", variable)
                if scope.more_names:
                    whole = here.php("gathered", variable, ast.Name(scope.more_names))
                if depth > 1:
                    whole = here.php("copied", whole)
                made.append(python.assign(variable, whole))
                continue
            if not depth or not kind.may_be_array or name in scope.by_reference:
                continue
            if name in scope.captured and (name in scope.shared or name not in scope.bound):
                continue
            variable = ast.Name(here.variable(name))
            made.append(python.assign(variable, copied(Py(variable, kind), depth, here).node))
        return made


def _is_null(parameter: Parameter) -> bool:
    return getattr(parameter.default, "value", 0) is None and not isinstance(
        parameter.default, ArrayLiteral
    )
