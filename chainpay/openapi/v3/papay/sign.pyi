# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Sign(Place):
    """v3/papay/sign"""
    @property
    def contracts(self) -> SignContracts: ...
    @property
    def partner(self) -> SignPartner: ...

class SignContracts(Place):
    """v3/papay/sign/contracts"""
    @property
    def harmonyPlanId(self) -> SignContractsHarmonyPlanId: ...
    @property
    def planId(self) -> SignContractsPlanId: ...
    @property
    def preEntrustSign(self) -> SignContractsPreEntrustSign:
        """POST 代扣预签约"""

class SignContractsHarmonyPlanId(Place):
    """v3/papay/sign/contracts/harmony-plan-id"""
    @property
    def _plan_id_(self) -> SignContractsHarmonyPlanIdPlanId: ...

class SignContractsHarmonyPlanIdPlanId(Place):
    """v3/papay/sign/contracts/harmony-plan-id/{plan_id}"""
    @property
    def outContractCode(self) -> SignContractsHarmonyPlanIdPlanIdOutContractCode: ...

class SignContractsHarmonyPlanIdPlanIdOutContractCode(Place):
    """v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code"""
    @property
    def _out_contract_code_(self) -> SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCode:
        """GET 通过商户协议号查询委托代扣签约协议"""

class SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCode(Place):
    """v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
    @property
    def get(self) -> SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGet[Answer[SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]:
        """通过商户协议号查询委托代扣签约协议

        GET v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}
        https://pay.weixin.qq.com/doc/v3/merchant/4013844122
        """
    @property
    def get_async(self) -> SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """通过商户协议号查询委托代扣签约协议"""
    @property
    def getAsync(self) -> SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """通过商户协议号查询委托代扣签约协议"""

class SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetOptions(Options, total=False):
    plan_id: str | int
    out_contract_code: str | int

class SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGet(Verb[R]):
    """通过商户协议号查询委托代扣签约协议

    GET v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}
    https://pay.weixin.qq.com/doc/v3/merchant/4013844122
    """
    if MYPY:
        def __call__(
            self,
            options: SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetOptions | AnyDict,
            /,
            **more: Unpack[SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetOptions,
            /,
            **more: Unpack[SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...

class SignContractsPlanId(Place):
    """v3/papay/sign/contracts/plan-id"""
    @property
    def _plan_id_(self) -> SignContractsPlanIdPlanId: ...

class SignContractsPlanIdPlanId(Place):
    """v3/papay/sign/contracts/plan-id/{plan_id}"""
    @property
    def outContractCode(self) -> SignContractsPlanIdPlanIdOutContractCode: ...

class SignContractsPlanIdPlanIdOutContractCode(Place):
    """v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code"""
    @property
    def _out_contract_code_(self) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCode:
        """GET 通过商户协议号查询委托代扣签约协议"""

class SignContractsPlanIdPlanIdOutContractCodeOutContractCode(Place):
    """v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
    @property
    def get(self) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Answer[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]:
        """通过商户协议号查询委托代扣签约协议

        GET v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
        https://pay.weixin.qq.com/doc/v3/merchant/4012489245
        """
    @property
    def get_async(self) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """通过商户协议号查询委托代扣签约协议"""
    @property
    def getAsync(self) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """通过商户协议号查询委托代扣签约协议"""
    @property
    def terminate(self) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate:
        """POST 通过商户协议号解除委托代扣签约协议"""

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions(Options, total=False):
    plan_id: str | int
    out_contract_code: str | int

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGet(Verb[R]):
    """通过商户协议号查询委托代扣签约协议

    GET v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
    https://pay.weixin.qq.com/doc/v3/merchant/4012489245
    """
    if MYPY:
        def __call__(
            self,
            options: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions | AnyDict,
            /,
            **more: Unpack[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions,
            /,
            **more: Unpack[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Place):
    """v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""
    @property
    def post(self) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Answer[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]:
        """通过商户协议号解除委托代扣签约协议

        POST v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
        https://pay.weixin.qq.com/doc/v3/merchant/4012489295
        """
    @property
    def post_async(self) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Promise[Answer[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]]:
        """通过商户协议号解除委托代扣签约协议"""
    @property
    def postAsync(self) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Promise[Answer[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]]:
        """通过商户协议号解除委托代扣签约协议"""

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions(Options, total=False):
    json: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson
    plan_id: str | int
    out_contract_code: str | int

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions(Options, total=False):
    json: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson | AnyDict
    plan_id: str | int
    out_contract_code: str | int

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost(Verb[R]):
    """通过商户协议号解除委托代扣签约协议

    POST v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
    https://pay.weixin.qq.com/doc/v3/merchant/4012489295
    """
    if MYPY:
        def __call__(
            self,
            options: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson | AnyDict,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions,
            /,
            **more: Unpack[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions]
        ) -> R: ...

class SignContractsPreEntrustSign(Place):
    """v3/papay/sign/contracts/pre-entrust-sign"""
    @property
    def post(self) -> SignContractsPreEntrustSignPost[Answer[SignContractsPreEntrustSignPostAnswer]]:
        """代扣预签约

        POST v3/papay/sign/contracts/pre-entrust-sign
        https://pay.weixin.qq.com/doc/v3/merchant/4012978414
        """
    @property
    def post_async(self) -> SignContractsPreEntrustSignPost[Promise[Answer[SignContractsPreEntrustSignPostAnswer]]]:
        """代扣预签约"""
    @property
    def postAsync(self) -> SignContractsPreEntrustSignPost[Promise[Answer[SignContractsPreEntrustSignPostAnswer]]]:
        """代扣预签约"""

class SignContractsPreEntrustSignPostOptions(Options, total=False):
    json: SignContractsPreEntrustSignPostJson

class SignContractsPreEntrustSignPostLooseOptions(Options, total=False):
    json: SignContractsPreEntrustSignPostJson | AnyDict

class SignContractsPreEntrustSignPost(Verb[R]):
    """代扣预签约

    POST v3/papay/sign/contracts/pre-entrust-sign
    https://pay.weixin.qq.com/doc/v3/merchant/4012978414
    """
    if MYPY:
        def __call__(
            self,
            options: SignContractsPreEntrustSignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SignContractsPreEntrustSignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SignContractsPreEntrustSignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignContractsPreEntrustSignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SignContractsPreEntrustSignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SignContractsPreEntrustSignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignContractsPreEntrustSignPostOptions,
            /,
            **more: Unpack[SignContractsPreEntrustSignPostOptions]
        ) -> R: ...

class SignPartner(Place):
    """v3/papay/sign/partner"""
    @property
    def contracts(self) -> SignPartnerContracts: ...

class SignPartnerContracts(Place):
    """v3/papay/sign/partner/contracts"""
    @property
    def planId(self) -> SignPartnerContractsPlanId: ...

class SignPartnerContractsPlanId(Place):
    """v3/papay/sign/partner/contracts/plan-id"""
    @property
    def _plan_id_(self) -> SignPartnerContractsPlanIdPlanId: ...

class SignPartnerContractsPlanIdPlanId(Place):
    """v3/papay/sign/partner/contracts/plan-id/{plan_id}"""
    @property
    def outContractCode(self) -> SignPartnerContractsPlanIdPlanIdOutContractCode: ...

class SignPartnerContractsPlanIdPlanIdOutContractCode(Place):
    """v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code"""
    @property
    def _out_contract_code_(self) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCode:
        """GET 通过商户协议号查询委托代扣签约协议"""

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCode(Place):
    """v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
    @property
    def get(self) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Answer[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]:
        """通过商户协议号查询委托代扣签约协议

        GET v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
        https://pay.weixin.qq.com/doc/v3/partner/4012489483
        """
    @property
    def get_async(self) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """通过商户协议号查询委托代扣签约协议"""
    @property
    def getAsync(self) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """通过商户协议号查询委托代扣签约协议"""
    @property
    def terminate(self) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate:
        """POST 通过商户协议号解除委托代扣签约协议"""

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions(Options, total=False):
    query: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetQuery
    plan_id: str | int
    out_contract_code: str | int

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetLooseOptions(Options, total=False):
    query: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetQuery | AnyDict
    plan_id: str | int
    out_contract_code: str | int

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGet(Verb[R]):
    """通过商户协议号查询委托代扣签约协议

    GET v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
    https://pay.weixin.qq.com/doc/v3/partner/4012489483
    """
    if MYPY:
        def __call__(
            self,
            options: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetQuery | AnyDict,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetQuery,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions,
            /,
            **more: Unpack[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Place):
    """v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""
    @property
    def post(self) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Answer[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]:
        """通过商户协议号解除委托代扣签约协议

        POST v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
        https://pay.weixin.qq.com/doc/v3/partner/4012489491
        """
    @property
    def post_async(self) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Promise[Answer[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]]:
        """通过商户协议号解除委托代扣签约协议"""
    @property
    def postAsync(self) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Promise[Answer[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]]:
        """通过商户协议号解除委托代扣签约协议"""

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions(Options, total=False):
    json: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson
    plan_id: str | int
    out_contract_code: str | int

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions(Options, total=False):
    json: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson | AnyDict
    plan_id: str | int
    out_contract_code: str | int

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost(Verb[R]):
    """通过商户协议号解除委托代扣签约协议

    POST v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
    https://pay.weixin.qq.com/doc/v3/partner/4012489491
    """
    if MYPY:
        def __call__(
            self,
            options: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson | AnyDict,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions,
            /,
            **more: Unpack[SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions]
        ) -> R: ...

class ContractTerminateInfo(TypedDict):
    contract_termination_mode: Literal["USER_TERMINATE", "MCH_API_TERMINATE", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"]
    """协议解约方式"""
    contract_terminated_time: str
    """协议解约时间"""
    contract_termination_remark: NotRequired[str]
    """解约备注"""

class SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    contract_id: str
    """委托代扣协议ID"""
    appid: str
    """商户AppID"""
    plan_id: float
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_state: Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED"]
    """委托代扣协议状态"""
    contract_signed_time: NotRequired[str]
    """协议签署时间"""
    contract_expired_time: NotRequired[str]
    """协议到期时间"""
    openid: str
    """用户OpenID"""
    contract_terminate_info: NotRequired[ContractTerminateInfo]
    """协议解约信息"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""
    mask_wxid: NotRequired[str]
    """鸿蒙代扣场景的用户微信号掩码"""

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswerContractTerminateInfo(TypedDict):
    contract_termination_mode: str
    """协议解约方式"""
    contract_terminated_time: str
    """协议解约时间"""
    contract_termination_remark: NotRequired[str]
    """解约备注"""

class EstimatedDeductAmount(TypedDict):
    total: float
    """金额"""
    currency: NotRequired[str]
    """货币类型"""

class DeductSchedule(TypedDict):
    estimated_deduct_date: str
    """预计扣费的日期"""
    estimated_deduct_amount: EstimatedDeductAmount
    """预计的扣费金额"""
    schedule_state: str
    """扣费预约状态"""
    scheduled_amount: NotRequired[EstimatedDeductAmount]
    """已预约的扣费金额信息"""
    deduct_amount: NotRequired[EstimatedDeductAmount]
    """实际扣费金额"""
    deduct_date: NotRequired[str]
    """实际扣费的日期"""

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    contract_id: str
    """委托代扣协议ID"""
    appid: str
    """商户AppID"""
    plan_id: float
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_state: str
    """委托代扣协议状态"""
    contract_signed_time: NotRequired[str]
    """协议签署时间"""
    contract_expired_time: NotRequired[str]
    """协议到期时间"""
    openid: str
    """用户OpenID"""
    contract_terminate_info: NotRequired[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswerContractTerminateInfo]
    """协议解约信息"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""
    deduct_schedule: NotRequired[DeductSchedule]
    """预约扣费场景的预约信息"""

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson(TypedDict):
    contract_termination_remark: str
    """解约备注"""

class DeviceInfo(TypedDict):
    device_type: Literal["DEVICE_TYPE_UNKNOW", "DEVICE_TYPE_PHONE", "DEVICE_TYPE_PAD", "DEVICE_TYPE_TV", "DEVICE_TYPE_WATCH"]
    """设备类型"""
    device_os: str
    """设备的OS版本"""
    device_id: str
    """设备ID"""
    device_running_as_root: bool
    """设备是否以root身份运行"""
    device_ip: str
    """设备的IP"""
    weixin_installed: bool
    """设备上是否安装微信"""
    weixin_version: str
    """设备上微信的版本"""
    days_since_first_login: Literal["DAYS_SINCE_FIRST_LOGIN_UNKNOW", "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY", "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS", "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS", "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS", "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS", "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS"]

class SignContractsPreEntrustSignPostJson(TypedDict):
    sign_scene: Literal["SIGN_SCENE_APP", "SIGN_SCENE_QRCODE"]
    """签约场景"""
    appid: str
    """应用ID"""
    openid: NotRequired[str]
    """用户在直连商户应用下的用户标示"""
    plan_id: float
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_notify_url: str
    """签约结果通知地址"""
    out_user_code: str
    """商户侧用户标识"""
    return_url: NotRequired[str]
    """回跳地址的url"""
    device_info: DeviceInfo

class SignContractsPreEntrustSignPostAnswer(TypedDict):
    pre_entrustweb_id: str
    """预签约ID"""
    mini_program_username: NotRequired[str]
    """跳转签约小程序的username"""
    mini_program_path: NotRequired[str]
    """跳转签约小程序的path"""
    redirect_url: NotRequired[str]
    """展示扫码签约的二维码的URL"""

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetQuery(TypedDict):
    sub_mchid: str
    """子商户号商户号"""

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    contract_id: str
    """委托代扣协议ID"""
    sp_mchid: str
    """普通服务商商户号"""
    sp_appid: str
    """普通服务商的AppID"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户的AppID"""
    plan_id: float
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_state: str
    """委托代扣协议状态"""
    contract_signed_time: NotRequired[str]
    """协议签署时间"""
    contract_expired_time: NotRequired[str]
    """协议到期时间"""
    sp_openid: str
    """用户OpenID"""
    sub_openid: NotRequired[str]
    contract_terminate_info: NotRequired[SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswerContractTerminateInfo]
    """协议解约信息"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""
    deduct_schedule: NotRequired[DeductSchedule]
    """预约扣费场景的预约信息"""

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson(TypedDict):
    sub_mchid: str
    """子商户号商户号"""
    contract_termination_remark: str
    """解约备注"""

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer(SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer): ...

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer(SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer): ...
