# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Recharges(Place):
    """v3/platsolution/ecommerce/recharges"""
    @property
    def apply(self) -> RechargesApply:
        """POST 申请二级商户充值"""
    @property
    def outRechargeNo(self) -> RechargesOutRechargeNo: ...

class RechargesApply(Place):
    """v3/platsolution/ecommerce/recharges/apply"""
    @property
    def post(self) -> RechargesApplyPost[Answer[RechargesApplyPostAnswer]]:
        """申请二级商户充值

        POST v3/platsolution/ecommerce/recharges/apply
        https://pay.weixin.qq.com/doc/v3/partner/4012762860
        """
    @property
    def post_async(self) -> RechargesApplyPost[Promise[Answer[RechargesApplyPostAnswer]]]:
        """申请二级商户充值"""
    @property
    def postAsync(self) -> RechargesApplyPost[Promise[Answer[RechargesApplyPostAnswer]]]:
        """申请二级商户充值"""

class RechargesApplyPostOptions(Options, total=False):
    json: RechargesApplyPostJson

class RechargesApplyPostLooseOptions(Options, total=False):
    json: RechargesApplyPostJson | AnyDict

class RechargesApplyPost(Verb[R]):
    """申请二级商户充值

    POST v3/platsolution/ecommerce/recharges/apply
    https://pay.weixin.qq.com/doc/v3/partner/4012762860
    """
    if MYPY:
        def __call__(
            self,
            options: RechargesApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RechargesApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RechargesApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargesApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RechargesApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: RechargesApplyPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargesApplyPostOptions,
            /,
            **more: Unpack[RechargesApplyPostOptions]
        ) -> R: ...

class RechargesOutRechargeNo(Place):
    """v3/platsolution/ecommerce/recharges/out-recharge-no"""
    @property
    def _out_recharge_no_(self) -> RechargesOutRechargeNoOutRechargeNo:
        """GET 查询二级商户充值结果"""

class RechargesOutRechargeNoOutRechargeNo(Place):
    """v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}"""
    @property
    def get(self) -> RechargesOutRechargeNoOutRechargeNoGet[Answer[RechargesOutRechargeNoOutRechargeNoGetAnswer]]:
        """查询二级商户充值结果

        GET v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012762874
        """
    @property
    def get_async(self) -> RechargesOutRechargeNoOutRechargeNoGet[Promise[Answer[RechargesOutRechargeNoOutRechargeNoGetAnswer]]]:
        """查询二级商户充值结果"""
    @property
    def getAsync(self) -> RechargesOutRechargeNoOutRechargeNoGet[Promise[Answer[RechargesOutRechargeNoOutRechargeNoGetAnswer]]]:
        """查询二级商户充值结果"""
    @property
    def close(self) -> RechargesOutRechargeNoOutRechargeNoClose:
        """POST 关闭二级商户充值"""

class RechargesOutRechargeNoOutRechargeNoGetOptions(Options, total=False):
    query: RechargesOutRechargeNoOutRechargeNoGetQuery
    out_recharge_no: str | int

class RechargesOutRechargeNoOutRechargeNoGetLooseOptions(Options, total=False):
    query: RechargesOutRechargeNoOutRechargeNoGetQuery | AnyDict
    out_recharge_no: str | int

