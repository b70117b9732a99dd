"""Checks the parameters of a request against the catalog, and encrypts the fields of an answer.

* The first fault is refused with ``PARAM_ERROR`` and its JSON pointer.
* A field that the catalog does not know is ignored, as the API grows weekly.
* A text that holds JSON or a query is checked as its content.
* An object that may have one of several structures is refused if it has none of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from ...catalog import Field
from ...catalog.walk import Fields, FieldVisitor, Values, is_of_type, replace_encrypted
from ...errors import DecryptionError
from ..errors import RequestRefusal, bad_parameter

_INTEGER = re.compile(r"-?[0-9]{1,18}")
_DECIMAL = re.compile(r"-?[0-9]{1,18}\.[0-9]{1,18}")
#: The ``location`` in an error answer, by `Field.location`.
_LOCATIONS = {
    "json": "body",
    "multipart": "body",
    "xml": "body",
    "query": "query",
    "path": "path",
    "headers": "header",
}


def check_parameters(
    fields: Iterable[Field], values: object, location: str, decrypt: Callable[[str], bytes]
) -> dict[str, object]:
    """Return the known fields of a request. Encrypted fields are decrypted.

    Args:
        fields: The fields of the operation.
        values: The values of one location in the request.
        location: ``json``, ``query``, ``path``, ``headers``, ``multipart`` or ``xml``.
        decrypt: Decrypts an encrypted value.

    Raises:
        RequestRefusal: 400 ``PARAM_ERROR``.
    """
    if not isinstance(values, dict):
        raise bad_parameter(_LOCATIONS[location], "", values, "类型应为object")
    here = [field for field in fields if field.location == location]
    return _ParameterReader(_LOCATIONS[location], decrypt).visit_members(here, values, "")


class _ParameterReader(FieldVisitor):
    """Returns the known members of an object, and refuses the first fault.

    Args:
        location: The location in the error answer.
        decrypt: Decrypts an encrypted value.
    """

    strict_json = True

    def __init__(self, location: str, decrypt: Callable[[str], bytes]) -> None:
        self._location = location
        self._decrypt = decrypt

    def fault(self, pointer: str, value: object, issue: str) -> RequestRefusal:
        return bad_parameter(self._location, pointer, value, issue)

    def visit_alternatives(
        self, structures: Sequence[Fields], values: Values, pointer: str
    ) -> dict[str, object]:
        refusals = []
        for fields in structures:
            try:
                return self.visit_structure(fields, values, pointer)
            except RequestRefusal as refusal:
                refusals.append(refusal)
        raise refusals[0]

    def has_member(self, field: Field, values: Values) -> bool:
        value = values.get(field.name)
        return value is not None and not (value == "" and field.type == "string")

    def visit_missing(self, fields: Fields, value: object, pointer: str) -> None:
        raise self.fault(pointer, value, "为必填项")

    def visit_mistyped(self, kind: str, value: object, pointer: str) -> object:
        if kind == "array":
            raise self.fault(pointer, value, "类型应为array")
        raise self.fault(pointer, None, "不是JSON的object")  # the content of a text

    def visit_item(self, field: Field, value: object, pointer: str) -> object:
        if not is_of_type(field, value):
            raise self.fault(pointer, value, f"类型应为{field.item}")
        if isinstance(value, int) and not -(2**63) <= value < 2**63:
            raise self.fault(pointer, None, "超出int64")
        if isinstance(value, str) and not _is_unicode(value):
            raise self.fault(pointer, None, "不是合法的UTF-8")
        if field.enum and value not in field.enum:
            raise self.fault(pointer, value, f"取值应为{field.enum}之一")
        return super().visit_item(field, value, pointer)

    def visit_unreadable(self, field: Field, pointer: str) -> object:
        return self.visit_content(field, None, pointer)

    def visit_content(self, field: Field, content: object, pointer: str) -> object:
        if field.encoded == "url" and isinstance(content, dict):
            content = convert_texts(field.children, content)
        return super().visit_content(field, content, pointer)

    def visit_encrypted(self, field: Field, value: object, pointer: str) -> str:
        try:
            return self._decrypt(str(value)).decode()
        except (DecryptionError, UnicodeDecodeError):
            raise self.fault(pointer, value, "平台私钥解密失败") from None


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate, which JSON can spell
        return False
    return True


def convert_texts(fields: Iterable[Field], texts: Values) -> dict[str, object]:
    """Return values that came as texts, by name, in the types of their fields.

    A text that does not have the type of its field stays a text.
    """
    types = {field.name: field.type for field in fields}
    return {name: _convert_text(types.get(name, ""), text) for name, text in texts.items()}


def _convert_text(type_: str, text: object) -> object:
    if not isinstance(text, str):
        return text
    if type_ == "boolean" and text in ("true", "false"):
        return text == "true"
    if type_ in ("integer", "number") and _INTEGER.fullmatch(text):
        return int(text)
    if type_ == "number" and _DECIMAL.fullmatch(text):
        return float(text)
    return text


def encrypt_answer(
    fields: Fields, values: Values, encrypt: Callable[[str], str]
) -> dict[str, object]:
    """Return the known fields of an answer, with `encrypt` applied to those that are encrypted.

    An object in the answer keeps members that the catalog does not know.
    """
    known = {field.name: values[field.name] for field in fields if field.name in values}
    answer: dict[str, object] = replace_encrypted(
        fields, known, "", lambda _field, value, _pointer: encrypt(str(value))
    )
    return answer
