# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from chainpay.openapi.base import Place
from chainpay.openapi.v3.marketing.partner.productCoupon.imageGenerationTasks import ImageGenerationTasks
from chainpay.openapi.v3.marketing.partner.productCoupon.media import Media2
from chainpay.openapi.v3.marketing.partner.productCoupon.notifyConfigs import NotifyConfigs
from chainpay.openapi.v3.marketing.partner.productCoupon.productCoupons import ProductCoupons
from chainpay.openapi.v3.marketing.partner.productCoupon.users import Users

class ProductCoupon(Place):
    """v3/marketing/partner/product-coupon"""
    @property
    def imageGenerationTasks(self) -> ImageGenerationTasks: ...
    @property
    def media(self) -> Media2: ...
    @property
    def notifyConfigs(self) -> NotifyConfigs: ...
    @property
    def productCoupons(self) -> ProductCoupons: ...
    @property
    def users(self) -> Users: ...
