# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MchOperate(Place):
    """v3/mch_operate"""
    @property
    def risk(self) -> MchOperateRisk: ...

class MchOperateRisk(Place):
    """v3/mch_operate/risk"""
    @property
    def withdrawlApply(self) -> MchOperateRiskWithdrawlApply:
        """POST 提交已注销商户号可用余额提现申请单"""

class MchOperateRiskWithdrawlApply(Place):
    """v3/mch_operate/risk/withdrawl-apply"""
    @property
    def post(self) -> MchOperateRiskWithdrawlApplyPost[Answer[MchOperateRiskWithdrawlApplyPostAnswer]]:
        """提交已注销商户号可用余额提现申请单

        POST v3/mch_operate/risk/withdrawl-apply
        https://pay.weixin.qq.com/doc/v3/partner/4012488950
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> MchOperateRiskWithdrawlApplyPost[Promise[Answer[MchOperateRiskWithdrawlApplyPostAnswer]]]:
        """提交已注销商户号可用余额提现申请单"""
    @property
    def postAsync(self) -> MchOperateRiskWithdrawlApplyPost[Promise[Answer[MchOperateRiskWithdrawlApplyPostAnswer]]]:
        """提交已注销商户号可用余额提现申请单"""
    @property
    def applymentId(self) -> MchOperateRiskWithdrawlApplyApplymentId: ...
    @property
    def outRequestNo(self) -> MchOperateRiskWithdrawlApplyOutRequestNo: ...

class MchOperateRiskWithdrawlApplyPostOptions(Options, total=False):
    json: MchOperateRiskWithdrawlApplyPostJson

class MchOperateRiskWithdrawlApplyPostLooseOptions(Options, total=False):
    json: MchOperateRiskWithdrawlApplyPostJson | AnyDict

class MchOperateRiskWithdrawlApplyPost(Verb[R]):
    """提交已注销商户号可用余额提现申请单

    POST v3/mch_operate/risk/withdrawl-apply
    https://pay.weixin.qq.com/doc/v3/partner/4012488950
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MchOperateRiskWithdrawlApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchOperateRiskWithdrawlApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchOperateRiskWithdrawlApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchOperateRiskWithdrawlApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchOperateRiskWithdrawlApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchOperateRiskWithdrawlApplyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchOperateRiskWithdrawlApplyPostOptions,
            /,
            **more: Unpack[MchOperateRiskWithdrawlApplyPostOptions]
        ) -> R: ...

class MchOperateRiskWithdrawlApplyApplymentId(Place):
    """v3/mch_operate/risk/withdrawl-apply/applyment-id"""
    @property
    def _applyment_id_(self) -> MchOperateRiskWithdrawlApplyApplymentIdApplymentId:
        """GET 微信支付提现申请单号查询提现申请单状态"""

class MchOperateRiskWithdrawlApplyApplymentIdApplymentId(Place):
    """v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}"""
    @property
    def get(self) -> MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGet[Answer[MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetAnswer]]:
        """微信支付提现申请单号查询提现申请单状态

        GET v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012778400
        """
    @property
    def get_async(self) -> MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGet[Promise[Answer[MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetAnswer]]]:
        """微信支付提现申请单号查询提现申请单状态"""
    @property
    def getAsync(self) -> MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGet[Promise[Answer[MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetAnswer]]]:
        """微信支付提现申请单号查询提现申请单状态"""

class MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetOptions(Options, total=False):
    applyment_id: str | int

class MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGet(Verb[R]):
    """微信支付提现申请单号查询提现申请单状态

    GET v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012778400
    """
    if MYPY:
        def __call__(
            self,
            options: MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetOptions | AnyDict,
            /,
            **more: Unpack[MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, applyment_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetOptions,
            /,
            **more: Unpack[MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetOptions]
        ) -> R: ...

class MchOperateRiskWithdrawlApplyOutRequestNo(Place):
    """v3/mch_operate/risk/withdrawl-apply/out-request-no"""
    @property
    def _out_request_no_(self) -> MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNo:
        """GET 商户提现申请单号查询提现申请单状态"""

class MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNo(Place):
    """v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}"""
    @property
    def get(self) -> MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGet[Answer[MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGetAnswer]]:
        """商户提现申请单号查询提现申请单状态

        GET v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012476164
        """
    @property
    def get_async(self) -> MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGet[Promise[Answer[MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGetAnswer]]]:
        """商户提现申请单号查询提现申请单状态"""
    @property
    def getAsync(self) -> MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGet[Promise[Answer[MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGetAnswer]]]:
        """商户提现申请单号查询提现申请单状态"""

class MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGetOptions(Options, total=False):
    out_request_no: str | int

class MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGet(Verb[R]):
    """商户提现申请单号查询提现申请单状态

    GET v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012476164
    """
    if MYPY:
        def __call__(
            self,
            options: MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGetOptions | AnyDict,
            /,
            **more: Unpack[MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_request_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGetOptions,
            /,
            **more: Unpack[MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...

class BankAccountInfo(TypedDict):
    account_name: str | Sensitive
    """开户名称"""
    account_bank: str
    """开户银行"""
    bank_branch_id: NotRequired[str]
    """开户银行联行号"""
    bank_name: NotRequired[str]
    """开户银行全称（含支行）"""
    account_number: str | Sensitive
    """银行账号"""

class IdentityInfo(TypedDict):
    id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    """证件类型"""
    identification_name: NotRequired[str | Sensitive]
    """证件姓名"""
    identification_no: NotRequired[str | Sensitive]
    """证件号码"""

class PayeeInfo(TypedDict):
    account_type: Literal["ACCOUNT_TYPE_CORPORATE", "ACCOUNT_TYPE_PERSONAL"]
    """账户类型"""
    bank_account_info: NotRequired[BankAccountInfo]
    """银行账户"""
    identity_info: NotRequired[IdentityInfo]
    """收款人账号对应的证件信息"""

class ProofPayeeMedia(TypedDict):
    proof_media_type: Literal["BASIC_TRANSACTION_INFORMATION", "LEGAL_ID_CARD", "ID_CARD", "BUSINESS_LICENSE_PHOTO", "PAYEE_ID_CARD", "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6", "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7", "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8"]
    """申请证明材料类型"""
    proof_media: str
    """证明材料照片"""

class ProofMediaList(TypedDict):
    proof_payee_media: NotRequired[list[ProofPayeeMedia]]
    """申请证明材料"""

class AdditionalMaterials(TypedDict):
    additional_media: NotRequired[list[str]]

class MchOperateRiskWithdrawlApplyPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_account_type: Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT"]
    """二级商户号的出款子账户类型"""
    amount: int
    """提现金额"""
    out_request_no: str
    """商户提现申请单号"""
    payee_type: Literal["CONTRIBUTION_MERCHANT", "SERVICE_PROVIDER_MERCHANT", "OTHER_MERCHANT", "INDIVIDUAL"]
    """收款对象类型"""
    payee_mchid: NotRequired[str]
    """收款对象对应的商户号"""
    payee_info: PayeeInfo
    """收款账号信息"""
    proof_media_list: NotRequired[ProofMediaList]
    """付款申请证明材料"""
    additional_materials: NotRequired[AdditionalMaterials]
    """补充材料"""
    remark: NotRequired[str]
    """备注"""

class MchOperateRiskWithdrawlApplyPostAnswer(TypedDict):
    applyment_id: NotRequired[str]
    """微信支付提现申请单号"""
    out_request_no: NotRequired[str]
    """商户提现申请单号"""

class WithdrawlApply(TypedDict):
    applyment_id: str
    """微信支付提现申请单号"""
    out_request_no: str
    """商户提现申请单号"""
    state: str
    """申请单状态"""
    fail_reason: NotRequired[str]
    """失败原因"""
    modify_time: NotRequired[str]
    """最后更新时间"""

class MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetAnswer(TypedDict):
    withdrawl_apply: WithdrawlApply
    """提现申请单信息"""

class MchOperateRiskWithdrawlApplyOutRequestNoOutRequestNoGetAnswer(MchOperateRiskWithdrawlApplyApplymentIdApplymentIdGetAnswer): ...
