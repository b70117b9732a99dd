# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class CreditRepayment(Place):
    """v3/credit-repayment"""
    @property
    def partner(self) -> CreditRepaymentPartner: ...

class CreditRepaymentPartner(Place):
    """v3/credit-repayment/partner"""
    @property
    def contracts(self) -> CreditRepaymentPartnerContracts: ...
    @property
    def deductOrders(self) -> CreditRepaymentPartnerDeductOrders:
        """POST 发起还款"""
    @property
    def scheduleRecords(self) -> CreditRepaymentPartnerScheduleRecords: ...

class CreditRepaymentPartnerContracts(Place):
    """v3/credit-repayment/partner/contracts"""
    @property
    def appPresign(self) -> CreditRepaymentPartnerContractsAppPresign:
        """POST APP预签约自动还款协议"""
    @property
    def h5Presign(self) -> CreditRepaymentPartnerContractsH5Presign:
        """POST H5预签约自动还款协议"""
    @property
    def terminate(self) -> CreditRepaymentPartnerContractsTerminate:
        """POST 解除自动还款协议"""
    @property
    def _out_contract_code_(self) -> CreditRepaymentPartnerContractsOutContractCode:
        """GET 查询自动还款协议"""

class CreditRepaymentPartnerContractsAppPresign(Place):
    """v3/credit-repayment/partner/contracts/app-presign"""
    @property
    def post(self) -> CreditRepaymentPartnerContractsAppPresignPost[Answer[CreditRepaymentPartnerContractsAppPresignPostAnswer]]:
        """APP预签约自动还款协议

        POST v3/credit-repayment/partner/contracts/app-presign
        https://pay.weixin.qq.com/doc/v3/partner/4016125804
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> CreditRepaymentPartnerContractsAppPresignPost[Promise[Answer[CreditRepaymentPartnerContractsAppPresignPostAnswer]]]:
        """APP预签约自动还款协议"""
    @property
    def postAsync(self) -> CreditRepaymentPartnerContractsAppPresignPost[Promise[Answer[CreditRepaymentPartnerContractsAppPresignPostAnswer]]]:
        """APP预签约自动还款协议"""

class CreditRepaymentPartnerContractsAppPresignPostOptions(Options, total=False):
    json: CreditRepaymentPartnerContractsAppPresignPostJson

class CreditRepaymentPartnerContractsAppPresignPostLooseOptions(Options, total=False):
    json: CreditRepaymentPartnerContractsAppPresignPostJson | AnyDict

class CreditRepaymentPartnerContractsAppPresignPost(Verb[R]):
    """APP预签约自动还款协议

    POST v3/credit-repayment/partner/contracts/app-presign
    https://pay.weixin.qq.com/doc/v3/partner/4016125804
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsAppPresignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsAppPresignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CreditRepaymentPartnerContractsAppPresignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsAppPresignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsAppPresignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CreditRepaymentPartnerContractsAppPresignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsAppPresignPostOptions,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsAppPresignPostOptions]
        ) -> R: ...

class CreditRepaymentPartnerContractsH5Presign(Place):
    """v3/credit-repayment/partner/contracts/h5-presign"""
    @property
    def post(self) -> CreditRepaymentPartnerContractsH5PresignPost[Answer[CreditRepaymentPartnerContractsH5PresignPostAnswer]]:
        """H5预签约自动还款协议

        POST v3/credit-repayment/partner/contracts/h5-presign
        https://pay.weixin.qq.com/doc/v3/partner/4016779565
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> CreditRepaymentPartnerContractsH5PresignPost[Promise[Answer[CreditRepaymentPartnerContractsH5PresignPostAnswer]]]:
        """H5预签约自动还款协议"""
    @property
    def postAsync(self) -> CreditRepaymentPartnerContractsH5PresignPost[Promise[Answer[CreditRepaymentPartnerContractsH5PresignPostAnswer]]]:
        """H5预签约自动还款协议"""

class CreditRepaymentPartnerContractsH5PresignPostOptions(Options, total=False):
    json: CreditRepaymentPartnerContractsH5PresignPostJson

class CreditRepaymentPartnerContractsH5PresignPostLooseOptions(Options, total=False):
    json: CreditRepaymentPartnerContractsH5PresignPostJson | AnyDict

class CreditRepaymentPartnerContractsH5PresignPost(Verb[R]):
    """H5预签约自动还款协议

    POST v3/credit-repayment/partner/contracts/h5-presign
    https://pay.weixin.qq.com/doc/v3/partner/4016779565
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsH5PresignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsH5PresignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CreditRepaymentPartnerContractsH5PresignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsH5PresignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsH5PresignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CreditRepaymentPartnerContractsH5PresignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsH5PresignPostOptions,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsH5PresignPostOptions]
        ) -> R: ...

