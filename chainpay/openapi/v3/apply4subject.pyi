# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Apply4subject(Place):
    """v3/apply4subject"""
    @property
    def applyment(self) -> Apply4subjectApplyment:
        """GET 查询商户开户意愿申请单审核结果
        POST 提交商户开户意愿申请单
        """

class Apply4subjectApplyment(Place):
    """v3/apply4subject/applyment"""
    @property
    def get(self) -> Apply4subjectApplymentGet[Answer[Apply4subjectApplymentGetAnswer]]:
        """查询商户开户意愿申请单审核结果

        GET v3/apply4subject/applyment
        https://pay.weixin.qq.com/doc/v3/partner/4012697715
        """
    @property
    def get_async(self) -> Apply4subjectApplymentGet[Promise[Answer[Apply4subjectApplymentGetAnswer]]]:
        """查询商户开户意愿申请单审核结果"""
    @property
    def getAsync(self) -> Apply4subjectApplymentGet[Promise[Answer[Apply4subjectApplymentGetAnswer]]]:
        """查询商户开户意愿申请单审核结果"""
    @property
    def post(self) -> Apply4subjectApplymentPost[Answer[Apply4subjectApplymentPostAnswer]]:
        """提交商户开户意愿申请单

        POST v3/apply4subject/applyment
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> Apply4subjectApplymentPost[Promise[Answer[Apply4subjectApplymentPostAnswer]]]:
        """提交商户开户意愿申请单"""
    @property
    def postAsync(self) -> Apply4subjectApplymentPost[Promise[Answer[Apply4subjectApplymentPostAnswer]]]:
        """提交商户开户意愿申请单"""
    @property
    def merchants(self) -> Apply4subjectApplymentMerchants: ...
    @property
    def _applyment_id_(self) -> Apply4subjectApplymentApplymentId: ...
    @property
    def _business_code_(self) -> Apply4subjectApplymentBusinessCode: ...

class Apply4subjectApplymentGetOptions(Options, total=False):
    query: Apply4subjectApplymentGetQuery

class Apply4subjectApplymentGetLooseOptions(Options, total=False):
    query: Apply4subjectApplymentGetQuery | AnyDict

class Apply4subjectApplymentGet(Verb[R]):
    """查询商户开户意愿申请单审核结果

    GET v3/apply4subject/applyment
    https://pay.weixin.qq.com/doc/v3/partner/4012697715
    """
    if MYPY:
        def __call__(
            self,
            options: Apply4subjectApplymentGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[Apply4subjectApplymentGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: Apply4subjectApplymentGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subjectApplymentGetLooseOptions | AnyDict,
            /,
            **more: Unpack[Apply4subjectApplymentGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: Apply4subjectApplymentGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subjectApplymentGetOptions,
            /,
            **more: Unpack[Apply4subjectApplymentGetOptions]
        ) -> R: ...

class Apply4subjectApplymentPostOptions(Options, total=False):
    json: Apply4subjectApplymentPostJson
    query: Apply4subjectApplymentPostQuery

class Apply4subjectApplymentPostLooseOptions(Options, total=False):
    json: Apply4subjectApplymentPostJson | AnyDict
    query: Apply4subjectApplymentPostQuery | AnyDict

class Apply4subjectApplymentPost(Verb[R]):
    """提交商户开户意愿申请单

    POST v3/apply4subject/applyment
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: Apply4subjectApplymentPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[Apply4subjectApplymentPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: Apply4subjectApplymentPostJson | AnyDict,
            query: Apply4subjectApplymentPostQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subjectApplymentPostLooseOptions | AnyDict,
            /,
            **more: Unpack[Apply4subjectApplymentPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: Apply4subjectApplymentPostJson,
            query: Apply4subjectApplymentPostQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subjectApplymentPostOptions,
            /,
            **more: Unpack[Apply4subjectApplymentPostOptions]
        ) -> R: ...

class Apply4subjectApplymentMerchants(Place):
    """v3/apply4subject/applyment/merchants"""
    @property
    def _sub_mchid_(self) -> Apply4subjectApplymentMerchantsSubMchid: ...

class Apply4subjectApplymentMerchantsSubMchid(Place):
    """v3/apply4subject/applyment/merchants/{sub_mchid}"""
    @property
    def state(self) -> Apply4subjectApplymentMerchantsSubMchidState:
        """GET 获取商户开户意愿确认状态"""

class Apply4subjectApplymentMerchantsSubMchidState(Place):
    """v3/apply4subject/applyment/merchants/{sub_mchid}/state"""
    @property
    def get(self) -> Apply4subjectApplymentMerchantsSubMchidStateGet[Answer[Apply4subjectApplymentMerchantsSubMchidStateGetAnswer]]:
        """获取商户开户意愿确认状态

        GET v3/apply4subject/applyment/merchants/{sub_mchid}/state
        https://pay.weixin.qq.com/doc/v3/partner/4012467549
        """
    @property
    def get_async(self) -> Apply4subjectApplymentMerchantsSubMchidStateGet[Promise[Answer[Apply4subjectApplymentMerchantsSubMchidStateGetAnswer]]]:
        """获取商户开户意愿确认状态"""
    @property
    def getAsync(self) -> Apply4subjectApplymentMerchantsSubMchidStateGet[Promise[Answer[Apply4subjectApplymentMerchantsSubMchidStateGetAnswer]]]:
        """获取商户开户意愿确认状态"""

class Apply4subjectApplymentMerchantsSubMchidStateGetOptions(Options, total=False):
    sub_mchid: str | int

class Apply4subjectApplymentMerchantsSubMchidStateGet(Verb[R]):
    """获取商户开户意愿确认状态

    GET v3/apply4subject/applyment/merchants/{sub_mchid}/state
    https://pay.weixin.qq.com/doc/v3/partner/4012467549
    """
    if MYPY:
        def __call__(
            self,
            options: Apply4subjectApplymentMerchantsSubMchidStateGetOptions | AnyDict = ...,
            /,
            **more: Unpack[Apply4subjectApplymentMerchantsSubMchidStateGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: Apply4subjectApplymentMerchantsSubMchidStateGetOptions | AnyDict,
            /,
            **more: Unpack[Apply4subjectApplymentMerchantsSubMchidStateGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subjectApplymentMerchantsSubMchidStateGetOptions,
            /,
            **more: Unpack[Apply4subjectApplymentMerchantsSubMchidStateGetOptions]
        ) -> R: ...

class Apply4subjectApplymentApplymentId(Place):
    """v3/apply4subject/applyment/{applyment_id}"""
    @property
    def cancel(self) -> Apply4subjectApplymentApplymentIdCancel:
        """POST 撤销商户开户意愿申请单"""

class Apply4subjectApplymentApplymentIdCancel(Place):
    """v3/apply4subject/applyment/{applyment_id}/cancel"""
    @property
    def post(self) -> Apply4subjectApplymentApplymentIdCancelPost[Response]:
        """撤销商户开户意愿申请单

        POST v3/apply4subject/applyment/{applyment_id}/cancel
        https://pay.weixin.qq.com/doc/v3/partner/4012697627
        """
    @property
    def post_async(self) -> Apply4subjectApplymentApplymentIdCancelPost[Promise[Response]]:
        """撤销商户开户意愿申请单"""
    @property
    def postAsync(self) -> Apply4subjectApplymentApplymentIdCancelPost[Promise[Response]]:
        """撤销商户开户意愿申请单"""

class Apply4subjectApplymentApplymentIdCancelPostOptions(Options, total=False):
    applyment_id: str | int

class Apply4subjectApplymentApplymentIdCancelPost(Verb[R]):
    """撤销商户开户意愿申请单

    POST v3/apply4subject/applyment/{applyment_id}/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4012697627
    """
    if MYPY:
        def __call__(
            self,
            options: Apply4subjectApplymentApplymentIdCancelPostOptions | AnyDict = ...,
            /,
            **more: Unpack[Apply4subjectApplymentApplymentIdCancelPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: Apply4subjectApplymentApplymentIdCancelPostOptions | AnyDict,
            /,
            **more: Unpack[Apply4subjectApplymentApplymentIdCancelPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, applyment_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subjectApplymentApplymentIdCancelPostOptions,
            /,
            **more: Unpack[Apply4subjectApplymentApplymentIdCancelPostOptions]
        ) -> R: ...

class Apply4subjectApplymentBusinessCode(Place):
    """v3/apply4subject/applyment/{business_code}"""
    @property
    def cancel(self) -> Apply4subjectApplymentBusinessCodeCancel:
        """POST 撤销商户开户意愿申请单"""

class Apply4subjectApplymentBusinessCodeCancel(Place):
    """v3/apply4subject/applyment/{business_code}/cancel"""
    @property
    def post(self) -> Apply4subjectApplymentBusinessCodeCancelPost[Response]:
        """撤销商户开户意愿申请单

        POST v3/apply4subject/applyment/{business_code}/cancel
        https://pay.weixin.qq.com/doc/v3/partner/4012697627
        """
    @property
    def post_async(self) -> Apply4subjectApplymentBusinessCodeCancelPost[Promise[Response]]:
        """撤销商户开户意愿申请单"""
    @property
    def postAsync(self) -> Apply4subjectApplymentBusinessCodeCancelPost[Promise[Response]]:
        """撤销商户开户意愿申请单"""

class Apply4subjectApplymentBusinessCodeCancelPostOptions(Options, total=False):
    business_code: str | int

class Apply4subjectApplymentBusinessCodeCancelPost(Verb[R]):
    """撤销商户开户意愿申请单

    POST v3/apply4subject/applyment/{business_code}/cancel
    https://pay.weixin.qq.com/doc/v3/partner/4012697627
    """
    if MYPY:
        def __call__(
            self,
            options: Apply4subjectApplymentBusinessCodeCancelPostOptions | AnyDict = ...,
            /,
            **more: Unpack[Apply4subjectApplymentBusinessCodeCancelPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: Apply4subjectApplymentBusinessCodeCancelPostOptions | AnyDict,
            /,
            **more: Unpack[Apply4subjectApplymentBusinessCodeCancelPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, business_code: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: Apply4subjectApplymentBusinessCodeCancelPostOptions,
            /,
            **more: Unpack[Apply4subjectApplymentBusinessCodeCancelPostOptions]
        ) -> R: ...

class Apply4subjectApplymentGetQuery(TypedDict):
    applyment_id: NotRequired[str | None]
    """申请单编号"""
    business_code: NotRequired[str | None]
    """业务申请编号"""

class Apply4subjectApplymentGetAnswer(TypedDict):
    applyment_state: Literal["APPLYMENT_STATE_WAITTING_FOR_AUDIT", "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT", "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON", "APPLYMENT_STATE_PASSED", "APPLYMENT_STATE_FREEZED", "APPLYMENT_STATE_EDITTING", "APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_TO_BE_CONFIRMED", "APPLYMENT_STATE_TO_BE_SIGNED", "APPLYMENT_STATE_SIGNING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED"]
    """申请单状态"""
    qrcode_data: NotRequired[str]
    """小程序码图片"""
    reject_param: NotRequired[str]
    """驳回参数"""
    reject_reason: NotRequired[str]
    """驳回原因"""

class ContactInfo(TypedDict):
    contact_type: NotRequired[Literal["LEGAL", "SUPER"]]
    """超级管理员类型"""
    name: str | Sensitive
    """联系人姓名"""
    contact_id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    id_card_number: NotRequired[str | Sensitive]
    """联系人身份证号码"""
    contact_id_doc_copy: NotRequired[str]
    """联系人证件正面照片"""
    contact_id_doc_copy_back: NotRequired[str]
    """联系人证件反面照片"""
    contact_period_begin: NotRequired[str]
    """联系人证件有效期开始时间"""
    contact_period_end: NotRequired[str]
    """联系人证件有效期结束时间"""
    business_authorization_letter: NotRequired[str]
    """业务办理授权函"""
    mobile: str | Sensitive
    """联系人手机号"""

class BusinessLicenseInfo(TypedDict):
    licence_number: NotRequired[str]
    """营业执照注册号"""
    licence_copy: NotRequired[str]
    """营业执照照片"""
    merchant_name: NotRequired[str]
    """商户名称"""
    legal_person: NotRequired[str]
    """法人姓名"""
    company_address: NotRequired[str]
    """注册地址"""
    licence_valid_date: NotRequired[str]

class CertificateInfo(TypedDict):
    cert_type: Literal["CERTIFICATE_TYPE_2388", "CERTIFICATE_TYPE_2389", "CERTIFICATE_TYPE_2390", "CERTIFICATE_TYPE_2391", "CERTIFICATE_TYPE_2392", "CERTIFICATE_TYPE_2393", "CERTIFICATE_TYPE_2394", "CERTIFICATE_TYPE_2395", "CERTIFICATE_TYPE_2396", "CERTIFICATE_TYPE_2399", "CERTIFICATE_TYPE_2400", "CERTIFICATE_TYPE_2520", "CERTIFICATE_TYPE_2521", "CERTIFICATE_TYPE_2522"]
    """登记证书类型"""
    cert_number: str
    """证书编号"""
    cert_copy: str
    """登记证书照片"""
    merchant_name: str
    """商户名称"""
    legal_person: str
    """法人姓名"""
    company_address: str
    """注册地址"""
    cert_valid_date: str

class AssistProveInfo(TypedDict):
    micro_biz_type: Literal["MICRO_TYPE_STORE", "MICRO_TYPE_MOBILE", "MICRO_TYPE_ONLINE"]
    """小微经营类型"""
    store_name: str
    """门店名称"""
    store_address_code: NotRequired[str]
    """门店省市编码"""
    store_address: str
    """门店地址"""
    store_header_copy: str
    """门店门头照片"""
    store_indoor_copy: str
    """店内环境照片"""

class SpecialOperationInfo(TypedDict):
    category_id: NotRequired[Literal[44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32, 52]]
    """行业ID"""
    store_indoor_copy: NotRequired[list[str]]
    """店内环境照片"""

class FinanceInstitutionInfo(TypedDict):
    finance_type: NotRequired[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"]]
    """金融机构类型"""
    finance_license_pics: NotRequired[list[str]]
    """金融机构许可证图片"""

class SubjectInfo(TypedDict):
    subject_type: Literal["SUBJECT_TYPE_INDIVIDUAL", "SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INSTITUTIONS", "SUBJECT_TYPE_OTHERS", "SUBJECT_TYPE_MICRO", "SUBJECT_TYPE_GOVERNMENT", "SUBJECT_TYPE_INSTITUTIONS_CLONED"]
    """主体类型"""
    is_finance_institution: NotRequired[bool]
    """是否金融机构"""
    business_license_info: NotRequired[BusinessLicenseInfo]
    """营业执照"""
    certificate_info: NotRequired[CertificateInfo]
    """登记证书"""
    company_prove_copy: NotRequired[str]
    """单位证明函照片"""
    assist_prove_info: NotRequired[AssistProveInfo]
    """辅助证明材料信息"""
    special_operation_info: NotRequired[list[SpecialOperationInfo]]
    """经营许可证信息"""
    finance_institution_info: NotRequired[FinanceInstitutionInfo]
    """金融机构许可证信息"""

class IdentificationInfo(TypedDict):
    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"]]
    """超级管理员类型"""
    identification_type: Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]
    authorize_letter_copy: NotRequired[str]
    """法定代表人说明函"""
    identification_name: str | Sensitive
    """证件姓名"""
    identification_number: NotRequired[str | Sensitive]
    """证件号码"""
    identification_valid_date: NotRequired[str]
    identification_address: NotRequired[str | Sensitive]
    """证件居住地址"""
    identification_front_copy: NotRequired[str]
    """证件正面照片"""
    identification_back_copy: NotRequired[str]
    """证件反面照片"""
    owner: NotRequired[bool]
    """经营者/法人是否为受益人"""

class UboInfoList(TypedDict):
    ubo_id_doc_type: Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]
    ubo_id_doc_copy: NotRequired[str]
    """证件正面照片"""
    ubo_id_doc_copy_back: NotRequired[str]
    """证件反面照片"""
    ubo_id_doc_name: str | Sensitive
    """证件姓名"""
    ubo_id_doc_number: NotRequired[str | Sensitive]
    """证件号码"""
    ubo_id_doc_address: NotRequired[str | Sensitive]
    """证件居住地址"""
    ubo_period_begin: NotRequired[str]
    """证件有效期开始时间"""
    ubo_period_end: NotRequired[str]
    """证件有效期结束时间"""

class AdditionInfo(TypedDict):
    confirm_mchid_list: NotRequired[list[str]]
    """待确认商户号列表"""

class Apply4subjectApplymentPostJson(TypedDict):
    business_code: str
    """业务申请编号"""
    contact_info: ContactInfo
    """联系人信息"""
    subject_info: SubjectInfo
    """主体信息"""
    identification_info: IdentificationInfo
    """法人身份信息"""
    ubo_info_list: NotRequired[list[UboInfoList]]
    """最终受益人信息列表"""
    addition_info: NotRequired[AdditionInfo]
    """补充材料"""

class Apply4subjectApplymentPostQuery(TypedDict):
    channel_id: NotRequired[str | None]
    """渠道商户号"""

class Apply4subjectApplymentPostAnswer(TypedDict):
    applyment_id: float
    """微信支付申请单号"""

class Apply4subjectApplymentMerchantsSubMchidStateGetAnswer(TypedDict):
    authorize_state: Literal["AUTHORIZE_STATE_UNAUTHORIZED", "AUTHORIZE_STATE_AUTHORIZED"]
    """授权状态"""
