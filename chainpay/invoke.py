"""Invocation parameters (调起支付): what a front end passes on to show the payment.

Signed with the same private key as the order: four lines, app, timestamp, nonce and package. Of
APIv2 the sorted fields are signed with its key. Native and H5 need none: they are an address.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from typing import Any

from . import formatter
from .crypto import hash as hashes
from .errors import UsageError
from .signing import SignerLike
from .worlds import at_once, resolved

__all__ = ["Invoke"]


class Invoke:
    """Signs invocation parameters.

    Args:
        signer: Our key.
        clock: Returns the time in seconds since 1970.
        nonce: Returns a new text for one use.
        secret: The key of APIv2 (APIv2密钥); None if there is none.
        run: What becomes of the work: done at once, or handed over to be awaited.

    Every method raises:
        UsageError: An argument can't be, the signer is async where nobody awaits or returns no
            text, or there is no key of APIv2.
    """

    __slots__ = ("_clock", "_nonce", "_run", "_secret", "_signer")

    def __init__(
        self,
        signer: SignerLike,
        clock: Callable[[], float],
        nonce: Callable[[], str],
        secret: bytes | None = None,
        run: Callable[[Coroutine[Any, Any, dict[str, str]]], Any] = at_once,
    ) -> None:
        self._signer = signer
        self._clock = clock
        self._nonce = nonce
        self._secret = secret
        self._run = run

    def __repr__(self) -> str:
        return f"Invoke(mchid={self._signer.mchid!r})"

    def jsapi(self, prepay_id: str, appid: str) -> dict[str, str]:
        """Return what ``WeixinJSBridge`` takes: ``appId timeStamp nonceStr package …``.

        Args:
            prepay_id: As the order was answered with.
            appid: Of the official account (公众号).

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791857
        """
        return self._start(self._jsapi(prepay_id, appid))

    def mini_program(self, prepay_id: str, appid: str) -> dict[str, str]:
        """Return what ``wx.requestPayment`` takes: the same without ``appId``.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791898
        """
        return self._start(self._jsapi(prepay_id, appid, shown=False))

    def app(self, prepay_id: str, appid: str, partnerid: str | None = None) -> dict[str, str]:
        """Return what the SDK of apps takes: ``appid partnerid prepayid package …``.

        Args:
            prepay_id: As the order was answered with.
            appid: Of the app.
            partnerid: The merchant's number; by default the client's.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012265144
        """
        return self._start(self._app(prepay_id, appid, partnerid))

    def jsapi_v2(self, prepay_id: str, appid: str, sign_type: str = hashes.MD5) -> dict[str, str]:
        """Return what ``WeixinJSBridge`` takes, for an order of APIv2.

        Args:
            prepay_id: As the order was answered with.
            appid: Of the official account.
            sign_type: ``MD5`` or ``HMAC-SHA256``, as of the order.

        Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6
        """
        return self._start(self._jsapi_v2(prepay_id, appid, sign_type))

    def app_v2(
        self,
        prepay_id: str,
        appid: str,
        partnerid: str | None = None,
        sign_type: str = hashes.MD5,
    ) -> dict[str, str]:
        """Return what the SDK of apps takes, for an order of APIv2.

        Args:
            prepay_id: As the order was answered with.
            appid: Of the app.
            partnerid: The merchant's number; by default the client's.
            sign_type: ``MD5`` or ``HMAC-SHA256``, as of the order.

        Source: https://pay.weixin.qq.com/doc/global/v2/zh/4013636475
        """
        return self._start(self._app_v2(prepay_id, appid, partnerid, sign_type))

    def _start(self, work: Coroutine[Any, Any, dict[str, str]]) -> dict[str, str]:
        made: dict[str, str] = self._run(work)
        return made

    async def _jsapi(self, prepay_id: str, appid: str, shown: bool = True) -> dict[str, str]:
        moment = self._moment("timeStamp", "nonceStr")
        package = _package(prepay_id)
        signature = await self._sign(_text(appid, "appid"), *moment.values(), package)
        named = {"appId": appid} if shown else {}
        return {**named, **moment, "package": package, "signType": "RSA", "paySign": signature}

    async def _app(self, prepay_id: str, appid: str, partnerid: str | None) -> dict[str, str]:
        fields = self._app_fields(prepay_id, appid, partnerid)
        signature = await self._sign(
            appid, fields["timestamp"], fields["noncestr"], fields["prepayid"]
        )
        return {**fields, "sign": signature}

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
            "partnerid": self._signer.mchid if partnerid is None else _text(partnerid, "partnerid"),
            "prepayid": _bare(prepay_id),
            "package": "Sign=WXPay",
            **self._moment("timestamp", "noncestr"),
        }

    def _moment(self, timestamp: str, nonce: str) -> dict[str, str]:
        return {
            timestamp: str(int(self._clock())),
            nonce: _text(self._nonce(), "what nonce() returns"),
        }

    async def _sign(self, *lines: str) -> str:
        if self._run is at_once and inspect.iscoroutinefunction(self._signer.sign):
            raise UsageError("the signer is async: await client.invoke_async.jsapi(…)")
        signature = await resolved(self._signer.sign(formatter.message(*lines)))
        return _text(signature, "what sign() returns")

    def _sign_v2(self, fields: dict[str, str], sign_type: str) -> str:
        if self._secret is None:
            raise UsageError("the client has no secret= (APIv2密钥) to sign this with")
        return hashes.sign(sign_type, formatter.sorted_fields(fields), self._secret)


def _text(value: Any, what: str) -> str:
    if not isinstance(value, str) or not value or not value.isprintable():
        raise UsageError(f"{what} must be a str of one line")
    return value


def _bare(prepay_id: str) -> str:
    return _text(_text(prepay_id, "prepay_id").removeprefix("prepay_id="), "prepay_id")


def _package(prepay_id: str) -> str:
    return f"prepay_id={_bare(prepay_id)}"
