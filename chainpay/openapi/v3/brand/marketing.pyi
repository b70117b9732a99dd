# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Marketing(Place):
    """v3/brand/marketing"""
    @property
    def shakeActivities(self) -> MarketingShakeActivities: ...

class MarketingShakeActivities(Place):
    """v3/brand/marketing/shake-activities"""
    @property
    def activities(self) -> MarketingShakeActivitiesActivities:
        """GET 查询摇优惠活动列表"""

class MarketingShakeActivitiesActivities(Place):
    """v3/brand/marketing/shake-activities/activities"""
    @property
    def get(self) -> MarketingShakeActivitiesActivitiesGet[Answer[MarketingShakeActivitiesActivitiesGetAnswer]]:
        """查询摇优惠活动列表

        GET v3/brand/marketing/shake-activities/activities
        https://pay.weixin.qq.com/doc/v3/partner/4015783259
        """
    @property
    def get_async(self) -> MarketingShakeActivitiesActivitiesGet[Promise[Answer[MarketingShakeActivitiesActivitiesGetAnswer]]]:
        """查询摇优惠活动列表"""
    @property
    def getAsync(self) -> MarketingShakeActivitiesActivitiesGet[Promise[Answer[MarketingShakeActivitiesActivitiesGetAnswer]]]:
        """查询摇优惠活动列表"""

class MarketingShakeActivitiesActivitiesGetOptions(Options, total=False):
    query: MarketingShakeActivitiesActivitiesGetQuery

class MarketingShakeActivitiesActivitiesGetLooseOptions(Options, total=False):
    query: MarketingShakeActivitiesActivitiesGetQuery | AnyDict

class MarketingShakeActivitiesActivitiesGet(Verb[R]):
    """查询摇优惠活动列表

    GET v3/brand/marketing/shake-activities/activities
    https://pay.weixin.qq.com/doc/v3/partner/4015783259
    """
    if MYPY:
        def __call__(
            self,
            options: MarketingShakeActivitiesActivitiesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MarketingShakeActivitiesActivitiesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MarketingShakeActivitiesActivitiesGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MarketingShakeActivitiesActivitiesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MarketingShakeActivitiesActivitiesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MarketingShakeActivitiesActivitiesGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MarketingShakeActivitiesActivitiesGetOptions,
            /,
            **more: Unpack[MarketingShakeActivitiesActivitiesGetOptions]
        ) -> R: ...

class MarketingShakeActivitiesActivitiesGetQuery(TypedDict):
    brand_id: str
    """品牌ID"""
    limit: int | str
    """分页大小"""
    offset: int | str
    """分页页码"""
    activity_state: NotRequired[Literal["CREATED", "DELIVERING", "EXPIRED", "PAUSED", "TERMINATED"] | None]
    """活动状态"""
    audit_state: NotRequired[Literal["PENDING", "APPROVED", "REJECTED"] | None]

class TimeRange(TypedDict):
    start_time: str
    """开始时间"""
    end_time: str
    """结束时间"""

class StockList(TypedDict):
    stock_id: str
    """批次ID"""

class ProductCoupon(TypedDict):
    product_coupon_id: str
    """商品券ID"""
    stock_list: NotRequired[list[StockList]]
    """商品券批次列表"""

class Data(TypedDict):
    id: str
    """活动id"""
    name: str
    """活动名称"""
    activity_state: Literal["CREATED", "DELIVERING", "EXPIRED", "PAUSED", "TERMINATED"]
    """活动状态"""
    audit_state: Literal["PENDING", "APPROVED", "REJECTED"]
    available_quota: int
    """可用库存"""
    total_quota: int
    """总库存"""
    delivery_mode: Literal["SMART", "TARGETED"]
    """投放模式"""
    time_range: TimeRange
    """投放时间范围"""
    product_coupon: NotRequired[ProductCoupon]
    """商品券"""

class MarketingShakeActivitiesActivitiesGetAnswer(TypedDict):
    offset: int
    """分页页码"""
    limit: int
    """分页大小"""
    total_count: int
    """总数"""
    data: NotRequired[list[Data]]
    """摇一摇有优惠活动列表"""
