# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Serviceorder(Place):
    """v3/payscore/serviceorder"""
    @property
    def get(self) -> ServiceorderGet[Answer[ServiceorderGetAnswer]]:
        """查询支付分订单

        GET v3/payscore/serviceorder
        https://pay.weixin.qq.com/doc/v3/merchant/4012587902
        """
    @property
    def get_async(self) -> ServiceorderGet[Promise[Answer[ServiceorderGetAnswer]]]:
        """查询支付分订单"""
    @property
    def getAsync(self) -> ServiceorderGet[Promise[Answer[ServiceorderGetAnswer]]]:
        """查询支付分订单"""
    @property
    def post(self) -> ServiceorderPost[Answer[ServiceorderPostAnswer]]:
        """创建支付分订单

        POST v3/payscore/serviceorder
        https://pay.weixin.qq.com/doc/v3/merchant/4012587900
        """
    @property
    def post_async(self) -> ServiceorderPost[Promise[Answer[ServiceorderPostAnswer]]]:
        """创建支付分订单"""
    @property
    def postAsync(self) -> ServiceorderPost[Promise[Answer[ServiceorderPostAnswer]]]:
        """创建支付分订单"""
    @property
    def directComplete(self) -> ServiceorderDirectComplete:
        """POST 创单结单合并"""
    @property
    def _out_order_no_(self) -> ServiceorderOutOrderNo: ...

class ServiceorderGetOptions(Options, total=False):
    query: ServiceorderGetQuery

class ServiceorderGetLooseOptions(Options, total=False):
    query: ServiceorderGetQuery | AnyDict

class ServiceorderGet(Verb[R]):
    """查询支付分订单

    GET v3/payscore/serviceorder
    https://pay.weixin.qq.com/doc/v3/merchant/4012587902
    """
    if MYPY:
        def __call__(
            self,
            options: ServiceorderGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ServiceorderGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ServiceorderGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ServiceorderGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: ServiceorderGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderGetOptions,
            /,
            **more: Unpack[ServiceorderGetOptions]
        ) -> R: ...

class ServiceorderPostOptions(Options, total=False):
    json: ServiceorderPostJson

class ServiceorderPostLooseOptions(Options, total=False):
    json: ServiceorderPostJson | AnyDict

class ServiceorderPost(Verb[R]):
    """创建支付分订单

    POST v3/payscore/serviceorder
    https://pay.weixin.qq.com/doc/v3/merchant/4012587900
    """
    if MYPY:
        def __call__(
            self,
            options: ServiceorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ServiceorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ServiceorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ServiceorderPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderPostOptions,
            /,
            **more: Unpack[ServiceorderPostOptions]
        ) -> R: ...

class ServiceorderDirectComplete(Place):
    """v3/payscore/serviceorder/direct-complete"""
    @property
    def post(self) -> ServiceorderDirectCompletePost[Answer[ServiceorderDirectCompletePostAnswer]]:
        """创单结单合并

        POST v3/payscore/serviceorder/direct-complete
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
        """
    @property
    def post_async(self) -> ServiceorderDirectCompletePost[Promise[Answer[ServiceorderDirectCompletePostAnswer]]]:
        """创单结单合并"""
    @property
    def postAsync(self) -> ServiceorderDirectCompletePost[Promise[Answer[ServiceorderDirectCompletePostAnswer]]]:
        """创单结单合并"""

class ServiceorderDirectCompletePostOptions(Options, total=False):
    json: ServiceorderDirectCompletePostJson

class ServiceorderDirectCompletePostLooseOptions(Options, total=False):
    json: ServiceorderDirectCompletePostJson | AnyDict

