# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.ecommerce.account import Account
from chainpay.openapi.v3.ecommerce.applyments import Applyments
from chainpay.openapi.v3.ecommerce.bill import Bill
from chainpay.openapi.v3.ecommerce.combinePapay import CombinePapay
from chainpay.openapi.v3.ecommerce.fund import Fund
from chainpay.openapi.v3.ecommerce.individualContracts import IndividualContracts
from chainpay.openapi.v3.ecommerce.mchTransfer import MchTransfer
from chainpay.openapi.v3.ecommerce.profitsharing import Profitsharing
from chainpay.openapi.v3.ecommerce.refunds import Refunds
from chainpay.openapi.v3.ecommerce.subjectSubMerchants import SubjectSubMerchants
from chainpay.openapi.v3.ecommerce.subsidies import Subsidies

class Ecommerce(Place):
    """v3/ecommerce"""
    @property
    def account(self) -> Account: ...
    @property
    def applyments(self) -> Applyments: ...
    @property
    def bill(self) -> Bill: ...
    @property
    def combinePapay(self) -> CombinePapay: ...
    @property
    def fund(self) -> Fund: ...
    @property
    def individualContracts(self) -> IndividualContracts: ...
    @property
    def mchTransfer(self) -> MchTransfer: ...
    @property
    def profitsharing(self) -> Profitsharing: ...
    @property
    def refunds(self) -> Refunds: ...
    @property
    def subjectSubMerchants(self) -> SubjectSubMerchants:
        """GET 查询指定主体子商户列表"""
    @property
    def subsidies(self) -> Subsidies: ...
