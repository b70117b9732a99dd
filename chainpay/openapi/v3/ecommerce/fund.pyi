# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Fund(Place):
    """v3/ecommerce/fund"""
    @property
    def balance(self) -> FundBalance: ...
    @property
    def enddaybalance(self) -> FundEnddaybalance: ...
    @property
    def withdraw(self) -> FundWithdraw:
        """POST 账户余额提现"""

class FundBalance(Place):
    """v3/ecommerce/fund/balance"""
    @property
    def _sub_mchid_(self) -> FundBalanceSubMchid:
        """GET 查询二级商户账户实时余额"""

class FundBalanceSubMchid(Place):
    """v3/ecommerce/fund/balance/{sub_mchid}"""
    @property
    def get(self) -> FundBalanceSubMchidGet[Answer[FundBalanceSubMchidGetAnswer]]:
        """查询二级商户账户实时余额

        GET v3/ecommerce/fund/balance/{sub_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4012476690
        """
    @property
    def get_async(self) -> FundBalanceSubMchidGet[Promise[Answer[FundBalanceSubMchidGetAnswer]]]:
        """查询二级商户账户实时余额"""
    @property
    def getAsync(self) -> FundBalanceSubMchidGet[Promise[Answer[FundBalanceSubMchidGetAnswer]]]:
        """查询二级商户账户实时余额"""

class FundBalanceSubMchidGetOptions(Options, total=False):
    query: FundBalanceSubMchidGetQuery
    sub_mchid: str | int

class FundBalanceSubMchidGetLooseOptions(Options, total=False):
    query: FundBalanceSubMchidGetQuery | AnyDict
    sub_mchid: str | int

class FundBalanceSubMchidGet(Verb[R]):
    """查询二级商户账户实时余额

    GET v3/ecommerce/fund/balance/{sub_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4012476690
    """
    if MYPY:
        def __call__(
            self,
            options: FundBalanceSubMchidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundBalanceSubMchidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FundBalanceSubMchidGetQuery | AnyDict = ...,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundBalanceSubMchidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FundBalanceSubMchidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: FundBalanceSubMchidGetQuery = ...,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundBalanceSubMchidGetOptions,
            /,
            **more: Unpack[FundBalanceSubMchidGetOptions]
        ) -> R: ...

class FundEnddaybalance(Place):
    """v3/ecommerce/fund/enddaybalance"""
    @property
    def _sub_mchid_(self) -> FundEnddaybalanceSubMchid:
        """GET 查询二级商户账户日终余额"""

class FundEnddaybalanceSubMchid(Place):
    """v3/ecommerce/fund/enddaybalance/{sub_mchid}"""
    @property
    def get(self) -> FundEnddaybalanceSubMchidGet[Answer[FundEnddaybalanceSubMchidGetAnswer]]:
        """查询二级商户账户日终余额

        GET v3/ecommerce/fund/enddaybalance/{sub_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4012476693
        """
    @property
    def get_async(self) -> FundEnddaybalanceSubMchidGet[Promise[Answer[FundEnddaybalanceSubMchidGetAnswer]]]:
        """查询二级商户账户日终余额"""
    @property
    def getAsync(self) -> FundEnddaybalanceSubMchidGet[Promise[Answer[FundEnddaybalanceSubMchidGetAnswer]]]:
        """查询二级商户账户日终余额"""

class FundEnddaybalanceSubMchidGetOptions(Options, total=False):
    query: FundEnddaybalanceSubMchidGetQuery
    sub_mchid: str | int

class FundEnddaybalanceSubMchidGetLooseOptions(Options, total=False):
    query: FundEnddaybalanceSubMchidGetQuery | AnyDict
    sub_mchid: str | int

class FundEnddaybalanceSubMchidGet(Verb[R]):
    """查询二级商户账户日终余额

    GET v3/ecommerce/fund/enddaybalance/{sub_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4012476693
    """
    if MYPY:
        def __call__(
            self,
            options: FundEnddaybalanceSubMchidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundEnddaybalanceSubMchidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FundEnddaybalanceSubMchidGetQuery | AnyDict,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundEnddaybalanceSubMchidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FundEnddaybalanceSubMchidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: FundEnddaybalanceSubMchidGetQuery,
            sub_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundEnddaybalanceSubMchidGetOptions,
            /,
            **more: Unpack[FundEnddaybalanceSubMchidGetOptions]
        ) -> R: ...

