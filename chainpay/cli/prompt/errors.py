"""What an error shows at a prompt: one paragraph, or else the frames of the user's own functions.

A call takes the frames of chainpay out of the errors that it foresees: see `people.frames`. Here
they are left out of what every other error shows, and so are those of the event loop between, and
the errors below that were raised and caught inside of chainpay. A fault of chainpay keeps all.
``CHAINPAY_TRACEBACK=full`` shows all of every error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from linecache import getlines
from types import TracebackType
from typing import NamedTuple

from ...errors import add_note_once
from ...people.frames import is_fault, is_foreseen, keep_foreign, root, walk, wants_all
from ...people.outcomes import describe_outcome
from ...transport.attempts import describe_under_way

_LOOPS = {"asyncio", "selectors"}  # between a line that was typed and the coroutine that it runs
_NOT_CALLABLE = re.compile(r"'\w*Client' object is not callable")
_CALLABLE = "a client is no function: write client.v3.….get(…), or client.chain('v3/…').get(…)"
_PROMPTS = {"IPython", "ipykernel", "code"}


def describe(error: BaseException) -> str | None:
    """Return an error as one paragraph, if it comes from a line that was typed at the prompt.

    Returns:
        Its type, its message and its notes, and the line if several were typed. None if frames of
        other functions tell more, if the error isn't one of chainpay, or if it is a fault of it.
    """
    hints = _find_hints(error)
    for hint in hints:
        add_note_once(error, hint)
    kept = walk(_keep_own(error.__traceback__))
    own = [step for step in kept if root(step) not in _PROMPTS | _LOOPS]
    if wants_all() or is_fault(error) or not (hints or _is_ours(error)):
        return None
    if sentence := describe_outcome(error):
        add_note_once(error, sentence)  # whatever shows it
    if len(own) > 1:
        return None
    notes = getattr(error, "__notes__", ())
    lines = [f"{type(error).__name__}: {error}", *map(str, notes)]
    for step in own:
        typed, number = getlines(step.tb_frame.f_code.co_filename), step.tb_lineno
        if len(typed) > 1:
            lines.append(f"line {number}: {''.join(typed[number - 1 : number]).strip()}")
    return "\n  ".join(lines)


def _find_hints(error: BaseException) -> list[str]:
    """Return what chainpay has to say of an error of Python.

    Ctrl-C on an event loop has stopped calls: they were cancelled, and the cancellation has the
    notes of what they may have come to; or the loop has left them as they are.
    """
    if isinstance(error, KeyboardInterrupt):
        noted = getattr(error, "__notes__", None) or getattr(error.__context__, "__notes__", None)
        return noted or describe_under_way()
    if isinstance(error, TypeError) and _NOT_CALLABLE.fullmatch(str(error)):
        return [_CALLABLE]
    return []


@contextmanager
def shortened(error: BaseException) -> Iterator[None]:
    """Leave the frames of libraries out of an error and of its causes, inside of a ``with``."""
    before: list[_Links] = []
    each: BaseException | None = None if wants_all() else error
    while each is not None and all(each is not known.error for known in before):
        before.append(_Links.of(each))
        each = each.__cause__ or each.__context__
    for above, links in zip([None, *before], before, strict=False):
        short = links.traceback if is_fault(links.error) else _keep_own(links.traceback)
        links.error.__traceback__ = short
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


def _keep_own(traceback: TracebackType | None) -> TracebackType | None:
    """Return a traceback without the frames of libraries; unchanged if chainpay has none in it."""
    kept = list(walk(keep_foreign(traceback)))
    if len(kept) == len(list(walk(traceback))):
        return traceback
    result = None
    for step in reversed(kept):
        if root(step) not in _LOOPS:
            result = TracebackType(result, step.tb_frame, step.tb_lasti, step.tb_lineno)
    return result


def _is_ours(error: BaseException) -> bool:
    """Return whether an error is about a call, or has a frame of chainpay."""
    is_known = is_foreseen(error) and not isinstance(error, OSError)  # which any code may raise
    return is_known or _keep_own(error.__traceback__) is not error.__traceback__
