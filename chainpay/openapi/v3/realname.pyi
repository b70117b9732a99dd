# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Realname(Place):
    """v3/realname"""
    @property
    def verify(self) -> RealnameVerify:
        """GET 实名信息校验"""

class RealnameVerify(Place):
    """v3/realname/verify"""
    @property
    def get(self) -> RealnameVerifyGet[Answer[RealnameVerifyGetAnswer]]:
        """实名信息校验

        GET v3/realname/verify
        https://pay.weixin.qq.com/doc/v3/partner/4013735179
        headers: Wechatpay-Serial
        """
    @property
    def get_async(self) -> RealnameVerifyGet[Promise[Answer[RealnameVerifyGetAnswer]]]:
        """实名信息校验"""
    @property
    def getAsync(self) -> RealnameVerifyGet[Promise[Answer[RealnameVerifyGetAnswer]]]:
        """实名信息校验"""

class RealnameVerifyGetOptions(Options, total=False):
    query: RealnameVerifyGetQuery

class RealnameVerifyGetLooseOptions(Options, total=False):
    query: RealnameVerifyGetQuery | AnyDict

class RealnameVerifyGet(Verb[R]):
    """实名信息校验

    GET v3/realname/verify
    https://pay.weixin.qq.com/doc/v3/partner/4013735179
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: RealnameVerifyGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RealnameVerifyGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: RealnameVerifyGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RealnameVerifyGetLooseOptions | AnyDict,
            /,
            **more: Unpack[RealnameVerifyGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: RealnameVerifyGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RealnameVerifyGetOptions,
            /,
            **more: Unpack[RealnameVerifyGetOptions]
        ) -> R: ...

class RealnameVerifyGetQuery(TypedDict):
    credential_type: Literal[1, 2, 5, 9, 12, 17, 19, "1", "2", "5", "9", "12", "17", "19"]
    """下单用户账户的证件类型"""
    encrypted_credential_id: str | Sensitive
    """加密后的下单用户证件号"""
    encrypted_name: str | Sensitive
    """加密后的下单用户姓名"""
    wxp_trade_no: str
    """微信支付交易单号"""

class RealnameVerifyGetAnswer(TypedDict):
    verify_result: Literal[0, 1]
    """实名比对结果"""
    err_message: NotRequired[str]
    """错误信息"""
