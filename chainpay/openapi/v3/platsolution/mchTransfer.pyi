# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MchTransfer(Place):
    """v3/platsolution/mch-transfer"""
    @property
    def batches(self) -> MchTransferBatches: ...
    @property
    def reservation(self) -> MchTransferReservation: ...

class MchTransferBatches(Place):
    """v3/platsolution/mch-transfer/batches"""
    @property
    def apply(self) -> MchTransferBatchesApply:
        """POST 受理商家转账"""
    @property
    def batchId(self) -> MchTransferBatchesBatchId: ...
    @property
    def detailReceipts(self) -> MchTransferBatchesDetailReceipts: ...
    @property
    def outBatchNo(self) -> MchTransferBatchesOutBatchNo: ...
    @property
    def summaryReceipts(self) -> MchTransferBatchesSummaryReceipts: ...

class MchTransferBatchesApply(Place):
    """v3/platsolution/mch-transfer/batches/apply"""
    @property
    def post(self) -> MchTransferBatchesApplyPost[Answer[MchTransferBatchesApplyPostAnswer]]:
        """受理商家转账

        POST v3/platsolution/mch-transfer/batches/apply
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
        """
    @property
    def post_async(self) -> MchTransferBatchesApplyPost[Promise[Answer[MchTransferBatchesApplyPostAnswer]]]:
        """受理商家转账"""
    @property
    def postAsync(self) -> MchTransferBatchesApplyPost[Promise[Answer[MchTransferBatchesApplyPostAnswer]]]:
        """受理商家转账"""

class MchTransferBatchesApplyPostOptions(Options, total=False):
    json: MchTransferBatchesApplyPostJson

class MchTransferBatchesApplyPostLooseOptions(Options, total=False):
    json: MchTransferBatchesApplyPostJson | AnyDict

class MchTransferBatchesApplyPost(Verb[R]):
    """受理商家转账

    POST v3/platsolution/mch-transfer/batches/apply
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferBatchesApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferBatchesApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferBatchesApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferBatchesApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferBatchesApplyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesApplyPostOptions,
            /,
            **more: Unpack[MchTransferBatchesApplyPostOptions]
        ) -> R: ...

class MchTransferBatchesBatchId(Place):
    """v3/platsolution/mch-transfer/batches/batch-id"""
    @property
    def _batch_id_(self) -> MchTransferBatchesBatchIdBatchId:
        """GET 微信支付转账批次单号查询批次单"""

class MchTransferBatchesBatchIdBatchId(Place):
    """v3/platsolution/mch-transfer/batches/batch-id/{batch_id}"""
    @property
    def get(self) -> MchTransferBatchesBatchIdBatchIdGet[Answer[MchTransferBatchesBatchIdBatchIdGetAnswer]]:
        """微信支付转账批次单号查询批次单

        GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
        """
    @property
    def get_async(self) -> MchTransferBatchesBatchIdBatchIdGet[Promise[Answer[MchTransferBatchesBatchIdBatchIdGetAnswer]]]:
        """微信支付转账批次单号查询批次单"""
    @property
    def getAsync(self) -> MchTransferBatchesBatchIdBatchIdGet[Promise[Answer[MchTransferBatchesBatchIdBatchIdGetAnswer]]]:
        """微信支付转账批次单号查询批次单"""
    @property
    def details(self) -> MchTransferBatchesBatchIdBatchIdDetails: ...

class MchTransferBatchesBatchIdBatchIdGetOptions(Options, total=False):
    query: MchTransferBatchesBatchIdBatchIdGetQuery
    batch_id: str | int

class MchTransferBatchesBatchIdBatchIdGetLooseOptions(Options, total=False):
    query: MchTransferBatchesBatchIdBatchIdGetQuery | AnyDict
    batch_id: str | int

class MchTransferBatchesBatchIdBatchIdGet(Verb[R]):
    """微信支付转账批次单号查询批次单

    GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferBatchesBatchIdBatchIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferBatchesBatchIdBatchIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesBatchIdBatchIdGetQuery | AnyDict,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesBatchIdBatchIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferBatchesBatchIdBatchIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesBatchIdBatchIdGetQuery,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesBatchIdBatchIdGetOptions,
            /,
            **more: Unpack[MchTransferBatchesBatchIdBatchIdGetOptions]
        ) -> R: ...

