# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Paygiftactivity(Place):
    """v3/marketing/paygiftactivity"""
    @property
    def activities(self) -> PaygiftactivityActivities:
        """GET 获取支付有礼活动列表"""
    @property
    def uniqueThresholdActivity(self) -> PaygiftactivityUniqueThresholdActivity:
        """POST 创建全场满额送活动"""

class PaygiftactivityActivities(Place):
    """v3/marketing/paygiftactivity/activities"""
    @property
    def get(self) -> PaygiftactivityActivitiesGet[Answer[PaygiftactivityActivitiesGetAnswer]]:
        """获取支付有礼活动列表

        GET v3/marketing/paygiftactivity/activities
        https://pay.weixin.qq.com/doc/v3/merchant/4012489126
        """
    @property
    def get_async(self) -> PaygiftactivityActivitiesGet[Promise[Answer[PaygiftactivityActivitiesGetAnswer]]]:
        """获取支付有礼活动列表"""
    @property
    def getAsync(self) -> PaygiftactivityActivitiesGet[Promise[Answer[PaygiftactivityActivitiesGetAnswer]]]:
        """获取支付有礼活动列表"""
    @property
    def _activity_id_(self) -> PaygiftactivityActivitiesActivityId:
        """GET 查询活动详情接口"""

class PaygiftactivityActivitiesGetOptions(Options, total=False):
    query: PaygiftactivityActivitiesGetQuery

class PaygiftactivityActivitiesGetLooseOptions(Options, total=False):
    query: PaygiftactivityActivitiesGetQuery | AnyDict

class PaygiftactivityActivitiesGet(Verb[R]):
    """获取支付有礼活动列表

    GET v3/marketing/paygiftactivity/activities
    https://pay.weixin.qq.com/doc/v3/merchant/4012489126
    """
    if MYPY:
        def __call__(
            self,
            options: PaygiftactivityActivitiesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PaygiftactivityActivitiesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PaygiftactivityActivitiesGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PaygiftactivityActivitiesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PaygiftactivityActivitiesGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesGetOptions,
            /,
            **more: Unpack[PaygiftactivityActivitiesGetOptions]
        ) -> R: ...

class PaygiftactivityActivitiesActivityId(Place):
    """v3/marketing/paygiftactivity/activities/{activity_id}"""
    @property
    def get(self) -> PaygiftactivityActivitiesActivityIdGet[Answer[PaygiftactivityActivitiesActivityIdGetAnswer]]:
        """查询活动详情接口

        GET v3/marketing/paygiftactivity/activities/{activity_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012487971
        """
    @property
    def get_async(self) -> PaygiftactivityActivitiesActivityIdGet[Promise[Answer[PaygiftactivityActivitiesActivityIdGetAnswer]]]:
        """查询活动详情接口"""
    @property
    def getAsync(self) -> PaygiftactivityActivitiesActivityIdGet[Promise[Answer[PaygiftactivityActivitiesActivityIdGetAnswer]]]:
        """查询活动详情接口"""
    @property
    def goods(self) -> PaygiftactivityActivitiesActivityIdGoods:
        """GET 查询活动指定商品列表"""
    @property
    def merchants(self) -> PaygiftactivityActivitiesActivityIdMerchants:
        """GET 查询活动发券商户号"""
    @property
    def terminate(self) -> PaygiftactivityActivitiesActivityIdTerminate:
        """POST 终止活动"""

class PaygiftactivityActivitiesActivityIdGetOptions(Options, total=False):
    activity_id: str | int

class PaygiftactivityActivitiesActivityIdGet(Verb[R]):
    """查询活动详情接口

    GET v3/marketing/paygiftactivity/activities/{activity_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012487971
    """
    if MYPY:
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdGetOptions | AnyDict,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, activity_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdGetOptions,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdGetOptions]
        ) -> R: ...

