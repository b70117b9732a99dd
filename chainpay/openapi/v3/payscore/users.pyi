# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, Options, Place, R, Verb

class Users(Place):
    """v3/payscore/users"""
    @property
    def _openid_(self) -> UsersOpenid: ...

class UsersOpenid(Place):
    """v3/payscore/users/{openid}"""
    @property
    def permissions(self) -> UsersOpenidPermissions: ...

class UsersOpenidPermissions(Place):
    """v3/payscore/users/{openid}/permissions"""
    @property
    def _service_id_(self) -> UsersOpenidPermissionsServiceId: ...

class UsersOpenidPermissionsServiceId(Place):
    """v3/payscore/users/{openid}/permissions/{service_id}"""
    @property
    def terminate(self) -> UsersOpenidPermissionsServiceIdTerminate:
        """POST 商户解除用户授权关系"""

class UsersOpenidPermissionsServiceIdTerminate(Place):
    """v3/payscore/users/{openid}/permissions/{service_id}/terminate"""
    @property
    def post(self) -> UsersOpenidPermissionsServiceIdTerminatePost[Response]:
        """商户解除用户授权关系

        POST v3/payscore/users/{openid}/permissions/{service_id}/terminate
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
        """
    @property
    def post_async(self) -> UsersOpenidPermissionsServiceIdTerminatePost[Promise[Response]]:
        """商户解除用户授权关系"""
    @property
    def postAsync(self) -> UsersOpenidPermissionsServiceIdTerminatePost[Promise[Response]]:
        """商户解除用户授权关系"""

class UsersOpenidPermissionsServiceIdTerminatePostOptions(Options, total=False):
    json: UsersOpenidPermissionsServiceIdTerminatePostJson
    query: UsersOpenidPermissionsServiceIdTerminatePostQuery
    openid: str | int
    service_id: str | int

class UsersOpenidPermissionsServiceIdTerminatePostLooseOptions(Options, total=False):
    json: UsersOpenidPermissionsServiceIdTerminatePostJson | AnyDict
    query: UsersOpenidPermissionsServiceIdTerminatePostQuery | AnyDict
    openid: str | int
    service_id: str | int

class UsersOpenidPermissionsServiceIdTerminatePost(Verb[R]):
    """商户解除用户授权关系

    POST v3/payscore/users/{openid}/permissions/{service_id}/terminate
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: UsersOpenidPermissionsServiceIdTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UsersOpenidPermissionsServiceIdTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidPermissionsServiceIdTerminatePostJson | AnyDict,
            query: UsersOpenidPermissionsServiceIdTerminatePostQuery | AnyDict,
            openid: str | int,
            service_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidPermissionsServiceIdTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[UsersOpenidPermissionsServiceIdTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: UsersOpenidPermissionsServiceIdTerminatePostJson,
            query: UsersOpenidPermissionsServiceIdTerminatePostQuery,
            openid: str | int,
            service_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UsersOpenidPermissionsServiceIdTerminatePostOptions,
            /,
            **more: Unpack[UsersOpenidPermissionsServiceIdTerminatePostOptions]
        ) -> R: ...

class UsersOpenidPermissionsServiceIdTerminatePostJson(TypedDict):
    appid: str
    """公众账号ID"""
    reason: str
    """撤销原因"""

class UsersOpenidPermissionsServiceIdTerminatePostQuery(TypedDict):
    openid: str
    """用户标识"""
    service_id: str
    """公众账号ID"""
