# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class CardMember(Place):
    """v3/brand/partner/card-member"""
    @property
    def cards(self) -> CardMemberCards:
        """GET 查询会员卡模板列表
        POST 创建会员卡模板
        """
    @property
    def membershipActivities(self) -> CardMemberMembershipActivities:
        """GET 查询品牌会员发券活动列表
        POST 创建品牌会员发券活动
        """
    @property
    def payViewTokens(self) -> CardMemberPayViewTokens:
        """POST 品牌会员展示付款码组件预授权"""
    @property
    def preAuthTokens(self) -> CardMemberPreAuthTokens:
        """POST 入会组件预授权"""
    @property
    def userCards(self) -> CardMemberUserCards:
        """GET 查询用户在品牌下所有会员卡"""
    @property
    def userFeeds(self) -> CardMemberUserFeeds:
        """POST 创建用户动态信息"""
    @property
    def userPoints(self) -> CardMemberUserPoints: ...

class CardMemberCards(Place):
    """v3/brand/partner/card-member/cards"""
    @property
    def get(self) -> CardMemberCardsGet[Answer[CardMemberCardsGetAnswer]]:
        """查询会员卡模板列表

        GET v3/brand/partner/card-member/cards
        https://pay.weixin.qq.com/doc/v3/partner/4015336976
        """
    @property
    def get_async(self) -> CardMemberCardsGet[Promise[Answer[CardMemberCardsGetAnswer]]]:
        """查询会员卡模板列表"""
    @property
    def getAsync(self) -> CardMemberCardsGet[Promise[Answer[CardMemberCardsGetAnswer]]]:
        """查询会员卡模板列表"""
    @property
    def post(self) -> CardMemberCardsPost[Answer[CardMemberCardsPostAnswer]]:
        """创建会员卡模板

        POST v3/brand/partner/card-member/cards
        https://pay.weixin.qq.com/doc/v3/partner/4015336970
        """
    @property
    def post_async(self) -> CardMemberCardsPost[Promise[Answer[CardMemberCardsPostAnswer]]]:
        """创建会员卡模板"""
    @property
    def postAsync(self) -> CardMemberCardsPost[Promise[Answer[CardMemberCardsPostAnswer]]]:
        """创建会员卡模板"""
    @property
    def _card_id_(self) -> CardMemberCardsCardId:
        """DELETE 删除会员卡模板
        GET 查询会员卡模板信息
        PATCH 修改会员卡模板信息
        """

class CardMemberCardsGetOptions(Options, total=False):
    query: CardMemberCardsGetQuery

class CardMemberCardsGetLooseOptions(Options, total=False):
    query: CardMemberCardsGetQuery | AnyDict

class CardMemberCardsGet(Verb[R]):
    """查询会员卡模板列表

    GET v3/brand/partner/card-member/cards
    https://pay.weixin.qq.com/doc/v3/partner/4015336976
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberCardsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CardMemberCardsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberCardsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: CardMemberCardsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsGetOptions,
            /,
            **more: Unpack[CardMemberCardsGetOptions]
        ) -> R: ...

class CardMemberCardsPostOptions(Options, total=False):
    json: CardMemberCardsPostJson

class CardMemberCardsPostLooseOptions(Options, total=False):
    json: CardMemberCardsPostJson | AnyDict

class CardMemberCardsPost(Verb[R]):
    """创建会员卡模板

    POST v3/brand/partner/card-member/cards
    https://pay.weixin.qq.com/doc/v3/partner/4015336970
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberCardsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberCardsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberCardsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: CardMemberCardsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsPostOptions,
            /,
            **more: Unpack[CardMemberCardsPostOptions]
        ) -> R: ...

class CardMemberCardsCardId(Place):
    """v3/brand/partner/card-member/cards/{card_id}"""
    @property
    def delete(self) -> CardMemberCardsCardIdDelete[Answer[CardMemberCardsCardIdDeleteAnswer]]:
        """删除会员卡模板

        DELETE v3/brand/partner/card-member/cards/{card_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015336972
        """
    @property
    def delete_async(self) -> CardMemberCardsCardIdDelete[Promise[Answer[CardMemberCardsCardIdDeleteAnswer]]]:
        """删除会员卡模板"""
    @property
    def deleteAsync(self) -> CardMemberCardsCardIdDelete[Promise[Answer[CardMemberCardsCardIdDeleteAnswer]]]:
        """删除会员卡模板"""
    @property
    def get(self) -> CardMemberCardsCardIdGet[Answer[CardMemberCardsCardIdGetAnswer]]:
        """查询会员卡模板信息

        GET v3/brand/partner/card-member/cards/{card_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015336974
        """
    @property
    def get_async(self) -> CardMemberCardsCardIdGet[Promise[Answer[CardMemberCardsCardIdGetAnswer]]]:
        """查询会员卡模板信息"""
    @property
    def getAsync(self) -> CardMemberCardsCardIdGet[Promise[Answer[CardMemberCardsCardIdGetAnswer]]]:
        """查询会员卡模板信息"""
    @property
    def patch(self) -> CardMemberCardsCardIdPatch[Answer[CardMemberCardsCardIdPatchAnswer]]:
        """修改会员卡模板信息

        PATCH v3/brand/partner/card-member/cards/{card_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015336977
        """
    @property
    def patch_async(self) -> CardMemberCardsCardIdPatch[Promise[Answer[CardMemberCardsCardIdPatchAnswer]]]:
        """修改会员卡模板信息"""
    @property
    def patchAsync(self) -> CardMemberCardsCardIdPatch[Promise[Answer[CardMemberCardsCardIdPatchAnswer]]]:
        """修改会员卡模板信息"""
    @property
    def invalidate(self) -> CardMemberCardsCardIdInvalidate:
        """POST 作废会员卡模板"""

class CardMemberCardsCardIdDeleteOptions(Options, total=False):
    query: CardMemberCardsCardIdDeleteQuery
    card_id: str | int

class CardMemberCardsCardIdDeleteLooseOptions(Options, total=False):
    query: CardMemberCardsCardIdDeleteQuery | AnyDict
    card_id: str | int

class CardMemberCardsCardIdDelete(Verb[R]):
    """删除会员卡模板

    DELETE v3/brand/partner/card-member/cards/{card_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015336972
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsCardIdDeleteLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberCardsCardIdDeleteLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CardMemberCardsCardIdDeleteQuery | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsCardIdDeleteLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberCardsCardIdDeleteLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CardMemberCardsCardIdDeleteQuery,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsCardIdDeleteOptions,
            /,
            **more: Unpack[CardMemberCardsCardIdDeleteOptions]
        ) -> R: ...

class CardMemberCardsCardIdGetOptions(Options, total=False):
    query: CardMemberCardsCardIdGetQuery
    card_id: str | int

class CardMemberCardsCardIdGetLooseOptions(Options, total=False):
    query: CardMemberCardsCardIdGetQuery | AnyDict
    card_id: str | int

class CardMemberCardsCardIdGet(Verb[R]):
    """查询会员卡模板信息

    GET v3/brand/partner/card-member/cards/{card_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015336974
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsCardIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberCardsCardIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CardMemberCardsCardIdGetQuery | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsCardIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberCardsCardIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CardMemberCardsCardIdGetQuery,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsCardIdGetOptions,
            /,
            **more: Unpack[CardMemberCardsCardIdGetOptions]
        ) -> R: ...

class CardMemberCardsCardIdPatchOptions(Options, total=False):
    json: CardMemberCardsCardIdPatchJson
    card_id: str | int

class CardMemberCardsCardIdPatchLooseOptions(Options, total=False):
    json: CardMemberCardsCardIdPatchJson | AnyDict
    card_id: str | int

