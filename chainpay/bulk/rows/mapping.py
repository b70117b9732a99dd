"""How a row becomes a call: which column, in which form, is which field of the request.

    mapping = {"out_refund_no": "退款单号", "amount.refund": "fen(退款金额)", "reason": "原因"}
    constants = {"amount.currency": "CNY"}

A key is a field of the request, with dots, as ``chainpay call`` has it; or a variable of the path.
Its value is the name of a column, ``fen(column)`` for an amount in yuan, or ``sensitive(column)``
for what is encrypted when it is sent. Without a mapping the columns have the names of the fields.

A text becomes what the catalog says: an amount is an integer. An empty text and a None are absent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from ...catalog.spelling.items import ABSENT, Template
from ...encoding.money import fen
from ...encoding.sensitive import Sensitive
from ...errors import UsageError, shorten
from ...people.language import Text
from ..operations import Subject
from .sources import Record, Rows

Options: TypeAlias = dict[str, object]
Mapper: TypeAlias = Callable[[Record], Mapping[str, object]]
"""A function that returns the options of a row's call, in place of a mapping."""

_RAISED = Text("the mapping raised {}: {}", "映射函数抛出 {}：{}")
_NOT_EXACT = Text("{} is no exact amount in yuan", "{} 不是精确的金额（元）")
_NO_AMOUNT = Text(
    "{!r} is no amount in yuan: digits, and at most two behind the point, such as 0.58",
    "{!r} 不是以元为单位的金额：只能是数字，最多两位小数，如 0.58",
)
_NO_TEXT = Text("{} is no text to encrypt", "{} 不是可加密的文本")
_IN_YUAN = Text("the column {}, in yuan", "“{}”列，单位为元")
_IN_FEN = Text("the column {}, in fen", "“{}”列，单位为分")
_FORM = re.compile(r"(fen|sensitive)\((.*)\)", re.DOTALL)


class RowError(UsageError):
    """A row can't become a call; nothing of it was sent.

    Attributes:
        line: Where the row stands.
        column: The column, or the field; empty if it is none of one.
        reason: What is wrong, in the language of the reader.
        number: The merchant's own number, as far as it can be read.
    """

    number = ""

    def __init__(self, line: int, column: str, reason: str) -> None:
        place = f"row {line}, {column}" if column else f"row {line}"
        super().__init__(f"{place}: {reason}")
        self.line, self.column, self.reason = line, column, reason


class _Column(NamedTuple):
    """Where the value of a key comes from."""

    name: str
    form: str

    @classmethod
    def read(cls, text: object, key: str) -> _Column:
        if not isinstance(text, str) or not text:
            raise UsageError(f"the mapping of {key!r} is no name of a column; nothing was sent")
        match = _FORM.fullmatch(text)
        return cls(match[2].strip(), match[1]) if match else cls(text, "")


