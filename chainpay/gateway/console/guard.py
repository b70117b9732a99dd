"""Who may use the console: who is at this machine, or has the token; and no page of another site.

It answers only at the hosts at which the control API answers, so that no name of somebody else
leads here (DNS rebinding). A change of state must come from a page of the console.

Path and scheme are read from the scope alone: Starlette's ``request.url`` is put together with the
Host, which a client writes as it likes.
"""

from __future__ import annotations

import hmac
import re
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..serving.control import PREFIX, TOKEN, is_this_machine
from ..state.times import HOUR

SESSION = "chainpay-console"
"""The cookie of a session."""

LOGIN = f"{PREFIX}login"
STATIC = f"{PREFIX}static/"
CASHIER = f"{PREFIX}cashier/"

_LIFETIME = 12 * HOUR
_MAX_SESSIONS = 100
#: A name or an address, and a port.
_HOST = re.compile(r"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")
#: `same-origin`, and not `no-referrer`: with the latter a browser sends `Origin: null` for the
#: console's own forms. Other sites see no address in either case.
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
        " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
SAFE = ("GET", "HEAD")
"""The methods that change nothing."""


class Sessions:
    """Who has shown the token.

    Args:
        clock: Returns the time in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._ends: OrderedDict[str, float] = OrderedDict()

    def begin(self) -> str:
        """Return a new session; the oldest ends if there are too many."""
        session = secrets.token_urlsafe(32)
        self._ends[session] = self._clock() + _LIFETIME
        while len(self._ends) > _MAX_SESSIONS:
            self._ends.popitem(last=False)
        return session

    def is_open(self, session: str) -> bool:
        """Return whether a session has begun, and not ended."""
        return self._clock() < self._ends.get(session, float("-inf"))

    def end(self, session: str) -> None:
        """End a session, if there is one."""
        self._ends.pop(session, None)


class Guard:
    """An ASGI application that lets the right requests through to another one.

    Args:
        app: The other application.
        token: What a person must have shown; None if everybody on this machine may.
        sessions: Who has shown it.
        refuse: Returns a page that says why a request is refused, by the key of a text.
        redirect: Returns the way to the form for the token.
    """

    def __init__(
        self,
        app: ASGIApp,
        token: str | None,
        sessions: Sessions,
        refuse: Callable[[Request, int, str], ASGIApp],
        redirect: Callable[[Request], ASGIApp],
    ) -> None:
        self._app = app
        self._token = token
        self._sessions = sessions
        self._refuse = refuse
        self._redirect = redirect

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        request = Request(scope)
        caching = "max-age=3600" if request.scope["path"].startswith(STATIC) else "no-store"
        more = {**_HEADERS, "Cache-Control": caching}

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] += [
                    (name.lower().encode(), value.encode()) for name, value in more.items()
                ]
            await send(message)

        await self._choose(request)(scope, receive, send_guarded)

    def _choose(self, request: Request) -> ASGIApp:
        """Return what answers a request."""
        host = request.headers.get("host", "")
        if not _HOST.fullmatch(host):
            return self._refuse(request, 400, "refused_host_form")
        if self._token is None and not is_this_machine(host):
            return self._refuse(request, 403, "refused_host")
        if request.method not in SAFE and not _is_same_origin(request):
            return self._refuse(request, 403, "refused_origin")
        if self._is_known(request):
            return self._app
        if request.method in SAFE:
            return self._redirect(request)
        return self._refuse(request, 401, "refused_session")

    def _is_known(self, request: Request) -> bool:
        """Return whether a request may see the page that it is for."""
        path = request.scope["path"]
        if self._token is None or path == LOGIN or path.startswith((STATIC, CASHIER)):
            return True
        if hmac.compare_digest(request.headers.get(TOKEN, "").encode(), self._token.encode()):
            return True
        return self._sessions.is_open(request.cookies.get(SESSION, ""))


def _is_same_origin(request: Request) -> bool:
    """Return whether a request is no other site's, as far as the browser says it."""
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site", "same-origin")
    own = f"{request.scope['scheme']}://{request.headers.get('host', '')}"
    return origin in (None, own) and site == "same-origin"