class CardMemberCardsCardIdPatch(Verb[R]):
    """修改会员卡模板信息

    PATCH v3/brand/partner/card-member/cards/{card_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015336977
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsCardIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberCardsCardIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberCardsCardIdPatchJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsCardIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberCardsCardIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberCardsCardIdPatchJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsCardIdPatchOptions,
            /,
            **more: Unpack[CardMemberCardsCardIdPatchOptions]
        ) -> R: ...

class CardMemberCardsCardIdInvalidate(Place):
    """v3/brand/partner/card-member/cards/{card_id}/invalidate"""
    @property
    def post(self) -> CardMemberCardsCardIdInvalidatePost[Answer[CardMemberCardsCardIdInvalidatePostAnswer]]:
        """作废会员卡模板

        POST v3/brand/partner/card-member/cards/{card_id}/invalidate
        https://pay.weixin.qq.com/doc/v3/partner/4015336972
        """
    @property
    def post_async(self) -> CardMemberCardsCardIdInvalidatePost[Promise[Answer[CardMemberCardsCardIdInvalidatePostAnswer]]]:
        """作废会员卡模板"""
    @property
    def postAsync(self) -> CardMemberCardsCardIdInvalidatePost[Promise[Answer[CardMemberCardsCardIdInvalidatePostAnswer]]]:
        """作废会员卡模板"""

class CardMemberCardsCardIdInvalidatePostOptions(Options, total=False):
    json: CardMemberCardsCardIdInvalidatePostJson
    card_id: str | int

class CardMemberCardsCardIdInvalidatePostLooseOptions(Options, total=False):
    json: CardMemberCardsCardIdInvalidatePostJson | AnyDict
    card_id: str | int

class CardMemberCardsCardIdInvalidatePost(Verb[R]):
    """作废会员卡模板

    POST v3/brand/partner/card-member/cards/{card_id}/invalidate
    https://pay.weixin.qq.com/doc/v3/partner/4015336972
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsCardIdInvalidatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberCardsCardIdInvalidatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberCardsCardIdInvalidatePostJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsCardIdInvalidatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberCardsCardIdInvalidatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberCardsCardIdInvalidatePostJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsCardIdInvalidatePostOptions,
            /,
            **more: Unpack[CardMemberCardsCardIdInvalidatePostOptions]
        ) -> R: ...

class CardMemberMembershipActivities(Place):
    """v3/brand/partner/card-member/membership-activities"""
    @property
    def get(self) -> CardMemberMembershipActivitiesGet[Answer[CardMemberMembershipActivitiesGetAnswer]]:
        """查询品牌会员发券活动列表

        GET v3/brand/partner/card-member/membership-activities
        https://pay.weixin.qq.com/doc/v3/partner/4016588039
        """
    @property
    def get_async(self) -> CardMemberMembershipActivitiesGet[Promise[Answer[CardMemberMembershipActivitiesGetAnswer]]]:
        """查询品牌会员发券活动列表"""
    @property
    def getAsync(self) -> CardMemberMembershipActivitiesGet[Promise[Answer[CardMemberMembershipActivitiesGetAnswer]]]:
        """查询品牌会员发券活动列表"""
    @property
    def post(self) -> CardMemberMembershipActivitiesPost[Answer[CardMemberMembershipActivitiesPostAnswer]]:
        """创建品牌会员发券活动

        POST v3/brand/partner/card-member/membership-activities
        https://pay.weixin.qq.com/doc/v3/partner/4016464918
        """
    @property
    def post_async(self) -> CardMemberMembershipActivitiesPost[Promise[Answer[CardMemberMembershipActivitiesPostAnswer]]]:
        """创建品牌会员发券活动"""
    @property
    def postAsync(self) -> CardMemberMembershipActivitiesPost[Promise[Answer[CardMemberMembershipActivitiesPostAnswer]]]:
        """创建品牌会员发券活动"""
    @property
    def _activity_id_(self) -> CardMemberMembershipActivitiesActivityId:
        """GET 查询品牌会员发券活动
        PATCH 修改品牌会员发券活动信息
        """

class CardMemberMembershipActivitiesGetOptions(Options, total=False):
    query: CardMemberMembershipActivitiesGetQuery

class CardMemberMembershipActivitiesGetLooseOptions(Options, total=False):
    query: CardMemberMembershipActivitiesGetQuery | AnyDict

class CardMemberMembershipActivitiesGet(Verb[R]):
    """查询品牌会员发券活动列表

    GET v3/brand/partner/card-member/membership-activities
    https://pay.weixin.qq.com/doc/v3/partner/4016588039
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberMembershipActivitiesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberMembershipActivitiesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CardMemberMembershipActivitiesGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberMembershipActivitiesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberMembershipActivitiesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CardMemberMembershipActivitiesGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberMembershipActivitiesGetOptions,
            /,
            **more: Unpack[CardMemberMembershipActivitiesGetOptions]
        ) -> R: ...

class CardMemberMembershipActivitiesPostOptions(Options, total=False):
    json: CardMemberMembershipActivitiesPostJson

class CardMemberMembershipActivitiesPostLooseOptions(Options, total=False):
    json: CardMemberMembershipActivitiesPostJson | AnyDict

class CardMemberMembershipActivitiesPost(Verb[R]):
    """创建品牌会员发券活动

    POST v3/brand/partner/card-member/membership-activities
    https://pay.weixin.qq.com/doc/v3/partner/4016464918
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberMembershipActivitiesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberMembershipActivitiesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberMembershipActivitiesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberMembershipActivitiesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberMembershipActivitiesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberMembershipActivitiesPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberMembershipActivitiesPostOptions,
            /,
            **more: Unpack[CardMemberMembershipActivitiesPostOptions]
        ) -> R: ...

class CardMemberMembershipActivitiesActivityId(Place):
    """v3/brand/partner/card-member/membership-activities/{activity_id}"""
    @property
    def get(self) -> CardMemberMembershipActivitiesActivityIdGet[Answer[CardMemberMembershipActivitiesActivityIdGetAnswer]]:
        """查询品牌会员发券活动

        GET v3/brand/partner/card-member/membership-activities/{activity_id}
        https://pay.weixin.qq.com/doc/v3/partner/4016588015
        """
    @property
    def get_async(self) -> CardMemberMembershipActivitiesActivityIdGet[Promise[Answer[CardMemberMembershipActivitiesActivityIdGetAnswer]]]:
        """查询品牌会员发券活动"""
    @property
    def getAsync(self) -> CardMemberMembershipActivitiesActivityIdGet[Promise[Answer[CardMemberMembershipActivitiesActivityIdGetAnswer]]]:
        """查询品牌会员发券活动"""
    @property
    def patch(self) -> CardMemberMembershipActivitiesActivityIdPatch[Answer[CardMemberMembershipActivitiesActivityIdPatchAnswer]]:
        """修改品牌会员发券活动信息

        PATCH v3/brand/partner/card-member/membership-activities/{activity_id}
        https://pay.weixin.qq.com/doc/v3/partner/4016588044
        """
    @property
    def patch_async(self) -> CardMemberMembershipActivitiesActivityIdPatch[Promise[Answer[CardMemberMembershipActivitiesActivityIdPatchAnswer]]]:
        """修改品牌会员发券活动信息"""
    @property
    def patchAsync(self) -> CardMemberMembershipActivitiesActivityIdPatch[Promise[Answer[CardMemberMembershipActivitiesActivityIdPatchAnswer]]]:
        """修改品牌会员发券活动信息"""
    @property
    def terminate(self) -> CardMemberMembershipActivitiesActivityIdTerminate:
        """POST 终止品牌会员发券活动"""

class CardMemberMembershipActivitiesActivityIdGetOptions(Options, total=False):
    query: CardMemberMembershipActivitiesActivityIdGetQuery
    activity_id: str | int

class CardMemberMembershipActivitiesActivityIdGetLooseOptions(Options, total=False):
    query: CardMemberMembershipActivitiesActivityIdGetQuery | AnyDict
    activity_id: str | int

