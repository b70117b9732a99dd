"""The translation: from nodes of PHP to nodes of Python.

Each module has what translates one noun of PHP, and registers it in `chainpay.port.context`.
"""

from . import operators, standard, values
from .calls import creations, functions, methods
from .definitions import classes, closures, members
from .flow import failures, iterations, leaving, loops, matches, output, switches, words
from .places import arrays, assignments, compound, elements

__all__ = [
    "arrays",
    "assignments",
    "classes",
    "closures",
    "compound",
    "creations",
    "elements",
    "failures",
    "functions",
    "iterations",
    "leaving",
    "loops",
    "matches",
    "members",
    "methods",
    "operators",
    "output",
    "standard",
    "switches",
    "values",
    "words",
]
