# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Transactions(Place):
    """v3/transactions"""
    @property
    def app(self) -> TransactionsApp:
        """POST APP支付下单"""
    @property
    def id(self) -> TransactionsId: ...
    @property
    def jsapi(self) -> TransactionsJsapi:
        """POST 小程序/公众号支付下单"""
    @property
    def micropay(self) -> TransactionsMicropay:
        """POST 提交付款码支付"""
    @property
    def mweb(self) -> TransactionsMweb:
        """POST H5支付下单"""
    @property
    def native(self) -> TransactionsNative:
        """POST 扫码支付下单"""
    @property
    def outTradeNo(self) -> TransactionsOutTradeNo: ...

class TransactionsApp(Place):
    """v3/transactions/app"""
    @property
    def post(self) -> TransactionsAppPost[Answer[TransactionsAppPostAnswer]]:
        """APP支付下单

        POST v3/transactions/app
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def post_async(self) -> TransactionsAppPost[Promise[Answer[TransactionsAppPostAnswer]]]:
        """APP支付下单"""
    @property
    def postAsync(self) -> TransactionsAppPost[Promise[Answer[TransactionsAppPostAnswer]]]:
        """APP支付下单"""

class TransactionsAppPostOptions(Options, total=False):
    json: TransactionsAppPostJson

class TransactionsAppPostLooseOptions(Options, total=False):
    json: TransactionsAppPostJson | AnyDict

class TransactionsAppPost(Verb[R]):
    """APP支付下单

    POST v3/transactions/app
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsAppPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsAppPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsAppPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsAppPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsAppPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransactionsAppPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsAppPostOptions,
            /,
            **more: Unpack[TransactionsAppPostOptions]
        ) -> R: ...

class TransactionsId(Place):
    """v3/transactions/id"""
    @property
    def _transaction_id_(self) -> TransactionsIdTransactionId:
        """GET 查询订单(微信支付订单号)"""

class TransactionsIdTransactionId(Place):
    """v3/transactions/id/{transaction_id}"""
    @property
    def get(self) -> TransactionsIdTransactionIdGet[Answer[TransactionsIdTransactionIdGetAnswer]]:
        """查询订单(微信支付订单号)

        GET v3/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def get_async(self) -> TransactionsIdTransactionIdGet[Promise[Answer[TransactionsIdTransactionIdGetAnswer]]]:
        """查询订单(微信支付订单号)"""
    @property
    def getAsync(self) -> TransactionsIdTransactionIdGet[Promise[Answer[TransactionsIdTransactionIdGetAnswer]]]:
        """查询订单(微信支付订单号)"""
    @property
    def close(self) -> TransactionsIdTransactionIdClose:
        """POST 关闭订单(微信支付订单号)"""
    @property
    def reverse(self) -> TransactionsIdTransactionIdReverse:
        """POST 撤销订单(微信支付订单号)"""

class TransactionsIdTransactionIdGetOptions(Options, total=False):
    query: TransactionsIdTransactionIdGetQuery
    transaction_id: str | int

class TransactionsIdTransactionIdGetLooseOptions(Options, total=False):
    query: TransactionsIdTransactionIdGetQuery | AnyDict
    transaction_id: str | int

class TransactionsIdTransactionIdGet(Verb[R]):
    """查询订单(微信支付订单号)

    GET v3/transactions/id/{transaction_id}
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsIdTransactionIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransactionsIdTransactionIdGetQuery | AnyDict = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsIdTransactionIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsIdTransactionIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TransactionsIdTransactionIdGetQuery = ...,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsIdTransactionIdGetOptions,
            /,
            **more: Unpack[TransactionsIdTransactionIdGetOptions]
        ) -> R: ...

class TransactionsIdTransactionIdClose(Place):
    """v3/transactions/id/{transaction_id}/close"""
    @property
    def post(self) -> TransactionsIdTransactionIdClosePost[Response]:
        """关闭订单(微信支付订单号)

        POST v3/transactions/id/{transaction_id}/close
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def post_async(self) -> TransactionsIdTransactionIdClosePost[Promise[Response]]:
        """关闭订单(微信支付订单号)"""
    @property
    def postAsync(self) -> TransactionsIdTransactionIdClosePost[Promise[Response]]:
        """关闭订单(微信支付订单号)"""

class TransactionsIdTransactionIdClosePostOptions(Options, total=False):
    json: TransactionsIdTransactionIdClosePostJson
    transaction_id: str | int

class TransactionsIdTransactionIdClosePostLooseOptions(Options, total=False):
    json: TransactionsIdTransactionIdClosePostJson | AnyDict
    transaction_id: str | int

class TransactionsIdTransactionIdClosePost(Verb[R]):
    """关闭订单(微信支付订单号)

    POST v3/transactions/id/{transaction_id}/close
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsIdTransactionIdClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsIdTransactionIdClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsIdTransactionIdClosePostJson | AnyDict,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsIdTransactionIdClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsIdTransactionIdClosePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransactionsIdTransactionIdClosePostJson,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsIdTransactionIdClosePostOptions,
            /,
            **more: Unpack[TransactionsIdTransactionIdClosePostOptions]
        ) -> R: ...