class CardMemberMembershipActivitiesActivityIdGet(Verb[R]):
    """查询品牌会员发券活动

    GET v3/brand/partner/card-member/membership-activities/{activity_id}
    https://pay.weixin.qq.com/doc/v3/partner/4016588015
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberMembershipActivitiesActivityIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CardMemberMembershipActivitiesActivityIdGetQuery | AnyDict,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberMembershipActivitiesActivityIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CardMemberMembershipActivitiesActivityIdGetQuery,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdGetOptions,
            /,
            **more: Unpack[CardMemberMembershipActivitiesActivityIdGetOptions]
        ) -> R: ...

class CardMemberMembershipActivitiesActivityIdPatchOptions(Options, total=False):
    json: CardMemberMembershipActivitiesActivityIdPatchJson
    activity_id: str | int

class CardMemberMembershipActivitiesActivityIdPatchLooseOptions(Options, total=False):
    json: CardMemberMembershipActivitiesActivityIdPatchJson | AnyDict
    activity_id: str | int

class CardMemberMembershipActivitiesActivityIdPatch(Verb[R]):
    """修改品牌会员发券活动信息

    PATCH v3/brand/partner/card-member/membership-activities/{activity_id}
    https://pay.weixin.qq.com/doc/v3/partner/4016588044
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberMembershipActivitiesActivityIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberMembershipActivitiesActivityIdPatchJson | AnyDict,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberMembershipActivitiesActivityIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberMembershipActivitiesActivityIdPatchJson,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdPatchOptions,
            /,
            **more: Unpack[CardMemberMembershipActivitiesActivityIdPatchOptions]
        ) -> R: ...

class CardMemberMembershipActivitiesActivityIdTerminate(Place):
    """v3/brand/partner/card-member/membership-activities/{activity_id}/terminate"""
    @property
    def post(self) -> CardMemberMembershipActivitiesActivityIdTerminatePost[Answer[CardMemberMembershipActivitiesActivityIdTerminatePostAnswer]]:
        """终止品牌会员发券活动

        POST v3/brand/partner/card-member/membership-activities/{activity_id}/terminate
        https://pay.weixin.qq.com/doc/v3/partner/4016588028
        """
    @property
    def post_async(self) -> CardMemberMembershipActivitiesActivityIdTerminatePost[Promise[Answer[CardMemberMembershipActivitiesActivityIdTerminatePostAnswer]]]:
        """终止品牌会员发券活动"""
    @property
    def postAsync(self) -> CardMemberMembershipActivitiesActivityIdTerminatePost[Promise[Answer[CardMemberMembershipActivitiesActivityIdTerminatePostAnswer]]]:
        """终止品牌会员发券活动"""

class CardMemberMembershipActivitiesActivityIdTerminatePostOptions(Options, total=False):
    json: CardMemberMembershipActivitiesActivityIdTerminatePostJson
    activity_id: str | int

class CardMemberMembershipActivitiesActivityIdTerminatePostLooseOptions(Options, total=False):
    json: CardMemberMembershipActivitiesActivityIdTerminatePostJson | AnyDict
    activity_id: str | int

class CardMemberMembershipActivitiesActivityIdTerminatePost(Verb[R]):
    """终止品牌会员发券活动

    POST v3/brand/partner/card-member/membership-activities/{activity_id}/terminate
    https://pay.weixin.qq.com/doc/v3/partner/4016588028
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberMembershipActivitiesActivityIdTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberMembershipActivitiesActivityIdTerminatePostJson | AnyDict,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberMembershipActivitiesActivityIdTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberMembershipActivitiesActivityIdTerminatePostJson,
            activity_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdTerminatePostOptions,
            /,
            **more: Unpack[CardMemberMembershipActivitiesActivityIdTerminatePostOptions]
        ) -> R: ...

class CardMemberPayViewTokens(Place):
    """v3/brand/partner/card-member/pay-view-tokens"""
    @property
    def post(self) -> CardMemberPayViewTokensPost[Answer[CardMemberPayViewTokensPostAnswer]]:
        """品牌会员展示付款码组件预授权

        POST v3/brand/partner/card-member/pay-view-tokens
        https://pay.weixin.qq.com/doc/v3/partner/4016834476
        """
    @property
    def post_async(self) -> CardMemberPayViewTokensPost[Promise[Answer[CardMemberPayViewTokensPostAnswer]]]:
        """品牌会员展示付款码组件预授权"""
    @property
    def postAsync(self) -> CardMemberPayViewTokensPost[Promise[Answer[CardMemberPayViewTokensPostAnswer]]]:
        """品牌会员展示付款码组件预授权"""

class CardMemberPayViewTokensPostOptions(Options, total=False):
    json: CardMemberPayViewTokensPostJson

class CardMemberPayViewTokensPostLooseOptions(Options, total=False):
    json: CardMemberPayViewTokensPostJson | AnyDict

class CardMemberPayViewTokensPost(Verb[R]):
    """品牌会员展示付款码组件预授权

    POST v3/brand/partner/card-member/pay-view-tokens
    https://pay.weixin.qq.com/doc/v3/partner/4016834476
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberPayViewTokensPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberPayViewTokensPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberPayViewTokensPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberPayViewTokensPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberPayViewTokensPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberPayViewTokensPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberPayViewTokensPostOptions,
            /,
            **more: Unpack[CardMemberPayViewTokensPostOptions]
        ) -> R: ...

class CardMemberPreAuthTokens(Place):
    """v3/brand/partner/card-member/pre-auth-tokens"""
    @property
    def post(self) -> CardMemberPreAuthTokensPost[Answer[CardMemberPreAuthTokensPostAnswer]]:
        """入会组件预授权

        POST v3/brand/partner/card-member/pre-auth-tokens
        https://pay.weixin.qq.com/doc/v3/partner/4015336986
        """
    @property
    def post_async(self) -> CardMemberPreAuthTokensPost[Promise[Answer[CardMemberPreAuthTokensPostAnswer]]]:
        """入会组件预授权"""
    @property
    def postAsync(self) -> CardMemberPreAuthTokensPost[Promise[Answer[CardMemberPreAuthTokensPostAnswer]]]:
        """入会组件预授权"""

class CardMemberPreAuthTokensPostOptions(Options, total=False):
    json: CardMemberPreAuthTokensPostJson

class CardMemberPreAuthTokensPostLooseOptions(Options, total=False):
    json: CardMemberPreAuthTokensPostJson | AnyDict

class CardMemberPreAuthTokensPost(Verb[R]):
    """入会组件预授权

    POST v3/brand/partner/card-member/pre-auth-tokens
    https://pay.weixin.qq.com/doc/v3/partner/4015336986
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberPreAuthTokensPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberPreAuthTokensPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberPreAuthTokensPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberPreAuthTokensPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberPreAuthTokensPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberPreAuthTokensPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberPreAuthTokensPostOptions,
            /,
            **more: Unpack[CardMemberPreAuthTokensPostOptions]
        ) -> R: ...

class CardMemberUserCards(Place):
    """v3/brand/partner/card-member/user-cards"""
    @property
    def get(self) -> CardMemberUserCardsGet[Answer[CardMemberUserCardsGetAnswer]]:
        """查询用户在品牌下所有会员卡

        GET v3/brand/partner/card-member/user-cards
        https://pay.weixin.qq.com/doc/v3/partner/4015336984
        """
    @property
    def get_async(self) -> CardMemberUserCardsGet[Promise[Answer[CardMemberUserCardsGetAnswer]]]:
        """查询用户在品牌下所有会员卡"""
    @property
    def getAsync(self) -> CardMemberUserCardsGet[Promise[Answer[CardMemberUserCardsGetAnswer]]]:
        """查询用户在品牌下所有会员卡"""
    @property
    def importByOpenid(self) -> CardMemberUserCardsImportByOpenid:
        """POST 根据openid导入用户会员卡"""
    @property
    def importByPhone(self) -> CardMemberUserCardsImportByPhone:
        """POST 根据手机号导入用户会员卡"""
    @property
    def _user_card_code_(self) -> CardMemberUserCardsUserCardCode:
        """GET 查询用户会员卡信息
        PATCH 修改用户会员卡信息
        """

class CardMemberUserCardsGetOptions(Options, total=False):
    query: CardMemberUserCardsGetQuery

class CardMemberUserCardsGetLooseOptions(Options, total=False):
    query: CardMemberUserCardsGetQuery | AnyDict

class CardMemberUserCardsGet(Verb[R]):
    """查询用户在品牌下所有会员卡

    GET v3/brand/partner/card-member/user-cards
    https://pay.weixin.qq.com/doc/v3/partner/4015336984
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberUserCardsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CardMemberUserCardsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberUserCardsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: CardMemberUserCardsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsGetOptions,
            /,
            **more: Unpack[CardMemberUserCardsGetOptions]
        ) -> R: ...

