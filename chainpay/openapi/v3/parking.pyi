# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Parking(Place):
    """v3/parking"""
    @property
    def reminders(self) -> ParkingReminders: ...

class ParkingReminders(Place):
    """v3/parking/reminders"""
    @property
    def application(self) -> ParkingRemindersApplication:
        """POST 提交停车场进件申请"""
    @property
    def applications(self) -> ParkingRemindersApplications:
        """GET 查询停车场进件申请单列表"""
    @property
    def entry(self) -> ParkingRemindersEntry:
        """POST 同步车辆入场通知"""
    @property
    def exit(self) -> ParkingRemindersExit:
        """POST 同步车辆离场通知"""
    @property
    def extPayment(self) -> ParkingRemindersExtPayment:
        """POST 同步非临停扩展支付"""
    @property
    def parkingFee(self) -> ParkingRemindersParkingFee:
        """POST 查询停车费用"""
    @property
    def parkingLot(self) -> ParkingRemindersParkingLot:
        """GET 查询停车场信息"""
    @property
    def payment(self) -> ParkingRemindersPayment:
        """POST 同步支付结果通知"""

class ParkingRemindersApplication(Place):
    """v3/parking/reminders/application"""
    @property
    def post(self) -> ParkingRemindersApplicationPost[Answer[ParkingRemindersApplicationPostAnswer]]:
        """提交停车场进件申请

        POST v3/parking/reminders/application
        https://pay.weixin.qq.com/doc/v3/partner/4019557780
        """
    @property
    def post_async(self) -> ParkingRemindersApplicationPost[Promise[Answer[ParkingRemindersApplicationPostAnswer]]]:
        """提交停车场进件申请"""
    @property
    def postAsync(self) -> ParkingRemindersApplicationPost[Promise[Answer[ParkingRemindersApplicationPostAnswer]]]:
        """提交停车场进件申请"""
    @property
    def query(self) -> ParkingRemindersApplicationQuery:
        """GET 查询停车场进件申请单"""
    @property
    def withdraw(self) -> ParkingRemindersApplicationWithdraw:
        """POST 撤回停车场进件申请"""

class ParkingRemindersApplicationPostOptions(Options, total=False):
    json: ParkingRemindersApplicationPostJson

class ParkingRemindersApplicationPostLooseOptions(Options, total=False):
    json: ParkingRemindersApplicationPostJson | AnyDict

class ParkingRemindersApplicationPost(Verb[R]):
    """提交停车场进件申请

    POST v3/parking/reminders/application
    https://pay.weixin.qq.com/doc/v3/partner/4019557780
    """
    if MYPY:
        def __call__(
            self,
            options: ParkingRemindersApplicationPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ParkingRemindersApplicationPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersApplicationPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersApplicationPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ParkingRemindersApplicationPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersApplicationPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersApplicationPostOptions,
            /,
            **more: Unpack[ParkingRemindersApplicationPostOptions]
        ) -> R: ...

class ParkingRemindersApplicationQuery(Place):
    """v3/parking/reminders/application/query"""
    @property
    def get(self) -> ParkingRemindersApplicationQueryGet[Answer[ParkingRemindersApplicationQueryGetAnswer]]:
        """查询停车场进件申请单

        GET v3/parking/reminders/application/query
        """
    @property
    def get_async(self) -> ParkingRemindersApplicationQueryGet[Promise[Answer[ParkingRemindersApplicationQueryGetAnswer]]]:
        """查询停车场进件申请单"""
    @property
    def getAsync(self) -> ParkingRemindersApplicationQueryGet[Promise[Answer[ParkingRemindersApplicationQueryGetAnswer]]]:
        """查询停车场进件申请单"""

class ParkingRemindersApplicationQueryGetOptions(Options, total=False):
    query: ParkingRemindersApplicationQueryGetQuery

class ParkingRemindersApplicationQueryGetLooseOptions(Options, total=False):
    query: ParkingRemindersApplicationQueryGetQuery | AnyDict

class ParkingRemindersApplicationQueryGet(Verb[R]):
    """查询停车场进件申请单

    GET v3/parking/reminders/application/query
    """
    if MYPY:
        def __call__(
            self,
            options: ParkingRemindersApplicationQueryGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ParkingRemindersApplicationQueryGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ParkingRemindersApplicationQueryGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersApplicationQueryGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ParkingRemindersApplicationQueryGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ParkingRemindersApplicationQueryGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersApplicationQueryGetOptions,
            /,
            **more: Unpack[ParkingRemindersApplicationQueryGetOptions]
        ) -> R: ...

