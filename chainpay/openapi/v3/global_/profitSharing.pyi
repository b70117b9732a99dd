# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class ProfitSharing(Place):
    """v3/global/profit-sharing"""
    @property
    def billDownloadUrl(self) -> ProfitSharingBillDownloadUrl:
        """GET 获取分账账单文件下载地址"""
    @property
    def orders(self) -> ProfitSharingOrders:
        """POST 请求分账"""
    @property
    def receivers(self) -> ProfitSharingReceivers:
        """DELETE 删除分账接收方
        POST 添加分账接收方
        """
    @property
    def refunds(self) -> ProfitSharingRefunds: ...
    @property
    def transactions(self) -> ProfitSharingTransactions: ...

class ProfitSharingBillDownloadUrl(Place):
    """v3/global/profit-sharing/bill-download-url"""
    @property
    def get(self) -> ProfitSharingBillDownloadUrlGet[Answer[ProfitSharingBillDownloadUrlGetAnswer]]:
        """获取分账账单文件下载地址

        GET v3/global/profit-sharing/bill-download-url
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> ProfitSharingBillDownloadUrlGet[Promise[Answer[ProfitSharingBillDownloadUrlGetAnswer]]]:
        """获取分账账单文件下载地址"""
    @property
    def getAsync(self) -> ProfitSharingBillDownloadUrlGet[Promise[Answer[ProfitSharingBillDownloadUrlGetAnswer]]]:
        """获取分账账单文件下载地址"""

class ProfitSharingBillDownloadUrlGetOptions(Options, total=False):
    query: ProfitSharingBillDownloadUrlGetQuery

class ProfitSharingBillDownloadUrlGetLooseOptions(Options, total=False):
    query: ProfitSharingBillDownloadUrlGetQuery | AnyDict

class ProfitSharingBillDownloadUrlGet(Verb[R]):
    """获取分账账单文件下载地址

    GET v3/global/profit-sharing/bill-download-url
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitSharingBillDownloadUrlGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitSharingBillDownloadUrlGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingBillDownloadUrlGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingBillDownloadUrlGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitSharingBillDownloadUrlGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingBillDownloadUrlGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingBillDownloadUrlGetOptions,
            /,
            **more: Unpack[ProfitSharingBillDownloadUrlGetOptions]
        ) -> R: ...

class ProfitSharingOrders(Place):
    """v3/global/profit-sharing/orders"""
    @property
    def post(self) -> ProfitSharingOrdersPost[Answer[ProfitSharingOrdersPostAnswer]]:
        """请求分账

        POST v3/global/profit-sharing/orders
        https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> ProfitSharingOrdersPost[Promise[Answer[ProfitSharingOrdersPostAnswer]]]:
        """请求分账"""
    @property
    def postAsync(self) -> ProfitSharingOrdersPost[Promise[Answer[ProfitSharingOrdersPostAnswer]]]:
        """请求分账"""
    @property
    def unfreeze(self) -> ProfitSharingOrdersUnfreeze:
        """POST 解冻剩余资金"""
    @property
    def _out_order_no_(self) -> ProfitSharingOrdersOutOrderNo:
        """GET 查询分账结果"""

class ProfitSharingOrdersPostOptions(Options, total=False):
    json: ProfitSharingOrdersPostJson

class ProfitSharingOrdersPostLooseOptions(Options, total=False):
    json: ProfitSharingOrdersPostJson | AnyDict

class ProfitSharingOrdersPost(Verb[R]):
    """请求分账

    POST v3/global/profit-sharing/orders
    https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitSharingOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitSharingOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitSharingOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitSharingOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ProfitSharingOrdersPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingOrdersPostOptions,
            /,
            **more: Unpack[ProfitSharingOrdersPostOptions]
        ) -> R: ...