class CardMemberUserCardsImportByOpenid(Place):
    """v3/brand/partner/card-member/user-cards/import-by-openid"""
    @property
    def post(self) -> CardMemberUserCardsImportByOpenidPost[Answer[CardMemberUserCardsImportByOpenidPostAnswer]]:
        """根据openid导入用户会员卡

        POST v3/brand/partner/card-member/user-cards/import-by-openid
        https://pay.weixin.qq.com/doc/v3/partner/4015336981
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> CardMemberUserCardsImportByOpenidPost[Promise[Answer[CardMemberUserCardsImportByOpenidPostAnswer]]]:
        """根据openid导入用户会员卡"""
    @property
    def postAsync(self) -> CardMemberUserCardsImportByOpenidPost[Promise[Answer[CardMemberUserCardsImportByOpenidPostAnswer]]]:
        """根据openid导入用户会员卡"""

class CardMemberUserCardsImportByOpenidPostOptions(Options, total=False):
    json: CardMemberUserCardsImportByOpenidPostJson

class CardMemberUserCardsImportByOpenidPostLooseOptions(Options, total=False):
    json: CardMemberUserCardsImportByOpenidPostJson | AnyDict

class CardMemberUserCardsImportByOpenidPost(Verb[R]):
    """根据openid导入用户会员卡

    POST v3/brand/partner/card-member/user-cards/import-by-openid
    https://pay.weixin.qq.com/doc/v3/partner/4015336981
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsImportByOpenidPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberUserCardsImportByOpenidPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserCardsImportByOpenidPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsImportByOpenidPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberUserCardsImportByOpenidPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserCardsImportByOpenidPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsImportByOpenidPostOptions,
            /,
            **more: Unpack[CardMemberUserCardsImportByOpenidPostOptions]
        ) -> R: ...

class CardMemberUserCardsImportByPhone(Place):
    """v3/brand/partner/card-member/user-cards/import-by-phone"""
    @property
    def post(self) -> CardMemberUserCardsImportByPhonePost[Answer[CardMemberUserCardsImportByPhonePostAnswer]]:
        """根据手机号导入用户会员卡

        POST v3/brand/partner/card-member/user-cards/import-by-phone
        https://pay.weixin.qq.com/doc/v3/partner/4015336982
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> CardMemberUserCardsImportByPhonePost[Promise[Answer[CardMemberUserCardsImportByPhonePostAnswer]]]:
        """根据手机号导入用户会员卡"""
    @property
    def postAsync(self) -> CardMemberUserCardsImportByPhonePost[Promise[Answer[CardMemberUserCardsImportByPhonePostAnswer]]]:
        """根据手机号导入用户会员卡"""

class CardMemberUserCardsImportByPhonePostOptions(Options, total=False):
    json: CardMemberUserCardsImportByPhonePostJson

class CardMemberUserCardsImportByPhonePostLooseOptions(Options, total=False):
    json: CardMemberUserCardsImportByPhonePostJson | AnyDict

class CardMemberUserCardsImportByPhonePost(Verb[R]):
    """根据手机号导入用户会员卡

    POST v3/brand/partner/card-member/user-cards/import-by-phone
    https://pay.weixin.qq.com/doc/v3/partner/4015336982
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsImportByPhonePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberUserCardsImportByPhonePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserCardsImportByPhonePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsImportByPhonePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberUserCardsImportByPhonePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserCardsImportByPhonePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsImportByPhonePostOptions,
            /,
            **more: Unpack[CardMemberUserCardsImportByPhonePostOptions]
        ) -> R: ...

class CardMemberUserCardsUserCardCode(Place):
    """v3/brand/partner/card-member/user-cards/{user_card_code}"""
    @property
    def get(self) -> CardMemberUserCardsUserCardCodeGet[Answer[CardMemberUserCardsUserCardCodeGetAnswer]]:
        """查询用户会员卡信息

        GET v3/brand/partner/card-member/user-cards/{user_card_code}
        https://pay.weixin.qq.com/doc/v3/partner/4015336980
        """
    @property
    def get_async(self) -> CardMemberUserCardsUserCardCodeGet[Promise[Answer[CardMemberUserCardsUserCardCodeGetAnswer]]]:
        """查询用户会员卡信息"""
    @property
    def getAsync(self) -> CardMemberUserCardsUserCardCodeGet[Promise[Answer[CardMemberUserCardsUserCardCodeGetAnswer]]]:
        """查询用户会员卡信息"""
    @property
    def patch(self) -> CardMemberUserCardsUserCardCodePatch[Answer[CardMemberUserCardsUserCardCodePatchAnswer]]:
        """修改用户会员卡信息

        PATCH v3/brand/partner/card-member/user-cards/{user_card_code}
        https://pay.weixin.qq.com/doc/v3/partner/4015336985
        """
    @property
    def patch_async(self) -> CardMemberUserCardsUserCardCodePatch[Promise[Answer[CardMemberUserCardsUserCardCodePatchAnswer]]]:
        """修改用户会员卡信息"""
    @property
    def patchAsync(self) -> CardMemberUserCardsUserCardCodePatch[Promise[Answer[CardMemberUserCardsUserCardCodePatchAnswer]]]:
        """修改用户会员卡信息"""
    @property
    def confirm(self) -> CardMemberUserCardsUserCardCodeConfirm:
        """POST 同步会员开通结果"""
    @property
    def invalidate(self) -> CardMemberUserCardsUserCardCodeInvalidate:
        """POST 作废用户会员卡"""

class CardMemberUserCardsUserCardCodeGetOptions(Options, total=False):
    query: CardMemberUserCardsUserCardCodeGetQuery
    user_card_code: str | int

class CardMemberUserCardsUserCardCodeGetLooseOptions(Options, total=False):
    query: CardMemberUserCardsUserCardCodeGetQuery | AnyDict
    user_card_code: str | int

class CardMemberUserCardsUserCardCodeGet(Verb[R]):
    """查询用户会员卡信息

    GET v3/brand/partner/card-member/user-cards/{user_card_code}
    https://pay.weixin.qq.com/doc/v3/partner/4015336980
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CardMemberUserCardsUserCardCodeGetQuery | AnyDict,
            user_card_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CardMemberUserCardsUserCardCodeGetQuery,
            user_card_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodeGetOptions,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodeGetOptions]
        ) -> R: ...

class CardMemberUserCardsUserCardCodePatchOptions(Options, total=False):
    json: CardMemberUserCardsUserCardCodePatchJson
    query: CardMemberUserCardsUserCardCodePatchQuery
    user_card_code: str | int

class CardMemberUserCardsUserCardCodePatchLooseOptions(Options, total=False):
    json: CardMemberUserCardsUserCardCodePatchJson | AnyDict
    query: CardMemberUserCardsUserCardCodePatchQuery | AnyDict
    user_card_code: str | int

class CardMemberUserCardsUserCardCodePatch(Verb[R]):
    """修改用户会员卡信息

    PATCH v3/brand/partner/card-member/user-cards/{user_card_code}
    https://pay.weixin.qq.com/doc/v3/partner/4015336985
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodePatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodePatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserCardsUserCardCodePatchJson | AnyDict,
            query: CardMemberUserCardsUserCardCodePatchQuery | AnyDict,
            user_card_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodePatchLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodePatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserCardsUserCardCodePatchJson,
            query: CardMemberUserCardsUserCardCodePatchQuery,
            user_card_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodePatchOptions,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodePatchOptions]
        ) -> R: ...

