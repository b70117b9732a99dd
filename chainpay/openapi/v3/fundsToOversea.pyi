# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class FundsToOversea(Place):
    """v3/funds-to-oversea"""
    @property
    def billDownloadUrl(self) -> FundsToOverseaBillDownloadUrl:
        """GET 获取购付汇账单文件下载链接"""
    @property
    def orders(self) -> FundsToOverseaOrders:
        """POST 申请资金出境"""
    @property
    def return_(self) -> FundsToOverseaReturn: ...
    @property
    def transactions(self) -> FundsToOverseaTransactions: ...

class FundsToOverseaBillDownloadUrl(Place):
    """v3/funds-to-oversea/bill-download-url"""
    @property
    def get(self) -> FundsToOverseaBillDownloadUrlGet[Answer[FundsToOverseaBillDownloadUrlGetAnswer]]:
        """获取购付汇账单文件下载链接

        GET v3/funds-to-oversea/bill-download-url
        https://pay.weixin.qq.com/doc/v3/partner/4012476132
        """
    @property
    def get_async(self) -> FundsToOverseaBillDownloadUrlGet[Promise[Answer[FundsToOverseaBillDownloadUrlGetAnswer]]]:
        """获取购付汇账单文件下载链接"""
    @property
    def getAsync(self) -> FundsToOverseaBillDownloadUrlGet[Promise[Answer[FundsToOverseaBillDownloadUrlGetAnswer]]]:
        """获取购付汇账单文件下载链接"""

class FundsToOverseaBillDownloadUrlGetOptions(Options, total=False):
    query: FundsToOverseaBillDownloadUrlGetQuery

class FundsToOverseaBillDownloadUrlGetLooseOptions(Options, total=False):
    query: FundsToOverseaBillDownloadUrlGetQuery | AnyDict

class FundsToOverseaBillDownloadUrlGet(Verb[R]):
    """获取购付汇账单文件下载链接

    GET v3/funds-to-oversea/bill-download-url
    https://pay.weixin.qq.com/doc/v3/partner/4012476132
    """
    if MYPY:
        def __call__(
            self,
            options: FundsToOverseaBillDownloadUrlGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundsToOverseaBillDownloadUrlGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FundsToOverseaBillDownloadUrlGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaBillDownloadUrlGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FundsToOverseaBillDownloadUrlGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: FundsToOverseaBillDownloadUrlGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaBillDownloadUrlGetOptions,
            /,
            **more: Unpack[FundsToOverseaBillDownloadUrlGetOptions]
        ) -> R: ...

class FundsToOverseaOrders(Place):
    """v3/funds-to-oversea/orders"""
    @property
    def post(self) -> FundsToOverseaOrdersPost[Answer[FundsToOverseaOrdersPostAnswer]]:
        """申请资金出境

        POST v3/funds-to-oversea/orders
        https://pay.weixin.qq.com/doc/v3/partner/4012476113
        """
    @property
    def post_async(self) -> FundsToOverseaOrdersPost[Promise[Answer[FundsToOverseaOrdersPostAnswer]]]:
        """申请资金出境"""
    @property
    def postAsync(self) -> FundsToOverseaOrdersPost[Promise[Answer[FundsToOverseaOrdersPostAnswer]]]:
        """申请资金出境"""
    @property
    def _out_order_id_(self) -> FundsToOverseaOrdersOutOrderId:
        """GET 查询出境结果"""

class FundsToOverseaOrdersPostOptions(Options, total=False):
    json: FundsToOverseaOrdersPostJson

class FundsToOverseaOrdersPostLooseOptions(Options, total=False):
    json: FundsToOverseaOrdersPostJson | AnyDict

