# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Permissions(Place):
    """v3/payscore/permissions"""
    @property
    def post(self) -> PermissionsPost[Answer[PermissionsPostAnswer]]:
        """商户预授权

        POST v3/payscore/permissions
        https://pay.weixin.qq.com/doc/v3/merchant/4012647349
        """
    @property
    def post_async(self) -> PermissionsPost[Promise[Answer[PermissionsPostAnswer]]]:
        """商户预授权"""
    @property
    def postAsync(self) -> PermissionsPost[Promise[Answer[PermissionsPostAnswer]]]:
        """商户预授权"""
    @property
    def assessUserRiskLevel(self) -> PermissionsAssessUserRiskLevel:
        """POST 商户评估用户分层"""
    @property
    def authorizationCode(self) -> PermissionsAuthorizationCode: ...
    @property
    def openid(self) -> PermissionsOpenid: ...

class PermissionsPostOptions(Options, total=False):
    json: PermissionsPostJson

class PermissionsPostLooseOptions(Options, total=False):
    json: PermissionsPostJson | AnyDict

class PermissionsPost(Verb[R]):
    """商户预授权

    POST v3/payscore/permissions
    https://pay.weixin.qq.com/doc/v3/merchant/4012647349
    """
    if MYPY:
        def __call__(
            self,
            options: PermissionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PermissionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PermissionsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PermissionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PermissionsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsPostOptions,
            /,
            **more: Unpack[PermissionsPostOptions]
        ) -> R: ...

class PermissionsAssessUserRiskLevel(Place):
    """v3/payscore/permissions/assess-user-risk-level"""
    @property
    def post(self) -> PermissionsAssessUserRiskLevelPost[Answer[PermissionsAssessUserRiskLevelPostAnswer]]:
        """商户评估用户分层

        POST v3/payscore/permissions/assess-user-risk-level
        https://pay.weixin.qq.com/doc/v3/merchant/4012856611
        """
    @property
    def post_async(self) -> PermissionsAssessUserRiskLevelPost[Promise[Answer[PermissionsAssessUserRiskLevelPostAnswer]]]:
        """商户评估用户分层"""
    @property
    def postAsync(self) -> PermissionsAssessUserRiskLevelPost[Promise[Answer[PermissionsAssessUserRiskLevelPostAnswer]]]:
        """商户评估用户分层"""

class PermissionsAssessUserRiskLevelPostOptions(Options, total=False):
    json: PermissionsAssessUserRiskLevelPostJson

class PermissionsAssessUserRiskLevelPostLooseOptions(Options, total=False):
    json: PermissionsAssessUserRiskLevelPostJson | AnyDict

class PermissionsAssessUserRiskLevelPost(Verb[R]):
    """商户评估用户分层

    POST v3/payscore/permissions/assess-user-risk-level
    https://pay.weixin.qq.com/doc/v3/merchant/4012856611
    """
    if MYPY:
        def __call__(
            self,
            options: PermissionsAssessUserRiskLevelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PermissionsAssessUserRiskLevelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PermissionsAssessUserRiskLevelPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsAssessUserRiskLevelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PermissionsAssessUserRiskLevelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PermissionsAssessUserRiskLevelPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsAssessUserRiskLevelPostOptions,
            /,
            **more: Unpack[PermissionsAssessUserRiskLevelPostOptions]
        ) -> R: ...

class PermissionsAuthorizationCode(Place):
    """v3/payscore/permissions/authorization-code"""
    @property
    def _authorization_code_(self) -> PermissionsAuthorizationCodeAuthorizationCode:
        """GET 查询与用户授权记录（授权协议号）"""

