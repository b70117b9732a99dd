# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Media, Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Favor(Place):
    """v3/marketing/favor"""
    @property
    def callbacks(self) -> FavorCallbacks:
        """GET 获取已设置的消息通知地址
        POST 设置消息通知地址
        """
    @property
    def couponStocks(self) -> FavorCouponStocks:
        """POST 创建代金券批次"""
    @property
    def media(self) -> FavorMedia: ...
    @property
    def stocks(self) -> FavorStocks:
        """GET 条件查询批次列表"""
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
    def get_async(self) -> FavorCallbacksGet[Promise[Answer[FavorCallbacksGetAnswer]]]:
        """获取已设置的消息通知地址"""
    @property
    def getAsync(self) -> FavorCallbacksGet[Promise[Answer[FavorCallbacksGetAnswer]]]:
        """获取已设置的消息通知地址"""
    @property
    def post(self) -> FavorCallbacksPost[Answer[FavorCallbacksPostAnswer]]:
        """设置消息通知地址

        POST v3/marketing/favor/callbacks
        https://pay.weixin.qq.com/doc/v3/merchant/4012464198
        """
    @property
    def post_async(self) -> FavorCallbacksPost[Promise[Answer[FavorCallbacksPostAnswer]]]:
        """设置消息通知地址"""
    @property
    def postAsync(self) -> FavorCallbacksPost[Promise[Answer[FavorCallbacksPostAnswer]]]:
        """设置消息通知地址"""

class FavorCallbacksGetOptions(Options, total=False):
    query: FavorCallbacksGetQuery

class FavorCallbacksGetLooseOptions(Options, total=False):
    query: FavorCallbacksGetQuery | AnyDict

class FavorCallbacksGet(Verb[R]):
    """获取已设置的消息通知地址

    GET v3/marketing/favor/callbacks
    https://pay.weixin.qq.com/doc/v3/merchant/4012464070
    """
    if MYPY:
        def __call__(
            self,
            options: FavorCallbacksGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorCallbacksGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorCallbacksGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorCallbacksGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorCallbacksGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: FavorCallbacksGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorCallbacksGetOptions,
            /,
            **more: Unpack[FavorCallbacksGetOptions]
        ) -> R: ...

class FavorCallbacksPostOptions(Options, total=False):
    json: FavorCallbacksPostJson

class FavorCallbacksPostLooseOptions(Options, total=False):
    json: FavorCallbacksPostJson | AnyDict

