# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class ProductCoupons(Place):
    """v3/marketing/partner/product-coupon/product-coupons"""
    @property
    def post(self) -> ProductCouponsPost[Answer[ProductCouponsPostAnswer]]:
        """创建商品券

        POST v3/marketing/partner/product-coupon/product-coupons
        https://pay.weixin.qq.com/doc/v3/partner/4015781289
        """
    @property
    def post_async(self) -> ProductCouponsPost[Promise[Answer[ProductCouponsPostAnswer]]]:
        """创建商品券"""
    @property
    def postAsync(self) -> ProductCouponsPost[Promise[Answer[ProductCouponsPostAnswer]]]:
        """创建商品券"""
    @property
    def _product_coupon_id_(self) -> ProductCouponsProductCouponId:
        """GET 查询商品券
        PATCH 修改商品券
        """

class ProductCouponsPostOptions(Options, total=False):
    json: ProductCouponsPostJson

class ProductCouponsPostLooseOptions(Options, total=False):
    json: ProductCouponsPostJson | AnyDict

class ProductCouponsPost(Verb[R]):
    """创建商品券

    POST v3/marketing/partner/product-coupon/product-coupons
    https://pay.weixin.qq.com/doc/v3/partner/4015781289
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ProductCouponsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsPostOptions,
            /,
            **more: Unpack[ProductCouponsPostOptions]
        ) -> R: ...

class ProductCouponsProductCouponId(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"""
    @property
    def get(self) -> ProductCouponsProductCouponIdGet[Answer[ProductCouponsProductCouponIdGetAnswer]]:
        """查询商品券

        GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015781292
        """
    @property
    def get_async(self) -> ProductCouponsProductCouponIdGet[Promise[Answer[ProductCouponsProductCouponIdGetAnswer]]]:
        """查询商品券"""
    @property
    def getAsync(self) -> ProductCouponsProductCouponIdGet[Promise[Answer[ProductCouponsProductCouponIdGetAnswer]]]:
        """查询商品券"""
    @property
    def patch(self) -> ProductCouponsProductCouponIdPatch[Answer[ProductCouponsProductCouponIdPatchAnswer]]:
        """修改商品券

        PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015781296
        """
    @property
    def patch_async(self) -> ProductCouponsProductCouponIdPatch[Promise[Answer[ProductCouponsProductCouponIdPatchAnswer]]]:
        """修改商品券"""
    @property
    def patchAsync(self) -> ProductCouponsProductCouponIdPatch[Promise[Answer[ProductCouponsProductCouponIdPatchAnswer]]]:
        """修改商品券"""
    @property
    def deactivate(self) -> ProductCouponsProductCouponIdDeactivate:
        """POST 失效商品券"""
    @property
    def stockBundles(self) -> ProductCouponsProductCouponIdStockBundles:
        """POST 添加商品券批次组"""
    @property
    def stocks(self) -> ProductCouponsProductCouponIdStocks:
        """GET 查询商品券批次列表
        POST 添加商品券批次
        """

class ProductCouponsProductCouponIdGetOptions(Options, total=False):
    query: ProductCouponsProductCouponIdGetQuery
    product_coupon_id: str | int

class ProductCouponsProductCouponIdGetLooseOptions(Options, total=False):
    query: ProductCouponsProductCouponIdGetQuery | AnyDict
    product_coupon_id: str | int

