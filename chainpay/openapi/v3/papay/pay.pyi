# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Pay(Place):
    """v3/papay/pay"""
    @property
    def harmony(self) -> PayHarmony: ...
    @property
    def partner(self) -> PayPartner: ...
    @property
    def schedules(self) -> PaySchedules: ...
    @property
    def transactions(self) -> PayTransactions: ...

class PayHarmony(Place):
    """v3/papay/pay/harmony"""
    @property
    def transactions(self) -> PayHarmonyTransactions: ...

class PayHarmonyTransactions(Place):
    """v3/papay/pay/harmony/transactions"""
    @property
    def apply(self) -> PayHarmonyTransactionsApply:
        """POST 代扣受理扣款"""

class PayHarmonyTransactionsApply(Place):
    """v3/papay/pay/harmony/transactions/apply"""
    @property
    def post(self) -> PayHarmonyTransactionsApplyPost[Answer[PayHarmonyTransactionsApplyPostAnswer]]:
        """代扣受理扣款

        POST v3/papay/pay/harmony/transactions/apply
        https://pay.weixin.qq.com/doc/v3/merchant/4013388429
        """
    @property
    def post_async(self) -> PayHarmonyTransactionsApplyPost[Promise[Answer[PayHarmonyTransactionsApplyPostAnswer]]]:
        """代扣受理扣款"""
    @property
    def postAsync(self) -> PayHarmonyTransactionsApplyPost[Promise[Answer[PayHarmonyTransactionsApplyPostAnswer]]]:
        """代扣受理扣款"""

class PayHarmonyTransactionsApplyPostOptions(Options, total=False):
    json: PayHarmonyTransactionsApplyPostJson

class PayHarmonyTransactionsApplyPostLooseOptions(Options, total=False):
    json: PayHarmonyTransactionsApplyPostJson | AnyDict

class PayHarmonyTransactionsApplyPost(Verb[R]):
    """代扣受理扣款

    POST v3/papay/pay/harmony/transactions/apply
    https://pay.weixin.qq.com/doc/v3/merchant/4013388429
    """
    if MYPY:
        def __call__(
            self,
            options: PayHarmonyTransactionsApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayHarmonyTransactionsApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayHarmonyTransactionsApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayHarmonyTransactionsApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayHarmonyTransactionsApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayHarmonyTransactionsApplyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayHarmonyTransactionsApplyPostOptions,
            /,
            **more: Unpack[PayHarmonyTransactionsApplyPostOptions]
        ) -> R: ...

class PayPartner(Place):
    """v3/papay/pay/partner"""
    @property
    def schedules(self) -> PayPartnerSchedules: ...
    @property
    def transactions(self) -> PayPartnerTransactions: ...

class PayPartnerSchedules(Place):
    """v3/papay/pay/partner/schedules"""
    @property
    def contractId(self) -> PayPartnerSchedulesContractId: ...

class PayPartnerSchedulesContractId(Place):
    """v3/papay/pay/partner/schedules/contract-id"""
    @property
    def _contract_id_(self) -> PayPartnerSchedulesContractIdContractId:
        """GET 查询扣费预约"""

class PayPartnerSchedulesContractIdContractId(Place):
    """v3/papay/pay/partner/schedules/contract-id/{contract_id}"""
    @property
    def get(self) -> PayPartnerSchedulesContractIdContractIdGet[Answer[PayPartnerSchedulesContractIdContractIdGetAnswer]]:
        """查询扣费预约

        GET v3/papay/pay/partner/schedules/contract-id/{contract_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012468579
        """
    @property
    def get_async(self) -> PayPartnerSchedulesContractIdContractIdGet[Promise[Answer[PayPartnerSchedulesContractIdContractIdGetAnswer]]]:
        """查询扣费预约"""
    @property
    def getAsync(self) -> PayPartnerSchedulesContractIdContractIdGet[Promise[Answer[PayPartnerSchedulesContractIdContractIdGetAnswer]]]:
        """查询扣费预约"""
    @property
    def schedule(self) -> PayPartnerSchedulesContractIdContractIdSchedule:
        """POST 预约扣费"""

class PayPartnerSchedulesContractIdContractIdGetOptions(Options, total=False):
    query: PayPartnerSchedulesContractIdContractIdGetQuery
    contract_id: str | int

class PayPartnerSchedulesContractIdContractIdGetLooseOptions(Options, total=False):
    query: PayPartnerSchedulesContractIdContractIdGetQuery | AnyDict
    contract_id: str | int