class TransactionsIdTransactionIdReverse(Place):
    """v3/transactions/id/{transaction_id}/reverse"""
    @property
    def post(self) -> TransactionsIdTransactionIdReversePost[Response]:
        """撤销订单(微信支付订单号)

        POST v3/transactions/id/{transaction_id}/reverse
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def post_async(self) -> TransactionsIdTransactionIdReversePost[Promise[Response]]:
        """撤销订单(微信支付订单号)"""
    @property
    def postAsync(self) -> TransactionsIdTransactionIdReversePost[Promise[Response]]:
        """撤销订单(微信支付订单号)"""

class TransactionsIdTransactionIdReversePostOptions(Options, total=False):
    json: TransactionsIdTransactionIdReversePostJson
    transaction_id: str | int

class TransactionsIdTransactionIdReversePostLooseOptions(Options, total=False):
    json: TransactionsIdTransactionIdReversePostJson | AnyDict
    transaction_id: str | int

class TransactionsIdTransactionIdReversePost(Verb[R]):
    """撤销订单(微信支付订单号)

    POST v3/transactions/id/{transaction_id}/reverse
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsIdTransactionIdReversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsIdTransactionIdReversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsIdTransactionIdReversePostJson | AnyDict,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsIdTransactionIdReversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsIdTransactionIdReversePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransactionsIdTransactionIdReversePostJson,
            transaction_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsIdTransactionIdReversePostOptions,
            /,
            **more: Unpack[TransactionsIdTransactionIdReversePostOptions]
        ) -> R: ...

class TransactionsJsapi(Place):
    """v3/transactions/jsapi"""
    @property
    def post(self) -> TransactionsJsapiPost[Answer[TransactionsJsapiPostAnswer]]:
        """小程序/公众号支付下单

        POST v3/transactions/jsapi
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def post_async(self) -> TransactionsJsapiPost[Promise[Answer[TransactionsJsapiPostAnswer]]]:
        """小程序/公众号支付下单"""
    @property
    def postAsync(self) -> TransactionsJsapiPost[Promise[Answer[TransactionsJsapiPostAnswer]]]:
        """小程序/公众号支付下单"""

class TransactionsJsapiPostOptions(Options, total=False):
    json: TransactionsJsapiPostJson

class TransactionsJsapiPostLooseOptions(Options, total=False):
    json: TransactionsJsapiPostJson | AnyDict

class TransactionsJsapiPost(Verb[R]):
    """小程序/公众号支付下单

    POST v3/transactions/jsapi
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsJsapiPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsJsapiPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsJsapiPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsJsapiPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsJsapiPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransactionsJsapiPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsJsapiPostOptions,
            /,
            **more: Unpack[TransactionsJsapiPostOptions]
        ) -> R: ...

class TransactionsMicropay(Place):
    """v3/transactions/micropay"""
    @property
    def post(self) -> TransactionsMicropayPost[Answer[TransactionsMicropayPostAnswer]]:
        """提交付款码支付

        POST v3/transactions/micropay
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def post_async(self) -> TransactionsMicropayPost[Promise[Answer[TransactionsMicropayPostAnswer]]]:
        """提交付款码支付"""
    @property
    def postAsync(self) -> TransactionsMicropayPost[Promise[Answer[TransactionsMicropayPostAnswer]]]:
        """提交付款码支付"""

class TransactionsMicropayPostOptions(Options, total=False):
    json: TransactionsMicropayPostJson

class TransactionsMicropayPostLooseOptions(Options, total=False):
    json: TransactionsMicropayPostJson | AnyDict

class TransactionsMicropayPost(Verb[R]):
    """提交付款码支付

    POST v3/transactions/micropay
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsMicropayPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsMicropayPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsMicropayPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsMicropayPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsMicropayPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransactionsMicropayPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsMicropayPostOptions,
            /,
            **more: Unpack[TransactionsMicropayPostOptions]
        ) -> R: ...

