# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Transit(Place):
    """v2/transit"""
    @property
    def partnerpay(self) -> TransitPartnerpay: ...
    @property
    def pay(self) -> TransitPay: ...
    @property
    def queryorder(self) -> TransitQueryorder:
        """POST 查询订单"""

class TransitPartnerpay(Place):
    """v2/transit/partnerpay"""
    @property
    def payapply(self) -> TransitPartnerpayPayapply:
        """POST 申请扣款"""
    @property
    def queryorder(self) -> TransitPartnerpayQueryorder:
        """POST 查询订单"""
    @property
    def querystate(self) -> TransitPartnerpayQuerystate:
        """POST 查询用户状态接口"""

class TransitPartnerpayPayapply(Place):
    """v2/transit/partnerpay/payapply"""
    @property
    def post(self) -> TransitPartnerpayPayapplyPost[XMLAnswer[TransitPartnerpayPayapplyPostAnswer]]:
        """申请扣款

        POST v2/transit/partnerpay/payapply
        https://pay.weixin.qq.com/doc/v2/partner/4011989903
        """
    @property
    def post_async(self) -> TransitPartnerpayPayapplyPost[Promise[XMLAnswer[TransitPartnerpayPayapplyPostAnswer]]]:
        """申请扣款"""
    @property
    def postAsync(self) -> TransitPartnerpayPayapplyPost[Promise[XMLAnswer[TransitPartnerpayPayapplyPostAnswer]]]:
        """申请扣款"""

class TransitPartnerpayPayapplyPostOptions(OptionsV2, total=False):
    xml: TransitPartnerpayPayapplyPostXml
    security: bool
    nonceless: bool

class TransitPartnerpayPayapplyPostLooseOptions(OptionsV2, total=False):
    xml: TransitPartnerpayPayapplyPostXml | AnyDict
    security: bool
    nonceless: bool

class TransitPartnerpayPayapplyPost(Verb[R]):
    """申请扣款

    POST v2/transit/partnerpay/payapply
    https://pay.weixin.qq.com/doc/v2/partner/4011989903
    """
    if MYPY:
        def __call__(
            self,
            options: TransitPartnerpayPayapplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransitPartnerpayPayapplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: TransitPartnerpayPayapplyPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitPartnerpayPayapplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransitPartnerpayPayapplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: TransitPartnerpayPayapplyPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitPartnerpayPayapplyPostOptions,
            /,
            **more: Unpack[TransitPartnerpayPayapplyPostOptions]
        ) -> R: ...

class TransitPartnerpayQueryorder(Place):
    """v2/transit/partnerpay/queryorder"""
    @property
    def post(self) -> TransitPartnerpayQueryorderPost[Response]:
        """查询订单

        POST v2/transit/partnerpay/queryorder
        https://pay.weixin.qq.com/doc/v2/partner/4011989909
        """
    @property
    def post_async(self) -> TransitPartnerpayQueryorderPost[Promise[Response]]:
        """查询订单"""
    @property
    def postAsync(self) -> TransitPartnerpayQueryorderPost[Promise[Response]]:
        """查询订单"""

class TransitPartnerpayQueryorderPostOptions(OptionsV2, total=False):
    xml: TransitPartnerpayQueryorderPostXml
    security: bool
    nonceless: bool

class TransitPartnerpayQueryorderPostLooseOptions(OptionsV2, total=False):
    xml: TransitPartnerpayQueryorderPostXml | AnyDict
    security: bool
    nonceless: bool

class TransitPartnerpayQueryorderPost(Verb[R]):
    """查询订单

    POST v2/transit/partnerpay/queryorder
    https://pay.weixin.qq.com/doc/v2/partner/4011989909
    """
    if MYPY:
        def __call__(
            self,
            options: TransitPartnerpayQueryorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransitPartnerpayQueryorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: TransitPartnerpayQueryorderPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitPartnerpayQueryorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransitPartnerpayQueryorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: TransitPartnerpayQueryorderPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitPartnerpayQueryorderPostOptions,
            /,
            **more: Unpack[TransitPartnerpayQueryorderPostOptions]
        ) -> R: ...

