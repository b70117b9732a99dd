# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class DeliveryPlan(Place):
    """v3/marketing/partner/delivery-plan"""
    @property
    def deliveryPlans(self) -> DeliveryPlanDeliveryPlans:
        """POST 创建投放计划"""
    @property
    def _sp_mchid_(self) -> DeliveryPlanSpMchid: ...

class DeliveryPlanDeliveryPlans(Place):
    """v3/marketing/partner/delivery-plan/delivery-plans"""
    @property
    def post(self) -> DeliveryPlanDeliveryPlansPost[Answer[DeliveryPlanDeliveryPlansPostAnswer]]:
        """创建投放计划

        POST v3/marketing/partner/delivery-plan/delivery-plans
        https://pay.weixin.qq.com/doc/v3/partner/4016184554
        """
    @property
    def post_async(self) -> DeliveryPlanDeliveryPlansPost[Promise[Answer[DeliveryPlanDeliveryPlansPostAnswer]]]:
        """创建投放计划"""
    @property
    def postAsync(self) -> DeliveryPlanDeliveryPlansPost[Promise[Answer[DeliveryPlanDeliveryPlansPostAnswer]]]:
        """创建投放计划"""
    @property
    def _brand_id_(self) -> DeliveryPlanDeliveryPlansBrandId: ...
    @property
    def _plan_id_(self) -> DeliveryPlanDeliveryPlansPlanId:
        """PATCH 更新投放计划"""

class DeliveryPlanDeliveryPlansPostOptions(Options, total=False):
    json: DeliveryPlanDeliveryPlansPostJson

class DeliveryPlanDeliveryPlansPostLooseOptions(Options, total=False):
    json: DeliveryPlanDeliveryPlansPostJson | AnyDict

class DeliveryPlanDeliveryPlansPost(Verb[R]):
    """创建投放计划

    POST v3/marketing/partner/delivery-plan/delivery-plans
    https://pay.weixin.qq.com/doc/v3/partner/4016184554
    """
    if MYPY:
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: DeliveryPlanDeliveryPlansPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansPostLooseOptions | AnyDict,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: DeliveryPlanDeliveryPlansPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansPostOptions,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansPostOptions]
        ) -> R: ...

class DeliveryPlanDeliveryPlansBrandId(Place):
    """v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}"""
    @property
    def deliveryPlans(self) -> DeliveryPlanDeliveryPlansBrandIdDeliveryPlans:
        """GET 分页查询投放计划列表"""

class DeliveryPlanDeliveryPlansBrandIdDeliveryPlans(Place):
    """v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans"""
    @property
    def get(self) -> DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGet[Answer[DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetAnswer]]:
        """分页查询投放计划列表

        GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans
        https://pay.weixin.qq.com/doc/v3/partner/4016184563
        """
    @property
    def get_async(self) -> DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGet[Promise[Answer[DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetAnswer]]]:
        """分页查询投放计划列表"""
    @property
    def getAsync(self) -> DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGet[Promise[Answer[DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetAnswer]]]:
        """分页查询投放计划列表"""

class DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetOptions(Options, total=False):
    query: DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetQuery
    brand_id: str | int

class DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetLooseOptions(Options, total=False):
    query: DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetQuery | AnyDict
    brand_id: str | int

class DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGet(Verb[R]):
    """分页查询投放计划列表

    GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans
    https://pay.weixin.qq.com/doc/v3/partner/4016184563
    """
    if MYPY:
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetQuery | AnyDict = ...,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetLooseOptions | AnyDict,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetQuery = ...,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetOptions,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetOptions]
        ) -> R: ...

class DeliveryPlanDeliveryPlansPlanId(Place):
    """v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}"""
    @property
    def patch(self) -> DeliveryPlanDeliveryPlansPlanIdPatch[Answer[DeliveryPlanDeliveryPlansPlanIdPatchAnswer]]:
        """更新投放计划

        PATCH v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}
        https://pay.weixin.qq.com/doc/v3/partner/4016184594
        """
    @property
    def patch_async(self) -> DeliveryPlanDeliveryPlansPlanIdPatch[Promise[Answer[DeliveryPlanDeliveryPlansPlanIdPatchAnswer]]]:
        """更新投放计划"""
    @property
    def patchAsync(self) -> DeliveryPlanDeliveryPlansPlanIdPatch[Promise[Answer[DeliveryPlanDeliveryPlansPlanIdPatchAnswer]]]:
        """更新投放计划"""
    @property
    def terminate(self) -> DeliveryPlanDeliveryPlansPlanIdTerminate:
        """POST 终止投放计划"""

