# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, Options, Place, R, Verb

class Transferdownload(Place):
    """v3/transferdownload"""
    @property
    def elecvoucherfile(self) -> TransferdownloadElecvoucherfile:
        """GET 下载电子回单PDF文件"""
    @property
    def signfile(self) -> TransferdownloadSignfile:
        """GET 下载电子回单"""

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
    def get_async(self) -> TransferdownloadElecvoucherfileGet[Promise[Response]]:
        """下载电子回单PDF文件"""
    @property
    def getAsync(self) -> TransferdownloadElecvoucherfileGet[Promise[Response]]:
        """下载电子回单PDF文件"""

class TransferdownloadElecvoucherfileGetOptions(Options, total=False):
    query: TransferdownloadElecvoucherfileGetQuery

class TransferdownloadElecvoucherfileGetLooseOptions(Options, total=False):
    query: TransferdownloadElecvoucherfileGetQuery | AnyDict

class TransferdownloadElecvoucherfileGet(Verb[R]):
    """下载电子回单PDF文件

    GET v3/transferdownload/elecvoucherfile
    https://pay.weixin.qq.com/doc/v3/merchant/4012716436
    notices: parsed
    """
    if MYPY:
        def __call__(
            self,
            options: TransferdownloadElecvoucherfileGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferdownloadElecvoucherfileGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransferdownloadElecvoucherfileGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferdownloadElecvoucherfileGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferdownloadElecvoucherfileGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[TransferdownloadElecvoucherfileGetOptions]
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
    def get_async(self) -> TransferdownloadSignfileGet[Promise[Response]]:
        """下载电子回单"""
    @property
    def getAsync(self) -> TransferdownloadSignfileGet[Promise[Response]]:
        """下载电子回单"""

class TransferdownloadSignfileGetOptions(Options, total=False):
    query: TransferdownloadSignfileGetQuery

class TransferdownloadSignfileGetLooseOptions(Options, total=False):
    query: TransferdownloadSignfileGetQuery | AnyDict

class TransferdownloadSignfileGet(Verb[R]):
    """下载电子回单

    GET v3/transferdownload/signfile
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: TransferdownloadSignfileGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransferdownloadSignfileGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransferdownloadSignfileGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransferdownloadSignfileGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TransferdownloadSignfileGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[TransferdownloadSignfileGetOptions]
        ) -> R: ...

class TransferdownloadElecvoucherfileGetQuery(TypedDict):
    token: str
    source: str

class TransferdownloadSignfileGetQuery(TypedDict):
    token: str
