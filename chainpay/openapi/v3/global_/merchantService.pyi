# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Media, Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MerchantService(Place):
    """v3/global/merchant-service"""
    @property
    def complaintNotifications(self) -> MerchantServiceComplaintNotifications:
        """DELETE 删除投诉通知回调
        GET 查询投诉通知回调
        POST 创建投诉通知回调
        PUT 更新投诉通知回调
        """
    @property
    def complaints(self) -> MerchantServiceComplaints:
        """GET 查询投诉单列表"""
    @property
    def images(self) -> MerchantServiceImages: ...

class MerchantServiceComplaintNotifications(Place):
    """v3/global/merchant-service/complaint-notifications"""
    @property
    def delete(self) -> MerchantServiceComplaintNotificationsDelete[Response]:
        """删除投诉通知回调

        DELETE v3/global/merchant-service/complaint-notifications
        https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1
        base_uri: https://apihk.mch.weixin.qq.com/
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

        GET v3/global/merchant-service/complaint-notifications
        https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1
        base_uri: https://apihk.mch.weixin.qq.com/
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

        POST v3/global/merchant-service/complaint-notifications
        https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1
        base_uri: https://apihk.mch.weixin.qq.com/
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

        PUT v3/global/merchant-service/complaint-notifications
        https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def put_async(self) -> MerchantServiceComplaintNotificationsPut[Promise[Answer[MerchantServiceComplaintNotificationsPutAnswer]]]:
        """更新投诉通知回调"""
    @property
    def putAsync(self) -> MerchantServiceComplaintNotificationsPut[Promise[Answer[MerchantServiceComplaintNotificationsPutAnswer]]]:
        """更新投诉通知回调"""

class MerchantServiceComplaintNotificationsDelete(Verb[R]):
    """删除投诉通知回调

    DELETE v3/global/merchant-service/complaint-notifications
    https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1
    base_uri: https://apihk.mch.weixin.qq.com/
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

    GET v3/global/merchant-service/complaint-notifications
    https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1
    base_uri: https://apihk.mch.weixin.qq.com/
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

    POST v3/global/merchant-service/complaint-notifications
    https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1
    base_uri: https://apihk.mch.weixin.qq.com/
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

    PUT v3/global/merchant-service/complaint-notifications
    https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1
    base_uri: https://apihk.mch.weixin.qq.com/
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
    """v3/global/merchant-service/complaints"""
    @property
    def get(self) -> MerchantServiceComplaintsGet[Answer[MerchantServiceComplaintsGetAnswer]]:
        """查询投诉单列表

        GET v3/global/merchant-service/complaints
        https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> MerchantServiceComplaintsGet[Promise[Answer[MerchantServiceComplaintsGetAnswer]]]:
        """查询投诉单列表"""
    @property
    def getAsync(self) -> MerchantServiceComplaintsGet[Promise[Answer[MerchantServiceComplaintsGetAnswer]]]:
        """查询投诉单列表"""
    @property
    def _complaint_id_(self) -> MerchantServiceComplaintsComplaintId:
        """GET 查询投诉单详情"""

class MerchantServiceComplaintsGetOptions(Options, total=False):
    query: MerchantServiceComplaintsGetQuery

class MerchantServiceComplaintsGetLooseOptions(Options, total=False):
    query: MerchantServiceComplaintsGetQuery | AnyDict

class MerchantServiceComplaintsGet(Verb[R]):
    """查询投诉单列表

    GET v3/global/merchant-service/complaints
    https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1
    base_uri: https://apihk.mch.weixin.qq.com/
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

class MerchantServiceComplaintsComplaintId(Place):
    """v3/global/merchant-service/complaints/{complaint_id}"""
    @property
    def get(self) -> MerchantServiceComplaintsComplaintIdGet[Answer[MerchantServiceComplaintsComplaintIdGetAnswer]]:
        """查询投诉单详情

        GET v3/global/merchant-service/complaints/{complaint_id}
        https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> MerchantServiceComplaintsComplaintIdGet[Promise[Answer[MerchantServiceComplaintsComplaintIdGetAnswer]]]:
        """查询投诉单详情"""
    @property
    def getAsync(self) -> MerchantServiceComplaintsComplaintIdGet[Promise[Answer[MerchantServiceComplaintsComplaintIdGetAnswer]]]:
        """查询投诉单详情"""
    @property
    def complete(self) -> MerchantServiceComplaintsComplaintIdComplete:
        """POST 反馈处理完成"""
    @property
    def negotiationHistorys(self) -> MerchantServiceComplaintsComplaintIdNegotiationHistorys:
        """GET 查询投诉协商历史"""
    @property
    def response(self) -> MerchantServiceComplaintsComplaintIdResponse:
        """POST 提交回复"""

class MerchantServiceComplaintsComplaintIdGetOptions(Options, total=False):
    query: MerchantServiceComplaintsComplaintIdGetQuery
    complaint_id: str | int

class MerchantServiceComplaintsComplaintIdGetLooseOptions(Options, total=False):
    query: MerchantServiceComplaintsComplaintIdGetQuery | AnyDict
    complaint_id: str | int

class MerchantServiceComplaintsComplaintIdGet(Verb[R]):
    """查询投诉单详情

    GET v3/global/merchant-service/complaints/{complaint_id}
    https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceComplaintsComplaintIdGetQuery | AnyDict = ...,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceComplaintsComplaintIdGetQuery = ...,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdGetOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdGetOptions]
        ) -> R: ...

