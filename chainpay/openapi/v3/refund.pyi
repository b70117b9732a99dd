# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Refund(Place):
    """v3/refund"""
    @property
    def domestic(self) -> RefundDomestic: ...

class RefundDomestic(Place):
    """v3/refund/domestic"""
    @property
    def refunds(self) -> RefundDomesticRefunds:
        """POST 申请退款"""

class RefundDomesticRefunds(Place):
    """v3/refund/domestic/refunds"""
    @property
    def post(self) -> RefundDomesticRefundsPost[Answer[RefundDomesticRefundsPostAnswer]]:
        """申请退款

        POST v3/refund/domestic/refunds
        https://pay.weixin.qq.com/doc/v3/merchant/4012791862
        """
    @property
    def post_async(self) -> RefundDomesticRefundsPost[Promise[Answer[RefundDomesticRefundsPostAnswer]]]:
        """申请退款"""
    @property
    def postAsync(self) -> RefundDomesticRefundsPost[Promise[Answer[RefundDomesticRefundsPostAnswer]]]:
        """申请退款"""
    @property
    def _out_refund_no_(self) -> RefundDomesticRefundsOutRefundNo:
        """GET 查询单笔退款"""
    @property
    def _refund_id_(self) -> RefundDomesticRefundsRefundId: ...

class RefundDomesticRefundsPostOptions(Options, total=False):
    json: RefundDomesticRefundsPostJson

class RefundDomesticRefundsPostLooseOptions(Options, total=False):
    json: RefundDomesticRefundsPostJson | AnyDict

class RefundDomesticRefundsPost(Verb[R]):
    """申请退款

    POST v3/refund/domestic/refunds
    https://pay.weixin.qq.com/doc/v3/merchant/4012791862
    """
    if MYPY:
        def __call__(
            self,
            options: RefundDomesticRefundsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundDomesticRefundsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RefundDomesticRefundsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundDomesticRefundsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RefundDomesticRefundsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: RefundDomesticRefundsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundDomesticRefundsPostOptions,
            /,
            **more: Unpack[RefundDomesticRefundsPostOptions]
        ) -> R: ...

class RefundDomesticRefundsOutRefundNo(Place):
    """v3/refund/domestic/refunds/{out_refund_no}"""
    @property
    def get(self) -> RefundDomesticRefundsOutRefundNoGet[Answer[RefundDomesticRefundsOutRefundNoGetAnswer]]:
        """查询单笔退款

        GET v3/refund/domestic/refunds/{out_refund_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012791863
        """
    @property
    def get_async(self) -> RefundDomesticRefundsOutRefundNoGet[Promise[Answer[RefundDomesticRefundsOutRefundNoGetAnswer]]]:
        """查询单笔退款"""
    @property
    def getAsync(self) -> RefundDomesticRefundsOutRefundNoGet[Promise[Answer[RefundDomesticRefundsOutRefundNoGetAnswer]]]:
        """查询单笔退款"""

class RefundDomesticRefundsOutRefundNoGetOptions(Options, total=False):
    query: RefundDomesticRefundsOutRefundNoGetQuery
    out_refund_no: str | int

class RefundDomesticRefundsOutRefundNoGetLooseOptions(Options, total=False):
    query: RefundDomesticRefundsOutRefundNoGetQuery | AnyDict
    out_refund_no: str | int

