# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.platsolution.ecommerce import Ecommerce
from chainpay.openapi.v3.platsolution.insurance import Insurance
from chainpay.openapi.v3.platsolution.mchTransfer import MchTransfer

class Platsolution(Place):
    """v3/platsolution"""
    @property
    def ecommerce(self) -> Ecommerce: ...
    @property
    def insurance(self) -> Insurance: ...
    @property
    def mchTransfer(self) -> MchTransfer: ...
