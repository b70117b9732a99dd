"""What a call sends: values that PHP writes in another way than chainpay.

PHP writes 1.0 as 1, an empty array as ``[]`` and true in a query as 1; in a message of APIv2 all is
text. What is known to be written alike stays as it reads; the catalog knows which fields are texts.
The rest gets PHP's meaning, by a function of `chainpay.php.compat` around the smallest part.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import NamedTuple

from ....catalog import Operation
from ....catalog.model import Field
from ... import python
from ...context import Context
from ...kinds import NEVER, UNKNOWN, Kind
from ...python import Py

#: From how many parts on the whole is wrapped instead.
_MANY = 3


class _Form(NamedTuple):
    """A form in which values are sent."""

    function: str  # of compat, for a part and for the whole
    whole: str
    alike: frozenset[str]  # kinds of values that are written alike
    has_null: bool  # whether null is written alike


_TEXTS = frozenset(("str", "int", "printable"))
_FORMS = {
    "json": _Form("for_json", "for_json", _TEXTS | {"bool", "null"}, True),
    "query": _Form("for_query", "for_query", _TEXTS | {"null"}, True),
    "xml": _Form("text", "for_xml", _TEXTS, False),
}


def as_sent(option: str, value: Py, operation: Operation | None, here: Context) -> ast.expr:
    """Return the value of an option as PHP would send it.

    Args:
        option: ``json``, ``query``, ``xml`` or another one.
        value: The value.
        operation: The operation that is called; None if it is not known.
        here: The translation.
    """
    form = _FORMS.get(option)
    if option == "headers":
        return _headers(value, here)
    if form is None:
        return value.node
    if option == "query" and value.kind.name == "str":
        return value.node
    if isinstance(value.node, ast.List) and not value.node.elts:
        return value.node if option == "json" else ast.Dict([], [])
    fields = operation.option_fields(option) if operation is not None else ()
    writer = _Writer(form, here)
    written = writer.write(value.node, value.kind, fields, None)
    is_literal = isinstance(value.node, (ast.Dict, ast.List))
    if writer.must_wrap or writer.count >= (_MANY if is_literal else 1):
        written = here.php(form.whole, value.node)
    elif not writer.count:
        return written
    if option == "json":
        here.facts.list_properties(value.kind)
    return written


#: Headers whose values are texts, wherever they come from.
_OF_TEXT = frozenset(
    (
        *("accept", "accept-language", "authorization", "content-type", "user-agent"),
        *("wechatpay-serial", "wechatpay-timestamp", "wechatpay-nonce", "wechatpay-signature"),
    )
)


def _headers(value: Py, here: Context) -> ast.expr:
    """Return headers: a number becomes text, and PHP's empty array a dict."""
    node = value.node
    if isinstance(node, ast.List) and not node.elts:
        return ast.Dict([], [])
    if not isinstance(node, ast.Dict):
        kinds = [kind for _, kind in value.kind.fields]
        is_ready = value.kind.closed and not value.kind.nullable and all(map(_is_text, kinds))
        return node if is_ready else here.php("for_headers", node)
    values: list[ast.expr] = []
    for key, each in zip(node.keys, node.values, strict=True):
        kind = _kind_at(value.kind, key)
        if kind.name == "int" and not kind.nullable:
            values.append(python.call("str", each))
            continue
        if not (python.is_mark(each) or _is_text(kind) or _is_of_text(key)):
            return here.php("for_headers", node)
        values.append(each)
    return ast.Dict(node.keys, values)


def _is_text(kind: Kind) -> bool:
    return kind.name == "str" and not kind.nullable


def _is_of_text(key: ast.expr | None) -> bool:
    return isinstance(key, ast.Constant) and str(key.value).lower() in _OF_TEXT


def _kind_at(kind: Kind, key: ast.expr | None) -> Kind:
    name = key.value if isinstance(key, ast.Constant) else None
    return (kind.field(name) if isinstance(name, str) else None) or UNKNOWN


class _Writer:
    def __init__(self, form: _Form, here: Context) -> None:
        self.form, self.here = form, here
        self.count = 0
        self.must_wrap = False

    def write(
        self, node: ast.expr, kind: Kind, fields: Iterable[Field], field: Field | None
    ) -> ast.expr:
        """Return a value with what is written otherwise wrapped."""
        if isinstance(node, ast.Dict) and any(key is not None for key in node.keys):
            return self._write_dict(node, kind, fields)
        if isinstance(node, ast.List) and self.form.whole == "for_json":
            items = [self._write_item(each, kind, fields, field) for each in node.elts]
            return ast.List(items)
        if python.is_mark(node) or self._is_alike(kind, fields, field):
            return node
        if kind.name == "bool" and self.form.whole == "for_query":
            if isinstance(node, ast.Constant):
                return ast.Constant(int(bool(node.value)))
            return python.call("int", node)
        self.count += 1
        return self.here.php(self.form.function, node)

    def _write_item(
        self, node: ast.expr, kind: Kind, fields: Iterable[Field], field: Field | None
    ) -> ast.expr:
        if isinstance(node, ast.Starred):
            self.must_wrap = self.must_wrap or not self._is_alike(kind, fields, field)
            return node
        return self.write(node, kind.item or UNKNOWN, fields, field)

    def _write_dict(self, node: ast.Dict, kind: Kind, fields: Iterable[Field]) -> ast.expr:
        known = {field.name: field for field in fields}
        values: list[ast.expr] = []
        for key, each in zip(node.keys, node.values, strict=True):
            name = key.value if isinstance(key, ast.Constant) else None
            if key is None and python.is_mark(each):
                values.append(each)
                continue
            if not isinstance(name, str):
                self.must_wrap = True
            field = known.get(str(name))
            inner = field.children if field is not None and not field.encoded else ()
            values.append(self.write(each, _kind_at(kind, key), inner, field))
        return ast.Dict(node.keys, values)

    def _is_alike(self, kind: Kind, fields: Iterable[Field], field: Field | None) -> bool:
        """Return whether a value is certainly written as PHP writes it."""
        if kind.name in self.form.alike and (self.form.has_null or not kind.nullable):
            return True
        if kind.name in ("list", "dict") and self.form.whole != "for_xml":
            return self._is_array_alike(kind, fields)
        is_open = kind.name in ("unknown", "json", "key")
        return is_open and field is not None and field.type == "string"

    def _is_array_alike(self, kind: Kind, fields: Iterable[Field]) -> bool:
        if kind.name == "list":
            return kind.item == NEVER or self._is_alike(kind.item or UNKNOWN, fields, None)
        if self.form.whole == "for_query" and any(each.is_array for _, each in kind.fields):
            return False
        known = {field.name: field for field in fields}
        inner = [
            self._is_alike(each, known[name].children if name in known else (), known.get(name))
            for name, each in kind.fields
        ]
        return kind.closed and kind.plain and bool(inner) and all(inner)
