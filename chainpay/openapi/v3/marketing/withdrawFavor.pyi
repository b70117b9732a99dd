# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class WithdrawFavor(Place):
    """v3/marketing/withdraw-favor"""
    @property
    def users(self) -> WithdrawFavorUsers: ...

class WithdrawFavorUsers(Place):
    """v3/marketing/withdraw-favor/users"""
    @property
    def _openid_(self) -> WithdrawFavorUsersOpenid: ...

class WithdrawFavorUsersOpenid(Place):
    """v3/marketing/withdraw-favor/users/{openid}"""
    @property
    def coupons(self) -> WithdrawFavorUsersOpenidCoupons:
        """GET 查询批次下用户银行提现免费券列表
        POST 为用户发银行提现免费券
        """

class WithdrawFavorUsersOpenidCoupons(Place):
    """v3/marketing/withdraw-favor/users/{openid}/coupons"""
    @property
    def get(self) -> WithdrawFavorUsersOpenidCouponsGet[Answer[WithdrawFavorUsersOpenidCouponsGetAnswer]]:
        """查询批次下用户银行提现免费券列表

        GET v3/marketing/withdraw-favor/users/{openid}/coupons
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
        """
    @property
    def get_async(self) -> WithdrawFavorUsersOpenidCouponsGet[Promise[Answer[WithdrawFavorUsersOpenidCouponsGetAnswer]]]:
        """查询批次下用户银行提现免费券列表"""
    @property
    def getAsync(self) -> WithdrawFavorUsersOpenidCouponsGet[Promise[Answer[WithdrawFavorUsersOpenidCouponsGetAnswer]]]:
        """查询批次下用户银行提现免费券列表"""
    @property
    def post(self) -> WithdrawFavorUsersOpenidCouponsPost[Answer[WithdrawFavorUsersOpenidCouponsPostAnswer]]:
        """为用户发银行提现免费券

        POST v3/marketing/withdraw-favor/users/{openid}/coupons
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
        """
    @property
    def post_async(self) -> WithdrawFavorUsersOpenidCouponsPost[Promise[Answer[WithdrawFavorUsersOpenidCouponsPostAnswer]]]:
        """为用户发银行提现免费券"""
    @property
    def postAsync(self) -> WithdrawFavorUsersOpenidCouponsPost[Promise[Answer[WithdrawFavorUsersOpenidCouponsPostAnswer]]]:
        """为用户发银行提现免费券"""

class WithdrawFavorUsersOpenidCouponsGetOptions(Options, total=False):
    query: WithdrawFavorUsersOpenidCouponsGetQuery
    openid: str | int

class WithdrawFavorUsersOpenidCouponsGetLooseOptions(Options, total=False):
    query: WithdrawFavorUsersOpenidCouponsGetQuery | AnyDict
    openid: str | int

class WithdrawFavorUsersOpenidCouponsGet(Verb[R]):
    """查询批次下用户银行提现免费券列表

    GET v3/marketing/withdraw-favor/users/{openid}/coupons
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: WithdrawFavorUsersOpenidCouponsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WithdrawFavorUsersOpenidCouponsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: WithdrawFavorUsersOpenidCouponsGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WithdrawFavorUsersOpenidCouponsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[WithdrawFavorUsersOpenidCouponsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: WithdrawFavorUsersOpenidCouponsGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WithdrawFavorUsersOpenidCouponsGetOptions,
            /,
            **more: Unpack[WithdrawFavorUsersOpenidCouponsGetOptions]
        ) -> R: ...

class WithdrawFavorUsersOpenidCouponsPostOptions(Options, total=False):
    json: WithdrawFavorUsersOpenidCouponsPostJson
    openid: str | int

class WithdrawFavorUsersOpenidCouponsPostLooseOptions(Options, total=False):
    json: WithdrawFavorUsersOpenidCouponsPostJson | AnyDict
    openid: str | int

class WithdrawFavorUsersOpenidCouponsPost(Verb[R]):
    """为用户发银行提现免费券

    POST v3/marketing/withdraw-favor/users/{openid}/coupons
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: WithdrawFavorUsersOpenidCouponsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WithdrawFavorUsersOpenidCouponsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WithdrawFavorUsersOpenidCouponsPostJson | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WithdrawFavorUsersOpenidCouponsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WithdrawFavorUsersOpenidCouponsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WithdrawFavorUsersOpenidCouponsPostJson,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WithdrawFavorUsersOpenidCouponsPostOptions,
            /,
            **more: Unpack[WithdrawFavorUsersOpenidCouponsPostOptions]
        ) -> R: ...

class WithdrawFavorUsersOpenidCouponsGetQuery(TypedDict):
    mchid: str
    """银行提现免费券批次创建方商户号"""
    stock_id: str
    """银行提现免费券批次ID"""
    appid: str
    """应用ID"""
    offset: NotRequired[int | str | None]
    """分页页码"""
    limit: NotRequired[int | str | None]
    """分页大小"""

class Data(TypedDict):
    send_time: NotRequired[str]
    """发放时间"""
    send_quota: NotRequired[int]
    """发放额度"""
    coupon_id: NotRequired[str]
    """银行提现免费券的券ID"""
    use_quota: NotRequired[int]
    """使用额度"""
    coupon_state: NotRequired[str]
    """银行提现免费券券状态"""

class WithdrawFavorUsersOpenidCouponsGetAnswer(TypedDict):
    data: list[Data]
    """银行提现免费券列表"""
    offset: int
    """分页页码"""
    limit: int
    """分页大小"""
    total_count: int
    """查询结果总数"""

class WithdrawFavorUsersOpenidCouponsPostJson(TypedDict):
    mchid: str
    """银行提现免费券批次创建方商户号"""
    stock_id: str
    """银行提现免费券批次ID"""
    appid: str
    """应用ID"""
    send_request_no: str
    """商户单据号"""

class WithdrawFavorUsersOpenidCouponsPostAnswer(TypedDict):
    coupon_id: NotRequired[str]
    """银行提现免费券ID"""
    expire_time: NotRequired[str]
    """银行提现免费券过期时间"""
