"""One visitor over the fields of the catalog: how to descend a value along them.

* An object has members. Few objects have several alternative structures (`Field.group`).
* An array has items, each of which the field describes.
* A text may hold JSON or a query (`Field.encoded`); the children describe its content.
* A required field must be there. What depends on other fields is told by `requirements`.

A subclass of `FieldVisitor` decides what happens to a value: it is checked, decrypted, or made up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote

from ..encoding.text import parse_json
from .model import TYPES, Field, all_fields

Fields: TypeAlias = Sequence[Field]
Values: TypeAlias = Mapping[str, object]

Replace: TypeAlias = Callable[[Field, object, str], object]
"""Returns what replaces an encrypted field's value, from the field, the value and its pointer."""


class FieldVisitor:
    """Descends a value along the fields that describe it.

    Each method returns what replaces the value that it visits: by default a copy in which objects
    have their known members only. `pointer` is the JSON pointer of the value.
    """

    strict_json = False
    """Whether JSON in a text must follow the standard to the letter: see `parse_json`."""

    def visit_object(self, fields: Fields, value: object, pointer: str) -> object:
        """Visit a value that should be an object with these fields."""
        if not isinstance(value, Mapping):
            return self.visit_mistyped("object", value, pointer)
        return self.visit_members(fields, value, pointer)

    def visit_members(self, fields: Fields, values: Values, pointer: str) -> dict[str, object]:
        """Visit the members of an object."""
        structures = split_structures(fields)
        if len(structures) > 1:
            return self.visit_alternatives(structures, values, pointer)
        return self.visit_structure(structures[0], values, pointer)

    def visit_alternatives(
        self, structures: Sequence[Fields], values: Values, pointer: str
    ) -> dict[str, object]:
        """Visit an object that may have one of several structures; by default it has the first."""
        return self.visit_structure(structures[0], values, pointer)

    def visit_structure(self, fields: Fields, values: Values, pointer: str) -> dict[str, object]:
        """Visit the members of an object that has one structure, in the order of the fields."""
        members: dict[str, object] = {}
        for field in fields:
            # No name in the catalog has a character that a JSON pointer escapes.
            place, value = f"{pointer}/{field.name}", values.get(field.name)
            if self.has_member(field, values):
                members[field.name] = self.visit_field(field, value, place)
            elif field.required or field.is_doubtful:
                self.visit_missing(field, value, place)
        return members

    def has_member(self, field: Field, values: Values) -> bool:
        """Return whether an object has a member for a field."""
        return field.name in values

    def visit_field(self, field: Field, value: object, pointer: str) -> object:
        """Visit the value of a field: each item of an array, or the value itself."""
        if not field.is_array:
            return self.visit_item(field, value, pointer)
        if not isinstance(value, (list, tuple)):
            return self.visit_mistyped("array", value, pointer)
        return [
            self.visit_item(field, item, f"{pointer}/{index}") for index, item in enumerate(value)
        ]

    def visit_item(self, field: Field, value: object, pointer: str) -> object:
        """Visit an item of an array, or the value of a field that is no array."""
        if field.item == "object":
            return self.visit_object(field.children, value, pointer)
        if field.encoded:
            return self.visit_encoded(field, value, pointer)
        if field.encrypted:
            return self.visit_encrypted(field, value, pointer)
        return self.visit_value(field, value, pointer)

    def visit_encoded(self, field: Field, value: object, pointer: str) -> object:
        """Visit a text that holds JSON or a query."""
        try:
            content = decode_text(field, str(value), strict=self.strict_json)
        except ValueError:
            return self.visit_unreadable(field, pointer)
        return self.visit_content(field, content, pointer)

    def visit_content(self, field: Field, content: object, pointer: str) -> object:
        """Visit the content of an encoded text: an object, or an array that has no name."""
        if field.content == "array":
            (array,) = field.children
            return self.visit_field(array, content, pointer)
        return self.visit_object(field.children, content, pointer)

    def visit_encrypted(self, field: Field, value: object, pointer: str) -> object:
        """Visit a text that is sent encrypted."""
        return self.visit_value(field, value, pointer)

    def visit_value(self, field: Field, value: object, pointer: str) -> object:
        """Visit a value that has no parts. This is where the rules of a field apply."""
        return value

    def visit_missing(self, field: Field, value: object, pointer: str) -> None:
        """Note that an object has no member for a field that is required, perhaps in doubt."""

    def visit_mistyped(self, kind: str, value: object, pointer: str) -> object:
        """Visit a value that should be an ``object`` or an ``array``, and is neither."""
        return value

    def visit_unreadable(self, field: Field, pointer: str) -> object:
        """Visit a text that should hold JSON, and does not."""
        return None


