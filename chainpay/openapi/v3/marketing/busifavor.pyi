# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Busifavor(Place):
    """v3/marketing/busifavor"""
    @property
    def callbacks(self) -> BusifavorCallbacks:
        """GET 查询商家券事件通知地址
        POST 设置商家券事件通知地址
        """
    @property
    def coupons(self) -> BusifavorCoupons: ...
    @property
    def productCoupons(self) -> BusifavorProductCoupons: ...
    @property
    def stocks(self) -> BusifavorStocks:
        """POST 创建商家券"""
    @property
    def subsidy(self) -> BusifavorSubsidy: ...
    @property
    def users(self) -> BusifavorUsers: ...

class BusifavorCallbacks(Place):
    """v3/marketing/busifavor/callbacks"""
    @property
    def get(self) -> BusifavorCallbacksGet[Answer[BusifavorCallbacksGetAnswer]]:
        """查询商家券事件通知地址

        GET v3/marketing/busifavor/callbacks
        https://pay.weixin.qq.com/doc/v3/merchant/4012465507
        """
    @property
    def get_async(self) -> BusifavorCallbacksGet[Promise[Answer[BusifavorCallbacksGetAnswer]]]:
        """查询商家券事件通知地址"""
    @property
    def getAsync(self) -> BusifavorCallbacksGet[Promise[Answer[BusifavorCallbacksGetAnswer]]]:
        """查询商家券事件通知地址"""
    @property
    def post(self) -> BusifavorCallbacksPost[Answer[BusifavorCallbacksPostAnswer]]:
        """设置商家券事件通知地址

        POST v3/marketing/busifavor/callbacks
        https://pay.weixin.qq.com/doc/v3/merchant/4012465431
        """
    @property
    def post_async(self) -> BusifavorCallbacksPost[Promise[Answer[BusifavorCallbacksPostAnswer]]]:
        """设置商家券事件通知地址"""
    @property
    def postAsync(self) -> BusifavorCallbacksPost[Promise[Answer[BusifavorCallbacksPostAnswer]]]:
        """设置商家券事件通知地址"""

class BusifavorCallbacksGetOptions(Options, total=False):
    query: BusifavorCallbacksGetQuery

class BusifavorCallbacksGetLooseOptions(Options, total=False):
    query: BusifavorCallbacksGetQuery | AnyDict

class BusifavorCallbacksGet(Verb[R]):
    """查询商家券事件通知地址

    GET v3/marketing/busifavor/callbacks
    https://pay.weixin.qq.com/doc/v3/merchant/4012465507
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorCallbacksGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorCallbacksGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BusifavorCallbacksGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCallbacksGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorCallbacksGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BusifavorCallbacksGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCallbacksGetOptions,
            /,
            **more: Unpack[BusifavorCallbacksGetOptions]
        ) -> R: ...

class BusifavorCallbacksPostOptions(Options, total=False):
    json: BusifavorCallbacksPostJson

class BusifavorCallbacksPostLooseOptions(Options, total=False):
    json: BusifavorCallbacksPostJson | AnyDict

class BusifavorCallbacksPost(Verb[R]):
    """设置商家券事件通知地址

    POST v3/marketing/busifavor/callbacks
    https://pay.weixin.qq.com/doc/v3/merchant/4012465431
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorCallbacksPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorCallbacksPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCallbacksPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCallbacksPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorCallbacksPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: BusifavorCallbacksPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCallbacksPostOptions,
            /,
            **more: Unpack[BusifavorCallbacksPostOptions]
        ) -> R: ...

class BusifavorCoupons(Place):
    """v3/marketing/busifavor/coupons"""
    @property
    def associate(self) -> BusifavorCouponsAssociate:
        """POST 关联订单信息"""
    @property
    def deactivate(self) -> BusifavorCouponsDeactivate:
        """POST 使券失效"""
    @property
    def disassociate(self) -> BusifavorCouponsDisassociate:
        """POST 取消关联订单信息"""
    @property
    def return_(self) -> BusifavorCouponsReturn:
        """POST 申请退券"""
    @property
    def send(self) -> BusifavorCouponsSend:
        """POST 向用户发券"""
    @property
    def use(self) -> BusifavorCouponsUse:
        """POST 核销用户券"""
    @property
    def _card_id_(self) -> BusifavorCouponsCardId: ...

class BusifavorCouponsAssociate(Place):
    """v3/marketing/busifavor/coupons/associate"""
    @property
    def post(self) -> BusifavorCouponsAssociatePost[Answer[BusifavorCouponsAssociatePostAnswer]]:
        """关联订单信息

        POST v3/marketing/busifavor/coupons/associate
        https://pay.weixin.qq.com/doc/v3/merchant/4012465596
        """
    @property
    def post_async(self) -> BusifavorCouponsAssociatePost[Promise[Answer[BusifavorCouponsAssociatePostAnswer]]]:
        """关联订单信息"""
    @property
    def postAsync(self) -> BusifavorCouponsAssociatePost[Promise[Answer[BusifavorCouponsAssociatePostAnswer]]]:
        """关联订单信息"""

class BusifavorCouponsAssociatePostOptions(Options, total=False):
    json: BusifavorCouponsAssociatePostJson

class BusifavorCouponsAssociatePostLooseOptions(Options, total=False):
    json: BusifavorCouponsAssociatePostJson | AnyDict

class BusifavorCouponsAssociatePost(Verb[R]):
    """关联订单信息

    POST v3/marketing/busifavor/coupons/associate
    https://pay.weixin.qq.com/doc/v3/merchant/4012465596
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorCouponsAssociatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorCouponsAssociatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsAssociatePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsAssociatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorCouponsAssociatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsAssociatePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsAssociatePostOptions,
            /,
            **more: Unpack[BusifavorCouponsAssociatePostOptions]
        ) -> R: ...

class BusifavorCouponsDeactivate(Place):
    """v3/marketing/busifavor/coupons/deactivate"""
    @property
    def post(self) -> BusifavorCouponsDeactivatePost[Answer[BusifavorCouponsDeactivatePostAnswer]]:
        """使券失效

        POST v3/marketing/busifavor/coupons/deactivate
        https://pay.weixin.qq.com/doc/v3/merchant/4012465890
        """
    @property
    def post_async(self) -> BusifavorCouponsDeactivatePost[Promise[Answer[BusifavorCouponsDeactivatePostAnswer]]]:
        """使券失效"""
    @property
    def postAsync(self) -> BusifavorCouponsDeactivatePost[Promise[Answer[BusifavorCouponsDeactivatePostAnswer]]]:
        """使券失效"""

class BusifavorCouponsDeactivatePostOptions(Options, total=False):
    json: BusifavorCouponsDeactivatePostJson

class BusifavorCouponsDeactivatePostLooseOptions(Options, total=False):
    json: BusifavorCouponsDeactivatePostJson | AnyDict

class BusifavorCouponsDeactivatePost(Verb[R]):
    """使券失效

    POST v3/marketing/busifavor/coupons/deactivate
    https://pay.weixin.qq.com/doc/v3/merchant/4012465890
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorCouponsDeactivatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorCouponsDeactivatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsDeactivatePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsDeactivatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorCouponsDeactivatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsDeactivatePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsDeactivatePostOptions,
            /,
            **more: Unpack[BusifavorCouponsDeactivatePostOptions]
        ) -> R: ...

class BusifavorCouponsDisassociate(Place):
    """v3/marketing/busifavor/coupons/disassociate"""
    @property
    def post(self) -> BusifavorCouponsDisassociatePost[Answer[BusifavorCouponsDisassociatePostAnswer]]:
        """取消关联订单信息

        POST v3/marketing/busifavor/coupons/disassociate
        https://pay.weixin.qq.com/doc/v3/merchant/4012465673
        """
    @property
    def post_async(self) -> BusifavorCouponsDisassociatePost[Promise[Answer[BusifavorCouponsDisassociatePostAnswer]]]:
        """取消关联订单信息"""
    @property
    def postAsync(self) -> BusifavorCouponsDisassociatePost[Promise[Answer[BusifavorCouponsDisassociatePostAnswer]]]:
        """取消关联订单信息"""

class BusifavorCouponsDisassociatePostOptions(Options, total=False):
    json: BusifavorCouponsDisassociatePostJson

class BusifavorCouponsDisassociatePostLooseOptions(Options, total=False):
    json: BusifavorCouponsDisassociatePostJson | AnyDict

