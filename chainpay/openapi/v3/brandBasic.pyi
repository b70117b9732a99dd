# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class BrandBasic(Place):
    """v3/brand-basic"""
    @property
    def partner(self) -> BrandBasicPartner: ...

class BrandBasicPartner(Place):
    """v3/brand-basic/partner"""
    @property
    def brands(self) -> BrandBasicPartnerBrands: ...

class BrandBasicPartnerBrands(Place):
    """v3/brand-basic/partner/brands"""
    @property
    def _brand_id_(self) -> BrandBasicPartnerBrandsBrandId: ...

class BrandBasicPartnerBrandsBrandId(Place):
    """v3/brand-basic/partner/brands/{brand_id}"""
    @property
    def productAuthorities(self) -> BrandBasicPartnerBrandsBrandIdProductAuthorities:
        """GET 获得品牌已授权且在生效中的产品权限信息"""

class BrandBasicPartnerBrandsBrandIdProductAuthorities(Place):
    """v3/brand-basic/partner/brands/{brand_id}/product-authorities"""
    @property
    def get(self) -> BrandBasicPartnerBrandsBrandIdProductAuthoritiesGet[Answer[BrandBasicPartnerBrandsBrandIdProductAuthoritiesGetAnswer]]:
        """获得品牌已授权且在生效中的产品权限信息

        GET v3/brand-basic/partner/brands/{brand_id}/product-authorities
        https://pay.weixin.qq.com/doc/v3/partner/4017410365
        """
    @property
    def get_async(self) -> BrandBasicPartnerBrandsBrandIdProductAuthoritiesGet[Promise[Answer[BrandBasicPartnerBrandsBrandIdProductAuthoritiesGetAnswer]]]:
        """获得品牌已授权且在生效中的产品权限信息"""
    @property
    def getAsync(self) -> BrandBasicPartnerBrandsBrandIdProductAuthoritiesGet[Promise[Answer[BrandBasicPartnerBrandsBrandIdProductAuthoritiesGetAnswer]]]:
        """获得品牌已授权且在生效中的产品权限信息"""

class BrandBasicPartnerBrandsBrandIdProductAuthoritiesGetOptions(Options, total=False):
    brand_id: str | int

class BrandBasicPartnerBrandsBrandIdProductAuthoritiesGet(Verb[R]):
    """获得品牌已授权且在生效中的产品权限信息

    GET v3/brand-basic/partner/brands/{brand_id}/product-authorities
    https://pay.weixin.qq.com/doc/v3/partner/4017410365
    """
    if MYPY:
        def __call__(
            self,
            options: BrandBasicPartnerBrandsBrandIdProductAuthoritiesGetOptions | AnyDict = ...,
            /,
            **more: Unpack[BrandBasicPartnerBrandsBrandIdProductAuthoritiesGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: BrandBasicPartnerBrandsBrandIdProductAuthoritiesGetOptions | AnyDict,
            /,
            **more: Unpack[BrandBasicPartnerBrandsBrandIdProductAuthoritiesGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, brand_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BrandBasicPartnerBrandsBrandIdProductAuthoritiesGetOptions,
            /,
            **more: Unpack[BrandBasicPartnerBrandsBrandIdProductAuthoritiesGetOptions]
        ) -> R: ...

class BrandBasicPartnerBrandsBrandIdProductAuthoritiesGetAnswer(TypedDict):
    brand_id: str
    """品牌ID"""
    authorization_type: Literal["AUTHORIZATION_TYPE_HOSTING", "AUTHORIZATION_TYPE_PARTLY"]
    """授权类型"""
    authorization_product: NotRequired[list[Literal["BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD", "BRAND_PRODUCT_AUTHORITY_CARD_LINK", "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON", "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON", "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT", "BRAND_PRODUCT_AUTHORITY_BRAND_STORE", "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE", "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE", "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE", "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE"]]]
    """授权产品权限"""
    update_time: str
    """更新时间"""
