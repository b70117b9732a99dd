"""PHP's way to a client: ``Builder.factory({...})``, ``getDriver()``, and uploads by ``MediaUtil``.

Thin: a client of these is a `Client`, made of PHP's keys. What Guzzle's handler stack was for is
done by ``signer=`` and ``verifier=``: of a client, of one call, or of what ``select()`` returns.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from inspect import signature
from typing import Any, BinaryIO

import httpx

from ..client.client import Client
from ..client.ipython import allow_completion
from ..concurrency.promise import Promise
from ..errors import UsageError
from ..request import suggestions
from ..request.media import Media
from ..signing.signer import SignerLike, VerifierLike

__all__ = ["Builder", "BuilderChainable", "MediaUtil", "Selected"]

_RENAMED = {"privateKey": "private_key"}
_SAME = tuple(name for name in signature(Client).parameters if name != "private_key")


class Builder:
    """Makes clients of PHP's configuration."""

    @staticmethod
    def factory(config: Mapping[str, Any]) -> BuilderChainable:
        """Return a client.

        Args:
            config: ``mchid serial privateKey certs secret merchant base_uri timeout proxy verify``
                as in PHP; beside these, by their own names, all other arguments of `Client`.

        Raises:
            TypeError: A key is unknown; the message names the nearest, or what to do instead.
            UsageError: As for `Client`.

        Source: https://github.com/wechatpay-apiv3/wechatpay-php
        """
        if not isinstance(config, Mapping):
            raise TypeError(f"Builder.factory() takes one dict, not {type(config).__name__}")
        known = [*_RENAMED, *_SAME]
        for name in config:
            if name not in known:
                near = get_close_matches(str(name), known, n=1)
                instead = suggestions.FACTORY.get(name) or (
                    repr(near[0]) if near else ", ".join(known)
                )
                raise TypeError(f"Builder.factory() takes no {name!r}; use {instead}")
        named = {_RENAMED.get(name, name): value for name, value in config.items()}
        return BuilderChainable(**{name: one for name, one in named.items() if one is not None})


class BuilderChainable(Client):
    """A `Client` with PHP's ``getDriver()``."""

    def getDriver(self) -> Selected:
        """Return what sends by method and path, and where signing is replaced: see `Selected`."""
        return Selected(self)


allow_completion(BuilderChainable)


class Selected:
    """PHP's ``getDriver()`` and ``getDriver()->select()``: sends by method and path.

    This is the seam at which signing is changed: `select` with a signer or a verifier returns one
    whose calls use these.

    Args:
        client: What sends.
        signer: Signs its calls; None for the client's.
        verifier: Verifies their answers; None for the client's.
        prefix: What stands before its paths.
    """

    __slots__ = ("_client", "_prefix", "_replaced")

    def __init__(
        self,
        client: Client,
        signer: SignerLike | None = None,
        verifier: VerifierLike | None = None,
        prefix: str = "",
    ) -> None:
        self._client = client
        self._prefix = prefix
        self._replaced = {"signer": signer, "verifier": verifier}

    def __repr__(self) -> str:
        return f"<Selected of {self._client!r}>"

    def select(
        self,
        protocol: str = "v3",
        *,
        signer: SignerLike | None = None,
        verifier: VerifierLike | None = None,
    ) -> Selected:
        """Return what signs and verifies otherwise.

        Args:
            protocol: ``v3``, or ``v2``, whose paths are then written without ``v2/``, as in PHP.
            signer: See `chainpay.signing.signer.SignerLike`.
            verifier: See `chainpay.signing.signer.VerifierLike`; `chainpay.UNSIGNED` is PHP's
                ``$stack->remove('verifier')``.

        Raises:
            UsageError: There is no such protocol.
        """
        if str(protocol).lower() not in ("v2", "v3"):
            raise UsageError(f"select() knows 'v3' and 'v2', and no {protocol!r}")
        prefix = "v2/" if str(protocol).lower() == "v2" else ""
        return Selected(self._client, signer, verifier, prefix)

    def getConfig(self, option: str | None = None) -> Any:
        """Refuse, and say what there is instead of a handler stack.

        Raises:
            UsageError: Always.
        """
        raise UsageError(
            "there is no handler stack: $stack->remove('verifier') is"
            " select('v3', verifier=chainpay.UNSIGNED), an own signer or verifier is"
            " select('v3', signer=…, verifier=…); other middleware is event_hooks= of the client"
        )

    def request(
        self, method: str, uri: str, options: Mapping[str, Any] | None = None
    ) -> httpx.Response:
        """Send a request: see `Client.request`, also for what it raises."""
        return self._client.request(method, self._path(uri), self._completed(options))

    def requestAsync(
        self, method: str, uri: str, options: Mapping[str, Any] | None = None
    ) -> Promise[httpx.Response]:
        """Return the promise of a request: see `Client.request_async`."""
        return self._client.request_async(method, self._path(uri), self._completed(options))

    def _path(self, uri: str) -> str:
        path = uri.removeprefix("/")
        return path if path.lower().startswith("v2/") else self._prefix + path

    def _completed(self, options: Mapping[str, Any] | None) -> dict[str, Any]:
        given = {name: value for name, value in self._replaced.items() if value is not None}
        return {**given, **(options or {})}


class MediaUtil:
    """PHP's upload: a `Media` whose stream is the body of a call.

    Args:
        filepath: The path of the file; or its name, if there is a stream.
        fileStream: The file itself: bytes, or opened with ``'rb'``.

    Raises:
        UsageError: As for `Media`.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php/blob/main/src/Util/MediaUtil.php
    """

    def __init__(
        self, filepath: str | os.PathLike[str], fileStream: bytes | BinaryIO | None = None
    ) -> None:
        self._make: Callable[[str | None], Media] = lambda meta: (
            Media(filepath, meta=meta)
            if fileStream is None
            else Media(fileStream, os.fspath(filepath), meta)
        )
        self._media = self._make(None)

    def getStream(self) -> Media:
        """Return what is given as ``body``."""
        return self._media

    def getContentType(self) -> str:
        """Return a ``Content-Type`` for the headers; the true one replaces it as it is sent."""
        return "multipart/form-data"

    def getMeta(self) -> str:
        """Return the JSON that is signed.

        Raises:
            UsageError: The file can't be read.
        """
        return self._media.meta(str).decode()

    def setMeta(self, json: str | None = None) -> int:
        """Replace the JSON that is signed, and return its bytes; None brings back the usual."""
        self._media = self._make(json)
        return len((json or "").encode())
