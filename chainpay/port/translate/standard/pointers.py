"""PHP's pointers into arrays, where they are moved; else `reset` and `end` read an array alone."""

from __future__ import annotations

from dataclasses import replace

from ...context import Context
from ...kinds import ANY_KEY, UNKNOWN
from ...python import Py
from ...syntax import Call
from ...usage import root

#: PHP's functions of pointers → those of compat.
POINTING = {
    **{"next": "next", "prev": "prev", "end": "to_end", "reset": "to_start"},
    **{"current": "pointed", "pos": "pointed", "key": "pointed_key"},
}


def point(node: Call, name: str, here: Context) -> Py | None:
    """Return a call that moves or reads a pointer; None where the pointer is at the start."""
    array = node.arguments.items[0].value
    assert array is not None
    place = root(array)[0]
    is_property = place.startswith(("->", "::"))
    known = here.facts if is_property else here.scope.usage
    key = place[2:] if is_property else place
    if key not in known.pointed and name not in ("next", "prev"):
        return None
    kind = replace(ANY_KEY, nullable=True) if name == "key" else UNKNOWN
    return Py(here.php(POINTING[name], here.express(array).node), kind)
