# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Applyments(Place):
    """v3/brand/applyments"""
    @property
    def post(self) -> ApplymentsPost[Answer[ApplymentsPostAnswer]]:
        """提交入驻申请

        POST v3/brand/applyments
        https://pay.weixin.qq.com/doc/v3/partner/4016249989
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ApplymentsPost[Promise[Answer[ApplymentsPostAnswer]]]:
        """提交入驻申请"""
    @property
    def postAsync(self) -> ApplymentsPost[Promise[Answer[ApplymentsPostAnswer]]]:
        """提交入驻申请"""
    @property
    def applymentId(self) -> ApplymentsApplymentId: ...
    @property
    def businessCode(self) -> ApplymentsBusinessCode: ...
    @property
    def cancelApplyment(self) -> ApplymentsCancelApplyment:
        """POST 撤销申请"""

class ApplymentsPostOptions(Options, total=False):
    json: ApplymentsPostJson

class ApplymentsPostLooseOptions(Options, total=False):
    json: ApplymentsPostJson | AnyDict

class ApplymentsPost(Verb[R]):
    """提交入驻申请

    POST v3/brand/applyments
    https://pay.weixin.qq.com/doc/v3/partner/4016249989
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: ApplymentsPostJson | AnyDict, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ApplymentsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ApplymentsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsPostOptions,
            /,
            **more: Unpack[ApplymentsPostOptions]
        ) -> R: ...

class ApplymentsApplymentId(Place):
    """v3/brand/applyments/applyment-id"""
    @property
    def _applyment_id_(self) -> ApplymentsApplymentIdApplymentId:
        """GET 根据申请单ID查询申请状态"""

class ApplymentsApplymentIdApplymentId(Place):
    """v3/brand/applyments/applyment-id/{applyment_id}"""
    @property
    def get(self) -> ApplymentsApplymentIdApplymentIdGet[Answer[ApplymentsApplymentIdApplymentIdGetAnswer]]:
        """根据申请单ID查询申请状态

        GET v3/brand/applyments/applyment-id/{applyment_id}
        https://pay.weixin.qq.com/doc/v3/partner/4016257685
        """
    @property
    def get_async(self) -> ApplymentsApplymentIdApplymentIdGet[Promise[Answer[ApplymentsApplymentIdApplymentIdGetAnswer]]]:
        """根据申请单ID查询申请状态"""
    @property
    def getAsync(self) -> ApplymentsApplymentIdApplymentIdGet[Promise[Answer[ApplymentsApplymentIdApplymentIdGetAnswer]]]:
        """根据申请单ID查询申请状态"""

class ApplymentsApplymentIdApplymentIdGetOptions(Options, total=False):
    applyment_id: str | int

