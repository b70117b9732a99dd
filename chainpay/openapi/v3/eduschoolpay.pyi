# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Eduschoolpay(Place):
    """v3/eduschoolpay"""
    @property
    def contracts(self) -> EduschoolpayContracts: ...
    @property
    def transactions(self) -> EduschoolpayTransactions:
        """POST 扣款"""
    @property
    def users(self) -> EduschoolpayUsers: ...

class EduschoolpayContracts(Place):
    """v3/eduschoolpay/contracts"""
    @property
    def presign(self) -> EduschoolpayContractsPresign:
        """POST 预签约"""
    @property
    def _contract_id_(self) -> EduschoolpayContractsContractId:
        """GET 通过协议号查询签约"""

class EduschoolpayContractsPresign(Place):
    """v3/eduschoolpay/contracts/presign"""
    @property
    def post(self) -> EduschoolpayContractsPresignPost[Answer[EduschoolpayContractsPresignPostAnswer]]:
        """预签约

        POST v3/eduschoolpay/contracts/presign
        https://pay.weixin.qq.com/doc/v3/partner/4012468952
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> EduschoolpayContractsPresignPost[Promise[Answer[EduschoolpayContractsPresignPostAnswer]]]:
        """预签约"""
    @property
    def postAsync(self) -> EduschoolpayContractsPresignPost[Promise[Answer[EduschoolpayContractsPresignPostAnswer]]]:
        """预签约"""

class EduschoolpayContractsPresignPostOptions(Options, total=False):
    json: EduschoolpayContractsPresignPostJson

class EduschoolpayContractsPresignPostLooseOptions(Options, total=False):
    json: EduschoolpayContractsPresignPostJson | AnyDict

class EduschoolpayContractsPresignPost(Verb[R]):
    """预签约

    POST v3/eduschoolpay/contracts/presign
    https://pay.weixin.qq.com/doc/v3/partner/4012468952
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: EduschoolpayContractsPresignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduschoolpayContractsPresignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: EduschoolpayContractsPresignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayContractsPresignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[EduschoolpayContractsPresignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: EduschoolpayContractsPresignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayContractsPresignPostOptions,
            /,
            **more: Unpack[EduschoolpayContractsPresignPostOptions]
        ) -> R: ...

class EduschoolpayContractsContractId(Place):
    """v3/eduschoolpay/contracts/{contract_id}"""
    @property
    def get(self) -> EduschoolpayContractsContractIdGet[Answer[EduschoolpayContractsContractIdGetAnswer]]:
        """通过协议号查询签约

        GET v3/eduschoolpay/contracts/{contract_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012468959
        """
    @property
    def get_async(self) -> EduschoolpayContractsContractIdGet[Promise[Answer[EduschoolpayContractsContractIdGetAnswer]]]:
        """通过协议号查询签约"""
    @property
    def getAsync(self) -> EduschoolpayContractsContractIdGet[Promise[Answer[EduschoolpayContractsContractIdGetAnswer]]]:
        """通过协议号查询签约"""
    @property
    def terminate(self) -> EduschoolpayContractsContractIdTerminate:
        """POST 商户主动解约"""

class EduschoolpayContractsContractIdGetOptions(Options, total=False):
    contract_id: str | int

