"""The translation: from nodes of PHP to nodes of Python.

Each module has what translates one noun of PHP, and registers it in `chainpay.port.translators`.
"""

# ruff: noqa: F401 (they register what they have)
from . import binaries, standard
from .calls import creations, functions, methods
from .definitions import classes, closures, members
from .flow import (
    failures,
    iterations,
    leaving,
    loops,
    matches,
    output,
    receiving,
    results,
    switches,
    words,
)
from .places import arrays, assignments, compound, destructuring, elements, properties
