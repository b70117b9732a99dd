# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Users(Place):
    """v3/marketing/partner/product-coupon/users"""
    @property
    def _openid_(self) -> UsersOpenid: ...

class UsersOpenid(Place):
    """v3/marketing/partner/product-coupon/users/{openid}"""
    @property
    def couponBundles(self) -> UsersOpenidCouponBundles:
        """POST 向用户发放商品券批次组"""
    @property
    def coupons(self) -> UsersOpenidCoupons:
        """GET 指定券状态查询用户商品券列表
        POST 向用户发放商品券
        """
    @property
    def preSendCoupon(self) -> UsersOpenidPreSendCoupon:
        """POST 向用户预发放商品券"""
    @property
    def preSendCouponBundle(self) -> UsersOpenidPreSendCouponBundle:
        """POST 向用户预发放商品券批次组"""

class UsersOpenidCouponBundles(Place):
    """v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles"""
    @property
    def post(self) -> UsersOpenidCouponBundlesPost[Answer[UsersOpenidCouponBundlesPostAnswer]]:
        """向用户发放商品券批次组

        POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles
        https://pay.weixin.qq.com/doc/v3/partner/4016280664
        """
    @property
    def post_async(self) -> UsersOpenidCouponBundlesPost[Promise[Answer[UsersOpenidCouponBundlesPostAnswer]]]:
        """向用户发放商品券批次组"""
    @property
    def postAsync(self) -> UsersOpenidCouponBundlesPost[Promise[Answer[UsersOpenidCouponBundlesPostAnswer]]]:
        """向用户发放商品券批次组"""
    @property
    def _user_coupon_bundle_id_(self) -> UsersOpenidCouponBundlesUserCouponBundleId: ...

class UsersOpenidCouponBundlesPostOptions(Options, total=False):
    json: UsersOpenidCouponBundlesPostJson
    openid: str | int

class UsersOpenidCouponBundlesPostLooseOptions(Options, total=False):
    json: UsersOpenidCouponBundlesPostJson | AnyDict
    openid: str | int

class UsersOpenidCouponBundlesPost(Verb[R]):
    """向用户发放商品券批次组

    POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles
    https://pay.weixin.qq.com/doc/v3/partner/4016280664
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidCouponBundlesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidCouponBundlesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponBundlesPostJson | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponBundlesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidCouponBundlesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponBundlesPostJson,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponBundlesPostOptions,
            /,
            **more: Unpack[UsersOpenidCouponBundlesPostOptions]
        ) -> R: ...

class UsersOpenidCouponBundlesUserCouponBundleId(Place):
    """v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}"""
    @property
    def deactivate(self) -> UsersOpenidCouponBundlesUserCouponBundleIdDeactivate:
        """POST 失效用户商品券组"""

class UsersOpenidCouponBundlesUserCouponBundleIdDeactivate(Place):
    """v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate"""
    @property
    def post(self) -> UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePost[Answer[UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostAnswer]]:
        """失效用户商品券组

        POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate
        https://pay.weixin.qq.com/doc/v3/partner/4016280658
        """
    @property
    def post_async(self) -> UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePost[Promise[Answer[UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostAnswer]]]:
        """失效用户商品券组"""
    @property
    def postAsync(self) -> UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePost[Promise[Answer[UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostAnswer]]]:
        """失效用户商品券组"""

class UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostOptions(Options, total=False):
    json: UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostJson
    openid: str | int
    user_coupon_bundle_id: str | int

class UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostLooseOptions(Options, total=False):
    json: UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostJson | AnyDict
    openid: str | int
    user_coupon_bundle_id: str | int

class UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePost(Verb[R]):
    """失效用户商品券组

    POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate
    https://pay.weixin.qq.com/doc/v3/partner/4016280658
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostJson | AnyDict,
            openid: str | int,
            user_coupon_bundle_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostJson,
            openid: str | int,
            user_coupon_bundle_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostOptions,
            /,
            **more: Unpack[UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostOptions]
        ) -> R: ...

class UsersOpenidCoupons(Place):
    """v3/marketing/partner/product-coupon/users/{openid}/coupons"""
    @property
    def get(self) -> UsersOpenidCouponsGet[Answer[UsersOpenidCouponsGetAnswer]]:
        """指定券状态查询用户商品券列表

        GET v3/marketing/partner/product-coupon/users/{openid}/coupons
        https://pay.weixin.qq.com/doc/v3/partner/4015781590
        """
    @property
    def get_async(self) -> UsersOpenidCouponsGet[Promise[Answer[UsersOpenidCouponsGetAnswer]]]:
        """指定券状态查询用户商品券列表"""
    @property
    def getAsync(self) -> UsersOpenidCouponsGet[Promise[Answer[UsersOpenidCouponsGetAnswer]]]:
        """指定券状态查询用户商品券列表"""
    @property
    def post(self) -> UsersOpenidCouponsPost[Answer[UsersOpenidCouponsPostAnswer]]:
        """向用户发放商品券

        POST v3/marketing/partner/product-coupon/users/{openid}/coupons
        https://pay.weixin.qq.com/doc/v3/partner/4015781605
        """
    @property
    def post_async(self) -> UsersOpenidCouponsPost[Promise[Answer[UsersOpenidCouponsPostAnswer]]]:
        """向用户发放商品券"""
    @property
    def postAsync(self) -> UsersOpenidCouponsPost[Promise[Answer[UsersOpenidCouponsPostAnswer]]]:
        """向用户发放商品券"""
    @property
    def _coupon_code_(self) -> UsersOpenidCouponsCouponCode:
        """GET 查询用户商品券详情"""