class ServiceorderDirectCompletePost(Verb[R]):
    """创单结单合并

    POST v3/payscore/serviceorder/direct-complete
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: ServiceorderDirectCompletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ServiceorderDirectCompletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderDirectCompletePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderDirectCompletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ServiceorderDirectCompletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderDirectCompletePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderDirectCompletePostOptions,
            /,
            **more: Unpack[ServiceorderDirectCompletePostOptions]
        ) -> R: ...

class ServiceorderOutOrderNo(Place):
    """v3/payscore/serviceorder/{out_order_no}"""
    @property
    def cancel(self) -> ServiceorderOutOrderNoCancel:
        """POST 取消支付分订单"""
    @property
    def complete(self) -> ServiceorderOutOrderNoComplete:
        """POST 完结支付分订单"""
    @property
    def modify(self) -> ServiceorderOutOrderNoModify:
        """POST 修改订单金额"""
    @property
    def pay(self) -> ServiceorderOutOrderNoPay:
        """POST 商户发起催收扣款"""
    @property
    def sendPendingmessage(self) -> ServiceorderOutOrderNoSendPendingmessage:
        """POST 下发服务费用待处理消息"""
    @property
    def sendPrepaidmessage(self) -> ServiceorderOutOrderNoSendPrepaidmessage:
        """POST 下发服务预扣费消息"""
    @property
    def sync(self) -> ServiceorderOutOrderNoSync:
        """POST 同步服务订单信息"""

class ServiceorderOutOrderNoCancel(Place):
    """v3/payscore/serviceorder/{out_order_no}/cancel"""
    @property
    def post(self) -> ServiceorderOutOrderNoCancelPost[Answer[ServiceorderOutOrderNoCancelPostAnswer]]:
        """取消支付分订单

        POST v3/payscore/serviceorder/{out_order_no}/cancel
        https://pay.weixin.qq.com/doc/v3/merchant/4012587905
        """
    @property
    def post_async(self) -> ServiceorderOutOrderNoCancelPost[Promise[Answer[ServiceorderOutOrderNoCancelPostAnswer]]]:
        """取消支付分订单"""
    @property
    def postAsync(self) -> ServiceorderOutOrderNoCancelPost[Promise[Answer[ServiceorderOutOrderNoCancelPostAnswer]]]:
        """取消支付分订单"""

class ServiceorderOutOrderNoCancelPostOptions(Options, total=False):
    json: ServiceorderOutOrderNoCancelPostJson
    out_order_no: str | int

class ServiceorderOutOrderNoCancelPostLooseOptions(Options, total=False):
    json: ServiceorderOutOrderNoCancelPostJson | AnyDict
    out_order_no: str | int

class ServiceorderOutOrderNoCancelPost(Verb[R]):
    """取消支付分订单

    POST v3/payscore/serviceorder/{out_order_no}/cancel
    https://pay.weixin.qq.com/doc/v3/merchant/4012587905
    """
    if MYPY:
        def __call__(
            self,
            options: ServiceorderOutOrderNoCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ServiceorderOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoCancelPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ServiceorderOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoCancelPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoCancelPostOptions,
            /,
            **more: Unpack[ServiceorderOutOrderNoCancelPostOptions]
        ) -> R: ...

class ServiceorderOutOrderNoComplete(Place):
    """v3/payscore/serviceorder/{out_order_no}/complete"""
    @property
    def post(self) -> ServiceorderOutOrderNoCompletePost[Answer[ServiceorderOutOrderNoCompletePostAnswer]]:
        """完结支付分订单

        POST v3/payscore/serviceorder/{out_order_no}/complete
        https://pay.weixin.qq.com/doc/v3/merchant/4012587955
        """
    @property
    def post_async(self) -> ServiceorderOutOrderNoCompletePost[Promise[Answer[ServiceorderOutOrderNoCompletePostAnswer]]]:
        """完结支付分订单"""
    @property
    def postAsync(self) -> ServiceorderOutOrderNoCompletePost[Promise[Answer[ServiceorderOutOrderNoCompletePostAnswer]]]:
        """完结支付分订单"""

class ServiceorderOutOrderNoCompletePostOptions(Options, total=False):
    json: ServiceorderOutOrderNoCompletePostJson
    out_order_no: str | int

class ServiceorderOutOrderNoCompletePostLooseOptions(Options, total=False):
    json: ServiceorderOutOrderNoCompletePostJson | AnyDict
    out_order_no: str | int

class ServiceorderOutOrderNoCompletePost(Verb[R]):
    """完结支付分订单

    POST v3/payscore/serviceorder/{out_order_no}/complete
    https://pay.weixin.qq.com/doc/v3/merchant/4012587955
    """
    if MYPY:
        def __call__(
            self,
            options: ServiceorderOutOrderNoCompletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ServiceorderOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoCompletePostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoCompletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ServiceorderOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoCompletePostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoCompletePostOptions,
            /,
            **more: Unpack[ServiceorderOutOrderNoCompletePostOptions]
        ) -> R: ...

class ServiceorderOutOrderNoModify(Place):
    """v3/payscore/serviceorder/{out_order_no}/modify"""
    @property
    def post(self) -> ServiceorderOutOrderNoModifyPost[Answer[ServiceorderOutOrderNoModifyPostAnswer]]:
        """修改订单金额

        POST v3/payscore/serviceorder/{out_order_no}/modify
        https://pay.weixin.qq.com/doc/v3/merchant/4012587957
        """
    @property
    def post_async(self) -> ServiceorderOutOrderNoModifyPost[Promise[Answer[ServiceorderOutOrderNoModifyPostAnswer]]]:
        """修改订单金额"""
    @property
    def postAsync(self) -> ServiceorderOutOrderNoModifyPost[Promise[Answer[ServiceorderOutOrderNoModifyPostAnswer]]]:
        """修改订单金额"""

class ServiceorderOutOrderNoModifyPostOptions(Options, total=False):
    json: ServiceorderOutOrderNoModifyPostJson
    out_order_no: str | int

class ServiceorderOutOrderNoModifyPostLooseOptions(Options, total=False):
    json: ServiceorderOutOrderNoModifyPostJson | AnyDict
    out_order_no: str | int

class ServiceorderOutOrderNoModifyPost(Verb[R]):
    """修改订单金额

    POST v3/payscore/serviceorder/{out_order_no}/modify
    https://pay.weixin.qq.com/doc/v3/merchant/4012587957
    """
    if MYPY:
        def __call__(
            self,
            options: ServiceorderOutOrderNoModifyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ServiceorderOutOrderNoModifyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoModifyPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoModifyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ServiceorderOutOrderNoModifyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoModifyPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoModifyPostOptions,
            /,
            **more: Unpack[ServiceorderOutOrderNoModifyPostOptions]
        ) -> R: ...

class ServiceorderOutOrderNoPay(Place):
    """v3/payscore/serviceorder/{out_order_no}/pay"""
    @property
    def post(self) -> ServiceorderOutOrderNoPayPost[Answer[ServiceorderOutOrderNoPayPostAnswer]]:
        """商户发起催收扣款

        POST v3/payscore/serviceorder/{out_order_no}/pay
        https://pay.weixin.qq.com/doc/v3/merchant/4013394596
        """
    @property
    def post_async(self) -> ServiceorderOutOrderNoPayPost[Promise[Answer[ServiceorderOutOrderNoPayPostAnswer]]]:
        """商户发起催收扣款"""
    @property
    def postAsync(self) -> ServiceorderOutOrderNoPayPost[Promise[Answer[ServiceorderOutOrderNoPayPostAnswer]]]:
        """商户发起催收扣款"""

class ServiceorderOutOrderNoPayPostOptions(Options, total=False):
    json: ServiceorderOutOrderNoPayPostJson
    out_order_no: str | int

class ServiceorderOutOrderNoPayPostLooseOptions(Options, total=False):
    json: ServiceorderOutOrderNoPayPostJson | AnyDict
    out_order_no: str | int

class ServiceorderOutOrderNoPayPost(Verb[R]):
    """商户发起催收扣款

    POST v3/payscore/serviceorder/{out_order_no}/pay
    https://pay.weixin.qq.com/doc/v3/merchant/4013394596
    """
    if MYPY:
        def __call__(
            self,
            options: ServiceorderOutOrderNoPayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ServiceorderOutOrderNoPayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoPayPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoPayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ServiceorderOutOrderNoPayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoPayPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoPayPostOptions,
            /,
            **more: Unpack[ServiceorderOutOrderNoPayPostOptions]
        ) -> R: ...

class ServiceorderOutOrderNoSendPendingmessage(Place):
    """v3/payscore/serviceorder/{out_order_no}/send-pendingmessage"""
    @property
    def post(self) -> ServiceorderOutOrderNoSendPendingmessagePost[Response]:
        """下发服务费用待处理消息

        POST v3/payscore/serviceorder/{out_order_no}/send-pendingmessage
        https://pay.weixin.qq.com/doc/v3/merchant/4013394606
        """
    @property
    def post_async(self) -> ServiceorderOutOrderNoSendPendingmessagePost[Promise[Response]]:
        """下发服务费用待处理消息"""
    @property
    def postAsync(self) -> ServiceorderOutOrderNoSendPendingmessagePost[Promise[Response]]:
        """下发服务费用待处理消息"""

class ServiceorderOutOrderNoSendPendingmessagePostOptions(Options, total=False):
    json: ServiceorderOutOrderNoSendPendingmessagePostJson
    out_order_no: str | int

class ServiceorderOutOrderNoSendPendingmessagePostLooseOptions(Options, total=False):
    json: ServiceorderOutOrderNoSendPendingmessagePostJson | AnyDict
    out_order_no: str | int

class ServiceorderOutOrderNoSendPendingmessagePost(Verb[R]):
    """下发服务费用待处理消息

    POST v3/payscore/serviceorder/{out_order_no}/send-pendingmessage
    https://pay.weixin.qq.com/doc/v3/merchant/4013394606
    """
    if MYPY:
        def __call__(
            self,
            options: ServiceorderOutOrderNoSendPendingmessagePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ServiceorderOutOrderNoSendPendingmessagePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoSendPendingmessagePostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoSendPendingmessagePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ServiceorderOutOrderNoSendPendingmessagePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoSendPendingmessagePostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoSendPendingmessagePostOptions,
            /,
            **more: Unpack[ServiceorderOutOrderNoSendPendingmessagePostOptions]
        ) -> R: ...

class ServiceorderOutOrderNoSendPrepaidmessage(Place):
    """v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage"""
    @property
    def post(self) -> ServiceorderOutOrderNoSendPrepaidmessagePost[Response]:
        """下发服务预扣费消息

        POST v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage
        https://pay.weixin.qq.com/doc/v3/merchant/4013394615
        """
    @property
    def post_async(self) -> ServiceorderOutOrderNoSendPrepaidmessagePost[Promise[Response]]:
        """下发服务预扣费消息"""
    @property
    def postAsync(self) -> ServiceorderOutOrderNoSendPrepaidmessagePost[Promise[Response]]:
        """下发服务预扣费消息"""

class ServiceorderOutOrderNoSendPrepaidmessagePostOptions(Options, total=False):
    json: ServiceorderOutOrderNoSendPrepaidmessagePostJson
    out_order_no: str | int

class ServiceorderOutOrderNoSendPrepaidmessagePostLooseOptions(Options, total=False):
    json: ServiceorderOutOrderNoSendPrepaidmessagePostJson | AnyDict
    out_order_no: str | int

class ServiceorderOutOrderNoSendPrepaidmessagePost(Verb[R]):
    """下发服务预扣费消息

    POST v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage
    https://pay.weixin.qq.com/doc/v3/merchant/4013394615
    """
    if MYPY:
        def __call__(
            self,
            options: ServiceorderOutOrderNoSendPrepaidmessagePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ServiceorderOutOrderNoSendPrepaidmessagePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoSendPrepaidmessagePostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoSendPrepaidmessagePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ServiceorderOutOrderNoSendPrepaidmessagePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoSendPrepaidmessagePostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoSendPrepaidmessagePostOptions,
            /,
            **more: Unpack[ServiceorderOutOrderNoSendPrepaidmessagePostOptions]
        ) -> R: ...

class ServiceorderOutOrderNoSync(Place):
    """v3/payscore/serviceorder/{out_order_no}/sync"""
    @property
    def post(self) -> ServiceorderOutOrderNoSyncPost[Answer[ServiceorderOutOrderNoSyncPostAnswer]]:
        """同步服务订单信息

        POST v3/payscore/serviceorder/{out_order_no}/sync
        https://pay.weixin.qq.com/doc/v3/merchant/4012587962
        """
    @property
    def post_async(self) -> ServiceorderOutOrderNoSyncPost[Promise[Answer[ServiceorderOutOrderNoSyncPostAnswer]]]:
        """同步服务订单信息"""
    @property
    def postAsync(self) -> ServiceorderOutOrderNoSyncPost[Promise[Answer[ServiceorderOutOrderNoSyncPostAnswer]]]:
        """同步服务订单信息"""

class ServiceorderOutOrderNoSyncPostOptions(Options, total=False):
    json: ServiceorderOutOrderNoSyncPostJson
    out_order_no: str | int

class ServiceorderOutOrderNoSyncPostLooseOptions(Options, total=False):
    json: ServiceorderOutOrderNoSyncPostJson | AnyDict
    out_order_no: str | int

class ServiceorderOutOrderNoSyncPost(Verb[R]):
    """同步服务订单信息

    POST v3/payscore/serviceorder/{out_order_no}/sync
    https://pay.weixin.qq.com/doc/v3/merchant/4012587962
    """
    if MYPY:
        def __call__(
            self,
            options: ServiceorderOutOrderNoSyncPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ServiceorderOutOrderNoSyncPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoSyncPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoSyncPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ServiceorderOutOrderNoSyncPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ServiceorderOutOrderNoSyncPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServiceorderOutOrderNoSyncPostOptions,
            /,
            **more: Unpack[ServiceorderOutOrderNoSyncPostOptions]
        ) -> R: ...

class ServiceorderGetQuery(TypedDict):
    out_order_no: NotRequired[str | None]
    """商户服务订单号"""
    query_id: NotRequired[str | None]
    """回跳查询ID"""
    service_id: str
    """服务ID"""
    appid: NotRequired[str | None]
    """公众账号ID"""

class PostPayments(TypedDict):
    name: NotRequired[str]
    """付费名称"""
    amount: NotRequired[float]
    """付费金额"""
    description: NotRequired[str]
    """付费说明"""
    count: NotRequired[float]
    """付费数量"""

class PostDiscounts(TypedDict):
    name: NotRequired[str]
    """优惠名称"""
    description: NotRequired[str]
    """优惠说明"""
    amount: NotRequired[float]
    """优惠金额"""
    count: NotRequired[float]
    """优惠数量"""

class RiskFund(TypedDict):
    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"]
    """风险名称"""
    amount: float
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class GoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    quantity: NotRequired[float]
    """商品数量"""
    unit_price: NotRequired[float]
    """商品价格"""
    discount_amount: NotRequired[float]
    """商品优惠金额"""
    goods_remark: NotRequired[str]
    """商品备注"""

class PromotionDetail(TypedDict):
    coupon_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[Literal["SINGLE", "GLOBAL"]]
    """优惠范围"""
    type: NotRequired[Literal["CASH", "NOCASH"]]
    """优惠类型"""
    amount: float
    """优惠券面额"""
    stock_id: NotRequired[str]
    """活动ID"""
    wechatpay_contribute: NotRequired[float]
    """微信出资"""
    merchant_contribute: NotRequired[float]
    """商户出资"""
    other_contribute: NotRequired[float]
    """其他出资"""
    currency: NotRequired[str]
    """优惠币种"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """单品列表"""

class Details(TypedDict):
    seq: NotRequired[float]
    """收款序号"""
    amount: NotRequired[float]
    """单笔收款金额"""
    paid_type: NotRequired[Literal["NEWTON", "MCH"]]
    """收款成功渠道"""
    paid_time: NotRequired[str]
    """收款成功时间"""
    transaction_id: NotRequired[str]
    """微信支付交易单号"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠功能"""

