"""The addresses of files. An address is good for 5 minutes, for the merchant who requested it."""

from __future__ import annotations

import os
from dataclasses import dataclass

from ..handler import File

_LIFETIME = 300  # seconds


@dataclass(frozen=True, slots=True)
class _Download:
    mchid: str
    file: File
    expires_at: float


class Downloads:
    """The bills and receipts that can be downloaded, by token."""

    def __init__(self) -> None:
        self._downloads: dict[str, _Download] = {}

    def add(self, mchid: str, file: File, now: float) -> str:
        """Keep a file; return the token of its address.

        Args:
            mchid: The merchant.
            file: The file.
            now: The platform's time, in seconds since 1970.
        """
        valid = {name: one for name, one in self._downloads.items() if one.expires_at >= now}
        token = os.urandom(32).hex()
        self._downloads = {**valid, token: _Download(mchid, file, now + _LIFETIME)}
        return token

    def find(self, mchid: str, token: str, now: float) -> File | None:
        """Return the file of a token; None if the token is unknown, expired or another merchant's.

        Args:
            mchid: The merchant.
            token: The token of the address.
            now: The platform's time, in seconds since 1970.
        """
        download = self._downloads.get(token)
        if download is None or download.mchid != mchid or download.expires_at < now:
            return None
        return download.file

    def forget(self) -> None:
        """Forget all files. No address is good any more."""
        self._downloads = {}
