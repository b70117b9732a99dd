"""PHP's output: `echo`, `print_r`, `var_dump`, `var_export`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum
from types import SimpleNamespace
from typing import NamedTuple

from ..properties import BackedEnum, class_name, members, properties
from ..standard.elements import keyed
from ..standard.values import (
    PHP_INT_MIN,
    Value,
    as_bool,
    float_text,
    get_debug_type,
    is_array,
    is_object,
    is_string,
    text,
    to_bytes,
)
from .formats import sprintf, vsprintf

__all__ = ["echo", "print_", "print_r", "printf", "var_dump", "var_export", "vprintf"]


def echo(*values: Value) -> None:
    """PHP's `echo`: without a line end."""
    for value in values:
        _write(text(value))


def print_(value: Value) -> int:
    """PHP's `print`: 1."""
    echo(value)
    return 1


def _write(string: str) -> None:
    try:
        sys.stdout.write(string)
    except UnicodeEncodeError:
        sys.stdout.flush()
        sys.stdout.buffer.write(to_bytes(string))


def printf(format: Value, *values: Value) -> int:
    """PHP's `printf`: the number of bytes."""
    return _counted(sprintf(format, *values))


def vprintf(format: Value, values: Value) -> int:
    """PHP's `vprintf`: the number of bytes."""
    return _counted(vsprintf(format, values))


def _counted(string: str) -> int:
    _write(string)
    return len(to_bytes(string))


def _elements(value: Value) -> list[tuple[Value, Value]]:
    if is_array(value):
        return [*keyed(value).items()]
    if isinstance(value, Enum):  # which all but print_r write as a name
        return [*properties(value)]
    shown = [each for each in members(value) if each[2] != "hidden"]
    return [(_Member(word, owner, name), one) for name, one, word, owner in shown]


class _Member(NamedTuple):
    """The name of a property, who sees it, and the class that has it."""

    word: str
    owner: str
    name: str

    def __str__(self) -> str:
        """Return it as `print_r` writes it."""
        owner = f":{self.owner}" if self.word == "private" else ""
        return self.name if self.word == "public" else f"{self.name}{owner}:{self.word}"


def _shown(value: Value, return_: Value, string: str, returned: Value) -> Value:
    if as_bool(return_):
        return string
    _write(string)
    return returned


def print_r(value: Value, return_: Value = False) -> Value:
    """PHP's `print_r`: True, or the text if `return_`."""
    return _shown(value, return_, _print_r(value, 0, []), True)


def _print_r(value: Value, indent: int, above: list[Value]) -> str:
    if not is_array(value) and not is_object(value):
        return text(value)
    head = "Array\n" if is_array(value) else f"{class_name(value)} {_sort_of(value)}\n"
    if any(value is one for one in above):
        return f"{head} *RECURSION*"
    space = " " * indent
    lines = "".join(
        f"{space}    [{key}] => {_print_r(one, indent + 8, [*above, value])}\n"
        for key, one in _elements(value)
    )
    return f"{head}{space}(\n{lines}{space})\n"


def _sort_of(value: Value) -> str:
    if isinstance(value, BackedEnum):
        return f"Enum:{get_debug_type(value.value)}"
    return "Enum" if isinstance(value, Enum) else "Object"


def var_dump(*values: Value) -> None:
    """PHP's `var_dump`. Objects are numbered from 1."""
    objects: list[Value] = []
    for value in values:
        _write(_var_dump(value, "", objects, []))


def _var_dump(value: Value, space: str, objects: list[Value], above: list[Value]) -> str:
    if not is_array(value) and not is_object(value):
        return f"{space}{_kind(value)}\n"
    if any(value is one for one in above):
        return f"{space}*RECURSION*\n"
    if isinstance(value, Enum):
        return f"{space}enum({class_name(value)}::{value.name})\n"
    elements = _elements(value)
    head = f"array({len(elements)}) {{"
    if is_object(value):
        if not any(value is one for one in objects):
            objects.append(value)
        number = [value is one for one in objects].index(True) + 1
        head = f"object({class_name(value)})#{number} ({len(elements)}) {{"
    lines = "".join(
        f"{space}  [{_quoted(key)}]=>\n{_var_dump(one, space + '  ', objects, [*above, value])}"
        for key, one in elements
    )
    return f"{space}{head}\n{lines}{space}}}\n"


def _quoted(key: int | str) -> str:
    if isinstance(key, _Member) and key.word != "public":
        owner = f':"{key.owner}"' if key.word == "private" else ""
        return f'"{key.name}"{owner}:{key.word}'
    return str(key) if isinstance(key, int) else f'"{key}"'


def _kind(value: Value) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return f"bool({str(value).lower()})"
    if is_string(value):
        return f'string({len(to_bytes(value))}) "{text(value)}"'
    return f"float({float_text(value)})" if isinstance(value, float) else f"int({value})"


def var_export(value: Value, return_: Value = False) -> Value:
    """PHP's `var_export`: None, or the text if `return_`."""
    return _shown(value, return_, _var_export(value, ""), None)


def _var_export(value: Value, space: str) -> str:
    if is_array(value):
        return _exported(value, space, "array (\n", f"{space})", lambda key: _var_export(key, ""))
    if is_object(value):
        return _export_object(value, space)
    if is_string(value):
        string = text(value).replace("\\", "\\\\").replace("'", "\\'")
        return "'" + string.replace("\0", "' . \"\\0\" . '") + "'"
    if isinstance(value, float):
        string = float_text(value)
        return string if not string.lstrip("-").isdecimal() else f"{string}.0"
    if value is None or isinstance(value, bool):
        return "NULL" if value is None else str(value).lower()
    return f"{value + 1}-1" if value == PHP_INT_MIN else str(value)


def _export_object(value: Value, space: str) -> str:
    name = f"\\{class_name(value)}"
    if isinstance(value, Enum):
        return f"{name}::{value.name}"
    head, tail = f"{name}::__set_state(array(\n", f"{space}))"
    if isinstance(value, SimpleNamespace):
        head, tail = "(object) array(\n", f"{space})"
    return _exported(value, space, head, tail, _exported_name)


def _exported_name(key: Value) -> str:
    return f" {_var_export(key.name if isinstance(key, _Member) else str(key), '')}"


def _exported(value: Value, space: str, head: str, tail: str, name: Callable[[Value], str]) -> str:
    lines = ""
    for key, one in _elements(value):
        before = f"\n{space}  " if is_array(one) or is_object(one) else ""
        lines += f"{space}  {name(key)} => {before}{_var_export(one, space + '  ')},\n"
    return f"{head}{lines}{tail}"
