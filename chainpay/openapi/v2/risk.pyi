# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Risk(Place):
    """v2/risk"""
    @property
    def getcertficates(self) -> RiskGetcertficates:
        """POST 获取平台证书"""
    @property
    def getpublickey(self) -> RiskGetpublickey:
        """POST 获取RSA加密公钥"""
    @property
    def getviolation(self) -> RiskGetviolation:
        """POST 银行特约商户违规信息查询"""

class RiskGetcertficates(Place):
    """v2/risk/getcertficates"""
    @property
    def post(self) -> RiskGetcertficatesPost[XMLAnswer[RiskGetcertficatesPostAnswer]]:
        """获取平台证书

        POST v2/risk/getcertficates
        https://pay.weixin.qq.com/doc/v2/partner/4014116402
        """
    @property
    def post_async(self) -> RiskGetcertficatesPost[Promise[XMLAnswer[RiskGetcertficatesPostAnswer]]]:
        """获取平台证书"""
    @property
    def postAsync(self) -> RiskGetcertficatesPost[Promise[XMLAnswer[RiskGetcertficatesPostAnswer]]]:
        """获取平台证书"""

class RiskGetcertficatesPostOptions(OptionsV2, total=False):
    xml: RiskGetcertficatesPostXml
    security: bool
    nonceless: bool

class RiskGetcertficatesPostLooseOptions(OptionsV2, total=False):
    xml: RiskGetcertficatesPostXml | AnyDict
    security: bool
    nonceless: bool

class RiskGetcertficatesPost(Verb[R]):
    """获取平台证书

    POST v2/risk/getcertficates
    https://pay.weixin.qq.com/doc/v2/partner/4014116402
    """
    if MYPY:
        def __call__(
            self,
            options: RiskGetcertficatesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RiskGetcertficatesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: RiskGetcertficatesPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RiskGetcertficatesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RiskGetcertficatesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: RiskGetcertficatesPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RiskGetcertficatesPostOptions,
            /,
            **more: Unpack[RiskGetcertficatesPostOptions]
        ) -> R: ...

class RiskGetpublickey(Place):
    """v2/risk/getpublickey"""
    @property
    def post(self) -> RiskGetpublickeyPost[XMLAnswer[RiskGetpublickeyPostAnswer]]:
        """获取RSA加密公钥

        POST v2/risk/getpublickey
        https://pay.weixin.qq.com/doc/v2/merchant/4011941097
        base_uri: https://fraud.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> RiskGetpublickeyPost[Promise[XMLAnswer[RiskGetpublickeyPostAnswer]]]:
        """获取RSA加密公钥"""
    @property
    def postAsync(self) -> RiskGetpublickeyPost[Promise[XMLAnswer[RiskGetpublickeyPostAnswer]]]:
        """获取RSA加密公钥"""

class RiskGetpublickeyPostOptions(OptionsV2, total=False):
    xml: RiskGetpublickeyPostXml
    security: bool
    nonceless: bool

class RiskGetpublickeyPostLooseOptions(OptionsV2, total=False):
    xml: RiskGetpublickeyPostXml | AnyDict
    security: bool
    nonceless: bool

class RiskGetpublickeyPost(Verb[R]):
    """获取RSA加密公钥

    POST v2/risk/getpublickey
    https://pay.weixin.qq.com/doc/v2/merchant/4011941097
    base_uri: https://fraud.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: RiskGetpublickeyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RiskGetpublickeyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: RiskGetpublickeyPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RiskGetpublickeyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RiskGetpublickeyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: RiskGetpublickeyPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RiskGetpublickeyPostOptions,
            /,
            **more: Unpack[RiskGetpublickeyPostOptions]
        ) -> R: ...

class RiskGetviolation(Place):
    """v2/risk/getviolation"""
    @property
    def post(self) -> RiskGetviolationPost[XMLAnswer[RiskGetviolationPostAnswer]]:
        """银行特约商户违规信息查询

        POST v2/risk/getviolation
        https://pay.weixin.qq.com/doc/v2/institution/4011985446
        """
    @property
    def post_async(self) -> RiskGetviolationPost[Promise[XMLAnswer[RiskGetviolationPostAnswer]]]:
        """银行特约商户违规信息查询"""
    @property
    def postAsync(self) -> RiskGetviolationPost[Promise[XMLAnswer[RiskGetviolationPostAnswer]]]:
        """银行特约商户违规信息查询"""

class RiskGetviolationPostOptions(OptionsV2, total=False):
    xml: RiskGetviolationPostXml
    security: bool
    nonceless: bool

class RiskGetviolationPostLooseOptions(OptionsV2, total=False):
    xml: RiskGetviolationPostXml | AnyDict
    security: bool
    nonceless: bool

class RiskGetviolationPost(Verb[R]):
    """银行特约商户违规信息查询

    POST v2/risk/getviolation
    https://pay.weixin.qq.com/doc/v2/institution/4011985446
    """
    if MYPY:
        def __call__(
            self,
            options: RiskGetviolationPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[RiskGetviolationPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: RiskGetviolationPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RiskGetviolationPostLooseOptions | AnyDict,
            /,
            **more: Unpack[RiskGetviolationPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: RiskGetviolationPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: RiskGetviolationPostOptions,
            /,
            **more: Unpack[RiskGetviolationPostOptions]
        ) -> R: ...

class RiskGetcertficatesPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class RiskGetcertficatesPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """错误码描述"""
    nonce_str: NotRequired[str]
    """随机字符串"""
    sign: NotRequired[str]
    """签名"""
    error_code: NotRequired[str]
    """错误码"""
    error_code_des: NotRequired[str]
    """错误代码描述"""
    result_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    mch_id: str
    """商户号"""
    certificates: str
    """平台证书信息"""

class RiskGetpublickeyPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""

class RiskGetpublickeyPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """错误码描述"""
    error_code: NotRequired[str]
    """错误码"""
    error_code_des: NotRequired[str]
    """错误代码描述"""
    result_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    mch_id: NotRequired[str]
    """商户号"""
    pub_key: NotRequired[str]
    """RSA公钥"""

class RiskGetviolationPostXml(TypedDict):
    mch_id: NotRequired[str]
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    begin_time: NotRequired[str]
    """开始时间"""
    end_time: NotRequired[str]
    """结束时间"""
    page_index: NotRequired[str]
    """页码"""
    page_size: NotRequired[str]
    """每页返回的数量"""
    violation_records_format: NotRequired[Literal["csv", "json"]]
    """违规记录数据格式"""

class RiskGetviolationPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """错误码描述"""
    error_code: NotRequired[str]
    """错误码"""
    error_code_des: NotRequired[str]
    """错误代码描述"""
    result_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    result_msg: str
    """错误码描述"""
    violation_records: NotRequired[str]
