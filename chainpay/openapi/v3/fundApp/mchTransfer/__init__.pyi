# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.fundApp.mchTransfer.elecsign import Elecsign
from chainpay.openapi.v3.fundApp.mchTransfer.partner import Partner
from chainpay.openapi.v3.fundApp.mchTransfer.transferBills import TransferBills
from chainpay.openapi.v3.fundApp.mchTransfer.transferToQqWalletBills import TransferToQqWalletBills
from chainpay.openapi.v3.fundApp.mchTransfer.userConfirmAuthorization import UserConfirmAuthorization

class MchTransfer(Place):
    """v3/fund-app/mch-transfer"""
    @property
    def elecsign(self) -> Elecsign: ...
    @property
    def partner(self) -> Partner: ...
    @property
    def transferBills(self) -> TransferBills:
        """POST 发起转账"""
    @property
    def transferToQqWalletBills(self) -> TransferToQqWalletBills:
        """POST 发起转账到QQ钱包"""
    @property
    def userConfirmAuthorization(self) -> UserConfirmAuthorization:
        """POST 申请免确认收款授权"""
