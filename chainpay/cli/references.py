"""References to an operation: a path in any spelling, with or without a method.

    v3/refund/domestic/refunds           POST /v3/refund/domestic/refunds
    v3.refund.domestic.refunds.post      client.v3.refund.domestic.refunds.post()
    v3/refund/domestic/refunds/R-1       https://api.mch.weixin.qq.com/v3/refund/domestic/refunds

A path with slashes is literal; only its capitals are re-spelled if the catalog knows how. A path
with dots is made of attributes. An address of APIv2 has no ``v2/``: it is added if the catalog has
that path. Nothing of an address is decoded, because ``%2F`` in a value is not a slash.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlsplit

from .. import catalog
from ..catalog import ErrorCodes, Event, Operation, display, index
from ..catalog.error_codes import match_errors
from ..catalog.pages import Displayable, Page, Paragraph, page_of
from ..encoding.path import from_attribute, parse_literal, variable_names
from ..errors import UsageError
from ..request.base_uri import is_platform_url
from ..request.options import METHODS

_VERBS = {
    f"{method.lower()}{twin}": method for method in METHODS for twin in ("", "_async", "Async")
}
_EVENT = re.compile(r"[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)*")
_DEFAULT_ORIGIN = "https://api.mch.weixin.qq.com"
_FORMS = "write it as v3/pay/transactions/native, or as v3.pay.transactions.native.post"


class Reference(NamedTuple):
    """The parts of a reference; a part that it doesn't have is empty.

    Attributes:
        method: In capitals.
        path: Without a leading slash; may have variables.
        query: The text after ``?``, unchanged.
        is_dotted: Whether the path was written as attributes, which can't hold a variable's value.
        base_uri: The host of an address; empty for WeChat Pay's usual one too, because the client's
            own is used then.
    """

    method: str
    path: str
    query: str = ""
    is_dotted: bool = False
    base_uri: str = ""


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
    """Parse a reference.

    Args:
        text: A path in any spelling; a method may stand before or after it.
        method: The method from elsewhere, in any case; empty if there is none.

    Raises:
        UsageError: The text is no reference, or names two methods; the message says what to write.
    """
    methods = {method.upper()} - {""}
    words = text.split()
    paths = [word for word in words if word.upper() not in METHODS]
    methods |= {word.upper() for word in words} - {path.upper() for path in paths}
    if len(paths) == 2 and paths[0].isalpha() and not paths[1].isalpha():
        raise UsageError(f"{paths[0]!r} is none of {', '.join(METHODS)}")
    if len(paths) != 1:
        raise UsageError(f"{text!r} is not one path; {_FORMS}")
    parse = _parse_slashed if "/" in paths[0] else _parse_dotted
    reference = parse(paths[0])
    methods |= {reference.method} - {""}
    if len(methods) > 1:
        raise UsageError(f"{' and '.join(sorted(methods))} can't be the method at once: write one")
    if methods - set(METHODS):
        raise UsageError(f"{method!r} is none of {', '.join(METHODS)}")
    return reference._replace(method="".join(methods))


def _parse_slashed(text: str) -> Reference:
    if "#" in text:
        raise UsageError("the path has a fragment, which is never sent; leave it out")
    base_uri, text = _split_address(text) if "://" in text else ("", text)
    text, _, query = text.partition("?")
    path = index.respell(text.removeprefix("/"))
    if index.match(f"v2/{path}"):
        path = f"v2/{path}"
    try:
        parse_literal(path)
        variable_names(path)
    except UsageError as error:
        nearest = catalog.nearest(path)
        hint = f"; the nearest: {', '.join(nearest)}" if nearest else ""
        raise UsageError(f"{error}{hint}") from None
    return Reference("", path, query, base_uri=base_uri)


def _split_address(address: str) -> tuple[str, str]:
    """Return the host of an address, empty for the usual one, and the text after the host."""
    try:
        parts = urlsplit(address)
    except ValueError:
        raise UsageError(f"the address can't be parsed; {_FORMS}") from None
    if "@" in parts.netloc:
        raise UsageError("the address has a user or a password; write only the path")
    origin = f"{parts.scheme}://{parts.netloc}".lower()
    if not is_platform_url(origin):
        raise UsageError(f"the address {origin!r} is not WeChat Pay's; write only the path")
    origin = origin.removesuffix(":443")
    return "" if origin == _DEFAULT_ORIGIN else f"{origin}/", parts._replace(
        scheme="", netloc=""
    ).geturl()


def _parse_dotted(text: str) -> Reference:
    text = text.removeprefix("client.").removesuffix("()").strip(".")
    parts = text.split(".")
    if not all(map(str.isidentifier, parts)):
        raise UsageError(f"{text!r} is not a path; {_FORMS}")
    try:
        path = "/".join(map(from_attribute, parts))
    except AttributeError as error:
        raise UsageError(str(error)) from None
    above, _, last = path.rpartition("/")
    method = _VERBS.get(parts[-1], "")
    # Five paths end in a verb's name. There it is a segment, unless the path above takes the verb.
    if method and above and (index.match(above, method) or last not in index.children(above)):
        return Reference(method, above, is_dotted=True)
    return Reference("", path, is_dotted=True)


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
    if reference.method or not entries:
        return LookupResult((catalog.operation(reference.method or "GET", reference.path),))
    return LookupResult(tuple(map(index.load, entries)))


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
