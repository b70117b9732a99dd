# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Partner(Place):
    """v3/payscore/partner"""
    @property
    def permissions(self) -> PartnerPermissions:
        """POST 商户预授权"""
    @property
    def serviceAccountApplications(self) -> PartnerServiceAccountApplications:
        """POST 收付通子商户申请绑定支付分服务"""
    @property
    def serviceorder(self) -> PartnerServiceorder:
        """GET 查询支付分订单
        POST 创建支付分订单
        """
    @property
    def servicepayondeliveryorder(self) -> PartnerServicepayondeliveryorder:
        """POST 创建先用后付订单"""
    @property
    def servicequotas(self) -> PartnerServicequotas: ...

class PartnerPermissions(Place):
    """v3/payscore/partner/permissions"""
    @property
    def post(self) -> PartnerPermissionsPost[Answer[PartnerPermissionsPostAnswer]]:
        """商户预授权

        POST v3/payscore/partner/permissions
        https://pay.weixin.qq.com/doc/v3/partner/4012382030
        """
    @property
    def post_async(self) -> PartnerPermissionsPost[Promise[Answer[PartnerPermissionsPostAnswer]]]:
        """商户预授权"""
    @property
    def postAsync(self) -> PartnerPermissionsPost[Promise[Answer[PartnerPermissionsPostAnswer]]]:
        """商户预授权"""
    @property
    def applyForScene(self) -> PartnerPermissionsApplyForScene:
        """POST 服务商场景中预授权"""
    @property
    def assessUserRiskLevel(self) -> PartnerPermissionsAssessUserRiskLevel:
        """POST 服务商评估用户分层"""
    @property
    def authorizationCode(self) -> PartnerPermissionsAuthorizationCode: ...
    @property
    def search(self) -> PartnerPermissionsSearch:
        """GET 查询与用户授权记录（openid）"""
    @property
    def terminate(self) -> PartnerPermissionsTerminate:
        """POST 解除用户授权关系（openid）"""

class PartnerPermissionsPostOptions(Options, total=False):
    json: PartnerPermissionsPostJson

class PartnerPermissionsPostLooseOptions(Options, total=False):
    json: PartnerPermissionsPostJson | AnyDict

class PartnerPermissionsPost(Verb[R]):
    """商户预授权

    POST v3/payscore/partner/permissions
    https://pay.weixin.qq.com/doc/v3/partner/4012382030
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerPermissionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerPermissionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerPermissionsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerPermissionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PartnerPermissionsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsPostOptions,
            /,
            **more: Unpack[PartnerPermissionsPostOptions]
        ) -> R: ...

class PartnerPermissionsApplyForScene(Place):
    """v3/payscore/partner/permissions/apply-for-scene"""
    @property
    def post(self) -> PartnerPermissionsApplyForScenePost[Answer[PartnerPermissionsApplyForScenePostAnswer]]:
        """服务商场景中预授权

        POST v3/payscore/partner/permissions/apply-for-scene
        https://pay.weixin.qq.com/doc/v3/partner/4012778802
        """
    @property
    def post_async(self) -> PartnerPermissionsApplyForScenePost[Promise[Answer[PartnerPermissionsApplyForScenePostAnswer]]]:
        """服务商场景中预授权"""
    @property
    def postAsync(self) -> PartnerPermissionsApplyForScenePost[Promise[Answer[PartnerPermissionsApplyForScenePostAnswer]]]:
        """服务商场景中预授权"""

class PartnerPermissionsApplyForScenePostOptions(Options, total=False):
    json: PartnerPermissionsApplyForScenePostJson

class PartnerPermissionsApplyForScenePostLooseOptions(Options, total=False):
    json: PartnerPermissionsApplyForScenePostJson | AnyDict

class PartnerPermissionsApplyForScenePost(Verb[R]):
    """服务商场景中预授权

    POST v3/payscore/partner/permissions/apply-for-scene
    https://pay.weixin.qq.com/doc/v3/partner/4012778802
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerPermissionsApplyForScenePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerPermissionsApplyForScenePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerPermissionsApplyForScenePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsApplyForScenePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerPermissionsApplyForScenePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerPermissionsApplyForScenePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsApplyForScenePostOptions,
            /,
            **more: Unpack[PartnerPermissionsApplyForScenePostOptions]
        ) -> R: ...

class PartnerPermissionsAssessUserRiskLevel(Place):
    """v3/payscore/partner/permissions/assess-user-risk-level"""
    @property
    def post(self) -> PartnerPermissionsAssessUserRiskLevelPost[Answer[PartnerPermissionsAssessUserRiskLevelPostAnswer]]:
        """服务商评估用户分层

        POST v3/payscore/partner/permissions/assess-user-risk-level
        https://pay.weixin.qq.com/doc/v3/partner/4012783585
        """
    @property
    def post_async(self) -> PartnerPermissionsAssessUserRiskLevelPost[Promise[Answer[PartnerPermissionsAssessUserRiskLevelPostAnswer]]]:
        """服务商评估用户分层"""
    @property
    def postAsync(self) -> PartnerPermissionsAssessUserRiskLevelPost[Promise[Answer[PartnerPermissionsAssessUserRiskLevelPostAnswer]]]:
        """服务商评估用户分层"""

class PartnerPermissionsAssessUserRiskLevelPostOptions(Options, total=False):
    json: PartnerPermissionsAssessUserRiskLevelPostJson
    query: PartnerPermissionsAssessUserRiskLevelPostQuery

class PartnerPermissionsAssessUserRiskLevelPostLooseOptions(Options, total=False):
    json: PartnerPermissionsAssessUserRiskLevelPostJson | AnyDict
    query: PartnerPermissionsAssessUserRiskLevelPostQuery | AnyDict

