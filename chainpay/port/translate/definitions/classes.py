"""Classes, interfaces, traits and enums."""

from __future__ import annotations

import ast
import re
from functools import partial

from ... import python
from ...context import Context
from ...facts import ClassFacts, Scope, join_into
from ...kinds import object_of
from ...nodes import walk
from ...python import Py
from ...reasons.hidden import TWICE
from ...reasons.language import DECLARED_TWICE
from ...syntax import (
    ClassConstant,
    ClassDeclaration,
    ConstantDeclaration,
    Expr,
    Function,
    Name,
    New,
    PropertyDeclaration,
    Statement,
)
from ...translators import statement
from ...usage import Usage
from ..calls.arguments import make_call
from ..places.copies import copied
from .bases import bases_of, write_trait_names
from .fields import (
    calls_parent,
    define_field,
    fields_of,
    inherited,
    initialize,
    is_class_attribute,
    is_kept_by_users,
    is_made_by_object,
    traits_of,
)
from .functions import define_in_scope
from .learning import connect_classes, learn_class
from .types import coerce


@statement(ClassDeclaration)
def _class(node: ClassDeclaration, here: Context) -> None:
    if here.scope is not here.top and here.scope.function is not None:
        here.scope.globals.add(node.name)  # PHP's classes are global, wherever they stand
    here.body += define_class(node, node.name, here)


def define_class(node: ClassDeclaration, name: str, here: Context) -> list[ast.stmt]:
    """Return the definition of a class, and what has to follow it."""
    outer, here.scope = here.scope, Scope(Usage(), parent=here.scope)
    here.scope.in_class = name
    here.scope.names, here.scope.kinds = outer.names, outer.kinds
    statics, here.statics = here.statics, []
    outer_body, here.in_class_body = here.in_class_body, True
    loops, here.loops = here.loops, []
    try:
        facts = here.facts.classes[name.lower()]
        if facts.declaration is not node:
            raise here.refuse(node.at, "syntax", DECLARED_TWICE.format(name))
        members = _Members(node, facts, here).translate()
        made: ast.stmt = ast.ClassDef(name, bases_of(node, here), [], members, [])
        return [made, *_place_statics(members, node.word, here)]
    finally:
        here.scope, here.statics, here.loops = outer, statics, loops
        here.in_class_body = outer_body


def _place_statics(members: list[ast.stmt], word: str, here: Context) -> list[ast.stmt]:
    """Put variables that outlive calls of methods among the members, and return the others."""
    after: list[ast.stmt] = []
    for place, value in here.statics:
        is_plain = isinstance(value, ast.Constant) or ast.unparse(value) in ("[]", "{}")
        if not (word == "class" and is_plain and isinstance(place, ast.Attribute)):
            after.append(python.assign(place, value))
            continue
        fields = [i for i, each in enumerate(members) if isinstance(each, ast.Assign)]
        methods = [i for i, each in enumerate(members) if isinstance(each, ast.FunctionDef)]
        at = max((i + 1 for i in fields if i < methods[0]), default=0)
        members.insert(at, python.assign(ast.Name(place.attr), value))
    return after


def define_anonymous(node: New, here: Context) -> Py:
    """Define ``new class {…}`` before the statement."""
    assert isinstance(node.owner, ClassDeclaration)
    name = f"Anonymous{node.at}"
    if name.lower() not in here.facts.classes:
        learn_class(node.owner, name, here)
        connect_classes(here.facts)
    if all(getattr(each, "name", "") != name for each in here.anonymous):
        here.anonymous += define_class(node.owner, name, here)
    constructor = here.facts.find_method(name, "__construct")
    return Py(make_call(ast.Name(name), node.arguments, constructor, here), object_of(name), True)


