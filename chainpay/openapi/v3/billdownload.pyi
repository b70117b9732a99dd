# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Options, Place, R, Verb

class Billdownload(Place):
    """v3/billdownload"""
    @property
    def file(self) -> BilldownloadFile: ...

class BilldownloadFile(Place):
    """v3/billdownload/file"""
    @property
    def get(self) -> BilldownloadFileGet[Response]:
        """下载账单

        GET v3/billdownload/file
        https://pay.weixin.qq.com/doc/v3/merchant/4012791868
        """
    @property
    def get_async(self) -> BilldownloadFileGet[Promise[Response]]: ...
    @property
    def getAsync(self) -> BilldownloadFileGet[Promise[Response]]: ...

class BilldownloadFileGetOptions(Options, total=False):
    query: BilldownloadFileGetQuery

class BilldownloadFileGet(Verb[R]):
    """下载账单

    GET v3/billdownload/file
    https://pay.weixin.qq.com/doc/v3/merchant/4012791868
    """
    if MYPY:
        def __call__(
            self,
            options: BilldownloadFileGetOptions = ...,
            /,
            *,
            query: BilldownloadFileGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, query: BilldownloadFileGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BilldownloadFileGetOptions,
            /,
            *,
            query: BilldownloadFileGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...

class BilldownloadFileGetQuery(TypedDict):
    token: str
    tartype: NotRequired[str | None]
