# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

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
    def exposure(self) -> PayAcquiringBankTransactionsExposure:
        """POST 微信分付-支付方式前置服务"""

class PayAcquiringBankTransactionsExposure(Place):
    """v3/pay/acquiring-bank/transactions/exposure"""
    @property
    def post(self) -> PayAcquiringBankTransactionsExposurePost[Answer[PayAcquiringBankTransactionsExposurePostAnswer]]:
        """微信分付-支付方式前置服务

        POST v3/pay/acquiring-bank/transactions/exposure
        https://pay.weixin.qq.com/doc/v3/partner/4014326541
        """
    @property
    def post_async(self) -> PayAcquiringBankTransactionsExposurePost[Promise[Answer[PayAcquiringBankTransactionsExposurePostAnswer]]]:
        """微信分付-支付方式前置服务"""
    @property
    def postAsync(self) -> PayAcquiringBankTransactionsExposurePost[Promise[Answer[PayAcquiringBankTransactionsExposurePostAnswer]]]:
        """微信分付-支付方式前置服务"""

class PayAcquiringBankTransactionsExposurePostOptions(Options, total=False):
    json: PayAcquiringBankTransactionsExposurePostJson

class PayAcquiringBankTransactionsExposurePostLooseOptions(Options, total=False):
    json: PayAcquiringBankTransactionsExposurePostJson | AnyDict

class PayAcquiringBankTransactionsExposurePost(Verb[R]):
    """微信分付-支付方式前置服务

    POST v3/pay/acquiring-bank/transactions/exposure
    https://pay.weixin.qq.com/doc/v3/partner/4014326541
    """
    if MYPY:
        def __call__(
            self,
            options: PayAcquiringBankTransactionsExposurePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayAcquiringBankTransactionsExposurePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayAcquiringBankTransactionsExposurePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayAcquiringBankTransactionsExposurePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayAcquiringBankTransactionsExposurePostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayAcquiringBankTransactionsExposurePostOptions]
        ) -> R: ...

class PayInstal(Place):
    """v3/pay/instal"""
    @property
    def exposure(self) -> PayInstalExposure:
        """POST 商户贴息-获取微信分付曝光建议"""
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
    def post_async(self) -> PayInstalExposurePost[Promise[Answer[PayInstalExposurePostAnswer]]]:
        """商户贴息-获取微信分付曝光建议"""
    @property
    def postAsync(self) -> PayInstalExposurePost[Promise[Answer[PayInstalExposurePostAnswer]]]:
        """商户贴息-获取微信分付曝光建议"""

class PayInstalExposurePostOptions(Options, total=False):
    json: PayInstalExposurePostJson

class PayInstalExposurePostLooseOptions(Options, total=False):
    json: PayInstalExposurePostJson | AnyDict

class PayInstalExposurePost(Verb[R]):
    """商户贴息-获取微信分付曝光建议

    POST v3/pay/instal/exposure
    https://pay.weixin.qq.com/doc/v3/merchant/4016196762
    """
    if MYPY:
        def __call__(
            self,
            options: PayInstalExposurePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayInstalExposurePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayInstalExposurePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayInstalExposurePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayInstalExposurePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PayInstalExposurePostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayInstalExposurePostOptions,
            /,
            **more: Unpack[PayInstalExposurePostOptions]
        ) -> R: ...

class PayInstalPartner(Place):
    """v3/pay/instal/partner"""
    @property
    def exposure(self) -> PayInstalPartnerExposure:
        """POST 商户贴息-获取微信分付曝光建议"""

class PayInstalPartnerExposure(Place):
    """v3/pay/instal/partner/exposure"""
    @property
    def post(self) -> PayInstalPartnerExposurePost[Answer[PayInstalPartnerExposurePostAnswer]]:
        """商户贴息-获取微信分付曝光建议

        POST v3/pay/instal/partner/exposure
        https://pay.weixin.qq.com/doc/v3/partner/4016196820
        """
    @property
    def post_async(self) -> PayInstalPartnerExposurePost[Promise[Answer[PayInstalPartnerExposurePostAnswer]]]:
        """商户贴息-获取微信分付曝光建议"""
    @property
    def postAsync(self) -> PayInstalPartnerExposurePost[Promise[Answer[PayInstalPartnerExposurePostAnswer]]]:
        """商户贴息-获取微信分付曝光建议"""

class PayInstalPartnerExposurePostOptions(Options, total=False):
    json: PayInstalPartnerExposurePostJson

