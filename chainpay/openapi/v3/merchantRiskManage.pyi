# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MerchantRiskManage(Place):
    """v3/merchant-risk-manage"""
    @property
    def ecTradeRisk(self) -> MerchantRiskManageEcTradeRisk: ...
    @property
    def reportTradeUnionInformation(self) -> MerchantRiskManageReportTradeUnionInformation:
        """POST 上报订单关联信息"""
    @property
    def tradeRiskInformation(self) -> MerchantRiskManageTradeRiskInformation:
        """GET 查询风险信息"""
    @property
    def tradeRiskResult(self) -> MerchantRiskManageTradeRiskResult:
        """POST 处置结果回传"""
    @property
    def violationNotifications(self) -> MerchantRiskManageViolationNotifications:
        """DELETE 删除商户违规通知回调地址
        GET 查询商户违规通知回调地址
        POST 创建商户违规通知回调地址
        PUT 修改商户违规通知回调地址
        """

class MerchantRiskManageEcTradeRisk(Place):
    """v3/merchant-risk-manage/ec-trade-risk"""
    @property
    def queryRiskTrades(self) -> MerchantRiskManageEcTradeRiskQueryRiskTrades:
        """POST 查询风险订单"""
    @property
    def recvDisposeResult(self) -> MerchantRiskManageEcTradeRiskRecvDisposeResult:
        """POST 回传处置结果"""

class MerchantRiskManageEcTradeRiskQueryRiskTrades(Place):
    """v3/merchant-risk-manage/ec-trade-risk/query-risk-trades"""
    @property
    def post(self) -> MerchantRiskManageEcTradeRiskQueryRiskTradesPost[Answer[MerchantRiskManageEcTradeRiskQueryRiskTradesPostAnswer]]:
        """查询风险订单

        POST v3/merchant-risk-manage/ec-trade-risk/query-risk-trades
        https://pay.weixin.qq.com/doc/v3/merchant/4013894247
        """
    @property
    def post_async(self) -> MerchantRiskManageEcTradeRiskQueryRiskTradesPost[Promise[Answer[MerchantRiskManageEcTradeRiskQueryRiskTradesPostAnswer]]]:
        """查询风险订单"""
    @property
    def postAsync(self) -> MerchantRiskManageEcTradeRiskQueryRiskTradesPost[Promise[Answer[MerchantRiskManageEcTradeRiskQueryRiskTradesPostAnswer]]]:
        """查询风险订单"""

class MerchantRiskManageEcTradeRiskQueryRiskTradesPostOptions(Options, total=False):
    json: MerchantRiskManageEcTradeRiskQueryRiskTradesPostJson

class MerchantRiskManageEcTradeRiskQueryRiskTradesPostLooseOptions(Options, total=False):
    json: MerchantRiskManageEcTradeRiskQueryRiskTradesPostJson | AnyDict

