# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class InsuranceSign(Place):
    """v3/papay/insurance-sign"""
    @property
    def contracts(self) -> InsuranceSignContracts: ...
    @property
    def policyPeriods(self) -> InsuranceSignPolicyPeriods: ...
    @property
    def policy_periods(self) -> InsuranceSignPolicyPeriods2: ...

class InsuranceSignContracts(Place):
    """v3/papay/insurance-sign/contracts"""
    @property
    def planId(self) -> InsuranceSignContractsPlanId: ...
    @property
    def preEntrustSign(self) -> InsuranceSignContractsPreEntrustSign: ...

class InsuranceSignContractsPlanId(Place):
    """v3/papay/insurance-sign/contracts/plan-id"""
    @property
    def _plan_id_(self) -> InsuranceSignContractsPlanIdPlanId: ...

class InsuranceSignContractsPlanIdPlanId(Place):
    """v3/papay/insurance-sign/contracts/plan-id/{plan_id}"""
    @property
    def contractId(self) -> InsuranceSignContractsPlanIdPlanIdContractId: ...
    @property
    def outContractCode(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCode: ...

class InsuranceSignContractsPlanIdPlanIdContractId(Place):
    """v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id"""
    @property
    def _contract_id_(self) -> InsuranceSignContractsPlanIdPlanIdContractIdContractId: ...

class InsuranceSignContractsPlanIdPlanIdContractIdContractId(Place):
    """v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}"""
    @property
    def renew(self) -> InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenew:
        """POST 保险商户受理续期自动续费协议"""

class InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenew(Place):
    """v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew"""
    @property
    def post(self) -> InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPost[Response]:
        """保险商户受理续期自动续费协议

        POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew
        https://pay.weixin.qq.com/doc/v3/merchant/4012489588
        """
    @property
    def post_async(self) -> InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPost[Promise[Response]]:
        """保险商户受理续期自动续费协议"""
    @property
    def postAsync(self) -> InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPost[Promise[Response]]:
        """保险商户受理续期自动续费协议"""

class InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostOptions(Options, total=False):
    json: InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostJson
    plan_id: str | int
    contract_id: str | int

class InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostLooseOptions(Options, total=False):
    json: InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostJson | AnyDict
    plan_id: str | int
    contract_id: str | int

class InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPost(Verb[R]):
    """保险商户受理续期自动续费协议

    POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew
    https://pay.weixin.qq.com/doc/v3/merchant/4012489588
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostJson | AnyDict,
            plan_id: str | int,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostJson,
            plan_id: str | int,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostOptions,
            /,
            **more: Unpack[InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostOptions]
        ) -> R: ...

class InsuranceSignContractsPlanIdPlanIdOutContractCode(Place):
    """v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code"""
    @property
    def _out_contract_code_(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCode:
        """GET 保险商户查询保险自动续费协议"""

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCode(Place):
    """v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
    @property
    def get(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Answer[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]:
        """保险商户查询保险自动续费协议

        GET v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
        https://pay.weixin.qq.com/doc/v3/merchant/4012472641
        """
    @property
    def get_async(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """保险商户查询保险自动续费协议"""
    @property
    def getAsync(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """保险商户查询保险自动续费协议"""
    @property
    def terminate(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate:
        """POST 保险商户通过商户协议号解除保险自动续费协议"""

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions(Options, total=False):
    plan_id: str | int
    out_contract_code: str | int

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGet(Verb[R]):
    """保险商户查询保险自动续费协议

    GET v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}
    https://pay.weixin.qq.com/doc/v3/merchant/4012472641
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions | AnyDict,
            /,
            **more: Unpack[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
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
            options: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions,
            /,
            **more: Unpack[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Place):
    """v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"""
    @property
    def post(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Answer[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]:
        """保险商户通过商户协议号解除保险自动续费协议

        POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
        https://pay.weixin.qq.com/doc/v3/merchant/4012472767
        """
    @property
    def post_async(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Promise[Answer[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]]:
        """保险商户通过商户协议号解除保险自动续费协议"""
    @property
    def postAsync(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost[Promise[Answer[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer]]]:
        """保险商户通过商户协议号解除保险自动续费协议"""

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions(Options, total=False):
    json: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson
    plan_id: str | int
    out_contract_code: str | int

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions(Options, total=False):
    json: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson | AnyDict
    plan_id: str | int
    out_contract_code: str | int

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePost(Verb[R]):
    """保险商户通过商户协议号解除保险自动续费协议

    POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate
    https://pay.weixin.qq.com/doc/v3/merchant/4012472767
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson | AnyDict,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions,
            /,
            **more: Unpack[InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostOptions]
        ) -> R: ...

class InsuranceSignContractsPreEntrustSign(Place):
    """v3/papay/insurance-sign/contracts/pre-entrust-sign"""
    @property
    def app(self) -> InsuranceSignContractsPreEntrustSignApp:
        """POST 保险商户App预签约"""
    @property
    def h5(self) -> InsuranceSignContractsPreEntrustSignH5:
        """POST 保险商户H5预签约"""
    @property
    def jsapi(self) -> InsuranceSignContractsPreEntrustSignJsapi:
        """POST 保险商户JSAPI预签约"""
    @property
    def miniProgram(self) -> InsuranceSignContractsPreEntrustSignMiniProgram:
        """POST 保险商户小程序预签约"""

class InsuranceSignContractsPreEntrustSignApp(Place):
    """v3/papay/insurance-sign/contracts/pre-entrust-sign/app"""
    @property
    def post(self) -> InsuranceSignContractsPreEntrustSignAppPost[Answer[InsuranceSignContractsPreEntrustSignAppPostAnswer]]:
        """保险商户App预签约

        POST v3/papay/insurance-sign/contracts/pre-entrust-sign/app
        https://pay.weixin.qq.com/doc/v3/merchant/4013005766
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> InsuranceSignContractsPreEntrustSignAppPost[Promise[Answer[InsuranceSignContractsPreEntrustSignAppPostAnswer]]]:
        """保险商户App预签约"""
    @property
    def postAsync(self) -> InsuranceSignContractsPreEntrustSignAppPost[Promise[Answer[InsuranceSignContractsPreEntrustSignAppPostAnswer]]]:
        """保险商户App预签约"""

class InsuranceSignContractsPreEntrustSignAppPostOptions(Options, total=False):
    json: InsuranceSignContractsPreEntrustSignAppPostJson

class InsuranceSignContractsPreEntrustSignAppPostLooseOptions(Options, total=False):
    json: InsuranceSignContractsPreEntrustSignAppPostJson | AnyDict

class InsuranceSignContractsPreEntrustSignAppPost(Verb[R]):
    """保险商户App预签约

    POST v3/papay/insurance-sign/contracts/pre-entrust-sign/app
    https://pay.weixin.qq.com/doc/v3/merchant/4013005766
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignAppPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignAppPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPreEntrustSignAppPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignAppPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignAppPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPreEntrustSignAppPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignAppPostOptions,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignAppPostOptions]
        ) -> R: ...

class InsuranceSignContractsPreEntrustSignH5(Place):
    """v3/papay/insurance-sign/contracts/pre-entrust-sign/h5"""
    @property
    def post(self) -> InsuranceSignContractsPreEntrustSignH5Post[Answer[InsuranceSignContractsPreEntrustSignH5PostAnswer]]:
        """保险商户H5预签约

        POST v3/papay/insurance-sign/contracts/pre-entrust-sign/h5
        https://pay.weixin.qq.com/doc/v3/merchant/4012529050
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> InsuranceSignContractsPreEntrustSignH5Post[Promise[Answer[InsuranceSignContractsPreEntrustSignH5PostAnswer]]]:
        """保险商户H5预签约"""
    @property
    def postAsync(self) -> InsuranceSignContractsPreEntrustSignH5Post[Promise[Answer[InsuranceSignContractsPreEntrustSignH5PostAnswer]]]:
        """保险商户H5预签约"""

class InsuranceSignContractsPreEntrustSignH5PostOptions(Options, total=False):
    json: InsuranceSignContractsPreEntrustSignH5PostJson

class InsuranceSignContractsPreEntrustSignH5PostLooseOptions(Options, total=False):
    json: InsuranceSignContractsPreEntrustSignH5PostJson | AnyDict

class InsuranceSignContractsPreEntrustSignH5Post(Verb[R]):
    """保险商户H5预签约

    POST v3/papay/insurance-sign/contracts/pre-entrust-sign/h5
    https://pay.weixin.qq.com/doc/v3/merchant/4012529050
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignH5PostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignH5PostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPreEntrustSignH5PostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignH5PostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignH5PostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPreEntrustSignH5PostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignH5PostOptions,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignH5PostOptions]
        ) -> R: ...

