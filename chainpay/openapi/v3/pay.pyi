# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, Options, Place, R, Verb

class Pay(Place):
    """v3/pay"""
    @property
    def acquiringBank(self) -> PayAcquiringBank: ...
    @property
    def instal(self) -> PayInstal: ...
    @property
    def partner(self) -> PayPartner: ...
    @property
    def transactions(self) -> PayTransactions: ...

class PayAcquiringBank(Place):
    """v3/pay/acquiring-bank"""
    @property
    def transactions(self) -> PayAcquiringBankTransactions: ...

class PayAcquiringBankTransactions(Place):
    """v3/pay/acquiring-bank/transactions"""
    @property
    def exposure(self) -> PayAcquiringBankTransactionsExposure: ...

class PayAcquiringBankTransactionsExposure(Place):
    """v3/pay/acquiring-bank/transactions/exposure"""
    @property
    def post(self) -> PayAcquiringBankTransactionsExposurePost[Answer[PayAcquiringBankTransactionsExposurePostAnswer]]:
        """微信分付-支付方式前置服务

        POST v3/pay/acquiring-bank/transactions/exposure
        https://pay.weixin.qq.com/doc/v3/partner/4014326541
        """
    @property
    def post_async(self) -> PayAcquiringBankTransactionsExposurePost[Promise[Answer[PayAcquiringBankTransactionsExposurePostAnswer]]]: ...
    @property
    def postAsync(self) -> PayAcquiringBankTransactionsExposurePost[Promise[Answer[PayAcquiringBankTransactionsExposurePostAnswer]]]: ...

class PayAcquiringBankTransactionsExposurePostOptions(Options, total=False):
    json: PayAcquiringBankTransactionsExposurePostJson

