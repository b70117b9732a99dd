"""PHP's one thread: callbacks of promises that are waited for in several threads take turns.

Who waits inside of a callback leaves the turn to others, and takes it again afterwards. Threads
that a callback starts need no turn of their own: the callback has it, and waits for them.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

#: The lock of those who take turns; None if there is one thread only.
_LOCK: ContextVar[threading.Lock | None] = ContextVar("chainpay_turns", default=None)
#: The thread whose turn it is, in its context and in those that it starts.
_OWNER: ContextVar[int | None] = ContextVar("chainpay_turn", default=None)


@contextmanager
def share_turn() -> Iterator[None]:
    """Let the threads that are started inside take turns."""
    token = _LOCK.set(_LOCK.get() or threading.Lock())
    try:
        yield
    finally:
        _LOCK.reset(token)


@contextmanager
def take_turn() -> Iterator[None]:
    """Wait until no other callback runs."""
    lock = _LOCK.get()
    if lock is None or _OWNER.get() is not None:
        yield
        return
    with lock:
        token = _OWNER.set(threading.get_ident())
        try:
            yield
        finally:
            _OWNER.reset(token)


@contextmanager
def leave_turn() -> Iterator[None]:
    """Let other callbacks run meanwhile, if this is one."""
    lock = _LOCK.get()
    if lock is None or _OWNER.get() != threading.get_ident():
        yield
        return
    token = _OWNER.set(None)
    lock.release()
    try:
        yield
    finally:
        lock.acquire()
        _OWNER.reset(token)
