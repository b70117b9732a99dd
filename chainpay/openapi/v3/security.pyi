# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Security(Place):
    """v3/security"""
    @property
    def echo(self) -> SecurityEcho:
        """POST 商户签名验签／加解密测试"""

class SecurityEcho(Place):
    """v3/security/echo"""
    @property
    def post(self) -> SecurityEchoPost[Answer[SecurityEchoPostAnswer]]:
        """商户签名验签／加解密测试

        POST v3/security/echo
        https://pay.weixin.qq.com/doc/v3/merchant/4014551946
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> SecurityEchoPost[Promise[Answer[SecurityEchoPostAnswer]]]:
        """商户签名验签／加解密测试"""
    @property
    def postAsync(self) -> SecurityEchoPost[Promise[Answer[SecurityEchoPostAnswer]]]:
        """商户签名验签／加解密测试"""

class SecurityEchoPostOptions(Options, total=False):
    json: SecurityEchoPostJson

class SecurityEchoPostLooseOptions(Options, total=False):
    json: SecurityEchoPostJson | AnyDict

class SecurityEchoPost(Verb[R]):
    """商户签名验签／加解密测试

    POST v3/security/echo
    https://pay.weixin.qq.com/doc/v3/merchant/4014551946
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: SecurityEchoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecurityEchoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SecurityEchoPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecurityEchoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecurityEchoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: SecurityEchoPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SecurityEchoPostOptions,
            /,
            **more: Unpack[SecurityEchoPostOptions]
        ) -> R: ...

class SecurityEchoPostJson(TypedDict):
    notify_url: NotRequired[str]
    """商户回调地址"""
    echo_message: str
    """回显信息"""
    encrypted_echo_message: NotRequired[str | Sensitive]

class SecurityEchoPostAnswer(TypedDict):
    echo_message: str
    """回显信息"""
    encrypted_echo_message: NotRequired[str]