class FavorCallbacksPost(Verb[R]):
    """设置消息通知地址

    POST v3/marketing/favor/callbacks
    https://pay.weixin.qq.com/doc/v3/merchant/4012464198
    """
    if MYPY:
        def __call__(
            self,
            options: FavorCallbacksPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorCallbacksPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorCallbacksPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorCallbacksPostLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorCallbacksPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: FavorCallbacksPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorCallbacksPostOptions,
            /,
            **more: Unpack[FavorCallbacksPostOptions]
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
    def post_async(self) -> FavorCouponStocksPost[Promise[Answer[FavorCouponStocksPostAnswer]]]:
        """创建代金券批次"""
    @property
    def postAsync(self) -> FavorCouponStocksPost[Promise[Answer[FavorCouponStocksPostAnswer]]]:
        """创建代金券批次"""

class FavorCouponStocksPostOptions(Options, total=False):
    json: FavorCouponStocksPostJson

class FavorCouponStocksPostLooseOptions(Options, total=False):
    json: FavorCouponStocksPostJson | AnyDict

class FavorCouponStocksPost(Verb[R]):
    """创建代金券批次

    POST v3/marketing/favor/coupon-stocks
    https://pay.weixin.qq.com/doc/v3/merchant/4012534633
    """
    if MYPY:
        def __call__(
            self,
            options: FavorCouponStocksPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorCouponStocksPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorCouponStocksPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorCouponStocksPostLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorCouponStocksPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: FavorCouponStocksPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorCouponStocksPostOptions,
            /,
            **more: Unpack[FavorCouponStocksPostOptions]
        ) -> R: ...

class FavorMedia(Place):
    """v3/marketing/favor/media"""
    @property
    def imageUpload(self) -> FavorMediaImageUpload:
        """POST （营销）图片上传"""

class FavorMediaImageUpload(Place):
    """v3/marketing/favor/media/image-upload"""
    @property
    def post(self) -> FavorMediaImageUploadPost[Answer[FavorMediaImageUploadPostAnswer]]:
        """（营销）图片上传

        POST v3/marketing/favor/media/image-upload
        https://pay.weixin.qq.com/doc/v3/merchant/4012557233
        """
    @property
    def post_async(self) -> FavorMediaImageUploadPost[Promise[Answer[FavorMediaImageUploadPostAnswer]]]:
        """（营销）图片上传"""
    @property
    def postAsync(self) -> FavorMediaImageUploadPost[Promise[Answer[FavorMediaImageUploadPostAnswer]]]:
        """（营销）图片上传"""

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
            options: FavorMediaImageUploadPostOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorMediaImageUploadPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: FavorMediaImageUploadPostOptions | AnyDict,
            /,
            **more: Unpack[FavorMediaImageUploadPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorMediaImageUploadPostOptions,
            /,
            **more: Unpack[FavorMediaImageUploadPostOptions]
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
    def get_async(self) -> FavorStocksGet[Promise[Answer[FavorStocksGetAnswer]]]:
        """条件查询批次列表"""
    @property
    def getAsync(self) -> FavorStocksGet[Promise[Answer[FavorStocksGetAnswer]]]:
        """条件查询批次列表"""
    @property
    def _stock_id_(self) -> FavorStocksStockId:
        """GET 查询批次详情"""

class FavorStocksGetOptions(Options, total=False):
    query: FavorStocksGetQuery

class FavorStocksGetLooseOptions(Options, total=False):
    query: FavorStocksGetQuery | AnyDict

class FavorStocksGet(Verb[R]):
    """条件查询批次列表

    GET v3/marketing/favor/stocks
    https://pay.weixin.qq.com/doc/v3/merchant/4012460489
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorStocksGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: FavorStocksGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksGetOptions,
            /,
            **more: Unpack[FavorStocksGetOptions]
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
    def get_async(self) -> FavorStocksStockIdGet[Promise[Answer[FavorStocksStockIdGetAnswer]]]:
        """查询批次详情"""
    @property
    def getAsync(self) -> FavorStocksStockIdGet[Promise[Answer[FavorStocksStockIdGetAnswer]]]:
        """查询批次详情"""
    @property
    def items(self) -> FavorStocksStockIdItems:
        """GET 查询代金券可用单品"""
    @property
    def merchants(self) -> FavorStocksStockIdMerchants:
        """GET 查询代金券可用商户"""
    @property
    def modifyGoodsId(self) -> FavorStocksStockIdModifyGoodsId:
        """POST 修改可用单品编码"""
    @property
    def pause(self) -> FavorStocksStockIdPause:
        """POST 暂停代金券批次"""
    @property
    def refundFlow(self) -> FavorStocksStockIdRefundFlow:
        """GET 下载批次退款明细"""
    @property
    def refundFlowByDay(self) -> FavorStocksStockIdRefundFlowByDay:
        """GET 获取批次退款明细下载链接"""
    @property
    def restart(self) -> FavorStocksStockIdRestart:
        """POST 重启代金券批次"""
    @property
    def start(self) -> FavorStocksStockIdStart:
        """POST 激活代金券批次"""
    @property
    def useFlow(self) -> FavorStocksStockIdUseFlow:
        """GET 下载批次核销明细"""
    @property
    def useFlowByDay(self) -> FavorStocksStockIdUseFlowByDay:
        """GET 获取批次核销明细下载链接"""

class FavorStocksStockIdGetOptions(Options, total=False):
    query: FavorStocksStockIdGetQuery
    stock_id: str | int

class FavorStocksStockIdGetLooseOptions(Options, total=False):
    query: FavorStocksStockIdGetQuery | AnyDict
    stock_id: str | int

class FavorStocksStockIdGet(Verb[R]):
    """查询批次详情

    GET v3/marketing/favor/stocks/{stock_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012460564
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksStockIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorStocksStockIdGetQuery | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksStockIdGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorStocksStockIdGetOptions]
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
    def get_async(self) -> FavorStocksStockIdItemsGet[Promise[Answer[FavorStocksStockIdItemsGetAnswer]]]:
        """查询代金券可用单品"""
    @property
    def getAsync(self) -> FavorStocksStockIdItemsGet[Promise[Answer[FavorStocksStockIdItemsGetAnswer]]]:
        """查询代金券可用单品"""

class FavorStocksStockIdItemsGetOptions(Options, total=False):
    query: FavorStocksStockIdItemsGetQuery
    stock_id: str | int

class FavorStocksStockIdItemsGetLooseOptions(Options, total=False):
    query: FavorStocksStockIdItemsGetQuery | AnyDict
    stock_id: str | int

class FavorStocksStockIdItemsGet(Verb[R]):
    """查询代金券可用单品

    GET v3/marketing/favor/stocks/{stock_id}/items
    https://pay.weixin.qq.com/doc/v3/merchant/4012463442
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdItemsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksStockIdItemsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorStocksStockIdItemsGetQuery | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdItemsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksStockIdItemsGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorStocksStockIdItemsGetOptions]
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
    def get_async(self) -> FavorStocksStockIdMerchantsGet[Promise[Answer[FavorStocksStockIdMerchantsGetAnswer]]]:
        """查询代金券可用商户"""
    @property
    def getAsync(self) -> FavorStocksStockIdMerchantsGet[Promise[Answer[FavorStocksStockIdMerchantsGetAnswer]]]:
        """查询代金券可用商户"""

class FavorStocksStockIdMerchantsGetOptions(Options, total=False):
    query: FavorStocksStockIdMerchantsGetQuery
    stock_id: str | int

class FavorStocksStockIdMerchantsGetLooseOptions(Options, total=False):
    query: FavorStocksStockIdMerchantsGetQuery | AnyDict
    stock_id: str | int

class FavorStocksStockIdMerchantsGet(Verb[R]):
    """查询代金券可用商户

    GET v3/marketing/favor/stocks/{stock_id}/merchants
    https://pay.weixin.qq.com/doc/v3/merchant/4012463358
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdMerchantsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksStockIdMerchantsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorStocksStockIdMerchantsGetQuery | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdMerchantsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksStockIdMerchantsGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorStocksStockIdMerchantsGetOptions]
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
    def post_async(self) -> FavorStocksStockIdModifyGoodsIdPost[Promise[Answer[FavorStocksStockIdModifyGoodsIdPostAnswer]]]:
        """修改可用单品编码"""
    @property
    def postAsync(self) -> FavorStocksStockIdModifyGoodsIdPost[Promise[Answer[FavorStocksStockIdModifyGoodsIdPostAnswer]]]:
        """修改可用单品编码"""

class FavorStocksStockIdModifyGoodsIdPostOptions(Options, total=False):
    json: FavorStocksStockIdModifyGoodsIdPostJson
    stock_id: str | int

class FavorStocksStockIdModifyGoodsIdPostLooseOptions(Options, total=False):
    json: FavorStocksStockIdModifyGoodsIdPostJson | AnyDict
    stock_id: str | int

class FavorStocksStockIdModifyGoodsIdPost(Verb[R]):
    """修改可用单品编码

    POST v3/marketing/favor/stocks/{stock_id}/modify-goods-id
    https://pay.weixin.qq.com/doc/v3/merchant/4017164667
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdModifyGoodsIdPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksStockIdModifyGoodsIdPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorStocksStockIdModifyGoodsIdPostJson | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdModifyGoodsIdPostLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksStockIdModifyGoodsIdPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorStocksStockIdModifyGoodsIdPostOptions]
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
    def post_async(self) -> FavorStocksStockIdPausePost[Promise[Answer[FavorStocksStockIdPausePostAnswer]]]:
        """暂停代金券批次"""
    @property
    def postAsync(self) -> FavorStocksStockIdPausePost[Promise[Answer[FavorStocksStockIdPausePostAnswer]]]:
        """暂停代金券批次"""

class FavorStocksStockIdPausePostOptions(Options, total=False):
    json: FavorStocksStockIdPausePostJson
    stock_id: str | int

class FavorStocksStockIdPausePostLooseOptions(Options, total=False):
    json: FavorStocksStockIdPausePostJson | AnyDict
    stock_id: str | int

class FavorStocksStockIdPausePost(Verb[R]):
    """暂停代金券批次

    POST v3/marketing/favor/stocks/{stock_id}/pause
    https://pay.weixin.qq.com/doc/v3/merchant/4012460305
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdPausePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksStockIdPausePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorStocksStockIdPausePostJson | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdPausePostLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksStockIdPausePostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorStocksStockIdPausePostOptions]
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
    def get_async(self) -> FavorStocksStockIdRefundFlowGet[Promise[Answer[FavorStocksStockIdRefundFlowGetAnswer]]]:
        """下载批次退款明细"""
    @property
    def getAsync(self) -> FavorStocksStockIdRefundFlowGet[Promise[Answer[FavorStocksStockIdRefundFlowGetAnswer]]]:
        """下载批次退款明细"""

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
            options: FavorStocksStockIdRefundFlowGetOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksStockIdRefundFlowGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdRefundFlowGetOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksStockIdRefundFlowGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, stock_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdRefundFlowGetOptions,
            /,
            **more: Unpack[FavorStocksStockIdRefundFlowGetOptions]
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
    def get_async(self) -> FavorStocksStockIdRefundFlowByDayGet[Promise[Answer[FavorStocksStockIdRefundFlowByDayGetAnswer]]]:
        """获取批次退款明细下载链接"""
    @property
    def getAsync(self) -> FavorStocksStockIdRefundFlowByDayGet[Promise[Answer[FavorStocksStockIdRefundFlowByDayGetAnswer]]]:
        """获取批次退款明细下载链接"""

