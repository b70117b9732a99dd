# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Applyment4sub(Place):
    """v3/applyment4sub"""
    @property
    def applyment(self) -> Applyment4subApplyment: ...

class Applyment4subApplyment(Place):
    """v3/applyment4sub/applyment"""
    @property
    def _empty_(self) -> Applyment4subApplymentEmpty:
        """POST 提交申请单"""
    @property
    def applyment_id(self) -> Applyment4subApplymentApplymentId: ...
    @property
    def business_code(self) -> Applyment4subApplymentBusinessCode: ...

class Applyment4subApplymentEmpty(Place):
    """v3/applyment4sub/applyment/{empty}"""
    @property
    def post(self) -> Applyment4subApplymentEmptyPost[Answer[Applyment4subApplymentEmptyPostAnswer]]:
        """提交申请单

        POST v3/applyment4sub/applyment/
        https://pay.weixin.qq.com/doc/v3/partner/4012719997
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> Applyment4subApplymentEmptyPost[Promise[Answer[Applyment4subApplymentEmptyPostAnswer]]]:
        """提交申请单"""
    @property
    def postAsync(self) -> Applyment4subApplymentEmptyPost[Promise[Answer[Applyment4subApplymentEmptyPostAnswer]]]:
        """提交申请单"""

class Applyment4subApplymentEmptyPostOptions(Options, total=False):
    json: Applyment4subApplymentEmptyPostJson

class Applyment4subApplymentEmptyPostLooseOptions(Options, total=False):
    json: Applyment4subApplymentEmptyPostJson | AnyDict

class Applyment4subApplymentEmptyPost(Verb[R]):
    """提交申请单

    POST v3/applyment4sub/applyment/
    https://pay.weixin.qq.com/doc/v3/partner/4012719997
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: Applyment4subApplymentEmptyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[Applyment4subApplymentEmptyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: Applyment4subApplymentEmptyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: Applyment4subApplymentEmptyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[Applyment4subApplymentEmptyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: Applyment4subApplymentEmptyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: Applyment4subApplymentEmptyPostOptions,
            /,
            **more: Unpack[Applyment4subApplymentEmptyPostOptions]
        ) -> R: ...

class Applyment4subApplymentApplymentId(Place):
    """v3/applyment4sub/applyment/applyment_id"""
    @property
    def _applyment_id_(self) -> Applyment4subApplymentApplymentIdApplymentId:
        """GET 通过申请单号查询申请状态"""

class Applyment4subApplymentApplymentIdApplymentId(Place):
    """v3/applyment4sub/applyment/applyment_id/{applyment_id}"""
    @property
    def get(self) -> Applyment4subApplymentApplymentIdApplymentIdGet[Answer[Applyment4subApplymentApplymentIdApplymentIdGetAnswer]]:
        """通过申请单号查询申请状态

        GET v3/applyment4sub/applyment/applyment_id/{applyment_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012697052
        """
    @property
    def get_async(self) -> Applyment4subApplymentApplymentIdApplymentIdGet[Promise[Answer[Applyment4subApplymentApplymentIdApplymentIdGetAnswer]]]:
        """通过申请单号查询申请状态"""
    @property
    def getAsync(self) -> Applyment4subApplymentApplymentIdApplymentIdGet[Promise[Answer[Applyment4subApplymentApplymentIdApplymentIdGetAnswer]]]:
        """通过申请单号查询申请状态"""

class Applyment4subApplymentApplymentIdApplymentIdGetOptions(Options, total=False):
    applyment_id: str | int

class Applyment4subApplymentApplymentIdApplymentIdGet(Verb[R]):
    """通过申请单号查询申请状态

    GET v3/applyment4sub/applyment/applyment_id/{applyment_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012697052
    """
    if MYPY:
        def __call__(
            self,
            options: Applyment4subApplymentApplymentIdApplymentIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[Applyment4subApplymentApplymentIdApplymentIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: Applyment4subApplymentApplymentIdApplymentIdGetOptions | AnyDict,
            /,
            **more: Unpack[Applyment4subApplymentApplymentIdApplymentIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, applyment_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: Applyment4subApplymentApplymentIdApplymentIdGetOptions,
            /,
            **more: Unpack[Applyment4subApplymentApplymentIdApplymentIdGetOptions]
        ) -> R: ...

class Applyment4subApplymentBusinessCode(Place):
    """v3/applyment4sub/applyment/business_code"""
    @property
    def _business_code_(self) -> Applyment4subApplymentBusinessCodeBusinessCode:
        """GET 通过业务申请编号查询申请状态"""

class Applyment4subApplymentBusinessCodeBusinessCode(Place):
    """v3/applyment4sub/applyment/business_code/{business_code}"""
    @property
    def get(self) -> Applyment4subApplymentBusinessCodeBusinessCodeGet[Answer[Applyment4subApplymentBusinessCodeBusinessCodeGetAnswer]]:
        """通过业务申请编号查询申请状态

        GET v3/applyment4sub/applyment/business_code/{business_code}
        https://pay.weixin.qq.com/doc/v3/partner/4012697168
        """
    @property
    def get_async(self) -> Applyment4subApplymentBusinessCodeBusinessCodeGet[Promise[Answer[Applyment4subApplymentBusinessCodeBusinessCodeGetAnswer]]]:
        """通过业务申请编号查询申请状态"""
    @property
    def getAsync(self) -> Applyment4subApplymentBusinessCodeBusinessCodeGet[Promise[Answer[Applyment4subApplymentBusinessCodeBusinessCodeGetAnswer]]]:
        """通过业务申请编号查询申请状态"""

class Applyment4subApplymentBusinessCodeBusinessCodeGetOptions(Options, total=False):
    business_code: str | int

class Applyment4subApplymentBusinessCodeBusinessCodeGet(Verb[R]):
    """通过业务申请编号查询申请状态

    GET v3/applyment4sub/applyment/business_code/{business_code}
    https://pay.weixin.qq.com/doc/v3/partner/4012697168
    """
    if MYPY:
        def __call__(
            self,
            options: Applyment4subApplymentBusinessCodeBusinessCodeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[Applyment4subApplymentBusinessCodeBusinessCodeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: Applyment4subApplymentBusinessCodeBusinessCodeGetOptions | AnyDict,
            /,
            **more: Unpack[Applyment4subApplymentBusinessCodeBusinessCodeGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, business_code: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: Applyment4subApplymentBusinessCodeBusinessCodeGetOptions,
            /,
            **more: Unpack[Applyment4subApplymentBusinessCodeBusinessCodeGetOptions]
        ) -> R: ...

class ContactInfo(TypedDict):
    contact_type: NotRequired[Literal["LEGAL", "SUPER"]]
    """超级管理员类型"""
    contact_name: str | Sensitive
    """超级管理员姓名"""
    contact_id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    contact_id_number: NotRequired[str | Sensitive]
    """超级管理员身份证件号码"""
    contact_id_doc_copy: NotRequired[str]
    """超级管理员证件正面照片"""
    contact_id_doc_copy_back: NotRequired[str]
    """超级管理员证件反面照片"""
    contact_period_begin: NotRequired[str]
    """超级管理员证件有效期开始时间"""
    contact_period_end: NotRequired[str]
    """超级管理员证件有效期结束时间"""
    business_authorization_letter: NotRequired[str]
    """业务办理授权函"""
    openid: NotRequired[str]
    """超级管理员微信openid"""
    mobile_phone: str | Sensitive
    """联系手机"""
    contact_email: str | Sensitive
    """联系邮箱"""

class MicroStoreInfo(TypedDict):
    micro_name: str
    """门店名称"""
    micro_address_code: str
    """门店省市编码"""
    micro_address: str
    """门店地址"""
    store_entrance_pic: str
    """门店门头照片"""
    micro_indoor_copy: str
    """店内环境照片"""
    store_longitude: NotRequired[str]
    """门店经度"""
    store_latitude: NotRequired[str]
    """门店纬度"""

class MicroMobileInfo(TypedDict):
    micro_mobile_name: str
    """经营/服务名称"""
    micro_mobile_city: str
    """经营/服务所在地省市"""
    micro_mobile_address: str
    """经营/服务所在地（不含省市）"""
    micro_mobile_pics: list[str]
    """经营/服务现场照片"""

class MicroOnlineInfo(TypedDict):
    micro_online_store: str
    """线上店铺名称"""
    micro_ec_name: str
    """电商平台名称"""
    micro_qrcode: NotRequired[str]
    """店铺二维码"""
    micro_link: NotRequired[str]
    """店铺链接"""

class MicroBizInfo(TypedDict):
    micro_biz_type: Literal["MICRO_TYPE_STORE", "MICRO_TYPE_MOBILE", "MICRO_TYPE_ONLINE"]
    """小微经营类型"""
    micro_store_info: NotRequired[MicroStoreInfo]
    """门店场所"""
    micro_mobile_info: NotRequired[MicroMobileInfo]
    """流动经营/便民服务"""
    micro_online_info: NotRequired[MicroOnlineInfo]
    """线上商品/服务交易"""

class BusinessLicenseInfo(TypedDict):
    license_copy: str
    """营业执照照片"""
    license_number: str
    """注册号/统一社会信用代码"""
    merchant_name: str
    """商户名称"""
    legal_person: str
    """个体户经营者/法人姓名"""
    license_address: NotRequired[str]
    """注册地址"""
    period_begin: NotRequired[str]
    """有效期限开始日期"""
    period_end: NotRequired[str]
    """有效期限结束日期"""

class CertificateInfo(TypedDict):
    cert_copy: str
    """登记证书照片"""
    cert_type: Literal["CERTIFICATE_TYPE_2388", "CERTIFICATE_TYPE_2389", "CERTIFICATE_TYPE_2390", "CERTIFICATE_TYPE_2391", "CERTIFICATE_TYPE_2392", "CERTIFICATE_TYPE_2393", "CERTIFICATE_TYPE_2394", "CERTIFICATE_TYPE_2395", "CERTIFICATE_TYPE_2396", "CERTIFICATE_TYPE_2399", "CERTIFICATE_TYPE_2400", "CERTIFICATE_TYPE_2520", "CERTIFICATE_TYPE_2521", "CERTIFICATE_TYPE_2522"]
    """登记证书类型"""
    cert_number: str
    """证书号"""
    merchant_name: str
    """商户名称"""
    company_address: str
    """注册地址"""
    legal_person: str
    """法人姓名"""
    period_begin: NotRequired[str]
    """有效期限开始日期"""
    period_end: NotRequired[str]
    """有效期限结束日期"""

class OrganizationInfo(TypedDict):
    organization_copy: NotRequired[str]
    """组织机构代码证照片"""
    organization_code: NotRequired[str]
    """组织机构代码"""
    org_period_begin: NotRequired[str]
    """组织机构代码证有效期开始日期"""
    org_period_end: NotRequired[str]
    """组织机构代码证有效期结束日期"""

class FinanceInstitutionInfo(TypedDict):
    finance_type: NotRequired[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"]]
    """金融机构类型"""
    finance_license_pics: NotRequired[list[str]]
    """金融机构许可证图片"""

class IdCardInfo(TypedDict):
    id_card_copy: str
    """身份证人像面照片"""
    id_card_national: str
    """身份证国徽面照片"""
    id_card_name: str | Sensitive
    """身份证姓名"""
    id_card_number: str | Sensitive
    """身份证号码"""
    id_card_address: NotRequired[str | Sensitive]
    """身份证居住地址"""
    card_period_begin: str
    """身份证有效期开始时间"""
    card_period_end: str
    """身份证有效期结束时间"""

class IdDocInfo(TypedDict):
    id_doc_copy: str
    """证件正面照片"""
    id_doc_copy_back: NotRequired[str]
    """证件反面照片"""
    id_doc_name: str | Sensitive
    """证件姓名"""
    id_doc_number: str | Sensitive
    """证件号码"""
    id_doc_address: NotRequired[str | Sensitive]
    """证件居住地址"""
    doc_period_begin: str
    """证件有效期开始时间"""
    doc_period_end: str
    """证件有效期结束时间"""

class IdentityInfo(TypedDict):
    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"]]
    """超级管理员类型"""
    id_doc_type: Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]
    authorize_letter_copy: NotRequired[str]
    """法定代表人说明函"""
    id_card_info: NotRequired[IdCardInfo]
    """经营者/法人身份证信息"""
    id_doc_info: NotRequired[IdDocInfo]
    """经营者/法人其他类型证件信息"""
    owner: NotRequired[bool]
    """经营者/法人是否为受益人"""

class UboInfoList(TypedDict):
    ubo_id_doc_type: Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]
    ubo_id_doc_copy: NotRequired[str]
    """身份证人像面照片"""
    ubo_id_doc_copy_back: NotRequired[str]
    """身份证国徽面照片"""
    ubo_id_doc_name: str | Sensitive
    """受益人姓名"""
    ubo_id_doc_number: NotRequired[str | Sensitive]
    """证件号码"""
    ubo_id_doc_address: NotRequired[str | Sensitive]
    """证件居住地址"""
    ubo_period_begin: NotRequired[str]
    """证件有效期开始时间"""
    ubo_period_end: NotRequired[str]
    """证件有效期结束时间"""

class SubjectInfo(TypedDict):
    subject_type: Literal["SUBJECT_TYPE_INDIVIDUAL", "SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INSTITUTIONS", "SUBJECT_TYPE_OTHERS", "SUBJECT_TYPE_MICRO", "SUBJECT_TYPE_GOVERNMENT", "SUBJECT_TYPE_INSTITUTIONS_CLONED"]
    """主体类型"""
    finance_institution: NotRequired[bool]
    """是否是金融机构"""
    micro_biz_info: NotRequired[MicroBizInfo]
    """小微辅助证明材料"""
    business_license_info: NotRequired[BusinessLicenseInfo]
    """营业执照"""
    certificate_info: NotRequired[CertificateInfo]
    """登记证书"""
    organization_info: NotRequired[OrganizationInfo]
    """组织机构代码证信息"""
    certificate_letter_copy: NotRequired[str]
    """单位证明函照片"""
    finance_institution_info: NotRequired[FinanceInstitutionInfo]
    """金融机构许可证信息"""
    identity_info: IdentityInfo
    """经营者/法人身份证件"""
    ubo_info_list: NotRequired[list[UboInfoList]]
    """最终受益人信息列表"""

class BizStoreInfo(TypedDict):
    biz_store_name: str
    """线下场所名称"""
    biz_address_code: str
    """线下场所省市编码"""
    biz_store_address: str
    """线下场所地址"""
    store_entrance_pic: list[str]
    """线下场所门头照片"""
    indoor_pic: list[str]
    """线下场所内部照片"""
    biz_sub_appid: NotRequired[str]
    """线下场所对应的商家AppID"""

class MpInfo(TypedDict):
    mp_appid: NotRequired[str]
    """服务商公众号AppID"""
    mp_sub_appid: NotRequired[str]
    """商家公众号AppID"""
    mp_pics: NotRequired[list[str]]
    """公众号页面截图"""

class MiniProgramInfo(TypedDict):
    mini_program_appid: NotRequired[str]
    """服务商小程序APPID"""
    mini_program_sub_appid: NotRequired[str]
    """商家小程序APPID"""
    mini_program_pics: NotRequired[list[str]]
    """图片MediaID"""

class AppInfo(TypedDict):
    app_appid: NotRequired[str]
    """服务商应用APPID"""
    app_sub_appid: NotRequired[str]
    """商家应用APPID"""
    app_pics: NotRequired[list[str]]
    """图片MediaID"""

class WebInfo(TypedDict):
    domain: NotRequired[str]
    """互联网网站域名"""
    web_authorisation: NotRequired[str]
    """网站授权函"""
    web_appid: NotRequired[str]
    """互联网网站对应的商家APPID"""

class WeworkInfo(TypedDict):
    sub_corp_id: NotRequired[str]
    """商家企业微信CorpID"""
    wework_pics: NotRequired[list[str]]
    """图片MediaID"""

class SalesInfo(TypedDict):
    sales_scenes_type: list[Literal["SALES_SCENES_STORE", "SALES_SCENES_MP", "SALES_SCENES_MINI_PROGRAM", "SALES_SCENES_WEB", "SALES_SCENES_APP", "SALES_SCENES_WEWORK"]]
    """经营场景类型"""
    biz_store_info: NotRequired[BizStoreInfo]
    """线下场所场景"""
    mp_info: NotRequired[MpInfo]
    """公众号场景"""
    mini_program_info: NotRequired[MiniProgramInfo]
    """小程序场景"""
    app_info: NotRequired[AppInfo]
    """App场景"""
    web_info: NotRequired[WebInfo]
    """互联网网站场景"""
    wework_info: NotRequired[WeworkInfo]
    """企业微信场景"""

class BusinessInfo(TypedDict):
    merchant_shortname: str
    """商户简称"""
    service_phone: str
    """客服电话"""
    sales_info: SalesInfo
    """经营场景"""

class SettlementInfo(TypedDict):
    settlement_id: NotRequired[str]
    """入驻结算规则ID"""
    qualification_type: NotRequired[str]
    """所属行业"""
    qualifications: NotRequired[list[str]]
    """特殊资质图片"""
    activities_id: NotRequired[str]
    """优惠费率活动ID"""
    activities_rate: NotRequired[str]
    """优惠费率活动值"""
    debit_activities_rate: NotRequired[str]
    """非信用卡活动费率值"""
    credit_activities_rate: NotRequired[str]
    """信用卡活动费率值"""
    activities_additions: NotRequired[list[str]]
    """优惠费率活动补充材料"""

class BankAccountInfo(TypedDict):
    bank_account_type: Literal["BANK_ACCOUNT_TYPE_CORPORATE", "BANK_ACCOUNT_TYPE_PERSONAL"]
    """账户类型"""
    account_name: str | Sensitive
    """开户名称"""
    account_bank: str
    """开户银行"""
    bank_address_code: str
    """开户银行省市编码"""
    bank_name: NotRequired[str]
    """开户银行全称（含支行）"""
    bank_branch_id: NotRequired[str]
    """开户银行联行号"""
    account_number: NotRequired[str | Sensitive]
    """银行账号"""

class AdditionInfo(TypedDict):
    legal_person_commitment: NotRequired[str]
    """法人开户承诺函"""
    legal_person_video: NotRequired[str]
    """法人开户意愿视频"""
    business_addition_pics: NotRequired[list[str]]
    """补充材料"""
    business_addition_msg: NotRequired[str]
    """补充说明"""

class Applyment4subApplymentEmptyPostJson(TypedDict):
    business_code: str
    """业务申请编号"""
    contact_info: ContactInfo
    """超级管理员信息"""
    subject_info: SubjectInfo
    """主体资料"""
    business_info: BusinessInfo
    """经营资料"""
    settlement_info: SettlementInfo
    """结算规则"""
    bank_account_info: BankAccountInfo
    """结算银行账户"""
    addition_info: NotRequired[AdditionInfo]
    """补充材料"""

class Applyment4subApplymentEmptyPostAnswer(TypedDict):
    applyment_id: float
    """微信支付申请单号"""

class AuditDetail(TypedDict):
    field: NotRequired[str]
    """字段名"""
    field_name: NotRequired[str]
    """字段名称"""
    reject_reason: NotRequired[str]
    """驳回原因"""

class Applyment4subApplymentApplymentIdApplymentIdGetAnswer(TypedDict):
    business_code: NotRequired[str]
    """业务申请编号"""
    applyment_id: NotRequired[float]
    """微信支付申请单号"""
    sub_mchid: NotRequired[str]
    """特约商户号"""
    sign_url: NotRequired[str]
    """超级管理员签约链接"""
    applyment_state: Literal["APPLYMENT_STATE_WAITTING_FOR_AUDIT", "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT", "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON", "APPLYMENT_STATE_PASSED", "APPLYMENT_STATE_FREEZED", "APPLYMENT_STATE_EDITTING", "APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_TO_BE_CONFIRMED", "APPLYMENT_STATE_TO_BE_SIGNED", "APPLYMENT_STATE_SIGNING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED"]
    """申请单状态"""
    applyment_state_msg: NotRequired[str]
    """申请状态描述"""
    audit_detail: NotRequired[list[AuditDetail]]
    """驳回原因详情"""

class Applyment4subApplymentBusinessCodeBusinessCodeGetAnswer(Applyment4subApplymentApplymentIdApplymentIdGetAnswer): ...
