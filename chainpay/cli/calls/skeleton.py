"""``chainpay skeleton``: the body of a call with all required fields, to fill in and to send.

The numbers of what the call creates are new each time, and what begins begins soon, so that it can
be sent to the sandbox as it is. Other numbers are those of the catalog's samples, under which
the sandbox has an order.
"""

from __future__ import annotations

import copy
import re
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
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
#: The numbers of contracts and authorizations, which move no money.
_NUMBERS_OF_CONSENTS = (
    *("out_authorization_no", "authorization_code"),
    *("out_contract_code", "contract_code"),
)
_ENDS_CONSENT = ("terminate", "deletecontract", "querycontract")
#: What a call is refused without, though the documents call it optional.
_NEEDED = ("transfer_detail_list", "contract_id")
_SEVERAL = "sub_orders"  # a combined order has two at least
_CODE_OF_USER = "auth_code"  # 付款码: good for one payment
_DAY = 86_400
#: The minimum amounts, in fen, of what the catalog knows none.
_MINIMUM_AMOUNTS = {
    "v2/mmpaymkttransfers/promotion/transfers": ("amount", 30),
    "v2/mmpaymkttransfers/sendgroupredpack": ("total_amount", 300),
    "v2/mmpaymkttransfers/sendminiprogramhb": ("total_amount", 100),
    "v2/mmpaymkttransfers/sendredpack": ("total_amount", 100),
}
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
    for place in ("json", "xml", "query"):
        if isinstance(values := options.get(place), dict):
            _complete(operation, operation.option_fields(place), values, note_encrypted)
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


def _complete(
    operation: Operation,
    fields: Iterable[Field],
    body: dict[str, Any],
    encrypt: Callable[[str], object],
) -> None:
    """Make of required fields a call that can be carried out."""
    known = {each.name: each for each in fields}
    names_contract = not {"contract_id", "contract_code"}.isdisjoint(body)
    is_short = operation.path.startswith("v2/papay/") and not names_contract
    for name in _NEEDED if is_short or "batches" in operation.path else ():
        if name in known:
            body.setdefault(name, sample_value(known[name], encrypt))
    name, minimum = _MINIMUM_AMOUNTS.get(operation.path, ("", 0))
    if name in body:
        body[name] = type(body[name])(minimum)
    if _SEVERAL in body and len(body[_SEVERAL]) == 1:
        body[_SEVERAL].append(copy.deepcopy(body[_SEVERAL][0]))
    _renew_numbers(known, body)
    for part in (body, *(each for each in body.values() if isinstance(each, dict))):
        _renew_times(part)
        if _CODE_OF_USER in part:
            part[_CODE_OF_USER] = f"13{secrets.randbelow(10**12):012}0001"
        for name in _NUMBERS_OF_CONSENTS if _signs(operation) else ():
            if name in part:
                part[name] = _new_number()


def _signs(operation: Operation) -> bool:
    """Return whether an operation makes a contract or an authorization."""
    return "{" not in operation.path and not operation.path.endswith(_ENDS_CONSENT)


def _renew_times(body: dict[str, Any]) -> None:
    """Let what begins in a body begin soon, and end a week later."""
    for name, value in body.items():
        end = name.replace("begin", "end")
        if end != name and _is_moment(value) and _is_moment(body.get(end)):
            body[name], body[end] = (
                time.strftime("%Y-%m-%dT00:00:00+08:00", time.gmtime(time.time() + days * _DAY))
                for days in (2, 9)
            )


def _is_moment(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"[\d-]+T[\d:]+\+08:00", value))


def _renew_numbers(known: Mapping[str, Field], body: dict[str, Any]) -> None:
    """Give what a body creates new numbers.

    A body without money creates nothing. The refund of the samples is there already, as its order
    is: the call gets the same answer again, and a second refund would be one too many.
    """
    if not _has_money(body) or "out_refund_no" in body:
        return
    name = next((name for name in _OWN_NUMBERS if name in body), "")
    _renew(known, body, name)
    for field in known.values():
        parts = body.get(field.name)
        for part in parts if name and isinstance(parts, list) else ():
            for each in _NUMBERS_OF_PARTS if isinstance(part, dict) else ():
                _renew({child.name: child for child in field.children}, part, each)


def _renew(fields: Mapping[str, Field], values: dict[str, Any], name: str) -> None:
    """Put a new number in the place of a sample, if it has the form that the field wants."""
    number = _new_number()
    if name in values and not list(find_faults(fields[name], number)):
        values[name] = number


def _new_number() -> str:
    return f"{time.strftime('%Y%m%d%H%M%S')}{secrets.randbelow(10**6):06}"


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