class InsuranceSignContractsPreEntrustSignJsapi(Place):
    """v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi"""
    @property
    def post(self) -> InsuranceSignContractsPreEntrustSignJsapiPost[Answer[InsuranceSignContractsPreEntrustSignJsapiPostAnswer]]:
        """保险商户JSAPI预签约

        POST v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi
        https://pay.weixin.qq.com/doc/v3/merchant/4012528600
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> InsuranceSignContractsPreEntrustSignJsapiPost[Promise[Answer[InsuranceSignContractsPreEntrustSignJsapiPostAnswer]]]:
        """保险商户JSAPI预签约"""
    @property
    def postAsync(self) -> InsuranceSignContractsPreEntrustSignJsapiPost[Promise[Answer[InsuranceSignContractsPreEntrustSignJsapiPostAnswer]]]:
        """保险商户JSAPI预签约"""

class InsuranceSignContractsPreEntrustSignJsapiPostOptions(Options, total=False):
    json: InsuranceSignContractsPreEntrustSignJsapiPostJson

class InsuranceSignContractsPreEntrustSignJsapiPostLooseOptions(Options, total=False):
    json: InsuranceSignContractsPreEntrustSignJsapiPostJson | AnyDict

class InsuranceSignContractsPreEntrustSignJsapiPost(Verb[R]):
    """保险商户JSAPI预签约

    POST v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi
    https://pay.weixin.qq.com/doc/v3/merchant/4012528600
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignJsapiPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignJsapiPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPreEntrustSignJsapiPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignJsapiPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignJsapiPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPreEntrustSignJsapiPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignJsapiPostOptions,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignJsapiPostOptions]
        ) -> R: ...

