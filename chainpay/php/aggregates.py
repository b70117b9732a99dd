"""Guzzle's ways to wait for many promises: `Utils`, `Each`, `EachPromise` and `Pool`.

* The promises are waited for at once: under ``await`` as tasks, under ``wait()`` in threads.
* Keys stay. The results of `Utils.all`, `Utils.settle` and `Utils.some` are sorted by key, as in
  PHP. They are a list if the keys are 0, 1, 2 …, else a dict.
* Callbacks are called as the answers arrive. Of answers that arrive at nearly the same time, those
  of earlier requests come first: PHP's single thread has that order, and threads would have none.
* If one is rejected, the others are sent all the same, unless there is a ``concurrency``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from functools import partial
from time import monotonic
from typing import Any
from weakref import ref

from ..concurrency import promise as native
from ..concurrency.runtime import SYNC, Runtime
from ..concurrency.task import State, Task
from ..errors import UsageError
from .compat.exceptions import JsonException
from .compat.objects.iterators import Traversable
from .compat.sorting.array_order import ksort
from .compat.standard.arrays import array_values
from .compat.standard.values import listed
from .compat.texts.json import JSON_THROW_ON_ERROR, json_decode, json_encode
from .exceptions import AggregateException, InvalidArgumentException
from .promises import Promise, fit, reason_of, wait_in
from .turn import share_turn, take_turn

Promises = Mapping[Any, object] | Iterable[object]
#: A position, and there a key and a promise.
_Pair = tuple[int, tuple[Any, object]]

_POOL_SIZE = 25  # Guzzle's
_MAX_AT_ONCE = 100
#: Seconds that an answer waits for the answers of earlier requests.
_PATIENCE = 0.05
_PAUSE = 0.001


class EachPromise:
    """Waits for many promises, and calls functions as they end.

    Args:
        iterable: Promises or plain values: a list, a dict, or a generator, which is asked for more
            as places become free. A generator may yield a key and a value, as a tuple.
        config: ``fulfilled`` and ``rejected`` are called with the value or the reason, its key,
            and the promise of all; they may take fewer arguments. ``concurrency`` is how many are
            waited for at once.
    """

    def __init__(self, iterable: Promises, config: Mapping[str, Any] | None = None) -> None:
        config = config or {}
        limit = config.get("concurrency")
        limit = limit(0) if callable(limit) else limit
        self._promise = _each(iterable, limit, config.get("fulfilled"), config.get("rejected"))

    def promise(self) -> Promise[None]:
        """Return the promise of all. The functions may resolve or reject it early."""
        return self._promise


class Each:
    """Makes promises of many."""

    @staticmethod
    def of(
        iterable: Promises,
        onFulfilled: Callable[..., object] | None = None,
        onRejected: Callable[..., object] | None = None,
    ) -> Promise[None]:
        """Wait for all at once; the arguments are those of `EachPromise`."""
        return _each(iterable, None, onFulfilled, onRejected)

    @staticmethod
    def ofLimit(
        iterable: Promises,
        concurrency: int | Callable[[int], int],
        onFulfilled: Callable[..., object] | None = None,
        onRejected: Callable[..., object] | None = None,
    ) -> Promise[None]:
        """Wait for some at once; the arguments are those of `EachPromise`."""
        names = {"concurrency": concurrency, "fulfilled": onFulfilled, "rejected": onRejected}
        return EachPromise(iterable, names).promise()

    @staticmethod
    def ofLimitAll(
        iterable: Promises,
        concurrency: int | Callable[[int], int],
        onFulfilled: Callable[..., object] | None = None,
    ) -> Promise[None]:
        """Wait for some at once; the first failure ends it."""
        return Each.ofLimit(iterable, concurrency, onFulfilled, _reject)


class Utils:
    """Guzzle's functions for many promises."""

    @staticmethod
    def all(promises: Promises) -> Promise[Any]:
        """Return the promise of all values; the first failure is its reason."""
        values: dict[Any, object] = {}

        def keep(value: object, key: object) -> None:
            values[key] = value

        return Each.of(promises, keep, _reject).then(lambda _: ksort(values))

    @staticmethod
    def settle(promises: Promises) -> Promise[Any]:
        """Return the promise of how each ended: a dict of ``state`` and ``value`` or ``reason``."""
        ends: dict[Any, object] = {}

        def keep(value: object, key: object) -> None:
            ends[key] = {"state": str(State.FULFILLED), "value": value}

        def keep_reason(reason: object, key: object) -> None:
            ends[key] = {"state": str(State.REJECTED), "reason": reason}

        return Each.of(promises, keep, keep_reason).then(lambda _: ksort(ends))

    @staticmethod
    def some(count: int, promises: Promises) -> Promise[list[Any]]:
        """Return the promise of the first `count` values, sorted by key.

        Its reason is an `AggregateException` if fewer are fulfilled.
        """
        values: dict[Any, object] = {}
        reasons: list[object] = []

        def keep(value: object, key: object, aggregate: Promise[None]) -> None:
            values[key] = value
            if len(values) >= count:
                aggregate.resolve()

        def choose() -> Any:
            if len(values) != count:
                raise AggregateException("Not enough promises to fulfill count", reasons)
            return array_values(ksort(values))

        return Each.of(promises, keep, reasons.append).then(choose)

    @staticmethod
    def any(promises: Promises) -> Promise[Any]:
        """Return the promise of the first value; see `some`."""
        return Utils.some(1, promises).then(lambda values: values[0])

    @staticmethod
    def unwrap(promises: Promises) -> Any:
        """Wait for all, and return their values in the order given, or raise the first reason."""
        pairs = dict(_read_pairs(promises))
        Utils.settle(pairs).wait()
        return listed({key: _wait(value) for key, value in pairs.items()})

    @staticmethod
    def jsonDecode(json: object, assoc: bool = False, depth: int = 512, options: int = 0) -> Any:
        """Return what a JSON text says, as `GuzzleHttp\\Utils` does.

        Raises:
            InvalidArgumentException: It is no JSON.
        """
        try:
            return json_decode(json, assoc, depth, options | JSON_THROW_ON_ERROR)
        except JsonException as error:
            raise InvalidArgumentException(f"json_decode error: {error}") from None

    @staticmethod
    def jsonEncode(value: object, options: int = 0, depth: int = 512) -> str:
        """Return a value as JSON, as `GuzzleHttp\\Utils` does.

        Raises:
            InvalidArgumentException: It can't be written.
        """
        try:
            return str(json_encode(value, options | JSON_THROW_ON_ERROR, depth))
        except JsonException as error:
            raise InvalidArgumentException(f"json_encode error: {error}") from None

    @staticmethod
    def inspect(promise: Promise[Any]) -> dict[str, Any]:
        """Wait for a promise, and return how it ended: see `settle`."""
        end: dict[str, Any] = Utils.inspectAll([promise])[0]
        return end

    @staticmethod
    def inspectAll(promises: Promises) -> Any:
        """Wait for all, and return how each ended, in the order given: see `settle`."""
        pairs = dict(_read_pairs(promises))
        ends = Utils.settle(pairs).wait()
        return listed({key: ends[key] for key in pairs})


