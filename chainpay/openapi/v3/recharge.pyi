# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Recharge(Place):
    """v3/recharge"""
    @property
    def bankTransferRecharges(self) -> RechargeBankTransferRecharges: ...

class RechargeBankTransferRecharges(Place):
    """v3/recharge/bank-transfer-recharges"""
    @property
    def apply(self) -> RechargeBankTransferRechargesApply:
        """POST 申请银行转账充值"""
    @property
    def outRechargeNo(self) -> RechargeBankTransferRechargesOutRechargeNo: ...

class RechargeBankTransferRechargesApply(Place):
    """v3/recharge/bank-transfer-recharges/apply"""
    @property
    def post(self) -> RechargeBankTransferRechargesApplyPost[Answer[RechargeBankTransferRechargesApplyPostAnswer]]:
        """申请银行转账充值

        POST v3/recharge/bank-transfer-recharges/apply
        https://pay.weixin.qq.com/doc/v3/merchant/4012585425
        """
    @property
    def post_async(self) -> RechargeBankTransferRechargesApplyPost[Promise[Answer[RechargeBankTransferRechargesApplyPostAnswer]]]:
        """申请银行转账充值"""
    @property
    def postAsync(self) -> RechargeBankTransferRechargesApplyPost[Promise[Answer[RechargeBankTransferRechargesApplyPostAnswer]]]:
        """申请银行转账充值"""

class RechargeBankTransferRechargesApplyPostOptions(Options, total=False):
    json: RechargeBankTransferRechargesApplyPostJson

class RechargeBankTransferRechargesApplyPostLooseOptions(Options, total=False):
    json: RechargeBankTransferRechargesApplyPostJson | AnyDict

class RechargeBankTransferRechargesApplyPost(Verb[R]):
    """申请银行转账充值

    POST v3/recharge/bank-transfer-recharges/apply
    https://pay.weixin.qq.com/doc/v3/merchant/4012585425
    """
    if MYPY:
        def __call__(
            self,
            options: RechargeBankTransferRechargesApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RechargeBankTransferRechargesApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RechargeBankTransferRechargesApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargeBankTransferRechargesApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RechargeBankTransferRechargesApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: RechargeBankTransferRechargesApplyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargeBankTransferRechargesApplyPostOptions,
            /,
            **more: Unpack[RechargeBankTransferRechargesApplyPostOptions]
        ) -> R: ...

class RechargeBankTransferRechargesOutRechargeNo(Place):
    """v3/recharge/bank-transfer-recharges/out-recharge-no"""
    @property
    def _out_recharge_no_(self) -> RechargeBankTransferRechargesOutRechargeNoOutRechargeNo:
        """GET 查询银行转账充值结果"""

class RechargeBankTransferRechargesOutRechargeNoOutRechargeNo(Place):
    """v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}"""
    @property
    def get(self) -> RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGet[Answer[RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer]]:
        """查询银行转账充值结果

        GET v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012585430
        """
    @property
    def get_async(self) -> RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGet[Promise[Answer[RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer]]]:
        """查询银行转账充值结果"""
    @property
    def getAsync(self) -> RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGet[Promise[Answer[RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer]]]:
        """查询银行转账充值结果"""

class RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGetOptions(Options, total=False):
    out_recharge_no: str | int

class RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGet(Verb[R]):
    """查询银行转账充值结果

    GET v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012585430
    """
    if MYPY:
        def __call__(
            self,
            options: RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGetOptions | AnyDict,
            /,
            **more: Unpack[RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_recharge_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGetOptions,
            /,
            **more: Unpack[RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGetOptions]
        ) -> R: ...

class RechargeAmount(TypedDict):
    amount: NotRequired[float]
    """总金额"""
    currency: NotRequired[str]
    """货币类型"""

class RechargeBankTransferRechargesApplyPostJson(TypedDict):
    out_recharge_no: str
    """商户充值单号"""
    recharge_scene: Literal["NORMAL_BANK_TRANSFER"]
    """充值场景"""
    account_type: Literal["BASIC", "OPERATION", "FEES"]
    """充值入账账户"""
    recharge_amount: RechargeAmount
    """充值金额"""

class TransferInAccount(TypedDict):
    bank_name: NotRequired[str]
    """开户银行名称"""
    bank_address_code: NotRequired[str]
    """开户银行省市编码"""
    bank_code: NotRequired[str]
    """开户银行行号"""
    bank_account_name: NotRequired[str]
    """银行账户名称"""
    bank_account_no: NotRequired[str]
    """银行账号"""

class RechargeBankTransferRechargesApplyPostAnswer(TypedDict):
    recharge_id: str
    """微信支付充值单号"""
    out_recharge_no: str
    """商户充值单号"""
    transfer_in_account: TransferInAccount
    """银行账户"""

class BankTransferInfo(TypedDict):
    memo: NotRequired[str]
    """转账充值附言"""
    return_time: NotRequired[str]
    """银行转账退回时间"""
    return_reason: NotRequired[str]
    """银行转账退回原因"""
    bank_name: NotRequired[str]
    """开户银行名称"""
    bank_card_tail: NotRequired[str]
    """银行卡号后四位"""

class RechargeBankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer(TypedDict):
    mchid: str
    """充值商户号"""
    recharge_id: str
    """微信支付充值单号"""
    out_recharge_no: str
    """商户充值单号"""
    account_type: Literal["BASIC", "OPERATION", "FEES"]
    """充值入账账户"""
    recharge_state: Literal["SUCCESS", "RECHARGING", "CLOSED"]
    """充值状态"""
    recharge_scene: Literal["ECOMMERCE_BANK_TRANSFER"]
    """充值场景"""
    recharge_state_desc: NotRequired[str]
    """充值状态描述"""
    recharge_amount: RechargeAmount
    """充值金额"""
    bank_transfer_info: NotRequired[BankTransferInfo]
    """转账充值的付款信息"""
    accept_time: NotRequired[str]
    """受理充值时间"""
    success_time: NotRequired[str]
    """充值成功时间"""
    close_time: NotRequired[str]
    """关闭充值时间"""