class TransitPartnerpayQuerystate(Place):
    """v2/transit/partnerpay/querystate"""
    @property
    def post(self) -> TransitPartnerpayQuerystatePost[XMLAnswer[TransitPartnerpayQuerystatePostAnswer]]:
        """查询用户状态接口

        POST v2/transit/partnerpay/querystate
        https://pay.weixin.qq.com/doc/v2/partner/4011989910
        """
    @property
    def post_async(self) -> TransitPartnerpayQuerystatePost[Promise[XMLAnswer[TransitPartnerpayQuerystatePostAnswer]]]:
        """查询用户状态接口"""
    @property
    def postAsync(self) -> TransitPartnerpayQuerystatePost[Promise[XMLAnswer[TransitPartnerpayQuerystatePostAnswer]]]:
        """查询用户状态接口"""

class TransitPartnerpayQuerystatePostOptions(OptionsV2, total=False):
    xml: TransitPartnerpayQuerystatePostXml
    security: bool
    nonceless: bool

class TransitPartnerpayQuerystatePostLooseOptions(OptionsV2, total=False):
    xml: TransitPartnerpayQuerystatePostXml | AnyDict
    security: bool
    nonceless: bool

class TransitPartnerpayQuerystatePost(Verb[R]):
    """查询用户状态接口

    POST v2/transit/partnerpay/querystate
    https://pay.weixin.qq.com/doc/v2/partner/4011989910
    """
    if MYPY:
        def __call__(
            self,
            options: TransitPartnerpayQuerystatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransitPartnerpayQuerystatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: TransitPartnerpayQuerystatePostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitPartnerpayQuerystatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransitPartnerpayQuerystatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: TransitPartnerpayQuerystatePostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitPartnerpayQuerystatePostOptions,
            /,
            **more: Unpack[TransitPartnerpayQuerystatePostOptions]
        ) -> R: ...

class TransitPay(Place):
    """v2/transit/pay"""
    @property
    def payapply(self) -> TransitPayPayapply:
        """POST 申请扣款"""
    @property
    def querystate(self) -> TransitPayQuerystate:
        """POST 查询用户状态接口"""

class TransitPayPayapply(Place):
    """v2/transit/pay/payapply"""
    @property
    def post(self) -> TransitPayPayapplyPost[XMLAnswer[TransitPayPayapplyPostAnswer]]:
        """申请扣款

        POST v2/transit/pay/payapply
        https://pay.weixin.qq.com/doc/v2/merchant/4011984781
        """
    @property
    def post_async(self) -> TransitPayPayapplyPost[Promise[XMLAnswer[TransitPayPayapplyPostAnswer]]]:
        """申请扣款"""
    @property
    def postAsync(self) -> TransitPayPayapplyPost[Promise[XMLAnswer[TransitPayPayapplyPostAnswer]]]:
        """申请扣款"""

class TransitPayPayapplyPostOptions(OptionsV2, total=False):
    xml: TransitPayPayapplyPostXml
    security: bool
    nonceless: bool

class TransitPayPayapplyPostLooseOptions(OptionsV2, total=False):
    xml: TransitPayPayapplyPostXml | AnyDict
    security: bool
    nonceless: bool

class TransitPayPayapplyPost(Verb[R]):
    """申请扣款

    POST v2/transit/pay/payapply
    https://pay.weixin.qq.com/doc/v2/merchant/4011984781
    """
    if MYPY:
        def __call__(
            self,
            options: TransitPayPayapplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransitPayPayapplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: TransitPayPayapplyPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitPayPayapplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransitPayPayapplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: TransitPayPayapplyPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitPayPayapplyPostOptions,
            /,
            **more: Unpack[TransitPayPayapplyPostOptions]
        ) -> R: ...

