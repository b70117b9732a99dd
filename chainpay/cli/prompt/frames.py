"""What an error shows at a prompt: the frames of the user's own code, and one paragraph.

The frames of chainpay, and of what it calls, say nothing to who called it. They are left out, and
so are the errors below that were raised and caught inside of them. The error itself keeps all: a
debugger finds them, and ``CHAINPAY_TRACEBACK=full`` shows them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from linecache import getlines
from types import TracebackType
from typing import NamedTuple

VARIABLE = "CHAINPAY_TRACEBACK"
"""The environment variable that shows all frames if it is ``full``."""

_LIBRARIES = {"chainpay", "httpx", "httpcore", "h11", "httptools", "anyio", "sniffio", "trio"}
_LOOPS = {"asyncio"}  # between a line that was typed and the coroutine that it runs
_PROMPTS = {"IPython", "ipykernel", "code"}


def describe(error: BaseException) -> str | None:
    """Return an error as one paragraph, if it comes from a line that was typed at the prompt.

    Returns:
        Its type, its message and its notes, and the line if several were typed. None if frames of
        other functions tell more, or if the error isn't one of chainpay.
    """
    kept = None if wants_all() else _select(error.__traceback__)
    own = [step for step in kept or () if _root(step) not in _PROMPTS]
    if kept is None or len(own) > 1:
        return None
    notes = getattr(error, "__notes__", ())
    lines = [f"{type(error).__name__}: {error}", *map(str, notes)]
    for step in own:
        typed = getlines(step.tb_frame.f_code.co_filename)
        if len(typed) > 1:
            lines.append(f"line {step.tb_lineno}: {typed[step.tb_lineno - 1].strip()}")
    return "\n  ".join(lines)


@contextmanager
def shortened(error: BaseException) -> Iterator[None]:
    """Leave the frames of libraries out of an error and of its causes, inside of a ``with``."""
    before: list[_Links] = []
    each: BaseException | None = None if wants_all() else error
    while each is not None and all(each is not known.error for known in before):
        before.append(_Links.of(each))
        each = each.__cause__ or each.__context__
    for above, links in zip([None, *before], before, strict=False):
        links.error.__traceback__ = short = _shorten(links.traceback)
        if above is not None and short is None and links.traceback is not None:
            above.error.__cause__ = above.error.__context__ = None
    try:
        yield
    finally:
        for links in before:
            links.restore()


class _Links(NamedTuple):
    """An error, and what hangs on it."""

    error: BaseException
    traceback: TracebackType | None
    cause: BaseException | None
    context: BaseException | None
    is_context_hidden: bool

    @classmethod
    def of(cls, error: BaseException) -> _Links:
        """Return the links of an error."""
        cause, context = error.__cause__, error.__context__
        return cls(error, error.__traceback__, cause, context, error.__suppress_context__)

    def restore(self) -> None:
        """Give them back to the error."""
        self.error.__traceback__ = self.traceback
        self.error.__cause__, self.error.__context__ = self.cause, self.context
        self.error.__suppress_context__ = self.is_context_hidden  # a cause has set it


def wants_all() -> bool:
    """Return whether all frames are shown."""
    return os.environ.get(VARIABLE, "").lower() == "full"


def _shorten(traceback: TracebackType | None) -> TracebackType | None:
    """Return a traceback without the frames of libraries; unchanged if chainpay has none in it."""
    kept = _select(traceback)
    if kept is None:
        return traceback
    result = None
    for step in reversed(kept):
        result = TracebackType(result, step.tb_frame, step.tb_lasti, step.tb_lineno)
    return result


def _select(traceback: TracebackType | None) -> list[TracebackType] | None:
    """Return the steps that aren't of libraries; None if none is of chainpay or below it."""
    kept, is_inside, is_ours = [], False, False
    step = traceback
    while step is not None:
        root = _root(step)
        is_library = root in sys.stdlib_module_names and root not in _PROMPTS
        if root in _LIBRARIES:
            is_inside = is_ours = True
        elif not (root in _LOOPS or (is_inside and is_library)):
            is_inside = False
            kept.append(step)
        step = step.tb_next
    return kept if is_ours else None


def _root(step: TracebackType) -> str:
    """Return the package of the code that a step of a traceback is in."""
    return str(step.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
