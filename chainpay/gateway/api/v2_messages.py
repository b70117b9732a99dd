"""The messages of APIv2: fields in XML, in the query of a GET, or in a form beside a file.

A field is text, whatever its type, and signed as such. XML that is more than flat fields is no
message; what is answered may be.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from ...catalog import Operation
from ...crypto import hash as hashes
from ...encoding.xml import XMLError, from_xml, to_xml
from ...signing.message import join_sorted_fields
from ..errors import Unreadable
from ..operations.uploads import check_digest, is_upload, read_form
from .validation import check_parameters, convert_texts

__all__ = ["Message", "as_xml", "checked", "read", "signed"]

_UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Message(NamedTuple):
    """A request's fields as they were sent.

    Attributes:
        location: Where the facts say that they are: ``xml``, ``query`` or ``multipart``.
        fields: What is signed.
        form: All parts of a form; empty if it is none.
        beside: Those of the query of a POST, which are not signed.
    """

    location: str
    fields: dict[str, str]
    form: dict[str, bytes]
    beside: dict[str, str]


def read(operation: Operation, query: str, content_type: str, body: bytes) -> Message:
    """Return the message of a request.

    Args:
        operation: Its operation.
        query: Its query, as sent.
        content_type: Its ``Content-Type``.
        body: Its body.

    Raises:
        Unreadable: It is none.
    """
    pairs = parse_qsl(query, keep_blank_values=True)
    asked = dict(pairs)
    if len(asked) != len(pairs) or not query.isascii():
        raise Unreadable("请求参数格式错误")
    if operation.method == "GET":
        return Message("query", asked, {}, {})
    if is_upload(operation):
        form = read_form(content_type, body)
        return Message("multipart", _texts(operation, form), form, asked)
    return Message("xml", _fields(body), {}, asked)


def _fields(body: bytes) -> dict[str, str]:
    try:
        fields = from_xml(body)
    except XMLError:
        raise Unreadable("XML格式错误") from None
    if not all(isinstance(value, str) for value in fields.values()):
        raise Unreadable("XML格式错误")
    return fields


def _texts(operation: Operation, form: dict[str, bytes]) -> dict[str, str]:
    files = {field.name for field in operation.params if field.type == "object"}
    try:
        return {name: part.decode() for name, part in form.items() if name not in files}
    except UnicodeDecodeError:
        raise Unreadable("不是UTF-8编码") from None


def checked(operation: Operation, message: Message) -> dict[str, Any]:
    """Return an operation's parameters, by their types; nothing is sealed for the platform.

    Args:
        operation: The operation.
        message: What was sent.

    Raises:
        Refusal: ``PARAM_ERROR``.
    """
    files: dict[str, Any] = {name: {} for name in message.form.keys() - message.fields.keys()}
    given: dict[str, Any] = {}
    for location, texts in {"query": message.beside, message.location: message.fields}.items():
        fields = operation.fields_in(location)
        given |= check_parameters(
            fields, {**convert_texts(fields, texts), **files}, location, str.encode
        )
    if message.location == "multipart":
        check_digest(operation, given, message.form)
    return given


def signed(fields: Mapping[str, Any], secret: str, sign_type: str) -> dict[str, str]:
    """Return a message with its ``sign``; what XML can't hold is a ``?``."""
    given: dict[str, str] = _writable(fields)
    given["sign"] = hashes.sign(sign_type, join_sorted_fields(given), secret)
    return given


def as_xml(fields: Mapping[str, Any], root: str = "xml") -> bytes:
    """Return a message as it is sent."""
    return to_xml(_writable(fields), root).encode()


def _writable(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _writable(item) for name, item in value.items()}
    if isinstance(value, list):  # in XML an element that may be repeated: samples have one
        return _writable(value[0])
    return _UNWRITABLE.sub("?", str(value).lower() if isinstance(value, bool) else str(value))
