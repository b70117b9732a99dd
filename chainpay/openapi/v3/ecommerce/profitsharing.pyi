# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Profitsharing(Place):
    """v3/ecommerce/profitsharing"""
    @property
    def afterSalesOrders(self) -> ProfitsharingAfterSalesOrders:
        """GET 查询售后服务分账结果
        POST 请求售后服务分账
        """
    @property
    def finishOrder(self) -> ProfitsharingFinishOrder:
        """POST 完结分账"""
    @property
    def orders(self) -> ProfitsharingOrders:
        """GET 查询分账结果
        POST 请求分账
        """
    @property
    def receivers(self) -> ProfitsharingReceivers: ...
    @property
    def returnorders(self) -> ProfitsharingReturnorders:
        """GET 查询分账回退结果
        POST 请求分账回退
        """

class ProfitsharingAfterSalesOrders(Place):
    """v3/ecommerce/profitsharing/after-sales-orders"""
    @property
    def get(self) -> ProfitsharingAfterSalesOrdersGet[Answer[ProfitsharingAfterSalesOrdersGetAnswer]]:
        """查询售后服务分账结果

        GET v3/ecommerce/profitsharing/after-sales-orders
        https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
        """
    @property
    def get_async(self) -> ProfitsharingAfterSalesOrdersGet[Promise[Answer[ProfitsharingAfterSalesOrdersGetAnswer]]]:
        """查询售后服务分账结果"""
    @property
    def getAsync(self) -> ProfitsharingAfterSalesOrdersGet[Promise[Answer[ProfitsharingAfterSalesOrdersGetAnswer]]]:
        """查询售后服务分账结果"""
    @property
    def post(self) -> ProfitsharingAfterSalesOrdersPost[Answer[ProfitsharingAfterSalesOrdersPostAnswer]]:
        """请求售后服务分账

        POST v3/ecommerce/profitsharing/after-sales-orders
        https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
        """
    @property
    def post_async(self) -> ProfitsharingAfterSalesOrdersPost[Promise[Answer[ProfitsharingAfterSalesOrdersPostAnswer]]]:
        """请求售后服务分账"""
    @property
    def postAsync(self) -> ProfitsharingAfterSalesOrdersPost[Promise[Answer[ProfitsharingAfterSalesOrdersPostAnswer]]]:
        """请求售后服务分账"""

class ProfitsharingAfterSalesOrdersGetOptions(Options, total=False):
    query: ProfitsharingAfterSalesOrdersGetQuery

class ProfitsharingAfterSalesOrdersGetLooseOptions(Options, total=False):
    query: ProfitsharingAfterSalesOrdersGetQuery | AnyDict

class ProfitsharingAfterSalesOrdersGet(Verb[R]):
    """查询售后服务分账结果

    GET v3/ecommerce/profitsharing/after-sales-orders
    https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingAfterSalesOrdersGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingAfterSalesOrdersGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitsharingAfterSalesOrdersGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingAfterSalesOrdersGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingAfterSalesOrdersGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProfitsharingAfterSalesOrdersGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingAfterSalesOrdersGetOptions,
            /,
            **more: Unpack[ProfitsharingAfterSalesOrdersGetOptions]
        ) -> R: ...

class ProfitsharingAfterSalesOrdersPostOptions(Options, total=False):
    json: ProfitsharingAfterSalesOrdersPostJson

class ProfitsharingAfterSalesOrdersPostLooseOptions(Options, total=False):
    json: ProfitsharingAfterSalesOrdersPostJson | AnyDict

class ProfitsharingAfterSalesOrdersPost(Verb[R]):
    """请求售后服务分账

    POST v3/ecommerce/profitsharing/after-sales-orders
    https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingAfterSalesOrdersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingAfterSalesOrdersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingAfterSalesOrdersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingAfterSalesOrdersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingAfterSalesOrdersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingAfterSalesOrdersPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingAfterSalesOrdersPostOptions,
            /,
            **more: Unpack[ProfitsharingAfterSalesOrdersPostOptions]
        ) -> R: ...

