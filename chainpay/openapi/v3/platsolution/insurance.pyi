# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Insurance(Place):
    """v3/platsolution/insurance"""
    @property
    def mchTransfer(self) -> InsuranceMchTransfer: ...

class InsuranceMchTransfer(Place):
    """v3/platsolution/insurance/mch-transfer"""
    @property
    def batches(self) -> InsuranceMchTransferBatches: ...
    @property
    def reservation(self) -> InsuranceMchTransferReservation: ...

class InsuranceMchTransferBatches(Place):
    """v3/platsolution/insurance/mch-transfer/batches"""
    @property
    def apply(self) -> InsuranceMchTransferBatchesApply:
        """POST 受理商家转账"""
    @property
    def batchId(self) -> InsuranceMchTransferBatchesBatchId: ...
    @property
    def detailReceipts(self) -> InsuranceMchTransferBatchesDetailReceipts: ...
    @property
    def outBatchNo(self) -> InsuranceMchTransferBatchesOutBatchNo: ...
    @property
    def summaryReceipts(self) -> InsuranceMchTransferBatchesSummaryReceipts: ...

class InsuranceMchTransferBatchesApply(Place):
    """v3/platsolution/insurance/mch-transfer/batches/apply"""
    @property
    def post(self) -> InsuranceMchTransferBatchesApplyPost[Answer[InsuranceMchTransferBatchesApplyPostAnswer]]:
        """受理商家转账

        POST v3/platsolution/insurance/mch-transfer/batches/apply
        https://pay.weixin.qq.com/doc/v3/partner/4013504220
        """
    @property
    def post_async(self) -> InsuranceMchTransferBatchesApplyPost[Promise[Answer[InsuranceMchTransferBatchesApplyPostAnswer]]]:
        """受理商家转账"""
    @property
    def postAsync(self) -> InsuranceMchTransferBatchesApplyPost[Promise[Answer[InsuranceMchTransferBatchesApplyPostAnswer]]]:
        """受理商家转账"""

class InsuranceMchTransferBatchesApplyPostOptions(Options, total=False):
    json: InsuranceMchTransferBatchesApplyPostJson

class InsuranceMchTransferBatchesApplyPostLooseOptions(Options, total=False):
    json: InsuranceMchTransferBatchesApplyPostJson | AnyDict

class InsuranceMchTransferBatchesApplyPost(Verb[R]):
    """受理商家转账

    POST v3/platsolution/insurance/mch-transfer/batches/apply
    https://pay.weixin.qq.com/doc/v3/partner/4013504220
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferBatchesApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferBatchesApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceMchTransferBatchesApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferBatchesApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceMchTransferBatchesApplyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesApplyPostOptions,
            /,
            **more: Unpack[InsuranceMchTransferBatchesApplyPostOptions]
        ) -> R: ...

class InsuranceMchTransferBatchesBatchId(Place):
    """v3/platsolution/insurance/mch-transfer/batches/batch-id"""
    @property
    def _batch_id_(self) -> InsuranceMchTransferBatchesBatchIdBatchId:
        """GET 微信支付转账批次单号查询批次单"""

class InsuranceMchTransferBatchesBatchIdBatchId(Place):
    """v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}"""
    @property
    def get(self) -> InsuranceMchTransferBatchesBatchIdBatchIdGet[Answer[InsuranceMchTransferBatchesBatchIdBatchIdGetAnswer]]:
        """微信支付转账批次单号查询批次单

        GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}
        https://pay.weixin.qq.com/doc/v3/partner/4013504221
        """
    @property
    def get_async(self) -> InsuranceMchTransferBatchesBatchIdBatchIdGet[Promise[Answer[InsuranceMchTransferBatchesBatchIdBatchIdGetAnswer]]]:
        """微信支付转账批次单号查询批次单"""
    @property
    def getAsync(self) -> InsuranceMchTransferBatchesBatchIdBatchIdGet[Promise[Answer[InsuranceMchTransferBatchesBatchIdBatchIdGetAnswer]]]:
        """微信支付转账批次单号查询批次单"""
    @property
    def details(self) -> InsuranceMchTransferBatchesBatchIdBatchIdDetails: ...

class InsuranceMchTransferBatchesBatchIdBatchIdGetOptions(Options, total=False):
    query: InsuranceMchTransferBatchesBatchIdBatchIdGetQuery
    batch_id: str | int

class InsuranceMchTransferBatchesBatchIdBatchIdGetLooseOptions(Options, total=False):
    query: InsuranceMchTransferBatchesBatchIdBatchIdGetQuery | AnyDict
    batch_id: str | int

class InsuranceMchTransferBatchesBatchIdBatchIdGet(Verb[R]):
    """微信支付转账批次单号查询批次单

    GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}
    https://pay.weixin.qq.com/doc/v3/partner/4013504221
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferBatchesBatchIdBatchIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferBatchesBatchIdBatchIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesBatchIdBatchIdGetQuery | AnyDict,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesBatchIdBatchIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferBatchesBatchIdBatchIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesBatchIdBatchIdGetQuery,
            batch_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesBatchIdBatchIdGetOptions,
            /,
            **more: Unpack[InsuranceMchTransferBatchesBatchIdBatchIdGetOptions]
        ) -> R: ...

