"""The addresses of files. An address is good for 5 minutes, for the merchant who requested it."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from dataclasses import dataclass

from ..handler import File
from ..store.table import Table, UnitOfWork

_LIFETIME = 300  # seconds


@dataclass(slots=True)
class _Download:
    """A file, and who may download it until when; the content is in base64."""

    mchid: str
    token: str
    expires_at: int
    content: str
    content_type: str
    signed: bool
    location: str


class Downloads:
    """The bills and receipts that can be downloaded, by token.

    Args:
        work: What the current request reads and changes.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._downloads = Table(
            work,
            "download",
            _Download,
            lambda download: (download.mchid, download.token),
            lambda download: [("expires", f"{download.expires_at:012}")],
        )

    def add(self, mchid: str, file: File, now: float) -> str:
        """Keep a file; return the token of its address.

        Args:
            mchid: The merchant.
            file: The file.
            now: The platform's time, in seconds since 1970.
        """
        for expired in self._downloads.find(mchid, "expires", "", f"{int(now) - 1:012}"):
            self._downloads.remove(expired)
        token = os.urandom(32).hex()
        self._downloads.add(
            _Download(
                mchid,
                token,
                int(now) + _LIFETIME,
                b64encode(file.content).decode(),
                file.content_type,
                file.signed,
                file.location,
            )
        )
        return token

    def find(self, mchid: str, token: str, now: float) -> File | None:
        """Return the file of a token; None if the token is unknown, expired or another merchant's.

        Args:
            mchid: The merchant.
            token: The token of the address.
            now: The platform's time, in seconds since 1970.
        """
        known = self._downloads.get(mchid, token)
        if known is None or known.expires_at < int(now):
            return None
        content = b64decode(known.content)
        return File(content, known.content_type, known.signed, known.location)