class RechargesOutRechargeNoOutRechargeNoGet(Verb[R]):
    """查询二级商户充值结果

    GET v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012762874
    """
    if MYPY:
        def __call__(
            self,
            options: RechargesOutRechargeNoOutRechargeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RechargesOutRechargeNoOutRechargeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: RechargesOutRechargeNoOutRechargeNoGetQuery | AnyDict,
            out_recharge_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargesOutRechargeNoOutRechargeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[RechargesOutRechargeNoOutRechargeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: RechargesOutRechargeNoOutRechargeNoGetQuery,
            out_recharge_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargesOutRechargeNoOutRechargeNoGetOptions,
            /,
            **more: Unpack[RechargesOutRechargeNoOutRechargeNoGetOptions]
        ) -> R: ...

class RechargesOutRechargeNoOutRechargeNoClose(Place):
    """v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close"""
    @property
    def post(self) -> RechargesOutRechargeNoOutRechargeNoClosePost[Answer[RechargesOutRechargeNoOutRechargeNoClosePostAnswer]]:
        """关闭二级商户充值

        POST v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close
        https://pay.weixin.qq.com/doc/v3/partner/4012762895
        """
    @property
    def post_async(self) -> RechargesOutRechargeNoOutRechargeNoClosePost[Promise[Answer[RechargesOutRechargeNoOutRechargeNoClosePostAnswer]]]:
        """关闭二级商户充值"""
    @property
    def postAsync(self) -> RechargesOutRechargeNoOutRechargeNoClosePost[Promise[Answer[RechargesOutRechargeNoOutRechargeNoClosePostAnswer]]]:
        """关闭二级商户充值"""

class RechargesOutRechargeNoOutRechargeNoClosePostOptions(Options, total=False):
    query: RechargesOutRechargeNoOutRechargeNoClosePostQuery
    out_recharge_no: str | int

class RechargesOutRechargeNoOutRechargeNoClosePostLooseOptions(Options, total=False):
    query: RechargesOutRechargeNoOutRechargeNoClosePostQuery | AnyDict
    out_recharge_no: str | int

class RechargesOutRechargeNoOutRechargeNoClosePost(Verb[R]):
    """关闭二级商户充值

    POST v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close
    https://pay.weixin.qq.com/doc/v3/partner/4012762895
    """
    if MYPY:
        def __call__(
            self,
            options: RechargesOutRechargeNoOutRechargeNoClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RechargesOutRechargeNoOutRechargeNoClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: RechargesOutRechargeNoOutRechargeNoClosePostQuery | AnyDict,
            out_recharge_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargesOutRechargeNoOutRechargeNoClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[RechargesOutRechargeNoOutRechargeNoClosePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: RechargesOutRechargeNoOutRechargeNoClosePostQuery,
            out_recharge_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RechargesOutRechargeNoOutRechargeNoClosePostOptions,
            /,
            **more: Unpack[RechargesOutRechargeNoOutRechargeNoClosePostOptions]
        ) -> R: ...

class RechargeAmount(TypedDict):
    amount: NotRequired[float]
    """总金额"""
    currency: NotRequired[str]
    """货币类型"""

class RechargesApplyPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_recharge_no: str
    """商户充值单号"""
    recharge_scene: Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"]
    """充值场景"""
    account_type: Literal["DEPOSIT", "OPERATION"]
    """充值入账账户"""
    recharge_amount: RechargeAmount
    """充值金额"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    available_recharge_channels: NotRequired[list[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"]]]
    """可用充值渠道列表"""
    remark: NotRequired[str]
    """充值备注"""

class RechargesApplyPostAnswer(TypedDict):
    recharge_id: str
    """微信支付充值单号"""
    out_recharge_no: str
    """商户充值单号"""
    recharge_url: str
    """充值链接"""

class RechargesOutRechargeNoOutRechargeNoGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""

class BankTransferInfo(TypedDict):
    bill_no: NotRequired[str]
    """转入的银行流水单号"""
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
    bank_account_name: NotRequired[str]
    """银行账户名称"""

class QrRechargeInfo(TypedDict):
    openid: NotRequired[str]
    """用户OpenID"""
    employee_type: NotRequired[Literal["ADMIN", "STAFF"]]
    """员工类型"""

class OnlineBankRechargeInfo(TypedDict):
    bill_no: NotRequired[str]
    """银行交易订单号"""
    return_time: NotRequired[str]
    """网银充值退回时间"""
    return_reason: NotRequired[str]
    """网银充值退回原因"""
    bank_name: NotRequired[str]
    """开户银行名称"""
    online_bank_type: NotRequired[Literal["ONLINE_BANK_TYPE_CORPORATE", "ONLINE_BANK_TYPE_PERSONAL"]]
    """网银类型"""
    bank_card_tail: NotRequired[str]
    """银行卡号后四位"""
    bank_account_name: NotRequired[str]
    """银行账户名称"""

class RechargesOutRechargeNoOutRechargeNoGetAnswer(TypedDict):
    sp_mchid: str
    """平台商户号"""
    sub_mchid: str
    """二级商户号"""
    recharge_id: str
    """微信支付充值单号"""
    out_recharge_no: str
    """商户充值单号"""
    recharge_channel: NotRequired[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"]]
    """充值渠道"""
    account_type: Literal["DEPOSIT", "OPERATION"]
    """充值入账账户"""
    recharge_state: Literal["SUCCESS", "RECHARGING", "CLOSED"]
    """充值状态"""
    recharge_scene: Literal["ECOMMERCE_DEPOSIT", "ECOMMERCE_PAYMENT"]
    """充值场景"""
    recharge_state_desc: NotRequired[str]
    """充值状态描述"""
    recharge_amount: RechargeAmount
    """充值金额"""
    bank_transfer_info: NotRequired[BankTransferInfo]
    """转账充值的付款信息"""
    qr_recharge_info: NotRequired[QrRechargeInfo]
    """扫码充值的付款信息"""
    online_bank_recharge_info: NotRequired[OnlineBankRechargeInfo]
    """网银充值的付款信息"""
    accept_time: NotRequired[str]
    """受理充值时间"""
    success_time: NotRequired[str]
    """充值成功时间"""
    close_time: NotRequired[str]
    """关闭充值时间"""
    available_recharge_channels: NotRequired[list[Literal["BANK_TRANSFER", "QR_RECHARGE", "ONLINE_BANK"]]]
    """可用充值渠道列表"""

class RechargesOutRechargeNoOutRechargeNoClosePostQuery(RechargesOutRechargeNoOutRechargeNoGetQuery): ...

class RechargesOutRechargeNoOutRechargeNoClosePostAnswer(RechargesOutRechargeNoOutRechargeNoGetAnswer): ...
