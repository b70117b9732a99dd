"""What PHP does with its places: where it sets, changes and shares them."""

from .bodies import FileUsage, find_file_usage
from .effects import EFFECTIVE, does_something, has_effects, late_variables
from .events import (
    CHANGING,
    EVERYWHERE,
    SETTING,
    Event,
    Outs,
    References,
    Usage,
    arguments_at,
    find_usage,
    root,
)
from .keeping import is_only_returned, keeping
from .quiet import Quiet, find_quiet
from .sources import is_fed_by

__all__ = [
    "CHANGING",
    "EFFECTIVE",
    "EVERYWHERE",
    "SETTING",
    "Event",
    "FileUsage",
    "Outs",
    "Quiet",
    "References",
    "Usage",
    "arguments_at",
    "does_something",
    "find_file_usage",
    "find_quiet",
    "find_usage",
    "has_effects",
    "is_fed_by",
    "is_only_returned",
    "keeping",
    "late_variables",
    "root",
]
