"""PHP's own functions: as Python writes them where the kinds allow it, else from compat."""

from . import arrays, numbers, questions, texts, world
from .callbacks import callback, direct
from .calling import call, exists, name_of
from .comparisons import comparison, condition
from .statements import state

__all__ = [
    "arrays",
    "call",
    "callback",
    "comparison",
    "condition",
    "direct",
    "exists",
    "name_of",
    "numbers",
    "questions",
    "state",
    "texts",
    "world",
]
