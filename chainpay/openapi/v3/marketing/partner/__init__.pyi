# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.marketing.partner.deliveryPlan import DeliveryPlan
from chainpay.openapi.v3.marketing.partner.productCoupon import ProductCoupon

class Partner(Place):
    """v3/marketing/partner"""
    @property
    def deliveryPlan(self) -> DeliveryPlan: ...
    @property
    def productCoupon(self) -> ProductCoupon: ...
