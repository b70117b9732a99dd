# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Plan(Place):
    """v3/payscore/plan"""
    @property
    def partner(self) -> PlanPartner: ...
    @property
    def payscorePlans(self) -> PlanPayscorePlans:
        """POST 创建支付分计划"""

class PlanPartner(Place):
    """v3/payscore/plan/partner"""
    @property
    def payscorePlans(self) -> PlanPartnerPayscorePlans:
        """POST 创建支付分计划"""

class PlanPartnerPayscorePlans(Place):
    """v3/payscore/plan/partner/payscore-plans"""
    @property
    def post(self) -> PlanPartnerPayscorePlansPost[Answer[PlanPartnerPayscorePlansPostAnswer]]:
        """创建支付分计划

        POST v3/payscore/plan/partner/payscore-plans
        https://pay.weixin.qq.com/doc/v3/partner/4012463290
        """
    @property
    def post_async(self) -> PlanPartnerPayscorePlansPost[Promise[Answer[PlanPartnerPayscorePlansPostAnswer]]]:
        """创建支付分计划"""
    @property
    def postAsync(self) -> PlanPartnerPayscorePlansPost[Promise[Answer[PlanPartnerPayscorePlansPostAnswer]]]:
        """创建支付分计划"""
    @property
    def merchantPlanNo(self) -> PlanPartnerPayscorePlansMerchantPlanNo: ...

class PlanPartnerPayscorePlansPostOptions(Options, total=False):
    json: PlanPartnerPayscorePlansPostJson

class PlanPartnerPayscorePlansPostLooseOptions(Options, total=False):
    json: PlanPartnerPayscorePlansPostJson | AnyDict

class PlanPartnerPayscorePlansPost(Verb[R]):
    """创建支付分计划

    POST v3/payscore/plan/partner/payscore-plans
    https://pay.weixin.qq.com/doc/v3/partner/4012463290
    """
    if MYPY:
        def __call__(
            self,
            options: PlanPartnerPayscorePlansPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PlanPartnerPayscorePlansPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PlanPartnerPayscorePlansPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PlanPartnerPayscorePlansPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PlanPartnerPayscorePlansPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PlanPartnerPayscorePlansPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PlanPartnerPayscorePlansPostOptions,
            /,
            **more: Unpack[PlanPartnerPayscorePlansPostOptions]
        ) -> R: ...

class PlanPartnerPayscorePlansMerchantPlanNo(Place):
    """v3/payscore/plan/partner/payscore-plans/merchant-plan-no"""
    @property
    def _merchant_plan_no_(self) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNo:
        """GET 查询支付分计划"""

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNo(Place):
    """v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}"""
    @property
    def get(self) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGet[Answer[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer]]:
        """查询支付分计划

        GET v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012463318
        """
    @property
    def get_async(self) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGet[Promise[Answer[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer]]]:
        """查询支付分计划"""
    @property
    def getAsync(self) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGet[Promise[Answer[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer]]]:
        """查询支付分计划"""
    @property
    def stop(self) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStop:
        """POST 停止支付分计划"""

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetOptions(Options, total=False):
    query: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetQuery
    merchant_plan_no: str | int

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetLooseOptions(Options, total=False):
    query: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetQuery | AnyDict
    merchant_plan_no: str | int

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGet(Verb[R]):
    """查询支付分计划

    GET v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012463318
    """
    if MYPY:
        def __call__(
            self,
            options: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetQuery | AnyDict,
            merchant_plan_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetQuery,
            merchant_plan_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetOptions,
            /,
            **more: Unpack[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetOptions]
        ) -> R: ...

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStop(Place):
    """v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"""
    @property
    def post(self) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPost[Answer[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer]]:
        """停止支付分计划

        POST v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop
        https://pay.weixin.qq.com/doc/v3/partner/4012463322
        """
    @property
    def post_async(self) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPost[Promise[Answer[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer]]]:
        """停止支付分计划"""
    @property
    def postAsync(self) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPost[Promise[Answer[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer]]]:
        """停止支付分计划"""

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostOptions(Options, total=False):
    json: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostJson
    merchant_plan_no: str | int

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostLooseOptions(Options, total=False):
    json: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostJson | AnyDict
    merchant_plan_no: str | int

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPost(Verb[R]):
    """停止支付分计划

    POST v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop
    https://pay.weixin.qq.com/doc/v3/partner/4012463322
    """
    if MYPY:
        def __call__(
            self,
            options: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostJson | AnyDict,
            merchant_plan_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostJson,
            merchant_plan_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostOptions,
            /,
            **more: Unpack[PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostOptions]
        ) -> R: ...

