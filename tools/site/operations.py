"""The generated reference: a page for each product, with its operations, errors and events.

It is in the language that people read now (`people.language`), as the catalog's own pages are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from chainpay import catalog
from chainpay.catalog import Event, Field, Operation
from chainpay.catalog.call_code import RawCode, format_call, format_value, sample_arguments
from chainpay.catalog.display import (
    LOCATIONS,
    describe_answer,
    describe_field,
    describe_terms,
)
from chainpay.catalog.english import titles_of
from chainpay.catalog.error_codes import find_error
from chainpay.catalog.model import FEN
from chainpay.catalog.search.products import product_of
from chainpay.people.language import Text

from .events import product_of_event

_INDEX = Text("Operations", "接口")
_INTRO = Text(
    "All {} operations of WeChat Pay, by product. A page has the fields, errors and callbacks of"
    " each, and calls to paste.",
    "微信支付全部 {} 个接口，按产品分页。每页列出字段、错误码、回调通知和可以直接粘贴的调用。",
)
_HEAD = Text("product | operations | callbacks", "产品 | 接口 | 回调通知")
_LEGEND = Text(
    "`*`: a request must have the field, or an answer always has it. `instance` is made by"
    " [`Builder.factory`](../porting-from-php.md), for those who come from PHP.",
    "`*` 表示必填，或应答中必有。`instance` 由 [`Builder.factory`](../porting-from-php.md) 创建，"
    "供从 PHP 迁移的人使用。",
)
_FIELDS = Text("field | type | what it is", "字段 | 类型 | 说明")
_ERRORS = Text("Error codes", "错误码")
_ERROR_HEAD = Text("code | meaning | what to do", "错误码 | 含义 | 怎么办")
_EVENTS = Text("Callbacks", "回调通知")
_RESOURCE = Text("Decrypted", "解密后的内容")
_DOCUMENT = Text("official document", "官方文档")
_OTHER = Text("other", "其他")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|])")


def write_reference() -> dict[str, str]:
    """Return the pages of the reference by their file names; ``index.md`` lists the others."""
    operations: dict[Text, list[Operation]] = defaultdict(list)
    for operation in sorted(catalog.operations(), key=_order):
        operations[product_of(operation.path).name].append(operation)
    names = {name.en: name for name in operations}
    events: dict[Text, list[Event]] = defaultdict(list)
    for event in catalog.events():
        events[names.get(product_of_event(event), _OTHER)].append(event)
    products = sorted({*operations, *events}, key=lambda name: _rank(operations[name], name))
    pages = {
        f"{slug_of(name)}.md": "".join(_page(name, operations[name], events[name]))
        for name in products
    }
    rows = [
        f"[{_title(name)}]({slug_of(name)}.md) | {len(operations[name])} | {len(events[name])}"
        for name in products
    ]
    total = sum(map(len, operations.values()))
    head = f"# {_INDEX}\n\n{_INTRO.format(total)}\n\n"
    return {"index.md": head + "".join(_table(str(_HEAD), rows)), **pages}


def slug_of(product: Text) -> str:
    """Return the name of a product's file, without its ending: the same in both languages."""
    return re.sub("[^a-z0-9]+", "-", product.en.lower()).strip("-")


def _title(product: Text) -> str:
    name = str(product)
    return name[0].upper() + name[1:]


def _order(operation: Operation) -> tuple[bool, bool, int]:
    """Return what operations are sorted by: usual ones of APIv3 first, deprecated ones last."""
    return operation.is_old, operation.api == "v2", -product_of(operation.path).weight


def _rank(operations: Iterable[Operation], name: Text) -> tuple[int, str]:
    """Return what products are sorted by: the usual ones come first."""
    return -_weight_of(operations), name.en


def _weight_of(operations: Iterable[Operation]) -> int:
    return max((product_of(each.path).weight for each in operations), default=-20)