class RefundDomesticRefundsOutRefundNoGet(Verb[R]):
    """查询单笔退款

    GET v3/refund/domestic/refunds/{out_refund_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012791863
    """
    if MYPY:
        def __call__(
            self,
            options: RefundDomesticRefundsOutRefundNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundDomesticRefundsOutRefundNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: RefundDomesticRefundsOutRefundNoGetQuery | AnyDict = ...,
            out_refund_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundDomesticRefundsOutRefundNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[RefundDomesticRefundsOutRefundNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: RefundDomesticRefundsOutRefundNoGetQuery = ...,
            out_refund_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundDomesticRefundsOutRefundNoGetOptions,
            /,
            **more: Unpack[RefundDomesticRefundsOutRefundNoGetOptions]
        ) -> R: ...

class RefundDomesticRefundsRefundId(Place):
    """v3/refund/domestic/refunds/{refund_id}"""
    @property
    def applyAbnormalRefund(self) -> RefundDomesticRefundsRefundIdApplyAbnormalRefund:
        """POST 发起异常退款"""

class RefundDomesticRefundsRefundIdApplyAbnormalRefund(Place):
    """v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"""
    @property
    def post(self) -> RefundDomesticRefundsRefundIdApplyAbnormalRefundPost[Answer[RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswer]]:
        """发起异常退款

        POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund
        https://pay.weixin.qq.com/doc/v3/merchant/4012791864
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> RefundDomesticRefundsRefundIdApplyAbnormalRefundPost[Promise[Answer[RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswer]]]:
        """发起异常退款"""
    @property
    def postAsync(self) -> RefundDomesticRefundsRefundIdApplyAbnormalRefundPost[Promise[Answer[RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswer]]]:
        """发起异常退款"""

class RefundDomesticRefundsRefundIdApplyAbnormalRefundPostOptions(Options, total=False):
    json: RefundDomesticRefundsRefundIdApplyAbnormalRefundPostJson
    refund_id: str | int

class RefundDomesticRefundsRefundIdApplyAbnormalRefundPostLooseOptions(Options, total=False):
    json: RefundDomesticRefundsRefundIdApplyAbnormalRefundPostJson | AnyDict
    refund_id: str | int

class RefundDomesticRefundsRefundIdApplyAbnormalRefundPost(Verb[R]):
    """发起异常退款

    POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund
    https://pay.weixin.qq.com/doc/v3/merchant/4012791864
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: RefundDomesticRefundsRefundIdApplyAbnormalRefundPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundDomesticRefundsRefundIdApplyAbnormalRefundPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RefundDomesticRefundsRefundIdApplyAbnormalRefundPostJson | AnyDict,
            refund_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundDomesticRefundsRefundIdApplyAbnormalRefundPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RefundDomesticRefundsRefundIdApplyAbnormalRefundPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: RefundDomesticRefundsRefundIdApplyAbnormalRefundPostJson,
            refund_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundDomesticRefundsRefundIdApplyAbnormalRefundPostOptions,
            /,
            **more: Unpack[RefundDomesticRefundsRefundIdApplyAbnormalRefundPostOptions]
        ) -> R: ...

class From(TypedDict):
    account: Literal["AVAILABLE", "UNAVAILABLE"]
    """出资账户类型"""
    amount: int
    """出资金额"""

Amount = TypedDict("Amount", {
    "refund": int,
    "from": NotRequired[list[From]],
    "total": int,
    "currency": str,
})

class GoodsDetail(TypedDict):
    merchant_goods_id: str
    """商户侧商品编码"""
    wechatpay_goods_id: NotRequired[str]
    """微信侧商品编码"""
    goods_name: NotRequired[str]
    """商品名称"""
    unit_price: int
    """商品单价"""
    refund_amount: int
    """商品退款金额"""
    refund_quantity: int
    """商品退货数量"""

class RefundDomesticRefundsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    out_refund_no: str
    """商户退款单号"""
    reason: NotRequired[str]
    """退款原因"""
    notify_url: NotRequired[str]
    """退款结果回调url"""
    funds_account: NotRequired[Literal["AVAILABLE", "UNSETTLED"]]
    """退款资金来源"""
    amount: Amount
    """金额信息"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """退款商品"""

class RefundDomesticRefundsPostAnswerAmountFrom(TypedDict):
    account: str
    """出资账户类型"""
    amount: int
    """出资金额"""

RefundDomesticRefundsPostAnswerAmount = TypedDict("RefundDomesticRefundsPostAnswerAmount", {
    "total": int,
    "refund": int,
    "from": NotRequired[list[RefundDomesticRefundsPostAnswerAmountFrom]],
    "payer_total": int,
    "payer_refund": int,
    "settlement_refund": int,
    "settlement_total": int,
    "discount_refund": int,
    "currency": str,
    "refund_fee": NotRequired[float],
})

class PromotionDetail(TypedDict):
    promotion_id: str
    """券ID"""
    scope: str
    """优惠范围"""
    type: str
    """优惠类型"""
    amount: int
    """优惠券面额"""
    refund_amount: int
    """优惠退款金额"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """商品列表"""

class RefundDomesticRefundsPostAnswer(TypedDict):
    refund_id: str
    """微信支付退款号"""
    out_refund_no: str
    """商户退款单号"""
    transaction_id: str
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    channel: str
    """退款渠道"""
    user_received_account: str
    """退款入账账户"""
    success_time: NotRequired[str]
    """退款成功时间"""
    create_time: str
    """退款创建时间"""
    status: str
    """退款状态"""
    funds_account: NotRequired[str]
    """资金账户"""
    amount: RefundDomesticRefundsPostAnswerAmount
    """金额信息"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠退款信息"""

class RefundDomesticRefundsOutRefundNoGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""

class RefundDomesticRefundsRefundIdApplyAbnormalRefundPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    out_refund_no: str
    """商户退款单号"""
    type: Literal["USER_BANK_CARD", "MERCHANT_BANK_CARD"]
    """异常退款处理方式"""
    bank_type: NotRequired[Literal["CMB_DEBIT", "COMM_DEBIT", "ABC_DEBIT", "CCB_DEBIT", "ICBC_DEBIT", "BOC_DEBIT", "PAB_DEBIT", "SPDB_DEBIT", "CITIC_DEBIT", "CEB_DEBIT", "CMBC_DEBIT", "CIB_DEBIT", "GDB_DEBIT", "PSBC_DEBIT", "NBCB_DEBIT"]]
    """开户银行"""
    bank_account: NotRequired[str | Sensitive]
    """收款银行卡号"""
    real_name: NotRequired[str | Sensitive]
    """收款用户姓名"""

class RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswerAmountFrom(TypedDict):
    account: str
    """出资账户类型"""
    amount: float
    """出资金额"""

RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswerAmount = TypedDict("RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswerAmount", {
    "total": float,
    "refund": float,
    "from": NotRequired[list[RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswerAmountFrom]],
    "payer_total": float,
    "payer_refund": float,
    "settlement_refund": float,
    "settlement_total": float,
    "discount_refund": float,
    "currency": str,
    "refund_fee": NotRequired[float],
})

class RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswerPromotionDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    """商户侧商品编码"""
    wechatpay_goods_id: NotRequired[str]
    """微信侧商品编码"""
    goods_name: NotRequired[str]
    """商品名称"""
    unit_price: float
    """商品单价"""
    refund_amount: float
    """商品退款金额"""
    refund_quantity: float
    """商品退货数量"""

class RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswerPromotionDetail(TypedDict):
    promotion_id: str
    """券ID"""
    scope: str
    """优惠范围"""
    type: str
    """优惠类型"""
    amount: float
    """优惠券面额"""
    refund_amount: float
    """优惠退款金额"""
    goods_detail: NotRequired[list[RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswerPromotionDetailGoodsDetail]]
    """商品列表"""

class RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswer(TypedDict):
    refund_id: str
    """微信支付退款号"""
    out_refund_no: str
    """商户退款单号"""
    transaction_id: str
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    channel: str
    """退款渠道"""
    user_received_account: str
    """退款入账账户"""
    success_time: NotRequired[str]
    """退款成功时间"""
    create_time: str
    """退款创建时间"""
    status: str
    """退款状态"""
    funds_account: NotRequired[str]
    """资金账户"""
    amount: RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswerAmount
    """金额信息"""
    promotion_detail: NotRequired[list[RefundDomesticRefundsRefundIdApplyAbnormalRefundPostAnswerPromotionDetail]]
    """优惠退款信息"""

class RefundDomesticRefundsOutRefundNoGetAnswer(RefundDomesticRefundsPostAnswer): ...
