# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class CombineTransactions(Place):
    """v3/combine-transactions"""
    @property
    def app(self) -> CombineTransactionsApp:
        """POST 合单下单-APP支付"""
    @property
    def h5(self) -> CombineTransactionsH5:
        """POST 合单下单-H5支付"""
    @property
    def id(self) -> CombineTransactionsId: ...
    @property
    def jsapi(self) -> CombineTransactionsJsapi:
        """POST 合单下单-JSAPI支付"""
    @property
    def miniprogram(self) -> CombineTransactionsMiniprogram:
        """POST 个人收款交易下单-小程序"""
    @property
    def native(self) -> CombineTransactionsNative:
        """POST 合单下单-Native支付"""
    @property
    def outTradeNo(self) -> CombineTransactionsOutTradeNo: ...

class CombineTransactionsApp(Place):
    """v3/combine-transactions/app"""
    @property
    def post(self) -> CombineTransactionsAppPost[Answer[CombineTransactionsAppPostAnswer]]:
        """合单下单-APP支付

        POST v3/combine-transactions/app
        https://pay.weixin.qq.com/doc/v3/merchant/4012556944
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> CombineTransactionsAppPost[Promise[Answer[CombineTransactionsAppPostAnswer]]]:
        """合单下单-APP支付"""
    @property
    def postAsync(self) -> CombineTransactionsAppPost[Promise[Answer[CombineTransactionsAppPostAnswer]]]:
        """合单下单-APP支付"""

class CombineTransactionsAppPostOptions(Options, total=False):
    json: CombineTransactionsAppPostJson

class CombineTransactionsAppPostLooseOptions(Options, total=False):
    json: CombineTransactionsAppPostJson | AnyDict

class CombineTransactionsAppPost(Verb[R]):
    """合单下单-APP支付

    POST v3/combine-transactions/app
    https://pay.weixin.qq.com/doc/v3/merchant/4012556944
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CombineTransactionsAppPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CombineTransactionsAppPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsAppPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsAppPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CombineTransactionsAppPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsAppPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsAppPostOptions,
            /,
            **more: Unpack[CombineTransactionsAppPostOptions]
        ) -> R: ...

class CombineTransactionsH5(Place):
    """v3/combine-transactions/h5"""
    @property
    def post(self) -> CombineTransactionsH5Post[Answer[CombineTransactionsH5PostAnswer]]:
        """合单下单-H5支付

        POST v3/combine-transactions/h5
        https://pay.weixin.qq.com/doc/v3/merchant/4012556961
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> CombineTransactionsH5Post[Promise[Answer[CombineTransactionsH5PostAnswer]]]:
        """合单下单-H5支付"""
    @property
    def postAsync(self) -> CombineTransactionsH5Post[Promise[Answer[CombineTransactionsH5PostAnswer]]]:
        """合单下单-H5支付"""

class CombineTransactionsH5PostOptions(Options, total=False):
    json: CombineTransactionsH5PostJson

class CombineTransactionsH5PostLooseOptions(Options, total=False):
    json: CombineTransactionsH5PostJson | AnyDict

class CombineTransactionsH5Post(Verb[R]):
    """合单下单-H5支付

    POST v3/combine-transactions/h5
    https://pay.weixin.qq.com/doc/v3/merchant/4012556961
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CombineTransactionsH5PostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CombineTransactionsH5PostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsH5PostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsH5PostLooseOptions | AnyDict,
            /,
            **more: Unpack[CombineTransactionsH5PostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsH5PostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsH5PostOptions,
            /,
            **more: Unpack[CombineTransactionsH5PostOptions]
        ) -> R: ...

class CombineTransactionsId(Place):
    """v3/combine-transactions/id"""
    @property
    def _combine_transaction_id_(self) -> CombineTransactionsIdCombineTransactionId:
        """GET 个人收款交易通过微信支付订单号查单"""

