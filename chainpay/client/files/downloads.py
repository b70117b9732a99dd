"""Downloads: a file behind an operation, in one call; streamed, and compared with its digest.

* An operation that answers ``download_url``, ``hash_type`` and ``hash_value`` is called first. Its
  answer is verified. The file carries no signature: its digest proves it. Flows of coupons (明细)
  answer ``url`` in place of ``download_url``, and some of them no digest.
* A few operations answer the file itself. Overseas statements are signed over their SHA-1: the
  signature is verified first, then the body must have that SHA-1.
* The address is used unchanged. It must be WeChat Pay's, or on the client's own host: the request
  is signed, and whoever receives it could use it.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast
from urllib.parse import urlsplit

import httpx

from ...chain import Chain, chain_path, join_path
from ...concurrency.runtime import Runtime
from ...crypto import hash as hashes
from ...encoding.text import json_object
from ...errors import ChainpayError, UsageError, VerificationError, path_without_query
from ...request.base_uri import is_platform_url
from ...request.call import Call, ClientSettings
from ...request.options import read_call
from ...signing.signer import UNSIGNED
from ...signing.v3 import AnswerSignature, answer_signature
from ...transport.auth import refusal_in_file, statement_sha1
from ...transport.driver import Driver
from .file_writer import ExpectedDigest, FileEncryption, FileWriter, check_destination

if TYPE_CHECKING:
    from ...openapi import Place

    DownloadSource: TypeAlias = str | Chain | Place

DigestSource: TypeAlias = tuple[str, str] | Mapping[str, object] | httpx.Response
"""A digest: algorithm and hex; or ``hash_type`` and ``hash_value`` as the platform names them."""

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the number of bytes received, and the number of all bytes or None if unknown."""

_NAME = re.compile(r"[0-9A-Za-z_-]{1,100}")
_ADDRESS = re.compile(r"https?://[!-~]{1,60000}")
_MAX_REFUSAL_BYTES = 65_536
_DIGEST_FORM = (
    "digest= takes (algorithm, hex), such as ('SHA1', '79bb0f45…'), or a dict with hash_type and"
    " hash_value, such as the answer that names the file"
)


class Download(NamedTuple):
    """A downloaded file.

    Attributes:
        path: The path of the file.
        size: The size in bytes.
        digest: The algorithm and the value in hex: the digest that the file was compared with, or
            its SHA-256 if there was none.
    """

    path: Path
    size: int
    digest: ExpectedDigest


@dataclass(frozen=True, slots=True)
class _File:
    """One file to download.

    Attributes:
        call: The call that is answered with the file.
        to: Where the file is written.
        digest: The digest that the file must have; None if it is unknown.
        encryption: How the file is encrypted; None if it isn't.
    """

    call: Call
    to: Path
    digest: ExpectedDigest | None = None
    encryption: FileEncryption | None = None


def read_download_source(
    source: DownloadSource,
    options: Mapping[str, object] | None,
    keywords: dict[str, object],
    settings: ClientSettings,
) -> Call:
    """Return the call of a download, of an operation or an address.

    Args:
        source: A path or chain, or a whole address.
        options: Options and variables in one mapping.
        keywords: The same as keywords.
        settings: The client's settings.

    Raises:
        TypeError: An option is unknown, or passed twice.
        UsageError: The call is wrong in another way, or the address is on a foreign host.
    """
    if isinstance(source, Chain):
        source = chain_path(source)
    if not isinstance(source, str) or "://" not in source:
        path = join_path("", cast(str, source))
        is_post = "json" in {**(options or {}), **keywords} or path.lower().startswith("v2/")
        return read_call("POST" if is_post else "GET", path, options, keywords, settings)
    if not _ADDRESS.fullmatch(source):
        raise UsageError("an address is of the form https://host/path, in ASCII and without spaces")
    parts = urlsplit(source)
    origin = f"{parts.scheme}://{parts.netloc}"
    base = settings.base.origin
    are_both_platform = is_platform_url(base) and is_platform_url(origin)
    if origin not in (base, settings.backup) and not are_both_platform:
        raise UsageError(
            f"{origin!r} is neither WeChat Pay's nor the client's own host: a signed request is not"
            " sent there"
        )
    unchecked = settings._replace(check=None)  # the catalog doesn't know addresses of files
    call = read_call("GET", parts.path, options, {**keywords, "base_uri": origin}, unchecked)
    return replace(call, url=source, is_address=True, has_constant_url=False)


