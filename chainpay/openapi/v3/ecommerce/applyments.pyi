# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Applyments(Place):
    """v3/ecommerce/applyments"""
    @property
    def _empty_(self) -> ApplymentsEmpty:
        """POST 二级商户进件"""
    @property
    def outRequestNo(self) -> ApplymentsOutRequestNo: ...
    @property
    def submitAccountHostingApplyment(self) -> ApplymentsSubmitAccountHostingApplyment:
        """POST 提交申请单"""
    @property
    def submitSignVerifyInfo(self) -> ApplymentsSubmitSignVerifyInfo:
        """POST 平台代理签约核身"""
    @property
    def _applyment_id_(self) -> ApplymentsApplymentId:
        """GET 通过申请单ID查询申请状态"""

class ApplymentsEmpty(Place):
    """v3/ecommerce/applyments/{empty}"""
    @property
    def post(self) -> ApplymentsEmptyPost[Answer[ApplymentsEmptyPostAnswer]]:
        """二级商户进件

        POST v3/ecommerce/applyments/
        https://pay.weixin.qq.com/doc/v3/partner/4012713017
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ApplymentsEmptyPost[Promise[Answer[ApplymentsEmptyPostAnswer]]]:
        """二级商户进件"""
    @property
    def postAsync(self) -> ApplymentsEmptyPost[Promise[Answer[ApplymentsEmptyPostAnswer]]]:
        """二级商户进件"""

class ApplymentsEmptyPostOptions(Options, total=False):
    json: ApplymentsEmptyPostJson

class ApplymentsEmptyPostLooseOptions(Options, total=False):
    json: ApplymentsEmptyPostJson | AnyDict

class ApplymentsEmptyPost(Verb[R]):
    """二级商户进件

    POST v3/ecommerce/applyments/
    https://pay.weixin.qq.com/doc/v3/partner/4012713017
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentsEmptyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentsEmptyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ApplymentsEmptyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsEmptyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ApplymentsEmptyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ApplymentsEmptyPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsEmptyPostOptions,
            /,
            **more: Unpack[ApplymentsEmptyPostOptions]
        ) -> R: ...

class ApplymentsOutRequestNo(Place):
    """v3/ecommerce/applyments/out-request-no"""
    @property
    def _out_request_no_(self) -> ApplymentsOutRequestNoOutRequestNo:
        """GET 通过业务申请编号查询申请状态"""

class ApplymentsOutRequestNoOutRequestNo(Place):
    """v3/ecommerce/applyments/out-request-no/{out_request_no}"""
    @property
    def get(self) -> ApplymentsOutRequestNoOutRequestNoGet[Answer[ApplymentsOutRequestNoOutRequestNoGetAnswer]]:
        """通过业务申请编号查询申请状态

        GET v3/ecommerce/applyments/out-request-no/{out_request_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012691376
        """
    @property
    def get_async(self) -> ApplymentsOutRequestNoOutRequestNoGet[Promise[Answer[ApplymentsOutRequestNoOutRequestNoGetAnswer]]]:
        """通过业务申请编号查询申请状态"""
    @property
    def getAsync(self) -> ApplymentsOutRequestNoOutRequestNoGet[Promise[Answer[ApplymentsOutRequestNoOutRequestNoGetAnswer]]]:
        """通过业务申请编号查询申请状态"""
    @property
    def revoke(self) -> ApplymentsOutRequestNoOutRequestNoRevoke:
        """POST 撤销申请单-使用业务申请编号"""

class ApplymentsOutRequestNoOutRequestNoGetOptions(Options, total=False):
    out_request_no: str | int

