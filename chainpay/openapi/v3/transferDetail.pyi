# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class TransferDetail(Place):
    """v3/transfer-detail"""
    @property
    def electronicReceipts(self) -> TransferDetailElectronicReceipts:
        """GET 查询转账明细电子回单受理结果
        POST 转账明细电子回单受理
        """

class TransferDetailElectronicReceipts(Place):
    """v3/transfer-detail/electronic-receipts"""
    @property
    def get(self) -> TransferDetailElectronicReceiptsGet[Answer[TransferDetailElectronicReceiptsGetAnswer]]:
        """查询转账明细电子回单受理结果

        GET v3/transfer-detail/electronic-receipts
        https://pay.weixin.qq.com/doc/v3/merchant/4012458972
        """
    @property
    def get_async(self) -> TransferDetailElectronicReceiptsGet[Promise[Answer[TransferDetailElectronicReceiptsGetAnswer]]]:
        """查询转账明细电子回单受理结果"""
    @property
    def getAsync(self) -> TransferDetailElectronicReceiptsGet[Promise[Answer[TransferDetailElectronicReceiptsGetAnswer]]]:
        """查询转账明细电子回单受理结果"""
    @property
    def post(self) -> TransferDetailElectronicReceiptsPost[Answer[TransferDetailElectronicReceiptsPostAnswer]]:
        """转账明细电子回单受理

        POST v3/transfer-detail/electronic-receipts
        https://pay.weixin.qq.com/doc/v3/merchant/4012458967
        """
    @property
    def post_async(self) -> TransferDetailElectronicReceiptsPost[Promise[Answer[TransferDetailElectronicReceiptsPostAnswer]]]:
        """转账明细电子回单受理"""
    @property
    def postAsync(self) -> TransferDetailElectronicReceiptsPost[Promise[Answer[TransferDetailElectronicReceiptsPostAnswer]]]:
        """转账明细电子回单受理"""

class TransferDetailElectronicReceiptsGetOptions(Options, total=False):
    query: TransferDetailElectronicReceiptsGetQuery

class TransferDetailElectronicReceiptsGetLooseOptions(Options, total=False):
    query: TransferDetailElectronicReceiptsGetQuery | AnyDict

class TransferDetailElectronicReceiptsGet(Verb[R]):
    """查询转账明细电子回单受理结果

    GET v3/transfer-detail/electronic-receipts
    https://pay.weixin.qq.com/doc/v3/merchant/4012458972
    """
    if MYPY:
        def __call__(
            self,
            options: TransferDetailElectronicReceiptsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferDetailElectronicReceiptsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransferDetailElectronicReceiptsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferDetailElectronicReceiptsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferDetailElectronicReceiptsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TransferDetailElectronicReceiptsGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferDetailElectronicReceiptsGetOptions,
            /,
            **more: Unpack[TransferDetailElectronicReceiptsGetOptions]
        ) -> R: ...

class TransferDetailElectronicReceiptsPostOptions(Options, total=False):
    json: TransferDetailElectronicReceiptsPostJson

class TransferDetailElectronicReceiptsPostLooseOptions(Options, total=False):
    json: TransferDetailElectronicReceiptsPostJson | AnyDict

class TransferDetailElectronicReceiptsPost(Verb[R]):
    """转账明细电子回单受理

    POST v3/transfer-detail/electronic-receipts
    https://pay.weixin.qq.com/doc/v3/merchant/4012458967
    """
    if MYPY:
        def __call__(
            self,
            options: TransferDetailElectronicReceiptsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferDetailElectronicReceiptsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransferDetailElectronicReceiptsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferDetailElectronicReceiptsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferDetailElectronicReceiptsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransferDetailElectronicReceiptsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferDetailElectronicReceiptsPostOptions,
            /,
            **more: Unpack[TransferDetailElectronicReceiptsPostOptions]
        ) -> R: ...

class TransferDetailElectronicReceiptsGetQuery(TypedDict):
    accept_type: Literal["BATCH_TRANSFER", "TRANSFER_TO_POCKET", "TRANSFER_TO_BANK"]
    """受理类型"""
    out_batch_no: NotRequired[str | None]
    """商家转账批次单号"""
    out_detail_no: str
    """商家转账明细单号"""

class TransferDetailElectronicReceiptsGetAnswer(TypedDict):
    accept_type: str
    """受理类型"""
    out_batch_no: NotRequired[str]
    """商家转账批次单号"""
    out_detail_no: str
    """商家转账明细单号"""
    signature_no: str
    """电子回单受理单号"""
    signature_status: NotRequired[str]
    """电子回单状态"""
    hash_type: NotRequired[str]
    """电子回单文件的hash方法"""
    hash_value: NotRequired[str]
    """电子回单文件的hash值"""
    download_url: NotRequired[str]
    """电子回单文件的下载地址"""

class TransferDetailElectronicReceiptsPostJson(TypedDict):
    accept_type: Literal["BATCH_TRANSFER", "TRANSFER_TO_POCKET", "TRANSFER_TO_BANK"]
    """受理类型"""
    out_batch_no: NotRequired[str]
    """商家转账批次单号"""
    out_detail_no: str
    """商家转账明细单号"""

class TransferDetailElectronicReceiptsPostAnswer(TransferDetailElectronicReceiptsGetAnswer): ...
