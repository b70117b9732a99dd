"""The calls of a job: each row as what will be sent, its number, its amount and its digest.

The digest is of the bytes that are sent and not signed: method, target, body, and the plaintexts
that are encrypted on the way. So a row that is read again is the one that was checked, whatever it
was read from and however it was mapped.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit

from ..catalog.index import find_operation
from ..concurrency.runtime import Runtime
from ..encoding.money import yuan
from ..encoding.sensitive import Sensitive
from ..errors import UsageError
from ..people.language import Text
from ..request.call import Call
from ..request.check import RuleFinding, compare
from ..request.fields import MCHID_NAMES
from ..transport.connections.network import Network
from ..transport.hosts import Hosts
from ..transport.responses import Response
from .operations import Subject
from .rows.mapping import Options, RowError, RowMapping
from .rows.sources import Row, Rows

MAX_AMOUNT = 10**12
"""In fen (分): no call has more, and the totals of millions of such rows are exact in a journal."""


_TOO_MUCH = Text("the amount is more than {} yuan: is it in fen?", "金额超过 {} 元：单位是分吗？")
_NO_NUMBER = Text("the number is missing, or empty", "没有单号，或单号为空")
_NO_TEXT = Text("the number is no text", "单号不是文本")
_NO_UPLOADS = Text("a job uploads no files", "批量任务不能上传文件")


class Exchange(Protocol):
    """Sends calls: the driver of a client."""

    hosts: Hosts
    network: Network

    async def exchange(self, call: Call, runtime: Runtime) -> Response: ...


class Sender(Protocol):
    """The core of a client that sends each call once: it tries nothing again by itself."""

    @property
    def driver(self) -> Exchange: ...

    def read_call(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None,
        keywords: Mapping[str, object],
    ) -> Call: ...


class Item(NamedTuple):
    """A row as a call.

    Attributes:
        position: Which row it is; the first is 1.
        line: Where it stands, for people.
        number: The merchant's own number.
        amount: In fen (分); None if the operation has none.
        digest: The digest of what is sent.
        options: The options of the call.
        call: What is sent.
    """

    position: int
    line: int
    number: str
    amount: int | None
    digest: bytes
    options: Options
    call: Call


class Calls:
    """The calls of all rows, in order. They can be read again and again.

    Args:
        sender: Reads the calls.
        subject: Their operation.
        rows: The rows.
        mapping: How a row becomes a call.
        merchant: Whose calls they are: the field of the merchant's number, if the operation
            requires one, may be left out.
    """

    def __init__(
        self,
        sender: Sender,
        subject: Subject,
        rows: Rows,
        mapping: RowMapping,
        merchant: str,
    ) -> None:
        self._sender, self.subject, self._rows, self._mapping = sender, subject, rows, mapping
        self._merchant = merchant

    def __iter__(self) -> Iterator[Item | RowError]:
        """Yield each row as a call, or as the error that it is."""
        for position, row in enumerate(self._rows, self._rows.first):
            try:
                yield self._make(position, row)
            except RowError as error:
                error.number = self._mapping.shown(self.subject.number, row.values)
                yield error

    @property
    def amounts(self) -> Text | None:
        """Which column the amounts come from, and its unit; None if that isn't known."""
        return self._mapping.describe(self.subject.amount)

    def finder(self) -> Callable[[int], Item | None]:
        """Return a function: position → the row, made of the rows in one pass.

        It is called with positions that ascend, returns None if there is no such row, and raises
        RowError if the row can't become a call. The rows between are not made into calls.
        """
        rows = enumerate(self._rows, self._rows.first)

        def find(position: int) -> Item | None:
            return next((self._make(*entry) for entry in rows if entry[0] == position), None)

        return find

    def compare(self, item: Item) -> list[RuleFinding]:
        """Return where a call does not fit the catalog; nothing if the catalog doesn't know it."""
        if self.subject.known is None:
            return []
        return compare(self.subject.known, item.call, item.options)

    def query(self, item: Item) -> Call:
        """Return the call that asks for the number of a row."""
        method, path, options = self.subject.query_of(item.options)
        return self._read(method, path, options)

    def _make(self, position: int, row: Row) -> Item:
        if row.fault:
            raise RowError(row.line, row.column, row.fault)
        line, subject = row.line, self.subject
        options = self._add_merchant(self._mapping.options(line, row.values))
        number = subject.read_number(options)
        if isinstance(number, int) and not isinstance(number, bool):
            number = str(number)
        if not isinstance(number, str) or not number:
            kind = _NO_NUMBER if number in (None, "") else _NO_TEXT
            raise RowError(line, subject.number, str(kind))
        try:
            call = self._read(subject.method, subject.path, options)
        except (UsageError, TypeError) as error:
            raise RowError(line, "", str(error)) from None
        if call.media is not None:
            raise RowError(line, "body", str(_NO_UPLOADS))
        amount = subject.read_amount(options)
        if amount is not None and amount > MAX_AMOUNT:
            reason = _TOO_MUCH.format(yuan(MAX_AMOUNT))
            raise RowError(line, subject.amount, reason)
        return Item(position, line, number, amount, _digest(call), options, call)

    def _add_merchant(self, options: Options) -> Options:
        """Return the options with the merchant's number, if the operation requires it."""
        name, fields = self.subject.merchant_field, options.get(self.subject.option, {})
        if not name or not isinstance(fields, dict) or fields.keys() & set(MCHID_NAMES):
            return options
        return {**options, self.subject.option: {**fields, name: self._merchant}}

    def _read(self, method: str, path: str, options: Options) -> Call:
        return self._sender.read_call(method, path, {**_fixed_options(method, path), **options}, {})


@lru_cache(maxsize=64)
def _fixed_options(method: str, path: str) -> Options:
    """Return the options that all calls of an operation have; nobody may change them."""
    known = find_operation(method, path)
    needs_certificate = known is not None and "security" in known.options
    # All rows are compared with the catalog by the plan, which names each row.
    return {"check": False, **({"security": True} if needs_certificate else {})}


def _digest(call: Call) -> bytes:
    address = urlsplit(call.url)
    body = call.body
    if call.v2 is not None:
        pairs = sorted(call.v2.values.items())
        body = repr([(name, _plain(value)) for name, value in pairs]).encode()
    target = f"{address.path}?{address.query}".encode()
    for value in call.sensitive:
        marked = b"sensitive:" + value.plaintext
        body = body.replace(value.placeholder.encode(), marked)
        target = target.replace(value.placeholder.encode(), marked)
    return hashlib.sha256(b"\0".join((call.method.encode(), target, body))).digest()


def _plain(value: str | Sensitive) -> object:
    return value if isinstance(value, str) else value.plaintext
