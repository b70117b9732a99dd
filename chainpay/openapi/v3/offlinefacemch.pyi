# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Offlinefacemch(Place):
    """v3/offlinefacemch"""
    @property
    def organizations(self) -> OfflinefacemchOrganizations:
        """GET 查询机构信息接口"""
    @property
    def tokens(self) -> OfflinefacemchTokens:
        """POST 获取凭证授权接口"""

class OfflinefacemchOrganizations(Place):
    """v3/offlinefacemch/organizations"""
    @property
    def get(self) -> OfflinefacemchOrganizationsGet[Answer[OfflinefacemchOrganizationsGetAnswer]]:
        """查询机构信息接口

        GET v3/offlinefacemch/organizations
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @property
    def get_async(self) -> OfflinefacemchOrganizationsGet[Promise[Answer[OfflinefacemchOrganizationsGetAnswer]]]:
        """查询机构信息接口"""
    @property
    def getAsync(self) -> OfflinefacemchOrganizationsGet[Promise[Answer[OfflinefacemchOrganizationsGetAnswer]]]:
        """查询机构信息接口"""
    @property
    def _organization_id_(self) -> OfflinefacemchOrganizationsOrganizationId: ...

class OfflinefacemchOrganizationsGetOptions(Options, total=False):
    query: OfflinefacemchOrganizationsGetQuery

class OfflinefacemchOrganizationsGetLooseOptions(Options, total=False):
    query: OfflinefacemchOrganizationsGetQuery | AnyDict

class OfflinefacemchOrganizationsGet(Verb[R]):
    """查询机构信息接口

    GET v3/offlinefacemch/organizations
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefacemchOrganizationsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefacemchOrganizationsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: OfflinefacemchOrganizationsGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefacemchOrganizationsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[OfflinefacemchOrganizationsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: OfflinefacemchOrganizationsGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefacemchOrganizationsGetOptions,
            /,
            **more: Unpack[OfflinefacemchOrganizationsGetOptions]
        ) -> R: ...

class OfflinefacemchOrganizationsOrganizationId(Place):
    """v3/offlinefacemch/organizations/{organization_id}"""
    @property
    def users(self) -> OfflinefacemchOrganizationsOrganizationIdUsers: ...

class OfflinefacemchOrganizationsOrganizationIdUsers(Place):
    """v3/offlinefacemch/organizations/{organization_id}/users"""
    @property
    def outUserId(self) -> OfflinefacemchOrganizationsOrganizationIdUsersOutUserId: ...
    @property
    def userId(self) -> OfflinefacemchOrganizationsOrganizationIdUsersUserId: ...

class OfflinefacemchOrganizationsOrganizationIdUsersOutUserId(Place):
    """v3/offlinefacemch/organizations/{organization_id}/users/out-user-id"""
    @property
    def _out_user_id_(self) -> OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserId:
        """GET 刷脸用户信息查询接口
        PATCH 刷脸用户信息修改接口
        """

class OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserId(Place):
    """v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"""
    @property
    def get(self) -> OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGet[Answer[OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGetAnswer]]:
        """刷脸用户信息查询接口

        GET v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @property
    def get_async(self) -> OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGet[Promise[Answer[OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGetAnswer]]]:
        """刷脸用户信息查询接口"""
    @property
    def getAsync(self) -> OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGet[Promise[Answer[OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGetAnswer]]]:
        """刷脸用户信息查询接口"""
    @property
    def patch(self) -> OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatch[Response]:
        """刷脸用户信息修改接口

        PATCH v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        headers: Wechatpay-Serial
        """
    @property
    def patch_async(self) -> OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatch[Promise[Response]]:
        """刷脸用户信息修改接口"""
    @property
    def patchAsync(self) -> OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatch[Promise[Response]]:
        """刷脸用户信息修改接口"""

class OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGetOptions(Options, total=False):
    organization_id: str | int
    out_user_id: str | int

class OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGet(Verb[R]):
    """刷脸用户信息查询接口

    GET v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGetOptions | AnyDict,
            /,
            **more: Unpack[OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            organization_id: str | int,
            out_user_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGetOptions,
            /,
            **more: Unpack[OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGetOptions]
        ) -> R: ...

class OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchOptions(Options, total=False):
    json: OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchJson
    organization_id: str | int
    out_user_id: str | int

class OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchLooseOptions(Options, total=False):
    json: OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchJson | AnyDict
    organization_id: str | int
    out_user_id: str | int

class OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatch(Verb[R]):
    """刷脸用户信息修改接口

    PATCH v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchJson | AnyDict,
            organization_id: str | int,
            out_user_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchJson,
            organization_id: str | int,
            out_user_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchOptions,
            /,
            **more: Unpack[OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchOptions]
        ) -> R: ...

class OfflinefacemchOrganizationsOrganizationIdUsersUserId(Place):
    """v3/offlinefacemch/organizations/{organization_id}/users/user-id"""
    @property
    def _user_id_(self) -> OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserId: ...

class OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserId(Place):
    """v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}"""
    @property
    def terminateContract(self) -> OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContract:
        """POST 解除刷脸用户签约关系接口"""

class OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContract(Place):
    """v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract"""
    @property
    def post(self) -> OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractPost[Response]:
        """解除刷脸用户签约关系接口

        POST v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    @property
    def post_async(self) -> OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractPost[Promise[Response]]:
        """解除刷脸用户签约关系接口"""
    @property
    def postAsync(self) -> OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractPost[Promise[Response]]:
        """解除刷脸用户签约关系接口"""

class OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractPostOptions(Options, total=False):
    organization_id: str | int
    user_id: str | int

class OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractPost(Verb[R]):
    """解除刷脸用户签约关系接口

    POST v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractPostOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractPostOptions | AnyDict,
            /,
            **more: Unpack[OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractPostOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            organization_id: str | int,
            user_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractPostOptions,
            /,
            **more: Unpack[OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractPostOptions]
        ) -> R: ...

class OfflinefacemchTokens(Place):
    """v3/offlinefacemch/tokens"""
    @property
    def post(self) -> OfflinefacemchTokensPost[Answer[OfflinefacemchTokensPostAnswer]]:
        """获取凭证授权接口

        POST v3/offlinefacemch/tokens
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    @property
    def post_async(self) -> OfflinefacemchTokensPost[Promise[Answer[OfflinefacemchTokensPostAnswer]]]:
        """获取凭证授权接口"""
    @property
    def postAsync(self) -> OfflinefacemchTokensPost[Promise[Answer[OfflinefacemchTokensPostAnswer]]]:
        """获取凭证授权接口"""

class OfflinefacemchTokensPostOptions(Options, total=False):
    json: OfflinefacemchTokensPostJson

class OfflinefacemchTokensPostLooseOptions(Options, total=False):
    json: OfflinefacemchTokensPostJson | AnyDict

class OfflinefacemchTokensPost(Verb[R]):
    """获取凭证授权接口

    POST v3/offlinefacemch/tokens
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """
    if MYPY:
        def __call__(
            self,
            options: OfflinefacemchTokensPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[OfflinefacemchTokensPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: OfflinefacemchTokensPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefacemchTokensPostLooseOptions | AnyDict,
            /,
            **more: Unpack[OfflinefacemchTokensPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: OfflinefacemchTokensPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: OfflinefacemchTokensPostOptions,
            /,
            **more: Unpack[OfflinefacemchTokensPostOptions]
        ) -> R: ...

class OfflinefacemchOrganizationsGetQuery(TypedDict):
    organization_id: NotRequired[str | None]
    """机构ID"""
    organization_name: NotRequired[str | None]
    """机构名称"""

class OfflinefacemchOrganizationsGetAnswer(TypedDict):
    organization_id: NotRequired[str]
    """机构ID"""
    organization_name: NotRequired[str]
    """机构名称"""

class StudentInfo(TypedDict):
    class_name: NotRequired[str]
    """班级名"""

class StaffInfo(TypedDict):
    occupation: NotRequired[str]
    """职业"""

class OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdGetAnswer(TypedDict):
    use_id: NotRequired[str]
    """刷脸用户ID"""
    out_user_id: NotRequired[str]
    """商户刷脸用户ID"""
    organization_id: NotRequired[str]
    """机构ID"""
    user_name: NotRequired[str]
    """姓名"""
    user_type: NotRequired[Literal["STUDENT", "STUFF"]]
    """用户类型"""
    student_info: NotRequired[StudentInfo]
    """学生信息"""
    staff_info: NotRequired[StaffInfo]
    """职工信息"""
    status: NotRequired[Literal["NORMAL", "DISABLED"]]
    """用户状态"""
    contract_state: NotRequired[Literal["NOT_CONTRACTED", "TERMINATED", "CONTRACTED"]]
    """签约状态"""
    face_image_ok: NotRequired[bool]
    """人脸图片上传状态"""
    contract_id: NotRequired[str]
    """签约ID"""

class OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchJson(TypedDict):
    user_name: NotRequired[str | Sensitive]
    """姓名"""
    user_type: NotRequired[Literal["STUDENT", "STUFF"]]
    """用户类型"""
    student_info: NotRequired[StudentInfo]
    """学生信息"""
    staff_info: NotRequired[StaffInfo]
    """职工信息"""
    status: NotRequired[Literal["NORMAL", "DISABLED"]]
    """状态"""
    phone: NotRequired[str | Sensitive]
    """手机号"""

class WebInitData(TypedDict):
    out_user_id: NotRequired[str]
    """商户刷脸用户ID"""
    organization_id: NotRequired[str]
    """机构ID"""

class OfflinefacemchTokensPostJson(TypedDict):
    scene: NotRequired[str]
    """使用场景"""
    web_init_data: NotRequired[WebInitData]
    """小程序/h5鉴权场景初始化数据"""

class OfflinefacemchTokensPostAnswer(TypedDict):
    token: NotRequired[str]
    """授权凭证"""
