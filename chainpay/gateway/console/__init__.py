"""The console: pages at ``/-/`` that show what happens, in Chinese and English, to act by a click.

It needs the extra ``gateway``. Without the extra, ``/-/`` says how to install it.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from importlib.util import find_spec
from typing import Any

from ...people.install import install_command
from ..serving.asgi import App
from .platform import Platform

_EXTRA = ("jinja2", "segno", "starlette")


def is_installed() -> bool:
    """Return whether the extra is there."""
    return all(find_spec(name) for name in _EXTRA)


def open_console(platform: Platform) -> App:
    """Return the application that answers below ``/-/``; without the extra, how to install it."""
    if not is_installed():
        return _explain_extra
    from .app import make_app

    return make_app(platform)


async def _explain_extra(scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
    words = "The console needs an extra, which isn't installed:"
    text = f"{words} {install_command('gateway')}\n".encode()
    headers = [(b"content-type", b"text/plain"), (b"content-length", b"%d" % len(text))]
    await send({"type": "http.response.start", "status": 501, "headers": headers})
    await send({"type": "http.response.body", "body": text})
