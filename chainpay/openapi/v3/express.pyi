# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Express(Place):
    """v3/express"""
    @property
    def users(self) -> ExpressUsers: ...

class ExpressUsers(Place):
    """v3/express/users"""
    @property
    def _openid_(self) -> ExpressUsersOpenid: ...

class ExpressUsersOpenid(Place):
    """v3/express/users/{openid}"""
    @property
    def transform(self) -> ExpressUsersOpenidTransform:
        """POST 用户openid转换"""

class ExpressUsersOpenidTransform(Place):
    """v3/express/users/{openid}/transform"""
    @property
    def post(self) -> ExpressUsersOpenidTransformPost[Answer[ExpressUsersOpenidTransformPostAnswer]]:
        """用户openid转换

        POST v3/express/users/{openid}/transform
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
        notices: specific
        """
    @property
    def post_async(self) -> ExpressUsersOpenidTransformPost[Promise[Answer[ExpressUsersOpenidTransformPostAnswer]]]:
        """用户openid转换"""
    @property
    def postAsync(self) -> ExpressUsersOpenidTransformPost[Promise[Answer[ExpressUsersOpenidTransformPostAnswer]]]:
        """用户openid转换"""

class ExpressUsersOpenidTransformPostOptions(Options, total=False):
    json: ExpressUsersOpenidTransformPostJson
    openid: str | int

class ExpressUsersOpenidTransformPostLooseOptions(Options, total=False):
    json: ExpressUsersOpenidTransformPostJson | AnyDict
    openid: str | int

class ExpressUsersOpenidTransformPost(Verb[R]):
    """用户openid转换

    POST v3/express/users/{openid}/transform
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
    notices: specific
    """
    if MYPY:
        def __call__(
            self,
            options: ExpressUsersOpenidTransformPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ExpressUsersOpenidTransformPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ExpressUsersOpenidTransformPostJson | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ExpressUsersOpenidTransformPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ExpressUsersOpenidTransformPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ExpressUsersOpenidTransformPostJson,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ExpressUsersOpenidTransformPostOptions,
            /,
            **more: Unpack[ExpressUsersOpenidTransformPostOptions]
        ) -> R: ...

class ExpressUsersOpenidTransformPostJson(TypedDict):
    appid: str
    """目标应用的appid"""

class ExpressUsersOpenidTransformPostAnswer(TypedDict):
    openid: str
    """转换后的openid"""
