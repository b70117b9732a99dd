# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Any, Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from typing_extensions import deprecated
from chainpay import Media, Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MerchantService(Place):
    """v3/merchant-service"""
    @property
    def complaintNotifications(self) -> MerchantServiceComplaintNotifications:
        """DELETE 删除投诉通知回调
        GET 查询投诉通知回调
        POST 创建投诉通知回调
        PUT 更新投诉通知回调
        """
    @property
    def complaints(self) -> MerchantServiceComplaints:
        """GET 查询投诉信息"""
    @property
    def complaintsV2(self) -> MerchantServiceComplaintsV2:
        """GET 查询投诉单列表"""
    @property
    def feedbacks(self) -> MerchantServiceFeedbacks:
        """POST 商户反馈"""
    @property
    def images(self) -> MerchantServiceImages: ...

class MerchantServiceComplaintNotifications(Place):
    """v3/merchant-service/complaint-notifications"""
    @property
    def delete(self) -> MerchantServiceComplaintNotificationsDelete[Response]:
        """删除投诉通知回调

        DELETE v3/merchant-service/complaint-notifications
        https://pay.weixin.qq.com/doc/v3/merchant/4012460452
        """
    @property
    def delete_async(self) -> MerchantServiceComplaintNotificationsDelete[Promise[Response]]:
        """删除投诉通知回调"""
    @property
    def deleteAsync(self) -> MerchantServiceComplaintNotificationsDelete[Promise[Response]]:
        """删除投诉通知回调"""
    @property
    def get(self) -> MerchantServiceComplaintNotificationsGet[Answer[MerchantServiceComplaintNotificationsGetAnswer]]:
        """查询投诉通知回调

        GET v3/merchant-service/complaint-notifications
        https://pay.weixin.qq.com/doc/v3/merchant/4012459014
        """
    @property
    def get_async(self) -> MerchantServiceComplaintNotificationsGet[Promise[Answer[MerchantServiceComplaintNotificationsGetAnswer]]]:
        """查询投诉通知回调"""
    @property
    def getAsync(self) -> MerchantServiceComplaintNotificationsGet[Promise[Answer[MerchantServiceComplaintNotificationsGetAnswer]]]:
        """查询投诉通知回调"""
    @property
    def post(self) -> MerchantServiceComplaintNotificationsPost[Answer[MerchantServiceComplaintNotificationsPostAnswer]]:
        """创建投诉通知回调

        POST v3/merchant-service/complaint-notifications
        https://pay.weixin.qq.com/doc/v3/merchant/4012458679
        """
    @property
    def post_async(self) -> MerchantServiceComplaintNotificationsPost[Promise[Answer[MerchantServiceComplaintNotificationsPostAnswer]]]:
        """创建投诉通知回调"""
    @property
    def postAsync(self) -> MerchantServiceComplaintNotificationsPost[Promise[Answer[MerchantServiceComplaintNotificationsPostAnswer]]]:
        """创建投诉通知回调"""
    @property
    def put(self) -> MerchantServiceComplaintNotificationsPut[Answer[MerchantServiceComplaintNotificationsPutAnswer]]:
        """更新投诉通知回调

        PUT v3/merchant-service/complaint-notifications
        https://pay.weixin.qq.com/doc/v3/merchant/4012459282
        """
    @property
    def put_async(self) -> MerchantServiceComplaintNotificationsPut[Promise[Answer[MerchantServiceComplaintNotificationsPutAnswer]]]:
        """更新投诉通知回调"""
    @property
    def putAsync(self) -> MerchantServiceComplaintNotificationsPut[Promise[Answer[MerchantServiceComplaintNotificationsPutAnswer]]]:
        """更新投诉通知回调"""

class MerchantServiceComplaintNotificationsDelete(Verb[R]):
    """删除投诉通知回调

    DELETE v3/merchant-service/complaint-notifications
    https://pay.weixin.qq.com/doc/v3/merchant/4012460452
    """
    if MYPY:
        def __call__(self, options: Options | AnyDict = ..., /, **more: Unpack[Options]) -> R: ...
    else:
        @overload
        def __call__(self, options: Options | AnyDict, /, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, options: Options, /, **more: Unpack[Options]) -> R: ...

class MerchantServiceComplaintNotificationsGet(Verb[R]):
    """查询投诉通知回调

    GET v3/merchant-service/complaint-notifications
    https://pay.weixin.qq.com/doc/v3/merchant/4012459014
    """
    if MYPY:
        def __call__(self, options: Options | AnyDict = ..., /, **more: Unpack[Options]) -> R: ...
    else:
        @overload
        def __call__(self, options: Options | AnyDict, /, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, options: Options, /, **more: Unpack[Options]) -> R: ...

class MerchantServiceComplaintNotificationsPostOptions(Options, total=False):
    json: MerchantServiceComplaintNotificationsPostJson

class MerchantServiceComplaintNotificationsPostLooseOptions(Options, total=False):
    json: MerchantServiceComplaintNotificationsPostJson | AnyDict

class MerchantServiceComplaintNotificationsPost(Verb[R]):
    """创建投诉通知回调

    POST v3/merchant-service/complaint-notifications
    https://pay.weixin.qq.com/doc/v3/merchant/4012458679
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintNotificationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintNotificationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintNotificationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintNotificationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintNotificationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintNotificationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintNotificationsPostOptions,
            /,
            **more: Unpack[MerchantServiceComplaintNotificationsPostOptions]
        ) -> R: ...

class MerchantServiceComplaintNotificationsPutOptions(Options, total=False):
    json: MerchantServiceComplaintNotificationsPutJson

class MerchantServiceComplaintNotificationsPutLooseOptions(Options, total=False):
    json: MerchantServiceComplaintNotificationsPutJson | AnyDict

class MerchantServiceComplaintNotificationsPut(Verb[R]):
    """更新投诉通知回调

    PUT v3/merchant-service/complaint-notifications
    https://pay.weixin.qq.com/doc/v3/merchant/4012459282
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintNotificationsPutLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintNotificationsPutLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintNotificationsPutJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintNotificationsPutLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintNotificationsPutLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintNotificationsPutJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintNotificationsPutOptions,
            /,
            **more: Unpack[MerchantServiceComplaintNotificationsPutOptions]
        ) -> R: ...