class MerchantServiceComplaintsComplaintIdComplete(Place):
    """v3/global/merchant-service/complaints/{complaint_id}/complete"""
    @property
    def post(self) -> MerchantServiceComplaintsComplaintIdCompletePost[Response]:
        """反馈处理完成

        POST v3/global/merchant-service/complaints/{complaint_id}/complete
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> MerchantServiceComplaintsComplaintIdCompletePost[Promise[Response]]:
        """反馈处理完成"""
    @property
    def postAsync(self) -> MerchantServiceComplaintsComplaintIdCompletePost[Promise[Response]]:
        """反馈处理完成"""

class MerchantServiceComplaintsComplaintIdCompletePostOptions(Options, total=False):
    json: MerchantServiceComplaintsComplaintIdCompletePostJson
    complaint_id: str | int

class MerchantServiceComplaintsComplaintIdCompletePostLooseOptions(Options, total=False):
    json: MerchantServiceComplaintsComplaintIdCompletePostJson | AnyDict
    complaint_id: str | int

class MerchantServiceComplaintsComplaintIdCompletePost(Verb[R]):
    """反馈处理完成

    POST v3/global/merchant-service/complaints/{complaint_id}/complete
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdCompletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdCompletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsComplaintIdCompletePostJson | AnyDict,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdCompletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdCompletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsComplaintIdCompletePostJson,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdCompletePostOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdCompletePostOptions]
        ) -> R: ...

class MerchantServiceComplaintsComplaintIdNegotiationHistorys(Place):
    """v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys"""
    @property
    def get(self) -> MerchantServiceComplaintsComplaintIdNegotiationHistorysGet[Answer[MerchantServiceComplaintsComplaintIdNegotiationHistorysGetAnswer]]:
        """查询投诉协商历史

        GET v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys
        https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> MerchantServiceComplaintsComplaintIdNegotiationHistorysGet[Promise[Answer[MerchantServiceComplaintsComplaintIdNegotiationHistorysGetAnswer]]]:
        """查询投诉协商历史"""
    @property
    def getAsync(self) -> MerchantServiceComplaintsComplaintIdNegotiationHistorysGet[Promise[Answer[MerchantServiceComplaintsComplaintIdNegotiationHistorysGetAnswer]]]:
        """查询投诉协商历史"""

class MerchantServiceComplaintsComplaintIdNegotiationHistorysGetOptions(Options, total=False):
    query: MerchantServiceComplaintsComplaintIdNegotiationHistorysGetQuery
    complaint_id: str | int

class MerchantServiceComplaintsComplaintIdNegotiationHistorysGetLooseOptions(Options, total=False):
    query: MerchantServiceComplaintsComplaintIdNegotiationHistorysGetQuery | AnyDict
    complaint_id: str | int

class MerchantServiceComplaintsComplaintIdNegotiationHistorysGet(Verb[R]):
    """查询投诉协商历史

    GET v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys
    https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdNegotiationHistorysGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdNegotiationHistorysGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceComplaintsComplaintIdNegotiationHistorysGetQuery | AnyDict = ...,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdNegotiationHistorysGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdNegotiationHistorysGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceComplaintsComplaintIdNegotiationHistorysGetQuery = ...,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdNegotiationHistorysGetOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdNegotiationHistorysGetOptions]
        ) -> R: ...