class MerchantRiskManageEcTradeRiskQueryRiskTradesPost(Verb[R]):
    """查询风险订单

    POST v3/merchant-risk-manage/ec-trade-risk/query-risk-trades
    https://pay.weixin.qq.com/doc/v3/merchant/4013894247
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantRiskManageEcTradeRiskQueryRiskTradesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantRiskManageEcTradeRiskQueryRiskTradesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageEcTradeRiskQueryRiskTradesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageEcTradeRiskQueryRiskTradesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantRiskManageEcTradeRiskQueryRiskTradesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageEcTradeRiskQueryRiskTradesPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageEcTradeRiskQueryRiskTradesPostOptions,
            /,
            **more: Unpack[MerchantRiskManageEcTradeRiskQueryRiskTradesPostOptions]
        ) -> R: ...

class MerchantRiskManageEcTradeRiskRecvDisposeResult(Place):
    """v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result"""
    @property
    def post(self) -> MerchantRiskManageEcTradeRiskRecvDisposeResultPost[Answer[MerchantRiskManageEcTradeRiskRecvDisposeResultPostAnswer]]:
        """回传处置结果

        POST v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result
        https://pay.weixin.qq.com/doc/v3/merchant/4013894250
        """
    @property
    def post_async(self) -> MerchantRiskManageEcTradeRiskRecvDisposeResultPost[Promise[Answer[MerchantRiskManageEcTradeRiskRecvDisposeResultPostAnswer]]]:
        """回传处置结果"""
    @property
    def postAsync(self) -> MerchantRiskManageEcTradeRiskRecvDisposeResultPost[Promise[Answer[MerchantRiskManageEcTradeRiskRecvDisposeResultPostAnswer]]]:
        """回传处置结果"""

class MerchantRiskManageEcTradeRiskRecvDisposeResultPostOptions(Options, total=False):
    json: MerchantRiskManageEcTradeRiskRecvDisposeResultPostJson

class MerchantRiskManageEcTradeRiskRecvDisposeResultPostLooseOptions(Options, total=False):
    json: MerchantRiskManageEcTradeRiskRecvDisposeResultPostJson | AnyDict

class MerchantRiskManageEcTradeRiskRecvDisposeResultPost(Verb[R]):
    """回传处置结果

    POST v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result
    https://pay.weixin.qq.com/doc/v3/merchant/4013894250
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantRiskManageEcTradeRiskRecvDisposeResultPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantRiskManageEcTradeRiskRecvDisposeResultPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageEcTradeRiskRecvDisposeResultPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageEcTradeRiskRecvDisposeResultPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantRiskManageEcTradeRiskRecvDisposeResultPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageEcTradeRiskRecvDisposeResultPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageEcTradeRiskRecvDisposeResultPostOptions,
            /,
            **more: Unpack[MerchantRiskManageEcTradeRiskRecvDisposeResultPostOptions]
        ) -> R: ...

class MerchantRiskManageReportTradeUnionInformation(Place):
    """v3/merchant-risk-manage/report-trade-union-information"""
    @property
    def post(self) -> MerchantRiskManageReportTradeUnionInformationPost[Answer[MerchantRiskManageReportTradeUnionInformationPostAnswer]]:
        """上报订单关联信息

        POST v3/merchant-risk-manage/report-trade-union-information
        https://pay.weixin.qq.com/doc/v3/merchant/4012529250
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> MerchantRiskManageReportTradeUnionInformationPost[Promise[Answer[MerchantRiskManageReportTradeUnionInformationPostAnswer]]]:
        """上报订单关联信息"""
    @property
    def postAsync(self) -> MerchantRiskManageReportTradeUnionInformationPost[Promise[Answer[MerchantRiskManageReportTradeUnionInformationPostAnswer]]]:
        """上报订单关联信息"""

class MerchantRiskManageReportTradeUnionInformationPostOptions(Options, total=False):
    json: MerchantRiskManageReportTradeUnionInformationPostJson

class MerchantRiskManageReportTradeUnionInformationPostLooseOptions(Options, total=False):
    json: MerchantRiskManageReportTradeUnionInformationPostJson | AnyDict

class MerchantRiskManageReportTradeUnionInformationPost(Verb[R]):
    """上报订单关联信息

    POST v3/merchant-risk-manage/report-trade-union-information
    https://pay.weixin.qq.com/doc/v3/merchant/4012529250
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantRiskManageReportTradeUnionInformationPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantRiskManageReportTradeUnionInformationPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageReportTradeUnionInformationPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageReportTradeUnionInformationPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantRiskManageReportTradeUnionInformationPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageReportTradeUnionInformationPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageReportTradeUnionInformationPostOptions,
            /,
            **more: Unpack[MerchantRiskManageReportTradeUnionInformationPostOptions]
        ) -> R: ...

