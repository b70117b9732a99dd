# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, Options, Place, R, Verb

class Billdownload(Place):
    """v3/billdownload"""
    @property
    def file(self) -> BilldownloadFile:
        """GET 下载账单"""

class BilldownloadFile(Place):
    """v3/billdownload/file"""
    @property
    def get(self) -> BilldownloadFileGet[Response]:
        """下载账单

        GET v3/billdownload/file
        https://pay.weixin.qq.com/doc/v3/merchant/4012791868
        """
    @property
    def get_async(self) -> BilldownloadFileGet[Promise[Response]]:
        """下载账单"""
    @property
    def getAsync(self) -> BilldownloadFileGet[Promise[Response]]:
        """下载账单"""

class BilldownloadFileGetOptions(Options, total=False):
    query: BilldownloadFileGetQuery

class BilldownloadFileGetLooseOptions(Options, total=False):
    query: BilldownloadFileGetQuery | AnyDict

class BilldownloadFileGet(Verb[R]):
    """下载账单

    GET v3/billdownload/file
    https://pay.weixin.qq.com/doc/v3/merchant/4012791868
    """
    if MYPY:
        def __call__(
            self,
            options: BilldownloadFileGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BilldownloadFileGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BilldownloadFileGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BilldownloadFileGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BilldownloadFileGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: BilldownloadFileGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BilldownloadFileGetOptions,
            /,
            **more: Unpack[BilldownloadFileGetOptions]
        ) -> R: ...

class BilldownloadFileGetQuery(TypedDict):
    token: str
    tartype: NotRequired[str | None]
