"""What the columns of the shop's own table mean, and what its states are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...errors import UsageError, shorten
from ...people.language import Text, join_texts
from .problem import TableProblem

#: The columns that a mapping may name, and the names by which each is found without one.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "number": ("number", "out_trade_no", "out_refund_no", "out_order_no"),
    "amount": ("amount", "total", "total_fee", "refund_fee"),
    "time": ("time", "success_time", "paid_at", "refunded_at"),
    "state": ("state", "trade_state", "status"),
    "currency": ("currency", "fee_type"),
    "fee": ("fee",),
    "mchid": ("mchid", "mch_id"),
    "receiver": ("receiver", "account"),
    "type": ("type",),
}
_UNITS = ("fen", "yuan")
_WITH_UNIT = ("amount", "fee")

MEANINGS: Mapping[str, str] = {
    **dict.fromkeys(("SUCCESS", "REFUND", "PAID"), "done"),
    **dict.fromkeys(("NOTPAY", "USERPAYING", "PAYERROR", "CLOSED", "ACCEPT"), "none"),
    "REVOKED": "reversed",
    "PROCESSING": "open",
    **dict.fromkeys(("ABNORMAL", "CHANGE", "FAIL"), "failed"),
}
"""What the platform's states mean, and others that one meets."""
WORDS = (*MEANINGS,)
"""The words of the platform that a state may be mapped to."""


_NO_COLUMN = Text(
    "it has no column {0!r} for {1}; it has {2}", "没有列 {0!r}（用作 {1}）；现有的列：{2}"
)
_WHICH = Text(
    "which column has the {0}? Map it by columns= ({0}=COLUMN), of refunds by refund_columns= ."
    " It has {1}",
    "哪一列是 {0}？请用 columns= 指定（{0}=列名），退款表用 refund_columns= 。现有的列：{1}",
)
_NO_NAME = Text("{0!r} can't be mapped: it is one of {1}", "不能映射 {0!r}，只能是 {1}")
_NO_UNIT = Text("{0} has no unit: leave out ':{1}'", "{0} 没有单位：请去掉 ':{1}'")
_NO_STATE = Text(
    "the state {0} is mapped to {1}, which is none of the platform's: {2}",
    "状态 {0} 被映射为 {1}，平台没有这个状态：{2}",
)


@dataclass(frozen=True, slots=True)
class Meanings:
    """Which columns of a table have what.

    Attributes:
        columns: The columns by what they have, such as ``number``.
        units: ``fen`` or ``yuan``, by what they have: ``amount``, ``fee``.
        states: What the table's states mean.
    """

    columns: Mapping[str, str]
    units: Mapping[str, str]
    states: Mapping[str, str]


def read_mapping(
    table: str,
    present: Iterable[str],
    columns: Mapping[str, str] | None,
    states: Mapping[str, str],
    part: str,
) -> Meanings:
    """Return the mapping of a table.

    Args:
        table: What the user calls the table.
        present: The columns that it has.
        columns: What the user says: a column by what it has, such as ``{"amount": "total:yuan"}``;
            empty if no column is to have it. The others are found by their usual names.
        states: What the table's states mean; see `read_states`.
        part: What tells rows of one number apart: ``receiver``, ``type`` or nothing.

    Raises:
        UsageError: A name or a unit is unknown.
        TableProblem: The table lacks a column.
    """
    names = [*present]
    chosen, units = {}, dict.fromkeys(_WITH_UNIT, "fen")
    for meaning, text in (columns or {}).items():
        column, unit = _split(meaning, text)
        if column and column not in names:
            raise TableProblem(table, _NO_COLUMN.fill(column, meaning, join_texts(names)))
        chosen[meaning] = column
        if unit:
            units[meaning] = unit
    for meaning, usual in _NAMES.items():
        usual_names = (each for each in usual if each in names and each not in chosen.values())
        chosen.setdefault(meaning, next(usual_names, ""))
    unwanted = {"receiver", "type"} - {part}
    chosen = {meaning: name for meaning, name in chosen.items() if name and meaning not in unwanted}
    for meaning in ("number", "amount", *((part,) if part == "receiver" else ())):
        if meaning not in chosen:
            raise TableProblem(table, _WHICH.fill(meaning, join_texts(names)))
    return Meanings(chosen, units, states)


def _split(meaning: str, text: str) -> tuple[str, str]:
    if meaning not in _NAMES:
        raise UsageError(_NO_NAME.format(meaning, join_texts(_NAMES)))
    column, colon, unit = text.rpartition(":")
    if not colon or unit not in _UNITS:
        return text, ""
    if meaning not in _WITH_UNIT:
        raise UsageError(_NO_UNIT.format(meaning, unit))
    return column, unit


def read_states(states: Mapping[str, str] | None) -> dict[str, str]:
    """Return what states mean: the platform's, and an own table's.

    Args:
        states: The platform's words by the table's own, such as ``{"已支付": "SUCCESS"}``.

    Raises:
        UsageError: A state is mapped to no word of the platform's.
    """
    meanings = dict(MEANINGS)
    for own, word in (states or {}).items():
        if word not in MEANINGS:
            pair = shorten(repr(own)), shorten(repr(word))
            raise UsageError(_NO_STATE.format(*pair, join_texts(WORDS)))
        meanings[own] = MEANINGS[word]
    return meanings
