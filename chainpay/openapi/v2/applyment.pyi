# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Any, Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from typing_extensions import deprecated
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Applyment(Place):
    """v2/applyment"""
    @property
    def micro(self) -> ApplymentMicro: ...

class ApplymentMicro(Place):
    """v2/applyment/micro"""
    @property
    def getstate(self) -> ApplymentMicroGetstate:
        """POST 查询申请状态"""
    @property
    def getupgradestate(self) -> ApplymentMicroGetupgradestate:
        """POST 查询升级申请单状态"""
    @property
    def modifyarchives(self) -> ApplymentMicroModifyarchives:
        """POST 修改结算银行卡"""
    @property
    def modifycontactinfo(self) -> ApplymentMicroModifycontactinfo:
        """POST 修改联系信息"""
    @property
    def signcontract(self) -> ApplymentMicroSigncontract:
        """POST 签约报备"""
    @property
    def submit(self) -> ApplymentMicroSubmit:
        """POST 申请入驻"""
    @property
    def submitupgrade(self) -> ApplymentMicroSubmitupgrade:
        """POST 提交升级申请单"""

class ApplymentMicroGetstate(Place):
    """v2/applyment/micro/getstate"""
    @property
    @deprecated("查询申请状态")
    def post(self) -> ApplymentMicroGetstatePost[XMLAnswer[ApplymentMicroGetstatePostAnswer]]:
        """查询申请状态

        POST v2/applyment/micro/getstate
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
        notices: deprecated
        """
    @property
    @deprecated("查询申请状态")
    def post_async(self) -> ApplymentMicroGetstatePost[Promise[XMLAnswer[ApplymentMicroGetstatePostAnswer]]]:
        """查询申请状态"""
    @property
    @deprecated("查询申请状态")
    def postAsync(self) -> ApplymentMicroGetstatePost[Promise[XMLAnswer[ApplymentMicroGetstatePostAnswer]]]:
        """查询申请状态"""

class ApplymentMicroGetstatePostOptions(OptionsV2, total=False):
    xml: ApplymentMicroGetstatePostXml
    security: bool
    nonceless: bool

class ApplymentMicroGetstatePostLooseOptions(OptionsV2, total=False):
    xml: ApplymentMicroGetstatePostXml | AnyDict
    security: bool
    nonceless: bool

class ApplymentMicroGetstatePost(Verb[R]):
    """查询申请状态

    POST v2/applyment/micro/getstate
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentMicroGetstatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentMicroGetstatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroGetstatePostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroGetstatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ApplymentMicroGetstatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroGetstatePostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroGetstatePostOptions,
            /,
            **more: Unpack[ApplymentMicroGetstatePostOptions]
        ) -> R: ...

class ApplymentMicroGetupgradestate(Place):
    """v2/applyment/micro/getupgradestate"""
    @property
    @deprecated("查询升级申请单状态")
    def post(self) -> ApplymentMicroGetupgradestatePost[XMLAnswer[ApplymentMicroGetupgradestatePostAnswer]]:
        """查询升级申请单状态

        POST v2/applyment/micro/getupgradestate
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
        notices: deprecated
        """
    @property
    @deprecated("查询升级申请单状态")
    def post_async(self) -> ApplymentMicroGetupgradestatePost[Promise[XMLAnswer[ApplymentMicroGetupgradestatePostAnswer]]]:
        """查询升级申请单状态"""
    @property
    @deprecated("查询升级申请单状态")
    def postAsync(self) -> ApplymentMicroGetupgradestatePost[Promise[XMLAnswer[ApplymentMicroGetupgradestatePostAnswer]]]:
        """查询升级申请单状态"""

class ApplymentMicroGetupgradestatePostOptions(OptionsV2, total=False):
    xml: ApplymentMicroGetupgradestatePostXml
    security: bool
    nonceless: bool

class ApplymentMicroGetupgradestatePostLooseOptions(OptionsV2, total=False):
    xml: ApplymentMicroGetupgradestatePostXml | AnyDict
    security: bool
    nonceless: bool

class ApplymentMicroGetupgradestatePost(Verb[R]):
    """查询升级申请单状态

    POST v2/applyment/micro/getupgradestate
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentMicroGetupgradestatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentMicroGetupgradestatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroGetupgradestatePostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroGetupgradestatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ApplymentMicroGetupgradestatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroGetupgradestatePostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroGetupgradestatePostOptions,
            /,
            **more: Unpack[ApplymentMicroGetupgradestatePostOptions]
        ) -> R: ...

