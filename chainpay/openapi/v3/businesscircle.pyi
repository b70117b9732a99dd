# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Businesscircle(Place):
    """v3/businesscircle"""
    @property
    def parkings(self) -> BusinesscircleParkings:
        """POST 商圈会员停车状态同步"""
    @property
    def points(self) -> BusinesscirclePoints: ...
    @property
    def userAuthorizations(self) -> BusinesscircleUserAuthorizations: ...
    @property
    def users(self) -> BusinesscircleUsers: ...

class BusinesscircleParkings(Place):
    """v3/businesscircle/parkings"""
    @property
    def post(self) -> BusinesscircleParkingsPost[Response]:
        """商圈会员停车状态同步

        POST v3/businesscircle/parkings
        https://pay.weixin.qq.com/doc/v3/merchant/4012535502
        """
    @property
    def post_async(self) -> BusinesscircleParkingsPost[Promise[Response]]:
        """商圈会员停车状态同步"""
    @property
    def postAsync(self) -> BusinesscircleParkingsPost[Promise[Response]]:
        """商圈会员停车状态同步"""

class BusinesscircleParkingsPostOptions(Options, total=False):
    json: BusinesscircleParkingsPostJson

class BusinesscircleParkingsPostLooseOptions(Options, total=False):
    json: BusinesscircleParkingsPostJson | AnyDict

class BusinesscircleParkingsPost(Verb[R]):
    """商圈会员停车状态同步

    POST v3/businesscircle/parkings
    https://pay.weixin.qq.com/doc/v3/merchant/4012535502
    """
    if MYPY:
        def __call__(
            self,
            options: BusinesscircleParkingsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusinesscircleParkingsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusinesscircleParkingsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusinesscircleParkingsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusinesscircleParkingsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusinesscircleParkingsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusinesscircleParkingsPostOptions,
            /,
            **more: Unpack[BusinesscircleParkingsPostOptions]
        ) -> R: ...

class BusinesscirclePoints(Place):
    """v3/businesscircle/points"""
    @property
    def notify(self) -> BusinesscirclePointsNotify:
        """POST 商圈会员积分同步"""

class BusinesscirclePointsNotify(Place):
    """v3/businesscircle/points/notify"""
    @property
    def post(self) -> BusinesscirclePointsNotifyPost[Response]:
        """商圈会员积分同步

        POST v3/businesscircle/points/notify
        https://pay.weixin.qq.com/doc/v3/merchant/4012534698
        """
    @property
    def post_async(self) -> BusinesscirclePointsNotifyPost[Promise[Response]]:
        """商圈会员积分同步"""
    @property
    def postAsync(self) -> BusinesscirclePointsNotifyPost[Promise[Response]]:
        """商圈会员积分同步"""

class BusinesscirclePointsNotifyPostOptions(Options, total=False):
    json: BusinesscirclePointsNotifyPostJson

class BusinesscirclePointsNotifyPostLooseOptions(Options, total=False):
    json: BusinesscirclePointsNotifyPostJson | AnyDict

class BusinesscirclePointsNotifyPost(Verb[R]):
    """商圈会员积分同步

    POST v3/businesscircle/points/notify
    https://pay.weixin.qq.com/doc/v3/merchant/4012534698
    """
    if MYPY:
        def __call__(
            self,
            options: BusinesscirclePointsNotifyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusinesscirclePointsNotifyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BusinesscirclePointsNotifyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusinesscirclePointsNotifyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BusinesscirclePointsNotifyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BusinesscirclePointsNotifyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusinesscirclePointsNotifyPostOptions,
            /,
            **more: Unpack[BusinesscirclePointsNotifyPostOptions]
        ) -> R: ...

class BusinesscircleUserAuthorizations(Place):
    """v3/businesscircle/user-authorizations"""
    @property
    def _openid_(self) -> BusinesscircleUserAuthorizationsOpenid:
        """GET 商圈积分授权查询"""

class BusinesscircleUserAuthorizationsOpenid(Place):
    """v3/businesscircle/user-authorizations/{openid}"""
    @property
    def get(self) -> BusinesscircleUserAuthorizationsOpenidGet[Answer[BusinesscircleUserAuthorizationsOpenidGetAnswer]]:
        """商圈积分授权查询

        GET v3/businesscircle/user-authorizations/{openid}
        https://pay.weixin.qq.com/doc/v3/merchant/4012534848
        """
    @property
    def get_async(self) -> BusinesscircleUserAuthorizationsOpenidGet[Promise[Answer[BusinesscircleUserAuthorizationsOpenidGetAnswer]]]:
        """商圈积分授权查询"""
    @property
    def getAsync(self) -> BusinesscircleUserAuthorizationsOpenidGet[Promise[Answer[BusinesscircleUserAuthorizationsOpenidGetAnswer]]]:
        """商圈积分授权查询"""

class BusinesscircleUserAuthorizationsOpenidGetOptions(Options, total=False):
    query: BusinesscircleUserAuthorizationsOpenidGetQuery
    openid: str | int

