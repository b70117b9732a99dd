"""Control: conditions, matches, switches, loops, and what leaves them."""

from __future__ import annotations

import ast
from dataclasses import replace

from .. import python
from ..context import Context, expression, statement
from ..kinds import ANY_KEY, BOOL, INT, NULL, SMALL, STR, UNKNOWN, Kind, join
from ..python import Py
from ..syntax import (
    Arm,
    ArrayLiteral,
    Assign,
    Binary,
    Case,
    ConstantDeclaration,
    Echo,
    Expr,
    For,
    Foreach,
    Html,
    If,
    Leave,
    Literal,
    Match,
    Namespace,
    Node,
    Nothing,
    Return,
    Special,
    Statement,
    Step,
    Switch,
    TraitUse,
    Unary,
    Use,
    Variable,
    While,
)
from ..usage import find_usage, root
from .arrays import copied, is_empty, is_set
from .assignments import assigned_value, destructure, put
from .operators import operate
from .values import as_condition, as_text, is_text, join_texts, text_parts

Kinds = dict[str, Kind]


# The kinds on several ways


def merge(here: Context, *ways: Kinds | None) -> None:
    """Note the kinds after ways that meet; a way that leaves is None."""
    left = [way for way in ways if way is not None]
    if not left:
        return
    names = set().union(*left)
    merged: Kinds = {}
    for name in names:
        kinds = [way.get(name) for way in left]
        whole: Kind | None = None
        for kind in kinds:
            whole = join(whole, NULL if kind is None else kind)
        assert whole is not None
        is_maybe = whole.maybe or any(kind is None for kind in kinds)
        merged[name] = replace(whole, maybe=is_maybe)
    here.scope.kinds = merged


def leaves(body: list[ast.stmt]) -> bool:
    """Return whether nothing after a body is reached."""
    last = body[-1] if body else None
    if isinstance(last, ast.If):
        return bool(last.orelse) and leaves(last.body) and leaves(last.orelse)
    if isinstance(last, ast.Expr) and isinstance(last.value, ast.Call):
        return ast.unparse(last.value.func) == "sys.exit"
    return isinstance(last, (ast.Return, ast.Raise, ast.Continue, ast.Break))


# Output


@statement(Echo)
def _echo(node: Echo, here: Context) -> None:
    parts: list[Py | str] = []
    for each in node.values:
        for part in text_parts(each, here):
            if isinstance(part, str) and parts and isinstance(parts[-1], str):
                parts[-1] += part
            else:
                parts.append(part)
    unknown = [each for each in parts if isinstance(each, Py) and not is_text(each)]
    if unknown:
        here.body.append(ast.Expr(here.php("echo", *(_echoed(each) for each in parts))))
        return
    last = parts[-1] if parts else ""
    if isinstance(last, str) and last.endswith("\n") and len(parts) > 1:
        parts[-1] = last[:-1]
        rest = [each for each in parts if each != ""]
        single = rest[0] if len(rest) == 1 and isinstance(rest[0], Py) else join_texts(rest, here)
        here.body.append(ast.Expr(python.call("print", single.node)))
        return
    here.body.append(ast.Expr(print_text(join_texts(parts, here).node)))


def _echoed(part: Py | str) -> ast.expr:
    return ast.Constant(part) if isinstance(part, str) else part.node


def print_text(text: ast.expr) -> ast.expr:
    """Return a call of print; a line end in the text is print's own."""
    if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value.endswith("\n"):
        line = text.value[:-1]
        return python.call("print", *([ast.Constant(line)] if line else []))
    return python.call("print", text, end=ast.Constant(""))


@statement(Html)
def _html(node: Html, here: Context) -> None:
    here.body.append(ast.Expr(print_text(ast.Constant(node.text))))


@statement(Nothing)
def _nothing(node: Nothing, here: Context) -> None:
    """Comments alone: they are written already."""


# If