class PartnerPermissionsAssessUserRiskLevelPost(Verb[R]):
    """服务商评估用户分层

    POST v3/payscore/partner/permissions/assess-user-risk-level
    https://pay.weixin.qq.com/doc/v3/partner/4012783585
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerPermissionsAssessUserRiskLevelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerPermissionsAssessUserRiskLevelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerPermissionsAssessUserRiskLevelPostJson | AnyDict,
            query: PartnerPermissionsAssessUserRiskLevelPostQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsAssessUserRiskLevelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerPermissionsAssessUserRiskLevelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerPermissionsAssessUserRiskLevelPostJson,
            query: PartnerPermissionsAssessUserRiskLevelPostQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsAssessUserRiskLevelPostOptions,
            /,
            **more: Unpack[PartnerPermissionsAssessUserRiskLevelPostOptions]
        ) -> R: ...

class PartnerPermissionsAuthorizationCode(Place):
    """v3/payscore/partner/permissions/authorization-code"""
    @property
    def _authorization_code_(self) -> PartnerPermissionsAuthorizationCodeAuthorizationCode:
        """GET 查询与用户授权记录（授权协议号）"""

class PartnerPermissionsAuthorizationCodeAuthorizationCode(Place):
    """v3/payscore/partner/permissions/authorization-code/{authorization_code}"""
    @property
    def get(self) -> PartnerPermissionsAuthorizationCodeAuthorizationCodeGet[Answer[PartnerPermissionsAuthorizationCodeAuthorizationCodeGetAnswer]]:
        """查询与用户授权记录（授权协议号）

        GET v3/payscore/partner/permissions/authorization-code/{authorization_code}
        https://pay.weixin.qq.com/doc/v3/partner/4012692687
        """
    @property
    def get_async(self) -> PartnerPermissionsAuthorizationCodeAuthorizationCodeGet[Promise[Answer[PartnerPermissionsAuthorizationCodeAuthorizationCodeGetAnswer]]]:
        """查询与用户授权记录（授权协议号）"""
    @property
    def getAsync(self) -> PartnerPermissionsAuthorizationCodeAuthorizationCodeGet[Promise[Answer[PartnerPermissionsAuthorizationCodeAuthorizationCodeGetAnswer]]]:
        """查询与用户授权记录（授权协议号）"""
    @property
    def terminate(self) -> PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminate:
        """POST 解除用户授权关系（授权协议号）"""

class PartnerPermissionsAuthorizationCodeAuthorizationCodeGetOptions(Options, total=False):
    query: PartnerPermissionsAuthorizationCodeAuthorizationCodeGetQuery
    authorization_code: str | int

class PartnerPermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions(Options, total=False):
    query: PartnerPermissionsAuthorizationCodeAuthorizationCodeGetQuery | AnyDict
    authorization_code: str | int

class PartnerPermissionsAuthorizationCodeAuthorizationCodeGet(Verb[R]):
    """查询与用户授权记录（授权协议号）

    GET v3/payscore/partner/permissions/authorization-code/{authorization_code}
    https://pay.weixin.qq.com/doc/v3/partner/4012692687
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerPermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerPermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnerPermissionsAuthorizationCodeAuthorizationCodeGetQuery | AnyDict,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerPermissionsAuthorizationCodeAuthorizationCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PartnerPermissionsAuthorizationCodeAuthorizationCodeGetQuery,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsAuthorizationCodeAuthorizationCodeGetOptions,
            /,
            **more: Unpack[PartnerPermissionsAuthorizationCodeAuthorizationCodeGetOptions]
        ) -> R: ...

class PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminate(Place):
    """v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate"""
    @property
    def post(self) -> PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePost[Response]:
        """解除用户授权关系（授权协议号）

        POST v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate
        https://pay.weixin.qq.com/doc/v3/partner/4012382049
        """
    @property
    def post_async(self) -> PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePost[Promise[Response]]:
        """解除用户授权关系（授权协议号）"""
    @property
    def postAsync(self) -> PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePost[Promise[Response]]:
        """解除用户授权关系（授权协议号）"""

class PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostOptions(Options, total=False):
    json: PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson
    authorization_code: str | int

class PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions(Options, total=False):
    json: PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson | AnyDict
    authorization_code: str | int

class PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePost(Verb[R]):
    """解除用户授权关系（授权协议号）

    POST v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate
    https://pay.weixin.qq.com/doc/v3/partner/4012382049
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson | AnyDict,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson,
            authorization_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostOptions,
            /,
            **more: Unpack[PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostOptions]
        ) -> R: ...

class PartnerPermissionsSearch(Place):
    """v3/payscore/partner/permissions/search"""
    @property
    def get(self) -> PartnerPermissionsSearchGet[Answer[PartnerPermissionsSearchGetAnswer]]:
        """查询与用户授权记录（openid）

        GET v3/payscore/partner/permissions/search
        https://pay.weixin.qq.com/doc/v3/partner/4012692798
        """
    @property
    def get_async(self) -> PartnerPermissionsSearchGet[Promise[Answer[PartnerPermissionsSearchGetAnswer]]]:
        """查询与用户授权记录（openid）"""
    @property
    def getAsync(self) -> PartnerPermissionsSearchGet[Promise[Answer[PartnerPermissionsSearchGetAnswer]]]:
        """查询与用户授权记录（openid）"""

class PartnerPermissionsSearchGetOptions(Options, total=False):
    query: PartnerPermissionsSearchGetQuery

class PartnerPermissionsSearchGetLooseOptions(Options, total=False):
    query: PartnerPermissionsSearchGetQuery | AnyDict

class PartnerPermissionsSearchGet(Verb[R]):
    """查询与用户授权记录（openid）

    GET v3/payscore/partner/permissions/search
    https://pay.weixin.qq.com/doc/v3/partner/4012692798
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerPermissionsSearchGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerPermissionsSearchGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnerPermissionsSearchGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsSearchGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerPermissionsSearchGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PartnerPermissionsSearchGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsSearchGetOptions,
            /,
            **more: Unpack[PartnerPermissionsSearchGetOptions]
        ) -> R: ...

class PartnerPermissionsTerminate(Place):
    """v3/payscore/partner/permissions/terminate"""
    @property
    def post(self) -> PartnerPermissionsTerminatePost[Response]:
        """解除用户授权关系（openid）

        POST v3/payscore/partner/permissions/terminate
        https://pay.weixin.qq.com/doc/v3/partner/4012461154
        """
    @property
    def post_async(self) -> PartnerPermissionsTerminatePost[Promise[Response]]:
        """解除用户授权关系（openid）"""
    @property
    def postAsync(self) -> PartnerPermissionsTerminatePost[Promise[Response]]:
        """解除用户授权关系（openid）"""

class PartnerPermissionsTerminatePostOptions(Options, total=False):
    json: PartnerPermissionsTerminatePostJson

class PartnerPermissionsTerminatePostLooseOptions(Options, total=False):
    json: PartnerPermissionsTerminatePostJson | AnyDict

class PartnerPermissionsTerminatePost(Verb[R]):
    """解除用户授权关系（openid）

    POST v3/payscore/partner/permissions/terminate
    https://pay.weixin.qq.com/doc/v3/partner/4012461154
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerPermissionsTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerPermissionsTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerPermissionsTerminatePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerPermissionsTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerPermissionsTerminatePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPermissionsTerminatePostOptions,
            /,
            **more: Unpack[PartnerPermissionsTerminatePostOptions]
        ) -> R: ...

class PartnerServiceAccountApplications(Place):
    """v3/payscore/partner/service-account-applications"""
    @property
    def post(self) -> PartnerServiceAccountApplicationsPost[Answer[PartnerServiceAccountApplicationsPostAnswer]]:
        """收付通子商户申请绑定支付分服务

        POST v3/payscore/partner/service-account-applications
        https://pay.weixin.qq.com/doc/v3/partner/4012715051
        """
    @property
    def post_async(self) -> PartnerServiceAccountApplicationsPost[Promise[Answer[PartnerServiceAccountApplicationsPostAnswer]]]:
        """收付通子商户申请绑定支付分服务"""
    @property
    def postAsync(self) -> PartnerServiceAccountApplicationsPost[Promise[Answer[PartnerServiceAccountApplicationsPostAnswer]]]:
        """收付通子商户申请绑定支付分服务"""
    @property
    def _out_apply_no_(self) -> PartnerServiceAccountApplicationsOutApplyNo:
        """GET 查询收付通子商户服务绑定结果"""

class PartnerServiceAccountApplicationsPostOptions(Options, total=False):
    json: PartnerServiceAccountApplicationsPostJson

class PartnerServiceAccountApplicationsPostLooseOptions(Options, total=False):
    json: PartnerServiceAccountApplicationsPostJson | AnyDict

class PartnerServiceAccountApplicationsPost(Verb[R]):
    """收付通子商户申请绑定支付分服务

    POST v3/payscore/partner/service-account-applications
    https://pay.weixin.qq.com/doc/v3/partner/4012715051
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceAccountApplicationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceAccountApplicationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceAccountApplicationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceAccountApplicationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceAccountApplicationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceAccountApplicationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceAccountApplicationsPostOptions,
            /,
            **more: Unpack[PartnerServiceAccountApplicationsPostOptions]
        ) -> R: ...