class CardMemberUserCardsUserCardCodeConfirm(Place):
    """v3/brand/partner/card-member/user-cards/{user_card_code}/confirm"""
    @property
    def post(self) -> CardMemberUserCardsUserCardCodeConfirmPost[Answer[CardMemberUserCardsUserCardCodeConfirmPostAnswer]]:
        """同步会员开通结果

        POST v3/brand/partner/card-member/user-cards/{user_card_code}/confirm
        https://pay.weixin.qq.com/doc/v3/partner/4015336979
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> CardMemberUserCardsUserCardCodeConfirmPost[Promise[Answer[CardMemberUserCardsUserCardCodeConfirmPostAnswer]]]:
        """同步会员开通结果"""
    @property
    def postAsync(self) -> CardMemberUserCardsUserCardCodeConfirmPost[Promise[Answer[CardMemberUserCardsUserCardCodeConfirmPostAnswer]]]:
        """同步会员开通结果"""

class CardMemberUserCardsUserCardCodeConfirmPostOptions(Options, total=False):
    json: CardMemberUserCardsUserCardCodeConfirmPostJson
    query: CardMemberUserCardsUserCardCodeConfirmPostQuery
    user_card_code: str | int

class CardMemberUserCardsUserCardCodeConfirmPostLooseOptions(Options, total=False):
    json: CardMemberUserCardsUserCardCodeConfirmPostJson | AnyDict
    query: CardMemberUserCardsUserCardCodeConfirmPostQuery | AnyDict
    user_card_code: str | int

class CardMemberUserCardsUserCardCodeConfirmPost(Verb[R]):
    """同步会员开通结果

    POST v3/brand/partner/card-member/user-cards/{user_card_code}/confirm
    https://pay.weixin.qq.com/doc/v3/partner/4015336979
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodeConfirmPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodeConfirmPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserCardsUserCardCodeConfirmPostJson | AnyDict,
            query: CardMemberUserCardsUserCardCodeConfirmPostQuery | AnyDict,
            user_card_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodeConfirmPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodeConfirmPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserCardsUserCardCodeConfirmPostJson,
            query: CardMemberUserCardsUserCardCodeConfirmPostQuery,
            user_card_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodeConfirmPostOptions,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodeConfirmPostOptions]
        ) -> R: ...

class CardMemberUserCardsUserCardCodeInvalidate(Place):
    """v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate"""
    @property
    def post(self) -> CardMemberUserCardsUserCardCodeInvalidatePost[Answer[CardMemberUserCardsUserCardCodeInvalidatePostAnswer]]:
        """作废用户会员卡

        POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate
        https://pay.weixin.qq.com/doc/v3/partner/4015336983
        """
    @property
    def post_async(self) -> CardMemberUserCardsUserCardCodeInvalidatePost[Promise[Answer[CardMemberUserCardsUserCardCodeInvalidatePostAnswer]]]:
        """作废用户会员卡"""
    @property
    def postAsync(self) -> CardMemberUserCardsUserCardCodeInvalidatePost[Promise[Answer[CardMemberUserCardsUserCardCodeInvalidatePostAnswer]]]:
        """作废用户会员卡"""

class CardMemberUserCardsUserCardCodeInvalidatePostOptions(Options, total=False):
    json: CardMemberUserCardsUserCardCodeInvalidatePostJson
    query: CardMemberUserCardsUserCardCodeInvalidatePostQuery
    user_card_code: str | int

class CardMemberUserCardsUserCardCodeInvalidatePostLooseOptions(Options, total=False):
    json: CardMemberUserCardsUserCardCodeInvalidatePostJson | AnyDict
    query: CardMemberUserCardsUserCardCodeInvalidatePostQuery | AnyDict
    user_card_code: str | int

class CardMemberUserCardsUserCardCodeInvalidatePost(Verb[R]):
    """作废用户会员卡

    POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate
    https://pay.weixin.qq.com/doc/v3/partner/4015336983
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodeInvalidatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodeInvalidatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserCardsUserCardCodeInvalidatePostJson | AnyDict,
            query: CardMemberUserCardsUserCardCodeInvalidatePostQuery | AnyDict,
            user_card_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodeInvalidatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodeInvalidatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserCardsUserCardCodeInvalidatePostJson,
            query: CardMemberUserCardsUserCardCodeInvalidatePostQuery,
            user_card_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodeInvalidatePostOptions,
            /,
            **more: Unpack[CardMemberUserCardsUserCardCodeInvalidatePostOptions]
        ) -> R: ...

class CardMemberUserFeeds(Place):
    """v3/brand/partner/card-member/user-feeds"""
    @property
    def post(self) -> CardMemberUserFeedsPost[Answer[CardMemberUserFeedsPostAnswer]]:
        """创建用户动态信息

        POST v3/brand/partner/card-member/user-feeds
        https://pay.weixin.qq.com/doc/v3/partner/4015336987
        """
    @property
    def post_async(self) -> CardMemberUserFeedsPost[Promise[Answer[CardMemberUserFeedsPostAnswer]]]:
        """创建用户动态信息"""
    @property
    def postAsync(self) -> CardMemberUserFeedsPost[Promise[Answer[CardMemberUserFeedsPostAnswer]]]:
        """创建用户动态信息"""

class CardMemberUserFeedsPostOptions(Options, total=False):
    json: CardMemberUserFeedsPostJson

class CardMemberUserFeedsPostLooseOptions(Options, total=False):
    json: CardMemberUserFeedsPostJson | AnyDict

class CardMemberUserFeedsPost(Verb[R]):
    """创建用户动态信息

    POST v3/brand/partner/card-member/user-feeds
    https://pay.weixin.qq.com/doc/v3/partner/4015336987
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserFeedsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberUserFeedsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserFeedsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserFeedsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberUserFeedsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: CardMemberUserFeedsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserFeedsPostOptions,
            /,
            **more: Unpack[CardMemberUserFeedsPostOptions]
        ) -> R: ...

class CardMemberUserPoints(Place):
    """v3/brand/partner/card-member/user-points"""
    @property
    def exchangeCoupon(self) -> CardMemberUserPointsExchangeCoupon: ...
    @property
    def sync(self) -> CardMemberUserPointsSync:
        """POST 同步积分余额"""

class CardMemberUserPointsExchangeCoupon(Place):
    """v3/brand/partner/card-member/user-points/exchange-coupon"""
    @property
    def confirm(self) -> CardMemberUserPointsExchangeCouponConfirm:
        """POST 同步积分兑券结果"""

class CardMemberUserPointsExchangeCouponConfirm(Place):
    """v3/brand/partner/card-member/user-points/exchange-coupon/confirm"""
    @property
    def post(self) -> CardMemberUserPointsExchangeCouponConfirmPost[Answer[CardMemberUserPointsExchangeCouponConfirmPostAnswer]]:
        """同步积分兑券结果

        POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm
        https://pay.weixin.qq.com/doc/v3/partner/4015897268
        """
    @property
    def post_async(self) -> CardMemberUserPointsExchangeCouponConfirmPost[Promise[Answer[CardMemberUserPointsExchangeCouponConfirmPostAnswer]]]:
        """同步积分兑券结果"""
    @property
    def postAsync(self) -> CardMemberUserPointsExchangeCouponConfirmPost[Promise[Answer[CardMemberUserPointsExchangeCouponConfirmPostAnswer]]]:
        """同步积分兑券结果"""

class CardMemberUserPointsExchangeCouponConfirmPostOptions(Options, total=False):
    json: CardMemberUserPointsExchangeCouponConfirmPostJson

class CardMemberUserPointsExchangeCouponConfirmPostLooseOptions(Options, total=False):
    json: CardMemberUserPointsExchangeCouponConfirmPostJson | AnyDict

class CardMemberUserPointsExchangeCouponConfirmPost(Verb[R]):
    """同步积分兑券结果

    POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm
    https://pay.weixin.qq.com/doc/v3/partner/4015897268
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserPointsExchangeCouponConfirmPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberUserPointsExchangeCouponConfirmPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserPointsExchangeCouponConfirmPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserPointsExchangeCouponConfirmPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberUserPointsExchangeCouponConfirmPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserPointsExchangeCouponConfirmPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserPointsExchangeCouponConfirmPostOptions,
            /,
            **more: Unpack[CardMemberUserPointsExchangeCouponConfirmPostOptions]
        ) -> R: ...

class CardMemberUserPointsSync(Place):
    """v3/brand/partner/card-member/user-points/sync"""
    @property
    def post(self) -> CardMemberUserPointsSyncPost[Answer[CardMemberUserPointsSyncPostAnswer]]:
        """同步积分余额

        POST v3/brand/partner/card-member/user-points/sync
        https://pay.weixin.qq.com/doc/v3/partner/4015897280
        """
    @property
    def post_async(self) -> CardMemberUserPointsSyncPost[Promise[Answer[CardMemberUserPointsSyncPostAnswer]]]:
        """同步积分余额"""
    @property
    def postAsync(self) -> CardMemberUserPointsSyncPost[Promise[Answer[CardMemberUserPointsSyncPostAnswer]]]:
        """同步积分余额"""

class CardMemberUserPointsSyncPostOptions(Options, total=False):
    json: CardMemberUserPointsSyncPostJson

class CardMemberUserPointsSyncPostLooseOptions(Options, total=False):
    json: CardMemberUserPointsSyncPostJson | AnyDict

class CardMemberUserPointsSyncPost(Verb[R]):
    """同步积分余额

    POST v3/brand/partner/card-member/user-points/sync
    https://pay.weixin.qq.com/doc/v3/partner/4015897280
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserPointsSyncPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CardMemberUserPointsSyncPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserPointsSyncPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserPointsSyncPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CardMemberUserPointsSyncPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: CardMemberUserPointsSyncPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserPointsSyncPostOptions,
            /,
            **more: Unpack[CardMemberUserPointsSyncPostOptions]
        ) -> R: ...

