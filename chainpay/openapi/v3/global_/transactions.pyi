# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Transactions(Place):
    """v3/global/transactions"""
    @property
    def app(self) -> TransactionsApp:
        """POST APP支付下单"""
    @property
    def id(self) -> TransactionsId: ...
    @property
    def jsapi(self) -> TransactionsJsapi:
        """POST JSAPI支付下单"""
    @property
    def mweb(self) -> TransactionsMweb:
        """POST H5支付下单"""
    @property
    def native(self) -> TransactionsNative:
        """POST Native支付下单"""
    @property
    def outTradeNo(self) -> TransactionsOutTradeNo: ...

class TransactionsApp(Place):
    """v3/global/transactions/app"""
    @property
    def post(self) -> TransactionsAppPost[Answer[TransactionsAppPostAnswer]]:
        """APP支付下单

        POST v3/global/transactions/app
        https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> TransactionsAppPost[Promise[Answer[TransactionsAppPostAnswer]]]:
        """APP支付下单"""
    @property
    def postAsync(self) -> TransactionsAppPost[Promise[Answer[TransactionsAppPostAnswer]]]:
        """APP支付下单"""

class TransactionsAppPostOptions(Options, total=False):
    json: TransactionsAppPostJson

class TransactionsAppPostLooseOptions(Options, total=False):
    json: TransactionsAppPostJson | AnyDict

class TransactionsAppPost(Verb[R]):
    """APP支付下单

    POST v3/global/transactions/app
    https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsAppPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsAppPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsAppPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsAppPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsAppPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransactionsAppPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsAppPostOptions,
            /,
            **more: Unpack[TransactionsAppPostOptions]
        ) -> R: ...

class TransactionsId(Place):
    """v3/global/transactions/id"""
    @property
    def _transaction_id_(self) -> TransactionsIdTransactionId:
        """GET 查询订单(微信支付订单号)"""

class TransactionsIdTransactionId(Place):
    """v3/global/transactions/id/{transaction_id}"""
    @property
    def get(self) -> TransactionsIdTransactionIdGet[Answer[TransactionsIdTransactionIdGetAnswer]]:
        """查询订单(微信支付订单号)

        GET v3/global/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> TransactionsIdTransactionIdGet[Promise[Answer[TransactionsIdTransactionIdGetAnswer]]]:
        """查询订单(微信支付订单号)"""
    @property
    def getAsync(self) -> TransactionsIdTransactionIdGet[Promise[Answer[TransactionsIdTransactionIdGetAnswer]]]:
        """查询订单(微信支付订单号)"""
    @property
    def close(self) -> TransactionsIdTransactionIdClose:
        """POST 关闭订单(微信支付订单号)"""

class TransactionsIdTransactionIdGetOptions(Options, total=False):
    query: TransactionsIdTransactionIdGetQuery
    transaction_id: str | int

class TransactionsIdTransactionIdGetLooseOptions(Options, total=False):
    query: TransactionsIdTransactionIdGetQuery | AnyDict
    transaction_id: str | int

class TransactionsIdTransactionIdGet(Verb[R]):
    """查询订单(微信支付订单号)

    GET v3/global/transactions/id/{transaction_id}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsIdTransactionIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransactionsIdTransactionIdGetQuery | AnyDict = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsIdTransactionIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TransactionsIdTransactionIdGetQuery = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsIdTransactionIdGetOptions,
            /,
            **more: Unpack[TransactionsIdTransactionIdGetOptions]
        ) -> R: ...

