"""The client: the merchant's keys, the platform's keys, and the root of all chains.

All arguments are checked at construction, so that a mistake shows before the first payment.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

import httpx

from ..concurrency.runtime import ASYNC, SYNC, Runtime, run_sync
from ..crypto import rsa
from ..encoding.operation_hosts import certificates_path
from ..errors import UsageError
from ..request.base_uri import BaseUri, parse_base_uri
from ..request.build import RequestBuilder
from ..request.call import ClientSettings
from ..request.options import check_mode, check_timeout, read_call
from ..signing.certificates import CertificateListVerifier, write_folder
from ..signing.keys import PUBLIC_KEY_PREFIX, PlatformKeys
from ..signing.refresh import KeyRefresher
from ..signing.signer import SignerLike, VerifierLike
from ..signing.v3 import new_nonce
from ..transport.auth import V3Auth
from ..transport.connections.clients import Clients, TransportSettings
from ..transport.connections.tls import client_certificate_loader
from ..transport.driver import Driver
from ..transport.hosts import Hosts
from ..transport.retry import Retry
from .config import (
    add_folder,
    check_retry_settings,
    make_signer,
    read_credentials,
    read_environment,
    user_agent,
)
from .root import Root

if TYPE_CHECKING:
    import ssl

    from cryptography import x509

    from ..openapi.base import Answer, T
    from ..transport.connections.clients import AsyncTransport, Hooks
    from ..transport.instrumentation import Hook
    from .callbacks import Callbacks
    from .invoke import Invoke


Merchant: TypeAlias = str | os.PathLike[str] | Mapping[str, Any]
"""The merchant's certificate: see `transport.tls.client_certificate_loader`."""


