"""Tracebacks that end where the user's code called chainpay.

A refusal, or a failure of the network, says in its message what happened. The frames between the
call and the error say nothing to whoever made the call, and hide the line that did. So what users
call takes them out. `CHAINPAY_TRACEBACK=full` keeps them.

* The frames of the user's own code stay: a signer, a transport, a hook, a callback.
* An error that nobody foresaw keeps all: it is a fault of chainpay.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import TypeVar, cast

from ..errors import ChainpayError, Outcome, recorded_outcome

F = TypeVar("F", bound=Callable[..., object])

VARIABLE = "CHAINPAY_TRACEBACK"
"""The environment variable that keeps all frames if it is ``full``."""

#: What calls are made of. A frame of the standard library belongs to whoever called it.
_HIDDEN = {"chainpay", "httpx", "httpcore", "anyio"}


def hide_frames(error: BaseException) -> None:
    """Take the frames of chainpay out of the traceback of an error and of its causes.

    It is called in an ``except`` that ends with a bare ``raise``: that adds no frame of its own.
    """
    if not is_foreseen(error) or wants_all():
        return
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        link.__traceback__ = keep_foreign(link.__traceback__)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


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
    """Return whether an error is about a call, and says so: ours, the network's or the disk's."""
    if isinstance(error, TypeError):  # one of the user's, or of chainpay?
        return recorded_outcome(error) is Outcome.NOT_SENT
    is_network = type(error).__module__.partition(".")[0] == "httpx"
    return is_network or isinstance(error, ChainpayError | OSError)


def keep_foreign(traceback: TracebackType | None) -> TracebackType | None:
    """Return a traceback without the frames of chainpay, and of what it calls."""
    kept, is_hidden = [], False
    while traceback is not None:
        name = traceback.tb_frame.f_globals.get("__name__", "").partition(".")[0]
        if name in _HIDDEN or name not in sys.stdlib_module_names:
            is_hidden = name in _HIDDEN
        if not is_hidden:
            kept.append(traceback)
        traceback = traceback.tb_next
    rest = None
    for each in reversed(kept):
        rest = TracebackType(rest, each.tb_frame, each.tb_lasti, each.tb_lineno)
    return rest
