# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Palmservice(Place):
    """v3/palmservice"""
    @property
    def authorization(self) -> PalmserviceAuthorization: ...

class PalmserviceAuthorization(Place):
    """v3/palmservice/authorization"""
    @property
    def openid(self) -> PalmserviceAuthorizationOpenid: ...
    @property
    def preauthorize(self) -> PalmserviceAuthorizationPreauthorize:
        """POST 服务关联预授权"""

class PalmserviceAuthorizationOpenid(Place):
    """v3/palmservice/authorization/openid"""
    @property
    def _openid_(self) -> PalmserviceAuthorizationOpenidOpenid:
        """GET 查询刷掌授权"""

class PalmserviceAuthorizationOpenidOpenid(Place):
    """v3/palmservice/authorization/openid/{openid}"""
    @property
    def get(self) -> PalmserviceAuthorizationOpenidOpenidGet[Answer[PalmserviceAuthorizationOpenidOpenidGetAnswer]]:
        """查询刷掌授权

        GET v3/palmservice/authorization/openid/{openid}
        https://pay.weixin.qq.com/doc/v3/partner/4014482017
        notices: need-accessment
        """
    @property
    def get_async(self) -> PalmserviceAuthorizationOpenidOpenidGet[Promise[Answer[PalmserviceAuthorizationOpenidOpenidGetAnswer]]]:
        """查询刷掌授权"""
    @property
    def getAsync(self) -> PalmserviceAuthorizationOpenidOpenidGet[Promise[Answer[PalmserviceAuthorizationOpenidOpenidGetAnswer]]]:
        """查询刷掌授权"""

class PalmserviceAuthorizationOpenidOpenidGetOptions(Options, total=False):
    query: PalmserviceAuthorizationOpenidOpenidGetQuery
    openid: str | int

class PalmserviceAuthorizationOpenidOpenidGetLooseOptions(Options, total=False):
    query: PalmserviceAuthorizationOpenidOpenidGetQuery | AnyDict
    openid: str | int

class PalmserviceAuthorizationOpenidOpenidGet(Verb[R]):
    """查询刷掌授权

    GET v3/palmservice/authorization/openid/{openid}
    https://pay.weixin.qq.com/doc/v3/partner/4014482017
    notices: need-accessment
    """
    if MYPY:
        def __call__(
            self,
            options: PalmserviceAuthorizationOpenidOpenidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PalmserviceAuthorizationOpenidOpenidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PalmserviceAuthorizationOpenidOpenidGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PalmserviceAuthorizationOpenidOpenidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PalmserviceAuthorizationOpenidOpenidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PalmserviceAuthorizationOpenidOpenidGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PalmserviceAuthorizationOpenidOpenidGetOptions,
            /,
            **more: Unpack[PalmserviceAuthorizationOpenidOpenidGetOptions]
        ) -> R: ...

class PalmserviceAuthorizationPreauthorize(Place):
    """v3/palmservice/authorization/preauthorize"""
    @property
    def post(self) -> PalmserviceAuthorizationPreauthorizePost[Answer[PalmserviceAuthorizationPreauthorizePostAnswer]]:
        """服务关联预授权

        POST v3/palmservice/authorization/preauthorize
        https://pay.weixin.qq.com/doc/v3/partner/4014481990
        notices: need-accessment
        """
    @property
    def post_async(self) -> PalmserviceAuthorizationPreauthorizePost[Promise[Answer[PalmserviceAuthorizationPreauthorizePostAnswer]]]:
        """服务关联预授权"""
    @property
    def postAsync(self) -> PalmserviceAuthorizationPreauthorizePost[Promise[Answer[PalmserviceAuthorizationPreauthorizePostAnswer]]]:
        """服务关联预授权"""

class PalmserviceAuthorizationPreauthorizePostOptions(Options, total=False):
    json: PalmserviceAuthorizationPreauthorizePostJson

class PalmserviceAuthorizationPreauthorizePostLooseOptions(Options, total=False):
    json: PalmserviceAuthorizationPreauthorizePostJson | AnyDict

class PalmserviceAuthorizationPreauthorizePost(Verb[R]):
    """服务关联预授权

    POST v3/palmservice/authorization/preauthorize
    https://pay.weixin.qq.com/doc/v3/partner/4014481990
    notices: need-accessment
    """
    if MYPY:
        def __call__(
            self,
            options: PalmserviceAuthorizationPreauthorizePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PalmserviceAuthorizationPreauthorizePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PalmserviceAuthorizationPreauthorizePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PalmserviceAuthorizationPreauthorizePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PalmserviceAuthorizationPreauthorizePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PalmserviceAuthorizationPreauthorizePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PalmserviceAuthorizationPreauthorizePostOptions,
            /,
            **more: Unpack[PalmserviceAuthorizationPreauthorizePostOptions]
        ) -> R: ...

class PalmserviceAuthorizationOpenidOpenidGetQuery(TypedDict):
    organization_id: str
    """机构ID"""

class PalmserviceAuthorizationOpenidOpenidGetAnswer(TypedDict):
    openid: NotRequired[str]
    """OpenID"""
    organization_id: NotRequired[str]
    """机构ID"""
    state: NotRequired[Literal["AUTHORIZATION_STATE_NONE", "AUTHORIZATION_STATE_ON", "AUTHORIZATION_STATE_OFF"]]
    """授权状态"""
    authorize_time: NotRequired[str]
    """授权时间"""

class PalmserviceAuthorizationPreauthorizePostJson(TypedDict):
    openid: str
    """OpenID"""
    preauthorize_session_id: NotRequired[str]
    """预授权会话ID"""
    organization_id: NotRequired[str]
    """机构ID"""

class PalmserviceAuthorizationPreauthorizePostAnswer(TypedDict):
    permission_token: str
    """预授权token"""