class MchTransferBatchesBatchIdBatchIdDetails(Place):
    """v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details"""
    @property
    def detailId(self) -> MchTransferBatchesBatchIdBatchIdDetailsDetailId: ...

class MchTransferBatchesBatchIdBatchIdDetailsDetailId(Place):
    """v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id"""
    @property
    def _detail_id_(self) -> MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId:
        """GET 微信支付转账明细单号查询明细单"""

class MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId(Place):
    """v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"""
    @property
    def get(self) -> MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Answer[MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]:
        """微信支付转账明细单号查询明细单

        GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
        """
    @property
    def get_async(self) -> MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Promise[Answer[MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]]:
        """微信支付转账明细单号查询明细单"""
    @property
    def getAsync(self) -> MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Promise[Answer[MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]]:
        """微信支付转账明细单号查询明细单"""

class MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions(Options, total=False):
    query: MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery
    batch_id: str | int
    detail_id: str | int

class MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetLooseOptions(Options, total=False):
    query: MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery | AnyDict
    batch_id: str | int
    detail_id: str | int

class MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet(Verb[R]):
    """微信支付转账明细单号查询明细单

    GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery | AnyDict,
            batch_id: str | int,
            detail_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery,
            batch_id: str | int,
            detail_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions,
            /,
            **more: Unpack[MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions]
        ) -> R: ...

class MchTransferBatchesDetailReceipts(Place):
    """v3/platsolution/mch-transfer/batches/detail-receipts"""
    @property
    def outBatchNo(self) -> MchTransferBatchesDetailReceiptsOutBatchNo: ...

class MchTransferBatchesDetailReceiptsOutBatchNo(Place):
    """v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no"""
    @property
    def _out_batch_no_(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo: ...

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo(Place):
    """v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}"""
    @property
    def outDetailNo(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo: ...

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo(Place):
    """v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no"""
    @property
    def _out_detail_no_(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo:
        """GET 查询商家转账明细电子回单"""

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo(Place):
    """v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"""
    @property
    def get(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet[Answer[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer]]:
        """查询商家转账明细电子回单

        GET v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
        """
    @property
    def get_async(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet[Promise[Answer[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer]]]:
        """查询商家转账明细电子回单"""
    @property
    def getAsync(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet[Promise[Answer[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer]]]:
        """查询商家转账明细电子回单"""
    @property
    def apply(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply:
        """POST 申请商家转账明细电子回单"""

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetOptions(Options, total=False):
    query: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery
    out_batch_no: str | int
    out_detail_no: str | int

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetLooseOptions(Options, total=False):
    query: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery | AnyDict
    out_batch_no: str | int
    out_detail_no: str | int

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet(Verb[R]):
    """查询商家转账明细电子回单

    GET v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery | AnyDict,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetOptions,
            /,
            **more: Unpack[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply(Place):
    """v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"""
    @property
    def post(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost[Answer[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer]]:
        """申请商家转账明细电子回单

        POST v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
        """
    @property
    def post_async(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost[Promise[Answer[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer]]]:
        """申请商家转账明细电子回单"""
    @property
    def postAsync(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost[Promise[Answer[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer]]]:
        """申请商家转账明细电子回单"""

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostOptions(Options, total=False):
    json: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostJson
    out_batch_no: str | int
    out_detail_no: str | int

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostLooseOptions(Options, total=False):
    json: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostJson | AnyDict
    out_batch_no: str | int
    out_detail_no: str | int

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost(Verb[R]):
    """申请商家转账明细电子回单

    POST v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostJson | AnyDict,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostJson,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostOptions,
            /,
            **more: Unpack[MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostOptions]
        ) -> R: ...

class MchTransferBatchesOutBatchNo(Place):
    """v3/platsolution/mch-transfer/batches/out-batch-no"""
    @property
    def _out_batch_no_(self) -> MchTransferBatchesOutBatchNoOutBatchNo:
        """GET 商户转账批次单号查询批次单"""

class MchTransferBatchesOutBatchNoOutBatchNo(Place):
    """v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}"""
    @property
    def get(self) -> MchTransferBatchesOutBatchNoOutBatchNoGet[Answer[MchTransferBatchesOutBatchNoOutBatchNoGetAnswer]]:
        """商户转账批次单号查询批次单

        GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
        """
    @property
    def get_async(self) -> MchTransferBatchesOutBatchNoOutBatchNoGet[Promise[Answer[MchTransferBatchesOutBatchNoOutBatchNoGetAnswer]]]:
        """商户转账批次单号查询批次单"""
    @property
    def getAsync(self) -> MchTransferBatchesOutBatchNoOutBatchNoGet[Promise[Answer[MchTransferBatchesOutBatchNoOutBatchNoGetAnswer]]]:
        """商户转账批次单号查询批次单"""
    @property
    def details(self) -> MchTransferBatchesOutBatchNoOutBatchNoDetails: ...

class MchTransferBatchesOutBatchNoOutBatchNoGetOptions(Options, total=False):
    query: MchTransferBatchesOutBatchNoOutBatchNoGetQuery
    out_batch_no: str | int

class MchTransferBatchesOutBatchNoOutBatchNoGetLooseOptions(Options, total=False):
    query: MchTransferBatchesOutBatchNoOutBatchNoGetQuery | AnyDict
    out_batch_no: str | int

class MchTransferBatchesOutBatchNoOutBatchNoGet(Verb[R]):
    """商户转账批次单号查询批次单

    GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferBatchesOutBatchNoOutBatchNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferBatchesOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesOutBatchNoOutBatchNoGetQuery | AnyDict,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesOutBatchNoOutBatchNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferBatchesOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesOutBatchNoOutBatchNoGetQuery,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesOutBatchNoOutBatchNoGetOptions,
            /,
            **more: Unpack[MchTransferBatchesOutBatchNoOutBatchNoGetOptions]
        ) -> R: ...

class MchTransferBatchesOutBatchNoOutBatchNoDetails(Place):
    """v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details"""
    @property
    def outDetailNo(self) -> MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo: ...

class MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Place):
    """v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"""
    @property
    def _out_detail_no_(self) -> MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo:
        """GET 商户明细单号查询明细单"""

class MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo(Place):
    """v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"""
    @property
    def get(self) -> MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Answer[MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]:
        """商户明细单号查询明细单

        GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
        """
    @property
    def get_async(self) -> MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Promise[Answer[MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]]:
        """商户明细单号查询明细单"""
    @property
    def getAsync(self) -> MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Promise[Answer[MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]]:
        """商户明细单号查询明细单"""

class MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions(Options, total=False):
    query: MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery
    out_batch_no: str | int
    out_detail_no: str | int

class MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetLooseOptions(Options, total=False):
    query: MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery | AnyDict
    out_batch_no: str | int
    out_detail_no: str | int

class MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet(Verb[R]):
    """商户明细单号查询明细单

    GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery | AnyDict,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions,
            /,
            **more: Unpack[MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...

class MchTransferBatchesSummaryReceipts(Place):
    """v3/platsolution/mch-transfer/batches/summary-receipts"""
    @property
    def outBatchNo(self) -> MchTransferBatchesSummaryReceiptsOutBatchNo: ...

class MchTransferBatchesSummaryReceiptsOutBatchNo(Place):
    """v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no"""
    @property
    def _out_batch_no_(self) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo:
        """GET 查询商家转账批次电子回单"""

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo(Place):
    """v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}"""
    @property
    def get(self) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet[Answer[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer]]:
        """查询商家转账批次电子回单

        GET v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
        """
    @property
    def get_async(self) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet[Promise[Answer[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer]]]:
        """查询商家转账批次电子回单"""
    @property
    def getAsync(self) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet[Promise[Answer[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer]]]:
        """查询商家转账批次电子回单"""
    @property
    def apply(self) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply:
        """POST 申请商家转账批次电子回单"""

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetOptions(Options, total=False):
    query: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery
    out_batch_no: str | int

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetLooseOptions(Options, total=False):
    query: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery | AnyDict
    out_batch_no: str | int

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet(Verb[R]):
    """查询商家转账批次电子回单

    GET v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery | AnyDict,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetOptions,
            /,
            **more: Unpack[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetOptions]
        ) -> R: ...

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply(Place):
    """v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"""
    @property
    def post(self) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost[Answer[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer]]:
        """申请商家转账批次电子回单

        POST v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
        """
    @property
    def post_async(self) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost[Promise[Answer[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer]]]:
        """申请商家转账批次电子回单"""
    @property
    def postAsync(self) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost[Promise[Answer[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer]]]:
        """申请商家转账批次电子回单"""

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostOptions(Options, total=False):
    json: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostJson
    out_batch_no: str | int

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostLooseOptions(Options, total=False):
    json: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostJson | AnyDict
    out_batch_no: str | int

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost(Verb[R]):
    """申请商家转账批次电子回单

    POST v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostJson | AnyDict,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostJson,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostOptions,
            /,
            **more: Unpack[MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostOptions]
        ) -> R: ...

class MchTransferReservation(Place):
    """v3/platsolution/mch-transfer/reservation"""
    @property
    def apply(self) -> MchTransferReservationApply:
        """POST 受理单次预约商家转账"""
    @property
    def outReservationNo(self) -> MchTransferReservationOutReservationNo: ...
    @property
    def reservationId(self) -> MchTransferReservationReservationId: ...

class MchTransferReservationApply(Place):
    """v3/platsolution/mch-transfer/reservation/apply"""
    @property
    def post(self) -> MchTransferReservationApplyPost[Answer[MchTransferReservationApplyPostAnswer]]:
        """受理单次预约商家转账

        POST v3/platsolution/mch-transfer/reservation/apply
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> MchTransferReservationApplyPost[Promise[Answer[MchTransferReservationApplyPostAnswer]]]:
        """受理单次预约商家转账"""
    @property
    def postAsync(self) -> MchTransferReservationApplyPost[Promise[Answer[MchTransferReservationApplyPostAnswer]]]:
        """受理单次预约商家转账"""

