# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Vehicle(Place):
    """v3/vehicle"""
    @property
    def etc(self) -> VehicleEtc: ...
    @property
    def parking(self) -> VehicleParking: ...
    @property
    def transactions(self) -> VehicleTransactions: ...

class VehicleEtc(Place):
    """v3/vehicle/etc"""
    @property
    def contracts(self) -> VehicleEtcContracts: ...
    @property
    def preopen(self) -> VehicleEtcPreopen:
        """POST 预开通用户ETC指定卡扣费"""
    @property
    def transactions(self) -> VehicleEtcTransactions: ...
    @property
    def users(self) -> VehicleEtcUsers: ...

class VehicleEtcContracts(Place):
    """v3/vehicle/etc/contracts"""
    @property
    def _contract_id_(self) -> VehicleEtcContractsContractId:
        """GET 通过商户ETC绑定号查询签约状态"""

class VehicleEtcContractsContractId(Place):
    """v3/vehicle/etc/contracts/{contract_id}"""
    @property
    def get(self) -> VehicleEtcContractsContractIdGet[Answer[VehicleEtcContractsContractIdGetAnswer]]:
        """通过商户ETC绑定号查询签约状态

        GET v3/vehicle/etc/contracts/{contract_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012715667
        """
    @property
    def get_async(self) -> VehicleEtcContractsContractIdGet[Promise[Answer[VehicleEtcContractsContractIdGetAnswer]]]:
        """通过商户ETC绑定号查询签约状态"""
    @property
    def getAsync(self) -> VehicleEtcContractsContractIdGet[Promise[Answer[VehicleEtcContractsContractIdGetAnswer]]]:
        """通过商户ETC绑定号查询签约状态"""

class VehicleEtcContractsContractIdGetOptions(Options, total=False):
    query: VehicleEtcContractsContractIdGetQuery
    contract_id: str | int

class VehicleEtcContractsContractIdGetLooseOptions(Options, total=False):
    query: VehicleEtcContractsContractIdGetQuery | AnyDict
    contract_id: str | int