class CreditRepaymentPartnerContractsTerminate(Place):
    """v3/credit-repayment/partner/contracts/terminate"""
    @property
    def post(self) -> CreditRepaymentPartnerContractsTerminatePost[Answer[CreditRepaymentPartnerContractsTerminatePostAnswer]]:
        """解除自动还款协议

        POST v3/credit-repayment/partner/contracts/terminate
        https://pay.weixin.qq.com/doc/v3/partner/4016125830
        """
    @property
    def post_async(self) -> CreditRepaymentPartnerContractsTerminatePost[Promise[Answer[CreditRepaymentPartnerContractsTerminatePostAnswer]]]:
        """解除自动还款协议"""
    @property
    def postAsync(self) -> CreditRepaymentPartnerContractsTerminatePost[Promise[Answer[CreditRepaymentPartnerContractsTerminatePostAnswer]]]:
        """解除自动还款协议"""

class CreditRepaymentPartnerContractsTerminatePostOptions(Options, total=False):
    json: CreditRepaymentPartnerContractsTerminatePostJson

class CreditRepaymentPartnerContractsTerminatePostLooseOptions(Options, total=False):
    json: CreditRepaymentPartnerContractsTerminatePostJson | AnyDict

class CreditRepaymentPartnerContractsTerminatePost(Verb[R]):
    """解除自动还款协议

    POST v3/credit-repayment/partner/contracts/terminate
    https://pay.weixin.qq.com/doc/v3/partner/4016125830
    """
    if MYPY:
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CreditRepaymentPartnerContractsTerminatePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CreditRepaymentPartnerContractsTerminatePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsTerminatePostOptions,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsTerminatePostOptions]
        ) -> R: ...

class CreditRepaymentPartnerContractsOutContractCode(Place):
    """v3/credit-repayment/partner/contracts/{out_contract_code}"""
    @property
    def get(self) -> CreditRepaymentPartnerContractsOutContractCodeGet[Answer[CreditRepaymentPartnerContractsOutContractCodeGetAnswer]]:
        """查询自动还款协议

        GET v3/credit-repayment/partner/contracts/{out_contract_code}
        https://pay.weixin.qq.com/doc/v3/partner/4016125810
        """
    @property
    def get_async(self) -> CreditRepaymentPartnerContractsOutContractCodeGet[Promise[Answer[CreditRepaymentPartnerContractsOutContractCodeGetAnswer]]]:
        """查询自动还款协议"""
    @property
    def getAsync(self) -> CreditRepaymentPartnerContractsOutContractCodeGet[Promise[Answer[CreditRepaymentPartnerContractsOutContractCodeGetAnswer]]]:
        """查询自动还款协议"""

class CreditRepaymentPartnerContractsOutContractCodeGetOptions(Options, total=False):
    out_contract_code: str | int

class CreditRepaymentPartnerContractsOutContractCodeGet(Verb[R]):
    """查询自动还款协议

    GET v3/credit-repayment/partner/contracts/{out_contract_code}
    https://pay.weixin.qq.com/doc/v3/partner/4016125810
    """
    if MYPY:
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsOutContractCodeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsOutContractCodeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsOutContractCodeGetOptions | AnyDict,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsOutContractCodeGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_contract_code: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerContractsOutContractCodeGetOptions,
            /,
            **more: Unpack[CreditRepaymentPartnerContractsOutContractCodeGetOptions]
        ) -> R: ...

