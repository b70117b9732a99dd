# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Inspolicymgr(Place):
    """v3/inspolicymgr"""
    @property
    def deduct(self) -> InspolicymgrDeduct: ...

class InspolicymgrDeduct(Place):
    """v3/inspolicymgr/deduct"""
    @property
    def authorizations(self) -> InspolicymgrDeductAuthorizations:
        """POST 提交保单授权信息"""
    @property
    def policies(self) -> InspolicymgrDeductPolicies:
        """POST 上传保单"""

class InspolicymgrDeductAuthorizations(Place):
    """v3/inspolicymgr/deduct/authorizations"""
    @property
    def post(self) -> InspolicymgrDeductAuthorizationsPost[Answer[InspolicymgrDeductAuthorizationsPostAnswer]]:
        """提交保单授权信息

        POST v3/inspolicymgr/deduct/authorizations
        https://pay.weixin.qq.com/doc/v3/merchant/4016617408
        """
    @property
    def post_async(self) -> InspolicymgrDeductAuthorizationsPost[Promise[Answer[InspolicymgrDeductAuthorizationsPostAnswer]]]:
        """提交保单授权信息"""
    @property
    def postAsync(self) -> InspolicymgrDeductAuthorizationsPost[Promise[Answer[InspolicymgrDeductAuthorizationsPostAnswer]]]:
        """提交保单授权信息"""
    @property
    def _out_insurance_no_(self) -> InspolicymgrDeductAuthorizationsOutInsuranceNo:
        """GET 查询保单授权信息"""

class InspolicymgrDeductAuthorizationsPostOptions(Options, total=False):
    json: InspolicymgrDeductAuthorizationsPostJson

class InspolicymgrDeductAuthorizationsPostLooseOptions(Options, total=False):
    json: InspolicymgrDeductAuthorizationsPostJson | AnyDict

class InspolicymgrDeductAuthorizationsPost(Verb[R]):
    """提交保单授权信息

    POST v3/inspolicymgr/deduct/authorizations
    https://pay.weixin.qq.com/doc/v3/merchant/4016617408
    """
    if MYPY:
        def __call__(
            self,
            options: InspolicymgrDeductAuthorizationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InspolicymgrDeductAuthorizationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InspolicymgrDeductAuthorizationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InspolicymgrDeductAuthorizationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InspolicymgrDeductAuthorizationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InspolicymgrDeductAuthorizationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InspolicymgrDeductAuthorizationsPostOptions,
            /,
            **more: Unpack[InspolicymgrDeductAuthorizationsPostOptions]
        ) -> R: ...

class InspolicymgrDeductAuthorizationsOutInsuranceNo(Place):
    """v3/inspolicymgr/deduct/authorizations/{out_insurance_no}"""
    @property
    def get(self) -> InspolicymgrDeductAuthorizationsOutInsuranceNoGet[Answer[InspolicymgrDeductAuthorizationsOutInsuranceNoGetAnswer]]:
        """查询保单授权信息

        GET v3/inspolicymgr/deduct/authorizations/{out_insurance_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4016617415
        """
    @property
    def get_async(self) -> InspolicymgrDeductAuthorizationsOutInsuranceNoGet[Promise[Answer[InspolicymgrDeductAuthorizationsOutInsuranceNoGetAnswer]]]:
        """查询保单授权信息"""
    @property
    def getAsync(self) -> InspolicymgrDeductAuthorizationsOutInsuranceNoGet[Promise[Answer[InspolicymgrDeductAuthorizationsOutInsuranceNoGetAnswer]]]:
        """查询保单授权信息"""

class InspolicymgrDeductAuthorizationsOutInsuranceNoGetOptions(Options, total=False):
    out_insurance_no: str | int

