# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Qualification(Place):
    """v3/gov/subsidy/qualification"""
    @property
    def get(self) -> QualificationGet[Answer[QualificationGetAnswer]]:
        """查询补贴资格

        GET v3/gov/subsidy/qualification
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        headers: Wechatpay-Serial
        """
    @property
    def get_async(self) -> QualificationGet[Promise[Answer[QualificationGetAnswer]]]:
        """查询补贴资格"""
    @property
    def getAsync(self) -> QualificationGet[Promise[Answer[QualificationGetAnswer]]]:
        """查询补贴资格"""

class QualificationGetOptions(Options, total=False):
    query: QualificationGetQuery

class QualificationGetLooseOptions(Options, total=False):
    query: QualificationGetQuery | AnyDict

class QualificationGet(Verb[R]):
    """查询补贴资格

    GET v3/gov/subsidy/qualification
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: QualificationGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[QualificationGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: QualificationGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationGetLooseOptions | AnyDict,
            /,
            **more: Unpack[QualificationGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: QualificationGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: QualificationGetOptions,
            /,
            **more: Unpack[QualificationGetOptions]
        ) -> R: ...

class QualificationGetQuery(TypedDict):
    real_name: NotRequired[str | Sensitive | None]
    """自然人姓名"""
    id_card_number: NotRequired[str | Sensitive | None]
    """自然人证件号"""
    phone_number: NotRequired[str | Sensitive | None]
    """手机号"""
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"]
    """消费品类ID"""
    openid: NotRequired[str | None]
    """OPENID"""
    appid: NotRequired[str | None]
    """APPID"""
    qualification_region_code: int | str
    """使用的资格的地区编码"""
    identity_document_type: NotRequired[Literal["ID_DOC_TYPE_ID_CARD", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC", "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"] | None]
    """证件类型"""

class QualificationGetAnswer(TypedDict):
    state: Literal["UNCLAIMED", "UNREDEEMED", "REDEEMED"]
    """资格的状态"""
