"""The platform's certificates and their keys, as they are kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cryptography.hazmat.primitives.serialization import Encoding

from ...crypto import pem, rsa
from ..store.table import Table, UnitOfWork
from .keys import PlatformKey, private_pem

_OWNER = "platform"


@dataclass(slots=True)
class _Kept:
    """A certificate and its private key, as PEM."""

    serial: str
    key: str
    certificate: str


class PlatformKeys:
    """The certificates that the platform lists.

    Args:
        work: What the current request reads and changes.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._kept = Table(
            work,
            "platform key",
            _Kept,
            lambda kept: (_OWNER, kept.serial),
            lambda kept: [("made", "")],
        )

    def __iter__(self) -> Iterator[PlatformKey]:
        """Yield them, the newest last."""
        for kept in self._kept.find(_OWNER, "made", ""):
            key = rsa.load_private_key(kept.key, "the platform's key")
            yield PlatformKey(
                kept.serial, key, pem.certificate(kept.certificate, "its certificate")
            )

    def set(self, keys: Iterable[PlatformKey]) -> None:
        """Keep these, and no others."""
        listed = {each.serial: each for each in keys}
        for kept in self._kept.find(_OWNER, "made", ""):
            if kept.serial not in listed:
                self._kept.remove(kept)
        for serial, each in listed.items():
            if self._kept.get(_OWNER, serial) is None:
                key = private_pem(each.key)
                certificate = each.certificate.public_bytes(Encoding.PEM)
                self._kept.add(_Kept(serial, key.decode(), certificate.decode()))
