"""The root of the chain: below it are only ``v2 v3 hk global_``, and what belongs to a client.

A root is a context manager that closes its connections; it is shared, never copied or pickled.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn, Self, cast

import httpx

from ..chain import Chain, joined
from ..concurrency.promise import Promise
from ..errors import Outcome, UsageError, record_outcome
from ..request import options
from ..request.call import Call, ClientSettings
from ..transport.driver import Driver

if TYPE_CHECKING:
    from ..openapi import V2, V3, Global, Hk
    from .downloads import Download, DownloadSource, DownloadTask, Progress

__all__ = ["Root", "nothing_sent"]

_ROOTS = frozenset(("v2", "v3", "hk", "global"))


class Root:
    """What a client is for those who spell paths."""

    _driver: Driver  # what sends
    _terms: ClientSettings  # what the calls are read with
    _decrypt: Callable[[str], bytes]  # what opens a sealed file's key

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
        """The root of the paths below ``hk/``, of merchants overseas."""
        return cast("Hk", Chain(self, "hk"))

    @property
    def global_(self) -> Global:
        """The root of the paths below ``global/``, of merchants overseas."""
        return cast("Global", Chain(self, "global"))

    def __getattr__(self, name: str) -> Chain:
        if name.startswith("_"):
            raise AttributeError(f"a client has no {name!r}")
        step: Chain = getattr(Chain(self, ""), name)
        if step._path not in _ROOTS and type(step) is Chain:
            raise AttributeError(
                f"a client has no {name!r}: paths start with client.v3, client.v2, client.hk or"
                f" client.global_; any other, with client.chain({step._path!r})"
            )
        return step

    def __getitem__(self, path: str) -> Chain:
        return Chain(self, joined("", path))

    def chain(self, path: str) -> Chain:
        """Start a chain by a string, which is taken literally: see `Chain.chain`.

        Raises:
            TypeError: It is no str.
            UsageError: It names a host, or holds ``?``, ``#`` or a control character.
        """
        return self[path]

    def _ipython_key_completions_(self) -> list[str]:
        return Chain(self, "")._ipython_key_completions_()

    # Calls by method and path

    def request(
        self, method: str, path: str, given: Mapping[str, Any] | None = None, /, **named: Any
    ) -> httpx.Response:
        """Send a request, and return its verified answer.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: As for `chain`.
            given: Options and variables in one dict, as in PHP.
            named: Options and variables as keywords: see `chainpay.chain.Verb`.

        Raises:
            TypeError: An option is unknown, or given twice.
            UsageError: The call is wrong in another way; nothing was sent. It is a `CheckError` if
                the client checks its calls, and this one does not fit the catalog.
            APIError: The platform refused: status 400 or above, or FAIL of APIv2.
            VerificationError: The answer can't be trusted; the request was sent.
            httpx.RequestError: The network failed; `chainpay.outcome` says whether it was sent.
        """
        return self._driver.send(self._call(method, path, given, named))

    def request_async(
        self, method: str, path: str, given: Mapping[str, Any] | None = None, /, **named: Any
    ) -> Promise[httpx.Response]:
        """Return the promise of a request: nothing is sent until it is awaited or waited for.

        Args and what the promise raises are those of `request`; what is wrong with the call is
        raised here and now.

        Raises:
            TypeError: An option is unknown, or given twice.
            UsageError: The call is wrong in another way.
        """
        return self._driver.promise(self._call(method, path, given, named))

    def build_request(
        self, method: str, path: str, given: Mapping[str, Any] | None = None, /, **named: Any
    ) -> httpx.Request:
        """Return the signed request without sending it. It is valid for five minutes, once.

        Args are those of `request`.

        Raises:
            TypeError: An option is unknown, or given twice.
            UsageError: The call is wrong in another way, or the signer is async.
        """
        return self._driver.build(self._call(method, path, given, named))

    def _call(
        self, method: str, path: str, given: Mapping[str, Any] | None, named: dict[str, Any]
    ) -> Call:
        with nothing_sent():
            return options.read_call(method, joined("", path), given, named, self._terms)

    # Files

    def download(
        self,
        source: DownloadSource,
        to: str | os.PathLike[str],
        given: Mapping[str, Any] | None = None,
        /,
        *,
        digest: tuple[str, str] | None = None,
        progress: Progress | None = None,
        **named: Any,
    ) -> Download | list[Download]:
        """Download a file: a bill, a receipt, an invoice, in one call.

            client.download("v3/bill/tradebill", "bill.csv", query={"bill_date": "2026-11-23"})

        Args:
            source: The path or chain of an operation that answers ``download_url``, or the file
                itself; or such an address.
            to: Where the file is written, under a temporary name until it is whole and right. Of an
                operation that answers several files, a folder.
            given: Options and variables in one dict, as in PHP.
            digest: (algorithm, hex) that the file must have: SHA1, SHA256, SM3 or MD5. The one that
                the operation answers is used without being asked.
            progress: Called with the bytes that have come, and with how many will, or None.
            named: Options and variables as keywords: see `chainpay.chain.Verb`. With ``json=`` the
                operation is asked by POST; of APIv2 always.

        Returns:
            Where the file is, its size in bytes and its digest; a list of these for several.

        Raises:
            TypeError: An option is unknown, or given twice.
            UsageError: The call or the destination is wrong; nothing was sent.
            APIError: The platform refused.
            VerificationError: The file does not have its digest, or is cut: nothing of it is left.
            DecryptionError: A sealed file does not open: nothing of it is left.
            ChainpayError: The operation answered no address: there is nothing to download yet.
            httpx.RequestError: The network failed; a note says how far it came.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791858
        """
        return self._download(source, to, given, named, digest, progress).send()

    def download_async(
        self,
        source: DownloadSource,
        to: str | os.PathLike[str],
        given: Mapping[str, Any] | None = None,
        /,
        *,
        digest: tuple[str, str] | None = None,
        progress: Progress | None = None,
        **named: Any,
    ) -> Promise[Download | list[Download]]:
        """Return the promise of a download. Args and raises are those of `download`."""
        return Promise(self._download(source, to, given, named, digest, progress))

    def _download(
        self,
        source: DownloadSource,
        to: Any,
        given: Any,
        named: Any,
        digest: Any,
        progress: Any,
    ) -> DownloadTask:
        from .downloads import DownloadTask, read_download_source

        self._driver.connections.refuse_closed()
        with nothing_sent():
            call = read_download_source(source, given, named, self._terms)
            return DownloadTask(
                self._driver, self._terms, self._decrypt, call, to, digest, progress
            )

    # Lifetime

    def close(self) -> None:
        """Close the sync connections; every later call is a UsageError. Twice does no harm.

        The connections of an event loop end with it, or by `aclose` (``async with``) inside of it.
        """
        self._driver.connections.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop too; every later call is a UsageError."""
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
        return self  # keys and connections are shared, never copied

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client has keys and connections, and is not pickled; make one there")


@contextmanager
def nothing_sent() -> Iterator[None]:
    """Add to the errors of a call that is being read what they mean."""
    try:
        yield
    except (UsageError, TypeError) as error:
        record_outcome(error, Outcome.NOT_SENT)
        if "nothing was sent" not in str(error):
            error.add_note("nothing was sent")
        raise
