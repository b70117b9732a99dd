"""The operation of a call, as the catalog knows it. It loads the catalog."""

from __future__ import annotations

from .. import catalog
from ..catalog import Operation
from ..catalog.index import find_operation


def operation_of(method: str, sent: str, path: str) -> Operation:
    """Return the operation of a call.

    Args:
        method: In capitals.
        sent: The path, its variables filled.
        path: The path as the caller wrote it. An error names this path.

    Raises:
        UsageError: The catalog has no such operation; the message names the nearest.
    """
    return find_operation(method, sent) or catalog.operation(method, path)