class TransactionsMweb(Place):
    """v3/transactions/mweb"""
    @property
    def post(self) -> TransactionsMwebPost[Answer[TransactionsMwebPostAnswer]]:
        """H5支付下单

        POST v3/transactions/mweb
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def post_async(self) -> TransactionsMwebPost[Promise[Answer[TransactionsMwebPostAnswer]]]:
        """H5支付下单"""
    @property
    def postAsync(self) -> TransactionsMwebPost[Promise[Answer[TransactionsMwebPostAnswer]]]:
        """H5支付下单"""

class TransactionsMwebPostOptions(Options, total=False):
    json: TransactionsMwebPostJson

class TransactionsMwebPostLooseOptions(Options, total=False):
    json: TransactionsMwebPostJson | AnyDict

class TransactionsMwebPost(Verb[R]):
    """H5支付下单

    POST v3/transactions/mweb
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsMwebPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsMwebPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsMwebPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsMwebPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsMwebPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransactionsMwebPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsMwebPostOptions,
            /,
            **more: Unpack[TransactionsMwebPostOptions]
        ) -> R: ...

class TransactionsNative(Place):
    """v3/transactions/native"""
    @property
    def post(self) -> TransactionsNativePost[Answer[TransactionsNativePostAnswer]]:
        """扫码支付下单

        POST v3/transactions/native
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def post_async(self) -> TransactionsNativePost[Promise[Answer[TransactionsNativePostAnswer]]]:
        """扫码支付下单"""
    @property
    def postAsync(self) -> TransactionsNativePost[Promise[Answer[TransactionsNativePostAnswer]]]:
        """扫码支付下单"""

class TransactionsNativePostOptions(Options, total=False):
    json: TransactionsNativePostJson

class TransactionsNativePostLooseOptions(Options, total=False):
    json: TransactionsNativePostJson | AnyDict

class TransactionsNativePost(Verb[R]):
    """扫码支付下单

    POST v3/transactions/native
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsNativePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsNativePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsNativePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsNativePostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsNativePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TransactionsNativePostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsNativePostOptions,
            /,
            **more: Unpack[TransactionsNativePostOptions]
        ) -> R: ...

class TransactionsOutTradeNo(Place):
    """v3/transactions/out-trade-no"""
    @property
    def _out_trade_no_(self) -> TransactionsOutTradeNoOutTradeNo:
        """GET 查询订单(商户订单号)"""

class TransactionsOutTradeNoOutTradeNo(Place):
    """v3/transactions/out-trade-no/{out_trade_no}"""
    @property
    def get(self) -> TransactionsOutTradeNoOutTradeNoGet[Answer[TransactionsOutTradeNoOutTradeNoGetAnswer]]:
        """查询订单(商户订单号)

        GET v3/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def get_async(self) -> TransactionsOutTradeNoOutTradeNoGet[Promise[Answer[TransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单(商户订单号)"""
    @property
    def getAsync(self) -> TransactionsOutTradeNoOutTradeNoGet[Promise[Answer[TransactionsOutTradeNoOutTradeNoGetAnswer]]]:
        """查询订单(商户订单号)"""
    @property
    def close(self) -> TransactionsOutTradeNoOutTradeNoClose:
        """POST 关闭订单(商户订单号)"""
    @property
    def reverse(self) -> TransactionsOutTradeNoOutTradeNoReverse:
        """POST 撤销订单(商户订单号)"""

class TransactionsOutTradeNoOutTradeNoGetOptions(Options, total=False):
    query: TransactionsOutTradeNoOutTradeNoGetQuery
    out_trade_no: str | int

class TransactionsOutTradeNoOutTradeNoGetLooseOptions(Options, total=False):
    query: TransactionsOutTradeNoOutTradeNoGetQuery | AnyDict
    out_trade_no: str | int

