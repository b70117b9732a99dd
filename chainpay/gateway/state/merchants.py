"""The merchants of the gateway.

The gateway makes the APIv3 key and the APIv2 secret of a merchant. Nobody can set them, so that
nobody gives the gateway the key of a real merchant. They are in no repr.
"""

from __future__ import annotations

import secrets
import string
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

_ALPHABET = string.ascii_letters + string.digits


def _new_secret() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(32))


@dataclass(slots=True)
class Merchant:
    """One merchant.

    Attributes:
        mchid: The merchant's number (商户号).
        keys: The public keys of the merchant's API certificates, by serial. The newest is the last.
            The dict is replaced as a whole, never changed, so readers need no lock.
        apiv3_key: Encrypts callbacks and certificates (APIv3密钥).
        secret: Signs APIv2 (APIv2密钥).
    """

    mchid: str
    keys: dict[str, RSAPublicKey] = field(default_factory=dict)
    apiv3_key: str = field(default_factory=_new_secret, repr=False)
    secret: str = field(default_factory=_new_secret, repr=False)

    def add_key(self, serial: str, key: RSAPublicKey) -> None:
        """Add a public key, or replace the key with that serial."""
        self.keys = {**self.keys, serial: key}

    @property
    def newest_key(self) -> RSAPublicKey:
        """The public key that was registered last."""
        return next(reversed(self.keys.values()))
