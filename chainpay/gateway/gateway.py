"""The gateway: the emulated platform, with its keys, merchants, orders and callbacks.

It verifies each request as WeChat Pay does, keeps orders, and signs its answers. The key that the
request names in ``Wechatpay-Serial`` signs. The gateway uses the client's own `Signer` and
`Verifier`, so it does not prove that these are right.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from email.utils import formatdate
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import httpx
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding

from ..catalog import index, samples
from ..concurrency.runtime import run_sync
from ..crypto import rsa
from ..crypto.hash import MD5
from ..encoding.shown import shows_half_made
from ..errors import UsageError
from .acts import Acts
from .api import notifications
from .api.notifications import Notification
from .api.responses import Reply, build_response
from .api.v2 import is_v2
from .core import Core, core_of
from .errors import RequestRefusal
from .families.payments.order import Order, payment_content
from .families.payments.order_v2 import payment_content_v2
from .families.payments.refund import Refund, refund_content, refund_content_v2
from .families.payments.refunds import REFUND_STATES
from .fault_injection import FaultResult, answer_in_process, apply_fault
from .fault_rules import kept_faults
from .faults import ActiveFaults, Rule
from .outbox import Outbox, find_summary
from .request import IncomingRequest
from .state.identity import Identity
from .state.keys import Sign, new_key
from .state.state import GatewayState
from .state.times import Clock, parse_duration
from .store.base import Store
from .store.memory import MemoryStore

if TYPE_CHECKING:
    from .serving.asgi import App
    from .serving.server import Served, Server

_AT_ONCE = 100  # requests that are written while others wait

MCHID = samples.MCHID
"""The number of the merchant that every gateway has."""


class Gateway(Acts, httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An emulated platform with one merchant; give it to a client as ``transport=``.

    It answers all operations of `chainpay.catalog`. The operations in `behaving` have a real
    behaviour. All others are answered with samples of the documented shape. Safe for threads and
    tasks. `credentials` returns the arguments of a client that the gateway trusts. The gateway
    checks signatures, encrypted fields, digests of files, amounts and the states of an order. Of
    all other values it refuses what ``check="error"`` refuses: the rules are the same.

    Args:
        clock: Returns the time in seconds since 1970.
        keys: The private keys of the merchant, of the platform's certificate and of the platform's
            public key; by default new keys.
        certificates: Whether the platform has certificates for this merchant. If not, it has only
            its public key, as for all new merchants.
        appids: The appids that are bound to the merchants. A request with another one is refused
            with ``APPID_MCHID_NOT_MATCH``. By default any appid passes.
        identity: The merchant and the keys, if they are kept; then `keys` is left out.
        store: Where the state is kept; by default in memory.
        by_public_key: Whether the platform's public key signs callbacks, and answers to requests
            that name no key in ``Wechatpay-Serial``. By default the newest certificate does.
        settle_delay: How long the platform takes for a refund, a transfer and the like, which are
            PROCESSING meanwhile: seconds, or a text such as ``5m``. By default they are done at
            once.

    Raises:
        UsageError: `appids` is one text, and not several; or the delay is no duration.

    Attributes:
        mchid: The merchant's number.
        serial: The serial of the merchant's certificate.
        public_key_id: The ``PUB_KEY_ID_…`` of the platform's public key.
        faults: The rules for what goes wrong; none at first.
        refuses_before_sending: True: if this transport raises `httpx.ConnectError`, the request has
            not arrived.

    Source: https://pay.weixin.qq.com/doc/global/v3/zh/4012354982
    """

    refuses_before_sending = True

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.time,
        keys: tuple[RSAPrivateKey, RSAPrivateKey, RSAPrivateKey] | None = None,
        certificates: bool = True,
        appids: Iterable[str] = (),
        identity: Identity | None = None,
        store: Store | None = None,
        by_public_key: bool = False,
        settle_delay: float | str = 0,
    ) -> None:
        if isinstance(appids, str):
            raise UsageError("appids= takes several appids: [...], not one text")
        if identity is None:
            merchant_key, certified, public_key = keys or (new_key(), new_key(), new_key())
            identity = Identity(merchant_key, public_key, certified)
        now = Clock(clock)
        state = GatewayState(store or MemoryStore(), now, appids)
        state.families.settle_delay = parse_duration(settle_delay)
        super().__init__(Core(state, now, identity, certificates, by_public_key))
        self.serial = identity.serial
        self.public_key_id = identity.public_key_id
        self.note = state.requests.note
        index.entries()  # if the catalog can't be read, it shows here, and not in an answer

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a gateway has keys and a state, and is not copied or pickled; serve() it, and connect"
            " to it from there"
        )

    @shows_half_made
    def __repr__(self) -> str:
        return f"<Gateway mchid={self.mchid!r} serial={self.serial!r}>"

    @property
    def behaving(self) -> frozenset[tuple[str, str]]:
        """The operations with a real behaviour, by method and path. All others answer samples."""
        return core_of(self).behaving

    # Merchants and keys

    @property
    def certificate(self) -> bytes:
        """The platform's newest certificate, as PEM; empty if there is none."""
        newest = core_of(self).keyring.certificates.get(self.certificate_serial)
        return newest.public_bytes(Encoding.PEM) if newest else b""

    @property
    def certificate_serial(self) -> str:
        """The serial of the platform's newest certificate; empty if there is none."""
        return core_of(self).keyring.newest

    def credentials(self, mchid: str | None = None) -> dict[str, Any]:
        """Return the arguments of a `Client` that trusts this gateway, and that it trusts.

        The client has the gateway's clock. From now on signatures have the time of that clock.

        Args:
            mchid: A merchant of `seed`; by default the gateway's own.

        Raises:
            UsageError: There is no such merchant, or only its public key is here.
        """
        core = core_of(self)
        identity = core.find_identity(mchid)
        core.clock.is_shared = True
        return {
            "mchid": identity.mchid,
            "serial": identity.serial,
            "private_key": identity.merchant_key,
            "certs": {
                **core.keyring.certificates,
                self.public_key_id: core.keyring.keys[self.public_key_id].public_key(),
            },
            **self.merchant_secrets(identity.mchid),
            "transport": self,
            "clock": core.clock,
        }

    def export(self, write: Callable[[Identity], None]) -> None:
        """Write each merchant of `seed`: those that are here now, and later those that it adds.

        Args:
            write: Writes a merchant.
        """
        core = core_of(self)
        core.export = write
        for mchid in self.mchids[1:]:
            write(core.find_identity(mchid))

    @property
    def mchids(self) -> list[str]:
        """The merchants whose private key is here, the gateway's own first."""
        others = (each for each in core_of(self).state.merchants if each.private_key)
        return [self.mchid, *(each.mchid for each in others if each.mchid != self.mchid)]

    def merchant_secrets(self, mchid: str | None = None) -> dict[str, str]:
        """Return the ``apiv3_key`` and the ``secret`` (of APIv2) of a merchant.

        Raises:
            UsageError: There is no such merchant.
        """
        merchant = core_of(self).find_merchant(mchid)
        return {"apiv3_key": merchant.apiv3_key, "secret": merchant.secret}

    def register(self, mchid: str, serial: str, public_key: rsa.PublicKey) -> None:
        """Add a merchant, or a further key of a merchant.

        Args:
            mchid: The merchant's number.
            serial: The serial of the key's certificate.
            public_key: The public key or certificate, in any form that a client's certs= takes.

        Raises:
            UsageError: The key can't be used.
        """
        core = core_of(self)
        key = rsa.load_public_key(public_key)
        with core.acting("register", mchid):
            core.state.merchants.register(mchid, serial, key)

    def register_brand(self, brand_id: str, serial: str, public_key: rsa.PublicKey) -> None:
        """Add a brand (品牌), or a further key of a brand.

        A brand calls the paths below ``brand/``, with `Client`'s ``brand_id``. The catalog has no
        operations of brands: such a call is verified, and answered with an empty object.

        Args:
            brand_id: The brand's number (品牌ID).
            serial: The serial of the key's certificate.
            public_key: The public key or certificate, in any form that a client's certs= takes.

        Raises:
            UsageError: The key can't be used.
        """
        core = core_of(self)
        key = rsa.load_public_key(public_key)
        with core.acting("register_brand", brand_id):
            core.state.brands.register(brand_id, serial, key)

    def rotate(self) -> str:
        """List a new platform certificate. It signs by default from now on.

        The old certificate stays listed until `retire`. It signs if a request names it.

        Returns:
            The serial of the new certificate.

        Raises:
            UsageError: The platform has no certificates.
        """
        core = core_of(self)
        serial = core.keyring.rotate(new_key())
        core.state.keep_platform_keys(core.keyring.listed)
        return serial

    def retire(self, serial: str) -> None:
        """Remove a platform certificate that `rotate` has replaced.

        Raises:
            UsageError: The certificate is not listed, or is the newest.
        """
        core = core_of(self)
        core.keyring.retire(serial)
        core.state.keep_platform_keys(core.keyring.listed)

    # Callbacks

    def callback(
        self,
        event_type: str,
        resource: Mapping[str, object],
        *,
        serial: str | None = None,
        summary: str = "",
        original_type: str | None = None,
        mchid: str | None = None,
    ) -> Notification:
        """Return a callback (回调通知) of APIv3, encrypted and signed.

        Args:
            event_type: The event, such as ``TRANSACTION.SUCCESS``.
            resource: The content that is encrypted.
            serial: The platform key that signs; by default the one that also signs
                answers to requests that name none.
            summary: A short text for people.
            original_type: The kind of the resource; by default the event's usual kind in the
                catalog, such as ``transaction``.
            mchid: The merchant who gets the callback.

        Returns:
            The headers and the body.

        Raises:
            UsageError: There is no such merchant, or no such platform key.
        """
        core = core_of(self)
        merchant, serial = core.find_merchant(mchid), serial or core.keyring.current
        if serial not in core.keyring.keys:
            raise UsageError(f"the platform has no key {serial!r}")
        return notifications.build_notification(
            core.keyring,
            merchant,
            core.clock(),
            event_type,
            resource,
            serial,
            summary or event_type,
            original_type or notifications.usual_type(event_type),
        )

    def notification(
        self,
        out_trade_no: str,
        out_refund_no: str | None = None,
        *,
        serial: str | None = None,
        mchid: str | None = None,
    ) -> Notification:
        """Return the callback of APIv3 for a payment, or for a refund of it.

        Args:
            out_trade_no: The paid order, or the paid combined order (合单).
            out_refund_no: The refund; by default the callback is for the payment.
            serial: The platform key that signs; by default the one that also signs
                answers to requests that name none.
            mchid: The merchant who gets the callback.

        Returns:
            Headers and body of a ``TRANSACTION.SUCCESS``, or of a ``REFUND.SUCCESS``,
            ``REFUND.ABNORMAL`` or ``REFUND.CLOSED``.

        Raises:
            UsageError: There is no such order, or it is not paid; no such refund, or it is still
                PROCESSING (退款处理中); or no such key.
        """
        core = core_of(self)
        event = "TRANSACTION.SUCCESS"
        with core.state:
            combined = core.state.families.combined
            resource = combined.find_content(mchid or self.mchid, out_trade_no)
        if resource is None or out_refund_no is not None:
            order, refund = _find_paid(core, mchid, out_trade_no, out_refund_no)
            if refund is None:
                resource = payment_content(order)
            elif refund.state in REFUND_STATES:
                event, resource = f"REFUND.{refund.state}", refund_content(order, refund)
            else:
                raise UsageError(
                    f"the refund {out_refund_no!r} is still PROCESSING (退款处理中):"
                    " refund() settles it"
                )
        summary = find_summary(event)
        return self.callback(event, resource, serial=serial, summary=summary, mchid=mchid)

    def notification_v2(
        self,
        out_trade_no: str,
        out_refund_no: str | None = None,
        *,
        sign_type: str = MD5,
        mchid: str | None = None,
    ) -> Notification:
        """Return the callback of APIv2 for a payment, or for a refund of it.

        Args:
            out_trade_no: The paid order.
            out_refund_no: The refund; by default the callback is for the payment.
            sign_type: Signs a payment: ``MD5`` or ``HMAC-SHA256``. A refund is encrypted, not
                signed.
            mchid: The merchant who gets the callback.

        Returns:
            The headers and the body.

        Raises:
            UsageError: There is no such order, or it is not paid; no such refund, or sign_type.
        """
        core = core_of(self)
        order, refund = _find_paid(core, mchid, out_trade_no, out_refund_no)
        merchant = core.find_merchant(mchid)
        if refund is None:
            return notifications.sign_v2(merchant, payment_content_v2(order), sign_type)
        return notifications.encrypt_v2(merchant, refund_content_v2(order, refund))

    # Requests

    def answer(self, request: IncomingRequest, sign: Sign | None = None) -> httpx.Response:
        """Answer one request, from any server. No fault strikes it here.

        Args:
            request: The request.
            sign: Signs the answer; by default the platform does.

        Returns:
            The signed answer: the operation's, or an error of the platform. A file is not signed,
            and neither are the headers of APIv2.
        """
        core = core_of(self)
        try:
            api = core.v2 if is_v2(request) else core.v3
            reply = api.answer(request)
        except RequestRefusal as refusal:
            reply = Reply(refusal.body, refusal.status, refusal.number)
        response = build_response(reply, sign or core.keyring.sign, request.platform_serial)
        response.headers["Date"] = formatdate(core.clock.for_signatures(), usegmt=True)
        return response

    def answer_with_fault(self, request: IncomingRequest, rule: Rule | None) -> FaultResult:
        """Answer one request that a fault strikes.

        Args:
            request: The request.
            rule: The fault; None for a delay only.

        Returns:
            The answer, if there is one, and how the request ends.
        """
        answer = partial(self.answer, request)
        return apply_fault(rule, core_of(self).keyring, request.platform_serial, answer)

    def keep_notes(self) -> bool:
        """Write the counts of faults, and some of the requests that aren't written yet.

        What can't be written is lost; that is logged.

        Returns:
            Whether there are more such requests.
        """
        core = core_of(self)
        more = False
        with suppress(RequestRefusal), core.state:
            core.state.fault_rules.keep(kept_faults(self.faults))
            more = core.state.requests.keep(_AT_ONCE)
        return more

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a synchronous client.

        Raises:
            httpx.TransportError: A fault of `faults` strikes the request.
        """
        incoming = IncomingRequest.from_httpx(request, request.read())
        faults = self.faults.strike(incoming.method, incoming.target)
        if faults is None:
            return _answer_and_note(self, incoming)
        answer = partial(_answer_with_fault_and_note, self, incoming, faults)
        return run_sync(answer_in_process(faults, request, answer, _sleep))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an asynchronous client.

        Raises:
            httpx.TransportError: A fault of `faults` strikes the request.
        """
        incoming = IncomingRequest.from_httpx(request, await request.aread())
        faults = self.faults.strike(incoming.method, incoming.target)
        if faults is None:
            return _answer_and_note(self, incoming)
        import anyio  # an event loop; a synchronous client doesn't need it

        answer = partial(_answer_with_fault_and_note, self, incoming, faults)
        return await answer_in_process(faults, request, answer, anyio.sleep)

    def serve(
        self,
        port: int = 0,
        *,
        ssl_context: ssl.SSLContext | None = None,
        on_request: Callable[[Served], None] | None = None,
        on_callback: Callable[[dict[str, Any]], None] | None = None,
        patience: float = 60,
        host: str = "127.0.0.1",
        token: str | None = None,
        delivers: bool = False,
        forward_to: str | None = None,
        app: App | None = None,
        console: bool | Path = False,
        speed: float = 1,
    ) -> Server:
        """Return a server of this gateway. Run it by ``with``.

        Args:
            port: The port; 0 for a free one.
            ssl_context: With it, the server speaks ``https``. If it requests certificates of
                clients, the operations of APIv2 that need the merchant's certificate are refused
                without one.
            on_request: Is called after each request, in the server's thread. An exception in it
                is logged only.
            on_callback: Is called after each attempt to deliver a callback, in the same way, with
                what `events` returns of the callback.
            patience: How many seconds a client may take for a request, or stay idle.
            host: The address to listen at. Other machines can reach one that isn't loopback.
            token: What requests for the control API must hold, in the header ``Chainpay-Token``.
            delivers: Whether callbacks are sent, each to the ``notify_url`` of its order.
            forward_to: Where all of them are sent instead.
            app: An ASGI application that answers below ``/-/``, but not below ``/-/api``.
            console: Whether the console answers there: pages for people. It may be the folder
                with the merchant's files, which the console names.
            speed: The pauses before a callback is sent again are divided by it.

        Returns:
            The server.

        Raises:
            UsageError: The address isn't loopback, and there is no token; the speed isn't above 0;
                callbacks can't be forwarded to that address; or there are a console and an app.
        """
        # These load asyncio, which a transport in this process doesn't need.
        from .console import open_console
        from .console.platform import Platform
        from .serving.delivery import check_place, deliver
        from .serving.server import Server

        core = core_of(self)
        check_place(host, port, token, speed, forward_to)
        if app is not None and console:
            raise UsageError("below /-/ is the console or an app=, and not both")
        core.forward_to, core.state.callbacks.speed = forward_to, speed
        outbox = Outbox(core.state, core.keyring)

        async def job() -> None:
            await deliver(outbox, server.base_uri, forward_to, on_callback)

        beside = job if delivers or forward_to is not None else None
        server = Server(self, port, ssl_context, on_request, patience, host, token, beside, app)
        if console:
            folder = console if isinstance(console, Path) else None
            platform = Platform(self, self, core.find_identity, core.clock, server, folder)
            server.use_console(open_console(platform))
        return server


