# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Refunds(Place):
    """v3/global/refunds"""
    @property
    def get(self) -> RefundsGet[Answer[RefundsGetAnswer]]:
        """查询所有退款

        GET v3/global/refunds
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> RefundsGet[Promise[Answer[RefundsGetAnswer]]]:
        """查询所有退款"""
    @property
    def getAsync(self) -> RefundsGet[Promise[Answer[RefundsGetAnswer]]]:
        """查询所有退款"""
    @property
    def post(self) -> RefundsPost[Answer[RefundsPostAnswer]]:
        """申请退款

        POST v3/global/refunds
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> RefundsPost[Promise[Answer[RefundsPostAnswer]]]:
        """申请退款"""
    @property
    def postAsync(self) -> RefundsPost[Promise[Answer[RefundsPostAnswer]]]:
        """申请退款"""
    @property
    def id(self) -> RefundsId: ...
    @property
    def outRefundNo(self) -> RefundsOutRefundNo: ...

class RefundsGetOptions(Options, total=False):
    query: RefundsGetQuery

class RefundsGetLooseOptions(Options, total=False):
    query: RefundsGetQuery | AnyDict

class RefundsGet(Verb[R]):
    """查询所有退款

    GET v3/global/refunds
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: RefundsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, query: RefundsGetQuery | AnyDict, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[RefundsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: RefundsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsGetOptions,
            /,
            **more: Unpack[RefundsGetOptions]
        ) -> R: ...

class RefundsPostOptions(Options, total=False):
    json: RefundsPostJson

class RefundsPostLooseOptions(Options, total=False):
    json: RefundsPostJson | AnyDict

class RefundsPost(Verb[R]):
    """申请退款

    POST v3/global/refunds
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: RefundsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: RefundsPostJson | AnyDict, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RefundsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: RefundsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsPostOptions,
            /,
            **more: Unpack[RefundsPostOptions]
        ) -> R: ...

class RefundsId(Place):
    """v3/global/refunds/id"""
    @property
    def _refund_id_(self) -> RefundsIdRefundId:
        """GET 查询单笔退款(微信支付退款订单号)"""

class RefundsIdRefundId(Place):
    """v3/global/refunds/id/{refund_id}"""
    @property
    def get(self) -> RefundsIdRefundIdGet[Answer[RefundsIdRefundIdGetAnswer]]:
        """查询单笔退款(微信支付退款订单号)

        GET v3/global/refunds/id/{refund_id}
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> RefundsIdRefundIdGet[Promise[Answer[RefundsIdRefundIdGetAnswer]]]:
        """查询单笔退款(微信支付退款订单号)"""
    @property
    def getAsync(self) -> RefundsIdRefundIdGet[Promise[Answer[RefundsIdRefundIdGetAnswer]]]:
        """查询单笔退款(微信支付退款订单号)"""

class RefundsIdRefundIdGetOptions(Options, total=False):
    query: RefundsIdRefundIdGetQuery
    refund_id: str | int

class RefundsIdRefundIdGetLooseOptions(Options, total=False):
    query: RefundsIdRefundIdGetQuery | AnyDict
    refund_id: str | int

class RefundsIdRefundIdGet(Verb[R]):
    """查询单笔退款(微信支付退款订单号)

    GET v3/global/refunds/id/{refund_id}
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: RefundsIdRefundIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundsIdRefundIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: RefundsIdRefundIdGetQuery | AnyDict = ...,
            refund_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsIdRefundIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[RefundsIdRefundIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: RefundsIdRefundIdGetQuery = ...,
            refund_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsIdRefundIdGetOptions,
            /,
            **more: Unpack[RefundsIdRefundIdGetOptions]
        ) -> R: ...

class RefundsOutRefundNo(Place):
    """v3/global/refunds/out-refund-no"""
    @property
    def _out_refund_no_(self) -> RefundsOutRefundNoOutRefundNo:
        """GET 查询单笔退款(商户退款订单号)"""

class RefundsOutRefundNoOutRefundNo(Place):
    """v3/global/refunds/out-refund-no/{out_refund_no}"""
    @property
    def get(self) -> RefundsOutRefundNoOutRefundNoGet[Answer[RefundsOutRefundNoOutRefundNoGetAnswer]]:
        """查询单笔退款(商户退款订单号)

        GET v3/global/refunds/out-refund-no/{out_refund_no}
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> RefundsOutRefundNoOutRefundNoGet[Promise[Answer[RefundsOutRefundNoOutRefundNoGetAnswer]]]:
        """查询单笔退款(商户退款订单号)"""
    @property
    def getAsync(self) -> RefundsOutRefundNoOutRefundNoGet[Promise[Answer[RefundsOutRefundNoOutRefundNoGetAnswer]]]:
        """查询单笔退款(商户退款订单号)"""

class RefundsOutRefundNoOutRefundNoGetOptions(Options, total=False):
    query: RefundsOutRefundNoOutRefundNoGetQuery
    out_refund_no: str | int

class RefundsOutRefundNoOutRefundNoGetLooseOptions(Options, total=False):
    query: RefundsOutRefundNoOutRefundNoGetQuery | AnyDict
    out_refund_no: str | int

class RefundsOutRefundNoOutRefundNoGet(Verb[R]):
    """查询单笔退款(商户退款订单号)

    GET v3/global/refunds/out-refund-no/{out_refund_no}
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: RefundsOutRefundNoOutRefundNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundsOutRefundNoOutRefundNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: RefundsOutRefundNoOutRefundNoGetQuery | AnyDict = ...,
            out_refund_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsOutRefundNoOutRefundNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[RefundsOutRefundNoOutRefundNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: RefundsOutRefundNoOutRefundNoGetQuery = ...,
            out_refund_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsOutRefundNoOutRefundNoGetOptions,
            /,
            **more: Unpack[RefundsOutRefundNoOutRefundNoGetOptions]
        ) -> R: ...