class ApplymentMicroModifyarchives(Place):
    """v2/applyment/micro/modifyarchives"""
    @property
    @deprecated("修改结算银行卡")
    def post(self) -> ApplymentMicroModifyarchivesPost[XMLAnswer[ApplymentMicroModifyarchivesPostAnswer]]:
        """修改结算银行卡

        POST v2/applyment/micro/modifyarchives
        https://pay.weixin.qq.com/doc/v2/partner/4014115349
        notices: deprecated
        """
    @property
    @deprecated("修改结算银行卡")
    def post_async(self) -> ApplymentMicroModifyarchivesPost[Promise[XMLAnswer[ApplymentMicroModifyarchivesPostAnswer]]]:
        """修改结算银行卡"""
    @property
    @deprecated("修改结算银行卡")
    def postAsync(self) -> ApplymentMicroModifyarchivesPost[Promise[XMLAnswer[ApplymentMicroModifyarchivesPostAnswer]]]:
        """修改结算银行卡"""

class ApplymentMicroModifyarchivesPostOptions(OptionsV2, total=False):
    xml: ApplymentMicroModifyarchivesPostXml
    security: bool
    nonceless: bool

class ApplymentMicroModifyarchivesPostLooseOptions(OptionsV2, total=False):
    xml: ApplymentMicroModifyarchivesPostXml | AnyDict
    security: bool
    nonceless: bool

class ApplymentMicroModifyarchivesPost(Verb[R]):
    """修改结算银行卡

    POST v2/applyment/micro/modifyarchives
    https://pay.weixin.qq.com/doc/v2/partner/4014115349
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentMicroModifyarchivesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentMicroModifyarchivesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroModifyarchivesPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroModifyarchivesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ApplymentMicroModifyarchivesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroModifyarchivesPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroModifyarchivesPostOptions,
            /,
            **more: Unpack[ApplymentMicroModifyarchivesPostOptions]
        ) -> R: ...

class ApplymentMicroModifycontactinfo(Place):
    """v2/applyment/micro/modifycontactinfo"""
    @property
    @deprecated("修改联系信息")
    def post(self) -> ApplymentMicroModifycontactinfoPost[XMLAnswer[ApplymentMicroModifycontactinfoPostAnswer]]:
        """修改联系信息

        POST v2/applyment/micro/modifycontactinfo
        https://pay.weixin.qq.com/doc/v2/partner/4014115350
        notices: deprecated
        """
    @property
    @deprecated("修改联系信息")
    def post_async(self) -> ApplymentMicroModifycontactinfoPost[Promise[XMLAnswer[ApplymentMicroModifycontactinfoPostAnswer]]]:
        """修改联系信息"""
    @property
    @deprecated("修改联系信息")
    def postAsync(self) -> ApplymentMicroModifycontactinfoPost[Promise[XMLAnswer[ApplymentMicroModifycontactinfoPostAnswer]]]:
        """修改联系信息"""

class ApplymentMicroModifycontactinfoPostOptions(OptionsV2, total=False):
    xml: ApplymentMicroModifycontactinfoPostXml
    security: bool
    nonceless: bool

class ApplymentMicroModifycontactinfoPostLooseOptions(OptionsV2, total=False):
    xml: ApplymentMicroModifycontactinfoPostXml | AnyDict
    security: bool
    nonceless: bool

class ApplymentMicroModifycontactinfoPost(Verb[R]):
    """修改联系信息

    POST v2/applyment/micro/modifycontactinfo
    https://pay.weixin.qq.com/doc/v2/partner/4014115350
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentMicroModifycontactinfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentMicroModifycontactinfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroModifycontactinfoPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroModifycontactinfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ApplymentMicroModifycontactinfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroModifycontactinfoPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroModifycontactinfoPostOptions,
            /,
            **more: Unpack[ApplymentMicroModifycontactinfoPostOptions]
        ) -> R: ...

class ApplymentMicroSigncontract(Place):
    """v2/applyment/micro/signcontract"""
    @property
    @deprecated("签约报备")
    def post(self) -> ApplymentMicroSigncontractPost[Response]:
        """签约报备

        POST v2/applyment/micro/signcontract
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
        notices: deprecated
        """
    @property
    @deprecated("签约报备")
    def post_async(self) -> ApplymentMicroSigncontractPost[Promise[Response]]:
        """签约报备"""
    @property
    @deprecated("签约报备")
    def postAsync(self) -> ApplymentMicroSigncontractPost[Promise[Response]]:
        """签约报备"""

class ApplymentMicroSigncontractPostOptions(OptionsV2, total=False):
    xml: dict[str, Any]
    security: bool
    nonceless: bool