class InspolicymgrDeductAuthorizationsOutInsuranceNoGet(Verb[R]):
    """查询保单授权信息

    GET v3/inspolicymgr/deduct/authorizations/{out_insurance_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4016617415
    """
    if MYPY:
        def __call__(
            self,
            options: InspolicymgrDeductAuthorizationsOutInsuranceNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[InspolicymgrDeductAuthorizationsOutInsuranceNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: InspolicymgrDeductAuthorizationsOutInsuranceNoGetOptions | AnyDict,
            /,
            **more: Unpack[InspolicymgrDeductAuthorizationsOutInsuranceNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_insurance_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: InspolicymgrDeductAuthorizationsOutInsuranceNoGetOptions,
            /,
            **more: Unpack[InspolicymgrDeductAuthorizationsOutInsuranceNoGetOptions]
        ) -> R: ...

class InspolicymgrDeductPolicies(Place):
    """v3/inspolicymgr/deduct/policies"""
    @property
    def post(self) -> InspolicymgrDeductPoliciesPost[Answer[InspolicymgrDeductPoliciesPostAnswer]]:
        """上传保单

        POST v3/inspolicymgr/deduct/policies
        https://pay.weixin.qq.com/doc/v3/merchant/4016617421
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> InspolicymgrDeductPoliciesPost[Promise[Answer[InspolicymgrDeductPoliciesPostAnswer]]]:
        """上传保单"""
    @property
    def postAsync(self) -> InspolicymgrDeductPoliciesPost[Promise[Answer[InspolicymgrDeductPoliciesPostAnswer]]]:
        """上传保单"""
    @property
    def _out_insurance_no_(self) -> InspolicymgrDeductPoliciesOutInsuranceNo:
        """GET 查询保单
        PATCH 更新保单信息
        """

class InspolicymgrDeductPoliciesPostOptions(Options, total=False):
    json: InspolicymgrDeductPoliciesPostJson

class InspolicymgrDeductPoliciesPostLooseOptions(Options, total=False):
    json: InspolicymgrDeductPoliciesPostJson | AnyDict

class InspolicymgrDeductPoliciesPost(Verb[R]):
    """上传保单

    POST v3/inspolicymgr/deduct/policies
    https://pay.weixin.qq.com/doc/v3/merchant/4016617421
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: InspolicymgrDeductPoliciesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InspolicymgrDeductPoliciesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InspolicymgrDeductPoliciesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InspolicymgrDeductPoliciesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[InspolicymgrDeductPoliciesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InspolicymgrDeductPoliciesPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InspolicymgrDeductPoliciesPostOptions,
            /,
            **more: Unpack[InspolicymgrDeductPoliciesPostOptions]
        ) -> R: ...

class InspolicymgrDeductPoliciesOutInsuranceNo(Place):
    """v3/inspolicymgr/deduct/policies/{out_insurance_no}"""
    @property
    def get(self) -> InspolicymgrDeductPoliciesOutInsuranceNoGet[Answer[InspolicymgrDeductPoliciesOutInsuranceNoGetAnswer]]:
        """查询保单

        GET v3/inspolicymgr/deduct/policies/{out_insurance_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4016617422
        """
    @property
    def get_async(self) -> InspolicymgrDeductPoliciesOutInsuranceNoGet[Promise[Answer[InspolicymgrDeductPoliciesOutInsuranceNoGetAnswer]]]:
        """查询保单"""
    @property
    def getAsync(self) -> InspolicymgrDeductPoliciesOutInsuranceNoGet[Promise[Answer[InspolicymgrDeductPoliciesOutInsuranceNoGetAnswer]]]:
        """查询保单"""
    @property
    def patch(self) -> InspolicymgrDeductPoliciesOutInsuranceNoPatch[Answer[InspolicymgrDeductPoliciesOutInsuranceNoPatchAnswer]]:
        """更新保单信息

        PATCH v3/inspolicymgr/deduct/policies/{out_insurance_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4016617424
        headers: Wechatpay-Serial
        """
    @property
    def patch_async(self) -> InspolicymgrDeductPoliciesOutInsuranceNoPatch[Promise[Answer[InspolicymgrDeductPoliciesOutInsuranceNoPatchAnswer]]]:
        """更新保单信息"""
    @property
    def patchAsync(self) -> InspolicymgrDeductPoliciesOutInsuranceNoPatch[Promise[Answer[InspolicymgrDeductPoliciesOutInsuranceNoPatchAnswer]]]:
        """更新保单信息"""

class InspolicymgrDeductPoliciesOutInsuranceNoGetOptions(Options, total=False):
    out_insurance_no: str | int

class InspolicymgrDeductPoliciesOutInsuranceNoGet(Verb[R]):
    """查询保单

    GET v3/inspolicymgr/deduct/policies/{out_insurance_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4016617422
    """
    if MYPY:
        def __call__(
            self,
            options: InspolicymgrDeductPoliciesOutInsuranceNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[InspolicymgrDeductPoliciesOutInsuranceNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: InspolicymgrDeductPoliciesOutInsuranceNoGetOptions | AnyDict,
            /,
            **more: Unpack[InspolicymgrDeductPoliciesOutInsuranceNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_insurance_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: InspolicymgrDeductPoliciesOutInsuranceNoGetOptions,
            /,
            **more: Unpack[InspolicymgrDeductPoliciesOutInsuranceNoGetOptions]
        ) -> R: ...

class InspolicymgrDeductPoliciesOutInsuranceNoPatchOptions(Options, total=False):
    json: InspolicymgrDeductPoliciesOutInsuranceNoPatchJson
    out_insurance_no: str | int

class InspolicymgrDeductPoliciesOutInsuranceNoPatchLooseOptions(Options, total=False):
    json: InspolicymgrDeductPoliciesOutInsuranceNoPatchJson | AnyDict
    out_insurance_no: str | int

class InspolicymgrDeductPoliciesOutInsuranceNoPatch(Verb[R]):
    """更新保单信息

    PATCH v3/inspolicymgr/deduct/policies/{out_insurance_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4016617424
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: InspolicymgrDeductPoliciesOutInsuranceNoPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[InspolicymgrDeductPoliciesOutInsuranceNoPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: InspolicymgrDeductPoliciesOutInsuranceNoPatchJson | AnyDict,
            out_insurance_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InspolicymgrDeductPoliciesOutInsuranceNoPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[InspolicymgrDeductPoliciesOutInsuranceNoPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: InspolicymgrDeductPoliciesOutInsuranceNoPatchJson,
            out_insurance_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: InspolicymgrDeductPoliciesOutInsuranceNoPatchOptions,
            /,
            **more: Unpack[InspolicymgrDeductPoliciesOutInsuranceNoPatchOptions]
        ) -> R: ...

class InspolicymgrDeductAuthorizationsPostJson(TypedDict):
    out_insurance_no: str
    """商户保险编号"""
    appid: str
    """商户APPID"""
    plan_id: str
    """保险代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    insurance_name: str
    """保险名称"""
    payee_mchid: NotRequired[str]
    """收款方商户号"""
    payee_appid: NotRequired[str]
    """收款方公众账号ID"""

class InspolicymgrDeductAuthorizationsPostAnswer(TypedDict):
    out_insurance_no: str
    """商户保险编号"""
    appid: NotRequired[str]
    """商户APPID"""
    plan_id: str
    """保险代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    insurance_name: str
    """保险名称"""
    auth_state: Literal["AUTH_STATE_INIT", "AUTH_STATE_PENDING", "AUTH_STATE_GRANTED", "AUTH_STATE_DENIED", "AUTH_STATE_EXPIRED"]
    """授权状态"""
    user_auth_time: NotRequired[str]
    """用户授权时间"""

class InspolicymgrDeductAuthorizationsOutInsuranceNoGetAnswer(TypedDict):
    out_insurance_no: str
    """商户保险编号"""
    appid: str
    """公众账号ID"""
    plan_id: str
    """保险代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    insurance_name: str
    """保险名称"""
    auth_state: Literal["AUTH_STATE_INIT", "AUTH_STATE_PENDING", "AUTH_STATE_GRANTED", "AUTH_STATE_DENIED", "AUTH_STATE_EXPIRED"]
    """授权状态"""
    user_auth_time: NotRequired[str]
    """用户授权时间"""

class InspolicymgrDeductPoliciesPostJson(TypedDict):
    out_insurance_no: str
    """商户保险编号"""
    insured_name_list: list[str]
    """被保险人姓名列表"""
    insurance_company_code: str
    """承保公司代码"""
    effective_time: str
    """保单生效时间"""
    expired_time: str
    """保单失效时间"""
    coverage_detail: str
    """保障详情"""
    support_renewal: bool
    """是否支持续保"""
    start_renewal_time: NotRequired[str]
    """可续保开始时间"""
    end_renewal_time: NotRequired[str]
    """可续保结束时间"""
    policy_type: Literal["POLICY_TYPE_OTHER", "POLICY_TYPE_MEDICAL", "POLICY_TYPE_ACCIDENT", "POLICY_TYPE_CRITICAL", "POLICY_TYPE_CAR", "POLICY_TYPE_LIFE", "POLICY_TYPE_PROPERTY", "POLICY_TYPE_PET", "POLICY_TYPE_ANNUITY"]
    """保单类型"""
    car_number: NotRequired[str]
    """车牌信息"""
    pet_name: NotRequired[str]
    """宠物名称"""
    address: NotRequired[str]
    """地址信息"""
    policy_state: Literal["POLICY_STATE_ISSUING", "POLICY_STATE_APPROVED", "POLICY_STATE_DECLINED", "POLICY_STATE_INACTIVE"]
    """保单状态"""
    policy_code: NotRequired[str]
    """保司保单号"""
    plan_id: str
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    policy_periods: list[float]
    """保单的扣费周期列表"""
    appid: str
    """商户APPID"""
    openid: str
    """用户在商户公众号内的身份标识"""
    free_insurance: bool
    """是否为赠险"""
    combined_payment: NotRequired[bool]
    """是否与其它保单合并扣费"""
    payment_method: NotRequired[Literal["PAYMENT_METHOD_OTHER", "PAYMENT_METHOD_PERIOD", "PAYMENT_METHOD_LUMP_SUM"]]
    """缴费方式"""
    period_premium_mode: NotRequired[Literal["PERIOD_PREMIUM_MODE_EQUAL", "PERIOD_PREMIUM_MODE_FIRST_DIFF", "PERIOD_PREMIUM_MODE_MULTI_DIFF"]]
    """期交保费模式"""
    payment_period: NotRequired[Literal["PAYMENT_PERIOD_DAY", "PAYMENT_PERIOD_WEEK", "PAYMENT_PERIOD_BIWEEKLY", "PAYMENT_PERIOD_MONTH", "PAYMENT_PERIOD_QUARTER", "PAYMENT_PERIOD_HALF_YEAR", "PAYMENT_PERIOD_YEAR"]]
    """缴费周期"""
    first_period_amount: NotRequired[int]
    """首期保费金额"""
    subsequent_period_amount: NotRequired[int]
    """后续每期保费金额"""
    coverage_term_type: NotRequired[Literal["COVERAGE_TERM_TYPE_FIXED_DATE", "COVERAGE_TERM_TYPE_LIFETIME"]]
    """保障期限类型"""
    payee_mchid: NotRequired[str]
    """收款方商户号"""
    payee_appid: NotRequired[str]
    """收款方公众账号ID"""
    payee_openid: NotRequired[str]
    """收款方用户标识"""

class InspolicymgrDeductPoliciesPostAnswer(TypedDict):
    out_insurance_no: str
    """商户保险编号"""
    insurance_name: str
    """保险名称"""
    insured_name_list: list[str]
    """被保险人姓名列表"""
    insurance_company_code: str
    """承保公司代码"""
    effective_time: str
    """保单生效时间"""
    expired_time: str
    """保单失效时间"""
    coverage_detail: str
    """保障详情"""
    support_renewal: bool
    """是否支持续保"""
    start_renewal_time: NotRequired[str]
    """可续保开始时间"""
    end_renewal_time: NotRequired[str]
    """可续保结束时间"""
    policy_type: Literal["POLICY_TYPE_OTHER", "POLICY_TYPE_MEDICAL", "POLICY_TYPE_ACCIDENT", "POLICY_TYPE_CRITICAL", "POLICY_TYPE_CAR", "POLICY_TYPE_LIFE", "POLICY_TYPE_PROPERTY", "POLICY_TYPE_PET", "POLICY_TYPE_ANNUITY"]
    """保单类型"""
    car_number: NotRequired[str]
    """车牌信息"""
    pet_name: NotRequired[str]
    """宠物名称"""
    address: NotRequired[str]
    """地址信息"""
    policy_state: Literal["POLICY_STATE_ISSUING", "POLICY_STATE_APPROVED", "POLICY_STATE_DECLINED", "POLICY_STATE_INACTIVE"]
    """保单状态"""
    policy_code: NotRequired[str]
    """保司保单号"""
    plan_id: str
    """委托代扣模板ID"""
    out_contract_code: str
    """商户签约协议号"""
    policy_periods: list[float]
    """保单的扣费周期列表"""
    free_insurance: bool
    """是否为赠险"""
    combined_payment: NotRequired[bool]
    """是否与其它保单合并扣费"""
    payment_method: NotRequired[Literal["PAYMENT_METHOD_OTHER", "PAYMENT_METHOD_PERIOD", "PAYMENT_METHOD_LUMP_SUM"]]
    """缴费方式"""
    period_premium_mode: NotRequired[Literal["PERIOD_PREMIUM_MODE_EQUAL", "PERIOD_PREMIUM_MODE_FIRST_DIFF", "PERIOD_PREMIUM_MODE_MULTI_DIFF"]]
    """期交保费模式"""
    payment_period: NotRequired[Literal["PAYMENT_PERIOD_DAY", "PAYMENT_PERIOD_WEEK", "PAYMENT_PERIOD_BIWEEKLY", "PAYMENT_PERIOD_MONTH", "PAYMENT_PERIOD_QUARTER", "PAYMENT_PERIOD_HALF_YEAR", "PAYMENT_PERIOD_YEAR"]]
    """缴费周期"""
    first_period_amount: NotRequired[int]
    """首期保费金额"""
    subsequent_period_amount: NotRequired[int]
    """后续每期保费金额"""
    coverage_term_type: NotRequired[Literal["COVERAGE_TERM_TYPE_FIXED_DATE", "COVERAGE_TERM_TYPE_LIFETIME"]]
    """保障期限类型"""

class InspolicymgrDeductPoliciesOutInsuranceNoPatchJson(TypedDict):
    insured_name_list: NotRequired[list[str]]
    """被保险人姓名列表"""
    insurance_name: NotRequired[str]
    """保险名称"""
    effective_time: NotRequired[str]
    """保单生效时间"""
    expired_time: NotRequired[str]
    """保单失效时间"""
    coverage_detail: NotRequired[str]
    """保障详情"""
    support_renewal: NotRequired[bool]
    """是否支持续保"""
    start_renewal_time: NotRequired[str]
    """可续保开始时间"""
    end_renewal_time: NotRequired[str]
    """可续保结束时间"""
    policy_type: NotRequired[Literal["POLICY_TYPE_OTHER", "POLICY_TYPE_MEDICAL", "POLICY_TYPE_ACCIDENT", "POLICY_TYPE_CRITICAL", "POLICY_TYPE_CAR", "POLICY_TYPE_LIFE", "POLICY_TYPE_PROPERTY", "POLICY_TYPE_PET", "POLICY_TYPE_ANNUITY"]]
    """保单类型"""
    car_number: NotRequired[str]
    """车牌信息"""
    pet_name: NotRequired[str]
    """宠物名称"""
    address: NotRequired[str]
    """地址信息"""
    policy_state: NotRequired[Literal["POLICY_STATE_ISSUING", "POLICY_STATE_APPROVED", "POLICY_STATE_DECLINED", "POLICY_STATE_INACTIVE"]]
    """保单状态"""
    policy_code: NotRequired[str]
    """保司保单号"""
    plan_id: NotRequired[str]
    """委托代扣模板ID"""
    out_contract_code: NotRequired[str]
    """商户签约协议号"""
    policy_periods: NotRequired[list[float]]
    """保单的扣费周期列表"""
    free_insurance: NotRequired[bool]
    """是否为赠险"""
    combined_payment: NotRequired[bool]
    """是否与其它保单合并扣费"""
    payment_method: NotRequired[Literal["PAYMENT_METHOD_OTHER", "PAYMENT_METHOD_PERIOD", "PAYMENT_METHOD_LUMP_SUM"]]
    """缴费方式"""
    period_premium_mode: NotRequired[Literal["PERIOD_PREMIUM_MODE_EQUAL", "PERIOD_PREMIUM_MODE_FIRST_DIFF", "PERIOD_PREMIUM_MODE_MULTI_DIFF"]]
    """期交保费模式"""
    payment_period: NotRequired[Literal["PAYMENT_PERIOD_DAY", "PAYMENT_PERIOD_WEEK", "PAYMENT_PERIOD_BIWEEKLY", "PAYMENT_PERIOD_MONTH", "PAYMENT_PERIOD_QUARTER", "PAYMENT_PERIOD_HALF_YEAR", "PAYMENT_PERIOD_YEAR"]]
    """缴费周期"""
    first_period_amount: NotRequired[int]
    """首期保费金额"""
    subsequent_period_amount: NotRequired[int]
    """后续每期保费金额"""
    coverage_term_type: NotRequired[Literal["COVERAGE_TERM_TYPE_FIXED_DATE", "COVERAGE_TERM_TYPE_LIFETIME"]]
    """保障期限类型"""

class InspolicymgrDeductPoliciesOutInsuranceNoGetAnswer(InspolicymgrDeductPoliciesPostAnswer): ...

class InspolicymgrDeductPoliciesOutInsuranceNoPatchAnswer(InspolicymgrDeductPoliciesPostAnswer): ...
