"""The file of a bill: CSV, in which a backtick precedes each value.

None precedes the names in the two header lines. Amounts are in yuan.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable

from ..handler import File


def bill_file(bill: bytes, compress: bool) -> File:
    """Return a bill as a file, compressed by gzip if that is requested."""
    if compress:
        return File(gzip.compress(bill, mtime=0), "application/x-gzip")
    return File(bill, "text/plain")


def format_yuan(amount: int) -> str:
    """Return an amount in 分 as bills write it: in yuan, with two decimals."""
    return f"{'-' if amount < 0 else ''}{abs(amount) // 100}.{abs(amount) % 100:02}"


def format_csv(
    head: str, rows: Iterable[Iterable[str]], summary_head: str, summary: Iterable[str]
) -> bytes:
    """Return a bill.

    Args:
        head: The names of the columns, with commas.
        rows: The values of each row.
        summary_head: The names in the summary, with commas.
        summary: The values of the summary.
    """
    lines = [head, *map(_format_line, rows), summary_head, _format_line(summary), ""]
    return ("\ufeff" + "\r\n".join(lines)).encode(errors="replace")


def _format_line(values: Iterable[str]) -> str:
    return ",".join(f"`{' '.join(value.splitlines())}" for value in values)
