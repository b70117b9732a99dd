# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, Options, Place, R, Verb

class PartnerPapay(Place):
    """v3/partner-papay"""
    @property
    def contracts(self) -> PartnerPapayContracts: ...

class PartnerPapayContracts(Place):
    """v3/partner-papay/contracts"""
    @property
    def _contract_id_(self) -> PartnerPapayContractsContractId: ...

class PartnerPapayContractsContractId(Place):
    """v3/partner-papay/contracts/{contract_id}"""
    @property
    def failNotify(self) -> PartnerPapayContractsContractIdFailNotify:
        """POST 服务商商户重试扣费通知"""
    @property
    def notify(self) -> PartnerPapayContractsContractIdNotify:
        """POST 服务商商户预扣费通知"""

class PartnerPapayContractsContractIdFailNotify(Place):
    """v3/partner-papay/contracts/{contract_id}/fail-notify"""
    @property
    def post(self) -> PartnerPapayContractsContractIdFailNotifyPost[Response]:
        """服务商商户重试扣费通知

        POST v3/partner-papay/contracts/{contract_id}/fail-notify
        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
        """
    @property
    def post_async(self) -> PartnerPapayContractsContractIdFailNotifyPost[Promise[Response]]:
        """服务商商户重试扣费通知"""
    @property
    def postAsync(self) -> PartnerPapayContractsContractIdFailNotifyPost[Promise[Response]]:
        """服务商商户重试扣费通知"""

class PartnerPapayContractsContractIdFailNotifyPostOptions(Options, total=False):
    json: PartnerPapayContractsContractIdFailNotifyPostJson
    contract_id: str | int

class PartnerPapayContractsContractIdFailNotifyPostLooseOptions(Options, total=False):
    json: PartnerPapayContractsContractIdFailNotifyPostJson | AnyDict
    contract_id: str | int

class PartnerPapayContractsContractIdFailNotifyPost(Verb[R]):
    """服务商商户重试扣费通知

    POST v3/partner-papay/contracts/{contract_id}/fail-notify
    https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerPapayContractsContractIdFailNotifyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerPapayContractsContractIdFailNotifyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerPapayContractsContractIdFailNotifyPostJson | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPapayContractsContractIdFailNotifyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerPapayContractsContractIdFailNotifyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerPapayContractsContractIdFailNotifyPostJson,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPapayContractsContractIdFailNotifyPostOptions,
            /,
            **more: Unpack[PartnerPapayContractsContractIdFailNotifyPostOptions]
        ) -> R: ...

class PartnerPapayContractsContractIdNotify(Place):
    """v3/partner-papay/contracts/{contract_id}/notify"""
    @property
    def post(self) -> PartnerPapayContractsContractIdNotifyPost[Response]:
        """服务商商户预扣费通知

        POST v3/partner-papay/contracts/{contract_id}/notify
        https://pay.weixin.qq.com/doc/v2/partner/4011988373
        """
    @property
    def post_async(self) -> PartnerPapayContractsContractIdNotifyPost[Promise[Response]]:
        """服务商商户预扣费通知"""
    @property
    def postAsync(self) -> PartnerPapayContractsContractIdNotifyPost[Promise[Response]]:
        """服务商商户预扣费通知"""

class PartnerPapayContractsContractIdNotifyPostOptions(Options, total=False):
    json: PartnerPapayContractsContractIdNotifyPostJson
    contract_id: str | int

class PartnerPapayContractsContractIdNotifyPostLooseOptions(Options, total=False):
    json: PartnerPapayContractsContractIdNotifyPostJson | AnyDict
    contract_id: str | int

class PartnerPapayContractsContractIdNotifyPost(Verb[R]):
    """服务商商户预扣费通知

    POST v3/partner-papay/contracts/{contract_id}/notify
    https://pay.weixin.qq.com/doc/v2/partner/4011988373
    """
    if MYPY:
        def __call__(
            self,
            options: PartnerPapayContractsContractIdNotifyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PartnerPapayContractsContractIdNotifyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PartnerPapayContractsContractIdNotifyPostJson | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPapayContractsContractIdNotifyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PartnerPapayContractsContractIdNotifyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PartnerPapayContractsContractIdNotifyPostJson,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PartnerPapayContractsContractIdNotifyPostOptions,
            /,
            **more: Unpack[PartnerPapayContractsContractIdNotifyPostOptions]
        ) -> R: ...

class PartnerPapayContractsContractIdFailNotifyPostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sp_appid: str
    """服务商应用ID"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用D"""

class DeductDuration(TypedDict):
    count: NotRequired[float]
    """扣费持续时间数"""
    unit: NotRequired[str]
    """单位"""

class EstimatedAmount(TypedDict):
    amount: float
    """预计扣费金额"""
    currency: NotRequired[str]
    """预计扣费货币类型"""

class PartnerPapayContractsContractIdNotifyPostJson(TypedDict):
    sp_mchid: str
    """服务商商户号"""
    sp_appid: str
    """服务商应用ID"""
    sub_mchid: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用D"""
    deduct_duration: NotRequired[DeductDuration]
    """扣费持续时间"""
    estimated_amount: EstimatedAmount
    """预计扣费金额信息"""
