# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, Options, Place, R, Verb

class Statements(Place):
    """v3/statements"""
    @property
    def get(self) -> StatementsGet[Response]:
        """下载对账单

        GET v3/statements
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        headers: Accept-Encoding
        notices: redesigned
        """
    @property
    def get_async(self) -> StatementsGet[Promise[Response]]:
        """下载对账单"""
    @property
    def getAsync(self) -> StatementsGet[Promise[Response]]:
        """下载对账单"""

class StatementsGetOptions(Options, total=False):
    query: StatementsGetQuery

class StatementsGetLooseOptions(Options, total=False):
    query: StatementsGetQuery | AnyDict

class StatementsGet(Verb[R]):
    """下载对账单

    GET v3/statements
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    headers: Accept-Encoding
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: StatementsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[StatementsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: StatementsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StatementsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[StatementsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: StatementsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: StatementsGetOptions,
            /,
            **more: Unpack[StatementsGetOptions]
        ) -> R: ...

class StatementsGetQuery(TypedDict):
    date: str
    """账单日期"""
    mchid: NotRequired[str | None]
    """商户号"""