@statement(If)
def _if(node: If, here: Context) -> None:
    condition, _ = as_condition(node.condition, here)
    before = dict(here.scope.kinds)
    narrow(node.condition, True, here)
    then = here.nested(node.then)
    after_then = None if leaves(then) else here.scope.kinds
    here.scope.kinds = before
    narrow(node.condition, False, here)
    otherwise = here.state(node.otherwise)
    after_otherwise = None if otherwise and leaves(otherwise) else here.scope.kinds
    if after_then is None and after_otherwise is None:
        here.scope.kinds = before
    merge(here, after_then, after_otherwise)
    here.body.append(ast.If(condition, then, otherwise))


def narrow(condition: Expr, holds: bool, here: Context) -> None:
    """Note what a condition says of variables: after ``if ($a === null)``, it isn't null."""
    match condition:
        case Binary(operator="&&") if holds:
            narrow(condition.left, True, here)
            narrow(condition.right, True, here)
        case Binary(operator="||") if not holds:
            narrow(condition.left, False, here)
            narrow(condition.right, False, here)
        case Binary(
            operator="===" | "!==" as operator, left=Variable(name=name), right=Literal(value=None)
        ):
            _narrow_null(name, (operator == "===") == holds, here)
        case Special(word="isset", values=[Variable(name=name)]):
            _narrow_null(name, not holds, here)
        case Special(word="empty", values=[Variable(name=name)]):
            if not holds:
                _narrow_null(name, False, here)
        case Variable(name=name) if holds:
            _narrow_null(name, False, here)
        case _:
            if isinstance(condition, Unary) and condition.operator == "!":
                narrow(condition.value, not holds, here)
            here.library.narrow(condition, holds, here)


def _narrow_null(name: str, is_null: bool, here: Context) -> None:
    kind = here.scope.kinds.get(name)
    if kind is None:
        return
    here.scope.kinds[name] = NULL if is_null else kind.certain()


# Match


@expression(Match)
def _match(node: Match, here: Context) -> Py:
    """A match as a value: conditional expressions."""
    subject = None if _is_true(node.subject) else here.express(node.subject)
    first = held = None
    if subject is not None:
        held, first = here.hold(subject)
    arms = [arm for arm in node.arms if arm.conditions]
    default = next((arm for arm in node.arms if not arm.conditions), None)
    with here.without_hoisting():
        result = here.express(default.value) if default else _unhandled(held, here)
        for index, arm in reversed(list(enumerate(arms))):
            place = first if index == 0 and first is not None else held
            known = None if subject is None or place is None else replace(subject, node=place)
            condition = arm_condition(known, arm, here)
            value = here.express(arm.value)
            kind = value.kind if result.kind.name == "never" else join(value.kind, result.kind)
            fresh = value.fresh and result.fresh
            result = Py(ast.IfExp(condition, value.node, result.node), kind, fresh)
    return result


def _is_true(node: Expr) -> bool:
    return isinstance(node, Literal) and node.value is True


def _unhandled(held: ast.expr | None, here: Context) -> Py:
    subject = held if held is not None else ast.Constant(True)
    return Py(here.php("unhandled_match", subject), Kind("never"), True)


def arm_condition(subject: Py | None, arm: Arm, here: Context) -> ast.expr:
    """Return when an arm of a match is taken; the subject is None for ``match (true)``."""
    tests: list[ast.expr] = []
    for condition in arm.conditions:
        if subject is None:
            tests.append(as_condition(condition, here)[0])
        else:
            tests.append(operate("===", subject, here.express(condition), here).node)
    if len(tests) > 1 and subject is not None and all(_is_equality(test) for test in tests):
        values = ast.Tuple([test.comparators[0] for test in tests])  # type: ignore[attr-defined]
        return python.compare(subject.node, ast.In(), values)
    return tests[0] if len(tests) == 1 else ast.BoolOp(ast.Or(), tests)


def _is_equality(test: ast.expr) -> bool:
    return isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.Eq)


