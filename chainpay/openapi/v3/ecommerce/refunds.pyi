# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Refunds(Place):
    """v3/ecommerce/refunds"""
    @property
    def apply(self) -> RefundsApply:
        """POST 退款申请"""
    @property
    def id(self) -> RefundsId: ...
    @property
    def outRefundNo(self) -> RefundsOutRefundNo: ...
    @property
    def _refund_id_(self) -> RefundsRefundId: ...

class RefundsApply(Place):
    """v3/ecommerce/refunds/apply"""
    @property
    def post(self) -> RefundsApplyPost[Answer[RefundsApplyPostAnswer]]:
        """退款申请

        POST v3/ecommerce/refunds/apply
        https://pay.weixin.qq.com/doc/v3/partner/4012649457
        """
    @property
    def post_async(self) -> RefundsApplyPost[Promise[Answer[RefundsApplyPostAnswer]]]:
        """退款申请"""
    @property
    def postAsync(self) -> RefundsApplyPost[Promise[Answer[RefundsApplyPostAnswer]]]:
        """退款申请"""

class RefundsApplyPostOptions(Options, total=False):
    json: RefundsApplyPostJson

class RefundsApplyPostLooseOptions(Options, total=False):
    json: RefundsApplyPostJson | AnyDict

class RefundsApplyPost(Verb[R]):
    """退款申请

    POST v3/ecommerce/refunds/apply
    https://pay.weixin.qq.com/doc/v3/partner/4012649457
    """
    if MYPY:
        def __call__(
            self,
            options: RefundsApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundsApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RefundsApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RefundsApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: RefundsApplyPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsApplyPostOptions,
            /,
            **more: Unpack[RefundsApplyPostOptions]
        ) -> R: ...

class RefundsId(Place):
    """v3/ecommerce/refunds/id"""
    @property
    def _refund_id_(self) -> RefundsIdRefundId:
        """GET 通过微信支付退款单号查询退款"""

class RefundsIdRefundId(Place):
    """v3/ecommerce/refunds/id/{refund_id}"""
    @property
    def get(self) -> RefundsIdRefundIdGet[Answer[RefundsIdRefundIdGetAnswer]]:
        """通过微信支付退款单号查询退款

        GET v3/ecommerce/refunds/id/{refund_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012650253
        """
    @property
    def get_async(self) -> RefundsIdRefundIdGet[Promise[Answer[RefundsIdRefundIdGetAnswer]]]:
        """通过微信支付退款单号查询退款"""
    @property
    def getAsync(self) -> RefundsIdRefundIdGet[Promise[Answer[RefundsIdRefundIdGetAnswer]]]:
        """通过微信支付退款单号查询退款"""

class RefundsIdRefundIdGetOptions(Options, total=False):
    query: RefundsIdRefundIdGetQuery
    refund_id: str | int

class RefundsIdRefundIdGetLooseOptions(Options, total=False):
    query: RefundsIdRefundIdGetQuery | AnyDict
    refund_id: str | int

class RefundsIdRefundIdGet(Verb[R]):
    """通过微信支付退款单号查询退款

    GET v3/ecommerce/refunds/id/{refund_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012650253
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
            query: RefundsIdRefundIdGetQuery | AnyDict,
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
            query: RefundsIdRefundIdGetQuery,
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
    """v3/ecommerce/refunds/out-refund-no"""
    @property
    def _out_refund_no_(self) -> RefundsOutRefundNoOutRefundNo:
        """GET 通过商户退款单号查询退款"""

class RefundsOutRefundNoOutRefundNo(Place):
    """v3/ecommerce/refunds/out-refund-no/{out_refund_no}"""
    @property
    def get(self) -> RefundsOutRefundNoOutRefundNoGet[Answer[RefundsOutRefundNoOutRefundNoGetAnswer]]:
        """通过商户退款单号查询退款

        GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012650314
        """
    @property
    def get_async(self) -> RefundsOutRefundNoOutRefundNoGet[Promise[Answer[RefundsOutRefundNoOutRefundNoGetAnswer]]]:
        """通过商户退款单号查询退款"""
    @property
    def getAsync(self) -> RefundsOutRefundNoOutRefundNoGet[Promise[Answer[RefundsOutRefundNoOutRefundNoGetAnswer]]]:
        """通过商户退款单号查询退款"""

class RefundsOutRefundNoOutRefundNoGetOptions(Options, total=False):
    query: RefundsOutRefundNoOutRefundNoGetQuery
    out_refund_no: str | int

class RefundsOutRefundNoOutRefundNoGetLooseOptions(Options, total=False):
    query: RefundsOutRefundNoOutRefundNoGetQuery | AnyDict
    out_refund_no: str | int

class RefundsOutRefundNoOutRefundNoGet(Verb[R]):
    """通过商户退款单号查询退款

    GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012650314
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
            query: RefundsOutRefundNoOutRefundNoGetQuery | AnyDict,
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
            query: RefundsOutRefundNoOutRefundNoGetQuery,
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