class ProductCouponsProductCouponIdGet(Verb[R]):
    """查询商品券

    GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015781292
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProductCouponsProductCouponIdGetQuery | AnyDict,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProductCouponsProductCouponIdGetQuery,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdGetOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdGetOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdPatchOptions(Options, total=False):
    json: ProductCouponsProductCouponIdPatchJson
    product_coupon_id: str | int

class ProductCouponsProductCouponIdPatchLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdPatchJson | AnyDict
    product_coupon_id: str | int

class ProductCouponsProductCouponIdPatch(Verb[R]):
    """修改商品券

    PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015781296
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdPatchJson | AnyDict,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdPatchJson,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdPatchOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdPatchOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdDeactivate(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate"""
    @property
    def post(self) -> ProductCouponsProductCouponIdDeactivatePost[Answer[ProductCouponsProductCouponIdDeactivatePostAnswer]]:
        """失效商品券

        POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate
        https://pay.weixin.qq.com/doc/v3/partner/4015781290
        """
    @property
    def post_async(self) -> ProductCouponsProductCouponIdDeactivatePost[Promise[Answer[ProductCouponsProductCouponIdDeactivatePostAnswer]]]:
        """失效商品券"""
    @property
    def postAsync(self) -> ProductCouponsProductCouponIdDeactivatePost[Promise[Answer[ProductCouponsProductCouponIdDeactivatePostAnswer]]]:
        """失效商品券"""

class ProductCouponsProductCouponIdDeactivatePostOptions(Options, total=False):
    json: ProductCouponsProductCouponIdDeactivatePostJson
    product_coupon_id: str | int

class ProductCouponsProductCouponIdDeactivatePostLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdDeactivatePostJson | AnyDict
    product_coupon_id: str | int

class ProductCouponsProductCouponIdDeactivatePost(Verb[R]):
    """失效商品券

    POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate
    https://pay.weixin.qq.com/doc/v3/partner/4015781290
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdDeactivatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdDeactivatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdDeactivatePostJson | AnyDict,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdDeactivatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdDeactivatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdDeactivatePostJson,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdDeactivatePostOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdDeactivatePostOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStockBundles(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles"""
    @property
    def post(self) -> ProductCouponsProductCouponIdStockBundlesPost[Answer[ProductCouponsProductCouponIdStockBundlesPostAnswer]]:
        """添加商品券批次组

        POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles
        https://pay.weixin.qq.com/doc/v3/partner/4016280622
        """
    @property
    def post_async(self) -> ProductCouponsProductCouponIdStockBundlesPost[Promise[Answer[ProductCouponsProductCouponIdStockBundlesPostAnswer]]]:
        """添加商品券批次组"""
    @property
    def postAsync(self) -> ProductCouponsProductCouponIdStockBundlesPost[Promise[Answer[ProductCouponsProductCouponIdStockBundlesPostAnswer]]]:
        """添加商品券批次组"""
    @property
    def _stock_bundle_id_(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleId:
        """PATCH 修改商品券批次组"""

class ProductCouponsProductCouponIdStockBundlesPostOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStockBundlesPostJson
    product_coupon_id: str | int

class ProductCouponsProductCouponIdStockBundlesPostLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStockBundlesPostJson | AnyDict
    product_coupon_id: str | int

class ProductCouponsProductCouponIdStockBundlesPost(Verb[R]):
    """添加商品券批次组

    POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles
    https://pay.weixin.qq.com/doc/v3/partner/4016280622
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStockBundlesPostJson | AnyDict,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStockBundlesPostJson,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesPostOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesPostOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStockBundlesStockBundleId(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}"""
    @property
    def patch(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdPatch[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchAnswer]]:
        """修改商品券批次组

        PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}
        https://pay.weixin.qq.com/doc/v3/partner/4016280633
        """
    @property
    def patch_async(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdPatch[Promise[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchAnswer]]]:
        """修改商品券批次组"""
    @property
    def patchAsync(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdPatch[Promise[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchAnswer]]]:
        """修改商品券批次组"""
    @property
    def associateStores(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores:
        """POST 批次组批量关联门店"""
    @property
    def disassociateStores(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores:
        """POST 批次组批量取消关联门店"""
    @property
    def updateBudget(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget:
        """POST 修改商品券批次组发放预算"""

class ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchJson
    product_coupon_id: str | int
    stock_bundle_id: str | int

class ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchJson | AnyDict
    product_coupon_id: str | int
    stock_bundle_id: str | int

class ProductCouponsProductCouponIdStockBundlesStockBundleIdPatch(Verb[R]):
    """修改商品券批次组

    PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}
    https://pay.weixin.qq.com/doc/v3/partner/4016280633
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchJson | AnyDict,
            product_coupon_id: str | int,
            stock_bundle_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchJson,
            product_coupon_id: str | int,
            stock_bundle_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores"""
    @property
    def post(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPost[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostAnswer]]:
        """批次组批量关联门店

        POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores
        https://pay.weixin.qq.com/doc/v3/partner/4016280620
        """
    @property
    def post_async(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPost[Promise[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostAnswer]]]:
        """批次组批量关联门店"""
    @property
    def postAsync(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPost[Promise[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostAnswer]]]:
        """批次组批量关联门店"""

class ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostJson
    product_coupon_id: str | int
    stock_bundle_id: str | int

class ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostJson | AnyDict
    product_coupon_id: str | int
    stock_bundle_id: str | int

class ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPost(Verb[R]):
    """批次组批量关联门店

    POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores
    https://pay.weixin.qq.com/doc/v3/partner/4016280620
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostJson | AnyDict,
            product_coupon_id: str | int,
            stock_bundle_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostJson,
            product_coupon_id: str | int,
            stock_bundle_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores"""
    @property
    def post(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPost[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostAnswer]]:
        """批次组批量取消关联门店

        POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores
        https://pay.weixin.qq.com/doc/v3/partner/4016280629
        """
    @property
    def post_async(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPost[Promise[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostAnswer]]]:
        """批次组批量取消关联门店"""
    @property
    def postAsync(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPost[Promise[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostAnswer]]]:
        """批次组批量取消关联门店"""

class ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostJson
    product_coupon_id: str | int
    stock_bundle_id: str | int

class ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostJson | AnyDict
    product_coupon_id: str | int
    stock_bundle_id: str | int

class ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPost(Verb[R]):
    """批次组批量取消关联门店

    POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores
    https://pay.weixin.qq.com/doc/v3/partner/4016280629
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostJson | AnyDict,
            product_coupon_id: str | int,
            stock_bundle_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostJson,
            product_coupon_id: str | int,
            stock_bundle_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget"""
    @property
    def post(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPost[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostAnswer]]:
        """修改商品券批次组发放预算

        POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget
        https://pay.weixin.qq.com/doc/v3/partner/4016280642
        """
    @property
    def post_async(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPost[Promise[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostAnswer]]]:
        """修改商品券批次组发放预算"""
    @property
    def postAsync(self) -> ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPost[Promise[Answer[ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostAnswer]]]:
        """修改商品券批次组发放预算"""

class ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostJson
    product_coupon_id: str | int
    stock_bundle_id: str | int

class ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostJson | AnyDict
    product_coupon_id: str | int
    stock_bundle_id: str | int

class ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPost(Verb[R]):
    """修改商品券批次组发放预算

    POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget
    https://pay.weixin.qq.com/doc/v3/partner/4016280642
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostJson | AnyDict,
            product_coupon_id: str | int,
            stock_bundle_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostJson,
            product_coupon_id: str | int,
            stock_bundle_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStocks(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"""
    @property
    def get(self) -> ProductCouponsProductCouponIdStocksGet[Answer[ProductCouponsProductCouponIdStocksGetAnswer]]:
        """查询商品券批次列表

        GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks
        https://pay.weixin.qq.com/doc/v3/partner/4015781553
        """
    @property
    def get_async(self) -> ProductCouponsProductCouponIdStocksGet[Promise[Answer[ProductCouponsProductCouponIdStocksGetAnswer]]]:
        """查询商品券批次列表"""
    @property
    def getAsync(self) -> ProductCouponsProductCouponIdStocksGet[Promise[Answer[ProductCouponsProductCouponIdStocksGetAnswer]]]:
        """查询商品券批次列表"""
    @property
    def post(self) -> ProductCouponsProductCouponIdStocksPost[Answer[ProductCouponsProductCouponIdStocksPostAnswer]]:
        """添加商品券批次

        POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks
        https://pay.weixin.qq.com/doc/v3/partner/4015781304
        """
    @property
    def post_async(self) -> ProductCouponsProductCouponIdStocksPost[Promise[Answer[ProductCouponsProductCouponIdStocksPostAnswer]]]:
        """添加商品券批次"""
    @property
    def postAsync(self) -> ProductCouponsProductCouponIdStocksPost[Promise[Answer[ProductCouponsProductCouponIdStocksPostAnswer]]]:
        """添加商品券批次"""
    @property
    def _stock_id_(self) -> ProductCouponsProductCouponIdStocksStockId:
        """GET 查询商品券指定批次
        PATCH 修改商品券指定批次
        """

class ProductCouponsProductCouponIdStocksGetOptions(Options, total=False):
    query: ProductCouponsProductCouponIdStocksGetQuery
    product_coupon_id: str | int

class ProductCouponsProductCouponIdStocksGetLooseOptions(Options, total=False):
    query: ProductCouponsProductCouponIdStocksGetQuery | AnyDict
    product_coupon_id: str | int

class ProductCouponsProductCouponIdStocksGet(Verb[R]):
    """查询商品券批次列表

    GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks
    https://pay.weixin.qq.com/doc/v3/partner/4015781553
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProductCouponsProductCouponIdStocksGetQuery | AnyDict,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProductCouponsProductCouponIdStocksGetQuery,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksGetOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksGetOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStocksPostOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksPostJson
    product_coupon_id: str | int

class ProductCouponsProductCouponIdStocksPostLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksPostJson | AnyDict
    product_coupon_id: str | int

class ProductCouponsProductCouponIdStocksPost(Verb[R]):
    """添加商品券批次

    POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks
    https://pay.weixin.qq.com/doc/v3/partner/4015781304
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksPostJson | AnyDict,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksPostJson,
            product_coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksPostOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksPostOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStocksStockId(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"""
    @property
    def get(self) -> ProductCouponsProductCouponIdStocksStockIdGet[Answer[ProductCouponsProductCouponIdStocksStockIdGetAnswer]]:
        """查询商品券指定批次

        GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015781542
        """
    @property
    def get_async(self) -> ProductCouponsProductCouponIdStocksStockIdGet[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdGetAnswer]]]:
        """查询商品券指定批次"""
    @property
    def getAsync(self) -> ProductCouponsProductCouponIdStocksStockIdGet[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdGetAnswer]]]:
        """查询商品券指定批次"""
    @property
    def patch(self) -> ProductCouponsProductCouponIdStocksStockIdPatch[Answer[ProductCouponsProductCouponIdStocksStockIdPatchAnswer]]:
        """修改商品券指定批次

        PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015781556
        """
    @property
    def patch_async(self) -> ProductCouponsProductCouponIdStocksStockIdPatch[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdPatchAnswer]]]:
        """修改商品券指定批次"""
    @property
    def patchAsync(self) -> ProductCouponsProductCouponIdStocksStockIdPatch[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdPatchAnswer]]]:
        """修改商品券指定批次"""
    @property
    def associateStores(self) -> ProductCouponsProductCouponIdStocksStockIdAssociateStores:
        """POST 批次关联门店"""
    @property
    def associatedStores(self) -> ProductCouponsProductCouponIdStocksStockIdAssociatedStores:
        """GET 查询批次关联门店列表"""
    @property
    def deactivate(self) -> ProductCouponsProductCouponIdStocksStockIdDeactivate:
        """POST 失效商品券批次"""
    @property
    def disassociateStores(self) -> ProductCouponsProductCouponIdStocksStockIdDisassociateStores:
        """POST 批次取消关联门店"""
    @property
    def updateBudget(self) -> ProductCouponsProductCouponIdStocksStockIdUpdateBudget:
        """POST 修改商品券批次发放预算"""
    @property
    def uploadCouponCodes(self) -> ProductCouponsProductCouponIdStocksStockIdUploadCouponCodes:
        """POST 预上传券Code"""

