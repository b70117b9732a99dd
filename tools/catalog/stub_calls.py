"""The class of a verb in the stubs: the options of a call, and the type of its answer.

* An operation has one class. It is generic in what the call returns: an answer, or a promise of it.
* Keywords and the one dict of a call are checked key by key. A required option is required among
  the keywords. Beside a dict nothing is required, since the dict may hold any option.
* If a call fits none of several signatures, mypy says only that, and names no wrong key. So mypy
  sees one signature, in which every option may be missing; the call itself refuses a missing one.
  Other type checkers see two signatures, and report a missing option.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from chainpay.catalog import Operation

from .stub_structures import (
    ANSWER,
    FIELDS,
    INDENT,
    JSON,
    QUERY,
    XML,
    Names,
    Structures,
    has_fixed_names,
    write_doc,
)

_VARIABLE = re.compile(r"\{(\w+)\}")
_LINE_LENGTH = 100


class _Keyword(NamedTuple):
    """An option or a variable of a call."""

    name: str
    type: str
    required: bool


def write_call(operation: Operation, name: str, names: Names, structures: Structures) -> str:
    """Return the declaration of an operation's verb.

    Args:
        operation: The operation.
        name: The name of the verb's class.
        names: The names of the file.
        structures: The structures of the file.
    """
    keywords = [*_body_keywords(operation, name, structures), *_other_keywords(operation)]
    common = options = "OptionsV2" if operation.api == "v2" else "Options"
    lines = []
    if keywords:
        options = names.reserve(f"{name}Options")
        lines.append(f"class {options}({common}, total=False):")
        lines += [f"{INDENT}{keyword.name}: {keyword.type}" for keyword in keywords]
        lines.append("")
    lines += [f"class {name}(Verb[R]):", write_doc(describe(operation), INDENT)]
    lines += _write_signatures(options, keywords, common)
    return "\n".join(lines) + "\n"


def _body_keywords(operation: Operation, name: str, structures: Structures) -> Iterator[_Keyword]:
    """Yield the options that hold the fields of a request."""
    query = FIELDS if operation.api == "v2" else QUERY
    for option, form in (("json", JSON), ("xml", FIELDS), ("query", query)):
        fields = operation.fields_in(option)
        if fields:
            type_ = structures.declare(fields, form, f"{name}{option.capitalize()}")
        elif option in operation.options:
            type_ = "dict[str, Any]"
        else:
            continue
        required = option != "query" or any(field.required for field in fields)
        yield _Keyword(option, type_, required)
    if "body" in operation.options:
        yield _Keyword("body", "Media", True)


def _other_keywords(operation: Operation) -> Iterator[_Keyword]:
    if operation.api == "v2":
        for option in ("security", "nonceless"):
            yield _Keyword(option, "bool", option in operation.options)
    for variable in _VARIABLE.findall(operation.path):
        yield _Keyword(variable, "str | int", True)


def _write_signatures(options: str, keywords: list[_Keyword], common: str) -> Iterator[str]:
    annotated = [f"{keyword.name}: {keyword.type}" for keyword in keywords]
    strict = [
        parameter if keyword.required else f"{parameter} = ..."
        for parameter, keyword in zip(annotated, keywords, strict=True)
    ]
    loose = [f"{parameter} = ..." for parameter in annotated]
    optional_dict = [f"options: {options} = ...", "/"]
    if strict == loose:
        yield _write_signature(INDENT, optional_dict, loose, common)
        return
    deep = INDENT * 2
    yield f"{INDENT}if MYPY:"
    yield _write_signature(deep, optional_dict, loose, common)
    yield f"{INDENT}else:"
    yield f"{deep}@overload"
    yield _write_signature(deep, [], strict, common)
    yield f"{deep}@overload"
    yield _write_signature(deep, [f"options: {options}", "/"], loose, common)


def _write_signature(indent: str, positional: list[str], keywords: list[str], common: str) -> str:
    star = ["*"] if keywords else []
    parameters = ["self", *positional, *star, *keywords, f"**more: Unpack[{common}]"]
    line = f"{indent}def __call__({', '.join(parameters)}) -> R: ..."
    if len(line) <= _LINE_LENGTH:
        return line
    lines = "".join(f"{indent}{INDENT}{parameter},\n" for parameter in parameters[:-1])
    return f"{indent}def __call__(\n{lines}{indent}{INDENT}{parameters[-1]}\n{indent}) -> R: ..."


def answer_type(operation: Operation, name: str, structures: Structures) -> str:
    """Return the type of an operation's answer.

    Args:
        operation: The operation.
        name: The name of the verb's class.
        structures: The structures of the file.
    """
    if not operation.returns or not has_fixed_names(operation.returns):
        return "Response"
    is_xml = operation.media == "xml"
    fields = structures.declare(operation.returns, XML if is_xml else ANSWER, f"{name}Answer")
    return f"{'XMLAnswer' if is_xml else 'Answer'}[{fields}]"


def describe(operation: Operation) -> str:
    """Return the docstring of an operation, which an editor shows at its verb."""
    headers = ", ".join(field.name for field in operation.fields_in("headers"))
    facts = (
        f"{operation.method} {operation.path}",
        operation.doc,
        *(f"base_uri: {host.uri}" for host in operation.hosts),
        f"headers: {headers}" if headers else "",
        f"notices: {', '.join(operation.notices)}" if operation.notices else "",
    )
    return "\n".join((operation.title, "", *filter(None, facts)))