class Pool:
    """Makes calls, and waits for some of them at once.

    Args:
        client: The client; the functions make the calls themselves.
        requests: Functions that return promises; each is called with the options.
        config: See `EachPromise`; ``concurrency`` is 25 by default, ``options`` is a dict.
    """

    def __init__(
        self, client: object, requests: Promises, config: Mapping[str, Any] | None = None
    ) -> None:
        config = {"concurrency": _POOL_SIZE, **(config or {})}
        calls = _make_calls(requests, config.get("options") or {})
        self._each = EachPromise(calls, config)

    def promise(self) -> Promise[None]:
        """Return the promise of all: see `EachPromise.promise`."""
        return self._each.promise()

    @staticmethod
    def batch(client: object, requests: Promises, options: Mapping[str, Any] | None = None) -> Any:
        """Make all calls, and return the answers and the reasons of failures, sorted by key."""
        ends: dict[Any, object] = {}
        config = dict(options or {})

        def keep_after(name: str) -> Callable[..., None]:
            also = fit(config.get(name) or (lambda: None))

            def keep(end: object, key: object, aggregate: object) -> None:
                ends[key] = end
                also(end, key, aggregate)

            return keep

        named = {name: keep_after(name) for name in ("fulfilled", "rejected")}
        Pool(client, requests, {**config, **named}).promise().wait()
        return ksort(ends)


def _make_calls(requests: Promises, options: Mapping[str, Any]) -> Iterator[tuple[object, object]]:
    for key, make in _read_pairs(requests):
        if not callable(make):
            raise TypeError(
                "Pool takes functions that return promises, such as lambda options:"
                f" client.requestAsync('GET', 'v3/…', options), not {type(make).__name__}"
            )
        yield key, fit(make)(dict(options))


