# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Media, Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MchManage(Place):
    """v3/mch-manage"""
    @property
    def mchManageRecords(self) -> MchManageMchManageRecords: ...
    @property
    def submissionFiles(self) -> MchManageSubmissionFiles: ...

class MchManageMchManageRecords(Place):
    """v3/mch-manage/mch-manage-records"""
    @property
    def subMchid(self) -> MchManageMchManageRecordsSubMchid: ...
    @property
    def _manage_record_id_(self) -> MchManageMchManageRecordsManageRecordId:
        """GET 查询子商户下指定商户管理记录"""

class MchManageMchManageRecordsSubMchid(Place):
    """v3/mch-manage/mch-manage-records/sub-mchid"""
    @property
    def _sub_mchid_(self) -> MchManageMchManageRecordsSubMchidSubMchid:
        """GET 分页查询子商户名下的商户管理记录"""

class MchManageMchManageRecordsSubMchidSubMchid(Place):
    """v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}"""
    @property
    def get(self) -> MchManageMchManageRecordsSubMchidSubMchidGet[Answer[MchManageMchManageRecordsSubMchidSubMchidGetAnswer]]:
        """分页查询子商户名下的商户管理记录

        GET v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4014940381
        """
    @property
    def get_async(self) -> MchManageMchManageRecordsSubMchidSubMchidGet[Promise[Answer[MchManageMchManageRecordsSubMchidSubMchidGetAnswer]]]:
        """分页查询子商户名下的商户管理记录"""
    @property
    def getAsync(self) -> MchManageMchManageRecordsSubMchidSubMchidGet[Promise[Answer[MchManageMchManageRecordsSubMchidSubMchidGetAnswer]]]:
        """分页查询子商户名下的商户管理记录"""

class MchManageMchManageRecordsSubMchidSubMchidGetOptions(Options, total=False):
    query: MchManageMchManageRecordsSubMchidSubMchidGetQuery
    sub_mchid: str | int

class MchManageMchManageRecordsSubMchidSubMchidGetLooseOptions(Options, total=False):
    query: MchManageMchManageRecordsSubMchidSubMchidGetQuery | AnyDict
    sub_mchid: str | int

class MchManageMchManageRecordsSubMchidSubMchidGet(Verb[R]):
    """分页查询子商户名下的商户管理记录

    GET v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4014940381
    """
    if MYPY:
        def __call__(
            self,
            options: MchManageMchManageRecordsSubMchidSubMchidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchManageMchManageRecordsSubMchidSubMchidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchManageMchManageRecordsSubMchidSubMchidGetQuery | AnyDict,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchManageMchManageRecordsSubMchidSubMchidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchManageMchManageRecordsSubMchidSubMchidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchManageMchManageRecordsSubMchidSubMchidGetQuery,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchManageMchManageRecordsSubMchidSubMchidGetOptions,
            /,
            **more: Unpack[MchManageMchManageRecordsSubMchidSubMchidGetOptions]
        ) -> R: ...

class MchManageMchManageRecordsManageRecordId(Place):
    """v3/mch-manage/mch-manage-records/{manage_record_id}"""
    @property
    def get(self) -> MchManageMchManageRecordsManageRecordIdGet[Answer[MchManageMchManageRecordsManageRecordIdGetAnswer]]:
        """查询子商户下指定商户管理记录

        GET v3/mch-manage/mch-manage-records/{manage_record_id}
        https://pay.weixin.qq.com/doc/v3/partner/4014940383
        """
    @property
    def get_async(self) -> MchManageMchManageRecordsManageRecordIdGet[Promise[Answer[MchManageMchManageRecordsManageRecordIdGetAnswer]]]:
        """查询子商户下指定商户管理记录"""
    @property
    def getAsync(self) -> MchManageMchManageRecordsManageRecordIdGet[Promise[Answer[MchManageMchManageRecordsManageRecordIdGetAnswer]]]:
        """查询子商户下指定商户管理记录"""
    @property
    def mchManageSubmissions(self) -> MchManageMchManageRecordsManageRecordIdMchManageSubmissions:
        """POST 对指定商户管理记录提交资料"""

class MchManageMchManageRecordsManageRecordIdGetOptions(Options, total=False):
    query: MchManageMchManageRecordsManageRecordIdGetQuery
    manage_record_id: str | int