class MerchantServiceComplaints(Place):
    """v3/merchant-service/complaints"""
    @property
    @deprecated("查询投诉信息")
    def get(self) -> MerchantServiceComplaintsGet[Answer[MerchantServiceComplaintsGetAnswer]]:
        """查询投诉信息

        GET v3/merchant-service/complaints
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
        notices: deprecated
        """
    @property
    @deprecated("查询投诉信息")
    def get_async(self) -> MerchantServiceComplaintsGet[Promise[Answer[MerchantServiceComplaintsGetAnswer]]]:
        """查询投诉信息"""
    @property
    @deprecated("查询投诉信息")
    def getAsync(self) -> MerchantServiceComplaintsGet[Promise[Answer[MerchantServiceComplaintsGetAnswer]]]:
        """查询投诉信息"""
    @property
    def _transaction_id_(self) -> MerchantServiceComplaintsTransactionId:
        """GET 查询投诉详情"""

class MerchantServiceComplaintsGetOptions(Options, total=False):
    query: MerchantServiceComplaintsGetQuery

class MerchantServiceComplaintsGetLooseOptions(Options, total=False):
    query: MerchantServiceComplaintsGetQuery | AnyDict

class MerchantServiceComplaintsGet(Verb[R]):
    """查询投诉信息

    GET v3/merchant-service/complaints
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceComplaintsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceComplaintsGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsGetOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsGetOptions]
        ) -> R: ...

class MerchantServiceComplaintsTransactionId(Place):
    """v3/merchant-service/complaints/{transaction_id}"""
    @property
    @deprecated("查询投诉详情")
    def get(self) -> MerchantServiceComplaintsTransactionIdGet[Answer[MerchantServiceComplaintsTransactionIdGetAnswer]]:
        """查询投诉详情

        GET v3/merchant-service/complaints/{transaction_id}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
        notices: deprecated
        """
    @property
    @deprecated("查询投诉详情")
    def get_async(self) -> MerchantServiceComplaintsTransactionIdGet[Promise[Answer[MerchantServiceComplaintsTransactionIdGetAnswer]]]:
        """查询投诉详情"""
    @property
    @deprecated("查询投诉详情")
    def getAsync(self) -> MerchantServiceComplaintsTransactionIdGet[Promise[Answer[MerchantServiceComplaintsTransactionIdGetAnswer]]]:
        """查询投诉详情"""
    @property
    def negotiationHistorys(self) -> MerchantServiceComplaintsTransactionIdNegotiationHistorys:
        """GET 查询投诉协商历史"""

class MerchantServiceComplaintsTransactionIdGetOptions(Options, total=False):
    transaction_id: str | int

class MerchantServiceComplaintsTransactionIdGet(Verb[R]):
    """查询投诉详情

    GET v3/merchant-service/complaints/{transaction_id}
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsTransactionIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsTransactionIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsTransactionIdGetOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsTransactionIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, transaction_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsTransactionIdGetOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsTransactionIdGetOptions]
        ) -> R: ...

class MerchantServiceComplaintsTransactionIdNegotiationHistorys(Place):
    """v3/merchant-service/complaints/{transaction_id}/negotiation-historys"""
    @property
    @deprecated("查询投诉协商历史")
    def get(self) -> MerchantServiceComplaintsTransactionIdNegotiationHistorysGet[Answer[MerchantServiceComplaintsTransactionIdNegotiationHistorysGetAnswer]]:
        """查询投诉协商历史

        GET v3/merchant-service/complaints/{transaction_id}/negotiation-historys
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
        notices: deprecated
        """
    @property
    @deprecated("查询投诉协商历史")
    def get_async(self) -> MerchantServiceComplaintsTransactionIdNegotiationHistorysGet[Promise[Answer[MerchantServiceComplaintsTransactionIdNegotiationHistorysGetAnswer]]]:
        """查询投诉协商历史"""
    @property
    @deprecated("查询投诉协商历史")
    def getAsync(self) -> MerchantServiceComplaintsTransactionIdNegotiationHistorysGet[Promise[Answer[MerchantServiceComplaintsTransactionIdNegotiationHistorysGetAnswer]]]:
        """查询投诉协商历史"""

class MerchantServiceComplaintsTransactionIdNegotiationHistorysGetOptions(Options, total=False):
    transaction_id: str | int

