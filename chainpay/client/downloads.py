"""Downloads: a file behind an operation, in one call, streamed, and held against its digest.

* An operation that answers ``download_url``, ``hash_type`` and ``hash_value`` is asked first; its
  answer is verified, the file's isn't signed: the digest is what proves it.
* Few operations answer the file itself. Overseas statements are signed over their SHA-1: the
  signature is verified first, and the body must have that SHA-1.
* The address is taken as it is. It is of WeChat Pay's, or of the client's own host: the request is
  signed, and whoever gets it could use it.
"""

from __future__ import annotations

import errno
import json
import os
import re
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast
from urllib.parse import urlsplit

import httpx

from ..chain import Chain, joined, path_of_chain
from ..concurrency.runtime import ASYNC, SYNC, Runtime, run_sync
from ..crypto import hash as hashes
from ..errors import ChainpayError, UsageError, VerificationError, path_without_query
from ..request.base_uri import is_platform_url
from ..request.call import Call, ClientSettings
from ..request.options import read_call
from ..signing.signer import UNSIGNED
from ..signing.v3 import is_answered_with_file
from ..transport.auth import refusal_in_file, statement_sha1
from ..transport.driver import Driver
from .file_writer import ExpectedDigest, FileEncryption, FileWriter, check_destination

if TYPE_CHECKING:
    from ..openapi import Place

    DownloadSource: TypeAlias = str | Chain | Place

__all__ = ["Download", "DownloadTask", "Progress", "read_download_source"]

Progress = Callable[[int, int | None], object]
"""Called with the bytes that have come, and how many will, or None if that isn't known."""

_NAME = re.compile(r"[0-9A-Za-z_-]{1,100}")
_ADDRESS = re.compile(r"https?://[!-~]{1,60000}")
_MOST_REFUSAL = 65_536  # bytes


