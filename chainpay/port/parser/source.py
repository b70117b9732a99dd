"""The bytes of a PHP file, before they are parsed: their encoding, their marks, their size."""

from __future__ import annotations

import re

from ..reasons.sources import BINARY, BLADE, EMPTY, GBK, HTML, NOT_PHP, NOT_UTF8, SHORT_TAG, SIZE
from ..refusal import Refusal

#: Bytes of one file; the longest in real projects have some 200,000.
MAX_SIZE = 4_000_000
_OPEN = re.compile(rb"<\?(?:php\b|=)", re.IGNORECASE)
_SHORT = re.compile(rb"<\?(?!php\b|=|xml\b)", re.IGNORECASE)
_PHP_SIGN = re.compile(rb"\$[A-Za-z_\x80-\xff]|->|::|=>|;\s*$", re.MULTILINE)


def read_source(data: bytes, path: str) -> tuple[bytes, bool]:
    """Return UTF-8, and whether it is a snippet without ``<?php``.

    Raises:
        Refusal: It is in another encoding, is no PHP, is a template, or has short tags.
    """
    if path.lower().endswith(".blade.php"):
        raise Refusal(path, 0, 0, "template", BLADE)
    if len(data) > MAX_SIZE:
        raise Refusal(path, 0, 0, "size", SIZE.format(len(data), MAX_SIZE))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:1000]:
        raise Refusal(path, 0, 0, "encoding", BINARY)
    source = data.removeprefix(b"\xef\xbb\xbf")
    if b"\n" not in source:  # as Macs had them
        source = source.replace(b"\r", b"\n")
    _check_encoding(source, path)
    if not source.strip():
        raise Refusal(path, 0, 0, "empty", EMPTY)
    if not _OPEN.search(source):
        if _SHORT.search(source):
            line = source[: _SHORT.search(source).start()].count(b"\n") + 1  # type: ignore[union-attr]
            raise Refusal(path, line, 1, "tag", SHORT_TAG)
        if source.lstrip().startswith(b"<") or not _PHP_SIGN.search(source):
            raise Refusal(path, 0, 0, "not-php", NOT_PHP)
        return source, True
    before = source[: _OPEN.search(source).start()]  # type: ignore[union-attr]
    if before.strip() and not before.startswith(b"#!"):
        line = before.count(b"\n") + 1
        raise Refusal(path, line, 1, "template", HTML)
    return source[len(before) :] if before.startswith(b"#!") else source, False


def _check_encoding(source: bytes, path: str) -> None:
    try:
        source.decode()
    except UnicodeDecodeError as error:
        line = source[: error.start].count(b"\n") + 1
        column = error.start - source.rfind(b"\n", 0, error.start)
        try:
            source.decode("gb18030")
        except UnicodeDecodeError:
            reason = NOT_UTF8
        else:
            reason = GBK
        raise Refusal(path, line, column, "encoding", reason) from None
