# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Merchants(Place):
    """v3/merchants"""
    @property
    def post(self) -> MerchantsPost[Answer[MerchantsPostAnswer]]:
        """子商户进件（融合钱包）

        POST v3/merchants
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        headers: Idempotency-Key, Wechatpay-Serial
        notices: redesigned
        """
    @property
    def post_async(self) -> MerchantsPost[Promise[Answer[MerchantsPostAnswer]]]:
        """子商户进件（融合钱包）"""
    @property
    def postAsync(self) -> MerchantsPost[Promise[Answer[MerchantsPostAnswer]]]:
        """子商户进件（融合钱包）"""
    @property
    def put(self) -> MerchantsPut[Answer[MerchantsPutAnswer]]:
        """修改子商户（融合钱包）

        PUT v3/merchants
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        headers: Wechatpay-Serial
        notices: redesigned
        """
    @property
    def put_async(self) -> MerchantsPut[Promise[Answer[MerchantsPutAnswer]]]:
        """修改子商户（融合钱包）"""
    @property
    def putAsync(self) -> MerchantsPut[Promise[Answer[MerchantsPutAnswer]]]:
        """修改子商户（融合钱包）"""
    @property
    def _sub_mchid_(self) -> MerchantsSubMchid:
        """GET 查询子商户（融合钱包）"""

class MerchantsPostOptions(Options, total=False):
    json: MerchantsPostJson

class MerchantsPostLooseOptions(Options, total=False):
    json: MerchantsPostJson | AnyDict

class MerchantsPost(Verb[R]):
    """子商户进件（融合钱包）

    POST v3/merchants
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    headers: Idempotency-Key, Wechatpay-Serial
    notices: redesigned
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

class MerchantsPutOptions(Options, total=False):
    json: MerchantsPutJson

class MerchantsPutLooseOptions(Options, total=False):
    json: MerchantsPutJson | AnyDict

class MerchantsPut(Verb[R]):
    """修改子商户（融合钱包）

    PUT v3/merchants
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    headers: Wechatpay-Serial
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantsPutLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantsPutLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: MerchantsPutJson | AnyDict, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantsPutLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantsPutLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: MerchantsPutJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantsPutOptions,
            /,
            **more: Unpack[MerchantsPutOptions]
        ) -> R: ...

class MerchantsSubMchid(Place):
    """v3/merchants/{sub_mchid}"""
    @property
    def get(self) -> MerchantsSubMchidGet[Answer[MerchantsSubMchidGetAnswer]]:
        """查询子商户（融合钱包）

        GET v3/merchants/{sub_mchid}
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def get_async(self) -> MerchantsSubMchidGet[Promise[Answer[MerchantsSubMchidGetAnswer]]]:
        """查询子商户（融合钱包）"""
    @property
    def getAsync(self) -> MerchantsSubMchidGet[Promise[Answer[MerchantsSubMchidGetAnswer]]]:
        """查询子商户（融合钱包）"""

class MerchantsSubMchidGetOptions(Options, total=False):
    query: MerchantsSubMchidGetQuery
    sub_mchid: str | int

class MerchantsSubMchidGetLooseOptions(Options, total=False):
    query: MerchantsSubMchidGetQuery | AnyDict
    sub_mchid: str | int

class MerchantsSubMchidGet(Verb[R]):
    """查询子商户（融合钱包）

    GET v3/merchants/{sub_mchid}
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
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

class MerchantsPostAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    verification_status: NotRequired[Literal["Under Review", "Approved"]]
    """验证状态"""
    description: NotRequired[str]
    """验证状态描述"""

class MerchantsPutJson(TypedDict):
    sp_appid: str
    """机构appid"""
    sp_mchid: str
    """机构商户号"""
    sub_mchid: str
    """子商户号"""
    name: str
    """子商户全称"""
    shortname: str
    """子商户简称"""
    office_phone: str
    """公司电话"""
    contact: NotRequired[Contact]
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

class MerchantsPutAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""

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
