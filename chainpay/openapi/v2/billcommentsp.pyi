# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Billcommentsp(Place):
    """v2/billcommentsp"""
    @property
    def batchquerycomment(self) -> BillcommentspBatchquerycomment:
        """POST 拉取订单评价数据"""

class BillcommentspBatchquerycomment(Place):
    """v2/billcommentsp/batchquerycomment"""
    @property
    def post(self) -> BillcommentspBatchquerycommentPost[XMLAnswer[BillcommentspBatchquerycommentPostAnswer]]:
        """拉取订单评价数据

        POST v2/billcommentsp/batchquerycomment
        https://pay.weixin.qq.com/doc/v2/merchant/4014326528
        """
    @property
    def post_async(self) -> BillcommentspBatchquerycommentPost[Promise[XMLAnswer[BillcommentspBatchquerycommentPostAnswer]]]:
        """拉取订单评价数据"""
    @property
    def postAsync(self) -> BillcommentspBatchquerycommentPost[Promise[XMLAnswer[BillcommentspBatchquerycommentPostAnswer]]]:
        """拉取订单评价数据"""

class BillcommentspBatchquerycommentPostOptions(OptionsV2, total=False):
    xml: BillcommentspBatchquerycommentPostXml
    security: bool
    nonceless: bool

class BillcommentspBatchquerycommentPostLooseOptions(OptionsV2, total=False):
    xml: BillcommentspBatchquerycommentPostXml | AnyDict
    security: bool
    nonceless: bool

class BillcommentspBatchquerycommentPost(Verb[R]):
    """拉取订单评价数据

    POST v2/billcommentsp/batchquerycomment
    https://pay.weixin.qq.com/doc/v2/merchant/4014326528
    """
    if MYPY:
        def __call__(
            self,
            options: BillcommentspBatchquerycommentPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BillcommentspBatchquerycommentPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: BillcommentspBatchquerycommentPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BillcommentspBatchquerycommentPostLooseOptions | AnyDict,
            /,
            **more: Unpack[BillcommentspBatchquerycommentPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: BillcommentspBatchquerycommentPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BillcommentspBatchquerycommentPostOptions,
            /,
            **more: Unpack[BillcommentspBatchquerycommentPostOptions]
        ) -> R: ...

class BillcommentspBatchquerycommentPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    begin_time: str
    """开始时间"""
    end_time: str
    """结束时间"""
    offset: int | str
    """位移"""
    limit: NotRequired[int | str]
    """条数"""

class BillcommentspBatchquerycommentPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    result_code: Literal["FAIL"]
    """业务结果"""
    err_code: str
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