class ProfitsharingFinishOrder(Place):
    """v3/ecommerce/profitsharing/finish-order"""
    @property
    def post(self) -> ProfitsharingFinishOrderPost[Answer[ProfitsharingFinishOrderPostAnswer]]:
        """完结分账

        POST v3/ecommerce/profitsharing/finish-order
        https://pay.weixin.qq.com/doc/v3/partner/4012477745
        """
    @property
    def post_async(self) -> ProfitsharingFinishOrderPost[Promise[Answer[ProfitsharingFinishOrderPostAnswer]]]:
        """完结分账"""
    @property
    def postAsync(self) -> ProfitsharingFinishOrderPost[Promise[Answer[ProfitsharingFinishOrderPostAnswer]]]:
        """完结分账"""

class ProfitsharingFinishOrderPostOptions(Options, total=False):
    json: ProfitsharingFinishOrderPostJson

class ProfitsharingFinishOrderPostLooseOptions(Options, total=False):
    json: ProfitsharingFinishOrderPostJson | AnyDict

class ProfitsharingFinishOrderPost(Verb[R]):
    """完结分账

    POST v3/ecommerce/profitsharing/finish-order
    https://pay.weixin.qq.com/doc/v3/partner/4012477745
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingFinishOrderPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingFinishOrderPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingFinishOrderPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingFinishOrderPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingFinishOrderPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingFinishOrderPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingFinishOrderPostOptions,
            /,
            **more: Unpack[ProfitsharingFinishOrderPostOptions]
        ) -> R: ...

class ProfitsharingOrders(Place):
    """v3/ecommerce/profitsharing/orders"""
    @property
    def get(self) -> ProfitsharingOrdersGet[Answer[ProfitsharingOrdersGetAnswer]]:
        """查询分账结果

        GET v3/ecommerce/profitsharing/orders
        https://pay.weixin.qq.com/doc/v3/partner/4012477734
        """
    @property
    def get_async(self) -> ProfitsharingOrdersGet[Promise[Answer[ProfitsharingOrdersGetAnswer]]]:
        """查询分账结果"""
    @property
    def getAsync(self) -> ProfitsharingOrdersGet[Promise[Answer[ProfitsharingOrdersGetAnswer]]]:
        """查询分账结果"""
    @property
    def post(self) -> ProfitsharingOrdersPost[Answer[ProfitsharingOrdersPostAnswer]]:
        """请求分账

        POST v3/ecommerce/profitsharing/orders
        https://pay.weixin.qq.com/doc/v3/partner/4012691594
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> ProfitsharingOrdersPost[Promise[Answer[ProfitsharingOrdersPostAnswer]]]:
        """请求分账"""
    @property
    def postAsync(self) -> ProfitsharingOrdersPost[Promise[Answer[ProfitsharingOrdersPostAnswer]]]:
        """请求分账"""
    @property
    def _transaction_id_(self) -> ProfitsharingOrdersTransactionId: ...

class ProfitsharingOrdersGetOptions(Options, total=False):
    query: ProfitsharingOrdersGetQuery

class ProfitsharingOrdersGetLooseOptions(Options, total=False):
    query: ProfitsharingOrdersGetQuery | AnyDict

class ProfitsharingOrdersGet(Verb[R]):
    """查询分账结果

    GET v3/ecommerce/profitsharing/orders
    https://pay.weixin.qq.com/doc/v3/partner/4012477734
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingOrdersGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingOrdersGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitsharingOrdersGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingOrdersGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingOrdersGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: ProfitsharingOrdersGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingOrdersGetOptions,
            /,
            **more: Unpack[ProfitsharingOrdersGetOptions]
        ) -> R: ...

class ProfitsharingOrdersPostOptions(Options, total=False):
    json: ProfitsharingOrdersPostJson

class ProfitsharingOrdersPostLooseOptions(Options, total=False):
    json: ProfitsharingOrdersPostJson | AnyDict

class ProfitsharingOrdersPost(Verb[R]):
    """请求分账

    POST v3/ecommerce/profitsharing/orders
    https://pay.weixin.qq.com/doc/v3/partner/4012691594
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

class ProfitsharingOrdersTransactionId(Place):
    """v3/ecommerce/profitsharing/orders/{transaction_id}"""
    @property
    def amounts(self) -> ProfitsharingOrdersTransactionIdAmounts:
        """GET 查询订单剩余待分金额"""