class BusifavorCouponsDisassociatePost(Verb[R]):
    """取消关联订单信息

    POST v3/marketing/busifavor/coupons/disassociate
    https://pay.weixin.qq.com/doc/v3/merchant/4012465673
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorCouponsDisassociatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorCouponsDisassociatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsDisassociatePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsDisassociatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorCouponsDisassociatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsDisassociatePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsDisassociatePostOptions,
            /,
            **more: Unpack[BusifavorCouponsDisassociatePostOptions]
        ) -> R: ...

class BusifavorCouponsReturn(Place):
    """v3/marketing/busifavor/coupons/return"""
    @property
    def post(self) -> BusifavorCouponsReturnPost[Answer[BusifavorCouponsReturnPostAnswer]]:
        """申请退券

        POST v3/marketing/busifavor/coupons/return
        https://pay.weixin.qq.com/doc/v3/merchant/4012465845
        """
    @property
    def post_async(self) -> BusifavorCouponsReturnPost[Promise[Answer[BusifavorCouponsReturnPostAnswer]]]:
        """申请退券"""
    @property
    def postAsync(self) -> BusifavorCouponsReturnPost[Promise[Answer[BusifavorCouponsReturnPostAnswer]]]:
        """申请退券"""

class BusifavorCouponsReturnPostOptions(Options, total=False):
    json: BusifavorCouponsReturnPostJson

class BusifavorCouponsReturnPostLooseOptions(Options, total=False):
    json: BusifavorCouponsReturnPostJson | AnyDict

class BusifavorCouponsReturnPost(Verb[R]):
    """申请退券

    POST v3/marketing/busifavor/coupons/return
    https://pay.weixin.qq.com/doc/v3/merchant/4012465845
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorCouponsReturnPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorCouponsReturnPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsReturnPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsReturnPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorCouponsReturnPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsReturnPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsReturnPostOptions,
            /,
            **more: Unpack[BusifavorCouponsReturnPostOptions]
        ) -> R: ...

class BusifavorCouponsSend(Place):
    """v3/marketing/busifavor/coupons/send"""
    @property
    def post(self) -> BusifavorCouponsSendPost[Answer[BusifavorCouponsSendPostAnswer]]:
        """向用户发券

        POST v3/marketing/busifavor/coupons/send
        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    @property
    def post_async(self) -> BusifavorCouponsSendPost[Promise[Answer[BusifavorCouponsSendPostAnswer]]]:
        """向用户发券"""
    @property
    def postAsync(self) -> BusifavorCouponsSendPost[Promise[Answer[BusifavorCouponsSendPostAnswer]]]:
        """向用户发券"""

class BusifavorCouponsSendPostOptions(Options, total=False):
    json: BusifavorCouponsSendPostJson

class BusifavorCouponsSendPostLooseOptions(Options, total=False):
    json: BusifavorCouponsSendPostJson | AnyDict

class BusifavorCouponsSendPost(Verb[R]):
    """向用户发券

    POST v3/marketing/busifavor/coupons/send
    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorCouponsSendPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorCouponsSendPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsSendPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsSendPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorCouponsSendPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: BusifavorCouponsSendPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsSendPostOptions,
            /,
            **more: Unpack[BusifavorCouponsSendPostOptions]
        ) -> R: ...

class BusifavorCouponsUse(Place):
    """v3/marketing/busifavor/coupons/use"""
    @property
    def post(self) -> BusifavorCouponsUsePost[Answer[BusifavorCouponsUsePostAnswer]]:
        """核销用户券

        POST v3/marketing/busifavor/coupons/use
        https://pay.weixin.qq.com/doc/v3/merchant/4012465292
        """
    @property
    def post_async(self) -> BusifavorCouponsUsePost[Promise[Answer[BusifavorCouponsUsePostAnswer]]]:
        """核销用户券"""
    @property
    def postAsync(self) -> BusifavorCouponsUsePost[Promise[Answer[BusifavorCouponsUsePostAnswer]]]:
        """核销用户券"""

class BusifavorCouponsUsePostOptions(Options, total=False):
    json: BusifavorCouponsUsePostJson

class BusifavorCouponsUsePostLooseOptions(Options, total=False):
    json: BusifavorCouponsUsePostJson | AnyDict

class BusifavorCouponsUsePost(Verb[R]):
    """核销用户券

    POST v3/marketing/busifavor/coupons/use
    https://pay.weixin.qq.com/doc/v3/merchant/4012465292
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorCouponsUsePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorCouponsUsePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsUsePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsUsePostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorCouponsUsePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: BusifavorCouponsUsePostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsUsePostOptions,
            /,
            **more: Unpack[BusifavorCouponsUsePostOptions]
        ) -> R: ...

class BusifavorCouponsCardId(Place):
    """v3/marketing/busifavor/coupons/{card_id}"""
    @property
    def send(self) -> BusifavorCouponsCardIdSend:
        """POST 发放消费卡"""

class BusifavorCouponsCardIdSend(Place):
    """v3/marketing/busifavor/coupons/{card_id}/send"""
    @property
    def post(self) -> BusifavorCouponsCardIdSendPost[Answer[BusifavorCouponsCardIdSendPostAnswer]]:
        """发放消费卡

        POST v3/marketing/busifavor/coupons/{card_id}/send
        https://pay.weixin.qq.com/doc/v3/merchant/4017164666
        """
    @property
    def post_async(self) -> BusifavorCouponsCardIdSendPost[Promise[Answer[BusifavorCouponsCardIdSendPostAnswer]]]:
        """发放消费卡"""
    @property
    def postAsync(self) -> BusifavorCouponsCardIdSendPost[Promise[Answer[BusifavorCouponsCardIdSendPostAnswer]]]:
        """发放消费卡"""

class BusifavorCouponsCardIdSendPostOptions(Options, total=False):
    json: BusifavorCouponsCardIdSendPostJson
    card_id: str | int

class BusifavorCouponsCardIdSendPostLooseOptions(Options, total=False):
    json: BusifavorCouponsCardIdSendPostJson | AnyDict
    card_id: str | int

class BusifavorCouponsCardIdSendPost(Verb[R]):
    """发放消费卡

    POST v3/marketing/busifavor/coupons/{card_id}/send
    https://pay.weixin.qq.com/doc/v3/merchant/4017164666
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorCouponsCardIdSendPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorCouponsCardIdSendPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsCardIdSendPostJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsCardIdSendPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorCouponsCardIdSendPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorCouponsCardIdSendPostJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorCouponsCardIdSendPostOptions,
            /,
            **more: Unpack[BusifavorCouponsCardIdSendPostOptions]
        ) -> R: ...

class BusifavorProductCoupons(Place):
    """v3/marketing/busifavor/product-coupons"""
    @property
    def preSend(self) -> BusifavorProductCouponsPreSend:
        """POST 向用户预发放商品券"""
    @property
    def send(self) -> BusifavorProductCouponsSend:
        """POST 向用户发放商品券"""

class BusifavorProductCouponsPreSend(Place):
    """v3/marketing/busifavor/product-coupons/pre-send"""
    @property
    def post(self) -> BusifavorProductCouponsPreSendPost[Answer[BusifavorProductCouponsPreSendPostAnswer]]:
        """向用户预发放商品券

        POST v3/marketing/busifavor/product-coupons/pre-send
        https://pay.weixin.qq.com/doc/brand/4016797130
        """
    @property
    def post_async(self) -> BusifavorProductCouponsPreSendPost[Promise[Answer[BusifavorProductCouponsPreSendPostAnswer]]]:
        """向用户预发放商品券"""
    @property
    def postAsync(self) -> BusifavorProductCouponsPreSendPost[Promise[Answer[BusifavorProductCouponsPreSendPostAnswer]]]:
        """向用户预发放商品券"""

class BusifavorProductCouponsPreSendPostOptions(Options, total=False):
    json: BusifavorProductCouponsPreSendPostJson

class BusifavorProductCouponsPreSendPostLooseOptions(Options, total=False):
    json: BusifavorProductCouponsPreSendPostJson | AnyDict

class BusifavorProductCouponsPreSendPost(Verb[R]):
    """向用户预发放商品券

    POST v3/marketing/busifavor/product-coupons/pre-send
    https://pay.weixin.qq.com/doc/brand/4016797130
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorProductCouponsPreSendPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorProductCouponsPreSendPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorProductCouponsPreSendPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorProductCouponsPreSendPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorProductCouponsPreSendPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorProductCouponsPreSendPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorProductCouponsPreSendPostOptions,
            /,
            **more: Unpack[BusifavorProductCouponsPreSendPostOptions]
        ) -> R: ...

class BusifavorProductCouponsSend(Place):
    """v3/marketing/busifavor/product-coupons/send"""
    @property
    def post(self) -> BusifavorProductCouponsSendPost[Answer[BusifavorProductCouponsSendPostAnswer]]:
        """向用户发放商品券

        POST v3/marketing/busifavor/product-coupons/send
        https://pay.weixin.qq.com/doc/v3/merchant/4015594964
        """
    @property
    def post_async(self) -> BusifavorProductCouponsSendPost[Promise[Answer[BusifavorProductCouponsSendPostAnswer]]]:
        """向用户发放商品券"""
    @property
    def postAsync(self) -> BusifavorProductCouponsSendPost[Promise[Answer[BusifavorProductCouponsSendPostAnswer]]]:
        """向用户发放商品券"""

class BusifavorProductCouponsSendPostOptions(Options, total=False):
    json: BusifavorProductCouponsSendPostJson

class BusifavorProductCouponsSendPostLooseOptions(Options, total=False):
    json: BusifavorProductCouponsSendPostJson | AnyDict

class BusifavorProductCouponsSendPost(Verb[R]):
    """向用户发放商品券

    POST v3/marketing/busifavor/product-coupons/send
    https://pay.weixin.qq.com/doc/v3/merchant/4015594964
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorProductCouponsSendPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorProductCouponsSendPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorProductCouponsSendPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorProductCouponsSendPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorProductCouponsSendPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorProductCouponsSendPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorProductCouponsSendPostOptions,
            /,
            **more: Unpack[BusifavorProductCouponsSendPostOptions]
        ) -> R: ...

