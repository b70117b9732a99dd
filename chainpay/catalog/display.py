"""The pages of the catalog for people: operations, events, places of a path.

A ``*`` marks a field that a request must have, or that an answer always has. Names are those of the
wire. Calls are spelled in attributes, and sample values stand for all that is required.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..encoding.shown import shows_half_made
from ..encoding.upload_format import upload_format
from . import index
from .index import Entry
from .model import ROLES, Event, Field, Operation, RateLimit
from .pages import Block, Code, Heading, Link, Page, Paragraph, Table, page_of
from .rules.faults import shorten_charset
from .rules.requirements import describe_condition
from .spelling import expression, step

_NOTICES = {
    "deprecated": "deprecated: it may go",
    "discarded": "discarded: the platform no longer answers it",
    "redesigned": "redesigned: a newer operation replaces it",
    "privated": "only for merchants that WeChat Pay admits",
    "need-accessment": "needs an approval by WeChat Pay",
}
_LOCATIONS = {
    "path": "variables of the path",
    "query": "query=",
    "json": "json=",
    "xml": "xml=",
    "headers": "headers=",
    "multipart": "body=chainpay.Media(…)",
}
_FORMATS = {"url": "an address", "url-https": "an https:// address"}
_CALLERS = ("merchant", "partner")
_FILES = {"csv", "pdf", "image"}
_LINE = 78  # characters of a line of code
_INDENT = "    "
_GAP = Paragraph("")


def _title(entry: Entry | Operation) -> str:
    """Return a title, and whether the operation is deprecated."""
    return f"{entry.title}  deprecated" if entry.is_old else entry.title


# Operations


@page_of.register
def operation_page(operation: Operation, verb: str = "") -> Page:
    """Return the page of an operation: its parameters, its answer, and a call to paste.

    Args:
        operation: The operation.
        verb: The spelling of the verb in that call. The default is the method.
    """
    name = f"{operation.method} {operation.path}"
    head = _head(operation.title, name, operation.doc)
    return Page(*head, *_body(operation, verb or operation.method.lower()))


def verb_page(method: str, path: str, name: str) -> Page:
    """Return the page of a verb: that of its operation. If there is none, what else is there.

    Args:
        method: In capitals.
        path: The path of the chain.
        name: The spelling of the verb.
    """
    operation = index.find_operation(method, path)
    if operation:
        return operation_page(operation, name)
    others = [entry.method.lower() for entry in index.match(path)]
    text = f"  it takes {', '.join(others)}" if others else "  not in the catalog"
    more = place_page(f"{path}/{name}").blocks if name in index.children(path) else ()
    return Page(Heading(f"{method} {path}"), Paragraph(f"{text}; it is sent as it is"), *more)


def _head(title: str, name: str, doc: str) -> Iterator[Heading | Link]:
    yield Heading(f"{name}  {title}")
    if doc:
        yield Link(doc)


def _body(operation: Operation, verb: str) -> Iterator[Block]:
    yield from (Paragraph(_NOTICES[notice]) for notice in operation.notices if notice in _NOTICES)
    if operation.host:
        yield Paragraph(f"answered at {operation.host}; the client sends it there by itself")
    if len(operation.roles) > 1 or operation.roles not in ((), ("merchant",)):
        yield Paragraph(f"for {', '.join(map(_role_name, operation.roles))}")
    for limit in operation.limits:
        yield Paragraph(_describe_limit(limit))
    unit = operation.money_unit
    for location, name in _LOCATIONS.items():
        yield from _field_blocks(name, operation.fields_in(location), unit)
    kind = "nothing" if operation.media == "none" else operation.media
    title = f"answers {operation.status}, {kind}"
    yield from _field_blocks(title, operation.returns, unit, always=True)
    yield _GAP
    yield Code(_format_call(operation, verb))


def _describe_limit(limit: RateLimit) -> str:
    rate = f"at most {limit.calls}"
    if limit.of in _CALLERS:
        return f"{rate} calls per {limit.per} for each {limit.of}"
    return f"{limit.of}: {rate} per {limit.per}" if limit.of else f"{rate} calls per {limit.per}"


def _field_blocks(
    title: str, fields: tuple[Field, ...], unit: str = "fen (分)", always: bool = False
) -> Iterator[Block]:
    if not (fields or always):
        return
    yield _GAP
    yield Heading(title)
    if fields:
        yield Table(tuple(_rows(fields, unit, 1)))


def _rows(fields: Iterable[Field], unit: str, depth: int) -> Iterator[tuple[str, ...]]:
    for field in fields:
        required = "*" if field.required else " "
        yield f"{'  ' * depth}{field.name}", f"{required} {field.type}", _remarks(field, unit)
        yield from _rows(field.children, unit, depth + 1)


def _remarks(field: Field, unit: str) -> str:
    """Return the label of a field, its unit, its values, its encryption and so on."""
    remarks = [field.label, unit if field.unit else ""]
    if field.roles:
        remarks.append(f"required of {', '.join(map(_role_name, field.roles))}")
    if field.condition:
        remarks.append(describe_condition(field.condition))
    if field.is_doubtful:
        remarks.append("required in the official documents; optional in other sources: send it")
    if field.const is not None:
        remarks.append(f"always {field.const}")
    elif field.enum:
        remarks.append(" | ".join(map(str, field.enum)))
    if field.default is not None:
        remarks.append(f"by default {field.default}")
    remarks += (_format_range(field), _format_characters(field))
    remarks.append(_FORMATS.get(field.format, field.format))
    if field.encrypted:
        remarks.append(f"encrypted ({field.encrypted}, {field.key})")
    if field.encoded:
        remarks.append(f"a text of {field.encoded.upper()}")
    if field.group:
        remarks.append(f"in structure {field.group}")
    return "  ".join(filter(None, remarks))


def _role_name(role: str) -> str:
    return f"{ROLES[role]} ({role})"


def _format_range(field: Field) -> str:
    """Return how long a text may be, how large a number, how many items."""
    is_of_bytes = 0 < field.max_bytes <= field.max_length  # the stricter one
    ranges = (
        (field.min_length, 0 if is_of_bytes else field.max_length, "characters"),
        (0, field.max_bytes, "bytes"),
        (field.minimum, field.maximum, ""),
        (field.min_items, field.max_items, "items"),
    )
    texts = []
    for minimum, maximum, unit in ranges:
        if maximum and minimum:
            texts.append(f"{minimum} to {maximum} {unit}")
        elif maximum:
            texts.append(f"at most {maximum} {unit}")
        elif minimum is not None and (minimum or not unit):
            texts.append(f"at least {minimum} {unit}")
    return "  ".join(texts).rstrip()


def _format_characters(field: Field) -> str:
    return field.pattern or (f"only {shorten_charset(field.charset)}" if field.charset else "")


def _format_call(operation: Operation, verb: str) -> str:
    """Return the code of a call of an operation, with all that is required."""
    from . import samples  # not loaded before a page is shown

    options = samples.sample_call(operation, _SensitiveCode)
    arguments = [(f"{name}=", value) for name, value in options.items()]
    flags = [name for name in ("security", "nonceless") if name in operation.options]
    arguments += [(f"{name}=", True) for name in flags]
    if operation.fields_in("multipart"):
        media = _RawCode(f"chainpay.Media('photo.jpg'{_format_meta(operation)})")
        arguments.insert(0, ("body=", media))
    has_address = any(field.name == "download_url" for field in operation.returns)
    if operation.media in _FILES or has_address:
        file = "file.csv" if has_address else f"file.{operation.media}"
        return _join_call("client.download", [("", operation.path), ("", file), *arguments])
    return _join_call(f"{expression(operation.path)}.{verb}", arguments)


def _format_meta(operation: Operation) -> str:
    """Return the code of an upload's meta: the fields that the client doesn't add by itself."""
    from . import samples  # not loaded before a page is shown

    shape = upload_format(operation.path)
    added = {shape.name, shape.digest, *dict(shape.constants)}
    fields = [field for field in operation.option_fields("meta") if field.name not in added]
    meta = samples.sample_object(fields, _SensitiveCode, False)
    return f", meta={meta!r}" if meta else ""


class _RawCode(str):
    """A piece of code among the values."""

    __repr__ = str.__str__


class _SensitiveCode(str):
    """A text whose code is a `chainpay.Sensitive`."""

    @shows_half_made
    def __repr__(self) -> str:
        return f"chainpay.Sensitive({str.__repr__(self)})"


def _format_value(value: object, indent: str, room: int) -> str:
    """Return the code of a value: on one line if it fits, else one line for each item."""
    line = repr(value)
    if len(line) <= room or not isinstance(value, (dict, list)):
        return line
    deeper = indent + _INDENT
    width = _LINE - len(deeper)
    if isinstance(value, list):
        items = [_format_value(item, deeper, width) for item in value]
        return "[" + "".join(f"\n{deeper}{item}," for item in items) + f"\n{indent}]"
    items = [
        f"{name!r}: {_format_value(item, deeper, width - len(repr(name)) - 3)}"
        for name, item in value.items()
    ]
    return "{" + "".join(f"\n{deeper}{item}," for item in items) + f"\n{indent}}}"


def _join_call(name: str, arguments: list[tuple[str, object]]) -> str:
    """Return the code of a call.

    Args:
        name: The code of the function.
        arguments: The keyword with its ``=``, or nothing, and the value of each.
    """
    line = f"{name}({', '.join(f'{keyword}{value!r}' for keyword, value in arguments)})"
    if len(line) <= _LINE or not arguments:
        return line
    if len(arguments) == 1:
        keyword, value = arguments[0]
        return f"{name}({keyword}{_format_value(value, '', 0)})"
    room = _LINE - 12
    lines = [f"{keyword}{_format_value(value, _INDENT, room)}" for keyword, value in arguments]
    return f"{name}(" + "".join(f"\n{_INDENT}{line}," for line in lines) + "\n)"


# Places of a path


def place_page(path: str) -> Page:
    """Return the page of a place of a path: its verbs, and the parts that may come next."""
    verbs, below = index.match(path), index.children(path)
    if not (verbs or below):
        return Page(Heading(path), Paragraph("  not in the catalog; it is sent as it is"))
    rows = [(f"  .{entry.method.lower()}()", _title(entry)) for entry in verbs]
    rows += [(f"  {step(part)}", _summary(f"{path}/{part}")) for part in below]
    return Page(Heading(path), Table(tuple(rows), is_clipped=True))


def _summary(path: str) -> str:
    entries = index.entries_below(path)
    titles = "、".join(dict.fromkeys(entry.title for entry in entries))
    return titles if len(entries) == 1 else f"{len(entries)}: {titles}"


# Events

_SHARED_EVENT = (
    "Several products send this event. This list is incomplete; for {} see the page above."
)


@page_of.register
def event_page(event: Event) -> Page:
    """Return the page of a callback (回调通知): its fields, and those of its resource."""
    shared = Paragraph(_SHARED_EVENT.format(event.title))
    title = f"encrypted in it ({event.cipher})" if event.cipher else ""
    return Page(
        *_head(event.title, event.name, event.doc),
        *([shared] if event.docs else ()),
        *_field_blocks("the callback", event.request),
        *(_field_blocks(title, event.resource) if title else ()),
    )