class ProfitSharingOrdersUnfreeze(Place):
    """v3/global/profit-sharing/orders/unfreeze"""
    @property
    def post(self) -> ProfitSharingOrdersUnfreezePost[Answer[ProfitSharingOrdersUnfreezePostAnswer]]:
        """解冻剩余资金

        POST v3/global/profit-sharing/orders/unfreeze
        https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> ProfitSharingOrdersUnfreezePost[Promise[Answer[ProfitSharingOrdersUnfreezePostAnswer]]]:
        """解冻剩余资金"""
    @property
    def postAsync(self) -> ProfitSharingOrdersUnfreezePost[Promise[Answer[ProfitSharingOrdersUnfreezePostAnswer]]]:
        """解冻剩余资金"""

class ProfitSharingOrdersUnfreezePostOptions(Options, total=False):
    json: ProfitSharingOrdersUnfreezePostJson

class ProfitSharingOrdersUnfreezePostLooseOptions(Options, total=False):
    json: ProfitSharingOrdersUnfreezePostJson | AnyDict

class ProfitSharingOrdersUnfreezePost(Verb[R]):
    """解冻剩余资金

    POST v3/global/profit-sharing/orders/unfreeze
    https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitSharingOrdersUnfreezePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitSharingOrdersUnfreezePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitSharingOrdersUnfreezePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingOrdersUnfreezePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitSharingOrdersUnfreezePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProfitSharingOrdersUnfreezePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingOrdersUnfreezePostOptions,
            /,
            **more: Unpack[ProfitSharingOrdersUnfreezePostOptions]
        ) -> R: ...

class ProfitSharingOrdersOutOrderNo(Place):
    """v3/global/profit-sharing/orders/{out_order_no}"""
    @property
    def get(self) -> ProfitSharingOrdersOutOrderNoGet[Answer[ProfitSharingOrdersOutOrderNoGetAnswer]]:
        """查询分账结果

        GET v3/global/profit-sharing/orders/{out_order_no}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> ProfitSharingOrdersOutOrderNoGet[Promise[Answer[ProfitSharingOrdersOutOrderNoGetAnswer]]]:
        """查询分账结果"""
    @property
    def getAsync(self) -> ProfitSharingOrdersOutOrderNoGet[Promise[Answer[ProfitSharingOrdersOutOrderNoGetAnswer]]]:
        """查询分账结果"""

class ProfitSharingOrdersOutOrderNoGetOptions(Options, total=False):
    query: ProfitSharingOrdersOutOrderNoGetQuery
    out_order_no: str | int

class ProfitSharingOrdersOutOrderNoGetLooseOptions(Options, total=False):
    query: ProfitSharingOrdersOutOrderNoGetQuery | AnyDict
    out_order_no: str | int

class ProfitSharingOrdersOutOrderNoGet(Verb[R]):
    """查询分账结果

    GET v3/global/profit-sharing/orders/{out_order_no}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitSharingOrdersOutOrderNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitSharingOrdersOutOrderNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingOrdersOutOrderNoGetQuery | AnyDict = ...,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingOrdersOutOrderNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitSharingOrdersOutOrderNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingOrdersOutOrderNoGetQuery = ...,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingOrdersOutOrderNoGetOptions,
            /,
            **more: Unpack[ProfitSharingOrdersOutOrderNoGetOptions]
        ) -> R: ...

class ProfitSharingReceivers(Place):
    """v3/global/profit-sharing/receivers"""
    @property
    def delete(self) -> ProfitSharingReceiversDelete[Response]:
        """删除分账接收方

        DELETE v3/global/profit-sharing/receivers
        https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def delete_async(self) -> ProfitSharingReceiversDelete[Promise[Response]]:
        """删除分账接收方"""
    @property
    def deleteAsync(self) -> ProfitSharingReceiversDelete[Promise[Response]]:
        """删除分账接收方"""
    @property
    def post(self) -> ProfitSharingReceiversPost[Answer[ProfitSharingReceiversPostAnswer]]:
        """添加分账接收方

        POST v3/global/profit-sharing/receivers
        https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> ProfitSharingReceiversPost[Promise[Answer[ProfitSharingReceiversPostAnswer]]]:
        """添加分账接收方"""
    @property
    def postAsync(self) -> ProfitSharingReceiversPost[Promise[Answer[ProfitSharingReceiversPostAnswer]]]:
        """添加分账接收方"""
    @property
    def _account_(self) -> ProfitSharingReceiversAccount:
        """GET 查询分账接收方添加结果"""