class PartnerServiceAccountApplicationsOutApplyNo(Place):
    """v3/payscore/partner/service-account-applications/{out_apply_no}"""
    @property
    def get(self) -> PartnerServiceAccountApplicationsOutApplyNoGet[Answer[PartnerServiceAccountApplicationsOutApplyNoGetAnswer]]:
        """查询收付通子商户服务绑定结果

        GET v3/payscore/partner/service-account-applications/{out_apply_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012715111
        """
    @property
    def get_async(self) -> PartnerServiceAccountApplicationsOutApplyNoGet[Promise[Answer[PartnerServiceAccountApplicationsOutApplyNoGetAnswer]]]:
        """查询收付通子商户服务绑定结果"""
    @property
    def getAsync(self) -> PartnerServiceAccountApplicationsOutApplyNoGet[Promise[Answer[PartnerServiceAccountApplicationsOutApplyNoGetAnswer]]]:
        """查询收付通子商户服务绑定结果"""

class PartnerServiceAccountApplicationsOutApplyNoGetOptions(Options, total=False):
    out_apply_no: str | int

class PartnerServiceAccountApplicationsOutApplyNoGet(Verb[R]):
    """查询收付通子商户服务绑定结果

    GET v3/payscore/partner/service-account-applications/{out_apply_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012715111
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceAccountApplicationsOutApplyNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceAccountApplicationsOutApplyNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PartnerServiceAccountApplicationsOutApplyNoGetOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceAccountApplicationsOutApplyNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_apply_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceAccountApplicationsOutApplyNoGetOptions,
            /,
            **more: Unpack[PartnerServiceAccountApplicationsOutApplyNoGetOptions]
        ) -> R: ...

class PartnerServiceorder(Place):
    """v3/payscore/partner/serviceorder"""
    @property
    def get(self) -> PartnerServiceorderGet[Answer[PartnerServiceorderGetAnswer]]:
        """查询支付分订单

        GET v3/payscore/partner/serviceorder
        https://pay.weixin.qq.com/doc/v3/partner/4012692256
        """
    @property
    def get_async(self) -> PartnerServiceorderGet[Promise[Answer[PartnerServiceorderGetAnswer]]]:
        """查询支付分订单"""
    @property
    def getAsync(self) -> PartnerServiceorderGet[Promise[Answer[PartnerServiceorderGetAnswer]]]:
        """查询支付分订单"""
    @property
    def post(self) -> PartnerServiceorderPost[Answer[PartnerServiceorderPostAnswer]]:
        """创建支付分订单

        POST v3/payscore/partner/serviceorder
        https://pay.weixin.qq.com/doc/v3/partner/4012692136
        """
    @property
    def post_async(self) -> PartnerServiceorderPost[Promise[Answer[PartnerServiceorderPostAnswer]]]:
        """创建支付分订单"""
    @property
    def postAsync(self) -> PartnerServiceorderPost[Promise[Answer[PartnerServiceorderPostAnswer]]]:
        """创建支付分订单"""
    @property
    def directComplete(self) -> PartnerServiceorderDirectComplete:
        """POST 创单结单合并"""
    @property
    def _out_order_no_(self) -> PartnerServiceorderOutOrderNo: ...

class PartnerServiceorderGetOptions(Options, total=False):
    query: PartnerServiceorderGetQuery

class PartnerServiceorderGetLooseOptions(Options, total=False):
    query: PartnerServiceorderGetQuery | AnyDict

class PartnerServiceorderGet(Verb[R]):
    """查询支付分订单

    GET v3/payscore/partner/serviceorder
    https://pay.weixin.qq.com/doc/v3/partner/4012692256
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceorderGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceorderGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnerServiceorderGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceorderGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: PartnerServiceorderGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderGetOptions,
            /,
            **more: Unpack[PartnerServiceorderGetOptions]
        ) -> R: ...

class PartnerServiceorderPostOptions(Options, total=False):
    json: PartnerServiceorderPostJson

class PartnerServiceorderPostLooseOptions(Options, total=False):
    json: PartnerServiceorderPostJson | AnyDict

class PartnerServiceorderPost(Verb[R]):
    """创建支付分订单

    POST v3/payscore/partner/serviceorder
    https://pay.weixin.qq.com/doc/v3/partner/4012692136
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PartnerServiceorderPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderPostOptions,
            /,
            **more: Unpack[PartnerServiceorderPostOptions]
        ) -> R: ...

class PartnerServiceorderDirectComplete(Place):
    """v3/payscore/partner/serviceorder/direct-complete"""
    @property
    def post(self) -> PartnerServiceorderDirectCompletePost[Response]:
        """创单结单合并

        POST v3/payscore/partner/serviceorder/direct-complete
        https://pay.weixin.qq.com/doc/v3/partner/4012923757
        """
    @property
    def post_async(self) -> PartnerServiceorderDirectCompletePost[Promise[Response]]:
        """创单结单合并"""
    @property
    def postAsync(self) -> PartnerServiceorderDirectCompletePost[Promise[Response]]:
        """创单结单合并"""

class PartnerServiceorderDirectCompletePostOptions(Options, total=False):
    json: PartnerServiceorderDirectCompletePostJson

class PartnerServiceorderDirectCompletePostLooseOptions(Options, total=False):
    json: PartnerServiceorderDirectCompletePostJson | AnyDict

class PartnerServiceorderDirectCompletePost(Verb[R]):
    """创单结单合并

    POST v3/payscore/partner/serviceorder/direct-complete
    https://pay.weixin.qq.com/doc/v3/partner/4012923757
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceorderDirectCompletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceorderDirectCompletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderDirectCompletePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderDirectCompletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceorderDirectCompletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderDirectCompletePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderDirectCompletePostOptions,
            /,
            **more: Unpack[PartnerServiceorderDirectCompletePostOptions]
        ) -> R: ...

