"""What a search of the catalog has found, and its page: operations, events and error codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
def results_page(results: SearchResults) -> Page:
    """Return the page of search results: how to call each operation, its title and product."""
    names = [f"{expression(each.path)}.{each.method.lower()}" for each in results]
    blocks = list(results_blocks(results, names))
    if results.total > len(results) > 0:
        blocks.append(Text(count_results(results)))
    return Page(*blocks)


def count_results(results: SearchResults) -> str:
    """Return how many of how many operations there are, such as ``20 of 495``."""
    return _COUNT[find_language()].format(len(results), results.total)


def results_blocks(results: SearchResults, names: Iterable[str]) -> Iterator[Block]:
    """Yield the blocks of search results.

    Args:
        results: The results.
        names: How the operations are written.
    """
    language = find_language()
    if results.errors:
        unique = dict.fromkeys((each.code, each.meaning) for each in results.errors)
        yield Table(tuple(unique))
    if results.events:
        yield Table(tuple((each.name, each.title) for each in results.events))
    if results:
        pairs = zip(names, results, strict=True)
        rows = tuple((name, describe(each, language)) for name, each in pairs)
        yield Table(rows, min_width=_MIN_WIDTH)
    if results.ignored:
        yield Text(_IGNORED[language].format(", ".join(results.ignored)))


def describe(operation: Operation, language: Language) -> str:
    """Return the title of an operation, its product, whom it serves, and whether it is retired."""
    from .search.products import describe_audience, product_of  # loaded by a search alone

    audience = describe_audience(operation.path, operation.host, operation.roles, language)
    retired = [_RETIRED[notice][language] for notice in operation.notices if notice in _RETIRED]
    product = product_of(operation.path).name(language)
    return " · ".join(filter(None, (operation.title, product, audience, *retired)))
