"""Effects: whether evaluating an expression may be noticed by what stands beside it."""

from __future__ import annotations

from ..nodes import walk
from ..syntax import (
    Assign,
    AssignOperator,
    Binary,
    Call,
    Closure,
    Expr,
    MethodCall,
    New,
    Node,
    Property,
    Special,
    StaticCall,
    StaticProperty,
    Step,
    Variable,
)

#: What may run code of the user, or read what such code sets.
_CALLING = (Call, MethodCall, StaticCall, New, Special, Closure)
EFFECTIVE = (*_CALLING, Property, StaticProperty)
_ASSIGNING = (Assign, AssignOperator, Step)
_LATE = frozenset(("+", "-", "*", "/", "%", "**", ".", "&", "|", "^", "<<", ">>", "<", "<=", ">"))
_COMPARED = frozenset((">=", "==", "===", "!=", "!==", "<=>"))


def has_effects(node: Node) -> bool:
    """Return whether evaluating a node may be noticed by another part of a statement."""
    return any(isinstance(each, (*EFFECTIVE, *_ASSIGNING)) for each in walk(node))


def does_something(node: Node) -> bool:
    """Return whether evaluating a node twice is not the same as once, properties left aside."""
    return any(isinstance(each, (*_CALLING, *_ASSIGNING)) for each in walk(node))


def late_variables(node: Expr) -> list[str]:
    """Return the variable that PHP reads only when both sides of an operator are known."""
    match node:
        case Binary(operator=operator, left=Variable(name=name)):
            return [name] if operator in _LATE or operator in _COMPARED else []
    return []
