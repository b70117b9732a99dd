"""Arguments: as parameters take them, by name, spread, and by reference."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from ... import python
from ...context import Context
from ...facts import FunctionFacts
from ...kinds import NULL, STR, UNKNOWN, Kind, join
from ...python import Py
from ...reasons.language import CHANGED_UNDER_BOTH, SET_BY_OTHER, TOO_FEW
from ...syntax import (
    Arguments,
    ArrayLiteral,
    Closure,
    Expr,
    Item,
    Literal,
    Node,
    Parameter,
    Variable,
)
from ...usage import EVERYWHERE, Outs, Usage, has_effects, keeping, root
from ..definitions.types import coerce
from ..places.assigned_values import learn_variable
from ..places.copies import changes_of, copied
from ..places.pairs import warn_of_pair
from ..places.presence import read_or_none
from ..standard.callbacks import callback


class ArgumentList:
    """The arguments of one call of a function or method of the file, or of a foreign one.

    Args:
        node: The arguments.
        facts: What is known of the function, and of those that may be called in its place.
        here: The translation.
        keeps: A foreign function may keep an array that it gets.
        candidates: The functions of the file that it may be, where it is not known.
    """

    def __init__(
        self,
        node: Arguments,
        facts: Sequence[FunctionFacts],
        here: Context,
        keeps: bool = False,
        candidates: Sequence[FunctionFacts] = (),
    ) -> None:
        self._node, self._facts, self._here, self._keeps = node, facts, here, keeps
        self._candidates = candidates
        first = facts[0].declaration if facts else None
        self._declared = first.parameters if first is not None else []
        self._asks = first is not None and here.facts.asks_for_arguments(first)
        self.positional: list[ast.expr] = []
        self.named: list[ast.keyword] = []

    def translate(self) -> None:
        """Translate them into `positional` and `named`."""
        here = self._here
        self._miss()
        for index, item in enumerate(self._node.items):
            for comment in item.comments:
                here.body += [here.comments.statement(line) for line in comment.lines]
            assert item.value is not None
            if item.spread:
                self._spread(here.express(item.value))
                continue
            parameter = self._parameter(item, index)
            if self._is_too_many(item, index):
                if has_effects(item.value):  # it is evaluated, and left out
                    extra = ast.Tuple([here.express(item.value).node])
                    none_of_it = python.subscript(extra, ast.Slice(None, ast.Constant(0)))
                    self.positional.append(ast.Starred(none_of_it))
                continue
            value = self._value(item, item.value, parameter)
            self._learn(self._facts, item.name or index, value.kind)
            self._offer(item.name or index, value)
            if item.name:
                self._collect(item.name)
                self.named.append(ast.keyword(self._name(item.name), value.node))
            else:
                self.positional.append(value.node)

    def _miss(self) -> None:
        """PHP throws where a function gets too few arguments, and Python another error."""
        items = self._node.items
        named = {each.name for each in items}
        if any(each.spread for each in items):
            return
        for parameter in self._declared[len([each for each in items if not each.name]) :]:
            is_needed = parameter.default is None and not parameter.variadic
            if is_needed and parameter.name not in named:
                self._here.todo(self._here.at, "arguments", TOO_FEW.format(parameter.name))

    def _is_too_many(self, item: Item, index: int) -> bool:
        """PHP drops arguments that a function doesn't have."""
        if not self._facts or item.name or self._asks:
            return False
        return index >= len(self._declared) and not any(each.variadic for each in self._declared)

    def _parameter(self, item: Item, index: int) -> Parameter | None:
        declared = self._declared
        if item.name:
            return next((each for each in declared if each.name == item.name), None)
        if index < len(declared):
            return declared[index]
        return declared[-1] if declared and declared[-1].variadic else None

    def _value(self, item: Item, node: Expr, parameter: Parameter | None) -> Py:
        here = self._here
        if parameter is not None and parameter.by_reference:
            before = len(here.evaluated)
            place = read_or_none(node, here)
            del here.evaluated[before:]  # PHP reads it in the function
            return place
        if parameter is not None and _takes_callable(parameter):
            value = _callable(node, here)
        else:
            value = self._passed(here.express(node), parameter)
        if value.kind.may_be_array and not isinstance(node, ArrayLiteral):
            value = self._kept(value, item, node, parameter)
        return value if parameter is None else coerce(value, parameter.type, here)

    def _passed(self, value: Py, parameter: Parameter | None) -> Py:
        """Return the body of an answer as a text, if that is all that the function may want."""
        here = self._here
        takes_text = parameter is not None and parameter.type is not None
        if value.kind.name == "body" and (takes_text or not self._facts):
            return Py(here.library.body_text(value), STR)
        return here.library.as_stream(value)

    def _kept(self, value: Py, item: Item, node: Expr, parameter: Parameter | None) -> Py:
        """Return a copy of an array that the function may keep, if it is changed here later."""
        here = self._here
        depth = changes_of(node, item, here)
        if any(each.by_reference for each in self._declared):  # it may become a part of another
            depth = EVERYWHERE
        if not depth or (value.fresh and depth < 2):
            return value
        if not self._facts:
            return copied(value, depth, here) if self._keeps else value
        kept = min(
            (self._keeping(each, parameter) for each in self._facts),
            default=0,
            key=lambda k: k or 9,
        )
        return copied(value, depth, here) if kept and depth >= kept else value

    def _keeping(self, facts: FunctionFacts, parameter: Parameter | None) -> int:
        if facts.declaration is None or parameter is None or parameter.promoted:
            return 1
        body = facts.declaration.body or []
        if self._here.usage_of(body).yields:  # a generator reads it later
            return 1
        return keeping(body, parameter.name)

    # Learning

    def _offer(self, place: int | str, value: Py) -> None:
        """Note what a function of the file gets, if it is the one that is called."""
        self._learn(self._candidates, place, value.kind)
        for facts in self._candidates:
            declared = facts.declaration.parameters if facts.declaration else []
            named = [each for each in declared if each.name == place]
            at = [*declared[place : place + 1]] if isinstance(place, int) else named
            for parameter in at:
                with self._here.trying():
                    turned = coerce(value, parameter.type, self._here)
                if turned.node is not value.node:  # it has to do so itself
                    facts.is_open = True

    def _collect(self, name: str = "") -> None:
        """Note that ``...$rest`` of a function gets a name; without one, any."""
        if not self._facts:
            self._here.facts.calls_by_name = True
        for facts in (*self._facts, *self._candidates):
            declared = facts.declaration.parameters if facts.declaration else []
            is_known = any(each.name == name for each in declared if not each.variadic)
            if declared and declared[-1].variadic and not is_known:
                facts.takes_names = True

    def _learn(self, every: Sequence[FunctionFacts], place: int | str, kind: Kind) -> None:
        for facts in every:
            declared = facts.declaration.parameters if facts.declaration else []
            names = [each.name for each in declared]
            if isinstance(place, str) and place not in names:
                continue
            index = names.index(place) if isinstance(place, str) else place
            if index >= len(declared) and declared and declared[-1].variadic:
                index = len(declared) - 1
            while len(facts.arguments) <= index:
                facts.arguments.append(None)
            facts.arguments[index] = join(facts.arguments[index], kind)

    def _name(self, written: str) -> str:
        """Return the name of a parameter in Python."""
        if not self._facts:
            known = (each.names[written] for each in self._candidates if written in each.names)
            return next(known, python.escape(written))
        return self._facts[0].names.get(written) or python.escape(python.to_snake(written))

    # Spread

    def _spread(self, value: Py) -> None:
        here = self._here
        for facts in (*self._facts, *self._candidates):
            facts.is_open = True
        kind = value.kind
        if kind.name != "list":
            self._collect()
        if kind.name == "dict" and not kind.nullable and kind.closed:
            self._spread_names(value)
        elif kind.name == "list" and not kind.nullable:
            self.positional.append(ast.Starred(_without_list(value.node)))
        elif kind.name == "generator":
            self.positional.append(ast.Starred(here.php("values", value.node)))
        else:
            names = [ast.Constant(name) for name in self._parameter_names()]
            held, first = here.hold(value)
            self.positional.append(ast.Starred(here.php("spread_values", first)))
            keywords = here.php("spread_names", held, *names)
            self.named.append(ast.keyword(None, keywords))

    def _parameter_names(self) -> list[str]:
        """Return the parameters whose names Python spells in another way, with these names."""
        pairs = [(each.name, self._name(each.name)) for each in self._declared]
        return [text for php, own in pairs if php != own for text in (php, own)]

    def _spread_names(self, value: Py) -> None:
        names = [name for name, _ in value.kind.fields]
        if all(self._name(name) == name for name in names):
            self.named.append(ast.keyword(None, value.node))
            return
        held, first = self._here.hold(value)
        for index, name in enumerate(names):
            source = first if index == 0 else held
            read = python.subscript(source, ast.Constant(name))
            self.named.append(ast.keyword(self._name(name), read))


