# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Options, Place, R, Verb

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
    def get_async(self) -> StatementsGet[Promise[Response]]: ...
    @property
    def getAsync(self) -> StatementsGet[Promise[Response]]: ...

class StatementsGetOptions(Options, total=False):
    query: StatementsGetQuery

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
            options: StatementsGetOptions = ...,
            /,
            *,
            query: StatementsGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, query: StatementsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: StatementsGetOptions,
            /,
            *,
            query: StatementsGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...

class StatementsGetQuery(TypedDict):
    date: str
    """账单日期"""
    mchid: NotRequired[str | None]
    """商户号"""
