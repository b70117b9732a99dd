# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class UserConfirmAuthorization(Place):
    """v3/fund-app/mch-transfer/user-confirm-authorization"""
    @property
    def post(self) -> UserConfirmAuthorizationPost[Answer[UserConfirmAuthorizationPostAnswer]]:
        """申请免确认收款授权

        POST v3/fund-app/mch-transfer/user-confirm-authorization
        https://pay.weixin.qq.com/doc/v3/merchant/4015901167
        """
    @property
    def post_async(self) -> UserConfirmAuthorizationPost[Promise[Answer[UserConfirmAuthorizationPostAnswer]]]:
        """申请免确认收款授权"""
    @property
    def postAsync(self) -> UserConfirmAuthorizationPost[Promise[Answer[UserConfirmAuthorizationPostAnswer]]]:
        """申请免确认收款授权"""
    @property
    def outAuthorizationNo(self) -> UserConfirmAuthorizationOutAuthorizationNo: ...

class UserConfirmAuthorizationPostOptions(Options, total=False):
    json: UserConfirmAuthorizationPostJson

class UserConfirmAuthorizationPostLooseOptions(Options, total=False):
    json: UserConfirmAuthorizationPostJson | AnyDict

class UserConfirmAuthorizationPost(Verb[R]):
    """申请免确认收款授权

    POST v3/fund-app/mch-transfer/user-confirm-authorization
    https://pay.weixin.qq.com/doc/v3/merchant/4015901167
    """
    if MYPY:
        def __call__(
            self,
            options: UserConfirmAuthorizationPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UserConfirmAuthorizationPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: UserConfirmAuthorizationPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UserConfirmAuthorizationPostLooseOptions | AnyDict,
            /,
            **more: Unpack[UserConfirmAuthorizationPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: UserConfirmAuthorizationPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UserConfirmAuthorizationPostOptions,
            /,
            **more: Unpack[UserConfirmAuthorizationPostOptions]
        ) -> R: ...

class UserConfirmAuthorizationOutAuthorizationNo(Place):
    """v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no"""
    @property
    def _out_authorization_no_(self) -> UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo:
        """GET 商户单号查询自动收款授权"""

class UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo(Place):
    """v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}"""
    @property
    def get(self) -> UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGet[Answer[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetAnswer]]:
        """商户单号查询自动收款授权

        GET v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4014399423
        """
    @property
    def get_async(self) -> UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGet[Promise[Answer[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetAnswer]]]:
        """商户单号查询自动收款授权"""
    @property
    def getAsync(self) -> UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGet[Promise[Answer[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetAnswer]]]:
        """商户单号查询自动收款授权"""
    @property
    def close(self) -> UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose:
        """POST 解除免确认收款授权"""

class UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetOptions(Options, total=False):
    query: UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetQuery
    out_authorization_no: str | int

class UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetLooseOptions(Options, total=False):
    query: UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetQuery | AnyDict
    out_authorization_no: str | int

class UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGet(Verb[R]):
    """商户单号查询自动收款授权

    GET v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4014399423
    """
    if MYPY:
        def __call__(
            self,
            options: UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetQuery | AnyDict = ...,
            out_authorization_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetQuery = ...,
            out_authorization_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetOptions,
            /,
            **more: Unpack[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetOptions]
        ) -> R: ...

class UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose(Place):
    """v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close"""
    @property
    def post(self) -> UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePost[Answer[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostAnswer]]:
        """解除免确认收款授权

        POST v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close
        https://pay.weixin.qq.com/doc/v3/merchant/4015653811
        """
    @property
    def post_async(self) -> UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePost[Promise[Answer[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostAnswer]]]:
        """解除免确认收款授权"""
    @property
    def postAsync(self) -> UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePost[Promise[Answer[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostAnswer]]]:
        """解除免确认收款授权"""

class UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostOptions(Options, total=False):
    out_authorization_no: str | int

class UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePost(Verb[R]):
    """解除免确认收款授权

    POST v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close
    https://pay.weixin.qq.com/doc/v3/merchant/4015653811
    """
    if MYPY:
        def __call__(
            self,
            options: UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostOptions | AnyDict = ...,
            /,
            **more: Unpack[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostOptions | AnyDict,
            /,
            **more: Unpack[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_authorization_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostOptions,
            /,
            **more: Unpack[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostOptions]
        ) -> R: ...

class SceneInfo(TypedDict):
    client_ip: NotRequired[str]
    """用户终端IP"""
    device_id: NotRequired[str]
    """用户设备ID"""
    device_type: NotRequired[Literal["IOS", "ANDROID", "HARMONY", "OTHER"]]
    """用户设备类型"""

class UserConfirmAuthorizationPostJson(TypedDict):
    out_authorization_no: str
    """商户侧授权单号"""
    appid: str
    """商户AppID"""
    openid: str
    """收款用户OpenID"""
    transfer_scene_id: NotRequired[Literal["1000", "1002", "1004", "1005", "1009", "1010", "1011", "1013"]]
    """转账场景ID"""
    user_display_name: str
    """用户展示名称"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    authorization_notify_url: NotRequired[str]
    """授权结果通知地址"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""

class UserConfirmAuthorizationPostAnswer(TypedDict):
    out_authorization_no: str
    """商户侧授权单号"""
    state: Literal["WAIT_USER_CONFIRM"]
    """单据状态"""
    create_time: str
    """单据创建时间"""
    package_info: str
    """跳转领取页面的package信息"""

class UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetQuery(TypedDict):
    is_display_authorization: NotRequired[bool | Literal["true", "false"] | None]
    """是否展示用户授权信息"""

class CloseInfo(TypedDict):
    close_time: str
    """关闭时间"""
    close_reason: Literal["CLOSE_VIA_MCH_API", "USER_CLOSE", "USER_OVERDUE_UNCONFIRMED", "TRANSFER_RISK", "USER_ACCOUNT_ABNORMAL"]
    """自动收款授权的原因"""

class UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetAnswer(TypedDict):
    out_authorization_no: str
    """商户侧授权单号"""
    appid: str
    """商户AppID"""
    openid: str
    """收款用户OpenID"""
    user_display_name: str
    """用户展示名称"""
    authorization_id: NotRequired[str]
    """微信自动收款授权单号"""
    state: Literal["TAKING_EFFECT", "CLOSED", "WAIT_USER_CONFIRM"]
    """单据状态"""
    authorize_time: NotRequired[str]
    """用户确认授权的时间"""
    close_info: NotRequired[CloseInfo]
    """自动收款授权的关闭信息"""
    transfer_scene_id: NotRequired[str]
    """转账场景ID"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    create_time: NotRequired[str]
    """单据创建时间"""
    package_info: NotRequired[str]
    """跳转领取页面的package信息"""

class UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostAnswerCloseInfo(TypedDict):
    close_time: str
    """关闭时间"""
    close_reason: Literal["CLOSE_VIA_MCH_API"]
    """自动收款授权的原因"""

class UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostAnswer(TypedDict):
    out_authorization_no: str
    """商户侧授权单号"""
    appid: str
    """商户AppID"""
    openid: str
    """收款用户OpenID"""
    user_display_name: str
    """用户展示名称"""
    authorization_id: NotRequired[str]
    """微信自动收款授权单号"""
    state: Literal["CLOSED"]
    """单据状态"""
    authorize_time: NotRequired[str]
    """用户确认授权的时间"""
    close_info: NotRequired[UserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostAnswerCloseInfo]
    """自动收款授权的关闭信息"""
    transfer_scene_id: NotRequired[str]
    """转账场景ID"""
    user_recv_perception: NotRequired[str]
    """用户收款感知"""
    create_time: NotRequired[str]
    """单据创建时间"""
