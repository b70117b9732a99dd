# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from typing_extensions import deprecated
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class DiscountCard(Place):
    """v3/discount-card"""
    @property
    def cards(self) -> DiscountCardCards:
        """POST 预受理领卡请求"""
    @property
    def orders(self) -> DiscountCardOrders: ...

class DiscountCardCards(Place):
    """v3/discount-card/cards"""
    @property
    def post(self) -> DiscountCardCardsPost[Answer[DiscountCardCardsPostAnswer]]:
        """预受理领卡请求

        POST v3/discount-card/cards
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
        """
    @property
    def post_async(self) -> DiscountCardCardsPost[Promise[Answer[DiscountCardCardsPostAnswer]]]:
        """预受理领卡请求"""
    @property
    def postAsync(self) -> DiscountCardCardsPost[Promise[Answer[DiscountCardCardsPostAnswer]]]:
        """预受理领卡请求"""
    @property
    def _out_card_code_(self) -> DiscountCardCardsOutCardCode:
        """GET 查询先享卡订单"""

class DiscountCardCardsPostOptions(Options, total=False):
    json: DiscountCardCardsPostJson

class DiscountCardCardsPostLooseOptions(Options, total=False):
    json: DiscountCardCardsPostJson | AnyDict

class DiscountCardCardsPost(Verb[R]):
    """预受理领卡请求

    POST v3/discount-card/cards
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: DiscountCardCardsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DiscountCardCardsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: DiscountCardCardsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DiscountCardCardsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[DiscountCardCardsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: DiscountCardCardsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: DiscountCardCardsPostOptions,
            /,
            **more: Unpack[DiscountCardCardsPostOptions]
        ) -> R: ...

class DiscountCardCardsOutCardCode(Place):
    """v3/discount-card/cards/{out_card_code}"""
    @property
    def get(self) -> DiscountCardCardsOutCardCodeGet[Answer[DiscountCardCardsOutCardCodeGetAnswer]]:
        """查询先享卡订单

        GET v3/discount-card/cards/{out_card_code}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
        """
    @property
    def get_async(self) -> DiscountCardCardsOutCardCodeGet[Promise[Answer[DiscountCardCardsOutCardCodeGetAnswer]]]:
        """查询先享卡订单"""
    @property
    def getAsync(self) -> DiscountCardCardsOutCardCodeGet[Promise[Answer[DiscountCardCardsOutCardCodeGetAnswer]]]:
        """查询先享卡订单"""
    @property
    def addUserRecords(self) -> DiscountCardCardsOutCardCodeAddUserRecords:
        """POST 增加用户记录"""

class DiscountCardCardsOutCardCodeGetOptions(Options, total=False):
    out_card_code: str | int

class DiscountCardCardsOutCardCodeGet(Verb[R]):
    """查询先享卡订单

    GET v3/discount-card/cards/{out_card_code}
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: DiscountCardCardsOutCardCodeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[DiscountCardCardsOutCardCodeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: DiscountCardCardsOutCardCodeGetOptions | AnyDict,
            /,
            **more: Unpack[DiscountCardCardsOutCardCodeGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_card_code: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: DiscountCardCardsOutCardCodeGetOptions,
            /,
            **more: Unpack[DiscountCardCardsOutCardCodeGetOptions]
        ) -> R: ...

class DiscountCardCardsOutCardCodeAddUserRecords(Place):
    """v3/discount-card/cards/{out_card_code}/add-user-records"""
    @property
    def post(self) -> DiscountCardCardsOutCardCodeAddUserRecordsPost[Response]:
        """增加用户记录

        POST v3/discount-card/cards/{out_card_code}/add-user-records
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
        """
    @property
    def post_async(self) -> DiscountCardCardsOutCardCodeAddUserRecordsPost[Promise[Response]]:
        """增加用户记录"""
    @property
    def postAsync(self) -> DiscountCardCardsOutCardCodeAddUserRecordsPost[Promise[Response]]:
        """增加用户记录"""

class DiscountCardCardsOutCardCodeAddUserRecordsPostOptions(Options, total=False):
    json: DiscountCardCardsOutCardCodeAddUserRecordsPostJson
    out_card_code: str | int

class DiscountCardCardsOutCardCodeAddUserRecordsPostLooseOptions(Options, total=False):
    json: DiscountCardCardsOutCardCodeAddUserRecordsPostJson | AnyDict
    out_card_code: str | int

class DiscountCardCardsOutCardCodeAddUserRecordsPost(Verb[R]):
    """增加用户记录

    POST v3/discount-card/cards/{out_card_code}/add-user-records
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: DiscountCardCardsOutCardCodeAddUserRecordsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DiscountCardCardsOutCardCodeAddUserRecordsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: DiscountCardCardsOutCardCodeAddUserRecordsPostJson | AnyDict,
            out_card_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DiscountCardCardsOutCardCodeAddUserRecordsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[DiscountCardCardsOutCardCodeAddUserRecordsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: DiscountCardCardsOutCardCodeAddUserRecordsPostJson,
            out_card_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DiscountCardCardsOutCardCodeAddUserRecordsPostOptions,
            /,
            **more: Unpack[DiscountCardCardsOutCardCodeAddUserRecordsPostOptions]
        ) -> R: ...

class DiscountCardOrders(Place):
    """v3/discount-card/orders"""
    @property
    def outTradeNo(self) -> DiscountCardOrdersOutTradeNo: ...
    @property
    def _out_order_no_(self) -> DiscountCardOrdersOutOrderNo:
        """GET 通过先享卡订单号查询订单
        PATCH 更新先享卡订单
        """

class DiscountCardOrdersOutTradeNo(Place):
    """v3/discount-card/orders/out-trade-no"""
    @property
    def _out_trade_no_(self) -> DiscountCardOrdersOutTradeNoOutTradeNo:
        """GET 通过先享卡订单号查询订单"""

class DiscountCardOrdersOutTradeNoOutTradeNo(Place):
    """v3/discount-card/orders/out-trade-no/{out_trade_no}"""
    @property
    @deprecated("通过先享卡订单号查询订单")
    def get(self) -> DiscountCardOrdersOutTradeNoOutTradeNoGet[Answer[DiscountCardOrdersOutTradeNoOutTradeNoGetAnswer]]:
        """通过先享卡订单号查询订单

        GET v3/discount-card/orders/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
        notices: deprecated
        """
    @property
    @deprecated("通过先享卡订单号查询订单")
    def get_async(self) -> DiscountCardOrdersOutTradeNoOutTradeNoGet[Promise[Answer[DiscountCardOrdersOutTradeNoOutTradeNoGetAnswer]]]:
        """通过先享卡订单号查询订单"""
    @property
    @deprecated("通过先享卡订单号查询订单")
    def getAsync(self) -> DiscountCardOrdersOutTradeNoOutTradeNoGet[Promise[Answer[DiscountCardOrdersOutTradeNoOutTradeNoGetAnswer]]]:
        """通过先享卡订单号查询订单"""

class DiscountCardOrdersOutTradeNoOutTradeNoGetOptions(Options, total=False):
    out_trade_no: str | int

class DiscountCardOrdersOutTradeNoOutTradeNoGet(Verb[R]):
    """通过先享卡订单号查询订单

    GET v3/discount-card/orders/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: DiscountCardOrdersOutTradeNoOutTradeNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[DiscountCardOrdersOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: DiscountCardOrdersOutTradeNoOutTradeNoGetOptions | AnyDict,
            /,
            **more: Unpack[DiscountCardOrdersOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_trade_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: DiscountCardOrdersOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[DiscountCardOrdersOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class DiscountCardOrdersOutOrderNo(Place):
    """v3/discount-card/orders/{out_order_no}"""
    @property
    def get(self) -> DiscountCardOrdersOutOrderNoGet[Answer[DiscountCardOrdersOutOrderNoGetAnswer]]:
        """通过先享卡订单号查询订单

        GET v3/discount-card/orders/{out_order_no}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
        """
    @property
    def get_async(self) -> DiscountCardOrdersOutOrderNoGet[Promise[Answer[DiscountCardOrdersOutOrderNoGetAnswer]]]:
        """通过先享卡订单号查询订单"""
    @property
    def getAsync(self) -> DiscountCardOrdersOutOrderNoGet[Promise[Answer[DiscountCardOrdersOutOrderNoGetAnswer]]]:
        """通过先享卡订单号查询订单"""
    @property
    def patch(self) -> DiscountCardOrdersOutOrderNoPatch[Answer[DiscountCardOrdersOutOrderNoPatchAnswer]]:
        """更新先享卡订单

        PATCH v3/discount-card/orders/{out_order_no}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
        """
    @property
    def patch_async(self) -> DiscountCardOrdersOutOrderNoPatch[Promise[Answer[DiscountCardOrdersOutOrderNoPatchAnswer]]]:
        """更新先享卡订单"""
    @property
    def patchAsync(self) -> DiscountCardOrdersOutOrderNoPatch[Promise[Answer[DiscountCardOrdersOutOrderNoPatchAnswer]]]:
        """更新先享卡订单"""

class DiscountCardOrdersOutOrderNoGetOptions(Options, total=False):
    out_order_no: str | int

class DiscountCardOrdersOutOrderNoGet(Verb[R]):
    """通过先享卡订单号查询订单

    GET v3/discount-card/orders/{out_order_no}
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: DiscountCardOrdersOutOrderNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[DiscountCardOrdersOutOrderNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: DiscountCardOrdersOutOrderNoGetOptions | AnyDict,
            /,
            **more: Unpack[DiscountCardOrdersOutOrderNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_order_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: DiscountCardOrdersOutOrderNoGetOptions,
            /,
            **more: Unpack[DiscountCardOrdersOutOrderNoGetOptions]
        ) -> R: ...

class DiscountCardOrdersOutOrderNoPatchOptions(Options, total=False):
    json: DiscountCardOrdersOutOrderNoPatchJson
    out_order_no: str | int

class DiscountCardOrdersOutOrderNoPatchLooseOptions(Options, total=False):
    json: DiscountCardOrdersOutOrderNoPatchJson | AnyDict
    out_order_no: str | int

class DiscountCardOrdersOutOrderNoPatch(Verb[R]):
    """更新先享卡订单

    PATCH v3/discount-card/orders/{out_order_no}
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: DiscountCardOrdersOutOrderNoPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DiscountCardOrdersOutOrderNoPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: DiscountCardOrdersOutOrderNoPatchJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DiscountCardOrdersOutOrderNoPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[DiscountCardOrdersOutOrderNoPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: DiscountCardOrdersOutOrderNoPatchJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DiscountCardOrdersOutOrderNoPatchOptions,
            /,
            **more: Unpack[DiscountCardOrdersOutOrderNoPatchOptions]
        ) -> R: ...

class DiscountCardCardsPostJson(TypedDict):
    out_card_code: str
    """商户领卡号"""
    card_template_id: str
    """卡模板ID"""
    appid: str
    """公众账号ID"""
    notify_url: NotRequired[str]
    """通知商户URL"""

class DiscountCardCardsPostAnswer(TypedDict):
    prepare_card_token: str
    """预领卡请求token"""

class TimeRange(TypedDict):
    begin_time: str
    """约定开始时间"""
    end_time: str
    """约定结束时间"""

class PayInformation(TypedDict):
    pay_amount: int
    """付款金额"""
    pay_state: str
    """付款状态"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    pay_time: NotRequired[str]
    """支付时间"""

class ObjectiveCompletionRecords(TypedDict):
    objective_completion_serial_no: str
    """目标完成流水号"""
    objective_id: str
    """目标ID"""
    completion_time: str
    """目标完成时间"""
    completion_type: str
    """目标完成类型"""
    description: str
    """目标完成描述"""
    completion_count: int
    """目标完成数量"""
    remark: NotRequired[str]
    """备注说明"""

class Objectives(TypedDict):
    objective_id: str
    """目标ID"""
    name: str
    """目标名称"""
    count: int
    """目标数量"""
    unit: str
    """目标单位"""
    description: NotRequired[str]
    """目标描述"""
    objective_completion_records: NotRequired[list[ObjectiveCompletionRecords]]
    """目标完成记录"""

class RewardUsageRecords(TypedDict):
    reward_usage_serial_no: str
    """优惠使用记录流水号"""
    reward_id: str
    """优惠ID"""
    usage_time: str
    """优惠使用时间"""
    usage_type: str
    """优惠使用类型"""
    description: str
    """优惠使用描述"""
    usage_count: int
    """优惠使用数量"""
    amount: int
    """优惠金额"""
    remark: NotRequired[str]
    """备注说明"""

class Rewards(TypedDict):
    reward_id: str
    """优惠ID"""
    name: str
    """优惠名称"""
    count_type: str
    """优惠数量类型"""
    count: int
    """优惠数量"""
    unit: str
    """优惠单位"""
    amount: int
    """优惠金额"""
    description: NotRequired[str]
    """优惠描述"""
    reward_usage_records: NotRequired[list[RewardUsageRecords]]
    """优惠使用记录列"""

class DiscountCardCardsOutCardCodeGetAnswer(TypedDict):
    card_id: str
    """先享卡ID"""
    card_template_id: str
    """先享卡模板ID"""
    out_card_code: str
    """商户领卡号"""
    appid: str
    """公众账号ID"""
    mchid: str
    """商户号"""
    time_range: TimeRange
    """约定时间期限"""
    state: str
    """状态"""
    unfinished_reason: NotRequired[str]
    """未完成约定原因"""
    total_amount: NotRequired[int]
    """享受优惠总金额"""
    pay_information: NotRequired[PayInformation]
    """用户退回优惠的付款信息"""
    create_time: str
    """创卡时间"""
    objectives: NotRequired[list[Objectives]]
    """目标列表"""
    rewards: NotRequired[list[Rewards]]
    """优惠列表"""
    sharer_openid: NotRequired[str]
    """邀请者用户标识"""

class DiscountCardCardsOutCardCodeAddUserRecordsPostJsonRewardUsageRecords(TypedDict):
    reward_usage_serial_no: str
    """优惠使用记录流水号"""
    reward_id: str
    """优惠ID"""
    usage_time: str
    """优惠使用时间"""
    usage_type: str
    """优惠使用类型"""
    description: str
    """优惠使用描述"""
    usage_count: int
    """数量"""
    amount: int
    """金额"""
    remark: NotRequired[str]
    """备注说明"""

class DiscountCardCardsOutCardCodeAddUserRecordsPostJson(TypedDict):
    card_template_id: str
    """卡模板ID"""
    objective_completion_records: NotRequired[list[ObjectiveCompletionRecords]]
    """目标完成记录"""
    reward_usage_records: NotRequired[list[DiscountCardCardsOutCardCodeAddUserRecordsPostJsonRewardUsageRecords]]
    """优惠使用记录"""

class DiscountCardOrdersOutTradeNoOutTradeNoGetAnswerObjectives(TypedDict):
    objective_serial_no: str
    """目标流水号"""
    objective_id: int
    """先享卡目标ID"""
    name: NotRequired[str]
    """目标名称"""
    unit: NotRequired[str]
    """目标单位"""
    performance_description: str
    """履约描述"""
    performance_type: str
    """履约类型"""
    count: int
    """目标数量"""
    performance_time: str
    """履约时间"""
    remark: NotRequired[str]
    """备注说明"""

class DiscountCardOrdersOutTradeNoOutTradeNoGetAnswerRewards(TypedDict):
    reward_serial_no: str
    """奖励流水号"""
    reward_id: int
    """先享卡奖励ID"""
    name: NotRequired[str]
    """奖励名称"""
    unit: NotRequired[str]
    """奖励单位"""
    description: str
    """奖励描述"""
    reward_type: str
    """奖励类型"""
    count: int
    """奖励数量"""
    amount: int
    """奖励金额"""
    reward_time: str
    """奖励时间"""
    remark: NotRequired[str]
    """备注说明"""

class DiscountCardOrdersOutTradeNoOutTradeNoGetAnswer(TypedDict):
    out_order_no: str
    """先享卡订单号"""
    discount_card_id: str
    """先享卡ID"""
    out_trade_no: str
    """商户订单号"""
    appid: str
    """公众账号ID"""
    service_id: str
    """服务ID"""
    order_id: str
    """微信支付服务订单号"""
    transaction_id: NotRequired[str]
    """微信支付交易单号"""
    openid: str
    """用户标识"""
    card_begin_time: str
    """先享卡开始时间"""
    card_end_time: str
    """先享卡结束时间"""
    card_name: str
    """先享卡名称"""
    objective_description: str
    """目标描述"""
    reward_description: str
    """奖励描述"""
    estimated_reward_amount: int
    """预估奖励金额"""
    online_instructions: NotRequired[str]
    """线上使用说明"""
    offline_instructions: NotRequired[str]
    """线下使用说明"""
    state: str
    """订单状态"""
    total_amount: NotRequired[int]
    """总金额"""
    deduction_amount: NotRequired[int]
    """扣除金额"""
    settlement_amount: NotRequired[int]
    """结算金额"""
    create_time: str
    """创建时间"""
    pay_time: NotRequired[str]
    """支付时间"""
    objectives: NotRequired[list[DiscountCardOrdersOutTradeNoOutTradeNoGetAnswerObjectives]]
    """目标达成明细列表"""
    rewards: NotRequired[list[DiscountCardOrdersOutTradeNoOutTradeNoGetAnswerRewards]]
    """奖励明细列表"""

class DiscountCardOrdersOutOrderNoPatchJsonObjectives(TypedDict):
    objective_serial_no: str
    """目标流水号"""
    objective_id: int
    """先享卡目标ID"""
    performance_description: str
    """履约描述"""
    performance_type: str
    """履约类型"""
    count: int
    """目标数量"""
    performance_time: str
    """履约时间"""
    remark: NotRequired[str]
    """备注说明"""

class DiscountCardOrdersOutOrderNoPatchJsonRewards(TypedDict):
    reward_serial_no: str
    """奖励流水号"""
    reward_id: int
    """先享卡奖励ID"""
    description: str
    """奖励描述"""
    reward_type: str
    """奖励类型"""
    count: int
    """奖励数量"""
    amount: int
    """奖励金额"""
    reward_time: str
    """奖励时间"""
    remark: NotRequired[str]
    """备注说明"""

class DiscountCardOrdersOutOrderNoPatchJson(TypedDict):
    objectives: NotRequired[list[DiscountCardOrdersOutOrderNoPatchJsonObjectives]]
    """目标达成明细列表"""
    rewards: NotRequired[list[DiscountCardOrdersOutOrderNoPatchJsonRewards]]
    """奖励明细列表"""

class DiscountCardOrdersOutOrderNoPatchAnswer(TypedDict):
    out_order_no: str
    """先享卡订单号"""
    order_id: str
    """微信支付服务订单号"""

class DiscountCardOrdersOutOrderNoGetAnswer(DiscountCardOrdersOutTradeNoOutTradeNoGetAnswer): ...