class MchTransferReservationApplyPostOptions(Options, total=False):
    json: MchTransferReservationApplyPostJson

class MchTransferReservationApplyPostLooseOptions(Options, total=False):
    json: MchTransferReservationApplyPostJson | AnyDict

class MchTransferReservationApplyPost(Verb[R]):
    """受理单次预约商家转账

    POST v3/platsolution/mch-transfer/reservation/apply
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferReservationApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferReservationApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MchTransferReservationApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferReservationApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferReservationApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MchTransferReservationApplyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferReservationApplyPostOptions,
            /,
            **more: Unpack[MchTransferReservationApplyPostOptions]
        ) -> R: ...

class MchTransferReservationOutReservationNo(Place):
    """v3/platsolution/mch-transfer/reservation/out-reservation-no"""
    @property
    def _out_reservation_no_(self) -> MchTransferReservationOutReservationNoOutReservationNo:
        """GET 商户预约单号查询预约商家转账记录"""

class MchTransferReservationOutReservationNoOutReservationNo(Place):
    """v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}"""
    @property
    def get(self) -> MchTransferReservationOutReservationNoOutReservationNoGet[Answer[MchTransferReservationOutReservationNoOutReservationNoGetAnswer]]:
        """商户预约单号查询预约商家转账记录

        GET v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
        """
    @property
    def get_async(self) -> MchTransferReservationOutReservationNoOutReservationNoGet[Promise[Answer[MchTransferReservationOutReservationNoOutReservationNoGetAnswer]]]:
        """商户预约单号查询预约商家转账记录"""
    @property
    def getAsync(self) -> MchTransferReservationOutReservationNoOutReservationNoGet[Promise[Answer[MchTransferReservationOutReservationNoOutReservationNoGetAnswer]]]:
        """商户预约单号查询预约商家转账记录"""
    @property
    def close(self) -> MchTransferReservationOutReservationNoOutReservationNoClose:
        """POST 关闭预约商家转账记录"""

class MchTransferReservationOutReservationNoOutReservationNoGetOptions(Options, total=False):
    query: MchTransferReservationOutReservationNoOutReservationNoGetQuery
    out_reservation_no: str | int

class MchTransferReservationOutReservationNoOutReservationNoGetLooseOptions(Options, total=False):
    query: MchTransferReservationOutReservationNoOutReservationNoGetQuery | AnyDict
    out_reservation_no: str | int

class MchTransferReservationOutReservationNoOutReservationNoGet(Verb[R]):
    """商户预约单号查询预约商家转账记录

    GET v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferReservationOutReservationNoOutReservationNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferReservationOutReservationNoOutReservationNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferReservationOutReservationNoOutReservationNoGetQuery | AnyDict,
            out_reservation_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferReservationOutReservationNoOutReservationNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferReservationOutReservationNoOutReservationNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferReservationOutReservationNoOutReservationNoGetQuery,
            out_reservation_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferReservationOutReservationNoOutReservationNoGetOptions,
            /,
            **more: Unpack[MchTransferReservationOutReservationNoOutReservationNoGetOptions]
        ) -> R: ...