class CombineTransactionsIdCombineTransactionId(Place):
    """v3/combine-transactions/id/{combine_transaction_id}"""
    @property
    def get(self) -> CombineTransactionsIdCombineTransactionIdGet[Answer[CombineTransactionsIdCombineTransactionIdGetAnswer]]:
        """个人收款交易通过微信支付订单号查单

        GET v3/combine-transactions/id/{combine_transaction_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012602242
        """
    @property
    def get_async(self) -> CombineTransactionsIdCombineTransactionIdGet[Promise[Answer[CombineTransactionsIdCombineTransactionIdGetAnswer]]]:
        """个人收款交易通过微信支付订单号查单"""
    @property
    def getAsync(self) -> CombineTransactionsIdCombineTransactionIdGet[Promise[Answer[CombineTransactionsIdCombineTransactionIdGetAnswer]]]:
        """个人收款交易通过微信支付订单号查单"""

class CombineTransactionsIdCombineTransactionIdGetOptions(Options, total=False):
    combine_transaction_id: str | int

class CombineTransactionsIdCombineTransactionIdGet(Verb[R]):
    """个人收款交易通过微信支付订单号查单

    GET v3/combine-transactions/id/{combine_transaction_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012602242
    """
    if MYPY:
        def __call__(
            self,
            options: CombineTransactionsIdCombineTransactionIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[CombineTransactionsIdCombineTransactionIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: CombineTransactionsIdCombineTransactionIdGetOptions | AnyDict,
            /,
            **more: Unpack[CombineTransactionsIdCombineTransactionIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, combine_transaction_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsIdCombineTransactionIdGetOptions,
            /,
            **more: Unpack[CombineTransactionsIdCombineTransactionIdGetOptions]
        ) -> R: ...

class CombineTransactionsJsapi(Place):
    """v3/combine-transactions/jsapi"""
    @property
    def post(self) -> CombineTransactionsJsapiPost[Answer[CombineTransactionsJsapiPostAnswer]]:
        """合单下单-JSAPI支付

        POST v3/combine-transactions/jsapi
        https://pay.weixin.qq.com/doc/v3/merchant/4012556926
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> CombineTransactionsJsapiPost[Promise[Answer[CombineTransactionsJsapiPostAnswer]]]:
        """合单下单-JSAPI支付"""
    @property
    def postAsync(self) -> CombineTransactionsJsapiPost[Promise[Answer[CombineTransactionsJsapiPostAnswer]]]:
        """合单下单-JSAPI支付"""

class CombineTransactionsJsapiPostOptions(Options, total=False):
    json: CombineTransactionsJsapiPostJson

class CombineTransactionsJsapiPostLooseOptions(Options, total=False):
    json: CombineTransactionsJsapiPostJson | AnyDict

class CombineTransactionsJsapiPost(Verb[R]):
    """合单下单-JSAPI支付

    POST v3/combine-transactions/jsapi
    https://pay.weixin.qq.com/doc/v3/merchant/4012556926
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CombineTransactionsJsapiPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CombineTransactionsJsapiPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsJsapiPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsJsapiPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CombineTransactionsJsapiPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsJsapiPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsJsapiPostOptions,
            /,
            **more: Unpack[CombineTransactionsJsapiPostOptions]
        ) -> R: ...

class CombineTransactionsMiniprogram(Place):
    """v3/combine-transactions/miniprogram"""
    @property
    def post(self) -> CombineTransactionsMiniprogramPost[Answer[CombineTransactionsMiniprogramPostAnswer]]:
        """个人收款交易下单-小程序

        POST v3/combine-transactions/miniprogram
        https://pay.weixin.qq.com/doc/v3/partner/4012602225
        """
    @property
    def post_async(self) -> CombineTransactionsMiniprogramPost[Promise[Answer[CombineTransactionsMiniprogramPostAnswer]]]:
        """个人收款交易下单-小程序"""
    @property
    def postAsync(self) -> CombineTransactionsMiniprogramPost[Promise[Answer[CombineTransactionsMiniprogramPostAnswer]]]:
        """个人收款交易下单-小程序"""

class CombineTransactionsMiniprogramPostOptions(Options, total=False):
    json: CombineTransactionsMiniprogramPostJson

class CombineTransactionsMiniprogramPostLooseOptions(Options, total=False):
    json: CombineTransactionsMiniprogramPostJson | AnyDict

class CombineTransactionsMiniprogramPost(Verb[R]):
    """个人收款交易下单-小程序

    POST v3/combine-transactions/miniprogram
    https://pay.weixin.qq.com/doc/v3/partner/4012602225
    """
    if MYPY:
        def __call__(
            self,
            options: CombineTransactionsMiniprogramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CombineTransactionsMiniprogramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsMiniprogramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsMiniprogramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CombineTransactionsMiniprogramPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsMiniprogramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsMiniprogramPostOptions,
            /,
            **more: Unpack[CombineTransactionsMiniprogramPostOptions]
        ) -> R: ...

class CombineTransactionsNative(Place):
    """v3/combine-transactions/native"""
    @property
    def post(self) -> CombineTransactionsNativePost[Answer[CombineTransactionsNativePostAnswer]]:
        """合单下单-Native支付

        POST v3/combine-transactions/native
        https://pay.weixin.qq.com/doc/v3/merchant/4012556982
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> CombineTransactionsNativePost[Promise[Answer[CombineTransactionsNativePostAnswer]]]:
        """合单下单-Native支付"""
    @property
    def postAsync(self) -> CombineTransactionsNativePost[Promise[Answer[CombineTransactionsNativePostAnswer]]]:
        """合单下单-Native支付"""

class CombineTransactionsNativePostOptions(Options, total=False):
    json: CombineTransactionsNativePostJson

class CombineTransactionsNativePostLooseOptions(Options, total=False):
    json: CombineTransactionsNativePostJson | AnyDict

class CombineTransactionsNativePost(Verb[R]):
    """合单下单-Native支付

    POST v3/combine-transactions/native
    https://pay.weixin.qq.com/doc/v3/merchant/4012556982
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CombineTransactionsNativePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CombineTransactionsNativePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsNativePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsNativePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CombineTransactionsNativePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsNativePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsNativePostOptions,
            /,
            **more: Unpack[CombineTransactionsNativePostOptions]
        ) -> R: ...

