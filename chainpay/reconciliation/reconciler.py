"""`reconcile`: the bills of some days against the shop's own tables."""

from __future__ import annotations

import filecmp
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from ..client.client import Client
from ..errors import ChainpayError, UsageError
from ..people.language import Text
from . import matching
from .bills import file, folder
from .bills.file import BillFile
from .bills.kinds import KINDS, BillKind, Section
from .bills.problem import NotMade
from .database import Database
from .days import CHINA, Days, neighbours, parse_days
from .own import table
from .own.mapping import read_mapping, read_states
from .own.sources import open_source
from .report import Report, Total, count_rest, make_differences, make_total
from .titles import BILLS

Columns = Mapping[str, str]
_NO_KIND = Text("{!r} is no bill: it is one of {}", "没有 {!r} 这种账单，可选：{}")
_NEITHER = Text(
    "pass the client that downloads the bills, or bills= that are files",
    "请传入下载账单的 client=，或已有账单文件的 bills=",
)
_BOTH = Text(
    "pass the client that downloads the bills, or bills= that are files, and not both",
    "下载账单的 client= 与已有账单文件的 bills= 只能传入一个",
)
_CLIENT_TWICE = Text(
    "pass one client of each merchant: each order would be there twice",
    "每个商户只传入一个客户端，否则每个订单都会重复",
)
_NO_TABLE = Text(
    "which table is compared with the {}? Pass orders=", "{}与哪张表核对？请传入 orders="
)
_NO_REFUNDS = Text(
    "a {} has no refunds of its own: leave out refunds=", "{}没有单独的退款，请去掉 refunds="
)
_BILL_TWICE = Text("{} is the same bill as {}: pass it once", "{} 与 {} 是同一份账单，只能传入一次")
_NO_BILL = Text(
    "no bill of {} was passed; name the days of the bills", "没有传入 {} 的账单；日期应与账单一致"
)
_OTHER_DAY = Text(
    "the bill {} is of {}, which is not compared", "账单 {} 是 {} 的，不在核对的日期中"
)
_NO_DAY = Text(
    "which day is the {} {} of? Its name must have it, such as 2026-11-27",
    "{} {} 是哪一天的？文件名中须有日期，例如 2026-11-27",
)
_UNEXPLAINED = Text(
    "the differences that were found don't add up to the difference of the sums: this is a fault of"
    " chainpay. Trust none of them, and report it",
    "找到的差异之和不等于两边合计之差：这是 chainpay 的缺陷。请勿采信结果，并反馈此问题",
)
_DAY_IN_NAME = re.compile(r"(?<!\d)(20\d\d)-?([01]\d)-?([0-3]\d)(?!\d)")