class PayInstalPartnerExposurePostLooseOptions(Options, total=False):
    json: PayInstalPartnerExposurePostJson | AnyDict

class PayInstalPartnerExposurePost(Verb[R]):
    """商户贴息-获取微信分付曝光建议

    POST v3/pay/instal/partner/exposure
    https://pay.weixin.qq.com/doc/v3/partner/4016196820
    """
    if MYPY:
        def __call__(
            self,
            options: PayInstalPartnerExposurePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayInstalPartnerExposurePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayInstalPartnerExposurePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayInstalPartnerExposurePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayInstalPartnerExposurePostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayInstalPartnerExposurePostOptions]
        ) -> R: ...

class PayPartner(Place):
    """v3/pay/partner"""
    @property
    def transactions(self) -> PayPartnerTransactions: ...

class PayPartnerTransactions(Place):
    """v3/pay/partner/transactions"""
    @property
    def app(self) -> PayPartnerTransactionsApp:
        """POST APP下单"""
    @property
    def appWithContract(self) -> PayPartnerTransactionsAppWithContract:
        """POST APP下单并签约"""
    @property
    def codepay(self) -> PayPartnerTransactionsCodepay:
        """POST 付款码支付"""
    @property
    def exposure(self) -> PayPartnerTransactionsExposure:
        """POST 微信分付-支付方式前置服务"""
    @property
    def h5(self) -> PayPartnerTransactionsH5:
        """POST H5下单"""
    @property
    def id(self) -> PayPartnerTransactionsId: ...
    @property
    def jsapi(self) -> PayPartnerTransactionsJsapi:
        """POST JSAPI下单"""
    @property
    def jsapiWithContract(self) -> PayPartnerTransactionsJsapiWithContract:
        """POST JSAPI下单并授权/签约"""
    @property
    def miniprogram(self) -> PayPartnerTransactionsMiniprogram:
        """POST 小程序支付下单"""
    @property
    def native(self) -> PayPartnerTransactionsNative:
        """POST Native下单"""
    @property
    def outTradeNo(self) -> PayPartnerTransactionsOutTradeNo: ...
    @property
    def scannedpos(self) -> PayPartnerTransactionsScannedpos:
        """POST 扫码支付下单"""

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
    def post_async(self) -> PayPartnerTransactionsAppPost[Promise[Answer[PayPartnerTransactionsAppPostAnswer]]]:
        """APP下单"""
    @property
    def postAsync(self) -> PayPartnerTransactionsAppPost[Promise[Answer[PayPartnerTransactionsAppPostAnswer]]]:
        """APP下单"""

class PayPartnerTransactionsAppPostOptions(Options, total=False):
    json: PayPartnerTransactionsAppPostJson

class PayPartnerTransactionsAppPostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsAppPostJson | AnyDict

class PayPartnerTransactionsAppPost(Verb[R]):
    """APP下单

    POST v3/pay/partner/transactions/app
    https://pay.weixin.qq.com/doc/v3/partner/4013080231
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsAppPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsAppPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsAppPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsAppPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsAppPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsAppPostOptions]
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
    def post_async(self) -> PayPartnerTransactionsAppWithContractPost[Promise[Answer[PayPartnerTransactionsAppWithContractPostAnswer]]]:
        """APP下单并签约"""
    @property
    def postAsync(self) -> PayPartnerTransactionsAppWithContractPost[Promise[Answer[PayPartnerTransactionsAppWithContractPostAnswer]]]:
        """APP下单并签约"""

class PayPartnerTransactionsAppWithContractPostOptions(Options, total=False):
    json: PayPartnerTransactionsAppWithContractPostJson

class PayPartnerTransactionsAppWithContractPostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsAppWithContractPostJson | AnyDict

class PayPartnerTransactionsAppWithContractPost(Verb[R]):
    """APP下单并签约

    POST v3/pay/partner/transactions/app-with-contract
    https://pay.weixin.qq.com/doc/v3/partner/4017019941
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsAppWithContractPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsAppWithContractPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsAppWithContractPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsAppWithContractPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsAppWithContractPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsAppWithContractPostOptions]
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
    def post_async(self) -> PayPartnerTransactionsCodepayPost[Promise[Answer[PayPartnerTransactionsCodepayPostAnswer]]]:
        """付款码支付"""
    @property
    def postAsync(self) -> PayPartnerTransactionsCodepayPost[Promise[Answer[PayPartnerTransactionsCodepayPostAnswer]]]:
        """付款码支付"""

