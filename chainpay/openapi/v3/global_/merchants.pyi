# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Merchants(Place):
    """v3/global/merchants"""
    @property
    def post(self) -> MerchantsPost[Answer[MerchantsPostAnswer]]:
        """子商户进件（融合钱包）

        POST v3/global/merchants
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
        base_uri: https://apihk.mch.weixin.qq.com/
        headers: Idempotency-Key, Wechatpay-Serial
        """
    @property
    def post_async(self) -> MerchantsPost[Promise[Answer[MerchantsPostAnswer]]]:
        """子商户进件（融合钱包）"""
    @property
    def postAsync(self) -> MerchantsPost[Promise[Answer[MerchantsPostAnswer]]]:
        """子商户进件（融合钱包）"""
    @property
    def _sub_mchid_(self) -> MerchantsSubMchid:
        """GET 查询子商户（融合钱包）
        PATCH 修改子商户（融合钱包）
        """

class MerchantsPostOptions(Options, total=False):
    json: MerchantsPostJson

class MerchantsPostLooseOptions(Options, total=False):
    json: MerchantsPostJson | AnyDict

class MerchantsPost(Verb[R]):
    """子商户进件（融合钱包）

    POST v3/global/merchants
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
    base_uri: https://apihk.mch.weixin.qq.com/
    headers: Idempotency-Key, Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: MerchantsPostJson | AnyDict, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: MerchantsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantsPostOptions,
            /,
            **more: Unpack[MerchantsPostOptions]
        ) -> R: ...

class MerchantsSubMchid(Place):
    """v3/global/merchants/{sub_mchid}"""
    @property
    def get(self) -> MerchantsSubMchidGet[Answer[MerchantsSubMchidGetAnswer]]:
        """查询子商户（融合钱包）

        GET v3/global/merchants/{sub_mchid}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> MerchantsSubMchidGet[Promise[Answer[MerchantsSubMchidGetAnswer]]]:
        """查询子商户（融合钱包）"""
    @property
    def getAsync(self) -> MerchantsSubMchidGet[Promise[Answer[MerchantsSubMchidGetAnswer]]]:
        """查询子商户（融合钱包）"""
    @property
    def patch(self) -> MerchantsSubMchidPatch[Answer[MerchantsSubMchidPatchAnswer]]:
        """修改子商户（融合钱包）

        PATCH v3/global/merchants/{sub_mchid}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
        base_uri: https://apihk.mch.weixin.qq.com/
        headers: Wechatpay-Serial
        """
    @property
    def patch_async(self) -> MerchantsSubMchidPatch[Promise[Answer[MerchantsSubMchidPatchAnswer]]]:
        """修改子商户（融合钱包）"""
    @property
    def patchAsync(self) -> MerchantsSubMchidPatch[Promise[Answer[MerchantsSubMchidPatchAnswer]]]:
        """修改子商户（融合钱包）"""

class MerchantsSubMchidGetOptions(Options, total=False):
    query: MerchantsSubMchidGetQuery
    sub_mchid: str | int

class MerchantsSubMchidGetLooseOptions(Options, total=False):
    query: MerchantsSubMchidGetQuery | AnyDict
    sub_mchid: str | int

class MerchantsSubMchidGet(Verb[R]):
    """查询子商户（融合钱包）

    GET v3/global/merchants/{sub_mchid}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantsSubMchidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantsSubMchidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantsSubMchidGetQuery | AnyDict,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantsSubMchidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantsSubMchidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantsSubMchidGetQuery,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantsSubMchidGetOptions,
            /,
            **more: Unpack[MerchantsSubMchidGetOptions]
        ) -> R: ...

class MerchantsSubMchidPatchOptions(Options, total=False):
    json: MerchantsSubMchidPatchJson
    sub_mchid: str | int

class MerchantsSubMchidPatchLooseOptions(Options, total=False):
    json: MerchantsSubMchidPatchJson | AnyDict
    sub_mchid: str | int

class MerchantsSubMchidPatch(Verb[R]):
    """修改子商户（融合钱包）

    PATCH v3/global/merchants/{sub_mchid}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
    base_uri: https://apihk.mch.weixin.qq.com/
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantsSubMchidPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantsSubMchidPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantsSubMchidPatchJson | AnyDict,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantsSubMchidPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantsSubMchidPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantsSubMchidPatchJson,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantsSubMchidPatchOptions,
            /,
            **more: Unpack[MerchantsSubMchidPatchOptions]
        ) -> R: ...