class PlanPayscorePlans(Place):
    """v3/payscore/plan/payscore-plans"""
    @property
    def post(self) -> PlanPayscorePlansPost[Answer[PlanPayscorePlansPostAnswer]]:
        """创建支付分计划

        POST v3/payscore/plan/payscore-plans
        https://pay.weixin.qq.com/doc/v3/merchant/4012467232
        """
    @property
    def post_async(self) -> PlanPayscorePlansPost[Promise[Answer[PlanPayscorePlansPostAnswer]]]:
        """创建支付分计划"""
    @property
    def postAsync(self) -> PlanPayscorePlansPost[Promise[Answer[PlanPayscorePlansPostAnswer]]]:
        """创建支付分计划"""
    @property
    def merchantPlanNo(self) -> PlanPayscorePlansMerchantPlanNo: ...

class PlanPayscorePlansPostOptions(Options, total=False):
    json: PlanPayscorePlansPostJson

class PlanPayscorePlansPostLooseOptions(Options, total=False):
    json: PlanPayscorePlansPostJson | AnyDict

class PlanPayscorePlansPost(Verb[R]):
    """创建支付分计划

    POST v3/payscore/plan/payscore-plans
    https://pay.weixin.qq.com/doc/v3/merchant/4012467232
    """
    if MYPY:
        def __call__(
            self,
            options: PlanPayscorePlansPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PlanPayscorePlansPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PlanPayscorePlansPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PlanPayscorePlansPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PlanPayscorePlansPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PlanPayscorePlansPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PlanPayscorePlansPostOptions,
            /,
            **more: Unpack[PlanPayscorePlansPostOptions]
        ) -> R: ...

class PlanPayscorePlansMerchantPlanNo(Place):
    """v3/payscore/plan/payscore-plans/merchant-plan-no"""
    @property
    def _merchant_plan_no_(self) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNo:
        """GET 查询支付分计划"""

class PlanPayscorePlansMerchantPlanNoMerchantPlanNo(Place):
    """v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}"""
    @property
    def get(self) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoGet[Answer[PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer]]:
        """查询支付分计划

        GET v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012470804
        """
    @property
    def get_async(self) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoGet[Promise[Answer[PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer]]]:
        """查询支付分计划"""
    @property
    def getAsync(self) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoGet[Promise[Answer[PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer]]]:
        """查询支付分计划"""
    @property
    def stop(self) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoStop:
        """POST 停止支付分计划"""

class PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetOptions(Options, total=False):
    merchant_plan_no: str | int