def _state_match(node: Match, take: object, here: Context) -> None:
    """Translate a match whose value goes to one place: if, elif, else."""
    subject = None
    if not _is_true(node.subject):
        subject = here.express(node.subject)
        if not python.is_simple(subject.node):
            name = here.new_name("subject")
            here.taken.add(name)
            here.body.append(python.assign(ast.Name(name), subject.node))
            subject = replace(subject, node=ast.Name(name))
    arms = [arm for arm in node.arms if arm.conditions]
    default = next((arm for arm in node.arms if not arm.conditions), None)
    before = dict(here.scope.kinds)
    ways: list[Kinds | None] = []

    def arm_body(arm: Arm | None) -> list[ast.stmt]:
        here.scope.kinds = dict(before)
        outer, here.body = here.body, []
        for comment in arm.comments if arm else []:
            here.body += [here.comments.statement(line) for line in comment.lines]
        if arm is None:
            error = here.php("unhandled_match", subject.node if subject else ast.Constant(True))
            here.body.append(ast.Expr(error))
            ways.append(None)
        elif isinstance(arm.value, Special) and arm.value.word == "throw":
            state_throw(arm.value, here)
            ways.append(None)
        else:
            take(arm.value)  # type: ignore[operator]
            ways.append(None if leaves(here.body) else dict(here.scope.kinds))
        body, here.body = here.body, outer
        return body

    chain: list[ast.stmt] = arm_body(default)
    for arm in reversed(arms):
        body = arm_body(arm)
        here.scope.kinds = dict(before)
        condition = arm_condition(subject, arm, here)
        chain = [ast.If(condition, body, chain)]
    here.body += chain
    merge(here, *ways)


def return_match(node: Return, here: Context) -> bool:
    """Translate ``return match …`` as statements."""
    if not isinstance(node.value, Match):
        return False
    from .functions import _return

    def take(value: Expr) -> None:
        _return(Return(node.at, value), here)

    _state_match(node.value, take, here)
    return True


def assign_by_match(node: Assign, here: Context) -> bool:
    """Translate ``$a = match …`` as statements."""
    if not isinstance(node.value, Match):
        return False

    def take(value: Expr) -> None:
        put(node.target, assigned_value(Assign(node.at, node.target, value), here), here)

    _state_match(node.value, take, here)
    return True


# Switch


@statement(Switch)
def _switch(node: Switch, here: Context) -> None:
    subject = None if _is_true(node.subject) else here.express(node.subject)
    if subject is not None and not python.is_simple(subject.node):
        name = here.new_name("subject")
        here.taken.add(name)
        here.body.append(python.assign(ast.Name(name), subject.node))
        subject = replace(subject, node=ast.Name(name))
    groups = _groups(node.cases)
    before = dict(here.scope.kinds)
    ways: list[Kinds | None] = []
    here.loops.append("switch")
    chain: list[ast.stmt] = []
    has_default = False
    conditions: list[tuple[ast.expr | None, list[ast.stmt]]] = []
    for values, body, comments in groups:
        here.scope.kinds = dict(before)
        tests = [_case_condition(subject, value, here) for value in values if value is not None]
        is_default = any(value is None for value in values)
        has_default = has_default or is_default
        made = here.state(body)
        ways.append(None if made and leaves(made) else dict(here.scope.kinds))
        head = [here.comments.statement(line) for c in comments for line in c.lines]
        made = [*head, *made] if made else [*head, ast.Pass()]
        condition = None if is_default else _any(tests)
        conditions.append((condition, made))
    here.loops.pop()
    defaults = [made for condition, made in conditions if condition is None]
    chain = defaults[0] if defaults else []
    if len(chain) == 1 and isinstance(chain[0], ast.Pass):
        chain = []
    for condition, made in reversed(conditions):
        if condition is not None:
            chain = [ast.If(condition, made, chain)]
    here.body += chain
    merge(here, *ways, *([] if has_default else [before]))


