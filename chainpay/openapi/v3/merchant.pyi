# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Media, Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Merchant(Place):
    """v3/merchant"""
    @property
    def fund(self) -> MerchantFund: ...
    @property
    def media(self) -> MerchantMedia: ...

class MerchantFund(Place):
    """v3/merchant/fund"""
    @property
    def balance(self) -> MerchantFundBalance: ...
    @property
    def dayendbalance(self) -> MerchantFundDayendbalance: ...
    @property
    def withdraw(self) -> MerchantFundWithdraw:
        """POST 电商平台提现"""

class MerchantFundBalance(Place):
    """v3/merchant/fund/balance"""
    @property
    def _account_type_(self) -> MerchantFundBalanceAccountType:
        """GET 查询账户实时余额"""

class MerchantFundBalanceAccountType(Place):
    """v3/merchant/fund/balance/{account_type}"""
    @property
    def get(self) -> MerchantFundBalanceAccountTypeGet[Answer[MerchantFundBalanceAccountTypeGetAnswer]]:
        """查询账户实时余额

        GET v3/merchant/fund/balance/{account_type}
        https://pay.weixin.qq.com/doc/v3/partner/4012476700
        """
    @property
    def get_async(self) -> MerchantFundBalanceAccountTypeGet[Promise[Answer[MerchantFundBalanceAccountTypeGetAnswer]]]:
        """查询账户实时余额"""
    @property
    def getAsync(self) -> MerchantFundBalanceAccountTypeGet[Promise[Answer[MerchantFundBalanceAccountTypeGetAnswer]]]:
        """查询账户实时余额"""

class MerchantFundBalanceAccountTypeGetOptions(Options, total=False):
    account_type: str | int

class MerchantFundBalanceAccountTypeGet(Verb[R]):
    """查询账户实时余额

    GET v3/merchant/fund/balance/{account_type}
    https://pay.weixin.qq.com/doc/v3/partner/4012476700
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantFundBalanceAccountTypeGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantFundBalanceAccountTypeGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantFundBalanceAccountTypeGetOptions | AnyDict,
            /,
            **more: Unpack[MerchantFundBalanceAccountTypeGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, account_type: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantFundBalanceAccountTypeGetOptions,
            /,
            **more: Unpack[MerchantFundBalanceAccountTypeGetOptions]
        ) -> R: ...

class MerchantFundDayendbalance(Place):
    """v3/merchant/fund/dayendbalance"""
    @property
    def _account_type_(self) -> MerchantFundDayendbalanceAccountType:
        """GET 查询账户日终余额"""

class MerchantFundDayendbalanceAccountType(Place):
    """v3/merchant/fund/dayendbalance/{account_type}"""
    @property
    def get(self) -> MerchantFundDayendbalanceAccountTypeGet[Answer[MerchantFundDayendbalanceAccountTypeGetAnswer]]:
        """查询账户日终余额

        GET v3/merchant/fund/dayendbalance/{account_type}
        https://pay.weixin.qq.com/doc/v3/partner/4012476702
        """
    @property
    def get_async(self) -> MerchantFundDayendbalanceAccountTypeGet[Promise[Answer[MerchantFundDayendbalanceAccountTypeGetAnswer]]]:
        """查询账户日终余额"""
    @property
    def getAsync(self) -> MerchantFundDayendbalanceAccountTypeGet[Promise[Answer[MerchantFundDayendbalanceAccountTypeGetAnswer]]]:
        """查询账户日终余额"""

class MerchantFundDayendbalanceAccountTypeGetOptions(Options, total=False):
    query: MerchantFundDayendbalanceAccountTypeGetQuery
    account_type: str | int

class MerchantFundDayendbalanceAccountTypeGetLooseOptions(Options, total=False):
    query: MerchantFundDayendbalanceAccountTypeGetQuery | AnyDict
    account_type: str | int

class MerchantFundDayendbalanceAccountTypeGet(Verb[R]):
    """查询账户日终余额

    GET v3/merchant/fund/dayendbalance/{account_type}
    https://pay.weixin.qq.com/doc/v3/partner/4012476702
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantFundDayendbalanceAccountTypeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantFundDayendbalanceAccountTypeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantFundDayendbalanceAccountTypeGetQuery | AnyDict = ...,
            account_type: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantFundDayendbalanceAccountTypeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantFundDayendbalanceAccountTypeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantFundDayendbalanceAccountTypeGetQuery = ...,
            account_type: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantFundDayendbalanceAccountTypeGetOptions,
            /,
            **more: Unpack[MerchantFundDayendbalanceAccountTypeGetOptions]
        ) -> R: ...

