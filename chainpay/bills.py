"""Bills (账单): the rows of a downloaded trade bill (交易账单) or fund flow bill (资金账单).

* A bill is UTF-8, gzipped or not. It has a line of column names, a line for each row, a line of the
  summary's names, and a line of the summary's values.
* Each value starts with a backtick, and no name does. So a line of values differs from a line of
  names, and a value may hold a comma.
* Columns keep the platform's names. An amount is in yuan (元) in the file, and an int of fen (分)
  here. A handling fee (手续费) has five decimals of a yuan in the file, and is a `Decimal` of fen
  here. A count is an int. Any other value is a str.
* Rows are read one by one, in constant memory. A bill without a summary is incomplete: an error.
"""

from __future__ import annotations

import gzip
import io
import os
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO, Protocol, Self, TypeAlias

from .encoding.shown import shows_half_made
from .errors import ChainpayError, UsageError

__all__ = ["Bill", "BillError", "open"]

_GZIP = b"\x1f\x8b"
_MAX_LINE_BYTES = 1024 * 1024
_YUAN = re.compile(r"(-?[0-9]{1,15})(?:\.([0-9]{1,10}))?")
_COUNT = re.compile(r"[0-9]{1,15}")
_FEE = re.compile(r".*手续费(总金额|总额|金额)?")

#: The values of a row by column: each a str, an int or a `Decimal`.
_Row: TypeAlias = dict[str, Any]
#: Parses a value; returns None if the value is invalid.
_Parser: TypeAlias = Callable[[str], str | int | Decimal | None]


class _LineSource(Protocol):
    def readline(self, size: int, /) -> bytes: ...


class BillError(ChainpayError, ValueError):
    """A file is no bill, is incomplete, or has an invalid value. The message repeats no value.

    Attributes:
        line: The number of the line, from 1.
    """

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(line, reason)
        self.line = line

    def __str__(self) -> str:
        return f"line {self.line} of the bill: {self.args[1]}"


def open(source: str | os.PathLike[str] | bytes | BinaryIO) -> Bill:
    """Open a bill, to be read once, row by row.

        with chainpay.bills.open("bill.csv") as bill:
            for row in bill:
                print(row["商户订单号"], row["订单金额"])
            print(bill.summary["总交易单数"])

    Args:
        source: A path, the content as bytes, or a seekable binary file, which is not closed.

    Raises:
        UsageError: The source is none of these.
        BillError: The bill does not start with the names of columns.
        OSError: The file can't be read.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791858
    """
    with ExitStack() as resources:  # closes the file if it is no bill
        file: BinaryIO
        if isinstance(source, (str, os.PathLike)):
            file = resources.enter_context(Path(source).open("rb"))
        else:
            file = io.BytesIO(source) if isinstance(source, bytes) else source
        if isinstance(file, io.TextIOBase) or not hasattr(file, "seek"):
            raise UsageError(
                f"a bill is a path, bytes or a file opened with 'rb', not {type(source).__name__}"
            )
        return Bill(file, resources)


class Bill:
    """A bill while it is read: an iterable of its rows, and a context manager.

    Each iteration continues after the last row that was read. It raises:
        BillError: The bill is incomplete, or a value doesn't fit its column.
        OSError: The file can't be read.

    Args:
        file: A binary file.
        resources: Closes the file, if `open` has opened it.

    Attributes:
        columns: The names of the columns.
    """

    def __init__(self, file: BinaryIO, resources: ExitStack) -> None:
        self._line = 0
        self._lines = self._read_lines(file)
        self._columns = self._read_columns(next(self._lines, ""))
        self._rows = self._read_rows()
        self._summary: _Row | None = None
        self.columns = tuple(self._columns)
        self._resources = resources.pop_all()

    @property
    def summary(self) -> _Row:
        """The summary: its values by the names of its columns.

        Raises:
            UsageError: The summary has not been read yet. It comes after the rows.
        """
        if self._summary is None:
            raise UsageError("the summary comes after the rows: read all rows first")
        return self._summary

    def __iter__(self) -> Iterator[_Row]:
        return self._rows

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, if `open` has opened it."""
        self._resources.close()

    @shows_half_made
    def __repr__(self) -> str:
        return f"Bill(columns={len(self.columns)})"

    def _read_rows(self) -> Iterator[_Row]:
        for line in self._lines:
            if not line.startswith("`"):
                self._summary = self._read_summary(line)
                return
            yield self._parse_values(self._columns, line)
        raise BillError(self._line, "the bill ends without a summary: it is incomplete")

    def _read_summary(self, line: str) -> _Row:
        columns = self._read_columns(line)
        summary = self._parse_values(columns, next(self._lines, ""))
        for _ in self._lines:
            raise BillError(self._line, "the bill goes on after its summary")
        return summary

    def _read_columns(self, line: str) -> dict[str, _Parser]:
        names = line.split(",")
        if line.startswith("`") or len(names) == 1:
            raise BillError(self._line, "here should be the names of columns")
        columns = {name: _parser_of(name) for name in names}
        if len(columns) != len(names):
            raise BillError(self._line, "two columns have the same name")
        return columns

    def _parse_values(self, columns: Mapping[str, _Parser], line: str) -> _Row:
        texts = line[1:].split(",`")
        if not line.startswith("`") or len(texts) != len(columns):
            raise BillError(
                self._line, f"here should be {len(columns)} values: the bill may be incomplete"
            )
        row = {}
        for (name, parse), text in zip(columns.items(), texts, strict=True):
            row[name] = parse(text)
            if row[name] is None:
                raise BillError(self._line, f"the value of {name!r} can't be read")
        return row

    def _read_lines(self, file: BinaryIO) -> Iterator[str]:
        """Yield the lines that are not empty, without their line ends."""
        start = file.tell()
        is_gzip = file.read(2) == _GZIP
        file.seek(start)
        source: _LineSource = gzip.GzipFile(fileobj=file) if is_gzip else file
        while text := self._read_line(source):
            if self._line == 1:
                text = text.removeprefix("\ufeff")
            line = text.rstrip("\r\n")
            if line:
                yield line

    def _read_line(self, source: _LineSource) -> str:
        self._line += 1
        try:
            raw = source.readline(_MAX_LINE_BYTES + 1)
            if len(raw) <= _MAX_LINE_BYTES:
                return raw.decode()
            reason = f"the line has more than {_MAX_LINE_BYTES} bytes"
        except UnicodeDecodeError:
            reason = "the line is not UTF-8"
        except (EOFError, zlib.error, gzip.BadGzipFile):
            reason = "the gzip file is incomplete or damaged here"
        # Raised outside of `except`: the errors above hold parts of the bill.
        raise BillError(self._line, reason)


def _parser_of(column: str) -> _Parser:
    """Return the parser for the values of a column."""
    name = column.removesuffix("(元)").removesuffix("（元）")
    if _FEE.fullmatch(name):
        return _parse_fee
    if name.endswith(("金额", "结余", "余额")):
        return _parse_amount
    return _parse_count if name.endswith(("笔数", "单数")) else str


def _parse_fee(text: str) -> Decimal | None:
    yuan = _YUAN.fullmatch(text)
    if yuan is None:
        return None
    decimals = (yuan[2] or "").ljust(2, "0")
    # The point is moved in the text: arithmetic would round by the user's decimal context.
    return Decimal(f"{yuan[1]}{decimals[:2]}.{decimals[2:]}")


def _parse_amount(text: str) -> int | None:
    fen = _parse_fee(text)
    return int(fen) if fen is not None and fen == int(fen) else None


def _parse_count(text: str) -> int | None:
    return int(text) if _COUNT.fullmatch(text) else None
