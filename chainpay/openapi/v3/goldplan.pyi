# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Goldplan(Place):
    """v3/goldplan"""
    @property
    def merchants(self) -> GoldplanMerchants: ...

class GoldplanMerchants(Place):
    """v3/goldplan/merchants"""
    @property
    def changecustompagestatus(self) -> GoldplanMerchantsChangecustompagestatus:
        """POST 商家小票管理"""
    @property
    def changegoldplanstatus(self) -> GoldplanMerchantsChangegoldplanstatus:
        """POST 点金计划管理"""
    @property
    def closeAdvertisingShow(self) -> GoldplanMerchantsCloseAdvertisingShow:
        """POST 关闭广告展示"""
    @property
    def openAdvertisingShow(self) -> GoldplanMerchantsOpenAdvertisingShow:
        """PATCH 开通广告展示"""
    @property
    def setAdvertisingIndustryFilter(self) -> GoldplanMerchantsSetAdvertisingIndustryFilter:
        """POST 同业过滤标签管理"""

class GoldplanMerchantsChangecustompagestatus(Place):
    """v3/goldplan/merchants/changecustompagestatus"""
    @property
    def post(self) -> GoldplanMerchantsChangecustompagestatusPost[Answer[GoldplanMerchantsChangecustompagestatusPostAnswer]]:
        """商家小票管理

        POST v3/goldplan/merchants/changecustompagestatus
        https://pay.weixin.qq.com/doc/v3/partner/4012473788
        """
    @property
    def post_async(self) -> GoldplanMerchantsChangecustompagestatusPost[Promise[Answer[GoldplanMerchantsChangecustompagestatusPostAnswer]]]:
        """商家小票管理"""
    @property
    def postAsync(self) -> GoldplanMerchantsChangecustompagestatusPost[Promise[Answer[GoldplanMerchantsChangecustompagestatusPostAnswer]]]:
        """商家小票管理"""

class GoldplanMerchantsChangecustompagestatusPostOptions(Options, total=False):
    json: GoldplanMerchantsChangecustompagestatusPostJson

class GoldplanMerchantsChangecustompagestatusPostLooseOptions(Options, total=False):
    json: GoldplanMerchantsChangecustompagestatusPostJson | AnyDict

