"""Places where an object can hide a text."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import io
import re
import threading
import types
import weakref
from array import array
from base64 import b64decode
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx


class Plain:
    def __init__(self, value: object) -> None:
        self.value = value

    def method(self) -> None:
        """Bound to what holds the secret."""


class Slotted:
    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value


def raised(error: BaseException, behind: BaseException | None = None) -> BaseException:
    try:
        raise error from behind
    except BaseException as caught:
        return caught


def in_a_local(text: str) -> BaseException:
    """Return an error whose traceback has a frame with the text."""

    def fail(hidden: str) -> None:
        raise ValueError

    try:
        fail(text)
    except ValueError as error:
        return error
    raise AssertionError


def as_context(text: str) -> BaseException:
    try:
        try:
            raise KeyError(text)
        except KeyError:
            raise ValueError from None
    except ValueError as error:
        return error


def with_note(text: str) -> BaseException:
    error = ValueError()
    error.add_note(text)
    return error


def generator(text: str) -> Iterator[int]:
    def run() -> Iterator[int]:
        hidden = text[:]
        yield 1
        del hidden

    begun = run()
    next(begun)
    return begun


def coroutine(text: str) -> Any:
    @types.coroutine
    def pause() -> Iterator[None]:
        yield

    async def run(hidden: str) -> None:
        await pause()

    begun = run(text)
    begun.send(None)
    return begun


def async_generator(text: str) -> Any:
    async def run(hidden: str) -> AsyncIterator[int]:
        yield 1

    begun: Any = run(text)
    with suppress(StopIteration):
        begun.__anext__().send(None)
    return begun


def on_the_stack(text: str) -> Iterator[Any]:
    """Return a generator that holds the text in no variable: it is waiting within an expression."""

    def run() -> Iterator[Any]:
        yield len([text[:], (yield)])

    begun = run()
    next(begun)
    return begun


def a_task(text: str) -> Any:
    async def fail() -> None:
        raise ValueError(text)

    async def main() -> Any:
        task = asyncio.ensure_future(fail())
        await asyncio.wait([task])
        return task

    task = asyncio.run(main())
    with suppress(ValueError):
        task.result()
    return task


def a_future(text: str) -> Any:
    async def main() -> Any:
        future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        future.set_result(text)
        return future

    return asyncio.run(main())


def a_context(text: str) -> Any:
    context = contextvars.copy_context()
    context.run(contextvars.ContextVar[str]("hidden").set, text)
    return context


def a_weak_reference(text: str) -> Any:
    holder = Plain(text)
    ALIVE.append(holder)
    return Plain(weakref.ref(holder))


#: What only a weak reference leads to.
ALIVE: list[object] = []

HIDING_PLACES: dict[str, Callable[[str], object]] = {
    "a text": str,
    "bytes": str.encode,
    "a bytearray": lambda text: bytearray(text.encode()),
    "a view": lambda text: memoryview(text.encode()),
    "a view of what is behind": lambda text: memoryview(text.encode() + b"x" * 100)[-50:],
    "a view of a bytearray": lambda text: memoryview(bytearray(text.encode())),
    "an array": lambda text: array("B", text.encode()),
    "a file in memory": lambda text: io.BytesIO(text.encode()),
    "a text in memory": io.StringIO,
    "the signature alone, not in base64": b64decode,
    "a part": lambda text: text[30:80],
    "a longer text": lambda text: f'mchid="1",signature="{text}"',
    "a list, a tuple, a dict, a set": lambda text: [({1: {frozenset([text])}},)],
    "the key of a dict": lambda text: {text: 1},
    "a deque": lambda text: deque([text.encode()]),
    "an iterator": lambda text: iter([text]),
    "a map": lambda text: map(len, [text]),
    "an attribute": Plain,
    "a slot": Slotted,
    "a bound method": lambda text: Plain(text).method,
    "a method of bytes": lambda text: text.encode().join,
    "a partial": lambda text: functools.partial(print, text),
    "a closure": lambda text: lambda: text,
    "a default": lambda text: eval("lambda a=b: a", {"b": text}),
    "a match": lambda text: re.match("x", f"x{text}"),
    "a property of a type's instance": lambda text: types.SimpleNamespace(a=text),
    "a read-only mapping": lambda text: types.MappingProxyType({"a": text}),
    "a weak reference": a_weak_reference,
    "a context": a_context,
    "a generator": generator,
    "a generator, within an expression": on_the_stack,
    "a coroutine": coroutine,
    "an async generator": async_generator,
    "a task": a_task,
    "a future": a_future,
    "the arguments of an error": ValueError,
    "a note": with_note,
    "a local of a frame": in_a_local,
    "a cause": lambda text: raised(ValueError(), KeyError(text)),
    "a local of a cause's frame": lambda text: raised(ValueError(), in_a_local(text)),
    "a context that is suppressed": as_context,
    "a group": lambda text: ExceptionGroup("a", [ExceptionGroup("b", [KeyError(text)])]),
    "a name that is missing": lambda text: AttributeError(obj=Plain(text), name="a"),
    "the object of a UnicodeError": lambda text: UnicodeDecodeError("a", text.encode(), 0, 1, "b"),
    "what an iterator has returned": StopIteration,
    "a header": lambda text: httpx.Headers({"Authorization": text}),
    "a request": lambda text: httpx.Request("GET", "http://x", headers={"Authorization": text}),
    "the request of an error": lambda text: httpx.ReadError(
        "a", request=httpx.Request("GET", "http://x", headers={"Authorization": text})
    ),
    "an answer's stream": lambda text: httpx.Response(200, stream=httpx.ByteStream(text.encode())),
    "a thread's arguments": lambda text: threading.Thread(target=print, args=(text,)),
}
