# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class SignPlan(Place):
    """v3/payscore/sign-plan"""
    @property
    def partner(self) -> SignPlanPartner: ...
    @property
    def serviceorder(self) -> SignPlanServiceorder:
        """POST 创建用户的签约计划详情对应的服务订单"""
    @property
    def userSignPlans(self) -> SignPlanUserSignPlans:
        """POST 创建用户的签约计划"""

class SignPlanPartner(Place):
    """v3/payscore/sign-plan/partner"""
    @property
    def serviceorder(self) -> SignPlanPartnerServiceorder:
        """POST 创建用户的签约计划详情对应的服务订单"""
    @property
    def userSignPlans(self) -> SignPlanPartnerUserSignPlans:
        """POST 创建用户的签约计划"""

class SignPlanPartnerServiceorder(Place):
    """v3/payscore/sign-plan/partner/serviceorder"""
    @property
    def post(self) -> SignPlanPartnerServiceorderPost[Answer[SignPlanPartnerServiceorderPostAnswer]]:
        """创建用户的签约计划详情对应的服务订单

        POST v3/payscore/sign-plan/partner/serviceorder
        https://pay.weixin.qq.com/doc/v3/partner/4012463469
        """
    @property
    def post_async(self) -> SignPlanPartnerServiceorderPost[Promise[Answer[SignPlanPartnerServiceorderPostAnswer]]]:
        """创建用户的签约计划详情对应的服务订单"""
    @property
    def postAsync(self) -> SignPlanPartnerServiceorderPost[Promise[Answer[SignPlanPartnerServiceorderPostAnswer]]]:
        """创建用户的签约计划详情对应的服务订单"""

class SignPlanPartnerServiceorderPostOptions(Options, total=False):
    json: SignPlanPartnerServiceorderPostJson

class SignPlanPartnerServiceorderPostLooseOptions(Options, total=False):
    json: SignPlanPartnerServiceorderPostJson | AnyDict

class SignPlanPartnerServiceorderPost(Verb[R]):
    """创建用户的签约计划详情对应的服务订单

    POST v3/payscore/sign-plan/partner/serviceorder
    https://pay.weixin.qq.com/doc/v3/partner/4012463469
    """
    if MYPY:
        def __call__(
            self,
            options: SignPlanPartnerServiceorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SignPlanPartnerServiceorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SignPlanPartnerServiceorderPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanPartnerServiceorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SignPlanPartnerServiceorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SignPlanPartnerServiceorderPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanPartnerServiceorderPostOptions,
            /,
            **more: Unpack[SignPlanPartnerServiceorderPostOptions]
        ) -> R: ...