class PartnerServiceorderOutOrderNo(Place):
    """v3/payscore/partner/serviceorder/{out_order_no}"""
    @property
    def cancel(self) -> PartnerServiceorderOutOrderNoCancel:
        """POST 取消支付分订单"""
    @property
    def complete(self) -> PartnerServiceorderOutOrderNoComplete:
        """POST 完结支付分订单"""
    @property
    def modify(self) -> PartnerServiceorderOutOrderNoModify:
        """POST 修改订单金额"""
    @property
    def pay(self) -> PartnerServiceorderOutOrderNoPay:
        """POST 商户发起催收扣款"""
    @property
    def sendPendingmessage(self) -> PartnerServiceorderOutOrderNoSendPendingmessage:
        """POST 下发服务费用待处理消息"""
    @property
    def sendPrepaidmessage(self) -> PartnerServiceorderOutOrderNoSendPrepaidmessage:
        """POST 下发服务预扣费消息"""
    @property
    def sync(self) -> PartnerServiceorderOutOrderNoSync:
        """POST 同步订单信息"""

class PartnerServiceorderOutOrderNoCancel(Place):
    """v3/payscore/partner/serviceorder/{out_order_no}/cancel"""
    @property
    def post(self) -> PartnerServiceorderOutOrderNoCancelPost[Response]:
        """取消支付分订单

        POST v3/payscore/partner/serviceorder/{out_order_no}/cancel
        https://pay.weixin.qq.com/doc/v3/partner/4012458758
        """
    @property
    def post_async(self) -> PartnerServiceorderOutOrderNoCancelPost[Promise[Response]]:
        """取消支付分订单"""
    @property
    def postAsync(self) -> PartnerServiceorderOutOrderNoCancelPost[Promise[Response]]:
        """取消支付分订单"""

class PartnerServiceorderOutOrderNoCancelPostOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoCancelPostJson
    out_order_no: str | int

class PartnerServiceorderOutOrderNoCancelPostLooseOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoCancelPostJson | AnyDict
    out_order_no: str | int

class PartnerServiceorderOutOrderNoCancelPost(Verb[R]):
    """取消支付分订单

    POST v3/payscore/partner/serviceorder/{out_order_no}/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4012458758
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoCancelPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoCancelPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoCancelPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoCancelPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoCancelPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoCancelPostOptions,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoCancelPostOptions]
        ) -> R: ...

class PartnerServiceorderOutOrderNoComplete(Place):
    """v3/payscore/partner/serviceorder/{out_order_no}/complete"""
    @property
    def post(self) -> PartnerServiceorderOutOrderNoCompletePost[Response]:
        """完结支付分订单

        POST v3/payscore/partner/serviceorder/{out_order_no}/complete
        https://pay.weixin.qq.com/doc/v3/partner/4012692408
        """
    @property
    def post_async(self) -> PartnerServiceorderOutOrderNoCompletePost[Promise[Response]]:
        """完结支付分订单"""
    @property
    def postAsync(self) -> PartnerServiceorderOutOrderNoCompletePost[Promise[Response]]:
        """完结支付分订单"""

class PartnerServiceorderOutOrderNoCompletePostOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoCompletePostJson
    out_order_no: str | int

class PartnerServiceorderOutOrderNoCompletePostLooseOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoCompletePostJson | AnyDict
    out_order_no: str | int

class PartnerServiceorderOutOrderNoCompletePost(Verb[R]):
    """完结支付分订单

    POST v3/payscore/partner/serviceorder/{out_order_no}/complete
    https://pay.weixin.qq.com/doc/v3/partner/4012692408
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoCompletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoCompletePostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoCompletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoCompletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoCompletePostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoCompletePostOptions,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoCompletePostOptions]
        ) -> R: ...

class PartnerServiceorderOutOrderNoModify(Place):
    """v3/payscore/partner/serviceorder/{out_order_no}/modify"""
    @property
    def post(self) -> PartnerServiceorderOutOrderNoModifyPost[Response]:
        """修改订单金额

        POST v3/payscore/partner/serviceorder/{out_order_no}/modify
        https://pay.weixin.qq.com/doc/v3/partner/4012692360
        """
    @property
    def post_async(self) -> PartnerServiceorderOutOrderNoModifyPost[Promise[Response]]:
        """修改订单金额"""
    @property
    def postAsync(self) -> PartnerServiceorderOutOrderNoModifyPost[Promise[Response]]:
        """修改订单金额"""

class PartnerServiceorderOutOrderNoModifyPostOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoModifyPostJson
    out_order_no: str | int

class PartnerServiceorderOutOrderNoModifyPostLooseOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoModifyPostJson | AnyDict
    out_order_no: str | int

class PartnerServiceorderOutOrderNoModifyPost(Verb[R]):
    """修改订单金额

    POST v3/payscore/partner/serviceorder/{out_order_no}/modify
    https://pay.weixin.qq.com/doc/v3/partner/4012692360
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoModifyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoModifyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoModifyPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoModifyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoModifyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoModifyPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoModifyPostOptions,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoModifyPostOptions]
        ) -> R: ...

class PartnerServiceorderOutOrderNoPay(Place):
    """v3/payscore/partner/serviceorder/{out_order_no}/pay"""
    @property
    def post(self) -> PartnerServiceorderOutOrderNoPayPost[Response]:
        """商户发起催收扣款

        POST v3/payscore/partner/serviceorder/{out_order_no}/pay
        https://pay.weixin.qq.com/doc/v3/partner/4013394544
        """
    @property
    def post_async(self) -> PartnerServiceorderOutOrderNoPayPost[Promise[Response]]:
        """商户发起催收扣款"""
    @property
    def postAsync(self) -> PartnerServiceorderOutOrderNoPayPost[Promise[Response]]:
        """商户发起催收扣款"""

class PartnerServiceorderOutOrderNoPayPostOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoPayPostJson
    out_order_no: str | int

class PartnerServiceorderOutOrderNoPayPostLooseOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoPayPostJson | AnyDict
    out_order_no: str | int

class PartnerServiceorderOutOrderNoPayPost(Verb[R]):
    """商户发起催收扣款

    POST v3/payscore/partner/serviceorder/{out_order_no}/pay
    https://pay.weixin.qq.com/doc/v3/partner/4013394544
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoPayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoPayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoPayPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoPayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoPayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoPayPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoPayPostOptions,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoPayPostOptions]
        ) -> R: ...

class PartnerServiceorderOutOrderNoSendPendingmessage(Place):
    """v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"""
    @property
    def post(self) -> PartnerServiceorderOutOrderNoSendPendingmessagePost[Response]:
        """下发服务费用待处理消息

        POST v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage
        https://pay.weixin.qq.com/doc/v3/partner/4013394914
        """
    @property
    def post_async(self) -> PartnerServiceorderOutOrderNoSendPendingmessagePost[Promise[Response]]:
        """下发服务费用待处理消息"""
    @property
    def postAsync(self) -> PartnerServiceorderOutOrderNoSendPendingmessagePost[Promise[Response]]:
        """下发服务费用待处理消息"""

