# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Profitsharing(Place):
    """v3/profitsharing"""
    @property
    def bills(self) -> ProfitsharingBills:
        """GET 申请分账账单"""
    @property
    def merchantConfigs(self) -> ProfitsharingMerchantConfigs: ...
    @property
    def orders(self) -> ProfitsharingOrders:
        """POST 请求分账"""
    @property
    def receivers(self) -> ProfitsharingReceivers: ...
    @property
    def returnOrders(self) -> ProfitsharingReturnOrders:
        """POST 请求分账回退"""
    @property
    def transactions(self) -> ProfitsharingTransactions: ...

class ProfitsharingBills(Place):
    """v3/profitsharing/bills"""
    @property
    def get(self) -> ProfitsharingBillsGet[Answer[ProfitsharingBillsGetAnswer]]:
        """申请分账账单

        GET v3/profitsharing/bills
        https://pay.weixin.qq.com/doc/v3/merchant/4012529628
        notices: specific
        """
    @property
    def get_async(self) -> ProfitsharingBillsGet[Promise[Answer[ProfitsharingBillsGetAnswer]]]:
        """申请分账账单"""
    @property
    def getAsync(self) -> ProfitsharingBillsGet[Promise[Answer[ProfitsharingBillsGetAnswer]]]:
        """申请分账账单"""

class ProfitsharingBillsGetOptions(Options, total=False):
    query: ProfitsharingBillsGetQuery

class ProfitsharingBillsGetLooseOptions(Options, total=False):
    query: ProfitsharingBillsGetQuery | AnyDict

class ProfitsharingBillsGet(Verb[R]):
    """申请分账账单

    GET v3/profitsharing/bills
    https://pay.weixin.qq.com/doc/v3/merchant/4012529628
    notices: specific
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingBillsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingBillsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitsharingBillsGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingBillsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingBillsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: ProfitsharingBillsGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingBillsGetOptions,
            /,
            **more: Unpack[ProfitsharingBillsGetOptions]
        ) -> R: ...

class ProfitsharingMerchantConfigs(Place):
    """v3/profitsharing/merchant-configs"""
    @property
    def _sub_mchid_(self) -> ProfitsharingMerchantConfigsSubMchid:
        """GET 查询最大分账比例"""

class ProfitsharingMerchantConfigsSubMchid(Place):
    """v3/profitsharing/merchant-configs/{sub_mchid}"""
    @property
    def get(self) -> ProfitsharingMerchantConfigsSubMchidGet[Answer[ProfitsharingMerchantConfigsSubMchidGetAnswer]]:
        """查询最大分账比例

        GET v3/profitsharing/merchant-configs/{sub_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4012466864
        """
    @property
    def get_async(self) -> ProfitsharingMerchantConfigsSubMchidGet[Promise[Answer[ProfitsharingMerchantConfigsSubMchidGetAnswer]]]:
        """查询最大分账比例"""
    @property
    def getAsync(self) -> ProfitsharingMerchantConfigsSubMchidGet[Promise[Answer[ProfitsharingMerchantConfigsSubMchidGetAnswer]]]:
        """查询最大分账比例"""

class ProfitsharingMerchantConfigsSubMchidGetOptions(Options, total=False):
    sub_mchid: str | int

class ProfitsharingMerchantConfigsSubMchidGet(Verb[R]):
    """查询最大分账比例

    GET v3/profitsharing/merchant-configs/{sub_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4012466864
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingMerchantConfigsSubMchidGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingMerchantConfigsSubMchidGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ProfitsharingMerchantConfigsSubMchidGetOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingMerchantConfigsSubMchidGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingMerchantConfigsSubMchidGetOptions,
            /,
            **more: Unpack[ProfitsharingMerchantConfigsSubMchidGetOptions]
        ) -> R: ...

class ProfitsharingOrders(Place):
    """v3/profitsharing/orders"""
    @property
    def post(self) -> ProfitsharingOrdersPost[Answer[ProfitsharingOrdersPostAnswer]]:
        """请求分账

        POST v3/profitsharing/orders
        https://pay.weixin.qq.com/doc/v3/merchant/4012524936
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ProfitsharingOrdersPost[Promise[Answer[ProfitsharingOrdersPostAnswer]]]:
        """请求分账"""
    @property
    def postAsync(self) -> ProfitsharingOrdersPost[Promise[Answer[ProfitsharingOrdersPostAnswer]]]:
        """请求分账"""
    @property
    def unfreeze(self) -> ProfitsharingOrdersUnfreeze:
        """POST 解冻剩余资金"""
    @property
    def _out_order_no_(self) -> ProfitsharingOrdersOutOrderNo:
        """GET 查询分账结果"""

class ProfitsharingOrdersPostOptions(Options, total=False):
    json: ProfitsharingOrdersPostJson

class ProfitsharingOrdersPostLooseOptions(Options, total=False):
    json: ProfitsharingOrdersPostJson | AnyDict

class ProfitsharingOrdersPost(Verb[R]):
    """请求分账

    POST v3/profitsharing/orders
    https://pay.weixin.qq.com/doc/v3/merchant/4012524936
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: ProfitsharingOrdersPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingOrdersPostOptions,
            /,
            **more: Unpack[ProfitsharingOrdersPostOptions]
        ) -> R: ...

