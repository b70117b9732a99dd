"""What the catalog knows of a reference, and which references may be sent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .. import catalog
from ..catalog import ErrorCodes, Event, Operation, display, index
from ..catalog.error_codes import match_errors
from ..catalog.pages import Displayable, Page, Paragraph, page_of
from ..catalog.spelling.reference import Reference
from ..encoding.path import parse_literal, variable_names
from ..errors import UsageError, shorten
from ..request.base_uri import is_platform_url

_EVENT = re.compile(r"[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)*")
_DEFAULT_ORIGIN = "https://api.mch.weixin.qq.com"


@dataclass(frozen=True, repr=False)
class LookupResult(Displayable):
    """What the catalog knows of a reference: operations, an event, an error code, a path above.

    Its repr is its page.

    Attributes:
        operations: The operations of the path.
        event: The callback of that name.
        path: A path that is no operation, but has operations below; empty if it is none.
        errors: What the error code of that name can mean.
    """

    operations: tuple[Operation, ...] = ()
    event: Event | None = None
    path: str = ""
    errors: ErrorCodes | None = None

    def __str__(self) -> str:
        what = self.event or self.errors or self.path or ", ".join(map(str, self.operations))
        return f"<LookupResult {what}>"

    def page(self) -> Page:
        """Return the page that shows the result."""
        if self.event is not None:
            return display.event_page(self.event)
        if self.errors is not None:
            return page_of(self.errors)
        if self.path:
            return display.place_page(self.path)
        first, *more = map(display.operation_page, self.operations)
        empty = Paragraph("")
        others = (block for each in more for block in (empty, empty, *each.blocks))
        return Page(*first.blocks, *others)


page_of.register(LookupResult, LookupResult.page)


def parse_reference(text: str, method: str = "") -> Reference:
    """Parse a reference that may be sent; the usual host stands for the client's own.

    Args:
        text: As for `Reference.parse`; and so for `method`.
        method: As there.

    Raises:
        UsageError: The text is no reference, names two methods, or has what is never sent; the
            message says what to write.
    """
    reference = Reference.parse(text, method)
    origin, path = reference.origin, reference.path
    if reference.fragment:
        raise UsageError("the path has a fragment, which is never sent; leave it out")
    if reference.has_user:
        raise UsageError("the address has a user or a password; write only the path")
    if origin and not is_platform_url(origin):
        raise UsageError(
            f"the address {shorten(origin)!r} is not WeChat Pay's; write only the path"
        )
    try:
        parse_literal(path)
        variable_names(path)
    except UsageError as error:
        nearest = catalog.nearest(path)
        hint = f"; the nearest: {', '.join(nearest)}" if nearest else ""
        raise UsageError(f"{error}{hint}") from None
    return reference._replace(origin="") if origin == _DEFAULT_ORIGIN else reference


def find_operation(reference: Reference) -> Operation:
    """Return the one operation that a reference means.

    Raises:
        UsageError: The catalog has none, or several; the message names the nearest.
    """
    entries = index.match(reference.path)
    if reference.method or not entries:
        operation = catalog.operation(reference.method or "GET", reference.path)
    elif len(entries) > 1:
        methods = " or ".join(entry.method for entry in entries)
        raise UsageError(f"{reference.path!r} takes {methods}: add one of them")
    else:
        operation = index.load(entries[0])
    path = index.strip_prefix(reference.path).replace("{empty}", "")  # a trailing slash
    if reference.is_dotted and operation.path != path:
        raise UsageError(
            f"{reference.path!r} is {operation.path!r} with a value in it, which attributes would"
            " change: write the variable as _name_ and its value as -p name=…, or write slashes"
        )
    return operation


def is_words(text: str) -> bool:
    """Return whether a text names nothing by its spelling: then it may be words for a search."""
    return not re.search("[/.]", text)


def look_up(text: str, method: str = "") -> LookupResult:
    """Return what the catalog knows of a reference, of an event's name, or of an error code.

    Raises:
        UsageError: The catalog knows nothing of it; the message names the nearest.
    """
    if "/" not in text:
        try:
            return _find_name(text)
        except UsageError:
            if _EVENT.fullmatch(text) or match_errors(text):
                raise
    reference = parse_reference(text, method)
    entries = index.match(reference.path)
    if not entries and index.children(reference.path):
        return LookupResult(path=reference.path)
    if not entries:
        _refuse_words(text)
        if not reference.method:
            raise UsageError(catalog.unknown_path(reference.path))
    if reference.method:
        return LookupResult((catalog.operation(reference.method, reference.path),))
    return LookupResult(tuple(map(index.load, entries)))


def _refuse_words(text: str) -> None:
    """Raise for words, which name no path; the message names the operations of such words."""
    try:
        results = catalog.find(text, 3) if is_words(text) else ()
    except UsageError:  # nothing has such words
        return
    if names := ", ".join(f"{each.method} {each.path}" for each in results):
        raise UsageError(f"the catalog has no path {shorten(text)!r}; by words: {names}")


def _find_name(name: str) -> LookupResult:
    """Return the event or the error code of a name."""
    try:
        return LookupResult(event=_find_event(name))
    except UsageError:
        if "." in name or not match_errors(name):
            raise
    return LookupResult(errors=catalog.error(name))


def _find_event(name: str) -> Event:
    """Return an event; small letters are accepted for capitals."""
    try:
        return catalog.event(name.upper())
    except UsageError:
        return catalog.event(name)