class InsuranceSignContractsPreEntrustSignMiniProgram(Place):
    """v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program"""
    @property
    def post(self) -> InsuranceSignContractsPreEntrustSignMiniProgramPost[Answer[InsuranceSignContractsPreEntrustSignMiniProgramPostAnswer]]:
        """保险商户小程序预签约

        POST v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program
        https://pay.weixin.qq.com/doc/v3/merchant/4012528950
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> InsuranceSignContractsPreEntrustSignMiniProgramPost[Promise[Answer[InsuranceSignContractsPreEntrustSignMiniProgramPostAnswer]]]:
        """保险商户小程序预签约"""
    @property
    def postAsync(self) -> InsuranceSignContractsPreEntrustSignMiniProgramPost[Promise[Answer[InsuranceSignContractsPreEntrustSignMiniProgramPostAnswer]]]:
        """保险商户小程序预签约"""

class InsuranceSignContractsPreEntrustSignMiniProgramPostOptions(Options, total=False):
    json: InsuranceSignContractsPreEntrustSignMiniProgramPostJson

class InsuranceSignContractsPreEntrustSignMiniProgramPostLooseOptions(Options, total=False):
    json: InsuranceSignContractsPreEntrustSignMiniProgramPostJson | AnyDict

class InsuranceSignContractsPreEntrustSignMiniProgramPost(Verb[R]):
    """保险商户小程序预签约

    POST v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program
    https://pay.weixin.qq.com/doc/v3/merchant/4012528950
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignMiniProgramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPreEntrustSignMiniProgramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignMiniProgramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignMiniProgramPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignContractsPreEntrustSignMiniProgramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignContractsPreEntrustSignMiniProgramPostOptions,
            /,
            **more: Unpack[InsuranceSignContractsPreEntrustSignMiniProgramPostOptions]
        ) -> R: ...

class InsuranceSignPolicyPeriods(Place):
    """v3/papay/insurance-sign/policy-periods"""
    @property
    def planId(self) -> InsuranceSignPolicyPeriodsPlanId: ...

class InsuranceSignPolicyPeriodsPlanId(Place):
    """v3/papay/insurance-sign/policy-periods/plan-id"""
    @property
    def _plan_id_(self) -> InsuranceSignPolicyPeriodsPlanIdPlanId: ...

