# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class EduStar(Place):
    """v3/edu-star"""
    @property
    def orders(self) -> EduStarOrders:
        """GET 通过QQ账号查询核销订单列表
        POST 创建核销订单
        """
    @property
    def users(self) -> EduStarUsers: ...

class EduStarOrders(Place):
    """v3/edu-star/orders"""
    @property
    def get(self) -> EduStarOrdersGet[Answer[EduStarOrdersGetAnswer]]:
        """通过QQ账号查询核销订单列表

        GET v3/edu-star/orders
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
        """
    @property
    def get_async(self) -> EduStarOrdersGet[Promise[Answer[EduStarOrdersGetAnswer]]]:
        """通过QQ账号查询核销订单列表"""
    @property
    def getAsync(self) -> EduStarOrdersGet[Promise[Answer[EduStarOrdersGetAnswer]]]:
        """通过QQ账号查询核销订单列表"""
    @property
    def post(self) -> EduStarOrdersPost[Answer[EduStarOrdersPostAnswer]]:
        """创建核销订单

        POST v3/edu-star/orders
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
        """
    @property
    def post_async(self) -> EduStarOrdersPost[Promise[Answer[EduStarOrdersPostAnswer]]]:
        """创建核销订单"""
    @property
    def postAsync(self) -> EduStarOrdersPost[Promise[Answer[EduStarOrdersPostAnswer]]]:
        """创建核销订单"""

class EduStarOrdersGetOptions(Options, total=False):
    query: EduStarOrdersGetQuery

class EduStarOrdersGetLooseOptions(Options, total=False):
    query: EduStarOrdersGetQuery | AnyDict

class EduStarOrdersGet(Verb[R]):
    """通过QQ账号查询核销订单列表

    GET v3/edu-star/orders
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
    """
    if MYPY:
        def __call__(
            self,
            options: EduStarOrdersGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduStarOrdersGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EduStarOrdersGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduStarOrdersGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EduStarOrdersGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: EduStarOrdersGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: EduStarOrdersGetOptions,
            /,
            **more: Unpack[EduStarOrdersGetOptions]
        ) -> R: ...

class EduStarOrdersPostOptions(Options, total=False):
    json: EduStarOrdersPostJson

class EduStarOrdersPostLooseOptions(Options, total=False):
    json: EduStarOrdersPostJson | AnyDict

