"""The pages of the catalog for people: operations, events, places of a path.

A ``*`` marks a field that a request must have, or that an answer always has. Names are those of the
wire. Calls are spelled in attributes, and sample values stand for all that is required.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..encoding.path import in_capitals
from ..people.language import Text
from . import index
from .call_code import format_call
from .english import labels_of, titles_of
from .index import Entry
from .model import FEN, ROLES, Event, Field, Operation, RateLimit
from .pages import Block, Code, Heading, Link, Page, Paragraph, Table, page_of
from .rules.faults import shorten_charset
from .rules.requirements import describe_condition
from .spelling import step
from .spelling.reference import METHODS

_NOTICES = {
    "deprecated": Text("deprecated: it may go", "即将下线"),
    "discarded": Text("discarded: the platform no longer answers it", "已下线：平台不再应答"),
    "redesigned": Text("redesigned: a newer operation replaces it", "已被新接口取代"),
    "privated": Text("only for merchants that WeChat Pay admits", "只对微信支付准入的商户开放"),
    "need-accessment": Text("needs an approval by WeChat Pay", "需要微信支付审批"),
}
LOCATIONS = {
    "path": Text("variables of the path", "路径变量"),
    "query": "query=",
    "json": "json=",
    "xml": "xml=",
    "headers": "headers=",
    "multipart": "body=chainpay.Media(…)",
}
"""How a call passes the fields of each location of a request."""

_FORMATS = {
    "url": Text("an address", "网址"),
    "url-https": Text("an https:// address", "https:// 网址"),
}
_DEPRECATED = Text("deprecated", "即将下线")
_HOST = Text(
    "answered at {}; the client sends it there by itself", "由 {} 应答；客户端会自动发往该主机"
)
_SERVES = Text("for {}", "适用于：{}")
_ROLE = Text("{} ({})", "{}（{}）")
_COMMA = Text(", ", "、")
_RATES = {
    "second": Text("at most {} calls per second", "每秒最多 {} 次"),
    "minute": Text("at most {} calls per minute", "每分钟最多 {} 次"),
}
_CALLERS = {
    "merchant": Text("{} for each merchant", "{}（按商户计）"),
    "partner": Text("{} for each partner", "{}（按服务商计）"),
    "failed calls": Text("{} that fail", "失败的调用：{}"),
    "orders older than a month": Text("{} for orders older than a month", "一个月前的订单：{}"),
}
_ANSWER = Text("answers {}, {}", "应答 {}，{}")
_NOTHING = Text("nothing", "无内容")
_REQUIRED_OF = Text("required of {}", "{}必填")
_DOUBTFUL = Text(
    "required in the official documents; optional in other sources: send it",
    "官方文档为必填，其他来源为选填：请填写",
)
_ALWAYS = Text("always {}", "固定为 {}")
_DEFAULT = Text("by default {}", "默认 {}")
_ENCRYPTED = Text("encrypted ({}, {})", "加密（{}，{}）")
_KEYS = {
    "platform": Text("platform", "平台公钥"),
    "merchant": Text("merchant", "商户公钥"),
    "bank": Text("bank", "银行公钥"),
    "apiv3-key": Text("apiv3-key", "APIv3 密钥"),
    "apiv2-key": Text("apiv2-key", "APIv2 密钥"),
}
_ENCODED = Text("a text of {}", "{} 格式的文本")
_GROUP = Text("in structure {}", "属于结构 {}")
_RANGE = Text("{} to {}", "{} 至 {}")
_MAXIMUM = Text("at most {}", "不超过 {}")
_MINIMUM = Text("at least {}", "不少于 {}")
_CHARACTERS = Text("{} characters", "{} 个字符")
_BYTES = Text("{} bytes", "{} 字节")
_ITEMS = Text("{} items", "{} 项")
_NUMBER = Text("{}", "{}")
_ONLY = Text("only {}", "只能含 {}")
_TAKES = Text("it takes {}; it is sent as it is", "支持的方法：{}；调用时原样发送")
_UNKNOWN = Text("not in the catalog; it is sent as it is", "接口目录中没有；调用时原样发送")
_VERB = Text("the verb is .{}(…), in small letters", "动词应小写：.{}(…)")
_CALLBACK = Text("the callback", "回调通知")
_RESOURCE = Text("encrypted in it ({})", "其中加密的内容（{}）")
_GAP = Paragraph("")


def _title(entry: Entry | Operation) -> str:
    """Return a title, and whether the operation is deprecated."""
    return f"{entry.title}  {_DEPRECATED}" if entry.is_old else entry.title


# Operations


@page_of.register
def operation_page(operation: Operation, verb: str = "") -> Page:
    """Return the page of an operation: its parameters, its answer, and a call to paste.

    Args:
        operation: The operation.
        verb: The spelling of the verb in that call. The default is the method.
    """
    titles = " · ".join(titles_of(operation.title, operation.path))
    head = _head(titles, f"{operation.method} {operation.path}", operation.doc)
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
    text = _TAKES.format(str(_COMMA).join(others)) if others else _UNKNOWN
    more = place_page(f"{path}/{name}").blocks if name in index.children(path) else ()
    return Page(Heading(f"{method} {path}"), Paragraph(f"  {text}"), *more)


def _head(title: str, name: str, doc: str) -> Iterator[Heading | Link]:
    yield Heading(f"{name}  {title}")
    if doc:
        yield Link(doc)


def _body(operation: Operation, verb: str) -> Iterator[Block]:
    yield from map(Paragraph, describe_terms(operation))
    unit = operation.money_unit
    for location, name in LOCATIONS.items():
        yield from _field_blocks(str(name), operation.fields_in(location), unit)
    yield from _field_blocks(describe_answer(operation), operation.returns, unit, always=True)
    yield _GAP
    yield Code(format_call(operation, verb))


def describe_terms(operation: Operation) -> Iterator[str]:
    """Yield the marks of an operation's page, its host, whom it serves, and its rate limits."""
    notices = [_NOTICES[notice] for notice in operation.notices if notice in _NOTICES]
    yield from map(str, notices)
    if operation.host:
        yield _HOST.format(operation.host)
    if len(operation.roles) > 1 or operation.roles not in ((), ("merchant",)):
        yield _SERVES.format(_name_roles(operation.roles))
    yield from map(_describe_limit, operation.limits)