class SignPlanPartnerUserSignPlans(Place):
    """v3/payscore/sign-plan/partner/user-sign-plans"""
    @property
    def post(self) -> SignPlanPartnerUserSignPlansPost[Answer[SignPlanPartnerUserSignPlansPostAnswer]]:
        """创建用户的签约计划

        POST v3/payscore/sign-plan/partner/user-sign-plans
        https://pay.weixin.qq.com/doc/v3/partner/4012463521
        """
    @property
    def post_async(self) -> SignPlanPartnerUserSignPlansPost[Promise[Answer[SignPlanPartnerUserSignPlansPostAnswer]]]:
        """创建用户的签约计划"""
    @property
    def postAsync(self) -> SignPlanPartnerUserSignPlansPost[Promise[Answer[SignPlanPartnerUserSignPlansPostAnswer]]]:
        """创建用户的签约计划"""
    @property
    def merchantSignPlanNo(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNo: ...

class SignPlanPartnerUserSignPlansPostOptions(Options, total=False):
    json: SignPlanPartnerUserSignPlansPostJson

class SignPlanPartnerUserSignPlansPostLooseOptions(Options, total=False):
    json: SignPlanPartnerUserSignPlansPostJson | AnyDict

class SignPlanPartnerUserSignPlansPost(Verb[R]):
    """创建用户的签约计划

    POST v3/payscore/sign-plan/partner/user-sign-plans
    https://pay.weixin.qq.com/doc/v3/partner/4012463521
    """
    if MYPY:
        def __call__(
            self,
            options: SignPlanPartnerUserSignPlansPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SignPlanPartnerUserSignPlansPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SignPlanPartnerUserSignPlansPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanPartnerUserSignPlansPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SignPlanPartnerUserSignPlansPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SignPlanPartnerUserSignPlansPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanPartnerUserSignPlansPostOptions,
            /,
            **more: Unpack[SignPlanPartnerUserSignPlansPostOptions]
        ) -> R: ...

class SignPlanPartnerUserSignPlansMerchantSignPlanNo(Place):
    """v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no"""
    @property
    def _merchant_sign_plan_no_(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNo:
        """GET 查询用户的签约计划"""

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNo(Place):
    """v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"""
    @property
    def get(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet[Answer[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer]]:
        """查询用户的签约计划

        GET v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012463526
        """
    @property
    def get_async(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet[Promise[Answer[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer]]]:
        """查询用户的签约计划"""
    @property
    def getAsync(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet[Promise[Answer[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer]]]:
        """查询用户的签约计划"""
    @property
    def stop(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop:
        """POST 取消用户的签约计划"""

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetOptions(Options, total=False):
    query: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetQuery
    merchant_sign_plan_no: str | int

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetLooseOptions(Options, total=False):
    query: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetQuery | AnyDict
    merchant_sign_plan_no: str | int

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet(Verb[R]):
    """查询用户的签约计划

    GET v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012463526
    """
    if MYPY:
        def __call__(
            self,
            options: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetQuery | AnyDict,
            merchant_sign_plan_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetQuery,
            merchant_sign_plan_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetOptions,
            /,
            **more: Unpack[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetOptions]
        ) -> R: ...

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop(Place):
    """v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"""
    @property
    def post(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost[Answer[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer]]:
        """取消用户的签约计划

        POST v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop
        https://pay.weixin.qq.com/doc/v3/partner/4012463534
        """
    @property
    def post_async(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost[Promise[Answer[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer]]]:
        """取消用户的签约计划"""
    @property
    def postAsync(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost[Promise[Answer[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer]]]:
        """取消用户的签约计划"""

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostOptions(Options, total=False):
    json: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostJson
    merchant_sign_plan_no: str | int

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostLooseOptions(Options, total=False):
    json: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostJson | AnyDict
    merchant_sign_plan_no: str | int

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost(Verb[R]):
    """取消用户的签约计划

    POST v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop
    https://pay.weixin.qq.com/doc/v3/partner/4012463534
    """
    if MYPY:
        def __call__(
            self,
            options: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostJson | AnyDict,
            merchant_sign_plan_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostJson,
            merchant_sign_plan_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostOptions,
            /,
            **more: Unpack[SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostOptions]
        ) -> R: ...

class SignPlanServiceorder(Place):
    """v3/payscore/sign-plan/serviceorder"""
    @property
    def post(self) -> SignPlanServiceorderPost[Answer[SignPlanServiceorderPostAnswer]]:
        """创建用户的签约计划详情对应的服务订单

        POST v3/payscore/sign-plan/serviceorder
        https://pay.weixin.qq.com/doc/v3/merchant/4012489351
        """
    @property
    def post_async(self) -> SignPlanServiceorderPost[Promise[Answer[SignPlanServiceorderPostAnswer]]]:
        """创建用户的签约计划详情对应的服务订单"""
    @property
    def postAsync(self) -> SignPlanServiceorderPost[Promise[Answer[SignPlanServiceorderPostAnswer]]]:
        """创建用户的签约计划详情对应的服务订单"""

class SignPlanServiceorderPostOptions(Options, total=False):
    json: SignPlanServiceorderPostJson

class SignPlanServiceorderPostLooseOptions(Options, total=False):
    json: SignPlanServiceorderPostJson | AnyDict

class SignPlanServiceorderPost(Verb[R]):
    """创建用户的签约计划详情对应的服务订单

    POST v3/payscore/sign-plan/serviceorder
    https://pay.weixin.qq.com/doc/v3/merchant/4012489351
    """
    if MYPY:
        def __call__(
            self,
            options: SignPlanServiceorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SignPlanServiceorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SignPlanServiceorderPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanServiceorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SignPlanServiceorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: SignPlanServiceorderPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanServiceorderPostOptions,
            /,
            **more: Unpack[SignPlanServiceorderPostOptions]
        ) -> R: ...

class SignPlanUserSignPlans(Place):
    """v3/payscore/sign-plan/user-sign-plans"""
    @property
    def post(self) -> SignPlanUserSignPlansPost[Answer[SignPlanUserSignPlansPostAnswer]]:
        """创建用户的签约计划

        POST v3/payscore/sign-plan/user-sign-plans
        https://pay.weixin.qq.com/doc/v3/merchant/4012489420
        """
    @property
    def post_async(self) -> SignPlanUserSignPlansPost[Promise[Answer[SignPlanUserSignPlansPostAnswer]]]:
        """创建用户的签约计划"""
    @property
    def postAsync(self) -> SignPlanUserSignPlansPost[Promise[Answer[SignPlanUserSignPlansPostAnswer]]]:
        """创建用户的签约计划"""
    @property
    def merchantSignPlanNo(self) -> SignPlanUserSignPlansMerchantSignPlanNo: ...

class SignPlanUserSignPlansPostOptions(Options, total=False):
    json: SignPlanUserSignPlansPostJson

class SignPlanUserSignPlansPostLooseOptions(Options, total=False):
    json: SignPlanUserSignPlansPostJson | AnyDict

class SignPlanUserSignPlansPost(Verb[R]):
    """创建用户的签约计划

    POST v3/payscore/sign-plan/user-sign-plans
    https://pay.weixin.qq.com/doc/v3/merchant/4012489420
    """
    if MYPY:
        def __call__(
            self,
            options: SignPlanUserSignPlansPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SignPlanUserSignPlansPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SignPlanUserSignPlansPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanUserSignPlansPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SignPlanUserSignPlansPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SignPlanUserSignPlansPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanUserSignPlansPostOptions,
            /,
            **more: Unpack[SignPlanUserSignPlansPostOptions]
        ) -> R: ...

class SignPlanUserSignPlansMerchantSignPlanNo(Place):
    """v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no"""
    @property
    def _merchant_sign_plan_no_(self) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNo:
        """GET 查询用户的签约计划"""

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNo(Place):
    """v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"""
    @property
    def get(self) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet[Answer[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer]]:
        """查询用户的签约计划

        GET v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012470990
        """
    @property
    def get_async(self) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet[Promise[Answer[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer]]]:
        """查询用户的签约计划"""
    @property
    def getAsync(self) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet[Promise[Answer[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer]]]:
        """查询用户的签约计划"""
    @property
    def stop(self) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop:
        """POST 直连商户取消用户的签约计划"""

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetOptions(Options, total=False):
    merchant_sign_plan_no: str | int

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet(Verb[R]):
    """查询用户的签约计划

    GET v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012470990
    """
    if MYPY:
        def __call__(
            self,
            options: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetOptions | AnyDict,
            /,
            **more: Unpack[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, merchant_sign_plan_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetOptions,
            /,
            **more: Unpack[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetOptions]
        ) -> R: ...

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop(Place):
    """v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"""
    @property
    def post(self) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost[Answer[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer]]:
        """直连商户取消用户的签约计划

        POST v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop
        https://pay.weixin.qq.com/doc/v3/merchant/4012471050
        """
    @property
    def post_async(self) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost[Promise[Answer[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer]]]:
        """直连商户取消用户的签约计划"""
    @property
    def postAsync(self) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost[Promise[Answer[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer]]]:
        """直连商户取消用户的签约计划"""

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostOptions(Options, total=False):
    json: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostJson
    merchant_sign_plan_no: str | int

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostLooseOptions(Options, total=False):
    json: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostJson | AnyDict
    merchant_sign_plan_no: str | int

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost(Verb[R]):
    """直连商户取消用户的签约计划

    POST v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop
    https://pay.weixin.qq.com/doc/v3/merchant/4012471050
    """
    if MYPY:
        def __call__(
            self,
            options: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostJson | AnyDict,
            merchant_sign_plan_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostJson,
            merchant_sign_plan_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostOptions,
            /,
            **more: Unpack[SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostOptions]
        ) -> R: ...

class TimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    end_time: NotRequired[str]
    """服务结束时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class Location(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: NotRequired[str]
    """服务结束地点"""

class SignPlanPartnerServiceorderPostJson(TypedDict):
    service_id: str
    """支付分服务ID"""
    sign_plan_id: str
    plan_detail_no: float
    appid: str
    """服务商的AppID"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户的AppID"""
    openid: NotRequired[str]
    """服务商公众号下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户公众号下的用户标识"""
    notify_url: NotRequired[str]
    """商户扣款成功回调通知的地址"""
    service_introduction: str
    """服务信息"""
    time_range: TimeRange
    """服务时间"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户侧订单号"""

class PostPayments(TypedDict):
    name: NotRequired[str]
    """付费名称"""
    amount: NotRequired[float]
    """付费金额"""
    description: NotRequired[str]
    """付费说明"""

class PostDiscounts(TypedDict):
    name: NotRequired[str]
    """优惠名称"""
    amount: NotRequired[float]
    """优惠金额"""

class RiskFund(TypedDict):
    amount: float
    """风险金额"""

class SignPlanPartnerServiceorderPostAnswerTimeRange(TypedDict):
    start_time: str
    """服务开始时间"""
    end_time: NotRequired[str]
    """服务结束时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class SignPlanPartnerServiceorderPostAnswer(TypedDict):
    out_order_no: str
    """商户订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """服务商公众号ID"""
    mchid: str
    """服务商商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    sub_mchid: str
    """子商户商户号"""
    service_introduction: str
    """服务信息"""
    state: str
    """服务订单状态"""
    state_description: NotRequired[str]
    """订单状态说明"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """商户优惠"""
    risk_fund: NotRequired[RiskFund]
    """服务风险金"""
    time_range: NotRequired[SignPlanPartnerServiceorderPostAnswerTimeRange]
    """服务时间"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""

class SignPlanDetail(TypedDict):
    plan_detail_no: float
    """计划明细序号"""
    merchant_plan_detail_no: str
    """商户侧计划明细使用订单号"""

class SignPlanPartnerUserSignPlansPostJson(TypedDict):
    service_id: str
    """支付分服务ID"""
    plan_id: str
    """支付分计划ID"""
    appid: str
    """服务商的AppID"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户的AppID"""
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    merchant_sign_plan_no: str
    """商户签约计划单号"""
    notify_url: NotRequired[str]
    """签约成功事件通知回调地址"""
    sign_plan_detail: NotRequired[list[SignPlanDetail]]

class SignedDetailList(TypedDict):
    plan_detail_no: float
    """计划明细序号"""
    original_price: float
    """计划明细原支付金额（单位分）"""
    plan_discount_description: NotRequired[str]
    """计划明细优惠说明"""
    actual_price: float
    """计划明细实际支付金额（单位分）"""
    plan_detail_state: str
    """计划明细状态"""
    order_id: NotRequired[str]
    """计划明细对应的支付分服务单号"""
    merchant_plan_detail_no: str
    """商户侧计划明细使用订单号"""
    plan_detail_name: str
    """计划详情名称"""
    actual_pay_price: NotRequired[float]
    use_time: NotRequired[str]
    """详情使用时间"""
    complete_time: NotRequired[str]
    """详情完成时间"""
    cancel_time: NotRequired[str]
    """详情取消时间"""

class SignPlanPartnerUserSignPlansPostAnswerSignPlan(TypedDict):
    sign_plan_id: str
    """计划签约ID"""
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
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
    merchant_sign_plan_no: str
    """商户侧签约计划号"""
    merchant_callback_url: str
    """商户回调地址"""
    plan_id: str
    """签约所属计划ID"""
    going_detail_no: float
    """目前用户进行到的计划详情序号"""
    sign_state: str
    """计划签约状态"""
    cancel_sign_time: NotRequired[str]
    """签约计划取消时间"""
    cancel_sign_type: NotRequired[str]
    """签约计划取消类型"""
    cancel_reason: NotRequired[str]
    """签约计划取消原因"""
    plan_name: str
    """签约计划的名称"""
    plan_over_time: str
    """签约计划的过期时间"""
    total_origin_price: float
    """签约计划原总金额(单位分)"""
    deduction_quantity: float
    """签约计划扣费次数"""
    total_actual_price: float
    """签约计划实际总金额（单位分）"""
    signed_detail_list: NotRequired[list[SignedDetailList]]
    """签约计划明细列表"""
    sign_time: NotRequired[str]
    """签约时间"""

class SignPlanPartnerUserSignPlansPostAnswer(TypedDict):
    sign_plan: SignPlanPartnerUserSignPlansPostAnswerSignPlan
    """用户的签约计划"""
    package: str
    """跳转微信侧确认签约小程序的数据"""

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetQuery(TypedDict):
    sub_mchid: str
    """子商户号"""

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostJson(TypedDict):
    sub_mchid: str
    """子商户号"""
    stop_reason: NotRequired[str]
    """停止签约计划原因"""

class SignPlanServiceorderPostJson(TypedDict):
    service_id: str
    """支付分服务ID"""
    sign_plan_id: str
    plan_detail_no: float
    appid: str
    """商户的AppID"""
    openid: str
    """商户公众号下的用户标识"""
    notify_url: NotRequired[str]
    """商户扣款成功回调通知的地址"""
    service_introduction: str
    """服务信息"""
    time_range: TimeRange
    """服务时间"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户侧订单号"""

class SignPlanServiceorderPostAnswer(TypedDict):
    out_order_no: str
    """商户订单号"""
    service_id: str
    """服务ID"""
    appid: str
    """商户公众号ID"""
    mchid: str
    """商户号"""
    service_introduction: str
    """服务信息"""
    state: str
    """服务订单状态"""
    state_description: NotRequired[str]
    """订单状态说明"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """商户优惠"""
    risk_fund: NotRequired[RiskFund]
    """服务风险金"""
    time_range: NotRequired[SignPlanPartnerServiceorderPostAnswerTimeRange]
    """服务时间"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    order_id: NotRequired[str]
    """微信支付服务订单号"""

class SignPlanUserSignPlansPostJson(TypedDict):
    service_id: str
    """支付分服务ID"""
    plan_id: str
    """支付分计划ID"""
    appid: str
    """AppID"""
    openid: str
    merchant_sign_plan_no: str
    """商户签约计划单号"""
    notify_url: NotRequired[str]
    """签约成功事件通知回调地址"""
    sign_plan_detail: NotRequired[list[SignPlanDetail]]

class SignPlanUserSignPlansPostAnswerSignPlan(TypedDict):
    sign_plan_id: str
    """计划签约ID"""
    openid: NotRequired[str]
    """签约计划用户应用下的OpenID"""
    service_id: str
    """计划所属服务"""
    mchid: str
    """商户号"""
    appid: str
    """AppID"""
    merchant_sign_plan_no: str
    """商户侧签约计划号"""
    merchant_callback_url: str
    """商户回调地址"""
    plan_id: str
    """签约所属计划ID"""
    going_detail_no: float
    """目前用户进行到的计划详情序号"""
    sign_state: str
    """计划签约状态"""
    cancel_sign_time: NotRequired[str]
    """签约计划取消时间"""
    cancel_sign_type: NotRequired[str]
    """签约计划取消类型"""
    cancel_reason: NotRequired[str]
    """签约计划取消原因"""
    plan_name: str
    """签约计划的名称"""
    plan_over_time: str
    """签约计划的过期时间"""
    total_origin_price: float
    """签约计划原总金额(单位分)"""
    deduction_quantity: float
    """签约计划扣费次数"""
    total_actual_price: float
    """签约计划实际总金额（单位分）"""
    signed_detail_list: NotRequired[list[SignedDetailList]]
    """签约计划明细列表"""
    sign_time: NotRequired[str]
    """签约时间"""

class SignPlanUserSignPlansPostAnswer(TypedDict):
    sign_plan: SignPlanUserSignPlansPostAnswerSignPlan
    """用户的签约计划"""
    package: str
    """跳转微信侧确认签约小程序的数据"""

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostJson(TypedDict):
    stop_reason: NotRequired[str]
    """停止签约计划原因"""

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer(SignPlanPartnerUserSignPlansPostAnswerSignPlan): ...

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer(SignPlanPartnerUserSignPlansPostAnswerSignPlan): ...

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer(SignPlanUserSignPlansPostAnswerSignPlan): ...

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer(SignPlanUserSignPlansPostAnswerSignPlan): ...