class UsersOpenidCouponsGetOptions(Options, total=False):
    query: UsersOpenidCouponsGetQuery
    openid: str | int

class UsersOpenidCouponsGetLooseOptions(Options, total=False):
    query: UsersOpenidCouponsGetQuery | AnyDict
    openid: str | int

class UsersOpenidCouponsGet(Verb[R]):
    """指定券状态查询用户商品券列表

    GET v3/marketing/partner/product-coupon/users/{openid}/coupons
    https://pay.weixin.qq.com/doc/v3/partner/4015781590
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidCouponsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidCouponsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: UsersOpenidCouponsGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidCouponsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: UsersOpenidCouponsGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsGetOptions,
            /,
            **more: Unpack[UsersOpenidCouponsGetOptions]
        ) -> R: ...

class UsersOpenidCouponsPostOptions(Options, total=False):
    json: UsersOpenidCouponsPostJson
    openid: str | int

class UsersOpenidCouponsPostLooseOptions(Options, total=False):
    json: UsersOpenidCouponsPostJson | AnyDict
    openid: str | int

class UsersOpenidCouponsPost(Verb[R]):
    """向用户发放商品券

    POST v3/marketing/partner/product-coupon/users/{openid}/coupons
    https://pay.weixin.qq.com/doc/v3/partner/4015781605
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidCouponsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidCouponsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponsPostJson | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidCouponsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponsPostJson,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsPostOptions,
            /,
            **more: Unpack[UsersOpenidCouponsPostOptions]
        ) -> R: ...

class UsersOpenidCouponsCouponCode(Place):
    """v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}"""
    @property
    def get(self) -> UsersOpenidCouponsCouponCodeGet[Answer[UsersOpenidCouponsCouponCodeGetAnswer]]:
        """查询用户商品券详情

        GET v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}
        https://pay.weixin.qq.com/doc/v3/partner/4015781582
        """
    @property
    def get_async(self) -> UsersOpenidCouponsCouponCodeGet[Promise[Answer[UsersOpenidCouponsCouponCodeGetAnswer]]]:
        """查询用户商品券详情"""
    @property
    def getAsync(self) -> UsersOpenidCouponsCouponCodeGet[Promise[Answer[UsersOpenidCouponsCouponCodeGetAnswer]]]:
        """查询用户商品券详情"""
    @property
    def confirm(self) -> UsersOpenidCouponsCouponCodeConfirm:
        """POST 确认发放用户商品券"""
    @property
    def deactivate(self) -> UsersOpenidCouponsCouponCodeDeactivate:
        """POST 失效用户商品券"""
    @property
    def return_(self) -> UsersOpenidCouponsCouponCodeReturn:
        """POST 退券"""
    @property
    def use(self) -> UsersOpenidCouponsCouponCodeUse:
        """POST 核销用户商品券"""

class UsersOpenidCouponsCouponCodeGetOptions(Options, total=False):
    query: UsersOpenidCouponsCouponCodeGetQuery
    openid: str | int
    coupon_code: str | int

class UsersOpenidCouponsCouponCodeGetLooseOptions(Options, total=False):
    query: UsersOpenidCouponsCouponCodeGetQuery | AnyDict
    openid: str | int
    coupon_code: str | int

class UsersOpenidCouponsCouponCodeGet(Verb[R]):
    """查询用户商品券详情

    GET v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}
    https://pay.weixin.qq.com/doc/v3/partner/4015781582
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: UsersOpenidCouponsCouponCodeGetQuery | AnyDict,
            openid: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: UsersOpenidCouponsCouponCodeGetQuery,
            openid: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeGetOptions,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeGetOptions]
        ) -> R: ...

class UsersOpenidCouponsCouponCodeConfirm(Place):
    """v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm"""
    @property
    def post(self) -> UsersOpenidCouponsCouponCodeConfirmPost[Answer[UsersOpenidCouponsCouponCodeConfirmPostAnswer]]:
        """确认发放用户商品券

        POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm
        https://pay.weixin.qq.com/doc/v3/partner/4015781575
        """
    @property
    def post_async(self) -> UsersOpenidCouponsCouponCodeConfirmPost[Promise[Answer[UsersOpenidCouponsCouponCodeConfirmPostAnswer]]]:
        """确认发放用户商品券"""
    @property
    def postAsync(self) -> UsersOpenidCouponsCouponCodeConfirmPost[Promise[Answer[UsersOpenidCouponsCouponCodeConfirmPostAnswer]]]:
        """确认发放用户商品券"""

class UsersOpenidCouponsCouponCodeConfirmPostOptions(Options, total=False):
    json: UsersOpenidCouponsCouponCodeConfirmPostJson
    openid: str | int
    coupon_code: str | int

class UsersOpenidCouponsCouponCodeConfirmPostLooseOptions(Options, total=False):
    json: UsersOpenidCouponsCouponCodeConfirmPostJson | AnyDict
    openid: str | int
    coupon_code: str | int

class UsersOpenidCouponsCouponCodeConfirmPost(Verb[R]):
    """确认发放用户商品券

    POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm
    https://pay.weixin.qq.com/doc/v3/partner/4015781575
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeConfirmPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeConfirmPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponsCouponCodeConfirmPostJson | AnyDict,
            openid: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeConfirmPostLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeConfirmPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponsCouponCodeConfirmPostJson,
            openid: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeConfirmPostOptions,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeConfirmPostOptions]
        ) -> R: ...

