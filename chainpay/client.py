"""The client: who we are, whom we trust, and the root of the chain.

Everything is checked at construction, so that a mistake shows before the first payment. Below the
root are only ``v2 v3 hk global_``; what belongs to the client itself lives here alone.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

import httpx

from . import configuration, formatter, options, segments
from .chain import Chain
from .crypto import rsa
from .driver import TIMEOUT, Driver, Transports
from .errors import UsageError
from .keys import PlatformKeys
from .options import Call
from .promise import Promise
from .signing import SignerLike, Verifier, VerifierLike
from .v3 import V3Auth

if TYPE_CHECKING:
    import ssl

    from .driver import AsyncTransport, Hooks

__all__ = ["Client"]

_ROOTS = frozenset(("v2", "v3", "hk", "global"))
_ACCEPT = (
    "application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5"
)


class Client:
    """A merchant's client of WeChat Pay (微信支付): signs every request, verifies every answer.

    Safe to share between threads, tasks and event loops, and to use after a fork. As a context
    manager (``with`` or ``async with``) it closes its connections.

    Args:
        mchid: The merchant's number (商户号).
        serial: The serial of the merchant's API certificate (商户API证书序列号).
        private_key: The merchant's private key (商户API私钥): PEM text or bytes, a path,
            ``file://…``, or a loaded RSA key of the `cryptography` package.
        certs: The platform's keys: ``{"PUB_KEY_ID_…": public_key}`` (微信支付公钥),
            ``{serial: certificate}`` (平台证书), or both; each given as `private_key` is.
        base_uri: Where paths start; may have a path prefix, which is sent and signed.
        timeout: Seconds for each of connect, read, write and pool, or an `httpx.Timeout`. By
            default 5 to connect, 30 to read and to write, 10 to wait for a connection.
        transport: An httpx transport to send through instead of the network.
        async_transport: The same for asynchronous calls: one that serves all event loops, or a
            function that makes one for each; by default `transport`, if it is one.
        proxy: An HTTP proxy, as httpx takes it; by default what ``HTTPS_PROXY`` and ``NO_PROXY``
            say.
        verify: TLS verification: an `ssl.SSLContext`, or a bool.
        event_hooks: ``{"request": [...], "response": [...]}``: called after signing, and before
            verification. An ``async def`` serves asynchronous calls only.
        signer: Signs in place of `mchid`, `serial` and `private_key`: see `chainpay.signing`.
        verifier: Verifies in place of the keys of `certs`.
        apiv3_key: The APIv3 key (APIv3密钥), 32 bytes, with which the platform seals callbacks and
            certificates.
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

    __iter__ = None
    __contains__ = None

    def __init__(
        self,
        *,
        mchid: str | None = None,
        serial: str | None = None,
        private_key: rsa.PrivateKey | None = None,
        certs: Mapping[str, rsa.PublicKey] | None = None,
        base_uri: str = "https://api.mch.weixin.qq.com/",
        timeout: float | httpx.Timeout | None = None,
        transport: httpx.BaseTransport | None = None,
        async_transport: AsyncTransport | None = None,
        proxy: Any = None,
        verify: ssl.SSLContext | bool = True,
        event_hooks: Hooks | None = None,
        signer: SignerLike | None = None,
        verifier: VerifierLike | None = None,
        apiv3_key: str | bytes | None = None,
        clock: Callable[[], float] = time.time,
        nonce: Callable[[], str] = formatter.nonce,
    ) -> None:
        signer = configuration.signer_of(signer, mchid, serial, private_key)
        configuration.check_functions(clock=clock, nonce=nonce)
        self._signer = signer
        self._platform_keys = configuration.platform_keys_of(certs, signer, verifier)
        self.gateway: Any = None
        self._apiv3_key = configuration.apiv3_key_of(apiv3_key)
        self._base = options.parse_base(base_uri)
        self._headers = {"Accept": _ACCEPT, "User-Agent": _user_agent()}
        if self._platform_keys.current:
            self._headers["Wechatpay-Serial"] = self._platform_keys.current
        if async_transport is None and isinstance(transport, httpx.AsyncBaseTransport):
            async_transport = transport
        verifier = Verifier(self._platform_keys) if verifier is None else verifier
        self._driver = Driver(
            V3Auth(signer, verifier, clock, nonce),
            options.check_timeout(timeout) or TIMEOUT,
            Transports(transport, async_transport, proxy, verify, event_hooks),
        )

    @classmethod
    def from_env(cls, **overrides: Any) -> Client:
        """Make a client from the environment.

        ``CHAINPAY_MCHID``, ``CHAINPAY_SERIAL``, ``CHAINPAY_PRIVATE_KEY`` (PEM or a path),
        ``CHAINPAY_PLATFORM_KEYS`` (``id=path``, comma separated), and if they are set,
        ``CHAINPAY_BASE_URI`` and ``CHAINPAY_APIV3_KEY``.

        Args:
            overrides: Arguments of `Client`, which win over the environment.

        Raises:
            UsageError: A variable is missing or can't be read; or as for `Client`.
        """
        return cls(**{**configuration.from_environ(os.environ, overrides), **overrides})

    @property
    def mchid(self) -> str:
        """The merchant's number (商户号)."""
        return self._signer.mchid

    @property
    def serial(self) -> str:
        """The serial of the merchant's API certificate."""
        return self._signer.serial

    @property
    def platform_keys(self) -> PlatformKeys:
        """The platform's keys, by serial."""
        return self._platform_keys

    # The chain

    @property
    def v2(self) -> Chain:
        """The root of the paths of APIv2, which this version does not send yet."""
        return Chain(self, "v2")

    @property
    def v3(self) -> Chain:
        """The root of the paths of APIv3."""
        return Chain(self, "v3")

    @property
    def hk(self) -> Chain:
        """The root of the paths below ``hk/``, of merchants overseas."""
        return Chain(self, "hk")

    @property
    def global_(self) -> Chain:
        """The root of the paths below ``global/``, of merchants overseas."""
        return Chain(self, "global")

    def __getattr__(self, name: str) -> Chain:
        if name.startswith("_"):
            raise AttributeError(f"a client has no {name!r}")
        step: Chain = getattr(Chain(self, ""), name)
        if step._path not in _ROOTS and type(step) is Chain:
            raise AttributeError(
                f"a client has no {name!r}: paths start with client.v3, client.v2, client.hk or"
                f" client.global_; any other, with client.chain({step._path!r})"
            )
        return step

    def __getitem__(self, path: str) -> Chain:
        return Chain(self, segments.literal(path))

    def chain(self, path: str) -> Chain:
        """Start a chain by a string, which is taken literally: see `Chain.chain`.

        Raises:
            TypeError: It is no str.
            UsageError: It names a host, or holds ``?``, ``#`` or a control character.
        """
        return self[path]

    def __dir__(self) -> list[str]:
        return [*object.__dir__(self)]

    # Calls by method and path

    def request(
        self, method: str, path: str, given: Mapping[str, Any] | None = None, /, **named: Any
    ) -> httpx.Response:
        """Send a request, and return its verified answer.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: As for `chain`.
            given: Options and variables in one dict, as in PHP.
            named: Options and variables as keywords: see `chainpay.chain.Verb`.

        Raises:
            TypeError: An option is unknown, or given twice.
            UsageError: The call is wrong in another way; nothing was sent.
            APIError: The platform refused: status 400 or above.
            VerificationError: The answer can't be trusted; the request was sent.
            httpx.RequestError: The network failed; whether the request arrived is unknown.
        """
        return self._driver.send(self._call(method, path, given, named))

    def request_async(
        self, method: str, path: str, given: Mapping[str, Any] | None = None, /, **named: Any
    ) -> Promise[httpx.Response]:
        """Return the promise of a request: nothing is sent until it is awaited or waited for.

        Args and what the promise raises are those of `request`; what is wrong with the call is
        raised here and now.

        Raises:
            TypeError: An option is unknown, or given twice.
            UsageError: The call is wrong in another way.
        """
        return self._driver.promise(self._call(method, path, given, named))

    def build_request(
        self, method: str, path: str, given: Mapping[str, Any] | None = None, /, **named: Any
    ) -> httpx.Request:
        """Return the signed request without sending it. It is valid for five minutes, once.

        Args are those of `request`.

        Raises:
            TypeError: An option is unknown, or given twice.
            UsageError: The call is wrong in another way, or the signer is async.
        """
        call = self._call(method, path, given, named)
        request = self._driver.build(call)
        self._driver.auth(call).sign(request)
        return request

    def _call(
        self, method: str, path: str, given: Mapping[str, Any] | None, named: dict[str, Any]
    ) -> Call:
        try:
            path = segments.literal(path)
            return options.read(method, path, given, named, self._base, self._headers)
        except (UsageError, TypeError) as error:
            error.add_note("nothing was sent")
            raise

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
        key = self._platform_keys.get(serial or self._platform_keys.current or "")
        if key is None:
            raise UsageError(
                f"there is no platform key {serial or ''} to encrypt with: see the client's certs="
            )
        return rsa.encrypt(text, key)

    # Lifetime

    def close(self) -> None:
        """Close the sync connections; every later call is a UsageError. Twice does no harm.

        The connections of an event loop end with it, or by `aclose` (``async with``) inside of it.
        """
        self._driver.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop too; every later call is a UsageError."""
        await self._driver.aclose()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __copy__(self) -> Client:
        return self  # keys and connections are shared, never copied

    def __deepcopy__(self, memo: object) -> Client:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client has keys and connections, and is not pickled; make one there")

    def __repr__(self) -> str:
        base = f"{self._base.origin}{self._base.prefix}/"
        return (
            f"Client({'sandbox, ' if self.gateway else ''}mchid={self.mchid!r},"
            f" serial={self.serial!r}, base_uri={base!r}, platform_keys={list(self.platform_keys)})"
        )


def _user_agent() -> str:
    from . import __version__

    python = ".".join(map(str, sys.version_info[:3]))
    return f"chainpay/{__version__} httpx/{httpx.__version__} (Python/{python}; {sys.platform})"
