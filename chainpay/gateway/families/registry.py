"""All families of a gateway, and the handlers of their operations."""

from __future__ import annotations

from collections.abc import Callable

from ..handler import Handler
from ..state.callbacks import Callbacks
from ..state.downloads import Downloads
from ..store.table import UnitOfWork
from .family import Families
from .payments.bills import Bills
from .payments.orders import Orders
from .payments.pay import Pay
from .payments.pay_v2 import PayV2
from .payments.refunds import Refunds
from .payscore.pay_after import PayAfterOrders
from .transfers.authorizations import Authorizations
from .transfers.balance_transfers import BalanceTransfers
from .transfers.batches import Batches
from .transfers.details import Details
from .transfers.red_packets import RedPackets
from .transfers.transfers import Transfers


class AllFamilies(Families):
    """The families of a gateway.

    Args:
        work: What the current request reads and changes.
        clock: Returns the time in seconds since 1970.
        callbacks: The callbacks that are owed.
        downloads: The addresses of bills.

    Attributes:
        orders: The orders.
        refunds: The refunds.
        pay: The operations of orders and refunds in APIv3.
        pay_after: The pay-after orders.
        v3: The handlers of APIv3, by method and path.
        v2: The handlers of APIv2, by path with a leading slash.
    """

    def __init__(
        self,
        work: UnitOfWork,
        clock: Callable[[], float],
        callbacks: Callbacks,
        downloads: Downloads,
    ) -> None:
        super().__init__(work, clock, callbacks)
        self.orders = Orders(self)
        self.refunds = Refunds(self, self.orders)
        self.pay = Pay(self.orders, self.refunds)
        bills = Bills(self, self.orders, self.refunds, downloads)
        self.pay_after = PayAfterOrders(self)
        Transfers(self, Authorizations(self))
        Batches(self, Details(self))
        RedPackets(self)
        BalanceTransfers(self)
        self.v3: dict[tuple[str, str], Handler] = {**self.pay.v3, **bills.v3}
        self.v2: dict[str, Handler] = dict(PayV2(self.orders, self.refunds, bills).v2)
        for family in self.by_kind.values():
            self.v3.update(family.v3)
            self.v2.update(family.v2)
