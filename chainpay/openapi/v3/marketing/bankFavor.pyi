# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class BankFavor(Place):
    """v3/marketing/bank-favor"""
    @property
    def users(self) -> BankFavorUsers: ...

class BankFavorUsers(Place):
    """v3/marketing/bank-favor/users"""
    @property
    def _openid_(self) -> BankFavorUsersOpenid: ...

class BankFavorUsersOpenid(Place):
    """v3/marketing/bank-favor/users/{openid}"""
    @property
    def bankMultiActivity(self) -> BankFavorUsersOpenidBankMultiActivity:
        """POST 给指定用户报名多笔立减活动"""
    @property
    def coupons(self) -> BankFavorUsersOpenidCoupons: ...

class BankFavorUsersOpenidBankMultiActivity(Place):
    """v3/marketing/bank-favor/users/{openid}/bank-multi-activity"""
    @property
    def post(self) -> BankFavorUsersOpenidBankMultiActivityPost[Answer[BankFavorUsersOpenidBankMultiActivityPostAnswer]]:
        """给指定用户报名多笔立减活动

        POST v3/marketing/bank-favor/users/{openid}/bank-multi-activity
        https://pay.weixin.qq.com/doc/v3/merchant/4014569793
        """
    @property
    def post_async(self) -> BankFavorUsersOpenidBankMultiActivityPost[Promise[Answer[BankFavorUsersOpenidBankMultiActivityPostAnswer]]]:
        """给指定用户报名多笔立减活动"""
    @property
    def postAsync(self) -> BankFavorUsersOpenidBankMultiActivityPost[Promise[Answer[BankFavorUsersOpenidBankMultiActivityPostAnswer]]]:
        """给指定用户报名多笔立减活动"""

class BankFavorUsersOpenidBankMultiActivityPostOptions(Options, total=False):
    json: BankFavorUsersOpenidBankMultiActivityPostJson
    openid: str | int

class BankFavorUsersOpenidBankMultiActivityPostLooseOptions(Options, total=False):
    json: BankFavorUsersOpenidBankMultiActivityPostJson | AnyDict
    openid: str | int

class BankFavorUsersOpenidBankMultiActivityPost(Verb[R]):
    """给指定用户报名多笔立减活动

    POST v3/marketing/bank-favor/users/{openid}/bank-multi-activity
    https://pay.weixin.qq.com/doc/v3/merchant/4014569793
    """
    if MYPY:
        def __call__(
            self,
            options: BankFavorUsersOpenidBankMultiActivityPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BankFavorUsersOpenidBankMultiActivityPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: BankFavorUsersOpenidBankMultiActivityPostJson | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankFavorUsersOpenidBankMultiActivityPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BankFavorUsersOpenidBankMultiActivityPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: BankFavorUsersOpenidBankMultiActivityPostJson,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankFavorUsersOpenidBankMultiActivityPostOptions,
            /,
            **more: Unpack[BankFavorUsersOpenidBankMultiActivityPostOptions]
        ) -> R: ...

class BankFavorUsersOpenidCoupons(Place):
    """v3/marketing/bank-favor/users/{openid}/coupons"""
    @property
    def _coupon_id_(self) -> BankFavorUsersOpenidCouponsCouponId:
        """GET 查询绑定多笔立减活动的代金券详情"""

class BankFavorUsersOpenidCouponsCouponId(Place):
    """v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}"""
    @property
    def get(self) -> BankFavorUsersOpenidCouponsCouponIdGet[Answer[BankFavorUsersOpenidCouponsCouponIdGetAnswer]]:
        """查询绑定多笔立减活动的代金券详情

        GET v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4014569864
        """
    @property
    def get_async(self) -> BankFavorUsersOpenidCouponsCouponIdGet[Promise[Answer[BankFavorUsersOpenidCouponsCouponIdGetAnswer]]]:
        """查询绑定多笔立减活动的代金券详情"""
    @property
    def getAsync(self) -> BankFavorUsersOpenidCouponsCouponIdGet[Promise[Answer[BankFavorUsersOpenidCouponsCouponIdGetAnswer]]]:
        """查询绑定多笔立减活动的代金券详情"""

class BankFavorUsersOpenidCouponsCouponIdGetOptions(Options, total=False):
    query: BankFavorUsersOpenidCouponsCouponIdGetQuery
    openid: str | int
    coupon_id: str | int

class BankFavorUsersOpenidCouponsCouponIdGetLooseOptions(Options, total=False):
    query: BankFavorUsersOpenidCouponsCouponIdGetQuery | AnyDict
    openid: str | int
    coupon_id: str | int

class BankFavorUsersOpenidCouponsCouponIdGet(Verb[R]):
    """查询绑定多笔立减活动的代金券详情

    GET v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4014569864
    """
    if MYPY:
        def __call__(
            self,
            options: BankFavorUsersOpenidCouponsCouponIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BankFavorUsersOpenidCouponsCouponIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BankFavorUsersOpenidCouponsCouponIdGetQuery | AnyDict,
            openid: str | int,
            coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankFavorUsersOpenidCouponsCouponIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BankFavorUsersOpenidCouponsCouponIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BankFavorUsersOpenidCouponsCouponIdGetQuery,
            openid: str | int,
            coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankFavorUsersOpenidCouponsCouponIdGetOptions,
            /,
            **more: Unpack[BankFavorUsersOpenidCouponsCouponIdGetOptions]
        ) -> R: ...

class BankFavorUsersOpenidBankMultiActivityPostJson(TypedDict):
    stock_id: str
    """批次号"""
    activity_id: str
    """活动ID"""
    out_request_no: str
    """发券凭证"""
    appid: str
    """公众账号ID"""
    stock_creator_mchid: str
    """创建批次的商户号"""

class BankFavorUsersOpenidBankMultiActivityPostAnswer(TypedDict):
    coupon_id: str
    """代金券id"""

class BankFavorUsersOpenidCouponsCouponIdGetQuery(TypedDict):
    appid: str
    """公众账号ID"""

class UseAmountList(TypedDict):
    used_amounts: NotRequired[list[str]]
    """已用金额"""

class BankFavorUsersOpenidCouponsCouponIdGetAnswer(TypedDict):
    stock_creator_mchid: str
    """创建批次的商户号"""
    stock_id: str
    """批次号"""
    coupon_id: str
    """代金券id"""
    coupon_name: str
    """代金券名称"""
    coupon_state: Literal["COUPON_STATE_UNKNOW", "COUPON_STATE_SEND", "COUPON_STATE_USED", "COUPON_STATE_EXPIRED"]
    """券状态"""
    receive_time: str
    """领券时间"""
    available_begin_time: str
    """可用开始时间"""
    available_end_time: str
    """可用结束时间"""
    activity_id: str
    """活动ID"""
    max_use_number: float
    """最大使用次数"""
    available_number: float
    """可用次数"""
    used_number: float
    """已使用次数"""
    use_amount_list: NotRequired[UseAmountList]
    """已用金额列表"""
    openid: NotRequired[str]
    """用户标识ID"""
