"""A task: a request, say, and all promises that are chained to it.

A task is in one of three states:

* not started: the source is unsent, and there is no runner. `cancel` ends the task unsent.
* running: one thread, or one task of asyncio or trio, is the runner. It sends the source, then
  calls all callbacks in the order in which they were chained. All others wait until it is done.
* settled: the source has an outcome, and there is no runner. A callback that is chained now waits
  in a queue; whoever waits for its promise becomes the runner again, and sends nothing.

Whoever waits first becomes the runner, by the same code with and without an event loop. A runner
always reports its end, with two exceptions: its thread stayed in the parent of a fork, or its event
loop was closed. Then the request may have been sent, and what has no outcome is `Cancelled`.
"""

from __future__ import annotations

import inspect
import operator
import threading
import warnings
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from enum import Enum, StrEnum
from types import TracebackType
from typing import Any, NamedTuple, Protocol, TypeVar

from ..errors import Cancelled, Outcome, UsageError, outcome, record_outcome
from ..people.frames import hide_frames
from ..people.outcomes import advise
from .fork import call_after_fork
from .runtime import ASYNC, SYNC, Runtime, current_trio, is_awaitable, run_sync

T_co = TypeVar("T_co", covariant=True)


class State(StrEnum):
    """The state of a promise. Each equals its name in PHP."""

    PENDING = "pending"
    FULFILLED = "fulfilled"
    REJECTED = "rejected"


class Role(Enum):
    """What somebody who waits for a promise has to do."""

    RUNNER = "there was no runner, and now the caller is it: run the task"
    NESTED = "the caller is the runner, and waits inside of a callback: run the queue"
    WAITER = "somebody else is the runner: wait until that one is done"


class Source(Protocol[T_co]):
    """What a promise is of: a job that is done once. Its ``str`` names it in messages."""

    def __call__(self, runtime: Runtime, /) -> Coroutine[Any, Any, T_co]: ...


class Future:
    """The state of one promise: its callbacks, its outcome, and the futures chained to it."""

    __slots__ = ("children", "fulfilled", "reason", "rejected", "state", "trace", "value")

    def __init__(
        self,
        fulfilled: Callable[[Any], object] | None = None,
        rejected: Callable[[Exception], object] | None = None,
    ) -> None:
        self.fulfilled = fulfilled
        self.rejected = rejected
        self.state = State.PENDING
        self.value: object = None
        self.reason: Exception | None = None
        self.trace: TracebackType | None = None
        self.children: list[Future] | None = None

    def result(self) -> object:
        if self.reason is not None:
            # With its first traceback: an error that is raised often must not grow.
            raise self.reason.with_traceback(self.trace)
        return self.value


class Runner(NamedTuple):
    """Who runs a task.

    Attributes:
        thread: The thread's identifier.
        task: The task of asyncio or trio; None without an event loop.
    """

    thread: int
    task: object


_SENDING_CANCELLED = (
    "was cancelled on its way: it may have been sent; query it before you repeat it"
)
_CALLBACK_INTERRUPTED = "was answered, but a callback was interrupted"
_FORKED = (
    "was being settled by another thread when this process was forked: the parent has its outcome,"
    " and it may have been sent; query it before you repeat it"
)
_LOOP_CLOSED = (
    "was being settled on an event loop that has been closed meanwhile: it may have been sent;"
    " query it before you repeat it"
)
#: Seconds after which a waiter looks whether the runner still exists.
_POLL_SECONDS = 0.5

#: The tokens of the tasks that run in this context. Threads and tasks that a callback starts
#: inherit them. A token stands for its task: a context that lives on must not keep an answer.
_RUNNING: ContextVar[tuple[object, ...]] = ContextVar("chainpay_running", default=())


