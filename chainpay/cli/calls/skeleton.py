"""``chainpay skeleton``: the body of a call with all required fields, to fill in and to send."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ...catalog import Operation
from ...catalog.model import ROLES, all_fields
from ...catalog.samples import sample_call
from ...encoding.shell import quote_word
from ...encoding.text import nearest_word
from ...errors import UsageError

_LETTERS = {"query": "-q", "xml": "-x", "headers": "-H"}


class Skeleton(NamedTuple):
    """The fields of a call, with samples of the right type.

    Attributes:
        body: The fields of the body; of a call without a body, those of the query.
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
    options = sample_call(operation, role=role)
    meta = operation.option_fields("meta")
    words = ["chainpay", "call", operation.method, operation.path]
    body: object = next(
        (options.pop(name) for name in ("json", "xml", "query") if name in options), {}
    )
    if "json" in operation.options:
        words += ["--json-body", "@FILE"]
    elif operation.fields_in("multipart"):
        words += ["--file", "FILE"]
        body = body or {field.name: field.label for field in meta if field.required}
    else:
        option = "-q" if operation.method == "GET" else "-x"
        words += [option, "NAME=VALUE", "…"] if body else []
    for name, value in options.items():
        words += _write_option(name, value)
    has_secrets = any(field.encrypted for field in all_fields(operation.params))
    words += ["--encrypt"] if has_secrets else []
    return Skeleton(body, " ".join(map(_quote, words)))


def _write_option(name: str, value: object) -> list[str]:
    """Return an option, or a variable of the path, as words of the command line."""
    if name not in _LETTERS or not isinstance(value, Mapping):
        return ["-p", f"{name}={value}"]
    equals = ": " if name == "headers" else "="
    pairs = ([_LETTERS[name], f"{key}{equals}{each}"] for key, each in value.items())
    return [word for pair in pairs for word in pair]


def _quote(word: str) -> str:
    return word if word == "…" else quote_word(word)