class PaygiftactivityActivitiesActivityIdGoods(Place):
    """v3/marketing/paygiftactivity/activities/{activity_id}/goods"""
    @property
    def get(self) -> PaygiftactivityActivitiesActivityIdGoodsGet[Answer[PaygiftactivityActivitiesActivityIdGoodsGetAnswer]]:
        """查询活动指定商品列表

        GET v3/marketing/paygiftactivity/activities/{activity_id}/goods
        https://pay.weixin.qq.com/doc/v3/merchant/4012466448
        """
    @property
    def get_async(self) -> PaygiftactivityActivitiesActivityIdGoodsGet[Promise[Answer[PaygiftactivityActivitiesActivityIdGoodsGetAnswer]]]:
        """查询活动指定商品列表"""
    @property
    def getAsync(self) -> PaygiftactivityActivitiesActivityIdGoodsGet[Promise[Answer[PaygiftactivityActivitiesActivityIdGoodsGetAnswer]]]:
        """查询活动指定商品列表"""

class PaygiftactivityActivitiesActivityIdGoodsGetOptions(Options, total=False):
    query: PaygiftactivityActivitiesActivityIdGoodsGetQuery
    activity_id: str | int

class PaygiftactivityActivitiesActivityIdGoodsGetLooseOptions(Options, total=False):
    query: PaygiftactivityActivitiesActivityIdGoodsGetQuery | AnyDict
    activity_id: str | int

class PaygiftactivityActivitiesActivityIdGoodsGet(Verb[R]):
    """查询活动指定商品列表

    GET v3/marketing/paygiftactivity/activities/{activity_id}/goods
    https://pay.weixin.qq.com/doc/v3/merchant/4012466448
    """
    if MYPY:
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdGoodsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdGoodsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PaygiftactivityActivitiesActivityIdGoodsGetQuery | AnyDict = ...,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdGoodsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdGoodsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PaygiftactivityActivitiesActivityIdGoodsGetQuery = ...,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdGoodsGetOptions,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdGoodsGetOptions]
        ) -> R: ...

class PaygiftactivityActivitiesActivityIdMerchants(Place):
    """v3/marketing/paygiftactivity/activities/{activity_id}/merchants"""
    @property
    def get(self) -> PaygiftactivityActivitiesActivityIdMerchantsGet[Answer[PaygiftactivityActivitiesActivityIdMerchantsGetAnswer]]:
        """查询活动发券商户号

        GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants
        https://pay.weixin.qq.com/doc/v3/merchant/4012466149
        """
    @property
    def get_async(self) -> PaygiftactivityActivitiesActivityIdMerchantsGet[Promise[Answer[PaygiftactivityActivitiesActivityIdMerchantsGetAnswer]]]:
        """查询活动发券商户号"""
    @property
    def getAsync(self) -> PaygiftactivityActivitiesActivityIdMerchantsGet[Promise[Answer[PaygiftactivityActivitiesActivityIdMerchantsGetAnswer]]]:
        """查询活动发券商户号"""
    @property
    def add(self) -> PaygiftactivityActivitiesActivityIdMerchantsAdd:
        """POST 新增活动发券商户号"""
    @property
    def delete(self) -> PaygiftactivityActivitiesActivityIdMerchantsDelete:
        """POST 删除活动发券商户号"""

class PaygiftactivityActivitiesActivityIdMerchantsGetOptions(Options, total=False):
    query: PaygiftactivityActivitiesActivityIdMerchantsGetQuery
    activity_id: str | int

class PaygiftactivityActivitiesActivityIdMerchantsGetLooseOptions(Options, total=False):
    query: PaygiftactivityActivitiesActivityIdMerchantsGetQuery | AnyDict
    activity_id: str | int

