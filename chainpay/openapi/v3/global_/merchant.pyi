# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Merchant(Place):
    """v3/global/merchant"""
    @property
    def h5(self) -> MerchantH5: ...

class MerchantH5(Place):
    """v3/global/merchant/h5"""
    @property
    def permission(self) -> MerchantH5Permission: ...

class MerchantH5Permission(Place):
    """v3/global/merchant/h5/permission"""
    @property
    def applications(self) -> MerchantH5PermissionApplications:
        """POST 创建H5支付权限申请单"""
    @property
    def domain(self) -> MerchantH5PermissionDomain: ...
    @property
    def _sub_mchid_(self) -> MerchantH5PermissionSubMchid:
        """GET 查询子商户H5支付权限状态"""

class MerchantH5PermissionApplications(Place):
    """v3/global/merchant/h5/permission/applications"""
    @property
    def post(self) -> MerchantH5PermissionApplicationsPost[Answer[MerchantH5PermissionApplicationsPostAnswer]]:
        """创建H5支付权限申请单

        POST v3/global/merchant/h5/permission/applications
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> MerchantH5PermissionApplicationsPost[Promise[Answer[MerchantH5PermissionApplicationsPostAnswer]]]:
        """创建H5支付权限申请单"""
    @property
    def postAsync(self) -> MerchantH5PermissionApplicationsPost[Promise[Answer[MerchantH5PermissionApplicationsPostAnswer]]]:
        """创建H5支付权限申请单"""
    @property
    def _applyment_id_(self) -> MerchantH5PermissionApplicationsApplymentId:
        """GET 查询H5支付权限申请单详情
        PATCH 修改H5支付权限申请单
        """

class MerchantH5PermissionApplicationsPostOptions(Options, total=False):
    json: MerchantH5PermissionApplicationsPostJson

class MerchantH5PermissionApplicationsPostLooseOptions(Options, total=False):
    json: MerchantH5PermissionApplicationsPostJson | AnyDict

class MerchantH5PermissionApplicationsPost(Verb[R]):
    """创建H5支付权限申请单

    POST v3/global/merchant/h5/permission/applications
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantH5PermissionApplicationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantH5PermissionApplicationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantH5PermissionApplicationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionApplicationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantH5PermissionApplicationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantH5PermissionApplicationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionApplicationsPostOptions,
            /,
            **more: Unpack[MerchantH5PermissionApplicationsPostOptions]
        ) -> R: ...

class MerchantH5PermissionApplicationsApplymentId(Place):
    """v3/global/merchant/h5/permission/applications/{applyment_id}"""
    @property
    def get(self) -> MerchantH5PermissionApplicationsApplymentIdGet[Answer[MerchantH5PermissionApplicationsApplymentIdGetAnswer]]:
        """查询H5支付权限申请单详情

        GET v3/global/merchant/h5/permission/applications/{applyment_id}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> MerchantH5PermissionApplicationsApplymentIdGet[Promise[Answer[MerchantH5PermissionApplicationsApplymentIdGetAnswer]]]:
        """查询H5支付权限申请单详情"""
    @property
    def getAsync(self) -> MerchantH5PermissionApplicationsApplymentIdGet[Promise[Answer[MerchantH5PermissionApplicationsApplymentIdGetAnswer]]]:
        """查询H5支付权限申请单详情"""
    @property
    def patch(self) -> MerchantH5PermissionApplicationsApplymentIdPatch[Answer[MerchantH5PermissionApplicationsApplymentIdPatchAnswer]]:
        """修改H5支付权限申请单

        PATCH v3/global/merchant/h5/permission/applications/{applyment_id}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def patch_async(self) -> MerchantH5PermissionApplicationsApplymentIdPatch[Promise[Answer[MerchantH5PermissionApplicationsApplymentIdPatchAnswer]]]:
        """修改H5支付权限申请单"""
    @property
    def patchAsync(self) -> MerchantH5PermissionApplicationsApplymentIdPatch[Promise[Answer[MerchantH5PermissionApplicationsApplymentIdPatchAnswer]]]:
        """修改H5支付权限申请单"""

