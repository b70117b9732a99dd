"""Checks the parameters of a request against the catalog, and encrypts the fields of an answer.

* The rules are those of `catalog.rules`. The first certain problem is refused with ``PARAM_ERROR``,
  in the platform's words.
* A field that the catalog does not know is ignored, as the API grows weekly.
* What the real platform may refuse is accepted: see `AddressNotes`.
"""

from __future__ import annotations

from collections.abc import Callable

from ...catalog import Field, Operation
from ...catalog.rules.faults import CALLBACK_URL, Kind, shorten_charset
from ...catalog.rules.inspector import Inspector, Problem
from ...catalog.walk import Fields, Values, replace_encrypted
from ...errors import DecryptionError
from ..errors import RequestRefusal, bad_parameter

#: The ``location`` in an error answer, by `Field.location`.
_LOCATIONS = {
    "json": "body",
    "multipart": "body",
    "xml": "body",
    "query": "query",
    "path": "uri_template",
    "headers": "header",
}
_MISSING = "输入源“{source}”映射到字段“{label}”必填性规则校验失败，"
_TEXT = "输入源“{source}”映射到值字段“{label}”字符串规则校验失败，"
_NUMBER = "输入源“{source}”映射到数值字段“{label}”规则校验失败，"
_ARRAY = "输入源“{source}”映射到数组字段“{label}”规则校验失败，"
_TARGET = "无法将{json}输入源“{source}”映射到目标字段“{label}”中，"
_PATTERN = "字符串必须匹配正则表达式“{limit}”"
#: The two halves of the platform's message about a problem: where it is, and what it is.
#: Source: refusals of the platform that merchants report, such as guzzle/guzzle#588.
_WORDS: dict[Kind, tuple[str, str]] = {
    "missing": (_MISSING, "此字段为必填项"),
    "identity": (_MISSING, "此字段为必填项"),
    "surplus": (_MISSING, "此字段与同类字段只能填一个"),
    "null": (_TARGET, "此字段不能为null"),
    "type": (_TARGET, "此字段需要{type}"),
    "no-object": (_TARGET, "此字段需要一个 object 类型的 Json 值"),
    "no-array": (_TARGET, "此字段需要一个 array 类型的 Json 值"),
    "no-json": (_TARGET, "此字段需要一个合法的 Json 字符串"),
    "no-list": (_TARGET, "此字段需要一个 array 类型的 Json 值"),
    "fraction": (_TARGET, "此字段需要一个合法的 64 位有符号整数"),
    "int64": (_TARGET, "此字段需要{type}"),
    "utf-8": (_TEXT, "字符串不是合法的UTF-8编码"),
    "wide": (_TEXT, "字符串不能包含UTF-8编码为4字节的字符"),
    "enum": (_TEXT, "取值必须是{limit}之一"),
    "short": (_TEXT, "字符数 {count}，小于最小值 {limit}"),
    "long": (_TEXT, "字符数 {count}，大于最大值 {limit}"),
    "bytes": (_TEXT, "字节数大于最大值 {limit}"),
    "few": (_ARRAY, "元素数 {count}，小于最小值 {limit}"),
    "many": (_ARRAY, "元素数 {count}，大于最大值 {limit}"),
    "small": (_NUMBER, "值低于最小值 {limit}"),
    "large": (_NUMBER, "值高于最大值 {limit}"),
    "pattern": (_TEXT, _PATTERN),
    "charset": (_TEXT, _PATTERN),
    "format": (_TEXT, "字符串必须符合{limit}格式"),
    "offset": (_TEXT, "字符串必须符合rfc3339格式"),
    "url": (_TEXT, _PATTERN),
    "query": (_TEXT, _PATTERN),
    "plaintext": (_TEXT, "平台私钥解密失败"),
}
_SHOWN_AS_LENGTH: frozenset[Kind] = frozenset(("short", "long", "few", "many"))


def check_parameters(
    operation: Operation,
    values: object,
    location: str,
    decrypt: Callable[[str], bytes] = str.encode,
    doubts: list[Problem] | None = None,
) -> dict[str, object]:
    """Return the known fields of a request in their types. Encrypted fields are decrypted.

    Args:
        operation: The operation.
        values: The values of one location in the request.
        location: ``json``, ``query``, ``path``, ``headers``, ``multipart`` or ``xml``.
        decrypt: Decrypts an encrypted value.
        doubts: Takes the problems that nothing is refused for.

    Raises:
        RequestRefusal: 400 ``PARAM_ERROR``.
    """
    reader = _ParameterReader(location, decrypt, is_v3=operation.api == "v3")
    parameters = reader.visit_request(operation, (location,), values, "")
    for problem in reader.problems:
        if problem.is_certain:
            raise _refuse(problem, location, operation.api)
    if doubts is not None:
        doubts += reader.problems
    return parameters


class _ParameterReader(Inspector):
    """Returns the known members of an object, and collects the problems.

    Args:
        location: The location of the object.
        decrypt: Decrypts an encrypted value.
        is_v3: Whether the rules of APIv3 hold.
    """

    def __init__(self, location: str, decrypt: Callable[[str], bytes], *, is_v3: bool) -> None:
        super().__init__(is_text=location != "json", is_v3=is_v3)
        self._decrypt = decrypt

    def visit_encrypted(self, field: Field, value: object, pointer: str) -> str:
        try:
            return self._decrypt(str(value)).decode()
        except (DecryptionError, UnicodeDecodeError):
            self.report("plaintext", pointer, value, field)
            return ""


def _refuse(problem: Problem, location: str, api: str) -> RequestRefusal:
    """Return the refusal of a request for a problem, in the words of the platform."""
    kind, pointer, value, field = problem[:4]
    place = _LOCATIONS[location]
    begin, issue = _WORDS[kind]
    if kind in ("missing", "identity"):
        value = ""
    elif kind in _SHOWN_AS_LENGTH and isinstance(value, (str, list, tuple)):
        value = len(value)
    issue = issue.format(limit=_format_limit(problem), count=value, type=_describe_type(field))
    message = begin.format(
        source=f"/{place}{'/xml' if api == 'v2' else ''}{pointer}",
        label=(field.label or field.name) if field else "",
        json=" JSON " if location == "json" else "",
    )
    return bad_parameter(place, pointer, value, issue, message + issue)


def _format_limit(problem: Problem) -> str:
    if problem.kind == "charset":
        return f"^[{shorten_charset(str(problem.limit))}]+$"
    if problem.kind in ("url", "query"):
        return str(problem.limit or CALLBACK_URL)
    if isinstance(problem.limit, tuple):
        return "、".join(map(str, problem.limit))
    return str(problem.limit)


def _describe_type(field: Field | None) -> str:
    if field and field.item == "integer":
        return "一个合法的 64 位有符号整数"
    return f"一个 {field.item if field else 'object'} 类型的 Json 值"


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