class BusifavorStocks(Place):
    """v3/marketing/busifavor/stocks"""
    @property
    def post(self) -> BusifavorStocksPost[Answer[BusifavorStocksPostAnswer]]:
        """创建商家券

        POST v3/marketing/busifavor/stocks
        https://pay.weixin.qq.com/doc/v3/merchant/4012534855
        """
    @property
    def post_async(self) -> BusifavorStocksPost[Promise[Answer[BusifavorStocksPostAnswer]]]:
        """创建商家券"""
    @property
    def postAsync(self) -> BusifavorStocksPost[Promise[Answer[BusifavorStocksPostAnswer]]]:
        """创建商家券"""
    @property
    def _stock_id_(self) -> BusifavorStocksStockId:
        """GET 查询商家券详情
        PATCH 修改商家券基本信息
        """

class BusifavorStocksPostOptions(Options, total=False):
    json: BusifavorStocksPostJson

class BusifavorStocksPostLooseOptions(Options, total=False):
    json: BusifavorStocksPostJson | AnyDict

class BusifavorStocksPost(Verb[R]):
    """创建商家券

    POST v3/marketing/busifavor/stocks
    https://pay.weixin.qq.com/doc/v3/merchant/4012534855
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorStocksPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorStocksPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorStocksPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorStocksPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: BusifavorStocksPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksPostOptions,
            /,
            **more: Unpack[BusifavorStocksPostOptions]
        ) -> R: ...

class BusifavorStocksStockId(Place):
    """v3/marketing/busifavor/stocks/{stock_id}"""
    @property
    def get(self) -> BusifavorStocksStockIdGet[Answer[BusifavorStocksStockIdGetAnswer]]:
        """查询商家券详情

        GET v3/marketing/busifavor/stocks/{stock_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012534928
        """
    @property
    def get_async(self) -> BusifavorStocksStockIdGet[Promise[Answer[BusifavorStocksStockIdGetAnswer]]]:
        """查询商家券详情"""
    @property
    def getAsync(self) -> BusifavorStocksStockIdGet[Promise[Answer[BusifavorStocksStockIdGetAnswer]]]:
        """查询商家券详情"""
    @property
    def patch(self) -> BusifavorStocksStockIdPatch[Response]:
        """修改商家券基本信息

        PATCH v3/marketing/busifavor/stocks/{stock_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012535020
        """
    @property
    def patch_async(self) -> BusifavorStocksStockIdPatch[Promise[Response]]:
        """修改商家券基本信息"""
    @property
    def patchAsync(self) -> BusifavorStocksStockIdPatch[Promise[Response]]:
        """修改商家券基本信息"""
    @property
    def budget(self) -> BusifavorStocksStockIdBudget:
        """PATCH 修改批次预算"""
    @property
    def couponcodes(self) -> BusifavorStocksStockIdCouponcodes:
        """GET 查询预存code列表
        POST 上传预存code
        """

class BusifavorStocksStockIdGetOptions(Options, total=False):
    stock_id: str | int

class BusifavorStocksStockIdGet(Verb[R]):
    """查询商家券详情

    GET v3/marketing/busifavor/stocks/{stock_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012534928
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorStocksStockIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorStocksStockIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdGetOptions | AnyDict,
            /,
            **more: Unpack[BusifavorStocksStockIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, stock_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdGetOptions,
            /,
            **more: Unpack[BusifavorStocksStockIdGetOptions]
        ) -> R: ...

class BusifavorStocksStockIdPatchOptions(Options, total=False):
    json: BusifavorStocksStockIdPatchJson
    stock_id: str | int

class BusifavorStocksStockIdPatchLooseOptions(Options, total=False):
    json: BusifavorStocksStockIdPatchJson | AnyDict
    stock_id: str | int

class BusifavorStocksStockIdPatch(Verb[R]):
    """修改商家券基本信息

    PATCH v3/marketing/busifavor/stocks/{stock_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012535020
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorStocksStockIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorStocksStockIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorStocksStockIdPatchJson | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorStocksStockIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorStocksStockIdPatchJson,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdPatchOptions,
            /,
            **more: Unpack[BusifavorStocksStockIdPatchOptions]
        ) -> R: ...

class BusifavorStocksStockIdBudget(Place):
    """v3/marketing/busifavor/stocks/{stock_id}/budget"""
    @property
    def patch(self) -> BusifavorStocksStockIdBudgetPatch[Answer[BusifavorStocksStockIdBudgetPatchAnswer]]:
        """修改批次预算

        PATCH v3/marketing/busifavor/stocks/{stock_id}/budget
        https://pay.weixin.qq.com/doc/v3/merchant/4012465739
        """
    @property
    def patch_async(self) -> BusifavorStocksStockIdBudgetPatch[Promise[Answer[BusifavorStocksStockIdBudgetPatchAnswer]]]:
        """修改批次预算"""
    @property
    def patchAsync(self) -> BusifavorStocksStockIdBudgetPatch[Promise[Answer[BusifavorStocksStockIdBudgetPatchAnswer]]]:
        """修改批次预算"""

class BusifavorStocksStockIdBudgetPatchOptions(Options, total=False):
    json: BusifavorStocksStockIdBudgetPatchJson
    stock_id: str | int

class BusifavorStocksStockIdBudgetPatchLooseOptions(Options, total=False):
    json: BusifavorStocksStockIdBudgetPatchJson | AnyDict
    stock_id: str | int

class BusifavorStocksStockIdBudgetPatch(Verb[R]):
    """修改批次预算

    PATCH v3/marketing/busifavor/stocks/{stock_id}/budget
    https://pay.weixin.qq.com/doc/v3/merchant/4012465739
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorStocksStockIdBudgetPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorStocksStockIdBudgetPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorStocksStockIdBudgetPatchJson | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdBudgetPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorStocksStockIdBudgetPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorStocksStockIdBudgetPatchJson,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdBudgetPatchOptions,
            /,
            **more: Unpack[BusifavorStocksStockIdBudgetPatchOptions]
        ) -> R: ...

class BusifavorStocksStockIdCouponcodes(Place):
    """v3/marketing/busifavor/stocks/{stock_id}/couponcodes"""
    @property
    def get(self) -> BusifavorStocksStockIdCouponcodesGet[Answer[BusifavorStocksStockIdCouponcodesGetAnswer]]:
        """查询预存code列表

        GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes
        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    @property
    def get_async(self) -> BusifavorStocksStockIdCouponcodesGet[Promise[Answer[BusifavorStocksStockIdCouponcodesGetAnswer]]]:
        """查询预存code列表"""
    @property
    def getAsync(self) -> BusifavorStocksStockIdCouponcodesGet[Promise[Answer[BusifavorStocksStockIdCouponcodesGetAnswer]]]:
        """查询预存code列表"""
    @property
    def post(self) -> BusifavorStocksStockIdCouponcodesPost[Answer[BusifavorStocksStockIdCouponcodesPostAnswer]]:
        """上传预存code

        POST v3/marketing/busifavor/stocks/{stock_id}/couponcodes
        https://pay.weixin.qq.com/doc/v3/merchant/4012487038
        """
    @property
    def post_async(self) -> BusifavorStocksStockIdCouponcodesPost[Promise[Answer[BusifavorStocksStockIdCouponcodesPostAnswer]]]:
        """上传预存code"""
    @property
    def postAsync(self) -> BusifavorStocksStockIdCouponcodesPost[Promise[Answer[BusifavorStocksStockIdCouponcodesPostAnswer]]]:
        """上传预存code"""
    @property
    def _coupon_code_(self) -> BusifavorStocksStockIdCouponcodesCouponCode:
        """DELETE 删除预存code
        GET 查询预存code详情
        """

class BusifavorStocksStockIdCouponcodesGetOptions(Options, total=False):
    query: BusifavorStocksStockIdCouponcodesGetQuery
    stock_id: str | int

class BusifavorStocksStockIdCouponcodesGetLooseOptions(Options, total=False):
    query: BusifavorStocksStockIdCouponcodesGetQuery | AnyDict
    stock_id: str | int

class BusifavorStocksStockIdCouponcodesGet(Verb[R]):
    """查询预存code列表

    GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes
    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BusifavorStocksStockIdCouponcodesGetQuery | AnyDict = ...,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BusifavorStocksStockIdCouponcodesGetQuery = ...,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesGetOptions,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesGetOptions]
        ) -> R: ...

class BusifavorStocksStockIdCouponcodesPostOptions(Options, total=False):
    json: BusifavorStocksStockIdCouponcodesPostJson
    stock_id: str | int

class BusifavorStocksStockIdCouponcodesPostLooseOptions(Options, total=False):
    json: BusifavorStocksStockIdCouponcodesPostJson | AnyDict
    stock_id: str | int