def _takes_callable(parameter: Parameter) -> bool:
    names = parameter.type.names if parameter.type else []
    return any(name.lower() in ("callable", "closure") for name in names)


def _callable(node: Expr, here: Context) -> Py:
    if isinstance(node, (Closure, Literal, ArrayLiteral)):
        warn_of_pair(node, here)
        return callback(node, here)
    return here.express(node)


def _without_list(node: ast.expr) -> ast.expr:
    """Return what ``list(…)`` iterates over: a star does so too."""
    is_list = isinstance(node, ast.Call) and ast.unparse(node.func) == "list"
    return node.args[0] if is_list and len(node.args) == 1 else node  # type: ignore[attr-defined]


def make_call(
    function: ast.expr,
    node: Arguments,
    facts: FunctionFacts | Sequence[FunctionFacts] | None,
    here: Context,
    keeps: bool = False,
    candidates: Sequence[FunctionFacts] = (),
) -> ast.expr:
    """Return a call with the arguments of a node.

    Args:
        function: What is called.
        node: The arguments.
        facts: What is known of the function; of several, the first is called, or one below it.
        here: The translation.
        keeps: It may keep an array that it gets.
        candidates: The functions of the file that it may be, where it is not known.
    """
    known = [facts] if isinstance(facts, FunctionFacts) else [*(facts or [])]
    arguments = ArgumentList(node, known, here, keeps, candidates)
    arguments.translate()
    return ast.Call(function, arguments.positional, arguments.named)


