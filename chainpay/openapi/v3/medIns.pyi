# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MedIns(Place):
    """v3/med-ins"""
    @property
    def orders(self) -> MedInsOrders:
        """POST 医保自费混合收款下单"""
    @property
    def refunds(self) -> MedInsRefunds: ...

class MedInsOrders(Place):
    """v3/med-ins/orders"""
    @property
    def post(self) -> MedInsOrdersPost[Answer[MedInsOrdersPostAnswer]]:
        """医保自费混合收款下单

        POST v3/med-ins/orders
        https://pay.weixin.qq.com/doc/v3/merchant/4016781466
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> MedInsOrdersPost[Promise[Answer[MedInsOrdersPostAnswer]]]:
        """医保自费混合收款下单"""
    @property
    def postAsync(self) -> MedInsOrdersPost[Promise[Answer[MedInsOrdersPostAnswer]]]:
        """医保自费混合收款下单"""
    @property
    def mixTradeNo(self) -> MedInsOrdersMixTradeNo: ...
    @property
    def outTradeNo(self) -> MedInsOrdersOutTradeNo: ...

class MedInsOrdersPostOptions(Options, total=False):
    json: MedInsOrdersPostJson

class MedInsOrdersPostLooseOptions(Options, total=False):
    json: MedInsOrdersPostJson | AnyDict

class MedInsOrdersPost(Verb[R]):
    """医保自费混合收款下单

    POST v3/med-ins/orders
    https://pay.weixin.qq.com/doc/v3/merchant/4016781466
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MedInsOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MedInsOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MedInsOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MedInsOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MedInsOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: MedInsOrdersPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MedInsOrdersPostOptions,
            /,
            **more: Unpack[MedInsOrdersPostOptions]
        ) -> R: ...

class MedInsOrdersMixTradeNo(Place):
    """v3/med-ins/orders/mix-trade-no"""
    @property
    def _mix_trade_no_(self) -> MedInsOrdersMixTradeNoMixTradeNo:
        """GET 使用医保自费混合订单号查看下单结果"""

class MedInsOrdersMixTradeNoMixTradeNo(Place):
    """v3/med-ins/orders/mix-trade-no/{mix_trade_no}"""
    @property
    def get(self) -> MedInsOrdersMixTradeNoMixTradeNoGet[Answer[MedInsOrdersMixTradeNoMixTradeNoGetAnswer]]:
        """使用医保自费混合订单号查看下单结果

        GET v3/med-ins/orders/mix-trade-no/{mix_trade_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4016781479
        """
    @property
    def get_async(self) -> MedInsOrdersMixTradeNoMixTradeNoGet[Promise[Answer[MedInsOrdersMixTradeNoMixTradeNoGetAnswer]]]:
        """使用医保自费混合订单号查看下单结果"""
    @property
    def getAsync(self) -> MedInsOrdersMixTradeNoMixTradeNoGet[Promise[Answer[MedInsOrdersMixTradeNoMixTradeNoGetAnswer]]]:
        """使用医保自费混合订单号查看下单结果"""

class MedInsOrdersMixTradeNoMixTradeNoGetOptions(Options, total=False):
    query: MedInsOrdersMixTradeNoMixTradeNoGetQuery
    mix_trade_no: str | int

class MedInsOrdersMixTradeNoMixTradeNoGetLooseOptions(Options, total=False):
    query: MedInsOrdersMixTradeNoMixTradeNoGetQuery | AnyDict
    mix_trade_no: str | int

class MedInsOrdersMixTradeNoMixTradeNoGet(Verb[R]):
    """使用医保自费混合订单号查看下单结果

    GET v3/med-ins/orders/mix-trade-no/{mix_trade_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4016781479
    """
    if MYPY:
        def __call__(
            self,
            options: MedInsOrdersMixTradeNoMixTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MedInsOrdersMixTradeNoMixTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MedInsOrdersMixTradeNoMixTradeNoGetQuery | AnyDict = ...,
            mix_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MedInsOrdersMixTradeNoMixTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MedInsOrdersMixTradeNoMixTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MedInsOrdersMixTradeNoMixTradeNoGetQuery = ...,
            mix_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MedInsOrdersMixTradeNoMixTradeNoGetOptions,
            /,
            **more: Unpack[MedInsOrdersMixTradeNoMixTradeNoGetOptions]
        ) -> R: ...