class BusifavorStocksStockIdCouponcodesPost(Verb[R]):
    """上传预存code

    POST v3/marketing/busifavor/stocks/{stock_id}/couponcodes
    https://pay.weixin.qq.com/doc/v3/merchant/4012487038
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorStocksStockIdCouponcodesPostJson | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorStocksStockIdCouponcodesPostJson,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesPostOptions,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesPostOptions]
        ) -> R: ...

class BusifavorStocksStockIdCouponcodesCouponCode(Place):
    """v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"""
    @property
    def delete(self) -> BusifavorStocksStockIdCouponcodesCouponCodeDelete[Answer[BusifavorStocksStockIdCouponcodesCouponCodeDeleteAnswer]]:
        """删除预存code

        DELETE v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}
        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    @property
    def delete_async(self) -> BusifavorStocksStockIdCouponcodesCouponCodeDelete[Promise[Answer[BusifavorStocksStockIdCouponcodesCouponCodeDeleteAnswer]]]:
        """删除预存code"""
    @property
    def deleteAsync(self) -> BusifavorStocksStockIdCouponcodesCouponCodeDelete[Promise[Answer[BusifavorStocksStockIdCouponcodesCouponCodeDeleteAnswer]]]:
        """删除预存code"""
    @property
    def get(self) -> BusifavorStocksStockIdCouponcodesCouponCodeGet[Answer[BusifavorStocksStockIdCouponcodesCouponCodeGetAnswer]]:
        """查询预存code详情

        GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}
        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    @property
    def get_async(self) -> BusifavorStocksStockIdCouponcodesCouponCodeGet[Promise[Answer[BusifavorStocksStockIdCouponcodesCouponCodeGetAnswer]]]:
        """查询预存code详情"""
    @property
    def getAsync(self) -> BusifavorStocksStockIdCouponcodesCouponCodeGet[Promise[Answer[BusifavorStocksStockIdCouponcodesCouponCodeGetAnswer]]]:
        """查询预存code详情"""

class BusifavorStocksStockIdCouponcodesCouponCodeDeleteOptions(Options, total=False):
    query: BusifavorStocksStockIdCouponcodesCouponCodeDeleteQuery
    stock_id: str | int
    coupon_code: str | int

class BusifavorStocksStockIdCouponcodesCouponCodeDeleteLooseOptions(Options, total=False):
    query: BusifavorStocksStockIdCouponcodesCouponCodeDeleteQuery | AnyDict
    stock_id: str | int
    coupon_code: str | int

class BusifavorStocksStockIdCouponcodesCouponCodeDelete(Verb[R]):
    """删除预存code

    DELETE v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}
    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesCouponCodeDeleteLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesCouponCodeDeleteLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BusifavorStocksStockIdCouponcodesCouponCodeDeleteQuery | AnyDict,
            stock_id: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesCouponCodeDeleteLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesCouponCodeDeleteLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BusifavorStocksStockIdCouponcodesCouponCodeDeleteQuery,
            stock_id: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesCouponCodeDeleteOptions,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesCouponCodeDeleteOptions]
        ) -> R: ...

class BusifavorStocksStockIdCouponcodesCouponCodeGetOptions(Options, total=False):
    query: BusifavorStocksStockIdCouponcodesCouponCodeGetQuery
    stock_id: str | int
    coupon_code: str | int

class BusifavorStocksStockIdCouponcodesCouponCodeGetLooseOptions(Options, total=False):
    query: BusifavorStocksStockIdCouponcodesCouponCodeGetQuery | AnyDict
    stock_id: str | int
    coupon_code: str | int

class BusifavorStocksStockIdCouponcodesCouponCodeGet(Verb[R]):
    """查询预存code详情

    GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}
    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesCouponCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesCouponCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BusifavorStocksStockIdCouponcodesCouponCodeGetQuery | AnyDict = ...,
            stock_id: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesCouponCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesCouponCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BusifavorStocksStockIdCouponcodesCouponCodeGetQuery = ...,
            stock_id: str | int,
            coupon_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorStocksStockIdCouponcodesCouponCodeGetOptions,
            /,
            **more: Unpack[BusifavorStocksStockIdCouponcodesCouponCodeGetOptions]
        ) -> R: ...

class BusifavorSubsidy(Place):
    """v3/marketing/busifavor/subsidy"""
    @property
    def payReceipts(self) -> BusifavorSubsidyPayReceipts:
        """GET 查询营销补差付款单列表
        POST 营销补差付款
        """
    @property
    def returnReceipts(self) -> BusifavorSubsidyReturnReceipts:
        """POST 营销补差回退"""

class BusifavorSubsidyPayReceipts(Place):
    """v3/marketing/busifavor/subsidy/pay-receipts"""
    @property
    def get(self) -> BusifavorSubsidyPayReceiptsGet[Answer[BusifavorSubsidyPayReceiptsGetAnswer]]:
        """查询营销补差付款单列表

        GET v3/marketing/busifavor/subsidy/pay-receipts
        https://pay.weixin.qq.com/doc/v3/merchant/4017147338
        """
    @property
    def get_async(self) -> BusifavorSubsidyPayReceiptsGet[Promise[Answer[BusifavorSubsidyPayReceiptsGetAnswer]]]:
        """查询营销补差付款单列表"""
    @property
    def getAsync(self) -> BusifavorSubsidyPayReceiptsGet[Promise[Answer[BusifavorSubsidyPayReceiptsGetAnswer]]]:
        """查询营销补差付款单列表"""
    @property
    def post(self) -> BusifavorSubsidyPayReceiptsPost[Answer[BusifavorSubsidyPayReceiptsPostAnswer]]:
        """营销补差付款

        POST v3/marketing/busifavor/subsidy/pay-receipts
        https://pay.weixin.qq.com/doc/v3/merchant/4017147321
        """
    @property
    def post_async(self) -> BusifavorSubsidyPayReceiptsPost[Promise[Answer[BusifavorSubsidyPayReceiptsPostAnswer]]]:
        """营销补差付款"""
    @property
    def postAsync(self) -> BusifavorSubsidyPayReceiptsPost[Promise[Answer[BusifavorSubsidyPayReceiptsPostAnswer]]]:
        """营销补差付款"""
    @property
    def _subsidy_receipt_id_(self) -> BusifavorSubsidyPayReceiptsSubsidyReceiptId:
        """GET 查询营销补差付款单详情"""

class BusifavorSubsidyPayReceiptsGetOptions(Options, total=False):
    query: BusifavorSubsidyPayReceiptsGetQuery

class BusifavorSubsidyPayReceiptsGetLooseOptions(Options, total=False):
    query: BusifavorSubsidyPayReceiptsGetQuery | AnyDict

class BusifavorSubsidyPayReceiptsGet(Verb[R]):
    """查询营销补差付款单列表

    GET v3/marketing/busifavor/subsidy/pay-receipts
    https://pay.weixin.qq.com/doc/v3/merchant/4017147338
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorSubsidyPayReceiptsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorSubsidyPayReceiptsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BusifavorSubsidyPayReceiptsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorSubsidyPayReceiptsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorSubsidyPayReceiptsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BusifavorSubsidyPayReceiptsGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorSubsidyPayReceiptsGetOptions,
            /,
            **more: Unpack[BusifavorSubsidyPayReceiptsGetOptions]
        ) -> R: ...

class BusifavorSubsidyPayReceiptsPostOptions(Options, total=False):
    json: BusifavorSubsidyPayReceiptsPostJson

class BusifavorSubsidyPayReceiptsPostLooseOptions(Options, total=False):
    json: BusifavorSubsidyPayReceiptsPostJson | AnyDict

class BusifavorSubsidyPayReceiptsPost(Verb[R]):
    """营销补差付款

    POST v3/marketing/busifavor/subsidy/pay-receipts
    https://pay.weixin.qq.com/doc/v3/merchant/4017147321
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorSubsidyPayReceiptsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorSubsidyPayReceiptsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorSubsidyPayReceiptsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorSubsidyPayReceiptsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorSubsidyPayReceiptsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorSubsidyPayReceiptsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorSubsidyPayReceiptsPostOptions,
            /,
            **more: Unpack[BusifavorSubsidyPayReceiptsPostOptions]
        ) -> R: ...

class BusifavorSubsidyPayReceiptsSubsidyReceiptId(Place):
    """v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}"""
    @property
    def get(self) -> BusifavorSubsidyPayReceiptsSubsidyReceiptIdGet[Answer[BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetAnswer]]:
        """查询营销补差付款单详情

        GET v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4017147336
        """
    @property
    def get_async(self) -> BusifavorSubsidyPayReceiptsSubsidyReceiptIdGet[Promise[Answer[BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetAnswer]]]:
        """查询营销补差付款单详情"""
    @property
    def getAsync(self) -> BusifavorSubsidyPayReceiptsSubsidyReceiptIdGet[Promise[Answer[BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetAnswer]]]:
        """查询营销补差付款单详情"""

class BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetOptions(Options, total=False):
    subsidy_receipt_id: str | int

class BusifavorSubsidyPayReceiptsSubsidyReceiptIdGet(Verb[R]):
    """查询营销补差付款单详情

    GET v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4017147336
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetOptions | AnyDict,
            /,
            **more: Unpack[BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, subsidy_receipt_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetOptions,
            /,
            **more: Unpack[BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetOptions]
        ) -> R: ...

class BusifavorSubsidyReturnReceipts(Place):
    """v3/marketing/busifavor/subsidy/return-receipts"""
    @property
    def post(self) -> BusifavorSubsidyReturnReceiptsPost[Answer[BusifavorSubsidyReturnReceiptsPostAnswer]]:
        """营销补差回退

        POST v3/marketing/busifavor/subsidy/return-receipts
        https://pay.weixin.qq.com/doc/v3/merchant/4017147332
        """
    @property
    def post_async(self) -> BusifavorSubsidyReturnReceiptsPost[Promise[Answer[BusifavorSubsidyReturnReceiptsPostAnswer]]]:
        """营销补差回退"""
    @property
    def postAsync(self) -> BusifavorSubsidyReturnReceiptsPost[Promise[Answer[BusifavorSubsidyReturnReceiptsPostAnswer]]]:
        """营销补差回退"""
    @property
    def _subsidy_return_receipt_id_(self) -> BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptId:
        """GET 查询商家券营销补差回退单详情"""