class EduschoolpayContractsContractIdGet(Verb[R]):
    """通过协议号查询签约

    GET v3/eduschoolpay/contracts/{contract_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012468959
    """
    if MYPY:
        def __call__(
            self,
            options: EduschoolpayContractsContractIdGetOptions | AnyDict = ...,
            /,
            **more: Unpack[EduschoolpayContractsContractIdGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: EduschoolpayContractsContractIdGetOptions | AnyDict,
            /,
            **more: Unpack[EduschoolpayContractsContractIdGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, contract_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayContractsContractIdGetOptions,
            /,
            **more: Unpack[EduschoolpayContractsContractIdGetOptions]
        ) -> R: ...

class EduschoolpayContractsContractIdTerminate(Place):
    """v3/eduschoolpay/contracts/{contract_id}/terminate"""
    @property
    def post(self) -> EduschoolpayContractsContractIdTerminatePost[Response]:
        """商户主动解约

        POST v3/eduschoolpay/contracts/{contract_id}/terminate
        https://pay.weixin.qq.com/doc/v3/partner/4012469025
        """
    @property
    def post_async(self) -> EduschoolpayContractsContractIdTerminatePost[Promise[Response]]:
        """商户主动解约"""
    @property
    def postAsync(self) -> EduschoolpayContractsContractIdTerminatePost[Promise[Response]]:
        """商户主动解约"""

class EduschoolpayContractsContractIdTerminatePostOptions(Options, total=False):
    contract_id: str | int

class EduschoolpayContractsContractIdTerminatePost(Verb[R]):
    """商户主动解约

    POST v3/eduschoolpay/contracts/{contract_id}/terminate
    https://pay.weixin.qq.com/doc/v3/partner/4012469025
    """
    if MYPY:
        def __call__(
            self,
            options: EduschoolpayContractsContractIdTerminatePostOptions | AnyDict = ...,
            /,
            **more: Unpack[EduschoolpayContractsContractIdTerminatePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: EduschoolpayContractsContractIdTerminatePostOptions | AnyDict,
            /,
            **more: Unpack[EduschoolpayContractsContractIdTerminatePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, contract_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayContractsContractIdTerminatePostOptions,
            /,
            **more: Unpack[EduschoolpayContractsContractIdTerminatePostOptions]
        ) -> R: ...

class EduschoolpayTransactions(Place):
    """v3/eduschoolpay/transactions"""
    @property
    def post(self) -> EduschoolpayTransactionsPost[Answer[EduschoolpayTransactionsPostAnswer]]:
        """扣款

        POST v3/eduschoolpay/transactions
        https://pay.weixin.qq.com/doc/v3/partner/4012469030
        """
    @property
    def post_async(self) -> EduschoolpayTransactionsPost[Promise[Answer[EduschoolpayTransactionsPostAnswer]]]:
        """扣款"""
    @property
    def postAsync(self) -> EduschoolpayTransactionsPost[Promise[Answer[EduschoolpayTransactionsPostAnswer]]]:
        """扣款"""
    @property
    def id(self) -> EduschoolpayTransactionsId: ...
    @property
    def outTradeNo(self) -> EduschoolpayTransactionsOutTradeNo: ...

class EduschoolpayTransactionsPostOptions(Options, total=False):
    json: EduschoolpayTransactionsPostJson

class EduschoolpayTransactionsPostLooseOptions(Options, total=False):
    json: EduschoolpayTransactionsPostJson | AnyDict

class EduschoolpayTransactionsPost(Verb[R]):
    """扣款

    POST v3/eduschoolpay/transactions
    https://pay.weixin.qq.com/doc/v3/partner/4012469030
    """
    if MYPY:
        def __call__(
            self,
            options: EduschoolpayTransactionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduschoolpayTransactionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: EduschoolpayTransactionsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayTransactionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[EduschoolpayTransactionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: EduschoolpayTransactionsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayTransactionsPostOptions,
            /,
            **more: Unpack[EduschoolpayTransactionsPostOptions]
        ) -> R: ...

class EduschoolpayTransactionsId(Place):
    """v3/eduschoolpay/transactions/id"""
    @property
    def _transaction_id_(self) -> EduschoolpayTransactionsIdTransactionId:
        """GET 微信支付订单号查单"""

class EduschoolpayTransactionsIdTransactionId(Place):
    """v3/eduschoolpay/transactions/id/{transaction_id}"""
    @property
    def get(self) -> EduschoolpayTransactionsIdTransactionIdGet[Answer[EduschoolpayTransactionsIdTransactionIdGetAnswer]]:
        """微信支付订单号查单

        GET v3/eduschoolpay/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012469063
        """
    @property
    def get_async(self) -> EduschoolpayTransactionsIdTransactionIdGet[Promise[Answer[EduschoolpayTransactionsIdTransactionIdGetAnswer]]]:
        """微信支付订单号查单"""
    @property
    def getAsync(self) -> EduschoolpayTransactionsIdTransactionIdGet[Promise[Answer[EduschoolpayTransactionsIdTransactionIdGetAnswer]]]:
        """微信支付订单号查单"""

class EduschoolpayTransactionsIdTransactionIdGetOptions(Options, total=False):
    query: EduschoolpayTransactionsIdTransactionIdGetQuery
    transaction_id: str | int

class EduschoolpayTransactionsIdTransactionIdGetLooseOptions(Options, total=False):
    query: EduschoolpayTransactionsIdTransactionIdGetQuery | AnyDict
    transaction_id: str | int

class EduschoolpayTransactionsIdTransactionIdGet(Verb[R]):
    """微信支付订单号查单

    GET v3/eduschoolpay/transactions/id/{transaction_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012469063
    """
    if MYPY:
        def __call__(
            self,
            options: EduschoolpayTransactionsIdTransactionIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduschoolpayTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EduschoolpayTransactionsIdTransactionIdGetQuery | AnyDict = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayTransactionsIdTransactionIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EduschoolpayTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EduschoolpayTransactionsIdTransactionIdGetQuery = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayTransactionsIdTransactionIdGetOptions,
            /,
            **more: Unpack[EduschoolpayTransactionsIdTransactionIdGetOptions]
        ) -> R: ...

class EduschoolpayTransactionsOutTradeNo(Place):
    """v3/eduschoolpay/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> EduschoolpayTransactionsOutTradeNoOutTradeNo:
        """GET 商户订单号查单"""

class EduschoolpayTransactionsOutTradeNoOutTradeNo(Place):
    """v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> EduschoolpayTransactionsOutTradeNoOutTradeNoGet[Answer[EduschoolpayTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """商户订单号查单

        GET v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012469097
        """
    @property
    def get_async(self) -> EduschoolpayTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[EduschoolpayTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """商户订单号查单"""
    @property
    def getAsync(self) -> EduschoolpayTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[EduschoolpayTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """商户订单号查单"""

class EduschoolpayTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: EduschoolpayTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class EduschoolpayTransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: EduschoolpayTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class EduschoolpayTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """商户订单号查单

    GET v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012469097
    """
    if MYPY:
        def __call__(
            self,
            options: EduschoolpayTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduschoolpayTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EduschoolpayTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EduschoolpayTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EduschoolpayTransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayTransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[EduschoolpayTransactionsOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class EduschoolpayUsers(Place):
    """v3/eduschoolpay/users"""
    @property
    def _openid_(self) -> EduschoolpayUsersOpenid: ...

class EduschoolpayUsersOpenid(Place):
    """v3/eduschoolpay/users/{openid}"""
    @property
    def contracts(self) -> EduschoolpayUsersOpenidContracts:
        """GET 查询用户签约列表"""
    @property
    def debtState(self) -> EduschoolpayUsersOpenidDebtState:
        """GET 商户查询用户欠款状态"""

class EduschoolpayUsersOpenidContracts(Place):
    """v3/eduschoolpay/users/{openid}/contracts"""
    @property
    def get(self) -> EduschoolpayUsersOpenidContractsGet[Answer[EduschoolpayUsersOpenidContractsGetAnswer]]:
        """查询用户签约列表

        GET v3/eduschoolpay/users/{openid}/contracts
        https://pay.weixin.qq.com/doc/v3/partner/4012468993
        """
    @property
    def get_async(self) -> EduschoolpayUsersOpenidContractsGet[Promise[Answer[EduschoolpayUsersOpenidContractsGetAnswer]]]:
        """查询用户签约列表"""
    @property
    def getAsync(self) -> EduschoolpayUsersOpenidContractsGet[Promise[Answer[EduschoolpayUsersOpenidContractsGetAnswer]]]:
        """查询用户签约列表"""

class EduschoolpayUsersOpenidContractsGetOptions(Options, total=False):
    query: EduschoolpayUsersOpenidContractsGetQuery
    openid: str | int

class EduschoolpayUsersOpenidContractsGetLooseOptions(Options, total=False):
    query: EduschoolpayUsersOpenidContractsGetQuery | AnyDict
    openid: str | int

class EduschoolpayUsersOpenidContractsGet(Verb[R]):
    """查询用户签约列表

    GET v3/eduschoolpay/users/{openid}/contracts
    https://pay.weixin.qq.com/doc/v3/partner/4012468993
    """
    if MYPY:
        def __call__(
            self,
            options: EduschoolpayUsersOpenidContractsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EduschoolpayUsersOpenidContractsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EduschoolpayUsersOpenidContractsGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayUsersOpenidContractsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EduschoolpayUsersOpenidContractsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EduschoolpayUsersOpenidContractsGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayUsersOpenidContractsGetOptions,
            /,
            **more: Unpack[EduschoolpayUsersOpenidContractsGetOptions]
        ) -> R: ...

class EduschoolpayUsersOpenidDebtState(Place):
    """v3/eduschoolpay/users/{openid}/debt-state"""
    @property
    def get(self) -> EduschoolpayUsersOpenidDebtStateGet[Answer[EduschoolpayUsersOpenidDebtStateGetAnswer]]:
        """商户查询用户欠款状态

        GET v3/eduschoolpay/users/{openid}/debt-state
        https://pay.weixin.qq.com/doc/v3/partner/4012469161
        """
    @property
    def get_async(self) -> EduschoolpayUsersOpenidDebtStateGet[Promise[Answer[EduschoolpayUsersOpenidDebtStateGetAnswer]]]:
        """商户查询用户欠款状态"""
    @property
    def getAsync(self) -> EduschoolpayUsersOpenidDebtStateGet[Promise[Answer[EduschoolpayUsersOpenidDebtStateGetAnswer]]]:
        """商户查询用户欠款状态"""

class EduschoolpayUsersOpenidDebtStateGetOptions(Options, total=False):
    openid: str | int

class EduschoolpayUsersOpenidDebtStateGet(Verb[R]):
    """商户查询用户欠款状态

    GET v3/eduschoolpay/users/{openid}/debt-state
    https://pay.weixin.qq.com/doc/v3/partner/4012469161
    """
    if MYPY:
        def __call__(
            self,
            options: EduschoolpayUsersOpenidDebtStateGetOptions | AnyDict = ...,
            /,
            **more: Unpack[EduschoolpayUsersOpenidDebtStateGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: EduschoolpayUsersOpenidDebtStateGetOptions | AnyDict,
            /,
            **more: Unpack[EduschoolpayUsersOpenidDebtStateGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, openid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: EduschoolpayUsersOpenidDebtStateGetOptions,
            /,
            **more: Unpack[EduschoolpayUsersOpenidDebtStateGetOptions]
        ) -> R: ...

class Identity(TypedDict):
    real_name: str | Sensitive
    """姓名"""
    credential_type: NotRequired[str | Sensitive]
    """证件类型"""
    id_card_number: NotRequired[str | Sensitive]
    """身份证号"""

class BankCard(TypedDict):
    bank_card_no: str | Sensitive
    """签约银行卡号"""
    valid_thru: NotRequired[str]
    """银行卡有效期"""
    phone: NotRequired[str | Sensitive]
    """银行卡开卡预留手机号"""
    bank_type: NotRequired[str]
    """银行类型"""

class EduschoolpayContractsPresignPostJson(TypedDict):
    appid: str
    """商户appid"""
    openid: str
    """商户appid下的用户标识"""
    plan_id: str
    """签约模板号"""
    user_id: str
    """用户账号"""
    school_id: str
    """学校编号"""
    out_contract_code: str
    """外部签约号"""
    contract_mode: NotRequired[str]
    """签约模式"""
    downgrade_default_contract: NotRequired[bool]
    """允许降级为普通签约模式"""
    identity: NotRequired[Identity]
    """实名信息"""
    bank_card: NotRequired[BankCard]
    """签约银行卡"""

class EduschoolpayContractsPresignPostAnswer(TypedDict):
    presign_token: str
    """预签约码"""

class EduschoolpayContractsContractIdGetAnswer(TypedDict):
    contract_id: str
    """签约协议号"""
    mchid: str
    """商户号"""
    appid: str
    """商户appid"""
    openid: str
    """商户appid下的用户标识"""
    plan_id: str
    """签约模板号"""
    contract_status: str
    """签约状态"""
    create_time: str
    """签约时间"""
    out_contract_code: str
    """外部签约号"""

class Amount(TypedDict):
    total: int
    """总金额"""
    currency: str
    """货币类型"""

class SceneInfo(TypedDict):
    start_time: str
    """消费时间"""
    school_id: str
    """学校编号"""
    scene_type: str
    """消费场景类型"""

class DeviceInfo(TypedDict):
    device_id: NotRequired[str]
    """设备号"""
    device_ip: NotRequired[str]
    """商户端设备ip"""

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    """是否指定分账"""

class EduschoolpayTransactionsPostJson(TypedDict):
    appid: str
    """商户appid"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户appid"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """商户数据"""
    out_trade_no: str
    """商户订单号"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    notify_url: NotRequired[str]
    """商户接收通知地址"""
    contract_id: str
    """签约协议号"""
    user_id: str
    """用户账号"""
    amount: Amount
    """订单金额"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""
    device_info: NotRequired[DeviceInfo]
    """设备信息"""
    settle_info: NotRequired[SettleInfo]
    """分账结算信息"""
    payment_mode: NotRequired[str]
    """扣款模式"""

class Payer(TypedDict):
    openid: NotRequired[str]
    """商户AppID下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户AppID下的用户标识"""

class EduschoolpayTransactionsPostAnswerAmount(TypedDict):
    total: float
    """订单金额"""
    payer_total: NotRequired[float]
    """用户支付金额"""
    discount_total: NotRequired[float]
    """折扣"""
    currency: NotRequired[str]
    """货币类型"""

class EduschoolpayTransactionsPostAnswerDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    """设备号"""
    device_ip: str
    """商户端设备IP"""

class PromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[str]
    """优惠范围"""
    type: NotRequired[str]
    """优惠类型"""
    amount: NotRequired[float]
    """优惠券面额"""
    stock_id: NotRequired[str]
    """活动ID"""
    wechatpay_contribute: NotRequired[float]
    """微信出资"""
    merchant_contribute: NotRequired[float]
    """商户出资"""
    other_contribute: NotRequired[float]
    """其他出资"""

class EduschoolpayTransactionsPostAnswer(TypedDict):
    mchid: str
    """商户号"""
    appid: str
    """商户AppID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户AppID"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_type: NotRequired[str]
    """交易类型"""
    trade_state: str
    """交易状态"""
    trade_state_desc: NotRequired[str]
    """交易状态描述"""
    bank_type: NotRequired[str]
    """付款银行"""
    attach: NotRequired[str]
    """商户数据"""
    success_time: NotRequired[str]
    """支付完成时间"""
    payer: NotRequired[Payer]
    """支付者"""
    amount: EduschoolpayTransactionsPostAnswerAmount
    """订单金额"""
    device_info: EduschoolpayTransactionsPostAnswerDeviceInfo
    """设备信息"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠详情"""

class EduschoolpayTransactionsIdTransactionIdGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""

class EduschoolpayTransactionsIdTransactionIdGetAnswerPayer(TypedDict):
    openid: str
    """商户appid下的用户标识"""
    sub_openid: NotRequired[str]
    """子商户appid下的用户标识"""

class EduschoolpayTransactionsIdTransactionIdGetAnswerAmount(TypedDict):
    total: int
    """订单金额"""
    payer_total: NotRequired[int]
    """用户支付金额"""
    discount_total: NotRequired[int]
    """折扣"""
    currency: str
    """货币类型"""

class EduschoolpayTransactionsIdTransactionIdGetAnswerDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    """设备号"""
    device_ip: str
    """商户端设备ip"""

class EduschoolpayTransactionsIdTransactionIdGetAnswerPromotionDetail(TypedDict):
    coupon_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[str]
    """优惠范围"""
    type: NotRequired[str]
    """优惠类型"""
    amount: NotRequired[int]
    """优惠券面额"""
    stock_id: str
    """活动ID"""
    wechatpay_contribute: NotRequired[int]
    """微信出资"""
    merchant_contribute: NotRequired[int]
    """商户出资"""
    other_contribute: NotRequired[int]
    """其他出资"""

class EduschoolpayTransactionsIdTransactionIdGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    appid: str
    """商户appid"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户appid"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_type: NotRequired[str]
    """交易类型"""
    trade_state: str
    """交易状态"""
    trade_state_desc: NotRequired[str]
    """交易状态描述"""
    bank_type: NotRequired[str]
    """付款银行"""
    attach: NotRequired[str]
    """商户数据"""
    success_time: NotRequired[str]
    """支付完成时间"""
    payer: EduschoolpayTransactionsIdTransactionIdGetAnswerPayer
    """支付者"""
    amount: EduschoolpayTransactionsIdTransactionIdGetAnswerAmount
    """订单金额"""
    device_info: EduschoolpayTransactionsIdTransactionIdGetAnswerDeviceInfo
    """设备信息"""
    promotion_detail: NotRequired[list[EduschoolpayTransactionsIdTransactionIdGetAnswerPromotionDetail]]
    """优惠详情"""

class EduschoolpayUsersOpenidContractsGetQuery(TypedDict):
    plan_id: str
    """签约模板号"""
    contract_status: str
    """签约状态"""
    offset: NotRequired[int | str | None]
    """分页页码"""
    limit: NotRequired[int | str | None]
    """分页大小"""

class Links(TypedDict):
    next: NotRequired[str]
    """下一页链接"""
    prev: NotRequired[str]
    """上一页链接"""
    self: str
    """当前链接"""

class EduschoolpayUsersOpenidContractsGetAnswer(TypedDict):
    data: NotRequired[list[EduschoolpayContractsContractIdGetAnswer]]
    """查询结果列表"""
    offset: int
    """请求资源起始位置"""
    limit: int
    """最大资源条数"""
    total_count: int
    """资源总条数"""
    links: Links
    """相关链接"""

class EduschoolpayUsersOpenidDebtStateGetAnswer(TypedDict):
    appid: str
    """商户appid"""
    openid: str
    """商户appid下的用户标识"""
    state: str
    """用户状态"""
    debt_count: int
    """当前用户欠款笔数"""
    update_time: str
    """用户欠款状态更新时间"""

class EduschoolpayTransactionsOutTradeNoOutTradeNoGetQuery(EduschoolpayTransactionsIdTransactionIdGetQuery): ...

class EduschoolpayTransactionsOutTradeNoOutTradeNoGetAnswer(EduschoolpayTransactionsIdTransactionIdGetAnswer): ...
