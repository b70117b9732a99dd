# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Wxv(Place):
    """v2/wxv"""
    @property
    def cancelbill(self) -> WxvCancelbill:
        """POST 撤销租借订单"""
    @property
    def changerentmoney(self) -> WxvChangerentmoney:
        """POST 修改租借订单"""
    @property
    def createhotelbill(self) -> WxvCreatehotelbill:
        """POST 创建速住订单"""
    @property
    def createrentbill(self) -> WxvCreaterentbill:
        """POST 创建租借订单"""
    @property
    def finishhotelbill(self) -> WxvFinishhotelbill:
        """POST 完结速住订单"""
    @property
    def finishrentbill(self) -> WxvFinishrentbill:
        """POST 完结租借订单"""
    @property
    def queryhotelbill(self) -> WxvQueryhotelbill:
        """POST 查询速住订单"""
    @property
    def queryrentbill(self) -> WxvQueryrentbill:
        """POST 查询租借订单"""

class WxvCancelbill(Place):
    """v2/wxv/cancelbill"""
    @property
    def post(self) -> WxvCancelbillPost[XMLAnswer[WxvCancelbillPostAnswer]]:
        """撤销租借订单

        POST v2/wxv/cancelbill
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
        """
    @property
    def post_async(self) -> WxvCancelbillPost[Promise[XMLAnswer[WxvCancelbillPostAnswer]]]:
        """撤销租借订单"""
    @property
    def postAsync(self) -> WxvCancelbillPost[Promise[XMLAnswer[WxvCancelbillPostAnswer]]]:
        """撤销租借订单"""

class WxvCancelbillPostOptions(OptionsV2, total=False):
    xml: WxvCancelbillPostXml
    security: bool
    nonceless: bool

class WxvCancelbillPostLooseOptions(OptionsV2, total=False):
    xml: WxvCancelbillPostXml | AnyDict
    security: bool
    nonceless: bool

class WxvCancelbillPost(Verb[R]):
    """撤销租借订单

    POST v2/wxv/cancelbill
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
    """
    if MYPY:
        def __call__(
            self,
            options: WxvCancelbillPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WxvCancelbillPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: WxvCancelbillPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvCancelbillPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WxvCancelbillPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: WxvCancelbillPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvCancelbillPostOptions,
            /,
            **more: Unpack[WxvCancelbillPostOptions]
        ) -> R: ...

class WxvChangerentmoney(Place):
    """v2/wxv/changerentmoney"""
    @property
    def post(self) -> WxvChangerentmoneyPost[XMLAnswer[WxvChangerentmoneyPostAnswer]]:
        """修改租借订单

        POST v2/wxv/changerentmoney
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
        """
    @property
    def post_async(self) -> WxvChangerentmoneyPost[Promise[XMLAnswer[WxvChangerentmoneyPostAnswer]]]:
        """修改租借订单"""
    @property
    def postAsync(self) -> WxvChangerentmoneyPost[Promise[XMLAnswer[WxvChangerentmoneyPostAnswer]]]:
        """修改租借订单"""

class WxvChangerentmoneyPostOptions(OptionsV2, total=False):
    xml: WxvChangerentmoneyPostXml
    security: bool
    nonceless: bool

class WxvChangerentmoneyPostLooseOptions(OptionsV2, total=False):
    xml: WxvChangerentmoneyPostXml | AnyDict
    security: bool
    nonceless: bool

class WxvChangerentmoneyPost(Verb[R]):
    """修改租借订单

    POST v2/wxv/changerentmoney
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
    """
    if MYPY:
        def __call__(
            self,
            options: WxvChangerentmoneyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WxvChangerentmoneyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: WxvChangerentmoneyPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvChangerentmoneyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WxvChangerentmoneyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: WxvChangerentmoneyPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvChangerentmoneyPostOptions,
            /,
            **more: Unpack[WxvChangerentmoneyPostOptions]
        ) -> R: ...

class WxvCreatehotelbill(Place):
    """v2/wxv/createhotelbill"""
    @property
    def post(self) -> WxvCreatehotelbillPost[XMLAnswer[WxvCreatehotelbillPostAnswer]]:
        """创建速住订单

        POST v2/wxv/createhotelbill
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
        """
    @property
    def post_async(self) -> WxvCreatehotelbillPost[Promise[XMLAnswer[WxvCreatehotelbillPostAnswer]]]:
        """创建速住订单"""
    @property
    def postAsync(self) -> WxvCreatehotelbillPost[Promise[XMLAnswer[WxvCreatehotelbillPostAnswer]]]:
        """创建速住订单"""

