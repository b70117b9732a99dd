"""``new``, and other files that are included."""

from __future__ import annotations

import ast

from ...context import Context
from ...kinds import UNKNOWN, object_of
from ...python import Py
from ...reasons.hidden import CONSTRUCTOR
from ...reasons.language import INCLUDED_ALONE, INCLUDED_COMPUTED
from ...syntax import Binary, Call, ClassDeclaration, Constant, Expr, Literal, Name, New, Special
from ...translators import expression
from ..definitions.classes import define_anonymous
from ..definitions.members import class_value, has_no_strangers, is_method_hidden, short_name
from ..foreign import check_class
from ..standard.environment import warn_of_zone
from .arguments import make_call


@expression(New)
def _new(node: New, here: Context) -> Py:
    if isinstance(node.owner, ClassDeclaration):
        return define_anonymous(node, here)
    if not isinstance(node.owner, Name):
        called = class_value(node.owner, here)
        every = here.facts.methods_named("__construct")
        made = make_call(called, node.arguments, None, here, True, every)
        return Py(made, UNKNOWN)
    if (known := here.library.new(node, here)) is not None:
        return known
    short = short_name(node.owner, here)
    facts = here.facts.class_named(short)
    if facts is not None and (fault := _fault(node.owner, facts, here)) is not None:
        return fault
    if facts is None:
        check_class(node.owner.text, node.at, here)
        warn_of_zone(here.resolve(node.owner.text), node.arguments, node.at, here)
    constructor = here.facts.find_method(short, "__construct")
    if is_method_hidden(short, "__construct", here):
        here.todo(node.at, "hidden", CONSTRUCTOR.format(node.owner.text))
    reference = here.class_reference(node.owner)
    every = [] if constructor is None else [constructor]
    is_late = node.owner.text.lower() == "static"
    if is_late:
        every += here.facts.overriding(short, "__construct")
    arguments = node.arguments
    is_bare = constructor is None and facts is not None and has_no_strangers(short, here)
    if is_bare and not is_late:
        arguments = type(arguments)([], False, arguments.comments)
    made = make_call(reference, arguments, every, here, keeps=facts is None)
    if is_bare and is_late and arguments.items:  # a class below may have a constructor
        assert isinstance(made, ast.Call)
        made = ast.Call(here.use_php("new"), [made.func, *made.args], made.keywords)
    return Py(made, object_of(facts.name) if facts else UNKNOWN, True)


def _fault(owner: Name, facts: object, here: Context) -> Py | None:
    """Return what raises PHP's error for a class that has no objects."""
    node = facts.declaration  # type: ignore[attr-defined]
    words = {"interface": "interface", "trait": "trait", "enum": "enum"}
    word = "abstract class" if "abstract" in node.modifiers else words.get(node.word)
    if word is None or owner.text.lower() in ("static", "self"):
        return None
    error = here.php("Error", ast.Constant(f"Cannot instantiate {word} {node.name}"))
    return Py(here.php("throw", error), UNKNOWN)


def include(node: Special, here: Context) -> Py | None:
    """Translate ``require``, and return what the file returns, if that is known.

    ``require 'vendor/autoload.php'`` is nothing here.
    """
    if here.library.constant_text(node.values[0], here).endswith("autoload.php"):
        return None
    if here.neighbours is not None:
        return here.neighbours.include(node, here)
    path = _path(node.values[0])
    reason = INCLUDED_COMPUTED if path is None else INCLUDED_ALONE.format(path)
    here.todo(node.at, "include", reason)
    return None


def _path(node: Expr) -> str | None:
    """Return a path as a person reads it; None if it is computed."""
    match node:
        case Literal(value=str() as text):
            return text
        case Constant(name="__DIR__"):
            return "."
        case Call(function=Name(text="dirname")):
            return "…"
        case Binary(operator="."):
            left, right = _path(node.left), _path(node.right)
            return None if left is None or right is None else left + right
    return None
