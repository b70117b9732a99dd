# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Papay(Place):
    """v2/papay"""
    @property
    def deletecontract(self) -> PapayDeletecontract:
        """POST 申请解约"""
    @property
    def entrustweb(self) -> PapayEntrustweb:
        """GET 公众号纯签约"""
    @property
    def h5entrustweb(self) -> PapayH5entrustweb:
        """GET H5纯签约"""
    @property
    def partner(self) -> PapayPartner: ...
    @property
    def preentrustweb(self) -> PapayPreentrustweb:
        """POST APP纯签约"""
    @property
    def querycontract(self) -> PapayQuerycontract:
        """POST 查询签约关系"""

class PapayDeletecontract(Place):
    """v2/papay/deletecontract"""
    @property
    def post(self) -> PapayDeletecontractPost[XMLAnswer[PapayDeletecontractPostAnswer]]:
        """申请解约

        POST v2/papay/deletecontract
        https://pay.weixin.qq.com/doc/v2/merchant/4011987432
        """
    @property
    def post_async(self) -> PapayDeletecontractPost[Promise[XMLAnswer[PapayDeletecontractPostAnswer]]]:
        """申请解约"""
    @property
    def postAsync(self) -> PapayDeletecontractPost[Promise[XMLAnswer[PapayDeletecontractPostAnswer]]]:
        """申请解约"""

class PapayDeletecontractPostOptions(OptionsV2, total=False):
    xml: PapayDeletecontractPostXml
    security: bool
    nonceless: bool

class PapayDeletecontractPostLooseOptions(OptionsV2, total=False):
    xml: PapayDeletecontractPostXml | AnyDict
    security: bool
    nonceless: bool

class PapayDeletecontractPost(Verb[R]):
    """申请解约

    POST v2/papay/deletecontract
    https://pay.weixin.qq.com/doc/v2/merchant/4011987432
    """
    if MYPY:
        def __call__(
            self,
            options: PapayDeletecontractPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayDeletecontractPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PapayDeletecontractPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayDeletecontractPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayDeletecontractPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PapayDeletecontractPostXml,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayDeletecontractPostOptions,
            /,
            **more: Unpack[PapayDeletecontractPostOptions]
        ) -> R: ...

class PapayEntrustweb(Place):
    """v2/papay/entrustweb"""
    @property
    def get(self) -> PapayEntrustwebGet[Response]:
        """公众号纯签约

        GET v2/papay/entrustweb
        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml
        """
    @property
    def get_async(self) -> PapayEntrustwebGet[Promise[Response]]:
        """公众号纯签约"""
    @property
    def getAsync(self) -> PapayEntrustwebGet[Promise[Response]]:
        """公众号纯签约"""

class PapayEntrustwebGetOptions(OptionsV2, total=False):
    query: PapayEntrustwebGetQuery
    security: bool
    nonceless: bool

class PapayEntrustwebGetLooseOptions(OptionsV2, total=False):
    query: PapayEntrustwebGetQuery | AnyDict
    security: bool
    nonceless: bool

class PapayEntrustwebGet(Verb[R]):
    """公众号纯签约

    GET v2/papay/entrustweb
    https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: PapayEntrustwebGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayEntrustwebGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PapayEntrustwebGetQuery | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayEntrustwebGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayEntrustwebGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PapayEntrustwebGetQuery,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayEntrustwebGetOptions,
            /,
            **more: Unpack[PapayEntrustwebGetOptions]
        ) -> R: ...

class PapayH5entrustweb(Place):
    """v2/papay/h5entrustweb"""
    @property
    def get(self) -> PapayH5entrustwebGet[XMLAnswer[PapayH5entrustwebGetAnswer]]:
        """H5纯签约

        GET v2/papay/h5entrustweb
        https://pay.weixin.qq.com/doc/v2/merchant/4011987295
        notices: privated
        """
    @property
    def get_async(self) -> PapayH5entrustwebGet[Promise[XMLAnswer[PapayH5entrustwebGetAnswer]]]:
        """H5纯签约"""
    @property
    def getAsync(self) -> PapayH5entrustwebGet[Promise[XMLAnswer[PapayH5entrustwebGetAnswer]]]:
        """H5纯签约"""

class PapayH5entrustwebGetOptions(OptionsV2, total=False):
    query: PapayH5entrustwebGetQuery
    security: bool
    nonceless: bool

class PapayH5entrustwebGetLooseOptions(OptionsV2, total=False):
    query: PapayH5entrustwebGetQuery | AnyDict
    security: bool
    nonceless: bool

class PapayH5entrustwebGet(Verb[R]):
    """H5纯签约

    GET v2/papay/h5entrustweb
    https://pay.weixin.qq.com/doc/v2/merchant/4011987295
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: PapayH5entrustwebGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayH5entrustwebGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PapayH5entrustwebGetQuery | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayH5entrustwebGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayH5entrustwebGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PapayH5entrustwebGetQuery,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayH5entrustwebGetOptions,
            /,
            **more: Unpack[PapayH5entrustwebGetOptions]
        ) -> R: ...

