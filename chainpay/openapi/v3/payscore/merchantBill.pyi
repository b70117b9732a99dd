# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class MerchantBill(Place):
    """v3/payscore/merchant-bill"""
    @property
    def get(self) -> MerchantBillGet[Answer[MerchantBillGetAnswer]]:
        """商户申请获取对账单

        GET v3/payscore/merchant-bill
        https://pay.weixin.qq.com/doc/v3/merchant/4013394586
        """
    @property
    def get_async(self) -> MerchantBillGet[Promise[Answer[MerchantBillGetAnswer]]]:
        """商户申请获取对账单"""
    @property
    def getAsync(self) -> MerchantBillGet[Promise[Answer[MerchantBillGetAnswer]]]:
        """商户申请获取对账单"""

class MerchantBillGetOptions(Options, total=False):
    query: MerchantBillGetQuery

class MerchantBillGetLooseOptions(Options, total=False):
    query: MerchantBillGetQuery | AnyDict

class MerchantBillGet(Verb[R]):
    """商户申请获取对账单

    GET v3/payscore/merchant-bill
    https://pay.weixin.qq.com/doc/v3/merchant/4013394586
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantBillGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantBillGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantBillGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantBillGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantBillGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: MerchantBillGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantBillGetOptions,
            /,
            **more: Unpack[MerchantBillGetOptions]
        ) -> R: ...

class MerchantBillGetQuery(TypedDict):
    bill_date: str
    """账单日期"""
    tar_type: NotRequired[Literal["GZIP"] | None]
    """压缩类型"""
    encryption_algorithm: NotRequired[str | None]
    """加密算法"""
    service_id: NotRequired[str | None]
    """服务ID"""

class DownloadBillList(TypedDict):
    bill_sequence: int
    """账单文件序号"""
    hash_type: str
    """哈希类型"""
    hash_value: str
    """哈希值"""
    download_url: str
    """下载地址"""
    encrypt_key: str
    """加密密钥"""
    nonce: str
    """随机字符串"""

class MerchantBillGetAnswer(TypedDict):
    download_bill_count: int
    """下载信息总数"""
    download_bill_list: list[DownloadBillList]
    """下载信息明细"""
