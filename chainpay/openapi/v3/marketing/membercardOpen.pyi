# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MembercardOpen(Place):
    """v3/marketing/membercard-open"""
    @property
    def activateInformations(self) -> MembercardOpenActivateInformations: ...
    @property
    def callback(self) -> MembercardOpenCallback:
        """GET 查询回调地址
        PATCH 设置回调地址
        """
    @property
    def cards(self) -> MembercardOpenCards:
        """GET 查询会员卡模板列表
        POST 创建会员卡模板
        """
    @property
    def phonenumberMember(self) -> MembercardOpenPhonenumberMember: ...
    @property
    def user(self) -> MembercardOpenUser: ...

class MembercardOpenActivateInformations(Place):
    """v3/marketing/membercard-open/activate-informations"""
    @property
    def _activate_ticket_(self) -> MembercardOpenActivateInformationsActivateTicket:
        """GET 获取用户信息（跳转型激活）"""

class MembercardOpenActivateInformationsActivateTicket(Place):
    """v3/marketing/membercard-open/activate-informations/{activate_ticket}"""
    @property
    def get(self) -> MembercardOpenActivateInformationsActivateTicketGet[Answer[MembercardOpenActivateInformationsActivateTicketGetAnswer]]:
        """获取用户信息（跳转型激活）

        GET v3/marketing/membercard-open/activate-informations/{activate_ticket}
        https://pay.weixin.qq.com/doc/v3/merchant/4012550779
        """
    @property
    def get_async(self) -> MembercardOpenActivateInformationsActivateTicketGet[Promise[Answer[MembercardOpenActivateInformationsActivateTicketGetAnswer]]]:
        """获取用户信息（跳转型激活）"""
    @property
    def getAsync(self) -> MembercardOpenActivateInformationsActivateTicketGet[Promise[Answer[MembercardOpenActivateInformationsActivateTicketGetAnswer]]]:
        """获取用户信息（跳转型激活）"""

class MembercardOpenActivateInformationsActivateTicketGetOptions(Options, total=False):
    activate_ticket: str | int

class MembercardOpenActivateInformationsActivateTicketGet(Verb[R]):
    """获取用户信息（跳转型激活）

    GET v3/marketing/membercard-open/activate-informations/{activate_ticket}
    https://pay.weixin.qq.com/doc/v3/merchant/4012550779
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenActivateInformationsActivateTicketGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenActivateInformationsActivateTicketGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MembercardOpenActivateInformationsActivateTicketGetOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenActivateInformationsActivateTicketGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, activate_ticket: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenActivateInformationsActivateTicketGetOptions,
            /,
            **more: Unpack[MembercardOpenActivateInformationsActivateTicketGetOptions]
        ) -> R: ...

class MembercardOpenCallback(Place):
    """v3/marketing/membercard-open/callback"""
    @property
    def get(self) -> MembercardOpenCallbackGet[Answer[MembercardOpenCallbackGetAnswer]]:
        """查询回调地址

        GET v3/marketing/membercard-open/callback
        https://pay.weixin.qq.com/doc/v3/merchant/4012552275
        """
    @property
    def get_async(self) -> MembercardOpenCallbackGet[Promise[Answer[MembercardOpenCallbackGetAnswer]]]:
        """查询回调地址"""
    @property
    def getAsync(self) -> MembercardOpenCallbackGet[Promise[Answer[MembercardOpenCallbackGetAnswer]]]:
        """查询回调地址"""
    @property
    def patch(self) -> MembercardOpenCallbackPatch[Answer[MembercardOpenCallbackPatchAnswer]]:
        """设置回调地址

        PATCH v3/marketing/membercard-open/callback
        https://pay.weixin.qq.com/doc/v3/merchant/4012552251
        """
    @property
    def patch_async(self) -> MembercardOpenCallbackPatch[Promise[Answer[MembercardOpenCallbackPatchAnswer]]]:
        """设置回调地址"""
    @property
    def patchAsync(self) -> MembercardOpenCallbackPatch[Promise[Answer[MembercardOpenCallbackPatchAnswer]]]:
        """设置回调地址"""

class MembercardOpenCallbackGet(Verb[R]):
    """查询回调地址

    GET v3/marketing/membercard-open/callback
    https://pay.weixin.qq.com/doc/v3/merchant/4012552275
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

class MembercardOpenCallbackPatchOptions(Options, total=False):
    json: MembercardOpenCallbackPatchJson

class MembercardOpenCallbackPatchLooseOptions(Options, total=False):
    json: MembercardOpenCallbackPatchJson | AnyDict

class MembercardOpenCallbackPatch(Verb[R]):
    """设置回调地址

    PATCH v3/marketing/membercard-open/callback
    https://pay.weixin.qq.com/doc/v3/merchant/4012552251
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCallbackPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCallbackPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCallbackPatchJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCallbackPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCallbackPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCallbackPatchJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCallbackPatchOptions,
            /,
            **more: Unpack[MembercardOpenCallbackPatchOptions]
        ) -> R: ...

class MembercardOpenCards(Place):
    """v3/marketing/membercard-open/cards"""
    @property
    def get(self) -> MembercardOpenCardsGet[Answer[MembercardOpenCardsGetAnswer]]:
        """查询会员卡模板列表

        GET v3/marketing/membercard-open/cards
        https://pay.weixin.qq.com/doc/v3/merchant/4012547108
        """
    @property
    def get_async(self) -> MembercardOpenCardsGet[Promise[Answer[MembercardOpenCardsGetAnswer]]]:
        """查询会员卡模板列表"""
    @property
    def getAsync(self) -> MembercardOpenCardsGet[Promise[Answer[MembercardOpenCardsGetAnswer]]]:
        """查询会员卡模板列表"""
    @property
    def post(self) -> MembercardOpenCardsPost[Answer[MembercardOpenCardsPostAnswer]]:
        """创建会员卡模板

        POST v3/marketing/membercard-open/cards
        https://pay.weixin.qq.com/doc/v3/merchant/4012545584
        """
    @property
    def post_async(self) -> MembercardOpenCardsPost[Promise[Answer[MembercardOpenCardsPostAnswer]]]:
        """创建会员卡模板"""
    @property
    def postAsync(self) -> MembercardOpenCardsPost[Promise[Answer[MembercardOpenCardsPostAnswer]]]:
        """创建会员卡模板"""
    @property
    def _card_id_(self) -> MembercardOpenCardsCardId:
        """DELETE 删除会员卡模板
        GET 查询会员卡模板信息
        PATCH 修改会员卡模板信息
        """

class MembercardOpenCardsGetOptions(Options, total=False):
    query: MembercardOpenCardsGetQuery

class MembercardOpenCardsGetLooseOptions(Options, total=False):
    query: MembercardOpenCardsGetQuery | AnyDict

class MembercardOpenCardsGet(Verb[R]):
    """查询会员卡模板列表

    GET v3/marketing/membercard-open/cards
    https://pay.weixin.qq.com/doc/v3/merchant/4012547108
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MembercardOpenCardsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: MembercardOpenCardsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsGetOptions,
            /,
            **more: Unpack[MembercardOpenCardsGetOptions]
        ) -> R: ...

class MembercardOpenCardsPostOptions(Options, total=False):
    json: MembercardOpenCardsPostJson

class MembercardOpenCardsPostLooseOptions(Options, total=False):
    json: MembercardOpenCardsPostJson | AnyDict