class ProfitsharingOrdersTransactionIdAmounts(Place):
    """v3/ecommerce/profitsharing/orders/{transaction_id}/amounts"""
    @property
    def get(self) -> ProfitsharingOrdersTransactionIdAmountsGet[Answer[ProfitsharingOrdersTransactionIdAmountsGetAnswer]]:
        """查询订单剩余待分金额

        GET v3/ecommerce/profitsharing/orders/{transaction_id}/amounts
        https://pay.weixin.qq.com/doc/v3/partner/4012477751
        """
    @property
    def get_async(self) -> ProfitsharingOrdersTransactionIdAmountsGet[Promise[Answer[ProfitsharingOrdersTransactionIdAmountsGetAnswer]]]:
        """查询订单剩余待分金额"""
    @property
    def getAsync(self) -> ProfitsharingOrdersTransactionIdAmountsGet[Promise[Answer[ProfitsharingOrdersTransactionIdAmountsGetAnswer]]]:
        """查询订单剩余待分金额"""

class ProfitsharingOrdersTransactionIdAmountsGetOptions(Options, total=False):
    transaction_id: str | int

class ProfitsharingOrdersTransactionIdAmountsGet(Verb[R]):
    """查询订单剩余待分金额

    GET v3/ecommerce/profitsharing/orders/{transaction_id}/amounts
    https://pay.weixin.qq.com/doc/v3/partner/4012477751
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingOrdersTransactionIdAmountsGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingOrdersTransactionIdAmountsGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ProfitsharingOrdersTransactionIdAmountsGetOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingOrdersTransactionIdAmountsGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, transaction_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingOrdersTransactionIdAmountsGetOptions,
            /,
            **more: Unpack[ProfitsharingOrdersTransactionIdAmountsGetOptions]
        ) -> R: ...

class ProfitsharingReceivers(Place):
    """v3/ecommerce/profitsharing/receivers"""
    @property
    def add(self) -> ProfitsharingReceiversAdd:
        """POST 添加分账接收方"""
    @property
    def delete(self) -> ProfitsharingReceiversDelete:
        """POST 删除分账接收方"""

class ProfitsharingReceiversAdd(Place):
    """v3/ecommerce/profitsharing/receivers/add"""
    @property
    def post(self) -> ProfitsharingReceiversAddPost[Answer[ProfitsharingReceiversAddPostAnswer]]:
        """添加分账接收方

        POST v3/ecommerce/profitsharing/receivers/add
        https://pay.weixin.qq.com/doc/v3/partner/4012477758
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

    POST v3/ecommerce/profitsharing/receivers/add
    https://pay.weixin.qq.com/doc/v3/partner/4012477758
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
    """v3/ecommerce/profitsharing/receivers/delete"""
    @property
    def post(self) -> ProfitsharingReceiversDeletePost[Answer[ProfitsharingReceiversDeletePostAnswer]]:
        """删除分账接收方

        POST v3/ecommerce/profitsharing/receivers/delete
        https://pay.weixin.qq.com/doc/v3/partner/4012477759
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

    POST v3/ecommerce/profitsharing/receivers/delete
    https://pay.weixin.qq.com/doc/v3/partner/4012477759
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

class ProfitsharingReturnorders(Place):
    """v3/ecommerce/profitsharing/returnorders"""
    @property
    def get(self) -> ProfitsharingReturnordersGet[Answer[ProfitsharingReturnordersGetAnswer]]:
        """查询分账回退结果

        GET v3/ecommerce/profitsharing/returnorders
        https://pay.weixin.qq.com/doc/v3/partner/4012477740
        """
    @property
    def get_async(self) -> ProfitsharingReturnordersGet[Promise[Answer[ProfitsharingReturnordersGetAnswer]]]:
        """查询分账回退结果"""
    @property
    def getAsync(self) -> ProfitsharingReturnordersGet[Promise[Answer[ProfitsharingReturnordersGetAnswer]]]:
        """查询分账回退结果"""
    @property
    def post(self) -> ProfitsharingReturnordersPost[Answer[ProfitsharingReturnordersPostAnswer]]:
        """请求分账回退

        POST v3/ecommerce/profitsharing/returnorders
        https://pay.weixin.qq.com/doc/v3/partner/4012477737
        """
    @property
    def post_async(self) -> ProfitsharingReturnordersPost[Promise[Answer[ProfitsharingReturnordersPostAnswer]]]:
        """请求分账回退"""
    @property
    def postAsync(self) -> ProfitsharingReturnordersPost[Promise[Answer[ProfitsharingReturnordersPostAnswer]]]:
        """请求分账回退"""

class ProfitsharingReturnordersGetOptions(Options, total=False):
    query: ProfitsharingReturnordersGetQuery

class ProfitsharingReturnordersGetLooseOptions(Options, total=False):
    query: ProfitsharingReturnordersGetQuery | AnyDict

class ProfitsharingReturnordersGet(Verb[R]):
    """查询分账回退结果

    GET v3/ecommerce/profitsharing/returnorders
    https://pay.weixin.qq.com/doc/v3/partner/4012477740
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingReturnordersGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingReturnordersGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: ProfitsharingReturnordersGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReturnordersGetLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingReturnordersGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: ProfitsharingReturnordersGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReturnordersGetOptions,
            /,
            **more: Unpack[ProfitsharingReturnordersGetOptions]
        ) -> R: ...

