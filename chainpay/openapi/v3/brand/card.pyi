# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Card(Place):
    """v3/brand/card"""
    @property
    def cardConfigs(self) -> CardCardConfigs:
        """GET 查询商家名片配置申请状态
        POST 提交商家名片配置申请
        """
    @property
    def cardLinks(self) -> CardCardLinks:
        """GET 查询已生效交易连接名片规则
        POST 添加交易连接名片规则申请
        """

class CardCardConfigs(Place):
    """v3/brand/card/card-configs"""
    @property
    def get(self) -> CardCardConfigsGet[Answer[CardCardConfigsGetAnswer]]:
        """查询商家名片配置申请状态

        GET v3/brand/card/card-configs
        https://pay.weixin.qq.com/doc/v3/partner/4016475174
        """
    @property
    def get_async(self) -> CardCardConfigsGet[Promise[Answer[CardCardConfigsGetAnswer]]]:
        """查询商家名片配置申请状态"""
    @property
    def getAsync(self) -> CardCardConfigsGet[Promise[Answer[CardCardConfigsGetAnswer]]]:
        """查询商家名片配置申请状态"""
    @property
    def post(self) -> CardCardConfigsPost[Answer[CardCardConfigsPostAnswer]]:
        """提交商家名片配置申请

        POST v3/brand/card/card-configs
        https://pay.weixin.qq.com/doc/v3/partner/4016468440
        notices: important
        """
    @property
    def post_async(self) -> CardCardConfigsPost[Promise[Answer[CardCardConfigsPostAnswer]]]:
        """提交商家名片配置申请"""
    @property
    def postAsync(self) -> CardCardConfigsPost[Promise[Answer[CardCardConfigsPostAnswer]]]:
        """提交商家名片配置申请"""
    @property
    def cancelApplyment(self) -> CardCardConfigsCancelApplyment:
        """POST 撤销商家名片配置申请"""
    @property
    def previewUrl(self) -> CardCardConfigsPreviewUrl:
        """GET 获取商家名片预览二维码"""
    @property
    def publish(self) -> CardCardConfigsPublish:
        """POST 发布商家名片配置"""

class CardCardConfigsGetOptions(Options, total=False):
    query: CardCardConfigsGetQuery

class CardCardConfigsGetLooseOptions(Options, total=False):
    query: CardCardConfigsGetQuery | AnyDict

class CardCardConfigsGet(Verb[R]):
    """查询商家名片配置申请状态

    GET v3/brand/card/card-configs
    https://pay.weixin.qq.com/doc/v3/partner/4016475174
    """
    if MYPY:
        def __call__(
            self,
            options: CardCardConfigsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardCardConfigsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CardCardConfigsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardConfigsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CardCardConfigsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: CardCardConfigsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardConfigsGetOptions,
            /,
            **more: Unpack[CardCardConfigsGetOptions]
        ) -> R: ...

class CardCardConfigsPostOptions(Options, total=False):
    json: CardCardConfigsPostJson

class CardCardConfigsPostLooseOptions(Options, total=False):
    json: CardCardConfigsPostJson | AnyDict

class CardCardConfigsPost(Verb[R]):
    """提交商家名片配置申请

    POST v3/brand/card/card-configs
    https://pay.weixin.qq.com/doc/v3/partner/4016468440
    notices: important
    """
    if MYPY:
        def __call__(
            self,
            options: CardCardConfigsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardCardConfigsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardCardConfigsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardConfigsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardCardConfigsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: CardCardConfigsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardConfigsPostOptions,
            /,
            **more: Unpack[CardCardConfigsPostOptions]
        ) -> R: ...

class CardCardConfigsCancelApplyment(Place):
    """v3/brand/card/card-configs/cancel-applyment"""
    @property
    def post(self) -> CardCardConfigsCancelApplymentPost[Answer[CardCardConfigsCancelApplymentPostAnswer]]:
        """撤销商家名片配置申请

        POST v3/brand/card/card-configs/cancel-applyment
        https://pay.weixin.qq.com/doc/v3/partner/4016475172
        """
    @property
    def post_async(self) -> CardCardConfigsCancelApplymentPost[Promise[Answer[CardCardConfigsCancelApplymentPostAnswer]]]:
        """撤销商家名片配置申请"""
    @property
    def postAsync(self) -> CardCardConfigsCancelApplymentPost[Promise[Answer[CardCardConfigsCancelApplymentPostAnswer]]]:
        """撤销商家名片配置申请"""

