"""The emulated platform behind the gateway: its keys, its merchants, their orders, its callbacks.

It verifies each request as the real one does, keeps orders, and signs every answer but files, with
its certificate or its public key as the request's ``Wechatpay-Serial`` asks. It is made of the
client's own signer and verifier seen from the other side, so it does not prove those right.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from email.utils import formatdate
from threading import Lock
from typing import Any

import httpx
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ..catalog import samples
from ..crypto import rsa
from ..crypto.hash import MD5
from ..errors import UsageError
from .api import notifications
from .api.authentication import Authentication
from .api.notifications import Notification
from .api.responses import Reply, as_response
from .api.router import Routes
from .api.v2 import ApiV2
from .api.v3 import ApiV3
from .errors import Refusal
from .operations.handlers import Behaviour
from .state.keys import Identity, Sign, new_key
from .state.ledger import Ledger
from .state.merchants import Merchant
from .state.seed import seed
from .state.transactions import Refund, Transaction

__all__ = ["MCHID", "Platform"]

MCHID = samples.MCHID
"""The number of the merchant that is there from the beginning."""


class Platform:
    """An emulated platform with one merchant, which takes requests as values.

    Args:
        clock: Returns the time in seconds since 1970.
        keys: The private keys of the merchant, of the platform's certificate and of its public
            key.
        certificates: Whether the platform has certificates for this merchant.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float],
        keys: tuple[RSAPrivateKey, RSAPrivateKey, RSAPrivateKey],
        certificates: bool,
    ) -> None:
        self._clock = clock
        self._merchant_key, certified, public = keys
        self._identity = Identity(clock, public, certified if certificates else None)
        self.mchid = MCHID
        self.serial = os.urandom(20).hex().upper()
        self.public_key_id = self._identity.public_key_id
        self._lock = Lock()
        self._merchants: dict[str, Merchant] = {}
        self.register(self.mchid, self.serial, self._merchant_key.public_key())
        self._behaviour = Behaviour(self._identity)
        self._pay_after = self._behaviour.pay_after
        self._transactions = self._behaviour.transactions
        self._ledger = Ledger(self._lock)
        authentication = Authentication(clock, self._merchants)
        routes = Routes(self._behaviour.v3)
        self._v3 = ApiV3(clock, self._identity, authentication, routes, self._lock, self._ledger)
        self._v2 = ApiV2(clock, self._merchants, self._behaviour.v2, self._ledger)

    @property
    def behaving(self) -> frozenset[tuple[str, str]]:
        """The operations that have a behaviour, by method and path; all others answer samples."""
        return self._behaviour.operations

    @property
    def certificate_serial(self) -> str:
        """The serial of the platform's newest certificate; empty if it has none."""
        return self._identity.current if self._identity.certificates else ""

    def credentials(self) -> dict[str, Any]:
        """Return the arguments of a `Client` that this platform trusts, and that trusts it."""
        return {
            "mchid": self.mchid,
            "serial": self.serial,
            "private_key": self._merchant_key,
            "certs": {
                **self._identity.certificates,
                self.public_key_id: self._identity.keys[self.public_key_id].public_key(),
            },
            **self.merchant_secrets(),
            "transport": self,
            "clock": self._clock,
        }

    def merchant_secrets(self, mchid: str = MCHID) -> dict[str, str]:
        """Return the ``apiv3_key`` and the ``secret`` (of APIv2) that a merchant has here.

        Raises:
            UsageError: There is no such merchant.
        """
        merchant = self._merchant(mchid)
        return {"apiv3_key": merchant.apiv3_key, "secret": merchant.secret}

    def _merchant(self, mchid: str) -> Merchant:
        merchant = self._merchants.get(mchid)
        if merchant is None:
            raise UsageError(f"the merchant {mchid!r} is not registered here")
        return merchant

    def register(self, mchid: str, serial: str, public_key: rsa.PublicKey) -> None:
        """Let a merchant in, or another key of theirs.

        Args:
            mchid: The merchant's number.
            serial: The serial of the key's certificate.
            public_key: The public key or certificate, in any form that a client's certs= takes.

        Raises:
            UsageError: The key can't be used.
        """
        key = rsa.load_public_key(public_key)
        with self._lock:
            self._merchants.setdefault(mchid, Merchant(mchid)).keys[serial] = key

    # What the platform does

    def rotate(self) -> str:
        """List a new platform certificate, which signs from now on for whoever names none.

        The old one stays listed, and signs for who names it, until `retire`.

        Returns:
            The serial of the new one.

        Raises:
            UsageError: The platform has no certificates.
        """
        return self._identity.rotate(new_key())

    def retire(self, serial: str) -> None:
        """Drop a platform certificate that `rotate` has replaced.

        Raises:
            UsageError: It is not listed, or is the newest.
        """
        self._identity.retire(serial)

    # What the user and time do

    def confirm(self, out_order_no: str, mchid: str = MCHID) -> None:
        """The user confirms a pay-after order: CREATED → USER_ACCEPTED.

        Raises:
            UsageError: There is no such order, or it is in another state.
        """
        self._do(self._pay_after.confirm, mchid, out_order_no)

    def expire(self, out_order_no: str, mchid: str = MCHID) -> None:
        """30 days pass over an unconfirmed pay-after order: CREATED → EXPIRED.

        Raises:
            UsageError: There is no such order, or it is in another state.
        """
        self._do(self._pay_after.expire, mchid, out_order_no)

    def pay_transaction(self, out_trade_no: str, mchid: str = MCHID) -> None:
        """The user pays an order of APIv3 or APIv2: NOTPAY → SUCCESS.

        Raises:
            UsageError: There is no such order, or it is in another state.
        """
        self._do(self._transactions.pay_number, mchid, out_trade_no, self._clock())

    def pay(self, out_order_no: str, mchid: str = MCHID) -> None:
        """The user pays a finished pay-after order: FINISHED → USER_PAID.

        Raises:
            UsageError: There is no such order, or it is in another state.
        """
        self._do(self._pay_after.pay, mchid, out_order_no, self._clock())

    def seed(self, mchid: str = MCHID) -> dict[str, str]:
        """Put in a paid order and a refund of it, under the numbers of the catalog's samples.

        So the sample calls of `chainpay.catalog` that query them find something. Done again, it
        changes nothing.

        Args:
            mchid: The merchant.

        Returns:
            ``out_trade_no``, ``transaction_id``, ``out_refund_no`` and ``refund_id``.

        Raises:
            UsageError: An order of that number is there, and can't be it.
        """
        with self._lock:
            return seed(self._transactions, mchid, self._clock())

    def _do(self, move: Callable[..., None], mchid: str, number: str, *more: Any) -> None:
        try:
            with self._lock:
                move(mchid, number, *more)
        except Refusal as refusal:
            said = f"{refusal.body['code']}, {refusal.body['message']}"
            raise UsageError(f"the order {number!r} can't do that: {said}") from None

    # Callbacks

    def callback(
        self,
        event_type: str,
        resource: dict[str, Any],
        *,
        serial: str | None = None,
        summary: str = "",
        original_type: str | None = None,
        mchid: str = MCHID,
    ) -> Notification:
        """Return a callback (回调通知) of APIv3, sealed and signed.

        Args:
            event_type: Such as ``TRANSACTION.SUCCESS``.
            resource: What is sealed in it.
            serial: The platform key that signs; by default the newest certificate, if there is one.
            summary: What it is about.
            original_type: The kind of the resource; by default the event's, such as
                ``transaction``.
            mchid: The merchant whom it is for.

        Returns:
            Its headers and its body.

        Raises:
            UsageError: There is no such merchant, or no such platform key.
        """
        merchant, serial = self._merchant(mchid), serial or self._identity.current
        if serial not in self._identity.keys:
            raise UsageError(f"the platform has no key {serial!r}")
        return notifications.sealed_notification(
            self._identity,
            merchant,
            self._clock(),
            event_type,
            resource,
            serial,
            summary or event_type,
            original_type or event_type.partition(".")[0].lower(),
        )

    def notification(
        self,
        out_trade_no: str,
        out_refund_no: str | None = None,
        *,
        serial: str | None = None,
        mchid: str = MCHID,
    ) -> Notification:
        """Return the callback of APIv3 that tells of a payment, or of a refund of it.

        Args:
            out_trade_no: The paid order.
            out_refund_no: The refund; by default the payment is told.
            serial: As for `callback`.
            mchid: The merchant.

        Returns:
            Headers and body of a ``TRANSACTION.SUCCESS``, or of a ``REFUND.SUCCESS``.

        Raises:
            UsageError: There is no such order, or it is not paid; no such refund, or no such key.
        """
        order, refund = self._told(mchid, out_trade_no, out_refund_no)
        if refund is None:
            resource = notifications.payment_told(order)
            event, summary = "TRANSACTION.SUCCESS", "支付成功"
        else:
            resource = notifications.refund_told(order, refund)
            event, summary = "REFUND.SUCCESS", "退款成功"
        return self.callback(event, resource, serial=serial, summary=summary, mchid=mchid)

    def notification_v2(
        self,
        out_trade_no: str,
        out_refund_no: str | None = None,
        *,
        sign_type: str = MD5,
        mchid: str = MCHID,
    ) -> Notification:
        """Return the callback of APIv2 that tells of a payment, or of a refund of it.

        Args:
            out_trade_no: The paid order.
            out_refund_no: The refund; by default the payment is told.
            sign_type: How a payment is signed, ``MD5`` or ``HMAC-SHA256``; refunds are sealed.
            mchid: The merchant.

        Returns:
            Headers and body.

        Raises:
            UsageError: There is no such order, or it is not paid; no such refund, or sign_type.
        """
        order, refund = self._told(mchid, out_trade_no, out_refund_no)
        merchant = self._merchant(mchid)
        if refund is None:
            return notifications.payment_v2(merchant, order, sign_type)
        return notifications.refund_v2(merchant, order, refund)

    def _told(
        self, mchid: str, out_trade_no: str, out_refund_no: str | None
    ) -> tuple[Transaction, Refund | None]:
        with self._lock:
            orders = self._transactions.of(mchid)
            order = next((one for one in orders if one.out_trade_no == out_trade_no), None)
            if order is None or not order.is_paid:
                raise UsageError(f"there is no order {out_trade_no!r}, or it isn't paid")
            refunds = {one.out_refund_no: one for one in order.refunds}
            if out_refund_no is not None and out_refund_no not in refunds:
                raise UsageError(f"the order {out_trade_no!r} has no refund {out_refund_no!r}")
            return order, refunds.get(out_refund_no or "")

    def answer(
        self,
        method: str,
        target: str,
        headers: Iterable[tuple[str, str]],
        body: bytes,
        scheme: str = "https",
        certified: bool = True,
        sign: Sign | None = None,
    ) -> httpx.Response:
        """Answer one request, by whatever server it came; no fault strikes it here.

        Args:
            method: Its method.
            target: Path and query exactly as sent.
            headers: Its headers.
            body: Its body.
            scheme: How it came, for the addresses that an answer holds.
            certified: Whether the merchant's certificate came with it, which some of APIv2 needs.
            sign: Signs the answer; by default the platform does.

        Returns:
            The signed answer: the operation's, or an error in the platform's words. A file is not
            signed, and neither are the headers of APIv2.
        """
        given = {name.lower(): value for name, value in headers}
        try:
            if self._v2.knows(target.partition("?")[0], given):
                reply = self._v2.answer(
                    method, target, given, body, f"{scheme}://{given.get('host', '')}", certified
                )
            else:
                reply = self._v3.answer(method, target, given, body, scheme)
        except Refusal as refusal:
            reply = Reply(refusal.body, refusal.status, refusal.number)
        sign = sign or self._identity.headers
        response = as_response(reply, sign, given.get("wechatpay-serial", ""))
        response.headers["Date"] = formatdate(self._clock(), usegmt=True)
        return response