class MerchantH5PermissionApplicationsApplymentIdGetOptions(Options, total=False):
    applyment_id: str | int

class MerchantH5PermissionApplicationsApplymentIdGet(Verb[R]):
    """查询H5支付权限申请单详情

    GET v3/global/merchant/h5/permission/applications/{applyment_id}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantH5PermissionApplicationsApplymentIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantH5PermissionApplicationsApplymentIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionApplicationsApplymentIdGetOptions | AnyDict,
            /,
            **more: Unpack[MerchantH5PermissionApplicationsApplymentIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, applyment_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionApplicationsApplymentIdGetOptions,
            /,
            **more: Unpack[MerchantH5PermissionApplicationsApplymentIdGetOptions]
        ) -> R: ...

class MerchantH5PermissionApplicationsApplymentIdPatchOptions(Options, total=False):
    json: MerchantH5PermissionApplicationsApplymentIdPatchJson
    applyment_id: str | int

class MerchantH5PermissionApplicationsApplymentIdPatchLooseOptions(Options, total=False):
    json: MerchantH5PermissionApplicationsApplymentIdPatchJson | AnyDict
    applyment_id: str | int

class MerchantH5PermissionApplicationsApplymentIdPatch(Verb[R]):
    """修改H5支付权限申请单

    PATCH v3/global/merchant/h5/permission/applications/{applyment_id}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantH5PermissionApplicationsApplymentIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantH5PermissionApplicationsApplymentIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantH5PermissionApplicationsApplymentIdPatchJson | AnyDict,
            applyment_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionApplicationsApplymentIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantH5PermissionApplicationsApplymentIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantH5PermissionApplicationsApplymentIdPatchJson,
            applyment_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionApplicationsApplymentIdPatchOptions,
            /,
            **more: Unpack[MerchantH5PermissionApplicationsApplymentIdPatchOptions]
        ) -> R: ...

class MerchantH5PermissionDomain(Place):
    """v3/global/merchant/h5/permission/domain"""
    @property
    def applications(self) -> MerchantH5PermissionDomainApplications:
        """POST 创建H5支付域名修改申请单"""

class MerchantH5PermissionDomainApplications(Place):
    """v3/global/merchant/h5/permission/domain/applications"""
    @property
    def post(self) -> MerchantH5PermissionDomainApplicationsPost[Answer[MerchantH5PermissionDomainApplicationsPostAnswer]]:
        """创建H5支付域名修改申请单

        POST v3/global/merchant/h5/permission/domain/applications
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> MerchantH5PermissionDomainApplicationsPost[Promise[Answer[MerchantH5PermissionDomainApplicationsPostAnswer]]]:
        """创建H5支付域名修改申请单"""
    @property
    def postAsync(self) -> MerchantH5PermissionDomainApplicationsPost[Promise[Answer[MerchantH5PermissionDomainApplicationsPostAnswer]]]:
        """创建H5支付域名修改申请单"""
    @property
    def _applyment_id_(self) -> MerchantH5PermissionDomainApplicationsApplymentId:
        """GET 查询H5支付域名修改申请单
        PATCH 修改H5支付域名修改申请单
        """

class MerchantH5PermissionDomainApplicationsPostOptions(Options, total=False):
    json: MerchantH5PermissionDomainApplicationsPostJson

class MerchantH5PermissionDomainApplicationsPostLooseOptions(Options, total=False):
    json: MerchantH5PermissionDomainApplicationsPostJson | AnyDict

class MerchantH5PermissionDomainApplicationsPost(Verb[R]):
    """创建H5支付域名修改申请单

    POST v3/global/merchant/h5/permission/domain/applications
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantH5PermissionDomainApplicationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantH5PermissionDomainApplicationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantH5PermissionDomainApplicationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionDomainApplicationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantH5PermissionDomainApplicationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantH5PermissionDomainApplicationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionDomainApplicationsPostOptions,
            /,
            **more: Unpack[MerchantH5PermissionDomainApplicationsPostOptions]
        ) -> R: ...

