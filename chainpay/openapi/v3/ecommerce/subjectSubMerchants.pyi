# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class SubjectSubMerchants(Place):
    """v3/ecommerce/subject-sub-merchants"""
    @property
    def get(self) -> SubjectSubMerchantsGet[Answer[SubjectSubMerchantsGetAnswer]]:
        """查询指定主体子商户列表

        GET v3/ecommerce/subject-sub-merchants
        https://pay.weixin.qq.com/doc/v3/partner/4033742105
        headers: Wechatpay-Serial
        """
    @property
    def get_async(self) -> SubjectSubMerchantsGet[Promise[Answer[SubjectSubMerchantsGetAnswer]]]:
        """查询指定主体子商户列表"""
    @property
    def getAsync(self) -> SubjectSubMerchantsGet[Promise[Answer[SubjectSubMerchantsGetAnswer]]]:
        """查询指定主体子商户列表"""

class SubjectSubMerchantsGetOptions(Options, total=False):
    query: SubjectSubMerchantsGetQuery

class SubjectSubMerchantsGetLooseOptions(Options, total=False):
    query: SubjectSubMerchantsGetQuery | AnyDict

class SubjectSubMerchantsGet(Verb[R]):
    """查询指定主体子商户列表

    GET v3/ecommerce/subject-sub-merchants
    https://pay.weixin.qq.com/doc/v3/partner/4033742105
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: SubjectSubMerchantsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SubjectSubMerchantsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: SubjectSubMerchantsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SubjectSubMerchantsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[SubjectSubMerchantsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: SubjectSubMerchantsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: SubjectSubMerchantsGetOptions,
            /,
            **more: Unpack[SubjectSubMerchantsGetOptions]
        ) -> R: ...

class SubjectSubMerchantsGetQuery(TypedDict):
    organization_type: Literal["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INSTITUTIONS_CLONED", "SUBJECT_TYPE_INDIVIDUAL", "SUBJECT_TYPE_OTHERS", "SUBJECT_TYPE_GOVERNMENT", "SUBJECT_TYPE_MICRO"]
    """主体类型"""
    cert_number: str | Sensitive
    """证件号码"""
    limit: NotRequired[int | str | None]
    """分页大小"""
    offset: NotRequired[int | str | None]
    """分页偏移"""

class Data(TypedDict):
    sub_mchid: str
    """子商户号"""
    merchant_shortname: str
    """商户简称"""
    sign_time: str
    """签约时间"""

class SubjectSubMerchantsGetAnswer(TypedDict):
    data: list[Data]
    """子商户列表"""
    offset: int
    """分页偏移"""
    limit: int
    """分页大小"""
    total_count: int
    """总条数"""
