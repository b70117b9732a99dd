# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Transfer(Place):
    """v3/transfer"""
    @property
    def batches(self) -> TransferBatches:
        """POST 发起批量转账"""
    @property
    def billReceipt(self) -> TransferBillReceipt:
        """POST 转账电子回单申请受理"""

class TransferBatches(Place):
    """v3/transfer/batches"""
    @property
    def post(self) -> TransferBatchesPost[Answer[TransferBatchesPostAnswer]]:
        """发起批量转账

        POST v3/transfer/batches
        https://pay.weixin.qq.com/doc/v3/merchant/4012458841
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> TransferBatchesPost[Promise[Answer[TransferBatchesPostAnswer]]]:
        """发起批量转账"""
    @property
    def postAsync(self) -> TransferBatchesPost[Promise[Answer[TransferBatchesPostAnswer]]]:
        """发起批量转账"""
    @property
    def batchId(self) -> TransferBatchesBatchId: ...
    @property
    def outBatchNo(self) -> TransferBatchesOutBatchNo: ...

class TransferBatchesPostOptions(Options, total=False):
    json: TransferBatchesPostJson

class TransferBatchesPostLooseOptions(Options, total=False):
    json: TransferBatchesPostJson | AnyDict

class TransferBatchesPost(Verb[R]):
    """发起批量转账

    POST v3/transfer/batches
    https://pay.weixin.qq.com/doc/v3/merchant/4012458841
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBatchesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBatchesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransferBatchesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBatchesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferBatchesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransferBatchesPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBatchesPostOptions,
            /,
            **more: Unpack[TransferBatchesPostOptions]
        ) -> R: ...

class TransferBatchesBatchId(Place):
    """v3/transfer/batches/batch-id"""
    @property
    def _batch_id_(self) -> TransferBatchesBatchIdBatchId:
        """GET 微信批次单号查询批次单"""

class TransferBatchesBatchIdBatchId(Place):
    """v3/transfer/batches/batch-id/{batch_id}"""
    @property
    def get(self) -> TransferBatchesBatchIdBatchIdGet[Answer[TransferBatchesBatchIdBatchIdGetAnswer]]:
        """微信批次单号查询批次单

        GET v3/transfer/batches/batch-id/{batch_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012458868
        """
    @property
    def get_async(self) -> TransferBatchesBatchIdBatchIdGet[Promise[Answer[TransferBatchesBatchIdBatchIdGetAnswer]]]:
        """微信批次单号查询批次单"""
    @property
    def getAsync(self) -> TransferBatchesBatchIdBatchIdGet[Promise[Answer[TransferBatchesBatchIdBatchIdGetAnswer]]]:
        """微信批次单号查询批次单"""
    @property
    def details(self) -> TransferBatchesBatchIdBatchIdDetails: ...

class TransferBatchesBatchIdBatchIdGetOptions(Options, total=False):
    query: TransferBatchesBatchIdBatchIdGetQuery
    batch_id: str | int

class TransferBatchesBatchIdBatchIdGetLooseOptions(Options, total=False):
    query: TransferBatchesBatchIdBatchIdGetQuery | AnyDict
    batch_id: str | int

