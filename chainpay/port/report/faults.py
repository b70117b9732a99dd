"""A fault of the converter: it becomes a refusal that asks for a report."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ...people.frames import walk
from ..reasons.sources import DEEPER_THAN_PYTHON, FAULT
from ..refusal import Refusal
from ..syntax import Node


@contextmanager
def guarded(path: str) -> Iterator[None]:
    """Turn an error that nobody foresees into a refusal of the file.

    Args:
        path: The file.

    Raises:
        Refusal: There is one; its cause is the error.
        ImportError: The extra ``port`` is not installed.
    """
    try:
        yield
    except (Refusal, ImportError):
        raise
    except Exception as error:
        line = find_line(error)
        if isinstance(error, RecursionError):
            reason = DEEPER_THAN_PYTHON.format(error)
            raise Refusal(path, line, 1 if line else 0, "depth", reason) from None
        reason = FAULT.format(f"{type(error).__name__}: {error}")
        raise Refusal(path, line, 1 if line else 0, "fault", reason) from error


def find_line(error: BaseException) -> int:
    """Return the line of PHP that was being converted; 0 if it isn't known."""
    lines = [
        value.at
        for step in walk(error.__traceback__)
        for value in step.tb_frame.f_locals.values()
        if isinstance(value, Node) and value.at
    ]
    return lines[-1] if lines else 0
