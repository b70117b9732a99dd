"""What a search of the catalog has found, and its page: operations, events and error codes."""

from __future__ import annotations

from collections.abc import Iterable

from ..encoding.language import Language, find_language
from .error_codes import ErrorCode
from .model import Event, Operation
from .pages import Block, Displayable, Page, Table, Text, page_of
from .spelling import expression

_RETIRED: dict[str, dict[Language, str]] = {
    "deprecated": {"zh": "即将下线", "en": "deprecated"},
    "discarded": {"zh": "已下线", "en": "discarded"},
    "redesigned": {"zh": "已被新接口取代", "en": "redesigned"},
}
_MIN_WIDTH = 40  # columns: what describes an operation is hard to read in several short lines
_COUNT: dict[Language, str] = {"zh": "前 {} 条，共 {} 条", "en": "{} of {}"}
_IGNORED: dict[Language, str] = {"zh": "没有找到：{}", "en": "not found, and left out: {}"}


class SearchResults(Displayable, tuple[Operation, ...]):
    """The operations that match a search, the best first. They are shown as a table.

    Args:
        operations: The operations.
        total: How many match in all. The default is the number of operations.
        events: The events (回调通知) that match.
        errors: The error codes that match.
        ignored: The words of the search that nothing has.

    Attributes:
        total: As above; and so for the others.
    """

    total: int
    events: tuple[Event, ...]
    errors: tuple[ErrorCode, ...]
    ignored: tuple[str, ...]

    def __new__(
        cls,
        operations: Iterable[Operation] = (),
        total: int | None = None,
        events: Iterable[Event] = (),
        errors: Iterable[ErrorCode] = (),
        ignored: Iterable[str] = (),
    ) -> SearchResults:
        self = super().__new__(cls, operations)
        self.total = len(self) if total is None else total
        self.events, self.errors, self.ignored = tuple(events), tuple(errors), tuple(ignored)
        return self

    def __str__(self) -> str:
        names = [f"{each.method} {each.path}" for each in self]
        names += [each.name for each in self.events]
        names += dict.fromkeys(each.code for each in self.errors)
        return f"<SearchResults {', '.join(names)}>"


@page_of.register
def page_in_python(results: SearchResults) -> Page:
    """Return the page of search results: how to call each operation, its title and product."""
    calls = [f"{expression(each.path)}.{each.method.lower()}" for each in results]
    page = page_with_calls(results, calls)
    if results.total > len(results) > 0:
        return Page(*page.blocks, Text(describe_count(results)))
    return page


def describe_count(results: SearchResults) -> str:
    """Return how many of how many operations there are, such as ``20 of 495``."""
    return _COUNT[find_language()].format(len(results), results.total)


def page_with_calls(results: SearchResults, calls: Iterable[str]) -> Page:
    """Return the page of search results without their number.

    Args:
        results: The results.
        calls: How each operation is called.
    """
    language = find_language()
    blocks: list[Block] = []
    if results.errors:
        unique = dict.fromkeys((each.code, each.meaning) for each in results.errors)
        blocks.append(Table(tuple(unique)))
    if results.events:
        blocks.append(Table(tuple((each.name, each.title) for each in results.events)))
    if results:
        pairs = zip(calls, results, strict=True)
        rows = tuple((call, describe_operation(each, language)) for call, each in pairs)
        blocks.append(Table(rows, min_width=_MIN_WIDTH))
    if results.ignored:
        blocks.append(Text(_IGNORED[language].format(", ".join(results.ignored))))
    return Page(*blocks)


def describe_operation(operation: Operation, language: Language) -> str:
    """Return the title of an operation, its product, whom it serves, and whether it is retired."""
    from .search.products import describe_audience, product_of  # loaded by a search alone

    audience = describe_audience(operation.path, operation.host, operation.roles, language)
    retired = [_RETIRED[notice][language] for notice in operation.notices if notice in _RETIRED]
    product = product_of(operation.path).name(language)
    return " · ".join(filter(None, (operation.title, product, audience, *retired)))
