# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.papay.contracts import Contracts
from chainpay.openapi.v3.papay.insurancePay import InsurancePay
from chainpay.openapi.v3.papay.insuranceSign import InsuranceSign
from chainpay.openapi.v3.papay.pay import Pay
from chainpay.openapi.v3.papay.scheduledDeductSign import ScheduledDeductSign
from chainpay.openapi.v3.papay.sign import Sign

class Papay(Place):
    """v3/papay"""
    @property
    def contracts(self) -> Contracts: ...
    @property
    def insurancePay(self) -> InsurancePay: ...
    @property
    def insuranceSign(self) -> InsuranceSign: ...
    @property
    def pay(self) -> Pay: ...
    @property
    def scheduledDeductSign(self) -> ScheduledDeductSign: ...
    @property
    def sign(self) -> Sign: ...
