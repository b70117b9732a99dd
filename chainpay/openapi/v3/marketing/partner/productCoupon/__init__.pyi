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
    def imageGenerationTasks(self) -> ImageGenerationTasks:
        """POST 提交图片生成任务"""
    @property
    def media(self) -> Media2: ...
    @property
    def notifyConfigs(self) -> NotifyConfigs:
        """GET 获取商品券事件通知地址
        POST 设置商品券事件通知地址
        """
    @property
    def productCoupons(self) -> ProductCoupons:
        """POST 创建商品券"""
    @property
    def users(self) -> Users: ...