class ParkingRemindersApplicationWithdraw(Place):
    """v3/parking/reminders/application/withdraw"""
    @property
    def post(self) -> ParkingRemindersApplicationWithdrawPost[Response]:
        """撤回停车场进件申请

        POST v3/parking/reminders/application/withdraw
        https://pay.weixin.qq.com/doc/v3/partner/4019557799
        """
    @property
    def post_async(self) -> ParkingRemindersApplicationWithdrawPost[Promise[Response]]:
        """撤回停车场进件申请"""
    @property
    def postAsync(self) -> ParkingRemindersApplicationWithdrawPost[Promise[Response]]:
        """撤回停车场进件申请"""

class ParkingRemindersApplicationWithdrawPostOptions(Options, total=False):
    json: ParkingRemindersApplicationWithdrawPostJson

class ParkingRemindersApplicationWithdrawPostLooseOptions(Options, total=False):
    json: ParkingRemindersApplicationWithdrawPostJson | AnyDict

class ParkingRemindersApplicationWithdrawPost(Verb[R]):
    """撤回停车场进件申请

    POST v3/parking/reminders/application/withdraw
    https://pay.weixin.qq.com/doc/v3/partner/4019557799
    """
    if MYPY:
        def __call__(
            self,
            options: ParkingRemindersApplicationWithdrawPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ParkingRemindersApplicationWithdrawPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersApplicationWithdrawPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersApplicationWithdrawPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ParkingRemindersApplicationWithdrawPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersApplicationWithdrawPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersApplicationWithdrawPostOptions,
            /,
            **more: Unpack[ParkingRemindersApplicationWithdrawPostOptions]
        ) -> R: ...

class ParkingRemindersApplications(Place):
    """v3/parking/reminders/applications"""
    @property
    def get(self) -> ParkingRemindersApplicationsGet[Answer[ParkingRemindersApplicationsGetAnswer]]:
        """查询停车场进件申请单列表

        GET v3/parking/reminders/applications
        https://pay.weixin.qq.com/doc/v3/partner/4019557811
        """
    @property
    def get_async(self) -> ParkingRemindersApplicationsGet[Promise[Answer[ParkingRemindersApplicationsGetAnswer]]]:
        """查询停车场进件申请单列表"""
    @property
    def getAsync(self) -> ParkingRemindersApplicationsGet[Promise[Answer[ParkingRemindersApplicationsGetAnswer]]]:
        """查询停车场进件申请单列表"""

class ParkingRemindersApplicationsGetOptions(Options, total=False):
    query: ParkingRemindersApplicationsGetQuery

class ParkingRemindersApplicationsGetLooseOptions(Options, total=False):
    query: ParkingRemindersApplicationsGetQuery | AnyDict

class ParkingRemindersApplicationsGet(Verb[R]):
    """查询停车场进件申请单列表

    GET v3/parking/reminders/applications
    https://pay.weixin.qq.com/doc/v3/partner/4019557811
    """
    if MYPY:
        def __call__(
            self,
            options: ParkingRemindersApplicationsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ParkingRemindersApplicationsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ParkingRemindersApplicationsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersApplicationsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ParkingRemindersApplicationsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ParkingRemindersApplicationsGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersApplicationsGetOptions,
            /,
            **more: Unpack[ParkingRemindersApplicationsGetOptions]
        ) -> R: ...

class ParkingRemindersEntry(Place):
    """v3/parking/reminders/entry"""
    @property
    def post(self) -> ParkingRemindersEntryPost[Answer[ParkingRemindersEntryPostAnswer]]:
        """同步车辆入场通知

        POST v3/parking/reminders/entry
        https://pay.weixin.qq.com/doc/v3/partner/4019557757
        """
    @property
    def post_async(self) -> ParkingRemindersEntryPost[Promise[Answer[ParkingRemindersEntryPostAnswer]]]:
        """同步车辆入场通知"""
    @property
    def postAsync(self) -> ParkingRemindersEntryPost[Promise[Answer[ParkingRemindersEntryPostAnswer]]]:
        """同步车辆入场通知"""

class ParkingRemindersEntryPostOptions(Options, total=False):
    json: ParkingRemindersEntryPostJson

class ParkingRemindersEntryPostLooseOptions(Options, total=False):
    json: ParkingRemindersEntryPostJson | AnyDict

class ParkingRemindersEntryPost(Verb[R]):
    """同步车辆入场通知

    POST v3/parking/reminders/entry
    https://pay.weixin.qq.com/doc/v3/partner/4019557757
    """
    if MYPY:
        def __call__(
            self,
            options: ParkingRemindersEntryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ParkingRemindersEntryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersEntryPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersEntryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ParkingRemindersEntryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersEntryPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersEntryPostOptions,
            /,
            **more: Unpack[ParkingRemindersEntryPostOptions]
        ) -> R: ...