class MerchantRiskManageTradeRiskInformation(Place):
    """v3/merchant-risk-manage/trade-risk-information"""
    @property
    def get(self) -> MerchantRiskManageTradeRiskInformationGet[Answer[MerchantRiskManageTradeRiskInformationGetAnswer]]:
        """查询风险信息

        GET v3/merchant-risk-manage/trade-risk-information
        https://pay.weixin.qq.com/doc/v3/merchant/4012526198
        """
    @property
    def get_async(self) -> MerchantRiskManageTradeRiskInformationGet[Promise[Answer[MerchantRiskManageTradeRiskInformationGetAnswer]]]:
        """查询风险信息"""
    @property
    def getAsync(self) -> MerchantRiskManageTradeRiskInformationGet[Promise[Answer[MerchantRiskManageTradeRiskInformationGetAnswer]]]:
        """查询风险信息"""

class MerchantRiskManageTradeRiskInformationGetOptions(Options, total=False):
    query: MerchantRiskManageTradeRiskInformationGetQuery

class MerchantRiskManageTradeRiskInformationGetLooseOptions(Options, total=False):
    query: MerchantRiskManageTradeRiskInformationGetQuery | AnyDict

class MerchantRiskManageTradeRiskInformationGet(Verb[R]):
    """查询风险信息

    GET v3/merchant-risk-manage/trade-risk-information
    https://pay.weixin.qq.com/doc/v3/merchant/4012526198
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantRiskManageTradeRiskInformationGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantRiskManageTradeRiskInformationGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantRiskManageTradeRiskInformationGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageTradeRiskInformationGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantRiskManageTradeRiskInformationGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantRiskManageTradeRiskInformationGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageTradeRiskInformationGetOptions,
            /,
            **more: Unpack[MerchantRiskManageTradeRiskInformationGetOptions]
        ) -> R: ...

class MerchantRiskManageTradeRiskResult(Place):
    """v3/merchant-risk-manage/trade-risk-result"""
    @property
    def post(self) -> MerchantRiskManageTradeRiskResultPost[Answer[MerchantRiskManageTradeRiskResultPostAnswer]]:
        """处置结果回传

        POST v3/merchant-risk-manage/trade-risk-result
        https://pay.weixin.qq.com/doc/v3/merchant/4012384516
        """
    @property
    def post_async(self) -> MerchantRiskManageTradeRiskResultPost[Promise[Answer[MerchantRiskManageTradeRiskResultPostAnswer]]]:
        """处置结果回传"""
    @property
    def postAsync(self) -> MerchantRiskManageTradeRiskResultPost[Promise[Answer[MerchantRiskManageTradeRiskResultPostAnswer]]]:
        """处置结果回传"""

class MerchantRiskManageTradeRiskResultPostOptions(Options, total=False):
    json: MerchantRiskManageTradeRiskResultPostJson

class MerchantRiskManageTradeRiskResultPostLooseOptions(Options, total=False):
    json: MerchantRiskManageTradeRiskResultPostJson | AnyDict

class MerchantRiskManageTradeRiskResultPost(Verb[R]):
    """处置结果回传

    POST v3/merchant-risk-manage/trade-risk-result
    https://pay.weixin.qq.com/doc/v3/merchant/4012384516
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantRiskManageTradeRiskResultPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantRiskManageTradeRiskResultPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageTradeRiskResultPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageTradeRiskResultPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantRiskManageTradeRiskResultPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageTradeRiskResultPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageTradeRiskResultPostOptions,
            /,
            **more: Unpack[MerchantRiskManageTradeRiskResultPostOptions]
        ) -> R: ...