class ProductCouponsProductCouponIdStocksStockIdGetOptions(Options, total=False):
    query: ProductCouponsProductCouponIdStocksStockIdGetQuery
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdGetLooseOptions(Options, total=False):
    query: ProductCouponsProductCouponIdStocksStockIdGetQuery | AnyDict
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdGet(Verb[R]):
    """查询商品券指定批次

    GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015781542
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProductCouponsProductCouponIdStocksStockIdGetQuery | AnyDict,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProductCouponsProductCouponIdStocksStockIdGetQuery,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdGetOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdGetOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStocksStockIdPatchOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdPatchJson
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdPatchLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdPatchJson | AnyDict
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdPatch(Verb[R]):
    """修改商品券指定批次

    PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015781556
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdPatchJson | AnyDict,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdPatchJson,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdPatchOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdPatchOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStocksStockIdAssociateStores(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores"""
    @property
    def post(self) -> ProductCouponsProductCouponIdStocksStockIdAssociateStoresPost[Answer[ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostAnswer]]:
        """批次关联门店

        POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores
        https://pay.weixin.qq.com/doc/v3/partner/4015781302
        """
    @property
    def post_async(self) -> ProductCouponsProductCouponIdStocksStockIdAssociateStoresPost[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostAnswer]]]:
        """批次关联门店"""
    @property
    def postAsync(self) -> ProductCouponsProductCouponIdStocksStockIdAssociateStoresPost[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostAnswer]]]:
        """批次关联门店"""

class ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostJson
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostJson | AnyDict
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdAssociateStoresPost(Verb[R]):
    """批次关联门店

    POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores
    https://pay.weixin.qq.com/doc/v3/partner/4015781302
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostJson | AnyDict,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostJson,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStocksStockIdAssociatedStores(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores"""
    @property
    def get(self) -> ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGet[Answer[ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetAnswer]]:
        """查询批次关联门店列表

        GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores
        https://pay.weixin.qq.com/doc/v3/partner/4015781546
        """
    @property
    def get_async(self) -> ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGet[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetAnswer]]]:
        """查询批次关联门店列表"""
    @property
    def getAsync(self) -> ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGet[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetAnswer]]]:
        """查询批次关联门店列表"""

class ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetOptions(Options, total=False):
    query: ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetQuery
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetLooseOptions(Options, total=False):
    query: ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetQuery | AnyDict
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGet(Verb[R]):
    """查询批次关联门店列表

    GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores
    https://pay.weixin.qq.com/doc/v3/partner/4015781546
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetQuery | AnyDict,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetQuery,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStocksStockIdDeactivate(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate"""
    @property
    def post(self) -> ProductCouponsProductCouponIdStocksStockIdDeactivatePost[Answer[ProductCouponsProductCouponIdStocksStockIdDeactivatePostAnswer]]:
        """失效商品券批次

        POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate
        https://pay.weixin.qq.com/doc/v3/partner/4015781532
        """
    @property
    def post_async(self) -> ProductCouponsProductCouponIdStocksStockIdDeactivatePost[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdDeactivatePostAnswer]]]:
        """失效商品券批次"""
    @property
    def postAsync(self) -> ProductCouponsProductCouponIdStocksStockIdDeactivatePost[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdDeactivatePostAnswer]]]:
        """失效商品券批次"""

class ProductCouponsProductCouponIdStocksStockIdDeactivatePostOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdDeactivatePostJson
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdDeactivatePostLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdDeactivatePostJson | AnyDict
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdDeactivatePost(Verb[R]):
    """失效商品券批次

    POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate
    https://pay.weixin.qq.com/doc/v3/partner/4015781532
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdDeactivatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdDeactivatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdDeactivatePostJson | AnyDict,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdDeactivatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdDeactivatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdDeactivatePostJson,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdDeactivatePostOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdDeactivatePostOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStocksStockIdDisassociateStores(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores"""
    @property
    def post(self) -> ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPost[Answer[ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostAnswer]]:
        """批次取消关联门店

        POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores
        https://pay.weixin.qq.com/doc/v3/partner/4015781537
        """
    @property
    def post_async(self) -> ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPost[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostAnswer]]]:
        """批次取消关联门店"""
    @property
    def postAsync(self) -> ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPost[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostAnswer]]]:
        """批次取消关联门店"""

class ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostJson
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostJson | AnyDict
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPost(Verb[R]):
    """批次取消关联门店

    POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores
    https://pay.weixin.qq.com/doc/v3/partner/4015781537
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostJson | AnyDict,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostJson,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStocksStockIdUpdateBudget(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget"""
    @property
    def post(self) -> ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPost[Answer[ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostAnswer]]:
        """修改商品券批次发放预算

        POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget
        https://pay.weixin.qq.com/doc/v3/partner/4015781561
        """
    @property
    def post_async(self) -> ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPost[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostAnswer]]]:
        """修改商品券批次发放预算"""
    @property
    def postAsync(self) -> ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPost[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostAnswer]]]:
        """修改商品券批次发放预算"""

class ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostJson
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostJson | AnyDict
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPost(Verb[R]):
    """修改商品券批次发放预算

    POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget
    https://pay.weixin.qq.com/doc/v3/partner/4015781561
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostJson | AnyDict,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostJson,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostOptions]
        ) -> R: ...

class ProductCouponsProductCouponIdStocksStockIdUploadCouponCodes(Place):
    """v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes"""
    @property
    def post(self) -> ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPost[Answer[ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostAnswer]]:
        """预上传券Code

        POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes
        https://pay.weixin.qq.com/doc/v3/partner/4015781572
        """
    @property
    def post_async(self) -> ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPost[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostAnswer]]]:
        """预上传券Code"""
    @property
    def postAsync(self) -> ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPost[Promise[Answer[ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostAnswer]]]:
        """预上传券Code"""

class ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostJson
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostLooseOptions(Options, total=False):
    json: ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostJson | AnyDict
    product_coupon_id: str | int
    stock_id: str | int

class ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPost(Verb[R]):
    """预上传券Code

    POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes
    https://pay.weixin.qq.com/doc/v3/partner/4015781572
    """
    if MYPY:
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostJson | AnyDict,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostJson,
            product_coupon_id: str | int,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostOptions,
            /,
            **more: Unpack[ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostOptions]
        ) -> R: ...