def split_structures(fields: Iterable[Field]) -> list[list[Field]]:
    """Return the alternative structures of an object; there is at least one."""
    structures: dict[int, list[Field]] = {0: []}
    for field in fields:
        structures.setdefault(field.group, []).append(field)
    return [structures[group] for group in sorted(structures)]


def decode_text(field: Field, text: str, *, strict: bool = False) -> object:
    """Return the content of an encoded text; `strict` is that of `parse_json`.

    Raises:
        ValueError: The text is not JSON.
    """
    if field.encoded == "url":
        return parse_query(text if "=" in text else unquote(text))  # all of it may be encoded
    return parse_json(text, strict=strict)


def parse_query(text: str) -> dict[str, str]:
    """Return the fields of a query; a piece without a ``=`` is a value that has no name."""
    pieces = (piece if "=" in piece else f"={piece}" for piece in text.split("&") if piece)
    return dict(parse_qsl("&".join(pieces), keep_blank_values=True))


def is_of_type(field: Field, value: object) -> bool:
    """Return whether a value, or an item of an array, has the type of a field in JSON."""
    kind = field.item
    return isinstance(value, TYPES[kind]) and isinstance(value, bool) is (kind == "boolean")


def has_encrypted(fields: Iterable[Field]) -> bool:
    """Return whether any of the fields, or of their children at any depth, is encrypted."""
    return any(field.encrypted for field in all_fields(fields))


class _EncryptedReplacer(FieldVisitor):
    """Replaces the values of encrypted fields, and keeps all other values."""

    def __init__(self, replace: Replace, replace_mistyped: Callable[[object, str], object]) -> None:
        self._replace = replace
        self._replace_mistyped = replace_mistyped

    def visit_object(self, fields: Fields, value: object, pointer: str) -> object:
        encrypted = {field.name: field for field in fields if has_encrypted((field,))}
        if not encrypted or value is None:
            return value
        if not isinstance(value, Mapping):
            return self._replace_mistyped(value, pointer)
        return {
            name: self.visit_field(encrypted[name], item, f"{pointer}/{name}")
            if name in encrypted
            else item
            for name, item in value.items()
        }

    def visit_field(self, field: Field, value: object, pointer: str) -> object:
        if field.is_array and not isinstance(value, (list, tuple)):
            return self.visit_item(field, value, pointer)
        return super().visit_field(field, value, pointer)

    def visit_encoded(self, field: Field, value: object, pointer: str) -> object:
        return self.visit_object(field.children, value, pointer)

    def visit_encrypted(self, field: Field, value: object, pointer: str) -> object:
        return self._replace(field, value, pointer)


def replace_encrypted(
    fields: Fields,
    value: object,
    pointer: str,
    replace: Replace,
    replace_mistyped: Callable[[object, str], object] = lambda value, _: value,
) -> Any:
    """Return a copy of an object in which the values of all encrypted fields are replaced.

    Args:
        fields: The fields of the object.
        value: The object. Members that are not encrypted stay as they are.
        pointer: The JSON pointer of the object.
        replace: Returns what replaces the value of an encrypted field.
        replace_mistyped: Returns what replaces a value that is no object where the catalog has an
            object with encrypted fields, from the value and its pointer. By default it stays.
    """
    return _EncryptedReplacer(replace, replace_mistyped).visit_object(fields, value, pointer)
