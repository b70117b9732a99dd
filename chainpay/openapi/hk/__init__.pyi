# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.hk.v3 import V3

class Hk(Place):
    """hk"""
    @property
    def v3(self) -> V3: ...
