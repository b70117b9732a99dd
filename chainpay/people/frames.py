"""Tracebacks that end where the user's code called chainpay.

A refusal, or a failure of the network, says in its message what happened. The frames between the
call and the error say nothing to whoever made the call, and hide the line that did. So what users
call takes them out. `CHAINPAY_TRACEBACK=full` keeps them.

* The frames of the user's own code stay: a signer, a transport, a hook, a callback.
* A fault of chainpay keeps all: an error of Python that no ``raise`` of chainpay made.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import wraps
from opcode import opmap
from types import TracebackType
from typing import TypeVar, cast

from ..errors import ChainpayError, Outcome, recorded_outcome

F = TypeVar("F", bound=Callable[..., object])

VARIABLE = "CHAINPAY_TRACEBACK"
"""The environment variable that keeps all frames if it is ``full``."""

#: What calls are made of.
_HIDDEN = {"chainpay", "httpx", "httpcore", "anyio"}
_LIBRARY = os.path.dirname(os.__file__) + os.sep
_PACKAGES = tuple(f"{_LIBRARY}{name}{os.sep}" for name in ("site-packages", "dist-packages"))


def hide_frames(error: BaseException) -> None:
    """Take the frames of chainpay out of the traceback of an error and of its causes.

    It is called in an ``except`` that ends with a bare ``raise``: that adds no frame of its own.

    A traceback begins where its error was caught. A cause that the user's code caught, perhaps
    before the call, stays as it is: it may be a fault, or of another call.
    """
    if not (is_foreseen(error) or is_from_user(error.__traceback__)) or wants_all():
        return
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        link.__traceback__ = keep_foreign(link.__traceback__)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
        if link is not None and link.__traceback__ and not is_hidden(link.__traceback__):
            return


def hides_frames(function: F) -> F:
    """Let the errors of a function have none of chainpay's frames."""

    @wraps(function)
    def call(*arguments: object, **named: object) -> object:
        try:
            return function(*arguments, **named)
        except Exception as error:
            hide_frames(error)
            raise

    return cast("F", call)


def wants_all() -> bool:
    """Return whether the user wants to see all frames."""
    return os.environ.get(VARIABLE) == "full"


def is_foreseen(error: BaseException) -> bool:
    """Return whether an error is about a call, and says so."""
    if isinstance(error, TypeError):  # one of the user's, or about the arguments of a call?
        return recorded_outcome(error) is Outcome.NOT_SENT and not is_fault(error)
    return _has_known_type(error)


def is_fault(error: BaseException) -> bool:
    """Return whether an error is a fault of chainpay: whoever reports it needs its frames."""
    traceback = error.__traceback__
    if not isinstance(error, Exception) or _has_known_type(error) or is_from_user(traceback):
        return False
    steps = [step for step in walk(traceback) if root(step) == "chainpay"]
    return bool(steps) and not _is_meant(list(walk(traceback))[-1])


def _has_known_type(error: BaseException) -> bool:
    """Return whether an error is ours, the network's or the disk's, or a warning."""
    is_network = any(kind.__module__.partition(".")[0] == "httpx" for kind in type(error).__mro__)
    return is_network or isinstance(error, ChainpayError | OSError | Warning)


def _is_meant(last: TracebackType) -> bool:
    """Return whether the last step of a traceback is a ``raise`` of chainpay.

    So is a call in this file: of a function that doesn't take the user's arguments.
    """
    frame = last.tb_frame
    is_raise = frame.f_code.co_code[last.tb_lasti] == opmap["RAISE_VARARGS"]
    return frame.f_globals is globals() or (is_raise and root(last) == "chainpay")


def is_from_user(traceback: TracebackType | None) -> bool:
    """Return whether the user's code raised an error, perhaps in the standard library."""
    is_users = False
    for step in walk(traceback):
        file = step.tb_frame.f_code.co_filename
        if is_hidden(step) or file.startswith(_PACKAGES):  # chainpay calls others too
            is_users = False
        elif not is_library(step):
            is_users = True
    return is_users


def walk(traceback: TracebackType | None) -> Iterator[TracebackType]:
    """Yield each step of a traceback."""
    while traceback is not None:
        yield traceback
        traceback = traceback.tb_next


def root(step: TracebackType) -> str:
    """Return the package of the code that a step of a traceback is in."""
    return str(step.tb_frame.f_globals.get("__name__", "")).partition(".")[0]


def is_hidden(traceback: TracebackType) -> bool:
    """Return whether the first frame of a traceback is chainpay's, or of what it calls."""
    return root(traceback) in _HIDDEN


def is_library(traceback: TracebackType) -> bool:
    """Return whether the first frame is the standard library's: it belongs to its caller.

    The file says so. A name doesn't: a user's file may be called ``profile.py``.
    """
    file = traceback.tb_frame.f_code.co_filename
    return file.startswith((_LIBRARY, "<frozen ")) and not file.startswith(_PACKAGES)


def keep_foreign(traceback: TracebackType | None) -> TracebackType | None:
    """Return a traceback without the frames of chainpay, and of what it calls."""
    kept, hides = [], False
    for step in walk(traceback):
        hides = is_hidden(step) or (hides and is_library(step))
        if not hides:
            kept.append(step)
    rest = None
    for each in reversed(kept):
        rest = TracebackType(rest, each.tb_frame, each.tb_lasti, each.tb_lineno)
    return rest