class CombineTransactionsOutTradeNo(Place):
    """v3/combine-transactions/out-trade-no"""
    @property
    def _combine_out_trade_no_(self) -> CombineTransactionsOutTradeNoCombineOutTradeNo:
        """GET 合单查询订单"""

class CombineTransactionsOutTradeNoCombineOutTradeNo(Place):
    """v3/combine-transactions/out-trade-no/{combine_out_trade_no}"""
    @property
    def get(self) -> CombineTransactionsOutTradeNoCombineOutTradeNoGet[Answer[CombineTransactionsOutTradeNoCombineOutTradeNoGetAnswer]]:
        """合单查询订单

        GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012557006
        """
    @property
    def get_async(self) -> CombineTransactionsOutTradeNoCombineOutTradeNoGet[Promise[Answer[CombineTransactionsOutTradeNoCombineOutTradeNoGetAnswer]]]:
        """合单查询订单"""
    @property
    def getAsync(self) -> CombineTransactionsOutTradeNoCombineOutTradeNoGet[Promise[Answer[CombineTransactionsOutTradeNoCombineOutTradeNoGetAnswer]]]:
        """合单查询订单"""
    @property
    def close(self) -> CombineTransactionsOutTradeNoCombineOutTradeNoClose:
        """POST 合单关闭订单"""

class CombineTransactionsOutTradeNoCombineOutTradeNoGetOptions(Options, total=False):
    combine_out_trade_no: str | int

