# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Transactions(Place):
    """v3/gov/subsidy/transactions"""
    @property
    def query(self) -> TransactionsQuery:
        """POST 交易信息查询"""
    @property
    def summary(self) -> TransactionsSummary: ...
    @property
    def sync(self) -> TransactionsSync:
        """POST 交易信息回传"""

class TransactionsQuery(Place):
    """v3/gov/subsidy/transactions/query"""
    @property
    def post(self) -> TransactionsQueryPost[Answer[TransactionsQueryPostAnswer]]:
        """交易信息查询

        POST v3/gov/subsidy/transactions/query
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @property
    def post_async(self) -> TransactionsQueryPost[Promise[Answer[TransactionsQueryPostAnswer]]]:
        """交易信息查询"""
    @property
    def postAsync(self) -> TransactionsQueryPost[Promise[Answer[TransactionsQueryPostAnswer]]]:
        """交易信息查询"""

class TransactionsQueryPostOptions(Options, total=False):
    json: TransactionsQueryPostJson

class TransactionsQueryPostLooseOptions(Options, total=False):
    json: TransactionsQueryPostJson | AnyDict

class TransactionsQueryPost(Verb[R]):
    """交易信息查询

    POST v3/gov/subsidy/transactions/query
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsQueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsQueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsQueryPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsQueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsQueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransactionsQueryPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsQueryPostOptions,
            /,
            **more: Unpack[TransactionsQueryPostOptions]
        ) -> R: ...

class TransactionsSummary(Place):
    """v3/gov/subsidy/transactions/summary"""
    @property
    def queryDay(self) -> TransactionsSummaryQueryDay:
        """POST 查询单日交易汇总"""

class TransactionsSummaryQueryDay(Place):
    """v3/gov/subsidy/transactions/summary/query-day"""
    @property
    def post(self) -> TransactionsSummaryQueryDayPost[Answer[TransactionsSummaryQueryDayPostAnswer]]:
        """查询单日交易汇总

        POST v3/gov/subsidy/transactions/summary/query-day
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @property
    def post_async(self) -> TransactionsSummaryQueryDayPost[Promise[Answer[TransactionsSummaryQueryDayPostAnswer]]]:
        """查询单日交易汇总"""
    @property
    def postAsync(self) -> TransactionsSummaryQueryDayPost[Promise[Answer[TransactionsSummaryQueryDayPostAnswer]]]:
        """查询单日交易汇总"""

class TransactionsSummaryQueryDayPostOptions(Options, total=False):
    json: TransactionsSummaryQueryDayPostJson

class TransactionsSummaryQueryDayPostLooseOptions(Options, total=False):
    json: TransactionsSummaryQueryDayPostJson | AnyDict

class TransactionsSummaryQueryDayPost(Verb[R]):
    """查询单日交易汇总

    POST v3/gov/subsidy/transactions/summary/query-day
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsSummaryQueryDayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsSummaryQueryDayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsSummaryQueryDayPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsSummaryQueryDayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsSummaryQueryDayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransactionsSummaryQueryDayPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsSummaryQueryDayPostOptions,
            /,
            **more: Unpack[TransactionsSummaryQueryDayPostOptions]
        ) -> R: ...

class TransactionsSync(Place):
    """v3/gov/subsidy/transactions/sync"""
    @property
    def post(self) -> TransactionsSyncPost[Answer[TransactionsSyncPostAnswer]]:
        """交易信息回传

        POST v3/gov/subsidy/transactions/sync
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> TransactionsSyncPost[Promise[Answer[TransactionsSyncPostAnswer]]]:
        """交易信息回传"""
    @property
    def postAsync(self) -> TransactionsSyncPost[Promise[Answer[TransactionsSyncPostAnswer]]]:
        """交易信息回传"""

class TransactionsSyncPostOptions(Options, total=False):
    json: TransactionsSyncPostJson

class TransactionsSyncPostLooseOptions(Options, total=False):
    json: TransactionsSyncPostJson | AnyDict

class TransactionsSyncPost(Verb[R]):
    """交易信息回传

    POST v3/gov/subsidy/transactions/sync
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsSyncPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsSyncPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsSyncPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsSyncPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsSyncPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransactionsSyncPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsSyncPostOptions,
            /,
            **more: Unpack[TransactionsSyncPostOptions]
        ) -> R: ...

