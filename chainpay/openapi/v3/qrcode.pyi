# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Any, Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Qrcode(Place):
    """v3/qrcode"""
    @property
    def transactions(self) -> QrcodeTransactions:
        """POST 扣费受理"""
    @property
    def userServices(self) -> QrcodeUserServices: ...

class QrcodeTransactions(Place):
    """v3/qrcode/transactions"""
    @property
    def post(self) -> QrcodeTransactionsPost[Answer[QrcodeTransactionsPostAnswer]]:
        """扣费受理

        POST v3/qrcode/transactions
        """
    @property
    def post_async(self) -> QrcodeTransactionsPost[Promise[Answer[QrcodeTransactionsPostAnswer]]]:
        """扣费受理"""
    @property
    def postAsync(self) -> QrcodeTransactionsPost[Promise[Answer[QrcodeTransactionsPostAnswer]]]:
        """扣费受理"""
    @property
    def outTradeNo(self) -> QrcodeTransactionsOutTradeNo: ...

class QrcodeTransactionsPostOptions(Options, total=False):
    json: QrcodeTransactionsPostJson

class QrcodeTransactionsPostLooseOptions(Options, total=False):
    json: QrcodeTransactionsPostJson | AnyDict

class QrcodeTransactionsPost(Verb[R]):
    """扣费受理

    POST v3/qrcode/transactions
    """
    if MYPY:
        def __call__(
            self,
            options: QrcodeTransactionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[QrcodeTransactionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: QrcodeTransactionsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QrcodeTransactionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[QrcodeTransactionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: QrcodeTransactionsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: QrcodeTransactionsPostOptions,
            /,
            **more: Unpack[QrcodeTransactionsPostOptions]
        ) -> R: ...

class QrcodeTransactionsOutTradeNo(Place):
    """v3/qrcode/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> QrcodeTransactionsOutTradeNoOutTradeNo:
        """GET 查询订单"""

class QrcodeTransactionsOutTradeNoOutTradeNo(Place):
    """v3/qrcode/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> QrcodeTransactionsOutTradeNoOutTradeNoGet[Answer[QrcodeTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """查询订单

        GET v3/qrcode/transactions/out-trade-no/{out_trade_no}
        """
    @property
    def get_async(self) -> QrcodeTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[QrcodeTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单"""
    @property
    def getAsync(self) -> QrcodeTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[QrcodeTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单"""

class QrcodeTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: QrcodeTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class QrcodeTransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: QrcodeTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class QrcodeTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """查询订单

    GET v3/qrcode/transactions/out-trade-no/{out_trade_no}
    """
    if MYPY:
        def __call__(
            self,
            options: QrcodeTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[QrcodeTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: QrcodeTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QrcodeTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[QrcodeTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: QrcodeTransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QrcodeTransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[QrcodeTransactionsOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class QrcodeUserServices(Place):
    """v3/qrcode/user-services"""
    @property
    def contractId(self) -> QrcodeUserServicesContractId: ...

class QrcodeUserServicesContractId(Place):
    """v3/qrcode/user-services/contract-id"""
    @property
    def _contract_id_(self) -> QrcodeUserServicesContractIdContractId:
        """GET 查询用户服务可用信息"""

class QrcodeUserServicesContractIdContractId(Place):
    """v3/qrcode/user-services/contract-id/{contract_id}"""
    @property
    def get(self) -> QrcodeUserServicesContractIdContractIdGet[Answer[QrcodeUserServicesContractIdContractIdGetAnswer]]:
        """查询用户服务可用信息

        GET v3/qrcode/user-services/contract-id/{contract_id}
        """
    @property
    def get_async(self) -> QrcodeUserServicesContractIdContractIdGet[Promise[Answer[QrcodeUserServicesContractIdContractIdGetAnswer]]]:
        """查询用户服务可用信息"""
    @property
    def getAsync(self) -> QrcodeUserServicesContractIdContractIdGet[Promise[Answer[QrcodeUserServicesContractIdContractIdGetAnswer]]]:
        """查询用户服务可用信息"""

class QrcodeUserServicesContractIdContractIdGetOptions(Options, total=False):
    query: QrcodeUserServicesContractIdContractIdGetQuery
    contract_id: str | int

class QrcodeUserServicesContractIdContractIdGetLooseOptions(Options, total=False):
    query: QrcodeUserServicesContractIdContractIdGetQuery | AnyDict
    contract_id: str | int

class QrcodeUserServicesContractIdContractIdGet(Verb[R]):
    """查询用户服务可用信息

    GET v3/qrcode/user-services/contract-id/{contract_id}
    """
    if MYPY:
        def __call__(
            self,
            options: QrcodeUserServicesContractIdContractIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[QrcodeUserServicesContractIdContractIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: QrcodeUserServicesContractIdContractIdGetQuery | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QrcodeUserServicesContractIdContractIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[QrcodeUserServicesContractIdContractIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: QrcodeUserServicesContractIdContractIdGetQuery,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QrcodeUserServicesContractIdContractIdGetOptions,
            /,
            **more: Unpack[QrcodeUserServicesContractIdContractIdGetOptions]
        ) -> R: ...

class Amount(TypedDict):
    total: int
    currency: NotRequired[str]

class BusInfo(TypedDict):
    start_time: str
    """用户乘车时间（上车）"""
    line_name: NotRequired[str]
    """乘车路线"""
    plate_number: NotRequired[str]

class MetroInfo(TypedDict):
    start_time: str
    """用户乘车时间（上车）"""
    end_time: NotRequired[str]
    """用户下车时间"""
    start_station: NotRequired[str]
    """乘车起始站"""
    end_station: NotRequired[str]
    """乘车终点站"""

class QrcodeTransactionsPostJson(TypedDict):
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    """微信支付分配的子商户号"""
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    """商户系统内部订单号"""
    trade_scene: Literal["BUS", "METRO"]
    goods_tag: NotRequired[str]
    """代金券或立减优惠功能的参数"""
    contract_id: str
    notify_url: str
    """接受扣款结果异步回调通知的URL"""
    amount: Amount
    """订单金额信息"""
    bus_info: NotRequired[BusInfo]
    """公交场景信息"""
    metro_info: NotRequired[MetroInfo]
    """地铁场景信息"""

class QrcodeTransactionsPostAnswerBusInfo(TypedDict):
    start_time: NotRequired[str]
    """用户乘车时间（上车）"""
    line_name: NotRequired[str]
    """乘车路线"""
    plate_number: NotRequired[str]

class QrcodeTransactionsPostAnswerMetroInfo(TypedDict):
    start_time: NotRequired[str]
    """用户乘车时间（上车）"""
    end_time: NotRequired[str]
    """用户下车时间"""
    start_station: NotRequired[str]
    """乘车起始站"""
    end_station: NotRequired[str]
    """乘车终点站"""

class PromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[Literal["GLOBAL", "SINGLE"]]
    """优惠范围"""
    type: NotRequired[Literal["CASH", "NOCASH"]]
    """优惠类型"""
    stock_id: NotRequired[str]
    """活动ID"""
    amount: NotRequired[int]
    """优惠券面额"""
    wechatpay_contribute: NotRequired[int]
    """微信出资"""
    merchant_contribute: NotRequired[int]
    """商户出资"""
    other_contribute: NotRequired[int]
    """其他出资"""
    currency: NotRequired[str]
    """优惠币种"""

class QrcodeTransactionsPostAnswer(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sp_mchid: NotRequired[str]
    """商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    description: NotRequired[str]
    """服务描述"""
    create_time: NotRequired[str]
    """订单创建时间"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_state: NotRequired[Literal["SUCCESS", "ACCEPTED", "PAY_FAIL", "REFUND"]]
    """交易状态"""
    trade_state_description: NotRequired[str]
    """交易状态描述"""
    success_time: NotRequired[str]
    """支付完成时间"""
    bank_type: NotRequired[str]
    """付款银行"""
    user_repay_state: NotRequired[Literal["NOT_REPAY", "REPAID", "ALL_REFUND"]]
    """用户还款状态"""
    repay_transaction_id: NotRequired[str]
    """还款微信支付订单号"""
    repay_time: NotRequired[str]
    """垫资还款时间"""
    attach: NotRequired[str]
    """附加数据"""
    contract_id: NotRequired[str]
    """代扣签约ID"""
    trade_scene: NotRequired[Literal["BUS", "METRO"]]
    """交易场景"""
    bus_info: NotRequired[QrcodeTransactionsPostAnswerBusInfo]
    """公交场景信息"""
    metro_info: NotRequired[QrcodeTransactionsPostAnswerMetroInfo]
    """地铁场景信息"""
    amount: NotRequired[dict[str, Any]]
    """订单金额信息"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠信息"""

class QrcodeTransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """微信支付分配的子商户号"""

class QrcodeUserServicesContractIdContractIdGetQuery(TypedDict):
    appid: str
    sub_appid: NotRequired[str | None]
    """子公众账号ID"""
    sub_mchid: NotRequired[str | None]
    """微信支付分配的子商户号"""

class QrcodeUserServicesContractIdContractIdGetAnswer(TypedDict):
    contract_id: NotRequired[str]
    user_service_state: NotRequired[Literal["NORMAL", "BLOCKED"]]
    block_reason: NotRequired[str]
    """原因"""

class QrcodeTransactionsOutTradeNoOutTradeNoGetAnswer(QrcodeTransactionsPostAnswer): ...
