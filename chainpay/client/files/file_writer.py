"""Writing a downloaded file: decrypted, unpacked and digested as it comes, kept if it is right.

The file is a `NewFile`, which is kept if its digest is right. The digest is over the plain data: an
encrypted file is decrypted first, then gzip is unpacked. Memory does not grow with the file.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import GCM

from ...crypto.hash import digest
from ...encoding.new_file import NewFile
from ...errors import DecryptionError, UsageError, VerificationError

if TYPE_CHECKING:
    from zlib import _Decompress  # typeshed's name for what decompressobj() returns

_GZIP = b"\x1f\x8b"
_UNPACK_BYTES = 1024 * 1024  # unpacked at a time
_TAG_BYTES = 16


class ExpectedDigest(NamedTuple):
    """The digest that a file must have.

    Attributes:
        algorithm: SHA1, SHA256, SM3 or MD5.
        value: The digest in hex.
    """

    algorithm: str
    value: str


class FileEncryption(NamedTuple):
    """How a file is encrypted: with AES-256-GCM.

    Attributes:
        key: 32 bytes.
        nonce: The bytes of the nonce's text.
    """

    key: bytes
    nonce: bytes

    def __repr__(self) -> str:
        return "FileEncryption(…)"


def check_destination(to: str | os.PathLike[str]) -> Path:
    """Return the path where a file is written.

    Raises:
        UsageError: `to` is no path, or its folder is missing.
    """
    if not isinstance(to, (str, os.PathLike)):
        raise UsageError(f"to= takes the path of a file, not {type(to).__name__}")
    path = Path(to)
    if not path.name or "\0" in path.name:
        raise UsageError(f"to= is {os.fspath(to)!r}, which names no file")
    if not path.parent.is_dir():
        raise UsageError(f"the folder {os.fspath(path.parent)!r} of to= does not exist")
    return path


class _Stage(Protocol):
    def feed(self, data: bytes) -> Iterator[bytes]: ...
    def finish(self) -> bytes: ...


class _Decryption:
    """Decrypts AES-256-GCM. The last 16 bytes are the tag, so they are held back until the end."""

    def __init__(self, encryption: FileEncryption) -> None:
        self._decryptor = Cipher(AES256(encryption.key), GCM(encryption.nonce)).decryptor()
        self._tail = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        data = self._tail + data
        self._tail = data[-_TAG_BYTES:]
        yield self._decryptor.update(data[:-_TAG_BYTES])

    def finish(self) -> bytes:
        try:
            return self._decryptor.finalize_with_tag(self._tail)
        except (InvalidTag, ValueError):
            raise DecryptionError(
                "the encrypted file can't be decrypted: it is cut or changed, or encrypted with"
                " another key"
            ) from None


class _Unpacking:
    """Unpacks gzip. Data that is not gzip passes unchanged."""

    def __init__(self) -> None:
        self._head: bytes | None = b""
        self._unpacker: _Decompress | None = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._head is not None:
            data = self._head + data
            self._head = data if len(data) < len(_GZIP) else None
            if self._head is not None:
                return
            self._unpacker = zlib.decompressobj(wbits=31) if data.startswith(_GZIP) else None
        if self._unpacker is None:
            yield data
            return
        while data:
            try:
                yield self._unpacker.decompress(data, _UNPACK_BYTES)
            except zlib.error:
                raise VerificationError(
                    "the file is packed by gzip, but can't be unpacked"
                ) from None
            data = self._unpacker.unconsumed_tail
            if self._unpacker.eof:  # another gzip member may follow
                data = self._unpacker.unused_data
                if data:
                    self._unpacker = zlib.decompressobj(wbits=31)

    def finish(self) -> bytes:
        if self._unpacker is not None and not self._unpacker.eof:
            raise VerificationError("the file is packed by gzip, and cut")
        return self._head or b""


class FileWriter:
    """Writes a file's data as it comes. A writer that is closed without `keep` leaves no file.

    Args:
        to: The path of the file.
        expected: The file's digest; None if it is unknown.
        encryption: How the file is encrypted; None if it isn't.

    Attributes:
        size: How many bytes of plain data have been written.

    Raises:
        UsageError: The digest's algorithm is unknown.
        OSError: The file can't be written.
    """

    def __init__(
        self,
        to: Path,
        expected: ExpectedDigest | None = None,
        encryption: FileEncryption | None = None,
    ) -> None:
        self._expected = expected
        self._digest = digest(expected.algorithm if expected else "SHA256")
        decryption = [_Decryption(encryption)] if encryption else []
        self._stages: list[_Stage] = [*decryption, _Unpacking()]
        self._file = NewFile(to)
        self.size = 0

    def write(self, data: bytes) -> None:
        """Write the next bytes, as they were received."""
        self._pass_on(data, 0)

    def _pass_on(self, data: bytes, stage: int) -> None:
        if stage < len(self._stages):
            for piece in self._stages[stage].feed(data):
                self._pass_on(piece, stage + 1)
        else:
            self._digest.update(data)
            self._file.file.write(data)
            self.size += len(data)

    def keep(self) -> ExpectedDigest:
        """Rename the file to its own name, and return its digest.

        Raises:
            DecryptionError: The file is encrypted, and can't be decrypted.
            VerificationError: The file does not have the expected digest, or is cut.
            OSError: The file can't be written.
        """
        for index, stage in enumerate(self._stages):
            self._pass_on(stage.finish(), index + 1)
        value = self._digest.hexdigest()
        if self._expected and value != self._expected.value.lower():
            raise VerificationError(
                f"the file does not have the {self._expected.algorithm} that it should have"
            )
        self._file.keep()
        return ExpectedDigest(self._expected.algorithm if self._expected else "SHA256", value)

    def close(self) -> None:
        """Remove the temporary file, unless it was kept."""
        self._file.close()
