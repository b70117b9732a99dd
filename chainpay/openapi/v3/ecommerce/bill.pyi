# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Bill(Place):
    """v3/ecommerce/bill"""
    @property
    def fundflowbill(self) -> BillFundflowbill:
        """GET 申请二级商户资金账单"""

class BillFundflowbill(Place):
    """v3/ecommerce/bill/fundflowbill"""
    @property
    def get(self) -> BillFundflowbillGet[Answer[BillFundflowbillGetAnswer]]:
        """申请二级商户资金账单

        GET v3/ecommerce/bill/fundflowbill
        https://pay.weixin.qq.com/doc/v3/partner/4012760697
        """
    @property
    def get_async(self) -> BillFundflowbillGet[Promise[Answer[BillFundflowbillGetAnswer]]]:
        """申请二级商户资金账单"""
    @property
    def getAsync(self) -> BillFundflowbillGet[Promise[Answer[BillFundflowbillGetAnswer]]]:
        """申请二级商户资金账单"""

class BillFundflowbillGetOptions(Options, total=False):
    query: BillFundflowbillGetQuery

class BillFundflowbillGetLooseOptions(Options, total=False):
    query: BillFundflowbillGetQuery | AnyDict

class BillFundflowbillGet(Verb[R]):
    """申请二级商户资金账单

    GET v3/ecommerce/bill/fundflowbill
    https://pay.weixin.qq.com/doc/v3/partner/4012760697
    """
    if MYPY:
        def __call__(
            self,
            options: BillFundflowbillGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BillFundflowbillGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BillFundflowbillGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BillFundflowbillGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BillFundflowbillGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: BillFundflowbillGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BillFundflowbillGetOptions,
            /,
            **more: Unpack[BillFundflowbillGetOptions]
        ) -> R: ...

class BillFundflowbillGetQuery(TypedDict):
    bill_date: str
    """账单日期"""
    account_type: Literal["ALL"]
    """资金账户类型"""
    tar_type: NotRequired[Literal["GZIP"] | None]
    """压缩类型"""
    algorithm: Literal["AEAD_AES_256_GCM", "SM4_GCM"]
    """加密算法"""

class DownloadBillList(TypedDict):
    bill_sequence: int
    """账单文件序号"""
    hash_type: Literal["SHA1"]
    """哈希类型"""
    hash_value: str
    """哈希值"""
    download_url: str
    """账单下载地址"""
    encrypt_key: str
    """加密密钥"""
    nonce: str
    """随机字符串"""

class BillFundflowbillGetAnswer(TypedDict):
    download_bill_count: int
    """下载信息总数"""
    download_bill_list: NotRequired[list[DownloadBillList]]
    """下载信息明细"""
