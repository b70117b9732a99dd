"""The client: who we are, whom we trust, and the root of the chain.

Everything is checked at construction, so that a mistake shows before the first payment. Below the
root are only ``v2 v3 hk global_``; what belongs to the client itself lives here alone.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, overload

import httpx

from ..concurrency.runtime import ASYNC, SYNC, Runtime, run_sync
from ..crypto import rsa
from ..errors import UsageError
from ..request import options
from ..request.base_uri import BaseUri, backup_origin, parse_base_uri
from ..request.build import RequestBuilder
from ..request.call import ClientSettings
from ..signing.keys import PUBLIC_KEY_PREFIX, PlatformKeys
from ..signing.message import new_nonce
from ..signing.refresh import KeyRefresher
from ..signing.signer import SignerLike, VerifierLike
from ..transport.auth import V3Auth
from ..transport.clients import Clients, TransportSettings
from ..transport.driver import Driver, RetrySettings
from ..transport.hosts import Hosts
from ..transport.instrumentation import Emitter, Hook
from ..transport.retry import Retry
from . import config as configuration
from .root import Root

if TYPE_CHECKING:
    import ssl

    from cryptography import x509

    from ..openapi.base import Answer, T
    from ..transport.clients import AsyncTransport, Hooks
    from .callbacks import Callbacks
    from .invoke import Invoke

__all__ = ["Client"]


class Client(Root):
    """A merchant's client of WeChat Pay (微信支付): signs every request, verifies every answer.

    Safe to share between threads, tasks and event loops, and to use after a fork. As a context
    manager (``with`` or ``async with``) it closes its connections.

    Args:
        mchid: The merchant's number (商户号).
        serial: The serial of the merchant's API certificate (商户API证书序列号).
        private_key: The merchant's private key (商户API私钥): PEM text or bytes, a path,
            ``file://…``, or a loaded RSA key of the `cryptography` package.
        certs: The platform's keys: ``{"PUB_KEY_ID_…": public_key}`` (微信支付公钥),
            ``{serial: certificate}`` (平台证书), or both; each given as `private_key` is. With an
            `apiv3_key` they may be left out, and certificates are downloaded when they are needed.
        apiv3_key: The APIv3 key (APIv3密钥), 32 bytes, with which the platform seals callbacks and
            certificates.
        certs_dir: A folder where downloaded certificates are kept, and read at construction.
        secret: The key of APIv2 (APIv2密钥).
        merchant: The merchant's certificate for calls with ``security=True``:
            ``{"cert": …, "key": …}``, or the path of ``apiclient_cert.p12``.
        base_uri: Where paths start; may have a path prefix, which is sent and signed.
        check: Compares each call with the catalog: ``"warn"`` warns of what does not fit, and
            ``"error"`` refuses what certainly doesn't. By default nothing is compared.
        timeout: Seconds for each of connect, read, write and pool, or an `httpx.Timeout`. By
            default 5 to connect, 30 to read and to write, 10 to wait for a connection.
        deadline: Seconds for all attempts of a call together; by default there is no end.
        retry: How often and when a call is sent again that may be: one that has not left, a GET,
            or one with ``retry="same-number"``. None for never.
        backup_uri: The host that is used while the network to `base_uri` fails; False for none. By
            default WeChat Pay's own (备用域名), if `base_uri` is its usual host.
        on_event: Called with whatever happens to a call: see `chainpay.events`.
        transport: An httpx transport to send through instead of the network.
        async_transport: The same for asynchronous calls: one that serves all event loops, or a
            function that makes one for each; by default `transport`, if it is one.
        proxy: An HTTP proxy, as httpx takes it; by default what ``HTTPS_PROXY`` and ``NO_PROXY``
            say.
        verify: TLS verification: a bool, or an `ssl.SSLContext`, which is then shown `merchant` as
            well, for whatever call.
        limits: An `httpx.Limits`: how many connections there are at once, how many are kept idle,
            and for how long; by default 100, 100, and 30 seconds.
        event_hooks: ``{"request": [...], "response": [...]}``: called after signing, and before
            verification. An ``async def`` serves asynchronous calls only.
        signer: Signs in place of `mchid`, `serial` and `private_key`: see `signing.signer`.
        verifier: Verifies in place of the keys of `certs`.
        clock: Returns the time in seconds since 1970; for tests.
        nonce: Returns a new text for one use; for tests.

    Attributes:
        gateway: The emulated platform behind `chainpay.sandbox()`; else None.

    Raises:
        UsageError: Something is missing or can't be right; the message says what to do. It never
            repeats a key.

    Warns:
        UserWarning: A platform certificate has expired, or is filed under a serial not its own.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    gateway: Any = None

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
        merchant: Any = None,
        base_uri: str = "https://api.mch.weixin.qq.com/",
        check: Literal["warn", "error"] | None = None,
        timeout: float | httpx.Timeout | None = None,
        deadline: float | None = None,
        retry: Retry | None = Retry(),  # noqa: B008 - a frozen value
        backup_uri: str | Literal[False] | None = None,
        on_event: Hook | None = None,
        transport: httpx.BaseTransport | None = None,
        async_transport: AsyncTransport | None = None,
        proxy: Any = None,
        verify: ssl.SSLContext | bool = True,
        limits: httpx.Limits | None = None,
        event_hooks: Hooks | None = None,
        signer: SignerLike | None = None,
        verifier: VerifierLike | None = None,
        clock: Callable[[], float] = time.time,
        nonce: Callable[[], str] = new_nonce,
    ) -> None:
        self._certs_dir = certs_dir
        us = configuration.signer_of(signer, mchid, serial, private_key)
        keys = configuration.with_folder(certs, certs_dir)
        self._identity = configuration.read_credentials(
            us, keys, verifier, apiv3_key, secret, clock, nonce
        )
        if async_transport is None and isinstance(transport, httpx.AsyncBaseTransport):
            async_transport = transport
        transports = TransportSettings(
            transport, async_transport, proxy, verify, event_hooks, limits
        )
        base = parse_base_uri(base_uri)
        self._persistence = _persistence(retry, deadline, base, backup_uri, on_event)
        timeout = options.check_timeout(timeout)
        self._connect(transports, merchant, base, timeout, options.check_mode(check))

    def _connect(
        self,
        transports: TransportSettings,
        merchant: Any,
        base: BaseUri,
        timeout: Any,
        check: str | None,
    ) -> None:
        us, emitter = self._identity, self._persistence.emitter
        certify = None
        if merchant is not None:
            from ..transport.tls import client_certificate_loader

            certify = client_certificate_loader(merchant, us.signer.mchid)
        self._refresher = KeyRefresher(us.keys, self._fetch, us.clock, us.fetches, emitter.emit)
        self._writer = RequestBuilder(us.keys, us.secret, us.nonce, timeout)
        self._driver = Driver(
            self._writer,
            V3Auth(us.signer, us.verifier, us.clock, us.nonce),
            us.secret or b"",
            Clients(transports, certify),
            self._refresher,
            self._persistence,
        )
        self._terms = ClientSettings(
            base=base,
            user_agent=configuration.user_agent(),
            mchid=us.signer.mchid,
            has_secret=us.secret is not None,
            has_certificate=certify is not None or transports.carries_certificate,
            check=check,
            backup=self._persistence.hosts.backup,
        )

    def fetch_certificates(self) -> dict[str, x509.Certificate]:
        """Download the platform's certificates (平台证书) now, whatever the age of those there are.

        They are added to `platform_keys`, and written to the client's `certs_dir`. There is no need
        to call this: they are fetched when they are needed, and anew after 12 hours.

        Returns:
            Serial → certificate, verified.

        Raises:
            UsageError: The client has no APIv3 key; nothing was sent.
            APIError: The platform refused; 404 says that this merchant has a public key instead.
            VerificationError: The answer can't be trusted, or does not open with the APIv3 key.
            httpx.RequestError: The network failed.
            OSError: They can't be written.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012551764
        """
        return run_sync(self._fetch(SYNC))

    async def fetch_certificates_async(self) -> dict[str, x509.Certificate]:
        """Download the platform's certificates on an event loop: see `fetch_certificates`."""
        return await self._fetch(ASYNC)

    async def _fetch(self, runtime: Runtime) -> dict[str, x509.Certificate]:
        from ..encoding.quirks import certificates_path
        from ..signing.certificates import CertificateListVerifier, write_folder

        us = self._identity
        if us.apiv3_key is None:
            raise UsageError("the client has no apiv3_key= (APIv3密钥), which opens certificates")
        carried = CertificateListVerifier(us.keys, us.apiv3_key)
        path = certificates_path(self._terms.base.origin)
        call = options.read_call(
            "GET", path, None, {"verifier": carried}, self._terms._replace(check=None)
        )
        # Named is no certificate, for it may be the very one that has gone.
        pinned = (us.keys.current or "").startswith(PUBLIC_KEY_PREFIX)
        await self._driver.exchange(replace(call, names_key=pinned), runtime)
        us.keys.add(carried.certificates)
        if self._certs_dir is not None:
            await runtime.run(write_folder, self._certs_dir, carried.certificates)
        return carried.certificates

    @classmethod
    def from_env(cls, **overrides: Any) -> Client:
        """Make a client from the environment.

        ``CHAINPAY_MCHID``, ``CHAINPAY_SERIAL``, ``CHAINPAY_PRIVATE_KEY`` (PEM or a path),
        ``CHAINPAY_PLATFORM_KEYS`` (``id=path``, comma separated) or ``CHAINPAY_APIV3_KEY``, and if
        they are set, ``CHAINPAY_BASE_URI``, ``CHAINPAY_CERTS_DIR`` and ``CHAINPAY_SECRET``.

        Args:
            overrides: Arguments of `Client`, which win over the environment.

        Raises:
            UsageError: A variable is missing or can't be read; or as for `Client`.
        """
        return cls(**{**configuration.arguments_from_environ(os.environ, overrides), **overrides})

    @property
    def mchid(self) -> str:
        """The merchant's number (商户号)."""
        return self._identity.signer.mchid

    @property
    def serial(self) -> str:
        """The serial of the merchant's API certificate."""
        return self._identity.signer.serial

    @property
    def platform_keys(self) -> PlatformKeys:
        """The platform's keys, by serial."""
        return self._identity.keys

    @property
    def hosts(self) -> Hosts:
        """The primary host and the backup: which is used now, and how often each has failed."""
        return self._persistence.hosts

    # Sealing

    def encrypt(self, text: str | bytes, serial: str | None = None) -> str:
        """Seal a sensitive field (敏感信息) with the platform key that ``Wechatpay-Serial`` names.

        Args:
            text: At most 214 bytes of UTF-8 for a key of 2048 bits.
            serial: Another of the platform's keys, for a call that itself names that key in its
                ``headers``.

        Returns:
            RSA-OAEP (SHA-1) ciphertext in base64.

        Raises:
            UsageError: The text is too long, or the client has no such platform key.

        Source: https://pay.weixin.qq.com/docs/merchant/development/interface-rules/sensitive-data-encryption.html
        """
        return self._writer.encryptor(serial or self._identity.keys.current or "")(text)

    @overload
    def decrypt(self, sealed: Answer[T]) -> T: ...
    @overload
    def decrypt(self, sealed: Any) -> Any: ...
    def decrypt(self, sealed: Any) -> Any:
        """Open what the platform has sealed for the merchant.

        Args:
            sealed: One ciphertext in base64; or an answer (or its parsed JSON), of which a copy is
                returned with all sealed values opened; one of APIv2 comes as a dict. A dict with
                ``ciphertext`` and ``nonce`` opens with the APIv3 key.

        Raises:
            DecryptionError: It was sealed for another key, or is cut or changed. In an answer, what
                doesn't open stays as it is, unless the catalog marks it as sealed.
            UsageError: It is none of these; or the client has no such key.
            ValueError: The answer is neither JSON nor XML, or nested too deep.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4013053264
        """
        from .decrypt import decrypt_resource, decrypt_response

        if isinstance(sealed, httpx.Response):
            return decrypt_response(sealed, self._decrypt, self._identity.apiv3_key)
        return decrypt_resource(sealed, self._decrypt, self._identity.apiv3_key)

    def _decrypt(self, ciphertext: str) -> bytes:
        decrypt = getattr(self._identity.signer, "decrypt", None)
        if not callable(decrypt):
            raise UsageError("the client's own signer= has no decrypt(ciphertext) -> bytes")
        plaintext: bytes = decrypt(ciphertext)
        return plaintext

    # Callbacks, and what a front end needs

    @property
    def callbacks(self) -> Callbacks:
        """Receives the notifications (回调通知) that the platform pushes."""
        from .callbacks import CallbackMerchant, Callbacks

        us = self._identity
        return Callbacks(
            CallbackMerchant(
                self.mchid, us.verifier, us.apiv3_key, us.secret, self._refresher.learn, us.clock
            )
        )

    @property
    def invoke(self) -> Invoke[dict[str, str]]:
        """Signs what a front end needs to show the payment (调起支付)."""
        from .invoke import Invoke

        us = self._identity
        return Invoke(us.signer, us.clock, us.nonce, us.secret)

    @property
    def invoke_async(self) -> Invoke[Coroutine[Any, Any, dict[str, str]]]:
        """The same with results to be awaited, for a signer that is ``async def``."""
        from .invoke import Invoke

        us = self._identity
        return Invoke(us.signer, us.clock, us.nonce, us.secret, lambda made: made)

    def __repr__(self) -> str:
        base = f"{self._terms.base.origin}{self._terms.base.prefix}/"
        return (
            f"Client({'sandbox, ' if self.gateway else ''}mchid={self.mchid!r},"
            f" serial={self.serial!r}, base_uri={base!r}, platform_keys={list(self.platform_keys)})"
        )


def _persistence(
    retry: Any, deadline: Any, base: BaseUri, backup_uri: Any, on_event: Hook | None
) -> RetrySettings:
    return RetrySettings(
        configuration.check_retry(retry),
        options.check_seconds(deadline, "deadline="),
        Hosts(base.origin, backup_origin(backup_uri, base)),
        Emitter(on_event),
    )