class InsuranceMchTransferBatchesBatchIdBatchIdDetails(Place):
    """v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details"""
    @property
    def detailId(self) -> InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailId: ...

class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailId(Place):
    """v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id"""
    @property
    def _detail_id_(self) -> InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId:
        """GET 微信支付转账明细单号查询明细单"""

class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId(Place):
    """v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"""
    @property
    def get(self) -> InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Answer[InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]:
        """微信支付转账明细单号查询明细单

        GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
        https://pay.weixin.qq.com/doc/v3/partner/4013504223
        """
    @property
    def get_async(self) -> InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Promise[Answer[InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]]:
        """微信支付转账明细单号查询明细单"""
    @property
    def getAsync(self) -> InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet[Promise[Answer[InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer]]]:
        """微信支付转账明细单号查询明细单"""

class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions(Options, total=False):
    query: InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery
    batch_id: str | int
    detail_id: str | int

class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetLooseOptions(Options, total=False):
    query: InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery | AnyDict
    batch_id: str | int
    detail_id: str | int

class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGet(Verb[R]):
    """微信支付转账明细单号查询明细单

    GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}
    https://pay.weixin.qq.com/doc/v3/partner/4013504223
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery | AnyDict,
            batch_id: str | int,
            detail_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery,
            batch_id: str | int,
            detail_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions,
            /,
            **more: Unpack[InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetOptions]
        ) -> R: ...

class InsuranceMchTransferBatchesDetailReceipts(Place):
    """v3/platsolution/insurance/mch-transfer/batches/detail-receipts"""
    @property
    def outBatchNo(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNo: ...

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNo(Place):
    """v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no"""
    @property
    def _out_batch_no_(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo: ...

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo(Place):
    """v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}"""
    @property
    def outDetailNo(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo: ...

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo(Place):
    """v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no"""
    @property
    def _out_detail_no_(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo:
        """GET 查询商家转账明细电子回单"""

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo(Place):
    """v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}"""
    @property
    def get(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet[Answer[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer]]:
        """查询商家转账明细电子回单

        GET v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504229
        """
    @property
    def get_async(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet[Promise[Answer[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer]]]:
        """查询商家转账明细电子回单"""
    @property
    def getAsync(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet[Promise[Answer[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer]]]:
        """查询商家转账明细电子回单"""
    @property
    def apply(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply:
        """POST 申请商家转账明细电子回单"""

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetOptions(Options, total=False):
    query: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery
    out_batch_no: str | int
    out_detail_no: str | int

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetLooseOptions(Options, total=False):
    query: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery | AnyDict
    out_batch_no: str | int
    out_detail_no: str | int

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet(Verb[R]):
    """查询商家转账明细电子回单

    GET v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504229
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery | AnyDict,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetOptions,
            /,
            **more: Unpack[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply(Place):
    """v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply"""
    @property
    def post(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost[Answer[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer]]:
        """申请商家转账明细电子回单

        POST v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply
        https://pay.weixin.qq.com/doc/v3/partner/4013504228
        """
    @property
    def post_async(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost[Promise[Answer[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer]]]:
        """申请商家转账明细电子回单"""
    @property
    def postAsync(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost[Promise[Answer[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer]]]:
        """申请商家转账明细电子回单"""

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostOptions(Options, total=False):
    json: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostJson
    out_batch_no: str | int
    out_detail_no: str | int

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostLooseOptions(Options, total=False):
    json: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostJson | AnyDict
    out_batch_no: str | int
    out_detail_no: str | int

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost(Verb[R]):
    """申请商家转账明细电子回单

    POST v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply
    https://pay.weixin.qq.com/doc/v3/partner/4013504228
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostJson | AnyDict,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostJson,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostOptions,
            /,
            **more: Unpack[InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostOptions]
        ) -> R: ...

class InsuranceMchTransferBatchesOutBatchNo(Place):
    """v3/platsolution/insurance/mch-transfer/batches/out-batch-no"""
    @property
    def _out_batch_no_(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNo:
        """GET 商户转账批次单号查询批次单"""

class InsuranceMchTransferBatchesOutBatchNoOutBatchNo(Place):
    """v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}"""
    @property
    def get(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoGet[Answer[InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetAnswer]]:
        """商户转账批次单号查询批次单

        GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504222
        """
    @property
    def get_async(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoGet[Promise[Answer[InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetAnswer]]]:
        """商户转账批次单号查询批次单"""
    @property
    def getAsync(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoGet[Promise[Answer[InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetAnswer]]]:
        """商户转账批次单号查询批次单"""
    @property
    def details(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetails: ...

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetOptions(Options, total=False):
    query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetQuery
    out_batch_no: str | int

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetLooseOptions(Options, total=False):
    query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetQuery | AnyDict
    out_batch_no: str | int

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoGet(Verb[R]):
    """商户转账批次单号查询批次单

    GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504222
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetQuery | AnyDict,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetQuery,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetOptions,
            /,
            **more: Unpack[InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetOptions]
        ) -> R: ...

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetails(Place):
    """v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details"""
    @property
    def outDetailNo(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo: ...

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Place):
    """v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"""
    @property
    def _out_detail_no_(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo:
        """GET 商户明细单号查询明细单"""

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo(Place):
    """v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"""
    @property
    def get(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Answer[InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]:
        """商户明细单号查询明细单

        GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504224
        """
    @property
    def get_async(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Promise[Answer[InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]]:
        """商户明细单号查询明细单"""
    @property
    def getAsync(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet[Promise[Answer[InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer]]]:
        """商户明细单号查询明细单"""

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions(Options, total=False):
    query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery
    out_batch_no: str | int
    out_detail_no: str | int

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetLooseOptions(Options, total=False):
    query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery | AnyDict
    out_batch_no: str | int
    out_detail_no: str | int

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet(Verb[R]):
    """商户明细单号查询明细单

    GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504224
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery | AnyDict,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery,
            out_batch_no: str | int,
            out_detail_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions,
            /,
            **more: Unpack[InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetOptions]
        ) -> R: ...

class InsuranceMchTransferBatchesSummaryReceipts(Place):
    """v3/platsolution/insurance/mch-transfer/batches/summary-receipts"""
    @property
    def outBatchNo(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo: ...

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo(Place):
    """v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no"""
    @property
    def _out_batch_no_(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo:
        """GET 查询商家转账批次电子回单"""

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo(Place):
    """v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}"""
    @property
    def get(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet[Answer[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer]]:
        """查询商家转账批次电子回单

        GET v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504227
        """
    @property
    def get_async(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet[Promise[Answer[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer]]]:
        """查询商家转账批次电子回单"""
    @property
    def getAsync(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet[Promise[Answer[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer]]]:
        """查询商家转账批次电子回单"""
    @property
    def apply(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply:
        """POST 申请商家转账批次电子回单"""

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetOptions(Options, total=False):
    query: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery
    out_batch_no: str | int

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetLooseOptions(Options, total=False):
    query: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery | AnyDict
    out_batch_no: str | int

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet(Verb[R]):
    """查询商家转账批次电子回单

    GET v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504227
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery | AnyDict,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetOptions,
            /,
            **more: Unpack[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetOptions]
        ) -> R: ...

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply(Place):
    """v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply"""
    @property
    def post(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost[Answer[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer]]:
        """申请商家转账批次电子回单

        POST v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply
        https://pay.weixin.qq.com/doc/v3/partner/4013504226
        """
    @property
    def post_async(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost[Promise[Answer[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer]]]:
        """申请商家转账批次电子回单"""
    @property
    def postAsync(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost[Promise[Answer[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer]]]:
        """申请商家转账批次电子回单"""

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostOptions(Options, total=False):
    json: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostJson
    out_batch_no: str | int

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostLooseOptions(Options, total=False):
    json: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostJson | AnyDict
    out_batch_no: str | int

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost(Verb[R]):
    """申请商家转账批次电子回单

    POST v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply
    https://pay.weixin.qq.com/doc/v3/partner/4013504226
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostJson | AnyDict,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostJson,
            out_batch_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostOptions,
            /,
            **more: Unpack[InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostOptions]
        ) -> R: ...

class InsuranceMchTransferReservation(Place):
    """v3/platsolution/insurance/mch-transfer/reservation"""
    @property
    def apply(self) -> InsuranceMchTransferReservationApply:
        """POST 受理单次预约商家转账"""
    @property
    def outReservationNo(self) -> InsuranceMchTransferReservationOutReservationNo: ...
    @property
    def reservationId(self) -> InsuranceMchTransferReservationReservationId: ...

class InsuranceMchTransferReservationApply(Place):
    """v3/platsolution/insurance/mch-transfer/reservation/apply"""
    @property
    def post(self) -> InsuranceMchTransferReservationApplyPost[Answer[InsuranceMchTransferReservationApplyPostAnswer]]:
        """受理单次预约商家转账

        POST v3/platsolution/insurance/mch-transfer/reservation/apply
        https://pay.weixin.qq.com/doc/v3/partner/4013504216
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> InsuranceMchTransferReservationApplyPost[Promise[Answer[InsuranceMchTransferReservationApplyPostAnswer]]]:
        """受理单次预约商家转账"""
    @property
    def postAsync(self) -> InsuranceMchTransferReservationApplyPost[Promise[Answer[InsuranceMchTransferReservationApplyPostAnswer]]]:
        """受理单次预约商家转账"""

class InsuranceMchTransferReservationApplyPostOptions(Options, total=False):
    json: InsuranceMchTransferReservationApplyPostJson

class InsuranceMchTransferReservationApplyPostLooseOptions(Options, total=False):
    json: InsuranceMchTransferReservationApplyPostJson | AnyDict

class InsuranceMchTransferReservationApplyPost(Verb[R]):
    """受理单次预约商家转账

    POST v3/platsolution/insurance/mch-transfer/reservation/apply
    https://pay.weixin.qq.com/doc/v3/partner/4013504216
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferReservationApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferReservationApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceMchTransferReservationApplyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferReservationApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferReservationApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceMchTransferReservationApplyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferReservationApplyPostOptions,
            /,
            **more: Unpack[InsuranceMchTransferReservationApplyPostOptions]
        ) -> R: ...

class InsuranceMchTransferReservationOutReservationNo(Place):
    """v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no"""
    @property
    def _out_reservation_no_(self) -> InsuranceMchTransferReservationOutReservationNoOutReservationNo:
        """GET 商户预约单号查询预约商家转账记录"""

class InsuranceMchTransferReservationOutReservationNoOutReservationNo(Place):
    """v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}"""
    @property
    def get(self) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoGet[Answer[InsuranceMchTransferReservationOutReservationNoOutReservationNoGetAnswer]]:
        """商户预约单号查询预约商家转账记录

        GET v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}
        https://pay.weixin.qq.com/doc/v3/partner/4013504218
        """
    @property
    def get_async(self) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoGet[Promise[Answer[InsuranceMchTransferReservationOutReservationNoOutReservationNoGetAnswer]]]:
        """商户预约单号查询预约商家转账记录"""
    @property
    def getAsync(self) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoGet[Promise[Answer[InsuranceMchTransferReservationOutReservationNoOutReservationNoGetAnswer]]]:
        """商户预约单号查询预约商家转账记录"""
    @property
    def close(self) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoClose:
        """POST 关闭预约商家转账记录"""

class InsuranceMchTransferReservationOutReservationNoOutReservationNoGetOptions(Options, total=False):
    query: InsuranceMchTransferReservationOutReservationNoOutReservationNoGetQuery
    out_reservation_no: str | int

class InsuranceMchTransferReservationOutReservationNoOutReservationNoGetLooseOptions(Options, total=False):
    query: InsuranceMchTransferReservationOutReservationNoOutReservationNoGetQuery | AnyDict
    out_reservation_no: str | int

class InsuranceMchTransferReservationOutReservationNoOutReservationNoGet(Verb[R]):
    """商户预约单号查询预约商家转账记录

    GET v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}
    https://pay.weixin.qq.com/doc/v3/partner/4013504218
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferReservationOutReservationNoOutReservationNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferReservationOutReservationNoOutReservationNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferReservationOutReservationNoOutReservationNoGetQuery | AnyDict,
            out_reservation_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferReservationOutReservationNoOutReservationNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferReservationOutReservationNoOutReservationNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferReservationOutReservationNoOutReservationNoGetQuery,
            out_reservation_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferReservationOutReservationNoOutReservationNoGetOptions,
            /,
            **more: Unpack[InsuranceMchTransferReservationOutReservationNoOutReservationNoGetOptions]
        ) -> R: ...

class InsuranceMchTransferReservationOutReservationNoOutReservationNoClose(Place):
    """v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close"""
    @property
    def post(self) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePost[Answer[InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostAnswer]]:
        """关闭预约商家转账记录

        POST v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close
        https://pay.weixin.qq.com/doc/v3/partner/4013504219
        """
    @property
    def post_async(self) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePost[Promise[Answer[InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostAnswer]]]:
        """关闭预约商家转账记录"""
    @property
    def postAsync(self) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePost[Promise[Answer[InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostAnswer]]]:
        """关闭预约商家转账记录"""

class InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostOptions(Options, total=False):
    query: InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostQuery
    out_reservation_no: str | int

class InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostLooseOptions(Options, total=False):
    query: InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostQuery | AnyDict
    out_reservation_no: str | int

class InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePost(Verb[R]):
    """关闭预约商家转账记录

    POST v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close
    https://pay.weixin.qq.com/doc/v3/partner/4013504219
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostQuery | AnyDict,
            out_reservation_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostQuery,
            out_reservation_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostOptions,
            /,
            **more: Unpack[InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostOptions]
        ) -> R: ...

class InsuranceMchTransferReservationReservationId(Place):
    """v3/platsolution/insurance/mch-transfer/reservation/reservation-id"""
    @property
    def _reservation_id_(self) -> InsuranceMchTransferReservationReservationIdReservationId:
        """GET 微信支付预约单号查询预约商家转账记录"""

class InsuranceMchTransferReservationReservationIdReservationId(Place):
    """v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}"""
    @property
    def get(self) -> InsuranceMchTransferReservationReservationIdReservationIdGet[Answer[InsuranceMchTransferReservationReservationIdReservationIdGetAnswer]]:
        """微信支付预约单号查询预约商家转账记录

        GET v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}
        https://pay.weixin.qq.com/doc/v3/partner/4013504217
        """
    @property
    def get_async(self) -> InsuranceMchTransferReservationReservationIdReservationIdGet[Promise[Answer[InsuranceMchTransferReservationReservationIdReservationIdGetAnswer]]]:
        """微信支付预约单号查询预约商家转账记录"""
    @property
    def getAsync(self) -> InsuranceMchTransferReservationReservationIdReservationIdGet[Promise[Answer[InsuranceMchTransferReservationReservationIdReservationIdGetAnswer]]]:
        """微信支付预约单号查询预约商家转账记录"""

class InsuranceMchTransferReservationReservationIdReservationIdGetOptions(Options, total=False):
    query: InsuranceMchTransferReservationReservationIdReservationIdGetQuery
    reservation_id: str | int

class InsuranceMchTransferReservationReservationIdReservationIdGetLooseOptions(Options, total=False):
    query: InsuranceMchTransferReservationReservationIdReservationIdGetQuery | AnyDict
    reservation_id: str | int

class InsuranceMchTransferReservationReservationIdReservationIdGet(Verb[R]):
    """微信支付预约单号查询预约商家转账记录

    GET v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}
    https://pay.weixin.qq.com/doc/v3/partner/4013504217
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceMchTransferReservationReservationIdReservationIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceMchTransferReservationReservationIdReservationIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferReservationReservationIdReservationIdGetQuery | AnyDict,
            reservation_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferReservationReservationIdReservationIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceMchTransferReservationReservationIdReservationIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: InsuranceMchTransferReservationReservationIdReservationIdGetQuery,
            reservation_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceMchTransferReservationReservationIdReservationIdGetOptions,
            /,
            **more: Unpack[InsuranceMchTransferReservationReservationIdReservationIdGetOptions]
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

class InsuranceMchTransferBatchesApplyPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    sp_appid: NotRequired[str]
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
    notify_url: NotRequired[str]
    """商户回调地址"""

class InsuranceMchTransferBatchesApplyPostAnswer(TypedDict):
    out_batch_no: str
    """商家批次单号"""
    batch_id: str
    """商家转账批次单号"""
    create_time: str
    """批次创建时间"""
    batch_state: NotRequired[Literal["ACCEPTED", "PROCESSING", "COMPLETED", "CLOSED"]]
    """批次状态"""

class InsuranceMchTransferBatchesBatchIdBatchIdGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""
    need_query_detail: bool | Literal["true", "false"]
    """是否查询转账明细单"""
    detail_state: NotRequired[Literal["ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"] | None]
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
    batch_state: Literal["ACCEPTED", "PROCESSING", "COMPLETED", "CLOSED"]
    """批次状态"""
    batch_name: str
    """批次名称"""
    batch_remark: str
    """批次备注"""
    close_reason: NotRequired[Literal["MERCHANT_REVOCATION", "OVERDUE_CLOSE"]]
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
    detail_state: Literal["INIT", "ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"]
    """明细状态"""

class InsuranceMchTransferBatchesBatchIdBatchIdGetAnswer(TypedDict):
    transfer_batch: TransferBatch
    """转账批次单"""
    data: NotRequired[list[Data]]
    """转账明细单列表"""
    offset: NotRequired[float]
    """请求资源起始位置"""
    limit: NotRequired[float]
    """最大资源条数"""