class ParkingRemindersExit(Place):
    """v3/parking/reminders/exit"""
    @property
    def post(self) -> ParkingRemindersExitPost[Response]:
        """同步车辆离场通知

        POST v3/parking/reminders/exit
        https://pay.weixin.qq.com/doc/v3/partner/4019557725
        """
    @property
    def post_async(self) -> ParkingRemindersExitPost[Promise[Response]]:
        """同步车辆离场通知"""
    @property
    def postAsync(self) -> ParkingRemindersExitPost[Promise[Response]]:
        """同步车辆离场通知"""

class ParkingRemindersExitPostOptions(Options, total=False):
    json: ParkingRemindersExitPostJson

class ParkingRemindersExitPostLooseOptions(Options, total=False):
    json: ParkingRemindersExitPostJson | AnyDict

class ParkingRemindersExitPost(Verb[R]):
    """同步车辆离场通知

    POST v3/parking/reminders/exit
    https://pay.weixin.qq.com/doc/v3/partner/4019557725
    """
    if MYPY:
        def __call__(
            self,
            options: ParkingRemindersExitPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ParkingRemindersExitPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersExitPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersExitPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ParkingRemindersExitPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ParkingRemindersExitPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersExitPostOptions,
            /,
            **more: Unpack[ParkingRemindersExitPostOptions]
        ) -> R: ...

class ParkingRemindersExtPayment(Place):
    """v3/parking/reminders/ext-payment"""
    @property
    def post(self) -> ParkingRemindersExtPaymentPost[Response]:
        """同步非临停扩展支付

        POST v3/parking/reminders/ext-payment
        https://pay.weixin.qq.com/doc/v3/partner/4020338487
        """
    @property
    def post_async(self) -> ParkingRemindersExtPaymentPost[Promise[Response]]:
        """同步非临停扩展支付"""
    @property
    def postAsync(self) -> ParkingRemindersExtPaymentPost[Promise[Response]]:
        """同步非临停扩展支付"""

class ParkingRemindersExtPaymentPostOptions(Options, total=False):
    json: ParkingRemindersExtPaymentPostJson

class ParkingRemindersExtPaymentPostLooseOptions(Options, total=False):
    json: ParkingRemindersExtPaymentPostJson | AnyDict

class ParkingRemindersExtPaymentPost(Verb[R]):
    """同步非临停扩展支付

    POST v3/parking/reminders/ext-payment
    https://pay.weixin.qq.com/doc/v3/partner/4020338487
    """
    if MYPY:
        def __call__(
            self,
            options: ParkingRemindersExtPaymentPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ParkingRemindersExtPaymentPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersExtPaymentPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersExtPaymentPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ParkingRemindersExtPaymentPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersExtPaymentPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersExtPaymentPostOptions,
            /,
            **more: Unpack[ParkingRemindersExtPaymentPostOptions]
        ) -> R: ...

class ParkingRemindersParkingFee(Place):
    """v3/parking/reminders/parking-fee"""
    @property
    def post(self) -> ParkingRemindersParkingFeePost[Answer[ParkingRemindersParkingFeePostAnswer]]:
        """查询停车费用

        POST v3/parking/reminders/parking-fee
        https://pay.weixin.qq.com/doc/v3/partner/4019557825
        """
    @property
    def post_async(self) -> ParkingRemindersParkingFeePost[Promise[Answer[ParkingRemindersParkingFeePostAnswer]]]:
        """查询停车费用"""
    @property
    def postAsync(self) -> ParkingRemindersParkingFeePost[Promise[Answer[ParkingRemindersParkingFeePostAnswer]]]:
        """查询停车费用"""

class ParkingRemindersParkingFeePostOptions(Options, total=False):
    json: ParkingRemindersParkingFeePostJson

class ParkingRemindersParkingFeePostLooseOptions(Options, total=False):
    json: ParkingRemindersParkingFeePostJson | AnyDict

class ParkingRemindersParkingFeePost(Verb[R]):
    """查询停车费用

    POST v3/parking/reminders/parking-fee
    https://pay.weixin.qq.com/doc/v3/partner/4019557825
    """
    if MYPY:
        def __call__(
            self,
            options: ParkingRemindersParkingFeePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ParkingRemindersParkingFeePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersParkingFeePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersParkingFeePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ParkingRemindersParkingFeePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersParkingFeePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersParkingFeePostOptions,
            /,
            **more: Unpack[ParkingRemindersParkingFeePostOptions]
        ) -> R: ...

