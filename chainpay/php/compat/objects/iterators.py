"""PHP's interfaces of objects that are arrays in part, and its arrays that are objects."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator as PythonIterator
from typing import TYPE_CHECKING, Any

from ..exceptions import OutOfRangeException, RuntimeException, UnexpectedValueException
from ..standard.elements import has, item, items, push, put, remove
from ..standard.values import to_int, truthy

__all__ = [
    "ArrayAccess",
    "ArrayIterator",
    "ArrayObject",
    "Countable",
    "Iterator",
    "IteratorAggregate",
    "JsonSerializable",
    "SplObjectStorage",
    "SplQueue",
    "SplStack",
    "Traversable",
]

Value = Any
Pairs = Iterable[tuple[Value, Value]]


class Traversable:
    """PHP's `Traversable`: ``foreach`` goes through it."""

    __php_word__ = "interface"

    if TYPE_CHECKING:

        def _items_(self) -> Pairs: ...

    def __iter__(self) -> PythonIterator[Value]:
        """Iterate over its values."""
        return (value for _, value in self._items_())


class IteratorAggregate(Traversable):
    """PHP's `IteratorAggregate`: a class has `getIterator`."""

    __php_word__ = "interface"

    def _items_(self) -> Pairs:
        return items(self.getIterator())  # type: ignore[attr-defined]


class Iterator(Traversable):
    """PHP's `Iterator`: a class has `current`, `key`, `next`, `rewind` and `valid`."""

    __php_word__ = "interface"

    def _items_(self) -> Pairs:
        of_class: Value = self
        of_class.rewind()
        while truthy(of_class.valid()):
            value = of_class.current()
            yield of_class.key(), value
            of_class.next()


class Countable:
    """PHP's `Countable`: a class has `count`."""

    __php_word__ = "interface"

    def __len__(self) -> int:
        """Return what `count` says."""
        return self.count()  # type: ignore[attr-defined, no-any-return]

    def __bool__(self) -> bool:
        """An object is true, also one that counts none."""
        return True


class ArrayAccess:
    """PHP's `ArrayAccess`: a class has `offsetGet`, `offsetSet`, `offsetExists`, `offsetUnset`."""

    __php_word__ = "interface"

    def __getitem__(self, key: Value) -> Value:
        """PHP's ``$object[$key]``."""
        return self.offsetGet(key)  # type: ignore[attr-defined]

    def __setitem__(self, key: Value, value: Value) -> None:
        """PHP's ``$object[$key] = $value``; the key of ``[]`` is None."""
        self.offsetSet(key, value)  # type: ignore[attr-defined]

    def __contains__(self, key: Value) -> bool:
        """PHP's ``isset($object[$key])``."""
        return truthy(self.offsetExists(key))  # type: ignore[attr-defined]

    def __delitem__(self, key: Value) -> None:
        """PHP's ``unset($object[$key])``."""
        self.offsetUnset(key)  # type: ignore[attr-defined]


class JsonSerializable:
    """PHP's `JsonSerializable`: a class has `jsonSerialize`."""

    __php_word__ = "interface"


class _Held(ArrayAccess, Countable):
    """An array that is an object."""

    def __init__(self, array: Value = None) -> None:
        self._array: Value = [] if array is None else array

    def offsetGet(self, key: Value) -> Value:
        """Return an element."""
        return item(self._array, key)

    def offsetSet(self, key: Value, value: Value) -> None:
        """Set an element, or add one."""
        array = self._array
        self._array = push(array, value) if key is None else put(array, key, value)

    def offsetExists(self, key: Value) -> bool:
        """Return whether there is an element."""
        return has(self._array, key)

    def offsetUnset(self, key: Value) -> None:
        """Remove an element."""
        self._array = remove(self._array, key)

    def count(self) -> int:
        """Return the number of elements."""
        return len(self._array)

    def append(self, value: Value) -> None:
        """Add an element."""
        self._array = push(self._array, value)

    def getArrayCopy(self) -> Value:
        """Return the array."""
        return self._array.copy()


