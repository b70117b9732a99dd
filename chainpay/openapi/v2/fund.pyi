# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from typing_extensions import deprecated
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Fund(Place):
    """v2/fund"""
    @property
    def queryautowithdrawbydate(self) -> FundQueryautowithdrawbydate:
        """POST 查询提现状态"""
    @property
    def reautowithdrawbydate(self) -> FundReautowithdrawbydate:
        """POST 重新发起提现"""

class FundQueryautowithdrawbydate(Place):
    """v2/fund/queryautowithdrawbydate"""
    @property
    @deprecated("查询提现状态")
    def post(self) -> FundQueryautowithdrawbydatePost[XMLAnswer[FundQueryautowithdrawbydatePostAnswer]]:
        """查询提现状态

        POST v2/fund/queryautowithdrawbydate
        https://pay.weixin.qq.com/doc/v2/partner/4014115346
        notices: deprecated
        """
    @property
    @deprecated("查询提现状态")
    def post_async(self) -> FundQueryautowithdrawbydatePost[Promise[XMLAnswer[FundQueryautowithdrawbydatePostAnswer]]]:
        """查询提现状态"""
    @property
    @deprecated("查询提现状态")
    def postAsync(self) -> FundQueryautowithdrawbydatePost[Promise[XMLAnswer[FundQueryautowithdrawbydatePostAnswer]]]:
        """查询提现状态"""

class FundQueryautowithdrawbydatePostOptions(OptionsV2, total=False):
    xml: FundQueryautowithdrawbydatePostXml
    security: bool
    nonceless: bool

class FundQueryautowithdrawbydatePostLooseOptions(OptionsV2, total=False):
    xml: FundQueryautowithdrawbydatePostXml | AnyDict
    security: bool
    nonceless: bool

class FundQueryautowithdrawbydatePost(Verb[R]):
    """查询提现状态

    POST v2/fund/queryautowithdrawbydate
    https://pay.weixin.qq.com/doc/v2/partner/4014115346
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: FundQueryautowithdrawbydatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundQueryautowithdrawbydatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: FundQueryautowithdrawbydatePostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundQueryautowithdrawbydatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[FundQueryautowithdrawbydatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: FundQueryautowithdrawbydatePostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundQueryautowithdrawbydatePostOptions,
            /,
            **more: Unpack[FundQueryautowithdrawbydatePostOptions]
        ) -> R: ...

class FundReautowithdrawbydate(Place):
    """v2/fund/reautowithdrawbydate"""
    @property
    @deprecated("重新发起提现")
    def post(self) -> FundReautowithdrawbydatePost[XMLAnswer[FundReautowithdrawbydatePostAnswer]]:
        """重新发起提现

        POST v2/fund/reautowithdrawbydate
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
        notices: deprecated
        """
    @property
    @deprecated("重新发起提现")
    def post_async(self) -> FundReautowithdrawbydatePost[Promise[XMLAnswer[FundReautowithdrawbydatePostAnswer]]]:
        """重新发起提现"""
    @property
    @deprecated("重新发起提现")
    def postAsync(self) -> FundReautowithdrawbydatePost[Promise[XMLAnswer[FundReautowithdrawbydatePostAnswer]]]:
        """重新发起提现"""

class FundReautowithdrawbydatePostOptions(OptionsV2, total=False):
    xml: FundReautowithdrawbydatePostXml
    security: bool
    nonceless: bool

class FundReautowithdrawbydatePostLooseOptions(OptionsV2, total=False):
    xml: FundReautowithdrawbydatePostXml | AnyDict
    security: bool
    nonceless: bool

class FundReautowithdrawbydatePost(Verb[R]):
    """重新发起提现

    POST v2/fund/reautowithdrawbydate
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: FundReautowithdrawbydatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundReautowithdrawbydatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: FundReautowithdrawbydatePostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundReautowithdrawbydatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[FundReautowithdrawbydatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: FundReautowithdrawbydatePostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundReautowithdrawbydatePostOptions,
            /,
            **more: Unpack[FundReautowithdrawbydatePostOptions]
        ) -> R: ...

class FundQueryautowithdrawbydatePostXml(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """小微商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    date: str
    """日期"""

class FundQueryautowithdrawbydatePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: str
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    sign: NotRequired[str]
    """签名"""
    date: str
    """日期"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """小微商户号"""
    nonce_str: str
    """随机字符"""
    withdraw_status: str
    """单据状态"""
    fail_reason: NotRequired[str]
    """单据失败原因"""
    withdraw_id: NotRequired[str]
    """提现单单据ID"""
    amount: NotRequired[str]
    """金额"""
    create_time: NotRequired[str]
    """单据创建时间"""
    success_time: NotRequired[str]
    """单据成功时间"""
    refund_time: NotRequired[str]
    """单据退票时间"""

class FundReautowithdrawbydatePostXml(TypedDict):
    mch_id: str
    """服务商商户号"""
    sub_mch_id: str
    """小微商户号"""
    date: str
    """自动提现单提现日期"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class FundReautowithdrawbydatePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: str
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    sign: NotRequired[str]
    """签名"""
    date: str
    """自动提现单提现日期"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """小微商户号"""
    withdraw_id: str
    """提现单单据ID"""
    amount: str
    """金额"""
    create_time: str
    """单据创建时间"""
    nonce_str: str
    """随机字符"""
