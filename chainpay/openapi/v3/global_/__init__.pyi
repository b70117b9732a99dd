# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.global_.certificates import Certificates
from chainpay.openapi.v3.global_.customs import Customs
from chainpay.openapi.v3.global_.merchantService import MerchantService
from chainpay.openapi.v3.global_.merchantStorage import MerchantStorage
from chainpay.openapi.v3.global_.merchant import Merchant
from chainpay.openapi.v3.global_.merchants import Merchants
from chainpay.openapi.v3.global_.micropay import Micropay
from chainpay.openapi.v3.global_.papay import Papay
from chainpay.openapi.v3.global_.profitSharing import ProfitSharing
from chainpay.openapi.v3.global_.refund import Refund
from chainpay.openapi.v3.global_.refunds import Refunds
from chainpay.openapi.v3.global_.settle import Settle
from chainpay.openapi.v3.global_.statements import Statements
from chainpay.openapi.v3.global_.transactions import Transactions

class Global(Place):
    """v3/global"""
    @property
    def certificates(self) -> Certificates:
        """GET 获取平台证书列表"""
    @property
    def customs(self) -> Customs: ...
    @property
    def merchantService(self) -> MerchantService: ...
    @property
    def merchantStorage(self) -> MerchantStorage: ...
    @property
    def merchant(self) -> Merchant: ...
    @property
    def merchants(self) -> Merchants:
        """POST 子商户进件（融合钱包）"""
    @property
    def micropay(self) -> Micropay: ...
    @property
    def papay(self) -> Papay: ...
    @property
    def profitSharing(self) -> ProfitSharing: ...
    @property
    def refund(self) -> Refund: ...
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