class MerchantH5PermissionDomainApplicationsApplymentId(Place):
    """v3/global/merchant/h5/permission/domain/applications/{applyment_id}"""
    @property
    def get(self) -> MerchantH5PermissionDomainApplicationsApplymentIdGet[Answer[MerchantH5PermissionDomainApplicationsApplymentIdGetAnswer]]:
        """查询H5支付域名修改申请单

        GET v3/global/merchant/h5/permission/domain/applications/{applyment_id}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> MerchantH5PermissionDomainApplicationsApplymentIdGet[Promise[Answer[MerchantH5PermissionDomainApplicationsApplymentIdGetAnswer]]]:
        """查询H5支付域名修改申请单"""
    @property
    def getAsync(self) -> MerchantH5PermissionDomainApplicationsApplymentIdGet[Promise[Answer[MerchantH5PermissionDomainApplicationsApplymentIdGetAnswer]]]:
        """查询H5支付域名修改申请单"""
    @property
    def patch(self) -> MerchantH5PermissionDomainApplicationsApplymentIdPatch[Answer[MerchantH5PermissionDomainApplicationsApplymentIdPatchAnswer]]:
        """修改H5支付域名修改申请单

        PATCH v3/global/merchant/h5/permission/domain/applications/{applyment_id}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def patch_async(self) -> MerchantH5PermissionDomainApplicationsApplymentIdPatch[Promise[Answer[MerchantH5PermissionDomainApplicationsApplymentIdPatchAnswer]]]:
        """修改H5支付域名修改申请单"""
    @property
    def patchAsync(self) -> MerchantH5PermissionDomainApplicationsApplymentIdPatch[Promise[Answer[MerchantH5PermissionDomainApplicationsApplymentIdPatchAnswer]]]:
        """修改H5支付域名修改申请单"""

class MerchantH5PermissionDomainApplicationsApplymentIdGetOptions(Options, total=False):
    applyment_id: str | int

class MerchantH5PermissionDomainApplicationsApplymentIdGet(Verb[R]):
    """查询H5支付域名修改申请单

    GET v3/global/merchant/h5/permission/domain/applications/{applyment_id}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantH5PermissionDomainApplicationsApplymentIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantH5PermissionDomainApplicationsApplymentIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionDomainApplicationsApplymentIdGetOptions | AnyDict,
            /,
            **more: Unpack[MerchantH5PermissionDomainApplicationsApplymentIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, applyment_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionDomainApplicationsApplymentIdGetOptions,
            /,
            **more: Unpack[MerchantH5PermissionDomainApplicationsApplymentIdGetOptions]
        ) -> R: ...

class MerchantH5PermissionDomainApplicationsApplymentIdPatchOptions(Options, total=False):
    json: MerchantH5PermissionDomainApplicationsApplymentIdPatchJson
    applyment_id: str | int

class MerchantH5PermissionDomainApplicationsApplymentIdPatchLooseOptions(Options, total=False):
    json: MerchantH5PermissionDomainApplicationsApplymentIdPatchJson | AnyDict
    applyment_id: str | int

class MerchantH5PermissionDomainApplicationsApplymentIdPatch(Verb[R]):
    """修改H5支付域名修改申请单

    PATCH v3/global/merchant/h5/permission/domain/applications/{applyment_id}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantH5PermissionDomainApplicationsApplymentIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantH5PermissionDomainApplicationsApplymentIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantH5PermissionDomainApplicationsApplymentIdPatchJson | AnyDict,
            applyment_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionDomainApplicationsApplymentIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantH5PermissionDomainApplicationsApplymentIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantH5PermissionDomainApplicationsApplymentIdPatchJson,
            applyment_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionDomainApplicationsApplymentIdPatchOptions,
            /,
            **more: Unpack[MerchantH5PermissionDomainApplicationsApplymentIdPatchOptions]
        ) -> R: ...