class NormalCoupon(TypedDict):
    threshold: int
    """门槛金额"""
    discount_amount: int
    """固定减免金额"""

class DiscountCoupon(TypedDict):
    threshold: int
    """门槛金额"""
    percent_off: int
    """固定减免百分比"""

class SingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[NormalCoupon]
    """满减券使用规则"""
    discount_coupon: NotRequired[DiscountCoupon]
    """折扣券使用规则"""

class SequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"]
    """多次优惠规则类型"""
    count: int
    """可使用次数"""
    available_days: NotRequired[int]
    """多次优惠有效天数"""
    interval_days: NotRequired[int]
    """多次优惠使用间隔天数"""

class ChoiceList(TypedDict):
    name: str
    """单品名称"""
    price: int
    """单品价格"""
    count: int
    """单品数量"""
    image_url: NotRequired[str]
    """单品图片"""
    mini_program_appid: NotRequired[str]
    """单品跳转小程序AppID"""
    mini_program_path: NotRequired[str]
    """单品跳转小程序路径"""

class ComboPackageList(TypedDict):
    name: str
    """套餐名"""
    pick_count: int
    """可选单品数量"""
    choice_list: list[ChoiceList]
    """单品列表"""

class DisplayInfo(TypedDict):
    name: str
    """商品券名称"""
    image_url: str
    """商品券图片"""
    background_url: str
    """商品券背景图"""
    detail_image_url_list: NotRequired[list[str]]
    """商品券详情图列表"""
    original_price: NotRequired[int]
    """商品原价"""
    combo_package_list: NotRequired[list[ComboPackageList]]
    """套餐组合"""

class StockSendRule(TypedDict):
    max_count: int
    """发放次数总上限"""
    max_count_per_day: NotRequired[int]
    """每日发放次数上限"""
    max_count_per_user: NotRequired[int]
    """每个用户领取次数上限"""

class DayPeriodList(TypedDict):
    begin_time: int
    """当天可用开始时间"""
    end_time: int
    """当天可用结束时间"""

class WeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[list[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]]
    """每周可用星期数"""
    day_period_list: NotRequired[list[DayPeriodList]]
    """当天可用时间段"""

class IrregularAvailablePeriodList(TypedDict):
    begin_time: str
    """开始时间"""
    end_time: str
    """结束时间"""

class CouponAvailablePeriod(TypedDict):
    available_begin_time: str
    """开始时间"""
    available_end_time: str
    """结束时间"""
    available_days: NotRequired[int]
    """生效后N天内有效"""
    wait_days_after_receive: NotRequired[int]
    """领取后N天开始生效"""
    weekly_available_period: NotRequired[WeeklyAvailablePeriod]
    """每周固定可用时间"""
    irregular_available_period_list: NotRequired[list[IrregularAvailablePeriodList]]
    """无规律的可用时间段"""
    available_seconds: NotRequired[int]
    """领取后N秒内有效"""

class ExchangeCoupon(TypedDict):
    threshold: int
    """门槛金额"""
    exchange_price: int
    """固定兑换价格"""