class PermissionsAuthorizationCodeAuthorizationCode(Place):
    """v3/payscore/permissions/authorization-code/{authorization_code}"""
    @property
    def get(self) -> PermissionsAuthorizationCodeAuthorizationCodeGet[Answer[PermissionsAuthorizationCodeAuthorizationCodeGetAnswer]]:
        """查询与用户授权记录（授权协议号）

        GET v3/payscore/permissions/authorization-code/{authorization_code}
        https://pay.weixin.qq.com/doc/v3/merchant/4012647401
        """
    @property
    def get_async(self) -> PermissionsAuthorizationCodeAuthorizationCodeGet[Promise[Answer[PermissionsAuthorizationCodeAuthorizationCodeGetAnswer]]]:
        """查询与用户授权记录（授权协议号）"""
    @property
    def getAsync(self) -> PermissionsAuthorizationCodeAuthorizationCodeGet[Promise[Answer[PermissionsAuthorizationCodeAuthorizationCodeGetAnswer]]]:
        """查询与用户授权记录（授权协议号）"""
    @property
    def terminate(self) -> PermissionsAuthorizationCodeAuthorizationCodeTerminate:
        """POST 解除用户授权关系（授权协议号）"""

class PermissionsAuthorizationCodeAuthorizationCodeGetOptions(Options, total=False):
    query: PermissionsAuthorizationCodeAuthorizationCodeGetQuery
    authorization_code: str | int

class PermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions(Options, total=False):
    query: PermissionsAuthorizationCodeAuthorizationCodeGetQuery | AnyDict
    authorization_code: str | int

class PermissionsAuthorizationCodeAuthorizationCodeGet(Verb[R]):
    """查询与用户授权记录（授权协议号）

    GET v3/payscore/permissions/authorization-code/{authorization_code}
    https://pay.weixin.qq.com/doc/v3/merchant/4012647401
    """
    if MYPY:
        def __call__(
            self,
            options: PermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PermissionsAuthorizationCodeAuthorizationCodeGetQuery | AnyDict,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PermissionsAuthorizationCodeAuthorizationCodeGetQuery,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsAuthorizationCodeAuthorizationCodeGetOptions,
            /,
            **more: Unpack[PermissionsAuthorizationCodeAuthorizationCodeGetOptions]
        ) -> R: ...

class PermissionsAuthorizationCodeAuthorizationCodeTerminate(Place):
    """v3/payscore/permissions/authorization-code/{authorization_code}/terminate"""
    @property
    def post(self) -> PermissionsAuthorizationCodeAuthorizationCodeTerminatePost[Response]:
        """解除用户授权关系（授权协议号）

        POST v3/payscore/permissions/authorization-code/{authorization_code}/terminate
        https://pay.weixin.qq.com/doc/v3/merchant/4012647410
        """
    @property
    def post_async(self) -> PermissionsAuthorizationCodeAuthorizationCodeTerminatePost[Promise[Response]]:
        """解除用户授权关系（授权协议号）"""
    @property
    def postAsync(self) -> PermissionsAuthorizationCodeAuthorizationCodeTerminatePost[Promise[Response]]:
        """解除用户授权关系（授权协议号）"""

class PermissionsAuthorizationCodeAuthorizationCodeTerminatePostOptions(Options, total=False):
    json: PermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson
    authorization_code: str | int

class PermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions(Options, total=False):
    json: PermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson | AnyDict
    authorization_code: str | int

class PermissionsAuthorizationCodeAuthorizationCodeTerminatePost(Verb[R]):
    """解除用户授权关系（授权协议号）

    POST v3/payscore/permissions/authorization-code/{authorization_code}/terminate
    https://pay.weixin.qq.com/doc/v3/merchant/4012647410
    """
    if MYPY:
        def __call__(
            self,
            options: PermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson | AnyDict,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsAuthorizationCodeAuthorizationCodeTerminatePostOptions,
            /,
            **more: Unpack[PermissionsAuthorizationCodeAuthorizationCodeTerminatePostOptions]
        ) -> R: ...

class PermissionsOpenid(Place):
    """v3/payscore/permissions/openid"""
    @property
    def _openid_(self) -> PermissionsOpenidOpenid:
        """GET 查询与用户授权记录（openid）"""

