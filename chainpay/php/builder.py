"""PHP's way to a client: ``Builder.factory({...})``, ``getDriver()``, and uploads by ``MediaUtil``.

`BuilderChainable` is a `Client` that is made from PHP's configuration. ``signer=`` and
``verifier=`` replace Guzzle's handler stack. A client, one call, and ``select()`` take them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from inspect import signature
from typing import Any, BinaryIO, NoReturn, cast

from ..client.client import Client
from ..client.config.arguments import explain_unknown, hide_secrets
from ..client.core import core_of
from ..client.ipython import allow_completion
from ..encoding.secret import hides_locals, takes_secrets
from ..encoding.shown import shows_half_made
from ..errors import UsageError
from ..request.media import Media
from ..signing.signer import SignerLike, VerifierLike
from .answers import Response
from .driver import PhpCore, drop_needless
from .exceptions import dress_error
from .promises import Promise

_RENAMED = {"privateKey": "private_key"}
#: What PHP needs of every client. For APIv2 alone it may be any text: ``nop``, ``any``.
_OF_V3 = ("serial", "privateKey")
_MAX_PLACEHOLDER = 16  # characters; a serial has 40, a key more
_UNCHANGED = tuple(name for name in signature(Client).parameters if name != "private_key")


class Builder:
    """Makes clients from PHP's configuration."""

    @staticmethod
    @hides_locals
    def factory(config: Mapping[str, Any]) -> BuilderChainable:
        """Return a client.

        Args:
            config: ``mchid serial privateKey certs secret merchant base_uri timeout proxy verify``
                as in PHP, and all other arguments of `Client` by their own names. A key whose value
                is None is ignored, but for ``retry``: None means that nothing is sent again.
                Members of ``certs`` whose value is None are ignored too. With ``secret``,
                placeholders as ``serial`` and ``privateKey`` make a client of APIv2 alone: texts
                of up to 16 characters that are neither a path nor the name of a file.

        Raises:
            TypeError: A key is unknown; the message names the nearest key or the replacement.
            UsageError: As for `Client`.

        Source: https://github.com/wechatpay-apiv3/wechatpay-php
        """
        if not isinstance(config, Mapping):
            raise TypeError(f"Builder.factory() takes one dict, not {type(config).__name__}")
        known = [*_RENAMED, *_UNCHANGED]
        config = drop_needless(config, known)
        unknown = next((name for name in config if name not in known), None)
        config = hide_secrets({name: config[name] for name in config if name in known})
        if unknown is not None:
            hint = explain_unknown(unknown, known, "'{}'".format, {"private_key": "privateKey"})
            raise TypeError(f"Builder.factory() takes no {str(unknown)[:40]!r}: {hint}")
        try:
            return _make_client(_drop_placeholders(config))
        except UsageError as error:
            dress_error(error)
            raise


@takes_secrets
def _make_client(config: Mapping[str, Any]) -> BuilderChainable:
    if config.get("signer") is None and config.get("brand_id") is None:
        _check_needed(config)
    arguments = {
        _RENAMED.get(name, name): value
        for name, value in config.items()
        if value is not None or name == "retry"
    }
    client = BuilderChainable(**arguments)
    core = core_of(client)
    object.__setattr__(client, "_core", PhpCore(core.config, core.network, core.keys))
    return client


def _drop_placeholders(config: Mapping[str, Any]) -> dict[str, Any]:
    """Return a configuration without what PHP ignores.

    PHP needs ``serial``, ``privateKey`` and ``certs`` of every client, and reads them in calls of
    APIv3 only. So its documents write placeholders for a client of APIv2 alone, and
    ``{"any": null}`` for one that downloads its certificates.
    """
    kept = dict(config)
    certs = kept.get("certs")
    if isinstance(certs, Mapping) and any(key is None for key in certs.values()):
        certs = {name: key for name, key in certs.items() if key is not None}
        kept["certs"] = certs or None
    is_v2_alone = kept.get("secret") is not None and all(
        kept.get(name) is None or _is_placeholder(kept[name]) for name in _OF_V3
    )
    if not is_v2_alone:
        return kept
    if isinstance(certs, Mapping) and all(map(_is_placeholder, certs.values())):
        del kept["certs"]
    return {name: value for name, value in kept.items() if name not in _OF_V3}


@takes_secrets
def _is_placeholder(value: object) -> bool:
    """Return whether a value plainly is neither a key, nor its serial, nor the path of a file."""
    if not isinstance(value, str) or len(value) > _MAX_PLACEHOLDER:
        return False
    is_word = value.isprintable() and not re.search(r"[/\\.]", value)
    return is_word and not os.path.exists(value)


