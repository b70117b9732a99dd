# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class EduPapay(Place):
    """v3/edu-papay"""
    @property
    def contracts(self) -> EduPapayContracts: ...
    @property
    def transactions(self) -> EduPapayTransactions:
        """POST 教育通扣款受理"""
    @property
    def userNotifications(self) -> EduPapayUserNotifications: ...
    @property
    def user(self) -> EduPapayUser: ...

class EduPapayContracts(Place):
    """v3/edu-papay/contracts"""
    @property
    def id(self) -> EduPapayContractsId: ...
    @property
    def presign(self) -> EduPapayContractsPresign:
        """POST 预签约"""
    @property
    def _contract_id_(self) -> EduPapayContractsContractId:
        """DELETE 解约"""

class EduPapayContractsId(Place):
    """v3/edu-papay/contracts/id"""
    @property
    def _contract_id_(self) -> EduPapayContractsIdContractId:
        """GET 通过协议号查询签约"""

class EduPapayContractsIdContractId(Place):
    """v3/edu-papay/contracts/id/{contract_id}"""
    @property
    def get(self) -> EduPapayContractsIdContractIdGet[Answer[EduPapayContractsIdContractIdGetAnswer]]:
        """通过协议号查询签约

        GET v3/edu-papay/contracts/id/{contract_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012522951
        """
    @property
    def get_async(self) -> EduPapayContractsIdContractIdGet[Promise[Answer[EduPapayContractsIdContractIdGetAnswer]]]:
        """通过协议号查询签约"""
    @property
    def getAsync(self) -> EduPapayContractsIdContractIdGet[Promise[Answer[EduPapayContractsIdContractIdGetAnswer]]]:
        """通过协议号查询签约"""

class EduPapayContractsIdContractIdGetOptions(Options, total=False):
    query: EduPapayContractsIdContractIdGetQuery
    contract_id: str | int

class EduPapayContractsIdContractIdGetLooseOptions(Options, total=False):
    query: EduPapayContractsIdContractIdGetQuery | AnyDict
    contract_id: str | int

class EduPapayContractsIdContractIdGet(Verb[R]):
    """通过协议号查询签约

    GET v3/edu-papay/contracts/id/{contract_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012522951
    """
    if MYPY:
        def __call__(
            self,
            options: EduPapayContractsIdContractIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduPapayContractsIdContractIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EduPapayContractsIdContractIdGetQuery | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayContractsIdContractIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EduPapayContractsIdContractIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EduPapayContractsIdContractIdGetQuery,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayContractsIdContractIdGetOptions,
            /,
            **more: Unpack[EduPapayContractsIdContractIdGetOptions]
        ) -> R: ...

class EduPapayContractsPresign(Place):
    """v3/edu-papay/contracts/presign"""
    @property
    def post(self) -> EduPapayContractsPresignPost[Answer[EduPapayContractsPresignPostAnswer]]:
        """预签约

        POST v3/edu-papay/contracts/presign
        https://pay.weixin.qq.com/doc/v3/merchant/4012522560
        """
    @property
    def post_async(self) -> EduPapayContractsPresignPost[Promise[Answer[EduPapayContractsPresignPostAnswer]]]:
        """预签约"""
    @property
    def postAsync(self) -> EduPapayContractsPresignPost[Promise[Answer[EduPapayContractsPresignPostAnswer]]]:
        """预签约"""

class EduPapayContractsPresignPostOptions(Options, total=False):
    json: EduPapayContractsPresignPostJson

class EduPapayContractsPresignPostLooseOptions(Options, total=False):
    json: EduPapayContractsPresignPostJson | AnyDict

