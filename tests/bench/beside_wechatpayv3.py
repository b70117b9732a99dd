"""What chainpay costs beside wechatpayv3 (PyPI): CPU time of sequential calls over TLS.

Method: both place orders (``v3/pay/transactions/native``) at the emulated platform in another
process, over TLS on loopback, so that only the client's CPU time is counted (`time.process_time`),
and both verify the answers. Each is used in its own fastest documented way: loaded once, with the
platform's public key, so that there is nothing to download. wechatpayv3 has no base address as an
argument, so the attribute that holds it is set. It trusts the platform's certificate by
``REQUESTS_CA_BUNDLE`` and ``SSL_CERT_FILE``, chainpay by ``verify=``. Sync, wechatpayv3 opens a
connection for each call, and has no way not to; async, it keeps one, as chainpay does in both. The
two take turns of 10 calls, and turns at being first; a round of 200 calls of either gives one
ratio. The first round only warms up.

Requirement: the median ratio is at most 0.4 sync, 0.9 async.

Figures, of 9 rounds, on two cores of a shared Xeon, Python 3.11, wechatpayv3 2.0.4, requests
2.34.2, httpx 0.28.1, cryptography 50.0.2:

           chainpay, µs           wechatpayv3, µs        ratio
    sync    950 (908 … 1012)      3654 (3295 … 3943)     0.266 (0.254 … 0.276)
    async  1259 (1135 … 1418)     1449 (1361 … 1648)     0.852 (0.820 … 0.894)

This file is not called as what it measures, which it would import instead of it.

Usage: pip install 'wechatpayv3[async]', then python tests/bench/beside_wechatpayv3.py
"""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib.metadata import version
from ipaddress import ip_address
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event
from typing import Any, NamedTuple

import httpx
from _figures import spread, verdict
from _turns import Timed, Times, measure, timed, timed_async
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

import chainpay
from chainpay.gateway import IncomingRequest

try:
    import wechatpayv3  # type: ignore
    from wechatpayv3 import async_ as wechatpayv3_async
except ImportError:
    sys.exit("wechatpayv3 is not installed here: pip install 'wechatpayv3[async]'")

MOST = {"sync": 0.4, "async": 0.9}
ROUNDS = 9
CALLS = 200
APPID = "wxd678efh567hg6787"
NOTIFY_URL = "https://pay.example.com/notify"


# The platform, in another process


class Platform(NamedTuple):
    """Where the platform is, the merchant that it knows, and its own public key."""

    origin: str
    mchid: str
    serial: str
    private_key: str
    public_key_id: str
    public_key: str


class _Gateway(chainpay.Gateway):
    """Names in its answers how they are signed, which wechatpayv3 asks for."""

    def answer(self, request: IncomingRequest, sign: Any = None) -> httpx.Response:
        answer = super().answer(request, sign)
        answer.headers["Wechatpay-Signature-Type"] = "WECHATPAY2-SHA256-RSA2048"
        return answer


def serve(pipe: Connection, pem: str) -> None:
    """Run the platform until this process is ended."""
    gateway = _Gateway()
    given = gateway.credentials()
    private_key, public_key = given["private_key"], given["certs"][gateway.public_key_id]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with gateway.serve(ssl_context=context) as server:
        pipe.send(
            Platform(
                server.base_uri.rstrip("/"),
                gateway.mchid,
                gateway.serial,
                private_key.private_bytes(
                    Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
                ).decode(),
                gateway.public_key_id,
                public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode(),
            )
        )
        Event().wait()