class MerchantFundWithdraw(Place):
    """v3/merchant/fund/withdraw"""
    @property
    def post(self) -> MerchantFundWithdrawPost[Answer[MerchantFundWithdrawPostAnswer]]:
        """电商平台提现

        POST v3/merchant/fund/withdraw
        https://pay.weixin.qq.com/doc/v3/partner/4012476670
        """
    @property
    def post_async(self) -> MerchantFundWithdrawPost[Promise[Answer[MerchantFundWithdrawPostAnswer]]]:
        """电商平台提现"""
    @property
    def postAsync(self) -> MerchantFundWithdrawPost[Promise[Answer[MerchantFundWithdrawPostAnswer]]]:
        """电商平台提现"""
    @property
    def billType(self) -> MerchantFundWithdrawBillType: ...
    @property
    def outRequestNo(self) -> MerchantFundWithdrawOutRequestNo: ...
    @property
    def withdrawId(self) -> MerchantFundWithdrawWithdrawId: ...

class MerchantFundWithdrawPostOptions(Options, total=False):
    json: MerchantFundWithdrawPostJson

class MerchantFundWithdrawPostLooseOptions(Options, total=False):
    json: MerchantFundWithdrawPostJson | AnyDict

class MerchantFundWithdrawPost(Verb[R]):
    """电商平台提现

    POST v3/merchant/fund/withdraw
    https://pay.weixin.qq.com/doc/v3/partner/4012476670
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantFundWithdrawPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantFundWithdrawPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: MerchantFundWithdrawPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantFundWithdrawPostLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantFundWithdrawPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: MerchantFundWithdrawPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantFundWithdrawPostOptions,
            /,
            **more: Unpack[MerchantFundWithdrawPostOptions]
        ) -> R: ...

class MerchantFundWithdrawBillType(Place):
    """v3/merchant/fund/withdraw/bill-type"""
    @property
    def _bill_type_(self) -> MerchantFundWithdrawBillTypeBillType:
        """GET 按日下载提现异常文件"""

class MerchantFundWithdrawBillTypeBillType(Place):
    """v3/merchant/fund/withdraw/bill-type/{bill_type}"""
    @property
    def get(self) -> MerchantFundWithdrawBillTypeBillTypeGet[Answer[MerchantFundWithdrawBillTypeBillTypeGetAnswer]]:
        """按日下载提现异常文件

        GET v3/merchant/fund/withdraw/bill-type/{bill_type}
        https://pay.weixin.qq.com/doc/v3/partner/4012476678
        """
    @property
    def get_async(self) -> MerchantFundWithdrawBillTypeBillTypeGet[Promise[Answer[MerchantFundWithdrawBillTypeBillTypeGetAnswer]]]:
        """按日下载提现异常文件"""
    @property
    def getAsync(self) -> MerchantFundWithdrawBillTypeBillTypeGet[Promise[Answer[MerchantFundWithdrawBillTypeBillTypeGetAnswer]]]:
        """按日下载提现异常文件"""

class MerchantFundWithdrawBillTypeBillTypeGetOptions(Options, total=False):
    query: MerchantFundWithdrawBillTypeBillTypeGetQuery
    bill_type: str | int

class MerchantFundWithdrawBillTypeBillTypeGetLooseOptions(Options, total=False):
    query: MerchantFundWithdrawBillTypeBillTypeGetQuery | AnyDict
    bill_type: str | int

class MerchantFundWithdrawBillTypeBillTypeGet(Verb[R]):
    """按日下载提现异常文件

    GET v3/merchant/fund/withdraw/bill-type/{bill_type}
    https://pay.weixin.qq.com/doc/v3/partner/4012476678
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantFundWithdrawBillTypeBillTypeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantFundWithdrawBillTypeBillTypeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: MerchantFundWithdrawBillTypeBillTypeGetQuery | AnyDict,
            bill_type: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantFundWithdrawBillTypeBillTypeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[MerchantFundWithdrawBillTypeBillTypeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: MerchantFundWithdrawBillTypeBillTypeGetQuery,
            bill_type: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantFundWithdrawBillTypeBillTypeGetOptions,
            /,
            **more: Unpack[MerchantFundWithdrawBillTypeBillTypeGetOptions]
        ) -> R: ...

class MerchantFundWithdrawOutRequestNo(Place):
    """v3/merchant/fund/withdraw/out-request-no"""
    @property
    def _out_request_no_(self) -> MerchantFundWithdrawOutRequestNoOutRequestNo:
        """GET 电商平台(商户提现单号查询)提现状态"""

