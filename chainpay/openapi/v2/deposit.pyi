# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Deposit(Place):
    """v2/deposit"""
    @property
    def consume(self) -> DepositConsume:
        """POST 消费押金"""
    @property
    def facepay(self) -> DepositFacepay:
        """POST 支付押金（人脸支付）"""
    @property
    def micropay(self) -> DepositMicropay:
        """POST 支付押金（付款码支付）"""
    @property
    def orderquery(self) -> DepositOrderquery:
        """POST 查询订单"""
    @property
    def refund(self) -> DepositRefund:
        """POST 申请退款（押金）"""
    @property
    def refundquery(self) -> DepositRefundquery:
        """POST 查询退款（押金）"""
    @property
    def reverse(self) -> DepositReverse:
        """POST 撤销订单"""
    @property
    def unifiedorder(self) -> DepositUnifiedorder:
        """POST 支付押金（JSAPI/APP支付）"""

class DepositConsume(Place):
    """v2/deposit/consume"""
    @property
    def post(self) -> DepositConsumePost[XMLAnswer[DepositConsumePostAnswer]]:
        """消费押金

        POST v2/deposit/consume
        https://pay.weixin.qq.com/doc/v2/partner/4011986801
        """
    @property
    def post_async(self) -> DepositConsumePost[Promise[XMLAnswer[DepositConsumePostAnswer]]]:
        """消费押金"""
    @property
    def postAsync(self) -> DepositConsumePost[Promise[XMLAnswer[DepositConsumePostAnswer]]]:
        """消费押金"""

class DepositConsumePostOptions(OptionsV2, total=False):
    xml: DepositConsumePostXml
    security: bool
    nonceless: bool

class DepositConsumePostLooseOptions(OptionsV2, total=False):
    xml: DepositConsumePostXml | AnyDict
    security: bool
    nonceless: bool