def reconcile(
    days: Days | None = None,
    *,
    orders: str | Path | None = None,
    refunds: str | Path | None = None,
    bill: str = "tradebill",
    client: Client | Sequence[Client] = (),
    bills: Iterable[str | Path] = (),
    into: str | Path = "bills",
    appid: str = "",
    columns: Columns | None = None,
    refund_columns: Columns | None = None,
    states: Columns | None = None,
    clock: Callable[[], float] = time.time,
) -> Report:
    """Compare the platform's bills of some days with the shop's own tables.

        report = chainpay.reconcile("2026-11-27", orders="orders.csv", client=client,
                                    columns={"number": "order_no", "amount": "total:yuan"})

    Args:
        days: The days in China: ``2026-11-27``, ``2026-11-27..2026-11-30``, ``2026-11``,
            ``yesterday``; or dates. By default yesterday, or the days of ``bills``.
        orders: The own table of payments: a CSV file, or ``sqlite:///shop.db?table=orders``, or
            ``postgresql://host/shop?table=orders``. Of other bills, the table of their rows.
        refunds: The own table of refunds, in the same way; of a profit-sharing bill, of returns.
        bill: ``tradebill``, ``fundflowbill`` or ``sharing``; of APIv2 ``downloadbill`` or
            ``downloadfundflow``.
        client: Who downloads the bills: the merchant's client, or several merchants'.
        bills: Bills that are files already.
        into: The folder in which downloaded bills are kept.
        appid: The merchant's appid, which the bills of APIv2 want.
        columns: Which column of ``orders`` has what: ``number``, ``amount``, ``time``, ``state``,
            ``currency``, ``fee``, ``mchid``, ``receiver``, ``type``. An amount is in fen, or
            ``COLUMN:yuan``. The others are found by their usual names; an empty text leaves one
            out.
        refund_columns: The same of ``refunds``.
        states: What the own tables' states mean, in the platform's words, such as
            ``{"已支付": "SUCCESS"}``.
        clock: Returns the time in seconds since 1970; for tests.

    Raises:
        UsageError: An argument is wrong, or a value of an own table; it names row and column.
        BillProblem: A bill isn't there yet, or isn't whole.
        APIError: The platform refused a bill.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791858
    """
    clients = [client] if isinstance(client, Client) else [*client]
    paths = [Path(each) for each in bills]
    tables = {"orders": (orders, columns), "refunds": (refunds, refund_columns)}
    passed = {name: each for name, each in tables.items() if each[0] is not None}
    _check(bill, clients, paths, passed)
    kind, now = KINDS[bill], datetime.fromtimestamp(clock(), UTC)
    by_day, meanings = _group_by_day(paths, kind), read_states(states)
    chosen = parse_days(days or ([*by_day] if by_day else "yesterday"), now)
    _check_days(chosen, by_day)
    sections = zip(kind.sections, tables, strict=False)
    compared = {section: passed[name] for section, name in sections if name in passed}
    shelf = _Shelf(Database(), kind, clients, by_day, Path(into), now, appid, [*compared])
    try:
        own = [
            (section, shelf.load_own(section, *named, meanings, (chosen[0], chosen[-1])))
            for section, named in compared.items()
        ]
        return _compare(shelf, own, chosen, meanings)
    except BaseException:
        shelf.database.close()
        raise


def _check(
    bill: str, clients: Sequence[Client], paths: Sequence[Path], tables: Iterable[str]
) -> None:
    if bill not in KINDS:
        raise UsageError(_NO_KIND.format(bill, ", ".join(KINDS)))
    if bool(clients) == bool(paths):
        raise UsageError(str(_BOTH if clients else _NEITHER))
    if len({each.mchid for each in clients}) < len(clients):
        raise UsageError(str(_CLIENT_TWICE))
    if not tables:
        raise UsageError(_NO_TABLE.format(BILLS[bill]))
    if "refunds" in tables and len(KINDS[bill].sections) == 1:
        raise UsageError(_NO_REFUNDS.format(BILLS[bill]))


def _compare(
    shelf: _Shelf,
    own: list[tuple[Section, table.OwnTable]],
    days: list[date],
    meanings: Mapping[str, str],
) -> Report:
    database = shelf.database
    for day in days:
        shelf.load(day)
    shelf.join()
    make_differences(database)
    for section, each in own:
        comparison = matching.Comparison(section, each, days)
        matching.prepare(database, comparison)
        if matching.find_suspects(database, comparison):
            for day in neighbours(days):
                shelf.load_neighbour(day)
            shelf.join()
        matching.classify(database, comparison)
        shelf.totals.append(make_total(database, section, each))
    if any(total.unexplained for total in shelf.totals):
        raise ChainpayError(str(_UNEXPLAINED))
    files = [each for each in shelf.files if each.day in days]
    compared = {section.name for section, _ in own}
    rest = count_rest(database, compared, days)
    return Report(
        *(database, shelf.kind.name, days, meanings, files),
        *(shelf.empty, shelf.missing, shelf.totals, rest),
    )