async def _sleep(seconds: float) -> None:
    time.sleep(seconds)


def _find_paid(
    core: Core, mchid: str | None, out_trade_no: str, out_refund_no: str | None
) -> tuple[Order, Refund | None]:
    with core.state:
        families = core.state.families
        order = families.orders.get(mchid or core.mchid, out_trade_no)
        if order is None or not order.is_paid:
            raise UsageError(
                f"there is no order {out_trade_no!r} (订单不存在), or it isn't paid (订单未支付)"
            )
        known = {one.number: one for one in families.refunds.of_order(order)}
        if out_refund_no is not None and out_refund_no not in known:
            raise UsageError(f"the order {out_trade_no!r} has no refund {out_refund_no!r}")
        return order, known.get(out_refund_no or "")


def _answer_and_note(gateway: Gateway, request: IncomingRequest) -> httpx.Response:
    began = time.perf_counter()
    response = gateway.answer(request)
    gateway.note(request, response, (), time.perf_counter() - began)
    return response


def _answer_with_fault_and_note(
    gateway: Gateway, request: IncomingRequest, faults: ActiveFaults
) -> FaultResult:
    began = time.perf_counter()
    result = gateway.answer_with_fault(request, faults.rule)
    response = None if result.failure else result.response
    gateway.note(request, response, faults.names, time.perf_counter() - began)
    return result