class FavorStocksStockIdRefundFlowByDayGetOptions(Options, total=False):
    query: FavorStocksStockIdRefundFlowByDayGetQuery
    stock_id: str | int

class FavorStocksStockIdRefundFlowByDayGetLooseOptions(Options, total=False):
    query: FavorStocksStockIdRefundFlowByDayGetQuery | AnyDict
    stock_id: str | int

class FavorStocksStockIdRefundFlowByDayGet(Verb[R]):
    """获取批次退款明细下载链接

    GET v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day
    notices: need-accessment
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdRefundFlowByDayGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksStockIdRefundFlowByDayGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorStocksStockIdRefundFlowByDayGetQuery | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdRefundFlowByDayGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksStockIdRefundFlowByDayGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorStocksStockIdRefundFlowByDayGetOptions]
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
    def post_async(self) -> FavorStocksStockIdRestartPost[Promise[Answer[FavorStocksStockIdRestartPostAnswer]]]:
        """重启代金券批次"""
    @property
    def postAsync(self) -> FavorStocksStockIdRestartPost[Promise[Answer[FavorStocksStockIdRestartPostAnswer]]]:
        """重启代金券批次"""

class FavorStocksStockIdRestartPostOptions(Options, total=False):
    json: FavorStocksStockIdRestartPostJson
    stock_id: str | int

class FavorStocksStockIdRestartPostLooseOptions(Options, total=False):
    json: FavorStocksStockIdRestartPostJson | AnyDict
    stock_id: str | int

class FavorStocksStockIdRestartPost(Verb[R]):
    """重启代金券批次

    POST v3/marketing/favor/stocks/{stock_id}/restart
    https://pay.weixin.qq.com/doc/v3/merchant/4012460411
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdRestartPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksStockIdRestartPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorStocksStockIdRestartPostJson | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdRestartPostLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksStockIdRestartPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorStocksStockIdRestartPostOptions]
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
    def post_async(self) -> FavorStocksStockIdStartPost[Promise[Answer[FavorStocksStockIdStartPostAnswer]]]:
        """激活代金券批次"""
    @property
    def postAsync(self) -> FavorStocksStockIdStartPost[Promise[Answer[FavorStocksStockIdStartPostAnswer]]]:
        """激活代金券批次"""