class Collection(TypedDict):
    state: Literal["USER_PAYING", "USER_PAID"]
    """收款状态"""
    total_amount: NotRequired[float]
    """总收款金额"""
    paying_amount: NotRequired[float]
    """待收金额"""
    paid_amount: NotRequired[float]
    """已收金额"""
    details: NotRequired[list[Details]]
    """收款明细列表"""
    bank_type: NotRequired[str]
    """收款银行"""

class TimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    end_time: NotRequired[str]
    """服务结束时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class Location(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: NotRequired[str]
    """服务结束地点"""

class ServiceorderGetAnswer(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商公众号ID"""
    mchid: str
    """服务商商户号"""
    service_introduction: str
    """服务信息"""
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"]
    """服务订单状态"""
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"]]
    """订单状态说明"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """商户优惠"""
    risk_fund: NotRequired[RiskFund]
    """服务风险金"""
    total_amount: NotRequired[float]
    """总金额"""
    need_collection: NotRequired[bool]
    """是否需要收款"""
    collection: NotRequired[Collection]
    """收款信息"""
    time_range: NotRequired[TimeRange]
    """服务时间"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: str
    """商户回调地址"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""

class ServiceorderPostJsonPostPayments(TypedDict):
    name: str
    """付费名称"""
    amount: NotRequired[float]
    """付费金额"""
    description: NotRequired[str]
    """付费说明"""
    count: NotRequired[float]
    """付费数量"""

class ServiceorderPostJsonPostDiscounts(TypedDict):
    name: str
    """优惠名称"""
    description: str
    """优惠说明"""
    count: NotRequired[float]
    """优惠数量"""

class Device(TypedDict):
    start_device_id: NotRequired[str]
    """服务开始的设备ID"""
    end_device_id: NotRequired[str]
    """服务结束的设备ID"""
    materiel_no: NotRequired[str]
    """物料URL"""

class ServiceorderPostJson(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    appid: str
    """公众账号ID"""
    service_id: str
    """服务ID"""
    service_introduction: str
    """服务信息"""
    post_payments: NotRequired[list[ServiceorderPostJsonPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[ServiceorderPostJsonPostDiscounts]]
    """商户优惠"""
    time_range: TimeRange
    """服务时间段"""
    location: NotRequired[Location]
    """服务位置"""
    risk_fund: RiskFund
    """服务风险金"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: str
    """商户回调地址"""
    openid: NotRequired[str]
    """用户标识"""
    need_user_confirm: NotRequired[bool]
    """是否需要用户确认"""
    device: NotRequired[Device]
    """设备信息"""