class ApplymentMicroSigncontractPost(Verb[R]):
    """签约报备

    POST v2/applyment/micro/signcontract
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentMicroSigncontractPostOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentMicroSigncontractPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ApplymentMicroSigncontractPostOptions | AnyDict,
            /,
            **more: Unpack[ApplymentMicroSigncontractPostOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: dict[str, Any],
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroSigncontractPostOptions,
            /,
            **more: Unpack[ApplymentMicroSigncontractPostOptions]
        ) -> R: ...

class ApplymentMicroSubmit(Place):
    """v2/applyment/micro/submit"""
    @property
    @deprecated("申请入驻")
    def post(self) -> ApplymentMicroSubmitPost[XMLAnswer[ApplymentMicroSubmitPostAnswer]]:
        """申请入驻

        POST v2/applyment/micro/submit
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
        notices: deprecated
        """
    @property
    @deprecated("申请入驻")
    def post_async(self) -> ApplymentMicroSubmitPost[Promise[XMLAnswer[ApplymentMicroSubmitPostAnswer]]]:
        """申请入驻"""
    @property
    @deprecated("申请入驻")
    def postAsync(self) -> ApplymentMicroSubmitPost[Promise[XMLAnswer[ApplymentMicroSubmitPostAnswer]]]:
        """申请入驻"""

class ApplymentMicroSubmitPostOptions(OptionsV2, total=False):
    xml: ApplymentMicroSubmitPostXml
    security: bool
    nonceless: bool

class ApplymentMicroSubmitPostLooseOptions(OptionsV2, total=False):
    xml: ApplymentMicroSubmitPostXml | AnyDict
    security: bool
    nonceless: bool

class ApplymentMicroSubmitPost(Verb[R]):
    """申请入驻

    POST v2/applyment/micro/submit
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentMicroSubmitPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentMicroSubmitPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroSubmitPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroSubmitPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ApplymentMicroSubmitPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroSubmitPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroSubmitPostOptions,
            /,
            **more: Unpack[ApplymentMicroSubmitPostOptions]
        ) -> R: ...

class ApplymentMicroSubmitupgrade(Place):
    """v2/applyment/micro/submitupgrade"""
    @property
    @deprecated("提交升级申请单")
    def post(self) -> ApplymentMicroSubmitupgradePost[XMLAnswer[ApplymentMicroSubmitupgradePostAnswer]]:
        """提交升级申请单

        POST v2/applyment/micro/submitupgrade
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
        notices: deprecated
        """
    @property
    @deprecated("提交升级申请单")
    def post_async(self) -> ApplymentMicroSubmitupgradePost[Promise[XMLAnswer[ApplymentMicroSubmitupgradePostAnswer]]]:
        """提交升级申请单"""
    @property
    @deprecated("提交升级申请单")
    def postAsync(self) -> ApplymentMicroSubmitupgradePost[Promise[XMLAnswer[ApplymentMicroSubmitupgradePostAnswer]]]:
        """提交升级申请单"""

class ApplymentMicroSubmitupgradePostOptions(OptionsV2, total=False):
    xml: ApplymentMicroSubmitupgradePostXml
    security: bool
    nonceless: bool

class ApplymentMicroSubmitupgradePostLooseOptions(OptionsV2, total=False):
    xml: ApplymentMicroSubmitupgradePostXml | AnyDict
    security: bool
    nonceless: bool

class ApplymentMicroSubmitupgradePost(Verb[R]):
    """提交升级申请单

    POST v2/applyment/micro/submitupgrade
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: ApplymentMicroSubmitupgradePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ApplymentMicroSubmitupgradePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroSubmitupgradePostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroSubmitupgradePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ApplymentMicroSubmitupgradePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: ApplymentMicroSubmitupgradePostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ApplymentMicroSubmitupgradePostOptions,
            /,
            **more: Unpack[ApplymentMicroSubmitupgradePostOptions]
        ) -> R: ...

class ApplymentMicroGetstatePostXml(TypedDict):
    version: str
    """接口版本号"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    applyment_id: NotRequired[str]
    """商户申请单号"""
    business_code: NotRequired[str]
    """业务申请编号"""

class ApplymentMicroGetstatePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    applyment_id: str
    """商户申请单号"""
    applyment_state: str
    """申请状态"""
    applyment_state_desc: str
    """申请状态描述"""
    sub_mch_id: NotRequired[str]
    """小微商户号"""
    sign_url: NotRequired[str]
    """签约链接"""
    audit_detail: NotRequired[str]
    """审核详情"""
    param_name: str
    """参数名称"""
    reject_reason: str
    """驳回原因"""

class ApplymentMicroGetupgradestatePostXml(TypedDict):
    version: str
    """接口版本号"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    sub_mch_id: str
    """小微商户号"""

class ApplymentMicroGetupgradestatePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    sub_mch_id: str
    """小微商户号"""
    applyment_state: str
    """申请状态"""
    applyment_state_desc: str
    """申请状态描述"""
    sign_qrcode: NotRequired[str]
    """签约二维码"""
    sign_url: NotRequired[str]
    """签约链接"""
    audit_detail: NotRequired[str]
    """审核详情"""
    account_name: str
    """付款户名"""
    pay_amount: str
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
    deadline_time: str
    """汇款截止时间"""
    param_name: str
    """参数名称"""
    reject_reason: str
    """驳回原因"""

class ApplymentMicroModifyarchivesPostXml(TypedDict):
    version: Literal["1.0"]
    """接口版本号"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    sub_mch_id: str
    """小微商户号"""
    account_number: NotRequired[str]
    """银行卡号"""
    bank_name: NotRequired[str]
    """开户银行全称（含支行）"""
    account_bank: NotRequired[str]
    """开户银行"""
    bank_address_code: str
    """开户银行省市编码"""
    cert_sn: str
    """平台证书序列号"""

class ApplymentMicroModifyarchivesPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    mch_id: NotRequired[str]
    """商户号"""
    sub_mch_id: NotRequired[str]
    """小微商户号"""

class ApplymentMicroModifycontactinfoPostXml(TypedDict):
    version: Literal["1.0"]
    """接口版本号"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    sub_mch_id: NotRequired[str]
    """小微商户号"""
    mobile_phone: NotRequired[str]
    """手机号"""
    email: NotRequired[str]
    """邮箱"""
    merchant_name: NotRequired[str]
    """商户简称"""
    cert_sn: str
    """加密的平台证书序列号"""

class ApplymentMicroSubmitPostXml(TypedDict):
    version: Literal["3.0"]
    """接口版本号"""
    cert_sn: str
    """平台证书序列号"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    business_code: str
    """业务申请编号"""
    id_card_copy: str
    """身份证人像面照片"""
    id_card_national: str
    """身份证国徽面照片"""
    id_card_name: str
    """身份证姓名"""
    id_card_number: str
    """身份证号码"""
    id_card_valid_time: str
    account_name: str
    """开户名称"""
    account_bank: str
    """开户银行"""
    bank_address_code: str
    """开户银行省市编码"""
    bank_name: NotRequired[str]
    """开户银行全称（含支行）"""
    account_number: str
    """银行账号"""
    store_name: str
    """门店名称"""
    store_address_code: str
    """门店省市编码"""
    store_street: str
    """门店街道名称"""
    store_longitude: NotRequired[str]
    """门店经度"""
    store_latitude: NotRequired[str]
    """门店纬度"""
    store_entrance_pic: str
    """门店门口照片"""
    indoor_pic: str
    """店内环境照片"""
    address_certification: NotRequired[str]
    """经营场地证明"""
    merchant_shortname: str
    """商户简称"""
    service_phone: str
    """客服电话"""
    product_desc: str
    """售卖商品/提供服务描述"""
    rate: str
    """费率"""
    business_addition_desc: NotRequired[str]
    """补充说明"""
    business_addition_pics: NotRequired[str]
    """补充材料"""
    contact: str
    """超级管理员姓名"""
    contact_phone: str
    """手机号码"""
    contact_email: NotRequired[str]
    """联系邮箱"""

class ApplymentMicroSubmitPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    err_param: NotRequired[str]
    """参数校验不通过的字段名"""
    applyment_id: str
    """商户申请单号"""

class ApplymentMicroSubmitupgradePostXml(TypedDict):
    version: Literal["1.0"]
    """接口版本号"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    cert_sn: str
    """平台证书序列号"""
    sub_mch_id: str
    """小微商户号"""
    organization_type: str
    """主体类型"""
    business_license_copy: str
    """营业执照扫描件"""
    business_license_number: str
    """营业执照注册号"""
    merchant_name: str
    """商户名称"""
    company_address: str
    """注册地址"""
    legal_person: str
    """经营者姓名/法定代表人"""
    business_time: str
    """营业期限"""
    business_licence_type: str
    """营业执照类型"""
    organization_copy: NotRequired[str]
    """组织机构代码证照片"""
    organization_number: NotRequired[str]
    """组织机构代码"""
    organization_time: NotRequired[str]
    """组织机构代码有效期限"""
    account_name: NotRequired[str]
    """开户名称"""
    account_bank: NotRequired[str]
    """开户银行"""
    bank_address_code: NotRequired[str]
    """开户银行省市编码"""
    bank_name: NotRequired[str]
    account_number: NotRequired[str]
    """银行卡号"""
    merchant_shortname: str
    """商户简称"""
    business: str
    """费率结算规则ID"""
    qualifications: NotRequired[str]
    """特殊资质"""
    business_scene: str
    """经营场景"""
    business_addition_desc: NotRequired[str]
    """补充说明"""
    business_addition_pics: NotRequired[str]
    """补充材料"""
    contact_email: NotRequired[str]
    """联系邮箱"""

class ApplymentMicroSubmitupgradePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    err_param: NotRequired[str]
    """参数校验不通过的字段名"""

class ApplymentMicroModifycontactinfoPostAnswer(ApplymentMicroModifyarchivesPostAnswer): ...
