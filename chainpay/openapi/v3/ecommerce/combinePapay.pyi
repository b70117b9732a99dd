# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class CombinePapay(Place):
    """v3/ecommerce/combine-papay"""
    @property
    def contracts(self) -> CombinePapayContracts: ...
    @property
    def transactions(self) -> CombinePapayTransactions:
        """POST 电商合单委托代扣支付"""

class CombinePapayContracts(Place):
    """v3/ecommerce/combine-papay/contracts"""
    @property
    def planId(self) -> CombinePapayContractsPlanId: ...
    @property
    def preEntrustSign(self) -> CombinePapayContractsPreEntrustSign:
        """POST APP方式预签约"""

class CombinePapayContractsPlanId(Place):
    """v3/ecommerce/combine-papay/contracts/plan-id"""
    @property
    def _plan_id_(self) -> CombinePapayContractsPlanIdPlanId: ...

class CombinePapayContractsPlanIdPlanId(Place):
    """v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}"""
    @property
    def outContractCode(self) -> CombinePapayContractsPlanIdPlanIdOutContractCode: ...

class CombinePapayContractsPlanIdPlanIdOutContractCode(Place):
    """v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code"""
    @property
    def _out_contract_code_(self) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCode:
        """GET 通过商户协议号查询协议"""

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCode(Place):
    """v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
    @property
    def get(self) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Answer[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]:
        """通过商户协议号查询协议

        GET v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
        https://pay.weixin.qq.com/doc/v3/partner/4012884060
        """
    @property
    def get_async(self) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """通过商户协议号查询协议"""
    @property
    def getAsync(self) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """通过商户协议号查询协议"""
    @property
    def terminate(self) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate:
        """POST 商户协议号解约协议"""

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions(Options, total=False):
    plan_id: str | int
    out_contract_code: str | int

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGet(Verb[R]):
    """通过商户协议号查询协议

    GET v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
    https://pay.weixin.qq.com/doc/v3/partner/4012884060
    """
    if MYPY:
        def __call__(
            self,
            options: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions | AnyDict,
            /,
            **more: Unpack[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
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
            options: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions,
            /,
            **more: Unpack[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Place):
    """v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""
    @property
    def post(self) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Answer[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]:
        """商户协议号解约协议

        POST v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
        https://pay.weixin.qq.com/doc/v3/partner/4012884072
        """
    @property
    def post_async(self) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Promise[Answer[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]]:
        """商户协议号解约协议"""
    @property
    def postAsync(self) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Promise[Answer[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]]:
        """商户协议号解约协议"""

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions(Options, total=False):
    json: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson
    plan_id: str | int
    out_contract_code: str | int

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions(Options, total=False):
    json: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson | AnyDict
    plan_id: str | int
    out_contract_code: str | int

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost(Verb[R]):
    """商户协议号解约协议

    POST v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
    https://pay.weixin.qq.com/doc/v3/partner/4012884072
    """
    if MYPY:
        def __call__(
            self,
            options: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson | AnyDict,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions,
            /,
            **more: Unpack[CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions]
        ) -> R: ...

class CombinePapayContractsPreEntrustSign(Place):
    """v3/ecommerce/combine-papay/contracts/pre-entrust-sign"""
    @property
    def post(self) -> CombinePapayContractsPreEntrustSignPost[Answer[CombinePapayContractsPreEntrustSignPostAnswer]]:
        """APP方式预签约

        POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign
        https://pay.weixin.qq.com/doc/v3/partner/4012881608
        """
    @property
    def post_async(self) -> CombinePapayContractsPreEntrustSignPost[Promise[Answer[CombinePapayContractsPreEntrustSignPostAnswer]]]:
        """APP方式预签约"""
    @property
    def postAsync(self) -> CombinePapayContractsPreEntrustSignPost[Promise[Answer[CombinePapayContractsPreEntrustSignPostAnswer]]]:
        """APP方式预签约"""
    @property
    def miniProgram(self) -> CombinePapayContractsPreEntrustSignMiniProgram:
        """POST 小程序方式预签约"""

class CombinePapayContractsPreEntrustSignPostOptions(Options, total=False):
    json: CombinePapayContractsPreEntrustSignPostJson

class CombinePapayContractsPreEntrustSignPostLooseOptions(Options, total=False):
    json: CombinePapayContractsPreEntrustSignPostJson | AnyDict

