"""A request's parameters, read from wherever the facts say that they are, and checked.

Query, headers and variables, and a body of JSON or of a form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from ...catalog import Field, Operation
from ...encoding.text import parse_json
from ..errors import Refusal, bad_parameter
from ..operations.uploads import check_digest
from .validation import check_parameters, convert_texts

__all__ = ["parameters"]


def parameters(
    operation: Operation,
    variables: Mapping[str, str],
    query: str,
    headers: Mapping[str, str],
    content: bytes | dict[str, bytes],
    unseal: Callable[[str], bytes],
) -> dict[str, Any]:
    """Return an operation's parameters, sealed ones opened.

    Args:
        operation: The operation.
        variables: Those of the path, decoded.
        query: The query as sent.
        headers: The headers, their names in small letters.
        content: The body; of an upload, the parts of its form.
        unseal: Opens a sealed value.

    Raises:
        Refusal: 400 ``PARAM_ERROR``.
    """
    sent: dict[str, Any] = {
        "query": _query(operation.fields_in("query"), parse_qsl(query, keep_blank_values=True)),
        "headers": {
            field.name: headers.get(field.name.lower()) for field in operation.fields_in("headers")
        },
    }
    if isinstance(content, dict):
        sent["multipart"] = _parts(operation, content)
    elif operation.fields_in("json"):
        sent["json"] = _json(headers, content)
    sent["path"] = convert_texts(operation.fields_in("path"), variables)  # last: what it says is so
    given: dict[str, Any] = {}
    for location, values in sent.items():
        checked = check_parameters(operation.params, values, location, unseal)
        if location != "headers":
            given.update(checked)
    if isinstance(content, dict):
        check_digest(operation, given, content)
    return given


def _parts(operation: Operation, form: dict[str, bytes]) -> dict[str, Any]:
    """Return a form's parts as they are checked: a file only has to be there."""
    parts: dict[str, Any] = {}
    for field in operation.fields_in("multipart"):
        if field.name in form:
            text = form[field.name].decode(errors="surrogateescape")
            parts[field.name] = text if field.type == "string" else {}
    return parts


def _json(headers: Mapping[str, str], body: bytes) -> Any:
    if not body:
        return {}  # so that what is refused is the first field that is missing
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type != "application/json":
        raise bad_parameter("header", "/Content-Type", content_type, "应为application/json")
    try:
        return parse_json(body, strict=True)
    except ValueError:
        raise Refusal(400, "PARAM_ERROR", "请求体不是合法的JSON") from None


def _query(fields: tuple[Field, ...], pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Return the values of a query; those of a list come as ``name[0]``, ``name[1]`` …"""
    values: dict[str, Any] = {}
    for name, value in pairs:
        if name in values:
            raise bad_parameter("query", f"/{name}", value, "重复")
        values[name] = value
    for field in fields:
        if field.is_array:
            items = [text for name, text in values.items() if name.startswith(f"{field.name}[")]
            values |= {field.name: items} if items else {}
    return convert_texts(fields, values)