class FundWithdraw(Place):
    """v3/ecommerce/fund/withdraw"""
    @property
    def post(self) -> FundWithdrawPost[Answer[FundWithdrawPostAnswer]]:
        """账户余额提现

        POST v3/ecommerce/fund/withdraw
        https://pay.weixin.qq.com/doc/v3/partner/4012476652
        """
    @property
    def post_async(self) -> FundWithdrawPost[Promise[Answer[FundWithdrawPostAnswer]]]:
        """账户余额提现"""
    @property
    def postAsync(self) -> FundWithdrawPost[Promise[Answer[FundWithdrawPostAnswer]]]:
        """账户余额提现"""
    @property
    def outRequestNo(self) -> FundWithdrawOutRequestNo: ...
    @property
    def _withdraw_id_(self) -> FundWithdrawWithdrawId:
        """GET 微信支付提现单号查询"""

class FundWithdrawPostOptions(Options, total=False):
    json: FundWithdrawPostJson

class FundWithdrawPostLooseOptions(Options, total=False):
    json: FundWithdrawPostJson | AnyDict

class FundWithdrawPost(Verb[R]):
    """账户余额提现

    POST v3/ecommerce/fund/withdraw
    https://pay.weixin.qq.com/doc/v3/partner/4012476652
    """
    if MYPY:
        def __call__(
            self,
            options: FundWithdrawPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundWithdrawPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: FundWithdrawPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundWithdrawPostLooseOptions | AnyDict,
            /,
            **more: Unpack[FundWithdrawPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: FundWithdrawPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: FundWithdrawPostOptions,
            /,
            **more: Unpack[FundWithdrawPostOptions]
        ) -> R: ...

class FundWithdrawOutRequestNo(Place):
    """v3/ecommerce/fund/withdraw/out-request-no"""
    @property
    def _out_request_no_(self) -> FundWithdrawOutRequestNoOutRequestNo:
        """GET 商户提现单号查询"""

class FundWithdrawOutRequestNoOutRequestNo(Place):
    """v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}"""
    @property
    def get(self) -> FundWithdrawOutRequestNoOutRequestNoGet[Answer[FundWithdrawOutRequestNoOutRequestNoGetAnswer]]:
        """商户提现单号查询

        GET v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012476656
        """
    @property
    def get_async(self) -> FundWithdrawOutRequestNoOutRequestNoGet[Promise[Answer[FundWithdrawOutRequestNoOutRequestNoGetAnswer]]]:
        """商户提现单号查询"""
    @property
    def getAsync(self) -> FundWithdrawOutRequestNoOutRequestNoGet[Promise[Answer[FundWithdrawOutRequestNoOutRequestNoGetAnswer]]]:
        """商户提现单号查询"""

class FundWithdrawOutRequestNoOutRequestNoGetOptions(Options, total=False):
    query: FundWithdrawOutRequestNoOutRequestNoGetQuery
    out_request_no: str | int

class FundWithdrawOutRequestNoOutRequestNoGetLooseOptions(Options, total=False):
    query: FundWithdrawOutRequestNoOutRequestNoGetQuery | AnyDict
    out_request_no: str | int

class FundWithdrawOutRequestNoOutRequestNoGet(Verb[R]):
    """商户提现单号查询

    GET v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012476656
    """
    if MYPY:
        def __call__(
            self,
            options: FundWithdrawOutRequestNoOutRequestNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundWithdrawOutRequestNoOutRequestNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FundWithdrawOutRequestNoOutRequestNoGetQuery | AnyDict,
            out_request_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundWithdrawOutRequestNoOutRequestNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FundWithdrawOutRequestNoOutRequestNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: FundWithdrawOutRequestNoOutRequestNoGetQuery,
            out_request_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundWithdrawOutRequestNoOutRequestNoGetOptions,
            /,
            **more: Unpack[FundWithdrawOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...

class FundWithdrawWithdrawId(Place):
    """v3/ecommerce/fund/withdraw/{withdraw_id}"""
    @property
    def get(self) -> FundWithdrawWithdrawIdGet[Answer[FundWithdrawWithdrawIdGetAnswer]]:
        """微信支付提现单号查询

        GET v3/ecommerce/fund/withdraw/{withdraw_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012476665
        """
    @property
    def get_async(self) -> FundWithdrawWithdrawIdGet[Promise[Answer[FundWithdrawWithdrawIdGetAnswer]]]:
        """微信支付提现单号查询"""
    @property
    def getAsync(self) -> FundWithdrawWithdrawIdGet[Promise[Answer[FundWithdrawWithdrawIdGetAnswer]]]:
        """微信支付提现单号查询"""

class FundWithdrawWithdrawIdGetOptions(Options, total=False):
    query: FundWithdrawWithdrawIdGetQuery
    withdraw_id: str | int

class FundWithdrawWithdrawIdGetLooseOptions(Options, total=False):
    query: FundWithdrawWithdrawIdGetQuery | AnyDict
    withdraw_id: str | int

class FundWithdrawWithdrawIdGet(Verb[R]):
    """微信支付提现单号查询

    GET v3/ecommerce/fund/withdraw/{withdraw_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012476665
    """
    if MYPY:
        def __call__(
            self,
            options: FundWithdrawWithdrawIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[FundWithdrawWithdrawIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: FundWithdrawWithdrawIdGetQuery | AnyDict,
            withdraw_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundWithdrawWithdrawIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[FundWithdrawWithdrawIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: FundWithdrawWithdrawIdGetQuery,
            withdraw_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: FundWithdrawWithdrawIdGetOptions,
            /,
            **more: Unpack[FundWithdrawWithdrawIdGetOptions]
        ) -> R: ...

class FundBalanceSubMchidGetQuery(TypedDict):
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES", "DEPOSIT"] | None]
    """资金账户类型"""

class FundBalanceSubMchidGetAnswer(TypedDict):
    sub_mchid: str
    """特约商户号"""
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES", "DEPOSIT"]]
    """资金账户类型"""
    available_amount: int
    """可用余额"""
    pending_amount: NotRequired[int]

class FundEnddaybalanceSubMchidGetQuery(TypedDict):
    date: str
    """日期"""
    account_type: NotRequired[Literal["BASIC", "DEPOSIT"] | None]
    """账户类型"""

class FundEnddaybalanceSubMchidGetAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    available_amount: int
    """可用余额"""
    pending_amount: NotRequired[int]
    account_type: NotRequired[Literal["BASIC", "DEPOSIT"]]
    """账户类型"""

class FundWithdrawPostJson(TypedDict):
    sub_mchid: str
    """特约商户号"""
    out_request_no: str
    """商户提现单号"""
    amount: int
    """提现金额"""
    remark: NotRequired[str]
    """提现备注"""
    bank_memo: NotRequired[str]
    """银行附言"""
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES"]]
    """出款账户类型"""
    notify_url: NotRequired[str]
    """提现结果通知地址"""

class FundWithdrawPostAnswer(TypedDict):
    sub_mchid: str
    """特约商户号"""
    withdraw_id: str
    """微信支付提现单号"""
    out_request_no: str
    """商户提现单号"""
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES"]]
    """出款账户类型"""

class FundWithdrawOutRequestNoOutRequestNoGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""

class FundWithdrawOutRequestNoOutRequestNoGetAnswer(TypedDict):
    sub_mchid: NotRequired[str]
    """二级商户号"""
    sp_mchid: str
    """电商平台商户号"""
    status: Literal["CREATE_SUCCESS", "SUCCESS", "FAIL", "REFUND", "CLOSE", "INIT"]
    """提现单状态"""
    withdraw_id: str
    """微信支付提现单号"""
    out_request_no: str
    """商户提现单号"""
    amount: int
    """提现金额"""
    create_time: NotRequired[str]
    """发起提现时间"""
    update_time: NotRequired[str]
    """提现状态更新时间"""
    reason: NotRequired[str]
    """失败原因"""
    remark: NotRequired[str]
    """提现备注"""
    bank_memo: NotRequired[str]
    """银行备注"""
    account_type: NotRequired[Literal["BASIC", "OPERATION", "FEES"]]
    """出款账户类型"""
    account_number: NotRequired[str]
    """入账银行账号后四位"""
    account_bank: NotRequired[str]
    """入账银行"""
    bank_name: NotRequired[str]
    """入账银行全称（含支行）"""

class FundWithdrawWithdrawIdGetQuery(FundWithdrawOutRequestNoOutRequestNoGetQuery): ...

class FundWithdrawWithdrawIdGetAnswer(FundWithdrawOutRequestNoOutRequestNoGetAnswer): ...
