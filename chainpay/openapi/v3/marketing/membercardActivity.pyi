# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MembercardActivity(Place):
    """v3/marketing/membercard-activity"""
    @property
    def activities(self) -> MembercardActivityActivities:
        """GET 查询活动列表
        POST 创建活动
        """

class MembercardActivityActivities(Place):
    """v3/marketing/membercard-activity/activities"""
    @property
    def get(self) -> MembercardActivityActivitiesGet[Answer[MembercardActivityActivitiesGetAnswer]]:
        """查询活动列表

        GET v3/marketing/membercard-activity/activities
        https://pay.weixin.qq.com/doc/v3/merchant/4012553261
        """
    @property
    def get_async(self) -> MembercardActivityActivitiesGet[Promise[Answer[MembercardActivityActivitiesGetAnswer]]]:
        """查询活动列表"""
    @property
    def getAsync(self) -> MembercardActivityActivitiesGet[Promise[Answer[MembercardActivityActivitiesGetAnswer]]]:
        """查询活动列表"""
    @property
    def post(self) -> MembercardActivityActivitiesPost[Answer[MembercardActivityActivitiesPostAnswer]]:
        """创建活动

        POST v3/marketing/membercard-activity/activities
        https://pay.weixin.qq.com/doc/v3/merchant/4012553030
        """
    @property
    def post_async(self) -> MembercardActivityActivitiesPost[Promise[Answer[MembercardActivityActivitiesPostAnswer]]]:
        """创建活动"""
    @property
    def postAsync(self) -> MembercardActivityActivitiesPost[Promise[Answer[MembercardActivityActivitiesPostAnswer]]]:
        """创建活动"""
    @property
    def _activity_id_(self) -> MembercardActivityActivitiesActivityId:
        """GET 查询活动详情"""

class MembercardActivityActivitiesGetOptions(Options, total=False):
    query: MembercardActivityActivitiesGetQuery

class MembercardActivityActivitiesGetLooseOptions(Options, total=False):
    query: MembercardActivityActivitiesGetQuery | AnyDict

class MembercardActivityActivitiesGet(Verb[R]):
    """查询活动列表

    GET v3/marketing/membercard-activity/activities
    https://pay.weixin.qq.com/doc/v3/merchant/4012553261
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardActivityActivitiesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardActivityActivitiesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MembercardActivityActivitiesGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardActivityActivitiesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardActivityActivitiesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MembercardActivityActivitiesGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardActivityActivitiesGetOptions,
            /,
            **more: Unpack[MembercardActivityActivitiesGetOptions]
        ) -> R: ...

class MembercardActivityActivitiesPostOptions(Options, total=False):
    json: MembercardActivityActivitiesPostJson

class MembercardActivityActivitiesPostLooseOptions(Options, total=False):
    json: MembercardActivityActivitiesPostJson | AnyDict

class MembercardActivityActivitiesPost(Verb[R]):
    """创建活动

    POST v3/marketing/membercard-activity/activities
    https://pay.weixin.qq.com/doc/v3/merchant/4012553030
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardActivityActivitiesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardActivityActivitiesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardActivityActivitiesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardActivityActivitiesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardActivityActivitiesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardActivityActivitiesPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardActivityActivitiesPostOptions,
            /,
            **more: Unpack[MembercardActivityActivitiesPostOptions]
        ) -> R: ...

class MembercardActivityActivitiesActivityId(Place):
    """v3/marketing/membercard-activity/activities/{activity_id}"""
    @property
    def get(self) -> MembercardActivityActivitiesActivityIdGet[Answer[MembercardActivityActivitiesActivityIdGetAnswer]]:
        """查询活动详情

        GET v3/marketing/membercard-activity/activities/{activity_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012553365
        """
    @property
    def get_async(self) -> MembercardActivityActivitiesActivityIdGet[Promise[Answer[MembercardActivityActivitiesActivityIdGetAnswer]]]:
        """查询活动详情"""
    @property
    def getAsync(self) -> MembercardActivityActivitiesActivityIdGet[Promise[Answer[MembercardActivityActivitiesActivityIdGetAnswer]]]:
        """查询活动详情"""
    @property
    def terminate(self) -> MembercardActivityActivitiesActivityIdTerminate:
        """POST 终止活动"""

class MembercardActivityActivitiesActivityIdGetOptions(Options, total=False):
    activity_id: str | int

