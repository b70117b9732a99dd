# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Secsvc(Place):
    """v2/secsvc"""
    @property
    def getrealnameinfo(self) -> SecsvcGetrealnameinfo:
        """POST 微信支付实名授权"""
    @property
    def realnameauth(self) -> SecsvcRealnameauth:
        """POST 微信支付实名验证"""

class SecsvcGetrealnameinfo(Place):
    """v2/secsvc/getrealnameinfo"""
    @property
    def post(self) -> SecsvcGetrealnameinfoPost[XMLAnswer[SecsvcGetrealnameinfoPostAnswer]]:
        """微信支付实名授权

        POST v2/secsvc/getrealnameinfo
        https://pay.weixin.qq.com/doc/v2/merchant/4011987792
        base_uri: https://fraud.mch.weixin.qq.com/
        notices: privated
        """
    @property
    def post_async(self) -> SecsvcGetrealnameinfoPost[Promise[XMLAnswer[SecsvcGetrealnameinfoPostAnswer]]]:
        """微信支付实名授权"""
    @property
    def postAsync(self) -> SecsvcGetrealnameinfoPost[Promise[XMLAnswer[SecsvcGetrealnameinfoPostAnswer]]]:
        """微信支付实名授权"""

class SecsvcGetrealnameinfoPostOptions(OptionsV2, total=False):
    xml: SecsvcGetrealnameinfoPostXml
    security: bool
    nonceless: bool

class SecsvcGetrealnameinfoPostLooseOptions(OptionsV2, total=False):
    xml: SecsvcGetrealnameinfoPostXml | AnyDict
    security: bool
    nonceless: bool

class SecsvcGetrealnameinfoPost(Verb[R]):
    """微信支付实名授权

    POST v2/secsvc/getrealnameinfo
    https://pay.weixin.qq.com/doc/v2/merchant/4011987792
    base_uri: https://fraud.mch.weixin.qq.com/
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: SecsvcGetrealnameinfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecsvcGetrealnameinfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecsvcGetrealnameinfoPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecsvcGetrealnameinfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecsvcGetrealnameinfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecsvcGetrealnameinfoPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecsvcGetrealnameinfoPostOptions,
            /,
            **more: Unpack[SecsvcGetrealnameinfoPostOptions]
        ) -> R: ...

class SecsvcRealnameauth(Place):
    """v2/secsvc/realnameauth"""
    @property
    def post(self) -> SecsvcRealnameauthPost[XMLAnswer[SecsvcRealnameauthPostAnswer]]:
        """微信支付实名验证

        POST v2/secsvc/realnameauth
        https://pay.weixin.qq.com/doc/v2/merchant/4011987263
        base_uri: https://fraud.mch.weixin.qq.com/
        notices: privated
        """
    @property
    def post_async(self) -> SecsvcRealnameauthPost[Promise[XMLAnswer[SecsvcRealnameauthPostAnswer]]]:
        """微信支付实名验证"""
    @property
    def postAsync(self) -> SecsvcRealnameauthPost[Promise[XMLAnswer[SecsvcRealnameauthPostAnswer]]]:
        """微信支付实名验证"""

class SecsvcRealnameauthPostOptions(OptionsV2, total=False):
    xml: SecsvcRealnameauthPostXml
    security: bool
    nonceless: bool

class SecsvcRealnameauthPostLooseOptions(OptionsV2, total=False):
    xml: SecsvcRealnameauthPostXml | AnyDict
    security: bool
    nonceless: bool

class SecsvcRealnameauthPost(Verb[R]):
    """微信支付实名验证

    POST v2/secsvc/realnameauth
    https://pay.weixin.qq.com/doc/v2/merchant/4011987263
    base_uri: https://fraud.mch.weixin.qq.com/
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: SecsvcRealnameauthPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecsvcRealnameauthPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecsvcRealnameauthPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecsvcRealnameauthPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecsvcRealnameauthPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecsvcRealnameauthPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecsvcRealnameauthPostOptions,
            /,
            **more: Unpack[SecsvcRealnameauthPostOptions]
        ) -> R: ...

class SecsvcGetrealnameinfoPostXml(TypedDict):
    version: Literal["1.0", "2.0"]
    """接口版本号"""
    mch_id: str
    """商户号"""
    appid: str
    """公众账号ID"""
    openid: str
    """用户标识"""
    cert_serialno: str
    """加密实名信息的证书序列号"""
    access_token: str
    timestamp: int | str
    cert_sign: str
    charset: NotRequired[Literal["UTF-8", "GBK"]]
    """证件类型"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class SecsvcGetrealnameinfoPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """错误码描述"""
    error_code: NotRequired[str]
    """错误码"""
    error_code_des: NotRequired[str]
    """错误代码描述"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    openid: str
    """用户标识"""
    encrypted_real_name: str
    encrypted_credential_id: str
    """加密后的证件号码"""
    cre_type: NotRequired[Literal["MAINLAND_ID", "PASSPOT", "MO", "SOLDIERS", "HVPS", "MAINLAND_TMP_ID", "ACCOUNT_THIN", "POLICE", "MTPS", "BL", "OTHER", "RPFF", "HK_MACAO", "TAIWAN"]]

class SecsvcRealnameauthPostXml(TypedDict):
    version: Literal["1.0", "1.1"]
    """接口版本号"""
    mch_id: str
    """商户号"""
    appid: str
    """公众账号ID"""
    openid: str
    """用户标识"""
    real_name: str
    """真实姓名"""
    cred_type: Literal[1, 2, 5, 9, 12, 17, 18, "1", "2", "5", "9", "12", "17", "18"]
    """证件类型"""
    cred_id: str
    """证件号码"""
    access_token: str
    sign_type: NotRequired[Literal["HMAC-SHA256", "MD5"]]
    """签名类型"""

class SecsvcRealnameauthPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """错误码描述"""
    error_code: NotRequired[str]
    """错误码"""
    error_code_des: NotRequired[str]
    """错误代码描述"""
    sign: NotRequired[str]
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    appid: NotRequired[str]
    """公众账号ID"""
    mch_id: NotRequired[str]
    """商户号"""
    nonce_str: NotRequired[str]
    """随机字符串"""
    openid: NotRequired[str]
    """用户标识"""
    access_token: NotRequired[str]
    verify_openid: NotRequired[Literal["V_OP_NA", "V_OP_NM_MA", "V_OP_NM_UM"]]
    verify_real_name: NotRequired[Literal["V_NM_ID_MA", "V_NM_ID_UM", "V_NM_ID_TYPE_UM"]]
    bind_bankcard: NotRequired[Literal["YES", "NO"]]