class CombinePapayContractsPreEntrustSignPost(Verb[R]):
    """APP方式预签约

    POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign
    https://pay.weixin.qq.com/doc/v3/partner/4012881608
    """
    if MYPY:
        def __call__(
            self,
            options: CombinePapayContractsPreEntrustSignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CombinePapayContractsPreEntrustSignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CombinePapayContractsPreEntrustSignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombinePapayContractsPreEntrustSignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CombinePapayContractsPreEntrustSignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CombinePapayContractsPreEntrustSignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombinePapayContractsPreEntrustSignPostOptions,
            /,
            **more: Unpack[CombinePapayContractsPreEntrustSignPostOptions]
        ) -> R: ...

class CombinePapayContractsPreEntrustSignMiniProgram(Place):
    """v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program"""
    @property
    def post(self) -> CombinePapayContractsPreEntrustSignMiniProgramPost[Answer[CombinePapayContractsPreEntrustSignMiniProgramPostAnswer]]:
        """小程序方式预签约

        POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program
        https://pay.weixin.qq.com/doc/v3/partner/4017177322
        """
    @property
    def post_async(self) -> CombinePapayContractsPreEntrustSignMiniProgramPost[Promise[Answer[CombinePapayContractsPreEntrustSignMiniProgramPostAnswer]]]:
        """小程序方式预签约"""
    @property
    def postAsync(self) -> CombinePapayContractsPreEntrustSignMiniProgramPost[Promise[Answer[CombinePapayContractsPreEntrustSignMiniProgramPostAnswer]]]:
        """小程序方式预签约"""

class CombinePapayContractsPreEntrustSignMiniProgramPostOptions(Options, total=False):
    json: CombinePapayContractsPreEntrustSignMiniProgramPostJson

class CombinePapayContractsPreEntrustSignMiniProgramPostLooseOptions(Options, total=False):
    json: CombinePapayContractsPreEntrustSignMiniProgramPostJson | AnyDict

class CombinePapayContractsPreEntrustSignMiniProgramPost(Verb[R]):
    """小程序方式预签约

    POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program
    https://pay.weixin.qq.com/doc/v3/partner/4017177322
    """
    if MYPY:
        def __call__(
            self,
            options: CombinePapayContractsPreEntrustSignMiniProgramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CombinePapayContractsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CombinePapayContractsPreEntrustSignMiniProgramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombinePapayContractsPreEntrustSignMiniProgramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CombinePapayContractsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CombinePapayContractsPreEntrustSignMiniProgramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombinePapayContractsPreEntrustSignMiniProgramPostOptions,
            /,
            **more: Unpack[CombinePapayContractsPreEntrustSignMiniProgramPostOptions]
        ) -> R: ...

class CombinePapayTransactions(Place):
    """v3/ecommerce/combine-papay/transactions"""
    @property
    def post(self) -> CombinePapayTransactionsPost[Answer[CombinePapayTransactionsPostAnswer]]:
        """电商合单委托代扣支付

        POST v3/ecommerce/combine-papay/transactions
        https://pay.weixin.qq.com/doc/v3/partner/4012884121
        """
    @property
    def post_async(self) -> CombinePapayTransactionsPost[Promise[Answer[CombinePapayTransactionsPostAnswer]]]:
        """电商合单委托代扣支付"""
    @property
    def postAsync(self) -> CombinePapayTransactionsPost[Promise[Answer[CombinePapayTransactionsPostAnswer]]]:
        """电商合单委托代扣支付"""
    @property
    def _combine_out_trade_no_(self) -> CombinePapayTransactionsCombineOutTradeNo:
        """GET 电商合单委托代扣查询订单"""

class CombinePapayTransactionsPostOptions(Options, total=False):
    json: CombinePapayTransactionsPostJson

class CombinePapayTransactionsPostLooseOptions(Options, total=False):
    json: CombinePapayTransactionsPostJson | AnyDict

class CombinePapayTransactionsPost(Verb[R]):
    """电商合单委托代扣支付

    POST v3/ecommerce/combine-papay/transactions
    https://pay.weixin.qq.com/doc/v3/partner/4012884121
    """
    if MYPY:
        def __call__(
            self,
            options: CombinePapayTransactionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CombinePapayTransactionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CombinePapayTransactionsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombinePapayTransactionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CombinePapayTransactionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CombinePapayTransactionsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombinePapayTransactionsPostOptions,
            /,
            **more: Unpack[CombinePapayTransactionsPostOptions]
        ) -> R: ...