class TransitPayQuerystate(Place):
    """v2/transit/pay/querystate"""
    @property
    def post(self) -> TransitPayQuerystatePost[XMLAnswer[TransitPayQuerystatePostAnswer]]:
        """查询用户状态接口

        POST v2/transit/pay/querystate
        https://pay.weixin.qq.com/doc/v2/merchant/4011985234
        """
    @property
    def post_async(self) -> TransitPayQuerystatePost[Promise[XMLAnswer[TransitPayQuerystatePostAnswer]]]:
        """查询用户状态接口"""
    @property
    def postAsync(self) -> TransitPayQuerystatePost[Promise[XMLAnswer[TransitPayQuerystatePostAnswer]]]:
        """查询用户状态接口"""

class TransitPayQuerystatePostOptions(OptionsV2, total=False):
    xml: TransitPayQuerystatePostXml
    security: bool
    nonceless: bool

class TransitPayQuerystatePostLooseOptions(OptionsV2, total=False):
    xml: TransitPayQuerystatePostXml | AnyDict
    security: bool
    nonceless: bool

class TransitPayQuerystatePost(Verb[R]):
    """查询用户状态接口

    POST v2/transit/pay/querystate
    https://pay.weixin.qq.com/doc/v2/merchant/4011985234
    """
    if MYPY:
        def __call__(
            self,
            options: TransitPayQuerystatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransitPayQuerystatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: TransitPayQuerystatePostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitPayQuerystatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransitPayQuerystatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: TransitPayQuerystatePostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitPayQuerystatePostOptions,
            /,
            **more: Unpack[TransitPayQuerystatePostOptions]
        ) -> R: ...

class TransitQueryorder(Place):
    """v2/transit/queryorder"""
    @property
    def post(self) -> TransitQueryorderPost[Response]:
        """查询订单

        POST v2/transit/queryorder
        https://pay.weixin.qq.com/doc/v2/merchant/4011986341
        """
    @property
    def post_async(self) -> TransitQueryorderPost[Promise[Response]]:
        """查询订单"""
    @property
    def postAsync(self) -> TransitQueryorderPost[Promise[Response]]:
        """查询订单"""

class TransitQueryorderPostOptions(OptionsV2, total=False):
    xml: TransitQueryorderPostXml
    security: bool
    nonceless: bool

class TransitQueryorderPostLooseOptions(OptionsV2, total=False):
    xml: TransitQueryorderPostXml | AnyDict
    security: bool
    nonceless: bool

class TransitQueryorderPost(Verb[R]):
    """查询订单

    POST v2/transit/queryorder
    https://pay.weixin.qq.com/doc/v2/merchant/4011986341
    """
    if MYPY:
        def __call__(
            self,
            options: TransitQueryorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransitQueryorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: TransitQueryorderPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitQueryorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransitQueryorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: TransitQueryorderPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransitQueryorderPostOptions,
            /,
            **more: Unpack[TransitQueryorderPostOptions]
        ) -> R: ...

