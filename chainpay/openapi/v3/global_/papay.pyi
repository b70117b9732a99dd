# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Papay(Place):
    """v3/global/papay"""
    @property
    def contracts(self) -> PapayContracts: ...
    @property
    def transactions(self) -> PapayTransactions:
        """POST 支付扣款"""

class PapayContracts(Place):
    """v3/global/papay/contracts"""
    @property
    def appPreEntrustSign(self) -> PapayContractsAppPreEntrustSign:
        """POST APP签约"""
    @property
    def h5PreEntrustSign(self) -> PapayContractsH5PreEntrustSign:
        """POST H5预签约"""
    @property
    def jsapiPreEntrustSign(self) -> PapayContractsJsapiPreEntrustSign:
        """POST JSAPI预签约"""
    @property
    def miniprogramPreEntrustSign(self) -> PapayContractsMiniprogramPreEntrustSign:
        """POST 小程序签约"""
    @property
    def outContractCode(self) -> PapayContractsOutContractCode: ...
    @property
    def webPreEntrustSign(self) -> PapayContractsWebPreEntrustSign:
        """POST WEB预签约"""
    @property
    def _contract_id_(self) -> PapayContractsContractId:
        """GET 代扣协议ID查询签约"""

class PapayContractsAppPreEntrustSign(Place):
    """v3/global/papay/contracts/app-pre-entrust-sign"""
    @property
    def post(self) -> PapayContractsAppPreEntrustSignPost[Answer[PapayContractsAppPreEntrustSignPostAnswer]]:
        """APP签约

        POST v3/global/papay/contracts/app-pre-entrust-sign
        https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> PapayContractsAppPreEntrustSignPost[Promise[Answer[PapayContractsAppPreEntrustSignPostAnswer]]]:
        """APP签约"""
    @property
    def postAsync(self) -> PapayContractsAppPreEntrustSignPost[Promise[Answer[PapayContractsAppPreEntrustSignPostAnswer]]]:
        """APP签约"""

class PapayContractsAppPreEntrustSignPostOptions(Options, total=False):
    json: PapayContractsAppPreEntrustSignPostJson

class PapayContractsAppPreEntrustSignPostLooseOptions(Options, total=False):
    json: PapayContractsAppPreEntrustSignPostJson | AnyDict

class PapayContractsAppPreEntrustSignPost(Verb[R]):
    """APP签约

    POST v3/global/papay/contracts/app-pre-entrust-sign
    https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayContractsAppPreEntrustSignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayContractsAppPreEntrustSignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsAppPreEntrustSignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsAppPreEntrustSignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayContractsAppPreEntrustSignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsAppPreEntrustSignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsAppPreEntrustSignPostOptions,
            /,
            **more: Unpack[PapayContractsAppPreEntrustSignPostOptions]
        ) -> R: ...

class PapayContractsH5PreEntrustSign(Place):
    """v3/global/papay/contracts/h5-pre-entrust-sign"""
    @property
    def post(self) -> PapayContractsH5PreEntrustSignPost[Answer[PapayContractsH5PreEntrustSignPostAnswer]]:
        """H5预签约

        POST v3/global/papay/contracts/h5-pre-entrust-sign
        https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> PapayContractsH5PreEntrustSignPost[Promise[Answer[PapayContractsH5PreEntrustSignPostAnswer]]]:
        """H5预签约"""
    @property
    def postAsync(self) -> PapayContractsH5PreEntrustSignPost[Promise[Answer[PapayContractsH5PreEntrustSignPostAnswer]]]:
        """H5预签约"""

class PapayContractsH5PreEntrustSignPostOptions(Options, total=False):
    json: PapayContractsH5PreEntrustSignPostJson

class PapayContractsH5PreEntrustSignPostLooseOptions(Options, total=False):
    json: PapayContractsH5PreEntrustSignPostJson | AnyDict

class PapayContractsH5PreEntrustSignPost(Verb[R]):
    """H5预签约

    POST v3/global/papay/contracts/h5-pre-entrust-sign
    https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayContractsH5PreEntrustSignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayContractsH5PreEntrustSignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsH5PreEntrustSignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsH5PreEntrustSignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayContractsH5PreEntrustSignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsH5PreEntrustSignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsH5PreEntrustSignPostOptions,
            /,
            **more: Unpack[PapayContractsH5PreEntrustSignPostOptions]
        ) -> R: ...