class TransactionsOutTradeNoOutTradeNoGet(Verb[R]):
    """查询订单(商户订单号)

    GET v3/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TransactionsOutTradeNoOutTradeNoGetQuery | AnyDict = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TransactionsOutTradeNoOutTradeNoGetQuery = ...,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoGetOptions,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoGetOptions]
        ) -> R: ...

class TransactionsOutTradeNoOutTradeNoClose(Place):
    """v3/transactions/out-trade-no/{out_trade_no}/close"""
    @property
    def post(self) -> TransactionsOutTradeNoOutTradeNoClosePost[Response]:
        """关闭订单(商户订单号)

        POST v3/transactions/out-trade-no/{out_trade_no}/close
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def post_async(self) -> TransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]:
        """关闭订单(商户订单号)"""
    @property
    def postAsync(self) -> TransactionsOutTradeNoOutTradeNoClosePost[Promise[Response]]:
        """关闭订单(商户订单号)"""

class TransactionsOutTradeNoOutTradeNoClosePostOptions(Options, total=False):
    json: TransactionsOutTradeNoOutTradeNoClosePostJson
    out_trade_no: str | int

class TransactionsOutTradeNoOutTradeNoClosePostLooseOptions(Options, total=False):
    json: TransactionsOutTradeNoOutTradeNoClosePostJson | AnyDict
    out_trade_no: str | int

class TransactionsOutTradeNoOutTradeNoClosePost(Verb[R]):
    """关闭订单(商户订单号)

    POST v3/transactions/out-trade-no/{out_trade_no}/close
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoClosePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoClosePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsOutTradeNoOutTradeNoClosePostJson | AnyDict,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoClosePostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoClosePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransactionsOutTradeNoOutTradeNoClosePostJson,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoClosePostOptions,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoClosePostOptions]
        ) -> R: ...

class TransactionsOutTradeNoOutTradeNoReverse(Place):
    """v3/transactions/out-trade-no/{out_trade_no}/reverse"""
    @property
    def post(self) -> TransactionsOutTradeNoOutTradeNoReversePost[Response]:
        """撤销订单(商户订单号)

        POST v3/transactions/out-trade-no/{out_trade_no}/reverse
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
        base_uri: https://api.mch.weixin.qq.com/hk/
        notices: redesigned
        """
    @property
    def post_async(self) -> TransactionsOutTradeNoOutTradeNoReversePost[Promise[Response]]:
        """撤销订单(商户订单号)"""
    @property
    def postAsync(self) -> TransactionsOutTradeNoOutTradeNoReversePost[Promise[Response]]:
        """撤销订单(商户订单号)"""

class TransactionsOutTradeNoOutTradeNoReversePostOptions(Options, total=False):
    json: TransactionsOutTradeNoOutTradeNoReversePostJson
    out_trade_no: str | int

class TransactionsOutTradeNoOutTradeNoReversePostLooseOptions(Options, total=False):
    json: TransactionsOutTradeNoOutTradeNoReversePostJson | AnyDict
    out_trade_no: str | int

class TransactionsOutTradeNoOutTradeNoReversePost(Verb[R]):
    """撤销订单(商户订单号)

    POST v3/transactions/out-trade-no/{out_trade_no}/reverse
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
    base_uri: https://api.mch.weixin.qq.com/hk/
    notices: redesigned
    """
    if MYPY:
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoReversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoReversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TransactionsOutTradeNoOutTradeNoReversePostJson | AnyDict,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoReversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoReversePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TransactionsOutTradeNoOutTradeNoReversePostJson,
            out_trade_no: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TransactionsOutTradeNoOutTradeNoReversePostOptions,
            /,
            **more: Unpack[TransactionsOutTradeNoOutTradeNoReversePostOptions]
        ) -> R: ...

class Payer(TypedDict):
    openid: NotRequired[str]
    """用户标识"""
    sp_openid: NotRequired[str]
    """用户标识（机构）"""
    sub_openid: NotRequired[str]
    """用户标识（特约商户）"""

class Amount(TypedDict):
    total: int
    """总金额"""
    currency: NotRequired[str]
    """货币类型"""

class StoreInfo(TypedDict):
    id: NotRequired[str]
    """编号"""
    name: NotRequired[str]
    """名称"""
    address: NotRequired[str]
    """详细地址"""

class SceneInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""
    device_ip: NotRequired[str]
    """商户端设备IP"""
    payer_client_ip: NotRequired[str]
    """用户终端IP"""
    operator_id: NotRequired[str]
    """操作员ID"""
    store_info: NotRequired[StoreInfo]
    """商户门店信息"""

class GoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    wxpay_goods_id: NotRequired[str]
    """微信侧商品编码"""
    goods_name: NotRequired[str]
    """商品名称"""
    quantity: int
    """商品数量"""
    price: int
    """商品单价"""

class Detail(TypedDict):
    cost_price: NotRequired[int]
    """订单原价"""
    receipt_id: NotRequired[str]
    """商品小票ID"""
    goods_detail: NotRequired[list[GoodsDetail]]
    """单品列表"""

class TransactionsAppPostJson(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    appid: NotRequired[str]
    """APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sp_appid: NotRequired[str]
    """机构APPID"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """商户数据"""
    notify_url: NotRequired[str]
    """通知地址"""
    out_trade_no: str
    """商户订单号"""
    goods_tag: NotRequired[str]
    """商品标记"""
    trade_type: str
    """交易类型"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    merchant_category_code: str
    """MCC码"""
    payer: NotRequired[Payer]
    """支付者"""
    amount: Amount
    """订单金额"""
    scene_info: NotRequired[SceneInfo]
    """场景信息"""
    detail: NotRequired[list[Detail]]
    """优惠功能"""