class MedInsOrdersOutTradeNo(Place):
    """v3/med-ins/orders/out-trade-no"""
    @property
    def _out_trade_no_(self) -> MedInsOrdersOutTradeNoOutTradeNo:
        """GET 使用商户订单号查看下单结果"""

class MedInsOrdersOutTradeNoOutTradeNo(Place):
    """v3/med-ins/orders/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> MedInsOrdersOutTradeNoOutTradeNoGet[Answer[MedInsOrdersOutTradeNoOutTradeNoGetAnswer]]:
        """使用商户订单号查看下单结果

        GET v3/med-ins/orders/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4016781490
        """
    @property
    def get_async(self) -> MedInsOrdersOutTradeNoOutTradeNoGet[Promise[Answer[MedInsOrdersOutTradeNoOutTradeNoGetAnswer]]]:
        """使用商户订单号查看下单结果"""
    @property
    def getAsync(self) -> MedInsOrdersOutTradeNoOutTradeNoGet[Promise[Answer[MedInsOrdersOutTradeNoOutTradeNoGetAnswer]]]:
        """使用商户订单号查看下单结果"""

class MedInsOrdersOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: MedInsOrdersOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class MedInsOrdersOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: MedInsOrdersOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class MedInsOrdersOutTradeNoOutTradeNoGet(Verb[R]):
    """使用商户订单号查看下单结果

    GET v3/med-ins/orders/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4016781490
    """
    if MYPY:
        def __call__(
            self,
            options: MedInsOrdersOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MedInsOrdersOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MedInsOrdersOutTradeNoOutTradeNoGetQuery | AnyDict = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MedInsOrdersOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MedInsOrdersOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MedInsOrdersOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MedInsOrdersOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[MedInsOrdersOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class MedInsRefunds(Place):
    """v3/med-ins/refunds"""
    @property
    def notify(self) -> MedInsRefundsNotify:
        """POST 医保退款通知"""

class MedInsRefundsNotify(Place):
    """v3/med-ins/refunds/notify"""
    @property
    def post(self) -> MedInsRefundsNotifyPost[Response]:
        """医保退款通知

        POST v3/med-ins/refunds/notify
        https://pay.weixin.qq.com/doc/v3/merchant/4016781561
        """
    @property
    def post_async(self) -> MedInsRefundsNotifyPost[Promise[Response]]:
        """医保退款通知"""
    @property
    def postAsync(self) -> MedInsRefundsNotifyPost[Promise[Response]]:
        """医保退款通知"""

class MedInsRefundsNotifyPostOptions(Options, total=False):
    json: MedInsRefundsNotifyPostJson
    query: MedInsRefundsNotifyPostQuery

class MedInsRefundsNotifyPostLooseOptions(Options, total=False):
    json: MedInsRefundsNotifyPostJson | AnyDict
    query: MedInsRefundsNotifyPostQuery | AnyDict

class MedInsRefundsNotifyPost(Verb[R]):
    """医保退款通知

    POST v3/med-ins/refunds/notify
    https://pay.weixin.qq.com/doc/v3/merchant/4016781561
    """
    if MYPY:
        def __call__(
            self,
            options: MedInsRefundsNotifyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MedInsRefundsNotifyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MedInsRefundsNotifyPostJson | AnyDict,
            query: MedInsRefundsNotifyPostQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MedInsRefundsNotifyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MedInsRefundsNotifyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MedInsRefundsNotifyPostJson,
            query: MedInsRefundsNotifyPostQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MedInsRefundsNotifyPostOptions,
            /,
            **more: Unpack[MedInsRefundsNotifyPostOptions]
        ) -> R: ...

class Payer(TypedDict):
    name: str | Sensitive
    """真实姓名"""
    id_digest: str | Sensitive
    """个人身份ID摘要"""
    card_type: Literal["UNKNOWN_USER_CARD_TYPE", "ID_CARD", "HOUSEHOLD_REGISTRATION", "FOREIGNER_PASSPORT", "MAINLAND_TRAVEL_PERMIT_FOR_TW", "MAINLAND_TRAVEL_PERMIT_FOR_MO", "MAINLAND_TRAVEL_PERMIT_FOR_HK", "FOREIGN_PERMANENT_RESIDENT"]
    """证件类型"""

class CashAddDetail(TypedDict):
    cash_add_fee: int
    """现金补充金额"""
    cash_add_type: Literal["DEFAULT_ADD_TYPE", "FREIGHT", "OTHER_MEDICAL_EXPENSES"]
    """现金补充类型"""

class CashReduceDetail(TypedDict):
    cash_reduce_fee: int
    """现金减免金额"""
    cash_reduce_type: Literal["DEFAULT_REDUCE_TYPE", "HOSPITAL_REDUCE", "PHARMACY_DISCOUNT", "DISCOUNT", "PRE_PAYMENT", "DEPOSIT_DEDUCTION"]
    """现金减免类型"""

class MedInsOrdersPostJson(TypedDict):
    mix_pay_type: Literal["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"]
    """混合支付类型"""
    order_type: Literal["UNKNOWN_ORDER_TYPE", "REG_PAY", "DIAG_PAY", "COVID_EXAM_PAY", "IN_HOSP_PAY", "PHARMACY_PAY", "INSURANCE_PAY", "INT_REG_PAY", "INT_RE_DIAG_PAY", "INT_RX_PAY", "COVID_ANTIGEN_PAY", "MED_PAY"]
    """订单类型"""
    appid: str
    """从业机构的公众号ID"""
    sub_appid: NotRequired[str]
    """医疗机构的公众号ID"""
    sub_mchid: NotRequired[str]
    """医疗机构的商户号"""
    openid: NotRequired[str]
    """用户在appid下的唯一标识"""
    sub_openid: NotRequired[str]
    payer: Payer
    """支付人身份信息"""
    pay_for_relatives: NotRequired[bool]
    """是否代亲属支付"""
    relative: NotRequired[Payer]
    """亲属身份信息"""
    out_trade_no: str
    """从业机构订单号"""
    serial_no: str
    """医疗机构订单号"""
    pay_order_id: NotRequired[str]
    """医保局返回的支付单ID"""
    pay_auth_no: NotRequired[str]
    """医保局返回的支付授权码"""
    geo_location: NotRequired[str]
    """用户定位信息"""
    city_id: str
    """城市ID"""
    med_inst_name: str
    """医疗机构名称"""
    med_inst_no: str
    """医疗机构编码"""
    med_ins_order_create_time: NotRequired[str]
    """医保下单时间"""
    total_fee: int
    """使用该接口下单的总金额"""
    med_ins_gov_fee: NotRequired[int]
    med_ins_self_fee: NotRequired[int]
    med_ins_other_fee: NotRequired[int]
    med_ins_cash_fee: NotRequired[int]
    wechat_pay_cash_fee: NotRequired[int]
    """实际需要用户微信支付的金额"""
    cash_add_detail: NotRequired[list[CashAddDetail]]
    """现金补充列表"""
    cash_reduce_detail: NotRequired[list[CashReduceDetail]]
    """现金减免列表"""
    callback_url: str
    """回调通知URL"""
    prepay_id: NotRequired[str]
    """自费预下单ID"""
    passthrough_request_content: NotRequired[str]
    """医疗机构透传给医保的数据"""
    extends: NotRequired[str]
    """扩展字段"""
    attach: NotRequired[str]
    """附加数据"""
    channel_no: NotRequired[str]
    """渠道号"""
    med_ins_test_env: NotRequired[bool]
    """是否到医保局测试环境下单"""

class MedInsOrdersPostAnswer(TypedDict):
    mix_trade_no: str
    """医保自费混合订单号"""
    mix_pay_status: Literal["UNKNOWN_MIX_PAY_STATUS", "MIX_PAY_CREATED", "MIX_PAY_SUCCESS", "MIX_PAY_REFUND", "MIX_PAY_FAIL"]
    """医保自费混合订单支付状态"""
    self_pay_status: Literal["UNKNOWN_SELF_PAY_STATUS", "SELF_PAY_CREATED", "SELF_PAY_SUCCESS", "SELF_PAY_REFUND", "SELF_PAY_FAIL", "NO_SELF_PAY"]
    """混合订单中自费部分的支付状态"""
    med_ins_pay_status: Literal["UNKNOWN_MED_INS_PAY_STATUS", "MED_INS_PAY_CREATED", "MED_INS_PAY_SUCCESS", "MED_INS_PAY_REFUND", "MED_INS_PAY_FAIL", "NO_MED_INS_PAY"]
    """混合订单中自费部分的支付状态"""
    paid_time: NotRequired[str]
    """订单支付时间"""
    passthrough_response_content: NotRequired[str]
    """支付完成后医保局返回内容"""
    mix_pay_type: Literal["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"]
    """混合支付类型"""
    order_type: Literal["UNKNOWN_ORDER_TYPE", "REG_PAY", "DIAG_PAY", "COVID_EXAM_PAY", "IN_HOSP_PAY", "PHARMACY_PAY", "INSURANCE_PAY", "INT_REG_PAY", "INT_RE_DIAG_PAY", "INT_RX_PAY", "COVID_ANTIGEN_PAY", "MED_PAY"]
    """订单类型"""
    appid: str
    """从业机构的公众号ID"""
    sub_appid: NotRequired[str]
    """医疗机构的公众号ID"""
    sub_mchid: NotRequired[str]
    """医疗机构的商户号"""
    openid: NotRequired[str]
    """用户在appid下的唯一标识"""
    sub_openid: NotRequired[str]
    pay_for_relatives: NotRequired[bool]
    """是否代亲属支付"""
    out_trade_no: str
    """从业机构订单号"""
    serial_no: str
    """医疗机构订单号"""
    pay_order_id: NotRequired[str]
    """医保局返回的支付单ID"""
    pay_auth_no: NotRequired[str]
    """医保局返回的支付授权码"""
    geo_location: NotRequired[str]
    """用户定位信息"""
    city_id: str
    """城市ID"""
    med_inst_name: str
    """医疗机构名称"""
    med_inst_no: str
    """医疗机构编码"""
    med_ins_order_create_time: NotRequired[str]
    """医保下单时间"""
    total_fee: int
    """使用该接口下单的总金额"""
    med_ins_gov_fee: NotRequired[int]
    med_ins_self_fee: NotRequired[int]
    med_ins_other_fee: NotRequired[int]
    med_ins_cash_fee: NotRequired[int]
    wechat_pay_cash_fee: NotRequired[int]
    """实际需要用户微信支付的金额"""
    cash_add_detail: NotRequired[list[CashAddDetail]]
    """现金补充列表"""
    cash_reduce_detail: NotRequired[list[CashReduceDetail]]
    """现金减免列表"""
    callback_url: str
    """回调通知URL"""
    prepay_id: NotRequired[str]
    """自费预下单ID"""
    passthrough_request_content: NotRequired[str]
    """医疗机构透传给医保的数据"""
    extends: NotRequired[str]
    """扩展字段"""
    attach: NotRequired[str]
    """附加数据"""
    channel_no: NotRequired[str]
    """渠道号"""
    med_ins_test_env: NotRequired[bool]
    """是否到医保局测试环境下单"""
    med_ins_fail_reason: NotRequired[str]
    """医保支付失败原因"""

class MedInsOrdersMixTradeNoMixTradeNoGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """医疗机构的商户号"""

class MedInsRefundsNotifyPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """医疗机构的商户号"""
    med_refund_total_fee: int
    """医保退款的总金额"""
    med_refund__gov_fee: int
    """医保统筹退款金额"""
    med_refund__self_fee: int
    """医保个账退款金额"""
    med_refund__other_fee: int
    """医保其他退款金额"""
    refund_time: str
    """医保退款成功时间"""
    out_refund_no: str
    """从业机构退款单号"""

class MedInsRefundsNotifyPostQuery(TypedDict):
    mix_trade_no: str
    """医保自费混合订单号"""

class MedInsOrdersMixTradeNoMixTradeNoGetAnswer(MedInsOrdersPostAnswer): ...

class MedInsOrdersOutTradeNoOutTradeNoGetQuery(MedInsOrdersMixTradeNoMixTradeNoGetQuery): ...

class MedInsOrdersOutTradeNoOutTradeNoGetAnswer(MedInsOrdersPostAnswer): ...