class UsersOpenidCouponsCouponCodeDeactivate(Place):
    """v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate"""
    @property
    def post(self) -> UsersOpenidCouponsCouponCodeDeactivatePost[Answer[UsersOpenidCouponsCouponCodeDeactivatePostAnswer]]:
        """失效用户商品券

        POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate
        https://pay.weixin.qq.com/doc/v3/partner/4015781578
        """
    @property
    def post_async(self) -> UsersOpenidCouponsCouponCodeDeactivatePost[Promise[Answer[UsersOpenidCouponsCouponCodeDeactivatePostAnswer]]]:
        """失效用户商品券"""
    @property
    def postAsync(self) -> UsersOpenidCouponsCouponCodeDeactivatePost[Promise[Answer[UsersOpenidCouponsCouponCodeDeactivatePostAnswer]]]:
        """失效用户商品券"""

class UsersOpenidCouponsCouponCodeDeactivatePostOptions(Options, total=False):
    json: UsersOpenidCouponsCouponCodeDeactivatePostJson
    openid: str | int
    coupon_code: str | int

class UsersOpenidCouponsCouponCodeDeactivatePostLooseOptions(Options, total=False):
    json: UsersOpenidCouponsCouponCodeDeactivatePostJson | AnyDict
    openid: str | int
    coupon_code: str | int

class UsersOpenidCouponsCouponCodeDeactivatePost(Verb[R]):
    """失效用户商品券

    POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate
    https://pay.weixin.qq.com/doc/v3/partner/4015781578
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeDeactivatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeDeactivatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponsCouponCodeDeactivatePostJson | AnyDict,
            openid: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeDeactivatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeDeactivatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponsCouponCodeDeactivatePostJson,
            openid: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeDeactivatePostOptions,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeDeactivatePostOptions]
        ) -> R: ...

class UsersOpenidCouponsCouponCodeReturn(Place):
    """v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return"""
    @property
    def post(self) -> UsersOpenidCouponsCouponCodeReturnPost[Answer[UsersOpenidCouponsCouponCodeReturnPostAnswer]]:
        """退券

        POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return
        https://pay.weixin.qq.com/doc/v3/partner/4015781599
        """
    @property
    def post_async(self) -> UsersOpenidCouponsCouponCodeReturnPost[Promise[Answer[UsersOpenidCouponsCouponCodeReturnPostAnswer]]]:
        """退券"""
    @property
    def postAsync(self) -> UsersOpenidCouponsCouponCodeReturnPost[Promise[Answer[UsersOpenidCouponsCouponCodeReturnPostAnswer]]]:
        """退券"""

class UsersOpenidCouponsCouponCodeReturnPostOptions(Options, total=False):
    json: UsersOpenidCouponsCouponCodeReturnPostJson
    openid: str | int
    coupon_code: str | int

class UsersOpenidCouponsCouponCodeReturnPostLooseOptions(Options, total=False):
    json: UsersOpenidCouponsCouponCodeReturnPostJson | AnyDict
    openid: str | int
    coupon_code: str | int

class UsersOpenidCouponsCouponCodeReturnPost(Verb[R]):
    """退券

    POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return
    https://pay.weixin.qq.com/doc/v3/partner/4015781599
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeReturnPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeReturnPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponsCouponCodeReturnPostJson | AnyDict,
            openid: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeReturnPostLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeReturnPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponsCouponCodeReturnPostJson,
            openid: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeReturnPostOptions,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeReturnPostOptions]
        ) -> R: ...

class UsersOpenidCouponsCouponCodeUse(Place):
    """v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use"""
    @property
    def post(self) -> UsersOpenidCouponsCouponCodeUsePost[Answer[UsersOpenidCouponsCouponCodeUsePostAnswer]]:
        """核销用户商品券

        POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use
        https://pay.weixin.qq.com/doc/v3/partner/4015781608
        """
    @property
    def post_async(self) -> UsersOpenidCouponsCouponCodeUsePost[Promise[Answer[UsersOpenidCouponsCouponCodeUsePostAnswer]]]:
        """核销用户商品券"""
    @property
    def postAsync(self) -> UsersOpenidCouponsCouponCodeUsePost[Promise[Answer[UsersOpenidCouponsCouponCodeUsePostAnswer]]]:
        """核销用户商品券"""

class UsersOpenidCouponsCouponCodeUsePostOptions(Options, total=False):
    json: UsersOpenidCouponsCouponCodeUsePostJson
    openid: str | int
    coupon_code: str | int

class UsersOpenidCouponsCouponCodeUsePostLooseOptions(Options, total=False):
    json: UsersOpenidCouponsCouponCodeUsePostJson | AnyDict
    openid: str | int
    coupon_code: str | int