class TransactionsAppPostAnswer(TypedDict):
    prepay_id: str
    """预支付交易会话标识"""

class TransactionsIdTransactionIdGetQuery(TypedDict):
    mchid: NotRequired[str | None]
    """商户号"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    sp_mchid: NotRequired[str | None]
    """机构商户号"""

class TransactionsIdTransactionIdGetAnswerPayer(TypedDict):
    openid: NotRequired[str]
    """用户标识"""
    sp_openid: NotRequired[str]
    """机构用户标识"""
    sub_openid: NotRequired[str]
    """子商户用户标识"""

class ExchangeRate(TypedDict):
    type: NotRequired[Literal["SETTLEMENT_RATE"]]
    """汇率类型"""
    rate: NotRequired[int]
    """汇率值"""

class TransactionsIdTransactionIdGetAnswerAmount(TypedDict):
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

class TransactionsIdTransactionIdGetAnswerPromotionDetailGoodsDetail(TypedDict):
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
    goods_detail: NotRequired[list[TransactionsIdTransactionIdGetAnswerPromotionDetailGoodsDetail]]
    """单品列表"""

class TransactionsIdTransactionIdGetAnswer(TypedDict):
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
    id: str
    """微信支付订单号"""
    attach: NotRequired[str]
    """商户数据"""
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"]
    """交易类型"""
    bank_type: str
    """付款银行"""
    success_time: str
    """支付完成时间"""
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"]
    """交易状态"""
    trade_state_desc: str
    """交易状态描述"""
    payer: TransactionsIdTransactionIdGetAnswerPayer
    """支付者"""
    amount: TransactionsIdTransactionIdGetAnswerAmount
    """订单金额"""
    promotion_detail: NotRequired[list[PromotionDetail]]
    """优惠功能"""

class TransactionsIdTransactionIdClosePostJson(TypedDict):
    mchid: NotRequired[str]
    """直连商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_mchid: NotRequired[str]
    """机构商户号"""