class MerchantRiskManageViolationNotifications(Place):
    """v3/merchant-risk-manage/violation-notifications"""
    @property
    def delete(self) -> MerchantRiskManageViolationNotificationsDelete[Response]:
        """删除商户违规通知回调地址

        DELETE v3/merchant-risk-manage/violation-notifications
        https://pay.weixin.qq.com/doc/v3/partner/4012471334
        """
    @property
    def delete_async(self) -> MerchantRiskManageViolationNotificationsDelete[Promise[Response]]:
        """删除商户违规通知回调地址"""
    @property
    def deleteAsync(self) -> MerchantRiskManageViolationNotificationsDelete[Promise[Response]]:
        """删除商户违规通知回调地址"""
    @property
    def get(self) -> MerchantRiskManageViolationNotificationsGet[Answer[MerchantRiskManageViolationNotificationsGetAnswer]]:
        """查询商户违规通知回调地址

        GET v3/merchant-risk-manage/violation-notifications
        https://pay.weixin.qq.com/doc/v3/partner/4012471327
        """
    @property
    def get_async(self) -> MerchantRiskManageViolationNotificationsGet[Promise[Answer[MerchantRiskManageViolationNotificationsGetAnswer]]]:
        """查询商户违规通知回调地址"""
    @property
    def getAsync(self) -> MerchantRiskManageViolationNotificationsGet[Promise[Answer[MerchantRiskManageViolationNotificationsGetAnswer]]]:
        """查询商户违规通知回调地址"""
    @property
    def post(self) -> MerchantRiskManageViolationNotificationsPost[Answer[MerchantRiskManageViolationNotificationsPostAnswer]]:
        """创建商户违规通知回调地址

        POST v3/merchant-risk-manage/violation-notifications
        https://pay.weixin.qq.com/doc/v3/partner/4012471333
        """
    @property
    def post_async(self) -> MerchantRiskManageViolationNotificationsPost[Promise[Answer[MerchantRiskManageViolationNotificationsPostAnswer]]]:
        """创建商户违规通知回调地址"""
    @property
    def postAsync(self) -> MerchantRiskManageViolationNotificationsPost[Promise[Answer[MerchantRiskManageViolationNotificationsPostAnswer]]]:
        """创建商户违规通知回调地址"""
    @property
    def put(self) -> MerchantRiskManageViolationNotificationsPut[Answer[MerchantRiskManageViolationNotificationsPutAnswer]]:
        """修改商户违规通知回调地址

        PUT v3/merchant-risk-manage/violation-notifications
        https://pay.weixin.qq.com/doc/v3/partner/4012471330
        """
    @property
    def put_async(self) -> MerchantRiskManageViolationNotificationsPut[Promise[Answer[MerchantRiskManageViolationNotificationsPutAnswer]]]:
        """修改商户违规通知回调地址"""
    @property
    def putAsync(self) -> MerchantRiskManageViolationNotificationsPut[Promise[Answer[MerchantRiskManageViolationNotificationsPutAnswer]]]:
        """修改商户违规通知回调地址"""

class MerchantRiskManageViolationNotificationsDelete(Verb[R]):
    """删除商户违规通知回调地址

    DELETE v3/merchant-risk-manage/violation-notifications
    https://pay.weixin.qq.com/doc/v3/partner/4012471334
    """
    if MYPY:
        def __call__(self, options: Options | AnyDict = ..., /, **more: Unpack[Options]) -> R: ...
    else:
        @overload
        def __call__(self, options: Options | AnyDict, /, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, options: Options, /, **more: Unpack[Options]) -> R: ...

class MerchantRiskManageViolationNotificationsGet(Verb[R]):
    """查询商户违规通知回调地址

    GET v3/merchant-risk-manage/violation-notifications
    https://pay.weixin.qq.com/doc/v3/partner/4012471327
    """
    if MYPY:
        def __call__(self, options: Options | AnyDict = ..., /, **more: Unpack[Options]) -> R: ...
    else:
        @overload
        def __call__(self, options: Options | AnyDict, /, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, options: Options, /, **more: Unpack[Options]) -> R: ...

class MerchantRiskManageViolationNotificationsPostOptions(Options, total=False):
    json: MerchantRiskManageViolationNotificationsPostJson

class MerchantRiskManageViolationNotificationsPostLooseOptions(Options, total=False):
    json: MerchantRiskManageViolationNotificationsPostJson | AnyDict

