# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.customs import Customs

class V3(Place):
    """global/v3"""
    @property
    def customs(self) -> Customs: ...