class RefundsRefundId(Place):
    """v3/ecommerce/refunds/{refund_id}"""
    @property
    def applyAbnormalRefund(self) -> RefundsRefundIdApplyAbnormalRefund:
        """POST 发起异常退款"""
    @property
    def returnAdvance(self) -> RefundsRefundIdReturnAdvance:
        """GET 查询垫付回补结果
        POST 垫付退款回补
        """

class RefundsRefundIdApplyAbnormalRefund(Place):
    """v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund"""
    @property
    def post(self) -> RefundsRefundIdApplyAbnormalRefundPost[Answer[RefundsRefundIdApplyAbnormalRefundPostAnswer]]:
        """发起异常退款

        POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund
        https://pay.weixin.qq.com/doc/v3/partner/4012649274
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> RefundsRefundIdApplyAbnormalRefundPost[Promise[Answer[RefundsRefundIdApplyAbnormalRefundPostAnswer]]]:
        """发起异常退款"""
    @property
    def postAsync(self) -> RefundsRefundIdApplyAbnormalRefundPost[Promise[Answer[RefundsRefundIdApplyAbnormalRefundPostAnswer]]]:
        """发起异常退款"""

class RefundsRefundIdApplyAbnormalRefundPostOptions(Options, total=False):
    json: RefundsRefundIdApplyAbnormalRefundPostJson
    refund_id: str | int

class RefundsRefundIdApplyAbnormalRefundPostLooseOptions(Options, total=False):
    json: RefundsRefundIdApplyAbnormalRefundPostJson | AnyDict
    refund_id: str | int

class RefundsRefundIdApplyAbnormalRefundPost(Verb[R]):
    """发起异常退款

    POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund
    https://pay.weixin.qq.com/doc/v3/partner/4012649274
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: RefundsRefundIdApplyAbnormalRefundPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundsRefundIdApplyAbnormalRefundPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RefundsRefundIdApplyAbnormalRefundPostJson | AnyDict,
            refund_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsRefundIdApplyAbnormalRefundPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RefundsRefundIdApplyAbnormalRefundPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: RefundsRefundIdApplyAbnormalRefundPostJson,
            refund_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsRefundIdApplyAbnormalRefundPostOptions,
            /,
            **more: Unpack[RefundsRefundIdApplyAbnormalRefundPostOptions]
        ) -> R: ...

class RefundsRefundIdReturnAdvance(Place):
    """v3/ecommerce/refunds/{refund_id}/return-advance"""
    @property
    def get(self) -> RefundsRefundIdReturnAdvanceGet[Answer[RefundsRefundIdReturnAdvanceGetAnswer]]:
        """查询垫付回补结果

        GET v3/ecommerce/refunds/{refund_id}/return-advance
        https://pay.weixin.qq.com/doc/v3/partner/4012476916
        """
    @property
    def get_async(self) -> RefundsRefundIdReturnAdvanceGet[Promise[Answer[RefundsRefundIdReturnAdvanceGetAnswer]]]:
        """查询垫付回补结果"""
    @property
    def getAsync(self) -> RefundsRefundIdReturnAdvanceGet[Promise[Answer[RefundsRefundIdReturnAdvanceGetAnswer]]]:
        """查询垫付回补结果"""
    @property
    def post(self) -> RefundsRefundIdReturnAdvancePost[Answer[RefundsRefundIdReturnAdvancePostAnswer]]:
        """垫付退款回补

        POST v3/ecommerce/refunds/{refund_id}/return-advance
        https://pay.weixin.qq.com/doc/v3/partner/4012476927
        """
    @property
    def post_async(self) -> RefundsRefundIdReturnAdvancePost[Promise[Answer[RefundsRefundIdReturnAdvancePostAnswer]]]:
        """垫付退款回补"""
    @property
    def postAsync(self) -> RefundsRefundIdReturnAdvancePost[Promise[Answer[RefundsRefundIdReturnAdvancePostAnswer]]]:
        """垫付退款回补"""

class RefundsRefundIdReturnAdvanceGetOptions(Options, total=False):
    query: RefundsRefundIdReturnAdvanceGetQuery
    refund_id: str | int