class UsersOpenidCouponsCouponCodeUsePost(Verb[R]):
    """核销用户商品券

    POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use
    https://pay.weixin.qq.com/doc/v3/partner/4015781608
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeUsePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeUsePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponsCouponCodeUsePostJson | AnyDict,
            openid: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeUsePostLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeUsePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidCouponsCouponCodeUsePostJson,
            openid: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidCouponsCouponCodeUsePostOptions,
            /,
            **more: Unpack[UsersOpenidCouponsCouponCodeUsePostOptions]
        ) -> R: ...

class UsersOpenidPreSendCoupon(Place):
    """v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon"""
    @property
    def post(self) -> UsersOpenidPreSendCouponPost[Answer[UsersOpenidPreSendCouponPostAnswer]]:
        """向用户预发放商品券

        POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon
        https://pay.weixin.qq.com/doc/v3/partner/4016434365
        """
    @property
    def post_async(self) -> UsersOpenidPreSendCouponPost[Promise[Answer[UsersOpenidPreSendCouponPostAnswer]]]:
        """向用户预发放商品券"""
    @property
    def postAsync(self) -> UsersOpenidPreSendCouponPost[Promise[Answer[UsersOpenidPreSendCouponPostAnswer]]]:
        """向用户预发放商品券"""

class UsersOpenidPreSendCouponPostOptions(Options, total=False):
    json: UsersOpenidPreSendCouponPostJson
    openid: str | int

class UsersOpenidPreSendCouponPostLooseOptions(Options, total=False):
    json: UsersOpenidPreSendCouponPostJson | AnyDict
    openid: str | int

class UsersOpenidPreSendCouponPost(Verb[R]):
    """向用户预发放商品券

    POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon
    https://pay.weixin.qq.com/doc/v3/partner/4016434365
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidPreSendCouponPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidPreSendCouponPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidPreSendCouponPostJson | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidPreSendCouponPostLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidPreSendCouponPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidPreSendCouponPostJson,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidPreSendCouponPostOptions,
            /,
            **more: Unpack[UsersOpenidPreSendCouponPostOptions]
        ) -> R: ...

class UsersOpenidPreSendCouponBundle(Place):
    """v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle"""
    @property
    def post(self) -> UsersOpenidPreSendCouponBundlePost[Answer[UsersOpenidPreSendCouponBundlePostAnswer]]:
        """向用户预发放商品券批次组

        POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle
        https://pay.weixin.qq.com/doc/v3/partner/4016280670
        """
    @property
    def post_async(self) -> UsersOpenidPreSendCouponBundlePost[Promise[Answer[UsersOpenidPreSendCouponBundlePostAnswer]]]:
        """向用户预发放商品券批次组"""
    @property
    def postAsync(self) -> UsersOpenidPreSendCouponBundlePost[Promise[Answer[UsersOpenidPreSendCouponBundlePostAnswer]]]:
        """向用户预发放商品券批次组"""

class UsersOpenidPreSendCouponBundlePostOptions(Options, total=False):
    json: UsersOpenidPreSendCouponBundlePostJson
    openid: str | int

class UsersOpenidPreSendCouponBundlePostLooseOptions(Options, total=False):
    json: UsersOpenidPreSendCouponBundlePostJson | AnyDict
    openid: str | int

