# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Servicepayondeliveryorder(Place):
    """v3/payscore/servicepayondeliveryorder"""
    @property
    def post(self) -> ServicepayondeliveryorderPost[Answer[ServicepayondeliveryorderPostAnswer]]:
        """创建先用后付订单

        POST v3/payscore/servicepayondeliveryorder
        https://pay.weixin.qq.com/doc/v3/merchant/4012856585
        """
    @property
    def post_async(self) -> ServicepayondeliveryorderPost[Promise[Answer[ServicepayondeliveryorderPostAnswer]]]:
        """创建先用后付订单"""
    @property
    def postAsync(self) -> ServicepayondeliveryorderPost[Promise[Answer[ServicepayondeliveryorderPostAnswer]]]:
        """创建先用后付订单"""

class ServicepayondeliveryorderPostOptions(Options, total=False):
    json: ServicepayondeliveryorderPostJson

class ServicepayondeliveryorderPostLooseOptions(Options, total=False):
    json: ServicepayondeliveryorderPostJson | AnyDict

class ServicepayondeliveryorderPost(Verb[R]):
    """创建先用后付订单

    POST v3/payscore/servicepayondeliveryorder
    https://pay.weixin.qq.com/doc/v3/merchant/4012856585
    """
    if MYPY:
        def __call__(
            self,
            options: ServicepayondeliveryorderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ServicepayondeliveryorderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ServicepayondeliveryorderPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServicepayondeliveryorderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ServicepayondeliveryorderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ServicepayondeliveryorderPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ServicepayondeliveryorderPostOptions,
            /,
            **more: Unpack[ServicepayondeliveryorderPostOptions]
        ) -> R: ...

class PostPayments(TypedDict):
    name: str
    """付费项目名称"""
    amount: NotRequired[int]
    """金额"""
    description: NotRequired[str]
    """计费说明"""
    count: NotRequired[int]
    """付费数量"""

class PostDiscounts(TypedDict):
    name: str
    """优惠名称"""
    description: str
    """优惠说明"""
    amount: NotRequired[int]
    """优惠金额"""
    count: NotRequired[int]
    """优惠数量"""

class TimeRange(TypedDict):
    start_time: str
    """服务开始时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time: NotRequired[str]
    """服务结束时间"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class Location(TypedDict):
    start_location: NotRequired[str]
    """服务开始地点"""
    end_location: NotRequired[str]
    """服务结束地点"""

class RiskFund(TypedDict):
    name: Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"]
    """风险金名称"""
    amount: int
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class JumpLink(TypedDict):
    jump_link_type: NotRequired[Literal["JUMP_LINK_MINI_PROGRAM"]]
    """跳转链接类型"""
    appid: NotRequired[str]
    """小程序跳转AppID"""
    path: NotRequired[str]
    """小程序跳转path"""

class Goods(TypedDict):
    name: str
    """商品名称"""
    picture: str
    """商品图片链接"""
    amount: int
    """商品单价金额"""
    count: int
    """商品数量"""
    category_id: NotRequired[list[str]]
    """商品品类ID"""

class ShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    """实际购物商家公众号ID"""
    jump_link: JumpLink
    """单详跳转链接"""
    goods: list[Goods]
    """商品列表"""

class ServicepayondeliveryorderPostJson(TypedDict):
    out_order_no: str
    """商户服务订单号"""
    appid: str
    """公众账号ID"""
    service_id: str
    """服务ID"""
    service_introduction: str
    """服务信息"""
    post_payments: NotRequired[list[PostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[PostDiscounts]]
    """后付费商户优惠"""
    time_range: TimeRange
    """服务时间段"""
    location: NotRequired[Location]
    """服务位置"""
    risk_fund: RiskFund
    """订单风险金"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: str
    """商户回调地址"""
    openid: NotRequired[str]
    """用户标识"""
    need_user_confirm: NotRequired[bool]
    """是否需要用户确认"""
    mchid: NotRequired[str]
    """商户号"""
    shopping_info: ShoppingInfo
    """先用后付购物详情"""

class ServicepayondeliveryorderPostAnswerPostPayments(TypedDict):
    name: NotRequired[str]
    """付费名称"""
    amount: NotRequired[float]
    """付费金额"""
    description: NotRequired[str]
    """付费说明"""
    count: NotRequired[float]
    """付费数量"""

class ServicepayondeliveryorderPostAnswerPostDiscounts(TypedDict):
    name: NotRequired[str]
    """优惠名称"""
    description: NotRequired[str]
    """优惠说明"""
    amount: NotRequired[float]
    """优惠金额"""
    count: NotRequired[float]
    """优惠数量"""

class ServicepayondeliveryorderPostAnswerRiskFund(TypedDict):
    name: str
    """风险名称"""
    amount: float
    """风险金额"""
    description: NotRequired[str]
    """风险说明"""

class ServicepayondeliveryorderPostAnswerTimeRange(TypedDict):
    start_time: NotRequired[str]
    """服务开始时间"""
    end_time: NotRequired[str]
    """服务结束时间"""
    start_time_remark: NotRequired[str]
    """服务开始时间备注"""
    end_time_remark: NotRequired[str]
    """服务结束时间备注"""

class ServicepayondeliveryorderPostAnswerShoppingInfoJumpLink(TypedDict):
    jump_link_type: str
    """跳转链接类型"""
    appid: NotRequired[str]
    """小程序跳转AppID"""
    path: NotRequired[str]
    """小程序跳转path"""

class ServicepayondeliveryorderPostAnswerShoppingInfoGoods(TypedDict):
    name: str
    """商品名称"""
    picture: str
    """商品图片链接"""
    amount: float
    """商品单价金额"""
    count: float
    """商品数量"""
    category_id: NotRequired[list[str]]
    """商品品类ID"""

class ServicepayondeliveryorderPostAnswerShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[str]
    """实际购物商家公众号ID"""
    jump_link: ServicepayondeliveryorderPostAnswerShoppingInfoJumpLink
    """单详跳转链接"""
    goods: list[ServicepayondeliveryorderPostAnswerShoppingInfoGoods]
    """商品列表"""

class ServicepayondeliveryorderPostAnswer(TypedDict):
    appid: str
    """公众账号ID"""
    mchid: str
    """商户号"""
    out_order_no: str
    """商户服务订单号"""
    service_id: str
    """服务ID"""
    service_introduction: str
    """服务信息"""
    state: str
    """服务订单状态"""
    state_description: NotRequired[str]
    """订单状态说明"""
    post_payments: NotRequired[list[ServicepayondeliveryorderPostAnswerPostPayments]]
    """后付费项目"""
    post_discounts: NotRequired[list[ServicepayondeliveryorderPostAnswerPostDiscounts]]
    """后付费商户优惠"""
    risk_fund: NotRequired[ServicepayondeliveryorderPostAnswerRiskFund]
    """服务风险金"""
    time_range: NotRequired[ServicepayondeliveryorderPostAnswerTimeRange]
    """服务时间段"""
    location: NotRequired[Location]
    """服务位置"""
    attach: NotRequired[str]
    """商户数据包"""
    notify_url: NotRequired[str]
    """商户回调地址"""
    order_id: str
    """微信支付服务订单号"""
    package: str
    """跳转微信侧小程序订单数据"""
    shopping_info: NotRequired[ServicepayondeliveryorderPostAnswerShoppingInfo]
    """先用后付购物详情"""