@dataclass
class _Shelf:
    """The bills that are loaded, and how to get others.

    Attributes:
        compared: The sections of the bills that are compared.
        files: The bills.
        empty: The days on which nothing was traded.
        missing: The neighbouring days whose bill isn't there.
    """

    database: Database
    kind: BillKind
    clients: list[Client]
    by_day: dict[date, list[Path]]
    into: Path
    now: datetime
    appid: str
    compared: Sequence[Section]
    files: list[BillFile] = field(default_factory=list)
    empty: list[date] = field(default_factory=list)
    missing: list[date] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)
    _known: set[date] = field(default_factory=set)

    def load(self, day: date) -> None:
        """Load the bills of a day."""
        self._known.add(day)
        files = [(path, "") for path in self.by_day.get(day, [])]
        for client in self.clients:
            if path := folder.fetch(client, self.kind, day, self.into, self.now, self.appid):
                files.append((path, client.mchid))
        if not files:
            self.empty.append(day)
        for path, mchid in files:
            name = f"bill_{len(self.files)}"
            options = path, self.kind, day, name, self.compared, mchid
            self.files.append(file.load(self.database, *options))

    def load_neighbour(self, day: date) -> None:
        """Load the bills of a neighbouring day, if they are there."""
        if day in self._known:
            return
        today = self.now.astimezone(CHINA).date()
        if (self.clients and day >= today) or (self.by_day and day not in self.by_day):
            self._known.add(day)
            self.missing.append(day)
            return
        try:
            self.load(day)
        except NotMade:  # the report says so
            self.missing.append(day)

    def join(self) -> None:
        """Make the view of all bills."""
        names = "section, day, mchid, sub_mchid, number, part, id, amount, fee, state, currency"
        selects = [f"SELECT {names} FROM {each.table}" for each in self.files]
        empty = f"""SELECT '' AS section, DATE '{date.min}' AS day, '' AS mchid, '' AS sub_mchid,
            '' AS number, '' AS part, '' AS id, 0::BIGINT AS amount, 0::BIGINT AS fee, '' AS state,
            '' AS currency WHERE false"""
        self.database.run(
            f"CREATE OR REPLACE VIEW bills AS {' UNION ALL '.join([empty, *selects])}"
        )

    def load_own(
        self,
        section: Section,
        source: str | Path | None,
        columns: Columns | None,
        states: Mapping[str, str],
        days: tuple[date, date],
    ) -> table.OwnTable:
        """Load the own table of a section."""
        opened = open_source(source or "", self.database)
        meanings = read_mapping(opened.title, opened.columns, columns, states, section.part_name)
        return table.load(self.database, opened, meanings, days, f"own_{section.name}")


def _group_by_day(paths: Iterable[Path], kind: BillKind) -> dict[date, list[Path]]:
    """Return the bills that are files by their day.

    Raises:
        UsageError: A name has no day, or a bill is there twice: each order would be a duplicate.
        OSError: A file can't be read.
    """
    by_day: dict[date, list[Path]] = {}
    for path in paths:
        others = by_day.setdefault(_read_day(path, kind), [])
        for other in others:
            if filecmp.cmp(path, other, shallow=False):
                raise UsageError(_BILL_TWICE.format(path, other))
        others.append(path)
    return by_day


def _check_days(days: list[date], by_day: Mapping[date, Sequence[Path]]) -> None:
    """Check that each day has a bill, if bills are passed, and each bill a day.

    Raises:
        UsageError: A day has none, or a bill is of another day.
    """
    if lost := [day for day in days if by_day and day not in by_day]:
        raise UsageError(_NO_BILL.format(lost[0]))
    if others := [day for day in by_day if day not in (*days, *neighbours(days))]:
        (path, *_) = by_day[others[0]]
        raise UsageError(_OTHER_DAY.format(path, others[0]))


def _read_day(path: Path, kind: BillKind) -> date:
    """Return the day of a bill that is a file: by its name.

    Raises:
        UsageError: The name has no day, or several.
    """
    days = {match.groups() for match in _DAY_IN_NAME.finditer(path.name)}
    try:
        (parts,) = days
        return date(*map(int, parts))
    except ValueError:
        raise UsageError(_NO_DAY.format(BILLS[kind.name], path)) from None