def _any(tests: list[ast.expr]) -> ast.expr:
    return tests[0] if len(tests) == 1 else ast.BoolOp(ast.Or(), tests)


def _case_condition(subject: Py | None, value: Expr, here: Context) -> ast.expr:
    if subject is None:
        return as_condition(value, here)[0]
    return operate("==", subject, here.express(value), here).node


Group = tuple[list[Expr | None], list[Statement], list]  # type: ignore[type-arg]


def _groups(cases: list[Case]) -> list[Group]:
    """Return the cases with their whole bodies: a case without break goes on into the next."""
    groups: list[Group] = []
    values: list[Expr | None] = []
    comments: list = []  # type: ignore[type-arg]
    for index, case in enumerate(cases):
        values.append(case.value)
        comments += case.comments
        is_last = index == len(cases) - 1
        if not case.body and not is_last:
            continue
        groups.append((values, _until_break(cases[index:]), comments))
        values, comments = [], []
    return groups


def _until_break(cases: list[Case]) -> list[Statement]:
    body: list[Statement] = []
    for case in cases:
        for each in case.body:
            if isinstance(each, Leave) and each.levels == 1:
                return body
            body.append(each)
            if _ends(each):
                return body
    return body


def _ends(each: Statement) -> bool:
    if isinstance(each, (Return, Leave)):
        return True
    value = getattr(each, "value", None)
    return isinstance(value, Special) and value.word in ("exit", "throw")


# Loops


def learn_loop(body: list[Statement], extra: list[Expr], here: Context) -> None:
    """Note what variables are at the start of any round: as before, or as after a round."""
    usage = find_usage([*body, *extra])
    assigned = {
        name for name, events in usage.events.items() if any(e.what != "read" for e in events)
    }
    if here.is_dry > 1:
        for name in assigned & set(here.scope.kinds):
            here.learn(name, join(here.scope.kinds[name], UNKNOWN))
        return
    for _ in range(3):
        before = dict(here.scope.kinds)
        here.is_dry += 1
        with here.trying():
            here.state(body)
            for each in extra:
                here.express(each)
        here.is_dry -= 1
        after, here.scope.kinds = here.scope.kinds, before
        changed = False
        for name in assigned:
            if name in before and name in after:
                joined = join(before[name], after[name])
                changed = changed or joined != before[name]
                here.scope.kinds[name] = joined
        if not changed:
            return


@statement(While)
def _while(node: While, here: Context) -> None:
    before = dict(here.scope.kinds)
    learn_loop(node.body, [node.condition], here)
    if node.body_first:
        _do(node, here)
        return
    outer, here.body = here.body, []
    condition, _ = as_condition(node.condition, here)
    hoisted, here.body = here.body, outer
    here.loops.append("while")
    body = here.nested(node.body)
    here.loops.pop()
    if hoisted:
        stop = ast.If(python.negate(condition), [ast.Break()], [])
        here.body.append(ast.While(ast.Constant(True), [*hoisted, stop, *body], []))
    else:
        is_true = isinstance(node.condition, Literal) and bool(node.condition.value)
        here.body.append(ast.While(ast.Constant(True) if is_true else condition, body, []))
    merge(here, before, here.scope.kinds)


def _do(node: While, here: Context) -> None:
    here.loops.append("while")
    outer, here.body = here.body, []
    for each in node.body:
        here.state_one(each)
    condition, _ = as_condition(node.condition, here)
    is_never = isinstance(node.condition, Literal) and not node.condition.value
    last: ast.stmt = (
        ast.Break() if is_never else ast.If(python.negate(condition), [ast.Break()], [])
    )
    here.body.append(last)
    body, here.body = here.body, outer
    here.loops.pop()
    if _continues(node.body):
        here.todo(node.at, "loop", "continue in do … while skips the condition here")
    here.body.append(ast.While(ast.Constant(True), body, []))


