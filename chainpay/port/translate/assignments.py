"""Assignments: to variables, elements and properties, by operators, and by destructuring."""

from __future__ import annotations

import ast
from dataclasses import replace

from .. import python
from ..context import Context, expression, join_into, statement
from ..kinds import ARRAY, NEVER, NULL, SMALL, STR, Kind, join
from ..python import Py
from ..syntax import (
    ArrayLiteral,
    Assign,
    AssignOperator,
    Binary,
    Expr,
    ExpressionStatement,
    Index,
    Item,
    Literal,
    Property,
    StaticProperty,
    Step,
    Unset,
    Variable,
)
from ..usage import root
from .arrays import array_key, copied, element, empty_dict, read_or_none, stored
from .operators import operate
from .values import join_texts

_AUGMENTED: dict[str, ast.operator] = {"+": ast.Add(), "-": ast.Sub(), "*": ast.Mult()}


@statement(ExpressionStatement)
def _expression_statement(node: ExpressionStatement, here: Context) -> None:
    value = node.value
    if isinstance(value, Assign):
        assign(value, here)
    elif isinstance(value, AssignOperator):
        assign_operator(value, here)
    elif isinstance(value, Step):
        step(value, here)
    else:
        from .calls import state_call

        state_call(value, here)


# $a = b


def assign(node: Assign, here: Context) -> None:
    """Translate an assignment that is a statement."""
    if node.by_reference:
        _assign_reference(node, here)
        return
    target = node.target
    if isinstance(target, ArrayLiteral):
        _destructure_value(target, node.value, here)
        return
    if isinstance(node.value, Assign):  # $a = $b = 0
        assign(node.value, here)
        value = here.express(node.value.target)
        put(target, value, here)
        return
    if _assign_match(node, here):
        return
    put(target, assigned_value(node, here), here)


def _assign_match(node: Assign, here: Context) -> bool:
    from .closures import name_closure
    from .control import assign_by_match

    return name_closure(node, here) or assign_by_match(node, here)


def assigned_value(node: Assign, here: Context) -> Py:
    """Return the value of an assignment: a copy, if two places would share an array."""
    target, _ = root(node.target)
    if isinstance(node.value, ArrayLiteral) and not node.value.items:
        return _empty_for(target, here)
    value = stored(node.value, node, here)
    if value.fresh or not value.kind.may_be_array or not target:
        return value
    inside = root(node.target)[1]  # how deep the place itself is
    depth = here.changes_after(target, node) - inside
    if depth > 0 and _is_shared(node.value):
        return copied(value, depth, here)
    return value


def _is_shared(node: Expr) -> bool:
    """Return whether something else may hold the value of an expression."""
    return not isinstance(node, (Literal, ArrayLiteral))


def _empty_for(place: str, here: Context) -> Py:
    """Return ``[]``, or ``{}`` for a place that gets keys."""
    facts = here.class_facts(here.scope.in_class)
    if place.startswith(("->", "::")):
        keyed = facts is not None and place[2:] in facts.keyed
    else:
        keyed = place in here.scope.usage.keyed
    return empty_dict() if keyed else Py(ast.List([]), Kind("list", NEVER), True)


def put(target: Expr, value: Py, here: Context) -> None:
    """Assign a value to a place, as a statement."""
    match target:
        case Variable():
            _put_variable(target, value, here)
        case Index():
            _put_element(target, value, here)
        case Property() | StaticProperty():
            node = here.place(target)
            _learn_property(target, value.kind, here)
            here.body.append(python.assign(node, value.node))
        case ArrayLiteral():
            destructure(target, value, here)
        case _:
            raise here.refuse(target.at, "syntax", "this can't be assigned to")


def _put_variable(target: Variable, value: Py, here: Context) -> None:
    if (reference := here.scope.references.get(target.name)) is not None:
        here.body.append(python.assign(reference, value.node))
        here.learn(target.name, value.kind)
        facts = here.scope.function
        if facts is not None and target.name in facts.statics:
            join_into(facts.statics, target.name, value.kind)
        return
    node = ast.Name(here.variable(target.name))
    if ast.unparse(node) != ast.unparse(value.node):
        here.body.append(python.assign(node, value.node))
    here.learn(target.name, value.kind)


def _learn_property(target: Property | StaticProperty, kind: Kind, here: Context) -> None:
    place, _ = root(target)
    facts = here.class_facts(here.scope.in_class)
    if facts is not None and place.startswith(("->", "::")):
        join_into(facts.properties, place[2:], kind)