class MerchantServiceComplaintsComplaintIdResponse(Place):
    """v3/global/merchant-service/complaints/{complaint_id}/response"""
    @property
    def post(self) -> MerchantServiceComplaintsComplaintIdResponsePost[Response]:
        """提交回复

        POST v3/global/merchant-service/complaints/{complaint_id}/response
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> MerchantServiceComplaintsComplaintIdResponsePost[Promise[Response]]:
        """提交回复"""
    @property
    def postAsync(self) -> MerchantServiceComplaintsComplaintIdResponsePost[Promise[Response]]:
        """提交回复"""

class MerchantServiceComplaintsComplaintIdResponsePostOptions(Options, total=False):
    json: MerchantServiceComplaintsComplaintIdResponsePostJson
    complaint_id: str | int

class MerchantServiceComplaintsComplaintIdResponsePostLooseOptions(Options, total=False):
    json: MerchantServiceComplaintsComplaintIdResponsePostJson | AnyDict
    complaint_id: str | int

class MerchantServiceComplaintsComplaintIdResponsePost(Verb[R]):
    """提交回复

    POST v3/global/merchant-service/complaints/{complaint_id}/response
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdResponsePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdResponsePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsComplaintIdResponsePostJson | AnyDict,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdResponsePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdResponsePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantServiceComplaintsComplaintIdResponsePostJson,
            complaint_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceComplaintsComplaintIdResponsePostOptions,
            /,
            **more: Unpack[MerchantServiceComplaintsComplaintIdResponsePostOptions]
        ) -> R: ...

class MerchantServiceImages(Place):
    """v3/global/merchant-service/images"""
    @property
    def upload(self) -> MerchantServiceImagesUpload:
        """POST 商户上传反馈图片"""
    @property
    def _media_id_(self) -> MerchantServiceImagesMediaId:
        """GET 图片下载"""

class MerchantServiceImagesUpload(Place):
    """v3/global/merchant-service/images/upload"""
    @property
    def post(self) -> MerchantServiceImagesUploadPost[Answer[MerchantServiceImagesUploadPostAnswer]]:
        """商户上传反馈图片

        POST v3/global/merchant-service/images/upload
        https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1
        base_uri: https://apihk.mch.weixin.qq.com/
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

    POST v3/global/merchant-service/images/upload
    https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1
    base_uri: https://apihk.mch.weixin.qq.com/
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
    """v3/global/merchant-service/images/{media_id}"""
    @property
    def get(self) -> MerchantServiceImagesMediaIdGet[Response]:
        """图片下载

        GET v3/global/merchant-service/images/{media_id}
        https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> MerchantServiceImagesMediaIdGet[Promise[Response]]:
        """图片下载"""
    @property
    def getAsync(self) -> MerchantServiceImagesMediaIdGet[Promise[Response]]:
        """图片下载"""

class MerchantServiceImagesMediaIdGetOptions(Options, total=False):
    query: MerchantServiceImagesMediaIdGetQuery
    media_id: str | int

class MerchantServiceImagesMediaIdGetLooseOptions(Options, total=False):
    query: MerchantServiceImagesMediaIdGetQuery | AnyDict
    media_id: str | int