class TransactionsIdTransactionIdReversePostJson(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sub_mchid: NotRequired[str]
    """子商户号"""

class TransactionsMicropayPostJsonPayer(TypedDict):
    auth_code: str
    """授权码"""

class TransactionsMicropayPostJsonSceneInfoStoreInfo(TypedDict):
    id: NotRequired[str]
    """编号"""
    name: str
    """名称"""
    address: str
    """详细地址"""

class TransactionsMicropayPostJsonSceneInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""
    device_ip: NotRequired[str]
    """商户端设备IP"""
    payer_client_ip: NotRequired[str]
    """用户终端IP"""
    operator_id: NotRequired[str]
    """操作员ID"""
    store_info: NotRequired[TransactionsMicropayPostJsonSceneInfoStoreInfo]
    """商户门店信息"""

class TransactionsMicropayPostJson(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    appid: NotRequired[str]
    """APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sp_appid: NotRequired[str]
    """机构APPID"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """商户数据"""
    out_trade_no: str
    """商户订单号"""
    goods_tag: NotRequired[str]
    """商品标记"""
    trade_type: str
    """交易类型"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    merchant_category_code: str
    """MCC码"""
    payer: NotRequired[TransactionsMicropayPostJsonPayer]
    """支付者"""
    amount: Amount
    """订单金额"""
    scene_info: NotRequired[TransactionsMicropayPostJsonSceneInfo]
    """场景信息"""
    detail: NotRequired[list[Detail]]
    """优惠功能"""

class TransactionsMicropayPostAnswerAmount(TypedDict):
    total: int
    """订单金额"""
    currency: NotRequired[str]
    """货币类型"""
    payer_total: int
    """用户支付金额"""
    payer_currency: NotRequired[str]
    """支付货币类型"""
    exchange_rate: NotRequired[ExchangeRate]
    """汇率"""

class TransactionsMicropayPostAnswerDetailGoodsDetail(TypedDict):
    goods_id: str
    """商品编码"""
    goods_remark: NotRequired[str]
    """商品备注"""
    quantity: int
    """商品数量"""
    price: int
    """商品价格"""

class TransactionsMicropayPostAnswerDetail(TypedDict):
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
    currency: NotRequired[str]
    """货币类型"""
    activity_id: NotRequired[str]
    """活动ID"""
    wechatpay_contribute_amount: NotRequired[int]
    """微信出资"""
    merchant_contribute_amount: NotRequired[int]
    """商户出资"""
    other_contribute_amount: NotRequired[int]
    """其他出资"""
    goods_detail: NotRequired[list[TransactionsMicropayPostAnswerDetailGoodsDetail]]
    """单品列表"""

class TransactionsMicropayPostAnswer(TypedDict):
    id: str
    """微信支付订单号"""
    mchid: str
    """商户号"""
    appid: str
    """APPID"""
    sub_mchid: str
    """子商户号"""
    sp_mchid: str
    """机构商户号"""
    sp_appid: str
    """机构APPID"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    out_trade_no: str
    """商户订单号"""
    trade_type: Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"]
    """交易类型"""
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"]
    """交易状态"""
    trade_state_desc: str
    """交易状态描述"""
    bank_type: str
    """付款银行"""
    attach: NotRequired[str]
    """商户数据"""
    success_time: str
    """支付完成时间"""
    payer: NotRequired[Payer]
    """支付者"""
    amount: TransactionsMicropayPostAnswerAmount
    """订单金额"""
    detail: NotRequired[list[TransactionsMicropayPostAnswerDetail]]
    """优惠功能"""

class TransactionsMwebPostJsonSceneInfo(TypedDict):
    device_id: NotRequired[str]
    """商户端设备号"""
    device_ip: NotRequired[str]
    """商户端设备IP"""
    payer_client_ip: str
    """用户终端IP"""
    operator_id: NotRequired[str]
    """操作员ID"""
    store_info: NotRequired[StoreInfo]
    """商户门店信息"""

class TransactionsMwebPostJson(TypedDict):
    mchid: NotRequired[str]
    """商户号"""
    appid: NotRequired[str]
    """APPID"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sp_mchid: NotRequired[str]
    """机构商户号"""
    sp_appid: NotRequired[str]
    """机构APPID"""
    sub_appid: NotRequired[str]
    """子商户APPID"""
    description: str
    """商品描述"""
    attach: NotRequired[str]
    """商户数据"""
    notify_url: NotRequired[str]
    """通知地址"""
    out_trade_no: str
    """商户订单号"""
    goods_tag: NotRequired[str]
    """商品标记"""
    trade_type: str
    """交易类型"""
    limit_pay: NotRequired[str]
    """指定支付方式"""
    time_start: NotRequired[str]
    """交易起始时间"""
    time_expire: NotRequired[str]
    """交易结束时间"""
    merchant_category_code: str
    """MCC码"""
    payer: NotRequired[Payer]
    """支付者"""
    amount: Amount
    """订单金额"""
    scene_info: NotRequired[TransactionsMwebPostJsonSceneInfo]
    """场景信息"""
    detail: NotRequired[list[Detail]]
    """优惠功能"""

class TransactionsMwebPostAnswer(TypedDict):
    mweb_url: str
    """支付跳转链接"""

class TransactionsNativePostAnswer(TypedDict):
    code_url: str
    """二维码链接"""

class TransactionsJsapiPostJson(TransactionsAppPostJson): ...

class TransactionsJsapiPostAnswer(TransactionsAppPostAnswer): ...

class TransactionsNativePostJson(TransactionsAppPostJson): ...

class TransactionsOutTradeNoOutTradeNoGetQuery(TransactionsIdTransactionIdGetQuery): ...

class TransactionsOutTradeNoOutTradeNoGetAnswer(TransactionsIdTransactionIdGetAnswer): ...

class TransactionsOutTradeNoOutTradeNoClosePostJson(TransactionsIdTransactionIdClosePostJson): ...

class TransactionsOutTradeNoOutTradeNoReversePostJson(TransactionsIdTransactionIdReversePostJson): ...
