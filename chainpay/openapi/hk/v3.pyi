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
    def merchants(self) -> Merchants:
        """POST 子商户进件（融合钱包）
        PUT 修改子商户（融合钱包）
        """
    @property
    def refunds(self) -> Refunds:
        """GET 查询所有退款
        POST 申请退款
        """
    @property
    def settle(self) -> Settle: ...
    @property
    def statements(self) -> Statements:
        """GET 下载对账单"""
    @property
    def transactions(self) -> Transactions: ...