class ProfitSharingReceiversDeleteOptions(Options, total=False):
    json: ProfitSharingReceiversDeleteJson

class ProfitSharingReceiversDeleteLooseOptions(Options, total=False):
    json: ProfitSharingReceiversDeleteJson | AnyDict

class ProfitSharingReceiversDelete(Verb[R]):
    """删除分账接收方

    DELETE v3/global/profit-sharing/receivers
    https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitSharingReceiversDeleteLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitSharingReceiversDeleteLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitSharingReceiversDeleteJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingReceiversDeleteLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitSharingReceiversDeleteLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProfitSharingReceiversDeleteJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingReceiversDeleteOptions,
            /,
            **more: Unpack[ProfitSharingReceiversDeleteOptions]
        ) -> R: ...

class ProfitSharingReceiversPostOptions(Options, total=False):
    json: ProfitSharingReceiversPostJson

class ProfitSharingReceiversPostLooseOptions(Options, total=False):
    json: ProfitSharingReceiversPostJson | AnyDict

class ProfitSharingReceiversPost(Verb[R]):
    """添加分账接收方

    POST v3/global/profit-sharing/receivers
    https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitSharingReceiversPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitSharingReceiversPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitSharingReceiversPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingReceiversPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitSharingReceiversPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProfitSharingReceiversPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingReceiversPostOptions,
            /,
            **more: Unpack[ProfitSharingReceiversPostOptions]
        ) -> R: ...

class ProfitSharingReceiversAccount(Place):
    """v3/global/profit-sharing/receivers/{account}"""
    @property
    def get(self) -> ProfitSharingReceiversAccountGet[Answer[ProfitSharingReceiversAccountGetAnswer]]:
        """查询分账接收方添加结果

        GET v3/global/profit-sharing/receivers/{account}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> ProfitSharingReceiversAccountGet[Promise[Answer[ProfitSharingReceiversAccountGetAnswer]]]:
        """查询分账接收方添加结果"""
    @property
    def getAsync(self) -> ProfitSharingReceiversAccountGet[Promise[Answer[ProfitSharingReceiversAccountGetAnswer]]]:
        """查询分账接收方添加结果"""

class ProfitSharingReceiversAccountGetOptions(Options, total=False):
    query: ProfitSharingReceiversAccountGetQuery
    account: str | int

class ProfitSharingReceiversAccountGetLooseOptions(Options, total=False):
    query: ProfitSharingReceiversAccountGetQuery | AnyDict
    account: str | int

class ProfitSharingReceiversAccountGet(Verb[R]):
    """查询分账接收方添加结果

    GET v3/global/profit-sharing/receivers/{account}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitSharingReceiversAccountGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitSharingReceiversAccountGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingReceiversAccountGetQuery | AnyDict = ...,
            account: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingReceiversAccountGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitSharingReceiversAccountGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingReceiversAccountGetQuery = ...,
            account: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingReceiversAccountGetOptions,
            /,
            **more: Unpack[ProfitSharingReceiversAccountGetOptions]
        ) -> R: ...

class ProfitSharingRefunds(Place):
    """v3/global/profit-sharing/refunds"""
    @property
    def billDownloadUrl(self) -> ProfitSharingRefundsBillDownloadUrl:
        """GET 获取分账退款账单下载链接"""
    @property
    def refundableBalance(self) -> ProfitSharingRefundsRefundableBalance:
        """GET 查询可供垫付退款实时余额"""

