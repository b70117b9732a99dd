"""What can be reached from objects: everything that a debugger or an error tracker could show.

The walk follows what the garbage collector knows, and what it doesn't: the locals of frames, what a
view shows, the text of a match, what a buffer holds, what a weak reference leads to. It stops at
modules, classes, the globals of functions, and frames of the tests.
"""

from __future__ import annotations

import gc
import io
import re
import types
import weakref
from array import array
from base64 import b64decode
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

import httpx

_PIECE = 20  # so many characters of a secret in a row are a part of it
_SKIPPED = (types.ModuleType, type, types.CodeType, httpx.Proxy)  # a proxy is configuration
_Texts = str | bytes


class Walk:
    """Finds secrets.

    Args:
        secrets: The texts; ones in base64 are looked for as bytes too.
        own: The files whose frames are not entered.
    """

    def __init__(self, secrets: Iterable[str], own: Iterable[str] = ()) -> None:
        pieces = {piece for each in secrets for piece in _pieces(each.encode())}
        pieces |= {piece for each in secrets for piece in _pieces(_decode(each))}
        self._pattern = re.compile(b"|".join(map(re.escape, sorted(pieces))) or b"(?!)")
        self._own = frozenset([*own, __file__])

    def find(self, *roots: object) -> list[str]:
        """Return how each object that holds a part of a secret is reached; its end comes first."""
        parents: dict[int, Any] = {id(root): None for root in roots}
        waiting: list[Any] = [root for root in roots if not self._is_skipped(root)]
        kept = list(waiting)  # what is made on the way would else give its number to another object
        leaks = []
        while waiting:
            holder = waiting.pop()
            if self._holds(holder):
                leaks.append(_describe(holder, parents))
            children = list(self._children(holder))
            kept.append(children)
            for child in children:
                if id(child) not in parents and not self._is_skipped(child):
                    parents[id(child)] = holder
                    waiting.append(child)
        return leaks

    def _holds(self, value: object) -> bool:
        if isinstance(value, str):
            return len(value) >= _PIECE and bool(
                self._pattern.search(value.encode("utf-8", "surrogatepass"))
            )
        if isinstance(value, bytes | bytearray | array):
            return bool(self._pattern.search(value))
        return False

    def _children(self, holder: Any) -> Iterator[Any]:
        if isinstance(holder, types.FunctionType):
            yield from (holder.__closure__, holder.__defaults__, holder.__kwdefaults__)
            yield holder.__dict__
            return
        yield from gc.get_referents(holder)
        if isinstance(holder, dict):
            yield from holder.copy()  # texts as keys hold nothing, so they are left out above
        elif isinstance(holder, types.FrameType):
            yield dict(holder.f_locals)  # from Python 3.13 on it is a view
        elif isinstance(holder, memoryview):
            with suppress(ValueError):  # it is released
                yield from (holder.obj, holder.tobytes())  # its object may be none of Python's
        elif isinstance(holder, re.Match):
            yield holder.string
        elif isinstance(holder, io.BytesIO | io.StringIO) and not holder.closed:
            yield holder.getvalue()
        elif isinstance(holder, weakref.ReferenceType):
            yield holder()
        else:
            frames = ("gi_frame", "cr_frame", "ag_frame", "tb_frame")
            yield from filter(None, (_read(holder, name) for name in frames))

    def _is_skipped(self, value: object) -> bool:
        if isinstance(value, types.FrameType):
            return value.f_code.co_filename in self._own
        if isinstance(value, types.GeneratorType):
            return value.gi_code.co_filename in self._own
        if isinstance(value, types.CoroutineType):
            return value.cr_code.co_filename in self._own
        if isinstance(value, types.FunctionType):
            return value.__code__.co_filename in self._own
        is_globals = isinstance(value, dict) and "__builtins__" in value and "__name__" in value
        return is_globals or value is None or isinstance(value, (*_SKIPPED, Walk))


def _read(holder: object, name: str) -> object:
    kinds = (
        types.GeneratorType,
        types.CoroutineType,
        types.AsyncGeneratorType,
        types.TracebackType,
    )
    return getattr(holder, name, None) if isinstance(holder, kinds) else None


def _pieces(secret: bytes) -> list[bytes]:
    if len(secret) <= _PIECE:
        return [secret] if secret else []
    return [secret[start : start + _PIECE] for start in range(0, len(secret) - _PIECE + 1, _PIECE)]


def _decode(secret: str) -> bytes:
    try:
        return b64decode(secret, validate=True)
    except ValueError:
        return b""


def _describe(holder: object, parents: dict[int, Any]) -> str:
    steps, seen = [], 0
    while holder is not None and seen < 30:
        steps.append(_name(holder))
        holder, seen = parents.get(id(holder)), seen + 1
    return " < ".join(steps)


def _name(holder: object) -> str:
    if isinstance(holder, types.FrameType):
        return f"frame {holder.f_code.co_qualname}"
    name = getattr(type(holder), "__qualname__", "?")
    if isinstance(holder, dict):
        return f"{name}{list(holder)[:8]}"[:120]
    code = getattr(holder, "cr_code", None) or getattr(holder, "gi_code", None)
    return f"{name} {code.co_qualname}" if isinstance(code, types.CodeType) else name