class CardCardConfigsCancelApplymentPostOptions(Options, total=False):
    json: CardCardConfigsCancelApplymentPostJson

class CardCardConfigsCancelApplymentPostLooseOptions(Options, total=False):
    json: CardCardConfigsCancelApplymentPostJson | AnyDict

class CardCardConfigsCancelApplymentPost(Verb[R]):
    """撤销商家名片配置申请

    POST v3/brand/card/card-configs/cancel-applyment
    https://pay.weixin.qq.com/doc/v3/partner/4016475172
    """
    if MYPY:
        def __call__(
            self,
            options: CardCardConfigsCancelApplymentPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardCardConfigsCancelApplymentPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardCardConfigsCancelApplymentPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardConfigsCancelApplymentPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardCardConfigsCancelApplymentPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardCardConfigsCancelApplymentPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardConfigsCancelApplymentPostOptions,
            /,
            **more: Unpack[CardCardConfigsCancelApplymentPostOptions]
        ) -> R: ...

class CardCardConfigsPreviewUrl(Place):
    """v3/brand/card/card-configs/preview-url"""
    @property
    def get(self) -> CardCardConfigsPreviewUrlGet[Answer[CardCardConfigsPreviewUrlGetAnswer]]:
        """获取商家名片预览二维码

        GET v3/brand/card/card-configs/preview-url
        https://pay.weixin.qq.com/doc/v3/partner/4016641998
        """
    @property
    def get_async(self) -> CardCardConfigsPreviewUrlGet[Promise[Answer[CardCardConfigsPreviewUrlGetAnswer]]]:
        """获取商家名片预览二维码"""
    @property
    def getAsync(self) -> CardCardConfigsPreviewUrlGet[Promise[Answer[CardCardConfigsPreviewUrlGetAnswer]]]:
        """获取商家名片预览二维码"""

class CardCardConfigsPreviewUrlGetOptions(Options, total=False):
    query: CardCardConfigsPreviewUrlGetQuery

class CardCardConfigsPreviewUrlGetLooseOptions(Options, total=False):
    query: CardCardConfigsPreviewUrlGetQuery | AnyDict

class CardCardConfigsPreviewUrlGet(Verb[R]):
    """获取商家名片预览二维码

    GET v3/brand/card/card-configs/preview-url
    https://pay.weixin.qq.com/doc/v3/partner/4016641998
    """
    if MYPY:
        def __call__(
            self,
            options: CardCardConfigsPreviewUrlGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardCardConfigsPreviewUrlGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CardCardConfigsPreviewUrlGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardConfigsPreviewUrlGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CardCardConfigsPreviewUrlGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CardCardConfigsPreviewUrlGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardConfigsPreviewUrlGetOptions,
            /,
            **more: Unpack[CardCardConfigsPreviewUrlGetOptions]
        ) -> R: ...

class CardCardConfigsPublish(Place):
    """v3/brand/card/card-configs/publish"""
    @property
    def post(self) -> CardCardConfigsPublishPost[Answer[CardCardConfigsPublishPostAnswer]]:
        """发布商家名片配置

        POST v3/brand/card/card-configs/publish
        https://pay.weixin.qq.com/doc/v3/partner/4016475176
        notices: important
        """
    @property
    def post_async(self) -> CardCardConfigsPublishPost[Promise[Answer[CardCardConfigsPublishPostAnswer]]]:
        """发布商家名片配置"""
    @property
    def postAsync(self) -> CardCardConfigsPublishPost[Promise[Answer[CardCardConfigsPublishPostAnswer]]]:
        """发布商家名片配置"""

class CardCardConfigsPublishPostOptions(Options, total=False):
    json: CardCardConfigsPublishPostJson

class CardCardConfigsPublishPostLooseOptions(Options, total=False):
    json: CardCardConfigsPublishPostJson | AnyDict

class CardCardConfigsPublishPost(Verb[R]):
    """发布商家名片配置

    POST v3/brand/card/card-configs/publish
    https://pay.weixin.qq.com/doc/v3/partner/4016475176
    notices: important
    """
    if MYPY:
        def __call__(
            self,
            options: CardCardConfigsPublishPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardCardConfigsPublishPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardCardConfigsPublishPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardConfigsPublishPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardCardConfigsPublishPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardCardConfigsPublishPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardConfigsPublishPostOptions,
            /,
            **more: Unpack[CardCardConfigsPublishPostOptions]
        ) -> R: ...

