"""The merchants and brands of the gateway.

The gateway makes the APIv3 key and the APIv2 secret of a merchant who is registered. Only a seed,
or the owner of the gateway's folder, sets them. They are in no repr.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ...crypto import rsa
from ..store.table import Table, UnitOfWork
from .keys import new_secret


@dataclass(frozen=True, slots=True)
class Merchant:
    """One merchant. What changes makes another object, so readers need no lock.

    Attributes:
        mchid: The merchant's number (商户号).
        apiv3_key: Encrypts callbacks and certificates (APIv3密钥).
        secret: Signs APIv2 (APIv2密钥).
        keys: The public keys of the merchant's API certificates, by serial. The newest is the last.
        name: The merchant's name (商户简称); empty if it is not known.
        appids: The appids that are bound to the merchant; empty if any is.
        sub_merchants: The appids of the sub-merchants (特约商户) of a partner (服务商), by their
            numbers; empty if any number is a sub-merchant.
        private_key: The private key, as PEM, if the gateway has made it or a seed names it.
        certificate: The certificate of that key, as PEM, if a seed names it.
    """

    mchid: str
    apiv3_key: str = field(repr=False)
    secret: str = field(repr=False)
    keys: dict[str, RSAPublicKey] = field(default_factory=dict)
    name: str = ""
    appids: tuple[str, ...] = ()
    sub_merchants: dict[str, tuple[str, ...]] = field(default_factory=dict)
    private_key: str = field(default="", repr=False)
    certificate: str = ""

    @property
    def newest_key(self) -> RSAPublicKey:
        """The public key that was registered last."""
        return next(reversed(self.keys.values()))

    def serial_of(self, key: RSAPublicKey) -> str:
        """Return the serial under which a public key was registered."""
        return next(serial for serial, each in self.keys.items() if each == key)


@dataclass(slots=True)
class _Kept:
    """A merchant, as it is kept: its keys are PEM."""

    group: str
    number: str
    apiv3_key: str
    secret: str
    keys: dict[str, str]
    name: str = ""
    appids: list[str] = field(default_factory=list)
    sub_merchants: dict[str, list[str]] = field(default_factory=dict)
    private_key: str = ""
    certificate: str = ""


_SAME = tuple({each.name for each in fields(Merchant)} & {each.name for each in fields(_Kept)})


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
        self._changed: dict[str, Merchant] = {}

    def _load(self, number: str) -> Merchant:
        kept = self._kept.get(self._group, number)
        assert kept is not None
        values = {name: getattr(kept, name) for name in _SAME} | {
            "keys": {serial: rsa.load_public_key(text) for serial, text in kept.keys.items()},
            "appids": tuple(kept.appids),
            "sub_merchants": {each: tuple(ids) for each, ids in kept.sub_merchants.items()},
        }
        return Merchant(number, **values)

    def __iter__(self) -> Iterator[Merchant]:
        """Yield the merchants, in the order in which they were registered."""
        return iter([*self._known.values()])

    def get(self, number: str) -> Merchant | None:
        """Return a merchant; None if there is none. This needs no lock."""
        return self._changed.get(number) or self._known.get(number)

    def put(self, merchant: Merchant) -> None:
        """Add a merchant, or put it in the place of the one with its number."""
        values = {name: getattr(merchant, name) for name in _SAME} | {
            "keys": {name: _to_pem(each) for name, each in merchant.keys.items()},
        }
        self._kept.add(_Kept(self._group, merchant.mchid, **values))
        self._changed[merchant.mchid] = merchant

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
        known = self.get(number) or Merchant(number, new_secret(), new_secret())
        apiv3_key, secret = secrets or (known.apiv3_key, known.secret)
        keys = {**known.keys, serial: key}
        self.put(replace(known, apiv3_key=apiv3_key, secret=secret, keys=keys))

    def end(self, *, keeps: bool) -> None:
        """End a request, whose changes were kept or not."""
        if self._changed:
            if keeps:
                self._known |= self._changed
            self._changed = {}


def _to_pem(key: RSAPublicKey) -> str:
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