class PayPartnerTransactionsCodepayPostOptions(Options, total=False):
    json: PayPartnerTransactionsCodepayPostJson

class PayPartnerTransactionsCodepayPostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsCodepayPostJson | AnyDict

class PayPartnerTransactionsCodepayPost(Verb[R]):
    """付款码支付

    POST v3/pay/partner/transactions/codepay
    https://pay.weixin.qq.com/doc/v3/partner/4012382179
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsCodepayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsCodepayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsCodepayPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsCodepayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsCodepayPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsCodepayPostOptions]
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
    def post_async(self) -> PayPartnerTransactionsExposurePost[Promise[Answer[PayPartnerTransactionsExposurePostAnswer]]]:
        """微信分付-支付方式前置服务"""
    @property
    def postAsync(self) -> PayPartnerTransactionsExposurePost[Promise[Answer[PayPartnerTransactionsExposurePostAnswer]]]:
        """微信分付-支付方式前置服务"""

class PayPartnerTransactionsExposurePostOptions(Options, total=False):
    json: PayPartnerTransactionsExposurePostJson

class PayPartnerTransactionsExposurePostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsExposurePostJson | AnyDict

class PayPartnerTransactionsExposurePost(Verb[R]):
    """微信分付-支付方式前置服务

    POST v3/pay/partner/transactions/exposure
    https://pay.weixin.qq.com/doc/v3/partner/4014326522
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsExposurePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsExposurePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsExposurePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsExposurePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsExposurePostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsExposurePostOptions]
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
    def post_async(self) -> PayPartnerTransactionsH5Post[Promise[Answer[PayPartnerTransactionsH5PostAnswer]]]:
        """H5下单"""
    @property
    def postAsync(self) -> PayPartnerTransactionsH5Post[Promise[Answer[PayPartnerTransactionsH5PostAnswer]]]:
        """H5下单"""

class PayPartnerTransactionsH5PostOptions(Options, total=False):
    json: PayPartnerTransactionsH5PostJson

class PayPartnerTransactionsH5PostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsH5PostJson | AnyDict

class PayPartnerTransactionsH5Post(Verb[R]):
    """H5下单

    POST v3/pay/partner/transactions/h5
    https://pay.weixin.qq.com/doc/v3/partner/4012738604
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsH5PostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsH5PostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsH5PostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsH5PostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsH5PostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsH5PostOptions]
        ) -> R: ...

class PayPartnerTransactionsId(Place):
    """v3/pay/partner/transactions/id"""
    @property
    def _transaction_id_(self) -> PayPartnerTransactionsIdTransactionId:
        """GET 微信支付订单号查询"""

class PayPartnerTransactionsIdTransactionId(Place):
    """v3/pay/partner/transactions/id/{transaction_id}"""
    @property
    def get(self) -> PayPartnerTransactionsIdTransactionIdGet[Answer[PayPartnerTransactionsIdTransactionIdGetAnswer]]:
        """微信支付订单号查询

        GET v3/pay/partner/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/doc/v3/partner/4012526943
        """
    @property
    def get_async(self) -> PayPartnerTransactionsIdTransactionIdGet[Promise[Answer[PayPartnerTransactionsIdTransactionIdGetAnswer]]]:
        """微信支付订单号查询"""
    @property
    def getAsync(self) -> PayPartnerTransactionsIdTransactionIdGet[Promise[Answer[PayPartnerTransactionsIdTransactionIdGetAnswer]]]:
        """微信支付订单号查询"""

class PayPartnerTransactionsIdTransactionIdGetOptions(Options, total=False):
    query: PayPartnerTransactionsIdTransactionIdGetQuery
    transaction_id: str | int

class PayPartnerTransactionsIdTransactionIdGetLooseOptions(Options, total=False):
    query: PayPartnerTransactionsIdTransactionIdGetQuery | AnyDict
    transaction_id: str | int

class PayPartnerTransactionsIdTransactionIdGet(Verb[R]):
    """微信支付订单号查询

    GET v3/pay/partner/transactions/id/{transaction_id}
    https://pay.weixin.qq.com/doc/v3/partner/4012526943
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsIdTransactionIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayPartnerTransactionsIdTransactionIdGetQuery | AnyDict,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsIdTransactionIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsIdTransactionIdGetOptions]
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
    def post_async(self) -> PayPartnerTransactionsJsapiPost[Promise[Answer[PayPartnerTransactionsJsapiPostAnswer]]]:
        """JSAPI下单"""
    @property
    def postAsync(self) -> PayPartnerTransactionsJsapiPost[Promise[Answer[PayPartnerTransactionsJsapiPostAnswer]]]:
        """JSAPI下单"""

