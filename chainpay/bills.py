"""Bills (账单): the rows of any downloaded bill, such as a trade bill (交易账单), a fund flow bill
(资金账单) or a profit sharing bill (分账账单).

* A bill is UTF-8 or GBK, gzipped or not. It has a line of column names, the rows, a line of the
  summary's names, and a line of the summary's values.
* Each value starts with a backtick, and no name does. So a line of values differs from a line of
  names, and a value may hold a comma or a line break. Old bills have values without backticks.
* Columns keep the platform's names. The name tells what a value is. An amount (…额, …结余, …(元))
  is in yuan (元) in the file, and an int of fen (分) here. A handling fee (手续费) has five
  decimals of a yuan in the file, and is a `Decimal` of fen here. A count (…笔数, …单数) is an int.
  Any other value is a str. An amount, a fee or a count that is empty in the file is None.
* Rows are read one by one, in constant memory. A bill without a summary is incomplete: an error.
* A spreadsheet takes a value for a formula if it starts with ``=``, ``+``, ``-`` or ``@``. In the
  file the backtick prevents that; here it is taken off.
"""

from __future__ import annotations

import codecs
import gzip
import io
import os
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, suppress
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO, Protocol, Self, TypeAlias

from .encoding.money import parse_yuan
from .encoding.shown import shows_half_made
from .errors import ChainpayError, UsageError, printable
from .people.language import Text

__all__ = ["Bill", "BillError", "open"]

_GZIP = b"\x1f\x8b"
_MAX_LINE_BYTES = 1024 * 1024
_MAX_TEXT = 200  # characters of a line that an error repeats
_COUNT = re.compile(r"(-?[0-9]{1,15})(\.0+)?")
_UNIT = re.compile(r"[(（]([^()（）]*)[)）]$")
_IS_FEE = re.compile(r".*(手续费|服务费)(总金额|总额|金额)?")
_IS_AMOUNT = re.compile(r".*(额|结余)")
_IS_COUNT = re.compile(r".*(笔数|单数|条数|次数)")

#: The values of a row by column: each a str, an int, a `Decimal` or None.
_Row: TypeAlias = dict[str, Any]
#: Parses a value; returns None if the value is invalid.
_Parser: TypeAlias = Callable[[str], str | int | Decimal | None]


class _LineSource(Protocol):
    def readline(self, size: int, /) -> bytes: ...


_WORDS = Text("line {} of the bill: {}{}", "账单第 {} 行：{}{}")
_NO_SUMMARY = Text("the bill ends without a summary: it is incomplete", "账单没有汇总行：它不完整")
_TOO_LONG = Text("the row has more than {} bytes", "这一行超过 {} 字节")
_LONG_LINE = Text("the line has more than {} bytes", "这一行文本超过 {} 字节")
_GOES_ON = Text("the bill goes on after its summary", "汇总行之后还有内容")
_NO_BILL = Text("expected the column names; this is not a bill", "应为列名：这不是账单")
_SAME_NAME = Text("two columns have the same name", "有两列同名")
_DAMAGED = Text("the gzip file is incomplete or damaged here", "gzip 文件在此处不完整或已损坏")
_ENCODING = Text("the line is neither UTF-8 nor GBK", "这一行既不是 UTF-8，也不是 GBK")
_TOO_FEW = Text(
    "{} values expected, {} found: the bill may be incomplete",
    "应有 {} 个值，实际有 {} 个：账单可能不完整",
)
_TOO_MANY = Text("{} values expected, {} found", "应有 {} 个值，实际有 {} 个")
_VALUE = Text("the value of {!r} can't be read", "无法读取 {!r} 的值")


