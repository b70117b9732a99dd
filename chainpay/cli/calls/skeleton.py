"""``chainpay skeleton``: the body of a call with all required fields, to fill in and to send.

The numbers of what the call creates are new each time, so that it can be sent to the sandbox as it
is. Other numbers are those of the catalog's samples, under which the sandbox has an order.
"""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ...catalog import Field, Operation
from ...catalog.model import ROLES
from ...catalog.rules.faults import find_faults
from ...catalog.samples import sample_call, sample_value
from ...encoding.text import nearest_word
from ...errors import UsageError
from ...people.terminal import quote_word

ADDED_TO_META = ("filename", "sha256")
"""The fields of an upload that a `chainpay.Media` adds."""

#: The merchant's own numbers. The first of them in a body is that of what the call creates; those
#: behind it name what is there already, such as the order of which a share is returned.
_OWN_NUMBERS = (
    *("out_request_no", "out_return_no", "out_authorization_no", "out_bill_no"),
    *("out_batch_no", "partner_trade_no", "mch_billno", "combine_out_trade_no"),
    *("out_order_no", "out_trade_no"),
)
#: The numbers of what is part of that, in a list of the body.
_NUMBERS_OF_PARTS = ("out_trade_no", "out_detail_no")
_MONEY = re.compile(r"(?:^|_)(?:amount|fee|money|total)(?:_|$)")
_LETTERS = {"query": "-q", "xml": "-x", "headers": "-H"}


class Skeleton(NamedTuple):
    """The fields of a call, with samples of the right type.

    Attributes:
        body: The fields of json=, or of meta; else of xml= or query=.
        command: The command line that sends them from a file.
    """

    body: object
    command: str


def make_skeleton(operation: Operation, role: str = "") -> Skeleton:
    """Return the required fields of a call.

    Args:
        operation: The operation.
        role: Whose call it is; by default the first of the operation's roles.

    Raises:
        UsageError: The operation doesn't serve that role.
    """
    if role and role not in operation.roles:
        near = nearest_word(role, operation.roles, 0.6)
        known = ", ".join(f"{each} ({ROLES[each]})" for each in operation.roles)
        hint = f"did you mean {near!r}?" if near else f"it serves {known or 'no role of its own'}"
        raise UsageError(f"{operation.method} {operation.path} has no role {role!r}: {hint}")
    encrypted: list[str] = []

    def note_encrypted(text: str) -> str:
        encrypted.append(text)
        return text

    options = sample_call(operation, note_encrypted, role)
    for place in ("json", "xml"):
        _renew_numbers(operation.option_fields(place), options.get(place))
    words = ["chainpay", "call", operation.method, operation.path]
    if operation.fields_in("multipart"):
        words += ["--file", "FILE"]
    body: object = _sample_meta(operation)
    if "json" in options:
        body = options.pop("json")
        words += ["--json-body", "@FILE"]
    for name, value in options.items():
        words += _write_option(name, value)
    words += ["--encrypt"] if encrypted else []
    return Skeleton(body or options.get("xml") or options.get("query") or {}, _join(words))


def _renew_numbers(fields: Iterable[Field], body: object) -> None:
    """Give what a body creates new numbers.

    A body without money creates nothing. The refund of the samples is there already, as its order
    is: the call gets the same answer again, and a second refund would be one too many.
    """
    if not isinstance(body, dict) or not _has_money(body) or "out_refund_no" in body:
        return
    known = {each.name: each for each in fields}
    name = next((name for name in _OWN_NUMBERS if name in body), "")
    _renew(known, body, name)
    for field in known.values():
        parts = body.get(field.name)
        for part in parts if name and isinstance(parts, list) else ():
            for each in _NUMBERS_OF_PARTS if isinstance(part, dict) else ():
                _renew({child.name: child for child in field.children}, part, each)


def _renew(fields: Mapping[str, Field], values: dict[str, Any], name: str) -> None:
    """Put a new number in the place of a sample, if it has the form that the field wants."""
    number = f"{time.strftime('%Y%m%d%H%M%S')}{secrets.randbelow(10**6):06}"
    if name in values and not list(find_faults(fields[name], number)):
        values[name] = number


def _has_money(value: object) -> bool:
    if isinstance(value, list):
        return any(map(_has_money, value))
    items = value.items() if isinstance(value, dict) else ()
    return any(_MONEY.search(name) or _has_money(child) for name, child in items)


def _sample_meta(operation: Operation) -> object:
    """Return the fields of an upload that chainpay does not add by itself."""
    fields = [each for each in operation.option_fields("meta") if each.name not in ADDED_TO_META]
    return {each.name: sample_value(each) for each in fields if each.required}


def _write_option(name: str, value: object) -> list[str]:
    """Return an option, or a variable of the path, as words of the command line."""
    if name not in _LETTERS or not isinstance(value, Mapping):
        return ["-p", f"{name}={value}"]
    equals = ": " if name == "headers" else "="
    pairs = ([_LETTERS[name], f"{key}{equals}{each}"] for key, each in value.items())
    return [word for pair in pairs for word in pair]


def _join(words: list[str]) -> str:
    return " ".join(map(quote_word, words))
