"""The arguments of ``chainpay call`` and ``curl``, and the call that they mean.

A mistake that can be recognized without a client is an error here, before a client is made.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...catalog import Operation, index
from ...catalog.spelling.items import parse_items, parse_json_text
from ...catalog.spelling.reference import METHODS, Reference
from ...encoding.path import variable_names
from ...errors import UsageError
from ...people.language import Text
from ...request.call import SAME_NUMBER
from ...request.media import Media
from .. import references

_JSON_AS_FIELD = Text(
    "-j takes key=value or key:=JSON; pass JSON as it is by --json-body '{…}'",
    "-j 的写法是 key=value 或 key:=JSON；整段 JSON 请用 --json-body '{…}'",
)

ReadFile = Callable[[str], str]
"""Returns the text of a file; the name ``-`` is the standard input."""

_FILES = ("csv", "pdf", "image")
_MAX_NAME = 200  # characters of a file's name in a hint
_ITEM = re.compile(r"([\w.\[\]-]+):?=")


@dataclass(frozen=True, kw_only=True)
class CallArguments:
    """The path and the options of the command line; the attributes have the options' names."""

    path: tuple[str, ...]
    method: str
    fields: tuple[str, ...]
    query: tuple[str, ...]
    xml: tuple[str, ...]
    variables: tuple[str, ...]
    headers: tuple[str, ...]
    json_body: str
    file: str
    encrypt: bool
    check: bool
    timeout: float | None
    merchant: str
    uncatalogued: bool
    sandbox: bool
    profile: str
    retry: bool | None
    deadline: float | None


@dataclass(frozen=True)
class ParsedCall:
    """The arguments of ``client.request(method, path, options)``.

    Attributes:
        method: In capitals.
        path: The path, whose variables are among the options.
        options: The options of the call.
        is_file: Whether the catalog says that the answer is a file.
    """

    method: str
    path: str
    options: Mapping[str, object]
    is_file: bool = False


class FileReader:
    """Reads the files of ``@file`` and ``@-``: UTF-8; the standard input only once."""

    def __init__(self) -> None:
        self._has_read_stdin = False

    def read(self, name: str) -> str:
        """Return the text of a file; the name ``-`` is the standard input.

        Raises:
            UsageError: The file can't be read or is not UTF-8, or the input was read before.
        """
        what = "the standard input" if name == "-" else f"the file {name!r}"
        try:
            content = self._read_stdin() if name == "-" else Path(name).read_bytes()
            return content.decode("utf-8-sig")
        except OSError as error:
            reason = error.strerror or type(error).__name__
        except UnicodeDecodeError:
            reason = "it is not UTF-8"
        # Raised outside of except: the error above holds the content.
        raise UsageError(f"{what} can't be read: {reason}")

    def _read_stdin(self) -> bytes:
        if self._has_read_stdin:
            raise UsageError("the standard input can be read only once: only one value may be @-")
        self._has_read_stdin = True
        return sys.stdin.buffer.read()


def parse_call(arguments: CallArguments, read_file: ReadFile) -> ParsedCall:
    """Return the call that a command line means, with the types of the catalog.

    Raises:
        UsageError: An argument is wrong. The message names it, and the nearest right one.
    """
    _refuse_items(arguments.path)
    reference = references.parse_reference(" ".join(arguments.path), arguments.method)
    _refuse_left_out(reference)
    operation = _find_operation(reference, arguments.uncatalogued)
    method = operation.method if operation else reference.method
    options = _parse_options(arguments, operation, read_file)
    if reference.query:
        if "query" in options:
            raise UsageError("the path has a query, and -q adds another; use only one")
        options["query"] = reference.query
    if reference.origin:
        options["base_uri"] = f"{reference.origin}/"
    options |= _parse_variables(arguments.variables, reference.path, read_file)
    is_file = operation is not None and operation.media in _FILES
    return ParsedCall(method, reference.path, options, is_file)


def _is_body(word: str) -> bool:
    return word.startswith(("{", "["))


def _refuse_items(words: Sequence[str]) -> None:
    """Refuse a body, and ``key=value``, where a path is expected: where would it belong?"""
    if any(map(_is_body, words)):
        raise UsageError("the body is no part of the path: write --json-body '{…}'")
    for item in filter(None, map(_ITEM.match, words)):
        raise UsageError(
            f"{item[1]}=… needs an option before it: -p for a variable of the path, -q for the"
            " query, -j for json="
        )


