# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MerchantStore(Place):
    """v3/merchant-store"""
    @property
    def stores(self) -> MerchantStoreStores:
        """POST 创建门店"""

class MerchantStoreStores(Place):
    """v3/merchant-store/stores"""
    @property
    def post(self) -> MerchantStoreStoresPost[Answer[MerchantStoreStoresPostAnswer]]:
        """创建门店

        POST v3/merchant-store/stores
        https://pay.weixin.qq.com/doc/v3/merchant/4014085766
        """
    @property
    def post_async(self) -> MerchantStoreStoresPost[Promise[Answer[MerchantStoreStoresPostAnswer]]]:
        """创建门店"""
    @property
    def postAsync(self) -> MerchantStoreStoresPost[Promise[Answer[MerchantStoreStoresPostAnswer]]]:
        """创建门店"""
    @property
    def _store_id_(self) -> MerchantStoreStoresStoreId:
        """GET 查询门店
        PATCH 修改门店
        """

class MerchantStoreStoresPostOptions(Options, total=False):
    json: MerchantStoreStoresPostJson

class MerchantStoreStoresPostLooseOptions(Options, total=False):
    json: MerchantStoreStoresPostJson | AnyDict

class MerchantStoreStoresPost(Verb[R]):
    """创建门店

    POST v3/merchant-store/stores
    https://pay.weixin.qq.com/doc/v3/merchant/4014085766
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantStoreStoresPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantStoreStoresPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantStoreStoresPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantStoreStoresPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantStoreStoresPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: MerchantStoreStoresPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantStoreStoresPostOptions,
            /,
            **more: Unpack[MerchantStoreStoresPostOptions]
        ) -> R: ...

class MerchantStoreStoresStoreId(Place):
    """v3/merchant-store/stores/{store_id}"""
    @property
    def get(self) -> MerchantStoreStoresStoreIdGet[Answer[MerchantStoreStoresStoreIdGetAnswer]]:
        """查询门店

        GET v3/merchant-store/stores/{store_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4014085769
        """
    @property
    def get_async(self) -> MerchantStoreStoresStoreIdGet[Promise[Answer[MerchantStoreStoresStoreIdGetAnswer]]]:
        """查询门店"""
    @property
    def getAsync(self) -> MerchantStoreStoresStoreIdGet[Promise[Answer[MerchantStoreStoresStoreIdGetAnswer]]]:
        """查询门店"""
    @property
    def patch(self) -> MerchantStoreStoresStoreIdPatch[Response]:
        """修改门店

        PATCH v3/merchant-store/stores/{store_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4014085768
        """
    @property
    def patch_async(self) -> MerchantStoreStoresStoreIdPatch[Promise[Response]]:
        """修改门店"""
    @property
    def patchAsync(self) -> MerchantStoreStoresStoreIdPatch[Promise[Response]]:
        """修改门店"""
    @property
    def recipients(self) -> MerchantStoreStoresStoreIdRecipients: ...

class MerchantStoreStoresStoreIdGetOptions(Options, total=False):
    query: MerchantStoreStoresStoreIdGetQuery
    store_id: str | int

class MerchantStoreStoresStoreIdGetLooseOptions(Options, total=False):
    query: MerchantStoreStoresStoreIdGetQuery | AnyDict
    store_id: str | int

class MerchantStoreStoresStoreIdGet(Verb[R]):
    """查询门店

    GET v3/merchant-store/stores/{store_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4014085769
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantStoreStoresStoreIdGetQuery | AnyDict = ...,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantStoreStoresStoreIdGetQuery = ...,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdGetOptions,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdGetOptions]
        ) -> R: ...

class MerchantStoreStoresStoreIdPatchOptions(Options, total=False):
    json: MerchantStoreStoresStoreIdPatchJson
    store_id: str | int

class MerchantStoreStoresStoreIdPatchLooseOptions(Options, total=False):
    json: MerchantStoreStoresStoreIdPatchJson | AnyDict
    store_id: str | int

class MerchantStoreStoresStoreIdPatch(Verb[R]):
    """修改门店

    PATCH v3/merchant-store/stores/{store_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4014085768
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantStoreStoresStoreIdPatchJson | AnyDict,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantStoreStoresStoreIdPatchJson,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdPatchOptions,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdPatchOptions]
        ) -> R: ...

class MerchantStoreStoresStoreIdRecipients(Place):
    """v3/merchant-store/stores/{store_id}/recipients"""
    @property
    def bind(self) -> MerchantStoreStoresStoreIdRecipientsBind:
        """POST 绑定门店收款信息"""
    @property
    def unbind(self) -> MerchantStoreStoresStoreIdRecipientsUnbind:
        """POST 解除门店收款信息绑定"""

class MerchantStoreStoresStoreIdRecipientsBind(Place):
    """v3/merchant-store/stores/{store_id}/recipients/bind"""
    @property
    def post(self) -> MerchantStoreStoresStoreIdRecipientsBindPost[Answer[MerchantStoreStoresStoreIdRecipientsBindPostAnswer]]:
        """绑定门店收款信息

        POST v3/merchant-store/stores/{store_id}/recipients/bind
        https://pay.weixin.qq.com/doc/v3/merchant/4014085771
        """
    @property
    def post_async(self) -> MerchantStoreStoresStoreIdRecipientsBindPost[Promise[Answer[MerchantStoreStoresStoreIdRecipientsBindPostAnswer]]]:
        """绑定门店收款信息"""
    @property
    def postAsync(self) -> MerchantStoreStoresStoreIdRecipientsBindPost[Promise[Answer[MerchantStoreStoresStoreIdRecipientsBindPostAnswer]]]:
        """绑定门店收款信息"""

class MerchantStoreStoresStoreIdRecipientsBindPostOptions(Options, total=False):
    json: MerchantStoreStoresStoreIdRecipientsBindPostJson
    store_id: str | int

class MerchantStoreStoresStoreIdRecipientsBindPostLooseOptions(Options, total=False):
    json: MerchantStoreStoresStoreIdRecipientsBindPostJson | AnyDict
    store_id: str | int

class MerchantStoreStoresStoreIdRecipientsBindPost(Verb[R]):
    """绑定门店收款信息

    POST v3/merchant-store/stores/{store_id}/recipients/bind
    https://pay.weixin.qq.com/doc/v3/merchant/4014085771
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdRecipientsBindPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdRecipientsBindPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantStoreStoresStoreIdRecipientsBindPostJson | AnyDict,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdRecipientsBindPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdRecipientsBindPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantStoreStoresStoreIdRecipientsBindPostJson,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdRecipientsBindPostOptions,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdRecipientsBindPostOptions]
        ) -> R: ...