def write_certificate(pem: Path) -> None:
    """Write a fresh key and a certificate of it, for loopback and for today."""
    key = generate_private_key(SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "chainpay benchmark")])
    now = datetime.now(UTC)
    alternatives = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(alternatives, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    pem.write_bytes(content + certificate.public_bytes(Encoding.PEM))


# The two clients


class Ours:
    """chainpay."""

    def __init__(self, known: Platform, pem: Path) -> None:
        self._mchid = known.mchid
        client = chainpay.Client(
            mchid=known.mchid,
            serial=known.serial,
            private_key=known.private_key,
            certs={known.public_key_id: known.public_key},
            base_uri=known.origin,
            verify=ssl.create_default_context(cafile=pem),
        )
        self._orders = client.v3.pay.transactions.native

    def _body(self, number: str) -> Any:
        return {
            "appid": APPID,
            "mchid": self._mchid,
            "description": "Image形象店-深圳腾大-QQ公仔",
            "out_trade_no": number,
            "notify_url": NOTIFY_URL,
            "amount": {"total": 100, "currency": "CNY"},
        }

    def call(self, number: str) -> None:
        assert self._orders.post(json=self._body(number)).json()["code_url"]

    async def call_async(self, number: str) -> None:
        answer = await self._orders.post_async(json=self._body(number))
        assert answer.json()["code_url"]


class Theirs:
    """wechatpayv3."""

    def __init__(self, known: Platform) -> None:
        given = {
            "mchid": known.mchid,
            "private_key": known.private_key,
            "cert_serial_no": known.serial,
            "appid": APPID,
            "apiv3_key": "0" * 32,
            "notify_url": NOTIFY_URL,
            "timeout": (10, 30),
            "public_key": known.public_key,
            "public_key_id": known.public_key_id,
        }
        # Each world has kinds of payment of its own, to be named at each call.
        self._kind: Any = wechatpayv3.WeChatPayType.NATIVE
        self._async_kind: Any = wechatpayv3_async.WeChatPayType.NATIVE
        self._client: Any = wechatpayv3.WeChatPay(self._kind, **given)
        self.async_client: Any = wechatpayv3_async.AsyncWeChatPay(self._async_kind, **given)
        for client in (self._client, self.async_client):
            client._core._gate_way = known.origin

    def _options(self, number: str) -> dict[str, Any]:
        return {
            "description": "Image形象店-深圳腾大-QQ公仔",
            "out_trade_no": number,
            "amount": {"total": 100, "currency": "CNY"},
        }

    def call(self, number: str) -> None:
        self._check(*self._client.pay(**self._options(number), pay_type=self._kind))

    async def call_async(self, number: str) -> None:
        options = self._options(number)
        self._check(*await self.async_client.pay(**options, pay_type=self._async_kind))

    def _check(self, status: int, text: str) -> None:
        assert status == 200, text
        assert json.loads(text)["code_url"]


def report(runtime: str, times: Times) -> str | None:
    """Print one line of the table; return what is not met."""
    ratios = [ours / theirs for ours, theirs in zip(*times.values(), strict=True)]
    ours, theirs = map(spread, times.values())
    print(f"{runtime:<6} {ours:>22} {theirs:>22} {spread(ratios, 3):>24}")
    if median(ratios) > MOST[runtime]:
        return f"{runtime}: {median(ratios):.3f} of wechatpayv3's time, at most {MOST[runtime]}"
    return None


def measured(runtime: str, kinds: dict[str, Timed]) -> Times:
    """Return the times of a world; its numbers are as long as the platform wants them."""
    return measure(runtime, kinds, lambda number: f"{runtime}-{number:06}", ROUNDS, CALLS)


def compare(known: Platform, pem: Path) -> list[str | None]:
    """Measure both worlds, and print; return what is not met."""
    ours, theirs = Ours(known, pem), Theirs(known)
    packages = ("wechatpayv3", "requests", "httpx", "cryptography")
    print(", ".join(f"{name} {version(name)}" for name in packages))
    print(f"µs of CPU per call: median of {ROUNDS} rounds of {CALLS} calls (lowest … highest)")
    print(f"{'':<6} {'chainpay':>22} {'wechatpayv3':>22} {'ratio':>24}")
    sides = {"chainpay": ours, "wechatpayv3": theirs}
    kinds = {name: partial(timed, one.call) for name, one in sides.items()}
    failures = [report("sync", measured("sync", kinds))]
    with asyncio.Runner() as runner:
        runner.run(theirs.async_client.__aenter__())
        kinds = {
            name: lambda numbers, one=one: runner.run(timed_async(one.call_async, numbers))
            for name, one in sides.items()
        }
        failures.append(report("async", measured("async", kinds)))
        runner.run(theirs.async_client.__aexit__(None, None, None))
    return failures


def main() -> None:
    """Measure, print, and fail if a requirement is not met."""
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]  # nothing between the clients and loopback
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    with TemporaryDirectory() as folder:
        pem = Path(folder) / "platform.pem"
        write_certificate(pem)
        for name in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"):
            os.environ[name] = str(pem)
        process = context.Process(target=serve, args=(theirs, str(pem)), daemon=True)
        process.start()
        theirs.close()
        try:
            failures = compare(ours.recv(), pem)
        finally:
            process.terminate()
            process.join()
    verdict([failure for failure in failures if failure])


if __name__ == "__main__":
    main()