class CardCardLinks(Place):
    """v3/brand/card/card-links"""
    @property
    def get(self) -> CardCardLinksGet[Answer[CardCardLinksGetAnswer]]:
        """查询已生效交易连接名片规则

        GET v3/brand/card/card-links
        https://pay.weixin.qq.com/doc/v3/partner/4016366785
        """
    @property
    def get_async(self) -> CardCardLinksGet[Promise[Answer[CardCardLinksGetAnswer]]]:
        """查询已生效交易连接名片规则"""
    @property
    def getAsync(self) -> CardCardLinksGet[Promise[Answer[CardCardLinksGetAnswer]]]:
        """查询已生效交易连接名片规则"""
    @property
    def post(self) -> CardCardLinksPost[Answer[CardCardLinksPostAnswer]]:
        """添加交易连接名片规则申请

        POST v3/brand/card/card-links
        https://pay.weixin.qq.com/doc/v3/partner/4016333302
        """
    @property
    def post_async(self) -> CardCardLinksPost[Promise[Answer[CardCardLinksPostAnswer]]]:
        """添加交易连接名片规则申请"""
    @property
    def postAsync(self) -> CardCardLinksPost[Promise[Answer[CardCardLinksPostAnswer]]]:
        """添加交易连接名片规则申请"""
    @property
    def businessCode(self) -> CardCardLinksBusinessCode: ...
    @property
    def cancelApplyment(self) -> CardCardLinksCancelApplyment:
        """POST 撤销交易连接名片配置申请"""
    @property
    def unbindCardLink(self) -> CardCardLinksUnbindCardLink:
        """POST 解除已生效交易连接名片场景"""

class CardCardLinksGetOptions(Options, total=False):
    query: CardCardLinksGetQuery

class CardCardLinksGetLooseOptions(Options, total=False):
    query: CardCardLinksGetQuery | AnyDict

class CardCardLinksGet(Verb[R]):
    """查询已生效交易连接名片规则

    GET v3/brand/card/card-links
    https://pay.weixin.qq.com/doc/v3/partner/4016366785
    """
    if MYPY:
        def __call__(
            self,
            options: CardCardLinksGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardCardLinksGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CardCardLinksGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardLinksGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CardCardLinksGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: CardCardLinksGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardLinksGetOptions,
            /,
            **more: Unpack[CardCardLinksGetOptions]
        ) -> R: ...

class CardCardLinksPostOptions(Options, total=False):
    json: CardCardLinksPostJson

class CardCardLinksPostLooseOptions(Options, total=False):
    json: CardCardLinksPostJson | AnyDict

class CardCardLinksPost(Verb[R]):
    """添加交易连接名片规则申请

    POST v3/brand/card/card-links
    https://pay.weixin.qq.com/doc/v3/partner/4016333302
    """
    if MYPY:
        def __call__(
            self,
            options: CardCardLinksPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardCardLinksPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardCardLinksPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardLinksPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardCardLinksPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: CardCardLinksPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardLinksPostOptions,
            /,
            **more: Unpack[CardCardLinksPostOptions]
        ) -> R: ...

class CardCardLinksBusinessCode(Place):
    """v3/brand/card/card-links/business-code"""
    @property
    def _business_code_(self) -> CardCardLinksBusinessCodeBusinessCode:
        """GET 根据业务申请编号查询添加申请状态"""

class CardCardLinksBusinessCodeBusinessCode(Place):
    """v3/brand/card/card-links/business-code/{business_code}"""
    @property
    def get(self) -> CardCardLinksBusinessCodeBusinessCodeGet[Answer[CardCardLinksBusinessCodeBusinessCodeGetAnswer]]:
        """根据业务申请编号查询添加申请状态

        GET v3/brand/card/card-links/business-code/{business_code}
        https://pay.weixin.qq.com/doc/v3/partner/4016366816
        """
    @property
    def get_async(self) -> CardCardLinksBusinessCodeBusinessCodeGet[Promise[Answer[CardCardLinksBusinessCodeBusinessCodeGetAnswer]]]:
        """根据业务申请编号查询添加申请状态"""
    @property
    def getAsync(self) -> CardCardLinksBusinessCodeBusinessCodeGet[Promise[Answer[CardCardLinksBusinessCodeBusinessCodeGetAnswer]]]:
        """根据业务申请编号查询添加申请状态"""

