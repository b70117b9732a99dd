# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class BankBatchTransfer(Place):
    """v3/bank-batch-transfer"""
    @property
    def receipt(self) -> BankBatchTransferReceipt: ...

class BankBatchTransferReceipt(Place):
    """v3/bank-batch-transfer/receipt"""
    @property
    def detailReceipts(self) -> BankBatchTransferReceiptDetailReceipts:
        """GET 查询明细电子回单受理结果
        POST 受理明细电子回单
        """
    @property
    def summaryReceipts(self) -> BankBatchTransferReceiptSummaryReceipts:
        """GET 查询汇总电子回单受理结果
        POST 受理汇总电子回单
        """

class BankBatchTransferReceiptDetailReceipts(Place):
    """v3/bank-batch-transfer/receipt/detail-receipts"""
    @property
    def get(self) -> BankBatchTransferReceiptDetailReceiptsGet[Answer[BankBatchTransferReceiptDetailReceiptsGetAnswer]]:
        """查询明细电子回单受理结果

        GET v3/bank-batch-transfer/receipt/detail-receipts
        https://pay.weixin.qq.com/doc/v3/partner/4012470775
        """
    @property
    def get_async(self) -> BankBatchTransferReceiptDetailReceiptsGet[Promise[Answer[BankBatchTransferReceiptDetailReceiptsGetAnswer]]]:
        """查询明细电子回单受理结果"""
    @property
    def getAsync(self) -> BankBatchTransferReceiptDetailReceiptsGet[Promise[Answer[BankBatchTransferReceiptDetailReceiptsGetAnswer]]]:
        """查询明细电子回单受理结果"""
    @property
    def post(self) -> BankBatchTransferReceiptDetailReceiptsPost[Answer[BankBatchTransferReceiptDetailReceiptsPostAnswer]]:
        """受理明细电子回单

        POST v3/bank-batch-transfer/receipt/detail-receipts
        https://pay.weixin.qq.com/doc/v3/partner/4012470770
        """
    @property
    def post_async(self) -> BankBatchTransferReceiptDetailReceiptsPost[Promise[Answer[BankBatchTransferReceiptDetailReceiptsPostAnswer]]]:
        """受理明细电子回单"""
    @property
    def postAsync(self) -> BankBatchTransferReceiptDetailReceiptsPost[Promise[Answer[BankBatchTransferReceiptDetailReceiptsPostAnswer]]]:
        """受理明细电子回单"""

class BankBatchTransferReceiptDetailReceiptsGetOptions(Options, total=False):
    query: BankBatchTransferReceiptDetailReceiptsGetQuery

class BankBatchTransferReceiptDetailReceiptsGetLooseOptions(Options, total=False):
    query: BankBatchTransferReceiptDetailReceiptsGetQuery | AnyDict

class BankBatchTransferReceiptDetailReceiptsGet(Verb[R]):
    """查询明细电子回单受理结果

    GET v3/bank-batch-transfer/receipt/detail-receipts
    https://pay.weixin.qq.com/doc/v3/partner/4012470775
    """
    if MYPY:
        def __call__(
            self,
            options: BankBatchTransferReceiptDetailReceiptsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BankBatchTransferReceiptDetailReceiptsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BankBatchTransferReceiptDetailReceiptsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankBatchTransferReceiptDetailReceiptsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BankBatchTransferReceiptDetailReceiptsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BankBatchTransferReceiptDetailReceiptsGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankBatchTransferReceiptDetailReceiptsGetOptions,
            /,
            **more: Unpack[BankBatchTransferReceiptDetailReceiptsGetOptions]
        ) -> R: ...

class BankBatchTransferReceiptDetailReceiptsPostOptions(Options, total=False):
    json: BankBatchTransferReceiptDetailReceiptsPostJson

class BankBatchTransferReceiptDetailReceiptsPostLooseOptions(Options, total=False):
    json: BankBatchTransferReceiptDetailReceiptsPostJson | AnyDict

class BankBatchTransferReceiptDetailReceiptsPost(Verb[R]):
    """受理明细电子回单

    POST v3/bank-batch-transfer/receipt/detail-receipts
    https://pay.weixin.qq.com/doc/v3/partner/4012470770
    """
    if MYPY:
        def __call__(
            self,
            options: BankBatchTransferReceiptDetailReceiptsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BankBatchTransferReceiptDetailReceiptsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BankBatchTransferReceiptDetailReceiptsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankBatchTransferReceiptDetailReceiptsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BankBatchTransferReceiptDetailReceiptsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BankBatchTransferReceiptDetailReceiptsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankBatchTransferReceiptDetailReceiptsPostOptions,
            /,
            **more: Unpack[BankBatchTransferReceiptDetailReceiptsPostOptions]
        ) -> R: ...

