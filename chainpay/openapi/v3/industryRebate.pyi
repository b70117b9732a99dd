# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, Options, Place, R, Verb

class IndustryRebate(Place):
    """v3/industry-rebate"""
    @property
    def retailIndustry(self) -> IndustryRebateRetailIndustry: ...
    @property
    def transactions(self) -> IndustryRebateTransactions: ...

class IndustryRebateRetailIndustry(Place):
    """v3/industry-rebate/retail-industry"""
    @property
    def transactions(self) -> IndustryRebateRetailIndustryTransactions:
        """POST 回传SN和商品编码"""

class IndustryRebateRetailIndustryTransactions(Place):
    """v3/industry-rebate/retail-industry/transactions"""
    @property
    def post(self) -> IndustryRebateRetailIndustryTransactionsPost[Response]:
        """回传SN和商品编码

        POST v3/industry-rebate/retail-industry/transactions
        https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1
        """
    @property
    def post_async(self) -> IndustryRebateRetailIndustryTransactionsPost[Promise[Response]]:
        """回传SN和商品编码"""
    @property
    def postAsync(self) -> IndustryRebateRetailIndustryTransactionsPost[Promise[Response]]:
        """回传SN和商品编码"""

class IndustryRebateRetailIndustryTransactionsPostOptions(Options, total=False):
    json: IndustryRebateRetailIndustryTransactionsPostJson

class IndustryRebateRetailIndustryTransactionsPostLooseOptions(Options, total=False):
    json: IndustryRebateRetailIndustryTransactionsPostJson | AnyDict

class IndustryRebateRetailIndustryTransactionsPost(Verb[R]):
    """回传SN和商品编码

    POST v3/industry-rebate/retail-industry/transactions
    https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1
    """
    if MYPY:
        def __call__(
            self,
            options: IndustryRebateRetailIndustryTransactionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[IndustryRebateRetailIndustryTransactionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: IndustryRebateRetailIndustryTransactionsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndustryRebateRetailIndustryTransactionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[IndustryRebateRetailIndustryTransactionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: IndustryRebateRetailIndustryTransactionsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndustryRebateRetailIndustryTransactionsPostOptions,
            /,
            **more: Unpack[IndustryRebateRetailIndustryTransactionsPostOptions]
        ) -> R: ...

class IndustryRebateTransactions(Place):
    """v3/industry-rebate/transactions"""
    @property
    def _transaction_id_(self) -> IndustryRebateTransactionsTransactionId:
        """POST 支付码牌/点餐码牌交易回传"""

class IndustryRebateTransactionsTransactionId(Place):
    """v3/industry-rebate/transactions/{transaction_id}"""
    @property
    def post(self) -> IndustryRebateTransactionsTransactionIdPost[Response]:
        """支付码牌/点餐码牌交易回传

        POST v3/industry-rebate/transactions/{transaction_id}
        https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1
        """
    @property
    def post_async(self) -> IndustryRebateTransactionsTransactionIdPost[Promise[Response]]:
        """支付码牌/点餐码牌交易回传"""
    @property
    def postAsync(self) -> IndustryRebateTransactionsTransactionIdPost[Promise[Response]]:
        """支付码牌/点餐码牌交易回传"""

class IndustryRebateTransactionsTransactionIdPostOptions(Options, total=False):
    json: IndustryRebateTransactionsTransactionIdPostJson
    transaction_id: str | int

class IndustryRebateTransactionsTransactionIdPostLooseOptions(Options, total=False):
    json: IndustryRebateTransactionsTransactionIdPostJson | AnyDict
    transaction_id: str | int

class IndustryRebateTransactionsTransactionIdPost(Verb[R]):
    """支付码牌/点餐码牌交易回传

    POST v3/industry-rebate/transactions/{transaction_id}
    https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1
    """
    if MYPY:
        def __call__(
            self,
            options: IndustryRebateTransactionsTransactionIdPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[IndustryRebateTransactionsTransactionIdPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: IndustryRebateTransactionsTransactionIdPostJson | AnyDict,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndustryRebateTransactionsTransactionIdPostLooseOptions | AnyDict,
            /,
            **more: Unpack[IndustryRebateTransactionsTransactionIdPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: IndustryRebateTransactionsTransactionIdPostJson,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IndustryRebateTransactionsTransactionIdPostOptions,
            /,
            **more: Unpack[IndustryRebateTransactionsTransactionIdPostOptions]
        ) -> R: ...

class GoodsDetail(TypedDict):
    barcode: str
    """商品编码"""
    merchant_goods_id: NotRequired[str]
    """商家商品编码"""
    goods_name: str
    """商品名称"""
    quantity: float
    """商品数量"""
    price: float
    """商品单价"""

class IndustryRebateRetailIndustryTransactionsPostJson(TypedDict):
    brand_id: NotRequired[str]
    """品牌ID"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    sub_mchid: str
    """子商户号"""
    device_id: NotRequired[str]
    """设备号"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """单品列表"""

class IndustryRebateTransactionsTransactionIdPostJson(TypedDict):
    sub_mchid: str
    """子商户"""
    code_url: str
    """收款链接url"""
    out_trade_no: str
    """商户订单号"""
