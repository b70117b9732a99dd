"""Which fields a request lacks because of other fields, or because of the role of the caller.

* An operation of several roles needs the identity of one role whole: the merchant's own number, or
  the provider's and the sub-merchant's.
* A field may be required under a condition: one of several numbers, or only for a kind of receiver.

`FieldVisitor` looks at one field at a time. The functions here look at the values of one location
of a request as a whole.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from ...people.language import Text
from ..model import Condition, Field, Identity, Operation, all_fields

Names: TypeAlias = tuple[str, ...]
"""The names of the members that lead from a location's object to a field."""


class Unmet(NamedTuple):
    """A requirement that a request does not meet.

    Attributes:
        kind: ``missing``, ``identity`` or ``surplus``: see `faults.Kind`.
        pointer: The pointer of the field that is missing, or that is too many, with the indexes of
            arrays. The first part, the location, is not in it.
        field: That field.
        condition: The condition that is not met; None if no role's identity is complete.
    """

    kind: Literal["missing", "identity", "surplus"]
    pointer: str
    field: Field
    condition: Condition | None


def has_value(field: Field, values: Mapping[str, object]) -> bool:
    """Return whether an object has a member for a field. An empty text is no value."""
    value = values.get(field.name)
    return value is not None and not (value == "" and field.type == "string")


def find_unmet(
    operation: Operation, locations: Collection[str], values: Mapping[str, object]
) -> Iterator[Unmet]:
    """Yield each requirement that the values of a request do not meet.

    Args:
        operation: The operation.
        locations: The locations that the values are of, such as ``json``.
        values: The values of the request in these locations.
    """
    fields, conditional = _requirements_of(operation, frozenset(locations))
    missing = _find_missing_identity(operation.identities, fields, values)
    if missing:
        yield missing
    seen: set[Condition] = set()
    for field in conditional:
        condition = field.condition
        if condition and condition not in seen:
            seen.update((condition,) if condition.kind.endswith("_of") else ())
            yield from _CHECKS[condition.kind](field, condition, fields, values)


@lru_cache(maxsize=1024)
def _requirements_of(
    operation: Operation, locations: frozenset[str]
) -> tuple[dict[Names, Field], tuple[Field, ...]]:
    """Return the fields of some locations by their places, and those that have a condition."""
    params = [field for field in operation.params if field.location in locations]
    fields = {_names_of(field.pointer): field for field in all_fields(params)}
    return fields, tuple([field for field in fields.values() if _is_conditional(field)])


def _is_conditional(field: Field) -> bool:
    return field.condition is not None and field.condition.kind in _CHECKS


def _names_of(pointer: str) -> Names:
    return tuple(pointer.split("/")[2:])


def _objects_at(
    values: object, names: Names, pointer: str = ""
) -> Iterator[tuple[Mapping[str, object], str]]:
    """Yield each object at a place, with its pointer. An array may have any number of them."""
    if isinstance(values, (list, tuple)):
        for index, item in enumerate(values):
            yield from _objects_at(item, names, f"{pointer}/{index}")
    elif isinstance(values, Mapping):
        if names:
            yield from _objects_at(values.get(names[0]), names[1:], f"{pointer}/{names[0]}")
        else:
            yield values, pointer


# The identity of a role


def _find_missing_identity(
    identities: Iterable[Identity], fields: Mapping[Names, Field], values: Mapping[str, object]
) -> Unmet | None:
    """Return what the identity of the nearest role lacks; None if a role's identity is complete.

    Fields that every role must send are required by themselves, so only the others count.
    """
    nearest: list[Unmet] = []
    for identity in identities:
        places = [_names_of(pointer) for pointer in identity.fields]
        missing = [
            Unmet("identity", f"{pointer}/{field.name}", field, None)
            for place in places
            if (field := fields.get(place)) and field.roles
            for parent, pointer in _objects_at(values, place[:-1])
            if not has_value(field, parent)
        ]
        if not missing:
            return None
        if not nearest or len(missing) < len(nearest):
            nearest = missing
    return nearest[0] if nearest else None


# Conditions


def _check_number(
    field: Field, condition: Condition, fields: Mapping[Names, Field], values: Mapping[str, object]
) -> Iterator[Unmet]:
    """Check that there is one of several fields of an object: at least, or exactly."""
    places = [_names_of(pointer) for pointer in condition.fields]
    for parent, pointer in _objects_at(values, places[0][:-1]):
        present = [place for place in places if has_value(fields[place], parent)]
        if not present:
            yield Unmet("missing", f"{pointer}/{places[0][-1]}", fields[places[0]], condition)
        elif len(present) > 1 and condition.kind == "one_of":
            yield Unmet("surplus", f"{pointer}/{present[1][-1]}", fields[present[1]], condition)


def _check_other(
    field: Field, condition: Condition, fields: Mapping[Names, Field], values: Mapping[str, object]
) -> Iterator[Unmet]:
    """Check that a field is there if another field is, or has a certain value."""
    place, other = _names_of(field.pointer), _names_of(condition.fields[0])
    shared = 0
    while place[:-1][shared : shared + 1] == other[:-1][shared : shared + 1] != ():
        shared += 1
    for common, start in _objects_at(values, place[:shared]):
        others = _objects_at(common, other[shared:-1])
        if any(_is_met(condition, parent.get(other[-1])) for parent, _ in others):
            for parent, pointer in _objects_at(common, place[shared:-1], start):
                if not has_value(field, parent):
                    yield Unmet("missing", f"{pointer}/{field.name}", field, condition)


def _is_met(condition: Condition, value: object) -> bool:
    """Return whether the value of the other field makes a field required."""
    if condition.kind == "with":
        return value not in (None, "")
    if condition.minimum is None:
        return value in condition.values
    return isinstance(value, int) and value >= condition.minimum


_CHECKS = {
    "any_of": _check_number,
    "one_of": _check_number,
    "with": _check_other,
    "if": _check_other,
}


# In words

_CONDITIONS = {
    "any_of": Text("{} is required", "{} 必填其一"),
    "one_of": Text("exactly one of {} is required", "{} 必填且只填其一"),
    "with": Text("required with {}", "与 {} 一起必填"),
    "encrypted": Text("required with an encrypted field", "有加密字段时必填"),
    "": Text("required under a condition", "特定条件下必填"),
}
_IF_MINIMUM = Text("required if {} is {} or more", "{} 不小于 {} 时必填")
_IF = Text("required if {} is {}", "{} 为 {} 时必填")


def describe_condition(condition: Condition) -> Text:
    """Return in words when a field is required."""
    names = [pointer.rpartition("/")[2] for pointer in condition.fields]
    en = (" or " if condition.kind.endswith("_of") else ", ").join(names)
    zh = "、".join(names)
    if condition.minimum is not None:
        minimum = condition.minimum
        return Text(_IF_MINIMUM.en.format(en, minimum), _IF_MINIMUM.zh.format(zh, minimum))
    if condition.kind == "if":
        values = condition.values
        return Text(_IF.en.format(en, " or ".join(values)), _IF.zh.format(zh, " 或 ".join(values)))
    words = _CONDITIONS[condition.kind]
    return Text(words.en.format(en), words.zh.format(zh))
