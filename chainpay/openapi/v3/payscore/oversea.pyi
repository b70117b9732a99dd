# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Oversea(Place):
    """v3/payscore/oversea"""
    @property
    def partner(self) -> OverseaPartner: ...

class OverseaPartner(Place):
    """v3/payscore/oversea/partner"""
    @property
    def serviceorder(self) -> OverseaPartnerServiceorder:
        """GET 查询支付分订单
        POST 创建支付分订单
        """

class OverseaPartnerServiceorder(Place):
    """v3/payscore/oversea/partner/serviceorder"""
    @property
    def get(self) -> OverseaPartnerServiceorderGet[Answer[OverseaPartnerServiceorderGetAnswer]]:
        """查询支付分订单

        GET v3/payscore/oversea/partner/serviceorder
        https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> OverseaPartnerServiceorderGet[Promise[Answer[OverseaPartnerServiceorderGetAnswer]]]:
        """查询支付分订单"""
    @property
    def getAsync(self) -> OverseaPartnerServiceorderGet[Promise[Answer[OverseaPartnerServiceorderGetAnswer]]]:
        """查询支付分订单"""
    @property
    def post(self) -> OverseaPartnerServiceorderPost[Answer[OverseaPartnerServiceorderPostAnswer]]:
        """创建支付分订单

        POST v3/payscore/oversea/partner/serviceorder
        https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> OverseaPartnerServiceorderPost[Promise[Answer[OverseaPartnerServiceorderPostAnswer]]]:
        """创建支付分订单"""
    @property
    def postAsync(self) -> OverseaPartnerServiceorderPost[Promise[Answer[OverseaPartnerServiceorderPostAnswer]]]:
        """创建支付分订单"""
    @property
    def _out_order_no_(self) -> OverseaPartnerServiceorderOutOrderNo: ...

class OverseaPartnerServiceorderGetOptions(Options, total=False):
    query: OverseaPartnerServiceorderGetQuery

class OverseaPartnerServiceorderGetLooseOptions(Options, total=False):
    query: OverseaPartnerServiceorderGetQuery | AnyDict

class OverseaPartnerServiceorderGet(Verb[R]):
    """查询支付分订单

    GET v3/payscore/oversea/partner/serviceorder
    https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: OverseaPartnerServiceorderGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OverseaPartnerServiceorderGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: OverseaPartnerServiceorderGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OverseaPartnerServiceorderGetLooseOptions | AnyDict,
            /,
            **more: Unpack[OverseaPartnerServiceorderGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: OverseaPartnerServiceorderGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OverseaPartnerServiceorderGetOptions,
            /,
            **more: Unpack[OverseaPartnerServiceorderGetOptions]
        ) -> R: ...

class OverseaPartnerServiceorderPostOptions(Options, total=False):
    json: OverseaPartnerServiceorderPostJson

class OverseaPartnerServiceorderPostLooseOptions(Options, total=False):
    json: OverseaPartnerServiceorderPostJson | AnyDict

class OverseaPartnerServiceorderPost(Verb[R]):
    """创建支付分订单

    POST v3/payscore/oversea/partner/serviceorder
    https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: OverseaPartnerServiceorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OverseaPartnerServiceorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: OverseaPartnerServiceorderPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OverseaPartnerServiceorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[OverseaPartnerServiceorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: OverseaPartnerServiceorderPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OverseaPartnerServiceorderPostOptions,
            /,
            **more: Unpack[OverseaPartnerServiceorderPostOptions]
        ) -> R: ...

class OverseaPartnerServiceorderOutOrderNo(Place):
    """v3/payscore/oversea/partner/serviceorder/{out_order_no}"""
    @property
    def cancel(self) -> OverseaPartnerServiceorderOutOrderNoCancel:
        """POST 取消支付分订单"""
    @property
    def complete(self) -> OverseaPartnerServiceorderOutOrderNoComplete:
        """POST 完结支付分订单"""
    @property
    def sync(self) -> OverseaPartnerServiceorderOutOrderNoSync:
        """POST 同步支付分订单信息"""

