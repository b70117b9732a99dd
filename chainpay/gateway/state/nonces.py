"""The nonces of signed requests. Each nonce of a merchant is good for one request."""

from __future__ import annotations

from dataclasses import dataclass

from ...signing.v3 import CLOCK_WINDOW
from ..store.table import Table, UnitOfWork


@dataclass(slots=True)
class _UsedNonce:
    owner: str
    nonce: str
    expires_at: int


class UsedNonces:
    """The nonces that requests have used, for as long as such a request could be sent again.

    Args:
        work: What the current request reads and changes.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._nonces = Table(
            work,
            "nonce",
            _UsedNonce,
            lambda nonce: (nonce.owner, nonce.nonce),
            lambda nonce: [("expires", f"{nonce.expires_at:012}")],
        )

    def use(self, owner: str, nonce: str, timestamp: int, now: int) -> bool:
        """Record a nonce; return whether it is new.

        Args:
            owner: Who signs.
            nonce: The nonce of a request.
            timestamp: The timestamp of the request, in seconds since 1970.
            now: The platform's time, in seconds since 1970.
        """
        for expired in self._nonces.find(owner, "expires", "", f"{now - 1:012}"):
            self._nonces.remove(expired)
        if self._nonces.get(owner, nonce) is not None:
            return False
        self._nonces.add(_UsedNonce(owner, nonce, max(timestamp, now) + CLOCK_WINDOW))
        return True
