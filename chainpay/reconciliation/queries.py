"""Which side is right: the platform is asked for each difference of payments and refunds.

A query changes nothing. Queries are sent one after the other, at most so many a second.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from ..client.client import Client
from ..encoding.text import json_object
from ..errors import APIError
from .report import Difference, Report

Side: TypeAlias = Literal["here", "there", "both", "neither", "unasked"]
"""Who says the same as the platform: the own table (here), the bill (there), both or neither."""

_SECTIONS = ("payments", "refunds")
_PAID = ("SUCCESS", "REFUND")


class Verdict(NamedTuple):
    """What the platform says of a difference.

    Attributes:
        difference: The difference.
        right: Who says the same as the platform; ``unasked`` if there is no query for it, or no
            client of the merchant.
        state: The platform's state; empty if it doesn't know the number.
        amount: The platform's amount in fen; None if it doesn't know the number.
    """

    difference: Difference
    right: Side
    state: str = ""
    amount: int | None = None


def query(
    report: Report,
    clients: Client | Iterable[Client],
    *,
    per_second: float = 10,
    sleep: Callable[[float], object] = time.sleep,
) -> dict[str, int]:
    """Ask the platform for each difference, and note in the report which side is right.

    Args:
        report: The report.
        clients: The merchant's client, or several merchants'.
        per_second: At most so many queries a second.
        sleep: Waits so many seconds; for tests.

    Returns:
        How many differences each is right in: ``here``, ``there``, ``both``, ``neither``; and
        how many can't be asked for: ``unasked``.

    Raises:
        APIError: The platform refuses a query.
        httpx.RequestError: The platform can't be reached.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791836
    """
    several = [clients] if isinstance(clients, Client) else [*clients]
    counts: dict[str, int] = {}
    for verdict in judge(report.differences(), several, per_second, sleep):
        report.right[verdict.difference] = verdict.right
        counts[verdict.right] = counts.get(verdict.right, 0) + 1
    return counts


def judge(
    differences: Iterable[Difference],
    clients: Iterable[Client],
    per_second: float,
    sleep: Callable[[float], object] = time.sleep,
) -> Iterator[Verdict]:
    """Ask the platform for each difference.

    Args:
        differences: The differences.
        clients: The merchants' clients.
        per_second: At most so many queries a second.
        sleep: Waits so many seconds.

    Raises:
        APIError: The platform refuses a query.
        httpx.RequestError: The platform can't be reached.
    """
    by_mchid = {client.mchid: client for client in clients}
    alone = next(iter(by_mchid.values())) if len(by_mchid) == 1 else None
    for each in differences:
        client = by_mchid.get(each.mchid, alone if each.mchid == "" else None)
        if client is None or each.section not in _SECTIONS:
            yield Verdict(each, "unasked")
            continue
        answer = _query(client, each)
        state = str(answer.get("trade_state", answer.get("status", "")))
        yield Verdict(each, *_compare(each, state, _read_amount(answer, each)))
        sleep(1 / per_second)


def _query(client: Client, each: Difference) -> dict[str, object]:
    sub_mchid = "" if each.sub_mchid in ("", "0") else each.sub_mchid
    if each.section == "refunds":
        path, parameters = "v3/refund/domestic/refunds/{number}", {}
        if sub_mchid:
            parameters = {"sub_mchid": sub_mchid}
    elif sub_mchid:
        path = "v3/pay/partner/transactions/out-trade-no/{number}"
        parameters = {"sp_mchid": client.mchid, "sub_mchid": sub_mchid}
    else:
        path, parameters = "v3/pay/transactions/out-trade-no/{number}", {"mchid": client.mchid}
    try:
        return json_object(
            client.request("GET", path, number=each.number, query=parameters).content
        )
    except APIError as error:
        if error.status == 404:  # the platform doesn't know it: that is an answer
            return {}
        raise


def _read_amount(answer: dict[str, object], each: Difference) -> int | None:
    amount = answer.get("amount")
    name = "refund" if each.section == "refunds" else "total"
    value = amount.get(name) if isinstance(amount, dict) else None
    return value if isinstance(value, int) else None


def _compare(each: Difference, state: str, amount: int | None) -> tuple[Side, str, int | None]:
    is_done = state in _PAID or (each.section == "refunds" and state == "PROCESSING")
    truth = amount if is_done else None
    here = each.amount_here
    if each.kind == "state":  # the own table says something else of its state than the bill
        here = None if each.section == "payments" else here
    if each.kind in ("duplicate_here", "duplicate_there"):
        is_here, is_there = each.kind == "duplicate_there", each.kind == "duplicate_here"
    elif each.kind == "state" and each.section == "refunds":
        is_here, is_there = each.state_here == state, each.state_there == state
    else:
        is_here, is_there = here == truth, each.amount_there == truth
    side: Side = "both" if is_here and is_there else "here" if is_here else "neither"
    return ("there" if is_there and not is_here else side), state, amount