class MchTransferReservationOutReservationNoOutReservationNoClose(Place):
    """v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close"""
    @property
    def post(self) -> MchTransferReservationOutReservationNoOutReservationNoClosePost[Answer[MchTransferReservationOutReservationNoOutReservationNoClosePostAnswer]]:
        """关闭预约商家转账记录

        POST v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
        """
    @property
    def post_async(self) -> MchTransferReservationOutReservationNoOutReservationNoClosePost[Promise[Answer[MchTransferReservationOutReservationNoOutReservationNoClosePostAnswer]]]:
        """关闭预约商家转账记录"""
    @property
    def postAsync(self) -> MchTransferReservationOutReservationNoOutReservationNoClosePost[Promise[Answer[MchTransferReservationOutReservationNoOutReservationNoClosePostAnswer]]]:
        """关闭预约商家转账记录"""

class MchTransferReservationOutReservationNoOutReservationNoClosePostOptions(Options, total=False):
    query: MchTransferReservationOutReservationNoOutReservationNoClosePostQuery
    out_reservation_no: str | int

class MchTransferReservationOutReservationNoOutReservationNoClosePostLooseOptions(Options, total=False):
    query: MchTransferReservationOutReservationNoOutReservationNoClosePostQuery | AnyDict
    out_reservation_no: str | int

