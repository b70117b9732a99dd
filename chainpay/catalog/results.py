"""What a search of the catalog has found, and its page: operations, events and error codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import overload

from ..people.language import Text
from .english import titles_of
from .error_codes import ErrorCode
from .model import Event, Operation
from .pages import Block, Displayable, Page, Paragraph, Table, page_of
from .spelling import expression

_RETIRED = {
    "deprecated": Text("deprecated", "即将下线"),
    "discarded": Text("discarded", "已下线"),
    "redesigned": Text("redesigned", "已被新接口取代"),
}
_MIN_WIDTH = 40  # columns: what describes an operation is hard to read in several short lines
_COUNT = Text("{} of {}", "前 {} 条，共 {} 条")
_MORE = Text("{}; more with find(…, limit={})", "{}；更多请用 find(…, limit={})")
_IGNORED = Text("not found, and left out: {}", "没有找到：{}")

_SANDBOX = Text(
    "To test without money: chainpay shell --sandbox, chainpay call --sandbox, or in Python"
    " chainpay.sandbox().",
    "不花钱测试：chainpay shell --sandbox、chainpay call --sandbox，"
    "或在 Python 中使用 chainpay.sandbox()。",
)


@dataclass(frozen=True, repr=False)
class SearchResults(Displayable):
    """What a search has found, the best first. It is shown as a table.

    Its items are the operations, and its length is their number. It is true if anything was found,
    also if that is an event or an error code.

    Attributes:
        operations: The operations.
        total: How many operations match in all.
        events: The events (回调通知) that match.
        errors: The error codes that match.
        ignored: The words of the search that nothing has.
        asks_for_test: Whether the words are about a test: chainpay's sandbox needs no money.
    """

    operations: tuple[Operation, ...] = ()
    total: int = 0
    events: tuple[Event, ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    ignored: tuple[str, ...] = ()
    asks_for_test: bool = False

    def __iter__(self) -> Iterator[Operation]:
        return iter(self.operations)

    def __len__(self) -> int:
        return len(self.operations)

    def __bool__(self) -> bool:
        return bool(self.operations or self.events or self.errors)

    @overload
    def __getitem__(self, index: int) -> Operation: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Operation, ...]: ...

    def __getitem__(self, index: int | slice) -> Operation | tuple[Operation, ...]:
        return self.operations[index]

    def __str__(self) -> str:
        names = [f"{each.method} {each.path}" for each in self]
        names += [each.name for each in self.events]
        names += dict.fromkeys(each.code for each in self.errors)
        return f"<SearchResults {', '.join(names)}>"


@page_of.register
def page_in_python(results: SearchResults) -> Page:
    """Return the page of search results: how to call each operation, its title and product."""
    calls = [f"{expression(each.path)}.{each.method.lower()}" for each in results]
    notes = [describe_ignored(results)]
    if results.total > len(results) > 0:
        notes.append(_MORE.format(describe_count(results), results.total))
    page = page_with_calls(results, calls)
    return Page(*page.blocks, *(Paragraph(note) for note in notes if note))


def describe_count(results: SearchResults) -> str:
    """Return how many of how many operations there are, such as ``20 of 495``."""
    return _COUNT.format(len(results), results.total)


def describe_ignored(results: SearchResults) -> str:
    """Return which words of the search nothing has; empty if there are none."""
    return _IGNORED.format(", ".join(results.ignored)) if results.ignored else ""


def page_with_calls(results: SearchResults, calls: Iterable[str]) -> Page:
    """Return the page of search results without a note.

    Args:
        results: The results.
        calls: How each operation is called.
    """
    blocks: list[Block] = []
    if results.asks_for_test:
        blocks.append(Paragraph(str(_SANDBOX)))
    if results.errors:
        unique = dict.fromkeys((each.code, each.meaning) for each in results.errors)
        blocks.append(Table(tuple(unique)))
    if results.events:
        blocks.append(Table(tuple((each.name, each.title) for each in results.events)))
    if results.operations:
        pairs = zip(calls, results, strict=True)
        rows = tuple((call, describe_operation(each)) for call, each in pairs)
        blocks.append(Table(rows, min_width=_MIN_WIDTH))
    return Page(*blocks)


def describe_operation(operation: Operation) -> str:
    """Return the title of an operation, its product, whom it serves, and whether it is retired.

    In English, the official title stands beside the English one.
    """
    from .search.products import describe_audience, product_of  # loaded by a search alone

    audience = describe_audience(operation.path, operation.host, operation.roles)
    retired = [str(_RETIRED[notice]) for notice in operation.notices if notice in _RETIRED]
    product = str(product_of(operation.path).name)
    titles = titles_of(operation.title, operation.path)
    return " · ".join(filter(None, (*titles, product, audience, *retired)))
