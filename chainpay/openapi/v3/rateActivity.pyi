# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class RateActivity(Place):
    """v3/rate-activity"""
    @property
    def applications(self) -> RateActivityApplications:
        """POST 报名费率优惠活动"""

class RateActivityApplications(Place):
    """v3/rate-activity/applications"""
    @property
    def post(self) -> RateActivityApplicationsPost[Answer[RateActivityApplicationsPostAnswer]]:
        """报名费率优惠活动

        POST v3/rate-activity/applications
        https://pay.weixin.qq.com/doc/v3/partner/4012698774
        """
    @property
    def post_async(self) -> RateActivityApplicationsPost[Promise[Answer[RateActivityApplicationsPostAnswer]]]:
        """报名费率优惠活动"""
    @property
    def postAsync(self) -> RateActivityApplicationsPost[Promise[Answer[RateActivityApplicationsPostAnswer]]]:
        """报名费率优惠活动"""
    @property
    def id(self) -> RateActivityApplicationsId: ...

class RateActivityApplicationsPostOptions(Options, total=False):
    json: RateActivityApplicationsPostJson

class RateActivityApplicationsPostLooseOptions(Options, total=False):
    json: RateActivityApplicationsPostJson | AnyDict

class RateActivityApplicationsPost(Verb[R]):
    """报名费率优惠活动

    POST v3/rate-activity/applications
    https://pay.weixin.qq.com/doc/v3/partner/4012698774
    """
    if MYPY:
        def __call__(
            self,
            options: RateActivityApplicationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RateActivityApplicationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RateActivityApplicationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RateActivityApplicationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RateActivityApplicationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: RateActivityApplicationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RateActivityApplicationsPostOptions,
            /,
            **more: Unpack[RateActivityApplicationsPostOptions]
        ) -> R: ...

class RateActivityApplicationsId(Place):
    """v3/rate-activity/applications/id"""
    @property
    def _application_id_(self) -> RateActivityApplicationsIdApplicationId:
        """GET 根据申请单ID查询申请单结果
        PATCH 修改单据信息
        """

class RateActivityApplicationsIdApplicationId(Place):
    """v3/rate-activity/applications/id/{application_id}"""
    @property
    def get(self) -> RateActivityApplicationsIdApplicationIdGet[Answer[RateActivityApplicationsIdApplicationIdGetAnswer]]:
        """根据申请单ID查询申请单结果

        GET v3/rate-activity/applications/id/{application_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012471722
        """
    @property
    def get_async(self) -> RateActivityApplicationsIdApplicationIdGet[Promise[Answer[RateActivityApplicationsIdApplicationIdGetAnswer]]]:
        """根据申请单ID查询申请单结果"""
    @property
    def getAsync(self) -> RateActivityApplicationsIdApplicationIdGet[Promise[Answer[RateActivityApplicationsIdApplicationIdGetAnswer]]]:
        """根据申请单ID查询申请单结果"""
    @property
    def patch(self) -> RateActivityApplicationsIdApplicationIdPatch[Answer[RateActivityApplicationsIdApplicationIdPatchAnswer]]:
        """修改单据信息

        PATCH v3/rate-activity/applications/id/{application_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012698885
        """
    @property
    def patch_async(self) -> RateActivityApplicationsIdApplicationIdPatch[Promise[Answer[RateActivityApplicationsIdApplicationIdPatchAnswer]]]:
        """修改单据信息"""
    @property
    def patchAsync(self) -> RateActivityApplicationsIdApplicationIdPatch[Promise[Answer[RateActivityApplicationsIdApplicationIdPatchAnswer]]]:
        """修改单据信息"""

class RateActivityApplicationsIdApplicationIdGetOptions(Options, total=False):
    application_id: str | int

class RateActivityApplicationsIdApplicationIdGet(Verb[R]):
    """根据申请单ID查询申请单结果

    GET v3/rate-activity/applications/id/{application_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012471722
    """
    if MYPY:
        def __call__(
            self,
            options: RateActivityApplicationsIdApplicationIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[RateActivityApplicationsIdApplicationIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: RateActivityApplicationsIdApplicationIdGetOptions | AnyDict,
            /,
            **more: Unpack[RateActivityApplicationsIdApplicationIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, application_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: RateActivityApplicationsIdApplicationIdGetOptions,
            /,
            **more: Unpack[RateActivityApplicationsIdApplicationIdGetOptions]
        ) -> R: ...

class RateActivityApplicationsIdApplicationIdPatchOptions(Options, total=False):
    json: RateActivityApplicationsIdApplicationIdPatchJson
    application_id: str | int

class RateActivityApplicationsIdApplicationIdPatchLooseOptions(Options, total=False):
    json: RateActivityApplicationsIdApplicationIdPatchJson | AnyDict
    application_id: str | int

class RateActivityApplicationsIdApplicationIdPatch(Verb[R]):
    """修改单据信息

    PATCH v3/rate-activity/applications/id/{application_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012698885
    """
    if MYPY:
        def __call__(
            self,
            options: RateActivityApplicationsIdApplicationIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RateActivityApplicationsIdApplicationIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: RateActivityApplicationsIdApplicationIdPatchJson | AnyDict,
            application_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RateActivityApplicationsIdApplicationIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[RateActivityApplicationsIdApplicationIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: RateActivityApplicationsIdApplicationIdPatchJson,
            application_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RateActivityApplicationsIdApplicationIdPatchOptions,
            /,
            **more: Unpack[RateActivityApplicationsIdApplicationIdPatchOptions]
        ) -> R: ...

class ActivityApplyInformation(TypedDict):
    apply_material_id: NotRequired[str]
    """材料ID"""
    apply_material_information: NotRequired[list[str]]
    """材料内容"""

class ActivityDetail(TypedDict):
    activity_id: str
    """活动ID"""
    activity_rate: NotRequired[str]
    """活动费率"""
    activity_apply_information: NotRequired[list[ActivityApplyInformation]]
    """活动报名材料"""

class AdditionalInformation(TypedDict):
    additional_message: NotRequired[str]
    """补充说明"""
    additional_material: NotRequired[list[str]]
    """补充材料"""

class RateActivityApplicationsPostJson(TypedDict):
    acquiring_bank_id: str
    """从业机构号"""
    channel_id: str
    """渠道商户号"""
    sub_mchid: str
    """从业机构特约商户号"""
    activity_detail: ActivityDetail
    """活动报名信息"""
    additional_information: NotRequired[AdditionalInformation]
    """补充信息"""

class RateActivityApplicationsPostAnswer(TypedDict):
    application_id: str
    """申请单编号"""

class RateActivityApplicationsIdApplicationIdGetAnswer(TypedDict):
    application_state: str
    """申请单状态"""
    sub_mchid: str
    """从业机构特约商户号"""
    reject_parameter: NotRequired[str]
    """驳回参数"""
    reject_reason: NotRequired[str]
    """驳回原因"""
    pass_time: NotRequired[str]
    """活动审核通过时间"""

class ActivityDetailModification(TypedDict):
    activity_rate: NotRequired[str]
    """活动费率"""
    activity_apply_information: NotRequired[list[ActivityApplyInformation]]
    """活动报名材料"""

class RateActivityApplicationsIdApplicationIdPatchJson(TypedDict):
    activity_detail_modification: NotRequired[ActivityDetailModification]
    """活动报名修改信息"""
    additional_information: NotRequired[AdditionalInformation]
    """补充信息"""

class RateActivityApplicationsIdApplicationIdPatchAnswer(RateActivityApplicationsPostAnswer): ...
