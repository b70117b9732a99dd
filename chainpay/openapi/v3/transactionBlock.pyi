# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class TransactionBlock(Place):
    """v3/transaction-block"""
    @property
    def transactionBlockRecords(self) -> TransactionBlockTransactionBlockRecords: ...
    @property
    def transactionBlockSubmissions(self) -> TransactionBlockTransactionBlockSubmissions: ...

class TransactionBlockTransactionBlockRecords(Place):
    """v3/transaction-block/transaction-block-records"""
    @property
    def subMchid(self) -> TransactionBlockTransactionBlockRecordsSubMchid: ...
    @property
    def _block_record_id_(self) -> TransactionBlockTransactionBlockRecordsBlockRecordId:
        """GET 查询子商户交易拦截记录详情"""

class TransactionBlockTransactionBlockRecordsSubMchid(Place):
    """v3/transaction-block/transaction-block-records/sub-mchid"""
    @property
    def _sub_mchid_(self) -> TransactionBlockTransactionBlockRecordsSubMchidSubMchid:
        """GET 分页查询子商户名下的交易拦截记录"""

class TransactionBlockTransactionBlockRecordsSubMchidSubMchid(Place):
    """v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}"""
    @property
    def get(self) -> TransactionBlockTransactionBlockRecordsSubMchidSubMchidGet[Answer[TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetAnswer]]:
        """分页查询子商户名下的交易拦截记录

        GET v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4014940432
        """
    @property
    def get_async(self) -> TransactionBlockTransactionBlockRecordsSubMchidSubMchidGet[Promise[Answer[TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetAnswer]]]:
        """分页查询子商户名下的交易拦截记录"""
    @property
    def getAsync(self) -> TransactionBlockTransactionBlockRecordsSubMchidSubMchidGet[Promise[Answer[TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetAnswer]]]:
        """分页查询子商户名下的交易拦截记录"""

class TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetOptions(Options, total=False):
    query: TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetQuery
    sub_mchid: str | int

class TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetLooseOptions(Options, total=False):
    query: TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetQuery | AnyDict
    sub_mchid: str | int

class TransactionBlockTransactionBlockRecordsSubMchidSubMchidGet(Verb[R]):
    """分页查询子商户名下的交易拦截记录

    GET v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4014940432
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetQuery | AnyDict,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetQuery,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetOptions,
            /,
            **more: Unpack[TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetOptions]
        ) -> R: ...

class TransactionBlockTransactionBlockRecordsBlockRecordId(Place):
    """v3/transaction-block/transaction-block-records/{block_record_id}"""
    @property
    def get(self) -> TransactionBlockTransactionBlockRecordsBlockRecordIdGet[Answer[TransactionBlockTransactionBlockRecordsBlockRecordIdGetAnswer]]:
        """查询子商户交易拦截记录详情

        GET v3/transaction-block/transaction-block-records/{block_record_id}
        https://pay.weixin.qq.com/doc/v3/partner/4014940435
        """
    @property
    def get_async(self) -> TransactionBlockTransactionBlockRecordsBlockRecordIdGet[Promise[Answer[TransactionBlockTransactionBlockRecordsBlockRecordIdGetAnswer]]]:
        """查询子商户交易拦截记录详情"""
    @property
    def getAsync(self) -> TransactionBlockTransactionBlockRecordsBlockRecordIdGet[Promise[Answer[TransactionBlockTransactionBlockRecordsBlockRecordIdGetAnswer]]]:
        """查询子商户交易拦截记录详情"""

class TransactionBlockTransactionBlockRecordsBlockRecordIdGetOptions(Options, total=False):
    query: TransactionBlockTransactionBlockRecordsBlockRecordIdGetQuery
    block_record_id: str | int

class TransactionBlockTransactionBlockRecordsBlockRecordIdGetLooseOptions(Options, total=False):
    query: TransactionBlockTransactionBlockRecordsBlockRecordIdGetQuery | AnyDict
    block_record_id: str | int

class TransactionBlockTransactionBlockRecordsBlockRecordIdGet(Verb[R]):
    """查询子商户交易拦截记录详情

    GET v3/transaction-block/transaction-block-records/{block_record_id}
    https://pay.weixin.qq.com/doc/v3/partner/4014940435
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionBlockTransactionBlockRecordsBlockRecordIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionBlockTransactionBlockRecordsBlockRecordIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransactionBlockTransactionBlockRecordsBlockRecordIdGetQuery | AnyDict,
            block_record_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionBlockTransactionBlockRecordsBlockRecordIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionBlockTransactionBlockRecordsBlockRecordIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TransactionBlockTransactionBlockRecordsBlockRecordIdGetQuery,
            block_record_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionBlockTransactionBlockRecordsBlockRecordIdGetOptions,
            /,
            **more: Unpack[TransactionBlockTransactionBlockRecordsBlockRecordIdGetOptions]
        ) -> R: ...

