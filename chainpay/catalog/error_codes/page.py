"""The page of an error code for people: what it means, what to do, whether it was carried out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...people.language import Text
from ...people.terminal import columns
from ..pages import MIN_WIDTH, Block, Heading, Link, Page, Paragraph, Table, page_of
from .model import ErrorCode, ErrorCodes, describe_outcome

_MEANING = Text("It means", "含义")
_ADVICE = Text("What to do", "怎么处理")
_OUTCOME = Text("Did it happen?", "执行了吗")
_OPERATIONS = Text("For", "用于")
_SOURCE = Text("Source", "来源")
_LABEL = Text("  {}: ", "  {}：")
_SOURCES = (
    Text("copy of the official table", "官方错误码表的副本"),
    Text("the wording of this code at other operations", "此错误码在其他接口的说明"),
    Text("the wording of its message", "应答中的错误描述"),
)
_SOURCES_BY_TEXT = {source.en: source for source in _SOURCES}
_MAX_OPERATIONS = 12  # lines; a code of every payment has more


@page_of.register
def error_page(record: ErrorCode) -> Page:
    """Return the page of one meaning of a code."""
    return Page(*_blocks(record))


@page_of.register
def errors_page(records: ErrorCodes) -> Page:
    """Return the page of all meanings of a code."""
    blocks: list[Block] = []
    for record in records:
        blocks += [Paragraph("")] if blocks else []
        blocks += _blocks(record)
    return Page(*blocks)


def _blocks(record: ErrorCode) -> Iterator[Block]:
    status = f"HTTP {record.status}" if record.status else "HTTP 4xx"
    yield Heading(f"{record.code}  API{record.api}  {status}")
    rows = [
        (_MEANING, record.meaning),
        (_ADVICE, record.advice),
        (_OUTCOME, describe_outcome(record, is_refused=record.is_certain)),
        *(("" if number else _OPERATIONS, name) for number, name in _number(record)),
    ]
    address = re.search(r"https://\S+", record.source)
    source = str(_SOURCES_BY_TEXT.get(record.source, record.source))
    rows += [] if address else [(_SOURCE, source)]
    # A path is not wrapped, so each needs a whole line.
    widest = max((columns(name) for _, name in _number(record)), default=0)
    labelled = tuple((f"  {label}", text) for label, text in rows)
    yield Table(labelled, min_width=max(MIN_WIDTH, widest))
    if address:
        yield Link(address[0], _LABEL.format(_SOURCE))


def _number(record: ErrorCode) -> Iterator[tuple[int, str]]:
    """Yield the operations of a record, each with its number; of many the first ones."""
    yield from enumerate(record.operations[:_MAX_OPERATIONS])
    rest = len(record.operations) - _MAX_OPERATIONS
    if rest > 0:
        yield _MAX_OPERATIONS, f"+{rest} …"
