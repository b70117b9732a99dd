# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Micropay(Place):
    """v3/global/micropay"""
    @property
    def transactions(self) -> MicropayTransactions: ...

class MicropayTransactions(Place):
    """v3/global/micropay/transactions"""
    @property
    def id(self) -> MicropayTransactionsId: ...
    @property
    def outTradeNo(self) -> MicropayTransactionsOutTradeNo: ...
    @property
    def pay(self) -> MicropayTransactionsPay:
        """POST 提交付款码支付"""

class MicropayTransactionsId(Place):
    """v3/global/micropay/transactions/id"""
    @property
    def _transaction_id_(self) -> MicropayTransactionsIdTransactionId: ...

class MicropayTransactionsIdTransactionId(Place):
    """v3/global/micropay/transactions/id/{transaction_id}"""
    @property
    def reverse(self) -> MicropayTransactionsIdTransactionIdReverse:
        """POST 撤销订单(微信支付订单号)"""

class MicropayTransactionsIdTransactionIdReverse(Place):
    """v3/global/micropay/transactions/id/{transaction_id}/reverse"""
    @property
    def post(self) -> MicropayTransactionsIdTransactionIdReversePost[Response]:
        """撤销订单(微信支付订单号)

        POST v3/global/micropay/transactions/id/{transaction_id}/reverse
        https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> MicropayTransactionsIdTransactionIdReversePost[Promise[Response]]:
        """撤销订单(微信支付订单号)"""
    @property
    def postAsync(self) -> MicropayTransactionsIdTransactionIdReversePost[Promise[Response]]:
        """撤销订单(微信支付订单号)"""

class MicropayTransactionsIdTransactionIdReversePostOptions(Options, total=False):
    json: MicropayTransactionsIdTransactionIdReversePostJson
    transaction_id: str | int

class MicropayTransactionsIdTransactionIdReversePostLooseOptions(Options, total=False):
    json: MicropayTransactionsIdTransactionIdReversePostJson | AnyDict
    transaction_id: str | int

class MicropayTransactionsIdTransactionIdReversePost(Verb[R]):
    """撤销订单(微信支付订单号)

    POST v3/global/micropay/transactions/id/{transaction_id}/reverse
    https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MicropayTransactionsIdTransactionIdReversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MicropayTransactionsIdTransactionIdReversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MicropayTransactionsIdTransactionIdReversePostJson | AnyDict,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MicropayTransactionsIdTransactionIdReversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MicropayTransactionsIdTransactionIdReversePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MicropayTransactionsIdTransactionIdReversePostJson,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MicropayTransactionsIdTransactionIdReversePostOptions,
            /,
            **more: Unpack[MicropayTransactionsIdTransactionIdReversePostOptions]
        ) -> R: ...

class MicropayTransactionsOutTradeNo(Place):
    """v3/global/micropay/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> MicropayTransactionsOutTradeNoOutTradeNo: ...

class MicropayTransactionsOutTradeNoOutTradeNo(Place):
    """v3/global/micropay/transactions/out-trade-no/{out_trade_no}"""
    @property
    def reverse(self) -> MicropayTransactionsOutTradeNoOutTradeNoReverse:
        """POST 撤销订单(商户订单号)"""

class MicropayTransactionsOutTradeNoOutTradeNoReverse(Place):
    """v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse"""
    @property
    def post(self) -> MicropayTransactionsOutTradeNoOutTradeNoReversePost[Response]:
        """撤销订单(商户订单号)

        POST v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse
        https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> MicropayTransactionsOutTradeNoOutTradeNoReversePost[Promise[Response]]:
        """撤销订单(商户订单号)"""
    @property
    def postAsync(self) -> MicropayTransactionsOutTradeNoOutTradeNoReversePost[Promise[Response]]:
        """撤销订单(商户订单号)"""

class MicropayTransactionsOutTradeNoOutTradeNoReversePostOptions(Options, total=False):
    json: MicropayTransactionsOutTradeNoOutTradeNoReversePostJson
    out_trade_no: str | int

class MicropayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions(Options, total=False):
    json: MicropayTransactionsOutTradeNoOutTradeNoReversePostJson | AnyDict
    out_trade_no: str | int

class MicropayTransactionsOutTradeNoOutTradeNoReversePost(Verb[R]):
    """撤销订单(商户订单号)

    POST v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse
    https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MicropayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MicropayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MicropayTransactionsOutTradeNoOutTradeNoReversePostJson | AnyDict,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MicropayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MicropayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MicropayTransactionsOutTradeNoOutTradeNoReversePostJson,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MicropayTransactionsOutTradeNoOutTradeNoReversePostOptions,
            /,
            **more: Unpack[MicropayTransactionsOutTradeNoOutTradeNoReversePostOptions]
        ) -> R: ...

class MicropayTransactionsPay(Place):
    """v3/global/micropay/transactions/pay"""
    @property
    def post(self) -> MicropayTransactionsPayPost[Answer[MicropayTransactionsPayPostAnswer]]:
        """提交付款码支付

        POST v3/global/micropay/transactions/pay
        https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> MicropayTransactionsPayPost[Promise[Answer[MicropayTransactionsPayPostAnswer]]]:
        """提交付款码支付"""
    @property
    def postAsync(self) -> MicropayTransactionsPayPost[Promise[Answer[MicropayTransactionsPayPostAnswer]]]:
        """提交付款码支付"""