class TransactionsIdTransactionIdClose(Place):
    """v3/global/transactions/id/{transaction_id}/close"""
    @property
    def post(self) -> TransactionsIdTransactionIdClosePost[Response]:
        """关闭订单(微信支付订单号)

        POST v3/global/transactions/id/{transaction_id}/close
        https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> TransactionsIdTransactionIdClosePost[Promise[Response]]:
        """关闭订单(微信支付订单号)"""
    @property
    def postAsync(self) -> TransactionsIdTransactionIdClosePost[Promise[Response]]:
        """关闭订单(微信支付订单号)"""

class TransactionsIdTransactionIdClosePostOptions(Options, total=False):
    json: TransactionsIdTransactionIdClosePostJson
    transaction_id: str | int

class TransactionsIdTransactionIdClosePostLooseOptions(Options, total=False):
    json: TransactionsIdTransactionIdClosePostJson | AnyDict
    transaction_id: str | int

class TransactionsIdTransactionIdClosePost(Verb[R]):
    """关闭订单(微信支付订单号)

    POST v3/global/transactions/id/{transaction_id}/close
    https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsIdTransactionIdClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsIdTransactionIdClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsIdTransactionIdClosePostJson | AnyDict,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsIdTransactionIdClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsIdTransactionIdClosePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransactionsIdTransactionIdClosePostJson,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsIdTransactionIdClosePostOptions,
            /,
            **more: Unpack[TransactionsIdTransactionIdClosePostOptions]
        ) -> R: ...

class TransactionsJsapi(Place):
    """v3/global/transactions/jsapi"""
    @property
    def post(self) -> TransactionsJsapiPost[Answer[TransactionsJsapiPostAnswer]]:
        """JSAPI支付下单

        POST v3/global/transactions/jsapi
        https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> TransactionsJsapiPost[Promise[Answer[TransactionsJsapiPostAnswer]]]:
        """JSAPI支付下单"""
    @property
    def postAsync(self) -> TransactionsJsapiPost[Promise[Answer[TransactionsJsapiPostAnswer]]]:
        """JSAPI支付下单"""

class TransactionsJsapiPostOptions(Options, total=False):
    json: TransactionsJsapiPostJson

class TransactionsJsapiPostLooseOptions(Options, total=False):
    json: TransactionsJsapiPostJson | AnyDict

class TransactionsJsapiPost(Verb[R]):
    """JSAPI支付下单

    POST v3/global/transactions/jsapi
    https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsJsapiPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsJsapiPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsJsapiPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsJsapiPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsJsapiPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransactionsJsapiPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsJsapiPostOptions,
            /,
            **more: Unpack[TransactionsJsapiPostOptions]
        ) -> R: ...

class TransactionsMweb(Place):
    """v3/global/transactions/mweb"""
    @property
    def post(self) -> TransactionsMwebPost[Answer[TransactionsMwebPostAnswer]]:
        """H5支付下单

        POST v3/global/transactions/mweb
        https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> TransactionsMwebPost[Promise[Answer[TransactionsMwebPostAnswer]]]:
        """H5支付下单"""
    @property
    def postAsync(self) -> TransactionsMwebPost[Promise[Answer[TransactionsMwebPostAnswer]]]:
        """H5支付下单"""

class TransactionsMwebPostOptions(Options, total=False):
    json: TransactionsMwebPostJson

class TransactionsMwebPostLooseOptions(Options, total=False):
    json: TransactionsMwebPostJson | AnyDict

class TransactionsMwebPost(Verb[R]):
    """H5支付下单

    POST v3/global/transactions/mweb
    https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsMwebPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsMwebPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsMwebPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsMwebPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsMwebPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransactionsMwebPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsMwebPostOptions,
            /,
            **more: Unpack[TransactionsMwebPostOptions]
        ) -> R: ...

class TransactionsNative(Place):
    """v3/global/transactions/native"""
    @property
    def post(self) -> TransactionsNativePost[Answer[TransactionsNativePostAnswer]]:
        """Native支付下单

        POST v3/global/transactions/native
        https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> TransactionsNativePost[Promise[Answer[TransactionsNativePostAnswer]]]:
        """Native支付下单"""
    @property
    def postAsync(self) -> TransactionsNativePost[Promise[Answer[TransactionsNativePostAnswer]]]:
        """Native支付下单"""

class TransactionsNativePostOptions(Options, total=False):
    json: TransactionsNativePostJson

class TransactionsNativePostLooseOptions(Options, total=False):
    json: TransactionsNativePostJson | AnyDict

class TransactionsNativePost(Verb[R]):
    """Native支付下单

    POST v3/global/transactions/native
    https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsNativePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsNativePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsNativePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsNativePostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsNativePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransactionsNativePostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsNativePostOptions,
            /,
            **more: Unpack[TransactionsNativePostOptions]
        ) -> R: ...