class TransactionBlockTransactionBlockSubmissions(Place):
    """v3/transaction-block/transaction-block-submissions"""
    @property
    def subMchid(self) -> TransactionBlockTransactionBlockSubmissionsSubMchid: ...
    @property
    def _block_submission_id_(self) -> TransactionBlockTransactionBlockSubmissionsBlockSubmissionId:
        """GET 查询交易拦截申诉详情"""

class TransactionBlockTransactionBlockSubmissionsSubMchid(Place):
    """v3/transaction-block/transaction-block-submissions/sub-mchid"""
    @property
    def _sub_mchid_(self) -> TransactionBlockTransactionBlockSubmissionsSubMchidSubMchid:
        """POST 发起交易拦截申诉"""

class TransactionBlockTransactionBlockSubmissionsSubMchidSubMchid(Place):
    """v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}"""
    @property
    def post(self) -> TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPost[Answer[TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostAnswer]]:
        """发起交易拦截申诉

        POST v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4014940446
        """
    @property
    def post_async(self) -> TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPost[Promise[Answer[TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostAnswer]]]:
        """发起交易拦截申诉"""
    @property
    def postAsync(self) -> TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPost[Promise[Answer[TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostAnswer]]]:
        """发起交易拦截申诉"""

class TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostOptions(Options, total=False):
    json: TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostJson
    sub_mchid: str | int

class TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostLooseOptions(Options, total=False):
    json: TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostJson | AnyDict
    sub_mchid: str | int

class TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPost(Verb[R]):
    """发起交易拦截申诉

    POST v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4014940446
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostJson | AnyDict,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostJson,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostOptions,
            /,
            **more: Unpack[TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostOptions]
        ) -> R: ...

class TransactionBlockTransactionBlockSubmissionsBlockSubmissionId(Place):
    """v3/transaction-block/transaction-block-submissions/{block_submission_id}"""
    @property
    def get(self) -> TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGet[Answer[TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGetAnswer]]:
        """查询交易拦截申诉详情

        GET v3/transaction-block/transaction-block-submissions/{block_submission_id}
        https://pay.weixin.qq.com/doc/v3/partner/4014940449
        """
    @property
    def get_async(self) -> TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGet[Promise[Answer[TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGetAnswer]]]:
        """查询交易拦截申诉详情"""
    @property
    def getAsync(self) -> TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGet[Promise[Answer[TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGetAnswer]]]:
        """查询交易拦截申诉详情"""

class TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGetOptions(Options, total=False):
    block_submission_id: str | int

class TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGet(Verb[R]):
    """查询交易拦截申诉详情

    GET v3/transaction-block/transaction-block-submissions/{block_submission_id}
    https://pay.weixin.qq.com/doc/v3/partner/4014940449
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGetOptions | AnyDict,
            /,
            **more: Unpack[TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, block_submission_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGetOptions,
            /,
            **more: Unpack[TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGetOptions]
        ) -> R: ...

class TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetQuery(TypedDict):
    limit: int | str
    """最大资源条数"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""

class Data(TypedDict):
    block_record_id: NotRequired[str]
    """交易拦截记录ID"""
    block_time: NotRequired[str]
    """拦截时间"""
    block_reason: NotRequired[str]
    """拦截原因"""
    number_of_block: NotRequired[Literal["LESS_THAN_TWENTY", "LESS_THAN_ONE_HUNDRED", "LESS_THAN_ONE_THOUSAND", "OVER_ONE_THOUSAND"]]
    """拦截笔数"""
    recover_way: NotRequired[Literal["SUBMIT_INFORMATION"]]
    """解除管控方式"""
    requested_item_info: NotRequired[str]
    """商户提交资料内容"""

class TransactionBlockTransactionBlockRecordsSubMchidSubMchidGetAnswer(TypedDict):
    offset: NotRequired[float]
    """请求资源起始位置"""
    limit: NotRequired[float]
    """最大资源条数"""
    total_count: NotRequired[float]
    """资源总条数"""
    data: NotRequired[list[Data]]
    """交易拦截记录详情列表"""

class TransactionBlockTransactionBlockRecordsBlockRecordIdGetQuery(TypedDict):
    sub_mchid: str
    """子商户号"""

class TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostJson(TypedDict):
    merchant_submit_id: str
    """商户侧申诉单号"""
    submit_data: str
    """商户提交资料内容"""

class TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostAnswer(TypedDict):
    block_submission_id: NotRequired[str]
    """交易拦截申诉ID"""
    submit_time: NotRequired[str]
    """提交时间"""
    review_result: NotRequired[Literal["EMPTY", "PASS", "REJECT"]]
    """审核结果"""
    review_time: NotRequired[str]
    """审核时间"""
    review_reject_reason: NotRequired[str]
    """审核驳回原因"""

class TransactionBlockTransactionBlockRecordsBlockRecordIdGetAnswer(Data): ...

class TransactionBlockTransactionBlockSubmissionsBlockSubmissionIdGetAnswer(TransactionBlockTransactionBlockSubmissionsSubMchidSubMchidPostAnswer): ...