class MicropayTransactionsPayPostOptions(Options, total=False):
    json: MicropayTransactionsPayPostJson

class MicropayTransactionsPayPostLooseOptions(Options, total=False):
    json: MicropayTransactionsPayPostJson | AnyDict

class MicropayTransactionsPayPost(Verb[R]):
    """提交付款码支付

    POST v3/global/micropay/transactions/pay
    https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MicropayTransactionsPayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MicropayTransactionsPayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MicropayTransactionsPayPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MicropayTransactionsPayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MicropayTransactionsPayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MicropayTransactionsPayPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MicropayTransactionsPayPostOptions,
            /,
            **more: Unpack[MicropayTransactionsPayPostOptions]
        ) -> R: ...

class MicropayTransactionsIdTransactionIdReversePostJson(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""

class Payer(TypedDict):
    auth_code: str
    """授权码"""

class Amount(TypedDict):
    total: int
    """总金额"""
    currency: NotRequired[str]
    """货币类型"""

class StoreInfo(TypedDict):
    id: NotRequired[str]
    """编号"""
    name: str
    """名称"""
    address: str
    """详细地址"""

class SceneInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""
    device_ip: NotRequired[str]
    """商户端设备IP"""
    payer_client_ip: NotRequired[str]
    """用户终端IP"""
    operator_id: NotRequired[str]
    """操作员ID"""
    store_info: NotRequired[StoreInfo]
    """商户门店信息"""

class GoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    wxpay_goods_id: NotRequired[str]
    """微信侧商品编码"""
    goods_name: NotRequired[str]
    """商品名称"""
    quantity: int
    """商品数量"""
    price: int
    """商品单价"""

class Detail(TypedDict):
    cost_price: NotRequired[int]
    """订单原价"""
    receipt_id: NotRequired[str]
    """商品小票ID"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """单品列表"""

class MicropayTransactionsPayPostJson(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    appid: NotRequired[str]
    """APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sp_appid: NotRequired[str]
    """机构APPID"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """商户数据"""
    out_trade_no: str
    """商户订单号"""
    goods_tag: NotRequired[str]
    """商品标记"""
    trade_type: str
    """交易类型"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    merchant_category_code: str
    """MCC码"""
    payer: NotRequired[Payer]
    """支付者"""
    amount: Amount
    """订单金额"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""
    detail: NotRequired[list[Detail]]
    """优惠功能"""

class MicropayTransactionsPayPostAnswerPayer(TypedDict):
    openid: NotRequired[str]
    """用户标识"""
    sp_openid: NotRequired[str]
    """用户标识（机构）"""
    sub_openid: NotRequired[str]
    """用户标识（特约商户）"""

class ExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"]]
    """汇率类型"""
    rate: NotRequired[int]
    """汇率值"""

class MicropayTransactionsPayPostAnswerAmount(TypedDict):
    total: int
    """订单金额"""
    currency: NotRequired[str]
    """货币类型"""
    payer_total: int
    """用户支付金额"""
    payer_currency: NotRequired[str]
    """支付货币类型"""
    exchange_rate: NotRequired[ExchangeRate]
    """汇率"""

class MicropayTransactionsPayPostAnswerDetailGoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    goods_remark: NotRequired[str]
    """商品备注"""
    quantity: int
    """商品数量"""
    price: int
    """商品价格"""

class MicropayTransactionsPayPostAnswerDetail(TypedDict):
    promotion_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[Literal["GLOBAL", "SINGLE"]]
    """优惠范围"""
    type: NotRequired[Literal["COUPON", "DISCOUNT"]]
    """优惠类型"""
    amount: int
    """优惠券面额"""
    currency: NotRequired[str]
    """货币类型"""
    activity_id: NotRequired[str]
    """活动ID"""
    wechatpay_contribute_amount: NotRequired[int]
    """微信出资"""
    merchant_contribute_amount: NotRequired[int]
    """商户出资"""
    other_contribute_amount: NotRequired[int]
    """其他出资"""
    goods_detail: NotRequired[list[MicropayTransactionsPayPostAnswerDetailGoodsDetail]]
    """单品列表"""

class MicropayTransactionsPayPostAnswer(TypedDict):
    id: str
    """微信支付订单号"""
    mchid: str
    """商户号"""
    appid: str
    """APPID"""
    sub_mchid: str
    """子商户号"""
    sp_mchid: str
    """机构商户号"""
    sp_appid: str
    """机构APPID"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    out_trade_no: str
    """商户订单号"""
    trade_type: str
    """交易类型"""
    trade_state: str
    """交易状态"""
    trade_state_desc: str
    """交易状态描述"""
    bank_type: str
    """付款银行"""
    attach: NotRequired[str]
    """商户数据"""
    success_time: str
    """支付完成时间"""
    payer: NotRequired[MicropayTransactionsPayPostAnswerPayer]
    """支付者"""
    amount: MicropayTransactionsPayPostAnswerAmount
    """订单金额"""
    detail: NotRequired[list[MicropayTransactionsPayPostAnswerDetail]]
    """优惠功能"""

class MicropayTransactionsOutTradeNoOutTradeNoReversePostJson(MicropayTransactionsIdTransactionIdReversePostJson): ...