class PermissionsOpenidOpenid(Place):
    """v3/payscore/permissions/openid/{openid}"""
    @property
    def get(self) -> PermissionsOpenidOpenidGet[Answer[PermissionsOpenidOpenidGetAnswer]]:
        """查询与用户授权记录（openid）

        GET v3/payscore/permissions/openid/{openid}
        https://pay.weixin.qq.com/doc/v3/merchant/4012647404
        """
    @property
    def get_async(self) -> PermissionsOpenidOpenidGet[Promise[Answer[PermissionsOpenidOpenidGetAnswer]]]:
        """查询与用户授权记录（openid）"""
    @property
    def getAsync(self) -> PermissionsOpenidOpenidGet[Promise[Answer[PermissionsOpenidOpenidGetAnswer]]]:
        """查询与用户授权记录（openid）"""
    @property
    def terminate(self) -> PermissionsOpenidOpenidTerminate:
        """POST 解除用户授权关系（openid）"""

class PermissionsOpenidOpenidGetOptions(Options, total=False):
    query: PermissionsOpenidOpenidGetQuery
    openid: str | int

class PermissionsOpenidOpenidGetLooseOptions(Options, total=False):
    query: PermissionsOpenidOpenidGetQuery | AnyDict
    openid: str | int

class PermissionsOpenidOpenidGet(Verb[R]):
    """查询与用户授权记录（openid）

    GET v3/payscore/permissions/openid/{openid}
    https://pay.weixin.qq.com/doc/v3/merchant/4012647404
    """
    if MYPY:
        def __call__(
            self,
            options: PermissionsOpenidOpenidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PermissionsOpenidOpenidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PermissionsOpenidOpenidGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsOpenidOpenidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PermissionsOpenidOpenidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PermissionsOpenidOpenidGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsOpenidOpenidGetOptions,
            /,
            **more: Unpack[PermissionsOpenidOpenidGetOptions]
        ) -> R: ...

class PermissionsOpenidOpenidTerminate(Place):
    """v3/payscore/permissions/openid/{openid}/terminate"""
    @property
    def post(self) -> PermissionsOpenidOpenidTerminatePost[Response]:
        """解除用户授权关系（openid）

        POST v3/payscore/permissions/openid/{openid}/terminate
        https://pay.weixin.qq.com/doc/v3/merchant/4012647413
        """
    @property
    def post_async(self) -> PermissionsOpenidOpenidTerminatePost[Promise[Response]]:
        """解除用户授权关系（openid）"""
    @property
    def postAsync(self) -> PermissionsOpenidOpenidTerminatePost[Promise[Response]]:
        """解除用户授权关系（openid）"""

class PermissionsOpenidOpenidTerminatePostOptions(Options, total=False):
    json: PermissionsOpenidOpenidTerminatePostJson
    openid: str | int

class PermissionsOpenidOpenidTerminatePostLooseOptions(Options, total=False):
    json: PermissionsOpenidOpenidTerminatePostJson | AnyDict
    openid: str | int

class PermissionsOpenidOpenidTerminatePost(Verb[R]):
    """解除用户授权关系（openid）

    POST v3/payscore/permissions/openid/{openid}/terminate
    https://pay.weixin.qq.com/doc/v3/merchant/4012647413
    """
    if MYPY:
        def __call__(
            self,
            options: PermissionsOpenidOpenidTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PermissionsOpenidOpenidTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PermissionsOpenidOpenidTerminatePostJson | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsOpenidOpenidTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PermissionsOpenidOpenidTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PermissionsOpenidOpenidTerminatePostJson,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PermissionsOpenidOpenidTerminatePostOptions,
            /,
            **more: Unpack[PermissionsOpenidOpenidTerminatePostOptions]
        ) -> R: ...

class PermissionsPostJson(TypedDict):
    service_id: str
    """服务id"""
    appid: str
    """公众号id"""
    authorization_code: str
    """授权协议号"""
    notify_url: NotRequired[str]
    """通知地址"""