class MerchantRiskManageViolationNotificationsPost(Verb[R]):
    """创建商户违规通知回调地址

    POST v3/merchant-risk-manage/violation-notifications
    https://pay.weixin.qq.com/doc/v3/partner/4012471333
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantRiskManageViolationNotificationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantRiskManageViolationNotificationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageViolationNotificationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageViolationNotificationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantRiskManageViolationNotificationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageViolationNotificationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageViolationNotificationsPostOptions,
            /,
            **more: Unpack[MerchantRiskManageViolationNotificationsPostOptions]
        ) -> R: ...

class MerchantRiskManageViolationNotificationsPutOptions(Options, total=False):
    json: MerchantRiskManageViolationNotificationsPutJson

class MerchantRiskManageViolationNotificationsPutLooseOptions(Options, total=False):
    json: MerchantRiskManageViolationNotificationsPutJson | AnyDict

class MerchantRiskManageViolationNotificationsPut(Verb[R]):
    """修改商户违规通知回调地址

    PUT v3/merchant-risk-manage/violation-notifications
    https://pay.weixin.qq.com/doc/v3/partner/4012471330
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantRiskManageViolationNotificationsPutLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantRiskManageViolationNotificationsPutLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageViolationNotificationsPutJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageViolationNotificationsPutLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantRiskManageViolationNotificationsPutLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantRiskManageViolationNotificationsPutJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantRiskManageViolationNotificationsPutOptions,
            /,
            **more: Unpack[MerchantRiskManageViolationNotificationsPutOptions]
        ) -> R: ...

class MerchantRiskManageEcTradeRiskQueryRiskTradesPostJson(TypedDict):
    sp_mchid: NotRequired[str]
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    mchid: NotRequired[str]
    """商户号"""
    start_time: NotRequired[str]
    """开始时间"""
    end_time: NotRequired[str]
    """结束时间"""
    page_index: NotRequired[float]
    """查询页码"""
    page_size: NotRequired[float]
    """查询页大小"""