class InsuranceSignPolicyPeriodsPlanIdPlanId(Place):
    """v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}"""
    @property
    def contractId(self) -> InsuranceSignPolicyPeriodsPlanIdPlanIdContractId: ...

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractId(Place):
    """v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id"""
    @property
    def _contract_id_(self) -> InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractId: ...

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractId(Place):
    """v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}"""
    @property
    def modify(self) -> InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModify:
        """POST 保险商户修改保险扣费周期列表"""

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModify(Place):
    """v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify"""
    @property
    def post(self) -> InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPost[Answer[InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostAnswer]]:
        """保险商户修改保险扣费周期列表

        POST v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify
        https://pay.weixin.qq.com/doc/v3/merchant/4012987596
        """
    @property
    def post_async(self) -> InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPost[Promise[Answer[InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostAnswer]]]:
        """保险商户修改保险扣费周期列表"""
    @property
    def postAsync(self) -> InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPost[Promise[Answer[InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostAnswer]]]:
        """保险商户修改保险扣费周期列表"""

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostOptions(Options, total=False):
    json: InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostJson
    plan_id: str | int
    contract_id: str | int

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostLooseOptions(Options, total=False):
    json: InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostJson | AnyDict
    plan_id: str | int
    contract_id: str | int

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPost(Verb[R]):
    """保险商户修改保险扣费周期列表

    POST v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify
    https://pay.weixin.qq.com/doc/v3/merchant/4012987596
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostJson | AnyDict,
            plan_id: str | int,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostJson,
            plan_id: str | int,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostOptions,
            /,
            **more: Unpack[InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostOptions]
        ) -> R: ...

class InsuranceSignPolicyPeriods2(Place):
    """v3/papay/insurance-sign/policy_periods"""
    @property
    def planId(self) -> InsuranceSignPolicyPeriods2PlanId: ...

class InsuranceSignPolicyPeriods2PlanId(Place):
    """v3/papay/insurance-sign/policy_periods/plan-id"""
    @property
    def _plan_id_(self) -> InsuranceSignPolicyPeriods2PlanIdPlanId: ...

class InsuranceSignPolicyPeriods2PlanIdPlanId(Place):
    """v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}"""
    @property
    def outContractCode(self) -> InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCode: ...

class InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCode(Place):
    """v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code"""
    @property
    def _out_contract_code_(self) -> InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCode:
        """GET 保险商户查询保险扣费周期列表"""

class InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCode(Place):
    """v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}"""
    @property
    def get(self) -> InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGet[Answer[InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]:
        """保险商户查询保险扣费周期列表

        GET v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}
        https://pay.weixin.qq.com/doc/v3/merchant/4012489530
        """
    @property
    def get_async(self) -> InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """保险商户查询保险扣费周期列表"""
    @property
    def getAsync(self) -> InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGet[Promise[Answer[InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetAnswer]]]:
        """保险商户查询保险扣费周期列表"""

class InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetOptions(Options, total=False):
    query: InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetQuery
    plan_id: str | int
    out_contract_code: str | int

class InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetLooseOptions(Options, total=False):
    query: InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetQuery | AnyDict
    plan_id: str | int
    out_contract_code: str | int

class InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGet(Verb[R]):
    """保险商户查询保险扣费周期列表

    GET v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}
    https://pay.weixin.qq.com/doc/v3/merchant/4012489530
    """
    if MYPY:
        def __call__(
            self,
            options: InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetQuery | AnyDict = ...,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetQuery = ...,
            plan_id: str | int,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetOptions,
            /,
            **more: Unpack[InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...

class EstimatedDeductAmount(TypedDict):
    total: float
    """金额"""
    currency: NotRequired[str]
    """货币类型"""

class PolicyPeriods(TypedDict):
    policy_period_id: float
    """保险扣费周期编号"""
    estimated_deduct_date: str
    """预计扣费的日期"""
    estimated_deduct_amount: EstimatedDeductAmount
    """预计扣费金额"""

class InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostJson(TypedDict):
    appid: str
    """应用ID"""
    policy_periods: NotRequired[list[PolicyPeriods]]
    """续期的扣费周期列表"""

class ContractTerminateInfo(TypedDict):
    contract_termination_mode: Literal["USER_TERMINATE", "MCH_API_TERMINATE", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"]
    """协议解约方式"""
    contract_terminated_time: str
    """协议解约时间"""
    contract_termination_remark: NotRequired[str]
    """解约备注"""

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
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
    insured_display_name: NotRequired[str]
    """被保人姓名"""
    contract_state: Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED", "TERMINATE_PENDING"]
    """委托代扣协议状态"""
    contract_signed_time: NotRequired[str]
    """协议签署时间"""
    contract_expired_time: NotRequired[str]
    """协议到期时间"""
    contract_terminate_info: NotRequired[ContractTerminateInfo]
    """协议解约信息"""
    openid: str
    """用户OpenID"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""
    revoke_terminate_contract_redirect_url: NotRequired[str]
    """跳转撤销解约小程序的路径"""
    revoke_terminate_contract_redirect_appid: NotRequired[str]
    """跳转撤销解约小程序的appid"""

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostJson(TypedDict):
    contract_termination_remark: str
    """解约备注"""

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer(TypedDict):
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
    insured_display_name: NotRequired[str]
    """被保人姓名"""
    contract_state: Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED", "TERMINATE_PENDING"]
    """委托代扣协议状态"""
    contract_signed_time: NotRequired[str]
    """协议签署时间"""
    contract_expired_time: NotRequired[str]
    """协议到期时间"""
    contract_terminate_info: NotRequired[ContractTerminateInfo]
    """协议解约信息"""
    openid: str
    """用户OpenID"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""

class RealIdentity(TypedDict):
    real_name: str | Sensitive
    """自然人姓名"""
    id_card_number: str | Sensitive
    """自然人身份证号码"""
    identity_type: NotRequired[Literal["ID_CARD"]]
    """实名验证类型"""

class InsuranceSignContractsPreEntrustSignAppPostJson(TypedDict):
    appid: str
    """应用ID"""
    openid: NotRequired[str]
    """用户在直连商户应用下的用户标示"""
    plan_id: float
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    insured_display_name: str
    """被保人的展示名称"""
    contract_notify_url: str
    """签约结果通知地址"""
    policy_start_date: str
    """保险保单的开始日期"""
    policy_end_date: str
    """保险保单的结束日期"""
    policy_periods: list[PolicyPeriods]
    """保单的扣费周期列表"""
    amount: NotRequired[EstimatedDeductAmount]
    """扣费金额信息"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    description: NotRequired[str]
    """商品描述"""
    transaction_notify_url: NotRequired[str]
    """支付结果通知地址"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    attach: NotRequired[str]
    """附加数据"""
    can_auto_insure: NotRequired[bool]
    """是否自动续保"""
    can_auto_reinsure: NotRequired[bool]
    """是否自动重新投保"""
    real_identity: NotRequired[RealIdentity]
    """用户实名信息"""
    combined_deduct_period_count: NotRequired[float]
    """合并扣费期数"""

class InsuranceSignContractsPreEntrustSignAppPostAnswer(TypedDict):
    pre_entrustweb_id: str
    """预签约ID"""

class PolicyClauses(TypedDict):
    clause_name: NotRequired[str]
    """条款内容"""
    clause_quota: NotRequired[str]
    """条款额度"""

class PolicyCoverageDetail(TypedDict):
    policy_amount: NotRequired[str]
    """保单额度"""
    policy_clauses: NotRequired[list[PolicyClauses]]
    """保险条款列表"""

class InsuranceSignContractsPreEntrustSignH5PostJsonPolicyPeriods(TypedDict):
    policy_period_id: float
    """保险扣费周期编号"""
    estimated_deduct_date: str
    """预计扣费的日期"""
    estimated_deduct_amount: EstimatedDeductAmount
    """预计扣费金额"""
    policy_coverage_detail: NotRequired[PolicyCoverageDetail]
    """保障详情"""

class JumpControl(TypedDict):
    jump_appid: NotRequired[str]
    """跳转的应用AppID"""

class InsuranceSignContractsPreEntrustSignH5PostJson(TypedDict):
    appid: str
    """应用ID"""
    openid: NotRequired[str]
    """用户在直连商户应用下的用户标示"""
    plan_id: float
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    insured_display_name: str
    """被保人的展示名称"""
    contract_notify_url: str
    """签约结果通知地址"""
    policy_start_date: str
    """保险保单的开始日期"""
    policy_end_date: str
    """保险保单的结束日期"""
    policy_periods: NotRequired[list[InsuranceSignContractsPreEntrustSignH5PostJsonPolicyPeriods]]
    """保单的扣费周期列表"""
    amount: NotRequired[EstimatedDeductAmount]
    """扣费金额信息"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    description: NotRequired[str]
    """商品描述"""
    transaction_notify_url: NotRequired[str]
    """支付结果通知地址"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    attach: NotRequired[str]
    """附加数据"""
    can_auto_insure: NotRequired[bool]
    """是否自动续保"""
    can_auto_reinsure: NotRequired[bool]
    """是否自动重新投保"""
    real_identity: NotRequired[RealIdentity]
    """用户实名信息"""
    jump_control: NotRequired[JumpControl]
    """跳转控制信息"""
    combined_deduct_period_count: NotRequired[float]
    """合并扣费期数"""

class InsuranceSignContractsPreEntrustSignH5PostAnswer(TypedDict):
    redirect_url: str
    """拉起微信支付客户端的URL"""

class InsuranceSignContractsPreEntrustSignJsapiPostJson(TypedDict):
    appid: str
    """应用ID"""
    openid: NotRequired[str]
    """用户在直连商户应用下的用户标示"""
    plan_id: float
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    insured_display_name: str
    """被保人的展示名称"""
    contract_notify_url: str
    """签约结果通知地址"""
    policy_start_date: str
    """保险保单的开始日期"""
    policy_end_date: str
    """保险保单的结束日期"""
    policy_periods: NotRequired[list[InsuranceSignContractsPreEntrustSignH5PostJsonPolicyPeriods]]
    """保单的扣费周期列表"""
    amount: NotRequired[EstimatedDeductAmount]
    """扣费金额信息"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    description: NotRequired[str]
    """商品描述"""
    transaction_notify_url: NotRequired[str]
    """支付结果通知地址"""
    out_user_code: NotRequired[str]
    """商户侧用户标识"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    attach: NotRequired[str]
    """附加数据"""
    can_auto_insure: NotRequired[bool]
    """是否自动续保"""
    can_auto_reinsure: NotRequired[bool]
    """是否自动重新投保"""
    real_identity: NotRequired[RealIdentity]
    """用户实名信息"""
    combined_deduct_period_count: NotRequired[float]
    """合并扣费期数"""

class InsuranceSignContractsPreEntrustSignJsapiPostAnswer(TypedDict):
    redirect_url: str
    """跳转签约并支付流程的URL"""

class InsuranceSignContractsPreEntrustSignMiniProgramPostAnswer(TypedDict):
    pre_entrustweb_id: str
    """预签约ID"""
    redirect_appid: str
    """跳转签约小程序的AppID"""
    redirect_path: str
    """跳转签约小程序的路径"""

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostJson(TypedDict):
    appid: str
    """应用ID"""
    policy_periods: list[PolicyPeriods]
    """续期的扣费周期列表"""
    allow_cancel_scheduled: NotRequired[bool]
    """是否允许取消预约"""

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostAnswer(TypedDict):
    policy_periods: NotRequired[list[PolicyPeriods]]
    """最新的扣费周期列表"""
    cancel_scheduled_policy_period_id: NotRequired[int]
    """发生了取消预约的扣费计划项编号"""

class InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetQuery(TypedDict):
    limit: NotRequired[int | str | None]
    """分页大小"""
    offset: NotRequired[int | str | None]
    """分页开始位置"""

class Data(TypedDict):
    policy_period_id: float
    """保单的扣费周期编号"""
    estimated_deduct_date: str
    """扣费周期预计的扣费的日期"""
    estimated_deduct_amount: EstimatedDeductAmount
    """扣费周期预计的扣费金额"""
    policy_period_state: str
    """扣费周期预约状态"""
    scheduled_amount: NotRequired[EstimatedDeductAmount]
    """已预约的扣费金额信息"""
    deduct_amount: NotRequired[EstimatedDeductAmount]
    """实际扣费金额"""
    deduct_date: NotRequired[str]
    """实际扣费的日期"""

class InsuranceSignPolicyPeriods2PlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    data: NotRequired[list[Data]]
    limit: float
    """分页大小"""
    offset: float
    """分页开始位置"""
    total_count: NotRequired[float]
    """扣费周期总条数"""

class InsuranceSignContractsPreEntrustSignMiniProgramPostJson(InsuranceSignContractsPreEntrustSignJsapiPostJson): ...
