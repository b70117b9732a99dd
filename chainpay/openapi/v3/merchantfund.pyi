# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Merchantfund(Place):
    """v3/merchantfund"""
    @property
    def merchant(self) -> MerchantfundMerchant: ...
    @property
    def partner(self) -> MerchantfundPartner: ...

class MerchantfundMerchant(Place):
    """v3/merchantfund/merchant"""
    @property
    def incomeRecords(self) -> MerchantfundMerchantIncomeRecords:
        """GET 服务商银行来账查询"""

class MerchantfundMerchantIncomeRecords(Place):
    """v3/merchantfund/merchant/income-records"""
    @property
    def get(self) -> MerchantfundMerchantIncomeRecordsGet[Answer[MerchantfundMerchantIncomeRecordsGetAnswer]]:
        """服务商银行来账查询

        GET v3/merchantfund/merchant/income-records
        https://pay.weixin.qq.com/doc/v3/partner/4012720300
        """
    @property
    def get_async(self) -> MerchantfundMerchantIncomeRecordsGet[Promise[Answer[MerchantfundMerchantIncomeRecordsGetAnswer]]]:
        """服务商银行来账查询"""
    @property
    def getAsync(self) -> MerchantfundMerchantIncomeRecordsGet[Promise[Answer[MerchantfundMerchantIncomeRecordsGetAnswer]]]:
        """服务商银行来账查询"""

class MerchantfundMerchantIncomeRecordsGetOptions(Options, total=False):
    query: MerchantfundMerchantIncomeRecordsGetQuery

class MerchantfundMerchantIncomeRecordsGetLooseOptions(Options, total=False):
    query: MerchantfundMerchantIncomeRecordsGetQuery | AnyDict

class MerchantfundMerchantIncomeRecordsGet(Verb[R]):
    """服务商银行来账查询

    GET v3/merchantfund/merchant/income-records
    https://pay.weixin.qq.com/doc/v3/partner/4012720300
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantfundMerchantIncomeRecordsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantfundMerchantIncomeRecordsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantfundMerchantIncomeRecordsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantfundMerchantIncomeRecordsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantfundMerchantIncomeRecordsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantfundMerchantIncomeRecordsGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantfundMerchantIncomeRecordsGetOptions,
            /,
            **more: Unpack[MerchantfundMerchantIncomeRecordsGetOptions]
        ) -> R: ...

class MerchantfundPartner(Place):
    """v3/merchantfund/partner"""
    @property
    def incomeRecords(self) -> MerchantfundPartnerIncomeRecords:
        """GET 特约商户银行来账查询"""

class MerchantfundPartnerIncomeRecords(Place):
    """v3/merchantfund/partner/income-records"""
    @property
    def get(self) -> MerchantfundPartnerIncomeRecordsGet[Answer[MerchantfundPartnerIncomeRecordsGetAnswer]]:
        """特约商户银行来账查询

        GET v3/merchantfund/partner/income-records
        https://pay.weixin.qq.com/doc/v3/partner/4012720249
        """
    @property
    def get_async(self) -> MerchantfundPartnerIncomeRecordsGet[Promise[Answer[MerchantfundPartnerIncomeRecordsGetAnswer]]]:
        """特约商户银行来账查询"""
    @property
    def getAsync(self) -> MerchantfundPartnerIncomeRecordsGet[Promise[Answer[MerchantfundPartnerIncomeRecordsGetAnswer]]]:
        """特约商户银行来账查询"""

class MerchantfundPartnerIncomeRecordsGetOptions(Options, total=False):
    query: MerchantfundPartnerIncomeRecordsGetQuery

class MerchantfundPartnerIncomeRecordsGetLooseOptions(Options, total=False):
    query: MerchantfundPartnerIncomeRecordsGetQuery | AnyDict

class MerchantfundPartnerIncomeRecordsGet(Verb[R]):
    """特约商户银行来账查询

    GET v3/merchantfund/partner/income-records
    https://pay.weixin.qq.com/doc/v3/partner/4012720249
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantfundPartnerIncomeRecordsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantfundPartnerIncomeRecordsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantfundPartnerIncomeRecordsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantfundPartnerIncomeRecordsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantfundPartnerIncomeRecordsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantfundPartnerIncomeRecordsGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantfundPartnerIncomeRecordsGetOptions,
            /,
            **more: Unpack[MerchantfundPartnerIncomeRecordsGetOptions]
        ) -> R: ...

class MerchantfundMerchantIncomeRecordsGetQuery(TypedDict):
    account_type: Literal["BASIC", "OPERATION", "FEES"]
    """账户类型"""
    date: str
    """日期"""
    offset: NotRequired[int | str | None]
    """本次查询偏移量"""
    limit: int | str
    """本次请求最大查询条数"""

class Data(TypedDict):
    mchid: str
    """商户号"""
    account_type: Literal["BASIC", "OPERATION", "FEES"]
    """账户类型"""
    income_record_type: Literal["OFFLINERECHARGE", "ENTERPRISEDIRECTREVENUE"]
    """银行来账类型"""
    income_record_id: str
    """银行来账微信单号"""
    amount: int
    """银行来账金额"""
    success_time: str
    """银行来账完成时间"""
    bank_name: str
    """付款方银行名称"""
    bank_account_name: str
    """付款方银行户名"""
    bank_account_number: str
    """付款方银行卡号"""
    recharge_remark: str
    """银行备注"""

class Links(TypedDict):
    next: str
    """下一页链接"""
    prev: str
    """上一页链接"""
    self: str
    """当前链接"""

class MerchantfundMerchantIncomeRecordsGetAnswer(TypedDict):
    total_count: int
    """查询数据总条数"""
    offset: int
    """本次查询偏移量"""
    limit: int
    """本次查询条数"""
    data: NotRequired[list[Data]]
    """银行来账记录列表"""
    links: Links
    """分页链接"""

class MerchantfundPartnerIncomeRecordsGetQuery(TypedDict):
    sub_mchid: str
    """特约商户号"""
    account_type: Literal["BASIC", "OPERATION", "FEES"]
    """账户类型"""
    date: str
    """日期"""
    offset: NotRequired[int | str | None]
    """本次查询偏移量"""
    limit: int | str
    """本次请求最大查询条数"""

class MerchantfundPartnerIncomeRecordsGetAnswerData(TypedDict):
    sub_mchid: str
    """特约商户号"""
    account_type: Literal["BASIC", "OPERATION", "FEES"]
    """账户类型"""
    income_record_type: Literal["OFFLINERECHARGE", "ENTERPRISEDIRECTREVENUE"]
    """银行来账类型"""
    income_record_id: str
    """银行来账微信单号"""
    amount: int
    """银行来账金额"""
    success_time: str
    """银行来账完成时间"""
    bank_name: str
    """付款方银行名称"""
    bank_account_name: str
    """付款方银行户名"""
    bank_account_number: str
    """付款方银行卡号"""
    recharge_remark: str
    """银行备注"""

class MerchantfundPartnerIncomeRecordsGetAnswer(TypedDict):
    total_count: int
    """查询数据总条数"""
    offset: int
    """本次查询偏移量"""
    limit: int
    """本次查询条数"""
    data: NotRequired[list[MerchantfundPartnerIncomeRecordsGetAnswerData]]
    """银行来账记录列表"""
    links: Links
    """分页链接"""
