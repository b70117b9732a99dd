# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Xdc(Place):
    """v2/xdc"""
    @property
    def apiv2getsignkey(self) -> XdcApiv2getsignkey: ...
    @property
    def apiv2sandbox(self) -> XdcApiv2sandbox: ...

class XdcApiv2getsignkey(Place):
    """v2/xdc/apiv2getsignkey"""
    @property
    def sign(self) -> XdcApiv2getsignkeySign: ...

class XdcApiv2getsignkeySign(Place):
    """v2/xdc/apiv2getsignkey/sign"""
    @property
    def getsignkey(self) -> XdcApiv2getsignkeySignGetsignkey:
        """POST 获取沙箱环境密钥"""

class XdcApiv2getsignkeySignGetsignkey(Place):
    """v2/xdc/apiv2getsignkey/sign/getsignkey"""
    @property
    def post(self) -> XdcApiv2getsignkeySignGetsignkeyPost[XMLAnswer[XdcApiv2getsignkeySignGetsignkeyPostAnswer]]:
        """获取沙箱环境密钥

        POST v2/xdc/apiv2getsignkey/sign/getsignkey
        https://pay.weixin.qq.com/doc/v2/merchant/4011984810
        """
    @property
    def post_async(self) -> XdcApiv2getsignkeySignGetsignkeyPost[Promise[XMLAnswer[XdcApiv2getsignkeySignGetsignkeyPostAnswer]]]:
        """获取沙箱环境密钥"""
    @property
    def postAsync(self) -> XdcApiv2getsignkeySignGetsignkeyPost[Promise[XMLAnswer[XdcApiv2getsignkeySignGetsignkeyPostAnswer]]]:
        """获取沙箱环境密钥"""

class XdcApiv2getsignkeySignGetsignkeyPostOptions(OptionsV2, total=False):
    xml: XdcApiv2getsignkeySignGetsignkeyPostXml
    security: bool
    nonceless: bool

class XdcApiv2getsignkeySignGetsignkeyPostLooseOptions(OptionsV2, total=False):
    xml: XdcApiv2getsignkeySignGetsignkeyPostXml | AnyDict
    security: bool
    nonceless: bool

