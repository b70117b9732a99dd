# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Repayment(Place):
    """v3/repayment"""
    @property
    def combineTransactions(self) -> RepaymentCombineTransactions: ...

class RepaymentCombineTransactions(Place):
    """v3/repayment/combine-transactions"""
    @property
    def partner(self) -> RepaymentCombineTransactionsPartner: ...

class RepaymentCombineTransactionsPartner(Place):
    """v3/repayment/combine-transactions/partner"""
    @property
    def outTradeNo(self) -> RepaymentCombineTransactionsPartnerOutTradeNo: ...
    @property
    def prepay(self) -> RepaymentCombineTransactionsPartnerPrepay:
        """POST 还款下单"""

class RepaymentCombineTransactionsPartnerOutTradeNo(Place):
    """v3/repayment/combine-transactions/partner/out-trade-no"""
    @property
    def _combine_out_trade_no_(self) -> RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNo:
        """GET 还款单查询"""

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNo(Place):
    """v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}"""
    @property
    def get(self) -> RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGet[Answer[RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetAnswer]]:
        """还款单查询

        GET v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}
        https://pay.weixin.qq.com/doc/v3/partner/4015124483
        """
    @property
    def get_async(self) -> RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGet[Promise[Answer[RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetAnswer]]]:
        """还款单查询"""
    @property
    def getAsync(self) -> RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGet[Promise[Answer[RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetAnswer]]]:
        """还款单查询"""
    @property
    def close(self) -> RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClose:
        """POST 商户关单"""

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetOptions(Options, total=False):
    combine_out_trade_no: str | int

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGet(Verb[R]):
    """还款单查询

    GET v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}
    https://pay.weixin.qq.com/doc/v3/partner/4015124483
    """
    if MYPY:
        def __call__(
            self,
            options: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetOptions | AnyDict,
            /,
            **more: Unpack[RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, combine_out_trade_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetOptions,
            /,
            **more: Unpack[RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetOptions]
        ) -> R: ...

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClose(Place):
    """v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close"""
    @property
    def post(self) -> RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePost[Response]:
        """商户关单

        POST v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close
        https://pay.weixin.qq.com/doc/v3/partner/4015124497
        """
    @property
    def post_async(self) -> RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePost[Promise[Response]]:
        """商户关单"""
    @property
    def postAsync(self) -> RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePost[Promise[Response]]:
        """商户关单"""

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostOptions(Options, total=False):
    json: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostJson
    combine_out_trade_no: str | int

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostLooseOptions(Options, total=False):
    json: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostJson | AnyDict
    combine_out_trade_no: str | int

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePost(Verb[R]):
    """商户关单

    POST v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close
    https://pay.weixin.qq.com/doc/v3/partner/4015124497
    """
    if MYPY:
        def __call__(
            self,
            options: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostJson | AnyDict,
            combine_out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostJson,
            combine_out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostOptions,
            /,
            **more: Unpack[RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostOptions]
        ) -> R: ...

class RepaymentCombineTransactionsPartnerPrepay(Place):
    """v3/repayment/combine-transactions/partner/prepay"""
    @property
    def post(self) -> RepaymentCombineTransactionsPartnerPrepayPost[Answer[RepaymentCombineTransactionsPartnerPrepayPostAnswer]]:
        """还款下单

        POST v3/repayment/combine-transactions/partner/prepay
        https://pay.weixin.qq.com/doc/v3/partner/4015124463
        """
    @property
    def post_async(self) -> RepaymentCombineTransactionsPartnerPrepayPost[Promise[Answer[RepaymentCombineTransactionsPartnerPrepayPostAnswer]]]:
        """还款下单"""
    @property
    def postAsync(self) -> RepaymentCombineTransactionsPartnerPrepayPost[Promise[Answer[RepaymentCombineTransactionsPartnerPrepayPostAnswer]]]:
        """还款下单"""

class RepaymentCombineTransactionsPartnerPrepayPostOptions(Options, total=False):
    json: RepaymentCombineTransactionsPartnerPrepayPostJson

class RepaymentCombineTransactionsPartnerPrepayPostLooseOptions(Options, total=False):
    json: RepaymentCombineTransactionsPartnerPrepayPostJson | AnyDict

class RepaymentCombineTransactionsPartnerPrepayPost(Verb[R]):
    """还款下单

    POST v3/repayment/combine-transactions/partner/prepay
    https://pay.weixin.qq.com/doc/v3/partner/4015124463
    """
    if MYPY:
        def __call__(
            self,
            options: RepaymentCombineTransactionsPartnerPrepayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RepaymentCombineTransactionsPartnerPrepayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RepaymentCombineTransactionsPartnerPrepayPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RepaymentCombineTransactionsPartnerPrepayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RepaymentCombineTransactionsPartnerPrepayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: RepaymentCombineTransactionsPartnerPrepayPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RepaymentCombineTransactionsPartnerPrepayPostOptions,
            /,
            **more: Unpack[RepaymentCombineTransactionsPartnerPrepayPostOptions]
        ) -> R: ...

class CombinePayerInfo(TypedDict):
    openid: str
    """用户服务商标识"""

class Amount(TypedDict):
    total_amount: int
    """标价金额"""
    currency: NotRequired[str]
    """标价币种"""
    payer_amount: int
    """现金支付金额"""
    payer_currency: NotRequired[str]
    """现金支付币种"""

class SubOrders(TypedDict):
    mchid: str
    """还款单发起商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    out_trade_no: str
    """还款明细单订单号"""
    transaction_id: NotRequired[str]
    """还款明细单微信支付订单号"""
    trade_type: NotRequired[Literal["REPAYMENT"]]
    """交易类型"""
    trade_state: NotRequired[Literal["SUCCESS", "NOTPAY", "CLOSED"]]
    """交易状态"""
    bank_type: NotRequired[str]
    """付款银行"""
    attach: NotRequired[str]
    """附加数据"""
    success_time: NotRequired[str]
    """支付完成时间"""
    amount: NotRequired[Amount]
    """子单金额信息"""

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetAnswer(TypedDict):
    combine_appid: str
    """还款服务商APPID"""
    combine_mchid: str
    """还款服务商商户号"""
    combine_out_trade_no: str
    """还款单订单号"""
    combine_transaction_id: str
    """还款单微信支付订单号"""
    combine_payer_info: NotRequired[CombinePayerInfo]
    """还款支付者信息"""
    sub_orders: NotRequired[list[SubOrders]]
    """还款明细单信息列表"""

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostJsonSubOrders(TypedDict):
    mchid: NotRequired[str]
    """还款单发起商户号"""
    out_trade_no: str
    """还款明细单订单号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""

class RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostJson(TypedDict):
    sub_orders: list[RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostJsonSubOrders]
    """还款明细单信息列表"""

class RepaymentCombineTransactionsPartnerPrepayPostJsonSubOrdersAmount(TypedDict):
    total_amount: float
    """标价金额"""
    currency: str
    """标价币种"""

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    """是否指定分账"""
    subsidy_amount: NotRequired[int]
    """补差金额"""

class RepaymentCombineTransactionsPartnerPrepayPostJsonSubOrders(TypedDict):
    mchid: NotRequired[str]
    """还款单发起商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    out_trade_no: str
    """还款明细单订单号"""
    amount: RepaymentCombineTransactionsPartnerPrepayPostJsonSubOrdersAmount
    """订单金额"""
    attach: NotRequired[str]
    """附加数据"""
    description: str
    """商品描述"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""

class H5Info(TypedDict):
    combine_appid: str
    """还款服务商APPID"""
    payer_client_ip: str
    """用户终端IP"""
    type: Literal["iOS", "Android", "Wap"]
    """场景类型"""
    app_name: NotRequired[str]
    """应用名称"""
    app_url: NotRequired[str]
    """网站URL"""
    bundle_id: NotRequired[str]
    """iOS平台BundleID"""
    package_name: NotRequired[str]

class AppInfo(TypedDict):
    combine_appid: str
    """还款服务商APPID"""

class MiniprogramInfo(TypedDict):
    combine_appid: str
    """还款服务商APPID"""
    openid: str
    """用户标识"""

class Identity(TypedDict):
    type: NotRequired[Literal["IDCARD", "HONGKONG_MACAO", "HONGKONG_MACAO_RESIDENT", "TAIWAN_RESIDENT", "FOREIGN_RESIDENT", "OVERSEA_PASSPORT", "TAIWAN_COMPATRIOT_PERMIT"]]
    """类型"""
    number: NotRequired[str | Sensitive]
    """加密后的证件号"""
    name: NotRequired[str | Sensitive]
    """加密后的姓名"""

class RepaymentCombineTransactionsPartnerPrepayPostJsonCombinePayerInfo(TypedDict):
    identity: NotRequired[Identity]
    """实名支付"""

class WechatWebInfo(TypedDict):
    combine_appid: NotRequired[str]
    """还款服务商APPID"""
    openid: NotRequired[str]
    """用户标识"""
    webview_url: NotRequired[str]
    """网页经营场景URL"""

class RepaymentCombineTransactionsPartnerPrepayPostJson(TypedDict):
    combine_out_trade_no: str
    """还款单订单号"""
    combine_mchid: str
    """还款服务商商户号"""
    sub_orders: list[RepaymentCombineTransactionsPartnerPrepayPostJsonSubOrders]
    """还款明细单信息列表"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: NotRequired[str]
    """通知地址"""
    h5_info: NotRequired[H5Info]
    """H5调起支付场景信息"""
    app_info: NotRequired[AppInfo]
    """APP调起支付场景信息"""
    miniprogram_info: NotRequired[MiniprogramInfo]
    """小程序调起支付场景信息"""
    combine_payer_info: NotRequired[RepaymentCombineTransactionsPartnerPrepayPostJsonCombinePayerInfo]
    """支付者信息"""
    wechat_web_info: NotRequired[WechatWebInfo]
    """微信内网页调起支付场景信息"""

class RepaymentCombineTransactionsPartnerPrepayPostAnswer(TypedDict):
    prepay_id: NotRequired[str]
    """预支付交易会话标识"""
    h5_url: NotRequired[str]
    """支付跳转链接"""
