"""Pay-after orders (先享后付订单): one state machine with six states.

    ─ create ─▶ CREATED ─ confirm ─▶ USER_ACCEPTED ─ complete ─▶ FINISHED ─ pay, sync ─▶ USER_PAID
                   │ └─ cancel ─▶ REVOKED ◀─ cancel ─┘ └──── complete, nothing is due ─────┘
                   └─ expire, 30 days ─▶ EXPIRED

Any other move is refused and changes nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from ..errors import RequestRefusal, bad_parameter
from ..handler import Fields
from ..store.table import Table, UnitOfWork
from .times import format_compact
from .transactions import REENTRY_MESSAGE

_LIFETIME = 30 * 24 * 3600  # seconds in which the user confirms
#: The codes for an order that has ended, by its state.
_ENDED = {"REVOKED": "ORDER_CANCELED", "USER_PAID": "ORDER_DONE"}


@dataclass(slots=True)
class PayAfterOrder:
    """One pay-after order.

    Attributes:
        state: One of the six states.
        order_id: The platform's number (微信支付服务订单号).
        query_id: A query may name it in place of ``out_order_no`` (回跳查询ID).
        created: The parameters of the request that created the order, decrypted.
        created_at: When it was created, in seconds since 1970.
        facts: The fields that a query answers, beside the state.
    """

    state: str
    order_id: str
    query_id: str
    created: Fields
    created_at: float
    facts: Fields = field(default_factory=dict)

    def move(self, state: str, *, allowed: tuple[str, ...]) -> None:
        """Change the state.

        Args:
            state: The new state.
            allowed: The states that the order may have before.

        Raises:
            RequestRefusal: The order is in another state.
        """
        if self.state not in allowed:
            code = _ENDED.get(self.state, "INVALID_ORDER_STATE")
            raise RequestRefusal(400, code, f"订单状态{self.state}不允许变更为{state}")
        self.state = state

    def check_same(self, fields: Mapping[str, object], location: str) -> None:
        """Check that a request names the appid and the service_id of the order, if it names any.

        Args:
            fields: The checked parameters of the request.
            location: Where they are: ``body`` or ``query``.

        Raises:
            RequestRefusal: One of them is another.
        """
        for name in ("appid", "service_id"):
            if name in fields and fields[name] != self.created[name]:
                raise bad_parameter(location, f"/{name}", fields[name], "与创建订单时不一致")


class PayAfterOrders:
    """The pay-after orders of all merchants, by merchant and number.

    Args:
        work: What the current request reads and changes.
        clock: Returns the time in seconds since 1970.

    Attributes:
        orders: The orders.
    """

    def __init__(self, work: UnitOfWork, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.orders = Table(
            work,
            "pay-after order",
            PayAfterOrder,
            lambda order: (order.facts["mchid"], order.created["out_order_no"]),
            lambda order: [("placed", ""), ("query_id", order.query_id)],
        )

    def create(self, mchid: str, fields: Fields) -> tuple[PayAfterOrder, bool]:
        """Create an order.

        Returns:
            The order, and whether the same request has created it before.

        Raises:
            RequestRefusal: There is an order with that number and other parameters.
        """
        known = self.orders.get(mchid, fields["out_order_no"])
        if known is not None:
            if known.created != fields:
                raise RequestRefusal(400, "INVALID_REQUEST", REENTRY_MESSAGE, number=268498688)
            return self._expire_if_old(known), True
        is_confirmed = fields.get("need_user_confirm") is False
        order = PayAfterOrder(
            state="USER_ACCEPTED" if is_confirmed else "CREATED",
            order_id="1000" + "".join(str(byte % 10) for byte in os.urandom(24)),
            query_id=os.urandom(16).hex(),
            created=fields,
            created_at=self._clock(),
            facts={**fields, "mchid": mchid, "finish_ticket": os.urandom(16).hex()},
        )
        self.orders.add(order)
        return order, False

    def query(self, mchid: str, fields: Fields) -> PayAfterOrder:
        """Return the order that ``out_order_no`` or ``query_id`` names, or both.

        Raises:
            RequestRefusal: There is no such order; there is none without a number.
        """
        number, query_id = fields.get("out_order_no"), fields.get("query_id")
        candidates: Iterable[PayAfterOrder | None] = ()
        if number:
            candidates = [self.orders.get(mchid, number)]
        elif query_id:
            candidates = self.orders.find(mchid, "query_id", query_id)
        for order in filter(None, candidates):
            if order.query_id == (query_id or order.query_id):
                order.check_same(fields, "query")
                return self._expire_if_old(order)
        raise _not_exist()

    def find(self, mchid: str, fields: Fields) -> PayAfterOrder:
        """Return the order that ``out_order_no`` names.

        Raises:
            RequestRefusal: There is no such order, or its appid or service_id is another.
        """
        order = self.orders.get(mchid, fields["out_order_no"])
        if order is None:
            raise _not_exist()
        order.check_same(fields, "body")
        return self._expire_if_old(order)

    def _expire_if_old(self, order: PayAfterOrder) -> PayAfterOrder:
        if order.state == "CREATED" and self._clock() >= order.created_at + _LIFETIME:
            order.state = "EXPIRED"
        return order

    def confirm(self, mchid: str, number: str) -> None:
        """The user confirms the order.

        Raises:
            RequestRefusal: There is no such order, or it is in another state.
        """
        self.find(mchid, {"out_order_no": number}).move("USER_ACCEPTED", allowed=("CREATED",))

    def expire(self, mchid: str, number: str) -> None:
        """30 days pass, and the user has not confirmed the order.

        Raises:
            RequestRefusal: There is no such order, or it is in another state.
        """
        self.find(mchid, {"out_order_no": number}).move("EXPIRED", allowed=("CREATED",))

    def pay(self, mchid: str, number: str, now: float) -> None:
        """The user pays.

        Raises:
            RequestRefusal: There is no such order, or it is in another state.
        """
        order = self.find(mchid, {"out_order_no": number})
        order.move("USER_PAID", allowed=("FINISHED",))
        order.facts["pay_succ_time"] = format_compact(now)
        order.facts["finish_transaction_id"] = "42" + order.order_id[2:]


def _not_exist() -> RequestRefusal:
    return RequestRefusal(404, "ORDER_NOT_EXIST", "订单不存在", number=268512771)