class PaygiftactivityActivitiesActivityIdMerchantsGet(Verb[R]):
    """查询活动发券商户号

    GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants
    https://pay.weixin.qq.com/doc/v3/merchant/4012466149
    """
    if MYPY:
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdMerchantsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdMerchantsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PaygiftactivityActivitiesActivityIdMerchantsGetQuery | AnyDict = ...,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdMerchantsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdMerchantsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PaygiftactivityActivitiesActivityIdMerchantsGetQuery = ...,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdMerchantsGetOptions,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdMerchantsGetOptions]
        ) -> R: ...

class PaygiftactivityActivitiesActivityIdMerchantsAdd(Place):
    """v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add"""
    @property
    def post(self) -> PaygiftactivityActivitiesActivityIdMerchantsAddPost[Answer[PaygiftactivityActivitiesActivityIdMerchantsAddPostAnswer]]:
        """新增活动发券商户号

        POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add
        https://pay.weixin.qq.com/doc/v3/merchant/4012466671
        """
    @property
    def post_async(self) -> PaygiftactivityActivitiesActivityIdMerchantsAddPost[Promise[Answer[PaygiftactivityActivitiesActivityIdMerchantsAddPostAnswer]]]:
        """新增活动发券商户号"""
    @property
    def postAsync(self) -> PaygiftactivityActivitiesActivityIdMerchantsAddPost[Promise[Answer[PaygiftactivityActivitiesActivityIdMerchantsAddPostAnswer]]]:
        """新增活动发券商户号"""

class PaygiftactivityActivitiesActivityIdMerchantsAddPostOptions(Options, total=False):
    json: PaygiftactivityActivitiesActivityIdMerchantsAddPostJson
    activity_id: str | int

class PaygiftactivityActivitiesActivityIdMerchantsAddPostLooseOptions(Options, total=False):
    json: PaygiftactivityActivitiesActivityIdMerchantsAddPostJson | AnyDict
    activity_id: str | int

class PaygiftactivityActivitiesActivityIdMerchantsAddPost(Verb[R]):
    """新增活动发券商户号

    POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add
    https://pay.weixin.qq.com/doc/v3/merchant/4012466671
    """
    if MYPY:
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdMerchantsAddPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdMerchantsAddPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PaygiftactivityActivitiesActivityIdMerchantsAddPostJson | AnyDict,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdMerchantsAddPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdMerchantsAddPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PaygiftactivityActivitiesActivityIdMerchantsAddPostJson,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdMerchantsAddPostOptions,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdMerchantsAddPostOptions]
        ) -> R: ...

class PaygiftactivityActivitiesActivityIdMerchantsDelete(Place):
    """v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete"""
    @property
    def post(self) -> PaygiftactivityActivitiesActivityIdMerchantsDeletePost[Answer[PaygiftactivityActivitiesActivityIdMerchantsDeletePostAnswer]]:
        """删除活动发券商户号

        POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete
        https://pay.weixin.qq.com/doc/v3/merchant/4012466787
        """
    @property
    def post_async(self) -> PaygiftactivityActivitiesActivityIdMerchantsDeletePost[Promise[Answer[PaygiftactivityActivitiesActivityIdMerchantsDeletePostAnswer]]]:
        """删除活动发券商户号"""
    @property
    def postAsync(self) -> PaygiftactivityActivitiesActivityIdMerchantsDeletePost[Promise[Answer[PaygiftactivityActivitiesActivityIdMerchantsDeletePostAnswer]]]:
        """删除活动发券商户号"""

class PaygiftactivityActivitiesActivityIdMerchantsDeletePostOptions(Options, total=False):
    json: PaygiftactivityActivitiesActivityIdMerchantsDeletePostJson
    activity_id: str | int

class PaygiftactivityActivitiesActivityIdMerchantsDeletePostLooseOptions(Options, total=False):
    json: PaygiftactivityActivitiesActivityIdMerchantsDeletePostJson | AnyDict
    activity_id: str | int

