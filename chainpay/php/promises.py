"""Guzzle's promises for ported code: `chainpay.Promise` with PHP's names.

* A promise can be rejected with what is no exception: with the answer of a FAIL of APIv2, as in
  PHP. A callback gets that value; who waits gets a `RejectionException`, whose reason it is.
* PHP calls a function with more arguments than it takes: so a callback may take fewer here.
* PHP has one thread. Several promises are waited for in threads, but their callbacks run one at a
  time, and a callback that waits lets others run.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Generator
from typing import Any, Literal, TypeVar, overload

from ..concurrency import promise as native
from ..concurrency.runtime import SYNC, Runtime, is_awaitable
from ..concurrency.task import Future, Source, State, Task, wait_for
from ..people.frames import hides_frames
from ..transport.driver import CallSource
from ..transport.responses import Response
from .exceptions import RejectionException, dress_error
from .turn import leave_turn, take_turn

T = TypeVar("T")

_NO_WAIT_FUNCTION = (
    "Cannot wait on a promise that has no internal wait function. You must provide a wait function"
    " when constructing the promise to be able to wait on a promise."
)
_UNRESOLVED = "Invoking the wait callback did not resolve the promise"


class Rejected(Exception):
    """A reason that is no exception, inside of a promise.

    Attributes:
        reason: What callbacks get.
        error: What is raised to whoever waits.
    """

    def __init__(self, reason: object) -> None:
        super().__init__()
        self.reason = reason
        self.error = getattr(reason, "rejection", None) or RejectionException(reason)


def reason_of(error: Exception) -> Any:
    """Return what a callback gets of the exception that rejects a promise."""
    dress_error(error)
    return error.reason if isinstance(error, Rejected) else error


class Promise(native.Promise[T]):
    """A promise with PHP's names.

    Args:
        waitFn: Called when somebody waits; it calls `resolve` or `reject`.
        cancelFn: Called by `cancel`, unless the promise has an outcome.

    Source: https://github.com/guzzle/promises
    """

    __slots__ = ("_cancel",)

    PENDING, FULFILLED, REJECTED = State.PENDING, State.FULFILLED, State.REJECTED

    def __init__(
        self,
        waitFn: Callable[..., object] | None = None,
        cancelFn: Callable[..., object] | None = None,
    ) -> None:
        super().__init__(_WaitFunction(waitFn))
        self._cancel = cancelFn

    @classmethod
    def of_source(cls, source: Source[T]) -> Promise[T]:
        """Return the promise of a job."""
        task = Task(source)
        return cls.of_task(task, task.root)

    @classmethod
    def of_task(cls, task: Task, future: Future) -> Promise[T]:
        """Return the promise of a task, or of one that is chained to it."""
        promise = object.__new__(cls)
        promise._task, promise._future, promise._cancel = task, future, None
        return promise

    def then(
        self,
        fulfilled: Callable[..., object] | None = None,
        rejected: Callable[..., object] | None = None,
    ) -> Promise[Any]:
        """Chain callbacks, and return the promise of a callback's result.

        Args:
            fulfilled: Called with the value.
            rejected: Called with the reason: an exception, or what `reject` was called with.

        Raises:
            TypeError: One of the arguments can't be called.
        """
        promise = super().then(_wrap(fulfilled), _wrap(rejected, reason_of))
        return Promise.of_task(promise._task, promise._future)

    def otherwise(self, rejected: Callable[..., object]) -> Promise[Any]:
        """Chain a callback for a failure. Its result is the new value. See `then`."""
        return self.then(None, rejected)

    @overload
    def wait(self, unwrap: Literal[True] = True) -> T: ...
    @overload
    def wait(self, unwrap: bool) -> T | None: ...
    @hides_frames
    def wait(self, unwrap: bool = True) -> T | None:
        """Return the value; see `chainpay.Promise.wait`.

        Raises:
            Exception: The reason, if it is an exception.
            RejectionException: The reason is none; `getReason` has it.
        """
        try:
            with leave_turn():
                return super().wait(unwrap)
        except Exception as error:
            failure = _to_raise(error)
        raise failure

    def __await__(self) -> Generator[object, None, T]:
        try:
            return (yield from super().__await__())
        except Exception as error:
            failure = _to_raise(error)
        raise failure

    def getState(self) -> State:
        """Return the state, which equals ``pending``, ``fulfilled`` or ``rejected``."""
        return self.state

    def resolve(self, value: object = None) -> None:
        """Fulfil the promise, unless it has an outcome. A request that is unsent is never sent."""
        task = self._task
        if not is_awaitable(value):
            task.set_outcome(self._future, value, None)
        elif isinstance(task.source, _WaitFunction):
            task.source.awaited = value
        else:
            task.source = Awaited(value)

    def reject(self, reason: object = None) -> None:
        """Reject the promise, unless it has an outcome. A request that is unsent is never sent."""
        error = reason if isinstance(reason, Exception) else Rejected(reason)
        self._task.set_outcome(self._future, None, error)

    def cancel(self) -> None:
        """Reject the promise with a `CancellationException`, unless it was sent or has an outcome.

        The request is not sent.
        """
        if self._cancel is not None and self.state is State.PENDING:
            self._cancel()
        super().cancel()


PromiseInterface = Promise


def _to_raise(error: Exception) -> Exception:
    """Return what is raised to whoever waits for a promise."""
    dress_error(error)
    return error.error.with_traceback(None) if isinstance(error, Rejected) else error


class FulfilledPromise(Promise[T]):
    """A promise that has its value.

    Raises:
        TypeError: The value is a promise.
    """

    __slots__ = ()

    def __init__(self, value: T) -> None:
        if is_awaitable(value):
            raise TypeError("You cannot create a FulfilledPromise with a promise.")
        super().__init__()
        self.resolve(value)


class RejectedPromise(Promise[Any]):
    """A promise that has its reason.

    Raises:
        TypeError: The reason is a promise.
    """

    __slots__ = ()

    def __init__(self, reason: object) -> None:
        if is_awaitable(reason):
            raise TypeError("You cannot create a RejectedPromise with a promise.")
        super().__init__()
        self.reject(reason)


class Create:
    """Makes promises and exceptions of values."""

    @staticmethod
    def promiseFor(value: object) -> Promise[Any]:
        """Return a promise as it is, and any other value as a fulfilled one."""
        if isinstance(value, Promise):
            return value
        if is_awaitable(value):
            return Promise.of_source(Awaited(value))
        return FulfilledPromise(value)

    @staticmethod
    def rejectionFor(reason: object) -> Promise[Any]:
        """Return a promise as it is, and the rejected promise of any other reason."""
        return Create.promiseFor(reason) if is_awaitable(reason) else RejectedPromise(reason)

    @staticmethod
    def exceptionFor(reason: object) -> Exception:
        """Return an exception as it is, and the `RejectionException` of any other reason."""
        return reason if isinstance(reason, Exception) else RejectionException(reason)


class Coroutine(Promise[Any]):
    """A generator that yields promises, and is sent their values; failures are raised in it.

    As in PHP it begins at once, and its last yielded value is the value of this promise. What
    ``return`` says is not used.

    Args:
        generatorFn: Returns the generator.
    """

    __slots__ = ()

    def __init__(self, generatorFn: Callable[[], Generator[object, Any, object]]) -> None:
        native.Promise.__init__(self, _Steps(generatorFn()))
        self._cancel = None

    @staticmethod
    def of(generatorFn: Callable[[], Generator[object, Any, object]]) -> Coroutine:
        """Return the coroutine of a generator function."""
        return Coroutine(generatorFn)


# What promises are made of: jobs that are done when somebody waits.


class RequestSource(CallSource):
    """Sends a call. If it is of APIv2 and fails, the reason is its answer."""

    async def __call__(self, runtime: Runtime) -> Response:
        try:
            return await super().__call__(runtime)
        except RejectionException as error:
            failure = error
        failure.getReason().rejection = failure
        raise Rejected(failure.getReason())


class Awaited:
    """Waits for a promise; on an event loop, also for another awaitable."""

    def __init__(self, awaitable: Awaitable[Any]) -> None:
        self._awaitable = awaitable

    async def __call__(self, runtime: Runtime) -> object:
        return await wait_in(runtime, self._awaitable)

    def __str__(self) -> str:
        return str(self._awaitable)


class _WaitFunction:
    """Lets a function resolve a promise.

    Attributes:
        awaited: The promise that it was resolved with.
    """

    def __init__(self, function: Callable[[], object] | None) -> None:
        self._function = function
        self.awaited: Awaitable[Any] | None = None

    async def __call__(self, runtime: Runtime) -> Any:
        if self.awaited is None and self._function is None:
            raise RejectionException(_NO_WAIT_FUNCTION, _NO_WAIT_FUNCTION)
        if self.awaited is None and self._function is not None:
            with take_turn():
                self._function()
        if self.awaited is not None:
            return await wait_in(runtime, self.awaited)
        # If the function has resolved the promise, this comes too late.
        raise RejectionException(_UNRESOLVED, _UNRESOLVED)

    def __str__(self) -> str:
        return "a promise"


class _Steps:
    """Runs a generator to its end, and waits for what it yields."""

    def __init__(self, generator: Any) -> None:
        # That of converted code has PHP's methods, and Python's generator in it.
        generator = getattr(generator, "frame", generator)
        self._generator: Generator[object, Any, object] = generator
        self._yielded: object = None
        self._is_done = False
        self._failure: Exception | None = None
        try:
            self._advance(generator.send, None)
        except Exception as error:
            self._failure = error

    def _advance(self, step: Callable[[Any], object], argument: object) -> None:
        try:
            with take_turn():
                self._yielded = step(argument)
        except StopIteration:
            self._is_done = True

    async def __call__(self, runtime: Runtime) -> object:
        if self._failure is not None:
            raise self._failure
        value = None
        while not self._is_done:
            try:
                value = await wait_in(runtime, self._yielded)
            except Exception as error:
                value = None
                self._advance(self._generator.throw, Create.exceptionFor(reason_of(error)))
            else:
                self._advance(self._generator.send, value)
        return value

    def __str__(self) -> str:
        return "a coroutine"


# How callbacks are called, and what they return.


class _Unconverted:
    """A promise whose waiters get a reason that is no exception as `Rejected`."""

    def __init__(self, promise: Promise[Any]) -> None:
        self._promise = promise

    def wait(self) -> object:
        with leave_turn():
            return native.Promise.wait(self._promise)

    def __await__(self) -> Generator[object, None, object]:
        return native.Promise.__await__(self._promise)


def _unconverted(value: object) -> object:
    return _Unconverted(value) if isinstance(value, Promise) else value


async def wait_in(runtime: Runtime, value: object) -> Any:
    """Return a value; of a promise, its value.

    Raises:
        Rejected: The promise was rejected with what is no exception.
        Exception: It was rejected with this.
    """
    value = _unconverted(value)
    if not is_awaitable(value):
        return value
    return wait_for(value) if runtime is SYNC else await value


def fit(callback: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that calls another one without the arguments that it doesn't take.

    A parameter with a default is not filled, unless the default is None: ``no=no`` is how Python
    writes PHP's ``use ($no)``.
    """
    try:
        parameters = inspect.signature(callback).parameters.values()
    except (TypeError, ValueError):  # some of those that are written in C
        return callback
    if any(each.kind is each.VAR_POSITIONAL for each in parameters):
        return callback
    taken = [
        each
        for each in parameters
        if each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)
        and each.default in (each.empty, None)
    ]
    return lambda *arguments: callback(*arguments[: len(taken)])


def _wrap(
    callback: Callable[..., Any] | None, read: Callable[[Any], Any] = lambda value: value
) -> Callable[[Any], object] | None:
    """Return what the task calls for a callback; `read` makes its argument."""
    if callback is None or not callable(callback):  # which the task refuses
        return callback
    call = fit(callback)

    async def call_async(argument: Any) -> object:
        return _unconverted(await call(read(argument)))

    def call_in_turn(argument: Any) -> object:
        with take_turn():
            return _unconverted(call(read(argument)))

    return call_async if inspect.iscoroutinefunction(callback) else call_in_turn