class CombineTransactionsOutTradeNoCombineOutTradeNoGet(Verb[R]):
    """合单查询订单

    GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012557006
    """
    if MYPY:
        def __call__(
            self,
            options: CombineTransactionsOutTradeNoCombineOutTradeNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[CombineTransactionsOutTradeNoCombineOutTradeNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: CombineTransactionsOutTradeNoCombineOutTradeNoGetOptions | AnyDict,
            /,
            **more: Unpack[CombineTransactionsOutTradeNoCombineOutTradeNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, combine_out_trade_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsOutTradeNoCombineOutTradeNoGetOptions,
            /,
            **more: Unpack[CombineTransactionsOutTradeNoCombineOutTradeNoGetOptions]
        ) -> R: ...

class CombineTransactionsOutTradeNoCombineOutTradeNoClose(Place):
    """v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"""
    @property
    def post(self) -> CombineTransactionsOutTradeNoCombineOutTradeNoClosePost[Response]:
        """合单关闭订单

        POST v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
        https://pay.weixin.qq.com/doc/v3/merchant/4012577452
        """
    @property
    def post_async(self) -> CombineTransactionsOutTradeNoCombineOutTradeNoClosePost[Promise[Response]]:
        """合单关闭订单"""
    @property
    def postAsync(self) -> CombineTransactionsOutTradeNoCombineOutTradeNoClosePost[Promise[Response]]:
        """合单关闭订单"""

class CombineTransactionsOutTradeNoCombineOutTradeNoClosePostOptions(Options, total=False):
    json: CombineTransactionsOutTradeNoCombineOutTradeNoClosePostJson
    combine_out_trade_no: str | int

class CombineTransactionsOutTradeNoCombineOutTradeNoClosePostLooseOptions(Options, total=False):
    json: CombineTransactionsOutTradeNoCombineOutTradeNoClosePostJson | AnyDict
    combine_out_trade_no: str | int

class CombineTransactionsOutTradeNoCombineOutTradeNoClosePost(Verb[R]):
    """合单关闭订单

    POST v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
    https://pay.weixin.qq.com/doc/v3/merchant/4012577452
    """
    if MYPY:
        def __call__(
            self,
            options: CombineTransactionsOutTradeNoCombineOutTradeNoClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CombineTransactionsOutTradeNoCombineOutTradeNoClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsOutTradeNoCombineOutTradeNoClosePostJson | AnyDict,
            combine_out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsOutTradeNoCombineOutTradeNoClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CombineTransactionsOutTradeNoCombineOutTradeNoClosePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CombineTransactionsOutTradeNoCombineOutTradeNoClosePostJson,
            combine_out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombineTransactionsOutTradeNoCombineOutTradeNoClosePostOptions,
            /,
            **more: Unpack[CombineTransactionsOutTradeNoCombineOutTradeNoClosePostOptions]
        ) -> R: ...

class SceneInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""
    payer_client_ip: str
    """用户终端IP"""

class Amount(TypedDict):
    total_amount: int
    """标价金额"""
    currency: str
    """标价币种"""

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    """是否指定分账"""
    subsidy_amount: NotRequired[int]
    """补差金额"""

class SubOrders(TypedDict):
    mchid: str
    """子单商户号"""
    individual_auth_id: NotRequired[str]
    """商品单个人收款方受理授权ID"""
    individual_name: NotRequired[str]
    """商品单个人收款方平台昵称"""
    attach: NotRequired[str]
    """附加数据"""
    amount: Amount
    """订单金额"""
    out_trade_no: str
    """商品单商户订单号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    detail: NotRequired[str]
    """商品详情"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    description: str
    """商品描述"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    profit_sharing: NotRequired[bool]

class Identity(TypedDict):
    type: NotRequired[Literal["IDCARD", "HONGKONG_MACAO", "HONGKONG_MACAO_RESIDENT", "TAIWAN_RESIDENT", "FOREIGN_RESIDENT", "OVERSEA_PASSPORT", "PHONE_NUMBER"]]
    """证件类型"""
    number: NotRequired[str | Sensitive]
    """加密后的证件号"""
    name: NotRequired[str | Sensitive]
    """加密后的姓名"""

class CombinePayerInfo(TypedDict):
    identity: NotRequired[Identity]
    """实名支付(需单独申请权限)"""

class ContractInfo(TypedDict):
    mchid: NotRequired[str]
    """签约商户号"""
    appid: NotRequired[str]
    """签约商户AppID"""
    out_contract_code: NotRequired[str]
    """签约商户协议号"""
    plan_id: NotRequired[float]
    """委托代扣协议模板ID"""
    contract_display_account: NotRequired[str]
    """用户账户展示名称"""
    notify_url: NotRequired[str]
    """回调通知地址"""

class SubsidyPlan(TypedDict):
    subsidy_installment_num: Literal[3, 6, 12]
    """贴息期数"""
    subsidy_percent: Literal[0, 100]
    """贴息比例"""

class SubsidyDetail(TypedDict):
    subsidy_period_type: Literal["DAILY", "PERIOD"]
    """贴息方案类型"""
    subsidy_plan: list[SubsidyPlan]
    """贴息方案列表"""

class SubsidyInfo(TypedDict):
    subsidy_detail: NotRequired[list[SubsidyDetail]]
    """贴息详情列表"""

class CombineTransactionsAppPostJson(TypedDict):
    combine_appid: str
    """合单商户appid"""
    combine_mchid: str
    """合单商户号"""
    combine_out_trade_no: str
    """合单商户订单号"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""
    sub_orders: list[SubOrders]
    """商品单信息"""
    combine_payer_info: NotRequired[CombinePayerInfo]
    """支付者"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    prepay_id: NotRequired[str]
    """预支付交易会话标识"""
    notify_url: NotRequired[str]
    """通知地址"""
    trade_scenario: NotRequired[Literal["RECOMMERCE"]]
    """交易场景"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"]]]
    """指定支付方式"""
    contract_info: NotRequired[ContractInfo]
    """预签约信息"""
    subsidy_info: NotRequired[SubsidyInfo]
    """贴息信息(微信分付)"""

