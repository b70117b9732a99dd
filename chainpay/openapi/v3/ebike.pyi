# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from typing_extensions import deprecated
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Ebike(Place):
    """v3/ebike"""
    @property
    def charge(self) -> EbikeCharge: ...

class EbikeCharge(Place):
    """v3/ebike/charge"""
    @property
    def contracts(self) -> EbikeChargeContracts: ...
    @property
    def transactions(self) -> EbikeChargeTransactions:
        """POST 充电自行车代扣受理扣款"""
    @property
    def users(self) -> EbikeChargeUsers: ...

class EbikeChargeContracts(Place):
    """v3/ebike/charge/contracts"""
    @property
    def preopen(self) -> EbikeChargeContractsPreopen:
        """POST 预开通服务"""
    @property
    def _contract_id_(self) -> EbikeChargeContractsContractId:
        """GET 通过签约号查询用户状态"""

class EbikeChargeContractsPreopen(Place):
    """v3/ebike/charge/contracts/preopen"""
    @property
    @deprecated("预开通服务")
    def post(self) -> EbikeChargeContractsPreopenPost[Answer[EbikeChargeContractsPreopenPostAnswer]]:
        """预开通服务

        POST v3/ebike/charge/contracts/preopen
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
        notices: deprecated
        """
    @property
    @deprecated("预开通服务")
    def post_async(self) -> EbikeChargeContractsPreopenPost[Promise[Answer[EbikeChargeContractsPreopenPostAnswer]]]:
        """预开通服务"""
    @property
    @deprecated("预开通服务")
    def postAsync(self) -> EbikeChargeContractsPreopenPost[Promise[Answer[EbikeChargeContractsPreopenPostAnswer]]]:
        """预开通服务"""

class EbikeChargeContractsPreopenPostOptions(Options, total=False):
    json: EbikeChargeContractsPreopenPostJson

class EbikeChargeContractsPreopenPostLooseOptions(Options, total=False):
    json: EbikeChargeContractsPreopenPostJson | AnyDict

class EbikeChargeContractsPreopenPost(Verb[R]):
    """预开通服务

    POST v3/ebike/charge/contracts/preopen
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: EbikeChargeContractsPreopenPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EbikeChargeContractsPreopenPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: EbikeChargeContractsPreopenPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeContractsPreopenPostLooseOptions | AnyDict,
            /,
            **more: Unpack[EbikeChargeContractsPreopenPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: EbikeChargeContractsPreopenPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeContractsPreopenPostOptions,
            /,
            **more: Unpack[EbikeChargeContractsPreopenPostOptions]
        ) -> R: ...

class EbikeChargeContractsContractId(Place):
    """v3/ebike/charge/contracts/{contract_id}"""
    @property
    @deprecated("通过签约号查询用户状态")
    def get(self) -> EbikeChargeContractsContractIdGet[Answer[EbikeChargeContractsContractIdGetAnswer]]:
        """通过签约号查询用户状态

        GET v3/ebike/charge/contracts/{contract_id}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
        notices: deprecated
        """
    @property
    @deprecated("通过签约号查询用户状态")
    def get_async(self) -> EbikeChargeContractsContractIdGet[Promise[Answer[EbikeChargeContractsContractIdGetAnswer]]]:
        """通过签约号查询用户状态"""
    @property
    @deprecated("通过签约号查询用户状态")
    def getAsync(self) -> EbikeChargeContractsContractIdGet[Promise[Answer[EbikeChargeContractsContractIdGetAnswer]]]:
        """通过签约号查询用户状态"""
    @property
    def confirm(self) -> EbikeChargeContractsContractIdConfirm:
        """POST 创建用户当次充电代扣凭证"""

class EbikeChargeContractsContractIdGetOptions(Options, total=False):
    query: EbikeChargeContractsContractIdGetQuery
    contract_id: str | int

class EbikeChargeContractsContractIdGetLooseOptions(Options, total=False):
    query: EbikeChargeContractsContractIdGetQuery | AnyDict
    contract_id: str | int

class EbikeChargeContractsContractIdGet(Verb[R]):
    """通过签约号查询用户状态

    GET v3/ebike/charge/contracts/{contract_id}
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: EbikeChargeContractsContractIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EbikeChargeContractsContractIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EbikeChargeContractsContractIdGetQuery | AnyDict = ...,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeContractsContractIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EbikeChargeContractsContractIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EbikeChargeContractsContractIdGetQuery = ...,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeContractsContractIdGetOptions,
            /,
            **more: Unpack[EbikeChargeContractsContractIdGetOptions]
        ) -> R: ...