class OverseaPartnerServiceorderOutOrderNoCancel(Place):
    """v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel"""
    @property
    def post(self) -> OverseaPartnerServiceorderOutOrderNoCancelPost[Response]:
        """取消支付分订单

        POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel
        https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> OverseaPartnerServiceorderOutOrderNoCancelPost[Promise[Response]]:
        """取消支付分订单"""
    @property
    def postAsync(self) -> OverseaPartnerServiceorderOutOrderNoCancelPost[Promise[Response]]:
        """取消支付分订单"""

class OverseaPartnerServiceorderOutOrderNoCancelPostOptions(Options, total=False):
    json: OverseaPartnerServiceorderOutOrderNoCancelPostJson
    out_order_no: str | int

class OverseaPartnerServiceorderOutOrderNoCancelPostLooseOptions(Options, total=False):
    json: OverseaPartnerServiceorderOutOrderNoCancelPostJson | AnyDict
    out_order_no: str | int

class OverseaPartnerServiceorderOutOrderNoCancelPost(Verb[R]):
    """取消支付分订单

    POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel
    https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: OverseaPartnerServiceorderOutOrderNoCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OverseaPartnerServiceorderOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: OverseaPartnerServiceorderOutOrderNoCancelPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OverseaPartnerServiceorderOutOrderNoCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[OverseaPartnerServiceorderOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: OverseaPartnerServiceorderOutOrderNoCancelPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OverseaPartnerServiceorderOutOrderNoCancelPostOptions,
            /,
            **more: Unpack[OverseaPartnerServiceorderOutOrderNoCancelPostOptions]
        ) -> R: ...

class OverseaPartnerServiceorderOutOrderNoComplete(Place):
    """v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete"""
    @property
    def post(self) -> OverseaPartnerServiceorderOutOrderNoCompletePost[Response]:
        """完结支付分订单

        POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete
        https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> OverseaPartnerServiceorderOutOrderNoCompletePost[Promise[Response]]:
        """完结支付分订单"""
    @property
    def postAsync(self) -> OverseaPartnerServiceorderOutOrderNoCompletePost[Promise[Response]]:
        """完结支付分订单"""

class OverseaPartnerServiceorderOutOrderNoCompletePostOptions(Options, total=False):
    json: OverseaPartnerServiceorderOutOrderNoCompletePostJson
    out_order_no: str | int

class OverseaPartnerServiceorderOutOrderNoCompletePostLooseOptions(Options, total=False):
    json: OverseaPartnerServiceorderOutOrderNoCompletePostJson | AnyDict
    out_order_no: str | int

class OverseaPartnerServiceorderOutOrderNoCompletePost(Verb[R]):
    """完结支付分订单

    POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete
    https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: OverseaPartnerServiceorderOutOrderNoCompletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OverseaPartnerServiceorderOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: OverseaPartnerServiceorderOutOrderNoCompletePostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OverseaPartnerServiceorderOutOrderNoCompletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[OverseaPartnerServiceorderOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: OverseaPartnerServiceorderOutOrderNoCompletePostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OverseaPartnerServiceorderOutOrderNoCompletePostOptions,
            /,
            **more: Unpack[OverseaPartnerServiceorderOutOrderNoCompletePostOptions]
        ) -> R: ...