class Download(NamedTuple):
    """A downloaded file.

    Attributes:
        path: Where it is.
        size: Its bytes.
        digest: Its algorithm, and its value in hex: what it was held against, else its SHA-256.
    """

    path: Path
    size: int
    digest: ExpectedDigest


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One file: what to send for it, and what it must be."""

    call: Call
    to: Path
    digest: ExpectedDigest | None = None
    seal: FileEncryption | None = None


def read_download_source(
    source: DownloadSource,
    given: Mapping[str, Any] | None,
    named: dict[str, Any],
    terms: ClientSettings,
) -> Call:
    """Read the call of a download: of an operation, or of a ready address.

    Raises:
        TypeError: An option is unknown, or given twice.
        UsageError: The call is wrong in another way, or the address is of somebody else's host.
    """
    if isinstance(source, Chain):
        source = path_of_chain(source)
    if not isinstance(source, str) or "://" not in source:
        path = joined("", cast(str, source))
        options = {**(given or {}), **named}
        asks = "json" in options or path.lower().startswith("v2/")
        return read_call("POST" if asks else "GET", path, given, named, terms)
    if not _ADDRESS.fullmatch(source):
        raise UsageError("an address is of the form https://host/path, in ASCII and without spaces")
    parts = urlsplit(source)
    origin = f"{parts.scheme}://{parts.netloc}"
    ours, theirs = (is_platform_url(one) for one in (terms.base.origin, origin))
    if origin not in (terms.base.origin, terms.backup) and not (ours and theirs):
        raise UsageError(
            f"{origin!r} is neither WeChat Pay's nor the client's own host: a signed request is not"
            " sent there"
        )
    unchecked = terms._replace(check=None)  # the address is the platform's own
    call = read_call("GET", parts.path, given, {**named, "base_uri": origin}, unchecked)
    return replace(call, url=source, is_address=True, is_constant=False)


class DownloadTask:
    """A download, ready to be sent in either world.

    Args:
        driver: What sends.
        terms: What the client says.
        decrypt: Opens the key of a sealed file.
        call: What is sent first.
        to: Where the file goes, or the files.
        digest: What the file is held against; None for what the operation answers.
        progress: See `Progress`.

    Raises:
        UsageError: The destination or the digest can't be; nothing was sent.
    """

    def __init__(
        self,
        driver: Driver,
        terms: ClientSettings,
        decrypt: Callable[[str], bytes],
        call: Call,
        to: str | os.PathLike[str],
        digest: tuple[str, str] | None,
        progress: Progress | None,
    ) -> None:
        self._driver = driver
        self._terms = terms
        self._decrypt = decrypt
        self._call = call
        self._to = check_destination(to)
        self._digest = _checked(digest)
        self._progress = progress

    def __str__(self) -> str:
        return str(self._call)

    def send(self) -> Download | list[Download]:
        """Download, and return when it is done."""
        return run_sync(self._run(SYNC))

    async def send_async(self) -> Download | list[Download]:
        """Download on the running event loop."""
        return await self._run(ASYNC)

    async def _run(self, runtime: Runtime) -> Download | list[Download]:
        call = self._call
        if call.is_address or _is_file(call):
            return await self._fetch(_wanted(call, self._to, self._digest), runtime)
        response = await self._driver.exchange(call, runtime)
        told = _told(response)
        items = _items(told)
        if items is None:
            return await self._fetch(self._follow(told, self._to), runtime)
        await runtime.run(partial(self._to.mkdir, exist_ok=True))
        names = [_name(item, at) for at, item in enumerate(items, 1)]
        if len(set(names)) != len(names):  # a file must not take another's place
            names = [f"{at}" for at in range(1, len(items) + 1)]
        return [
            await self._fetch(self._follow(item, self._to / name), runtime)
            for item, name in zip(items, names, strict=True)
        ]

    def _follow(self, told: dict[str, Any], to: Path) -> _Wanted:
        """Return the file that an answer names."""
        url = told.get("download_url")
        if not isinstance(url, str) or not url:
            state = next((told[name] for name in told if name.endswith("state")), None)
            raise ChainpayError(
                f"{self._call} answered no download_url"
                + (f" (its state is {state!r})" if state else "")
                + ": there is nothing to download yet"
            )
        try:
            digest, seal = self._digest_of(told), self._seal_of(told)
            call = read_download_source(url, None, {}, self._terms)
        except (ValueError, TypeError, AttributeError, httpx.InvalidURL) as error:
            raise ChainpayError(
                f"{self._call} answered what no file can be fetched by: {error}"
            ) from None
        call = replace(call, signer=self._call.signer, policy=self._call.policy)
        return _wanted(call, to, digest, seal)

    def _digest_of(self, told: dict[str, Any]) -> ExpectedDigest | None:
        if self._digest is not None or not told.get("hash_value"):
            return self._digest
        return _checked((told.get("hash_type", ""), told["hash_value"]))

    def _seal_of(self, told: dict[str, Any]) -> FileEncryption | None:
        if not told.get("encrypt_key"):
            return None
        seal = FileEncryption(
            self._decrypt(told["encrypt_key"]), str(told.get("nonce") or "").encode()
        )
        if len(seal.key) != 32 or not 8 <= len(seal.nonce) <= 128:
            raise ValueError("its encrypt_key or nonce has another length")
        return seal

    async def _fetch(self, wanted: _Wanted, runtime: Runtime) -> Download:
        if wanted.to.is_dir():
            folder = str(wanted.to)
            raise IsADirectoryError(errno.EISDIR, "to= is a folder; name the file in it", folder)
        response = await self._driver.exchange(wanted.call, runtime, stream=True)
        try:
            if response.status_code != 200:
                raise VerificationError("it is not the file")
            sha1 = statement_sha1(response)
            expected = wanted.digest or (ExpectedDigest("SHA1", sha1) if sha1 else None)
            receiver = FileWriter(wanted.to, expected, wanted.seal)
            try:
                await self._receive(response, receiver, wanted.call, runtime)
                kept = await runtime.run(receiver.keep)
                return Download(wanted.to, receiver.size, kept)
            finally:
                receiver.close()
        except VerificationError as error:
            error.response = response
            raise
        finally:
            await runtime.close(response)

    async def _receive(
        self, response: httpx.Response, receiver: FileWriter, call: Call, runtime: Runtime
    ) -> None:
        length = response.headers.get("Content-Length", "")
        total = int(length) if length.isdecimal() else None
        chunks = runtime.iter_bytes(response)
        first = call.v2 is not None
        try:
            async for chunk in chunks:
                if first and chunk:
                    await _refuse_xml(response, chunk, chunks)
                    first = False
                await runtime.run(receiver.take, chunk)
                if self._progress is not None:
                    self._progress(response.num_bytes_downloaded, total)
        except httpx.RequestError as error:
            error.add_note(
                f"{call}: the download broke off after {response.num_bytes_downloaded} bytes"
                + (f" of {total}" if total else "")
                + "; the partial file is removed"
            )
            raise


def _is_file(call: Call) -> bool:
    """Return whether what a call answers is the file, and not where it is."""
    if call.v2 is not None:
        return call.v2.unsigned
    return is_answered_with_file(call.method, urlsplit(call.url).path)


def _checked(digest: tuple[str, str] | None) -> ExpectedDigest | None:
    if digest is None:
        return None
    try:
        expected = ExpectedDigest(*digest)
    except TypeError:
        raise UsageError("digest= takes (algorithm, hex), such as ('SHA1', '79bb0f45…')") from None
    hashes.digest(expected.algorithm)
    if not isinstance(expected.value, str):
        raise UsageError("digest= takes (algorithm, hex), such as ('SHA1', '79bb0f45…')")
    return expected


def _wanted(
    call: Call, to: Path, digest: ExpectedDigest | None, seal: FileEncryption | None = None
) -> _Wanted:
    if digest is not None and call.v2 is None:
        # The digest proves the file: no signature is needed, and few files have one.
        call = replace(call, verifier=UNSIGNED)
    return _Wanted(call, to, digest, seal)


async def _refuse_xml(response: httpx.Response, first: bytes, rest: AsyncIterator[bytes]) -> None:
    """Raise if the answer of APIv2 is no file but a refusal, which is XML."""
    if not first.startswith(b"<"):
        return
    content = first
    async for chunk in rest:
        content += chunk
        if len(content) > _MOST_REFUSAL:
            break
    raise refusal_in_file(response, content)


def _told(response: httpx.Response) -> dict[str, Any]:
    try:
        told = json.loads(response.content)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise ChainpayError(
            f"{path_without_query(response.request)} answered no JSON object, and no file"
        )
    return told


def _items(told: dict[str, Any]) -> list[dict[str, Any]] | None:
    """Return the files of an answer that lists several."""
    for value in told.values():
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            return value
    return None


def _name(item: dict[str, Any], at: int) -> str:
    name = str(item.get("bill_sequence") or item.get("fapiao_id") or at)
    return name if _NAME.fullmatch(name) else str(at)
