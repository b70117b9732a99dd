# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.merchants import Merchants
from chainpay.openapi.v3.refunds import Refunds
from chainpay.openapi.v3.settle import Settle
from chainpay.openapi.v3.statements import Statements
from chainpay.openapi.v3.transactions import Transactions

class V3(Place):
    """hk/v3"""
    @property
    def merchants(self) -> Merchants: ...
    @property
    def refunds(self) -> Refunds: ...
    @property
    def settle(self) -> Settle: ...
    @property
    def statements(self) -> Statements: ...
    @property
    def transactions(self) -> Transactions: ...