class EbikeChargeContractsContractIdConfirm(Place):
    """v3/ebike/charge/contracts/{contract_id}/confirm"""
    @property
    @deprecated("创建用户当次充电代扣凭证")
    def post(self) -> EbikeChargeContractsContractIdConfirmPost[Answer[EbikeChargeContractsContractIdConfirmPostAnswer]]:
        """创建用户当次充电代扣凭证

        POST v3/ebike/charge/contracts/{contract_id}/confirm
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
        notices: deprecated
        """
    @property
    @deprecated("创建用户当次充电代扣凭证")
    def post_async(self) -> EbikeChargeContractsContractIdConfirmPost[Promise[Answer[EbikeChargeContractsContractIdConfirmPostAnswer]]]:
        """创建用户当次充电代扣凭证"""
    @property
    @deprecated("创建用户当次充电代扣凭证")
    def postAsync(self) -> EbikeChargeContractsContractIdConfirmPost[Promise[Answer[EbikeChargeContractsContractIdConfirmPostAnswer]]]:
        """创建用户当次充电代扣凭证"""

class EbikeChargeContractsContractIdConfirmPostOptions(Options, total=False):
    json: EbikeChargeContractsContractIdConfirmPostJson
    contract_id: str | int

class EbikeChargeContractsContractIdConfirmPostLooseOptions(Options, total=False):
    json: EbikeChargeContractsContractIdConfirmPostJson | AnyDict
    contract_id: str | int

class EbikeChargeContractsContractIdConfirmPost(Verb[R]):
    """创建用户当次充电代扣凭证

    POST v3/ebike/charge/contracts/{contract_id}/confirm
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: EbikeChargeContractsContractIdConfirmPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EbikeChargeContractsContractIdConfirmPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: EbikeChargeContractsContractIdConfirmPostJson | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeContractsContractIdConfirmPostLooseOptions | AnyDict,
            /,
            **more: Unpack[EbikeChargeContractsContractIdConfirmPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: EbikeChargeContractsContractIdConfirmPostJson,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeContractsContractIdConfirmPostOptions,
            /,
            **more: Unpack[EbikeChargeContractsContractIdConfirmPostOptions]
        ) -> R: ...

class EbikeChargeTransactions(Place):
    """v3/ebike/charge/transactions"""
    @property
    @deprecated("充电自行车代扣受理扣款")
    def post(self) -> EbikeChargeTransactionsPost[Answer[EbikeChargeTransactionsPostAnswer]]:
        """充电自行车代扣受理扣款

        POST v3/ebike/charge/transactions
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
        notices: deprecated
        """
    @property
    @deprecated("充电自行车代扣受理扣款")
    def post_async(self) -> EbikeChargeTransactionsPost[Promise[Answer[EbikeChargeTransactionsPostAnswer]]]:
        """充电自行车代扣受理扣款"""
    @property
    @deprecated("充电自行车代扣受理扣款")
    def postAsync(self) -> EbikeChargeTransactionsPost[Promise[Answer[EbikeChargeTransactionsPostAnswer]]]:
        """充电自行车代扣受理扣款"""
    @property
    def id(self) -> EbikeChargeTransactionsId: ...
    @property
    def outTradeNo(self) -> EbikeChargeTransactionsOutTradeNo: ...

class EbikeChargeTransactionsPostOptions(Options, total=False):
    json: EbikeChargeTransactionsPostJson

class EbikeChargeTransactionsPostLooseOptions(Options, total=False):
    json: EbikeChargeTransactionsPostJson | AnyDict

class EbikeChargeTransactionsPost(Verb[R]):
    """充电自行车代扣受理扣款

    POST v3/ebike/charge/transactions
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: EbikeChargeTransactionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EbikeChargeTransactionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: EbikeChargeTransactionsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeTransactionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[EbikeChargeTransactionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: EbikeChargeTransactionsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeTransactionsPostOptions,
            /,
            **more: Unpack[EbikeChargeTransactionsPostOptions]
        ) -> R: ...