class ParkingRemindersParkingLot(Place):
    """v3/parking/reminders/parking-lot"""
    @property
    def get(self) -> ParkingRemindersParkingLotGet[Answer[ParkingRemindersParkingLotGetAnswer]]:
        """查询停车场信息

        GET v3/parking/reminders/parking-lot
        https://pay.weixin.qq.com/doc/v3/partner/4023070758
        """
    @property
    def get_async(self) -> ParkingRemindersParkingLotGet[Promise[Answer[ParkingRemindersParkingLotGetAnswer]]]:
        """查询停车场信息"""
    @property
    def getAsync(self) -> ParkingRemindersParkingLotGet[Promise[Answer[ParkingRemindersParkingLotGetAnswer]]]:
        """查询停车场信息"""

class ParkingRemindersParkingLotGetOptions(Options, total=False):
    query: ParkingRemindersParkingLotGetQuery

class ParkingRemindersParkingLotGetLooseOptions(Options, total=False):
    query: ParkingRemindersParkingLotGetQuery | AnyDict

class ParkingRemindersParkingLotGet(Verb[R]):
    """查询停车场信息

    GET v3/parking/reminders/parking-lot
    https://pay.weixin.qq.com/doc/v3/partner/4023070758
    """
    if MYPY:
        def __call__(
            self,
            options: ParkingRemindersParkingLotGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ParkingRemindersParkingLotGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ParkingRemindersParkingLotGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersParkingLotGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ParkingRemindersParkingLotGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ParkingRemindersParkingLotGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersParkingLotGetOptions,
            /,
            **more: Unpack[ParkingRemindersParkingLotGetOptions]
        ) -> R: ...

class ParkingRemindersPayment(Place):
    """v3/parking/reminders/payment"""
    @property
    def post(self) -> ParkingRemindersPaymentPost[Response]:
        """同步支付结果通知

        POST v3/parking/reminders/payment
        https://pay.weixin.qq.com/doc/v3/partner/4019557765
        """
    @property
    def post_async(self) -> ParkingRemindersPaymentPost[Promise[Response]]:
        """同步支付结果通知"""
    @property
    def postAsync(self) -> ParkingRemindersPaymentPost[Promise[Response]]:
        """同步支付结果通知"""

class ParkingRemindersPaymentPostOptions(Options, total=False):
    json: ParkingRemindersPaymentPostJson

class ParkingRemindersPaymentPostLooseOptions(Options, total=False):
    json: ParkingRemindersPaymentPostJson | AnyDict

class ParkingRemindersPaymentPost(Verb[R]):
    """同步支付结果通知

    POST v3/parking/reminders/payment
    https://pay.weixin.qq.com/doc/v3/partner/4019557765
    """
    if MYPY:
        def __call__(
            self,
            options: ParkingRemindersPaymentPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ParkingRemindersPaymentPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersPaymentPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersPaymentPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ParkingRemindersPaymentPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ParkingRemindersPaymentPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ParkingRemindersPaymentPostOptions,
            /,
            **more: Unpack[ParkingRemindersPaymentPostOptions]
        ) -> R: ...

class FixedIntervalRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"]]
    """日期类型"""
    start_time: NotRequired[str]
    """时段开始时间"""
    end_time: NotRequired[str]
    """时段结束时间"""
    vehicle_type: NotRequired[Literal["VEHICLE_TYPE_UNKNOWN", "VEHICLE_TYPE_SMALL", "VEHICLE_TYPE_LARGE", "VEHICLE_TYPE_EXTRA_LARGE", "VEHICLE_TYPE_ALL_TYPE"]]
    """车辆类型"""
    plate_type: NotRequired[Literal["PLATE_TYPE_UNKNOWN", "PLATE_TYPE_TEMPORARY", "PLATE_TYPE_MONTHLY", "PLATE_TYPE_FREE", "PLATE_TYPE_PREPAID", "PLATE_TYPE_OTHERS"]]
    """车牌类型"""
    first_duration: NotRequired[int]
    """首段收费时长"""
    first_amount: NotRequired[int]
    """首段收费金额"""
    interval_duration: NotRequired[int]
    """间隔收费时长"""
    interval_amount: NotRequired[int]
    """间隔收费金额"""
    interval_max_amount: NotRequired[int]
    """间隔时段收费封顶"""
    max_fee_per_day: NotRequired[int]
    """单日最大收款金额"""
    free_period_charging_mode: NotRequired[Literal["FREE_PERIOD_CHARGING_UNKNOWN", "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY", "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS", "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY", "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION"]]
    """免费时段收取模式"""
    free_period_calculation_mode: NotRequired[Literal["FREE_PERIOD_CAL_UNKNOWN", "FREE_PERIOD_CAL_CONCURRENT_START", "FREE_PERIOD_CAL_SEQUENTIAL_START"]]
    """免费时段计算方式"""
    is_green_vehicle_free_parking: NotRequired[bool]
    """新能源是否免停"""
    first_duration_mode: NotRequired[Literal["FIRST_DURATION_MODE_UNKNOWN", "FIRST_DURATION_MODE_ONLY_FIRST_DURATION", "FIRST_DURATION_MODE_EVERY_FIRST_DURATION"]]
    """首段收费模式"""

class DurationSegmentRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"]]
    """日期类型"""
    start_time: NotRequired[str]
    """时段开始时间"""
    end_time: NotRequired[str]
    """时段结束时间"""
    vehicle_type: NotRequired[Literal["VEHICLE_TYPE_UNKNOWN", "VEHICLE_TYPE_SMALL", "VEHICLE_TYPE_LARGE", "VEHICLE_TYPE_EXTRA_LARGE", "VEHICLE_TYPE_ALL_TYPE"]]
    """车辆类型"""
    plate_type: NotRequired[Literal["PLATE_TYPE_UNKNOWN", "PLATE_TYPE_TEMPORARY", "PLATE_TYPE_MONTHLY", "PLATE_TYPE_FREE", "PLATE_TYPE_PREPAID", "PLATE_TYPE_OTHERS"]]
    """车牌类型"""
    charge_mode: NotRequired[Literal["UNKNOWN", "INTERVAL", "ONE_TIME"]]
    """收费模式"""
    duration_from: NotRequired[int]
    """停车时长起始"""
    duration_to: NotRequired[int]
    """停车时长结束"""
    fixed_amount: NotRequired[int]
    """固定收费金额"""
    interval_min: NotRequired[int]
    """间隔时段"""
    interval_amount: NotRequired[int]
    """间隔收费金额"""
    interval_max_amount: NotRequired[int]
    """间隔时段收费封顶"""
    max_fee_per_day: NotRequired[int]
    """单日最大收款金额"""

class PreEntryRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"]]
    """日期类型"""
    start_time: NotRequired[str]
    """时段开始时间"""
    end_time: NotRequired[str]
    """时段结束时间"""
    vehicle_type: NotRequired[Literal["VEHICLE_TYPE_UNKNOWN", "VEHICLE_TYPE_SMALL", "VEHICLE_TYPE_LARGE", "VEHICLE_TYPE_EXTRA_LARGE", "VEHICLE_TYPE_ALL_TYPE"]]
    """车辆类型"""
    plate_type: NotRequired[Literal["PLATE_TYPE_UNKNOWN", "PLATE_TYPE_TEMPORARY", "PLATE_TYPE_MONTHLY", "PLATE_TYPE_FREE", "PLATE_TYPE_PREPAID", "PLATE_TYPE_OTHERS"]]
    """车牌类型"""
    amount: NotRequired[int]
    """收费金额"""
    max_fee_per_day: NotRequired[int]
    """单日最大收款金额"""

class ChargingRule(TypedDict):
    rule_type: NotRequired[Literal["CHARGING_RULE_UNKNOWN", "CHARGING_RULE_FIXED_INTERVAL", "CHARGING_RULE_SEGMENT", "CHARGING_RULE_PER_ENTRY"]]
    """收费规则类型"""
    fee_limit_type: NotRequired[Literal["FEE_LIMIT_UNKNOWN", "FEE_LIMIT_AGGREGATE", "FEE_LIMIT_SINGLE"]]
    """收费金额限制类型"""
    daily_limit_type: NotRequired[Literal["DAILY_LIMIT_UNKNOWN", "DAILY_LIMIT_ROLLING_24H", "DAILY_LIMIT_CALENDAR_DAY"]]
    """计费周期类型"""
    time_rounding_type: NotRequired[Literal["TIME_ROUND_UNKNOWN", "TIME_ROUND_DOWN", "TIME_ROUND_UP"]]
    free_entry_duration: NotRequired[int]
    """入场免费时间"""
    free_exit_duration: NotRequired[int]
    """出场免费时间"""
    fixed_interval_rule: NotRequired[list[FixedIntervalRule]]
    duration_segment_rule: NotRequired[list[DurationSegmentRule]]
    pre_entry_rule: NotRequired[list[PreEntryRule]]
    holiday_mode: NotRequired[Literal["HOLIDAY_MODE_UNKNOWN", "HOLIDAY_MODE_LEGAL_MODY", "HOLIDAY_MODE_CALENDAR_MODY", "HOLIDAY_MODE_FINANCIAL_MODY"]]
    """节假日模式"""
    aggregate_limit_mode: NotRequired[Literal["AGGREGATE_LIMIT_MODE_UNKNOWN", "AGGREGATE_LIMIT_MODE_NORMAL", "AGGREGATE_LIMIT_MODE_MIN"]]
    """累计限额模式"""
    first_charge_time_mode: NotRequired[Literal["FIRST_CHARGE_TIME_MODE_UNKNOWN", "FIRST_CHARGE_TIME_MODE_ENTER", "FIRST_CHARGE_TIME_MODE_AFTER_FREE"]]
    """首次计费时间模式"""

