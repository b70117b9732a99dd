"""What a call is about, for the question before it: its numbers, its amounts, and who gets them.

An amount is a number whose name, or the name of an object around it, has the word amount, fee or
money. It is in the currency that stands beside it or around it; if none does, the catalog says the
unit. Nothing else of a body is shown.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import parse_qsl

from ... import catalog
from ...catalog import Field, Operation, index
from ...catalog.model import FEN
from ...encoding.money import yuan
from ...encoding.xml import from_xml
from ...people.language import Text
from ...request.call import Call

_MAX_AMOUNTS = 5
_AMOUNT = re.compile(r"(?:^|[_.])(?:amount|amt|fee|money)(?:[_.[]|$)")
_INTEGER = re.compile(r"-?[0-9]{1,99}")
_NO_AMOUNT = re.compile(r"[_.](?:type|currency|name|desc|description|account|count|num)$")
_NUMBER = re.compile(
    r"(?:^|_)(?:out_(?:\w+_)?(?:no|id|code)|(?:trade|request|bill)_no|billno|openid|mchid|mch_id"
    r"|(?:transaction|refund|contract|authorization)_id)$"
)
_INDEX = re.compile(r"\[\d+\]")
_FORM = re.compile(rb"[\w.\[\]-]+=")
_CURRENCIES = ("currency", "fee_type")
_RECEIVERS = ("account", "openid", "re_openid", "sub_mchid", "sub_mch_id")
_CNY = "CNY"
_OTHER_UNITS = "v3/gov/subsidy/"  # some of its amounts are in yuan, and most don't say
_FEN = Text("{} fen ({} yuan)", "{} 分（{} 元）")
_NO_FEN = Text("{}, not whole fen", "{}，不是整数分")
_NO_INTEGER = Text("{} {}, not a whole number", "{} {}，不是整数")
_IN_UNIT = Text("{}, in the {}", "{}，单位为{}")
_NO_UNIT = Text("{}, in a unit that the catalog doesn't know", "{}，接口目录未注明单位")
_UNREADABLE = Text(
    "the body is no JSON, XML or form: look yourself which amounts it has",
    "请求报文主体不是 JSON、XML 或表单：请自行核对其中的金额",
)
_MORE = Text("and {} more amounts", "另有 {} 个金额")
_OPENIDS = Text("{} openids in all", "共 {} 个 openid")
_UNKNOWN = Text("the catalog has no {}", "接口目录中没有 {}")
_NEAREST = Text("; the nearest: {}", "；最接近的是 {}")


def summarize(call: Call, mchid: str) -> list[str]:
    """Return what a call is about, a line for each number and each amount.

    Args:
        call: The call.
        mchid: As whom it is sent: that number is not repeated.
    """
    body = _read_body(call)
    numbers = _describe_numbers(body, mchid)
    return [*_describe_path(call), *numbers, *_describe_amounts(body, _find_operation(call))]


def _describe_path(call: Call) -> Iterator[str]:
    """Yield what the catalog has in place of a path or a method that it doesn't know."""
    if call.is_address or catalog.diagnose(call.method, call.path) is None:
        return
    others = [f"{each.method} {each.path}" for each in index.match_request("", call.path)]
    nearest = ", ".join(others or catalog.nearest(call.path, method=call.method))
    yield _UNKNOWN.format(call) + (_NEAREST.format(nearest) if nearest else "")


def _find_operation(call: Call) -> Operation | None:
    entries = () if call.is_address else index.match_request(call.method, call.path)
    return index.load(entries[0]) if entries else None


def _describe_numbers(body: object, mchid: str) -> Iterator[str]:
    """Yield the merchant's numbers, other merchants, and the users who get money."""
    if body is None:
        yield str(_UNREADABLE)
    for name, value in body.items() if isinstance(body, Mapping) else ():
        is_text = isinstance(value, (str, int)) and value not in ("", mchid)
        if is_text and _NUMBER.search(name):
            yield f"{name}  {value}"


# The body


def _read_body(call: Call) -> object:
    """Return the fields of the body; None if nobody knows how to read it."""
    if call.v2 is not None:
        return _parse_texts(call.v2.values)
    if call.media is not None:
        meta = call.media.outline()
        shown = json.dumps(meta, default=lambda secret: None) if isinstance(meta, dict) else meta
        return _parse(shown, None)
    body = call.body.strip()
    try:
        if body.startswith(b"<"):
            return _parse_texts(from_xml(body))
        if _FORM.match(body):
            return _parse_texts(dict(parse_qsl(body.decode())))
    except ValueError:
        return None
    return _parse(body, None) if body else {}