class PlanPayscorePlansMerchantPlanNoMerchantPlanNoGet(Verb[R]):
    """查询支付分计划

    GET v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012470804
    """
    if MYPY:
        def __call__(
            self,
            options: PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetOptions | AnyDict,
            /,
            **more: Unpack[PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, merchant_plan_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetOptions,
            /,
            **more: Unpack[PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetOptions]
        ) -> R: ...

class PlanPayscorePlansMerchantPlanNoMerchantPlanNoStop(Place):
    """v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"""
    @property
    def post(self) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPost[Answer[PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer]]:
        """停止支付分计划

        POST v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop
        https://pay.weixin.qq.com/doc/v3/merchant/4012470851
        """
    @property
    def post_async(self) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPost[Promise[Answer[PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer]]]:
        """停止支付分计划"""
    @property
    def postAsync(self) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPost[Promise[Answer[PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer]]]:
        """停止支付分计划"""

class PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostOptions(Options, total=False):
    merchant_plan_no: str | int

class PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPost(Verb[R]):
    """停止支付分计划

    POST v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop
    https://pay.weixin.qq.com/doc/v3/merchant/4012470851
    """
    if MYPY:
        def __call__(
            self,
            options: PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostOptions | AnyDict = ...,
            /,
            **more: Unpack[PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostOptions | AnyDict,
            /,
            **more: Unpack[PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, merchant_plan_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostOptions,
            /,
            **more: Unpack[PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostOptions]
        ) -> R: ...

class PlanDetailList(TypedDict):
    original_price: float
    """计划明细原支付金额(单位分)"""
    plan_discount_description: NotRequired[str]
    """计划明细优惠说明"""
    actual_price: float
    """计划明细实际支付金额(单位分)"""
    plan_detail_name: str
    """计划明细名称"""

class PlanPartnerPayscorePlansPostJson(TypedDict):
    service_id: str
    """计划所属服务"""
    appid: str
    """服务商的AppID"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户的AppID"""
    plan_name: str
    """支付分计划名称"""
    plan_duration: float
    """支付分计划有效期(单位天)"""
    deduction_quantity: float
    """支付分计划扣费次数"""
    total_original_price: float
    """支付分计划原总金额(单位分)"""
    total_actual_price: float
    plan_detail_list: NotRequired[list[PlanDetailList]]
    """支付分计划明细列表"""
    merchant_plan_no: str
    """商户侧计划号"""

class PlanPartnerPayscorePlansPostAnswerPlanDetailList(TypedDict):
    plan_detail_no: float
    """计划明细序号"""
    plan_detail_name: str
    """计划明细名称"""
    original_price: float
    """计划明细原支付金额(单位分)"""
    plan_discount_description: NotRequired[str]
    """计划明细优惠说明"""
    actual_price: float
    """计划明细实际支付金额(单位分)"""

class PlanPartnerPayscorePlansPostAnswer(TypedDict):
    plan_id: str
    """支付分计划ID"""
    service_id: str
    """计划所属服务"""
    mchid: str
    """服务商商户号"""
    sub_mchid: str
    """子商户商户号"""
    appid: str
    """服务商AppID"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    merchant_plan_no: str
    """商户侧计划号"""
    plan_name: str
    """支付分计划名称"""
    plan_duration: float
    """支付分计划有效期(单位天)"""
    plan_state: str
    """支付分计划状态"""
    total_original_price: float
    """支付分计划原总金额(单位分)"""
    deduction_quantity: float
    """支付分计划扣费次数"""
    total_actual_price: float
    plan_detail_list: NotRequired[list[PlanPartnerPayscorePlansPostAnswerPlanDetailList]]
    """支付分计划明细列表"""
    stop_mchid: NotRequired[str]
    """终止方商户号"""
    stop_time: NotRequired[str]
    """终止时间"""

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetQuery(TypedDict):
    sub_mchid: str
    """子商户号"""

class PlanPayscorePlansPostJson(TypedDict):
    service_id: str
    """计划所属服务"""
    appid: str
    """AppID"""
    plan_name: str
    """支付分计划名称"""
    plan_duration: float
    """支付分计划有效期(单位天)"""
    deduction_quantity: float
    """支付分计划扣费次数"""
    total_original_price: float
    """支付分计划原总金额(单位分)"""
    total_actual_price: float
    plan_detail_list: NotRequired[list[PlanDetailList]]
    """支付分计划明细列表"""
    merchant_plan_no: str
    """商户侧计划号"""

class PlanPayscorePlansPostAnswer(TypedDict):
    plan_id: str
    """支付分计划ID"""
    service_id: str
    """计划所属服务"""
    mchid: str
    """商户号"""
    appid: str
    """AppID"""
    merchant_plan_no: str
    """商户侧计划号"""
    plan_name: str
    """支付分计划名称"""
    plan_duration: float
    """支付分计划有效期(单位天)"""
    plan_state: str
    """支付分计划状态"""
    total_original_price: float
    """支付分计划原总金额(单位分)"""
    deduction_quantity: float
    """支付分计划扣费次数"""
    total_actual_price: float
    plan_detail_list: NotRequired[list[PlanPartnerPayscorePlansPostAnswerPlanDetailList]]
    """支付分计划明细列表"""
    stop_mchid: NotRequired[str]
    """终止方商户号"""
    stop_time: NotRequired[str]
    """终止时间"""

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer(PlanPartnerPayscorePlansPostAnswer): ...

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostJson(PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetQuery): ...

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer(PlanPartnerPayscorePlansPostAnswer): ...

class PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer(PlanPayscorePlansPostAnswer): ...

class PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer(PlanPayscorePlansPostAnswer): ...