class PapayPartner(Place):
    """v2/papay/partner"""
    @property
    def deletecontract(self) -> PapayPartnerDeletecontract:
        """POST 申请解约"""
    @property
    def entrustweb(self) -> PapayPartnerEntrustweb:
        """GET 公众号纯签约"""
    @property
    def h5entrustweb(self) -> PapayPartnerH5entrustweb:
        """GET H5纯签约"""
    @property
    def preentrustweb(self) -> PapayPartnerPreentrustweb:
        """POST APP纯签约"""
    @property
    def querycontract(self) -> PapayPartnerQuerycontract:
        """POST 查询签约关系"""

class PapayPartnerDeletecontract(Place):
    """v2/papay/partner/deletecontract"""
    @property
    def post(self) -> PapayPartnerDeletecontractPost[XMLAnswer[PapayPartnerDeletecontractPostAnswer]]:
        """申请解约

        POST v2/papay/partner/deletecontract
        https://pay.weixin.qq.com/doc/v2/partner/4011989904
        """
    @property
    def post_async(self) -> PapayPartnerDeletecontractPost[Promise[XMLAnswer[PapayPartnerDeletecontractPostAnswer]]]:
        """申请解约"""
    @property
    def postAsync(self) -> PapayPartnerDeletecontractPost[Promise[XMLAnswer[PapayPartnerDeletecontractPostAnswer]]]:
        """申请解约"""

class PapayPartnerDeletecontractPostOptions(OptionsV2, total=False):
    xml: PapayPartnerDeletecontractPostXml
    security: bool
    nonceless: bool

class PapayPartnerDeletecontractPostLooseOptions(OptionsV2, total=False):
    xml: PapayPartnerDeletecontractPostXml | AnyDict
    security: bool
    nonceless: bool

class PapayPartnerDeletecontractPost(Verb[R]):
    """申请解约

    POST v2/papay/partner/deletecontract
    https://pay.weixin.qq.com/doc/v2/partner/4011989904
    """
    if MYPY:
        def __call__(
            self,
            options: PapayPartnerDeletecontractPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayPartnerDeletecontractPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PapayPartnerDeletecontractPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPartnerDeletecontractPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayPartnerDeletecontractPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PapayPartnerDeletecontractPostXml,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPartnerDeletecontractPostOptions,
            /,
            **more: Unpack[PapayPartnerDeletecontractPostOptions]
        ) -> R: ...

class PapayPartnerEntrustweb(Place):
    """v2/papay/partner/entrustweb"""
    @property
    def get(self) -> PapayPartnerEntrustwebGet[Response]:
        """公众号纯签约

        GET v2/papay/partner/entrustweb
        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
        """
    @property
    def get_async(self) -> PapayPartnerEntrustwebGet[Promise[Response]]:
        """公众号纯签约"""
    @property
    def getAsync(self) -> PapayPartnerEntrustwebGet[Promise[Response]]:
        """公众号纯签约"""

class PapayPartnerEntrustwebGetOptions(OptionsV2, total=False):
    query: PapayPartnerEntrustwebGetQuery
    security: bool
    nonceless: bool

class PapayPartnerEntrustwebGetLooseOptions(OptionsV2, total=False):
    query: PapayPartnerEntrustwebGetQuery | AnyDict
    security: bool
    nonceless: bool