class ProfitsharingOrdersUnfreeze(Place):
    """v3/profitsharing/orders/unfreeze"""
    @property
    def post(self) -> ProfitsharingOrdersUnfreezePost[Answer[ProfitsharingOrdersUnfreezePostAnswer]]:
        """解冻剩余资金

        POST v3/profitsharing/orders/unfreeze
        https://pay.weixin.qq.com/doc/v3/merchant/4012526374
        """
    @property
    def post_async(self) -> ProfitsharingOrdersUnfreezePost[Promise[Answer[ProfitsharingOrdersUnfreezePostAnswer]]]:
        """解冻剩余资金"""
    @property
    def postAsync(self) -> ProfitsharingOrdersUnfreezePost[Promise[Answer[ProfitsharingOrdersUnfreezePostAnswer]]]:
        """解冻剩余资金"""

class ProfitsharingOrdersUnfreezePostOptions(Options, total=False):
    json: ProfitsharingOrdersUnfreezePostJson

class ProfitsharingOrdersUnfreezePostLooseOptions(Options, total=False):
    json: ProfitsharingOrdersUnfreezePostJson | AnyDict

class ProfitsharingOrdersUnfreezePost(Verb[R]):
    """解冻剩余资金

    POST v3/profitsharing/orders/unfreeze
    https://pay.weixin.qq.com/doc/v3/merchant/4012526374
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingOrdersUnfreezePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingOrdersUnfreezePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingOrdersUnfreezePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingOrdersUnfreezePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingOrdersUnfreezePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingOrdersUnfreezePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingOrdersUnfreezePostOptions,
            /,
            **more: Unpack[ProfitsharingOrdersUnfreezePostOptions]
        ) -> R: ...

class ProfitsharingOrdersOutOrderNo(Place):
    """v3/profitsharing/orders/{out_order_no}"""
    @property
    def get(self) -> ProfitsharingOrdersOutOrderNoGet[Answer[ProfitsharingOrdersOutOrderNoGetAnswer]]:
        """查询分账结果

        GET v3/profitsharing/orders/{out_order_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012525210
        """
    @property
    def get_async(self) -> ProfitsharingOrdersOutOrderNoGet[Promise[Answer[ProfitsharingOrdersOutOrderNoGetAnswer]]]:
        """查询分账结果"""
    @property
    def getAsync(self) -> ProfitsharingOrdersOutOrderNoGet[Promise[Answer[ProfitsharingOrdersOutOrderNoGetAnswer]]]:
        """查询分账结果"""

class ProfitsharingOrdersOutOrderNoGetOptions(Options, total=False):
    query: ProfitsharingOrdersOutOrderNoGetQuery
    out_order_no: str | int

class ProfitsharingOrdersOutOrderNoGetLooseOptions(Options, total=False):
    query: ProfitsharingOrdersOutOrderNoGetQuery | AnyDict
    out_order_no: str | int

class ProfitsharingOrdersOutOrderNoGet(Verb[R]):
    """查询分账结果

    GET v3/profitsharing/orders/{out_order_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012525210
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingOrdersOutOrderNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingOrdersOutOrderNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitsharingOrdersOutOrderNoGetQuery | AnyDict,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingOrdersOutOrderNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingOrdersOutOrderNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProfitsharingOrdersOutOrderNoGetQuery,
            out_order_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingOrdersOutOrderNoGetOptions,
            /,
            **more: Unpack[ProfitsharingOrdersOutOrderNoGetOptions]
        ) -> R: ...

class ProfitsharingReceivers(Place):
    """v3/profitsharing/receivers"""
    @property
    def add(self) -> ProfitsharingReceiversAdd:
        """POST 添加分账接收方"""
    @property
    def delete(self) -> ProfitsharingReceiversDelete:
        """POST 删除分账接收方"""

class ProfitsharingReceiversAdd(Place):
    """v3/profitsharing/receivers/add"""
    @property
    def post(self) -> ProfitsharingReceiversAddPost[Answer[ProfitsharingReceiversAddPostAnswer]]:
        """添加分账接收方

        POST v3/profitsharing/receivers/add
        https://pay.weixin.qq.com/doc/v3/merchant/4012528995
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ProfitsharingReceiversAddPost[Promise[Answer[ProfitsharingReceiversAddPostAnswer]]]:
        """添加分账接收方"""
    @property
    def postAsync(self) -> ProfitsharingReceiversAddPost[Promise[Answer[ProfitsharingReceiversAddPostAnswer]]]:
        """添加分账接收方"""

class ProfitsharingReceiversAddPostOptions(Options, total=False):
    json: ProfitsharingReceiversAddPostJson

class ProfitsharingReceiversAddPostLooseOptions(Options, total=False):
    json: ProfitsharingReceiversAddPostJson | AnyDict

class ProfitsharingReceiversAddPost(Verb[R]):
    """添加分账接收方

    POST v3/profitsharing/receivers/add
    https://pay.weixin.qq.com/doc/v3/merchant/4012528995
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingReceiversAddPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingReceiversAddPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingReceiversAddPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReceiversAddPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingReceiversAddPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingReceiversAddPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReceiversAddPostOptions,
            /,
            **more: Unpack[ProfitsharingReceiversAddPostOptions]
        ) -> R: ...