class MerchantServiceComplaintsTransactionIdNegotiationHistorysGet(Verb[R]):
    """查询投诉协商历史

    GET v3/merchant-service/complaints/{transaction_id}/negotiation-historys
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsTransactionIdNegotiationHistorysGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsTransactionIdNegotiationHistorysGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsTransactionIdNegotiationHistorysGetOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsTransactionIdNegotiationHistorysGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, transaction_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsTransactionIdNegotiationHistorysGetOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsTransactionIdNegotiationHistorysGetOptions]
        ) -> R: ...

class MerchantServiceComplaintsV2(Place):
    """v3/merchant-service/complaints-v2"""
    @property
    def get(self) -> MerchantServiceComplaintsV2Get[Answer[MerchantServiceComplaintsV2GetAnswer]]:
        """查询投诉单列表

        GET v3/merchant-service/complaints-v2
        https://pay.weixin.qq.com/doc/v3/merchant/4012533431
        """
    @property
    def get_async(self) -> MerchantServiceComplaintsV2Get[Promise[Answer[MerchantServiceComplaintsV2GetAnswer]]]:
        """查询投诉单列表"""
    @property
    def getAsync(self) -> MerchantServiceComplaintsV2Get[Promise[Answer[MerchantServiceComplaintsV2GetAnswer]]]:
        """查询投诉单列表"""
    @property
    def _complaint_id_(self) -> MerchantServiceComplaintsV2ComplaintId:
        """GET 查询投诉单详情"""

class MerchantServiceComplaintsV2GetOptions(Options, total=False):
    query: MerchantServiceComplaintsV2GetQuery

class MerchantServiceComplaintsV2GetLooseOptions(Options, total=False):
    query: MerchantServiceComplaintsV2GetQuery | AnyDict

class MerchantServiceComplaintsV2Get(Verb[R]):
    """查询投诉单列表

    GET v3/merchant-service/complaints-v2
    https://pay.weixin.qq.com/doc/v3/merchant/4012533431
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsV2GetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsV2GetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceComplaintsV2GetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2GetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsV2GetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceComplaintsV2GetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2GetOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsV2GetOptions]
        ) -> R: ...

class MerchantServiceComplaintsV2ComplaintId(Place):
    """v3/merchant-service/complaints-v2/{complaint_id}"""
    @property
    def get(self) -> MerchantServiceComplaintsV2ComplaintIdGet[Answer[MerchantServiceComplaintsV2ComplaintIdGetAnswer]]:
        """查询投诉单详情

        GET v3/merchant-service/complaints-v2/{complaint_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012533436
        """
    @property
    def get_async(self) -> MerchantServiceComplaintsV2ComplaintIdGet[Promise[Answer[MerchantServiceComplaintsV2ComplaintIdGetAnswer]]]:
        """查询投诉单详情"""
    @property
    def getAsync(self) -> MerchantServiceComplaintsV2ComplaintIdGet[Promise[Answer[MerchantServiceComplaintsV2ComplaintIdGetAnswer]]]:
        """查询投诉单详情"""
    @property
    def complete(self) -> MerchantServiceComplaintsV2ComplaintIdComplete:
        """POST 反馈处理完成"""
    @property
    def negotiationHistorys(self) -> MerchantServiceComplaintsV2ComplaintIdNegotiationHistorys:
        """GET 查询投诉协商历史"""
    @property
    def response(self) -> MerchantServiceComplaintsV2ComplaintIdResponse:
        """POST 提交回复"""
    @property
    def responseImmediateService(self) -> MerchantServiceComplaintsV2ComplaintIdResponseImmediateService:
        """POST 回复需要即时服务的投诉单"""
    @property
    def updateRefundProgress(self) -> MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgress:
        """POST 更新退款审批结果"""

class MerchantServiceComplaintsV2ComplaintIdGetOptions(Options, total=False):
    complaint_id: str | int

class MerchantServiceComplaintsV2ComplaintIdGet(Verb[R]):
    """查询投诉单详情

    GET v3/merchant-service/complaints-v2/{complaint_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012533436
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdGetOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, complaint_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdGetOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdGetOptions]
        ) -> R: ...

class MerchantServiceComplaintsV2ComplaintIdComplete(Place):
    """v3/merchant-service/complaints-v2/{complaint_id}/complete"""
    @property
    def post(self) -> MerchantServiceComplaintsV2ComplaintIdCompletePost[Response]:
        """反馈处理完成

        POST v3/merchant-service/complaints-v2/{complaint_id}/complete
        https://pay.weixin.qq.com/doc/v3/merchant/4012467255
        """
    @property
    def post_async(self) -> MerchantServiceComplaintsV2ComplaintIdCompletePost[Promise[Response]]:
        """反馈处理完成"""
    @property
    def postAsync(self) -> MerchantServiceComplaintsV2ComplaintIdCompletePost[Promise[Response]]:
        """反馈处理完成"""

class MerchantServiceComplaintsV2ComplaintIdCompletePostOptions(Options, total=False):
    json: MerchantServiceComplaintsV2ComplaintIdCompletePostJson
    complaint_id: str | int

class MerchantServiceComplaintsV2ComplaintIdCompletePostLooseOptions(Options, total=False):
    json: MerchantServiceComplaintsV2ComplaintIdCompletePostJson | AnyDict
    complaint_id: str | int

class MerchantServiceComplaintsV2ComplaintIdCompletePost(Verb[R]):
    """反馈处理完成

    POST v3/merchant-service/complaints-v2/{complaint_id}/complete
    https://pay.weixin.qq.com/doc/v3/merchant/4012467255
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdCompletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdCompletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsV2ComplaintIdCompletePostJson | AnyDict,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdCompletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdCompletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsV2ComplaintIdCompletePostJson,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdCompletePostOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdCompletePostOptions]
        ) -> R: ...

class MerchantServiceComplaintsV2ComplaintIdNegotiationHistorys(Place):
    """v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"""
    @property
    def get(self) -> MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGet[Answer[MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetAnswer]]:
        """查询投诉协商历史

        GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
        https://pay.weixin.qq.com/doc/v3/merchant/4012533439
        """
    @property
    def get_async(self) -> MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGet[Promise[Answer[MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetAnswer]]]:
        """查询投诉协商历史"""
    @property
    def getAsync(self) -> MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGet[Promise[Answer[MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetAnswer]]]:
        """查询投诉协商历史"""

class MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetOptions(Options, total=False):
    query: MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetQuery
    complaint_id: str | int

class MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetLooseOptions(Options, total=False):
    query: MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetQuery | AnyDict
    complaint_id: str | int

class MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGet(Verb[R]):
    """查询投诉协商历史

    GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
    https://pay.weixin.qq.com/doc/v3/merchant/4012533439
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetQuery | AnyDict = ...,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetQuery = ...,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetOptions]
        ) -> R: ...

class MerchantServiceComplaintsV2ComplaintIdResponse(Place):
    """v3/merchant-service/complaints-v2/{complaint_id}/response"""
    @property
    def post(self) -> MerchantServiceComplaintsV2ComplaintIdResponsePost[Response]:
        """提交回复

        POST v3/merchant-service/complaints-v2/{complaint_id}/response
        https://pay.weixin.qq.com/doc/v3/merchant/4012467254
        """
    @property
    def post_async(self) -> MerchantServiceComplaintsV2ComplaintIdResponsePost[Promise[Response]]:
        """提交回复"""
    @property
    def postAsync(self) -> MerchantServiceComplaintsV2ComplaintIdResponsePost[Promise[Response]]:
        """提交回复"""

class MerchantServiceComplaintsV2ComplaintIdResponsePostOptions(Options, total=False):
    json: MerchantServiceComplaintsV2ComplaintIdResponsePostJson
    complaint_id: str | int

class MerchantServiceComplaintsV2ComplaintIdResponsePostLooseOptions(Options, total=False):
    json: MerchantServiceComplaintsV2ComplaintIdResponsePostJson | AnyDict
    complaint_id: str | int

class MerchantServiceComplaintsV2ComplaintIdResponsePost(Verb[R]):
    """提交回复

    POST v3/merchant-service/complaints-v2/{complaint_id}/response
    https://pay.weixin.qq.com/doc/v3/merchant/4012467254
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdResponsePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdResponsePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsV2ComplaintIdResponsePostJson | AnyDict,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdResponsePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdResponsePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsV2ComplaintIdResponsePostJson,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdResponsePostOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdResponsePostOptions]
        ) -> R: ...

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateService(Place):
    """v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service"""
    @property
    def post(self) -> MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePost[Answer[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostAnswer]]:
        """回复需要即时服务的投诉单

        POST v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service
        https://pay.weixin.qq.com/doc/v3/merchant/4017151596
        """
    @property
    def post_async(self) -> MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePost[Promise[Answer[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostAnswer]]]:
        """回复需要即时服务的投诉单"""
    @property
    def postAsync(self) -> MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePost[Promise[Answer[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostAnswer]]]:
        """回复需要即时服务的投诉单"""

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostOptions(Options, total=False):
    json: MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJson
    complaint_id: str | int

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostLooseOptions(Options, total=False):
    json: MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJson | AnyDict
    complaint_id: str | int

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePost(Verb[R]):
    """回复需要即时服务的投诉单

    POST v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service
    https://pay.weixin.qq.com/doc/v3/merchant/4017151596
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJson | AnyDict,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJson,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostOptions]
        ) -> R: ...

class MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgress(Place):
    """v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress"""
    @property
    def post(self) -> MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPost[Response]:
        """更新退款审批结果

        POST v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress
        https://pay.weixin.qq.com/doc/v3/merchant/4012467256
        """
    @property
    def post_async(self) -> MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPost[Promise[Response]]:
        """更新退款审批结果"""
    @property
    def postAsync(self) -> MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPost[Promise[Response]]:
        """更新退款审批结果"""

class MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostOptions(Options, total=False):
    json: MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostJson
    complaint_id: str | int

class MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostLooseOptions(Options, total=False):
    json: MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostJson | AnyDict
    complaint_id: str | int

class MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPost(Verb[R]):
    """更新退款审批结果

    POST v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress
    https://pay.weixin.qq.com/doc/v3/merchant/4012467256
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostJson | AnyDict,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostJson,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostOptions]
        ) -> R: ...

class MerchantServiceFeedbacks(Place):
    """v3/merchant-service/feedbacks"""
    @property
    @deprecated("商户反馈")
    def post(self) -> MerchantServiceFeedbacksPost[Response]:
        """商户反馈

        POST v3/merchant-service/feedbacks
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
        notices: deprecated
        """
    @property
    @deprecated("商户反馈")
    def post_async(self) -> MerchantServiceFeedbacksPost[Promise[Response]]:
        """商户反馈"""
    @property
    @deprecated("商户反馈")
    def postAsync(self) -> MerchantServiceFeedbacksPost[Promise[Response]]:
        """商户反馈"""

class MerchantServiceFeedbacksPostOptions(Options, total=False):
    json: MerchantServiceFeedbacksPostJson

class MerchantServiceFeedbacksPostLooseOptions(Options, total=False):
    json: MerchantServiceFeedbacksPostJson | AnyDict

