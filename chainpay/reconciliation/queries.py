"""Which side is right: the platform is asked for each difference of payments and refunds.

A query changes nothing. The queries are bulk jobs: they keep the pace that the platform takes, slow
down if it says so, and are sent again if the network fails.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import starmap
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, NamedTuple, TypeAlias

from ..client.client import Client
from ..encoding.text import json_object
from ..errors import UNKNOWN_NUMBER
from .days import CHINA
from .own.mapping import MEANINGS
from .report import Difference, Report

Side: TypeAlias = Literal["here", "there", "both", "neither", "unasked"]
"""Who says the same as the platform: the own table (here), the bill (there), both or neither."""

_IN_BILLS = ("done", "open", "reversed")  # what an order means that has been in a bill
_CHARACTERS = "[0-9A-Za-z_|*@-]+"  # of a number; the platform can't know any other

#: The numbers to ask for. A journal has a number once, and two sub-merchants may have the same one.
#: A partner's row needs its sub-merchant, which an own table doesn't have.
_NUMBERS = f"""CREATE OR REPLACE TABLE numbers AS
    WITH plain AS (SELECT * REPLACE (if(sub_mchid = '0', '', sub_mchid) AS sub_mchid)
            FROM differences),
        partners AS (SELECT DISTINCT mchid FROM bills WHERE sub_mchid NOT IN ('', '0')),
        wanted AS (SELECT DISTINCT section, mchid, number, sub_mchid FROM plain
            WHERE regexp_full_match(number, '{_CHARACTERS}')
            AND (section = 'payments' AND length(number) <= 32
                OR section = 'refunds' AND length(number) <= 64)
            AND (sub_mchid <> '' OR NOT EXISTS (FROM partners AS p
                WHERE plain.mchid IN ('', p.mchid))))
    SELECT *, sub_mchid <> '' AS is_partner,
        row_number() OVER (PARTITION BY section, mchid, number ORDER BY sub_mchid) AS nth
    FROM wanted"""
_BATCHES = "SELECT DISTINCT section, mchid, is_partner, nth FROM numbers ORDER BY ALL"
_ROWS = """SELECT number, sub_mchid FROM numbers
    WHERE section = ? AND mchid = ? AND is_partner = ? AND nth = ? ORDER BY number"""


class Order(NamedTuple):
    """What the platform says of an order or a refund.

    Attributes:
        meaning: What its state means; ``none`` if the platform doesn't know the number.
        amount: The amount in fen; None if no bill has it.
        currency: The currency; empty if the answer names none.
        day: The day of success in China; empty if the answer names none.
    """

    meaning: str = "none"
    amount: int | None = None
    currency: str = ""
    day: str = ""


class Batch(NamedTuple):
    """Numbers that are asked for by one job.

    Attributes:
        section: ``payments`` or ``refunds``.
        mchid: The merchant.
        is_partner: Whether each has a sub-merchant (特约商户).
        nth: 1, but for numbers that another sub-merchant has too.
    """

    section: str
    mchid: str
    is_partner: bool
    nth: int

    @property
    def operation(self) -> str:
        """The query."""
        if self.section == "refunds":
            return "GET v3/refund/domestic/refunds/{out_refund_no}"
        role = "partner/" if self.is_partner else ""
        return f"GET v3/pay/{role}transactions/out-trade-no/{{out_trade_no}}"

    def fields(self, number: str, sub_mchid: str) -> dict[str, str]:
        """Return what the query of a number is asked with."""
        name = "out_refund_no" if self.section == "refunds" else "out_trade_no"
        return {name: number, **({"sub_mchid": sub_mchid} if self.is_partner else {})}

    def constants(self, mchid: str) -> dict[str, str]:
        """Return what all queries have: the partner; bulk adds a merchant by itself."""
        is_partner_order = self.is_partner and self.section == "payments"
        return {"sp_mchid": mchid} if is_partner_order else {}

    def read(self, answer: Mapping[str, object]) -> Order:
        """Return what an answer says."""
        is_refund = self.section == "refunds"
        state = str(answer.get("status" if is_refund else "trade_state", ""))
        meaning, amounts = _find_meaning(self.section, state, MEANINGS), answer.get("amount")
        amount, currency = None, ""
        if isinstance(amounts, dict) and meaning in _IN_BILLS:
            amount = amounts.get("refund" if is_refund else "total")
            currency = str(amounts.get("currency", ""))
        time = answer.get("success_time")
        day = datetime.fromisoformat(str(time)).astimezone(CHINA).date() if time else ""
        return Order(meaning, amount, currency, str(day))


def query(
    report: Report, clients: Client | Iterable[Client], *, rate: float | None = None
) -> dict[str, int]:
    """Ask the platform for each difference, and note in the report which side is right.

    Args:
        report: The report.
        clients: The merchant's client, or several merchants'.
        rate: At most so many queries a second; by default as many as the platform takes.

    Returns:
        How many differences each is right in: ``here``, ``there``, ``both``, ``neither``; and
        ``unasked``: those of which the platform has said nothing. `Report.stopped` says why the
        queries have ended before their end.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791836
    """
    several = [clients] if isinstance(clients, Client) else [*clients]
    by_mchid = {client.mchid: client for client in several}
    if len(several) == 1:  # an own table of one merchant may lack its number
        by_mchid[""] = several[0]
    known: dict[tuple[object, ...], Order] = {}
    report.rows(_NUMBERS)
    with TemporaryDirectory(prefix="chainpay-") as folder:
        for batch in starmap(Batch, report.rows(_BATCHES)):
            client = by_mchid.get(batch.mchid)
            if client is not None and report.stopped is None:
                for row, each in _send(report, batch, client, Path(folder), rate):
                    known[batch.section, batch.mchid, *row] = each
    counts: dict[str, int] = {}
    for difference in report.differences():
        sub_mchid = difference.sub_mchid if difference.sub_mchid != "0" else ""
        key = difference.section, difference.mchid, difference.number, sub_mchid
        order = known.get(key)
        side = "unasked" if order is None else _judge(difference, order, report.meanings)
        report.right[difference] = side
        counts[side] = counts.get(side, 0) + 1
    return counts


def _send(
    report: Report, batch: Batch, client: Client, folder: Path, rate: float | None
) -> Iterator[tuple[tuple[object, ...], Order]]:
    """Yield number and sub-merchant of each row of which the platform says something, and what."""
    rows = report.rows(_ROWS, *batch)
    job = client.bulk(
        [batch.fields(*map(str, row)) for row in rows],
        batch.operation,
        journal=folder / "-".join(map(str, batch)),
        constants=batch.constants(client.mchid),
        rate=rate,
    )
    for result in job:
        if result.response is not None:
            fields = json_object(result.response.content)
            yield rows[result.position - 1], batch.read(fields)
        elif result.code in UNKNOWN_NUMBER:
            yield rows[result.position - 1], Order()
    report.stopped = job.summary.reason


# What the platform says


def _judge(each: Difference, order: Order, meanings: Mapping[str, str]) -> Side:
    """Return who says the same as the platform."""
    if each.kind.startswith("duplicate"):  # a number is paid, or refunded, once
        return "there" if each.kind == "duplicate_here" else "here"
    if each.kind == "fee":
        return "unasked"  # no query answers it
    here, there, platform = _find_values(each, order, meanings)
    if platform == "":
        return "unasked"
    is_here, is_there = here == platform, there == platform
    if is_here and is_there:
        return "both"
    return "here" if is_here else "there" if is_there else "neither"


def _find_values(
    each: Difference, order: Order, meanings: Mapping[str, str]
) -> tuple[object, object, object]:
    """Return what own table, bill and platform say of what differs; '' for nothing at all."""
    if each.kind == "state":
        here = _find_meaning(each.section, each.state_here, meanings)
        return here, _find_meaning(each.section, each.state_there, MEANINGS), order.meaning
    if each.kind == "currency":
        return each.currency_here, each.currency_there, order.currency
    day = order.day if each.section == "payments" else ""  # a bill has refunds by another time
    if each.kind == "day":
        return str(each.day_here), str(each.day_there), day
    is_of_other_day = each.day_here is not None and day not in ("", str(each.day_here))
    if each.kind == "missing_there" and is_of_other_day:  # rightly it isn't in these bills
        return each.amount_here, None, None
    return each.amount_here, each.amount_there, order.amount


def _find_meaning(section: str, state: str | None, meanings: Mapping[str, str]) -> str:
    """Return what a state means; a table, or a bill, without states has what has succeeded."""
    meaning = meanings.get(state or "SUCCESS", "failed")
    return "failed" if section == "refunds" and meaning == "none" else meaning