class MembercardOpenCardsPost(Verb[R]):
    """创建会员卡模板

    POST v3/marketing/membercard-open/cards
    https://pay.weixin.qq.com/doc/v3/merchant/4012545584
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: MembercardOpenCardsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsPostOptions,
            /,
            **more: Unpack[MembercardOpenCardsPostOptions]
        ) -> R: ...

class MembercardOpenCardsCardId(Place):
    """v3/marketing/membercard-open/cards/{card_id}"""
    @property
    def delete(self) -> MembercardOpenCardsCardIdDelete[Response]:
        """删除会员卡模板

        DELETE v3/marketing/membercard-open/cards/{card_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012549682
        """
    @property
    def delete_async(self) -> MembercardOpenCardsCardIdDelete[Promise[Response]]:
        """删除会员卡模板"""
    @property
    def deleteAsync(self) -> MembercardOpenCardsCardIdDelete[Promise[Response]]:
        """删除会员卡模板"""
    @property
    def get(self) -> MembercardOpenCardsCardIdGet[Answer[MembercardOpenCardsCardIdGetAnswer]]:
        """查询会员卡模板信息

        GET v3/marketing/membercard-open/cards/{card_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012547650
        """
    @property
    def get_async(self) -> MembercardOpenCardsCardIdGet[Promise[Answer[MembercardOpenCardsCardIdGetAnswer]]]:
        """查询会员卡模板信息"""
    @property
    def getAsync(self) -> MembercardOpenCardsCardIdGet[Promise[Answer[MembercardOpenCardsCardIdGetAnswer]]]:
        """查询会员卡模板信息"""
    @property
    def patch(self) -> MembercardOpenCardsCardIdPatch[Response]:
        """修改会员卡模板信息

        PATCH v3/marketing/membercard-open/cards/{card_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012549567
        """
    @property
    def patch_async(self) -> MembercardOpenCardsCardIdPatch[Promise[Response]]:
        """修改会员卡模板信息"""
    @property
    def patchAsync(self) -> MembercardOpenCardsCardIdPatch[Promise[Response]]:
        """修改会员卡模板信息"""
    @property
    def codes(self) -> MembercardOpenCardsCardIdCodes: ...
    @property
    def decryptCode(self) -> MembercardOpenCardsCardIdDecryptCode:
        """GET 加密code解码（跳转型激活）"""
    @property
    def permissionTokens(self) -> MembercardOpenCardsCardIdPermissionTokens:
        """POST 商户预授权"""
    @property
    def phoneMembercard(self) -> MembercardOpenCardsCardIdPhoneMembercard: ...
    @property
    def qrcode(self) -> MembercardOpenCardsCardIdQrcode:
        """POST 创建会员卡二维码"""
    @property
    def rights(self) -> MembercardOpenCardsCardIdRights:
        """PATCH 设置会员卡模板权益项"""
    @property
    def serviceModules(self) -> MembercardOpenCardsCardIdServiceModules:
        """POST 添加会员卡服务项"""
    @property
    def upgrade(self) -> MembercardOpenCardsCardIdUpgrade:
        """POST 老会员卡模板升级"""
    @property
    def users(self) -> MembercardOpenCardsCardIdUsers: ...

class MembercardOpenCardsCardIdDeleteOptions(Options, total=False):
    card_id: str | int

class MembercardOpenCardsCardIdDelete(Verb[R]):
    """删除会员卡模板

    DELETE v3/marketing/membercard-open/cards/{card_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012549682
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdDeleteOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdDeleteOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdDeleteOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdDeleteOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, card_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdDeleteOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdDeleteOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdGetOptions(Options, total=False):
    card_id: str | int

class MembercardOpenCardsCardIdGet(Verb[R]):
    """查询会员卡模板信息

    GET v3/marketing/membercard-open/cards/{card_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012547650
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdGetOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, card_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdGetOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdGetOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdPatchOptions(Options, total=False):
    json: MembercardOpenCardsCardIdPatchJson
    card_id: str | int

class MembercardOpenCardsCardIdPatchLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdPatchJson | AnyDict
    card_id: str | int

class MembercardOpenCardsCardIdPatch(Verb[R]):
    """修改会员卡模板信息

    PATCH v3/marketing/membercard-open/cards/{card_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012549567
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdPatchJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdPatchJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdPatchOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdPatchOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdCodes(Place):
    """v3/marketing/membercard-open/cards/{card_id}/codes"""
    @property
    def deposit(self) -> MembercardOpenCardsCardIdCodesDeposit:
        """POST 导入会员Code"""
    @property
    def _code_(self) -> MembercardOpenCardsCardIdCodesCode:
        """GET 查询用户会员卡信息
        PATCH 修改用户会员卡信息
        """

class MembercardOpenCardsCardIdCodesDeposit(Place):
    """v3/marketing/membercard-open/cards/{card_id}/codes/deposit"""
    @property
    def post(self) -> MembercardOpenCardsCardIdCodesDepositPost[Answer[MembercardOpenCardsCardIdCodesDepositPostAnswer]]:
        """导入会员Code

        POST v3/marketing/membercard-open/cards/{card_id}/codes/deposit
        https://pay.weixin.qq.com/doc/v3/merchant/4012545728
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdCodesDepositPost[Promise[Answer[MembercardOpenCardsCardIdCodesDepositPostAnswer]]]:
        """导入会员Code"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdCodesDepositPost[Promise[Answer[MembercardOpenCardsCardIdCodesDepositPostAnswer]]]:
        """导入会员Code"""

class MembercardOpenCardsCardIdCodesDepositPostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesDepositPostJson
    card_id: str | int

class MembercardOpenCardsCardIdCodesDepositPostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesDepositPostJson | AnyDict
    card_id: str | int

class MembercardOpenCardsCardIdCodesDepositPost(Verb[R]):
    """导入会员Code

    POST v3/marketing/membercard-open/cards/{card_id}/codes/deposit
    https://pay.weixin.qq.com/doc/v3/merchant/4012545728
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesDepositPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesDepositPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesDepositPostJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesDepositPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesDepositPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesDepositPostJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesDepositPostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesDepositPostOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdCodesCode(Place):
    """v3/marketing/membercard-open/cards/{card_id}/codes/{code}"""
    @property
    def get(self) -> MembercardOpenCardsCardIdCodesCodeGet[Answer[MembercardOpenCardsCardIdCodesCodeGetAnswer]]:
        """查询用户会员卡信息

        GET v3/marketing/membercard-open/cards/{card_id}/codes/{code}
        https://pay.weixin.qq.com/doc/v3/merchant/4012547768
        """
    @property
    def get_async(self) -> MembercardOpenCardsCardIdCodesCodeGet[Promise[Answer[MembercardOpenCardsCardIdCodesCodeGetAnswer]]]:
        """查询用户会员卡信息"""
    @property
    def getAsync(self) -> MembercardOpenCardsCardIdCodesCodeGet[Promise[Answer[MembercardOpenCardsCardIdCodesCodeGetAnswer]]]:
        """查询用户会员卡信息"""
    @property
    def patch(self) -> MembercardOpenCardsCardIdCodesCodePatch[Response]:
        """修改用户会员卡信息

        PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}
        https://pay.weixin.qq.com/doc/v3/merchant/4012549292
        """
    @property
    def patch_async(self) -> MembercardOpenCardsCardIdCodesCodePatch[Promise[Response]]:
        """修改用户会员卡信息"""
    @property
    def patchAsync(self) -> MembercardOpenCardsCardIdCodesCodePatch[Promise[Response]]:
        """修改用户会员卡信息"""
    @property
    def activate(self) -> MembercardOpenCardsCardIdCodesCodeActivate:
        """POST 激活会员卡（跳转型激活）"""
    @property
    def bonus(self) -> MembercardOpenCardsCardIdCodesCodeBonus: ...
    @property
    def rights(self) -> MembercardOpenCardsCardIdCodesCodeRights:
        """PATCH 设置会员权益"""
    @property
    def setServiceModuleData(self) -> MembercardOpenCardsCardIdCodesCodeSetServiceModuleData:
        """POST 设置会员服务项用户信息"""
    @property
    def unavailable(self) -> MembercardOpenCardsCardIdCodesCodeUnavailable:
        """POST 作废用户会员卡"""

class MembercardOpenCardsCardIdCodesCodeGetOptions(Options, total=False):
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeGet(Verb[R]):
    """查询用户会员卡信息

    GET v3/marketing/membercard-open/cards/{card_id}/codes/{code}
    https://pay.weixin.qq.com/doc/v3/merchant/4012547768
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeGetOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeGetOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeGetOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeGetOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdCodesCodePatchOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodePatchJson
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodePatchLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodePatchJson | AnyDict
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodePatch(Verb[R]):
    """修改用户会员卡信息

    PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}
    https://pay.weixin.qq.com/doc/v3/merchant/4012549292
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodePatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodePatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodePatchJson | AnyDict,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodePatchLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodePatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodePatchJson,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodePatchOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodePatchOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdCodesCodeActivate(Place):
    """v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate"""
    @property
    def post(self) -> MembercardOpenCardsCardIdCodesCodeActivatePost[Response]:
        """激活会员卡（跳转型激活）

        POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate
        https://pay.weixin.qq.com/doc/v3/merchant/4012550809
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdCodesCodeActivatePost[Promise[Response]]:
        """激活会员卡（跳转型激活）"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdCodesCodeActivatePost[Promise[Response]]:
        """激活会员卡（跳转型激活）"""

class MembercardOpenCardsCardIdCodesCodeActivatePostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeActivatePostJson
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeActivatePostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeActivatePostJson | AnyDict
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeActivatePost(Verb[R]):
    """激活会员卡（跳转型激活）

    POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate
    https://pay.weixin.qq.com/doc/v3/merchant/4012550809
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeActivatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeActivatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeActivatePostJson | AnyDict,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeActivatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeActivatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeActivatePostJson,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeActivatePostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeActivatePostOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdCodesCodeBonus(Place):
    """v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus"""
    @property
    def commit(self) -> MembercardOpenCardsCardIdCodesCodeBonusCommit:
        """POST 设置支付后展示的积分到账"""
    @property
    def prepare(self) -> MembercardOpenCardsCardIdCodesCodeBonusPrepare:
        """POST 支付结果页展示会员积分"""

class MembercardOpenCardsCardIdCodesCodeBonusCommit(Place):
    """v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit"""
    @property
    def post(self) -> MembercardOpenCardsCardIdCodesCodeBonusCommitPost[Response]:
        """设置支付后展示的积分到账

        POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit
        https://pay.weixin.qq.com/doc/v3/merchant/4012551350
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdCodesCodeBonusCommitPost[Promise[Response]]:
        """设置支付后展示的积分到账"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdCodesCodeBonusCommitPost[Promise[Response]]:
        """设置支付后展示的积分到账"""

class MembercardOpenCardsCardIdCodesCodeBonusCommitPostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeBonusCommitPostJson
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeBonusCommitPostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeBonusCommitPostJson | AnyDict
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeBonusCommitPost(Verb[R]):
    """设置支付后展示的积分到账

    POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit
    https://pay.weixin.qq.com/doc/v3/merchant/4012551350
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeBonusCommitPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeBonusCommitPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeBonusCommitPostJson | AnyDict,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeBonusCommitPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeBonusCommitPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeBonusCommitPostJson,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeBonusCommitPostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeBonusCommitPostOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdCodesCodeBonusPrepare(Place):
    """v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare"""
    @property
    def post(self) -> MembercardOpenCardsCardIdCodesCodeBonusPreparePost[Response]:
        """支付结果页展示会员积分

        POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare
        https://pay.weixin.qq.com/doc/v3/merchant/4012595808
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdCodesCodeBonusPreparePost[Promise[Response]]:
        """支付结果页展示会员积分"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdCodesCodeBonusPreparePost[Promise[Response]]:
        """支付结果页展示会员积分"""

class MembercardOpenCardsCardIdCodesCodeBonusPreparePostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeBonusPreparePostJson
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeBonusPreparePostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeBonusPreparePostJson | AnyDict
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeBonusPreparePost(Verb[R]):
    """支付结果页展示会员积分

    POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare
    https://pay.weixin.qq.com/doc/v3/merchant/4012595808
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeBonusPreparePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeBonusPreparePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeBonusPreparePostJson | AnyDict,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeBonusPreparePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeBonusPreparePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeBonusPreparePostJson,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeBonusPreparePostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeBonusPreparePostOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdCodesCodeRights(Place):
    """v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights"""
    @property
    def patch(self) -> MembercardOpenCardsCardIdCodesCodeRightsPatch[Response]:
        """设置会员权益

        PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights
        https://pay.weixin.qq.com/doc/v3/merchant/4012551213
        """
    @property
    def patch_async(self) -> MembercardOpenCardsCardIdCodesCodeRightsPatch[Promise[Response]]:
        """设置会员权益"""
    @property
    def patchAsync(self) -> MembercardOpenCardsCardIdCodesCodeRightsPatch[Promise[Response]]:
        """设置会员权益"""

class MembercardOpenCardsCardIdCodesCodeRightsPatchOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeRightsPatchJson
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeRightsPatchLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeRightsPatchJson | AnyDict
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeRightsPatch(Verb[R]):
    """设置会员权益

    PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights
    https://pay.weixin.qq.com/doc/v3/merchant/4012551213
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeRightsPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeRightsPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeRightsPatchJson | AnyDict,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeRightsPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeRightsPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeRightsPatchJson,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeRightsPatchOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeRightsPatchOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdCodesCodeSetServiceModuleData(Place):
    """v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data"""
    @property
    def post(self) -> MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPost[Response]:
        """设置会员服务项用户信息

        POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data
        https://pay.weixin.qq.com/doc/v3/merchant/4017166964
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPost[Promise[Response]]:
        """设置会员服务项用户信息"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPost[Promise[Response]]:
        """设置会员服务项用户信息"""

class MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostJson
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostJson | AnyDict
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPost(Verb[R]):
    """设置会员服务项用户信息

    POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data
    https://pay.weixin.qq.com/doc/v3/merchant/4017166964
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostJson | AnyDict,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostJson,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdCodesCodeUnavailable(Place):
    """v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable"""
    @property
    def post(self) -> MembercardOpenCardsCardIdCodesCodeUnavailablePost[Response]:
        """作废用户会员卡

        POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable
        https://pay.weixin.qq.com/doc/v3/merchant/4012549677
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdCodesCodeUnavailablePost[Promise[Response]]:
        """作废用户会员卡"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdCodesCodeUnavailablePost[Promise[Response]]:
        """作废用户会员卡"""

class MembercardOpenCardsCardIdCodesCodeUnavailablePostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeUnavailablePostJson
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeUnavailablePostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdCodesCodeUnavailablePostJson | AnyDict
    card_id: str | int
    code: str | int

class MembercardOpenCardsCardIdCodesCodeUnavailablePost(Verb[R]):
    """作废用户会员卡

    POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable
    https://pay.weixin.qq.com/doc/v3/merchant/4012549677
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeUnavailablePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeUnavailablePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeUnavailablePostJson | AnyDict,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeUnavailablePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeUnavailablePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdCodesCodeUnavailablePostJson,
            card_id: str | int,
            code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdCodesCodeUnavailablePostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdCodesCodeUnavailablePostOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdDecryptCode(Place):
    """v3/marketing/membercard-open/cards/{card_id}/decrypt-code"""
    @property
    def get(self) -> MembercardOpenCardsCardIdDecryptCodeGet[Answer[MembercardOpenCardsCardIdDecryptCodeGetAnswer]]:
        """加密code解码（跳转型激活）

        GET v3/marketing/membercard-open/cards/{card_id}/decrypt-code
        https://pay.weixin.qq.com/doc/v3/merchant/4012550742
        """
    @property
    def get_async(self) -> MembercardOpenCardsCardIdDecryptCodeGet[Promise[Answer[MembercardOpenCardsCardIdDecryptCodeGetAnswer]]]:
        """加密code解码（跳转型激活）"""
    @property
    def getAsync(self) -> MembercardOpenCardsCardIdDecryptCodeGet[Promise[Answer[MembercardOpenCardsCardIdDecryptCodeGetAnswer]]]:
        """加密code解码（跳转型激活）"""

class MembercardOpenCardsCardIdDecryptCodeGetOptions(Options, total=False):
    query: MembercardOpenCardsCardIdDecryptCodeGetQuery
    card_id: str | int

class MembercardOpenCardsCardIdDecryptCodeGetLooseOptions(Options, total=False):
    query: MembercardOpenCardsCardIdDecryptCodeGetQuery | AnyDict
    card_id: str | int

class MembercardOpenCardsCardIdDecryptCodeGet(Verb[R]):
    """加密code解码（跳转型激活）

    GET v3/marketing/membercard-open/cards/{card_id}/decrypt-code
    https://pay.weixin.qq.com/doc/v3/merchant/4012550742
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdDecryptCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdDecryptCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MembercardOpenCardsCardIdDecryptCodeGetQuery | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdDecryptCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdDecryptCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MembercardOpenCardsCardIdDecryptCodeGetQuery,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdDecryptCodeGetOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdDecryptCodeGetOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdPermissionTokens(Place):
    """v3/marketing/membercard-open/cards/{card_id}/permission-tokens"""
    @property
    def post(self) -> MembercardOpenCardsCardIdPermissionTokensPost[Answer[MembercardOpenCardsCardIdPermissionTokensPostAnswer]]:
        """商户预授权

        POST v3/marketing/membercard-open/cards/{card_id}/permission-tokens
        https://pay.weixin.qq.com/doc/v3/merchant/4012550867
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdPermissionTokensPost[Promise[Answer[MembercardOpenCardsCardIdPermissionTokensPostAnswer]]]:
        """商户预授权"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdPermissionTokensPost[Promise[Answer[MembercardOpenCardsCardIdPermissionTokensPostAnswer]]]:
        """商户预授权"""

class MembercardOpenCardsCardIdPermissionTokensPostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdPermissionTokensPostJson
    card_id: str | int

class MembercardOpenCardsCardIdPermissionTokensPostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdPermissionTokensPostJson | AnyDict
    card_id: str | int

class MembercardOpenCardsCardIdPermissionTokensPost(Verb[R]):
    """商户预授权

    POST v3/marketing/membercard-open/cards/{card_id}/permission-tokens
    https://pay.weixin.qq.com/doc/v3/merchant/4012550867
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdPermissionTokensPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdPermissionTokensPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdPermissionTokensPostJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdPermissionTokensPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdPermissionTokensPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdPermissionTokensPostJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdPermissionTokensPostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdPermissionTokensPostOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdPhoneMembercard(Place):
    """v3/marketing/membercard-open/cards/{card_id}/phone-membercard"""
    @property
    def import_(self) -> MembercardOpenCardsCardIdPhoneMembercardImport:
        """POST 根据手机号导入用户会员卡"""

class MembercardOpenCardsCardIdPhoneMembercardImport(Place):
    """v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import"""
    @property
    def post(self) -> MembercardOpenCardsCardIdPhoneMembercardImportPost[Answer[MembercardOpenCardsCardIdPhoneMembercardImportPostAnswer]]:
        """根据手机号导入用户会员卡

        POST v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import
        https://pay.weixin.qq.com/doc/v3/merchant/4012550535
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdPhoneMembercardImportPost[Promise[Answer[MembercardOpenCardsCardIdPhoneMembercardImportPostAnswer]]]:
        """根据手机号导入用户会员卡"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdPhoneMembercardImportPost[Promise[Answer[MembercardOpenCardsCardIdPhoneMembercardImportPostAnswer]]]:
        """根据手机号导入用户会员卡"""

class MembercardOpenCardsCardIdPhoneMembercardImportPostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdPhoneMembercardImportPostJson
    card_id: str | int

class MembercardOpenCardsCardIdPhoneMembercardImportPostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdPhoneMembercardImportPostJson | AnyDict
    card_id: str | int

class MembercardOpenCardsCardIdPhoneMembercardImportPost(Verb[R]):
    """根据手机号导入用户会员卡

    POST v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import
    https://pay.weixin.qq.com/doc/v3/merchant/4012550535
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdPhoneMembercardImportPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdPhoneMembercardImportPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdPhoneMembercardImportPostJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdPhoneMembercardImportPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdPhoneMembercardImportPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdPhoneMembercardImportPostJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdPhoneMembercardImportPostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdPhoneMembercardImportPostOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdQrcode(Place):
    """v3/marketing/membercard-open/cards/{card_id}/qrcode"""
    @property
    def post(self) -> MembercardOpenCardsCardIdQrcodePost[Answer[MembercardOpenCardsCardIdQrcodePostAnswer]]:
        """创建会员卡二维码

        POST v3/marketing/membercard-open/cards/{card_id}/qrcode
        https://pay.weixin.qq.com/doc/v3/merchant/4012550605
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdQrcodePost[Promise[Answer[MembercardOpenCardsCardIdQrcodePostAnswer]]]:
        """创建会员卡二维码"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdQrcodePost[Promise[Answer[MembercardOpenCardsCardIdQrcodePostAnswer]]]:
        """创建会员卡二维码"""

class MembercardOpenCardsCardIdQrcodePostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdQrcodePostJson
    card_id: str | int

class MembercardOpenCardsCardIdQrcodePostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdQrcodePostJson | AnyDict
    card_id: str | int

class MembercardOpenCardsCardIdQrcodePost(Verb[R]):
    """创建会员卡二维码

    POST v3/marketing/membercard-open/cards/{card_id}/qrcode
    https://pay.weixin.qq.com/doc/v3/merchant/4012550605
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdQrcodePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdQrcodePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdQrcodePostJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdQrcodePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdQrcodePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdQrcodePostJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdQrcodePostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdQrcodePostOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdRights(Place):
    """v3/marketing/membercard-open/cards/{card_id}/rights"""
    @property
    def patch(self) -> MembercardOpenCardsCardIdRightsPatch[Response]:
        """设置会员卡模板权益项

        PATCH v3/marketing/membercard-open/cards/{card_id}/rights
        https://pay.weixin.qq.com/doc/v3/merchant/4012551219
        """
    @property
    def patch_async(self) -> MembercardOpenCardsCardIdRightsPatch[Promise[Response]]:
        """设置会员卡模板权益项"""
    @property
    def patchAsync(self) -> MembercardOpenCardsCardIdRightsPatch[Promise[Response]]:
        """设置会员卡模板权益项"""

class MembercardOpenCardsCardIdRightsPatchOptions(Options, total=False):
    json: MembercardOpenCardsCardIdRightsPatchJson
    card_id: str | int

class MembercardOpenCardsCardIdRightsPatchLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdRightsPatchJson | AnyDict
    card_id: str | int

class MembercardOpenCardsCardIdRightsPatch(Verb[R]):
    """设置会员卡模板权益项

    PATCH v3/marketing/membercard-open/cards/{card_id}/rights
    https://pay.weixin.qq.com/doc/v3/merchant/4012551219
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdRightsPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdRightsPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdRightsPatchJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdRightsPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdRightsPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdRightsPatchJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdRightsPatchOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdRightsPatchOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdServiceModules(Place):
    """v3/marketing/membercard-open/cards/{card_id}/service-modules"""
    @property
    def post(self) -> MembercardOpenCardsCardIdServiceModulesPost[Answer[MembercardOpenCardsCardIdServiceModulesPostAnswer]]:
        """添加会员卡服务项

        POST v3/marketing/membercard-open/cards/{card_id}/service-modules
        https://pay.weixin.qq.com/doc/v3/merchant/4017167277
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdServiceModulesPost[Promise[Answer[MembercardOpenCardsCardIdServiceModulesPostAnswer]]]:
        """添加会员卡服务项"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdServiceModulesPost[Promise[Answer[MembercardOpenCardsCardIdServiceModulesPostAnswer]]]:
        """添加会员卡服务项"""
    @property
    def _service_module_id_(self) -> MembercardOpenCardsCardIdServiceModulesServiceModuleId:
        """DELETE 移除会员卡服务项
        PATCH 修改会员卡服务项
        """

class MembercardOpenCardsCardIdServiceModulesPostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdServiceModulesPostJson
    card_id: str | int

class MembercardOpenCardsCardIdServiceModulesPostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdServiceModulesPostJson | AnyDict
    card_id: str | int

class MembercardOpenCardsCardIdServiceModulesPost(Verb[R]):
    """添加会员卡服务项

    POST v3/marketing/membercard-open/cards/{card_id}/service-modules
    https://pay.weixin.qq.com/doc/v3/merchant/4017167277
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdServiceModulesPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdServiceModulesPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdServiceModulesPostJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdServiceModulesPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdServiceModulesPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdServiceModulesPostJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdServiceModulesPostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdServiceModulesPostOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdServiceModulesServiceModuleId(Place):
    """v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"""
    @property
    def delete(self) -> MembercardOpenCardsCardIdServiceModulesServiceModuleIdDelete[Response]:
        """移除会员卡服务项

        DELETE v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4017167557
        """
    @property
    def delete_async(self) -> MembercardOpenCardsCardIdServiceModulesServiceModuleIdDelete[Promise[Response]]:
        """移除会员卡服务项"""
    @property
    def deleteAsync(self) -> MembercardOpenCardsCardIdServiceModulesServiceModuleIdDelete[Promise[Response]]:
        """移除会员卡服务项"""
    @property
    def patch(self) -> MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatch[Answer[MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchAnswer]]:
        """修改会员卡服务项

        PATCH v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4017167417
        """
    @property
    def patch_async(self) -> MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatch[Promise[Answer[MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchAnswer]]]:
        """修改会员卡服务项"""
    @property
    def patchAsync(self) -> MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatch[Promise[Answer[MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchAnswer]]]:
        """修改会员卡服务项"""

class MembercardOpenCardsCardIdServiceModulesServiceModuleIdDeleteOptions(Options, total=False):
    card_id: str | int
    service_module_id: str | int

class MembercardOpenCardsCardIdServiceModulesServiceModuleIdDelete(Verb[R]):
    """移除会员卡服务项

    DELETE v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4017167557
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdServiceModulesServiceModuleIdDeleteOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdServiceModulesServiceModuleIdDeleteOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdServiceModulesServiceModuleIdDeleteOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdServiceModulesServiceModuleIdDeleteOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            card_id: str | int,
            service_module_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdServiceModulesServiceModuleIdDeleteOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdServiceModulesServiceModuleIdDeleteOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchOptions(Options, total=False):
    json: MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchJson
    card_id: str | int
    service_module_id: str | int

class MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchJson | AnyDict
    card_id: str | int
    service_module_id: str | int

class MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatch(Verb[R]):
    """修改会员卡服务项

    PATCH v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4017167417
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchJson | AnyDict,
            card_id: str | int,
            service_module_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchJson,
            card_id: str | int,
            service_module_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdUpgrade(Place):
    """v3/marketing/membercard-open/cards/{card_id}/upgrade"""
    @property
    def post(self) -> MembercardOpenCardsCardIdUpgradePost[Response]:
        """老会员卡模板升级

        POST v3/marketing/membercard-open/cards/{card_id}/upgrade
        https://pay.weixin.qq.com/doc/v3/merchant/4012545673
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdUpgradePost[Promise[Response]]:
        """老会员卡模板升级"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdUpgradePost[Promise[Response]]:
        """老会员卡模板升级"""

class MembercardOpenCardsCardIdUpgradePostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdUpgradePostJson
    card_id: str | int

class MembercardOpenCardsCardIdUpgradePostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdUpgradePostJson | AnyDict
    card_id: str | int

class MembercardOpenCardsCardIdUpgradePost(Verb[R]):
    """老会员卡模板升级

    POST v3/marketing/membercard-open/cards/{card_id}/upgrade
    https://pay.weixin.qq.com/doc/v3/merchant/4012545673
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdUpgradePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdUpgradePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdUpgradePostJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdUpgradePostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdUpgradePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdUpgradePostJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdUpgradePostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdUpgradePostOptions]
        ) -> R: ...

class MembercardOpenCardsCardIdUsers(Place):
    """v3/marketing/membercard-open/cards/{card_id}/users"""
    @property
    def import_(self) -> MembercardOpenCardsCardIdUsersImport:
        """POST 根据openid导入用户会员卡"""

class MembercardOpenCardsCardIdUsersImport(Place):
    """v3/marketing/membercard-open/cards/{card_id}/users/import"""
    @property
    def post(self) -> MembercardOpenCardsCardIdUsersImportPost[Answer[MembercardOpenCardsCardIdUsersImportPostAnswer]]:
        """根据openid导入用户会员卡

        POST v3/marketing/membercard-open/cards/{card_id}/users/import
        https://pay.weixin.qq.com/doc/v3/merchant/4012549739
        """
    @property
    def post_async(self) -> MembercardOpenCardsCardIdUsersImportPost[Promise[Answer[MembercardOpenCardsCardIdUsersImportPostAnswer]]]:
        """根据openid导入用户会员卡"""
    @property
    def postAsync(self) -> MembercardOpenCardsCardIdUsersImportPost[Promise[Answer[MembercardOpenCardsCardIdUsersImportPostAnswer]]]:
        """根据openid导入用户会员卡"""

class MembercardOpenCardsCardIdUsersImportPostOptions(Options, total=False):
    json: MembercardOpenCardsCardIdUsersImportPostJson
    card_id: str | int

class MembercardOpenCardsCardIdUsersImportPostLooseOptions(Options, total=False):
    json: MembercardOpenCardsCardIdUsersImportPostJson | AnyDict
    card_id: str | int

class MembercardOpenCardsCardIdUsersImportPost(Verb[R]):
    """根据openid导入用户会员卡

    POST v3/marketing/membercard-open/cards/{card_id}/users/import
    https://pay.weixin.qq.com/doc/v3/merchant/4012549739
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenCardsCardIdUsersImportPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenCardsCardIdUsersImportPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdUsersImportPostJson | AnyDict,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdUsersImportPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenCardsCardIdUsersImportPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenCardsCardIdUsersImportPostJson,
            card_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenCardsCardIdUsersImportPostOptions,
            /,
            **more: Unpack[MembercardOpenCardsCardIdUsersImportPostOptions]
        ) -> R: ...

class MembercardOpenPhonenumberMember(Place):
    """v3/marketing/membercard-open/phonenumber-member"""
    @property
    def import_(self) -> MembercardOpenPhonenumberMemberImport:
        """POST 导入加密手机号提醒会员领卡"""
    @property
    def search(self) -> MembercardOpenPhonenumberMemberSearch:
        """GET 通过加密手机号查询会员领卡状态"""

class MembercardOpenPhonenumberMemberImport(Place):
    """v3/marketing/membercard-open/phonenumber-member/import"""
    @property
    def post(self) -> MembercardOpenPhonenumberMemberImportPost[Response]:
        """导入加密手机号提醒会员领卡

        POST v3/marketing/membercard-open/phonenumber-member/import
        https://pay.weixin.qq.com/doc/v3/merchant/4017166226
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> MembercardOpenPhonenumberMemberImportPost[Promise[Response]]:
        """导入加密手机号提醒会员领卡"""
    @property
    def postAsync(self) -> MembercardOpenPhonenumberMemberImportPost[Promise[Response]]:
        """导入加密手机号提醒会员领卡"""

class MembercardOpenPhonenumberMemberImportPostOptions(Options, total=False):
    json: MembercardOpenPhonenumberMemberImportPostJson

class MembercardOpenPhonenumberMemberImportPostLooseOptions(Options, total=False):
    json: MembercardOpenPhonenumberMemberImportPostJson | AnyDict

class MembercardOpenPhonenumberMemberImportPost(Verb[R]):
    """导入加密手机号提醒会员领卡

    POST v3/marketing/membercard-open/phonenumber-member/import
    https://pay.weixin.qq.com/doc/v3/merchant/4017166226
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenPhonenumberMemberImportPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenPhonenumberMemberImportPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenPhonenumberMemberImportPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenPhonenumberMemberImportPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenPhonenumberMemberImportPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: MembercardOpenPhonenumberMemberImportPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenPhonenumberMemberImportPostOptions,
            /,
            **more: Unpack[MembercardOpenPhonenumberMemberImportPostOptions]
        ) -> R: ...

class MembercardOpenPhonenumberMemberSearch(Place):
    """v3/marketing/membercard-open/phonenumber-member/search"""
    @property
    def get(self) -> MembercardOpenPhonenumberMemberSearchGet[Answer[MembercardOpenPhonenumberMemberSearchGetAnswer]]:
        """通过加密手机号查询会员领卡状态

        GET v3/marketing/membercard-open/phonenumber-member/search
        https://pay.weixin.qq.com/doc/v3/merchant/4017166232
        headers: Wechatpay-Serial
        """
    @property
    def get_async(self) -> MembercardOpenPhonenumberMemberSearchGet[Promise[Answer[MembercardOpenPhonenumberMemberSearchGetAnswer]]]:
        """通过加密手机号查询会员领卡状态"""
    @property
    def getAsync(self) -> MembercardOpenPhonenumberMemberSearchGet[Promise[Answer[MembercardOpenPhonenumberMemberSearchGetAnswer]]]:
        """通过加密手机号查询会员领卡状态"""

class MembercardOpenPhonenumberMemberSearchGetOptions(Options, total=False):
    query: MembercardOpenPhonenumberMemberSearchGetQuery

class MembercardOpenPhonenumberMemberSearchGetLooseOptions(Options, total=False):
    query: MembercardOpenPhonenumberMemberSearchGetQuery | AnyDict

class MembercardOpenPhonenumberMemberSearchGet(Verb[R]):
    """通过加密手机号查询会员领卡状态

    GET v3/marketing/membercard-open/phonenumber-member/search
    https://pay.weixin.qq.com/doc/v3/merchant/4017166232
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenPhonenumberMemberSearchGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenPhonenumberMemberSearchGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MembercardOpenPhonenumberMemberSearchGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenPhonenumberMemberSearchGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenPhonenumberMemberSearchGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MembercardOpenPhonenumberMemberSearchGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenPhonenumberMemberSearchGetOptions,
            /,
            **more: Unpack[MembercardOpenPhonenumberMemberSearchGetOptions]
        ) -> R: ...

class MembercardOpenUser(Place):
    """v3/marketing/membercard-open/user"""
    @property
    def cards(self) -> MembercardOpenUserCards:
        """GET 查询用户在品牌下所有会员卡"""

class MembercardOpenUserCards(Place):
    """v3/marketing/membercard-open/user/cards"""
    @property
    def get(self) -> MembercardOpenUserCardsGet[Answer[MembercardOpenUserCardsGetAnswer]]:
        """查询用户在品牌下所有会员卡

        GET v3/marketing/membercard-open/user/cards
        https://pay.weixin.qq.com/doc/v3/merchant/4012549255
        """
    @property
    def get_async(self) -> MembercardOpenUserCardsGet[Promise[Answer[MembercardOpenUserCardsGetAnswer]]]:
        """查询用户在品牌下所有会员卡"""
    @property
    def getAsync(self) -> MembercardOpenUserCardsGet[Promise[Answer[MembercardOpenUserCardsGetAnswer]]]:
        """查询用户在品牌下所有会员卡"""

class MembercardOpenUserCardsGetOptions(Options, total=False):
    query: MembercardOpenUserCardsGetQuery

class MembercardOpenUserCardsGetLooseOptions(Options, total=False):
    query: MembercardOpenUserCardsGetQuery | AnyDict

class MembercardOpenUserCardsGet(Verb[R]):
    """查询用户在品牌下所有会员卡

    GET v3/marketing/membercard-open/user/cards
    https://pay.weixin.qq.com/doc/v3/merchant/4012549255
    """
    if MYPY:
        def __call__(
            self,
            options: MembercardOpenUserCardsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MembercardOpenUserCardsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MembercardOpenUserCardsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenUserCardsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MembercardOpenUserCardsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MembercardOpenUserCardsGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MembercardOpenUserCardsGetOptions,
            /,
            **more: Unpack[MembercardOpenUserCardsGetOptions]
        ) -> R: ...

class CommonFieldList(TypedDict):
    name: NotRequired[Literal["USER_FORM_FLAG_MOBILE", "USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"]]
    """平台提供的通用开卡信息字段"""
    value: NotRequired[str]
    """用户开卡时填写的个人信息"""

class CustomFieldList(TypedDict):
    name: NotRequired[str]
    """字段名称"""
    value: NotRequired[str]
    """字段值"""
    value_list: NotRequired[list[str]]
    """字段值"""

class UserInformation(TypedDict):
    common_field_list: NotRequired[list[CommonFieldList]]
    """平台提供的通用开卡信息字段"""
    custom_field_list: NotRequired[list[CustomFieldList]]
    """商户自定义的开卡信息字段"""

class MembercardOpenActivateInformationsActivateTicketGetAnswer(TypedDict):
    nickname: NotRequired[str]
    """微信昵称"""
    head_image_url: NotRequired[str]
    """微信头像url"""
    user_information: NotRequired[UserInformation]
    """用户开卡时填写的个人信息"""

class MembercardOpenCallbackGetAnswer(TypedDict):
    notify_url: str
    """通知url地址"""
    mchid: NotRequired[str]
    """商户号"""

class MembercardOpenCallbackPatchJson(TypedDict):
    notify_url: str
    """通知url地址"""

class MembercardOpenCardsGetQuery(TypedDict):
    brand_id: NotRequired[str | None]
    """品牌id"""
    appid: NotRequired[str | None]
    """商户AppId"""
    offset: int | str
    """分页页码"""
    limit: int | str
    """分页大小"""

class Brand(TypedDict):
    brand_id: str
    """品牌id"""
    display_name: str
    """品牌展示名称"""

class DateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"]
    """有效期类型"""
    available_begin_time: NotRequired[str]
    """有效期开始时间"""
    available_end_time: NotRequired[str]
    """有效期结束时间"""
    available_day_after_receive: NotRequired[int]
    """生效后N天内有效"""

class BalanceInformation(TypedDict):
    need_balance: NotRequired[bool]
    """是否支持储值"""
    balance_appid: NotRequired[str]
    """储值小程序appid"""
    balance_path: NotRequired[str]
    """储值小程序path"""
    balance_url: NotRequired[str]
    """储值url"""

class MembercardOpenCardsGetAnswerDataUserInformationFormCustomFieldList(TypedDict):
    type: NotRequired[Literal["TEXT", "SELECT", "RADIO", "CHECK_BOX"]]
    """商户自定义的开卡信息字段类型"""
    name: NotRequired[str]
    """字段名称"""
    values: NotRequired[list[str]]
    """字段值"""

class UserInformationForm(TypedDict):
    common_field_list: NotRequired[list[Literal["USER_FORM_FLAG_MOBILE", "USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"]]]
    """平台提供的通用开卡信息字段"""
    custom_field_list: NotRequired[list[MembercardOpenCardsGetAnswerDataUserInformationFormCustomFieldList]]
    """商户自定义的开卡信息字段"""

class AdditionalStatement(TypedDict):
    title: NotRequired[str]
    """标题"""
    url: NotRequired[str]
    """跳转url"""
    appid: NotRequired[str]
    """跳转小程序appid"""
    path: NotRequired[str]
    """跳转小程序path"""

class Data(TypedDict):
    card_id: str
    """会员卡id"""
    create_time: NotRequired[str]
    """创建时间"""
    update_time: NotRequired[str]
    """更新时间"""
    remain_quantity: NotRequired[int]
    """剩余库存"""
    status: NotRequired[Literal["NOT_APPROVE", "APPROVE_FAIL", "APPROVED", "DELETED"]]
    """会员卡状态"""
    brand: Brand
    """品牌信息"""
    appid: str
    """商户AppId"""
    logo_url: str
    """会员卡logo"""
    title: str
    """卡名称"""
    background_picture_url: str
    """会员卡背景图"""
    description: str
    """使用须知"""
    service_phone: NotRequired[str]
    """服务电话"""
    code_type: Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"]
    """会员码型"""
    total_quantity: NotRequired[int]
    """会员卡总库存"""
    date_information: DateInformation
    """有效期"""
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"]
    """会员卡code分配类型"""
    need_display_level: NotRequired[bool]
    """是否展示会员等级"""
    init_level: NotRequired[str]
    """会员初始等级"""
    out_request_no: str
    """商户请求单号"""
    balance_information: NotRequired[BalanceInformation]
    """储值信息"""
    user_information_form: NotRequired[UserInformationForm]
    """开卡信息"""
    additional_statement: NotRequired[AdditionalStatement]
    """商户补充声明"""

class MembercardOpenCardsGetAnswer(TypedDict):
    total_count: int
    """总数量"""
    limit: int
    """分页大小"""
    offset: int
    """分页页码"""
    data: NotRequired[list[Data]]
    """会员卡列表"""

class MembercardOpenCardsPostJsonDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"]
    """有效期类型"""
    available_begin_time: NotRequired[str]
    """有效期开始时间"""
    available_end_time: NotRequired[str]
    """有效期结束时间"""
    available_day_after_receive: NotRequired[int]
    """生效后N天内有效"""
    wait_days_after_receive: NotRequired[int]
    """领取后N天开始生效"""

class MembercardOpenCardsPostJson(TypedDict):
    appid: str
    """商户AppId"""
    logo_url: str
    """会员卡logo"""
    brand: Brand
    """品牌信息"""
    title: str
    """卡名称"""
    background_picture_url: str
    """会员卡背景图"""
    description: NotRequired[str]
    """使用须知"""
    service_phone: NotRequired[str]
    """服务电话"""
    code_type: Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"]
    """会员码型"""
    total_quantity: NotRequired[int]
    """会员卡总库存"""
    date_information: MembercardOpenCardsPostJsonDateInformation
    """有效期"""
    code_mode: NotRequired[Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"]]
    """会员卡code分配类型"""
    need_display_level: NotRequired[bool]
    """是否展示会员等级"""
    init_level: NotRequired[str]
    """会员初始等级"""
    out_request_no: str
    """商户请求单号"""
    balance_information: NotRequired[BalanceInformation]
    """储值信息"""
    user_information_form: NotRequired[UserInformationForm]
    """开卡信息"""
    additional_statement: NotRequired[AdditionalStatement]
    """商户补充声明"""
    need_dynamic_code: NotRequired[bool]
    """是否启用动态码"""

class MembercardOpenCardsCardIdPatchJsonDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"]
    """有效期类型"""
    available_end_time: NotRequired[str]
    """有效期结束时间"""
    available_day_after_receive: NotRequired[int]
    """生效后N天内有效"""
    wait_days_after_receive: NotRequired[int]
    """领取后N天开始生效"""
    available_begin_time: NotRequired[str]
    """有效期开始时间"""

class MembercardOpenCardsCardIdPatchJsonUserInformationForm(TypedDict):
    can_modify_after_activate: NotRequired[bool]
    """是否允许修改"""
    common_field_list: NotRequired[list[Literal["USER_FORM_FLAG_MOBILE", "USER_FORM_FLAG_SEX", "USER_FORM_FLAG_NAME", "USER_FORM_FLAG_BIRTHDAY", "USER_FORM_FLAG_ADDRESS", "USER_FORM_FLAG_EMAIL", "USER_FORM_FLAG_CITY"]]]
    """平台提供的通用开卡信息字段"""
    custom_field_list: NotRequired[list[MembercardOpenCardsGetAnswerDataUserInformationFormCustomFieldList]]
    """商户自定义的开卡信息字段"""

class MembercardOpenCardsCardIdPatchJson(TypedDict):
    appid: NotRequired[str]
    """商户AppId"""
    logo_url: NotRequired[str]
    """会员卡logo"""
    title: NotRequired[str]
    """卡名称"""
    background_picture_url: NotRequired[str]
    """会员卡背景图"""
    description: NotRequired[str]
    """使用须知"""
    service_phone: NotRequired[str]
    """服务电话"""
    total_quantity: NotRequired[int]
    """会员卡总库存"""
    date_information: NotRequired[MembercardOpenCardsCardIdPatchJsonDateInformation]
    """有效期"""
    need_display_level: NotRequired[bool]
    """是否展示会员等级"""
    init_level: NotRequired[str]
    """会员初始等级"""
    balance_information: NotRequired[BalanceInformation]
    """储值信息"""
    user_information_form: NotRequired[MembercardOpenCardsCardIdPatchJsonUserInformationForm]
    """开卡信息"""
    additional_statement: NotRequired[AdditionalStatement]
    """商户补充声明"""
    code_mode: NotRequired[Literal["SYSTEM_ALLOCATE", "MERCHANT_DEPOSIT", "REAL_TIME"]]
    """会员卡code分配类型"""
    code_type: NotRequired[Literal["BAR_CODE", "QRCODE", "BAR_CODE_AND_QRCODE", "NONE_CODE"]]
    """会员码型"""
    need_dynamic_code: NotRequired[bool]
    """是否启用动态码"""

class MembercardOpenCardsCardIdCodesDepositPostJson(TypedDict):
    code: NotRequired[list[str]]
    """会员卡code"""

class MembercardOpenCardsCardIdCodesDepositPostAnswerData(TypedDict):
    code: NotRequired[str]
    """会员卡code"""
    result: NotRequired[Literal["SUCCESS", "DUPLICATE", "FAIL"]]
    """导入结果"""

class MembercardOpenCardsCardIdCodesDepositPostAnswer(TypedDict):
    data: NotRequired[list[MembercardOpenCardsCardIdCodesDepositPostAnswerData]]
    """导入结果"""

class MembercardOpenCardsCardIdCodesCodeGetAnswerUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    """字段名称"""
    value: NotRequired[str]
    """字段值"""
    value_list: NotRequired[list[str]]
    """字段值列表"""

class MembercardOpenCardsCardIdCodesCodeGetAnswerUserInformation(TypedDict):
    common_field_list: NotRequired[list[CommonFieldList]]
    """平台提供的通用开卡信息字段"""
    custom_field_list: NotRequired[list[MembercardOpenCardsCardIdCodesCodeGetAnswerUserInformationCustomFieldList]]
    """商户自定义的开卡信息字段"""

class MembercardOpenCardsCardIdCodesCodeGetAnswer(TypedDict):
    card_id: NotRequired[str]
    """会员卡id"""
    code: NotRequired[str]
    """会员卡code"""
    openid: NotRequired[str]
    """用户标识"""
    membership_number: NotRequired[str]
    """会员卡编号"""
    level: NotRequired[str]
    """用户等级"""
    nickname: NotRequired[str]
    """微信昵称"""
    head_image_url: NotRequired[str]
    """微信头像url"""
    background_picture_url: NotRequired[str]
    """会员卡背景图"""
    balance: NotRequired[int]
    """用户储值余额"""
    user_card_status: NotRequired[Literal["NOT_ACTIVATE", "EFFECTIVE", "EXPIRE", "UNAVAILABLE", "DELETE"]]
    """用户会员卡状态"""
    user_information: NotRequired[MembercardOpenCardsCardIdCodesCodeGetAnswerUserInformation]
    """用户开卡时填写的个人信息"""
    bonus_value: NotRequired[int]
    """用户当前积分"""

class MembercardOpenCardsCardIdCodesCodePatchJsonBalanceInformation(TypedDict):
    before_balance: int
    """更新前用户储值余额"""
    balance: int
    """更新后用户储值余额"""
    add_balance: int
    """本次余额变动值"""
    balance_remark: NotRequired[str]
    """储值消耗记录"""

class MembercardOpenCardsCardIdCodesCodePatchJson(TypedDict):
    membership_number: NotRequired[str]
    """会员卡编号"""
    background_picture_url: NotRequired[str]
    """会员卡背景图"""
    level: NotRequired[str]
    """用户等级"""
    out_request_no: NotRequired[str]
    """商户请求单号"""
    balance_information: NotRequired[MembercardOpenCardsCardIdCodesCodePatchJsonBalanceInformation]
    """用户储值变更信息"""
    need_inform_balance: NotRequired[bool]
    """是否发送储值变更通知"""
    need_inform_level: NotRequired[bool]
    """是否发送等级变更通知"""

class MembercardOpenCardsCardIdCodesCodeActivatePostJson(TypedDict):
    membership_number: NotRequired[str]
    """会员卡编号"""

class MembercardOpenCardsCardIdCodesCodeBonusCommitPostJson(TypedDict):
    out_trade_no: str
    """商户订单号"""
    mchid: str
    """直连商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    bonus_value: NotRequired[int]
    """会员积分值"""

class Guide(TypedDict):
    staff_name: NotRequired[str]
    """联系人名字"""
    head_image_url: NotRequired[str]
    """联系人头像"""
    contact_information_name: NotRequired[str]
    """联系方式"""
    contact_information_value: NotRequired[str]
    """联系信息值"""
    phone_number: NotRequired[str]
    """联系电话"""

class MembercardOpenCardsCardIdCodesCodeRightsPatchJson(TypedDict):
    before_bonus_value: NotRequired[int]
    """变更前的会员积分值"""
    bonus_value: NotRequired[int]
    """变更后的会员积分值"""
    add_bonus_value: NotRequired[int]
    """会员积分变动值"""
    out_request_no: str
    """商户请求单号"""
    need_inform_bonus: NotRequired[bool]
    """是否发送积分变更通知"""
    member_price_word: NotRequired[str]
    """会员专享价文案"""
    fapiao_jump_word: NotRequired[str]
    """会员发票跳转文案"""
    guide: NotRequired[Guide]
    """会员专属咨询信息"""

class FieldList(TypedDict):
    field_id: str
    """内容字段ID"""
    field_value: str
    """内容字段值"""

class JumpMiniprogram(TypedDict):
    appid: str
    """小程序appid"""
    path: str
    """小程序path"""

class ActionSetting(TypedDict):
    action_name: str
    """操作名称"""
    jump_miniprogram: JumpMiniprogram
    """跳转小程序"""

class ContentTemplateData(TypedDict):
    field_list: NotRequired[list[FieldList]]
    """服务内容列表"""
    action_setting: NotRequired[ActionSetting]
    """操作设置"""

class MessageTemplateSetting(TypedDict):
    message_template_id: str
    """模板消息ID"""
    field_list: list[FieldList]
    """服务内容列表"""

class StateSetting(TypedDict):
    state_id: str
    """状态ID"""
    content_template_data: ContentTemplateData
    """内容模板设置"""
    message_template_setting: NotRequired[MessageTemplateSetting]
    """消息模板设置"""

class MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostJson(TypedDict):
    out_request_no: str
    """商户请求单号"""
    service_module_id: str
    """会员服务项ID"""
    state_setting: StateSetting
    """服务状态设置"""

class MembercardOpenCardsCardIdCodesCodeUnavailablePostJson(TypedDict):
    reason: NotRequired[str]
    """失效理由"""

class MembercardOpenCardsCardIdDecryptCodeGetQuery(TypedDict):
    encrypt_code: str
    """加密code"""

class MembercardOpenCardsCardIdDecryptCodeGetAnswer(TypedDict):
    code: str
    """会员卡code"""

class MembercardOpenCardsCardIdPermissionTokensPostJson(TypedDict):
    activate_type: str
    """激活类型"""
    navigate_back_previous_page: NotRequired[bool]
    activate_url: NotRequired[str]
    """跳转激活的url"""
    activate_appid: NotRequired[str]
    """跳转激活的appid"""
    activate_path: NotRequired[str]
    """跳转激活的path"""
    outer_str: NotRequired[str]
    """自定义场景值"""

class MembercardOpenCardsCardIdPermissionTokensPostAnswer(TypedDict):
    permission_token: str
    """预授权token"""

class MembercardOpenCardsCardIdPhoneMembercardImportPostJson(TypedDict):
    encrypted_phone_number: str | Sensitive
    """用户加密手机号"""
    code: NotRequired[str]
    """会员卡code"""
    out_request_no: str
    """商户请求单号"""

class MembercardOpenCardsCardIdQrcodePostJson(TypedDict):
    activate_type: Literal["AUTO_ACTIVATE", "JUMP_ACTIVATE"]
    """会员卡激活类型"""
    activate_url: NotRequired[str]
    """跳转激活的url"""
    activate_appid: NotRequired[str]
    """跳转激活的appid"""
    activate_path: NotRequired[str]
    """跳转激活的path"""
    outer_str: NotRequired[str]
    """自定义场景值"""

class MembercardOpenCardsCardIdQrcodePostAnswer(TypedDict):
    url: str
    """二维码对应的url"""

class Bonus(TypedDict):
    init_bonus: int
    """会员初始积分值"""
    bonus_value_word: NotRequired[str]
    """积分值文案"""
    bonus_cost_title: NotRequired[str]
    """积分价值项标题"""
    bonus_cost_word: NotRequired[str]
    """积分价值项文案"""
    bonus_jump_word: NotRequired[str]
    """积分跳转文案"""
    bonus_jump_appid: NotRequired[str]
    """积分跳转appid"""
    bonus_jump_path: NotRequired[str]
    """积分跳转path"""
    bonus_support_appid: NotRequired[str]
    """自助积分跳转appid"""
    bonus_support_path: NotRequired[str]
    """自助积分跳转path"""

class Favor(TypedDict):
    show_coupon: NotRequired[bool]
    """是否展示优惠券"""
    member_price_word: NotRequired[str]
    """会员专享价文案"""
    member_price_appid: NotRequired[str]
    """会员专享价跳转appid"""
    member_price_path: NotRequired[str]
    """会员专享价跳转path"""
    member_price_title: NotRequired[Literal["MEMBER_PRICE", "MEMBER_ACTIVITY"]]
    """会员专享价标题"""
    favor_module_title: NotRequired[Literal["FAVOR", "VIP"]]
    """会员优惠栏目名称"""

class Fapiao(TypedDict):
    fapiao_jump_word: NotRequired[str]
    """发票跳转文案"""
    fapiao_jump_appid: NotRequired[str]
    """发票跳转AppID"""
    fapiao_jump_path: NotRequired[str]
    """发票跳转path"""

class MembercardOpenCardsCardIdRightsPatchJson(TypedDict):
    show_bonus: NotRequired[bool]
    """是否展示会员积分"""
    show_favor: NotRequired[bool]
    """是否展示会员优惠"""
    bonus: NotRequired[Bonus]
    """会员积分"""
    favor: NotRequired[Favor]
    """会员优惠"""
    show_fapiao: NotRequired[bool]
    """是否展示会员发票"""
    fapiao: NotRequired[Fapiao]
    """会员发票"""
    show_guide: NotRequired[bool]
    """是否展示会员专属咨询"""
    guide: NotRequired[Guide]
    """会员专属咨询信息"""

class MembercardOpenCardsCardIdServiceModulesPostJson(TypedDict):
    service_module_id: str
    """会员服务项ID"""
    jump_miniprogram: JumpMiniprogram
    """跳转小程序"""

class MembercardOpenCardsCardIdServiceModulesPostAnswer(TypedDict):
    card_id: str
    """会员卡id"""
    service_module_id: str
    """会员服务项ID"""
    jump_miniprogram: JumpMiniprogram
    """跳转小程序"""

class MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchJson(TypedDict):
    jump_miniprogram: JumpMiniprogram
    """跳转小程序"""

class MembercardOpenCardsCardIdUpgradePostJson(TypedDict):
    brand_id: str
    """品牌id"""
    appid: str
    """商户AppId"""

class MembercardOpenCardsCardIdUsersImportPostJson(TypedDict):
    openid: str
    """用户标识"""
    code: NotRequired[str]
    """会员卡code"""
    out_request_no: str
    """商户请求单号"""

class MemberInformation(TypedDict):
    card_id: str
    """会员卡id"""
    code: NotRequired[str]
    """会员卡code"""
    membership_number: NotRequired[str]
    """会员卡编号"""
    registration_time: str
    """会员注册时间"""

class MembercardOpenPhonenumberMemberImportPostJson(TypedDict):
    member_information: MemberInformation
    """会员信息"""
    encrypted_phone_number: str | Sensitive
    """加密手机号"""
    outer_str: NotRequired[str]
    """自定义场景值"""

class MembercardOpenPhonenumberMemberSearchGetQuery(TypedDict):
    card_id: str
    """会员卡id"""
    encrypted_phone_number: str | Sensitive
    """加密手机号"""

class UserCardInformation(TypedDict):
    code: str
    """会员卡code"""
    openid: str
    """用户标识"""
    unionid: NotRequired[str]
    """用户标识"""
    receive_time: str
    """会员卡领取时间"""
    card_appid: str
    """品牌appid"""
    card_id: str
    """会员卡id"""

class MembercardOpenPhonenumberMemberSearchGetAnswer(TypedDict):
    receive_status: Literal["UNSHOWED", "UNRECEIVED", "RECEIVED"]
    """用户领取状态"""
    user_card_information: NotRequired[UserCardInformation]
    """用户会员卡信息"""

class MembercardOpenUserCardsGetQuery(TypedDict):
    openid: str
    """用户标识"""
    appid: NotRequired[str | None]
    """商户AppId"""
    offset: int | str
    """分页页码"""
    limit: int | str
    """分页大小"""

class MembercardOpenUserCardsGetAnswerData(TypedDict):
    card_id: NotRequired[str]
    """会员卡id"""
    code: NotRequired[str]
    """会员卡code"""

class MembercardOpenUserCardsGetAnswer(TypedDict):
    data: NotRequired[list[MembercardOpenUserCardsGetAnswerData]]
    """会员卡列表"""
    total_count: int
    """总数量"""
    offset: int
    """分页页码"""
    limit: int
    """分页大小"""

class MembercardOpenCallbackPatchAnswer(MembercardOpenCallbackGetAnswer): ...

class MembercardOpenCardsPostAnswer(Data): ...

class MembercardOpenCardsCardIdGetAnswer(Data): ...

class MembercardOpenCardsCardIdCodesCodeBonusPreparePostJson(MembercardOpenCardsCardIdCodesCodeBonusCommitPostJson): ...

class MembercardOpenCardsCardIdPhoneMembercardImportPostAnswer(MembercardOpenCardsCardIdDecryptCodeGetAnswer): ...

class MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchAnswer(MembercardOpenCardsCardIdServiceModulesPostAnswer): ...

class MembercardOpenCardsCardIdUsersImportPostAnswer(MembercardOpenCardsCardIdDecryptCodeGetAnswer): ...
