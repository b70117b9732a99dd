# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Payitil(Place):
    """v2/payitil"""
    @property
    def report(self) -> PayitilReport:
        """POST 交易保障"""

class PayitilReport(Place):
    """v2/payitil/report"""
    @property
    def post(self) -> PayitilReportPost[XMLAnswer[PayitilReportPostAnswer]]:
        """交易保障

        POST v2/payitil/report
        https://pay.weixin.qq.com/doc/v2/merchant/401193996
        """
    @property
    def post_async(self) -> PayitilReportPost[Promise[XMLAnswer[PayitilReportPostAnswer]]]:
        """交易保障"""
    @property
    def postAsync(self) -> PayitilReportPost[Promise[XMLAnswer[PayitilReportPostAnswer]]]:
        """交易保障"""

class PayitilReportPostOptions(OptionsV2, total=False):
    xml: PayitilReportPostXml
    security: bool
    nonceless: bool

class PayitilReportPostLooseOptions(OptionsV2, total=False):
    xml: PayitilReportPostXml | AnyDict
    security: bool
    nonceless: bool

class PayitilReportPost(Verb[R]):
    """交易保障

    POST v2/payitil/report
    https://pay.weixin.qq.com/doc/v2/merchant/401193996
    """
    if MYPY:
        def __call__(
            self,
            options: PayitilReportPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayitilReportPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PayitilReportPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayitilReportPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayitilReportPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PayitilReportPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayitilReportPostOptions,
            /,
            **more: Unpack[PayitilReportPostOptions]
        ) -> R: ...

class PayitilReportPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    device_info: NotRequired[str]
    """设备号"""
    interface_url: str
    """接口URL"""
    user_ip: str
    """访问接口IP"""
    trades: NotRequired[str]

class PayitilReportPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
