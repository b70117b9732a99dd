# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Vehicle(Place):
    """v2/vehicle"""
    @property
    def partnerpay(self) -> VehiclePartnerpay: ...
    @property
    def pay(self) -> VehiclePay: ...

class VehiclePartnerpay(Place):
    """v2/vehicle/partnerpay"""
    @property
    def notification(self) -> VehiclePartnerpayNotification:
        """POST 用户入场通知"""
    @property
    def payapply(self) -> VehiclePartnerpayPayapply:
        """POST 申请扣款"""
    @property
    def querystate(self) -> VehiclePartnerpayQuerystate:
        """POST 用户状态查询"""

class VehiclePartnerpayNotification(Place):
    """v2/vehicle/partnerpay/notification"""
    @property
    def post(self) -> VehiclePartnerpayNotificationPost[XMLAnswer[VehiclePartnerpayNotificationPostAnswer]]:
        """用户入场通知

        POST v2/vehicle/partnerpay/notification
        https://pay.weixin.qq.com/doc/v2/partner/4011988204
        """
    @property
    def post_async(self) -> VehiclePartnerpayNotificationPost[Promise[XMLAnswer[VehiclePartnerpayNotificationPostAnswer]]]:
        """用户入场通知"""
    @property
    def postAsync(self) -> VehiclePartnerpayNotificationPost[Promise[XMLAnswer[VehiclePartnerpayNotificationPostAnswer]]]:
        """用户入场通知"""

class VehiclePartnerpayNotificationPostOptions(OptionsV2, total=False):
    xml: VehiclePartnerpayNotificationPostXml
    security: bool
    nonceless: bool

class VehiclePartnerpayNotificationPostLooseOptions(OptionsV2, total=False):
    xml: VehiclePartnerpayNotificationPostXml | AnyDict
    security: bool
    nonceless: bool