class MerchantH5PermissionSubMchid(Place):
    """v3/global/merchant/h5/permission/{sub_mchid}"""
    @property
    def get(self) -> MerchantH5PermissionSubMchidGet[Answer[MerchantH5PermissionSubMchidGetAnswer]]:
        """查询子商户H5支付权限状态

        GET v3/global/merchant/h5/permission/{sub_mchid}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> MerchantH5PermissionSubMchidGet[Promise[Answer[MerchantH5PermissionSubMchidGetAnswer]]]:
        """查询子商户H5支付权限状态"""
    @property
    def getAsync(self) -> MerchantH5PermissionSubMchidGet[Promise[Answer[MerchantH5PermissionSubMchidGetAnswer]]]:
        """查询子商户H5支付权限状态"""

class MerchantH5PermissionSubMchidGetOptions(Options, total=False):
    sub_mchid: str | int

class MerchantH5PermissionSubMchidGet(Verb[R]):
    """查询子商户H5支付权限状态

    GET v3/global/merchant/h5/permission/{sub_mchid}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantH5PermissionSubMchidGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantH5PermissionSubMchidGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionSubMchidGetOptions | AnyDict,
            /,
            **more: Unpack[MerchantH5PermissionSubMchidGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantH5PermissionSubMchidGetOptions,
            /,
            **more: Unpack[MerchantH5PermissionSubMchidGetOptions]
        ) -> R: ...

class MerchantH5PermissionApplicationsPostJson(TypedDict):
    business_description: NotRequired[str]
    """公司介绍和业务描述"""
    sub_mchid: str
    """子商户号"""
    domains: list[str]
    """H5支付域名"""
    company_register_cert: NotRequired[str]
    """公司注册资质证书"""
    transaction_limit_type: NotRequired[Literal["UN_LAUNCHED_WEBSITE_LIMIT", "NORMAL_LIMIT", "NO_LIMIT"]]
    """限额类型"""
    website_business_page_pics: NotRequired[list[str]]
    """经营网址商业页面截图"""
    website_homepage_pics: NotRequired[list[str]]
    """经营网址首页截图"""
    website_state: NotRequired[Literal["HAS_LAUNCHED", "UN_LAUNCHED"]]
    """子商户经营网址状态"""
    website_url: str
    """子商户H5经营网址"""
    notify_url: NotRequired[str]
    """商户提供的审核结果回调接口"""
    applyment_type: NotRequired[Literal["APPLY_FOR_PAYMENT_AUTHORITY", "APPLY_FOR_RELIEVE_LIMITED"]]
    """申请单类型"""

class MerchantH5PermissionApplicationsPostAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    domains: list[str]
    """H5支付域名"""
    business_description: NotRequired[str]
    """公司介绍和业务描述"""
    transaction_limit_type: Literal["UN_LAUNCHED_WEBSITE_LIMIT", "NORMAL_LIMIT", "NO_LIMIT"]
    """限额类型"""
    company_register_cert: NotRequired[str]
    """公司注册资质证书"""
    website_business_page_pics: NotRequired[list[str]]
    """经营网址商业页面截图"""
    website_homepage_pics: NotRequired[list[str]]
    """经营网址首页截图"""
    website_state: Literal["HAS_LAUNCHED", "UN_LAUNCHED"]
    """子商户经营网址状态"""
    website_url: str
    """子商户H5经营网址"""
    applyment_id: int
    """申请单号"""
    audit_reject_detail: NotRequired[str]
    """驳回原因"""
    applyment_state: Literal["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"]
    """申请单状态"""
    applyment_type: Literal["APPLY_FOR_PAYMENT_AUTHORITY", "APPLY_FOR_RELIEVE_LIMITED"]
    """申请单类型"""
    notify_url: NotRequired[str]
    """商户提供的审核结果回调接口"""