class EduPapayContractsPresignPost(Verb[R]):
    """预签约

    POST v3/edu-papay/contracts/presign
    https://pay.weixin.qq.com/doc/v3/merchant/4012522560
    """
    if MYPY:
        def __call__(
            self,
            options: EduPapayContractsPresignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduPapayContractsPresignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: EduPapayContractsPresignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayContractsPresignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[EduPapayContractsPresignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: EduPapayContractsPresignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayContractsPresignPostOptions,
            /,
            **more: Unpack[EduPapayContractsPresignPostOptions]
        ) -> R: ...

class EduPapayContractsContractId(Place):
    """v3/edu-papay/contracts/{contract_id}"""
    @property
    def delete(self) -> EduPapayContractsContractIdDelete[Response]:
        """解约

        DELETE v3/edu-papay/contracts/{contract_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012466882
        """
    @property
    def delete_async(self) -> EduPapayContractsContractIdDelete[Promise[Response]]:
        """解约"""
    @property
    def deleteAsync(self) -> EduPapayContractsContractIdDelete[Promise[Response]]:
        """解约"""

class EduPapayContractsContractIdDeleteOptions(Options, total=False):
    contract_id: str | int

class EduPapayContractsContractIdDelete(Verb[R]):
    """解约

    DELETE v3/edu-papay/contracts/{contract_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012466882
    """
    if MYPY:
        def __call__(
            self,
            options: EduPapayContractsContractIdDeleteOptions | AnyDict = ...,
            /,
            **more: Unpack[EduPapayContractsContractIdDeleteOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: EduPapayContractsContractIdDeleteOptions | AnyDict,
            /,
            **more: Unpack[EduPapayContractsContractIdDeleteOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, contract_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayContractsContractIdDeleteOptions,
            /,
            **more: Unpack[EduPapayContractsContractIdDeleteOptions]
        ) -> R: ...

class EduPapayTransactions(Place):
    """v3/edu-papay/transactions"""
    @property
    def post(self) -> EduPapayTransactionsPost[Response]:
        """教育通扣款受理

        POST v3/edu-papay/transactions
        https://pay.weixin.qq.com/doc/v3/merchant/4012524731
        """
    @property
    def post_async(self) -> EduPapayTransactionsPost[Promise[Response]]:
        """教育通扣款受理"""
    @property
    def postAsync(self) -> EduPapayTransactionsPost[Promise[Response]]:
        """教育通扣款受理"""
    @property
    def id(self) -> EduPapayTransactionsId: ...
    @property
    def outTradeNo(self) -> EduPapayTransactionsOutTradeNo: ...

class EduPapayTransactionsPostOptions(Options, total=False):
    json: EduPapayTransactionsPostJson

class EduPapayTransactionsPostLooseOptions(Options, total=False):
    json: EduPapayTransactionsPostJson | AnyDict

class EduPapayTransactionsPost(Verb[R]):
    """教育通扣款受理

    POST v3/edu-papay/transactions
    https://pay.weixin.qq.com/doc/v3/merchant/4012524731
    """
    if MYPY:
        def __call__(
            self,
            options: EduPapayTransactionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduPapayTransactionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: EduPapayTransactionsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayTransactionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[EduPapayTransactionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: EduPapayTransactionsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayTransactionsPostOptions,
            /,
            **more: Unpack[EduPapayTransactionsPostOptions]
        ) -> R: ...

class EduPapayTransactionsId(Place):
    """v3/edu-papay/transactions/id"""
    @property
    def _transaction_id_(self) -> EduPapayTransactionsIdTransactionId:
        """GET 微信订单号查单"""

class EduPapayTransactionsIdTransactionId(Place):
    """v3/edu-papay/transactions/id/{transaction_id}"""
    @property
    def get(self) -> EduPapayTransactionsIdTransactionIdGet[Answer[EduPapayTransactionsIdTransactionIdGetAnswer]]:
        """微信订单号查单

        GET v3/edu-papay/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012523468
        """
    @property
    def get_async(self) -> EduPapayTransactionsIdTransactionIdGet[Promise[Answer[EduPapayTransactionsIdTransactionIdGetAnswer]]]:
        """微信订单号查单"""
    @property
    def getAsync(self) -> EduPapayTransactionsIdTransactionIdGet[Promise[Answer[EduPapayTransactionsIdTransactionIdGetAnswer]]]:
        """微信订单号查单"""

class EduPapayTransactionsIdTransactionIdGetOptions(Options, total=False):
    query: EduPapayTransactionsIdTransactionIdGetQuery
    transaction_id: str | int

class EduPapayTransactionsIdTransactionIdGetLooseOptions(Options, total=False):
    query: EduPapayTransactionsIdTransactionIdGetQuery | AnyDict
    transaction_id: str | int

class EduPapayTransactionsIdTransactionIdGet(Verb[R]):
    """微信订单号查单

    GET v3/edu-papay/transactions/id/{transaction_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012523468
    """
    if MYPY:
        def __call__(
            self,
            options: EduPapayTransactionsIdTransactionIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduPapayTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EduPapayTransactionsIdTransactionIdGetQuery | AnyDict = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayTransactionsIdTransactionIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EduPapayTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EduPapayTransactionsIdTransactionIdGetQuery = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayTransactionsIdTransactionIdGetOptions,
            /,
            **more: Unpack[EduPapayTransactionsIdTransactionIdGetOptions]
        ) -> R: ...

class EduPapayTransactionsOutTradeNo(Place):
    """v3/edu-papay/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> EduPapayTransactionsOutTradeNoOutTradeNo:
        """GET 商户订单号查单"""

class EduPapayTransactionsOutTradeNoOutTradeNo(Place):
    """v3/edu-papay/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> EduPapayTransactionsOutTradeNoOutTradeNoGet[Answer[EduPapayTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """商户订单号查单

        GET v3/edu-papay/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012523591
        """
    @property
    def get_async(self) -> EduPapayTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[EduPapayTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """商户订单号查单"""
    @property
    def getAsync(self) -> EduPapayTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[EduPapayTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """商户订单号查单"""

class EduPapayTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: EduPapayTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class EduPapayTransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: EduPapayTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class EduPapayTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """商户订单号查单

    GET v3/edu-papay/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012523591
    """
    if MYPY:
        def __call__(
            self,
            options: EduPapayTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduPapayTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EduPapayTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EduPapayTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EduPapayTransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayTransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[EduPapayTransactionsOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class EduPapayUserNotifications(Place):
    """v3/edu-papay/user-notifications"""
    @property
    def _contract_id_(self) -> EduPapayUserNotificationsContractId: ...

class EduPapayUserNotificationsContractId(Place):
    """v3/edu-papay/user-notifications/{contract_id}"""
    @property
    def send(self) -> EduPapayUserNotificationsContractIdSend:
        """POST 发送扣款预通知"""

class EduPapayUserNotificationsContractIdSend(Place):
    """v3/edu-papay/user-notifications/{contract_id}/send"""
    @property
    def post(self) -> EduPapayUserNotificationsContractIdSendPost[Response]:
        """发送扣款预通知

        POST v3/edu-papay/user-notifications/{contract_id}/send
        https://pay.weixin.qq.com/doc/v3/merchant/4012524814
        """
    @property
    def post_async(self) -> EduPapayUserNotificationsContractIdSendPost[Promise[Response]]:
        """发送扣款预通知"""
    @property
    def postAsync(self) -> EduPapayUserNotificationsContractIdSendPost[Promise[Response]]:
        """发送扣款预通知"""

class EduPapayUserNotificationsContractIdSendPostOptions(Options, total=False):
    json: EduPapayUserNotificationsContractIdSendPostJson
    contract_id: str | int

class EduPapayUserNotificationsContractIdSendPostLooseOptions(Options, total=False):
    json: EduPapayUserNotificationsContractIdSendPostJson | AnyDict
    contract_id: str | int

class EduPapayUserNotificationsContractIdSendPost(Verb[R]):
    """发送扣款预通知

    POST v3/edu-papay/user-notifications/{contract_id}/send
    https://pay.weixin.qq.com/doc/v3/merchant/4012524814
    """
    if MYPY:
        def __call__(
            self,
            options: EduPapayUserNotificationsContractIdSendPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduPapayUserNotificationsContractIdSendPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: EduPapayUserNotificationsContractIdSendPostJson | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayUserNotificationsContractIdSendPostLooseOptions | AnyDict,
            /,
            **more: Unpack[EduPapayUserNotificationsContractIdSendPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: EduPapayUserNotificationsContractIdSendPostJson,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayUserNotificationsContractIdSendPostOptions,
            /,
            **more: Unpack[EduPapayUserNotificationsContractIdSendPostOptions]
        ) -> R: ...

class EduPapayUser(Place):
    """v3/edu-papay/user"""
    @property
    def _openid_(self) -> EduPapayUserOpenid: ...

class EduPapayUserOpenid(Place):
    """v3/edu-papay/user/{openid}"""
    @property
    def contracts(self) -> EduPapayUserOpenidContracts:
        """GET 通过用户标识查询签约"""

class EduPapayUserOpenidContracts(Place):
    """v3/edu-papay/user/{openid}/contracts"""
    @property
    def get(self) -> EduPapayUserOpenidContractsGet[Answer[EduPapayUserOpenidContractsGetAnswer]]:
        """通过用户标识查询签约

        GET v3/edu-papay/user/{openid}/contracts
        https://pay.weixin.qq.com/doc/v3/merchant/4012523265
        """
    @property
    def get_async(self) -> EduPapayUserOpenidContractsGet[Promise[Answer[EduPapayUserOpenidContractsGetAnswer]]]:
        """通过用户标识查询签约"""
    @property
    def getAsync(self) -> EduPapayUserOpenidContractsGet[Promise[Answer[EduPapayUserOpenidContractsGetAnswer]]]:
        """通过用户标识查询签约"""

class EduPapayUserOpenidContractsGetOptions(Options, total=False):
    query: EduPapayUserOpenidContractsGetQuery
    openid: str | int

class EduPapayUserOpenidContractsGetLooseOptions(Options, total=False):
    query: EduPapayUserOpenidContractsGetQuery | AnyDict
    openid: str | int

class EduPapayUserOpenidContractsGet(Verb[R]):
    """通过用户标识查询签约

    GET v3/edu-papay/user/{openid}/contracts
    https://pay.weixin.qq.com/doc/v3/merchant/4012523265
    """
    if MYPY:
        def __call__(
            self,
            options: EduPapayUserOpenidContractsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduPapayUserOpenidContractsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EduPapayUserOpenidContractsGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayUserOpenidContractsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EduPapayUserOpenidContractsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EduPapayUserOpenidContractsGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduPapayUserOpenidContractsGetOptions,
            /,
            **more: Unpack[EduPapayUserOpenidContractsGetOptions]
        ) -> R: ...

class EduPapayContractsIdContractIdGetQuery(TypedDict):
    appid: str
    """服务商APPID"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    sub_appid: NotRequired[str | None]
    """子商户APPID"""

class ContractInformation(TypedDict):
    contract_id: NotRequired[str]
    """签约协议号"""
    contract_status: NotRequired[str]
    """签约状态"""
    create_time: NotRequired[str]
    """签约时间"""

class EduPapayContractsIdContractIdGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    appid: str
    """服务商APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    openid: NotRequired[str]
    """服务商APPID下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户APPID下的用户标识"""
    plan_id: NotRequired[str]
    """签约模板号"""
    contract_information: NotRequired[ContractInformation]
    """签约信息"""

class EduPapayContractsPresignPostJson(TypedDict):
    appid: str
    """服务商APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    openid: str
    """服务商APPID下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户APPID下的用户标识"""
    plan_id: str
    """签约模板号"""
    user_id: str
    """用户账号"""
    period_start_date: str
    """首次扣款日期"""
    trade_scene: str
    """场景信息"""

class EduPapayContractsPresignPostAnswer(TypedDict):
    presign_token: str
    """预签约号"""

class Amount(TypedDict):
    total: int
    """总金额"""
    currency: NotRequired[str]
    """货币类型"""

class DeviceInformation(TypedDict):
    device_id: NotRequired[str]
    """设备号"""
    device_ip: NotRequired[str]
    """商户端设备ip"""

class EduPapayTransactionsPostJson(TypedDict):
    appid: str
    """服务商APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    body: str
    """商品或支付单简要描述"""
    attach: NotRequired[str]
    """商户数据"""
    out_trade_no: str
    """商户订单号"""
    goods_tag: NotRequired[str]
    """商品标记"""
    notify_url: NotRequired[str]
    """支付回调通知地址"""
    contract_id: str
    """签约协议号"""
    trade_scene: str
    """场景信息"""
    amount: Amount
    """订单金额"""
    device_information: NotRequired[DeviceInformation]
    """设备信息"""

class EduPapayTransactionsIdTransactionIdGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""

class Payer(TypedDict):
    openid: NotRequired[str]
    """服务商APPID下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户APPID下的用户标识"""

class EduPapayTransactionsIdTransactionIdGetAnswerAmount(TypedDict):
    total: int
    """订单金额"""
    payer_total: NotRequired[int]
    """用户支付金额"""
    discount_total: NotRequired[int]
    """折扣"""
    currency: NotRequired[str]
    """货币类型"""

class EduPapayTransactionsIdTransactionIdGetAnswerDeviceInformation(TypedDict):
    device_id: NotRequired[str]
    """设备号"""
    device_ip: str
    """商户端设备ip"""

class PromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[str]
    """优惠范围"""
    type: NotRequired[str]
    """优惠类型"""
    amount: NotRequired[int]
    """优惠券面额"""
    stock_id: NotRequired[str]
    """活动ID"""
    wechatpay_contribute: NotRequired[int]
    """微信出资"""
    merchant_contribute: NotRequired[int]
    """商户出资"""
    other_contribute: NotRequired[int]
    """其他出资"""

class EduPapayTransactionsIdTransactionIdGetAnswer(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    appid: str
    """服务商APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    attach: NotRequired[str]
    """商户数据"""
    bank_type: NotRequired[str]
    """付款银行"""
    success_time: NotRequired[str]
    """支付完成时间"""
    trade_state: str
    """交易状态"""
    trade_state_description: NotRequired[str]
    """交易状态描述"""
    payer: NotRequired[Payer]
    """支付者"""
    amount: EduPapayTransactionsIdTransactionIdGetAnswerAmount
    """订单金额"""
    device_information: EduPapayTransactionsIdTransactionIdGetAnswerDeviceInformation
    """设备信息"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠详情"""

class EduPapayUserNotificationsContractIdSendPostJson(TypedDict):
    appid: str
    """服务商APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户APPID"""

class EduPapayUserOpenidContractsGetQuery(TypedDict):
    appid: str
    """服务商APPID"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    sub_appid: NotRequired[str | None]
    """子商户APPID"""
    sub_openid: NotRequired[str | None]
    """子商户APPID下的用户标识"""
    plan_id: str
    """签约模板号"""
    contract_status: NotRequired[Literal["ADD", "DELETE"] | None]
    """签约状态"""
    offset: NotRequired[int | str | None]
    """分页页码"""
    limit: NotRequired[int | str | None]
    """分页大小"""

class EduPapayUserOpenidContractsGetAnswer(TypedDict):
    data: NotRequired[list[EduPapayContractsIdContractIdGetAnswer]]
    """结果集"""
    total_count: NotRequired[int]
    """总数量"""
    offset: NotRequired[int]
    """分页页码"""
    limit: NotRequired[int]
    """分页大小"""

class EduPapayTransactionsOutTradeNoOutTradeNoGetQuery(EduPapayTransactionsIdTransactionIdGetQuery): ...

class EduPapayTransactionsOutTradeNoOutTradeNoGetAnswer(EduPapayTransactionsIdTransactionIdGetAnswer): ...