class MembercardActivityActivitiesActivityIdGet(Verb[R]):
    """查询活动详情

    GET v3/marketing/membercard-activity/activities/{activity_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012553365
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardActivityActivitiesActivityIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardActivityActivitiesActivityIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MembercardActivityActivitiesActivityIdGetOptions | AnyDict,
            /,
            **more: Unpack[MembercardActivityActivitiesActivityIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, activity_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardActivityActivitiesActivityIdGetOptions,
            /,
            **more: Unpack[MembercardActivityActivitiesActivityIdGetOptions]
        ) -> R: ...

class MembercardActivityActivitiesActivityIdTerminate(Place):
    """v3/marketing/membercard-activity/activities/{activity_id}/terminate"""
    @property
    def post(self) -> MembercardActivityActivitiesActivityIdTerminatePost[Answer[MembercardActivityActivitiesActivityIdTerminatePostAnswer]]:
        """终止活动

        POST v3/marketing/membercard-activity/activities/{activity_id}/terminate
        https://pay.weixin.qq.com/doc/v3/merchant/4012553381
        """
    @property
    def post_async(self) -> MembercardActivityActivitiesActivityIdTerminatePost[Promise[Answer[MembercardActivityActivitiesActivityIdTerminatePostAnswer]]]:
        """终止活动"""
    @property
    def postAsync(self) -> MembercardActivityActivitiesActivityIdTerminatePost[Promise[Answer[MembercardActivityActivitiesActivityIdTerminatePostAnswer]]]:
        """终止活动"""

class MembercardActivityActivitiesActivityIdTerminatePostOptions(Options, total=False):
    activity_id: str | int

class MembercardActivityActivitiesActivityIdTerminatePost(Verb[R]):
    """终止活动

    POST v3/marketing/membercard-activity/activities/{activity_id}/terminate
    https://pay.weixin.qq.com/doc/v3/merchant/4012553381
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardActivityActivitiesActivityIdTerminatePostOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardActivityActivitiesActivityIdTerminatePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MembercardActivityActivitiesActivityIdTerminatePostOptions | AnyDict,
            /,
            **more: Unpack[MembercardActivityActivitiesActivityIdTerminatePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, activity_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardActivityActivitiesActivityIdTerminatePostOptions,
            /,
            **more: Unpack[MembercardActivityActivitiesActivityIdTerminatePostOptions]
        ) -> R: ...