class TransferBatchesBatchIdBatchIdGet(Verb[R]):
    """微信批次单号查询批次单

    GET v3/transfer/batches/batch-id/{batch_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012458868
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBatchesBatchIdBatchIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBatchesBatchIdBatchIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransferBatchesBatchIdBatchIdGetQuery | AnyDict,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBatchesBatchIdBatchIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferBatchesBatchIdBatchIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TransferBatchesBatchIdBatchIdGetQuery,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBatchesBatchIdBatchIdGetOptions,
            /,
            **more: Unpack[TransferBatchesBatchIdBatchIdGetOptions]
        ) -> R: ...

class TransferBatchesBatchIdBatchIdDetails(Place):
    """v3/transfer/batches/batch-id/{batch_id}/details"""
    @property
    def detailId(self) -> TransferBatchesBatchIdBatchIdDetailsDetailId: ...

class TransferBatchesBatchIdBatchIdDetailsDetailId(Place):
    """v3/transfer/batches/batch-id/{batch_id}/details/detail-id"""
    @property
    def _detail_id_(self) -> TransferBatchesBatchIdBatchIdDetailsDetailIdDetailId:
        """GET 微信明细单号查询明细单"""

class TransferBatchesBatchIdBatchIdDetailsDetailIdDetailId(Place):
    """v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"""
    @property
    def get(self) -> TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Answer[TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]:
        """微信明细单号查询明细单

        GET v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012458886
        """
    @property
    def get_async(self) -> TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Promise[Answer[TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]]:
        """微信明细单号查询明细单"""
    @property
    def getAsync(self) -> TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Promise[Answer[TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]]:
        """微信明细单号查询明细单"""

class TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions(Options, total=False):
    batch_id: str | int
    detail_id: str | int

class TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet(Verb[R]):
    """微信明细单号查询明细单

    GET v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012458886
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions | AnyDict,
            /,
            **more: Unpack[TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            batch_id: str | int,
            detail_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions,
            /,
            **more: Unpack[TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions]
        ) -> R: ...

class TransferBatchesOutBatchNo(Place):
    """v3/transfer/batches/out-batch-no"""
    @property
    def _out_batch_no_(self) -> TransferBatchesOutBatchNoOutBatchNo:
        """GET 商家批次单号查询批次单"""

class TransferBatchesOutBatchNoOutBatchNo(Place):
    """v3/transfer/batches/out-batch-no/{out_batch_no}"""
    @property
    def get(self) -> TransferBatchesOutBatchNoOutBatchNoGet[Answer[TransferBatchesOutBatchNoOutBatchNoGetAnswer]]:
        """商家批次单号查询批次单

        GET v3/transfer/batches/out-batch-no/{out_batch_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012458877
        """
    @property
    def get_async(self) -> TransferBatchesOutBatchNoOutBatchNoGet[Promise[Answer[TransferBatchesOutBatchNoOutBatchNoGetAnswer]]]:
        """商家批次单号查询批次单"""
    @property
    def getAsync(self) -> TransferBatchesOutBatchNoOutBatchNoGet[Promise[Answer[TransferBatchesOutBatchNoOutBatchNoGetAnswer]]]:
        """商家批次单号查询批次单"""
    @property
    def details(self) -> TransferBatchesOutBatchNoOutBatchNoDetails: ...

class TransferBatchesOutBatchNoOutBatchNoGetOptions(Options, total=False):
    query: TransferBatchesOutBatchNoOutBatchNoGetQuery
    out_batch_no: str | int

class TransferBatchesOutBatchNoOutBatchNoGetLooseOptions(Options, total=False):
    query: TransferBatchesOutBatchNoOutBatchNoGetQuery | AnyDict
    out_batch_no: str | int