# By reference


def call_by_reference(
    made: ast.expr,
    node: Node,
    arguments: Arguments,
    outs: Outs,
    facts: FunctionFacts | None,
    here: Context,
    hoists: bool,
) -> Py:
    """Return a call of a function that returns its parameters by reference: they are assigned.

    Args:
        made: The call.
        node: The call in PHP.
        arguments: Its arguments.
        outs: Which are passed by reference.
        facts: What is known of the function.
        here: The translation.
        hoists: It may stand before the statement.
    """
    declared = facts.declaration.parameters if facts and facts.declaration else []
    targets = [_argument(arguments, at, declared) for at in outs.positions]
    kinds = [_out_kind(facts, at, declared) for at in outs.positions]
    returned = here.returned(facts) if facts is not None else UNKNOWN
    body = facts.declaration.body or [] if facts and facts.declaration else []
    if any(_is_changed(target, here.usage_of(body)) for target in targets):
        here.todo(node.at, "reference", CHANGED_UNDER_BOTH)
    values = made.args if isinstance(made, ast.Call) else []
    if any(target is not None and sets(values, target, here) for target in targets):
        raise here.refuse(node.at, "reference", SET_BY_OTHER)
    if hoists:
        return _assign_outs(made, targets, kinds, outs, returned, here)
    return _outs_as_value(made, targets, kinds, outs, returned, here)


def sets(nodes: Sequence[ast.expr], target: Expr, here: Context) -> bool:
    """Return whether evaluating nodes sets the variable or property that a target belongs to."""
    place, _ = root(target)
    parts = [part for each in nodes for part in ast.walk(each)]
    if place.startswith(("->", "::")):
        setters = ("php.set_prop", "setattr")
        calls = [ast.unparse(part.func) for part in parts if isinstance(part, ast.Call)]
        return any(each in setters for each in calls)
    names = [part.target.id for part in parts if isinstance(part, ast.NamedExpr)]
    return bool(place) and here.variable(place) in names


def _is_changed(target: Expr | None, usage: Usage) -> bool:
    place, _ = root(target) if target is not None else ("", 0)
    is_outside = place.startswith(("->", "::"))
    return is_outside and (usage.is_set(place) or bool(usage.changes(place)))


def _argument(arguments: Arguments, at: int, declared: Sequence[Parameter]) -> Expr | None:
    name = declared[at].name if at < len(declared) else ""
    for index, item in enumerate(arguments.items):
        if (item.name == name and name) or (index == at and not item.name):
            return item.value
    return None


def _out_kind(facts: FunctionFacts | None, at: int, declared: Sequence[Parameter]) -> Kind:
    if facts is None or at >= len(declared):
        return UNKNOWN
    return facts.outs.get(declared[at].name, UNKNOWN)


def _assign_outs(
    made: ast.expr,
    targets: list[Expr | None],
    kinds: list[Kind],
    outs: Outs,
    returned: Kind,
    here: Context,
) -> Py:
    names: list[ast.expr] = []
    value: Py = python.NONE
    if outs.gives:
        held = here.holding("result")
        names.append(ast.Name(held))
        value = Py(ast.Name(held), returned)
    later: list[tuple[Expr, Py]] = []
    learned: list[tuple[str, Kind]] = []
    for target, kind in zip(targets, kinds, strict=True):
        if isinstance(target, Variable):
            names.append(here.place(target))
            learned.append((target.name, kind))
            continue
        held = "_" if target is None else here.holding("changed")
        names.append(ast.Name(held))
        if target is not None:
            later.append((target, Py(ast.Name(held), kind, True)))
    place = names[0] if len(names) == 1 else ast.Tuple(names)
    here.body.append(python.assign(place, made))
    for name, kind in learned:
        learn_variable(name, kind, here)
    for target, each in later:
        here.assign(target, each)
    return value


def _outs_as_value(
    made: ast.expr,
    targets: list[Expr | None],
    kinds: list[Kind],
    outs: Outs,
    returned: Kind,
    here: Context,
) -> Py:
    held = here.holding("result")
    parts: list[ast.expr] = [ast.NamedExpr(ast.Name(held), made)]
    is_single = len(targets) + outs.gives == 1
    for index, (target, kind) in enumerate(zip(targets, kinds, strict=True)):
        if target is not None:
            at = ast.Constant(index + outs.gives)
            part = ast.Name(held) if is_single else python.subscript(ast.Name(held), at)
            parts.append(here.assign_inside(target, Py(part, kind, True)))
    whole = python.subscript(ast.Tuple(parts), ast.Constant(0))
    if not outs.gives:
        return Py(ast.BoolOp(ast.And(), [whole, ast.Constant(None)]), NULL)
    return Py(python.subscript(whole, ast.Constant(0)), returned)