class MerchantStoreStoresStoreIdRecipientsUnbind(Place):
    """v3/merchant-store/stores/{store_id}/recipients/unbind"""
    @property
    def post(self) -> MerchantStoreStoresStoreIdRecipientsUnbindPost[Answer[MerchantStoreStoresStoreIdRecipientsUnbindPostAnswer]]:
        """解除门店收款信息绑定

        POST v3/merchant-store/stores/{store_id}/recipients/unbind
        https://pay.weixin.qq.com/doc/v3/merchant/4014085773
        """
    @property
    def post_async(self) -> MerchantStoreStoresStoreIdRecipientsUnbindPost[Promise[Answer[MerchantStoreStoresStoreIdRecipientsUnbindPostAnswer]]]:
        """解除门店收款信息绑定"""
    @property
    def postAsync(self) -> MerchantStoreStoresStoreIdRecipientsUnbindPost[Promise[Answer[MerchantStoreStoresStoreIdRecipientsUnbindPostAnswer]]]:
        """解除门店收款信息绑定"""

class MerchantStoreStoresStoreIdRecipientsUnbindPostOptions(Options, total=False):
    json: MerchantStoreStoresStoreIdRecipientsUnbindPostJson
    store_id: str | int

class MerchantStoreStoresStoreIdRecipientsUnbindPostLooseOptions(Options, total=False):
    json: MerchantStoreStoresStoreIdRecipientsUnbindPostJson | AnyDict
    store_id: str | int

