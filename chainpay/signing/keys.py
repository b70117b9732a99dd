"""The platform's keys by serial: certificates (平台证书) and public keys (微信支付公钥).

* The serial in an answer chooses the key that verifies it, expired or not. A certificate that has
  expired gives a warning when it is loaded, and never later.
* Fields are encrypted with the platform's public key if there is one, else with the certificate
  that expires last. ``Wechatpay-Serial`` names that key on every request.
* Downloaded certificates are added; the keys from `certs` stay.
* Each key counts the answers that it has verified, so that a gradual switch from one key to another
  can be watched.
"""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import cast

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ..crypto import pem, rsa
from ..encoding.secret import Secret
from ..encoding.shown import shows_half_made
from ..errors import UsageError, warn
from .identity import PUBLIC_KEY_PREFIX

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class PlatformKeys(Mapping[str, RSAPublicKey]):
    """The platform's public keys by serial. Each is checked when it is loaded.

    Args:
        certs: Serial or ``PUB_KEY_ID_…`` → key: PEM text or bytes, a path, ``file://…``, a loaded
            key or certificate.

    Attributes:
        current: The serial that ``Wechatpay-Serial`` names: the last ``PUB_KEY_ID_…`` of `certs`,
            else the certificate that expires last, else None.
        counts: How many answers and callbacks each serial has verified.
        on_added: Called after certificates were added.

    Raises:
        UsageError: An entry can't be read, is a private key, is not RSA of 2048 bits, or is a
            certificate under a ``PUB_KEY_ID_…``.

    Warns:
        UserWarning: A certificate has expired, or is filed under a serial that is not its own.

    Source: https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_1.shtml
    """

    __slots__ = ("_expiry", "_keys", "_lock", "counts", "current", "on_added")

    def __init__(self, certs: Mapping[str, rsa.PublicKey]) -> None:
        self.after_fork()
        self._keys: dict[str, RSAPublicKey] = {}
        self._expiry: dict[str, datetime] = {}
        if isinstance(certs, PlatformKeys):  # another client's
            self._expiry.update(certs._expiry)
        self.counts: Counter[str] = Counter()
        self.on_added: Callable[[], None] = lambda: None
        for name, source in certs.items():
            serial, what = name, f"the platform key {name!r} of certs="
            key = source
            if isinstance(source, (str, bytes, os.PathLike, Secret)):
                key = cast("rsa.PublicKey", pem.load(source, what))
            if isinstance(key, x509.Certificate):
                actual = pem.serial(key)
                if actual.lstrip("0") == name.lstrip("0"):  # a program has lost zeros
                    serial = actual
                self._expiry[serial] = _check_expiry(serial, key)
            self._keys[serial] = rsa.load_public_key(key, what)
        self.current = self._choose_current()

    def after_fork(self) -> None:
        """Make a new lock; called in the child of a fork."""
        self._lock = threading.Lock()

    @property
    def has_certificates(self) -> bool:
        """Whether one of the keys is a certificate, which will expire."""
        return bool(self._expiry)

    def is_certificate(self, serial: str) -> bool:
        """Return whether the key of a serial came in a certificate."""
        return serial in self._expiry

    def expiry(self, serial: str) -> datetime | None:
        """Return when the certificate of a serial ends; None for a public key."""
        return self._expiry.get(serial)

    def add(self, certificates: Mapping[str, x509.Certificate]) -> None:
        """Add downloaded certificates; known serials keep their key.

        Args:
            certificates: Serial → certificate, verified.

        Raises:
            UsageError: A key is not RSA of 2048 bits or more.
        """
        new = {serial: each for serial, each in certificates.items() if serial not in self._keys}
        loaded = {
            serial: rsa.load_public_key(each, f"the platform certificate {serial}")
            for serial, each in new.items()
        }
        with self._lock:  # a reader sees the old mapping or the new one, never half of it
            self._expiry = {
                **self._expiry,
                **{serial: each.not_valid_after_utc for serial, each in new.items()},
            }
            self._keys = {**self._keys, **loaded}
            self.current = self._choose_current()
        self.on_added()

    def count(self, serial: str) -> None:
        """Count an answer that a key has verified."""
        with self._lock:
            self.counts[serial] += 1

    def _choose_current(self) -> str | None:
        public = [serial for serial in self._keys if serial.startswith(PUBLIC_KEY_PREFIX)]
        if public:
            return public[-1]
        return max(self._keys, key=lambda serial: self._expiry.get(serial, _LONG_AGO), default=None)

    def __getitem__(self, serial: str) -> RSAPublicKey:
        return self._keys[serial]

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    @shows_half_made
    def __repr__(self) -> str:
        return f"PlatformKeys({list(self._keys)})"


def _check_expiry(serial: str, certificate: x509.Certificate) -> datetime:
    if serial.startswith(PUBLIC_KEY_PREFIX):
        raise UsageError(
            f"{serial!r} in certs= (or CHAINPAY_PLATFORM_KEYS) is a certificate, but a"
            f" {PUBLIC_KEY_PREFIX}… names a public key: pass pub_key.pem, or pass"
            " the certificate under its own serial"
        )
    actual = pem.serial(certificate)
    if actual != serial:
        warn(f"the certificate passed as {serial!r} has the serial {actual}: no answer names it")
    expiry = certificate.not_valid_after_utc
    if expiry < datetime.now(UTC):
        warn(
            f"the platform certificate {serial} expired on {expiry:%Y-%m-%d}: download the new one"
        )
    return expiry
