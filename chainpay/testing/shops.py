"""Where a test lets callbacks be sent: an ASGI or WSGI app, a client of it, or an address.

An app gets the request that WeChat Pay would send to the ``notify_url``, without a network. If it
raises, the traceback is in the log, and the callback has no answer.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, NamedTuple, Protocol

import httpx

from ..concurrency.runtime import is_loop_running, maybe_await
from ..errors import UsageError, printable, shorten
from ..gateway.outbox import MAX_ANSWER
from ..gateway.serving.delivery import PATIENCE, check_address, is_here

_log = logging.getLogger("chainpay")


class Browser(Protocol):
    """A client of httpx, or one of a framework that is like it: starlette's ``TestClient``."""

    @property
    def base_url(self) -> object:
        """The address of the shop."""

    @property
    def post(self) -> Callable[..., Any]:
        """Sends a request; returns the answer, or an awaitable."""


App = Callable[..., object]
"""An ASGI or WSGI application."""


class Answer(NamedTuple):
    """What came of a request.

    Attributes:
        status: The status; None if there was no answer.
        content: The beginning of the body.
        error: What went wrong; empty if nothing did.
    """

    status: int | None
    content: bytes = b""
    error: str = ""


class Shop:
    """Gets callbacks.

    Args:
        send: Sends a request by its arguments of `httpx.Client.post`; it may return an awaitable.
        needs_loop: Whether it must be called on an event loop.
        address: Where all callbacks are sent; empty if each is sent where its order says.
    """

    def __init__(self, send: Callable[..., Any], needs_loop: bool, address: str = "") -> None:
        self._send = send
        self.needs_loop = needs_loop
        self.address = address

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Send a callback once; return what came of it."""
        try:
            response = await maybe_await(
                self._send(url, headers=dict(headers), content=body, follow_redirects=False)
            )
        except Exception as error:
            _log.exception("a callback has no answer")
            return Answer(None, error=printable(f"{type(error).__name__}: {error}"))
        return Answer(response.status_code, response.content[:MAX_ANSWER])


def find_shop(target: str | App | Browser) -> Shop:
    """Return the shop that an app, a client or an address stands for.

    Raises:
        UsageError: It is none of them, or no callback can be sent to the address.
    """
    if isinstance(target, str):
        check_address(target, "", 0)
        return Shop(partial(_send_to_address, target), False, target)
    post = getattr(target, "post", None)
    if callable(post) and hasattr(target, "base_url"):  # an app may have a `post` for its routes
        return Shop(partial(_send_by_client, post), inspect.iscoroutinefunction(post))
    if not callable(target):
        raise UsageError(
            "deliver_to takes an ASGI or WSGI application, a client of httpx or a TestClient, or"
            f" an address (https://…), and not {shorten(repr(target))}"
        )
    if _is_asgi(target):
        return Shop(partial(_send_to_asgi, target), True)
    return Shop(partial(_send_to_wsgi, target), False)


def _is_asgi(app: App) -> bool:
    while isinstance(app, partial):
        app = app.func
    return inspect.iscoroutinefunction(app) or inspect.iscoroutinefunction(
        getattr(app, "__call__", None)  # noqa: B004
    )


def _send_by_client(post: Callable[..., Any], url: str, **options: Any) -> object:
    path = httpx.URL(url).raw_path.decode("ascii")  # never to the host of the notify_url
    return post(path, **options)


async def _send_to_asgi(app: Any, url: str, **options: Any) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as browser:
        return await browser.post(url, **options)


def _send_to_wsgi(app: Any, url: str, **options: Any) -> httpx.Response:
    with httpx.Client(transport=httpx.WSGITransport(app)) as browser:
        return browser.post(url, **options)


def _send_to_address(
    address: str, url: str, **options: Any
) -> httpx.Response | Awaitable[httpx.Response]:
    verifies = not is_here(httpx.URL(address).host)  # as the served gateway does
    settings: dict[str, Any] = {"trust_env": False, "timeout": PATIENCE, "verify": verifies}
    if is_loop_running():
        return _post(httpx.AsyncClient(**settings), address, options)
    with httpx.Client(**settings) as browser:
        return browser.post(address, **options)


async def _post(browser: httpx.AsyncClient, address: str, options: Any) -> httpx.Response:
    async with browser:
        return await browser.post(address, **options)
