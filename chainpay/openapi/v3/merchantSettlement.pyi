# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MerchantSettlement(Place):
    """v3/merchant-settlement"""
    @property
    def merchantSettleRuleApplications(self) -> MerchantSettlementMerchantSettleRuleApplications:
        """POST 申请修改特约商户结算规则"""

class MerchantSettlementMerchantSettleRuleApplications(Place):
    """v3/merchant-settlement/merchant-settle-rule-applications"""
    @property
    def post(self) -> MerchantSettlementMerchantSettleRuleApplicationsPost[Answer[MerchantSettlementMerchantSettleRuleApplicationsPostAnswer]]:
        """申请修改特约商户结算规则

        POST v3/merchant-settlement/merchant-settle-rule-applications
        https://pay.weixin.qq.com/doc/v3/partner/4012697924
        """
    @property
    def post_async(self) -> MerchantSettlementMerchantSettleRuleApplicationsPost[Promise[Answer[MerchantSettlementMerchantSettleRuleApplicationsPostAnswer]]]:
        """申请修改特约商户结算规则"""
    @property
    def postAsync(self) -> MerchantSettlementMerchantSettleRuleApplicationsPost[Promise[Answer[MerchantSettlementMerchantSettleRuleApplicationsPostAnswer]]]:
        """申请修改特约商户结算规则"""
    @property
    def _application_id_(self) -> MerchantSettlementMerchantSettleRuleApplicationsApplicationId:
        """GET 根据申请单ID查询结果"""

class MerchantSettlementMerchantSettleRuleApplicationsPostOptions(Options, total=False):
    json: MerchantSettlementMerchantSettleRuleApplicationsPostJson

class MerchantSettlementMerchantSettleRuleApplicationsPostLooseOptions(Options, total=False):
    json: MerchantSettlementMerchantSettleRuleApplicationsPostJson | AnyDict

class MerchantSettlementMerchantSettleRuleApplicationsPost(Verb[R]):
    """申请修改特约商户结算规则

    POST v3/merchant-settlement/merchant-settle-rule-applications
    https://pay.weixin.qq.com/doc/v3/partner/4012697924
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantSettlementMerchantSettleRuleApplicationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantSettlementMerchantSettleRuleApplicationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantSettlementMerchantSettleRuleApplicationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantSettlementMerchantSettleRuleApplicationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantSettlementMerchantSettleRuleApplicationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantSettlementMerchantSettleRuleApplicationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantSettlementMerchantSettleRuleApplicationsPostOptions,
            /,
            **more: Unpack[MerchantSettlementMerchantSettleRuleApplicationsPostOptions]
        ) -> R: ...

class MerchantSettlementMerchantSettleRuleApplicationsApplicationId(Place):
    """v3/merchant-settlement/merchant-settle-rule-applications/{application_id}"""
    @property
    def get(self) -> MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGet[Answer[MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGetAnswer]]:
        """根据申请单ID查询结果

        GET v3/merchant-settlement/merchant-settle-rule-applications/{application_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012698574
        """
    @property
    def get_async(self) -> MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGet[Promise[Answer[MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGetAnswer]]]:
        """根据申请单ID查询结果"""
    @property
    def getAsync(self) -> MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGet[Promise[Answer[MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGetAnswer]]]:
        """根据申请单ID查询结果"""

class MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGetOptions(Options, total=False):
    application_id: str | int

class MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGet(Verb[R]):
    """根据申请单ID查询结果

    GET v3/merchant-settlement/merchant-settle-rule-applications/{application_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012698574
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGetOptions | AnyDict,
            /,
            **more: Unpack[MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, application_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGetOptions,
            /,
            **more: Unpack[MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGetOptions]
        ) -> R: ...

class MerchantSettlementMerchantSettleRuleApplicationsPostJson(TypedDict):
    acquiring_bank_id: str
    """从业机构号"""
    channel_id: str
    """渠道商户号"""
    sub_mchid: str
    """从业机构特约商户号"""
    settle_rule_id: int
    """结算规则id"""

class MerchantSettlementMerchantSettleRuleApplicationsPostAnswer(TypedDict):
    application_id: str
    """申请单编号"""
    application_process_info: NotRequired[str]
    """申请单处理信息"""
    application_state: NotRequired[str]
    """申请单状态"""
    update_time: NotRequired[str]
    """最后更新时间"""
    acquiring_bank_id: NotRequired[str]
    """从业机构号"""
    channel_id: NotRequired[str]
    """渠道商户号"""
    sub_mchid: NotRequired[str]
    """从业机构特约商户号"""
    settle_rule_id: NotRequired[int]
    """结算规则id"""

class MerchantSettlementMerchantSettleRuleApplicationsApplicationIdGetAnswer(MerchantSettlementMerchantSettleRuleApplicationsPostAnswer): ...