class BusifavorSubsidyReturnReceiptsPostOptions(Options, total=False):
    json: BusifavorSubsidyReturnReceiptsPostJson

class BusifavorSubsidyReturnReceiptsPostLooseOptions(Options, total=False):
    json: BusifavorSubsidyReturnReceiptsPostJson | AnyDict

class BusifavorSubsidyReturnReceiptsPost(Verb[R]):
    """营销补差回退

    POST v3/marketing/busifavor/subsidy/return-receipts
    https://pay.weixin.qq.com/doc/v3/merchant/4017147332
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorSubsidyReturnReceiptsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorSubsidyReturnReceiptsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusifavorSubsidyReturnReceiptsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorSubsidyReturnReceiptsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorSubsidyReturnReceiptsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusifavorSubsidyReturnReceiptsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorSubsidyReturnReceiptsPostOptions,
            /,
            **more: Unpack[BusifavorSubsidyReturnReceiptsPostOptions]
        ) -> R: ...

class BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptId(Place):
    """v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}"""
    @property
    def get(self) -> BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGet[Answer[BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetAnswer]]:
        """查询商家券营销补差回退单详情

        GET v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4017147344
        """
    @property
    def get_async(self) -> BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGet[Promise[Answer[BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetAnswer]]]:
        """查询商家券营销补差回退单详情"""
    @property
    def getAsync(self) -> BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGet[Promise[Answer[BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetAnswer]]]:
        """查询商家券营销补差回退单详情"""

class BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetOptions(Options, total=False):
    subsidy_return_receipt_id: str | int

class BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGet(Verb[R]):
    """查询商家券营销补差回退单详情

    GET v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4017147344
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetOptions | AnyDict,
            /,
            **more: Unpack[BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            subsidy_return_receipt_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetOptions,
            /,
            **more: Unpack[BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetOptions]
        ) -> R: ...

class BusifavorUsers(Place):
    """v3/marketing/busifavor/users"""
    @property
    def _openid_(self) -> BusifavorUsersOpenid: ...

class BusifavorUsersOpenid(Place):
    """v3/marketing/busifavor/users/{openid}"""
    @property
    def coupons(self) -> BusifavorUsersOpenidCoupons:
        """GET 根据过滤条件查询用户券"""

class BusifavorUsersOpenidCoupons(Place):
    """v3/marketing/busifavor/users/{openid}/coupons"""
    @property
    def get(self) -> BusifavorUsersOpenidCouponsGet[Answer[BusifavorUsersOpenidCouponsGetAnswer]]:
        """根据过滤条件查询用户券

        GET v3/marketing/busifavor/users/{openid}/coupons
        https://pay.weixin.qq.com/doc/v3/merchant/4012534963
        """
    @property
    def get_async(self) -> BusifavorUsersOpenidCouponsGet[Promise[Answer[BusifavorUsersOpenidCouponsGetAnswer]]]:
        """根据过滤条件查询用户券"""
    @property
    def getAsync(self) -> BusifavorUsersOpenidCouponsGet[Promise[Answer[BusifavorUsersOpenidCouponsGetAnswer]]]:
        """根据过滤条件查询用户券"""
    @property
    def _coupon_code_(self) -> BusifavorUsersOpenidCouponsCouponCode: ...

class BusifavorUsersOpenidCouponsGetOptions(Options, total=False):
    query: BusifavorUsersOpenidCouponsGetQuery
    openid: str | int

class BusifavorUsersOpenidCouponsGetLooseOptions(Options, total=False):
    query: BusifavorUsersOpenidCouponsGetQuery | AnyDict
    openid: str | int