class PapayContractsJsapiPreEntrustSign(Place):
    """v3/global/papay/contracts/jsapi-pre-entrust-sign"""
    @property
    def post(self) -> PapayContractsJsapiPreEntrustSignPost[Answer[PapayContractsJsapiPreEntrustSignPostAnswer]]:
        """JSAPI预签约

        POST v3/global/papay/contracts/jsapi-pre-entrust-sign
        https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> PapayContractsJsapiPreEntrustSignPost[Promise[Answer[PapayContractsJsapiPreEntrustSignPostAnswer]]]:
        """JSAPI预签约"""
    @property
    def postAsync(self) -> PapayContractsJsapiPreEntrustSignPost[Promise[Answer[PapayContractsJsapiPreEntrustSignPostAnswer]]]:
        """JSAPI预签约"""

class PapayContractsJsapiPreEntrustSignPostOptions(Options, total=False):
    json: PapayContractsJsapiPreEntrustSignPostJson

class PapayContractsJsapiPreEntrustSignPostLooseOptions(Options, total=False):
    json: PapayContractsJsapiPreEntrustSignPostJson | AnyDict

class PapayContractsJsapiPreEntrustSignPost(Verb[R]):
    """JSAPI预签约

    POST v3/global/papay/contracts/jsapi-pre-entrust-sign
    https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayContractsJsapiPreEntrustSignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayContractsJsapiPreEntrustSignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsJsapiPreEntrustSignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsJsapiPreEntrustSignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayContractsJsapiPreEntrustSignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsJsapiPreEntrustSignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsJsapiPreEntrustSignPostOptions,
            /,
            **more: Unpack[PapayContractsJsapiPreEntrustSignPostOptions]
        ) -> R: ...

class PapayContractsMiniprogramPreEntrustSign(Place):
    """v3/global/papay/contracts/miniprogram-pre-entrust-sign"""
    @property
    def post(self) -> PapayContractsMiniprogramPreEntrustSignPost[Answer[PapayContractsMiniprogramPreEntrustSignPostAnswer]]:
        """小程序签约

        POST v3/global/papay/contracts/miniprogram-pre-entrust-sign
        https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> PapayContractsMiniprogramPreEntrustSignPost[Promise[Answer[PapayContractsMiniprogramPreEntrustSignPostAnswer]]]:
        """小程序签约"""
    @property
    def postAsync(self) -> PapayContractsMiniprogramPreEntrustSignPost[Promise[Answer[PapayContractsMiniprogramPreEntrustSignPostAnswer]]]:
        """小程序签约"""

class PapayContractsMiniprogramPreEntrustSignPostOptions(Options, total=False):
    json: PapayContractsMiniprogramPreEntrustSignPostJson

class PapayContractsMiniprogramPreEntrustSignPostLooseOptions(Options, total=False):
    json: PapayContractsMiniprogramPreEntrustSignPostJson | AnyDict

class PapayContractsMiniprogramPreEntrustSignPost(Verb[R]):
    """小程序签约

    POST v3/global/papay/contracts/miniprogram-pre-entrust-sign
    https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayContractsMiniprogramPreEntrustSignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayContractsMiniprogramPreEntrustSignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsMiniprogramPreEntrustSignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsMiniprogramPreEntrustSignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayContractsMiniprogramPreEntrustSignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsMiniprogramPreEntrustSignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsMiniprogramPreEntrustSignPostOptions,
            /,
            **more: Unpack[PapayContractsMiniprogramPreEntrustSignPostOptions]
        ) -> R: ...

class PapayContractsOutContractCode(Place):
    """v3/global/papay/contracts/out-contract-code"""
    @property
    def _out_contract_code_(self) -> PapayContractsOutContractCodeOutContractCode:
        """GET 商户协议号查询签约"""