class ApplymentsOutRequestNoOutRequestNoGet(Verb[R]):
    """通过业务申请编号查询申请状态

    GET v3/ecommerce/applyments/out-request-no/{out_request_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012691376
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentsOutRequestNoOutRequestNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentsOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ApplymentsOutRequestNoOutRequestNoGetOptions | AnyDict,
            /,
            **more: Unpack[ApplymentsOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_request_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsOutRequestNoOutRequestNoGetOptions,
            /,
            **more: Unpack[ApplymentsOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...

class ApplymentsOutRequestNoOutRequestNoRevoke(Place):
    """v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke"""
    @property
    def post(self) -> ApplymentsOutRequestNoOutRequestNoRevokePost[Answer[ApplymentsOutRequestNoOutRequestNoRevokePostAnswer]]:
        """撤销申请单-使用业务申请编号

        POST v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke
        https://pay.weixin.qq.com/doc/v3/partner/4015616721
        """
    @property
    def post_async(self) -> ApplymentsOutRequestNoOutRequestNoRevokePost[Promise[Answer[ApplymentsOutRequestNoOutRequestNoRevokePostAnswer]]]:
        """撤销申请单-使用业务申请编号"""
    @property
    def postAsync(self) -> ApplymentsOutRequestNoOutRequestNoRevokePost[Promise[Answer[ApplymentsOutRequestNoOutRequestNoRevokePostAnswer]]]:
        """撤销申请单-使用业务申请编号"""

class ApplymentsOutRequestNoOutRequestNoRevokePostOptions(Options, total=False):
    out_request_no: str | int

class ApplymentsOutRequestNoOutRequestNoRevokePost(Verb[R]):
    """撤销申请单-使用业务申请编号

    POST v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke
    https://pay.weixin.qq.com/doc/v3/partner/4015616721
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentsOutRequestNoOutRequestNoRevokePostOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentsOutRequestNoOutRequestNoRevokePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ApplymentsOutRequestNoOutRequestNoRevokePostOptions | AnyDict,
            /,
            **more: Unpack[ApplymentsOutRequestNoOutRequestNoRevokePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_request_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsOutRequestNoOutRequestNoRevokePostOptions,
            /,
            **more: Unpack[ApplymentsOutRequestNoOutRequestNoRevokePostOptions]
        ) -> R: ...

class ApplymentsSubmitAccountHostingApplyment(Place):
    """v3/ecommerce/applyments/submit-account-hosting-applyment"""
    @property
    def post(self) -> ApplymentsSubmitAccountHostingApplymentPost[Answer[ApplymentsSubmitAccountHostingApplymentPostAnswer]]:
        """提交申请单

        POST v3/ecommerce/applyments/submit-account-hosting-applyment
        https://pay.weixin.qq.com/doc/v3/partner/4015616688
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ApplymentsSubmitAccountHostingApplymentPost[Promise[Answer[ApplymentsSubmitAccountHostingApplymentPostAnswer]]]:
        """提交申请单"""
    @property
    def postAsync(self) -> ApplymentsSubmitAccountHostingApplymentPost[Promise[Answer[ApplymentsSubmitAccountHostingApplymentPostAnswer]]]:
        """提交申请单"""

class ApplymentsSubmitAccountHostingApplymentPostOptions(Options, total=False):
    json: ApplymentsSubmitAccountHostingApplymentPostJson

class ApplymentsSubmitAccountHostingApplymentPostLooseOptions(Options, total=False):
    json: ApplymentsSubmitAccountHostingApplymentPostJson | AnyDict

class ApplymentsSubmitAccountHostingApplymentPost(Verb[R]):
    """提交申请单

    POST v3/ecommerce/applyments/submit-account-hosting-applyment
    https://pay.weixin.qq.com/doc/v3/partner/4015616688
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentsSubmitAccountHostingApplymentPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentsSubmitAccountHostingApplymentPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ApplymentsSubmitAccountHostingApplymentPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsSubmitAccountHostingApplymentPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ApplymentsSubmitAccountHostingApplymentPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ApplymentsSubmitAccountHostingApplymentPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsSubmitAccountHostingApplymentPostOptions,
            /,
            **more: Unpack[ApplymentsSubmitAccountHostingApplymentPostOptions]
        ) -> R: ...

