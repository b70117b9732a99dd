"""``chainpay skeleton``: the body of a call with all required fields, to fill in and to send."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ...catalog import Operation
from ...catalog.model import ROLES
from ...catalog.samples import sample_call, sample_value
from ...encoding.text import nearest_word
from ...errors import UsageError
from ...people.terminal import quote_word

ADDED_TO_META = ("filename", "sha256")
"""The fields of an upload that a `chainpay.Media` adds."""

_LETTERS = {"query": "-q", "xml": "-x", "headers": "-H"}


class Skeleton(NamedTuple):
    """The fields of a call, with samples of the right type.

    Attributes:
        body: The fields of json=, or of meta; else of xml= or query=.
        command: The command line that sends them from a file.
    """

    body: object
    command: str


def make_skeleton(operation: Operation, role: str = "") -> Skeleton:
    """Return the required fields of a call.

    Args:
        operation: The operation.
        role: Whose call it is; by default the first of the operation's roles.

    Raises:
        UsageError: The operation doesn't serve that role.
    """
    if role and role not in operation.roles:
        near = nearest_word(role, operation.roles, 0.6)
        known = ", ".join(f"{each} ({ROLES[each]})" for each in operation.roles)
        hint = f"did you mean {near!r}?" if near else f"it serves {known or 'no role of its own'}"
        raise UsageError(f"{operation.method} {operation.path} has no role {role!r}: {hint}")
    encrypted: list[str] = []

    def note_encrypted(text: str) -> str:
        encrypted.append(text)
        return text

    options = sample_call(operation, note_encrypted, role)
    words = ["chainpay", "call", operation.method, operation.path]
    if operation.fields_in("multipart"):
        words += ["--file", "FILE"]
    body: object = _sample_meta(operation)
    if "json" in options:
        body = options.pop("json")
        words += ["--json-body", "@FILE"]
    for name, value in options.items():
        words += _write_option(name, value)
    words += ["--encrypt"] if encrypted else []
    return Skeleton(body or options.get("xml") or options.get("query") or {}, _join(words))


def _sample_meta(operation: Operation) -> object:
    """Return the fields of an upload that chainpay does not add by itself."""
    fields = [each for each in operation.option_fields("meta") if each.name not in ADDED_TO_META]
    return {each.name: sample_value(each) for each in fields if each.required}


def _write_option(name: str, value: object) -> list[str]:
    """Return an option, or a variable of the path, as words of the command line."""
    if name not in _LETTERS or not isinstance(value, Mapping):
        return ["-p", f"{name}={value}"]
    equals = ": " if name == "headers" else "="
    pairs = ([_LETTERS[name], f"{key}{equals}{each}"] for key, each in value.items())
    return [word for pair in pairs for word in pair]


def _join(words: list[str]) -> str:
    return " ".join(map(quote_word, words))