class CreditRepaymentPartnerDeductOrders(Place):
    """v3/credit-repayment/partner/deduct-orders"""
    @property
    def post(self) -> CreditRepaymentPartnerDeductOrdersPost[Answer[CreditRepaymentPartnerDeductOrdersPostAnswer]]:
        """发起还款

        POST v3/credit-repayment/partner/deduct-orders
        https://pay.weixin.qq.com/doc/v3/partner/4016779462
        """
    @property
    def post_async(self) -> CreditRepaymentPartnerDeductOrdersPost[Promise[Answer[CreditRepaymentPartnerDeductOrdersPostAnswer]]]:
        """发起还款"""
    @property
    def postAsync(self) -> CreditRepaymentPartnerDeductOrdersPost[Promise[Answer[CreditRepaymentPartnerDeductOrdersPostAnswer]]]:
        """发起还款"""
    @property
    def _out_trade_no_(self) -> CreditRepaymentPartnerDeductOrdersOutTradeNo:
        """GET 查询还款单"""

class CreditRepaymentPartnerDeductOrdersPostOptions(Options, total=False):
    json: CreditRepaymentPartnerDeductOrdersPostJson

class CreditRepaymentPartnerDeductOrdersPostLooseOptions(Options, total=False):
    json: CreditRepaymentPartnerDeductOrdersPostJson | AnyDict

class CreditRepaymentPartnerDeductOrdersPost(Verb[R]):
    """发起还款

    POST v3/credit-repayment/partner/deduct-orders
    https://pay.weixin.qq.com/doc/v3/partner/4016779462
    """
    if MYPY:
        def __call__(
            self,
            options: CreditRepaymentPartnerDeductOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CreditRepaymentPartnerDeductOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CreditRepaymentPartnerDeductOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerDeductOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CreditRepaymentPartnerDeductOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CreditRepaymentPartnerDeductOrdersPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerDeductOrdersPostOptions,
            /,
            **more: Unpack[CreditRepaymentPartnerDeductOrdersPostOptions]
        ) -> R: ...

class CreditRepaymentPartnerDeductOrdersOutTradeNo(Place):
    """v3/credit-repayment/partner/deduct-orders/{out_trade_no}"""
    @property
    def get(self) -> CreditRepaymentPartnerDeductOrdersOutTradeNoGet[Answer[CreditRepaymentPartnerDeductOrdersOutTradeNoGetAnswer]]:
        """查询还款单

        GET v3/credit-repayment/partner/deduct-orders/{out_trade_no}
        https://pay.weixin.qq.com/doc/v3/partner/4016779468
        """
    @property
    def get_async(self) -> CreditRepaymentPartnerDeductOrdersOutTradeNoGet[Promise[Answer[CreditRepaymentPartnerDeductOrdersOutTradeNoGetAnswer]]]:
        """查询还款单"""
    @property
    def getAsync(self) -> CreditRepaymentPartnerDeductOrdersOutTradeNoGet[Promise[Answer[CreditRepaymentPartnerDeductOrdersOutTradeNoGetAnswer]]]:
        """查询还款单"""

class CreditRepaymentPartnerDeductOrdersOutTradeNoGetOptions(Options, total=False):
    out_trade_no: str | int

