# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class PayafterOrders(Place):
    """v3/payscore/payafter-orders"""
    @property
    def get(self) -> PayafterOrdersGet[Answer[PayafterOrdersGetAnswer]]:
        """查询先享后付订单

        GET v3/payscore/payafter-orders
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
        """
    @property
    def get_async(self) -> PayafterOrdersGet[Promise[Answer[PayafterOrdersGetAnswer]]]:
        """查询先享后付订单"""
    @property
    def getAsync(self) -> PayafterOrdersGet[Promise[Answer[PayafterOrdersGetAnswer]]]:
        """查询先享后付订单"""
    @property
    def post(self) -> PayafterOrdersPost[Answer[PayafterOrdersPostAnswer]]:
        """创建先享后付订单

        POST v3/payscore/payafter-orders
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayafterOrdersPost[Promise[Answer[PayafterOrdersPostAnswer]]]:
        """创建先享后付订单"""
    @property
    def postAsync(self) -> PayafterOrdersPost[Promise[Answer[PayafterOrdersPostAnswer]]]:
        """创建先享后付订单"""
    @property
    def _out_order_no_(self) -> PayafterOrdersOutOrderNo: ...

class PayafterOrdersGetOptions(Options, total=False):
    query: PayafterOrdersGetQuery

class PayafterOrdersGetLooseOptions(Options, total=False):
    query: PayafterOrdersGetQuery | AnyDict

class PayafterOrdersGet(Verb[R]):
    """查询先享后付订单

    GET v3/payscore/payafter-orders
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
    """
    if MYPY:
        def __call__(
            self,
            options: PayafterOrdersGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayafterOrdersGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayafterOrdersGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayafterOrdersGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PayafterOrdersGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PayafterOrdersGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayafterOrdersGetOptions,
            /,
            **more: Unpack[PayafterOrdersGetOptions]
        ) -> R: ...

class PayafterOrdersPostOptions(Options, total=False):
    json: PayafterOrdersPostJson

class PayafterOrdersPostLooseOptions(Options, total=False):
    json: PayafterOrdersPostJson | AnyDict

class PayafterOrdersPost(Verb[R]):
    """创建先享后付订单

    POST v3/payscore/payafter-orders
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayafterOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayafterOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayafterOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayafterOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayafterOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PayafterOrdersPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayafterOrdersPostOptions,
            /,
            **more: Unpack[PayafterOrdersPostOptions]
        ) -> R: ...

class PayafterOrdersOutOrderNo(Place):
    """v3/payscore/payafter-orders/{out_order_no}"""
    @property
    def cancel(self) -> PayafterOrdersOutOrderNoCancel:
        """POST 撤销先享后付订单"""
    @property
    def complete(self) -> PayafterOrdersOutOrderNoComplete:
        """POST 完结先享后付订单"""
    @property
    def sync(self) -> PayafterOrdersOutOrderNoSync:
        """POST 支付分订单同步"""

class PayafterOrdersOutOrderNoCancel(Place):
    """v3/payscore/payafter-orders/{out_order_no}/cancel"""
    @property
    def post(self) -> PayafterOrdersOutOrderNoCancelPost[Answer[PayafterOrdersOutOrderNoCancelPostAnswer]]:
        """撤销先享后付订单

        POST v3/payscore/payafter-orders/{out_order_no}/cancel
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
        """
    @property
    def post_async(self) -> PayafterOrdersOutOrderNoCancelPost[Promise[Answer[PayafterOrdersOutOrderNoCancelPostAnswer]]]:
        """撤销先享后付订单"""
    @property
    def postAsync(self) -> PayafterOrdersOutOrderNoCancelPost[Promise[Answer[PayafterOrdersOutOrderNoCancelPostAnswer]]]:
        """撤销先享后付订单"""

class PayafterOrdersOutOrderNoCancelPostOptions(Options, total=False):
    json: PayafterOrdersOutOrderNoCancelPostJson
    out_order_no: str | int

class PayafterOrdersOutOrderNoCancelPostLooseOptions(Options, total=False):
    json: PayafterOrdersOutOrderNoCancelPostJson | AnyDict
    out_order_no: str | int

class PayafterOrdersOutOrderNoCancelPost(Verb[R]):
    """撤销先享后付订单

    POST v3/payscore/payafter-orders/{out_order_no}/cancel
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
    """
    if MYPY:
        def __call__(
            self,
            options: PayafterOrdersOutOrderNoCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayafterOrdersOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayafterOrdersOutOrderNoCancelPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayafterOrdersOutOrderNoCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayafterOrdersOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayafterOrdersOutOrderNoCancelPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayafterOrdersOutOrderNoCancelPostOptions,
            /,
            **more: Unpack[PayafterOrdersOutOrderNoCancelPostOptions]
        ) -> R: ...

class PayafterOrdersOutOrderNoComplete(Place):
    """v3/payscore/payafter-orders/{out_order_no}/complete"""
    @property
    def post(self) -> PayafterOrdersOutOrderNoCompletePost[Answer[PayafterOrdersOutOrderNoCompletePostAnswer]]:
        """完结先享后付订单

        POST v3/payscore/payafter-orders/{out_order_no}/complete
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
        """
    @property
    def post_async(self) -> PayafterOrdersOutOrderNoCompletePost[Promise[Answer[PayafterOrdersOutOrderNoCompletePostAnswer]]]:
        """完结先享后付订单"""
    @property
    def postAsync(self) -> PayafterOrdersOutOrderNoCompletePost[Promise[Answer[PayafterOrdersOutOrderNoCompletePostAnswer]]]:
        """完结先享后付订单"""