def _continues(body: list[Statement]) -> bool:
    from ..usage import children

    for each in body:
        if isinstance(each, Leave) and each.word == "continue":
            return True
        if not isinstance(each, (While, For, Foreach, Switch)) and _continues(
            list(children(each))  # type: ignore[arg-type]
        ):
            return True
    return False


@statement(For)
def _for(node: For, here: Context) -> None:
    if _state_range(node, here):
        return
    for each in node.start:
        from ..syntax import ExpressionStatement
        from .assignments import _expression_statement

        _expression_statement(ExpressionStatement(each.at, each), here)
    before = dict(here.scope.kinds)
    learn_loop(node.body, [*node.conditions, *node.steps], here)
    condition = ast.Constant(True)
    for each in node.conditions:
        condition = as_condition(each, here)[0]  # type: ignore[assignment]
    outer, here.body = here.body, []
    for each in node.steps:
        from ..syntax import ExpressionStatement
        from .assignments import _expression_statement

        _expression_statement(ExpressionStatement(each.at, each), here)
    steps, here.body = here.body, outer
    here.loops.append(steps)
    body = here.state(node.body)
    here.loops.pop()
    here.body.append(ast.While(condition, [*body, *steps], []))
    merge(here, before, here.scope.kinds)


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
    usage = find_usage(list(node.body))
    if usage.is_set(name) or usage.changes(name) or _is_read_after(name, node, here):
        return False
    if not isinstance(last, Literal) and _changes_any(last, usage):
        return False
    with here.trying():
        kinds = [here.express(first).kind, here.express(last).kind]
    if not all(kind.name == "int" and not kind.nullable for kind in kinds):
        return False
    start, stop = here.express(first), here.express(last)
    if operator == "<=":
        stop = operate("+", stop, Py(ast.Constant(1), SMALL), here)
        if isinstance(last, Literal) and isinstance(last.value, int):
            stop = Py(ast.Constant(last.value + 1), SMALL)
    is_zero = isinstance(start.node, ast.Constant) and start.node.value == 0
    bounds = [stop.node] if is_zero else [start.node, stop.node]
    before = dict(here.scope.kinds)
    here.learn(name, SMALL)
    target = ast.Name(here.variable(name))
    learn_loop(node.body, [], here)
    here.loops.append("for")
    body = here.nested(node.body)
    here.loops.pop()
    here.body.append(ast.For(target, python.call("range", *bounds), body, [], lineno=0))
    merge(here, before, here.scope.kinds)
    here.scope.kinds.pop(name, None)
    return True


def _is_read_after(name: str, node: Node, here: Context) -> bool:
    order = here.scope.usage.order.get(id(node), 0)
    following = [e for e in here.scope.usage.events.get(name, []) if e.order > order]
    return bool(following) and following[0].what != "set"


def _changes_any(expression_: Expr, usage: object) -> bool:
    names = find_usage([expression_]).events
    return any(usage.is_set(name) or usage.changes(name) for name in names)  # type: ignore[attr-defined]


@statement(Foreach)
def _foreach(node: Foreach, here: Context) -> None:
    subject = here.express(node.subject)
    before = dict(here.scope.kinds)
    item, key_kind = _item_kinds(subject.kind)
    if node.by_reference:
        _foreach_reference(node, subject, here)
        return
    subject = _snapshot(node, subject, here)
    key = None
    if node.key is not None:
        assert isinstance(node.key, Variable)
        here.learn(node.key.name, key_kind)
        key = ast.Name(here.variable(node.key.name))
    here.loops.append("for")
    head: list[ast.stmt] = []
    target = _loop_target(node, item, head, here)
    learn_loop(node.body, [], here)
    body = [*head, *here.state(node.body)] or [ast.Pass()]
    here.loops.pop()
    if key is None:
        iterated, value = _values(subject, here), target
    else:
        iterated, value = _items(subject, here), ast.Tuple([key, target])
    here.body.append(ast.For(value, iterated, body, [], lineno=0))
    merge(here, before, here.scope.kinds)


