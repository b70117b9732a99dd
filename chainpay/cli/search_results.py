"""The results of ``chainpay find``: as rows for people, as lines or JSON for programs."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalog import Operation, SearchResults, index, spelling
from ..catalog.results import describe_count, describe_ignored, page_with_calls
from ..catalog.search.products import product_of
from ..people.language import Text
from .output import Output

_MORE = Text("{}; more with --limit", "{}；更多请用 --limit")


def print_results(output: Output, results: SearchResults, as_json: bool) -> None:
    """Print the results; as notes, what nothing has, and how many there are beside these."""
    if as_json:
        output.print_json([*_others_as_json(results), *map(_result_as_json, results)])
    else:
        calls = [f"{each.method} {each.path}" for each in results]
        output.print_list(page_with_calls(results, calls))
    if ignored := describe_ignored(results):
        output.print_note(ignored)
    if results.total > len(results):
        output.print_note(_MORE.format(describe_count(results)))


def operation_as_json(operation: Operation | index.Entry) -> dict[str, object]:
    """Return what names an operation, as JSON."""
    return {
        "method": operation.method,
        "path": operation.path,
        "title": operation.title,
        "notices": operation.notices,
        "call": f"{spelling.expression(operation.path)}.{operation.method.lower()}",
    }


def _result_as_json(operation: Operation) -> dict[str, object]:
    product = str(product_of(operation.path).name)
    return {**operation_as_json(operation), "product": product, "roles": operation.roles}


def _others_as_json(results: SearchResults) -> Iterator[dict[str, object]]:
    """Yield what else than operations a search has found."""
    if results.asks_for_test:
        yield {"command": "chainpay shell --sandbox"}
    for event in results.events:
        yield {"event": event.name, "api": event.api, "title": event.title}
    for error in results.errors:
        yield {"error": error.code, "api": error.api, "meaning": error.meaning}
