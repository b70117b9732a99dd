"""The translation: from nodes of PHP to nodes of Python.

Each module has what translates one noun of PHP, and registers it in `chainpay.port.context`.
"""

from . import (
    arrays,
    assignments,
    calls,
    classes,
    closures,
    control,
    failures,
    functions,
    members,
    operators,
    standard,
    values,
)

__all__ = [
    "arrays",
    "assignments",
    "calls",
    "classes",
    "closures",
    "control",
    "failures",
    "functions",
    "members",
    "operators",
    "standard",
    "values",
]
