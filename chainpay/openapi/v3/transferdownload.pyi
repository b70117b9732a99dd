# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Options, Place, R, Verb

class Transferdownload(Place):
    """v3/transferdownload"""
    @property
    def elecvoucherfile(self) -> TransferdownloadElecvoucherfile: ...
    @property
    def signfile(self) -> TransferdownloadSignfile: ...

class TransferdownloadElecvoucherfile(Place):
    """v3/transferdownload/elecvoucherfile"""
    @property
    def get(self) -> TransferdownloadElecvoucherfileGet[Response]:
        """下载电子回单PDF文件

        GET v3/transferdownload/elecvoucherfile
        https://pay.weixin.qq.com/doc/v3/merchant/4012716436
        notices: parsed
        """
    @property
    def get_async(self) -> TransferdownloadElecvoucherfileGet[Promise[Response]]: ...
    @property
    def getAsync(self) -> TransferdownloadElecvoucherfileGet[Promise[Response]]: ...

class TransferdownloadElecvoucherfileGetOptions(Options, total=False):
    query: TransferdownloadElecvoucherfileGetQuery

class TransferdownloadElecvoucherfileGet(Verb[R]):
    """下载电子回单PDF文件

    GET v3/transferdownload/elecvoucherfile
    https://pay.weixin.qq.com/doc/v3/merchant/4012716436
    notices: parsed
    """
    if MYPY:
        def __call__(
            self,
            options: TransferdownloadElecvoucherfileGetOptions = ...,
            /,
            *,
            query: TransferdownloadElecvoucherfileGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransferdownloadElecvoucherfileGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferdownloadElecvoucherfileGetOptions,
            /,
            *,
            query: TransferdownloadElecvoucherfileGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...

class TransferdownloadSignfile(Place):
    """v3/transferdownload/signfile"""
    @property
    def get(self) -> TransferdownloadSignfileGet[Response]:
        """下载电子回单

        GET v3/transferdownload/signfile
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
        """
    @property
    def get_async(self) -> TransferdownloadSignfileGet[Promise[Response]]: ...
    @property
    def getAsync(self) -> TransferdownloadSignfileGet[Promise[Response]]: ...

class TransferdownloadSignfileGetOptions(Options, total=False):
    query: TransferdownloadSignfileGetQuery

class TransferdownloadSignfileGet(Verb[R]):
    """下载电子回单

    GET v3/transferdownload/signfile
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: TransferdownloadSignfileGetOptions = ...,
            /,
            *,
            query: TransferdownloadSignfileGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransferdownloadSignfileGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferdownloadSignfileGetOptions,
            /,
            *,
            query: TransferdownloadSignfileGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...

class TransferdownloadElecvoucherfileGetQuery(TypedDict):
    token: str
    source: str

class TransferdownloadSignfileGetQuery(TypedDict):
    token: str
