# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class InsurancePay(Place):
    """v3/papay/insurance-pay"""
    @property
    def policyPeriods(self) -> InsurancePayPolicyPeriods: ...
    @property
    def transactions(self) -> InsurancePayTransactions: ...

class InsurancePayPolicyPeriods(Place):
    """v3/papay/insurance-pay/policy-periods"""
    @property
    def contractId(self) -> InsurancePayPolicyPeriodsContractId: ...

class InsurancePayPolicyPeriodsContractId(Place):
    """v3/papay/insurance-pay/policy-periods/contract-id"""
    @property
    def _contract_id_(self) -> InsurancePayPolicyPeriodsContractIdContractId: ...

class InsurancePayPolicyPeriodsContractIdContractId(Place):
    """v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}"""
    @property
    def policyPeriodId(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodId: ...

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodId(Place):
    """v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id"""
    @property
    def _policy_period_id_(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodId:
        """GET 保险商户查询保险自动续费预约"""

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodId(Place):
    """v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}"""
    @property
    def get(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGet[Answer[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetAnswer]]:
        """保险商户查询保险自动续费预约

        GET v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012471229
        """
    @property
    def get_async(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGet[Promise[Answer[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetAnswer]]]:
        """保险商户查询保险自动续费预约"""
    @property
    def getAsync(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGet[Promise[Answer[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetAnswer]]]:
        """保险商户查询保险自动续费预约"""
    @property
    def schedule(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedule:
        """POST 保险商户预约保险自动续费"""

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetOptions(Options, total=False):
    contract_id: str | int
    policy_period_id: str | int

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGet(Verb[R]):
    """保险商户查询保险自动续费预约

    GET v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012471229
    """
    if MYPY:
        def __call__(
            self,
            options: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetOptions | AnyDict,
            /,
            **more: Unpack[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            contract_id: str | int,
            policy_period_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetOptions,
            /,
            **more: Unpack[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetOptions]
        ) -> R: ...

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedule(Place):
    """v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule"""
    @property
    def post(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePost[Answer[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostAnswer]]:
        """保险商户预约保险自动续费

        POST v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule
        https://pay.weixin.qq.com/doc/v3/merchant/4012471270
        """
    @property
    def post_async(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePost[Promise[Answer[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostAnswer]]]:
        """保险商户预约保险自动续费"""
    @property
    def postAsync(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePost[Promise[Answer[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostAnswer]]]:
        """保险商户预约保险自动续费"""

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostOptions(Options, total=False):
    json: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostJson
    contract_id: str | int
    policy_period_id: str | int

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostLooseOptions(Options, total=False):
    json: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostJson | AnyDict
    contract_id: str | int
    policy_period_id: str | int

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePost(Verb[R]):
    """保险商户预约保险自动续费

    POST v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule
    https://pay.weixin.qq.com/doc/v3/merchant/4012471270
    """
    if MYPY:
        def __call__(
            self,
            options: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostJson | AnyDict,
            contract_id: str | int,
            policy_period_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostJson,
            contract_id: str | int,
            policy_period_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostOptions,
            /,
            **more: Unpack[InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostOptions]
        ) -> R: ...

class InsurancePayTransactions(Place):
    """v3/papay/insurance-pay/transactions"""
    @property
    def apply(self) -> InsurancePayTransactionsApply:
        """POST 保险商户受理保险自动续费扣款"""

class InsurancePayTransactionsApply(Place):
    """v3/papay/insurance-pay/transactions/apply"""
    @property
    def post(self) -> InsurancePayTransactionsApplyPost[Answer[InsurancePayTransactionsApplyPostAnswer]]:
        """保险商户受理保险自动续费扣款

        POST v3/papay/insurance-pay/transactions/apply
        https://pay.weixin.qq.com/doc/v3/merchant/4012471158
        """
    @property
    def post_async(self) -> InsurancePayTransactionsApplyPost[Promise[Answer[InsurancePayTransactionsApplyPostAnswer]]]:
        """保险商户受理保险自动续费扣款"""
    @property
    def postAsync(self) -> InsurancePayTransactionsApplyPost[Promise[Answer[InsurancePayTransactionsApplyPostAnswer]]]:
        """保险商户受理保险自动续费扣款"""

class InsurancePayTransactionsApplyPostOptions(Options, total=False):
    json: InsurancePayTransactionsApplyPostJson

class InsurancePayTransactionsApplyPostLooseOptions(Options, total=False):
    json: InsurancePayTransactionsApplyPostJson | AnyDict

class InsurancePayTransactionsApplyPost(Verb[R]):
    """保险商户受理保险自动续费扣款

    POST v3/papay/insurance-pay/transactions/apply
    https://pay.weixin.qq.com/doc/v3/merchant/4012471158
    """
    if MYPY:
        def __call__(
            self,
            options: InsurancePayTransactionsApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsurancePayTransactionsApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsurancePayTransactionsApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsurancePayTransactionsApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsurancePayTransactionsApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsurancePayTransactionsApplyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsurancePayTransactionsApplyPostOptions,
            /,
            **more: Unpack[InsurancePayTransactionsApplyPostOptions]
        ) -> R: ...

class ScheduledAmount(TypedDict):
    total: float
    """金额"""
    currency: NotRequired[str]
    """货币类型"""

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetAnswer(TypedDict):
    policy_period_id: float
    """保单的扣费周期编号"""
    policy_period_state: str
    """当前扣费周期的状态"""
    deduct_start_date: NotRequired[str]
    """可扣费开始日期"""
    deduct_end_date: NotRequired[str]
    """可扣费结束日期"""
    scheduled_amount: NotRequired[ScheduledAmount]
    """已预约的扣费金额信息"""
    deduct_amount: NotRequired[ScheduledAmount]
    """实际扣费金额"""
    deduct_date: NotRequired[str]
    """实际扣费的日期"""

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostJson(TypedDict):
    appid: str
    """应用ID"""
    scheduled_amount: ScheduledAmount
    """预约扣费金额信息"""

class InsurancePayTransactionsApplyPostJson(TypedDict):
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
    policy_period_id: float
    """保单的扣费周期编号"""
    amount: ScheduledAmount
    """扣费金额信息"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    attach: NotRequired[str]
    """附加数据"""

class InsurancePayTransactionsApplyPostAnswer(TypedDict):
    out_trade_no: str
    """商户订单号"""
    amount: ScheduledAmount
    """扣费金额信息"""

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostAnswer(InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetAnswer): ...