class Task:
    """A source, all futures chained to it, and who runs them.

    Attributes:
        source: What is sent.
        root: The future of the source.
    """

    __slots__ = (
        "__weakref__",
        "active",
        "lock",
        "needs_await",
        "queue",
        "root",
        "runner",
        "source",
        "token",
        "wakers",
    )

    def __init__(self, source: Source[object]) -> None:
        self.source = source
        self.root = Future()
        self.lock = threading.Lock()
        self.token = object()
        self.runner: Runner | None = None
        self.needs_await = False
        #: The future whose action runs, and those whose callbacks wait for it.
        self.active: list[Future] = []
        #: Futures whose callbacks are due, each after its settled parent.
        self.queue: deque[tuple[Future, Future]] = deque()
        self.wakers: list[Callable[[], object]] = []
        call_after_fork(self)

    def after_fork(self) -> None:
        """Replace the lock after a fork. What the parent was running is cancelled here."""
        self.lock = threading.Lock()
        if self.runner is not None and self.runner.thread != threading.get_ident():
            self.abort(_FORKED)
            self.runner = None

    def abort(self, why: str) -> None:
        """Reject the futures that nobody settles any more. Callbacks chained to them are due."""
        futures = [self.root, *self.active, *(child for _, child in self.queue)]
        self.queue.clear()
        for future in futures:
            self.set_outcome(future, None, advise(Cancelled(f"{self.source} {why}")))
        self.active.clear()

    def chain(self, parent: Future, child: Future) -> None:
        with self.lock:
            self.needs_await |= any(
                map(inspect.iscoroutinefunction, (child.fulfilled, child.rejected))
            )
            if parent.state is not State.PENDING:
                self.queue.append((parent, child))
            elif parent.children is None:
                parent.children = [child]
            else:
                parent.children.append(child)

    async def start(self, runtime: Runtime) -> None:
        """Send the source, and call no callback; do nothing if somebody else has begun."""
        if self.root.state is not State.PENDING or (self.needs_await and runtime is SYNC):
            return
        who = None if runtime is SYNC else _current_task()
        # Between these lines another thread may begin.
        if self.acquire(who) is Role.RUNNER:  # pragma: no branch
            with _Running(self):
                if self.root.state is State.PENDING:  # pragma: no branch
                    await self.settle(self.root, runtime)

    # What the runner does: `settle` the root, if it is pending, and then `run_queue`.

    async def run_queue(self, runtime: Runtime) -> None:
        while self.queue:
            parent, child = self.queue.popleft()
            handler: Callable[[Any], object] | None
            if parent.reason is None:
                handler, argument = child.fulfilled, parent.value
            else:
                handler, argument = child.rejected, parent.reason
            if handler is None:
                self.set_outcome(child, parent.value, parent.reason)
                continue
            await self.settle(child, runtime, handler, argument)
            if child.reason is not None and child.reason is not parent.reason:
                # The callback raised it. What was known of the request stays true.
                known = Outcome.UNKNOWN if parent.reason is None else outcome(parent.reason)
                record_outcome(child.reason, known)

    async def settle(
        self,
        future: Future,
        runtime: Runtime,
        handler: Callable[[Any], object] | None = None,
        argument: object = None,
    ) -> None:
        """Send the source, or call a callback, and set the outcome of its future."""
        self.active.append(future)
        try:
            value = await self.source(runtime) if handler is None else handler(argument)
            while is_awaitable(value):  # a promise is an awaitable too
                value = await value if runtime is ASYNC else wait_for(value)
        except Exception as reason:
            hide_frames(reason)
            self.set_outcome(future, None, reason)
        except BaseException:
            why = _SENDING_CANCELLED if future is self.root else _CALLBACK_INTERRUPTED
            self.set_outcome(future, None, advise(Cancelled(f"{self.source} {why}")))
            raise
        else:
            self.set_outcome(future, value, None)

    def set_outcome(self, future: Future, value: object, reason: Exception | None) -> None:
        with self.lock:
            if future.state is not State.PENDING:  # `abort` was first
                return
            if future in self.active:
                self.active.remove(future)
            future.value, future.reason = value, reason
            future.trace = reason.__traceback__ if reason is not None else None
            future.state = State.FULFILLED if reason is None else State.REJECTED
            self.queue.extend((future, child) for child in future.children or ())
            future.children = None
            future.fulfilled = future.rejected = None

    # Who runs the task. The others wait until the runner is done, and look again.

    def wait(self, future: Future) -> object:
        while future.state is State.PENDING:
            if self.needs_await and self.root.state is State.PENDING:
                raise UsageError(
                    f"a callback of {self.source} is async: await its promise instead of wait();"
                    " nothing was sent"
                )
            role = self.acquire(None)
            if role is Role.RUNNER:
                with _Running(self):
                    if self.root.state is State.PENDING:
                        run_sync(self.settle(self.root, SYNC))
                    run_sync(self.run_queue(SYNC))
            elif role is Role.NESTED:
                run_sync(self.run_queue(SYNC))
                self.refuse_own_promise(future)
            else:
                event = threading.Event()
                with self.woken_by_release(event.set):
                    event.wait(_POLL_SECONDS)
        return future.result()

    async def wait_async(self, future: Future) -> object:
        while future.state is State.PENDING:
            role = self.acquire(_current_task())
            if role is Role.RUNNER:
                with _Running(self):
                    if self.root.state is State.PENDING:
                        await self.settle(self.root, ASYNC)
                    await self.run_queue(ASYNC)
            elif role is Role.NESTED:
                await self.run_queue(ASYNC)
                self.refuse_own_promise(future)
            else:
                import anyio

                wait_for_event, wake = _make_event()
                with self.woken_by_release(wake), anyio.move_on_after(_POLL_SECONDS):
                    await wait_for_event()
        return future.result()

    def acquire(self, task: object) -> Role:
        """Make the caller the runner, unless there is one.

        Args:
            task: The caller's task of asyncio or trio; None without an event loop.

        Raises:
            UsageError: The caller would wait for itself.
        """
        caller = Runner(threading.get_ident(), task)
        with self.lock:
            runner = self.runner
            is_gone = runner is not None and _is_loop_closed(runner.task)
            if runner is None or is_gone:
                self.runner = caller
        if is_gone:
            self.abort(_LOOP_CLOSED)
        if runner is None or is_gone:
            return Role.RUNNER
        if runner == caller:
            return Role.NESTED
        blocks_runner = runner.thread == caller.thread and None in (runner.task, task)
        if self.token in _RUNNING.get() or blocks_runner:
            raise _outcome_unknown(
                f"{self.source} is being settled, and would wait for itself: by what its callback"
                " waits for, or by a wait() that blocks the event loop (await it there)"
            )
        return Role.WAITER

    def refuse_own_promise(self, future: Future) -> None:
        if future.state is State.PENDING:
            raise _outcome_unknown(f"a callback of {self.source} waits for its own promise")

    def cancel(self) -> None:
        """Reject the root unsent, unless somebody has begun to send it."""
        if self.acquire(None) is Role.RUNNER:
            try:
                if self.root.state is State.PENDING:
                    unsent = Cancelled(f"{self.source} was cancelled before it was sent")
                    record_outcome(unsent, Outcome.NOT_SENT)
                    self.set_outcome(self.root, None, advise(unsent))
            finally:
                self.release(self.runner)

    @contextmanager
    def woken_by_release(self, wake: Callable[[], object]) -> Iterator[None]:
        """Have `wake` called when the runner is done: at once if it is done by now."""
        with self.lock:
            register = operator.call if self.runner is None else self.wakers.append
            register(wake)
        try:
            yield
        finally:
            with self.lock, suppress(ValueError):  # `wake` was called
                self.wakers.remove(wake)

    def release(self, runner: Runner | None) -> None:
        with self.lock:
            if self.runner is not runner:  # another caller took this runner for gone
                return
            self.runner = None
            wakers, self.wakers = self.wakers, []
        for wake in wakers:
            with suppress(RuntimeError):  # the waiter's event loop was closed meanwhile
                wake()

    def __del__(self) -> None:
        if not getattr(self.source, "sends", True):
            return
        if self.root.state is State.PENDING:
            _warn(f"{self.source} was never sent: await it, or call its wait()", self)
        elif self.queue:
            _warn(f"a callback of {self.source} never ran: await its promise, or call wait()", self)