class BankBatchTransferReceiptSummaryReceipts(Place):
    """v3/bank-batch-transfer/receipt/summary-receipts"""
    @property
    def get(self) -> BankBatchTransferReceiptSummaryReceiptsGet[Answer[BankBatchTransferReceiptSummaryReceiptsGetAnswer]]:
        """查询汇总电子回单受理结果

        GET v3/bank-batch-transfer/receipt/summary-receipts
        https://pay.weixin.qq.com/doc/v3/partner/4012470761
        """
    @property
    def get_async(self) -> BankBatchTransferReceiptSummaryReceiptsGet[Promise[Answer[BankBatchTransferReceiptSummaryReceiptsGetAnswer]]]:
        """查询汇总电子回单受理结果"""
    @property
    def getAsync(self) -> BankBatchTransferReceiptSummaryReceiptsGet[Promise[Answer[BankBatchTransferReceiptSummaryReceiptsGetAnswer]]]:
        """查询汇总电子回单受理结果"""
    @property
    def post(self) -> BankBatchTransferReceiptSummaryReceiptsPost[Answer[BankBatchTransferReceiptSummaryReceiptsPostAnswer]]:
        """受理汇总电子回单

        POST v3/bank-batch-transfer/receipt/summary-receipts
        https://pay.weixin.qq.com/doc/v3/partner/4012470746
        """
    @property
    def post_async(self) -> BankBatchTransferReceiptSummaryReceiptsPost[Promise[Answer[BankBatchTransferReceiptSummaryReceiptsPostAnswer]]]:
        """受理汇总电子回单"""
    @property
    def postAsync(self) -> BankBatchTransferReceiptSummaryReceiptsPost[Promise[Answer[BankBatchTransferReceiptSummaryReceiptsPostAnswer]]]:
        """受理汇总电子回单"""

class BankBatchTransferReceiptSummaryReceiptsGetOptions(Options, total=False):
    query: BankBatchTransferReceiptSummaryReceiptsGetQuery

class BankBatchTransferReceiptSummaryReceiptsGetLooseOptions(Options, total=False):
    query: BankBatchTransferReceiptSummaryReceiptsGetQuery | AnyDict

class BankBatchTransferReceiptSummaryReceiptsGet(Verb[R]):
    """查询汇总电子回单受理结果

    GET v3/bank-batch-transfer/receipt/summary-receipts
    https://pay.weixin.qq.com/doc/v3/partner/4012470761
    """
    if MYPY:
        def __call__(
            self,
            options: BankBatchTransferReceiptSummaryReceiptsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BankBatchTransferReceiptSummaryReceiptsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BankBatchTransferReceiptSummaryReceiptsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankBatchTransferReceiptSummaryReceiptsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BankBatchTransferReceiptSummaryReceiptsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BankBatchTransferReceiptSummaryReceiptsGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankBatchTransferReceiptSummaryReceiptsGetOptions,
            /,
            **more: Unpack[BankBatchTransferReceiptSummaryReceiptsGetOptions]
        ) -> R: ...

class BankBatchTransferReceiptSummaryReceiptsPostOptions(Options, total=False):
    json: BankBatchTransferReceiptSummaryReceiptsPostJson

class BankBatchTransferReceiptSummaryReceiptsPostLooseOptions(Options, total=False):
    json: BankBatchTransferReceiptSummaryReceiptsPostJson | AnyDict

class BankBatchTransferReceiptSummaryReceiptsPost(Verb[R]):
    """受理汇总电子回单

    POST v3/bank-batch-transfer/receipt/summary-receipts
    https://pay.weixin.qq.com/doc/v3/partner/4012470746
    """
    if MYPY:
        def __call__(
            self,
            options: BankBatchTransferReceiptSummaryReceiptsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BankBatchTransferReceiptSummaryReceiptsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BankBatchTransferReceiptSummaryReceiptsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankBatchTransferReceiptSummaryReceiptsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BankBatchTransferReceiptSummaryReceiptsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BankBatchTransferReceiptSummaryReceiptsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankBatchTransferReceiptSummaryReceiptsPostOptions,
            /,
            **more: Unpack[BankBatchTransferReceiptSummaryReceiptsPostOptions]
        ) -> R: ...

class BankBatchTransferReceiptDetailReceiptsGetQuery(TypedDict):
    out_batch_no: str
    """银行转账批次单号"""
    out_detail_no: str
    """银行转账明细单号"""

class BankBatchTransferReceiptDetailReceiptsGetAnswer(TypedDict):
    out_batch_no: str
    """银行转账批次单号"""
    out_detail_no: str
    """银行转账明细单号"""
    receipt_no: str
    """电子回单受理单号"""
    receipt_state: NotRequired[str]
    """电子回单状态"""
    hash_type: NotRequired[str]
    """电子回单文件的Hash方法"""
    hash_value: NotRequired[str]
    """电子回单文件的Hash值"""
    download_url: NotRequired[str]
    """电子回单文件的下载地址"""

class BankBatchTransferReceiptSummaryReceiptsGetQuery(TypedDict):
    out_batch_no: str
    """银行转账批次单号"""

class BankBatchTransferReceiptSummaryReceiptsGetAnswer(TypedDict):
    out_batch_no: str
    """银行转账批次单号"""
    receipt_no: str
    """电子回单申请单号"""
    receipt_state: NotRequired[str]
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

class BankBatchTransferReceiptDetailReceiptsPostJson(BankBatchTransferReceiptDetailReceiptsGetQuery): ...

class BankBatchTransferReceiptDetailReceiptsPostAnswer(BankBatchTransferReceiptDetailReceiptsGetAnswer): ...

class BankBatchTransferReceiptSummaryReceiptsPostJson(BankBatchTransferReceiptSummaryReceiptsGetQuery): ...

class BankBatchTransferReceiptSummaryReceiptsPostAnswer(BankBatchTransferReceiptSummaryReceiptsGetAnswer): ...
