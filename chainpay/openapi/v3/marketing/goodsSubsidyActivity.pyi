# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class GoodsSubsidyActivity(Place):
    """v3/marketing/goods-subsidy-activity"""
    @property
    def activities(self) -> GoodsSubsidyActivityActivities:
        """GET 按区域查询品牌加价购活动"""
    @property
    def activity(self) -> GoodsSubsidyActivityActivity: ...
    @property
    def qualification(self) -> GoodsSubsidyActivityQualification: ...
    @property
    def retailStoreAct(self) -> GoodsSubsidyActivityRetailStoreAct: ...

class GoodsSubsidyActivityActivities(Place):
    """v3/marketing/goods-subsidy-activity/activities"""
    @property
    def get(self) -> GoodsSubsidyActivityActivitiesGet[Answer[GoodsSubsidyActivityActivitiesGetAnswer]]:
        """按区域查询品牌加价购活动

        GET v3/marketing/goods-subsidy-activity/activities
        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    @property
    def get_async(self) -> GoodsSubsidyActivityActivitiesGet[Promise[Answer[GoodsSubsidyActivityActivitiesGetAnswer]]]:
        """按区域查询品牌加价购活动"""
    @property
    def getAsync(self) -> GoodsSubsidyActivityActivitiesGet[Promise[Answer[GoodsSubsidyActivityActivitiesGetAnswer]]]:
        """按区域查询品牌加价购活动"""

class GoodsSubsidyActivityActivitiesGetOptions(Options, total=False):
    query: GoodsSubsidyActivityActivitiesGetQuery

class GoodsSubsidyActivityActivitiesGetLooseOptions(Options, total=False):
    query: GoodsSubsidyActivityActivitiesGetQuery | AnyDict

class GoodsSubsidyActivityActivitiesGet(Verb[R]):
    """按区域查询品牌加价购活动

    GET v3/marketing/goods-subsidy-activity/activities
    https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityActivitiesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityActivitiesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: GoodsSubsidyActivityActivitiesGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityActivitiesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityActivitiesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: GoodsSubsidyActivityActivitiesGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityActivitiesGetOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityActivitiesGetOptions]
        ) -> R: ...

class GoodsSubsidyActivityActivity(Place):
    """v3/marketing/goods-subsidy-activity/activity"""
    @property
    def _activity_id_(self) -> GoodsSubsidyActivityActivityActivityId: ...

class GoodsSubsidyActivityActivityActivityId(Place):
    """v3/marketing/goods-subsidy-activity/activity/{activity_id}"""
    @property
    def apply(self) -> GoodsSubsidyActivityActivityActivityIdApply:
        """POST 门店报名品牌加价购活动"""

class GoodsSubsidyActivityActivityActivityIdApply(Place):
    """v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply"""
    @property
    def post(self) -> GoodsSubsidyActivityActivityActivityIdApplyPost[Answer[GoodsSubsidyActivityActivityActivityIdApplyPostAnswer]]:
        """门店报名品牌加价购活动

        POST v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply
        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    @property
    def post_async(self) -> GoodsSubsidyActivityActivityActivityIdApplyPost[Promise[Answer[GoodsSubsidyActivityActivityActivityIdApplyPostAnswer]]]:
        """门店报名品牌加价购活动"""
    @property
    def postAsync(self) -> GoodsSubsidyActivityActivityActivityIdApplyPost[Promise[Answer[GoodsSubsidyActivityActivityActivityIdApplyPostAnswer]]]:
        """门店报名品牌加价购活动"""

class GoodsSubsidyActivityActivityActivityIdApplyPostOptions(Options, total=False):
    json: GoodsSubsidyActivityActivityActivityIdApplyPostJson
    activity_id: str | int

class GoodsSubsidyActivityActivityActivityIdApplyPostLooseOptions(Options, total=False):
    json: GoodsSubsidyActivityActivityActivityIdApplyPostJson | AnyDict
    activity_id: str | int

class GoodsSubsidyActivityActivityActivityIdApplyPost(Verb[R]):
    """门店报名品牌加价购活动

    POST v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply
    https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityActivityActivityIdApplyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityActivityActivityIdApplyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityActivityActivityIdApplyPostJson | AnyDict,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityActivityActivityIdApplyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityActivityActivityIdApplyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityActivityActivityIdApplyPostJson,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityActivityActivityIdApplyPostOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityActivityActivityIdApplyPostOptions]
        ) -> R: ...

