"""The vectors of wechatpay-php: how they are read, and PHP's values as Python's.

``vectors/README.md`` describes the files.
"""

from __future__ import annotations

import json
from base64 import b64decode
from pathlib import Path
from typing import Any

VECTORS = Path(__file__).parent / "vectors"


class Stringable:
    """A PHP object with ``__toString``."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __str__(self) -> str:
        return self._text


def cases(name: str) -> list[dict[str, Any]]:
    """Return the cases of one file of vectors."""
    loaded: list[dict[str, Any]] = json.loads((VECTORS / name).read_text("utf-8"))["cases"]
    return loaded


def key(name: str) -> Path:
    """Return the path of a key of the vectors."""
    return VECTORS / name


def value(recorded: Any) -> Any:
    """Return the Python value that stands for a recorded PHP value."""
    if isinstance(recorded, list):
        return [value(item) for item in recorded]
    if not isinstance(recorded, dict):
        return recorded
    if len(recorded) == 1:
        (name, inner), *_ = recorded.items()
        special = _SPECIAL.get(name)
        if special:
            return special(inner)
    return {name: value(inner) for name, inner in recorded.items()}


_SPECIAL = {
    "$bytes": b64decode,
    "$float": float,
    "$stringable": Stringable,
    "$pairs": lambda pairs: {name: value(inner) for name, inner in pairs},
    "$object": lambda members: value(members or {}),
    "$iter": value,
    "$repeat": lambda times: times[0] * times[1],
}