class TransitPartnerpayPayapplyPostXml(TypedDict):
    appid: str
    """公众账号id"""
    sub_appid: NotRequired[str]
    """子商户公众账号id"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """子商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    body: str
    """商品描述"""
    detail: NotRequired[str]
    """商品详情"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    total_fee: int | str
    """总金额"""
    fee_type: NotRequired[str]
    """货币类型"""
    spbill_create_ip: str
    """终端IP"""
    goods_tag: NotRequired[str]
    """商品标记"""
    notify_url: str
    """回调通知url"""
    trade_type: Literal["PAP"]
    """交易类型"""
    contract_id: NotRequired[str]
    """委托代扣协议id"""
    trade_scene: Literal["METRO", "BUS"]
    """交易场景"""
    scene_info: str
    clientip: NotRequired[str]
    """客户端 IP"""
    deviceid: NotRequired[str]
    """设备ID"""
    mobile: NotRequired[str]
    """手机号"""
    email: NotRequired[str]
    """邮箱地址"""
    qq: NotRequired[str]
    """QQ号"""
    openid: NotRequired[str]
    """微信openID"""
    creid: NotRequired[str]
    """身份证号"""
    outerid: NotRequired[str]
    """商户侧用户标识"""
    version: Literal["2.0"]

class TransitPartnerpayPayapplyPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号id"""
    sub_appid: NotRequired[str]
    """子商户公众账号id"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """子商户号"""
    device_info: NotRequired[str]
    """设备号"""
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

class TransitPartnerpayQueryorderPostXml(TypedDict):
    appid: str
    """请求appid"""
    sub_appid: NotRequired[str]
    """子商户公众账号id"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class TransitPartnerpayQuerystatePostXml(TypedDict):
    appid: str
    """公众账号id"""
    sub_appid: NotRequired[str]
    """子商户公众账号id"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """子商户号"""
    contract_id: str
    """委托代扣协议id"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    openid: str
    """微信open ID"""

class TransitPartnerpayQuerystatePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """请求appid"""
    sub_appid: NotRequired[str]
    """子商户公众账号id"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
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
    user_state: Literal["NORMAL", "BLOCKED", "OVERDUE"]
    """用户状态"""
    contract_id: NotRequired[str]
    """委托代扣协议id"""
    plan_id: NotRequired[str]
    """签约模板id"""
    contract_code: NotRequired[str]
    """签约协议号"""
    contract_state: NotRequired[Literal["0", "1"]]
    """协议状态"""

class TransitPayPayapplyPostXml(TypedDict):
    appid: str
    """公众账号id"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    body: str
    """商品描述"""
    detail: NotRequired[str]
    """商品详情"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    total_fee: int | str
    """总金额"""
    fee_type: NotRequired[str]
    """货币类型"""
    spbill_create_ip: str
    """终端IP"""
    goods_tag: NotRequired[str]
    """商品标记"""
    notify_url: str
    """回调通知url"""
    trade_type: Literal["PAP"]
    """交易类型"""
    contract_id: NotRequired[str]
    """委托代扣协议id"""
    trade_scene: Literal["METRO", "BUS"]
    """交易场景"""
    scene_info: str
    clientip: NotRequired[str]
    """客户端 IP"""
    deviceid: NotRequired[str]
    """设备ID"""
    mobile: NotRequired[str]
    """手机号"""
    email: NotRequired[str]
    """邮箱地址"""
    qq: NotRequired[str]
    """QQ号"""
    openid: NotRequired[str]
    """微信openID"""
    creid: NotRequired[str]
    """身份证号"""
    outerid: NotRequired[str]
    """商户侧用户标识"""
    version: Literal["2.0"]

class TransitPayPayapplyPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号id"""
    mch_id: str
    """商户号"""
    device_info: NotRequired[str]
    """设备号"""
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

class TransitPayQuerystatePostXml(TypedDict):
    appid: str
    """公众账号id"""
    mch_id: str
    """商户号"""
    contract_id: str
    """委托代扣协议id"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class TransitPayQuerystatePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """请求appid"""
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
    err_code_des: NotRequired[str]
    """错误代码描述"""
    user_state: Literal["NORMAL", "BLOCKED", "OVERDUE"]
    """用户状态"""
    contract_id: NotRequired[str]
    """委托代扣协议id"""
    plan_id: NotRequired[str]
    """签约模板id"""
    contract_code: NotRequired[str]
    """签约协议号"""
    contract_state: NotRequired[Literal["0", "1"]]
    """协议状态"""

class TransitQueryorderPostXml(TypedDict):
    appid: str
    """请求appid"""
    mch_id: str
    """商户号"""
    transaction_id: str
    """微信订单号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
