"""Pay-after orders (先享后付订单): five operations, six states.

    ─ create ─▶ CREATED ─ confirm ─▶ USER_ACCEPTED ─ complete ─▶ FINISHED ─ pay, sync ─▶ USER_PAID
                   │ └─ cancel ─▶ REVOKED ◀─ cancel ─┘
                   └─ expire ─▶ EXPIRED

Any other move is refused and changes nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import Refusal, bad_parameter
from ..state.merchants import Call, Handler, again_if
from ..state.times import compact

__all__ = ["Order", "PayAfter"]

_NOT_EXIST = "订单不存在"
_REENTRY = "请求重入时，参数与首次请求时不一致"


@dataclass(slots=True)
class Order:
    """One order.

    Attributes:
        state: One of the six states.
        order_id: The platform's own number (微信支付服务订单号).
        query_id: What a query may name instead of ``out_order_no`` (回跳查询ID).
        created: The parameters it was created with, sealed ones opened.
        facts: What a query answers beside the state.
    """

    state: str
    order_id: str
    query_id: str
    created: dict[str, Any]
    facts: dict[str, Any] = field(default_factory=dict)


class PayAfter:
    """The orders of all merchants, by merchant and number.

    Not safe for concurrent use: the gateway holds a lock around it.
    """

    def __init__(self) -> None:
        self._orders: dict[tuple[str, str], Order] = {}
        self.operations: dict[tuple[str, str], Handler] = {
            ("POST", "v3/payscore/payafter-orders"): self.create,
            ("GET", "v3/payscore/payafter-orders"): self.query,
            ("POST", "v3/payscore/payafter-orders/{out_order_no}/cancel"): self.cancel,
            ("POST", "v3/payscore/payafter-orders/{out_order_no}/complete"): self.complete,
            ("POST", "v3/payscore/payafter-orders/{out_order_no}/sync"): self.sync,
        }

    # The operations: who calls and the checked parameters in, the answer out.

    def create(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Create an order, or answer with the one created before by the same parameters."""
        known = order = self._orders.get((call.mchid, given["out_order_no"]))
        if order is None:
            confirmed = given.get("need_user_confirm") is False
            order = Order(
                state="USER_ACCEPTED" if confirmed else "CREATED",
                order_id="1000" + "".join(str(byte % 10) for byte in os.urandom(24)),
                query_id=os.urandom(16).hex(),
                created=given,
                facts={**given, "mchid": call.mchid},
            )
            self._orders[call.mchid, given["out_order_no"]] = order
        elif order.created != given:
            raise Refusal(400, "INVALID_REQUEST", _REENTRY, number=268498688)
        fields = {
            **order.facts,
            "order_id": order.order_id,
            "miniprogram_businesstype": "wxpayScoreUse",
            "miniprogram_path": f"pages/use/use?query_id={order.query_id}",
            "package": order.query_id,
        }
        return again_if(known is not None, fields)

    def query(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Look an order up by its number, or by the ID that the platform gave."""
        number, query_id = given.get("out_order_no"), given.get("query_id")
        if not (number or query_id):
            raise bad_parameter("query", "/out_order_no", None, "与query_id必填其一")
        known = [self._orders.get((call.mchid, number))] if number else self._of(call.mchid)
        for order in filter(None, known):
            if order.query_id == (query_id or order.query_id):
                self._same(order, given, "query")
                return {**order.facts, "state": order.state}
        raise Refusal(404, "ORDER_NOT_EXIST", _NOT_EXIST, number=268512771)

    def cancel(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Revoke an order that is not finished."""
        order = self._order(call.mchid, given)
        self._move(order, ("CREATED", "USER_ACCEPTED"), "REVOKED")
        return self._brief(order)

    def complete(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Finish an order: what was used, and what is due, in 分."""
        order = self._order(call.mchid, given)
        total = given.get("total_amount")
        if given.get("finish_type") == 1:
            due, total = 0, total or 0
        elif given.get("finish_type") == 2:
            fees = given.get("fees") or order.created.get("fees") or ()
            discounts = given.get("discounts") or ()
            due = sum(fee.get("fee_amount", 0) for fee in fees) - sum(
                discount.get("discount_amount", 0) for discount in discounts
            )
        else:
            raise bad_parameter("body", "/finish_type", None, "为必填项")
        if total != due or due < 0:
            raise bad_parameter("body", "/total_amount", total, f"应等于付费项目减优惠的总和{due}")
        self._move(order, ("USER_ACCEPTED",), "FINISHED")
        order.facts.update(given, total_amount=due)
        return self._brief(order)

    def sync(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Learn from the merchant that the user has paid elsewhere."""
        order = self._order(call.mchid, given)
        if "type" not in given:
            raise bad_parameter("body", "/type", None, "为必填项")
        paid = given.get("detail", {}).get("paid_time")
        if not paid:
            raise bad_parameter("body", "/detail/paid_time", paid, "为必填项")
        self._move(order, ("FINISHED",), "USER_PAID")
        order.facts["pay_succ_time"] = paid
        return self._brief(order)

    # What the user and time do.

    def confirm(self, mchid: str, number: str) -> None:
        """The user confirms the order."""
        self._move(self._order(mchid, {"out_order_no": number}), ("CREATED",), "USER_ACCEPTED")

    def expire(self, mchid: str, number: str) -> None:
        """30 days pass without the user confirming."""
        self._move(self._order(mchid, {"out_order_no": number}), ("CREATED",), "EXPIRED")

    def pay(self, mchid: str, number: str, now: float) -> None:
        """The user pays."""
        order = self._order(mchid, {"out_order_no": number})
        self._move(order, ("FINISHED",), "USER_PAID")
        order.facts["pay_succ_time"] = compact(now)
        order.facts["finish_transaction_id"] = "42" + order.order_id[2:]

    def forget(self) -> None:
        """Forget all orders."""
        self._orders.clear()

    # The parts

    def _of(self, mchid: str) -> Iterator[Order]:
        return (order for (owner, _), order in self._orders.items() if owner == mchid)

    def _order(self, mchid: str, given: Mapping[str, Any]) -> Order:
        order = self._orders.get((mchid, given["out_order_no"]))
        if order is None:
            raise Refusal(404, "ORDER_NOT_EXIST", _NOT_EXIST, number=268512771)
        self._same(order, given, "body")
        return order

    @staticmethod
    def _same(order: Order, given: Mapping[str, Any], location: str) -> None:
        for name in ("appid", "service_id"):
            if name in given and given[name] != order.created[name]:
                raise bad_parameter(location, f"/{name}", given[name], "与创建订单时不一致")

    @staticmethod
    def _move(order: Order, allowed: tuple[str, ...], state: str) -> None:
        if order.state not in allowed:
            raise Refusal(400, "INVALID_REQUEST", f"订单状态{order.state}不允许变更为{state}")
        order.state = state

    @staticmethod
    def _brief(order: Order) -> dict[str, Any]:
        return {**order.facts, "order_id": order.order_id}
