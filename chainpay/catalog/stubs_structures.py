"""What a structure of fields is to a type checker: TypedDicts, each declared once in a file.

* A field's type follows from the form that its value has: what JSON takes, what a query or a
  message of APIv2 takes (numbers may be text there), what JSON or XML answers (where all is text).
* The values that a field may have are a ``Literal``. Names that a class can't have, or that hide a
  type that the class needs, make the functional form.
* Structures with the same fields share a name: the field's, or if others have that, with its
  owner's before it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from keyword import iskeyword

from .facts import Field

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
#: Fields of APIv2 that are added as a message is signed, and headers that are as it is sent.
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
        name = next(name for name in _candidates(wanted) if name not in self._taken)
        self._taken.add(name)
        return name


def _candidates(wanted: tuple[str, ...]) -> Iterator[str]:
    yield from wanted
    number = 2
    while True:
        yield f"{wanted[-1]}{number}"
        number += 1


class Structures:
    """The TypedDicts of a file.

    Args:
        names: The names of the file.
    """

    def __init__(self, names: Names) -> None:
        self._names = names
        self._known: dict[tuple[_Row, ...], str] = {}

    def declare(self, fields: Iterable[Field], form: Form, *wanted: str) -> str:
        """Return the name of the TypedDict of some fields, which is declared if it isn't yet.

        Args:
            fields: The fields.
            form: How their values are given.
            wanted: What it may be called, the best first.
        """
        rows = tuple(
            [(field.name, self._type(field, form, wanted[-1]), field.label) for field in fields]
        )
        if rows not in self._known:
            self._known[rows] = self._names.give(*wanted)
        return self._known[rows]

    def declarations(self) -> Iterator[str]:
        """Yield the TypedDicts."""
        for rows, name in self._known.items():
            yield _declaration(name, rows)

    def _type(self, field: Field, form: Form, owner: str) -> str:
        kind = one = self._one(field, form, owner)
        if field.is_array:
            kind = f"{one} | list[{one}]" if form is XML else f"list[{one}]"
        if field.required and not (form is FIELDS and field.name in _ADDED):
            return kind
        return f"NotRequired[{kind} | None]" if form is QUERY else f"NotRequired[{kind}]"

    def _one(self, field: Field, form: Form, owner: str) -> str:
        if field.item == "object":
            if not field.children:
                return "dict[str, Any]"
            name = camel(field.name)
            return self.declare(field.children, form, name, f"{owner}{name}")
        if field.encrypted and form.is_sent:
            return "str | Sensitive"
        values = _values(field, form)
        return f"Literal[{', '.join(values)}]" if values else form.scalars[field.item]


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