# $a['k'] = b


def _put_element(target: Index, value: Py, here: Context) -> None:
    base = ready(target.base, here, keyed=target.key is not None)
    if target.key is None:
        _push(target, base, value, here)
        return
    key = array_key(target.key, here)
    is_list_place = base.kind.name == "list" and not base.kind.nullable
    int_key = key.kind.name in ("int", "key")
    if (
        base.kind.name in ("dict", "foreign")
        or (base.kind.name in ("json",) and not int_key)
        or (is_list_place and int_key and base.kind.plain is None)
    ):
        here.body.append(python.assign(python.subscript(base.node, key.node), value.node))
    else:
        changed = here.php("put", base.node, key.node, value.node)
        here.body.append(python.assign(base.node, changed))
    _learn_element(target, key, value, here)


def _push(target: Index, base: Py, value: Py, here: Context) -> None:
    if base.kind.name == "list" and not base.kind.nullable:
        here.body.append(ast.Expr(python.method(base.node, "append", value.node)))
    else:
        changed = here.php("push", base.node, value.node)
        here.body.append(python.assign(base.node, changed))
    _learn_element(target, None, value, here)


def ready(node: Expr, here: Context, keyed: bool) -> Py:
    """Return a place that gets an element: PHP makes an array of what is missing there."""
    if isinstance(node, Variable):
        is_new = node.name not in here.scope.kinds and node.name not in here.scope.references
        if is_new and node.name != "this" and not node.name.startswith("_"):
            takes_keys = keyed and node.name in here.scope.usage.keyed
            empty = empty_dict() if takes_keys else Py(ast.List([]), Kind("list", NEVER), True)
            _put_variable(node, empty, here)
        value = here.express(node)
        if value.kind.name == "null" or (value.kind.nullable and value.kind.name != "unknown"):
            value = Py(value.node, Kind("array", nullable=True))
        return value
    if isinstance(node, Index) and node.key is not None:
        base = ready(node.base, here, keyed=True)
        key = array_key(node.key, here)
        value = element(base, key, here)
        known = isinstance(key.node, ast.Constant) and base.kind.field(str(key.node.value))
        if known and known.name in ("list", "dict") and not known.nullable:
            return Py(python.subscript(base.node, key.node), known)
        if base.kind.name == "dict" and not base.kind.nullable:
            inner: ast.expr = ast.Dict([], []) if keyed else ast.List([])
            made = python.method(base.node, "setdefault", key.node, inner)
            here.body.append(ast.Expr(made))
        else:
            made = here.php("made", base.node, key.node)
            here.body.append(python.assign(base.node, made))
        kind = known or Kind("dict" if keyed else "list")
        if base.kind.name != "dict":
            kind = ARRAY
        return Py(python.subscript(base.node, key.node), kind)
    if isinstance(node, Index):
        base = ready(node.base, here, keyed=False)
        here.body.append(python.assign(base.node, here.php("push", base.node, ast.List([]))))
        last = ast.UnaryOp(ast.USub(), ast.Constant(1))
        return Py(python.subscript(base.node, last), ARRAY)
    return here.express(node)


def _learn_element(target: Index, key: Py | None, value: Py, here: Context) -> None:
    """Note what an array has from here on."""
    if not isinstance(target.base, Variable) or target.base.name not in here.scope.kinds:
        place, depth = root(target)
        if depth == 1 and isinstance(target.base, (Property, StaticProperty)):
            _learn_property(target.base, Kind("dict" if key is not None else "list"), here)
        elif place in here.scope.kinds:
            kind = here.scope.kinds[place]
            here.learn(place, replace(kind, fields=(), item=None, closed=False))
        return
    name = target.base.name
    kind = here.scope.kinds[name]
    if key is None:
        item = join(kind.item, value.kind) if kind.item is not None else None
        form = "list" if kind.name == "list" else "array"
        here.learn(name, Kind(form, item, plain=True))
        return
    if kind.name != "dict":
        here.learn(name, replace(ARRAY, plain=True))
        return
    constant = key.node.value if isinstance(key.node, ast.Constant) else None
    fields = dict(kind.fields)
    closed = kind.closed and isinstance(constant, str)
    if isinstance(constant, str):
        fields[constant] = value.kind
    item = join(kind.item, value.kind) if kind.item is not None else None
    here.learn(name, Kind("dict", item, tuple(fields.items()), plain=True, closed=closed))


# As an expression


