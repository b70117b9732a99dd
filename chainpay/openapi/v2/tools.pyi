# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Tools(Place):
    """v2/tools"""
    @property
    def authcodetoopenid(self) -> ToolsAuthcodetoopenid:
        """POST 授权码查询openid"""
    @property
    def shorturl(self) -> ToolsShorturl:
        """POST 转换短链接"""

class ToolsAuthcodetoopenid(Place):
    """v2/tools/authcodetoopenid"""
    @property
    def post(self) -> ToolsAuthcodetoopenidPost[XMLAnswer[ToolsAuthcodetoopenidPostAnswer]]:
        """授权码查询openid

        POST v2/tools/authcodetoopenid
        https://pay.weixin.qq.com/doc/v2/merchant/4011940944
        """
    @property
    def post_async(self) -> ToolsAuthcodetoopenidPost[Promise[XMLAnswer[ToolsAuthcodetoopenidPostAnswer]]]:
        """授权码查询openid"""
    @property
    def postAsync(self) -> ToolsAuthcodetoopenidPost[Promise[XMLAnswer[ToolsAuthcodetoopenidPostAnswer]]]:
        """授权码查询openid"""

class ToolsAuthcodetoopenidPostOptions(OptionsV2, total=False):
    xml: ToolsAuthcodetoopenidPostXml
    security: bool
    nonceless: bool

class ToolsAuthcodetoopenidPostLooseOptions(OptionsV2, total=False):
    xml: ToolsAuthcodetoopenidPostXml | AnyDict
    security: bool
    nonceless: bool

class ToolsAuthcodetoopenidPost(Verb[R]):
    """授权码查询openid

    POST v2/tools/authcodetoopenid
    https://pay.weixin.qq.com/doc/v2/merchant/4011940944
    """
    if MYPY:
        def __call__(
            self,
            options: ToolsAuthcodetoopenidPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ToolsAuthcodetoopenidPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: ToolsAuthcodetoopenidPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ToolsAuthcodetoopenidPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ToolsAuthcodetoopenidPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: ToolsAuthcodetoopenidPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ToolsAuthcodetoopenidPostOptions,
            /,
            **more: Unpack[ToolsAuthcodetoopenidPostOptions]
        ) -> R: ...

class ToolsShorturl(Place):
    """v2/tools/shorturl"""
    @property
    def post(self) -> ToolsShorturlPost[XMLAnswer[ToolsShorturlPostAnswer]]:
        """转换短链接

        POST v2/tools/shorturl
        https://pay.weixin.qq.com/doc/v2/merchant/4011937195
        """
    @property
    def post_async(self) -> ToolsShorturlPost[Promise[XMLAnswer[ToolsShorturlPostAnswer]]]:
        """转换短链接"""
    @property
    def postAsync(self) -> ToolsShorturlPost[Promise[XMLAnswer[ToolsShorturlPostAnswer]]]:
        """转换短链接"""

class ToolsShorturlPostOptions(OptionsV2, total=False):
    xml: ToolsShorturlPostXml
    security: bool
    nonceless: bool

class ToolsShorturlPostLooseOptions(OptionsV2, total=False):
    xml: ToolsShorturlPostXml | AnyDict
    security: bool
    nonceless: bool

class ToolsShorturlPost(Verb[R]):
    """转换短链接

    POST v2/tools/shorturl
    https://pay.weixin.qq.com/doc/v2/merchant/4011937195
    """
    if MYPY:
        def __call__(
            self,
            options: ToolsShorturlPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ToolsShorturlPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: ToolsShorturlPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ToolsShorturlPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ToolsShorturlPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: ToolsShorturlPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ToolsShorturlPostOptions,
            /,
            **more: Unpack[ToolsShorturlPostOptions]
        ) -> R: ...

class ToolsAuthcodetoopenidPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    auth_code: str
    """授权码"""

class ToolsAuthcodetoopenidPostAnswer(TypedDict):
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    openid: str
    """用户标识"""

class ToolsShorturlPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    long_url: str
    """URL链接"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""

class ToolsShorturlPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    short_url: str
    """URL链接"""
