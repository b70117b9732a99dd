# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.global_.v3 import V3

class Global(Place):
    """global"""
    @property
    def v3(self) -> V3: ...