class PartnerServiceorderOutOrderNoSendPendingmessagePostOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoSendPendingmessagePostJson
    out_order_no: str | int

class PartnerServiceorderOutOrderNoSendPendingmessagePostLooseOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoSendPendingmessagePostJson | AnyDict
    out_order_no: str | int

class PartnerServiceorderOutOrderNoSendPendingmessagePost(Verb[R]):
    """下发服务费用待处理消息

    POST v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage
    https://pay.weixin.qq.com/doc/v3/partner/4013394914
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoSendPendingmessagePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoSendPendingmessagePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoSendPendingmessagePostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoSendPendingmessagePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoSendPendingmessagePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoSendPendingmessagePostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoSendPendingmessagePostOptions,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoSendPendingmessagePostOptions]
        ) -> R: ...

class PartnerServiceorderOutOrderNoSendPrepaidmessage(Place):
    """v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage"""
    @property
    def post(self) -> PartnerServiceorderOutOrderNoSendPrepaidmessagePost[Response]:
        """下发服务预扣费消息

        POST v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage
        https://pay.weixin.qq.com/doc/v3/partner/4013394929
        """
    @property
    def post_async(self) -> PartnerServiceorderOutOrderNoSendPrepaidmessagePost[Promise[Response]]:
        """下发服务预扣费消息"""
    @property
    def postAsync(self) -> PartnerServiceorderOutOrderNoSendPrepaidmessagePost[Promise[Response]]:
        """下发服务预扣费消息"""

class PartnerServiceorderOutOrderNoSendPrepaidmessagePostOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoSendPrepaidmessagePostJson
    out_order_no: str | int

class PartnerServiceorderOutOrderNoSendPrepaidmessagePostLooseOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoSendPrepaidmessagePostJson | AnyDict
    out_order_no: str | int

class PartnerServiceorderOutOrderNoSendPrepaidmessagePost(Verb[R]):
    """下发服务预扣费消息

    POST v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage
    https://pay.weixin.qq.com/doc/v3/partner/4013394929
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoSendPrepaidmessagePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoSendPrepaidmessagePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoSendPrepaidmessagePostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoSendPrepaidmessagePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoSendPrepaidmessagePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoSendPrepaidmessagePostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoSendPrepaidmessagePostOptions,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoSendPrepaidmessagePostOptions]
        ) -> R: ...

class PartnerServiceorderOutOrderNoSync(Place):
    """v3/payscore/partner/serviceorder/{out_order_no}/sync"""
    @property
    def post(self) -> PartnerServiceorderOutOrderNoSyncPost[Response]:
        """同步订单信息

        POST v3/payscore/partner/serviceorder/{out_order_no}/sync
        https://pay.weixin.qq.com/doc/v3/partner/4012458816
        """
    @property
    def post_async(self) -> PartnerServiceorderOutOrderNoSyncPost[Promise[Response]]:
        """同步订单信息"""
    @property
    def postAsync(self) -> PartnerServiceorderOutOrderNoSyncPost[Promise[Response]]:
        """同步订单信息"""

class PartnerServiceorderOutOrderNoSyncPostOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoSyncPostJson
    out_order_no: str | int

class PartnerServiceorderOutOrderNoSyncPostLooseOptions(Options, total=False):
    json: PartnerServiceorderOutOrderNoSyncPostJson | AnyDict
    out_order_no: str | int

class PartnerServiceorderOutOrderNoSyncPost(Verb[R]):
    """同步订单信息

    POST v3/payscore/partner/serviceorder/{out_order_no}/sync
    https://pay.weixin.qq.com/doc/v3/partner/4012458816
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoSyncPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoSyncPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoSyncPostJson | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoSyncPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoSyncPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerServiceorderOutOrderNoSyncPostJson,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServiceorderOutOrderNoSyncPostOptions,
            /,
            **more: Unpack[PartnerServiceorderOutOrderNoSyncPostOptions]
        ) -> R: ...

class PartnerServicepayondeliveryorder(Place):
    """v3/payscore/partner/servicepayondeliveryorder"""
    @property
    def post(self) -> PartnerServicepayondeliveryorderPost[Answer[PartnerServicepayondeliveryorderPostAnswer]]:
        """创建先用后付订单

        POST v3/payscore/partner/servicepayondeliveryorder
        https://pay.weixin.qq.com/doc/v3/partner/4012783634
        """
    @property
    def post_async(self) -> PartnerServicepayondeliveryorderPost[Promise[Answer[PartnerServicepayondeliveryorderPostAnswer]]]:
        """创建先用后付订单"""
    @property
    def postAsync(self) -> PartnerServicepayondeliveryorderPost[Promise[Answer[PartnerServicepayondeliveryorderPostAnswer]]]:
        """创建先用后付订单"""

class PartnerServicepayondeliveryorderPostOptions(Options, total=False):
    json: PartnerServicepayondeliveryorderPostJson

class PartnerServicepayondeliveryorderPostLooseOptions(Options, total=False):
    json: PartnerServicepayondeliveryorderPostJson | AnyDict

class PartnerServicepayondeliveryorderPost(Verb[R]):
    """创建先用后付订单

    POST v3/payscore/partner/servicepayondeliveryorder
    https://pay.weixin.qq.com/doc/v3/partner/4012783634
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServicepayondeliveryorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServicepayondeliveryorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerServicepayondeliveryorderPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServicepayondeliveryorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServicepayondeliveryorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerServicepayondeliveryorderPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServicepayondeliveryorderPostOptions,
            /,
            **more: Unpack[PartnerServicepayondeliveryorderPostOptions]
        ) -> R: ...

class PartnerServicequotas(Place):
    """v3/payscore/partner/servicequotas"""
    @property
    def serviceId(self) -> PartnerServicequotasServiceId: ...

class PartnerServicequotasServiceId(Place):
    """v3/payscore/partner/servicequotas/service-id"""
    @property
    def _service_id_(self) -> PartnerServicequotasServiceIdServiceId:
        """GET 查询用户分层对应建议先享金额"""

class PartnerServicequotasServiceIdServiceId(Place):
    """v3/payscore/partner/servicequotas/service-id/{service_id}"""
    @property
    def get(self) -> PartnerServicequotasServiceIdServiceIdGet[Answer[PartnerServicequotasServiceIdServiceIdGetAnswer]]:
        """查询用户分层对应建议先享金额

        GET v3/payscore/partner/servicequotas/service-id/{service_id}
        https://pay.weixin.qq.com/doc/v3/partner/4013394486
        """
    @property
    def get_async(self) -> PartnerServicequotasServiceIdServiceIdGet[Promise[Answer[PartnerServicequotasServiceIdServiceIdGetAnswer]]]:
        """查询用户分层对应建议先享金额"""
    @property
    def getAsync(self) -> PartnerServicequotasServiceIdServiceIdGet[Promise[Answer[PartnerServicequotasServiceIdServiceIdGetAnswer]]]:
        """查询用户分层对应建议先享金额"""