class ProfitSharingRefundsBillDownloadUrl(Place):
    """v3/global/profit-sharing/refunds/bill-download-url"""
    @property
    def get(self) -> ProfitSharingRefundsBillDownloadUrlGet[Answer[ProfitSharingRefundsBillDownloadUrlGetAnswer]]:
        """获取分账退款账单下载链接

        GET v3/global/profit-sharing/refunds/bill-download-url
        https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> ProfitSharingRefundsBillDownloadUrlGet[Promise[Answer[ProfitSharingRefundsBillDownloadUrlGetAnswer]]]:
        """获取分账退款账单下载链接"""
    @property
    def getAsync(self) -> ProfitSharingRefundsBillDownloadUrlGet[Promise[Answer[ProfitSharingRefundsBillDownloadUrlGetAnswer]]]:
        """获取分账退款账单下载链接"""

class ProfitSharingRefundsBillDownloadUrlGetOptions(Options, total=False):
    query: ProfitSharingRefundsBillDownloadUrlGetQuery

class ProfitSharingRefundsBillDownloadUrlGetLooseOptions(Options, total=False):
    query: ProfitSharingRefundsBillDownloadUrlGetQuery | AnyDict

class ProfitSharingRefundsBillDownloadUrlGet(Verb[R]):
    """获取分账退款账单下载链接

    GET v3/global/profit-sharing/refunds/bill-download-url
    https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitSharingRefundsBillDownloadUrlGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitSharingRefundsBillDownloadUrlGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingRefundsBillDownloadUrlGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingRefundsBillDownloadUrlGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitSharingRefundsBillDownloadUrlGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingRefundsBillDownloadUrlGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingRefundsBillDownloadUrlGetOptions,
            /,
            **more: Unpack[ProfitSharingRefundsBillDownloadUrlGetOptions]
        ) -> R: ...

class ProfitSharingRefundsRefundableBalance(Place):
    """v3/global/profit-sharing/refunds/refundable-balance"""
    @property
    def get(self) -> ProfitSharingRefundsRefundableBalanceGet[Answer[ProfitSharingRefundsRefundableBalanceGetAnswer]]:
        """查询可供垫付退款实时余额

        GET v3/global/profit-sharing/refunds/refundable-balance
        https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> ProfitSharingRefundsRefundableBalanceGet[Promise[Answer[ProfitSharingRefundsRefundableBalanceGetAnswer]]]:
        """查询可供垫付退款实时余额"""
    @property
    def getAsync(self) -> ProfitSharingRefundsRefundableBalanceGet[Promise[Answer[ProfitSharingRefundsRefundableBalanceGetAnswer]]]:
        """查询可供垫付退款实时余额"""

class ProfitSharingRefundsRefundableBalanceGet(Verb[R]):
    """查询可供垫付退款实时余额

    GET v3/global/profit-sharing/refunds/refundable-balance
    https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(self, options: Options | AnyDict = ..., /, **more: Unpack[Options]) -> R: ...
    else:
        @overload
        def __call__(self, options: Options | AnyDict, /, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, options: Options, /, **more: Unpack[Options]) -> R: ...

class ProfitSharingTransactions(Place):
    """v3/global/profit-sharing/transactions"""
    @property
    def mark(self) -> ProfitSharingTransactionsMark:
        """POST 分账标记"""
    @property
    def _transaction_id_(self) -> ProfitSharingTransactionsTransactionId: ...

class ProfitSharingTransactionsMark(Place):
    """v3/global/profit-sharing/transactions/mark"""
    @property
    def post(self) -> ProfitSharingTransactionsMarkPost[Response]:
        """分账标记

        POST v3/global/profit-sharing/transactions/mark
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> ProfitSharingTransactionsMarkPost[Promise[Response]]:
        """分账标记"""
    @property
    def postAsync(self) -> ProfitSharingTransactionsMarkPost[Promise[Response]]:
        """分账标记"""

class ProfitSharingTransactionsMarkPostOptions(Options, total=False):
    json: ProfitSharingTransactionsMarkPostJson

class ProfitSharingTransactionsMarkPostLooseOptions(Options, total=False):
    json: ProfitSharingTransactionsMarkPostJson | AnyDict

class ProfitSharingTransactionsMarkPost(Verb[R]):
    """分账标记

    POST v3/global/profit-sharing/transactions/mark
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitSharingTransactionsMarkPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitSharingTransactionsMarkPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitSharingTransactionsMarkPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingTransactionsMarkPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitSharingTransactionsMarkPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProfitSharingTransactionsMarkPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingTransactionsMarkPostOptions,
            /,
            **more: Unpack[ProfitSharingTransactionsMarkPostOptions]
        ) -> R: ...

