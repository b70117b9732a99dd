"""Which operation a method and a path are, and who answers it.

All operations of the catalog are here: each is parsed when it is first asked for. Those that need a
path prefix (``/hk``, ``/global``) are answered with it, and nowhere else. Who has no handler of its
own gives samples.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import NamedTuple
from urllib.parse import urlsplit

from ...catalog import Entry, Operation, index, load
from ..errors import Refusal
from ..operations.samples import sample_answer
from ..state.merchants import Handler

__all__ = ["Route", "Routes"]


class Route(NamedTuple):
    """An operation, who answers it, and the variables of its path.

    Attributes:
        operation: The operation.
        handler: Who answers.
        variables: As they were sent, decoded.
        behaves: Whether the handler is the operation's own.
    """

    operation: Operation
    handler: Handler
    variables: dict[str, str]
    behaves: bool


class Routes:
    """The operations of APIv3.

    Args:
        handlers: Who answers those that have a behaviour of their own, by method and path.
    """

    def __init__(self, handlers: Mapping[tuple[str, str], Handler]) -> None:
        self._handlers = handlers

    def find(self, method: str, path: str) -> Route | Refusal:
        """Return the operation of a method and a path, or why there is none."""
        for entry in _known(path, method):
            operation, handler = load(entry), self._handlers.get((method, entry.path))
            return Route(
                operation,
                handler or partial(sample_answer, operation),
                index.variable_values(entry.path, path),
                behaves=handler is not None,
            )
        if any(_known(path)):
            return Refusal(405, "METHOD_NOT_ALLOWED", f"{path} 不支持 {method}")
        return Refusal(404, "RESOURCE_NOT_EXISTS", f"{path} 不存在，或尚未被模拟")


def _known(path: str, method: str | None = None) -> Iterator[Entry]:
    """Yield the operations of APIv3 that are answered there: with their prefix, and not without."""
    for entry in index.match(path, method):
        whole = f"{urlsplit(entry.host).path.rstrip('/')}/{entry.path}"
        if entry.path.startswith("v3/") and whole.count("/") == path.count("/"):
            yield entry
