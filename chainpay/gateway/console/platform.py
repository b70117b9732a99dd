"""The gateway as the console sees it, and the application that answers below ``/-/``."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..acts import Acts
from ..identity import Identity
from ..serving.asgi import App
from ..state.times import Clock

_EXTRA = ("jinja2", "segno", "starlette")
_INSTALL = b"The console needs an extra, which isn't installed: pip install 'chainpay[gateway]'\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A gateway that is being served.

    Attributes:
        acts: What the user, the platform and time do.
        clock: The gateway's clock.
        identities: Returns the merchants whose private key is here, the gateway's own first.
        certificate: Returns the platform's newest certificate, as PEM; empty if there is none.
        base_uri: Returns the address of the server, with a slash at its end.
        host: The address at which it listens.
        token: What a person must know who opens the console; None if everybody on this machine may.
        folder: The folder with the merchant's files; None if there is none.
    """

    acts: Acts
    clock: Clock
    identities: Callable[[], list[Identity]]
    certificate: Callable[[], bytes]
    base_uri: Callable[[], str]
    host: str
    token: str | None
    folder: Path | None


def open_console(platform: Platform) -> App:
    """Return the application; without the extra, one that says how to install it."""
    try:
        from .app import make_app
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        return _say_what_is_missing
    return make_app(platform)


async def _say_what_is_missing(scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
    headers = [(b"content-type", b"text/plain"), (b"content-length", b"%d" % len(_INSTALL))]
    await send({"type": "http.response.start", "status": 501, "headers": headers})
    await send({"type": "http.response.body", "body": _INSTALL})