class CombinePapayTransactionsCombineOutTradeNo(Place):
    """v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}"""
    @property
    def get(self) -> CombinePapayTransactionsCombineOutTradeNoGet[Answer[CombinePapayTransactionsCombineOutTradeNoGetAnswer]]:
        """电商合单委托代扣查询订单

        GET v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012884130
        """
    @property
    def get_async(self) -> CombinePapayTransactionsCombineOutTradeNoGet[Promise[Answer[CombinePapayTransactionsCombineOutTradeNoGetAnswer]]]:
        """电商合单委托代扣查询订单"""
    @property
    def getAsync(self) -> CombinePapayTransactionsCombineOutTradeNoGet[Promise[Answer[CombinePapayTransactionsCombineOutTradeNoGetAnswer]]]:
        """电商合单委托代扣查询订单"""
    @property
    def reverse(self) -> CombinePapayTransactionsCombineOutTradeNoReverse:
        """POST 电商合单委托代扣撤销订单"""

class CombinePapayTransactionsCombineOutTradeNoGetOptions(Options, total=False):
    combine_out_trade_no: str | int

class CombinePapayTransactionsCombineOutTradeNoGet(Verb[R]):
    """电商合单委托代扣查询订单

    GET v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012884130
    """
    if MYPY:
        def __call__(
            self,
            options: CombinePapayTransactionsCombineOutTradeNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[CombinePapayTransactionsCombineOutTradeNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: CombinePapayTransactionsCombineOutTradeNoGetOptions | AnyDict,
            /,
            **more: Unpack[CombinePapayTransactionsCombineOutTradeNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, combine_out_trade_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CombinePapayTransactionsCombineOutTradeNoGetOptions,
            /,
            **more: Unpack[CombinePapayTransactionsCombineOutTradeNoGetOptions]
        ) -> R: ...

class CombinePapayTransactionsCombineOutTradeNoReverse(Place):
    """v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse"""
    @property
    def post(self) -> CombinePapayTransactionsCombineOutTradeNoReversePost[Response]:
        """电商合单委托代扣撤销订单

        POST v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse
        https://pay.weixin.qq.com/doc/v3/partner/4012884126
        """
    @property
    def post_async(self) -> CombinePapayTransactionsCombineOutTradeNoReversePost[Promise[Response]]:
        """电商合单委托代扣撤销订单"""
    @property
    def postAsync(self) -> CombinePapayTransactionsCombineOutTradeNoReversePost[Promise[Response]]:
        """电商合单委托代扣撤销订单"""

class CombinePapayTransactionsCombineOutTradeNoReversePostOptions(Options, total=False):
    json: CombinePapayTransactionsCombineOutTradeNoReversePostJson
    combine_out_trade_no: str | int

class CombinePapayTransactionsCombineOutTradeNoReversePostLooseOptions(Options, total=False):
    json: CombinePapayTransactionsCombineOutTradeNoReversePostJson | AnyDict
    combine_out_trade_no: str | int

class CombinePapayTransactionsCombineOutTradeNoReversePost(Verb[R]):
    """电商合单委托代扣撤销订单

    POST v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse
    https://pay.weixin.qq.com/doc/v3/partner/4012884126
    """
    if MYPY:
        def __call__(
            self,
            options: CombinePapayTransactionsCombineOutTradeNoReversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CombinePapayTransactionsCombineOutTradeNoReversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CombinePapayTransactionsCombineOutTradeNoReversePostJson | AnyDict,
            combine_out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombinePapayTransactionsCombineOutTradeNoReversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CombinePapayTransactionsCombineOutTradeNoReversePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CombinePapayTransactionsCombineOutTradeNoReversePostJson,
            combine_out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CombinePapayTransactionsCombineOutTradeNoReversePostOptions,
            /,
            **more: Unpack[CombinePapayTransactionsCombineOutTradeNoReversePostOptions]
        ) -> R: ...

class ContractTerminateInfo(TypedDict):
    contract_termination_mode: str
    """协议解约方式"""
    contract_terminated_time: str
    """协议解约时间"""
    contract_termination_remark: str
    """解约备注"""

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    contract_id: str
    """委托代扣协议Id"""
    appid: str
    """商户APPID"""
    plan_id: int
    """委托代扣协议模板Id"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_state: str
    """委托代扣协议状态"""
    contract_signed_time: str
    """协议签署时间"""
    contract_expired_time: str
    """协议到期时间"""
    contract_terminate_info: NotRequired[ContractTerminateInfo]
    """协议解约信息"""
    openid: str
    """用户openid"""

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson(TypedDict):
    contract_termination_remark: NotRequired[str]
    """解约备注"""

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer(TypedDict):
    mchid: str
    """商户号"""
    plan_id: int
    """委托代扣协议模板Id"""
    out_contract_code: str
    """商户签约协议号"""

class CombinePapayContractsPreEntrustSignPostJson(TypedDict):
    appid: str
    """商户APPID"""
    plan_id: int
    """委托代扣协议模板Id"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    notify_url: str
    """回调通知地址"""
    return_app: NotRequired[bool]
    """返回app标识"""
    attach: NotRequired[str]
    """商户数据包"""

class CombinePapayContractsPreEntrustSignPostAnswer(TypedDict):
    pre_entrustweb_id: str
    """预签约Id"""
    mchid: str
    """商户号"""
    plan_id: int
    """委托代扣协议模板Id"""
    out_contract_code: str
    """商户签约协议号"""

class CombinePapayContractsPreEntrustSignMiniProgramPostJson(TypedDict):
    appid: str
    """商户APPID"""
    plan_id: int
    """委托代扣协议模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    notify_url: str
    """回调通知地址"""

class CombinePapayContractsPreEntrustSignMiniProgramPostAnswer(TypedDict):
    pre_entrustweb_id: str
    """预签约ID"""
    mchid: str
    """商户号"""
    plan_id: int
    """委托代扣协议模板ID"""
    out_contract_code: str
    """商户签约协议号"""

class Amount(TypedDict):
    total_amount: int
    """标价金额"""
    currency: str
    """标价币种"""

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    """是否指定分账"""
    subsidy_amount: NotRequired[int]
    """补差金额"""

class SubOrders(TypedDict):
    mchid: NotRequired[str]
    """子单商户号"""
    attach: NotRequired[str]
    """附加数据"""
    amount: Amount
    """订单金额"""
    out_trade_no: str
    """子单商户订单号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sub_appid: NotRequired[str]
    """二级商户appid"""
    description: str
    """商品描述"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""
    sub_risk_info: NotRequired[str]
    """子单风控信息"""

class CombinePapayTransactionsPostJson(TypedDict):
    combine_appid: str
    """合单商户appid"""
    combine_mchid: str
    """合单商户号"""
    combine_out_trade_no: str
    """合单商户订单号"""
    contract_id: str
    """委托代扣协议ID"""
    sub_orders: NotRequired[list[SubOrders]]
    """子单信息"""
    risk_info: NotRequired[str]
    """风控信息"""

class CombinePapayTransactionsPostAnswerSubOrdersAmount(TypedDict):
    total_amount: int
    """标价金额"""
    currency: str
    """标价币种"""
    payer_amount: NotRequired[int]
    """现金支付金额"""
    payer_currency: NotRequired[str]
    """现金支付币种"""

class CombinePapayTransactionsPostAnswerSubOrders(TypedDict):
    mchid: str
    """子单商户号"""
    trade_type: str
    """交易类型"""
    trade_state: str
    """交易状态"""
    bank_type: NotRequired[str]
    """付款银行"""
    attach: NotRequired[str]
    """附加数据"""
    success_time: NotRequired[str]
    """支付完成时间"""
    transaction_id: str
    """子单微信订单号"""
    out_trade_no: str
    """子单商户订单号"""
    sub_mchid: str
    """二级商户号"""
    sub_appid: NotRequired[str]
    """二级商户appid"""
    amount: NotRequired[CombinePapayTransactionsPostAnswerSubOrdersAmount]
    """订单金额"""

class CombinePayerInfo(TypedDict):
    openid: str
    """用户标识"""

class CombinePapayTransactionsPostAnswer(TypedDict):
    combine_appid: str
    """合单商户APPID"""
    combine_mchid: str
    """合单商户号"""
    combine_out_trade_no: str
    """合单商户订单号"""
    sub_orders: NotRequired[list[CombinePapayTransactionsPostAnswerSubOrders]]
    """子单信息"""
    combine_payer_info: NotRequired[CombinePayerInfo]
    """支付者"""

class CombinePapayTransactionsCombineOutTradeNoReversePostJsonSubOrders(TypedDict):
    mchid: NotRequired[str]
    """子单商户号"""
    out_trade_no: str
    """子单商户订单号"""
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sub_appid: NotRequired[str]
    """二级商户appid"""

class CombinePapayTransactionsCombineOutTradeNoReversePostJson(TypedDict):
    combine_appid: str
    """合单商户APPID"""
    sub_orders: NotRequired[list[CombinePapayTransactionsCombineOutTradeNoReversePostJsonSubOrders]]
    """子单信息"""

class CombinePapayTransactionsCombineOutTradeNoGetAnswer(CombinePapayTransactionsPostAnswer): ...
