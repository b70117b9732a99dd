"""The parameters of a request of APIv3: from path, query, headers and body, checked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl

from ...catalog import Field
from ...catalog.rules.inspector import Problem
from ...encoding.text import parse_json
from ..errors import RequestRefusal, bad_parameter
from ..handler import Fields
from ..operations.uploads import Form, check_file
from ..request import IncomingRequest
from .router import Route
from .validation import check_parameters


def read_parameters(
    route: Route,
    request: IncomingRequest,
    content: bytes | Form,
    decrypt: Callable[[str], bytes],
    doubts: list[Problem],
) -> Fields:
    """Return the parameters of an operation, with encrypted fields decrypted.

    Args:
        route: The operation, and the variables of its path.
        request: The request.
        content: The body; of an upload, the parts of its form.
        decrypt: Decrypts the value of an encrypted field.
        doubts: Takes the problems that nothing is refused for.

    Raises:
        RequestRefusal: 400 ``PARAM_ERROR``.
    """
    operation = route.operation
    pairs = parse_qsl(request.query, keep_blank_values=True)
    sent: dict[str, object] = {
        "query": _parse_query(operation.fields_in("query"), pairs),
        "headers": {
            field.name: request.headers.get(field.name.lower())
            for field in operation.fields_in("headers")
        },
    }
    if isinstance(content, Form):
        sent["multipart"] = _form_values(operation.fields_in("multipart"), content)
    elif operation.fields_in("json"):
        sent["json"] = _parse_body(request.content_type, content)
    # The path is the last, as its values replace values of the same name.
    sent["path"] = route.variables
    parameters: Fields = {}
    for location, values in sent.items():
        checked = check_parameters(operation, values, location, decrypt, doubts)
        if location != "headers":
            parameters.update(checked)
    if isinstance(content, Form):
        check_file(operation, parameters, content)
    return parameters


def _form_values(fields: tuple[Field, ...], form: Mapping[str, bytes]) -> dict[str, object]:
    """Return the values of a form. For a file only its presence is checked: its value is ``{}``."""
    values: dict[str, object] = {}
    for field in fields:
        if field.name in form:
            text = form[field.name].decode(errors="surrogateescape")
            values[field.name] = text if field.type == "string" else {}
    return values


def _parse_body(content_type: str, body: bytes) -> object:
    if not body:
        return {}  # the refusal then names the first missing field
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise bad_parameter("header", "/Content-Type", media_type, "应为application/json")
    try:
        value: object = parse_json(body, strict=True)
    except ValueError:
        raise RequestRefusal(400, "PARAM_ERROR", "报文主体不是合法的JSON") from None
    return value


def _parse_query(fields: tuple[Field, ...], pairs: list[tuple[str, str]]) -> Mapping[str, object]:
    """Return the values of a query. The items of a list come as ``name[0]``, ``name[1]`` …"""
    values: dict[str, object] = {}
    for name, value in pairs:
        if name in values:
            raise bad_parameter("query", f"/{name}", value, "重复")
        values[name] = value
    for field in fields:
        if field.is_array:
            items = [text for name, text in values.items() if name.startswith(f"{field.name}[")]
            values |= {field.name: items} if items else {}
    return values
