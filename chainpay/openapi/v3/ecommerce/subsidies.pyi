# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Subsidies(Place):
    """v3/ecommerce/subsidies"""
    @property
    def cancel(self) -> SubsidiesCancel:
        """POST 取消补差"""
    @property
    def create(self) -> SubsidiesCreate:
        """POST 请求补差"""
    @property
    def return_(self) -> SubsidiesReturn:
        """POST 请求补差回退"""

class SubsidiesCancel(Place):
    """v3/ecommerce/subsidies/cancel"""
    @property
    def post(self) -> SubsidiesCancelPost[Answer[SubsidiesCancelPostAnswer]]:
        """取消补差

        POST v3/ecommerce/subsidies/cancel
        https://pay.weixin.qq.com/doc/v3/partner/4012477639
        """
    @property
    def post_async(self) -> SubsidiesCancelPost[Promise[Answer[SubsidiesCancelPostAnswer]]]:
        """取消补差"""
    @property
    def postAsync(self) -> SubsidiesCancelPost[Promise[Answer[SubsidiesCancelPostAnswer]]]:
        """取消补差"""

class SubsidiesCancelPostOptions(Options, total=False):
    json: SubsidiesCancelPostJson

class SubsidiesCancelPostLooseOptions(Options, total=False):
    json: SubsidiesCancelPostJson | AnyDict

class SubsidiesCancelPost(Verb[R]):
    """取消补差

    POST v3/ecommerce/subsidies/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4012477639
    """
    if MYPY:
        def __call__(
            self,
            options: SubsidiesCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SubsidiesCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SubsidiesCancelPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SubsidiesCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SubsidiesCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: SubsidiesCancelPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SubsidiesCancelPostOptions,
            /,
            **more: Unpack[SubsidiesCancelPostOptions]
        ) -> R: ...

class SubsidiesCreate(Place):
    """v3/ecommerce/subsidies/create"""
    @property
    def post(self) -> SubsidiesCreatePost[Answer[SubsidiesCreatePostAnswer]]:
        """请求补差

        POST v3/ecommerce/subsidies/create
        https://pay.weixin.qq.com/doc/v3/partner/4012477631
        """
    @property
    def post_async(self) -> SubsidiesCreatePost[Promise[Answer[SubsidiesCreatePostAnswer]]]:
        """请求补差"""
    @property
    def postAsync(self) -> SubsidiesCreatePost[Promise[Answer[SubsidiesCreatePostAnswer]]]:
        """请求补差"""

class SubsidiesCreatePostOptions(Options, total=False):
    json: SubsidiesCreatePostJson

class SubsidiesCreatePostLooseOptions(Options, total=False):
    json: SubsidiesCreatePostJson | AnyDict

class SubsidiesCreatePost(Verb[R]):
    """请求补差

    POST v3/ecommerce/subsidies/create
    https://pay.weixin.qq.com/doc/v3/partner/4012477631
    """
    if MYPY:
        def __call__(
            self,
            options: SubsidiesCreatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SubsidiesCreatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SubsidiesCreatePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SubsidiesCreatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[SubsidiesCreatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: SubsidiesCreatePostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SubsidiesCreatePostOptions,
            /,
            **more: Unpack[SubsidiesCreatePostOptions]
        ) -> R: ...

class SubsidiesReturn(Place):
    """v3/ecommerce/subsidies/return"""
    @property
    def post(self) -> SubsidiesReturnPost[Answer[SubsidiesReturnPostAnswer]]:
        """请求补差回退

        POST v3/ecommerce/subsidies/return
        https://pay.weixin.qq.com/doc/v3/partner/4012477636
        """
    @property
    def post_async(self) -> SubsidiesReturnPost[Promise[Answer[SubsidiesReturnPostAnswer]]]:
        """请求补差回退"""
    @property
    def postAsync(self) -> SubsidiesReturnPost[Promise[Answer[SubsidiesReturnPostAnswer]]]:
        """请求补差回退"""

class SubsidiesReturnPostOptions(Options, total=False):
    json: SubsidiesReturnPostJson

class SubsidiesReturnPostLooseOptions(Options, total=False):
    json: SubsidiesReturnPostJson | AnyDict

class SubsidiesReturnPost(Verb[R]):
    """请求补差回退

    POST v3/ecommerce/subsidies/return
    https://pay.weixin.qq.com/doc/v3/partner/4012477636
    """
    if MYPY:
        def __call__(
            self,
            options: SubsidiesReturnPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SubsidiesReturnPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SubsidiesReturnPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SubsidiesReturnPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SubsidiesReturnPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: SubsidiesReturnPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SubsidiesReturnPostOptions,
            /,
            **more: Unpack[SubsidiesReturnPostOptions]
        ) -> R: ...

class SubsidiesCancelPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    description: str
    """取消补差描述"""

class SubsidiesCancelPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    result: str
    """取消补差结果"""
    description: str
    """取消补差描述"""

class SubsidiesCreatePostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    amount: int
    """补差金额"""
    description: str
    """补差描述"""
    refund_id: NotRequired[str]
    """微信退款单号"""
    out_subsidy_no: NotRequired[str]
    """商户补差单号"""

class SubsidiesCreatePostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    subsidy_id: str
    """微信补差单号"""
    description: str
    """补差描述"""
    amount: int
    """补差金额"""
    result: str
    """补差单结果"""
    success_time: str
    """补差完成时间"""

class From(TypedDict):
    account: NotRequired[Literal["AVAILABLE", "UNAVAILABLE"]]
    """出资账户类型"""
    amount: NotRequired[int]
    """出资金额"""

SubsidiesReturnPostJson = TypedDict("SubsidiesReturnPostJson", {
    "sub_mchid": str,
    "out_order_no": str,
    "transaction_id": str,
    "refund_id": NotRequired[str],
    "amount": int,
    "description": str,
    "subsidy_id": NotRequired[str],
    "from": NotRequired[list[From]],
})

class SubsidiesReturnPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    subsidy_refund_id: str
    """微信补差回退单号"""
    refund_id: str
    """微信退款单号"""
    out_order_no: str
    """商户补差回退单号"""
    amount: int
    """补差回退金额"""
    description: str
    """补差回退描述"""
    result: str
    """补差回退结果"""
    success_time: str
    """补差回退完成时间"""
