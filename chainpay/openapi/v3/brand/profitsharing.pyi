# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Profitsharing(Place):
    """v3/brand/profitsharing"""
    @property
    def brandConfigs(self) -> ProfitsharingBrandConfigs: ...
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

class ProfitsharingBrandConfigs(Place):
    """v3/brand/profitsharing/brand-configs"""
    @property
    def _brand_mchid_(self) -> ProfitsharingBrandConfigsBrandMchid:
        """GET 查询最大分账比例"""

class ProfitsharingBrandConfigsBrandMchid(Place):
    """v3/brand/profitsharing/brand-configs/{brand_mchid}"""
    @property
    def get(self) -> ProfitsharingBrandConfigsBrandMchidGet[Answer[ProfitsharingBrandConfigsBrandMchidGetAnswer]]:
        """查询最大分账比例

        GET v3/brand/profitsharing/brand-configs/{brand_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4012467022
        """
    @property
    def get_async(self) -> ProfitsharingBrandConfigsBrandMchidGet[Promise[Answer[ProfitsharingBrandConfigsBrandMchidGetAnswer]]]:
        """查询最大分账比例"""
    @property
    def getAsync(self) -> ProfitsharingBrandConfigsBrandMchidGet[Promise[Answer[ProfitsharingBrandConfigsBrandMchidGetAnswer]]]:
        """查询最大分账比例"""

class ProfitsharingBrandConfigsBrandMchidGetOptions(Options, total=False):
    brand_mchid: str | int

