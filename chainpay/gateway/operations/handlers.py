"""The operations that behave: those with orders, refunds and bills behind them, in both APIs.

All others are answered by samples, and remember nothing.
"""

from __future__ import annotations

from ..state.keys import Identity
from ..state.merchants import Handler
from ..state.transactions import Transactions
from .bills import Bills
from .pay import Pay
from .pay_v2 import PayV2
from .payafter import PayAfter

__all__ = ["Behaviour"]


class Behaviour:
    """Who answers the operations that have a behaviour of their own.

    Args:
        identity: The platform's keys.

    Attributes:
        transactions: The orders and refunds.
        pay_after: The pay-after orders.
        v3: The handlers of APIv3, by method and path.
        v2: The handlers of APIv2, by path with a leading slash.
    """

    def __init__(self, identity: Identity) -> None:
        self.transactions, self.pay_after = Transactions(), PayAfter()
        self._bills = bills = Bills(self.transactions)
        self.v3: dict[tuple[str, str], Handler] = {
            ("GET", "v3/certificates"): identity.listed,
            ("GET", "v3/global/certificates"): identity.listed,
            ("POST", "v3/security/echo"): lambda call, given: given,
            **self.pay_after.operations,
            **Pay(self.transactions).operations,
            **bills.operations,
        }
        self.v2 = PayV2(self.transactions, bills).operations

    def forget(self) -> None:
        """Forget all orders, refunds and bills."""
        self.transactions.forget()
        self.pay_after.forget()
        self._bills.forget()

    @property
    def operations(self) -> frozenset[tuple[str, str]]:
        """Their methods and paths, as the catalog has them."""
        return frozenset([*self.v3, *(("POST", f"v2{path}") for path in self.v2)])
