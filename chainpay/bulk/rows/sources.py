"""Where rows come from: a file, a list, or a function that makes them anew.

Rows are read at least twice: first to check all of them, then to send them; and once more by each
run of a job that goes on. So whatever can be read only once is refused.

* CSV is read as spreadsheets write it: with a BOM or without, in UTF-8, UTF-16 or GB18030 (which
  holds GBK), with quotes. The first line has the names of the columns. A cell is a text; an empty
  one counts as absent.
* JSON Lines has an object in each line. Parquet needs pyarrow.
* A row that can't be read (a column too many, no JSON) is a `Row` with a fault, and reading goes
  on. A file that can't be read is an error.
"""

from __future__ import annotations

import csv
import os
from codecs import BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from ...encoding.text import parse_json
from ...errors import UsageError, shorten
from ...people.language import Text

Record: TypeAlias = Mapping[str, object]
RowSource: TypeAlias = str | os.PathLike[str] | Sequence[Record] | Callable[[], Iterable[Record]]
"""Where rows may come from."""

_CHUNK = 1 << 20
_OTHER_SIZE = Text("has {} columns, and the first line names {}", "有 {} 列，而第一行有 {} 个列名")
_NO_OBJECT = Text("is no object in JSON", "不是 JSON 对象")
_FORMS = "a list of dicts, a function that makes the rows anew, or a file: .csv, .jsonl or .parquet"


class Row(NamedTuple):
    """One row.

    Attributes:
        line: Where it stands, for people: the line of a file, else which row it is.
        values: Its columns.
        fault: Why it can't be read; empty if it can.
        column: The column of the fault; empty if it is none of one column.
    """

    line: int
    values: Record
    fault: str = ""
    column: str = ""


@dataclass(frozen=True)
class RowPart:
    """Some rows of a list, one behind the other.

    Attributes:
        first: The position of the first of them in the list.
        records: The rows.
    """

    first: int
    records: Sequence[Record]


class Rows:
    """Rows that can be read again and again.

    Args:
        source: A file, a list of dicts, or a function that makes the rows anew.
        encoding: The encoding of a CSV file; by default it is found out.

    Raises:
        UsageError: It is none of these, or can be read only once.

    Attributes:
        name: What they are, for people.
        is_text: Whether all values are texts.
        columns: The names of the columns, if they are known before the first row.
        first: The position of the first row.
    """

    def __init__(self, source: RowSource | RowPart, encoding: str | None = None) -> None:
        self._read: Callable[[], Iterator[Row]]
        self.is_text = False
        self.first = 1
        self.columns: tuple[str, ...] = ()
        if isinstance(source, (str, os.PathLike)):
            self._open(Path(source), encoding)
            return
        self.name = "the rows"
        if callable(source):
            self._read = lambda: _number(_call(source), "the function")
        elif isinstance(source, RowPart):
            self.first = source.first
            self._read = lambda: _number(source.records, "the list", source.first)
        elif isinstance(source, (list, tuple)):
            self._read = lambda: _number(source, "the list")
        elif hasattr(source, "__next__"):
            raise UsageError(
                "an iterator gives its rows once, and a job reads them again: pass the function"
                " that makes it, or a list; nothing was sent"
            )
        else:
            raise UsageError(f"rows are {_FORMS}; not {type(source).__name__}; nothing was sent")

    def __iter__(self) -> Iterator[Row]:
        return self._read()

    def _open(self, path: Path, encoding: str | None) -> None:
        self.name = str(path)
        kind = path.suffix.lower()
        if not path.is_file():
            raise UsageError(f"there is no file {self.name!r}; nothing was sent")
        if kind in (".csv", ".txt", ".tsv"):
            self.is_text = True
            coding = encoding or _find_encoding(path)
            mark = "\t" if kind == ".tsv" else ","
            self.columns = tuple(_read_head(path, coding, mark))
            self._read = lambda: _read_csv(path, coding, mark, self.columns)
        elif kind in (".jsonl", ".ndjson"):
            self._read = lambda: _read_json_lines(path)
        elif kind == ".parquet":
            self._read = lambda: _read_parquet(path)
        else:
            raise UsageError(f"{self.name!r} is none of {_FORMS}; nothing was sent")


