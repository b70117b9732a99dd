# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class SmartretailOrders(Place):
    """v3/payscore/smartretail-orders"""
    @property
    def get(self) -> SmartretailOrdersGet[Answer[SmartretailOrdersGetAnswer]]:
        """查询智慧零售订单

        GET v3/payscore/smartretail-orders
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
        """
    @property
    def get_async(self) -> SmartretailOrdersGet[Promise[Answer[SmartretailOrdersGetAnswer]]]:
        """查询智慧零售订单"""
    @property
    def getAsync(self) -> SmartretailOrdersGet[Promise[Answer[SmartretailOrdersGetAnswer]]]:
        """查询智慧零售订单"""
    @property
    def post(self) -> SmartretailOrdersPost[Answer[SmartretailOrdersPostAnswer]]:
        """创建智慧零售订单

        POST v3/payscore/smartretail-orders
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
        """
    @property
    def post_async(self) -> SmartretailOrdersPost[Promise[Answer[SmartretailOrdersPostAnswer]]]:
        """创建智慧零售订单"""
    @property
    def postAsync(self) -> SmartretailOrdersPost[Promise[Answer[SmartretailOrdersPostAnswer]]]:
        """创建智慧零售订单"""
    @property
    def _out_order_no_(self) -> SmartretailOrdersOutOrderNo: ...

class SmartretailOrdersGetOptions(Options, total=False):
    query: SmartretailOrdersGetQuery

class SmartretailOrdersGetLooseOptions(Options, total=False):
    query: SmartretailOrdersGetQuery | AnyDict