class TransferBatchesOutBatchNoOutBatchNoGet(Verb[R]):
    """商家批次单号查询批次单

    GET v3/transfer/batches/out-batch-no/{out_batch_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012458877
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBatchesOutBatchNoOutBatchNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBatchesOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransferBatchesOutBatchNoOutBatchNoGetQuery | AnyDict,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBatchesOutBatchNoOutBatchNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferBatchesOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TransferBatchesOutBatchNoOutBatchNoGetQuery,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBatchesOutBatchNoOutBatchNoGetOptions,
            /,
            **more: Unpack[TransferBatchesOutBatchNoOutBatchNoGetOptions]
        ) -> R: ...

class TransferBatchesOutBatchNoOutBatchNoDetails(Place):
    """v3/transfer/batches/out-batch-no/{out_batch_no}/details"""
    @property
    def outDetailNo(self) -> TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo: ...

class TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Place):
    """v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"""
    @property
    def _out_detail_no_(self) -> TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo:
        """GET 商家明细单号查询明细单"""

class TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo(Place):
    """v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"""
    @property
    def get(self) -> TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Answer[TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]:
        """商家明细单号查询明细单

        GET v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012458902
        """
    @property
    def get_async(self) -> TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Promise[Answer[TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]]:
        """商家明细单号查询明细单"""
    @property
    def getAsync(self) -> TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Promise[Answer[TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]]:
        """商家明细单号查询明细单"""

class TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions(Options, total=False):
    out_batch_no: str | int
    out_detail_no: str | int

class TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet(Verb[R]):
    """商家明细单号查询明细单

    GET v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012458902
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions | AnyDict,
            /,
            **more: Unpack[TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions,
            /,
            **more: Unpack[TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...

class TransferBillReceipt(Place):
    """v3/transfer/bill-receipt"""
    @property
    def post(self) -> TransferBillReceiptPost[Answer[TransferBillReceiptPostAnswer]]:
        """转账电子回单申请受理

        POST v3/transfer/bill-receipt
        https://pay.weixin.qq.com/doc/v3/merchant/4012458946
        """
    @property
    def post_async(self) -> TransferBillReceiptPost[Promise[Answer[TransferBillReceiptPostAnswer]]]:
        """转账电子回单申请受理"""
    @property
    def postAsync(self) -> TransferBillReceiptPost[Promise[Answer[TransferBillReceiptPostAnswer]]]:
        """转账电子回单申请受理"""
    @property
    def _out_batch_no_(self) -> TransferBillReceiptOutBatchNo:
        """GET 查询转账电子回单"""

class TransferBillReceiptPostOptions(Options, total=False):
    json: TransferBillReceiptPostJson

class TransferBillReceiptPostLooseOptions(Options, total=False):
    json: TransferBillReceiptPostJson | AnyDict

class TransferBillReceiptPost(Verb[R]):
    """转账电子回单申请受理

    POST v3/transfer/bill-receipt
    https://pay.weixin.qq.com/doc/v3/merchant/4012458946
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBillReceiptPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBillReceiptPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransferBillReceiptPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillReceiptPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferBillReceiptPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransferBillReceiptPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillReceiptPostOptions,
            /,
            **more: Unpack[TransferBillReceiptPostOptions]
        ) -> R: ...

class TransferBillReceiptOutBatchNo(Place):
    """v3/transfer/bill-receipt/{out_batch_no}"""
    @property
    def get(self) -> TransferBillReceiptOutBatchNoGet[Answer[TransferBillReceiptOutBatchNoGetAnswer]]:
        """查询转账电子回单

        GET v3/transfer/bill-receipt/{out_batch_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012458950
        """
    @property
    def get_async(self) -> TransferBillReceiptOutBatchNoGet[Promise[Answer[TransferBillReceiptOutBatchNoGetAnswer]]]:
        """查询转账电子回单"""
    @property
    def getAsync(self) -> TransferBillReceiptOutBatchNoGet[Promise[Answer[TransferBillReceiptOutBatchNoGetAnswer]]]:
        """查询转账电子回单"""

class TransferBillReceiptOutBatchNoGetOptions(Options, total=False):
    out_batch_no: str | int

class TransferBillReceiptOutBatchNoGet(Verb[R]):
    """查询转账电子回单

    GET v3/transfer/bill-receipt/{out_batch_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012458950
    """
    if MYPY:
        def __call__(
            self,
            options: TransferBillReceiptOutBatchNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferBillReceiptOutBatchNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: TransferBillReceiptOutBatchNoGetOptions | AnyDict,
            /,
            **more: Unpack[TransferBillReceiptOutBatchNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_batch_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferBillReceiptOutBatchNoGetOptions,
            /,
            **more: Unpack[TransferBillReceiptOutBatchNoGetOptions]
        ) -> R: ...

class TransferDetailList(TypedDict):
    out_detail_no: str
    """商家明细单号"""
    transfer_amount: int
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    openid: str
    """用户在直连商户应用下的用户标示"""
    user_name: NotRequired[str | Sensitive]
    """收款用户姓名"""
    user_id_card: NotRequired[str | Sensitive]
    """收款用户身份证"""

class TransferBatchesPostJson(TypedDict):
    appid: str
    """直连商户的appid"""
    out_batch_no: str
    """商家批次单号"""
    batch_name: str
    """批次名称"""
    batch_remark: str
    """批次备注"""
    total_amount: int
    """转账总金额"""
    total_num: int
    """转账总笔数"""
    transfer_detail_list: NotRequired[list[TransferDetailList]]
    """转账明细列表"""
    transfer_scene_id: NotRequired[str]
    """转账场景ID"""
    notify_url: NotRequired[str]
    """通知地址"""

class TransferBatchesPostAnswer(TypedDict):
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """微信批次单号"""
    create_time: str
    """批次创建时间"""
    batch_status: NotRequired[Literal["ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"]]
    """批次状态"""

class TransferBatchesBatchIdBatchIdGetQuery(TypedDict):
    need_query_detail: bool | Literal["true", "false"]
    """是否查询转账明细单"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""
    limit: NotRequired[int | str | None]
    """最大资源条数"""
    detail_status: NotRequired[str | None]
    """明细状态"""

class TransferBatch(TypedDict):
    mchid: str
    """商户号"""
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """微信批次单号"""
    appid: str
    """直连商户的appid"""
    batch_status: str
    """批次状态"""
    batch_type: str
    """批次类型"""
    batch_name: str
    """批次名称"""
    batch_remark: str
    """批次备注"""
    close_reason: NotRequired[str]
    """批次关闭原因"""
    total_amount: int
    """转账总金额"""
    total_num: int
    """转账总笔数"""
    create_time: NotRequired[str]
    """批次创建时间"""
    update_time: NotRequired[str]
    """批次更新时间"""
    success_amount: NotRequired[int]
    """转账成功金额"""
    success_num: NotRequired[int]
    """转账成功笔数"""
    fail_amount: NotRequired[int]
    """转账失败金额"""
    fail_num: NotRequired[int]
    """转账失败笔数"""
    transfer_scene_id: NotRequired[str]
    """转账场景ID"""

class TransferBatchesBatchIdBatchIdGetAnswerTransferDetailList(TypedDict):
    detail_id: str
    """微信明细单号"""
    out_detail_no: str
    """商家明细单号"""
    detail_status: str
    """明细状态"""

class TransferBatchesBatchIdBatchIdGetAnswer(TypedDict):
    transfer_batch: TransferBatch
    """转账批次单"""
    transfer_detail_list: NotRequired[list[TransferBatchesBatchIdBatchIdGetAnswerTransferDetailList]]
    """转账明细单列表"""

class TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """微信批次单号"""
    appid: str
    """直连商户的appid"""
    out_detail_no: str
    """商家明细单号"""
    detail_id: str
    """微信明细单号"""
    detail_status: str
    """明细状态"""
    transfer_amount: int
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    fail_reason: NotRequired[str]
    """明细失败原因"""
    openid: str
    """用户在直连商户应用下的用户标示"""
    user_name: str
    """收款用户姓名"""
    initiate_time: str
    """转账发起时间"""
    update_time: str
    """明细更新时间"""

class TransferBatchesOutBatchNoOutBatchNoGetAnswer(TypedDict):
    transfer_batch: TransferBatch
    """转账批次单"""
    transfer_detail_list: NotRequired[list[TransferBatchesBatchIdBatchIdGetAnswerTransferDetailList]]
    """转账明细单列表"""
    offset: NotRequired[int]
    """请求资源起始位置"""
    limit: NotRequired[int]
    """最大资源条数"""

class TransferBillReceiptPostJson(TypedDict):
    out_batch_no: str
    """商家批次单号"""

class TransferBillReceiptPostAnswer(TypedDict):
    out_batch_no: str
    """商家批次单号"""
    signature_no: str
    """电子回单申请单号"""
    signature_status: NotRequired[str]
    """电子回单状态"""
    hash_type: NotRequired[str]
    """电子回单文件的hash方法"""
    hash_value: NotRequired[str]
    """电子回单文件的hash值"""
    download_url: NotRequired[str]
    """电子回单文件的下载地址"""
    create_time: NotRequired[str]
    """创建时间"""
    update_time: NotRequired[str]
    """更新时间"""

class TransferBatchesOutBatchNoOutBatchNoGetQuery(TransferBatchesBatchIdBatchIdGetQuery): ...

class TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer(TransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer): ...

class TransferBillReceiptOutBatchNoGetAnswer(TransferBillReceiptPostAnswer): ...