class MchManageMchManageRecordsManageRecordIdGetLooseOptions(Options, total=False):
    query: MchManageMchManageRecordsManageRecordIdGetQuery | AnyDict
    manage_record_id: str | int

class MchManageMchManageRecordsManageRecordIdGet(Verb[R]):
    """查询子商户下指定商户管理记录

    GET v3/mch-manage/mch-manage-records/{manage_record_id}
    https://pay.weixin.qq.com/doc/v3/partner/4014940383
    """
    if MYPY:
        def __call__(
            self,
            options: MchManageMchManageRecordsManageRecordIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchManageMchManageRecordsManageRecordIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchManageMchManageRecordsManageRecordIdGetQuery | AnyDict,
            manage_record_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchManageMchManageRecordsManageRecordIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchManageMchManageRecordsManageRecordIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchManageMchManageRecordsManageRecordIdGetQuery,
            manage_record_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchManageMchManageRecordsManageRecordIdGetOptions,
            /,
            **more: Unpack[MchManageMchManageRecordsManageRecordIdGetOptions]
        ) -> R: ...

class MchManageMchManageRecordsManageRecordIdMchManageSubmissions(Place):
    """v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions"""
    @property
    def post(self) -> MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPost[Answer[MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostAnswer]]:
        """对指定商户管理记录提交资料

        POST v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions
        https://pay.weixin.qq.com/doc/v3/partner/4014940417
        """
    @property
    def post_async(self) -> MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPost[Promise[Answer[MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostAnswer]]]:
        """对指定商户管理记录提交资料"""
    @property
    def postAsync(self) -> MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPost[Promise[Answer[MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostAnswer]]]:
        """对指定商户管理记录提交资料"""

class MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostOptions(Options, total=False):
    json: MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostJson
    manage_record_id: str | int

class MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostLooseOptions(Options, total=False):
    json: MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostJson | AnyDict
    manage_record_id: str | int

class MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPost(Verb[R]):
    """对指定商户管理记录提交资料

    POST v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions
    https://pay.weixin.qq.com/doc/v3/partner/4014940417
    """
    if MYPY:
        def __call__(
            self,
            options: MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostJson | AnyDict,
            manage_record_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostJson,
            manage_record_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostOptions,
            /,
            **more: Unpack[MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostOptions]
        ) -> R: ...

class MchManageSubmissionFiles(Place):
    """v3/mch-manage/submission-files"""
    @property
    def subMchid(self) -> MchManageSubmissionFilesSubMchid: ...

class MchManageSubmissionFilesSubMchid(Place):
    """v3/mch-manage/submission-files/sub-mchid"""
    @property
    def _sub_mchid_(self) -> MchManageSubmissionFilesSubMchidSubMchid: ...

class MchManageSubmissionFilesSubMchidSubMchid(Place):
    """v3/mch-manage/submission-files/sub-mchid/{sub_mchid}"""
    @property
    def upload(self) -> MchManageSubmissionFilesSubMchidSubMchidUpload:
        """POST 上传商户提交资料文件"""

class MchManageSubmissionFilesSubMchidSubMchidUpload(Place):
    """v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload"""
    @property
    def post(self) -> MchManageSubmissionFilesSubMchidSubMchidUploadPost[Answer[MchManageSubmissionFilesSubMchidSubMchidUploadPostAnswer]]:
        """上传商户提交资料文件

        POST v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload
        https://pay.weixin.qq.com/doc/v3/partner/4014940425
        """
    @property
    def post_async(self) -> MchManageSubmissionFilesSubMchidSubMchidUploadPost[Promise[Answer[MchManageSubmissionFilesSubMchidSubMchidUploadPostAnswer]]]:
        """上传商户提交资料文件"""
    @property
    def postAsync(self) -> MchManageSubmissionFilesSubMchidSubMchidUploadPost[Promise[Answer[MchManageSubmissionFilesSubMchidSubMchidUploadPostAnswer]]]:
        """上传商户提交资料文件"""

class MchManageSubmissionFilesSubMchidSubMchidUploadPostOptions(Options, total=False):
    body: Media
    sub_mchid: str | int