class PapayContractsOutContractCodeOutContractCode(Place):
    """v3/global/papay/contracts/out-contract-code/{out_contract_code}"""
    @property
    def get(self) -> PapayContractsOutContractCodeOutContractCodeGet[Answer[PapayContractsOutContractCodeOutContractCodeGetAnswer]]:
        """商户协议号查询签约

        GET v3/global/papay/contracts/out-contract-code/{out_contract_code}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> PapayContractsOutContractCodeOutContractCodeGet[Promise[Answer[PapayContractsOutContractCodeOutContractCodeGetAnswer]]]:
        """商户协议号查询签约"""
    @property
    def getAsync(self) -> PapayContractsOutContractCodeOutContractCodeGet[Promise[Answer[PapayContractsOutContractCodeOutContractCodeGetAnswer]]]:
        """商户协议号查询签约"""

class PapayContractsOutContractCodeOutContractCodeGetOptions(Options, total=False):
    query: PapayContractsOutContractCodeOutContractCodeGetQuery
    out_contract_code: str | int

class PapayContractsOutContractCodeOutContractCodeGetLooseOptions(Options, total=False):
    query: PapayContractsOutContractCodeOutContractCodeGetQuery | AnyDict
    out_contract_code: str | int

class PapayContractsOutContractCodeOutContractCodeGet(Verb[R]):
    """商户协议号查询签约

    GET v3/global/papay/contracts/out-contract-code/{out_contract_code}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayContractsOutContractCodeOutContractCodeGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayContractsOutContractCodeOutContractCodeGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PapayContractsOutContractCodeOutContractCodeGetQuery | AnyDict = ...,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsOutContractCodeOutContractCodeGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayContractsOutContractCodeOutContractCodeGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PapayContractsOutContractCodeOutContractCodeGetQuery = ...,
            out_contract_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsOutContractCodeOutContractCodeGetOptions,
            /,
            **more: Unpack[PapayContractsOutContractCodeOutContractCodeGetOptions]
        ) -> R: ...

class PapayContractsWebPreEntrustSign(Place):
    """v3/global/papay/contracts/web-pre-entrust-sign"""
    @property
    def post(self) -> PapayContractsWebPreEntrustSignPost[Answer[PapayContractsWebPreEntrustSignPostAnswer]]:
        """WEB预签约

        POST v3/global/papay/contracts/web-pre-entrust-sign
        https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> PapayContractsWebPreEntrustSignPost[Promise[Answer[PapayContractsWebPreEntrustSignPostAnswer]]]:
        """WEB预签约"""
    @property
    def postAsync(self) -> PapayContractsWebPreEntrustSignPost[Promise[Answer[PapayContractsWebPreEntrustSignPostAnswer]]]:
        """WEB预签约"""

class PapayContractsWebPreEntrustSignPostOptions(Options, total=False):
    json: PapayContractsWebPreEntrustSignPostJson

class PapayContractsWebPreEntrustSignPostLooseOptions(Options, total=False):
    json: PapayContractsWebPreEntrustSignPostJson | AnyDict

class PapayContractsWebPreEntrustSignPost(Verb[R]):
    """WEB预签约

    POST v3/global/papay/contracts/web-pre-entrust-sign
    https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayContractsWebPreEntrustSignPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayContractsWebPreEntrustSignPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsWebPreEntrustSignPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsWebPreEntrustSignPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayContractsWebPreEntrustSignPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsWebPreEntrustSignPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsWebPreEntrustSignPostOptions,
            /,
            **more: Unpack[PapayContractsWebPreEntrustSignPostOptions]
        ) -> R: ...

class PapayContractsContractId(Place):
    """v3/global/papay/contracts/{contract_id}"""
    @property
    def get(self) -> PapayContractsContractIdGet[Answer[PapayContractsContractIdGetAnswer]]:
        """代扣协议ID查询签约

        GET v3/global/papay/contracts/{contract_id}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> PapayContractsContractIdGet[Promise[Answer[PapayContractsContractIdGetAnswer]]]:
        """代扣协议ID查询签约"""
    @property
    def getAsync(self) -> PapayContractsContractIdGet[Promise[Answer[PapayContractsContractIdGetAnswer]]]:
        """代扣协议ID查询签约"""
    @property
    def terminate(self) -> PapayContractsContractIdTerminate:
        """POST 申请解约"""

class PapayContractsContractIdGetOptions(Options, total=False):
    query: PapayContractsContractIdGetQuery
    contract_id: str | int

class PapayContractsContractIdGetLooseOptions(Options, total=False):
    query: PapayContractsContractIdGetQuery | AnyDict
    contract_id: str | int

class PapayContractsContractIdGet(Verb[R]):
    """代扣协议ID查询签约

    GET v3/global/papay/contracts/{contract_id}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayContractsContractIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayContractsContractIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PapayContractsContractIdGetQuery | AnyDict = ...,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsContractIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayContractsContractIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PapayContractsContractIdGetQuery = ...,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsContractIdGetOptions,
            /,
            **more: Unpack[PapayContractsContractIdGetOptions]
        ) -> R: ...