def _item_kinds(kind: Kind) -> tuple[Kind, Kind]:
    if kind.name == "list":
        return kind.item or UNKNOWN, SMALL
    if kind.name in ("json", "namespace"):
        return Kind(kind.name, owner=kind.owner), ANY_KEY
    key = ANY_KEY
    if kind.name == "dict" and kind.closed and all(not k.isdigit() for k, _ in kind.fields):
        key = STR
    return kind.item or UNKNOWN, key


def _loop_target(node: Foreach, item: Kind, head: list[ast.stmt], here: Context) -> ast.expr:
    value = node.value
    if isinstance(value, Variable):
        here.learn(value.name, item)
        name = ast.Name(here.variable(value.name))
        depth = here.scope.usage.changes(value.name)
        if depth and item.may_be_array:
            head.append(python.assign(name, copied(Py(name, item), depth, here).node))
        return name
    if isinstance(value, ArrayLiteral):
        simple = all(
            isinstance(each.value, Variable) and each.key is None and not each.by_reference
            for each in value.items
        )
        if simple and item.name == "list" and value.items:
            for each in value.items:
                if isinstance(each.value, Variable):
                    here.learn(each.value.name, item.item or UNKNOWN)
        name = ast.Name(here.new_name("row"))
        here.taken.add(name.id)
        outer, here.body = here.body, []
        destructure(value, Py(name, item), here)
        head += here.body
        here.body = outer
        return name
    name = ast.Name(here.new_name("each"))
    here.taken.add(name.id)
    outer, here.body = here.body, []
    put(value, Py(name, item), here)
    head += here.body
    here.body = outer
    return name


def _snapshot(node: Foreach, subject: Py, here: Context) -> Py:
    """PHP iterates over what the array was at the start: copy it if the body changes it."""
    place, _ = root(node.subject)
    usage = find_usage(list(node.body))
    if place and usage.changes(place) and subject.kind.may_be_array:
        return copied(subject, 1, here)
    return subject


def _values(subject: Py, here: Context) -> ast.expr:
    kind = subject.kind
    if kind.name == "list" and not kind.nullable:
        return subject.node
    if kind.name == "dict" and not kind.nullable:
        return python.method(subject.node, "values")
    if kind.name in ("generator",):
        return subject.node
    return here.php("values", subject.node)


def _items(subject: Py, here: Context) -> ast.expr:
    kind = subject.kind
    if kind.name == "list" and not kind.nullable:
        return python.call("enumerate", subject.node)
    if kind.name == "dict" and not kind.nullable:
        return python.method(subject.node, "items")
    return here.php("items", subject.node)


def _foreach_reference(node: Foreach, subject: Py, here: Context) -> None:
    """``foreach ($a as &$v)``: what is done with ``$v`` is done with ``$a[key]``."""
    assert isinstance(node.value, Variable)
    before = dict(here.scope.kinds)
    if not python.is_simple(subject.node):
        raise here.refuse(node.at, "reference", "foreach by reference over a value without a name")
    if isinstance(node.key, Variable):
        key = here.variable(node.key.name)
        here.learn(node.key.name, ANY_KEY)
    else:
        key = here.new_name("key")
        here.taken.add(key)
    here.scope.references[node.value.name] = python.subscript(subject.node, ast.Name(key))
    here.loops.append("for")
    learn_loop(node.body, [], here)
    body = here.nested(node.body)
    here.loops.pop()
    here.scope.references.pop(node.value.name, None)
    keys = here.php("array_keys", subject.node)
    here.body.append(ast.For(ast.Name(key), keys, body, [], lineno=0))
    merge(here, before, here.scope.kinds)