class ContractResult(TypedDict):
    code: str
    """签约结果码"""
    message: NotRequired[str]
    """签约结果描述信息"""

class CombineTransactionsAppPostAnswer(TypedDict):
    prepay_id: str
    """预支付交易会话标识"""
    contract_result: NotRequired[ContractResult]
    """预签约结果"""

class H5Info(TypedDict):
    type: str
    """场景类型"""
    app_name: NotRequired[str]
    """应用名称"""
    app_url: NotRequired[str]
    """网站URL"""
    bundle_id: NotRequired[str]
    """iOS平台BundleID"""
    package_name: NotRequired[str]

class CombineTransactionsH5PostJsonSceneInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""
    payer_client_ip: str
    """用户终端IP"""
    h5_info: H5Info
    """H5场景信息"""

class CombineTransactionsH5PostJsonSubOrders(TypedDict):
    mchid: str
    """子单商户号"""
    attach: NotRequired[str]
    """附加数据"""
    amount: Amount
    """订单金额"""
    out_trade_no: str
    """商品单商户订单号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    description: str
    """商品描述"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""

class CombineTransactionsH5PostJsonCombinePayerInfo(TypedDict):
    openid: NotRequired[str]
    """用户标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    identity: NotRequired[Identity]
    """实名支付(需单独申请权限)"""

class CombineTransactionsH5PostJson(TypedDict):
    combine_appid: str
    """合单商户appid"""
    combine_mchid: str
    """合单商户号"""
    combine_out_trade_no: str
    """合单商户订单号"""
    scene_info: NotRequired[CombineTransactionsH5PostJsonSceneInfo]
    """场景信息"""
    sub_orders: list[CombineTransactionsH5PostJsonSubOrders]
    """商品单信息"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: NotRequired[str]
    """通知地址"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"]]]
    """指定支付方式"""
    combine_payer_info: NotRequired[CombineTransactionsH5PostJsonCombinePayerInfo]
    """支付者"""

class CombineTransactionsH5PostAnswer(TypedDict):
    h5_url: str
    """支付跳转链接"""

class CombineTransactionsIdCombineTransactionIdGetAnswerCombinePayerInfo(TypedDict):
    openid: NotRequired[str]
    """用户标识"""

class CombineTransactionsIdCombineTransactionIdGetAnswerSceneInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""

class CombineTransactionsIdCombineTransactionIdGetAnswerSubOrdersAmount(TypedDict):
    total_amount: float
    """标价金额"""
    payer_amount: float
    """现金支付金额"""
    currency: str
    """标价币种"""
    payer_currency: str
    """现金支付币种"""
    settlement_rate: NotRequired[float]
    """结算汇率"""

class CombineTransactionsIdCombineTransactionIdGetAnswerSubOrders(TypedDict):
    mchid: str
    """商品单发起商户号"""
    individual_auth_id: str
    """商品单个人收款方受理授权ID"""
    individual_name: NotRequired[str]
    """商品单个人收款方平台昵称"""
    out_trade_no: str
    """商品单商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_type: NotRequired[str]
    """交易类型"""
    trade_state: str
    """交易状态"""
    bank_type: NotRequired[str]
    """付款银行"""
    attach: NotRequired[str]
    """附加数据"""
    success_time: NotRequired[str]
    """支付完成时间"""
    amount: NotRequired[CombineTransactionsIdCombineTransactionIdGetAnswerSubOrdersAmount]
    """订单金额"""