class BusifavorUsersOpenidCouponsGet(Verb[R]):
    """根据过滤条件查询用户券

    GET v3/marketing/busifavor/users/{openid}/coupons
    https://pay.weixin.qq.com/doc/v3/merchant/4012534963
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorUsersOpenidCouponsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorUsersOpenidCouponsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BusifavorUsersOpenidCouponsGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorUsersOpenidCouponsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BusifavorUsersOpenidCouponsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BusifavorUsersOpenidCouponsGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorUsersOpenidCouponsGetOptions,
            /,
            **more: Unpack[BusifavorUsersOpenidCouponsGetOptions]
        ) -> R: ...

class BusifavorUsersOpenidCouponsCouponCode(Place):
    """v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}"""
    @property
    def appids(self) -> BusifavorUsersOpenidCouponsCouponCodeAppids: ...

class BusifavorUsersOpenidCouponsCouponCodeAppids(Place):
    """v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids"""
    @property
    def _appid_(self) -> BusifavorUsersOpenidCouponsCouponCodeAppidsAppid:
        """GET 查询用户单张券详情"""

class BusifavorUsersOpenidCouponsCouponCodeAppidsAppid(Place):
    """v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}"""
    @property
    def get(self) -> BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGet[Answer[BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetAnswer]]:
        """查询用户单张券详情

        GET v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}
        https://pay.weixin.qq.com/doc/v3/merchant/4012535011
        """
    @property
    def get_async(self) -> BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGet[Promise[Answer[BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetAnswer]]]:
        """查询用户单张券详情"""
    @property
    def getAsync(self) -> BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGet[Promise[Answer[BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetAnswer]]]:
        """查询用户单张券详情"""

class BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetOptions(Options, total=False):
    openid: str | int
    coupon_code: str | int
    appid: str | int

class BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGet(Verb[R]):
    """查询用户单张券详情

    GET v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}
    https://pay.weixin.qq.com/doc/v3/merchant/4012535011
    """
    if MYPY:
        def __call__(
            self,
            options: BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetOptions | AnyDict = ...,
            /,
            **more: Unpack[BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetOptions | AnyDict,
            /,
            **more: Unpack[BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            openid: str | int,
            coupon_code: str | int,
            appid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetOptions,
            /,
            **more: Unpack[BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetOptions]
        ) -> R: ...

class BusifavorCallbacksGetQuery(TypedDict):
    mchid: NotRequired[str | None]
    """商户号"""

class BusifavorCallbacksGetAnswer(TypedDict):
    notify_url: str
    """通知URL地址"""
    mchid: str
    """商户号"""

class BusifavorCallbacksPostJson(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    notify_url: str
    """通知URL地址"""

class BusifavorCallbacksPostAnswer(TypedDict):
    update_time: NotRequired[str]
    """修改时间"""
    notify_url: str
    """通知URL地址"""
    mchid: str
    """商户号"""

class BusifavorCouponsAssociatePostJson(TypedDict):
    stock_id: str
    """批次号"""
    coupon_code: str
    """券code"""
    out_trade_no: str
    """关联的商户订单号"""
    out_request_no: str
    """商户请求单号"""

class BusifavorCouponsAssociatePostAnswer(TypedDict):
    wechatpay_associate_time: str
    """关联成功时间"""

class BusifavorCouponsDeactivatePostJson(TypedDict):
    coupon_code: str
    """券code"""
    stock_id: str
    """批次号"""
    deactivate_request_no: str
    """失效请求单据号"""
    deactivate_reason: NotRequired[str]
    """失效原因"""

class BusifavorCouponsDeactivatePostAnswer(TypedDict):
    wechatpay_deactivate_time: str
    """券成功失效的时间"""

class BusifavorCouponsDisassociatePostAnswer(TypedDict):
    wechatpay_disassociate_time: str
    """取消关联成功时间"""

class BusifavorCouponsReturnPostJson(TypedDict):
    coupon_code: str
    """券code"""
    stock_id: str
    """批次号"""
    return_request_no: str
    """退券请求单据号"""

class BusifavorCouponsReturnPostAnswer(TypedDict):
    wechatpay_return_time: str
    """微信退券成功的时间"""

class BusifavorCouponsSendPostJson(TypedDict):
    openid: str
    """用户标识"""
    appid: str
    """公众账号ID"""
    stock_id: str
    """批次号"""
    out_request_no: str
    """发券凭证"""
    coupon_code: NotRequired[str]
    """券code"""

class BusifavorCouponsSendPostAnswer(TypedDict):
    stock_id: str
    """批次号"""
    coupon_code: NotRequired[str]
    """券code"""
    out_request_no: NotRequired[str]
    """发券凭证"""

class BusifavorCouponsUsePostJson(TypedDict):
    coupon_code: str
    """券code"""
    stock_id: NotRequired[str]
    """批次号"""
    appid: str
    """公众账号ID"""
    use_time: str
    """请求核销时间"""
    use_request_no: str
    """核销请求单据号"""
    openid: NotRequired[str]
    """用户标识"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    mch_id: NotRequired[str]
    """下单商户号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""

class BusifavorCouponsUsePostAnswer(TypedDict):
    stock_id: str
    """批次号"""
    openid: str
    """用户标识"""
    wechatpay_use_time: str
    """系统核销券成功的时间"""

class BusifavorCouponsCardIdSendPostJson(TypedDict):
    appid: str
    """消费卡归属appid"""
    openid: str
    """用户openid"""
    out_request_no: str
    """商户单据号"""
    send_time: str
    """请求发卡时间"""

class BusifavorCouponsCardIdSendPostAnswer(TypedDict):
    card_code: str
    """消费卡code"""

class BusifavorProductCouponsPreSendPostJson(TypedDict):
    stock_id: str
    """批次ID"""
    coupon_code: NotRequired[str]
    """用户商品券Code"""
    appid: str
    """公众账号AppID"""
    openid: NotRequired[str]
    """用户OpenID"""
    send_request_no: str
    """发券请求单号"""

class BusifavorProductCouponsPreSendPostAnswer(TypedDict):
    token: str
    """预发券token"""

class BusifavorProductCouponsSendPostJson(TypedDict):
    openid: str
    """用户标识"""
    appid: str
    """公众账号ID"""
    stock_id: str
    """批次号"""
    out_request_no: str
    """发券凭证"""
    coupon_code: NotRequired[str]
    """券code"""
    coupon_type: NotRequired[Literal["NORMAL", "MEMBER"]]
    """券类型"""
    member_card_id: NotRequired[str]
    """会员卡ID"""

class BusifavorProductCouponsSendPostAnswer(TypedDict):
    stock_id: str
    """批次号"""
    coupon_code: str
    """券code"""
    out_request_no: str
    """发券凭证"""

class AvailableDayTime(TypedDict):
    begin_time: NotRequired[int]
    """当天可用开始时间"""
    end_time: NotRequired[int]
    """当天可用结束时间"""

class AvailableWeek(TypedDict):
    week_day: NotRequired[list[int]]
    """可用星期数"""
    available_day_time: NotRequired[list[AvailableDayTime]]
    """当天可用时间段"""

class IrregularyAvaliableTime(TypedDict):
    begin_time: NotRequired[str]
    """开始时间"""
    end_time: NotRequired[str]
    """结束时间"""

class CouponAvailableTime(TypedDict):
    available_begin_time: str
    """开始时间"""
    available_end_time: str
    """结束时间"""
    available_day_after_receive: NotRequired[int]
    """生效后N天内有效"""
    available_week: NotRequired[AvailableWeek]
    """固定周期有效时间段"""
    irregulary_avaliable_time: NotRequired[list[IrregularyAvaliableTime]]
    """无规律的有效时间段"""
    wait_days_after_receive: NotRequired[int]
    """领取后N天开始生效"""
    available_second_after_receive: NotRequired[int]
    """领取后N秒内有效"""

class FixedNormalCoupon(TypedDict):
    discount_amount: int
    """优惠金额"""
    transaction_minimum: int
    """消费门槛"""

class DiscountCoupon(TypedDict):
    discount_percent: int
    """折扣比例"""
    transaction_minimum: int
    """消费门槛"""

class ExchangeCoupon(TypedDict):
    exchange_price: int
    """单品换购价"""
    transaction_minimum: int
    """消费门槛"""

class CouponUseRule(TypedDict):
    coupon_available_time: NotRequired[CouponAvailableTime]
    """券可核销时间"""
    fixed_normal_coupon: NotRequired[FixedNormalCoupon]
    """固定面额满减券使用规则"""
    discount_coupon: NotRequired[DiscountCoupon]
    """折扣券使用规则"""
    exchange_coupon: NotRequired[ExchangeCoupon]
    """换购券使用规则"""
    use_method: Literal["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"]
    """核销方式"""
    mini_programs_appid: NotRequired[str]
    """小程序appid"""
    mini_programs_path: NotRequired[str]
    """小程序path"""

class StockSendRule(TypedDict):
    max_amount: NotRequired[float]
    """批次总预算"""
    max_coupons: NotRequired[int]
    """批次最大发放个数"""
    max_coupons_per_user: NotRequired[int]
    """用户最大可领个数"""
    max_amount_by_day: NotRequired[float]
    """单天发放上限金额"""
    max_coupons_by_day: NotRequired[int]
    """单天发放上限个数"""
    natural_person_limit: NotRequired[bool]
    """是否开启自然人限制"""
    prevent_api_abuse: NotRequired[bool]
    """可疑账号拦截"""
    transferable: NotRequired[bool]
    """是否允许转赠"""
    shareable: NotRequired[bool]
    """是否允许分享链接"""

class MiniProgramsInfo(TypedDict):
    mini_programs_appid: str
    """商家小程序appid"""
    mini_programs_path: str
    """商家小程序path"""
    entrance_words: str
    """入口文案"""
    guiding_words: NotRequired[str]
    """引导文案"""

class CustomEntrance(TypedDict):
    mini_programs_info: NotRequired[MiniProgramsInfo]
    """小程序入口"""
    appid: NotRequired[str]
    """商户公众号appid"""
    hall_id: NotRequired[str]
    """营销馆id"""
    store_id: NotRequired[str]
    """可用门店id"""
    code_display_mode: NotRequired[Literal["NOT_SHOW", "BARCODE", "QRCODE"]]
    """code展示模式"""

class FinderInfo(TypedDict):
    finder_id: NotRequired[str]
    """视频号ID"""
    finder_video_id: NotRequired[str]
    """视频号视频ID"""
    finder_video_cover_image_url: NotRequired[str]
    """视频号封面图"""

class DisplayPatternInfo(TypedDict):
    description: NotRequired[str]
    """使用须知"""
    merchant_logo_url: NotRequired[str]
    """商户logo"""
    merchant_name: NotRequired[str]
    """商户名称"""
    background_color: NotRequired[Literal["Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090", "Color100"]]
    """背景颜色"""
    coupon_image_url: NotRequired[str]
    """券详情图片"""
    finder_info: NotRequired[FinderInfo]
    """视频号相关信息"""

class NotifyConfig(TypedDict):
    notify_appid: NotRequired[str]
    """事件通知appid"""

class BusifavorStocksPostJson(TypedDict):
    stock_name: str
    """商家券批次名称"""
    belong_merchant: str
    """批次归属商户号"""
    comment: NotRequired[str]
    """批次备注"""
    goods_name: str
    """适用商品范围"""
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    """批次类型"""
    coupon_use_rule: CouponUseRule
    """核销规则"""
    stock_send_rule: StockSendRule
    """发放规则"""
    out_request_no: str
    """商户请求单号"""
    custom_entrance: NotRequired[CustomEntrance]
    """自定义入口"""
    display_pattern_info: NotRequired[DisplayPatternInfo]
    """样式信息"""
    coupon_code_mode: Literal["WECHATPAY_MODE", "MERCHANT_API", "MERCHANT_UPLOAD"]
    """券code模式"""
    notify_config: NotRequired[NotifyConfig]
    """事件通知配置"""
    subsidy: NotRequired[bool]
    """是否允许营销补贴"""

class BusifavorStocksPostAnswer(TypedDict):
    stock_id: str
    """批次号"""
    create_time: str
    """创建时间"""

class BusifavorStocksStockIdGetAnswerCouponUseRuleCouponAvailableTime(TypedDict):
    available_begin_time: str
    """开始时间"""
    available_end_time: str
    """结束时间"""
    available_day_after_receive: NotRequired[int]
    """生效后N天内有效"""
    available_week: NotRequired[AvailableWeek]
    """固定周期有效时间段"""
    irregulary_avaliable_time: NotRequired[list[IrregularyAvaliableTime]]
    """无规律的有效时间段"""
    wait_days_after_receive: NotRequired[int]
    """领取后N天开始生效"""

class BusifavorStocksStockIdGetAnswerCouponUseRule(TypedDict):
    coupon_available_time: BusifavorStocksStockIdGetAnswerCouponUseRuleCouponAvailableTime
    """券可核销时间"""
    fixed_normal_coupon: NotRequired[FixedNormalCoupon]
    """固定面额满减券使用规则"""
    discount_coupon: NotRequired[DiscountCoupon]
    """折扣券使用规则"""
    exchange_coupon: NotRequired[ExchangeCoupon]
    """换购券使用规则"""
    use_method: Literal["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"]
    """核销方式"""
    mini_programs_appid: NotRequired[str]
    """小程序appid"""
    mini_programs_path: NotRequired[str]
    """小程序path"""

class BusifavorStocksStockIdGetAnswerStockSendRule(TypedDict):
    max_amount: int
    """批次总预算"""
    max_coupons: NotRequired[int]
    """批次最大发放个数"""
    max_coupons_per_user: int
    """用户最大可领个数"""
    max_amount_by_day: NotRequired[int]
    """单天发放上限金额"""
    max_coupons_by_day: NotRequired[int]
    """单天发放上限个数"""
    natural_person_limit: NotRequired[bool]
    """是否开启自然人限制"""
    prevent_api_abuse: NotRequired[bool]
    """可疑账号拦截"""
    transferable: NotRequired[bool]
    """是否允许转赠"""
    shareable: NotRequired[bool]
    """是否允许分享链接"""

class BusifavorStocksStockIdGetAnswerDisplayPatternInfoFinderInfo(TypedDict):
    finder_id: str
    """视频号ID"""
    finder_video_id: str
    """视频号视频ID"""
    finder_video_cover_image_url: str
    """视频号封面图"""

class BusifavorStocksStockIdGetAnswerDisplayPatternInfo(TypedDict):
    description: NotRequired[str]
    """使用须知"""
    merchant_logo_url: NotRequired[str]
    """商户logo"""
    merchant_name: NotRequired[str]
    """商户名称"""
    background_color: NotRequired[Literal["Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090", "Color100"]]
    """背景颜色"""
    coupon_image_url: NotRequired[str]
    """券详情图片"""
    finder_info: NotRequired[BusifavorStocksStockIdGetAnswerDisplayPatternInfoFinderInfo]
    """视频号相关信息"""

class CouponCodeCount(TypedDict):
    total_count: int
    """该批次总共已上传的code总数"""
    available_count: int
    """该批次当前可用的code数"""

class SendCountInformation(TypedDict):
    total_send_num: NotRequired[int]
    """已发放券张数"""
    total_send_amount: NotRequired[int]
    """已发放券金额"""
    today_send_num: NotRequired[int]
    """单天已发放券张数"""
    today_send_amount: NotRequired[int]
    """单天已发放券金额"""

class BusifavorStocksStockIdGetAnswer(TypedDict):
    stock_name: str
    """商家券批次名称"""
    belong_merchant: str
    """批次归属商户号"""
    comment: NotRequired[str]
    """批次备注"""
    goods_name: str
    """适用商品范围"""
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    """批次类型"""
    coupon_use_rule: BusifavorStocksStockIdGetAnswerCouponUseRule
    """核销规则"""
    stock_send_rule: BusifavorStocksStockIdGetAnswerStockSendRule
    """发放规则"""
    custom_entrance: NotRequired[CustomEntrance]
    """自定义入口"""
    display_pattern_info: NotRequired[BusifavorStocksStockIdGetAnswerDisplayPatternInfo]
    """样式信息"""
    stock_state: Literal["UNAUDIT", "RUNNING", "STOPED", "PAUSED"]
    """批次状态"""
    coupon_code_mode: Literal["WECHATPAY_MODE", "MERCHANT_API", "MERCHANT_UPLOAD"]
    """券code模式"""
    stock_id: str
    """批次号"""
    coupon_code_count: NotRequired[CouponCodeCount]
    """券code数量"""
    notify_config: NotRequired[NotifyConfig]
    """事件通知配置"""
    send_count_information: NotRequired[SendCountInformation]
    """批次发放情况"""
    subsidy: NotRequired[bool]
    """是否允许营销补差"""

class BusifavorStocksStockIdPatchJsonCustomEntranceMiniProgramsInfo(TypedDict):
    mini_programs_appid: NotRequired[str]
    """商家小程序appid"""
    mini_programs_path: NotRequired[str]
    """商家小程序path"""
    entrance_words: NotRequired[str]
    """入口文案"""
    guiding_words: NotRequired[str]
    """引导文案"""

class BusifavorStocksStockIdPatchJsonCustomEntrance(TypedDict):
    mini_programs_info: NotRequired[BusifavorStocksStockIdPatchJsonCustomEntranceMiniProgramsInfo]
    """小程序入口"""
    appid: NotRequired[str]
    """商户公众号appid"""
    hall_id: NotRequired[str]
    """营销馆id"""
    code_display_mode: NotRequired[Literal["NOT_SHOW", "BARCODE", "QRCODE"]]
    """code展示模式"""

class BusifavorStocksStockIdPatchJsonCouponUseRule(TypedDict):
    use_method: NotRequired[Literal["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"]]
    """核销方式"""
    mini_programs_appid: NotRequired[str]
    """小程序appid"""
    mini_programs_path: NotRequired[str]
    """小程序path"""

class BusifavorStocksStockIdPatchJsonStockSendRule(TypedDict):
    natural_person_limit: NotRequired[bool]
    """是否开启自然人限领"""
    prevent_api_abuse: NotRequired[bool]
    """可疑账号拦截"""

class BusifavorStocksStockIdPatchJson(TypedDict):
    custom_entrance: NotRequired[BusifavorStocksStockIdPatchJsonCustomEntrance]
    """自定义入口"""
    stock_name: NotRequired[str]
    """批次名称"""
    comment: NotRequired[str]
    """批次备注"""
    goods_name: NotRequired[str]
    """适用商品范围"""
    out_request_no: str
    """商户请求单号"""
    display_pattern_info: NotRequired[DisplayPatternInfo]
    """样式信息"""
    coupon_use_rule: NotRequired[BusifavorStocksStockIdPatchJsonCouponUseRule]
    """核销规则"""
    stock_send_rule: NotRequired[BusifavorStocksStockIdPatchJsonStockSendRule]
    """发放规则"""
    notify_config: NotRequired[NotifyConfig]
    """事件通知配置"""
    subsidy: NotRequired[bool]
    """是否允许营销补差"""

class BusifavorStocksStockIdBudgetPatchJson(TypedDict):
    target_max_coupons: NotRequired[int]
    """目标批次最大发放个数"""
    target_max_coupons_by_day: NotRequired[int]
    """目标单天发放上限个数"""
    current_max_coupons: NotRequired[int]
    """当前批次最大发放个数"""
    current_max_coupons_by_day: NotRequired[int]
    """当前单天发放上限个数"""
    modify_budget_request_no: str
    """修改预算请求单据号"""

class BusifavorStocksStockIdBudgetPatchAnswer(TypedDict):
    max_coupons: int
    """批次当前最大发放个数"""
    max_coupons_by_day: NotRequired[int]
    """当前单天发放上限个数"""

class BusifavorStocksStockIdCouponcodesGetQuery(TypedDict):
    status: NotRequired[Literal["AVAILABLE", "DISPATCHED"] | None]
    """券code状态"""
    appid: NotRequired[str | None]
    """公众账号ID"""
    offset: NotRequired[int | str | None]
    """分页页码"""
    limit: NotRequired[int | str | None]
    """分页大小"""

class Data(TypedDict):
    code: NotRequired[str]
    """商户上传code"""
    code_status: NotRequired[str]
    """商户上传code分配状态"""
    upload_time: NotRequired[str]
    """上传时间"""
    dispatched_time: NotRequired[str]
    """被分配时间"""
    openid: NotRequired[str]
    """领券用户的OpenID"""
    unionid: NotRequired[str]
    """领券用户的UnionID"""
    coupon_code: NotRequired[str]
    """用户券code"""

class BusifavorStocksStockIdCouponcodesGetAnswer(TypedDict):
    stock_id: str
    """批次号"""
    total_count: int
    """批次总数"""
    limit: int
    """分页大小"""
    offset: int
    """分页页码"""
    data: NotRequired[list[Data]]
    """券code信息"""

class BusifavorStocksStockIdCouponcodesPostJson(TypedDict):
    coupon_code_list: list[str]
    """券code列表"""
    upload_request_no: str
    """请求业务单据号"""

class FailCodes(TypedDict):
    coupon_code: str
    """上传失败的券code"""
    code: str
    """上传失败错误码"""
    message: str
    """上传失败错误信息"""

class BusifavorStocksStockIdCouponcodesPostAnswer(TypedDict):
    stock_id: str
    """批次号"""
    total_count: int
    """去重后上传code总数"""
    success_count: int
    """上传成功code个数"""
    success_codes: NotRequired[list[str]]
    """上传成功的code列表"""
    success_time: str
    """上传成功时间"""
    fail_count: NotRequired[int]
    """上传失败code个数"""
    fail_codes: NotRequired[list[FailCodes]]
    """上传失败的code及原因"""
    exist_codes: NotRequired[list[str]]
    """已存在的code列表"""
    duplicate_codes: NotRequired[list[str]]
    """本次请求中重复的code列表"""

class BusifavorStocksStockIdCouponcodesCouponCodeDeleteQuery(TypedDict):
    delete_request_no: str
    """请求业务单据号"""

class BusifavorStocksStockIdCouponcodesCouponCodeDeleteAnswer(TypedDict):
    stock_id: NotRequired[str]
    """批次号"""
    delete_time: NotRequired[str]
    """删除时间"""

class BusifavorStocksStockIdCouponcodesCouponCodeGetQuery(TypedDict):
    appid: NotRequired[str | None]
    """公众账号ID"""

class CouponInformation(TypedDict):
    stock_name: str
    """商家券批次名称"""
    belong_merchant: str
    """批次归属商户号"""
    comment: NotRequired[str]
    """批次备注"""
    goods_name: str
    """适用商品范围"""
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    """批次类型"""
    transferable: NotRequired[bool]
    """是否允许转赠"""
    shareable: NotRequired[bool]
    """是否允许分享领券链接"""
    coupon_state: NotRequired[str]
    """券状态"""
    coupon_use_rule: BusifavorStocksStockIdGetAnswerCouponUseRule
    """核销规则"""
    custom_entrance: NotRequired[CustomEntrance]
    """自定义入口"""
    display_pattern_info: NotRequired[BusifavorStocksStockIdGetAnswerDisplayPatternInfo]
    """样式信息"""

class BusifavorStocksStockIdCouponcodesCouponCodeGetAnswer(TypedDict):
    code_information: Data
    """券code信息"""
    coupon_information: CouponInformation
    """券码信息"""

class BusifavorSubsidyPayReceiptsGetQuery(TypedDict):
    stock_id: str
    """商家券批次号"""
    coupon_code: str
    """商家券Code"""
    out_subsidy_no: NotRequired[str | None]
    """补差付款请求单号"""

class PayReceiptList(TypedDict):
    subsidy_receipt_id: str
    """补差付款单号"""
    stock_id: str
    """商家券批次号"""
    coupon_code: str
    """商家券Code"""
    transaction_id: str
    """微信支付订单号"""
    payer_merchant: str
    """营销补差扣款商户号"""
    payee_merchant: str
    """营销补差入账商户号"""
    amount: int
    """补差付款金额"""
    description: str
    """补差付款描述"""
    status: str
    """补差付款单据状态"""
    fail_reason: NotRequired[str]
    """补差付款失败原因"""
    success_time: NotRequired[str]
    """补差付款完成时间"""
    out_subsidy_no: str
    """业务请求唯一单号"""
    create_time: NotRequired[str]
    """补差付款发起时间"""

class BusifavorSubsidyPayReceiptsGetAnswer(TypedDict):
    pay_receipt_list: NotRequired[list[PayReceiptList]]
    """补差付款单据列表"""

class BusifavorSubsidyPayReceiptsPostJson(TypedDict):
    stock_id: str
    """商家券批次号"""
    coupon_code: str
    """商家券Code"""
    transaction_id: str
    """微信支付订单号"""
    payer_merchant: str
    """营销补差扣款商户号"""
    payee_merchant: str
    """营销补差入账商户号"""
    amount: int
    """补差付款金额"""
    description: str
    """补差付款描述"""
    out_subsidy_no: str
    """业务请求唯一单号"""

class BusifavorSubsidyReturnReceiptsPostJson(TypedDict):
    stock_id: str
    """商家券批次号"""
    coupon_code: str
    """商家券Code"""
    transaction_id: str
    """微信支付订单号"""
    refund_id: str
    """微信支付退款单号"""
    payer_merchant: str
    """原营销补差扣款商户号"""
    payee_merchant: str
    """原营销补差入账商户号"""
    amount: int
    """补差回退金额"""
    description: str
    """补差回退描述"""
    out_subsidy_return_no: str
    """业务请求唯一单号"""

class BusifavorSubsidyReturnReceiptsPostAnswer(TypedDict):
    subsidy_return_receipt_id: NotRequired[str]
    """补差回退单号"""
    stock_id: str
    """商家券批次号"""
    coupon_code: str
    """商家券Code"""
    transaction_id: str
    """微信支付订单号"""
    refund_id: str
    """微信支付退款单号"""
    payer_merchant: str
    """原营销补差扣款商户号"""
    payee_merchant: str
    """原营销补差入账商户号"""
    amount: int
    """补差回退金额"""
    description: str
    """补差回退描述"""
    status: str
    """补差回退单据状态"""
    fail_reason: NotRequired[str]
    """补差回退失败原因"""
    return_done_time: NotRequired[str]
    """补差回退完成时间"""
    subsidy_receipt_id: str
    """补差付款单号"""
    out_subsidy_return_no: str
    """业务请求唯一单号"""
    return_create_time: NotRequired[str]
    """补差回退发起时间"""

class BusifavorUsersOpenidCouponsGetQuery(TypedDict):
    appid: str
    """公众账号ID"""
    stock_id: NotRequired[str | None]
    """批次号"""
    coupon_state: NotRequired[Literal["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED"] | None]
    """券状态"""
    creator_merchant: NotRequired[str | None]
    """创建批次的商户号"""
    belong_merchant: NotRequired[str | None]
    """批次归属商户号"""
    sender_merchant: NotRequired[str | None]
    """批次发放商户号"""
    offset: NotRequired[int | str | None]
    """分页页码"""
    limit: NotRequired[int | str | None]
    """分页大小"""

class BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRuleCouponAvailableTime(TypedDict):
    available_begin_time: NotRequired[str]
    """开始时间"""
    available_end_time: NotRequired[str]
    """结束时间"""
    available_day_after_receive: NotRequired[int]
    """领取后N天内有效"""

class BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRuleAvailableWeek(TypedDict):
    week_day: NotRequired[list[Literal[0, 1, 2, 3, 4, 5, 6]]]
    available_day_time: NotRequired[list[AvailableDayTime]]
    """当天可用时间段"""

class BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRuleFixedNormalCoupon(TypedDict):
    discount_amount: NotRequired[int]
    """优惠金额"""
    transaction_minimum: NotRequired[int]
    """消费门槛"""

class BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRuleDiscountCoupon(TypedDict):
    discount_percent: NotRequired[int]
    """折扣比例"""
    transaction_minimum: NotRequired[int]
    """消费门槛"""

class BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRuleExchangeCoupon(TypedDict):
    exchange_price: NotRequired[int]
    """单品换购价"""
    transaction_minimum: NotRequired[int]
    """消费门槛"""

class BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRule(TypedDict):
    coupon_available_time: BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRuleCouponAvailableTime
    """券可核销时间"""
    available_week: NotRequired[BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRuleAvailableWeek]
    """固定周期有效时间段"""
    irregulary_avaliable_time: NotRequired[list[IrregularyAvaliableTime]]
    """无规律的有效时间段"""
    fixed_normal_coupon: NotRequired[BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRuleFixedNormalCoupon]
    """固定面额满减券使用规则"""
    discount_coupon: NotRequired[BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRuleDiscountCoupon]
    """折扣券使用规则"""
    exchange_coupon: NotRequired[BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRuleExchangeCoupon]
    """换购券使用规则"""
    use_method: Literal["OFF_LINE", "MINI_PROGRAMS", "PAYMENT_CODE", "SELF_CONSUME"]
    mini_programs_appid: NotRequired[str]
    """小程序appid"""
    mini_programs_path: NotRequired[str]
    """小程序path"""

class BusifavorUsersOpenidCouponsGetAnswerDataCustomEntrance(TypedDict):
    mini_programs_info: NotRequired[MiniProgramsInfo]
    """小程序入口"""
    appid: NotRequired[str]
    """商户公众号appid"""
    hall_id: NotRequired[str]
    store_id: NotRequired[str]
    """可用门店id"""
    code_display_mode: NotRequired[str]
    """code展示模式"""

class BusifavorUsersOpenidCouponsGetAnswerData(TypedDict):
    stock_name: str
    """商家券批次名称"""
    belong_merchant: str
    """批次归属商户号"""
    comment: NotRequired[str]
    """批次备注"""
    goods_name: str
    """适用商品范围"""
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    coupon_use_rule: BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRule
    """核销规则"""
    custom_entrance: NotRequired[BusifavorUsersOpenidCouponsGetAnswerDataCustomEntrance]
    """自定义入口"""
    display_pattern_info: BusifavorStocksStockIdGetAnswerDisplayPatternInfo
    """样式信息"""
    coupon_code: NotRequired[str]
    """券code"""
    coupon_state: NotRequired[Literal["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED"]]
    """券状态"""
    stock_id: NotRequired[str]
    """批次号"""
    transferable: NotRequired[bool]
    """是否允许转赠"""
    shareable: NotRequired[bool]
    """是否允许分享链接"""
    send_request_no: str
    """发券请求单号"""
    use_request_no: NotRequired[str]
    """核销请求单号"""
    available_start_time: str
    """券可使用开始时间"""
    expire_time: str
    """券过期时间"""
    receive_time: str
    """券领券时间"""
    use_time: NotRequired[str]
    """券核销时间"""

class BusifavorUsersOpenidCouponsGetAnswer(TypedDict):
    total_count: float
    """总数量"""
    offset: float
    """分页页码"""
    limit: float
    """分页大小"""
    data: list[BusifavorUsersOpenidCouponsGetAnswerData]
    """结果集"""

class BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetAnswer(TypedDict):
    stock_name: str
    """商家券批次名称"""
    belong_merchant: str
    """批次归属商户号"""
    comment: NotRequired[str]
    """批次备注"""
    goods_name: str
    """适用商品范围"""
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHANGE"]
    coupon_use_rule: BusifavorUsersOpenidCouponsGetAnswerDataCouponUseRule
    """核销规则"""
    custom_entrance: NotRequired[BusifavorUsersOpenidCouponsGetAnswerDataCustomEntrance]
    """自定义入口"""
    display_pattern_info: BusifavorStocksStockIdGetAnswerDisplayPatternInfo
    """样式信息"""
    coupon_code: NotRequired[str]
    """券code"""
    coupon_state: NotRequired[Literal["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED", "PENDING_REDEEM", "REDEEM_CONFIRMING", "REDEEM_FAILED", "REDEEM_EXPIRED"]]
    """券状态"""
    stock_id: NotRequired[str]
    """批次号"""
    transferable: NotRequired[bool]
    """是否允许转赠"""
    shareable: NotRequired[bool]
    """是否允许分享链接"""
    send_request_no: str
    """发券请求单号"""
    use_request_no: NotRequired[str]
    """核销请求单号"""
    available_start_time: str
    """券可使用开始时间"""
    expire_time: str
    """券过期时间"""
    receive_time: str
    """券领券时间"""
    use_time: NotRequired[str]
    """券核销时间"""

class BusifavorCouponsDisassociatePostJson(BusifavorCouponsAssociatePostJson): ...

class BusifavorSubsidyPayReceiptsPostAnswer(PayReceiptList): ...

class BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetAnswer(PayReceiptList): ...

class BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetAnswer(BusifavorSubsidyReturnReceiptsPostAnswer): ...