class UsersOpenidPreSendCouponBundlePost(Verb[R]):
    """向用户预发放商品券批次组

    POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle
    https://pay.weixin.qq.com/doc/v3/partner/4016280670
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidPreSendCouponBundlePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidPreSendCouponBundlePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidPreSendCouponBundlePostJson | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidPreSendCouponBundlePostLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidPreSendCouponBundlePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidPreSendCouponBundlePostJson,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidPreSendCouponBundlePostOptions,
            /,
            **more: Unpack[UsersOpenidPreSendCouponBundlePostOptions]
        ) -> R: ...

class MemberTagInfo(TypedDict):
    member_card_id: str
    """会员卡模板ID"""

class CouponTagInfo(TypedDict):
    coupon_tag_list: NotRequired[list[str]]
    """用户商品券标签列表"""
    member_tag_info: NotRequired[MemberTagInfo]
    """会员标签信息"""

class UsersOpenidCouponBundlesPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    product_coupon_id: str
    """商品券ID"""
    stock_bundle_id: str
    """批次组ID"""
    appid: str
    """公众账号AppID"""
    send_request_no: str
    """发券请求单号"""
    attach: NotRequired[str]
    """自定义附加信息"""
    coupon_tag_info: NotRequired[CouponTagInfo]
    """用户商品券标签信息"""

class AssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    """微信支付单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    mchid: NotRequired[str]
    """商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""

class ProgressiveBundleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    """券核销请求单号"""
    use_time: NotRequired[str]
    """核销时间"""
    associated_order_info: NotRequired[AssociatedOrderInfo]
    """关联微信支付订单信息"""
    return_request_no: NotRequired[str]
    """退券请求单号"""
    return_time: NotRequired[str]
    """退券时间"""

class UserProductCouponBundleInfo(TypedDict):
    user_coupon_bundle_id: str
    """用户券组ID"""
    user_coupon_bundle_index: int
    """用户券组内索引"""
    total_count: int
    """总可使用次数"""
    used_count: int
    """已使用次数"""

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

class ProgressiveBundleUsageInfo(TypedDict):
    count: int
    """可使用次数"""
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

class ProductCoupon(TypedDict):
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
    usage_mode: Literal["SINGLE", "PROGRESSIVE_BUNDLE"]
    """使用模式"""
    single_usage_info: NotRequired[SingleUsageInfo]
    """单券模式信息"""
    progressive_bundle_usage_info: NotRequired[ProgressiveBundleUsageInfo]
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

class CouponCodeCountInfo(TypedDict):
    total_count: int
    """已上传的Code总数"""
    available_count: int
    """当前可用的Code"""

class StockSendRule(TypedDict):
    max_count: int
    """发放次数总上限"""
    max_count_per_day: NotRequired[int]
    """每日发放次数上限"""
    max_count_per_user: int
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

class ExchangeCoupon(TypedDict):
    threshold: int
    """门槛金额"""
    exchange_price: int
    """固定兑换价格"""

class ProgressiveBundleUsageRule(TypedDict):
    coupon_available_period: CouponAvailablePeriod
    """券可核销时间"""
    normal_coupon: NotRequired[NormalCoupon]
    """满减券使用规则"""
    discount_coupon: NotRequired[DiscountCoupon]
    """折扣券使用规则"""
    exchange_coupon: NotRequired[ExchangeCoupon]
    """兑换券使用规则"""

class StockBundleInfo(TypedDict):
    stock_bundle_id: str
    """批次组ID"""
    stock_bundle_index: int
    """批次在批次组内的次序"""

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
    usage_description: str
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
    guidance_wording: str
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
    code_display_mode: NotRequired[Literal["INVISIBLE", "BARCODE", "QRCODE"]]
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

class SentCountInfo(TypedDict):
    total_count: int
    """已发放总次数"""
    today_count: int
    """当天已发放次数"""

class Stock(TypedDict):
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
    stock_send_rule: StockSendRule
    """发放规则"""
    progressive_bundle_usage_rule: NotRequired[ProgressiveBundleUsageRule]
    """多次优惠使用规则"""
    stock_bundle_info: NotRequired[StockBundleInfo]
    """批次组信息"""
    usage_rule_display_info: UsageRuleDisplayInfo
    """券使用规则展示信息"""
    coupon_display_info: CouponDisplayInfo
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

class UsersOpenidCouponBundlesPostAnswerUserProductCouponListCouponTagInfo(TypedDict):
    coupon_tag_list: NotRequired[list[Literal["MEMBER"]]]
    """用户商品券标签列表"""
    member_tag_info: NotRequired[MemberTagInfo]
    """会员标签信息"""

class UserProductCouponList(TypedDict):
    coupon_code: str
    """用户商品券Code"""
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"]
    """用户商品券状态"""
    valid_begin_time: str
    """有效期开始时间"""
    valid_end_time: str
    """有效期结束时间"""
    receive_time: str
    """领券时间"""
    send_request_no: str
    """发券请求单号"""
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"]
    """发券渠道"""
    confirm_request_no: NotRequired[str]
    """确认请求单号"""
    confirm_time: NotRequired[str]
    """确认发放时间"""
    deactivate_request_no: NotRequired[str]
    """失效请求单号"""
    deactivate_time: NotRequired[str]
    """失效时间"""
    deactivate_reason: NotRequired[str]
    """失效原因"""
    progressive_bundle_usage_detail: NotRequired[ProgressiveBundleUsageDetail]
    """多次优惠使用详情"""
    user_product_coupon_bundle_info: UserProductCouponBundleInfo
    """用户券组信息"""
    product_coupon: ProductCoupon
    """商品券信息"""
    stock: Stock
    """批次信息"""
    attach: NotRequired[str]
    """自定义附加信息"""
    channel_custom_info: NotRequired[str]
    """渠道自定义信息"""
    coupon_tag_info: NotRequired[UsersOpenidCouponBundlesPostAnswerUserProductCouponListCouponTagInfo]
    """用户商品券标签信息"""
    brand_id: str
    """品牌ID"""

class UsersOpenidCouponBundlesPostAnswer(TypedDict):
    user_coupon_bundle_id: str
    """用户券组ID"""
    user_product_coupon_list: list[UserProductCouponList]
    """用户商品券列表"""

class UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    product_coupon_id: str
    """商品券ID"""
    stock_bundle_id: str
    """批次组ID"""
    appid: str
    """公众账号AppID"""
    out_request_no: str
    """失效请求单号"""
    deactivate_reason: str
    """失效原因"""

class UsersOpenidCouponsGetQuery(TypedDict):
    product_coupon_id: NotRequired[str | None]
    """商品券ID"""
    stock_id: NotRequired[str | None]
    """批次ID"""
    appid: str
    """公众账号AppID"""
    coupon_state: NotRequired[Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | None]
    """用户商品券状态"""
    page_size: NotRequired[int | str | None]
    """分页大小"""
    page_token: NotRequired[str | None]
    """分页Token"""
    brand_id: str
    """品牌ID"""

class DetailItemList(TypedDict):
    detail_state: NotRequired[Literal["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"]]
    """轮次使用详情状态"""
    valid_begin_time: NotRequired[str]
    """有效期开始时间"""
    valid_end_time: NotRequired[str]
    """有效期结束时间"""
    use_request_no: NotRequired[str]
    """核销请求单号"""
    use_time: NotRequired[str]
    """核销时间"""
    associated_order_info: NotRequired[AssociatedOrderInfo]
    """关联微信支付订单信息"""
    return_request_no: NotRequired[str]
    """退券请求单号"""
    return_time: NotRequired[str]
    """退券时间"""
    delete_time: NotRequired[str]
    """删除时间"""

class SequentialUsageDetail(TypedDict):
    total_count: NotRequired[int]
    """总可使用次数"""
    used_count: NotRequired[int]
    """已使用次数"""
    detail_item_list: NotRequired[list[DetailItemList]]
    """轮次使用详情列表"""

class SequentialUsageInfo(TypedDict):
    type: Literal["INCREMENTAL", "EQUAL"]
    """多次优惠规则类型"""
    count: int
    """可使用次数"""
    available_days: int
    """多次优惠有效天数"""
    interval_days: NotRequired[int]
    """多次优惠使用间隔天数"""

class UsersOpenidCouponsGetAnswerUserCouponListProductCoupon(TypedDict):
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
    sequential_usage_info: NotRequired[SequentialUsageInfo]
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

class UsersOpenidCouponsGetAnswerUserCouponListStockStockSendRule(TypedDict):
    max_count: int
    """发放次数总上限"""
    max_count_per_day: NotRequired[int]
    """每日发放次数上限"""
    max_count_per_user: NotRequired[int]
    """每个用户领取次数上限"""

class UsersOpenidCouponsGetAnswerUserCouponListStockSingleUsageRuleCouponAvailablePeriod(TypedDict):
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

class SingleUsageRule(TypedDict):
    coupon_available_period: UsersOpenidCouponsGetAnswerUserCouponListStockSingleUsageRuleCouponAvailablePeriod
    """券可核销时间"""
    normal_coupon: NotRequired[NormalCoupon]
    """满减券使用规则"""
    discount_coupon: NotRequired[DiscountCoupon]
    """折扣券使用规则"""
    exchange_coupon: NotRequired[ExchangeCoupon]
    """兑换券使用规则"""

class UsersOpenidCouponsGetAnswerUserCouponListStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
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
    available_seconds: NotRequired[int]
    """领取后N秒内有效"""

class SequentialUsageRule(TypedDict):
    coupon_available_period: UsersOpenidCouponsGetAnswerUserCouponListStockSequentialUsageRuleCouponAvailablePeriod
    """券可核销时间"""
    normal_coupon_list: NotRequired[list[NormalCoupon]]
    """满减券使用规则"""
    discount_coupon_list: NotRequired[list[DiscountCoupon]]
    """折扣券使用规则列表"""
    exchange_coupon_list: NotRequired[list[ExchangeCoupon]]
    """兑换券使用规则列表"""
    special_first: NotRequired[bool]
    """多次优惠是否提供首笔特惠"""

class UsersOpenidCouponsGetAnswerUserCouponListStock(TypedDict):
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
    stock_send_rule: UsersOpenidCouponsGetAnswerUserCouponListStockStockSendRule
    """发放规则"""
    single_usage_rule: NotRequired[SingleUsageRule]
    """单券使用规则"""
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    """多次优惠使用规则"""
    usage_rule_display_info: UsageRuleDisplayInfo
    """券使用规则展示信息"""
    coupon_display_info: CouponDisplayInfo
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

class UserCouponList(TypedDict):
    coupon_code: str
    """用户商品券Code"""
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"]
    """用户商品券状态"""
    valid_begin_time: str
    """有效期开始时间"""
    valid_end_time: str
    """有效期结束时间"""
    receive_time: str
    """领券时间"""
    send_request_no: str
    """发券请求单号"""
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"]
    """发券渠道"""
    confirm_request_no: NotRequired[str]
    """确认请求单号"""
    confirm_time: NotRequired[str]
    """确认发放时间"""
    deactivate_request_no: NotRequired[str]
    """失效请求单号"""
    deactivate_time: NotRequired[str]
    """失效时间"""
    deactivate_reason: NotRequired[str]
    """失效原因"""
    single_usage_detail: NotRequired[ProgressiveBundleUsageDetail]
    """单券使用详情"""
    sequential_usage_detail: NotRequired[SequentialUsageDetail]
    """多次优惠使用详情"""
    product_coupon: UsersOpenidCouponsGetAnswerUserCouponListProductCoupon
    """商品券信息"""
    stock: UsersOpenidCouponsGetAnswerUserCouponListStock
    """批次信息"""
    attach: NotRequired[str]
    """自定义附加信息"""
    channel_custom_info: NotRequired[str]
    """渠道自定义信息"""
    brand_id: str
    """品牌ID"""

class UsersOpenidCouponsGetAnswer(TypedDict):
    total_count: int
    """总个数"""
    next_page_token: NotRequired[str]
    """下一页Token"""
    user_coupon_list: NotRequired[list[UserCouponList]]
    """用户商品券列表"""

class UsersOpenidCouponsPostJsonCouponTagInfoMemberTagInfo(TypedDict):
    member_card_id: NotRequired[str]
    """会员卡模板ID"""

class UsersOpenidCouponsPostJsonCouponTagInfo(TypedDict):
    coupon_tag_list: NotRequired[list[Literal["MEMBER"]]]
    """用户商品券标签列表"""
    member_tag_info: NotRequired[UsersOpenidCouponsPostJsonCouponTagInfoMemberTagInfo]
    """会员标签信息"""

class UsersOpenidCouponsPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    coupon_code: NotRequired[str]
    """用户商品券Code"""
    appid: str
    """公众账号AppID"""
    send_request_no: str
    """发券请求单号"""
    attach: NotRequired[str]
    """自定义附加信息"""
    coupon_tag_info: NotRequired[UsersOpenidCouponsPostJsonCouponTagInfo]
    """用户商品券标签信息"""

class UsersOpenidCouponsCouponCodeGetQuery(TypedDict):
    brand_id: str
    """品牌ID"""
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    appid: str
    """公众账号AppID"""

class UsersOpenidCouponsCouponCodeGetAnswerStockSequentialUsageRuleCouponAvailablePeriod(TypedDict):
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

class UsersOpenidCouponsCouponCodeGetAnswerStockSequentialUsageRule(TypedDict):
    coupon_available_period: UsersOpenidCouponsCouponCodeGetAnswerStockSequentialUsageRuleCouponAvailablePeriod
    """券可核销时间"""
    normal_coupon_list: NotRequired[list[NormalCoupon]]
    """满减券使用规则"""
    discount_coupon_list: NotRequired[list[DiscountCoupon]]
    """折扣券使用规则列表"""
    exchange_coupon_list: NotRequired[list[ExchangeCoupon]]
    """兑换券使用规则列表"""
    special_first: NotRequired[bool]
    """多次优惠是否提供首笔特惠"""

class UsersOpenidCouponsCouponCodeGetAnswerStock(TypedDict):
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
    stock_send_rule: UsersOpenidCouponsGetAnswerUserCouponListStockStockSendRule
    """发放规则"""
    single_usage_rule: NotRequired[ProgressiveBundleUsageRule]
    """单券使用规则"""
    sequential_usage_rule: NotRequired[UsersOpenidCouponsCouponCodeGetAnswerStockSequentialUsageRule]
    """多次优惠使用规则"""
    usage_rule_display_info: UsageRuleDisplayInfo
    """券使用规则展示信息"""
    coupon_display_info: CouponDisplayInfo
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

class UsersOpenidCouponsCouponCodeGetAnswer(TypedDict):
    coupon_code: str
    """用户商品券Code"""
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"]
    """用户商品券状态"""
    valid_begin_time: str
    """有效期开始时间"""
    valid_end_time: str
    """有效期结束时间"""
    receive_time: str
    """领券时间"""
    send_request_no: str
    """发券请求单号"""
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"]
    """发券渠道"""
    confirm_request_no: NotRequired[str]
    """确认请求单号"""
    confirm_time: NotRequired[str]
    """确认发放时间"""
    deactivate_request_no: NotRequired[str]
    """失效请求单号"""
    deactivate_time: NotRequired[str]
    """失效时间"""
    deactivate_reason: NotRequired[str]
    """失效原因"""
    single_usage_detail: NotRequired[ProgressiveBundleUsageDetail]
    """单券使用详情"""
    sequential_usage_detail: NotRequired[SequentialUsageDetail]
    """多次优惠使用详情"""
    product_coupon: UsersOpenidCouponsGetAnswerUserCouponListProductCoupon
    """商品券信息"""
    stock: UsersOpenidCouponsCouponCodeGetAnswerStock
    """批次信息"""
    attach: NotRequired[str]
    """自定义附加信息"""
    channel_custom_info: NotRequired[str]
    """渠道自定义信息"""
    brand_id: str
    """品牌ID"""

class UsersOpenidCouponsCouponCodeConfirmPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    appid: str
    """公众账号AppID"""
    out_request_no: str
    """确认发放请求单号"""

class AssociatedPayScoreOrderInfo(TypedDict):
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    mchid: NotRequired[str]
    """商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""

class SingleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    """券核销请求单号"""
    use_time: NotRequired[str]
    """核销时间"""
    associated_order_info: NotRequired[AssociatedOrderInfo]
    """关联微信支付订单信息"""
    associated_pay_score_order_info: NotRequired[AssociatedPayScoreOrderInfo]
    """券核销的关联微信支付分订单信息"""
    saved_amount: NotRequired[float]
    """优惠金额"""
    return_request_no: NotRequired[str]
    """退券请求单号"""
    return_time: NotRequired[str]
    """退券时间"""

class UsersOpenidCouponsCouponCodeConfirmPostAnswer(TypedDict):
    coupon_code: str
    """用户商品券Code"""
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"]
    """用户商品券状态"""
    valid_begin_time: str
    """有效期开始时间"""
    valid_end_time: str
    """有效期结束时间"""
    receive_time: str
    """领券时间"""
    send_request_no: str
    """发券请求单号"""
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"]
    """发券渠道"""
    confirm_request_no: NotRequired[str]
    """确认请求单号"""
    confirm_time: NotRequired[str]
    """确认发放时间"""
    deactivate_request_no: NotRequired[str]
    """失效请求单号"""
    deactivate_time: NotRequired[str]
    """失效时间"""
    deactivate_reason: NotRequired[str]
    """失效原因"""
    single_usage_detail: NotRequired[SingleUsageDetail]
    """单券使用详情"""
    progressive_bundle_usage_detail: NotRequired[SequentialUsageDetail]
    """多次优惠使用详情"""
    product_coupon: UsersOpenidCouponsGetAnswerUserCouponListProductCoupon
    """商品券信息"""
    stock: UsersOpenidCouponsCouponCodeGetAnswerStock
    """批次信息"""
    attach: NotRequired[str]
    """自定义附加信息"""
    channel_custom_info: NotRequired[str]
    """渠道自定义信息"""
    brand_id: str
    """品牌ID"""

