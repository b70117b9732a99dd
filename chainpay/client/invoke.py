"""Invocation parameters (调起支付): what a front end needs to show the payment.

They are signed with the same private key as the order. Four lines are signed: app, timestamp, nonce
and package. For APIv2 the sorted fields are signed with the key of APIv2. Native and H5 payments
need no parameters: they are an address.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Coroutine, Mapping
from typing import Generic, TypeAlias, TypeVar, cast

import httpx

from ..concurrency.runtime import maybe_await, run_sync
from ..crypto import hash as hashes
from ..encoding.secret import Secret
from ..encoding.shown import shows_half_made
from ..errors import UsageError
from ..signing.identity import TOKEN
from ..signing.signer import SignerLike
from ..signing.v2 import join_sorted_fields
from ..signing.v3 import join_lines

R = TypeVar("R")

Parameters: TypeAlias = dict[str, str]
Work: TypeAlias = Coroutine[object, None, Parameters]

_SIGNATURE = re.compile(r"[A-Za-z0-9+/=]+")
_APPID = re.compile(r"wx[0-9a-z]{16}")
_PREPAY_ID = re.compile(r"prepay_id=.*|wx[0-9a-z]{28,}")


class Invoke(Generic[R]):
    """Signs invocation parameters: a dict of texts that the front end uses unchanged.

    Every method but `transfer` takes the ``prepay_id`` from the answer to the order, with or
    without ``prepay_id=`` in front, and the ``appid`` of the order.

    Args:
        signer: The merchant's signer.
        clock: Returns the time in seconds since 1970.
        nonce: Returns a new text for one use.
        secret: The key of APIv2 (APIv2密钥); None if there is none.
        run: Runs the work of each method; the method returns the result of `run`. By default the
            work is done at once. A function that returns the work itself leaves it to be awaited.

    Every method raises:
        UsageError: An argument is invalid, the signer is async and the call is not awaited, or
            there is no key of APIv2.
    """

    __slots__ = ("_clock", "_nonce", "_run", "_secret", "_signer")

    def __init__(
        self,
        signer: SignerLike,
        clock: Callable[[], float],
        nonce: Callable[[], str],
        secret: bytes | Secret | None = None,
        run: Callable[[Work], R] | None = None,
    ) -> None:
        self._signer = signer
        self._clock = clock
        self._nonce = nonce
        self._secret = secret
        self._run = run

    @shows_half_made
    def __repr__(self) -> str:
        return f"Invoke(mchid={self._signer.mchid!r})"

    def jsapi(self, prepay_id: str, appid: str) -> R:
        """Return the parameters of ``WeixinJSBridge``: ``appId timeStamp nonceStr package …``.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791857
        """
        return self._start(self._jsapi(prepay_id, appid))

    def mini_program(self, prepay_id: str, appid: str) -> R:
        """Return the parameters of ``wx.requestPayment``: those of `jsapi` without ``appId``.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791898
        """
        return self._start(self._jsapi(prepay_id, appid, with_appid=False))

    def app(self, prepay_id: str, appid: str, partnerid: str | None = None) -> R:
        """Return the parameters of the SDK for apps: ``appid partnerid prepayid package …``.

        Args:
            prepay_id: The number from the answer to the order.
            appid: The app's.
            partnerid: The merchant's number; by default the client's. For an order of a
                sub-merchant (特约商户) pass the sub-merchant's number.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4013070351
        """
        return self._start(self._app(prepay_id, appid, partnerid))

    def transfer(
        self,
        package_info: str,
        appid: str,
        mchid: str | None = None,
        *,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
    ) -> R:
        """Return the parameters of ``requestMerchantTransfer``: ``mchId appId package``.

        With them a user confirms a transfer (商家转账, 用户确认收款), in a mini program or by
        ``WeixinJSBridge``. They carry no signature.

        Args:
            package_info: From the answer to the transfer, whose state is ``WAIT_USER_CONFIRM``.
            appid: The ``appid`` of the transfer.
            mchid: The merchant's number; by default the client's.
            sub_mchid: The sub-merchant's number, for a service provider (服务商).
            sub_appid: The sub-merchant's app, for a service provider.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012716430
        """
        fields = {
            "mchId": self._signer.mchid if mchid is None else mchid,
            "subMchId": sub_mchid,
            "appId": appid,
            "subAppId": sub_appid,
        }
        return self._start(self._transfer(package_info, fields))

    def jsapi_v2(self, prepay_id: str, appid: str, sign_type: str = hashes.MD5) -> R:
        """Return the parameters of ``WeixinJSBridge`` for an order of APIv2.

        Args:
            prepay_id: The number from the answer to the order.
            appid: The official account's (公众号) or mini program's.
            sign_type: How the order was signed: ``MD5`` or ``HMAC-SHA256``.

        Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6
        """
        return self._start(self._jsapi_v2(prepay_id, appid, sign_type))

    def app_v2(
        self,
        prepay_id: str,
        appid: str,
        partnerid: str | None = None,
        sign_type: str = hashes.MD5,
    ) -> R:
        """Return the parameters of the SDK for apps, for an order of APIv2.

        See `app` and `jsapi_v2`.

        Source: https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_12&index=2
        """
        return self._start(self._app_v2(prepay_id, appid, partnerid, sign_type))

    def _start(self, work: Work) -> R:
        if self._run is None:
            return cast("R", run_sync(work, "the signer"))
        return self._run(work)

    async def _jsapi(self, prepay_id: str, appid: str, with_appid: bool = True) -> Parameters:
        package = _format_package(prepay_id)
        once = self._make_once("timeStamp", "nonceStr")
        signature = await self._sign(_check_appid(appid), *once.values(), package)
        app = {"appId": appid} if with_appid else {}
        return {**app, **once, "package": package, "signType": "RSA", "paySign": signature}

    async def _app(self, prepay_id: str, appid: str, partnerid: str | None) -> Parameters:
        fields = self._app_fields(prepay_id, appid, partnerid)
        lines = (fields[name] for name in ("appid", "timestamp", "noncestr", "prepayid"))
        return {**fields, "sign": await self._sign(*lines)}

    async def _transfer(self, package_info: str, fields: dict[str, str | None]) -> Parameters:
        texts = {
            name: _check_text(value, name) for name, value in fields.items() if value is not None
        }
        return {**texts, "package": _check_package_info(package_info)}

    async def _jsapi_v2(self, prepay_id: str, appid: str, sign_type: str) -> Parameters:
        fields = {
            "appId": _check_appid(appid),
            **self._make_once("timeStamp", "nonceStr"),
            "package": _format_package(prepay_id),
            "signType": sign_type,
        }
        return {**fields, "paySign": self._sign_v2(fields, sign_type)}

    async def _app_v2(
        self, prepay_id: str, appid: str, partnerid: str | None, sign_type: str
    ) -> Parameters:
        fields = self._app_fields(prepay_id, appid, partnerid)
        return {**fields, "sign": self._sign_v2(fields, sign_type)}

    def _app_fields(self, prepay_id: str, appid: str, partnerid: str | None) -> Parameters:
        return {
            "appid": _check_appid(appid),
            "partnerid": _check_text(
                self._signer.mchid if partnerid is None else partnerid, "partnerid"
            ),
            "prepayid": _parse_prepay_id(prepay_id),
            "package": "Sign=WXPay",
            **self._make_once("timestamp", "noncestr"),
        }

    def _make_once(self, timestamp: str, nonce: str) -> Parameters:
        """Return the timestamp and a new nonce, by the names that they shall have."""
        try:
            seconds = int(self._clock())
        except (TypeError, ValueError, OverflowError):
            raise UsageError("clock() must return seconds since 1970") from None
        text = self._nonce()
        if not isinstance(text, str) or not TOKEN.fullmatch(text):
            raise UsageError("nonce() must return letters and digits")
        return {timestamp: str(seconds), nonce: text}

    async def _sign(self, *lines: str) -> str:
        if self._run is None and inspect.iscoroutinefunction(self._signer.sign):
            raise UsageError("the signer is async: await client.invoke_async.jsapi(…) and so on")
        signature = await maybe_await(self._signer.sign(join_lines(*lines)))
        if not isinstance(signature, str) or not _SIGNATURE.fullmatch(signature):
            raise UsageError("the signer's sign() must return base64 text")
        return signature

    def _sign_v2(self, fields: Parameters, sign_type: str) -> str:
        if self._secret is None:
            raise UsageError("the client has no secret= (APIv2密钥) to sign this with")
        return hashes.sign(sign_type, join_sorted_fields(fields), self._secret)


def _check_text(value: str, name: str) -> str:
    if isinstance(value, (Mapping, httpx.Response)):
        raise UsageError(
            f"{name} takes a str, and not the whole answer: pass response.json()[{name!r}]"
        )
    if not isinstance(value, str) or not value or not value.isprintable() or " " in value:
        raise UsageError(f"{name} takes a str without spaces and line breaks, and not an empty one")
    return value


def _check_appid(text: str) -> str:
    if _PREPAY_ID.fullmatch(_check_text(text, "appid")):
        raise UsageError(
            "appid is a prepay_id here: prepay_id comes first, then appid, such as"
            " wxd678efh567hg6787"
        )
    return text


def _check_package_info(text: str) -> str:
    if _APPID.fullmatch(_check_text(text, "package_info")) or text.startswith("prepay_id="):
        raise UsageError(
            "package_info is the text of the answer to the transfer: it comes first, then appid"
        )
    return text


def _parse_prepay_id(text: str) -> str:
    number = _check_text(text, "prepay_id").removeprefix("prepay_id=")
    if _APPID.fullmatch(_check_text(number, "prepay_id")):
        raise UsageError(f"{number!r} is an appid: prepay_id comes first, then appid")
    return number


def _format_package(prepay_id: str) -> str:
    return f"prepay_id={_parse_prepay_id(prepay_id)}"