class CombineTransactionsIdCombineTransactionIdGetAnswer(TypedDict):
    combine_appid: str
    """平台商户应用ID"""
    combine_mchid: str
    """平台商户号"""
    combine_out_trade_no: str
    """交易单订单号"""
    combine_transaction_id: str
    """交易单微信支付订单号"""
    combine_payer_info: NotRequired[CombineTransactionsIdCombineTransactionIdGetAnswerCombinePayerInfo]
    """支付者"""
    scene_info: NotRequired[CombineTransactionsIdCombineTransactionIdGetAnswerSceneInfo]
    """场景信息"""
    sub_orders: NotRequired[list[CombineTransactionsIdCombineTransactionIdGetAnswerSubOrders]]
    """商品单信息"""
    trade_scenario: NotRequired[Literal["RECOMMERCE"]]
    """交易场景"""

class CombineTransactionsJsapiPostJsonSubOrders(TypedDict):
    mchid: str
    """子单商户号"""
    attach: str
    """附加数据"""
    amount: Amount
    """订单金额"""
    out_trade_no: str
    """商品单商户订单号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    detail: NotRequired[str]
    """商品详情"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    description: str
    """商品描述"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    profit_sharing: NotRequired[bool]

class CombineTransactionsJsapiPostJson(TypedDict):
    combine_appid: str
    """合单商户appid"""
    combine_mchid: str
    """合单商户号"""
    combine_out_trade_no: str
    """合单商户订单号"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""
    sub_orders: list[CombineTransactionsJsapiPostJsonSubOrders]
    """商品单信息"""
    combine_payer_info: CombineTransactionsH5PostJsonCombinePayerInfo
    """支付者"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: NotRequired[str]
    """通知地址"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"]]]
    """指定支付方式"""
    subsidy_info: NotRequired[SubsidyInfo]
    """贴息信息(微信分付)"""

class CombineTransactionsJsapiPostAnswer(TypedDict):
    prepay_id: str
    """预支付交易会话标识"""

class CombineTransactionsMiniprogramPostJsonSubOrdersAmount(TypedDict):
    total_amount: float
    """标价金额"""
    currency: str
    """标价币种"""

class CombineTransactionsMiniprogramPostJsonSubOrders(TypedDict):
    mchid: NotRequired[str]
    """商品单发起商户号"""
    order_service_type: NotRequired[Literal["INDIVIDUALTRADE"]]
    """商品服务类型"""
    individual_auth_id: NotRequired[str]
    """商品单个人收款方受理授权ID"""
    individual_name: NotRequired[str]
    """商品单个人收款方平台昵称"""
    out_trade_no: str
    """商品单商户订单号"""
    amount: CombineTransactionsMiniprogramPostJsonSubOrdersAmount
    """商品单金额"""
    attach: NotRequired[str]
    """附加数据"""
    description: str
    """商品描述"""

class CombineTransactionsMiniprogramPostJson(TypedDict):
    combine_appid: str
    """平台商户应用ID"""
    combine_mchid: str
    """平台商户号"""
    combine_out_trade_no: str
    """交易单订单号"""
    combine_payer_info: NotRequired[CombineTransactionsIdCombineTransactionIdGetAnswerCombinePayerInfo]
    """支付者"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""
    sub_orders: list[CombineTransactionsMiniprogramPostJsonSubOrders]
    """商品单信息"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: NotRequired[str]
    """通知地址"""
    trade_scenario: NotRequired[Literal["RECOMMERCE"]]
    """交易场景"""

