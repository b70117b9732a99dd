"""Invocation parameters (调起支付): what a front end passes on to show the payment.

Signed with the same private key as the order: four lines, app, timestamp, nonce and package. Of
APIv2 the sorted fields are signed with its key. Native and H5 need none: they are an address.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from ..concurrency.runtime import maybe_await, run_sync
from ..crypto import hash as hashes
from ..errors import UsageError
from ..signing.message import join_lines, join_sorted_fields
from ..signing.signer import TOKEN, SignerLike

__all__ = ["Invoke"]

R = TypeVar("R")

_SIGNATURE = re.compile(r"[A-Za-z0-9+/=]+")

_APPID = re.compile(r"wx[0-9a-f]{16}")


class Invoke(Generic[R]):
    """Signs invocation parameters: text by name, which a front end takes as they are.

    Every method takes the ``prepay_id`` that the order was answered with, with or without
    ``prepay_id=`` in front, and the ``appid`` of the order.

    Args:
        signer: Our key.
        clock: Returns the time in seconds since 1970.
        nonce: Returns a new text for one use.
        secret: The key of APIv2 (APIv2密钥); None if there is none.
        run: What becomes of the work, and so what each method returns: it is done at once, or
            handed over to be awaited.

    Every method raises:
        UsageError: An argument can't be, the signer is async where nobody awaits, or there is no
            key of APIv2.
    """

    __slots__ = ("_clock", "_nonce", "_run", "_secret", "_signer")

    def __init__(
        self,
        signer: SignerLike,
        clock: Callable[[], float],
        nonce: Callable[[], str],
        secret: bytes | None = None,
        run: Callable[[Coroutine[Any, Any, dict[str, str]]], Any] = run_sync,
    ) -> None:
        self._signer = signer
        self._clock = clock
        self._nonce = nonce
        self._secret = secret
        self._run = run

    def __repr__(self) -> str:
        return f"Invoke(mchid={self._signer.mchid!r})"

    def jsapi(self, prepay_id: str, appid: str) -> R:
        """Return what ``WeixinJSBridge`` takes: ``appId timeStamp nonceStr package …``.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791857
        """
        return self._start(self._jsapi(prepay_id, appid))

    def mini_program(self, prepay_id: str, appid: str) -> R:
        """Return what ``wx.requestPayment`` takes: the same without ``appId``.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791898
        """
        return self._start(self._jsapi(prepay_id, appid, shown=False))

    def app(self, prepay_id: str, appid: str, partnerid: str | None = None) -> R:
        """Return what the SDK of apps takes: ``appid partnerid prepayid package …``.

        Args:
            prepay_id: As the order was answered with.
            appid: Of the app.
            partnerid: The merchant's number; by default the client's. Of an order for a
                sub-merchant (特约商户) it is theirs.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4013070351
        """
        return self._start(self._app(prepay_id, appid, partnerid))

    def jsapi_v2(self, prepay_id: str, appid: str, sign_type: str = hashes.MD5) -> R:
        """Return what ``WeixinJSBridge`` takes, for an order of APIv2.

        Args:
            prepay_id: As the order was answered with.
            appid: Of the official account (公众号) or mini program.
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
        """Return what the SDK of apps takes, for an order of APIv2. See `app` and `jsapi_v2`.

        Source: https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_12&index=2
        """
        return self._start(self._app_v2(prepay_id, appid, partnerid, sign_type))

    def _start(self, work: Coroutine[Any, Any, dict[str, str]]) -> R:
        made: R = self._run(work)
        return made

    async def _jsapi(self, prepay_id: str, appid: str, shown: bool = True) -> dict[str, str]:
        package = _package(prepay_id)
        moment = self._moment("timeStamp", "nonceStr")
        signature = await self._sign(_text(appid, "appid"), *moment.values(), package)
        named = {"appId": appid} if shown else {}
        return {**named, **moment, "package": package, "signType": "RSA", "paySign": signature}

    async def _app(self, prepay_id: str, appid: str, partnerid: str | None) -> dict[str, str]:
        fields = self._app_fields(prepay_id, appid, partnerid)
        lines = (fields[name] for name in ("appid", "timestamp", "noncestr", "prepayid"))
        return {**fields, "sign": await self._sign(*lines)}

    async def _jsapi_v2(self, prepay_id: str, appid: str, sign_type: str) -> dict[str, str]:
        fields = {
            "appId": _text(appid, "appid"),
            **self._moment("timeStamp", "nonceStr"),
            "package": _package(prepay_id),
            "signType": sign_type,
        }
        return {**fields, "paySign": self._sign_v2(fields, sign_type)}

    async def _app_v2(
        self, prepay_id: str, appid: str, partnerid: str | None, sign_type: str
    ) -> dict[str, str]:
        fields = self._app_fields(prepay_id, appid, partnerid)
        return {**fields, "sign": self._sign_v2(fields, sign_type)}

    def _app_fields(self, prepay_id: str, appid: str, partnerid: str | None) -> dict[str, str]:
        return {
            "appid": _text(appid, "appid"),
            "partnerid": _text(self._signer.mchid if partnerid is None else partnerid, "partnerid"),
            "prepayid": _bare(prepay_id),
            "package": "Sign=WXPay",
            **self._moment("timestamp", "noncestr"),
        }

    def _moment(self, timestamp: str, nonce: str) -> dict[str, str]:
        try:
            seconds = int(self._clock())
        except (TypeError, ValueError, OverflowError):
            raise UsageError("clock() must return seconds since 1970") from None
        text = self._nonce()
        if not isinstance(text, str) or not TOKEN.fullmatch(text):
            raise UsageError("nonce() must return letters and digits")
        return {timestamp: str(seconds), nonce: text}

    async def _sign(self, *lines: str) -> str:
        if self._run is run_sync and inspect.iscoroutinefunction(self._signer.sign):
            raise UsageError("the signer is async: await client.invoke_async.jsapi(…) and so on")
        signature = await maybe_await(self._signer.sign(join_lines(*lines)))
        if not isinstance(signature, str) or not _SIGNATURE.fullmatch(signature):
            raise UsageError("the signer's sign() must return base64 text")
        return signature

    def _sign_v2(self, fields: dict[str, str], sign_type: str) -> str:
        if self._secret is None:
            raise UsageError("the client has no secret= (APIv2密钥) to sign this with")
        return hashes.sign(sign_type, join_sorted_fields(fields), self._secret)


def _text(value: str, what: str) -> str:
    if not isinstance(value, str) or not value or not value.isprintable() or " " in value:
        raise UsageError(f"{what} takes a str without spaces and line breaks, and not an empty one")
    return value


def _bare(prepay_id: str) -> str:
    bare = _text(_text(prepay_id, "prepay_id").removeprefix("prepay_id="), "prepay_id")
    if _APPID.fullmatch(bare):
        raise UsageError(f"{bare!r} is an appid: prepay_id comes first, then appid")
    return bare


def _package(prepay_id: str) -> str:
    return f"prepay_id={_bare(prepay_id)}"