class PayPartnerTransactionsJsapiPostOptions(Options, total=False):
    json: PayPartnerTransactionsJsapiPostJson

class PayPartnerTransactionsJsapiPostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsJsapiPostJson | AnyDict

class PayPartnerTransactionsJsapiPost(Verb[R]):
    """JSAPI下单

    POST v3/pay/partner/transactions/jsapi
    https://pay.weixin.qq.com/doc/v3/partner/4012738519
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsJsapiPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsJsapiPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsJsapiPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsJsapiPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsJsapiPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsJsapiPostOptions]
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
    def post_async(self) -> PayPartnerTransactionsJsapiWithContractPost[Promise[Answer[PayPartnerTransactionsJsapiWithContractPostAnswer]]]:
        """JSAPI下单并授权/签约"""
    @property
    def postAsync(self) -> PayPartnerTransactionsJsapiWithContractPost[Promise[Answer[PayPartnerTransactionsJsapiWithContractPostAnswer]]]:
        """JSAPI下单并授权/签约"""

class PayPartnerTransactionsJsapiWithContractPostOptions(Options, total=False):
    json: PayPartnerTransactionsJsapiWithContractPostJson

class PayPartnerTransactionsJsapiWithContractPostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsJsapiWithContractPostJson | AnyDict

class PayPartnerTransactionsJsapiWithContractPost(Verb[R]):
    """JSAPI下单并授权/签约

    POST v3/pay/partner/transactions/jsapi-with-contract
    https://pay.weixin.qq.com/doc/v3/partner/4012688481
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsJsapiWithContractPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsJsapiWithContractPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsJsapiWithContractPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsJsapiWithContractPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsJsapiWithContractPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsJsapiWithContractPostOptions]
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
    def post_async(self) -> PayPartnerTransactionsMiniprogramPost[Promise[Answer[PayPartnerTransactionsMiniprogramPostAnswer]]]:
        """小程序支付下单"""
    @property
    def postAsync(self) -> PayPartnerTransactionsMiniprogramPost[Promise[Answer[PayPartnerTransactionsMiniprogramPostAnswer]]]:
        """小程序支付下单"""

class PayPartnerTransactionsMiniprogramPostOptions(Options, total=False):
    json: PayPartnerTransactionsMiniprogramPostJson

class PayPartnerTransactionsMiniprogramPostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsMiniprogramPostJson | AnyDict

class PayPartnerTransactionsMiniprogramPost(Verb[R]):
    """小程序支付下单

    POST v3/pay/partner/transactions/miniprogram
    https://pay.weixin.qq.com/doc/v3/partner/4012886115
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsMiniprogramPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsMiniprogramPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsMiniprogramPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsMiniprogramPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsMiniprogramPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsMiniprogramPostOptions]
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
    def post_async(self) -> PayPartnerTransactionsNativePost[Promise[Answer[PayPartnerTransactionsNativePostAnswer]]]:
        """Native下单"""
    @property
    def postAsync(self) -> PayPartnerTransactionsNativePost[Promise[Answer[PayPartnerTransactionsNativePostAnswer]]]:
        """Native下单"""

class PayPartnerTransactionsNativePostOptions(Options, total=False):
    json: PayPartnerTransactionsNativePostJson

class PayPartnerTransactionsNativePostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsNativePostJson | AnyDict

class PayPartnerTransactionsNativePost(Verb[R]):
    """Native下单

    POST v3/pay/partner/transactions/native
    https://pay.weixin.qq.com/doc/v3/partner/4012738659
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsNativePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsNativePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsNativePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsNativePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsNativePostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsNativePostOptions]
        ) -> R: ...

