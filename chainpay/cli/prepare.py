"""A call of the command line as the client takes it: its path, options and variables.

Everything that can be known to be wrong is known here, before a client is made.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..catalog import Operation, index
from ..encoding.path import variable_names
from ..errors import UsageError
from ..request.media import Media
from ..request.options import METHODS
from . import references, request_items

__all__ = ["Asked", "Files", "Prepared", "prepare"]


_PAIR = re.compile(r"([\w.\[\]-]+):?=")


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What a command line says of a call; the names are those of its options."""

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


@dataclass(frozen=True)
class Prepared:
    """A call, as ``client.request(method, path, options)`` takes it."""

    method: str
    path: str
    options: Mapping[str, Any]

    @property
    def changes(self) -> bool:
        """Whether it may change something: money, say."""
        return self.method != "GET"


class Files:
    """Reads what ``@file`` and ``@-`` name: text of UTF-8, the standard input once."""

    def __init__(self) -> None:
        self._is_used = False

    def read(self, name: str) -> str:
        """Return a text.

        Raises:
            UsageError: It can't be read, is no UTF-8, or the standard input is read already.
        """
        what = "the standard input" if name == "-" else f"the file {name!r}"
        try:
            content = self._stdin() if name == "-" else Path(name).read_bytes()
            return content.decode("utf-8-sig")
        except OSError as error:
            reason = error.strerror or type(error).__name__
        except UnicodeDecodeError:
            reason = "it is not UTF-8"
        raise UsageError(f"{what} can't be read: {reason}")

    def _stdin(self) -> bytes:
        if self._is_used:
            raise UsageError("the standard input can be read once: only one value may be @-")
        self._is_used = True
        return sys.stdin.buffer.read()


def prepare(asked: Asked, load: request_items.Load) -> Prepared:
    """Read what was asked.

    Args:
        asked: The command line.
        load: Reads a file.

    Returns:
        The call, with the types that the catalog says.

    Raises:
        UsageError: Something is wrong; the message says what, and what is near.
    """
    _refuse_pairs(asked.path)
    named = references.parse_reference(" ".join(asked.path), asked.method)
    operation = _operation(named, asked.uncatalogued)
    method = operation.method if operation else named.method
    options = dict(_options(asked, operation, load))
    if named.query:
        if "query" in options:
            raise UsageError("the path holds a query, and -q gives another; say one")
        options["query"] = named.query
    if named.base_uri:
        options["base_uri"] = named.base_uri
    options |= _variables(asked.variables, named.path, load)
    return Prepared(method, named.path, options)


def _refuse_pairs(words: Iterable[str]) -> None:
    for pair in filter(None, map(_PAIR.match, words)):
        raise UsageError(
            f"say what {pair[1]}=… is: -v a variable of the path, -q of the query, -j of json="
        )


def _operation(named: references.Reference, uncatalogued: bool) -> Operation | None:
    try:
        return references.operation(named)
    except UsageError as error:
        if index.match(named.path, named.method or None):
            raise
        if not uncatalogued:
            error.add_note("if it is new, and the catalog old, --uncatalogued sends it")
            raise
    if not named.method:
        raise UsageError(
            f"say a method, -X {' or '.join(METHODS)}: the catalog doesn't know this path"
        )
    return None


def _options(
    asked: Asked, operation: Operation | None, load: request_items.Load
) -> Iterable[tuple[str, Any]]:
    def built(pairs: tuple[str, ...], option: str, place: str, **more: Any) -> Any:
        fields = operation.option_fields(place) if operation else ()
        return request_items.parse_request_items(pairs, fields, load=load, option=option, **more)

    body = None
    if asked.json_body:
        is_file = asked.json_body.startswith("@")
        text = load(asked.json_body[1:]) if is_file else asked.json_body
        what = asked.json_body if is_file else "--json-body, which takes JSON or @FILE,"
        body = request_items.parse_json(text, what)
    if asked.file:
        _check_file(asked.file, operation)
        yield "body", Media(asked.file, meta=built(asked.fields, "-j", "meta", into=body) or None)
    elif operation and operation.fields_in("multipart"):
        raise UsageError(f"{operation.path!r} takes a file: --file photo.jpg, and fields by -j")
    elif asked.fields or asked.json_body:
        yield "json", built(asked.fields, "-j", "json", guesses=True, into=body)
    if asked.query:
        yield "query", built(asked.query, "-q", "query")
    if asked.xml:
        yield "xml", built(asked.xml, "-x", "xml")
    if asked.headers:
        yield "headers", _headers(asked.headers)
    if asked.encrypt:
        yield "encrypt", True
    if asked.timeout is not None:
        yield "timeout", asked.timeout
    if operation:
        yield from ((name, True) for name in ("security", "nonceless") if name in operation.options)


def _check_file(name: str, operation: Operation | None) -> None:
    if operation and "body" not in operation.options:
        raise UsageError(f"{operation.path!r} takes no file: --file is for uploads")
    if Path(name).is_dir():
        raise UsageError(f"--file {name!r} is a folder")


def _headers(texts: Iterable[str]) -> dict[str, str]:
    headers = {}
    for text in texts:
        name, colon, value = text.partition(":")
        if not colon or name in headers:
            raise UsageError("-H takes 'Name: value', each name once")
        headers[name] = value.strip()
    return headers


def _variables(pairs: Iterable[str], path: str, load: Callable[[str], str]) -> dict[str, str]:
    names = sorted(variable_names(path))
    values = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or name not in names:
            has = f"its variables are {', '.join(names)}" if names else "it has no variables"
            raise UsageError(f"-v takes name=value of the path {path!r}, not {name!r}; {has}")
        if name in values:
            raise UsageError(f"-v gives {name} twice")
        values[name] = load(value[1:]).strip() if value.startswith("@") else value
    missing = [name for name in names if name not in values and name != "empty"]
    if missing:
        raise UsageError(f"{path!r} needs {' and '.join(f'-v {name}=…' for name in missing)}")
    return values
