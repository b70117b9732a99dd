"""The class of a verb in the stubs: the options of a call, and the type of its answer.

* An operation has one class. It is generic in what the call returns: an answer, or a promise of it.
* Keywords and the one dict of a call are checked key by key. A required option is required among
  the keywords. Beside a dict nothing is required, since the dict may hold any option.
* A variable that is a ``dict[str, Any]`` is accepted in place of a TypedDict. Signatures that
  accept one stand before those that don't: pyright tells what is wrong by the last that may fit.
* If a call fits none of several signatures, mypy says only that. So mypy sees one signature, in
  which every option may be missing; the call itself refuses a missing one.
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
    is_structure: bool = False

    @property
    def loose_type(self) -> str:
        """The type, or a dict that is not checked."""
        return f"{self.type} | AnyDict" if self.is_structure else self.type


def write_call(operation: Operation, name: str, names: Names, structures: Structures) -> str:
    """Return the declaration of an operation's verb.

    Args:
        operation: The operation.
        name: The name of the verb's class.
        names: The names of the file.
        structures: The structures of the file.
    """
    keywords = [*_body_keywords(operation, name, structures), *_other_keywords(operation)]
    common = options = loose_options = "OptionsV2" if operation.api == "v2" else "Options"
    lines = []
    if keywords:
        rows = [f"{INDENT}{keyword.name}: {keyword.type}" for keyword in keywords]
        options = loose_options = names.reserve(f"{name}Options")
        lines += [f"class {options}({common}, total=False):", *rows, ""]
    if any(keyword.is_structure for keyword in keywords):
        rows = [f"{INDENT}{keyword.name}: {keyword.loose_type}" for keyword in keywords]
        loose_options = names.reserve(f"{name}LooseOptions")
        lines += [f"class {loose_options}({common}, total=False):", *rows, ""]
    lines += [f"class {name}(Verb[R]):", write_doc(describe(operation), INDENT)]
    lines += _write_signatures(keywords, options, loose_options, common)
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
        yield _Keyword(option, type_, required, is_structure=bool(fields))
    if "body" in operation.options:
        yield _Keyword("body", "Media", True)


def _other_keywords(operation: Operation) -> Iterator[_Keyword]:
    if operation.api == "v2":
        for option in ("security", "nonceless"):
            yield _Keyword(option, "bool", option in operation.options)
    for variable in _VARIABLE.findall(operation.path):
        yield _Keyword(variable, "str | int", True)


def _write_signatures(
    keywords: list[_Keyword], options: str, loose_options: str, common: str
) -> Iterator[str]:
    star = ["*"] if keywords else []
    loose = [*star, *_parameters(keywords, is_loose=True), f"**more: Unpack[{common}]"]
    strict = [*star, *_parameters(keywords, is_loose=False), f"**more: Unpack[{common}]"]
    loose_dict = f"options: {loose_options} | AnyDict"
    deep = INDENT * 2
    yield f"{INDENT}if MYPY:"
    yield _write_signature([f"{loose_dict} = ...", "/", f"**more: Unpack[{loose_options}]"])
    yield f"{INDENT}else:"
    for parameters in (
        *([loose] if loose != strict else []),
        [loose_dict, "/", f"**more: Unpack[{loose_options}]"],
        strict,
        [f"options: {options}", "/", f"**more: Unpack[{options}]"],
    ):
        yield f"{deep}@overload"
        yield _write_signature(parameters)


def _parameters(keywords: list[_Keyword], is_loose: bool) -> Iterator[str]:
    for keyword in keywords:
        type_ = keyword.loose_type if is_loose else keyword.type
        yield f"{keyword.name}: {type_}{'' if keyword.required else ' = ...'}"


def _write_signature(parameters: list[str]) -> str:
    indent = INDENT * 2
    line = f"{indent}def __call__({', '.join(['self', *parameters])}) -> R: ..."
    if len(line) <= _LINE_LENGTH:
        return line
    lines = "".join(f"{indent}{INDENT}{parameter},\n" for parameter in ["self", *parameters[:-1]])
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
