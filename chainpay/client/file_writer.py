"""Receiving a file: opened, unpacked, digested and written as it comes, kept only if it is right.

It is written under a temporary name in the folder of its destination, and renamed when its digest
holds; else nothing is left behind. The digest is over the plain data: what is packed by gzip is
unpacked first, what is sealed is opened before that. Memory does not grow with the file.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import GCM

from ..crypto.hash import digest
from ..errors import DecryptionError, UsageError, VerificationError

__all__ = ["ExpectedDigest", "FileEncryption", "FileWriter", "check_destination"]

_GZIP = b"\x1f\x8b"
_PIECE = 1024 * 1024  # bytes that are unpacked at a time
_TAG = 16  # bytes


class ExpectedDigest(NamedTuple):
    """What a file is held against.

    Attributes:
        algorithm: SHA1, SHA256, SM3 or MD5.
        value: In hex.
    """

    algorithm: str
    value: str


class FileEncryption(NamedTuple):
    """How a file is sealed: AES-256-GCM.

    Attributes:
        key: 32 bytes.
        nonce: Its text.
    """

    key: bytes
    nonce: bytes

    def __repr__(self) -> str:
        return "Seal(…)"


def check_destination(to: str | os.PathLike[str]) -> Path:
    """Return where a file shall be written.

    Raises:
        UsageError: It is no path, or its folder is missing.
    """
    if not isinstance(to, (str, os.PathLike)):
        raise UsageError(f"to= takes the path of a file, not {type(to).__name__}")
    path = Path(to)
    if not path.name or "\0" in path.name:
        raise UsageError(f"to= is {os.fspath(to)!r}, which names no file")
    if not path.parent.is_dir():
        raise UsageError(f"to= is in the folder {os.fspath(path.parent)!r}, which is not there")
    return path


class _Stage(Protocol):
    def feed(self, data: bytes) -> Iterator[bytes]: ...
    def finish(self) -> bytes: ...


class _Opening:
    """Opens AES-256-GCM; the tag is the last 16 bytes, and is known at the end only."""

    def __init__(self, seal: FileEncryption) -> None:
        self._decryptor = Cipher(AES256(seal.key), GCM(seal.nonce)).decryptor()
        self._held = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        data = self._held + data
        self._held = data[-_TAG:]
        yield self._decryptor.update(data[:-_TAG])

    def finish(self) -> bytes:
        try:
            return self._decryptor.finalize_with_tag(self._held)
        except (InvalidTag, ValueError):
            raise DecryptionError(
                "the sealed file does not open: it is cut or changed, or sealed with another key"
            ) from None


class _Unpacking:
    """Unpacks gzip if the data is; else hands it on."""

    def __init__(self) -> None:
        self._head: bytes | None = b""
        self._packed: Any = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._head is not None:
            data = self._head + data
            self._head = data if len(data) < len(_GZIP) else None
            if self._head is not None:
                return
            self._packed = zlib.decompressobj(wbits=31) if data.startswith(_GZIP) else None
        if self._packed is None:
            yield data
            return
        while data:
            try:
                yield self._packed.decompress(data, _PIECE)
            except zlib.error:
                raise VerificationError("it is packed by gzip, but can't be unpacked") from None
            data = self._packed.unconsumed_tail
            if self._packed.eof:  # there may be another member
                data = self._packed.unused_data
                if data:
                    self._packed = zlib.decompressobj(wbits=31)

    def finish(self) -> bytes:
        if self._packed is not None and not self._packed.eof:
            raise VerificationError("it is packed by gzip, and cut")
        return self._head or b""


class FileWriter:
    """Takes a file's data as it comes; what is closed without `keep` leaves nothing.

    Args:
        to: Where it shall be.
        expected: Its digest; None if nobody knows it.
        seal: How it is sealed; None if it isn't.

    Attributes:
        size: How many bytes of plain data were written.

    Raises:
        UsageError: The digest's algorithm is unknown.
        OSError: The file can't be written.
    """

    def __init__(
        self, to: Path, expected: ExpectedDigest | None = None, seal: FileEncryption | None = None
    ) -> None:
        self._to = to
        self._expected = expected
        self._digest = digest(expected.algorithm if expected else "SHA256")
        self._stages: list[_Stage] = [*([_Opening(seal)] if seal else []), _Unpacking()]
        self._part = to.with_name(f".{to.name}.{os.urandom(4).hex()}.part")
        self._file = self._part.open("xb")
        self.size = 0

    def take(self, data: bytes) -> None:
        """Take the next bytes."""
        self._pass_on(data, 0)

    def _pass_on(self, data: bytes, stage: int) -> None:
        if stage < len(self._stages):
            for piece in self._stages[stage].feed(data):
                self._pass_on(piece, stage + 1)
        else:
            self._digest.update(data)
            self._file.write(data)
            self.size += len(data)

    def keep(self) -> ExpectedDigest:
        """Give the file its name, and return its digest.

        Raises:
            DecryptionError: It was sealed, and does not open.
            VerificationError: It does not have the digest, or is cut.
            OSError: It can't be written.
        """
        for at, stage in enumerate(self._stages):
            self._pass_on(stage.finish(), at + 1)
        found = self._digest.hexdigest()
        if self._expected and found != self._expected.value.lower():
            raise VerificationError(
                f"the file does not have the {self._expected.algorithm} that it should have"
            )
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        os.replace(self._part, self._to)
        return ExpectedDigest(self._expected.algorithm if self._expected else "SHA256", found)

    def close(self) -> None:
        """Remove what is not kept."""
        self._file.close()
        self._part.unlink(missing_ok=True)