def _each(
    iterable: Promises,
    limit: int | None,
    fulfilled: Callable[..., object] | None,
    rejected: Callable[..., object] | None,
) -> Promise[None]:
    """Return the promise of many."""
    each = _Each(iterable, limit, fulfilled or (lambda: None), rejected or (lambda: None))
    promise = Promise.of_source(each)
    each.task = ref(promise._task)
    return promise


class _Each:
    """Waits for many promises: the source of the promise of all.

    Attributes:
        task: The task of that promise, which lives while this is used.
    """

    task: ref[Task]

    def __init__(
        self,
        iterable: Promises,
        limit: int | None,
        fulfilled: Callable[..., object],
        rejected: Callable[..., object],
    ) -> None:
        items = iterable if isinstance(iterable, Iterator) else dict(_read_pairs(iterable)).items()
        self._size = _MAX_AT_ONCE if isinstance(items, Iterator) else len(items)
        self._pairs = enumerate(_read_pairs(items) if items is iterable else iter(items))
        if limit is not None and limit < 0:
            raise UsageError(f"a concurrency of {limit} would never send anything")
        self._limit = limit
        self._exit: SystemExit | None = None
        self._fulfilled, self._rejected = fit(fulfilled), fit(rejected)
        self._pulling = threading.Lock()
        #: The positions of those that have begun, and whose function was not called yet.
        self._begun: set[int] = set()

    @property
    def aggregate(self) -> Promise[None]:
        """The promise of all."""
        task = self.task()
        assert task is not None
        return Promise.of_task(task, task.root)

    async def __call__(self, runtime: Runtime) -> None:
        count = min(self._limit or _MAX_AT_ONCE, self._size)
        # As in PHP, all these have begun before the first one ends.
        pairs = (self._pull() for _ in range(count))
        workers = [partial(self._work, pair) for pair in pairs if pair]
        if len(workers) == 1:
            await workers[0](runtime)
        elif workers:
            with share_turn() if runtime is SYNC else nullcontext():
                promises = map(native.Promise, workers)
                await wait_in(runtime, native.Promise.settle(promises, limit=self._limit))
        if self._exit is not None:
            raise self._exit

    def __str__(self) -> str:
        return "many promises"

    async def _work(self, pair: _Pair | None, runtime: Runtime) -> None:
        """Wait for a promise, and then for one after another until there is none left."""
        while pair is not None:
            position, (key, value) = pair
            try:
                await self._wait(runtime, position, key, value)
            except SystemExit as error:  # a thread alone would end, and nobody would know
                self._exit = error
            finally:
                self._begun.discard(position)
            pair = self._pull()

    def _pull(self) -> _Pair | None:
        """Return the next promise and its position; None if there is none."""
        with self._pulling, take_turn():
            is_over = self._limit and self.aggregate.state is not State.PENDING
            if is_over or self._exit is not None:
                return None
            try:
                position, pair = next(self._pairs)
            except StopIteration:
                return None
            except Exception as error:
                self.aggregate.reject(error)
                return None
            self._begun.add(position)
            return position, pair

    async def _wait(self, runtime: Runtime, position: int, key: object, value: object) -> None:
        callback = self._fulfilled
        try:
            if isinstance(value, native.Promise):
                await value._task.start(runtime)  # its callbacks wait for those of earlier ones
            await self._await_order(runtime, position)
            value = await wait_in(runtime, value)
        except Exception as error:
            callback, value = self._rejected, reason_of(error)
        await self._await_order(runtime, position)
        with take_turn():
            if self.aggregate.state is State.PENDING:
                try:
                    callback(value, key, self.aggregate)
                except Exception as error:
                    self.aggregate.reject(error)

    async def _await_order(self, runtime: Runtime, position: int) -> None:
        """Wait until the functions of all earlier ones were called, but not for long."""
        until = monotonic() + _PATIENCE
        while min(self._begun.copy()) < position and monotonic() < until:
            await runtime.sleep(_PAUSE)


def _reject(reason: object, key: object, aggregate: Promise[None]) -> None:
    aggregate.reject(reason)


def _read_pairs(promises: Promises) -> Iterator[tuple[Any, object]]:
    """Yield the key and the value of each."""
    if isinstance(promises, Mapping):
        yield from promises.items()
        return
    if isinstance(promises, Traversable):  # of converted code
        yield from promises._items_()
        return
    for number, value in enumerate(promises):
        yield value if isinstance(value, tuple) and len(value) == 2 else (number, value)


def _wait(value: object) -> object:
    return value.wait() if isinstance(value, native.Promise) else value
