"""Profit sharing (分账): the operations of APIv2. Both APIs share all records.

In an answer, receivers are a list in JSON, in a text. ``profitsharing`` unfreezes the rest too, and
``multiprofitsharing`` does not.
"""

from __future__ import annotations

import json

from ...handler import Fields, Handler, RequestContext, mark_repeated, pick, rename
from ..record import Record, fingerprint
from .frozen import MAX_RATIO
from .order import V2, SharingOrder, detail_fields
from .orders import SharingOrders
from .receivers import Receivers
from .returns import Returns, return_fields


class SharingV2:
    """The handlers.

    Args:
        receivers: The receivers.
        orders: The profit-sharing orders.
        returns: The returns.

    Attributes:
        v2: The handlers by path, with a leading slash.
    """

    def __init__(self, receivers: Receivers, orders: SharingOrders, returns: Returns) -> None:
        self._receivers = receivers
        self._orders = orders
        self._returns = returns
        self.v2: dict[str, Handler] = {
            "/pay/profitsharingaddreceiver": self.add_receiver,
            "/pay/profitsharingremovereceiver": self.delete_receiver,
            "/secapi/pay/profitsharing": self.share_once,
            "/secapi/pay/multiprofitsharing": self.share,
            "/secapi/pay/profitsharingfinish": self.unfreeze,
            "/pay/profitsharingquery": self.query,
            "/pay/profitsharingorderamountquery": self.query_left,
            "/pay/profitsharingmerchantratioquery": self.query_ratio,
            "/secapi/pay/profitsharingreturn": self.give_back,
            "/pay/profitsharingreturnquery": self.query_return,
        }

    def add_receiver(self, context: RequestContext, fields: Fields) -> Fields:
        """Add a receiver."""
        receiver = fields["receiver"]
        owner = fields.get("sub_mch_id", context.mchid)
        is_repeated = self._receivers.add_receiver(context.mchid, owner, receiver)
        return mark_repeated(_name_receiver(fields, receiver), is_repeated=is_repeated)

    def delete_receiver(self, context: RequestContext, fields: Fields) -> Fields:
        """Delete a receiver."""
        receiver = fields["receiver"]
        owner = fields.get("sub_mch_id", context.mchid)
        is_repeated = self._receivers.delete_receiver(context.mchid, owner, receiver)
        return mark_repeated(_name_receiver(fields, receiver), is_repeated=is_repeated)

    def share_once(self, context: RequestContext, fields: Fields) -> Fields:
        """Share, and unfreeze the rest."""
        facts = _to_v3(fields) | {"unfreeze_unsplit": True}
        answer = self._share(context, fields, facts, fields["receivers"])
        answer["status"] = self._orders.find(context.mchid, fields["out_order_no"]).state
        return answer

    def share(self, context: RequestContext, fields: Fields) -> Fields:
        """Share."""
        return self._share(context, fields, _to_v3(fields), fields["receivers"])

    def unfreeze(self, context: RequestContext, fields: Fields) -> Fields:
        """Unfreeze the rest of an order. A number that was used unfreezes nothing."""
        known = self._orders.get(context.mchid, fields["out_order_no"])
        if known is not None:
            answer = {**_same(fields), **_name_order(known)}
            return mark_repeated(answer, is_repeated=True)
        return self._share(context, fields, _to_v3(fields) | {"unfreeze_unsplit": True}, [])

    def _share(
        self, context: RequestContext, fields: Fields, facts: Fields, receivers: list[Fields]
    ) -> Fields:
        order = self._orders.find_paid(context.mchid, facts)
        request = fingerprint("v2", facts, receivers)
        new = SharingOrder.make(order, facts, receivers, V2, request)
        shared, is_repeated = self._orders.start(new)
        answer = {**_same(fields), **_name_order(shared)}
        if receivers:
            answer["receivers"] = _write_details(shared)
        return mark_repeated(answer, is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a profit-sharing order."""
        order = self._orders.find_named(context.mchid, fields)
        details = {"status": order.state, "receivers": _write_details(order)}
        return {**_same(fields), **_name_order(order), **details}

    def query_left(self, context: RequestContext, fields: Fields) -> Fields:
        """Return what of an order can still be shared, in 分."""
        return self._orders.find_left(context.mchid, fields["transaction_id"], V2.days)

    def query_ratio(self, context: RequestContext, fields: Fields) -> Fields:
        """Return how much of an order may be shared, in ten-thousandths."""
        return {**pick(fields, "sub_mch_id", "brand_mch_id"), "max_ratio": MAX_RATIO}

    def give_back(self, context: RequestContext, fields: Fields) -> Fields:
        """Give back something that was shared."""
        facts = _to_v3(fields) | {
            "return_mchid": fields["return_account"],
            "amount": fields["return_amount"],
        }
        request = fingerprint("v2", facts)
        record, is_repeated = self._returns.give_back(context.mchid, facts, request)
        answer = {**_same(fields), **self._describe_return(record)}
        return mark_repeated(answer, is_repeated=is_repeated)

    def query_return(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a return."""
        record = self._returns.find_named(context.mchid, fields)
        return {**_same(fields), **self._describe_return(record)}

    def _describe_return(self, record: Record) -> Fields:
        fields = return_fields(record, self._returns.order_of(record), V2)
        left_out = ("create_time", "sub_mchid", "return_mchid", "amount")
        return {
            **{name: value for name, value in fields.items() if name not in left_out},
            "return_account_type": "MERCHANT_ID",
            "return_account": fields["return_mchid"],
            "return_amount": fields["amount"],
        }


def _to_v3(fields: Fields) -> Fields:
    """Return the fields of a request that have, or get, their names in APIv3."""
    names = ("transaction_id", "out_order_no", "order_id", "out_return_no", "description")
    return {**pick(fields, *names), **rename(fields, {"sub_mch_id": "sub_mchid"})}


def _same(fields: Fields) -> Fields:
    """Return the fields of a request that its answer has too."""
    return pick(fields, "sub_mch_id", "sub_appid")


def _name_order(order: SharingOrder) -> Fields:
    numbers = {"out_order_no": order.number, "order_id": order.id}
    return {"transaction_id": order.more["transaction_id"], **numbers}


def _name_receiver(fields: Fields, receiver: Fields) -> Fields:
    return {**_same(fields), "receiver": json.dumps(pick(receiver, "type", "account"))}


def _write_details(order: SharingOrder) -> str:
    """Return the details as a list in JSON."""
    details = [detail_fields(order, each, V2) for each in order.details]
    return json.dumps(details, ensure_ascii=False)