class MerchantH5PermissionApplicationsApplymentIdPatchJson(TypedDict):
    domains: list[str]
    """H5支付域名"""
    business_description: NotRequired[str]
    """公司介绍和业务描述"""
    company_register_cert: NotRequired[str]
    """公司注册资质证书"""
    website_business_page_pics: NotRequired[list[str]]
    """经营网址商业页面截图"""
    website_homepage_pics: NotRequired[list[str]]
    """经营网址首页截图"""
    website_state: NotRequired[Literal["HAS_LAUNCHED", "UN_LAUNCHED"]]
    """子商户经营网址状态"""
    website_url: NotRequired[str]
    """子商户H5经营网址"""

class MerchantH5PermissionDomainApplicationsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    domains: list[str]
    """H5支付域名"""
    website_url: str
    """子商户H5经营网址"""
    website_business_page_pics: NotRequired[list[str]]
    """经营网址商业页面截图"""
    website_homepage_pics: NotRequired[list[str]]
    """经营网址首页截图"""
    website_state: NotRequired[Literal["HAS_LAUNCHED", "UN_LAUNCHED"]]
    """子商户经营网址状态"""
    notify_url: NotRequired[str]
    """商户提供的审核结果回调接口"""
    out_applyment_id: str
    """商户申请单号"""

class MerchantH5PermissionDomainApplicationsPostAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    website_state: Literal["HAS_LAUNCHED", "UN_LAUNCHED"]
    """子商户经营网址状态"""
    domains: list[str]
    """H5支付域名"""
    webiste_url: str
    """子商户H5经营网址"""
    website_business_page_pics: NotRequired[list[str]]
    """经营网址商业页面截图"""
    website_homepage_pics: NotRequired[list[str]]
    """经营网址首页截图"""
    applyment_id: int
    """申请单号"""
    audit_reject_detail: NotRequired[str]
    """驳回原因"""
    applyment_state: NotRequired[Literal["PENDING", "UNDER_REVIEW", "APPROVED", "REJECTED"]]
    """申请单状态"""
    notify_url: NotRequired[str]
    """商户提供的审核结果回调接口"""
    out_applyment_id: str
    """商户申请单号"""

class MerchantH5PermissionDomainApplicationsApplymentIdPatchJson(TypedDict):
    domains: list[str]
    """H5支付域名"""
    website_state: NotRequired[Literal["HAS_LAUNCHED", "UN_LAUNCHED"]]
    """子商户经营网址状态"""
    website_url: NotRequired[str]
    """商户H5经营网址"""
    website_business_page_pics: NotRequired[list[str]]
    """经营网址商业页面截图"""
    website_homepage_pics: NotRequired[list[str]]
    """经营网址首页截图"""

class MerchantH5PermissionSubMchidGetAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    authorization_state: Literal["AUTHORITY_TO_TEST", "FORMAL_AUTHORITY", "AUTHORIZED", "UNDER_PUNISHMENT", "UNAUTHORIZED"]
    """H5支付权限状态"""

class MerchantH5PermissionApplicationsApplymentIdGetAnswer(MerchantH5PermissionApplicationsPostAnswer): ...

class MerchantH5PermissionApplicationsApplymentIdPatchAnswer(MerchantH5PermissionApplicationsPostAnswer): ...

class MerchantH5PermissionDomainApplicationsApplymentIdGetAnswer(MerchantH5PermissionDomainApplicationsPostAnswer): ...

class MerchantH5PermissionDomainApplicationsApplymentIdPatchAnswer(MerchantH5PermissionDomainApplicationsPostAnswer): ...