class PayPartnerSchedulesContractIdContractIdGet(Verb[R]):
    """查询扣费预约

    GET v3/papay/pay/partner/schedules/contract-id/{contract_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012468579
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerSchedulesContractIdContractIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerSchedulesContractIdContractIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayPartnerSchedulesContractIdContractIdGetQuery | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerSchedulesContractIdContractIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerSchedulesContractIdContractIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PayPartnerSchedulesContractIdContractIdGetQuery,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerSchedulesContractIdContractIdGetOptions,
            /,
            **more: Unpack[PayPartnerSchedulesContractIdContractIdGetOptions]
        ) -> R: ...

class PayPartnerSchedulesContractIdContractIdSchedule(Place):
    """v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule"""
    @property
    def post(self) -> PayPartnerSchedulesContractIdContractIdSchedulePost[Answer[PayPartnerSchedulesContractIdContractIdSchedulePostAnswer]]:
        """预约扣费

        POST v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule
        https://pay.weixin.qq.com/doc/v3/partner/4012468581
        """
    @property
    def post_async(self) -> PayPartnerSchedulesContractIdContractIdSchedulePost[Promise[Answer[PayPartnerSchedulesContractIdContractIdSchedulePostAnswer]]]:
        """预约扣费"""
    @property
    def postAsync(self) -> PayPartnerSchedulesContractIdContractIdSchedulePost[Promise[Answer[PayPartnerSchedulesContractIdContractIdSchedulePostAnswer]]]:
        """预约扣费"""

class PayPartnerSchedulesContractIdContractIdSchedulePostOptions(Options, total=False):
    json: PayPartnerSchedulesContractIdContractIdSchedulePostJson
    contract_id: str | int

class PayPartnerSchedulesContractIdContractIdSchedulePostLooseOptions(Options, total=False):
    json: PayPartnerSchedulesContractIdContractIdSchedulePostJson | AnyDict
    contract_id: str | int

class PayPartnerSchedulesContractIdContractIdSchedulePost(Verb[R]):
    """预约扣费

    POST v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule
    https://pay.weixin.qq.com/doc/v3/partner/4012468581
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerSchedulesContractIdContractIdSchedulePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerSchedulesContractIdContractIdSchedulePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerSchedulesContractIdContractIdSchedulePostJson | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerSchedulesContractIdContractIdSchedulePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerSchedulesContractIdContractIdSchedulePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerSchedulesContractIdContractIdSchedulePostJson,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerSchedulesContractIdContractIdSchedulePostOptions,
            /,
            **more: Unpack[PayPartnerSchedulesContractIdContractIdSchedulePostOptions]
        ) -> R: ...

class PayPartnerTransactions(Place):
    """v3/papay/pay/partner/transactions"""
    @property
    def apply(self) -> PayPartnerTransactionsApply:
        """POST 受理扣款"""

class PayPartnerTransactionsApply(Place):
    """v3/papay/pay/partner/transactions/apply"""
    @property
    def post(self) -> PayPartnerTransactionsApplyPost[Answer[PayPartnerTransactionsApplyPostAnswer]]:
        """受理扣款

        POST v3/papay/pay/partner/transactions/apply
        https://pay.weixin.qq.com/doc/v3/partner/4012468586
        """
    @property
    def post_async(self) -> PayPartnerTransactionsApplyPost[Promise[Answer[PayPartnerTransactionsApplyPostAnswer]]]:
        """受理扣款"""
    @property
    def postAsync(self) -> PayPartnerTransactionsApplyPost[Promise[Answer[PayPartnerTransactionsApplyPostAnswer]]]:
        """受理扣款"""

class PayPartnerTransactionsApplyPostOptions(Options, total=False):
    json: PayPartnerTransactionsApplyPostJson

class PayPartnerTransactionsApplyPostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsApplyPostJson | AnyDict