class MerchantFundWithdrawOutRequestNoOutRequestNo(Place):
    """v3/merchant/fund/withdraw/out-request-no/{out_request_no}"""
    @property
    def get(self) -> MerchantFundWithdrawOutRequestNoOutRequestNoGet[Answer[MerchantFundWithdrawOutRequestNoOutRequestNoGetAnswer]]:
        """电商平台(商户提现单号查询)提现状态

        GET v3/merchant/fund/withdraw/out-request-no/{out_request_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012476672
        """
    @property
    def get_async(self) -> MerchantFundWithdrawOutRequestNoOutRequestNoGet[Promise[Answer[MerchantFundWithdrawOutRequestNoOutRequestNoGetAnswer]]]:
        """电商平台(商户提现单号查询)提现状态"""
    @property
    def getAsync(self) -> MerchantFundWithdrawOutRequestNoOutRequestNoGet[Promise[Answer[MerchantFundWithdrawOutRequestNoOutRequestNoGetAnswer]]]:
        """电商平台(商户提现单号查询)提现状态"""

class MerchantFundWithdrawOutRequestNoOutRequestNoGetOptions(Options, total=False):
    out_request_no: str | int

class MerchantFundWithdrawOutRequestNoOutRequestNoGet(Verb[R]):
    """电商平台(商户提现单号查询)提现状态

    GET v3/merchant/fund/withdraw/out-request-no/{out_request_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012476672
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantFundWithdrawOutRequestNoOutRequestNoGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantFundWithdrawOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantFundWithdrawOutRequestNoOutRequestNoGetOptions | AnyDict,
            /,
            **more: Unpack[MerchantFundWithdrawOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, out_request_no: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantFundWithdrawOutRequestNoOutRequestNoGetOptions,
            /,
            **more: Unpack[MerchantFundWithdrawOutRequestNoOutRequestNoGetOptions]
        ) -> R: ...

class MerchantFundWithdrawWithdrawId(Place):
    """v3/merchant/fund/withdraw/withdraw-id"""
    @property
    def _withdraw_id_(self) -> MerchantFundWithdrawWithdrawIdWithdrawId:
        """GET 电商平台(微信支付提现单号)查询提现状态"""

class MerchantFundWithdrawWithdrawIdWithdrawId(Place):
    """v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}"""
    @property
    def get(self) -> MerchantFundWithdrawWithdrawIdWithdrawIdGet[Answer[MerchantFundWithdrawWithdrawIdWithdrawIdGetAnswer]]:
        """电商平台(微信支付提现单号)查询提现状态

        GET v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012476674
        """
    @property
    def get_async(self) -> MerchantFundWithdrawWithdrawIdWithdrawIdGet[Promise[Answer[MerchantFundWithdrawWithdrawIdWithdrawIdGetAnswer]]]:
        """电商平台(微信支付提现单号)查询提现状态"""
    @property
    def getAsync(self) -> MerchantFundWithdrawWithdrawIdWithdrawIdGet[Promise[Answer[MerchantFundWithdrawWithdrawIdWithdrawIdGetAnswer]]]:
        """电商平台(微信支付提现单号)查询提现状态"""

class MerchantFundWithdrawWithdrawIdWithdrawIdGetOptions(Options, total=False):
    withdraw_id: str | int

class MerchantFundWithdrawWithdrawIdWithdrawIdGet(Verb[R]):
    """电商平台(微信支付提现单号)查询提现状态

    GET v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012476674
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantFundWithdrawWithdrawIdWithdrawIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantFundWithdrawWithdrawIdWithdrawIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantFundWithdrawWithdrawIdWithdrawIdGetOptions | AnyDict,
            /,
            **more: Unpack[MerchantFundWithdrawWithdrawIdWithdrawIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, withdraw_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantFundWithdrawWithdrawIdWithdrawIdGetOptions,
            /,
            **more: Unpack[MerchantFundWithdrawWithdrawIdWithdrawIdGetOptions]
        ) -> R: ...

class MerchantMedia(Place):
    """v3/merchant/media"""
    @property
    def upload(self) -> MerchantMediaUpload:
        """POST 文件上传"""
    @property
    def video_upload(self) -> MerchantMediaVideoUpload:
        """POST 视频上传"""

class MerchantMediaUpload(Place):
    """v3/merchant/media/upload"""
    @property
    def post(self) -> MerchantMediaUploadPost[Answer[MerchantMediaUploadPostAnswer]]:
        """文件上传

        POST v3/merchant/media/upload
        https://pay.weixin.qq.com/doc/v3/partner/4012760432
        """
    @property
    def post_async(self) -> MerchantMediaUploadPost[Promise[Answer[MerchantMediaUploadPostAnswer]]]:
        """文件上传"""
    @property
    def postAsync(self) -> MerchantMediaUploadPost[Promise[Answer[MerchantMediaUploadPostAnswer]]]:
        """文件上传"""

class MerchantMediaUploadPostOptions(Options, total=False):
    body: Media