class PapayPartnerEntrustwebGet(Verb[R]):
    """公众号纯签约

    GET v2/papay/partner/entrustweb
    https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: PapayPartnerEntrustwebGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayPartnerEntrustwebGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PapayPartnerEntrustwebGetQuery | AnyDict,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPartnerEntrustwebGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayPartnerEntrustwebGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PapayPartnerEntrustwebGetQuery,
            security: bool = ...,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPartnerEntrustwebGetOptions,
            /,
            **more: Unpack[PapayPartnerEntrustwebGetOptions]
        ) -> R: ...

class PapayPartnerH5entrustweb(Place):
    """v2/papay/partner/h5entrustweb"""
    @property
    def get(self) -> PapayPartnerH5entrustwebGet[XMLAnswer[PapayPartnerH5entrustwebGetAnswer]]:
        """H5纯签约

        GET v2/papay/partner/h5entrustweb
        https://pay.weixin.qq.com/doc/v2/partner/4011988368
        notices: privated
        """
    @property
    def get_async(self) -> PapayPartnerH5entrustwebGet[Promise[XMLAnswer[PapayPartnerH5entrustwebGetAnswer]]]:
        """H5纯签约"""
    @property
    def getAsync(self) -> PapayPartnerH5entrustwebGet[Promise[XMLAnswer[PapayPartnerH5entrustwebGetAnswer]]]:
        """H5纯签约"""

class PapayPartnerH5entrustwebGetOptions(OptionsV2, total=False):
    query: PapayPartnerH5entrustwebGetQuery
    security: bool
    nonceless: bool

class PapayPartnerH5entrustwebGetLooseOptions(OptionsV2, total=False):
    query: PapayPartnerH5entrustwebGetQuery | AnyDict
    security: bool
    nonceless: bool

class PapayPartnerH5entrustwebGet(Verb[R]):
    """H5纯签约

    GET v2/papay/partner/h5entrustweb
    https://pay.weixin.qq.com/doc/v2/partner/4011988368
    notices: privated
    """
    if MYPY:
        def __call__(
            self,
            options: PapayPartnerH5entrustwebGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayPartnerH5entrustwebGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PapayPartnerH5entrustwebGetQuery | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPartnerH5entrustwebGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayPartnerH5entrustwebGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PapayPartnerH5entrustwebGetQuery,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPartnerH5entrustwebGetOptions,
            /,
            **more: Unpack[PapayPartnerH5entrustwebGetOptions]
        ) -> R: ...

class PapayPartnerPreentrustweb(Place):
    """v2/papay/partner/preentrustweb"""
    @property
    def post(self) -> PapayPartnerPreentrustwebPost[XMLAnswer[PapayPartnerPreentrustwebPostAnswer]]:
        """APP纯签约

        POST v2/papay/partner/preentrustweb
        https://pay.weixin.qq.com/doc/v2/partner/4011988366
        """
    @property
    def post_async(self) -> PapayPartnerPreentrustwebPost[Promise[XMLAnswer[PapayPartnerPreentrustwebPostAnswer]]]:
        """APP纯签约"""
    @property
    def postAsync(self) -> PapayPartnerPreentrustwebPost[Promise[XMLAnswer[PapayPartnerPreentrustwebPostAnswer]]]:
        """APP纯签约"""

class PapayPartnerPreentrustwebPostOptions(OptionsV2, total=False):
    xml: PapayPartnerPreentrustwebPostXml
    security: bool
    nonceless: bool

class PapayPartnerPreentrustwebPostLooseOptions(OptionsV2, total=False):
    xml: PapayPartnerPreentrustwebPostXml | AnyDict
    security: bool
    nonceless: bool

class PapayPartnerPreentrustwebPost(Verb[R]):
    """APP纯签约

    POST v2/papay/partner/preentrustweb
    https://pay.weixin.qq.com/doc/v2/partner/4011988366
    """
    if MYPY:
        def __call__(
            self,
            options: PapayPartnerPreentrustwebPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayPartnerPreentrustwebPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PapayPartnerPreentrustwebPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPartnerPreentrustwebPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayPartnerPreentrustwebPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PapayPartnerPreentrustwebPostXml,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPartnerPreentrustwebPostOptions,
            /,
            **more: Unpack[PapayPartnerPreentrustwebPostOptions]
        ) -> R: ...

class PapayPartnerQuerycontract(Place):
    """v2/papay/partner/querycontract"""
    @property
    def post(self) -> PapayPartnerQuerycontractPost[XMLAnswer[PapayPartnerQuerycontractPostAnswer]]:
        """查询签约关系

        POST v2/papay/partner/querycontract
        https://pay.weixin.qq.com/doc/v2/partner/4011988379
        """
    @property
    def post_async(self) -> PapayPartnerQuerycontractPost[Promise[XMLAnswer[PapayPartnerQuerycontractPostAnswer]]]:
        """查询签约关系"""
    @property
    def postAsync(self) -> PapayPartnerQuerycontractPost[Promise[XMLAnswer[PapayPartnerQuerycontractPostAnswer]]]:
        """查询签约关系"""

class PapayPartnerQuerycontractPostOptions(OptionsV2, total=False):
    xml: PapayPartnerQuerycontractPostXml
    security: bool
    nonceless: bool

class PapayPartnerQuerycontractPostLooseOptions(OptionsV2, total=False):
    xml: PapayPartnerQuerycontractPostXml | AnyDict
    security: bool
    nonceless: bool

class PapayPartnerQuerycontractPost(Verb[R]):
    """查询签约关系

    POST v2/papay/partner/querycontract
    https://pay.weixin.qq.com/doc/v2/partner/4011988379
    """
    if MYPY:
        def __call__(
            self,
            options: PapayPartnerQuerycontractPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayPartnerQuerycontractPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PapayPartnerQuerycontractPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPartnerQuerycontractPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayPartnerQuerycontractPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PapayPartnerQuerycontractPostXml,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPartnerQuerycontractPostOptions,
            /,
            **more: Unpack[PapayPartnerQuerycontractPostOptions]
        ) -> R: ...

class PapayPreentrustweb(Place):
    """v2/papay/preentrustweb"""
    @property
    def post(self) -> PapayPreentrustwebPost[XMLAnswer[PapayPreentrustwebPostAnswer]]:
        """APP纯签约

        POST v2/papay/preentrustweb
        https://pay.weixin.qq.com/doc/v2/merchant/4011986804
        """
    @property
    def post_async(self) -> PapayPreentrustwebPost[Promise[XMLAnswer[PapayPreentrustwebPostAnswer]]]:
        """APP纯签约"""
    @property
    def postAsync(self) -> PapayPreentrustwebPost[Promise[XMLAnswer[PapayPreentrustwebPostAnswer]]]:
        """APP纯签约"""

class PapayPreentrustwebPostOptions(OptionsV2, total=False):
    xml: PapayPreentrustwebPostXml
    security: bool
    nonceless: bool

class PapayPreentrustwebPostLooseOptions(OptionsV2, total=False):
    xml: PapayPreentrustwebPostXml | AnyDict
    security: bool
    nonceless: bool

class PapayPreentrustwebPost(Verb[R]):
    """APP纯签约

    POST v2/papay/preentrustweb
    https://pay.weixin.qq.com/doc/v2/merchant/4011986804
    """
    if MYPY:
        def __call__(
            self,
            options: PapayPreentrustwebPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayPreentrustwebPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PapayPreentrustwebPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPreentrustwebPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayPreentrustwebPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PapayPreentrustwebPostXml,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayPreentrustwebPostOptions,
            /,
            **more: Unpack[PapayPreentrustwebPostOptions]
        ) -> R: ...

class PapayQuerycontract(Place):
    """v2/papay/querycontract"""
    @property
    def post(self) -> PapayQuerycontractPost[XMLAnswer[PapayQuerycontractPostAnswer]]:
        """查询签约关系

        POST v2/papay/querycontract
        https://pay.weixin.qq.com/doc/v2/merchant/4011987640
        """
    @property
    def post_async(self) -> PapayQuerycontractPost[Promise[XMLAnswer[PapayQuerycontractPostAnswer]]]:
        """查询签约关系"""
    @property
    def postAsync(self) -> PapayQuerycontractPost[Promise[XMLAnswer[PapayQuerycontractPostAnswer]]]:
        """查询签约关系"""

class PapayQuerycontractPostOptions(OptionsV2, total=False):
    xml: PapayQuerycontractPostXml
    security: bool
    nonceless: bool

class PapayQuerycontractPostLooseOptions(OptionsV2, total=False):
    xml: PapayQuerycontractPostXml | AnyDict
    security: bool
    nonceless: bool

class PapayQuerycontractPost(Verb[R]):
    """查询签约关系

    POST v2/papay/querycontract
    https://pay.weixin.qq.com/doc/v2/merchant/4011987640
    """
    if MYPY:
        def __call__(
            self,
            options: PapayQuerycontractPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayQuerycontractPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: PapayQuerycontractPostXml | AnyDict,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayQuerycontractPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayQuerycontractPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: PapayQuerycontractPostXml,
            security: bool = ...,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayQuerycontractPostOptions,
            /,
            **more: Unpack[PapayQuerycontractPostOptions]
        ) -> R: ...

class PapayDeletecontractPostXml(TypedDict):
    appid: str
    """请求appid"""
    mch_id: str
    """商户号"""
    plan_id: NotRequired[str]
    """模板id"""
    contract_code: NotRequired[str]
    """签约协议号"""
    contract_id: NotRequired[str]
    """委托代扣协议id"""
    contract_termination_remark: str
    """解约备注"""
    version: Literal["1.0"]
    """版本号"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""

class PapayDeletecontractPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号id"""
    mch_id: str
    """商户号"""
    contract_id: str
    """委托代扣协议id"""
    plan_id: str
    """模板id"""
    contract_code: str
    """签约协议号"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    sign: str
    """签名"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""

class PapayEntrustwebGetQuery(TypedDict):
    appid: str
    """应用ID"""
    mch_id: str
    """商户号"""
    plan_id: int | str
    """模板id"""
    contract_code: str
    """签约协议号"""
    request_serial: int | str
    """请求序列号"""
    contract_display_account: str
    """用户账户展示名称"""
    notify_url: str
    """回调通知url"""
    version: Literal["1.0"]
    """版本号"""
    sign: NotRequired[str]
    """签名"""
    timestamp: str
    """时间戳"""
    return_web: NotRequired[Literal[1, "1"]]
    """返回web"""

class PapayH5entrustwebGetQuery(TypedDict):
    appid: str
    """应用ID"""
    mch_id: str
    """商户号"""
    plan_id: str
    """模板id"""
    contract_code: str
    """签约协议号"""
    request_serial: int | str
    """请求序列号"""
    contract_display_account: str
    """用户账户展示名称"""
    notify_url: str
    """回调通知url"""
    version: Literal["1.0"]
    """版本号"""
    sign: NotRequired[str]
    """签名"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    timestamp: str
    """时间戳"""
    clientip: str
    """客户端 IP"""
    return_appid: NotRequired[str]
    """回调应用appid"""

