# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class WeeklyDiscount(Place):
    """v3/marketing/weekly-discount"""
    @property
    def activities(self) -> WeeklyDiscountActivities:
        """GET 查询周周惠活动列表"""

class WeeklyDiscountActivities(Place):
    """v3/marketing/weekly-discount/activities"""
    @property
    def get(self) -> WeeklyDiscountActivitiesGet[Answer[WeeklyDiscountActivitiesGetAnswer]]:
        """查询周周惠活动列表

        GET v3/marketing/weekly-discount/activities
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
        """
    @property
    def get_async(self) -> WeeklyDiscountActivitiesGet[Promise[Answer[WeeklyDiscountActivitiesGetAnswer]]]:
        """查询周周惠活动列表"""
    @property
    def getAsync(self) -> WeeklyDiscountActivitiesGet[Promise[Answer[WeeklyDiscountActivitiesGetAnswer]]]:
        """查询周周惠活动列表"""
    @property
    def _activity_id_(self) -> WeeklyDiscountActivitiesActivityId:
        """GET 查询周周惠活动详情"""

class WeeklyDiscountActivitiesGetOptions(Options, total=False):
    query: WeeklyDiscountActivitiesGetQuery

class WeeklyDiscountActivitiesGetLooseOptions(Options, total=False):
    query: WeeklyDiscountActivitiesGetQuery | AnyDict