class ProfitsharingBrandConfigsBrandMchidGet(Verb[R]):
    """查询最大分账比例

    GET v3/brand/profitsharing/brand-configs/{brand_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4012467022
    """
    if MYPY:
        def __call__(
            self,
            options: ProfitsharingBrandConfigsBrandMchidGetOptions | AnyDict = ...,
            /,
            **more: Unpack[ProfitsharingBrandConfigsBrandMchidGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: ProfitsharingBrandConfigsBrandMchidGetOptions | AnyDict,
            /,
            **more: Unpack[ProfitsharingBrandConfigsBrandMchidGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, brand_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: ProfitsharingBrandConfigsBrandMchidGetOptions,
            /,
            **more: Unpack[ProfitsharingBrandConfigsBrandMchidGetOptions]
        ) -> R: ...

class ProfitsharingFinishOrder(Place):
    """v3/brand/profitsharing/finish-order"""
    @property
    def post(self) -> ProfitsharingFinishOrderPost[Answer[ProfitsharingFinishOrderPostAnswer]]:
        """完结分账

        POST v3/brand/profitsharing/finish-order
        https://pay.weixin.qq.com/doc/v3/partner/4012467016
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

    POST v3/brand/profitsharing/finish-order
    https://pay.weixin.qq.com/doc/v3/partner/4012467016
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
    """v3/brand/profitsharing/orders"""
    @property
    def get(self) -> ProfitsharingOrdersGet[Answer[ProfitsharingOrdersGetAnswer]]:
        """查询分账结果

        GET v3/brand/profitsharing/orders
        https://pay.weixin.qq.com/doc/v3/partner/4012467002
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

        POST v3/brand/profitsharing/orders
        https://pay.weixin.qq.com/doc/v3/partner/4012692975
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

    GET v3/brand/profitsharing/orders
    https://pay.weixin.qq.com/doc/v3/partner/4012467002
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

    POST v3/brand/profitsharing/orders
    https://pay.weixin.qq.com/doc/v3/partner/4012692975
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
    """v3/brand/profitsharing/orders/{transaction_id}"""
    @property
    def amounts(self) -> ProfitsharingOrdersTransactionIdAmounts:
        """GET 查询订单剩余待分金额"""

class ProfitsharingOrdersTransactionIdAmounts(Place):
    """v3/brand/profitsharing/orders/{transaction_id}/amounts"""
    @property
    def get(self) -> ProfitsharingOrdersTransactionIdAmountsGet[Answer[ProfitsharingOrdersTransactionIdAmountsGetAnswer]]:
        """查询订单剩余待分金额

        GET v3/brand/profitsharing/orders/{transaction_id}/amounts
        https://pay.weixin.qq.com/doc/v3/partner/4012467021
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

    GET v3/brand/profitsharing/orders/{transaction_id}/amounts
    https://pay.weixin.qq.com/doc/v3/partner/4012467021
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
    """v3/brand/profitsharing/receivers"""
    @property
    def add(self) -> ProfitsharingReceiversAdd:
        """POST 添加分账接收方"""
    @property
    def delete(self) -> ProfitsharingReceiversDelete:
        """POST 删除分账接收方"""

class ProfitsharingReceiversAdd(Place):
    """v3/brand/profitsharing/receivers/add"""
    @property
    def post(self) -> ProfitsharingReceiversAddPost[Answer[ProfitsharingReceiversAddPostAnswer]]:
        """添加分账接收方

        POST v3/brand/profitsharing/receivers/add
        https://pay.weixin.qq.com/doc/v3/partner/4012467100
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

    POST v3/brand/profitsharing/receivers/add
    https://pay.weixin.qq.com/doc/v3/partner/4012467100
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
    """v3/brand/profitsharing/receivers/delete"""
    @property
    def post(self) -> ProfitsharingReceiversDeletePost[Answer[ProfitsharingReceiversDeletePostAnswer]]:
        """删除分账接收方

        POST v3/brand/profitsharing/receivers/delete
        https://pay.weixin.qq.com/doc/v3/partner/4012467103
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

    POST v3/brand/profitsharing/receivers/delete
    https://pay.weixin.qq.com/doc/v3/partner/4012467103
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
    """v3/brand/profitsharing/returnorders"""
    @property
    def get(self) -> ProfitsharingReturnordersGet[Answer[ProfitsharingReturnordersGetAnswer]]:
        """查询分账回退结果

        GET v3/brand/profitsharing/returnorders
        https://pay.weixin.qq.com/doc/v3/partner/4012467011
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

        POST v3/brand/profitsharing/returnorders
        https://pay.weixin.qq.com/doc/v3/partner/4012467097
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

    GET v3/brand/profitsharing/returnorders
    https://pay.weixin.qq.com/doc/v3/partner/4012467011
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

    POST v3/brand/profitsharing/returnorders
    https://pay.weixin.qq.com/doc/v3/partner/4012467097
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

class ProfitsharingBrandConfigsBrandMchidGetAnswer(TypedDict):
    brand_mchid: str
    """品牌主商户号"""
    max_ratio: int
    """最大分账比例"""

class ProfitsharingFinishOrderPostJson(TypedDict):
    sub_mchid: str
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分帐单号"""
    description: str
    """分账描述"""

class ProfitsharingFinishOrderPostAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分帐单号"""
    order_id: str
    """微信分帐单号"""

class ProfitsharingOrdersGetQuery(TypedDict):
    sub_mchid: str
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""

class Receivers(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方账号"""
    amount: int
    """分账金额"""
    description: str
    """分账描述"""
    result: Literal["PENDING", "SUCEESS", "CLOSED"]
    """分账结果"""
    finish_time: str
    """完成时间"""
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK", "RECEIVER_REAL_NAME_NOT_VERIFIED", "NO_AUTH", "RECEIVER_RECEIPT_LIMIT", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"]]
    """分账失败原因"""
    detail_id: str
    """分账明细单号"""

class ProfitsharingOrdersGetAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    order_id: str
    """微信分账单号"""
    status: Literal["PROCESSING", "FINISHED"]
    """分账单状态"""
    receivers: list[Receivers]
    """分账接收方列表"""
    finish_amount: NotRequired[int]
    """分账完结金额"""
    finish_description: NotRequired[str]
    """分账完结描述"""

class ProfitsharingOrdersPostJsonReceivers(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方账号"""
    amount: int
    """分账金额"""
    description: str
    """分账描述"""
    name: NotRequired[str | Sensitive]
    """分账个人接收方姓名"""

class ProfitsharingOrdersPostJson(TypedDict):
    brand_mchid: str
    """品牌主商户号"""
    sub_mchid: str
    """子商户号"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    receivers: list[ProfitsharingOrdersPostJsonReceivers]
    """分账接收方列表"""
    finish: bool
    """是否分账完成"""

class ProfitsharingOrdersPostAnswerReceivers(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """接收方类型"""
    account: str
    """接收方账号"""
    amount: float
    """分账金额"""
    description: str
    """分账描述"""
    result: Literal["PENDING", "SUCCESS", "CLOSED"]
    """分账结果"""
    finish_time: str
    """分账完成时间"""
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "NO_RELATION", "RECEIVER_HIGH_RISK", "RECEIVER_REAL_NAME_NOT_VERIFIED", "NO_AUTH", "RECEIVER_RECEIPT_LIMIT", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"]]
    """分账失败原因"""
    detail_id: str
    """分账明细单号"""

class ProfitsharingOrdersPostAnswer(TypedDict):
    brand_mchid: str
    """品牌主商户号"""
    sub_mchid: str
    """子商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    order_id: str
    """微信分账单号"""
    receivers: NotRequired[list[ProfitsharingOrdersPostAnswerReceivers]]
    """分账接收方列表"""
    status: NotRequired[Literal["PROCESSING", "FINISHED"]]
    """分账单状态"""

class ProfitsharingOrdersTransactionIdAmountsGetAnswer(TypedDict):
    transaction_id: str
    """微信订单号"""
    unsplit_amount: int
    """订单剩余待分金额"""

class ProfitsharingReceiversAddPostJson(TypedDict):
    brand_mchid: str
    """品牌主商户号"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方账号"""
    name: NotRequired[str]
    """接收方名称"""
    relation_type: Literal["SUPPLIER", "DISTRIBUTOR", "SERVICE_PROVIDER", "PLATFORM", "STAFF", "OTHERS"]
    """与品牌主商户的的关系类型"""

class ProfitsharingReceiversAddPostAnswer(TypedDict):
    brand_mchid: str
    """品牌主商户号"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方账号"""

class ProfitsharingReceiversDeletePostJson(TypedDict):
    brand_mchid: str
    """品牌主商户号"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"]
    """分账接收方类型"""
    account: str
    """分账接收方账号"""

class ProfitsharingReturnordersGetQuery(TypedDict):
    sub_mchid: str
    """子商户号"""
    out_return_no: str
    """商户回退单号"""
    order_id: NotRequired[str | None]
    """微信分帐单号"""
    out_order_no: NotRequired[str | None]
    """商户分账单号"""

class ProfitsharingReturnordersGetAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    order_id: str
    """微信分账单号"""
    out_order_no: str
    """商户分账单号"""
    out_return_no: str
    """商户回退单号"""
    return_mchid: str
    """回退商户号"""
    return_no: str
    """微信回退单号"""
    amount: int
    """回退金额"""
    result: Literal["PROCESSING", "SUCCESS", "FAIL"]
    """回退结果"""
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"]]
    """失败原因"""
    finish_time: str
    """完成时间"""

class ProfitsharingReturnordersPostJson(TypedDict):
    sub_mchid: str
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

class ProfitsharingReturnordersPostAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
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
    result: Literal["PROCESSING", "SUCCESS", "FAIL"]
    """回退结果"""
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL"]]
    """失败原因"""
    finish_time: str
    """完成时间"""

class ProfitsharingReceiversDeletePostAnswer(ProfitsharingReceiversAddPostAnswer): ...