class ProfitsharingReturnordersPostOptions(Options, total=False):
    json: ProfitsharingReturnordersPostJson

class ProfitsharingReturnordersPostLooseOptions(Options, total=False):
    json: ProfitsharingReturnordersPostJson | AnyDict

class ProfitsharingReturnordersPost(Verb[R]):
    """请求分账回退

    POST v3/ecommerce/profitsharing/returnorders
    https://pay.weixin.qq.com/doc/v3/partner/4012477737
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingReturnordersPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingReturnordersPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingReturnordersPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReturnordersPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingReturnordersPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ProfitsharingReturnordersPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingReturnordersPostOptions,
            /,
            **more: Unpack[ProfitsharingReturnordersPostOptions]
        ) -> R: ...

class ProfitsharingAfterSalesOrdersGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: NotRequired[str | None]
    """微信订单号"""

class ProfitsharingAfterSalesOrdersGetAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信分账单号"""
    amount: int
    """分账金额"""
    result: Literal["PROCESSING", "SUCCESS", "FAILED"]
    """分账结果"""
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK"]]
    """分账失败原因"""
    finish_time: str
    """分账完成时间"""

class ProfitsharingAfterSalesOrdersPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    amount: int
    """回退金额"""
    type: Literal["SERVICE_FEE_INCOME"]
    """类型"""
    scene: Literal["REFUND_TICKET", "CHANGE_TICKET", "RETURN_GOODS"]
    """场景"""
    refund_id: NotRequired[str]
    """微信退款单号"""

class ProfitsharingAfterSalesOrdersPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    amount: int
    """分账金额"""

class ProfitsharingFinishOrderPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分帐单号"""
    description: str
    """分账描述"""

class ProfitsharingFinishOrderPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分帐单号"""
    order_id: str
    """微信分帐单号"""

class ProfitsharingOrdersGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""

class Receivers(TypedDict):
    receiver_mchid: NotRequired[str]
    """分账接收商户号"""
    amount: int
    """分账金额"""
    description: str
    """分账描述"""
    result: NotRequired[str]
    """分账结果"""
    finish_time: str
    """完成时间"""
    fail_reason: NotRequired[str]
    """分账失败原因"""
    type: str
    """分账接收方类型"""
    receiver_account: str
    """分账接收方账号"""
    detail_id: str
    """分账明细单号"""

class FundsAbnormalReceivers(TypedDict):
    mchid: NotRequired[str]
    """平台接收异常资金商户号"""

class ProfitsharingOrdersGetAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    order_id: str
    """微信分账单号"""
    status: NotRequired[str]
    """分账单状态"""
    receivers: NotRequired[list[Receivers]]
    """分账接收方列表"""
    close_reason: NotRequired[str]
    abnormal_status: NotRequired[Literal["ABNORMAL_PENDING", "ABNORMAL_FINISHED", "ABNORMAL_CLOSED"]]
    """异常处理状态"""
    funds_abnormal_closed_reason: NotRequired[Literal["CLOSED_REASON_TIMEOUT", "CLOSED_REASON_RESTRICT_TRANSFER"]]
    """异常处理关单原因"""
    funds_abnormal_redirect_id: NotRequired[str]
    """微信支付在途异常资金付款单号"""
    funds_abnormal_receivers: NotRequired[list[FundsAbnormalReceivers]]
    finish_amount: NotRequired[int]
    finish_description: NotRequired[str]

