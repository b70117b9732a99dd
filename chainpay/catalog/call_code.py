"""The code of calls to paste: in attributes, with sample values for all that is required."""

from __future__ import annotations

from collections.abc import Mapping

from ..encoding.shown import shows_half_made
from ..encoding.upload_format import upload_format
from .model import Operation
from .spelling import expression

_FILES = {"csv", "pdf", "image"}
_LINE = 78  # characters of a line of code
_INDENT = "    "


def sample_arguments(operation: Operation) -> dict[str, object]:
    """Return the arguments of a call of an operation, with all that is required."""
    from . import samples  # not loaded before a page is shown

    arguments: dict[str, object] = {}
    if operation.fields_in("multipart"):
        arguments["body"] = RawCode(f"chainpay.Media('photo.jpg'{_format_meta(operation)})")
    arguments |= samples.sample_call(operation, _SensitiveCode)
    flags = [name for name in ("security", "nonceless") if name in operation.options]
    return arguments | dict.fromkeys(flags, True)


def _file_of(operation: Operation) -> str:
    """Return the file that a download goes to; empty if the operation is none."""
    if any(field.name == "download_url" for field in operation.returns):
        return "file.csv"
    return f"file.{operation.media}" if operation.media in _FILES else ""


def format_call(
    operation: Operation, verb: str, arguments: Mapping[str, object] | None = None
) -> str:
    """Return the code of a call of an operation.

    Args:
        operation: The operation.
        verb: The spelling of the verb.
        arguments: What it passes. The default is samples of all that is required.
    """
    passed = sample_arguments(operation) if arguments is None else arguments
    pairs = [(f"{name}=", value) for name, value in passed.items()]
    if file := _file_of(operation):
        return _join_call("client.download", [("", operation.path), ("", file), *pairs])
    return _join_call(f"{expression(operation.path)}.{verb}", pairs)


def _format_meta(operation: Operation) -> str:
    """Return the code of an upload's meta: the fields that the client doesn't add by itself."""
    from . import samples  # not loaded before a page is shown

    shape = upload_format(operation.path)
    added = {shape.name, shape.digest, *dict(shape.constants)}
    fields = [field for field in operation.option_fields("meta") if field.name not in added]
    meta = samples.sample_object(fields, _SensitiveCode, False)
    return f", meta={meta!r}" if meta else ""


class RawCode(str):
    """A piece of code among the values."""

    __repr__ = str.__str__


class _SensitiveCode(str):
    """A text whose code is a `chainpay.Sensitive`."""

    @shows_half_made
    def __repr__(self) -> str:
        return f"chainpay.Sensitive({str.__repr__(self)})"


def format_value(value: object, indent: str, room: int) -> str:
    """Return the code of a value: on one line if it fits, else one line for each item.

    Each further line begins with `indent`; `room` characters fit into the first one.
    """
    line = repr(value)
    if len(line) <= room or not isinstance(value, (dict, list)):
        return line
    deeper = indent + _INDENT
    width = _LINE - len(deeper)
    if isinstance(value, list):
        items = [format_value(item, deeper, width) for item in value]
        return "[" + "".join(f"\n{deeper}{item}," for item in items) + f"\n{indent}]"
    items = [
        f"{name!r}: {format_value(item, deeper, width - len(repr(name)) - 3)}"
        for name, item in value.items()
    ]
    return "{" + "".join(f"\n{deeper}{item}," for item in items) + f"\n{indent}}}"


def _join_call(name: str, arguments: list[tuple[str, object]]) -> str:
    """Return the code of a call; an argument is its keyword with ``=``, or nothing, and a value."""
    line = f"{name}({', '.join(f'{keyword}{value!r}' for keyword, value in arguments)})"
    if len(line) <= _LINE or not arguments:
        return line
    if len(arguments) == 1:
        keyword, value = arguments[0]
        return f"{name}({keyword}{format_value(value, '', 0)})"
    room = _LINE - 12
    lines = [f"{keyword}{format_value(value, _INDENT, room)}" for keyword, value in arguments]
    return f"{name}(" + "".join(f"\n{_INDENT}{line}," for line in lines) + "\n)"
