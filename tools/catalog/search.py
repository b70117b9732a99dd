"""The tables of the search: what the operations and their everyday names say, as tokens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chainpay.catalog.english import translate_title
from chainpay.catalog.search.products import AUDIENCES, product_of
from chainpay.catalog.search.terms import parse_tokens

from .tables import Line, Record, write_table

#: Parts of paths that say nothing: they are in most paths, or only say which number follows.
_EMPTY_PARTS = {"v2", "v3", "id", "no", "out", "code", "number", "by", "mch", "secapi", "mchid"}


#: Those whom an operation serves and a text may name. Merchants are meant where nobody is named.
_ROLES = {"partner", "platform", "institution", "brand"}


def write_titles(lines: Iterable[Line], details: Iterable[Line]) -> str:
    """Return the tokens of each operation's title, and those of its path, product and roles.

    Args:
        lines: The lines of `operations.jsonl`.
        details: The lines of `details.jsonl`: one for each operation, in the same order.
    """
    pairs = zip(lines, details, strict=True)
    return write_table(_title_row(line.record, detail.record) for line, detail in pairs)


def write_names(lines: Iterable[Line], operations: Iterable[Line]) -> str:
    """Return the everyday names, their tokens, and the numbers of their operations.

    Args:
        lines: The lines of `words.jsonl`.
        operations: The lines of `operations.jsonl`.
    """
    facts = (line.record for line in operations)
    numbers = {(fact["method"], fact["path"]): number for number, fact in enumerate(facts)}
    return write_table(row for line in lines for row in _name_rows(line.record, numbers))


def _title_row(fact: Record, detail: Record) -> tuple[str, str]:
    title = parse_tokens(fact["title"])
    path = fact["path"].removeprefix("/")
    parts = [part for part in path.split("/") if part[:1] != "{"]
    words = (word for part in parts for word in part.lower().replace("_", "-").split("-"))
    context = parse_tokens(" ".join(word for word in words if word not in _EMPTY_PARTS))
    context |= parse_tokens(product_of(path).name.zh)
    context |= parse_tokens(translate_title(fact["title"], path))
    context |= {AUDIENCES[role].en for role in _ROLES.intersection(detail["roles"])}
    context |= {"query"} if fact["method"] == "GET" else set()
    return " ".join(sorted(title)), " ".join(sorted(context - title))


def _name_rows(record: Record, numbers: dict[tuple[str, str], int]) -> Iterator[tuple[str, ...]]:
    keys = [(each["method"], each["path"]) for each in record["operations"]]
    operations = " ".join(str(numbers[key]) for key in keys)
    for name in record["words"]:
        yield name.lower(), " ".join(sorted(parse_tokens(name))), operations
