"""Bills (账单): the rows of a downloaded trade bill (交易账单) or fund flow bill (资金账单).

* A bill is UTF-8, gzipped or not: a line of column names, a line for each row, and at its end the
  names and the values of its summary. Each value starts with a backtick, and no name does: so lines
  are told apart, and commas in a value are its own.
* Columns keep the platform's names. Amounts, in yuan (元) there, are whole fen (分) here; handling
  fees (手续费) have five decimals there, and are a `Decimal` of fen. Counts are int, all else is str.
* Rows are read one by one, in constant memory. A bill without its summary is cut, and an error.
"""

from __future__ import annotations

import gzip
import io
import os
import re
import zlib
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO, Self

from .errors import ChainpayError, UsageError

__all__ = ["Bill", "BillError", "open"]

_GZIP = b"\x1f\x8b"
_LONGEST = 1024 * 1024  # bytes of a line
_YUAN = re.compile(r"(-?[0-9]{1,15})(?:\.([0-9]{1,10}))?", re.ASCII)
_COUNT = re.compile(r"[0-9]{1,15}")


class BillError(ChainpayError, ValueError):
    """A file is no bill, is cut, or has a value that can't be; its values are not repeated.

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
        source: A path, the content as bytes, or a binary file that can seek, which is not closed.

    Raises:
        UsageError: It is none of these.
        BillError: It does not start with the names of columns.
        OSError: It can't be read.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791858
    """
    if isinstance(source, (str, os.PathLike)):
        file: Any = Path(source).open("rb")
        return Bill(file, file.close)
    file = io.BytesIO(source) if isinstance(source, bytes) else source
    if isinstance(file, io.TextIOBase) or not hasattr(file, "seek"):
        raise UsageError(
            f"a bill is a path, bytes or a file opened with 'rb', not {type(source).__name__}"
        )
    return Bill(file, lambda: None)


class Bill:
    """A bill that is being read: an iterator of its rows, and a context manager.

    Every iteration goes on where the last one ended, and raises:
        BillError: The bill is cut, or a value is not what its column says.
        OSError: It can't be read.

    Args:
        file: A binary file.
        close: Closes it, if that is to be done.

    Attributes:
        columns: The names of the columns.
    """

    def __init__(self, file: BinaryIO, close: Callable[[], object]) -> None:
        self._close = close
        self._line = 0
        self._summary: dict[str, Any] | None = None
        try:
            self._lines = self._read(file)
            self.columns = self._names(next(self._lines, ""))
        except BaseException:
            close()
            raise
        self._rows = self._read_rows()

    @property
    def summary(self) -> dict[str, Any]:
        """The summary, by the names of its own columns.

        Raises:
            UsageError: It has not been read yet: it stands behind the rows.
        """
        if self._summary is None:
            raise UsageError("the summary stands behind the rows: read them all first")
        return self._summary

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return self._rows

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, if it was opened here."""
        self._close()

    def __repr__(self) -> str:
        return f"Bill(columns={len(self.columns)})"

    def _read_rows(self) -> Iterator[dict[str, Any]]:
        for line in self._lines:
            if line.startswith("`"):
                yield self._values(self.columns, line)
            else:
                self._summary = self._read_summary(line)

    def _read_summary(self, line: str) -> dict[str, Any]:
        names = self._names(line)
        summary = self._values(names, next(self._lines, ""))
        if next(self._lines, None) is not None:
            raise self._error("it stands behind the summary, which is the end")
        return summary

    def _names(self, line: str) -> tuple[str, ...]:
        names = tuple(line.split(","))
        if len(names) == 1 or line.startswith("`"):
            raise self._error("here should be the names of columns: it is another file, or cut")
        if len(set(names)) != len(names):
            raise self._error("two columns have one name")
        return names

    def _values(self, names: tuple[str, ...], line: str) -> dict[str, Any]:
        texts = line.removeprefix("`").split(",`")
        if len(texts) != len(names):
            raise self._error(f"it has {len(texts)} values for {len(names)} columns: it may be cut")
        row: dict[str, Any] = {}
        for name, text in zip(names, texts, strict=True):
            value = _kind(name)(text)
            if value is None:
                raise self._error(f"the value of {name!r} can't be read")
            row[name] = value
        return row
