# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Withdraw(Place):
    """v3/platsolution/ecommerce/withdraw"""
    @property
    def dayEndBalanceWithdraw(self) -> WithdrawDayEndBalanceWithdraw:
        """POST 二级商户按日终余额预约提现"""

class WithdrawDayEndBalanceWithdraw(Place):
    """v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw"""
    @property
    def post(self) -> WithdrawDayEndBalanceWithdrawPost[Answer[WithdrawDayEndBalanceWithdrawPostAnswer]]:
        """二级商户按日终余额预约提现

        POST v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw
        https://pay.weixin.qq.com/doc/v3/partner/4013328143
        """
    @property
    def post_async(self) -> WithdrawDayEndBalanceWithdrawPost[Promise[Answer[WithdrawDayEndBalanceWithdrawPostAnswer]]]:
        """二级商户按日终余额预约提现"""
    @property
    def postAsync(self) -> WithdrawDayEndBalanceWithdrawPost[Promise[Answer[WithdrawDayEndBalanceWithdrawPostAnswer]]]:
        """二级商户按日终余额预约提现"""
    @property
    def outRequestNo(self) -> WithdrawDayEndBalanceWithdrawOutRequestNo: ...

class WithdrawDayEndBalanceWithdrawPostOptions(Options, total=False):
    json: WithdrawDayEndBalanceWithdrawPostJson

class WithdrawDayEndBalanceWithdrawPostLooseOptions(Options, total=False):
    json: WithdrawDayEndBalanceWithdrawPostJson | AnyDict

class WithdrawDayEndBalanceWithdrawPost(Verb[R]):
    """二级商户按日终余额预约提现

    POST v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw
    https://pay.weixin.qq.com/doc/v3/partner/4013328143
    """
    if MYPY:
        def __call__(
            self,
            options: WithdrawDayEndBalanceWithdrawPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WithdrawDayEndBalanceWithdrawPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WithdrawDayEndBalanceWithdrawPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WithdrawDayEndBalanceWithdrawPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WithdrawDayEndBalanceWithdrawPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WithdrawDayEndBalanceWithdrawPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WithdrawDayEndBalanceWithdrawPostOptions,
            /,
            **more: Unpack[WithdrawDayEndBalanceWithdrawPostOptions]
        ) -> R: ...

class WithdrawDayEndBalanceWithdrawOutRequestNo(Place):
    """v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no"""
    @property
    def _out_request_no_(self) -> WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNo:
        """GET 查询二级商户按日终余额预约提现状态"""

class WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNo(Place):
    """v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}"""
    @property
    def get(self) -> WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGet[Answer[WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetAnswer]]:
        """查询二级商户按日终余额预约提现状态

        GET v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013328163
        """
    @property
    def get_async(self) -> WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGet[Promise[Answer[WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetAnswer]]]:
        """查询二级商户按日终余额预约提现状态"""
    @property
    def getAsync(self) -> WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGet[Promise[Answer[WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetAnswer]]]:
        """查询二级商户按日终余额预约提现状态"""

class WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetOptions(Options, total=False):
    query: WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetQuery
    out_request_no: str | int

class WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetLooseOptions(Options, total=False):
    query: WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetQuery | AnyDict
    out_request_no: str | int

class WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGet(Verb[R]):
    """查询二级商户按日终余额预约提现状态

    GET v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013328163
    """
    if MYPY:
        def __call__(
            self,
            options: WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetQuery | AnyDict,
            out_request_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetQuery,
            out_request_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetOptions,
            /,
            **more: Unpack[WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...

class WithdrawDayEndBalanceWithdrawPostJson(TypedDict):
    sub_mchid: str
    """特约商户号"""
    out_request_no: str
    """商户提现单号"""
    calculate_amount_type: Literal["ONLY_DAY_END_BALANCE", "ALLOW_CURRENT_BALANCE"]
    """计算提现金额方式"""
    remark: NotRequired[str]
    """提现备注"""
    bank_memo: NotRequired[str]
    """银行附言"""
    notify_url: NotRequired[str]
    """提现结果通知地址"""
    reserve_amount: NotRequired[int]
    """留存额"""

class WithdrawDayEndBalanceWithdrawPostAnswer(TypedDict):
    sp_mchid: str
    """收付通平台商户号"""
    sub_mchid: str
    """特约商户号"""
    status: Literal["CREATED", "PROCESSING", "FINISHED", "ABNORMAL"]
    """单据状态"""
    withdraw_id: str
    """微信支付提现单号"""
    out_request_no: str
    """商户提现单号"""
    total_amount: int
    """提现金额"""
    success_amount: NotRequired[int]
    """提现成功金额"""
    fail_amount: NotRequired[int]
    """提现失败金额"""
    refund_amount: NotRequired[int]
    """提现退票金额"""
    create_time: str
    """发起提现时间"""
    update_time: str
    """提现状态更新时间"""
    reason: NotRequired[str]
    """失败原因"""
    remark: NotRequired[str]
    """提现备注"""
    bank_memo: NotRequired[str]
    """银行附言"""
    account_type: Literal["BASIC", "OPERATION", "FEES"]
    """出款账户类型"""
    account_number: str
    """入账银行账号后四位"""
    account_bank: str
    """入账银行"""
    bank_name: NotRequired[str]
    """入账银行全称（含支行）"""

class WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""

class WithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetAnswer(WithdrawDayEndBalanceWithdrawPostAnswer): ...
