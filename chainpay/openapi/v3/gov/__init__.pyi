# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.gov.subsidy import Subsidy

class Gov(Place):
    """v3/gov"""
    @property
    def subsidy(self) -> Subsidy: ...
