"""The server's side of TLS: whom it asks for a certificate, and what a failed handshake says.

A handshake fails in the client's words: with an alert of TLS, or with an answer of HTTP to a client
that speaks http. A line of the log says what to do.
"""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
from pathlib import Path
from typing import Any

_log = logging.getLogger("chainpay")
_BEGIN = b"\x16\x03"  # the first bytes of a client that speaks TLS
_WRONG_SCHEME = "this port speaks https: write https:// in the address"
_UNTRUSTED = "it doesn't trust this gateway: let it trust ca.pem of the gateway's folder"
_STRANGER = "its certificate isn't the merchant's: take apiclient_cert.pem of the gateway's folder"
#: What a failure means, by its name in OpenSSL.
_MEANINGS = {
    "HTTP_REQUEST": "it speaks http, and this port speaks https",
    "TLSV1_ALERT_UNKNOWN_CA": _UNTRUSTED,
    "SSLV3_ALERT_CERTIFICATE_UNKNOWN": _UNTRUSTED,
    "SSLV3_ALERT_BAD_CERTIFICATE": _UNTRUSTED,
    "CERTIFICATE_VERIFY_FAILED": _STRANGER,
    "WRONG_VERSION_NUMBER": "what it sends is no TLS",
}


def serve_with(certificate: Path, merchant: Path) -> ssl.SSLContext:
    """Return the context of a server, which asks clients for the merchant's certificate.

    A client need not show one. If it shows another one, the handshake fails.

    Args:
        certificate: The file with the server's certificate and key.
        merchant: The file with the merchant's certificate, whoever has issued it.
    """
    context = _Context(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.verify_mode = ssl.CERT_OPTIONAL
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # its issuer need not be known
    context.load_verify_locations(merchant)
    return context


def shown_certificate(transport: asyncio.Transport) -> bytes:
    """Return the certificate that a client has shown, in DER; empty if it has shown none."""
    handshake = transport.get_extra_info("ssl_object")
    return handshake.getpeercert(True) or b""


def warn_of_tls(data: bytes) -> None:
    """Log it if the first bytes of a connection, which are no HTTP, are TLS."""
    if data.startswith(_BEGIN):
        _log.warning("a client speaks https, and this port speaks http: serve it with --tls")


class _Handshake(ssl.SSLObject):
    """The TLS of one connection. After a failure it ignores all, so that the client can read why.

    asyncio closes a connection at once if its handshake fails, without sending the alert.
    """

    incoming: ssl.MemoryBIO
    outgoing: ssl.MemoryBIO
    has_failed = False

    def do_handshake(self) -> None:
        if not self.has_failed:
            try:
                super().do_handshake()
                return
            except ssl.SSLWantReadError:
                raise
            except ssl.SSLError as error:
                self.has_failed = True
                meaning = _MEANINGS.get(error.reason, error.reason)
                _log.warning("a connection of a client failed: %s", meaning)
                if error.reason == "HTTP_REQUEST":
                    self.outgoing.write(_answer())
        self.incoming.read()
        raise ssl.SSLWantReadError


class _Context(ssl.SSLContext):
    """A context whose connections are `_Handshake`."""

    sslobject_class = _Handshake

    def wrap_bio(
        self, incoming: ssl.MemoryBIO, outgoing: ssl.MemoryBIO, *args: Any, **options: Any
    ) -> ssl.SSLObject:
        handshake = super().wrap_bio(incoming, outgoing, *args, **options)
        assert isinstance(handshake, _Handshake)
        handshake.incoming, handshake.outgoing = incoming, outgoing
        return handshake


def _answer() -> bytes:
    """Return the answer to a request of http."""
    body = json.dumps({"error": _WRONG_SCHEME}).encode()
    head = "HTTP/1.1 400 Bad Request", "Content-Type: application/json", "Connection: close"
    return "\r\n".join([*head, f"Content-Length: {len(body)}", "", ""]).encode() + body