class DeliveryPlanDeliveryPlansPlanIdPatchOptions(Options, total=False):
    json: DeliveryPlanDeliveryPlansPlanIdPatchJson
    plan_id: str | int

class DeliveryPlanDeliveryPlansPlanIdPatchLooseOptions(Options, total=False):
    json: DeliveryPlanDeliveryPlansPlanIdPatchJson | AnyDict
    plan_id: str | int

class DeliveryPlanDeliveryPlansPlanIdPatch(Verb[R]):
    """更新投放计划

    PATCH v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}
    https://pay.weixin.qq.com/doc/v3/partner/4016184594
    """
    if MYPY:
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansPlanIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansPlanIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: DeliveryPlanDeliveryPlansPlanIdPatchJson | AnyDict,
            plan_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansPlanIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansPlanIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: DeliveryPlanDeliveryPlansPlanIdPatchJson,
            plan_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansPlanIdPatchOptions,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansPlanIdPatchOptions]
        ) -> R: ...

class DeliveryPlanDeliveryPlansPlanIdTerminate(Place):
    """v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate"""
    @property
    def post(self) -> DeliveryPlanDeliveryPlansPlanIdTerminatePost[Response]:
        """终止投放计划

        POST v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate
        https://pay.weixin.qq.com/doc/v3/partner/4016184572
        """
    @property
    def post_async(self) -> DeliveryPlanDeliveryPlansPlanIdTerminatePost[Promise[Response]]:
        """终止投放计划"""
    @property
    def postAsync(self) -> DeliveryPlanDeliveryPlansPlanIdTerminatePost[Promise[Response]]:
        """终止投放计划"""

class DeliveryPlanDeliveryPlansPlanIdTerminatePostOptions(Options, total=False):
    plan_id: str | int

class DeliveryPlanDeliveryPlansPlanIdTerminatePost(Verb[R]):
    """终止投放计划

    POST v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate
    https://pay.weixin.qq.com/doc/v3/partner/4016184572
    """
    if MYPY:
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansPlanIdTerminatePostOptions | AnyDict = ...,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansPlanIdTerminatePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansPlanIdTerminatePostOptions | AnyDict,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansPlanIdTerminatePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, plan_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: DeliveryPlanDeliveryPlansPlanIdTerminatePostOptions,
            /,
            **more: Unpack[DeliveryPlanDeliveryPlansPlanIdTerminatePostOptions]
        ) -> R: ...

class DeliveryPlanSpMchid(Place):
    """v3/marketing/partner/delivery-plan/{sp_mchid}"""
    @property
    def notifyUrl(self) -> DeliveryPlanSpMchidNotifyUrl:
        """POST 设置投放计划回调地址"""

class DeliveryPlanSpMchidNotifyUrl(Place):
    """v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url"""
    @property
    def post(self) -> DeliveryPlanSpMchidNotifyUrlPost[Answer[DeliveryPlanSpMchidNotifyUrlPostAnswer]]:
        """设置投放计划回调地址

        POST v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url
        https://pay.weixin.qq.com/doc/v3/partner/4016184598
        """
    @property
    def post_async(self) -> DeliveryPlanSpMchidNotifyUrlPost[Promise[Answer[DeliveryPlanSpMchidNotifyUrlPostAnswer]]]:
        """设置投放计划回调地址"""
    @property
    def postAsync(self) -> DeliveryPlanSpMchidNotifyUrlPost[Promise[Answer[DeliveryPlanSpMchidNotifyUrlPostAnswer]]]:
        """设置投放计划回调地址"""

class DeliveryPlanSpMchidNotifyUrlPostOptions(Options, total=False):
    json: DeliveryPlanSpMchidNotifyUrlPostJson
    sp_mchid: str | int

class DeliveryPlanSpMchidNotifyUrlPostLooseOptions(Options, total=False):
    json: DeliveryPlanSpMchidNotifyUrlPostJson | AnyDict
    sp_mchid: str | int

