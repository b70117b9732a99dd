# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Bill(Place):
    """v3/bill"""
    @property
    def fundflowbill(self) -> BillFundflowbill:
        """GET 申请资金账单"""
    @property
    def subMerchantFundflowbill(self) -> BillSubMerchantFundflowbill:
        """GET 申请单个子商户资金账单"""
    @property
    def tradebill(self) -> BillTradebill:
        """GET 申请交易账单"""

class BillFundflowbill(Place):
    """v3/bill/fundflowbill"""
    @property
    def get(self) -> BillFundflowbillGet[Answer[BillFundflowbillGetAnswer]]:
        """申请资金账单

        GET v3/bill/fundflowbill
        https://pay.weixin.qq.com/doc/v3/merchant/4012791867
        """
    @property
    def get_async(self) -> BillFundflowbillGet[Promise[Answer[BillFundflowbillGetAnswer]]]:
        """申请资金账单"""
    @property
    def getAsync(self) -> BillFundflowbillGet[Promise[Answer[BillFundflowbillGetAnswer]]]:
        """申请资金账单"""

class BillFundflowbillGetOptions(Options, total=False):
    query: BillFundflowbillGetQuery

class BillFundflowbillGetLooseOptions(Options, total=False):
    query: BillFundflowbillGetQuery | AnyDict

class BillFundflowbillGet(Verb[R]):
    """申请资金账单

    GET v3/bill/fundflowbill
    https://pay.weixin.qq.com/doc/v3/merchant/4012791867
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

class BillSubMerchantFundflowbill(Place):
    """v3/bill/sub-merchant-fundflowbill"""
    @property
    def get(self) -> BillSubMerchantFundflowbillGet[Answer[BillSubMerchantFundflowbillGetAnswer]]:
        """申请单个子商户资金账单

        GET v3/bill/sub-merchant-fundflowbill
        https://pay.weixin.qq.com/doc/v3/partner/4012710630
        """
    @property
    def get_async(self) -> BillSubMerchantFundflowbillGet[Promise[Answer[BillSubMerchantFundflowbillGetAnswer]]]:
        """申请单个子商户资金账单"""
    @property
    def getAsync(self) -> BillSubMerchantFundflowbillGet[Promise[Answer[BillSubMerchantFundflowbillGetAnswer]]]:
        """申请单个子商户资金账单"""

class BillSubMerchantFundflowbillGetOptions(Options, total=False):
    query: BillSubMerchantFundflowbillGetQuery

class BillSubMerchantFundflowbillGetLooseOptions(Options, total=False):
    query: BillSubMerchantFundflowbillGetQuery | AnyDict

class BillSubMerchantFundflowbillGet(Verb[R]):
    """申请单个子商户资金账单

    GET v3/bill/sub-merchant-fundflowbill
    https://pay.weixin.qq.com/doc/v3/partner/4012710630
    """
    if MYPY:
        def __call__(
            self,
            options: BillSubMerchantFundflowbillGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BillSubMerchantFundflowbillGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BillSubMerchantFundflowbillGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BillSubMerchantFundflowbillGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BillSubMerchantFundflowbillGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BillSubMerchantFundflowbillGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BillSubMerchantFundflowbillGetOptions,
            /,
            **more: Unpack[BillSubMerchantFundflowbillGetOptions]
        ) -> R: ...

class BillTradebill(Place):
    """v3/bill/tradebill"""
    @property
    def get(self) -> BillTradebillGet[Answer[BillTradebillGetAnswer]]:
        """申请交易账单

        GET v3/bill/tradebill
        https://pay.weixin.qq.com/doc/v3/merchant/4012791866
        """
    @property
    def get_async(self) -> BillTradebillGet[Promise[Answer[BillTradebillGetAnswer]]]:
        """申请交易账单"""
    @property
    def getAsync(self) -> BillTradebillGet[Promise[Answer[BillTradebillGetAnswer]]]:
        """申请交易账单"""

class BillTradebillGetOptions(Options, total=False):
    query: BillTradebillGetQuery

class BillTradebillGetLooseOptions(Options, total=False):
    query: BillTradebillGetQuery | AnyDict

class BillTradebillGet(Verb[R]):
    """申请交易账单

    GET v3/bill/tradebill
    https://pay.weixin.qq.com/doc/v3/merchant/4012791866
    """
    if MYPY:
        def __call__(
            self,
            options: BillTradebillGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BillTradebillGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BillTradebillGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BillTradebillGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BillTradebillGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: BillTradebillGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BillTradebillGetOptions,
            /,
            **more: Unpack[BillTradebillGetOptions]
        ) -> R: ...

class BillFundflowbillGetQuery(TypedDict):
    bill_date: str
    """账单日期"""
    sub_mchid: NotRequired[str | None]
    """二级商户号"""
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES"] | None]
    """资金账户类型"""
    tar_type: NotRequired[Literal["GZIP"] | None]
    """压缩类型"""

class BillFundflowbillGetAnswer(TypedDict):
    hash_type: str
    """哈希类型"""
    hash_value: str
    """哈希值"""
    download_url: str
    """账单下载地址"""

class BillSubMerchantFundflowbillGetQuery(TypedDict):
    sub_mchid: str
    """子商户号"""
    bill_date: str
    """账单日期"""
    tar_type: NotRequired[Literal["GZIP"] | None]
    """压缩类型"""
    algorithm: Literal["AEAD_AES_256_GCM", "SM4_GCM"]
    """加密算法"""
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES", "DEPOSIT"] | None]
    """资金账户类型"""

class DownloadBillList(TypedDict):
    bill_sequence: int
    """账单文件序号"""
    download_url: str
    """下载地址"""
    encrypt_key: str
    """加密密钥"""
    hash_type: str
    """哈希类型"""
    hash_value: str
    """哈希值"""
    nonce: str
    """随机字符串"""

class BillSubMerchantFundflowbillGetAnswer(TypedDict):
    download_bill_count: int
    """下载信息总数"""
    download_bill_list: NotRequired[list[DownloadBillList]]
    """下载信息明细"""

class BillTradebillGetQuery(TypedDict):
    bill_date: str
    """账单日期"""
    sub_mchid: NotRequired[str | None]
    """二级商户号"""
    bill_type: NotRequired[Literal["ALL", "SUCCESS", "REFUND", "RECHARGE_REFUND", "ALL_SPECIAL", "SUC_SPECIAL", "REF_SPECIAL"] | None]
    """账单类型"""
    tar_type: NotRequired[Literal["GZIP"] | None]
    """压缩类型"""

class BillTradebillGetAnswer(BillFundflowbillGetAnswer): ...