class PaygiftactivityActivitiesActivityIdMerchantsDeletePost(Verb[R]):
    """删除活动发券商户号

    POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete
    https://pay.weixin.qq.com/doc/v3/merchant/4012466787
    """
    if MYPY:
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdMerchantsDeletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdMerchantsDeletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PaygiftactivityActivitiesActivityIdMerchantsDeletePostJson | AnyDict,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdMerchantsDeletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdMerchantsDeletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PaygiftactivityActivitiesActivityIdMerchantsDeletePostJson,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdMerchantsDeletePostOptions,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdMerchantsDeletePostOptions]
        ) -> R: ...

class PaygiftactivityActivitiesActivityIdTerminate(Place):
    """v3/marketing/paygiftactivity/activities/{activity_id}/terminate"""
    @property
    def post(self) -> PaygiftactivityActivitiesActivityIdTerminatePost[Answer[PaygiftactivityActivitiesActivityIdTerminatePostAnswer]]:
        """终止活动

        POST v3/marketing/paygiftactivity/activities/{activity_id}/terminate
        https://pay.weixin.qq.com/doc/v3/merchant/4012466523
        """
    @property
    def post_async(self) -> PaygiftactivityActivitiesActivityIdTerminatePost[Promise[Answer[PaygiftactivityActivitiesActivityIdTerminatePostAnswer]]]:
        """终止活动"""
    @property
    def postAsync(self) -> PaygiftactivityActivitiesActivityIdTerminatePost[Promise[Answer[PaygiftactivityActivitiesActivityIdTerminatePostAnswer]]]:
        """终止活动"""

class PaygiftactivityActivitiesActivityIdTerminatePostOptions(Options, total=False):
    activity_id: str | int

class PaygiftactivityActivitiesActivityIdTerminatePost(Verb[R]):
    """终止活动

    POST v3/marketing/paygiftactivity/activities/{activity_id}/terminate
    https://pay.weixin.qq.com/doc/v3/merchant/4012466523
    """
    if MYPY:
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdTerminatePostOptions | AnyDict = ...,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdTerminatePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdTerminatePostOptions | AnyDict,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdTerminatePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, activity_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityActivitiesActivityIdTerminatePostOptions,
            /,
            **more: Unpack[PaygiftactivityActivitiesActivityIdTerminatePostOptions]
        ) -> R: ...

class PaygiftactivityUniqueThresholdActivity(Place):
    """v3/marketing/paygiftactivity/unique-threshold-activity"""
    @property
    def post(self) -> PaygiftactivityUniqueThresholdActivityPost[Answer[PaygiftactivityUniqueThresholdActivityPostAnswer]]:
        """创建全场满额送活动

        POST v3/marketing/paygiftactivity/unique-threshold-activity
        https://pay.weixin.qq.com/doc/v3/merchant/4012487898
        """
    @property
    def post_async(self) -> PaygiftactivityUniqueThresholdActivityPost[Promise[Answer[PaygiftactivityUniqueThresholdActivityPostAnswer]]]:
        """创建全场满额送活动"""
    @property
    def postAsync(self) -> PaygiftactivityUniqueThresholdActivityPost[Promise[Answer[PaygiftactivityUniqueThresholdActivityPostAnswer]]]:
        """创建全场满额送活动"""

class PaygiftactivityUniqueThresholdActivityPostOptions(Options, total=False):
    json: PaygiftactivityUniqueThresholdActivityPostJson

class PaygiftactivityUniqueThresholdActivityPostLooseOptions(Options, total=False):
    json: PaygiftactivityUniqueThresholdActivityPostJson | AnyDict

class PaygiftactivityUniqueThresholdActivityPost(Verb[R]):
    """创建全场满额送活动

    POST v3/marketing/paygiftactivity/unique-threshold-activity
    https://pay.weixin.qq.com/doc/v3/merchant/4012487898
    """
    if MYPY:
        def __call__(
            self,
            options: PaygiftactivityUniqueThresholdActivityPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PaygiftactivityUniqueThresholdActivityPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PaygiftactivityUniqueThresholdActivityPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityUniqueThresholdActivityPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PaygiftactivityUniqueThresholdActivityPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PaygiftactivityUniqueThresholdActivityPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PaygiftactivityUniqueThresholdActivityPostOptions,
            /,
            **more: Unpack[PaygiftactivityUniqueThresholdActivityPostOptions]
        ) -> R: ...

