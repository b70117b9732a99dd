"""The stub ``chainpay/openapi/events``: the resource of each event, and what adds its handlers.

`On` has an overload for each event, so a type checker knows the resource of the callback that a
handler gets. An event with several kinds has one for each kind that has an event of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from chainpay.catalog import Event

from .stub_structures import ANSWER, INDENT, XML, Names, Structures, write_doc, write_literal

_HEAD = (
    "# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.\n\n"
)
_IMPORTS = (
    ("typing", "Any Literal NotRequired Protocol TypedDict overload"),
    ("chainpay.client.callbacks.handlers", "Decorator"),
)


def write_event_stub(events: Iterable[Event]) -> str:
    """Return the text of the stub.

    Args:
        events: The events of the catalog.
    """
    names = Names(["On", *(name for _, names in _IMPORTS for name in names.split())])
    structures = Structures(names)
    known = [(event, _declare(event, names, structures)) for event in events]
    # mypy takes the first overload that fits: the default, which fits all names, stands last.
    rows = [row for event, type_ in known for row in _write_overloads(event, type_, known)]
    body = "\n".join([*structures.declarations(), "\n".join([*_CLASS, *rows, *_REST]) + "\n"])
    words = set(re.findall(r"\w+", body))
    imports = (
        f"from {module} import {', '.join(name for name in names.split() if name in words)}\n"
        for module, names in _IMPORTS
    )
    return f"{_HEAD}{''.join(imports)}\n{body}"


def _declare(event: Event, names: Names, structures: Structures) -> str:
    """Return the type of an event's resource. In APIv2 it may be the callback's own fields."""
    fields = event.resource
    if event.api == "v2":
        fields = fields or tuple(field for field in event.request if field.location != "headers")
    if not fields:
        return "Any"
    counts = Counter(field.name for field in fields)
    # Alternatives of one name have a structure each: the type names none of them.
    fields = tuple(
        replace(field, children=()) if counts[field.name] > 1 else field
        for field in {field.name: field for field in fields}.values()
    )
    form = XML if event.api == "v2" else ANSWER
    words = re.split(r"[._-]", event.name)
    name = "".join(word[:1].upper() + word[1:].lower() for word in words if word)
    if event.api == "v2":
        name = f"V2Event{name}" if "." in event.name else f"V2{name}"
    return structures.declare(fields, form, name)


def _write_overloads(event: Event, type_: str, known: list[tuple[Event, str]]) -> Iterator[str]:
    """Yield the overloads of an event: of its other kinds, then of its usual one."""
    for kind in event.original_types[1:]:
        others = (
            other_type
            for other, other_type in known
            if other is not event and kind in other.original_types and event.name in other.types
        )
        yield from _write_overload(event, next(others, "Any"), kind)
    yield from _write_overload(event, type_, "")


def _write_overload(event: Event, type_: str, kind: str) -> Iterator[str]:
    is_second = event.api == "v2" and "." in event.name  # v3 may have an event of this name
    if kind:
        original_type = f"original_type: Literal[{write_literal(kind)}]"
    elif len(event.original_types) > 1:
        original_type = (
            f'original_type: Literal[{write_literal(event.original_types[0])}, ""] = ...'
        )
    else:
        original_type = "original_type: str = ..."
    api = f'Literal["{event.api}"]{"" if is_second else " | None = ..."}'
    name = f"event_type: Literal[{write_literal(event.name)}]"
    yield f"{INDENT}@overload"
    yield f"{INDENT}def __call__("
    yield f"{INDENT * 2}self, {name}, *, {original_type}, api: {api}, name: str = ..."
    yield f"{INDENT}) -> Decorator[{type_}]:"
    yield write_doc(event.title, INDENT * 2)


_CLASS = (
    "class On(Protocol):",
    f'{INDENT}"""Takes the name of an event, and returns what takes its handler.',
    "",
    f"{INDENT}An event with several kinds has its usual one, unless `original_type` is another.",
    f'{INDENT}"""',
    "",
)
_REST = (
    f"{INDENT}@overload",
    f"{INDENT}def __call__(",
    f"{INDENT * 2}self,",
    f"{INDENT * 2}event_type: str = ...,",
    f"{INDENT * 2}*,",
    f"{INDENT * 2}original_type: str = ...,",
    f'{INDENT * 2}api: Literal["v2", "v3"] | None = ...,',
    f"{INDENT * 2}name: str = ...,",
    f"{INDENT}) -> Decorator[Any]: ...",
)
