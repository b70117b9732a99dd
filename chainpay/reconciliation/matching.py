"""The comparison of one section of the bills with the shop's own table.

* Equal entries are nearly all. So they are found first, and in little memory: by each number, how
  many entries either side has, and whether their values are equal. Only the others, the suspects,
  are joined and classified.
* An entry is counted on its day: the bill's by the bill that it stands in, the own table's by its
  time. The day before and the day after are read too, so that an order around midnight is found.
* Each difference has an effect: by how much it makes the own sum larger than the bills'. All
  effects together are the difference of the sums; `Total.unexplained` proves it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .bills.kinds import Section
from .database import Database, literal
from .days import is_one_of
from .own.table import OwnTable

#: What the states of refunds in a bill mean, as those of own tables.
_BILL_STATES = """CASE state WHEN '' THEN 'done' WHEN 'SUCCESS' THEN 'done'
    WHEN 'PROCESSING' THEN 'open' ELSE 'failed' END"""

#: A refund that is closed is one that has failed: a bill doesn't tell them apart.
_SAME_STATE = "({0} = {1} OR ({0} = 'none' AND {1} = 'failed'))"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is compared, and how.

    Attributes:
        section: The section of the bills.
        own: The own table.
        days: The days.
    """

    section: Section
    own: OwnTable
    days: Sequence[date]

    @property
    def is_in_days(self) -> str:
        """Whether the day of an entry is one of the days, as SQL; NULL if it has none."""
        return is_one_of(self.days)

    @property
    def key(self) -> str:
        """What both sides are joined by, as SQL."""
        names = ["number"]
        names += ["part"] if self.section.part_name in self.own.has else []
        names += ["mchid"] if "mchid" in self.own.has else []
        return ", ".join(names)

    @property
    def compared(self) -> str:
        """What must be equal besides amount and fee, as SQL."""
        names = ["meaning"]
        names += ["currency"] if "currency" in self.own.has else []
        names += ["day"] if "time" in self.own.has else []
        return ", ".join(names)


def prepare(database: Database, comparison: Comparison) -> None:
    """Make the views ``here`` and ``there``: the entries of both sides, in the same columns."""
    section, has = comparison.section, comparison.own.has
    meaning, state = _BILL_STATES, "state"
    if not section.state:
        reversed_ = "number IN (SELECT number FROM bills WHERE section = 'reversals')"
        meaning = f"CASE WHEN {reversed_} THEN 'reversed' ELSE 'done' END"
        state = f"CASE WHEN {reversed_} THEN 'REVOKED' ELSE 'SUCCESS' END"
    fee = "fee" if "fee" in has else "0"
    sign = "abs" if section.name == "refunds" else ""
    database.run(
        f"""CREATE OR REPLACE VIEW there AS SELECT number, part, mchid, sub_mchid, id, amount,
        {sign}({fee}) AS fee, {meaning} AS meaning, {state} AS state, currency, day,
        {comparison.is_in_days} AS is_counted
        FROM bills WHERE section = {literal(section.name)}"""
    )
    expected = "meaning <> 'none'" if section.state else "meaning = 'done'"
    database.run(
        f"""CREATE OR REPLACE VIEW here AS SELECT number, part, mchid, amount, {sign}(fee) AS fee,
        meaning, state, currency, day, {expected} AS is_expected,
        {expected} AND coalesce({comparison.is_in_days}, true) AS is_counted
        FROM {comparison.own.table}"""
    )


def find_suspects(database: Database, comparison: Comparison) -> int:
    """Make the table of suspects, and return how many the bills have nothing of."""
    key, compared = comparison.key, comparison.compared
    # Of n, the low half counts the own entries and the high half the bills': one each is 65537.
    one = f"hash({key}) AS k, amount, fee, hash({compared}) AS others"
    database.run(
        f"""CREATE OR REPLACE TABLE suspects AS
        SELECT k, bool_or(there) AS is_there FROM (
            SELECT {one}, 1::INTEGER AS n, false AS there FROM here WHERE is_counted
            UNION ALL SELECT {one}, 65536::INTEGER, true FROM there WHERE is_counted)
        GROUP BY k HAVING sum(n) <> 65537 OR bit_xor(amount) <> 0 OR bit_xor(fee) <> 0
            OR bit_xor(others) <> 0"""
    )
    return database.value("SELECT count(*) FROM suspects WHERE NOT is_there")