class PayafterOrdersOutOrderNoCompletePostOptions(Options, total=False):
    json: PayafterOrdersOutOrderNoCompletePostJson
    out_order_no: str | int

class PayafterOrdersOutOrderNoCompletePostLooseOptions(Options, total=False):
    json: PayafterOrdersOutOrderNoCompletePostJson | AnyDict
    out_order_no: str | int

class PayafterOrdersOutOrderNoCompletePost(Verb[R]):
    """完结先享后付订单

    POST v3/payscore/payafter-orders/{out_order_no}/complete
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
    """
    if MYPY:
        def __call__(
            self,
            options: PayafterOrdersOutOrderNoCompletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayafterOrdersOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayafterOrdersOutOrderNoCompletePostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayafterOrdersOutOrderNoCompletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayafterOrdersOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayafterOrdersOutOrderNoCompletePostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayafterOrdersOutOrderNoCompletePostOptions,
            /,
            **more: Unpack[PayafterOrdersOutOrderNoCompletePostOptions]
        ) -> R: ...

class PayafterOrdersOutOrderNoSync(Place):
    """v3/payscore/payafter-orders/{out_order_no}/sync"""
    @property
    def post(self) -> PayafterOrdersOutOrderNoSyncPost[Answer[PayafterOrdersOutOrderNoSyncPostAnswer]]:
        """支付分订单同步

        POST v3/payscore/payafter-orders/{out_order_no}/sync
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
        """
    @property
    def post_async(self) -> PayafterOrdersOutOrderNoSyncPost[Promise[Answer[PayafterOrdersOutOrderNoSyncPostAnswer]]]:
        """支付分订单同步"""
    @property
    def postAsync(self) -> PayafterOrdersOutOrderNoSyncPost[Promise[Answer[PayafterOrdersOutOrderNoSyncPostAnswer]]]:
        """支付分订单同步"""

class PayafterOrdersOutOrderNoSyncPostOptions(Options, total=False):
    json: PayafterOrdersOutOrderNoSyncPostJson
    out_order_no: str | int

class PayafterOrdersOutOrderNoSyncPostLooseOptions(Options, total=False):
    json: PayafterOrdersOutOrderNoSyncPostJson | AnyDict
    out_order_no: str | int

class PayafterOrdersOutOrderNoSyncPost(Verb[R]):
    """支付分订单同步

    POST v3/payscore/payafter-orders/{out_order_no}/sync
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
    """
    if MYPY:
        def __call__(
            self,
            options: PayafterOrdersOutOrderNoSyncPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayafterOrdersOutOrderNoSyncPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayafterOrdersOutOrderNoSyncPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayafterOrdersOutOrderNoSyncPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayafterOrdersOutOrderNoSyncPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayafterOrdersOutOrderNoSyncPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayafterOrdersOutOrderNoSyncPostOptions,
            /,
            **more: Unpack[PayafterOrdersOutOrderNoSyncPostOptions]
        ) -> R: ...

class PayafterOrdersGetQuery(TypedDict):
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

class PayafterOrdersGetAnswer(TypedDict):
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

class PayafterOrdersPostJsonDiscounts(TypedDict):
    discount_name: NotRequired[str]
    """优惠名称"""
    discount_desc: NotRequired[str]
    """优惠说明"""

class PayafterOrdersPostJson(TypedDict):
    appid: str
    """公众账号ID"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    service_start_time: NotRequired[str]
    """用户下单时确认的服务开始时间"""
    service_end_time: NotRequired[str]
    """用户下单时确定的预计服务结束时间"""
    service_start_location: NotRequired[str]
    """开始使用服务的地点"""
    service_end_location: NotRequired[str]
    """预计服务结束的地点"""
    service_introduction: NotRequired[str]
    fees: NotRequired[list[Fees]]
    discounts: NotRequired[list[PayafterOrdersPostJsonDiscounts]]
    risk_amount: NotRequired[int]
    """订单风险金额"""
    attach: NotRequired[str]
    need_user_confirm: NotRequired[bool]
    """使用需用户确认订单类型"""
    openid: NotRequired[str]
    name: NotRequired[str | Sensitive]
    """用户姓名"""
    phone: NotRequired[str | Sensitive]
    """用户手机号"""
    userid: NotRequired[str | Sensitive]
    """用户身份证ID"""
    address: NotRequired[str | Sensitive]
    """用户收货地址"""

class PayafterOrdersPostAnswer(TypedDict):
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

class PayafterOrdersOutOrderNoCancelPostJson(TypedDict):
    appid: str
    """公众账号ID"""
    service_id: str
    """服务ID"""
    reason: str
    """取消原因"""

class PayafterOrdersOutOrderNoCancelPostAnswer(TypedDict):
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

class PayafterOrdersOutOrderNoCompletePostJson(TypedDict):
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

class Detail(TypedDict):
    paid_time: NotRequired[str]

class PayafterOrdersOutOrderNoSyncPostJson(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    service_id: NotRequired[str]
    """服务ID"""
    type: NotRequired[Literal["Order_Paid"]]
    """场景类型"""
    detail: NotRequired[Detail]
    """内容信息详情"""

class PayafterOrdersOutOrderNoSyncPostAnswer(TypedDict):
    appid: str
    """公众账号ID"""
    mchid: str
    """商户号"""
    out_order_no: str
    """商户服务订单号"""
    order_id: str
    """微信支付服务订单号"""

class PayafterOrdersOutOrderNoCompletePostAnswer(PayafterOrdersOutOrderNoCancelPostAnswer): ...