class EbikeChargeTransactionsId(Place):
    """v3/ebike/charge/transactions/id"""
    @property
    def _transaction_id_(self) -> EbikeChargeTransactionsIdTransactionId:
        """GET 查询订单"""

class EbikeChargeTransactionsIdTransactionId(Place):
    """v3/ebike/charge/transactions/id/{transaction_id}"""
    @property
    @deprecated("查询订单")
    def get(self) -> EbikeChargeTransactionsIdTransactionIdGet[Answer[EbikeChargeTransactionsIdTransactionIdGetAnswer]]:
        """查询订单

        GET v3/ebike/charge/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
        notices: deprecated
        """
    @property
    @deprecated("查询订单")
    def get_async(self) -> EbikeChargeTransactionsIdTransactionIdGet[Promise[Answer[EbikeChargeTransactionsIdTransactionIdGetAnswer]]]:
        """查询订单"""
    @property
    @deprecated("查询订单")
    def getAsync(self) -> EbikeChargeTransactionsIdTransactionIdGet[Promise[Answer[EbikeChargeTransactionsIdTransactionIdGetAnswer]]]:
        """查询订单"""

class EbikeChargeTransactionsIdTransactionIdGetOptions(Options, total=False):
    query: EbikeChargeTransactionsIdTransactionIdGetQuery
    transaction_id: str | int

class EbikeChargeTransactionsIdTransactionIdGetLooseOptions(Options, total=False):
    query: EbikeChargeTransactionsIdTransactionIdGetQuery | AnyDict
    transaction_id: str | int

class EbikeChargeTransactionsIdTransactionIdGet(Verb[R]):
    """查询订单

    GET v3/ebike/charge/transactions/id/{transaction_id}
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: EbikeChargeTransactionsIdTransactionIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EbikeChargeTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EbikeChargeTransactionsIdTransactionIdGetQuery | AnyDict = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeTransactionsIdTransactionIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EbikeChargeTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EbikeChargeTransactionsIdTransactionIdGetQuery = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeTransactionsIdTransactionIdGetOptions,
            /,
            **more: Unpack[EbikeChargeTransactionsIdTransactionIdGetOptions]
        ) -> R: ...

class EbikeChargeTransactionsOutTradeNo(Place):
    """v3/ebike/charge/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> EbikeChargeTransactionsOutTradeNoOutTradeNo:
        """GET 查询订单"""