class OverseaPartnerServiceorderOutOrderNoSync(Place):
    """v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync"""
    @property
    def post(self) -> OverseaPartnerServiceorderOutOrderNoSyncPost[Response]:
        """同步支付分订单信息

        POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync
        https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> OverseaPartnerServiceorderOutOrderNoSyncPost[Promise[Response]]:
        """同步支付分订单信息"""
    @property
    def postAsync(self) -> OverseaPartnerServiceorderOutOrderNoSyncPost[Promise[Response]]:
        """同步支付分订单信息"""

class OverseaPartnerServiceorderOutOrderNoSyncPostOptions(Options, total=False):
    json: OverseaPartnerServiceorderOutOrderNoSyncPostJson
    out_order_no: str | int

class OverseaPartnerServiceorderOutOrderNoSyncPostLooseOptions(Options, total=False):
    json: OverseaPartnerServiceorderOutOrderNoSyncPostJson | AnyDict
    out_order_no: str | int

class OverseaPartnerServiceorderOutOrderNoSyncPost(Verb[R]):
    """同步支付分订单信息

    POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync
    https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: OverseaPartnerServiceorderOutOrderNoSyncPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OverseaPartnerServiceorderOutOrderNoSyncPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: OverseaPartnerServiceorderOutOrderNoSyncPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OverseaPartnerServiceorderOutOrderNoSyncPostLooseOptions | AnyDict,
            /,
            **more: Unpack[OverseaPartnerServiceorderOutOrderNoSyncPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: OverseaPartnerServiceorderOutOrderNoSyncPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OverseaPartnerServiceorderOutOrderNoSyncPostOptions,
            /,
            **more: Unpack[OverseaPartnerServiceorderOutOrderNoSyncPostOptions]
        ) -> R: ...