class MerchantMediaUploadPost(Verb[R]):
    """文件上传

    POST v3/merchant/media/upload
    https://pay.weixin.qq.com/doc/v3/partner/4012760432
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantMediaUploadPostOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantMediaUploadPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantMediaUploadPostOptions | AnyDict,
            /,
            **more: Unpack[MerchantMediaUploadPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantMediaUploadPostOptions,
            /,
            **more: Unpack[MerchantMediaUploadPostOptions]
        ) -> R: ...

class MerchantMediaVideoUpload(Place):
    """v3/merchant/media/video_upload"""
    @property
    def post(self) -> MerchantMediaVideoUploadPost[Answer[MerchantMediaVideoUploadPostAnswer]]:
        """视频上传

        POST v3/merchant/media/video_upload
        https://pay.weixin.qq.com/doc/v3/partner/4012761084
        """
    @property
    def post_async(self) -> MerchantMediaVideoUploadPost[Promise[Answer[MerchantMediaVideoUploadPostAnswer]]]:
        """视频上传"""
    @property
    def postAsync(self) -> MerchantMediaVideoUploadPost[Promise[Answer[MerchantMediaVideoUploadPostAnswer]]]:
        """视频上传"""

class MerchantMediaVideoUploadPostOptions(Options, total=False):
    body: Media

class MerchantMediaVideoUploadPost(Verb[R]):
    """视频上传

    POST v3/merchant/media/video_upload
    https://pay.weixin.qq.com/doc/v3/partner/4012761084
    """
    if MYPY:
        def __call__(
            self,
            options: MerchantMediaVideoUploadPostOptions | AnyDict = ...,
            /,
            **more: Unpack[MerchantMediaVideoUploadPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: MerchantMediaVideoUploadPostOptions | AnyDict,
            /,
            **more: Unpack[MerchantMediaVideoUploadPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: MerchantMediaVideoUploadPostOptions,
            /,
            **more: Unpack[MerchantMediaVideoUploadPostOptions]
        ) -> R: ...

class MerchantFundBalanceAccountTypeGetAnswer(TypedDict):
    available_amount: int
    """可用余额"""
    pending_amount: NotRequired[int]

class MerchantFundDayendbalanceAccountTypeGetQuery(TypedDict):
    date: NotRequired[str | None]
    """日期"""

class MerchantFundWithdrawPostJson(TypedDict):
    out_request_no: str
    """商户提现单号"""
    amount: int
    """提现金额"""
    remark: NotRequired[str]
    """备注"""
    bank_memo: NotRequired[str]
    """银行附言"""
    account_type: Literal["BASIC", "OPERATION", "FEES"]
    """资金账户类型"""
    notify_url: NotRequired[str]
    """提现结果通知地址"""

class MerchantFundWithdrawPostAnswer(TypedDict):
    withdraw_id: str
    """微信支付提现单号"""
    out_request_no: str
    """商户提现单号"""

class MerchantFundWithdrawBillTypeBillTypeGetQuery(TypedDict):
    bill_type: NotRequired[Literal["NO_SUCC"] | None]
    """账单类型"""
    bill_date: str
    """账单日期"""
    tar_type: NotRequired[Literal["GZIP"] | None]
    """压缩类型"""

class MerchantFundWithdrawBillTypeBillTypeGetAnswer(TypedDict):
    hash_type: Literal["SHA1"]
    """哈希类型"""
    hash_value: str
    """哈希值"""
    download_url: str
    """账单下载地址"""

class MerchantFundWithdrawOutRequestNoOutRequestNoGetAnswer(TypedDict):
    status: Literal["CREATE_SUCCESS", "SUCCESS", "FAIL", "REFUND", "CLOSE", "INIT"]
    """提现单状态"""
    withdraw_id: str
    """微信支付提现单号"""
    out_request_no: str
    """商户提现单号"""
    amount: int
    """提现金额"""
    create_time: str
    """发起提现时间"""
    update_time: str
    """提现状态更新时间"""
    reason: str
    """失败原因"""
    remark: str
    """提现备注"""
    bank_memo: str
    """银行附言"""
    account_type: Literal["BASIC", "OPERATION", "FEES"]
    """出款账户类型"""
    solution: str
    """提现失败解决方案"""

class MerchantMediaUploadPostAnswer(TypedDict):
    media_id: str
    """媒体文件标识Id"""

class MerchantFundDayendbalanceAccountTypeGetAnswer(MerchantFundBalanceAccountTypeGetAnswer): ...

class MerchantFundWithdrawWithdrawIdWithdrawIdGetAnswer(MerchantFundWithdrawOutRequestNoOutRequestNoGetAnswer): ...

class MerchantMediaVideoUploadPostAnswer(MerchantMediaUploadPostAnswer): ...
