# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Smartguide(Place):
    """v3/smartguide"""
    @property
    def guides(self) -> SmartguideGuides:
        """GET 服务人员查询
        POST 服务人员注册
        """

class SmartguideGuides(Place):
    """v3/smartguide/guides"""
    @property
    def get(self) -> SmartguideGuidesGet[Answer[SmartguideGuidesGetAnswer]]:
        """服务人员查询

        GET v3/smartguide/guides
        https://pay.weixin.qq.com/doc/v3/merchant/4012535123
        headers: Wechatpay-Serial
        """
    @property
    def get_async(self) -> SmartguideGuidesGet[Promise[Answer[SmartguideGuidesGetAnswer]]]:
        """服务人员查询"""
    @property
    def getAsync(self) -> SmartguideGuidesGet[Promise[Answer[SmartguideGuidesGetAnswer]]]:
        """服务人员查询"""
    @property
    def post(self) -> SmartguideGuidesPost[Answer[SmartguideGuidesPostAnswer]]:
        """服务人员注册

        POST v3/smartguide/guides
        https://pay.weixin.qq.com/doc/v3/merchant/4012535138
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> SmartguideGuidesPost[Promise[Answer[SmartguideGuidesPostAnswer]]]:
        """服务人员注册"""
    @property
    def postAsync(self) -> SmartguideGuidesPost[Promise[Answer[SmartguideGuidesPostAnswer]]]:
        """服务人员注册"""
    @property
    def _guide_id_(self) -> SmartguideGuidesGuideId:
        """PATCH 服务人员信息更新"""

class SmartguideGuidesGetOptions(Options, total=False):
    query: SmartguideGuidesGetQuery

class SmartguideGuidesGetLooseOptions(Options, total=False):
    query: SmartguideGuidesGetQuery | AnyDict

class SmartguideGuidesGet(Verb[R]):
    """服务人员查询

    GET v3/smartguide/guides
    https://pay.weixin.qq.com/doc/v3/merchant/4012535123
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: SmartguideGuidesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SmartguideGuidesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: SmartguideGuidesGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartguideGuidesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[SmartguideGuidesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: SmartguideGuidesGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartguideGuidesGetOptions,
            /,
            **more: Unpack[SmartguideGuidesGetOptions]
        ) -> R: ...

class SmartguideGuidesPostOptions(Options, total=False):
    json: SmartguideGuidesPostJson

class SmartguideGuidesPostLooseOptions(Options, total=False):
    json: SmartguideGuidesPostJson | AnyDict

