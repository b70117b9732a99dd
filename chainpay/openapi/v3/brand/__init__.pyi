# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.brand.applyments import Applyments
from chainpay.openapi.v3.brand.card import Card
from chainpay.openapi.v3.brand.marketing import Marketing
from chainpay.openapi.v3.brand.partner import Partner
from chainpay.openapi.v3.brand.profitsharing import Profitsharing

class Brand(Place):
    """v3/brand"""
    @property
    def applyments(self) -> Applyments:
        """POST 提交入驻申请"""
    @property
    def card(self) -> Card: ...
    @property
    def marketing(self) -> Marketing: ...
    @property
    def partner(self) -> Partner: ...
    @property
    def profitsharing(self) -> Profitsharing: ...