class PapayContractsContractIdTerminate(Place):
    """v3/global/papay/contracts/{contract_id}/terminate"""
    @property
    def post(self) -> PapayContractsContractIdTerminatePost[Response]:
        """申请解约

        POST v3/global/papay/contracts/{contract_id}/terminate
        https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> PapayContractsContractIdTerminatePost[Promise[Response]]:
        """申请解约"""
    @property
    def postAsync(self) -> PapayContractsContractIdTerminatePost[Promise[Response]]:
        """申请解约"""

class PapayContractsContractIdTerminatePostOptions(Options, total=False):
    json: PapayContractsContractIdTerminatePostJson
    contract_id: str | int

class PapayContractsContractIdTerminatePostLooseOptions(Options, total=False):
    json: PapayContractsContractIdTerminatePostJson | AnyDict
    contract_id: str | int

class PapayContractsContractIdTerminatePost(Verb[R]):
    """申请解约

    POST v3/global/papay/contracts/{contract_id}/terminate
    https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayContractsContractIdTerminatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayContractsContractIdTerminatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsContractIdTerminatePostJson | AnyDict,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsContractIdTerminatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayContractsContractIdTerminatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: PapayContractsContractIdTerminatePostJson,
            contract_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayContractsContractIdTerminatePostOptions,
            /,
            **more: Unpack[PapayContractsContractIdTerminatePostOptions]
        ) -> R: ...

class PapayTransactions(Place):
    """v3/global/papay/transactions"""
    @property
    def post(self) -> PapayTransactionsPost[Answer[PapayTransactionsPostAnswer]]:
        """支付扣款

        POST v3/global/papay/transactions
        https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> PapayTransactionsPost[Promise[Answer[PapayTransactionsPostAnswer]]]:
        """支付扣款"""
    @property
    def postAsync(self) -> PapayTransactionsPost[Promise[Answer[PapayTransactionsPostAnswer]]]:
        """支付扣款"""
    @property
    def outTradeNo(self) -> PapayTransactionsOutTradeNo: ...
    @property
    def _transaction_id_(self) -> PapayTransactionsTransactionId:
        """GET 查询订单(微信支付订单号)"""

class PapayTransactionsPostOptions(Options, total=False):
    json: PapayTransactionsPostJson

class PapayTransactionsPostLooseOptions(Options, total=False):
    json: PapayTransactionsPostJson | AnyDict

class PapayTransactionsPost(Verb[R]):
    """支付扣款

    POST v3/global/papay/transactions
    https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayTransactionsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayTransactionsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PapayTransactionsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayTransactionsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayTransactionsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PapayTransactionsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayTransactionsPostOptions,
            /,
            **more: Unpack[PapayTransactionsPostOptions]
        ) -> R: ...

