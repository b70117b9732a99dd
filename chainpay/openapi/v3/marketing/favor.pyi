# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Media, Promise
from chainpay.openapi.base import MYPY, Answer, Options, Place, R, Verb

class Favor(Place):
    """v3/marketing/favor"""
    @property
    def callbacks(self) -> FavorCallbacks: ...
    @property
    def couponStocks(self) -> FavorCouponStocks: ...
    @property
    def media(self) -> FavorMedia: ...
    @property
    def stocks(self) -> FavorStocks: ...
    @property
    def users(self) -> FavorUsers: ...

class FavorCallbacks(Place):
    """v3/marketing/favor/callbacks"""
    @property
    def get(self) -> FavorCallbacksGet[Answer[FavorCallbacksGetAnswer]]:
        """获取已设置的消息通知地址

        GET v3/marketing/favor/callbacks
        https://pay.weixin.qq.com/doc/v3/merchant/4012464070
        """
    @property
    def get_async(self) -> FavorCallbacksGet[Promise[Answer[FavorCallbacksGetAnswer]]]: ...
    @property
    def getAsync(self) -> FavorCallbacksGet[Promise[Answer[FavorCallbacksGetAnswer]]]: ...
    @property
    def post(self) -> FavorCallbacksPost[Answer[FavorCallbacksPostAnswer]]:
        """设置消息通知地址

        POST v3/marketing/favor/callbacks
        https://pay.weixin.qq.com/doc/v3/merchant/4012464198
        """
    @property
    def post_async(self) -> FavorCallbacksPost[Promise[Answer[FavorCallbacksPostAnswer]]]: ...
    @property
    def postAsync(self) -> FavorCallbacksPost[Promise[Answer[FavorCallbacksPostAnswer]]]: ...

class FavorCallbacksGetOptions(Options, total=False):
    query: FavorCallbacksGetQuery

