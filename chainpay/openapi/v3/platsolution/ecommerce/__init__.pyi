# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.platsolution.ecommerce.bankTransferRecharges import BankTransferRecharges
from chainpay.openapi.v3.platsolution.ecommerce.insuranceCompensationContracts import InsuranceCompensationContracts
from chainpay.openapi.v3.platsolution.ecommerce.mchTransfer import MchTransfer
from chainpay.openapi.v3.platsolution.ecommerce.rechargeEmployees import RechargeEmployees
from chainpay.openapi.v3.platsolution.ecommerce.recharges import Recharges
from chainpay.openapi.v3.platsolution.ecommerce.settle import Settle
from chainpay.openapi.v3.platsolution.ecommerce.withdraw import Withdraw

class Ecommerce(Place):
    """v3/platsolution/ecommerce"""
    @property
    def bankTransferRecharges(self) -> BankTransferRecharges: ...
    @property
    def insuranceCompensationContracts(self) -> InsuranceCompensationContracts:
        """POST 开通保险理赔功能"""
    @property
    def mchTransfer(self) -> MchTransfer: ...
    @property
    def rechargeEmployees(self) -> RechargeEmployees:
        """POST 添加二级商户可扫码充值员工"""
    @property
    def recharges(self) -> Recharges: ...
    @property
    def settle(self) -> Settle: ...
    @property
    def withdraw(self) -> Withdraw: ...
