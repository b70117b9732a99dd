"""Structures of fields in the stubs: TypedDicts, each declared once in a file.

* The type of a field depends on the form of its value: sent as JSON, sent in a query or a message
  of APIv2 (where a number may be text), answered as JSON, or answered as XML (where all is text).
* If a field has a fixed set of values, its type is a ``Literal``.
* A TypedDict is written in the functional form if a field's name can't be an attribute, or if it
  would hide a type that the class needs.
* Structures with the same fields are declared once. A nested structure has the name of its field;
  if that name is in use, the owner's name stands before it. A body, a query or an answer always has
  a name of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, count
from keyword import iskeyword

from chainpay.catalog import Field

INDENT = "    "
#: The names in annotations: a field of such a name would hide the type from the other fields.
_TYPES = frozenset(("bool", "dict", "float", "int", "list", "str"))
#: The client adds these fields of APIv2 when it signs a message.
_ADDED = frozenset(("sign", "nonce_str", "sign_type"))
_SCALARS = ("string", "integer", "number", "boolean")

#: A field of a TypedDict: its name, its annotation, its label.
_Row = tuple[str, str, str]


@dataclass(frozen=True)
class Form:
    """The form in which values are sent or answered.

    Attributes:
        scalars: The annotation of each of the API's scalar types.
        is_sent: Whether the values are a request's.
        is_text: Whether a number may be text.
    """

    scalars: dict[str, str]
    is_sent: bool = True
    is_text: bool = False


def _form(annotations: Iterable[str], is_sent: bool = True, is_text: bool = False) -> Form:
    return Form(dict(zip(_SCALARS, annotations, strict=True)), is_sent, is_text)


_NUMBER = "int | str"
JSON = _form(("str", "int", "float", "bool"))
"""Values that are sent as JSON."""
QUERY = _form(("str", _NUMBER, _NUMBER, 'bool | Literal["true", "false"]'), is_text=True)
"""Values that are sent in a query; None leaves a field out."""
FIELDS = _form(("str", _NUMBER, _NUMBER, _NUMBER), is_text=True)
"""Values that are sent in a message of APIv2."""
ANSWER = Form(JSON.scalars, is_sent=False)
"""Values that are answered as JSON."""
XML = _form(["str"] * 4, is_sent=False, is_text=True)
"""Values that are answered as XML."""


class Names:
    """The names of a file's classes, each of which is used once.

    Args:
        used: Names that are already in use.
    """

    def __init__(self, used: Iterable[str] = ()) -> None:
        self._used = set(used)

    def reserve(self, *candidates: str) -> str:
        """Return the first candidate that is free; if none is, the last one with a number."""
        numbered = (f"{candidates[-1]}{number}" for number in count(2))
        name = next(name for name in chain(candidates, numbered) if name not in self._used)
        self._used.add(name)
        return name


class Structures:
    """The TypedDicts of a file.

    Args:
        names: The names of the file.
    """

    def __init__(self, names: Names) -> None:
        self._names = names
        self._declared: dict[tuple[_Row, ...], str] = {}
        self._aliases: list[tuple[str, str]] = []  # a name, and the name of the same structure

    def declare(self, fields: Iterable[Field], form: Form, name: str) -> str:
        """Return the name of the TypedDict of a body, a query or an answer.

        Args:
            fields: The fields.
            form: The form of their values.
            name: The name for the TypedDict; it gets a number if it is in use.
        """
        name = self._names.reserve(name)
        rows = self._rows(tuple(fields), form, name)
        if rows in self._declared:
            self._aliases.append((name, self._declared[rows]))
        else:
            self._declared[rows] = name
        return name

    def declarations(self) -> Iterator[str]:
        """Yield the declarations of the TypedDicts."""
        for rows, name in self._declared.items():
            yield _write_declaration(name, rows)
        for name, same in self._aliases:
            yield f"class {name}({same}): ...\n"

    def _declare_nested(self, field: Field, form: Form, owner: str) -> str:
        name = to_camel_case(field.name)
        rows = self._rows(field.children, form, f"{owner}{name}")
        if rows not in self._declared:
            self._declared[rows] = self._names.reserve(name, f"{owner}{name}")
        return self._declared[rows]

    def _rows(self, fields: tuple[Field, ...], form: Form, owner: str) -> tuple[_Row, ...]:
        required = _required_names(fields, form)
        rows = []
        for field in fields:
            annotation = item = self._item_type(field, form, owner)
            if field.is_array:
                annotation = f"{item} | list[{item}]" if form is XML else f"list[{item}]"
            if field.name not in required:
                annotation = f"NotRequired[{annotation}{' | None' if form is QUERY else ''}]"
            rows.append((field.name, annotation, field.label))
        return tuple(rows)

    def _item_type(self, field: Field, form: Form, owner: str) -> str:
        """Return the annotation of a field, or of one item if the field is an array."""
        if field.item == "object":
            if not field.children:
                return "dict[str, Any]"
            return self._declare_nested(field, form, owner)
        if field.encrypted and form.is_sent:
            return "str | Sensitive"
        values = _literal_values(field, form)
        return f"Literal[{', '.join(values)}]" if values else form.scalars[field.item]


def _required_names(fields: tuple[Field, ...], form: Form) -> set[str]:
    names = {field.name for field in fields if field.required}
    return names - _ADDED if form is FIELDS else names


def _literal_values(field: Field, form: Form) -> list[str]:
    """Return the fixed values of a field, as they stand in a ``Literal``."""
    values = field.enum if field.const is None else (field.const,)
    texts = [write_literal(str(value)) for value in values]
    if field.item == "string":
        return list(dict.fromkeys(texts))
    if not all(type(value) is int for value in values):
        return []
    numbers = [] if form is XML else [str(value) for value in values]
    return [*numbers, *(texts if form.is_text else ())]


def _write_declaration(name: str, rows: Iterable[_Row]) -> str:
    if not all(_is_attribute(field) for field, _, _ in rows):
        items = "".join(
            f"{INDENT}{write_literal(field)}: {annotation},\n" for field, annotation, _ in rows
        )
        return f"{name} = TypedDict({write_literal(name)}, {{\n{items}}})\n"
    lines = [f"class {name}(TypedDict):"]
    for field, annotation, label in rows:
        lines.append(f"{INDENT}{field}: {annotation}")
        if label:
            lines.append(write_doc(label, INDENT))
    return "\n".join(lines) + "\n"


def _is_attribute(name: str) -> bool:
    return name.isidentifier() and not iskeyword(name) and name not in _TYPES


def has_fixed_names(fields: Iterable[Field]) -> bool:
    """Return whether all names are known: ``coupon_id_$n`` stands for any number of fields."""
    return all("$" not in field.name and has_fixed_names(field.children) for field in fields)


def to_camel_case(name: str) -> str:
    """Return a segment's or a field's name as a part of a class's name."""
    parts = "".join(char if char.isalnum() else " " for char in name).split()
    return "".join(part[:1].upper() + part[1:] for part in parts)


def write_literal(text: str) -> str:
    """Return a text as a literal of Python."""
    return json.dumps(text, ensure_ascii=False)


def write_doc(text: str, indent: str) -> str:
    """Return a text as a docstring."""
    first, *others = text.replace("\\", "\\\\").replace('"', '\\"').splitlines()
    if not others:
        return f'{indent}"""{first}"""'
    lines = [f'"""{first}', *others, '"""']
    return "\n".join(f"{indent}{line}" if line else "" for line in lines)
