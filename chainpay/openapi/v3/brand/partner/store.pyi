# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Store(Place):
    """v3/brand/partner/store"""
    @property
    def brandstores(self) -> StoreBrandstores:
        """GET 列表查询品牌门店信息
        POST 创建品牌门店
        """

class StoreBrandstores(Place):
    """v3/brand/partner/store/brandstores"""
    @property
    def get(self) -> StoreBrandstoresGet[Answer[StoreBrandstoresGetAnswer]]:
        """列表查询品牌门店信息

        GET v3/brand/partner/store/brandstores
        https://pay.weixin.qq.com/doc/v3/partner/4016756674
        """
    @property
    def get_async(self) -> StoreBrandstoresGet[Promise[Answer[StoreBrandstoresGetAnswer]]]:
        """列表查询品牌门店信息"""
    @property
    def getAsync(self) -> StoreBrandstoresGet[Promise[Answer[StoreBrandstoresGetAnswer]]]:
        """列表查询品牌门店信息"""
    @property
    def post(self) -> StoreBrandstoresPost[Answer[StoreBrandstoresPostAnswer]]:
        """创建品牌门店

        POST v3/brand/partner/store/brandstores
        https://pay.weixin.qq.com/doc/v3/partner/4015783183
        """
    @property
    def post_async(self) -> StoreBrandstoresPost[Promise[Answer[StoreBrandstoresPostAnswer]]]:
        """创建品牌门店"""
    @property
    def postAsync(self) -> StoreBrandstoresPost[Promise[Answer[StoreBrandstoresPostAnswer]]]:
        """创建品牌门店"""
    @property
    def _store_id_(self) -> StoreBrandstoresStoreId:
        """DELETE 删除品牌门店
        GET 查询品牌门店
        PATCH 更新品牌门店
        """

class StoreBrandstoresGetOptions(Options, total=False):
    query: StoreBrandstoresGetQuery

class StoreBrandstoresGetLooseOptions(Options, total=False):
    query: StoreBrandstoresGetQuery | AnyDict

