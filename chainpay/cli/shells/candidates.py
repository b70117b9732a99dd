"""Candidates of TAB: paths, the fields of a call by its operation, faults, profiles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import click
from click.shell_completion import CompletionItem

from ... import catalog
from ...catalog import Field, Operation, spelling
from ...catalog.error_codes import errors
from ...catalog.model import ROLES
from ...catalog.spelling.reference import METHODS
from ...encoding.path import variable_names
from ...errors import ChainpayError
from .. import references
from ..profiles import list_profiles

Candidates = list[CompletionItem]
Complete = Callable[[click.Context, click.Parameter, str], Candidates]


def complete_path(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
    """Complete a method, or a path segment by segment, in both spellings; nothing behind a path."""
    if any(word not in METHODS for word in context.params.get("path") or ()):
        return []
    if typed[:1].isupper():
        return complete_method(context, parameter, typed)
    texts = spelling.complete_path(typed) if "/" in typed else spelling.complete_attributes(typed)
    return list(map(CompletionItem, texts))


def complete_reference(
    context: click.Context, parameter: click.Parameter, typed: str
) -> Candidates:
    """Complete a path, or an event, or an error code."""
    candidates = complete_path(context, parameter, typed)
    if typed[:1].isupper() and not context.params.get("path"):
        names = {each.name for each in catalog.events()} | {each.code for each in errors()}
        candidates += [CompletionItem(name) for name in sorted(names) if name.startswith(typed)]
    return candidates


def complete_method(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
    """Complete the method of a request."""
    return [CompletionItem(method) for method in METHODS if method.startswith(typed)]


def complete_profile(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
    """Complete the name of a profile; not one that would change the terminal."""
    names = (name for name in list_profiles() if name.startswith(typed) and name.isprintable())
    return list(map(CompletionItem, names))


def complete_file(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
    """Let the shell complete the path of a file."""
    return [CompletionItem(typed, type="file")]


def complete_folder(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
    """Let the shell complete the path of a folder."""
    return [CompletionItem(typed, type="dir")]


def complete_at_file(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
    """Let the shell complete the path of a file behind an ``@``."""
    return [CompletionItem(typed, type="at")] if "@" in typed else []


def complete_fields(*places: str) -> Complete:
    """Return what completes ``key=value`` of an operation's fields, level by level.

    Args:
        places: The options of the call, such as ``json``; the first with fields counts.
    """

    def complete(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
        operation = _find_operation(context)
        options = map(operation.option_fields, places) if operation else ()
        fields = next(filter(None, options), ())
        key, equals, value = typed.partition("=")
        if value.startswith("@"):
            return complete_at_file(context, parameter, typed)
        if equals:
            return _complete_value(key, value, fields)
        return _complete_key(key, fields)

    return complete


def complete_variable(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
    """Complete the name of a variable of the path."""
    if "=@" in typed:
        return complete_at_file(context, parameter, typed)
    operation = _find_operation(context)
    names = sorted(variable_names(operation.path)) if operation else ()
    labels = {field.name: field.label for field in operation.fields_in("path")} if operation else {}
    return [
        CompletionItem(f"{name}=", help=labels.get(name))
        for name in names
        if name.startswith(typed)
    ]


def complete_role(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
    """Complete a role of the operation."""
    operation = _find_operation(context)
    roles = operation.roles if operation else ()
    return [CompletionItem(each, help=ROLES[each]) for each in roles if each.startswith(typed)]


def complete_selection(
    context: click.Context, parameter: click.Parameter, typed: str
) -> Candidates:
    """Complete the path of a field of the answer."""
    operation = _find_operation(context)
    fields = operation.returns if operation else ()
    return _complete_key(typed, fields, leaf="", item="*")


def complete_fault(context: click.Context, parameter: click.Parameter, typed: str) -> Candidates:
    """Complete a rule for what goes wrong: its kind, then its keys."""
    from ...gateway.fault_rules import KEYS
    from ...gateway.faults import AFTER, EITHER, KINDS  # both load the gateway

    before, space, last = typed.rpartition(" ")
    if space:
        words: Iterable[tuple[str, str]] = ((f"{key}=", "") for key in KEYS)
    else:
        after = {f"{kind}{AFTER}": KINDS[kind] for kind in EITHER}
        words = {**KINDS, **after}.items()
    return [
        CompletionItem(f"{before}{space}{text}", help=help or None)
        for text, help in words
        if text.startswith(last)
    ]


def _find_operation(context: click.Context) -> Operation | None:
    # While an option at the end has no value yet, click has not counted the words as the path.
    # A job names its operation by an option.
    named, method = context.params.get("operation"), context.params.get("method") or ""
    words = [named] if named else context.params.get("path") or context.args
    try:
        return references.find_operation(references.parse_reference(" ".join(words), method))
    except ChainpayError:
        return None


def _complete_key(
    typed: str, fields: Sequence[Field], leaf: str = "=", item: str = "0"
) -> Candidates:
    """Complete the last name of a key: ``amount.cur`` of the fields of ``amount``."""
    above, dot, last = typed.rpartition(".")
    for step in filter(None, above.split(".")):
        if not (step.isdecimal() or step == item):
            fields = next((each.children for each in fields if each.name == step), ())
    return [
        CompletionItem(
            f"{above}{dot}{field.name}{_end(field, leaf, item)}",
            help=f"{field.label}{' *' if field.required else ''}" or None,
        )
        for field in fields
        if field.name.startswith(last)
    ]


def _end(field: Field, leaf: str, item: str) -> str:
    """Return what follows the name of a field."""
    if field.is_array:
        return f".{item}." if field.children else f".{item}{leaf}"
    return "." if field.children else leaf


def _complete_value(key: str, typed: str, fields: Sequence[Field]) -> Candidates:
    """Complete a value: one of an enumeration, or a bool."""
    field = None
    for step in key.split("."):
        if not step.isdecimal():
            field = next((each for each in fields if each.name == step), None)
            fields = field.children if field else ()
    values = ("true", "false") if field and field.item == "boolean" else field.enum if field else ()
    return [
        CompletionItem(f"{key}={value}") for value in map(str, values) if value.startswith(typed)
    ]