def classify(database: Database, comparison: Comparison) -> None:
    """Add the differences of the suspects to the table ``differences``."""
    key, join = (
        comparison.key,
        " AND ".join(f"h.{each} = t.{each}" for each in comparison.key.split(", ")),
    )
    chosen = f"FROM {{}} WHERE hash({key}) IN (SELECT k FROM suspects)"
    # Of several own entries, the one that is most like the bill's is not the duplicate.
    database.run(
        f"""CREATE OR REPLACE TABLE pairs AS
        WITH t AS (SELECT *, row_number() OVER (PARTITION BY {key}
                ORDER BY is_counted DESC, day, id) AS nth {chosen.format("there")}),
            likely AS (SELECT * FROM t WHERE nth = 1),
            h AS (SELECT h.*, row_number() OVER (PARTITION BY {_each("h", key)}
                ORDER BY h.is_expected DESC, h.day IS DISTINCT FROM t.day,
                h.amount IS DISTINCT FROM t.amount, h.is_counted DESC, h.day) AS nth
                FROM (SELECT * {chosen.format("here")}) h LEFT JOIN likely t ON {join})
        SELECT coalesce(h.number, t.number) AS number, coalesce(h.part, t.part) AS part,
            coalesce(t.mchid, h.mchid) AS mchid, coalesce(t.sub_mchid, '') AS sub_mchid, t.id,
            h.number IS NOT NULL AS has_here, t.number IS NOT NULL AS has_there,
            coalesce(abs(h.nth), t.nth) AS nth,
            coalesce(h.is_expected, false) AS is_expected,
            coalesce(h.is_counted OR (t.is_counted AND NOT h.is_expected
                AND {_SAME_STATE.format("h.meaning", "t.meaning")}), false) AS counts_here,
            coalesce(t.is_counted, false) AS counts_there,
            {", ".join(f"h.{e} AS {e}_here, t.{e} AS {e}_there" for e in _VALUES)}
        FROM (SELECT * REPLACE (if(nth = 1, 1, -nth) AS nth) FROM h) h
        FULL JOIN t ON {join} AND h.nth = t.nth"""
    )
    section = literal(comparison.section.name)
    database.run(_ALONE.format(section=section))
    for value, (differs, effect) in _DIFFERING.items():
        if value not in ("fee", "currency") or value in comparison.own.has:
            names = {"name": literal(value), "differs": differs, "effect": effect}
            database.run(_DIFFER.format(section=section, **names))


def _each(table: str, names: str) -> str:
    return ", ".join(f"{table}.{each}" for each in names.split(", "))


_VALUES = ("amount", "fee", "meaning", "state", "currency", "day")
_COLUMNS = """number, part, mchid, sub_mchid, id, day_here, day_there, amount_here, amount_there,
    fee_here, fee_there, state_here, state_there, currency_here, currency_there"""

#: Entries that have nothing on the other side, or that have it twice.
_ALONE = f"""INSERT INTO differences SELECT {{section}}, CASE
        WHEN has_here THEN CASE WHEN nth > 1 THEN 'duplicate_here' ELSE 'missing_there' END
        WHEN nth > 1 THEN 'duplicate_there' ELSE 'missing_here' END,
    CASE WHEN has_here THEN amount_here ELSE -amount_there END, {_COLUMNS}
    FROM pairs WHERE has_here <> has_there AND (counts_here OR counts_there)"""

#: Pairs that differ.
_DIFFER = f"""INSERT INTO differences SELECT {{section}}, {{name}}, {{effect}}, {_COLUMNS}
    FROM pairs WHERE has_here AND has_there AND (counts_here OR counts_there) AND {{differs}}"""

_SUM = "if(counts_here, amount_here, 0) - if(counts_there, amount_there, 0)"
_BOTH = "(counts_here AND counts_there)"

#: What may differ in a pair: how it is found, and its effect. Only one class has an effect. If one
#: side isn't counted, it is the day, or the state of an own entry that is not expected in a bill.
_DIFFERING = {
    "state": (
        f"NOT {_SAME_STATE.format('meaning_here', 'meaning_there')}",
        f"if({_BOTH} OR is_expected, 0, {_SUM})",
    ),
    "day": (
        "is_expected AND coalesce(day_here <> day_there, NOT counts_there)",
        f"if({_BOTH}, 0, {_SUM})",
    ),
    "amount": ("amount_here <> amount_there", f"if({_BOTH}, {_SUM}, 0)"),
    "fee": ("fee_here <> fee_there", "0"),
    "currency": ("currency_here <> currency_there", "0"),
}