class Client(Root):
    """A merchant's client of WeChat Pay (微信支付): signs every request, verifies every answer.

    A client may be shared between threads, tasks and event loops, and used after a fork. As a
    context manager (``with`` or ``async with``) it closes its connections.

    Args:
        mchid: The merchant's number (商户号).
        serial: The serial of the merchant's API certificate (商户API证书序列号).
        private_key: The merchant's private key (商户API私钥): PEM text or bytes, a path,
            ``file://…``, or a loaded RSA key of the `cryptography` package.
        certs: The platform's keys: ``{"PUB_KEY_ID_…": public_key}`` (微信支付公钥),
            ``{serial: certificate}`` (平台证书), or both; each in a form of `private_key`. With an
            `apiv3_key` they may be left out: then certificates are downloaded when needed.
        apiv3_key: The APIv3 key (APIv3密钥), 32 bytes. The platform encrypts callbacks and
            certificates with it.
        certs_dir: A folder for downloaded certificates. It is read at construction.
        secret: The key of APIv2 (APIv2密钥).
        merchant: The merchant's certificate for calls with ``security=True``:
            ``{"cert": …, "key": …}``, or the path of ``apiclient_cert.p12``.
        base_uri: Where paths start. It may have a path prefix, which is sent and signed.
        check: Compares each call with the catalog. ``"warn"`` warns of everything that does not
            fit; ``"error"`` refuses what is certainly wrong. By default nothing is compared.
        timeout: Seconds for each of connect, read, write and pool, or an `httpx.Timeout`. By
            default 5 to connect, 30 to read and to write, 10 to wait for a connection.
        deadline: Seconds for all attempts of a call together; by default without limit.
        retry: How often and when a call is sent again. Only these calls are: a call that was not
            sent, a GET, or a call with ``retry="same-number"``. None for never.
        backup_uri: The host that is used while the network to `base_uri` fails; False for none. By
            default WeChat Pay's own (备用域名), if `base_uri` is its usual host.
        on_event: Called with every event of a call: see `chainpay.events`.
        transport: An httpx transport that is used in place of the network.
        async_transport: The same for asynchronous calls: a transport that serves all event loops,
            or a function that makes a transport for each; by default `transport`, if it can.
        proxy: An HTTP proxy, in a form of httpx; by default that of ``HTTPS_PROXY`` and
            ``NO_PROXY``.
        verify: TLS verification: a bool, or an `ssl.SSLContext`. `merchant` is loaded into that
            context itself, so that any call may show the certificate.
        limits: An `httpx.Limits`: the number of connections, the number of idle connections, and
            how long these are kept; by default 100, 100, and 30 seconds.
        event_hooks: ``{"request": [...], "response": [...]}``: functions that are called after
            signing, and before verification. An ``async def`` works in asynchronous calls only.
        signer: Signs in place of `mchid`, `serial` and `private_key`: see `signing.signer`.
        verifier: Verifies in place of the keys of `certs`.
        clock: Returns the time in seconds since 1970; for tests.
        nonce: Returns a new text for one use; for tests.

    Attributes:
        gateway: The emulated platform of `chainpay.sandbox()`; else None.

    Raises:
        UsageError: An argument is missing or invalid. The message says what to do. It never repeats
            a key.

    Warns:
        UserWarning: A platform certificate has expired, or has another serial than its name says.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    gateway: Any = None
    _callbacks: Callbacks | None = None

    def __init__(
        self,
        *,
        mchid: str | None = None,
        serial: str | None = None,
        private_key: rsa.PrivateKey | None = None,
        certs: Mapping[str, rsa.PublicKey] | None = None,
        apiv3_key: str | bytes | None = None,
        certs_dir: str | os.PathLike[str] | None = None,
        secret: str | bytes | None = None,
        merchant: Merchant | None = None,
        base_uri: str = "https://api.mch.weixin.qq.com/",
        check: Literal["warn", "error"] | None = None,
        timeout: float | httpx.Timeout | None = None,
        deadline: float | None = None,
        retry: Retry | None = Retry(),  # noqa: B008 - a frozen value
        backup_uri: str | Literal[False] | None = None,
        on_event: Hook | None = None,
        transport: httpx.BaseTransport | None = None,
        async_transport: AsyncTransport | None = None,
        proxy: str | httpx.URL | httpx.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        limits: httpx.Limits | None = None,
        event_hooks: Hooks | None = None,
        signer: SignerLike | None = None,
        verifier: VerifierLike | None = None,
        clock: Callable[[], float] = time.time,
        nonce: Callable[[], str] = new_nonce,
    ) -> None:
        self._certs_dir = certs_dir
        signer = make_signer(signer, mchid, serial, private_key)
        self._credentials = read_credentials(
            signer, add_folder(certs, certs_dir), verifier, apiv3_key, secret, clock, nonce
        )
        async_transport = _choose_async_transport(transport, async_transport)
        network = TransportSettings(transport, async_transport, proxy, verify, event_hooks, limits)
        base = parse_base_uri(base_uri)
        self._retry_settings = check_retry_settings(retry, deadline, base, backup_uri, on_event)
        self._connect(network, merchant, base, check_timeout(timeout), check_mode(check))

    def _connect(
        self,
        network: TransportSettings,
        merchant: Merchant | None,
        base: BaseUri,
        timeout: httpx.Timeout | float | None,
        check: str | None,
    ) -> None:
        own, emitter = self._credentials, self._retry_settings.emitter
        certify = (
            None if merchant is None else client_certificate_loader(merchant, own.signer.mchid)
        )
        self._refresher = KeyRefresher(
            own.keys, self._fetch, own.clock, own.can_fetch, emitter.emit
        )
        self._builder = RequestBuilder(own.keys, own.secret, own.nonce, timeout)
        self._driver = Driver(
            self._builder,
            V3Auth(own.signer, own.verifier, own.clock, own.nonce),
            own.secret or b"",
            Clients(network, certify),
            self._refresher,
            self._retry_settings,
            own.clock,
        )
        self._settings = ClientSettings(
            base=base,
            user_agent=user_agent(),
            mchid=own.signer.mchid,
            has_secret=own.secret is not None,
            has_certificate=certify is not None or network.carries_certificate,
            check=check,
            backup=self._retry_settings.hosts.backup,
        )

    def fetch_certificates(self) -> dict[str, x509.Certificate]:
        """Download the platform's certificates (平台证书) now, whatever their age.

        The certificates are added to `platform_keys`, and written to the client's `certs_dir`. A
        client does this by itself: when it needs certificates, and again after 12 hours.

        Returns:
            Serial → certificate, verified.

        Raises:
            UsageError: The client has no APIv3 key; nothing was sent.
            APIError: The platform refused. 404 means that this merchant has a public key in place
                of certificates.
            VerificationError: The answer can't be trusted, or can't be decrypted with the APIv3
                key.
            httpx.RequestError: The network failed.
            OSError: The certificates can't be written.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012551764
        """
        return run_sync(self._fetch(SYNC))

    async def fetch_certificates_async(self) -> dict[str, x509.Certificate]:
        """Download the platform's certificates on an event loop: see `fetch_certificates`."""
        return await self._fetch(ASYNC)

    async def _fetch(self, runtime: Runtime) -> dict[str, x509.Certificate]:
        keys, apiv3_key = self._credentials.keys, self._credentials.apiv3_key
        if apiv3_key is None:
            raise UsageError(
                "the client has no apiv3_key= (APIv3密钥) to decrypt certificates with"
            )
        verifier = CertificateListVerifier(keys, apiv3_key)
        path = certificates_path(self._settings.base.origin)
        unchecked = self._settings._replace(check=None)
        call = read_call("GET", path, None, {"verifier": verifier}, unchecked)
        # The request names no certificate: it could be the very certificate that was replaced.
        names_key = (keys.current or "").startswith(PUBLIC_KEY_PREFIX)
        await self._driver.exchange(replace(call, names_key=names_key), runtime)
        keys.add(verifier.certificates)
        if self._certs_dir is not None:
            await runtime.run(write_folder, self._certs_dir, verifier.certificates)
        return verifier.certificates

    @classmethod
    def from_env(cls, **overrides: Any) -> Client:
        """Make a client from environment variables.

        Needed: ``CHAINPAY_MCHID``, ``CHAINPAY_SERIAL``, ``CHAINPAY_PRIVATE_KEY`` (PEM or a path),
        and ``CHAINPAY_PLATFORM_KEYS`` (``id=path``, comma separated) or ``CHAINPAY_APIV3_KEY``.
        Optional: ``CHAINPAY_BASE_URI``, ``CHAINPAY_CERTS_DIR`` and ``CHAINPAY_SECRET``.

        Args:
            overrides: Arguments of `Client`. They take precedence over the environment.

        Raises:
            UsageError: A variable is missing or can't be read; or as for `Client`.
        """
        arguments: dict[str, Any] = {**read_environment(os.environ, overrides), **overrides}
        return cls(**arguments)

    @property
    def mchid(self) -> str:
        """The merchant's number (商户号)."""
        return self._credentials.signer.mchid

    @property
    def serial(self) -> str:
        """The serial of the merchant's API certificate."""
        return self._credentials.signer.serial

    @property
    def platform_keys(self) -> PlatformKeys:
        """The platform's keys, by serial."""
        return self._credentials.keys

    @property
    def hosts(self) -> Hosts:
        """The primary host and the backup: which is used now, and how often each failed."""
        return self._retry_settings.hosts

    # Encryption

    def encrypt(self, text: str | bytes, serial: str | None = None) -> str:
        """Encrypt a sensitive field (敏感信息) with the key that ``Wechatpay-Serial`` names.

        Args:
            text: At most 214 bytes of UTF-8 for a key of 2048 bits.
            serial: The serial of another platform key. The call must then name that serial in its
                ``headers``.

        Returns:
            RSA-OAEP (SHA-1) ciphertext in base64.

        Raises:
            UsageError: The text is too long, or the client has no such platform key.

        Source: https://pay.weixin.qq.com/docs/merchant/development/interface-rules/sensitive-data-encryption.html
        """
        return self._builder.encryptor(serial or self._credentials.keys.current or "")(text)

    @overload
    def decrypt(self, encrypted: Answer[T]) -> T: ...
    @overload
    def decrypt(self, encrypted: object) -> Any: ...
    def decrypt(self, encrypted: object) -> object:
        """Decrypt what the platform has encrypted for the merchant.

        Args:
            encrypted: A ciphertext in base64; or a dict with ``ciphertext`` and ``nonce``, which
                needs the APIv3 key; or an answer, or its parsed JSON. For an answer a copy is
                returned in which all values are decrypted; for APIv2 it is a dict.

        Raises:
            DecryptionError: The value is encrypted for another key, or is cut or changed. In an
                answer such a value stays as it is, unless the catalog marks it as encrypted.
            UsageError: The argument is something else, or the client has no key for it.
            ValueError: The answer is neither JSON nor XML, or nested too deeply.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4013053264
        """
        from .decrypt import decrypt_response, decrypt_value  # they load the catalog

        apiv3_key = self._credentials.apiv3_key
        if isinstance(encrypted, httpx.Response):
            return decrypt_response(encrypted, self._decrypt, apiv3_key)
        return decrypt_value(encrypted, self._decrypt, apiv3_key)

    def _decrypt(self, ciphertext: str) -> bytes:
        decrypt: Callable[[str], bytes] | None = getattr(self._credentials.signer, "decrypt", None)
        if not callable(decrypt):
            raise UsageError("the client's own signer= has no decrypt(ciphertext) -> bytes")
        return decrypt(ciphertext)

    # Callbacks and invocation parameters. Few programs need both: they are loaded on demand.

    @property
    def callbacks(self) -> Callbacks:
        """Receives the notifications (回调通知) that the platform sends."""
        if self._callbacks is None:
            from .callbacks import CallbackMerchant, Callbacks

            own = self._credentials
            merchant = CallbackMerchant(
                self.mchid,
                own.verifier,
                own.apiv3_key,
                own.secret,
                self._refresher.learn,
                own.clock,
            )
            self._callbacks = Callbacks(merchant)
        return self._callbacks

    @property
    def invoke(self) -> Invoke[dict[str, str]]:
        """Signs the parameters with which a front end shows the payment (调起支付)."""
        from .invoke import Invoke

        own = self._credentials
        return Invoke(own.signer, own.clock, own.nonce, own.secret)

    @property
    def invoke_async(self) -> Invoke[Coroutine[object, None, dict[str, str]]]:
        """The same as `invoke`, with results to await, for a signer that is ``async def``."""
        from .invoke import Invoke

        own = self._credentials
        return Invoke(own.signer, own.clock, own.nonce, own.secret, lambda work: work)

    def __repr__(self) -> str:
        base = f"{self._settings.base.origin}{self._settings.base.prefix}/"
        return (
            f"Client({'sandbox, ' if self.gateway else ''}mchid={self.mchid!r},"
            f" serial={self.serial!r}, base_uri={base!r}, platform_keys={list(self.platform_keys)})"
        )


def _choose_async_transport(
    transport: httpx.BaseTransport | None, async_transport: AsyncTransport | None
) -> AsyncTransport | None:
    if async_transport is None and isinstance(transport, httpx.AsyncBaseTransport):
        return transport  # it serves asynchronous calls as well
    return async_transport