class ApplymentsApplymentIdApplymentIdGet(Verb[R]):
    """根据申请单ID查询申请状态

    GET v3/brand/applyments/applyment-id/{applyment_id}
    https://pay.weixin.qq.com/doc/v3/partner/4016257685
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentsApplymentIdApplymentIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentsApplymentIdApplymentIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ApplymentsApplymentIdApplymentIdGetOptions | AnyDict,
            /,
            **more: Unpack[ApplymentsApplymentIdApplymentIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, applyment_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsApplymentIdApplymentIdGetOptions,
            /,
            **more: Unpack[ApplymentsApplymentIdApplymentIdGetOptions]
        ) -> R: ...

class ApplymentsBusinessCode(Place):
    """v3/brand/applyments/business-code"""
    @property
    def _business_code_(self) -> ApplymentsBusinessCodeBusinessCode:
        """GET 根据业务申请编号查询申请状态"""

class ApplymentsBusinessCodeBusinessCode(Place):
    """v3/brand/applyments/business-code/{business_code}"""
    @property
    def get(self) -> ApplymentsBusinessCodeBusinessCodeGet[Answer[ApplymentsBusinessCodeBusinessCodeGetAnswer]]:
        """根据业务申请编号查询申请状态

        GET v3/brand/applyments/business-code/{business_code}
        https://pay.weixin.qq.com/doc/v3/partner/4016257694
        """
    @property
    def get_async(self) -> ApplymentsBusinessCodeBusinessCodeGet[Promise[Answer[ApplymentsBusinessCodeBusinessCodeGetAnswer]]]:
        """根据业务申请编号查询申请状态"""
    @property
    def getAsync(self) -> ApplymentsBusinessCodeBusinessCodeGet[Promise[Answer[ApplymentsBusinessCodeBusinessCodeGetAnswer]]]:
        """根据业务申请编号查询申请状态"""

class ApplymentsBusinessCodeBusinessCodeGetOptions(Options, total=False):
    business_code: str | int

class ApplymentsBusinessCodeBusinessCodeGet(Verb[R]):
    """根据业务申请编号查询申请状态

    GET v3/brand/applyments/business-code/{business_code}
    https://pay.weixin.qq.com/doc/v3/partner/4016257694
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentsBusinessCodeBusinessCodeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentsBusinessCodeBusinessCodeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ApplymentsBusinessCodeBusinessCodeGetOptions | AnyDict,
            /,
            **more: Unpack[ApplymentsBusinessCodeBusinessCodeGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, business_code: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsBusinessCodeBusinessCodeGetOptions,
            /,
            **more: Unpack[ApplymentsBusinessCodeBusinessCodeGetOptions]
        ) -> R: ...

class ApplymentsCancelApplyment(Place):
    """v3/brand/applyments/cancel-applyment"""
    @property
    def post(self) -> ApplymentsCancelApplymentPost[Answer[ApplymentsCancelApplymentPostAnswer]]:
        """撤销申请

        POST v3/brand/applyments/cancel-applyment
        https://pay.weixin.qq.com/doc/v3/partner/4016257700
        """
    @property
    def post_async(self) -> ApplymentsCancelApplymentPost[Promise[Answer[ApplymentsCancelApplymentPostAnswer]]]:
        """撤销申请"""
    @property
    def postAsync(self) -> ApplymentsCancelApplymentPost[Promise[Answer[ApplymentsCancelApplymentPostAnswer]]]:
        """撤销申请"""

class ApplymentsCancelApplymentPostOptions(Options, total=False):
    json: ApplymentsCancelApplymentPostJson

class ApplymentsCancelApplymentPostLooseOptions(Options, total=False):
    json: ApplymentsCancelApplymentPostJson | AnyDict