class CreditRepaymentPartnerDeductOrdersOutTradeNoGet(Verb[R]):
    """查询还款单

    GET v3/credit-repayment/partner/deduct-orders/{out_trade_no}
    https://pay.weixin.qq.com/doc/v3/partner/4016779468
    """
    if MYPY:
        def __call__(
            self,
            options: CreditRepaymentPartnerDeductOrdersOutTradeNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[CreditRepaymentPartnerDeductOrdersOutTradeNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerDeductOrdersOutTradeNoGetOptions | AnyDict,
            /,
            **more: Unpack[CreditRepaymentPartnerDeductOrdersOutTradeNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_trade_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerDeductOrdersOutTradeNoGetOptions,
            /,
            **more: Unpack[CreditRepaymentPartnerDeductOrdersOutTradeNoGetOptions]
        ) -> R: ...

class CreditRepaymentPartnerScheduleRecords(Place):
    """v3/credit-repayment/partner/schedule-records"""
    @property
    def batchCreate(self) -> CreditRepaymentPartnerScheduleRecordsBatchCreate:
        """POST 预约还款"""
    @property
    def _out_record_id_(self) -> CreditRepaymentPartnerScheduleRecordsOutRecordId:
        """GET 查询预约还款记录"""

class CreditRepaymentPartnerScheduleRecordsBatchCreate(Place):
    """v3/credit-repayment/partner/schedule-records/batch-create"""
    @property
    def post(self) -> CreditRepaymentPartnerScheduleRecordsBatchCreatePost[Answer[CreditRepaymentPartnerScheduleRecordsBatchCreatePostAnswer]]:
        """预约还款

        POST v3/credit-repayment/partner/schedule-records/batch-create
        https://pay.weixin.qq.com/doc/v3/partner/4016779459
        """
    @property
    def post_async(self) -> CreditRepaymentPartnerScheduleRecordsBatchCreatePost[Promise[Answer[CreditRepaymentPartnerScheduleRecordsBatchCreatePostAnswer]]]:
        """预约还款"""
    @property
    def postAsync(self) -> CreditRepaymentPartnerScheduleRecordsBatchCreatePost[Promise[Answer[CreditRepaymentPartnerScheduleRecordsBatchCreatePostAnswer]]]:
        """预约还款"""

class CreditRepaymentPartnerScheduleRecordsBatchCreatePostOptions(Options, total=False):
    json: CreditRepaymentPartnerScheduleRecordsBatchCreatePostJson

class CreditRepaymentPartnerScheduleRecordsBatchCreatePostLooseOptions(Options, total=False):
    json: CreditRepaymentPartnerScheduleRecordsBatchCreatePostJson | AnyDict

class CreditRepaymentPartnerScheduleRecordsBatchCreatePost(Verb[R]):
    """预约还款

    POST v3/credit-repayment/partner/schedule-records/batch-create
    https://pay.weixin.qq.com/doc/v3/partner/4016779459
    """
    if MYPY:
        def __call__(
            self,
            options: CreditRepaymentPartnerScheduleRecordsBatchCreatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CreditRepaymentPartnerScheduleRecordsBatchCreatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CreditRepaymentPartnerScheduleRecordsBatchCreatePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerScheduleRecordsBatchCreatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CreditRepaymentPartnerScheduleRecordsBatchCreatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CreditRepaymentPartnerScheduleRecordsBatchCreatePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerScheduleRecordsBatchCreatePostOptions,
            /,
            **more: Unpack[CreditRepaymentPartnerScheduleRecordsBatchCreatePostOptions]
        ) -> R: ...

class CreditRepaymentPartnerScheduleRecordsOutRecordId(Place):
    """v3/credit-repayment/partner/schedule-records/{out_record_id}"""
    @property
    def get(self) -> CreditRepaymentPartnerScheduleRecordsOutRecordIdGet[Answer[CreditRepaymentPartnerScheduleRecordsOutRecordIdGetAnswer]]:
        """查询预约还款记录

        GET v3/credit-repayment/partner/schedule-records/{out_record_id}
        https://pay.weixin.qq.com/doc/v3/partner/4016779463
        """
    @property
    def get_async(self) -> CreditRepaymentPartnerScheduleRecordsOutRecordIdGet[Promise[Answer[CreditRepaymentPartnerScheduleRecordsOutRecordIdGetAnswer]]]:
        """查询预约还款记录"""
    @property
    def getAsync(self) -> CreditRepaymentPartnerScheduleRecordsOutRecordIdGet[Promise[Answer[CreditRepaymentPartnerScheduleRecordsOutRecordIdGetAnswer]]]:
        """查询预约还款记录"""

class CreditRepaymentPartnerScheduleRecordsOutRecordIdGetOptions(Options, total=False):
    query: CreditRepaymentPartnerScheduleRecordsOutRecordIdGetQuery
    out_record_id: str | int

class CreditRepaymentPartnerScheduleRecordsOutRecordIdGetLooseOptions(Options, total=False):
    query: CreditRepaymentPartnerScheduleRecordsOutRecordIdGetQuery | AnyDict
    out_record_id: str | int

class CreditRepaymentPartnerScheduleRecordsOutRecordIdGet(Verb[R]):
    """查询预约还款记录

    GET v3/credit-repayment/partner/schedule-records/{out_record_id}
    https://pay.weixin.qq.com/doc/v3/partner/4016779463
    """
    if MYPY:
        def __call__(
            self,
            options: CreditRepaymentPartnerScheduleRecordsOutRecordIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CreditRepaymentPartnerScheduleRecordsOutRecordIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CreditRepaymentPartnerScheduleRecordsOutRecordIdGetQuery | AnyDict,
            out_record_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerScheduleRecordsOutRecordIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CreditRepaymentPartnerScheduleRecordsOutRecordIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CreditRepaymentPartnerScheduleRecordsOutRecordIdGetQuery,
            out_record_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CreditRepaymentPartnerScheduleRecordsOutRecordIdGetOptions,
            /,
            **more: Unpack[CreditRepaymentPartnerScheduleRecordsOutRecordIdGetOptions]
        ) -> R: ...

class RealIdentity(TypedDict):
    identity_type: Literal["REAL_IDENTITY_TYPE_INVALID", "REAL_IDENTITY_TYPE_ID_CARD"]
    """实名验证类型"""
    identity_id: str | Sensitive
    """自然人证件号码"""
    real_name: str | Sensitive
    """自然人姓名"""

class TradeInfo(TypedDict):
    out_trade_no: str
    """商户侧交易单号"""
    deduct_amount: int
    """还款金额"""
    description: NotRequired[str]
    """产品描述"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: NotRequired[str]
    """商户回调地址"""

class CreditRepaymentPartnerContractsAppPresignPostJson(TypedDict):
    appid: str
    """商户AppID"""
    plan_id: str
    """模板ID"""
    out_contract_code: str
    """服务商签约协议号"""
    display_name: str
    """用户展示名称"""
    contract_notify_url: str
    """签约结果通知地址"""
    repayment_day: int
    """还款日"""
    repayment_amount_limit: str
    """还款金额上限"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    real_identity: RealIdentity
    """用户实名信息"""
    trade_info: NotRequired[TradeInfo]
    """交易信息"""

class CreditRepaymentPartnerContractsAppPresignPostAnswer(TypedDict):
    presign_token: str
    """预签约码"""
    redirect_service: NotRequired[str]
    """跳转到的签约服务提供方"""

class JumpInfo(TypedDict):
    jump_appid: NotRequired[str]
    """签约完后要跳转到的应用AppID"""

class CreditRepaymentPartnerContractsH5PresignPostJson(TypedDict):
    appid: str
    """商户AppID"""
    plan_id: str
    """模板ID"""
    out_contract_code: str
    """服务商签约协议号"""
    display_name: str
    """用户展示名称"""
    contract_notify_url: str
    """签约结果通知地址"""
    repayment_day: int
    """还款日"""
    repayment_amount_limit: str
    """还款金额上限"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    real_identity: RealIdentity
    """用户实名信息"""
    trade_info: NotRequired[TradeInfo]
    """交易信息"""
    jump_info: NotRequired[JumpInfo]
    """跳转控制信息"""

class CreditRepaymentPartnerContractsH5PresignPostAnswer(TypedDict):
    redirect_url: str
    """拉起微信支付签约页的URL"""

class CreditRepaymentPartnerContractsTerminatePostJson(TypedDict):
    out_contract_code: str
    """服务商签约协议号"""
    contract_termination_remark: str
    """协议解约备注"""

class ContractInfo(TypedDict):
    contract_id: str
    """协议ID"""
    plan_id: str
    """模板ID"""
    out_contract_code: str
    """服务商签约协议号"""
    display_name: str
    """用户展示名称"""
    contract_state: Literal["CONTRACT_STATE_INVALID", "CONTRACT_STATE_EFFECTIVE", "CONTRACT_STATE_TERMINATED"]
    """协议状态"""
    contract_signed_time: NotRequired[str]
    """协议签署时间"""
    contract_terminated_time: NotRequired[str]
    """协议解约时间"""
    contract_terminated_mode: NotRequired[Literal["TERMINATION_MODE_INVALID", "TERMINATION_MODE_BY_USER", "TERMINATION_MODE_BY_MERCHANT", "TERMINATION_MODE_BY_CUSTOMER_SERVICE"]]
    """协议解约方式"""
    contract_termination_remark: NotRequired[str]
    """协议解约备注"""
    repayment_day: NotRequired[int]
    """还款日"""
    openid: NotRequired[str]
    """用户服务商标识"""
    appid: NotRequired[str]
    """服务商AppID"""
    repayment_amount_limit: int
    """还款金额上限"""

class CreditRepaymentPartnerContractsTerminatePostAnswer(TypedDict):
    contract_info: NotRequired[ContractInfo]
    """协议信息"""

class CreditRepaymentPartnerDeductOrdersPostJson(TypedDict):
    contract_id: str
    """还款协议ID"""
    out_trade_no: str
    """商户侧交易单号"""
    out_record_id: str
    """商户侧预约还款单号"""
    deduct_amount: str
    """还款金额"""
    notify_url: str
    """商户回调地址"""
    description: str
    """产品描述"""
    attach: NotRequired[str]
    """商户数据包"""

class CreditRepaymentPartnerDeductOrdersPostAnswer(TypedDict):
    out_trade_no: str
    """商户侧交易单号"""
    out_record_id: str
    """商户侧预约还款单号"""
    appid: str
    """商户AppID"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    openid: str
    """用户标识"""
    contract_id: str
    """还款协议ID"""
    order_state: Literal["DEDUCT_ORDER_STATE_PENDING", "DEDUCT_ORDER_STATE_NOT_PAY", "DEDUCT_ORDER_STATE_PAY_SUCCESS", "DEDUCT_ORDER_STATE_PAY_FAIL"]
    """还款单状态"""
    deduct_amount: str
    """还款金额"""
    pay_success_amount: NotRequired[str]
    """实际还款金额"""
    description: str
    """产品描述"""
    attach: NotRequired[str]
    """商户数据包"""
    transaction_id: NotRequired[str]
    """微信支付的支付单号"""

class ScheduleItems(TypedDict):
    out_record_id: str
    """商户侧预约还款单号"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    repayment_amount: str
    """应还款金额"""
    min_repayment_amount: NotRequired[str]
    """最低还款金额"""
    repayment_date: str
    """还款日期"""

class CreditRepaymentPartnerScheduleRecordsBatchCreatePostJson(TypedDict):
    contract_id: str
    """还款协议ID"""
    appid: str
    """商户AppID"""
    openid: str
    """用户标识"""
    schedule_items: list[ScheduleItems]
    """预约还款项列表"""

class ScheduleRecords(TypedDict):
    out_record_id: str
    """商户侧预约还款单号"""
    appid: str
    """商户AppID"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    contract_id: NotRequired[str]
    """还款协议ID"""
    repayment_amount: str
    """应还款金额"""
    min_repayment_amount: str
    """最低还款金额"""
    repayment_date: str
    """还款日期"""
    openid: str
    """用户标识"""

class CreditRepaymentPartnerScheduleRecordsBatchCreatePostAnswer(TypedDict):
    schedule_records: NotRequired[list[ScheduleRecords]]
    """预约还款记录列表"""

class CreditRepaymentPartnerScheduleRecordsOutRecordIdGetQuery(TypedDict):
    contract_id: str
    """还款协议ID"""

class CreditRepaymentPartnerContractsOutContractCodeGetAnswer(ContractInfo): ...

class CreditRepaymentPartnerDeductOrdersOutTradeNoGetAnswer(CreditRepaymentPartnerDeductOrdersPostAnswer): ...

class CreditRepaymentPartnerScheduleRecordsOutRecordIdGetAnswer(ScheduleRecords): ...
