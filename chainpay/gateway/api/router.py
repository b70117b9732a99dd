"""From the method and path of a request of APIv3 to its operation and its handler.

All operations of the catalog are known. An operation is parsed when the first request for it comes.
An operation that needs a path prefix (``/hk``, ``/global``) is known with the prefix only. An
operation without a handler of its own is answered with samples.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple, TypeAlias
from urllib.parse import urlsplit

from ...catalog import Entry, Operation, index, load
from ..errors import RequestRefusal
from ..handler import Answer, Fields, Handler, RequestContext

#: Answers a request of an operation that has no handler of its own.
SampleHandler: TypeAlias = Callable[[Operation, RequestContext, Fields], Answer]


class Route(NamedTuple):
    """An operation, its handler, and the values of its path's variables.

    Attributes:
        operation: The operation.
        handler: Answers the request.
        variables: The values by name, decoded.
        has_behavior: Whether the handler is the operation's own. Else it returns samples.
    """

    operation: Operation
    handler: Handler
    variables: dict[str, str]
    has_behavior: bool


class Router:
    """The operations of APIv3.

    Args:
        handlers: The handlers of the operations with a real behaviour, by method and path.
        answer_sample: Answers all other operations.
    """

    def __init__(
        self, handlers: Mapping[tuple[str, str], Handler], answer_sample: SampleHandler
    ) -> None:
        self._handlers = handlers
        self._answer_sample = answer_sample

    def find(self, method: str, path: str) -> Route | RequestRefusal:
        """Return the route of a method and a path, or the refusal if there is none."""
        for entry in find_entries(path, method):
            operation, handler = load(entry), self._handlers.get((method, entry.path))
            return Route(
                operation,
                handler or partial(self._answer_sample, operation),
                index.variable_values(entry.path, path),
                has_behavior=handler is not None,
            )
        if any(find_entries(path)):
            return RequestRefusal(405, "METHOD_NOT_ALLOWED", f"{path} 不支持 {method}")
        return RequestRefusal(404, "RESOURCE_NOT_EXISTS", f"{path} 不存在，或尚未被模拟")


def find_entries(path: str, method: str | None = None) -> Iterator[Entry]:
    """Yield the operations of APIv3 at a path, each with its prefix only."""
    for entry in index.match(path, method):
        full_path = f"{urlsplit(entry.host).path.rstrip('/')}/{entry.path}"
        if entry.path.startswith("v3/") and full_path.count("/") == path.count("/"):
            yield entry