class GoldplanMerchantsChangecustompagestatusPost(Verb[R]):
    """商家小票管理

    POST v3/goldplan/merchants/changecustompagestatus
    https://pay.weixin.qq.com/doc/v3/partner/4012473788
    """
    if MYPY:
        def __call__(
            self,
            options: GoldplanMerchantsChangecustompagestatusPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoldplanMerchantsChangecustompagestatusPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoldplanMerchantsChangecustompagestatusPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoldplanMerchantsChangecustompagestatusPostLooseOptions | AnyDict,
            /,
            **more: Unpack[GoldplanMerchantsChangecustompagestatusPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoldplanMerchantsChangecustompagestatusPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoldplanMerchantsChangecustompagestatusPostOptions,
            /,
            **more: Unpack[GoldplanMerchantsChangecustompagestatusPostOptions]
        ) -> R: ...

class GoldplanMerchantsChangegoldplanstatus(Place):
    """v3/goldplan/merchants/changegoldplanstatus"""
    @property
    def post(self) -> GoldplanMerchantsChangegoldplanstatusPost[Answer[GoldplanMerchantsChangegoldplanstatusPostAnswer]]:
        """点金计划管理

        POST v3/goldplan/merchants/changegoldplanstatus
        https://pay.weixin.qq.com/doc/v3/partner/4012473796
        """
    @property
    def post_async(self) -> GoldplanMerchantsChangegoldplanstatusPost[Promise[Answer[GoldplanMerchantsChangegoldplanstatusPostAnswer]]]:
        """点金计划管理"""
    @property
    def postAsync(self) -> GoldplanMerchantsChangegoldplanstatusPost[Promise[Answer[GoldplanMerchantsChangegoldplanstatusPostAnswer]]]:
        """点金计划管理"""

class GoldplanMerchantsChangegoldplanstatusPostOptions(Options, total=False):
    json: GoldplanMerchantsChangegoldplanstatusPostJson

class GoldplanMerchantsChangegoldplanstatusPostLooseOptions(Options, total=False):
    json: GoldplanMerchantsChangegoldplanstatusPostJson | AnyDict

class GoldplanMerchantsChangegoldplanstatusPost(Verb[R]):
    """点金计划管理

    POST v3/goldplan/merchants/changegoldplanstatus
    https://pay.weixin.qq.com/doc/v3/partner/4012473796
    """
    if MYPY:
        def __call__(
            self,
            options: GoldplanMerchantsChangegoldplanstatusPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoldplanMerchantsChangegoldplanstatusPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoldplanMerchantsChangegoldplanstatusPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoldplanMerchantsChangegoldplanstatusPostLooseOptions | AnyDict,
            /,
            **more: Unpack[GoldplanMerchantsChangegoldplanstatusPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoldplanMerchantsChangegoldplanstatusPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoldplanMerchantsChangegoldplanstatusPostOptions,
            /,
            **more: Unpack[GoldplanMerchantsChangegoldplanstatusPostOptions]
        ) -> R: ...

class GoldplanMerchantsCloseAdvertisingShow(Place):
    """v3/goldplan/merchants/close-advertising-show"""
    @property
    def post(self) -> GoldplanMerchantsCloseAdvertisingShowPost[Response]:
        """关闭广告展示

        POST v3/goldplan/merchants/close-advertising-show
        https://pay.weixin.qq.com/doc/v3/partner/4012473781
        """
    @property
    def post_async(self) -> GoldplanMerchantsCloseAdvertisingShowPost[Promise[Response]]:
        """关闭广告展示"""
    @property
    def postAsync(self) -> GoldplanMerchantsCloseAdvertisingShowPost[Promise[Response]]:
        """关闭广告展示"""

class GoldplanMerchantsCloseAdvertisingShowPostOptions(Options, total=False):
    json: GoldplanMerchantsCloseAdvertisingShowPostJson

class GoldplanMerchantsCloseAdvertisingShowPostLooseOptions(Options, total=False):
    json: GoldplanMerchantsCloseAdvertisingShowPostJson | AnyDict

class GoldplanMerchantsCloseAdvertisingShowPost(Verb[R]):
    """关闭广告展示

    POST v3/goldplan/merchants/close-advertising-show
    https://pay.weixin.qq.com/doc/v3/partner/4012473781
    """
    if MYPY:
        def __call__(
            self,
            options: GoldplanMerchantsCloseAdvertisingShowPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoldplanMerchantsCloseAdvertisingShowPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoldplanMerchantsCloseAdvertisingShowPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoldplanMerchantsCloseAdvertisingShowPostLooseOptions | AnyDict,
            /,
            **more: Unpack[GoldplanMerchantsCloseAdvertisingShowPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoldplanMerchantsCloseAdvertisingShowPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoldplanMerchantsCloseAdvertisingShowPostOptions,
            /,
            **more: Unpack[GoldplanMerchantsCloseAdvertisingShowPostOptions]
        ) -> R: ...

class GoldplanMerchantsOpenAdvertisingShow(Place):
    """v3/goldplan/merchants/open-advertising-show"""
    @property
    def patch(self) -> GoldplanMerchantsOpenAdvertisingShowPatch[Response]:
        """开通广告展示

        PATCH v3/goldplan/merchants/open-advertising-show
        https://pay.weixin.qq.com/doc/v3/partner/4012473794
        """
    @property
    def patch_async(self) -> GoldplanMerchantsOpenAdvertisingShowPatch[Promise[Response]]:
        """开通广告展示"""
    @property
    def patchAsync(self) -> GoldplanMerchantsOpenAdvertisingShowPatch[Promise[Response]]:
        """开通广告展示"""

class GoldplanMerchantsOpenAdvertisingShowPatchOptions(Options, total=False):
    json: GoldplanMerchantsOpenAdvertisingShowPatchJson

class GoldplanMerchantsOpenAdvertisingShowPatchLooseOptions(Options, total=False):
    json: GoldplanMerchantsOpenAdvertisingShowPatchJson | AnyDict

class GoldplanMerchantsOpenAdvertisingShowPatch(Verb[R]):
    """开通广告展示

    PATCH v3/goldplan/merchants/open-advertising-show
    https://pay.weixin.qq.com/doc/v3/partner/4012473794
    """
    if MYPY:
        def __call__(
            self,
            options: GoldplanMerchantsOpenAdvertisingShowPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoldplanMerchantsOpenAdvertisingShowPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoldplanMerchantsOpenAdvertisingShowPatchJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoldplanMerchantsOpenAdvertisingShowPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[GoldplanMerchantsOpenAdvertisingShowPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoldplanMerchantsOpenAdvertisingShowPatchJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoldplanMerchantsOpenAdvertisingShowPatchOptions,
            /,
            **more: Unpack[GoldplanMerchantsOpenAdvertisingShowPatchOptions]
        ) -> R: ...

class GoldplanMerchantsSetAdvertisingIndustryFilter(Place):
    """v3/goldplan/merchants/set-advertising-industry-filter"""
    @property
    def post(self) -> GoldplanMerchantsSetAdvertisingIndustryFilterPost[Response]:
        """同业过滤标签管理

        POST v3/goldplan/merchants/set-advertising-industry-filter
        https://pay.weixin.qq.com/doc/v3/partner/4012473784
        """
    @property
    def post_async(self) -> GoldplanMerchantsSetAdvertisingIndustryFilterPost[Promise[Response]]:
        """同业过滤标签管理"""
    @property
    def postAsync(self) -> GoldplanMerchantsSetAdvertisingIndustryFilterPost[Promise[Response]]:
        """同业过滤标签管理"""

class GoldplanMerchantsSetAdvertisingIndustryFilterPostOptions(Options, total=False):
    json: GoldplanMerchantsSetAdvertisingIndustryFilterPostJson

class GoldplanMerchantsSetAdvertisingIndustryFilterPostLooseOptions(Options, total=False):
    json: GoldplanMerchantsSetAdvertisingIndustryFilterPostJson | AnyDict

class GoldplanMerchantsSetAdvertisingIndustryFilterPost(Verb[R]):
    """同业过滤标签管理

    POST v3/goldplan/merchants/set-advertising-industry-filter
    https://pay.weixin.qq.com/doc/v3/partner/4012473784
    """
    if MYPY:
        def __call__(
            self,
            options: GoldplanMerchantsSetAdvertisingIndustryFilterPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoldplanMerchantsSetAdvertisingIndustryFilterPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoldplanMerchantsSetAdvertisingIndustryFilterPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoldplanMerchantsSetAdvertisingIndustryFilterPostLooseOptions | AnyDict,
            /,
            **more: Unpack[GoldplanMerchantsSetAdvertisingIndustryFilterPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoldplanMerchantsSetAdvertisingIndustryFilterPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoldplanMerchantsSetAdvertisingIndustryFilterPostOptions,
            /,
            **more: Unpack[GoldplanMerchantsSetAdvertisingIndustryFilterPostOptions]
        ) -> R: ...

class GoldplanMerchantsChangecustompagestatusPostJson(TypedDict):
    sub_mchid: str
    """子商户ID"""
    operation_type: Literal["OPEN", "CLOSE"]
    """操作类型"""

class GoldplanMerchantsChangegoldplanstatusPostJson(TypedDict):
    sub_mchid: str
    """子商户ID"""
    operation_type: Literal["OPEN", "CLOSE"]
    """操作类型"""
    operation_pay_scene: NotRequired[Literal["JSAPI_AND_MINIPROGRAM", "JSAPI", "MINIPROGRAM"]]
    """支付场景"""

class GoldplanMerchantsChangegoldplanstatusPostAnswer(TypedDict):
    sub_mchid: str
    """子商户ID"""

class GoldplanMerchantsCloseAdvertisingShowPostJson(TypedDict):
    sub_mchid: str
    """特约商户号"""

class GoldplanMerchantsOpenAdvertisingShowPatchJson(TypedDict):
    sub_mchid: str
    """特约商户号"""
    advertising_industry_filters: NotRequired[list[Literal["E_COMMERCE", "LOVE_MARRIAGE", "POTOGRAPHY", "EDUCATION", "FINANCE", "TOURISM", "SKINCARE", "FOOD", "SPORT", "JEWELRY_WATCH", "HEALTHCARE", "BUSSINESS", "PARENTING", "CATERING", "RETAIL", "SERVICES", "LAW", "ESTATE", "TRANSPORTATION", "ENERGY_SAVING", "SECURITY", "BUILDING_MATERIAL", "COMMUNICATION", "MERCHANDISE", "ASSOCIATION", "COMMUNITY", "ONLINE_AVR", "WE_MEDIA", "CAR", "SOFTWARE", "GAME", "CLOTHING", "INDUSTY", "AGRICULTURE", "PUBLISHING_MEDIA", "HOME_DIGITAL"]]]
    """同业过滤标签值"""

class GoldplanMerchantsSetAdvertisingIndustryFilterPostJson(TypedDict):
    sub_mchid: str
    """特约子商户号"""
    advertising_industry_filters: list[Literal["E_COMMERCE", "LOVE_MARRIAGE", "POTOGRAPHY", "EDUCATION", "FINANCE", "TOURISM", "SKINCARE", "FOOD", "SPORT", "JEWELRY_WATCH", "HEALTHCARE", "BUSSINESS", "PARENTING", "CATERING", "RETAIL", "SERVICES", "LAW", "ESTATE", "TRANSPORTATION", "ENERGY_SAVING", "SECURITY", "BUILDING_MATERIAL", "COMMUNICATION", "MERCHANDISE", "ASSOCIATION", "COMMUNITY", "ONLINE_AVR", "WE_MEDIA", "CAR", "SOFTWARE", "GAME", "CLOTHING", "INDUSTY", "AGRICULTURE", "PUBLISHING_MEDIA", "HOME_DIGITAL"]]
    """同业过滤标签值"""

class GoldplanMerchantsChangecustompagestatusPostAnswer(GoldplanMerchantsChangecustompagestatusPostJson): ...
