# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Multiuse(Place):
    """v3/multiuse"""
    @property
    def stocks(self) -> MultiuseStocks: ...
    @property
    def users(self) -> MultiuseUsers: ...

class MultiuseStocks(Place):
    """v3/multiuse/stocks"""
    @property
    def _stock_id_(self) -> MultiuseStocksStockId: ...

class MultiuseStocksStockId(Place):
    """v3/multiuse/stocks/{stock_id}"""
    @property
    def refundFlow(self) -> MultiuseStocksStockIdRefundFlow:
        """GET 下载批次退款明细"""
    @property
    def sendFlow(self) -> MultiuseStocksStockIdSendFlow:
        """GET 下载批次发放明细"""
    @property
    def useFlow(self) -> MultiuseStocksStockIdUseFlow:
        """GET 下载核销明细"""

class MultiuseStocksStockIdRefundFlow(Place):
    """v3/multiuse/stocks/{stock_id}/refund-flow"""
    @property
    def get(self) -> MultiuseStocksStockIdRefundFlowGet[Answer[MultiuseStocksStockIdRefundFlowGetAnswer]]:
        """下载批次退款明细

        GET v3/multiuse/stocks/{stock_id}/refund-flow
        https://pay.weixin.qq.com/doc/v3/merchant/4012539762
        """
    @property
    def get_async(self) -> MultiuseStocksStockIdRefundFlowGet[Promise[Answer[MultiuseStocksStockIdRefundFlowGetAnswer]]]:
        """下载批次退款明细"""
    @property
    def getAsync(self) -> MultiuseStocksStockIdRefundFlowGet[Promise[Answer[MultiuseStocksStockIdRefundFlowGetAnswer]]]:
        """下载批次退款明细"""

class MultiuseStocksStockIdRefundFlowGetOptions(Options, total=False):
    stock_id: str | int