class ServiceorderPostAnswer(TypedDict):
    appid: str
    """公众账号ID"""
    mchid: str
    """商户号"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    service_introduction: str
    """服务信息"""
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"]
    """服务订单状态"""
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"]]
    """订单状态说明"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """后付费商户优惠"""
    risk_fund: NotRequired[RiskFund]
    """服务风险金"""
    time_range: NotRequired[TimeRange]
    """服务时间段"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    order_id: str
    """微信支付服务订单号"""
    package: str
    """跳转微信侧小程序订单数据"""

class ServiceorderDirectCompletePostJsonPostPayments(TypedDict):
    name: NotRequired[str]
    """付费项目名称"""
    amount: NotRequired[int]
    """金额"""
    description: NotRequired[str]
    """计费说明"""
    count: NotRequired[int]
    """付费数量"""

class ServiceorderDirectCompletePostJsonPostDiscounts(TypedDict):
    name: NotRequired[str]
    """优惠名称"""
    description: NotRequired[str]
    """优惠说明"""
    amount: NotRequired[int]
    """优惠金额"""
    count: NotRequired[int]
    """优惠数量"""

class ServiceorderDirectCompletePostJsonTimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """服务结束时间"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class ServiceorderDirectCompletePostJson(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    appid: str
    """公众账号ID"""
    service_id: str
    """服务ID"""
    post_payments: NotRequired[list[ServiceorderDirectCompletePostJsonPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[ServiceorderDirectCompletePostJsonPostDiscounts]]
    """后付费商户优惠"""
    time_range: ServiceorderDirectCompletePostJsonTimeRange
    """服务时间段"""
    location: NotRequired[Location]
    """服务位置"""
    service_introduction: NotRequired[str]
    """服务信息"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    openid: NotRequired[str]
    """用户标识"""
    total_amount: NotRequired[int]
    """总金额"""
    profit_sharing: NotRequired[bool]
    """微信支付服务分账标记"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""

class ServiceorderDirectCompletePostAnswer(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    appid: str
    """公众账号ID"""
    service_id: str
    """服务ID"""
    post_payments: NotRequired[list[ServiceorderDirectCompletePostJsonPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[ServiceorderDirectCompletePostJsonPostDiscounts]]
    """后付费商户优惠"""
    time_range: ServiceorderDirectCompletePostJsonTimeRange
    """服务时间段"""
    location: NotRequired[Location]
    """服务位置"""
    service_introduction: str
    """服务信息"""
    mchid: str
    """商户号"""
    order_id: str
    """微信支付服务订单号"""
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"]
    """服务订单状态"""
    state_description: Literal["USER_CONFIRM", "MCH_COMPLETE"]
    """订单状态说明"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    total_amount: NotRequired[int]
    """总金额"""

