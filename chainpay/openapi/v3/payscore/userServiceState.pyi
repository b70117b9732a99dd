# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class UserServiceState(Place):
    """v3/payscore/user-service-state"""
    @property
    def get(self) -> UserServiceStateGet[Answer[UserServiceStateGetAnswer]]:
        """查询用户授权状态

        GET v3/payscore/user-service-state
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
        """
    @property
    def get_async(self) -> UserServiceStateGet[Promise[Answer[UserServiceStateGetAnswer]]]:
        """查询用户授权状态"""
    @property
    def getAsync(self) -> UserServiceStateGet[Promise[Answer[UserServiceStateGetAnswer]]]:
        """查询用户授权状态"""

class UserServiceStateGetOptions(Options, total=False):
    query: UserServiceStateGetQuery

class UserServiceStateGetLooseOptions(Options, total=False):
    query: UserServiceStateGetQuery | AnyDict

class UserServiceStateGet(Verb[R]):
    """查询用户授权状态

    GET v3/payscore/user-service-state
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: UserServiceStateGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UserServiceStateGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: UserServiceStateGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UserServiceStateGetLooseOptions | AnyDict,
            /,
            **more: Unpack[UserServiceStateGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: UserServiceStateGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: UserServiceStateGetOptions,
            /,
            **more: Unpack[UserServiceStateGetOptions]
        ) -> R: ...

class UserServiceStateGetQuery(TypedDict):
    appid: str
    """公众账号ID"""
    service_id: str
    """服务ID"""
    openid: str
    """用户标识"""

class UserServiceStateGetAnswer(TypedDict):
    appid: str
    """公众账号ID"""
    service_id: str
    """服务ID"""
    openid: NotRequired[str]
    """用户标识"""
    use_service_state: Literal["UNAVAILABLE", "AVAILABLE"]
    """用户授权服务情况"""