class ApplymentsSubmitSignVerifyInfo(Place):
    """v3/ecommerce/applyments/submit-sign-verify-info"""
    @property
    def post(self) -> ApplymentsSubmitSignVerifyInfoPost[Answer[ApplymentsSubmitSignVerifyInfoPostAnswer]]:
        """平台代理签约核身

        POST v3/ecommerce/applyments/submit-sign-verify-info
        https://pay.weixin.qq.com/doc/v3/partner/4015616722
        """
    @property
    def post_async(self) -> ApplymentsSubmitSignVerifyInfoPost[Promise[Answer[ApplymentsSubmitSignVerifyInfoPostAnswer]]]:
        """平台代理签约核身"""
    @property
    def postAsync(self) -> ApplymentsSubmitSignVerifyInfoPost[Promise[Answer[ApplymentsSubmitSignVerifyInfoPostAnswer]]]:
        """平台代理签约核身"""

class ApplymentsSubmitSignVerifyInfoPostOptions(Options, total=False):
    json: ApplymentsSubmitSignVerifyInfoPostJson

class ApplymentsSubmitSignVerifyInfoPostLooseOptions(Options, total=False):
    json: ApplymentsSubmitSignVerifyInfoPostJson | AnyDict

class ApplymentsSubmitSignVerifyInfoPost(Verb[R]):
    """平台代理签约核身

    POST v3/ecommerce/applyments/submit-sign-verify-info
    https://pay.weixin.qq.com/doc/v3/partner/4015616722
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentsSubmitSignVerifyInfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentsSubmitSignVerifyInfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ApplymentsSubmitSignVerifyInfoPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsSubmitSignVerifyInfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ApplymentsSubmitSignVerifyInfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ApplymentsSubmitSignVerifyInfoPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsSubmitSignVerifyInfoPostOptions,
            /,
            **more: Unpack[ApplymentsSubmitSignVerifyInfoPostOptions]
        ) -> R: ...

class ApplymentsApplymentId(Place):
    """v3/ecommerce/applyments/{applyment_id}"""
    @property
    def get(self) -> ApplymentsApplymentIdGet[Answer[ApplymentsApplymentIdGetAnswer]]:
        """通过申请单ID查询申请状态

        GET v3/ecommerce/applyments/{applyment_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012691469
        """
    @property
    def get_async(self) -> ApplymentsApplymentIdGet[Promise[Answer[ApplymentsApplymentIdGetAnswer]]]:
        """通过申请单ID查询申请状态"""
    @property
    def getAsync(self) -> ApplymentsApplymentIdGet[Promise[Answer[ApplymentsApplymentIdGetAnswer]]]:
        """通过申请单ID查询申请状态"""
    @property
    def revoke(self) -> ApplymentsApplymentIdRevoke:
        """POST 撤销申请单-使用申请单号"""

class ApplymentsApplymentIdGetOptions(Options, total=False):
    applyment_id: str | int

class ApplymentsApplymentIdGet(Verb[R]):
    """通过申请单ID查询申请状态

    GET v3/ecommerce/applyments/{applyment_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012691469
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentsApplymentIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentsApplymentIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ApplymentsApplymentIdGetOptions | AnyDict,
            /,
            **more: Unpack[ApplymentsApplymentIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, applyment_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsApplymentIdGetOptions,
            /,
            **more: Unpack[ApplymentsApplymentIdGetOptions]
        ) -> R: ...

class ApplymentsApplymentIdRevoke(Place):
    """v3/ecommerce/applyments/{applyment_id}/revoke"""
    @property
    def post(self) -> ApplymentsApplymentIdRevokePost[Answer[ApplymentsApplymentIdRevokePostAnswer]]:
        """撤销申请单-使用申请单号

        POST v3/ecommerce/applyments/{applyment_id}/revoke
        https://pay.weixin.qq.com/doc/v3/partner/4015616720
        """
    @property
    def post_async(self) -> ApplymentsApplymentIdRevokePost[Promise[Answer[ApplymentsApplymentIdRevokePostAnswer]]]:
        """撤销申请单-使用申请单号"""
    @property
    def postAsync(self) -> ApplymentsApplymentIdRevokePost[Promise[Answer[ApplymentsApplymentIdRevokePostAnswer]]]:
        """撤销申请单-使用申请单号"""

class ApplymentsApplymentIdRevokePostOptions(Options, total=False):
    applyment_id: str | int

class ApplymentsApplymentIdRevokePost(Verb[R]):
    """撤销申请单-使用申请单号

    POST v3/ecommerce/applyments/{applyment_id}/revoke
    https://pay.weixin.qq.com/doc/v3/partner/4015616720
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentsApplymentIdRevokePostOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentsApplymentIdRevokePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ApplymentsApplymentIdRevokePostOptions | AnyDict,
            /,
            **more: Unpack[ApplymentsApplymentIdRevokePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, applyment_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsApplymentIdRevokePostOptions,
            /,
            **more: Unpack[ApplymentsApplymentIdRevokePostOptions]
        ) -> R: ...

class BusinessLicenseInfo(TypedDict):
    cert_type: NotRequired[Literal["CERTIFICATE_TYPE_2388", "CERTIFICATE_TYPE_2389", "CERTIFICATE_TYPE_2390", "CERTIFICATE_TYPE_2391", "CERTIFICATE_TYPE_2392", "CERTIFICATE_TYPE_2393", "CERTIFICATE_TYPE_2394", "CERTIFICATE_TYPE_2395", "CERTIFICATE_TYPE_2396", "CERTIFICATE_TYPE_2399", "CERTIFICATE_TYPE_2400", "CERTIFICATE_TYPE_2520", "CERTIFICATE_TYPE_2521", "CERTIFICATE_TYPE_2522"]]
    """登记证书类型"""
    business_license_copy: NotRequired[str]
    """证件扫描件"""
    business_license_number: NotRequired[str]
    """证件注册号"""
    merchant_name: NotRequired[str]
    """商户名称"""
    legal_person: NotRequired[str]
    """经营者/法定代表人姓名"""
    company_address: NotRequired[str]
    """注册地址"""
    business_time: NotRequired[str]

class FinanceInstitutionInfo(TypedDict):
    finance_type: NotRequired[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"]]
    """金融机构类型"""
    finance_license_pics: NotRequired[list[str]]
    """金融机构许可证图片"""

class IdCardInfo(TypedDict):
    id_card_copy: NotRequired[str]
    """身份证人像面照片"""
    id_card_national: NotRequired[str]
    """身份证国徽面照片"""
    id_card_name: NotRequired[str | Sensitive]
    """身份证姓名"""
    id_card_number: NotRequired[str | Sensitive]
    """身份证号码"""
    id_card_valid_time_begin: NotRequired[str]
    """身份证有效期开始时间"""
    id_card_valid_time: NotRequired[str]
    """身份证有效期结束时间"""

class IdDocInfo(TypedDict):
    id_doc_name: NotRequired[str | Sensitive]
    """证件姓名"""
    id_doc_number: NotRequired[str | Sensitive]
    """证件号码"""
    id_doc_copy: NotRequired[str]
    """证件正面照片"""
    id_doc_copy_back: NotRequired[str]
    """证件反面照片"""
    doc_period_begin: NotRequired[str]
    """证件有效期开始时间"""
    doc_period_end: NotRequired[str]
    """证件有效期结束时间"""

class UboInfoList(TypedDict):
    ubo_id_doc_type: Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]
    ubo_id_doc_copy: NotRequired[str]
    """证件正面照片"""
    ubo_id_doc_copy_back: NotRequired[str]
    """证件反面照片"""
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

class AccountInfo(TypedDict):
    bank_account_type: NotRequired[Literal["74", "75"]]
    """账户类型"""
    account_bank: NotRequired[str]
    """开户银行"""
    account_name: NotRequired[str | Sensitive]
    """开户名称"""
    bank_address_code: NotRequired[str]
    """开户银行省市编码"""
    bank_branch_id: NotRequired[str]
    """开户银行联行号"""
    bank_name: NotRequired[str]
    account_number: NotRequired[str | Sensitive]
    """银行帐号"""

class ContactInfo(TypedDict):
    contact_type: NotRequired[Literal["65", "66"]]
    """超级管理员类型"""
    contact_name: NotRequired[str | Sensitive]
    """超级管理员姓名"""
    contact_id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    contact_id_card_number: NotRequired[str | Sensitive]
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
    mobile_phone: NotRequired[str | Sensitive]
    """超级管理员手机"""

class SalesSceneInfo(TypedDict):
    store_name: NotRequired[str]
    """店铺名称"""
    store_url: NotRequired[str]
    """店铺链接"""
    store_qr_code: NotRequired[str]
    """店铺二维码"""
    mini_program_sub_appid: NotRequired[str]
    """小程序AppID"""

class SettlementInfo(TypedDict):
    settlement_id: NotRequired[str]
    """结算规则ID"""
    qualification_type: NotRequired[str]
    """所属行业"""

class ApplymentsEmptyPostJson(TypedDict):
    out_request_no: str
    """业务申请编号"""
    organization_type: Literal["2401", "2500", "4", "2", "3", "2502", "1708"]
    """主体类型"""
    finance_institution: NotRequired[bool]
    """是否金融机构"""
    business_license_info: NotRequired[BusinessLicenseInfo]
    """营业执照/登记证书信息"""
    finance_institution_info: NotRequired[FinanceInstitutionInfo]
    """金融机构许可证信息"""
    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"]]
    """超级管理员类型"""
    id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    authorize_letter_copy: NotRequired[str]
    """法定代表人说明函"""
    id_card_info: NotRequired[IdCardInfo]
    """经营者/法人身份证信息"""
    id_doc_info: NotRequired[IdDocInfo]
    """经营者/法人其他类型证件信息"""
    owner: NotRequired[bool]
    """经营者/法人是否为受益人"""
    ubo_info_list: NotRequired[list[UboInfoList]]
    """最终受益人信息列表"""
    account_info: AccountInfo
    """结算银行账户"""
    contact_info: ContactInfo
    """超级管理员信息"""
    sales_scene_info: SalesSceneInfo
    """店铺信息"""
    settlement_info: NotRequired[SettlementInfo]
    """结算规则"""
    merchant_shortname: str
    """商户简称"""
    qualifications: NotRequired[list[str]]
    """特殊资质"""
    business_addition_pics: NotRequired[list[str]]
    """补充材料"""
    business_addition_desc: NotRequired[list[str]]
    """补充说明"""

class ApplymentsEmptyPostAnswer(TypedDict):
    applyment_id: int
    """微信支付申请单号"""
    out_request_no: str
    """业务申请编号"""

class AccountValidation(TypedDict):
    account_name: NotRequired[str]
    """付款户名"""
    account_no: NotRequired[str]
    """付款卡号"""
    pay_amount: NotRequired[float]
    """汇款金额"""
    destination_account_number: NotRequired[str]
    """收款卡号"""
    destination_account_name: NotRequired[str]
    """收款户名"""
    destination_account_bank: NotRequired[str]
    """开户银行"""
    city: NotRequired[str]
    """省市信息"""
    remark: NotRequired[str]
    """备注信息"""
    deadline: NotRequired[str]
    """汇款截止时间"""

class AuditDetail(TypedDict):
    param_name: str
    """参数名称"""
    reject_reason: str
    """驳回原因"""

class ApplymentsOutRequestNoOutRequestNoGetAnswer(TypedDict):
    applyment_state: str
    """申请状态"""
    applyment_state_desc: str
    """申请状态描述"""
    sign_url: NotRequired[str]
    """签约链接"""
    sub_mchid: NotRequired[str]
    """电商平台二级商户号"""
    account_validation: NotRequired[AccountValidation]
    """汇款账户验证信息"""
    audit_detail: NotRequired[list[AuditDetail]]
    """驳回原因详情"""
    legal_validation_url: NotRequired[str]
    """法人验证链接"""
    out_request_no: str
    """业务申请编号"""
    applyment_id: float
    """微信支付申请单号"""
    sign_state: NotRequired[Literal["UNSIGNED", "SIGNED", "NOT_SIGNABLE"]]
    """签约状态"""

class ApplymentsSubmitAccountHostingApplymentPostJsonIdCardInfo(TypedDict):
    id_card_copy: str
    """身份证人像面照片"""
    id_card_national: str
    """身份证国徽面照片"""
    id_card_name: str | Sensitive
    """身份证姓名"""
    id_card_number: str | Sensitive
    """身份证号码"""
    id_card_valid_time_begin: NotRequired[str]
    """身份证有效期开始时间"""
    id_card_valid_time: NotRequired[str]
    """身份证有效期结束时间"""

class ApplymentsSubmitAccountHostingApplymentPostJsonIdDocInfo(TypedDict):
    id_doc_name: str | Sensitive
    """证件姓名"""
    id_doc_number: str | Sensitive
    """证件号码"""
    id_doc_copy: str
    """证件正面照片"""
    id_doc_copy_back: NotRequired[str]
    """证件反面照片"""
    doc_period_begin: NotRequired[str]
    """证件有效期开始时间"""
    doc_period_end: NotRequired[str]
    """证件有效期结束时间"""

class ApplymentsSubmitAccountHostingApplymentPostJsonUboInfoList(TypedDict):
    ubo_id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    ubo_id_doc_copy: NotRequired[str]
    """证件正面照片"""
    ubo_id_doc_copy_back: NotRequired[str]
    """证件反面照片"""
    ubo_id_doc_name: NotRequired[str | Sensitive]
    """受益人姓名"""
    ubo_id_doc_number: NotRequired[str | Sensitive]
    """证件号码"""
    ubo_id_doc_address: NotRequired[str | Sensitive]
    """证件居住地址"""
    ubo_period_begin: NotRequired[str]
    """证件有效期开始时间"""
    ubo_period_end: NotRequired[str]
    """证件有效期结束时间"""
    ubo_id_doc_period_begin: NotRequired[str]
    """证件有效期开始时间"""
    ubo_id_doc_period_end: NotRequired[str]
    """证件有效期结束时间"""

class ApplymentsSubmitAccountHostingApplymentPostJsonAccountInfo(TypedDict):
    bank_account_type: Literal["74", "75"]
    """账户类型"""
    account_bank: str
    """开户银行"""
    account_name: str | Sensitive
    """开户名称"""
    bank_branch_id: NotRequired[str]
    """开户银行联行号"""
    bank_name: NotRequired[str]
    """开户银行全称（含支行）"""
    account_number: str | Sensitive
    """银行帐号"""

class ApplymentsSubmitAccountHostingApplymentPostJsonContactInfo(TypedDict):
    contact_type: Literal["65", "66"]
    """超级管理员类型"""
    contact_name: str | Sensitive
    """超级管理员姓名"""
    contact_id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    contact_id_card_number: NotRequired[str | Sensitive]
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
    contact_id_doc_period_begin: NotRequired[str]
    """超级管理员证件有效期开始时间"""
    contact_id_doc_period_end: NotRequired[str]
    """超级管理员证件有效期结束时间"""
    mobile_phone: NotRequired[str | Sensitive]
    """超级管理员手机"""

class ApplymentsSubmitAccountHostingApplymentPostJson(TypedDict):
    out_request_no: str
    """业务申请编号"""
    organization_type: Literal["2401", "2500", "4", "2", "3", "2502", "1708"]
    """主体类型"""
    finance_institution: NotRequired[bool]
    """是否金融机构"""
    business_license_info: NotRequired[BusinessLicenseInfo]
    """营业执照/登记证书信息"""
    finance_institution_info: NotRequired[FinanceInstitutionInfo]
    """金融机构许可证信息"""
    id_holder_type: NotRequired[Literal["LEGAL", "SUPER"]]
    """超级管理员类型"""
    id_doc_type: NotRequired[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]]
    authorize_letter_copy: NotRequired[str]
    """法定代表人说明函"""
    id_card_info: NotRequired[ApplymentsSubmitAccountHostingApplymentPostJsonIdCardInfo]
    """经营者/法人身份证信息"""
    id_doc_info: NotRequired[ApplymentsSubmitAccountHostingApplymentPostJsonIdDocInfo]
    """经营者/法人其他类型证件信息"""
    ubo_info_list: NotRequired[list[ApplymentsSubmitAccountHostingApplymentPostJsonUboInfoList]]
    """最终受益人信息列表"""
    account_info: ApplymentsSubmitAccountHostingApplymentPostJsonAccountInfo
    """结算银行账户"""
    contact_info: ApplymentsSubmitAccountHostingApplymentPostJsonContactInfo
    """超级管理员信息"""
    sales_scene_info: SalesSceneInfo
    """店铺信息"""
    settlement_info: NotRequired[SettlementInfo]
    """结算规则"""
    merchant_shortname: str
    """商户简称"""
    qualifications: NotRequired[list[str]]
    """特殊资质"""
    business_addition_pics: NotRequired[list[str]]
    """补充材料"""
    business_addition_desc: NotRequired[list[str]]
    """补充说明"""
    proxy_sign_verify_mode: NotRequired[bool]
    id_card_complete_statement: NotRequired[str]
    """法人影印件信息辅助填写的平台声明"""

class ProxyVerifyIdentityInfo(TypedDict):
    verify_identity_type: Literal["VERIFY_IDENTITY_TYPE_FACE_TO_FACE", "VERIFY_IDENTITY_TYPE_REMOTE"]
    """核身方式"""
    verify_identity_result: bool
    """核身结果"""

class ApplymentsSubmitSignVerifyInfoPostJson(TypedDict):
    out_request_no: NotRequired[str]
    """业务申请编号"""
    applyment_id: NotRequired[int]
    """微信支付申请单号"""
    pre_sign_time: NotRequired[str]
    """预签署微信支付协议时间"""
    proxy_verify_identity_info: NotRequired[ProxyVerifyIdentityInfo]
    """平台代理核身信息"""

class ApplymentsSubmitSignVerifyInfoPostAnswer(TypedDict):
    applyment_id: int
    """微信支付申请单号"""

class ApplymentsApplymentIdGetAnswerAccountValidation(TypedDict):
    account_name: str
    """付款户名"""
    account_no: NotRequired[str]
    """付款卡号"""
    pay_amount: float
    """汇款金额"""
    destination_account_number: str
    """收款卡号"""
    destination_account_name: str
    """收款户名"""
    destination_account_bank: str
    """开户银行"""
    city: str
    """省市信息"""
    remark: str
    """备注信息"""
    deadline: str
    """汇款截止时间"""

class ApplymentsApplymentIdGetAnswer(TypedDict):
    applyment_state: str
    """申请状态"""
    applyment_state_desc: str
    """申请状态描述"""
    sign_url: NotRequired[str]
    """签约链接"""
    sub_mchid: NotRequired[str]
    """电商平台二级商户号"""
    account_validation: NotRequired[ApplymentsApplymentIdGetAnswerAccountValidation]
    """汇款账户验证信息"""
    audit_detail: NotRequired[list[AuditDetail]]
    """驳回原因详情"""
    legal_validation_url: NotRequired[str]
    """法人验证链接"""
    out_request_no: str
    """业务申请编号"""
    applyment_id: float
    """微信支付申请单号"""
    sign_state: NotRequired[Literal["UNSIGNED", "SIGNED", "NOT_SIGNABLE"]]
    """签约状态"""

class ApplymentsOutRequestNoOutRequestNoRevokePostAnswer(ApplymentsEmptyPostAnswer): ...

class ApplymentsSubmitAccountHostingApplymentPostAnswer(ApplymentsEmptyPostAnswer): ...

class ApplymentsApplymentIdRevokePostAnswer(ApplymentsEmptyPostAnswer): ...