class VehiclePartnerpayNotificationPost(Verb[R]):
    """用户入场通知

    POST v2/vehicle/partnerpay/notification
    https://pay.weixin.qq.com/doc/v2/partner/4011988204
    """
    if MYPY:
        def __call__(
            self,
            options: VehiclePartnerpayNotificationPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehiclePartnerpayNotificationPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePartnerpayNotificationPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePartnerpayNotificationPostLooseOptions | AnyDict,
            /,
            **more: Unpack[VehiclePartnerpayNotificationPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePartnerpayNotificationPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePartnerpayNotificationPostOptions,
            /,
            **more: Unpack[VehiclePartnerpayNotificationPostOptions]
        ) -> R: ...

class VehiclePartnerpayPayapply(Place):
    """v2/vehicle/partnerpay/payapply"""
    @property
    def post(self) -> VehiclePartnerpayPayapplyPost[XMLAnswer[VehiclePartnerpayPayapplyPostAnswer]]:
        """申请扣款

        POST v2/vehicle/partnerpay/payapply
        https://pay.weixin.qq.com/doc/v2/partner/4011988205
        """
    @property
    def post_async(self) -> VehiclePartnerpayPayapplyPost[Promise[XMLAnswer[VehiclePartnerpayPayapplyPostAnswer]]]:
        """申请扣款"""
    @property
    def postAsync(self) -> VehiclePartnerpayPayapplyPost[Promise[XMLAnswer[VehiclePartnerpayPayapplyPostAnswer]]]:
        """申请扣款"""

class VehiclePartnerpayPayapplyPostOptions(OptionsV2, total=False):
    xml: VehiclePartnerpayPayapplyPostXml
    security: bool
    nonceless: bool

class VehiclePartnerpayPayapplyPostLooseOptions(OptionsV2, total=False):
    xml: VehiclePartnerpayPayapplyPostXml | AnyDict
    security: bool
    nonceless: bool

class VehiclePartnerpayPayapplyPost(Verb[R]):
    """申请扣款

    POST v2/vehicle/partnerpay/payapply
    https://pay.weixin.qq.com/doc/v2/partner/4011988205
    """
    if MYPY:
        def __call__(
            self,
            options: VehiclePartnerpayPayapplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehiclePartnerpayPayapplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePartnerpayPayapplyPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePartnerpayPayapplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[VehiclePartnerpayPayapplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePartnerpayPayapplyPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePartnerpayPayapplyPostOptions,
            /,
            **more: Unpack[VehiclePartnerpayPayapplyPostOptions]
        ) -> R: ...

class VehiclePartnerpayQuerystate(Place):
    """v2/vehicle/partnerpay/querystate"""
    @property
    def post(self) -> VehiclePartnerpayQuerystatePost[XMLAnswer[VehiclePartnerpayQuerystatePostAnswer]]:
        """用户状态查询

        POST v2/vehicle/partnerpay/querystate
        https://pay.weixin.qq.com/doc/v2/partner/4011988212
        """
    @property
    def post_async(self) -> VehiclePartnerpayQuerystatePost[Promise[XMLAnswer[VehiclePartnerpayQuerystatePostAnswer]]]:
        """用户状态查询"""
    @property
    def postAsync(self) -> VehiclePartnerpayQuerystatePost[Promise[XMLAnswer[VehiclePartnerpayQuerystatePostAnswer]]]:
        """用户状态查询"""

class VehiclePartnerpayQuerystatePostOptions(OptionsV2, total=False):
    xml: VehiclePartnerpayQuerystatePostXml
    security: bool
    nonceless: bool

class VehiclePartnerpayQuerystatePostLooseOptions(OptionsV2, total=False):
    xml: VehiclePartnerpayQuerystatePostXml | AnyDict
    security: bool
    nonceless: bool

class VehiclePartnerpayQuerystatePost(Verb[R]):
    """用户状态查询

    POST v2/vehicle/partnerpay/querystate
    https://pay.weixin.qq.com/doc/v2/partner/4011988212
    """
    if MYPY:
        def __call__(
            self,
            options: VehiclePartnerpayQuerystatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehiclePartnerpayQuerystatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePartnerpayQuerystatePostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePartnerpayQuerystatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[VehiclePartnerpayQuerystatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePartnerpayQuerystatePostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePartnerpayQuerystatePostOptions,
            /,
            **more: Unpack[VehiclePartnerpayQuerystatePostOptions]
        ) -> R: ...

class VehiclePay(Place):
    """v2/vehicle/pay"""
    @property
    def notification(self) -> VehiclePayNotification:
        """POST 用户入场通知"""
    @property
    def payapply(self) -> VehiclePayPayapply:
        """POST 申请扣款"""
    @property
    def querystate(self) -> VehiclePayQuerystate:
        """POST 用户状态查询"""

class VehiclePayNotification(Place):
    """v2/vehicle/pay/notification"""
    @property
    def post(self) -> VehiclePayNotificationPost[XMLAnswer[VehiclePayNotificationPostAnswer]]:
        """用户入场通知

        POST v2/vehicle/pay/notification
        https://pay.weixin.qq.com/doc/v2/merchant/4011985272
        """
    @property
    def post_async(self) -> VehiclePayNotificationPost[Promise[XMLAnswer[VehiclePayNotificationPostAnswer]]]:
        """用户入场通知"""
    @property
    def postAsync(self) -> VehiclePayNotificationPost[Promise[XMLAnswer[VehiclePayNotificationPostAnswer]]]:
        """用户入场通知"""

class VehiclePayNotificationPostOptions(OptionsV2, total=False):
    xml: VehiclePayNotificationPostXml
    security: bool
    nonceless: bool

class VehiclePayNotificationPostLooseOptions(OptionsV2, total=False):
    xml: VehiclePayNotificationPostXml | AnyDict
    security: bool
    nonceless: bool

class VehiclePayNotificationPost(Verb[R]):
    """用户入场通知

    POST v2/vehicle/pay/notification
    https://pay.weixin.qq.com/doc/v2/merchant/4011985272
    """
    if MYPY:
        def __call__(
            self,
            options: VehiclePayNotificationPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehiclePayNotificationPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePayNotificationPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePayNotificationPostLooseOptions | AnyDict,
            /,
            **more: Unpack[VehiclePayNotificationPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePayNotificationPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePayNotificationPostOptions,
            /,
            **more: Unpack[VehiclePayNotificationPostOptions]
        ) -> R: ...

class VehiclePayPayapply(Place):
    """v2/vehicle/pay/payapply"""
    @property
    def post(self) -> VehiclePayPayapplyPost[XMLAnswer[VehiclePayPayapplyPostAnswer]]:
        """申请扣款

        POST v2/vehicle/pay/payapply
        https://pay.weixin.qq.com/doc/v2/merchant/4011985331
        """
    @property
    def post_async(self) -> VehiclePayPayapplyPost[Promise[XMLAnswer[VehiclePayPayapplyPostAnswer]]]:
        """申请扣款"""
    @property
    def postAsync(self) -> VehiclePayPayapplyPost[Promise[XMLAnswer[VehiclePayPayapplyPostAnswer]]]:
        """申请扣款"""

class VehiclePayPayapplyPostOptions(OptionsV2, total=False):
    xml: VehiclePayPayapplyPostXml
    security: bool
    nonceless: bool

class VehiclePayPayapplyPostLooseOptions(OptionsV2, total=False):
    xml: VehiclePayPayapplyPostXml | AnyDict
    security: bool
    nonceless: bool

class VehiclePayPayapplyPost(Verb[R]):
    """申请扣款

    POST v2/vehicle/pay/payapply
    https://pay.weixin.qq.com/doc/v2/merchant/4011985331
    """
    if MYPY:
        def __call__(
            self,
            options: VehiclePayPayapplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehiclePayPayapplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePayPayapplyPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePayPayapplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[VehiclePayPayapplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePayPayapplyPostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePayPayapplyPostOptions,
            /,
            **more: Unpack[VehiclePayPayapplyPostOptions]
        ) -> R: ...

class VehiclePayQuerystate(Place):
    """v2/vehicle/pay/querystate"""
    @property
    def post(self) -> VehiclePayQuerystatePost[XMLAnswer[VehiclePayQuerystatePostAnswer]]:
        """用户状态查询

        POST v2/vehicle/pay/querystate
        https://pay.weixin.qq.com/doc/v2/merchant/4011986415
        """
    @property
    def post_async(self) -> VehiclePayQuerystatePost[Promise[XMLAnswer[VehiclePayQuerystatePostAnswer]]]:
        """用户状态查询"""
    @property
    def postAsync(self) -> VehiclePayQuerystatePost[Promise[XMLAnswer[VehiclePayQuerystatePostAnswer]]]:
        """用户状态查询"""

class VehiclePayQuerystatePostOptions(OptionsV2, total=False):
    xml: VehiclePayQuerystatePostXml
    security: bool
    nonceless: bool

class VehiclePayQuerystatePostLooseOptions(OptionsV2, total=False):
    xml: VehiclePayQuerystatePostXml | AnyDict
    security: bool
    nonceless: bool

class VehiclePayQuerystatePost(Verb[R]):
    """用户状态查询

    POST v2/vehicle/pay/querystate
    https://pay.weixin.qq.com/doc/v2/merchant/4011986415
    """
    if MYPY:
        def __call__(
            self,
            options: VehiclePayQuerystatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehiclePayQuerystatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePayQuerystatePostXml | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePayQuerystatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[VehiclePayQuerystatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: VehiclePayQuerystatePostXml,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehiclePayQuerystatePostOptions,
            /,
            **more: Unpack[VehiclePayQuerystatePostOptions]
        ) -> R: ...

class VehiclePartnerpayNotificationPostXml(TypedDict):
    appid: str
    """公众账号id"""
    mch_id: str
    """商户号"""
    sub_appid: str
    """子商户公众账号id"""
    sub_mch_id: str
    """子商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    version: Literal["3.0"]
    """版本号"""
    trade_scene: Literal["PARKING", "PARKING SPACE"]
    """交易场景"""
    scene_info: str

class VehiclePartnerpayNotificationPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号id"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户公众账号id"""
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
    user_state: Literal["NORMAL", "BLOCK"]
    """用户状态"""
    deduct_mode: NotRequired[Literal["PROACTIVE", "AUTOPAY"]]
    """发起扣费方式"""

class VehiclePartnerpayPayapplyPostXml(TypedDict):
    appid: str
    """公众账号id"""
    sub_appid: str
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
    version: Literal["3.0"]
    """版本号"""
    trade_scene: Literal["PARKING", "PARKING SPACE"]
    """交易场景"""
    openid: NotRequired[str]
    """用户标识"""
    profit_sharing: NotRequired[Literal["Y", "N"]]
    """分账标识"""
    scene_info: str

class VehiclePartnerpayPayapplyPostAnswer(TypedDict):
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

class VehiclePartnerpayQuerystatePostXml(TypedDict):
    appid: str
    """公众账号id"""
    sub_appid: str
    """子商户公众账号id"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """子商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    trade_scene: Literal["PARKING", "PARKING SPACE", "GAS", "HIGHWAY", "BRIDGE"]
    """交易场景"""
    jump_scene: NotRequired[Literal["APP", "H5"]]
    """跳转场景"""
    openid: str
    """用户标识"""
    version: Literal["3.0"]
    """版本号"""

class VehiclePartnerpayQuerystatePostAnswer(TypedDict):
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
    user_state: Literal["NORMAL", "PAUSED", "OVERDUE", "UNAUTHORIZED"]
    """用户状态"""
    openid: NotRequired[str]
    """用户标识"""
    deduct_mode: NotRequired[Literal["PROACTIVE", "AUTOPAY"]]
    """发起扣费方式"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    path: NotRequired[str]
    """跳转路径"""
    plate_number_info: NotRequired[str]
    """车牌信息"""

class VehiclePayNotificationPostXml(TypedDict):
    appid: str
    """公众账号id"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    version: str
    """版本号"""
    trade_scene: Literal["PARKING", "PARKING SPACE"]
    """交易场景"""
    scene_info: str

class VehiclePayNotificationPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号id"""
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
    user_state: Literal["NORMAL", "BLOCK"]
    """用户状态"""
    deduct_mode: NotRequired[Literal["PROACTIVE", "AUTOPAY"]]
    """发起扣费方式"""

class VehiclePayPayapplyPostXml(TypedDict):
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
    version: Literal["3.0"]
    """版本号"""
    trade_scene: Literal["PARKING", "PARKING SPACE", "GAS", "HIGHWAY", "BRIDGE"]
    """交易场景"""
    openid: NotRequired[str]
    """用户标识"""
    profit_sharing: NotRequired[Literal["Y", "N"]]
    """分账标识"""
    scene_info: str

class VehiclePayPayapplyPostAnswer(TypedDict):
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

class VehiclePayQuerystatePostXml(TypedDict):
    appid: str
    """公众账号id"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    trade_scene: Literal["PARKING", "PARKING SPACE", "GAS", "HIGHWAY", "BRIDGE"]
    """交易场景"""
    jump_scene: NotRequired[str]
    """跳转场景"""
    openid: str
    """用户标识"""
    version: Literal["3.0"]
    """版本号"""

class VehiclePayQuerystatePostAnswer(TypedDict):
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
    user_state: Literal["NORMAL", "PAUSED", "OVERDUE", "UNAUTHORIZED"]
    """用户状态"""
    openid: NotRequired[str]
    """用户标识"""
    deduct_mode: NotRequired[Literal["PROACTIVE", "AUTOPAY"]]
    """发起扣费方式"""
    path: NotRequired[str]
    """跳转路径"""
    plate_number_info: NotRequired[str]
    """车牌信息"""
