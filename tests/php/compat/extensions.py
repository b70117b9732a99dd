"""What `record_extensions.php` has in PHP: functions that set references, methods, and streams."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from chainpay.php import compat
from chainpay.php.compat.times.zones import set_default_zone

KEYS = Path(__file__).parents[2] / "conformance" / "vectors" / "keys"


def _key(name: str) -> str:
    return (KEYS / name).read_text("utf-8")


@contextmanager
def default_zone(name: str) -> Iterator[None]:
    assert compat.date_default_timezone_set(name)
    try:
        yield
    finally:
        set_default_zone(None)


def _in_zone(function: Callable[..., object]) -> Callable[..., object]:
    def call(zone: str, *arguments: object) -> object:
        with default_zone(zone):
            return function(*arguments)

    return call


def _shown(date: Any) -> object:
    return date and date.format("Y-m-d\\TH:i:s.u e")


def _preg_match_error(*arguments: Any) -> object:
    compat.preg_match(*arguments)
    return [compat.preg_last_error(), compat.preg_last_error_msg()]


def _is_pattern(pattern: str) -> bool:
    try:
        compat.check_pattern(pattern)
    except ValueError:
        return False
    return True


def _details(name: str) -> object:
    key = compat.openssl_pkey_get_private(_key(name)) or compat.openssl_pkey_get_public(_key(name))
    return compat.openssl_pkey_get_details(key) if key else False


def _hash_in_parts(algorithm: str, key: str | None, *parts: str) -> object:
    flags = [] if key is None else [compat.HASH_HMAC, key]
    context = copy = compat.hash_init(algorithm, *flags)
    for part in parts:
        compat.hash_update(context, part)
        copy = compat.hash_copy(context)
    return [compat.hash_final(context), compat.hash_final(copy, True)]


def _set_zone(zone: str) -> object:
    with default_zone("PRC"):
        return [compat.date_default_timezone_set(zone), compat.date_default_timezone_get()]


def _date_changed(text: str, zone: str, time: list[int], date: list[int]) -> object:
    moved = compat.DateTime(text).setTimezone(compat.DateTimeZone(zone))
    return _shown(moved.setTime(*time).setDate(*date))


def _date_difference(one: str, two: str, format: str) -> str:
    return compat.DateTime(one).diff(compat.DateTimeImmutable(two)).format(format)


def _date_read(format: str, text: str, zone: str | None) -> object:
    where = compat.DateTimeZone(zone) if zone else None
    return _shown(compat.DateTime.createFromFormat(format, text, where))


def _interval_of_words(words: str) -> object:
    interval: Any = compat.DateInterval.createFromDateString(words)
    return interval and interval.format("%y %m %d %h %i %s %f")


def _zone_offset(zone: str, text: str) -> object:
    where = compat.DateTimeZone(zone)
    return [where.getName(), where.getOffset(compat.DateTime(text))]


def _memory(text: str) -> Any:
    stream = compat.fopen("php://memory", "w+")
    compat.fwrite(stream, text)
    compat.rewind(stream)
    return stream


def _csv_line(fields: object, *more: Any) -> object:
    stream = _memory("")
    size = compat.fputcsv(stream, fields, *more)
    return [size, compat.stream_get_contents(stream, -1, 0)]


def _csv_rows(text: str) -> object:
    stream, rows = _memory(text), []
    while (row := compat.fgetcsv(stream)) is not False:
        rows.append(row)
    return rows


def _lines(text: str, *more: Any) -> object:
    stream, lines = _memory(text), []
    while not compat.feof(stream):
        lines.append([compat.fgets(stream, *more), compat.ftell(stream)])
    return lines


def _file_lines(text: str, flags: int) -> object:
    with tempfile.TemporaryDirectory() as folder:
        compat.file_put_contents(f"{folder}/lines.txt", text)
        return compat.file(f"{folder}/lines.txt", flags)


EXTENSIONS: dict[str, Callable[..., object]] = {
    "preg_match_error": _preg_match_error,
    "is_pattern": _is_pattern,
    "sign": lambda name, data, algorithm: compat.openssl_sign(data, _key(name), algorithm),
    "verify": lambda name, data, signature, algorithm: compat.openssl_verify(
        data, signature, _key(name), algorithm
    ),
    "details": _details,
    "decrypt_by": lambda name, data, *more: compat.openssl_private_decrypt(data, _key(name), *more),
    "certificate": lambda name, *more: compat.openssl_x509_parse(_key(name), *more),
    "hash_in_parts": _hash_in_parts,
    "strtotime_in": _in_zone(compat.strtotime),
    "date_in": _in_zone(compat.date),
    "mktime_in": _in_zone(lambda *fields: [compat.mktime(*fields), compat.gmmktime(*fields)]),
    "getdate_in": _in_zone(compat.getdate),
    "set_zone": _set_zone,
    "date_text": lambda text, format, zone: compat.DateTime(text, compat.DateTimeZone(zone)).format(
        format
    ),
    "date_modified": lambda text, words: _shown(compat.DateTimeImmutable(text).modify(words)),
    "date_added": lambda text, duration: _shown(
        compat.DateTime(text).add(compat.DateInterval(duration))
    ),
    "date_subtracted": lambda text, duration: _shown(
        compat.DateTimeImmutable(text).sub(compat.DateInterval(duration))
    ),
    "date_changed": _date_changed,
    "date_of_week": lambda text, *more: _shown(compat.DateTimeImmutable(text).setISODate(*more)),
    "date_json": lambda text: compat.json_encode(compat.DateTime(text)),
    "date_difference": _date_difference,
    "date_read": _date_read,
    "interval_text": lambda duration, format: compat.DateInterval(duration).format(format),
    "interval_of_words": _interval_of_words,
    "zone_offset": _zone_offset,
    "opens": lambda *arguments: bool(compat.fopen(*arguments)),
    "csv_line": _csv_line,
    "csv_rows": _csv_rows,
    "lines": _lines,
    "file_lines": _file_lines,
}