class PayAcquiringBankTransactionsExposurePost(Verb[R]):
    """微信分付-支付方式前置服务

    POST v3/pay/acquiring-bank/transactions/exposure
    https://pay.weixin.qq.com/doc/v3/partner/4014326541
    """
    if MYPY:
        def __call__(
            self,
            options: PayAcquiringBankTransactionsExposurePostOptions = ...,
            /,
            *,
            json: PayAcquiringBankTransactionsExposurePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayAcquiringBankTransactionsExposurePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayAcquiringBankTransactionsExposurePostOptions,
            /,
            *,
            json: PayAcquiringBankTransactionsExposurePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayInstal(Place):
    """v3/pay/instal"""
    @property
    def exposure(self) -> PayInstalExposure: ...
    @property
    def partner(self) -> PayInstalPartner: ...

class PayInstalExposure(Place):
    """v3/pay/instal/exposure"""
    @property
    def post(self) -> PayInstalExposurePost[Answer[PayInstalExposurePostAnswer]]:
        """商户贴息-获取微信分付曝光建议

        POST v3/pay/instal/exposure
        https://pay.weixin.qq.com/doc/v3/merchant/4016196762
        """
    @property
    def post_async(self) -> PayInstalExposurePost[Promise[Answer[PayInstalExposurePostAnswer]]]: ...
    @property
    def postAsync(self) -> PayInstalExposurePost[Promise[Answer[PayInstalExposurePostAnswer]]]: ...

class PayInstalExposurePostOptions(Options, total=False):
    json: PayInstalExposurePostJson

class PayInstalExposurePost(Verb[R]):
    """商户贴息-获取微信分付曝光建议

    POST v3/pay/instal/exposure
    https://pay.weixin.qq.com/doc/v3/merchant/4016196762
    """
    if MYPY:
        def __call__(
            self,
            options: PayInstalExposurePostOptions = ...,
            /,
            *,
            json: PayInstalExposurePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: PayInstalExposurePostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayInstalExposurePostOptions,
            /,
            *,
            json: PayInstalExposurePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayInstalPartner(Place):
    """v3/pay/instal/partner"""
    @property
    def exposure(self) -> PayInstalPartnerExposure: ...

class PayInstalPartnerExposure(Place):
    """v3/pay/instal/partner/exposure"""
    @property
    def post(self) -> PayInstalPartnerExposurePost[Answer[PayInstalPartnerExposurePostAnswer]]:
        """商户贴息-获取微信分付曝光建议

        POST v3/pay/instal/partner/exposure
        https://pay.weixin.qq.com/doc/v3/partner/4016196820
        """
    @property
    def post_async(self) -> PayInstalPartnerExposurePost[Promise[Answer[PayInstalPartnerExposurePostAnswer]]]: ...
    @property
    def postAsync(self) -> PayInstalPartnerExposurePost[Promise[Answer[PayInstalPartnerExposurePostAnswer]]]: ...

class PayInstalPartnerExposurePostOptions(Options, total=False):
    json: PayInstalPartnerExposurePostJson

class PayInstalPartnerExposurePost(Verb[R]):
    """商户贴息-获取微信分付曝光建议

    POST v3/pay/instal/partner/exposure
    https://pay.weixin.qq.com/doc/v3/partner/4016196820
    """
    if MYPY:
        def __call__(
            self,
            options: PayInstalPartnerExposurePostOptions = ...,
            /,
            *,
            json: PayInstalPartnerExposurePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayInstalPartnerExposurePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayInstalPartnerExposurePostOptions,
            /,
            *,
            json: PayInstalPartnerExposurePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartner(Place):
    """v3/pay/partner"""
    @property
    def transactions(self) -> PayPartnerTransactions: ...

class PayPartnerTransactions(Place):
    """v3/pay/partner/transactions"""
    @property
    def app(self) -> PayPartnerTransactionsApp: ...
    @property
    def appWithContract(self) -> PayPartnerTransactionsAppWithContract: ...
    @property
    def codepay(self) -> PayPartnerTransactionsCodepay: ...
    @property
    def exposure(self) -> PayPartnerTransactionsExposure: ...
    @property
    def h5(self) -> PayPartnerTransactionsH5: ...
    @property
    def id(self) -> PayPartnerTransactionsId: ...
    @property
    def jsapi(self) -> PayPartnerTransactionsJsapi: ...
    @property
    def jsapiWithContract(self) -> PayPartnerTransactionsJsapiWithContract: ...
    @property
    def miniprogram(self) -> PayPartnerTransactionsMiniprogram: ...
    @property
    def native(self) -> PayPartnerTransactionsNative: ...
    @property
    def outTradeNo(self) -> PayPartnerTransactionsOutTradeNo: ...
    @property
    def scannedpos(self) -> PayPartnerTransactionsScannedpos: ...

class PayPartnerTransactionsApp(Place):
    """v3/pay/partner/transactions/app"""
    @property
    def post(self) -> PayPartnerTransactionsAppPost[Answer[PayPartnerTransactionsAppPostAnswer]]:
        """APP下单

        POST v3/pay/partner/transactions/app
        https://pay.weixin.qq.com/doc/v3/partner/4013080231
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayPartnerTransactionsAppPost[Promise[Answer[PayPartnerTransactionsAppPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsAppPost[Promise[Answer[PayPartnerTransactionsAppPostAnswer]]]: ...

class PayPartnerTransactionsAppPostOptions(Options, total=False):
    json: PayPartnerTransactionsAppPostJson

class PayPartnerTransactionsAppPost(Verb[R]):
    """APP下单

    POST v3/pay/partner/transactions/app
    https://pay.weixin.qq.com/doc/v3/partner/4013080231
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsAppPostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsAppPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsAppPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsAppPostOptions,
            /,
            *,
            json: PayPartnerTransactionsAppPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsAppWithContract(Place):
    """v3/pay/partner/transactions/app-with-contract"""
    @property
    def post(self) -> PayPartnerTransactionsAppWithContractPost[Answer[PayPartnerTransactionsAppWithContractPostAnswer]]:
        """APP下单并签约

        POST v3/pay/partner/transactions/app-with-contract
        https://pay.weixin.qq.com/doc/v3/partner/4017019941
        """
    @property
    def post_async(self) -> PayPartnerTransactionsAppWithContractPost[Promise[Answer[PayPartnerTransactionsAppWithContractPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsAppWithContractPost[Promise[Answer[PayPartnerTransactionsAppWithContractPostAnswer]]]: ...

class PayPartnerTransactionsAppWithContractPostOptions(Options, total=False):
    json: PayPartnerTransactionsAppWithContractPostJson

class PayPartnerTransactionsAppWithContractPost(Verb[R]):
    """APP下单并签约

    POST v3/pay/partner/transactions/app-with-contract
    https://pay.weixin.qq.com/doc/v3/partner/4017019941
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsAppWithContractPostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsAppWithContractPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsAppWithContractPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsAppWithContractPostOptions,
            /,
            *,
            json: PayPartnerTransactionsAppWithContractPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsCodepay(Place):
    """v3/pay/partner/transactions/codepay"""
    @property
    def post(self) -> PayPartnerTransactionsCodepayPost[Answer[PayPartnerTransactionsCodepayPostAnswer]]:
        """付款码支付

        POST v3/pay/partner/transactions/codepay
        https://pay.weixin.qq.com/doc/v3/partner/4012382179
        """
    @property
    def post_async(self) -> PayPartnerTransactionsCodepayPost[Promise[Answer[PayPartnerTransactionsCodepayPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsCodepayPost[Promise[Answer[PayPartnerTransactionsCodepayPostAnswer]]]: ...

class PayPartnerTransactionsCodepayPostOptions(Options, total=False):
    json: PayPartnerTransactionsCodepayPostJson

class PayPartnerTransactionsCodepayPost(Verb[R]):
    """付款码支付

    POST v3/pay/partner/transactions/codepay
    https://pay.weixin.qq.com/doc/v3/partner/4012382179
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsCodepayPostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsCodepayPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsCodepayPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsCodepayPostOptions,
            /,
            *,
            json: PayPartnerTransactionsCodepayPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsExposure(Place):
    """v3/pay/partner/transactions/exposure"""
    @property
    def post(self) -> PayPartnerTransactionsExposurePost[Answer[PayPartnerTransactionsExposurePostAnswer]]:
        """微信分付-支付方式前置服务

        POST v3/pay/partner/transactions/exposure
        https://pay.weixin.qq.com/doc/v3/partner/4014326522
        """
    @property
    def post_async(self) -> PayPartnerTransactionsExposurePost[Promise[Answer[PayPartnerTransactionsExposurePostAnswer]]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsExposurePost[Promise[Answer[PayPartnerTransactionsExposurePostAnswer]]]: ...

class PayPartnerTransactionsExposurePostOptions(Options, total=False):
    json: PayPartnerTransactionsExposurePostJson

class PayPartnerTransactionsExposurePost(Verb[R]):
    """微信分付-支付方式前置服务

    POST v3/pay/partner/transactions/exposure
    https://pay.weixin.qq.com/doc/v3/partner/4014326522
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsExposurePostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsExposurePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsExposurePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsExposurePostOptions,
            /,
            *,
            json: PayPartnerTransactionsExposurePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsH5(Place):
    """v3/pay/partner/transactions/h5"""
    @property
    def post(self) -> PayPartnerTransactionsH5Post[Answer[PayPartnerTransactionsH5PostAnswer]]:
        """H5下单

        POST v3/pay/partner/transactions/h5
        https://pay.weixin.qq.com/doc/v3/partner/4012738604
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayPartnerTransactionsH5Post[Promise[Answer[PayPartnerTransactionsH5PostAnswer]]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsH5Post[Promise[Answer[PayPartnerTransactionsH5PostAnswer]]]: ...

class PayPartnerTransactionsH5PostOptions(Options, total=False):
    json: PayPartnerTransactionsH5PostJson

class PayPartnerTransactionsH5Post(Verb[R]):
    """H5下单

    POST v3/pay/partner/transactions/h5
    https://pay.weixin.qq.com/doc/v3/partner/4012738604
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsH5PostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsH5PostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsH5PostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsH5PostOptions,
            /,
            *,
            json: PayPartnerTransactionsH5PostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsId(Place):
    """v3/pay/partner/transactions/id"""
    @property
    def _transaction_id_(self) -> PayPartnerTransactionsIdTransactionId: ...

class PayPartnerTransactionsIdTransactionId(Place):
    """v3/pay/partner/transactions/id/{transaction_id}"""
    @property
    def get(self) -> PayPartnerTransactionsIdTransactionIdGet[Answer[PayPartnerTransactionsIdTransactionIdGetAnswer]]:
        """微信支付订单号查询

        GET v3/pay/partner/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012526943
        """
    @property
    def get_async(self) -> PayPartnerTransactionsIdTransactionIdGet[Promise[Answer[PayPartnerTransactionsIdTransactionIdGetAnswer]]]: ...
    @property
    def getAsync(self) -> PayPartnerTransactionsIdTransactionIdGet[Promise[Answer[PayPartnerTransactionsIdTransactionIdGetAnswer]]]: ...

class PayPartnerTransactionsIdTransactionIdGetOptions(Options, total=False):
    query: PayPartnerTransactionsIdTransactionIdGetQuery
    transaction_id: str | int

class PayPartnerTransactionsIdTransactionIdGet(Verb[R]):
    """微信支付订单号查询

    GET v3/pay/partner/transactions/id/{transaction_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012526943
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsIdTransactionIdGetOptions = ...,
            /,
            *,
            query: PayPartnerTransactionsIdTransactionIdGetQuery = ...,
            transaction_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayPartnerTransactionsIdTransactionIdGetQuery,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsIdTransactionIdGetOptions,
            /,
            *,
            query: PayPartnerTransactionsIdTransactionIdGetQuery = ...,
            transaction_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsJsapi(Place):
    """v3/pay/partner/transactions/jsapi"""
    @property
    def post(self) -> PayPartnerTransactionsJsapiPost[Answer[PayPartnerTransactionsJsapiPostAnswer]]:
        """JSAPI下单

        POST v3/pay/partner/transactions/jsapi
        https://pay.weixin.qq.com/doc/v3/partner/4012738519
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayPartnerTransactionsJsapiPost[Promise[Answer[PayPartnerTransactionsJsapiPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsJsapiPost[Promise[Answer[PayPartnerTransactionsJsapiPostAnswer]]]: ...

class PayPartnerTransactionsJsapiPostOptions(Options, total=False):
    json: PayPartnerTransactionsJsapiPostJson

class PayPartnerTransactionsJsapiPost(Verb[R]):
    """JSAPI下单

    POST v3/pay/partner/transactions/jsapi
    https://pay.weixin.qq.com/doc/v3/partner/4012738519
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsJsapiPostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsJsapiPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsJsapiPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsJsapiPostOptions,
            /,
            *,
            json: PayPartnerTransactionsJsapiPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsJsapiWithContract(Place):
    """v3/pay/partner/transactions/jsapi-with-contract"""
    @property
    def post(self) -> PayPartnerTransactionsJsapiWithContractPost[Answer[PayPartnerTransactionsJsapiWithContractPostAnswer]]:
        """JSAPI下单并授权/签约

        POST v3/pay/partner/transactions/jsapi-with-contract
        https://pay.weixin.qq.com/doc/v3/partner/4012688481
        """
    @property
    def post_async(self) -> PayPartnerTransactionsJsapiWithContractPost[Promise[Answer[PayPartnerTransactionsJsapiWithContractPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsJsapiWithContractPost[Promise[Answer[PayPartnerTransactionsJsapiWithContractPostAnswer]]]: ...

class PayPartnerTransactionsJsapiWithContractPostOptions(Options, total=False):
    json: PayPartnerTransactionsJsapiWithContractPostJson

class PayPartnerTransactionsJsapiWithContractPost(Verb[R]):
    """JSAPI下单并授权/签约

    POST v3/pay/partner/transactions/jsapi-with-contract
    https://pay.weixin.qq.com/doc/v3/partner/4012688481
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsJsapiWithContractPostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsJsapiWithContractPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsJsapiWithContractPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsJsapiWithContractPostOptions,
            /,
            *,
            json: PayPartnerTransactionsJsapiWithContractPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsMiniprogram(Place):
    """v3/pay/partner/transactions/miniprogram"""
    @property
    def post(self) -> PayPartnerTransactionsMiniprogramPost[Answer[PayPartnerTransactionsMiniprogramPostAnswer]]:
        """小程序支付下单

        POST v3/pay/partner/transactions/miniprogram
        https://pay.weixin.qq.com/doc/v3/partner/4012886115
        """
    @property
    def post_async(self) -> PayPartnerTransactionsMiniprogramPost[Promise[Answer[PayPartnerTransactionsMiniprogramPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsMiniprogramPost[Promise[Answer[PayPartnerTransactionsMiniprogramPostAnswer]]]: ...

class PayPartnerTransactionsMiniprogramPostOptions(Options, total=False):
    json: PayPartnerTransactionsMiniprogramPostJson

class PayPartnerTransactionsMiniprogramPost(Verb[R]):
    """小程序支付下单

    POST v3/pay/partner/transactions/miniprogram
    https://pay.weixin.qq.com/doc/v3/partner/4012886115
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsMiniprogramPostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsMiniprogramPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsMiniprogramPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsMiniprogramPostOptions,
            /,
            *,
            json: PayPartnerTransactionsMiniprogramPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsNative(Place):
    """v3/pay/partner/transactions/native"""
    @property
    def post(self) -> PayPartnerTransactionsNativePost[Answer[PayPartnerTransactionsNativePostAnswer]]:
        """Native下单

        POST v3/pay/partner/transactions/native
        https://pay.weixin.qq.com/doc/v3/partner/4012738659
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayPartnerTransactionsNativePost[Promise[Answer[PayPartnerTransactionsNativePostAnswer]]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsNativePost[Promise[Answer[PayPartnerTransactionsNativePostAnswer]]]: ...

class PayPartnerTransactionsNativePostOptions(Options, total=False):
    json: PayPartnerTransactionsNativePostJson

class PayPartnerTransactionsNativePost(Verb[R]):
    """Native下单

    POST v3/pay/partner/transactions/native
    https://pay.weixin.qq.com/doc/v3/partner/4012738659
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsNativePostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsNativePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsNativePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsNativePostOptions,
            /,
            *,
            json: PayPartnerTransactionsNativePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsOutTradeNo(Place):
    """v3/pay/partner/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> PayPartnerTransactionsOutTradeNoOutTradeNo: ...

class PayPartnerTransactionsOutTradeNoOutTradeNo(Place):
    """v3/pay/partner/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoGet[Answer[PayPartnerTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """商户订单号查询

        GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012526944
        """
    @property
    def get_async(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[PayPartnerTransactionsOutTradeNoOutTradeNoGetAnswer]]]: ...
    @property
    def getAsync(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[PayPartnerTransactionsOutTradeNoOutTradeNoGetAnswer]]]: ...
    @property
    def close(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoClose: ...
    @property
    def reverse(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoReverse: ...

class PayPartnerTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: PayPartnerTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class PayPartnerTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """商户订单号查询

    GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012526944
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoGetOptions = ...,
            /,
            *,
            query: PayPartnerTransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayPartnerTransactionsOutTradeNoOutTradeNoGetQuery,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            *,
            query: PayPartnerTransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsOutTradeNoOutTradeNoClose(Place):
    """v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close"""
    @property
    def post(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoClosePost[Response]:
        """关单

        POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close
        https://pay.weixin.qq.com/doc/v3/partner/4012526949
        """
    @property
    def post_async(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]: ...

class PayPartnerTransactionsOutTradeNoOutTradeNoClosePostOptions(Options, total=False):
    json: PayPartnerTransactionsOutTradeNoOutTradeNoClosePostJson
    out_trade_no: str | int

class PayPartnerTransactionsOutTradeNoOutTradeNoClosePost(Verb[R]):
    """关单

    POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close
    https://pay.weixin.qq.com/doc/v3/partner/4012526949
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoClosePostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsOutTradeNoOutTradeNoClosePostJson = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsOutTradeNoOutTradeNoClosePostJson,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoClosePostOptions,
            /,
            *,
            json: PayPartnerTransactionsOutTradeNoOutTradeNoClosePostJson = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsOutTradeNoOutTradeNoReverse(Place):
    """v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse"""
    @property
    def post(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoReversePost[Answer[PayPartnerTransactionsOutTradeNoOutTradeNoReversePostAnswer]]:
        """撤销

        POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse
        https://pay.weixin.qq.com/doc/v3/partner/4012382181
        """
    @property
    def post_async(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoReversePost[Promise[Answer[PayPartnerTransactionsOutTradeNoOutTradeNoReversePostAnswer]]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoReversePost[Promise[Answer[PayPartnerTransactionsOutTradeNoOutTradeNoReversePostAnswer]]]: ...

class PayPartnerTransactionsOutTradeNoOutTradeNoReversePostOptions(Options, total=False):
    json: PayPartnerTransactionsOutTradeNoOutTradeNoReversePostJson
    out_trade_no: str | int

class PayPartnerTransactionsOutTradeNoOutTradeNoReversePost(Verb[R]):
    """撤销

    POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse
    https://pay.weixin.qq.com/doc/v3/partner/4012382181
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoReversePostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsOutTradeNoOutTradeNoReversePostJson = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsOutTradeNoOutTradeNoReversePostJson,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoReversePostOptions,
            /,
            *,
            json: PayPartnerTransactionsOutTradeNoOutTradeNoReversePostJson = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayPartnerTransactionsScannedpos(Place):
    """v3/pay/partner/transactions/scannedpos"""
    @property
    def post(self) -> PayPartnerTransactionsScannedposPost[Answer[PayPartnerTransactionsScannedposPostAnswer]]:
        """扫码支付下单

        POST v3/pay/partner/transactions/scannedpos
        https://pay.weixin.qq.com/doc/v3/partner/4012492476
        """
    @property
    def post_async(self) -> PayPartnerTransactionsScannedposPost[Promise[Answer[PayPartnerTransactionsScannedposPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayPartnerTransactionsScannedposPost[Promise[Answer[PayPartnerTransactionsScannedposPostAnswer]]]: ...

class PayPartnerTransactionsScannedposPostOptions(Options, total=False):
    json: PayPartnerTransactionsScannedposPostJson

class PayPartnerTransactionsScannedposPost(Verb[R]):
    """扫码支付下单

    POST v3/pay/partner/transactions/scannedpos
    https://pay.weixin.qq.com/doc/v3/partner/4012492476
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsScannedposPostOptions = ...,
            /,
            *,
            json: PayPartnerTransactionsScannedposPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsScannedposPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsScannedposPostOptions,
            /,
            *,
            json: PayPartnerTransactionsScannedposPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactions(Place):
    """v3/pay/transactions"""
    @property
    def app(self) -> PayTransactionsApp: ...
    @property
    def appWithContract(self) -> PayTransactionsAppWithContract: ...
    @property
    def codepay(self) -> PayTransactionsCodepay: ...
    @property
    def exposure(self) -> PayTransactionsExposure: ...
    @property
    def h5(self) -> PayTransactionsH5: ...
    @property
    def id(self) -> PayTransactionsId: ...
    @property
    def jsapi(self) -> PayTransactionsJsapi: ...
    @property
    def jsapiWithContract(self) -> PayTransactionsJsapiWithContract: ...
    @property
    def native(self) -> PayTransactionsNative: ...
    @property
    def outTradeNo(self) -> PayTransactionsOutTradeNo: ...

class PayTransactionsApp(Place):
    """v3/pay/transactions/app"""
    @property
    def post(self) -> PayTransactionsAppPost[Answer[PayTransactionsAppPostAnswer]]:
        """APP下单

        POST v3/pay/transactions/app
        https://pay.weixin.qq.com/doc/v3/merchant/4013070347
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayTransactionsAppPost[Promise[Answer[PayTransactionsAppPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayTransactionsAppPost[Promise[Answer[PayTransactionsAppPostAnswer]]]: ...

class PayTransactionsAppPostOptions(Options, total=False):
    json: PayTransactionsAppPostJson

class PayTransactionsAppPost(Verb[R]):
    """APP下单

    POST v3/pay/transactions/app
    https://pay.weixin.qq.com/doc/v3/merchant/4013070347
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsAppPostOptions = ...,
            /,
            *,
            json: PayTransactionsAppPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: PayTransactionsAppPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsAppPostOptions,
            /,
            *,
            json: PayTransactionsAppPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactionsAppWithContract(Place):
    """v3/pay/transactions/app-with-contract"""
    @property
    def post(self) -> PayTransactionsAppWithContractPost[Answer[PayTransactionsAppWithContractPostAnswer]]:
        """APP下单并签约

        POST v3/pay/transactions/app-with-contract
        https://pay.weixin.qq.com/doc/v3/merchant/4017019923
        """
    @property
    def post_async(self) -> PayTransactionsAppWithContractPost[Promise[Answer[PayTransactionsAppWithContractPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayTransactionsAppWithContractPost[Promise[Answer[PayTransactionsAppWithContractPostAnswer]]]: ...

class PayTransactionsAppWithContractPostOptions(Options, total=False):
    json: PayTransactionsAppWithContractPostJson

class PayTransactionsAppWithContractPost(Verb[R]):
    """APP下单并签约

    POST v3/pay/transactions/app-with-contract
    https://pay.weixin.qq.com/doc/v3/merchant/4017019923
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsAppWithContractPostOptions = ...,
            /,
            *,
            json: PayTransactionsAppWithContractPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsAppWithContractPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsAppWithContractPostOptions,
            /,
            *,
            json: PayTransactionsAppWithContractPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactionsCodepay(Place):
    """v3/pay/transactions/codepay"""
    @property
    def post(self) -> PayTransactionsCodepayPost[Answer[PayTransactionsCodepayPostAnswer]]:
        """付款码支付

        POST v3/pay/transactions/codepay
        https://pay.weixin.qq.com/doc/v3/merchant/4012382150
        """
    @property
    def post_async(self) -> PayTransactionsCodepayPost[Promise[Answer[PayTransactionsCodepayPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayTransactionsCodepayPost[Promise[Answer[PayTransactionsCodepayPostAnswer]]]: ...

class PayTransactionsCodepayPostOptions(Options, total=False):
    json: PayTransactionsCodepayPostJson

class PayTransactionsCodepayPost(Verb[R]):
    """付款码支付

    POST v3/pay/transactions/codepay
    https://pay.weixin.qq.com/doc/v3/merchant/4012382150
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsCodepayPostOptions = ...,
            /,
            *,
            json: PayTransactionsCodepayPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsCodepayPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsCodepayPostOptions,
            /,
            *,
            json: PayTransactionsCodepayPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactionsExposure(Place):
    """v3/pay/transactions/exposure"""
    @property
    def post(self) -> PayTransactionsExposurePost[Answer[PayTransactionsExposurePostAnswer]]:
        """微信分付-支付方式前置服务

        POST v3/pay/transactions/exposure
        https://pay.weixin.qq.com/doc/v3/merchant/4014326314
        """
    @property
    def post_async(self) -> PayTransactionsExposurePost[Promise[Answer[PayTransactionsExposurePostAnswer]]]: ...
    @property
    def postAsync(self) -> PayTransactionsExposurePost[Promise[Answer[PayTransactionsExposurePostAnswer]]]: ...

class PayTransactionsExposurePostOptions(Options, total=False):
    json: PayTransactionsExposurePostJson

class PayTransactionsExposurePost(Verb[R]):
    """微信分付-支付方式前置服务

    POST v3/pay/transactions/exposure
    https://pay.weixin.qq.com/doc/v3/merchant/4014326314
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsExposurePostOptions = ...,
            /,
            *,
            json: PayTransactionsExposurePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsExposurePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsExposurePostOptions,
            /,
            *,
            json: PayTransactionsExposurePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactionsH5(Place):
    """v3/pay/transactions/h5"""
    @property
    def post(self) -> PayTransactionsH5Post[Answer[PayTransactionsH5PostAnswer]]:
        """H5下单

        POST v3/pay/transactions/h5
        https://pay.weixin.qq.com/doc/v3/merchant/4012791834
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayTransactionsH5Post[Promise[Answer[PayTransactionsH5PostAnswer]]]: ...
    @property
    def postAsync(self) -> PayTransactionsH5Post[Promise[Answer[PayTransactionsH5PostAnswer]]]: ...

class PayTransactionsH5PostOptions(Options, total=False):
    json: PayTransactionsH5PostJson

class PayTransactionsH5Post(Verb[R]):
    """H5下单

    POST v3/pay/transactions/h5
    https://pay.weixin.qq.com/doc/v3/merchant/4012791834
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsH5PostOptions = ...,
            /,
            *,
            json: PayTransactionsH5PostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: PayTransactionsH5PostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsH5PostOptions,
            /,
            *,
            json: PayTransactionsH5PostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactionsId(Place):
    """v3/pay/transactions/id"""
    @property
    def _transaction_id_(self) -> PayTransactionsIdTransactionId: ...

class PayTransactionsIdTransactionId(Place):
    """v3/pay/transactions/id/{transaction_id}"""
    @property
    def get(self) -> PayTransactionsIdTransactionIdGet[Answer[PayTransactionsIdTransactionIdGetAnswer]]:
        """微信支付订单号查询

        GET v3/pay/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012791858
        """
    @property
    def get_async(self) -> PayTransactionsIdTransactionIdGet[Promise[Answer[PayTransactionsIdTransactionIdGetAnswer]]]: ...
    @property
    def getAsync(self) -> PayTransactionsIdTransactionIdGet[Promise[Answer[PayTransactionsIdTransactionIdGetAnswer]]]: ...

class PayTransactionsIdTransactionIdGetOptions(Options, total=False):
    query: PayTransactionsIdTransactionIdGetQuery
    transaction_id: str | int

class PayTransactionsIdTransactionIdGet(Verb[R]):
    """微信支付订单号查询

    GET v3/pay/transactions/id/{transaction_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012791858
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsIdTransactionIdGetOptions = ...,
            /,
            *,
            query: PayTransactionsIdTransactionIdGetQuery = ...,
            transaction_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayTransactionsIdTransactionIdGetQuery,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsIdTransactionIdGetOptions,
            /,
            *,
            query: PayTransactionsIdTransactionIdGetQuery = ...,
            transaction_id: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactionsJsapi(Place):
    """v3/pay/transactions/jsapi"""
    @property
    def post(self) -> PayTransactionsJsapiPost[Answer[PayTransactionsJsapiPostAnswer]]:
        """JSAPI下单

        POST v3/pay/transactions/jsapi
        https://pay.weixin.qq.com/doc/v3/merchant/4012791856
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayTransactionsJsapiPost[Promise[Answer[PayTransactionsJsapiPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayTransactionsJsapiPost[Promise[Answer[PayTransactionsJsapiPostAnswer]]]: ...

class PayTransactionsJsapiPostOptions(Options, total=False):
    json: PayTransactionsJsapiPostJson

class PayTransactionsJsapiPost(Verb[R]):
    """JSAPI下单

    POST v3/pay/transactions/jsapi
    https://pay.weixin.qq.com/doc/v3/merchant/4012791856
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsJsapiPostOptions = ...,
            /,
            *,
            json: PayTransactionsJsapiPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(self, *, json: PayTransactionsJsapiPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsJsapiPostOptions,
            /,
            *,
            json: PayTransactionsJsapiPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactionsJsapiWithContract(Place):
    """v3/pay/transactions/jsapi-with-contract"""
    @property
    def post(self) -> PayTransactionsJsapiWithContractPost[Answer[PayTransactionsJsapiWithContractPostAnswer]]:
        """JSAPI下单并授权/签约

        POST v3/pay/transactions/jsapi-with-contract
        https://pay.weixin.qq.com/doc/v3/merchant/4012530178
        """
    @property
    def post_async(self) -> PayTransactionsJsapiWithContractPost[Promise[Answer[PayTransactionsJsapiWithContractPostAnswer]]]: ...
    @property
    def postAsync(self) -> PayTransactionsJsapiWithContractPost[Promise[Answer[PayTransactionsJsapiWithContractPostAnswer]]]: ...

class PayTransactionsJsapiWithContractPostOptions(Options, total=False):
    json: PayTransactionsJsapiWithContractPostJson

class PayTransactionsJsapiWithContractPost(Verb[R]):
    """JSAPI下单并授权/签约

    POST v3/pay/transactions/jsapi-with-contract
    https://pay.weixin.qq.com/doc/v3/merchant/4012530178
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsJsapiWithContractPostOptions = ...,
            /,
            *,
            json: PayTransactionsJsapiWithContractPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsJsapiWithContractPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsJsapiWithContractPostOptions,
            /,
            *,
            json: PayTransactionsJsapiWithContractPostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactionsNative(Place):
    """v3/pay/transactions/native"""
    @property
    def post(self) -> PayTransactionsNativePost[Answer[PayTransactionsNativePostAnswer]]:
        """Native下单

        POST v3/pay/transactions/native
        https://pay.weixin.qq.com/doc/v3/merchant/4012791877
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> PayTransactionsNativePost[Promise[Answer[PayTransactionsNativePostAnswer]]]: ...
    @property
    def postAsync(self) -> PayTransactionsNativePost[Promise[Answer[PayTransactionsNativePostAnswer]]]: ...

class PayTransactionsNativePostOptions(Options, total=False):
    json: PayTransactionsNativePostJson

class PayTransactionsNativePost(Verb[R]):
    """Native下单

    POST v3/pay/transactions/native
    https://pay.weixin.qq.com/doc/v3/merchant/4012791877
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsNativePostOptions = ...,
            /,
            *,
            json: PayTransactionsNativePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsNativePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsNativePostOptions,
            /,
            *,
            json: PayTransactionsNativePostJson = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactionsOutTradeNo(Place):
    """v3/pay/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> PayTransactionsOutTradeNoOutTradeNo: ...

class PayTransactionsOutTradeNoOutTradeNo(Place):
    """v3/pay/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> PayTransactionsOutTradeNoOutTradeNoGet[Answer[PayTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """商户订单号查询

        GET v3/pay/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012791859
        """
    @property
    def get_async(self) -> PayTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[PayTransactionsOutTradeNoOutTradeNoGetAnswer]]]: ...
    @property
    def getAsync(self) -> PayTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[PayTransactionsOutTradeNoOutTradeNoGetAnswer]]]: ...
    @property
    def close(self) -> PayTransactionsOutTradeNoOutTradeNoClose: ...
    @property
    def reverse(self) -> PayTransactionsOutTradeNoOutTradeNoReverse: ...

class PayTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: PayTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class PayTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """商户订单号查询

    GET v3/pay/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012791859
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoGetOptions = ...,
            /,
            *,
            query: PayTransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayTransactionsOutTradeNoOutTradeNoGetQuery,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            *,
            query: PayTransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactionsOutTradeNoOutTradeNoClose(Place):
    """v3/pay/transactions/out-trade-no/{out_trade_no}/close"""
    @property
    def post(self) -> PayTransactionsOutTradeNoOutTradeNoClosePost[Response]:
        """关单

        POST v3/pay/transactions/out-trade-no/{out_trade_no}/close
        https://pay.weixin.qq.com/doc/v3/merchant/4012791860
        """
    @property
    def post_async(self) -> PayTransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]: ...
    @property
    def postAsync(self) -> PayTransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]: ...

class PayTransactionsOutTradeNoOutTradeNoClosePostOptions(Options, total=False):
    json: PayTransactionsOutTradeNoOutTradeNoClosePostJson
    out_trade_no: str | int

class PayTransactionsOutTradeNoOutTradeNoClosePost(Verb[R]):
    """关单

    POST v3/pay/transactions/out-trade-no/{out_trade_no}/close
    https://pay.weixin.qq.com/doc/v3/merchant/4012791860
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoClosePostOptions = ...,
            /,
            *,
            json: PayTransactionsOutTradeNoOutTradeNoClosePostJson = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsOutTradeNoOutTradeNoClosePostJson,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoClosePostOptions,
            /,
            *,
            json: PayTransactionsOutTradeNoOutTradeNoClosePostJson = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class PayTransactionsOutTradeNoOutTradeNoReverse(Place):
    """v3/pay/transactions/out-trade-no/{out_trade_no}/reverse"""
    @property
    def post(self) -> PayTransactionsOutTradeNoOutTradeNoReversePost[Answer[PayTransactionsOutTradeNoOutTradeNoReversePostAnswer]]:
        """撤销

        POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse
        https://pay.weixin.qq.com/doc/v3/merchant/4012382161
        """
    @property
    def post_async(self) -> PayTransactionsOutTradeNoOutTradeNoReversePost[Promise[Answer[PayTransactionsOutTradeNoOutTradeNoReversePostAnswer]]]: ...
    @property
    def postAsync(self) -> PayTransactionsOutTradeNoOutTradeNoReversePost[Promise[Answer[PayTransactionsOutTradeNoOutTradeNoReversePostAnswer]]]: ...

class PayTransactionsOutTradeNoOutTradeNoReversePostOptions(Options, total=False):
    json: PayTransactionsOutTradeNoOutTradeNoReversePostJson
    out_trade_no: str | int

class PayTransactionsOutTradeNoOutTradeNoReversePost(Verb[R]):
    """撤销

    POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse
    https://pay.weixin.qq.com/doc/v3/merchant/4012382161
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoReversePostOptions = ...,
            /,
            *,
            json: PayTransactionsOutTradeNoOutTradeNoReversePostJson = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsOutTradeNoOutTradeNoReversePostJson,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoReversePostOptions,
            /,
            *,
            json: PayTransactionsOutTradeNoOutTradeNoReversePostJson = ...,
            out_trade_no: str | int = ...,
            **more: Unpack[Options]
        ) -> R: ...

class Payer(TypedDict):
    acquiring_bank_openid: NotRequired[str]
    """用户标识"""
    phone_number_hash: NotRequired[str]
    """用户手机号的哈希值"""
    merchant_openid: NotRequired[str]
    """用户标识（商户）"""

class PayAcquiringBankTransactionsExposurePostJson(TypedDict):
    acquiring_bank_id: str
    """从业机构号"""
    acquiring_bank_appid: NotRequired[str]
    """从业机构应用AppID"""
    merchant_id: str
    """特约商户号"""
    merchant_appid: NotRequired[str]
    """特约商户应用AppID"""
    channel_id: str
    """渠道商户号"""
    payer: NotRequired[Payer]
    """支付者"""
    out_trade_no: str
    """商户订单号"""

class PayAcquiringBankTransactionsExposurePostAnswer(TypedDict):
    fqf_exposure: bool
    """是否建议曝光微信分付"""
    market_exposure_token: NotRequired[str]
    """曝光凭证"""

class PayInstalExposurePostJson(TypedDict):
    mchid: str
    """直连商户号"""
    appid: str
    """应用AppID"""
    user_id_type: Literal["UNKNOWN_USER_ID_TYPE", "OPENID", "PHONE_NO", "SP_OPENID", "SUB_OPENID"]
    """用户ID的类型"""
    openid: NotRequired[str]
    """用户标识"""
    phone_number_hash: NotRequired[str]
    """用户手机号的十六进制字符串"""

class PayInstalExposurePostAnswer(TypedDict):
    recommend_exposure: bool
    """是否建议曝光微信分付"""

class UserId(TypedDict):
    user_id_type: NotRequired[Literal["UNKNOWN_USER_ID_TYPE", "OPENID", "PHONE_NO", "SP_OPENID", "SUB_OPENID"]]
    """用户ID的类型"""
    sp_openid: NotRequired[str]
    """用户服务标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    phone_number_hash: NotRequired[str]
    """用户手机号的哈希值"""

class PayInstalPartnerExposurePostJson(TypedDict):
    sp_mchid: str
    """服务商户号"""
    sp_appid: str
    """服务商应用ID"""
    sub_appid: NotRequired[str]
    """子商户/二级商户应用ID"""
    sub_mchid: NotRequired[str]
    """子商户号/二级商户号"""
    user_id: NotRequired[UserId]
    """用户ID"""

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    """是否指定分账"""
    subsidy_amount: NotRequired[int]
    """补差金额"""

class Amount(TypedDict):
    total: int
    """总金额"""
    currency: NotRequired[str]
    """货币类型"""

class GoodsDetail(TypedDict):
    merchant_goods_id: str
    """商户侧商品编码"""
    wechatpay_goods_id: NotRequired[str]
    """微信侧商品编码"""
    goods_name: NotRequired[str]
    """商品名称"""
    quantity: int
    """商品数量"""
    unit_price: int
    """商品单价"""

class Detail(TypedDict):
    cost_price: NotRequired[int]
    """订单原价"""
    invoice_id: NotRequired[str]
    """商品小票ID"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """单品列表"""

class StoreInfo(TypedDict):
    id: NotRequired[str]
    """门店编号"""
    name: NotRequired[str]
    """门店名称"""
    area_code: NotRequired[str]
    """地区编码"""
    address: NotRequired[str]
    """详细地址"""

class SceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    """用户终端IP"""
    device_id: NotRequired[str]
    """商户端设备号"""
    store_info: NotRequired[StoreInfo]
    """商户门店信息"""

class Identity(TypedDict):
    type: NotRequired[Literal["IDCARD", "HONGKONG_MACAO", "HONGKONG_MACAO_RESIDENT", "TAIWAN_RESIDENT", "FOREIGN_RESIDENT", "OVERSEA_PASSPORT", "PHONE_NUMBER"]]
    """证件类型"""
    number: NotRequired[str | Sensitive]
    """加密后的证件号"""
    name: NotRequired[str | Sensitive]
    """加密后的姓名"""

class PayPartnerTransactionsAppPostJsonPayer(TypedDict):
    identity: NotRequired[Identity]
    """实名支付(需单独申请权限)"""

class SubsidyPlan(TypedDict):
    subsidy_installment_num: Literal[3, 6, 12]
    """贴息期数"""
    subsidy_percent: Literal[0, 100]
    """贴息比例"""

class SubsidyDetail(TypedDict):
    subsidy_period_type: Literal["DAILY", "PERIOD"]
    """贴息方案类型"""
    subsidy_plan: list[SubsidyPlan]
    """贴息方案列表"""

class SubsidyInfo(TypedDict):
    subsidy_detail: NotRequired[list[SubsidyDetail]]
    """贴息详情列表"""

class PayPartnerTransactionsAppPostJson(TypedDict):
    sp_appid: str
    """服务商公众号ID"""
    sp_mchid: str
    """服务商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    sub_mchid: str
    """子商户号"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: Amount
    """订单金额"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: NotRequired[str]
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    """指定支付方式"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    detail: NotRequired[Detail]
    """优惠功能"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""
    payer: NotRequired[PayPartnerTransactionsAppPostJsonPayer]
    """支付者"""
    subsidy_info: NotRequired[SubsidyInfo]
    """贴息信息(微信分付)"""

class PayPartnerTransactionsAppPostAnswer(TypedDict):
    prepay_id: str
    """预支付交易会话标识"""

class PayPartnerTransactionsAppWithContractPostJsonSettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    """是否指定分账"""

class PayPartnerTransactionsAppWithContractPostJsonAmount(TypedDict):
    total: float
    """总金额"""
    currency: NotRequired[str]
    """货币类型"""

class PayPartnerTransactionsAppWithContractPostJsonDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    """商户侧商品编码"""
    wechatpay_goods_id: NotRequired[str]
    """微信支付商品编码"""
    goods_name: NotRequired[str]
    """商品名称"""
    quantity: float
    """商品数量"""
    unit_price: float
    """商品单价"""

class PayPartnerTransactionsAppWithContractPostJsonDetail(TypedDict):
    cost_price: NotRequired[float]
    """订单原价"""
    invoice_id: NotRequired[str]
    """商品小票ID"""
    goods_detail: list[PayPartnerTransactionsAppWithContractPostJsonDetailGoodsDetail]
    """单品列表"""

class PayPartnerTransactionsAppWithContractPostJsonSceneInfo(TypedDict):
    payer_client_ip: str
    """用户终端IP"""
    device_id: NotRequired[str]
    """商户端设备号"""
    store_info: NotRequired[StoreInfo]
    """商户门店信息"""

class ContractInfo(TypedDict):
    plan_id: str
    """模板ID"""
    contract_mchid: str
    """签约商户号"""
    contract_appid: str
    """签约AppID"""
    contract_code: str
    """签约协议号"""
    request_serial: str
    """请求序列号"""
    contract_display_account: str
    """用户账户展示名称"""
    contract_notify_url: NotRequired[str]
    """签约信息通知URL"""

class PayPartnerTransactionsAppWithContractPostJson(TypedDict):
    sp_appid: str
    """服务商应用ID"""
    sp_mchid: str
    """服务商户号"""
    sub_appid: NotRequired[str]
    """子商户/二级商户应用ID"""
    sub_mchid: str
    """子商户号/二级商户号"""
    description: str
    """商品描述"""
    out_trade_no: str
    """商户订单号"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: str
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    amount: PayPartnerTransactionsAppWithContractPostJsonAmount
    """订单金额"""
    detail: NotRequired[PayPartnerTransactionsAppWithContractPostJsonDetail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSceneInfo]
    """场景信息"""
    contract_info: ContractInfo
    """签约授权信息"""

class PayPartnerTransactionsCodepayPostJsonPayer(TypedDict):
    auth_code: str
    """授权码"""

class PayPartnerTransactionsCodepayPostJsonSceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    """门店编号"""
    out_id: NotRequired[str]
    """商家自定义编码"""

class PayPartnerTransactionsCodepayPostJsonSceneInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""
    device_ip: NotRequired[str]
    """商户端设备 IP"""
    store_info: NotRequired[PayPartnerTransactionsCodepayPostJsonSceneInfoStoreInfo]
    """商户门店信息"""

class PayPartnerTransactionsCodepayPostJsonDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    """商品编码"""
    wxpay_goods_id: NotRequired[str]
    """微信支付商品编码"""
    goods_name: NotRequired[str]
    """商品名称"""
    quantity: float
    """商品数量"""
    unit_price: float
    """商品单价"""

class PayPartnerTransactionsCodepayPostJsonDetail(TypedDict):
    cost_price: NotRequired[float]
    """订单原价"""
    invoice_id: NotRequired[str]
    """商品小票ID"""
    goods_detail: NotRequired[list[PayPartnerTransactionsCodepayPostJsonDetailGoodsDetail]]
    """单品列表"""

class PayPartnerTransactionsCodepayPostJson(TypedDict):
    sp_appid: NotRequired[str]
    """合作伙伴应用AppID"""
    sp_mchid: str
    """合作伙伴商户号"""
    sub_appid: NotRequired[str]
    """特约商户应用AppID"""
    sub_mchid: str
    """特约商户商户号"""
    description: str
    """商品描述"""
    out_trade_no: str
    """商户订单号"""
    attach: NotRequired[str]
    """附加数据"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    payer: PayPartnerTransactionsCodepayPostJsonPayer
    """支付者"""
    amount: PayPartnerTransactionsAppWithContractPostJsonAmount
    """订单金额"""
    scene_info: NotRequired[PayPartnerTransactionsCodepayPostJsonSceneInfo]
    """场景信息"""
    detail: NotRequired[PayPartnerTransactionsCodepayPostJsonDetail]
    """优惠功能"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""

class PayPartnerTransactionsCodepayPostAnswerPayer(TypedDict):
    sp_openid: NotRequired[str]
    """合作伙伴用户标识"""
    sub_openid: NotRequired[str]
    """特约商户用户标识"""

class PayPartnerTransactionsCodepayPostAnswerAmount(TypedDict):
    total: float
    """订单金额"""
    payer_total: NotRequired[float]
    """用户支付金额"""
    currency: NotRequired[str]
    """订单金额货币类型"""
    payer_currency: NotRequired[str]
    """用户支付货币类型"""

class PayPartnerTransactionsCodepayPostAnswerPromotionDetailGoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    quantity: float
    """商品数量"""
    unit_price: float
    """商品单价"""
    discount_amount: float
    """商品优惠金额"""
    goods_remark: NotRequired[str]
    """商品备注"""

class PromotionDetail(TypedDict):
    coupon_id: str
    """券ID"""
    name: NotRequired[str]
    """优惠名称"""
    scope: NotRequired[str]
    """优惠范围"""
    type: NotRequired[str]
    """优惠类型"""
    amount: float
    """优惠券面额"""
    stock_id: NotRequired[str]
    """活动ID"""
    wechatpay_contribute: NotRequired[float]
    """微信出资"""
    merchant_contribute: NotRequired[float]
    """商户出资"""
    other_contribute: NotRequired[float]
    """其他出资"""
    currency: NotRequired[str]
    """优惠货币类型"""
    goods_detail: NotRequired[list[PayPartnerTransactionsCodepayPostAnswerPromotionDetailGoodsDetail]]
    """单品列表"""

class PayPartnerTransactionsCodepayPostAnswer(TypedDict):
    sp_appid: NotRequired[str]
    """合作伙伴应用AppID"""
    sp_mchid: str
    """合作伙伴商户号"""
    sub_appid: NotRequired[str]
    """特约商户应用AppID"""
    sub_mchid: str
    """特约商户商户号"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_type: NotRequired[str]
    """交易类型"""
    bank_type: NotRequired[str]
    """银行类型"""
    success_time: NotRequired[str]
    """支付完成时间"""
    trade_state: str
    """交易状态"""
    trade_state_desc: NotRequired[str]
    """交易状态描述"""
    attach: NotRequired[str]
    """附加数据"""
    payer: NotRequired[PayPartnerTransactionsCodepayPostAnswerPayer]
    """支付者"""
    amount: NotRequired[PayPartnerTransactionsCodepayPostAnswerAmount]
    """订单金额"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠信息"""

class PayPartnerTransactionsExposurePostJsonPayer(TypedDict):
    sp_openid: NotRequired[str]
    """用户服务商标识"""
    phone_number_hash: NotRequired[str]
    """用户手机号的哈希值"""
    sub_openid: NotRequired[str]
    """用户子商户标识"""

class PayPartnerTransactionsExposurePostJson(TypedDict):
    sp_appid: str
    """服务商应用ID"""
    sp_mchid: str
    """服务商户号"""
    sub_appid: NotRequired[str]
    """子商户/二级商户应用ID"""
    sub_mchid: NotRequired[str]
    """子商户号/二级商户号"""
    payer: NotRequired[PayPartnerTransactionsExposurePostJsonPayer]
    """支付者"""
    out_trade_no: str
    """商户订单号"""

class H5Info(TypedDict):
    type: str
    """场景类型"""
    app_name: NotRequired[str]
    """应用名称"""
    app_url: NotRequired[str]
    """网站URL"""
    bundle_id: NotRequired[str]
    """iOS平台BundleID"""
    package_name: NotRequired[str]

class PayPartnerTransactionsH5PostJsonSceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    """用户终端IP"""
    device_id: NotRequired[str]
    """商户端设备号"""
    store_info: NotRequired[StoreInfo]
    """商户门店信息"""
    h5_info: H5Info
    """H5场景信息"""

class PayPartnerTransactionsH5PostJson(TypedDict):
    sp_appid: str
    """服务商公众号ID"""
    sp_mchid: str
    """服务商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    sub_mchid: str
    """子商户号"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: Amount
    """订单金额"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: NotRequired[str]
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    """指定支付方式"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    detail: NotRequired[Detail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsH5PostJsonSceneInfo]
    """场景信息"""
    payer: NotRequired[PayPartnerTransactionsAppPostJsonPayer]
    """支付者"""

class PayPartnerTransactionsH5PostAnswer(TypedDict):
    h5_url: str
    """支付跳转链接"""

class PayPartnerTransactionsIdTransactionIdGetQuery(TypedDict):
    sp_mchid: str
    """服务商户号"""
    sub_mchid: str
    """子商户号"""

class PayPartnerTransactionsIdTransactionIdGetAnswerSceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    """门店编号"""
    name: str
    """门店名称"""
    area_code: str
    """地区编码"""
    address: str
    """详细地址"""

class PayPartnerTransactionsIdTransactionIdGetAnswerSceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    """用户终端IP"""
    device_id: NotRequired[str]
    """商户端设备号"""
    store_info: NotRequired[PayPartnerTransactionsIdTransactionIdGetAnswerSceneInfoStoreInfo]
    """商户门店信息"""

class PayPartnerTransactionsIdTransactionIdGetAnswerPayer(TypedDict):
    sp_openid: str
    """用户服务标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayPartnerTransactionsIdTransactionIdGetAnswer(TypedDict):
    sp_appid: str
    """服务商公众号ID"""
    sp_mchid: str
    """服务商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    sub_mchid: str
    """子商户号"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_type: NotRequired[str]
    """交易类型"""
    trade_state: NotRequired[str]
    """交易状态"""
    trade_state_desc: NotRequired[str]
    """交易状态描述"""
    bank_type: NotRequired[str]
    """付款银行"""
    success_time: NotRequired[str]
    """支付完成时间"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: Amount
    """订单金额"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: str
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    """指定支付方式"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    detail: NotRequired[Detail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsIdTransactionIdGetAnswerSceneInfo]
    """场景信息"""
    payer: NotRequired[PayPartnerTransactionsIdTransactionIdGetAnswerPayer]
    """支付者"""

class PayPartnerTransactionsJsapiPostJsonSceneInfoStoreInfo(TypedDict):
    id: str
    """门店编号"""
    name: NotRequired[str]
    """门店名称"""
    area_code: NotRequired[str]
    """地区编码"""
    address: NotRequired[str]
    """详细地址"""

class PayPartnerTransactionsJsapiPostJsonSceneInfo(TypedDict):
    payer_client_ip: str
    """用户终端IP"""
    device_id: NotRequired[str]
    """商户端设备号"""
    store_info: NotRequired[PayPartnerTransactionsJsapiPostJsonSceneInfoStoreInfo]
    """商户门店信息"""

class PayPartnerTransactionsJsapiPostJsonPayer(TypedDict):
    sp_openid: NotRequired[str]
    """用户服务标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""
    identity: NotRequired[Identity]
    """实名支付(需单独申请权限)"""

class PayPartnerTransactionsJsapiPostJson(TypedDict):
    sp_appid: str
    """服务商公众号ID"""
    sp_mchid: str
    """服务商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    sub_mchid: str
    """子商户号"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: Amount
    """订单金额"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: str
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    """指定支付方式"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    detail: NotRequired[Detail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsJsapiPostJsonSceneInfo]
    """场景信息"""
    payer: PayPartnerTransactionsJsapiPostJsonPayer
    """支付者"""
    subsidy_info: NotRequired[SubsidyInfo]
    """贴息信息(微信分付)"""

class PayPartnerTransactionsJsapiWithContractPostJsonPayer(TypedDict):
    sp_openid: NotRequired[str]
    """用户服务标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayPartnerTransactionsJsapiWithContractPostJsonContractInfo(TypedDict):
    password_free_contract_id: NotRequired[str]
    """免密协议ID"""
    token: NotRequired[str]
    """扣费服务预授权token"""
    plan_id: NotRequired[str]
    """模板ID"""
    contract_mchid: NotRequired[str]
    """签约商户号"""
    contract_appid: NotRequired[str]
    """签约AppID"""
    contract_code: NotRequired[str]
    """签约协议号"""
    request_serial: NotRequired[str]
    """请求序列号"""
    contract_display_account: NotRequired[str]
    """用户账户展示名称"""
    contract_notify_url: NotRequired[str]
    """签约信息通知URL"""

class PayPartnerTransactionsJsapiWithContractPostJson(TypedDict):
    sp_appid: str
    """服务商应用ID"""
    sp_mchid: str
    """服务商户号"""
    sub_appid: NotRequired[str]
    """子商户/二级商户应用ID"""
    sub_mchid: str
    """子商户号/二级商户号"""
    description: str
    """商品描述"""
    out_trade_no: str
    """商户订单号"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: str
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    amount: PayPartnerTransactionsAppWithContractPostJsonAmount
    """订单金额"""
    payer: PayPartnerTransactionsJsapiWithContractPostJsonPayer
    """支付者"""
    detail: NotRequired[PayPartnerTransactionsAppWithContractPostJsonDetail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSceneInfo]
    """场景信息"""
    contract_info: PayPartnerTransactionsJsapiWithContractPostJsonContractInfo
    """签约授权信息"""

class PayPartnerTransactionsMiniprogramPostJsonPayer(TypedDict):
    sp_openid: NotRequired[str]
    """用户标识"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class PayPartnerTransactionsMiniprogramPostJsonSceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    """用户终端IP"""
    device_id: NotRequired[str]
    """商户端设备号"""
    store_info: NotRequired[PayPartnerTransactionsCodepayPostJsonSceneInfoStoreInfo]
    """商户门店信息"""

class PayPartnerTransactionsMiniprogramPostJson(TypedDict):
    sp_appid: str
    """服务商公众号ID"""
    sp_mchid: str
    """服务商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    sub_mchid: str
    """子商户号"""
    description: str
    """商品描述"""
    out_trade_no: str
    """商户订单号"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: NotRequired[str]
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    amount: Amount
    """订单金额"""
    payer: PayPartnerTransactionsMiniprogramPostJsonPayer
    """支付者"""
    detail: NotRequired[Detail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsMiniprogramPostJsonSceneInfo]
    """场景信息"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""

class PayPartnerTransactionsNativePostJson(TypedDict):
    sp_appid: str
    """服务商公众号ID"""
    sp_mchid: str
    """服务商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    sub_mchid: str
    """子商户号"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: Amount
    """订单金额"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: NotRequired[str]
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    """指定支付方式"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    detail: NotRequired[Detail]
    """优惠功能"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""
    payer: NotRequired[PayPartnerTransactionsAppPostJsonPayer]
    """支付者"""

class PayPartnerTransactionsNativePostAnswer(TypedDict):
    code_url: str
    """二维码链接"""

class InstallmentInfo(TypedDict):
    use_subsidy: bool
    """是否使用了商户贴息"""
    selected_installment_number: int
    """用户实际选择分期期数"""

class PayPartnerTransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    sp_appid: str
    """服务商公众号ID"""
    sp_mchid: str
    """服务商户号"""
    sub_appid: NotRequired[str]
    """子商户公众号ID"""
    sub_mchid: str
    """子商户号"""
    settle_info: NotRequired[SettleInfo]
    """结算信息"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_type: NotRequired[str]
    """交易类型"""
    trade_state: NotRequired[str]
    """交易状态"""
    trade_state_desc: NotRequired[str]
    """交易状态描述"""
    bank_type: NotRequired[str]
    """付款银行"""
    success_time: NotRequired[str]
    """支付完成时间"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: Amount
    """订单金额"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: str
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    """指定支付方式"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    detail: NotRequired[Detail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsIdTransactionIdGetAnswerSceneInfo]
    """场景信息"""
    payer: NotRequired[PayPartnerTransactionsIdTransactionIdGetAnswerPayer]
    """支付者"""
    installment_info: NotRequired[InstallmentInfo]
    """使用的商户贴息信息(微信分付)"""

class PayPartnerTransactionsOutTradeNoOutTradeNoReversePostJson(TypedDict):
    sp_appid: NotRequired[str]
    """合作伙伴应用AppID"""
    sp_mchid: str
    """合作伙伴商户号"""
    sub_appid: NotRequired[str]
    """特约商户应用AppID"""
    sub_mchid: str
    """特约商户商户号"""

class PayPartnerTransactionsOutTradeNoOutTradeNoReversePostAnswer(TypedDict):
    sp_appid: NotRequired[str]
    """合作伙伴应用AppID"""
    sp_mchid: str
    """合作伙伴商户号"""
    sub_appid: NotRequired[str]
    """特约商户应用AppID"""
    sub_mchid: str
    """特约商户商户号"""
    out_trade_no: str
    """商户订单号"""

class PayPartnerTransactionsScannedposPostJsonDetailGoodsDetail(TypedDict):
    merchant_goods_id: str
    """商品编码"""
    wechatpay_goods_id: NotRequired[str]
    """微信侧商品编码"""
    goods_name: NotRequired[str]
    """商品名称"""
    quantity: float
    """商品数量"""
    unit_price: float
    """商品单价"""

class PayPartnerTransactionsScannedposPostJsonDetail(TypedDict):
    cost_price: NotRequired[float]
    """订单原价"""
    invoice_id: NotRequired[str]
    """商品小票 ID"""
    goods_detail: NotRequired[list[PayPartnerTransactionsScannedposPostJsonDetailGoodsDetail]]
    """单品列表"""

class PayPartnerTransactionsScannedposPostJsonSceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    """门店ID"""
    out_id: NotRequired[str]
    """商家自定义编码"""

class PayPartnerTransactionsScannedposPostJsonSceneInfo(TypedDict):
    payer_client_ip: NotRequired[str]
    """用户终端IP"""
    device_id: NotRequired[str]
    """商户端设备号"""
    store_info: NotRequired[PayPartnerTransactionsScannedposPostJsonSceneInfoStoreInfo]
    """商户门店信息"""

class PayPartnerTransactionsScannedposPostJson(TypedDict):
    sp_appid: NotRequired[str]
    """合作伙伴应用AppID"""
    sp_mchid: str
    """合作伙伴商户号"""
    sub_appid: NotRequired[str]
    """特约商户应用AppID"""
    sub_mchid: str
    """特约商户号"""
    description: str
    """商品描述"""
    out_trade_no: str
    """商户订单号"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: NotRequired[str]
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    amount: PayPartnerTransactionsAppWithContractPostJsonAmount
    """订单金额"""
    payer: PayPartnerTransactionsMiniprogramPostJsonPayer
    """支付者"""
    detail: NotRequired[PayPartnerTransactionsScannedposPostJsonDetail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsScannedposPostJsonSceneInfo]
    """场景信息"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""

class PayTransactionsAppPostJson(TypedDict):
    appid: str
    """公众号ID"""
    mchid: str
    """直连商户号"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: Amount
    """订单金额"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: NotRequired[str]
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    """指定支付方式"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    detail: NotRequired[Detail]
    """优惠功能"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""
    payer: NotRequired[PayPartnerTransactionsAppPostJsonPayer]
    """支付者"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""
    subsidy_info: NotRequired[SubsidyInfo]
    """贴息信息(微信分付)"""

class PayTransactionsAppWithContractPostJson(TypedDict):
    appid: str
    """公众号ID"""
    mchid: str
    """直连商户号"""
    description: str
    """商品描述"""
    out_trade_no: str
    """商户订单号"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: str
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    amount: PayPartnerTransactionsAppWithContractPostJsonAmount
    """订单金额"""
    detail: NotRequired[PayPartnerTransactionsAppWithContractPostJsonDetail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSceneInfo]
    """场景信息"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""
    contract_info: ContractInfo
    """签约授权信息"""

class PayTransactionsCodepayPostJsonAmount(TypedDict):
    total: NotRequired[float]
    """总金额"""
    currency: NotRequired[str]
    """货币类型"""

class PayTransactionsCodepayPostJson(TypedDict):
    appid: NotRequired[str]
    """应用AppID"""
    mchid: str
    """直连商户号"""
    description: str
    """商品描述"""
    out_trade_no: str
    """商户订单号"""
    attach: NotRequired[str]
    """附加数据"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    payer: PayPartnerTransactionsCodepayPostJsonPayer
    """支付者"""
    amount: PayTransactionsCodepayPostJsonAmount
    """订单金额"""
    scene_info: NotRequired[PayPartnerTransactionsCodepayPostJsonSceneInfo]
    """场景信息"""
    detail: NotRequired[PayPartnerTransactionsCodepayPostJsonDetail]
    """优惠功能"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""

class PayTransactionsCodepayPostAnswerPayer(TypedDict):
    openid: NotRequired[str]
    """用户标识"""

class PayTransactionsCodepayPostAnswer(TypedDict):
    appid: NotRequired[str]
    """应用AppID"""
    mchid: str
    """直连商户号"""
    out_trade_no: str
    """商户订单号"""
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_type: NotRequired[str]
    """交易类型"""
    bank_type: NotRequired[str]
    """银行类型"""
    success_time: NotRequired[str]
    """支付完成时间"""
    trade_state: str
    """交易状态"""
    trade_state_desc: NotRequired[str]
    """交易状态描述"""
    attach: NotRequired[str]
    """附加数据"""
    payer: NotRequired[PayTransactionsCodepayPostAnswerPayer]
    """支付者"""
    amount: NotRequired[PayPartnerTransactionsCodepayPostAnswerAmount]
    """订单金额"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠信息"""

class PayTransactionsExposurePostJsonPayer(TypedDict):
    openid: NotRequired[str]
    """用户标识"""
    phone_number_hash: NotRequired[str]
    """用户手机号的哈希值"""

class PayTransactionsExposurePostJson(TypedDict):
    mchid: NotRequired[str]
    """直连商户号"""
    appid: str
    """应用AppID"""
    payer: NotRequired[PayTransactionsExposurePostJsonPayer]
    """支付者"""
    out_trade_no: str
    """商户订单号"""

class PayTransactionsH5PostJson(TypedDict):
    appid: str
    """公众号ID"""
    mchid: str
    """直连商户号"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: Amount
    """订单金额"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: NotRequired[str]
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    """指定支付方式"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    detail: NotRequired[Detail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsH5PostJsonSceneInfo]
    """场景信息"""
    payer: NotRequired[PayPartnerTransactionsAppPostJsonPayer]
    """支付者"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""

class PayTransactionsIdTransactionIdGetQuery(TypedDict):
    mchid: str
    """直连商户号"""

class PayTransactionsIdTransactionIdGetAnswerAmount(TypedDict):
    total: int
    """总金额"""
    currency: NotRequired[str]
    """货币类型"""
    payer_currency: NotRequired[str]
    payer_total: NotRequired[int]

class PayTransactionsIdTransactionIdGetAnswerSceneInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""

class PayTransactionsIdTransactionIdGetAnswerPayer(TypedDict):
    openid: NotRequired[str]

class PayTransactionsIdTransactionIdGetAnswerPromotionDetailGoodsDetail(TypedDict):
    discount_amount: NotRequired[int]
    goods_id: NotRequired[str]
    goods_remark: NotRequired[str]
    quantity: NotRequired[int]
    unit_price: NotRequired[int]

class PayTransactionsIdTransactionIdGetAnswerPromotionDetail(TypedDict):
    amount: NotRequired[int]
    coupon_id: NotRequired[str]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[PayTransactionsIdTransactionIdGetAnswerPromotionDetailGoodsDetail]]
    merchant_contribute: NotRequired[int]
    name: NotRequired[str]
    other_contribute: NotRequired[int]
    scope: NotRequired[str]
    stock_id: NotRequired[str]
    type: NotRequired[str]
    wechatpay_contribute: NotRequired[int]

class PayTransactionsIdTransactionIdGetAnswer(TypedDict):
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_type: NotRequired[Literal["JSAPI", "NATIVE", "APP", "MICROPAY", "MWEB", "FACEPAY"]]
    """交易类型"""
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"]
    """交易状态"""
    trade_state_desc: str
    """交易状态描述"""
    bank_type: NotRequired[str]
    """付款银行"""
    success_time: NotRequired[str]
    """支付完成时间"""
    appid: str
    """公众号ID"""
    mchid: str
    """直连商户号"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: PayTransactionsIdTransactionIdGetAnswerAmount
    """订单金额"""
    scene_info: NotRequired[PayTransactionsIdTransactionIdGetAnswerSceneInfo]
    """场景信息"""
    payer: NotRequired[PayTransactionsIdTransactionIdGetAnswerPayer]
    promotion_detail: NotRequired[list[PayTransactionsIdTransactionIdGetAnswerPromotionDetail]]

class PayTransactionsJsapiPostJsonPayer(TypedDict):
    openid: str
    """用户标识"""
    identity: NotRequired[Identity]
    """实名支付(需单独申请权限)"""

class PayTransactionsJsapiPostJson(TypedDict):
    appid: str
    """公众号ID"""
    mchid: str
    """直连商户号"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: Amount
    """订单金额"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: str
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    """指定支付方式"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    detail: NotRequired[Detail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsJsapiPostJsonSceneInfo]
    """场景信息"""
    payer: PayTransactionsJsapiPostJsonPayer
    """支付者"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""
    subsidy_info: NotRequired[SubsidyInfo]
    """贴息信息(微信分付)"""

class PayTransactionsJsapiWithContractPostJsonPayer(TypedDict):
    openid: str
    """用户标识"""

class PayTransactionsJsapiWithContractPostJsonContractInfo(TypedDict):
    token: NotRequired[str]
    """扣费服务预授权token"""
    password_free_contract_id: NotRequired[str]
    """免密协议ID"""
    plan_id: NotRequired[str]
    """模板ID"""
    contract_mchid: NotRequired[str]
    """签约商户号"""
    contract_appid: NotRequired[str]
    """签约AppID"""
    contract_code: NotRequired[str]
    """签约协议号"""
    request_serial: NotRequired[str]
    """请求序列号"""
    contract_display_account: NotRequired[str]
    """用户账户展示名称"""
    contract_notify_url: NotRequired[str]
    """签约信息通知URL"""

class PayTransactionsJsapiWithContractPostJson(TypedDict):
    appid: str
    """公众号ID"""
    mchid: str
    """直连商户号"""
    description: str
    """商品描述"""
    out_trade_no: str
    """商户订单号"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    attach: NotRequired[str]
    """附加数据"""
    notify_url: str
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    amount: PayPartnerTransactionsAppWithContractPostJsonAmount
    """订单金额"""
    payer: PayTransactionsJsapiWithContractPostJsonPayer
    """支付者"""
    detail: NotRequired[PayPartnerTransactionsAppWithContractPostJsonDetail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSceneInfo]
    """场景信息"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""
    contract_info: PayTransactionsJsapiWithContractPostJsonContractInfo
    """签约授权信息"""

class PayTransactionsNativePostJson(TypedDict):
    appid: str
    """公众号ID"""
    mchid: str
    """直连商户号"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: Amount
    """订单金额"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    notify_url: str
    """通知地址"""
    goods_tag: NotRequired[str]
    """订单优惠标记"""
    limit_pay: NotRequired[list[Literal["no_balance", "no_credit", "no_debit", "balance_only"]]]
    """指定支付方式"""
    support_fapiao: NotRequired[bool]
    """电子发票入口开放标识"""
    detail: NotRequired[Detail]
    """优惠功能"""
    scene_info: NotRequired[PayPartnerTransactionsJsapiPostJsonSceneInfo]
    """场景信息"""
    payer: NotRequired[PayPartnerTransactionsAppPostJsonPayer]
    """支付者"""
    settle_info: NotRequired[PayPartnerTransactionsAppWithContractPostJsonSettleInfo]
    """结算信息"""

class PayTransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    transaction_id: NotRequired[str]
    """微信支付订单号"""
    trade_type: NotRequired[Literal["JSAPI", "NATIVE", "APP", "MICROPAY", "MWEB", "FACEPAY"]]
    """交易类型"""
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"]
    """交易状态"""
    trade_state_desc: str
    """交易状态描述"""
    bank_type: NotRequired[str]
    """付款银行"""
    success_time: NotRequired[str]
    """支付完成时间"""
    appid: str
    """公众号ID"""
    mchid: str
    """直连商户号"""
    attach: NotRequired[str]
    """附加数据"""
    out_trade_no: str
    """商户订单号"""
    amount: PayTransactionsIdTransactionIdGetAnswerAmount
    """订单金额"""
    scene_info: NotRequired[PayTransactionsIdTransactionIdGetAnswerSceneInfo]
    """场景信息"""
    payer: NotRequired[PayTransactionsJsapiWithContractPostJsonPayer]
    """支付者"""
    promotion_detail: NotRequired[list[PayTransactionsIdTransactionIdGetAnswerPromotionDetail]]

class PayTransactionsOutTradeNoOutTradeNoReversePostJson(TypedDict):
    appid: str
    """应用AppID"""
    mchid: str
    """直连商户号"""

class PayTransactionsOutTradeNoOutTradeNoReversePostAnswer(TypedDict):
    appid: NotRequired[str]
    """应用AppID"""
    mchid: str
    """直连商户号"""
    out_trade_no: str
    """商户订单号"""

class PayInstalPartnerExposurePostAnswer(PayInstalExposurePostAnswer): ...

class PayPartnerTransactionsAppWithContractPostAnswer(PayPartnerTransactionsAppPostAnswer): ...

class PayPartnerTransactionsExposurePostAnswer(PayAcquiringBankTransactionsExposurePostAnswer): ...

class PayPartnerTransactionsJsapiPostAnswer(PayPartnerTransactionsAppPostAnswer): ...

class PayPartnerTransactionsJsapiWithContractPostAnswer(PayPartnerTransactionsAppPostAnswer): ...

class PayPartnerTransactionsMiniprogramPostAnswer(PayPartnerTransactionsAppPostAnswer): ...

class PayPartnerTransactionsOutTradeNoOutTradeNoGetQuery(PayPartnerTransactionsIdTransactionIdGetQuery): ...

class PayPartnerTransactionsOutTradeNoOutTradeNoClosePostJson(PayPartnerTransactionsIdTransactionIdGetQuery): ...

class PayPartnerTransactionsScannedposPostAnswer(PayPartnerTransactionsAppPostAnswer): ...

class PayTransactionsAppPostAnswer(PayPartnerTransactionsAppPostAnswer): ...

class PayTransactionsAppWithContractPostAnswer(PayPartnerTransactionsAppPostAnswer): ...

class PayTransactionsExposurePostAnswer(PayAcquiringBankTransactionsExposurePostAnswer): ...

class PayTransactionsH5PostAnswer(PayPartnerTransactionsH5PostAnswer): ...

class PayTransactionsJsapiPostAnswer(PayPartnerTransactionsAppPostAnswer): ...

class PayTransactionsJsapiWithContractPostAnswer(PayPartnerTransactionsAppPostAnswer): ...

class PayTransactionsNativePostAnswer(PayPartnerTransactionsNativePostAnswer): ...

class PayTransactionsOutTradeNoOutTradeNoGetQuery(PayTransactionsIdTransactionIdGetQuery): ...

class PayTransactionsOutTradeNoOutTradeNoClosePostJson(PayTransactionsIdTransactionIdGetQuery): ...