class RiskTradeList(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    risk_type: NotRequired[Literal[1, 2, 3, 4]]
    """风险类型"""
    risk_level: NotRequired[Literal[1, 2, 3]]
    """风险等级"""
    risk_discove_time: NotRequired[str]
    """投诉单状态"""

class MerchantRiskManageEcTradeRiskQueryRiskTradesPostAnswer(TypedDict):
    total_num: NotRequired[float]
    """总风险订单数"""
    risk_trade_list: NotRequired[list[RiskTradeList]]
    """风险订单列表"""

class MerchantRiskManageEcTradeRiskRecvDisposeResultPostJson(TypedDict):
    sp_mchid: NotRequired[str]
    """服务商商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    mchid: NotRequired[str]
    """商户号"""
    out_trade_no: str
    """商户订单号"""
    final_risk_result: NotRequired[Literal[1, 2]]
    """最终风险结论"""
    final_risk_type: NotRequired[Literal[1, 2, 3, 4]]
    """最终风险类型"""
    disp_conclusion: NotRequired[list[Literal[1, 2, 3]]]
    """处置结论"""
    disp_addition: NotRequired[str]
    """处置补充"""
    exist_complaint: NotRequired[bool]
    """是否有投诉"""
    refund_amount: NotRequired[float]
    """退款金额"""

class MerchantRiskManageEcTradeRiskRecvDisposeResultPostAnswer(TypedDict):
    rsp_msg: NotRequired[str]
    """返回描述"""

class RechargeFields(TypedDict):
    account_type: NotRequired[float]
    """充值账号类型"""
    account: NotRequired[str]
    """充值账号"""

class LivingExpensesFields(TypedDict):
    acc_no: NotRequired[str]
    """户号"""
    type: NotRequired[float]
    """费种"""
    city: NotRequired[str]
    """缴费城市"""
    address: NotRequired[str]
    """户号对应的地址信息"""
    acc_name: NotRequired[str]
    """缴费户名"""
    company_name: NotRequired[str]
    """机构名称"""
    amount: NotRequired[float]
    """缴费金额"""

class SubOrders(TypedDict):
    out_trade_no: NotRequired[str]
    """子单商户订单号"""
    mch_id: NotRequired[str]
    """子单发起方商户号"""
    delivery_province: NotRequired[str]
    """收货省份"""
    delivery_city: NotRequired[str]
    """收货城市"""
    risky_goods: NotRequired[Literal[1, 2, 3, 4, 5, 6]]
    """高风险类目"""
    user_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7]]
    """下单人风险等级"""
    sp_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7]]
    """商户风险等级"""

class MerchantRiskManageReportTradeUnionInformationPostJson(TypedDict):
    sp_mchid: NotRequired[str]
    """服务商商户号"""
    acquiring_bank_id: NotRequired[str]
    """从业机构商户号"""
    channel_id: NotRequired[str]
    """渠道号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    openid: NotRequired[str]
    """用户标识"""
    phone: NotRequired[str | Sensitive]
    """用户手机号"""
    certificates_number: NotRequired[str | Sensitive]
    """用户实名证件号"""
    client_ip: NotRequired[str]
    """用户终端ip"""
    risk_level: NotRequired[float]
    """商户判定交易的风险等级"""
    line_type: NotRequired[Literal[1, 2]]
    """线上线下标识"""
    goods_type: NotRequired[Literal[1, 2]]
    """虚拟实物标识"""
    seller_type: NotRequired[Literal[1, 2]]
    """物品发布类型"""
    is_need_deliver: NotRequired[bool]
    """是否需要物流发货"""
    device_type: NotRequired[Literal[1, 2, 3]]
    """用户设备类型"""
    userid: NotRequired[str]
    """付款方用户标识"""
    phone_from: NotRequired[float]
    """手机号来源"""
    seller_userid: NotRequired[str]
    """收款方用户标识"""
    scene: NotRequired[Literal[0, 1, 2]]
    """业务场景"""
    recharge_fields: NotRequired[RechargeFields]
    """充值业务场景独有字段"""
    living_expenses_fields: NotRequired[LivingExpensesFields]
    """生活缴费场景独有字段"""
    extra_fields1: NotRequired[str]
    extra_fields2: NotRequired[str]
    extra_fields3: NotRequired[str]
    high_risk_goods: NotRequired[float]
    """高风险商品标签"""
    same_deviced: NotRequired[bool]
    """用户下单设备与支付设备是否一致"""
    reliable_device: NotRequired[bool]
    """用户下单设备是否是常用设备"""
    delivery_province: NotRequired[str]
    """收货省份"""
    delivery_city: NotRequired[str]
    """收货城市"""
    new_address: NotRequired[bool]
    """收货人地址是否新增"""
    last_pay_openid: NotRequired[str]
    """上一笔支付openid"""
    risky_goods: NotRequired[Literal[1, 2, 3, 4, 5, 6]]
    """高风险类目"""
    offline_delivery_label: NotRequired[Literal[1, 2]]
    proxy_payment: NotRequired[bool]
    """是否为代付订单"""
    order_phone_number: NotRequired[str]
    user_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7]]
    """下单人风险等级"""
    sp_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7]]
    """商户风险等级"""
    phone_number_location: NotRequired[str]
    """手机号所属地"""
    goods_category: NotRequired[str]
    """商品类目"""
    pre_opening_behavior: NotRequired[str]
    """前置打开行为异常"""
    new_store: NotRequired[bool]
    """卖家是否是新账号"""
    store_identifier: NotRequired[str]
    """店铺标识"""
    goods_listing_time: NotRequired[str]
    """商品上架时间"""
    combine_out_trade_no: NotRequired[str]
    """合单商户订单号"""
    combine_mchid: NotRequired[str]
    """合单商户号"""
    sub_orders: NotRequired[list[SubOrders]]
    """子单列表"""