class MerchantServiceFeedbacksPost(Verb[R]):
    """商户反馈

    POST v3/merchant-service/feedbacks
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceFeedbacksPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceFeedbacksPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceFeedbacksPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceFeedbacksPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceFeedbacksPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceFeedbacksPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceFeedbacksPostOptions,
            /,
            **more: Unpack[MerchantServiceFeedbacksPostOptions]
        ) -> R: ...

class MerchantServiceImages(Place):
    """v3/merchant-service/images"""
    @property
    def upload(self) -> MerchantServiceImagesUpload:
        """POST 商户上传反馈图片"""
    @property
    def _media_id_(self) -> MerchantServiceImagesMediaId:
        """GET 图片下载"""

class MerchantServiceImagesUpload(Place):
    """v3/merchant-service/images/upload"""
    @property
    def post(self) -> MerchantServiceImagesUploadPost[Answer[MerchantServiceImagesUploadPostAnswer]]:
        """商户上传反馈图片

        POST v3/merchant-service/images/upload
        https://pay.weixin.qq.com/doc/v3/merchant/4012467250
        """
    @property
    def post_async(self) -> MerchantServiceImagesUploadPost[Promise[Answer[MerchantServiceImagesUploadPostAnswer]]]:
        """商户上传反馈图片"""
    @property
    def postAsync(self) -> MerchantServiceImagesUploadPost[Promise[Answer[MerchantServiceImagesUploadPostAnswer]]]:
        """商户上传反馈图片"""

class MerchantServiceImagesUploadPostOptions(Options, total=False):
    body: Media

class MerchantServiceImagesUploadPost(Verb[R]):
    """商户上传反馈图片

    POST v3/merchant-service/images/upload
    https://pay.weixin.qq.com/doc/v3/merchant/4012467250
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceImagesUploadPostOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceImagesUploadPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantServiceImagesUploadPostOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceImagesUploadPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceImagesUploadPostOptions,
            /,
            **more: Unpack[MerchantServiceImagesUploadPostOptions]
        ) -> R: ...

class MerchantServiceImagesMediaId(Place):
    """v3/merchant-service/images/{media_id}"""
    @property
    def get(self) -> MerchantServiceImagesMediaIdGet[Response]:
        """图片下载

        GET v3/merchant-service/images/{media_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012467251
        """
    @property
    def get_async(self) -> MerchantServiceImagesMediaIdGet[Promise[Response]]:
        """图片下载"""
    @property
    def getAsync(self) -> MerchantServiceImagesMediaIdGet[Promise[Response]]:
        """图片下载"""

class MerchantServiceImagesMediaIdGetOptions(Options, total=False):
    media_id: str | int