class CombineTransactionsNativePostJson(TypedDict):
    combine_appid: str
    """合单商户appid"""
    combine_mchid: str
    """合单商户号"""
    combine_out_trade_no: str
    """合单商户订单号"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""
    sub_orders: list[CombineTransactionsH5PostJsonSubOrders]
    """商品单信息"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: NotRequired[str]
    """通知地址"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_debit", "balance_only"]]]
    """指定支付方式"""
    combine_payer_info: NotRequired[CombineTransactionsH5PostJsonCombinePayerInfo]
    """支付者"""

class CombineTransactionsNativePostAnswer(TypedDict):
    code_url: str
    """二维码链接"""

class GoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    quantity: int
    """商品数量"""
    unit_price: int
    """商品单价"""
    discount_amount: NotRequired[int]
    """商品优惠金额"""
    goods_remark: NotRequired[str]
    """商品备注"""

class PromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[Literal["GLOBAL", "SINGLE"]]
    """优惠范围"""
    type: NotRequired[Literal["CASH", "NOCASH"]]
    """优惠类型"""
    amount: NotRequired[int]
    """优惠券面额"""
    stock_id: NotRequired[str]
    """活动批次ID"""
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

class CombineTransactionsOutTradeNoCombineOutTradeNoGetAnswerSubOrdersAmount(TypedDict):
    total_amount: int
    """标价金额"""
    currency: NotRequired[str]
    """标价币种"""
    payer_amount: int
    """现金支付金额"""
    payer_currency: NotRequired[str]
    """现金支付币种"""
    settlement_rate: NotRequired[float]

class CombineTransactionsOutTradeNoCombineOutTradeNoGetAnswerSubOrders(TypedDict):
    mchid: str
    """子单商户号"""
    individual_auth_id: NotRequired[str]
    """商品单个人收款方受理授权ID"""
    individual_name: NotRequired[str]
    """商品单个人收款方平台昵称"""
    trade_type: NotRequired[Literal["NATIVE", "JSAPI", "APP", "MWEB"]]
    """交易类型"""
    trade_state: NotRequired[Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "PAYERROR"]]
    """交易状态"""
    bank_type: NotRequired[str]
    """付款银行"""
    attach: NotRequired[str]
    """附加数据"""
    success_time: NotRequired[str]
    """支付完成时间"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: str
    """商品单商户订单号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠信息列表"""
    amount: NotRequired[CombineTransactionsOutTradeNoCombineOutTradeNoGetAnswerSubOrdersAmount]
    """订单金额"""

class CombineTransactionsOutTradeNoCombineOutTradeNoGetAnswerCombinePayerInfo(TypedDict):
    openid: str
    """用户标识"""

class InstallmentInfo(TypedDict):
    use_subsidy: bool
    """是否使用了商户贴息"""
    selected_installment_number: int
    """用户实际选择分期期数"""

class CombineTransactionsOutTradeNoCombineOutTradeNoGetAnswer(TypedDict):
    combine_appid: str
    """合单商户appid"""
    combine_mchid: str
    """合单商户号"""
    combine_out_trade_no: str
    """合单商户订单号"""
    combine_transaction_id: str
    """交易单微信支付订单号"""
    scene_info: NotRequired[CombineTransactionsIdCombineTransactionIdGetAnswerSceneInfo]
    """场景信息"""
    sub_orders: NotRequired[list[CombineTransactionsOutTradeNoCombineOutTradeNoGetAnswerSubOrders]]
    """商品单信息"""
    combine_payer_info: NotRequired[CombineTransactionsOutTradeNoCombineOutTradeNoGetAnswerCombinePayerInfo]
    """支付者"""
    trade_scenario: NotRequired[Literal["RECOMMERCE"]]
    """交易场景"""
    installment_info: NotRequired[InstallmentInfo]
    """使用的商户贴息信息(微信分付)"""

class CombineTransactionsOutTradeNoCombineOutTradeNoClosePostJsonSubOrders(TypedDict):
    mchid: str
    """子单商户号"""
    out_trade_no: str
    """商品单商户订单号"""
    individual_auth_id: NotRequired[str]
    """商品单个人收款方受理授权ID"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""

class CombineTransactionsOutTradeNoCombineOutTradeNoClosePostJson(TypedDict):
    combine_appid: str
    """合单商户appid"""
    sub_orders: list[CombineTransactionsOutTradeNoCombineOutTradeNoClosePostJsonSubOrders]
    """商品单信息"""

class CombineTransactionsMiniprogramPostAnswer(CombineTransactionsJsapiPostAnswer): ...
