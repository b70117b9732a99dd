"""What a failure of httpx's says: of the request, of the host, and of another attempt.

The one place where its errors are told apart. What is in none of these may have been sent, speaks
against the host only if it happens again, and is worth another attempt.
"""

from __future__ import annotations

import httpx


class TooManyOpenFiles(httpx.ConnectError):
    """This process can open no further file or socket; nothing was sent."""


CONNECT_ERRORS = (httpx.ConnectError, httpx.ConnectTimeout)
"""There was no connection to the host."""

LOCAL_ERRORS = (
    httpx.PoolTimeout,  # it has waited long enough already
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    TooManyOpenFiles,
)
"""Our own matter: the host is not to blame, and another attempt would fare no better."""

NOT_SENT_ERRORS = (*CONNECT_ERRORS, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
"""Of a transport that can be believed: nothing has left."""