class ParkingLot(TypedDict):
    parking_lot_name: str
    """停车场名称"""
    out_parking_lot_id: str
    """商户停车场ID"""
    parking_lot_address: str
    """停车场地址"""
    longitude: str
    """停车场经度"""
    latitude: str
    """停车场纬度"""
    parking_lot_type: Literal["PARKING_LOT_TYPE_UNKNOWN", "PARKING_LOT_TYPE_BUSINESS_DISTRICT", "PARKING_LOT_TYPE_OFFICE_BUILDING", "PARKING_LOT_TYPE_TRANSPORTATION_HUB", "PARKING_LOT_TYPE_RESIDENTIAL_AREA", "PARKING_LOT_TYPE_PARK_AREA", "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY"]
    """停车场类型"""
    phone_number: str
    """客服联系电话"""
    parking_sign_url: NotRequired[str]
    """收费告示牌url"""
    notification_text_list: NotRequired[list[str]]
    """停车场优惠文案"""
    payment_mini_prog_appid: NotRequired[str]
    """商家支付小程序appid"""
    payment_path: str
    """商家支付路径"""
    parking_order_mini_prog_appid: NotRequired[str]
    """商家停车订单小程序appid"""
    parking_order_path: NotRequired[str]
    """商家停车订单路径"""
    charging_rule: NotRequired[ChargingRule]

class ParkingRemindersApplicationPostJson(TypedDict):
    parking_lot: ParkingLot

class ParkingRemindersApplicationPostAnswer(TypedDict):
    parking_lot_audit_no: NotRequired[str]
    """停车场进件审核单号"""

class ParkingRemindersApplicationQueryGetQuery(TypedDict):
    parking_lot_audit_no: str
    """停车场进件审核单号"""
    out_parking_lot_id: str
    """商户停车场ID"""

class ParkingRemindersApplicationQueryGetAnswerApplicationParkingLot(TypedDict):
    parking_lot_name: NotRequired[str]
    """停车场名称"""
    out_parking_lot_id: NotRequired[str]
    """商户停车场ID"""
    parking_lot_address: NotRequired[str]
    """停车场地址"""
    longitude: NotRequired[str]
    """停车场经度"""
    latitude: NotRequired[str]
    """停车场纬度"""
    parking_lot_type: NotRequired[Literal["PARKING_LOT_TYPE_UNKNOWN", "PARKING_LOT_TYPE_BUSINESS_DISTRICT", "PARKING_LOT_TYPE_OFFICE_BUILDING", "PARKING_LOT_TYPE_TRANSPORTATION_HUB", "PARKING_LOT_TYPE_RESIDENTIAL_AREA", "PARKING_LOT_TYPE_PARK_AREA", "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY"]]
    """停车场类型"""
    phone_number: NotRequired[str]
    """客服联系电话"""
    parking_sign_url: NotRequired[str]
    """收费告示牌url"""
    notification_text_list: NotRequired[list[str]]
    """停车场优惠文案"""
    payment_mini_prog_appid: NotRequired[str]
    """商家支付小程序appid"""
    payment_path: NotRequired[str]
    """商家支付路径"""
    parking_order_mini_prog_appid: NotRequired[str]
    """商家停车订单小程序appid"""
    parking_order_path: NotRequired[str]
    """商家停车订单路径"""
    charging_rule: NotRequired[ChargingRule]

class Fields(TypedDict):
    field: NotRequired[str]
    """字段名"""
    comment: NotRequired[str]
    """审核意见"""

class AuditComment(TypedDict):
    fields: NotRequired[list[Fields]]
    recommendation: NotRequired[str]
    """改进建议"""

class Application(TypedDict):
    parking_lot_audit_no: NotRequired[str]
    """停车场进件审核单号"""
    audit_status: NotRequired[Literal["AUDIT_STATUS_UNKNOWN", "AUDIT_STATUS_PENDING", "AUDIT_STATUS_WITHDRAWN", "AUDIT_STATUS_APPROVED", "AUDIT_STATUS_REJECTED"]]
    """审核状态"""
    submit_time: NotRequired[int]
    """提交时间"""
    parking_lot: NotRequired[ParkingRemindersApplicationQueryGetAnswerApplicationParkingLot]
    audit_comment: NotRequired[AuditComment]

