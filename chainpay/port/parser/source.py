"""The bytes of a PHP file, before they are parsed: their encoding, their marks, their size."""

from __future__ import annotations

import re

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
        raise Refusal(path, 0, 0, "template", "a Blade template is not converted")
    if len(data) > MAX_SIZE:
        size = f"the file has {len(data):,} bytes, at most {MAX_SIZE:,} are converted"
        raise Refusal(path, 0, 0, "size", size)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:1000]:
        raise Refusal(path, 0, 0, "encoding", "the file is UTF-16 or binary: save it as UTF-8")
    source = data.removeprefix(b"\xef\xbb\xbf")
    if b"\n" not in source:  # as Macs had them
        source = source.replace(b"\r", b"\n")
    _check_encoding(source, path)
    if not source.strip():
        raise Refusal(path, 0, 0, "empty", "the file is empty")
    if not _OPEN.search(source):
        if _SHORT.search(source):
            line = source[: _SHORT.search(source).start()].count(b"\n") + 1  # type: ignore[union-attr]
            raise Refusal(path, line, 1, "tag", "the short tag <? is not converted: write <?php")
        if source.lstrip().startswith(b"<") or not _PHP_SIGN.search(source):
            raise Refusal(path, 0, 0, "not-php", "the file has no <?php and doesn't look like PHP")
        return source, True
    before = source[: _OPEN.search(source).start()]  # type: ignore[union-attr]
    if before.strip() and not before.startswith(b"#!"):
        line = before.count(b"\n") + 1
        reason = "HTML stands before <?php: a template is not converted"
        raise Refusal(path, line, 1, "template", reason)
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
            reason = "the file is not UTF-8"
        else:
            reason = "the file is not UTF-8, but looks like GBK: iconv -f GBK -t UTF-8 FILE.php"
        raise Refusal(path, line, column, "encoding", reason) from None