class SmartretailOrdersGet(Verb[R]):
    """查询智慧零售订单

    GET v3/payscore/smartretail-orders
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
    """
    if MYPY:
        def __call__(
            self,
            options: SmartretailOrdersGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SmartretailOrdersGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: SmartretailOrdersGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartretailOrdersGetLooseOptions | AnyDict,
            /,
            **more: Unpack[SmartretailOrdersGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: SmartretailOrdersGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartretailOrdersGetOptions,
            /,
            **more: Unpack[SmartretailOrdersGetOptions]
        ) -> R: ...

class SmartretailOrdersPostOptions(Options, total=False):
    json: SmartretailOrdersPostJson

class SmartretailOrdersPostLooseOptions(Options, total=False):
    json: SmartretailOrdersPostJson | AnyDict

class SmartretailOrdersPost(Verb[R]):
    """创建智慧零售订单

    POST v3/payscore/smartretail-orders
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
    """
    if MYPY:
        def __call__(
            self,
            options: SmartretailOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SmartretailOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SmartretailOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartretailOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SmartretailOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: SmartretailOrdersPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartretailOrdersPostOptions,
            /,
            **more: Unpack[SmartretailOrdersPostOptions]
        ) -> R: ...

class SmartretailOrdersOutOrderNo(Place):
    """v3/payscore/smartretail-orders/{out_order_no}"""
    @property
    def cancel(self) -> SmartretailOrdersOutOrderNoCancel:
        """POST 撤销智慧零售订单"""
    @property
    def complete(self) -> SmartretailOrdersOutOrderNoComplete:
        """POST 完结智慧零售订单"""

class SmartretailOrdersOutOrderNoCancel(Place):
    """v3/payscore/smartretail-orders/{out_order_no}/cancel"""
    @property
    def post(self) -> SmartretailOrdersOutOrderNoCancelPost[Answer[SmartretailOrdersOutOrderNoCancelPostAnswer]]:
        """撤销智慧零售订单

        POST v3/payscore/smartretail-orders/{out_order_no}/cancel
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
        """
    @property
    def post_async(self) -> SmartretailOrdersOutOrderNoCancelPost[Promise[Answer[SmartretailOrdersOutOrderNoCancelPostAnswer]]]:
        """撤销智慧零售订单"""
    @property
    def postAsync(self) -> SmartretailOrdersOutOrderNoCancelPost[Promise[Answer[SmartretailOrdersOutOrderNoCancelPostAnswer]]]:
        """撤销智慧零售订单"""

class SmartretailOrdersOutOrderNoCancelPostOptions(Options, total=False):
    json: SmartretailOrdersOutOrderNoCancelPostJson
    out_order_no: str | int

class SmartretailOrdersOutOrderNoCancelPostLooseOptions(Options, total=False):
    json: SmartretailOrdersOutOrderNoCancelPostJson | AnyDict
    out_order_no: str | int

class SmartretailOrdersOutOrderNoCancelPost(Verb[R]):
    """撤销智慧零售订单

    POST v3/payscore/smartretail-orders/{out_order_no}/cancel
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
    """
    if MYPY:
        def __call__(
            self,
            options: SmartretailOrdersOutOrderNoCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SmartretailOrdersOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SmartretailOrdersOutOrderNoCancelPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartretailOrdersOutOrderNoCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SmartretailOrdersOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SmartretailOrdersOutOrderNoCancelPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartretailOrdersOutOrderNoCancelPostOptions,
            /,
            **more: Unpack[SmartretailOrdersOutOrderNoCancelPostOptions]
        ) -> R: ...

class SmartretailOrdersOutOrderNoComplete(Place):
    """v3/payscore/smartretail-orders/{out_order_no}/complete"""
    @property
    def post(self) -> SmartretailOrdersOutOrderNoCompletePost[Answer[SmartretailOrdersOutOrderNoCompletePostAnswer]]:
        """完结智慧零售订单

        POST v3/payscore/smartretail-orders/{out_order_no}/complete
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
        """
    @property
    def post_async(self) -> SmartretailOrdersOutOrderNoCompletePost[Promise[Answer[SmartretailOrdersOutOrderNoCompletePostAnswer]]]:
        """完结智慧零售订单"""
    @property
    def postAsync(self) -> SmartretailOrdersOutOrderNoCompletePost[Promise[Answer[SmartretailOrdersOutOrderNoCompletePostAnswer]]]:
        """完结智慧零售订单"""

class SmartretailOrdersOutOrderNoCompletePostOptions(Options, total=False):
    json: SmartretailOrdersOutOrderNoCompletePostJson
    out_order_no: str | int

class SmartretailOrdersOutOrderNoCompletePostLooseOptions(Options, total=False):
    json: SmartretailOrdersOutOrderNoCompletePostJson | AnyDict
    out_order_no: str | int

class SmartretailOrdersOutOrderNoCompletePost(Verb[R]):
    """完结智慧零售订单

    POST v3/payscore/smartretail-orders/{out_order_no}/complete
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
    """
    if MYPY:
        def __call__(
            self,
            options: SmartretailOrdersOutOrderNoCompletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SmartretailOrdersOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SmartretailOrdersOutOrderNoCompletePostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartretailOrdersOutOrderNoCompletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[SmartretailOrdersOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SmartretailOrdersOutOrderNoCompletePostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartretailOrdersOutOrderNoCompletePostOptions,
            /,
            **more: Unpack[SmartretailOrdersOutOrderNoCompletePostOptions]
        ) -> R: ...

class SmartretailOrdersGetQuery(TypedDict):
    service_id: NotRequired[str | None]
    """服务ID"""
    out_order_no: NotRequired[str | None]
    """商户服务订单号"""
    query_id: NotRequired[str | None]
    """回跳查询ID"""
    appid: NotRequired[str | None]
    """公众账号ID"""

class Fees(TypedDict):
    fee_name: NotRequired[str]
    """付费项目名称"""
    fee_count: NotRequired[int]
    """付费项目数量"""
    fee_amount: NotRequired[int]
    """付费项目总金额"""
    fee_desc: NotRequired[str]

class Discounts(TypedDict):
    discount_name: NotRequired[str]
    """优惠名称"""
    discount_amount: NotRequired[int]
    """商品优惠金额"""
    discount_desc: NotRequired[str]
    """优惠说明"""

class SmartretailOrdersGetAnswer(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    mchid: NotRequired[str]
    """商户号"""
    out_order_no: NotRequired[str]
    """商户服务订单号"""
    service_id: NotRequired[str]
    """服务ID"""
    state: NotRequired[Literal["CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"]]
    finish_type: NotRequired[Literal[1, 2]]
    """标识用户订单使用情况"""
    service_start_time: NotRequired[str]
    """服务开始时间"""
    service_end_time: NotRequired[str]
    """服务结束时间"""
    real_service_start_time: NotRequired[str]
    """实际服务开始时间"""
    real_service_end_time: NotRequired[str]
    """实际服务结束时间"""
    pay_succ_time: NotRequired[str]
    """支付完成时间"""
    service_start_location: NotRequired[str]
    """开始使用服务的地点"""
    service_end_location: NotRequired[str]
    """预计服务结束的地点"""
    real_service_start_location: NotRequired[str]
    """开始使用服务的地点"""
    real_service_end_location: NotRequired[str]
    """预计服务结束的地点"""
    service_introduction: NotRequired[str]
    fees: NotRequired[list[Fees]]
    discounts: NotRequired[list[Discounts]]
    risk_amount: NotRequired[int]
    """订单风险金额"""
    total_amount: NotRequired[int]
    attach: NotRequired[str]
    finish_ticket: NotRequired[str]
    finish_transaction_id: NotRequired[str]
    """结单交易单号"""
    pay_type: NotRequired[Literal["MchChannelPayType"]]
    """支付方式"""

class SmartretailOrdersPostJsonDiscounts(TypedDict):
    discount_name: NotRequired[str]
    """优惠名称"""
    discount_desc: NotRequired[str]
    """优惠说明"""

class SmartretailOrdersPostJson(TypedDict):
    appid: str
    """公众账号ID"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    service_start_time: NotRequired[str]
    """实际服务开始时间"""
    service_end_time: NotRequired[str]
    """服务结束时间"""
    service_start_location: NotRequired[str]
    """开始使用服务的地点"""
    service_end_location: NotRequired[str]
    """预计服务结束的地点"""
    service_introduction: NotRequired[str]
    fees: NotRequired[list[Fees]]
    discounts: NotRequired[list[SmartretailOrdersPostJsonDiscounts]]
    risk_amount: NotRequired[int]
    """订单风险金额"""
    attach: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    """使用需用户确认订单类型"""
    openid: NotRequired[str]

class SmartretailOrdersPostAnswer(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    mchid: NotRequired[str]
    """商户号"""
    out_order_no: NotRequired[str]
    """商户服务订单号"""
    service_id: NotRequired[str]
    """服务ID"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    miniprogram_businesstype: NotRequired[str]
    miniprogram_appid: NotRequired[str]
    miniprogram_path: NotRequired[str]
    """小程序跳转路径"""
    miniprogram_username: NotRequired[str]
    package: NotRequired[str]

class SmartretailOrdersOutOrderNoCancelPostJson(TypedDict):
    appid: str
    """公众账号ID"""
    service_id: str
    """服务ID"""
    reason: str
    """取消原因"""

class SmartretailOrdersOutOrderNoCancelPostAnswer(TypedDict):
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

class SmartretailOrdersOutOrderNoCompletePostJson(TypedDict):
    appid: str
    """公众账号ID"""
    service_id: str
    """服务ID"""
    finish_type: NotRequired[Literal[1, 2]]
    """标识用户订单使用情况"""
    cancel_reason: NotRequired[str]
    """取消订单的原因"""
    real_service_start_time: NotRequired[str]
    """实际服务开始时间"""
    real_service_end_time: NotRequired[str]
    """服务结束时间"""
    real_service_end_location: NotRequired[str]
    """实际结束使用服务的地点"""
    fees: NotRequired[list[Fees]]
    discounts: NotRequired[list[Discounts]]
    total_amount: NotRequired[int]
    finish_ticket: NotRequired[str]
    """完结凭证"""
    profit_sharing: NotRequired[bool]
    """是否指定商户分账"""

class SmartretailOrdersOutOrderNoCompletePostAnswer(SmartretailOrdersOutOrderNoCancelPostAnswer): ...
