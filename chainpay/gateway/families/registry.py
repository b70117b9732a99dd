"""All families of a gateway, and the handlers of their operations."""

from __future__ import annotations

from collections.abc import Callable

from ..handler import Handler
from ..state.callbacks import Callbacks
from ..state.downloads import Downloads
from ..store.table import UnitOfWork
from .complaints.addresses import ComplaintAddresses
from .complaints.answering import ComplaintAnswering
from .complaints.complaints import Complaints
from .family import Families
from .papay.contracts import Contracts
from .papay.deductions import Deductions
from .papay.papay import Papay
from .papay.papay_v2 import PapayV2
from .papay.with_contract import WithContract
from .payments.bills import Bills
from .payments.orders import Orders
from .payments.pay import Pay
from .payments.pay_v2 import PayV2
from .payments.refunds import Refunds
from .payscore.pay_after import PayAfterOrders


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
        complaints: The complaints of users.
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
        addresses = ComplaintAddresses(self)
        self.complaints = Complaints(self, self.orders, self.refunds, addresses.find)
        pay_v2 = PayV2(self.orders, self.refunds, bills)
        contracts = Contracts(self)
        deductions = Deductions(contracts, self.orders)
        papay = Papay(contracts, deductions)
        papay_v2 = PapayV2(contracts, deductions, self.orders, pay_v2)
        self.v3: dict[tuple[str, str], Handler] = {
            **self.pay.v3,
            **bills.v3,
            **papay.v3,
            **WithContract(contracts, self.orders, self.pay).v3,
            **addresses.v3,
            **ComplaintAnswering(self.complaints).v3,
        }
        self.v2: dict[str, Handler] = {**pay_v2.v2, **papay_v2.v2}
        for family in self.by_kind.values():
            self.v3.update(family.v3)
            self.v2.update(family.v2)
