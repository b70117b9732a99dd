# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, Options, Place, R, Verb

class CardMember(Place):
    """v3/brand/partner/card-member"""
    @property
    def cards(self) -> CardMemberCards: ...
    @property
    def membershipActivities(self) -> CardMemberMembershipActivities: ...
    @property
    def payViewTokens(self) -> CardMemberPayViewTokens: ...
    @property
    def preAuthTokens(self) -> CardMemberPreAuthTokens: ...
    @property
    def userCards(self) -> CardMemberUserCards: ...
    @property
    def userFeeds(self) -> CardMemberUserFeeds: ...
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
    def get_async(self) -> CardMemberCardsGet[Promise[Answer[CardMemberCardsGetAnswer]]]: ...
    @property
    def getAsync(self) -> CardMemberCardsGet[Promise[Answer[CardMemberCardsGetAnswer]]]: ...
    @property
    def post(self) -> CardMemberCardsPost[Answer[CardMemberCardsPostAnswer]]:
        """创建会员卡模板

        POST v3/brand/partner/card-member/cards
        https://pay.weixin.qq.com/doc/v3/partner/4015336970
        """
    @property
    def post_async(self) -> CardMemberCardsPost[Promise[Answer[CardMemberCardsPostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberCardsPost[Promise[Answer[CardMemberCardsPostAnswer]]]: ...
    @property
    def _card_id_(self) -> CardMemberCardsCardId: ...

class CardMemberCardsGetOptions(Options, total=False):
    query: CardMemberCardsGetQuery

class CardMemberCardsGet(Verb[R]):
    """查询会员卡模板列表

    GET v3/brand/partner/card-member/cards
    https://pay.weixin.qq.com/doc/v3/partner/4015336976
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsGetOptions = ...,
            /,
            *,
            query: CardMemberCardsGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, query: CardMemberCardsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsGetOptions,
            /,
            *,
            query: CardMemberCardsGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...

class CardMemberCardsPostOptions(Options, total=False):
    json: CardMemberCardsPostJson

class CardMemberCardsPost(Verb[R]):
    """创建会员卡模板

    POST v3/brand/partner/card-member/cards
    https://pay.weixin.qq.com/doc/v3/partner/4015336970
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsPostOptions = ...,
            /,
            *,
            json: CardMemberCardsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: CardMemberCardsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberCardsPostOptions,
            /,
            *,
            json: CardMemberCardsPostJson = ...,
            **more: Unpack[Options]
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
    def delete_async(self) -> CardMemberCardsCardIdDelete[Promise[Answer[CardMemberCardsCardIdDeleteAnswer]]]: ...
    @property
    def deleteAsync(self) -> CardMemberCardsCardIdDelete[Promise[Answer[CardMemberCardsCardIdDeleteAnswer]]]: ...
    @property
    def get(self) -> CardMemberCardsCardIdGet[Answer[CardMemberCardsCardIdGetAnswer]]:
        """查询会员卡模板信息

        GET v3/brand/partner/card-member/cards/{card_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015336974
        """
    @property
    def get_async(self) -> CardMemberCardsCardIdGet[Promise[Answer[CardMemberCardsCardIdGetAnswer]]]: ...
    @property
    def getAsync(self) -> CardMemberCardsCardIdGet[Promise[Answer[CardMemberCardsCardIdGetAnswer]]]: ...
    @property
    def patch(self) -> CardMemberCardsCardIdPatch[Answer[CardMemberCardsCardIdPatchAnswer]]:
        """修改会员卡模板信息

        PATCH v3/brand/partner/card-member/cards/{card_id}
        https://pay.weixin.qq.com/doc/v3/partner/4015336977
        """
    @property
    def patch_async(self) -> CardMemberCardsCardIdPatch[Promise[Answer[CardMemberCardsCardIdPatchAnswer]]]: ...
    @property
    def patchAsync(self) -> CardMemberCardsCardIdPatch[Promise[Answer[CardMemberCardsCardIdPatchAnswer]]]: ...
    @property
    def invalidate(self) -> CardMemberCardsCardIdInvalidate: ...

class CardMemberCardsCardIdDeleteOptions(Options, total=False):
    query: CardMemberCardsCardIdDeleteQuery
    card_id: str | int

class CardMemberCardsCardIdDelete(Verb[R]):
    """删除会员卡模板

    DELETE v3/brand/partner/card-member/cards/{card_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015336972
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsCardIdDeleteOptions = ...,
            /,
            *,
            query: CardMemberCardsCardIdDeleteQuery = ...,
            card_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            query: CardMemberCardsCardIdDeleteQuery = ...,
            card_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class CardMemberCardsCardIdGetOptions(Options, total=False):
    query: CardMemberCardsCardIdGetQuery
    card_id: str | int

class CardMemberCardsCardIdGet(Verb[R]):
    """查询会员卡模板信息

    GET v3/brand/partner/card-member/cards/{card_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015336974
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsCardIdGetOptions = ...,
            /,
            *,
            query: CardMemberCardsCardIdGetQuery = ...,
            card_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            query: CardMemberCardsCardIdGetQuery = ...,
            card_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class CardMemberCardsCardIdPatchOptions(Options, total=False):
    json: CardMemberCardsCardIdPatchJson
    card_id: str | int

class CardMemberCardsCardIdPatch(Verb[R]):
    """修改会员卡模板信息

    PATCH v3/brand/partner/card-member/cards/{card_id}
    https://pay.weixin.qq.com/doc/v3/partner/4015336977
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsCardIdPatchOptions = ...,
            /,
            *,
            json: CardMemberCardsCardIdPatchJson = ...,
            card_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberCardsCardIdPatchJson = ...,
            card_id: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> CardMemberCardsCardIdInvalidatePost[Promise[Answer[CardMemberCardsCardIdInvalidatePostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberCardsCardIdInvalidatePost[Promise[Answer[CardMemberCardsCardIdInvalidatePostAnswer]]]: ...

class CardMemberCardsCardIdInvalidatePostOptions(Options, total=False):
    json: CardMemberCardsCardIdInvalidatePostJson
    card_id: str | int

class CardMemberCardsCardIdInvalidatePost(Verb[R]):
    """作废会员卡模板

    POST v3/brand/partner/card-member/cards/{card_id}/invalidate
    https://pay.weixin.qq.com/doc/v3/partner/4015336972
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberCardsCardIdInvalidatePostOptions = ...,
            /,
            *,
            json: CardMemberCardsCardIdInvalidatePostJson = ...,
            card_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberCardsCardIdInvalidatePostJson = ...,
            card_id: str | int = ...,
            **more: Unpack[Options]
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
    def get_async(self) -> CardMemberMembershipActivitiesGet[Promise[Answer[CardMemberMembershipActivitiesGetAnswer]]]: ...
    @property
    def getAsync(self) -> CardMemberMembershipActivitiesGet[Promise[Answer[CardMemberMembershipActivitiesGetAnswer]]]: ...
    @property
    def post(self) -> CardMemberMembershipActivitiesPost[Answer[CardMemberMembershipActivitiesPostAnswer]]:
        """创建品牌会员发券活动

        POST v3/brand/partner/card-member/membership-activities
        https://pay.weixin.qq.com/doc/v3/partner/4016464918
        """
    @property
    def post_async(self) -> CardMemberMembershipActivitiesPost[Promise[Answer[CardMemberMembershipActivitiesPostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberMembershipActivitiesPost[Promise[Answer[CardMemberMembershipActivitiesPostAnswer]]]: ...
    @property
    def _activity_id_(self) -> CardMemberMembershipActivitiesActivityId: ...

class CardMemberMembershipActivitiesGetOptions(Options, total=False):
    query: CardMemberMembershipActivitiesGetQuery

class CardMemberMembershipActivitiesGet(Verb[R]):
    """查询品牌会员发券活动列表

    GET v3/brand/partner/card-member/membership-activities
    https://pay.weixin.qq.com/doc/v3/partner/4016588039
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberMembershipActivitiesGetOptions = ...,
            /,
            *,
            query: CardMemberMembershipActivitiesGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            query: CardMemberMembershipActivitiesGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...

class CardMemberMembershipActivitiesPostOptions(Options, total=False):
    json: CardMemberMembershipActivitiesPostJson

class CardMemberMembershipActivitiesPost(Verb[R]):
    """创建品牌会员发券活动

    POST v3/brand/partner/card-member/membership-activities
    https://pay.weixin.qq.com/doc/v3/partner/4016464918
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberMembershipActivitiesPostOptions = ...,
            /,
            *,
            json: CardMemberMembershipActivitiesPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberMembershipActivitiesPostJson = ...,
            **more: Unpack[Options]
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
    def get_async(self) -> CardMemberMembershipActivitiesActivityIdGet[Promise[Answer[CardMemberMembershipActivitiesActivityIdGetAnswer]]]: ...
    @property
    def getAsync(self) -> CardMemberMembershipActivitiesActivityIdGet[Promise[Answer[CardMemberMembershipActivitiesActivityIdGetAnswer]]]: ...
    @property
    def patch(self) -> CardMemberMembershipActivitiesActivityIdPatch[Answer[CardMemberMembershipActivitiesActivityIdPatchAnswer]]:
        """修改品牌会员发券活动信息

        PATCH v3/brand/partner/card-member/membership-activities/{activity_id}
        https://pay.weixin.qq.com/doc/v3/partner/4016588044
        """
    @property
    def patch_async(self) -> CardMemberMembershipActivitiesActivityIdPatch[Promise[Answer[CardMemberMembershipActivitiesActivityIdPatchAnswer]]]: ...
    @property
    def patchAsync(self) -> CardMemberMembershipActivitiesActivityIdPatch[Promise[Answer[CardMemberMembershipActivitiesActivityIdPatchAnswer]]]: ...
    @property
    def terminate(self) -> CardMemberMembershipActivitiesActivityIdTerminate: ...

class CardMemberMembershipActivitiesActivityIdGetOptions(Options, total=False):
    query: CardMemberMembershipActivitiesActivityIdGetQuery
    activity_id: str | int

class CardMemberMembershipActivitiesActivityIdGet(Verb[R]):
    """查询品牌会员发券活动

    GET v3/brand/partner/card-member/membership-activities/{activity_id}
    https://pay.weixin.qq.com/doc/v3/partner/4016588015
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdGetOptions = ...,
            /,
            *,
            query: CardMemberMembershipActivitiesActivityIdGetQuery = ...,
            activity_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            query: CardMemberMembershipActivitiesActivityIdGetQuery = ...,
            activity_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class CardMemberMembershipActivitiesActivityIdPatchOptions(Options, total=False):
    json: CardMemberMembershipActivitiesActivityIdPatchJson
    activity_id: str | int

class CardMemberMembershipActivitiesActivityIdPatch(Verb[R]):
    """修改品牌会员发券活动信息

    PATCH v3/brand/partner/card-member/membership-activities/{activity_id}
    https://pay.weixin.qq.com/doc/v3/partner/4016588044
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdPatchOptions = ...,
            /,
            *,
            json: CardMemberMembershipActivitiesActivityIdPatchJson = ...,
            activity_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberMembershipActivitiesActivityIdPatchJson = ...,
            activity_id: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> CardMemberMembershipActivitiesActivityIdTerminatePost[Promise[Answer[CardMemberMembershipActivitiesActivityIdTerminatePostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberMembershipActivitiesActivityIdTerminatePost[Promise[Answer[CardMemberMembershipActivitiesActivityIdTerminatePostAnswer]]]: ...

class CardMemberMembershipActivitiesActivityIdTerminatePostOptions(Options, total=False):
    json: CardMemberMembershipActivitiesActivityIdTerminatePostJson
    activity_id: str | int

class CardMemberMembershipActivitiesActivityIdTerminatePost(Verb[R]):
    """终止品牌会员发券活动

    POST v3/brand/partner/card-member/membership-activities/{activity_id}/terminate
    https://pay.weixin.qq.com/doc/v3/partner/4016588028
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberMembershipActivitiesActivityIdTerminatePostOptions = ...,
            /,
            *,
            json: CardMemberMembershipActivitiesActivityIdTerminatePostJson = ...,
            activity_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberMembershipActivitiesActivityIdTerminatePostJson = ...,
            activity_id: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> CardMemberPayViewTokensPost[Promise[Answer[CardMemberPayViewTokensPostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberPayViewTokensPost[Promise[Answer[CardMemberPayViewTokensPostAnswer]]]: ...

class CardMemberPayViewTokensPostOptions(Options, total=False):
    json: CardMemberPayViewTokensPostJson

class CardMemberPayViewTokensPost(Verb[R]):
    """品牌会员展示付款码组件预授权

    POST v3/brand/partner/card-member/pay-view-tokens
    https://pay.weixin.qq.com/doc/v3/partner/4016834476
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberPayViewTokensPostOptions = ...,
            /,
            *,
            json: CardMemberPayViewTokensPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberPayViewTokensPostJson = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> CardMemberPreAuthTokensPost[Promise[Answer[CardMemberPreAuthTokensPostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberPreAuthTokensPost[Promise[Answer[CardMemberPreAuthTokensPostAnswer]]]: ...

class CardMemberPreAuthTokensPostOptions(Options, total=False):
    json: CardMemberPreAuthTokensPostJson

class CardMemberPreAuthTokensPost(Verb[R]):
    """入会组件预授权

    POST v3/brand/partner/card-member/pre-auth-tokens
    https://pay.weixin.qq.com/doc/v3/partner/4015336986
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberPreAuthTokensPostOptions = ...,
            /,
            *,
            json: CardMemberPreAuthTokensPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberPreAuthTokensPostJson = ...,
            **more: Unpack[Options]
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
    def get_async(self) -> CardMemberUserCardsGet[Promise[Answer[CardMemberUserCardsGetAnswer]]]: ...
    @property
    def getAsync(self) -> CardMemberUserCardsGet[Promise[Answer[CardMemberUserCardsGetAnswer]]]: ...
    @property
    def importByOpenid(self) -> CardMemberUserCardsImportByOpenid: ...
    @property
    def importByPhone(self) -> CardMemberUserCardsImportByPhone: ...
    @property
    def _user_card_code_(self) -> CardMemberUserCardsUserCardCode: ...

class CardMemberUserCardsGetOptions(Options, total=False):
    query: CardMemberUserCardsGetQuery

class CardMemberUserCardsGet(Verb[R]):
    """查询用户在品牌下所有会员卡

    GET v3/brand/partner/card-member/user-cards
    https://pay.weixin.qq.com/doc/v3/partner/4015336984
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsGetOptions = ...,
            /,
            *,
            query: CardMemberUserCardsGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, query: CardMemberUserCardsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserCardsGetOptions,
            /,
            *,
            query: CardMemberUserCardsGetQuery = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> CardMemberUserCardsImportByOpenidPost[Promise[Answer[CardMemberUserCardsImportByOpenidPostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberUserCardsImportByOpenidPost[Promise[Answer[CardMemberUserCardsImportByOpenidPostAnswer]]]: ...

class CardMemberUserCardsImportByOpenidPostOptions(Options, total=False):
    json: CardMemberUserCardsImportByOpenidPostJson

class CardMemberUserCardsImportByOpenidPost(Verb[R]):
    """根据openid导入用户会员卡

    POST v3/brand/partner/card-member/user-cards/import-by-openid
    https://pay.weixin.qq.com/doc/v3/partner/4015336981
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsImportByOpenidPostOptions = ...,
            /,
            *,
            json: CardMemberUserCardsImportByOpenidPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberUserCardsImportByOpenidPostJson = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> CardMemberUserCardsImportByPhonePost[Promise[Answer[CardMemberUserCardsImportByPhonePostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberUserCardsImportByPhonePost[Promise[Answer[CardMemberUserCardsImportByPhonePostAnswer]]]: ...

class CardMemberUserCardsImportByPhonePostOptions(Options, total=False):
    json: CardMemberUserCardsImportByPhonePostJson

class CardMemberUserCardsImportByPhonePost(Verb[R]):
    """根据手机号导入用户会员卡

    POST v3/brand/partner/card-member/user-cards/import-by-phone
    https://pay.weixin.qq.com/doc/v3/partner/4015336982
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsImportByPhonePostOptions = ...,
            /,
            *,
            json: CardMemberUserCardsImportByPhonePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberUserCardsImportByPhonePostJson = ...,
            **more: Unpack[Options]
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
    def get_async(self) -> CardMemberUserCardsUserCardCodeGet[Promise[Answer[CardMemberUserCardsUserCardCodeGetAnswer]]]: ...
    @property
    def getAsync(self) -> CardMemberUserCardsUserCardCodeGet[Promise[Answer[CardMemberUserCardsUserCardCodeGetAnswer]]]: ...
    @property
    def patch(self) -> CardMemberUserCardsUserCardCodePatch[Answer[CardMemberUserCardsUserCardCodePatchAnswer]]:
        """修改用户会员卡信息

        PATCH v3/brand/partner/card-member/user-cards/{user_card_code}
        https://pay.weixin.qq.com/doc/v3/partner/4015336985
        """
    @property
    def patch_async(self) -> CardMemberUserCardsUserCardCodePatch[Promise[Answer[CardMemberUserCardsUserCardCodePatchAnswer]]]: ...
    @property
    def patchAsync(self) -> CardMemberUserCardsUserCardCodePatch[Promise[Answer[CardMemberUserCardsUserCardCodePatchAnswer]]]: ...
    @property
    def confirm(self) -> CardMemberUserCardsUserCardCodeConfirm: ...
    @property
    def invalidate(self) -> CardMemberUserCardsUserCardCodeInvalidate: ...

class CardMemberUserCardsUserCardCodeGetOptions(Options, total=False):
    query: CardMemberUserCardsUserCardCodeGetQuery
    user_card_code: str | int

class CardMemberUserCardsUserCardCodeGet(Verb[R]):
    """查询用户会员卡信息

    GET v3/brand/partner/card-member/user-cards/{user_card_code}
    https://pay.weixin.qq.com/doc/v3/partner/4015336980
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodeGetOptions = ...,
            /,
            *,
            query: CardMemberUserCardsUserCardCodeGetQuery = ...,
            user_card_code: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            query: CardMemberUserCardsUserCardCodeGetQuery = ...,
            user_card_code: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class CardMemberUserCardsUserCardCodePatchOptions(Options, total=False):
    json: CardMemberUserCardsUserCardCodePatchJson
    query: CardMemberUserCardsUserCardCodePatchQuery
    user_card_code: str | int

class CardMemberUserCardsUserCardCodePatch(Verb[R]):
    """修改用户会员卡信息

    PATCH v3/brand/partner/card-member/user-cards/{user_card_code}
    https://pay.weixin.qq.com/doc/v3/partner/4015336985
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodePatchOptions = ...,
            /,
            *,
            json: CardMemberUserCardsUserCardCodePatchJson = ...,
            query: CardMemberUserCardsUserCardCodePatchQuery = ...,
            user_card_code: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberUserCardsUserCardCodePatchJson = ...,
            query: CardMemberUserCardsUserCardCodePatchQuery = ...,
            user_card_code: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> CardMemberUserCardsUserCardCodeConfirmPost[Promise[Answer[CardMemberUserCardsUserCardCodeConfirmPostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberUserCardsUserCardCodeConfirmPost[Promise[Answer[CardMemberUserCardsUserCardCodeConfirmPostAnswer]]]: ...

class CardMemberUserCardsUserCardCodeConfirmPostOptions(Options, total=False):
    json: CardMemberUserCardsUserCardCodeConfirmPostJson
    query: CardMemberUserCardsUserCardCodeConfirmPostQuery
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
            options: CardMemberUserCardsUserCardCodeConfirmPostOptions = ...,
            /,
            *,
            json: CardMemberUserCardsUserCardCodeConfirmPostJson = ...,
            query: CardMemberUserCardsUserCardCodeConfirmPostQuery = ...,
            user_card_code: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberUserCardsUserCardCodeConfirmPostJson = ...,
            query: CardMemberUserCardsUserCardCodeConfirmPostQuery = ...,
            user_card_code: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> CardMemberUserCardsUserCardCodeInvalidatePost[Promise[Answer[CardMemberUserCardsUserCardCodeInvalidatePostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberUserCardsUserCardCodeInvalidatePost[Promise[Answer[CardMemberUserCardsUserCardCodeInvalidatePostAnswer]]]: ...

class CardMemberUserCardsUserCardCodeInvalidatePostOptions(Options, total=False):
    json: CardMemberUserCardsUserCardCodeInvalidatePostJson
    query: CardMemberUserCardsUserCardCodeInvalidatePostQuery
    user_card_code: str | int

class CardMemberUserCardsUserCardCodeInvalidatePost(Verb[R]):
    """作废用户会员卡

    POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate
    https://pay.weixin.qq.com/doc/v3/partner/4015336983
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserCardsUserCardCodeInvalidatePostOptions = ...,
            /,
            *,
            json: CardMemberUserCardsUserCardCodeInvalidatePostJson = ...,
            query: CardMemberUserCardsUserCardCodeInvalidatePostQuery = ...,
            user_card_code: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberUserCardsUserCardCodeInvalidatePostJson = ...,
            query: CardMemberUserCardsUserCardCodeInvalidatePostQuery = ...,
            user_card_code: str | int = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> CardMemberUserFeedsPost[Promise[Answer[CardMemberUserFeedsPostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberUserFeedsPost[Promise[Answer[CardMemberUserFeedsPostAnswer]]]: ...

class CardMemberUserFeedsPostOptions(Options, total=False):
    json: CardMemberUserFeedsPostJson

class CardMemberUserFeedsPost(Verb[R]):
    """创建用户动态信息

    POST v3/brand/partner/card-member/user-feeds
    https://pay.weixin.qq.com/doc/v3/partner/4015336987
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserFeedsPostOptions = ...,
            /,
            *,
            json: CardMemberUserFeedsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: CardMemberUserFeedsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CardMemberUserFeedsPostOptions,
            /,
            *,
            json: CardMemberUserFeedsPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class CardMemberUserPoints(Place):
    """v3/brand/partner/card-member/user-points"""
    @property
    def exchangeCoupon(self) -> CardMemberUserPointsExchangeCoupon: ...
    @property
    def sync(self) -> CardMemberUserPointsSync: ...

class CardMemberUserPointsExchangeCoupon(Place):
    """v3/brand/partner/card-member/user-points/exchange-coupon"""
    @property
    def confirm(self) -> CardMemberUserPointsExchangeCouponConfirm: ...

class CardMemberUserPointsExchangeCouponConfirm(Place):
    """v3/brand/partner/card-member/user-points/exchange-coupon/confirm"""
    @property
    def post(self) -> CardMemberUserPointsExchangeCouponConfirmPost[Answer[CardMemberUserPointsExchangeCouponConfirmPostAnswer]]:
        """同步积分兑券结果

        POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm
        https://pay.weixin.qq.com/doc/v3/partner/4015897268
        """
    @property
    def post_async(self) -> CardMemberUserPointsExchangeCouponConfirmPost[Promise[Answer[CardMemberUserPointsExchangeCouponConfirmPostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberUserPointsExchangeCouponConfirmPost[Promise[Answer[CardMemberUserPointsExchangeCouponConfirmPostAnswer]]]: ...

class CardMemberUserPointsExchangeCouponConfirmPostOptions(Options, total=False):
    json: CardMemberUserPointsExchangeCouponConfirmPostJson

class CardMemberUserPointsExchangeCouponConfirmPost(Verb[R]):
    """同步积分兑券结果

    POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm
    https://pay.weixin.qq.com/doc/v3/partner/4015897268
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserPointsExchangeCouponConfirmPostOptions = ...,
            /,
            *,
            json: CardMemberUserPointsExchangeCouponConfirmPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberUserPointsExchangeCouponConfirmPostJson = ...,
            **more: Unpack[Options]
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
    def post_async(self) -> CardMemberUserPointsSyncPost[Promise[Answer[CardMemberUserPointsSyncPostAnswer]]]: ...
    @property
    def postAsync(self) -> CardMemberUserPointsSyncPost[Promise[Answer[CardMemberUserPointsSyncPostAnswer]]]: ...

class CardMemberUserPointsSyncPostOptions(Options, total=False):
    json: CardMemberUserPointsSyncPostJson

class CardMemberUserPointsSyncPost(Verb[R]):
    """同步积分余额

    POST v3/brand/partner/card-member/user-points/sync
    https://pay.weixin.qq.com/doc/v3/partner/4015897280
    """
    if MYPY:
        def __call__(
            self,
            options: CardMemberUserPointsSyncPostOptions = ...,
            /,
            *,
            json: CardMemberUserPointsSyncPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
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
            *,
            json: CardMemberUserPointsSyncPostJson = ...,
            **more: Unpack[Options]
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