class MerchantRiskManageReportTradeUnionInformationPostAnswer(TypedDict):
    sp_mchid: NotRequired[str]
    """服务商商户号"""
    acquiring_bank_id: NotRequired[str]
    """从业机构商户号"""
    channel_id: NotRequired[str]
    """渠道号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""

class MerchantRiskManageTradeRiskInformationGetQuery(TypedDict):
    sp_mchid: NotRequired[str | None]
    """服务商商户号"""
    acquiring_bank_id: NotRequired[str | None]
    """从业机构号"""
    channel_id: NotRequired[str | None]
    """渠道号"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    out_trade_no: str
    """商户订单号"""
    complaints_information: NotRequired[str | None]
    """投诉信息"""

class MerchantRiskManageTradeRiskInformationGetAnswer(TypedDict):
    risk_score: float
    """风险系数值"""
    risk_type: NotRequired[Literal["OTHER_RISK", "INDUCE_PAYMENT", "FRAUD", "GAMBLING", "CYBERSEX"]]
    """风险类型"""
    punish_type: NotRequired[Literal["OTHER_PUNISH", "DISABLE_PAYMENT", "SUSPEND_SETTLEMENT", "DISABLE_WITHDRAW", "REMOVE_MERCHANTS", "ADD_MERCHANTS_BLACKLIST", "REFUND", "FREEZING_FUND_BY_TRANSACTION", "FREEZING_FUND_BY_MERCHANTS", "BLOCKED_USER"]]
    """处置手段"""
    punish_description: NotRequired[str]
    """处置手段描述"""

class MerchantRiskManageTradeRiskResultPostJson(TypedDict):
    sp_mchid: NotRequired[str]
    """服务商商户号"""
    acquiring_bank_id: NotRequired[str]
    """从业机构商户号"""
    channel_id: NotRequired[str]
    """渠道号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    risk_type: NotRequired[Literal["OTHER_RISK", "INDUCE_PAYMENT", "FRAUD", "GAMBLING", "CYBERSEX"]]
    """风险类型"""
    punish_type: NotRequired[Literal["OTHER_PUNISH", "DISABLE_PAYMENT", "SUSPEND_SETTLEMENT", "DISABLE_WITHDRAW", "REMOVE_MERCHANTS", "ADD_MERCHANTS_BLACKLIST", "REFUND", "FREEZING_FUND_BY_TRANSACTION", "FREEZING_FUND_BY_MERCHANTS", "BLOCKED_USER"]]
    """处置手段"""
    additional_punish_type: NotRequired[str]
    """处置手段补充"""
    complaints_information: NotRequired[str]
    """投诉信息"""

class MerchantRiskManageTradeRiskResultPostAnswer(TypedDict):
    sp_mchid: NotRequired[str]
    """服务商商户号"""
    acquiring_bank_id: NotRequired[str]
    """从业机构商户号"""
    channel_id: NotRequired[str]
    """渠道号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    risk_type: NotRequired[Literal["OTHER_RISK", "INDUCE_PAYMENT", "FRAUD", "GAMBLING", "CYBERSEX"]]
    """风险类型"""
    punish_type: Literal["OTHER_PUNISH", "DISABLE_PAYMENT", "SUSPEND_SETTLEMENT", "DISABLE_WITHDRAW", "REMOVE_MERCHANTS", "ADD_MERCHANTS_BLACKLIST", "REFUND", "FREEZING_FUND_BY_TRANSACTION", "FREEZING_FUND_BY_MERCHANTS", "BLOCKED_USER"]
    """处置手段"""
    additional_punish_type: NotRequired[str]
    """处置手段补充"""
    punish_description: NotRequired[str]
    """处置手段描述"""

class MerchantRiskManageViolationNotificationsGetAnswer(TypedDict):
    notify_url: NotRequired[str]
    """通知地址"""

class MerchantRiskManageViolationNotificationsPutJson(TypedDict):
    notify_url: NotRequired[str]
    """通知链接"""

class MerchantRiskManageViolationNotificationsPostJson(MerchantRiskManageViolationNotificationsGetAnswer): ...

class MerchantRiskManageViolationNotificationsPostAnswer(MerchantRiskManageViolationNotificationsGetAnswer): ...

class MerchantRiskManageViolationNotificationsPutAnswer(MerchantRiskManageViolationNotificationsGetAnswer): ...
