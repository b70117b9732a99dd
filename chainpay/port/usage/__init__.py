"""What PHP does with its places, before translation: where it sets, changes and shares them."""

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
from .keeping import is_only_returned, keeping
from .quiet import Quiet, find_quiet
from .sources import is_fed_by

__all__ = [
    "CHANGING",
    "EVERYWHERE",
    "SETTING",
    "Event",
    "FileUsage",
    "Outs",
    "Quiet",
    "References",
    "Usage",
    "arguments_at",
    "children",
    "find_file_usage",
    "find_quiet",
    "find_usage",
    "is_fed_by",
    "is_only_returned",
    "keeping",
    "root",
    "walk",
]