class ProfitSharingTransactionsTransactionId(Place):
    """v3/global/profit-sharing/transactions/{transaction_id}"""
    @property
    def amounts(self) -> ProfitSharingTransactionsTransactionIdAmounts:
        """GET 查询剩余待分金额"""
    @property
    def refundableAmounts(self) -> ProfitSharingTransactionsTransactionIdRefundableAmounts:
        """GET 查询订单剩余可退款金额"""

class ProfitSharingTransactionsTransactionIdAmounts(Place):
    """v3/global/profit-sharing/transactions/{transaction_id}/amounts"""
    @property
    def get(self) -> ProfitSharingTransactionsTransactionIdAmountsGet[Answer[ProfitSharingTransactionsTransactionIdAmountsGetAnswer]]:
        """查询剩余待分金额

        GET v3/global/profit-sharing/transactions/{transaction_id}/amounts
        https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> ProfitSharingTransactionsTransactionIdAmountsGet[Promise[Answer[ProfitSharingTransactionsTransactionIdAmountsGetAnswer]]]:
        """查询剩余待分金额"""
    @property
    def getAsync(self) -> ProfitSharingTransactionsTransactionIdAmountsGet[Promise[Answer[ProfitSharingTransactionsTransactionIdAmountsGetAnswer]]]:
        """查询剩余待分金额"""

class ProfitSharingTransactionsTransactionIdAmountsGetOptions(Options, total=False):
    query: ProfitSharingTransactionsTransactionIdAmountsGetQuery
    transaction_id: str | int

class ProfitSharingTransactionsTransactionIdAmountsGetLooseOptions(Options, total=False):
    query: ProfitSharingTransactionsTransactionIdAmountsGetQuery | AnyDict
    transaction_id: str | int

class ProfitSharingTransactionsTransactionIdAmountsGet(Verb[R]):
    """查询剩余待分金额

    GET v3/global/profit-sharing/transactions/{transaction_id}/amounts
    https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitSharingTransactionsTransactionIdAmountsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitSharingTransactionsTransactionIdAmountsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingTransactionsTransactionIdAmountsGetQuery | AnyDict = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingTransactionsTransactionIdAmountsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitSharingTransactionsTransactionIdAmountsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingTransactionsTransactionIdAmountsGetQuery = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingTransactionsTransactionIdAmountsGetOptions,
            /,
            **more: Unpack[ProfitSharingTransactionsTransactionIdAmountsGetOptions]
        ) -> R: ...

class ProfitSharingTransactionsTransactionIdRefundableAmounts(Place):
    """v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts"""
    @property
    def get(self) -> ProfitSharingTransactionsTransactionIdRefundableAmountsGet[Answer[ProfitSharingTransactionsTransactionIdRefundableAmountsGetAnswer]]:
        """查询订单剩余可退款金额

        GET v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts
        https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> ProfitSharingTransactionsTransactionIdRefundableAmountsGet[Promise[Answer[ProfitSharingTransactionsTransactionIdRefundableAmountsGetAnswer]]]:
        """查询订单剩余可退款金额"""
    @property
    def getAsync(self) -> ProfitSharingTransactionsTransactionIdRefundableAmountsGet[Promise[Answer[ProfitSharingTransactionsTransactionIdRefundableAmountsGetAnswer]]]:
        """查询订单剩余可退款金额"""

class ProfitSharingTransactionsTransactionIdRefundableAmountsGetOptions(Options, total=False):
    query: ProfitSharingTransactionsTransactionIdRefundableAmountsGetQuery
    transaction_id: str | int

class ProfitSharingTransactionsTransactionIdRefundableAmountsGetLooseOptions(Options, total=False):
    query: ProfitSharingTransactionsTransactionIdRefundableAmountsGetQuery | AnyDict
    transaction_id: str | int

class ProfitSharingTransactionsTransactionIdRefundableAmountsGet(Verb[R]):
    """查询订单剩余可退款金额

    GET v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts
    https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitSharingTransactionsTransactionIdRefundableAmountsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitSharingTransactionsTransactionIdRefundableAmountsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingTransactionsTransactionIdRefundableAmountsGetQuery | AnyDict = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingTransactionsTransactionIdRefundableAmountsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitSharingTransactionsTransactionIdRefundableAmountsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProfitSharingTransactionsTransactionIdRefundableAmountsGetQuery = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitSharingTransactionsTransactionIdRefundableAmountsGetOptions,
            /,
            **more: Unpack[ProfitSharingTransactionsTransactionIdRefundableAmountsGetOptions]
        ) -> R: ...

class ProfitSharingBillDownloadUrlGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    bill_date: NotRequired[str | None]
    """账单日期"""

class ProfitSharingBillDownloadUrlGetAnswer(TypedDict):
    download_url: str
    """下载地址"""

class Receivers(TypedDict):
    currency: Literal["CNY"]
    """分账币种"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方帐号"""
    name: NotRequired[str | Sensitive]
    """分账个人接收方姓名"""
    authorized: NotRequired[bool]
    """是否已经获取用户实名信息授权"""
    amount: int
    """分账金额"""
    description: str
    """分账描述"""

class ProfitSharingOrdersPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    appid: str
    """应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    receivers: NotRequired[list[Receivers]]
    """分账接收方列表"""
    unfreeze_unsplit: bool
    """是否解冻剩余未分资金"""

class ProfitSharingOrdersPostAnswerReceivers(TypedDict):
    currency: str
    """分账币种"""
    amount: int
    """分账金额"""
    description: str
    """分账描述"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方帐号"""
    result: str
    """分账结果"""
    fail_reason: str
    """分账失败原因"""
    create_time: str
    """分账创建时间"""
    finish_time: str
    """分账完成时间"""
    detail_id: NotRequired[str]
    """分账明细单号"""
    detail_type: NotRequired[str]
    """分账明细类型"""
    settlement_currency: NotRequired[str]
    """出资方结算币种"""
    settlement_amount: NotRequired[int]
    """出资方结算金额"""
    rate: NotRequired[int]
    """汇率值"""

class ProfitSharingOrdersPostAnswer(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    order_id: str
    """微信分账单号"""
    state: str
    """分账单状态"""
    receivers: NotRequired[list[ProfitSharingOrdersPostAnswerReceivers]]
    """分账接收方列表"""

class ProfitSharingOrdersUnfreezePostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    description: str
    """分账描述"""

class ProfitSharingOrdersOutOrderNoGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    transaction_id: NotRequired[str | None]
    """微信订单号"""

class ProfitSharingReceiversDeleteJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    appid: NotRequired[str]
    """应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    type: NotRequired[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]]
    """分账接收方类型"""
    account: NotRequired[str]
    """分账接收方帐号"""

class ProfitSharingReceiversPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    appid: NotRequired[str]
    """应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    type: NotRequired[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]]
    """分账接收方类型"""
    account: NotRequired[str]
    """分账接收方帐号"""
    name: NotRequired[str | Sensitive]
    """分账个人接收方姓名"""
    authorized: NotRequired[bool]
    """是否已经获取用户实名信息授权"""
    relation_type: NotRequired[Literal["SUPPLIER", "DISTRIBUTOR", "TAX_SERVICE_PROVIDER", "IT_SERVICE_PROVIDER", "CUSTOM"]]
    """与分账方的关系类型"""
    custom_relation: NotRequired[str]
    """自定义的分账关系"""
    scene: NotRequired[str]
    """分账场景详细描述"""
    major_service: NotRequired[str]
    """接收方商户的主营业务范围"""
    expected_ratio: NotRequired[int]
    """分账接收方预计分账比例"""
    application_file_id: NotRequired[str]
    """增加分账接收方申请函文件ID"""
    partnership_file_id: NotRequired[str]

