"""The workers of a job: any executor of `concurrent.futures`, or a cluster of Dask."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import suppress
from functools import partial
from multiprocessing import get_context
from typing import Any, Protocol, TypeAlias

from ...errors import UsageError, shorten
from ..journal.partition import LeaseLost
from ..journal.postgres import JournalLost
from .tasks import ignore_interrupts

_FORMS = (
    "a concurrent.futures.Executor, a function that makes one, a Dask Client,"
    " 'dask://host:8786', or 'processes:4'"
)
_TIMEOUT = 10.0  # seconds to reach a scheduler
#: What says that a worker has died, or was cut off, by names as its module may not be there.
_DEATHS = {"BrokenExecutor", "KilledWorker", "CancelledError", "CommClosedError"}


class DaskClient(Protocol):
    """A `distributed.Client`."""

    def get_executor(self, **options: Any) -> Any: ...
    def scheduler_info(self, n_workers: int = ...) -> Any: ...
    def run(self, function: Callable[..., Any], *arguments: Any) -> Any: ...


Executors: TypeAlias = str | Executor | Callable[[], Executor] | DaskClient
"""What a job may run on."""


def is_death(error: BaseException) -> bool:
    """Return whether a task may be handed out again, as its worker has died or was cut off."""
    if isinstance(error, (JournalLost, LeaseLost)):
        return True
    return any(kind.__name__ in _DEATHS for kind in type(error).__mro__)


def read_executor(text: str) -> tuple[str, str]:
    """Return the kind of an executor that a text names, and what is behind it.

    Raises:
        UsageError: It names none.
    """
    kind, _, rest = text.partition(":")
    rest = rest.strip("/")
    has_processes = kind == "processes" and rest.isdecimal() and int(rest)
    if not (has_processes or (kind == "dask" and rest)):
        raise UsageError(f"{shorten(text)!r} is none of {_FORMS}; nothing was sent")
    return kind, rest


class Crew:
    """The workers of a job.

    Args:
        executor: Any of the forms above.
        size: How many workers there are; 0 to find it out.

    Raises:
        UsageError: It is none of the forms, or can't be reached, or doesn't say how many it has.

    Attributes:
        size: How many tasks are under way at once.
    """

    def __init__(self, executor: Executors, size: int = 0) -> None:
        self._make: Callable[[], Executor] | None = None
        self._dask: Any = None
        self._owned: list[Any] = []  # is closed at the end
        if isinstance(executor, str):
            executor = self._open(executor)
        if hasattr(executor, "get_executor"):
            self._dask = executor
            self._executor: Executor = executor.get_executor(pure=False)
            self._owned.insert(0, partial(self._executor.shutdown, False))
        elif isinstance(executor, Executor):
            self._executor = executor
        elif callable(executor):
            self._make = executor
            self._renew(executor)
        else:
            raise UsageError(f"executor= takes {_FORMS}; nothing was sent")
        self.size = size or self._count()

    def submit(self, function: Callable[[bytes], Any], task: bytes) -> Future[Any]:
        """Hand out a task. An executor that is broken is made anew, if it can be made.

        Raises:
            Exception: The executor takes no task.
        """
        try:
            return self._executor.submit(function, task)
        except Exception as error:
            if self._make is None or not is_death(error):
                raise
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._renew(self._make)
            return self._executor.submit(function, task)

    @property
    def is_made_anew(self) -> bool:
        """Whether it takes tasks after a worker has died."""
        return self._make is not None or self._dask is not None

    @property
    def is_closed(self) -> bool:
        """Whether the connection to a cluster is gone for good: its tasks then never end here."""
        return getattr(self._dask, "status", "") == "closed"

    def call_each(self, function: Callable[[bytes], str], task: bytes) -> list[str]:
        """Return what all workers of a cluster say; or one of an executor, where all are equal.

        Raises:
            UsageError: They say nothing.
        """
        try:
            if self._dask is not None:
                return list(self._dask.run(function, task).values())
            return [self.submit(function, task).result()]
        except Exception as error:  # whatever a worker raises that is none of chainpay's
            raise UsageError(
                f"a worker can't begin: {type(error).__name__}: {error}. It needs chainpay, and"
                " a program that starts processes needs if __name__ == '__main__'; nothing was"
                " sent"
            ) from error

    def close(self) -> None:
        """Leave the workers; end those that were made for the job."""
        if self._make is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
        for close in self._owned:
            with suppress(Exception):  # a scheduler that has died
                close()

    def _open(self, text: str) -> Any:
        kind, rest = read_executor(text)
        if kind == "processes":
            # A process that is forked from one with threads may hang.
            context = get_context("spawn")
            return partial(ProcessPoolExecutor, int(rest), context, ignore_interrupts)
        try:
            from distributed import Client
        except ImportError:
            raise UsageError(
                "dask:// needs dask: pip install 'chainpay[bulk]'; nothing was sent"
            ) from None
        try:
            make: Callable[..., Any] = Client
            client = make(f"tcp://{rest}", timeout=_TIMEOUT, set_as_default=False)
        except (OSError, ValueError) as error:
            raise UsageError(
                f"no scheduler of Dask answers at {shorten(text)!r}: {error}; nothing was sent"
            ) from None
        self._owned.append(client.close)
        return client

    def _renew(self, make: Callable[[], Executor]) -> None:
        executor = make()
        if not isinstance(executor, Executor):
            raise UsageError(
                f"the function of executor= returned {type(executor).__name__}, which is no"
                " concurrent.futures.Executor; nothing was sent"
            )
        self._executor = executor

    def _count(self) -> int:
        if self._dask is not None:
            size = len(self._dask.scheduler_info(n_workers=-1)["workers"])
            words = "the cluster of Dask has no workers"
        else:
            names = ("_max_workers", "num_workers")  # of the standard library, of mpi4py
            size = next(filter(None, (getattr(self._executor, name, 0) for name in names)), 0)
            words = "the executor doesn't say how many workers it has: pass partitions="
        if not size:
            raise UsageError(f"{words}; nothing was sent")
        return int(size)