class PayPartnerTransactionsOutTradeNo(Place):
    """v3/pay/partner/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> PayPartnerTransactionsOutTradeNoOutTradeNo:
        """GET 商户订单号查询"""

class PayPartnerTransactionsOutTradeNoOutTradeNo(Place):
    """v3/pay/partner/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoGet[Answer[PayPartnerTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """商户订单号查询

        GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/doc/v3/partner/4012526944
        """
    @property
    def get_async(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[PayPartnerTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """商户订单号查询"""
    @property
    def getAsync(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[PayPartnerTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """商户订单号查询"""
    @property
    def close(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoClose:
        """POST 关单"""
    @property
    def reverse(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoReverse:
        """POST 撤销"""

class PayPartnerTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: PayPartnerTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class PayPartnerTransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: PayPartnerTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class PayPartnerTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """商户订单号查询

    GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/doc/v3/partner/4012526944
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayPartnerTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsOutTradeNoOutTradeNoGetOptions]
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
    def post_async(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]:
        """关单"""
    @property
    def postAsync(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]:
        """关单"""

class PayPartnerTransactionsOutTradeNoOutTradeNoClosePostOptions(Options, total=False):
    json: PayPartnerTransactionsOutTradeNoOutTradeNoClosePostJson
    out_trade_no: str | int

class PayPartnerTransactionsOutTradeNoOutTradeNoClosePostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsOutTradeNoOutTradeNoClosePostJson | AnyDict
    out_trade_no: str | int

class PayPartnerTransactionsOutTradeNoOutTradeNoClosePost(Verb[R]):
    """关单

    POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close
    https://pay.weixin.qq.com/doc/v3/partner/4012526949
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsOutTradeNoOutTradeNoClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsOutTradeNoOutTradeNoClosePostJson | AnyDict,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsOutTradeNoOutTradeNoClosePostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsOutTradeNoOutTradeNoClosePostOptions]
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
    def post_async(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoReversePost[Promise[Answer[PayPartnerTransactionsOutTradeNoOutTradeNoReversePostAnswer]]]:
        """撤销"""
    @property
    def postAsync(self) -> PayPartnerTransactionsOutTradeNoOutTradeNoReversePost[Promise[Answer[PayPartnerTransactionsOutTradeNoOutTradeNoReversePostAnswer]]]:
        """撤销"""

class PayPartnerTransactionsOutTradeNoOutTradeNoReversePostOptions(Options, total=False):
    json: PayPartnerTransactionsOutTradeNoOutTradeNoReversePostJson
    out_trade_no: str | int

class PayPartnerTransactionsOutTradeNoOutTradeNoReversePostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsOutTradeNoOutTradeNoReversePostJson | AnyDict
    out_trade_no: str | int

class PayPartnerTransactionsOutTradeNoOutTradeNoReversePost(Verb[R]):
    """撤销

    POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse
    https://pay.weixin.qq.com/doc/v3/partner/4012382181
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoReversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsOutTradeNoOutTradeNoReversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsOutTradeNoOutTradeNoReversePostJson | AnyDict,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsOutTradeNoOutTradeNoReversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsOutTradeNoOutTradeNoReversePostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsOutTradeNoOutTradeNoReversePostOptions]
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
    def post_async(self) -> PayPartnerTransactionsScannedposPost[Promise[Answer[PayPartnerTransactionsScannedposPostAnswer]]]:
        """扫码支付下单"""
    @property
    def postAsync(self) -> PayPartnerTransactionsScannedposPost[Promise[Answer[PayPartnerTransactionsScannedposPostAnswer]]]:
        """扫码支付下单"""

class PayPartnerTransactionsScannedposPostOptions(Options, total=False):
    json: PayPartnerTransactionsScannedposPostJson

class PayPartnerTransactionsScannedposPostLooseOptions(Options, total=False):
    json: PayPartnerTransactionsScannedposPostJson | AnyDict

class PayPartnerTransactionsScannedposPost(Verb[R]):
    """扫码支付下单

    POST v3/pay/partner/transactions/scannedpos
    https://pay.weixin.qq.com/doc/v3/partner/4012492476
    """
    if MYPY:
        def __call__(
            self,
            options: PayPartnerTransactionsScannedposPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayPartnerTransactionsScannedposPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayPartnerTransactionsScannedposPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayPartnerTransactionsScannedposPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayPartnerTransactionsScannedposPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayPartnerTransactionsScannedposPostOptions]
        ) -> R: ...

class PayTransactions(Place):
    """v3/pay/transactions"""
    @property
    def app(self) -> PayTransactionsApp:
        """POST APP下单"""
    @property
    def appWithContract(self) -> PayTransactionsAppWithContract:
        """POST APP下单并签约"""
    @property
    def codepay(self) -> PayTransactionsCodepay:
        """POST 付款码支付"""
    @property
    def exposure(self) -> PayTransactionsExposure:
        """POST 微信分付-支付方式前置服务"""
    @property
    def h5(self) -> PayTransactionsH5:
        """POST H5下单"""
    @property
    def id(self) -> PayTransactionsId: ...
    @property
    def jsapi(self) -> PayTransactionsJsapi:
        """POST JSAPI下单"""
    @property
    def jsapiWithContract(self) -> PayTransactionsJsapiWithContract:
        """POST JSAPI下单并授权/签约"""
    @property
    def native(self) -> PayTransactionsNative:
        """POST Native下单"""
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
    def post_async(self) -> PayTransactionsAppPost[Promise[Answer[PayTransactionsAppPostAnswer]]]:
        """APP下单"""
    @property
    def postAsync(self) -> PayTransactionsAppPost[Promise[Answer[PayTransactionsAppPostAnswer]]]:
        """APP下单"""

class PayTransactionsAppPostOptions(Options, total=False):
    json: PayTransactionsAppPostJson

class PayTransactionsAppPostLooseOptions(Options, total=False):
    json: PayTransactionsAppPostJson | AnyDict

class PayTransactionsAppPost(Verb[R]):
    """APP下单

    POST v3/pay/transactions/app
    https://pay.weixin.qq.com/doc/v3/merchant/4013070347
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsAppPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsAppPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsAppPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsAppPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsAppPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PayTransactionsAppPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsAppPostOptions,
            /,
            **more: Unpack[PayTransactionsAppPostOptions]
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
    def post_async(self) -> PayTransactionsAppWithContractPost[Promise[Answer[PayTransactionsAppWithContractPostAnswer]]]:
        """APP下单并签约"""
    @property
    def postAsync(self) -> PayTransactionsAppWithContractPost[Promise[Answer[PayTransactionsAppWithContractPostAnswer]]]:
        """APP下单并签约"""

class PayTransactionsAppWithContractPostOptions(Options, total=False):
    json: PayTransactionsAppWithContractPostJson

class PayTransactionsAppWithContractPostLooseOptions(Options, total=False):
    json: PayTransactionsAppWithContractPostJson | AnyDict

class PayTransactionsAppWithContractPost(Verb[R]):
    """APP下单并签约

    POST v3/pay/transactions/app-with-contract
    https://pay.weixin.qq.com/doc/v3/merchant/4017019923
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsAppWithContractPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsAppWithContractPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsAppWithContractPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsAppWithContractPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsAppWithContractPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayTransactionsAppWithContractPostOptions]
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
    def post_async(self) -> PayTransactionsCodepayPost[Promise[Answer[PayTransactionsCodepayPostAnswer]]]:
        """付款码支付"""
    @property
    def postAsync(self) -> PayTransactionsCodepayPost[Promise[Answer[PayTransactionsCodepayPostAnswer]]]:
        """付款码支付"""

class PayTransactionsCodepayPostOptions(Options, total=False):
    json: PayTransactionsCodepayPostJson

class PayTransactionsCodepayPostLooseOptions(Options, total=False):
    json: PayTransactionsCodepayPostJson | AnyDict

class PayTransactionsCodepayPost(Verb[R]):
    """付款码支付

    POST v3/pay/transactions/codepay
    https://pay.weixin.qq.com/doc/v3/merchant/4012382150
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsCodepayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsCodepayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsCodepayPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsCodepayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsCodepayPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayTransactionsCodepayPostOptions]
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
    def post_async(self) -> PayTransactionsExposurePost[Promise[Answer[PayTransactionsExposurePostAnswer]]]:
        """微信分付-支付方式前置服务"""
    @property
    def postAsync(self) -> PayTransactionsExposurePost[Promise[Answer[PayTransactionsExposurePostAnswer]]]:
        """微信分付-支付方式前置服务"""

class PayTransactionsExposurePostOptions(Options, total=False):
    json: PayTransactionsExposurePostJson

class PayTransactionsExposurePostLooseOptions(Options, total=False):
    json: PayTransactionsExposurePostJson | AnyDict

class PayTransactionsExposurePost(Verb[R]):
    """微信分付-支付方式前置服务

    POST v3/pay/transactions/exposure
    https://pay.weixin.qq.com/doc/v3/merchant/4014326314
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsExposurePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsExposurePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsExposurePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsExposurePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsExposurePostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayTransactionsExposurePostOptions]
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
    def post_async(self) -> PayTransactionsH5Post[Promise[Answer[PayTransactionsH5PostAnswer]]]:
        """H5下单"""
    @property
    def postAsync(self) -> PayTransactionsH5Post[Promise[Answer[PayTransactionsH5PostAnswer]]]:
        """H5下单"""

class PayTransactionsH5PostOptions(Options, total=False):
    json: PayTransactionsH5PostJson

class PayTransactionsH5PostLooseOptions(Options, total=False):
    json: PayTransactionsH5PostJson | AnyDict

class PayTransactionsH5Post(Verb[R]):
    """H5下单

    POST v3/pay/transactions/h5
    https://pay.weixin.qq.com/doc/v3/merchant/4012791834
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsH5PostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsH5PostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsH5PostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsH5PostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsH5PostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PayTransactionsH5PostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsH5PostOptions,
            /,
            **more: Unpack[PayTransactionsH5PostOptions]
        ) -> R: ...

class PayTransactionsId(Place):
    """v3/pay/transactions/id"""
    @property
    def _transaction_id_(self) -> PayTransactionsIdTransactionId:
        """GET 微信支付订单号查询"""

class PayTransactionsIdTransactionId(Place):
    """v3/pay/transactions/id/{transaction_id}"""
    @property
    def get(self) -> PayTransactionsIdTransactionIdGet[Answer[PayTransactionsIdTransactionIdGetAnswer]]:
        """微信支付订单号查询

        GET v3/pay/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012791858
        """
    @property
    def get_async(self) -> PayTransactionsIdTransactionIdGet[Promise[Answer[PayTransactionsIdTransactionIdGetAnswer]]]:
        """微信支付订单号查询"""
    @property
    def getAsync(self) -> PayTransactionsIdTransactionIdGet[Promise[Answer[PayTransactionsIdTransactionIdGetAnswer]]]:
        """微信支付订单号查询"""

class PayTransactionsIdTransactionIdGetOptions(Options, total=False):
    query: PayTransactionsIdTransactionIdGetQuery
    transaction_id: str | int

class PayTransactionsIdTransactionIdGetLooseOptions(Options, total=False):
    query: PayTransactionsIdTransactionIdGetQuery | AnyDict
    transaction_id: str | int

class PayTransactionsIdTransactionIdGet(Verb[R]):
    """微信支付订单号查询

    GET v3/pay/transactions/id/{transaction_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012791858
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsIdTransactionIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayTransactionsIdTransactionIdGetQuery | AnyDict,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsIdTransactionIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayTransactionsIdTransactionIdGetOptions]
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
    def post_async(self) -> PayTransactionsJsapiPost[Promise[Answer[PayTransactionsJsapiPostAnswer]]]:
        """JSAPI下单"""
    @property
    def postAsync(self) -> PayTransactionsJsapiPost[Promise[Answer[PayTransactionsJsapiPostAnswer]]]:
        """JSAPI下单"""

class PayTransactionsJsapiPostOptions(Options, total=False):
    json: PayTransactionsJsapiPostJson

class PayTransactionsJsapiPostLooseOptions(Options, total=False):
    json: PayTransactionsJsapiPostJson | AnyDict

class PayTransactionsJsapiPost(Verb[R]):
    """JSAPI下单

    POST v3/pay/transactions/jsapi
    https://pay.weixin.qq.com/doc/v3/merchant/4012791856
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsJsapiPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsJsapiPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsJsapiPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsJsapiPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsJsapiPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: PayTransactionsJsapiPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsJsapiPostOptions,
            /,
            **more: Unpack[PayTransactionsJsapiPostOptions]
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
    def post_async(self) -> PayTransactionsJsapiWithContractPost[Promise[Answer[PayTransactionsJsapiWithContractPostAnswer]]]:
        """JSAPI下单并授权/签约"""
    @property
    def postAsync(self) -> PayTransactionsJsapiWithContractPost[Promise[Answer[PayTransactionsJsapiWithContractPostAnswer]]]:
        """JSAPI下单并授权/签约"""

class PayTransactionsJsapiWithContractPostOptions(Options, total=False):
    json: PayTransactionsJsapiWithContractPostJson

class PayTransactionsJsapiWithContractPostLooseOptions(Options, total=False):
    json: PayTransactionsJsapiWithContractPostJson | AnyDict

class PayTransactionsJsapiWithContractPost(Verb[R]):
    """JSAPI下单并授权/签约

    POST v3/pay/transactions/jsapi-with-contract
    https://pay.weixin.qq.com/doc/v3/merchant/4012530178
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsJsapiWithContractPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsJsapiWithContractPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsJsapiWithContractPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsJsapiWithContractPostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsJsapiWithContractPostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayTransactionsJsapiWithContractPostOptions]
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
    def post_async(self) -> PayTransactionsNativePost[Promise[Answer[PayTransactionsNativePostAnswer]]]:
        """Native下单"""
    @property
    def postAsync(self) -> PayTransactionsNativePost[Promise[Answer[PayTransactionsNativePostAnswer]]]:
        """Native下单"""

class PayTransactionsNativePostOptions(Options, total=False):
    json: PayTransactionsNativePostJson

class PayTransactionsNativePostLooseOptions(Options, total=False):
    json: PayTransactionsNativePostJson | AnyDict

class PayTransactionsNativePost(Verb[R]):
    """Native下单

    POST v3/pay/transactions/native
    https://pay.weixin.qq.com/doc/v3/merchant/4012791877
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsNativePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsNativePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsNativePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsNativePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsNativePostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayTransactionsNativePostOptions]
        ) -> R: ...

class PayTransactionsOutTradeNo(Place):
    """v3/pay/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> PayTransactionsOutTradeNoOutTradeNo:
        """GET 商户订单号查询"""

class PayTransactionsOutTradeNoOutTradeNo(Place):
    """v3/pay/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> PayTransactionsOutTradeNoOutTradeNoGet[Answer[PayTransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """商户订单号查询

        GET v3/pay/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/doc/v3/merchant/4012791859
        """
    @property
    def get_async(self) -> PayTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[PayTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """商户订单号查询"""
    @property
    def getAsync(self) -> PayTransactionsOutTradeNoOutTradeNoGet[Promise[Answer[PayTransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """商户订单号查询"""
    @property
    def close(self) -> PayTransactionsOutTradeNoOutTradeNoClose:
        """POST 关单"""
    @property
    def reverse(self) -> PayTransactionsOutTradeNoOutTradeNoReverse:
        """POST 撤销"""

class PayTransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: PayTransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class PayTransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: PayTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class PayTransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """商户订单号查询

    GET v3/pay/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/doc/v3/merchant/4012791859
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: PayTransactionsOutTradeNoOutTradeNoGetQuery | AnyDict,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayTransactionsOutTradeNoOutTradeNoGetOptions]
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
    def post_async(self) -> PayTransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]:
        """关单"""
    @property
    def postAsync(self) -> PayTransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]:
        """关单"""

class PayTransactionsOutTradeNoOutTradeNoClosePostOptions(Options, total=False):
    json: PayTransactionsOutTradeNoOutTradeNoClosePostJson
    out_trade_no: str | int

class PayTransactionsOutTradeNoOutTradeNoClosePostLooseOptions(Options, total=False):
    json: PayTransactionsOutTradeNoOutTradeNoClosePostJson | AnyDict
    out_trade_no: str | int

class PayTransactionsOutTradeNoOutTradeNoClosePost(Verb[R]):
    """关单

    POST v3/pay/transactions/out-trade-no/{out_trade_no}/close
    https://pay.weixin.qq.com/doc/v3/merchant/4012791860
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsOutTradeNoOutTradeNoClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsOutTradeNoOutTradeNoClosePostJson | AnyDict,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsOutTradeNoOutTradeNoClosePostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayTransactionsOutTradeNoOutTradeNoClosePostOptions]
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
    def post_async(self) -> PayTransactionsOutTradeNoOutTradeNoReversePost[Promise[Answer[PayTransactionsOutTradeNoOutTradeNoReversePostAnswer]]]:
        """撤销"""
    @property
    def postAsync(self) -> PayTransactionsOutTradeNoOutTradeNoReversePost[Promise[Answer[PayTransactionsOutTradeNoOutTradeNoReversePostAnswer]]]:
        """撤销"""

class PayTransactionsOutTradeNoOutTradeNoReversePostOptions(Options, total=False):
    json: PayTransactionsOutTradeNoOutTradeNoReversePostJson
    out_trade_no: str | int

class PayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions(Options, total=False):
    json: PayTransactionsOutTradeNoOutTradeNoReversePostJson | AnyDict
    out_trade_no: str | int

class PayTransactionsOutTradeNoOutTradeNoReversePost(Verb[R]):
    """撤销

    POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse
    https://pay.weixin.qq.com/doc/v3/merchant/4012382161
    """
    if MYPY:
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[PayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: PayTransactionsOutTradeNoOutTradeNoReversePostJson | AnyDict,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: PayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[PayTransactionsOutTradeNoOutTradeNoReversePostLooseOptions]
        ) -> R: ...
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
            **more: Unpack[PayTransactionsOutTradeNoOutTradeNoReversePostOptions]
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
