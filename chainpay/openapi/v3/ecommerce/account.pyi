# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Media, Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Account(Place):
    """v3/ecommerce/account"""
    @property
    def applyCancelWithdraw(self) -> AccountApplyCancelWithdraw:
        """POST 提交注销提现申请"""
    @property
    def cancelApplications(self) -> AccountCancelApplications:
        """POST 提交注销申请单"""

class AccountApplyCancelWithdraw(Place):
    """v3/ecommerce/account/apply-cancel-withdraw"""
    @property
    def post(self) -> AccountApplyCancelWithdrawPost[Answer[AccountApplyCancelWithdrawPostAnswer]]:
        """提交注销提现申请

        POST v3/ecommerce/account/apply-cancel-withdraw
        https://pay.weixin.qq.com/doc/v3/partner/4013892756
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> AccountApplyCancelWithdrawPost[Promise[Answer[AccountApplyCancelWithdrawPostAnswer]]]:
        """提交注销提现申请"""
    @property
    def postAsync(self) -> AccountApplyCancelWithdrawPost[Promise[Answer[AccountApplyCancelWithdrawPostAnswer]]]:
        """提交注销提现申请"""
    @property
    def applymentId(self) -> AccountApplyCancelWithdrawApplymentId: ...
    @property
    def confirm(self) -> AccountApplyCancelWithdrawConfirm:
        """POST 平台代商户确认注销"""
    @property
    def outRequestNo(self) -> AccountApplyCancelWithdrawOutRequestNo: ...
    @property
    def validateCancel(self) -> AccountApplyCancelWithdrawValidateCancel: ...

class AccountApplyCancelWithdrawPostOptions(Options, total=False):
    json: AccountApplyCancelWithdrawPostJson

class AccountApplyCancelWithdrawPostLooseOptions(Options, total=False):
    json: AccountApplyCancelWithdrawPostJson | AnyDict

class AccountApplyCancelWithdrawPost(Verb[R]):
    """提交注销提现申请

    POST v3/ecommerce/account/apply-cancel-withdraw
    https://pay.weixin.qq.com/doc/v3/partner/4013892756
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: AccountApplyCancelWithdrawPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AccountApplyCancelWithdrawPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AccountApplyCancelWithdrawPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AccountApplyCancelWithdrawPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AccountApplyCancelWithdrawPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AccountApplyCancelWithdrawPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AccountApplyCancelWithdrawPostOptions,
            /,
            **more: Unpack[AccountApplyCancelWithdrawPostOptions]
        ) -> R: ...

class AccountApplyCancelWithdrawApplymentId(Place):
    """v3/ecommerce/account/apply-cancel-withdraw/applyment-id"""
    @property
    def _applyment_id_(self) -> AccountApplyCancelWithdrawApplymentIdApplymentId:
        """GET 微信支付注销提现申请单号查询申请单状态"""

class AccountApplyCancelWithdrawApplymentIdApplymentId(Place):
    """v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}"""
    @property
    def get(self) -> AccountApplyCancelWithdrawApplymentIdApplymentIdGet[Answer[AccountApplyCancelWithdrawApplymentIdApplymentIdGetAnswer]]:
        """微信支付注销提现申请单号查询申请单状态

        GET v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}
        https://pay.weixin.qq.com/doc/v3/partner/4013892765
        """
    @property
    def get_async(self) -> AccountApplyCancelWithdrawApplymentIdApplymentIdGet[Promise[Answer[AccountApplyCancelWithdrawApplymentIdApplymentIdGetAnswer]]]:
        """微信支付注销提现申请单号查询申请单状态"""
    @property
    def getAsync(self) -> AccountApplyCancelWithdrawApplymentIdApplymentIdGet[Promise[Answer[AccountApplyCancelWithdrawApplymentIdApplymentIdGetAnswer]]]:
        """微信支付注销提现申请单号查询申请单状态"""

class AccountApplyCancelWithdrawApplymentIdApplymentIdGetOptions(Options, total=False):
    applyment_id: str | int