@expression(Assign)
def _assign_expression(node: Assign, here: Context) -> Py:
    """An assignment that is a value: ``if ($a = f())``."""
    if isinstance(node.target, Variable) and node.target.name not in here.scope.references:
        value = assigned_value(node, here)
        here.learn(node.target.name, value.kind)
        target = ast.Name(here.variable(node.target.name))
        return Py(ast.NamedExpr(target, value.node), value.kind)
    if here.can_hoist:
        assign(node, here)
        return here.express(node.target)
    value = assigned_value(node, here)
    if isinstance(node.target, Property) and isinstance(node.target.name, str):
        base = here.express(node.target.base)
        _learn_property(node.target, value.kind, here)
        made = here.php("set_prop", base.node, ast.Constant(node.target.name), value.node)
        return Py(made, value.kind)
    if isinstance(node.target, StaticProperty):
        place = here.place(node.target)
        assert isinstance(place, ast.Attribute)
        _learn_property(node.target, value.kind, here)
        made = here.php("set_prop", place.value, ast.Constant(place.attr), value.node)
        return Py(made, value.kind)
    if isinstance(node.target, Index) and node.target.key is not None:
        base = here.express(node.target.base)
        key = array_key(node.target.key, here)
        return Py(here.php("set_item", base.node, key.node, value.node), value.kind)
    raise here.refuse(node.at, "assignment", "an assignment inside an expression")


@expression(AssignOperator)
def _assign_operator_expression(node: AssignOperator, here: Context) -> Py:
    if node.operator == "??" and not here.can_hoist:
        value = Binary(node.at, "??", node.target, Assign(node.at, node.target, node.value))
        return here.express(value)
    if here.can_hoist:
        assign_operator(node, here)
        return here.express(node.target)
    value_node = Binary(node.at, node.operator, node.target, node.value)
    return here.express(Assign(node.at, node.target, value_node))


@expression(Step)
def _step_expression(node: Step, here: Context) -> Py:
    target = node.target
    if isinstance(target, Variable) and here.kind_of(target.name) in (SMALL,):
        name = here.variable(target.name)
        sign: ast.operator = ast.Add() if node.by > 0 else ast.Sub()
        back: ast.operator = ast.Sub() if node.by > 0 else ast.Add()
        stepped = ast.NamedExpr(
            ast.Name(name), python.binary(ast.Name(name), sign, ast.Constant(1))
        )
        if node.is_prefix:
            return Py(stepped, SMALL)
        return Py(python.binary(stepped, back, ast.Constant(1)), SMALL)
    if not here.can_hoist:
        raise here.refuse(node.at, "assignment", "++ or -- inside an expression")
    if node.is_prefix:
        step(node, here)
        return here.express(target)
    before = here.express(target)
    held = here.new_name("before")
    here.taken.add(held)
    here.body.append(python.assign(ast.Name(held), before.node))
    step(node, here)
    return Py(ast.Name(held), before.kind)


# $a .= b, $i++


def assign_operator(node: AssignOperator, here: Context) -> None:
    """Translate ``$a .= b`` as a statement."""
    if node.operator == "??":
        _assign_if_missing(node, here)
        return
    target = node.target
    read = read_or_none(target, here) if _may_be_missing(target, here) else here.express(target)
    if node.operator == ".":
        _append_text(node, read, here)
        return
    value = here.express(node.value)
    if node.operator == "+" and (read.kind.is_array or value.kind.is_array):
        _add_array(node, read, value, here)
        return
    result = operate(node.operator, read, value, here)
    sign = _AUGMENTED.get(node.operator)
    if sign is not None and isinstance(result.node, ast.BinOp) and python.is_simple(read.node):
        here.body.append(python.augment(here.place(target), sign, value.node))
        _learn(target, result.kind, here)
        return
    put(target, result, here)


def _add_array(node: AssignOperator, read: Py, value: Py, here: Context) -> None:
    result = operate("+", read, value, here)
    if isinstance(result.node, ast.BinOp) and isinstance(node.target, Variable):
        here.body.append(python.augment(here.place(node.target), ast.BitOr(), value.node))
        _learn(node.target, result.kind, here)
        return
    put(node.target, result, here)


def _learn(target: Expr, kind: Kind, here: Context) -> None:
    if isinstance(target, Variable):
        here.learn(target.name, kind)
    elif isinstance(target, (Property, StaticProperty)):
        _learn_property(target, kind, here)


def _may_be_missing(target: Expr, here: Context) -> bool:
    if isinstance(target, Variable):
        return target.name not in here.scope.kinds
    return isinstance(target, Index)