class StoreBrandstoresGet(Verb[R]):
    """列表查询品牌门店信息

    GET v3/brand/partner/store/brandstores
    https://pay.weixin.qq.com/doc/v3/partner/4016756674
    """
    if MYPY:
        def __call__(
            self,
            options: StoreBrandstoresGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[StoreBrandstoresGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: StoreBrandstoresGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresGetLooseOptions | AnyDict,
            /,
            **more: Unpack[StoreBrandstoresGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: StoreBrandstoresGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresGetOptions,
            /,
            **more: Unpack[StoreBrandstoresGetOptions]
        ) -> R: ...

class StoreBrandstoresPostOptions(Options, total=False):
    json: StoreBrandstoresPostJson

class StoreBrandstoresPostLooseOptions(Options, total=False):
    json: StoreBrandstoresPostJson | AnyDict

class StoreBrandstoresPost(Verb[R]):
    """创建品牌门店

    POST v3/brand/partner/store/brandstores
    https://pay.weixin.qq.com/doc/v3/partner/4015783183
    """
    if MYPY:
        def __call__(
            self,
            options: StoreBrandstoresPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[StoreBrandstoresPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresPostLooseOptions | AnyDict,
            /,
            **more: Unpack[StoreBrandstoresPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: StoreBrandstoresPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresPostOptions,
            /,
            **more: Unpack[StoreBrandstoresPostOptions]
        ) -> R: ...

class StoreBrandstoresStoreId(Place):
    """v3/brand/partner/store/brandstores/{store_id}"""
    @property
    def delete(self) -> StoreBrandstoresStoreIdDelete[Response]:
        """删除品牌门店

        DELETE v3/brand/partner/store/brandstores/{store_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015783113
        """
    @property
    def delete_async(self) -> StoreBrandstoresStoreIdDelete[Promise[Response]]:
        """删除品牌门店"""
    @property
    def deleteAsync(self) -> StoreBrandstoresStoreIdDelete[Promise[Response]]:
        """删除品牌门店"""
    @property
    def get(self) -> StoreBrandstoresStoreIdGet[Answer[StoreBrandstoresStoreIdGetAnswer]]:
        """查询品牌门店

        GET v3/brand/partner/store/brandstores/{store_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015783153
        """
    @property
    def get_async(self) -> StoreBrandstoresStoreIdGet[Promise[Answer[StoreBrandstoresStoreIdGetAnswer]]]:
        """查询品牌门店"""
    @property
    def getAsync(self) -> StoreBrandstoresStoreIdGet[Promise[Answer[StoreBrandstoresStoreIdGetAnswer]]]:
        """查询品牌门店"""
    @property
    def patch(self) -> StoreBrandstoresStoreIdPatch[Answer[StoreBrandstoresStoreIdPatchAnswer]]:
        """更新品牌门店

        PATCH v3/brand/partner/store/brandstores/{store_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015783158
        """
    @property
    def patch_async(self) -> StoreBrandstoresStoreIdPatch[Promise[Answer[StoreBrandstoresStoreIdPatchAnswer]]]:
        """更新品牌门店"""
    @property
    def patchAsync(self) -> StoreBrandstoresStoreIdPatch[Promise[Answer[StoreBrandstoresStoreIdPatchAnswer]]]:
        """更新品牌门店"""
    @property
    def bindrecipient(self) -> StoreBrandstoresStoreIdBindrecipient:
        """POST 绑定收款商户号"""
    @property
    def close(self) -> StoreBrandstoresStoreIdClose:
        """POST 暂停门店营业"""
    @property
    def resume(self) -> StoreBrandstoresStoreIdResume:
        """POST 恢复门店营业"""
    @property
    def unbindrecipient(self) -> StoreBrandstoresStoreIdUnbindrecipient:
        """POST 解绑收款商户号"""

class StoreBrandstoresStoreIdDeleteOptions(Options, total=False):
    json: StoreBrandstoresStoreIdDeleteJson
    store_id: str | int

class StoreBrandstoresStoreIdDeleteLooseOptions(Options, total=False):
    json: StoreBrandstoresStoreIdDeleteJson | AnyDict
    store_id: str | int

class StoreBrandstoresStoreIdDelete(Verb[R]):
    """删除品牌门店

    DELETE v3/brand/partner/store/brandstores/{store_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015783113
    """
    if MYPY:
        def __call__(
            self,
            options: StoreBrandstoresStoreIdDeleteLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[StoreBrandstoresStoreIdDeleteLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdDeleteJson | AnyDict,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdDeleteLooseOptions | AnyDict,
            /,
            **more: Unpack[StoreBrandstoresStoreIdDeleteLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdDeleteJson,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdDeleteOptions,
            /,
            **more: Unpack[StoreBrandstoresStoreIdDeleteOptions]
        ) -> R: ...

class StoreBrandstoresStoreIdGetOptions(Options, total=False):
    query: StoreBrandstoresStoreIdGetQuery
    store_id: str | int

class StoreBrandstoresStoreIdGetLooseOptions(Options, total=False):
    query: StoreBrandstoresStoreIdGetQuery | AnyDict
    store_id: str | int

class StoreBrandstoresStoreIdGet(Verb[R]):
    """查询品牌门店

    GET v3/brand/partner/store/brandstores/{store_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015783153
    """
    if MYPY:
        def __call__(
            self,
            options: StoreBrandstoresStoreIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[StoreBrandstoresStoreIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: StoreBrandstoresStoreIdGetQuery | AnyDict,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[StoreBrandstoresStoreIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: StoreBrandstoresStoreIdGetQuery,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdGetOptions,
            /,
            **more: Unpack[StoreBrandstoresStoreIdGetOptions]
        ) -> R: ...

class StoreBrandstoresStoreIdPatchOptions(Options, total=False):
    json: StoreBrandstoresStoreIdPatchJson
    store_id: str | int

class StoreBrandstoresStoreIdPatchLooseOptions(Options, total=False):
    json: StoreBrandstoresStoreIdPatchJson | AnyDict
    store_id: str | int

class StoreBrandstoresStoreIdPatch(Verb[R]):
    """更新品牌门店

    PATCH v3/brand/partner/store/brandstores/{store_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015783158
    """
    if MYPY:
        def __call__(
            self,
            options: StoreBrandstoresStoreIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[StoreBrandstoresStoreIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdPatchJson | AnyDict,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[StoreBrandstoresStoreIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdPatchJson,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdPatchOptions,
            /,
            **more: Unpack[StoreBrandstoresStoreIdPatchOptions]
        ) -> R: ...

class StoreBrandstoresStoreIdBindrecipient(Place):
    """v3/brand/partner/store/brandstores/{store_id}/bindrecipient"""
    @property
    def post(self) -> StoreBrandstoresStoreIdBindrecipientPost[Answer[StoreBrandstoresStoreIdBindrecipientPostAnswer]]:
        """绑定收款商户号

        POST v3/brand/partner/store/brandstores/{store_id}/bindrecipient
        https://pay.weixin.qq.com/doc/v3/partner/4015783177
        """
    @property
    def post_async(self) -> StoreBrandstoresStoreIdBindrecipientPost[Promise[Answer[StoreBrandstoresStoreIdBindrecipientPostAnswer]]]:
        """绑定收款商户号"""
    @property
    def postAsync(self) -> StoreBrandstoresStoreIdBindrecipientPost[Promise[Answer[StoreBrandstoresStoreIdBindrecipientPostAnswer]]]:
        """绑定收款商户号"""

class StoreBrandstoresStoreIdBindrecipientPostOptions(Options, total=False):
    json: StoreBrandstoresStoreIdBindrecipientPostJson
    store_id: str | int

class StoreBrandstoresStoreIdBindrecipientPostLooseOptions(Options, total=False):
    json: StoreBrandstoresStoreIdBindrecipientPostJson | AnyDict
    store_id: str | int

class StoreBrandstoresStoreIdBindrecipientPost(Verb[R]):
    """绑定收款商户号

    POST v3/brand/partner/store/brandstores/{store_id}/bindrecipient
    https://pay.weixin.qq.com/doc/v3/partner/4015783177
    """
    if MYPY:
        def __call__(
            self,
            options: StoreBrandstoresStoreIdBindrecipientPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[StoreBrandstoresStoreIdBindrecipientPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdBindrecipientPostJson | AnyDict,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdBindrecipientPostLooseOptions | AnyDict,
            /,
            **more: Unpack[StoreBrandstoresStoreIdBindrecipientPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdBindrecipientPostJson,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdBindrecipientPostOptions,
            /,
            **more: Unpack[StoreBrandstoresStoreIdBindrecipientPostOptions]
        ) -> R: ...

class StoreBrandstoresStoreIdClose(Place):
    """v3/brand/partner/store/brandstores/{store_id}/close"""
    @property
    def post(self) -> StoreBrandstoresStoreIdClosePost[Answer[StoreBrandstoresStoreIdClosePostAnswer]]:
        """暂停门店营业

        POST v3/brand/partner/store/brandstores/{store_id}/close
        https://pay.weixin.qq.com/doc/v3/partner/4016756671
        """
    @property
    def post_async(self) -> StoreBrandstoresStoreIdClosePost[Promise[Answer[StoreBrandstoresStoreIdClosePostAnswer]]]:
        """暂停门店营业"""
    @property
    def postAsync(self) -> StoreBrandstoresStoreIdClosePost[Promise[Answer[StoreBrandstoresStoreIdClosePostAnswer]]]:
        """暂停门店营业"""

class StoreBrandstoresStoreIdClosePostOptions(Options, total=False):
    json: StoreBrandstoresStoreIdClosePostJson
    store_id: str | int

class StoreBrandstoresStoreIdClosePostLooseOptions(Options, total=False):
    json: StoreBrandstoresStoreIdClosePostJson | AnyDict
    store_id: str | int

class StoreBrandstoresStoreIdClosePost(Verb[R]):
    """暂停门店营业

    POST v3/brand/partner/store/brandstores/{store_id}/close
    https://pay.weixin.qq.com/doc/v3/partner/4016756671
    """
    if MYPY:
        def __call__(
            self,
            options: StoreBrandstoresStoreIdClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[StoreBrandstoresStoreIdClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdClosePostJson | AnyDict,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[StoreBrandstoresStoreIdClosePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdClosePostJson,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdClosePostOptions,
            /,
            **more: Unpack[StoreBrandstoresStoreIdClosePostOptions]
        ) -> R: ...

class StoreBrandstoresStoreIdResume(Place):
    """v3/brand/partner/store/brandstores/{store_id}/resume"""
    @property
    def post(self) -> StoreBrandstoresStoreIdResumePost[Answer[StoreBrandstoresStoreIdResumePostAnswer]]:
        """恢复门店营业

        POST v3/brand/partner/store/brandstores/{store_id}/resume
        https://pay.weixin.qq.com/doc/v3/partner/4016756672
        """
    @property
    def post_async(self) -> StoreBrandstoresStoreIdResumePost[Promise[Answer[StoreBrandstoresStoreIdResumePostAnswer]]]:
        """恢复门店营业"""
    @property
    def postAsync(self) -> StoreBrandstoresStoreIdResumePost[Promise[Answer[StoreBrandstoresStoreIdResumePostAnswer]]]:
        """恢复门店营业"""

class StoreBrandstoresStoreIdResumePostOptions(Options, total=False):
    json: StoreBrandstoresStoreIdResumePostJson
    store_id: str | int

class StoreBrandstoresStoreIdResumePostLooseOptions(Options, total=False):
    json: StoreBrandstoresStoreIdResumePostJson | AnyDict
    store_id: str | int

class StoreBrandstoresStoreIdResumePost(Verb[R]):
    """恢复门店营业

    POST v3/brand/partner/store/brandstores/{store_id}/resume
    https://pay.weixin.qq.com/doc/v3/partner/4016756672
    """
    if MYPY:
        def __call__(
            self,
            options: StoreBrandstoresStoreIdResumePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[StoreBrandstoresStoreIdResumePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdResumePostJson | AnyDict,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdResumePostLooseOptions | AnyDict,
            /,
            **more: Unpack[StoreBrandstoresStoreIdResumePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdResumePostJson,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdResumePostOptions,
            /,
            **more: Unpack[StoreBrandstoresStoreIdResumePostOptions]
        ) -> R: ...

class StoreBrandstoresStoreIdUnbindrecipient(Place):
    """v3/brand/partner/store/brandstores/{store_id}/unbindrecipient"""
    @property
    def post(self) -> StoreBrandstoresStoreIdUnbindrecipientPost[Answer[StoreBrandstoresStoreIdUnbindrecipientPostAnswer]]:
        """解绑收款商户号

        POST v3/brand/partner/store/brandstores/{store_id}/unbindrecipient
        https://pay.weixin.qq.com/doc/v3/partner/4015783188
        """
    @property
    def post_async(self) -> StoreBrandstoresStoreIdUnbindrecipientPost[Promise[Answer[StoreBrandstoresStoreIdUnbindrecipientPostAnswer]]]:
        """解绑收款商户号"""
    @property
    def postAsync(self) -> StoreBrandstoresStoreIdUnbindrecipientPost[Promise[Answer[StoreBrandstoresStoreIdUnbindrecipientPostAnswer]]]:
        """解绑收款商户号"""

class StoreBrandstoresStoreIdUnbindrecipientPostOptions(Options, total=False):
    json: StoreBrandstoresStoreIdUnbindrecipientPostJson
    store_id: str | int

class StoreBrandstoresStoreIdUnbindrecipientPostLooseOptions(Options, total=False):
    json: StoreBrandstoresStoreIdUnbindrecipientPostJson | AnyDict
    store_id: str | int

class StoreBrandstoresStoreIdUnbindrecipientPost(Verb[R]):
    """解绑收款商户号

    POST v3/brand/partner/store/brandstores/{store_id}/unbindrecipient
    https://pay.weixin.qq.com/doc/v3/partner/4015783188
    """
    if MYPY:
        def __call__(
            self,
            options: StoreBrandstoresStoreIdUnbindrecipientPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[StoreBrandstoresStoreIdUnbindrecipientPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdUnbindrecipientPostJson | AnyDict,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdUnbindrecipientPostLooseOptions | AnyDict,
            /,
            **more: Unpack[StoreBrandstoresStoreIdUnbindrecipientPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: StoreBrandstoresStoreIdUnbindrecipientPostJson,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: StoreBrandstoresStoreIdUnbindrecipientPostOptions,
            /,
            **more: Unpack[StoreBrandstoresStoreIdUnbindrecipientPostOptions]
        ) -> R: ...

class StoreBrandstoresGetQuery(TypedDict):
    brand_id: str
    """品牌ID"""
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"] | None]
    """门店状态"""
    offset: NotRequired[int | str | None]
    """分页起始位置"""
    limit: NotRequired[int | str | None]
    """分页条数"""

class StoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    """商家门店编号"""
    branch_name: NotRequired[str]
    """门店名称"""

class StoreAddress(TypedDict):
    address_code: str
    """门店省市编码"""
    address_detail: str
    """门店地址"""
    address_complements: NotRequired[str]
    """门店地址辅助描述"""
    longitude: NotRequired[str]
    """门店经度"""
    latitude: NotRequired[str]
    """门店纬度"""

class StoreBusiness(TypedDict):
    service_phone: NotRequired[str]
    """门店服务电话"""
    business_hours: NotRequired[str]
    """门店经营时间"""

class StoreRecipient(TypedDict):
    mchid: NotRequired[str]
    """门店收款商户号"""
    company_name: NotRequired[str]
    """门店收款主体"""
    recipient_state: NotRequired[Literal["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"]]
    """收款绑定状态"""

class Data(TypedDict):
    brand_id: str
    """品牌ID"""
    store_id: NotRequired[str]
    """品牌门店ID"""
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"]]
    """门店状态"""
    audit_state: NotRequired[Literal["SUCCESS", "PROCESSING", "REJECTED"]]
    """审核状态"""
    review_reject_reason: NotRequired[str]
    """审核失败原因"""
    store_basics: NotRequired[StoreBasics]
    """门店基础信息"""
    store_address: NotRequired[StoreAddress]
    """门店地址信息"""
    store_business: NotRequired[StoreBusiness]
    """门店经营信息"""
    store_recipient: NotRequired[list[StoreRecipient]]
    """门店收款信息"""

class StoreBrandstoresGetAnswer(TypedDict):
    brand_id: str
    """品牌ID"""
    offset: NotRequired[int]
    """分页起始位置"""
    limit: NotRequired[int]
    """分页条数"""
    total_count: NotRequired[int]
    """门店总数"""
    data: NotRequired[list[Data]]
    """品牌门店列表"""

class StoreBrandstoresPostJsonStoreAddress(TypedDict):
    address_code: NotRequired[str]
    """门店省市编码"""
    address_detail: NotRequired[str]
    """门店地址"""
    address_complements: NotRequired[str]
    """门店地址辅助描述"""
    longitude: NotRequired[str]
    """门店经度"""
    latitude: NotRequired[str]
    """门店纬度"""

class StoreBrandstoresPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    store_basics: NotRequired[StoreBasics]
    """门店基础信息"""
    store_address: StoreBrandstoresPostJsonStoreAddress
    """门店地址信息"""
    store_business: NotRequired[StoreBusiness]
    """门店经营信息"""

class StoreBrandstoresPostAnswerStoreRecipient(TypedDict):
    mchid: str
    """门店收款商户号"""
    company_name: NotRequired[str]
    """门店收款主体"""
    recipient_state: NotRequired[Literal["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"]]
    """收款绑定状态"""

class StoreBrandstoresPostAnswer(TypedDict):
    brand_id: str
    """品牌ID"""
    store_id: NotRequired[str]
    """品牌门店ID"""
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"]]
    """门店状态"""
    audit_state: NotRequired[Literal["SUCCESS", "PROCESSING", "REJECTED"]]
    """审核状态"""
    review_reject_reason: NotRequired[str]
    """审核失败原因"""
    store_basics: NotRequired[StoreBasics]
    """门店基础信息"""
    store_address: NotRequired[StoreAddress]
    """门店地址信息"""
    store_business: NotRequired[StoreBusiness]
    """门店经营信息"""
    store_recipient: NotRequired[list[StoreBrandstoresPostAnswerStoreRecipient]]
    """门店收款信息"""

class StoreBrandstoresStoreIdDeleteJson(TypedDict):
    brand_id: str
    """品牌ID"""

class StoreBrandstoresStoreIdGetAnswer(TypedDict):
    brand_id: str
    """品牌ID"""
    store_id: str
    """品牌门店ID"""
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"]]
    """门店状态"""
    audit_state: NotRequired[Literal["SUCCESS", "PROCESSING", "REJECTED"]]
    """审核状态"""
    review_reject_reason: NotRequired[str]
    """审核失败原因"""
    store_basics: NotRequired[StoreBasics]
    """门店基础信息"""
    store_address: NotRequired[StoreAddress]
    """门店地址信息"""
    store_business: NotRequired[StoreBusiness]
    """门店经营信息"""
    store_recipient: NotRequired[list[StoreBrandstoresPostAnswerStoreRecipient]]
    """门店收款信息"""

class StoreBrandstoresStoreIdPatchJson(TypedDict):
    brand_id: str
    """品牌ID"""
    store_basics: NotRequired[StoreBasics]
    """门店基础信息"""
    store_address: NotRequired[StoreBrandstoresPostJsonStoreAddress]
    """门店地址信息"""
    store_business: NotRequired[StoreBusiness]
    """门店经营信息"""

class StoreBrandstoresStoreIdBindrecipientPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    mchid: str
    """门店收款商户号"""
    company_name: str
    """门店收款主体"""

class StoreBrandstoresStoreIdBindrecipientPostAnswer(TypedDict):
    brand_id: NotRequired[str]
    """品牌ID"""
    store_id: NotRequired[str]
    """品牌门店ID"""
    mchid: NotRequired[str]
    """门店收款商户号"""
    company_name: NotRequired[str]
    """门店收款主体"""
    recipient_state: NotRequired[Literal["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"]]
    """收款绑定状态"""

class StoreBrandstoresStoreIdClosePostAnswer(TypedDict):
    brand_id: str
    """品牌ID"""
    store_id: NotRequired[str]
    """品牌门店ID"""
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"]]
    """门店状态"""

class StoreBrandstoresStoreIdUnbindrecipientPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    mchid: str
    """门店收款商户号"""

class StoreBrandstoresStoreIdUnbindrecipientPostAnswer(TypedDict):
    failed_reason: NotRequired[str]
    """解绑失败原因"""

class StoreBrandstoresStoreIdGetQuery(StoreBrandstoresStoreIdDeleteJson): ...

class StoreBrandstoresStoreIdPatchAnswer(StoreBrandstoresStoreIdGetAnswer): ...

class StoreBrandstoresStoreIdClosePostJson(StoreBrandstoresStoreIdDeleteJson): ...

class StoreBrandstoresStoreIdResumePostJson(StoreBrandstoresStoreIdDeleteJson): ...

class StoreBrandstoresStoreIdResumePostAnswer(StoreBrandstoresStoreIdClosePostAnswer): ...
