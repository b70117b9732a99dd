"""Loops: ``while``, ``do``, ``for``, and what variables are in their rounds."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace

from ... import python
from ...context import Context
from ...kinds import UNKNOWN, Kind, grown, int_of, join
from ...nodes import walk
from ...python import Py
from ...syntax import (
    Arguments,
    Assign,
    Binary,
    Call,
    Expr,
    For,
    Item,
    Leave,
    Literal,
    Name,
    Node,
    Statement,
    Step,
    Try,
    Variable,
    While,
)
from ...translators import statement
from ...usage import Usage, has_effects
from ..operators import operate
from ..places.arrays import index_of
from ..values import as_condition, literal
from .conditions import Kinds, leaves, merge, narrow
from .leaving import Loop, finish

_MAX_ROUNDS = 6
_MAX_DEPTH = 2
_MAX_LOOPS = 4  # inside of each other: the trials of each would go through those of the others


def learn_loop(body: Sequence[Statement], extra: Sequence[Expr], here: Context) -> None:
    """Note what variables are at the start of any round: as before, or as after a round."""
    parts: list[Node] = [*body, *extra]
    usage = here.usage_of(parts)
    assigned = [
        name for name, events in usage.events.items() if any(e.what != "read" for e in events)
    ]
    has_ways = any(isinstance(each, (Leave, Try)) for part in parts for each in walk(part))
    is_deep = here.dry_depth > _MAX_DEPTH or len(here.loops) > _MAX_LOOPS
    for number in range(0 if is_deep else _MAX_ROUNDS):
        before = dict(here.scope.kinds)
        after = _try_round(body, extra, has_ways, here)
        here.scope.kinds = before
        if not _join_rounds(assigned, before, after, number, here):
            return
    for name in here.scope.kinds.keys() & {*assigned}:
        here.learn(name, join(here.scope.kinds[name], UNKNOWN))


def _try_round(
    body: Sequence[Statement], extra: Sequence[Expr], has_ways: bool, here: Context
) -> Kinds:
    """Return what variables may be after a round."""
    here.dry_depth += 1
    loops, here.loops = here.loops, [*here.loops, Loop()]
    missing = set(here.scope.missing)
    with here.trying(), here.watching() as watched:
        here.state(list(body))
        for each in extra:
            here.express(each)
    here.loops, here.scope.missing = loops, missing
    here.dry_depth -= 1
    after = dict(here.scope.kinds)
    if has_ways:
        for name, kind in watched.items():
            after[name] = join(after.get(name), kind)
    return after


def _join_rounds(
    assigned: list[str], before: Kinds, after: Kinds, number: int, here: Context
) -> bool:
    changed = False
    for name in assigned:
        if name in before and name in after:
            joined = join(before[name], after[name])
            joined = grown(before[name], joined) if number > 2 else joined
            changed = changed or joined != before[name]
            here.scope.kinds[name] = joined
    return changed


def kinds_after(before: Kinds, watched: Kinds, here: Context) -> None:
    """Note what variables are after a loop, which may be left anywhere in its body."""
    anywhere = {name: join(before.get(name), kind) for name, kind in watched.items()}
    merge(here, before, {**here.scope.kinds, **anywhere})


class Round:
    """The body of a loop, while it is translated.

    Args:
        body: Its statements.
        loop: What it is for those that leave it.
        here: The translation.
    """

    def __init__(self, body: Sequence[Statement], loop: Loop, here: Context) -> None:
        self._body, self._here = body, here
        self.loop = loop
        self._before = dict(here.scope.kinds)
        self.watched: Kinds = {}

    def translate(self) -> list[ast.stmt]:
        """Return the body."""
        here = self._here
        here.loops.append(self.loop)
        try:
            with here.watching() as self.watched:
                return here.state(list(self._body))
        finally:
            here.loops.remove(self.loop)

    def finish(self, before: Kinds, made: ast.stmt) -> None:
        """Write the loop, and note what is known after it."""
        here = self._here
        if any(isinstance(each, (Leave, Try)) for part in self._body for each in walk(part)):
            kinds_after(before, self.watched, here)
        else:
            merge(here, before, here.scope.kinds)
        finish(self.loop, made, here)


@statement(While)
def _while(node: While, here: Context) -> None:
    before = dict(here.scope.kinds)
    learn_loop(node.body, [node.condition], here)
    if node.body_first:
        _do(node, before, here)
        return
    outer, here.body = here.body, []
    here.prefers_values = True
    condition, _ = as_condition(node.condition, here)
    here.prefers_values = False
    hoisted, here.body = here.body, outer
    after_condition = dict(here.scope.kinds)
    narrow(node.condition, True, here)
    round_ = Round(node.body, Loop(), here)
    body = round_.translate()
    is_true = isinstance(node.condition, Literal) and bool(node.condition.value)
    if hoisted:
        stop = ast.If(python.fails(condition), [ast.Break()], [])
        made = ast.While(ast.Constant(True), [*hoisted, stop, *body], [])
    else:
        made = ast.While(ast.Constant(True) if is_true else condition, body or [ast.Pass()], [])
    merge(here, after_condition, here.scope.kinds)
    round_.finish(before if not is_true else after_condition, made)


def _do(node: While, before: Kinds, here: Context) -> None:
    """``do {…} while (c)``: ``continue`` tests the condition, too."""

    def test() -> None:
        condition, _ = as_condition(node.condition, here)
        is_never = isinstance(node.condition, Literal) and not node.condition.value
        stop = ast.If(python.fails(condition), [ast.Break()], [])
        here.body.append(ast.Break() if is_never else stop)

    round_ = Round(node.body, Loop(go_on=test), here)
    body = round_.translate()
    if not body or not leaves(body):
        outer, here.body = here.body, body
        test()
        body, here.body = here.body, outer
    kinds = dict(here.scope.kinds)
    round_.finish(kinds, ast.While(ast.Constant(True), body, []))
    if leaves(body):
        merge(here, before, here.scope.kinds)


# for


@statement(For)
def _for(node: For, here: Context) -> None:
    if _state_range(node, here):
        return
    for each in node.start:
        here.state_alone(each)
    before = dict(here.scope.kinds)
    learn_loop(node.body, [*node.conditions, *node.steps], here)
    outer, here.body = here.body, []
    here.prefers_values = True
    condition: ast.expr = ast.Constant(True)
    for index, each in enumerate(node.conditions):
        if index < len(node.conditions) - 1:
            here.state_alone(each)
        else:
            condition = as_condition(each, here)[0]
    hoisted, here.body = here.body, outer
    here.prefers_values = False

    def go_on() -> None:
        for each in node.steps:
            here.state_alone(each)

    round_ = Round(node.body, Loop(go_on=go_on if node.steps else None), here)
    body = round_.translate()
    if not body or not leaves(body):
        outer, here.body = here.body, body
        go_on()
        body, here.body = here.body, outer
    if hoisted:
        stop = ast.If(python.fails(condition), [ast.Break()], [])
        made = ast.While(ast.Constant(True), [*hoisted, stop, *body], [])
    else:
        made = ast.While(condition, body or [ast.Pass()], [])
    round_.finish(before, made)


def _state_range(node: For, here: Context) -> bool:
    """Translate ``for ($i = 0; $i < $n; $i++)`` as a range, if nothing else changes its numbers."""
    match node:
        case For(
            start=[Assign(target=Variable(name=name), value=first)],
            conditions=[
                Binary(operator="<" | "<=" as operator, left=Variable(name=tested), right=last)
            ],
            steps=[Step(target=Variable(name=stepped), by=1)],
        ) if name == tested == stepped:
            pass
        case _:
            return False
    if not _is_steady(name, last, node, here):
        return False
    with here.trying():
        kinds = [here.express(first).kind, here.express(last).kind]
    if not all(kind.name == "int" and not kind.nullable for kind in kinds):
        return False
    start, stop = here.express(first), here.express(last)
    if operator == "<=":
        stop = _one_more(stop, here)
    is_zero = isinstance(start.node, ast.Constant) and start.node.value == 0
    bounds = [stop.node] if is_zero else [start.node, stop.node]
    before = dict(here.scope.kinds)
    here.learn(name, _index_kind(start, stop, here.usage_of(node.body)))
    learn_loop(node.body, [], here)
    round_ = Round(node.body, Loop(), here)
    body = round_.translate() or [ast.Pass()]
    target = ast.Name(here.variable(name))
    round_.finish(before, ast.For(target, python.call("range", *bounds), body, [], lineno=0))
    here.scope.kinds.pop(name, None)
    return True


def _one_more(stop: Py, here: Context) -> Py:
    """Return the number after the last: no loop counts so far that it has to be a float."""
    if isinstance(stop.node, ast.Constant):
        return literal(stop.node.value + 1)  # type: ignore[operator]
    total = operate("+", stop, literal(1), here)
    is_int = total.kind.name == "int"
    return total if is_int else Py(ast.BinOp(stop.node, ast.Add(), ast.Constant(1)), stop.kind)


def _index_kind(start: Py, stop: Py, usage: Usage) -> Kind:
    """Return the kind of a number that counts to a stop; up to ``len(a)`` it is an index of a."""
    natural = start.kind.natural
    kind = int_of(max(start.kind.bits, stop.kind.bits) or 64, natural)
    call = stop.node
    is_length = isinstance(call, ast.Call) and ast.unparse(call.func) == "len" and natural
    base = call.args[0] if is_length else None  # type: ignore[attr-defined]
    if isinstance(base, ast.Name) and not (usage.changes(base.id) or usage.is_set(base.id)):
        return replace(kind, owner=index_of(base))
    return kind


def _is_steady(name: str, last: Expr, node: For, here: Context) -> bool:
    """Return whether a loop counts from the first to the last number, whatever its body does."""
    usage = here.usage_of(node.body)
    scope = here.scope
    if usage.is_set(name) or usage.changes(name) or _is_read_after(name, node, here):
        return False
    if name in scope.references or name in scope.shared or name in scope.captured:
        return False
    if isinstance(last, Literal):
        return True
    if (has_effects(last) and not _is_length(last)) or any(
        n in scope.shared for n in here.usage_of([last]).events
    ):
        return False
    read = here.usage_of([last]).events
    return not any(usage.is_set(each) or usage.changes(each) for each in read)


def _is_length(node: Expr) -> bool:
    """Return whether it is ``count($rows)`` of a variable."""
    match node:
        case Call(function=Name(text=text), arguments=Arguments(items=[Item(value=Variable())])):
            return text.lower() in ("count", "sizeof", "strlen", "mb_strlen")
    return False


def _is_read_after(name: str, node: Node, here: Context) -> bool:
    """Return whether the number is read after its loop, where PHP has one more than Python."""
    usage = here.scope.usage
    order = usage.order.get(id(node), 0)
    events = usage.events.get(name, [])
    following = [each for each in events if each.order > order]
    if following and following[0].what not in ("set", "unset"):
        return True
    outside = [each for each in events if id(node) not in each.path]
    return usage.is_in_outer_loop(node) and any(each.what == "read" for each in outside[:1])
