"""Profit sharing (分账): the operations of APIv3, of merchants, partners (服务商) and platforms.

The operations of platforms (收付通) do the same, by other paths and with other names. Their
receivers belong to the platform, and not to a sub-merchant.
"""

from __future__ import annotations

from ...handler import Fields, Handler, RequestContext, mark_repeated
from ..bills import Bills, read_date
from ..record import fingerprint
from .bill import make_sharing_bill
from .frozen import MAX_RATIO
from .order import ECOMMERCE, V3, Dialect, SharingOrder, order_fields
from .orders import SharingOrders
from .receivers import Receivers
from .returns import Returns, return_fields

_BASE, _PLATFORM = "v3/profitsharing", "v3/ecommerce/profitsharing"


class Sharing:
    """The handlers.

    Args:
        receivers: The receivers.
        orders: The profit-sharing orders.
        returns: The returns.
        bills: What makes the addresses of bills.

    Attributes:
        v3: The handlers by method and path.
    """

    def __init__(
        self, receivers: Receivers, orders: SharingOrders, returns: Returns, bills: Bills
    ) -> None:
        self._orders = orders
        self._returns = returns
        self._bills = bills
        merchants = _Operations(V3, receivers, orders, returns)
        platforms = _Operations(ECOMMERCE, receivers, orders, returns)
        self.v3: dict[tuple[str, str], Handler] = {
            ("POST", f"{_BASE}/orders"): merchants.share,
            ("GET", f"{_BASE}/orders/{{out_order_no}}"): merchants.query,
            ("POST", f"{_BASE}/orders/unfreeze"): merchants.unfreeze,
            ("POST", f"{_BASE}/return-orders"): merchants.give_back,
            ("GET", f"{_BASE}/return-orders/{{out_return_no}}"): merchants.query_return,
            ("GET", f"{_BASE}/transactions/{{transaction_id}}/amounts"): merchants.query_left,
            ("POST", f"{_BASE}/receivers/add"): merchants.add_receiver,
            ("POST", f"{_BASE}/receivers/delete"): merchants.delete_receiver,
            ("GET", f"{_BASE}/merchant-configs/{{sub_mchid}}"): _query_ratio,
            ("GET", f"{_BASE}/bills"): self.request_bill,
            ("POST", f"{_PLATFORM}/orders"): platforms.share,
            ("GET", f"{_PLATFORM}/orders"): platforms.query,
            ("POST", f"{_PLATFORM}/finish-order"): platforms.unfreeze,
            ("POST", f"{_PLATFORM}/returnorders"): platforms.give_back,
            ("GET", f"{_PLATFORM}/returnorders"): platforms.query_return,
            ("GET", f"{_PLATFORM}/orders/{{transaction_id}}/amounts"): platforms.query_left,
            ("POST", f"{_PLATFORM}/receivers/add"): platforms.add_receiver,
            ("POST", f"{_PLATFORM}/receivers/delete"): platforms.delete_receiver,
        }

    def request_bill(self, context: RequestContext, fields: Fields) -> Fields:
        """Return the address of a day's bill (分账账单), of one sub-merchant or of all."""
        day, payer = read_date(fields), fields.get("sub_mchid", "")
        bill = make_sharing_bill(self._orders, self._returns, context.mchid, day, payer)
        return self._bills.add_download(context, fields, bill)


class _Operations:
    """The handlers of one role.

    Args:
        dialect: How the role's operations name things.
        receivers: The receivers.
        orders: The profit-sharing orders.
        returns: The returns.
    """

    def __init__(
        self, dialect: Dialect, receivers: Receivers, orders: SharingOrders, returns: Returns
    ) -> None:
        self._dialect = dialect
        self._receivers = receivers
        self._orders = orders
        self._returns = returns

    def _find_owner(self, context: RequestContext, fields: Fields) -> str:
        """Return the merchant whose receivers a request is about."""
        is_platform = self._dialect is ECOMMERCE
        return context.mchid if is_platform else str(fields.get("sub_mchid", context.mchid))

    def add_receiver(self, context: RequestContext, fields: Fields) -> Fields:
        """Add a receiver."""
        owner = self._find_owner(context, fields)
        is_repeated = self._receivers.add_receiver(context.mchid, owner, fields)
        return mark_repeated(dict(fields), is_repeated=is_repeated)

    def delete_receiver(self, context: RequestContext, fields: Fields) -> Fields:
        """Delete a receiver."""
        owner = self._find_owner(context, fields)
        is_repeated = self._receivers.delete_receiver(context.mchid, owner, fields)
        return mark_repeated(dict(fields), is_repeated=is_repeated)

    def share(self, context: RequestContext, fields: Fields) -> Fields:
        """Share the money of an order."""
        account = self._dialect.account
        receivers = [each | {"account": each[account]} for each in fields["receivers"]]
        return self._share(context, fields, receivers)

    def unfreeze(self, context: RequestContext, fields: Fields) -> Fields:
        """Unfreeze the rest of an order. A number that was used unfreezes nothing."""
        known = self._orders.get(context.mchid, fields["out_order_no"])
        if known is not None:
            return mark_repeated(order_fields(known, self._dialect), is_repeated=True)
        return self._share(context, fields | {self._dialect.unfreezes: True}, [])

    def _share(self, context: RequestContext, fields: Fields, receivers: list[Fields]) -> Fields:
        order = self._orders.find_paid(context.mchid, fields)
        request, owner = fingerprint("v3", fields), self._find_owner(context, fields)
        new = SharingOrder.make(order, fields, receivers, self._dialect, request, owner)
        shared, is_repeated = self._orders.start(new)
        return mark_repeated(order_fields(shared, self._dialect), is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a profit-sharing order."""
        return order_fields(self._orders.find_named(context.mchid, fields), self._dialect)

    def query_left(self, context: RequestContext, fields: Fields) -> Fields:
        """Return what of an order can still be shared, in 分."""
        return self._orders.find_left(context.mchid, fields["transaction_id"], self._dialect.days)

    def give_back(self, context: RequestContext, fields: Fields) -> Fields:
        """Give back something that was shared."""
        request = fingerprint("v3", fields)
        record, is_repeated = self._returns.give_back(context.mchid, fields, request)
        answer = return_fields(record, self._returns.order_of(record), self._dialect)
        return mark_repeated(answer, is_repeated=is_repeated)

    def query_return(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a return."""
        record = self._returns.find_named(context.mchid, fields)
        return return_fields(record, self._returns.order_of(record), self._dialect)


def _query_ratio(context: RequestContext, fields: Fields) -> Fields:
    return {"sub_mchid": fields["sub_mchid"], "max_ratio": MAX_RATIO}