class MchManageSubmissionFilesSubMchidSubMchidUploadPost(Verb[R]):
    """上传商户提交资料文件

    POST v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload
    https://pay.weixin.qq.com/doc/v3/partner/4014940425
    """
    if MYPY:
        def __call__(
            self,
            options: MchManageSubmissionFilesSubMchidSubMchidUploadPostOptions | AnyDict = ...,
            /,
            **more: Unpack[MchManageSubmissionFilesSubMchidSubMchidUploadPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MchManageSubmissionFilesSubMchidSubMchidUploadPostOptions | AnyDict,
            /,
            **more: Unpack[MchManageSubmissionFilesSubMchidSubMchidUploadPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MchManageSubmissionFilesSubMchidSubMchidUploadPostOptions,
            /,
            **more: Unpack[MchManageSubmissionFilesSubMchidSubMchidUploadPostOptions]
        ) -> R: ...

class MchManageMchManageRecordsSubMchidSubMchidGetQuery(TypedDict):
    limit: int | str
    """最大资源条数"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""
    manage_record_type: NotRequired[Literal["FUNCTIONAL_LIMIT_RECORD", "INVESTIGATE_RECORD"] | None]
    """商户管理记录类型"""
    manage_record_state: NotRequired[Literal["PENDING", "SUBMITTED", "EXPIRED", "UNDER_REVIEW", "RECOVERED", "REJECTED"] | None]
    """商户管理记录状态"""

class Data(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    manage_record_id: NotRequired[str]
    """商户管理记录ID"""
    manage_record_type: NotRequired[Literal["FUNCTIONAL_LIMIT_RECORD", "INVESTIGATE_RECORD"]]
    """商户管理记录类型"""
    manage_time: NotRequired[str]
    """管控时间"""
    manage_reason: NotRequired[str]
    """管控原因"""
    limit_ability: NotRequired[str]
    """限制功能"""
    recover_way: NotRequired[Literal["SUBMIT_INFORMATION", "VERIFY_INACTIVE_MERCHANT_IDENTITY", "MODIFY_ORGANIZATION_INFORMATION", "OTHER"]]
    """解除管控方式"""
    allow_submit: NotRequired[bool]
    """是否允许提交资料"""
    forbid_submit_reason: NotRequired[str]
    """禁止提交资料原因"""
    submit_start_time: NotRequired[str]
    """可提交资料开始时间"""
    submit_end_time: NotRequired[str]
    """可提交资料结束时间"""
    manage_record_state: NotRequired[Literal["PENDING", "SUBMITTED", "EXPIRED", "UNDER_REVIEW", "RECOVERED", "REJECTED"]]
    """商户管理记录状态"""
    recover_time: NotRequired[str]
    """解除管控时间"""
    recover_reason: NotRequired[Literal["MERCHANT_SUBMIT_RECOVER", "MERCHANT_OPERATE_RECOVER", "PLATFORM_AUTO_RECOVER"]]
    """解除管控原因"""
    reject_reason: NotRequired[str]
    """申诉驳回原因"""
    approve_time: NotRequired[str]
    """可提交资料结束时间"""
    requested_item_info: NotRequired[str]
    """要求提交的资料"""

class MchManageMchManageRecordsSubMchidSubMchidGetAnswer(TypedDict):
    offset: NotRequired[float]
    """请求资源起始位置"""
    limit: NotRequired[float]
    """最大资源条数"""
    total_count: NotRequired[float]
    """资源总条数"""
    data: NotRequired[list[Data]]
    """商户管理记录详情列表"""

class MchManageMchManageRecordsManageRecordIdGetQuery(TypedDict):
    sub_mchid: str
    """子商户号"""

class MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostJson(TypedDict):
    sub_mchid: str
    """子商户号"""
    submit_data: str
    """商户提交资料内容"""

class MchManageMchManageRecordsManageRecordIdMchManageSubmissionsPostAnswer(TypedDict):
    manage_submission_id: NotRequired[str]
    """商户管理提交资料记录ID"""

class MchManageSubmissionFilesSubMchidSubMchidUploadPostAnswer(TypedDict):
    file_id: str
    """文件标识ID"""

class MchManageMchManageRecordsManageRecordIdGetAnswer(Data): ...
