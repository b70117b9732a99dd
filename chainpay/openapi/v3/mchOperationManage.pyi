# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Media, Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MchOperationManage(Place):
    """v3/mch-operation-manage"""
    @property
    def enhancedDueDiligence(self) -> MchOperationManageEnhancedDueDiligence: ...
    @property
    def merchantLimitations(self) -> MchOperationManageMerchantLimitations: ...

class MchOperationManageEnhancedDueDiligence(Place):
    """v3/mch-operation-manage/enhanced-due-diligence"""
    @property
    def _due_diligence_id_(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceId:
        """GET 查询子商户强化尽调单信息"""

class MchOperationManageEnhancedDueDiligenceDueDiligenceId(Place):
    """v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}"""
    @property
    def get(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceIdGet[Answer[MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetAnswer]]:
        """查询子商户强化尽调单信息

        GET v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015631048
        """
    @property
    def get_async(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceIdGet[Promise[Answer[MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetAnswer]]]:
        """查询子商户强化尽调单信息"""
    @property
    def getAsync(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceIdGet[Promise[Answer[MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetAnswer]]]:
        """查询子商户强化尽调单信息"""
    @property
    def submit(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmit:
        """POST 提交尽调资料"""
    @property
    def upload(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceIdUpload:
        """POST 上传尽调资料文件"""

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetOptions(Options, total=False):
    query: MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetQuery
    due_diligence_id: str | int

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetLooseOptions(Options, total=False):
    query: MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetQuery | AnyDict
    due_diligence_id: str | int

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdGet(Verb[R]):
    """查询子商户强化尽调单信息

    GET v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015631048
    """
    if MYPY:
        def __call__(
            self,
            options: MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetQuery | AnyDict,
            due_diligence_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetQuery,
            due_diligence_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetOptions,
            /,
            **more: Unpack[MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetOptions]
        ) -> R: ...

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmit(Place):
    """v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit"""
    @property
    def post(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPost[Answer[MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostAnswer]]:
        """提交尽调资料

        POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit
        https://pay.weixin.qq.com/doc/v3/partner/4015631033
        """
    @property
    def post_async(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPost[Promise[Answer[MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostAnswer]]]:
        """提交尽调资料"""
    @property
    def postAsync(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPost[Promise[Answer[MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostAnswer]]]:
        """提交尽调资料"""

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostOptions(Options, total=False):
    json: MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostJson
    due_diligence_id: str | int

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostLooseOptions(Options, total=False):
    json: MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostJson | AnyDict
    due_diligence_id: str | int

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPost(Verb[R]):
    """提交尽调资料

    POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit
    https://pay.weixin.qq.com/doc/v3/partner/4015631033
    """
    if MYPY:
        def __call__(
            self,
            options: MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostJson | AnyDict,
            due_diligence_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostJson,
            due_diligence_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostOptions,
            /,
            **more: Unpack[MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostOptions]
        ) -> R: ...

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdUpload(Place):
    """v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload"""
    @property
    def post(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPost[Answer[MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPostAnswer]]:
        """上传尽调资料文件

        POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload
        https://pay.weixin.qq.com/doc/v3/partner/4015631042
        """
    @property
    def post_async(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPost[Promise[Answer[MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPostAnswer]]]:
        """上传尽调资料文件"""
    @property
    def postAsync(self) -> MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPost[Promise[Answer[MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPostAnswer]]]:
        """上传尽调资料文件"""

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPostOptions(Options, total=False):
    body: Media
    due_diligence_id: str | int

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPost(Verb[R]):
    """上传尽调资料文件

    POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload
    https://pay.weixin.qq.com/doc/v3/partner/4015631042
    """
    if MYPY:
        def __call__(
            self,
            options: MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPostOptions | AnyDict = ...,
            /,
            **more: Unpack[MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPostOptions | AnyDict,
            /,
            **more: Unpack[MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPostOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            body: Media,
            due_diligence_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPostOptions,
            /,
            **more: Unpack[MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPostOptions]
        ) -> R: ...

class MchOperationManageMerchantLimitations(Place):
    """v3/mch-operation-manage/merchant-limitations"""
    @property
    def subMchid(self) -> MchOperationManageMerchantLimitationsSubMchid: ...

class MchOperationManageMerchantLimitationsSubMchid(Place):
    """v3/mch-operation-manage/merchant-limitations/sub-mchid"""
    @property
    def _sub_mchid_(self) -> MchOperationManageMerchantLimitationsSubMchidSubMchid:
        """GET 查询子商户管控情况"""

class MchOperationManageMerchantLimitationsSubMchidSubMchid(Place):
    """v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}"""
    @property
    def get(self) -> MchOperationManageMerchantLimitationsSubMchidSubMchidGet[Answer[MchOperationManageMerchantLimitationsSubMchidSubMchidGetAnswer]]:
        """查询子商户管控情况

        GET v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4012803072
        """
    @property
    def get_async(self) -> MchOperationManageMerchantLimitationsSubMchidSubMchidGet[Promise[Answer[MchOperationManageMerchantLimitationsSubMchidSubMchidGetAnswer]]]:
        """查询子商户管控情况"""
    @property
    def getAsync(self) -> MchOperationManageMerchantLimitationsSubMchidSubMchidGet[Promise[Answer[MchOperationManageMerchantLimitationsSubMchidSubMchidGetAnswer]]]:
        """查询子商户管控情况"""

class MchOperationManageMerchantLimitationsSubMchidSubMchidGetOptions(Options, total=False):
    sub_mchid: str | int

class MchOperationManageMerchantLimitationsSubMchidSubMchidGet(Verb[R]):
    """查询子商户管控情况

    GET v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4012803072
    """
    if MYPY:
        def __call__(
            self,
            options: MchOperationManageMerchantLimitationsSubMchidSubMchidGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MchOperationManageMerchantLimitationsSubMchidSubMchidGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchOperationManageMerchantLimitationsSubMchidSubMchidGetOptions | AnyDict,
            /,
            **more: Unpack[MchOperationManageMerchantLimitationsSubMchidSubMchidGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchOperationManageMerchantLimitationsSubMchidSubMchidGetOptions,
            /,
            **more: Unpack[MchOperationManageMerchantLimitationsSubMchidSubMchidGetOptions]
        ) -> R: ...

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetQuery(TypedDict):
    sub_mchid: str
    """子商户号"""

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdGetAnswer(TypedDict):
    due_diligence_id: str
    """尽调单号"""
    sub_mchid: str
    """子商户号"""
    due_diligence_state: Literal["DUE_DILIGENCE_STATE_COLLECTING", "DUE_DILIGENCE_STATE_AUDITING", "DUE_DILIGENCE_STATE_REJECTED", "DUE_DILIGENCE_STATE_EXPIRED", "DUE_DILIGENCE_STATE_CANCELLED", "DUE_DILIGENCE_STATE_FINISHED"]
    """尽调单状态"""
    reject_reason: NotRequired[str]
    """驳回原因"""
    deadline_time: str
    """截止时间"""
    terminal_time: NotRequired[str]
    """终止时间"""
    submit_time: NotRequired[str]
    """提交时间"""
    reject_time: NotRequired[str]
    """驳回时间"""
    complete_time: NotRequired[str]
    """完成时间"""
    submission_template: NotRequired[str]
    """尽调要求提交的资料"""
    submission_data: NotRequired[str]
    """尽调已经提交的资料"""

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostJson(TypedDict):
    sub_mchid: str
    """子商户号"""
    submit_data: NotRequired[str]
    """提交资料内容"""

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmitPostAnswer(TypedDict):
    due_diligence_state: NotRequired[Literal["DUE_DILIGENCE_STATE_COLLECTING", "DUE_DILIGENCE_STATE_AUDITING", "DUE_DILIGENCE_STATE_REJECTED", "DUE_DILIGENCE_STATE_EXPIRED", "DUE_DILIGENCE_STATE_CANCELLED", "DUE_DILIGENCE_STATE_FINISHED"]]
    """尽调单状态"""
    submit_time: NotRequired[str]
    """提交时间"""
    submission_template: NotRequired[str]
    """尽调要求提交的资料"""
    submission_data: NotRequired[str]
    """尽调已经提交的资料"""

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdUploadPostAnswer(TypedDict):
    file_id: str
    """文件标识ID"""

class RecoverySpecifications(TypedDict):
    limitation_case_id: NotRequired[str]
    """商户被该原因管控的单据号"""
    limitation_reason: NotRequired[str]
    """商户被管控原因"""
    limitation_reason_describe: NotRequired[str]
    """商户被管控原因描述"""
    recover_way: NotRequired[Literal["IRRECOVERABLE", "MODIFY_SUBJECT_INFORMATION", "MODIFY_SETTLE_ACCOUNT_INFORMATION", "VERIFY_INACTIVE_MERCHANT_IDENTITY", "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION", "SUBMIT_INFORMATION_FOR_APPEAL", "RESOLVE_TRANSACTION_DISPUTES", "MODIFY_ADMINISTRATOR_INFORMATION", "CALL_CUSTOMER_SERVICE_AT_95017", "UPDATE_BUSINESS_SCENARIO_INFORMATION", "SUBMIT_CDD_INFORMATION", "WAITING_FOR_PLATFORM_REVIEW", "SUBMIT_UBO_INFORMATION", "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE", "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION", "MODIFY_ABBREVIATION_INFORMATION", "CONFIRM_BUSINESS_TYPE", "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION", "CONTACT_SERVICE_PROVIDER"]]
    """商户被该原因管控的解脱路径"""
    recover_way_param: NotRequired[str]
    """商户被该原因管控的解脱路径参数"""
    recover_help_url: NotRequired[str]
    """商户被该原因管控的解脱帮助链接"""
    limitation_action_type: NotRequired[Literal["LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL", "LIMIT_ACTION_TYPE_DELAY_CONTROL"]]
    """处置方式"""
    limitation_start_date: NotRequired[str]
    """预计管控开始时间"""
    limitation_date: NotRequired[str]
    """商户被该原因管控的时间"""
    limitation_reason_type: NotRequired[Literal["LICENSE_ABNORMAL", "NO_TRADE", "SETTLE_ACCOUNT_ABNORMAL", "RISK_ABNORMAL", "OTHER", "INSPECT_ABNORMAL", "INVALID_REPRESENTATIVE_INFORMATION", "INVALID_BUSINESS_STATUS", "INVALID_BUSINESS_LICENSE", "INVALID_BENEFICIARY_INFORMATION"]]
    """商户被管控原因类型"""
    relate_limitations: NotRequired[list[Literal["NO_TRANSACTION_AND_RECHARGE", "NO_PAYMENT", "NO_WITHDRAWAL", "NO_REFUND", "NO_TRANSACTION", "NO_PROFIT_SHARING", "NO_PAYMENT_POINT_COMPLETE_ORDER"]]]
    """商户被该原因管控的能力列表"""
    other_relate_limitations: NotRequired[str]
    """商户被该原因管控的其他能力描述"""

class MchOperationManageMerchantLimitationsSubMchidSubMchidGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    limited_functions: NotRequired[list[Literal["NO_TRANSACTION_AND_RECHARGE", "NO_PAYMENT", "NO_WITHDRAWAL", "NO_REFUND", "NO_TRANSACTION", "NO_PROFIT_SHARING", "NO_PAYMENT_POINT_COMPLETE_ORDER"]]]
    """商户被管控能力列表"""
    recovery_specifications: NotRequired[list[RecoverySpecifications]]
    """被管控原因及解脱路径列表"""
    other_limited_functions: NotRequired[str]
    """商户其他被管控能力描述"""