class Contact(TypedDict):
    name: str | Sensitive
    """联系人名称"""
    phone: str | Sensitive
    """联系人电话"""
    email: str | Sensitive
    """联系人邮箱"""

class Business(TypedDict):
    business_type: Literal["ONLINE", "OFFLINE", "BOTH"]
    """业务类型"""
    app_download: NotRequired[str]
    """APP下载链接"""
    website: NotRequired[str]
    """业务网站"""
    office_account: NotRequired[str]
    """公众号"""
    mini_program: NotRequired[str]
    """小程序"""
    store_address: NotRequired[str]
    """门店地址"""
    store_photos: NotRequired[str]
    mcc: NotRequired[str]
    """MCC码"""

class Director(TypedDict):
    name: NotRequired[str]
    """董事姓名"""
    number: NotRequired[str]
    """董事证件号"""

class Principal(TypedDict):
    name: NotRequired[str]
    """负责人姓名"""
    number: NotRequired[str]
    """负责人证件号"""

class H5PaymentApplyInfo(TypedDict):
    h5_website_url: str
    """H5经营网址"""
    domains: list[str]

class MerchantsPostJson(TypedDict):
    sp_appid: str
    """机构appid"""
    sp_mchid: str
    """机构商户号"""
    name: str
    """子商户全称"""
    shortname: str
    """子商户简称"""
    office_phone: str
    """公司电话"""
    contact: Contact
    """联系人信息"""
    business_category: int
    """类目"""
    channel_id: NotRequired[str]
    """渠道号"""
    merchant_country_code: str
    """注册国家或区域"""
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"]
    """商户类型"""
    registration_certificate_number: NotRequired[str]
    """公司注册文件编号"""
    registration_certificate_date: NotRequired[str]
    """公司注册文件过期时间"""
    registration_certificate_copy: NotRequired[str]
    """公司注册文件照片"""
    settlement_bank_number: NotRequired[str]
    """子商户银行结算账户信息"""
    business: Business
    """业务信息"""
    director: NotRequired[Director]
    """董事信息"""
    principal: NotRequired[Principal]
    """负责人信息"""
    apply_h5_payment: NotRequired[bool]
    """是否申请H5支付权限"""
    h5_payment_apply_info: NotRequired[H5PaymentApplyInfo]
    """H5申请资料"""
    attach: NotRequired[str]
    """附加信息"""

class MerchantsPostAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    verification_status: NotRequired[Literal["Under Review", "Approved"]]
    """验证状态"""
    description: NotRequired[str]
    """验证状态描述"""
    h5_authorization_state: NotRequired[Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"]]
    """H5支付权限状态"""

class MerchantsSubMchidGetQuery(TypedDict):
    sp_appid: str
    """机构appid"""
    sp_mchid: str
    """机构商户号"""

class MerchantsSubMchidGetAnswerContact(TypedDict):
    name: NotRequired[str]
    """联系人名称"""
    phone: NotRequired[str]
    """联系人电话"""
    email: NotRequired[str]
    """联系人邮箱"""

class MerchantsSubMchidGetAnswerBusiness(TypedDict):
    business_type: NotRequired[Literal["ONLINE", "OFFLINE", "BOTH"]]
    """业务类型"""
    app_download: NotRequired[str]
    """APP下载地址"""
    website: NotRequired[str]
    """业务网站"""
    office_account: NotRequired[str]
    """公众号"""
    mini_program: NotRequired[str]
    """小程序"""
    store_address: NotRequired[str]
    """门店地址"""
    mcc: NotRequired[str]
    """MCC码"""

class MerchantsSubMchidGetAnswerDirector(TypedDict):
    name: NotRequired[str]
    """董事姓名"""
    number: NotRequired[str]
    """董事证件号码"""

class MerchantsSubMchidGetAnswerPrincipal(TypedDict):
    name: NotRequired[str]
    """负责人姓名"""
    number: NotRequired[str]
    """负责人证件号码"""

class H5Payment(TypedDict):
    audit_reject_detail: NotRequired[str]
    """H5驳回详情"""
    h5_authorization_state: NotRequired[Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"]]
    """H5支付权限状态"""

class ApplicationRejectDetail(TypedDict):
    field: NotRequired[str]
    """驳回字段"""
    reason: NotRequired[str]
    """驳回原因"""

class SubMerchantState(TypedDict):
    sub_merchant_status: NotRequired[Literal["OPERATING", "PENDING", "DEACTIVATED", "CLOSED", "INCOMPLETE_APPLICATION"]]
    """子商户状态"""
    application_status: NotRequired[Literal["INCOMPLETE_APPLICATION", "UNDER_REVIEW", "REJECTED"]]
    """子商户入驻状态"""
    application_reject_detail: NotRequired[ApplicationRejectDetail]
    """子商户入驻驳回详情"""

class MerchantsSubMchidGetAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    name: str
    """子商户全称"""
    shortname: str
    """子商户简称"""
    office_phone: str
    """公司联系方式"""
    merchant_country_code: str
    """册国家或区域"""
    business_category: int
    """类目"""
    contact: NotRequired[MerchantsSubMchidGetAnswerContact]
    """联系人信息"""
    merchant_type: NotRequired[Literal["ENTERPRISE", "INDIVIDUAL"]]
    """商户类型"""
    registration_certificate_number: NotRequired[str]
    """公司注册文件编号"""
    registration_certificate_date: NotRequired[str]
    """公司注册文件过期时间"""
    settlement_bank_number: NotRequired[str]
    """子商户结算账户"""
    business: NotRequired[MerchantsSubMchidGetAnswerBusiness]
    """业务信息"""
    director: NotRequired[MerchantsSubMchidGetAnswerDirector]
    """董事信息"""
    principal: NotRequired[MerchantsSubMchidGetAnswerPrincipal]
    """负责人信息"""
    h5_payment: NotRequired[H5Payment]
    """H5支付权限详情"""
    sub_merchant_state: NotRequired[SubMerchantState]
    """子商户状态信息"""
    attach: NotRequired[str]
    """附加信息"""

class MerchantsSubMchidPatchJsonBusiness(TypedDict):
    business_type: Literal["ONLINE", "OFFLINE", "BOTH"]
    """业务类型"""
    app_download: NotRequired[str]
    """APP下载链接"""
    website: NotRequired[str]
    """业务网站"""
    office_account: NotRequired[str]
    """公众号"""
    mini_program: NotRequired[str]
    """小程序"""
    store_address: NotRequired[str]
    """门店地址"""
    store_photos: NotRequired[str]
    """门店照片"""
    mcc: NotRequired[str]
    """MCC码"""

class MerchantsSubMchidPatchJsonH5PaymentApplyInfo(TypedDict):
    website_url: NotRequired[str]
    """H5经营网址"""
    domains: NotRequired[list[str]]
    """H5支付域名"""

class MerchantsSubMchidPatchJson(TypedDict):
    sp_appid: str
    """机构appid"""
    sp_mchid: str
    """机构商户号"""
    name: str
    """子商户全称"""
    sub_mchid: str
    """子商户号"""
    shortname: str
    """子商户简称"""
    office_phone: str
    """公司电话"""
    contact: Contact
    """联系人信息"""
    business_category: int
    """类目"""
    channel_id: NotRequired[str]
    """渠道号"""
    merchant_country_code: str
    """注册国家或区域"""
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"]
    """商户类型"""
    registration_certificate_number: str
    """公司注册文件编号"""
    registration_certificate_date: str
    """公司注册文件过期时间"""
    registration_certificate_copy: NotRequired[str]
    """公司注册文件照片"""
    settlement_bank_number: NotRequired[str]
    """子商户银行结算账户信息"""
    business: MerchantsSubMchidPatchJsonBusiness
    """业务信息"""
    director: NotRequired[Director]
    """董事信息"""
    principal: NotRequired[Principal]
    """负责人信息"""
    apply_h5_payment: NotRequired[bool]
    """是否申请H5支付权限"""
    h5_payment_apply_info: NotRequired[MerchantsSubMchidPatchJsonH5PaymentApplyInfo]
    """H5支付申请资料资料"""

class MerchantsSubMchidPatchAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    h5_authorization_state: NotRequired[Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"]]
    """H5支付权限状态"""