def _parse_texts(fields: Mapping[str, object]) -> object:
    """Return fields whose texts may be a list or an object in JSON; 1E5 is no float."""
    return {
        name: _parse(value, value)
        if isinstance(value, str) and value.lstrip()[:1] in ("[", "{")
        else value
        for name, value in fields.items()
    }


def _parse(text: str | bytes, otherwise: object) -> object:
    """Return the value of a JSON text, in which a number is the text that is sent."""
    try:
        return json.loads(text, parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError):
        return otherwise


# Amounts


class _Amount(NamedTuple):
    """A value in the place of an amount.

    Attributes:
        place: Where it stands in the body.
        value: As it is sent.
        currency: What stands beside it or around it; empty if nothing does.
        receiver: The line of who gets it; empty if nobody stands beside it.
    """

    place: str
    value: str
    currency: str
    receiver: str

    @property
    def is_whole(self) -> bool:
        """Whether it is a whole number."""
        return bool(_INTEGER.fullmatch(self.value))

    @property
    def size(self) -> float:
        """How great it is; what is no whole number is shown before all others."""
        return int(self.value) if self.is_whole else math.inf

    def describe(self, operation: Operation | None) -> str:
        """Return the value with its unit.

        Args:
            operation: The operation, whose fields have units; None if the catalog doesn't know it.
        """
        field = _find_field(operation, self.place)
        if operation and not _is_unit_known(operation, field):
            return _NO_UNIT.format(self.value)
        if operation and not self.currency and operation.money_unit is not FEN:
            return _IN_UNIT.format(self.value, operation.money_unit)
        if self.currency.upper() in ("", _CNY):
            whole = _FEN.format(self.value, yuan(int(self.value))) if self.is_whole else ""
            return whole or _NO_FEN.format(self.value)
        text = "{} {}" if self.is_whole else str(_NO_INTEGER)
        return text.format(self.value, self.currency)


def _find_field(operation: Operation | None, place: str) -> Field | None:
    """Return the field of a place in the body, such as ``receivers[0].amount``."""
    fields = list(operation.params if operation else ())
    named: list[Field] = []
    for name in _INDEX.sub("", place).split("."):
        named = [each for each in fields if each.name == name]  # more than one: alternatives
        fields = [child for each in named for child in each.children]
    return named[0] if named else None


def _is_unit_known(operation: Operation, field: Field | None) -> bool:
    """Return whether an amount is in the smallest unit of its currency, as whole numbers are."""
    if operation.path.startswith(_OTHER_UNITS):
        return False
    return operation.api == "v2" or field is None or field.item != "string"


def _describe_amounts(body: object, operation: Operation | None) -> Iterator[str]:
    """Yield the amounts and who gets them; the greatest if there are many."""
    places = _find_amounts(body, "", "", "")
    amounts = [each for each in places if not _is_quantity(_find_field(operation, each.place))]
    greatest = sorted(amounts, key=lambda each: each.size, reverse=True)[:_MAX_AMOUNTS]
    for amount in amounts:
        if amount in greatest:
            yield from filter(None, [amount.receiver])
            yield f"{amount.place}  {amount.describe(operation)}"
    if len(amounts) > len(greatest):
        yield _MORE.format(len(amounts) - len(greatest))
    if (openids := sum("openid" in each.receiver for each in amounts)) > 1:
        yield _OPENIDS.format(openids)


def _is_quantity(field: Field | None) -> bool:
    """Return whether the official name of a field is that of a quantity, such as 油量."""
    return field is not None and field.label.endswith("量")


def _find_amounts(value: object, place: str, currency: str, receiver: str) -> Iterator[_Amount]:
    """Yield each amount in a value of JSON.

    Args:
        value: The value.
        place: Where it stands in the body.
        currency: What is stated around it.
        receiver: The line of who is named around it.
    """
    if isinstance(value, Mapping):
        stated = (value[each] for each in _CURRENCIES if isinstance(value.get(each), str))
        currency = next(stated, currency)
        named = (f"{place}.{each}  {value[each]}" for each in _RECEIVERS if value.get(each))
        receiver = next(named, receiver) if place else ""  # the body's own is among the numbers
        for key, child in value.items():
            inner = f"{place}.{key}".lstrip(".")
            if isinstance(child, (Mapping, list)) or _is_amount(inner):
                yield from _find_amounts(child, inner, currency, receiver)
    elif isinstance(value, list):
        for number, child in enumerate(value):
            yield from _find_amounts(child, f"{place}[{number}]", currency, receiver)
    elif value not in (None, "") and _is_amount(place):
        text = value if isinstance(value, str) else json.dumps(value)
        yield _Amount(place, text, currency, receiver)


def _is_amount(place: str) -> bool:
    """Return whether a value is an amount, by its name and by those of the objects around it."""
    return bool(_AMOUNT.search(place)) and not _NO_AMOUNT.search(place)
