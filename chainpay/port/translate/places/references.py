"""References: ``$a = &$b``, where two names are one place."""

from __future__ import annotations

from ...context import Context
from ...reasons.language import SAME_PLACE
from ...syntax import Assign, Expr, Property, Variable


def assign_reference(node: Assign, here: Context) -> None:
    """Translate ``$a = &$b``: another name of one place, from here to the end of the body."""
    target = node.target
    if isinstance(target, Variable) and _is_alias(node, target, here):
        scope = here.scope
        if isinstance(node.value, Variable):
            here.learn_shared(target.name, scope.shared[node.value.name])
        scope.references[target.name] = here.place(node.value)
        scope.aliases.add(target.name)
        return
    here.todo(node.at, "reference", SAME_PLACE)
    here.assign(target, here.express(node.value))


def _is_alias(node: Assign, target: Variable, here: Context) -> bool:
    """Return whether a name is new, and stays another one of its place."""
    scope = here.scope
    is_top = scope.usage.paths.get(id(node)) == ()
    is_new = target.name not in scope.kinds and target.name not in scope.shared
    times = scope.usage.referenced.count(target.name)
    return is_top and is_new and times == 1 and _is_steady(node.value, here)


def _is_steady(value: Expr, here: Context) -> bool:
    if isinstance(value, Property):
        return isinstance(value.base, Variable) and isinstance(value.name, str)
    if not isinstance(value, Variable) or value.name in here.scope.references:
        return False
    if value.name in here.scope.kinds and value.name not in here.scope.shared:
        kind = here.scope.kinds[value.name]
        here.learn_shared(value.name, here.scope.key_of(value.name))
        here.learn(value.name, kind)
    return value.name in here.scope.shared