class MembercardActivityActivitiesGetQuery(TypedDict):
    limit: NotRequired[int | str | None]
    """最大资源条数"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""
    activity_type: NotRequired[Literal["NON_MEMBER_AFTERPAY", "MEMBER_AFTERPAY", "NON_MEMBER_MINIPROGRAM", "MEMBER_MINIPROGRAM"] | None]
    """活动类型"""
    card_id: NotRequired[str | None]
    """会员卡ID"""
    activity_status: NotRequired[Literal["CREATED", "ONGOING", "TERMINATED", "OVER_TIME"] | None]
    """活动的当前状态"""

class AwardSendTime(TypedDict):
    begin_time: str
    """发放开始时间"""
    end_time: str
    """发放结束时间"""

class BeginDayTime(TypedDict):
    hours: int
    """时"""
    minutes: int
    """分"""
    seconds: int
    """秒"""

class AwardSendDayTime(TypedDict):
    begin_day_time: BeginDayTime
    """每日发放开始时间"""
    end_day_time: BeginDayTime
    """每日发放结束时间"""

class AwardSendPeriod(TypedDict):
    award_send_time: NotRequired[list[AwardSendTime]]
    """指定时间"""
    award_send_day_time: NotRequired[list[AwardSendDayTime]]
    """指定时间段"""

class StockList(TypedDict):
    stock_creator_mchid: str
    """创建批次的商户号"""
    stock_id: str
    """券批次ID"""

class ActivateMiniprogram(TypedDict):
    activate_appid: str
    """跳转激活的appid"""
    activate_path: str
    """跳转激活的path"""

class ActivateSetting(TypedDict):
    activate_type: str
    """激活类型"""
    activate_url: NotRequired[str]
    """跳转激活的url"""
    activate_miniprogram: NotRequired[ActivateMiniprogram]
    """跳转激活的小程序"""

class PaymentMode(TypedDict):
    payment_scene_list: NotRequired[list[str]]
    """支付场景列表"""

class PaymentSetting(TypedDict):
    payment_mode: NotRequired[PaymentMode]
    """支付模式"""
    limit_bank: NotRequired[str]
    """指定银行的简称"""
    goods_tags: NotRequired[list[str]]
    """订单优惠标记"""

class PayActivitySetting(TypedDict):
    logo_url: str
    """商户logo"""
    activity_second_title: str
    """支付结果页活动副标题"""
    mchid_list: NotRequired[list[str]]
    """活动曝光商户号"""
    activate_setting: NotRequired[ActivateSetting]
    """激活方式设置"""
    payment_setting: NotRequired[PaymentSetting]
    """支付设置"""

class AwardJumpDeploy(TypedDict):
    mini_program_appid: NotRequired[str]
    """小程序AppID"""
    mini_program_path: NotRequired[str]
    """小程序path"""
    button_text: NotRequired[str]
    """跳转按钮文案"""

class MiniprogramActivitySetting(TypedDict):
    outer_str: NotRequired[list[str]]
    """指定领取渠道"""
    award_jump_deploy: NotRequired[AwardJumpDeploy]
    """领奖页面跳转配置"""

class Data(TypedDict):
    activity_id: str
    """活动ID"""
    activity_status: NotRequired[str]
    """活动的当前状态"""
    create_time: NotRequired[str]
    """创建时间"""
    update_time: NotRequired[str]
    """更新时间"""
    card_id: NotRequired[str]
    """会员卡ID"""
    activity_name: NotRequired[str]
    """活动名称"""
    activity_type: NotRequired[str]
    """活动类型"""
    begin_time: NotRequired[str]
    """活动开始时间"""
    end_time: NotRequired[str]
    """活动结束时间"""
    award_send_period: NotRequired[AwardSendPeriod]
    """发放时间段"""
    stock_list: NotRequired[list[StockList]]
    """优惠券列表"""
    out_request_no: NotRequired[str]
    """商户请求单号"""
    pay_activity_setting: NotRequired[PayActivitySetting]
    """支付后活动设置"""
    miniprogram_activity_setting: NotRequired[MiniprogramActivitySetting]
    """支付前会员活动设置"""

class MembercardActivityActivitiesGetAnswer(TypedDict):
    data: NotRequired[list[Data]]
    """活动详情"""
    offset: NotRequired[int]
    """请求资源起始位置"""
    limit: NotRequired[int]
    """最大资源条数"""
    total_count: NotRequired[int]
    """资源总条数"""

class MembercardActivityActivitiesPostJsonStockList(TypedDict):
    stock_creator_mchid: NotRequired[str]
    """创建批次的商户号"""
    stock_id: str
    """券批次ID"""

class MembercardActivityActivitiesPostJsonPayActivitySetting(TypedDict):
    logo_url: NotRequired[str]
    """商户logo"""
    activity_second_title: NotRequired[str]
    """支付结果页活动副标题"""
    mchid_list: NotRequired[list[str]]
    """活动曝光商户号"""
    activate_setting: NotRequired[ActivateSetting]
    """激活方式设置"""
    payment_setting: NotRequired[PaymentSetting]
    """支付设置"""

class MembercardActivityActivitiesPostJson(TypedDict):
    card_id: str
    """会员卡ID"""
    activity_name: str
    """活动名称"""
    activity_type: Literal["NON_MEMBER_AFTERPAY", "MEMBER_AFTERPAY", "NON_MEMBER_MINIPROGRAM", "MEMBER_MINIPROGRAM"]
    """活动类型"""
    begin_time: NotRequired[str]
    """活动开始时间"""
    end_time: NotRequired[str]
    """活动结束时间"""
    award_send_period: NotRequired[AwardSendPeriod]
    """发放时间段"""
    stock_list: NotRequired[list[MembercardActivityActivitiesPostJsonStockList]]
    """优惠券列表"""
    out_request_no: str
    """商户请求单号"""
    pay_activity_setting: NotRequired[MembercardActivityActivitiesPostJsonPayActivitySetting]
    """支付后活动设置"""
    miniprogram_activity_setting: NotRequired[MiniprogramActivitySetting]
    """支付前会员活动设置"""

class MembercardActivityActivitiesActivityIdTerminatePostAnswer(TypedDict):
    activity_id: str
    """活动ID"""
    terminate_time: NotRequired[str]
    """终止时间"""

class MembercardActivityActivitiesPostAnswer(Data): ...

class MembercardActivityActivitiesActivityIdGetAnswer(Data): ...
