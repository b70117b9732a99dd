"""PHP's generators: with keys, and with methods that Python's don't have."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from collections.abc import Generator as PythonGenerator
from typing import Any

from ..standard.elements import items
from .iterators import Traversable

__all__ = ["Generator", "delegate", "generator", "keyed"]

Value = Any


class _Keyed:
    """A value that is yielded under a key of its own."""

    __slots__ = ("key", "value")

    def __init__(self, key: Value, value: Value) -> None:
        self.key, self.value = key, value


class _Delegated(_Keyed):
    """A value of ``yield from``: its key doesn't count."""

    __slots__ = ()


def keyed(key: Value, value: Value) -> _Keyed:
    """Return what ``yield $key => $value`` yields."""
    return _Keyed(key, value)


class Generator(Traversable):
    """PHP's `Generator` around one of Python's.

    Args:
        frame: Python's generator.
    """

    def __init__(self, frame: PythonGenerator[Value, Value, Value]) -> None:
        self.frame = self._frame = frame
        self._key: Value = None
        self._value: Value = None
        self._last = -1
        self._is_started = self._has_moved = self._is_done = self._has_returned = False
        self._returned: Value = None

    def _resume(self, step: Callable[[], Value]) -> None:
        try:
            value = step()
        except StopIteration as stop:
            self._is_done = self._has_returned = True
            self._returned = stop.value
            self._key = self._value = None
            return
        except BaseException:
            self._is_done = True
            self._key = self._value = None
            raise
        if isinstance(value, _Keyed):
            self._key, self._value = value.key, value.value
            if type(self._key) is int and not isinstance(value, _Delegated):
                self._last = max(self._last, self._key)
        else:
            self._last += 1
            self._key, self._value = self._last, value

    def _start(self) -> None:
        if not self._is_started:
            self._is_started = True
            self._resume(lambda: next(self._frame))

    def current(self) -> Value:
        """Return the value that was yielded."""
        self._start()
        return self._value

    def key(self) -> Value:
        """Return its key."""
        self._start()
        return self._key

    def next(self) -> None:
        """Go on to the next yield."""
        self._start()
        if not self._is_done:
            self._has_moved = True
            self._resume(lambda: next(self._frame))

    def send(self, value: Value) -> Value:
        """Make a value that of the present yield, and return what is yielded next."""
        self._start()
        if not self._is_done:
            self._has_moved = True
            self._resume(lambda: self._frame.send(value))
        return self._value

    def throw(self, error: BaseException) -> Value:
        """Raise an error at the present yield, and return what is yielded next."""
        self._start()
        if self._is_done:
            raise error
        self._has_moved = True
        self._resume(lambda: self._frame.throw(error))
        return self._value

    def valid(self) -> bool:
        """Return whether it has a value."""
        self._start()
        return not self._is_done

    def rewind(self) -> None:
        """Start it.

        Raises:
            Exception: It has gone on already.
        """
        self._start()
        if self._has_moved:
            raise Exception("Cannot rewind a generator that was already run")

    def getReturn(self) -> Value:
        """Return what it returned.

        Raises:
            Exception: It has not returned.
        """
        if not self._has_returned:
            raise Exception("Cannot get return value of a generator that hasn't returned")
        return self._returned

    def _items_(self) -> Iterable[tuple[Value, Value]]:
        if self._is_done and self._has_moved:
            raise Exception("Cannot traverse an already closed generator")
        self.rewind()
        while not self._is_done:
            yield self._key, self._value
            self.next()


def generator(
    function: Callable[..., PythonGenerator[Value, Value, Value]],
) -> Callable[..., Generator]:
    """Give a generator function's generators PHP's methods and keys."""

    @functools.wraps(function)
    def made(*arguments: Value, **named: Value) -> Generator:
        return Generator(function(*arguments, **named))

    return made


def delegate(source: Value) -> PythonGenerator[Value, Value, Value]:
    """PHP's ``yield from``: with the keys, what is sent, and what is returned."""
    if not isinstance(source, Generator):
        for key, value in items(source):
            yield _Delegated(key, value)
        return None
    while source.valid():
        try:
            sent = yield _Delegated(source.key(), source.current())
        except Exception as error:  # what is thrown into the outer one
            source.throw(error)
            continue
        if sent is None:
            source.next()
        else:
            source.send(sent)
    return source.getReturn()