class SingleUsageRule(TypedDict):
    coupon_available_period: CouponAvailablePeriod
    """券可核销时间"""
    normal_coupon: NotRequired[NormalCoupon]
    """满减券使用规则"""
    discount_coupon: NotRequired[DiscountCoupon]
    """折扣券使用规则"""
    exchange_coupon: NotRequired[ExchangeCoupon]
    """兑换券使用规则"""

class ProductCouponsPostJsonStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    """开始时间"""
    available_end_time: str
    """结束时间"""
    wait_days_after_receive: NotRequired[int]
    """领取后N天开始生效"""
    weekly_available_period: NotRequired[WeeklyAvailablePeriod]
    """每周固定可用时间"""
    irregular_available_period_list: NotRequired[list[IrregularAvailablePeriodList]]
    """无规律的可用时间段"""

class SequentialUsageRule(TypedDict):
    coupon_available_period: ProductCouponsPostJsonStockSequentialUsageRuleCouponAvailablePeriod
    """券可核销时间"""
    normal_coupon_list: NotRequired[list[NormalCoupon]]
    """满减券使用规则"""
    discount_coupon_list: NotRequired[list[DiscountCoupon]]
    """折扣券使用规则列表"""
    exchange_coupon_list: NotRequired[list[ExchangeCoupon]]
    """兑换券使用规则列表"""
    special_first: NotRequired[bool]
    """多次优惠是否提供首笔特惠"""

class CouponAvailableStoreInfo(TypedDict):
    description: str
    """券可用门店描述"""
    mini_program_appid: NotRequired[str]
    """小程序AppID"""
    mini_program_path: NotRequired[str]
    """小程序跳转路径"""

class UsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"]]
    """券使用方式列表"""
    mini_program_appid: NotRequired[str]
    """小程序AppID"""
    mini_program_path: NotRequired[str]
    """小程序跳转路径"""
    app_path: NotRequired[str]
    """APP的H5跳转路径"""
    usage_description: NotRequired[str]
    """券使用说明"""
    coupon_available_store_info: NotRequired[CouponAvailableStoreInfo]
    """券可用门店信息"""
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"]]
    """APP跳转类型"""
    passcode_link: NotRequired[str]
    """口令链接"""

class EntranceMiniProgram(TypedDict):
    appid: str
    """小程序appid"""
    path: str
    """小程序跳转路径"""
    entrance_wording: str
    """入口文案"""
    guidance_wording: NotRequired[str]
    """引导文案"""

class EntranceOfficialAccount(TypedDict):
    appid: str
    """公众号AppID"""

class EntranceFinder(TypedDict):
    finder_id: str
    """视频号ID"""
    finder_video_id: str
    """视频号视频ID"""
    finder_video_cover_image_url: str
    """视频号封面图"""

class CouponDisplayInfo(TypedDict):
    code_display_mode: Literal["INVISIBLE", "BARCODE", "QRCODE"]
    """用户商品券Code展示模式"""
    background_color: NotRequired[Literal["Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090", "Color100"]]
    """背景颜色"""
    entrance_mini_program: NotRequired[EntranceMiniProgram]
    """小程序入口"""
    entrance_official_account: NotRequired[EntranceOfficialAccount]
    """公众号入口"""
    entrance_finder: NotRequired[EntranceFinder]
    """视频号入口"""

class NotifyConfig(TypedDict):
    notify_appid: NotRequired[str]
    """事件通知appid"""

class Stock(TypedDict):
    remark: NotRequired[str]
    """备注"""
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"]
    """券Code分配模式"""
    stock_send_rule: StockSendRule
    """发放规则"""
    single_usage_rule: NotRequired[SingleUsageRule]
    """单券使用规则"""
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    """多次优惠使用规则"""
    usage_rule_display_info: UsageRuleDisplayInfo
    """券使用规则展示信息"""
    coupon_display_info: CouponDisplayInfo
    """用户商品券展示信息"""
    notify_config: NotRequired[NotifyConfig]
    """事件通知配置"""
    store_scope: Literal["NONE", "ALL", "SPECIFIC"]
    """可用门店范围"""

class ProductCouponsPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    out_request_no: str
    """创建请求单号"""
    scope: Literal["ALL", "SINGLE", "CATEGORY"]
    """优惠范围"""
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    """商品券类型"""
    usage_mode: Literal["SINGLE", "SEQUENTIAL"]
    """使用模式"""
    single_usage_info: NotRequired[SingleUsageInfo]
    """单券模式信息"""
    sequential_usage_info: NotRequired[SequentialUsageInfo]
    """多次优惠模式信息"""
    display_info: DisplayInfo
    """展示信息"""
    out_product_no: NotRequired[str]
    """外部商品ID"""
    stock: NotRequired[Stock]
    """批次信息"""

class ProductCouponsPostAnswerSequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"]
    """多次优惠规则类型"""
    count: int
    """可使用次数"""
    available_days: int
    """多次优惠有效天数"""
    interval_days: NotRequired[int]
    """多次优惠使用间隔天数"""

class ProductCouponsPostAnswerStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
    available_begin_time: str
    """开始时间"""
    available_end_time: str
    """结束时间"""
    available_days: NotRequired[int]
    """生效后N天内有效"""
    wait_days_after_receive: NotRequired[int]
    """领取后N天开始生效"""
    weekly_available_period: NotRequired[WeeklyAvailablePeriod]
    """每周固定可用时间"""
    irregular_available_period_list: NotRequired[list[IrregularAvailablePeriodList]]
    """无规律的可用时间段"""

class ProductCouponsPostAnswerStockSingleUsageRule(TypedDict):
    coupon_available_period: ProductCouponsPostAnswerStockSingleUsageRuleCouponAvailablePeriod
    """券可核销时间"""
    normal_coupon: NotRequired[NormalCoupon]
    """满减券使用规则"""
    discount_coupon: NotRequired[DiscountCoupon]
    """折扣券使用规则"""
    exchange_coupon: NotRequired[ExchangeCoupon]
    """兑换券使用规则"""

class ProductCouponsPostAnswerStockUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"]]
    """券使用方式列表"""
    mini_program_appid: NotRequired[str]
    """小程序AppID"""
    mini_program_path: NotRequired[str]
    """小程序跳转路径"""
    app_path: NotRequired[str]
    """APP的H5跳转路径"""
    usage_description: str
    """券使用说明"""
    coupon_available_store_info: NotRequired[CouponAvailableStoreInfo]
    """券可用门店信息"""
    app_jump_type: NotRequired[Literal["H5", "PASSCODE_LINK", "USAGE_GUIDE"]]
    """APP跳转类型"""
    passcode_link: NotRequired[str]
    """口令链接"""

class ProductCouponsPostAnswerStockCouponDisplayInfoEntranceMiniProgram(TypedDict):
    appid: str
    """小程序appid"""
    path: str
    """小程序跳转路径"""
    entrance_wording: str
    """入口文案"""
    guidance_wording: str
    """引导文案"""

class ProductCouponsPostAnswerStockCouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"]]
    """用户商品券Code展示模式"""
    background_color: NotRequired[Literal["Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090", "Color100"]]
    """背景颜色"""
    entrance_mini_program: NotRequired[ProductCouponsPostAnswerStockCouponDisplayInfoEntranceMiniProgram]
    """小程序入口"""
    entrance_official_account: NotRequired[EntranceOfficialAccount]
    """公众号入口"""
    entrance_finder: NotRequired[EntranceFinder]
    """视频号入口"""

class SentCountInfo(TypedDict):
    total_count: int
    """已发放总次数"""
    today_count: int
    """当天已发放次数"""

class ProductCouponsPostAnswerStock(TypedDict):
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    remark: NotRequired[str]
    """备注"""
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"]
    """券Code分配模式"""
    stock_send_rule: StockSendRule
    """发放规则"""
    single_usage_rule: NotRequired[ProductCouponsPostAnswerStockSingleUsageRule]
    """单券使用规则"""
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    """多次优惠使用规则"""
    usage_rule_display_info: ProductCouponsPostAnswerStockUsageRuleDisplayInfo
    """券使用规则展示信息"""
    coupon_display_info: ProductCouponsPostAnswerStockCouponDisplayInfo
    """用户商品券展示信息"""
    notify_config: NotifyConfig
    """事件通知配置"""
    store_scope: Literal["NONE", "ALL", "SPECIFIC"]
    """可用门店范围"""
    sent_count_info: SentCountInfo
    """已发放次数"""
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"]
    """批次状态"""
    deactivate_request_no: NotRequired[str]
    """失效请求单号"""
    deactivate_time: NotRequired[str]
    """失效时间"""
    deactivate_reason: NotRequired[str]
    """失效原因"""
    brand_id: str
    """品牌ID"""

class ProductCouponsPostAnswer(TypedDict):
    product_coupon_id: str
    """商品券ID"""
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"]
    """商品券状态"""
    brand_id: str
    """品牌ID"""
    scope: Literal["ALL", "SINGLE", "CATEGORY"]
    """优惠范围"""
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    """商品券类型"""
    usage_mode: Literal["SINGLE", "SEQUENTIAL"]
    """使用模式"""
    single_usage_info: NotRequired[SingleUsageInfo]
    """单券模式信息"""
    sequential_usage_info: NotRequired[ProductCouponsPostAnswerSequentialUsageInfo]
    """多次优惠模式信息"""
    display_info: DisplayInfo
    """展示信息"""
    out_product_no: NotRequired[str]
    """外部商品ID"""
    stock: ProductCouponsPostAnswerStock
    """批次信息"""

class ProductCouponsProductCouponIdGetQuery(TypedDict):
    brand_id: str
    """品牌ID"""

class ProductCouponsProductCouponIdGetAnswer(TypedDict):
    product_coupon_id: str
    """商品券ID"""
    state: Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"]
    """商品券状态"""
    brand_id: str
    """品牌ID"""
    scope: Literal["ALL", "SINGLE", "CATEGORY"]
    """优惠范围"""
    type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    """商品券类型"""
    usage_mode: Literal["SINGLE", "SEQUENTIAL"]
    """使用模式"""
    single_usage_info: NotRequired[SingleUsageInfo]
    """单券模式信息"""
    sequential_usage_info: NotRequired[ProductCouponsPostAnswerSequentialUsageInfo]
    """多次优惠模式信息"""
    display_info: DisplayInfo
    """展示信息"""
    out_product_no: NotRequired[str]
    """外部商品ID"""
    deactivate_request_no: NotRequired[str]
    """失效请求单号"""
    deactivate_time: NotRequired[str]
    """失效时间"""
    deactivate_reason: NotRequired[str]
    """失效原因"""

class ProductCouponsProductCouponIdPatchJson(TypedDict):
    brand_id: str
    """品牌ID"""
    out_request_no: str
    """修改请求单号"""
    display_info: DisplayInfo
    """展示信息"""

class ProductCouponsProductCouponIdDeactivatePostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    out_request_no: str
    """失效请求单号"""
    deactivate_reason: str
    """失效原因"""

class ProductCouponsProductCouponIdStockBundlesPostJsonStockBundleStockSendRule(TypedDict):
    max_count: int
    """发放次数总上限"""
    max_count_per_day: NotRequired[int]
    """每日发放次数上限"""
    max_count_per_user: int
    """每个用户领取次数上限"""

class ProgressiveBundleUsageRule(TypedDict):
    coupon_available_period: CouponAvailablePeriod
    """券可核销时间"""
    normal_coupon_list: NotRequired[list[NormalCoupon]]
    """满减券使用规则"""
    discount_coupon_list: NotRequired[list[DiscountCoupon]]
    """折扣券使用规则"""
    exchange_coupon_list: NotRequired[list[ExchangeCoupon]]
    """兑换券使用规则"""

class StockBundle(TypedDict):
    remark: NotRequired[str]
    """备注"""
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD"]
    """券Code分配模式"""
    stock_send_rule: ProductCouponsProductCouponIdStockBundlesPostJsonStockBundleStockSendRule
    """发放规则"""
    progressive_bundle_usage_rule: NotRequired[ProgressiveBundleUsageRule]
    """多次优惠使用规则"""
    usage_rule_display_info: ProductCouponsPostAnswerStockUsageRuleDisplayInfo
    """券使用规则展示信息"""
    coupon_display_info: ProductCouponsPostAnswerStockCouponDisplayInfo
    """用户商品券展示信息"""
    notify_config: NotifyConfig
    """事件通知配置"""
    store_scope: Literal["NONE", "ALL", "SPECIFIC"]
    """可用门店范围"""