class ServiceorderOutOrderNoCancelPostJson(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    service_id: str
    """服务ID"""
    reason: NotRequired[str]
    """取消原因"""

class ServiceorderOutOrderNoCancelPostAnswer(TypedDict):
    appid: str
    """公众账号ID"""
    mchid: str
    """商户号"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    order_id: str
    """微信支付服务订单号"""

class ServiceorderOutOrderNoCompletePostJsonLocation(TypedDict):
    end_location: NotRequired[str]
    """服务结束地点"""

class ServiceorderOutOrderNoCompletePostJson(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    service_id: str
    """服务订单号"""
    post_payments: list[ServiceorderPostJsonPostPayments]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """商户优惠"""
    total_amount: float
    """总金额"""
    time_range: NotRequired[TimeRange]
    """实际服务时间段"""
    location: NotRequired[ServiceorderOutOrderNoCompletePostJsonLocation]
    """实际服务位置"""
    profit_sharing: NotRequired[bool]
    """微信支付服务分账标记"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    device: NotRequired[Device]
    """设备信息"""

class ServiceorderOutOrderNoCompletePostAnswerPostDiscounts(TypedDict):
    name: str
    """优惠名称"""
    description: NotRequired[str]
    """优惠说明"""
    amount: float
    """优惠金额"""
    count: NotRequired[float]
    """优惠数量"""

class ServiceorderOutOrderNoCompletePostAnswer(TypedDict):
    appid: str
    """公众账号ID"""
    mchid: str
    """商户号"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    service_introduction: str
    """服务信息"""
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"]
    """服务订单状态"""
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"]]
    """订单状态说明"""
    total_amount: float
    """商户收款总金额"""
    post_payments: NotRequired[list[ServiceorderPostJsonPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[ServiceorderOutOrderNoCompletePostAnswerPostDiscounts]]
    """后付费商户优惠"""
    risk_fund: RiskFund
    """服务风险金"""
    time_range: NotRequired[TimeRange]
    """服务时间段"""
    location: NotRequired[ServiceorderOutOrderNoCompletePostJsonLocation]
    """服务位置"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    need_collection: NotRequired[bool]
    """是否需要收款"""

class ServiceorderOutOrderNoModifyPostJson(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    service_id: str
    """服务ID"""
    post_payments: list[ServiceorderPostJsonPostPayments]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """后付费商户优惠"""
    total_amount: float
    """总金额"""
    reason: NotRequired[str]
    """修改原因"""
    device: NotRequired[Device]
    """设备信息"""

class ServiceorderOutOrderNoModifyPostAnswerCollectionDetails(TypedDict):
    seq: NotRequired[float]
    """收款序号"""
    amount: NotRequired[float]
    """单笔收款金额"""
    paid_type: NotRequired[Literal["NEWTON", "MCH"]]
    """收款成功渠道"""
    paid_time: NotRequired[str]
    """收款成功时间"""
    transaction_id: NotRequired[str]
    """微信支付交易单号"""

class ServiceorderOutOrderNoModifyPostAnswerCollection(TypedDict):
    state: Literal["USER_PAYING", "USER_PAID"]
    """收款状态"""
    total_amount: NotRequired[float]
    """总收款金额"""
    paying_amount: NotRequired[float]
    """待收金额"""
    paid_amount: NotRequired[float]
    """已收金额"""
    details: NotRequired[list[ServiceorderOutOrderNoModifyPostAnswerCollectionDetails]]
    """收款明细列表"""
    bank_type: NotRequired[str]
    """收款银行"""

class ServiceorderOutOrderNoModifyPostAnswer(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商公众号ID"""
    mchid: str
    """服务商商户号"""
    service_introduction: str
    """服务信息"""
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"]
    """服务订单状态"""
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"]]
    """订单状态说明"""
    post_payments: list[ServiceorderPostJsonPostPayments]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """商户优惠"""
    risk_fund: NotRequired[RiskFund]
    """服务风险金"""
    total_amount: NotRequired[float]
    """总金额"""
    need_collection: NotRequired[bool]
    """是否需要收款"""
    collection: NotRequired[ServiceorderOutOrderNoModifyPostAnswerCollection]
    """收款信息"""
    time_range: NotRequired[TimeRange]
    """服务时间"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""

class ServiceorderOutOrderNoPayPostJson(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    service_id: NotRequired[str]
    """服务ID"""

class ServiceorderOutOrderNoPayPostAnswer(TypedDict):
    appid: str
    """公众账号ID"""
    mchid: NotRequired[str]
    """商户号"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    order_id: str
    """微信支付服务订单号"""

class ServiceorderOutOrderNoSendPendingmessagePostJson(TypedDict):
    service_id: str
    """服务ID"""
    post_payments: list[PostPayments]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """商户优惠"""
    total_amount: float
    """总金额"""
    prepaid_time: NotRequired[str]
    """预计扣费时间"""

class Detail(TypedDict):
    paid_time: NotRequired[str]
    """收款成功时间"""

class ServiceorderOutOrderNoSyncPostJson(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    service_id: str
    """服务ID"""
    type: str
    """场景类型"""
    detail: NotRequired[Detail]
    """内容信息详情"""

class ServiceorderOutOrderNoSyncPostAnswerPostDiscounts(TypedDict):
    name: NotRequired[str]
    """优惠名称"""
    description: NotRequired[str]
    """优惠说明"""
    amount: NotRequired[float]
    """优惠金额"""

class ServiceorderOutOrderNoSyncPostAnswerRiskFund(TypedDict):
    name: str
    """风险名称"""
    amount: float
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class ServiceorderOutOrderNoSyncPostAnswerCollectionDetails(TypedDict):
    amount: NotRequired[float]
    """单笔收款金额"""
    paid_type: NotRequired[str]
    """收款成功渠道"""
    paid_time: NotRequired[str]
    """收款成功时间"""
    transaction_id: NotRequired[str]
    """微信支付交易单号"""

class ServiceorderOutOrderNoSyncPostAnswerCollection(TypedDict):
    state: str
    """收款状态"""
    total_amount: NotRequired[float]
    """总收款金额"""
    paying_amount: NotRequired[float]
    """待收金额"""
    paid_amount: NotRequired[float]
    """已收金额"""
    details: NotRequired[list[ServiceorderOutOrderNoSyncPostAnswerCollectionDetails]]
    """收款明细列表"""
    bank_type: NotRequired[str]
    """收款银行"""

class ServiceorderOutOrderNoSyncPostAnswer(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商公众号ID"""
    mchid: str
    """服务商商户号"""
    service_introduction: str
    """服务信息"""
    state: str
    """服务订单状态"""
    state_description: NotRequired[str]
    """订单状态说明"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[ServiceorderOutOrderNoSyncPostAnswerPostDiscounts]]
    """商户优惠"""
    risk_fund: NotRequired[ServiceorderOutOrderNoSyncPostAnswerRiskFund]
    """服务风险金"""
    total_amount: NotRequired[float]
    """总金额"""
    need_collection: NotRequired[bool]
    """是否需要收款"""
    collection: NotRequired[ServiceorderOutOrderNoSyncPostAnswerCollection]
    """收款信息"""
    time_range: NotRequired[TimeRange]
    """服务时间"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    openid: str
    """服务商公众号下的用户标识"""
    order_id: str
    """微信支付服务订单号"""

class ServiceorderOutOrderNoSendPrepaidmessagePostJson(ServiceorderOutOrderNoSendPendingmessagePostJson): ...