class ParkingRemindersApplicationQueryGetAnswer(TypedDict):
    application: NotRequired[Application]
    wx_parking_lot_id: NotRequired[str]
    """微信停车场ID"""

class ParkingRemindersApplicationsGetQuery(TypedDict):
    out_parking_lot_id: str
    """商户停车场ID"""
    offset: NotRequired[int | str | None]
    """偏移量"""
    limit: NotRequired[int | str | None]
    """条数"""

class ParkingRemindersApplicationsGetAnswer(TypedDict):
    application_list: NotRequired[list[Application]]
    wx_parking_lot_id: NotRequired[str]
    """微信停车场ID"""

class ParkingRemindersEntryPostJson(TypedDict):
    out_serial_number: str
    """商户停车单号"""
    parking_id: str
    """微信停车场ID"""
    plate_number: str
    """车牌号"""
    enter_timestamp: int
    """车辆入场时间"""
    plate_color: Literal["PLATE_COLOR_UNKNOWN", "PLATE_COLOR_BLUE", "PLATE_COLOR_YELLOW", "PLATE_COLOR_BLACK", "PLATE_COLOR_WHITE", "PLATE_COLOR_GREEN", "PLATE_COLOR_YELLOW_GREEN", "PLATE_COLOR_AGRICULTURAL_YELLOW", "PLATE_COLOR_OTHER"]
    """车牌颜色"""
    car_type: Literal["PLATE_TYPE_UNKNOWN", "PLATE_TYPE_TEMPORARY", "PLATE_TYPE_MONTHLY", "PLATE_TYPE_FREE", "PLATE_TYPE_PREPAID", "PLATE_TYPE_OTHERS"]
    """车辆性质"""
    vehicle_type: Literal["VEHICLE_TYPE_UNKNOWN", "VEHICLE_TYPE_SMALL", "VEHICLE_TYPE_LARGE", "VEHICLE_TYPE_EXTRA_LARGE", "VEHICLE_TYPE_ALL_TYPE"]
    """车辆类型"""
    entrance_number: NotRequired[str]
    """停车场入口编号"""
    entrance_name: NotRequired[str]
    """停车场入口名称"""
    discount_template_id: NotRequired[list[int]]
    """优惠信息模板ID"""

class ParkingRemindersEntryPostAnswer(TypedDict):
    serial_number: NotRequired[str]
    """微信停车单号"""

class ParkingRemindersExitPostJson(TypedDict):
    out_serial_number: str
    """商户停车单号"""
    exit_timestamp: int
    """车辆出场时间"""
    plate_number: str
    """车牌号"""
    plate_color: Literal["PLATE_COLOR_UNKNOWN", "PLATE_COLOR_BLUE", "PLATE_COLOR_YELLOW", "PLATE_COLOR_BLACK", "PLATE_COLOR_WHITE", "PLATE_COLOR_GREEN", "PLATE_COLOR_YELLOW_GREEN", "PLATE_COLOR_AGRICULTURAL_YELLOW", "PLATE_COLOR_OTHER"]
    """车牌颜色"""
    parking_id: str
    """微信停车场ID"""
    pay_state: NotRequired[Literal["PAY_STATUS_UNKNOWN", "PAY_STATUS_UNPAID", "PAY_STATUS_PAID"]]
    """支付状态"""
    pay_type: NotRequired[Literal["PAY_TYPE_UNKNOWN", "PAY_TYPE_WXPAY", "PAY_TYPE_OTHERS"]]
    """支付类型"""
    out_trade_no: NotRequired[str]
    """商户支付订单号"""
    total_amount: NotRequired[int]
    """总费用"""
    paid_amount: NotRequired[int]
    """已支付费用"""
    openid: NotRequired[str]
    """付款用户OpenID"""
    pay_channel: NotRequired[Literal["PAY_CHANNEL_UNKNOWN", "PAY_CHANNEL_WECHAT_PAY_NOTIF", "PAY_CHANNEL_SCAN_QRCODE", "PAY_CHANNEL_OFFICIAL_ACCOUNT", "PAY_CHANNEL_MCH_MINI_PROG", "PAY_CHANNEL_OTHERS"]]
    """支付渠道"""
    pay_time: NotRequired[int]
    """支付时间"""
    token: NotRequired[str]
    """消息支付防伪凭证"""
    wx_trade_no: NotRequired[str]
    """微信支付订单号"""

class FeeItems(TypedDict):
    fee_type: Literal["EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN", "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY", "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY", "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER"]
    """费用类型"""
    amount: int
    """金额（单位为分）"""