class PartnerServicequotasServiceIdServiceIdGetOptions(Options, total=False):
    query: PartnerServicequotasServiceIdServiceIdGetQuery
    service_id: str | int

class PartnerServicequotasServiceIdServiceIdGetLooseOptions(Options, total=False):
    query: PartnerServicequotasServiceIdServiceIdGetQuery | AnyDict
    service_id: str | int

class PartnerServicequotasServiceIdServiceIdGet(Verb[R]):
    """查询用户分层对应建议先享金额

    GET v3/payscore/partner/servicequotas/service-id/{service_id}
    https://pay.weixin.qq.com/doc/v3/partner/4013394486
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerServicequotasServiceIdServiceIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerServicequotasServiceIdServiceIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnerServicequotasServiceIdServiceIdGetQuery | AnyDict,
            service_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServicequotasServiceIdServiceIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerServicequotasServiceIdServiceIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PartnerServicequotasServiceIdServiceIdGetQuery,
            service_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerServicequotasServiceIdServiceIdGetOptions,
            /,
            **more: Unpack[PartnerServicequotasServiceIdServiceIdGetOptions]
        ) -> R: ...

class PartnerPermissionsPostJson(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户号"""
    authorization_code: str
    """授权协议号"""
    notify_url: NotRequired[str]
    """商户回调地址"""

class PartnerPermissionsPostAnswer(TypedDict):
    apply_permissions_token: str
    """预授权token"""

class TransactionSceneInfo(TypedDict):
    mchid: str
    """支付下单的商户号"""
    sub_mchid: str
    """支付下单的子商户号"""

