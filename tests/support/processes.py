"""Child processes for tests."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable


def fork(work: Callable[[], object]) -> int:
    """Return the number of a child process, which calls a function, and ends.

    Its status is 0 if the result is true.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forking beside threads
        pid = os.fork()
    if pid == 0:
        status = 2
        try:
            status = 0 if work() else 1
        finally:
            os._exit(status)
    return pid


def is_true_in_child(work: Callable[[], object]) -> bool:
    """Return whether the result of a function is true in a child process."""
    return os.waitpid(fork(work), 0)[1] == 0
