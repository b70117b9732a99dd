"""The emulated platform behind a socket, in a process of its own.

A client that talks to it pays for its own work alone: whatever the platform does (it verifies each
request, and signs each answer) is another process's CPU time.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

import chainpay
from chainpay.gateway import IncomingRequest

__all__ = ["Platform", "platform"]


class Platform(NamedTuple):
    """Where the platform is, the merchant that it knows, and its own public key."""

    origin: str
    mchid: str
    serial: str
    private_key: str
    public_key_id: str
    public_key: str
    authority: str

    def client_arguments(self) -> dict[str, Any]:
        """Return the arguments of chainpay's client of it; JSON can hold them."""
        return {
            "mchid": self.mchid,
            "serial": self.serial,
            "private_key": self.private_key,
            "certs": {self.public_key_id: self.public_key},
            "base_uri": self.origin,
        }


@contextmanager
def platform(latency: float = 0, tls: bool = False) -> Iterator[Platform]:
    """Run a platform with fresh keys in another process, for as long as the block lasts.

    Args:
        tls: Whether it speaks TLS, with a certificate of its own `Platform.authority`.
        latency: Seconds that each answer is held back. The answer is then the same to all for half
            a minute, so that the platform's own work does not hold up anybody.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_run, args=(theirs, latency, tls), daemon=True)
    process.start()
    theirs.close()
    try:
        yield ours.recv()
    finally:
        process.terminate()
        process.join()


def _run(pipe: Connection, latency: float, tls: bool) -> None:
    asyncio.run(_serve(pipe, latency, tls))


def _certificate(key: RSAPrivateKey) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    here = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(True, None), True)
        .add_extension(here, False)
        .sign(key, SHA256())
    )


def _context(private_key: bytes, certificate: bytes) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with TemporaryDirectory() as folder:
        file = Path(folder, "server.pem")
        file.write_bytes(private_key + certificate)
        context.load_cert_chain(file)
    return context


async def _serve(pipe: Connection, latency: float, tls: bool) -> None:
    gateway = chainpay.Gateway()
    loop = asyncio.get_running_loop()
    known = gateway.credentials()
    private_key, public_key = known["private_key"], known["certs"][gateway.public_key_id]
    secret = private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    certificate = _certificate(private_key).public_bytes(Encoding.PEM)
    server = await loop.create_server(
        lambda: _Connection(gateway, latency),
        "127.0.0.1",
        0,
        backlog=2000,
        ssl=_context(secret, certificate) if tls else None,
    )
    port = server.sockets[0].getsockname()[1]
    pipe.send(
        Platform(
            f"{'https' if tls else 'http'}://127.0.0.1:{port}",
            gateway.mchid,
            gateway.serial,
            secret.decode(),
            gateway.public_key_id,
            public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode(),
            certificate.decode(),
        )
    )
    await server.serve_forever()


class _Connection(asyncio.Protocol):
    """As much of HTTP/1.1 as httpx speaks: Content-Length, and kept alive."""

    def __init__(self, gateway: chainpay.Gateway, latency: float) -> None:
        self._gateway = gateway
        self._latency = latency
        self._loop = asyncio.get_running_loop()
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end:
            return
        first, *lines = head.decode("ascii").split("\r\n")
        headers = [(name.lower(), value) for name, _, value in (at.partition(": ") for at in lines)]
        if len(body) < int(dict(headers).get("content-length", "0")):
            return
        self._received = b""
        if not self._latency:
            self._transport.write(self._answer(first, headers, body))
            return
        kept, until = _KEPT.get(first, (b"", 0.0))
        if until < self._loop.time():
            kept = self._answer(first, headers, body)
            _KEPT[first] = kept, self._loop.time() + 30
        self._loop.call_later(self._latency, self._transport.write, kept)

    def _answer(self, first: str, headers: list[tuple[str, str]], body: bytes) -> bytes:
        method, target, _ = first.split(" ")
        answer = self._gateway.answer(IncomingRequest.from_pairs(method, target, headers, body))
        fields = b"".join(b"%s: %s\r\n" % field for field in answer.headers.raw)
        status = f"HTTP/1.1 {answer.status_code} {answer.reason_phrase}\r\n".encode()
        return b"%s%s\r\n%s" % (status, fields, answer.content)


_KEPT: dict[str, tuple[bytes, float]] = {}