class TransactionsQueryPostJson(TypedDict):
    qualification_region_code: float
    """使用的资格的地区编码"""
    order_number_list: list[str]
    """商户订单号数组"""

class ShopOrderList(TypedDict):
    shop_order_number: NotRequired[str]
    """单号"""
    collect_state: NotRequired[Literal["COLLECT_STATE_NOT_COLLECT", "COLLECT_STATE_COLLECTED", "COLLECT_STATE_COLLECTION_FAILED"]]
    """归集状态"""
    cate_state: NotRequired[Literal["CATE_STATE_REDEEM", "CATE_STATE_REFUND"]]
    """品类状态"""

class TransactionsQueryPostAnswer(TypedDict):
    code: str
    """响应码"""
    message: str
    """响应描述"""
    shop_order_list: list[ShopOrderList]
    """订单状态数组"""

class TransactionsSummaryQueryDayPostJson(TypedDict):
    qualification_region_code: float
    """使用的资格的地区编码"""
    query_date: str
    """查询的日期"""
    query_type: Literal["ORDER_TYPE_TRANSACTION", "ORDER_TYPE_APPLIANCE_REDEEM", "ORDER_TYPE_3C_REDEEM", "ORDER_TYPE_N_QUALIFICATION_REDEEM"]
    """查询的订单类别"""
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]]
    """消费品类ID"""
    cate_state: NotRequired[Literal["CATE_STATE_REDEEM", "CATE_STATE_REFUND"]]
    """品类状态"""

class TransactionsSummaryQueryDayPostAnswer(TypedDict):
    code: str
    """响应码"""
    message: str
    """响应描述"""
    total_trade_count: float
    """交易总笔数"""
    total_trade_amount: float
    """交易总金额"""
    total_subsidy_count: float
    """补贴总金额"""

class TransactionsSyncPostJson(TypedDict):
    real_name: NotRequired[str | Sensitive]
    """自然人姓名"""
    id_card_number: NotRequired[str | Sensitive]
    """自然人证件号"""
    phone_number: NotRequired[str | Sensitive]
    """手机号"""
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]]
    """消费品类ID"""
    out_trade_no: str
    """商户支付订单号"""
    energy_grade: NotRequired[Literal["FIRST_LEVEL", "SECOND_LEVEL", "ENERGY_GRADE_UNKNOWN"]]
    """能效等级"""
    receive_region_code: str
    """收货地区编码"""
    brand: str
    """家电品牌"""
    address: NotRequired[str]
    """收货地址"""
    qualification_region_code: float
    """使用的资格的地区编码"""
    seller_name: str
    """销售企业名称"""
    license_number: str
    """统一社会信息代码"""
    order_amount: float
    """订单金额"""
    discount_amount: float
    transaction_time: str
    """交易完成或商品退回时间"""
    mch_order_id: str
    """线上平台订单编号"""
    refund_id: NotRequired[str]
    """线上平台退款交易编号"""
    mch_name: str
    sale_model: NotRequired[Literal["SALE_MODEL_ONLINE", "SALE_MODEL_OFFLINE"]]
    """销售方式"""
    cate_state: Literal["CATE_STATE_REDEEM", "CATE_STATE_REFUND"]
    """品类状态"""
    identity_document_type: Literal["ID_DOC_TYPE_ID_CARD", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"]
    """证件类型"""
    sub_mchid: NotRequired[str]
    """子商户号"""

class TransactionsSyncPostAnswer(TypedDict):
    code: str
    """响应码"""
    message: str
    """响应描述"""
