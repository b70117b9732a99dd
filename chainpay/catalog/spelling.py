"""Paths as they are typed: attributes, strings, and what may come next of either.

Three paths have segments with capitals, which no attribute spells: these are items.
"""

from __future__ import annotations

from ..encoding.path import from_attribute, to_attribute
from . import index

__all__ = ["attributes", "expression", "keys", "names", "path_of", "paths", "step"]


def expression(path: str) -> str:
    """Return a path as it is spelled in Python: attributes, and items for what has no attribute."""
    return "client" + "".join(step(part or "{empty}") for part in path.split("/"))


def step(part: str) -> str:
    """Return a segment or ``{variable}`` as it goes on from a chain."""
    name = _attribute(part)
    return f".{name}" if name else f"[{part!r}]"


def _attribute(part: str) -> str:
    """Return the attribute that spells a segment; empty if none does."""
    name = to_attribute(part)
    return name if part[0] == "{" or from_attribute(name) == part else ""


def names(path: str) -> list[str]:
    """Return the attributes of a place: its verbs, then what may stand next; none if unknown."""
    verbs = [entry.method.lower() for entry in index.match(path)]
    spelled = [name for verb in verbs for name in (verb, f"{verb}_async")]
    return spelled + [name for part in index.children(path) if (name := _attribute(part))]


def keys(path: str) -> list[str]:
    """Return the strings that go on from a place to an operation."""
    start = f"{index.unprefixed(path)}/".removeprefix("/")
    below = dict.fromkeys(entry.path for entry in index.below(path))
    return [known.removeprefix(start) for known in below if f"{known}/" != start]


def path_of(attributes: str) -> str:
    """Return the path that attributes with dots between them spell.

    Raises:
        AttributeError: One of them spells no segment.
    """
    return "/".join(map(from_attribute, attributes.split("."))) if attributes else ""


# What may come next of a text that is being typed


def paths(typed: str) -> list[str]:
    """Return how a path with slashes may go on: to where it branches, or an operation is."""
    above, slash, last = typed.rpartition("/")
    below = [part for part in index.children(above) if part != "{empty}" and part.startswith(last)]
    found = [f"{above}{slash}{part}" for part in below]
    if len(found) != 1:
        return found
    further = paths(f"{found[0]}/")
    return [*found, *further] if index.match(found[0]) else further


def attributes(typed: str) -> list[str]:
    """Return how a path in attributes may go on: to where it branches, or to its verb."""
    above, dot, last = typed.rpartition(".")
    try:
        path = path_of(above)
    except AttributeError:
        return []
    verbs = [entry.method.lower() for entry in index.match(path)]
    offered = [name for name in names(path) if not name.endswith("_async") and name != "_empty_"]
    found = [f"{above}{dot}{name}" for name in offered if name.startswith(last)]
    if len(found) == 1 and found[0].rpartition(".")[2] not in verbs:
        return attributes(f"{found[0]}.")
    return found