class MerchantServiceImagesMediaIdGet(Verb[R]):
    """图片下载

    GET v3/global/merchant-service/images/{media_id}
    https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantServiceImagesMediaIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantServiceImagesMediaIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceImagesMediaIdGetQuery | AnyDict,
            media_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantServiceImagesMediaIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantServiceImagesMediaIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantServiceImagesMediaIdGetQuery,
            media_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
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
    complainted_mchid: NotRequired[str | None]
    """诉商户号"""
    mch_language: NotRequired[Literal["ZH_CN", "ZH_TW", "ZH_HK", "EN", "JA", "KO", "TH", "VI", "RU", "DE", "FR", "AR", "ES"] | None]
    """商户语言"""

class ComplaintOrderInfo(TypedDict):
    transaction_id: str
    """微信订单号"""
    out_trade_no: str
    """商户订单号"""
    settlement_amount: int
    """结算币种金额"""
    settlement_refunded_amount: str
    """结算币种累计已退款金额"""
    settlement_currency: str
    """结算币种"""
    payer_amount: int
    """订单金额"""
    payer_refunded_amount: int
    """支付币种累计已退款金额"""
    payer_currency: str
    """支付币种"""
    trade_time: str
    """交易时间"""

class ComplaintMediaList(TypedDict):
    media_type: Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"]
    """媒体文件业务类型"""
    media_url: list[str]
    """媒体文列表"""

class ServiceOrderInfo(TypedDict):
    order_id: NotRequired[str]
    """微信支付服务订单号"""
    out_order_no: NotRequired[str]
    """商户服务订单号"""
    state: NotRequired[Literal["DOING", "REVOKED", "WAITPAY", "DONE"]]
    """支付分服务单状态"""

class Data(TypedDict):
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
    complaint_full_refunded: bool
    """投诉单是否已全额退款"""
    is_overdue: NotRequired[bool]
    """是否超时"""
    priority: NotRequired[Literal["PRIORITY", "GENERAL"]]
    """优先级"""
    incoming_user_response: bool
    """是否有待回复的用户留言"""
    user_complaint_times: int
    """用户投诉次数"""
    complaint_media_list: NotRequired[list[ComplaintMediaList]]
    """投诉资料列表"""
    problem_description: NotRequired[str]
    """问题描述"""
    complaint_detail_trans: NotRequired[str]
    """投诉详情翻译"""
    service_order_info: NotRequired[list[ServiceOrderInfo]]
    """投诉单关联服务单信息"""

class MerchantServiceComplaintsGetAnswer(TypedDict):
    data: NotRequired[list[Data]]
    """用户投诉信息详情"""
    limit: int
    """分页大小"""
    offset: int
    """分页开始位置"""
    total_count: NotRequired[int]
    """投诉总条数"""

class MerchantServiceComplaintsComplaintIdGetQuery(TypedDict):
    mch_language: NotRequired[Literal["ZH_CN", "ZH_TW", "ZH_HK", "EN", "JA", "KO", "TH", "VI", "RU", "DE", "FR", "AR", "ES"] | None]
    """商户语言"""

class MerchantServiceComplaintsComplaintIdCompletePostJson(TypedDict):
    complainted_mchid: str
    """被诉商户号"""

class MerchantServiceComplaintsComplaintIdNegotiationHistorysGetQuery(TypedDict):
    limit: NotRequired[int | str | None]
    """分页大小"""
    offset: NotRequired[int | str | None]
    """分页开始位置"""
    mch_language: NotRequired[Literal["ZH_CN", "ZH_TW", "ZH_HK", "EN", "JA", "KO", "TH", "VI", "RU", "DE", "FR", "AR", "ES"] | None]
    """商户语言"""

class MerchantServiceComplaintsComplaintIdNegotiationHistorysGetAnswerDataComplaintMediaList(TypedDict):
    media_type: Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"]
    """媒体文件业务类型"""
    media_url: list[str]
    """媒体文件请求url"""

class MerchantServiceComplaintsComplaintIdNegotiationHistorysGetAnswerData(TypedDict):
    log_id: str
    """操作流水号"""
    operator: str
    """操作人"""
    operate_time: str
    """操作时间"""
    operate_type: Literal["USER_CREATE_COMPLAINT", "USER_CONTINUE_COMPLAINT", "USER_RESPONSE", "PLATFORM_RESPONSE", "MERCHANT_RESPONSE", "MERCHANT_CONFIRM_COMPLETE", "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE", "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE", "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE", "USER_REVOKE_COMPLAINT", "USER_COMFIRM_COMPLAINT", "PLATFORM_HELP_APPLICATION", "USER_APPLY_PLATFORM_HELP", "MERCHANT_APPROVE_REFUND", "MERCHANT_REFUSE_RERUND", "USER_SUBMIT_SATISFACTION", "SERVICE_ORDER_CANCEL", "SERVICE_ORDER_COMPLETE", "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE", "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE", "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE"]
    """操作类型"""
    operate_details: NotRequired[str]
    """操作内容"""
    image_list: NotRequired[list[str]]
    """图片凭证"""
    complaint_media_list: NotRequired[MerchantServiceComplaintsComplaintIdNegotiationHistorysGetAnswerDataComplaintMediaList]
    """操作资料列表"""

class MerchantServiceComplaintsComplaintIdNegotiationHistorysGetAnswer(TypedDict):
    data: NotRequired[list[MerchantServiceComplaintsComplaintIdNegotiationHistorysGetAnswerData]]
    """投诉协商历史"""
    limit: int
    """分页大小"""
    offset: int
    """分页开始位置"""
    total_count: NotRequired[int]
    """投诉协商历史总条数"""

class MerchantServiceComplaintsComplaintIdResponsePostJson(TypedDict):
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

class MerchantServiceImagesUploadPostAnswer(TypedDict):
    media_id: str
    """媒体文件标识ID"""

class MerchantServiceImagesMediaIdGetQuery(TypedDict):
    complaint_id: str
    """投诉单号"""

class MerchantServiceComplaintNotificationsPostAnswer(MerchantServiceComplaintNotificationsGetAnswer): ...

class MerchantServiceComplaintNotificationsPutJson(MerchantServiceComplaintNotificationsPostJson): ...

class MerchantServiceComplaintNotificationsPutAnswer(MerchantServiceComplaintNotificationsGetAnswer): ...

class MerchantServiceComplaintsComplaintIdGetAnswer(Data): ...