class ProfitsharingReceiversDelete(Place):
    """v3/profitsharing/receivers/delete"""
    @property
    def post(self) -> ProfitsharingReceiversDeletePost[Answer[ProfitsharingReceiversDeletePostAnswer]]:
        """删除分账接收方

        POST v3/profitsharing/receivers/delete
        https://pay.weixin.qq.com/doc/v3/merchant/4012529590
        """
    @property
    def post_async(self) -> ProfitsharingReceiversDeletePost[Promise[Answer[ProfitsharingReceiversDeletePostAnswer]]]:
        """删除分账接收方"""
    @property
    def postAsync(self) -> ProfitsharingReceiversDeletePost[Promise[Answer[ProfitsharingReceiversDeletePostAnswer]]]:
        """删除分账接收方"""

class ProfitsharingReceiversDeletePostOptions(Options, total=False):
    json: ProfitsharingReceiversDeletePostJson

class ProfitsharingReceiversDeletePostLooseOptions(Options, total=False):
    json: ProfitsharingReceiversDeletePostJson | AnyDict

class ProfitsharingReceiversDeletePost(Verb[R]):
    """删除分账接收方

    POST v3/profitsharing/receivers/delete
    https://pay.weixin.qq.com/doc/v3/merchant/4012529590
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingReceiversDeletePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingReceiversDeletePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingReceiversDeletePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReceiversDeletePostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingReceiversDeletePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingReceiversDeletePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReceiversDeletePostOptions,
            /,
            **more: Unpack[ProfitsharingReceiversDeletePostOptions]
        ) -> R: ...

class ProfitsharingReturnOrders(Place):
    """v3/profitsharing/return-orders"""
    @property
    def post(self) -> ProfitsharingReturnOrdersPost[Answer[ProfitsharingReturnOrdersPostAnswer]]:
        """请求分账回退

        POST v3/profitsharing/return-orders
        https://pay.weixin.qq.com/doc/v3/merchant/4012525287
        """
    @property
    def post_async(self) -> ProfitsharingReturnOrdersPost[Promise[Answer[ProfitsharingReturnOrdersPostAnswer]]]:
        """请求分账回退"""
    @property
    def postAsync(self) -> ProfitsharingReturnOrdersPost[Promise[Answer[ProfitsharingReturnOrdersPostAnswer]]]:
        """请求分账回退"""
    @property
    def _out_return_no_(self) -> ProfitsharingReturnOrdersOutReturnNo:
        """GET 查询分账回退结果"""

class ProfitsharingReturnOrdersPostOptions(Options, total=False):
    json: ProfitsharingReturnOrdersPostJson

class ProfitsharingReturnOrdersPostLooseOptions(Options, total=False):
    json: ProfitsharingReturnOrdersPostJson | AnyDict

class ProfitsharingReturnOrdersPost(Verb[R]):
    """请求分账回退

    POST v3/profitsharing/return-orders
    https://pay.weixin.qq.com/doc/v3/merchant/4012525287
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingReturnOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingReturnOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingReturnOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReturnOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingReturnOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingReturnOrdersPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReturnOrdersPostOptions,
            /,
            **more: Unpack[ProfitsharingReturnOrdersPostOptions]
        ) -> R: ...

