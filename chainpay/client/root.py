"""The root of all chains: ``v2 v3 hk global_``, calls by method and path, downloads, lifetime.

A root is a context manager that closes its connections. It is shared, and never copied or pickled.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NoReturn, Self, cast

import httpx

from ..chain import Chain, chain_path, join_path
from ..concurrency.promise import Promise
from ..concurrency.runtime import SYNC, run_sync
from ..errors import Outcome, UsageError, record_outcome
from ..request.call import Call, ClientSettings
from ..request.options import read_call
from ..transport.driver import Driver

if TYPE_CHECKING:
    from ..openapi import V2, V3, Global, Hk
    from .downloads import Download, DownloadSource, DownloadTask, Progress

_ROOTS = frozenset(("v2", "v3", "hk", "global"))


class Root:
    """The part of a client that reads calls and sends them."""

    _driver: Driver  # sends calls
    _settings: ClientSettings  # calls are read with these
    _decrypt: Callable[[str], bytes]  # decrypts the key of an encrypted file

    __iter__ = None
    __contains__ = None

    @property
    def v2(self) -> V2:
        """The root of the paths of APIv2 (XML)."""
        return cast("V2", Chain(self, "v2"))

    @property
    def v3(self) -> V3:
        """The root of the paths of APIv3."""
        return cast("V3", Chain(self, "v3"))

    @property
    def hk(self) -> Hk:
        """The root of the paths below ``hk/``, for merchants overseas."""
        return cast("Hk", Chain(self, "hk"))

    @property
    def global_(self) -> Global:
        """The root of the paths below ``global/``, for merchants overseas."""
        return cast("Global", Chain(self, "global"))

    def __getattr__(self, name: str) -> Chain:
        if name.startswith("_"):
            raise AttributeError(f"a client has no {name!r}")
        step: Chain = getattr(Chain(self, ""), name)
        path = chain_path(step)
        if path not in _ROOTS and type(step) is Chain:
            raise AttributeError(
                f"a client has no {name!r}: paths start with client.v3, client.v2, client.hk or"
                f" client.global_; any other, with client.chain({path!r})"
            )
        return step

    def __getitem__(self, path: str) -> Chain:
        return Chain(self, join_path("", path))

    def chain(self, path: str) -> Chain:
        """Start a chain with a string, which is used literally: see `Chain.chain`.

        Raises:
            TypeError: `path` is no str.
            UsageError: `path` names a host, or holds ``?``, ``#`` or a control character.
        """
        return self[path]

    def _ipython_key_completions_(self) -> list[str]:
        return Chain(self, "")._ipython_key_completions_()

    # Calls by method and path

    def request(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None = None,
        /,
        **keywords: object,
    ) -> httpx.Response:
        """Send a request, and return its verified answer.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: As for `chain`.
            options: Options and variables in one dict, as in PHP.
            keywords: Options and variables as keywords: see `chainpay.chain.Verb`.

        Raises:
            TypeError: An option is unknown, or passed twice.
            UsageError: The call is wrong in another way; nothing was sent. The error is a
                `CheckError` if the client checks its calls, and this call does not fit the catalog.
            APIError: The platform refused: status 400 or above, or FAIL in APIv2.
            VerificationError: The answer can't be trusted; the request was sent.
            httpx.RequestError: The network failed; `chainpay.outcome` says whether it was sent.
        """
        return self.dispatch(method, _parse_path(path), options, keywords)

    def request_async(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None = None,
        /,
        **keywords: object,
    ) -> Promise[httpx.Response]:
        """Return the promise of a request. Nothing is sent before it is awaited or waited for.

        The arguments and the errors of the promise are those of `request`. A mistake in the call is
        raised at once.

        Raises:
            TypeError: An option is unknown, or passed twice.
            UsageError: The call is wrong in another way.
        """
        return self.dispatch_async(method, _parse_path(path), options, keywords)

    def build_request(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None = None,
        /,
        **keywords: object,
    ) -> httpx.Request:
        """Return the signed request without sending it. It is valid once, for five minutes.

        The arguments are those of `request`.

        Raises:
            TypeError: An option is unknown, or passed twice.
            UsageError: The call is wrong in another way, or the signer is async.
        """
        return self._driver.build(self._read(method, _parse_path(path), options, keywords))

    def dispatch(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None,
        keywords: Mapping[str, object],
    ) -> httpx.Response:
        """Send a verb's request: `request` with a path that its chain has parsed."""
        return self._driver.send(self._read(method, path, options, keywords))

    def dispatch_async(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None,
        keywords: Mapping[str, object],
    ) -> Promise[httpx.Response]:
        """Return the promise of a verb's request: `request_async` with a parsed path."""
        return self._driver.promise(self._read(method, path, options, keywords))

    def _read(
        self,
        method: str,
        path: str,
        options: Mapping[str, object] | None,
        keywords: Mapping[str, object],
    ) -> Call:
        try:
            return read_call(method, path, options, keywords, self._settings)
        except (UsageError, TypeError) as error:
            _note_nothing_sent(error)
            raise

    # Files

    def download(
        self,
        source: DownloadSource,
        to: str | os.PathLike[str],
        options: Mapping[str, object] | None = None,
        /,
        *,
        digest: tuple[str, str] | None = None,
        progress: Progress | None = None,
        **keywords: object,
    ) -> Download | list[Download]:
        """Download a file: a bill, a receipt, an invoice, in one call.

            client.download("v3/bill/tradebill", "bill.csv", query={"bill_date": "2026-11-23"})

        Args:
            source: The path or chain of an operation that answers ``download_url`` or the file
                itself; or the address of a file.
            to: The path of the file. It has a temporary name until it is complete and correct. If
                the operation answers several files, `to` is a folder.
            options: Options and variables in one dict, as in PHP.
            digest: (algorithm, hex) that the file must have: SHA1, SHA256, SM3 or MD5. By default
                the digest that the operation answers.
            progress: Called with the number of bytes received, and the number of all bytes or None.
            keywords: Options and variables as keywords: see `chainpay.chain.Verb`. With ``json=``
                the operation is called with POST; in APIv2 always.

        Returns:
            The file's path, its size in bytes and its digest; a list of these for several files.

        Raises:
            TypeError: An option is unknown, or passed twice.
            UsageError: The call or the destination is wrong; nothing was sent.
            APIError: The platform refused.
            VerificationError: The file does not have its digest, or is cut. The file is removed.
            DecryptionError: The file can't be decrypted. The file is removed.
            ChainpayError: The operation answered no address: there is nothing to download yet.
            httpx.RequestError: The network failed. A note says how many bytes were received.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791858
        """
        return run_sync(self._download(source, to, options, keywords, digest, progress)(SYNC))

    def download_async(
        self,
        source: DownloadSource,
        to: str | os.PathLike[str],
        options: Mapping[str, object] | None = None,
        /,
        *,
        digest: tuple[str, str] | None = None,
        progress: Progress | None = None,
        **keywords: object,
    ) -> Promise[Download | list[Download]]:
        """Return the promise of a download. Args and raises are those of `download`."""
        return Promise(self._download(source, to, options, keywords, digest, progress))

    def _download(
        self,
        source: DownloadSource,
        to: str | os.PathLike[str],
        options: Mapping[str, object] | None,
        keywords: dict[str, object],
        digest: tuple[str, str] | None,
        progress: Progress | None,
    ) -> DownloadTask:
        from .downloads import DownloadTask, read_download_source  # few programs need it

        self._driver.connections.refuse_closed()
        try:
            call = read_download_source(source, options, keywords, self._settings)
            return DownloadTask(
                self._driver, self._settings, self._decrypt, call, to, digest, progress
            )
        except (UsageError, TypeError) as error:
            _note_nothing_sent(error)
            raise

    # Lifetime

    def close(self) -> None:
        """Close the sync connections. Every later call is a UsageError. Closing twice is allowed.

        The connections of an event loop are closed when the loop ends, or by `aclose` (``async
        with``) inside of the loop.
        """
        self._driver.connections.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop too. Every later call is a UsageError."""
        await self._driver.connections.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __copy__(self) -> Self:
        return self  # keys and connections are shared, and never copied

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client has keys and connections, and is not pickled; make one there")


def _parse_path(path: str) -> str:
    try:
        return join_path("", path)
    except (UsageError, TypeError) as error:
        _note_nothing_sent(error)
        raise


def _note_nothing_sent(error: Exception) -> None:
    """Add to an error in a call's arguments that nothing was sent."""
    record_outcome(error, Outcome.NOT_SENT)
    if "nothing was sent" not in str(error):
        error.add_note("nothing was sent")
