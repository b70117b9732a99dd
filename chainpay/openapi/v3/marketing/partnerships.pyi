# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Partnerships(Place):
    """v3/marketing/partnerships"""
    @property
    def get(self) -> PartnershipsGet[Answer[PartnershipsGetAnswer]]:
        """查询合作关系列表

        GET v3/marketing/partnerships
        https://pay.weixin.qq.com/doc/v3/merchant/4012380536
        """
    @property
    def get_async(self) -> PartnershipsGet[Promise[Answer[PartnershipsGetAnswer]]]:
        """查询合作关系列表"""
    @property
    def getAsync(self) -> PartnershipsGet[Promise[Answer[PartnershipsGetAnswer]]]:
        """查询合作关系列表"""
    @property
    def build(self) -> PartnershipsBuild:
        """POST 建立合作关系"""
    @property
    def terminate(self) -> PartnershipsTerminate:
        """POST 终止合作关系"""

class PartnershipsGetOptions(Options, total=False):
    query: PartnershipsGetQuery

class PartnershipsGetLooseOptions(Options, total=False):
    query: PartnershipsGetQuery | AnyDict

class PartnershipsGet(Verb[R]):
    """查询合作关系列表

    GET v3/marketing/partnerships
    https://pay.weixin.qq.com/doc/v3/merchant/4012380536
    """
    if MYPY:
        def __call__(
            self,
            options: PartnershipsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnershipsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PartnershipsGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnershipsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnershipsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: PartnershipsGetQuery = ..., **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnershipsGetOptions,
            /,
            **more: Unpack[PartnershipsGetOptions]
        ) -> R: ...

class PartnershipsBuild(Place):
    """v3/marketing/partnerships/build"""
    @property
    def post(self) -> PartnershipsBuildPost[Answer[PartnershipsBuildPostAnswer]]:
        """建立合作关系

        POST v3/marketing/partnerships/build
        https://pay.weixin.qq.com/doc/v3/merchant/4012380498
        headers: Idempotency-Key
        """
    @property
    def post_async(self) -> PartnershipsBuildPost[Promise[Answer[PartnershipsBuildPostAnswer]]]:
        """建立合作关系"""
    @property
    def postAsync(self) -> PartnershipsBuildPost[Promise[Answer[PartnershipsBuildPostAnswer]]]:
        """建立合作关系"""

class PartnershipsBuildPostOptions(Options, total=False):
    json: PartnershipsBuildPostJson

class PartnershipsBuildPostLooseOptions(Options, total=False):
    json: PartnershipsBuildPostJson | AnyDict

class PartnershipsBuildPost(Verb[R]):
    """建立合作关系

    POST v3/marketing/partnerships/build
    https://pay.weixin.qq.com/doc/v3/merchant/4012380498
    headers: Idempotency-Key
    """
    if MYPY:
        def __call__(
            self,
            options: PartnershipsBuildPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnershipsBuildPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnershipsBuildPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnershipsBuildPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnershipsBuildPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PartnershipsBuildPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnershipsBuildPostOptions,
            /,
            **more: Unpack[PartnershipsBuildPostOptions]
        ) -> R: ...

class PartnershipsTerminate(Place):
    """v3/marketing/partnerships/terminate"""
    @property
    def post(self) -> PartnershipsTerminatePost[Answer[PartnershipsTerminatePostAnswer]]:
        """终止合作关系

        POST v3/marketing/partnerships/terminate
        https://pay.weixin.qq.com/doc/v3/merchant/4017164460
        headers: Idempotency-Key
        """
    @property
    def post_async(self) -> PartnershipsTerminatePost[Promise[Answer[PartnershipsTerminatePostAnswer]]]:
        """终止合作关系"""
    @property
    def postAsync(self) -> PartnershipsTerminatePost[Promise[Answer[PartnershipsTerminatePostAnswer]]]:
        """终止合作关系"""

class PartnershipsTerminatePostOptions(Options, total=False):
    json: PartnershipsTerminatePostJson

class PartnershipsTerminatePostLooseOptions(Options, total=False):
    json: PartnershipsTerminatePostJson | AnyDict

class PartnershipsTerminatePost(Verb[R]):
    """终止合作关系

    POST v3/marketing/partnerships/terminate
    https://pay.weixin.qq.com/doc/v3/merchant/4017164460
    headers: Idempotency-Key
    """
    if MYPY:
        def __call__(
            self,
            options: PartnershipsTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnershipsTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnershipsTerminatePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnershipsTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnershipsTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnershipsTerminatePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnershipsTerminatePostOptions,
            /,
            **more: Unpack[PartnershipsTerminatePostOptions]
        ) -> R: ...

class PartnershipsGetQuery(TypedDict):
    partner: NotRequired[str | None]
    authorized_data: NotRequired[str | None]
    limit: NotRequired[int | str | None]
    """分页大小"""
    offset: NotRequired[int | str | None]
    """分页页码"""

class Partner(TypedDict):
    type: str
    """合作方类别"""
    appid: NotRequired[str]
    """合作方APPID"""
    merchant_id: NotRequired[str]
    """合作方商户ID"""

class AuthorizedData(TypedDict):
    business_type: str
    """授权业务类别"""
    stock_id: NotRequired[str]
    """授权批次ID"""

class Data(TypedDict):
    partner: Partner
    """合作方信息"""
    authorized_data: AuthorizedData
    """被授权数据"""
    build_time: str
    """建立合作关系时间"""
    terminate_time: NotRequired[str]
    """终止合作关系时间"""
    create_time: str
    """创建时间"""
    update_time: str
    """更新时间"""

class PartnershipsGetAnswer(TypedDict):
    data: NotRequired[list[Data]]
    """合作关系结果集"""
    limit: int
    """分页大小"""
    offset: int
    """分页页码"""
    total_count: NotRequired[int]
    """总数量"""

class PartnershipsBuildPostJsonPartner(TypedDict):
    type: Literal["APPID", "MERCHANT"]
    """合作方类别"""
    appid: NotRequired[str]
    """合作方APPID"""
    merchant_id: NotRequired[str]
    """合作方商户ID"""

class PartnershipsBuildPostJsonAuthorizedData(TypedDict):
    business_type: Literal["FAVOR_STOCK", "BUSIFAVOR_STOCK"]
    """授权业务类别"""
    stock_id: NotRequired[str]
    """授权批次ID"""

class PartnershipsBuildPostJson(TypedDict):
    partner: PartnershipsBuildPostJsonPartner
    """合作方信息"""
    authorized_data: PartnershipsBuildPostJsonAuthorizedData
    """被授权数据"""

class PartnershipsBuildPostAnswer(TypedDict):
    partner: PartnershipsBuildPostJsonPartner
    """合作方信息"""
    authorized_data: PartnershipsBuildPostJsonAuthorizedData
    """被授权数据"""
    state: Literal["ESTABLISHED", "TERMINATED"]
    """合作状态"""
    build_time: str
    """建立合作关系时间"""
    create_time: str
    """创建时间"""
    update_time: str
    """更新时间"""

class PartnershipsTerminatePostAnswer(TypedDict):
    terminate_time: str
    """终止合作关系时间"""

class PartnershipsTerminatePostJson(PartnershipsBuildPostJson): ...