class _Members:
    """The members of one class."""

    def __init__(self, node: ClassDeclaration, facts: ClassFacts, here: Context) -> None:
        self._node, self._facts, self._here = node, facts, here
        self._fields = fields_of(node, here)
        self._made = [each for each in self._fields if is_made_by_object(each, facts, here)]

    def translate(self) -> list[ast.stmt]:
        """Return the body of the class."""
        here = self._here
        outer, here.body = here.body, []
        try:
            is_named = here.facts.names_classes or self._facts.is_named
            if here.namespace and is_named and self._node.name:
                full = ast.Constant(here.full_class_name())
                here.body.append(python.assign(ast.Name("__php_name__"), full))
            if here.facts.asks_for_words and self._node.word in ("interface", "trait"):
                word = ast.Constant(self._node.word)
                here.body.append(python.assign(ast.Name("__php_word__"), word))
            self._list_properties()
            for each in _ordered(self._node.members):
                if isinstance(each, PropertyDeclaration) and not self._is_own(each):
                    continue
                self._member(each)
            own = [each for each in self._node.members if isinstance(each, PropertyDeclaration)]
            for each in self._fields:
                if all(each is not one for one in own) and self._is_own(each):
                    define_field(each, self._facts, here)
            self._declare()
            if self._made and "__construct" not in self._facts.methods:
                self._insert_init()
            write_trait_names(self._node, here)
            return here.body or [ast.Pass()]
        finally:
            here.body = outer

    def _list_properties(self) -> None:
        """Say which properties objects have, and who sees them, if something goes through them."""
        if not self._facts.is_listed or self._node.word != "class":
            return
        of_traits = [
            each
            for trait in traits_of(self._node, self._here)
            for each in trait.members
            if isinstance(each, PropertyDeclaration)
        ]
        declared = {name: field.modifiers for name, field in self._facts.fields.items()}
        declared = {each.name: each.modifiers for each in of_traits} | declared
        names = dict.fromkeys([*self._facts.fields, *declared])
        words = {
            name: next(iter(declared[name] & {"private", "protected"}), "public")
            for name in names
            if "static" not in declared[name]
        }
        if words:
            listed = ast.Dict([*map(ast.Constant, words)], [*map(ast.Constant, words.values())])
            self._here.body.append(python.assign(ast.Name("__php_properties__"), listed))
        doubled = [name for name in words if name in _doubled(self._facts)]
        if doubled:
            which = ", ".join(f"${name}" for name in doubled)
            self._here.todo(self._node.at, "hidden", TWICE.format(which))
        empty = [each for each in (*self._fields, *of_traits) if self._begins_unset(each)]
        if empty:
            unset = {self._facts.renamed.get(each.name, python.escape(each.name)) for each in empty}
            listing = ast.Set([*map(ast.Constant, sorted(unset))])
            self._here.body.append(python.assign(ast.Name("__php_unset__"), listing))

    def _begins_unset(self, each: PropertyDeclaration) -> bool:
        """Return whether a property has no value at first, not even null."""
        if each.value is not None or each.type is None or "static" in each.modifiers:
            return False
        may_be_null = {"null", "mixed"} & {name.lower() for name in each.type.names}
        return not may_be_null and each.name not in self._facts.constructed

    def _insert_init(self) -> None:
        """Put a constructor that PHP doesn't have before the other methods."""
        body = self._here.body
        at = next(
            (i for i, each in enumerate(body) if isinstance(each, ast.FunctionDef)), len(body)
        )
        while at and isinstance(body[at - 1], ast.Expr):  # comments of the method
            at -= 1
        body.insert(at, self._make_init())

    def _declare(self) -> None:
        """Say which properties an object gets, if ``__set`` takes those that it doesn't have."""
        here = self._here
        if here.facts.find_method(here.scope.in_class, "__set") is None:
            return
        attributes = {each.name for each in self._fields if self._is_own(each)}
        for name in self._facts.fields:
            if name not in attributes:
                own = self._facts.renamed.get(name, python.escape(name))
                here.body.insert(0, ast.AnnAssign(ast.Name(own), ast.Name("object"), None, 1))

    def _is_own(self, each: PropertyDeclaration) -> bool:
        """Return whether a property is an attribute of the class."""
        if self._node.word == "trait" and is_kept_by_users(each):
            return False
        return is_class_attribute(each, self._facts, self._here)

    def _member(self, each: Statement) -> None:
        here = self._here
        with here.commenting(each):
            match each:
                case ConstantDeclaration():
                    self._constant(each)
                case PropertyDeclaration():
                    define_field(each, self._facts, here)
                case Function() if each.body is not None or self._node.word != "trait":
                    here.body += self._method(each)

    def _constant(self, each: ConstantDeclaration) -> None:
        here = self._here
        name = ast.Name(python.escape(each.name))
        if each.is_case:
            value = here.express(each.value).node if each.value else _auto(here)
        else:
            assert each.value is not None
            if self._node.word == "enum" and self._has_cases(each.value):
                self._put_after(each.name, each.value)
                return
            known = here.express(each.value)
            value = known.node
            if self._node.word == "enum" and known.kind.name != "enum":
                here.use("enum", "nonmember")
                value = python.call("nonmember", value)
        here.body.append(python.assign(name, value))

    def _has_cases(self, value: Expr) -> bool:
        """Return whether a value has cases of the enum itself: they are there after its body."""
        cases = {name for name, each in self._facts.constants.items() if each.is_case}
        names = [each.name for each in walk(value) if isinstance(each, ClassConstant)]
        return not isinstance(value, ClassConstant) and not cases.isdisjoint(names)

    def _put_after(self, name: str, value: Expr) -> None:
        """Set a constant when the class is there."""
        here = self._here
        here.in_class_body = False
        place = ast.Attribute(ast.Name(here.scope.in_class), python.escape(name))
        here.statics.append((place, here.express(value).node))
        here.in_class_body = True

    # Methods

    def _method(self, node: Function) -> list[ast.stmt]:
        here, function = self._here, self._facts.methods[node.name.lower()]
        outer = here.scope
        scope = Scope(here.usage_of(node.body or []), function, node)
        scope.in_class = outer.in_class
        scope.is_static = "static" in node.modifiers
        scope.holder = ast.Name(outer.in_class)
        here.scope, here.in_class_body = scope, False
        try:
            name = here.method_name(node.name, function)
            is_constructor = node.name.lower() == "__construct"
            begin = partial(self._construct, node) if is_constructor else None
            made = define_in_scope(node, name, here, begin)
            if node.body is None:
                here.scope.function = function
                function.returns = None
                made.body = [ast.Raise(python.name("NotImplementedError"), None)]
            made.decorator_list += _decorate(node, made)
            return [made]
        finally:
            here.scope, here.in_class_body = outer, True

    def _construct(self, node: Function) -> list[ast.stmt]:
        """Return what a constructor does first: arrays, and properties that are parameters."""
        here, facts = self._here, self._facts
        fields = [*self._made, *([] if calls_parent(node) else inherited(facts, here))]
        made = initialize(fields, facts, here)
        for each in node.parameters:
            if each.promoted:
                kind = here.kind_of(each.name)
                join_into(facts.properties, each.name, kind)
                name = facts.renamed.get(each.name, python.escape(each.name))
                target = ast.Attribute(ast.Name("self"), name)
                value = coerce(Py(ast.Name(here.variable(each.name)), kind), each.type, here)
                changes = here.changes_after(f"->{each.name}", node)
                depth = max(changes, here.scope.usage.changes(each.name))
                if depth and kind.may_be_array:
                    value = copied(value, depth, here)
                made.append(python.assign(target, value.node))
        return made

    def _make_init(self) -> ast.stmt:
        """Return a constructor that makes the arrays of an object."""
        node, facts, here = self._node, self._facts, self._here
        body = initialize(self._made, facts, here)
        arguments = ast.arguments([], [ast.arg("self")], None, [], [], None, [])
        above = here.facts.find_method(here.scope.in_class, "__construct")
        is_known = node.parent is None or here.facts.class_named(facts.parent) is not None
        if above is not None or not is_known or inherited(facts, here):
            arguments.vararg, arguments.kwarg = ast.arg("args"), ast.arg("kwargs")
            parent = ast.Call(
                ast.Attribute(python.call("super"), "__init__"),
                [ast.Starred(ast.Name("args"))],
                [ast.keyword(None, ast.Name("kwargs"))],
            )
            body.append(ast.Expr(parent))
        return ast.FunctionDef("__init__", arguments, body, [], lineno=0)


