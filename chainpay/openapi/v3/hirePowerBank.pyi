# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class HirePowerBank(Place):
    """v3/hire-power-bank"""
    @property
    def insuranceOrders(self) -> HirePowerBankInsuranceOrders:
        """POST 创建保险订单"""
    @property
    def userQualifications(self) -> HirePowerBankUserQualifications: ...

class HirePowerBankInsuranceOrders(Place):
    """v3/hire-power-bank/insurance-orders"""
    @property
    def post(self) -> HirePowerBankInsuranceOrdersPost[Answer[HirePowerBankInsuranceOrdersPostAnswer]]:
        """创建保险订单

        POST v3/hire-power-bank/insurance-orders
        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
        """
    @property
    def post_async(self) -> HirePowerBankInsuranceOrdersPost[Promise[Answer[HirePowerBankInsuranceOrdersPostAnswer]]]:
        """创建保险订单"""
    @property
    def postAsync(self) -> HirePowerBankInsuranceOrdersPost[Promise[Answer[HirePowerBankInsuranceOrdersPostAnswer]]]:
        """创建保险订单"""
    @property
    def _out_order_no_(self) -> HirePowerBankInsuranceOrdersOutOrderNo:
        """GET 查询保险订单详情"""

class HirePowerBankInsuranceOrdersPostOptions(Options, total=False):
    json: HirePowerBankInsuranceOrdersPostJson

class HirePowerBankInsuranceOrdersPostLooseOptions(Options, total=False):
    json: HirePowerBankInsuranceOrdersPostJson | AnyDict

class HirePowerBankInsuranceOrdersPost(Verb[R]):
    """创建保险订单

    POST v3/hire-power-bank/insurance-orders
    https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
    """
    if MYPY:
        def __call__(
            self,
            options: HirePowerBankInsuranceOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[HirePowerBankInsuranceOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: HirePowerBankInsuranceOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: HirePowerBankInsuranceOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[HirePowerBankInsuranceOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: HirePowerBankInsuranceOrdersPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: HirePowerBankInsuranceOrdersPostOptions,
            /,
            **more: Unpack[HirePowerBankInsuranceOrdersPostOptions]
        ) -> R: ...

class HirePowerBankInsuranceOrdersOutOrderNo(Place):
    """v3/hire-power-bank/insurance-orders/{out_order_no}"""
    @property
    def get(self) -> HirePowerBankInsuranceOrdersOutOrderNoGet[Answer[HirePowerBankInsuranceOrdersOutOrderNoGetAnswer]]:
        """查询保险订单详情

        GET v3/hire-power-bank/insurance-orders/{out_order_no}
        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
        """
    @property
    def get_async(self) -> HirePowerBankInsuranceOrdersOutOrderNoGet[Promise[Answer[HirePowerBankInsuranceOrdersOutOrderNoGetAnswer]]]:
        """查询保险订单详情"""
    @property
    def getAsync(self) -> HirePowerBankInsuranceOrdersOutOrderNoGet[Promise[Answer[HirePowerBankInsuranceOrdersOutOrderNoGetAnswer]]]:
        """查询保险订单详情"""

class HirePowerBankInsuranceOrdersOutOrderNoGetOptions(Options, total=False):
    out_order_no: str | int

class HirePowerBankInsuranceOrdersOutOrderNoGet(Verb[R]):
    """查询保险订单详情

    GET v3/hire-power-bank/insurance-orders/{out_order_no}
    https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
    """
    if MYPY:
        def __call__(
            self,
            options: HirePowerBankInsuranceOrdersOutOrderNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[HirePowerBankInsuranceOrdersOutOrderNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: HirePowerBankInsuranceOrdersOutOrderNoGetOptions | AnyDict,
            /,
            **more: Unpack[HirePowerBankInsuranceOrdersOutOrderNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_order_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: HirePowerBankInsuranceOrdersOutOrderNoGetOptions,
            /,
            **more: Unpack[HirePowerBankInsuranceOrdersOutOrderNoGetOptions]
        ) -> R: ...

class HirePowerBankUserQualifications(Place):
    """v3/hire-power-bank/user-qualifications"""
    @property
    def _openid_(self) -> HirePowerBankUserQualificationsOpenid:
        """GET 查询用户保险订单领取资格"""

class HirePowerBankUserQualificationsOpenid(Place):
    """v3/hire-power-bank/user-qualifications/{openid}"""
    @property
    def get(self) -> HirePowerBankUserQualificationsOpenidGet[Answer[HirePowerBankUserQualificationsOpenidGetAnswer]]:
        """查询用户保险订单领取资格

        GET v3/hire-power-bank/user-qualifications/{openid}
        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
        """
    @property
    def get_async(self) -> HirePowerBankUserQualificationsOpenidGet[Promise[Answer[HirePowerBankUserQualificationsOpenidGetAnswer]]]:
        """查询用户保险订单领取资格"""
    @property
    def getAsync(self) -> HirePowerBankUserQualificationsOpenidGet[Promise[Answer[HirePowerBankUserQualificationsOpenidGetAnswer]]]:
        """查询用户保险订单领取资格"""

class HirePowerBankUserQualificationsOpenidGetOptions(Options, total=False):
    openid: str | int

class HirePowerBankUserQualificationsOpenidGet(Verb[R]):
    """查询用户保险订单领取资格

    GET v3/hire-power-bank/user-qualifications/{openid}
    https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
    """
    if MYPY:
        def __call__(
            self,
            options: HirePowerBankUserQualificationsOpenidGetOptions | AnyDict = ...,
            /,
            **more: Unpack[HirePowerBankUserQualificationsOpenidGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: HirePowerBankUserQualificationsOpenidGetOptions | AnyDict,
            /,
            **more: Unpack[HirePowerBankUserQualificationsOpenidGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, openid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: HirePowerBankUserQualificationsOpenidGetOptions,
            /,
            **more: Unpack[HirePowerBankUserQualificationsOpenidGetOptions]
        ) -> R: ...

class HirePowerBankInsuranceOrdersPostJson(TypedDict):
    out_order_no: NotRequired[str]
    """商户创建保险订单时的凭据号"""
    openid: NotRequired[str]
    notify_url: NotRequired[str]
    service_id: NotRequired[str]
    """商户在支付分服务下对应的服务ID"""

class HirePowerBankInsuranceOrdersPostAnswer(TypedDict):
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    """商户创建保险订单时的凭据号"""
    openid: NotRequired[str]
    max_claim_count: NotRequired[int]
    """一笔保险订单对应的最大理赔次数"""
    claimed_count: NotRequired[int]
    """一笔保险订单对应的已理赔次数"""
    order_receive_time: NotRequired[str]
    order_begin_time: NotRequired[str]
    order_end_time: NotRequired[str]
    order_receive_state: NotRequired[str]
    """保险订单领取状态"""

class HirePowerBankUserQualificationsOpenidGetAnswer(TypedDict):
    qualified_user: NotRequired[bool]
    """用户是否具有保险订单领取资格"""

class HirePowerBankInsuranceOrdersOutOrderNoGetAnswer(HirePowerBankInsuranceOrdersPostAnswer): ...