class PermissionsPostAnswer(TypedDict):
    apply_permissions_token: str
    """预授权token"""

class Goods(TypedDict):
    name: str
    """商品名称"""
    picture: str
    """商品图片链接"""
    amount: float
    """商品单价金额"""
    count: float
    """商品数量"""
    category_id: NotRequired[list[str]]
    """商品品类ID"""

class ShoppingInfo(TypedDict):
    goods: NotRequired[list[Goods]]
    """商品列表"""

class PermissionsAssessUserRiskLevelPostJson(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """公众号ID"""
    authorization_code: NotRequired[str]
    """授权协议号"""
    openid: NotRequired[str]
    """用户标识"""
    shopping_info: NotRequired[ShoppingInfo]
    """先用后付商品信息"""

class PermissionsAssessUserRiskLevelPostAnswer(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """公众号ID"""
    mchid: str
    """商户号"""
    openid: NotRequired[str]
    """用户标识"""
    authorization_code: NotRequired[str]
    """授权协议号"""
    authorization_state: str
    """授权状态"""
    notify_url: NotRequired[str]
    """授权通知地址"""
    cancel_authorization_time: NotRequired[str]
    """最近一次解除授权时间"""
    authorization_success_time: NotRequired[str]
    """最近一次授权成功时间"""
    sub_mchid: NotRequired[str]
    """子商户商户号"""
    sub_appid: NotRequired[str]
    """子商户的公众号ID"""
    sub_openid: NotRequired[str]
    """子商户的用户标识"""
    user_label: NotRequired[str]
    """用户标签"""
    channel_id: NotRequired[str]
    """渠道商商户号"""
    user_risk_level: NotRequired[float]
    """用户分层"""
    risk_level_version: NotRequired[float]
    """分层版本"""

class PermissionsAuthorizationCodeAuthorizationCodeGetQuery(TypedDict):
    service_id: str
    """服务ID"""

class PermissionsAuthorizationCodeAuthorizationCodeGetAnswer(TypedDict):
    service_id: str
    """服务id"""
    appid: str
    """公众号id"""
    mchid: str
    """商户号"""
    openid: NotRequired[str]
    """用户标识"""
    authorization_code: str
    """授权协议号"""
    authorization_state: Literal["UNAVAILABLE", "AVAILABLE", "UNBINDUSER"]
    """授权状态"""
    notify_url: NotRequired[str]
    """授权通知地址"""
    cancel_authorization_time: NotRequired[str]
    """最近一次解除授权时间"""
    authorization_success_time: NotRequired[str]
    """最近一次授权成功时间"""
    user_risk_level: NotRequired[float]
    """用户分层"""
    risk_level_version: NotRequired[float]
    """分层版本"""

class PermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson(TypedDict):
    service_id: str
    """服务id"""
    reason: NotRequired[str]
    """撤销原因"""

class PermissionsOpenidOpenidGetQuery(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """公众号id"""

class PermissionsOpenidOpenidGetAnswer(TypedDict):
    service_id: str
    """服务id"""
    appid: str
    """公众号id"""
    mchid: str
    """商户号"""
    openid: NotRequired[str]
    """用户标识"""
    authorization_code: NotRequired[str]
    """授权协议号"""
    authorization_state: Literal["UNAVAILABLE", "AVAILABLE", "UNBINDUSER"]
    """授权状态"""
    cancel_authorization_time: NotRequired[str]
    """最近一次解除授权时间"""
    authorization_success_time: NotRequired[str]
    """最近一次授权成功时间"""
    user_risk_level: NotRequired[float]
    """用户分层"""
    risk_level_version: NotRequired[float]
    """分层版本"""

class PermissionsOpenidOpenidTerminatePostJson(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """公众号id"""
    reason: NotRequired[str]
    """撤销原因"""
