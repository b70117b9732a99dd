# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, AnyDict, Options, Place, R, Verb

class Contracts(Place):
    """v3/papay/contracts"""
    @property
    def _contract_id_(self) -> ContractsContractId: ...

class ContractsContractId(Place):
    """v3/papay/contracts/{contract_id}"""
    @property
    def failNotify(self) -> ContractsContractIdFailNotify:
        """POST 重试扣费通知"""
    @property
    def notify(self) -> ContractsContractIdNotify:
        """POST 直连商户预扣费通知"""

class ContractsContractIdFailNotify(Place):
    """v3/papay/contracts/{contract_id}/fail-notify"""
    @property
    def post(self) -> ContractsContractIdFailNotifyPost[Response]:
        """重试扣费通知

        POST v3/papay/contracts/{contract_id}/fail-notify
        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
        """
    @property
    def post_async(self) -> ContractsContractIdFailNotifyPost[Promise[Response]]:
        """重试扣费通知"""
    @property
    def postAsync(self) -> ContractsContractIdFailNotifyPost[Promise[Response]]:
        """重试扣费通知"""

class ContractsContractIdFailNotifyPostOptions(Options, total=False):
    json: ContractsContractIdFailNotifyPostJson
    contract_id: str | int

class ContractsContractIdFailNotifyPostLooseOptions(Options, total=False):
    json: ContractsContractIdFailNotifyPostJson | AnyDict
    contract_id: str | int

class ContractsContractIdFailNotifyPost(Verb[R]):
    """重试扣费通知

    POST v3/papay/contracts/{contract_id}/fail-notify
    https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: ContractsContractIdFailNotifyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ContractsContractIdFailNotifyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ContractsContractIdFailNotifyPostJson | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ContractsContractIdFailNotifyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ContractsContractIdFailNotifyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ContractsContractIdFailNotifyPostJson,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ContractsContractIdFailNotifyPostOptions,
            /,
            **more: Unpack[ContractsContractIdFailNotifyPostOptions]
        ) -> R: ...

class ContractsContractIdNotify(Place):
    """v3/papay/contracts/{contract_id}/notify"""
    @property
    def post(self) -> ContractsContractIdNotifyPost[Response]:
        """直连商户预扣费通知

        POST v3/papay/contracts/{contract_id}/notify
        https://pay.weixin.qq.com/doc/v2/merchant/4011987402
        """
    @property
    def post_async(self) -> ContractsContractIdNotifyPost[Promise[Response]]:
        """直连商户预扣费通知"""
    @property
    def postAsync(self) -> ContractsContractIdNotifyPost[Promise[Response]]:
        """直连商户预扣费通知"""

class ContractsContractIdNotifyPostOptions(Options, total=False):
    json: ContractsContractIdNotifyPostJson
    contract_id: str | int

class ContractsContractIdNotifyPostLooseOptions(Options, total=False):
    json: ContractsContractIdNotifyPostJson | AnyDict
    contract_id: str | int

class ContractsContractIdNotifyPost(Verb[R]):
    """直连商户预扣费通知

    POST v3/papay/contracts/{contract_id}/notify
    https://pay.weixin.qq.com/doc/v2/merchant/4011987402
    """
    if MYPY:
        def __call__(
            self,
            options: ContractsContractIdNotifyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[ContractsContractIdNotifyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: ContractsContractIdNotifyPostJson | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ContractsContractIdNotifyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[ContractsContractIdNotifyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: ContractsContractIdNotifyPostJson,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: ContractsContractIdNotifyPostOptions,
            /,
            **more: Unpack[ContractsContractIdNotifyPostOptions]
        ) -> R: ...

class ContractsContractIdFailNotifyPostJson(TypedDict):
    mchid: str
    """直连商户号"""
    appid: str
    """公众号ID"""

class DeductDuration(TypedDict):
    count: NotRequired[Literal[1, 2, 3]]
    """扣费持续时间数"""
    unit: NotRequired[Literal["DAY"]]
    """单位"""

class EstimatedAmount(TypedDict):
    amount: float
    """预计扣费金额"""
    currency: NotRequired[str]
    """预计扣费货币类型"""

class ContractsContractIdNotifyPostJson(TypedDict):
    mchid: str
    """直连商户号"""
    appid: str
    """公众号ID"""
    deduct_duration: NotRequired[DeductDuration]
    """扣费持续时间"""
    estimated_amount: EstimatedAmount
    """预计扣费金额信息"""