class ProductCouponsProductCouponIdStockBundlesPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    out_request_no: str
    """创建请求单号"""
    stock_bundle: StockBundle
    """批次组信息"""

class CouponCodeCountInfo(TypedDict):
    total_count: int
    """已上传的Code总数"""
    available_count: int
    """当前可用的Code"""

class StockBundleInfo(TypedDict):
    stock_bundle_id: str
    """批次组ID"""
    stock_bundle_index: int
    """批次在批次组内的次序"""

class StockList(TypedDict):
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    remark: NotRequired[str]
    """备注"""
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD"]
    """券Code分配模式"""
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    """品牌方预上传的券Code数量信息"""
    stock_send_rule: ProductCouponsProductCouponIdStockBundlesPostJsonStockBundleStockSendRule
    """发放规则"""
    progressive_bundle_usage_rule: NotRequired[ProductCouponsPostAnswerStockSingleUsageRule]
    """多次优惠使用规则"""
    stock_bundle_info: StockBundleInfo
    """批次组信息"""
    usage_rule_display_info: ProductCouponsPostAnswerStockUsageRuleDisplayInfo
    """券使用规则展示信息"""
    coupon_display_info: ProductCouponsPostAnswerStockCouponDisplayInfo
    """用户商品券展示信息"""
    notify_config: NotifyConfig
    """事件通知配置"""
    store_scope: Literal["NONE", "ALL", "SPECIFIC"]
    """可用门店范围"""
    sent_count_info: SentCountInfo
    """已发放次数"""
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"]
    """批次状态"""
    deactivate_request_no: NotRequired[str]
    """失效请求单号"""
    deactivate_time: NotRequired[str]
    """失效时间"""
    deactivate_reason: NotRequired[str]
    """失效原因"""
    brand_id: str
    """品牌ID"""

class ProductCouponsProductCouponIdStockBundlesPostAnswer(TypedDict):
    stock_bundle_id: str
    """批次组ID"""
    stock_list: list[StockList]
    """批次列表"""

class ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchJson(TypedDict):
    out_request_no: str
    """修改请求单号"""
    remark: NotRequired[str]
    """备注"""
    usage_rule_display_info: NotRequired[ProductCouponsPostAnswerStockUsageRuleDisplayInfo]
    """券使用规则展示信息"""
    coupon_display_info: NotRequired[ProductCouponsPostAnswerStockCouponDisplayInfo]
    """用户商品券展示信息"""
    notify_config: NotRequired[NotifyConfig]
    """事件通知配置"""
    store_scope: NotRequired[Literal["NONE", "ALL", "SPECIFIC"]]
    """可用门店范围"""
    brand_id: str
    """品牌ID"""

class StoreList(TypedDict):
    store_id: str
    """门店ID"""

class ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    store_list: list[StoreList]
    """门店列表"""

class FailedStoreList(TypedDict):
    store_id: str
    """门店ID"""
    code: str
    """失败错误码"""
    message: str
    """失败错误信息"""

class ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostAnswer(TypedDict):
    total_count: int
    """去重后门店总数"""
    success_store_list: NotRequired[list[StoreList]]
    """关联成功的门店列表"""
    failed_store_list: NotRequired[list[FailedStoreList]]
    """关联失败的门店列表"""

class ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostAnswer(TypedDict):
    total_count: int
    """去重后门店总数"""
    success_store_list: NotRequired[list[StoreList]]
    """取消关联成功的门店列表"""
    failed_store_list: NotRequired[list[FailedStoreList]]
    """取消关联失败的门店列表"""

class ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostJson(TypedDict):
    out_request_no: str
    """修改请求单号"""
    update_mode: Literal["MAX_COUNT", "MAX_COUNT_PER_DAY"]
    """更新模式"""
    current_max_count: NotRequired[int]
    """当前批次发放次数总上限"""
    target_max_count: NotRequired[int]
    """目标批次发放次数总上限"""
    current_max_count_per_day: NotRequired[int]
    """当前批次每日发放次数上限"""
    target_max_count_per_day: NotRequired[int]
    """目标批次每日发放次数上限"""
    brand_id: str
    """品牌ID"""