class DownloadTask:
    """A download, ready to be sent: the source of its promise.

    Args:
        driver: Sends the calls.
        settings: The client's settings.
        decrypt: Decrypts the key of an encrypted file.
        call: The call that is sent first.
        to: The path of the file; of several files, their folder.
        digest: The digest that the file must have; None for the digest that the operation answers.
        progress: See `Progress`.

    Raises:
        UsageError: The destination or the digest is invalid; nothing was sent.
    """

    def __init__(
        self,
        driver: Driver,
        settings: ClientSettings,
        decrypt: Callable[[str], bytes],
        call: Call,
        to: str | os.PathLike[str],
        digest: DigestSource | None,
        progress: Progress | None,
    ) -> None:
        self._driver = driver
        self._settings = settings
        self._decrypt = decrypt
        self._call = call
        self._to = check_destination(to)
        self._digest = _check_digest(digest)
        self._progress = progress

    def __str__(self) -> str:
        return str(self._call)

    async def __call__(self, runtime: Runtime) -> Download | list[Download]:
        """Download, and return when it is done."""
        call = self._call
        if call.is_address or _is_answered_with_file(call):
            return await self._fetch(_make_file(call, self._to, self._digest), runtime)
        response = await self._driver.exchange(call, runtime)
        answer = json_object(response.content)
        if not answer:
            request = path_without_query(response.request)
            raise ChainpayError(f"{request} answered no JSON object, or an empty one, and no file")
        items = _find_items(answer)
        if items is None or (len(items) == 1 and not self._to.is_dir()):
            (item,) = items or (answer,)
            return await self._fetch(self._follow(item, self._to), runtime)
        await runtime.run(partial(self._to.mkdir, exist_ok=True))
        names = [_make_name(item, number) for number, item in enumerate(items, 1)]
        if len(set(names)) != len(names):  # one file must not replace another
            names = [f"{number}" for number in range(1, len(items) + 1)]
        return [
            await self._fetch(self._follow(item, self._to / name), runtime)
            for item, name in zip(items, names, strict=True)
        ]

    def _follow(self, answer: dict[str, object], to: Path) -> _File:
        """Return the file that an answer names."""
        url = answer.get("download_url", answer.get("url"))
        if not isinstance(url, str) or not url:
            state = next((answer[name] for name in answer if name.endswith("state")), None)
            raise ChainpayError(
                f"{self._call} answered no download_url"
                + (f" (its state is {state!r})" if state else "")
                + ": there is nothing to download yet"
            )
        try:
            digest, encryption = self._read_digest(answer), self._read_encryption(answer)
            call = read_download_source(url, None, {}, self._settings)
        except (ValueError, TypeError, AttributeError, httpx.InvalidURL) as error:
            raise ChainpayError(
                f"{self._call} gave an answer by which no file can be downloaded: {error}"
            ) from None
        call = replace(call, signer=self._call.signer, policy=self._call.policy)
        return _make_file(call, to, digest, encryption)

    def _read_digest(self, answer: dict[str, object]) -> ExpectedDigest | None:
        if self._digest is not None or not answer.get("hash_value"):
            return self._digest
        return _check_digest((answer.get("hash_type", ""), answer["hash_value"]))

    def _read_encryption(self, answer: dict[str, object]) -> FileEncryption | None:
        ciphertext = answer.get("encrypt_key")
        if not ciphertext:
            return None
        key = self._decrypt(cast("str", ciphertext))
        encryption = FileEncryption(key, str(answer.get("nonce") or "").encode())
        if len(encryption.key) != 32 or not 8 <= len(encryption.nonce) <= 128:
            raise ValueError("its encrypt_key or nonce has another length")
        return encryption

    async def _fetch(self, file: _File, runtime: Runtime) -> Download:
        if file.to.is_dir():
            folder = str(file.to)
            raise IsADirectoryError(errno.EISDIR, "to= is a folder; name the file in it", folder)
        response = await self._driver.exchange(file.call, runtime, stream=True)
        try:
            if response.status_code != 200:
                raise VerificationError("the answer is not the file")
            sha1 = statement_sha1(response)
            expected = file.digest or (ExpectedDigest("SHA1", sha1) if sha1 else None)
            writer = FileWriter(file.to, expected, file.encryption)
            try:
                await self._receive(response, writer, file.call, runtime)
                digest = await runtime.run(writer.keep)
                return Download(file.to, writer.size, digest)
            finally:
                writer.close()
        except VerificationError as error:
            error.response = response
            raise
        finally:
            await runtime.close(response)

    async def _receive(
        self, response: httpx.Response, writer: FileWriter, call: Call, runtime: Runtime
    ) -> None:
        length = response.headers.get("Content-Length", "")
        total = int(length) if length.isdecimal() else None
        may_be_refusal = call.v2 is not None
        try:
            async with aclosing(runtime.iter_bytes(response)) as chunks:
                async for chunk in chunks:
                    if may_be_refusal and chunk:
                        await _raise_refusal(response, chunk, chunks)
                        may_be_refusal = False
                    await runtime.run(writer.write, chunk)
                    if self._progress is not None:
                        self._progress(response.num_bytes_downloaded, total)
        except httpx.RequestError as error:
            error.add_note(
                f"{call}: the download broke off after {response.num_bytes_downloaded} bytes"
                + (f" of {total}" if total else "")
                + "; the partial file is removed"
            )
            raise


