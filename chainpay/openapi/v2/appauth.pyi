# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, OptionsV2, Place, R, Verb

class Appauth(Place):
    """v2/appauth"""
    @property
    def authindex(self) -> AppauthAuthindex:
        """GET 授权获取code"""
    @property
    def getaccesstoken(self) -> AppauthGetaccesstoken:
        """GET 通过code换取accesstoken"""

class AppauthAuthindex(Place):
    """v2/appauth/authindex"""
    @property
    def get(self) -> AppauthAuthindexGet[Response]:
        """授权获取code

        GET v2/appauth/authindex
        https://pay.weixin.qq.com/doc/v2/merchant/4011987607
        base_uri: https://payapp.weixin.qq.com/
        notices: privated
        """
    @property
    def get_async(self) -> AppauthAuthindexGet[Promise[Response]]:
        """授权获取code"""
    @property
    def getAsync(self) -> AppauthAuthindexGet[Promise[Response]]:
        """授权获取code"""

class AppauthAuthindexGetOptions(OptionsV2, total=False):
    query: AppauthAuthindexGetQuery
    security: bool
    nonceless: bool

class AppauthAuthindexGetLooseOptions(OptionsV2, total=False):
    query: AppauthAuthindexGetQuery | AnyDict
    security: bool
    nonceless: bool

class AppauthAuthindexGet(Verb[R]):
    """授权获取code

    GET v2/appauth/authindex
    https://pay.weixin.qq.com/doc/v2/merchant/4011987607
    base_uri: https://payapp.weixin.qq.com/
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: AppauthAuthindexGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AppauthAuthindexGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: AppauthAuthindexGetQuery | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AppauthAuthindexGetLooseOptions | AnyDict,
            /,
            **more: Unpack[AppauthAuthindexGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: AppauthAuthindexGetQuery,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AppauthAuthindexGetOptions,
            /,
            **more: Unpack[AppauthAuthindexGetOptions]
        ) -> R: ...

class AppauthGetaccesstoken(Place):
    """v2/appauth/getaccesstoken"""
    @property
    def get(self) -> AppauthGetaccesstokenGet[Answer[AppauthGetaccesstokenGetAnswer]]:
        """通过code换取accesstoken

        GET v2/appauth/getaccesstoken
        https://pay.weixin.qq.com/doc/v2/merchant/4011987607
        notices: privated
        """
    @property
    def get_async(self) -> AppauthGetaccesstokenGet[Promise[Answer[AppauthGetaccesstokenGetAnswer]]]:
        """通过code换取accesstoken"""
    @property
    def getAsync(self) -> AppauthGetaccesstokenGet[Promise[Answer[AppauthGetaccesstokenGetAnswer]]]:
        """通过code换取accesstoken"""

class AppauthGetaccesstokenGetOptions(OptionsV2, total=False):
    query: AppauthGetaccesstokenGetQuery
    security: bool
    nonceless: bool

class AppauthGetaccesstokenGetLooseOptions(OptionsV2, total=False):
    query: AppauthGetaccesstokenGetQuery | AnyDict
    security: bool
    nonceless: bool

class AppauthGetaccesstokenGet(Verb[R]):
    """通过code换取accesstoken

    GET v2/appauth/getaccesstoken
    https://pay.weixin.qq.com/doc/v2/merchant/4011987607
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: AppauthGetaccesstokenGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[AppauthGetaccesstokenGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: AppauthGetaccesstokenGetQuery | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AppauthGetaccesstokenGetLooseOptions | AnyDict,
            /,
            **more: Unpack[AppauthGetaccesstokenGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: AppauthGetaccesstokenGetQuery,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: AppauthGetaccesstokenGetOptions,
            /,
            **more: Unpack[AppauthGetaccesstokenGetOptions]
        ) -> R: ...

class AppauthAuthindexGetQuery(TypedDict):
    mch_id: str
    """商户号"""
    appid: str
    """应用ID"""
    redirect_uri: str
    response_type: Literal["code"]
    scope: Literal["pay_identity", "pay_realname"]
    """应用授权作用域"""
    state: str

class AppauthGetaccesstokenGetQuery(TypedDict):
    mch_id: str
    """商户号"""
    appid: str
    """应用ID"""
    openid: str
    """微信openID"""
    code: str
    """第一步返回的auth_code"""
    grant_type: Literal["authorization_code"]
    scope: Literal["pay_identity", "pay_realname"]
    """应用授权作用域"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    sign: NotRequired[str]
    """签名"""

class AppauthGetaccesstokenGetAnswer(TypedDict):
    retcode: Literal[0, -1]
    """返回状态码"""
    retmsg: str
    access_token: str
    """接口调用凭证"""
    access_token_expire_in: int
    refresh_token: str
    """refresh令牌"""
    refresh_token_expire_in: float