class WxvCreatehotelbillPostOptions(OptionsV2, total=False):
    xml: WxvCreatehotelbillPostXml
    security: bool
    nonceless: bool

class WxvCreatehotelbillPostLooseOptions(OptionsV2, total=False):
    xml: WxvCreatehotelbillPostXml | AnyDict
    security: bool
    nonceless: bool

class WxvCreatehotelbillPost(Verb[R]):
    """创建速住订单

    POST v2/wxv/createhotelbill
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
    """
    if MYPY:
        def __call__(
            self,
            options: WxvCreatehotelbillPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WxvCreatehotelbillPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: WxvCreatehotelbillPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvCreatehotelbillPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WxvCreatehotelbillPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: WxvCreatehotelbillPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvCreatehotelbillPostOptions,
            /,
            **more: Unpack[WxvCreatehotelbillPostOptions]
        ) -> R: ...

class WxvCreaterentbill(Place):
    """v2/wxv/createrentbill"""
    @property
    def post(self) -> WxvCreaterentbillPost[XMLAnswer[WxvCreaterentbillPostAnswer]]:
        """创建租借订单

        POST v2/wxv/createrentbill
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
        """
    @property
    def post_async(self) -> WxvCreaterentbillPost[Promise[XMLAnswer[WxvCreaterentbillPostAnswer]]]:
        """创建租借订单"""
    @property
    def postAsync(self) -> WxvCreaterentbillPost[Promise[XMLAnswer[WxvCreaterentbillPostAnswer]]]:
        """创建租借订单"""

class WxvCreaterentbillPostOptions(OptionsV2, total=False):
    xml: WxvCreaterentbillPostXml
    security: bool
    nonceless: bool

class WxvCreaterentbillPostLooseOptions(OptionsV2, total=False):
    xml: WxvCreaterentbillPostXml | AnyDict
    security: bool
    nonceless: bool

class WxvCreaterentbillPost(Verb[R]):
    """创建租借订单

    POST v2/wxv/createrentbill
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
    """
    if MYPY:
        def __call__(
            self,
            options: WxvCreaterentbillPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WxvCreaterentbillPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: WxvCreaterentbillPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvCreaterentbillPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WxvCreaterentbillPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: WxvCreaterentbillPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvCreaterentbillPostOptions,
            /,
            **more: Unpack[WxvCreaterentbillPostOptions]
        ) -> R: ...

class WxvFinishhotelbill(Place):
    """v2/wxv/finishhotelbill"""
    @property
    def post(self) -> WxvFinishhotelbillPost[XMLAnswer[WxvFinishhotelbillPostAnswer]]:
        """完结速住订单

        POST v2/wxv/finishhotelbill
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
        """
    @property
    def post_async(self) -> WxvFinishhotelbillPost[Promise[XMLAnswer[WxvFinishhotelbillPostAnswer]]]:
        """完结速住订单"""
    @property
    def postAsync(self) -> WxvFinishhotelbillPost[Promise[XMLAnswer[WxvFinishhotelbillPostAnswer]]]:
        """完结速住订单"""

class WxvFinishhotelbillPostOptions(OptionsV2, total=False):
    xml: WxvFinishhotelbillPostXml
    security: bool
    nonceless: bool

class WxvFinishhotelbillPostLooseOptions(OptionsV2, total=False):
    xml: WxvFinishhotelbillPostXml | AnyDict
    security: bool
    nonceless: bool

class WxvFinishhotelbillPost(Verb[R]):
    """完结速住订单

    POST v2/wxv/finishhotelbill
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
    """
    if MYPY:
        def __call__(
            self,
            options: WxvFinishhotelbillPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WxvFinishhotelbillPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: WxvFinishhotelbillPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvFinishhotelbillPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WxvFinishhotelbillPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: WxvFinishhotelbillPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvFinishhotelbillPostOptions,
            /,
            **more: Unpack[WxvFinishhotelbillPostOptions]
        ) -> R: ...