class UsersOpenidCouponsCouponCodeDeactivatePostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    appid: str
    """公众账号AppID"""
    out_request_no: str
    """失效请求单号"""
    deactivate_reason: str
    """失效原因"""

class UsersOpenidCouponsCouponCodeReturnPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    appid: str
    """公众账号AppID"""
    out_request_no: str
    """退券请求单号"""
    sequential_coupon_index: NotRequired[int]
    """多次优惠索引"""

class UsersOpenidCouponsCouponCodeUsePostJsonAssociatedPayScoreOrderInfo(TypedDict):
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    out_order_no: NotRequired[str]
    """商户服务订单号"""
    mchid: NotRequired[str]
    """商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""

class UsersOpenidCouponsCouponCodeUsePostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    appid: str
    """公众账号AppID"""
    use_time: str
    """核销时间"""
    associated_order_info: AssociatedOrderInfo
    """关联微信支付订单信息"""
    out_request_no: str
    """核销请求单号"""
    sequential_coupon_index: NotRequired[int]
    """多次优惠索引"""
    store_id: NotRequired[str]
    """核销门店ID"""
    associated_pay_score_order_info: NotRequired[UsersOpenidCouponsCouponCodeUsePostJsonAssociatedPayScoreOrderInfo]
    """关联微信支付分订单信息"""
    saved_amount: NotRequired[int]
    """优惠金额"""

class UsersOpenidCouponsCouponCodeUsePostAnswerSequentialUsageDetailDetailItemList(TypedDict):
    detail_state: Literal["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"]
    """轮次使用详情状态"""
    valid_begin_time: str
    """有效期开始时间"""
    valid_end_time: str
    """有效期结束时间"""
    use_request_no: NotRequired[str]
    """核销请求单号"""
    use_time: NotRequired[str]
    """核销时间"""
    associated_order_info: NotRequired[AssociatedOrderInfo]
    """关联微信支付订单信息"""
    return_request_no: NotRequired[str]
    """退券请求单号"""
    return_time: NotRequired[str]
    """退券时间"""
    delete_time: NotRequired[str]
    """删除时间"""

class UsersOpenidCouponsCouponCodeUsePostAnswerSequentialUsageDetail(TypedDict):
    total_count: int
    """总可使用次数"""
    used_count: int
    """已使用次数"""
    detail_item_list: NotRequired[list[UsersOpenidCouponsCouponCodeUsePostAnswerSequentialUsageDetailDetailItemList]]
    """轮次使用详情列表"""

class UsersOpenidCouponsCouponCodeUsePostAnswer(TypedDict):
    coupon_code: str
    """用户商品券Code"""
    coupon_state: Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"]
    """用户商品券状态"""
    valid_begin_time: str
    """有效期开始时间"""
    valid_end_time: str
    """有效期结束时间"""
    receive_time: str
    """领券时间"""
    send_request_no: str
    """发券请求单号"""
    send_channel: Literal["API", "BRAND_MANAGE", "MERCHANT_CARD", "MEMBER", "SMALL_ACTIVITY", "RECEIVE_COMPONENT"]
    """发券渠道"""
    confirm_request_no: NotRequired[str]
    """确认请求单号"""
    confirm_time: NotRequired[str]
    """确认发放时间"""
    deactivate_request_no: NotRequired[str]
    """失效请求单号"""
    deactivate_time: NotRequired[str]
    """失效时间"""
    deactivate_reason: NotRequired[str]
    """失效原因"""
    single_usage_detail: NotRequired[ProgressiveBundleUsageDetail]
    """单券使用详情"""
    sequential_usage_detail: NotRequired[UsersOpenidCouponsCouponCodeUsePostAnswerSequentialUsageDetail]
    """多次优惠使用详情"""
    product_coupon: UsersOpenidCouponsGetAnswerUserCouponListProductCoupon
    """商品券信息"""
    stock: UsersOpenidCouponsCouponCodeGetAnswerStock
    """批次信息"""
    attach: NotRequired[str]
    """自定义附加信息"""
    channel_custom_info: NotRequired[str]
    """渠道自定义信息"""
    brand_id: str
    """品牌ID"""

class UsersOpenidPreSendCouponPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    coupon_code: NotRequired[str]
    """用户商品券Code"""
    appid: str
    """公众账号AppID"""
    send_request_no: str
    """发券请求单号"""
    attach: NotRequired[str]
    """自定义附加信息"""

class UsersOpenidPreSendCouponPostAnswer(TypedDict):
    token: str
    """预发券token"""

class UsersOpenidPreSendCouponBundlePostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    product_coupon_id: str
    """商品券ID"""
    stock_bundle_id: str
    """批次组ID"""
    appid: str
    """公众账号AppID"""
    send_request_no: str
    """发券请求单号"""
    attach: NotRequired[str]
    """自定义附加信息"""

class UsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostAnswer(UsersOpenidCouponBundlesPostAnswer): ...

class UsersOpenidCouponsPostAnswer(UserCouponList): ...

class UsersOpenidCouponsCouponCodeDeactivatePostAnswer(UsersOpenidCouponsCouponCodeGetAnswer): ...

class UsersOpenidCouponsCouponCodeReturnPostAnswer(UsersOpenidCouponsCouponCodeGetAnswer): ...

class UsersOpenidPreSendCouponBundlePostAnswer(UsersOpenidPreSendCouponPostAnswer): ...