def _page(name: Text, operations: list[Operation], events: list[Event]) -> Iterator[str]:
    boost = 2 ** (_weight_of(operations) / 30)  # of the product in a search of the site
    yield f"---\nsearch:\n  boost: {boost:.2f}\n---\n\n# {_title(name)}\n\n{_LEGEND}\n\n"
    for operation in operations:
        yield from _operation(operation)
    yield from _error_table(operations)
    if events:
        yield f"## {_EVENTS}\n\n"
        for event in events:
            yield from _event(event)


def _operation(operation: Operation) -> Iterator[str]:
    title = " · ".join(titles_of(operation.title, operation.path))
    yield f"## {_escape(title)}\n\n`{operation.method} /{operation.path}`{_link(operation.doc)}\n\n"
    for term in describe_terms(operation):
        yield f"- {_escape(term)}\n"
    yield f"\n```python\n{write_calls(operation)}\n```\n\n"
    unit = operation.money_unit
    for location, name in LOCATIONS.items():
        yield from _field_table(_escape(str(name)), operation.fields_in(location), unit)
    yield from _field_table(describe_answer(operation), operation.returns, unit)


def write_calls(operation: Operation) -> str:
    """Return the code that calls an operation: in attributes, as a string, and with PHP's names.

    What leads to a file is downloaded with `client.download`, instead of a call in attributes.
    """
    arguments = sample_arguments(operation)
    names = [
        name
        for name, value in arguments.items()
        if name == "body" or isinstance(value, (dict, list))
    ]
    lines = [f"{name} = {format_value(arguments[name], '', 70)}" for name in names]
    passed = arguments | {name: RawCode(name) for name in names}
    keywords = ", ".join(f"{name}={value!r}" for name, value in passed.items())
    verb, path = operation.method.lower(), operation.path
    lines.append(format_call(operation, verb, passed))
    lines.append(f"client[{path!r}].{verb}({keywords})")
    lines.append(f"instance.chain({path!r}).{verb}({passed!r})")
    return "\n".join(lines)


def _field_table(title: str, fields: tuple[Field, ...], unit: Text = FEN) -> Iterator[str]:
    if fields:
        yield f"**{title}**\n\n"
        yield from _table(str(_FIELDS), _field_rows(fields, unit, 0))


def _field_rows(fields: Iterable[Field], unit: Text, depth: int) -> Iterator[str]:
    for field in fields:
        required = " \\*" if field.required else ""
        indent = "&emsp;" * depth
        about = _escape(describe_field(field, unit).replace("  ", " · "))
        yield f"{indent}`{field.name}`{required} | {field.type} | {about}"
        yield from _field_rows(field.children, unit, depth + 1)


def _table(head: str, rows: Iterable[str]) -> Iterator[str]:
    yield f"{head}\n{' | '.join('---' for _ in head.split(' | '))}\n"
    yield from (f"{row}\n" for row in rows)
    yield "\n"


def _error_table(operations: Iterable[Operation]) -> Iterator[str]:
    errors = [
        find_error(operation.api, code.status, code.code, operation)
        for operation in operations
        for code in operation.errors
    ]
    if errors:
        yield f"## {_ERRORS}\n\n"
        rows = sorted({(each.code, each.meaning, each.advice) for each in errors if each})
        texts = (f"`{code}` | {_escape(mean)} | {_escape(advice)}" for code, mean, advice in rows)
        yield from _table(str(_ERROR_HEAD), texts)


def _event(event: Event) -> Iterator[str]:
    yield f"### {_escape(event.name)} {_escape(event.title)}\n\n"
    yield f"APIv{event.api[1:]}{_link(event.doc)}\n\n"
    fields = event.resource or tuple(each for each in event.request if each.location == "body")
    yield from _field_table(str(_RESOURCE if event.resource else _EVENTS), fields)


def _link(document: str) -> str:
    return f" · [{_DOCUMENT}]({document})" if document else ""


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text).replace("\n", " ")