class MchTransferReservationOutReservationNoOutReservationNoClosePost(Verb[R]):
    """关闭预约商家转账记录

    POST v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferReservationOutReservationNoOutReservationNoClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferReservationOutReservationNoOutReservationNoClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferReservationOutReservationNoOutReservationNoClosePostQuery | AnyDict,
            out_reservation_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferReservationOutReservationNoOutReservationNoClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferReservationOutReservationNoOutReservationNoClosePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferReservationOutReservationNoOutReservationNoClosePostQuery,
            out_reservation_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferReservationOutReservationNoOutReservationNoClosePostOptions,
            /,
            **more: Unpack[MchTransferReservationOutReservationNoOutReservationNoClosePostOptions]
        ) -> R: ...

class MchTransferReservationReservationId(Place):
    """v3/platsolution/mch-transfer/reservation/reservation-id"""
    @property
    def _reservation_id_(self) -> MchTransferReservationReservationIdReservationId:
        """GET 微信支付预约单号查询预约商家转账记录"""

class MchTransferReservationReservationIdReservationId(Place):
    """v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}"""
    @property
    def get(self) -> MchTransferReservationReservationIdReservationIdGet[Answer[MchTransferReservationReservationIdReservationIdGetAnswer]]:
        """微信支付预约单号查询预约商家转账记录

        GET v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}
        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
        """
    @property
    def get_async(self) -> MchTransferReservationReservationIdReservationIdGet[Promise[Answer[MchTransferReservationReservationIdReservationIdGetAnswer]]]:
        """微信支付预约单号查询预约商家转账记录"""
    @property
    def getAsync(self) -> MchTransferReservationReservationIdReservationIdGet[Promise[Answer[MchTransferReservationReservationIdReservationIdGetAnswer]]]:
        """微信支付预约单号查询预约商家转账记录"""

class MchTransferReservationReservationIdReservationIdGetOptions(Options, total=False):
    query: MchTransferReservationReservationIdReservationIdGetQuery
    reservation_id: str | int

class MchTransferReservationReservationIdReservationIdGetLooseOptions(Options, total=False):
    query: MchTransferReservationReservationIdReservationIdGetQuery | AnyDict
    reservation_id: str | int

class MchTransferReservationReservationIdReservationIdGet(Verb[R]):
    """微信支付预约单号查询预约商家转账记录

    GET v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}
    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
    """
    if MYPY:
        def __call__(
            self,
            options: MchTransferReservationReservationIdReservationIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MchTransferReservationReservationIdReservationIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MchTransferReservationReservationIdReservationIdGetQuery | AnyDict,
            reservation_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferReservationReservationIdReservationIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MchTransferReservationReservationIdReservationIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MchTransferReservationReservationIdReservationIdGetQuery,
            reservation_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MchTransferReservationReservationIdReservationIdGetOptions,
            /,
            **more: Unpack[MchTransferReservationReservationIdReservationIdGetOptions]
        ) -> R: ...

class TransferDetailList(TypedDict):
    out_detail_no: str
    """商家明细单号"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    reservation_id: str
    """微信转账预约单号"""
    openid: str
    """收款用户OpenID"""

class MchTransferBatchesApplyPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    sp_appid: str
    """服务商AppID"""
    sub_appid: NotRequired[str]
    """二级商户AppID"""
    out_batch_no: str
    """商家批次单号"""
    batch_name: str
    """批次名称"""
    batch_remark: str
    """批次备注"""
    total_amount: float
    """转账总金额"""
    total_num: float
    """转账总笔数"""
    transfer_scene_id: str
    """转账场景ID"""
    transfer_detail_list: list[TransferDetailList]
    """转账明细列表"""
    notify_url: str
    """商户回调地址"""

class MchTransferBatchesApplyPostAnswer(TypedDict):
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """商家转账批次单号"""
    create_time: str
    """批次创建时间"""
    batch_state: NotRequired[str]
    """批次状态"""

class MchTransferBatchesBatchIdBatchIdGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""
    need_query_detail: bool | Literal["true", "false"]
    """是否查询转账明细单"""
    detail_state: NotRequired[Literal["ALL", "WAIT_PAY", "SUCCESS", "FAIL"] | None]
    """明细状态"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""
    limit: NotRequired[int | str | None]
    """最大资源条数"""

class TransferBatch(TypedDict):
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """商家转账批次单号"""
    sp_appid: str
    """服务商应用ID"""
    sub_mchid: str
    """二级商户号"""
    sub_appid: NotRequired[str]
    """二级商户应用ID"""
    batch_state: str
    """批次状态"""
    batch_name: str
    """批次名称"""
    batch_remark: str
    """批次备注"""
    close_reason: NotRequired[str]
    """批次关闭原因"""
    total_amount: float
    """转账总金额"""
    total_num: float
    """转账总笔数"""
    create_time: str
    """批次创建时间"""
    success_amount: float
    """转账成功金额"""
    success_num: float
    """转账成功笔数"""
    failed_amount: float
    """转账失败金额"""
    failed_num: float
    """转账失败笔数"""
    transfer_scene_id: str
    """转账场景ID"""

class Data(TypedDict):
    detail_id: str
    """商家转账明细单号"""
    out_detail_no: str
    """商家明细单号"""
    detail_state: str
    """明细状态"""

class MchTransferBatchesBatchIdBatchIdGetAnswer(TypedDict):
    transfer_batch: TransferBatch
    """转账批次单"""
    data: NotRequired[list[Data]]
    """转账明细单列表"""
    offset: NotRequired[float]
    """请求资源起始位置"""
    limit: NotRequired[float]
    """最大资源条数"""

class MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""

class MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer(TypedDict):
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """商家转账批次单号"""
    out_detail_no: str
    """商家明细单号"""
    detail_id: str
    """商家转账明细单号"""
    sp_appid: str
    """服务商应用ID"""
    sub_mchid: str
    """二级商户号"""
    sub_appid: NotRequired[str]
    """二级商户应用ID"""
    create_time: str
    """转账发起时间"""
    detail_state: str
    """明细状态"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    fail_reason: NotRequired[str]
    """明细失败原因"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    bank_type: NotRequired[str]
    """收款银行类型"""
    user_name: NotRequired[str]
    """收款用户姓名"""
    transfer_finish_time: NotRequired[str]
    """转账完成时间"""
    bank_refund_time: NotRequired[str]
    """银行退票时间"""

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer(TypedDict):
    batch_id: str
    """商家转账批次单号"""
    out_batch_no: str
    """商家批次单号"""
    detail_id: str
    """商家转账明细单号"""
    out_detail_no: str
    """商家明细单号"""
    sub_mchid: str
    """二级商户号"""
    receipt_state: str
    """电子回单状态"""
    hash_type: NotRequired[str]
    """电子回单文件的hash方法"""
    hash_value: NotRequired[str]
    """电子回单文件的hash值"""
    download_url: NotRequired[str]
    """电子回单文件的下载地址"""

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_batch_no: str
    """商家批次单号"""
    out_detail_no: str
    """商家明细单号"""
    receipt_state: str
    """电子回单状态"""

class MchTransferBatchesOutBatchNoOutBatchNoGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""
    need_query_detail: bool | Literal["true", "false"]
    """是否查询转账明细单"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""
    limit: NotRequired[int | str | None]
    """最大资源条数"""
    detail_state: NotRequired[Literal["ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"] | None]
    """明细状态"""

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer(TypedDict):
    batch_id: str
    """商家转账批次单号"""
    out_batch_no: str
    """商家批次单号"""
    sub_mchid: str
    """二级商户号"""
    receipt_state: str
    """电子回单状态"""
    hash_type: NotRequired[str]
    """电子回单文件的hash方法"""
    hash_value: NotRequired[str]
    """电子回单文件的hash值"""
    download_url: NotRequired[str]
    """电子回单文件的下载地址"""

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_batch_no: str
    """商家批次单号"""
    receipt_state: str
    """电子回单状态"""