class DepositConsumePost(Verb[R]):
    """消费押金

    POST v2/deposit/consume
    https://pay.weixin.qq.com/doc/v2/partner/4011986801
    """
    if MYPY:
        def __call__(
            self,
            options: DepositConsumePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DepositConsumePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: DepositConsumePostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositConsumePostLooseOptions | AnyDict,
            /,
            **more: Unpack[DepositConsumePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: DepositConsumePostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositConsumePostOptions,
            /,
            **more: Unpack[DepositConsumePostOptions]
        ) -> R: ...

class DepositFacepay(Place):
    """v2/deposit/facepay"""
    @property
    def post(self) -> DepositFacepayPost[XMLAnswer[DepositFacepayPostAnswer]]:
        """支付押金（人脸支付）

        POST v2/deposit/facepay
        https://pay.weixin.qq.com/doc/v2/partner/4011986577
        """
    @property
    def post_async(self) -> DepositFacepayPost[Promise[XMLAnswer[DepositFacepayPostAnswer]]]:
        """支付押金（人脸支付）"""
    @property
    def postAsync(self) -> DepositFacepayPost[Promise[XMLAnswer[DepositFacepayPostAnswer]]]:
        """支付押金（人脸支付）"""

class DepositFacepayPostOptions(OptionsV2, total=False):
    xml: DepositFacepayPostXml
    security: bool
    nonceless: bool

class DepositFacepayPostLooseOptions(OptionsV2, total=False):
    xml: DepositFacepayPostXml | AnyDict
    security: bool
    nonceless: bool

class DepositFacepayPost(Verb[R]):
    """支付押金（人脸支付）

    POST v2/deposit/facepay
    https://pay.weixin.qq.com/doc/v2/partner/4011986577
    """
    if MYPY:
        def __call__(
            self,
            options: DepositFacepayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DepositFacepayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: DepositFacepayPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositFacepayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[DepositFacepayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: DepositFacepayPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositFacepayPostOptions,
            /,
            **more: Unpack[DepositFacepayPostOptions]
        ) -> R: ...

class DepositMicropay(Place):
    """v2/deposit/micropay"""
    @property
    def post(self) -> DepositMicropayPost[XMLAnswer[DepositMicropayPostAnswer]]:
        """支付押金（付款码支付）

        POST v2/deposit/micropay
        https://pay.weixin.qq.com/doc/v2/partner/4011986623
        """
    @property
    def post_async(self) -> DepositMicropayPost[Promise[XMLAnswer[DepositMicropayPostAnswer]]]:
        """支付押金（付款码支付）"""
    @property
    def postAsync(self) -> DepositMicropayPost[Promise[XMLAnswer[DepositMicropayPostAnswer]]]:
        """支付押金（付款码支付）"""

class DepositMicropayPostOptions(OptionsV2, total=False):
    xml: DepositMicropayPostXml
    security: bool
    nonceless: bool

class DepositMicropayPostLooseOptions(OptionsV2, total=False):
    xml: DepositMicropayPostXml | AnyDict
    security: bool
    nonceless: bool

class DepositMicropayPost(Verb[R]):
    """支付押金（付款码支付）

    POST v2/deposit/micropay
    https://pay.weixin.qq.com/doc/v2/partner/4011986623
    """
    if MYPY:
        def __call__(
            self,
            options: DepositMicropayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DepositMicropayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: DepositMicropayPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositMicropayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[DepositMicropayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: DepositMicropayPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositMicropayPostOptions,
            /,
            **more: Unpack[DepositMicropayPostOptions]
        ) -> R: ...

class DepositOrderquery(Place):
    """v2/deposit/orderquery"""
    @property
    def post(self) -> DepositOrderqueryPost[Response]:
        """查询订单

        POST v2/deposit/orderquery
        https://pay.weixin.qq.com/doc/v2/partner/4011986679
        """
    @property
    def post_async(self) -> DepositOrderqueryPost[Promise[Response]]:
        """查询订单"""
    @property
    def postAsync(self) -> DepositOrderqueryPost[Promise[Response]]:
        """查询订单"""

class DepositOrderqueryPostOptions(OptionsV2, total=False):
    xml: DepositOrderqueryPostXml
    security: bool
    nonceless: bool

class DepositOrderqueryPostLooseOptions(OptionsV2, total=False):
    xml: DepositOrderqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class DepositOrderqueryPost(Verb[R]):
    """查询订单

    POST v2/deposit/orderquery
    https://pay.weixin.qq.com/doc/v2/partner/4011986679
    """
    if MYPY:
        def __call__(
            self,
            options: DepositOrderqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DepositOrderqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: DepositOrderqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositOrderqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[DepositOrderqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: DepositOrderqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositOrderqueryPostOptions,
            /,
            **more: Unpack[DepositOrderqueryPostOptions]
        ) -> R: ...

class DepositRefund(Place):
    """v2/deposit/refund"""
    @property
    def post(self) -> DepositRefundPost[Response]:
        """申请退款（押金）

        POST v2/deposit/refund
        https://pay.weixin.qq.com/doc/v2/partner/4011987251
        """
    @property
    def post_async(self) -> DepositRefundPost[Promise[Response]]:
        """申请退款（押金）"""
    @property
    def postAsync(self) -> DepositRefundPost[Promise[Response]]:
        """申请退款（押金）"""

class DepositRefundPostOptions(OptionsV2, total=False):
    xml: DepositRefundPostXml
    security: bool
    nonceless: bool

class DepositRefundPostLooseOptions(OptionsV2, total=False):
    xml: DepositRefundPostXml | AnyDict
    security: bool
    nonceless: bool

class DepositRefundPost(Verb[R]):
    """申请退款（押金）

    POST v2/deposit/refund
    https://pay.weixin.qq.com/doc/v2/partner/4011987251
    """
    if MYPY:
        def __call__(
            self,
            options: DepositRefundPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DepositRefundPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: DepositRefundPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositRefundPostLooseOptions | AnyDict,
            /,
            **more: Unpack[DepositRefundPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: DepositRefundPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositRefundPostOptions,
            /,
            **more: Unpack[DepositRefundPostOptions]
        ) -> R: ...

class DepositRefundquery(Place):
    """v2/deposit/refundquery"""
    @property
    def post(self) -> DepositRefundqueryPost[Response]:
        """查询退款（押金）

        POST v2/deposit/refundquery
        https://pay.weixin.qq.com/doc/v2/partner/4011987300
        """
    @property
    def post_async(self) -> DepositRefundqueryPost[Promise[Response]]:
        """查询退款（押金）"""
    @property
    def postAsync(self) -> DepositRefundqueryPost[Promise[Response]]:
        """查询退款（押金）"""

class DepositRefundqueryPostOptions(OptionsV2, total=False):
    xml: DepositRefundqueryPostXml
    security: bool
    nonceless: bool

class DepositRefundqueryPostLooseOptions(OptionsV2, total=False):
    xml: DepositRefundqueryPostXml | AnyDict
    security: bool
    nonceless: bool

class DepositRefundqueryPost(Verb[R]):
    """查询退款（押金）

    POST v2/deposit/refundquery
    https://pay.weixin.qq.com/doc/v2/partner/4011987300
    """
    if MYPY:
        def __call__(
            self,
            options: DepositRefundqueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DepositRefundqueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: DepositRefundqueryPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositRefundqueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[DepositRefundqueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: DepositRefundqueryPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositRefundqueryPostOptions,
            /,
            **more: Unpack[DepositRefundqueryPostOptions]
        ) -> R: ...

class DepositReverse(Place):
    """v2/deposit/reverse"""
    @property
    def post(self) -> DepositReversePost[XMLAnswer[DepositReversePostAnswer]]:
        """撤销订单

        POST v2/deposit/reverse
        https://pay.weixin.qq.com/doc/v2/partner/4011986741
        """
    @property
    def post_async(self) -> DepositReversePost[Promise[XMLAnswer[DepositReversePostAnswer]]]:
        """撤销订单"""
    @property
    def postAsync(self) -> DepositReversePost[Promise[XMLAnswer[DepositReversePostAnswer]]]:
        """撤销订单"""

class DepositReversePostOptions(OptionsV2, total=False):
    xml: DepositReversePostXml
    security: bool
    nonceless: bool

class DepositReversePostLooseOptions(OptionsV2, total=False):
    xml: DepositReversePostXml | AnyDict
    security: bool
    nonceless: bool

class DepositReversePost(Verb[R]):
    """撤销订单

    POST v2/deposit/reverse
    https://pay.weixin.qq.com/doc/v2/partner/4011986741
    """
    if MYPY:
        def __call__(
            self,
            options: DepositReversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DepositReversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: DepositReversePostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositReversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[DepositReversePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: DepositReversePostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositReversePostOptions,
            /,
            **more: Unpack[DepositReversePostOptions]
        ) -> R: ...

class DepositUnifiedorder(Place):
    """v2/deposit/unifiedorder"""
    @property
    def post(self) -> DepositUnifiedorderPost[XMLAnswer[DepositUnifiedorderPostAnswer]]:
        """支付押金（JSAPI/APP支付）

        POST v2/deposit/unifiedorder
        https://pay.weixin.qq.com/doc/v2/partner/4011986340
        """
    @property
    def post_async(self) -> DepositUnifiedorderPost[Promise[XMLAnswer[DepositUnifiedorderPostAnswer]]]:
        """支付押金（JSAPI/APP支付）"""
    @property
    def postAsync(self) -> DepositUnifiedorderPost[Promise[XMLAnswer[DepositUnifiedorderPostAnswer]]]:
        """支付押金（JSAPI/APP支付）"""

class DepositUnifiedorderPostOptions(OptionsV2, total=False):
    xml: DepositUnifiedorderPostXml
    security: bool
    nonceless: bool

class DepositUnifiedorderPostLooseOptions(OptionsV2, total=False):
    xml: DepositUnifiedorderPostXml | AnyDict
    security: bool
    nonceless: bool

class DepositUnifiedorderPost(Verb[R]):
    """支付押金（JSAPI/APP支付）

    POST v2/deposit/unifiedorder
    https://pay.weixin.qq.com/doc/v2/partner/4011986340
    """
    if MYPY:
        def __call__(
            self,
            options: DepositUnifiedorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[DepositUnifiedorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: DepositUnifiedorderPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositUnifiedorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[DepositUnifiedorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: DepositUnifiedorderPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: DepositUnifiedorderPostOptions,
            /,
            **more: Unpack[DepositUnifiedorderPostOptions]
        ) -> R: ...

class DepositConsumePostXml(TypedDict):
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """子商户号"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    total_fee: int | str
    """押金总金额"""
    consume_fee: int | str
    """消费金额"""
    fee_type: str
    """货币类型"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class DepositConsumePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    sub_appid: str
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
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
    transaction_id: str
    """微信订单号"""
    out_trade_no: str
    """商户订单号"""
    total_fee: str
    """押金总金额"""
    consume_fee: str
    """消费金额"""
    fee_type: NotRequired[str]
    """货币类型"""

class DepositFacepayPostXml(TypedDict):
    deposit: NotRequired[Literal["Y", "N"]]
    """是否押金支付"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    device_info: NotRequired[str]
    """设备号"""
    body: str
    """商品描述"""
    detail: NotRequired[str]
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    total_fee: int | str
    """总金额"""
    fee_type: str
    """货币类型"""
    spbill_create_ip: str
    """终端IP"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    openid: NotRequired[str]
    """用户标识"""
    face_code: str
    """授权码"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""

class DepositFacepayPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
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
    openid: str
    """用户标识"""
    is_subscribe: Literal["Y", "N"]
    """是否关注公众账号"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    sub_is_subscribe: NotRequired[Literal["Y", "N"]]
    """是否关注子公众账号"""
    trade_type: str
    """交易类型"""
    bank_type: str
    """付款银行"""
    fee_type: NotRequired[str]
    """标价币种"""
    total_fee: str
    """标价金额"""
    cash_fee_type: NotRequired[str]
    """现金支付币种"""
    cash_fee: str
    """现金支付金额"""
    settlement_total_fee: NotRequired[str]
    """应结订单金额"""
    coupon_fee: NotRequired[str]
    """代金券金额"""
    transaction_id: str
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    attach: NotRequired[str]
    """商家数据包"""
    time_end: str
    """支付完成时间"""
    promotion_detail: NotRequired[str]

class DepositMicropayPostXml(TypedDict):
    version: NotRequired[str]
    """接口版本号"""
    profit_sharing: NotRequired[Literal["N", "Y"]]
    deposit: Literal["Y", "N"]
    """是否押金支付"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    device_info: NotRequired[str]
    """设备号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    body: str
    """商品描述"""
    detail: NotRequired[str]
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    total_fee: int | str
    """订单金额"""
    fee_type: str
    """货币类型"""
    spbill_create_ip: str
    """终端IP"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    receipt: NotRequired[str]
    """电子发票入口开放标识"""
    auth_code: str
    """授权码"""
    scene_info: NotRequired[str]

class DepositMicropayPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
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
    openid: str
    """用户标识"""
    is_subscribe: Literal["Y", "N"]
    """是否关注公众账号"""
    trade_type: str
    """交易类型"""
    bank_type: str
    """付款银行"""
    fee_type: NotRequired[str]
    """货币类型"""
    total_fee: str
    """订单金额"""
    settlement_total_fee: NotRequired[str]
    """应结订单金额"""
    coupon_fee: NotRequired[str]
    """代金券金额"""
    cash_fee_type: NotRequired[str]
    """现金支付货币类型"""
    cash_fee: str
    """现金支付金额"""
    transaction_id: str
    """微信支付订单号"""
    out_trade_no: str
    """商户订单号"""
    attach: NotRequired[str]
    """商家数据包"""
    time_end: str
    """支付完成时间"""
    promotion_detail: NotRequired[str]

class DepositOrderqueryPostXml(TypedDict):
    version: NotRequired[Literal["1.0"]]
    """接口版本号"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""

class DepositRefundPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    transaction_id: str
    """微信订单号"""
    out_trade_no: str
    """商户订单号"""
    out_refund_no: str
    """商户退款单号"""
    total_fee: int | str
    """订单金额"""
    refund_fee: int | str
    """退款金额"""
    refund_fee_type: NotRequired[str]
    """退款货币种类"""
    refund_desc: NotRequired[str]
    """退款原因"""
    refund_account: NotRequired[str]
    """退款资金来源"""
    notify_url: NotRequired[str]
    """退款结果通知url"""

class DepositRefundqueryPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    out_refund_no: NotRequired[str]
    """商户退款单号"""
    refund_id: NotRequired[str]
    """微信退款单号"""
    offset: NotRequired[int | str]
    """偏移量"""

class DepositReversePostXml(TypedDict):
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: str
    """商户订单号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""

class DepositReversePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
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
    """错误描述"""
    recall: Literal["Y", "N"]
    """是否重调"""

class DepositUnifiedorderPostXml(TypedDict):
    appid: str
    """服务商应用ID"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mch_id: str
    """子商户号"""
    device_info: NotRequired[str]
    """设备号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    body: str
    """商品描述"""
    detail: NotRequired[str]
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    fee_type: str
    """货币类型"""
    total_fee: int | str
    """总金额"""
    spbill_create_ip: str
    """终端IP"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: str
    """通知地址"""
    trade_type: Literal["JSAPI", "APP"]
    """交易类型"""
    product_id: NotRequired[str]
    """商品ID"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    openid: NotRequired[str]
    """用户标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    receipt: NotRequired[Literal["Y", "N"]]
    """电子发票入口开放标识"""
    scene_info: NotRequired[str]

class DepositUnifiedorderPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """服务商应用ID"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
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
    trade_type: Literal["JSAPI", "APP"]
    """交易类型"""
    prepay_id: str
    """预支付交易会话标识"""
    code_url: NotRequired[str]
    """二维码链接"""