class ProfitsharingReturnOrdersOutReturnNo(Place):
    """v3/profitsharing/return-orders/{out_return_no}"""
    @property
    def get(self) -> ProfitsharingReturnOrdersOutReturnNoGet[Answer[ProfitsharingReturnOrdersOutReturnNoGetAnswer]]:
        """查询分账回退结果

        GET v3/profitsharing/return-orders/{out_return_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012526279
        """
    @property
    def get_async(self) -> ProfitsharingReturnOrdersOutReturnNoGet[Promise[Answer[ProfitsharingReturnOrdersOutReturnNoGetAnswer]]]:
        """查询分账回退结果"""
    @property
    def getAsync(self) -> ProfitsharingReturnOrdersOutReturnNoGet[Promise[Answer[ProfitsharingReturnOrdersOutReturnNoGetAnswer]]]:
        """查询分账回退结果"""

class ProfitsharingReturnOrdersOutReturnNoGetOptions(Options, total=False):
    query: ProfitsharingReturnOrdersOutReturnNoGetQuery
    out_return_no: str | int

class ProfitsharingReturnOrdersOutReturnNoGetLooseOptions(Options, total=False):
    query: ProfitsharingReturnOrdersOutReturnNoGetQuery | AnyDict
    out_return_no: str | int

class ProfitsharingReturnOrdersOutReturnNoGet(Verb[R]):
    """查询分账回退结果

    GET v3/profitsharing/return-orders/{out_return_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012526279
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingReturnOrdersOutReturnNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingReturnOrdersOutReturnNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitsharingReturnOrdersOutReturnNoGetQuery | AnyDict,
            out_return_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReturnOrdersOutReturnNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingReturnOrdersOutReturnNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProfitsharingReturnOrdersOutReturnNoGetQuery,
            out_return_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReturnOrdersOutReturnNoGetOptions,
            /,
            **more: Unpack[ProfitsharingReturnOrdersOutReturnNoGetOptions]
        ) -> R: ...

class ProfitsharingTransactions(Place):
    """v3/profitsharing/transactions"""
    @property
    def _transaction_id_(self) -> ProfitsharingTransactionsTransactionId: ...

class ProfitsharingTransactionsTransactionId(Place):
    """v3/profitsharing/transactions/{transaction_id}"""
    @property
    def amounts(self) -> ProfitsharingTransactionsTransactionIdAmounts:
        """GET 查询剩余待分金额"""

class ProfitsharingTransactionsTransactionIdAmounts(Place):
    """v3/profitsharing/transactions/{transaction_id}/amounts"""
    @property
    def get(self) -> ProfitsharingTransactionsTransactionIdAmountsGet[Answer[ProfitsharingTransactionsTransactionIdAmountsGetAnswer]]:
        """查询剩余待分金额

        GET v3/profitsharing/transactions/{transaction_id}/amounts
        https://pay.weixin.qq.com/doc/v3/merchant/4012457939
        """
    @property
    def get_async(self) -> ProfitsharingTransactionsTransactionIdAmountsGet[Promise[Answer[ProfitsharingTransactionsTransactionIdAmountsGetAnswer]]]:
        """查询剩余待分金额"""
    @property
    def getAsync(self) -> ProfitsharingTransactionsTransactionIdAmountsGet[Promise[Answer[ProfitsharingTransactionsTransactionIdAmountsGetAnswer]]]:
        """查询剩余待分金额"""

class ProfitsharingTransactionsTransactionIdAmountsGetOptions(Options, total=False):
    transaction_id: str | int

class ProfitsharingTransactionsTransactionIdAmountsGet(Verb[R]):
    """查询剩余待分金额

    GET v3/profitsharing/transactions/{transaction_id}/amounts
    https://pay.weixin.qq.com/doc/v3/merchant/4012457939
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingTransactionsTransactionIdAmountsGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingTransactionsTransactionIdAmountsGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ProfitsharingTransactionsTransactionIdAmountsGetOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingTransactionsTransactionIdAmountsGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, transaction_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingTransactionsTransactionIdAmountsGetOptions,
            /,
            **more: Unpack[ProfitsharingTransactionsTransactionIdAmountsGetOptions]
        ) -> R: ...

class ProfitsharingBillsGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """二级商户号"""
    bill_date: str
    """账单日期"""
    tar_type: NotRequired[Literal["GZIP"] | None]
    """压缩类型"""

class ProfitsharingBillsGetAnswer(TypedDict):
    download_url: str
    """下载地址"""
    hash_type: Literal["SHA1"]
    """哈希类型"""
    hash_value: str
    """哈希值"""

class ProfitsharingMerchantConfigsSubMchidGetAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    max_ratio: int
    """最大分账比例"""

class Receivers(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方帐号"""
    name: NotRequired[str | Sensitive]
    """分账个人接收方姓名"""
    amount: int
    """分账金额"""
    description: str
    """分账描述"""

class ProfitsharingOrdersPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    appid: NotRequired[str]
    """应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    receivers: list[Receivers]
    """分账接收方列表"""
    unfreeze_unsplit: bool
    """是否解冻剩余未分资金"""

class ProfitsharingOrdersPostAnswerReceivers(TypedDict):
    amount: int
    """分账金额"""
    description: str
    """分账描述"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方帐号"""
    result: Literal["PENDING", "SUCCESS", "CLOSED"]
    """分账结果"""
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK", "RECEIVER_REAL_NAME_NOT_VERIFIED", "NO_AUTH", "RECEIVER_RECEIPT_LIMIT", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"]]
    """分账失败原因"""
    detail_id: NotRequired[str]
    """分账明细单号"""
    create_time: str
    """分账创建时间"""
    finish_time: str
    """分账完成时间"""