class CardCardLinksBusinessCodeBusinessCodeGetOptions(Options, total=False):
    query: CardCardLinksBusinessCodeBusinessCodeGetQuery
    business_code: str | int

class CardCardLinksBusinessCodeBusinessCodeGetLooseOptions(Options, total=False):
    query: CardCardLinksBusinessCodeBusinessCodeGetQuery | AnyDict
    business_code: str | int

class CardCardLinksBusinessCodeBusinessCodeGet(Verb[R]):
    """根据业务申请编号查询添加申请状态

    GET v3/brand/card/card-links/business-code/{business_code}
    https://pay.weixin.qq.com/doc/v3/partner/4016366816
    """
    if MYPY:
        def __call__(
            self,
            options: CardCardLinksBusinessCodeBusinessCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardCardLinksBusinessCodeBusinessCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CardCardLinksBusinessCodeBusinessCodeGetQuery | AnyDict,
            business_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardLinksBusinessCodeBusinessCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CardCardLinksBusinessCodeBusinessCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CardCardLinksBusinessCodeBusinessCodeGetQuery,
            business_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardLinksBusinessCodeBusinessCodeGetOptions,
            /,
            **more: Unpack[CardCardLinksBusinessCodeBusinessCodeGetOptions]
        ) -> R: ...

class CardCardLinksCancelApplyment(Place):
    """v3/brand/card/card-links/cancel-applyment"""
    @property
    def post(self) -> CardCardLinksCancelApplymentPost[Answer[CardCardLinksCancelApplymentPostAnswer]]:
        """撤销交易连接名片配置申请

        POST v3/brand/card/card-links/cancel-applyment
        https://pay.weixin.qq.com/doc/v3/partner/4016366797
        """
    @property
    def post_async(self) -> CardCardLinksCancelApplymentPost[Promise[Answer[CardCardLinksCancelApplymentPostAnswer]]]:
        """撤销交易连接名片配置申请"""
    @property
    def postAsync(self) -> CardCardLinksCancelApplymentPost[Promise[Answer[CardCardLinksCancelApplymentPostAnswer]]]:
        """撤销交易连接名片配置申请"""

class CardCardLinksCancelApplymentPostOptions(Options, total=False):
    json: CardCardLinksCancelApplymentPostJson

class CardCardLinksCancelApplymentPostLooseOptions(Options, total=False):
    json: CardCardLinksCancelApplymentPostJson | AnyDict

class CardCardLinksCancelApplymentPost(Verb[R]):
    """撤销交易连接名片配置申请

    POST v3/brand/card/card-links/cancel-applyment
    https://pay.weixin.qq.com/doc/v3/partner/4016366797
    """
    if MYPY:
        def __call__(
            self,
            options: CardCardLinksCancelApplymentPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardCardLinksCancelApplymentPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardCardLinksCancelApplymentPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardLinksCancelApplymentPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardCardLinksCancelApplymentPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardCardLinksCancelApplymentPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardLinksCancelApplymentPostOptions,
            /,
            **more: Unpack[CardCardLinksCancelApplymentPostOptions]
        ) -> R: ...

class CardCardLinksUnbindCardLink(Place):
    """v3/brand/card/card-links/unbind-card-link"""
    @property
    def post(self) -> CardCardLinksUnbindCardLinkPost[Answer[CardCardLinksUnbindCardLinkPostAnswer]]:
        """解除已生效交易连接名片场景

        POST v3/brand/card/card-links/unbind-card-link
        https://pay.weixin.qq.com/doc/v3/partner/4016366804
        """
    @property
    def post_async(self) -> CardCardLinksUnbindCardLinkPost[Promise[Answer[CardCardLinksUnbindCardLinkPostAnswer]]]:
        """解除已生效交易连接名片场景"""
    @property
    def postAsync(self) -> CardCardLinksUnbindCardLinkPost[Promise[Answer[CardCardLinksUnbindCardLinkPostAnswer]]]:
        """解除已生效交易连接名片场景"""