class GoodsSubsidyActivityQualification(Place):
    """v3/marketing/goods-subsidy-activity/qualification"""
    @property
    def lock(self) -> GoodsSubsidyActivityQualificationLock:
        """POST 锁定品牌加价购活动资格"""
    @property
    def unlock(self) -> GoodsSubsidyActivityQualificationUnlock:
        """POST 解锁品牌加价购活动资格"""

class GoodsSubsidyActivityQualificationLock(Place):
    """v3/marketing/goods-subsidy-activity/qualification/lock"""
    @property
    def post(self) -> GoodsSubsidyActivityQualificationLockPost[Answer[GoodsSubsidyActivityQualificationLockPostAnswer]]:
        """锁定品牌加价购活动资格

        POST v3/marketing/goods-subsidy-activity/qualification/lock
        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    @property
    def post_async(self) -> GoodsSubsidyActivityQualificationLockPost[Promise[Answer[GoodsSubsidyActivityQualificationLockPostAnswer]]]:
        """锁定品牌加价购活动资格"""
    @property
    def postAsync(self) -> GoodsSubsidyActivityQualificationLockPost[Promise[Answer[GoodsSubsidyActivityQualificationLockPostAnswer]]]:
        """锁定品牌加价购活动资格"""

class GoodsSubsidyActivityQualificationLockPostOptions(Options, total=False):
    json: GoodsSubsidyActivityQualificationLockPostJson

class GoodsSubsidyActivityQualificationLockPostLooseOptions(Options, total=False):
    json: GoodsSubsidyActivityQualificationLockPostJson | AnyDict

class GoodsSubsidyActivityQualificationLockPost(Verb[R]):
    """锁定品牌加价购活动资格

    POST v3/marketing/goods-subsidy-activity/qualification/lock
    https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityQualificationLockPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityQualificationLockPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityQualificationLockPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityQualificationLockPostLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityQualificationLockPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityQualificationLockPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityQualificationLockPostOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityQualificationLockPostOptions]
        ) -> R: ...

class GoodsSubsidyActivityQualificationUnlock(Place):
    """v3/marketing/goods-subsidy-activity/qualification/unlock"""
    @property
    def post(self) -> GoodsSubsidyActivityQualificationUnlockPost[Answer[GoodsSubsidyActivityQualificationUnlockPostAnswer]]:
        """解锁品牌加价购活动资格

        POST v3/marketing/goods-subsidy-activity/qualification/unlock
        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    @property
    def post_async(self) -> GoodsSubsidyActivityQualificationUnlockPost[Promise[Answer[GoodsSubsidyActivityQualificationUnlockPostAnswer]]]:
        """解锁品牌加价购活动资格"""
    @property
    def postAsync(self) -> GoodsSubsidyActivityQualificationUnlockPost[Promise[Answer[GoodsSubsidyActivityQualificationUnlockPostAnswer]]]:
        """解锁品牌加价购活动资格"""

class GoodsSubsidyActivityQualificationUnlockPostOptions(Options, total=False):
    json: GoodsSubsidyActivityQualificationUnlockPostJson

class GoodsSubsidyActivityQualificationUnlockPostLooseOptions(Options, total=False):
    json: GoodsSubsidyActivityQualificationUnlockPostJson | AnyDict

class GoodsSubsidyActivityQualificationUnlockPost(Verb[R]):
    """解锁品牌加价购活动资格

    POST v3/marketing/goods-subsidy-activity/qualification/unlock
    https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityQualificationUnlockPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityQualificationUnlockPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityQualificationUnlockPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityQualificationUnlockPostLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityQualificationUnlockPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityQualificationUnlockPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityQualificationUnlockPostOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityQualificationUnlockPostOptions]
        ) -> R: ...

class GoodsSubsidyActivityRetailStoreAct(Place):
    """v3/marketing/goods-subsidy-activity/retail-store-act"""
    @property
    def _activity_id_(self) -> GoodsSubsidyActivityRetailStoreActActivityId: ...
    @property
    def _brand_id_(self) -> GoodsSubsidyActivityRetailStoreActBrandId: ...