class RowMapping:
    """Turns rows into the options of calls.

    Args:
        subject: The operation.
        rows: The rows; of a file, the columns are known.
        mapping: Key → column, as above; or a function that returns the options of a call.
        constants: Key → the value that all rows have.

    Raises:
        UsageError: A key has the wrong form, or names a column that there isn't.
    """

    def __init__(
        self,
        subject: Subject,
        rows: Rows,
        mapping: Mapping[str, str] | Mapper | None = None,
        constants: Mapping[str, object] | None = None,
    ) -> None:
        self._subject = subject
        self._mapper = mapping if callable(mapping) else None
        self._constants = dict(constants or {})
        self._is_text = rows.is_text
        self._columns: dict[str, _Column] | None = None
        self._templates: dict[tuple[str, ...], Template] = {}
        if callable(mapping):
            if constants:
                raise UsageError("a mapping that is a function has its own constants")
        elif mapping is not None:
            self._columns = {key: _Column.read(text, key) for key, text in mapping.items()}
            self._check_columns(rows)
        elif rows.columns:
            self._columns = {name: _Column(name, "") for name in rows.columns}
        if self._columns is not None:
            self._template(tuple(self._columns))  # a mistake shows at once

    def describe(self, field: str) -> Text | None:
        """Return which column an amount comes from, and its unit; None if it is no column's."""
        column = (self._columns or {}).get(field)
        if column is None:
            return None
        return (_IN_YUAN if column.form == "fen" else _IN_FEN).fill(column.name)

    def options(self, line: int, record: Record) -> Options:
        """Return the options of a row's call.

        Raises:
            RowError: The row lacks a column, or a value has the wrong form.
        """
        if self._mapper is not None:
            try:
                return dict(self._mapper(record))
            except Exception as error:
                reason = _RAISED.format(type(error).__name__, error)
                raise RowError(line, "", reason) from error
        columns = self._columns
        if columns is None:
            columns = {str(name): _Column(str(name), "") for name in record}
        values = {key: self._read(line, key, column, record) for key, column in columns.items()}
        try:
            return self._build(line, tuple(columns), values)
        except RowError:
            raise
        except UsageError as error:
            raise RowError(line, "", str(error)) from None

    def shown(self, key: str, record: Record) -> str:
        """Return what a row has for a key, for people; empty if that can't be read."""
        column = (self._columns or {}).get(key)
        value = record.get(column.name if column else key, "")
        return value if isinstance(value, str) else ""

    def _build(self, line: int, keys: tuple[str, ...], values: dict[str, object]) -> Options:
        variables = self._subject.variables
        template = self._template(keys)
        all_values = {**values, **self._constants}
        names = [name for name in all_values if name not in variables]
        built: list[object] = []
        for place, name in enumerate(names):
            value = all_values[name]
            column = (self._columns or {}).get(name)
            if isinstance(value, str) and name in values and (self._is_text and not _form(column)):
                try:
                    value = template.convert(place, value)
                except UsageError as error:
                    reason = str(error).removeprefix(name).removeprefix(": ").strip()
                    raise RowError(line, column.name if column else name, reason) from None
            built.append(value)
        options: Options = {
            name: all_values[name]
            for name in variables
            if all_values.get(name, ABSENT) is not ABSENT
        }
        body = template.build(built)
        return {**options, self._subject.option: body} if body or not options else options

    def _template(self, keys: tuple[str, ...]) -> Template:
        """Return the template of some columns and of the constants."""
        if keys not in self._templates:
            if len(self._templates) > 100:  # of rows that differ all
                self._templates.clear()
            known = self._subject.known
            fields = known.fields_in(self._subject.option) if known is not None else ()
            variables = self._subject.variables
            if twice := [key for key in keys if key in self._constants]:
                raise UsageError(
                    f"{twice[0]} is a column and a constant too: remove one of them; nothing was"
                    " sent"
                )
            both = [key for key in (*keys, *self._constants) if key not in variables]
            self._templates[keys] = Template(both, fields)
        return self._templates[keys]

    def _check_columns(self, rows: Rows) -> None:
        for key, column in (self._columns or {}).items():
            if rows.columns and column.name not in rows.columns:
                known = ", ".join(rows.columns)
                raise UsageError(
                    f"{rows.name} has no column {column.name!r}, which {key} is made of; it has"
                    f" {shorten(known)}; nothing was sent"
                )

    def _read(self, line: int, key: str, column: _Column, record: Record) -> object:
        value = record.get(column.name, ABSENT)
        if value is ABSENT or value is None or (value == "" and self._is_text):
            return ABSENT
        if column.form == "fen":
            return _read_fen(line, column.name, value)
        if column.form == "sensitive":
            return _read_sensitive(line, column.name, value)
        return value


def _form(column: _Column | None) -> str:
    return column.form if column is not None else ""


def _read_fen(line: int, column: str, value: object) -> int:
    if not isinstance(value, (str, int, Decimal)):
        raise RowError(line, column, _NOT_EXACT.format(type(value).__name__))
    try:
        return fen(value)
    except UsageError:
        raise RowError(line, column, _NO_AMOUNT.format(shorten(str(value)))) from None


def _read_sensitive(line: int, column: str, value: object) -> Sensitive:
    if isinstance(value, Sensitive):
        return value
    if not isinstance(value, (str, bytes)):
        raise RowError(line, column, _NO_TEXT.format(type(value).__name__))
    try:
        return Sensitive(value)
    except UsageError as error:
        raise RowError(line, column, str(error)) from None