def _is_answered_with_file(call: Call) -> bool:
    """Return whether a call is answered with the file, and not with its address."""
    if call.v2 is not None:
        return call.v2.unsigned
    kind = answer_signature(call.method, urlsplit(call.url).path.encode())
    return kind is not AnswerSignature.BODY


def _check_digest(digest: object) -> ExpectedDigest | None:
    if digest is None:
        return None
    if isinstance(digest, httpx.Response):
        digest = json_object(digest.content)
    if isinstance(digest, Mapping):
        digest = (digest.get("hash_type"), digest.get("hash_value"))
    try:
        algorithm, value = cast("tuple[object, object]", digest)
    except (TypeError, ValueError):
        raise UsageError(_DIGEST_FORM) from None
    if not (isinstance(algorithm, str) and isinstance(value, str) and value):
        raise UsageError(_DIGEST_FORM)
    hashes.digest(algorithm)  # refuses an unknown algorithm
    return ExpectedDigest(algorithm, value)


def _make_file(
    call: Call,
    to: Path,
    digest: ExpectedDigest | None,
    encryption: FileEncryption | None = None,
) -> _File:
    if digest is not None and call.v2 is None:
        # The digest proves the file. A signature is not needed, and few files have one.
        call = replace(call, verifier=UNSIGNED)
    return _File(call, to, digest, encryption)


async def _raise_refusal(
    response: httpx.Response, first: bytes, rest: AsyncIterator[bytes]
) -> None:
    """Raise if the answer of APIv2 is a refusal, which is XML, in place of a file."""
    if not first.startswith(b"<"):
        return
    content = first
    async for chunk in rest:
        content += chunk
        if len(content) > _MAX_REFUSAL_BYTES:
            break
    raise refusal_in_file(response, content)


def _find_items(answer: dict[str, object]) -> list[dict[str, object]] | None:
    """Return the files of an answer that lists several."""
    for value in answer.values():
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            return value
    return None


def _make_name(item: dict[str, object], number: int) -> str:
    name = str(item.get("bill_sequence") or item.get("fapiao_id") or number)
    return name if _NAME.fullmatch(name) else str(number)
