"""Calls: of PHP's functions, of functions and methods of the file, and of everything foreign."""

from .arguments import make_call
from .creations import include
from .functions import state_call

__all__ = ["include", "make_call", "state_call"]
