"""The merchants and brands of the gateway.

The gateway makes the APIv3 key and the APIv2 secret of a merchant who is registered. Nobody can set
them, so that nobody gives the gateway the key of a real merchant. They are in no repr.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ...crypto import rsa
from .keys import new_secret
from .table import Table, UnitOfWork


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


@dataclass(slots=True)
class _Kept:
    """A merchant, as it is kept: its keys are PEM."""

    group: str
    number: str
    apiv3_key: str
    secret: str
    keys: dict[str, str]


class Merchants:
    """Merchants, or brands, by number. All of them are in memory, with their keys loaded.

    Args:
        work: What the current request reads and changes.
        group: ``mchid`` or ``brand_id``.
    """

    def __init__(self, work: UnitOfWork, group: str) -> None:
        self._kept = Table(work, "merchant", _Kept, lambda kept: (kept.group, kept.number))
        self._group = group
        self._known = {number: self._load(number) for number in self._kept.numbers(group)}

    def _load(self, number: str) -> Merchant:
        kept = self._kept.get(self._group, number)
        assert kept is not None
        keys = {serial: rsa.load_public_key(text) for serial, text in kept.keys.items()}
        return Merchant(number, kept.apiv3_key, kept.secret, keys)

    def get(self, number: str) -> Merchant | None:
        """Return a merchant; None if there is none. This needs no lock."""
        return self._known.get(number)

    def register(
        self, number: str, serial: str, key: RSAPublicKey, secrets: tuple[str, str] | None = None
    ) -> None:
        """Add a merchant, or a further key of one.

        Args:
            number: The merchant's number.
            serial: The serial of the key's certificate.
            key: The public key.
            secrets: The APIv3 key and the secret of APIv2; by default new ones, or those it has.
        """
        known = self._known.get(number)
        if known is None or secrets is not None:
            made = secrets or (new_secret(), new_secret())
            known = Merchant(number, *made, known.keys if known else {})
        known.add_key(serial, key)
        pems = {name: _to_pem(each) for name, each in known.keys.items()}
        self._kept.add(_Kept(self._group, number, known.apiv3_key, known.secret, pems))
        self._known[number] = known


def _to_pem(key: RSAPublicKey) -> str:
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