class GoodsSubsidyActivityRetailStoreActActivityId(Place):
    """v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}"""
    @property
    def representative(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentative:
        """DELETE 删除零售小店活动业务代理
        PUT 添加零售小店活动业务代理
        """
    @property
    def representatives(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentatives:
        """GET 查询零售小店活动业务代理"""

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentative(Place):
    """v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"""
    @property
    def delete(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDelete[Answer[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteAnswer]]:
        """删除零售小店活动业务代理

        DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative
        https://pay.weixin.qq.com/doc/v3/merchant/4012384344
        """
    @property
    def delete_async(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDelete[Promise[Answer[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteAnswer]]]:
        """删除零售小店活动业务代理"""
    @property
    def deleteAsync(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDelete[Promise[Answer[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteAnswer]]]:
        """删除零售小店活动业务代理"""
    @property
    def put(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePut[Answer[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutAnswer]]:
        """添加零售小店活动业务代理

        PUT v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative
        https://pay.weixin.qq.com/doc/v3/merchant/4012384327
        """
    @property
    def put_async(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePut[Promise[Answer[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutAnswer]]]:
        """添加零售小店活动业务代理"""
    @property
    def putAsync(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePut[Promise[Answer[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutAnswer]]]:
        """添加零售小店活动业务代理"""

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteOptions(Options, total=False):
    json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteJson
    activity_id: str | int

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteLooseOptions(Options, total=False):
    json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteJson | AnyDict
    activity_id: str | int

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDelete(Verb[R]):
    """删除零售小店活动业务代理

    DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative
    https://pay.weixin.qq.com/doc/v3/merchant/4012384344
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteJson | AnyDict,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteJson,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteOptions]
        ) -> R: ...

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutOptions(Options, total=False):
    json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutJson
    activity_id: str | int

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutLooseOptions(Options, total=False):
    json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutJson | AnyDict
    activity_id: str | int

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePut(Verb[R]):
    """添加零售小店活动业务代理

    PUT v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative
    https://pay.weixin.qq.com/doc/v3/merchant/4012384327
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutJson | AnyDict,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutJson,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutOptions]
        ) -> R: ...

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentatives(Place):
    """v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives"""
    @property
    def get(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGet[Answer[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetAnswer]]:
        """查询零售小店活动业务代理

        GET v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives
        https://pay.weixin.qq.com/doc/v3/merchant/4012384347
        """
    @property
    def get_async(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGet[Promise[Answer[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetAnswer]]]:
        """查询零售小店活动业务代理"""
    @property
    def getAsync(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGet[Promise[Answer[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetAnswer]]]:
        """查询零售小店活动业务代理"""

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetOptions(Options, total=False):
    query: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetQuery
    activity_id: str | int

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetLooseOptions(Options, total=False):
    query: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetQuery | AnyDict
    activity_id: str | int

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGet(Verb[R]):
    """查询零售小店活动业务代理

    GET v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives
    https://pay.weixin.qq.com/doc/v3/merchant/4012384347
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetQuery | AnyDict,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetQuery,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetOptions]
        ) -> R: ...

class GoodsSubsidyActivityRetailStoreActBrandId(Place):
    """v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}"""
    @property
    def materials(self) -> GoodsSubsidyActivityRetailStoreActBrandIdMaterials:
        """POST 生成小店活动物料码"""
    @property
    def stores(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStores:
        """DELETE 删除小店活动门店
        GET 查询小店活动门店列表
        POST 添加小店活动门店
        """

class GoodsSubsidyActivityRetailStoreActBrandIdMaterials(Place):
    """v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials"""
    @property
    def post(self) -> GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPost[Answer[GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostAnswer]]:
        """生成小店活动物料码

        POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials
        https://pay.weixin.qq.com/doc/v3/merchant/4012384337
        """
    @property
    def post_async(self) -> GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPost[Promise[Answer[GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostAnswer]]]:
        """生成小店活动物料码"""
    @property
    def postAsync(self) -> GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPost[Promise[Answer[GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostAnswer]]]:
        """生成小店活动物料码"""

class GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostOptions(Options, total=False):
    json: GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostJson
    brand_id: str | int

class GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostLooseOptions(Options, total=False):
    json: GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostJson | AnyDict
    brand_id: str | int

class GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPost(Verb[R]):
    """生成小店活动物料码

    POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials
    https://pay.weixin.qq.com/doc/v3/merchant/4012384337
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostJson | AnyDict,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostJson,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostOptions]
        ) -> R: ...

class GoodsSubsidyActivityRetailStoreActBrandIdStores(Place):
    """v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"""
    @property
    def delete(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresDelete[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteAnswer]]:
        """删除小店活动门店

        DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
        https://pay.weixin.qq.com/doc/v3/merchant/4012384363
        """
    @property
    def delete_async(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresDelete[Promise[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteAnswer]]]:
        """删除小店活动门店"""
    @property
    def deleteAsync(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresDelete[Promise[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteAnswer]]]:
        """删除小店活动门店"""
    @property
    def get(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresGet[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresGetAnswer]]:
        """查询小店活动门店列表

        GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
        https://pay.weixin.qq.com/doc/v3/merchant/4012384355
        """
    @property
    def get_async(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresGet[Promise[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresGetAnswer]]]:
        """查询小店活动门店列表"""
    @property
    def getAsync(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresGet[Promise[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresGetAnswer]]]:
        """查询小店活动门店列表"""
    @property
    def post(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresPost[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresPostAnswer]]:
        """添加小店活动门店

        POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
        https://pay.weixin.qq.com/doc/v3/merchant/4012384359
        """
    @property
    def post_async(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresPost[Promise[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresPostAnswer]]]:
        """添加小店活动门店"""
    @property
    def postAsync(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresPost[Promise[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresPostAnswer]]]:
        """添加小店活动门店"""
    @property
    def _store_code_(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCode:
        """GET 查询小店活动门店详情"""

class GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteOptions(Options, total=False):
    json: GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteJson
    brand_id: str | int

class GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteLooseOptions(Options, total=False):
    json: GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteJson | AnyDict
    brand_id: str | int

class GoodsSubsidyActivityRetailStoreActBrandIdStoresDelete(Verb[R]):
    """删除小店活动门店

    DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
    https://pay.weixin.qq.com/doc/v3/merchant/4012384363
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteJson | AnyDict,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteJson,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteOptions]
        ) -> R: ...

class GoodsSubsidyActivityRetailStoreActBrandIdStoresGetOptions(Options, total=False):
    query: GoodsSubsidyActivityRetailStoreActBrandIdStoresGetQuery
    brand_id: str | int

class GoodsSubsidyActivityRetailStoreActBrandIdStoresGetLooseOptions(Options, total=False):
    query: GoodsSubsidyActivityRetailStoreActBrandIdStoresGetQuery | AnyDict
    brand_id: str | int

class GoodsSubsidyActivityRetailStoreActBrandIdStoresGet(Verb[R]):
    """查询小店活动门店列表

    GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
    https://pay.weixin.qq.com/doc/v3/merchant/4012384355
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: GoodsSubsidyActivityRetailStoreActBrandIdStoresGetQuery | AnyDict,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresGetLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: GoodsSubsidyActivityRetailStoreActBrandIdStoresGetQuery,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresGetOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresGetOptions]
        ) -> R: ...

class GoodsSubsidyActivityRetailStoreActBrandIdStoresPostOptions(Options, total=False):
    json: GoodsSubsidyActivityRetailStoreActBrandIdStoresPostJson
    brand_id: str | int

class GoodsSubsidyActivityRetailStoreActBrandIdStoresPostLooseOptions(Options, total=False):
    json: GoodsSubsidyActivityRetailStoreActBrandIdStoresPostJson | AnyDict
    brand_id: str | int

class GoodsSubsidyActivityRetailStoreActBrandIdStoresPost(Verb[R]):
    """添加小店活动门店

    POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
    https://pay.weixin.qq.com/doc/v3/merchant/4012384359
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityRetailStoreActBrandIdStoresPostJson | AnyDict,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresPostLooseOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: GoodsSubsidyActivityRetailStoreActBrandIdStoresPostJson,
            brand_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresPostOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresPostOptions]
        ) -> R: ...

class GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCode(Place):
    """v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}"""
    @property
    def get(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGet[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetAnswer]]:
        """查询小店活动门店详情

        GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}
        https://pay.weixin.qq.com/doc/v3/merchant/4012384379
        """
    @property
    def get_async(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGet[Promise[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetAnswer]]]:
        """查询小店活动门店详情"""
    @property
    def getAsync(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGet[Promise[Answer[GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetAnswer]]]:
        """查询小店活动门店详情"""

class GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetOptions(Options, total=False):
    brand_id: str | int
    store_code: str | int

class GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGet(Verb[R]):
    """查询小店活动门店详情

    GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}
    https://pay.weixin.qq.com/doc/v3/merchant/4012384379
    """
    if MYPY:
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetOptions | AnyDict,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            brand_id: str | int,
            store_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetOptions,
            /,
            **more: Unpack[GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetOptions]
        ) -> R: ...

class GoodsSubsidyActivityActivitiesGetQuery(TypedDict):
    city_id: str
    """活动所属城市的ID"""
    offset: int | str
    """分页页码"""
    limit: int | str
    """最大返回的活动数"""

class ActivityInfo(TypedDict):
    activity_name: NotRequired[str]
    """活动名称"""
    apply_start_time: NotRequired[str]
    """活动报名开始时间"""
    apply_end_time: NotRequired[str]
    """活动报名结束时间"""
    activity_start_time: NotRequired[str]
    """活动开始时间"""
    activity_end_time: NotRequired[str]
    """活动结束时间"""
    activity_description: NotRequired[str]
    """活动描述"""

class GoodsInformation(TypedDict):
    goods_id: NotRequired[str]
    """商品ID"""
    goods_name: NotRequired[str]
    """商品名称"""
    goods_picture_url: NotRequired[str]
    """商品图片URL"""

class Areas(TypedDict):
    province: NotRequired[str]
    """省名称"""
    city: NotRequired[str]
    """市名称"""
    district: NotRequired[str]
    """区名称"""

class RuleInformation(TypedDict):
    store_subsidy: NotRequired[str]
    service_provider_subsidy: NotRequired[str]
    store_subsidy_quota: NotRequired[str]
    """活动门店补贴商品数上限"""
    user_subsidy_quota: NotRequired[str]
    """单用户享受加价购优惠次数上限"""
    areas: NotRequired[list[Areas]]
    """活动区域列表"""

class Data(TypedDict):
    activity_id: NotRequired[str]
    """活动ID"""
    brand_id: NotRequired[str]
    """品牌ID"""
    creator_merchant_id: NotRequired[str]
    """活动创建方商户号"""
    activity_info: NotRequired[ActivityInfo]
    """活动信息"""
    goods_information: NotRequired[GoodsInformation]
    """活动商品信息"""
    rule_information: NotRequired[RuleInformation]
    """活动规则"""

class GoodsSubsidyActivityActivitiesGetAnswer(TypedDict):
    total_count: NotRequired[float]
    """小店活动门店总数"""
    data: NotRequired[list[Data]]
    """小店活动门店集合"""
    offset: NotRequired[float]
    """分页页码"""
    limit: NotRequired[float]
    """分页大小"""

class StoreInfo(TypedDict):
    store_id: str
    """门店ID"""
    accounting_merchant_id: str
    """门店补贴入账商户号"""
    merchant_id: str
    """门店商户号"""

class ApplyInfos(TypedDict):
    store_info: StoreInfo
    """门店信息"""
    goods_original_price: float
    """商品原价"""

class GoodsSubsidyActivityActivityActivityIdApplyPostJson(TypedDict):
    caller_merchant_id: str
    """调用报名活动API的商户的商户号"""
    apply_infos: NotRequired[list[ApplyInfos]]
    """门店报名信息"""

class GoodsSubsidyActivityActivityActivityIdApplyPostAnswerFailedApplyInfosStoreInfo(TypedDict):
    store_id: NotRequired[str]
    """门店ID"""
    accounting_merchant_id: NotRequired[str]
    """门店补贴入账商户号"""
    merchant_id: NotRequired[str]
    """门店商户号"""

class FailedApplyInfos(TypedDict):
    store_info: NotRequired[GoodsSubsidyActivityActivityActivityIdApplyPostAnswerFailedApplyInfosStoreInfo]
    """门店信息"""
    goods_original_price: NotRequired[float]
    """商品原价"""

class GoodsSubsidyActivityActivityActivityIdApplyPostAnswer(TypedDict):
    return_message: NotRequired[str]
    """返回结果文案"""
    failed_apply_infos: NotRequired[list[FailedApplyInfos]]
    """失败的报名记录"""
    succeed_apply_infos: NotRequired[list[FailedApplyInfos]]
    """成功的报名记录"""

class OrderInformation(TypedDict):
    payer_openid: str
    """支付订单的微信用户OpenID"""
    out_trade_no: str
    """商户订单号"""
    total_fee: float
    """订单总金额"""
    store_id: str
    """门店ID"""
    store_merchant_id: str
    """门店商户号"""

class GoodsSubsidyActivityQualificationLockPostJson(TypedDict):
    order_information: OrderInformation
    """订单信息"""
    qualification_ids: NotRequired[list[str]]
    """待锁定的加价购资格ID列表"""

class GoodsSubsidyActivityQualificationLockPostAnswer(TypedDict):
    return_message: NotRequired[str]
    """返回结果文案"""
    failed_qualification_ids: NotRequired[list[str]]
    """锁定失败的资格ID列表"""
    succeed_qualification_ids: NotRequired[list[str]]
    """锁定成功的资格ID列表"""

class RepresentativeInfoList(TypedDict):
    openid: str
    """业务代理的OpenID"""

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteJson(TypedDict):
    representative_info_list: list[RepresentativeInfoList]
    """业务代理信息列表"""
    out_request_no: str
    """请求业务单据号"""
    delete_time: NotRequired[str]
    """删除时间"""

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteAnswer(TypedDict):
    activity_id: str
    """零售小店活动ID"""
    failed_representative_info_list: NotRequired[list[RepresentativeInfoList]]
    """删除失败业务代理信息列表"""
    delete_time: str
    """删除时间"""

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutJson(TypedDict):
    representative_info_list: list[RepresentativeInfoList]
    """业务代理信息列表"""
    out_request_no: str
    """请求业务单据号"""
    add_time: NotRequired[str]
    """添加时间"""

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutAnswer(TypedDict):
    activity_id: str
    """零售小店活动ID"""
    failed_representative_info_list: NotRequired[list[RepresentativeInfoList]]
    """添加失败业务代理信息列表"""
    add_time: str
    """添加时间"""

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetQuery(TypedDict):
    offset: int | str
    """分页页码"""
    limit: int | str
    """分页大小"""

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetAnswer(TypedDict):
    total_count: NotRequired[float]
    """小店活动业代总数"""
    data: NotRequired[list[RepresentativeInfoList]]
    """小店活动业代集合"""
    offset: float
    """分页页码"""
    limit: float
    """分页大小"""

class GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostJson(TypedDict):
    out_request_no: str
    """请求业务单据"""
    material_num: float
    """生成物料码数量"""

class MaterialList(TypedDict):
    material_id: NotRequired[str]
    """物料码ID"""
    material_url: NotRequired[str]
    """物料码链接"""

class GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostAnswer(TypedDict):
    material_list: NotRequired[list[MaterialList]]
    """成功的物料码列表"""

class Stores(TypedDict):
    store_code: NotRequired[str]
    """门店编码"""
    store_name: NotRequired[str]
    """门店名称"""

class GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteJson(TypedDict):
    out_request_no: str
    """请求业务单据"""
    delete_time: NotRequired[str]
    """删除时间"""
    stores: list[Stores]
    """待删除的小店活动门店列表"""

class GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteAnswer(TypedDict):
    delete_time: NotRequired[str]
    """删除时间"""
    failed_stores: NotRequired[list[Stores]]
    """删除失败的小店活动门店列表"""

class GoodsSubsidyActivityRetailStoreActBrandIdStoresGetAnswer(TypedDict):
    total_count: NotRequired[float]
    """小店活动门店总数"""
    data: NotRequired[list[Stores]]
    """小店活动门店集合"""
    offset: NotRequired[float]
    """分页页码"""
    limit: NotRequired[float]
    """分页大小"""

class GoodsSubsidyActivityRetailStoreActBrandIdStoresPostJson(TypedDict):
    out_request_no: str
    """请求业务单据"""
    add_time: NotRequired[str]
    """添加时间"""
    stores: list[Stores]
    """待新增的小店活动门店列表"""

class GoodsSubsidyActivityRetailStoreActBrandIdStoresPostAnswer(TypedDict):
    add_time: NotRequired[str]
    """添加时间"""
    failed_stores: NotRequired[list[Stores]]
    """添加失败的小店活动门店列表"""

class GoodsSubsidyActivityQualificationUnlockPostJson(GoodsSubsidyActivityQualificationLockPostJson): ...

class GoodsSubsidyActivityQualificationUnlockPostAnswer(GoodsSubsidyActivityQualificationLockPostAnswer): ...

class GoodsSubsidyActivityRetailStoreActBrandIdStoresGetQuery(GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetQuery): ...

class GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetAnswer(Stores): ...