class SmartguideGuidesPost(Verb[R]):
    """服务人员注册

    POST v3/smartguide/guides
    https://pay.weixin.qq.com/doc/v3/merchant/4012535138
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: SmartguideGuidesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SmartguideGuidesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SmartguideGuidesPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartguideGuidesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SmartguideGuidesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: SmartguideGuidesPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartguideGuidesPostOptions,
            /,
            **more: Unpack[SmartguideGuidesPostOptions]
        ) -> R: ...

class SmartguideGuidesGuideId(Place):
    """v3/smartguide/guides/{guide_id}"""
    @property
    def patch(self) -> SmartguideGuidesGuideIdPatch[Response]:
        """服务人员信息更新

        PATCH v3/smartguide/guides/{guide_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012535160
        headers: Wechatpay-Serial
        """
    @property
    def patch_async(self) -> SmartguideGuidesGuideIdPatch[Promise[Response]]:
        """服务人员信息更新"""
    @property
    def patchAsync(self) -> SmartguideGuidesGuideIdPatch[Promise[Response]]:
        """服务人员信息更新"""
    @property
    def assign(self) -> SmartguideGuidesGuideIdAssign:
        """POST 服务人员分配"""

class SmartguideGuidesGuideIdPatchOptions(Options, total=False):
    json: SmartguideGuidesGuideIdPatchJson
    guide_id: str | int

class SmartguideGuidesGuideIdPatchLooseOptions(Options, total=False):
    json: SmartguideGuidesGuideIdPatchJson | AnyDict
    guide_id: str | int

class SmartguideGuidesGuideIdPatch(Verb[R]):
    """服务人员信息更新

    PATCH v3/smartguide/guides/{guide_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012535160
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: SmartguideGuidesGuideIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SmartguideGuidesGuideIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SmartguideGuidesGuideIdPatchJson | AnyDict,
            guide_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartguideGuidesGuideIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[SmartguideGuidesGuideIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SmartguideGuidesGuideIdPatchJson,
            guide_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartguideGuidesGuideIdPatchOptions,
            /,
            **more: Unpack[SmartguideGuidesGuideIdPatchOptions]
        ) -> R: ...

class SmartguideGuidesGuideIdAssign(Place):
    """v3/smartguide/guides/{guide_id}/assign"""
    @property
    def post(self) -> SmartguideGuidesGuideIdAssignPost[Response]:
        """服务人员分配

        POST v3/smartguide/guides/{guide_id}/assign
        https://pay.weixin.qq.com/doc/v3/merchant/4012535161
        """
    @property
    def post_async(self) -> SmartguideGuidesGuideIdAssignPost[Promise[Response]]:
        """服务人员分配"""
    @property
    def postAsync(self) -> SmartguideGuidesGuideIdAssignPost[Promise[Response]]:
        """服务人员分配"""

class SmartguideGuidesGuideIdAssignPostOptions(Options, total=False):
    json: SmartguideGuidesGuideIdAssignPostJson
    guide_id: str | int

class SmartguideGuidesGuideIdAssignPostLooseOptions(Options, total=False):
    json: SmartguideGuidesGuideIdAssignPostJson | AnyDict
    guide_id: str | int

class SmartguideGuidesGuideIdAssignPost(Verb[R]):
    """服务人员分配

    POST v3/smartguide/guides/{guide_id}/assign
    https://pay.weixin.qq.com/doc/v3/merchant/4012535161
    """
    if MYPY:
        def __call__(
            self,
            options: SmartguideGuidesGuideIdAssignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SmartguideGuidesGuideIdAssignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: SmartguideGuidesGuideIdAssignPostJson | AnyDict,
            guide_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartguideGuidesGuideIdAssignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SmartguideGuidesGuideIdAssignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: SmartguideGuidesGuideIdAssignPostJson,
            guide_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SmartguideGuidesGuideIdAssignPostOptions,
            /,
            **more: Unpack[SmartguideGuidesGuideIdAssignPostOptions]
        ) -> R: ...

class SmartguideGuidesGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户ID"""
    store_id: int | str
    """门店ID"""
    userid: NotRequired[str | None]
    """企业微信的员工ID"""
    mobile: NotRequired[str | Sensitive | None]
    """手机号码"""
    work_id: NotRequired[str | None]
    """工号"""
    limit: NotRequired[int | str | None]
    """最大资源条数"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""

class Data(TypedDict):
    guide_id: NotRequired[str]
    """服务人员ID"""
    store_id: NotRequired[int]
    """门店ID"""
    name: NotRequired[str]
    """企业微信的员工姓名"""
    mobile: NotRequired[str]
    """手机号码"""
    userid: NotRequired[str]
    """企业微信的员工ID"""
    work_id: NotRequired[str]
    """工号"""

class SmartguideGuidesGetAnswer(TypedDict):
    total_count: NotRequired[int]
    """服务人员数量"""
    limit: NotRequired[int]
    """最大资源条数"""
    offset: NotRequired[int]
    """请求资源起始位置"""
    data: NotRequired[list[Data]]
    """服务人员信息"""

class SmartguideGuidesPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户ID"""
    corpid: str
    """企业ID"""
    store_id: int
    """门店ID"""
    userid: str
    """企业微信的员工ID"""
    name: str | Sensitive
    """企业微信的员工姓名"""
    mobile: str | Sensitive
    """手机号码"""
    qr_code: str
    """员工个人二维码"""
    avatar: str
    """头像URL"""
    group_qrcode: NotRequired[str]
    """群二维码URL"""

class SmartguideGuidesPostAnswer(TypedDict):
    guide_id: str
    """服务人员ID"""

class SmartguideGuidesGuideIdPatchJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户ID"""
    name: NotRequired[str | Sensitive]
    """企业微信的员工姓名"""
    mobile: NotRequired[str | Sensitive]
    """手机号码"""
    qr_code: NotRequired[str]
    """员工个人二维码"""
    avatar: NotRequired[str]
    """头像URL"""
    group_qrcode: NotRequired[str]
    """群二维码URL"""

class SmartguideGuidesGuideIdAssignPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户ID"""
    out_trade_no: str
    """商户订单号"""