@statement(Leave)
def _leave(node: Leave, here: Context) -> None:
    if node.levels > 1 and len(here.loops) >= node.levels:
        kinds = here.loops[-node.levels :]
        inner = [each for each in kinds[1:] if each != "switch"]
        if inner:
            raise here.refuse(node.at, "leave", f"{node.word} {node.levels} leaves two loops")
    loop = here.loops[-node.levels] if len(here.loops) >= node.levels else None
    if loop == "switch":
        raise here.refuse(node.at, "leave", "break in the middle of a case")
    if node.word == "break":
        here.body.append(ast.Break())
        return
    if isinstance(loop, list):
        here.body += loop
    here.body.append(ast.Continue())


# Words with values


@expression(Special)
def _special(node: Special, here: Context) -> Py:
    match node.word:
        case "isset":
            return Py(is_set(node, here), BOOL)
        case "empty":
            return Py(is_empty(node.values[0], here), BOOL)
        case "silence":
            return here.express(node.values[0])
        case "clone":
            value = here.express(node.values[0])
            return Py(here.php("clone", value.node), value.kind, True)
        case "throw":
            error = here.express(node.values[0])
            return Py(here.php("throw", error.node), Kind("never"), True)
        case "print":
            value = here.express(node.values[0])
            return Py(here.php("print_", as_text(value, here)), INT)
        case "yield":
            return _yield(node, here)
        case "yield_from":
            value = here.express(node.values[0])
            inner = value.node if value.kind.name == "generator" else here.php("values", value.node)
            return Py(ast.YieldFrom(inner), UNKNOWN)
        case "exit":
            state_exit(node, here)
            return python.NONE
        case "include":
            from .calls import include

            return include(node, here) or python.NONE
        case _:
            raise here.refuse(node.at, node.word, f"{node.word} is not converted here")


def _yield(node: Special, here: Context) -> Py:
    if node.key is not None:
        key, value = here.express(node.key), here.express(node.values[0])
        return Py(ast.Yield(ast.Tuple([key.node, value.node])), UNKNOWN)
    if not node.values:
        return Py(ast.Yield(None), UNKNOWN)
    return Py(ast.Yield(here.express(node.values[0]).node), UNKNOWN)


def state_exit(node: Special, here: Context) -> None:
    """``exit('text')`` prints the text; ``exit(1)`` is the status."""
    here.use("sys")
    status: list[ast.expr] = []
    if node.values:
        value = here.express(node.values[0])
        if value.kind.name == "int":
            is_zero = isinstance(value.node, ast.Constant) and value.node.value == 0
            status = [] if is_zero else [value.node]
        else:
            here.body.append(ast.Expr(print_text(as_text(value, here))))
    here.body.append(ast.Expr(python.call("sys.exit", *status)))


def state_throw(node: Special, here: Context) -> None:
    """``throw`` as a statement."""
    error = here.express(node.values[0])
    if isinstance(error.node, ast.Name) and here.caught[-1:] == [error.node.id]:
        here.body.append(ast.Raise(None, None))
        return
    here.body.append(ast.Raise(error.node, None))


def state_special(node: Special, here: Context) -> None:
    """Translate a word with values as a statement."""
    match node.word:
        case "throw":
            state_throw(node, here)
        case "exit":
            state_exit(node, here)
        case "print":
            here.body.append(ast.Expr(print_text(as_text(here.express(node.values[0]), here))))
        case "silence":
            from .calls import state_call

            state_call(node.values[0], here)
        case "include":
            from .calls import include

            include(node, here)
        case _:
            here.body.append(ast.Expr(here.express(node).node))


# What says nothing by itself


@statement(Namespace, Use, TraitUse)
def _pass(node: Statement, here: Context) -> None:
    """Read before the translation."""


@statement(ConstantDeclaration)
def _constant(node: ConstantDeclaration, here: Context) -> None:
    assert node.value is not None
    value = here.express(node.value)
    here.constants[node.name] = value.kind
    here.body.append(python.assign(ast.Name(node.name), value.node))