class PaygiftactivityActivitiesGetQuery(TypedDict):
    offset: int | str
    """分页页码"""
    limit: int | str
    """分页大小"""
    activity_name: NotRequired[str | None]
    """活动名称"""
    activity_status: NotRequired[Literal["CREATE_ACT_STATUS", "ONGOING_ACT_STATUS", "TERMINATE_ACT_STATUS", "STOP_ACT_STATUS", "OVER_TIME_ACT_STATUS", "CREATE_ACT_FAILED"] | None]
    """活动状态"""
    award_type: NotRequired[Literal["BUSIFAVOR"] | None]
    """奖品类型"""

class AvailableTime(TypedDict):
    begin_time: NotRequired[str]
    """可用开始时间"""
    end_time: NotRequired[str]
    """可用结束时间"""

class AvailableDayTime(TypedDict):
    begin_day_time: NotRequired[str]
    """每日可用开始时间"""
    end_day_time: NotRequired[str]
    """每日可用结束时间"""

class AvailablePeriods(TypedDict):
    available_time: NotRequired[list[AvailableTime]]
    """可用时间"""
    available_day_time: NotRequired[list[AvailableDayTime]]
    """每日可用时间"""

class ActivityBaseInfo(TypedDict):
    activity_name: str
    """活动名称"""
    activity_second_title: str
    """活动副标题"""
    merchant_logo_url: str
    """商户logo"""
    background_color: NotRequired[Literal["Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090", "Color100"]]
    """背景颜色"""
    begin_time: NotRequired[str]
    """活动开始时间"""
    end_time: NotRequired[str]
    """活动结束时间"""
    available_periods: NotRequired[AvailablePeriods]
    """可用时间段"""
    out_request_no: str
    """商户请求单号"""
    delivery_purpose: Literal["OFF_LINE_PAY", "JUMP_MINI_APP"]
    """投放目的"""
    mini_programs_appid: NotRequired[str]
    """商家小程序appid"""
    mini_programs_path: NotRequired[str]
    """商家小程序path"""

class PaymentMethodInformation(TypedDict):
    payment_method: NotRequired[Literal["CFT", "SPECIFIC_BANK_CARD"]]
    """支付方式"""
    bank_abbreviation: NotRequired[str]
    """银行简称"""

class PaymentMode(TypedDict):
    payment_scene_list: NotRequired[list[Literal["APP_SCENE"]]]
    """支付场景列表"""
    payment_method_information: NotRequired[PaymentMethodInformation]
    """支付方式信息"""

class AdvancedSetting(TypedDict):
    delivery_user_category: NotRequired[Literal["BUSIFAVOR"]]
    """奖品类型"""
    merchant_member_appid: NotRequired[str]
    """商家会员appid"""
    payment_mode: NotRequired[PaymentMode]
    """支付模式"""
    goods_tags: NotRequired[list[str]]
    """订单优惠标记"""

class AwardList(TypedDict):
    stock_id: NotRequired[str]
    """代金券批次Id"""
    original_image_url: NotRequired[str]
    """奖品原始图（大图）"""
    thumbnail_url: NotRequired[str]
    """奖品缩略图（小图）"""

class FullSendRule(TypedDict):
    award_type: Literal["BUSIFAVOR"]
    """奖品类型"""
    merchant_option: Literal["IN_SEVICE_COUPON_MERCHANT", "MANUAL_INPUT_MERCHANT"]
    """发券商户号选项"""
    transaction_amount_minimum: int
    """消费金额门槛"""
    send_content: Literal["SINGLE_COUPON", "GIFT_PACKAGE"]
    """发放内容"""
    award_list: NotRequired[list[AwardList]]
    """奖品基本信息列表"""
    merchant_id_list: NotRequired[list[str]]
    """发券商户号列表"""