class ParkingRemindersExtPaymentPostJson(TypedDict):
    out_trade_no: str
    """商户支付订单号"""
    fee_items: list[FeeItems]
    """费用明细列表"""
    pay_time: int
    """支付时间（秒级时间戳）"""
    wx_parking_lot_id: NotRequired[str]
    """微信停车场ID"""
    wx_trade_no: NotRequired[str]
    """微信支付订单号"""

class ParkingRemindersParkingFeePostJson(TypedDict):
    out_serial_number: str
    """商户停车单号"""
    plate_number: NotRequired[str]
    """车牌号"""
    out_parking_id: NotRequired[str]
    """商户停车场ID"""

class ParkingRemindersParkingFeePostAnswer(TypedDict):
    total_amount: NotRequired[int]
    """当前总费用"""
    parking_timestamp: NotRequired[int]
    """已停时长"""
    parking_state: NotRequired[Literal["PARKING_STATE_UNKNOWN", "PARKING_STATE_ENTERED", "PARKING_STATE_EXIT_GATE", "PARKING_STATE_EXITED", "PARKING_STATE_UNEXPECTED_CLOSE"]]
    """停车状态"""
    pay_state: NotRequired[Literal["PAY_STATUS_UNKNOWN", "PAY_STATUS_UNPAID", "PAY_STATUS_PAID"]]
    """支付状态"""
    allowed_exit_timestamp: NotRequired[int]
    """免费待出场时间"""
    next_raise_price: NotRequired[int]
    """下一次跳价价格"""
    next_raise_timestamp: NotRequired[int]
    """下一次跳价时间"""
    payable_amount: NotRequired[int]
    """应付金额"""
    paid_amount: NotRequired[int]
    """已付金额"""

class ParkingRemindersParkingLotGetQuery(TypedDict):
    out_parking_lot_id: NotRequired[str | None]
    """商户停车场ID"""
    wx_parking_lot_id: NotRequired[str | None]
    """微信停车场ID"""

class ParkingRemindersParkingLotGetAnswer(TypedDict):
    wx_parking_lot_id: NotRequired[str]
    """微信停车场ID"""
    out_parking_lot_id: NotRequired[str]
    """商户停车场ID"""
    parking_lot_name: NotRequired[str]
    """停车场名称"""
    parking_lot_address: NotRequired[str]
    """停车场地址"""
    payment_mini_prog_appid: NotRequired[str]
    """支付小程序appid"""
    payment_mini_prog_path: NotRequired[str]
    """支付小程序path"""
    parking_order_mini_prog_appid: NotRequired[str]
    """停车订单小程序appid"""
    parking_order_mini_prog_path: NotRequired[str]
    """停车订单小程序path"""
    enabled_state: NotRequired[Literal["ENABLED_STATE_UNKNOWN", "ENABLED_STATE_NOT_ENABLED", "ENABLED_STATE_ENABLED", "ENABLED_STATE_OFFLINE"]]
    reason: NotRequired[str]
    """原因"""

class ParkingRemindersPaymentPostJson(TypedDict):
    out_serial_number: str
    """商户停车单号"""
    plate_number: str
    """车牌号"""
    parking_id: str
    """微信停车场ID"""
    parking_state: Literal["PARKING_STATUS_UNKNOWN", "PARKING_STATUS_PARKING", "PARKING_STATUS_NOT_PARKING"]
    """停车状态"""
    pay_type: Literal["PAY_TYPE_UNKNOWN", "PAY_TYPE_WXPAY", "PAY_TYPE_OTHERS"]
    """支付类型"""
    openid: NotRequired[str]
    """付款用户OpenID"""
    sub_mchid: NotRequired[str]
    """特约商户号"""
    total_amount: int
    """总费用"""
    paid_amount: int
    """已支付费用"""
    out_trade_no: NotRequired[str]
    """商户支付订单号"""
    pay_channel: NotRequired[Literal["PAY_CHANNEL_UNKNOWN", "PAY_CHANNEL_WECHAT_PAY_NOTIF", "PAY_CHANNEL_SCAN_QRCODE", "PAY_CHANNEL_OFFICIAL_ACCOUNT", "PAY_CHANNEL_MCH_MINI_PROG", "PAY_CHANNEL_OTHERS"]]
    """支付渠道"""
    pay_time: NotRequired[int]
    """支付时间"""
    token: NotRequired[str]
    """消息支付防伪凭证"""
    wx_trade_no: NotRequired[str]
    """微信支付订单号"""

class ParkingRemindersApplicationWithdrawPostJson(ParkingRemindersApplicationQueryGetQuery): ...