class CardMemberCardsGetQuery(TypedDict):
    brand_id: str
    """品牌id"""
    state: NotRequired[Literal["CARD_EFFECTIVE", "CARD_INVALID"] | None]
    """状态"""
    offset: NotRequired[int | str | None]
    """分页页码"""
    limit: NotRequired[int | str | None]
    """分页大小"""

class CodeJumpInformation(TypedDict):
    jump_appid: NotRequired[str]
    """会员码跳转AppID"""
    jump_path: NotRequired[str]
    """会员码跳转路径"""

class ValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"]
    """有效期类型"""
    available_begin_time: NotRequired[str]
    """有效期开始时间"""
    available_end_time: NotRequired[str]
    """有效期结束时间"""
    available_day_after_receive: NotRequired[int]
    """生效后N天内有效"""

class PointsInformation(TypedDict):
    jump_appid: NotRequired[str]
    """积分跳转AppID"""
    jump_path: NotRequired[str]
    """积分跳转路径"""

class BalanceInformation(TypedDict):
    jump_appid: NotRequired[str]
    """储值小程序AppID"""
    jump_path: NotRequired[str]
    """储值小程序路径"""

class PurchaseInformation(TypedDict):
    price: NotRequired[float]
    """付费会员价格"""
    jump_appid: NotRequired[str]
    """付费会员跳转AppID"""
    jump_path: NotRequired[str]
    """付费会员跳转路径"""

class CustomFieldList(TypedDict):
    type: NotRequired[Literal["CHECK_BOX", "RADIO"]]
    """商户自定义的开卡信息字段类型"""
    name: NotRequired[str]
    """字段名称"""
    values: NotRequired[list[str]]
    """字段值"""

class UserInformation(TypedDict):
    common_field_list: NotRequired[list[Literal["USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"]]]
    """平台提供的通用开卡信息字段"""
    custom_field_list: NotRequired[list[CustomFieldList]]
    """商户自定义的开卡信息字段"""

class Data(TypedDict):
    card_id: str
    """会员卡模板ID"""
    brand_id: str
    """品牌ID"""
    appid: str
    """商户AppId"""
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"]
    """会员卡类型"""
    card_title: str
    """卡名称"""
    card_color: str
    """卡背景颜色"""
    card_picture_url: str
    """卡背景图URL"""
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"]
    """会员卡code分配类型"""
    code_type: Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"]
    """会员码型"""
    code_jump_information: NotRequired[CodeJumpInformation]
    """会员码跳转信息"""
    benefits: str
    """会员权益"""
    notify_url: str
    """回调地址"""
    need_pinned: NotRequired[bool]
    """是否置顶"""
    need_display_level: NotRequired[bool]
    """是否展示会员等级"""
    init_level: NotRequired[str]
    """会员初始等级"""
    service_phone: NotRequired[str]
    """服务电话"""
    legal_agreement: NotRequired[str]
    """商家法务协议"""
    valid_date_information: ValidDateInformation
    """会员卡有效期"""
    points_information: NotRequired[PointsInformation]
    """积分信息"""
    balance_information: NotRequired[BalanceInformation]
    """储值信息"""
    purchase_information: NotRequired[PurchaseInformation]
    """付费会员信息"""
    user_information: NotRequired[UserInformation]
    """用户开卡信息"""

class CardMemberCardsGetAnswer(TypedDict):
    total_count: int
    """总数量"""
    offset: int
    """分页页码"""
    limit: int
    """分页大小"""
    data: NotRequired[list[Data]]
    """会员卡模板列表"""

class CardMemberCardsPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    appid: str
    """商户AppId"""
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"]
    """会员卡类型"""
    card_title: str
    """卡名称"""
    card_color: str
    """卡背景颜色"""
    card_picture_url: str
    """卡背景图URL"""
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"]
    """会员卡code分配类型"""
    code_type: Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"]
    """会员码型"""
    code_jump_information: NotRequired[CodeJumpInformation]
    """会员码跳转信息"""
    benefits: str
    """会员权益"""
    notify_url: str
    """回调地址"""
    need_pinned: NotRequired[bool]
    """是否置顶"""
    need_display_level: NotRequired[bool]
    """是否展示会员等级"""
    init_level: NotRequired[str]
    """会员初始等级"""
    service_phone: NotRequired[str]
    """服务电话"""
    legal_agreement: NotRequired[str]
    """商家法务协议"""
    valid_date_information: NotRequired[ValidDateInformation]
    """会员卡有效期"""
    points_information: NotRequired[PointsInformation]
    """积分信息"""
    balance_information: NotRequired[BalanceInformation]
    """储值信息"""
    purchase_information: NotRequired[PurchaseInformation]
    """付费会员信息"""
    user_information: NotRequired[UserInformation]
    """用户开卡信息"""

class CardMemberCardsCardIdDeleteQuery(TypedDict):
    brand_id: str
    """品牌id"""

class CardMemberCardsCardIdDeleteAnswer(TypedDict):
    card_id: str
    """会员卡模板ID"""
    brand_id: str
    """品牌ID"""
    appid: str
    """商户AppId"""
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"]
    """会员卡类型"""
    card_title: str
    """卡名称"""
    card_color: str
    """卡背景颜色"""
    card_picture_url: str
    """卡背景图URL"""
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"]
    """会员卡code分配类型"""
    code_type: Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"]
    """会员码型"""
    code_jump_information: NotRequired[CodeJumpInformation]
    """会员码跳转信息"""
    benefits: str
    """会员权益"""
    notify_url: str
    """回调地址"""
    need_pinned: NotRequired[bool]
    """是否置顶"""
    need_display_level: NotRequired[bool]
    """是否展示会员等级"""
    init_level: NotRequired[str]
    """会员初始等级"""
    service_phone: NotRequired[str]
    """服务电话"""
    legal_agreement: NotRequired[str]
    """商家法务协议"""
    valid_date_information: ValidDateInformation
    """会员卡有效期"""
    points_information: NotRequired[PointsInformation]
    """积分信息"""
    balance_information: NotRequired[BalanceInformation]
    """储值信息"""
    purchase_information: NotRequired[PurchaseInformation]
    """付费会员信息"""
    user_information: NotRequired[UserInformation]
    """用户开卡信息"""
    state: Literal["CARD_EFFECTIVE", "CARD_INVALID"]
    """状态"""
    create_time: str
    """创建时间"""
    update_time: str
    """更新时间"""

class CardMemberCardsCardIdPatchJson(TypedDict):
    brand_id: str
    """品牌ID"""
    card_title: NotRequired[str]
    """卡名称"""
    card_color: NotRequired[str]
    """卡背景颜色"""
    card_picture_url: NotRequired[str]
    """卡背景图URL"""
    code_jump_information: NotRequired[CodeJumpInformation]
    """会员码跳转信息"""
    benefits: NotRequired[str]
    """会员权益"""
    notify_url: NotRequired[str]
    """回调地址"""
    need_pinned: NotRequired[bool]
    """是否置顶"""
    need_display_level: NotRequired[bool]
    """是否展示会员等级"""
    init_level: NotRequired[str]
    """会员初始等级"""
    service_phone: NotRequired[str]
    """服务电话"""
    legal_agreement: NotRequired[str]
    """商家法务协议"""
    valid_date_information: NotRequired[ValidDateInformation]
    """会员卡有效期"""
    points_information: NotRequired[PointsInformation]
    """积分信息"""
    balance_information: NotRequired[BalanceInformation]
    """储值信息"""
    purchase_information: NotRequired[PurchaseInformation]
    """付费会员信息"""
    user_information: NotRequired[UserInformation]
    """用户开卡信息"""