def _check_needed(config: Mapping[str, Any]) -> None:
    of_v3 = [name for name in _OF_V3 if config.get(name) is None]
    is_v2_alone = config.get("secret") is not None and len(of_v3) == len(_OF_V3)
    missing = ["mchid"] * (config.get("mchid") is None) + ([] if is_v2_alone else of_v3)
    if not missing:
        return
    has_neither = len(of_v3) == len(_OF_V3) and not is_v2_alone
    raise UsageError(
        f"{', '.join(map(repr, missing))} missing: see 账户中心 → API安全 on the merchant platform"
        " (商户平台)"
        + ("" if is_v2_alone else "; 'privateKey' is the apiclient_key.pem")
        + ("; for APIv2 alone, 'mchid' and 'secret' are enough" if has_neither else "")
    )


class BuilderChainable(Client):
    """A `Client` with PHP's ``getDriver()``."""

    def getDriver(self) -> Selected:
        """Return the object that sends by method and path: see `Selected`."""
        return Selected(self)


allow_completion(BuilderChainable)


class Selected:
    """PHP's ``getDriver()`` and ``getDriver()->select()``: sends by method and path.

    `select` replaces the signer and the verifier: it returns another `Selected`, whose calls use
    them.

    Args:
        client: The client that sends.
        signer: Signs the calls; None for the client's signer.
        verifier: Verifies the answers; None for the client's verifier.
        prefix: The text before every path.
    """

    __slots__ = ("_client", "_prefix", "_replacements")

    def __init__(
        self,
        client: Client,
        signer: SignerLike | None = None,
        verifier: VerifierLike | None = None,
        prefix: str = "",
    ) -> None:
        self._client = client
        self._prefix = prefix
        self._replacements = {"signer": signer, "verifier": verifier}

    @shows_half_made
    def __repr__(self) -> str:
        return f"<Selected of {self._client!r}>"

    def select(
        self,
        protocol: str = "v3",
        *,
        signer: SignerLike | None = None,
        verifier: VerifierLike | None = None,
    ) -> Selected:
        """Return a `Selected` with another protocol, signer or verifier.

        Args:
            protocol: ``v3`` or ``v2``. With ``v2`` the paths are written without ``v2/``, as in
                PHP.
            signer: See `chainpay.signing.signer.SignerLike`.
            verifier: See `chainpay.signing.signer.VerifierLike`; `chainpay.UNSIGNED` is PHP's
                ``$stack->remove('verifier')``.

        Raises:
            UsageError: The protocol is unknown.
        """
        if str(protocol).lower() not in ("v2", "v3"):
            raise UsageError(f"select() takes 'v3' or 'v2', not {protocol!r}")
        prefix = "v2/" if str(protocol).lower() == "v2" else ""
        return Selected(self._client, signer, verifier, prefix)

    def getConfig(self, option: str | None = None) -> NoReturn:
        """Refuse, and name what replaces the handler stack.

        Raises:
            UsageError: Always.
        """
        raise UsageError(
            "there is no handler stack: replace $stack->remove('verifier') by"
            " select('v3', verifier=chainpay.UNSIGNED), an own signer or verifier by"
            " select('v3', signer=…, verifier=…), other middleware by event_hooks= of the client"
        )

    def request(
        self, method: str, uri: str, options: Mapping[str, object] | None = None
    ) -> Response:
        """Send a request: see `Client.request`, also for what it raises."""
        answer = self._client.request(method, self._path(uri), self._add_replacements(options))
        return cast("Response", answer)

    def requestAsync(
        self, method: str, uri: str, options: Mapping[str, object] | None = None
    ) -> Promise[Response]:
        """Return the promise of a request: see `Client.request_async`."""
        options = self._add_replacements(options)
        promise = self._client.request_async(method, self._path(uri), options)
        return cast("Promise[Response]", promise)

    def _path(self, uri: str) -> str:
        path = uri.removeprefix("/")
        return path if path.lower().startswith("v2/") else self._prefix + path

    def _add_replacements(self, options: Mapping[str, object] | None) -> dict[str, object]:
        replaced = {name: value for name, value in self._replacements.items() if value is not None}
        return {**replaced, **(options or {})}


class MediaUtil:
    """PHP's upload: a `Media` whose stream is the body of a call.

    Args:
        filepath: The path of the file; only its name if there is a stream.
        fileStream: The content: bytes, or a file that was opened with ``'rb'``.

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
        """Return the value of the option ``body``."""
        return self._media

    def getContentType(self) -> str:
        """Return a ``Content-Type`` for the headers; sending replaces it by the real one."""
        return "multipart/form-data"

    def getMeta(self) -> str:
        """Return the JSON that is signed.

        Raises:
            UsageError: The file can't be read.
        """
        return self._media.meta(str).decode()

    def setMeta(self, json: str | None = None) -> int:
        """Replace the JSON that is signed; None restores the default.

        Returns:
            The size of the JSON in bytes.
        """
        self._media = self._make(json)
        return len((json or "").encode())
