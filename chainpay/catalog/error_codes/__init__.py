"""The platform's error codes: what each means, what to do, and whether the call was carried out.

    find_error("v3", 403, "NOT_ENOUGH", operation)   the record for one answer
    match_code("sign error")                         the records of a code, however it is written
    match_errors("SIGN_EROR")                        the same, also of one that is misspelt

``errors.jsonl`` has the platform's official codes, ``error_corrections.jsonl`` what is wrong or
missing there: a record of the same code, status and operations replaces the other one. Both are
read when they are first needed.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache

from ...encoding.text import letters_of, parse_json
from ...errors import UsageError, shorten
from ..files import read_lines
from ..index import Entry
from ..model import Operation
from . import page as page  # it registers the pages
from .model import ErrorCode as ErrorCode
from .model import ErrorCodes as ErrorCodes
from .model import begins_with_query as begins_with_query
from .model import describe_outcome as describe_outcome

_FILES = ("errors.jsonl", "error_corrections.jsonl")
_MIN_LENGTH = 5  # characters of a code that is misspelt; shorter ones resemble too much
_MAX_LENGTH = 40  # no code is nearly so long
_SIMILAR = 0.8


@cache
def errors() -> tuple[ErrorCode, ...]:
    """Return all records: those of APIv3, then those of APIv2.

    Raises:
        CatalogError: The data can't be read.
    """
    records = [ErrorCode.load(parse_json(line)) for file in _FILES for line in read_lines(file)]
    unique = {(each.api, each.code, each.status, each.operations): each for each in records}
    return tuple(sorted(unique.values(), key=lambda each: each.api, reverse=True))


@cache
def _by_code() -> dict[str, tuple[ErrorCode, ...]]:
    codes = dict.fromkeys(each.code for each in errors())
    return {code: tuple(each for each in errors() if each.code == code) for code in codes}


def find_error(
    api: str, status: int, code: str, operation: Operation | Entry | None = None
) -> ErrorCode | None:
    """Return what an error code of one answer means.

    A record that names the operation goes first, then one for any operation, then one of other
    operations if they all say the same, and don't say to use another number: with another number a
    refund or a transfer would be made twice. Among them goes the one with this status. If the API
    has no such code, that of the other API counts.

    Args:
        api: ``v2`` or ``v3``.
        status: The HTTP status.
        code: As it came.
        operation: That of the request, if the catalog knows it.

    Returns:
        The record; None if the code is unknown.

    Raises:
        CatalogError: The data can't be read.
    """
    records = _by_code().get(code, ())
    name = f"{operation.method} {operation.path}" if operation else ""
    mine = [each for each in records if each.api == api]
    return _choose(mine, status, name) or _choose([*records], status, name)


def _choose(records: list[ErrorCode], status: int, name: str) -> ErrorCode | None:
    named = [each for each in records if name in each.operations]
    others = [each for each in records if not each.proposes_number]
    for group in (named, [each for each in records if not each.operations], others):
        group.sort(key=lambda each: (each.status != status, each.status is not None))
        is_sure = group is not others or len({each.advice_en for each in group}) == 1
        if group and is_sure:
            return group[0]
    return None


def error(code: str) -> ErrorCodes:
    """Return all that an error code can mean.

    Args:
        code: In any case, such as ``SIGN_ERROR``; or ``sign error``.

    Raises:
        UsageError: There is no such code. The message names the nearest ones.
    """
    records = match_code(code)
    if records:
        return ErrorCodes(records)
    names = dict.fromkeys(each.code for each in match_errors(code))
    hint = f"; the nearest: {', '.join(names)}" if names else ""
    raise UsageError(f"the catalog has no error code {shorten(code)!r}{hint}")


def match_code(text: str) -> tuple[ErrorCode, ...]:
    """Return the records of a code, those of its very spelling first; none if there is no such.

    Args:
        text: The code in any case, also with spaces or hyphens. ``SIGN_ERROR`` means ``SIGNERROR``
            too, which is APIv2's spelling.
    """
    if not text.isascii():  # so a search for Chinese words reads no data of errors
        return ()
    exact = text.strip().upper()
    codes = _by_letters().get(letters_of(text), ())
    codes = sorted(codes, key=lambda code: code.upper() != exact)
    return tuple(record for code in codes for record in _by_code()[code])


def match_errors(text: str) -> tuple[ErrorCode, ...]:
    """Return the records of the codes that a text means, the best first.

    Args:
        text: As for `match_code`; or a code that is misspelt.

    Returns:
        The records; none if the text resembles no code.
    """
    records, letters = match_code(text), letters_of(text)
    if records or len(text) > _MAX_LENGTH or len(letters) < _MIN_LENGTH or not text.isascii():
        return records
    near = get_close_matches(letters, _by_letters(), n=3, cutoff=_SIMILAR)
    codes = [code for each in near for code in _by_letters()[each]]
    return tuple(record for code in codes for record in _by_code()[code])


@cache
def _by_letters() -> dict[str, list[str]]:
    """Return the codes by their letters: SIGN_ERROR and SIGNERROR have the same."""
    result: dict[str, list[str]] = {}
    for code in _by_code():
        result.setdefault(letters_of(code), []).append(code)
    return result