class InsurancePolicy(TypedDict):
    product_registration_no: str
    """保险产品备案编号"""
    policy_no: str
    """保险单号"""
    name: str
    """保险名称"""
    withdrawal_no: NotRequired[str]
    """取现单号"""
    claim_no: NotRequired[str]
    """理赔单号"""

class SceneReportData(TypedDict):
    insurance_policy: NotRequired[InsurancePolicy]
    """保险保单报备信息"""

class MchTransferReservationApplyPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    sp_appid: str
    """服务商AppID"""
    sub_appid: NotRequired[str]
    """二级商户AppID"""
    out_reservation_no: str
    """商户预约单号"""
    transfer_scene_id: str
    """转账场景ID"""
    estimated_date: str
    """预计最晚转账日期"""
    estimated_max_amount: NotRequired[float]
    """预计最大转账金额"""
    exact_amount: NotRequired[float]
    """准确转账金额"""
    openid: NotRequired[str]
    """收款用户OpenID"""
    user_real_name: NotRequired[str | Sensitive]
    """收款用户姓名"""
    reserve_remark: str
    """预约备注"""
    notify_url: str
    """商户回调地址"""
    scene_report_data: NotRequired[SceneReportData]
    """场景报备信息"""

class MchTransferReservationApplyPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_reservation_no: str
    """商户预约单号"""
    reservation_id: str
    """微信转账预约单号"""
    accept_time: str
    """预约记录受理时间"""
    state: Literal["ACCEPTED", "CONFIRMED", "CLOSED"]
    """预约记录状态"""
    package_info: str

class CloseInfo(TypedDict):
    close_time: str
    """预约记录关闭的时间"""
    close_reason: str
    """预约记录关闭的原因"""

class MchTransferReservationOutReservationNoOutReservationNoGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sub_mchid: str
    """二级商户号"""
    sp_appid: str
    """服务商AppID"""
    sub_appid: NotRequired[str]
    """二级商户AppID"""
    reservation_id: str
    """微信转账预约单号"""
    out_reservation_no: str
    """商户预约单号"""
    transfer_scene_id: str
    """转账场景ID"""
    estimated_date: NotRequired[str]
    """预计最晚转账日期"""
    estimated_max_amount: NotRequired[float]
    """预计最大转账金额"""
    exact_amount: NotRequired[float]
    """准确转账金额"""
    openid: str
    """收款用户OpenID"""
    bank_type: NotRequired[str]
    """收款银行类型"""
    state: str
    """预约记录状态"""
    accept_time: str
    """预约记录受理的时间"""
    reserve_time: NotRequired[str]
    """预约记录用户确认预约的时间"""
    close_info: NotRequired[CloseInfo]
    """预约记录的关闭信息"""

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery(MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostJson(MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class MchTransferBatchesOutBatchNoOutBatchNoGetAnswer(MchTransferBatchesBatchIdBatchIdGetAnswer): ...

class MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery(MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer(MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer): ...

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery(MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostJson(MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class MchTransferReservationOutReservationNoOutReservationNoGetQuery(MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class MchTransferReservationOutReservationNoOutReservationNoClosePostQuery(MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class MchTransferReservationOutReservationNoOutReservationNoClosePostAnswer(MchTransferReservationOutReservationNoOutReservationNoGetAnswer): ...

class MchTransferReservationReservationIdReservationIdGetQuery(MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class MchTransferReservationReservationIdReservationIdGetAnswer(MchTransferReservationOutReservationNoOutReservationNoGetAnswer): ...