class DeliveryPlanSpMchidNotifyUrlPost(Verb[R]):
    """设置投放计划回调地址

    POST v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url
    https://pay.weixin.qq.com/doc/v3/partner/4016184598
    """
    if MYPY:
        def __call__(
            self,
            options: DeliveryPlanSpMchidNotifyUrlPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DeliveryPlanSpMchidNotifyUrlPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: DeliveryPlanSpMchidNotifyUrlPostJson | AnyDict,
            sp_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DeliveryPlanSpMchidNotifyUrlPostLooseOptions | AnyDict,
            /,
            **more: Unpack[DeliveryPlanSpMchidNotifyUrlPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: DeliveryPlanSpMchidNotifyUrlPostJson,
            sp_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DeliveryPlanSpMchidNotifyUrlPostOptions,
            /,
            **more: Unpack[DeliveryPlanSpMchidNotifyUrlPostOptions]
        ) -> R: ...

class DeliveryPlanDeliveryPlansPostJson(TypedDict):
    out_request_no: NotRequired[str]
    """创建请求单号"""
    brand_id: str
    """创建投放计划的品牌ID"""
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""
    plan_name: NotRequired[str]
    """投放计划名称"""
    total_count: NotRequired[int]
    """总库存"""
    user_limit: NotRequired[int]
    """单用户限领"""
    daily_limit: NotRequired[int]
    """单日限领"""
    delivery_start_time: NotRequired[str]
    """开始可用时间"""
    delivery_end_time: NotRequired[str]
    """结束可用时间"""
    recommend_word: NotRequired[str]
    """营销标签"""
    reuse_coupon_config: NotRequired[bool]
    """是否复用商品券和批次信息"""
    usage_mode: NotRequired[Literal["SINGLE", "PROGRESSIVE_BUNDLE"]]
    """使用模式"""
    stock_bundle_id: NotRequired[str]
    """投放批次组ID"""

class Plan(TypedDict):
    plan_id: str
    """投放计划ID"""
    plan_name: str
    """投放计划名称"""
    plan_state: Literal["PLAN_CREATING", "PLAN_CREATED", "PLAN_TERMINATING", "PLAN_TERMINATED", "PLAN_EXPIRED", "PLAN_DELIVERING", "PLAN_PAUSED"]
    """投放计划状态"""
    delivery_start_time: NotRequired[str]
    """开始可用时间"""
    delivery_end_time: NotRequired[str]
    """结束可用时间"""
    stock_id: str
    """批次ID"""
    product_coupon_id: str
    """商品券ID"""
    recommend_word: NotRequired[str]
    """营销标签"""
    brand_id: str
    """品牌ID"""
    total_count: NotRequired[int]
    """总库存"""
    user_limit: NotRequired[int]
    """单用户限领"""
    daily_limit: NotRequired[int]
    """单日限领"""

class DeliveryPlanDeliveryPlansPostAnswer(TypedDict):
    plan: Plan
    """投放计划详情"""

class DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetQuery(TypedDict):
    page_size: NotRequired[int | str | None]
    """分页大小"""
    offset: NotRequired[int | str | None]
    """分页起始位置"""
    plan_state: NotRequired[Literal["PLAN_CREATING", "PLAN_CREATED", "PLAN_TERMINATING", "PLAN_TERMINATED", "PLAN_EXPIRED", "PLAN_DELIVERING", "PLAN_PAUSED"] | None]
    """投放计划线上状态"""
    audit_state: NotRequired[Literal["AUDIT_INITIAL", "AUDIT_PROCESSING", "AUDIT_PASSED", "AUDIT_REJECTED"] | None]
    """投放计划审核状态"""
    plan_id: NotRequired[str | None]
    """投放计划ID"""

class DeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetAnswer(TypedDict):
    total_count: NotRequired[int]
    """资源总条数"""
    plan_list: NotRequired[list[Plan]]
    """投放计划列表"""

class ModifyContent(TypedDict):
    plan_name: NotRequired[str]
    """投放计划名称"""
    delivery_end_time: NotRequired[str]
    """结束可用时间"""
    total_count: NotRequired[int]
    """总库存"""
    user_limit: NotRequired[int]
    """单用户限领"""
    daily_limit: NotRequired[int]
    """单日限领"""
    recommend_word: NotRequired[str]
    """营销标签"""

class DeliveryPlanDeliveryPlansPlanIdPatchJson(TypedDict):
    modify_content: ModifyContent
    """修改内容"""
    out_request_no: NotRequired[str]
    """修改请求单号"""

class DeliveryPlanSpMchidNotifyUrlPostJson(TypedDict):
    notify_url: str
    """通知url地址"""

class DeliveryPlanSpMchidNotifyUrlPostAnswer(TypedDict):
    notify_url: str
    """通知地址"""

class DeliveryPlanDeliveryPlansPlanIdPatchAnswer(DeliveryPlanDeliveryPlansPostAnswer): ...