class MemberInformation(TypedDict):
    jump_appid: NotRequired[str]
    """会员中心跳转AppID"""
    jump_path: NotRequired[str]
    """会员中心跳转路径"""

class CardMemberCardsCardIdInvalidatePostAnswer(TypedDict):
    out_request_no: str
    """商家请求单号"""
    card_id: str
    """会员卡模板ID"""
    brand_id: str
    """品牌ID"""
    appid: str
    """商户AppId"""
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"]
    """会员卡类型"""
    card_title: str
    """卡名称"""
    card_color: str
    """卡背景颜色"""
    card_picture_url: str
    """卡背景图URL"""
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"]
    """会员卡code分配类型"""
    code_type: Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"]
    """会员码型"""
    code_jump_information: NotRequired[CodeJumpInformation]
    """会员码跳转信息"""
    benefits: str
    """会员权益"""
    notify_url: str
    """回调地址"""
    need_pinned: NotRequired[bool]
    """是否置顶"""
    need_display_level: NotRequired[bool]
    """是否展示会员等级"""
    init_level: NotRequired[str]
    """会员初始等级"""
    service_phone: NotRequired[str]
    """服务电话"""
    legal_agreement: NotRequired[str]
    """商家法务协议"""
    valid_date_information: ValidDateInformation
    """会员卡有效期"""
    member_information: MemberInformation
    """会员中心信息"""
    points_information: NotRequired[PointsInformation]
    """积分信息"""
    balance_information: NotRequired[BalanceInformation]
    """储值信息"""
    purchase_information: NotRequired[PurchaseInformation]
    """付费会员信息"""
    user_information: NotRequired[UserInformation]
    """用户开卡信息"""
    state: Literal["CARD_EFFECTIVE", "CARD_INVALID"]
    """状态"""
    create_time: str
    """创建时间"""
    update_time: str
    """更新时间"""

class CardMemberMembershipActivitiesGetQuery(TypedDict):
    brand_id: str
    """品牌id"""
    card_id: NotRequired[str | None]
    """会员卡模板ID"""
    activity_state: NotRequired[Literal["MEMBERSHIP_ACTIVITY_CREATED", "MEMBERSHIP_ACTIVITY_EFFECTIVE", "MEMBERSHIP_ACTIVITY_TERMINATED", "MEMBERSHIP_ACTIVITY_EXPIRED"] | None]
    """活动状态"""
    offset: int | str
    """请求资源起始位置"""
    limit: int | str
    """最大资源条数"""

class ProductCouponStockList(TypedDict):
    product_coupon_id: str
    """商品券ID"""
    stock_id: str
    """批次ID"""

class CardMemberMembershipActivitiesGetAnswerData(TypedDict):
    out_request_no: str
    """商户请求单号"""
    brand_id: str
    """品牌ID"""
    card_id: str
    """会员卡ID"""
    activity_channel: Literal["MECHANT_APP_COMPONENT"]
    """活动渠道"""
    title: str
    """活动主标题"""
    sub_title: str
    """活动主标题"""
    begin_time: str
    """活动开始时间"""
    end_time: str
    """活动结束时间"""
    apply_total: int
    """活动总库存"""
    apply_available: int
    """活动剩余库存"""
    product_coupon_stock_list: list[ProductCouponStockList]
    """商品券批次列表"""
    activity_id: str
    """活动ID"""
    activity_state: Literal["MEMBERSHIP_ACTIVITY_CREATED", "MEMBERSHIP_ACTIVITY_EFFECTIVE", "MEMBERSHIP_ACTIVITY_TERMINATED", "MEMBERSHIP_ACTIVITY_EXPIRED"]
    """活动状态"""
    create_time: str
    """创建时间"""
    modify_time: str
    """更新时间"""

class CardMemberMembershipActivitiesGetAnswer(TypedDict):
    data: NotRequired[list[CardMemberMembershipActivitiesGetAnswerData]]
    """活动列表"""
    offset: int
    """请求资源起始位置"""
    limit: int
    """最大资源条数"""
    total_count: int
    """资源总条数"""

class CardMemberMembershipActivitiesPostJson(TypedDict):
    out_request_no: str
    """商户请求单号"""
    brand_id: str
    """品牌ID"""
    card_id: str
    """会员卡ID"""
    activity_channel: Literal["MECHANT_APP_COMPONENT"]
    """活动渠道"""
    title: str
    """活动主标题"""
    sub_title: str
    """活动主标题"""
    begin_time: str
    """活动开始时间"""
    end_time: str
    """活动结束时间"""
    apply_total: int
    """活动总库存"""
    product_coupon_stock_list: list[ProductCouponStockList]
    """商品券批次列表"""

class CardMemberMembershipActivitiesActivityIdPatchJson(TypedDict):
    brand_id: str
    """品牌ID"""
    title: str
    """活动主标题"""
    sub_title: str
    """活动主标题"""
    begin_time: str
    """活动开始时间"""
    end_time: str
    """活动结束时间"""

class CardMemberMembershipActivitiesActivityIdTerminatePostJson(TypedDict):
    brand_id: str
    """品牌ID"""

class CardMemberPayViewTokensPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    card_id: str
    """会员卡模板ID"""
    openid: str
    """用户标识"""

class CardMemberPayViewTokensPostAnswer(TypedDict):
    token: str
    """预授权token"""
    expire_time: str
    """token 过期时间"""