class ProfitsharingOrdersPostJsonReceivers(TypedDict):
    type: str
    """分账接收方类型"""
    receiver_account: str
    """分账接收方账号"""
    amount: int
    """分账金额"""
    description: str
    """分账描述"""
    receiver_name: NotRequired[str | Sensitive]
    """分账个人接收方姓名"""

class ProfitsharingOrdersPostJson(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    receivers: list[ProfitsharingOrdersPostJsonReceivers]
    """分账接收方列表"""
    finish: bool
    """是否分账完成"""

class ProfitsharingOrdersPostAnswerReceivers(TypedDict):
    amount: int
    """分账金额"""
    description: str
    """分账描述"""
    result: NotRequired[str]
    """分账结果"""
    finish_time: str
    """完成时间"""
    fail_reason: NotRequired[str]
    """分账失败原因"""
    type: str
    """分账接收方类型"""
    receiver_account: str
    """分账接收方账号"""
    detail_id: str
    """分账明细单号"""
    abnormal_status: NotRequired[Literal["ABNORMAL_PENDING", "ABNORMAL_FINISHED", "ABNORMAL_CLOSED"]]
    """异常处理状态"""
    funds_abnormal_closed_reason: NotRequired[Literal["CLOSED_REASON_TIMEOUT", "CLOSED_REASON_RESTRICT_TRANSFER"]]
    """异常处理关单原因"""
    funds_abnormal_redirect_id: NotRequired[str]
    """微信支付在途异常资金付款单号"""
    funds_abnormal_receivers: NotRequired[list[FundsAbnormalReceivers]]

class ProfitsharingOrdersPostAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    order_id: str
    """微信分账单号"""
    status: NotRequired[Literal["PROCESSING", "FINISHED"]]
    """分账单状态"""
    receivers: list[ProfitsharingOrdersPostAnswerReceivers]
    """分账接收方列表"""

class ProfitsharingOrdersTransactionIdAmountsGetAnswer(TypedDict):
    transaction_id: str
    """微信订单号"""
    unsplit_amount: int
    """订单剩余待分金额"""

class ProfitsharingReceiversAddPostJson(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    type: str
    """接收方类型"""
    account: str
    """接收方账号"""
    name: NotRequired[str]
    """接收方名称"""
    encrypted_name: NotRequired[str | Sensitive]
    """接收方名称的密文"""
    relation_type: str
    """与分账方的关系类型"""

class ProfitsharingReceiversAddPostAnswer(TypedDict):
    type: str
    """接收方类型"""
    account: str
    """接收方账号"""

class ProfitsharingReceiversDeletePostJson(TypedDict):
    appid: NotRequired[str]
    """公众账号ID"""
    type: str
    """接收方类型"""
    account: str
    """接收方账号"""

class ProfitsharingReturnordersGetQuery(TypedDict):
    sub_mchid: str
    """二级商户号"""
    order_id: NotRequired[str | None]
    """微信订单号"""
    out_order_no: NotRequired[str | None]
    """商户分账单号"""
    out_return_no: str
    """商户回退单号"""

class ProfitsharingReturnordersGetAnswer(TypedDict):
    sub_mchid: str
    """二级商户号"""
    order_id: str
    """微信分账单号"""
    out_order_no: str
    """商户分账单号"""
    out_return_no: str
    """商户回退单号"""
    return_mchid: str
    """回退商户号"""
    amount: int
    """回退金额"""
    return_no: str
    """微信回退单号"""
    result: str
    """回退结果"""
    fail_reason: NotRequired[str]
    """失败原因"""
    finish_time: str
    """完成时间"""

class ProfitsharingReturnordersPostJson(TypedDict):
    sub_mchid: str
    """二级商户号"""
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
    transaction_id: NotRequired[str]
    """微信订单号"""

class ProfitsharingReceiversDeletePostAnswer(ProfitsharingReceiversAddPostAnswer): ...

class ProfitsharingReturnordersPostAnswer(ProfitsharingReturnordersGetAnswer): ...