class MerchantStoreStoresStoreIdRecipientsUnbindPost(Verb[R]):
    """解除门店收款信息绑定

    POST v3/merchant-store/stores/{store_id}/recipients/unbind
    https://pay.weixin.qq.com/doc/v3/merchant/4014085773
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdRecipientsUnbindPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdRecipientsUnbindPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantStoreStoresStoreIdRecipientsUnbindPostJson | AnyDict,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdRecipientsUnbindPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdRecipientsUnbindPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MerchantStoreStoresStoreIdRecipientsUnbindPostJson,
            store_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantStoreStoresStoreIdRecipientsUnbindPostOptions,
            /,
            **more: Unpack[MerchantStoreStoresStoreIdRecipientsUnbindPostOptions]
        ) -> R: ...

class StoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    """商家门店编号"""
    brand_name: NotRequired[str]
    """品牌名称"""
    store_name: str
    """门店名称"""
    branch_name: NotRequired[str]
    """分店名称"""
    brand_id: NotRequired[float]
    """品牌ID"""

class StoreAddress(TypedDict):
    address_code: NotRequired[str]
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
    mchid: str
    """门店收款商户号"""
    company_name: NotRequired[str]
    """门店收款主体"""

class MerchantStoreStoresPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    store_basics: NotRequired[StoreBasics]
    """门店基础信息"""
    store_address: NotRequired[StoreAddress]
    """门店地址信息"""
    store_business: NotRequired[StoreBusiness]
    """门店经营信息"""
    store_recipient: NotRequired[list[StoreRecipient]]
    """门店收款信息"""

class MerchantStoreStoresPostAnswer(TypedDict):
    store_id: int
    """微信支付商户门店ID"""

class MerchantStoreStoresStoreIdGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """特约商户号"""

class MerchantStoreStoresStoreIdGetAnswerStoreAddress(TypedDict):
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

class StoreState(TypedDict):
    store_state_message: NotRequired[str]
    """门店状态描述"""
    address_failed_reason: NotRequired[str]
    """地址核实失败原因"""
    store_state_value: NotRequired[str]

class MerchantStoreStoresStoreIdGetAnswer(TypedDict):
    store_basics: NotRequired[StoreBasics]
    """门店基础信息"""
    store_address: NotRequired[MerchantStoreStoresStoreIdGetAnswerStoreAddress]
    """门店地址信息"""
    store_business: NotRequired[StoreBusiness]
    """门店经营信息"""
    store_recipient: NotRequired[list[StoreRecipient]]
    """门店收款信息"""
    store_state: NotRequired[StoreState]
    """门店状态"""

class MerchantStoreStoresStoreIdPatchJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    store_basics: NotRequired[StoreBasics]
    """门店基础信息"""
    store_address: NotRequired[StoreAddress]
    """门店地址信息"""
    store_business: NotRequired[StoreBusiness]
    """门店经营信息"""

class MerchantStoreStoresStoreIdRecipientsBindPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    store_recipient: list[StoreRecipient]
    """收款门店信息"""

class FailedStoreRecipient(TypedDict):
    mchid: NotRequired[str]
    """门店收款商户号"""
    failed_reason: NotRequired[str]
    """绑定当前收款信息失败的原因"""

class MerchantStoreStoresStoreIdRecipientsBindPostAnswer(TypedDict):
    failed_store_recipient: NotRequired[list[FailedStoreRecipient]]
    """收款门店信息"""

class MerchantStoreStoresStoreIdRecipientsUnbindPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    store_recipient: NotRequired[list[StoreRecipient]]
    """收款门店信息"""

class MerchantStoreStoresStoreIdRecipientsUnbindPostAnswer(MerchantStoreStoresStoreIdRecipientsBindPostAnswer): ...