class StepSendRule(TypedDict):
    award_type: Literal["BUSIFAVOR"]
    """奖品类型"""
    merchant_option: Literal["IN_SEVICE_COUPON_MERCHANT", "MANUAL_INPUT_MERCHANT"]
    """发券商户号选项"""

class AwardSendRule(TypedDict):
    full_send_rule: NotRequired[FullSendRule]
    """满送活动奖品发放规则"""
    step_send_rule: NotRequired[StepSendRule]
    """阶梯送发放规则"""

class Data(TypedDict):
    activity_base_info: ActivityBaseInfo
    """活动基本信息"""
    advanced_setting: NotRequired[AdvancedSetting]
    """活动高级设置"""
    activity_id: NotRequired[str]
    """活动id"""
    award_send_rule: AwardSendRule
    """活动奖品发放规则"""

class PaygiftactivityActivitiesGetAnswer(TypedDict):
    offset: NotRequired[int]
    """分页页码"""
    limit: NotRequired[int]
    """分页大小"""
    total_count: NotRequired[int]
    """总数"""
    data: NotRequired[list[Data]]
    """结果集"""

class PaygiftactivityActivitiesActivityIdGetAnswerAwardSendRuleFullSendRule(TypedDict):
    award_type: Literal["BUSIFAVOR"]
    """奖品类型"""
    merchant_option: Literal["IN_SEVICE_COUPON_MERCHANT", "MANUAL_INPUT_MERCHANT"]
    """发券商户号选项"""
    transaction_amount_minimum: int
    """消费金额门槛"""
    send_content: Literal["SINGLE_COUPON", "GIFT_PACKAGE"]
    """发放内容"""
    award_list: NotRequired[list[AwardList]]
    """奖品基本信息列表"""

class PaygiftactivityActivitiesActivityIdGetAnswerAwardSendRule(TypedDict):
    full_send_rule: NotRequired[PaygiftactivityActivitiesActivityIdGetAnswerAwardSendRuleFullSendRule]
    """满送活动奖品发放规则"""

class PaygiftactivityActivitiesActivityIdGetAnswer(TypedDict):
    activity_id: NotRequired[str]
    """活动id"""
    activity_type: NotRequired[Literal["FULL_SEND_ACT_TYPE", "STEP_SEND_ACT_TYPE", "SPECIFIC_SEND_ACT_TYPE"]]
    """活动类型"""
    activity_status: NotRequired[Literal["CREATE_ACT_STATUS", "ONGOING_ACT_STATUS", "TERMINATE_ACT_STATUS", "STOP_ACT_STATUS", "OVER_TIME_ACT_STATUS", "CREATE_ACT_FAILED"]]
    """活动状态"""
    creator_merchant_id: NotRequired[str]
    """创建商户号"""
    belong_merchant_id: NotRequired[str]
    """所属商户号"""
    pause_time: NotRequired[str]
    """活动暂停时间"""
    recovery_time: NotRequired[str]
    """活动恢复时间"""
    create_time: NotRequired[str]
    """活动创建时间"""
    update_time: NotRequired[str]
    """活动更新时间"""
    activity_base_info: ActivityBaseInfo
    """活动基本信息"""
    advanced_setting: NotRequired[AdvancedSetting]
    """活动高级设置"""
    award_send_rule: PaygiftactivityActivitiesActivityIdGetAnswerAwardSendRule
    """活动奖品发放规则"""

class PaygiftactivityActivitiesActivityIdGoodsGetQuery(TypedDict):
    offset: NotRequired[int | str | None]
    """分页页码"""
    limit: NotRequired[int | str | None]
    """分页大小"""

