"""The merchants of the gateway.

The gateway makes the APIv3 key and the APIv2 secret of a merchant. Nobody can set them, so that
nobody gives the gateway the key of a real merchant. They are in no repr.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey


@dataclass(slots=True)
class Merchant:
    """One merchant.

    Attributes:
        mchid: The merchant's number (商户号).
        apiv3_key: Encrypts callbacks and certificates (APIv3密钥).
        secret: Signs APIv2 (APIv2密钥).
        keys: The public keys of the merchant's API certificates, by serial. The newest is the last.
            The dict is replaced as a whole, never changed, so readers need no lock.
    """

    mchid: str
    apiv3_key: str = field(repr=False)
    secret: str = field(repr=False)
    keys: dict[str, RSAPublicKey] = field(default_factory=dict)

    def add_key(self, serial: str, key: RSAPublicKey) -> None:
        """Add a public key, or replace the key with that serial."""
        self.keys = {**self.keys, serial: key}

    @property
    def newest_key(self) -> RSAPublicKey:
        """The public key that was registered last."""
        return next(reversed(self.keys.values()))
