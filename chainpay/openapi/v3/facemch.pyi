# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Facemch(Place):
    """v3/facemch"""
    @property
    def users(self) -> FacemchUsers: ...

class FacemchUsers(Place):
    """v3/facemch/users"""
    @property
    def _face_sid_(self) -> FacemchUsersFaceSid:
        """GET 查询用户授权的实名信息"""

class FacemchUsersFaceSid(Place):
    """v3/facemch/users/{face_sid}"""
    @property
    def get(self) -> FacemchUsersFaceSidGet[Answer[FacemchUsersFaceSidGetAnswer]]:
        """查询用户授权的实名信息

        GET v3/facemch/users/{face_sid}
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
        """
    @property
    def get_async(self) -> FacemchUsersFaceSidGet[Promise[Answer[FacemchUsersFaceSidGetAnswer]]]:
        """查询用户授权的实名信息"""
    @property
    def getAsync(self) -> FacemchUsersFaceSidGet[Promise[Answer[FacemchUsersFaceSidGetAnswer]]]:
        """查询用户授权的实名信息"""

class FacemchUsersFaceSidGetOptions(Options, total=False):
    query: FacemchUsersFaceSidGetQuery
    face_sid: str | int

class FacemchUsersFaceSidGetLooseOptions(Options, total=False):
    query: FacemchUsersFaceSidGetQuery | AnyDict
    face_sid: str | int

class FacemchUsersFaceSidGet(Verb[R]):
    """查询用户授权的实名信息

    GET v3/facemch/users/{face_sid}
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
    """
    if MYPY:
        def __call__(
            self,
            options: FacemchUsersFaceSidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FacemchUsersFaceSidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FacemchUsersFaceSidGetQuery | AnyDict,
            face_sid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FacemchUsersFaceSidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FacemchUsersFaceSidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: FacemchUsersFaceSidGetQuery,
            face_sid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FacemchUsersFaceSidGetOptions,
            /,
            **more: Unpack[FacemchUsersFaceSidGetOptions]
        ) -> R: ...

class FacemchUsersFaceSidGetQuery(TypedDict):
    info_type: Literal["ASK_UNIONID", "ASK_REAL_NAME"]
    """标识本次请求获取的信息类型"""
    appid: str
    """微信分配的公众账号ID"""
    sub_mchid: NotRequired[str | None]
    sub_appid: NotRequired[str | None]
    """微信分配的子商户公众账号ID"""
    sub_serial_no: NotRequired[str | None]

class RealNameInfo(TypedDict):
    encrypted_real_name: NotRequired[str]
    credential_type: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]
    encrypted_credential_id: NotRequired[str]

class FacemchUsersFaceSidGetAnswer(TypedDict):
    union_id: NotRequired[str]
    """UnionID"""
    openid: NotRequired[str]
    """用户在商户appid下的唯⼀标识"""
    sub_openid: NotRequired[str]
    real_name_info: NotRequired[RealNameInfo]
    """姓名信息"""