class ApplymentsCancelApplymentPost(Verb[R]):
    """撤销申请

    POST v3/brand/applyments/cancel-applyment
    https://pay.weixin.qq.com/doc/v3/partner/4016257700
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentsCancelApplymentPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentsCancelApplymentPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ApplymentsCancelApplymentPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsCancelApplymentPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ApplymentsCancelApplymentPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ApplymentsCancelApplymentPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentsCancelApplymentPostOptions,
            /,
            **more: Unpack[ApplymentsCancelApplymentPostOptions]
        ) -> R: ...

class AdminInfo(TypedDict):
    admin_name: str | Sensitive
    """管理员姓名"""
    id_doc_type: Literal["IDENTIFICATION_TYPE_MAINLAND_ID_CARD", "IDENTIFICATION_TYPE_HONGKONG", "IDENTIFICATION_TYPE_MACAO", "IDENTIFICATION_TYPE_TAIWAN", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"]
    """管理员证件类型"""
    id_card_number: str | Sensitive
    """管理员证件号"""

class SubjectInfo(TypedDict):
    subject_type: Literal["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INDIVIDUAL"]
    """主体类型"""
    subject_name: str
    """主体名称"""
    unified_social_credit_code: str
    """统一社会信用代码"""

class BrandBasicInfo(TypedDict):
    brand_name: str
    """品牌名称"""
    brand_logo: str
    """品牌Logo"""

class TrademarkRegistrationCertificate(TypedDict):
    certificate: NotRequired[str]
    """商标注册证"""
    name: str
    """商标名称"""
    number: str
    """商标注册号"""
    valid_begin_time: str
    """商标有效期开始时间"""
    valid_end_time: str
    """商标有效期结束时间"""
    international_class: str
    """商标国际分类"""
    holder: str
    """商标注册人"""
    license: NotRequired[str]
    """商标许可使用授权书"""
    authorization_begin_time: NotRequired[str]
    """商标授权有效期开始时间"""
    authorization_end_time: NotRequired[str]
    """商标授权有效期结束时间"""
    certificate_list: NotRequired[list[str]]
    """商标注册证列表"""
    license_list: NotRequired[list[str]]
    """商标许可使用授权书列表"""

class LogoTrademarkRegistrationCertificate(TypedDict):
    certificate: NotRequired[str]
    """Logo商标注册证"""
    name: str
    """Logo商标名称"""
    number: str
    """Logo商标注册号"""
    valid_begin_time: str
    """Logo商标有效期开始时间"""
    valid_end_time: str
    """Logo商标有效期结束时间"""
    international_class: str
    """Logo商标国际分类"""
    holder: str
    """Logo商标注册人"""
    license: NotRequired[str]
    """Logo商标许可使用授权书"""
    authorization_begin_time: NotRequired[str]
    """Logo商标授权有效期开始时间"""
    authorization_end_time: NotRequired[str]
    """Logo商标授权有效期结束时间"""
    certificate_list: NotRequired[list[str]]
    """Logo商标注册证列表"""
    license_list: NotRequired[list[str]]
    """Logo商标许可使用授权书列表"""

class Trademark(TypedDict):
    trademark_exists: Literal["TRADEMARK_EXISTS", "TRADEMARK_NONE"]
    """有无商标"""
    trademark_registration_certificate: NotRequired[TrademarkRegistrationCertificate]
    """商标注册证"""
    logo_trademark_registration_certificate: NotRequired[LogoTrademarkRegistrationCertificate]
    """Logo商标注册证"""
    no_trademark_addition_prove: NotRequired[str]
    """无商标额外证明材料"""
    no_trademark_addition_prove_list: NotRequired[list[str]]
    """无商标额外证明材料列表"""

class ApplymentsPostJson(TypedDict):
    business_code: str
    """业务申请编号"""
    admin_info: AdminInfo
    """管理员信息"""
    subject_info: SubjectInfo
    """主体资料"""
    brand_basic_info: BrandBasicInfo
    """品牌基础信息"""
    trademark: Trademark
    """品牌商标资料"""

class ApplymentsPostAnswer(TypedDict):
    applyment_id: str
    """微信支付申请单号"""
    business_code: str
    """业务申请编号"""

class ApplymentsApplymentIdApplymentIdGetAnswer(TypedDict):
    applyment_id: str
    """微信支付申请单号"""
    business_code: str
    """业务申请编号"""
    applyment_state: Literal["APPLYMENT_STATE_UNKNOWN", "APPLYMENT_STATE_UNSUBMITTED", "APPLYMENT_STATE_WAITING_VALIDATE", "APPLYMENT_STATE_WAITING_AUDIT", "APPLYMENT_STATE_WAITING_AUTH", "APPLYMENT_STATE_OPEN_ACCOUNT", "APPLYMENT_STATE_FINISH", "APPLYMENT_STATE_AUDIT_REJECTED", "APPLYMENT_STATE_CANCELED"]
    """申请状态"""
    applyment_state_desc: str
    """申请状态说明"""
    authorization_confirmation_qr_code: NotRequired[str]
    """授权确认二维码链接"""
    reject_reason: NotRequired[str]
    """驳回原因"""
    brand_id: NotRequired[str]
    """品牌ID"""

class ApplymentsCancelApplymentPostJson(TypedDict):
    applyment_id: NotRequired[str]
    """微信支付申请单号"""
    business_code: NotRequired[str]
    """业务申请编号"""

class ApplymentsBusinessCodeBusinessCodeGetAnswer(ApplymentsApplymentIdApplymentIdGetAnswer): ...

class ApplymentsCancelApplymentPostAnswer(ApplymentsPostAnswer): ...