class FavorCallbacksGet(Verb[R]):
    """获取已设置的消息通知地址

    GET v3/marketing/favor/callbacks
    https://pay.weixin.qq.com/doc/v3/merchant/4012464070
    """
    if MYPY:
        def __call__(
            self,
            options: FavorCallbacksGetOptions = ...,
            /,
            *,
            query: FavorCallbacksGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, query: FavorCallbacksGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorCallbacksGetOptions,
            /,
            *,
            query: FavorCallbacksGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorCallbacksPostOptions(Options, total=False):
    json: FavorCallbacksPostJson

class FavorCallbacksPost(Verb[R]):
    """设置消息通知地址

    POST v3/marketing/favor/callbacks
    https://pay.weixin.qq.com/doc/v3/merchant/4012464198
    """
    if MYPY:
        def __call__(
            self,
            options: FavorCallbacksPostOptions = ...,
            /,
            *,
            json: FavorCallbacksPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: FavorCallbacksPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorCallbacksPostOptions,
            /,
            *,
            json: FavorCallbacksPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorCouponStocks(Place):
    """v3/marketing/favor/coupon-stocks"""
    @property
    def post(self) -> FavorCouponStocksPost[Answer[FavorCouponStocksPostAnswer]]:
        """创建代金券批次

        POST v3/marketing/favor/coupon-stocks
        https://pay.weixin.qq.com/doc/v3/merchant/4012534633
        """
    @property
    def post_async(self) -> FavorCouponStocksPost[Promise[Answer[FavorCouponStocksPostAnswer]]]: ...
    @property
    def postAsync(self) -> FavorCouponStocksPost[Promise[Answer[FavorCouponStocksPostAnswer]]]: ...

class FavorCouponStocksPostOptions(Options, total=False):
    json: FavorCouponStocksPostJson

class FavorCouponStocksPost(Verb[R]):
    """创建代金券批次

    POST v3/marketing/favor/coupon-stocks
    https://pay.weixin.qq.com/doc/v3/merchant/4012534633
    """
    if MYPY:
        def __call__(
            self,
            options: FavorCouponStocksPostOptions = ...,
            /,
            *,
            json: FavorCouponStocksPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: FavorCouponStocksPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorCouponStocksPostOptions,
            /,
            *,
            json: FavorCouponStocksPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorMedia(Place):
    """v3/marketing/favor/media"""
    @property
    def imageUpload(self) -> FavorMediaImageUpload: ...

class FavorMediaImageUpload(Place):
    """v3/marketing/favor/media/image-upload"""
    @property
    def post(self) -> FavorMediaImageUploadPost[Answer[FavorMediaImageUploadPostAnswer]]:
        """（营销）图片上传

        POST v3/marketing/favor/media/image-upload
        https://pay.weixin.qq.com/doc/v3/merchant/4012557233
        """
    @property
    def post_async(self) -> FavorMediaImageUploadPost[Promise[Answer[FavorMediaImageUploadPostAnswer]]]: ...
    @property
    def postAsync(self) -> FavorMediaImageUploadPost[Promise[Answer[FavorMediaImageUploadPostAnswer]]]: ...

class FavorMediaImageUploadPostOptions(Options, total=False):
    body: Media

class FavorMediaImageUploadPost(Verb[R]):
    """（营销）图片上传

    POST v3/marketing/favor/media/image-upload
    https://pay.weixin.qq.com/doc/v3/merchant/4012557233
    """
    if MYPY:
        def __call__(
            self,
            options: FavorMediaImageUploadPostOptions = ...,
            /,
            *,
            body: Media = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, body: Media, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorMediaImageUploadPostOptions,
            /,
            *,
            body: Media = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocks(Place):
    """v3/marketing/favor/stocks"""
    @property
    def get(self) -> FavorStocksGet[Answer[FavorStocksGetAnswer]]:
        """条件查询批次列表

        GET v3/marketing/favor/stocks
        https://pay.weixin.qq.com/doc/v3/merchant/4012460489
        """
    @property
    def get_async(self) -> FavorStocksGet[Promise[Answer[FavorStocksGetAnswer]]]: ...
    @property
    def getAsync(self) -> FavorStocksGet[Promise[Answer[FavorStocksGetAnswer]]]: ...
    @property
    def _stock_id_(self) -> FavorStocksStockId: ...

class FavorStocksGetOptions(Options, total=False):
    query: FavorStocksGetQuery

class FavorStocksGet(Verb[R]):
    """条件查询批次列表

    GET v3/marketing/favor/stocks
    https://pay.weixin.qq.com/doc/v3/merchant/4012460489
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksGetOptions = ...,
            /,
            *,
            query: FavorStocksGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, query: FavorStocksGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksGetOptions,
            /,
            *,
            query: FavorStocksGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocksStockId(Place):
    """v3/marketing/favor/stocks/{stock_id}"""
    @property
    def get(self) -> FavorStocksStockIdGet[Answer[FavorStocksStockIdGetAnswer]]:
        """查询批次详情

        GET v3/marketing/favor/stocks/{stock_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012460564
        """
    @property
    def get_async(self) -> FavorStocksStockIdGet[Promise[Answer[FavorStocksStockIdGetAnswer]]]: ...
    @property
    def getAsync(self) -> FavorStocksStockIdGet[Promise[Answer[FavorStocksStockIdGetAnswer]]]: ...
    @property
    def items(self) -> FavorStocksStockIdItems: ...
    @property
    def merchants(self) -> FavorStocksStockIdMerchants: ...
    @property
    def modifyGoodsId(self) -> FavorStocksStockIdModifyGoodsId: ...
    @property
    def pause(self) -> FavorStocksStockIdPause: ...
    @property
    def refundFlow(self) -> FavorStocksStockIdRefundFlow: ...
    @property
    def refundFlowByDay(self) -> FavorStocksStockIdRefundFlowByDay: ...
    @property
    def restart(self) -> FavorStocksStockIdRestart: ...
    @property
    def start(self) -> FavorStocksStockIdStart: ...
    @property
    def useFlow(self) -> FavorStocksStockIdUseFlow: ...
    @property
    def useFlowByDay(self) -> FavorStocksStockIdUseFlowByDay: ...

class FavorStocksStockIdGetOptions(Options, total=False):
    query: FavorStocksStockIdGetQuery
    stock_id: str | int

class FavorStocksStockIdGet(Verb[R]):
    """查询批次详情

    GET v3/marketing/favor/stocks/{stock_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012460564
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdGetOptions = ...,
            /,
            *,
            query: FavorStocksStockIdGetQuery = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorStocksStockIdGetQuery,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdGetOptions,
            /,
            *,
            query: FavorStocksStockIdGetQuery = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocksStockIdItems(Place):
    """v3/marketing/favor/stocks/{stock_id}/items"""
    @property
    def get(self) -> FavorStocksStockIdItemsGet[Answer[FavorStocksStockIdItemsGetAnswer]]:
        """查询代金券可用单品

        GET v3/marketing/favor/stocks/{stock_id}/items
        https://pay.weixin.qq.com/doc/v3/merchant/4012463442
        """
    @property
    def get_async(self) -> FavorStocksStockIdItemsGet[Promise[Answer[FavorStocksStockIdItemsGetAnswer]]]: ...
    @property
    def getAsync(self) -> FavorStocksStockIdItemsGet[Promise[Answer[FavorStocksStockIdItemsGetAnswer]]]: ...

class FavorStocksStockIdItemsGetOptions(Options, total=False):
    query: FavorStocksStockIdItemsGetQuery
    stock_id: str | int

class FavorStocksStockIdItemsGet(Verb[R]):
    """查询代金券可用单品

    GET v3/marketing/favor/stocks/{stock_id}/items
    https://pay.weixin.qq.com/doc/v3/merchant/4012463442
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdItemsGetOptions = ...,
            /,
            *,
            query: FavorStocksStockIdItemsGetQuery = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorStocksStockIdItemsGetQuery,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdItemsGetOptions,
            /,
            *,
            query: FavorStocksStockIdItemsGetQuery = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocksStockIdMerchants(Place):
    """v3/marketing/favor/stocks/{stock_id}/merchants"""
    @property
    def get(self) -> FavorStocksStockIdMerchantsGet[Answer[FavorStocksStockIdMerchantsGetAnswer]]:
        """查询代金券可用商户

        GET v3/marketing/favor/stocks/{stock_id}/merchants
        https://pay.weixin.qq.com/doc/v3/merchant/4012463358
        """
    @property
    def get_async(self) -> FavorStocksStockIdMerchantsGet[Promise[Answer[FavorStocksStockIdMerchantsGetAnswer]]]: ...
    @property
    def getAsync(self) -> FavorStocksStockIdMerchantsGet[Promise[Answer[FavorStocksStockIdMerchantsGetAnswer]]]: ...

class FavorStocksStockIdMerchantsGetOptions(Options, total=False):
    query: FavorStocksStockIdMerchantsGetQuery
    stock_id: str | int

class FavorStocksStockIdMerchantsGet(Verb[R]):
    """查询代金券可用商户

    GET v3/marketing/favor/stocks/{stock_id}/merchants
    https://pay.weixin.qq.com/doc/v3/merchant/4012463358
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdMerchantsGetOptions = ...,
            /,
            *,
            query: FavorStocksStockIdMerchantsGetQuery = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorStocksStockIdMerchantsGetQuery,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdMerchantsGetOptions,
            /,
            *,
            query: FavorStocksStockIdMerchantsGetQuery = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocksStockIdModifyGoodsId(Place):
    """v3/marketing/favor/stocks/{stock_id}/modify-goods-id"""
    @property
    def post(self) -> FavorStocksStockIdModifyGoodsIdPost[Answer[FavorStocksStockIdModifyGoodsIdPostAnswer]]:
        """修改可用单品编码

        POST v3/marketing/favor/stocks/{stock_id}/modify-goods-id
        https://pay.weixin.qq.com/doc/v3/merchant/4017164667
        """
    @property
    def post_async(self) -> FavorStocksStockIdModifyGoodsIdPost[Promise[Answer[FavorStocksStockIdModifyGoodsIdPostAnswer]]]: ...
    @property
    def postAsync(self) -> FavorStocksStockIdModifyGoodsIdPost[Promise[Answer[FavorStocksStockIdModifyGoodsIdPostAnswer]]]: ...

class FavorStocksStockIdModifyGoodsIdPostOptions(Options, total=False):
    json: FavorStocksStockIdModifyGoodsIdPostJson
    stock_id: str | int

class FavorStocksStockIdModifyGoodsIdPost(Verb[R]):
    """修改可用单品编码

    POST v3/marketing/favor/stocks/{stock_id}/modify-goods-id
    https://pay.weixin.qq.com/doc/v3/merchant/4017164667
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdModifyGoodsIdPostOptions = ...,
            /,
            *,
            json: FavorStocksStockIdModifyGoodsIdPostJson = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorStocksStockIdModifyGoodsIdPostJson,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdModifyGoodsIdPostOptions,
            /,
            *,
            json: FavorStocksStockIdModifyGoodsIdPostJson = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocksStockIdPause(Place):
    """v3/marketing/favor/stocks/{stock_id}/pause"""
    @property
    def post(self) -> FavorStocksStockIdPausePost[Answer[FavorStocksStockIdPausePostAnswer]]:
        """暂停代金券批次

        POST v3/marketing/favor/stocks/{stock_id}/pause
        https://pay.weixin.qq.com/doc/v3/merchant/4012460305
        """
    @property
    def post_async(self) -> FavorStocksStockIdPausePost[Promise[Answer[FavorStocksStockIdPausePostAnswer]]]: ...
    @property
    def postAsync(self) -> FavorStocksStockIdPausePost[Promise[Answer[FavorStocksStockIdPausePostAnswer]]]: ...

class FavorStocksStockIdPausePostOptions(Options, total=False):
    json: FavorStocksStockIdPausePostJson
    stock_id: str | int

class FavorStocksStockIdPausePost(Verb[R]):
    """暂停代金券批次

    POST v3/marketing/favor/stocks/{stock_id}/pause
    https://pay.weixin.qq.com/doc/v3/merchant/4012460305
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdPausePostOptions = ...,
            /,
            *,
            json: FavorStocksStockIdPausePostJson = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorStocksStockIdPausePostJson,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdPausePostOptions,
            /,
            *,
            json: FavorStocksStockIdPausePostJson = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocksStockIdRefundFlow(Place):
    """v3/marketing/favor/stocks/{stock_id}/refund-flow"""
    @property
    def get(self) -> FavorStocksStockIdRefundFlowGet[Answer[FavorStocksStockIdRefundFlowGetAnswer]]:
        """下载批次退款明细

        GET v3/marketing/favor/stocks/{stock_id}/refund-flow
        https://pay.weixin.qq.com/doc/v3/merchant/4012463523
        """
    @property
    def get_async(self) -> FavorStocksStockIdRefundFlowGet[Promise[Answer[FavorStocksStockIdRefundFlowGetAnswer]]]: ...
    @property
    def getAsync(self) -> FavorStocksStockIdRefundFlowGet[Promise[Answer[FavorStocksStockIdRefundFlowGetAnswer]]]: ...

class FavorStocksStockIdRefundFlowGetOptions(Options, total=False):
    stock_id: str | int

class FavorStocksStockIdRefundFlowGet(Verb[R]):
    """下载批次退款明细

    GET v3/marketing/favor/stocks/{stock_id}/refund-flow
    https://pay.weixin.qq.com/doc/v3/merchant/4012463523
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdRefundFlowGetOptions = ...,
            /,
            *,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, stock_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdRefundFlowGetOptions,
            /,
            *,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocksStockIdRefundFlowByDay(Place):
    """v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day"""
    @property
    def get(self) -> FavorStocksStockIdRefundFlowByDayGet[Answer[FavorStocksStockIdRefundFlowByDayGetAnswer]]:
        """获取批次退款明细下载链接

        GET v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day
        notices: need-accessment
        """
    @property
    def get_async(self) -> FavorStocksStockIdRefundFlowByDayGet[Promise[Answer[FavorStocksStockIdRefundFlowByDayGetAnswer]]]: ...
    @property
    def getAsync(self) -> FavorStocksStockIdRefundFlowByDayGet[Promise[Answer[FavorStocksStockIdRefundFlowByDayGetAnswer]]]: ...

class FavorStocksStockIdRefundFlowByDayGetOptions(Options, total=False):
    query: FavorStocksStockIdRefundFlowByDayGetQuery
    stock_id: str | int

class FavorStocksStockIdRefundFlowByDayGet(Verb[R]):
    """获取批次退款明细下载链接

    GET v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day
    notices: need-accessment
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdRefundFlowByDayGetOptions = ...,
            /,
            *,
            query: FavorStocksStockIdRefundFlowByDayGetQuery = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorStocksStockIdRefundFlowByDayGetQuery,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdRefundFlowByDayGetOptions,
            /,
            *,
            query: FavorStocksStockIdRefundFlowByDayGetQuery = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocksStockIdRestart(Place):
    """v3/marketing/favor/stocks/{stock_id}/restart"""
    @property
    def post(self) -> FavorStocksStockIdRestartPost[Answer[FavorStocksStockIdRestartPostAnswer]]:
        """重启代金券批次

        POST v3/marketing/favor/stocks/{stock_id}/restart
        https://pay.weixin.qq.com/doc/v3/merchant/4012460411
        """
    @property
    def post_async(self) -> FavorStocksStockIdRestartPost[Promise[Answer[FavorStocksStockIdRestartPostAnswer]]]: ...
    @property
    def postAsync(self) -> FavorStocksStockIdRestartPost[Promise[Answer[FavorStocksStockIdRestartPostAnswer]]]: ...

class FavorStocksStockIdRestartPostOptions(Options, total=False):
    json: FavorStocksStockIdRestartPostJson
    stock_id: str | int

class FavorStocksStockIdRestartPost(Verb[R]):
    """重启代金券批次

    POST v3/marketing/favor/stocks/{stock_id}/restart
    https://pay.weixin.qq.com/doc/v3/merchant/4012460411
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdRestartPostOptions = ...,
            /,
            *,
            json: FavorStocksStockIdRestartPostJson = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorStocksStockIdRestartPostJson,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdRestartPostOptions,
            /,
            *,
            json: FavorStocksStockIdRestartPostJson = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocksStockIdStart(Place):
    """v3/marketing/favor/stocks/{stock_id}/start"""
    @property
    def post(self) -> FavorStocksStockIdStartPost[Answer[FavorStocksStockIdStartPostAnswer]]:
        """激活代金券批次

        POST v3/marketing/favor/stocks/{stock_id}/start
        https://pay.weixin.qq.com/doc/v3/merchant/4012460137
        """
    @property
    def post_async(self) -> FavorStocksStockIdStartPost[Promise[Answer[FavorStocksStockIdStartPostAnswer]]]: ...
    @property
    def postAsync(self) -> FavorStocksStockIdStartPost[Promise[Answer[FavorStocksStockIdStartPostAnswer]]]: ...

class FavorStocksStockIdStartPostOptions(Options, total=False):
    json: FavorStocksStockIdStartPostJson
    stock_id: str | int

class FavorStocksStockIdStartPost(Verb[R]):
    """激活代金券批次

    POST v3/marketing/favor/stocks/{stock_id}/start
    https://pay.weixin.qq.com/doc/v3/merchant/4012460137
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdStartPostOptions = ...,
            /,
            *,
            json: FavorStocksStockIdStartPostJson = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorStocksStockIdStartPostJson,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdStartPostOptions,
            /,
            *,
            json: FavorStocksStockIdStartPostJson = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocksStockIdUseFlow(Place):
    """v3/marketing/favor/stocks/{stock_id}/use-flow"""
    @property
    def get(self) -> FavorStocksStockIdUseFlowGet[Answer[FavorStocksStockIdUseFlowGetAnswer]]:
        """下载批次核销明细

        GET v3/marketing/favor/stocks/{stock_id}/use-flow
        https://pay.weixin.qq.com/doc/v3/merchant/4012463585
        """
    @property
    def get_async(self) -> FavorStocksStockIdUseFlowGet[Promise[Answer[FavorStocksStockIdUseFlowGetAnswer]]]: ...
    @property
    def getAsync(self) -> FavorStocksStockIdUseFlowGet[Promise[Answer[FavorStocksStockIdUseFlowGetAnswer]]]: ...

class FavorStocksStockIdUseFlowGetOptions(Options, total=False):
    stock_id: str | int

class FavorStocksStockIdUseFlowGet(Verb[R]):
    """下载批次核销明细

    GET v3/marketing/favor/stocks/{stock_id}/use-flow
    https://pay.weixin.qq.com/doc/v3/merchant/4012463585
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdUseFlowGetOptions = ...,
            /,
            *,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, stock_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdUseFlowGetOptions,
            /,
            *,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorStocksStockIdUseFlowByDay(Place):
    """v3/marketing/favor/stocks/{stock_id}/use-flow-by-day"""
    @property
    def get(self) -> FavorStocksStockIdUseFlowByDayGet[Answer[FavorStocksStockIdUseFlowByDayGetAnswer]]:
        """获取批次核销明细下载链接

        GET v3/marketing/favor/stocks/{stock_id}/use-flow-by-day
        notices: need-accessment
        """
    @property
    def get_async(self) -> FavorStocksStockIdUseFlowByDayGet[Promise[Answer[FavorStocksStockIdUseFlowByDayGetAnswer]]]: ...
    @property
    def getAsync(self) -> FavorStocksStockIdUseFlowByDayGet[Promise[Answer[FavorStocksStockIdUseFlowByDayGetAnswer]]]: ...

class FavorStocksStockIdUseFlowByDayGetOptions(Options, total=False):
    query: FavorStocksStockIdUseFlowByDayGetQuery
    stock_id: str | int

class FavorStocksStockIdUseFlowByDayGet(Verb[R]):
    """获取批次核销明细下载链接

    GET v3/marketing/favor/stocks/{stock_id}/use-flow-by-day
    notices: need-accessment
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdUseFlowByDayGetOptions = ...,
            /,
            *,
            query: FavorStocksStockIdUseFlowByDayGetQuery = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorStocksStockIdUseFlowByDayGetQuery,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdUseFlowByDayGetOptions,
            /,
            *,
            query: FavorStocksStockIdUseFlowByDayGetQuery = ...,
            stock_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorUsers(Place):
    """v3/marketing/favor/users"""
    @property
    def _openid_(self) -> FavorUsersOpenid: ...

class FavorUsersOpenid(Place):
    """v3/marketing/favor/users/{openid}"""
    @property
    def coupons(self) -> FavorUsersOpenidCoupons: ...

class FavorUsersOpenidCoupons(Place):
    """v3/marketing/favor/users/{openid}/coupons"""
    @property
    def get(self) -> FavorUsersOpenidCouponsGet[Answer[FavorUsersOpenidCouponsGetAnswer]]:
        """根据商户号查用户的券

        GET v3/marketing/favor/users/{openid}/coupons
        https://pay.weixin.qq.com/doc/v3/merchant/4012534690
        """
    @property
    def get_async(self) -> FavorUsersOpenidCouponsGet[Promise[Answer[FavorUsersOpenidCouponsGetAnswer]]]: ...
    @property
    def getAsync(self) -> FavorUsersOpenidCouponsGet[Promise[Answer[FavorUsersOpenidCouponsGetAnswer]]]: ...
    @property
    def post(self) -> FavorUsersOpenidCouponsPost[Answer[FavorUsersOpenidCouponsPostAnswer]]:
        """发放代金券

        POST v3/marketing/favor/users/{openid}/coupons
        https://pay.weixin.qq.com/doc/v3/merchant/4012463767
        """
    @property
    def post_async(self) -> FavorUsersOpenidCouponsPost[Promise[Answer[FavorUsersOpenidCouponsPostAnswer]]]: ...
    @property
    def postAsync(self) -> FavorUsersOpenidCouponsPost[Promise[Answer[FavorUsersOpenidCouponsPostAnswer]]]: ...
    @property
    def _coupon_id_(self) -> FavorUsersOpenidCouponsCouponId: ...

class FavorUsersOpenidCouponsGetOptions(Options, total=False):
    query: FavorUsersOpenidCouponsGetQuery
    openid: str | int

class FavorUsersOpenidCouponsGet(Verb[R]):
    """根据商户号查用户的券

    GET v3/marketing/favor/users/{openid}/coupons
    https://pay.weixin.qq.com/doc/v3/merchant/4012534690
    """
    if MYPY:
        def __call__(
            self,
            options: FavorUsersOpenidCouponsGetOptions = ...,
            /,
            *,
            query: FavorUsersOpenidCouponsGetQuery = ...,
            openid: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorUsersOpenidCouponsGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorUsersOpenidCouponsGetOptions,
            /,
            *,
            query: FavorUsersOpenidCouponsGetQuery = ...,
            openid: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorUsersOpenidCouponsPostOptions(Options, total=False):
    json: FavorUsersOpenidCouponsPostJson
    openid: str | int

class FavorUsersOpenidCouponsPost(Verb[R]):
    """发放代金券

    POST v3/marketing/favor/users/{openid}/coupons
    https://pay.weixin.qq.com/doc/v3/merchant/4012463767
    """
    if MYPY:
        def __call__(
            self,
            options: FavorUsersOpenidCouponsPostOptions = ...,
            /,
            *,
            json: FavorUsersOpenidCouponsPostJson = ...,
            openid: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorUsersOpenidCouponsPostJson,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorUsersOpenidCouponsPostOptions,
            /,
            *,
            json: FavorUsersOpenidCouponsPostJson = ...,
            openid: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorUsersOpenidCouponsCouponId(Place):
    """v3/marketing/favor/users/{openid}/coupons/{coupon_id}"""
    @property
    def get(self) -> FavorUsersOpenidCouponsCouponIdGet[Answer[FavorUsersOpenidCouponsCouponIdGetAnswer]]:
        """查询代金券详情

        GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012486942
        """
    @property
    def get_async(self) -> FavorUsersOpenidCouponsCouponIdGet[Promise[Answer[FavorUsersOpenidCouponsCouponIdGetAnswer]]]: ...
    @property
    def getAsync(self) -> FavorUsersOpenidCouponsCouponIdGet[Promise[Answer[FavorUsersOpenidCouponsCouponIdGetAnswer]]]: ...

class FavorUsersOpenidCouponsCouponIdGetOptions(Options, total=False):
    query: FavorUsersOpenidCouponsCouponIdGetQuery
    openid: str | int
    coupon_id: str | int

class FavorUsersOpenidCouponsCouponIdGet(Verb[R]):
    """查询代金券详情

    GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012486942
    """
    if MYPY:
        def __call__(
            self,
            options: FavorUsersOpenidCouponsCouponIdGetOptions = ...,
            /,
            *,
            query: FavorUsersOpenidCouponsCouponIdGetQuery = ...,
            openid: str | int = ...,
            coupon_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorUsersOpenidCouponsCouponIdGetQuery,
            openid: str | int,
            coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorUsersOpenidCouponsCouponIdGetOptions,
            /,
            *,
            query: FavorUsersOpenidCouponsCouponIdGetQuery = ...,
            openid: str | int = ...,
            coupon_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class FavorCallbacksGetQuery(TypedDict):
    mchid: str
    """商户号"""

class FavorCallbacksGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    notify_url: str
    """通知地址"""

class FavorCallbacksPostJson(TypedDict):
    mchid: str
    """商户号"""
    notify_url: str
    """通知url地址"""
    switch: NotRequired[bool]
    """回调开关"""

class FavorCallbacksPostAnswer(TypedDict):
    update_time: str
    """修改时间"""
    notify_url: str
    """通知地址"""

class StockUseRule(TypedDict):
    max_coupons: int
    """发放总上限"""
    max_amount: int
    """总预算"""
    max_amount_by_day: NotRequired[int]
    """单天发放上限金额"""
    max_coupons_per_user: int
    """单个用户可领个数"""
    natural_person_limit: bool
    """是否开启自然人限制"""
    prevent_api_abuse: bool
    """api发券防刷"""

class PatternInfo(TypedDict):
    description: str
    """使用说明"""
    merchant_logo: NotRequired[str]
    """商户logo"""
    merchant_name: NotRequired[str]
    """商户名称"""
    background_color: NotRequired[Literal["COLOR010", "COLOR020", "COLOR030", "COLOR040", "COLOR050", "COLOR060", "COLOR070", "COLOR080", "COLOR081", "COLOR082", "COLOR090", "COLOR100", "COLOR101", "COLOR102"]]
    """背景颜色"""
    coupon_image: NotRequired[str]
    """券详情图片"""
    jump_target: NotRequired[Literal["PAYMENT_CODE", "MINI_PROGRAM", "DEFAULT_PAGE"]]
    """卡包跳转目标"""
    mini_program_appid: NotRequired[str]
    """小程序appid"""
    mini_program_path: NotRequired[str]
    """小程序path"""

class FixAvailableTime(TypedDict):
    available_week_day: list[Literal[0, 1, 2, 3, 4, 5, 6]]
    begin_time: int
    """当天开始时间"""
    end_time: NotRequired[int]
    """当天结束时间"""

class CouponAvailableTime(TypedDict):
    available_begin_time: NotRequired[str]
    """开始时间"""
    available_end_time: NotRequired[str]
    """结束时间"""
    fix_available_time: NotRequired[FixAvailableTime]
    """固定时间段可用"""
    second_day_available: NotRequired[bool]
    """领取第二天生效"""
    available_time_after_receive: NotRequired[int]
    """领取后有效时间"""

class FixedNormalCoupon(TypedDict):
    coupon_amount: int
    """面额"""
    transaction_minimum: int
    """门槛"""

class DiscountCoupon(TypedDict):
    discount_amount_max: NotRequired[int]
    """最高折扣金额"""
    discount_percent: NotRequired[int]
    """折扣百分比"""
    transaction_minimum: NotRequired[int]
    """门槛"""

class ExchangeCoupon(TypedDict):
    exchange_price: NotRequired[int]
    """单品换购价"""
    transaction_minimum: NotRequired[int]
    """消费门槛"""

class LimitCard(TypedDict):
    name: str
    """银行卡名称"""
    bin: list[str]
    """指定卡BIN"""

class CouponUseRule(TypedDict):
    coupon_available_time: NotRequired[CouponAvailableTime]
    """券可核销时间"""
    fixed_normal_coupon: NotRequired[FixedNormalCoupon]
    """固定面额满减券使用规则"""
    discount_coupon: NotRequired[DiscountCoupon]
    """折扣券使用规则"""
    exchange_coupon: NotRequired[ExchangeCoupon]
    """换购券使用规则"""
    goods_tag: NotRequired[list[str]]
    """订单优惠标记"""
    limit_pay: NotRequired[list[str]]
    """指定支付方式"""
    limit_card: NotRequired[LimitCard]
    """指定银行卡BIN"""
    trade_type: NotRequired[list[Literal["MICROAPP", "APPPAY", "PPAY", "CARD", "FACE", "OTHER"]]]
    """支付方式"""
    available_items: NotRequired[list[str]]
    """可核销商品编码"""
    unavailable_items: NotRequired[list[str]]
    available_merchants: list[str]
    """可核销商户号"""
    combine_use: NotRequired[bool]
    """是否可叠加其他优惠"""

class FavorCouponStocksPostJson(TypedDict):
    stock_name: str
    """批次名称"""
    available_begin_time: str
    """开始时间"""
    available_end_time: str
    """结束时间"""
    stock_use_rule: StockUseRule
    """发放规则"""
    no_cash: bool
    """是否无资金流"""
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHAHGE", "RANDOM", "DISCOUNT_CUT"]
    """批次类型"""
    comment: NotRequired[str]
    """批次备注"""
    belong_merchant: str
    """归属商户号"""
    pattern_info: NotRequired[PatternInfo]
    """样式信息"""
    coupon_use_rule: CouponUseRule
    """核销规则"""
    out_request_no: str
    """商户单据号"""
    ext_info: NotRequired[str]
    """扩展属性"""

class FavorCouponStocksPostAnswer(TypedDict):
    stock_id: str
    """批次号"""
    create_time: str
    """创建时间"""

class FavorMediaImageUploadPostAnswer(TypedDict):
    media_url: str
    """媒体文件URL地址"""

class FavorStocksGetQuery(TypedDict):
    offset: int | str
    """分页页码"""
    limit: int | str
    """分页大小"""
    stock_creator_mchid: str
    """创建批次的商户号"""
    create_start_time: NotRequired[str | None]
    """起始时间"""
    create_end_time: NotRequired[str | None]
    """终止时间"""
    status: NotRequired[Literal["unactivated", "audit", "running", "stoped", "paused"] | None]
    """批次状态"""

class CutToMessage(TypedDict):
    single_price_max: NotRequired[int]
    """可用优惠的商品最高单价"""
    cut_to_price: NotRequired[int]
    """减至后的优惠单价"""

class AvailableRegionList(TypedDict):
    type: NotRequired[str]
    """类型"""
    province: NotRequired[str]
    """省"""
    city: NotRequired[str]
    """市"""
    district: NotRequired[str]
    """区"""
    country: NotRequired[str]
    """国家"""

class Data(TypedDict):
    stock_name: str
    """批次名称"""
    available_begin_time: str
    """开始时间"""
    available_end_time: str
    """结束时间"""
    stock_use_rule: StockUseRule
    """发放规则"""
    no_cash: bool
    """是否无资金流"""
    stock_type: Literal["NORMAL", "DISCOUNT", "EXCHAHGE", "RANDOM", "DISCOUNT_CUT"]
    """批次类型"""
    stock_id: NotRequired[str]
    """批次号"""
    stock_creator_mchid: NotRequired[str]
    """创建批次的商户号"""
    status: NotRequired[Literal["unactivated", "audit", "running", "stoped", "paused"]]
    """批次状态"""
    description: str
    """使用说明"""
    create_time: NotRequired[str]
    """创建时间"""
    start_time: NotRequired[str]
    """激活批次的时间"""
    stop_time: NotRequired[str]
    """终止批次的时间"""
    singleitem: NotRequired[bool]
    """是否单品优惠"""
    cut_to_message: NotRequired[CutToMessage]
    """减至批次特定信息"""
    distributed_coupons: NotRequired[int]
    """已发券数量"""
    business_type: NotRequired[Literal["MULTIUSE"]]
    """业务类型"""
    available_region_list: NotRequired[list[AvailableRegionList]]
    """消费金可用地域"""
    available_industry_list: NotRequired[list[str]]
    """消费金可用行业"""

class FavorStocksGetAnswer(TypedDict):
    total_count: int
    """批次总数"""
    limit: int
    """分页大小"""
    offset: int
    """分页页码"""
    data: NotRequired[list[Data]]
    """批次详情"""

class FavorStocksStockIdGetQuery(TypedDict):
    stock_creator_mchid: str
    """创建批次的商户号"""

class FavorStocksStockIdItemsGetQuery(TypedDict):
    stock_creator_mchid: str
    """创建批次的商户号"""
    offset: int | str
    """分页页码"""
    limit: str
    """分页大小"""

class FavorStocksStockIdItemsGetAnswer(TypedDict):
    total_count: int
    """可用单品编码总数"""
    data: NotRequired[list[str]]
    """可用单品编码"""
    offset: int
    """分页页码"""
    limit: int
    """分页大小"""
    stock_id: str
    """批次号"""

class FavorStocksStockIdMerchantsGetQuery(TypedDict):
    offset: int | str
    """分页页码"""
    limit: str
    """分页大小"""
    stock_creator_mchid: str
    """创建批次的商户号"""

class FavorStocksStockIdMerchantsGetAnswer(TypedDict):
    total_count: int
    """可用商户总数量"""
    data: NotRequired[list[str]]
    """可用商户列表"""
    offset: int
    """分页页码"""
    limit: int
    """分页大小"""
    stock_id: str
    """批次号"""

class FavorStocksStockIdModifyGoodsIdPostJson(TypedDict):
    stock_creator_mchid: str
    """创建批次的商户号"""
    add_goods_id_list: NotRequired[list[str]]
    """增加单品编码列表"""
    delete_goods_id_list: NotRequired[list[str]]
    """删除单品编码列表"""

class FavorStocksStockIdModifyGoodsIdPostAnswer(TypedDict):
    pause_time: str
    """生效时间"""
    stock_id: str
    """批次号"""

class FavorStocksStockIdPausePostAnswer(TypedDict):
    pause_time: str
    """暂停时间"""
    stock_id: str
    """批次号"""

class FavorStocksStockIdRefundFlowGetAnswer(TypedDict):
    url: str
    """下载链接"""
    hash_value: str
    """安全校验码"""
    hash_type: str
    """哈希算法类型"""

class FavorStocksStockIdRefundFlowByDayGetQuery(TypedDict):
    bill_date: str
    """账单日期"""

class FavorStocksStockIdRefundFlowByDayGetAnswer(TypedDict):
    url: str
    """下载链接"""
    stock_refundflow_hash: str
    """账单文件摘要"""
    stock_refundflow_count: str
    """账单记录总条数"""

class FavorStocksStockIdRestartPostAnswer(TypedDict):
    restart_time: str
    """生效时间"""
    stock_id: str
    """批次号"""

class FavorStocksStockIdStartPostAnswer(TypedDict):
    start_time: str
    """生效时间"""
    stock_id: str
    """批次号"""

class FavorStocksStockIdUseFlowByDayGetAnswer(TypedDict):
    url: str
    """下载链接"""
    stock_useflow_hash: str
    """账单文件摘要"""
    stock_useflow_count: str
    """账单记录总条数"""

class FavorUsersOpenidCouponsGetQuery(TypedDict):
    appid: str
    """公众账号ID"""
    stock_id: NotRequired[str | None]
    """批次号"""
    status: NotRequired[Literal["SENDED", "USED"] | None]
    """券或消费金状态"""
    creator_mchid: NotRequired[str | None]
    """创建批次的商户号"""
    sender_mchid: NotRequired[str | None]
    """批次发放商户号"""
    available_mchid: NotRequired[str | None]
    """可用商户号"""
    offset: NotRequired[int | str | None]
    """分页页码"""
    limit: NotRequired[int | str | None]
    """分页大小"""
    business_type: NotRequired[Literal["MULTIUSE"] | None]
    """业务类型"""

class GoodsDetail(TypedDict):
    goods_id: NotRequired[str]
    """商品编码"""
    quantity: NotRequired[int]
    """商品数量"""
    price: NotRequired[int]
    """商品价格"""
    discount_amount: NotRequired[int]
    """商品优惠金额"""

class ConsumeInformation(TypedDict):
    consume_time: NotRequired[str]
    """核销时间"""
    consume_mchid: NotRequired[str]
    """核销商户号"""
    transaction_id: NotRequired[str]
    """核销商户号"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """单品信息"""

class FavorUsersOpenidCouponsGetAnswerData(TypedDict):
    stock_creator_mchid: NotRequired[str]
    """创建批次的商户号"""
    stock_id: NotRequired[str]
    """批次号"""
    coupon_id: NotRequired[str]
    """代金券id"""
    coupon_name: NotRequired[str]
    """代金券名称"""
    status: NotRequired[Literal["SENDED", "USED", "EXPIRED", "RECOVER"]]
    """代金券状态"""
    description: NotRequired[str]
    """使用说明"""
    create_time: NotRequired[str]
    """领券时间"""
    coupon_type: NotRequired[Literal["NORMAL", "CUT_TO"]]
    """券类型"""
    start_time: NotRequired[str]
    """激活批次的时间"""
    stop_time: NotRequired[str]
    """终止批次的时间"""
    singleitem: NotRequired[bool]
    """是否单品优惠"""
    cut_to_message: NotRequired[CutToMessage]
    """减至批次特定信息"""
    available_begin_time: NotRequired[str]
    """可用开始时间"""
    available_end_time: NotRequired[str]
    """可用结束时间"""
    normal_coupon_information: NotRequired[FixedNormalCoupon]
    """固定面额满减券使用规则"""
    consume_information: NotRequired[ConsumeInformation]
    """已实扣代金券核销信息"""
    available_balance: NotRequired[float]
    """剩余金额"""
    business_type: NotRequired[Literal["MULTIUSE"]]
    """业务类型"""

class FavorUsersOpenidCouponsGetAnswer(TypedDict):
    total_count: int
    """总数量"""
    offset: int
    """分页页码"""
    limit: int
    """分页大小"""
    data: list[FavorUsersOpenidCouponsGetAnswerData]
    """结果集"""

class FavorUsersOpenidCouponsPostJson(TypedDict):
    stock_id: str
    """批次号"""
    out_request_no: str
    """商户单据号"""
    appid: str
    """公众账号ID"""
    stock_creator_mchid: str
    """创建批次的商户号"""
    coupon_value: NotRequired[int]
    coupon_minimum: NotRequired[int]

class FavorUsersOpenidCouponsPostAnswer(TypedDict):
    coupon_id: str
    """代金券id"""

class FavorUsersOpenidCouponsCouponIdGetQuery(TypedDict):
    appid: str
    """公众账号ID"""

class FavorStocksStockIdGetAnswer(Data): ...

class FavorStocksStockIdPausePostJson(FavorStocksStockIdGetQuery): ...

class FavorStocksStockIdRestartPostJson(FavorStocksStockIdGetQuery): ...

class FavorStocksStockIdStartPostJson(FavorStocksStockIdGetQuery): ...

class FavorStocksStockIdUseFlowGetAnswer(FavorStocksStockIdRefundFlowGetAnswer): ...

class FavorStocksStockIdUseFlowByDayGetQuery(FavorStocksStockIdRefundFlowByDayGetQuery): ...

class FavorUsersOpenidCouponsCouponIdGetAnswer(FavorUsersOpenidCouponsGetAnswerData): ...
