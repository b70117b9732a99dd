"""The nonces of signed requests. Each nonce of a merchant is good for one request.

A nonce is written together with what its request changes. That of a request that changes nothing is
written with the changes of a later one.
"""

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
        self._removed_at: dict[str, int] = {}  # owner → when expired nonces were removed

    def use(self, owner: str, nonce: str, timestamp: int, now: int) -> bool:
        """Record a nonce; return whether it is new.

        Args:
            owner: Who signs.
            nonce: The nonce of a request.
            timestamp: The timestamp of the request, in seconds since 1970.
            now: The platform's time, in seconds since 1970.
        """
        if self._removed_at.get(owner) != now:  # once a second is enough
            self._removed_at[owner] = now
            for expired in self._nonces.find(owner, "expires", "", f"{now - 1:012}"):
                self._nonces.remove(expired)
        known = self._nonces.get(owner, nonce)
        if known is not None and known.expires_at >= now:
            return False
        self._nonces.postpone(_UsedNonce(owner, nonce, max(timestamp, now) + CLOCK_WINDOW))
        return True