class RefundsRefundIdReturnAdvanceGetLooseOptions(Options, total=False):
    query: RefundsRefundIdReturnAdvanceGetQuery | AnyDict
    refund_id: str | int

class RefundsRefundIdReturnAdvanceGet(Verb[R]):
    """查询垫付回补结果

    GET v3/ecommerce/refunds/{refund_id}/return-advance
    https://pay.weixin.qq.com/doc/v3/partner/4012476916
    """
    if MYPY:
        def __call__(
            self,
            options: RefundsRefundIdReturnAdvanceGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundsRefundIdReturnAdvanceGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: RefundsRefundIdReturnAdvanceGetQuery | AnyDict,
            refund_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsRefundIdReturnAdvanceGetLooseOptions | AnyDict,
            /,
            **more: Unpack[RefundsRefundIdReturnAdvanceGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: RefundsRefundIdReturnAdvanceGetQuery,
            refund_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsRefundIdReturnAdvanceGetOptions,
            /,
            **more: Unpack[RefundsRefundIdReturnAdvanceGetOptions]
        ) -> R: ...

class RefundsRefundIdReturnAdvancePostOptions(Options, total=False):
    json: RefundsRefundIdReturnAdvancePostJson
    refund_id: str | int

class RefundsRefundIdReturnAdvancePostLooseOptions(Options, total=False):
    json: RefundsRefundIdReturnAdvancePostJson | AnyDict
    refund_id: str | int

class RefundsRefundIdReturnAdvancePost(Verb[R]):
    """垫付退款回补

    POST v3/ecommerce/refunds/{refund_id}/return-advance
    https://pay.weixin.qq.com/doc/v3/partner/4012476927
    """
    if MYPY:
        def __call__(
            self,
            options: RefundsRefundIdReturnAdvancePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RefundsRefundIdReturnAdvancePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RefundsRefundIdReturnAdvancePostJson | AnyDict,
            refund_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsRefundIdReturnAdvancePostLooseOptions | AnyDict,
            /,
            **more: Unpack[RefundsRefundIdReturnAdvancePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: RefundsRefundIdReturnAdvancePostJson,
            refund_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RefundsRefundIdReturnAdvancePostOptions,
            /,
            **more: Unpack[RefundsRefundIdReturnAdvancePostOptions]
        ) -> R: ...

class From(TypedDict):
    account: Literal["AVAILABLE", "UNAVAILABLE"]
    """出资账户类型"""
    amount: float
    """出资金额"""

Amount = TypedDict("Amount", {
    "refund": int,
    "from": NotRequired[list[From]],
    "total": int,
    "currency": NotRequired[str],
})

class RefundsApplyPostJson(TypedDict):
    individual_auth_id: NotRequired[str]
    """商品单个人收款方受理授权ID"""
    sub_mchid: str
    """二级商户号"""
    sp_appid: str
    """电商平台APPID"""
    sub_appid: NotRequired[str]
    """二级商户APPID"""
    combine_mchid: NotRequired[str]
    """还款服务商商户号"""
    combine_out_trade_no: NotRequired[str]
    """还款订单号"""
    combine_transaction_id: NotRequired[str]
    """交易单微信支付订单号"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    out_refund_no: str
    """商户退款单号"""
    reason: NotRequired[str]
    """退款原因"""
    amount: Amount
    """订单金额"""
    notify_url: NotRequired[str]
    """退款结果回调url"""
    refund_account: NotRequired[Literal["REFUND_SOURCE_SUB_MERCHANT", "REFUND_SOURCE_PARTNER_ADVANCE"]]
    """退款出资商户"""
    funds_account: NotRequired[Literal["AVAILABLE", "UNSETTLED", "PREPAID"]]
    """资金账户"""

class RefundsApplyPostAnswerAmountFrom(TypedDict):
    account: str
    """出资账户类型"""
    amount: float
    """出资金额"""

RefundsApplyPostAnswerAmount = TypedDict("RefundsApplyPostAnswerAmount", {
    "refund": int,
    "from": NotRequired[list[RefundsApplyPostAnswerAmountFrom]],
    "payer_refund": int,
    "discount_refund": NotRequired[int],
    "currency": NotRequired[str],
    "advance": NotRequired[float],
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

class RefundsApplyPostAnswer(TypedDict):
    refund_id: str
    """微信退款单号"""
    out_refund_no: str
    """商户退款单号"""
    create_time: str
    """退款创建时间"""
    amount: RefundsApplyPostAnswerAmount
    """订单金额"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠退款详情"""
    refund_account: NotRequired[Literal["REFUND_SOURCE_SUB_MERCHANT", "REFUND_SOURCE_PARTNER_ADVANCE"]]
    """退款出资商户"""

class RefundsIdRefundIdGetQuery(TypedDict):
    individual_auth_id: NotRequired[str | None]
    """商品单个人收款方受理授权ID"""
    sub_mchid: str
    """二级商户号"""

RefundsIdRefundIdGetAnswerAmount = TypedDict("RefundsIdRefundIdGetAnswerAmount", {
    "refund": int,
    "from": NotRequired[list[From]],
    "payer_refund": int,
    "discount_refund": NotRequired[int],
    "currency": NotRequired[str],
    "advance": NotRequired[float],
})

class RefundsIdRefundIdGetAnswer(TypedDict):
    refund_id: str
    """微信退款单号"""
    out_refund_no: str
    """商户退款单号"""
    transaction_id: str
    """微信订单号"""
    out_trade_no: str
    """商户订单号"""
    channel: NotRequired[str]
    """退款渠道"""
    user_received_account: NotRequired[str]
    """退款入账账户"""
    success_time: NotRequired[str]
    """退款成功时间"""
    create_time: str
    """退款创建时间"""
    status: str
    """退款状态"""
    amount: RefundsIdRefundIdGetAnswerAmount
    """退款金额信息"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """营销详情"""
    refund_account: NotRequired[Literal["REFUND_SOURCE_SUB_MERCHANT", "REFUND_SOURCE_PARTNER_ADVANCE"]]
    """退款出资商户"""
    funds_account: NotRequired[Literal["AVAILABLE", "UNSETTLED", "OPERATION", "BASIC", "ECNY_BASIC"]]
    """资金账户"""

class RefundsRefundIdApplyAbnormalRefundPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    individual_auth_id: NotRequired[str]
    """个人收款方受理授权ID"""
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

RefundsRefundIdApplyAbnormalRefundPostAnswerAmount = TypedDict("RefundsRefundIdApplyAbnormalRefundPostAnswerAmount", {
    "refund": float,
    "from": NotRequired[list[RefundsApplyPostAnswerAmountFrom]],
    "payer_refund": float,
    "discount_refund": float,
    "currency": str,
    "refund_fee": NotRequired[float],
})

class GoodsDetail(TypedDict):
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

class RefundsRefundIdApplyAbnormalRefundPostAnswerPromotionDetail(TypedDict):
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
    goods_detail: NotRequired[list[GoodsDetail]]
    """商品列表"""

class RefundsRefundIdApplyAbnormalRefundPostAnswer(TypedDict):
    refund_id: str
    """微信支付退款号"""
    out_refund_no: str
    """商户退款单号"""
    transaction_id: str
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    channel: NotRequired[str]
    """退款渠道"""
    user_received_account: NotRequired[str]
    """退款入账账户"""
    success_time: NotRequired[str]
    """退款成功时间"""
    create_time: str
    """退款创建时间"""
    status: str
    """退款状态"""
    funds_account: NotRequired[Literal["AVAILABLE", "UNSETTLED"]]
    """资金账户"""
    amount: RefundsRefundIdApplyAbnormalRefundPostAnswerAmount
    """金额信息"""
    promotion_detail: NotRequired[list[RefundsRefundIdApplyAbnormalRefundPostAnswerPromotionDetail]]
    """优惠退款信息"""
    refund_account: NotRequired[Literal["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"]]
    """退款出资商户"""

class RefundsRefundIdReturnAdvanceGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""

class RefundsRefundIdReturnAdvanceGetAnswer(TypedDict):
    refund_id: str
    """微信退款单号"""
    advance_return_id: str
    """微信回补单号"""
    return_amount: int
    """垫付回补金额"""
    payer_mchid: str
    """出款方商户号"""
    payer_account: str
    """出款方账户"""
    payee_mchid: str
    """入账方商户号"""
    payee_account: str
    """入账方账户"""
    result: str
    """垫付回补结果"""
    success_time: NotRequired[str]
    """垫付回补完成时间"""

class RefundsOutRefundNoOutRefundNoGetQuery(RefundsIdRefundIdGetQuery): ...

class RefundsOutRefundNoOutRefundNoGetAnswer(RefundsIdRefundIdGetAnswer): ...

class RefundsRefundIdReturnAdvancePostJson(RefundsRefundIdReturnAdvanceGetQuery): ...

class RefundsRefundIdReturnAdvancePostAnswer(RefundsRefundIdReturnAdvanceGetAnswer): ...
