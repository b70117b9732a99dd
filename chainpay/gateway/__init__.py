"""The emulated platform (WeChat Pay as seen from outside), in this process, as an httpx transport.

What it does is in `chainpay.gateway.platform`; this is how one gets there: in this process, or over
a socket. On the way, and there, things go wrong as `Gateway.faults` says.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, overload

import httpx
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ..concurrency.runtime import run_sync
from ..request.build import WITH_CERTIFICATE
from .fault_injection import Ending, Request, ending, exchange
from .faults import Faults, Strike
from .operations.payafter import Order
from .platform import MCHID, Platform
from .state.keys import Pen, new_key
from .state.ledger import Happened

if TYPE_CHECKING:
    from .server import Served, Server

__all__ = ["Faults", "Gateway", "Happened", "Order"]


class Gateway(Platform, httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An emulated platform with one merchant; give it to a client as ``transport=``.

    It answers all operations of `chainpay.catalog`: those that are `behaving` by what they do, the
    others by samples of the documented shape. Safe for threads and tasks. `credentials` are the
    arguments of a client that it trusts. Checked are signatures, required fields, types,
    enumerations, sealed values, digests of files, amounts and the moves of an order; lengths and
    alphabets are not.

    Args:
        clock: Returns the time in seconds since 1970.
        keys: The private keys of the merchant, of the platform's certificate and of its public
            key; by default they are made on the spot.
        certificates: Whether the platform has certificates for this merchant; if not, it has its
            public key alone, as for all merchants that are new.

    Attributes:
        mchid: The merchant's number.
        serial: The serial of the merchant's certificate.
        public_key_id: The ``PUB_KEY_ID_…`` of the platform's public key.
        faults: What goes wrong: nothing, until rules are added.
        refuses_before_sending: That a `httpx.ConnectError` of this transport means that nothing
            has arrived.

    Source: https://pay.weixin.qq.com/doc/global/v3/zh/4012354982
    """

    refuses_before_sending = True

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.time,
        keys: tuple[RSAPrivateKey, RSAPrivateKey, RSAPrivateKey] | None = None,
        certificates: bool = True,
    ) -> None:
        keys = keys or (new_key(), new_key(), new_key())
        super().__init__(clock=clock, keys=keys, certificates=certificates)
        self.faults = Faults(self._forge)

    def _forge(self, kind: str) -> Pen:
        return self._identity.forge(kind, new_key())

    def serve(
        self,
        port: int = 0,
        *,
        ssl_context: ssl.SSLContext | None = None,
        on_request: Callable[[Served], None] | None = None,
        patience: float = 60,
    ) -> Server:
        """Return a server of this platform on loopback, to be run by ``with``.

        Args:
            port: Its port; 0 is one that is free.
            ssl_context: With it, ``https``. If it asks for certificates of clients, the operations
                of APIv2 that need the merchant's are refused without one.
            on_request: Is called after each request, in the server's thread; what it raises is
                logged, and harms nobody.
            patience: How many seconds a client may take over a request, or stay idle.

        Returns:
            The server.
        """
        from .server import Server  # loads asyncio, which who stays in this process needn't

        return Server(self, port, ssl_context, on_request, patience)

    def __repr__(self) -> str:
        return f"<Gateway mchid={self.mchid!r} serial={self.serial!r}>"

    # What has happened

    @overload
    def happened(self, number: str, mchid: str = MCHID) -> Happened: ...

    @overload
    def happened(self, number: None = None, mchid: str = MCHID) -> Mapping[str, Happened]: ...

    def happened(
        self, number: str | None = None, mchid: str = MCHID
    ) -> Happened | Mapping[str, Happened]:
        """Return what was carried out under a number of the merchant's, such as an out_trade_no.

        Queries don't count, and neither does what was refused. A request counts at every number of
        the merchant's that it names: a refund at its own, and at the order's.

        Args:
            number: The number; by default all.
            mchid: The merchant.

        Returns:
            ``{"POST v3/pay/transactions/native": 1}``: how often it was carried out; ``.repeated``
            has how often the same was asked again, and answered as before without happening again.
            For all numbers, a mapping of number to that.

        Raises:
            UsageError: There is no such merchant.
        """
        self._merchant(mchid)
        return self._ledger.all(mchid) if number is None else self._ledger.of(mchid, number)

    def forget(self) -> None:
        """Forget all orders, refunds and counts; merchants, keys and used nonces stay."""
        with self._lock:
            self._behaviour.forget()
            self._ledger.forget()

    # The transport

    def end(self, strike: Strike, request: Request) -> Ending:
        """Let a request end that a fault has struck.

        Args:
            strike: What befalls it, as `Faults.strike` told.
            request: The arguments of `answer`.

        Returns:
            Its answer, if it gets one, and how it ends.
        """
        named = {name.lower(): value for name, value in request.headers}
        serial = named.get("wechatpay-serial", "")
        return ending(strike, self._identity, serial, partial(self.answer, *request))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of the sync world.

        Raises:
            httpx.TransportError: A fault, as `faults` has it.
        """
        strike, asked = self._received(request, request.read())
        if strike is None:
            return self.answer(*asked)
        return run_sync(exchange(strike, request, partial(self.end, strike, asked), _sleep))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of the async world.

        Raises:
            httpx.TransportError: A fault, as `faults` has it.
        """
        strike, asked = self._received(request, await request.aread())
        if strike is None:
            return self.answer(*asked)
        import anyio

        return await exchange(strike, request, partial(self.end, strike, asked), anyio.sleep)

    def _received(self, request: httpx.Request, body: bytes) -> tuple[Strike | None, Request]:
        target = request.url.raw_path.decode("ascii")
        headers, certified = list(request.headers.items()), WITH_CERTIFICATE in request.extensions
        asked = Request(request.method, target, headers, body, request.url.scheme, certified)
        return self.faults.strike(request.method, target), asked


async def _sleep(seconds: float) -> None:
    time.sleep(seconds)