class ProfitsharingOrdersPostAnswer(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    order_id: str
    """微信分账单号"""
    state: Literal["PROCESSING", "FINISHED"]
    """分账单状态"""
    receivers: NotRequired[list[ProfitsharingOrdersPostAnswerReceivers]]
    """分账接收方列表"""

class ProfitsharingOrdersUnfreezePostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    description: str
    """分账描述"""

class ProfitsharingOrdersUnfreezePostAnswerReceivers(TypedDict):
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
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK", "RECEIVER_REAL_NAME_NOT_VERIFIED", "NO_AUTH", "RECEIVER_RECEIPT_LIMIT", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"]]
    """分账失败原因"""
    detail_id: NotRequired[str]
    """分账明细单号"""
    create_time: str
    """分账创建时间"""
    finish_time: str
    """分账完成时间"""

class ProfitsharingOrdersUnfreezePostAnswer(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    order_id: str
    """微信分账单号"""
    state: Literal["PROCESSING", "FINISHED"]
    """分账单状态"""
    receivers: NotRequired[list[ProfitsharingOrdersUnfreezePostAnswerReceivers]]
    """分账接收方列表"""

class ProfitsharingOrdersOutOrderNoGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    transaction_id: str
    """微信订单号"""

class ProfitsharingReceiversAddPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    appid: str
    """应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方帐号"""
    name: NotRequired[str | Sensitive]
    """分账个人接收方姓名"""
    relation_type: Literal["SERVICE_PROVIDER", "STORE", "STAFF", "STORE_OWNER", "PARTNER", "HEADQUARTER", "BRAND", "DISTRIBUTOR", "USER", "SUPPLIER", "CUSTOM"]
    """与分账方的关系类型"""
    custom_relation: NotRequired[str]
    """自定义的分账关系"""

class ProfitsharingReceiversAddPostAnswer(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方账号"""
    name: NotRequired[str]
    """分账接收方全称"""
    relation_type: Literal["SERVICE_PROVIDER", "STORE", "STAFF", "STORE_OWNER", "PARTNER", "HEADQUARTER", "BRAND", "DISTRIBUTOR", "USER", "SUPPLIER", "CUSTOM"]
    """与分账方的关系类型"""
    custom_relation: NotRequired[str]
    """自定义的分账关系"""

class ProfitsharingReceiversDeletePostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    appid: str
    """应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方账号"""

class ProfitsharingReceiversDeletePostAnswer(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方账号"""

class ProfitsharingReturnOrdersPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    order_id: NotRequired[str]
    """微信分账单号"""
    out_order_no: NotRequired[str]
    """商户分账单号"""
    out_return_no: str
    """商户回退单号"""
    return_mchid: str
    """回退商户号"""
    amount: int
    """回退金额"""
    description: str
    """回退描述"""

class ProfitsharingReturnOrdersPostAnswer(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    order_id: str
    """微信分账单号"""
    out_order_no: str
    """商户分账单号"""
    out_return_no: str
    """商户回退单号"""
    return_id: str
    """微信回退单号"""
    return_mchid: str
    """回退商户号"""
    amount: int
    """回退金额"""
    description: str
    """回退描述"""
    result: Literal["PROCESSING", "SUCCESS", "FAILED"]
    """回退结果"""
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "BALANCE_NOT_ENOUGH", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"]]
    """失败原因"""
    create_time: str
    """创建时间"""
    finish_time: str
    """完成时间"""

class ProfitsharingReturnOrdersOutReturnNoGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    out_order_no: str
    """商户分账单号"""

class ProfitsharingTransactionsTransactionIdAmountsGetAnswer(TypedDict):
    transaction_id: str
    """微信订单号"""
    unsplit_amount: int
    """订单剩余待分金额"""

class ProfitsharingOrdersOutOrderNoGetAnswer(ProfitsharingOrdersPostAnswer): ...

class ProfitsharingReturnOrdersOutReturnNoGetAnswer(ProfitsharingReturnOrdersPostAnswer): ...