class CardCardLinksUnbindCardLinkPostOptions(Options, total=False):
    json: CardCardLinksUnbindCardLinkPostJson

class CardCardLinksUnbindCardLinkPostLooseOptions(Options, total=False):
    json: CardCardLinksUnbindCardLinkPostJson | AnyDict

class CardCardLinksUnbindCardLinkPost(Verb[R]):
    """解除已生效交易连接名片场景

    POST v3/brand/card/card-links/unbind-card-link
    https://pay.weixin.qq.com/doc/v3/partner/4016366804
    """
    if MYPY:
        def __call__(
            self,
            options: CardCardLinksUnbindCardLinkPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardCardLinksUnbindCardLinkPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardCardLinksUnbindCardLinkPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardLinksUnbindCardLinkPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardCardLinksUnbindCardLinkPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardCardLinksUnbindCardLinkPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardCardLinksUnbindCardLinkPostOptions,
            /,
            **more: Unpack[CardCardLinksUnbindCardLinkPostOptions]
        ) -> R: ...

class CardCardConfigsGetQuery(TypedDict):
    business_code: NotRequired[str | None]
    """业务申请编号"""
    applyment_id: NotRequired[str | None]
    """微信支付申请单号"""
    brand_id: str
    """品牌ID"""

class CardCardConfigsGetAnswer(TypedDict):
    business_code: str
    """业务申请编号"""
    applyment_id: str
    """微信支付申请单号"""
    brand_id: str
    """品牌ID"""
    applyment_state: Literal["STATE_UNKNOWN", "DRAFTING", "AUDITING", "AUDIT_REJECTED", "PENDING_PUBLISH", "PUBLISHED", "CANCELED"]
    """申请单状态"""
    scheduled_publish_time: NotRequired[str]
    """定时发布时间"""
    reject_reason: NotRequired[str]
    """驳回原因"""
    actual_publish_time: NotRequired[str]
    """实际发布时间"""

class BrandMiniProgramInfo(TypedDict):
    appid: str
    """公众账号ID"""
    default_jump_path: NotRequired[str]
    """小程序默认跳转路径"""

class BrandCustomerService(TypedDict):
    customer_service_type: Literal["MINI_PROGRAM", "CUSTOMIZE_WEB", "CUSTOMIZE_MP", "SERVICE_PHONE"]
    """客服类型"""
    customer_service_phone: NotRequired[str]
    """客服电话"""
    customer_service_path: NotRequired[str]
    """客服路径"""
    appid: NotRequired[str]
    """公众账号ID"""

class ServiceList(TypedDict):
    service_classify_name: NotRequired[str]
    """服务分类名称"""
    service_name: NotRequired[str]
    """服务名称"""
    service_jump_type: Literal["JUMP_MINI_PROGRAM", "JUMP_WEB_PAGE"]
    """服务跳转类型"""
    service_jump_path: str
    """服务跳转路径"""
    appid: NotRequired[str]
    """公众账号ID"""

class CardCardConfigsPostJson(TypedDict):
    business_code: str
    """业务申请编号"""
    brand_id: str
    """品牌ID"""
    brand_mini_program_info: NotRequired[BrandMiniProgramInfo]
    """品牌小程序信息"""
    brand_customer_service: BrandCustomerService
    """品牌客服信息"""
    service_list: NotRequired[list[ServiceList]]
    """服务列表"""

class CardCardConfigsPostAnswer(TypedDict):
    business_code: str
    """业务申请编号"""
    brand_id: str
    """品牌ID"""
    applyment_id: str
    """微信支付申请单号"""
    card_preview_url: str
    """商家名片预览二维码链接"""

class CardCardConfigsCancelApplymentPostJson(TypedDict):
    business_code: NotRequired[str]
    """业务申请编号"""
    applyment_id: NotRequired[str]
    """微信支付申请单号"""
    brand_id: str
    """品牌ID"""

class CardCardConfigsCancelApplymentPostAnswer(TypedDict):
    business_code: str
    """业务申请编号"""
    applyment_id: str
    """微信支付申请单号"""
    brand_id: str
    """品牌ID"""
    applyment_state: Literal["STATE_UNKNOWN", "DRAFTING", "AUDITING", "AUDIT_REJECTED", "PENDING_PUBLISH", "PUBLISHED", "CANCELED"]
    """申请单状态"""