class WeeklyDiscountActivitiesGet(Verb[R]):
    """查询周周惠活动列表

    GET v3/marketing/weekly-discount/activities
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: WeeklyDiscountActivitiesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WeeklyDiscountActivitiesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: WeeklyDiscountActivitiesGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WeeklyDiscountActivitiesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[WeeklyDiscountActivitiesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: WeeklyDiscountActivitiesGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WeeklyDiscountActivitiesGetOptions,
            /,
            **more: Unpack[WeeklyDiscountActivitiesGetOptions]
        ) -> R: ...

class WeeklyDiscountActivitiesActivityId(Place):
    """v3/marketing/weekly-discount/activities/{activity_id}"""
    @property
    def get(self) -> WeeklyDiscountActivitiesActivityIdGet[Answer[WeeklyDiscountActivitiesActivityIdGetAnswer]]:
        """查询周周惠活动详情

        GET v3/marketing/weekly-discount/activities/{activity_id}
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
        """
    @property
    def get_async(self) -> WeeklyDiscountActivitiesActivityIdGet[Promise[Answer[WeeklyDiscountActivitiesActivityIdGetAnswer]]]:
        """查询周周惠活动详情"""
    @property
    def getAsync(self) -> WeeklyDiscountActivitiesActivityIdGet[Promise[Answer[WeeklyDiscountActivitiesActivityIdGetAnswer]]]:
        """查询周周惠活动详情"""
    @property
    def apply(self) -> WeeklyDiscountActivitiesActivityIdApply:
        """POST 报名周周惠活动"""

class WeeklyDiscountActivitiesActivityIdGetOptions(Options, total=False):
    activity_id: str | int

class WeeklyDiscountActivitiesActivityIdGet(Verb[R]):
    """查询周周惠活动详情

    GET v3/marketing/weekly-discount/activities/{activity_id}
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: WeeklyDiscountActivitiesActivityIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[WeeklyDiscountActivitiesActivityIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: WeeklyDiscountActivitiesActivityIdGetOptions | AnyDict,
            /,
            **more: Unpack[WeeklyDiscountActivitiesActivityIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, activity_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: WeeklyDiscountActivitiesActivityIdGetOptions,
            /,
            **more: Unpack[WeeklyDiscountActivitiesActivityIdGetOptions]
        ) -> R: ...

class WeeklyDiscountActivitiesActivityIdApply(Place):
    """v3/marketing/weekly-discount/activities/{activity_id}/apply"""
    @property
    def post(self) -> WeeklyDiscountActivitiesActivityIdApplyPost[Answer[WeeklyDiscountActivitiesActivityIdApplyPostAnswer]]:
        """报名周周惠活动

        POST v3/marketing/weekly-discount/activities/{activity_id}/apply
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
        """
    @property
    def post_async(self) -> WeeklyDiscountActivitiesActivityIdApplyPost[Promise[Answer[WeeklyDiscountActivitiesActivityIdApplyPostAnswer]]]:
        """报名周周惠活动"""
    @property
    def postAsync(self) -> WeeklyDiscountActivitiesActivityIdApplyPost[Promise[Answer[WeeklyDiscountActivitiesActivityIdApplyPostAnswer]]]:
        """报名周周惠活动"""

class WeeklyDiscountActivitiesActivityIdApplyPostOptions(Options, total=False):
    json: WeeklyDiscountActivitiesActivityIdApplyPostJson
    activity_id: str | int

class WeeklyDiscountActivitiesActivityIdApplyPostLooseOptions(Options, total=False):
    json: WeeklyDiscountActivitiesActivityIdApplyPostJson | AnyDict
    activity_id: str | int

class WeeklyDiscountActivitiesActivityIdApplyPost(Verb[R]):
    """报名周周惠活动

    POST v3/marketing/weekly-discount/activities/{activity_id}/apply
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: WeeklyDiscountActivitiesActivityIdApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WeeklyDiscountActivitiesActivityIdApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: WeeklyDiscountActivitiesActivityIdApplyPostJson | AnyDict,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WeeklyDiscountActivitiesActivityIdApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WeeklyDiscountActivitiesActivityIdApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: WeeklyDiscountActivitiesActivityIdApplyPostJson,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WeeklyDiscountActivitiesActivityIdApplyPostOptions,
            /,
            **more: Unpack[WeeklyDiscountActivitiesActivityIdApplyPostOptions]
        ) -> R: ...

class WeeklyDiscountActivitiesGetQuery(TypedDict):
    limit: int | str
    """最大资源条数"""
    offset: int | str
    """请求资源起始位置"""
    applying_merchant_id: int | str
    """报名商户号"""
    store_id: NotRequired[int | str | None]
    """报名商户门店号"""
    activity_area_code: int | str
    """活动投放区域编码"""
    activity_scene: str
    """投放场景"""

class Data(TypedDict):
    activity_id: NotRequired[str]
    """活动ID"""
    activity_name: str
    """活动名称"""
    activity_scene: str
    """活动投放场景"""
    activity_area_code: list[str]
    """活动投放区域编码"""
    activity_limit_pay: NotRequired[str]
    """活动指定付款方式"""
    activity_transaction_minimum_amount: int
    """活动优惠门槛"""
    activity_coupon_amount: int
    """活动优惠金额"""
    activity_available_week: list[str]
    """活动可使用周期"""
    activity_max_amount: int
    """活动预算"""
    activity_max_amount_per_day: NotRequired[int]
    """活动单天预算"""
    activity_available_begin_time: str
    """活动开始时间"""
    activity_available_end_time: str
    """活动结束时间"""
    activity_state: str
    """活动状态"""
    activity_remark: NotRequired[str]
    """活动备注"""
    activity_logo: str
    """活动logo"""

class WeeklyDiscountActivitiesGetAnswer(TypedDict):
    data: list[Data]
    """周周惠活动详情"""
    offset: int
    """请求资源起始位置"""
    limit: int
    """最大资源条数"""
    total_count: int
    """资源总条数"""

class WeeklyDiscountActivitiesActivityIdApplyPostJson(TypedDict):
    applying_merchant_id: int
    """报名商户号"""
    store_id: int
    """报名商户门店号"""

class WeeklyDiscountActivitiesActivityIdApplyPostAnswer(TypedDict):
    activity_id: int
    """报名成功的活动ID"""
    success_time: str
    """报名成功时间"""

class WeeklyDiscountActivitiesActivityIdGetAnswer(Data): ...
