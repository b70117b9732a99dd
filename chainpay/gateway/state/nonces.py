"""The nonces of signed requests. Each nonce of a merchant is good for one request."""

from __future__ import annotations

from collections import OrderedDict

from ...signing.v3 import CLOCK_WINDOW


class UsedNonces:
    """The nonces that requests have used, for as long as such a request could be sent again."""

    def __init__(self) -> None:
        #: Merchant and nonce → when the nonce expires, in order of arrival. An OrderedDict, as a
        #: plain dict becomes slow when its first keys are deleted again and again.
        self._expiry: OrderedDict[tuple[str, str], int] = OrderedDict()

    def use(self, mchid: str, nonce: str, timestamp: int, now: int) -> bool:
        """Record a nonce; return whether it is new.

        Args:
            mchid: The merchant.
            nonce: The nonce of a request.
            timestamp: The timestamp of the request, in seconds since 1970.
            now: The platform's time, in seconds since 1970.
        """
        while self._expiry and next(iter(self._expiry.values())) < now:
            self._expiry.popitem(last=False)
        if (mchid, nonce) in self._expiry:
            return False
        self._expiry[mchid, nonce] = max(timestamp, now) + CLOCK_WINDOW
        return True
