"""The messages of APIv2: fields in XML, in the query of a GET, or in a form beside a file.

All fields are text, whatever their type. The text is signed. The XML of a request has no nested
fields; the XML of an answer may have some.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from ...catalog import Operation
from ...catalog.rules.inspector import Problem
from ...crypto import hash as hashes
from ...encoding.xml import from_xml, to_xml
from ...errors import XMLError
from ...signing.v2 import join_sorted_fields
from ..errors import UnsignedRefusal
from ..handler import Fields
from ..operations.uploads import Form, check_file, is_upload, parse_form
from ..request import IncomingRequest
from .validation import check_parameters

_NOT_IN_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Message(NamedTuple):
    """The fields of a request, as sent.

    Attributes:
        location: Where the fields are: ``xml``, ``query`` or ``multipart``.
        fields: The signed fields.
        form: All parts of a form; empty if there is no form.
        unsigned: The fields in the query of a POST, which are not signed.
    """

    location: str
    fields: dict[str, str]
    form: Form
    unsigned: dict[str, str]


def parse_message(operation: Operation, request: IncomingRequest) -> Message:
    """Return the message of a request.

    Args:
        operation: The operation of the request.
        request: The request.

    Raises:
        UnsignedRefusal: The request can't be parsed.
    """
    pairs = parse_qsl(request.query, keep_blank_values=True)
    query = dict(pairs)
    if len(query) != len(pairs) or not request.query.isascii():
        raise UnsignedRefusal("请求参数格式错误")
    if operation.method == "GET":
        return Message("query", query, Form(), {})
    if is_upload(operation):
        form = parse_form(operation, request.content_type, request.body)
        return Message("multipart", _parse_texts(operation, form), form, query)
    return Message("xml", _parse_xml(request.body), Form(), query)


def _parse_xml(body: bytes) -> dict[str, str]:
    try:
        fields = from_xml(body)
    except XMLError:
        raise UnsignedRefusal("XML格式错误") from None
    if not all(isinstance(value, str) for value in fields.values()):
        raise UnsignedRefusal("XML格式错误")
    return fields


def _parse_texts(operation: Operation, form: Form) -> dict[str, str]:
    files = {field.name for field in operation.params if field.type == "object"}
    try:
        return {name: part.decode() for name, part in form.items() if name not in files}
    except UnicodeDecodeError:
        raise UnsignedRefusal("不是UTF-8编码") from None


def check_message(operation: Operation, message: Message, doubts: list[Problem]) -> Fields:
    """Return the parameters of an operation, with their types. APIv2 has no encrypted fields.

    Args:
        operation: The operation.
        message: The message of the request.
        doubts: Takes the problems that nothing is refused for.

    Raises:
        RequestRefusal: ``PARAM_ERROR``.
    """
    files: dict[str, object] = {name: {} for name in message.form.keys() - message.fields.keys()}
    parameters: Fields = {}
    for location, texts in {"query": message.unsigned, message.location: message.fields}.items():
        parameters |= check_parameters(operation, {**texts, **files}, location, doubts=doubts)
    if message.location == "multipart":
        check_file(operation, parameters, message.form)
    return parameters


def add_sign(fields: Mapping[str, object], secret: str, sign_type: str) -> Fields:
    """Return the fields as text, with their ``sign``.

    ``?`` replaces a character that XML can't hold.
    """
    texts = {name: _to_text(value) for name, value in fields.items()}
    texts["sign"] = hashes.sign(sign_type, join_sorted_fields(texts), secret)
    return texts


def encode_xml(fields: Mapping[str, object], root: str = "xml") -> bytes:
    """Return the fields as XML. ``?`` replaces a character that XML can't hold.

    The items of a list are elements with the name of the list, as in all answers of APIv2.
    """
    return _write_elements(root, _to_text(fields)).encode()


def _write_elements(name: str, value: Any) -> str:
    if isinstance(value, list):
        return "".join(_write_elements(name, item) for item in value)
    if isinstance(value, Mapping):
        content = "".join(_write_elements(*member) for member in value.items())
        return f"<{name}>{content}</{name}>"
    return to_xml({name: value}, "_").removeprefix("<_>").removesuffix("</_>")


def _to_text(value: Any) -> Any:
    """Return a value with texts only, whatever its nesting."""
    if isinstance(value, Mapping):
        return {name: _to_text(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_to_text(item) for item in value]
    return _NOT_IN_XML.sub("?", str(value).lower() if isinstance(value, bool) else str(value))
