"""Bills (账单): the rows of a downloaded trade bill (交易账单) or fund flow bill (资金账单).

* A bill is UTF-8, gzipped or not: a line of column names, a line for each row, and at its end the
  names and the values of its summary. Each value starts with a backtick, and no name does: so lines
  are told apart, and commas in a value are its own.
* Columns keep the platform's names. Amounts, in yuan (元) there, are whole fen (分) here; handling
  fees (手续费) have five decimals there, and are a `Decimal` of fen. Counts are int; the rest is
  str.
* Rows are read one by one, in constant memory. A bill without its summary is cut, and an error.
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
from typing import Any, BinaryIO, Self

from .errors import ChainpayError, UsageError

__all__ = ["Bill", "BillError", "open"]

_GZIP = b"\x1f\x8b"
_LONGEST = 1024 * 1024  # bytes of a line
_YUAN = re.compile(r"(-?[0-9]{1,15})(?:\.([0-9]{1,10}))?")
_COUNT = re.compile(r"[0-9]{1,15}")
_FEE = re.compile(r".*手续费(总金额|总额|金额)?")

_Reader = Callable[[str], Any]


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
    with ExitStack() as opened:  # which closes what is no bill
        if isinstance(source, (str, os.PathLike)):
            file: Any = opened.enter_context(Path(source).open("rb"))
        else:
            file = io.BytesIO(source) if isinstance(source, bytes) else source
        if isinstance(file, io.TextIOBase) or not hasattr(file, "seek"):
            raise UsageError(
                f"a bill is a path, bytes or a file opened with 'rb', not {type(source).__name__}"
            )
        return Bill(file, opened)


class Bill:
    """A bill that is being read: an iterator of its rows, and a context manager.

    Every iteration goes on where the last one ended, and raises:
        BillError: The bill is cut, or a value is not what its column says.
        OSError: It can't be read.

    Args:
        file: A binary file.
        opened: Closes it, if that is to be done.

    Attributes:
        columns: The names of the columns.
    """

    def __init__(self, file: BinaryIO, opened: ExitStack) -> None:
        self._line = 0
        self._lines = self._read_lines(file)
        self._columns = self._read_columns(next(self._lines, ""))
        self._rows = self._read_rows()
        self._summary: dict[str, Any] | None = None
        self.columns = tuple(self._columns)
        self._opened = opened.pop_all()

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
        self._opened.close()

    def __repr__(self) -> str:
        return f"Bill(columns={len(self.columns)})"

    def _read_rows(self) -> Iterator[dict[str, Any]]:
        for line in self._lines:
            if not line.startswith("`"):
                self._summary = self._read_summary(line)
                return
            yield self._values(self._columns, line)
        raise BillError(self._line, "it ends without a summary: it is cut")

    def _read_summary(self, line: str) -> dict[str, Any]:
        columns = self._read_columns(line)
        summary = self._values(columns, next(self._lines, ""))
        for _ in self._lines:
            raise BillError(self._line, "it stands behind the summary, which is the end")
        return summary

    def _read_columns(self, line: str) -> dict[str, _Reader]:
        names = line.split(",")
        if line.startswith("`") or len(names) == 1:
            raise BillError(self._line, "here should be the names of columns")
        columns = {name: _reader(name) for name in names}
        if len(columns) != len(names):
            raise BillError(self._line, "two columns have the same name")
        return columns

    def _values(self, columns: Mapping[str, _Reader], line: str) -> dict[str, Any]:
        texts = line[1:].split(",`")
        if not line.startswith("`") or len(texts) != len(columns):
            raise BillError(self._line, f"here should be {len(columns)} values: it may be cut")
        row = {}
        for (name, read), text in zip(columns.items(), texts, strict=True):
            row[name] = read(text)
            if row[name] is None:
                raise BillError(self._line, f"the value of {name!r} can't be read")
        return row

    def _read_lines(self, file: BinaryIO) -> Iterator[str]:
        """Yield the lines that have anything, without their ends."""
        start = file.tell()
        is_gzip = file.read(2) == _GZIP
        file.seek(start)
        source: Any = gzip.GzipFile(fileobj=file) if is_gzip else file
        while text := self._read_line(source):
            if self._line == 1:
                text = text.removeprefix("\ufeff")
            line = text.rstrip("\r\n")
            if line:
                yield line

    def _read_line(self, file: BinaryIO) -> str:
        self._line += 1
        try:
            raw = file.readline(_LONGEST + 1)
            if len(raw) <= _LONGEST:
                return raw.decode()
            reason = f"it has more than {_LONGEST} bytes"
        except UnicodeDecodeError:
            reason = "it is not UTF-8"
        except (EOFError, zlib.error, gzip.BadGzipFile):
            reason = "the gzip file is cut or damaged here"
        # Raised out here, for the errors above hold what was read.
        raise BillError(self._line, reason)


def _reader(column: str) -> _Reader:
    """Return what reads the values of a column; it returns None for one that can't be."""
    name = column.removesuffix("(元)").removesuffix("（元）")
    if _FEE.fullmatch(name):
        return _fee
    if name.endswith(("金额", "结余", "余额")):
        return _amount
    return _count if name.endswith(("笔数", "单数")) else str


def _fee(text: str) -> Decimal | None:
    yuan = _YUAN.fullmatch(text)
    if yuan is None:
        return None
    decimals = (yuan[2] or "").ljust(2, "0")
    # Moved by hand, for arithmetic of decimals rounds as the user's context says.
    return Decimal(f"{yuan[1]}{decimals[:2]}.{decimals[2:]}")


def _amount(text: str) -> int | None:
    fen = _fee(text)
    return int(fen) if fen is not None and fen == int(fen) else None


def _count(text: str) -> int | None:
    return int(text) if _COUNT.fullmatch(text) else None
