"""A request's parameters, read from wherever the facts say that they are, and checked.

Query, headers and variables, and a body of JSON or of a form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from ..catalog import Operation
from .checks import check, parsed
from .refusal import Refusal, bad_parameter
from .uploads import check_digest

__all__ = ["parameters"]


def parameters(
    operation: Operation,
    query: str,
    headers: Mapping[str, str],
    content: bytes | dict[str, bytes],
    unseal: Callable[[str], bytes],
) -> dict[str, Any]:
    """Return an operation's parameters but those in its path, sealed ones opened.

    Args:
        operation: The operation.
        query: The query as sent.
        headers: The headers, their names in small letters.
        content: The body; of an upload, the parts of its form.
        unseal: Opens a sealed value.

    Raises:
        Refusal: 400 ``PARAM_ERROR``.
    """
    sent: dict[str, Any] = {
        "query": _once(parse_qsl(query, keep_blank_values=True)),
        "headers": {
            field.name: headers.get(field.name.lower())
            for field in operation.params
            if field.location == "headers"
        },
    }
    if isinstance(content, dict):
        sent["multipart"] = _parts(operation, content)
    elif any(field.location == "json" for field in operation.params):
        sent["json"] = _json(headers, content)
    given: dict[str, Any] = {}
    for location, values in sent.items():
        checked = check(operation.params, values, location, unseal)
        if location != "headers":
            given.update(checked)
    if isinstance(content, dict):
        check_digest(operation, given, content)
    return given


def _parts(operation: Operation, form: dict[str, bytes]) -> dict[str, Any]:
    """Return a form's parts as they are checked: a file only has to be there."""
    parts: dict[str, Any] = {}
    for field in operation.params:
        if field.location == "multipart" and field.name in form:
            text = form[field.name].decode(errors="surrogateescape")
            parts[field.name] = text if field.type == "string" else {}
    return parts


def _json(headers: Mapping[str, str], body: bytes) -> Any:
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type != "application/json":
        raise bad_parameter("header", "/Content-Type", content_type, "应为application/json")
    try:
        return parsed(body)
    except ValueError:
        raise Refusal(400, "PARAM_ERROR", "请求体不是合法的JSON") from None


def _once(pairs: list[tuple[str, str]]) -> dict[str, str]:
    values: dict[str, str] = {}
    for name, value in pairs:
        if name in values:
            raise bad_parameter("query", f"/{name}", value, "重复")
        values[name] = value
    return values
