"""All families of a gateway, and the handlers of their operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias, TypeVar

from ..handler import Handler
from ..state.callbacks import Callbacks
from ..state.downloads import Downloads
from ..store.table import UnitOfWork
from .bills import Bills
from .by_number import FamiliesByNumber
from .callback_addresses import CallbackAddresses
from .complaints.answering import ComplaintAnswering
from .complaints.complaints import Complaints
from .coupons.coupons import Coupons
from .coupons.stock_flows import StockFlows
from .coupons.stocks import Stocks
from .papay.contracts import Contracts
from .papay.deductions import Deductions
from .papay.papay import Papay
from .papay.papay_v2 import PapayV2
from .papay.with_contract import WithContract
from .payments.code_pay import CodePay
from .payments.combined import CombinedOrders
from .payments.ecommerce_refunds import EcommerceRefunds
from .payments.orders import Orders
from .payments.pay import Pay
from .payments.pay_v2 import PayV2
from .payments.refunds import Refunds
from .payscore.pay_after import PayAfterOrders
from .payscore.permissions import Permissions
from .payscore.service_order_requests import ServiceOrderRequests
from .payscore.service_orders import ServiceOrders
from .sharing.orders import SharingOrders
from .sharing.receipts import Receipts
from .sharing.receivers import Receivers
from .sharing.returns import Returns
from .sharing.sharing import Sharing
from .sharing.sharing_v2 import SharingV2
from .transfers.authorizations import Authorizations
from .transfers.balance_transfers import BalanceTransfers
from .transfers.batches import Batches
from .transfers.details import Details
from .transfers.red_packets import RedPackets
from .transfers.transfers import Transfers

K = TypeVar("K")
V3: TypeAlias = dict[tuple[str, str], Handler]
V2: TypeAlias = dict[str, Handler]


class AllFamilies(FamiliesByNumber):
    """The families of a gateway.

    Args:
        work: What the current request reads and changes.
        clock: Returns the time in seconds since 1970.
        callbacks: The callbacks that are owed.
        has_merchant: Whether the gateway has a merchant, so that callbacks can be encrypted for it.
        downloads: The addresses of bills.

    Attributes:
        orders: The orders.
        refunds: The refunds.
        pay: The operations of orders and refunds in APIv3.
        combined: The combined orders.
        pay_after: The pay-after orders.
        complaints: The complaints of users.
        coupons: The coupons of users.
        v3: The handlers of APIv3, by method and path.
        v2: The handlers of APIv2, by path with a leading slash.
    """

    def __init__(
        self,
        work: UnitOfWork,
        clock: Callable[[], float],
        callbacks: Callbacks,
        has_merchant: Callable[[str], bool],
        downloads: Downloads,
    ) -> None:
        super().__init__(work, clock, callbacks, has_merchant)
        self.orders = Orders(self)
        self.refunds = Refunds(self, self.orders)
        self.pay = Pay(self.orders, self.refunds)
        bills = Bills(self, self.orders, self.refunds, downloads)
        pay_v2 = PayV2(self.orders, self.refunds, bills)
        self.combined = CombinedOrders(self, self.orders)
        self.pay_after = PayAfterOrders(self, self.orders)
        service_orders = ServiceOrders(self, self.orders, Permissions(self))
        addresses = CallbackAddresses(self)
        self.complaints = Complaints(self, self.orders, self.refunds, addresses)
        codes = CodePay(self, self.orders, self.refunds)
        stocks = Stocks(self)
        self.coupons = Coupons(self, stocks, addresses, self.orders)
        papay, papay_v2 = self._make_papay(pay_v2)
        sharing, sharing_v2 = self._make_sharing(bills)
        self._make_transfers()
        self.v3 = _merge(
            *(each.v3 for each in self.by_kind.values()),
            *(self.pay.v3, codes.v3, EcommerceRefunds(self.refunds).v3, bills.v3),
            ServiceOrderRequests(service_orders).v3,
            papay,
            *(addresses.v3, ComplaintAnswering(self.complaints).v3),
            *(sharing, StockFlows(stocks, self.coupons, bills).v3),
        )
        self.v2 = _merge(
            *(each.v2 for each in self.by_kind.values()),
            *(pay_v2.v2, codes.v2, papay_v2, sharing_v2),
        )

    def _make_papay(self, pay_v2: PayV2) -> tuple[V3, V2]:
        contracts = Contracts(self)
        deductions = Deductions(contracts, self.orders)
        with_contract = WithContract(contracts, self.orders, self.pay)
        v3 = _merge(Papay(contracts, deductions).v3, with_contract.v3)
        return v3, PapayV2(contracts, deductions, self.orders, pay_v2).v2

    def _make_sharing(self, bills: Bills) -> tuple[V3, V2]:
        receivers, receipts = Receivers(self), Receipts(self)
        orders = SharingOrders(self, self.orders, self.refunds, receivers, receipts)
        returns = Returns(self, orders, receivers, receipts)
        v3 = Sharing(receivers, orders, returns, bills).v3
        return v3, SharingV2(receivers, orders, returns).v2

    def _make_transfers(self) -> None:
        Transfers(self, Authorizations(self))
        Batches(self, Details(self))
        RedPackets(self)
        BalanceTransfers(self)


def _merge(*sources: Mapping[K, Handler]) -> dict[K, Handler]:
    merged: dict[K, Handler] = {}
    for source in sources:
        assert not merged.keys() & source.keys(), "each operation has one handler"
        merged.update(source)
    return merged