class PartnerPermissionsApplyForScenePostJson(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """服务商的公众号ID"""
    sub_appid: NotRequired[str]
    """子商户的公众号ID"""
    sub_mchid: str
    """子商户的商户号"""
    authorization_code: str
    """授权协议号"""
    notify_url: NotRequired[str]
    """通知地址"""
    scene: str
    """授权场景"""
    transaction_scene_info: NotRequired[TransactionSceneInfo]
    """微信支付交易中授权附带的参数"""

class PartnerPermissionsApplyForScenePostAnswer(TypedDict):
    scene: str
    transaction_permissions_token: NotRequired[str]
    """微信支付交易中授权token"""

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

class PartnerPermissionsAssessUserRiskLevelPostJson(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """服务商的公众号ID"""
    sub_appid: NotRequired[str]
    """子商户的公众号ID"""
    authorization_code: NotRequired[str]
    """授权协议号"""
    openid: NotRequired[str]
    """服务商的用户标识"""
    sub_openid: NotRequired[str]
    """子商户的用户标识"""
    shopping_info: NotRequired[ShoppingInfo]
    """先用后付商品信息"""

class PartnerPermissionsAssessUserRiskLevelPostQuery(TypedDict):
    sub_mchid: str
    """子商户商户号"""

class PartnerPermissionsAssessUserRiskLevelPostAnswer(TypedDict):
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

class PartnerPermissionsAuthorizationCodeAuthorizationCodeGetQuery(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""

class PartnerPermissionsAuthorizationCodeAuthorizationCodeGetAnswer(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    mchid: str
    """商户号"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    authorization_code: str
    """授权协议号"""
    authorization_state: str
    """授权状态"""
    notify_url: NotRequired[str]
    """授权通知地址"""
    cancel_authorization_time: NotRequired[str]
    """最近一次解除授权时间"""
    authorization_success_time: NotRequired[str]
    """最近一次授权成功时间"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    user_risk_level: NotRequired[float]
    """用户分层"""
    risk_level_version: NotRequired[float]
    """分层版本"""

class PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    reason: NotRequired[str]
    """撤销原因"""

class PartnerPermissionsSearchGetQuery(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    sub_mchid: str
    """子商户商户号"""
    sub_appid: NotRequired[str | None]
    """子商户应用ID"""
    openid: NotRequired[str | None]
    """用户标识"""
    sub_openid: NotRequired[str | None]
    """子商户公众号下openid"""

class PartnerPermissionsSearchGetAnswer(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """应用ID"""
    mchid: str
    """商户号"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    authorization_code: NotRequired[str]
    """授权协议号"""
    authorization_state: str
    """授权状态"""
    notify_url: NotRequired[str]
    """授权通知地址"""
    cancel_authorization_time: NotRequired[str]
    """最近一次解除授权时间"""
    authorization_success_time: str
    """最近一次授权成功时间"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    user_risk_level: NotRequired[float]
    """用户分层"""
    risk_level_version: NotRequired[float]
    """分层版本"""

class PartnerPermissionsTerminatePostJson(TypedDict):
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下openid"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户号"""
    reason: NotRequired[str]
    """撤销原因"""

class PartnerServiceAccountApplicationsPostJson(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    sub_mchid: str
    """子商户商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    out_apply_no: str
    """商户申请绑定单号"""
    result_notify_url: NotRequired[str]
    """绑定结果回调通知地址"""

class PartnerServiceAccountApplicationsPostAnswer(TypedDict):
    service_id: str
    """服务ID"""
    mchid: str
    """服务商商户号"""
    appid: str
    """服务商应用ID"""
    sub_mchid: str
    """子商户商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    out_apply_no: str
    """申请单号"""
    result_notify_url: NotRequired[str]
    """绑定结果回调通知地址"""
    apply_state: str
    """受理状态"""
    reject_reason: NotRequired[str]
    """拒绝原因"""

class PartnerServiceorderGetQuery(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    out_order_no: NotRequired[str | None]
    """商户服务订单号"""
    query_id: NotRequired[str | None]
    """回跳查询ID"""

class PostPayments(TypedDict):
    name: str
    """付费名称"""
    description: NotRequired[str]
    """付费说明"""
    amount: NotRequired[int]
    """付费金额"""
    count: NotRequired[int]
    """付费数量"""

class PostDiscounts(TypedDict):
    name: str
    """优惠名称"""
    description: str
    """优惠说明"""
    amount: NotRequired[int]
    """优惠金额"""
    count: NotRequired[int]
    """优惠数量"""

class RiskFund(TypedDict):
    name: str
    """风险金名称"""
    amount: int
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class GoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    quantity: NotRequired[int]
    """商品数量"""
    unit_price: NotRequired[int]
    """商品价格"""
    discount_amount: NotRequired[int]
    """商品优惠金额"""
    goods_remark: NotRequired[str]
    """商品备注"""

class PromotionDetail(TypedDict):
    coupon_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[Literal["SINGLE", "GLOBAL"]]
    """优惠范围"""
    type: NotRequired[Literal["CASH", "NOCASH"]]
    """优惠类型"""
    amount: int
    """优惠券面额"""
    stock_id: NotRequired[str]
    """活动ID"""
    wechatpay_contribute: NotRequired[int]
    """微信出资"""
    merchant_contribute: NotRequired[int]
    """商户出资"""
    other_contribute: NotRequired[int]
    """其他出资"""
    currency: NotRequired[str]
    """优惠币种"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """单品列表"""

class Details(TypedDict):
    seq: NotRequired[int]
    """收款序号"""
    amount: NotRequired[int]
    """单笔收款金额"""
    paid_type: NotRequired[Literal["NEWTON", "MCH"]]
    """收款成功渠道"""
    paid_time: NotRequired[str]
    """收款成功时间"""
    transaction_id: NotRequired[str]
    """微信支付交易单号"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠功能"""

class Collection(TypedDict):
    state: Literal["USER_PAYING", "USER_PAID"]
    """收款状态"""
    total_amount: NotRequired[int]
    """总收款金额"""
    paying_amount: NotRequired[int]
    """待收金额"""
    paid_amount: NotRequired[int]
    """已收金额"""
    details: NotRequired[list[Details]]
    """收款明细列表"""
    bank_type: NotRequired[str]
    """收款银行"""

class TimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """服务结束时间"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class Location(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: NotRequired[str]
    """服务结束地点"""

class PartnerServiceorderGetAnswer(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    mchid: str
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    service_introduction: str
    """服务信息"""
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"]
    """服务订单状态"""
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"]]
    """订单状态说明"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """后付费商户优惠"""
    risk_fund: NotRequired[RiskFund]
    """订单风险金"""
    total_amount: NotRequired[int]
    """总金额"""
    need_collection: NotRequired[bool]
    """是否需要收款"""
    collection: NotRequired[Collection]
    """收款信息"""
    time_range: NotRequired[TimeRange]
    """服务时间"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""

class PartnerServiceorderPostJsonPostPayments(TypedDict):
    name: NotRequired[str]
    """付费项目名称"""
    description: NotRequired[str]
    """付费说明"""
    amount: NotRequired[int]
    """金额"""
    count: NotRequired[int]
    """付费数量"""

class PartnerServiceorderPostJsonPostDiscounts(TypedDict):
    name: NotRequired[str]
    """优惠名称"""
    description: NotRequired[str]
    """优惠说明"""
    amount: NotRequired[int]
    """优惠金额"""
    count: NotRequired[int]
    """优惠数量"""

class PartnerServiceorderPostJsonRiskFund(TypedDict):
    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"]
    """风险金名称"""
    amount: int
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class PartnerServiceorderPostJsonTimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """预计服务结束时间"""
    end_time_remark: NotRequired[str]
    """预计服务结束时间备注"""

class PartnerServiceorderPostJsonLocation(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: NotRequired[str]
    """预计服务结束地点"""

class Device(TypedDict):
    start_device_id: NotRequired[str]
    """服务开始的设备ID"""
    end_device_id: NotRequired[str]
    """服务结束的设备ID"""
    materiel_no: NotRequired[str]
    """物料URL"""

class PartnerServiceorderPostJson(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    out_order_no: str
    """商户服务订单号"""
    service_introduction: str
    """服务信息"""
    post_payments: NotRequired[list[PartnerServiceorderPostJsonPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PartnerServiceorderPostJsonPostDiscounts]]
    """后付费商户优惠"""
    risk_fund: PartnerServiceorderPostJsonRiskFund
    """订单风险金"""
    time_range: PartnerServiceorderPostJsonTimeRange
    """服务时间"""
    location: NotRequired[PartnerServiceorderPostJsonLocation]
    """服务位置"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    need_user_confirm: NotRequired[bool]
    """是否需要用户确认"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    attach: NotRequired[str]
    """商户数据包"""
    device: NotRequired[Device]
    """设备信息"""

class PartnerServiceorderPostAnswerPostPayments(TypedDict):
    name: str
    """付费项目名称"""
    description: NotRequired[str]
    """付费说明"""
    amount: NotRequired[int]
    """金额"""
    count: NotRequired[int]
    """付费数量"""

class PartnerServiceorderPostAnswerTimeRange(TypedDict):
    start_time: str
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """预计服务结束时间"""
    end_time_remark: NotRequired[str]
    """预计服务结束时间备注"""

class PartnerServiceorderPostAnswerLocation(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: str
    """预计服务结束地点"""

class PartnerServiceorderPostAnswer(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    mchid: str
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: str
    """子商户号"""
    service_introduction: str
    """服务信息"""
    state: Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"]
    """服务订单状态"""
    state_description: NotRequired[Literal["USER_CONFIRM", "MCH_COMPLETE"]]
    """订单状态说明"""
    post_payments: NotRequired[list[PartnerServiceorderPostAnswerPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """商户优惠"""
    risk_fund: NotRequired[PartnerServiceorderPostJsonRiskFund]
    """订单风险金"""
    time_range: NotRequired[PartnerServiceorderPostAnswerTimeRange]
    """服务时间段"""
    location: NotRequired[PartnerServiceorderPostAnswerLocation]
    """服务位置"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    order_id: str
    """微信支付服务订单号"""
    package: NotRequired[str]
    """跳转微信侧数据包"""

class PartnerServiceorderDirectCompletePostJsonTimeRange(TypedDict):
    start_time: str
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """服务结束时间"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class PartnerServiceorderDirectCompletePostJson(TypedDict):
    service_id: str
    """服务ID"""
    appid: str
    """服务商应用ID"""
    sub_appid: str
    """子商户应用ID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    out_order_no: str
    """商户服务订单号"""
    service_introduction: str
    """服务信息"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """后付费商户优惠"""
    total_amount: int
    """总金额"""
    time_range: PartnerServiceorderDirectCompletePostJsonTimeRange
    """服务时间段"""
    location: NotRequired[Location]
    """服务位置"""
    profit_sharing: NotRequired[bool]
    """微信支付服务分账标记"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: str
    """商户回调地址"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""

class PartnerServiceorderOutOrderNoCompletePostJson(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    post_payments: list[PostPayments]
    """后付费项目"""
    post_discounts: NotRequired[list[PartnerServiceorderPostJsonPostDiscounts]]
    """后付费商户优惠"""
    total_amount: int
    """总金额"""
    time_range: NotRequired[TimeRange]
    """实际服务时间"""
    location: NotRequired[Location]
    """实际服务位置"""
    profit_sharing: NotRequired[bool]
    """微信支付服务分账标记"""
    complete_time: NotRequired[str]
    """完结服务时间"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    device: NotRequired[Device]
    """设备信息"""

class PartnerServiceorderOutOrderNoModifyPostJson(TypedDict):
    service_id: NotRequired[str]
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    post_payments: list[PostPayments]
    """后付费项目"""
    post_discounts: NotRequired[list[PartnerServiceorderPostJsonPostDiscounts]]
    """后付费商户优惠"""
    total_amount: int
    """总金额"""
    reason: NotRequired[str]
    """修改原因"""
    device: NotRequired[Device]
    """设备信息"""

class PartnerServiceorderOutOrderNoPayPostJson(TypedDict):
    service_id: NotRequired[str]
    """服务ID"""
    sub_mchid: str
    """子商户号"""

class PartnerServiceorderOutOrderNoSendPendingmessagePostJsonPostPayments(TypedDict):
    name: NotRequired[str]
    """付费名称"""
    amount: NotRequired[float]
    """付费金额"""
    description: NotRequired[str]
    """付费说明"""
    count: NotRequired[float]
    """付费数量"""

class PartnerServiceorderOutOrderNoSendPendingmessagePostJsonPostDiscounts(TypedDict):
    name: NotRequired[str]
    """优惠名称"""
    description: NotRequired[str]
    """优惠说明"""
    amount: NotRequired[float]
    """优惠金额"""
    count: NotRequired[float]
    """优惠数量"""

class PartnerServiceorderOutOrderNoSendPendingmessagePostJson(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户商户号"""
    post_payments: list[PartnerServiceorderOutOrderNoSendPendingmessagePostJsonPostPayments]
    """后付费项目"""
    post_discounts: NotRequired[list[PartnerServiceorderOutOrderNoSendPendingmessagePostJsonPostDiscounts]]
    """商户优惠"""
    total_amount: float
    """总金额"""
    prepaid_time: NotRequired[str]
    """预计扣费时间"""

class Detail(TypedDict):
    seq: NotRequired[int]
    """收款序号"""
    paid_time: NotRequired[str]
    """收款成功时间"""
    paid_amount: NotRequired[int]
    """收款金额"""

class PartnerServiceorderOutOrderNoSyncPostJson(TypedDict):
    service_id: str
    """服务ID"""
    sub_mchid: str
    """子商户号"""
    type: str
    """场景类型"""
    detail: NotRequired[Detail]
    """内容信息详情"""

class PartnerServicepayondeliveryorderPostJsonPostPayments(TypedDict):
    name: NotRequired[str]
    """付费项目名称"""
    amount: NotRequired[int]
    """金额"""
    description: NotRequired[str]
    """计费说明"""
    count: NotRequired[int]
    """付费数量"""

class JumpLink(TypedDict):
    jump_link_type: NotRequired[Literal["JUMP_LINK_MINI_PROGRAM"]]
    """跳转链接类型"""
    appid: NotRequired[str]
    """小程序跳转AppID"""
    path: NotRequired[str]
    """小程序跳转path"""

class PartnerServicepayondeliveryorderPostJsonShoppingInfoGoods(TypedDict):
    name: NotRequired[str]
    """商品名称"""
    picture: NotRequired[str]
    """商品图片链接"""
    amount: NotRequired[int]
    """商品单价金额"""
    count: NotRequired[int]
    """商品数量"""
    category_id: NotRequired[list[str]]
    """商品品类ID"""

class PartnerServicepayondeliveryorderPostJsonShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    """实际购物商家公众号ID"""
    jump_link: NotRequired[JumpLink]
    """单详跳转链接"""
    goods: NotRequired[list[PartnerServicepayondeliveryorderPostJsonShoppingInfoGoods]]
    """商品列表"""

class PartnerServicepayondeliveryorderPostJson(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    appid: str
    """公众账号ID"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    service_id: str
    """服务ID"""
    service_introduction: str
    """服务信息"""
    post_payments: NotRequired[list[PartnerServicepayondeliveryorderPostJsonPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PartnerServiceorderPostJsonPostDiscounts]]
    """商户优惠"""
    time_range: TimeRange
    """服务时间"""
    location: NotRequired[Location]
    """服务位置"""
    risk_fund: PartnerServiceorderPostJsonRiskFund
    """订单风险金"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: str
    """商户回调地址"""
    openid: NotRequired[str]
    """用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    need_user_confirm: NotRequired[bool]
    """是否需要用户确认"""
    mchid: NotRequired[str]
    """商户号"""
    shopping_info: PartnerServicepayondeliveryorderPostJsonShoppingInfo
    """先用后付购物详情"""

class PartnerServicepayondeliveryorderPostAnswerRiskFund(TypedDict):
    name: str
    """风险名称"""
    amount: float
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class PartnerServicepayondeliveryorderPostAnswerTimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    end_time: NotRequired[str]
    """服务结束时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class PartnerServicepayondeliveryorderPostAnswerShoppingInfoJumpLink(TypedDict):
    jump_link_type: str
    """跳转链接类型"""
    appid: NotRequired[str]
    """小程序跳转AppID"""
    path: NotRequired[str]
    """小程序跳转path"""

class PartnerServicepayondeliveryorderPostAnswerShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    """实际购物商家公众号ID"""
    jump_link: PartnerServicepayondeliveryorderPostAnswerShoppingInfoJumpLink
    """单详跳转链接"""
    goods: list[Goods]
    """商品列表"""

class PartnerServicepayondeliveryorderPostAnswer(TypedDict):
    out_order_no: str
    """商户订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商公众号ID"""
    mchid: str
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    sub_mchid: str
    """子商户商户号"""
    service_introduction: str
    """服务信息"""
    state: str
    """服务订单状态"""
    state_description: NotRequired[str]
    """订单状态说明"""
    post_payments: NotRequired[list[PartnerServiceorderOutOrderNoSendPendingmessagePostJsonPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PartnerServiceorderOutOrderNoSendPendingmessagePostJsonPostDiscounts]]
    """商户优惠"""
    risk_fund: NotRequired[PartnerServicepayondeliveryorderPostAnswerRiskFund]
    """服务风险金"""
    time_range: NotRequired[PartnerServicepayondeliveryorderPostAnswerTimeRange]
    """服务时间"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    package: NotRequired[str]
    """跳转微信侧数据包"""
    shopping_info: NotRequired[PartnerServicepayondeliveryorderPostAnswerShoppingInfo]
    """先用后付购物详情"""

class PartnerServicequotasServiceIdServiceIdGetQuery(TypedDict):
    sub_mchid: str
    """子商户商户号"""
    appid: str
    """服务商的公众号ID"""
    sub_appid: NotRequired[str | None]
    """子商户的公众号ID"""
    risk_level_version: int | str
    """分层版本"""

class Quotas(TypedDict):
    risk_level: float
    """用户分层"""
    suggested_quota: float
    """建议先享金额"""

class PartnerServicequotasServiceIdServiceIdGetAnswer(TypedDict):
    service_id: str
    """服务ID"""
    mchid: str
    """商户号"""
    sub_mchid: str
    """子商户商户号"""
    appid: str
    """公众号ID"""
    sub_appid: NotRequired[str]
    """子商户的公众号ID"""
    risk_level_version: float
    """分层版本"""
    quotas: list[Quotas]
    """先享金额列表"""

class PartnerServiceAccountApplicationsOutApplyNoGetAnswer(PartnerServiceAccountApplicationsPostAnswer): ...

class PartnerServiceorderOutOrderNoCancelPostJson(PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostJson): ...

class PartnerServiceorderOutOrderNoSendPrepaidmessagePostJson(PartnerServiceorderOutOrderNoSendPendingmessagePostJson): ...