class ArrayIterator(_Held, Iterator):
    """PHP's `ArrayIterator`."""

    def __init__(self, array: Value = None) -> None:
        super().__init__(array)
        self._at = 0

    def _pairs(self) -> list[tuple[Value, Value]]:
        return [*items(self._array)]

    def current(self) -> Value:
        """Return the value at the present place."""
        return self._pairs()[self._at][1] if self.valid() else None

    def key(self) -> Value:
        """Return the key at the present place."""
        return self._pairs()[self._at][0] if self.valid() else None

    def next(self) -> None:
        """Go on."""
        self._at += 1

    def rewind(self) -> None:
        """Go to the start."""
        self._at = 0

    def valid(self) -> bool:
        """Return whether there is an element at the present place."""
        return self._at < len(self._array)


class ArrayObject(_Held, IteratorAggregate):
    """PHP's `ArrayObject`."""

    def getIterator(self) -> ArrayIterator:
        """Return an iterator over the array."""
        return ArrayIterator(self._array)


class _Listed(ArrayAccess, Countable, Traversable):
    """PHP's `SplDoublyLinkedList`."""

    def __init__(self) -> None:
        self._list: list[Value] = []

    def count(self) -> int:
        """Return the number of values."""
        return len(self._list)

    def isEmpty(self) -> bool:
        """Return whether there is none."""
        return not self._list

    def push(self, value: Value) -> None:
        """Add a value at the end."""
        self._list.append(value)

    def unshift(self, value: Value) -> None:
        """Add a value at the start."""
        self._list.insert(0, value)

    def pop(self) -> Value:
        """Take the value at the end; without one a RuntimeException is raised."""
        return self._any("pop from").pop()

    def shift(self) -> Value:
        """Take the value at the start; without one a RuntimeException is raised."""
        return self._any("shift from").pop(0)

    def top(self) -> Value:
        """Return the value at the end; without one a RuntimeException is raised."""
        return self._any("peek at")[-1]

    def bottom(self) -> Value:
        """Return the value at the start; without one a RuntimeException is raised."""
        return self._any("peek at")[0]

    def _any(self, word: str) -> list[Value]:
        if not self._list:
            raise RuntimeException(f"Can't {word} an empty datastructure")
        return self._list

    def offsetGet(self, key: Value) -> Value:
        """Return the value at a place."""
        return self._list[self._place(key, "offsetGet")]

    def offsetSet(self, key: Value, value: Value) -> None:
        """Set the value at a place, or add one at the end."""
        if key is None:
            self.push(value)
        else:
            self._list[self._place(key, "offsetSet")] = value

    def offsetExists(self, key: Value) -> bool:
        """Return whether there is such a place."""
        return 0 <= to_int(key) < len(self._list)

    def offsetUnset(self, key: Value) -> None:
        """Remove the value at a place."""
        del self._list[self._place(key, "offsetUnset")]

    def _place(self, key: Value, method: str) -> int:
        if not self.offsetExists(key):
            raise OutOfRangeException(
                f"SplDoublyLinkedList::{method}(): Argument #1 ($index) is out of range"
            )
        return to_int(key)

    def _items_(self) -> Pairs:
        return [*enumerate(self._list)]


class SplQueue(_Listed):
    """PHP's `SplQueue`."""

    enqueue = _Listed.push
    dequeue = _Listed.shift


class SplStack(_Listed):
    """PHP's `SplStack`: ``foreach`` goes from the top down, and places count from there."""

    def _place(self, key: Value, method: str) -> int:
        return len(self._list) - 1 - super()._place(key, method)

    def _items_(self) -> Pairs:
        return [*enumerate(self._list)][::-1]


class SplObjectStorage(Countable, Traversable, ArrayAccess):
    """PHP's `SplObjectStorage`: a set of objects, with something for each."""

    def __init__(self) -> None:
        self._held: dict[int, tuple[Value, Value]] = {}

    def attach(self, value: Value, info: Value = None) -> None:
        """Add an object."""
        self._held[id(value)] = (value, info)

    def detach(self, value: Value) -> None:
        """Remove an object."""
        self._held.pop(id(value), None)

    def contains(self, value: Value) -> bool:
        """Return whether an object is there."""
        return id(value) in self._held

    def count(self) -> int:
        """Return the number of objects."""
        return len(self._held)

    def offsetGet(self, value: Value) -> Value:
        """Return what was added with an object.

        Raises:
            UnexpectedValueException: It is not there.
        """
        if not self.contains(value):
            raise UnexpectedValueException("Object not found")
        return self._held[id(value)][1]

    offsetSet = attach
    offsetUnset = detach
    offsetExists = contains

    def _items_(self) -> Pairs:
        return [(at, value) for at, (value, _) in enumerate(self._held.values())]
