"""Which operation a method and a path are, and who answers it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import unquote

from ..catalog import Operation
from .merchants import Handler
from .refusal import Refusal

__all__ = ["Route", "Routes"]


class Route(NamedTuple):
    """An operation, who answers it, and the variables of its path."""

    operation: Operation
    handler: Handler
    variables: dict[str, str]


class Routes:
    """The operations that are emulated.

    Args:
        operations: Their facts.
        handlers: Who answers each, by method and path.
    """

    def __init__(
        self, operations: Iterable[Operation], handlers: dict[tuple[str, str], Handler]
    ) -> None:
        self._known = [
            (_pattern(known.path), known, handlers[known.method, known.path])
            for known in operations
            if (known.method, known.path) in handlers
        ]

    def find(self, method: str, path: str) -> Route | Refusal:
        """Return the operation of a method and a path, or why there is none."""
        elsewhere = False
        for pattern, known, handler in self._known:
            match = pattern.fullmatch(path)
            if match and known.method == method:
                variables = {name: unquote(value) for name, value in match.groupdict().items()}
                return Route(known, handler, variables)
            elsewhere = elsewhere or match is not None
        if elsewhere:
            return Refusal(405, "METHOD_NOT_ALLOWED", f"{path} 不支持 {method}")
        return Refusal(404, "RESOURCE_NOT_EXISTS", f"{path} 不存在，或尚未被模拟")


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", path)
    return re.compile(
        "/"
        + "".join(
            f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part)
            for index, part in enumerate(parts)
        )
    )