class VehicleEtcContractsContractIdGet(Verb[R]):
    """通过商户ETC绑定号查询签约状态

    GET v3/vehicle/etc/contracts/{contract_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012715667
    """
    if MYPY:
        def __call__(
            self,
            options: VehicleEtcContractsContractIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehicleEtcContractsContractIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: VehicleEtcContractsContractIdGetQuery | AnyDict = ...,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcContractsContractIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[VehicleEtcContractsContractIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: VehicleEtcContractsContractIdGetQuery = ...,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcContractsContractIdGetOptions,
            /,
            **more: Unpack[VehicleEtcContractsContractIdGetOptions]
        ) -> R: ...

class VehicleEtcPreopen(Place):
    """v3/vehicle/etc/preopen"""
    @property
    def post(self) -> VehicleEtcPreopenPost[Answer[VehicleEtcPreopenPostAnswer]]:
        """预开通用户ETC指定卡扣费

        POST v3/vehicle/etc/preopen
        https://pay.weixin.qq.com/doc/v3/partner/4012715215
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> VehicleEtcPreopenPost[Promise[Answer[VehicleEtcPreopenPostAnswer]]]:
        """预开通用户ETC指定卡扣费"""
    @property
    def postAsync(self) -> VehicleEtcPreopenPost[Promise[Answer[VehicleEtcPreopenPostAnswer]]]:
        """预开通用户ETC指定卡扣费"""

class VehicleEtcPreopenPostOptions(Options, total=False):
    json: VehicleEtcPreopenPostJson

class VehicleEtcPreopenPostLooseOptions(Options, total=False):
    json: VehicleEtcPreopenPostJson | AnyDict

class VehicleEtcPreopenPost(Verb[R]):
    """预开通用户ETC指定卡扣费

    POST v3/vehicle/etc/preopen
    https://pay.weixin.qq.com/doc/v3/partner/4012715215
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: VehicleEtcPreopenPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehicleEtcPreopenPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: VehicleEtcPreopenPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcPreopenPostLooseOptions | AnyDict,
            /,
            **more: Unpack[VehicleEtcPreopenPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: VehicleEtcPreopenPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcPreopenPostOptions,
            /,
            **more: Unpack[VehicleEtcPreopenPostOptions]
        ) -> R: ...

class VehicleEtcTransactions(Place):
    """v3/vehicle/etc/transactions"""
    @property
    def highway(self) -> VehicleEtcTransactionsHighway:
        """POST 高速场景商户扣款"""
    @property
    def id(self) -> VehicleEtcTransactionsId: ...
    @property
    def outTradeNo(self) -> VehicleEtcTransactionsOutTradeNo: ...

class VehicleEtcTransactionsHighway(Place):
    """v3/vehicle/etc/transactions/highway"""
    @property
    def post(self) -> VehicleEtcTransactionsHighwayPost[Answer[VehicleEtcTransactionsHighwayPostAnswer]]:
        """高速场景商户扣款

        POST v3/vehicle/etc/transactions/highway
        https://pay.weixin.qq.com/doc/v3/partner/4012715331
        """
    @property
    def post_async(self) -> VehicleEtcTransactionsHighwayPost[Promise[Answer[VehicleEtcTransactionsHighwayPostAnswer]]]:
        """高速场景商户扣款"""
    @property
    def postAsync(self) -> VehicleEtcTransactionsHighwayPost[Promise[Answer[VehicleEtcTransactionsHighwayPostAnswer]]]:
        """高速场景商户扣款"""

class VehicleEtcTransactionsHighwayPostOptions(Options, total=False):
    json: VehicleEtcTransactionsHighwayPostJson

class VehicleEtcTransactionsHighwayPostLooseOptions(Options, total=False):
    json: VehicleEtcTransactionsHighwayPostJson | AnyDict

class VehicleEtcTransactionsHighwayPost(Verb[R]):
    """高速场景商户扣款

    POST v3/vehicle/etc/transactions/highway
    https://pay.weixin.qq.com/doc/v3/partner/4012715331
    """
    if MYPY:
        def __call__(
            self,
            options: VehicleEtcTransactionsHighwayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehicleEtcTransactionsHighwayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: VehicleEtcTransactionsHighwayPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcTransactionsHighwayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[VehicleEtcTransactionsHighwayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: VehicleEtcTransactionsHighwayPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcTransactionsHighwayPostOptions,
            /,
            **more: Unpack[VehicleEtcTransactionsHighwayPostOptions]
        ) -> R: ...

class VehicleEtcTransactionsId(Place):
    """v3/vehicle/etc/transactions/id"""
    @property
    def _transaction_id_(self) -> VehicleEtcTransactionsIdTransactionId:
        """GET 查询订单"""

class VehicleEtcTransactionsIdTransactionId(Place):
    """v3/vehicle/etc/transactions/id/{transaction_id}"""
    @property
    def get(self) -> VehicleEtcTransactionsIdTransactionIdGet[Answer[VehicleEtcTransactionsIdTransactionIdGetAnswer]]:
        """查询订单

        GET v3/vehicle/etc/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012715719
        """
    @property
    def get_async(self) -> VehicleEtcTransactionsIdTransactionIdGet[Promise[Answer[VehicleEtcTransactionsIdTransactionIdGetAnswer]]]:
        """查询订单"""
    @property
    def getAsync(self) -> VehicleEtcTransactionsIdTransactionIdGet[Promise[Answer[VehicleEtcTransactionsIdTransactionIdGetAnswer]]]:
        """查询订单"""

class VehicleEtcTransactionsIdTransactionIdGetOptions(Options, total=False):
    query: VehicleEtcTransactionsIdTransactionIdGetQuery
    transaction_id: str | int

class VehicleEtcTransactionsIdTransactionIdGetLooseOptions(Options, total=False):
    query: VehicleEtcTransactionsIdTransactionIdGetQuery | AnyDict
    transaction_id: str | int

class VehicleEtcTransactionsIdTransactionIdGet(Verb[R]):
    """查询订单

    GET v3/vehicle/etc/transactions/id/{transaction_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012715719
    """
    if MYPY:
        def __call__(
            self,
            options: VehicleEtcTransactionsIdTransactionIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehicleEtcTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: VehicleEtcTransactionsIdTransactionIdGetQuery | AnyDict = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcTransactionsIdTransactionIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[VehicleEtcTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: VehicleEtcTransactionsIdTransactionIdGetQuery = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcTransactionsIdTransactionIdGetOptions,
            /,
            **more: Unpack[VehicleEtcTransactionsIdTransactionIdGetOptions]
        ) -> R: ...

class VehicleEtcTransactionsOutTradeNo(Place):
    """v3/vehicle/etc/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> VehicleEtcTransactionsOutTradeNoOutTradeNo:
        """GET 查询订单"""

class VehicleEtcTransactionsOutTradeNoOutTradeNo(Place):
    """v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> VehicleEtcTransactionsOutTradeNoOutTradeNoGet[Answer[VehicleEtcTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """查询订单

        GET v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012715845
        """
    @property
    def get_async(self) -> VehicleEtcTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[VehicleEtcTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单"""
    @property
    def getAsync(self) -> VehicleEtcTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[VehicleEtcTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单"""

class VehicleEtcTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: VehicleEtcTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class VehicleEtcTransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: VehicleEtcTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class VehicleEtcTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """查询订单

    GET v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012715845
    """
    if MYPY:
        def __call__(
            self,
            options: VehicleEtcTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehicleEtcTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: VehicleEtcTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[VehicleEtcTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: VehicleEtcTransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcTransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[VehicleEtcTransactionsOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class VehicleEtcUsers(Place):
    """v3/vehicle/etc/users"""
    @property
    def _openid_(self) -> VehicleEtcUsersOpenid: ...

class VehicleEtcUsersOpenid(Place):
    """v3/vehicle/etc/users/{openid}"""
    @property
    def contracts(self) -> VehicleEtcUsersOpenidContracts:
        """GET 查询ETC签约状态"""

class VehicleEtcUsersOpenidContracts(Place):
    """v3/vehicle/etc/users/{openid}/contracts"""
    @property
    def get(self) -> VehicleEtcUsersOpenidContractsGet[Answer[VehicleEtcUsersOpenidContractsGetAnswer]]:
        """查询ETC签约状态

        GET v3/vehicle/etc/users/{openid}/contracts
        https://pay.weixin.qq.com/doc/v3/partner/4012715623
        """
    @property
    def get_async(self) -> VehicleEtcUsersOpenidContractsGet[Promise[Answer[VehicleEtcUsersOpenidContractsGetAnswer]]]:
        """查询ETC签约状态"""
    @property
    def getAsync(self) -> VehicleEtcUsersOpenidContractsGet[Promise[Answer[VehicleEtcUsersOpenidContractsGetAnswer]]]:
        """查询ETC签约状态"""

class VehicleEtcUsersOpenidContractsGetOptions(Options, total=False):
    query: VehicleEtcUsersOpenidContractsGetQuery
    openid: str | int

class VehicleEtcUsersOpenidContractsGetLooseOptions(Options, total=False):
    query: VehicleEtcUsersOpenidContractsGetQuery | AnyDict
    openid: str | int

class VehicleEtcUsersOpenidContractsGet(Verb[R]):
    """查询ETC签约状态

    GET v3/vehicle/etc/users/{openid}/contracts
    https://pay.weixin.qq.com/doc/v3/partner/4012715623
    """
    if MYPY:
        def __call__(
            self,
            options: VehicleEtcUsersOpenidContractsGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehicleEtcUsersOpenidContractsGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: VehicleEtcUsersOpenidContractsGetQuery | AnyDict,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcUsersOpenidContractsGetLooseOptions | AnyDict,
            /,
            **more: Unpack[VehicleEtcUsersOpenidContractsGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: VehicleEtcUsersOpenidContractsGetQuery,
            openid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleEtcUsersOpenidContractsGetOptions,
            /,
            **more: Unpack[VehicleEtcUsersOpenidContractsGetOptions]
        ) -> R: ...

class VehicleParking(Place):
    """v3/vehicle/parking"""
    @property
    def parkings(self) -> VehicleParkingParkings:
        """POST 创建停车入场"""
    @property
    def services(self) -> VehicleParkingServices: ...

class VehicleParkingParkings(Place):
    """v3/vehicle/parking/parkings"""
    @property
    def post(self) -> VehicleParkingParkingsPost[Answer[VehicleParkingParkingsPostAnswer]]:
        """创建停车入场

        POST v3/vehicle/parking/parkings
        https://pay.weixin.qq.com/doc/v3/merchant/4012533937
        """
    @property
    def post_async(self) -> VehicleParkingParkingsPost[Promise[Answer[VehicleParkingParkingsPostAnswer]]]:
        """创建停车入场"""
    @property
    def postAsync(self) -> VehicleParkingParkingsPost[Promise[Answer[VehicleParkingParkingsPostAnswer]]]:
        """创建停车入场"""

class VehicleParkingParkingsPostOptions(Options, total=False):
    json: VehicleParkingParkingsPostJson

class VehicleParkingParkingsPostLooseOptions(Options, total=False):
    json: VehicleParkingParkingsPostJson | AnyDict

class VehicleParkingParkingsPost(Verb[R]):
    """创建停车入场

    POST v3/vehicle/parking/parkings
    https://pay.weixin.qq.com/doc/v3/merchant/4012533937
    """
    if MYPY:
        def __call__(
            self,
            options: VehicleParkingParkingsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehicleParkingParkingsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: VehicleParkingParkingsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleParkingParkingsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[VehicleParkingParkingsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: VehicleParkingParkingsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleParkingParkingsPostOptions,
            /,
            **more: Unpack[VehicleParkingParkingsPostOptions]
        ) -> R: ...

class VehicleParkingServices(Place):
    """v3/vehicle/parking/services"""
    @property
    def find(self) -> VehicleParkingServicesFind:
        """GET 查询车牌服务开通信息"""

class VehicleParkingServicesFind(Place):
    """v3/vehicle/parking/services/find"""
    @property
    def get(self) -> VehicleParkingServicesFindGet[Answer[VehicleParkingServicesFindGetAnswer]]:
        """查询车牌服务开通信息

        GET v3/vehicle/parking/services/find
        https://pay.weixin.qq.com/doc/v3/merchant/4012534043
        """
    @property
    def get_async(self) -> VehicleParkingServicesFindGet[Promise[Answer[VehicleParkingServicesFindGetAnswer]]]:
        """查询车牌服务开通信息"""
    @property
    def getAsync(self) -> VehicleParkingServicesFindGet[Promise[Answer[VehicleParkingServicesFindGetAnswer]]]:
        """查询车牌服务开通信息"""

class VehicleParkingServicesFindGetOptions(Options, total=False):
    query: VehicleParkingServicesFindGetQuery

class VehicleParkingServicesFindGetLooseOptions(Options, total=False):
    query: VehicleParkingServicesFindGetQuery | AnyDict

class VehicleParkingServicesFindGet(Verb[R]):
    """查询车牌服务开通信息

    GET v3/vehicle/parking/services/find
    https://pay.weixin.qq.com/doc/v3/merchant/4012534043
    """
    if MYPY:
        def __call__(
            self,
            options: VehicleParkingServicesFindGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehicleParkingServicesFindGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: VehicleParkingServicesFindGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleParkingServicesFindGetLooseOptions | AnyDict,
            /,
            **more: Unpack[VehicleParkingServicesFindGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: VehicleParkingServicesFindGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleParkingServicesFindGetOptions,
            /,
            **more: Unpack[VehicleParkingServicesFindGetOptions]
        ) -> R: ...

class VehicleTransactions(Place):
    """v3/vehicle/transactions"""
    @property
    def outTradeNo(self) -> VehicleTransactionsOutTradeNo: ...
    @property
    def parking(self) -> VehicleTransactionsParking:
        """POST 扣费受理"""

class VehicleTransactionsOutTradeNo(Place):
    """v3/vehicle/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> VehicleTransactionsOutTradeNoOutTradeNo:
        """GET 查询订单"""

class VehicleTransactionsOutTradeNoOutTradeNo(Place):
    """v3/vehicle/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> VehicleTransactionsOutTradeNoOutTradeNoGet[Answer[VehicleTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """查询订单

        GET v3/vehicle/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012534308
        """
    @property
    def get_async(self) -> VehicleTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[VehicleTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单"""
    @property
    def getAsync(self) -> VehicleTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[VehicleTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单"""

class VehicleTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: VehicleTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class VehicleTransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: VehicleTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class VehicleTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """查询订单

    GET v3/vehicle/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012534308
    """
    if MYPY:
        def __call__(
            self,
            options: VehicleTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehicleTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: VehicleTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[VehicleTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: VehicleTransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleTransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[VehicleTransactionsOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class VehicleTransactionsParking(Place):
    """v3/vehicle/transactions/parking"""
    @property
    def post(self) -> VehicleTransactionsParkingPost[Answer[VehicleTransactionsParkingPostAnswer]]:
        """扣费受理

        POST v3/vehicle/transactions/parking
        https://pay.weixin.qq.com/doc/v3/merchant/4012534352
        """
    @property
    def post_async(self) -> VehicleTransactionsParkingPost[Promise[Answer[VehicleTransactionsParkingPostAnswer]]]:
        """扣费受理"""
    @property
    def postAsync(self) -> VehicleTransactionsParkingPost[Promise[Answer[VehicleTransactionsParkingPostAnswer]]]:
        """扣费受理"""

class VehicleTransactionsParkingPostOptions(Options, total=False):
    json: VehicleTransactionsParkingPostJson

class VehicleTransactionsParkingPostLooseOptions(Options, total=False):
    json: VehicleTransactionsParkingPostJson | AnyDict

class VehicleTransactionsParkingPost(Verb[R]):
    """扣费受理

    POST v3/vehicle/transactions/parking
    https://pay.weixin.qq.com/doc/v3/merchant/4012534352
    """
    if MYPY:
        def __call__(
            self,
            options: VehicleTransactionsParkingPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[VehicleTransactionsParkingPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: VehicleTransactionsParkingPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleTransactionsParkingPostLooseOptions | AnyDict,
            /,
            **more: Unpack[VehicleTransactionsParkingPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: VehicleTransactionsParkingPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: VehicleTransactionsParkingPostOptions,
            /,
            **more: Unpack[VehicleTransactionsParkingPostOptions]
        ) -> R: ...

class VehicleEtcContractsContractIdGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """特约商户号"""

class VehicleEtcContractsContractIdGetAnswer(TypedDict):
    appid: str
    """发起签约的appid"""
    sp_mchid: str
    """服务商商户号"""
    sp_openid: str
    """用户在发起签约APP的标识"""
    sub_appid: NotRequired[str]
    """子商户appid"""
    sub_mchid: NotRequired[str]
    """特约商户号"""
    contract_id: str
    """ETC扣费授权协议号"""
    bind_state: str
    """ETC绑定状态"""
    plate_number: str
    """绑定的车牌号"""
    sub_openid: NotRequired[str]
    """用户在发起签约子APP的标识"""

class Identify(TypedDict):
    encrypted_real_name: str | Sensitive
    """姓名"""
    encrypted_credential_id: str | Sensitive
    """证件号码"""
    credential_type: NotRequired[str]
    """证件类型"""

class VehicleEtcPreopenPostJson(TypedDict):
    sp_appid: str
    """服务商appid"""
    sub_appid: NotRequired[str]
    """子商户appid"""
    sub_mchid: NotRequired[str]
    """特约商户号"""
    openid: str
    """用户标识"""
    plan_id: str
    """ETC授权扣费模板ID"""
    etc_device_id: NotRequired[str]
    """ETC设备号"""
    plate_number: str
    """车牌号"""
    identify: Identify
    """实名信息"""
    bank_card_no: NotRequired[str | Sensitive]
    """用户开通ETC时绑定的银行卡"""

class VehicleEtcPreopenPostAnswer(TypedDict):
    preopen_id: str
    """预开通ID"""

class HighwayInfo(TypedDict):
    plate_number: str
    """车牌号"""
    start_time: str
    """入站时间"""
    end_time: str
    """出站时间"""
    channel_type: str
    """通道类型"""
    car_type: NotRequired[str]
    """车辆类型"""
    entrance: NotRequired[str]
    """入口名称"""
    exit: NotRequired[str]
    """出口名称"""
    carrying_capacity: NotRequired[int]
    """承载人数"""
    carrying_range: NotRequired[str]
    """荷载范围"""

class Amount(TypedDict):
    total: NotRequired[int]
    """订单金额"""
    currency: NotRequired[str]
    """货币类型"""

class DeviceInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""
    device_ip: NotRequired[str]
    """商户端设备IP"""

class VehicleEtcTransactionsHighwayPostJson(TypedDict):
    out_trade_no: str
    """商户订单号"""
    sub_mchid: NotRequired[str]
    """特约商户号"""
    appid: str
    """商户appid"""
    sub_appid: NotRequired[str]
    """特约商户appid"""
    contract_id: str
    """ETC扣费授权协议号"""
    description: str
    """商品信息"""
    attach: NotRequired[str]
    """附加信息"""
    goods_tag: NotRequired[str]
    """营销信息"""
    highway_info: HighwayInfo
    """高速场景信息"""
    amount: Amount
    """订单金额"""
    device_info: NotRequired[DeviceInfo]
    """设备信息"""

class Payer(TypedDict):
    sp_openid: NotRequired[str]
    """用户在服务商APP的标识"""
    sub_openid: NotRequired[str]
    """用户在特约商户APP的标识"""

class VehicleEtcTransactionsHighwayPostAnswerAmount(TypedDict):
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

class VehicleEtcTransactionsHighwayPostAnswer(TypedDict):
    mchid: str
    """商户号"""
    sub_mchid: NotRequired[str]
    """特约商户号"""
    appid: str
    """商户appid"""
    sub_appid: NotRequired[str]
    """特约商户appid"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: str
    """微信支付订单号"""
    attach: NotRequired[str]
    """商户数据"""
    trade_type: str
    """交易类型"""
    bank_type: NotRequired[str]
    """付款银行"""
    success_time: NotRequired[str]
    """支付完成时间"""
    trade_state: str
    """交易状态"""
    trade_state_desc: NotRequired[str]
    """交易状态描述"""
    payer: NotRequired[Payer]
    """支付者"""
    amount: VehicleEtcTransactionsHighwayPostAnswerAmount
    """订单金额"""
    device_info: NotRequired[DeviceInfo]
    """设备信息"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠详情"""

class VehicleEtcUsersOpenidContractsGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """特约商户号"""
    plan_id: str
    """ETC授权扣费模板ID"""
    plate_number: str
    """车牌号"""

class VehicleParkingParkingsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    out_parking_no: str
    """商户入场id"""
    plate_number: str
    """车牌号"""
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"]
    """车牌颜色"""
    notify_url: NotRequired[str]
    """回调通知url"""
    start_time: str
    """入场时间"""
    parking_name: str
    """停车场名称"""
    free_duration: int
    """免费时长"""

class VehicleParkingParkingsPostAnswer(TypedDict):
    id: str
    """停车入场id"""
    out_parking_no: str
    """商户入场id"""
    plate_number: str
    """车牌号"""
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"]
    """车牌颜色"""
    start_time: str
    """入场时间"""
    parking_name: str
    """停车场名称"""
    free_duration: int
    """免费时长"""
    state: Literal["NORMAL", "BLOCKED"]
    """停车入场状态"""
    block_reason: NotRequired[Literal["PAUSE", "OVERDUE", "OUT_SERVICE", "EVALUATION_FAILED"]]

class VehicleParkingServicesFindGetQuery(TypedDict):
    appid: str
    """应用ID"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    plate_number: str
    """车牌号"""
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"]
    """车牌颜色"""
    openid: str
    """用户标识"""

class VehicleParkingServicesFindGetAnswer(TypedDict):
    plate_number: str
    """车牌号"""
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"]
    """车牌颜色"""
    service_open_time: NotRequired[str]
    """车牌服务开通时间"""
    openid: str
    """用户标识"""
    service_state: Literal["NORMAL", "PAUSE", "OUT_SERVICE"]
    """车牌服务开通状态"""

class VehicleTransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""

class ParkingInfo(TypedDict):
    parking_id: str
    """停车入场id"""
    plate_number: str
    """车牌号"""
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"]
    """车牌颜色"""
    start_time: str
    """入场时间"""
    end_time: str
    """出场时间"""
    parking_name: str
    """停车场名称"""
    charging_duration: int
    """计费时长"""
    device_id: str
    """停车场设备id"""

class VehicleTransactionsOutTradeNoOutTradeNoGetAnswerPayer(TypedDict):
    openid: str
    """用户在appid下的标识"""
    sub_openid: NotRequired[str]
    """用户在sub_appid下的标识"""

class VehicleTransactionsOutTradeNoOutTradeNoGetAnswerAmount(TypedDict):
    total: int
    """订单金额"""
    currency: str
    """货币类型"""
    payer_total: NotRequired[int]
    """用户实际支付金额"""
    discount_total: NotRequired[int]
    """折扣"""

class VehicleTransactionsOutTradeNoOutTradeNoGetAnswerPromotionDetail(TypedDict):
    coupon_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[str]
    """优惠范围"""
    type: NotRequired[str]
    """优惠类型"""
    stock_id: NotRequired[str]
    """活动ID"""
    amount: int
    """优惠券面额"""
    wechatpay_contribute: NotRequired[int]
    """微信出资"""
    merchant_contribute: NotRequired[int]
    """商户出资"""
    other_contribute: NotRequired[int]
    """其他出资"""
    currency: NotRequired[str]
    """优惠币种"""

class VehicleTransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    appid: str
    """应用ID"""
    sub_appid: str
    """子商户应用ID"""
    sp_mchid: str
    """商户号"""
    sub_mchid: str
    """子商户号"""
    description: str
    """服务描述"""
    create_time: str
    """订单创建时间"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_state: str
    """交易状态"""
    trade_state_description: NotRequired[str]
    """交易状态描述"""
    success_time: NotRequired[str]
    """支付完成时间"""
    bank_type: NotRequired[str]
    """付款银行"""
    user_repaid: NotRequired[str]
    """用户是否已还款"""
    attach: NotRequired[str]
    """附加数据"""
    trade_scene: str
    """交易场景"""
    parking_info: NotRequired[ParkingInfo]
    """停车场景信息"""
    payer: VehicleTransactionsOutTradeNoOutTradeNoGetAnswerPayer
    """支付者信息"""
    amount: VehicleTransactionsOutTradeNoOutTradeNoGetAnswerAmount
    """订单金额信息"""
    promotion_detail: NotRequired[list[VehicleTransactionsOutTradeNoOutTradeNoGetAnswerPromotionDetail]]
    """优惠信息"""

class VehicleTransactionsParkingPostJsonAmount(TypedDict):
    total: int
    """订单金额"""
    currency: NotRequired[Literal["CNY"]]
    """货币类型"""

class VehicleTransactionsParkingPostJsonParkingInfo(TypedDict):
    parking_id: str
    """停车入场id"""
    plate_number: str
    """车牌号"""
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"]
    """车牌颜色"""
    start_time: str
    """入场时间"""
    end_time: str
    """出场时间"""
    parking_name: str
    """停车场名称"""
    charging_duration: int
    """计费时长"""
    device_id: NotRequired[str]
    """停车场设备id"""

class VehicleTransactionsParkingPostJson(TypedDict):
    appid: str
    """应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    description: str
    """服务描述"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    trade_scene: str
    """交易场景"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    notify_url: NotRequired[str]
    """回调通知url"""
    profit_sharing: NotRequired[Literal["Y", "N"]]
    """分账标识"""
    amount: VehicleTransactionsParkingPostJsonAmount
    """订单金额"""
    parking_info: NotRequired[VehicleTransactionsParkingPostJsonParkingInfo]
    """停车场景信息"""

class VehicleTransactionsParkingPostAnswerAmount(TypedDict):
    total: int
    """订单金额"""
    currency: Literal["CNY"]
    """货币类型"""
    payer_total: NotRequired[int]
    """用户实际支付金额"""
    discount_total: NotRequired[int]
    """折扣"""

class VehicleTransactionsParkingPostAnswerPromotionDetail(TypedDict):
    coupon_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[Literal["SINGLE", "GLOBAL"]]
    """优惠范围"""
    type: NotRequired[Literal["CASH", "NOCASH"]]
    """优惠类型"""
    stock_id: NotRequired[str]
    """活动ID"""
    amount: int
    """优惠券面额"""
    wechatpay_contribute: NotRequired[int]
    """微信出资"""
    merchant_contribute: NotRequired[int]
    """商户出资"""
    other_contribute: NotRequired[int]
    """其他出资"""
    currency: NotRequired[Literal["CNY"]]
    """优惠币种"""

class VehicleTransactionsParkingPostAnswer(TypedDict):
    appid: str
    """应用ID"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sp_mchid: str
    """商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    description: str
    """服务描述"""
    create_time: str
    """订单创建时间"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_state: Literal["SUCCESS", "ACCEPTED", "PAY_FAIL", "REFUND"]
    """交易状态"""
    trade_state_description: NotRequired[str]
    """交易状态描述"""
    success_time: NotRequired[str]
    """支付完成时间"""
    bank_type: NotRequired[str]
    """付款银行"""
    user_repaid: NotRequired[Literal["Y", "N"]]
    """用户是否已还款"""
    attach: NotRequired[str]
    """附加数据"""
    trade_scene: Literal["PARKING"]
    """交易场景"""
    parking_info: NotRequired[ParkingInfo]
    """停车场景信息"""
    payer: VehicleTransactionsOutTradeNoOutTradeNoGetAnswerPayer
    """支付者信息"""
    amount: VehicleTransactionsParkingPostAnswerAmount
    """订单金额信息"""
    promotion_detail: NotRequired[list[VehicleTransactionsParkingPostAnswerPromotionDetail]]
    """优惠信息"""

class VehicleEtcTransactionsIdTransactionIdGetQuery(VehicleEtcContractsContractIdGetQuery): ...

class VehicleEtcTransactionsIdTransactionIdGetAnswer(VehicleEtcTransactionsHighwayPostAnswer): ...

class VehicleEtcTransactionsOutTradeNoOutTradeNoGetQuery(VehicleEtcContractsContractIdGetQuery): ...

class VehicleEtcTransactionsOutTradeNoOutTradeNoGetAnswer(VehicleEtcTransactionsHighwayPostAnswer): ...

class VehicleEtcUsersOpenidContractsGetAnswer(VehicleEtcContractsContractIdGetAnswer): ...