class PapayH5entrustwebGetAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    result_msg: NotRequired[str]
    """业务结果描述"""
    redirect_url: str

class PapayPartnerDeletecontractPostXml(TypedDict):
    appid: str
    """请求appid"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """子商户号"""
    plan_id: NotRequired[str]
    """模板id"""
    contract_code: NotRequired[str]
    """签约协议号"""
    contract_id: NotRequired[str]
    """委托代扣协议id"""
    contract_termination_remark: str
    """解约备注"""
    version: Literal["1.0"]
    """版本号"""

class PapayPartnerDeletecontractPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号id"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """子商户号"""
    contract_id: str
    """委托代扣协议id"""
    plan_id: str
    """模板id"""
    contract_code: str
    """签约协议号"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    sign: str
    """签名"""

class PapayPartnerEntrustwebGetQuery(TypedDict):
    appid: str
    """应用ID"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mch_id: str
    """子商户号"""
    plan_id: int | str
    """模板id"""
    contract_code: str
    """签约协议号"""
    request_serial: int | str
    """请求序列号"""
    contract_display_account: str
    """用户账户展示名称"""
    notify_url: str
    """回调通知url"""
    version: Literal["1.0"]
    """版本号"""
    sign: NotRequired[str]
    """签名"""
    timestamp: str
    """时间戳"""
    return_web: NotRequired[Literal[1, "1"]]
    """返回web"""

class PapayPartnerH5entrustwebGetQuery(TypedDict):
    appid: str
    """应用ID"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mch_id: str
    """子商户号"""
    plan_id: str
    """模板id"""
    contract_code: str
    """签约协议号"""
    request_serial: int | str
    """请求序列号"""
    contract_display_account: str
    """用户账户展示名称"""
    notify_url: str
    """回调通知url"""
    version: Literal["1.0"]
    """版本号"""
    sign: NotRequired[str]
    """签名"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    timestamp: str
    """时间戳"""
    clientip: str
    """客户端 IP"""
    deviceid: NotRequired[str]
    """设备ID"""
    mobile: NotRequired[str]
    """手机号"""
    email: NotRequired[str]
    """邮箱地址"""
    qq: NotRequired[str]
    """QQ号"""
    openid: NotRequired[str]
    """微信openID"""
    creid: NotRequired[str]
    """身份证号"""
    outerid: NotRequired[str]
    """商户侧用户标识"""
    return_appid: NotRequired[str]
    """回调应用appid"""

class PapayPartnerPreentrustwebPostXml(TypedDict):
    appid: str
    """应用ID"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    plan_id: str
    """模板id"""
    contract_code: str
    """签约协议号"""
    request_serial: int | str
    """请求序列号"""
    contract_display_account: str
    """用户账户展示名称"""
    notify_url: str
    """回调通知url"""
    version: Literal["1.0"]
    """版本号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    timestamp: str
    """时间戳"""
    return_app: NotRequired[Literal["Y", "N"]]
    """返回app"""

class PapayPartnerPreentrustwebPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    appid: str
    """请求appid"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mch_id: str
    """子商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    miniprogram_username: NotRequired[str]
    """跳转签约小程序的username"""
    miniprogram_path: NotRequired[str]
    """跳转签约小程序的path"""
    pre_entrustweb_id: str
    """预签约id"""

class PapayPartnerQuerycontractPostXml(TypedDict):
    appid: str
    """应用ID"""
    mch_id: str
    """商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    contract_id: NotRequired[str]
    """委托代扣协议id"""
    plan_id: NotRequired[str]
    """模板id"""
    contract_code: NotRequired[str]
    """签约协议号"""
    version: Literal["1.0"]
    """版本号"""

class PapayPartnerQuerycontractPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    mch_id: str
    """商户号"""
    appid: str
    """公众账号id"""
    contract_id: str
    """委托代扣协议id"""
    plan_id: str
    """模板id"""
    contract_code: str
    """签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_state: str
    """协议状态"""
    contract_signed_time: str
    """协议签署时间"""
    contract_expired_time: str
    """协议到期时间"""
    contract_terminated_time: NotRequired[str]
    """协议解约时间"""
    contract_termination_mode: NotRequired[str]
    """协议解约方式"""
    sign: str
    """签名"""
    contract_termination_remark: NotRequired[str]
    """解约备注"""
    openid: str
    """用户标识"""
    err_code: str
    """错误代码"""
    err_code_des: str
    """错误代码描述"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""

class PapayPreentrustwebPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    appid: str
    """请求appid"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    miniprogram_username: NotRequired[str]
    """跳转签约小程序的username"""
    miniprogram_path: NotRequired[str]
    """跳转签约小程序的path"""
    pre_entrustweb_id: str
    """预签约id"""

class PapayQuerycontractPostXml(TypedDict):
    appid: str
    """请求appid"""
    mch_id: int | str
    """商户号"""
    contract_id: NotRequired[str]
    """委托代扣协议id"""
    plan_id: NotRequired[int | str]
    """模板id"""
    contract_code: NotRequired[str]
    """签约协议号"""
    version: Literal["1.0"]
    """版本号"""

class PapayQuerycontractPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    mch_id: str
    """商户号"""
    appid: str
    """公众账号id"""
    contract_id: str
    """委托代扣协议id"""
    plan_id: str
    """模板id"""
    contract_code: str
    """签约协议号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_state: str
    """协议状态"""
    contract_signed_time: str
    """协议签署时间"""
    contract_expired_time: str
    """协议到期时间"""
    contract_terminated_time: NotRequired[str]
    """协议解约时间"""
    contract_termination_mode: NotRequired[str]
    """协议解约方式"""
    sign: str
    """签名"""
    contract_termination_remark: NotRequired[str]
    """解约备注"""
    openid: str
    """用户标识"""
    err_code: str
    """错误代码"""
    err_code_des: str
    """错误代码描述"""

class PapayPartnerH5entrustwebGetAnswer(PapayH5entrustwebGetAnswer): ...

class PapayPreentrustwebPostXml(PapayPartnerPreentrustwebPostXml): ...