class BusinesscircleUserAuthorizationsOpenidGetLooseOptions(Options, total=False):
    query: BusinesscircleUserAuthorizationsOpenidGetQuery | AnyDict
    openid: str | int

class BusinesscircleUserAuthorizationsOpenidGet(Verb[R]):
    """商圈积分授权查询

    GET v3/businesscircle/user-authorizations/{openid}
    https://pay.weixin.qq.com/doc/v3/merchant/4012534848
    """
    if MYPY:
        def __call__(
            self,
            options: BusinesscircleUserAuthorizationsOpenidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusinesscircleUserAuthorizationsOpenidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BusinesscircleUserAuthorizationsOpenidGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusinesscircleUserAuthorizationsOpenidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BusinesscircleUserAuthorizationsOpenidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BusinesscircleUserAuthorizationsOpenidGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusinesscircleUserAuthorizationsOpenidGetOptions,
            /,
            **more: Unpack[BusinesscircleUserAuthorizationsOpenidGetOptions]
        ) -> R: ...

class BusinesscircleUsers(Place):
    """v3/businesscircle/users"""
    @property
    def _openid_(self) -> BusinesscircleUsersOpenid: ...

class BusinesscircleUsersOpenid(Place):
    """v3/businesscircle/users/{openid}"""
    @property
    def points(self) -> BusinesscircleUsersOpenidPoints: ...

class BusinesscircleUsersOpenidPoints(Place):
    """v3/businesscircle/users/{openid}/points"""
    @property
    def commit_status(self) -> BusinesscircleUsersOpenidPointsCommitStatus:
        """GET 商圈会员待积分状态查询"""

class BusinesscircleUsersOpenidPointsCommitStatus(Place):
    """v3/businesscircle/users/{openid}/points/commit_status"""
    @property
    def get(self) -> BusinesscircleUsersOpenidPointsCommitStatusGet[Response]:
        """商圈会员待积分状态查询

        GET v3/businesscircle/users/{openid}/points/commit_status
        https://pay.weixin.qq.com/doc/v3/merchant/4012534994
        """
    @property
    def get_async(self) -> BusinesscircleUsersOpenidPointsCommitStatusGet[Promise[Response]]:
        """商圈会员待积分状态查询"""
    @property
    def getAsync(self) -> BusinesscircleUsersOpenidPointsCommitStatusGet[Promise[Response]]:
        """商圈会员待积分状态查询"""

class BusinesscircleUsersOpenidPointsCommitStatusGetOptions(Options, total=False):
    query: BusinesscircleUsersOpenidPointsCommitStatusGetQuery
    openid: str | int

class BusinesscircleUsersOpenidPointsCommitStatusGetLooseOptions(Options, total=False):
    query: BusinesscircleUsersOpenidPointsCommitStatusGetQuery | AnyDict
    openid: str | int

class BusinesscircleUsersOpenidPointsCommitStatusGet(Verb[R]):
    """商圈会员待积分状态查询

    GET v3/businesscircle/users/{openid}/points/commit_status
    https://pay.weixin.qq.com/doc/v3/merchant/4012534994
    """
    if MYPY:
        def __call__(
            self,
            options: BusinesscircleUsersOpenidPointsCommitStatusGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BusinesscircleUsersOpenidPointsCommitStatusGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BusinesscircleUsersOpenidPointsCommitStatusGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusinesscircleUsersOpenidPointsCommitStatusGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BusinesscircleUsersOpenidPointsCommitStatusGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BusinesscircleUsersOpenidPointsCommitStatusGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BusinesscircleUsersOpenidPointsCommitStatusGetOptions,
            /,
            **more: Unpack[BusinesscircleUsersOpenidPointsCommitStatusGetOptions]
        ) -> R: ...

class BusinesscircleParkingsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """商圈商户ID"""
    brandid: int
    """品牌ID"""
    appid: str
    """应用ID"""
    openid: str
    """用户标识"""
    plate_number: str
    """车牌号"""
    state: str
    """状态"""
    time: str
    """时间"""

class BusinesscirclePointsNotifyPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """商圈商户ID"""
    transaction_id: str
    """微信订单号"""
    appid: str
    """小程序appid"""
    openid: str
    """顾客openid"""
    earn_points: bool
    """是否获得积分"""
    increased_points: int
    """订单新增积分值"""
    points_update_time: str
    """积分更新时间"""
    no_points_remarks: NotRequired[str]
    """未获得积分的备注信息"""
    total_points: NotRequired[int]
    """顾客积分总额"""

class BusinesscircleUserAuthorizationsOpenidGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """商圈商户ID"""
    appid: str
    """小程序appid"""

class BusinesscircleUserAuthorizationsOpenidGetAnswer(TypedDict):
    openid: str
    """顾客openid"""
    authorize_state: str
    """授权状态"""
    authorize_time: NotRequired[str]
    """授权时间"""
    deauthorize_time: NotRequired[str]
    """取消授权时间"""

class BusinesscircleUsersOpenidPointsCommitStatusGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """商圈商户ID"""
    brandid: int | str
    """品牌ID"""
    appid: str
    """应用ID"""