class PayPartnerTransactionsApplyPost(Verb[R]):
    """受理扣款

    POST v3/papay/pay/partner/transactions/apply
    https://pay.weixin.qq.com/doc/v3/partner/4012468586
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsApplyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsApplyPostOptions,
            /,
            **more: Unpack[PayPartnerTransactionsApplyPostOptions]
        ) -> R: ...

class PaySchedules(Place):
    """v3/papay/pay/schedules"""
    @property
    def contractId(self) -> PaySchedulesContractId: ...

class PaySchedulesContractId(Place):
    """v3/papay/pay/schedules/contract-id"""
    @property
    def _contract_id_(self) -> PaySchedulesContractIdContractId:
        """GET 查询扣费预约"""

class PaySchedulesContractIdContractId(Place):
    """v3/papay/pay/schedules/contract-id/{contract_id}"""
    @property
    def get(self) -> PaySchedulesContractIdContractIdGet[Answer[PaySchedulesContractIdContractIdGetAnswer]]:
        """查询扣费预约

        GET v3/papay/pay/schedules/contract-id/{contract_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012466997
        """
    @property
    def get_async(self) -> PaySchedulesContractIdContractIdGet[Promise[Answer[PaySchedulesContractIdContractIdGetAnswer]]]:
        """查询扣费预约"""
    @property
    def getAsync(self) -> PaySchedulesContractIdContractIdGet[Promise[Answer[PaySchedulesContractIdContractIdGetAnswer]]]:
        """查询扣费预约"""
    @property
    def schedule(self) -> PaySchedulesContractIdContractIdSchedule:
        """POST 预约扣费"""

class PaySchedulesContractIdContractIdGetOptions(Options, total=False):
    contract_id: str | int

class PaySchedulesContractIdContractIdGet(Verb[R]):
    """查询扣费预约

    GET v3/papay/pay/schedules/contract-id/{contract_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012466997
    """
    if MYPY:
        def __call__(
            self,
            options: PaySchedulesContractIdContractIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[PaySchedulesContractIdContractIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PaySchedulesContractIdContractIdGetOptions | AnyDict,
            /,
            **more: Unpack[PaySchedulesContractIdContractIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, contract_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PaySchedulesContractIdContractIdGetOptions,
            /,
            **more: Unpack[PaySchedulesContractIdContractIdGetOptions]
        ) -> R: ...

class PaySchedulesContractIdContractIdSchedule(Place):
    """v3/papay/pay/schedules/contract-id/{contract_id}/schedule"""
    @property
    def post(self) -> PaySchedulesContractIdContractIdSchedulePost[Answer[PaySchedulesContractIdContractIdSchedulePostAnswer]]:
        """预约扣费

        POST v3/papay/pay/schedules/contract-id/{contract_id}/schedule
        https://pay.weixin.qq.com/doc/v3/merchant/4012467036
        """
    @property
    def post_async(self) -> PaySchedulesContractIdContractIdSchedulePost[Promise[Answer[PaySchedulesContractIdContractIdSchedulePostAnswer]]]:
        """预约扣费"""
    @property
    def postAsync(self) -> PaySchedulesContractIdContractIdSchedulePost[Promise[Answer[PaySchedulesContractIdContractIdSchedulePostAnswer]]]:
        """预约扣费"""

class PaySchedulesContractIdContractIdSchedulePostOptions(Options, total=False):
    json: PaySchedulesContractIdContractIdSchedulePostJson
    contract_id: str | int

class PaySchedulesContractIdContractIdSchedulePostLooseOptions(Options, total=False):
    json: PaySchedulesContractIdContractIdSchedulePostJson | AnyDict
    contract_id: str | int

class PaySchedulesContractIdContractIdSchedulePost(Verb[R]):
    """预约扣费

    POST v3/papay/pay/schedules/contract-id/{contract_id}/schedule
    https://pay.weixin.qq.com/doc/v3/merchant/4012467036
    """
    if MYPY:
        def __call__(
            self,
            options: PaySchedulesContractIdContractIdSchedulePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PaySchedulesContractIdContractIdSchedulePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PaySchedulesContractIdContractIdSchedulePostJson | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaySchedulesContractIdContractIdSchedulePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PaySchedulesContractIdContractIdSchedulePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PaySchedulesContractIdContractIdSchedulePostJson,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaySchedulesContractIdContractIdSchedulePostOptions,
            /,
            **more: Unpack[PaySchedulesContractIdContractIdSchedulePostOptions]
        ) -> R: ...

class PayTransactions(Place):
    """v3/papay/pay/transactions"""
    @property
    def apply(self) -> PayTransactionsApply:
        """POST 受理扣款"""

class PayTransactionsApply(Place):
    """v3/papay/pay/transactions/apply"""
    @property
    def post(self) -> PayTransactionsApplyPost[Answer[PayTransactionsApplyPostAnswer]]:
        """受理扣款

        POST v3/papay/pay/transactions/apply
        https://pay.weixin.qq.com/doc/v3/merchant/4012467087
        """
    @property
    def post_async(self) -> PayTransactionsApplyPost[Promise[Answer[PayTransactionsApplyPostAnswer]]]:
        """受理扣款"""
    @property
    def postAsync(self) -> PayTransactionsApplyPost[Promise[Answer[PayTransactionsApplyPostAnswer]]]:
        """受理扣款"""

class PayTransactionsApplyPostOptions(Options, total=False):
    json: PayTransactionsApplyPostJson

class PayTransactionsApplyPostLooseOptions(Options, total=False):
    json: PayTransactionsApplyPostJson | AnyDict

class PayTransactionsApplyPost(Verb[R]):
    """受理扣款

    POST v3/papay/pay/transactions/apply
    https://pay.weixin.qq.com/doc/v3/merchant/4012467087
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PayTransactionsApplyPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsApplyPostOptions,
            /,
            **more: Unpack[PayTransactionsApplyPostOptions]
        ) -> R: ...

class Amount(TypedDict):
    total: float
    """金额"""
    currency: NotRequired[str]
    """货币类型"""

class PayHarmonyTransactionsApplyPostJson(TypedDict):
    appid: str
    """应用ID"""
    out_trade_no: str
    """商户订单号"""
    description: str
    """商品描述"""
    transaction_notify_url: str
    """通知地址"""
    contract_id: str
    """委托代扣协议ID"""
    amount: Amount
    """扣费金额信息"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    attach: NotRequired[str]
    """附加数据"""
    harmony_account_id: str
    """鸿蒙账户id"""
    mcc: NotRequired[str]
    """商户类别码"""

class PayHarmonyTransactionsApplyPostAnswer(TypedDict):
    out_trade_no: str
    """商户订单号"""
    amount: Amount
    """扣费金额信息"""

class PayPartnerSchedulesContractIdContractIdGetQuery(TypedDict):
    sub_mchid: str
    """子商户号商户号"""

class PayPartnerSchedulesContractIdContractIdGetAnswer(TypedDict):
    schedule_state: str
    """扣费预约的状态"""
    deduct_start_date: NotRequired[str]
    """可扣费开始日期"""
    deduct_end_date: NotRequired[str]
    """可扣费结束日期"""
    scheduled_amount: NotRequired[Amount]
    """已预约的扣费金额信息"""
    deduct_amount: NotRequired[Amount]
    """实际扣费金额"""
    deduct_date: NotRequired[str]
    """实际扣费的日期"""

class PayPartnerSchedulesContractIdContractIdSchedulePostJson(TypedDict):
    sp_appid: str
    """应用ID"""
    sub_mchid: str
    """子商户号商户号"""
    sub_appid: NotRequired[str]
    """子商户的AppID"""
    schedule_amount: Amount
    """预约的金额信息"""

class PayPartnerTransactionsApplyPostJson(TypedDict):
    sp_appid: str
    """应用ID"""
    sub_mchid: str
    """子商户号商户号"""
    sub_appid: NotRequired[str]
    """子商户的AppID"""
    out_trade_no: str
    """商户订单号"""
    description: str
    """商品描述"""
    transaction_notify_url: str
    """通知地址"""
    contract_id: str
    """委托代扣协议ID"""
    amount: Amount
    """扣费金额信息"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    attach: NotRequired[str]
    """附加数据"""

class PaySchedulesContractIdContractIdSchedulePostJson(TypedDict):
    appid: str
    """应用ID"""
    schedule_amount: Amount
    """预约的金额信息"""

class PayTransactionsApplyPostJson(TypedDict):
    appid: str
    """应用ID"""
    out_trade_no: str
    """商户订单号"""
    description: str
    """商品描述"""
    transaction_notify_url: str
    """通知地址"""
    contract_id: str
    """委托代扣协议ID"""
    amount: Amount
    """扣费金额信息"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    attach: NotRequired[str]
    """附加数据"""

class PayPartnerSchedulesContractIdContractIdSchedulePostAnswer(PayPartnerSchedulesContractIdContractIdGetAnswer): ...

class PayPartnerTransactionsApplyPostAnswer(PayHarmonyTransactionsApplyPostAnswer): ...

class PaySchedulesContractIdContractIdGetAnswer(PayPartnerSchedulesContractIdContractIdGetAnswer): ...

class PaySchedulesContractIdContractIdSchedulePostAnswer(PayPartnerSchedulesContractIdContractIdGetAnswer): ...

class PayTransactionsApplyPostAnswer(PayHarmonyTransactionsApplyPostAnswer): ...
