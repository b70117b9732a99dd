"""The translation: from nodes of PHP to nodes of Python.

Each module has what translates one noun of PHP, and registers it in `chainpay.port.translators`.
"""

from . import binaries
from .calls import creations, functions, methods
from .definitions import classes, closures, members
from .flow import (
    failures,
    iterations,
    leaving,
    loops,
    matches,
    output,
    results,
    switches,
    words,
)
from .places import arrays, assignments, compound, destructuring, elements, properties
from .standard import arrays as array_functions
from .standard import comparisons, environment, numbers, questions, texts

__all__ = [
    "array_functions",
    "arrays",
    "assignments",
    "binaries",
    "classes",
    "closures",
    "comparisons",
    "compound",
    "creations",
    "destructuring",
    "elements",
    "environment",
    "failures",
    "functions",
    "iterations",
    "leaving",
    "loops",
    "matches",
    "members",
    "methods",
    "numbers",
    "output",
    "properties",
    "questions",
    "results",
    "switches",
    "texts",
    "words",
]