def _call(function: Callable[[], Iterable[Record]]) -> Iterable[Record]:
    made = function()
    if isinstance(made, Mapping) or not isinstance(made, Iterable):
        raise UsageError(
            f"the function of the rows must return them, and returned {type(made).__name__}"
        )
    return made


def _number(records: Iterable[Record], what: str, first: int = 1) -> Iterator[Row]:
    for line, record in enumerate(records, first):
        if not isinstance(record, Mapping):
            raise UsageError(f"row {line} of {what} is no dict, but {type(record).__name__}")
        yield Row(line, record)


# CSV


def _find_encoding(path: Path) -> str:
    """Return the encoding of a file: that of its BOM, UTF-8, or GB18030.

    Raises:
        UsageError: It is none of them.
    """
    with path.open("rb") as file:
        if file.read(2) in (BOM_UTF16_LE, BOM_UTF16_BE):
            return "utf-16"
    place = 0
    for encoding in ("utf-8-sig", "gb18030"):
        decoder, line = getincrementaldecoder(encoding)(), 1
        with path.open("rb") as file:
            try:
                while chunk := file.read(_CHUNK):
                    line += decoder.decode(chunk).count("\n")
                decoder.decode(b"", final=True)
            except UnicodeDecodeError as error:
                place = place or line + error.object[: error.start].count(b"\n")
            else:
                return encoding
    raise UsageError(
        f"{str(path)!r} is no text in UTF-8 or GB18030: see line {place}; save it as UTF-8, or say"
        " encoding=…; nothing was sent"
    )


def _open_csv(path: Path, encoding: str) -> Any:
    try:
        return path.open(encoding=encoding, newline="")
    except LookupError:
        raise UsageError(f"there is no encoding {encoding!r}; nothing was sent") from None


def _read_head(path: Path, encoding: str, mark: str) -> list[str]:
    with _open_csv(path, encoding) as file:
        lines = csv.reader(file, delimiter=mark, strict=True)
        try:
            head = [name.strip() for name in next(lines, [])]
        except (csv.Error, UnicodeDecodeError) as error:
            raise UsageError(f"{str(path)!r} can't be read at line 1: {error}") from None
    while head and not head[-1]:
        head.pop()
    empty = next((place for place, name in enumerate(head, 1) if not name), 0)
    if not head or empty:
        which = f"column {empty}" if empty else "the first line"
        raise UsageError(f"{which} of {str(path)!r} has no name; nothing was sent")
    twice = next((name for name in head if head.count(name) > 1), "")
    if twice:
        raise UsageError(f"{str(path)!r} has two columns {twice!r}; nothing was sent")
    return head


def _read_csv(path: Path, encoding: str, mark: str, head: Sequence[str]) -> Iterator[Row]:
    size = len(head)
    with _open_csv(path, encoding) as file:
        lines = csv.reader(file, delimiter=mark, strict=True)
        try:
            next(lines)
            line = lines.line_num + 1
            for cells in lines:
                while len(cells) > size and not cells[-1]:
                    cells.pop()
                if cells and len(cells) != size:
                    words = _OTHER_SIZE.format(len(cells), size)
                    yield Row(line, {}, words, cells[size] if len(cells) > size else "")
                elif any(cells):
                    yield Row(line, dict(zip(head, cells, strict=True)))
                line = lines.line_num + 1
        except UnicodeDecodeError:
            raise UsageError(
                f"{str(path)!r} is no {encoding} behind line {lines.line_num}"
            ) from None
        except csv.Error as error:
            raise UsageError(
                f"{str(path)!r} can't be read behind line {lines.line_num}: {error}"
            ) from None


# Other files


def _read_json_lines(path: Path) -> Iterator[Row]:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            text = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
            if not text.strip():
                continue
            try:
                value = parse_json(text, strict=True)
            except ValueError:
                value = None
            if isinstance(value, dict):
                yield Row(number, value)
            else:
                yield Row(number, {}, str(_NO_OBJECT))


def _read_parquet(path: Path) -> Iterator[Row]:
    try:
        from pyarrow import parquet  # type: ignore[import-not-found]
    except ImportError:
        raise UsageError(
            f"{shorten(str(path))!r} needs pyarrow: pip install pyarrow; nothing was sent"
        ) from None
    number = 0
    with parquet.ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=1000):
            for record in batch.to_pylist():
                number += 1
                yield Row(number, record)
