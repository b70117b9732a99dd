# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Face(Place):
    """v2/face"""
    @property
    def get_wxpayface_authinfo(self) -> FaceGetWxpayfaceAuthinfo:
        """POST 人脸识别SDK-获取调用凭证"""

class FaceGetWxpayfaceAuthinfo(Place):
    """v2/face/get_wxpayface_authinfo"""
    @property
    def post(self) -> FaceGetWxpayfaceAuthinfoPost[XMLAnswer[FaceGetWxpayfaceAuthinfoPostAnswer]]:
        """人脸识别SDK-获取调用凭证

        POST v2/face/get_wxpayface_authinfo
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
        base_uri: https://payapp.weixin.qq.com/
        """
    @property
    def post_async(self) -> FaceGetWxpayfaceAuthinfoPost[Promise[XMLAnswer[FaceGetWxpayfaceAuthinfoPostAnswer]]]:
        """人脸识别SDK-获取调用凭证"""
    @property
    def postAsync(self) -> FaceGetWxpayfaceAuthinfoPost[Promise[XMLAnswer[FaceGetWxpayfaceAuthinfoPostAnswer]]]:
        """人脸识别SDK-获取调用凭证"""

class FaceGetWxpayfaceAuthinfoPostOptions(OptionsV2, total=False):
    xml: FaceGetWxpayfaceAuthinfoPostXml
    security: bool
    nonceless: bool

class FaceGetWxpayfaceAuthinfoPostLooseOptions(OptionsV2, total=False):
    xml: FaceGetWxpayfaceAuthinfoPostXml | AnyDict
    security: bool
    nonceless: bool

class FaceGetWxpayfaceAuthinfoPost(Verb[R]):
    """人脸识别SDK-获取调用凭证

    POST v2/face/get_wxpayface_authinfo
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
    base_uri: https://payapp.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: FaceGetWxpayfaceAuthinfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FaceGetWxpayfaceAuthinfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: FaceGetWxpayfaceAuthinfoPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FaceGetWxpayfaceAuthinfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[FaceGetWxpayfaceAuthinfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: FaceGetWxpayfaceAuthinfoPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FaceGetWxpayfaceAuthinfoPostOptions,
            /,
            **more: Unpack[FaceGetWxpayfaceAuthinfoPostOptions]
        ) -> R: ...

class FaceGetWxpayfaceAuthinfoPostXml(TypedDict):
    store_id: str
    store_name: str
    device_id: str
    attach: NotRequired[str]
    rawdata: str
    appid: str
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    sub_mch_id: NotRequired[str]
    """子商户号(服务商模式)"""
    now: int | str
    version: Literal["1"]
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""

class FaceGetWxpayfaceAuthinfoPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """错误码描述"""
    authinfo: str
    expires_in: NotRequired[str]
    nonce_str: str
    sign: str
    appid: str
    """公众号"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID(服务商模式)"""
    sub_mch_id: NotRequired[str]
    """子商户号(服务商模式)"""
