"""What the catalog says, as pages for people: operations, places of a path, events, what was found.

A field that must be given, or is always answered, has a ``*``. Names are the wire's; calls are
spelled in attributes, with all that is required filled in by type.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..encoding.upload_format import upload_format
from ..pages import Block, Code, Heading, Link, Page, Table, Text
from . import index, samples
from .index import Entry, load
from .model import Event, Field, Operation
from .spelling import expression, step

__all__ = ["chain", "event", "found", "operation", "verb"]

_NOTICES = {
    "deprecated": "deprecated: it may go",
    "discarded": "discarded: the platform no longer answers it",
    "redesigned": "redesigned: a newer operation takes its place",
    "privated": "only for those whom WeChat Pay lets in",
    "need-accessment": "needs an approval by WeChat Pay",
}
_PLACES = {
    "path": "variables of the path",
    "query": "query=",
    "json": "json=",
    "xml": "xml=",
    "headers": "headers=",
    "multipart": "body=chainpay.Media(…)",
}
_FILES = {"csv", "pdf", "image"}
_LINE = 78  # characters of a line of code
_INDENT = "    "
_GAP = Text("")


def _titled(entry: Entry | Operation) -> str:
    """Return a title, and whether one should better not use it."""
    return f"{entry.title}  deprecated" if entry.is_old else entry.title


# Operations


def operation(shown: Operation, verb: str = "") -> Page:
    """Return the page of an operation: its parameters, its answer, and a call to paste.

    Args:
        shown: The operation.
        verb: As it is spelled in that call; by default its method.
    """
    about = _about(shown.title, f"{shown.method} {shown.path}", shown.doc)
    return Page(*about, *_body(shown, verb or shown.method.lower()))


def verb(method: str, path: str, name: str) -> Page:
    """Return the page of a verb: its operation's, or what may be meant instead.

    Args:
        method: In capitals.
        path: The chain's.
        name: How the verb is spelled.
    """
    known = index.match(path, method)
    if known:
        return operation(load(known[0]), name)
    others = [entry.method.lower() for entry in index.match(path)]
    said = f"  it takes {', '.join(others)}" if others else "  not in the catalog"
    more = chain(f"{path}/{name}").blocks if name in index.children(path) else ()
    return Page(Heading(f"{method} {path}"), Text(f"{said}; it is sent as it is"), *more)


def _about(title: str, name: str, doc: str) -> Iterator[Heading | Link]:
    yield Heading(f"{name}  {title}")
    if doc:
        yield Link(doc)


def _body(shown: Operation, verb: str) -> Iterator[Block]:
    yield from (Text(_NOTICES[notice]) for notice in shown.notices if notice in _NOTICES)
    if shown.host:
        yield Text(f"answered at {shown.host}, where it is sent without being told")
    for place, name in _PLACES.items():
        yield from _tree(name, shown.fields_in(place))
    kind = "nothing" if shown.media == "none" else shown.media
    yield from _tree(f"answers {shown.status}, {kind}", shown.returns, always=True)
    yield _GAP
    yield Code(_call(shown, verb))


def _tree(name: str, fields: tuple[Field, ...], always: bool = False) -> Iterator[Block]:
    if not (fields or always):
        return
    yield _GAP
    yield Heading(name)
    if fields:
        yield Table(tuple(_rows(fields, 1)))


def _rows(fields: Iterable[Field], depth: int) -> Iterator[tuple[str, ...]]:
    for field in fields:
        required = "*" if field.required else " "
        yield f"{'  ' * depth}{field.name}", f"{required} {field.type}", _remarks(field)
        yield from _rows(field.children, depth + 1)


def _remarks(field: Field) -> str:
    """Return what else is to be said of a field: its label, unit, values, and how it is sealed."""
    said = [field.label, field.unit]
    if field.const is not None:
        said.append(f"always {field.const}")
    elif field.enum:
        said.append(" | ".join(map(str, field.enum)))
    if field.default is not None:
        said.append(f"by default {field.default}")
    if field.max_length:
        said.append(f"up to {field.max_length} characters")
    if field.encrypted:
        said.append(f"sealed ({field.encrypted}, {field.key})")
    if field.either:
        said.append("this or another number")
    if field.encoded:
        said.append(f"a text of {field.encoded.upper()}")
    if field.group:
        said.append(f"in structure {field.group}")
    return "  ".join(filter(None, said))


def _call(shown: Operation, verb: str) -> str:
    """Return a call of an operation as it is typed, with all that is required filled in."""
    options = samples.sample_call(shown, _Sealed)
    arguments = [(f"{name}=", value) for name, value in options.items()]
    arguments += [(f"{name}=", True) for name in ("security", "nonceless") if name in shown.options]
    if shown.fields_in("multipart"):
        arguments.insert(0, ("body=", _Typed(f"chainpay.Media('photo.jpg'{_meta(shown)})")))
    is_told = any(field.name == "download_url" for field in shown.returns)
    if shown.media in _FILES or is_told:
        file = "file.csv" if is_told else f"file.{shown.media}"
        return _joined("client.download", [("", shown.path), ("", file), *arguments])
    return _joined(f"{expression(shown.path)}.{verb}", arguments)


def _meta(shown: Operation) -> str:
    """Return what of an upload's meta is given by the caller, as it is typed."""
    shape = upload_format(shown.path)
    ours = {shape.name, shape.digest, *dict(shape.constants)}
    fields = [field for meta in shown.fields_in("multipart") for field in meta.children]
    given = samples.sample_object(
        (field for field in fields if field.name not in ours), _Sealed, False
    )
    return f", meta={given!r}" if given else ""