class PaygiftactivityActivitiesActivityIdGoodsGetAnswerData(TypedDict):
    goods_id: NotRequired[str]
    """指定商品"""
    create_time: NotRequired[str]
    """创建时间"""
    update_time: NotRequired[str]
    """更新时间"""

class PaygiftactivityActivitiesActivityIdGoodsGetAnswer(TypedDict):
    offset: NotRequired[int]
    """分页页码"""
    limit: NotRequired[int]
    """分页大小"""
    total_count: NotRequired[int]
    """总数"""
    activity_id: NotRequired[str]
    """活动id"""
    data: NotRequired[list[PaygiftactivityActivitiesActivityIdGoodsGetAnswerData]]
    """结果集"""

class PaygiftactivityActivitiesActivityIdMerchantsGetAnswerData(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    merchant_name: NotRequired[str]
    """商户名称"""
    create_time: NotRequired[str]
    """创建时间"""
    update_time: NotRequired[str]
    """更新时间"""

class PaygiftactivityActivitiesActivityIdMerchantsGetAnswer(TypedDict):
    offset: NotRequired[int]
    """分页页码"""
    limit: NotRequired[int]
    """分页大小"""
    total_count: NotRequired[int]
    """总数"""
    activity_id: NotRequired[str]
    """活动id"""
    data: NotRequired[list[PaygiftactivityActivitiesActivityIdMerchantsGetAnswerData]]
    """结果集"""

class PaygiftactivityActivitiesActivityIdMerchantsAddPostJson(TypedDict):
    merchant_id_list: list[str]
    """发券商户号"""
    add_request_no: str
    """请求业务单据号"""

class InvalidMerchantIdList(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    invalid_reason: NotRequired[str]
    """无效原因"""

class PaygiftactivityActivitiesActivityIdMerchantsAddPostAnswer(TypedDict):
    activity_id: NotRequired[str]
    """活动id"""
    add_time: NotRequired[str]
    """添加时间"""
    invalid_merchant_id_list: NotRequired[list[InvalidMerchantIdList]]
    """未通过规则校验的发券商户号列表"""

class PaygiftactivityActivitiesActivityIdMerchantsDeletePostJson(TypedDict):
    merchant_id_list: list[str]
    """删除的发券商户号"""
    delete_request_no: str
    """商户请求单号"""

class PaygiftactivityActivitiesActivityIdMerchantsDeletePostAnswer(TypedDict):
    activity_id: NotRequired[str]
    """活动id"""
    delete_time: NotRequired[str]
    """删除时间"""

class PaygiftactivityActivitiesActivityIdTerminatePostAnswer(TypedDict):
    activity_id: NotRequired[str]
    """活动id"""
    terminate_time: NotRequired[str]
    """生效时间"""

class PaygiftactivityUniqueThresholdActivityPostJsonActivityBaseInfoAvailablePeriodsAvailableTime(TypedDict):
    begin_time: str
    """可用开始时间"""
    end_time: str
    """可用结束时间"""

class PaygiftactivityUniqueThresholdActivityPostJsonActivityBaseInfoAvailablePeriodsAvailableDayTime(TypedDict):
    begin_day_time: str
    """每日可用开始时间"""
    end_day_time: str
    """每日可用结束时间"""

class PaygiftactivityUniqueThresholdActivityPostJsonActivityBaseInfoAvailablePeriods(TypedDict):
    available_time: NotRequired[list[PaygiftactivityUniqueThresholdActivityPostJsonActivityBaseInfoAvailablePeriodsAvailableTime]]
    """可用时间"""
    available_day_time: NotRequired[list[PaygiftactivityUniqueThresholdActivityPostJsonActivityBaseInfoAvailablePeriodsAvailableDayTime]]
    """每日可用时间"""

class PaygiftactivityUniqueThresholdActivityPostJsonActivityBaseInfo(TypedDict):
    activity_name: str
    """活动名称"""
    activity_second_title: str
    """活动副标题"""
    merchant_logo_url: str
    """商户logo"""
    background_color: NotRequired[Literal["Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090", "Color100"]]
    """背景颜色"""
    begin_time: str
    """活动开始时间"""
    end_time: str
    """活动结束时间"""
    available_periods: NotRequired[PaygiftactivityUniqueThresholdActivityPostJsonActivityBaseInfoAvailablePeriods]
    """可用时间段"""
    out_request_no: str
    """商户请求单号"""
    delivery_purpose: Literal["OFF_LINE_PAY", "JUMP_MINI_APP"]
    """投放目的"""
    mini_programs_appid: NotRequired[str]
    """商家小程序appid"""
    mini_programs_path: NotRequired[str]
    """商家小程序path"""

class PaygiftactivityUniqueThresholdActivityPostJsonAdvancedSettingPaymentMode(TypedDict):
    payment_scene_list: NotRequired[list[Literal["APP_SCENE", "FACE_PAY_SCENE", "MINIAPP_SCENE", "NO_SECRET_SCENE", "OTHER_SCENE", "SWING_CARD_SCENE"]]]
    """支付场景列表"""
    payment_method_information: NotRequired[PaymentMethodInformation]
    """支付方式信息"""

class PaygiftactivityUniqueThresholdActivityPostJsonAdvancedSetting(TypedDict):
    delivery_user_category: NotRequired[Literal["DELIVERY_ALL_PERSON", "DELIVERY_MEMBER_PERSON"]]
    """奖品类型"""
    merchant_member_appid: NotRequired[str]
    """商家会员appid"""
    payment_mode: NotRequired[PaygiftactivityUniqueThresholdActivityPostJsonAdvancedSettingPaymentMode]
    """支付模式"""
    goods_tags: NotRequired[list[str]]
    """订单优惠标记"""
    payment_method_information: NotRequired[PaymentMethodInformation]
    """支付方式信息"""

class PaygiftactivityUniqueThresholdActivityPostJsonAwardSendRuleAwardList(TypedDict):
    stock_id: str
    """代金券批次Id"""
    original_image_url: str
    """奖品原始图（大图）"""
    thumbnail_url: NotRequired[str]
    """奖品缩略图（小图）"""

class PaygiftactivityUniqueThresholdActivityPostJsonAwardSendRule(TypedDict):
    award_type: Literal["BUSIFAVOR"]
    """奖品类型"""
    merchant_option: Literal["IN_SEVICE_COUPON_MERCHANT", "MANUAL_INPUT_MERCHANT"]
    """发券商户号选项"""
    transaction_amount_minimum: int
    """消费金额门槛"""
    send_content: Literal["SINGLE_COUPON", "GIFT_PACKAGE"]
    """发放内容"""
    award_list: NotRequired[list[PaygiftactivityUniqueThresholdActivityPostJsonAwardSendRuleAwardList]]
    """奖品基本信息列表"""
    merchant_id_list: NotRequired[list[str]]
    """发券商户号列表"""

class PaygiftactivityUniqueThresholdActivityPostJson(TypedDict):
    activity_base_info: PaygiftactivityUniqueThresholdActivityPostJsonActivityBaseInfo
    """活动基本信息"""
    advanced_setting: NotRequired[PaygiftactivityUniqueThresholdActivityPostJsonAdvancedSetting]
    """活动高级设置"""
    award_send_rule: PaygiftactivityUniqueThresholdActivityPostJsonAwardSendRule
    """活动奖品发放规则"""

class PaygiftactivityUniqueThresholdActivityPostAnswer(TypedDict):
    activity_id: str
    """活动id"""
    create_time: str
    """创建时间"""

class PaygiftactivityActivitiesActivityIdMerchantsGetQuery(PaygiftactivityActivitiesActivityIdGoodsGetQuery): ...
