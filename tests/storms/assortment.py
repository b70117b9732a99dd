"""What a shop calls: orders, refunds, transfers and queries, each under a number of its own."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any, NamedTuple

from chainpay.catalog.samples import MCHID
from tests.storms.storm import TOTAL, order_of, paid_order

__all__ = [
    "EXCESS",
    "ORDER",
    "PAY_AFTER",
    "QUERY",
    "REFUND",
    "TRANSFER",
    "Call",
    "Kind",
    "paid",
    "plan",
]

_APPID, _SERVICE = "wxd678efh567hg6787", "500001"
_REFUNDS, _PAY_AFTER = "v3/refund/domestic/refunds", "v3/payscore/payafter-orders"
_BY_NUMBER = "v3/pay/transactions/out-trade-no"


class Kind(NamedTuple):
    """An operation that is called.

    Attributes:
        name: For people.
        path: Of its POST; empty for a query.
        field: What its number is called.
        body: Returns the body of a number's call.
        query: Returns path and query of the GET that asks for a number; None if there is none, and
            the platform takes the same number twice.
        is_allowed: Whether the platform carries it out.
    """

    name: str
    path: str
    field: str
    body: Callable[[str], dict[str, Any]]
    query: Callable[[str], tuple[str, dict[str, str]]] | None
    is_allowed: bool = True

    @property
    def operation(self) -> str:
        """Method and path, as the platform counts it."""
        return f"POST {self.path}"


def _refund(number: str, amount: int = 1) -> dict[str, Any]:
    money = {"refund": amount, "total": TOTAL, "currency": "CNY"}
    return {"out_trade_no": paid(number), "out_refund_no": number, "amount": money}


def paid(number: str) -> str:
    """Return the paid order that a call of a number is about."""
    return paid_order(int(number[1:]))


def _transfer(number: str) -> dict[str, Any]:
    return {
        "appid": _APPID,
        "out_bill_no": number,
        "transfer_amount": 100,
        "transfer_remark": "新会员开通有礼",
    }


def _pay_after(number: str) -> dict[str, Any]:
    return {"appid": _APPID, "service_id": _SERVICE, "out_order_no": number}


def _query_refund(number: str) -> tuple[str, dict[str, str]]:
    return f"{_REFUNDS}/{number}", {}


ORDER = Kind(
    "orders",
    "v3/pay/transactions/native",
    "out_trade_no",
    lambda number: order_of(number, 100),
    lambda number: (f"{_BY_NUMBER}/{number}", {"mchid": MCHID}),
)
REFUND = Kind("refunds", _REFUNDS, "out_refund_no", _refund, _query_refund)
PAY_AFTER = Kind(
    "pay-after orders",
    _PAY_AFTER,
    "out_order_no",
    _pay_after,
    lambda number: (_PAY_AFTER, _pay_after(number)),
)
_TO_QQ = "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills"
#: The platform answers these with samples: it takes the same number twice.
TRANSFER = Kind("transfers", _TO_QQ, "out_bill_no", _transfer, None)
EXCESS = Kind(
    "refunds of too much",
    _REFUNDS,
    "out_refund_no",
    lambda number: _refund(number, TOTAL + 1),
    _query_refund,
    is_allowed=False,
)
QUERY = Kind(
    "queries",
    "",
    "out_trade_no",
    lambda number: {},
    lambda number: (f"{_BY_NUMBER}/{paid(number)}", {"mchid": MCHID}),
)
_SHARES = {ORDER: 6, REFUND: 5, PAY_AFTER: 5, TRANSFER: 5, EXCESS: 1, QUERY: 3}


class Call(NamedTuple):
    """One call.

    Attributes:
        kind: The operation.
        number: The shop's own.
        same_number: Whether it says ``retry="same-number"``.
        deadline: Seconds for all of it.
    """

    kind: Kind
    number: str
    same_number: bool
    deadline: float


def plan(seed: int, how_many: int, deadline: float) -> list[Call]:
    """Return the calls of a day, with numbers of their own; one in twenty is in a hurry."""
    random = Random(seed)
    kinds = random.choices(list(_SHARES), list(_SHARES.values()), k=how_many)
    return [
        Call(
            kind,
            f"{kind.name[0].upper()}{seed:04}{index:08}",
            kind.path != "" and kind.query is not None and random.random() < 0.5,
            deadline / 20 if random.random() < 0.05 else deadline,
        )
        for index, kind in enumerate(kinds)
    ]
