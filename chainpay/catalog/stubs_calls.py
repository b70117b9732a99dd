"""What a call takes and answers: the class of a verb in the stubs.

An operation has one class, generic in what the call returns: an answer, or the promise of it.
Keywords and PHP's one dict are checked key by key. What must be given is required of keywords;
beside a dict, which may hold any of it, only what is given is checked.

Of a call that fits none of several signatures mypy says that, and nothing of the key that is wrong.
So it sees one, in which all may be left out: what is missing is told as the call is made. Others
see two, and what is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .model import Operation
from .stubs_structures import (
    ANSWER,
    FIELDS,
    INDENT,
    JSON,
    QUERY,
    XML,
    Names,
    Structures,
    doc,
    is_regular,
)

__all__ = ["answer", "call", "described"]

_VARIABLE = re.compile(r"\{(\w+)\}")
_WIDTH = 100


class _Keyword(NamedTuple):
    """An option or a variable of a call."""

    name: str
    type: str
    required: bool


def call(operation: Operation, name: str, names: Names, structures: Structures) -> str:
    """Return the declaration of an operation's verb.

    Args:
        operation: The operation.
        name: The name of its class.
        names: The names of the file.
        structures: The structures of the file.
    """
    keywords = [*_bodies(operation, name, structures), *_others(operation)]
    common = given = "OptionsV2" if operation.api == "v2" else "Options"
    lines = []
    if keywords:
        given = names.give(f"{name}Options")
        lines.append(f"class {given}({common}, total=False):")
        lines += [f"{INDENT}{keyword.name}: {keyword.type}" for keyword in keywords]
        lines.append("")
    lines += [f"class {name}(Verb[R]):", doc(described(operation), INDENT)]
    lines += _signatures(given, keywords, common)
    return "\n".join(lines) + "\n"


def _bodies(operation: Operation, name: str, structures: Structures) -> Iterator[_Keyword]:
    """Yield what holds the fields of a request."""
    query = FIELDS if operation.api == "v2" else QUERY
    for option, form in (("json", JSON), ("xml", FIELDS), ("query", query)):
        fields = operation.fields_in(option)
        if fields:
            kind = structures.alone(fields, form, f"{name}{option.capitalize()}")
        elif option in operation.options:
            kind = "dict[str, Any]"
        else:
            continue
        required = option != "query" or any(field.required for field in fields)
        yield _Keyword(option, kind, required)
    if "body" in operation.options:
        yield _Keyword("body", "Media", True)


def _others(operation: Operation) -> Iterator[_Keyword]:
    if operation.api == "v2":
        for option in ("security", "nonceless"):
            yield _Keyword(option, "bool", option in operation.options)
    for variable in _VARIABLE.findall(operation.path):
        yield _Keyword(variable, "str | int", True)


def _signatures(given: str, keywords: list[_Keyword], common: str) -> Iterator[str]:
    named = [f"{keyword.name}: {keyword.type}" for keyword in keywords]
    strict = [
        one if keyword.required else f"{one} = ..."
        for one, keyword in zip(named, keywords, strict=True)
    ]
    loose = [f"{one} = ..." for one in named]
    either = [f"given: {given} = ...", "/"]
    if strict == loose:
        yield _signature(INDENT, either, loose, common)
        return
    deep = INDENT * 2
    yield f"{INDENT}if MYPY:"
    yield _signature(deep, either, loose, common)
    yield f"{INDENT}else:"
    yield f"{deep}@overload"
    yield _signature(deep, [], strict, common)
    yield f"{deep}@overload"
    yield _signature(deep, [f"given: {given}", "/"], loose, common)


def _signature(indent: str, given: list[str], named: list[str], common: str) -> str:
    parameters = ["self", *given, *(["*"] if named else []), *named, f"**more: Unpack[{common}]"]
    line = f"{indent}def __call__({', '.join(parameters)}) -> R: ..."
    if len(line) <= _WIDTH:
        return line
    lines = "".join(f"{indent}{INDENT}{parameter},\n" for parameter in parameters[:-1])
    return f"{indent}def __call__(\n{lines}{indent}{INDENT}{parameters[-1]}\n{indent}) -> R: ..."


def answer(operation: Operation, name: str, structures: Structures) -> str:
    """Return the type of an operation's answer.

    Args:
        operation: The operation.
        name: The name of its verb's class.
        structures: The structures of the file.
    """
    if not operation.returns or not is_regular(operation.returns):
        return "Response"
    is_xml = operation.media == "xml"
    held = structures.alone(operation.returns, XML if is_xml else ANSWER, f"{name}Answer")
    return f"{'XMLAnswer' if is_xml else 'Answer'}[{held}]"


def described(operation: Operation) -> str:
    """Return what an operation is, for whoever points at it."""
    headers = ", ".join(field.name for field in operation.fields_in("headers"))
    facts = (
        f"{operation.method} {operation.path}",
        operation.doc,
        *(f"base_uri: {host.uri}" for host in operation.hosts),
        f"headers: {headers}" if headers else "",
        f"notices: {', '.join(operation.notices)}" if operation.notices else "",
    )
    return "\n".join((operation.title, "", *filter(None, facts)))