class XdcApiv2getsignkeySignGetsignkeyPost(Verb[R]):
    """获取沙箱环境密钥

    POST v2/xdc/apiv2getsignkey/sign/getsignkey
    https://pay.weixin.qq.com/doc/v2/merchant/4011984810
    """
    if MYPY:
        def __call__(
            self,
            options: XdcApiv2getsignkeySignGetsignkeyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[XdcApiv2getsignkeySignGetsignkeyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: XdcApiv2getsignkeySignGetsignkeyPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: XdcApiv2getsignkeySignGetsignkeyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[XdcApiv2getsignkeySignGetsignkeyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: XdcApiv2getsignkeySignGetsignkeyPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: XdcApiv2getsignkeySignGetsignkeyPostOptions,
            /,
            **more: Unpack[XdcApiv2getsignkeySignGetsignkeyPostOptions]
        ) -> R: ...

class XdcApiv2sandbox(Place):
    """v2/xdc/apiv2sandbox"""
    @property
    def pay(self) -> XdcApiv2sandboxPay: ...

class XdcApiv2sandboxPay(Place):
    """v2/xdc/apiv2sandbox/pay"""
    @property
    def micropay(self) -> XdcApiv2sandboxPayMicropay:
        """POST 沙箱付款码支付"""
    @property
    def orderquery(self) -> XdcApiv2sandboxPayOrderquery:
        """POST 沙箱订单查询"""

class XdcApiv2sandboxPayMicropay(Place):
    """v2/xdc/apiv2sandbox/pay/micropay"""
    @property
    def post(self) -> XdcApiv2sandboxPayMicropayPost[XMLAnswer[XdcApiv2sandboxPayMicropayPostAnswer]]:
        """沙箱付款码支付

        POST v2/xdc/apiv2sandbox/pay/micropay
        https://pay.weixin.qq.com/doc/v2/merchant/4011984810
        headers: Wechatpay-Negative-Test
        """
    @property
    def post_async(self) -> XdcApiv2sandboxPayMicropayPost[Promise[XMLAnswer[XdcApiv2sandboxPayMicropayPostAnswer]]]:
        """沙箱付款码支付"""
    @property
    def postAsync(self) -> XdcApiv2sandboxPayMicropayPost[Promise[XMLAnswer[XdcApiv2sandboxPayMicropayPostAnswer]]]:
        """沙箱付款码支付"""

class XdcApiv2sandboxPayMicropayPostOptions(OptionsV2, total=False):
    xml: XdcApiv2sandboxPayMicropayPostXml
    security: bool
    nonceless: bool

class XdcApiv2sandboxPayMicropayPostLooseOptions(OptionsV2, total=False):
    xml: XdcApiv2sandboxPayMicropayPostXml | AnyDict
    security: bool
    nonceless: bool

class XdcApiv2sandboxPayMicropayPost(Verb[R]):
    """沙箱付款码支付

    POST v2/xdc/apiv2sandbox/pay/micropay
    https://pay.weixin.qq.com/doc/v2/merchant/4011984810
    headers: Wechatpay-Negative-Test
    """
    if MYPY:
        def __call__(
            self,
            options: XdcApiv2sandboxPayMicropayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[XdcApiv2sandboxPayMicropayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: XdcApiv2sandboxPayMicropayPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: XdcApiv2sandboxPayMicropayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[XdcApiv2sandboxPayMicropayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: XdcApiv2sandboxPayMicropayPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: XdcApiv2sandboxPayMicropayPostOptions,
            /,
            **more: Unpack[XdcApiv2sandboxPayMicropayPostOptions]
        ) -> R: ...

class XdcApiv2sandboxPayOrderquery(Place):
    """v2/xdc/apiv2sandbox/pay/orderquery"""
    @property
    def post(self) -> XdcApiv2sandboxPayOrderqueryPost[XMLAnswer[XdcApiv2sandboxPayOrderqueryPostAnswer]]:
        """沙箱订单查询

        POST v2/xdc/apiv2sandbox/pay/orderquery
        https://pay.weixin.qq.com/doc/v2/merchant/4011984810
        headers: Wechatpay-Negative-Test
        """
    @property
    def post_async(self) -> XdcApiv2sandboxPayOrderqueryPost[Promise[XMLAnswer[XdcApiv2sandboxPayOrderqueryPostAnswer]]]:
        """沙箱订单查询"""
    @property
    def postAsync(self) -> XdcApiv2sandboxPayOrderqueryPost[Promise[XMLAnswer[XdcApiv2sandboxPayOrderqueryPostAnswer]]]:
        """沙箱订单查询"""

class XdcApiv2sandboxPayOrderqueryPostOptions(OptionsV2, total=False):
    xml: XdcApiv2sandboxPayOrderqueryPostXml
    security: bool
    nonceless: bool

class XdcApiv2sandboxPayOrderqueryPostLooseOptions(OptionsV2, total=False):
    xml: XdcApiv2sandboxPayOrderqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class XdcApiv2sandboxPayOrderqueryPost(Verb[R]):
    """沙箱订单查询

    POST v2/xdc/apiv2sandbox/pay/orderquery
    https://pay.weixin.qq.com/doc/v2/merchant/4011984810
    headers: Wechatpay-Negative-Test
    """
    if MYPY:
        def __call__(
            self,
            options: XdcApiv2sandboxPayOrderqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[XdcApiv2sandboxPayOrderqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: XdcApiv2sandboxPayOrderqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: XdcApiv2sandboxPayOrderqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[XdcApiv2sandboxPayOrderqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: XdcApiv2sandboxPayOrderqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: XdcApiv2sandboxPayOrderqueryPostOptions,
            /,
            **more: Unpack[XdcApiv2sandboxPayOrderqueryPostOptions]
        ) -> R: ...

class XdcApiv2getsignkeySignGetsignkeyPostXml(TypedDict):
    mch_id: str
    """商户号"""

class XdcApiv2getsignkeySignGetsignkeyPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    mch_id: str
    """商户号"""
    sandbox_signkey: NotRequired[str]
    """沙箱密钥"""

class XdcApiv2sandboxPayMicropayPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    body: str
    """商品描述"""
    out_trade_no: str
    """商户订单号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    attach: NotRequired[str]
    """附加数据"""
    total_fee: int | str
    """订单金额"""
    fee_type: NotRequired[str]
    """货币类型"""
    auth_code: str
    """授权码"""

class XdcApiv2sandboxPayMicropayPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    trade_type: str
    trade_state: NotRequired[Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"]]
    """交易状态"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: str
    """微信支付订单号"""
    total_fee: str
    """标价金额"""
    cash_fee: str
    """现金支付金额"""
    coupon_fee: NotRequired[str]
    """代金券金额"""

class XdcApiv2sandboxPayOrderqueryPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    out_trade_no: str
    """商户订单号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""

class XdcApiv2sandboxPayOrderqueryPostAnswer(XdcApiv2sandboxPayMicropayPostAnswer): ...