class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""

class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer(TypedDict):
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
    detail_state: Literal["INIT", "ALL", "WAIT_PAY", "SUCCESS", "FAIL", "BANK_REFUND"]
    """明细状态"""
    transfer_amount: float
    """转账金额"""
    transfer_remark: str
    """转账备注"""
    fail_reason: NotRequired[Literal["ACCOUNT_FROZEN", "REAL_NAME_CHECK_FAIL", "NAME_NOT_CORRECT", "OPENID_INVALID", "TRANSFER_QUOTA_EXCEED", "DAY_RECEIVED_QUOTA_EXCEED", "MONTH_RECEIVED_QUOTA_EXCEED", "DAY_RECEIVED_COUNT_EXCEED", "PRODUCT_AUTH_CHECK_FAIL", "OVERDUE_CLOSE", "ID_CARD_NOT_CORRECT", "ACCOUNT_NOT_EXIST", "TRANSFER_RISK", "PAYROLL_CARD_ALREADY_LOGOUT", "PAYROLL_CARD_ALREADY_FROZEN", "PAYROLL_CARD_UNAUTHORIZED", "PAYROLL_CARD_USER_NOT_OPEN", "PAYROLL_CARD_NAME_CARD_NOT_MATCH", "PAYROLL_CARD_ID_CARD_NOT_MATCH", "PAYROLL_CARD_BANKCARD_UNBUNDLING", "BANK_CARD_COLLECTIONS_ABOVE_QUOTA", "BANK_CARD_ACCOUNT_ABNORMAL", "BANK_CARD_STATUS_ABNORMAL", "BANK_CARD_BANK_INFO_WRONG", "BANK_CARD_CARD_INFO_WRONG", "OTHER_FAIL_REASON_TYPE", "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED", "RECEIVE_ACCOUNT_NOT_PERMMIT", "PAYEE_ACCOUNT_ABNORMAL", "PAYER_ACCOUNT_ABNORMAL", "TRANSFER_REMARK_SET_FAIL", "TRANSFER_SCENE_INVALID", "TRANSFER_SCENE_UNAVAILABLE", "RECEIVE_ACCOUNT_NOT_CONFIGURE", "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH", "BLOCK_B2C_USERLIMITAMOUNT_MONTH", "MERCHANT_REJECT", "MERCHANT_NOT_CONFIRM", "BANK_CARD_PARAM_ERROR", "BANK_CARD_TYPE_NOT_SUPPORTED", "RESERVATION_STATE_INVALID", "EXCEEDED_ESTIMATED_AMOUNT", "RESERVATION_INFO_NOT_MATCH", "RESERVATION_SCENE_NOT_MATCH"]]
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

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer(TypedDict):
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
    receipt_state: Literal["ACCEPTED", "FINISHED"]
    """电子回单状态"""
    hash_type: NotRequired[str]
    """电子回单文件的hash方法"""
    hash_value: NotRequired[str]
    """电子回单文件的hash值"""
    download_url: NotRequired[str]
    """电子回单文件的下载地址"""

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_batch_no: str
    """商家批次单号"""
    out_detail_no: str
    """商家明细单号"""
    receipt_state: Literal["ACCEPTED", "FINISHED"]
    """电子回单状态"""

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetQuery(TypedDict):
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

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer(TypedDict):
    batch_id: str
    """商家转账批次单号"""
    out_batch_no: str
    """商家批次单号"""
    sub_mchid: str
    """二级商户号"""
    receipt_state: Literal["ACCEPTED", "FINISHED"]
    """电子回单状态"""
    hash_type: NotRequired[str]
    """电子回单文件的hash方法"""
    hash_value: NotRequired[str]
    """电子回单文件的hash值"""
    download_url: NotRequired[str]
    """电子回单文件的下载地址"""

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    out_batch_no: str
    """商家批次单号"""
    receipt_state: Literal["ACCEPTED", "FINISHED"]
    """电子回单状态"""

