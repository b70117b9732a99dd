"""What PHP does with its places, before it is translated: where it sets, changes and shares them."""

from .bodies import FileUsage, find_file_usage
from .events import (
    CHANGING,
    EVERYWHERE,
    SETTING,
    Event,
    Outs,
    References,
    Usage,
    arguments_at,
    children,
    find_usage,
    root,
    walk,
)

__all__ = [
    "CHANGING",
    "EVERYWHERE",
    "SETTING",
    "Event",
    "FileUsage",
    "Outs",
    "References",
    "Usage",
    "arguments_at",
    "children",
    "find_file_usage",
    "find_usage",
    "root",
    "walk",
]