class MultiuseStocksStockIdRefundFlowGet(Verb[R]):
    """下载批次退款明细

    GET v3/multiuse/stocks/{stock_id}/refund-flow
    https://pay.weixin.qq.com/doc/v3/merchant/4012539762
    """
    if MYPY:
        def __call__(
            self,
            options: MultiuseStocksStockIdRefundFlowGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MultiuseStocksStockIdRefundFlowGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MultiuseStocksStockIdRefundFlowGetOptions | AnyDict,
            /,
            **more: Unpack[MultiuseStocksStockIdRefundFlowGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, stock_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MultiuseStocksStockIdRefundFlowGetOptions,
            /,
            **more: Unpack[MultiuseStocksStockIdRefundFlowGetOptions]
        ) -> R: ...

class MultiuseStocksStockIdSendFlow(Place):
    """v3/multiuse/stocks/{stock_id}/send-flow"""
    @property
    def get(self) -> MultiuseStocksStockIdSendFlowGet[Answer[MultiuseStocksStockIdSendFlowGetAnswer]]:
        """下载批次发放明细

        GET v3/multiuse/stocks/{stock_id}/send-flow
        https://pay.weixin.qq.com/doc/v3/merchant/4012539756
        """
    @property
    def get_async(self) -> MultiuseStocksStockIdSendFlowGet[Promise[Answer[MultiuseStocksStockIdSendFlowGetAnswer]]]:
        """下载批次发放明细"""
    @property
    def getAsync(self) -> MultiuseStocksStockIdSendFlowGet[Promise[Answer[MultiuseStocksStockIdSendFlowGetAnswer]]]:
        """下载批次发放明细"""

class MultiuseStocksStockIdSendFlowGetOptions(Options, total=False):
    stock_id: str | int

class MultiuseStocksStockIdSendFlowGet(Verb[R]):
    """下载批次发放明细

    GET v3/multiuse/stocks/{stock_id}/send-flow
    https://pay.weixin.qq.com/doc/v3/merchant/4012539756
    """
    if MYPY:
        def __call__(
            self,
            options: MultiuseStocksStockIdSendFlowGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MultiuseStocksStockIdSendFlowGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MultiuseStocksStockIdSendFlowGetOptions | AnyDict,
            /,
            **more: Unpack[MultiuseStocksStockIdSendFlowGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, stock_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MultiuseStocksStockIdSendFlowGetOptions,
            /,
            **more: Unpack[MultiuseStocksStockIdSendFlowGetOptions]
        ) -> R: ...

class MultiuseStocksStockIdUseFlow(Place):
    """v3/multiuse/stocks/{stock_id}/use-flow"""
    @property
    def get(self) -> MultiuseStocksStockIdUseFlowGet[Answer[MultiuseStocksStockIdUseFlowGetAnswer]]:
        """下载核销明细

        GET v3/multiuse/stocks/{stock_id}/use-flow
        https://pay.weixin.qq.com/doc/v3/merchant/4012539758
        """
    @property
    def get_async(self) -> MultiuseStocksStockIdUseFlowGet[Promise[Answer[MultiuseStocksStockIdUseFlowGetAnswer]]]:
        """下载核销明细"""
    @property
    def getAsync(self) -> MultiuseStocksStockIdUseFlowGet[Promise[Answer[MultiuseStocksStockIdUseFlowGetAnswer]]]:
        """下载核销明细"""

class MultiuseStocksStockIdUseFlowGetOptions(Options, total=False):
    stock_id: str | int

class MultiuseStocksStockIdUseFlowGet(Verb[R]):
    """下载核销明细

    GET v3/multiuse/stocks/{stock_id}/use-flow
    https://pay.weixin.qq.com/doc/v3/merchant/4012539758
    """
    if MYPY:
        def __call__(
            self,
            options: MultiuseStocksStockIdUseFlowGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MultiuseStocksStockIdUseFlowGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MultiuseStocksStockIdUseFlowGetOptions | AnyDict,
            /,
            **more: Unpack[MultiuseStocksStockIdUseFlowGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, stock_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MultiuseStocksStockIdUseFlowGetOptions,
            /,
            **more: Unpack[MultiuseStocksStockIdUseFlowGetOptions]
        ) -> R: ...

class MultiuseUsers(Place):
    """v3/multiuse/users"""
    @property
    def _openid_(self) -> MultiuseUsersOpenid: ...

class MultiuseUsersOpenid(Place):
    """v3/multiuse/users/{openid}"""
    @property
    def coupons(self) -> MultiuseUsersOpenidCoupons:
        """POST 发放指定批次的消费金"""

class MultiuseUsersOpenidCoupons(Place):
    """v3/multiuse/users/{openid}/coupons"""
    @property
    def post(self) -> MultiuseUsersOpenidCouponsPost[Answer[MultiuseUsersOpenidCouponsPostAnswer]]:
        """发放指定批次的消费金

        POST v3/multiuse/users/{openid}/coupons
        https://pay.weixin.qq.com/doc/v3/merchant/4012539766
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> MultiuseUsersOpenidCouponsPost[Promise[Answer[MultiuseUsersOpenidCouponsPostAnswer]]]:
        """发放指定批次的消费金"""
    @property
    def postAsync(self) -> MultiuseUsersOpenidCouponsPost[Promise[Answer[MultiuseUsersOpenidCouponsPostAnswer]]]:
        """发放指定批次的消费金"""

class MultiuseUsersOpenidCouponsPostOptions(Options, total=False):
    json: MultiuseUsersOpenidCouponsPostJson
    openid: str | int

class MultiuseUsersOpenidCouponsPostLooseOptions(Options, total=False):
    json: MultiuseUsersOpenidCouponsPostJson | AnyDict
    openid: str | int

class MultiuseUsersOpenidCouponsPost(Verb[R]):
    """发放指定批次的消费金

    POST v3/multiuse/users/{openid}/coupons
    https://pay.weixin.qq.com/doc/v3/merchant/4012539766
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MultiuseUsersOpenidCouponsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MultiuseUsersOpenidCouponsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MultiuseUsersOpenidCouponsPostJson | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MultiuseUsersOpenidCouponsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MultiuseUsersOpenidCouponsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MultiuseUsersOpenidCouponsPostJson,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MultiuseUsersOpenidCouponsPostOptions,
            /,
            **more: Unpack[MultiuseUsersOpenidCouponsPostOptions]
        ) -> R: ...

class MultiuseStocksStockIdRefundFlowGetAnswer(TypedDict):
    url: str
    """下载链接"""

class MultiuseUsersOpenidCouponsPostJson(TypedDict):
    stock_id: str
    """批次号"""
    out_request_no: str
    """商户单据号"""
    user_name: str | Sensitive
    """用户姓名"""
    id_card_number: str | Sensitive
    """身份证号码"""
    amount: NotRequired[float]
    """发放面额"""
    appid: str
    """公众账号ID"""
    card_type: Literal["ID_CARD"]
    """证件类型"""

class MultiuseUsersOpenidCouponsPostAnswer(TypedDict):
    coupon_id: str
    """消费金ID"""

class MultiuseStocksStockIdSendFlowGetAnswer(MultiuseStocksStockIdRefundFlowGetAnswer): ...

class MultiuseStocksStockIdUseFlowGetAnswer(MultiuseStocksStockIdRefundFlowGetAnswer): ...