class FundsToOverseaOrdersPost(Verb[R]):
    """申请资金出境

    POST v3/funds-to-oversea/orders
    https://pay.weixin.qq.com/doc/v3/partner/4012476113
    """
    if MYPY:
        def __call__(
            self,
            options: FundsToOverseaOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundsToOverseaOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FundsToOverseaOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[FundsToOverseaOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: FundsToOverseaOrdersPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaOrdersPostOptions,
            /,
            **more: Unpack[FundsToOverseaOrdersPostOptions]
        ) -> R: ...

class FundsToOverseaOrdersOutOrderId(Place):
    """v3/funds-to-oversea/orders/{out_order_id}"""
    @property
    def get(self) -> FundsToOverseaOrdersOutOrderIdGet[Answer[FundsToOverseaOrdersOutOrderIdGetAnswer]]:
        """查询出境结果

        GET v3/funds-to-oversea/orders/{out_order_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012476127
        """
    @property
    def get_async(self) -> FundsToOverseaOrdersOutOrderIdGet[Promise[Answer[FundsToOverseaOrdersOutOrderIdGetAnswer]]]:
        """查询出境结果"""
    @property
    def getAsync(self) -> FundsToOverseaOrdersOutOrderIdGet[Promise[Answer[FundsToOverseaOrdersOutOrderIdGetAnswer]]]:
        """查询出境结果"""

class FundsToOverseaOrdersOutOrderIdGetOptions(Options, total=False):
    query: FundsToOverseaOrdersOutOrderIdGetQuery
    out_order_id: str | int

class FundsToOverseaOrdersOutOrderIdGetLooseOptions(Options, total=False):
    query: FundsToOverseaOrdersOutOrderIdGetQuery | AnyDict
    out_order_id: str | int

class FundsToOverseaOrdersOutOrderIdGet(Verb[R]):
    """查询出境结果

    GET v3/funds-to-oversea/orders/{out_order_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012476127
    """
    if MYPY:
        def __call__(
            self,
            options: FundsToOverseaOrdersOutOrderIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundsToOverseaOrdersOutOrderIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FundsToOverseaOrdersOutOrderIdGetQuery | AnyDict,
            out_order_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaOrdersOutOrderIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FundsToOverseaOrdersOutOrderIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: FundsToOverseaOrdersOutOrderIdGetQuery,
            out_order_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaOrdersOutOrderIdGetOptions,
            /,
            **more: Unpack[FundsToOverseaOrdersOutOrderIdGetOptions]
        ) -> R: ...

class FundsToOverseaReturn(Place):
    """v3/funds-to-oversea/return"""
    @property
    def returnOrders(self) -> FundsToOverseaReturnReturnOrders:
        """POST 申请资金出境退回"""

class FundsToOverseaReturnReturnOrders(Place):
    """v3/funds-to-oversea/return/return-orders"""
    @property
    def post(self) -> FundsToOverseaReturnReturnOrdersPost[Answer[FundsToOverseaReturnReturnOrdersPostAnswer]]:
        """申请资金出境退回

        POST v3/funds-to-oversea/return/return-orders
        https://pay.weixin.qq.com/doc/v3/partner/4013735039
        """
    @property
    def post_async(self) -> FundsToOverseaReturnReturnOrdersPost[Promise[Answer[FundsToOverseaReturnReturnOrdersPostAnswer]]]:
        """申请资金出境退回"""
    @property
    def postAsync(self) -> FundsToOverseaReturnReturnOrdersPost[Promise[Answer[FundsToOverseaReturnReturnOrdersPostAnswer]]]:
        """申请资金出境退回"""
    @property
    def outReturnNo(self) -> FundsToOverseaReturnReturnOrdersOutReturnNo: ...

class FundsToOverseaReturnReturnOrdersPostOptions(Options, total=False):
    json: FundsToOverseaReturnReturnOrdersPostJson

class FundsToOverseaReturnReturnOrdersPostLooseOptions(Options, total=False):
    json: FundsToOverseaReturnReturnOrdersPostJson | AnyDict

class FundsToOverseaReturnReturnOrdersPost(Verb[R]):
    """申请资金出境退回

    POST v3/funds-to-oversea/return/return-orders
    https://pay.weixin.qq.com/doc/v3/partner/4013735039
    """
    if MYPY:
        def __call__(
            self,
            options: FundsToOverseaReturnReturnOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundsToOverseaReturnReturnOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FundsToOverseaReturnReturnOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaReturnReturnOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[FundsToOverseaReturnReturnOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: FundsToOverseaReturnReturnOrdersPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaReturnReturnOrdersPostOptions,
            /,
            **more: Unpack[FundsToOverseaReturnReturnOrdersPostOptions]
        ) -> R: ...

class FundsToOverseaReturnReturnOrdersOutReturnNo(Place):
    """v3/funds-to-oversea/return/return-orders/out-return-no"""
    @property
    def _out_return_no_(self) -> FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNo:
        """GET 查询出境退回结果（通过商户出境退回单号）"""

class FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNo(Place):
    """v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}"""
    @property
    def get(self) -> FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGet[Answer[FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetAnswer]]:
        """查询出境退回结果（通过商户出境退回单号）

        GET v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013735052
        """
    @property
    def get_async(self) -> FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGet[Promise[Answer[FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetAnswer]]]:
        """查询出境退回结果（通过商户出境退回单号）"""
    @property
    def getAsync(self) -> FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGet[Promise[Answer[FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetAnswer]]]:
        """查询出境退回结果（通过商户出境退回单号）"""

class FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetOptions(Options, total=False):
    query: FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetQuery
    out_return_no: str | int

class FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetLooseOptions(Options, total=False):
    query: FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetQuery | AnyDict
    out_return_no: str | int

class FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGet(Verb[R]):
    """查询出境退回结果（通过商户出境退回单号）

    GET v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013735052
    """
    if MYPY:
        def __call__(
            self,
            options: FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetQuery | AnyDict,
            out_return_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetQuery,
            out_return_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetOptions,
            /,
            **more: Unpack[FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetOptions]
        ) -> R: ...

class FundsToOverseaTransactions(Place):
    """v3/funds-to-oversea/transactions"""
    @property
    def _transaction_id_(self) -> FundsToOverseaTransactionsTransactionId: ...

class FundsToOverseaTransactionsTransactionId(Place):
    """v3/funds-to-oversea/transactions/{transaction_id}"""
    @property
    def available_abroad_amounts(self) -> FundsToOverseaTransactionsTransactionIdAvailableAbroadAmounts:
        """GET 查询订单剩余可出境余额"""

class FundsToOverseaTransactionsTransactionIdAvailableAbroadAmounts(Place):
    """v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts"""
    @property
    def get(self) -> FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGet[Answer[FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetAnswer]]:
        """查询订单剩余可出境余额

        GET v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts
        https://pay.weixin.qq.com/doc/v3/partner/4012476109
        """
    @property
    def get_async(self) -> FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGet[Promise[Answer[FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetAnswer]]]:
        """查询订单剩余可出境余额"""
    @property
    def getAsync(self) -> FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGet[Promise[Answer[FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetAnswer]]]:
        """查询订单剩余可出境余额"""

class FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetOptions(Options, total=False):
    query: FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetQuery
    transaction_id: str | int

class FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetLooseOptions(Options, total=False):
    query: FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetQuery | AnyDict
    transaction_id: str | int

class FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGet(Verb[R]):
    """查询订单剩余可出境余额

    GET v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts
    https://pay.weixin.qq.com/doc/v3/partner/4012476109
    """
    if MYPY:
        def __call__(
            self,
            options: FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetQuery | AnyDict,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetQuery,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetOptions,
            /,
            **more: Unpack[FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetOptions]
        ) -> R: ...

class FundsToOverseaBillDownloadUrlGetQuery(TypedDict):
    bill_date: str
    """账单日期"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""

class FundsToOverseaBillDownloadUrlGetAnswer(TypedDict):
    hash_type: str
    """哈希类型"""
    hash_value: str
    """哈希值"""
    download_url: str
    """下载地址"""

class GoodsInfo(TypedDict):
    goods_name: str
    """商品名称"""
    goods_category: NotRequired[str]
    """商品类目"""
    goods_unit_price: int
    """商品单价"""
    goods_quantity: int
    """商品数量"""

class SellerInfo(TypedDict):
    oversea_business_name: str
    """境外卖家经营主体名称"""
    oversea_shop_name: str
    """境外卖家店铺名称"""
    seller_id: str
    """卖家ID"""

class ExpressInfo(TypedDict):
    courier_number: str
    """物流单号"""
    express_company_name: str
    """物流商名称"""

class PayeeInfo(TypedDict):
    payee_id: str
    """收款人识别号"""

class PresaleInfo(TypedDict):
    type: Literal["DEPOSIT", "BALANCE"]
    """订单类型"""
    total_amount: int
    """预售订单总金额"""
    deposit_transaction_id: NotRequired[str]
    """关联定金订单号"""
    balance_transaction_id: NotRequired[str]
    """关联尾款订单号"""

class FundsToOverseaOrdersPostJson(TypedDict):
    out_order_id: str
    """商户出境单号"""
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    amount: int
    """出境金额"""
    foreign_currency: str
    """境外收款币种"""
    goods_info: NotRequired[list[GoodsInfo]]
    """商品信息"""
    seller_info: SellerInfo
    """卖家信息"""
    express_info: NotRequired[ExpressInfo]
    """物流信息"""
    payee_info: PayeeInfo
    """收款人信息"""
    presale_info: NotRequired[PresaleInfo]
    """预售信息"""

class FundsToOverseaOrdersPostAnswer(TypedDict):
    out_order_id: str
    """商户出境单号"""
    sub_mchid: str
    """二级商户号"""
    order_id: str
    """微信出境单号"""
    result: str
    """出境结果"""
    fail_reason: NotRequired[str]
    """出境失败的原因"""
    amount: int
    """请求出境人民币金额"""
    foreign_amount: NotRequired[int]
    """真实出境外币金额"""
    foreign_currency: str
    """外币币种"""
    rate: NotRequired[int]
    """汇率"""
    exchange_rate_time: NotRequired[str]
    """购汇时间"""
    estimate_exchange_rate_time: NotRequired[str]
    """预计购汇时间"""
    departure_amount: NotRequired[int]
    """真实出境人民币金额"""
    fee: NotRequired[int]
    """手续费人民币金额"""
    charge_mchid: NotRequired[str]
    """手续费承担商户号"""
    charge_account_type: NotRequired[str]
    """手续费承担账户"""

class FundsToOverseaOrdersOutOrderIdGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信支付订单号"""

class FundsToOverseaReturnReturnOrdersPostJson(TypedDict):
    out_return_no: str
    """商户出境退回单号"""
    sub_mchid: str
    """二级商户号"""
    out_order_id: str
    """商户出境单号"""
    transaction_id: str
    """微信订单号"""
    supplement_info: NotRequired[str]
    """退回凭证补充信息"""
    amount: int
    """退回金额"""

class FundsToOverseaReturnReturnOrdersPostAnswer(TypedDict):
    out_return_no: str
    """商户出境退回单号"""
    sub_mchid: str
    """二级商户号"""
    return_id: str
    """微信出境退回单号"""
    out_order_id: str
    """商户出境单号"""
    transaction_id: str
    """微信订单号"""
    supplement_info: NotRequired[str]
    """退回凭证补充信息"""
    amount: int
    """退回金额"""
    state: Literal["PROCESSING", "SUCCESS", "FAILED"]
    """出境退回状态"""
    create_time: str
    """创建时间"""
    success_time: NotRequired[str]
    """成功时间"""
    fail_reason: NotRequired[Literal["RETURN_AMOUNT_NOT_ENOUGH"]]
    """失败原因"""

class FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""

class FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetAnswer(TypedDict):
    out_return_no: str
    """商户出境退回单号"""
    sub_mchid: str
    """二级商户号"""
    return_id: str
    """微信出境退回单号"""
    out_order_id: str
    """商户出境单号"""
    transaction_id: str
    """微信订单号"""
    refund_id: str
    """微信退款单号"""
    amount: int
    """退回金额"""
    state: Literal["PROCESSING", "SUCCESS", "FAILED"]
    """出境退回状态"""
    create_time: str
    """创建时间"""
    success_time: NotRequired[str]
    """成功时间"""
    fail_reason: NotRequired[str]
    """失败原因"""

class FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetAnswer(TypedDict):
    transaction_id: str
    """微信支付订单号"""
    available_abroad_amount: int
    """订单剩余可出境金额"""

class FundsToOverseaOrdersOutOrderIdGetAnswer(FundsToOverseaOrdersPostAnswer): ...

class FundsToOverseaTransactionsTransactionIdAvailableAbroadAmountsGetQuery(FundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGetQuery): ...
