# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class IndustryCoupon(Place):
    """v3/industry-coupon"""
    @property
    def tokens(self) -> IndustryCouponTokens:
        """POST 出行券切卡组件预下单"""

class IndustryCouponTokens(Place):
    """v3/industry-coupon/tokens"""
    @property
    def post(self) -> IndustryCouponTokensPost[Answer[IndustryCouponTokensPostAnswer]]:
        """出行券切卡组件预下单

        POST v3/industry-coupon/tokens
        https://pay.weixin.qq.com/doc/v3/merchant/4012553563
        """
    @property
    def post_async(self) -> IndustryCouponTokensPost[Promise[Answer[IndustryCouponTokensPostAnswer]]]:
        """出行券切卡组件预下单"""
    @property
    def postAsync(self) -> IndustryCouponTokensPost[Promise[Answer[IndustryCouponTokensPostAnswer]]]:
        """出行券切卡组件预下单"""

class IndustryCouponTokensPostOptions(Options, total=False):
    json: IndustryCouponTokensPostJson

class IndustryCouponTokensPostLooseOptions(Options, total=False):
    json: IndustryCouponTokensPostJson | AnyDict

class IndustryCouponTokensPost(Verb[R]):
    """出行券切卡组件预下单

    POST v3/industry-coupon/tokens
    https://pay.weixin.qq.com/doc/v3/merchant/4012553563
    """
    if MYPY:
        def __call__(
            self,
            options: IndustryCouponTokensPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[IndustryCouponTokensPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: IndustryCouponTokensPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndustryCouponTokensPostLooseOptions | AnyDict,
            /,
            **more: Unpack[IndustryCouponTokensPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: IndustryCouponTokensPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: IndustryCouponTokensPostOptions,
            /,
            **more: Unpack[IndustryCouponTokensPostOptions]
        ) -> R: ...

class CouponList(TypedDict):
    stock_id: int
    """批次号"""
    coupon_id: str
    """券ID"""

class IndustryCouponTokensPostJson(TypedDict):
    open_id: str
    """用户标识"""
    coupon_list: list[CouponList]
    """出行券列表"""

class IndustryCouponTokensPostAnswer(TypedDict):
    token: NotRequired[str]
    """切卡组件token值"""
    expires_time: NotRequired[str]
    """token过期时间"""
