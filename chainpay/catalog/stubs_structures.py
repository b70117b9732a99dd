"""What a structure of fields is to a type checker: TypedDicts, each declared once in a file.

* A field's type follows from the form that its value has: what JSON takes, what a query or a
  message of APIv2 takes (numbers may be text there), what JSON or XML answers (where all is text).
* The values that a field may have are a ``Literal``. Names that a class can't have, or that hide a
  type that the class needs, make the functional form.
* Structures with the same fields are declared once. What is within others is called as its field,
  or if others have that name, with its owner's before it; what stands alone has a name of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, count
from keyword import iskeyword

from .model import Field

__all__ = [
    "ANSWER",
    "FIELDS",
    "INDENT",
    "JSON",
    "QUERY",
    "XML",
    "Form",
    "Names",
    "Structures",
    "camel",
    "doc",
    "is_regular",
    "quoted",
]

INDENT = "    "
#: What the annotations are made of: a field of such a name would hide it from those beside it.
_TYPES = frozenset(("bool", "dict", "float", "int", "list", "str"))
#: Fields of APIv2 that are added as a message is signed.
_ADDED = frozenset(("sign", "nonce_str", "sign_type"))
_SCALARS = ("string", "integer", "number", "boolean")

#: A field of a TypedDict: its name, its annotation, and what it is called.
_Row = tuple[str, str, str]


@dataclass(frozen=True)
class Form:
    """In which form values are given or answered.

    Attributes:
        scalars: What each of the API's scalar types is.
        is_sent: Whether it is a request's.
        is_text: Whether a number may be text.
    """

    scalars: dict[str, str]
    is_sent: bool = True
    is_text: bool = False


def _form(scalars: Iterable[str], is_sent: bool = True, is_text: bool = False) -> Form:
    return Form(dict(zip(_SCALARS, scalars, strict=True)), is_sent, is_text)


_NUMBER = "int | str"
JSON = _form(("str", "int", "float", "bool"))
"""What is sent as JSON."""
QUERY = _form(("str", _NUMBER, _NUMBER, 'bool | Literal["true", "false"]'), is_text=True)
"""What is sent as a query; None leaves a field out."""
FIELDS = _form(("str", _NUMBER, _NUMBER, _NUMBER), is_text=True)
"""What is sent as a message of APIv2."""
ANSWER = Form(JSON.scalars, is_sent=False)
"""What is answered as JSON."""
XML = _form(["str"] * 4, is_sent=False, is_text=True)
"""What is answered as XML."""


class Names:
    """The names of a file's classes: each is given once.

    Args:
        taken: Names that are taken.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)

    def give(self, *wanted: str) -> str:
        """Return the first name that is free; the last with a number if none is."""
        numbered = (f"{wanted[-1]}{number}" for number in count(2))
        name = next(name for name in chain(wanted, numbered) if name not in self._taken)
        self._taken.add(name)
        return name


class Structures:
    """The TypedDicts of a file.

    Args:
        names: The names of the file.
    """

    def __init__(self, names: Names) -> None:
        self._names = names
        self._known: dict[tuple[_Row, ...], str] = {}
        self._same: list[tuple[str, str]] = []  # names of one's own, and what they are

    def alone(self, fields: Iterable[Field], form: Form, name: str) -> str:
        """Return the name of the TypedDict of what stands alone: a body, a query, an answer.

        Args:
            fields: The fields.
            form: How their values are given.
            name: What it shall be called.
        """
        name = self._names.give(name)
        rows = self._rows(tuple(fields), form, name)
        if rows in self._known:
            self._same.append((name, self._known[rows]))
        else:
            self._known[rows] = name
        return name

    def declarations(self) -> Iterator[str]:
        """Yield the TypedDicts."""
        for rows, name in self._known.items():
            yield _declaration(name, rows)
        for name, same in self._same:
            yield f"class {name}({same}): ...\n"

    def _within(self, field: Field, form: Form, owner: str) -> str:
        name = camel(field.name)
        rows = self._rows(field.children, form, f"{owner}{name}")
        if rows not in self._known:
            self._known[rows] = self._names.give(name, f"{owner}{name}")
        return self._known[rows]

    def _rows(self, fields: tuple[Field, ...], form: Form, owner: str) -> tuple[_Row, ...]:
        needed = _needed(fields, form)
        rows = []
        for field in fields:
            kind = one = self._one(field, form, owner)
            if field.is_array:
                kind = f"{one} | list[{one}]" if form is XML else f"list[{one}]"
            if field.name not in needed:
                kind = f"NotRequired[{kind}{' | None' if form is QUERY else ''}]"
            rows.append((field.name, kind, field.label))
        return tuple(rows)

    def _one(self, field: Field, form: Form, owner: str) -> str:
        if field.item == "object":
            if not field.children:
                return "dict[str, Any]"
            return self._within(field, form, owner)
        if field.encrypted and form.is_sent:
            return "str | Sensitive"
        values = _values(field, form)
        return f"Literal[{', '.join(values)}]" if values else form.scalars[field.item]


def _needed(fields: tuple[Field, ...], form: Form) -> set[str]:
    needed = {field.name for field in fields if field.required}
    if form is FIELDS:
        needed -= _ADDED
    return needed


def _values(field: Field, form: Form) -> list[str]:
    """Return the values that a field may have, as they stand in a ``Literal``."""
    values = field.enum if field.const is None else (field.const,)
    texts = [quoted(str(value)) for value in values]
    if field.item == "string":
        return list(dict.fromkeys(texts))
    if not all(type(value) is int for value in values):
        return []
    numbers = [] if form is XML else [str(value) for value in values]
    return [*numbers, *(texts if form.is_text else ())]


def _declaration(name: str, rows: Iterable[_Row]) -> str:
    if any(_is_awkward(field) for field, _, _ in rows):
        items = "".join(f"{INDENT}{quoted(field)}: {kind},\n" for field, kind, _ in rows)
        return f"{name} = TypedDict({quoted(name)}, {{\n{items}}})\n"
    lines = [f"class {name}(TypedDict):"]
    for field, kind, label in rows:
        lines.append(f"{INDENT}{field}: {kind}")
        if label:
            lines.append(doc(label, INDENT))
    return "\n".join(lines) + "\n"


def _is_awkward(name: str) -> bool:
    return not name.isidentifier() or iskeyword(name) or name in _TYPES


def is_regular(fields: Iterable[Field]) -> bool:
    """Return whether all names are known: ``coupon_id_$n`` stands for any number of fields."""
    return all("$" not in field.name and is_regular(field.children) for field in fields)


def camel(name: str) -> str:
    """Return a segment's or a field's name as a part of a class's."""
    parts = "".join(char if char.isalnum() else " " for char in name).split()
    return "".join(part[:1].upper() + part[1:] for part in parts)


def quoted(text: str) -> str:
    """Return a text as a literal of Python."""
    return json.dumps(text, ensure_ascii=False)


def doc(text: str, indent: str) -> str:
    """Return a text as a docstring."""
    first, *others = text.replace("\\", "\\\\").replace('"', '\\"').splitlines()
    if not others:
        return f'{indent}"""{first}"""'
    lines = [f'"""{first}', *others, '"""']
    return "\n".join(f"{indent}{line}" if line else "" for line in lines)