class OverseaPartnerServiceorderGetQuery(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    out_order_no: NotRequired[str | None]
    """商户服务订单号"""
    query_id: NotRequired[str | None]
    """回跳查询ID"""

class PostPayments(TypedDict):
    name: str
    """付费名称"""
    amount: NotRequired[int]
    """付费金额"""
    description: NotRequired[str]
    """付费说明"""
    count: NotRequired[int]
    """付费数量"""

class PostDiscounts(TypedDict):
    name: str
    """优惠名称"""
    description: str
    """优惠说明"""
    amount: NotRequired[int]
    """优惠金额"""
    count: NotRequired[int]
    """优惠数量"""

class RiskFund(TypedDict):
    name: str
    """风险金名称"""
    amount: int
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class GoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    quantity: NotRequired[int]
    """商品数量"""
    unit_price: NotRequired[int]
    """商品价格"""
    discount_amount: NotRequired[int]
    """商品优惠金额"""
    goods_remark: NotRequired[str]
    """商品备注"""

class PromotionDetail(TypedDict):
    coupon_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[Literal["GLOBAL", "SINGLE"]]
    """优惠范围"""
    type: NotRequired[Literal["CASH", "NOCASH"]]
    """优惠类型"""
    amount: int
    """优惠券面额"""
    stock_id: NotRequired[str]
    """活动ID"""
    wechatpay_contribute: NotRequired[int]
    """微信出资"""
    merchant_contribute: NotRequired[int]
    """商户出资"""
    other_contribute: NotRequired[int]
    """其他出资"""
    currency: NotRequired[str]
    """优惠币种"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """单品列表"""

class Details(TypedDict):
    seq: NotRequired[int]
    """收款序号"""
    amount: NotRequired[int]
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
    total_amount: NotRequired[int]
    """总收款金额"""
    paying_amount: NotRequired[int]
    """待收金额"""
    paid_amount: NotRequired[int]
    """已收金额"""
    bank_type: NotRequired[str]
    """收款银行"""
    details: NotRequired[list[Details]]
    """收款明细列表"""

class TimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """服务结束时间"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class Location(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: NotRequired[str]
    """服务结束地点"""

class OverseaPartnerServiceorderGetAnswer(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    mchid: str
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户号"""
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
    risk_fund: RiskFund
    """订单风险金"""
    total_amount: NotRequired[int]
    """总金额"""
    need_collection: NotRequired[bool]
    """是否需要收款"""
    collection: NotRequired[Collection]
    """收款信息"""
    time_range: TimeRange
    """服务时间段"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: str
    """商户回调地址"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    order_id: str
    """微信支付服务订单号"""
    currency: NotRequired[str]
    """货币类型"""
    currency_price: NotRequired[int]
    """汇率值"""
    currency_rate_info: NotRequired[str]
    """汇率"""

class OverseaPartnerServiceorderPostJsonRiskFund(TypedDict):
    name: str
    """风险名称"""
    amount: int
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class OverseaPartnerServiceorderPostJsonTimeRange(TypedDict):
    start_time: str
    """服务开始时间"""
    end_time: NotRequired[str]
    """服务结束时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class OverseaPartnerServiceorderPostJsonLocation(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: NotRequired[str]
    """预计服务结束地点"""

class OverseaPartnerServiceorderPostJson(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """服务商公众号ID"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    out_order_no: str
    """商户订单号"""
    currency: str
    """货币类型"""
    service_introduction: str
    """服务信息"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """商户优惠"""
    risk_fund: OverseaPartnerServiceorderPostJsonRiskFund
    """服务风险金"""
    time_range: OverseaPartnerServiceorderPostJsonTimeRange
    """服务时间"""
    location: NotRequired[OverseaPartnerServiceorderPostJsonLocation]
    """服务位置"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    need_user_confirm: NotRequired[bool]
    """是否需要用户确认"""
    notify_url: str
    """商户回调地址"""
    attach: NotRequired[str]
    """商户数据包"""

class OverseaPartnerServiceorderPostAnswerPostDiscounts(TypedDict):
    name: str
    """优惠名称"""
    description: str
    """优惠说明"""
    count: NotRequired[int]
    """优惠数量"""

class OverseaPartnerServiceorderPostAnswerLocation(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: str
    """预计服务结束地点"""

class OverseaPartnerServiceorderPostAnswer(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    mchid: str
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户号"""
    currency: NotRequired[str]
    """货币类型"""
    service_introduction: str
    """服务信息"""
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"]
    """服务订单状态"""
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"]]
    """订单状态说明"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[OverseaPartnerServiceorderPostAnswerPostDiscounts]]
    """后付费商户优惠"""
    risk_fund: NotRequired[RiskFund]
    """订单风险金"""
    time_range: NotRequired[OverseaPartnerServiceorderPostJsonTimeRange]
    """服务时间段"""
    location: NotRequired[OverseaPartnerServiceorderPostAnswerLocation]
    """服务位置"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    order_id: str
    """微信支付服务订单号"""
    package: NotRequired[str]
    """跳转微信侧数据包"""

class OverseaPartnerServiceorderOutOrderNoCancelPostJson(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    reason: str
    """撤销原因"""

class OverseaPartnerServiceorderOutOrderNoCompletePostJsonPostPayments(TypedDict):
    name: str
    """付费名称"""
    description: NotRequired[str]
    """付费说明"""
    amount: NotRequired[int]
    """付费金额"""
    count: NotRequired[int]
    """付费数量"""

class OverseaPartnerServiceorderOutOrderNoCompletePostJsonPostDiscounts(TypedDict):
    name: str
    """优惠名称"""
    description: str
    """优惠说明"""
    amount: int
    """优惠金额"""
    count: NotRequired[int]
    """优惠数量"""

class OverseaPartnerServiceorderOutOrderNoCompletePostJsonTimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    end_time: NotRequired[str]
    """服务结束时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class OverseaPartnerServiceorderOutOrderNoCompletePostJson(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    post_payments: list[OverseaPartnerServiceorderOutOrderNoCompletePostJsonPostPayments]
    """后付费项目"""
    post_discounts: NotRequired[list[OverseaPartnerServiceorderOutOrderNoCompletePostJsonPostDiscounts]]
    """商户优惠"""
    total_amount: int
    """总金额"""
    currency: NotRequired[str]
    """货币类型"""
    time_range: NotRequired[OverseaPartnerServiceorderOutOrderNoCompletePostJsonTimeRange]
    """实际服务时间"""
    location: NotRequired[Location]
    """实际服务位置"""
    profit_sharing: NotRequired[bool]
    """微信支付服务分账标记"""
    complete_time: NotRequired[str]
    """完结服务时间"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""

class Detail(TypedDict):
    seq: NotRequired[int]
    """收款序号"""
    paid_time: str
    """收款成功时间"""
    paid_amount: NotRequired[int]
    """收款金额"""

class OverseaPartnerServiceorderOutOrderNoSyncPostJson(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    type: Literal["Order_Paid"]
    """场景类型"""
    detail: Detail
    """内容信息详情"""