class _Running:
    """Around what the runner of a task does."""

    __slots__ = ("_reset", "_runner", "_task")

    def __init__(self, task: Task) -> None:
        self._task = task

    def __enter__(self) -> None:
        self._runner = self._task.runner
        self._reset = _RUNNING.set((*_RUNNING.get(), self._task.token))

    def __exit__(self, *_: object) -> None:
        with suppress(ValueError):  # the garbage collector closes it in another context
            _RUNNING.reset(self._reset)
        self._task.release(self._runner)


def _outcome_unknown(text: str) -> UsageError:
    error = UsageError(text)
    record_outcome(error, Outcome.UNKNOWN)
    return error


def _warn(text: str, source: object) -> None:
    warnings.warn(text, RuntimeWarning, stacklevel=3, source=source)


def wait_for(awaitable: Awaitable[object]) -> object:
    """Wait for a promise without an event loop.

    Raises:
        TypeError: The awaitable is no promise, and could only be awaited.
    """
    wait = getattr(awaitable, "wait", None)
    if wait is not None:  # a promise
        return wait()
    if inspect.iscoroutine(awaitable):
        awaitable.close()
    raise TypeError(
        "a callback returned an awaitable under wait(), after the request was sent; write it as"
        " `async def`, and await its promise"
    )


def _current_task() -> object:
    trio = current_trio()
    if trio:
        return trio.lowlevel.current_task()
    import asyncio

    return asyncio.current_task()


def _is_loop_closed(task: object) -> bool:
    """Return whether a task of asyncio can't go on. Trio leaves no such task."""
    get_loop = getattr(task, "get_loop", None)
    return get_loop is not None and bool(get_loop().is_closed())


def _make_event() -> tuple[Callable[[], Awaitable[object]], Callable[[], object]]:
    """Return a function that waits on the running loop, and one that wakes it from any thread."""
    trio = current_trio()
    if trio:
        token, event = trio.lowlevel.current_trio_token(), trio.Event()
        return event.wait, lambda: token.run_sync_soon(event.set)
    import asyncio

    loop, flag = asyncio.get_running_loop(), asyncio.Event()
    return flag.wait, lambda: loop.call_soon_threadsafe(flag.set)
