"""The page of an error code for people: what it means, what to do, whether it was carried out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...encoding.language import find_language
from ..pages import Block, Heading, Link, Page, Table, Text, page_of
from .model import ErrorCode, ErrorCodes

_LABELS = {
    "en": {
        "meaning": "It means",
        "advice": "What to do",
        "outcome": "Did it happen?",
        "refused": "No: the platform refused the call.",
        "unknown": "Perhaps: query it, or repeat it with the same number.",
        "v2": "A FAIL of APIv2 may come unsigned, so chainpay.outcome() says unknown of any call"
        " that changes something.",
        "operations": "For",
        "source": "Source",
    },
    "zh": {
        "meaning": "含义",
        "advice": "怎么处理",
        "outcome": "执行了吗",
        "refused": "没有：平台拒绝了这次调用。",
        "unknown": "不确定：先查询，或用同一单号重试。",
        "v2": "APIv2的FAIL可能没有签名，所以凡是会改动数据的调用，chainpay.outcome()都是unknown。",
        "operations": "用于",
        "source": "来源",
    },
}
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
        blocks += [Text("")] if blocks else []
        blocks += _blocks(record)
    return Page(*blocks)


def _blocks(record: ErrorCode) -> Iterator[Block]:
    labels = _LABELS[find_language()]
    status = f"HTTP {record.status}" if record.status else "HTTP 4xx"
    yield Heading(f"{record.code}  API{record.api}  {status}")
    rows = [
        (f"  {labels['meaning']}", record.meaning),
        (f"  {labels['advice']}", record.advice),
        (f"  {labels['outcome']}", labels[record.outcome]),
    ]
    if record.api == "v2" and record.outcome == "refused":
        rows.append(("", labels["v2"]))
    for number, name in enumerate(_shorten(record.operations)):
        rows.append((f"  {labels['operations']}" if not number else "", name))
    if "://" not in record.source:
        rows.append((f"  {labels['source']}", record.source))
    yield Table(tuple(rows))
    if "://" in record.source:
        yield Link(record.source.partition(" ")[0])


def _shorten(operations: tuple[str, ...]) -> Iterable[str]:
    rest = len(operations) - _MAX_OPERATIONS
    return (*operations[:_MAX_OPERATIONS], *([f"… {rest}"] if rest > 0 else []))
