"""What people write for an operation, read: a path in any spelling, with its method or without.

    v3/refund/domestic/refunds           POST /v3/refund/domestic/refunds
    v3.refund.domestic.refunds.post      client.v3.refund.domestic.refunds.post()
    v3/refund/domestic/refunds/R-1       https://api.mch.weixin.qq.com/v3/refund/domestic/refunds

Parts with slashes are literal, but for capitals that the catalog knows to re-spell; parts with dots
are attributes. The ``v2/`` that an address of APIv2 lacks is added where the catalog has it.
Nothing of an address is decoded, for ``%2F`` in a value is no slash.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlsplit

from .. import catalog
from ..catalog import Event, Operation, display, index
from ..catalog.pages import Displayable, Page, Text, page_of
from ..encoding.path import from_attribute, parse_literal, variable_names
from ..errors import UsageError
from ..request.base_uri import is_platform_url
from ..request.options import METHODS

__all__ = ["Known", "Reference", "look_up", "operation", "parse_reference"]

_VERBS = {
    f"{method.lower()}{twin}": method for method in METHODS for twin in ("", "_async", "Async")
}
_EVENT = re.compile(r"[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)*")
_USUAL = "https://api.mch.weixin.qq.com"
_FORMS = "write it as v3/pay/transactions/native, or as v3.pay.transactions.native.post"


class Reference(NamedTuple):
    """What is meant.

    Attributes:
        method: In capitals; empty if none was written.
        path: Without a leading slash; may hold variables.
        query: What stood behind a ``?``, as it was; empty if nothing did.
        spelled: Whether it was written in attributes: no value stands for a variable in it.
        base_uri: The host of an address; empty if none was written, or WeChat Pay's usual one,
            for which the client's own stands.
    """

    method: str
    path: str
    query: str = ""
    spelled: bool = False
    base_uri: str = ""


@dataclass(frozen=True, repr=False)
class Known(Displayable):
    """What the catalog has of a reference: one of these, shown as its page.

    Attributes:
        operations: Those of that path.
        event: The callback of that name.
        path: A place with nothing but operations below it; empty if it is none.
    """

    operations: tuple[Operation, ...] = ()
    event: Event | None = None
    path: str = ""

    def __str__(self) -> str:
        what = self.event or self.path or ", ".join(map(str, self.operations))
        return f"<Known {what}>"

    def page(self) -> Page:
        """Return the page that shows it."""
        if self.event is not None:
            return display.event_page(self.event)
        if self.path:
            return display.place_page(self.path)
        first, *more = map(display.operation_page, self.operations)
        gap = Text("")
        others = (block for each in more for block in (gap, gap, *each.blocks))
        return Page(*first.blocks, *others)


page_of.register(Known, Known.page)


def parse_reference(text: str, method: str = "") -> Reference:
    """Read a reference.

    Args:
        text: A path in any spelling; a method may stand before it or behind it.
        method: What was said apart, in any case; empty if nothing was.

    Raises:
        UsageError: It is none, or says two methods; the message says what to write.
    """
    said = {method.upper()} - {""}
    words = text.split()
    paths = [word for word in words if word.upper() not in METHODS]
    said |= {word.upper() for word in words} - {path.upper() for path in paths}
    if len(paths) == 2 and paths[0].isalpha() and not paths[1].isalpha():
        raise UsageError(f"{paths[0]!r} is none of {', '.join(METHODS)}")
    if len(paths) != 1:
        raise UsageError(f"{text!r} is not one path; {_FORMS}")
    found = _spelled(paths[0]) if "/" not in paths[0] else _slashed(paths[0])
    said |= {found.method} - {""}
    if len(said) > 1:
        raise UsageError(f"it can't be {' and '.join(sorted(said))} at once: say one method")
    if said - set(METHODS):
        raise UsageError(f"{method!r} is none of {', '.join(METHODS)}")
    return found._replace(method="".join(said))


def _slashed(text: str) -> Reference:
    if "#" in text:
        raise UsageError("the path holds a fragment, which is never sent; leave it out")
    base_uri, text = _apart(text) if "://" in text else ("", text)
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


def _apart(address: str) -> tuple[str, str]:
    """Return the host of an address, unless it is the usual one, and what stands behind."""
    try:
        parts = urlsplit(address)
    except ValueError:
        raise UsageError(f"that is no address; {_FORMS}") from None
    if "@" in parts.netloc:
        raise UsageError("the address holds a user or a password; give the path alone")
    origin = f"{parts.scheme}://{parts.netloc}".lower()
    if not is_platform_url(origin):
        raise UsageError(f"the address {origin!r} is not WeChat Pay's; give the path alone")
    origin = origin.removesuffix(":443")
    return "" if origin == _USUAL else f"{origin}/", parts._replace(scheme="", netloc="").geturl()


def _spelled(text: str) -> Reference:
    text = text.removeprefix("client.").removesuffix("()").strip(".")
    parts = text.split(".")
    if not all(map(str.isidentifier, parts)):
        raise UsageError(f"{text!r} is no path; {_FORMS}")
    try:
        path = "/".join(map(from_attribute, parts))
    except AttributeError as error:
        raise UsageError(str(error)) from None
    above, _, last = path.rpartition("/")
    method = _VERBS.get(parts[-1], "")
    # Five paths end in a verb's name: there it is a segment, unless the place above takes it.
    if method and above and (index.match(above, method) or last not in index.children(above)):
        return Reference(method, above, spelled=True)
    return Reference("", path, spelled=True)


def operation(reference: Reference) -> Operation:
    """Return the one operation of a reference.

    Raises:
        UsageError: The catalog has none, or several; the message names the nearest.
    """
    entries = index.match(reference.path)
    if reference.method or not entries:
        found = catalog.operation(reference.method or "GET", reference.path)
    elif len(entries) > 1:
        takes = " or ".join(entry.method for entry in entries)
        raise UsageError(f"{reference.path!r} takes {takes}: say which")
    else:
        found = index.load(entries[0])
    spelled = index.strip_prefix(reference.path).replace("{empty}", "")  # a trailing slash
    if reference.spelled and found.path != spelled:
        raise UsageError(
            f"{reference.path!r} is {found.path!r} with a value in it, which attributes would"
            " re-spell: write the variable as _name_ and give its value apart, or write slashes"
        )
    return found


def look_up(text: str, method: str = "") -> Known:
    """Return what the catalog has of a reference, or of the name of an event.

    Raises:
        UsageError: Nothing; the message names the nearest.
    """
    if "/" not in text:
        try:
            return Known(event=_event(text))
        except UsageError:
            if _EVENT.fullmatch(text):
                raise
    reference = parse_reference(text, method)
    entries = index.match(reference.path)
    if not entries and index.children(reference.path):
        return Known(path=reference.path)
    if reference.method or not entries:
        return Known((catalog.operation(reference.method or "GET", reference.path),))
    return Known(tuple(map(index.load, entries)))


def _event(name: str) -> Event:
    """Return an event, whose capitals need not be written."""
    try:
        return catalog.event(name.upper())
    except UsageError:
        return catalog.event(name)