class EduStarOrdersPost(Verb[R]):
    """创建核销订单

    POST v3/edu-star/orders
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
    """
    if MYPY:
        def __call__(
            self,
            options: EduStarOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduStarOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: EduStarOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduStarOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[EduStarOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: EduStarOrdersPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: EduStarOrdersPostOptions,
            /,
            **more: Unpack[EduStarOrdersPostOptions]
        ) -> R: ...

class EduStarUsers(Place):
    """v3/edu-star/users"""
    @property
    def openid(self) -> EduStarUsersOpenid: ...
    @property
    def qq(self) -> EduStarUsersQq: ...

class EduStarUsersOpenid(Place):
    """v3/edu-star/users/openid"""
    @property
    def _wechat_openid_(self) -> EduStarUsersOpenidWechatOpenid:
        """GET 通过微信用户标识查询用户信息"""

class EduStarUsersOpenidWechatOpenid(Place):
    """v3/edu-star/users/openid/{wechat_openid}"""
    @property
    def get(self) -> EduStarUsersOpenidWechatOpenidGet[Answer[EduStarUsersOpenidWechatOpenidGetAnswer]]:
        """通过微信用户标识查询用户信息

        GET v3/edu-star/users/openid/{wechat_openid}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
        """
    @property
    def get_async(self) -> EduStarUsersOpenidWechatOpenidGet[Promise[Answer[EduStarUsersOpenidWechatOpenidGetAnswer]]]:
        """通过微信用户标识查询用户信息"""
    @property
    def getAsync(self) -> EduStarUsersOpenidWechatOpenidGet[Promise[Answer[EduStarUsersOpenidWechatOpenidGetAnswer]]]:
        """通过微信用户标识查询用户信息"""

class EduStarUsersOpenidWechatOpenidGetOptions(Options, total=False):
    query: EduStarUsersOpenidWechatOpenidGetQuery
    wechat_openid: str | int

class EduStarUsersOpenidWechatOpenidGetLooseOptions(Options, total=False):
    query: EduStarUsersOpenidWechatOpenidGetQuery | AnyDict
    wechat_openid: str | int

class EduStarUsersOpenidWechatOpenidGet(Verb[R]):
    """通过微信用户标识查询用户信息

    GET v3/edu-star/users/openid/{wechat_openid}
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
    """
    if MYPY:
        def __call__(
            self,
            options: EduStarUsersOpenidWechatOpenidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduStarUsersOpenidWechatOpenidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EduStarUsersOpenidWechatOpenidGetQuery | AnyDict,
            wechat_openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduStarUsersOpenidWechatOpenidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EduStarUsersOpenidWechatOpenidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EduStarUsersOpenidWechatOpenidGetQuery,
            wechat_openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduStarUsersOpenidWechatOpenidGetOptions,
            /,
            **more: Unpack[EduStarUsersOpenidWechatOpenidGetOptions]
        ) -> R: ...

class EduStarUsersQq(Place):
    """v3/edu-star/users/qq"""
    @property
    def _qq_(self) -> EduStarUsersQqQq:
        """GET 通过QQ账号查询用户信息"""

class EduStarUsersQqQq(Place):
    """v3/edu-star/users/qq/{qq}"""
    @property
    def get(self) -> EduStarUsersQqQqGet[Answer[EduStarUsersQqQqGetAnswer]]:
        """通过QQ账号查询用户信息

        GET v3/edu-star/users/qq/{qq}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
        """
    @property
    def get_async(self) -> EduStarUsersQqQqGet[Promise[Answer[EduStarUsersQqQqGetAnswer]]]:
        """通过QQ账号查询用户信息"""
    @property
    def getAsync(self) -> EduStarUsersQqQqGet[Promise[Answer[EduStarUsersQqQqGetAnswer]]]:
        """通过QQ账号查询用户信息"""

class EduStarUsersQqQqGetOptions(Options, total=False):
    query: EduStarUsersQqQqGetQuery
    qq: str | int

class EduStarUsersQqQqGetLooseOptions(Options, total=False):
    query: EduStarUsersQqQqGetQuery | AnyDict
    qq: str | int

class EduStarUsersQqQqGet(Verb[R]):
    """通过QQ账号查询用户信息

    GET v3/edu-star/users/qq/{qq}
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
    """
    if MYPY:
        def __call__(
            self,
            options: EduStarUsersQqQqGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduStarUsersQqQqGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EduStarUsersQqQqGetQuery | AnyDict,
            qq: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduStarUsersQqQqGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EduStarUsersQqQqGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EduStarUsersQqQqGetQuery,
            qq: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduStarUsersQqQqGetOptions,
            /,
            **more: Unpack[EduStarUsersQqQqGetOptions]
        ) -> R: ...

class EduStarOrdersGetQuery(TypedDict):
    appid: str
    """appid"""
    wechat_openid: NotRequired[str | None]
    """用户在appid下的唯一标识"""
    qq: NotRequired[str | None]
    """用户QQ账号"""
    offset: NotRequired[int | str | None]
    """分页页码"""
    limit: NotRequired[int | str | None]
    """分页大小"""

class Data(TypedDict):
    appid: str
    """appid"""
    wechat_openid: str
    """用户在appid下的唯一标识"""
    qq: NotRequired[str]
    """用户QQ账号"""
    right_id: str
    """权益ID"""
    create_time: str
    """权益核销时间"""
    order_state: str
    """订单状态"""
    order_id: str
    """订单号"""

class EduStarOrdersGetAnswer(TypedDict):
    data: list[Data]
    """结果集"""
    total_count: int
    """总数量"""
    offset: NotRequired[int]
    """分页页码"""
    limit: NotRequired[int]
    """分页大小"""

class EduStarOrdersPostJson(TypedDict):
    appid: str
    """appid"""
    wechat_openid: NotRequired[str]
    """用户在appid下的唯一标识"""
    qq: NotRequired[str]
    """用户QQ账号"""
    right_id: str
    """权益ID"""
    create_time: str
    """权益核销时间"""

class EduStarUsersOpenidWechatOpenidGetQuery(TypedDict):
    appid: str
    """商户appid"""

class EduStarUsersOpenidWechatOpenidGetAnswer(TypedDict):
    education_star_student: bool
    """是否学生"""
    appid: str
    """appid"""
    wechat_openid: str
    """用户在appid下的唯一标识"""
    qq: NotRequired[str]
    """用户QQ账号"""
    register_time: NotRequired[str]
    """注册时间"""

class EduStarUsersQqQqGetAnswer(TypedDict):
    education_star_student: bool
    """学生标识"""
    appid: str
    """商户appid"""
    wechat_openid: str
    """用户在appid下的唯一标识"""
    qq: str
    """用户QQ账号"""
    register_time: NotRequired[str]
    """注册时间"""

class EduStarOrdersPostAnswer(Data): ...

class EduStarUsersQqQqGetQuery(EduStarUsersOpenidWechatOpenidGetQuery): ...