class CardMemberUserCardsGetQuery(TypedDict):
    brand_id: str
    """品牌id"""
    openid: str
    """用户标识"""
    user_card_state: NotRequired[Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"] | None]
    """用户会员卡状态"""
    offset: int | str
    """分页页码"""
    limit: int | str
    """分页大小"""

class CommonFieldList(TypedDict):
    name: NotRequired[Literal["USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"]]
    """平台提供的通用开卡信息字段"""
    value: NotRequired[str]
    """加密的用户开卡时填写的个人信息"""

class CardMemberUserCardsGetAnswerDataUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    """字段名称"""
    user_chosen_values: NotRequired[list[str]]
    """加密的用户选择的字段值列表"""

class CardMemberUserCardsGetAnswerDataUserInformation(TypedDict):
    common_field_list: NotRequired[list[CommonFieldList]]
    """平台提供的通用开卡信息字段"""
    custom_field_list: NotRequired[list[CardMemberUserCardsGetAnswerDataUserInformationCustomFieldList]]
    """商户自定义的开卡信息字段"""

class CardMemberUserCardsGetAnswerData(TypedDict):
    user_card_code: str
    """会员卡code"""
    card_id: str
    """会员卡模板ID"""
    openid: str
    """用户标识"""
    card_color: NotRequired[str]
    """卡背景颜色"""
    card_picture_url: NotRequired[str]
    """卡背景图URL"""
    brand_id: str
    """品牌ID"""
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"]
    """会员卡类型"""
    phone_number: NotRequired[str]
    """加密的手机号"""
    level: NotRequired[str]
    """等级"""
    valid_date_information: ValidDateInformation
    """会员卡有效期"""
    pickup_time: str
    """领取时间"""
    user_information: NotRequired[CardMemberUserCardsGetAnswerDataUserInformation]
    """用户开卡时填写的个人信息"""
    attach: NotRequired[str]
    """商家数据包"""
    user_card_state: Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"]
    """用户会员卡状态"""
    invalid_reason: NotRequired[str]
    """作废原因"""
    invalid_time: NotRequired[str]
    """作废时间"""

class CardMemberUserCardsGetAnswer(TypedDict):
    total_count: int
    """总数量"""
    offset: int
    """分页页码"""
    limit: int
    """分页大小"""
    data: NotRequired[list[CardMemberUserCardsGetAnswerData]]
    """会员卡列表"""

class CardMemberUserCardsImportByOpenidPostJsonUserInformationCommonFieldList(TypedDict):
    name: NotRequired[Literal["USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"]]
    """平台提供的通用开卡信息字段"""
    value: NotRequired[str | Sensitive]
    """加密的用户开卡时填写的个人信息"""

class CardMemberUserCardsImportByOpenidPostJsonUserInformation(TypedDict):
    common_field_list: NotRequired[list[CardMemberUserCardsImportByOpenidPostJsonUserInformationCommonFieldList]]
    """平台提供的通用开卡信息字段"""
    custom_field_list: NotRequired[list[CardMemberUserCardsGetAnswerDataUserInformationCustomFieldList]]
    """商户自定义的开卡信息字段"""

class DateInformation(TypedDict):
    type: NotRequired[Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"]]
    """有效期类型"""
    available_begin_time: NotRequired[str]
    """有效期开始时间"""
    available_end_time: NotRequired[str]
    """有效期结束时间"""
    available_day_after_receive: NotRequired[int]
    """生效后N天内有效"""

class CardMemberUserCardsImportByOpenidPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    card_id: str
    """会员卡模板ID"""
    openid: str
    """用户标识"""
    user_card_code: str
    """会员卡code"""
    phone_number: NotRequired[str | Sensitive]
    """加密的手机号"""
    user_information: NotRequired[CardMemberUserCardsImportByOpenidPostJsonUserInformation]
    """用户开卡时填写的个人信息"""
    date_information: NotRequired[DateInformation]
    """会员卡有效期"""
    pickup_time: NotRequired[str]
    """领取时间"""

class CardMemberUserCardsImportByPhonePostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    card_id: str
    """会员卡模板ID"""
    phone_number: str | Sensitive
    """加密的手机号"""
    user_card_code: str
    """会员卡code"""
    user_information: NotRequired[CardMemberUserCardsImportByOpenidPostJsonUserInformation]
    """用户开卡时填写的个人信息"""
    date_information: ValidDateInformation
    """会员卡有效期"""
    pickup_time: str
    """领取时间"""

class CardMemberUserCardsUserCardCodeGetQuery(TypedDict):
    brand_id: str
    """品牌id"""
    card_id: str
    """会员卡模版ID"""
    openid: str
    """用户标识"""

class CardMemberUserCardsUserCardCodePatchJson(TypedDict):
    brand_id: NotRequired[str]
    """品牌ID"""
    openid: NotRequired[str]
    """用户标识"""
    card_color: NotRequired[str]
    """卡背景颜色"""
    card_picture_url: NotRequired[str]
    """卡背景图URL"""
    phone_number: NotRequired[str | Sensitive]
    """加密的手机号"""
    level: NotRequired[str]
    """等级"""
    valid_date_information: NotRequired[ValidDateInformation]
    """会员卡有效期"""
    pickup_time: NotRequired[str]
    """领取时间"""
    user_information: NotRequired[CardMemberUserCardsImportByOpenidPostJsonUserInformation]
    """用户开卡时填写的个人信息"""
    attach: NotRequired[str]
    """商家数据包"""

class CardMemberUserCardsUserCardCodePatchQuery(TypedDict):
    card_id: str
    """会员卡模板ID"""

class CardMemberUserCardsUserCardCodeConfirmPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    openid: str
    """用户标识"""
    card_color: NotRequired[str]
    """卡背景颜色"""
    card_picture_url: NotRequired[str]
    """卡背景图URL"""
    phone_number: NotRequired[str | Sensitive]
    """加密的手机号"""
    level: NotRequired[str]
    """等级"""
    valid_date_information: NotRequired[ValidDateInformation]
    """会员卡有效期"""
    user_information: NotRequired[CardMemberUserCardsImportByOpenidPostJsonUserInformation]
    """用户开卡时填写的个人信息"""
    attach: NotRequired[str]
    """商家数据包"""
    user_card_confirm_state: Literal["CREATE_CARD_SUCCESS", "CREATE_CARD_FAIL"]
    """会员开卡状态"""

class CardMemberUserCardsUserCardCodeConfirmPostQuery(TypedDict):
    card_id: str
    """会员卡模版ID"""

class CardMemberUserCardsUserCardCodeInvalidatePostJson(TypedDict):
    openid: str
    """用户标识"""
    invalid_reason: NotRequired[str]
    """作废原因"""

class CardMemberUserCardsUserCardCodeInvalidatePostQuery(TypedDict):
    brand_id: str
    """品牌id"""
    card_id: str
    """会员卡模版ID"""

class CardMemberUserFeedsPostJson(TypedDict):
    brand_id: str
    """品牌ID"""
    card_id: str
    """会员卡模板ID"""
    user_card_code: str
    """会员卡code"""
    openid: str
    """用户标识"""
    out_request_no: str
    """商家请求单号"""
    cell_message: NotRequired[str]
    """会员动态内容"""

class CardMemberUserFeedsPostAnswer(TypedDict):
    brand_id: str
    """品牌ID"""
    card_id: str
    """会员卡模板ID"""
    user_card_code: str
    """会员卡code"""
    openid: str
    """用户标识"""
    out_request_no: str
    """商家请求单号"""
    cell_message: str
    """会员动态内容"""

class CardMemberUserPointsExchangeCouponConfirmPostJson(TypedDict):
    record_id: str
    """积分兑券ID"""
    exchange_coupon_template_id: str
    """积分兑券模板ID"""
    brand_id: str
    """品牌ID"""
    card_id: str
    """会员卡模板ID"""
    openid: str
    """用户标识"""
    user_card_code: str
    """会员卡code"""
    state: Literal["POINT_EXCHANGE_COUPON_SUCCESS", "POINT_EXCHANGE_COUPON_FAIL"]
    """积分兑券状态"""
    coupon_code: NotRequired[str]
    """兑券成功的券code"""
    fail_reason: NotRequired[str]
    """兑券失败原因"""

class CardMemberUserPointsSyncPostJson(TypedDict):
    out_request_no: str
    """商家请求单号"""
    brand_id: str
    """品牌ID"""
    card_id: str
    """会员卡模板ID"""
    openid: str
    """用户标识"""
    user_card_code: str
    """会员卡code"""
    point_balance: int
    """积分余额"""

class CardMemberCardsPostAnswer(Data): ...

class CardMemberCardsCardIdGetQuery(CardMemberCardsCardIdDeleteQuery): ...

class CardMemberCardsCardIdGetAnswer(CardMemberCardsCardIdDeleteAnswer): ...

class CardMemberCardsCardIdPatchAnswer(CardMemberCardsCardIdDeleteAnswer): ...

class CardMemberCardsCardIdInvalidatePostJson(CardMemberCardsCardIdDeleteQuery): ...

class CardMemberMembershipActivitiesPostAnswer(CardMemberMembershipActivitiesGetAnswerData): ...

class CardMemberMembershipActivitiesActivityIdGetQuery(CardMemberCardsCardIdDeleteQuery): ...

class CardMemberMembershipActivitiesActivityIdGetAnswer(CardMemberMembershipActivitiesGetAnswerData): ...

class CardMemberMembershipActivitiesActivityIdPatchAnswer(CardMemberMembershipActivitiesGetAnswerData): ...

class CardMemberMembershipActivitiesActivityIdTerminatePostAnswer(CardMemberMembershipActivitiesGetAnswerData): ...

class CardMemberPreAuthTokensPostJson(CardMemberPayViewTokensPostJson): ...

class CardMemberPreAuthTokensPostAnswer(CardMemberPayViewTokensPostAnswer): ...

class CardMemberUserCardsImportByOpenidPostAnswer(CardMemberUserCardsGetAnswerData): ...

class CardMemberUserCardsImportByPhonePostAnswer(CardMemberUserCardsGetAnswerData): ...

class CardMemberUserCardsUserCardCodeGetAnswer(CardMemberUserCardsGetAnswerData): ...

class CardMemberUserCardsUserCardCodePatchAnswer(CardMemberUserCardsGetAnswerData): ...

class CardMemberUserCardsUserCardCodeConfirmPostAnswer(CardMemberUserCardsGetAnswerData): ...

class CardMemberUserCardsUserCardCodeInvalidatePostAnswer(CardMemberUserCardsGetAnswerData): ...

class CardMemberUserPointsExchangeCouponConfirmPostAnswer(CardMemberUserPointsExchangeCouponConfirmPostJson): ...

class CardMemberUserPointsSyncPostAnswer(CardMemberUserPointsSyncPostJson): ...