class MerchantServiceImagesMediaIdGet(Verb[R]):
    """图片下载

    GET v3/merchant-service/images/{media_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012467251
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceImagesMediaIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceImagesMediaIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantServiceImagesMediaIdGetOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceImagesMediaIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, media_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceImagesMediaIdGetOptions,
            /,
            **more: Unpack[MerchantServiceImagesMediaIdGetOptions]
        ) -> R: ...

class MerchantServiceComplaintNotificationsGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    url: str
    """通知地址"""

class MerchantServiceComplaintNotificationsPostJson(TypedDict):
    url: str
    """通知地址"""

class MerchantServiceComplaintsGetQuery(TypedDict):
    limit: NotRequired[int | str | None]
    """分页大小"""
    offset: NotRequired[int | str | None]
    """分页开始位置"""
    begin_date: str
    """开始日期"""
    end_date: str
    """结束日期"""
    sub_mchid: NotRequired[str | None]
    """特约商户号"""

class Data(TypedDict):
    out_trade_no: str
    """商户订单号"""
    complaint_time: str
    """投诉时间"""
    amount: int
    """订单金额"""
    payer_phone: NotRequired[str]
    """投诉人联系方式"""
    complaint_detail: str
    """投诉详情"""
    complaint_state: Literal["PAYER_COMPLAINTED", "FROZENED", "FROZEN_FINISHED", "PAYER_CANCELED", "MERCHANT_REFUNDED", "SYSTEM_REFUNDED", "MANUAL_UNFROZEN"]
    """投诉单状态"""
    transaction_id: str
    """微信订单号"""
    frozen_end_time: NotRequired[str]
    """冻结结束时间"""
    sub_mchid: NotRequired[str]
    """特约商户号"""

class MerchantServiceComplaintsGetAnswer(TypedDict):
    offset: int
    """分页开始位置"""
    limit: int
    """分页大小"""
    total_count: NotRequired[int]
    """投诉总条数"""
    data: NotRequired[list[Data]]
    """用户投诉信息详情"""

class MerchantServiceComplaintsTransactionIdGetAnswer(TypedDict):
    out_trade_no: str
    """商户订单号"""
    complaint_time: str
    """投诉时间"""
    amount: int
    """投诉金额"""
    payer_phone: NotRequired[str]
    """投诉人联系方式"""
    complaint_detail: str
    """投诉描述"""
    complaint_state: NotRequired[str]
    """投诉单状态"""
    transaction_id: str
    """微信支付订单号"""
    frozen_end_time: NotRequired[str]
    """冻结结束时间"""
    sub_mchid: NotRequired[str]
    """特约商户号"""
    complaint_handle_state: str
    """投诉单处理进展状态"""

class ComplaintNegotiationHistory(TypedDict):
    operate_user: str
    """操作人"""
    operate_time: str
    """操作时间"""
    operate_type: Literal["USER_CREATE_COMPLAINT", "CREATE_COMPLAINT_BY_PLATFORM", "USER_CONTINUE_COMPLAINT", "USER_REVOKE_COMPLAINT", "USER_CONFIRM_COMPLAINT", "SELLER_REFUND", "MERCHANT_LAUNCH_CONFIRM_PROCESS", "USER_RESPONSE", "MERCHANT_RESPONSE", "RESPONSE_BY_PLATFORM", "CONTINUE_COMPLAINT_BY_PLATFORM", "CREATE_COMPLAINT_SYSTEM_MESSAGE", "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE", "SELLER_REFUND_SYSTEM_MESSAGE", "CONTINUE_COMPLAINT_SYSTEM_MESSAGE", "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE"]
    """操作类型"""
    operate_details: NotRequired[str]
    """操作内容"""
    image_list: NotRequired[list[str]]
    """协商历史图片凭证"""

class MerchantServiceComplaintsTransactionIdNegotiationHistorysGetAnswer(TypedDict):
    complaint_negotiation_history: NotRequired[list[ComplaintNegotiationHistory]]
    """投诉协商历史"""

class MerchantServiceComplaintsV2GetQuery(TypedDict):
    limit: NotRequired[int | str | None]
    """分页大小"""
    offset: NotRequired[int | str | None]
    """分页开始位置"""
    begin_date: str
    """开始日期"""
    end_date: str
    """结束日期"""
    complainted_mchid: NotRequired[str | None]
    """被诉商户号"""

class ComplaintOrderInfo(TypedDict):
    transaction_id: str
    """微信订单号"""
    out_trade_no: str
    """商户订单号"""
    amount: int
    """订单金额"""

class ServiceOrderInfo(TypedDict):
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    out_order_no: NotRequired[str]
    """商户服务订单号"""
    state: NotRequired[Literal["DOING", "REVOKED", "WAITPAY", "DONE"]]
    """支付分服务单状态"""

class ComplaintMediaList(TypedDict):
    media_type: Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"]
    """媒体文件业务类型"""
    media_url: NotRequired[list[str]]
    """媒体文列表"""

class ReturnAddressInfo(TypedDict):
    return_address: NotRequired[str]
    """归还地点"""
    longitude: NotRequired[str]
    """归还地点经度"""
    latitude: NotRequired[str]
    """归还地点纬度"""

class SharePowerInfo(TypedDict):
    return_time: NotRequired[str]
    """归还时间"""
    return_address_info: NotRequired[ReturnAddressInfo]
    """归还地点信息"""
    is_returned_to_same_machine: NotRequired[bool]
    """是否归还同一柜机"""

class AdditionalInfo(TypedDict):
    type: NotRequired[Literal["SHARE_POWER_TYPE"]]
    """补充信息类型"""
    share_power_info: NotRequired[SharePowerInfo]
    """充电宝投诉相关信息"""

class MerchantServiceComplaintsV2GetAnswerData(TypedDict):
    complaint_id: str
    """投诉单号"""
    complaint_time: str
    """投诉时间"""
    complaint_detail: str
    """投诉详情"""
    complaint_state: Literal["PENDING", "PROCESSING", "PROCESSED"]
    """投诉单状态"""
    complainted_mchid: str
    """被诉商户号"""
    payer_phone: NotRequired[str]
    """投诉人联系方式"""
    complaint_order_info: NotRequired[list[ComplaintOrderInfo]]
    """投诉单关联订单信息"""
    service_order_info: NotRequired[list[ServiceOrderInfo]]
    """投诉单关联服务单信息"""
    complaint_media_list: NotRequired[list[ComplaintMediaList]]
    """投诉资料列表"""
    complaint_full_refunded: bool
    """投诉单是否已全额退款"""
    incoming_user_response: bool
    """是否有待回复的用户留言"""
    problem_description: str
    """问题描述"""
    user_complaint_times: int
    """用户投诉次数"""
    problem_type: NotRequired[Literal["REFUND", "SERVICE_NOT_WORK", "OTHERS"]]
    """问题类型"""
    apply_refund_amount: NotRequired[int]
    """申请退款金额"""
    user_tag_list: NotRequired[list[Literal["TRUSTED", "HIGH_RISK"]]]
    """用户标签列表"""
    additional_info: NotRequired[AdditionalInfo]
    """补充信息"""
    in_platform_service: NotRequired[bool]
    """是否在平台协助中"""
    need_immediate_service: NotRequired[bool]
    """是否需即时服务用户"""
    is_agent_mode: NotRequired[bool]
    """是否是智能体投诉"""

class MerchantServiceComplaintsV2GetAnswer(TypedDict):
    data: NotRequired[list[MerchantServiceComplaintsV2GetAnswerData]]
    """用户投诉信息详情"""
    limit: int
    """分页大小"""
    offset: int
    """分页开始位置"""
    total_count: NotRequired[int]
    """投诉总条数"""

class MerchantServiceComplaintsV2ComplaintIdGetAnswerServiceOrderInfo(TypedDict):
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    out_order_no: NotRequired[str]
    """商户服务订单号"""
    state: NotRequired[str]
    """支付分服务单状态"""

class MerchantServiceComplaintsV2ComplaintIdGetAnswer(TypedDict):
    complaint_id: str
    """投诉单号"""
    complaint_time: str
    """投诉时间"""
    complaint_detail: str
    """投诉详情"""
    complaint_state: Literal["PENDING", "PROCESSING", "PROCESSED"]
    """投诉单状态"""
    complainted_mchid: str
    """被诉商户号"""
    payer_phone: NotRequired[str]
    """投诉人联系方式"""
    payer_openid: NotRequired[str]
    """投诉人openid"""
    complaint_media_list: NotRequired[list[ComplaintMediaList]]
    """投诉资料列表"""
    complaint_order_info: NotRequired[list[ComplaintOrderInfo]]
    """投诉单关联订单信息"""
    service_order_info: NotRequired[list[MerchantServiceComplaintsV2ComplaintIdGetAnswerServiceOrderInfo]]
    """投诉单关联服务单信息"""
    complaint_full_refunded: bool
    """投诉单是否已全额退款"""
    incoming_user_response: bool
    """是否有待回复的用户留言"""
    problem_description: str
    """问题描述"""
    user_complaint_times: int
    """用户投诉次数"""
    problem_type: NotRequired[Literal["REFUND", "SERVICE_NOT_WORK", "OTHERS"]]
    """问题类型"""
    apply_refund_amount: NotRequired[int]
    """申请退款金额"""
    user_tag_list: NotRequired[list[Literal["TRUSTED", "HIGH_RISK"]]]
    """用户标签列表"""
    additional_info: NotRequired[AdditionalInfo]
    """补充信息"""
    in_platform_service: NotRequired[bool]
    """是否在平台协助中"""
    need_immediate_service: NotRequired[bool]
    """是否需即时服务用户"""
    is_agent_mode: NotRequired[bool]
    """是否是智能体投诉"""

class MerchantServiceComplaintsV2ComplaintIdCompletePostJson(TypedDict):
    complainted_mchid: str
    """被诉商户号"""

class MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetQuery(TypedDict):
    limit: NotRequired[int | str | None]
    """分页大小"""
    offset: NotRequired[int | str | None]
    """分页开始位置"""

class MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetAnswerDataComplaintMediaList(TypedDict):
    media_type: NotRequired[Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"]]
    """媒体文件业务类型"""
    media_url: NotRequired[list[str]]
    """媒体文件请求url"""

class Text(TypedDict):
    text: NotRequired[str]
    """文本"""
    color: NotRequired[Literal["DEFAULT", "SECONDARY"]]
    """文本颜色"""
    is_bold: NotRequired[bool]
    """是否粗体"""

class Image(TypedDict):
    media_id: NotRequired[str]
    """媒体ID"""
    image_style_type: NotRequired[Literal["IMAGE_STYLE_TYPE_NARROW", "IMAGE_STYLE_TYPE_WIDE"]]
    """图片样式类型"""

class MiniProgramJumpInfo(TypedDict):
    appid: str
    """跳转小程序APPID"""
    path: str
    """跳转小程序页面PATH"""
    text: str
    """跳转小程序页面名称"""

class MessageInfo(TypedDict):
    content: str
    """回复的消息内容"""
    custom_data: NotRequired[str]
    """自定义透传字段"""

class Action(TypedDict):
    action_type: NotRequired[Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"]]
    """动作类型"""
    jump_url: NotRequired[str]
    """跳转链接"""
    mini_program_jump_info: NotRequired[MiniProgramJumpInfo]
    """跳转小程序信息"""
    message_info: NotRequired[MessageInfo]
    """回复消息内容"""
    action_id: NotRequired[str]
    """动作id"""

class InvalidInfo(TypedDict):
    expired_time: NotRequired[str]
    """过期时间"""
    multi_clickable: NotRequired[bool]
    """是否可以多次点击"""

class Link(TypedDict):
    text: NotRequired[str]
    """文本"""
    action: NotRequired[Action]
    """动作"""
    invalid_info: NotRequired[InvalidInfo]
    """失效配置"""

class Faqs(TypedDict):
    faq_id: NotRequired[str]
    """faq的id"""
    faq_title: NotRequired[str]
    """faq内容"""
    action: NotRequired[Action]
    """动作"""

class FaqList(TypedDict):
    faqs: NotRequired[list[Faqs]]
    """FAQ列表"""

class ButtonGroup(TypedDict):
    buttons: NotRequired[list[Link]]
    """按钮组"""
    button_layout: NotRequired[Literal["LAYOUT_UNKNOWN", "LAYOUT_HORIZONTAL", "LAYOUT_VERTICAL"]]
    """按钮布局方式"""
    invalid_info: NotRequired[InvalidInfo]
    """失效配置"""

class Blocks(TypedDict):
    type: NotRequired[Literal["TEXT", "IMAGE", "LINK", "FAQ_LIST", "BUTTON", "BUTTON_GROUP"]]
    """消息块类型"""
    text: NotRequired[Text]
    """文本"""
    image: NotRequired[Image]
    """图片"""
    link: NotRequired[Link]
    """链接"""
    faq_list: NotRequired[FaqList]
    """FAQ列表"""
    button: NotRequired[Link]
    """按钮"""
    button_group: NotRequired[ButtonGroup]
    """按钮组"""

class NormalMessage(TypedDict):
    blocks: NotRequired[list[Blocks]]
    """消息内容"""
    sender_identity: NotRequired[Literal["UNKNOWN", "MANUAL", "MACHINE"]]
    """发送者身份类别"""
    custom_data: NotRequired[str]
    """自定义透传信息"""

class ClickMessage(TypedDict):
    message_content: NotRequired[dict[str, Any]]
    """回复的消息内容"""
    action_id: NotRequired[str]
    """动作id"""
    clicked_log_id: NotRequired[str]
    """被点击的操作流水号"""

class MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetAnswerData(TypedDict):
    complaint_media_list: NotRequired[MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetAnswerDataComplaintMediaList]
    """操作资料列表"""
    log_id: str
    """操作流水号"""
    operator: str
    """操作人"""
    operate_time: str
    """操作时间"""
    operate_type: Literal["USER_CREATE_COMPLAINT", "USER_CONTINUE_COMPLAINT", "USER_RESPONSE", "PLATFORM_RESPONSE", "MERCHANT_RESPONSE", "MERCHANT_CONFIRM_COMPLETE", "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE", "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE", "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE", "USER_REVOKE_COMPLAINT", "USER_COMFIRM_COMPLAINT", "PLATFORM_HELP_APPLICATION", "USER_APPLY_PLATFORM_HELP", "MERCHANT_APPROVE_REFUND", "MERCHANT_REFUSE_RERUND", "USER_SUBMIT_SATISFACTION", "SERVICE_ORDER_CANCEL", "SERVICE_ORDER_COMPLETE", "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE", "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE", "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE", "USER_APPLY_PLATFORM_SERVICE", "USER_CANCEL_PLATFORM_SERVICE", "PLATFORM_SERVICE_FINISHED", "USER_CLICK_RESPONSE"]
    """操作类型"""
    operate_details: NotRequired[str]
    """操作内容"""
    image_list: NotRequired[list[str]]
    """图片凭证"""
    user_appy_platform_service_reason: NotRequired[str]
    """用户申请平台协助原因"""
    user_appy_platform_service_reason_description: NotRequired[str]
    """用户申请平台协助原因描述"""
    normal_message: NotRequired[NormalMessage]
    """普通消息内容"""
    click_message: NotRequired[ClickMessage]
    """用户点击回复消息"""

class MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetAnswer(TypedDict):
    data: NotRequired[list[MerchantServiceComplaintsV2ComplaintIdNegotiationHistorysGetAnswerData]]
    """投诉协商历史"""
    limit: int
    """分页大小"""
    offset: int
    """分页开始位置"""
    total_count: NotRequired[int]
    """投诉协商历史总条数"""

class MerchantServiceComplaintsV2ComplaintIdResponsePostJson(TypedDict):
    complainted_mchid: str
    """被诉商户号"""
    response_content: str
    """回复内容"""
    response_images: NotRequired[list[str]]
    """回复图片"""
    jump_url: NotRequired[str]
    """跳转链接"""
    jump_url_text: NotRequired[str]
    """跳转链接文案"""
    mini_program_jump_info: NotRequired[MiniProgramJumpInfo]
    """跳转小程序信息"""

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksLinkActionMiniProgramJumpInfo(TypedDict):
    appid: NotRequired[str]
    """跳转小程序APPID"""
    path: NotRequired[str]
    """跳转小程序页面PATH"""
    text: NotRequired[str]
    """跳转小程序页面名称"""

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksLinkAction(TypedDict):
    action_type: NotRequired[Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"]]
    """动作类型"""
    jump_url: NotRequired[str]
    """跳转链接"""
    mini_program_jump_info: NotRequired[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksLinkActionMiniProgramJumpInfo]
    """跳转小程序信息"""
    message_info: NotRequired[MessageInfo]
    """回复消息内容"""
    action_id: NotRequired[str]
    """动作id"""

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksLink(TypedDict):
    text: NotRequired[str]
    """文本"""
    action: NotRequired[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksLinkAction]
    """动作"""
    invalid_info: NotRequired[InvalidInfo]
    """失效配置"""

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksFaqListFaqs(TypedDict):
    faq_id: NotRequired[str]
    """faq的id"""
    faq_title: NotRequired[str]
    """faq内容"""
    action: NotRequired[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksLinkAction]
    """动作"""

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksFaqList(TypedDict):
    faqs: NotRequired[list[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksFaqListFaqs]]
    """FAQ列表"""

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksButtonGroup(TypedDict):
    buttons: NotRequired[list[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksLink]]
    """按钮组"""
    button_layout: NotRequired[Literal["LAYOUT_UNKNOWN", "LAYOUT_HORIZONTAL", "LAYOUT_VERTICAL"]]
    """按钮布局方式"""
    invalid_info: NotRequired[InvalidInfo]
    """失效配置"""

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocks(TypedDict):
    type: NotRequired[Literal["TEXT", "IMAGE", "LINK", "FAQ_LIST", "BUTTON", "BUTTON_GROUP"]]
    """消息块类型"""
    text: NotRequired[Text]
    """文本"""
    image: NotRequired[Image]
    """图片"""
    link: NotRequired[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksLink]
    """链接"""
    faq_list: NotRequired[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksFaqList]
    """FAQ列表"""
    button: NotRequired[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksLink]
    """按钮"""
    button_group: NotRequired[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocksButtonGroup]
    """按钮组"""

class Message(TypedDict):
    blocks: NotRequired[list[MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJsonMessageBlocks]]
    """消息内容"""
    sender_identity: NotRequired[Literal["UNKNOWN", "MANUAL", "MACHINE"]]
    """发送者身份类别"""
    custom_data: NotRequired[str]
    """自定义透传信息"""

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostJson(TypedDict):
    complainted_mchid: str
    """被诉商户号"""
    message: Message
    """消息内容"""
    idempotent_id: str
    """幂等ID"""

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateServicePostAnswer(TypedDict):
    log_id: NotRequired[str]
    """操作流水号"""

class MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgressPostJson(TypedDict):
    action: Literal["REJECT", "APPROVE"]
    """审批动作"""
    launch_refund_day: NotRequired[int]
    """预计发起退款时间"""
    reject_reason: NotRequired[str]
    """拒绝退款原因"""
    reject_media_list: NotRequired[list[str]]
    """拒绝退款的举证图片列表"""
    remark: NotRequired[str]
    """备注"""

class MerchantServiceFeedbacksPostJson(TypedDict):
    transaction_id: str
    """微信支付订单号"""
    complainted_mchid: str
    """被诉商户号"""
    feedback_type: NotRequired[int]
    """反馈内容类型"""
    feedback_content: str
    """反馈内容"""
    feedback_images: NotRequired[list[str]]
    """图片凭证"""
    launch_confirm_process: NotRequired[bool]
    """反馈处理完成"""

class MerchantServiceImagesUploadPostAnswer(TypedDict):
    media_id: str
    """媒体文件标识ID"""

class MerchantServiceComplaintNotificationsPostAnswer(MerchantServiceComplaintNotificationsGetAnswer): ...

class MerchantServiceComplaintNotificationsPutJson(MerchantServiceComplaintNotificationsPostJson): ...

class MerchantServiceComplaintNotificationsPutAnswer(MerchantServiceComplaintNotificationsGetAnswer): ...
