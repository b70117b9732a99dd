"""A request held against the facts: required fields, types, enumerations, sealed values.

A field that the facts don't know is ignored, as the API grows weekly. The first fault is refused
with ``PARAM_ERROR`` and its JSON pointer. A text that holds JSON, or a query, is checked as what it
holds. Of several structures that an object may have, it has one.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl

from ...catalog import Field
from ...catalog.model import TYPES
from ...errors import DecryptionError
from ..errors import Refusal, bad_parameter

__all__ = ["answered", "check", "parsed", "typed"]

_INTEGER = re.compile(r"-?[0-9]{1,18}")
_DECIMAL = re.compile(r"-?[0-9]{1,18}\.[0-9]{1,18}")

Open = Callable[[str], bytes]


def check(fields: tuple[Field, ...], values: Any, location: str, unseal: Open) -> dict[str, Any]:
    """Return the known fields of a request, sealed ones opened.

    Args:
        fields: The fields of the operation.
        values: What was sent.
        location: Where: ``json``, ``query``, ``path``, ``headers``, ``multipart`` or ``xml``.
        unseal: Opens a sealed value.

    Raises:
        Refusal: 400 ``PARAM_ERROR``.
    """
    if not isinstance(values, dict):
        raise bad_parameter(_WORDS[location], "", values, "类型应为object")
    return _object([field for field in fields if field.location == location], values, "", unseal)


_WORDS = {
    "json": "body",
    "multipart": "body",
    "xml": "body",
    "query": "query",
    "path": "path",
    "headers": "header",
}


def parsed(text: str | bytes) -> Any:
    """Return what a text of JSON holds, by the letter of the standard.

    Raises:
        ValueError: It is none, is no UTF-8, or is nested too deep.
    """
    text = text.decode() if isinstance(text, bytes) else text
    try:
        return json.loads(text, parse_constant=_finite, parse_float=_finite)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is no number of JSON")
    return number


def typed(fields: Iterable[Field], texts: Mapping[str, Any]) -> dict[str, Any]:
    """Return what comes as text by its fields' types; what is none of its type stays text.

    Args:
        fields: The fields.
        texts: What was sent, by name.
    """
    kinds = {field.name: field.type for field in fields}
    return {name: _typed(kinds.get(name, ""), text) for name, text in texts.items()}


def _typed(kind: str, text: Any) -> Any:
    if not isinstance(text, str):
        return text
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    if kind in ("integer", "number") and _INTEGER.fullmatch(text):
        return int(text)
    if kind == "number" and _DECIMAL.fullmatch(text):
        return float(text)
    return text


def answered(
    fields: tuple[Field, ...], values: dict[str, Any], seal: Callable[[str], str]
) -> dict[str, Any]:
    """Return the known fields of an answer, those sealed that are to be.

    Args:
        fields: The fields of the answer.
        values: What is known.
        seal: Seals a value for whoever asked.
    """
    return {
        field.name: _answered(field, values[field.name], seal)
        for field in fields
        if field.name in values
    }


def _answered(field: Field, value: Any, seal: Callable[[str], str]) -> Any:
    if field.encrypted:
        return seal(value)
    if isinstance(value, list):
        return [_answered(field, item, seal) for item in value]
    if isinstance(value, dict):  # what is nested may be more than the facts say
        return {**value, **answered(field.children, value, seal)}
    return value


def _object(
    fields: Sequence[Field], values: dict[str, Any], pointer: str, unseal: Open
) -> dict[str, Any]:
    groups = sorted({0, *(field.group for field in fields)})
    first, *others = ([field for field in fields if field.group == group] for group in groups)
    try:
        return _structure(first, values, pointer, unseal)
    except Refusal:
        for other in others:
            with suppress(Refusal):
                return _structure(other, values, pointer, unseal)
        raise


def _structure(
    fields: list[Field], values: dict[str, Any], pointer: str, unseal: Open
) -> dict[str, Any]:
    checked = {}
    for field in fields:
        where = f"{pointer}/{field.name}"
        value = values.get(field.name)
        if value is None or (value == "" and field.type == "string"):
            if field.required:
                raise bad_parameter(_WORDS[field.location], where, value, "为必填项")
            continue
        checked[field.name] = _value(field, value, where, unseal)
    either = [field for field in fields if field.either]
    if either and not any(field.name in checked for field in either):
        place = f"{pointer}/{either[0].name}"
        raise bad_parameter(_WORDS[either[0].location], place, None, "为必填项")
    return checked


def _value(field: Field, value: Any, pointer: str, unseal: Open) -> Any:
    if not field.is_array:
        return _one(field, value, pointer, unseal)
    if not isinstance(value, list):
        raise bad_parameter(_WORDS[field.location], pointer, value, "类型应为array")
    return [_one(field, item, f"{pointer}/{index}", unseal) for index, item in enumerate(value)]


def _one(field: Field, value: Any, pointer: str, unseal: Open) -> Any:
    location, kind = _WORDS[field.location], field.item
    if not isinstance(value, TYPES[kind]) or (isinstance(value, bool) and kind != "boolean"):
        raise bad_parameter(location, pointer, value, f"类型应为{kind}")
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        raise bad_parameter(location, pointer, None, "超出int64")
    if isinstance(value, str) and not _is_text(value):
        raise bad_parameter(location, pointer, None, "不是合法的UTF-8")
    if field.enum and value not in field.enum:
        raise bad_parameter(location, pointer, value, f"取值应为{field.enum}之一")
    if kind == "object":
        return _object(field.children, value, pointer, unseal)
    if field.encoded:
        return _held(field, value, pointer, unseal)
    if field.encrypted:
        try:
            return unseal(value).decode()
        except (DecryptionError, UnicodeDecodeError):
            raise bad_parameter(location, pointer, value, "平台私钥解密失败") from None
    return value


def _held(field: Field, text: str, pointer: str, unseal: Open) -> Any:
    """Return what an encoded text holds."""
    if field.encoded == "url":
        texts = dict(parse_qsl(text, keep_blank_values=True))
        return _object(field.children, typed(field.children, texts), pointer, unseal)
    try:
        value = parsed(text)
    except ValueError:
        value = None
    if field.content == "array":
        (items,) = field.children
        return _value(items, value, pointer, unseal)
    if not isinstance(value, dict):
        raise bad_parameter(_WORDS[field.location], pointer, None, "不是JSON的object")
    return _object(field.children, value, pointer, unseal)


def _is_text(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:  # half of a pair, which JSON can spell
        return False
    return True