def _append_text(node: AssignOperator, read: Py, here: Context) -> None:
    value = join_texts([here.express(node.value)], here)
    if read.kind.name == "str" and not read.kind.nullable and python.is_simple(read.node):
        here.body.append(python.augment(here.place(node.target), ast.Add(), value.node))
        plain = read.kind.plain and value.kind.plain
        _learn(node.target, replace(STR, plain=plain, word=read.kind.word), here)
        return
    put(node.target, join_texts([read, value], here), here)


def _assign_if_missing(node: AssignOperator, here: Context) -> None:
    target = node.target
    value = read_or_none(target, here)
    if value.kind == NULL:
        put(target, here.express(node.value), here)
        return
    outer, here.body = here.body, []
    put(target, here.express(node.value), here)
    body, here.body = here.body, outer
    here.body.append(ast.If(python.is_none(value.node), body, []))
    _learn(target, join(value.kind.certain(), here.express(target).kind), here)


def step(node: Step, here: Context) -> None:
    """Translate ``$i++`` as a statement."""
    read = (
        read_or_none(node.target, here)
        if _may_be_missing(node.target, here)
        else here.express(node.target)
    )
    sign: ast.operator = ast.Add() if node.by > 0 else ast.Sub()
    if read.kind.name in ("int", "float", "number") and not read.kind.nullable:
        here.body.append(python.augment(here.place(node.target), sign, ast.Constant(1)))
        return
    helper = "increment" if node.by > 0 else "decrement"
    put(node.target, Py(here.php(helper, read.node), Kind("number")), here)


# Destructuring


def _destructure_value(target: ArrayLiteral, value: Expr, here: Context) -> None:
    if isinstance(value, ArrayLiteral) and not any(
        item.key for item in (*target.items, *value.items)
    ):
        places = [item.value for item in target.items]
        targets = [place for place in places if isinstance(place, Variable)]
        if len(targets) == len(places) == len(value.items):
            values = [here.express(item.value) for item in value.items if item.value is not None]
            names = ast.Tuple([ast.Name(here.variable(each.name)) for each in targets])
            here.body.append(python.assign(names, ast.Tuple([each.node for each in values])))
            for each, made in zip(targets, values, strict=True):
                here.learn(each.name, made.kind)
            return
    destructure(target, here.express(value), here)


def destructure(target: ArrayLiteral, value: Py, here: Context) -> None:
    """Assign the elements of a value to the places of ``[…] =``."""
    if not python.is_simple(value.node) and len([i for i in target.items if i.value]) > 1:
        name = here.new_name("values")
        here.taken.add(name)
        here.body.append(python.assign(ast.Name(name), value.node))
        value = replace(value, node=ast.Name(name))
    for index, item in enumerate(target.items):
        if item.value is None:
            continue
        if item.by_reference:
            raise here.refuse(item.at, "reference", "a reference in a destructuring")
        put(item.value, _destructured(value, item, index, here), here)


def _destructured(value: Py, item: Item, index: int, here: Context) -> Py:
    key = array_key(item.key or Literal(item.at, index), here)
    return element(value, key, here)


# References and unset


def _assign_reference(node: Assign, here: Context) -> None:
    """``$a = &$b``: what only changes an array in place is the same in Python."""
    here.todo(node.at, "reference", "a reference: both names must stay the same value")
    value = here.express(node.value)
    put(node.target, value, here)


@statement(Unset)
def _unset(node: Unset, here: Context) -> None:
    for target in node.targets:
        if isinstance(target, Variable):
            if target.name in here.scope.references:
                del here.scope.references[target.name]
            elif target.name in here.scope.kinds:
                here.body.append(python.assign(here.place(target), ast.Constant(None)))
                here.learn(target.name, NULL)
        elif isinstance(target, Index) and target.key is not None:
            _remove(target, here)
        else:
            place = here.place(target)
            here.body.append(python.assign(place, ast.Constant(None)))


def _remove(target: Index, here: Context) -> None:
    assert target.key is not None
    base = here.express(target.base)
    key = array_key(target.key, here)
    if base.kind.name == "dict" and not base.kind.nullable:
        removed = python.method(base.node, "pop", key.node, ast.Constant(None))
        here.body.append(ast.Expr(removed))
    else:
        here.body.append(python.assign(base.node, here.php("remove", base.node, key.node)))
    if isinstance(target.base, Variable):
        kind = here.kind_of(target.base.name)
        form = kind.name if kind.name == "dict" else "array"
        here.learn(target.base.name, Kind(form, kind.item))