def _doubled(facts: ClassFacts) -> list[str]:
    """Return the private properties of which a class below has one of the same name."""
    return [name for name, own in facts.renamed.items() if own.startswith(f"_{name}_of_")]


def _ordered(members: list[Statement]) -> list[Statement]:
    """Return constants first, each after those that it is made of."""
    waiting = [each for each in members if isinstance(each, ConstantDeclaration)]
    others = [each for each in members if not isinstance(each, ConstantDeclaration)]
    ordered: list[Statement] = []
    while waiting:
        names = {each.name for each in waiting}
        ready = [each for each in waiting if not names & _constants_in(each)] or waiting[:1]
        ordered.append(ready[0])
        waiting = [each for each in waiting if each is not ready[0]]
    return [*ordered, *others]


def _constants_in(each: ConstantDeclaration) -> set[str]:
    return {
        node.name
        for node in (walk(each.value) if each.value is not None else ())
        if isinstance(node, ClassConstant) and isinstance(node.owner, Name)
        if node.owner.text.lower() in ("self", "static") and node.name != each.name
    }


def _auto(here: Context) -> ast.expr:
    """Return the value of a case without one."""
    return ast.Call(here.use("enum", "auto"), [], [])


def _decorate(node: Function, made: ast.FunctionDef) -> list[ast.expr]:
    arguments = made.args
    if "static" not in node.modifiers:
        arguments.args.insert(0, ast.arg("self"))
        return []
    text = "\n".join(ast.unparse(ast.fix_missing_locations(each)) for each in made.body)
    if re.search(r"\b(cls|super)\b", text):
        arguments.args.insert(0, ast.arg("cls"))
        return [ast.Name("classmethod")]
    return [ast.Name("staticmethod")]
