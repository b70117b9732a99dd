# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.brand.partner.cardMember import CardMember
from chainpay.openapi.v3.brand.partner.store import Store

class Partner(Place):
    """v3/brand/partner"""
    @property
    def cardMember(self) -> CardMember: ...
    @property
    def store(self) -> Store: ...