class CardCardConfigsPreviewUrlGetAnswer(TypedDict):
    business_code: str
    """业务申请编号"""
    applyment_id: str
    """微信支付申请单号"""
    brand_id: str
    """品牌ID"""
    card_preview_url: str
    """商家名片预览二维码链接"""
    url_expired_time: str
    """预览二维码链接过期时间"""

class CardCardConfigsPublishPostJson(TypedDict):
    business_code: NotRequired[str]
    """业务申请编号"""
    applyment_id: NotRequired[str]
    """微信支付申请单号"""
    brand_id: str
    """品牌ID"""
    publish_type: Literal["IMMEDIATE_PUBLISH", "SCHEDULED_PUBLISH"]
    """发布方式"""
    scheduled_publish_time: NotRequired[str]
    """定时发布时间"""

class CardCardConfigsPublishPostAnswer(TypedDict):
    business_code: str
    """业务申请编号"""
    applyment_id: str
    """微信支付申请单号"""
    brand_id: str
    """品牌ID"""
    publish_type: Literal["IMMEDIATE_PUBLISH", "SCHEDULED_PUBLISH"]
    """发布方式"""
    scheduled_publish_time: NotRequired[str]
    """定时发布时间"""

class CardCardLinksGetQuery(TypedDict):
    brand_id: str
    """品牌ID"""
    payment_scene: NotRequired[Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"] | None]
    """交易场景类型"""
    page_index: NotRequired[int | str | None]
    """查询页码"""
    page_size: NotRequired[int | str | None]
    """查询页大小"""

class ActiveLinkList(TypedDict):
    payment_scene: Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"]
    """交易场景类型"""
    appid_list: NotRequired[list[str]]
    """公众账号ID"""
    card_link_mchid: NotRequired[str]
    """商户号"""
    service_id: NotRequired[str]
    """服务ID"""

class CardCardLinksGetAnswer(TypedDict):
    brand_id: NotRequired[str]
    """品牌ID"""
    page_index: NotRequired[int]
    """查询页码"""
    page_size: NotRequired[int]
    """查询页大小"""
    total_num: NotRequired[int]
    """总数"""
    active_link_list: NotRequired[list[ActiveLinkList]]
    """已生效连接列表"""

class CardCardLinksPostJson(TypedDict):
    business_code: str
    """业务申请编号"""
    brand_id: str
    """品牌ID"""
    payment_scene: Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"]
    """交易场景类型"""
    appid: NotRequired[str]
    """公众账号ID"""
    card_link_mchid: NotRequired[str]
    """商户号"""
    service_id: NotRequired[str]
    """服务ID"""

class CardCardLinksBusinessCodeBusinessCodeGetQuery(TypedDict):
    brand_id: str
    """品牌ID"""

class CardCardLinksBusinessCodeBusinessCodeGetAnswer(TypedDict):
    business_code: str
    """业务申请编号"""
    brand_id: str
    """品牌ID"""
    payment_scene: Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"]
    """交易场景类型"""
    appid: NotRequired[str]
    """公众账号ID"""
    card_link_mchid: NotRequired[str]
    """商户号"""
    service_id: NotRequired[str]
    """服务ID"""
    configuration_state: Literal["WAITING_AUDIT", "AUDIT_REJECT", "WAITING_CONFIRMATION", "MERCHANT_ADMIN_REJECT", "IN_EFFECT"]
    """交易连接名片配置状态"""
    reject_reason: NotRequired[str]
    """驳回原因"""

class CardCardLinksCancelApplymentPostJson(TypedDict):
    business_code: str
    """业务申请编号"""
    brand_id: str
    """品牌ID"""

class CardCardLinksCancelApplymentPostAnswer(TypedDict):
    business_code: str
    """业务申请编号"""

class CardCardLinksUnbindCardLinkPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    payment_scene: Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"]
    """交易场景类型"""
    appid: NotRequired[str]
    """公众账号ID"""
    card_link_mchid: NotRequired[str]
    """商户号"""
    service_id: NotRequired[str]
    """服务ID"""

class CardCardConfigsPreviewUrlGetQuery(CardCardConfigsGetQuery): ...

class CardCardLinksPostAnswer(CardCardLinksPostJson): ...

class CardCardLinksUnbindCardLinkPostAnswer(CardCardLinksUnbindCardLinkPostJson): ...