class ProfitSharingReceiversPostAnswer(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方账号"""
    name: NotRequired[str]
    """分账接收方全称"""
    relation_type: Literal["SUPPLIER", "DISTRIBUTOR", "TAX_SERVICE_PROVIDER", "IT_SERVICE_PROVIDER", "CUSTOM"]
    """与分账方的关系类型"""
    custom_relation: NotRequired[str]
    """自定义的分账关系"""
    scene: NotRequired[str]
    """分账场景详细描述"""
    major_service: NotRequired[str]
    """接收方商户的主营业务范围"""
    expected_ratio: NotRequired[int]
    """分账接收方预计分账比例"""
    file_id: NotRequired[str]
    """微信文件标识ID"""
    state: NotRequired[str]
    """接收方关系状态"""
    fail_reason: NotRequired[str]
    """接收关系添加失败原因"""
    application_file_id: NotRequired[str]
    """增加分账接收方申请函文件ID"""
    partnership_file_id: NotRequired[str]

class ProfitSharingReceiversAccountGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    transaction_id: NotRequired[str | None]
    """微信订单号"""
    appid: NotRequired[str | None]
    """应用ID"""
    sub_appid: NotRequired[str | None]
    """子商户应用ID"""
    type: NotRequired[Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | None]
    """分账接收方类型"""

class ProfitSharingReceiversAccountGetAnswer(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方账号"""
    name: NotRequired[str]
    """分账接收方全称"""
    relation_type: Literal["SUPPLIER", "DISTRIBUTOR", "TAX_SERVICE_PROVIDER", "IT_SERVICE_PROVIDER", "CUSTOM"]
    """与分账方的关系类型"""
    custom_relation: NotRequired[str]
    """自定义的分账关系"""
    scene: NotRequired[str]
    """分账场景详细描述"""
    major_service: NotRequired[str]
    """接收方商户的主营业务范围"""
    expected_ratio: NotRequired[int]
    """分账接收方预计分账比例"""
    file_id: NotRequired[str]
    """微信文件标识ID"""
    state: NotRequired[str]
    """接收方关系状态"""
    fail_reason: NotRequired[str]
    """接收关系添加失败原因"""

class ProfitSharingRefundsRefundableBalanceGetAnswer(TypedDict):
    sponsor_mchid: NotRequired[str]
    """出资方商户号"""
    balance: NotRequired[int]
    """可供垫付分账退款的实时余额"""
    currency: NotRequired[str]
    """货币类型"""

class ProfitSharingTransactionsMarkPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """二级商户号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    currency: NotRequired[str]
    """订单标价币种"""

class ProfitSharingTransactionsTransactionIdAmountsGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""

class ProfitSharingTransactionsTransactionIdAmountsGetAnswer(TypedDict):
    transaction_id: str
    """微信订单号"""
    unsplit_amount: NotRequired[int]
    """订单剩余待分金额"""
    currency: NotRequired[str]
    """货币类型"""

class ProfitSharingTransactionsTransactionIdRefundableAmountsGetAnswer(TypedDict):
    transaction_id: str
    """微信订单号"""
    refundable_amount: NotRequired[int]
    """订单剩余可退款金额"""
    currency: NotRequired[str]
    """货币类型"""
    funds_refundable_amount: NotRequired[int]
    """订单剩余可使用垫付资金退款的金额"""

class ProfitSharingOrdersUnfreezePostAnswer(ProfitSharingOrdersPostAnswer): ...

class ProfitSharingOrdersOutOrderNoGetAnswer(ProfitSharingOrdersPostAnswer): ...

class ProfitSharingRefundsBillDownloadUrlGetQuery(ProfitSharingBillDownloadUrlGetQuery): ...

class ProfitSharingRefundsBillDownloadUrlGetAnswer(ProfitSharingBillDownloadUrlGetAnswer): ...

class ProfitSharingTransactionsTransactionIdRefundableAmountsGetQuery(ProfitSharingTransactionsTransactionIdAmountsGetQuery): ...
