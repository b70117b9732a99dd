"""PHP's own classes that have no counterpart, and what is asked of closures as objects."""

from __future__ import annotations

from ..context import Context
from ..reasons.standard import no_class

_CLASSES = frozenset(
    [
        "AppendIterator",
        "Attribute",
        "CachingIterator",
        "CallbackFilterIterator",
        "CURLStringFile",
        "DatePeriod",
        "DirectoryIterator",
        "Directory",
        "DOMDocument",
        "DOMElement",
        "DOMNode",
        "DOMXPath",
        "EmptyIterator",
        "FFI",
        "Fiber",
        "FilesystemIterator",
        "FilterIterator",
        "finfo",
        "GlobIterator",
        "Imagick",
        "InfiniteIterator",
        "IntlDateFormatter",
        "IteratorIterator",
        "LimitIterator",
        "Memcached",
        "MultipleIterator",
        "mysqli",
        "NoRewindIterator",
        "NumberFormatter",
        "OuterIterator",
        "PDO",
        "PDOStatement",
        "Phar",
        "PharData",
        "RecursiveArrayIterator",
        "RecursiveDirectoryIterator",
        "RecursiveIterator",
        "RecursiveIteratorIterator",
        "Redis",
        "ReflectionClass",
        "ReflectionEnum",
        "ReflectionFunction",
        "ReflectionMethod",
        "ReflectionNamedType",
        "ReflectionObject",
        "ReflectionProperty",
        "RegexIterator",
        "SeekableIterator",
        "SessionHandler",
        "SimpleXMLElement",
        "SoapClient",
        "SplDoublyLinkedList",
        "SplFileInfo",
        "SplFileObject",
        "SplFixedArray",
        "SplHeap",
        "SplMaxHeap",
        "SplMinHeap",
        "SplPriorityQueue",
        "SplTempFileObject",
        "WeakMap",
        "WeakReference",
        "XMLReader",
        "XMLWriter",
        "ZipArchive",
    ]
)


def check_class(written: str, at: int, here: Context) -> None:
    """Say that a class is PHP's own, and that Python has none like it."""
    full = here.resolve(written)
    if full in _CLASSES and here.facts.class_named(full) is None:
        here.todo(at, "class", no_class(full), full)