class TransactionsOutTradeNo(Place):
    """v3/global/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> TransactionsOutTradeNoOutTradeNo:
        """GET 查询订单(商户订单号)"""

class TransactionsOutTradeNoOutTradeNo(Place):
    """v3/global/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> TransactionsOutTradeNoOutTradeNoGet[Answer[TransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """查询订单(商户订单号)

        GET v3/global/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> TransactionsOutTradeNoOutTradeNoGet[Promise[Answer[TransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单(商户订单号)"""
    @property
    def getAsync(self) -> TransactionsOutTradeNoOutTradeNoGet[Promise[Answer[TransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单(商户订单号)"""
    @property
    def close(self) -> TransactionsOutTradeNoOutTradeNoClose:
        """POST 关闭订单(商户订单号)"""

class TransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: TransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class TransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: TransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class TransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """查询订单(商户订单号)

    GET v3/global/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransactionsOutTradeNoOutTradeNoGetQuery | AnyDict = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class TransactionsOutTradeNoOutTradeNoClose(Place):
    """v3/global/transactions/out-trade-no/{out_trade_no}/close"""
    @property
    def post(self) -> TransactionsOutTradeNoOutTradeNoClosePost[Response]:
        """关闭订单(商户订单号)

        POST v3/global/transactions/out-trade-no/{out_trade_no}/close
        https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> TransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]:
        """关闭订单(商户订单号)"""
    @property
    def postAsync(self) -> TransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]:
        """关闭订单(商户订单号)"""

class TransactionsOutTradeNoOutTradeNoClosePostOptions(Options, total=False):
    json: TransactionsOutTradeNoOutTradeNoClosePostJson
    out_trade_no: str | int

class TransactionsOutTradeNoOutTradeNoClosePostLooseOptions(Options, total=False):
    json: TransactionsOutTradeNoOutTradeNoClosePostJson | AnyDict
    out_trade_no: str | int

class TransactionsOutTradeNoOutTradeNoClosePost(Verb[R]):
    """关闭订单(商户订单号)

    POST v3/global/transactions/out-trade-no/{out_trade_no}/close
    https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsOutTradeNoOutTradeNoClosePostJson | AnyDict,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoClosePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransactionsOutTradeNoOutTradeNoClosePostJson,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoClosePostOptions,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoClosePostOptions]
        ) -> R: ...

class Payer(TypedDict):
    openid: NotRequired[str]
    """用户标识"""
    sp_openid: NotRequired[str]
    """用户标识（机构）"""
    sub_openid: NotRequired[str]
    """用户标识（特约商户）"""

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

class TransactionsAppPostJson(TypedDict):
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
    notify_url: str
    """通知地址"""
    out_trade_no: str
    """商户订单号"""
    goods_tag: NotRequired[str]
    """商品标记"""
    trade_type: str
    """交易类型"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
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

class TransactionsAppPostAnswer(TypedDict):
    prepay_id: str
    """预支付交易会话标识"""

class TransactionsIdTransactionIdGetQuery(TypedDict):
    mchid: NotRequired[str | None]
    """商户号"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    sp_mchid: NotRequired[str | None]
    """机构商户号"""

class TransactionsIdTransactionIdGetAnswerPayer(TypedDict):
    openid: NotRequired[str]
    """用户标识"""
    sp_openid: NotRequired[str]
    """机构用户标识"""
    sub_openid: NotRequired[str]
    """子商户用户标识"""

class ExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"]]
    """汇率类型"""
    rate: NotRequired[int]
    """汇率值"""

class TransactionsIdTransactionIdGetAnswerAmount(TypedDict):
    total: int
    """订单金额"""
    payer_total: int
    """用户支付金额"""
    currency: str
    """订单标价币种"""
    payer_currency: str
    """用户支付币种"""
    exchange_rate: NotRequired[ExchangeRate]
    """汇率信息"""

class TransactionsIdTransactionIdGetAnswerPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    goods_remark: NotRequired[str]
    """商品备注"""
    discount_amount: int
    """商品优惠金额"""
    quantity: int
    """商品数量"""
    price: int
    """商品价格"""

class PromotionDetail(TypedDict):
    promotion_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[str]
    """优惠范围"""
    type: NotRequired[Literal["COUPON", "DISCOUNT"]]
    """优惠类型"""
    amount: int
    """优惠券面额"""
    currency: str
    """优惠币种"""
    activity_id: NotRequired[str]
    """活动ID"""
    wxpay_contribute_amount: NotRequired[int]
    """微信出资"""
    merchant_contribute_amount: NotRequired[int]
    """商户出资"""
    other_contribute_amount: NotRequired[int]
    """其他出资"""
    goods_detail: NotRequired[list[TransactionsIdTransactionIdGetAnswerPromotionDetailGoodsDetail]]
    """单品列表"""

class TransactionsIdTransactionIdGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    appid: str
    """APPID"""
    sp_mchid: str
    """机构商户号"""
    sub_mchid: str
    """子商户号"""
    sp_appid: str
    """机构APPID"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    out_trade_no: str
    """商户订单号"""
    id: str
    """微信支付订单号"""
    attach: NotRequired[str]
    """商户数据"""
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"]
    """交易类型"""
    bank_type: str
    """付款银行"""
    success_time: str
    """支付完成时间"""
    trade_state: str
    """交易状态"""
    trade_state_desc: str
    """交易状态描述"""
    payer: TransactionsIdTransactionIdGetAnswerPayer
    """支付者"""
    amount: TransactionsIdTransactionIdGetAnswerAmount
    """订单金额"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠功能"""

class TransactionsIdTransactionIdClosePostJson(TypedDict):
    mchid: NotRequired[str]
    """直连商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_mchid: NotRequired[str]
    """机构商户号"""

class TransactionsMwebPostJsonSceneInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""
    device_ip: NotRequired[str]
    """商户端设备IP"""
    payer_client_ip: str
    """用户终端IP"""
    operator_id: NotRequired[str]
    """操作员ID"""
    store_info: StoreInfo
    """商户门店信息"""

class TransactionsMwebPostJson(TypedDict):
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
    notify_url: str
    """通知地址"""
    out_trade_no: str
    """商户订单号"""
    goods_tag: NotRequired[str]
    """商品标记"""
    trade_type: str
    """交易类型"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    merchant_category_code: str
    """MCC码"""
    payer: NotRequired[Payer]
    """支付者"""
    amount: Amount
    """订单金额"""
    scene_info: TransactionsMwebPostJsonSceneInfo
    """场景信息"""
    detail: NotRequired[list[Detail]]
    """优惠功能"""

class TransactionsMwebPostAnswer(TypedDict):
    mweb_url: str
    """支付跳转链接"""

class TransactionsNativePostAnswer(TypedDict):
    code_url: str
    """二维码链接"""

class TransactionsJsapiPostJson(TransactionsAppPostJson): ...

class TransactionsJsapiPostAnswer(TransactionsAppPostAnswer): ...

class TransactionsNativePostJson(TransactionsAppPostJson): ...

class TransactionsOutTradeNoOutTradeNoGetQuery(TransactionsIdTransactionIdGetQuery): ...

class TransactionsOutTradeNoOutTradeNoGetAnswer(TransactionsIdTransactionIdGetAnswer): ...

class TransactionsOutTradeNoOutTradeNoClosePostJson(TransactionsIdTransactionIdClosePostJson): ...