class PapayTransactionsOutTradeNo(Place):
    """v3/global/papay/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> PapayTransactionsOutTradeNoOutTradeNo:
        """GET 查询订单(商户订单号)"""

class PapayTransactionsOutTradeNoOutTradeNo(Place):
    """v3/global/papay/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> PapayTransactionsOutTradeNoOutTradeNoGet[Answer[PapayTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """查询订单(商户订单号)

        GET v3/global/papay/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> PapayTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[PapayTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单(商户订单号)"""
    @property
    def getAsync(self) -> PapayTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[PapayTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单(商户订单号)"""
    @property
    def reverse(self) -> PapayTransactionsOutTradeNoOutTradeNoReverse:
        """POST 撤销订单(商户订单号)"""

class PapayTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: PapayTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class PapayTransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: PapayTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class PapayTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """查询订单(商户订单号)

    GET v3/global/papay/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PapayTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PapayTransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayTransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[PapayTransactionsOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class PapayTransactionsOutTradeNoOutTradeNoReverse(Place):
    """v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse"""
    @property
    def post(self) -> PapayTransactionsOutTradeNoOutTradeNoReversePost[Response]:
        """撤销订单(商户订单号)

        POST v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse
        https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def post_async(self) -> PapayTransactionsOutTradeNoOutTradeNoReversePost[Promise[Response]]:
        """撤销订单(商户订单号)"""
    @property
    def postAsync(self) -> PapayTransactionsOutTradeNoOutTradeNoReversePost[Promise[Response]]:
        """撤销订单(商户订单号)"""

class PapayTransactionsOutTradeNoOutTradeNoReversePostOptions(Options, total=False):
    query: PapayTransactionsOutTradeNoOutTradeNoReversePostQuery
    out_trade_no: str | int

class PapayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions(Options, total=False):
    query: PapayTransactionsOutTradeNoOutTradeNoReversePostQuery | AnyDict
    out_trade_no: str | int

class PapayTransactionsOutTradeNoOutTradeNoReversePost(Verb[R]):
    """撤销订单(商户订单号)

    POST v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse
    https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PapayTransactionsOutTradeNoOutTradeNoReversePostQuery | AnyDict = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PapayTransactionsOutTradeNoOutTradeNoReversePostQuery = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayTransactionsOutTradeNoOutTradeNoReversePostOptions,
            /,
            **more: Unpack[PapayTransactionsOutTradeNoOutTradeNoReversePostOptions]
        ) -> R: ...

class PapayTransactionsTransactionId(Place):
    """v3/global/papay/transactions/{transaction_id}"""
    @property
    def get(self) -> PapayTransactionsTransactionIdGet[Answer[PapayTransactionsTransactionIdGetAnswer]]:
        """查询订单(微信支付订单号)

        GET v3/global/papay/transactions/{transaction_id}
        https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> PapayTransactionsTransactionIdGet[Promise[Answer[PapayTransactionsTransactionIdGetAnswer]]]:
        """查询订单(微信支付订单号)"""
    @property
    def getAsync(self) -> PapayTransactionsTransactionIdGet[Promise[Answer[PapayTransactionsTransactionIdGetAnswer]]]:
        """查询订单(微信支付订单号)"""

class PapayTransactionsTransactionIdGetOptions(Options, total=False):
    query: PapayTransactionsTransactionIdGetQuery
    transaction_id: str | int

class PapayTransactionsTransactionIdGetLooseOptions(Options, total=False):
    query: PapayTransactionsTransactionIdGetQuery | AnyDict
    transaction_id: str | int

class PapayTransactionsTransactionIdGet(Verb[R]):
    """查询订单(微信支付订单号)

    GET v3/global/papay/transactions/{transaction_id}
    https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
    base_uri: https://apihk.mch.weixin.qq.com/
    """
    if MYPY:
        def __call__(
            self,
            options: PapayTransactionsTransactionIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PapayTransactionsTransactionIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PapayTransactionsTransactionIdGetQuery | AnyDict = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayTransactionsTransactionIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PapayTransactionsTransactionIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: PapayTransactionsTransactionIdGetQuery = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PapayTransactionsTransactionIdGetOptions,
            /,
            **more: Unpack[PapayTransactionsTransactionIdGetOptions]
        ) -> R: ...

class PapayContractsAppPreEntrustSignPostJson(TypedDict):
    appid: NotRequired[str]
    """机构APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_appid: NotRequired[str]
    """机构appid"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    plan_id: NotRequired[int]
    """模板ID"""
    out_contract_code: NotRequired[str]
    """商户侧签约协议号"""
    user_display_name: NotRequired[str]
    """用户账户展示名称"""
    success_notify_url: NotRequired[str]
    """签约成功通知url"""
    openid: NotRequired[str]
    """商户appid下的用户标识"""
    user_client_ip: NotRequired[str]
    """用户客户端IP"""
    expired_time: NotRequired[str]
    """过期时间"""

class PapayContractsAppPreEntrustSignPostAnswer(TypedDict):
    session_id: str
    """委托代扣签约会话id"""

class PapayContractsH5PreEntrustSignPostJson(TypedDict):
    appid: NotRequired[str]
    """机构APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_appid: NotRequired[str]
    """机构appid"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    plan_id: NotRequired[int]
    """模板ID"""
    out_contract_code: NotRequired[str]
    """商户侧签约协议号"""
    user_display_name: NotRequired[str]
    """用户账户展示名称"""
    success_notify_url: NotRequired[str]
    """签约成功通知url"""
    return_appid: NotRequired[str]
    """回调应用AppID"""
    user_client_ip: NotRequired[str]
    """用户客户端IP"""
    expired_time: NotRequired[str]
    """过期时间"""
    return_url: NotRequired[str]
    """签约完成跳转URL"""

class PapayContractsH5PreEntrustSignPostAnswer(TypedDict):
    sign_url: str
    """签约跳转URL"""

class PapayContractsJsapiPreEntrustSignPostJson(TypedDict):
    appid: NotRequired[str]
    """机构APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_appid: NotRequired[str]
    """机构appid"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    plan_id: NotRequired[int]
    """模板ID"""
    out_contract_code: NotRequired[str]
    """商户侧签约协议号"""
    user_display_name: NotRequired[str]
    """用户账户展示名称"""
    success_notify_url: NotRequired[str]
    """签约成功通知url"""
    openid: NotRequired[str]
    """商户appid下的用户标识"""
    return_url: NotRequired[str]
    """签约完成跳转URL"""
    expired_time: NotRequired[str]
    """过期时间"""

class PapayContractsOutContractCodeOutContractCodeGetQuery(TypedDict):
    appid: NotRequired[str | None]
    """机构APPID"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    sp_appid: NotRequired[str | None]
    """机构appid"""
    sp_mchid: NotRequired[str | None]
    """机构商户号"""
    sub_appid: NotRequired[str | None]
    """子商户应用ID"""

class PapayContractsOutContractCodeOutContractCodeGetAnswer(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    appid: NotRequired[str]
    """机构APPID"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_appid: NotRequired[str]
    """机构appid"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    contract_id: NotRequired[str]
    """委托代扣协议ID"""
    plan_id: NotRequired[int]
    """模板ID"""
    out_contract_code: NotRequired[str]
    """商户侧签约协议号"""
    user_display_name: NotRequired[str]
    """用户账户展示名称"""
    state: NotRequired[str]
    """协议状态"""
    signed_time: NotRequired[str]
    """协议签署时间"""
    terminated_time: NotRequired[str]
    """协议签署时间"""
    termination_mode: NotRequired[str]
    """协议解约方式"""
    termination_note: NotRequired[str]
    """解约备注"""
    openid: NotRequired[str]
    """商户appid下的用户标识"""

class PapayContractsWebPreEntrustSignPostJson(TypedDict):
    appid: NotRequired[str]
    """机构APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_appid: NotRequired[str]
    """机构appid"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    plan_id: NotRequired[int]
    """模板ID"""
    out_contract_code: NotRequired[str]
    """商户侧签约协议号"""
    user_display_name: NotRequired[str]
    """用户账户展示名称"""
    success_notify_url: NotRequired[str]
    """签约成功通知url"""
    expired_time: NotRequired[str]
    """过期时间"""
    return_url: NotRequired[str]
    """签约完成跳转URL"""

class PapayContractsWebPreEntrustSignPostAnswer(TypedDict):
    show_code_url: str
    """展码页面URL"""

class PapayContractsContractIdGetQuery(TypedDict):
    appid: NotRequired[str | None]
    """机构APPID"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    sp_appid: NotRequired[str | None]
    """机构appid"""
    sp_mchid: NotRequired[str | None]
    """机构商户号"""
    sub_appid: NotRequired[str | None]
    """子商户应用ID"""
    plan_id: NotRequired[int | str | None]
    """模板ID"""

class PapayContractsContractIdTerminatePostJson(TypedDict):
    appid: NotRequired[str]
    """机构APPID"""
    sp_appid: NotRequired[str]
    """机构appid"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    termination_note: NotRequired[str]
    """解约备注"""

class Amount(TypedDict):
    total: int
    """总金额"""
    currency: str
    """货币类型"""

class SceneInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""
    device_ip: NotRequired[str]
    """商户端设备IP"""

class PapayTransactionsPostJson(TypedDict):
    appid: str
    """机构APPID"""
    sp_appid: NotRequired[str]
    """机构appid"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """商户数据"""
    notify_url: str
    """通知地址"""
    out_trade_no: str
    """商户订单号"""
    goods_tag: NotRequired[str]
    """商品标记"""
    merchant_category_code: str
    """MCC码"""
    contract_id: str
    """委托代扣协议ID"""
    amount: Amount
    """订单金额"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""

class Payer(TypedDict):
    openid: NotRequired[str]
    """用户标识"""
    sp_openid: NotRequired[str]
    """机构用户标识"""
    sub_openid: NotRequired[str]
    """子商户用户标识"""

class ExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE", "USERPAYMENT_RATE"]]
    """汇率类型"""
    rate: NotRequired[int]
    """汇率值"""

class PapayTransactionsPostAnswerAmount(TypedDict):
    total: int
    """订单金额"""
    payer_total: int
    """用户支付金额"""
    currency: str
    """订单标价币种"""
    payer_currency: str
    """用户支付币种"""
    exchange_rate: NotRequired[ExchangeRate]
    """汇率信息"""

class GoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    goods_remark: NotRequired[str]
    """商品备注"""
    discount_amount: int
    """商品优惠金额"""
    quantity: int
    """商品数量"""
    price: int
    """商品价格"""

class PromotionDetail(TypedDict):
    promotion_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[Literal["GLOBAL", "SINGLE"]]
    """优惠范围"""
    type: NotRequired[Literal["COUPON", "DISCOUNT"]]
    """优惠类型"""
    amount: int
    """优惠券面额"""
    currency: str
    """优惠币种"""
    activity_id: NotRequired[str]
    """活动ID"""
    wxpay_contribute_amount: NotRequired[int]
    """微信出资"""
    merchant_contribute_amount: NotRequired[int]
    """商户出资"""
    other_contribute_amount: NotRequired[int]
    """其他出资"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """单品列表"""

class PapayTransactionsPostAnswer(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    appid: NotRequired[str]
    """APPID"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_appid: NotRequired[str]
    """机构APPID"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: str
    """微信支付订单号"""
    attach: NotRequired[str]
    """商户数据"""
    trade_type: Literal["AUTH"]
    """交易类型"""
    bank_type: str
    """付款银行"""
    success_time: str
    """支付完成时间"""
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "PAYERROR", "USERPAYING"]
    """交易状态"""
    trade_state_desc: str
    """交易状态描述"""
    payer: Payer
    """支付者"""
    amount: PapayTransactionsPostAnswerAmount
    """订单金额"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠功能"""

class PapayTransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""

class PapayTransactionsOutTradeNoOutTradeNoGetAnswerAmountExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"]]
    """汇率类型"""
    rate: NotRequired[int]
    """汇率值"""

class PapayTransactionsOutTradeNoOutTradeNoGetAnswerAmount(TypedDict):
    total: int
    """订单金额"""
    payer_total: int
    """用户支付金额"""
    currency: str
    """订单标价币种"""
    payer_currency: str
    """用户支付币种"""
    exchange_rate: NotRequired[PapayTransactionsOutTradeNoOutTradeNoGetAnswerAmountExchangeRate]
    """汇率信息"""

class PapayTransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    mchid: str
    """商户号"""
    appid: str
    """APPID"""
    sp_mchid: str
    """机构商户号"""
    sub_mchid: str
    """子商户号"""
    sp_appid: str
    """机构APPID"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: str
    """微信支付订单号"""
    attach: NotRequired[str]
    """商户数据"""
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"]
    """交易类型"""
    bank_type: str
    """付款银行"""
    success_time: str
    """支付完成时间"""
    trade_state: str
    """交易状态"""
    trade_state_desc: str
    """交易状态描述"""
    payer: Payer
    """支付者"""
    amount: PapayTransactionsOutTradeNoOutTradeNoGetAnswerAmount
    """订单金额"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠功能"""

class PapayContractsJsapiPreEntrustSignPostAnswer(PapayContractsH5PreEntrustSignPostAnswer): ...

class PapayContractsMiniprogramPreEntrustSignPostJson(PapayContractsAppPreEntrustSignPostJson): ...

class PapayContractsMiniprogramPreEntrustSignPostAnswer(PapayContractsAppPreEntrustSignPostAnswer): ...

class PapayContractsContractIdGetAnswer(PapayContractsOutContractCodeOutContractCodeGetAnswer): ...

class PapayTransactionsOutTradeNoOutTradeNoReversePostQuery(PapayTransactionsOutTradeNoOutTradeNoGetQuery): ...

class PapayTransactionsTransactionIdGetQuery(PapayTransactionsOutTradeNoOutTradeNoGetQuery): ...

class PapayTransactionsTransactionIdGetAnswer(PapayTransactionsOutTradeNoOutTradeNoGetAnswer): ...
