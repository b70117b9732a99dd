"""The spelling of paths in Python: attributes and items, and the completion of both.

Three paths have segments with capitals. No attribute spells these segments, so they are items.
"""

from __future__ import annotations

from ...encoding.path import from_attribute, to_attribute
from .. import index


def expression(path: str) -> str:
    """Return the Python expression of a path: attributes, and items where no attribute exists."""
    return "client" + "".join(step(part or "{empty}") for part in path.split("/"))


def step(part: str) -> str:
    """Return the Python code that adds a segment or a ``{variable}`` to a chain."""
    name = _attribute(part)
    return f".{name}" if name else f"[{part!r}]"


def _attribute(part: str) -> str:
    """Return the attribute that spells a segment; empty if no attribute does."""
    name = to_attribute(part)
    return name if part[0] == "{" or from_attribute(name) == part else ""


def attribute_names(path: str) -> list[str]:
    """Return the attributes of a chain: its verbs, then its next parts; none if it is unknown."""
    verbs = [entry.method.lower() for entry in index.match(path)]
    verb_names = [name for verb in verbs for name in (verb, f"{verb}_async")]
    return verb_names + [name for part in index.children(path) if (name := _attribute(part))]


def item_keys(path: str) -> list[str]:
    """Return the strings that lead from a path to an operation."""
    start = f"{index.strip_prefix(path)}/".removeprefix("/")
    below = dict.fromkeys(entry.path for entry in index.entries_below(path))
    return [known.removeprefix(start) for known in below if f"{known}/" != start]


def parse_attributes(attributes: str) -> str:
    """Return the path that attributes with dots between them spell.

    Raises:
        AttributeError: One of them spells no segment.
    """
    return "/".join(map(from_attribute, attributes.split("."))) if attributes else ""


# Completion of a text that the user types


def complete_path(text: str) -> list[str]:
    """Return the completions of a path with slashes: up to the next branch or operation."""
    above, slash, last = text.rpartition("/")
    below = [part for part in index.children(above) if part != "{empty}" and part.startswith(last)]
    candidates = [f"{above}{slash}{part}" for part in below]
    if len(candidates) != 1:
        return candidates
    further = complete_path(f"{candidates[0]}/")
    return [*candidates, *further] if index.match(candidates[0]) else further


def complete_attributes(text: str) -> list[str]:
    """Return the completions of a path in attributes: up to the next branch or verb."""
    above, dot, last = text.rpartition(".")
    try:
        path = parse_attributes(above)
    except AttributeError:
        return []
    verbs = [entry.method.lower() for entry in index.match(path)]
    names = [name for name in attribute_names(path) if not name.endswith("_async")]
    candidates = [
        f"{above}{dot}{name}" for name in names if name.startswith(last) and name != "_empty_"
    ]
    if len(candidates) == 1 and candidates[0].rpartition(".")[2] not in verbs:
        return complete_attributes(f"{candidates[0]}.")
    return candidates
