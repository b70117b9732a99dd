"""PHP's CSV: lines of fields, which may stand in marks."""

from __future__ import annotations

from ..standard.values import Value, as_text, from_bytes, text
from .streams import check_stream, fwrite

__all__ = ["fgetcsv", "fputcsv", "str_getcsv"]


def fputcsv(
    stream: Value, fields: Value, separator: str = ",", enclosure: str = '"', escape: str = "\\",
    eol: str = "\n",
) -> int | bool:  # fmt: skip
    """PHP's `fputcsv`: the number of bytes."""
    values = fields if isinstance(fields, list) else [*fields.values()]
    special = f" \t\r\n{separator}{enclosure}{escape}"
    written = separator.join(
        _enclosed(value, enclosure, escape) if any(one in value for one in special) else value
        for value in map(text, values)
    )
    return fwrite(stream, f"{written}{eol}")


def _enclosed(value: str, enclosure: str, escape: str) -> str:
    """Return a field in its marks, which are doubled inside, but not behind PHP's escape."""
    written, is_escaped = [], False
    for one in value:
        written.append(enclosure * 2 if one == enclosure and not is_escaped else one)
        is_escaped = one == escape and not is_escaped
    return enclosure + "".join(written) + enclosure


def fgetcsv(
    stream: Value, length: int | None = None, separator: str = ",", enclosure: str = '"',
    escape: str = "\\",
) -> list[Value] | bool:  # fmt: skip
    """PHP's `fgetcsv`: the fields of a line; False at the end of the file."""
    checked = check_stream(stream, "fgetcsv")
    record = from_bytes(checked.read_line())
    if not record:
        return False
    fields, is_open = _split(record, separator, enclosure, escape)
    while is_open and (more := from_bytes(checked.read_line())):
        record += more
        fields, is_open = _split(record, separator, enclosure, escape)
    return fields


def str_getcsv(
    string: Value, separator: str = ",", enclosure: str = '"', escape: str = "\\"
) -> list[Value]:
    """PHP's `str_getcsv`."""
    return _split(as_text(string), separator, enclosure, escape)[0]


def _split(record: str, separator: str, enclosure: str, escape: str) -> tuple[list[Value], bool]:
    """Return the fields of a record, and whether the last one lacks its closing mark."""
    line = record.removesuffix("\n").removesuffix("\r")
    if not line:
        return [None], False
    fields: list[Value] = []
    at = 0
    while at <= len(line):
        begin = at + len(line[at:]) - len(line[at:].lstrip(" \t"))
        value = ""
        if line[begin : begin + 1] == enclosure and enclosure:
            value, at = _read_enclosed(line, begin + 1, enclosure, escape)
            if at > len(line):
                return [*fields, value + record[len(line) :]], True
        end = line.find(separator, at)
        end = len(line) if end < 0 else end
        fields.append(value + line[at:end])
        at = end + 1
    return fields, False


def _read_enclosed(line: str, at: int, enclosure: str, escape: str) -> tuple[str, int]:
    """Return what stands up to the closing mark, and the place behind it; too far without one."""
    value: list[str] = []
    while at < len(line):
        pair = line[at : at + 2]
        if pair[0] == escape and escape not in (pair, enclosure):
            value.append(pair)
            at += 2
        elif pair == enclosure * 2:
            value.append(enclosure)
            at += 2
        elif pair[0] == enclosure:
            return "".join(value), at + 1
        else:
            value.append(pair[0])
            at += 1
    return "".join(value), len(line) + 1