class AccountApplyCancelWithdrawApplymentIdApplymentIdGet(Verb[R]):
    """微信支付注销提现申请单号查询申请单状态

    GET v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}
    https://pay.weixin.qq.com/doc/v3/partner/4013892765
    """
    if MYPY:
        def __call__(
            self,
            options: AccountApplyCancelWithdrawApplymentIdApplymentIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[AccountApplyCancelWithdrawApplymentIdApplymentIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: AccountApplyCancelWithdrawApplymentIdApplymentIdGetOptions | AnyDict,
            /,
            **more: Unpack[AccountApplyCancelWithdrawApplymentIdApplymentIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, applyment_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: AccountApplyCancelWithdrawApplymentIdApplymentIdGetOptions,
            /,
            **more: Unpack[AccountApplyCancelWithdrawApplymentIdApplymentIdGetOptions]
        ) -> R: ...

class AccountApplyCancelWithdrawConfirm(Place):
    """v3/ecommerce/account/apply-cancel-withdraw/confirm"""
    @property
    def post(self) -> AccountApplyCancelWithdrawConfirmPost[Answer[AccountApplyCancelWithdrawConfirmPostAnswer]]:
        """平台代商户确认注销

        POST v3/ecommerce/account/apply-cancel-withdraw/confirm
        https://pay.weixin.qq.com/doc/v3/partner/4013892772
        """
    @property
    def post_async(self) -> AccountApplyCancelWithdrawConfirmPost[Promise[Answer[AccountApplyCancelWithdrawConfirmPostAnswer]]]:
        """平台代商户确认注销"""
    @property
    def postAsync(self) -> AccountApplyCancelWithdrawConfirmPost[Promise[Answer[AccountApplyCancelWithdrawConfirmPostAnswer]]]:
        """平台代商户确认注销"""

class AccountApplyCancelWithdrawConfirmPostOptions(Options, total=False):
    json: AccountApplyCancelWithdrawConfirmPostJson

class AccountApplyCancelWithdrawConfirmPostLooseOptions(Options, total=False):
    json: AccountApplyCancelWithdrawConfirmPostJson | AnyDict

class AccountApplyCancelWithdrawConfirmPost(Verb[R]):
    """平台代商户确认注销

    POST v3/ecommerce/account/apply-cancel-withdraw/confirm
    https://pay.weixin.qq.com/doc/v3/partner/4013892772
    """
    if MYPY:
        def __call__(
            self,
            options: AccountApplyCancelWithdrawConfirmPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AccountApplyCancelWithdrawConfirmPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AccountApplyCancelWithdrawConfirmPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AccountApplyCancelWithdrawConfirmPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AccountApplyCancelWithdrawConfirmPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AccountApplyCancelWithdrawConfirmPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AccountApplyCancelWithdrawConfirmPostOptions,
            /,
            **more: Unpack[AccountApplyCancelWithdrawConfirmPostOptions]
        ) -> R: ...

class AccountApplyCancelWithdrawOutRequestNo(Place):
    """v3/ecommerce/account/apply-cancel-withdraw/out-request-no"""
    @property
    def _out_request_no_(self) -> AccountApplyCancelWithdrawOutRequestNoOutRequestNo:
        """GET 商户注销提现申请单号查询申请单状态"""

class AccountApplyCancelWithdrawOutRequestNoOutRequestNo(Place):
    """v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}"""
    @property
    def get(self) -> AccountApplyCancelWithdrawOutRequestNoOutRequestNoGet[Answer[AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetAnswer]]:
        """商户注销提现申请单号查询申请单状态

        GET v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013892759
        """
    @property
    def get_async(self) -> AccountApplyCancelWithdrawOutRequestNoOutRequestNoGet[Promise[Answer[AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetAnswer]]]:
        """商户注销提现申请单号查询申请单状态"""
    @property
    def getAsync(self) -> AccountApplyCancelWithdrawOutRequestNoOutRequestNoGet[Promise[Answer[AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetAnswer]]]:
        """商户注销提现申请单号查询申请单状态"""

class AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetOptions(Options, total=False):
    out_request_no: str | int

class AccountApplyCancelWithdrawOutRequestNoOutRequestNoGet(Verb[R]):
    """商户注销提现申请单号查询申请单状态

    GET v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013892759
    """
    if MYPY:
        def __call__(
            self,
            options: AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetOptions | AnyDict,
            /,
            **more: Unpack[AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_request_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetOptions,
            /,
            **more: Unpack[AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...

class AccountApplyCancelWithdrawValidateCancel(Place):
    """v3/ecommerce/account/apply-cancel-withdraw/validate-cancel"""
    @property
    def _sub_mchid_(self) -> AccountApplyCancelWithdrawValidateCancelSubMchid:
        """GET 商户注销资格校验"""

class AccountApplyCancelWithdrawValidateCancelSubMchid(Place):
    """v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}"""
    @property
    def get(self) -> AccountApplyCancelWithdrawValidateCancelSubMchidGet[Answer[AccountApplyCancelWithdrawValidateCancelSubMchidGetAnswer]]:
        """商户注销资格校验

        GET v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4016420099
        """
    @property
    def get_async(self) -> AccountApplyCancelWithdrawValidateCancelSubMchidGet[Promise[Answer[AccountApplyCancelWithdrawValidateCancelSubMchidGetAnswer]]]:
        """商户注销资格校验"""
    @property
    def getAsync(self) -> AccountApplyCancelWithdrawValidateCancelSubMchidGet[Promise[Answer[AccountApplyCancelWithdrawValidateCancelSubMchidGetAnswer]]]:
        """商户注销资格校验"""

class AccountApplyCancelWithdrawValidateCancelSubMchidGetOptions(Options, total=False):
    sub_mchid: str | int

class AccountApplyCancelWithdrawValidateCancelSubMchidGet(Verb[R]):
    """商户注销资格校验

    GET v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4016420099
    """
    if MYPY:
        def __call__(
            self,
            options: AccountApplyCancelWithdrawValidateCancelSubMchidGetOptions | AnyDict = ...,
            /,
            **more: Unpack[AccountApplyCancelWithdrawValidateCancelSubMchidGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: AccountApplyCancelWithdrawValidateCancelSubMchidGetOptions | AnyDict,
            /,
            **more: Unpack[AccountApplyCancelWithdrawValidateCancelSubMchidGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: AccountApplyCancelWithdrawValidateCancelSubMchidGetOptions,
            /,
            **more: Unpack[AccountApplyCancelWithdrawValidateCancelSubMchidGetOptions]
        ) -> R: ...

class AccountCancelApplications(Place):
    """v3/ecommerce/account/cancel-applications"""
    @property
    def post(self) -> AccountCancelApplicationsPost[Answer[AccountCancelApplicationsPostAnswer]]:
        """提交注销申请单

        POST v3/ecommerce/account/cancel-applications
        https://pay.weixin.qq.com/doc/v3/partner/4012476217
        """
    @property
    def post_async(self) -> AccountCancelApplicationsPost[Promise[Answer[AccountCancelApplicationsPostAnswer]]]:
        """提交注销申请单"""
    @property
    def postAsync(self) -> AccountCancelApplicationsPost[Promise[Answer[AccountCancelApplicationsPostAnswer]]]:
        """提交注销申请单"""
    @property
    def media(self) -> AccountCancelApplicationsMedia:
        """POST 注销申请图片上传"""
    @property
    def outApplyNo(self) -> AccountCancelApplicationsOutApplyNo: ...

class AccountCancelApplicationsPostOptions(Options, total=False):
    json: AccountCancelApplicationsPostJson

class AccountCancelApplicationsPostLooseOptions(Options, total=False):
    json: AccountCancelApplicationsPostJson | AnyDict

class AccountCancelApplicationsPost(Verb[R]):
    """提交注销申请单

    POST v3/ecommerce/account/cancel-applications
    https://pay.weixin.qq.com/doc/v3/partner/4012476217
    """
    if MYPY:
        def __call__(
            self,
            options: AccountCancelApplicationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AccountCancelApplicationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: AccountCancelApplicationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AccountCancelApplicationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[AccountCancelApplicationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: AccountCancelApplicationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AccountCancelApplicationsPostOptions,
            /,
            **more: Unpack[AccountCancelApplicationsPostOptions]
        ) -> R: ...

class AccountCancelApplicationsMedia(Place):
    """v3/ecommerce/account/cancel-applications/media"""
    @property
    def post(self) -> AccountCancelApplicationsMediaPost[Answer[AccountCancelApplicationsMediaPostAnswer]]:
        """注销申请图片上传

        POST v3/ecommerce/account/cancel-applications/media
        https://pay.weixin.qq.com/doc/v3/partner/4012691710
        """
    @property
    def post_async(self) -> AccountCancelApplicationsMediaPost[Promise[Answer[AccountCancelApplicationsMediaPostAnswer]]]:
        """注销申请图片上传"""
    @property
    def postAsync(self) -> AccountCancelApplicationsMediaPost[Promise[Answer[AccountCancelApplicationsMediaPostAnswer]]]:
        """注销申请图片上传"""

class AccountCancelApplicationsMediaPostOptions(Options, total=False):
    body: Media

class AccountCancelApplicationsMediaPost(Verb[R]):
    """注销申请图片上传

    POST v3/ecommerce/account/cancel-applications/media
    https://pay.weixin.qq.com/doc/v3/partner/4012691710
    """
    if MYPY:
        def __call__(
            self,
            options: AccountCancelApplicationsMediaPostOptions | AnyDict = ...,
            /,
            **more: Unpack[AccountCancelApplicationsMediaPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: AccountCancelApplicationsMediaPostOptions | AnyDict,
            /,
            **more: Unpack[AccountCancelApplicationsMediaPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: AccountCancelApplicationsMediaPostOptions,
            /,
            **more: Unpack[AccountCancelApplicationsMediaPostOptions]
        ) -> R: ...

class AccountCancelApplicationsOutApplyNo(Place):
    """v3/ecommerce/account/cancel-applications/out-apply-no"""
    @property
    def _out_apply_no_(self) -> AccountCancelApplicationsOutApplyNoOutApplyNo:
        """GET 查询注销单状态"""

class AccountCancelApplicationsOutApplyNoOutApplyNo(Place):
    """v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}"""
    @property
    def get(self) -> AccountCancelApplicationsOutApplyNoOutApplyNoGet[Answer[AccountCancelApplicationsOutApplyNoOutApplyNoGetAnswer]]:
        """查询注销单状态

        GET v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012476223
        """
    @property
    def get_async(self) -> AccountCancelApplicationsOutApplyNoOutApplyNoGet[Promise[Answer[AccountCancelApplicationsOutApplyNoOutApplyNoGetAnswer]]]:
        """查询注销单状态"""
    @property
    def getAsync(self) -> AccountCancelApplicationsOutApplyNoOutApplyNoGet[Promise[Answer[AccountCancelApplicationsOutApplyNoOutApplyNoGetAnswer]]]:
        """查询注销单状态"""

class AccountCancelApplicationsOutApplyNoOutApplyNoGetOptions(Options, total=False):
    out_apply_no: str | int

class AccountCancelApplicationsOutApplyNoOutApplyNoGet(Verb[R]):
    """查询注销单状态

    GET v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012476223
    """
    if MYPY:
        def __call__(
            self,
            options: AccountCancelApplicationsOutApplyNoOutApplyNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[AccountCancelApplicationsOutApplyNoOutApplyNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: AccountCancelApplicationsOutApplyNoOutApplyNoGetOptions | AnyDict,
            /,
            **more: Unpack[AccountCancelApplicationsOutApplyNoOutApplyNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_apply_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: AccountCancelApplicationsOutApplyNoOutApplyNoGetOptions,
            /,
            **more: Unpack[AccountCancelApplicationsOutApplyNoOutApplyNoGetOptions]
        ) -> R: ...

class BankAccountInfo(TypedDict):
    account_name: str | Sensitive
    """开户名称"""
    account_bank: str
    """开户银行"""
    bank_branch_id: NotRequired[str]
    """开户银行联行号"""
    bank_branch_name: NotRequired[str]
    """开户银行全称（含支行）"""
    bank_name: NotRequired[str]
    """开户银行全称（含支行）"""
    account_number: str | Sensitive
    """银行账号"""

class IdentityInfo(TypedDict):
    id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    """证件类型"""
    identification_name: str | Sensitive
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

class ProofMedias(TypedDict):
    proof_media_type: Literal["WITHDRAWAL_APPLICATION"]
    """申请证明材料类型"""
    proof_media: str
    """证明材料照片"""

class AccountApplyCancelWithdrawPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_request_no: str
    """商户注销申请单号"""
    withdraw: NotRequired[Literal["APPLY_WITHDRAW", "NOT_APPLY_WITHDRAW"]]
    """是否提取资金"""
    payee_info: NotRequired[PayeeInfo]
    """收款账号信息"""
    proof_medias: NotRequired[list[ProofMedias]]
    """付款申请材料"""
    additional_materials: NotRequired[list[str]]
    """其他补充材料"""
    remark: NotRequired[str]
    """备注"""

class AccountApplyCancelWithdrawPostAnswer(TypedDict):
    applyment_id: NotRequired[str]
    """微信支付注销提现申请单号"""
    out_request_no: NotRequired[str]
    """商户注销提现申请单号"""

class AccountWithdrawResult(TypedDict):
    out_account_type: Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT", "TRADE_FEE_ACCOUNT"]
    """二级商户号的出款子账户类型"""
    pay_state: Literal["PAY_PROCESSING", "PAY_SUCCEED", "PAY_FAIL", "BANK_REFUNDED"]
    """付款状态"""
    state_description: str
    """付款状态描述"""

class AccountInfo(TypedDict):
    out_account_type: Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT", "TRADE_FEE_ACCOUNT"]
    """二级商户号的出款子账户类型"""
    amount: int
    """账户金额"""

class ConfirmCancel(TypedDict):
    confirm_cancel_url: NotRequired[str]
    """确认商户注销的页面url"""

class AccountApplyCancelWithdrawApplymentIdApplymentIdGetAnswer(TypedDict):
    applyment_id: str
    """微信支付注销提现申请单号"""
    out_request_no: str
    """商户注销提现申请单号"""
    cancel_state: Literal["ACCEPTED", "REVIEWING", "REJECTED", "WAITING_MERCHANT_CONFIRM", "REVOKED", "SYSTEM_PROCESSING", "CANCELED", "FUND_PROCESSING", "FINISH"]
    """注销提现申请单状态"""
    cancel_state_description: str
    """注销提现申请单状态描述"""
    withdraw: NotRequired[Literal["APPLY_WITHDRAW", "NOT_APPLY_WITHDRAW"]]
    """是否提取资金"""
    withdraw_state: NotRequired[Literal["WITHDRAW_PROCESSING", "WITHDRAW_EXCEPTION", "WITHDRAW_SUCCEED"]]
    """提现状态"""
    account_withdraw_result: NotRequired[list[AccountWithdrawResult]]
    """账户提现结果"""
    modify_time: NotRequired[str]
    """最后更新时间"""
    sub_mchid: str
    """申请注销的二级商户号"""
    account_info: NotRequired[list[AccountInfo]]
    """账户信息"""
    confirm_cancel: NotRequired[ConfirmCancel]

class AccountApplyCancelWithdrawConfirmPostJson(TypedDict):
    applyment_id: NotRequired[str]
    """微信支付注销单号"""
    out_request_no: NotRequired[str]
    """商户注销申请单号"""
    sub_mchid: str
    """二级商户号"""
    operator_identification: NotRequired[str]
    """平台确认操作人标识"""
    confirm_time: str
    """注销确认时间"""
    cancel_contract_version: str
    """注销协议版本号"""

class AccountApplyCancelWithdrawConfirmPostAnswer(TypedDict):
    applyment_id: NotRequired[str]
    """微信支付注销单号"""
    out_request_no: NotRequired[str]
    """商户注销申请单号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""

class AccountApplyCancelWithdrawValidateCancelSubMchidGetAnswerAccountInfo(TypedDict):
    out_account_type: Literal["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT", "TRADE_FEE_ACCOUNT"]
    """商户资金账户余额"""
    amount: int
    """账户金额"""

class BlockReasons(TypedDict):
    type: NotRequired[Literal["CONSUMER_COMPLAINT_UNPROCESSED", "HAS_BLOCKING_CONTROL", "FUNDS_PENDING_PROCESSING", "OTHER_REASON"]]
    """二级商户号的出款子账户类型"""
    description: NotRequired[str]
    """原因描述"""

class AccountApplyCancelWithdrawValidateCancelSubMchidGetAnswer(TypedDict):
    sub_mchid: str
    """注销检查的二级商户号"""
    merchant_state: Literal["NORMAL", "HAS_BEEN_CANCELLED"]
    """注销提现申请单状态"""
    validate_result: Literal["ALLOW_CANCEL_WITHDRAW", "NOT_ALLOW_CANCEL_WITHDRAW"]
    """注销资格检查结果"""
    account_info: list[AccountApplyCancelWithdrawValidateCancelSubMchidGetAnswerAccountInfo]
    """账户信息"""
    block_reasons: NotRequired[list[BlockReasons]]

class ApplicationInfo(TypedDict):
    application_type: NotRequired[Literal["SP_CANCEL_ACCOUNT_APPLICATION", "SUB_CANCEL_ACCOUNT_APPLICATION"]]
    """注销申请材料类型"""
    application_media_id: NotRequired[str]
    """图片MediaID"""

class AccountCancelApplicationsPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_apply_no: str
    """商户注销申请单号"""
    application_info: list[ApplicationInfo]
    """注销申请材料"""

class AccountCancelApplicationsPostAnswer(TypedDict):
    out_apply_no: str
    """商户注销申请单号"""
    sub_mchid: str
    """二级商户号"""
    reject_reason: NotRequired[str]
    """受理失败原因"""
    cancel_state: NotRequired[Literal["REVIEWING", "REJECTED", "CANCEL_SUCCESS"]]
    """注销状态"""
    update_time: NotRequired[str]
    """最后更新时间"""

class AccountCancelApplicationsMediaPostAnswer(TypedDict):
    media_id: str
    """媒体文件标识Id"""

class AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetAnswer(AccountApplyCancelWithdrawApplymentIdApplymentIdGetAnswer): ...

class AccountCancelApplicationsOutApplyNoOutApplyNoGetAnswer(AccountCancelApplicationsPostAnswer): ...