class RefundsGetQuery(TypedDict):
    transaction_id: NotRequired[str | None]
    """微信支付订单号"""
    out_trade_no: NotRequired[str | None]
    """商户订单号"""
    mchid: NotRequired[str | None]
    """商户号"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    sp_mchid: NotRequired[str | None]
    """机构商户号"""
    offset: int | str
    """记录起始位置"""
    count: int | str
    """每页笔数"""

class Amount(TypedDict):
    total: int
    """订单金额"""
    currency: NotRequired[str]
    """货币类型"""
    payer_total: int
    """用户支付金额"""
    payer_currency: str
    """支付币种"""

class ExchangeRate(TypedDict):
    type: NotRequired[Literal["USERPAYMENT_RATE", "SETTLEMENT_RATE"]]
    """汇率类型"""
    rate: NotRequired[int]
    """汇率值"""

class RefundsGetAnswerDataAmount(TypedDict):
    refund: int
    """退款金额"""
    currency: NotRequired[str]
    """货币类型"""
    payer_refund: int
    """用户退款金额"""
    payer_currency: str
    """支付币种"""
    exchange_rate: ExchangeRate
    """汇率"""

class RefundDetail(TypedDict):
    promotion_id: str
    """券ID"""
    scope: NotRequired[Literal["GLOBAL", "SINGLE"]]
    """优惠范围"""
    type: NotRequired[Literal["COUPON", "DISCOUNT"]]
    """优惠类型"""
    amount: NotRequired[int]
    """优惠券面额"""
    refund_amount: NotRequired[int]
    """优惠券退款额"""
    currency: str
    """货币类型"""

class Data(TypedDict):
    id: str
    """微信退款单号"""
    out_refund_no: str
    """商户退款单号"""
    channel: NotRequired[Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"]]
    """退款渠道"""
    recv_account: NotRequired[str]
    """退款入账账户"""
    fund_source: NotRequired[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"]]
    """退款资金来源"""
    success_time: NotRequired[str]
    """退款成功时间"""
    create_time: str
    """退款创建时间"""
    status: Literal["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"]
    """退款状态"""
    amount: RefundsGetAnswerDataAmount
    """退款金额"""
    refund_detail: NotRequired[RefundDetail]
    """优惠退款详情"""

class RefundsGetAnswer(TypedDict):
    id: str
    """微信支付交易订单号"""
    mchid: str
    """商户号"""
    sub_mchid: str
    """子商户号"""
    sp_mchid: str
    """机构商户号"""
    out_trade_no: str
    """商户原交易订单号"""
    amount: Amount
    """订单金额"""
    data: list[Data]
    """退款单列表"""
    total_num: int
    """订单总退款次数"""
    current_total_num: int
    """本次返回退款单数"""

class RefundsPostJsonAmount(TypedDict):
    refund: int
    """退款金额"""
    total: int
    """原订单金额"""
    currency: str
    """退款币种"""

class RefundsPostJson(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    appid: NotRequired[str]
    """APPID"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_appid: NotRequired[str]
    """机构APPID"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    out_refund_no: str
    """商户退款单号"""
    reason: NotRequired[str]
    """退款原因"""
    amount: NotRequired[RefundsPostJsonAmount]
    """订单金额"""
    notify_url: NotRequired[str]
    """退款通知地址"""

class RefundsPostAnswerAmount(TypedDict):
    refund: int
    """退款金额"""
    currency: str
    """退款币种"""
    payer_refund: int
    """用户退款金额"""
    payer_currency: str
    """支付币种"""
    exchange_rate: ExchangeRate
    """汇率"""

class RefundsPostAnswer(TypedDict):
    id: str
    """微信支付退款订单号"""
    out_refund_no: str
    """商户退款单号"""
    create_time: str
    """退款创建时间"""
    amount: RefundsPostAnswerAmount
    """退款金额"""
    detail: NotRequired[RefundDetail]
    """优惠退款详情"""

class RefundsIdRefundIdGetQuery(TypedDict):
    mchid: NotRequired[str | None]
    """商户号"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    sp_mchid: NotRequired[str | None]
    """机构商户号"""

class RefundsIdRefundIdGetAnswer(TypedDict):
    id: str
    """微信支付退款订单号"""
    out_refund_no: str
    """商户退款单号"""
    transaction_id: str
    """微信支付交易订单号"""
    out_trade_no: str
    """商户原交易订单号"""
    channel: NotRequired[Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"]]
    """退款渠道"""
    recv_account: NotRequired[str]
    """退款入账账户"""
    fund_source: NotRequired[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"]]
    """退款资金来源"""
    success_time: NotRequired[str]
    """退款成功时间"""
    create_time: str
    """退款创建时间"""
    status: Literal["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"]
    """退款状态"""
    amount: RefundsGetAnswerDataAmount
    """退款金额"""
    detail: NotRequired[RefundDetail]
    """优惠退款详情"""

class RefundsOutRefundNoOutRefundNoGetQuery(RefundsIdRefundIdGetQuery): ...

class RefundsOutRefundNoOutRefundNoGetAnswer(RefundsIdRefundIdGetAnswer): ...