class WxvFinishrentbill(Place):
    """v2/wxv/finishrentbill"""
    @property
    def post(self) -> WxvFinishrentbillPost[XMLAnswer[WxvFinishrentbillPostAnswer]]:
        """完结租借订单

        POST v2/wxv/finishrentbill
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
        """
    @property
    def post_async(self) -> WxvFinishrentbillPost[Promise[XMLAnswer[WxvFinishrentbillPostAnswer]]]:
        """完结租借订单"""
    @property
    def postAsync(self) -> WxvFinishrentbillPost[Promise[XMLAnswer[WxvFinishrentbillPostAnswer]]]:
        """完结租借订单"""

class WxvFinishrentbillPostOptions(OptionsV2, total=False):
    xml: WxvFinishrentbillPostXml
    security: bool
    nonceless: bool

class WxvFinishrentbillPostLooseOptions(OptionsV2, total=False):
    xml: WxvFinishrentbillPostXml | AnyDict
    security: bool
    nonceless: bool

class WxvFinishrentbillPost(Verb[R]):
    """完结租借订单

    POST v2/wxv/finishrentbill
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
    """
    if MYPY:
        def __call__(
            self,
            options: WxvFinishrentbillPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WxvFinishrentbillPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: WxvFinishrentbillPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvFinishrentbillPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WxvFinishrentbillPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: WxvFinishrentbillPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvFinishrentbillPostOptions,
            /,
            **more: Unpack[WxvFinishrentbillPostOptions]
        ) -> R: ...

class WxvQueryhotelbill(Place):
    """v2/wxv/queryhotelbill"""
    @property
    def post(self) -> WxvQueryhotelbillPost[XMLAnswer[WxvQueryhotelbillPostAnswer]]:
        """查询速住订单

        POST v2/wxv/queryhotelbill
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
        """
    @property
    def post_async(self) -> WxvQueryhotelbillPost[Promise[XMLAnswer[WxvQueryhotelbillPostAnswer]]]:
        """查询速住订单"""
    @property
    def postAsync(self) -> WxvQueryhotelbillPost[Promise[XMLAnswer[WxvQueryhotelbillPostAnswer]]]:
        """查询速住订单"""

class WxvQueryhotelbillPostOptions(OptionsV2, total=False):
    xml: WxvQueryhotelbillPostXml
    security: bool
    nonceless: bool

class WxvQueryhotelbillPostLooseOptions(OptionsV2, total=False):
    xml: WxvQueryhotelbillPostXml | AnyDict
    security: bool
    nonceless: bool

class WxvQueryhotelbillPost(Verb[R]):
    """查询速住订单

    POST v2/wxv/queryhotelbill
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
    """
    if MYPY:
        def __call__(
            self,
            options: WxvQueryhotelbillPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WxvQueryhotelbillPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: WxvQueryhotelbillPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvQueryhotelbillPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WxvQueryhotelbillPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: WxvQueryhotelbillPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvQueryhotelbillPostOptions,
            /,
            **more: Unpack[WxvQueryhotelbillPostOptions]
        ) -> R: ...

class WxvQueryrentbill(Place):
    """v2/wxv/queryrentbill"""
    @property
    def post(self) -> WxvQueryrentbillPost[XMLAnswer[WxvQueryrentbillPostAnswer]]:
        """查询租借订单

        POST v2/wxv/queryrentbill
        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
        """
    @property
    def post_async(self) -> WxvQueryrentbillPost[Promise[XMLAnswer[WxvQueryrentbillPostAnswer]]]:
        """查询租借订单"""
    @property
    def postAsync(self) -> WxvQueryrentbillPost[Promise[XMLAnswer[WxvQueryrentbillPostAnswer]]]:
        """查询租借订单"""

class WxvQueryrentbillPostOptions(OptionsV2, total=False):
    xml: WxvQueryrentbillPostXml
    security: bool
    nonceless: bool

class WxvQueryrentbillPostLooseOptions(OptionsV2, total=False):
    xml: WxvQueryrentbillPostXml | AnyDict
    security: bool
    nonceless: bool

