# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.fundApp.brandRedpacket import BrandRedpacket
from chainpay.openapi.v3.fundApp.mchTransfer import MchTransfer

class FundApp(Place):
    """v3/fund-app"""
    @property
    def brandRedpacket(self) -> BrandRedpacket: ...
    @property
    def mchTransfer(self) -> MchTransfer: ...