class ProductCouponsProductCouponIdStocksGetQuery(TypedDict):
    state: NotRequired[Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"] | None]
    """批次状态"""
    page_size: NotRequired[int | str | None]
    """分页大小"""
    page_token: NotRequired[str | None]
    """分页Token"""
    brand_id: str
    """品牌ID"""

class ProductCouponsProductCouponIdStocksGetAnswerStockList(TypedDict):
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    remark: NotRequired[str]
    """备注"""
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"]
    """券Code分配模式"""
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    """品牌方预上传的券Code数量信息"""
    stock_send_rule: StockSendRule
    """发放规则"""
    single_usage_rule: NotRequired[ProductCouponsPostAnswerStockSingleUsageRule]
    """单券使用规则"""
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    """多次优惠使用规则"""
    usage_rule_display_info: ProductCouponsPostAnswerStockUsageRuleDisplayInfo
    """券使用规则展示信息"""
    coupon_display_info: ProductCouponsPostAnswerStockCouponDisplayInfo
    """用户商品券展示信息"""
    notify_config: NotifyConfig
    """事件通知配置"""
    store_scope: Literal["NONE", "ALL", "SPECIFIC"]
    """可用门店范围"""
    sent_count_info: SentCountInfo
    """已发放次数"""
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"]
    """批次状态"""
    deactivate_request_no: NotRequired[str]
    """失效请求单号"""
    deactivate_time: NotRequired[str]
    """失效时间"""
    deactivate_reason: NotRequired[str]
    """失效原因"""
    brand_id: str
    """品牌ID"""

class ProductCouponsProductCouponIdStocksGetAnswer(TypedDict):
    total_count: int
    """总个数"""
    next_page_token: NotRequired[str]
    """下一页Token"""
    stock_list: NotRequired[list[ProductCouponsProductCouponIdStocksGetAnswerStockList]]
    """批次列表"""

class ProductCouponsProductCouponIdStocksPostJsonStock(TypedDict):
    remark: NotRequired[str]
    """备注"""
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"]
    """券Code分配模式"""
    stock_send_rule: StockSendRule
    """发放规则"""
    single_usage_rule: NotRequired[SingleUsageRule]
    """单券使用规则"""
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    """多次优惠使用规则"""
    usage_rule_display_info: UsageRuleDisplayInfo
    """券使用规则展示信息"""
    coupon_display_info: ProductCouponsPostAnswerStockCouponDisplayInfo
    """用户商品券展示信息"""
    notify_config: NotRequired[NotifyConfig]
    """事件通知配置"""
    store_scope: Literal["NONE", "ALL", "SPECIFIC"]
    """可用门店范围"""

class ProductCouponsProductCouponIdStocksPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    out_request_no: str
    """创建请求单号"""
    stock: NotRequired[ProductCouponsProductCouponIdStocksPostJsonStock]
    """批次信息"""

class ProductCouponsProductCouponIdStocksPostAnswerUsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"]]
    """券使用方式列表"""
    mini_program_appid: NotRequired[str]
    """小程序AppID"""
    mini_program_path: NotRequired[str]
    """小程序跳转路径"""
    app_path: NotRequired[str]
    """APP跳转路径"""
    usage_description: str
    """券使用说明"""
    coupon_available_store_info: NotRequired[CouponAvailableStoreInfo]
    """券可用门店信息"""

class ProductCouponsProductCouponIdStocksPostAnswer(TypedDict):
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    remark: NotRequired[str]
    """备注"""
    coupon_code_mode: Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"]
    """券Code分配模式"""
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    """品牌方预上传的券Code数量信息"""
    stock_send_rule: StockSendRule
    """发放规则"""
    single_usage_rule: NotRequired[ProductCouponsPostAnswerStockSingleUsageRule]
    """单券使用规则"""
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    """多次优惠使用规则"""
    usage_rule_display_info: ProductCouponsProductCouponIdStocksPostAnswerUsageRuleDisplayInfo
    """券使用规则展示信息"""
    coupon_display_info: ProductCouponsPostAnswerStockCouponDisplayInfo
    """用户商品券展示信息"""
    notify_config: NotifyConfig
    """事件通知配置"""
    store_scope: Literal["NONE", "ALL", "SPECIFIC"]
    """可用门店范围"""
    sent_count_info: SentCountInfo
    """已发放次数"""
    state: Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"]
    """批次状态"""
    deactivate_request_no: NotRequired[str]
    """失效请求单号"""
    deactivate_time: NotRequired[str]
    """失效时间"""
    deactivate_reason: NotRequired[str]
    """失效原因"""
    brand_id: str
    """品牌ID"""

class ProductCouponsProductCouponIdStocksStockIdPatchJson(TypedDict):
    brand_id: str
    """品牌ID"""
    out_request_no: str
    """修改请求单号"""
    remark: NotRequired[str]
    """备注"""
    usage_rule_display_info: NotRequired[UsageRuleDisplayInfo]
    """券使用规则展示信息"""
    coupon_display_info: NotRequired[ProductCouponsPostAnswerStockCouponDisplayInfo]
    """用户商品券展示信息"""
    notify_config: NotRequired[NotifyConfig]
    """事件通知配置"""
    store_scope: NotRequired[Literal["NONE", "ALL", "SPECIFIC"]]
    """可用门店范围"""

class ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetQuery(TypedDict):
    page_size: NotRequired[int | str | None]
    """分页大小"""
    page_token: NotRequired[str | None]
    """分页Token"""
    brand_id: str
    """品牌ID"""

class ProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetAnswer(TypedDict):
    total_count: int
    """总个数"""
    next_page_token: NotRequired[str]
    """下一页Token"""
    store_list: NotRequired[list[StoreList]]
    """门店列表"""

class ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    out_request_no: str
    """修改请求单号"""
    update_mode: Literal["MAX_COUNT", "MAX_COUNT_PER_DAY"]
    """更新模式"""
    current_max_count: NotRequired[int]
    """当前批次发放次数总上限"""
    target_max_count: NotRequired[int]
    """目标批次发放次数总上限"""
    current_max_count_per_day: NotRequired[int]
    """当前批次每日发放次数上限"""
    target_max_count_per_day: NotRequired[int]
    """目标批次每日发放次数上限"""

class ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    out_request_no: str
    """请求单号"""
    code_list: list[str]
    """券Code列表"""

class ProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostAnswer(TypedDict):
    total_count: int
    """去重后券Code总数"""
    success_code_list: NotRequired[list[str]]
    """上传成功的券Code列表"""
    failed_code_list: NotRequired[list[str]]
    """上传失败的券Code列表"""
    already_exist_code_list: NotRequired[list[str]]
    """已经存在的券Code列表"""
    duplicate_code_list: NotRequired[list[str]]
    """重复的券Code列表"""

class ProductCouponsProductCouponIdPatchAnswer(ProductCouponsProductCouponIdGetAnswer): ...

class ProductCouponsProductCouponIdDeactivatePostAnswer(ProductCouponsProductCouponIdGetAnswer): ...

class ProductCouponsProductCouponIdStockBundlesStockBundleIdPatchAnswer(ProductCouponsProductCouponIdStockBundlesPostAnswer): ...

class ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostJson(ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostJson): ...

class ProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostAnswer(ProductCouponsProductCouponIdStockBundlesPostAnswer): ...

class ProductCouponsProductCouponIdStocksStockIdGetQuery(ProductCouponsProductCouponIdGetQuery): ...

class ProductCouponsProductCouponIdStocksStockIdGetAnswer(ProductCouponsProductCouponIdStocksGetAnswerStockList): ...

class ProductCouponsProductCouponIdStocksStockIdPatchAnswer(ProductCouponsProductCouponIdStocksGetAnswerStockList): ...

class ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostJson(ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostJson): ...

class ProductCouponsProductCouponIdStocksStockIdAssociateStoresPostAnswer(ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostAnswer): ...

class ProductCouponsProductCouponIdStocksStockIdDeactivatePostJson(ProductCouponsProductCouponIdDeactivatePostJson): ...

class ProductCouponsProductCouponIdStocksStockIdDeactivatePostAnswer(ProductCouponsProductCouponIdStocksGetAnswerStockList): ...

class ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostJson(ProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostJson): ...

class ProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostAnswer(ProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostAnswer): ...

class ProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostAnswer(ProductCouponsProductCouponIdStocksGetAnswerStockList): ...
