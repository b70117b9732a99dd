# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class BankTransferRecharges(Place):
    """v3/platsolution/ecommerce/bank-transfer-recharges"""
    @property
    def apply(self) -> BankTransferRechargesApply:
        """POST 申请银行转账充值"""
    @property
    def outRechargeNo(self) -> BankTransferRechargesOutRechargeNo: ...

class BankTransferRechargesApply(Place):
    """v3/platsolution/ecommerce/bank-transfer-recharges/apply"""
    @property
    def post(self) -> BankTransferRechargesApplyPost[Answer[BankTransferRechargesApplyPostAnswer]]:
        """申请银行转账充值

        POST v3/platsolution/ecommerce/bank-transfer-recharges/apply
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
        """
    @property
    def post_async(self) -> BankTransferRechargesApplyPost[Promise[Answer[BankTransferRechargesApplyPostAnswer]]]:
        """申请银行转账充值"""
    @property
    def postAsync(self) -> BankTransferRechargesApplyPost[Promise[Answer[BankTransferRechargesApplyPostAnswer]]]:
        """申请银行转账充值"""

class BankTransferRechargesApplyPostOptions(Options, total=False):
    json: BankTransferRechargesApplyPostJson

class BankTransferRechargesApplyPostLooseOptions(Options, total=False):
    json: BankTransferRechargesApplyPostJson | AnyDict

class BankTransferRechargesApplyPost(Verb[R]):
    """申请银行转账充值

    POST v3/platsolution/ecommerce/bank-transfer-recharges/apply
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
    """
    if MYPY:
        def __call__(
            self,
            options: BankTransferRechargesApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BankTransferRechargesApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BankTransferRechargesApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankTransferRechargesApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BankTransferRechargesApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BankTransferRechargesApplyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankTransferRechargesApplyPostOptions,
            /,
            **more: Unpack[BankTransferRechargesApplyPostOptions]
        ) -> R: ...

class BankTransferRechargesOutRechargeNo(Place):
    """v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no"""
    @property
    def _out_recharge_no_(self) -> BankTransferRechargesOutRechargeNoOutRechargeNo:
        """GET 查询银行转账充值结果"""

class BankTransferRechargesOutRechargeNoOutRechargeNo(Place):
    """v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}"""
    @property
    def get(self) -> BankTransferRechargesOutRechargeNoOutRechargeNoGet[Answer[BankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer]]:
        """查询银行转账充值结果

        GET v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
        """
    @property
    def get_async(self) -> BankTransferRechargesOutRechargeNoOutRechargeNoGet[Promise[Answer[BankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer]]]:
        """查询银行转账充值结果"""
    @property
    def getAsync(self) -> BankTransferRechargesOutRechargeNoOutRechargeNoGet[Promise[Answer[BankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer]]]:
        """查询银行转账充值结果"""

class BankTransferRechargesOutRechargeNoOutRechargeNoGetOptions(Options, total=False):
    out_recharge_no: str | int

class BankTransferRechargesOutRechargeNoOutRechargeNoGet(Verb[R]):
    """查询银行转账充值结果

    GET v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
    """
    if MYPY:
        def __call__(
            self,
            options: BankTransferRechargesOutRechargeNoOutRechargeNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[BankTransferRechargesOutRechargeNoOutRechargeNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: BankTransferRechargesOutRechargeNoOutRechargeNoGetOptions | AnyDict,
            /,
            **more: Unpack[BankTransferRechargesOutRechargeNoOutRechargeNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_recharge_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BankTransferRechargesOutRechargeNoOutRechargeNoGetOptions,
            /,
            **more: Unpack[BankTransferRechargesOutRechargeNoOutRechargeNoGetOptions]
        ) -> R: ...

class RechargeAmount(TypedDict):
    amount: NotRequired[float]
    """总金额"""
    currency: NotRequired[str]
    """货币类型"""

class BankTransferRechargesApplyPostJson(TypedDict):
    out_recharge_no: str
    """商户充值单号"""
    recharge_scene: str
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

class BankTransferRechargesApplyPostAnswer(TypedDict):
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

class BankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer(TypedDict):
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