class FavorStocksStockIdStartPostOptions(Options, total=False):
    json: FavorStocksStockIdStartPostJson
    stock_id: str | int

class FavorStocksStockIdStartPostLooseOptions(Options, total=False):
    json: FavorStocksStockIdStartPostJson | AnyDict
    stock_id: str | int

class FavorStocksStockIdStartPost(Verb[R]):
    """激活代金券批次

    POST v3/marketing/favor/stocks/{stock_id}/start
    https://pay.weixin.qq.com/doc/v3/merchant/4012460137
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdStartPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksStockIdStartPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorStocksStockIdStartPostJson | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdStartPostLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksStockIdStartPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorStocksStockIdStartPostOptions]
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
    def get_async(self) -> FavorStocksStockIdUseFlowGet[Promise[Answer[FavorStocksStockIdUseFlowGetAnswer]]]:
        """下载批次核销明细"""
    @property
    def getAsync(self) -> FavorStocksStockIdUseFlowGet[Promise[Answer[FavorStocksStockIdUseFlowGetAnswer]]]:
        """下载批次核销明细"""

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
            options: FavorStocksStockIdUseFlowGetOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksStockIdUseFlowGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdUseFlowGetOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksStockIdUseFlowGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, stock_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdUseFlowGetOptions,
            /,
            **more: Unpack[FavorStocksStockIdUseFlowGetOptions]
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
    def get_async(self) -> FavorStocksStockIdUseFlowByDayGet[Promise[Answer[FavorStocksStockIdUseFlowByDayGetAnswer]]]:
        """获取批次核销明细下载链接"""
    @property
    def getAsync(self) -> FavorStocksStockIdUseFlowByDayGet[Promise[Answer[FavorStocksStockIdUseFlowByDayGetAnswer]]]:
        """获取批次核销明细下载链接"""

class FavorStocksStockIdUseFlowByDayGetOptions(Options, total=False):
    query: FavorStocksStockIdUseFlowByDayGetQuery
    stock_id: str | int

class FavorStocksStockIdUseFlowByDayGetLooseOptions(Options, total=False):
    query: FavorStocksStockIdUseFlowByDayGetQuery | AnyDict
    stock_id: str | int

class FavorStocksStockIdUseFlowByDayGet(Verb[R]):
    """获取批次核销明细下载链接

    GET v3/marketing/favor/stocks/{stock_id}/use-flow-by-day
    notices: need-accessment
    """
    if MYPY:
        def __call__(
            self,
            options: FavorStocksStockIdUseFlowByDayGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorStocksStockIdUseFlowByDayGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorStocksStockIdUseFlowByDayGetQuery | AnyDict,
            stock_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorStocksStockIdUseFlowByDayGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorStocksStockIdUseFlowByDayGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorStocksStockIdUseFlowByDayGetOptions]
        ) -> R: ...

class FavorUsers(Place):
    """v3/marketing/favor/users"""
    @property
    def _openid_(self) -> FavorUsersOpenid: ...

class FavorUsersOpenid(Place):
    """v3/marketing/favor/users/{openid}"""
    @property
    def coupons(self) -> FavorUsersOpenidCoupons:
        """GET 根据商户号查用户的券
        POST 发放代金券
        """

class FavorUsersOpenidCoupons(Place):
    """v3/marketing/favor/users/{openid}/coupons"""
    @property
    def get(self) -> FavorUsersOpenidCouponsGet[Answer[FavorUsersOpenidCouponsGetAnswer]]:
        """根据商户号查用户的券

        GET v3/marketing/favor/users/{openid}/coupons
        https://pay.weixin.qq.com/doc/v3/merchant/4012534690
        """
    @property
    def get_async(self) -> FavorUsersOpenidCouponsGet[Promise[Answer[FavorUsersOpenidCouponsGetAnswer]]]:
        """根据商户号查用户的券"""
    @property
    def getAsync(self) -> FavorUsersOpenidCouponsGet[Promise[Answer[FavorUsersOpenidCouponsGetAnswer]]]:
        """根据商户号查用户的券"""
    @property
    def post(self) -> FavorUsersOpenidCouponsPost[Answer[FavorUsersOpenidCouponsPostAnswer]]:
        """发放代金券

        POST v3/marketing/favor/users/{openid}/coupons
        https://pay.weixin.qq.com/doc/v3/merchant/4012463767
        """
    @property
    def post_async(self) -> FavorUsersOpenidCouponsPost[Promise[Answer[FavorUsersOpenidCouponsPostAnswer]]]:
        """发放代金券"""
    @property
    def postAsync(self) -> FavorUsersOpenidCouponsPost[Promise[Answer[FavorUsersOpenidCouponsPostAnswer]]]:
        """发放代金券"""
    @property
    def _coupon_id_(self) -> FavorUsersOpenidCouponsCouponId:
        """GET 查询代金券详情"""

class FavorUsersOpenidCouponsGetOptions(Options, total=False):
    query: FavorUsersOpenidCouponsGetQuery
    openid: str | int

class FavorUsersOpenidCouponsGetLooseOptions(Options, total=False):
    query: FavorUsersOpenidCouponsGetQuery | AnyDict
    openid: str | int

class FavorUsersOpenidCouponsGet(Verb[R]):
    """根据商户号查用户的券

    GET v3/marketing/favor/users/{openid}/coupons
    https://pay.weixin.qq.com/doc/v3/merchant/4012534690
    """
    if MYPY:
        def __call__(
            self,
            options: FavorUsersOpenidCouponsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorUsersOpenidCouponsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorUsersOpenidCouponsGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorUsersOpenidCouponsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorUsersOpenidCouponsGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorUsersOpenidCouponsGetOptions]
        ) -> R: ...

class FavorUsersOpenidCouponsPostOptions(Options, total=False):
    json: FavorUsersOpenidCouponsPostJson
    openid: str | int

class FavorUsersOpenidCouponsPostLooseOptions(Options, total=False):
    json: FavorUsersOpenidCouponsPostJson | AnyDict
    openid: str | int

class FavorUsersOpenidCouponsPost(Verb[R]):
    """发放代金券

    POST v3/marketing/favor/users/{openid}/coupons
    https://pay.weixin.qq.com/doc/v3/merchant/4012463767
    """
    if MYPY:
        def __call__(
            self,
            options: FavorUsersOpenidCouponsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorUsersOpenidCouponsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FavorUsersOpenidCouponsPostJson | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorUsersOpenidCouponsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorUsersOpenidCouponsPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorUsersOpenidCouponsPostOptions]
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
    def get_async(self) -> FavorUsersOpenidCouponsCouponIdGet[Promise[Answer[FavorUsersOpenidCouponsCouponIdGetAnswer]]]:
        """查询代金券详情"""
    @property
    def getAsync(self) -> FavorUsersOpenidCouponsCouponIdGet[Promise[Answer[FavorUsersOpenidCouponsCouponIdGetAnswer]]]:
        """查询代金券详情"""

class FavorUsersOpenidCouponsCouponIdGetOptions(Options, total=False):
    query: FavorUsersOpenidCouponsCouponIdGetQuery
    openid: str | int
    coupon_id: str | int

class FavorUsersOpenidCouponsCouponIdGetLooseOptions(Options, total=False):
    query: FavorUsersOpenidCouponsCouponIdGetQuery | AnyDict
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
            options: FavorUsersOpenidCouponsCouponIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FavorUsersOpenidCouponsCouponIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FavorUsersOpenidCouponsCouponIdGetQuery | AnyDict,
            openid: str | int,
            coupon_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FavorUsersOpenidCouponsCouponIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FavorUsersOpenidCouponsCouponIdGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[FavorUsersOpenidCouponsCouponIdGetOptions]
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