class BillError(ChainpayError, ValueError):
    """A file is no bill, is incomplete, or has a row that doesn't fit its columns.

    Attributes:
        line: The number of the line, from 1.
        text: The text of the line, or of the row, as far as it was read. The message has its first
            200 characters.
    """

    def __init__(self, line: int, reason: Text, text: str = "") -> None:
        super().__init__(line, reason, text)
        self.line = line
        self.text = text

    @property
    def words(self) -> Text:
        """What the error says, in both languages."""
        text = f": {printable(self.text[:_MAX_TEXT])!r}" if self.text else ""
        return _WORDS.fill(self.line, self.args[1], text)

    def __str__(self) -> str:
        return str(self.words)


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

    Each iteration continues after the last row that was read, also after a row that doesn't fit.
    It raises:
        BillError: The bill is incomplete, or a row doesn't fit its columns.
        OSError: The file can't be read.

    Args:
        file: A binary file.
        resources: Closes the file, if `open` has opened it.

    Attributes:
        columns: The names of the columns.
    """

    def __init__(self, file: BinaryIO, resources: ExitStack) -> None:
        self._lines = _Lines(file)
        self._columns = self._read_columns(self._lines.read())
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
        while self._summary is None:
            line = self._lines.read()
            if line is None:
                raise BillError(self._lines.number, _NO_SUMMARY)
            if _is_summary(line):
                self._summary = self._read_summary(line)
            else:
                yield self._read_row(line)

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

    def _read_row(self, line: str) -> _Row:
        """Read the rest of a row whose first line is read: a value may hold line breaks."""
        number, lines, size = self._lines.number, [line], len(line)
        while (following := self._lines.peek()) is not None and self._continues(following):
            lines.append(following)
            size += len(following)
            if size > _MAX_LINE_BYTES:
                raise BillError(number, _TOO_LONG.fill(_MAX_LINE_BYTES), line)
            self._lines.read()
        return _parse_values(self._columns, "\n".join(lines), number)

    def _continues(self, line: str) -> bool:
        """Return whether a line belongs to the row before it."""
        if line.startswith("`") or _is_summary(line):
            return False
        return not (line[0].isdecimal() and len(line.split(",")) == len(self._columns))

    def _read_summary(self, line: str) -> _Row:
        columns = self._read_columns(line)
        values = self._lines.read() or ""
        summary = _parse_values(columns, values, self._lines.number)
        if (more := self._lines.read()) is not None:
            raise BillError(self._lines.number, _GOES_ON, more)
        return summary

    def _read_columns(self, line: str | None) -> dict[str, _Parser]:
        line = line or ""
        names = line.split(",")
        if line.startswith("`") or len(names) == 1:
            raise BillError(self._lines.number, _NO_BILL, line)
        columns = {name: _parser_of(name) for name in names}
        if len(columns) != len(names):
            raise BillError(self._lines.number, _SAME_NAME, line)
        return columns


class _Lines:
    """The lines of a file that are not empty, without their line ends.

    Attributes:
        number: The number of the line that was read last, from 1.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.number = 0
        self._encoding = "utf-8"
        self._next: str | None = None
        self._next_number = 0
        self._has_ended = False
        start = file.tell()
        is_gzip = file.read(2) == _GZIP
        file.seek(start)
        self._source: _LineSource = gzip.GzipFile(fileobj=file) if is_gzip else file

    def read(self) -> str | None:
        """Return the next line; None at the end."""
        line = self.peek()
        self._next, self.number = None, self._next_number
        return line

    def peek(self) -> str | None:
        """Return the next line without reading on; None at the end."""
        while self._next is None and not self._has_ended:
            raw = self._read_line()
            self._has_ended = not raw
            self._next = self._decode(raw).rstrip("\r\n") or None
        return self._next

    def _read_line(self) -> bytes:
        self._next_number += 1
        try:
            raw = self._source.readline(_MAX_LINE_BYTES + 1)
            if len(raw) <= _MAX_LINE_BYTES:
                return raw
            reason: Text = _LONG_LINE.fill(_MAX_LINE_BYTES)
        except (EOFError, zlib.error, gzip.BadGzipFile):
            reason = _DAMAGED
        # Raised outside of `except`: the errors above hold parts of the bill.
        raise BillError(self._next_number, reason)

    def _decode(self, raw: bytes) -> str:
        if self._next_number == 1:
            raw = raw.removeprefix(codecs.BOM_UTF8)
            self._encoding = _encoding_of(raw)
        with suppress(UnicodeDecodeError):
            return raw.decode(self._encoding)
        raise BillError(self._next_number, _ENCODING, raw.decode("utf-8", "replace").rstrip("\r\n"))


def _encoding_of(head: bytes) -> str:
    """Return the encoding of a bill by its names of columns. That of another file is UTF-8."""
    try:
        head.decode()
    except UnicodeDecodeError:
        names = head.decode("gb18030", "replace").rstrip("\r\n").split(",")
        return "gb18030" if any(_parser_of(name) is not str for name in names) else "utf-8"
    return "utf-8"


def _is_summary(line: str) -> bool:
    """Return whether a line has the names of the summary: counts, and amounts in total."""
    if "`" in line:  # nearly every row; the rest of the test takes longer than to parse the row
        return False
    names = line.split(",")
    return len(names) > 1 and all(names) and any(_parser_of(name) is not str for name in names)


def _parse_values(columns: Mapping[str, _Parser], line: str, number: int) -> _Row:
    texts = line[1:].split(",`") if line.startswith("`") else []
    if len(texts) != len(columns):
        texts = [text.removeprefix("`") for text in line.split(",")]  # some lack their backtick
    if len(texts) != len(columns):
        many = len(line[1:].split(",`"))
        words = _TOO_FEW if many < len(columns) else _TOO_MANY
        raise BillError(number, words.fill(len(columns), many), line)
    row: _Row = {}
    for (name, parse), text in zip(columns.items(), texts, strict=True):
        row[name] = parse(text) if text or parse is str else None
        if row[name] is None and text:
            raise BillError(number, _VALUE.fill(name), line)
    return row


def _parser_of(column: str) -> _Parser:
    """Return the parser for the values of a column."""
    end = _UNIT.search(column)
    name, unit = (column[: end.start()], end[1]) if end else (column, "")
    if unit == "分":
        return _parse_count
    if _IS_FEE.fullmatch(name):
        return parse_yuan
    if unit == "元" or _IS_AMOUNT.fullmatch(name):
        return _parse_amount
    return _parse_count if _IS_COUNT.fullmatch(name) else str


def _parse_amount(text: str) -> int | None:
    fen = parse_yuan(text)
    return int(fen) if fen is not None and fen == int(fen) else None


def _parse_count(text: str) -> int | None:
    count = _COUNT.fullmatch(text)
    return int(count[1]) if count else None
