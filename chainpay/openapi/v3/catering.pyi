# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, Options, Place, R, Verb

class Catering(Place):
    """v3/catering"""
    @property
    def orders(self) -> CateringOrders: ...

class CateringOrders(Place):
    """v3/catering/orders"""
    @property
    def syncStatus(self) -> CateringOrdersSyncStatus:
        """POST 点餐订单信息同步（渠道商/服务商）"""

class CateringOrdersSyncStatus(Place):
    """v3/catering/orders/sync-status"""
    @property
    def post(self) -> CateringOrdersSyncStatusPost[Response]:
        """点餐订单信息同步（渠道商/服务商）

        POST v3/catering/orders/sync-status
        https://pay.weixin.qq.com/doc/v2/partner/4011939936
        """
    @property
    def post_async(self) -> CateringOrdersSyncStatusPost[Promise[Response]]:
        """点餐订单信息同步（渠道商/服务商）"""
    @property
    def postAsync(self) -> CateringOrdersSyncStatusPost[Promise[Response]]:
        """点餐订单信息同步（渠道商/服务商）"""

class CateringOrdersSyncStatusPostOptions(Options, total=False):
    json: CateringOrdersSyncStatusPostJson

class CateringOrdersSyncStatusPostLooseOptions(Options, total=False):
    json: CateringOrdersSyncStatusPostJson | AnyDict

class CateringOrdersSyncStatusPost(Verb[R]):
    """点餐订单信息同步（渠道商/服务商）

    POST v3/catering/orders/sync-status
    https://pay.weixin.qq.com/doc/v2/partner/4011939936
    """
    if MYPY:
        def __call__(
            self,
            options: CateringOrdersSyncStatusPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CateringOrdersSyncStatusPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CateringOrdersSyncStatusPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CateringOrdersSyncStatusPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CateringOrdersSyncStatusPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CateringOrdersSyncStatusPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CateringOrdersSyncStatusPostOptions,
            /,
            **more: Unpack[CateringOrdersSyncStatusPostOptions]
        ) -> R: ...

class Properties(TypedDict):
    taste: NotRequired[str]
    """口味"""
    cuisine: NotRequired[str]
    """做法"""
    main_material: NotRequired[str]
    """主料"""
    ingredients: NotRequired[str]
    """配料"""
    others: NotRequired[str]
    """其他"""

class DishList(TypedDict):
    out_dish_no: str
    """商户菜品ID"""
    name: str
    """菜品名称"""
    price: int
    unit: Literal["BY_SHARE", "BY_WEIGHT"]
    count: float
    discount: NotRequired[int]
    type: NotRequired[str]
    priority: NotRequired[int]
    properties: NotRequired[Properties]
    """菜品属性"""

class CateringOrdersSyncStatusPostJson(TypedDict):
    sp_mchid: NotRequired[str]
    """微信支付分配的服务商商户号"""
    sp_appid: NotRequired[str]
    channel_id: NotRequired[str]
    """微信支付分配的渠道商商户号"""
    sub_mchid: str
    """微信支付分配子商户商户号"""
    sub_appid: NotRequired[str]
    out_shop_no: str
    """商户旗下门店的唯一编号"""
    sub_openid: NotRequired[str]
    login_token: str
    order_entry: str
    total_amount: int
    discount_amount: int
    user_amount: int
    status: Literal["CREATE_DEAL", "PAY_SUCCESS"]
    action_time: str
    pay_time: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    out_order_no: str
    """渠道商系统内部订单号"""
    out_table_no: NotRequired[str]
    """桌位号"""
    people_count: NotRequired[int]
    """消费人数"""
    dish_list: NotRequired[list[DishList]]
    """商户菜品信息"""
