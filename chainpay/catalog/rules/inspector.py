"""The visitor that holds a request against the rules, for `check=` and the gateway alike.

* A problem is certain if the platform refuses the request for it. ``check="error"`` and the gateway
  refuse exactly what is certain. `check=` warns of all other problems.
* A field that the documents call required, and other sources do not, is never certain.
* JSON has types. Everything else is text, which is read as the type of its field.

An `Inspector` visits the values and collects the problems. Its users decide what a problem does and
how it is worded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from ...encoding.text import child_pointer
from ..model import Field, Operation
from ..walk import Fields, FieldVisitor, Values
from .faults import (
    Fault,
    Kind,
    convert_text,
    find_bad_character,
    find_faults,
    find_length,
    find_type_fault,
)
from .requirements import find_unmet, has_value


class Problem(NamedTuple):
    """What is wrong with a value.

    Attributes:
        kind: Which rule the value breaks.
        pointer: The pointer of the value.
        value: The value.
        field: The field; None if the catalog has no field there.
        limit: What the rule demands: a number, a pattern, the names of fields.
        is_certain: Whether the platform refuses the request for it.
    """

    kind: Kind
    pointer: str
    value: object
    field: Field | None
    limit: object = None
    is_certain: bool = True


class Inspector(FieldVisitor):
    """Visits the values of a request, and collects the problems.

    Args:
        is_text: Whether all values are sent as texts. Otherwise they have the types of JSON.
        is_v3: Whether the rules of APIv3 hold.

    Attributes:
        problems: The problems, in the order of the catalog's fields.
    """

    strict_json = True

    def __init__(self, *, is_text: bool, is_v3: bool) -> None:
        self.problems: list[Problem] = []
        self._is_text = is_text
        self._is_v3 = is_v3

    def visit_request(
        self, operation: Operation, locations: Collection[str], values: object, pointer: str
    ) -> dict[str, object]:
        """Visit the values of some locations of a request, and check what depends on each other.

        Args:
            operation: The operation.
            locations: The locations, such as ``json``. In APIv2 several are one message.
            values: The values.
            pointer: The pointer of the values.
        """
        if not isinstance(values, Mapping):
            self.visit_mistyped("object", values, pointer)
            return {}
        fields = [field for field in operation.params if field.location in locations]
        members = self.visit_members(fields, values, pointer)
        for unmet in find_unmet(operation, locations, values):
            limit = unmet.condition or operation.identities
            self.report(unmet.kind, f"{pointer}{unmet.pointer}", None, unmet.field, limit)
        return members

    def report(
        self,
        kind: Kind,
        pointer: str,
        value: object,
        field: Field | None = None,
        limit: object = None,
        is_certain: bool = True,
    ) -> None:
        """Add a problem: see `Problem`."""
        self.problems.append(Problem(kind, pointer, value, field, limit, is_certain))

    def visit_alternatives(
        self, structures: Sequence[Fields], values: Values, pointer: str
    ) -> dict[str, object]:
        collected, trials = self.problems, []
        for fields in structures:
            self.problems = []
            members = self.visit_structure(fields, values, pointer)
            certain = [problem for problem in self.problems if problem.is_certain]
            trials.append(((len(certain), len(self.problems)), self.problems, members))
        _, problems, members = min(trials, key=lambda trial: trial[0])
        self.problems = collected + problems
        return members

    def visit_structure(self, fields: Fields, values: Values, pointer: str) -> dict[str, object]:
        members = super().visit_structure(fields, values, pointer)
        names = {field.name for field in fields}
        for name, value in values.items():
            if name not in names and not (self._is_text and value is None):
                place = child_pointer(pointer, name)
                self.report("unknown", place, value, None, names, False)
                self._visit_any(value, place)
        return members

    def has_member(self, field: Field, values: Values) -> bool:
        is_null = not self._is_text and field.name in values and values[field.name] is None
        return is_null or has_value(field, values)

    def visit_missing(self, field: Field, value: object, pointer: str) -> None:
        self.report("missing", pointer, value, field, None, field.required)

    def visit_mistyped(self, kind: str, value: object, pointer: str) -> object:
        if value is None:
            self.report("null", pointer, value)
        elif kind == "object":
            self.report("no-object", pointer, value)
        elif not self._is_text:  # as text, a list may be spelled in another way
            self.report("no-array", pointer, value)
        return value

    def visit_field(self, field: Field, value: object, pointer: str) -> object:
        if field.is_array and isinstance(value, (list, tuple)):
            if len(value) < field.min_items:
                self.report("few", pointer, value, field, field.min_items)
            if 0 < field.max_items < len(value):
                self.report("many", pointer, value, field, field.max_items)
        return super().visit_field(field, value, pointer)

    def visit_item(self, field: Field, value: object, pointer: str) -> object:
        if value is None:
            self.report("null", pointer, value, field)
            return None
        if field.item == "object":
            return super().visit_item(field, value, pointer)
        if self._is_text:
            value = convert_text(field, value)
        kind = find_type_fault(field, value)
        if kind:
            self.report(kind, pointer, value, field)
            return value
        return super().visit_item(field, value, pointer)

    def visit_encoded(self, field: Field, value: object, pointer: str) -> object:
        self._report_faults(find_length(field, value), field, value, pointer)
        # Shops of APIv2 write words where JSON is documented now, and the platform accepts them.
        may_be_words = not (self._is_v3 or field.required) and field.encoded == "json"
        if may_be_words and str(value).lstrip()[:1] not in ("{", "["):
            self.report("no-json", pointer, None, field, None, False)
            return value
        return super().visit_encoded(field, value, pointer)

    def visit_content(self, field: Field, content: object, pointer: str) -> object:
        if field.content == "array" and not isinstance(content, list):
            return self.visit_unreadable(field, pointer)
        outer = self._is_text
        self._is_text = not (self._is_v3 and field.encoded == "json")
        members = super().visit_content(field, content, pointer)
        self._is_text = outer
        return members

    def visit_unreadable(self, field: Field, pointer: str) -> object:
        self.report("no-list" if field.content == "array" else "no-json", pointer, None, field)
        return None

    def visit_value(self, field: Field, value: object, pointer: str) -> object:
        self._visit_any(value, pointer, field)
        self._report_faults(find_faults(field, value, self._is_v3), field, value, pointer)
        return value

    def _report_faults(
        self, faults: Iterable[Fault], field: Field, value: object, pointer: str
    ) -> None:
        for fault in faults:
            self.report(fault.kind, pointer, value, field, *fault[1:])

    def _visit_any(self, value: object, pointer: str, field: Field | None = None) -> None:
        """Check what holds for any value: no null, and only characters that the platform takes."""
        if value is None:
            self.report("null", pointer, value, field)
        elif isinstance(value, str):
            kind = find_bad_character(value)
            if kind:
                self.report(kind, pointer, value, field)
        elif isinstance(value, (Mapping, list, tuple)):
            items = value.items() if isinstance(value, Mapping) else enumerate(value)
            for name, item in items:
                self._visit_any(item, child_pointer(pointer, name))