class InsurancePolicy(TypedDict):
    product_registration_no: NotRequired[str]
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

class InsuranceMchTransferReservationApplyPostJson(TypedDict):
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
    estimated_date: NotRequired[str]
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
    notify_url: NotRequired[str]
    """商户回调地址"""
    scene_report_data: NotRequired[SceneReportData]
    """场景报备信息"""

class InsuranceMchTransferReservationApplyPostAnswer(TypedDict):
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
    close_reason: Literal["USER_OVERDUE_UNCONFIRMED", "CLOSE_CONFIRMED_VIA_MCH_API", "CLOSE_ACCEPTED_VIA_MCH_API", "TRANSFER_FINISHED", "OVERDUE_NOT_TRANSFER", "RESERVE_FAIL", "USER_CLOSE"]
    """预约记录关闭的原因"""

class InsuranceMchTransferReservationOutReservationNoOutReservationNoGetAnswer(TypedDict):
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
    state: Literal["ACCEPTED", "CONFIRMED", "CLOSED"]
    """预约记录状态"""
    accept_time: str
    """预约记录受理的时间"""
    reserve_time: NotRequired[str]
    """预约记录用户确认预约的时间"""
    close_info: NotRequired[CloseInfo]
    """预约记录的关闭信息"""

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery(InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostJson(InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetAnswer(InsuranceMchTransferBatchesBatchIdBatchIdGetAnswer): ...

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery(InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer(InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer): ...

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery(InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostJson(InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class InsuranceMchTransferReservationOutReservationNoOutReservationNoGetQuery(InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostQuery(InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostAnswer(InsuranceMchTransferReservationOutReservationNoOutReservationNoGetAnswer): ...

class InsuranceMchTransferReservationReservationIdReservationIdGetQuery(InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery): ...

class InsuranceMchTransferReservationReservationIdReservationIdGetAnswer(InsuranceMchTransferReservationOutReservationNoOutReservationNoGetAnswer): ...