def _describe_limit(limit: RateLimit) -> str:
    rate = _RATES[limit.per].format(limit.calls)
    return _CALLERS[limit.of].format(rate) if limit.of else rate


def describe_answer(operation: Operation) -> str:
    """Return the status of success, and the kind of the answer."""
    kind = str(_NOTHING) if operation.media == "none" else operation.media
    return _ANSWER.format(operation.status, kind)


def _field_blocks(
    title: str, fields: tuple[Field, ...], unit: Text = FEN, always: bool = False
) -> Iterator[Block]:
    if not (fields or always):
        return
    yield _GAP
    yield Heading(title)
    if fields:
        yield Table(tuple(_rows(fields, unit, 1)))


def _rows(fields: Iterable[Field], unit: Text, depth: int) -> Iterator[tuple[str, ...]]:
    for field in fields:
        required = "*" if field.required else " "
        yield f"{'  ' * depth}{field.name}", f"{required} {field.type}", describe_field(field, unit)
        yield from _rows(field.children, unit, depth + 1)


def describe_field(field: Field, unit: Text) -> str:
    """Return the label of a field, its unit, its values, its encryption and so on.

    Args:
        field: The field.
        unit: The unit of amounts at the operation.
    """
    remarks = [*labels_of(field.label, field.name), str(unit) if field.unit else ""]
    if field.roles:
        remarks.append(_REQUIRED_OF.format(_name_roles(field.roles)))
    if field.condition:
        remarks.append(str(describe_condition(field.condition)))
    if field.is_doubtful:
        remarks.append(str(_DOUBTFUL))
    if field.const is not None:
        remarks.append(_ALWAYS.format(field.const))
    elif field.enum:
        remarks.append(" | ".join(map(str, field.enum)))
    if field.default is not None:
        remarks.append(_DEFAULT.format(field.default))
    remarks += (_format_range(field), _format_characters(field))
    remarks.append(str(_FORMATS.get(field.format, field.format)))
    if field.encrypted:
        remarks.append(_ENCRYPTED.format(field.encrypted, _KEYS[field.key]))
    if field.encoded:
        remarks.append(_ENCODED.format(field.encoded.upper()))
    if field.group:
        remarks.append(_GROUP.format(field.group))
    return "  ".join(filter(None, remarks))


def _name_roles(roles: Iterable[str]) -> str:
    return str(_COMMA).join(_ROLE.format(ROLES[role], role) for role in roles)


def _format_range(field: Field) -> str:
    """Return how long a text may be, how large a number, how many items."""
    is_of_bytes = 0 < field.max_bytes <= field.max_length  # the stricter one
    ranges = (
        (field.min_length, 0 if is_of_bytes else field.max_length, _CHARACTERS),
        (0, field.max_bytes, _BYTES),
        (field.minimum, field.maximum, _NUMBER),
        (field.min_items, field.max_items, _ITEMS),
    )
    texts = []
    for minimum, maximum, unit in ranges:
        if maximum and minimum:
            texts.append(unit.format(_RANGE.format(minimum, maximum)))
        elif maximum:
            texts.append(_MAXIMUM.format(unit.format(maximum)))
        elif minimum is not None and (minimum or unit is _NUMBER):
            texts.append(_MINIMUM.format(unit.format(minimum)))
    return "  ".join(texts)


def _format_characters(field: Field) -> str:
    return field.pattern or (_ONLY.format(shorten_charset(field.charset)) if field.charset else "")


# Places of a path


def place_page(path: str) -> Page:
    """Return the page of a place of a path: its verbs, and the parts that may come next."""
    verbs, below = index.match(path), index.children(path)
    if not (verbs or below):
        written = in_capitals(path.rpartition("/")[2])
        verb = _VERB.format(written.lower()) if written in METHODS else ""
        return Page(Heading(path), Paragraph(f"  {verb or _UNKNOWN}"))
    rows = [(f"  .{entry.method.lower()}()", _title(entry)) for entry in verbs]
    rows += [(f"  {step(part)}", _summary(f"{path}/{part}")) for part in below]
    return Page(Heading(path), Table(tuple(rows), is_clipped=True))


def _summary(path: str) -> str:
    entries = index.entries_below(path)
    titles = "、".join(dict.fromkeys(entry.title for entry in entries))
    return titles if len(entries) == 1 else f"{len(entries)}: {titles}"


# Events

_SHARED_EVENT = Text(
    "Several products send this event. This list is incomplete; for {} see the page above.",
    "多个产品共用此通知类型，以下字段不完整；{}以上面的官方文档为准。",
)


@page_of.register
def event_page(event: Event) -> Page:
    """Return the page of a callback (回调通知): its fields, and those of its resource."""
    shared = Paragraph(_SHARED_EVENT.format(event.title))
    title = _RESOURCE.format(event.cipher) if event.cipher else ""
    return Page(
        *_head(event.title, event.name, event.doc),
        *([shared] if event.docs else ()),
        *_field_blocks(str(_CALLBACK), event.request),
        *(_field_blocks(title, event.resource) if title else ()),
    )