def _refuse_left_out(reference: Reference) -> None:
    """Refuse a reference of which something would not be sent."""
    if reference.arguments:
        raise UsageError("the path has arguments of Python: write them with -j, -q, -x or -p")
    if reference.has_empty_part:
        raise UsageError("the path has an empty part (//): is a variable of the shell not set?")


def _find_operation(reference: Reference, uncatalogued: bool) -> Operation | None:
    try:
        return references.find_operation(reference)
    except UsageError as error:
        if index.match(reference.path, reference.method or None):
            raise
        if not uncatalogued:
            error.add_note("if the path is newer than the catalog, --uncatalogued sends the call")
            raise
    if not reference.method:
        methods = " or ".join(METHODS)
        raise UsageError(f"the catalog doesn't know this path: add the method, -X {methods}")
    return None


# Options


def _parse_options(
    arguments: CallArguments, operation: Operation | None, read_file: ReadFile
) -> dict[str, object]:
    options = _parse_body(arguments, operation, read_file)
    for name, option, items in (("query", "-q", arguments.query), ("xml", "-x", arguments.xml)):
        if items:
            fields = operation.option_fields(name) if operation else ()
            options[name] = parse_items(items, fields, read_file=read_file, option=option)
    if arguments.headers:
        options["headers"] = _parse_headers(arguments.headers)
    if arguments.encrypt:
        options["encrypt"] = True
    policy = {"timeout": arguments.timeout, "deadline": arguments.deadline}
    options |= {name: seconds for name, seconds in policy.items() if seconds is not None}
    if arguments.retry is not None:
        options["retry"] = SAME_NUMBER if arguments.retry else False
    if operation:
        options |= {name: True for name in ("security", "nonceless") if name in operation.options}
    return options


def _parse_body(
    arguments: CallArguments, operation: Operation | None, read_file: ReadFile
) -> dict[str, object]:
    """Return the option ``json`` or ``body``; nothing if the call has no body."""

    def parse_fields(place: str, guesses: bool) -> object:
        fields = operation.option_fields(place) if operation else ()
        return parse_items(
            arguments.fields, fields, read_file=read_file, guesses=guesses, into=body
        )

    if any(map(_is_body, arguments.fields)):
        raise UsageError(str(_JSON_AS_FIELD))
    body = _parse_json_body(arguments.json_body, read_file) if arguments.json_body else None
    if arguments.file:
        _check_file(arguments.file, operation)
        meta: Any = parse_fields("meta", False) or None  # Media refuses other types
        return {"body": Media(arguments.file, meta=meta)}
    if operation and operation.fields_in("multipart"):
        raise UsageError(f"{operation.path!r} takes a file: --file photo.jpg, and fields by -j")
    if arguments.fields or arguments.json_body:
        return {"json": parse_fields("json", True)}
    return {}


def _parse_json_body(text: str, read_file: ReadFile) -> object:
    if text.startswith("@"):
        return parse_json_text(read_file(text[1:]), text)
    if len(text) < _MAX_NAME and Path(text).is_file():
        raise UsageError(f"--json-body takes JSON, or a file with @ before its name: @{text}")
    return parse_json_text(text, "--json-body, which takes JSON or @FILE,")


def _check_file(name: str, operation: Operation | None) -> None:
    if operation and "body" not in operation.options:
        raise UsageError(f"{operation.path!r} takes no file: --file is for uploads")
    if Path(name).is_dir():
        raise UsageError(f"--file {name!r} is a folder")


def _parse_headers(texts: Iterable[str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for text in texts:
        name, colon, value = text.partition(":")
        if not colon or name in headers:
            raise UsageError("-H takes 'Name: value', each name once")
        headers[name] = value.strip()
    return headers


def _parse_variables(items: Iterable[str], path: str, read_file: ReadFile) -> dict[str, str]:
    names = sorted(variable_names(path))
    values: dict[str, str] = {}
    for item in items:
        name, equals, value = item.partition("=")
        if not equals or name not in names:
            known = f"its variables are {', '.join(names)}" if names else "it has no variables"
            raise UsageError(f"-p takes name=value of the path {path!r}, not {name!r}; {known}")
        if name in values:
            raise UsageError(f"-p sets {name} twice")
        values[name] = read_file(value[1:]).strip() if value.startswith("@") else value
    missing = [name for name in names if name not in values and name != "empty"]
    if missing:
        raise UsageError(f"{path!r} needs {' and '.join(f'-p {name}=…' for name in missing)}")
    return values