class WxvQueryrentbillPost(Verb[R]):
    """查询租借订单

    POST v2/wxv/queryrentbill
    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
    """
    if MYPY:
        def __call__(
            self,
            options: WxvQueryrentbillPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[WxvQueryrentbillPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: WxvQueryrentbillPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvQueryrentbillPostLooseOptions | AnyDict,
            /,
            **more: Unpack[WxvQueryrentbillPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: WxvQueryrentbillPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: WxvQueryrentbillPostOptions,
            /,
            **more: Unpack[WxvQueryrentbillPostOptions]
        ) -> R: ...

class WxvCancelbillPostXml(TypedDict):
    version: Literal["1.0"]
    """接口版本号"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    out_order_no: str
    """商户服务订单号"""
    reason: str
    """撤销原因"""
    service_id: str
    """服务ID"""

class WxvCancelbillPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回结果"""
    sign: str
    """签名"""
    nonce_str: str
    """随机字符串"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误描述"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    order_id: str
    """微信支付服务订单号"""

class WxvChangerentmoneyPostXml(TypedDict):
    version: Literal["1.0"]
    """接口版本号"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    out_order_no: str
    """商户服务订单号"""
    reason: NotRequired[str]
    """修改原因"""
    service_id: str
    """服务ID"""
    total_amount: int | str
    """总金额"""
    rent_fee: int | str
    """租金费用"""
    compensation_fee: int | str
    """赔偿金费用"""
    compensation_fee_desc: NotRequired[str]
    """赔偿金费用说明"""

class WxvCreatehotelbillPostXml(TypedDict):
    version: Literal["1.0"]
    """接口版本号"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    room: str
    """房间"""
    start_time: str
    """入住时间"""
    end_time: str
    """预定离店时间"""
    service_location: str
    """酒店"""
    deposit_amount: int | str
    """押金金额"""
    room_rate: int | str
    """房费"""
    room_rate_desc: NotRequired[str]
    """房费说明"""
    attach: NotRequired[str]
    """回调数据包"""
    cancel_rule: str
    """取消规则标签"""
    cancel_rule_desc: str
    """取消规则描述"""
    cert_serial_no: str
    """平台证书序列号"""
    openid: NotRequired[str]
    """用户标识"""
    name: NotRequired[str]
    """用户姓名"""
    phone: NotRequired[str]
    """用户手机号"""
    userid: NotRequired[str]
    """用户身份证ID"""
    address: NotRequired[str]
    """用户收货地址"""

class WxvCreatehotelbillPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回结果"""
    sign: str
    """签名"""
    nonce_str: str
    """随机字符串"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误描述"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    order_id: str
    """微信支付服务订单号"""
    miniprogram_appid: str
    """小程序跳转appid"""
    miniprogram_path: str
    """小程序跳转路径"""
    miniprogram_username: str
    """小程序跳转username"""
    package: str
    """跳转微信侧小程序订单数据"""

class WxvCreaterentbillPostXml(TypedDict):
    version: Literal["1.0"]
    """接口版本号"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    goods_name: str
    """商品名称"""
    start_time: NotRequired[str]
    """租用时间"""
    end_time: NotRequired[str]
    """预定归还时间"""
    service_location: NotRequired[str]
    """租用地点"""
    deposit_amount: int | str
    """押金总额"""
    rent_unit: str
    """租金规则 计费单位"""
    rent_unit_fee: int | str
    """租金规则 计费单价费用"""
    rent_fee_desc: NotRequired[str]
    """租金规则 计费说明"""
    attach: NotRequired[str]
    """商户数据包"""
    cert_serial_no: str
    """平台证书序列号"""
    openid: NotRequired[str]
    """用户标识"""
    name: NotRequired[str]
    """用户姓名"""
    phone: NotRequired[str]
    """用户手机号"""
    userid: NotRequired[str]
    """用户身份证ID"""
    address: NotRequired[str]
    """用户收货地址"""

class WxvFinishhotelbillPostXml(TypedDict):
    version: Literal["1.0"]
    """接口版本号"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    checked_in: int | str
    """是否入住"""
    real_end_time: NotRequired[str]
    """实际离店时间"""
    other_fee: int | str
    """其他费用金额"""
    cancel_fee: NotRequired[int | str]
    """取消费用"""
    compensation_fee: int | str
    """赔偿金费用"""
    compensation_fee_desc: str
    """赔偿金说明"""
    room_rate: NotRequired[int | str]
    """房费"""
    overdue_fine: int | str
    """延迟退房费用"""
    overdue_fine_desc: str
    """延迟退房说明"""
    total_amount: int | str
    """总金额"""
    finish_ticket: str
    """完结凭证"""
    profit_sharing: Literal["Y", "N"]
    """分账标识"""

class WxvFinishrentbillPostXml(TypedDict):
    version: Literal["1.0"]
    """接口版本号"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    returned: str
    """是否归还"""
    real_end_time: NotRequired[str]
    """实际归还时间"""
    service_end_location: NotRequired[str]
    """归还地点"""
    total_amount: int | str
    """总金额"""
    rent_fee: int | str
    """租金费用"""
    compensation_fee: str
    """赔偿金费用"""
    compensation_fee_desc: str
    """赔偿金费用说明"""
    finish_ticket: str
    """完结凭证"""
    profit_sharing: Literal["Y", "N"]
    """分账标识"""

class WxvQueryhotelbillPostXml(TypedDict):
    version: Literal["1.0"]
    """接口版本号"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    out_order_no: str
    """商户服务订单号"""
    return_query_id: str
    """回跳查询id"""
    service_id: str
    """服务ID"""

class WxvQueryhotelbillPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回结果"""
    sign: str
    """签名"""
    nonce_str: str
    """随机字符串"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误描述"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    state: Literal["CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"]
    """单据状态"""
    room: str
    """房间"""
    start_time: str
    """入住时间"""
    end_time: NotRequired[str]
    """预定离店时间"""
    service_location: str
    """酒店"""
    deposit_amount: str
    """押金"""
    room_rate: str
    """房费"""
    room_rate_desc: str
    """房费说明"""
    real_end_time: NotRequired[str]
    """实际离店时间"""
    checked_in: str
    """是否入住"""
    other_fee: NotRequired[str]
    """其他费用"""
    other_fee_desc: NotRequired[str]
    """其他费用说明"""
    compensation_fee: NotRequired[str]
    """赔偿金费用"""
    compensation_fee_desc: NotRequired[str]
    """赔偿金说明"""
    overdue_fine: NotRequired[str]
    """延迟退房费"""
    overdue_fine_desc: NotRequired[str]
    """延迟退房说明"""
    cancel_fee: NotRequired[str]
    """取消费用"""
    cancel_fee_desc: NotRequired[str]
    """取消费用说明"""
    order_id: str
    """微信支付服务订单号"""
    finish_ticket: str
    """完结凭证"""
    attach: NotRequired[str]
    """回调数据包"""
    finish_transaction_id: NotRequired[str]
    """结单交易单号"""
    pay_type: NotRequired[Literal["MchChannelPayType"]]
    """支付方式"""

class WxvQueryrentbillPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回结果"""
    sign: str
    """签名"""
    nonce_str: str
    """随机字符串"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误描述"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    state: Literal["CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"]
    """单据状态"""
    goods_name: str
    """商品名称"""
    returned: str
    """是否归还"""
    start_time: NotRequired[str]
    """租用时间"""
    service_location: NotRequired[str]
    """租用地点"""
    deposit_amount: str
    """押金总额"""
    rent_unit: Literal["FEN_YEAR", "FEN_MONTH", "FEN_DAY", "FEN_HOUR", "FEN_MINUTE", "FEN_ONCE"]
    """租金规则 计费单位"""
    rent_unit_fee: str
    """租金规则 计费单价费用"""
    rent_fee_desc: NotRequired[str]
    """租金规则 计费说明"""
    real_end_time: NotRequired[str]
    """实际归还时间"""
    rent_fee: NotRequired[str]
    """租金费用"""
    compensation_fee: NotRequired[str]
    """赔偿金费用"""
    compensation_fee_desc: NotRequired[str]
    """赔偿金说明"""
    service_end_location: NotRequired[str]
    """归还地点"""
    order_id: str
    """微信支付服务订单号"""
    finish_ticket: str
    """完结凭证"""
    attach: NotRequired[str]
    """回调数据包"""
    finish_transaction_id: NotRequired[str]
    """结单交易单号"""
    pay_type: NotRequired[Literal["MchChannelPayType"]]
    """支付方式"""

class WxvChangerentmoneyPostAnswer(WxvCancelbillPostAnswer): ...

class WxvCreaterentbillPostAnswer(WxvCreatehotelbillPostAnswer): ...

class WxvFinishhotelbillPostAnswer(WxvCancelbillPostAnswer): ...

class WxvFinishrentbillPostAnswer(WxvCancelbillPostAnswer): ...

class WxvQueryrentbillPostXml(WxvQueryhotelbillPostXml): ...
