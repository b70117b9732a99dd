"""One profit-sharing order (分账单), and its details: one for each receiver.

A detail has the fields of its receiver, and ``detail_id``, ``result``, ``fail_reason``, and
``finished_at`` in seconds since 1970, which is 0 at first: so the platform writes it too. If the
rest is unfrozen, that is the last detail, and the merchant is its receiver.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ...handler import Fields, pick
from ...state.times import format_compact, format_rfc3339
from ..payments.order import Order
from ..record import Record, random_digits

#: What the detail says with which the rest is unfrozen.
_UNFROZEN = "解冻给分账方"


class Dialect(NamedTuple):
    """How the operations of one API, or of one role, name the same things.

    Attributes:
        state: The state of an order.
        account: The account of a receiver.
        unfreezes: Whether the rest is unfrozen.
        return_id: The platform's number of a return.
        days: How many days after the payment its money can be shared.
        is_v2: Whether it is APIv2.
    """

    state: str = "state"
    account: str = "account"
    unfreezes: str = "unfreeze_unsplit"
    return_id: str = "return_id"
    days: int = 30
    is_v2: bool = False


V3 = Dialect()
ECOMMERCE = Dialect("status", "receiver_account", "finish", "return_no", 180)
V2 = Dialect("status", return_id="return_no", is_v2=True)


class SharingOrder(Record):
    """One profit-sharing order."""

    __slots__ = ()

    @classmethod
    def make(
        cls,
        order: Order,
        fields: Fields,
        receivers: Iterable[Fields],
        dialect: Dialect,
        request: str,
        owner: str = "",
    ) -> SharingOrder:
        """Return a new order, which is not kept yet.

        Args:
            order: The paid order whose money is shared.
            fields: The fields of the request.
            receivers: The receivers: each has ``type``, ``account``, ``amount``, ``description``.
            dialect: How the request names things.
            request: The `fingerprint` of the request.
            owner: Whose receivers these are; by default the sub-merchant's, or the merchant's.
        """
        payer = str(fields.get("sub_mchid") or order.fields.get("sub_mchid", order.mchid))
        number, id_ = str(fields["out_order_no"]), random_digits("3000", 28)
        more = {
            "order": order.number,
            "transaction_id": order.id,
            "payer": payer,
            "owner": owner or payer,
            "days": dialect.days,
            "unfreezes": fields.get(dialect.unfreezes, False),
            "details": [_make_detail(each) for each in receivers],
        }
        return cls(
            order.mchid, number, fields, "PROCESSING", request, id_, is_v2=dialect.is_v2, more=more
        )

    @property
    def details(self) -> list[Fields]:
        """What comes of each receiver."""
        known: list[Fields] = self.more["details"]
        return known

    @property
    def shared(self) -> Iterator[Fields]:
        """The details that are not the rest, and have not failed."""
        return (each for each in self.details if not each["is_rest"] and each["result"] != "CLOSED")

    @property
    def amount(self) -> int:
        """What is or will be shared, in 分."""
        return sum(each["amount"] for each in self.shared)

    def is_own(self, detail: Fields) -> bool:
        """Return whether the receiver is the merchant whose money is shared."""
        is_own: bool = detail["account"] == self.more["payer"]
        return is_own

    def unfreeze(self, amount: int) -> None:
        """Give the rest to the merchant, in 分."""
        receiver = {"type": "MERCHANT_ID", "account": self.more["payer"], "amount": amount}
        description = self.fields.get("description", _UNFROZEN)
        self.details.append(_make_detail({**receiver, "description": description}, is_rest=True))

    def find_share(self, mchid: str) -> Fields | None:
        """Return the detail by which a merchant got something; None if it did not."""
        wanted = {"type": "MERCHANT_ID", "account": mchid, "result": "SUCCESS"}
        return next((each for each in self.shared if wanted.items() <= each.items()), None)


def order_fields(order: SharingOrder, dialect: Dialect) -> Fields:
    """Return the fields of an order, for an answer."""
    return {
        **order.pick("sub_mchid"),
        "transaction_id": order.more["transaction_id"],
        "out_order_no": order.number,
        "order_id": order.id,
        dialect.state: order.state,
        "receivers": [detail_fields(order, each, dialect) for each in order.details],
    }


def detail_fields(order: SharingOrder, detail: Fields, dialect: Dialect) -> Fields:
    """Return what an answer says of one receiver."""
    format_time = format_compact if dialect.is_v2 else format_rfc3339
    return {
        **pick(detail, "type", "amount", "description", "detail_id", "result"),
        dialect.account: detail["account"],
        "finish_time": format_time(detail["finished_at"]),
        **({"create_time": format_time(order.at)} if dialect is V3 else {}),
        **({"fail_reason": detail["fail_reason"]} if detail["fail_reason"] else {}),
    }


def _make_detail(receiver: Fields, *, is_rest: bool = False) -> Fields:
    return {
        **pick(receiver, "type", "account", "amount", "description"),
        "detail_id": random_digits("3600", 29),
        "result": "PENDING",
        "fail_reason": "",
        "finished_at": 0,
        "is_rest": is_rest,
    }
