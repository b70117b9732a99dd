# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Companies(Place):
    """v3/gov/subsidy/companies"""
    @property
    def query(self) -> CompaniesQuery:
        """POST 企业信息查询"""

class CompaniesQuery(Place):
    """v3/gov/subsidy/companies/query"""
    @property
    def post(self) -> CompaniesQueryPost[Answer[CompaniesQueryPostAnswer]]:
        """企业信息查询

        POST v3/gov/subsidy/companies/query
        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @property
    def post_async(self) -> CompaniesQueryPost[Promise[Answer[CompaniesQueryPostAnswer]]]:
        """企业信息查询"""
    @property
    def postAsync(self) -> CompaniesQueryPost[Promise[Answer[CompaniesQueryPostAnswer]]]:
        """企业信息查询"""

class CompaniesQueryPostOptions(Options, total=False):
    json: CompaniesQueryPostJson

class CompaniesQueryPostLooseOptions(Options, total=False):
    json: CompaniesQueryPostJson | AnyDict

class CompaniesQueryPost(Verb[R]):
    """企业信息查询

    POST v3/gov/subsidy/companies/query
    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """
    if MYPY:
        def __call__(
            self,
            options: CompaniesQueryPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CompaniesQueryPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: CompaniesQueryPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CompaniesQueryPostLooseOptions | AnyDict,
            /,
            **more: Unpack[CompaniesQueryPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: CompaniesQueryPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CompaniesQueryPostOptions,
            /,
            **more: Unpack[CompaniesQueryPostOptions]
        ) -> R: ...

class CompaniesQueryPostJson(TypedDict):
    qualification_region_code: float
    """使用的资格的地区编码"""
    license_number: str
    """统一社会信息代码"""

class CompaniesQueryPostAnswer(TypedDict):
    company_name: NotRequired[str]
    """企业名称"""
    collect_state: NotRequired[Literal["COLLECT_STATE_NOT_COLLECT", "COLLECT_STATE_COLLECTED", "COLLECT_STATE_COLLECTION_FAILED"]]
    """归集状态"""
    code: str
    """响应码"""
    message: str
    """响应描述"""