class EbikeChargeTransactionsOutTradeNoOutTradeNo(Place):
    """v3/ebike/charge/transactions/out-trade-no/{out_trade_no}"""
    @property
    @deprecated("查询订单")
    def get(self) -> EbikeChargeTransactionsOutTradeNoOutTradeNoGet[Answer[EbikeChargeTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """查询订单

        GET v3/ebike/charge/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
        notices: deprecated
        """
    @property
    @deprecated("查询订单")
    def get_async(self) -> EbikeChargeTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[EbikeChargeTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单"""
    @property
    @deprecated("查询订单")
    def getAsync(self) -> EbikeChargeTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[EbikeChargeTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单"""

class EbikeChargeTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: EbikeChargeTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class EbikeChargeTransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: EbikeChargeTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class EbikeChargeTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """查询订单

    GET v3/ebike/charge/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: EbikeChargeTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EbikeChargeTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EbikeChargeTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EbikeChargeTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EbikeChargeTransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeTransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[EbikeChargeTransactionsOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class EbikeChargeUsers(Place):
    """v3/ebike/charge/users"""
    @property
    def _openid_(self) -> EbikeChargeUsersOpenid: ...

class EbikeChargeUsersOpenid(Place):
    """v3/ebike/charge/users/{openid}"""
    @property
    def contract(self) -> EbikeChargeUsersOpenidContract:
        """GET 通过用户标识查询用户状态"""

class EbikeChargeUsersOpenidContract(Place):
    """v3/ebike/charge/users/{openid}/contract"""
    @property
    @deprecated("通过用户标识查询用户状态")
    def get(self) -> EbikeChargeUsersOpenidContractGet[Answer[EbikeChargeUsersOpenidContractGetAnswer]]:
        """通过用户标识查询用户状态

        GET v3/ebike/charge/users/{openid}/contract
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
        notices: deprecated
        """
    @property
    @deprecated("通过用户标识查询用户状态")
    def get_async(self) -> EbikeChargeUsersOpenidContractGet[Promise[Answer[EbikeChargeUsersOpenidContractGetAnswer]]]:
        """通过用户标识查询用户状态"""
    @property
    @deprecated("通过用户标识查询用户状态")
    def getAsync(self) -> EbikeChargeUsersOpenidContractGet[Promise[Answer[EbikeChargeUsersOpenidContractGetAnswer]]]:
        """通过用户标识查询用户状态"""

class EbikeChargeUsersOpenidContractGetOptions(Options, total=False):
    query: EbikeChargeUsersOpenidContractGetQuery
    openid: str | int

class EbikeChargeUsersOpenidContractGetLooseOptions(Options, total=False):
    query: EbikeChargeUsersOpenidContractGetQuery | AnyDict
    openid: str | int

class EbikeChargeUsersOpenidContractGet(Verb[R]):
    """通过用户标识查询用户状态

    GET v3/ebike/charge/users/{openid}/contract
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: EbikeChargeUsersOpenidContractGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[EbikeChargeUsersOpenidContractGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: EbikeChargeUsersOpenidContractGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeUsersOpenidContractGetLooseOptions | AnyDict,
            /,
            **more: Unpack[EbikeChargeUsersOpenidContractGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: EbikeChargeUsersOpenidContractGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: EbikeChargeUsersOpenidContractGetOptions,
            /,
            **more: Unpack[EbikeChargeUsersOpenidContractGetOptions]
        ) -> R: ...

class EbikeChargeContractsPreopenPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """特约商户号"""
    appid: str
    """服务商公众号ID"""
    sub_appid: NotRequired[str]
    """特约商户公众号ID"""
    trade_scene: str
    """交易场景"""
    openid: str
    """用户标识"""

class EbikeChargeContractsPreopenPostAnswer(TypedDict):
    preopen_id: str
    """预开通ID"""

class EbikeChargeContractsContractIdGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """特约商户号"""

class EbikeChargeContractsContractIdGetAnswer(TypedDict):
    mchid: str
    """服务商商户号"""
    openid: str
    """用户标识"""
    sub_mchid: NotRequired[str]
    """特约商户号"""
    contract_id: NotRequired[str]
    """充电授权扣费协议号"""
    contract_state: str
    """协议状态"""

class ChargeInfo(TypedDict):
    start_time: str
    """开始时间"""
    charging_station_name: str
    """充电站名称"""
    charging_gun_number: str
    """充电枪编号"""
    device_id: str
    """充电位设备号"""

class EbikeChargeContractsContractIdConfirmPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """特约商户号"""
    appid: str
    """服务商公众号ID"""
    sub_appid: NotRequired[str]
    """特约商户公众号ID"""
    charge_info: ChargeInfo
    """充电场景信息"""

class EbikeChargeContractsContractIdConfirmPostAnswer(TypedDict):
    charging_token: str
    """用户充电代扣凭证"""

class Amount(TypedDict):
    total: int
    """订单总金额"""
    currency: NotRequired[str]
    """货币类型"""

class EbikeChargeTransactionsPostJsonChargeInfo(TypedDict):
    start_time: str
    """开始时间"""
    end_time: str
    """结束时间"""
    charging_station_name: str
    """充电站名称"""
    charging_gun_number: str
    """充电枪编号"""
    charged_capacity: int
    """已充电量"""
    park_duration: NotRequired[int]
    """车位延时占用时长"""
    park_fee: NotRequired[int]
    """车位延时占用产生的费用"""

class DeviceInfo(TypedDict):
    device_id: str
    """充电位设备号"""
    device_ip: str
    """商户端设备ip"""

class EbikeChargeTransactionsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """特约商户号"""
    appid: str
    """服务商公众号ID"""
    sub_appid: NotRequired[str]
    """特约商户公众号ID"""
    out_trade_no: str
    """商户订单号"""
    attach: NotRequired[str]
    """附加字段"""
    goods_tag: NotRequired[str]
    """营销信息"""
    notify_url: str
    """通知url"""
    description: str
    """商品描述"""
    charging_token: str
    """用户充电代扣凭证"""
    amount: Amount
    """订单金额信息"""
    charge_info: EbikeChargeTransactionsPostJsonChargeInfo
    """充电自行车场景信息"""
    device_info: DeviceInfo
    """设备信息"""

class EbikeChargeTransactionsPostAnswer(TypedDict):
    accept_state: str
    """受理状态"""
    create_time: NotRequired[str]
    """订单创建时间"""

class Payer(TypedDict):
    openid: NotRequired[str]
    """用户在服务商的标识"""
    sub_openid: NotRequired[str]
    """用户在特约商户的标识"""

class EbikeChargeTransactionsIdTransactionIdGetAnswerAmount(TypedDict):
    total: int
    """订单金额"""
    currency: NotRequired[str]
    """货币类型"""
    payer_total: NotRequired[int]
    """用户实际支付金额"""
    discount_total: NotRequired[int]
    """折扣"""

class PromotionDetail(TypedDict):
    promotion_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[str]
    """优惠范围"""
    type: NotRequired[str]
    """优惠类型"""
    activity_id: NotRequired[str]
    """活动ID"""
    amount: int
    """优惠券面额"""
    wxpay_contribute: NotRequired[int]
    """微信出资"""
    merchant_contribute: NotRequired[int]
    """商户出资"""
    other_contribute: NotRequired[int]
    """其他出资"""

class EbikeChargeTransactionsIdTransactionIdGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    sub_mchid: NotRequired[str]
    """特约商户号"""
    appid: str
    """服务商公众号ID"""
    sub_appid: NotRequired[str]
    """特约商户公众号ID"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    attach: NotRequired[str]
    """商户数据"""
    trade_type: str
    """交易类型"""
    bank_type: NotRequired[str]
    """银行类型"""
    success_time: NotRequired[str]
    """成功时间"""
    trade_state: str
    """交易状态"""
    trade_state_des: NotRequired[str]
    """交易状态描述"""
    contract_id: str
    """充电授权扣费协议号"""
    payer: NotRequired[Payer]
    """支付者信息"""
    amount: EbikeChargeTransactionsIdTransactionIdGetAnswerAmount
    """订单金额信息"""
    device_info: DeviceInfo
    """设备信息"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠信息"""

class EbikeChargeUsersOpenidContractGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """特约商户号"""
    trade_scene: str
    """交易场景"""

class EbikeChargeTransactionsIdTransactionIdGetQuery(EbikeChargeContractsContractIdGetQuery): ...

class EbikeChargeTransactionsOutTradeNoOutTradeNoGetQuery(EbikeChargeContractsContractIdGetQuery): ...

class EbikeChargeTransactionsOutTradeNoOutTradeNoGetAnswer(EbikeChargeTransactionsIdTransactionIdGetAnswer): ...

class EbikeChargeUsersOpenidContractGetAnswer(EbikeChargeContractsContractIdGetAnswer): ...