class _Typed(str):
    """A piece of code among the values."""

    __repr__ = str.__str__


class _Sealed(str):
    """A text that is typed as a `chainpay.Sensitive`."""

    def __repr__(self) -> str:
        return f"chainpay.Sensitive({str.__repr__(self)})"


def _written(value: Any, indent: str, room: int) -> str:
    """Return a value as it is typed: on one line if that fits, else an item a line."""
    line = repr(value)
    if len(line) <= room or not isinstance(value, (dict, list)):
        return line
    deeper = indent + _INDENT
    if isinstance(value, list):
        items = [_written(item, deeper, _LINE - len(deeper)) for item in value]
        return "[" + "".join(f"\n{deeper}{item}," for item in items) + f"\n{indent}]"
    items = [
        f"{name!r}: {_written(item, deeper, _LINE - len(deeper) - len(repr(name)) - 3)}"
        for name, item in value.items()
    ]
    return "{" + "".join(f"\n{deeper}{item}," for item in items) + f"\n{indent}}}"


def _joined(name: str, arguments: list[tuple[str, Any]]) -> str:
    line = f"{name}({', '.join(f'{before}{value!r}' for before, value in arguments)})"
    if len(line) <= _LINE or not arguments:
        return line
    if len(arguments) == 1:
        before, value = arguments[0]
        return f"{name}({before}{_written(value, '', 0)})"
    lines = [f"{before}{_written(value, _INDENT, _LINE - 12)}" for before, value in arguments]
    return f"{name}(" + "".join(f"\n{_INDENT}{line}," for line in lines) + "\n)"


# Places of a path


def chain(path: str) -> Page:
    """Return the page of a place: its verbs, and what may stand next."""
    verbs, below = index.match(path), index.children(path)
    if not (verbs or below):
        return Page(Heading(path), Text("  not in the catalog; it is sent as it is"))
    rows = [(f"  .{entry.method.lower()}()", _titled(entry)) for entry in verbs]
    rows += [(f"  {step(part)}", _summary(f"{path}/{part}")) for part in below]
    return Page(Heading(path), Table(tuple(rows), clipped=True))


def _summary(path: str) -> str:
    entries = index.below(path)
    titles = "、".join(dict.fromkeys(entry.title for entry in entries))
    return titles if len(entries) == 1 else f"{len(entries)}: {titles}"


# Events, and what was found


def event(shown: Event) -> Page:
    """Return the page of a callback (回调通知): what comes, and what is sealed in it."""
    sealed = f"sealed in it ({shown.cipher})" if shown.cipher else ""
    shared = Text("pushed for several products: not each of them has all of these fields")
    return Page(
        *_about(shown.title, shown.name, shown.doc),
        *([shared] if shown.docs else ()),
        *_tree("the callback", shown.request),
        *(_tree(sealed, shown.resource) if sealed else ()),
    )


def found(operations: Iterable[Entry | Operation]) -> Page:
    """Return the page of what was found: a call's spelling, and its title."""
    rows = [
        (f"{expression(each.path)}.{each.method.lower()}", _titled(each)) for each in operations
    ]
    return Page(Table(tuple(rows)))
