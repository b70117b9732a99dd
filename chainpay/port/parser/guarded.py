"""``if (!function_exists('f')) { function f… }``: definitions that only look conditional."""

from __future__ import annotations

from ..syntax import (
    Call,
    ClassDeclaration,
    Expr,
    Function,
    If,
    Literal,
    Name,
    Statement,
    Unary,
)

_ASKING = ("function_exists", "class_exists", "interface_exists", "trait_exists")


def unwrap_definitions(statements: list[Statement]) -> list[Statement]:
    """Return the statements of a file with what is defined unless it is there, as definitions.

    A helper file has them so that it may be loaded twice, which Python never does.
    """
    made: list[Statement] = []
    for each in statements:
        if isinstance(each, If) and _is_guard(each):
            each.then[0].comments[:0] = each.comments
            each.then[0].is_spaced = each.is_spaced
            made += each.then
        else:
            made.append(each)
    return made


def _is_guard(node: If) -> bool:
    name = _name_in(node.condition)
    defined = [one for one in node.then if isinstance(one, (Function, ClassDeclaration))]
    is_one = len(defined) == len(node.then) == 1 and not node.otherwise
    return is_one and bool(name) and defined[0].name.lower() == name.lower()


def _name_in(condition: Expr) -> str:
    """Return the name in ``!function_exists('f')``; empty for another condition."""
    match condition:
        case Unary(operator="!", value=Call(function=Name(text=text), arguments=arguments)):
            values = [item.value for item in arguments.items]
            if text.lower().lstrip("\\") in _ASKING and isinstance(values[0], Literal):
                return str(values[0].value).rpartition("\\")[2]
    return ""
